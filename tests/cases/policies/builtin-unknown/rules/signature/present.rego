package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	no_such_function(e)
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
