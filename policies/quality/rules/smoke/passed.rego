# The latest result of every smoke test is that it passed.
package countersign.rules.smoke.passed

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { passed(e) }
}

# A result without any time could be one from long ago.
passed(e) if {
	e.predicate.result == "PASSED"
	evidence.time_of(e)
}

latest := evidence.current(evidence.of_type(input.signed.smoke, "https://in-toto.io/attestation/test-result/v0.1"))

expected := "the latest smoke test, by a member of `smoke`, is PASSED"

found := "no smoke test" if count(latest) == 0

found := concat("; ", lines) if count(latest) > 0

# Which test it is: another run replaces it only under the same name.
lines contains sprintf("%v%v at %v", [called(e), e.predicate.result, evidence.time_of(e)]) if some e in latest

lines contains sprintf("%v%v without any time", [called(e), e.predicate.result]) if {
	some e in latest
	not evidence.time_of(e)
}

called(e) := sprintf("`%v` ", [evidence.check_of(e)]) if {
	evidence.check_of(e) != ""
} else := ""

used contains e.digest if some e in latest
