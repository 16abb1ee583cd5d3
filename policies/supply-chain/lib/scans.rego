# The scans for vulnerabilities that count: the latest of each scanner.
package countersign.lib.scans

import data.countersign.lib.evidence

current := evidence.current([e |
	some e in input.signed.scanner
	e.typed.kind == "vulnerabilities"
])

# When the scanner was done, by its own word where it has one: a signature can be made later.
ns_of(e) := min({evidence.ns_of(e), time.parse_rfc3339_ns(e.typed.scanned_at)}) if e.typed.scanned_at != null

ns_of(e) := evidence.ns_of(e) if e.typed.scanned_at == null

digests contains e.digest if some e in current
