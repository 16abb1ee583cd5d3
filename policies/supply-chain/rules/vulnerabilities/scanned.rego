# The latest scan of each scanner is not older than `data.pack.scan_age_hours_max`, and says what was found in a form that is
# read.
package countersign.rules.vulnerabilities.scanned

import data.countersign.lib.evidence
import data.countersign.lib.scans

shown if {
	some e in scans.current
	every e in scans.current { fresh(e) }
}

fresh(e) if {
	scans.findings(e) != null
	now_ns < evidence.ns_of(e) + allowed_ns
	evidence.ns_of(e) <= now_ns + evidence.skew_ns
}

# It stops being recent when the oldest of them does.
until := time.format(min(times) + allowed_ns)

times contains evidence.ns_of(e) if some e in scans.current

now_ns := time.parse_rfc3339_ns(input.now)

allowed_ns := data.pack.scan_age_hours_max * evidence.hour_ns

expected := sprintf("a scan not older than %v h", [data.pack.scan_age_hours_max])

found := "no scan" if count(scans.current) == 0

found := "a scan whose findings are in no form that is read" if {
	some e in scans.current
	scans.findings(e) == null
}

found := sprintf("a scan of %v", [time.format(min(times))]) if {
	count(times) > 0
	every e in scans.current { scans.findings(e) != null }
}

used contains digest if some digest in scans.digests
