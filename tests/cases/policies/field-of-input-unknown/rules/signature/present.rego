package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	input.artifact.name
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
