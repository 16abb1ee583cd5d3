//! What this process did, counted; and what waits in the store, counted when somebody asks.

use std::collections::BTreeMap;
use std::time::Duration;

use uuid::Uuid;

use super::{Gate, GateError};
use crate::domain::measure::{Counter, Counters, Histogram};
use crate::domain::run::{Phase, RunEvent, RunState};
use crate::store::{Swept, WriteCounts};

/// What this process did since it began.
pub struct Measures {
    /// Runs recorded.
    pub requested: Counter,
    /// Runs that came to their end here, by state.
    pub finished: Counters<4>,
    /// Bundles looked at: `verified`, or `rejected` for what it says.
    pub bundles: Counters<2>,
    /// Tries to tell a webhook, by what became of them.
    pub notices: Counters<3>,
    /// What was removed as old.
    pub removed: Removed,
    phases: [Histogram; Phase::ALL.len()],
}

impl Default for Measures {
    fn default() -> Self {
        Self {
            requested: Counter::default(),
            finished: Counters::of(["ready", "not-ready", "failed", "cancelled"]),
            bundles: Counters::of(["verified", "rejected"]),
            notices: Counters::of(["delivered", "failed", "given-up"]),
            removed: Removed::default(),
            phases: Default::default(),
        }
    }
}

/// What this process removed as old.
#[derive(Debug, Default)]
pub struct Removed {
    /// Runs with their logs.
    pub runs: Counter,
    /// Their decisions.
    pub decisions: Counter,
    /// Bundles that nothing named any more.
    pub bundles: Counter,
}

impl Removed {
    /// Takes note of one step of a sweep that removed something.
    pub(super) fn add(&self, step: &Swept) {
        self.runs.add(step.runs);
        self.decisions.add(step.decisions);
        self.bundles.add(step.bundles);
    }
}

impl Measures {
    /// How long each phase of decided runs took.
    pub fn phases(&self) -> impl Iterator<Item = (Phase, &Histogram)> {
        Phase::ALL.into_iter().zip(&self.phases)
    }

    /// Takes the split of one run's time up to its decision, in milliseconds. How long that is published afterwards,
    /// [`Measures::took_one`] takes when it is there.
    pub(super) fn took(&self, timing_ms: &BTreeMap<String, u64>) {
        for phase in Phase::ALL.into_iter().filter(|phase| *phase != Phase::Publishing) {
            if let Some(milliseconds) = timing_ms.get(phase.as_str()) {
                self.took_one(phase, *milliseconds);
            }
        }
    }

    /// Takes the time of one phase of a run, in milliseconds.
    pub(super) fn took_one(&self, phase: Phase, milliseconds: u64) {
        if let Some((_, histogram)) = self.phases().find(|(of, _)| *of == phase) {
            histogram.observe(Duration::from_millis(milliseconds));
        }
    }
}

/// What waits, in all processes that share the store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Runs that are not at their end, by state; a state without runs may be absent.
    pub unfinished: BTreeMap<RunState, u64>,
    /// The age of the oldest of them, in seconds; 0 when there is none.
    pub oldest_run_seconds: u64,
    /// VSAs that are still to be pushed.
    pub publications: u64,
    /// Summaries that are held back: the key that signed them was revoked.
    pub held_back: u64,
}

impl Gate {
    /// What this process did.
    #[must_use]
    pub fn measures(&self) -> &Measures {
        &self.inner.measures
    }

    /// Takes note that `events` were appended to `run` by this process: wakes who watches it, and counts its end.
    ///
    /// To be called after the commit, whoever appended.
    pub(super) fn happened(&self, run: Uuid, events: &[RunEvent]) {
        for event in events {
            let end = match event {
                RunEvent::Requested { .. } => {
                    self.measures().requested.add_one();
                    continue;
                }
                RunEvent::Decided { verdict, .. } => verdict.as_str(),
                RunEvent::Failed { .. } => RunState::Failed.as_str(),
                RunEvent::Cancelled { .. } => RunState::Cancelled.as_str(),
                _ => continue,
            };
            self.measures().finished.add_one(end);
        }
        self.inner.followed.tell(run);
    }

    /// How much this process wrote into the store.
    #[must_use]
    pub fn write_counts(&self) -> WriteCounts {
        self.store().write_counts()
    }

    /// What waits in the store.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when it cannot be read.
    pub async fn backlog(&self) -> Result<Backlog, GateError> {
        let (publications, held_back) = self.store().pending_count().await?;
        let runs = self.store().unfinished_counts().await?;
        let oldest = runs.iter().map(|(_, _, oldest)| oldest.unix_seconds()).min();
        let age = oldest.map_or(0, |oldest| self.now().unix_seconds().saturating_sub(oldest));
        Ok(Backlog {
            unfinished: runs.into_iter().map(|(state, count, _)| (state, count)).collect(),
            oldest_run_seconds: u64::try_from(age).unwrap_or(0),
            publications,
            held_back,
        })
    }
}
