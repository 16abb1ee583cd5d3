package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	input.subject.tag == "v1"
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
