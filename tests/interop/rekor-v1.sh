# What is logged by a Rekor v1, as the public good instance does today: with a timestamp and without, by an identity and by
# keys of both kinds.
# shellcheck shell=bash disable=SC2154

logged() { # CONFIG ARGUMENTS…
  local config=$1
  shift
  countersign "$@" --signing-config "$sigstore/$config.json" --trusted-root "$sigstore/trusted_root_v1.json"
}
log_size() { curl -fsS "$REKOR_V1/api/v1/log" | jq .treeSize; }
grew_by_one() { # BEFORE
  [ "$(log_size)" = $(($1 + 1)) ]
}

locally() {
  [ -n "$rekor_v1" ] || return 0
  have cosign sigstore-go sigstore-python jq curl || return 0
  local config kind before type=https://sigstore.dev/cosign/sign/v1
  local root=$sigstore/trusted_root_v1.json
  token a@example.com 'ttl=3000' >token.jwt
  printf 'first\n' >first
  must countersign keygen --type ed25519 --out ed25519
  must countersign keygen --type p256 --out p256
  # sigstore-python takes a log index of 0 for none.
  must logged signing_config_v1 sign file:first --key p256.key --log --bundle first.json
  for config in signing_config_v1 signing_config_v1_untimed; do
    printf '%s\n' "$config" >"$config"
    must logged "$config" sign "file:$config" --bundle "$config.json" --identity-token @token.jwt
    accepts "cosign verifies it ($config)" timeout 60 cosign verify-blob-attestation --trusted-root "$root" \
      --certificate-identity a@example.com --certificate-oidc-issuer "$OIDC" --type "$type" --bundle "$config.json" "$config"
    accepts "sigstore-go verifies it ($config)" timeout 60 sigstore-go verify-bundle --bundle "$config.json" \
      --trusted-root "$root" --certificate-identity a@example.com --certificate-oidc-issuer "$OIDC" "$config"
    jq -n --slurpfile root "$root" --slurpfile config "$sigstore/$config.json" '{trustedRoot: $root[0],
      signingConfig: $config[0], mediaType: "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json"}' >trust.json
    accepts "sigstore-python verifies it ($config)" timeout 60 sigstore-python --trust-config trust.json \
      verify identity --offline --bundle "$config.json" --cert-identity a@example.com --cert-oidc-issuer "$OIDC" "$config"
    accepts "we verify it ($config)" countersign verify "file:$config" --bundle "$config.json" \
      --identity a@example.com --issuer "$OIDC" --trusted-root "$root"
  done
  for kind in ed25519 p256; do
    printf '%s\n' "$kind" >"$kind"
    must logged signing_config_v1 sign "file:$kind" --key "$kind.key" --log --bundle "$kind.json"
    accepts "cosign verifies what a key signed ($kind)" timeout 60 cosign verify-blob-attestation \
      --trusted-root "$root" --key "$kind.pub" --type "$type" --bundle "$kind.json" "$kind"
    accepts "sigstore-go verifies what a key signed ($kind)" timeout 60 sigstore-go verify-bundle \
      --bundle "$kind.json" --trusted-root "$root" --key "$kind.pub" "$kind"
    accepts "we verify what a key signed ($kind)" countersign verify "file:$kind" --bundle "$kind.json" \
      --key "$kind.pub" --trusted-root "$root"
  done
  refuses "not by roots that do not know the log" 1 'log-unknown' countersign verify file:p256 --bundle p256.json \
    --key p256.pub --trusted-root "$sigstore/trusted_root.json"

  printf 'lost\n' >lost
  before=$(log_size)
  curl -fsS "$FAULTY_REKOR_V1/-/fault?is=lost"
  accepts "an answer that is lost is fetched" logged signing_config_v1_faulty sign file:lost --bundle lost.json \
    --identity-token @token.jwt
  accepts "and was logged once" grew_by_one "$before"
  curl -fsS "$FAULTY_REKOR_V1/-/fault?is=replay"
  printf 'one\n' >one
  printf 'two\n' >two
  must logged signing_config_v1_faulty sign file:one --bundle one.json --identity-token @token.jwt
  refuses "somebody else's entry is refused" 3 "Rekor $FAULTY_REKOR_V1.*about another" \
    logged signing_config_v1_faulty sign file:two --bundle two.json --identity-token @token.jwt
}
