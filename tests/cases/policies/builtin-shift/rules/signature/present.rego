package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	bits.lsh(1, 1000000000) > 0
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
