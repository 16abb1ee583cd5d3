#!/usr/bin/env bash
# Copies the cases that `seeds` names to `corpus/TARGET/`, where libFuzzer begins. `run.sh` does so by itself.
set -euo pipefail
cd "$(dirname "$0")/.."
sed 's/#.*//' fuzz/seeds | while read -r target pattern; do
  [ -n "$target" ] || continue
  mkdir -p "fuzz/corpus/$target"
  for file in $pattern; do
    cp "$file" "fuzz/corpus/$target/$(sha256sum "$file" | cut -c1-16)"
  done
done
