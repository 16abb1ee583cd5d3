#!/usr/bin/env bash
# Builds the peers that the interoperability tests talk to.
#
#   tests/interop/install-peers.sh [NAME…]      all of them when none is named
#
# They go to ${COUNTERSIGN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/countersign-peers/bin}. What is there in the right
# version is left alone. Needs Go; about five minutes for all of them on two cores the first time.
set -euo pipefail

bin=${COUNTERSIGN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/countersign-peers/bin}
export GOTOOLCHAIN=local GOFLAGS=-mod=mod CGO_ENABLED=0

# name, module, version, package below the module
peers() {
  cat <<'TABLE'
cosign         github.com/sigstore/cosign/v3                v3.1.2   /cmd/cosign
crane          github.com/google/go-containerregistry       v0.21.9  /cmd/crane
distribution   github.com/distribution/distribution/v3      v3.1.0   /cmd/registry
olareg         github.com/olareg/olareg                     v0.1.2   /cmd/olareg
opa            github.com/open-policy-agent/opa             v1.17.1
slsa-verifier  github.com/slsa-framework/slsa-verifier/v2   v2.7.1   /cli/slsa-verifier
TABLE
}

# What a Go binary says about itself: the version of the module it was built from.
is_built() { # NAME MODULE VERSION
  local facts
  [ -x "$bin/$1" ] && facts=$(go version -m "$bin/$1" 2>/dev/null) &&
    grep -qE "[[:space:]](dep|mod)[[:space:]]+$2[[:space:]]+$3([[:space:]]|\$)" <<<"$facts"
}

# Through a wrapper module that requires exactly one module: `go install PATH@VERSION` asks for every prefix of the
# path as a module, which not every module proxy answers.
build() { # NAME MODULE VERSION PACKAGE
  local work
  work=$(mktemp -d)
  (
    cd "$work"
    printf 'module wrapper\n\ngo 1.25\n\nrequire %s %s\n' "$2" "$3" >go.mod
    go build -ldflags '-s -w' -o "$bin/$1.new" "$4"
  ) || { rm -rf "$work"; echo "could not build $1 $3" >&2; return 1; }
  mv "$bin/$1.new" "$bin/$1"
  rm -rf "$work"
}

command -v go >/dev/null || { echo "missing: go (needed to build the peers)" >&2; exit 1; }
mkdir -p "$bin"
for name in "$@"; do
  grep -q "^$name " <<<"$(peers)" || { echo "unknown peer $name; known: $(peers | cut -d' ' -f1 | tr '\n' ' ')" >&2; exit 2; }
done

failed=0
while read -r name module version below; do
  if [ $# -gt 0 ] && [[ " $* " != *" $name "* ]]; then continue; fi
  if is_built "$name" "$module" "$version"; then
    echo "$name $version is there"
  elif build "$name" "$module" "$version" "$module${below:-}" </dev/null; then
    echo "$name $version built"
  else
    failed=1
  fi
done < <(peers)
exit "$failed"
