# What went into a model, by the word of who trained it: attestations of the type `urn:countersign:ai-inputs/v1`, whose
# predicate says `{"datasets": [{"name": "…", "digest": {"sha256": "…"}}], "prompts": […], "finishedOn": "…"}`. Both lists are always
# there; the time is needed where a key signs.
package countersign.lib.inputs

import data.countersign.lib.evidence

current := evidence.current(evidence.of_type(input.signed.trainer, "urn:countersign:ai-inputs/v1"))

digest_of(entry) := entry.digest.sha256 if regex.match(`^[0-9a-f]{64}$`, entry.digest.sha256)

digests contains e.digest if some e in current
