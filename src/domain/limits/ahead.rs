//! How far ahead an instant can lie that the gate has written down for itself. What lies further ahead was written by a clock
//! that was wrong, and is taken for due: it must not keep anything back until that instant has come.

use super::{CLOCK_SKEW_SECONDS_MAX, NOTICE_RETRY_SECONDS_MAX, REEVALUATION_RETRY_SECONDS_MAX};

/// Seconds that the next try to decide something again can lie ahead: the longest pause, and what two clocks may differ by.
pub const REEVALUATION_AHEAD_SECONDS_MAX: i64 = REEVALUATION_RETRY_SECONDS_MAX + CLOCK_SKEW_SECONDS_MAX;
/// The same of the next try to tell a webhook something: the longest pause, the fifth by which chance makes it longer, and what
/// two clocks may differ by.
pub const NOTICE_AHEAD_SECONDS_MAX: i64 =
    NOTICE_RETRY_SECONDS_MAX + NOTICE_RETRY_SECONDS_MAX / 5 + CLOCK_SKEW_SECONDS_MAX;
