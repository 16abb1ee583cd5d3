# What OpenVEX documents of authors who count say of the vulnerabilities that matter.
package countersign.lib.vex

import data.countersign.lib.evidence
import data.countersign.lib.scores

# Somebody who may say so says that it does not affect this, or is fixed in it, and nobody who may says otherwise.
irrelevant(id, finding) if {
	not id in unclear
	every word in said[id] { word.status in harmless }
	excused(finding, said[id])
}

harmless := {"not_affected", "fixed"}

# By what is said of all of this, or of the very components that the scanner found it in. Where the scanner does not say in
# which, it may be in any.
excused(_, of_it) if {
	some word in of_it
	word.place == everywhere
}

excused(finding, of_it) if {
	count(finding.found_in) > 0
	every component in finding.found_in {
		some word in of_it
		is_of(component, word.place)
	}
}

is_of(component, named) if component == named

# Named without a version, it is any version of it.
is_of(component, named) if {
	not contains(named, "@")
	startswith(component, concat("", [named, "@"]))
}

# What is said of each vulnerability now. An author's word about one, in one place, ends by her later word about it in a document
# by the same signer, and by nothing else.
said[id] := [{"author": one.author, "status": one.status, "place": place, "document": one.document} |
	some one in told[id]
	some place in reach(one, id)
	one.document in standing[speakers[id][[one.author, place]]]
] if {
	some id in scores.doubtful
}

# The documents of one author that speak of it in one place.
speakers[id] := {[author, place]: {one.document | some one in told[id]; one.author == author; place in reach(one, id)} |
	some author in {one.author | some one in told[id]}
	some place in places[id]
} if {
	some id in scores.doubtful
}

# Which of them stand: that is the same for everything of which the same documents speak.
standing[together] := {e.index | some e in newest([documents[i] | some i in together])} if {
	some together in {group | some groups in speakers; some group in groups}
}

# Of these nobody knows what is said: a document cannot be read, and its signer has not spoken of it since.
unclear contains id if {
	some id, groups in hearers
	some together in groups
	together in muddled
}

hearers[id] := {{one.document | some one in told[id]; place in reach(one, id)} | some place in places[id]} if {
	count(unread) > 0
	some id in scores.doubtful
}

muddled contains together if {
	some together in {group | some groups in hearers; some group in groups}
	some e in newest([documents[i] | some i in together | unread])
	e.index in unread
}

unread := {e.index | some e in documents; e.typed == null}

# Every statement about this, with the place of its document.
told[id] := [one | some one in statements; bears_on(one, upper(id))] if some id in scores.doubtful

# A statement is about every name that it gives the vulnerability.
bears_on(one, name) if name in one.names

# One that does not excuse is also about what somebody who may speak calls by one of these names: that two names are of one
# vulnerability may take an excuse away, and makes none.
bears_on(one, name) if {
	(harmless & {one.status}) == set()
	count(one.names & namesakes[name]) > 0
}

namesakes[name] := union({one.names | some one in spoken; name in one.names}) if some name in wanted

wanted := {upper(id) | some id in scores.doubtful}

statements := [one |
	some word in spoken
	count(word.names & concerned) > 0
	e := documents[word.document]
	some components in about(e, word.statement)
	one := {
		"document": word.document,
		"author": e.typed.author,
		"names": word.names,
		"status": judged(word.statement),
		"places": places_of(components),
	}
]

# All names of what matters.
concerned := union({one.names | some one in spoken; count(one.names & wanted) > 0})

# Each statement, with the names that it gives the vulnerability, in one spelling.
spoken := [{"document": e.index, "statement": statement, "names": names} |
	count(wanted) > 0
	some e in documents
	some statement in e.typed.statements
	names := {upper(name) | some name in array.concat([statement.id], statement.aliases)}
]

# The components that it names; or all of it; or nothing that anybody could find.
places_of(components) := {everywhere} if {
	components == null
} else := {"unknown"} if {
	count(components) == 0
} else := {component | some component in components}

# No package URL is this.
everywhere := "everywhere"

places[id] := union({one.places | some one in told[id]}) | {everywhere} if some id in scores.doubtful

# Who speaks of all of it speaks of each place in it.
reach(one, id) := places[id] if {
	everywhere in one.places
} else := one.places

# One document often speaks of many products. Where it names them by digest, what it says of another is not about this;
# where it names none so, whoever signed it for this digest says it of this.
about(_, statement) := [product.components | some product in statement.about] if {
	count(statement.digests) == 0
}

about(e, statement) := [product.components |
	some product in statement.about
	e.subject in product.digests
] if {
	count(statement.digests) > 0
}

# "Not affected" needs a reason (OpenVEX, "Status justifications").
judged(statement) := statement.status if {
	statement.status != "not_affected"
} else := "not_affected" if {
	is_string(statement.justification)
} else := "not_affected without a justification"

documents := [object.union(e, {"index": i, "claimed_at": claimed(e)}) | some i, e in those_that_count]

# A document that was renewed is as new as it says that it was renewed: its first date stays.
claimed(e) := e.typed.document_updated if {
	is_object(e.typed)
	is_later(e.typed.document_updated, e)
} else := e.claimed_at

is_later(updated, e) if {
	is_date(updated)
	not has_date(e)
}

is_later(updated, e) if {
	is_date(updated)
	time.parse_rfc3339_ns(updated) > time.parse_rfc3339_ns(evidence.word(e))
}

has_date(e) if is_string(evidence.word(e))

# As far as nanoseconds reach.
is_date(text) if {
	is_string(text)
	text >= "1678"
	text < "2262"
}

# The documents of `list` that nothing later has replaced. Of one moment, the higher version of one document is the later.
newest(list) := [e | some e in list] if {
	count(list) < 2
} else := [e | some e in current; not is_outdone(e, highest)] if {
	current := evidence.current(list)
	rows := array.concat(sort([[issue(e), e.typed.document_version] | some e in current; has_version(e)]), [[null]])
	highest := {row[0]: row[1] |
		some i, row in rows
		rows[i + 1][0] != row[0]
	}
}

is_outdone(e, highest) if {
	has_version(e)
	e.typed.document_version < highest[issue(e)]
}

issue(e) := [evidence.about(e), e.typed.author, e.typed.document_id, evidence.moment(e)]

has_version(e) if {
	is_object(e.typed)
	is_string(e.typed.document_id)
	is_number(e.typed.document_version)
}

those_that_count := [e |
	some e in input.signed.vex
	e.predicate_type in {"https://openvex.dev/ns", "https://openvex.dev/ns/v0.2.0"}
	may_speak(e.typed)
]

may_speak(document) if document == null

may_speak(document) if document.author in data.pack.vex_authors

# Why what is said of it does not excuse it.
objections(id) := ["an OpenVEX document cannot be read"] if {
	id in unclear
} else := sort({sprintf("%v says %v", [word.author, word.status]) |
	some word in said[id]
	(harmless & {word.status}) == set()
})

# The documents whose words count here.
digests contains documents[word.document].digest if {
	some words in said
	some word in words
}

digests contains documents[i].digest if some i in unread
