//! What is asked of the record of earlier decisions.

/// Earlier decisions about a subject, the newest first, that are asked what it is the digest of and where it lies.
pub const MAX_DECISIONS_REMEMBERED: u32 = 16;

/// Decisions of which a process remembers what they were about. Beyond it they are read once more.
pub const MAX_ABOUTS_REMEMBERED: usize = 32_768;
