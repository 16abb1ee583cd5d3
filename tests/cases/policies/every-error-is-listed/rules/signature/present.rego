package countersign.rules.signature.present

shown if {
	time.now_ns() > 0
	count(1, 2)
	some e in input.signed.builder
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
