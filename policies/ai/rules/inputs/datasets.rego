# Every current statement names at least one dataset, and each that it names is one of `data.pack.datasets`.
package countersign.rules.inputs.datasets

import data.countersign.lib.inputs

shown if {
	some e in inputs.current
	every e in inputs.current {
		count(e.predicate.datasets) > 0
		every dataset in e.predicate.datasets { inputs.digest_of(dataset) in data.pack.datasets }
	}
}

expected := sprintf("datasets among the %v of data.pack.datasets", [count(data.pack.datasets)])

found := "no statement of what it was trained on" if count(inputs.current) == 0

found := concat(", ", unknown) if count(unknown) > 0

unknown contains sprintf("%v", [object.get(dataset, "name", "a dataset without a name")]) if {
	some e in inputs.current
	some dataset in e.predicate.datasets
	not known(dataset)
}

known(dataset) if inputs.digest_of(dataset) in data.pack.datasets

used contains digest if some digest in inputs.digests
