package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	some s in ["builder"]
	count(input.signed[s]) > 0
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
