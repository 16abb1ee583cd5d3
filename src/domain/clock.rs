//! The gate's own clock, held against what it has recorded: nothing is decided before what was decided last.
//!
//! A clock that went back makes things true again that are over: an override that has expired, a test that has grown old. It
//! tells nobody so itself; but the record is dated, and what comes next in it cannot lie before.

use super::fault::{Fault, FaultClass, Retry};
use super::limits::CLOCK_SKEW_SECONDS_MAX;
use super::time::{Span, Timestamp};

/// How the fault of a clock is named.
pub const DEPENDENCY: &str = "clock";

/// Whether `now` lies further before something that was recorded than two clocks that work may differ.
#[must_use]
pub fn is_before(now: Timestamp, recorded: Timestamp) -> bool {
    recorded > now.after(Span::from_seconds(CLOCK_SKEW_SECONDS_MAX))
}

/// What is said of a gate whose clock is before its own record.
///
/// * `recorded` — the time of what was recorded last.
#[must_use]
pub fn behind(now: Timestamp, recorded: Timestamp) -> Fault {
    Fault {
        dependency: DEPENDENCY.to_owned(),
        class: FaultClass::Corrupt,
        tries: 1,
        elapsed_ms: 0,
        retry_after_s: None,
        retry: Retry::After,
        detail: format!(
            "gate.clock: expected a time not before {recorded}, of which the newest entry of this gate's record is, found {now} \
             by the gate's own clock; by one of the two nothing can be decided. Where the clock is behind, set it right \
             (timedatectl); where it is right and was ahead then: countersign log accept-clock --reason TEXT"
        ),
    }
}

/// What whoever asks can do about it.
pub const REMEDY: &str = "set the clock of the gate right (timedatectl) and ask again; or, where it is right and was ahead when \
                          the newest entry was recorded: countersign log accept-clock --reason TEXT, where the gate's data is";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_that_work_differ_by_no_more_than_the_bound() {
        let at = |second| Timestamp::from_unix_seconds(1_780_000_000 + second).unwrap();
        assert!(!is_before(at(0), at(0)) && !is_before(at(1), at(0)));
        assert!(!is_before(at(0), at(CLOCK_SKEW_SECONDS_MAX)));
        assert!(is_before(at(0), at(CLOCK_SKEW_SECONDS_MAX + 1)));
    }

    #[test]
    fn both_times_and_both_ways_out_are_named() {
        let (now, recorded) = ("2026-06-01T00:00:00Z".parse().unwrap(), "2027-06-01T00:00:00Z".parse().unwrap());
        let said = behind(now, recorded).to_string();
        for words in
            ["clock: gate.clock", "2027-06-01T00:00:00Z", "2026-06-01T00:00:00Z", "timedatectl", "log accept-clock"]
        {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
}
