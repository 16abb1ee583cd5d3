#!/usr/bin/env bash
# Starts a private Sigstore on the loopback address: two OpenID issuers, certificate log, Fulcio, Rekor v2, timestamp
# authority. Nothing in it is a stand-in: real certificates with SCTs, real inclusion proofs, real RFC 3161 timestamps.
#
#   start.sh DIR      needs oidc ctlog faults fulcio rekor-server timestamp-server cosign openssl curl on PATH
#
# DIR holds afterwards
#
#   trusted_root.json signing_config.json      what a client of it is told
#   faulty_config.json                         the same services behind fronts that misbehave when told to (faults)
#   env                                        the addresses, to be sourced: OIDC CI FULCIO FULCIO_WITHOUT_LOG REKOR TSA,
#                                              and the fronts FAULTY_FULCIO FAULTY_REKOR FAULTY_TSA
#   pids                                       the processes; stop them with: kill $(cat DIR/pids)
#   NAME.log                                   what each service says
#
# $OIDC/token issues e-mail identities; $CI/github-token issues those of a workflow on GitHub, with DIR/workflow.json as
# its claims. $FULCIO_WITHOUT_LOG is the same authority without a certificate log: its certificates carry no SCT.
# Takes thirteen ports in a row from PORT_BASE (default: some that nobody answers on).
set -euo pipefail

dir=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$dir"
: >pids

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_base() {
  local try base port
  for try in $(seq 20); do
    base=$((20000 + RANDOM % 12000))
    for port in $(seq "$base" $((base + 12))); do
      if answers "$port"; then continue 2; fi
    done
    echo "$base"
    return
  done
  echo "no thirteen free ports in a row after $try tries" >&2
  return 1
}

base=${PORT_BASE:-$(free_base)}
at() { echo "127.0.0.1:$((base + $1))"; }
oidc=$(at 0) ci=$(at 1) ct=$(at 2) fulcio=$(at 3) rekor=$(at 5) tsa=$(at 7) bare=$(at 8)
faulty_fulcio=$(at 10) faulty_rekor=$(at 11) faulty_tsa=$(at 12)

run() { # NAME CMD…
  local name=$1
  shift
  "$@" >"$name.log" 2>&1 </dev/null &
  echo $! >>pids
}

wait_for() { # URL
  local waited
  for waited in $(seq 150); do
    curl -fsS -o /dev/null "$1" 2>/dev/null && return
    sleep 0.1
  done
  echo "no answer from $1 after $waited looks" >&2
  tail -n 3 ./*.log >&2
  # shellcheck disable=SC2046
  kill $(cat pids) 2>/dev/null || true
  exit 1
}

cat >workflow.json <<'JSON'
{"sub": "repo:acme/app:ref:refs/heads/main", "repository": "acme/app", "repository_owner": "acme",
 "repository_id": "1", "repository_owner_id": "2", "repository_visibility": "public",
 "ref": "refs/heads/main", "sha": "0123456789012345678901234567890123456789", "event_name": "push",
 "workflow": "release", "workflow_ref": "acme/app/.github/workflows/release.yml@refs/heads/main",
 "workflow_sha": "0123456789012345678901234567890123456789",
 "job_workflow_ref": "acme/app/.github/workflows/release.yml@refs/heads/main",
 "job_workflow_sha": "0123456789012345678901234567890123456789",
 "runner_environment": "github-hosted", "run_id": "7", "run_attempt": "1"}
JSON
run oidc oidc -listen "$oidc"
run ci oidc -listen "$ci" -github workflow.json

new_p256() { openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 "$@"; }
new_p256 -nocrypt -out ct.pem
openssl pkey -in ct.pem -pubout -out ct.pub
openssl genpkey -algorithm ed25519 -out rekor.pem
openssl pkey -in rekor.pem -pubout -out rekor.pub
new_p256 -v2 aes-256-cbc -passout pass:local -out ca.pem
openssl req -x509 -new -key ca.pem -passin pass:local -days 3650 -subj '/O=local/CN=local-fulcio' \
  -addext 'basicConstraints=critical,CA:TRUE,pathlen:1' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
  -addext 'extendedKeyUsage=codeSigning' -out ca.crt
cat >fulcio.json <<JSON
{"OIDCIssuers": {
  "http://$oidc": {"IssuerURL": "http://$oidc", "ClientID": "sigstore", "Type": "email"},
  "http://$ci": {"IssuerURL": "http://$ci", "ClientID": "sigstore", "Type": "github-workflow"}}}
JSON
mkdir -p ct rekor
run ctlog ctlog -listen "$ct" -dir "$dir/ct" -key ct.pem -roots ca.crt
# Fulcio asks each issuer for its keys when it starts.
wait_for "http://$oidc/keys"
wait_for "http://$ci/keys"

# HTTP at that port and gRPC behind it. Its socket would otherwise have one name for all that run on a machine; relative,
# since a socket's name has at most 107 characters.
serve_fulcio() { # NAME PORT-OFFSET CT-URL
  run "$1" fulcio serve --host 127.0.0.1 --port $((base + $2)) --grpc-host 127.0.0.1 --grpc-port $((base + $2 + 1)) \
    --legacy-unix-domain-socket "./$1.sock" --metrics-port 0 --ct-log-url="$3" --config-path fulcio.json \
    --ca fileca --fileca-cert ca.crt --fileca-key ca.pem --fileca-key-passwd local
}
serve_fulcio fulcio 3 "http://$ct"
serve_fulcio bare 8 ''
run rekor rekor-server serve --http-port $((base + 5)) --grpc-port $((base + 6)) --http-metrics-port 0 \
  --hostname rekor.local --storage-dir "$dir/rekor" --signer-filepath rekor.pem --checkpoint-interval 1s
run tsa timestamp-server serve --host 127.0.0.1 --port $((base + 7)) \
  --timestamp-signer memory --disable-ntp-monitoring
run faults faults "$faulty_fulcio=http://$fulcio" "$faulty_rekor=http://$rekor" "$faulty_tsa=http://$tsa"
wait_for "http://$fulcio/api/v2/trustBundle"
wait_for "http://$bare/api/v2/trustBundle"
wait_for "http://$rekor/healthz"
wait_for "http://$tsa/ping"

curl -fsS "http://$tsa/api/v1/timestamp/certchain" >tsa.pem
cosign trusted-root create \
  --fulcio="url=http://$fulcio,certificate-chain=$dir/ca.crt" \
  --ctfe="url=http://$ct,public-key=$dir/ct.pub,start-time=2020-01-01T00:00:00Z" \
  --rekor="url=http://rekor.local,public-key=$dir/rekor.pub,start-time=2020-01-01T00:00:00Z,origin=rekor.local" \
  --tsa="url=http://$tsa/api/v1/timestamp,certificate-chain=$dir/tsa.pem" >trusted_root.json
service() { # URL VERSION
  printf '[{"url": "%s", "majorApiVersion": %s, "operator": "local", "validFor": {"start": "2020-01-01T00:00:00Z"}}]' "$@"
}
signing_config() { # FULCIO REKOR TSA
  cat <<JSON
{"mediaType": "application/vnd.dev.sigstore.signingconfig.v0.2+json",
 "caUrls": $(service "http://$1" 1),
 "oidcUrls": $(service "http://$oidc" 1),
 "rekorTlogUrls": $(service "http://$2" 2),
 "tsaUrls": $(service "http://$3/api/v1/timestamp" 1),
 "rekorTlogConfig": {"selector": "ANY"}, "tsaConfig": {"selector": "ANY"}}
JSON
}
signing_config "$fulcio" "$rekor" "$tsa" >signing_config.json
signing_config "$faulty_fulcio" "$faulty_rekor" "$faulty_tsa" >faulty_config.json
cat >env <<SH
OIDC=http://$oidc CI=http://$ci FULCIO=http://$fulcio FULCIO_WITHOUT_LOG=http://$bare REKOR=http://$rekor TSA=http://$tsa/api/v1/timestamp
FAULTY_FULCIO=http://$faulty_fulcio FAULTY_REKOR=http://$faulty_rekor FAULTY_TSA=http://$faulty_tsa
SH
echo "ready: $dir/trusted_root.json $dir/signing_config.json; a token: curl 'http://$oidc/token?sub=a@example.com&email=a@example.com'"
