# cosign reads what we write: signatures and attestations by key, without a log, beside a subject in a registry.
# shellcheck shell=bash disable=SC2154
#
# Seen with cosign v3.1.2: the bundle needs `verificationMaterial.publicKey` and a DSSE `keyid` that is empty or absent
# (with a hint there, "accepted signatures do not match threshold"); `tlogEntries` may be absent or empty; ed25519 and
# P-256 both work, for images and for artifacts of any type. `verify` wants the predicate type
# https://sigstore.dev/cosign/sign/v1.

provenance() {
  cat <<'JSON'
{"buildDefinition": {"buildType": "urn:example:build/v1", "externalParameters": {"source": "git+https://git.example/app"}},
 "runDetails": {"builder": {"id": "urn:example:builder/v1"}}}
JSON
}

locally() {
  have cosign || return 0
  local kind
  provenance >predicate.json
  printf 'an artifact\n' >artifact
  printf 'another artifact\n' >other
  for kind in ed25519 p256; do
    must countersign keygen --type "$kind" --out "$kind"
    must countersign attest file:artifact --type slsaprovenance1 --predicate predicate.json --key "$kind.key" --bundle "$kind.json"
    accepts "cosign verifies what we attest of a file ($kind)" \
      timeout 60 cosign verify-blob-attestation --insecure-ignore-tlog --key "$kind.pub" --bundle "$kind.json" \
      --type slsaprovenance1 artifact
    refuses "and not of another file ($kind)" any 'digest|subject|match' \
      timeout 60 cosign verify-blob-attestation --insecure-ignore-tlog --key "$kind.pub" --bundle "$kind.json" \
      --type slsaprovenance1 other
  done
}

pushed_digest_is_theirs() { # what we printed, what the registry has
  grep -q "$(crane digest --insecure "$2")" "$1"
}

on_registry() {
  have cosign crane jq || return 0
  local kind subject other unsigned
  provenance >predicate.json
  must countersign keygen --type ed25519 --out stranger
  for kind in ed25519 p256; do
    must countersign keygen --type "$kind" --out "$kind"
    printf 'an artifact, signed with %s\n' "$kind" >"artifact-$kind"
    must countersign push "artifact-$kind" "$host/reads:$kind"
    cp "$work/out" pushed
    accepts "push prints the digest that the registry has ($kind)" pushed_digest_is_theirs pushed "$host/reads:$kind"
    subject=$host/reads@$(crane digest --insecure "$host/reads:$kind")

    refuses "cosign finds nothing before we sign ($kind)" any 'no (matching )?(signatures|attestations)|not found' \
      cosign_verify --key "$kind.pub" "$subject"
    must countersign sign "$subject" --key "$kind.key"
    must countersign attest "$subject" --type slsaprovenance1 --predicate predicate.json --key "$kind.key"
    accepts "cosign verifies what we sign ($kind)" cosign_verify --key "$kind.pub" "$subject"
    accepts "cosign verifies what we attest ($kind)" \
      cosign_verify_attestation --key "$kind.pub" --type slsaprovenance1 "$subject"
    refuses "cosign refuses another key ($kind)" any 'accepted signatures do not match|no matching' \
      cosign_verify --key stranger.pub "$subject"
    refuses "cosign refuses another predicate type ($kind)" any 'none of the attestations matched|no matching' \
      cosign_verify_attestation --key "$kind.pub" --type cyclonedx "$subject"

    must fetch_bundle "$subject" https://slsa.dev/provenance/v1 bundle.json
    other=$(new_image reads "moved-$kind")
    must attach_by_hand "$other" bundle.json https://slsa.dev/provenance/v1
    refuses "cosign refuses our attestation moved to another image ($kind)" any 'digest|subject|match' \
      cosign_verify_attestation --key "$kind.pub" --type slsaprovenance1 "$other"
    refuses "so do we ($kind)" 1 'subject|not about' countersign verify "$other" --key "$kind.pub" --type slsaprovenance1
  done

  # Two writers beside one subject: nobody's referrers get lost, in the fallback tag neither.
  must cosign generate-key-pair --output-key-prefix theirs
  unsigned=$(new_image reads shared)
  must countersign sign "$unsigned" --key ed25519.key
  must cosign_sign --key theirs.key "$unsigned"
  must countersign attest "$unsigned" --type slsaprovenance1 --predicate predicate.json --key p256.key
  accepts "after cosign signed too, our signature is still there" cosign_verify --key ed25519.pub "$unsigned"
  accepts "after we attested, cosign's signature is still there" cosign_verify --key theirs.pub "$unsigned"
  accepts "and our attestation beside them" cosign_verify_attestation --key p256.pub --type slsaprovenance1 "$unsigned"
}
