//! How far is looked for somebody's word in what is no evidence, and how much somebody may say.

/// Signatures of one envelope that are tried, where an envelope that is no evidence has several. Each of them once.
pub const MAX_SIGNATURES_TRIED: usize = 256;
/// The fewest that are tried, however many keys there are to try each with.
pub const MIN_SIGNATURES_TRIED: usize = 8;
/// Attempts for one envelope, of one signature with one key: some 50 µs each. With few keys that is enough for
/// [`MAX_SIGNATURES_TRIED`].
pub const MAX_SIGNATURE_ATTEMPTS: usize = 8 * 1024;
/// Bytes of a bundle of ours that are left to who vouches beside the signer: certificate, timestamps and log entries.
pub const MAX_WITNESS_BYTES: usize = 256 * 1024;
/// Decisions of which a process remembers that it has looked at them since other trusted roots are in force.
pub const MAX_LOOKED_REMEMBERED: usize = 1_000_000;
