package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	startswith(e.predicate_type, "a", "b")
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
