# Every current provenance names a workflow of `data.pack.workflows`.
package countersign.rules.slsa.workflow

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { e.typed.workflow in data.pack.workflows }
}

expected := sprintf("one of the workflows %s", [concat(", ", data.pack.workflows)]) if count(data.pack.workflows) > 0

expected := "a workflow of data.pack.workflows, which names none yet" if count(data.pack.workflows) == 0

found := concat(", ", workflows) if count(workflows) > 0

found := "no provenance that names a workflow" if count(workflows) == 0

workflows contains e.typed.workflow if {
	some e in provenance.current
	e.typed.workflow != null
}

used contains digest if some digest in provenance.digests
