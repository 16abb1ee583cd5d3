# Every current provenance lists a lockfile of `data.pack.lockfiles` among what went into the build, by its digest.
package countersign.rules.lockfile.provenance

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { has_lockfile(e) }
}

has_lockfile(e) if {
	some entry in entries(e)
	some name in data.pack.lockfiles
	file_of(entry) == name
	regex.match(`^[0-9a-f]{64}$`, entry.digest.sha256)
}

entries(e) := e.predicate.buildDefinition.resolvedDependencies if e.predicate_type == provenance.v1

entries(e) := e.predicate.materials if e.predicate_type == provenance.v0_2

# The last part of what it is called.
file_of(entry) := last if {
	parts := split(label_of(entry), "/")
	last := parts[count(parts) - 1]
}

label_of(entry) := entry.name if is_string(entry.name)

label_of(entry) := entry.uri if {
	not is_string(object.get(entry, "name", null))
	is_string(entry.uri)
}

expected := sprintf("one of %s, with its SHA-256", [concat(", ", data.pack.lockfiles)])

found := "no provenance" if count(provenance.current) == 0

found := sprintf("%v dependencies, no such file among them", [sum([e.typed.resolved_dependencies | some e in provenance.current])]) if {
	count(provenance.current) > 0
	not shown
}

used contains digest if some digest in provenance.digests
