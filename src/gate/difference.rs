//! Says what is between two decisions, and which of it made the verdict another.

use super::evaluation::apart;
use super::{Gate, GateError};
use crate::domain::decision::{Difference, Side, difference};
use crate::domain::names::ProjectName;

impl Gate {
    /// What is between the decisions `from` and `to` (or unique beginnings of them), from their records alone.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for a decision or a pack that is not stored; [`GateError::Configuration`] when the pack
    /// of that time does not load any more; [`GateError::Fault`] when nobody evaluates its rules.
    pub async fn difference(&self, project: &ProjectName, from: &str, to: &str) -> Result<Difference, GateError> {
        let from = self.stored_decision(project, from).await?;
        let to = self.stored_decision(project, to).await?;
        let old = self.pack(from.record.inputs.policy.digest).await?;
        let new = self.pack(to.record.inputs.policy.digest).await?;
        let found = apart(move || {
            let from = Side { id: from.id, record: &from.record, pack: &old };
            difference(from, Side { id: to.id, record: &to.record, pack: &new })
        });
        Ok(found.await??)
    }
}
