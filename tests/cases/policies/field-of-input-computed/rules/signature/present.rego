package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	some f in ["now"]
	input[f]
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
