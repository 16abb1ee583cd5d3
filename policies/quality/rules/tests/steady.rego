# No current result, of a smoke test or a suite, is a pass that took more than one try.
#
# `countersign smoke` lists every attempt and says `flaky`; other tools that follow the test-result predicate say `WARNED`.
package countersign.rules.tests.steady

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { steady(e) }
}

steady(e) if {
	e.typed.result == "PASSED"
	object.get(e.predicate, "flaky", false) == false
	count(object.get(e.predicate, "attempts", [])) <= 1
}

latest := array.concat(
	evidence.current(evidence.of_type(input.signed.smoke, type)),
	evidence.current(evidence.of_type(input.signed.tester, type)),
)

type := "https://in-toto.io/attestation/test-result/v0.1"

expected := "results that passed at the first try"

found := "no test result" if count(latest) == 0

found := concat(", ", unsteady) if count(unsteady) > 0

unsteady contains sprintf("`%v`: %v tries", [e.typed.name, count(object.get(e.predicate, "attempts", []))]) if {
	some e in latest
	not steady(e)
}

used contains e.digest if some e in latest
