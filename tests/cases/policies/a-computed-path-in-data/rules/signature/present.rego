package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	some k in ["rules"]
	data.countersign[k]
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
