//! Claims runs for this process, and gives them back.

use uuid::Uuid;

use super::{Gate, GateError};
use crate::domain::run::rooms::Openings;
use crate::store::{AskedBy, Claimed};

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

    /// Where the subject of a run lies, as whoever asked has said; empty where she named no place.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Fault`] when the store cannot be used.
    pub async fn place_of(&self, run: Uuid) -> Result<String, GateError> {
        Ok(self.stored_run(run).await?.head.name)
    }
}
