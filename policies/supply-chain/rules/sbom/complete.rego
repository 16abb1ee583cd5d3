# Of the components of every current bill of materials, at least `data.pack.sbom_percent_min` percent have a version and a
# package URL; and as many are listed as are counted.
package countersign.rules.sbom.complete

import data.countersign.lib.sbom

shown if {
	some e in sbom.current
	every e in sbom.current { complete(e) }
}

complete(e) if {
	e.typed.components > 0
	count(sbom.components(e)) == e.typed.components
	percent(e) >= data.pack.sbom_percent_min
}

percent(e) := floor((count(well_named(e)) * 100) / e.typed.components) if e.typed.components > 0

well_named(e) := [c |
	some c in sbom.components(e)
	c.version != ""
	startswith(c.purl, "pkg:")
]

expected := sprintf("version and package URL of at least %v %% of the components", [data.pack.sbom_percent_min])

found := "no bill of materials" if count(sbom.current) == 0

found := concat(", ", said) if count(sbom.current) > 0

said contains sprintf("%v %% of %v", [percent(e), e.typed.components]) if some e in sbom.current

said contains "components that are not listed in a form that is read" if {
	some e in sbom.current
	not percent(e)
}

used contains digest if some digest in sbom.digests
