# How severe what scanners found is, by the scores that they give.
package countersign.lib.scores

import data.countersign.lib.scans

# What is not mild, in any current scan.
doubtful contains finding.id if {
	some e in scans.current
	some finding in e.typed.findings
	not mild(finding)
}

# It is mild if a score says so, and none says otherwise. One without any score may be anything.
mild(finding) if {
	some one in finding.severity
	says_mild(one)
	every score in finding.severity { no_worse(score) }
}

says_mild(score) if {
	rank_of(score.score) in {"none", "negligible", "low", "medium", "high", "critical"}
	not rank_of(score.score) in {rank_of(word) | some word in data.pack.severities_refused}
}

says_mild(score) if {
	below(score)
	is_string(score.method)
	regex.match(`^(cvss|nvd)`, lower(score.method))
}

# A low number on another scale (of EPSS, say) is no proof, and nothing is wrong with it beside one.
no_worse(score) if says_mild(score)

no_worse(score) if below(score)

below(score) if {
	regex.match(`^[0-9]{1,2}([.][0-9]{1,9})?$`, score.score)
	to_number(score.score) < data.pack.score_refused_from
}

# Some vendors have other words for the same ranks.
rank_of(word) := object.get({"important": "high", "moderate": "medium"}, lower(word), lower(word))
