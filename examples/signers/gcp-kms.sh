#!/bin/sh
# A signer for `--key 'exec:examples/signers/gcp-kms.sh?projects/P/locations/L/keyRings/R/cryptoKeys/K/cryptoKeyVersions/1'`:
# a Google Cloud KMS key version with the algorithm EC_SIGN_P256_SHA256, asked through `gcloud`.
#
# Needs cloudkms.cryptoKeyVersions.viewPublicKey and .useToSign. `gcloud` hashes by itself, so it is given the message.
set -eu
umask 077

version=$1
verb=$2
request=$(cat)

# The values of the request are base64 or plain words, so that no quote can stand in them.
field() { printf '%s' "$request" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# What failed, as an exit code of sysexits.h: 75 try again later, 77 not allowed, 69 not available.
gcloud_kms() {
  if ! gcloud --quiet kms "$@" >"$work/output" 2>"$work/error"; then
    cat "$work/error" >&2
    case $(cat "$work/error") in
      *RESOURCE_EXHAUSTED*) exit 75 ;;
      *PERMISSION_DENIED* | *UNAUTHENTICATED* | *'gcloud auth login'*) exit 77 ;;
      *NOT_FOUND* | *INVALID_ARGUMENT* | *FAILED_PRECONDITION*) exit 78 ;;
      *) exit 69 ;;
    esac
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $verb in
  public-key)
    gcloud_kms keys versions get-public-key "$version" --output-file "$work/key"
    cat "$work/key"
    ;;
  sign)
    [ "$(field algorithm)" = ecdsa-p256-sha256 ] || { echo "no algorithm of this key: $(field algorithm)" >&2; exit 64; }
    field message | base64 -d >"$work/message"
    # The version's whole name is taken apart: this command wants each part in a flag of its own.
    # shellcheck disable=SC2046
    set -- $(printf '%s' "$version" | tr / ' ')
    gcloud_kms asymmetric-sign --project "$2" --location "$4" --keyring "$6" --key "$8" --version "${10}" \
      --digest-algorithm sha256 --input-file "$work/message" --signature-file "$work/signature"
    # DER, which some versions of gcloud write as it is and some in base64: base64 of DER begins with `ME`.
    case $(head -c 2 "$work/signature") in
      ME) cat "$work/signature" ;;
      *) base64 "$work/signature" | tr -d '\n' ;;
    esac
    ;;
  *)
    echo "expected public-key or sign, found $verb" >&2
    exit 64
    ;;
esac
