# OpenSSF model signing: what `model-signing` signs, we verify; what we refuse, it refuses too, or says less.
# shellcheck shell=bash disable=SC2154
#
# Seen with model-signing 1.1.1: keys are P-256, P-384 and P-521 with the hash of the curve's length; the hint of a bundle
# is the SHA-256 of the PEM in hex; an empty file is in no sharded signature, so that one can be put into a model unseen.

theirs() { timeout 120 model-signing "$@"; }
verify() { countersign verify "$@"; }

new_model() { # NAME
  rm -rf "$1"
  mkdir -p "$1/tokenizer" "$1/.git/hooks"
  printf 'weights of %s\n' "$1" >"$1/model.safetensors"
  head -c 300000 /dev/urandom >"$1/shard-00001.bin"
  printf '{}\n' >"$1/tokenizer/config.json"
  printf 'ref\n' >"$1/.git/HEAD"
}

locally() {
  have model-signing openssl || return 0
  local curve
  openssl ecparam -name prime256v1 -genkey -noout -out stranger.key 2>/dev/null
  openssl ec -in stranger.key -pubout -out stranger.pub 2>/dev/null
  for curve in prime256v1 secp384r1 secp521r1; do
    openssl ecparam -name "$curve" -genkey -noout -out "$curve.key" 2>/dev/null
    openssl ec -in "$curve.key" -pubout -out "$curve.pub" 2>/dev/null
    new_model "model-$curve"
    must theirs sign key "model-$curve" --private_key "$curve.key" --signature "model-$curve/model.sig"
    accepts "model-signing verifies its own ($curve)" \
      theirs verify key "model-$curve" --public_key "$curve.pub" --signature "model-$curve/model.sig"
    accepts "we verify a model that it signed ($curve)" verify "model-$curve" --key "$curve.pub"
    refuses "and not with another key ($curve)" 1 'key-untrusted' verify "model-$curve" --key stranger.pub
  done

  new_model changed
  must theirs sign key changed --private_key prime256v1.key --signature changed/model.sig
  printf 'x' >>changed/shard-00001.bin
  refuses 'both refuse a changed file: it' any 'mismatch' theirs verify key changed --public_key prime256v1.pub --signature changed/model.sig
  refuses 'both refuse a changed file: we' 1 '1 changed: shard-00001.bin' verify changed --key prime256v1.pub

  new_model more
  must theirs sign key more --private_key prime256v1.key --signature more/model.sig
  printf 'import os\n' >more/modeling.py
  refuses 'both refuse a file more: it' any 'Extra files' theirs verify key more --public_key prime256v1.pub --signature more/model.sig
  refuses 'both refuse a file more: we' 1 '1 not signed: modeling.py' verify more --key prime256v1.pub
  accepts 'it passes over unsigned files when told to' \
    theirs verify key more --public_key prime256v1.pub --signature more/model.sig --ignore_unsigned_files
  accepts 'we pass over the ones that are named' verify more --key prime256v1.pub --ignore modeling.py

  new_model left-out
  mkdir left-out/cache
  must theirs sign key left-out --private_key prime256v1.key --signature left-out/model.sig --ignore-paths left-out/cache
  printf 'evil\n' >left-out/cache/weights.bin
  accepts 'it lets through what the signer left out' \
    theirs verify key left-out --public_key prime256v1.pub --signature left-out/model.sig
  refuses 'we do not' 1 'left out by the signer' verify left-out --key prime256v1.pub

  new_model linked
  must theirs sign key linked --private_key prime256v1.key --signature linked/model.sig
  mv linked/model.safetensors elsewhere
  ln -s "$PWD/elsewhere" linked/model.safetensors
  refuses 'both refuse a link: it' any 'symlink' theirs verify key linked --public_key prime256v1.pub --signature linked/model.sig
  refuses 'both refuse a link: we' 1 'no file' verify linked --key prime256v1.pub

  printf 'one file\n' >single.bin
  must theirs sign key single.bin --private_key prime256v1.key --signature single.sig
  accepts 'we verify a model that is one file' verify single.bin --bundle single.sig --key prime256v1.pub
  printf 'another\n' >other.bin
  refuses 'and not another file' 1 'model-mismatch' verify other.bin --bundle single.sig --key prime256v1.pub

  by_certificate
}

by_certificate() {
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -subj '/O=Acme/CN=Acme Root' -days 30 -out ca.pem \
    -addext 'basicConstraints=critical,CA:true' -addext 'keyUsage=critical,keyCertSign' 2>/dev/null
  openssl req -x509 -newkey rsa:2048 -nodes -keyout other-ca.key -subj '/CN=Other' -days 30 -out other-ca.pem \
    -addext 'basicConstraints=critical,CA:true' -addext 'keyUsage=critical,keyCertSign' 2>/dev/null
  openssl req -new -key secp384r1.key -subj '/O=Acme/CN=Release' -out leaf.csr 2>/dev/null
  printf 'keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 10 -extfile leaf.ext -out leaf.pem 2>/dev/null
  new_model certified
  must theirs sign certificate certified --private_key secp384r1.key --signing_certificate leaf.pem \
    --certificate_chain ca.pem --signature certified/model.sig
  accepts 'model-signing verifies its own by certificate' \
    theirs verify certificate certified --certificate_chain ca.pem --signature certified/model.sig
  accepts 'we verify it by root and name' verify certified --certificate-root ca.pem --identity CN=Release,O=Acme
  refuses 'and not by another root' 1 'chain-invalid' \
    verify certified --certificate-root other-ca.pem --identity CN=Release,O=Acme
  refuses 'and not for another name' 1 'identity-mismatch' \
    verify certified --certificate-root ca.pem --identity CN=Somebody,O=Acme
  printf 'x' >>certified/shard-00001.bin
  refuses 'and not when a file changed' 1 'model-mismatch' \
    verify certified --certificate-root ca.pem --identity CN=Release,O=Acme

  by_identity
}

# Pushed, the model is evidence in a gate by the signature among its own files, and by no other.
on_registry() {
  have model-signing openssl crane || return 0
  local good changed certified
  openssl ecparam -name prime256v1 -genkey -noout -out gate.key 2>/dev/null
  openssl ec -in gate.key -pubout -out gate.pub 2>/dev/null
  openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -subj '/O=Acme/CN=Acme Root' -days 30 -out ca.pem \
    -addext 'basicConstraints=critical,CA:true' -addext 'keyUsage=critical,keyCertSign' 2>/dev/null
  openssl req -new -key gate.key -subj '/O=Acme/CN=Release' -out leaf.csr 2>/dev/null
  printf 'keyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n' >leaf.ext
  openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 10 -extfile leaf.ext -out leaf.pem 2>/dev/null
  pushed() { # DIRECTORY
    countersign push "$1" "$host/models:$1" --output json | sed -n 's/.*"subject": *"\([^"]*\)".*/\1/p'
  }
  new_model gated
  rm -r gated/.git
  must theirs sign key gated --private_key gate.key --signature gated/model.sig
  good=$(pushed gated)
  cp -r gated gated-changed
  printf 'import os\n' >gated-changed/modeling.py
  changed=$(pushed gated-changed)
  new_model gated-certified
  rm -r gated-certified/.git
  must theirs sign certificate gated-certified --private_key gate.key --signing_certificate leaf.pem \
    --certificate_chain ca.pem --signature gated-certified/model.sig
  certified=$(pushed gated-certified)
  accepts 'verify finds the signature among the layers' countersign verify "$good" --key gate.pub
  refuses 'and refuses an artifact with a file more' 1 'model-mismatch.*|modeling.py' countersign verify "$changed" --key gate.pub
  pack_of_models
  must countersign policy activate model-pack
  accepts 'our gate is ready on a model that model-signing signed' countersign promote "$good" --to interop
  accepts 'and on one by a certificate of the pack' countersign promote "$certified" --to interop
  refuses 'and not on one with a file more' 1 'model.signed' countersign promote "$changed" --to interop
}

pack_of_models() {
  mkdir -p model-pack/rules/model model-pack/certs model-pack/keys
  cp ca.pem model-pack/certs/acme.pem
  cp gate.pub model-pack/keys/gate.pub
  cat >model-pack/pack.toml <<TOML
schema = "countersign.pack/v1"
name = "models"
version = 1
owner = "interoperability"

[trust-stores."ca:acme"]
certificates = ["certs/acme.pem"]

[signers.modelers]
keys = ["keys/gate.pub"]
certificates = [{ trust-stores = ["ca:acme"], identity = "CN=Release,O=Acme" }]

[environments.interop]
log-entry = "optional"

[rules."model.signed"]
title = "Signed by those who train"
owner = "interoperability"
severity = "required"
fix = "model_signing sign"
TOML
  cat >model-pack/rules/model/signed.rego <<'REGO'
package countersign.rules.model.signed

shown if {
	some e in input.signed.modelers
	e.predicate_type == "https://model_signing/signature/v1.0"
}
REGO
}

# A keyless signature over the same statement, made by cosign through the private Sigstore.
by_identity() {
  [ -n "$sigstore" ] && have cosign jq || return 0
  local subject=release@example.com
  new_model keyless
  must theirs sign key keyless --private_key prime256v1.key --signature keyless/model.sig
  jq -r '.dsseEnvelope.payload | @base64d' keyless/model.sig >statement.json
  rm keyless/model.sig
  must timeout 60 cosign attest-blob --yes --statement statement.json --bundle keyless/model.sig \
    --identity-token "$(token "$subject")" \
    --signing-config "$sigstore/signing_config.json" --trusted-root "$sigstore/trusted_root.json"
  accepts 'we verify a model by identity' \
    verify keyless --identity "$subject" --issuer "$OIDC" --trusted-root "$sigstore/trusted_root.json"
  refuses 'and not for another identity' 1 'identity-mismatch' \
    verify keyless --identity stranger@example.com --issuer "$OIDC" --trusted-root "$sigstore/trusted_root.json"
  printf 'x' >>keyless/model.safetensors
  refuses 'and not when a file changed (identity)' 1 'model-mismatch' \
    verify keyless --identity "$subject" --issuer "$OIDC" --trusted-root "$sigstore/trusted_root.json"
}
