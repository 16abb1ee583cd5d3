# For every threshold of `data.pack.thresholds` somebody measured that metric in that slice, and every value that anybody
# measured of it is good enough.
package countersign.rules.evaluation.thresholds

import data.countersign.lib.evaluations

shown if {
	some e in evaluations.current
	is_array(e.predicate.results)
	count(data.pack.thresholds) > 0
	every threshold in data.pack.thresholds { met(threshold) }
}

met(threshold) if {
	measured := values(threshold)
	count(measured) > 0
	every value in measured { good(threshold, value) }
}

values(threshold) := [result.value |
	some e in evaluations.current
	some result in e.predicate.results
	result.metric == threshold.metric
	result.slice == threshold.slice
]

# A threshold says `min` or `max`, or both, and each is a number: every text is above all numbers.
good(threshold, value) if {
	is_number(value)
	every name in ["min", "max"] { is_number(object.get(threshold, name, 0)) }
	limits := [name | some name in ["min", "max"]; is_number(threshold[name])]
	count(limits) > 0
	value >= object.get(threshold, "min", value)
	value <= object.get(threshold, "max", value)
}

expected := "every metric of data.pack.thresholds, good enough in its slice" if count(data.pack.thresholds) > 0

expected := "metrics of data.pack.thresholds, which names none yet" if count(data.pack.thresholds) == 0

found := "no evaluation" if count(evaluations.current) == 0

found := concat(", ", unmet) if count(unmet) > 0

unmet contains sprintf("%v in %v: %v", [threshold.metric, threshold.slice, values(threshold)]) if {
	some threshold in data.pack.thresholds
	count(evaluations.current) > 0
	not met(threshold)
}

used contains digest if some digest in evaluations.digests
