# What the interoperability scripts share: servers, checks and their results. Sourced by run.sh.
# shellcheck shell=bash disable=SC2154

# ---- results ---------------------------------------------------------------------------------------------------------

# One line a check: column, row, state (ok, FAIL, missing), in $results; what went wrong in $details.
record() { printf '%s\t%s\t%s\n' "$column" "$1" "$2" >>"$results"; }

blame() { # ROW WORDS, the output being in $work/out
  {
    printf '\n%s, %s: %s\n' "$column" "$1" "$2"
    tail -n 12 "$work/out" | cut -c1-400 | sed 's/^/    /'
  } >>"$details"
}

# The command must succeed.
accepts() { # ROW CMD…
  local row=$1 code=0
  shift
  "$@" >"$work/out" 2>&1 </dev/null || code=$?
  if [ "$code" = 0 ]; then record "$row" ok; else
    record "$row" FAIL
    blame "$row" "exit $code from: $*"
  fi
}

# The command must fail, with this exit code (or `any` but 0), and for the reason that it was made to fail for: a
# refusal for a wrong flag must not look like a refusal of a signature.
refuses() { # ROW CODE REGEX CMD…
  local row=$1 wanted=$2 words=$3 code=0
  shift 3
  "$@" >"$work/out" 2>&1 </dev/null || code=$?
  if [ "$code" = 0 ]; then
    record "$row" FAIL
    blame "$row" "accepted by: $*"
  elif [ "$wanted" != any ] && [ "$code" != "$wanted" ]; then
    record "$row" FAIL
    blame "$row" "exit $code, expected $wanted, from: $*"
  elif ! grep -qiE -- "$words" "$work/out"; then
    record "$row" FAIL
    blame "$row" "refused, but not for /$words/, by: $*"
  else
    record "$row" ok
  fi
}

# A step that the checks after it stand on. When it fails, the script ends there, and red.
must() {
  local code=0
  "$@" >"$work/out" 2>&1 </dev/null || code=$?
  [ "$code" = 0 ] && return
  record "$pairing: every step before the checks" FAIL
  blame "$pairing" "exit $code from: $*"
  exit 1
}

# Whether all of these peers are there; says by name which are not.
have() { # NAME…
  local name absent=0
  for name in "$@"; do
    command -v "$name" >/dev/null && continue
    record "$pairing: needs $name" missing
    absent=1
  done
  return "$absent"
}

# ---- servers ---------------------------------------------------------------------------------------------------------

servers=()

stop_servers() {
  local id
  for id in "${servers[@]}"; do kill "$id" 2>/dev/null || true; done
  for id in "${servers[@]}"; do wait "$id" 2>/dev/null || true; done
  servers=()
  # PostgreSQL's directory lies elsewhere, since another user's it is.
  if [ -s "${sigstore:-}/rekor-v1.store" ]; then rm -rf "$(cat "$sigstore/rekor-v1.store")"; fi
}

# Starts CMD with the address of a free port of this machine in the place of `ADDR` and its number in that of `PORT`;
# returns when it answers as a registry. The address is then in $host.
start_registry() { # NAME CMD…
  local name=$1 try port waited id
  shift
  for try in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    # Somebody answers there already: not ours to use.
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then continue; fi
    "${@//PORT/$port}" >"$work/$name.log" 2>&1 </dev/null &
    id=$!
    servers+=("$id")
    for waited in $(seq 100); do
      kill -0 "$id" 2>/dev/null || break
      if curl -fsS -o /dev/null "http://127.0.0.1:$port/v2/" 2>/dev/null; then
        host=127.0.0.1:$port
        return 0
      fi
      sleep 0.1
    done
    kill "$id" 2>/dev/null || true
  done
  echo "could not start $name after $try tries ($waited waits):" >&2
  tail -n 5 "$work/$name.log" >&2
  return 1
}

start_olareg() { # has the referrers API
  start_registry olareg olareg serve --addr 127.0.0.1 --port PORT --dir "$work/olareg-data" --gc-frequency -1s
}

start_distribution() { # has none: the fallback tag
  cat >"$work/distribution.yml" <<YAML
version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: $work/distribution-data}, delete: {enabled: true}}
http: {addr: "127.0.0.1:5000", secret: interoperability}
YAML
  start_registry distribution env OTEL_TRACES_EXPORTER=none REGISTRY_HTTP_ADDR=127.0.0.1:PORT \
    distribution serve "$work/distribution.yml"
}

start_crane() { # a small one of its own; the fallback tag too
  start_registry crane crane registry serve --address 127.0.0.1:PORT --disk "$work/crane-data"
}

# The private Sigstore, once for all pairings: its files are then in $sigstore, its addresses in $OIDC $CI $FULCIO
# $FULCIO_WITHOUT_LOG $REKOR $TSA, and those of the fronts that misbehave $FAULTY_FULCIO $FAULTY_REKOR $FAULTY_TSA.
sigstore_programs=(oidc ctlog faults fulcio rekor-server timestamp-server cosign openssl curl)
start_sigstore() {
  local id
  sigstore=$work/sigstore
  "$here/local-sigstore/start.sh" "$sigstore" >"$work/sigstore.log" 2>&1 || { cat "$work/sigstore.log" >&2; return 1; }
  while read -r id; do servers+=("$id"); done <"$sigstore/pids"
  # shellcheck source=/dev/null
  . "$sigstore/env"
}

# A Rekor v1 beside it: $rekor_v1 is then not empty, and $REKOR_V1 and $FAULTY_REKOR_V1 are its addresses.
rekor_v1_programs=(trillian_log_server trillian_log_signer rekor-server-v1)
start_rekor_v1() {
  local id code=0
  "$here/local-sigstore/rekor-v1.sh" "$sigstore" >"$work/rekor-v1.log" 2>&1 || code=$?
  while read -r id; do servers+=("$id"); done <"$sigstore/pids"
  [ "$code" = 0 ] || { cat "$work/rekor-v1.log" >&2; return 1; }
  rekor_v1=$sigstore
  # shellcheck source=/dev/null
  . "$sigstore/env"
}

# A token of the private Sigstore for an e-mail address.
token() { # ADDRESS [QUERY]
  curl -fsS "$OIDC/token?sub=$1&email=$1${2:+&$2}"
}

# ---- the two sides ---------------------------------------------------------------------------------------------------

# Ours, on a data directory of this run.
countersign() { timeout 60 "$COUNTERSIGN" --data "$data" --config "$work/countersign.toml" "$@"; }

# cosign v3.1.2 without any service: no log, no signing configuration, and the one format that it will keep.
# `--allow-http-registry` is said too although loopback is plain for it anyway.
cosign_offline=(--yes --use-signing-config=false --tlog-upload=false --new-bundle-format=true)
cosign_sign() { timeout 60 cosign sign "${cosign_offline[@]}" --allow-http-registry "$@"; }
cosign_attest() { timeout 60 cosign attest "${cosign_offline[@]}" --allow-http-registry "$@"; }
# cosign keyless, through the private Sigstore.
cosign_keyless() { # sign|attest TOKEN ARGUMENTS…
  local verb=$1 identity=$2
  shift 2
  timeout 60 cosign "$verb" --yes --allow-http-registry --identity-token "$identity" \
    --signing-config "$sigstore/signing_config.json" --trusted-root "$sigstore/trusted_root.json" "$@"
}
cosign_verify() { timeout 60 cosign verify --insecure-ignore-tlog --allow-http-registry "$@"; }
cosign_verify_attestation() { timeout 60 cosign verify-attestation --insecure-ignore-tlog --allow-http-registry "$@"; }

# A small image that nobody has signed: prints HOST/REPO@DIGEST.
new_image() { # REPO NAME
  printf '%s %s %s\n' "$1" "$2" "$RANDOM$RANDOM" >"$work/layer.txt"
  tar -C "$work" -cf "$work/layer.tar" layer.txt
  crane append --insecure --oci-empty-base -f "$work/layer.tar" -t "$host/$1:$2" >/dev/null 2>&1
  printf '%s/%s@%s\n' "$host" "$1" "$(crane digest --insecure "$host/$1:$2")"
}

# The newest bundle of this predicate type beside a subject: written to FILE. By content, not by annotation: what cosign
# writes into the fallback tag has none. An empty list may be `null` (olareg).
fetch_bundle() { # SUBJECT PREDICATE_TYPE FILE
  local repository=${1%@*} digest=${1#*@} index referrer layer found=1
  index=$(curl -fsS "http://${repository%%/*}/v2/${repository#*/}/referrers/$digest" 2>/dev/null ||
    crane manifest --insecure "$repository:${digest/:/-}")
  for referrer in $(jq -r '.manifests // [] | .[].digest' <<<"$index"); do
    layer=$(crane manifest --insecure "$repository@$referrer" | jq -r '.layers[0].digest')
    crane blob --insecure "$repository@$layer" >"$work/candidate.json"
    if jq -e --arg type "$2" '.dsseEnvelope.payload | @base64d | fromjson | .predicateType == $type' \
      "$work/candidate.json" >"$work/is-it"; then
      cp "$work/candidate.json" "$3"
      found=0
    fi
  done
  return "$found"
}

# Puts one blob into a repository: prints its digest.
put_blob() { # REPOSITORY FILE
  local digest location
  digest=sha256:$(sha256sum "$2" | cut -d' ' -f1)
  location=$(curl -fsS -X POST -D- -o /dev/null "http://${1%%/*}/v2/${1#*/}/blobs/uploads/" | tr -d '\r' |
    sed -n 's/^[Ll]ocation: //p')
  case $location in http*) ;; *) location=http://${1%%/*}$location ;; esac
  case $location in *\?*) location="$location&digest=$digest" ;; *) location="$location?digest=$digest" ;; esac
  curl -fsS -o /dev/null -X PUT -H 'Content-Type: application/octet-stream' --data-binary "@$2" "$location"
  printf '%s\n' "$digest"
}

# Attaches a bundle to a subject by hand, as an attacker with push rights would: nothing is verified. The fallback tag
# is overwritten, so the subject must be one that has no referrers yet.
attach_by_hand() { # SUBJECT FILE PREDICATE_TYPE
  local repository=${1%@*} digest=${1#*@} url manifest bundle
  url=http://${repository%%/*}/v2/${repository#*/}/manifests
  printf '{}' >"$work/empty.json"
  put_blob "$repository" "$work/empty.json" >/dev/null
  bundle=$(put_blob "$repository" "$2")
  crane manifest --insecure "$1" >"$work/subject.json"
  jq -cj --arg type "$3" --arg bundle "$bundle" --argjson size "$(stat -c %s "$2")" \
    --arg subject "$digest" --argjson subject_size "$(stat -c %s "$work/subject.json")" '{
      schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json",
      artifactType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      config: {mediaType: "application/vnd.oci.empty.v1+json", size: 2,
        digest: "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"},
      layers: [{mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json", digest: $bundle, size: $size}],
      subject: {mediaType: .mediaType, digest: $subject, size: $subject_size},
      annotations: {"dev.sigstore.bundle.content": "dsse-envelope", "dev.sigstore.bundle.predicateType": $type}
    }' "$work/subject.json" >"$work/manifest.json"
  manifest=sha256:$(sha256sum "$work/manifest.json" | cut -d' ' -f1)
  curl -fsS -o /dev/null -D "$work/headers" -X PUT -H 'Content-Type: application/vnd.oci.image.manifest.v1+json' \
    --data-binary "@$work/manifest.json" "$url/$manifest"
  grep -qi '^oci-subject:' "$work/headers" && return
  jq -cj --arg digest "$manifest" --argjson size "$(stat -c %s "$work/manifest.json")" '{
      schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json",
      manifests: [{mediaType: .mediaType, digest: $digest, size: $size, artifactType, annotations}]
    }' "$work/manifest.json" >"$work/index.json"
  curl -fsS -o /dev/null -X PUT -H 'Content-Type: application/vnd.oci.image.index.v1+json' \
    --data-binary "@$work/index.json" "$url/${digest/:/-}"
}

# The same bundle, its payload changed: the digest that it speaks of, or the builder that it names.
tamper() { # IN OUT JQ-PROGRAM over the statement
  local payload
  payload=$(jq -r .dsseEnvelope.payload "$1" | base64 -d | jq -cj "$3" | base64 -w0)
  jq -c --arg payload "$payload" '.dsseEnvelope.payload = $payload' "$1" >"$2"
}
