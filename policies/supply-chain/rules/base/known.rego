# Every current provenance lists a base image of `data.pack.base_images`, and each base image that it lists is one of them
# and is fresh.
package countersign.rules.base.known

import data.countersign.lib.provenance

shown if {
	some e in provenance.current
	every e in provenance.current { known(e) }
}

known(e) if {
	count(images(e)) > 0
	every image in images(e) { fresh(image) }
}

fresh(image) if now_ns < time.parse_rfc3339_ns(data.pack.base_images[image.digest.sha256])

# What builders call an image: a package URL of type `docker` or `oci`, or a reference with one of these schemes.
images(e) := [entry |
	some entry in provenance_entries(e)
	regex.match(`^(pkg:(docker|oci)/|docker://|oci://)`, entry.uri)
]

provenance_entries(e) := e.predicate.buildDefinition.resolvedDependencies if e.predicate_type == provenance.v1

provenance_entries(e) := e.predicate.materials if e.predicate_type == provenance.v0_2

# It is fresh as long as each of them is.
until := time.format(min(ends)) if count(ends) > 0

ends contains time.parse_rfc3339_ns(data.pack.base_images[image.digest.sha256]) if {
	some e in provenance.current
	some image in images(e)
}

now_ns := time.parse_rfc3339_ns(input.now)

expected := "base images of data.pack.base_images, each within its time" if count(data.pack.base_images) > 0

expected := "a base image of data.pack.base_images, which names none yet" if count(data.pack.base_images) == 0

found := "no base image in the provenance" if count(said) == 0

found := concat(", ", said) if count(said) > 0

said contains sprintf("%v@sha256:%v", [image.uri, image.digest.sha256]) if {
	some e in provenance.current
	some image in images(e)
}

used contains digest if some digest in provenance.digests
