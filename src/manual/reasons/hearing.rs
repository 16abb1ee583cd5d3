//! What is not passed over, although it is not believed: a no that is refused as evidence.
//!
//! # A no by a known key does not vanish with its proof (2026-11-26)
//!
//! A strict reader refused a smoke test that FAILED for a number of 65 bits in it, for an entry of a log that nobody knows
//! beside it, for a version of the bundle: and the PASSED before it stood. What is refused as proof of a yes is not thereby
//! too weak to withdraw one. So `evidence::hear` looks at what was refused the other way round: whose signature is it, over
//! which payload, and may that be about the subject? A statement that can be read is given as facts that say why they are
//! no proof (`refused`); rules are asked with it as against the subject, never for it. Whoever holds no key can only copy
//! what was said, and a copy is ordered by its own date like the original. Refused: to take a broken witness for an absent
//! one, which would let a yes count that was refused until now; `unknown` for each such bundle, which anybody who may push
//! could bring about with a copy of a yes and a rotten timestamp. Of certificates that live for minutes nobody is heard
//! whose witness does not hold: without the time there is no signer.
//!
//! # What an accepted signer says and nobody can read is a refusal, and no fault (2026-11-26)
//!
//! It may be anything, so the subject is not ready: `gate.unread`, with the bundle, its signer, and what was expected and
//! found. `unknown` would be the wrong word: to ask again changes nothing, and an `unknown` leaves the `ready` of before
//! standing. It cannot be replaced by a later statement, since nobody knows what about; it goes when it is revoked, or who
//! signed it. It is in the way of the subjects that it names; where these cannot be told, of a subject whose digest stands
//! in it. Refused: to judge it by the type that it claims, which the reader that refused it would have to be trusted for.
//! Price: a builder whose statements nobody can read (a bill of materials of 300 000 objects, a field twice) has to make
//! them readable, although no rule asks for them.
//!
//! # Each key of a pack is tried, and a pack has at most 1 024 (2026-11-26)
//!
//! A bundle without a hint was refused where there were more than 64 keys to try, approvers' among them, and that was an
//! answer about the bundle. Keys are counted when the pack loads now, and all are tried; more, from wherever, are a fault.
//! Approvers' keys stay among them: who signed the provenance of a change does not approve it, with whichever key.
//! Refused: hints as a duty, which cosign before version 3 has none of. Price: a bundle by nobody costs as many attempts as
//! the pack has keys, 50 µs each.
//!
//! # What a referrer calls itself decides nothing while there is room (2026-11-26)
//!
//! An `artifactType` that was not on a list of ours kept a bundle from being looked at. Now the manifest of each referrer is
//! read, up to a thousand; only beyond that those are passed over that name a kind which other tools put there in great
//! numbers, and `evidence list` says how many. Price: a request for each bill of materials beside an image, and one that
//! cannot be read is a fault.
