#!/usr/bin/env bash
# Copies the cases that `seeds` names to `corpus/TARGET/`, where cargo-fuzz looks for them. Then, for one minute each:
#
#   fuzz/seed.sh
#   cargo +nightly fuzz run --fuzz-dir fuzz TARGET -- -max_total_time=60 -timeout=1 -malloc_limit_mb=64 -rss_limit_mb=1024
set -euo pipefail
cd "$(dirname "$0")/.."
sed 's/#.*//' fuzz/seeds | while read -r target pattern; do
  [ -n "$target" ] || continue
  mkdir -p "fuzz/corpus/$target"
  for file in $pattern; do
    cp "$file" "fuzz/corpus/$target/$(sha256sum "$file" | cut -c1-16)"
  done
done
