#!/bin/sh
# A signer for `--key 'exec:examples/signers/openssl.sh?KEYFILE'`: a private key in a file, and OpenSSL 1.1.1 or newer.
#
# It is here to be read and copied, since it does all that the protocol asks for (src/sigstore/external.rs). For a key in
# a file, `--key KEYFILE` does the same with less.
set -eu
umask 077

key=$1
verb=$2
request=$(cat)

# The values of the request are base64 or plain words, so that no quote can stand in them.
field() { printf '%s' "$request" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

case $(field schema) in
  countersign.signer/v1) ;;
  *) echo "expected a request of countersign.signer/v1" >&2; exit 64 ;;
esac
[ -r "$key" ] || { echo "no key that can be read at $key" >&2; exit 77; }

case $verb in
  public-key)
    openssl pkey -in "$key" -pubout
    ;;
  sign)
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    case $(field algorithm) in
      ecdsa-p256-sha256)
        field digest | openssl base64 -d -A >"$work/digest"
        openssl pkeyutl -sign -inkey "$key" -in "$work/digest" -out "$work/signature"
        ;;
      ed25519)
        field message | openssl base64 -d -A >"$work/message"
        openssl pkeyutl -sign -rawin -inkey "$key" -in "$work/message" -out "$work/signature"
        ;;
      *)
        echo "no algorithm of ours: $(field algorithm)" >&2
        exit 64
        ;;
    esac
    openssl base64 -A -in "$work/signature"
    ;;
  *)
    echo "expected public-key or sign, found $verb" >&2
    exit 64
    ;;
esac
