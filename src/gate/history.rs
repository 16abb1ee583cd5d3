//! Which pack was in force when, and what was said when it was put in force.

use serde::{Deserialize, Serialize};

use super::reply::PolicyRef;
use super::{Gate, GateError, Page};
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

/// One page of what was in force, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// The packs.
    pub history: Vec<InForce>,
    /// Where the next page begins; absent on the last.
    pub next_cursor: Option<String>,
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
            Span::Newest(limit) => (Timestamp::LAST, limit),
        };
        Ok(self.history_before(project, at, None, limit).await?.history)
    }

    /// One page of what was in force for `project`, the newest first; the embedded standard pack ends the last one.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours; [`GateError::Fault`] when the store cannot be read.
    pub async fn policy_history_page(&self, project: &ProjectName, page: &Page) -> Result<History, GateError> {
        let wrong = |_| GateError::usage("expected a cursor that an earlier page gave, found another text".to_owned());
        let before = page.cursor.as_deref().map(str::parse).transpose().map_err(wrong)?;
        self.history_before(project, Timestamp::LAST, before, page.limit).await
    }

    async fn history_before(
        &self,
        project: &ProjectName,
        at: Timestamp,
        before: Option<i64>,
        limit: u32,
    ) -> Result<History, GateError> {
        let limit = limit.clamp(1, MAX_PAGE);
        let found = self.store().activations(project, at, before.unwrap_or(i64::MAX), limit).await?;
        if usize::try_from(limit).is_ok_and(|limit| found.len() >= limit) {
            let next_cursor = found.last().map(|last| last.position.to_string());
            return Ok(History { history: found.into_iter().map(in_force).collect(), next_cursor });
        }
        let mut history: Vec<InForce> = found.into_iter().map(in_force).collect();
        let until = match history.last() {
            Some(first) => first.from,
            None => self.store().first_activation(project).await?,
        };
        history.push(self.embedded(until).await?);
        Ok(History { history, next_cursor: None })
    }

    /// The embedded pack, in force until the first that somebody put in force.
    async fn embedded(&self, until: Option<Timestamp>) -> Result<InForce, GateError> {
        let policy = super::check::policy_ref(&self.pack(PackFiles::standard_digest()).await?.reference());
        Ok(InForce { policy, from: None, until, source: None, signed_by: None, reason: None, loosened: Vec::new() })
    }
}

fn in_force(stored: StoredActivation) -> InForce {
    let StoredActivation { position: _, digest, name, version, activation, until } = stored;
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
