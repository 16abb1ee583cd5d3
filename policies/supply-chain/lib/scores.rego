# How severe what scanners found is, by the scores that they give.
package countersign.lib.scores

import data.countersign.lib.scans

# What is not mild, in any current scan, by each name that the scanner gives it.
doubtful contains name if {
	some e in scans.current
	some finding in e.typed.findings
	not mild(finding)
	some name in finding.names
}

# It is mild if a score says so, and none says otherwise. One without any score may be anything, and so may one of whose scores
# some are in no form that is read (`null`).
mild(finding) if {
	is_array(finding.scores)
	some one in finding.scores
	says_mild(one)
	every score in finding.scores { no_worse(score) }
}

# The scores in words.
words(finding) := concat(" ", [score.score | some score in finding.scores]) if {
	is_array(finding.scores)
} else := "in no form that is read"

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
