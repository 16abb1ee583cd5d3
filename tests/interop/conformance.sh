# The signing half of the Sigstore conformance suite: what our client signs by the suite's own command line, the same
# client verifies, and so do cosign, sigstore-go and sigstore-python. The verifying half needs no service and is among
# the tests (tests/conformance).
# shellcheck shell=bash disable=SC2154

client() { timeout 60 env COUNTERSIGN="$COUNTERSIGN" "$here/../conformance/client" "$@"; }
sign_bundle() { # TOKEN BUNDLE ARGUMENTS…
  local token=$1 bundle=$2
  shift 2
  client sign-bundle --identity-token "$token" --bundle "$bundle" --trusted-root "$sigstore/trusted_root.json" \
    --signing-config "$sigstore/signing_config.json" "$@"
}
verify_bundle() { # IDENTITY BUNDLE FILE_OR_DIGEST
  client verify-bundle --bundle "$2" --certificate-identity "$1" --certificate-oidc-issuer "$OIDC" \
    --trusted-root "$sigstore/trusted_root.json" "$3"
}
cosign_reads() { # TYPE BUNDLE FILE
  timeout 60 cosign verify-blob-attestation --trusted-root "$sigstore/trusted_root.json" --type "$1" --bundle "$2" \
    --certificate-identity a@example.com --certificate-oidc-issuer "$OIDC" "$3"
}
sigstore_go_reads() { # BUNDLE FILE
  timeout 60 sigstore-go verify-bundle --bundle "$1" --trusted-root "$sigstore/trusted_root.json" \
    --certificate-identity a@example.com --certificate-oidc-issuer "$OIDC" "$2"
}
sigstore_python_reads() { # BUNDLE FILE
  timeout 60 sigstore-python --trust-config trust_config.json verify identity --offline --bundle "$1" \
    --cert-identity a@example.com --cert-oidc-issuer "$OIDC" "$2"
}

locally() {
  [ -n "$sigstore" ] || return 0
  have curl jq || return 0
  jq -n --slurpfile root "$sigstore/trusted_root.json" --slurpfile config "$sigstore/signing_config.json" \
    '{mediaType: "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json", trustedRoot: $root[0], signingConfig: $config[0]}' \
    >trust_config.json
  printf 'artifact %s\n' "$RANDOM" >artifact
  printf 'another %s\n' "$RANDOM" >another
  jq -n --arg digest "$(sha256sum artifact | cut -d' ' -f1)" '{_type: "https://in-toto.io/Statement/v1",
    subject: [{name: "artifact", digest: {sha256: $digest}}], predicateType: "https://example.com/conformance/v1",
    predicate: {is: ["what", "was", "given"], number: 1}}' >statement.json
  # sigstore-python takes a log index of 0 for none: somebody else has to be the first.
  must sign_bundle "$(token first@example.com)" first.json another

  accepts 'sign-bundle signs a file' sign_bundle "$(token a@example.com)" file.json artifact
  accepts 'sign-bundle --in-toto signs a statement' \
    sign_bundle "$(token a@example.com)" statement.bundle.json --in-toto statement.json
  accepts 'the statement is the one that was given' says_what_was_given
  read_by_everybody file.json 'a file' https://sigstore.dev/cosign/sign/v1
  read_by_everybody statement.bundle.json 'a statement' https://example.com/conformance/v1
  accepts 'the bundle is v0.3 with one certificate' is_of_the_suite file.json
  refusals
}

read_by_everybody() { # BUNDLE WHAT TYPE
  accepts "verify-bundle verifies $2 by its path" verify_bundle a@example.com "$1" artifact
  accepts "verify-bundle verifies $2 by its digest" \
    verify_bundle a@example.com "$1" "sha256:$(sha256sum artifact | cut -d' ' -f1)"
  refuses "verify-bundle refuses another file ($2)" 1 'subject-mismatch' verify_bundle a@example.com "$1" another
  refuses "verify-bundle refuses another identity ($2)" 1 'identity-mismatch' verify_bundle b@example.com "$1" artifact
  if have cosign; then accepts "cosign verifies $2 of sign-bundle" cosign_reads "$3" "$1" artifact; fi
  if have sigstore-go; then
    accepts "sigstore-go verifies $2 of sign-bundle" sigstore_go_reads "$1" artifact
    refuses "sigstore-go refuses another file ($2)" any 'digest|artifact' sigstore_go_reads "$1" another
  fi
  if have sigstore-python; then accepts "sigstore-python verifies $2 of sign-bundle" sigstore_python_reads "$1" artifact; fi
}

says_what_was_given() {
  jq -e --slurpfile given statement.json '.dsseEnvelope.payload | @base64d | fromjson |
    .predicateType == $given[0].predicateType and .predicate == $given[0].predicate and
    [.subject[].digest] == [$given[0].subject[].digest]' statement.bundle.json
}

# What the suite asks of every bundle: no root, no chain, and a log entry with an inclusion proof.
is_of_the_suite() { # BUNDLE
  jq -e '.mediaType == "application/vnd.dev.sigstore.bundle.v0.3+json" and
    (.verificationMaterial | has("certificate") and (has("x509CertificateChain") | not)) and
    (.verificationMaterial.tlogEntries | length == 1 and (.[0].inclusionProof.checkpoint.envelope | length > 0))' "$1"
}

# A failure is an exit code that is not 0, and no bundle.
refusals() {
  refuses 'sign-bundle refuses an expired token' 4 'expired at' \
    sign_bundle "$(token a@example.com 'ttl=-5')" refused.json artifact
  refuses 'sign-bundle refuses what is no token' any 'token' sign_bundle nonsense refused.json artifact
  refuses 'sign-bundle refuses a file that is not there' 2 'does not exist|no such file' \
    sign_bundle "$(token a@example.com)" refused.json nowhere
  jq '.subject += .subject' statement.json >two.json
  refuses 'sign-bundle --in-toto refuses two subjects' 2 'one subject' \
    sign_bundle "$(token a@example.com)" refused.json --in-toto two.json
  accepts 'and none of them leaves a bundle' test ! -e refused.json
}
