#!/bin/sh
# A signer for `--key 'exec:examples/signers/azure-keyvault.sh?VAULT&KEY&VERSION'`: a version of an Azure Key Vault
# key of the kind EC or EC-HSM on P-256, asked through `az`. Also needs openssl.
#
# Needs the permissions `get` and `sign` on keys. Key Vault answers r‖s in base64url; we are answered DER.
set -eu
umask 077

vault=$1
key=$2
version=$3
verb=$4
request=$(cat)

# The values of the request are base64 or plain words, so that no quote can stand in them.
field() { printf '%s' "$request" | sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

# What failed, as an exit code of sysexits.h: 75 try again later, 77 not allowed, 69 not available.
azure() {
  if ! az "$@" --only-show-errors 2>"$work/error"; then
    cat "$work/error" >&2
    case $(cat "$work/error") in
      *'Too Many Requests'* | *Throttled*) exit 75 ;;
      *Forbidden* | *Unauthorized* | *'az login'*) exit 77 ;;
      *NotFound* | *BadParameter*) exit 78 ;;
      *) exit 69 ;;
    esac
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

case $verb in
  public-key)
    azure keyvault key download --vault-name "$vault" --name "$key" --version "$version" \
      --encoding PEM --file "$work/key" >&2
    cat "$work/key"
    ;;
  sign)
    [ "$(field algorithm)" = ecdsa-p256-sha256 ] || { echo "no algorithm of this key: $(field algorithm)" >&2; exit 64; }
    digest=$(field digest | tr '+/' '-_' | tr -d '=')
    azure rest --method post --resource https://vault.azure.net \
      --url "https://$vault.vault.azure.net/keys/$key/$version/sign?api-version=7.4" \
      --headers Content-Type=application/json \
      --body "{\"alg\":\"ES256\",\"value\":\"$digest\"}" --query value --output tsv >"$work/signature"
    # 64 bytes are 86 characters of base64url, without the padding that is put back here.
    numbers=$(printf '%s==' "$(tr -d '\r\n' <"$work/signature" | tr -- '-_' '+/')" | base64 -d | od -An -v -tx1 | tr -d ' \n')
    [ ${#numbers} = 128 ] || { echo "expected a signature of 64 bytes" >&2; exit 70; }
    r=$(printf '%s' "$numbers" | cut -c1-64)
    s=$(printf '%s' "$numbers" | cut -c65-128)
    printf 'asn1=SEQUENCE:signature\n[signature]\nr=INTEGER:0x%s\ns=INTEGER:0x%s\n' "$r" "$s" >"$work/structure"
    openssl asn1parse -noout -genconf "$work/structure" -out "$work/der"
    openssl base64 -A -in "$work/der"
    ;;
  *)
    echo "expected public-key or sign, found $verb" >&2
    exit 64
    ;;
esac
