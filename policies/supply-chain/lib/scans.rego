# The scans for vulnerabilities that count: the latest of each scanner.
package countersign.lib.scans

import data.countersign.lib.evidence

# One that cannot be read is one, too: it stands in the way, and the one before it is not believed in its place.
current := evidence.current([e |
	some e in input.signed.scanner
	e.predicate_type in types
])

types := {
	"https://in-toto.io/attestation/vulns/v0.1",
	"https://in-toto.io/attestation/vulns/v0.2",
	"https://cosign.sigstore.dev/attestation/vuln/v1",
}

findings(e) := e.typed.findings if {
	is_object(e.typed)
} else := null

digests contains e.digest if some e in current
