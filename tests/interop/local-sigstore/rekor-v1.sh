#!/usr/bin/env bash
# Adds a Rekor v1 to a private Sigstore that start.sh has started: PostgreSQL, Trillian's log server and signer, Rekor.
#
#   rekor-v1.sh DIR      needs trillian_log_server trillian_log_signer rekor-server-v1 faults openssl curl jq on PATH, and
#                        Debian's PostgreSQL
#
# DIR holds afterwards
#
#   trusted_root_v1.json                    the trusted root with this log beside the other
#   signing_config_v1.json                  the services with this log instead of the other
#   signing_config_v1_untimed.json          the same without a timestamp authority: the log's promise has to do
#   signing_config_v1_faulty.json           the same as the first behind a front that misbehaves when told to
#
# and DIR/env has REKOR_V1 and FAULTY_REKOR_V1 too. Takes six ports in a row from PORT_BASE (default: some that nobody
# answers on).
set -euo pipefail

dir=$(cd "$1" && pwd)
cd "$dir"

answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_base() {
  local try base port
  for try in $(seq 20); do
    base=$((20000 + RANDOM % 12000))
    for port in $(seq "$base" $((base + 5))); do
      if answers "$port"; then continue 2; fi
    done
    echo "$base"
    return
  done
  echo "no six free ports in a row after $try tries" >&2
  return 1
}

base=${PORT_BASE:-$(free_base)}
database=$base log=$((base + 1)) signer=$((base + 2)) rekor=$((base + 3)) front=$((base + 4))
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || { echo "missing: PostgreSQL" >&2; exit 1; }

run() { # NAME CMD…
  local name=$1
  shift
  "$@" >"$name.log" 2>&1 </dev/null &
  echo $! >>pids
}

wait_until() { # WHAT CMD…
  local what=$1 waited
  shift
  for waited in $(seq 150); do
    "$@" >/dev/null 2>&1 && return
    sleep 0.1
  done
  echo "no $what after $waited looks" >&2
  tail -n 3 ./postgres.log ./trillian*.log ./rekor-v1.log >&2
  return 1
}

# PostgreSQL does not run as root, and wants a directory of its own. It may lose everything here: it need not wait for disks.
store=$(mktemp -d "${TMPDIR:-/tmp}/rekor-v1.XXXXXX")
echo "$store" >rekor-v1.store
as_postgres=()
if [ "$(id -u)" = 0 ]; then
  chown postgres "$store"
  as_postgres=(setpriv --reuid postgres --regid postgres --init-groups)
fi
"${as_postgres[@]}" "$programs/initdb" -D "$store" -A trust -U test >postgres-init.log
run postgres "${as_postgres[@]}" "$programs/postgres" -D "$store" -p "$database" -c listen_addresses=127.0.0.1 \
  -c unix_socket_directories= -c fsync=off
wait_until database "$programs/pg_isready" -h 127.0.0.1 -p "$database" -q
sql() { "$programs/psql" -h 127.0.0.1 -p "$database" -U test -q "$@"; }
sql -d postgres -c 'CREATE DATABASE trillian'
sql -d trillian -f "$(dirname "$(command -v trillian_log_server)")/trillian.sql"

trillian=(--storage_system postgresql --quota_system noop --http_endpoint ''
  --postgresql_uri "postgresql:///trillian?host=127.0.0.1&port=$database&user=test&sslmode=disable")
run trillian-log trillian_log_server "${trillian[@]}" --rpc_endpoint "127.0.0.1:$log"
run trillian-signer trillian_log_signer "${trillian[@]}" --rpc_endpoint "127.0.0.1:$signer" --force_master \
  --sequencer_interval 100ms --batch_size 100
wait_until 'log server' answers "$log"
run rekor-v1 rekor-server-v1 serve --host 127.0.0.1 --port "$rekor" --rekor_server.hostname rekor1.local \
  --trillian_log_server.address 127.0.0.1 --trillian_log_server.port "$log" --rekor_server.signer memory \
  --enable_retrieve_api=false
wait_until 'Rekor v1' curl -fsS "http://127.0.0.1:$rekor/api/v1/log/publicKey"
run rekor-v1-front faults "127.0.0.1:$front=http://127.0.0.1:$rekor"

curl -fsS "http://127.0.0.1:$rekor/api/v1/log/publicKey" | openssl pkey -pubin -outform der -out rekor-v1.der
jq --arg key "$(base64 -w0 rekor-v1.der)" --arg id "$(openssl dgst -sha256 -binary rekor-v1.der | base64 -w0)" \
  '.tlogs += [{baseUrl: "http://rekor1.local", hashAlgorithm: "SHA2_256", logId: {keyId: $id}, publicKey: {
    rawBytes: $key, keyDetails: "PKIX_ECDSA_P256_SHA_256", validFor: {start: "2020-01-01T00:00:00Z"}}}]' \
  trusted_root.json >trusted_root_v1.json
with_log() { # PORT
  jq --arg url "http://127.0.0.1:$1" '.rekorTlogUrls = [{url: $url, majorApiVersion: 1, operator: "local",
    validFor: {start: "2020-01-01T00:00:00Z"}}]' signing_config.json
}
with_log "$rekor" >signing_config_v1.json
with_log "$front" >signing_config_v1_faulty.json
jq '.tsaUrls = []' signing_config_v1.json >signing_config_v1_untimed.json
echo "REKOR_V1=http://127.0.0.1:$rekor FAULTY_REKOR_V1=http://127.0.0.1:$front" >>env
