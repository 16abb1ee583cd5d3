# When evidence was made, by whom, and which of it is current.
package countersign.lib.evidence

# A time that a log or a timestamp authority vouches for. Only where there is none, the signer's own word:
# it orders and ages the evidence of that signer and nothing else.
time_of(e) := e.signed_at if e.signed_at != null

time_of(e) := e.claimed_at if {
	e.signed_at == null
	e.claimed_at != null
}

ns_of(e) := time.parse_rfc3339_ns(time_of(e))

# Where evidence without any time stands: before all that has one.
default moment(_) := -1

moment(e) := ns_of(e)

# What replaces what: a later statement of the same signer about the same check.
check_of(e) := object.get(e.predicate, "name", "") if is_object(e.predicate)

check_of(e) := "" if not is_object(e.predicate)

about(e) := [e.signer.identity, e.signer.issuer, e.signer.key, check_of(e)]

# The evidence of `list` that nothing later has replaced. Two of the same instant are both current.
current(list) := [e |
	rows := sort([[about(e), moment(e), e.digest] | some e in list])
	latest := {row[0]: row[1] |
		some i, row in rows
		not followed(rows, i + 1, row[0])
	}
	some e in list
	moment(e) == latest[about(e)]
]

followed(rows, i, key) if rows[i][0] == key

# The evidence of one type among `list`.
of_type(list, type) := [e |
	some e in list
	e.predicate_type == type
]

hour_ns := 3600000000000

# Clocks differ a little; what is dated further ahead than this has no usable time.
skew_ns := 300000000000
