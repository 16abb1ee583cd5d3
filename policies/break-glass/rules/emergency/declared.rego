# A commander declares an emergency about this digest, with its incident and its reason, and not too long ago.
package countersign.rules.emergency.declared

import data.countersign.lib.emergency

shown if some e in emergency.in_force

# It holds as long as the last of them.
until := time.format(max(ends)) if count(ends) > 0

ends contains emergency.ends(e) if some e in emergency.in_force

expected := sprintf("a declaration by a member of `commanders`, with incident and reason, not older than %v h", [data.pack.emergency_hours_max])

found := "none" if count(emergency.declared) == 0

found := concat(", ", said) if count(said) > 0

said contains sprintf("%v: %v", [e.predicate.incident, e.predicate.reason]) if some e in emergency.in_force

said contains "one that is too old, or not complete" if {
	some e in emergency.declared
	not e in emergency.in_force
}

used contains e.digest if some e in emergency.in_force
