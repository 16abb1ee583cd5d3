#!/bin/sh
# A signer for `--key 'exec:examples/signers/aws-kms.sh?alias/release'`: an AWS KMS key of the kind ECC_NIST_P256 with
# the usage SIGN_VERIFY, asked through `aws` (version 1 or 2) with whatever credentials it finds.
#
# Needs kms:GetPublicKey and kms:Sign on the key. KMS answers ECDSA signatures in DER.
set -eu
umask 077

key=$1
verb=$2
request=$(cat)

# The values of the request are base64 or plain words, so that no quote can stand in them.
field() { printf '%s' "$request" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# What failed, as an exit code of sysexits.h: 75 try again later, 77 not allowed, 69 not available.
aws_kms() {
  if ! aws kms "$@" 2>"$work/error"; then
    cat "$work/error" >&2
    case $(cat "$work/error") in
      *Throttling* | *LimitExceeded*) exit 75 ;;
      *AccessDenied* | *UnrecognizedClient* | *ExpiredToken* | *'Unable to locate credentials'*) exit 77 ;;
      *NotFoundException* | *InvalidKeyUsage* | *ValidationException*) exit 78 ;;
      *) exit 69 ;;
    esac
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $verb in
  public-key)
    aws_kms get-public-key --key-id "$key" --query PublicKey --output text >"$work/key"
    echo '-----BEGIN PUBLIC KEY-----'
    fold -w 64 "$work/key"
    echo '-----END PUBLIC KEY-----'
    ;;
  sign)
    [ "$(field algorithm)" = ecdsa-p256-sha256 ] || { echo "no algorithm of this key: $(field algorithm)" >&2; exit 64; }
    field digest | base64 -d >"$work/digest"
    aws_kms sign --key-id "$key" --message-type DIGEST --message "fileb://$work/digest" \
      --signing-algorithm ECDSA_SHA_256 --query Signature --output text
    ;;
  *)
    echo "expected public-key or sign, found $verb" >&2
    exit 64
    ;;
esac
