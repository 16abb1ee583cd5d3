# Every current provenance names a ref of `data.pack.refs`.
package countersign.rules.slsa.ref

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { accepted(e.typed.ref) }
}

accepted(ref) if ref in data.pack.refs

# `refs/tags/v*`: whatever begins so, within refs of that kind.
accepted(ref) if {
	is_string(ref)
	some pattern in data.pack.refs
	endswith(pattern, "*")
	prefix := trim_suffix(pattern, "*")
	regex.match(`^refs/(heads|tags)/`, prefix)
	startswith(ref, prefix)
}

expected := sprintf("one of the refs %s", [concat(", ", data.pack.refs)]) if count(data.pack.refs) > 0

expected := "a ref of data.pack.refs, which names none yet" if count(data.pack.refs) == 0

found := concat(", ", refs) if count(refs) > 0

found := "no provenance that names a ref" if count(refs) == 0

# Where two differ all are shown, and none counts.
refs contains ref if {
	some e in provenance.current
	some ref in e.typed.refs
}

used contains digest if some digest in provenance.digests
