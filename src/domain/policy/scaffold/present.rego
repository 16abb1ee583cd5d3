package countersign.rules.provenance.present

# Provenance by an accepted builder. What is not shown is not ready: say what must be there, never what must not.
shown if some e in provenances

provenances contains e if {
	some e in input.signed.builder
	e.predicate_type == "https://slsa.dev/provenance/v1"
}

expected := "SLSA provenance v1, signed by a member of `builder`"

found := sprintf("%d of them", [count(provenances)])

used contains e.digest if some e in provenances
