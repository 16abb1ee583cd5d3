# The keys of cosign sign here: what `cosign generate-key-pair` and `import-key-pair` wrote, under a password and none.
# shellcheck shell=bash disable=SC2154

locally() {
  have cosign openssl || return 0
  local name password
  printf 'an artifact\n' >artifact
  echo '{}' >predicate.json
  openssl genpkey -algorithm ed25519 -out imported.pem 2>/dev/null
  must env COSIGN_PASSWORD= cosign generate-key-pair --output-key-prefix empty
  must env COSIGN_PASSWORD='correct horse' cosign generate-key-pair --output-key-prefix horse
  must env COSIGN_PASSWORD='correct horse' cosign import-key-pair --key imported.pem --output-key-prefix imported
  for name in empty horse imported; do
    password='correct horse'
    [ "$name" != empty ] || password=
    accepts "a key of cosign's signs ($name)" env COSIGN_PASSWORD="$password" timeout 60 "$COUNTERSIGN" \
      attest file:artifact --type custom --predicate predicate.json --key "$name.key" --bundle "$name.json"
    accepts "cosign verifies it with its own half ($name)" timeout 60 cosign verify-blob-attestation \
      --insecure-ignore-tlog --key "$name.pub" --bundle "$name.json" --type custom artifact
  done
  refuses 'not with another password' 5 'does not open the key' env COSIGN_PASSWORD=wrong timeout 60 "$COUNTERSIGN" \
    sign file:artifact --key horse.key --bundle none.json
  refuses 'not without any' 5 'no password was given' env -u COSIGN_PASSWORD timeout 60 "$COUNTERSIGN" \
    sign file:artifact --key empty.key --bundle none.json

  # What cosign signs with kinds of key that we only verify with.
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out p384.pem 2>/dev/null
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521 -out p521.pem 2>/dev/null
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out rsa.pem 2>/dev/null
  for name in p384 p521 rsa; do
    must env COSIGN_PASSWORD= cosign import-key-pair --key "$name.pem" --output-key-prefix "$name"
    must timeout 60 cosign attest-blob "${cosign_offline[@]}" --key "$name.key" --predicate predicate.json --type custom \
      --bundle "$name.json" artifact
    accepts "we verify what cosign signed ($name)" countersign verify file:artifact --bundle "$name.json" --key "$name.pub"
    refuses "and sign with none of them ($name)" 5 'expected an ed25519 or P-256 private key' env COSIGN_PASSWORD= \
      timeout 60 "$COUNTERSIGN" sign file:artifact --key "$name.key" --bundle none.json
  done
}
