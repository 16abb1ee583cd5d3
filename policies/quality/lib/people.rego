# Who is who, as far as signatures show it: one person may sign with a bare key, with a certificate for the same key, and with
# the certificate that comes after it.
package countersign.lib.people

# What is known about the signers of `list`: for each name that one of them goes by, all names of the same person.
known_by(list) := whole if {
	all := [names(e) | some e in list]
	linked := {name: union({those | some those in all; name in those}) | some name in union({those | some those in all})}

	# A name of a name of hers is hers, too. Each step looks twice as far: this is a chain of eight.
	whole := further(further(further(linked)))
}

further(linked) := {name: union({linked[other] | some other in others}) | some name, others in linked}

# Who signed `e`: all her names. Two signatures are by one person where these are the same.
who(e, known) := union({known[name] | some name in names(e)})

# By what a signature names its signer. A name counts under the issuer or the root that vouches for it, and a key by itself.
names(e) := union({of_keys(e.signer), of_issuer(e.signer), of_roots(e.signer, "certificate", "identity"), of_roots(e.signer, "notation", "subject")})

of_keys(signer) := {["key", holder.key] |
	some holder in [signer, object.get(signer, "certificate", null), object.get(signer, "notation", null)]
	is_object(holder)
	is_string(holder.key)
}

of_issuer(signer) := {["identity", signer.issuer, signer.identity] | is_string(signer.identity)}

of_roots(signer, kind, field) := {[kind, anchor, holder[field]] |
	holder := object.get(signer, kind, null)
	is_object(holder)
	some anchor in holder.anchors
}
