package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	__builtin_sets.union({1}, {2})
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
