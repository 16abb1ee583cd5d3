package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	some s, _ in input.signed
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
