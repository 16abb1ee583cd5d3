# Every current provenance lists what went into the build, and each entry has a digest.
package countersign.rules.slsa.dependencies

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { pinned(e) }
}

pinned(e) if {
	e.typed.resolved_dependencies > 0
	listed := entries(e)
	count(listed) == e.typed.resolved_dependencies
	every entry in listed { has_digest(entry) }
}

# The names of SLSA v1 and v0.2. What is listed is counted by the normal form, so that both must agree.
entries(e) := e.predicate.buildDefinition.resolvedDependencies if e.predicate_type == provenance.v1

entries(e) := e.predicate.materials if e.predicate_type == provenance.v0_2

has_digest(entry) if {
	some algorithm in ["sha256", "sha512", "sha1", "gitCommit"]
	regex.match(`^[0-9a-f]{40,128}$`, entry.digest[algorithm])
}

expected := "a list of dependencies, each with a digest"

found := "no provenance" if count(provenance.current) == 0

found := sprintf("%v of %v dependencies with a digest", [sum(with_digest), sum(all_listed)]) if {
	count(provenance.current) > 0
}

all_listed := [e.typed.resolved_dependencies | some e in provenance.current]

with_digest := [count([entry | some entry in entries(e); has_digest(entry)]) | some e in provenance.current]

used contains digest if some digest in provenance.digests
