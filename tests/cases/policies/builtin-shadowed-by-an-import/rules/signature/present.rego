package countersign.rules.signature.present

import data.countersign.lib.a as json

shown if {
	some e in input.signed.builder
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
