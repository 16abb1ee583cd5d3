# A verifier of `data.pack.source_verifiers` says that the source has `data.pack.min_source_level` or above.
package countersign.rules.source.level

import data.countersign.lib.vsa

shown if some verifier in showing

showing contains verifier if {
	some verifier in data.pack.source_verifiers
	vsa.at_level(input.signed.verifiers, verifier, "SOURCE", data.pack.min_source_level)
}

# While any of them says so: with the first that ends, it is looked at again.
until := min({vsa.until(input.signed.verifiers, verifier) | some verifier in showing})

expected := sprintf("source level %v, by one of the verifiers %s", [
	data.pack.min_source_level,
	concat(", ", data.pack.source_verifiers),
]) if {
	count(data.pack.source_verifiers) > 0
}

expected := "a verifier of data.pack.source_verifiers, which names none yet" if count(data.pack.source_verifiers) == 0

found := "no summary of the source track" if count(said) == 0

found := concat(", ", said) if count(said) > 0

said contains sprintf("%v: level %v", [verifier, e.typed.levels.SOURCE]) if {
	some verifier in data.pack.source_verifiers
	some e in vsa.current(input.signed.verifiers, verifier)
}

said contains sprintf("%v: a summary that cannot be read", [verifier]) if {
	some verifier in data.pack.source_verifiers
	some e in vsa.current(input.signed.verifiers, verifier)
	e.typed == null
}

used contains e.digest if {
	some verifier in data.pack.source_verifiers
	some e in vsa.current(input.signed.verifiers, verifier)
}
