//! When the gate asks again: for what it asked for by itself and could not find out, and for what will not hold for long.

use crate::domain::fault::{Fault, Retry};
use crate::domain::limits::{
    LOOK_AHEAD_PARTS, LOOK_AHEAD_SECONDS_MAX, LOOK_AHEAD_SECONDS_MIN, MAX_REEVALUATION_TRIES,
    REEVALUATION_RETRY_SECONDS,
};
use crate::domain::time::{Span, Timestamp};

/// When to ask again, after `tries` times in vain before this one; `None` where that is pointless, or was tried often
/// enough. Twice as long after each time.
#[must_use]
pub fn asks_again(fault: &Fault, tries: u64, now: Timestamp) -> Option<Timestamp> {
    if fault.retry == Retry::Pointless || tries >= MAX_REEVALUATION_TRIES {
        return None;
    }
    let doubled = 2_i64.saturating_pow(u32::try_from(tries).unwrap_or(u32::MAX));
    Some(now.after(Span::from_seconds(REEVALUATION_RETRY_SECONDS.saturating_mul(doubled))))
}

/// When to decide again what was decided at `decided_at` and holds until `until`: a little before that end, so that what is
/// as good as ever never stops being ready in between.
///
/// The last tenth of its time, and at most an hour, is for that. What ends at the same instant however often it is decided
/// (an override, a test that ages) is looked at once or twice more, each time later, and then at its end: from where little
/// is left, nothing is gained by looking ahead.
#[must_use]
pub fn looks_again(decided_at: Timestamp, until: Timestamp) -> Timestamp {
    let holds = until.unix_seconds().saturating_sub(decided_at.unix_seconds());
    if holds < LOOK_AHEAD_SECONDS_MIN {
        return until;
    }
    let ahead = (holds / LOOK_AHEAD_PARTS).min(LOOK_AHEAD_SECONDS_MAX);
    until.after(Span::from_seconds(ahead.saturating_neg()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::FaultClass;

    #[test]
    fn what_ends_is_decided_again_before_it_ends_and_a_few_times_at_most_where_the_end_stays_the_same() {
        let at = |second| Timestamp::from_unix_seconds(second).unwrap();
        let day = 86_400;
        assert_eq!(looks_again(at(0), at(7 * day)), at(7 * day - 3_600));
        assert_eq!(looks_again(at(0), at(1_800)), at(1_620));
        assert_eq!(looks_again(at(0), at(599)), at(599));
        assert_eq!(looks_again(at(10), at(5)), at(5), "a clock that went back");
        for until in [600, 3_600, day, 30 * day] {
            let (mut decided, mut looks) = (0, 0);
            while decided < until {
                let next = looks_again(at(decided), at(until)).unix_seconds();
                assert!(next > decided && next <= until);
                (decided, looks) = (next, looks + 1);
            }
            assert!(looks <= 4, "{looks} looks at what holds for {until} s");
        }
    }

    #[test]
    fn what_may_still_be_found_out_is_asked_for_ever_less_often_and_not_for_ever() {
        let mut fault = Fault {
            dependency: "registry".into(),
            class: FaultClass::Unavailable,
            tries: 3,
            elapsed_ms: 1,
            retry_after_s: None,
            retry: Retry::Safe,
            detail: "503".into(),
        };
        let now = Timestamp::from_unix_seconds(1_000).unwrap();
        let seconds = |fault: &Fault, tries| asks_again(fault, tries, now).map(|at| at.unix_seconds() - 1_000);
        assert_eq!([0, 1, 2].map(|tries| seconds(&fault, tries)), [Some(60), Some(120), Some(240)]);
        assert!(seconds(&fault, MAX_REEVALUATION_TRIES - 1).is_some());
        assert_eq!(seconds(&fault, MAX_REEVALUATION_TRIES), None);
        fault.retry = Retry::Pointless;
        assert_eq!(seconds(&fault, 0), None);
    }
}
