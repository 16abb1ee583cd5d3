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

# Two names are two vulnerabilities, as far as anybody knows.
tolerable(finding) if {
	count(finding.names) > 0
	every name in finding.names { dealt_with(name, finding) }
}

dealt_with(name, _) if borne(name)

dealt_with(name, finding) if vex.irrelevant(name, finding)

borne(id) if time.parse_rfc3339_ns(input.now) < time.parse_rfc3339_ns(data.pack.grace[id])

# It holds no longer than what is borne.
until := time.format(min(ends)) if count(ends) > 0

ends contains time.parse_rfc3339_ns(data.pack.grace[name]) if {
	some e in scans.current
	some finding in e.typed.findings
	not scores.mild(finding)
	some name in finding.names
	not vex.irrelevant(name, finding)
	borne(name)
}

expected := sprintf("nothing %s, and no score from %v", [
	concat(" or ", data.pack.severities_refused),
	data.pack.score_refused_from,
])

found := "no scan" if count(scans.current) == 0

found := concat(", ", array.slice(sort(refused), 0, 20)) if count(refused) > 0

refused contains sprintf("%v (%v)", [name, concat("; ", array.concat([scores.words(finding)], vex.objections(name)))]) if {
	some e in scans.current
	some finding in e.typed.findings
	not tolerable(finding)
	some name in finding.names
	not dealt_with(name, finding)
}

refused contains "a scan whose findings are in no form that is read" if {
	some e in scans.current
	scans.findings(e) == null
}

used contains digest if some digest in scans.digests

used contains digest if some digest in vex.digests
