# The same subject has been ready in the environment before, without a break, for at least `data.pack.soak_hours_min`.
package countersign.rules.soak.long

shown if {
	input.prior.verdict == "ready"
	time.parse_rfc3339_ns(since) + needed_ns <= time.parse_rfc3339_ns(input.now)
}

# A gate that does not say since when goes by its newest decision, which is later.
since := told if {
	told := object.get(input.prior, "ready_since", null)
	told != null
} else := input.prior.decided_at

needed_ns := data.pack.soak_hours_min * 3600000000000

expected := sprintf("ready in %v for %v h", [input.environment.after, data.pack.soak_hours_min])

found := "not ready there" if input.prior.verdict != "ready"

found := sprintf("ready there since %v", [since]) if input.prior.verdict == "ready"
