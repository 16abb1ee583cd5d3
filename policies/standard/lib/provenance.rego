# The build provenance that counts, and what it says.
package countersign.lib.provenance

import data.countersign.lib.evidence

type := "https://slsa.dev/provenance/v1"

# Rules ask every one of these, so that two statements that are each half right cannot stand in for a whole one.
current := evidence.current(evidence.of_type(input.signed.builder, type))

builder_of(e) := e.predicate.runDetails.builder.id

build_type_of(e) := e.predicate.buildDefinition.buildType

# Where the source is named: by `countersign provenance` and the SLSA generators under `source`, by GitHub under
# `workflow`.
source_of(e) := e.predicate.buildDefinition.externalParameters.source.uri

source_of(e) := e.predicate.buildDefinition.externalParameters.workflow.repository if {
	not e.predicate.buildDefinition.externalParameters.source.uri
}

digests contains e.digest if some e in current
