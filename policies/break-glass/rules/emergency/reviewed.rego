# Somebody of `reviewers`, who did not declare it, looked at the emergency afterwards: an attestation of the type
# `urn:countersign:emergency-review/v1`, whose predicate names the incident and says what came of it,
# and by key when (`reviewedOn`).
package countersign.rules.emergency.reviewed

import data.countersign.lib.emergency
import data.countersign.lib.evidence

shown if {
	some e in emergency.declared
	every declaration in emergency.declared { closed(declaration) }
}

closed(declaration) if {
	some review in reviews
	review.predicate.incident == declaration.predicate.incident
	is_string(review.predicate.outcome)
	evidence.ns_of(review) >= evidence.ns_of(declaration)
	emergency.who(review) != emergency.who(declaration)
}

reviews := evidence.current(evidence.of_type(input.signed.reviewers, "urn:countersign:emergency-review/v1"))

expected := "a review of each incident by somebody else, after it was declared"

found := "no emergency was declared" if count(emergency.declared) == 0

found := sprintf("open: %v", [concat(", ", open)]) if count(open) > 0

open contains sprintf("%v", [declaration.predicate.incident]) if {
	some declaration in emergency.declared
	not closed(declaration)
}

used contains review.digest if some review in reviews
