//! The gate's own clock, held against what it has recorded: nothing is decided before what was decided last.
//!
//! A clock that went back makes things true again that are over: an override that has expired, a test that has grown old. It
//! tells nobody so itself; but the record is dated, and what comes next in it cannot lie before.

use super::fault::{Fault, FaultClass, Retry};
use super::limits::{CLOCK_SKEW_SECONDS_MAX, RETENTION_LEAP_BELIEVED_SECONDS, RETENTION_LEAP_SECONDS};
use super::time::{Span, Timestamp};

/// How the fault of a clock is named.
pub const DEPENDENCY: &str = "clock";

/// Whether `now` lies further before something that was recorded than two clocks that work may differ.
#[must_use]
pub fn is_before(now: Timestamp, recorded: Timestamp) -> bool {
    recorded > now.after(Span::from_seconds(CLOCK_SKEW_SECONDS_MAX))
}

/// How the time of a record goes on, as its leaves are dated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordTime {
    /// The latest time that any leaf has had: the newest leaf alone would forget it, since what is recorded without being
    /// decided is dated by whatever the clock says.
    pub newest: Timestamp,
    /// The last leap that it made, where it made any.
    pub leap: Option<Leap>,
}

/// That the time of a record went on at once by more than [`RETENTION_LEAP_SECONDS`]: nothing was recorded for as long, or
/// somebody's clock is ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leap {
    /// What it was before.
    pub from: Timestamp,
    /// What it was then.
    pub to: Timestamp,
}

impl RecordTime {
    /// Of a record that says nothing of the time before this.
    #[must_use]
    pub const fn begins(at: Timestamp) -> Self {
        Self { newest: at, leap: None }
    }

    /// After another leaf, of `at`.
    #[must_use]
    pub fn goes_on(self, at: Timestamp) -> Self {
        let leapt = at > self.newest.after(Span::from_seconds(RETENTION_LEAP_SECONDS));
        // What comes while a leap is in doubt is in doubt like it.
        let leap = match self.leap {
            Some(leap) if !self.believes(leap) => Some(leap),
            _ if leapt => Some(Leap { from: self.newest, to: at }),
            leap => leap,
        };
        Self { newest: self.newest.max(at), leap }
    }

    /// The time that what is old is counted from: by a clock that is a year ahead everything would be, and be removed for good,
    /// however much was recorded by it. A pause that was real looks the same, until as much has been recorded after it as nobody
    /// records by a wrong clock without noticing.
    #[must_use]
    pub fn steady(self) -> Timestamp {
        match self.leap {
            Some(leap) if !self.believes(leap) => leap.from,
            _ => self.newest,
        }
    }

    fn believes(self, leap: Leap) -> bool {
        self.newest >= leap.to.after(Span::from_seconds(RETENTION_LEAP_BELIEVED_SECONDS))
    }
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
    fn what_is_old_is_counted_from_before_the_record_makes_a_leap() {
        let after = |days: &[i64]| {
            let at = |day: &i64| Timestamp::from_unix_seconds(day * 86_400).unwrap();
            let (first, rest) = days.split_first().unwrap();
            rest.iter().fold(RecordTime::begins(at(first)), |time, day| time.goes_on(at(day)))
        };
        let steady = |days: &[i64]| after(days).steady().unix_seconds() / 86_400;
        assert_eq!(steady(&[7]), 7);
        assert_eq!(steady(&[7, 8, 9]), 9);
        // A clock that was a year ahead, however much was recorded by it.
        assert_eq!(steady(&[7, 8, 373]), 8);
        assert_eq!(steady(&[&[7, 8][..], &[373; 1_000], &[374, 375]].concat()), 8);
        // And one that was set right again.
        assert_eq!(steady(&[7, 8, 373, 9, 10]), 8);
        // A pause is believed once the record has gone on for a week.
        assert_eq!(steady(&[7, 20, 21, 22, 23, 24, 25, 26]), 7);
        assert_eq!(steady(&[7, 20, 21, 22, 23, 24, 25, 26, 27]), 27);
        // Of pauses that follow each other, what is before the first that is in doubt.
        assert_eq!(steady(&[7, 9, 11, 13]), 7);
        assert_eq!(steady(&[7, 9, 11, 13, 15, 17]), 17);
        assert_eq!(steady(&[7, 9, 11, 13, 15, 17, 19]), 17);
    }

    #[test]
    fn the_record_remembers_the_latest_time_and_not_that_of_the_newest_leaf() {
        let at = |second| Timestamp::from_unix_seconds(second).unwrap();
        let time = RecordTime::begins(at(10)).goes_on(at(500)).goes_on(at(20));
        assert_eq!(time.newest, at(500));
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
