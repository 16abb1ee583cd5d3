#!/usr/bin/env bash
# Builds the fuzz targets with the ordinary compiler and runs each for a while.
#
#   fuzz/run.sh [SECONDS] [TARGET…]      a minute each, and all of them, when nothing is said
#
# libFuzzer needs a program that counts the branches it takes, which the stable compiler can make; the sanitizers of
# nightly, that cargo-fuzz asks for, look for what safe Rust does not have. An input that panics, computes for longer
# than a second (the target counts processor time, so that a busy machine makes nothing slow), never ends, or allocates
# more than 64 MiB at once ends the run, and is kept in fuzz/artifacts.
#
# With cargo-fuzz instead: fuzz/seed.sh, then
#   cargo +nightly fuzz run --fuzz-dir fuzz TARGET -- -max_total_time=60 -timeout=60 -malloc_limit_mb=64 -rss_limit_mb=1024
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
  seconds=$1
  shift
fi
host=$(rustc -vV | sed -n 's/^host: //p')
coverage='-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters
  -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares -Clink-dead-code --cfg fuzzing'
# With a target named, build scripts and macros, which run here and now, are not counted.
(cd fuzz && RUSTFLAGS=${coverage//$'\n'/ } cargo build --locked --release --target "$host")
[ "$seconds" != 0 ] || exit 0
fuzz/seed.sh

[ $# -gt 0 ] || set -- $(cd fuzz/fuzz_targets && ls | sed 's/\.rs$//')
failed=0
for target; do
  mkdir -p "fuzz/corpus/$target" "fuzz/artifacts/$target"
  log=$(mktemp)
  code=0
  program=fuzz/target/$host/release/$target
  "$program" "fuzz/corpus/$target" -artifact_prefix="fuzz/artifacts/$target/" \
    -max_total_time="$seconds" -timeout=60 -malloc_limit_mb=64 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 \
    >"$log" 2>&1 || code=$?
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
  covered=$(grep -o 'cov: [0-9]*' "$log" | tail -n 1)
  printf '%-14s %9s executions  %4s MB at most  %s  %s\n' "$target" "${runs:-?}" "${peak:-?}" "$covered" \
    "$([ "$code" = 0 ] && echo ok || echo "FAILED ($code)")"
  if [ "$code" != 0 ]; then
    failed=1
    grep -v '^#' "$log" | tail -n 30
  fi
  rm -f "$log"
done
exit "$failed"
