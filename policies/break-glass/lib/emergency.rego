# The declarations of an emergency that hold now: attestations about this digest of the type `urn:countersign:emergency/v1`,
# whose predicate says `{"incident": "INC-1234", "reason": "…", "declaredOn": "…"}`.
#
# A declaration is as old as its signature, or as its signer says where that is earlier. Where a key signs it is as old as its
# signer says, and without that it declares nothing: a signature can be logged again at any time.
package countersign.lib.emergency

import data.countersign.lib.evidence

# The last word of each commander: what is in force is what she declares now.
declared := evidence.current(declarations)

# The last word of each commander about each incident: another incident hides none of those before.
incidents := evidence.current([evidence.as_to(e, incident_of(e)) | some e in declarations])

declarations := evidence.of_type(input.signed.commanders, "urn:countersign:emergency/v1")

incident_of(e) := e.predicate.incident if {
	is_string(e.predicate.incident)
	e.predicate.incident != ""
}

# What its signer took back, or did not say in full, declares nothing.
in_force contains e if {
	some e in declared
	incident_of(e)
	is_string(e.predicate.reason)
	count(e.predicate.reason) >= 10
	now_ns < ends(e)
	evidence.ns_of(e) <= now_ns + evidence.skew_ns
}

ends(e) := evidence.ns_of(e) + (data.pack.emergency_hours_max * evidence.hour_ns)

now_ns := time.parse_rfc3339_ns(input.now)
