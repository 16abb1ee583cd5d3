package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	uuid.rfc4122("x") != ""
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
