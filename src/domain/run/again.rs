//! When the gate asks again: for what it asked for by itself and could not find out, and for what will not hold for long.

use serde::{Deserialize, Serialize};

use crate::domain::decision::Verdict;
use crate::domain::fault::{Fault, Retry};
use crate::domain::limits::{
    LOOK_AHEAD_PARTS, LOOK_AHEAD_SECONDS_MAX, LOOK_AHEAD_SECONDS_MIN, MAX_REEVALUATION_TRIES,
    REEVALUATION_RETRY_SECONDS, REEVALUATION_RETRY_SECONDS_MAX,
};
use crate::domain::time::{Span, Timestamp};

/// Why a decision is to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// What it was made from has changed: evidence came, an override was approved or revoked, other trusted roots.
    Changed,
    /// It no longer holds, by its own word, or will not for long.
    Lapsed,
}

impl Because {
    /// Its name, as it is stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Lapsed => "lapsed",
        }
    }

    /// The reason of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Changed, Self::Lapsed].into_iter().find(|because| because.as_str() == name)
    }
}

/// When to ask again, after `tries` times in vain before this one: twice as long after each time, up to
/// [`REEVALUATION_RETRY_SECONDS_MAX`]. `None` where that is pointless, or was tried often enough.
///
/// While a `ready` stands about which something has changed, neither is ever the case: whoever stops a run and whatever a
/// registry says meanwhile, what would take the `ready` away may be what was not looked at. What has lapsed is not ready
/// by itself, and so is what never was.
///
/// * `stands` — the newest decision, whether or not it has lapsed; absent where there is none.
/// * `fault` — what could not be asked; absent where the run was stopped, or its subject is not there.
#[must_use]
pub fn asks_again(
    (because, tries): (Because, u64),
    stands: Option<Verdict>,
    fault: Option<&Fault>,
    now: Timestamp,
) -> Option<Timestamp> {
    let until_judged = because == Because::Changed && stands == Some(Verdict::Ready);
    let pointless = fault.is_some_and(|fault| fault.retry == Retry::Pointless);
    if !until_judged && (pointless || tries >= MAX_REEVALUATION_TRIES) {
        return None;
    }
    let doubled = 2_i64.saturating_pow(u32::try_from(tries).unwrap_or(u32::MAX));
    let pause = REEVALUATION_RETRY_SECONDS.saturating_mul(doubled).min(REEVALUATION_RETRY_SECONDS_MAX);
    Some(now.after(Span::from_seconds(pause)))
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

    const NOW: i64 = 1_000;

    fn fault(retry: Retry) -> Fault {
        Fault {
            dependency: "registry".into(),
            class: FaultClass::Unavailable,
            tries: 3,
            elapsed_ms: 1,
            retry_after_s: None,
            retry,
            detail: "503".into(),
        }
    }

    fn seconds(asked: (Because, u64), stands: Verdict, fault: Option<&Fault>) -> Option<i64> {
        let now = Timestamp::from_unix_seconds(NOW).unwrap();
        asks_again(asked, Some(stands), fault, now).map(|at| at.unix_seconds() - NOW)
    }

    #[test]
    fn what_may_still_be_found_out_is_asked_for_ever_less_often_and_not_for_ever() {
        let (safe, pointless) = (fault(Retry::Safe), fault(Retry::Pointless));
        for (because, stands) in [
            (Because::Lapsed, Verdict::Ready),
            (Because::Lapsed, Verdict::NotReady),
            (Because::Changed, Verdict::NotReady),
        ] {
            let after = |tries, fault| seconds((because, tries), stands, fault);
            assert_eq!([0, 1, 2].map(|tries| after(tries, Some(&safe))), [Some(60), Some(120), Some(240)]);
            assert!(after(MAX_REEVALUATION_TRIES - 1, Some(&safe)).is_some());
            assert_eq!(after(MAX_REEVALUATION_TRIES, Some(&safe)), None);
            assert_eq!(after(0, Some(&pointless)), None);
            assert_eq!(after(0, None), Some(60), "somebody stopped it");
        }
    }

    #[test]
    fn what_changed_about_a_ready_is_asked_for_until_it_is_judged_and_at_least_once_an_hour() {
        for fault in [None, Some(&fault(Retry::Safe)), Some(&fault(Retry::Pointless))] {
            for tries in [0, 5, 6, MAX_REEVALUATION_TRIES, 1_000, u64::MAX] {
                let after = seconds((Because::Changed, tries), Verdict::Ready, fault).unwrap();
                let doubled = 2_i64.saturating_pow(u32::try_from(tries).unwrap_or(u32::MAX));
                assert_eq!(after, doubled.saturating_mul(60).min(3_600), "{tries} times in vain");
            }
        }
    }
}
