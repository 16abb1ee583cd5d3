package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	count(numbers.range(1, 100000000)) > 0
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
