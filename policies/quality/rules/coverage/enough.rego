# The latest measure of each tester says that the tests cover enough: an attestation of the type
# `urn:countersign:coverage/v1`, whose predicate says `{"name": "unit", "line_percent": 83.5}`.
package countersign.rules.coverage.enough

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { enough(e.predicate.line_percent) }
}

enough(percent) if {
	is_number(percent)
	percent >= data.pack.coverage_percent_min
	percent <= 100
}

latest := evidence.current(evidence.of_type(input.signed.tester, "urn:countersign:coverage/v1"))

expected := sprintf("at least %v %% of the lines", [data.pack.coverage_percent_min])

found := "no measure" if count(latest) == 0

found := concat(", ", said) if count(said) > 0

said contains sprintf("%v %%", [e.predicate.line_percent]) if some e in latest

used contains e.digest if some e in latest
