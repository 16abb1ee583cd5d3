# A signature over the model by who trains: over its files (OpenSSF model signing), or over the artifact.
package countersign.rules.model.signed

shown if some e in signatures

signatures contains e if {
	some e in input.signed.trainer
	e.predicate_type in {
		"https://model_signing/signature/v1.0",
		"https://sigstore.dev/cosign/sign/v1",
		"urn:countersign:message-signature/v1",
	}
}

expected := "a signature by a member of `trainer`"

found := "no such signature" if count(signatures) == 0

found := sprintf("%d found", [count(signatures)]) if count(signatures) > 0

used contains e.digest if some e in signatures
