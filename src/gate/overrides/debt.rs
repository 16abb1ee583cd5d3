//! How much is waived in a project, for how long, and whose rules those are.

use std::sync::Arc;

use crate::domain::names::ProjectName;
use crate::domain::overrides::{Debt, LedgerRow, State, Way};
use crate::gate::{Gate, GateError};

impl Gate {
    /// The debt of a project, as of now. No more than the newest [`crate::domain::limits::MAX_OVERRIDE_LEDGER`] overrides
    /// are looked at; the answer says whether that is all there are.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn override_debt(&self, project: &ProjectName) -> Result<Debt, GateError> {
        let (pack, now) = (self.active_pack(project).await?, self.now());
        let (entries, complete) = self.store().override_ledger(project).await?;
        let mut rows = Vec::with_capacity(entries.len());
        for entry in entries {
            // When it was found to be over says nothing of whether it is: a clock may have been ahead then.
            let alive = entry.expires > now;
            let unreviewed = entry.way == Way::BreakGlass && entry.reviewed_at.is_none();
            let (mut state, mut needs_review) = (State::Expired, false);
            // Only what is alive, or still to be looked at, is asked for its signatures.
            if (alive || unreviewed)
                && let Some(stored) = self.store().override_by_id(entry.id).await?
            {
                let broken = stored.broken_at.is_some();
                (state, needs_review) = match self.opened_under(stored, Arc::clone(&pack)).await {
                    Ok(over) => (self.standing_of(&over).state, unreviewed && over.was_in_force()),
                    // The others are counted; this one permits nothing.
                    Err(GateError::Internal { .. }) => (State::Void, unreviewed && broken),
                    Err(error) => return Err(error),
                };
            }
            let (rule, environment, way) = (entry.rule, entry.environment, entry.way);
            let filed_at = entry.requested_at;
            rows.push(LedgerRow { rule, environment, way, filed_at, state, unreviewed: needs_review });
        }
        let owner = |rule: &_| pack.rule(rule).map(|rule| rule.owner.clone());
        Ok(Debt { complete, ..Debt::of(&rows, owner, now) })
    }
}
