# Build provenance, by a builder we accept. That it is about this subject was verified before any rule saw it.
package countersign.rules.provenance.present

import data.countersign.lib.provenance

shown if some e in provenance.current

expected := "SLSA provenance v1 or v0.2, signed by a member of `builder`"

found := "no such statement" if count(provenance.current) == 0

found := sprintf("%d found", [count(provenance.current)]) if count(provenance.current) > 0

used contains digest if some digest in provenance.digests
