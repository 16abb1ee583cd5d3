package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	f(e, 1)
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}

f(x) if x.logged
