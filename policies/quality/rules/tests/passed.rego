# Every suite of `data.pack.suites` has a result by a member of `tester`, and the latest one of each is PASSED.
package countersign.rules.tests.passed

import data.countersign.lib.evidence

shown if {
	count(data.pack.suites) > 0
	every suite in data.pack.suites { passed(suite) }
	every e in latest { e.typed.result == "PASSED" }
}

passed(suite) if {
	some e in latest
	e.typed.name == suite
	e.typed.result == "PASSED"
}

latest := evidence.current(evidence.of_type(input.signed.tester, "https://in-toto.io/attestation/test-result/v0.1"))

expected := sprintf("PASSED of %s", [concat(", ", data.pack.suites)])

found := "no test result" if count(latest) == 0

found := concat(", ", said) if count(latest) > 0

said contains sprintf("%v %v", [e.typed.name, e.typed.result]) if some e in latest

said contains sprintf("no result of %v", [suite]) if {
	some suite in data.pack.suites
	every e in latest { e.typed.name != suite }
}

used contains e.digest if some e in latest
