# At least `data.pack.reviewers_min` distinct members of `reviewers` approve, and the latest word of none of them is another:
# attestations of the type `urn:countersign:review/v1`, whose predicate says `{"result": "APPROVED", "reviewedOn": "…"}`.
#
# Who signs is counted, by identity, key or certificate, and not what a predicate says of itself: one key in two forms is one
# person. Nobody who ran the tests counts: a pipeline is not a second pair of eyes.
package countersign.rules.review.distinct

import data.countersign.lib.evidence
import data.countersign.lib.people

shown if {
	count(approvers) >= data.pack.reviewers_min
	data.pack.reviewers_min > 0
	every e in latest { e.predicate.result == "APPROVED" }
}

approvers contains person if {
	some e in latest
	e.predicate.result == "APPROVED"
	person := people.who(e, known)
	not person in machines
}

known := people.known_by(array.concat(input.signed.reviewers, runs))

machines contains people.who(e, known) if some e in runs

runs := array.concat(input.signed.tester, input.signed.smoke)

latest := evidence.current(evidence.of_type(input.signed.reviewers, "urn:countersign:review/v1"))

expected := sprintf("%v people of `reviewers` who approve, and none who does not", [data.pack.reviewers_min])

found := sprintf("%v who approve, of %v who reviewed", [count(approvers), count({people.who(e, known) | some e in latest})])

used contains e.digest if some e in latest
