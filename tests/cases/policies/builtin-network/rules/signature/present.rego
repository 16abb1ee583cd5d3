package countersign.rules.signature.present

shown if {
	some e in input.signed.builder
	http.send({"method": "get", "url": "https://example.com"})
	e.predicate_type == "https://sigstore.dev/cosign/sign/v1"
}
