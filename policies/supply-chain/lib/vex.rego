# What OpenVEX documents of authors who count say of the vulnerabilities that matter.
package countersign.lib.vex

import data.countersign.lib.evidence
import data.countersign.lib.scores

# Somebody who may say so says that it does not affect this, or is fixed in it, and nobody who may says otherwise.
irrelevant(finding) if {
	id := finding.id
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
	count(finding.components) > 0
	every component in finding.components {
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
	some place in reach(one)
	one.document in standing[speakers[id][[one.author, place]]]
] if {
	some id in scores.doubtful
}

# The documents of one author that speak of it in one place.
speakers[id] := {[author, place]: {one.document | some one in told[id]; one.author == author; place in reach(one)} |
	some author in {one.author | some one in told[id]}
	some place in places[id]
} if {
	some id in scores.doubtful
}

# Which of them stand: that is the same for everything of which the same documents speak.
standing[together] := {e.index | some e in evidence.current([documents[i] | some i in together])} if {
	some together in {group | some groups in speakers; some group in groups}
}

# Of these nobody knows what is said: a document cannot be read, and its signer has not spoken of it since.
unclear contains id if {
	some id, groups in hearers
	some together in groups
	together in muddled
}

hearers[id] := {{one.document | some one in told[id]; place in reach(one)} | some place in places[id]} if {
	count(unread) > 0
	some id in scores.doubtful
}

muddled contains together if {
	some together in {group | some groups in hearers; some group in groups}
	some e in evidence.current([documents[i] | some i in together | unread])
	e.index in unread
}

unread := {e.index | some e in documents; e.typed == null}

# Every statement about this, with the place of its document.
told[id] := [one | some one in statements; one.id == id] if some id in scores.doubtful

statements := [one |
	some e in documents
	some statement in e.typed.statements
	statement.id in scores.doubtful
	some components in about(e, statement)
	one := {
		"document": e.index,
		"author": e.typed.author,
		"id": statement.id,
		"status": judged(statement),
		"places": places_of(components),
	}
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
reach(one) := places[one.id] if {
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

documents := [object.union(e, {"index": i}) | some i, e in those_that_count]

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
