# A bill of materials by who trains, that lists a machine-learning model (CycloneDX 1.5 and later).
package countersign.rules.aibom.present

import data.countersign.lib.evidence

shown if {
	some e in current
	every e in current { names_model(e) }
}

names_model(e) if {
	some component in e.predicate.components
	component.type == "machine-learning-model"
}

names_model(e) if e.predicate.metadata.component.type == "machine-learning-model"

current := evidence.current([e |
	some e in input.signed.trainer
	e.predicate_type == "https://cyclonedx.org/bom"
])

expected := "a CycloneDX bill of materials with a component of type machine-learning-model"

found := "none" if count(current) == 0

found := sprintf("%v without a model in it", [count([e | some e in current; not names_model(e)])]) if count(current) > 0

used contains e.digest if some e in current
