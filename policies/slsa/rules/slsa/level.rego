# Every current provenance names a builder of `data.pack.build_levels`, at `data.pack.min_build_level` or above.
#
# The level is what we trust the builder to give, not what it says of itself.
package countersign.rules.slsa.level

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { level_of(e) >= data.pack.min_build_level }
}

# Only a number is a level: every text is above all numbers.
level_of(e) := level if {
	level := data.pack.build_levels[provenance.builder_of(e)]
	is_number(level)
}

expected := sprintf("a builder that we trust to give build level %v", [data.pack.min_build_level])

found := "no provenance" if count(provenance.current) == 0

found := concat(", ", said) if count(provenance.current) > 0

said contains sprintf("%v (level %v)", [provenance.builder_of(e), level_of(e)]) if some e in provenance.current

said contains sprintf("%v (no level)", [provenance.builder_of(e)]) if {
	some e in provenance.current
	not level_of(e)
}

said contains "a provenance that names no builder" if {
	some e in provenance.current
	not provenance.builder_of(e)
}

used contains digest if some digest in provenance.digests
