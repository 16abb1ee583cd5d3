package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}

f(x) := g(x)

g(x) := [y | some z in x; y := f(z)]
