//! Which pack was in force when, and what was said when it was put in force.

use serde::{Deserialize, Serialize};

use super::reply::PolicyRef;
use super::{Gate, GateError};
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::ProjectName;
use crate::domain::policy::{Loosening, PackFiles};
use crate::domain::time::Timestamp;
use crate::store::StoredActivation;

/// A pack that was in force from one time to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InForce {
    /// Which.
    pub policy: PolicyRef,
    /// From when; absent for the embedded pack, which is in force until another is.
    pub from: Option<Timestamp>,
    /// Until when; absent for the one in force now.
    pub until: Option<Timestamp>,
    /// Where it was fetched from; absent for a directory.
    pub source: Option<String>,
    /// Who signed it; absent for a directory.
    pub signed_by: Option<String>,
    /// Why less may be asked than before.
    pub reason: Option<String>,
    /// What less is asked of than before.
    pub loosened: Vec<Loosening>,
}

/// Which part of the history is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// What was in force at this instant.
    At(Timestamp),
    /// The newest, at most this many.
    Newest(u32),
}

impl Gate {
    /// The packs that were in force for `project`, the newest first; the embedded standard pack where there was none.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn policy_history(&self, project: &ProjectName, span: Span) -> Result<Vec<InForce>, GateError> {
        let (at, limit) = match span {
            Span::At(at) => (at, 1),
            Span::Newest(limit) => (Timestamp::LAST, limit.clamp(1, MAX_PAGE)),
        };
        let found = self.store().activations(project, at, limit).await?;
        let mut history: Vec<InForce> = found.into_iter().map(in_force).collect();
        if history.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
            let until = match history.last() {
                Some(first) => first.from,
                None => self.store().first_activation(project).await?,
            };
            history.push(self.embedded(until).await?);
        }
        Ok(history)
    }

    /// The embedded pack, in force until the first that somebody put in force.
    async fn embedded(&self, until: Option<Timestamp>) -> Result<InForce, GateError> {
        let policy = super::check::policy_ref(&self.pack(PackFiles::standard_digest()).await?.reference());
        Ok(InForce { policy, from: None, until, source: None, signed_by: None, reason: None, loosened: Vec::new() })
    }
}

fn in_force(stored: StoredActivation) -> InForce {
    let StoredActivation { digest, name, version, activation, until } = stored;
    InForce {
        policy: PolicyRef { pack: name, version, digest },
        from: Some(activation.at),
        until,
        source: activation.source,
        signed_by: activation.signed_by,
        reason: activation.reason,
        loosened: activation.loosened,
    }
}
