# Every current statement lists the prompts that are shipped, and each is one of `data.pack.prompts`. There may be none.
package countersign.rules.inputs.prompts

import data.countersign.lib.inputs

shown if {
	some e in inputs.current
	every e in inputs.current {
		is_array(e.predicate.prompts)
		every prompt in e.predicate.prompts { inputs.digest_of(prompt) in data.pack.prompts }
	}
}

expected := sprintf("prompts among the %v of data.pack.prompts", [count(data.pack.prompts)])

found := "no statement of the prompts" if count(inputs.current) == 0

found := concat(", ", unknown) if count(unknown) > 0

unknown contains sprintf("%v", [object.get(prompt, "name", "a prompt without a name")]) if {
	some e in inputs.current
	some prompt in e.predicate.prompts
	not known(prompt)
}

known(prompt) if inputs.digest_of(prompt) in data.pack.prompts

used contains digest if some digest in inputs.digests
