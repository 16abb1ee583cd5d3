# Signatures in a repository of their own: cosign and we are told by the same variable, and find each other's there.
# shellcheck shell=bash disable=SC2154

on_registry() {
  have cosign crane jq || return 0
  local theirs older ours
  must cosign generate-key-pair --output-key-prefix theirs
  must countersign keygen --type p256 --out ours
  theirs=$(new_image images theirs)
  older=$(new_image images older)
  ours=$(new_image images ours)
  export COSIGN_REPOSITORY=$host/signatures
  must cosign_sign --key theirs.key "$theirs"
  must timeout 60 cosign sign --yes --use-signing-config=false --new-bundle-format=false --tlog-upload=false \
    --allow-http-registry --key theirs.key "$older"
  must countersign sign "$ours" --key ours.key
  accepts "cosign finds its own bundle there" cosign_verify --key theirs.pub "$theirs"
  accepts "we find a bundle of cosign there" countersign verify "$theirs" --key theirs.pub
  accepts "we find a .sig of cosign there" countersign verify "$older" --key theirs.pub
  accepts "cosign finds ours there" cosign_verify --key ours.pub "$ours"
  accepts "and so do we" countersign verify "$ours" --key ours.pub
  unset COSIGN_REPOSITORY
  refuses "beside the image is nothing: cosign's" 1 'not verified' countersign verify "$theirs" --key theirs.pub
  refuses "beside the image is nothing: ours" 1 'not verified' countersign verify "$ours" --key ours.pub
}
