# We read what cosign writes, and refuse what was changed since.
# shellcheck shell=bash disable=SC2154
#
# Seen with cosign v3.1.2: a bundle v0.3 with `verificationMaterial.publicKey.hint` = base64(SHA-256 of the SPKI DER), no
# `tlogEntries`, no `keyid`; `sign` writes a Statement v1 without subject names, `attest` a Statement v0.1; `sign-blob` a
# message signature over the SHA-256. With an imported ed25519 key it writes a DSSE signature that it does not accept
# itself, so only P-256 is asked for here.

locally() {
  have cosign jq || return 0
  printf 'an artifact\n' >artifact
  printf 'another artifact\n' >other
  printf '{"tested":true}' >predicate.json
  must cosign generate-key-pair --output-key-prefix theirs
  must countersign keygen --type p256 --out stranger
  must cosign sign-blob "${cosign_offline[@]}" --key theirs.key --bundle signature.json artifact
  must cosign attest-blob "${cosign_offline[@]}" --key theirs.key --type custom --predicate predicate.json \
    --bundle attestation.json artifact
  accepts "we verify what cosign signs of a file" \
    countersign verify file:artifact --bundle signature.json --key theirs.pub
  accepts "we verify what cosign attests of a file" \
    countersign verify file:artifact --bundle attestation.json --key theirs.pub
  refuses "and not of another file" 1 'digest|subject|signature' \
    countersign verify file:other --bundle signature.json --key theirs.pub
  refuses "nor with another key" 1 'key|signature' \
    countersign verify file:artifact --bundle attestation.json --key stranger.pub
  jq -c '.dsseEnvelope.payload |= (@base64d | gsub("true"; "null") | @base64)' attestation.json >tampered.json
  refuses "nor with a changed predicate" 1 'signature' \
    countersign verify file:artifact --bundle tampered.json --key theirs.pub
}

on_registry() {
  have cosign crane jq || return 0
  local subject unsigned
  printf '%s' '{"buildDefinition":{"buildType":"urn:example:build/v1","externalParameters":{}},"runDetails":{"builder":{"id":"urn:example:builder/v1"}}}' >predicate.json
  must cosign generate-key-pair --output-key-prefix theirs
  must countersign keygen --type p256 --out stranger
  must countersign keygen --type p256 --out ours
  must cosign import-key-pair --key ours.key --output-key-prefix imported
  subject=$(new_image writes signed)
  unsigned=$(new_image writes unsigned)

  refuses "we find nothing before cosign signs" 1 'no |not ' countersign verify "$subject" --key theirs.pub
  must cosign_sign --key theirs.key "$subject"
  must cosign_attest --key theirs.key --type slsaprovenance1 --predicate predicate.json "$subject"
  accepts "we verify what cosign signs" countersign verify "$subject" --key theirs.pub
  accepts "we verify what cosign attests" countersign verify "$subject" --key theirs.pub --type slsaprovenance1
  cp -r "$here/pack" pack
  mkdir -p pack/keys
  cp theirs.pub pack/keys/builder.pub
  must countersign policy activate pack
  accepts "our gate is ready on what cosign attests" countersign promote "$subject" --to interop
  refuses "and not ready where it attested nothing" 1 'provenance.present' countersign promote "$unsigned" --to interop
  refuses "we refuse another key" 1 'key' countersign verify "$subject" --key stranger.pub
  refuses "we refuse another predicate type" 1 'cyclonedx|predicate|type' \
    countersign verify "$subject" --key theirs.pub --type cyclonedx
  must cosign_sign --key imported.key "$subject"
  accepts "we verify what cosign signs with a key of ours" countersign verify "$subject" --key ours.pub

  must fetch_bundle "$subject" https://slsa.dev/provenance/v1 bundle.json
  must tamper bundle.json tampered.json '.predicate.runDetails.builder.id = "urn:example:builder/v2"'
  accepts "we verify the bundle as a file" countersign verify "$subject" --bundle bundle.json --key theirs.pub
  refuses "we refuse it tampered, as a file" 1 'signature' \
    countersign verify "$subject" --bundle tampered.json --key theirs.pub
  must attach_by_hand "$unsigned" tampered.json https://slsa.dev/provenance/v1
  refuses "we refuse it tampered, in the registry" 1 'signature|subject' \
    countersign verify "$unsigned" --key theirs.pub --type slsaprovenance1
}
