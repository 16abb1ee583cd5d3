package countersign.lib.people_test

import data.countersign.lib.people

by(signer) := {"signer": object.union({"identity": null, "issuer": null, "key": null}, signer)}

by_key(key) := by({"key": key})

by_identity(issuer, identity) := by({"issuer": issuer, "identity": identity})

by_certificate(identity, anchors, key) := by({"certificate": {"identity": identity, "anchors": anchors, "key": key}})

by_notation(subject, anchors, key) := by({"notation": {"subject": subject, "anchors": anchors, "key": key}})

count_of(list) := count({people.who(e, known) | some e in list}) if known := people.known_by(list)

test_each_name_is_a_person_where_nothing_links_them if {
	list := [
		by_key("k"),
		by_key("l"),
		by_identity("u", "alice@example.com"),
		by_identity("v", "alice@example.com"),
		by_certificate("alice@example.com", ["r"], "m"),
		by_certificate("bob@example.com", ["r"], "n"),
		by_certificate("alice@example.com", ["s"], "o"),
		by_notation("CN=alice", ["r"], "p"),
		by_notation("CN=bob", ["r"], "q"),
	]
	count_of(list) == 9
}

test_one_key_in_several_forms_is_one_person if {
	count_of([by_key("k"), by_certificate("alice", ["r"], "k"), by_notation("CN=alice", ["s"], "k")]) == 1
	count_of([by_key("k"), by_certificate("alice", ["r"], "l")]) == 2
}

test_a_renewed_certificate_is_the_same_person_whatever_its_key if {
	count_of([by_certificate("alice", ["r"], "k"), by_certificate("alice", ["r", "s"], "l")]) == 1
	count_of([by_notation("CN=alice", ["r"], "k"), by_notation("CN=alice", ["r"], "l")]) == 1
}

test_what_a_third_signature_links_is_one_person if {
	first := by_certificate("alice", ["r"], "k")
	second := by_certificate("alice", ["r"], "l")
	count_of([by_key("k"), by_key("l")]) == 2
	count_of([by_key("k"), first, second, by_key("l")]) == 1
	count_of([by_key("k"), by_key("l"), second, first, by_key("m")]) == 2
}

test_one_who_signs_twice_is_one if {
	count_of([by_identity("u", "alice"), by_identity("u", "alice")]) == 1
	count_of([by_key("k"), by_key("k")]) == 1
}

test_a_name_of_one_kind_is_no_name_of_another if {
	count_of([by_certificate("alice", ["r"], "k"), by_notation("alice", ["r"], "l"), by_identity("r", "alice")]) == 3
}

test_of_nobody_nothing_is_known if people.known_by([]) == {}
