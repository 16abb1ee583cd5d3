//! Where the time of a run went, read from its log.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::RunEvent;
use crate::domain::time::Timestamp;

/// What a run's time is spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Nobody works on it yet.
    Queued,
    /// Its inputs are being pinned.
    Pinning,
    /// Evidence is being asked for and read.
    Fetching,
    /// Signatures are being checked.
    Verifying,
    /// Rules are being evaluated, and the decision recorded.
    Deciding,
    /// Something that it needs is not there yet.
    Waiting,
    /// Its decision is on its way to where others read it.
    Publishing,
}

impl Phase {
    /// Every phase, in the order of a run's life.
    pub const ALL: [Self; 7] =
        [Self::Queued, Self::Pinning, Self::Fetching, Self::Verifying, Self::Deciding, Self::Waiting, Self::Publishing];

    /// Its name, as every surface shows it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Pinning => "pinning",
            Self::Fetching => "fetching",
            Self::Verifying => "verifying",
            Self::Deciding => "deciding",
            Self::Waiting => "waiting",
            Self::Publishing => "publishing",
        }
    }

    /// The phase that begins with `event`. A run whose checks are all made has only its rules left to ask.
    #[must_use]
    pub const fn after(event: &RunEvent) -> Self {
        match event {
            RunEvent::Requested { .. } => Self::Queued,
            RunEvent::Initializing { .. } => Self::Pinning,
            RunEvent::Collecting { .. } | RunEvent::Running { .. } => Self::Fetching,
            RunEvent::Waiting { .. } => Self::Waiting,
            RunEvent::Verifying { done, total, .. } if *done < *total => Self::Verifying,
            RunEvent::Verifying { .. } => Self::Deciding,
            RunEvent::Decided { .. } | RunEvent::Failed { .. } | RunEvent::Cancelled { .. } => Self::Publishing,
        }
    }
}

/// Milliseconds that a run spent on each phase; a phase that it never entered is absent.
///
/// * `log` — its events, each with its time, oldest first.
/// * `ends` — the instant up to which its last phase counts: now for a run that goes on, when the decision was
///   published for one that is at its end; absent: the last phase is not counted.
///
/// Time that an interrupted executor lost counts for what it was doing. Where a clock went backwards between two
/// events, no time passed.
#[must_use]
pub fn split<'a>(
    log: impl IntoIterator<Item = (Timestamp, &'a RunEvent)>,
    ends: Option<Timestamp>,
) -> BTreeMap<Phase, u64> {
    let mut spent = BTreeMap::new();
    let mut open: Option<(Phase, Timestamp)> = None;
    let mut close = |open: Option<(Phase, Timestamp)>, at: Timestamp| {
        if let Some((phase, since)) = open {
            let milliseconds = at.unix_milliseconds().saturating_sub(since.unix_milliseconds());
            let passed = u64::try_from(milliseconds).unwrap_or(0);
            let sum: &mut u64 = spent.entry(phase).or_default();
            *sum = sum.saturating_add(passed);
        }
    };
    for (at, event) in log {
        close(open, at);
        open = Some((Phase::after(event), at));
    }
    if let Some(ends) = ends {
        close(open, ends);
    }
    spent
}

#[cfg(test)]
mod tests {
    use super::super::Awaited;
    use super::*;
    use crate::domain::decision::Verdict;
    use crate::domain::digest::Digest;

    fn at(second: i64) -> Timestamp {
        jiff::Timestamp::from_second(second).unwrap().into()
    }

    fn pinning() -> RunEvent {
        RunEvent::Initializing { what: "the policy".into() }
    }

    fn waiting() -> RunEvent {
        let on = Awaited::Environment { environment: "staging".parse().unwrap(), run: uuid::Uuid::nil() };
        RunEvent::Waiting { on, until: at(99) }
    }

    fn seconds(log: &[(i64, RunEvent)], ends: Option<i64>) -> Vec<(&'static str, u64)> {
        let spent = split(log.iter().map(|(second, event)| (at(*second), event)), ends.map(at));
        spent.into_iter().map(|(phase, milliseconds)| (phase.as_str(), milliseconds / 1000)).collect()
    }

    fn whole() -> Vec<(i64, RunEvent)> {
        vec![
            (0, RunEvent::Requested { patience: None }),
            (1, pinning()),
            (3, waiting()),
            (13, pinning()),
            (14, RunEvent::Collecting { from: "registry.example.com".into() }),
            (16, RunEvent::Running { found: 2, fetched: 0, retried: vec![], from: vec![] }),
            (18, RunEvent::Running { found: 2, fetched: 2, retried: vec![], from: vec![] }),
            (18, RunEvent::Verifying { done: 0, total: 2, rules: None }),
            (25, RunEvent::Verifying { done: 2, total: 2, rules: None }),
            (
                28,
                RunEvent::Decided {
                    decision: Digest::of(b""),
                    verdict: Verdict::Ready,
                    flipped_from: None,
                    ready_from: None,
                },
            ),
        ]
    }

    #[test]
    fn every_second_of_a_run_belongs_to_one_phase() {
        let phases = seconds(&whole(), Some(30));
        assert_eq!(
            phases,
            [
                ("queued", 1),
                ("pinning", 3),
                ("fetching", 4),
                ("verifying", 7),
                ("deciding", 3),
                ("waiting", 10),
                ("publishing", 2)
            ]
        );
        assert_eq!(phases.iter().map(|(_, seconds)| seconds).sum::<u64>(), 30);
        assert_eq!(Phase::ALL.map(Phase::as_str).to_vec(), phases.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }

    #[test]
    fn the_last_phase_counts_only_up_to_an_instant_that_is_given() {
        assert_eq!(seconds(&whole()[..2], None), [("queued", 1)]);
        assert_eq!(seconds(&whole()[..2], Some(5)), [("queued", 1), ("pinning", 4)]);
        assert_eq!(seconds(&whole()[..1], Some(7)), [("queued", 7)]);
        assert_eq!(seconds(&[], Some(7)), []);
    }

    #[test]
    fn a_clock_that_goes_backwards_takes_no_time_away() {
        let log = [
            (100, RunEvent::Requested { patience: None }),
            (40, pinning()),
            (45, RunEvent::Verifying { done: 0, total: 0, rules: None }),
        ];
        assert_eq!(seconds(&log, Some(46)), [("queued", 0), ("pinning", 5), ("deciding", 1)]);
    }
}
