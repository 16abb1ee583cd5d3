//! Executes runs: so many at the same time, so many in the queue, and none lost when the process ends.
//!
//! The queue here is only who works on what: every run is durable before it is admitted, and one that was not
//! finished is found again at the next start.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::domain::limits::{MAX_RUNS_IN_FLIGHT, MAX_RUNS_QUEUED, PUBLISH_PAUSE_SECONDS, RUN_SECONDS_MAX};
use crate::gate::reply::RunReply;
use crate::gate::{Gate, GateError};

/// Whether the service still takes work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// It does.
    Serving,
    /// It finishes what it began.
    Stopping,
}

/// A place in the queue; given back when its run is at its end.
pub(super) struct Place(#[expect(dead_code, reason = "held, never read")] OwnedSemaphorePermit);

#[derive(Clone)]
pub(super) struct Workers {
    gate: Gate,
    queue: Arc<Semaphore>,
    slots: Arc<Semaphore>,
    phase: watch::Receiver<Phase>,
}

impl Workers {
    pub(super) fn new(gate: Gate, phase: watch::Receiver<Phase>) -> Self {
        Self {
            gate,
            queue: Arc::new(Semaphore::new(MAX_RUNS_QUEUED)),
            slots: Arc::new(Semaphore::new(MAX_RUNS_IN_FLIGHT)),
            phase,
        }
    }

    /// A place in the queue, or `None` when it is full. Taken before a run is recorded: a run that nobody has room
    /// for must not look accepted.
    pub(super) fn admit(&self) -> Option<Place> {
        Arc::clone(&self.queue).try_acquire_owned().ok().map(Place)
    }

    /// Executes `run` as soon as a worker is free.
    pub(super) fn begin(&self, run: Uuid, place: Place) -> JoinHandle<Option<Result<RunReply, GateError>>> {
        let workers = self.clone();
        tokio::spawn(async move {
            let outcome = workers.execute(run).await;
            drop(place);
            if let Some(Err(error)) = &outcome {
                tracing::warn!(%run, problem = error.problem(), "a run ended without a decision");
            }
            outcome
        })
    }

    /// The end of the run, or `None` when the service stopped before it began: then it is resumed at the next start.
    async fn execute(&self, run: Uuid) -> Option<Result<RunReply, GateError>> {
        let slot = tokio::select! {
            biased;
            () = self.stopping() => return None,
            slot = self.slots.acquire() => slot,
        };
        let limit = Duration::from_secs(RUN_SECONDS_MAX);
        let outcome = match tokio::time::timeout(limit, self.gate.execute_run(run, None)).await {
            Ok(outcome) => outcome,
            // A run that hangs must come to an end that everybody can see.
            Err(_) => self.gate.cancel_run(run).await,
        };
        drop(slot);
        Some(outcome)
    }

    /// Goes on with what the last process left unfinished.
    pub(super) async fn resume(&self) -> Result<(), GateError> {
        for run in self.gate.unfinished_runs().await? {
            let place = tokio::select! {
                () = self.stopping() => return Ok(()),
                place = Arc::clone(&self.queue).acquire_owned() => place,
            };
            let Ok(place) = place else { return Ok(()) };
            tracing::info!(%run, "resumed");
            drop(self.begin(run, Place(place)));
        }
        Ok(())
    }

    /// Pushes now and then what could not be pushed when it was decided, until the service stops. To be stopped in the
    /// middle is as good as never: every push may be repeated.
    pub(super) async fn publish(&self) {
        tokio::select! {
            biased;
            () = self.stopping() => {}
            () = self.publish_for_ever() => {}
        }
    }

    async fn publish_for_ever(&self) {
        let pause = Duration::from_secs(PUBLISH_PAUSE_SECONDS);
        loop {
            match self.gate.publish_pending().await {
                Ok(done) if done.is_empty() => {}
                Ok(done) => {
                    let published = done.iter().filter(|one| one.publication.state == "published").count();
                    tracing::info!(published, waiting = done.len().saturating_sub(published), "summaries");
                }
                Err(error) => tracing::warn!(problem = error.problem(), "summaries could not be published: {error}"),
            }
            tokio::time::sleep(pause).await;
        }
    }

    /// Ends when the service stops.
    pub(super) async fn stopping(&self) {
        let mut phase = self.phase.clone();
        // A sender that is gone says no more; then nothing stops before the process does.
        if phase.wait_for(|phase| *phase == Phase::Stopping).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Ends when no run is in the queue or in work.
    pub(super) async fn idle(&self) {
        let all = u32::try_from(MAX_RUNS_QUEUED).unwrap_or(u32::MAX);
        drop(self.queue.acquire_many(all).await);
    }
}
