# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# When it was made. Where the certificate is valid for minutes, what a log or a timestamp authority vouches for is the time of
# the signature. Where there is no such time, it is the signer's own word: that orders and ages the evidence of that
# signer and nothing else.
time_of(e) := word(e) if {
	older(e)
} else := e.signed_at if {
	e.signed_at != null
	is_dated(e)
} else := word(e) if {
	e.signed_at == null
}

older(e) if {
	by_lasting_key(e)
	e.signed_at != null
	time.parse_rfc3339_ns(word(e)) < time.parse_rfc3339_ns(e.signed_at)
}

# A signature by a key that lasts can be logged and timestamped by anybody who has it, long after it was made: that shows
# how new it can be at the most. Without a word of its signer it is from an unknown time before: it replaces nothing, and
# it is fresh for nothing. So an old statement does not become a new one.
is_dated(e) if not by_lasting_key(e)

is_dated(e) if is_string(word(e))

by_lasting_key(e) if e.signer.key != null

by_lasting_key(e) if object.get(e.signer, "certificate", null) != null

by_lasting_key(e) if object.get(e.signer, "notation", null) != null

# As the gate tells it by the certificate: one of a root of one's own may be valid for years.
by_lasting_key(e) if object.get(e, "lasting", false) == true

# What its signer says: the time that the gate has read, or that which its type has a field for. Nanoseconds reach from 1678 to
# 2261: a date beyond is none.
word(e) := e.claimed_at if {
	e.claimed_at >= "1678"
	e.claimed_at < "2262"
} else := own_words(e.predicate)[0]

own_words(predicate) := [said |
	is_object(predicate)
	some path in [
		["finishedOn"],
		["metadata", "scanFinishedOn"],
		["metadata", "timestamp"],
		["creationInfo", "created"],
		["timestamp"],
		["declaredOn"],
		["reviewedOn"],
	]
	said := at_path(predicate, path)
	is_string(said)

	# RFC 3339, of this century, on a day that there is.
	regex.match(`^20([0-9]{2}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)|([02468][048]|[13579][26])-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$`, said)
]

at_path(predicate, path) := predicate[path[0]] if {
	count(path) == 1
} else := predicate[path[0]][path[1]]

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := time.parse_rfc3339_ns(time_of(e))

# The latest that it can be from: its signer's word may be behind, and what has no time was made before it came here. Where the
# gate has the same without a witness, too, the witness came later, and shows nothing.
default at_the_latest(_) := -1

at_the_latest(e) := time.parse_rfc3339_ns(word(e)) if {
	object.get(e, "unwitnessed", false) == true
	is_string(word(e))
} else := time.parse_rfc3339_ns(e.signed_at) if {
	e.signed_at != null
} else := time.parse_rfc3339_ns(word(e)) if {
	is_string(word(e))
} else := time.parse_rfc3339_ns(object.get(e, "received_at", null)) if {
	is_string(object.get(e, "received_at", null))
}

# What replaces what: a later statement of the same signer about the same subject and the same check.
check_of(e) := object.get(e.predicate, "name", "") if {
	is_object(e.predicate)
} else := ""

# Evidence about an index may be shown to its platforms: what is said of the one takes away nothing that was said of the other.
about(e) := [
	object.get(e, "subject", null),
	e.signer.identity,
	e.signer.issuer,
	e.signer.key,
	of_store(e.signer),
	check_of(e),
	scanner_of(e),
	object.get(e, "matter", null),
]

# The same evidence as to one matter, which a rule tells apart from others: the incident, the vulnerability.
as_to(e, matter) := object.union(e, {"matter": matter})

# Two scanners see different things, whoever lets them run.
scanner_of(e) := object.get(e.typed, "scanner", "") if {
	is_object(object.get(e, "typed", null))
} else := ""

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

	# What a log or a timestamp authority saw anew is as old as its signer says, where the same was seen before: anybody can have
	# an old statement logged again.
	again := {i |
		some i, who in whose
		moments[i] < latest[who]
		not i in replaced
		some j in replaced
		whose[j] == who
		says_the_same(list[j], list[i])
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
	not i in again
	not i in overtaken
]

# The same statement, signed or witnessed twice. Without a word of when it was made it may have been made twice.
says_the_same(one, other) if {
	word(one) == word(other)
	one.predicate_type == other.predicate_type
	one.predicate == other.predicate
}

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
