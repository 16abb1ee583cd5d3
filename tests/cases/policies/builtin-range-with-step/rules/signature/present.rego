package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	count(numbers.range_step(1, 100, 2)) > 0
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
