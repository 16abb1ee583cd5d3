# Every component of every current bill of materials has a licence, and only ones of `data.pack.licences`.
package countersign.rules.sbom.licences

import data.countersign.lib.sbom

shown if {
	some e in sbom.current
	every e in sbom.current {
		count(sbom.components(e)) == e.typed.components
		every c in sbom.components(e) { accepted_component(c) }
	}
}

accepted_component(c) if {
	c.unread == false
	count(c.licences) > 0
	every licence in c.licences { accepted(licence) }
}

accepted(licence) if licence in data.pack.licences

# Of alternatives, one that is accepted suffices. What joins licences in another way is accepted as a whole or not at all.
accepted(licence) if {
	regex.match(`^[A-Za-z0-9.:+-]+( OR [A-Za-z0-9.:+-]+)+$`, unwrapped(licence))
	some alternative in split(unwrapped(licence), " OR ")
	alternative in data.pack.licences
}

unwrapped(licence) := substring(licence, 1, count(licence) - 2) if {
	startswith(licence, "(")
	endswith(licence, ")")
} else := licence

expected := "components with licences of data.pack.licences and no others"

found := "no bill of materials" if count(sbom.current) == 0

found := concat(", ", array.slice(sort(refused), 0, 10)) if count(refused) > 0

refused contains sprintf("%v: %v", [c.name, concat(" and ", sort(c.licences))]) if {
	some e in sbom.current
	some c in sbom.components(e)
	count(c.licences) > 0
	c.unread == false
	not accepted_component(c)
}

refused contains sprintf("%v: a licence that cannot be read", [c.name]) if {
	some e in sbom.current
	some c in sbom.components(e)
	c.unread
}

refused contains sprintf("%v: no licence", [c.name]) if {
	some e in sbom.current
	some c in sbom.components(e)
	count(c.licences) == 0
	c.unread == false
}

refused contains "a bill of materials that cannot be read" if {
	some e in sbom.current
	sbom.is_unread(e)
}

used contains digest if some digest in sbom.digests
