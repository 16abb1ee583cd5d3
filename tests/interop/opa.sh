# opa: the reference implementation reads our packs, runs their tests, and answers each question as we do.
# shellcheck shell=bash disable=SC2154

passes_opa_test() { # PACK
  opa test "$1" >"$work/opa.out" 2>&1 || { cat "$work/opa.out"; return 1; }
  # A pack without tests passes too; ours has some.
  grep -E 'PASS: [1-9][0-9]*/[1-9][0-9]*' "$work/opa.out"
}

# Promotes SUBJECT to ENVIRONMENT in a gate that has PACK in force, and writes the question and our answer to it as
#
#   DIR/input.json      the whole `input` that the rules of this decision saw
#   DIR/data.json       what they saw as `data`: {"pack": {…}}
#   DIR/verdicts.json   {"RULE ID": true|false, …}: whether we say that the rule was shown to hold
decided() { # SUBJECT ENVIRONMENT CODE DIR
  local code=0 id
  mkdir -p "$4" || return
  countersign promote "$1" --to "$2" --output json >"$4/decision.json" || code=$?
  [ "$code" = "$3" ] || { echo "promote ended with $code, expected $3"; cat "$4/decision.json"; return 1; }
  id=$(jq -r .decision.id "$4/decision.json")
  countersign decision export "$id" "$4/input.json" --as policy-input &&
    countersign decision export "$id" "$4/data.json" --as policy-data &&
    jq '[.reasons[] | select(.rule | startswith("gate.") | not) | {(.rule): (.outcome == "shown")}] | add' \
      "$4/decision.json" >"$4/verdicts.json"
}

# One subject in the layout of this pairing, with a reason to be refused or none. Prints its name by digest.
subject() { # NAME
  printf '%s\n' "$1" >"$1.txt"
  countersign push "$1.txt" "oci:layout:$1"
}
signed() { countersign sign "$1" --key builder.key; }
built() { # SUBJECT [JQ]: the builder's provenance, changed by a jq program
  jq -n '{buildDefinition: {buildType: "urn:example:build/v1", internalParameters: {dirty: false},
      externalParameters: {source: {uri: "git+https://git.example/app"}}, resolvedDependencies: []},
    runDetails: {builder: {id: "urn:example:builder/v1"}}}' | jq "${2:-.}" >provenance.json &&
    countersign attest "$1" --type slsaprovenance1 --predicate provenance.json --key builder.key
}
smoked() { # SUBJECT CODE CMD…
  local subject=$1 code=$2 got=0
  shift 2
  countersign smoke "$subject" --key builder.key -- "$@" || got=$?
  [ "$got" = "$code" ]
}
reviewed() {
  printf '{"result": "APPROVED"}' >review.json
  countersign attest "$1" --type urn:countersign:review/v1 --predicate review.json --key "$2.key"
}

# Decisions of the standard pack, as a team would meet them: one that holds, and one for each way of being refused.
questions() { # DIR
  local name app
  for name in builder reviewer stranger; do must countersign keygen --out "$name"; done
  must countersign policy new pack --from standard --without-log --signer builder=builder.pub --signer smoke=builder.pub \
    --signer reviewers=reviewer.pub --source git+https://git.example/app --builder urn:example:builder/v1
  must countersign policy activate pack

  app=$(subject good)
  must signed "$app"
  must built "$app"
  must smoked "$app" 0 true
  must decided "$app" staging 0 "$1/ready"
  must decided "$app" production 1 "$1/not-reviewed"
  must reviewed "$app" stranger
  must decided "$app" production 1 "$1/reviewed-by-a-stranger"
  must reviewed "$app" reviewer
  must decided "$app" production 0 "$1/ready-for-production"
  must smoked "$app" 1 false
  must decided "$app" staging 1 "$1/a-newer-smoke-test-failed"

  must decided "$(subject bare)" staging 1 "$1/nothing-is-said"

  app=$(subject elsewhere)
  must signed "$app"
  must built "$app" '.runDetails.builder.id = "urn:example:builder/v2"
    | .buildDefinition.externalParameters.source.uri += "-evil"'
  must smoked "$app" 0 true
  must decided "$app" staging 1 "$1/another-builder-and-source"
  must decided "$app" production 1 "$1/not-in-staging-before"

  app=$(subject dirty)
  must signed "$app"
  must built "$app" '.buildDefinition.internalParameters.dirty = true'
  must smoked "$app" 0 true
  must reviewed "$app" reviewer
  must decided "$app" staging 0 "$1/dirty-in-staging"
  must decided "$app" production 1 "$1/dirty-in-production"

  app=$(subject unsigned)
  must countersign sign "$app" --key stranger.key
  must built "$app" 'del(.runDetails)'
  must decided "$app" staging 1 "$1/signed-by-a-stranger"
}

# Rule by rule, as we ask: `shown` is exactly `true`, or the rule does not hold. Undefined is an empty result, an error is
# not a yes.
opa_agrees() { # PACK QUESTION
  local rule ours theirs modules=(-d "$1/rules") wrong=0
  [ ! -d "$1/lib" ] || modules+=(-d "$1/lib")
  while IFS=$'\t' read -r rule ours; do
    theirs=$(opa eval --strict-builtin-errors --format json "${modules[@]}" -d "$2/data.json" -i "$2/input.json" \
      "data.countersign.rules.$rule.shown" </dev/null |
      jq 'if has("errors") then false else (.result[0].expressions[0].value? == true) end') || true
    if [ "$theirs" != "$ours" ]; then
      echo "$2: $rule: we say $ours, opa says $theirs"
      wrong=1
    fi
  done < <(jq -r 'to_entries[] | [.key, .value] | @tsv' "$2/verdicts.json")
  return "$wrong"
}

agrees() { # PACK DIR, and what we said
  opa_agrees "$1" "$2" && jq -e 'length > 0' "$2/verdicts.json"
}

# The cases of a pack's tables, as `policy test --write-questions` wrote them.
agrees_with_cases() { # PACK DIR
  local question wrong=0
  for question in "$2"/*/; do
    question=${question%/}
    jq .shown "$question/shown.json" >"$question/verdicts.json" && agrees "$1" "$question" || wrong=1
  done
  return "$wrong"
}

# Agreement on rules that are always silent, or never, would show little: each must hold somewhere, and fail somewhere.
every_rule_both_ways() { # PACK DIR
  jq -s '[.[] | to_entries[]] | group_by(.key) | map({key: .[0].key, value: (map(.value) | unique)}) | from_entries' \
    "$2"/*/verdicts.json >"$work/both"
  cat "$work/both"
  [ "$(jq 'length' "$work/both")" = "$(grep -c '^\[rules\.' "$1/pack.toml")" ] &&
    jq -e 'all(.[]; . == [false, true])' "$work/both"
}

locally() {
  have opa jq || return 0
  local pack question
  for pack in "$root"/policies/*/; do
    pack=${pack%/}
    must test -f "$pack/pack.toml"
    accepts "opa check: ${pack##*/}" opa check --strict "$pack"
    accepts "opa test: ${pack##*/}" passes_opa_test "$pack"
    accepts "policy test: ${pack##*/}" countersign policy test "$pack"
  done
  # The tables of the packs: what each case says, and whether the other engine says the same.
  for pack in "$root"/policies/*/; do
    pack=${pack%/}
    compgen -G "$pack/fixtures/*/cases.json" >/dev/null || continue
    must countersign policy test "$pack" --write-questions "cases/${pack##*/}"
    accepts "opa eval agrees with every case: ${pack##*/}" agrees_with_cases "$pack" "cases/${pack##*/}"
  done
  accepts "opa check: the pack of these tests" opa check --strict "$here/pack/rules"

  questions questions
  for question in questions/*/; do
    question=${question%/}
    accepts "opa eval agrees, rule by rule: ${question##*/}" agrees pack "$question"
  done
  accepts "among these every rule holds once and fails once" every_rule_both_ways pack questions
}
