# No current scan lists a vulnerability that is too severe, unless it is borne until a day that has not come
# (`data.pack.grace`), or an OpenVEX document of an author who counts says that it does not matter.
package countersign.rules.vulnerabilities.severity

import data.countersign.lib.evidence
import data.countersign.lib.scans

shown if {
	some e in scans.current
	every e in scans.current { passes(e) }
}

passes(e) if {
	is_array(scans.findings(e))
	every finding in scans.findings(e) { tolerable(finding) }
}

tolerable(finding) if mild(finding)

tolerable(finding) if borne(finding.id)

tolerable(finding) if finding.id in irrelevant

# It is mild if every score says so. One without any score may be anything.
mild(finding) if {
	count(finding.severity) > 0
	every score in finding.severity { mild_score(score) }
}

mild_score(score) if {
	lower(score.score) in {"none", "negligible", "unknown", "low", "medium", "moderate", "important", "high", "critical"}
	not lower(score.score) in {lower(word) | some word in data.pack.severities_refused}
	not lower(score.score) in {"unknown"}
}

mild_score(score) if {
	regex.match(`^[0-9]{1,2}([.][0-9]{1,2})?$`, score.score)
	to_number(score.score) < data.pack.score_refused_from
}

borne(id) if time.parse_rfc3339_ns(input.now) < time.parse_rfc3339_ns(data.pack.grace[id])

# Somebody who may say so says that it does not affect this, or is fixed in it, and nobody who may says otherwise.
irrelevant contains id if {
	some id, statuses in said
	every status in statuses { status in {"not_affected", "fixed"} }
}

said[id] := statuses if {
	some e in vex
	some statement in e.typed.statements
	of_this(e, statement)
	id := statement.id
	statuses := {judged(other) |
		some document in vex
		some other in document.typed.statements
		of_this(document, other)
		other.id == id
	}
}

# One document often speaks of many products. Where it names them by digest, what it says of another is not about this;
# where it names none so, whoever signed it for this digest says it of this.
of_this(_, statement) if count(statement.digests) == 0

of_this(e, statement) if e.subject in statement.digests

# "Not affected" needs a reason (OpenVEX, "Status justifications").
judged(statement) := statement.status if statement.status != "not_affected"

judged(statement) := "not_affected" if {
	statement.status == "not_affected"
	is_string(statement.justification)
}

judged(statement) := "unfounded" if {
	statement.status == "not_affected"
	not is_string(statement.justification)
}

# A document that cannot be read says nothing, and the one before it no more either.
vex := evidence.current([e |
	some e in input.signed.vex
	e.predicate_type in {"https://openvex.dev/ns", "https://openvex.dev/ns/v0.2.0"}
	may_speak(e.typed)
])

may_speak(document) if document == null

may_speak(document) if document.author in data.pack.vex_authors

# It holds no longer than what is borne.
until := time.format(min(ends)) if count(ends) > 0

ends contains time.parse_rfc3339_ns(data.pack.grace[finding.id]) if {
	some e in scans.current
	some finding in e.typed.findings
	not mild(finding)
	not finding.id in irrelevant
	borne(finding.id)
}

expected := sprintf("nothing %s, and no score from %v", [
	concat(" or ", data.pack.severities_refused),
	data.pack.score_refused_from,
])

found := "no scan" if count(scans.current) == 0

found := concat(", ", array.slice(sort(refused), 0, 20)) if count(refused) > 0

refused contains sprintf("%v (%v)", [finding.id, concat(" ", [score.score | some score in finding.severity])]) if {
	some e in scans.current
	some finding in e.typed.findings
	not tolerable(finding)
}

refused contains "a scan whose findings are in no form that is read" if {
	some e in scans.current
	scans.findings(e) == null
}

used contains digest if some digest in scans.digests

used contains e.digest if some e in vex
