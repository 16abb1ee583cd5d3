package countersign.lib.evidence_test

import data.countersign.lib.evidence

at(time) := result_of("smoke", {"key": "k", "identity": null, "issuer": null}, time)

result_of(name, signer, time) := {
	"digest": sprintf("%s/%s/%v", [name, signer.key, time]),
	"predicate_type": "t",
	"predicate": {"name": name},
	"signer": signer,
	"signed_at": time,
	"claimed_at": time,
}

timeless := object.union(at("2026-01-01T00:00:00Z"), {"signed_at": null, "claimed_at": null, "digest": "timeless"})

claimed := object.union(timeless, {"claimed_at": "2026-01-02T00:00:00Z", "digest": "claimed"})

by_certificate := {"key": null, "identity": "i", "issuer": "u"}

test_a_trusted_time_comes_before_the_signers_word if {
	witnessed := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	evidence.time_of(object.union(witnessed, {"signer": by_certificate})) == "2026-01-05T00:00:00Z"
	evidence.time_of(claimed) == "2026-01-02T00:00:00Z"
}

test_a_late_timestamp_makes_nothing_newer_that_a_key_signed if {
	witnessed := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	evidence.time_of(witnessed) == "2026-01-02T00:00:00Z"
	evidence.time_of(object.union(witnessed, {"signed_at": "2026-01-01T00:00:00Z"})) == "2026-01-01T00:00:00Z"
	not evidence.time_of(object.union(witnessed, {"claimed_at": null}))
}

# Somebody has it timestamped anew: an old pass takes no later failure away, and what no scanner dated is not fresh.
test_nobody_makes_an_old_statement_of_a_key_the_newest_one if {
	undated := object.union(at("2026-01-09T00:00:00Z"), {"claimed_at": null})
	every refusal in [at("2026-01-05T00:00:00Z"), object.union(at("2026-01-05T00:00:00Z"), {"claimed_at": null}), timeless] {
		evidence.current([undated, refusal]) == [undated, refusal]
	}
	every store in [{"certificate": {"identity": "a", "anchors": ["r"]}}, {"notation": {"subject": "CN=a", "anchors": ["r"]}}] {
		signer := object.union({"key": null, "identity": null, "issuer": null}, store)
		not evidence.time_of(object.union(undated, {"signer": signer}))
	}
}

# A certificate of a root of one's own may be valid for a year: whoever has its key has a log see the old pass today.
test_a_certificate_that_lasts_is_as_a_key_that_lasts if {
	made := object.union(at("2026-01-01T00:00:00Z"), {"signer": by_certificate, "digest": "pass"})
	anew := object.union(made, {"signed_at": "2026-01-09T00:00:00Z"})
	refusal := object.union(at("2026-01-05T00:00:00Z"), {"signer": by_certificate, "digest": "failure"})
	evidence.current([anew, refusal]) == [anew]
	lasting := object.union(anew, {"lasting": true})
	evidence.current([lasting, refusal]) == [lasting, refusal]
	evidence.time_of(lasting) == "2026-01-01T00:00:00Z"
	undated := object.union(lasting, {"claimed_at": null})
	not evidence.time_of(undated)
	evidence.time_of(object.union(undated, {"lasting": false})) == "2026-01-09T00:00:00Z"
}

test_the_time_that_a_type_has_a_field_for_is_its_signers_word if {
	undated := object.union(at("2026-01-09T00:00:00Z"), {"claimed_at": null})
	said := "2026-01-03T10:00:00.5+01:00"
	every predicate in [
		{"finishedOn": said},
		{"metadata": {"scanFinishedOn": said}},
		{"metadata": {"timestamp": said}},
		{"creationInfo": {"created": said}},
		{"timestamp": said},
		{"declaredOn": said},
		{"reviewedOn": said},
	] {
		evidence.time_of(object.union(undated, {"predicate": predicate})) == said
	}
	every no_time in ["2026-02-29T00:00:00Z", "2028-02-30T00:00:00Z", "2026-01-03", "yesterday", 1, null] {
		not evidence.time_of(object.union(undated, {"predicate": {"finishedOn": no_time}}))
	}
	evidence.time_of(object.union(undated, {"predicate": {"finishedOn": "2028-02-29T00:00:00Z"}, "signed_at": null})) == "2028-02-29T00:00:00Z"
}

test_a_date_that_cannot_be_counted_is_none if {
	every claim in ["2262-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "1677-01-01T00:00:00Z", "0001-01-01T00:00:00Z"] {
		beyond := object.union(timeless, {"claimed_at": claim, "digest": "beyond"})
		not evidence.time_of(beyond)
		evidence.current([beyond, came(claimed, "2026-01-03T00:00:00Z")]) == [came(claimed, "2026-01-03T00:00:00Z")]
		later := came(beyond, "2026-01-04T00:00:00Z")
		evidence.current([later, claimed]) == [later, claimed]
	}
	evidence.time_of(object.union(timeless, {"claimed_at": "2261-12-31T23:59:59Z"})) == "2261-12-31T23:59:59Z"
}

test_two_scanners_replace_nothing_of_each_other if {
	trivy := object.union(at("2026-01-01T00:00:00Z"), {"typed": {"scanner": "trivy"}})
	grype := object.union(at("2026-01-02T00:00:00Z"), {"typed": {"scanner": "grype"}})
	evidence.current([trivy, grype]) == [trivy, grype]
	later := object.union(grype, {"signed_at": "2026-01-03T00:00:00Z", "claimed_at": "2026-01-03T00:00:00Z", "digest": "later"})
	evidence.current([trivy, grype, later]) == [trivy, later]
}

test_what_has_no_time_is_replaced_by_what_was_made_after_it_came if {
	came_later := came(timeless, "2026-01-03T00:00:00Z")
	evidence.current([came_later, claimed]) == [came_later, claimed]
	evidence.current([came(timeless, "2026-01-01T00:00:00Z"), claimed]) == [claimed]
}

test_what_may_be_in_either_order_is_current if {
	first := object.union(claimed, {"signed_at": "2026-01-05T00:00:00Z"})
	second := at("2026-01-03T00:00:00Z")
	count(evidence.current([first, second])) == 2
	evidence.current([first, at("2026-01-06T00:00:00Z")]) == [at("2026-01-06T00:00:00Z")]
}

test_what_is_dated_ahead_replaces_nothing_and_is_not_replaced if {
	early := at("2026-01-01T00:00:00Z")
	late := at("2026-01-02T00:00:00Z")
	ahead := at("2099-01-02T00:00:00Z")
	evidence.current([early, late, ahead]) == [late, ahead] with input.now as "2026-01-03T00:00:00Z"
	evidence.current([late, at("2026-01-03T00:05:00Z")]) == [at("2026-01-03T00:05:00Z")] with input.now as "2026-01-03T00:00:00Z"
}

test_without_either_there_is_no_time if not evidence.time_of(timeless)

test_the_latest_replaces_the_ones_before if {
	new := at("2026-01-02T00:00:00Z")
	evidence.current([at("2026-01-01T00:00:00Z"), new, at("2025-12-31T00:00:00Z")]) == [new]
}

test_two_of_the_same_instant_are_both_current if {
	one := at("2026-01-02T00:00:00Z")
	other := object.union(one, {"digest": "other"})
	count(evidence.current([one, other])) == 2
}

came(e, when) := object.union(e, {"received_at": when})

test_what_is_dated_ahead_is_replaced_by_what_was_made_after_it_came if {
	ahead := came(at("2099-01-02T00:00:00Z"), "2026-01-02T00:00:00Z")
	after := came(at("2026-01-02T01:00:00Z"), "2026-01-02T02:00:00Z")
	evidence.current([ahead, after]) == [after] with input.now as "2026-01-03T00:00:00Z"
}

test_what_may_be_older_does_not_replace_what_is_dated_ahead if {
	ahead := came(at("2099-01-02T00:00:00Z"), "2026-01-02T00:00:00Z")
	made_before := came(at("2026-01-01T23:00:00Z"), "2026-01-02T02:00:00Z")
	came_with_it := came(at("2026-01-02T00:00:01Z"), "2026-01-02T00:00:00Z")
	as_far_ahead := came(at("2098-01-02T00:00:00Z"), "2026-01-02T02:00:00Z")
	of_another := object.union(came(at("2026-01-02T01:00:00Z"), "2026-01-02T02:00:00Z"), {"signer": {"key": "l", "identity": null, "issuer": null}})
	every e in [made_before, came_with_it, as_far_ahead, of_another] {
		evidence.current([ahead, e]) == [ahead, e] with input.now as "2026-01-03T00:00:00Z"
	}
}

test_the_same_instant_may_be_spelled_in_two_ways if {
	one := at("2026-01-02T00:00:00Z")
	other := at("2026-01-02T01:00:00+01:00")
	count(evidence.current([one, other])) == 2
}

test_what_has_a_time_replaces_what_has_none if {
	evidence.current([timeless, claimed]) == [claimed]
}

test_without_any_time_all_are_current if {
	count(evidence.current([timeless, object.union(timeless, {"digest": "other"})])) == 2
}

test_another_check_replaces_nothing if {
	signer := {"key": "k", "identity": null, "issuer": null}
	one := result_of("api", signer, "2026-01-01T00:00:00Z")
	other := result_of("web", signer, "2026-01-02T00:00:00Z")
	count(evidence.current([one, other])) == 2
}

# What is said of an index may be shown to its platforms; what was said of a platform still stands.
test_what_is_said_of_another_subject_replaces_nothing if {
	of_platform := object.union(at("2026-01-01T00:00:00Z"), {"subject": "sha256:platform"})
	of_index := object.union(at("2026-01-02T00:00:00Z"), {"subject": "sha256:index"})
	evidence.current([of_platform, of_index]) == [of_platform, of_index]
	again := object.union(of_platform, {"signed_at": "2026-01-03T00:00:00Z", "claimed_at": "2026-01-03T00:00:00Z", "digest": "again"})
	evidence.current([of_platform, of_index, again]) == [of_index, again]
}

test_what_a_rule_tells_apart_replaces_nothing_of_each_other if {
	one := evidence.as_to(at("2026-01-01T00:00:00Z"), "INC-1")
	other := evidence.as_to(at("2026-01-02T00:00:00Z"), "INC-2")
	evidence.current([one, other]) == [one, other]
	later := evidence.as_to(at("2026-01-03T00:00:00Z"), "INC-1")
	evidence.current([one, other, later]) == [other, later]
}

# Anybody who has it can have a log see an old failure today.
test_logging_an_old_failure_anew_blocks_nothing_that_passed_since if {
	pass := object.union(at("2026-01-03T00:00:00Z"), {"predicate": {"name": "smoke", "result": "PASSED"}, "digest": "pass"})
	failure := object.union(claimed, {"predicate": {"name": "smoke", "result": "FAILED"}, "digest": "failure"})
	logged := object.union(failure, {"signed_at": "2026-01-02T00:00:01Z", "digest": "logged"})
	anew := object.union(failure, {"signed_at": "2026-01-05T00:00:00Z", "digest": "anew"})
	every list in [[failure, anew, pass], [anew, logged, pass], [anew, pass, failure, logged]] {
		evidence.current(list) == [pass]
	}
	evidence.current([object.union(anew, {"unwitnessed": true}), pass]) == [pass]
	evidence.current([failure, anew]) == [failure, anew]
	evidence.current([anew]) == [anew]
}

# Where nobody saw it before, nobody knows that it is old; and what does not say when it was made, or says something else,
# is another statement.
test_what_was_not_seen_before_is_not_taken_for_something_old if {
	pass := object.union(at("2026-01-03T00:00:00Z"), {"predicate": {"name": "smoke", "result": "PASSED"}, "digest": "pass"})
	failure := object.union(claimed, {"predicate": {"name": "smoke", "result": "FAILED"}, "digest": "failure"})
	anew := object.union(failure, {"signed_at": "2026-01-05T00:00:00Z", "digest": "anew"})
	evidence.current([anew, pass]) == [anew, pass]
	every other in [
		{"claimed_at": "2026-01-02T00:00:01Z"},
		{"predicate": {"name": "smoke", "result": "FAILED", "run": 2}},
		{"predicate_type": "another"},
	] {
		evidence.current([object.union(failure, other), anew, pass]) == [anew, pass]
	}
	undated := object.union(failure, {"claimed_at": null, "signed_at": "2026-01-02T00:00:00Z"})
	undated_anew := object.union(anew, {"claimed_at": null})
	evidence.current([undated, undated_anew, pass]) == [undated_anew, pass]
	another := {"signer": {"key": "l", "identity": null, "issuer": null}}
	evidence.current([object.union(failure, another), object.union(pass, another), anew, pass]) == [object.union(pass, another), anew, pass]
}

test_another_signer_replaces_nothing if {
	one := result_of("api", {"key": "k", "identity": null, "issuer": null}, "2026-01-01T00:00:00Z")
	other := result_of("api", {"key": "l", "identity": null, "issuer": null}, "2026-01-02T00:00:00Z")
	count(evidence.current([one, other])) == 2
}

test_the_claims_of_a_certificate_make_no_other_signer if {
	one := result_of("api", {"key": null, "identity": "i", "issuer": "u", "claims": {"run": "1"}}, "2026-01-01T00:00:00Z")
	other := result_of("api", {"key": null, "identity": "i", "issuer": "u", "claims": {"run": "2"}}, "2026-01-02T00:00:00Z")
	evidence.current([one, other]) == [other]
}

by_store(kind, who) := object.union({"identity": null, "issuer": null, "key": null}, {kind: who})

test_of_trust_stores_too_another_signer_replaces_nothing if {
	alice := by_store("certificate", {"identity": "alice@example.com", "anchors": ["r"]})
	bob := by_store("certificate", {"identity": "bob@example.com", "anchors": ["r"]})
	namesake := by_store("certificate", {"identity": "alice@example.com", "anchors": ["s"]})
	carol := by_store("notation", {"subject": "CN=carol", "anchors": ["r"]})
	dave := by_store("notation", {"subject": "CN=dave", "anchors": ["r"]})
	list := [object.union(result_of("api", who, sprintf("2026-01-0%vT00:00:00Z", [i + 1])), {"digest": sprintf("%v", [i])}) |
		some i, who in [alice, bob, namesake, carol, dave]
	]
	count(evidence.current(list)) == 5
}

test_a_renewed_certificate_is_the_same_signer if {
	old := by_store("certificate", {"identity": "a", "anchors": ["r"], "certificate": "1"})
	new := by_store("certificate", {"identity": "a", "anchors": ["r"], "certificate": "2"})
	later := result_of("api", new, "2026-01-02T00:00:00Z")
	evidence.current([result_of("api", old, "2026-01-01T00:00:00Z"), later]) == [later]
}

test_a_predicate_that_is_no_object_is_evidence_too if {
	odd := object.union(object.remove(claimed, ["predicate"]), {"predicate": null})
	evidence.current([odd]) == [odd]
}

test_one_alone_is_current_whenever_it_is_from if {
	every e in [timeless, claimed, at("2026-01-01T00:00:00Z"), at("2099-01-01T00:00:00Z")] {
		evidence.current([e]) == [e] with input.now as "2026-01-02T00:00:00Z"
	}
}

test_of_nothing_nothing_is_current if evidence.current([]) == []

test_of_several_about_different_things_all_are_current_whenever_they_are_from if {
	list := [result_of(name, {"key": "k", "identity": null, "issuer": null}, time) |
		some name, time in {"a": "2026-01-01T00:00:00Z", "b": "2026-01-02T00:00:00Z", "c": "2099-01-01T00:00:00Z"}
	]
	evidence.current(list) == list with input.now as "2026-01-02T00:00:00Z"
}

# What `current` leaves out, said of each piece by itself.
gone(e, list) if {
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.at_the_latest(e) < evidence.moment(later)
}

gone(e, list) if {
	evidence.ahead(e)
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.moment(later) > time.parse_rfc3339_ns(e.received_at)
	time.parse_rfc3339_ns(later.received_at) > time.parse_rfc3339_ns(e.received_at)
}

gone(e, list) if {
	some later in list
	evidence.about(later) == evidence.about(e)
	not evidence.ahead(later)
	evidence.moment(e) < evidence.moment(later)
	some known in list
	evidence.about(known) == evidence.about(e)
	evidence.says_the_same(known, e)
	evidence.at_the_latest(known) < evidence.moment(later)
}

test_current_is_what_is_said_of_each_piece_by_itself if {
	by_key := {"key": "k", "identity": null, "issuer": null}
	early := came(at("2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	late := came(at("2026-01-02T00:00:00Z"), "2026-01-02T12:00:00Z")
	witnessed := object.union(late, {"claimed_at": "2026-01-01T12:00:00Z", "digest": "witnessed"})
	ahead := came(at("2099-01-01T00:00:00Z"), "2026-01-01T12:00:00Z")
	other := came(result_of("api", by_key, "2026-01-01T00:00:00Z"), "2026-01-01T00:00:00Z")
	early_anew := object.union(early, {"signed_at": "2026-01-02T12:00:00Z", "digest": "anew"})
	pieces := [early, late, witnessed, ahead, other, early_anew, came(timeless, "2026-01-01T00:00:00Z")]
	every one in pieces {
		every two in pieces {
			list := [one, early, two]
			evidence.current(list) == [e | some e in list; not gone(e, list)] with input.now as "2026-01-03T00:00:00Z"
		}
	}
}
