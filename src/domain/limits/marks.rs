//! The bounds of what is remembered of the log outside the database.

/// Milliseconds between two times that what is remembered is written, at least: what is acknowledged in between is in memory.
pub const MARK_PAUSE_MILLISECONDS: u64 = 50;
/// Milliseconds before it is tried again where it could not be written.
pub const MARK_AGAIN_MILLISECONDS: u64 = 1_000;
/// Milliseconds between two looks at whether the file of the database is the one that is open.
pub const FILE_LOOK_MILLISECONDS: u64 = 100;
/// Bytes of the file in which it is remembered.
pub const MAX_MARK_BYTES: u64 = 4_096;
