# Who declares the emergency is not who built the digest: one person alone brings nothing in. One approver of `emergency`
# may waive it, where builder and commander are one key for a reason.
package countersign.rules.emergency.known

import data.countersign.lib.emergency
import data.countersign.lib.people

shown if {
	some e in emergency.in_force
	declarer := people.who(e, known)
	not declarer in builders
}

builders contains people.who(e, known) if some e in input.signed.builder

# One key in two forms is one person.
known := people.known_by(array.concat(input.signed.commanders, input.signed.builder))

expected := "a declaration by somebody who did not sign the build"

found := "no declaration" if count(emergency.in_force) == 0

found := "a declaration by who signed the build" if count(emergency.in_force) > 0

used contains e.digest if some e in emergency.in_force
