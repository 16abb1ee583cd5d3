# Somebody of `reviewers`, who did not declare it, looked at the emergency afterwards: an attestation of the type
# `urn:countersign:emergency-review/v1`, whose predicate names the incident and says what came of it,
# and by key when (`reviewedOn`).
package countersign.rules.emergency.reviewed

import data.countersign.lib.emergency
import data.countersign.lib.evidence
import data.countersign.lib.people

shown if {
	some e in emergency.incidents
	every declaration in emergency.incidents { closed(declaration) }
}

closed(declaration) if {
	some review in reviews
	review.matter == declaration.matter
	is_string(review.predicate.outcome)
	evidence.ns_of(review) >= evidence.ns_of(declaration)
	people.who(review, known) != people.who(declaration, known)
}

# One key in two forms is one person.
known := people.known_by(array.concat(input.signed.commanders, input.signed.reviewers))

# The last word of each reviewer about each incident.
reviews := evidence.current([evidence.as_to(e, emergency.incident_of(e)) |
	some e in evidence.of_type(input.signed.reviewers, "urn:countersign:emergency-review/v1")
])

expected := "a review of each incident by somebody else, after it was declared"

found := "no emergency was declared" if count(emergency.incidents) == 0

found := sprintf("open: %v", [concat(", ", open)]) if count(open) > 0

open contains declaration.matter if {
	some declaration in emergency.incidents
	not closed(declaration)
}

used contains review.digest if some review in reviews
