package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	rand.intn("x", 10) > 5
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
