package countersign.rules.provenance.present

shown if {
	some e in input.signed.builder
	e.predicate_type == "https://slsa.dev/provenance/v1"
}

used contains e.digest if {
	some e in input.signed.builder
	e.predicate_type == "https://slsa.dev/provenance/v1"
}
