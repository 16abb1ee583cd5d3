# openssl: our key files are ordinary PKCS#8 and SPKI, and ordinary ones are good enough for us.
# shellcheck shell=bash disable=SC2154

same_public_half() { # PREFIX
  diff <(openssl pkey -in "$1.key" -pubout) "$1.pub"
}

has_mode_0600() {
  [ "$(stat -c %a "$1")" = 600 ]
}

locally() {
  have openssl || return 0
  local kind
  for kind in ed25519 p256; do
    must countersign keygen --type "$kind" --out "plain-$kind"
    accepts "openssl reads our key ($kind)" openssl pkey -in "plain-$kind.key" -noout -check
    accepts "its public half is our .pub ($kind)" same_public_half "plain-$kind"
    accepts "only its owner can read it ($kind)" has_mode_0600 "plain-$kind.key"

    COUNTERSIGN_KEY_PASSWORD='correct horse' must countersign keygen --type "$kind" --out "secret-$kind"
    accepts "openssl reads our encrypted key ($kind)" \
      openssl pkey -in "secret-$kind.key" -passin 'pass:correct horse' -noout
    refuses "and not with another password ($kind)" any 'bad decrypt|unable to load|could not read' \
      openssl pkey -in "secret-$kind.key" -passin 'pass:battery staple' -noout
  done

  openssl genpkey -algorithm ed25519 -out theirs-ed25519.key
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out theirs-p256.key
  openssl genpkey -algorithm ed25519 -aes-256-cbc -pass 'pass:correct horse' -out theirs-secret.key
  chmod 600 theirs-*.key
  printf 'an artifact\n' >artifact
  printf '{"tested":true}' >predicate.json
  for kind in ed25519 p256; do
    openssl pkey -in "theirs-$kind.key" -pubout -out "theirs-$kind.pub"
    must countersign attest file:artifact --type custom --predicate predicate.json \
      --key "theirs-$kind.key" --bundle "theirs-$kind.json"
    accepts "we sign and verify with a key that openssl made ($kind)" \
      countersign verify file:artifact --bundle "theirs-$kind.json" --key "theirs-$kind.pub"
  done
  COUNTERSIGN_KEY_PASSWORD='correct horse' accepts "we sign with a key that openssl encrypted" \
    countersign attest file:artifact --type custom --predicate predicate.json --key theirs-secret.key --bundle secret.json
}
