# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. A certificate is valid for minutes, so what a log or a timestamp authority vouches for is the time of
# the signature. Where there is no such time, it is the signer's own word: it orders and ages the evidence of that
# signer and nothing else.
time_of(e) := e.claimed_at if {
	older(e)
} else := e.signed_at if {
	e.signed_at != null
} else := e.claimed_at if {
	e.signed_at == null
	e.claimed_at != null
}

# A signature by a key can be logged and timestamped by anybody who has it, long after it was made: an old statement
# must not become a new one that way.
older(e) if {
	e.signer.key != null
	e.signed_at != null
	e.claimed_at != null
	time.parse_rfc3339_ns(e.claimed_at) < time.parse_rfc3339_ns(e.signed_at)
}

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := time.parse_rfc3339_ns(time_of(e))

# The latest that it can be from: its signer's word may be behind.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(e.signed_at) if {
	e.signed_at != null
} else := time.parse_rfc3339_ns(e.claimed_at) if {
	e.signed_at == null
	e.claimed_at != null
}

# What replaces what: a later statement of the same signer about the same check.
check_of(e) := object.get(e.predicate, "name", "") if {
	is_object(e.predicate)
} else := ""

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, of_store(e.signer), check_of(e)]

# Whom a trust store vouches for: the name, and the roots that make it this name and no other's. A renewed certificate is
# the same signer; the same name under another root is not.
of_store(signer) := ["certificate", signer.certificate.identity, signer.certificate.anchors] if {
	object.get(signer, "certificate", null) != null
} else := ["notation", signer.notation.subject, signer.notation.anchors] if {
	object.get(signer, "notation", null) != null
} else := null

# The evidence of `list` that nothing later has replaced. Two of the same instant are both current, and so are two that
# may be in either order. What is dated ahead of now replaces nothing; what was made after it came replaces it. One alone
# is current, and so are those of which no two are about the same: that needs no look at when they were made.
current(list) := [e | some e in list] if {
	count(list) < 2
} else := [e | some e in list] if {
	count({about(e) | some e in list}) == count(list)
} else := [e |
	whose := {i: about(e) | some i, e in list}
	moments := {i: moment(e) | some i, e in list}
	rows := array.concat(sort([[who, moments[i], list[i].digest] | some i, who in whose; moments[i] <= horizon]), [[null]])
	latest := {row[0]: row[1] |
		some i, row in rows
		rows[i + 1][0] != row[0]
	}
	replaced := {i |
		some i, who in whose
		moments[i] < latest[who]
		at_the_latest(list[i]) < latest[who]
	}

	# Whatever its date says, it was made before it came here.
	overtaken := {i |
		some i, who in whose
		moments[i] > horizon
		came := time.parse_rfc3339_ns(list[i].received_at)
		some j, other in whose
		other == who
		moments[j] <= horizon
		moments[j] > came
		time.parse_rfc3339_ns(list[j].received_at) > came
	}
	some i, e in list
	not i in replaced
	not i in overtaken
]

ahead(e) if moment(e) > horizon

# What is dated after it is ahead of now; where no time counts as now, nothing is.
default horizon := 9223372036854775807

horizon := time.parse_rfc3339_ns(input.now) + skew_ns

# The evidence of one type among `list`.
of_type(list, type) := [e |
	some e in list
	e.predicate_type == type
]

hour_ns := 3600000000000

# Clocks differ a little; what is dated further ahead than this has no usable time.
skew_ns := 300000000000
