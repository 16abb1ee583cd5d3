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

tolerable(finding) if irrelevant(finding)

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
irrelevant(finding) if {
	said_of := said[finding.id]
	every statement in said_of { statement.status in {"not_affected", "fixed"} }
	excused(finding, said_of)
}

# By a statement about all of this, or by those about the very components that the scanner found it in. Where the scanner
# does not say in which, it may be in any.
excused(_, said_of) if {
	some statement in said_of
	statement.components == null
}

excused(finding, said_of) if {
	count(finding.components) > 0
	every component in finding.components {
		some statement in said_of
		is_array(statement.components)
		some named in statement.components
		is_of(component, named)
	}
}

is_of(component, named) if component == named

# Named without a version, it is any version of it.
is_of(component, named) if {
	not contains(named, "@")
	startswith(component, concat("", [named, "@"]))
}

said[id] := [statement | some statement in statements; statement.id == id] if some id in doubtful

statements := [{"id": statement.id, "status": judged(statement), "components": components} |
	some e in vex
	some statement in e.typed.statements
	statement.id in doubtful
	some components in about(e, statement)
]

doubtful contains finding.id if {
	some e in scans.current
	some finding in e.typed.findings
	not mild(finding)
}

# One document often speaks of many products. Where it names them by digest, what it says of another is not about this;
# where it names none so, whoever signed it for this digest says it of this.
about(_, statement) := [product.components | some product in statement.about] if {
	count(statement.digests) == 0
}

about(e, statement) := [product.components |
	some product in statement.about
	e.subject in product.digests
] if {
	count(statement.digests) > 0
}

# "Not affected" needs a reason (OpenVEX, "Status justifications").
judged(statement) := statement.status if {
	statement.status != "not_affected"
} else := "not_affected" if {
	is_string(statement.justification)
} else := "unfounded"

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
	not irrelevant(finding)
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
