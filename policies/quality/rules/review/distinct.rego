# At least `data.pack.reviewers_min` distinct members of `reviewers` approve, and the latest word of none of them is another:
# attestations of the type `urn:countersign:review/v1`, whose predicate says `{"result": "APPROVED", "reviewedOn": "…"}`.
#
# Who signs is counted, by identity or key, and not what a predicate says of itself. Nobody who ran the tests counts: a
# pipeline is not a second pair of eyes.
package countersign.rules.review.distinct

import data.countersign.lib.evidence

shown if {
	count(approvers) >= data.pack.reviewers_min
	data.pack.reviewers_min > 0
	every e in latest { e.predicate.result == "APPROVED" }
}

approvers contains who(e) if {
	some e in latest
	e.predicate.result == "APPROVED"
	not who(e) in machines
}

# One person under one issuer, or one key.
who(e) := [e.signer.issuer, e.signer.identity, e.signer.key]

machines contains who(e) if some e in input.signed.tester

machines contains who(e) if some e in input.signed.smoke

latest := evidence.current(evidence.of_type(input.signed.reviewers, "urn:countersign:review/v1"))

expected := sprintf("%v people of `reviewers` who approve, and none who does not", [data.pack.reviewers_min])

found := sprintf("%v who approve, of %v who reviewed", [count(approvers), count({who(e) | some e in latest})])

used contains e.digest if some e in latest
