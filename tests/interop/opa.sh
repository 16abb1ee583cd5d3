# opa: the reference implementation reads our packs, runs their tests, and answers each question as we do.
# shellcheck shell=bash disable=SC2154

passes_opa_test() { # PACK
  opa test "$1" >"$work/opa.out" 2>&1 || { cat "$work/opa.out"; return 1; }
  # A pack without tests passes too; ours has some.
  grep -E 'PASS: [1-9][0-9]*/[1-9][0-9]*' "$work/opa.out"
}

# Writes the questions that the pack's tests ask, with our answers, as
#
#   DIR/NAME/input.json      the whole `input`
#   DIR/NAME/data.json       what the rules see as `data`: {"pack": {…}}
#   DIR/NAME/verdicts.json   {"RULE ID": true|false, …}, our `shown` for each rule that applies
dump_questions() { # PACK DIR
  countersign policy test "$1" --dump "$2"
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

# Agreement that every rule is silent would show nothing: some rule must hold, and some must not.
opa_agrees_on_all() { # PACK DIR
  local question asked=0 wrong=0 word
  for question in "$2"/*/; do
    [ -f "$question/verdicts.json" ] || continue
    asked=$((asked + 1))
    opa_agrees "$1" "${question%/}" || wrong=1
  done
  echo "$asked questions"
  for word in true false; do
    jq -es --argjson word "$word" 'map(to_entries[].value) | any(. == $word)' "$2"/*/verdicts.json >"$work/is-it" || {
      echo "no rule of no question is $word"
      wrong=1
    }
  done
  return "$wrong"
}

locally() {
  have opa jq || return 0
  local pack
  for pack in "$root"/policies/*/; do
    pack=${pack%/}
    must test -f "$pack/pack.toml"
    accepts "opa check: ${pack##*/}" opa check --strict "$pack"
    accepts "opa test: ${pack##*/}" passes_opa_test "$pack"
    accepts "policy test: ${pack##*/}" countersign policy test "$pack"
    must dump_questions "$pack" "questions-${pack##*/}"
    accepts "opa eval agrees with us on every rule: ${pack##*/}" opa_agrees_on_all "$pack" "questions-${pack##*/}"
  done
  accepts "opa check: the pack of these tests" opa check --strict "$here/pack/rules"
}
