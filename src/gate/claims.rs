//! Claims runs for this process, and gives them back.

use std::collections::BTreeMap;
use std::time::Duration;

use uuid::Uuid;

use super::execute::Attempt;
use super::{Gate, GateError};
use crate::domain::limits::{MAX_RUN_PASSES, REEVALUATION_DUE_SECONDS, RUN_SECONDS_MAX};
use crate::domain::run::RunEvent;
use crate::domain::run::rooms::Openings;
use crate::domain::time::Span;
use crate::store::{AskedBy, Claimed, Conflict, Hold, StoreError, StoredRun};

impl Gate {
    /// Claims runs for this process, the one that should be answered first before the others.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn claim_runs(&self, limit: u32) -> Result<Vec<Claimed>, GateError> {
        self.claim((AskedBy::Anybody, limit), None).await
    }

    /// As many runs as there are rooms for; of a host that is not known to answer soon no more than anybody may have.
    ///
    /// * `asked` — whose runs.
    ///
    /// # Errors
    ///
    /// As [`Gate::claim_runs`].
    pub async fn claim_for(&self, asked: AskedBy, openings: &Openings) -> Result<Vec<Claimed>, GateError> {
        let count = |runs: usize| u32::try_from(runs).unwrap_or(u32::MAX);
        let mut claimed = match openings.of_any {
            0 => Vec::new(),
            of_any => self.claim((asked, count(of_any)), None).await?,
        };
        // Where there are fewer than there is room for, there are none of the others either.
        if claimed.len() == openings.of_any && openings.of_quick > 0 && !openings.quick.is_empty() {
            match self.claim((asked, count(openings.of_quick)), Some(&openings.quick)).await {
                Ok(more) => claimed.extend(more),
                Err(error) if claimed.is_empty() => return Err(error),
                // What is claimed already is to be begun with.
                Err(error) => tracing::warn!(problem = error.problem(), "no further run could be claimed: {error}"),
            }
        }
        Ok(claimed)
    }

    async fn claim(&self, what: (AskedBy, u32), hosts: Option<&[String]>) -> Result<Vec<Claimed>, GateError> {
        if !self.store().has_claimable_runs_of(self.now(), what.0, hosts).await? {
            return Ok(Vec::new());
        }
        let claimed = self.store().claim_runs_of(self.worker(), self.now(), what, hosts).await?;
        let lost = claimed.iter().filter(|claimed| claimed.lease.lost > 0).count();
        self.inner.counts.taken_over(lost);
        Ok(claimed)
    }

    /// Places that something was ready from lately and that had answered within `soon`; whichever answered last stands last.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn places_that_answered(&self, soon: Duration) -> Result<Vec<String>, GateError> {
        Ok(self.store().ready_within(soon).await?)
    }

    /// Whether somebody waits for the room of a run of this host: a run of another one. What cannot be told is no reason to end what
    /// goes on.
    ///
    /// * `asked` — whose runs wait.
    pub async fn others_wait(&self, (asked, host): (AskedBy, &str)) -> bool {
        self.store().has_claimable_runs_but_of(self.now(), asked, host).await.unwrap_or_else(|error| {
            tracing::debug!("whether others wait is not known: {error}");
            false
        })
    }

    /// Gives a run back on which this process has stopped to work, since it takes long and others wait: they come first. Whoever
    /// has room for it then begins anew.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used; then the claim ends by itself.
    pub async fn set_back(&self, claimed: Claimed) -> Result<Attempt, GateError> {
        let Claimed { run, lease } = claimed;
        for _ in 0..MAX_RUN_PASSES {
            let stored = self.stored_run(run).await?;
            if stored.head.state.is_terminal() {
                return Ok(Attempt::Ended(Box::new(stored)));
            }
            let seconds = match stored.head.because {
                None => i64::try_from(RUN_SECONDS_MAX).unwrap_or(i64::MAX),
                Some(_) => REEVALUATION_DUE_SECONDS,
            };
            let (hold, now) = (Hold { run, fence: lease.fence, version: stored.head.version }, self.now());
            let what = "its inputs again, as soon as there is room: it takes long, and others wait".to_owned();
            let event = RunEvent::Initializing { what };
            match self.store().set_back(hold, (now, event), now.after(Span::from_seconds(seconds))).await {
                Ok(()) => {
                    tracing::info!(%run, place = stored.head.place(), "it takes long, and others wait: set back");
                    return Ok(Attempt::Elsewhere);
                }
                // What was still to be written has been written meanwhile.
                Err(StoreError::Conflict(Conflict::Version { .. })) => {}
                // Somebody else has it.
                Err(StoreError::Conflict(Conflict::Fenced { .. })) => return Ok(Attempt::Elsewhere),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(Attempt::Elsewhere)
    }

    /// Gives back every run that this process holds, so that others need not wait for its claims to end. What it still
    /// writes about them is refused.
    pub async fn give_runs_back(&self) {
        match self.store().give_all_back(self.worker(), self.now()).await {
            Ok(0) => {}
            Ok(runs) => tracing::info!(runs, "given back"),
            // Then the claims end by themselves.
            Err(error) => tracing::debug!("runs were not given back: {error}"),
        }
    }

    /// These runs, read at once: where each lies, for whoever begins with it. One that there is not any more is left out.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn read_claimed(&self, claimed: &[Claimed]) -> Result<BTreeMap<Uuid, StoredRun>, GateError> {
        let runs: Vec<Uuid> = claimed.iter().map(|claimed| claimed.run).collect();
        Ok(self.store().runs_with_logs(&runs).await?)
    }
}
