package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	rego.parse_module("x", "y")
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
