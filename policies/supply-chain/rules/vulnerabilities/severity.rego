# No current scan lists a vulnerability that is too severe, unless it is borne until a day that has not come
# (`data.pack.grace`), or an OpenVEX document of an author who counts says that it does not matter.
package countersign.rules.vulnerabilities.severity

import data.countersign.lib.scans
import data.countersign.lib.scores
import data.countersign.lib.vex

shown if {
	some e in scans.current
	every e in scans.current { passes(e) }
}

passes(e) if {
	is_array(scans.findings(e))
	every finding in scans.findings(e) { tolerable(finding) }
}

tolerable(finding) if scores.mild(finding)

tolerable(finding) if borne(finding.id)

tolerable(finding) if vex.irrelevant(finding)

borne(id) if time.parse_rfc3339_ns(input.now) < time.parse_rfc3339_ns(data.pack.grace[id])

# It holds no longer than what is borne.
until := time.format(min(ends)) if count(ends) > 0

ends contains time.parse_rfc3339_ns(data.pack.grace[finding.id]) if {
	some e in scans.current
	some finding in e.typed.findings
	not scores.mild(finding)
	not vex.irrelevant(finding)
	borne(finding.id)
}

expected := sprintf("nothing %s, and no score from %v", [
	concat(" or ", data.pack.severities_refused),
	data.pack.score_refused_from,
])

found := "no scan" if count(scans.current) == 0

found := concat(", ", array.slice(sort(refused), 0, 20)) if count(refused) > 0

refused contains sprintf("%v (%v)", [finding.id, concat("; ", array.concat([said], vex.objections(finding.id)))]) if {
	some e in scans.current
	some finding in e.typed.findings
	not tolerable(finding)
	said := concat(" ", [score.score | some score in finding.severity])
}

refused contains "a scan whose findings are in no form that is read" if {
	some e in scans.current
	scans.findings(e) == null
}

used contains digest if some digest in scans.digests

used contains digest if some digest in vex.digests
