package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	data.countersign.lib.a.y
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
