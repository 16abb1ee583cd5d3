package countersign.rules.signature.present

import input

shown if {
	some e in input.signed.builder
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
