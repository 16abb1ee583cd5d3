# The bills of materials that count, and the components in them.
package countersign.lib.sbom

import data.countersign.lib.evidence

# One that cannot be read is one, too: it stands in the way, and the one before it is not believed in its place.
current := evidence.current([e |
	some e in input.signed.builder
	e.predicate_type in {
		"https://cyclonedx.org/bom",
		"https://spdx.dev/Document",
		"https://spdx.dev/Document/v2.3",
		"https://spdx.dev/Document/v3",
	}
])

is_unread(e) if not is_object(e.typed)

# Worked out once for each document, however many rules ask, and how often: there can be tens of thousands.
components(e) := by_document[e.digest]

by_document[e.digest] := components_of(e) if some e in current

# The components of the document itself, in the words of each format. CycloneDX may nest them: one level is looked into,
# and what is deeper makes the document incomplete, since it is counted and not listed here.
components_of(e) := array.concat(top, nested) if {
	e.typed.format == "cyclonedx"
	top := [named(c.name, object.get(c, "version", ""), object.get(c, "purl", ""), licences_of(c), has_unread(c)) |
		some c in e.predicate.components
	]
	nested := [named(c.name, object.get(c, "version", ""), object.get(c, "purl", ""), licences_of(c), has_unread(c)) |
		some outer in e.predicate.components
		some c in object.get(outer, "components", [])
	]
}

components_of(e) := listed if {
	e.typed.format == "spdx"
	startswith(e.typed.version, "2.")
	listed := [named(p.name, object.get(p, "versionInfo", ""), purl_of(p), spdx_licences(p), spdx_unread(p)) |
		some p in e.predicate.packages
	]
}

named(name, version, purl, licences, unread) := {
	"name": name,
	"version": version,
	"purl": purl,
	"licences": licences,
	"unread": unread,
}

purl_of(p) := concat("", [locator |
	some i, ref in object.get(p, "externalRefs", [])
	ref.referenceType == "purl"
	i == first_purl(p)
	locator := ref.referenceLocator
])

first_purl(p) := min([i |
	some i, ref in object.get(p, "externalRefs", [])
	ref.referenceType == "purl"
])

# Each licence of a component must be acceptable by itself: an expression is a list of alternatives only where it says OR.
licences_of(c) := {licence |
	some entry in object.get(c, "licenses", [])
	licence := licence_of(entry)
}

# An expression, or one licence by its id, or by its name where it has no id. What is there as something else is no licence
# that could be read.
licence_of(entry) := entry.expression if {
	is_string(entry.expression)
} else := entry.license.id if {
	is_string(entry.license.id)
} else := entry.license.name if {
	is_string(entry.license.name)
	object.get(entry.license, "id", null) == null
}

# Whether something stands where a licence belongs that cannot be read: it may be any.
has_unread(c) := true if {
	some entry in object.get(c, "licenses", [])
	not licence_of(entry)
} else := true if {
	not is_array(object.get(c, "licenses", []))
} else := false

spdx_licences(p) := {p.licenseConcluded} if {
	says(p, "licenseConcluded")
} else := {p.licenseDeclared} if {
	says(p, "licenseDeclared")
} else := {licence | some licence in []}

says(p, field) if {
	is_string(p[field])
	not p[field] in {"NOASSERTION", "NONE", ""}
}

spdx_unread(p) := true if {
	some field in ["licenseConcluded", "licenseDeclared"]
	not is_string(object.get(p, field, ""))
} else := false

digests contains e.digest if some e in current
