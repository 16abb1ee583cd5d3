package countersign.rules.signature.present

import data.countersign.lib.a

shown if {
	some e in input.signed.builder
	a.f(e)
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
