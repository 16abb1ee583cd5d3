# A bill of materials by a builder we accept, with something in it.
package countersign.rules.sbom.present

import data.countersign.lib.sbom

shown if {
	some e in sbom.current
	every e in sbom.current { e.typed.components > 0 }
}

expected := "a bill of materials (SPDX or CycloneDX) by a member of `builder`, with components"

found := "none" if count(sbom.current) == 0

found := concat(", ", said) if count(sbom.current) > 0

said contains sprintf("%v %v with %v components", [e.typed.format, e.typed.version, e.typed.components]) if {
	some e in sbom.current
}

said contains "one that cannot be read" if {
	some e in sbom.current
	sbom.is_unread(e)
}

used contains digest if some digest in sbom.digests
