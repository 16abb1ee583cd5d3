#!/usr/bin/env bash
# Countersign against its real peers: three registries, a private Sigstore, cosign, slsa-verifier, opa, openssl.
#
#   tests/interop/run.sh [PAIRING…]     all of them when none is named: every NAME.sh here but lib.sh and the two scripts
#                                       that are commands of their own
#
# Prints a table, a row for each check and a column for each registry, and ends non-zero when a cell is red. A peer that
# is not installed (install-peers.sh) is named: red under CI=true, otherwise only said.
# COUNTERSIGN names the binary under test (target/debug/countersign).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
peers=${COUNTERSIGN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/countersign-peers/bin}
COUNTERSIGN=$(realpath -m "${COUNTERSIGN:-${CARGO_TARGET_DIR:-$root/target}/debug/countersign}")
export PATH="$peers:$PATH"
[ -x "$COUNTERSIGN" ] || { echo "missing: $COUNTERSIGN (cargo build)" >&2; exit 1; }

work=$(mktemp -d)
results=$work/results
details=$work/details
touch "$results" "$details"
# shellcheck source=tests/interop/lib.sh
. "$here/lib.sh"
trap 'stop_servers; rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Nobody's real keys, credentials, settings or caches: a home of this run's own.
mkdir -p "$work/home/.docker" "$work/olareg-data" "$work/distribution-data" "$work/crane-data"
export HOME=$work/home XDG_CONFIG_HOME=$work/home XDG_CACHE_HOME=$work/home XDG_DATA_HOME=$work/home
export DOCKER_CONFIG=$work/home/.docker COSIGN_PASSWORD='' LC_ALL=C
# `peers` is in $PATH by now, and every other variable of ours would change what is tested.
for name in "${!COUNTERSIGN_@}"; do unset "$name"; done
data=$work/data
printf '[gate]\nid = "https://gate.example/interop"\n' >"$work/countersign.toml"

# Every pairing script defines one or both of these.
run_pairing() { # FILE COLUMN FUNCTION
  unset -f locally on_registry
  # shellcheck source=/dev/null
  . "$1"
  declare -F "$3" >/dev/null || return 0
  column=$2 data=$work/data-$2-$pairing
  mkdir -p "$data" "$work/$2-$pairing"
  cd "$work/$2-$pairing"
  local code=0
  # Not in an `if`: errexit must hold inside.
  set +e
  (
    set -e
    "$3"
  ) >"$work/trace" 2>&1
  code=$?
  set -e
  cd "$work"
  if [ "$code" != 0 ] && ! grep -q "^$column	$pairing: every step" "$results"; then
    record "$pairing: ran to its end" FAIL
    cp "$work/trace" "$work/out"
    blame "$pairing" "exit $code in the script itself"
  fi
}

if [ $# = 0 ]; then
  for file in "$here"/*.sh; do
    name=$(basename "$file" .sh)
    case $name in install-peers | lib | run) ;; *) set -- "$@" "$name" ;; esac
  done
fi
for pairing; do
  [ -f "$here/$pairing.sh" ] || { echo "unknown pairing $pairing" >&2; exit 2; }
done
columns=(local)
hosts=('')
pairing=servers
column=local
for kind in olareg distribution crane; do
  if have "$kind" crane curl jq && "start_$kind"; then
    columns+=("$kind")
    hosts+=("$host")
  elif command -v "$kind" >/dev/null; then
    column=$kind record "$kind answers" FAIL
  fi
done
# A pairing that uses the private Sigstore says so by naming $sigstore. It stays unset where the services are missing or
# do not start, which is recorded here: such a pairing begins with `[ -n "$sigstore" ] || return 0`. So with $rekor_v1.
sigstore=
rekor_v1=
files=("${@/#/$here/}")
if grep -qF '$sigstore' "${files[@]/%/.sh}"; then
  pairing='private Sigstore' column=local
  if have "${sigstore_programs[@]}" && ! start_sigstore; then
    sigstore=
    record 'the private Sigstore starts' FAIL
  fi
  if [ -n "$sigstore" ] && grep -qF '$rekor_v1' "${files[@]/%/.sh}" && have "${rekor_v1_programs[@]}"; then
    start_rekor_v1 || record 'a Rekor v1 starts' FAIL
  fi
fi
for pairing; do
  for index in "${!columns[@]}"; do
    host=${hosts[$index]}
    if [ "$index" = 0 ]; then
      run_pairing "$here/$pairing.sh" local locally
    else
      run_pairing "$here/$pairing.sh" "${columns[$index]}" on_registry
    fi
  done
done

# ---- the table -------------------------------------------------------------------------------------------------------

cat "$details"
echo
awk -F'\t' -v columns="${columns[*]}" '
  BEGIN { n = split(columns, kinds, " ") }
  !($2 in seen) { seen[$2] = ++rows; names[rows] = $2; if (length($2) > width) width = length($2) }
  { cell[$2, $1] = $3; known[$1] = 1 }
  END {
    for (kind in known) { there = 0; for (i = 1; i <= n; i++) if (kinds[i] == kind) there = 1; if (!there) kinds[++n] = kind }
    printf "%-*s", width, "check"; for (i = 1; i <= n; i++) printf "  %12s", kinds[i]; print ""
    for (r = 1; r <= rows; r++) {
      printf "%-*s", width, names[r]
      for (i = 1; i <= n; i++) printf "  %12s", ((names[r], kinds[i]) in cell) ? cell[names[r], kinds[i]] : "-"
      print ""
    }
  }' "$results"

passed=$(grep -c '	ok$' "$results" || true)
failed=$(grep -c '	FAIL$' "$results" || true)
missing=$(grep -c '	missing$' "$results" || true)
if [ "$missing" != 0 ]; then
  echo
  echo "$missing not checked: peers are missing (tests/interop/install-peers.sh installs them)"
  [ "${CI:-}" != true ] || failed=$((failed + missing))
fi
echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
