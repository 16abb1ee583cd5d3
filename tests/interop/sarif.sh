# The schema of SARIF 2.1.0, as OASIS publishes it, accepts every answer of ours: ready, refused, waived, an index, a release,
# and what could not be asked. A change that the standard does not allow is refused, so that accepting means something.
# shellcheck shell=bash disable=SC2154

locally() {
  have check-jsonschema jq || return 0
  [ -s "$peers/sarif-2.1.0.json" ] || { record "$pairing: needs sarif-2.1.0.json" missing; return 0; }
  local answer count=0
  # The answers that the golden tests hold to the byte.
  for answer in "$root"/tests/golden/*.sarif.json; do
    accepts "SARIF $(basename "$answer" .sarif.json), by the standard's schema" fits "$answer"
    count=$((count + 1))
  done
  accepts "and there are some" test "$count" -ge 4

  cp -r "$here/pack" pack
  must countersign keygen --type ed25519 --out builder
  mkdir -p pack/keys
  cp builder.pub pack/keys/builder.pub
  must countersign policy activate pack
  local one two
  echo one >one.txt && echo two >two.txt
  one=$(countersign push one.txt oci:layout:one) && two=$(countersign push two.txt oci:layout:two)
  must answered 1 check "$one" --environment interop --output sarif=undecided.sarif
  accepts "SARIF of what is undecided" fits undecided.sarif
  must answered 1 promote "$one" "$two" --to interop --output sarif=release.sarif
  accepts "SARIF of a release" fits release.sarif
  must answered 3 promote "127.0.0.1:1/app@sha256:$(printf '%064d' 1)" --to interop --output sarif=unknown.sarif --timeout 5s
  accepts "SARIF of what could not be asked" fits unknown.sarif

  jq '.runs[0].results[0].level = "fatal"' release.sarif >level.sarif
  refuses "and no other level" any 'fatal' fits level.sarif
  jq '.runs[0].tool.driver.rules[0].owner = "us"' release.sarif >more.sarif
  refuses "nor a property that the standard does not have" any 'owner' fits more.sarif
  jq 'del(.runs[0].results[0].message)' release.sarif >less.sarif
  refuses "nor a result without a message" any 'message' fits less.sarif
}

# One of its patterns is no regular expression by the letter of ECMA 262.
fits() { # FILE
  check-jsonschema --regex-variant python --schemafile "$peers/sarif-2.1.0.json" "$1"
}

answered() { # CODE CMD…
  local wanted=$1 code=0
  shift
  countersign "$@" || code=$?
  [ "$code" = "$wanted" ] || { echo "exit $code, expected $wanted, from: $*"; return 1; }
}
