# No current provenance has an external parameter that `data.pack.parameters` does not name.
#
# Whoever starts a build may choose its external parameters, so that each is a way to build something else.
package countersign.rules.slsa.parameters

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current {
		expected_only(e)
		expected_inputs_only(e)
	}
}

expected_only(e) if {
	is_object(e.typed.parameters)
	every name, _ in e.typed.parameters { name in data.pack.parameters }
}

# A build without parameters has none that nobody expects.
expected_only(e) if {
	e.typed.kind == "provenance"
	e.typed.parameters == null
}

# What a workflow of v0.2 was started with stands beside its parameters.
expected_inputs_only(e) if e.typed.workflow_inputs == null

expected_inputs_only(e) if {
	is_object(e.typed.workflow_inputs)
	every name, _ in e.typed.workflow_inputs { name in data.pack.parameters }
}

expected := sprintf("no parameters but %s", [concat(", ", data.pack.parameters)])

found := concat(", ", unexpected) if count(unexpected) > 0

unexpected contains "inputs of a workflow in a form that is not read" if {
	some e in provenance.current
	not expected_inputs_only(e)
	not is_read(e)
}

is_read(e) if is_object(e.typed.workflow_inputs)

found := "no provenance" if count(provenance.current) == 0

unexpected contains name if {
	some e in provenance.current
	is_object(e.typed.parameters)
	some name, _ in e.typed.parameters
	not name in data.pack.parameters
}

unexpected contains name if {
	some e in provenance.current
	is_object(e.typed.workflow_inputs)
	some name, _ in e.typed.workflow_inputs
	not name in data.pack.parameters
}

used contains digest if some digest in provenance.digests
