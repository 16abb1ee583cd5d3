# Now is in no freeze of `data.pack.freezes`. A freeze whose times are not read is one that has no end.
package countersign.rules.freeze.open

shown if every freeze in data.pack.freezes { outside(freeze) }

outside(freeze) if {
	now_ns < time.parse_rfc3339_ns(freeze.from)
	time.parse_rfc3339_ns(freeze.from) < time.parse_rfc3339_ns(freeze.until)
}

outside(freeze) if {
	time.parse_rfc3339_ns(freeze.until) <= now_ns
	time.parse_rfc3339_ns(freeze.from) < time.parse_rfc3339_ns(freeze.until)
}

now_ns := time.parse_rfc3339_ns(input.now)

# A decision made before a freeze does not outlast its beginning.
until := time.format(min(beginnings)) if count(beginnings) > 0

beginnings contains begins if {
	some freeze in data.pack.freezes
	begins := time.parse_rfc3339_ns(freeze.from)
	now_ns < begins
}

expected := "a time outside of every freeze"

found := concat(", ", [sprintf("%v until %v", [freeze.why, freeze.until]) |
	some freeze in data.pack.freezes
	not outside(freeze)
])
