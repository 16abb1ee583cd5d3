# Every current evaluation is later than the last word of who trained the model about what went into it.
#
# An evaluation of the digest is of this model whenever it was made; but a statement that is older than the model was made of
# something else, or before its time. Of a statement of the training without a time nobody knows whether it is the last.
package countersign.rules.evaluation.newer

import data.countersign.lib.evaluations
import data.countersign.lib.evidence
import data.countersign.lib.inputs

shown if {
	some e in evaluations.current
	count(trained) > 0
	count(undated) == 0
	every e in evaluations.current { evidence.ns_of(e) >= max(trained) }
}

trained contains evidence.ns_of(e) if some e in inputs.current

undated contains e.digest if {
	some e in inputs.current
	not evidence.ns_of(e)
}

expected := sprintf("an evaluation after %v", [time.format(max(trained))]) if {
	count(trained) > 0
	count(undated) == 0
}

expected := "a time in every statement of the training, and an evaluation after the last of them" if {
	count(trained) > 0
	count(undated) > 0
}

expected := "a statement of the training with a time, and an evaluation after it" if count(trained) == 0

found := "no evaluation" if count(evaluations.current) == 0

found := sprintf("an evaluation of %v", [time.format(min(evaluated))]) if {
	count(evaluated) > 0
	count(undated) == 0
}

found := sprintf("%v of the training without a time", [count(undated)]) if {
	count(evaluations.current) > 0
	count(undated) > 0
}

found := "an evaluation without a time" if {
	count(evaluations.current) > 0
	count(evaluated) == 0
	count(undated) == 0
}

evaluated contains evidence.ns_of(e) if some e in evaluations.current

used contains digest if some digest in evaluations.digests

used contains digest if some digest in inputs.digests
