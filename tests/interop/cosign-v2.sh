# What cosign writes in its older format, which version 2 wrote by itself and Tekton Chains still does: `.sig` and `.att`
# tags, "oci-1-1" referrers, and what `cosign save` keeps.
# shellcheck shell=bash disable=SC2154
#
# Seen with cosign v3.1.2: `--new-bundle-format=false` goes with neither a signing configuration nor Rekor v2, so what it
# writes keyless here has a timestamp and no log entry; a trusted root that has logs demands one, a root without does not.
# Signed entry timestamps (Rekor v1) are in tests/cases/cosign-v2.

older=(--yes --use-signing-config=false --new-bundle-format=false --tlog-upload=false --allow-http-registry)
sign_older() { timeout 60 cosign sign "${older[@]}" "$@"; }
attest_older() { timeout 60 cosign attest "${older[@]}" "$@"; }

on_registry() {
  have cosign crane jq || return 0
  local subject other third layout
  printf '%s' '{"buildDefinition":{"buildType":"urn:example:build/v1","externalParameters":{}},"runDetails":{"builder":{"id":"urn:example:builder/v1"}}}' >predicate.json
  must cosign generate-key-pair --output-key-prefix theirs
  must countersign keygen --type p256 --out stranger
  subject=$(new_image cosign-v2 signed)
  other=$(new_image cosign-v2 other)
  third=$(new_image cosign-v2 third)

  must sign_older --key theirs.key "$subject"
  must sign_older --key theirs.key -a commit=abc "$subject"
  must attest_older --key theirs.key --type slsaprovenance1 --predicate predicate.json "$subject"
  accepts "cosign verifies its own .sig" cosign verify --new-bundle-format=false --insecure-ignore-tlog \
    --allow-http-registry --key theirs.pub "$subject"
  accepts "we verify a .sig of cosign" countersign verify "$subject" --key theirs.pub --type https://sigstore.dev/cosign/sign/v1
  accepts "we verify an .att of cosign" countersign verify "$subject" --key theirs.pub --type slsaprovenance1
  refuses "and not with another key" 1 'key-untrusted' countersign verify "$subject" --key stranger.pub
  refuses "nor as another type" 1 'predicate-type-mismatch' countersign verify "$subject" --key theirs.pub --type cyclonedx
  accepts "and say which form it has" grep -q 'tag · cosign v2' <(countersign verify "$subject" --key theirs.pub)
  cp -r "$here/pack" pack
  mkdir -p pack/keys
  cp theirs.pub pack/keys/builder.pub
  must countersign policy activate pack
  accepts "our gate is ready on an .att of cosign" countersign promote "$subject" --to interop
  refuses "and not ready where there is none" 1 'provenance.present' countersign promote "$other" --to interop

  # As an attacker with push rights: the signatures of one image under the tag of another.
  must crane copy --insecure "${subject%@*}:$(tag_of "$subject" .sig)" "${other%@*}:$(tag_of "$other" .sig)"
  must crane copy --insecure "${subject%@*}:$(tag_of "$subject" .att)" "${other%@*}:$(tag_of "$other" .att)"
  refuses "we refuse the .sig of another image" 1 'subject-mismatch' countersign verify "$other" --key theirs.pub
  refuses "our gate refuses the .att of another image" 1 'provenance.present' countersign promote "$other" --to interop

  must env COSIGN_EXPERIMENTAL=1 cosign sign "${older[@]}" --registry-referrers-mode=oci-1-1 --key theirs.key "$third"
  accepts "we verify a signature in oci-1-1 mode" countersign verify "$third" --key theirs.pub

  layout=saved-${host//[:.]/-}
  must cosign save --dir "$layout" --allow-http-registry "$subject"
  accepts "we verify what cosign saved" countersign verify "oci:$layout@${subject#*@}" --key theirs.pub --type slsaprovenance1
  refuses "and not with another key, saved" 1 'key-untrusted' countersign verify "oci:$layout@${subject#*@}" --key stranger.pub

  [ -n "$sigstore" ] || return 0
  keyless
}

tag_of() { # SUBJECT SUFFIX
  local digest=${1#*@}
  printf '%s%s' "${digest/:/-}" "$2"
}

keyless() {
  local subject identity=a@example.com
  local services=(--fulcio-url "$FULCIO" --timestamp-server-url "$TSA" --trusted-root "$sigstore/trusted_root.json")
  subject=$(new_image cosign-v2 keyless)
  jq 'del(.tlogs)' "$sigstore/trusted_root.json" >without-log.json
  must sign_older "${services[@]}" --identity-token "$(token "$identity")" "$subject"
  must attest_older "${services[@]}" --identity-token "$(token "$identity")" --type slsaprovenance1 \
    --predicate predicate.json "$subject"
  accepts "we verify a keyless .sig with a timestamp" countersign verify "$subject" --identity "$identity" \
    --issuer "$OIDC" --trusted-root without-log.json --type https://sigstore.dev/cosign/sign/v1
  accepts "we verify a keyless .att with a timestamp" countersign verify "$subject" --identity "$identity" \
    --issuer "$OIDC" --trusted-root without-log.json --type slsaprovenance1
  refuses "and not of somebody else" 1 'identity-mismatch' countersign verify "$subject" --identity b@example.com \
    --issuer "$OIDC" --trusted-root without-log.json
  refuses "nor without the log entry that a root with logs demands" 1 'inclusion-proof-invalid' countersign verify \
    "$subject" --identity "$identity" --issuer "$OIDC" --trusted-root "$sigstore/trusted_root.json"
}
