# A bill of materials by who trains, that lists a machine-learning model (CycloneDX 1.5 and later).
package countersign.rules.aibom.present

import data.countersign.lib.evidence

shown if {
	some e in current
	every e in current { names_model(e) }
}

names_model(e) if {
	is_read(e)
	some component in e.predicate.components
	component.type == "machine-learning-model"
}

names_model(e) if {
	is_read(e)
	e.predicate.metadata.component.type == "machine-learning-model"
}

# One that does not fit its format is one thing to one reader and another to the next.
is_read(e) if e.typed.format == "cyclonedx"

current := evidence.current([e |
	some e in input.signed.trainer
	e.predicate_type == "https://cyclonedx.org/bom"
])

expected := "a CycloneDX bill of materials with a component of type machine-learning-model"

found := "none" if count(current) == 0

found := concat(", ", said) if count(current) > 0

said contains sprintf("%v without a model in it", [count(nameless)]) if count(nameless) > 0

nameless := [e | some e in current; is_read(e); not names_model(e)]

said contains sprintf("%v that cannot be read", [count(unread)]) if count(unread) > 0

unread := [e | some e in current; not is_read(e)]

used contains e.digest if some e in current
