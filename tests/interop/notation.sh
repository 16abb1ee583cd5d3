# What Notation signs, in both of its forms, with a certificate that stands for itself; and a stranger with the same name.
# shellcheck shell=bash disable=SC2154

notation_sign() { timeout 60 notation sign --insecure-registry "$@"; }

on_registry() {
  have notation crane openssl || return 0
  local subject other store who='x509.subject: C=US, ST=WA, O=Notary'
  rm -rf "$XDG_CONFIG_HOME/notation"
  must notation cert generate-test --default local.example
  store=$XDG_CONFIG_HOME/notation/truststore/x509/ca/local.example/local.example.crt
  subject=$(new_image notation signed)
  other=$(new_image notation other)
  must notation_sign "$subject"
  accepts "we verify a JWS of notation" countersign verify "$subject" --trust-store "ca:$store" --trusted-identity "$who"
  must notation_sign --signature-format cose "$subject"
  accepts "we verify a COSE of notation" \
    grep -q 'Notation, COSE' <(countersign verify "$subject" --trust-store "ca:$store" --trusted-identity "$who")
  refuses "and nobody else's name" 1 'identity-mismatch' \
    countersign verify "$subject" --trust-store "ca:$store" --trusted-identity 'x509.subject: C=US, ST=WA, O=acme'
  refuses "nor one of a store of another kind" 1 'chain-invalid' \
    countersign verify "$subject" --trust-store "signingAuthority:$store" --trusted-identity "$who"
  must openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj '/C=US/ST=WA/O=Notary/CN=local.example' \
    -keyout stranger.pem -out stranger.crt
  refuses "nor one of another root of the same name" 1 'chain-invalid' \
    countersign verify "$subject" --trust-store ca:stranger.crt --trusted-identity "$who"
  refuses "where nothing is signed, nothing verifies" 1 'not verified' \
    countersign verify "$other" --trust-store "ca:$store" --trusted-identity "$who"

  by_trust_policy "$subject"

  pack_of_notation "$store" "$who"
  must countersign policy activate notation-pack
  accepts "our gate is ready on a signature of notation" countersign promote "$subject" --to interop
  refuses "and not ready where there is none" 1 'signature.present' countersign promote "$other" --to interop
}

# The policy and the stores that notation itself reads, in its own places: both say the same.
by_trust_policy() { # SUBJECT
  local home=$XDG_CONFIG_HOME/notation repository=${1%@*}
  theirs() { timeout 60 notation verify --insecure-registry "$1"; }
  ours() { countersign verify "$1" --trust-policy "$home/trustpolicy.json"; }
  policy() { # SCOPE LEVEL IDENTITY
    cat >"$home/trustpolicy.json" <<JSON
{"version": "1.0", "trustPolicies": [{"name": "interop", "registryScopes": ["$1"],
  "signatureVerification": {"level": "$2"}, "trustStores": ["ca:local.example"], "trustedIdentities": ["$3"]}]}
JSON
  }
  policy "$repository" strict 'x509.subject: C=US, ST=WA, O=Notary'
  accepts "notation verifies by its own trust policy" theirs "$1"
  accepts "and so do we" ours "$1"
  policy '*' strict '*'
  accepts "anybody of the trust store: notation" theirs "$1"
  accepts "anybody of the trust store: we" ours "$1"
  policy '*' strict 'x509.subject: C=US, ST=WA, O=acme'
  refuses "another identity: notation" any 'not pass|failed|did not find' theirs "$1"
  refuses "another identity: we" 1 'identity-mismatch' ours "$1"
  policy 'registry.example.com/elsewhere' strict '*'
  refuses "no statement for it: notation" any 'no applicable' theirs "$1"
  refuses "no statement for it: we" 2 'no statement applies' ours "$1"
  policy '*' audit '*'
  accepts "what is only logged passes notation" theirs "$1"
  refuses "and not us" 5 'authenticity. is .log' ours "$1"
}

# A pack whose one signer is whoever notation signed for.
pack_of_notation() { # CERTIFICATE IDENTITY
  mkdir -p notation-pack/rules/signature notation-pack/certs
  cp "$1" notation-pack/certs/notation.pem
  cat >notation-pack/pack.toml <<TOML
schema = "countersign.pack/v1"
name = "notation"
version = 1
owner = "interoperability"

[trust-stores."ca:notation"]
certificates = ["certs/notation.pem"]

[signers.builder]
notation = [{ trust-stores = ["ca:notation"], trusted-identities = ["$2"] }]

[environments.interop]

[rules."signature.present"]
title = "Signed with Notation"
owner = "interoperability"
severity = "required"
fix = "notation sign {subject}"
TOML
  cat >notation-pack/rules/signature/present.rego <<'REGO'
package countersign.rules.signature.present

shown if some e in input.signed.builder

used contains e.digest if some e in input.signed.builder
REGO
}
