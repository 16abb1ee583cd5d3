//! How far is looked for somebody's word in what is no evidence, and how much somebody may say.

/// Signatures of one envelope that are tried, where an envelope that is no evidence has several. Each of them once.
pub const MAX_SIGNATURES_TRIED: usize = 256;
/// Signatures of one envelope that are kept to be read: some may be there several times.
pub const MAX_SIGNATURES_KEPT: usize = 4 * MAX_SIGNATURES_TRIED;
/// Bytes of the name of a field that may be one that is looked for, however it is escaped.
pub const MAX_FIELD_NAME_BYTES: usize = 128;
/// The fewest that are tried, however many keys there are to try each with.
pub const MIN_SIGNATURES_TRIED: usize = 8;
/// Attempts for one envelope, of one signature with one key: some 50 µs each. With few keys that is enough for
/// [`MAX_SIGNATURES_TRIED`].
pub const MAX_SIGNATURE_ATTEMPTS: usize = 8 * 1024;
/// Bytes of a bundle of ours that are left to who vouches beside the signer: certificate, timestamps and log entries.
pub const MAX_WITNESS_BYTES: usize = 256 * 1024;
/// Places of a kind that the gate looks at by itself beside the one that was named last: those that a subject was ready from,
/// and those where evidence about it was seen. Half of them are the eldest, half the newest.
pub const MAX_PLACES_LOOKED_AT: usize = 8;
/// Decisions about one subject, from either end, that are looked through for places.
pub const MAX_DECISIONS_LOOKED_THROUGH: u32 = 500;
/// Decisions of which a process remembers that it has looked at them since other trusted roots are in force.
pub const MAX_LOOKED_REMEMBERED: usize = 1_000_000;
/// Envelopes in one bundle that is no evidence in which somebody's word is looked for, and payloads and types of one that are
/// taken for its own, each.
pub const MAX_ENVELOPES_TRIED: usize = 4;
/// Bundles that were taken out of the evidence of which a process remembers that they are nobody's word by a pack.
pub const MAX_NOBODYS_WORDS_REMEMBERED: usize = 100_000;
/// Bytes of a layer beside a subject that is read for its content alone, since nothing says that it may hold evidence. What says so
/// is read up to [`super::MAX_BUNDLE_BYTES`].
pub const MAX_UNTOLD_LAYER_BYTES: usize = 1024 * 1024;
/// Such layers of one referrer that are read.
pub const MAX_UNTOLD_LAYERS: usize = 16;
/// Signatures over one envelope, the first, each of which is heard by itself.
pub const MAX_SIGNERS_APART: usize = 8;
/// How often over the bytes of what may hold several envelopes are written down, all together, with each of them apart.
pub const MAX_TIMES_WRITTEN: usize = 8;
/// Bytes of a text in which an envelope may stand.
pub const MIN_TEXT_BYTES: usize = 64;
/// Places where a subject was called ready of which one decision looks whether a newer summary is due there; the first
/// [`super::MAX_PLACES_TOLD`] of those are told, and the next decision tells more.
pub const MAX_PLACES_RENEWED: u32 = 256;
