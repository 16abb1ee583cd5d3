package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}

f(x) := f(x - 1) if x > 0
