//! What is left to do, what became of it, and what is to be decided again.

use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Gate, GateError};
use crate::domain::run::rooms::Openings;
use crate::store::{Claimed, Due, MadeRun};

/// How full the queue is, and what this process did with it since it was started: every number but the first six only
/// grows. How fast it drains, [`super::measures::Measures::finished`] tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueReply {
    /// Runs that have not ended, of all processes.
    pub unfinished: u64,
    /// Of these, those that may wait for approvals.
    pub patient: u64,
    /// Of all, those that a worker holds.
    pub held: u64,
    /// Of the others, those that wait for something.
    pub waiting: u64,
    /// Seconds by which the oldest run that nobody holds is late; absent when none is.
    pub late_seconds: Option<u64>,
    /// Decisions whose time to be made again has come, and of which no run was made yet.
    pub due: u64,
    /// Requests that were answered by a run which somebody had asked for before.
    pub joined: u64,
    /// Claims that this process lost to another, or to somebody who stopped the run elsewhere.
    pub claims_lost: u64,
    /// Runs that this process took over from one that was lost.
    pub taken_over: u64,
    /// Runs that this process made of decisions which were to be made again.
    pub decided_again: u64,
}

/// What became of runs in this process.
#[derive(Debug, Default)]
pub(super) struct Counts {
    joined: AtomicU64,
    claims_lost: AtomicU64,
    taken_over: AtomicU64,
    decided_again: AtomicU64,
}

impl Counts {
    pub(super) fn joined(&self) {
        self.joined.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn lost_claim(&self) {
        self.claims_lost.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn taken_over(&self, runs: usize) {
        self.taken_over.fetch_add(u64::try_from(runs).unwrap_or(0), Ordering::Relaxed);
    }
}

impl Gate {
    /// How full the queue is. Reads all of it: for people and for metrics.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn queue(&self) -> Result<QueueReply, GateError> {
        let now = self.now();
        let counts = self.store().queue_counts(now).await?;
        let late = counts.oldest_due.map(|due| now.unix_seconds().saturating_sub(due.unix_seconds()));
        let own = &self.inner.counts;
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Ok(QueueReply {
            unfinished: counts.unfinished,
            patient: counts.patient,
            held: counts.held,
            waiting: counts.waiting,
            late_seconds: late.and_then(|late| u64::try_from(late).ok()),
            due: counts.due,
            joined: read(&own.joined),
            claims_lost: read(&own.claims_lost),
            taken_over: read(&own.taken_over),
            decided_again: read(&own.decided_again),
        })
    }

    /// Whether so many runs have not ended that one more must not look accepted. Those that may wait for approvals are not
    /// counted: they have places of their own.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn is_queue_full(&self, limit: usize) -> Result<bool, GateError> {
        Ok(self.store().is_queue_full(u64::try_from(limit).unwrap_or(u64::MAX)).await?)
    }

    /// Makes runs of decisions whose time to be made again has come, the oldest first, and says how many.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn make_due_runs(&self, limit: u32) -> Result<usize, GateError> {
        self.make_due_runs_as(limit, None).await.map(|made| made.len())
    }

    /// The same by a worker of this process that begins with them at once: those for which it has rooms come claimed. Says how many
    /// were made, too.
    ///
    /// * `openings` — what it has rooms for.
    ///
    /// # Errors
    ///
    /// As [`Gate::make_due_runs`].
    pub async fn begin_due_runs(&self, limit: u32, openings: &Openings) -> Result<(usize, Vec<Claimed>), GateError> {
        let made = self.make_due_runs_as(limit, Some((self.worker(), openings.clone()))).await?;
        let claimed = made.iter().filter_map(|made| made.lease.map(|lease| Claimed { run: made.run, lease }));
        Ok((made.len(), claimed.collect()))
    }

    async fn make_due_runs_as(&self, limit: u32, begins: Option<(Uuid, Openings)>) -> Result<Vec<MadeRun>, GateError> {
        // What a revocation hits is noted first, a bounded number of decisions at a time.
        if self.store().has_dependants_to_note().await? {
            self.store().note_dependants(self.now()).await?;
        }
        if !self.store().has_due(self.now()).await? {
            return Ok(Vec::new());
        }
        let made = self.store().make_due_runs_for(self.now(), limit, begins).await?;
        for again in &made {
            let Due { subject, environment, because, .. } = &again.due;
            tracing::info!(run = %again.run, %subject, %environment, because = because.as_str(), "decided again");
        }
        self.inner.counts.decided_again.fetch_add(u64::try_from(made.len()).unwrap_or(0), Ordering::Relaxed);
        Ok(made)
    }
}
