#!/usr/bin/env bash
# Builds the peers that the interoperability tests talk to.
#
#   tests/interop/install-peers.sh [NAME…]      all of them when none is named
#
# They go to ${COUNTERSIGN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/countersign-peers/bin}. What is there in the right
# version is left alone. Needs Go and Python; about eight minutes for all of them on two cores the first time.
set -euo pipefail

bin=${COUNTERSIGN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/countersign-peers/bin}
here=$(cd "$(dirname "$0")" && pwd)
export GOTOOLCHAIN=local GOFLAGS=-mod=mod CGO_ENABLED=0

# name, module, version, package below the module
peers() {
  cat <<'TABLE'
cosign               github.com/sigstore/cosign/v3               v3.1.2   /cmd/cosign
crane                github.com/google/go-containerregistry      v0.21.9  /cmd/crane
distribution         github.com/distribution/distribution/v3     v3.1.0   /cmd/registry
fulcio               github.com/sigstore/fulcio                  v1.8.8
notation             github.com/notaryproject/notation           v1.3.2   /cmd/notation
olareg               github.com/olareg/olareg                    v0.1.2   /cmd/olareg
opa                  github.com/open-policy-agent/opa            v1.17.1
rekor-server         github.com/sigstore/rekor-tiles/v2          v2.3.0   /cmd/rekor-server/posix
rekor-server-v1      github.com/sigstore/rekor                   v1.5.3   /cmd/rekor-server
sigstore-go          github.com/sigstore/sigstore-go             v1.2.1   /test/conformance
slsa-verifier        github.com/slsa-framework/slsa-verifier/v2  v2.7.1   /cli/slsa-verifier
tessera-fsck         github.com/transparency-dev/tessera            v1.0.2   /cmd/fsck
timestamp-server     github.com/sigstore/timestamp-authority/v2  v2.1.3   /cmd/timestamp-server
trillian_log_server  github.com/google/trillian                  v1.7.2   /cmd/trillian_log_server
trillian_log_signer  github.com/google/trillian                  v1.7.2   /cmd/trillian_log_signer
TABLE
}
# Our own programs below local-sigstore/.
own='by-key ctlog faults oidc'
# The peers that are written in Python: name, version, package, command, and what the package needs and does not ask for.
python_peers() {
  cat <<'TABLE'
check-jsonschema 0.39.0 check-jsonschema check-jsonschema
model-signing    1.1.1  model-signing  model_signing  pyopenssl==26.4.0
sigstore-python  4.5.1  sigstore       sigstore
TABLE
}

# The schema of SARIF, as OASIS publishes it, lies in a crate: name, crate, version, file in it.
schemas() {
  cat <<'TABLE'
sarif-2.1.0.json  serde-sarif  0.8.0  src/schema.json
TABLE
}

# What a Go binary says about itself: the version of the module it was built from.
is_built() { # NAME MODULE VERSION
  local facts
  [ -x "$bin/$1" ] && facts=$(go version -m "$bin/$1" 2>/dev/null) &&
    grep -qE "[[:space:]](dep|mod)[[:space:]]+$2[[:space:]]+$3([[:space:]]|\$)" <<<"$facts" &&
    { [ "$1" != timestamp-server ] || grep -qF main.metrics=loopback <<<"$facts"; } &&
    { [ "$1" != trillian_log_server ] || [ -s "$bin/trillian.sql" ]; }
}

# timestamp-server serves its metrics on port 2112 of every interface, without a way to say otherwise, and ends when the
# port is taken: there could be one on a machine. It is built from a copy in which that one line is another.
metrics_on_loopback() { # MODULE: in the directory of the wrapper module
  go mod download "$1" && cp -r "$(go list -m -f '{{.Dir}}' "$1")" copy && chmod -R u+w copy &&
    grep -q '":2112"' copy/pkg/server/prometheus.go &&
    sed -i 's/":2112"/"127.0.0.1:0"/' copy/pkg/server/prometheus.go &&
    printf '\nreplace %s => ./copy\n' "$1" >>go.mod
}

# Through a wrapper module that requires exactly one module: `go install PATH@VERSION` asks for every prefix of the
# path as a module, which not every module proxy answers.
build() { # NAME MODULE VERSION PACKAGE
  local work
  work=$(mktemp -d)
  (
    cd "$work"
    printf 'module wrapper\n\ngo 1.25\n\nrequire %s %s\n' "$2" "$3" >go.mod
    flags='-s -w'
    if [ "$1" = timestamp-server ]; then
      metrics_on_loopback "$2" || exit 1
      flags="$flags -X main.metrics=loopback"
    fi
    go build -ldflags "$flags" -o "$bin/$1.new" "$4" &&
      # What it keeps its log in is described by a file of its sources.
      { [ "$1" != trillian_log_server ] ||
        install -m 644 "$(go list -m -f '{{.Dir}}' "$2")/storage/postgresql/schema/storage.sql" "$bin/trillian.sql"; }
  ) || { rm -rf "$work"; echo "could not build $1 $3" >&2; return 1; }
  mv "$bin/$1.new" "$bin/$1"
  rm -rf "$work"
}

# The sources that one of our own programs was built from, by the digest of all that it may depend on.
sources() {
  (cd "$here/local-sigstore" && cat go.mod go.sum "$1"/*.go | sha256sum | cut -c1-16)
}

own_is_built() { # NAME
  local facts
  [ -x "$bin/$1" ] && facts=$(go version -m "$bin/$1" 2>/dev/null) && grep -qF "main.sources=$(sources "$1")" <<<"$facts"
}

build_own() { # NAME
  (cd "$here/local-sigstore" && GOFLAGS=-mod=readonly go build -buildvcs=false \
    -ldflags "-s -w -X main.sources=$(sources "$1")" -o "$bin/$1.new" "./$1") ||
    { echo "could not build $1" >&2; return 1; }
  mv "$bin/$1.new" "$bin/$1"
}

python_is_built() { # NAME VERSION …
  "$bin/$1" --version 2>/dev/null | grep -qF " $2"
}

# Into an environment of its own beside the binaries; only the one command is put among them.
build_python() { # NAME VERSION PACKAGE COMMAND [REQUIREMENT…]
  local name=$1 version=$2 package=$3 command=$4 home=$bin/../$1
  shift 4
  rm -rf "$home"
  { python3 -m venv "$home" &&
    "$home/bin/pip" install --quiet --no-cache-dir --disable-pip-version-check "$package==$version" "$@"; } ||
    { echo "could not install $name $version" >&2; return 1; }
  ln -sfn "../$name/bin/$command" "$bin/$name"
}

schema_is_there() { # NAME …
  [ -s "$bin/$1" ] && grep -q '"Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema"' "$bin/$1"
}

# Of the crate's sources the one file is kept.
fetch_schema() { # NAME CRATE VERSION FILE
  local work
  work=$(mktemp -d)
  (
    cd "$work"
    printf '[package]\nname = "wrapper"\nversion = "0.0.0"\n[dependencies]\n%s = "=%s"\n[lib]\npath = "lib.rs"\n' "$2" "$3" >Cargo.toml
    : >lib.rs
    cargo vendor --quiet vendor >/dev/null && install -m 644 "vendor/$2/$4" "$bin/$1"
  ) || { rm -rf "$work"; echo "could not fetch $1 of $2 $3" >&2; return 1; }
  rm -rf "$work"
}

command -v go >/dev/null || { echo "missing: go (needed to build the peers)" >&2; exit 1; }
mkdir -p "$bin"
known=" $({ peers; python_peers; schemas; } | cut -d' ' -f1 | tr '\n' ' ')$own "
for name in "$@"; do
  [[ $known == *" $name "* ]] || { echo "unknown peer $name; known:$known" >&2; exit 2; }
done
[ $# -gt 0 ] && wanted=" $* " || wanted=$known

failed=0
peer() { # NAME VERSION CHECK BUILD ARGUMENTS…
  local name=$1 version=$2 check=$3 build=$4
  shift 4
  [[ $wanted == *" $name "* ]] || return 0
  if "$check" "$@"; then
    echo "$name $version is there"
  elif "$build" "$@" </dev/null; then
    echo "$name $version built"
  else
    failed=1
  fi
}
while read -r name module version below; do
  peer "$name" "$version" is_built build "$name" "$module" "$version" "$module${below:-}"
done < <(peers)
for name in $own; do peer "$name" '(ours)' own_is_built build_own "$name"; done
while read -r name version package command more; do
  # shellcheck disable=SC2086 # requirements are words
  peer "$name" "$version" python_is_built build_python "$name" "$version" "$package" "$command" $more
done < <(python_peers)
while read -r name crate version file; do
  peer "$name" "$version" schema_is_there fetch_schema "$name" "$crate" "$version" "$file"
done < <(schemas)
exit "$failed"
