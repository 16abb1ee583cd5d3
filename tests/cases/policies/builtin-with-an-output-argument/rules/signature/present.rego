package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	count(input.signed.builder, n)
	n > 0
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
