//! The bounds of what is given to a gate and taken out again, and of what a client believes of a server.

/// Bundles that one statement takes out.
pub const MAX_REMOVED_AT_ONCE: usize = 200;
/// Bytes of a bundle around what was signed, beside three times that: more is padding, and is not kept where the same is there
/// without it.
pub const MAX_AROUND_BYTES: usize = 256 * 1024;
/// Bytes of all bundles that are kept of one word, beyond which only those are that say another time.
pub const MAX_WRAPPED_BYTES: usize = 1024 * 1024;
/// Statements by which something about a subject was taken out that a list of its evidence names.
pub const MAX_REMOVALS_SHOWN: u32 = 20;
/// Bundles seen about one subject that have a place in the record. Only [`super::MAX_EVIDENCE`] of them count; the rest are
/// revoked.
pub const MAX_KEPT_LOOKED_AT: usize = 20_000;
/// Overrides of one subject in one environment, the newest, that an answer looks through for those of a rule that is in the way.
pub const MAX_ASKED_FOR_LOOKED_AT: u32 = 50;
/// Subjects of one answer (an index, and its platforms) whose overrides are looked through for that.
pub const MAX_ASKED_FOR_SUBJECTS: usize = 16;
/// Seconds that the instant of a server's answer may be away from the clock of whoever asked, before it is taken for an answer
/// to somebody else.
pub const ANSWER_AGE_SECONDS_MAX: i64 = 600;
