# Keys on a token: SoftHSM2 holds a P-256 key, we sign with it, and cosign verifies what came of it.
# shellcheck shell=bash disable=SC2154
#
# Needs a countersign that was built with the feature `pkcs11`, beside the one under test and named countersign-pkcs11. While a
# file `building` lies there it is waited for.

locally() {
  have softhsm2-util pkcs11-tool openssl cosign || return 0
  local with=${COUNTERSIGN%/*}/countersign-pkcs11 library uri
  for _ in {1..900}; do
    [ -e "${COUNTERSIGN%/*}/building" ] || break
    sleep 1
  done
  if [ ! -x "$with" ]; then
    record "$pairing: needs $with (cargo build --features pkcs11)" missing
    return 0
  fi
  for library in /usr/lib/softhsm/libsofthsm2.so /usr/lib/*/softhsm/libsofthsm2.so /usr/local/lib/softhsm/libsofthsm2.so; do
    [ -e "$library" ] && break
  done
  mkdir tokens
  printf 'directories.tokendir = %s/tokens\nobjectstore.backend = file\nlog.level = ERROR\n' "$PWD" >softhsm2.conf
  export SOFTHSM2_CONF=$PWD/softhsm2.conf
  must softhsm2-util --init-token --free --label 'Build keys' --pin 1234 --so-pin 5678
  must pkcs11-tool --module "$library" --token-label 'Build keys' --login --pin 1234 \
    --keypairgen --key-type EC:prime256v1 --label release --id 01
  must pkcs11-tool --module "$library" --token-label 'Build keys' --login --pin 1234 \
    --keypairgen --key-type EC:secp384r1 --label larger --id 02
  must pkcs11-tool --module "$library" --token-label 'Build keys' --read-object --type pubkey --id 01 --output-file release.der
  openssl pkey -pubin -inform DER -in release.der -out release.pub
  printf '1234\n' >pin
  printf 'an artifact\n' >artifact
  on_token() { timeout 60 "$with" --data "$data" --config "$work/countersign.toml" "$@"; }
  uri="pkcs11:token=Build%20keys;object=release?module-path=$library"

  accepts 'a key on a token signs (PIN in a file)' \
    on_token attest file:artifact --type custom --predicate <(echo '{}') --key "$uri&pin-source=file:$PWD/pin" --bundle by-file.json
  accepts 'a key on a token signs (PIN in a variable)' \
    env COUNTERSIGN_PKCS11_PIN=1234 timeout 60 "$with" sign file:artifact --key "$uri" --bundle by-variable.json
  accepts 'a key on a token signs (by id, with the variables of cosign)' \
    env COSIGN_PKCS11_PIN=1234 COSIGN_PKCS11_MODULE_PATH="$library" timeout 60 "$with" sign file:artifact \
    --key 'pkcs11:token=Build%20keys;id=%01' --bundle by-id.json
  accepts 'we verify it' countersign verify file:artifact --bundle by-variable.json --key release.pub
  accepts 'cosign verifies it' timeout 60 cosign verify-blob-attestation --insecure-ignore-tlog --key release.pub \
    --bundle by-file.json --type custom artifact
  refuses 'a wrong PIN is denied, once' 3 'denied, 1 try' \
    env COUNTERSIGN_PKCS11_PIN=9999 timeout 60 "$with" sign file:artifact --key "$uri" --bundle none.json
  refuses 'a token that is not there is unavailable' 3 'no such token' \
    env COUNTERSIGN_PKCS11_PIN=1234 timeout 60 "$with" sign file:artifact \
    --key "pkcs11:token=other;object=release?module-path=$library" --bundle none.json
  refuses 'a key that is not there' 5 'found none' \
    env COUNTERSIGN_PKCS11_PIN=1234 timeout 60 "$with" sign file:artifact \
    --key "pkcs11:token=Build%20keys;object=other?module-path=$library" --bundle none.json
  refuses 'a key on another curve' 5 'expected a P-256 key' \
    env COUNTERSIGN_PKCS11_PIN=1234 timeout 60 "$with" sign file:artifact \
    --key "pkcs11:token=Build%20keys;object=larger?module-path=$library" --bundle none.json
  refuses 'a library that is not there' 5 'does not load' \
    env COUNTERSIGN_PKCS11_PIN=1234 timeout 60 "$with" sign file:artifact \
    --key 'pkcs11:object=release?module-path=/nowhere.so' --bundle none.json
  refuses 'a PIN in the arguments' 5 'COUNTERSIGN_PKCS11_PIN' \
    on_token sign file:artifact --key "$uri&pin-value=1234" --bundle none.json
  refuses 'a countersign without the feature says so' 2 'feature .pkcs11.' \
    countersign sign file:artifact --key "$uri" --bundle none.json
}
