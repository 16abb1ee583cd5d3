# The build provenance that counts, and what it says.
package countersign.lib.provenance

import data.countersign.lib.evidence

v1 := "https://slsa.dev/provenance/v1"

v0_2 := "https://slsa.dev/provenance/v0.2"

# Rules ask every one of these, so that two statements that are each half right cannot stand in for a whole one.
current := evidence.current([e |
	some e in input.signed.builder
	e.predicate_type in {v1, v0_2}
])

builder_of(e) := e.predicate.runDetails.builder.id if e.predicate_type == v1

builder_of(e) := e.predicate.builder.id if e.predicate_type == v0_2

build_type_of(e) := e.predicate.buildDefinition.buildType if e.predicate_type == v1

build_type_of(e) := e.predicate.buildType if e.predicate_type == v0_2

# Where the source is named: by `countersign provenance` and the SLSA generators under `source`, by GitHub under
# `workflow`.
source_of(e) := e.predicate.buildDefinition.externalParameters.source.uri if e.predicate_type == v1

source_of(e) := e.predicate.buildDefinition.externalParameters.workflow.repository if {
	e.predicate_type == v1
	not e.predicate.buildDefinition.externalParameters.source.uri
}

source_of(e) := e.predicate.invocation.configSource.uri if e.predicate_type == v0_2

digests contains e.digest if some e in current
