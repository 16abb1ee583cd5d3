# Everybody reads what we sign: cosign, sigstore-go, sigstore-python, slsa-verifier, our own verifier; by key, by key with
# a log entry and a timestamp, by an e-mail identity and by that of a workflow; in each registry. And we read what cosign
# signs without a key.
# shellcheck shell=bash disable=SC2154
#
# Seen with cosign v3.1.2: a bundle with a timestamp and without a log entry, which is what an ed25519 key can have, wants
# `--insecure-ignore-tlog --use-signed-timestamps`. sigstore-python verifies identities only, and refuses a log index of
# 0. slsa-verifier's one verb for keys of one's own is for VSAs (slsa-verifier.sh).

workflow_identity=https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main

ours() { countersign "$@" --signing-config "$sigstore/signing_config.json" --trusted-root "$sigstore/trusted_root.json"; }

# The identity of a job on GitHub, got as such a job gets it.
as_workflow() {
  env GITHUB_ACTIONS=true "ACTIONS_ID_TOKEN_REQUEST_URL=$CI/github-token?api-version=2.0" \
    ACTIONS_ID_TOKEN_REQUEST_TOKEN=runtime-token timeout 60 "$COUNTERSIGN" --data "$data" \
    --config "$work/countersign.toml" "$@" --signing-config "$sigstore/signing_config.json" \
    --trusted-root "$sigstore/trusted_root.json"
}

cosign_by() { # VERB IDENTITY ISSUER ARGUMENTS…
  local verb=$1 identity=$2 issuer=$3
  shift 3
  timeout 60 cosign "$verb" --allow-http-registry --trusted-root "$sigstore/trusted_root.json" \
    --certificate-identity "$identity" --certificate-oidc-issuer "$issuer" "$@"
}
cosign_by_key() { # VERB KEY ARGUMENTS…
  local verb=$1 key=$2
  shift 2
  timeout 60 cosign "$verb" --allow-http-registry --trusted-root "$sigstore/trusted_root.json" --key "$key" "$@"
}
sigstore_go() { # BUNDLE DIGEST ARGUMENTS…
  local bundle=$1 digest=$2
  shift 2
  timeout 60 sigstore-go verify-bundle --bundle "$bundle" --trusted-root "$sigstore/trusted_root.json" "$@" "$digest"
}
sigstore_python() { # BUNDLE DIGEST IDENTITY ISSUER
  jq -n --slurpfile root "$sigstore/trusted_root.json" --slurpfile config "$sigstore/signing_config.json" \
    '{mediaType: "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json", trustedRoot: $root[0], signingConfig: $config[0]}' \
    >trust_config.json
  timeout 60 sigstore-python --trust-config trust_config.json verify identity --offline --bundle "$1" \
    --cert-identity "$3" --cert-oidc-issuer "$4" "$2"
}
verify_by() { # SUBJECT IDENTITY ISSUER [ARGUMENTS…]
  local subject=$1 identity=$2 issuer=$3
  shift 3
  countersign verify "$subject" --identity "$identity" --issuer "$issuer" --trusted-root "$sigstore/trusted_root.json" "$@"
}

statement_json() {
  printf '%s' '{"buildDefinition":{"buildType":"urn:example:build/v1","externalParameters":{}},"runDetails":{"builder":{"id":"urn:example:builder/v1"}}}' >predicate.json
}

on_registry() {
  have cosign crane jq curl sigstore-go sigstore-python || return 0
  [ -n "$sigstore" ] || return 0
  statement_json
  must countersign keygen --type ed25519 --out ed25519
  must countersign keygen --type p256 --out p256
  first_entry
  identities
  keys
  theirs
}

# sigstore-python takes a log index of 0 for none: somebody else has to be the first.
first_entry() {
  printf 'first\n' >first
  must ours sign file:first --key p256.key --log --bundle first.json
}

identities() {
  local who identity issuer sign subject digest other
  other=$(new_image matrix other)
  for who in e-mail workflow; do
    subject=$(new_image matrix "$who")
    digest=${subject#*@}
    case $who in
      e-mail)
        identity=a@example.com issuer=$OIDC sign=ours
        token a@example.com >token.jwt
        export COUNTERSIGN_IDENTITY_TOKEN=@$PWD/token.jwt
        ;;
      workflow)
        identity=$workflow_identity issuer=$CI sign=as_workflow
        unset COUNTERSIGN_IDENTITY_TOKEN
        ;;
    esac
    must "$sign" sign "$subject"
    must "$sign" attest "$subject" --type slsaprovenance1 --predicate predicate.json
    must fetch_bundle "$subject" https://sigstore.dev/cosign/sign/v1 signature.json
    must fetch_bundle "$subject" https://slsa.dev/provenance/v1 attestation.json

    accepts "cosign verifies our signature ($who)" cosign_by verify "$identity" "$issuer" "$subject"
    accepts "cosign verifies our attestation ($who)" \
      cosign_by verify-attestation "$identity" "$issuer" --type slsaprovenance1 "$subject"
    accepts "sigstore-go verifies our signature ($who)" sigstore_go signature.json "$digest" \
      --certificate-identity "$identity" --certificate-oidc-issuer "$issuer"
    accepts "sigstore-go verifies our attestation ($who)" sigstore_go attestation.json "$digest" \
      --certificate-identity "$identity" --certificate-oidc-issuer "$issuer"
    accepts "sigstore-python verifies our signature ($who)" \
      sigstore_python signature.json "$digest" "$identity" "$issuer"
    accepts "sigstore-python verifies our attestation ($who)" \
      sigstore_python attestation.json "$digest" "$identity" "$issuer"
    accepts "we verify our signature ($who)" verify_by "$subject" "$identity" "$issuer"
    accepts "we verify our attestation ($who)" verify_by "$subject" "$identity" "$issuer" --type slsaprovenance1

    refuses "cosign refuses another identity ($who)" any 'identit|none of the expected' \
      cosign_by verify b@example.com "$issuer" "$subject"
    refuses "sigstore-go refuses it for another image ($who)" any 'digest|artifact' sigstore_go attestation.json \
      "${other#*@}" --certificate-identity "$identity" --certificate-oidc-issuer "$issuer"
    refuses "we refuse another issuer ($who)" 1 'identity-mismatch' \
      verify_by "$subject" "$identity" https://issuer.example
  done
  accepts "the certificate has the claims of the workflow" claims_of_workflow attestation.json
}

claims_of_workflow() { # BUNDLE
  jq -r .verificationMaterial.certificate.rawBytes "$1" | base64 -d | openssl x509 -inform der -noout -text >claims
  grep -q 'https://github.com/acme/app' claims && grep -q 'refs/heads/main' claims && grep -q push claims
}

keys() {
  local kind subject digest flags
  for kind in ed25519 p256; do
    subject=$(new_image matrix "$kind")
    digest=${subject#*@}
    # An identity's signature of the same beside it is not the key's.
    must ours sign "$subject" --identity-token "@$PWD/token.jwt"
    must ours sign "$subject" --key "$kind.key" --log
    cp "$work/out" said
    must ours attest "$subject" --key "$kind.key" --log --type slsaprovenance1 --predicate predicate.json
    must fetch_bundle "$subject" https://slsa.dev/provenance/v1 attestation.json
    flags=()
    if [ "$kind" = ed25519 ]; then
      flags=(--insecure-ignore-tlog --use-signed-timestamps)
      accepts "what a log does not take is said (ed25519)" grep -q 'Rekor v2 takes no ed25519' said
    fi
    accepts "cosign verifies our signature ($kind, --log)" \
      cosign_by_key verify "$kind.pub" "${flags[@]}" "$subject"
    accepts "cosign verifies our attestation ($kind, --log)" \
      cosign_by_key verify-attestation "$kind.pub" "${flags[@]}" --type slsaprovenance1 "$subject"
    if [ "$kind" = p256 ]; then
      accepts "sigstore-go verifies our attestation ($kind, --log)" \
        sigstore_go attestation.json "$digest" --key "$kind.pub"
    fi
    accepts "we verify our signature ($kind, --log)" countersign verify "$subject" --key "$kind.pub" \
      --trusted-root "$sigstore/trusted_root.json"
    # Repeating it leaves no second bundle, and asks no log a second time.
    must ours sign "$subject" --key "$kind.key" --log
    cp "$work/out" said
    accepts "repeating it logs nothing ($kind, --log)" without 'timestamp by' said
  done
}

without() { # TEXT FILE
  ! grep -F -- "$1" "$2"
}

theirs() {
  local subject unsigned
  subject=$(new_image matrix theirs)
  unsigned=$(new_image matrix unsigned)
  must cosign_keyless sign "$(token c@example.com)" "$subject"
  must cosign_keyless attest "$(token c@example.com)" --type slsaprovenance1 --predicate predicate.json "$subject"
  accepts "we verify what cosign signs without a key" verify_by "$subject" c@example.com "$OIDC"
  accepts "we verify what cosign attests without a key" \
    verify_by "$subject" c@example.com "$OIDC" --type slsaprovenance1
  refuses "and not as somebody else's" 1 'identity-mismatch' verify_by "$subject" d@example.com "$OIDC"
  refuses "and not by the public roots" 1 'chain-invalid|no trusted root|not among' \
    countersign verify "$subject" --identity c@example.com --issuer "$OIDC"

  printf '[gate]\nid = "https://gate.example/interop"\n[trust]\nroots = ["%s"]\n' "$sigstore/trusted_root.json" >gate.toml
  cp -r "$here/pack" pack
  sed -i "s|^keys = .*|identities = [{ identity = \"c@example.com\", issuer = \"$OIDC\" }]|" pack/pack.toml
  must with_gate policy activate pack
  accepts "our gate is ready on what cosign attests without a key" with_gate promote "$subject" --to interop
  refuses "and not ready where it attested nothing" 1 'provenance.present' with_gate promote "$unsigned" --to interop
}

with_gate() { timeout 60 "$COUNTERSIGN" --data "$data" --config gate.toml "$@"; }
