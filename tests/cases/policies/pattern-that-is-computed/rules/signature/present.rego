package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	regex.match(e.predicate_type, "x")
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
