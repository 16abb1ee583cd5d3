#!/bin/sh
# A signer for `--key 'exec:examples/signers/vault-transit.sh?release'`: a key of the kind ecdsa-p256 in the transit engine
# of HashiCorp Vault (or OpenBao: set VAULT_PROGRAM=bao), asked through its command line. Also needs jq.
#
# Needs `read` on transit/keys/KEY and `update` on transit/sign/KEY/*. VAULT_TRANSIT names another mount than `transit`.
# The newest version of the key signs, and is the one whose public half is given.
set -eu
umask 077

key=$1
verb=$2
mount=${VAULT_TRANSIT:-transit}
request=$(cat)

# The values of the request are base64 or plain words, so that no quote can stand in them.
field() { printf '%s' "$request" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# What failed, as an exit code of sysexits.h: 75 try again later, 77 not allowed, 69 not available.
ask_vault() {
  if ! "${VAULT_PROGRAM:-vault}" "$@" 2>"$work/error"; then
    cat "$work/error" >&2
    case $(cat "$work/error") in
      *'Code: 429'*) exit 75 ;;
      *'Code: 403'* | *'permission denied'*) exit 77 ;;
      *'Code: 400'* | *'Code: 404'* | *'No value found'*) exit 78 ;;
      *) exit 69 ;;
    esac
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $verb in
  public-key)
    ask_vault read -format=json "$mount/keys/$key" >"$work/key"
    jq -er '.data.latest_version as $newest | .data.keys[$newest | tostring].public_key' "$work/key"
    ;;
  sign)
    [ "$(field algorithm)" = ecdsa-p256-sha256 ] || { echo "no algorithm of this key: $(field algorithm)" >&2; exit 64; }
    ask_vault write -field=signature "$mount/sign/$key/sha2-256" \
      input="$(field digest)" prehashed=true marshaling_algorithm=asn1 >"$work/signature"
    # vault:v1:BASE64
    sed 's/^.*://' "$work/signature"
    ;;
  *)
    echo "expected public-key or sign, found $verb" >&2
    exit 64
    ;;
esac
