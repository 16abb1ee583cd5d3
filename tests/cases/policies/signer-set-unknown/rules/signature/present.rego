package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	some x in input.signed.buidler
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
