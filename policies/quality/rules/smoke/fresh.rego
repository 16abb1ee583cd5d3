# The latest result of every smoke test is recent enough.
package countersign.rules.smoke.fresh

import data.countersign.lib.evidence

shown if {
	some e in latest
	every e in latest { fresh(e) }
}

fresh(e) if {
	now_ns < evidence.ns_of(e) + allowed_ns
	evidence.ns_of(e) <= now_ns + evidence.skew_ns
}

# It stops being recent when the oldest of them does.
until := time.format(min(times) + allowed_ns)

latest := evidence.current(evidence.of_type(input.signed.smoke, "https://in-toto.io/attestation/test-result/v0.1"))

times contains evidence.ns_of(e) if some e in latest

now_ns := time.parse_rfc3339_ns(input.now)

allowed_ns := data.pack.max_smoke_age_hours * evidence.hour_ns

expected := sprintf("a smoke test not older than %v h", [data.pack.max_smoke_age_hours])

found := "no smoke test with a time" if count(times) == 0

found := text if {
	count(times) > 0
	count(ahead) == 0
	oldest := min(times)
	age := floor((now_ns - oldest) / evidence.hour_ns)
	names := concat(", ", {sprintf("`%v`", [evidence.check_of(e)]) | some e in latest; evidence.ns_of(e) == oldest})
	text := sprintf("smoke test %v of %v, %v h ago", [names, time.format(oldest), age])
}

# How old it is nobody knows: the clock was wrong where it was made.
ahead contains sprintf("`%v` of %v", [evidence.check_of(e), evidence.time_of(e)]) if {
	some e in latest
	evidence.ahead(e)
}

found := text if {
	count(ahead) > 0
	counts := time.format(max(times) - evidence.skew_ns)
	text := sprintf("smoke test %v, which is ahead of now: a clock was wrong there; it counts from %v, and what is made after it came replaces it", [concat(", ", ahead), counts])
}

used contains e.digest if some e in latest
