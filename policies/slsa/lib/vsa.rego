# What other verifiers say: SLSA verification summaries as input.
#
# A verifier is believed as a pair: the signer set that `list` is of (`input.signed.verifiers`), and the id that the
# verifier gives itself. A key that signs for one verifier says nothing in the name of another.
#
# A summary may say for which environment of which project it was decided, and until when, as those of this program do. It
# counts there alone, and for as long: what another gate found ready for staging is not ready for production here.
package countersign.lib.vsa

import data.countersign.lib.evidence

type := "https://slsa.dev/verification_summary/v1"

# What `verifier` says now about what is asked, among the summaries of `list`.
current(list, verifier) := current_in(list, verifier, here)

# The same about another place: {"environment": "staging", "project": "apps"}.
current_in(list, verifier, place) := evidence.current([e |
	some e in evidence.of_type(list, type)
	of_verifier(e, verifier)
	about(e, place)
])

here := {"environment": input.environment.name, "project": input.project}

of_verifier(e, verifier) if e.typed.verifier_id == verifier

# What cannot be read may be by any verifier and about any place: while it is current, nothing is shown.
of_verifier(e, _) if e.typed == null

about(e, place) if {
	e.typed != null
	object.get(e.typed, "environment", null) in {null, place.environment}
	object.get(e.typed, "project", null) in {null, place.project}
}

about(e, _) if e.typed == null

# It says that the subject passed, as what is fetched from `resource`: everything that is current says so.
passed(list, verifier, resource) if passed_in(list, verifier, resource, here)

# The same about another place.
passed_in(list, verifier, resource, place) if {
	some e in current_in(list, verifier, place)
	every e in current_in(list, verifier, place) {
		holds(e)
		e.typed.resource_uri == resource
	}
}

# It says so at `level` of `track` ("BUILD", "SOURCE") or above. A level is of these bytes, wherever they are fetched from: whose
# they are is for the source and the builder to show, and where the place matters, ask `passed` of it, too.
at_level(list, verifier, track, level) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		holds(e)
		e.typed.levels[track] >= level
	}
}

# It says so under the policy of this digest (SHA-256 in hex).
under_policy(list, verifier, digest) if {
	some e in current(list, verifier)
	every e in current(list, verifier) { e.typed.policy_digest == digest }
}

# It said so within the last `hours`.
within(list, verifier, hours) if {
	some e in current(list, verifier)
	every e in current(list, verifier) {
		e.typed.verifier_id == verifier
		not evidence.ahead(e)
		time.parse_rfc3339_ns(input.now) - evidence.ns_of(e) <= hours * evidence.hour_ns
	}
}

# When the first of what it says now is over, where that is said: for the `until` of a rule.
until(list, verifier) := time.format(min({end_of(e) | some e in current(list, verifier)}))

holds(e) if {
	e.typed.result == "PASSED"
	not over(e)
}

over(e) if end_of(e) <= time.parse_rfc3339_ns(input.now)

end_of(e) := time.parse_rfc3339_ns(e.typed.valid_until) if is_string(e.typed.valid_until)
