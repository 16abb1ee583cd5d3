//! What may be missing in the record that something is read from, or decided by: it went back to an earlier state of itself,
//! and somebody has accepted that, or nobody yet.

use super::{Gate, GateError};
use crate::domain::decision::{BeforeLoss, Missing};
use crate::domain::digest::Digest;
use crate::store::{Follows, RunHead, StoreError};

impl Gate {
    /// What a `ready` that is read of this decision may lack.
    pub(super) async fn missing(&self, id: Digest) -> Result<Option<Missing>, GateError> {
        match self.store().require_none_known_lost().await {
            Err(StoreError::Lost { detail, .. }) => return Ok(Some(Missing::Now(detail))),
            known => known?,
        }
        let accepted = self.decided_before_a_loss(id).await?;
        Ok(accepted.map(|before| Missing::Accepted(before.accepted_at)))
    }

    /// What stood where another decision is to be made, and was decided before somebody accepted that the record has lost
    /// something; absent where nothing was, or where somebody has asked since. What spoke against it may be among what is lost,
    /// and would not be there to speak against the same again: so the gate by itself does not decide it as if nothing had been.
    ///
    /// * `follows` — what the new decision follows: the newest, which is that or already said so.
    /// * `run` — the run that it is made for; absent where the gate decides without one.
    pub(super) async fn lost_before(
        &self,
        follows: &Follows,
        run: Option<&RunHead>,
    ) -> Result<Option<BeforeLoss>, GateError> {
        let (Some(newest), Some(loss)) = (follows.newest, self.store().last_loss().await?) else { return Ok(None) };
        // A request may have joined a run of the gate's own.
        if let Some(run) = run.filter(|run| run.because.is_none() || run.requests > 1)
            && !self.store().is_run_of_before(run.id, &loss).await?
        {
            return Ok(None);
        }
        if let Some(before) = self.decided_before_a_loss(newest).await? {
            return Ok(Some(before));
        }
        let said = self.store().shown_decision(newest).await?;
        Ok(said.and_then(|said| said.record.inputs.before_loss))
    }

    /// That a decision was made before the last loss that somebody accepted. The log alone says so: a clock that was ahead when it
    /// was accepted makes nothing doubtful that was decided since.
    async fn decided_before_a_loss(&self, decision: Digest) -> Result<Option<BeforeLoss>, GateError> {
        let Some(loss) = self.store().last_loss().await? else { return Ok(None) };
        let leaf = self.store().log_leaf_of(decision).await?;
        let before = leaf.is_none_or(|leaf| leaf < loss.size);
        Ok(before.then_some(BeforeLoss { decision, accepted_at: loss.accepted_at }))
    }
}
