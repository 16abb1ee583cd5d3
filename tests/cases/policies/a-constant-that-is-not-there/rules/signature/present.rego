package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	data.pack.max_age > 1
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
