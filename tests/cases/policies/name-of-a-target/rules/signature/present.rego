package countersign.rules.signature.present

__target__ := "x"

shown if {
	some e in input.signed.builder
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
