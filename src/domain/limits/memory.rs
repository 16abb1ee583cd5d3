//! What is asked of the record of earlier decisions.

/// Earlier decisions about a subject, the newest first, that are asked what it is the digest of and where it lies.
pub const MAX_DECISIONS_REMEMBERED: u32 = 16;

/// Bytes of the bundles of which a process remembers what they say; that takes a few times as much. Beyond it they are verified
/// once more.
pub const MAX_HEARD_BYTES: usize = 2 * 1024 * 1024;
/// Bytes of a bundle of which that is remembered, at most: what is larger takes the place of many.
pub const MAX_HEARD_BUNDLE_BYTES: usize = 64 * 1024;
/// Decisions of which a process remembers what they were about. Beyond it they are read once more.
pub const MAX_ABOUTS_REMEMBERED: usize = 32_768;
