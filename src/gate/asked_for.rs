//! What was asked for of the rules that are in the way: an override that waits for somebody, or one whose time is over.

use std::collections::BTreeSet;

use super::overrides::OverrideChoice;
use super::reply::AskedReply;
use super::{Gate, GateError, OverrideReply, Page};
use crate::domain::decision::{Outcome, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_ASKED_FOR_LOOKED_AT, MAX_ASKED_FOR_SUBJECTS};
use crate::domain::names::RuleId;
use crate::domain::overrides::State;
use crate::domain::revocation::Revocable;
use crate::domain::time::Timestamp;

impl Gate {
    /// The overrides of rules that keep `record` from being ready: those that wait for somebody or came into force since, and where
    /// there is none of these the newest that is over. Nothing of what is ready.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn asked_for<F: Revocable + Sync>(
        &self,
        record: &Record<F>,
    ) -> Result<Vec<AskedReply>, GateError> {
        if record.verdict != Verdict::NotReady {
            return Ok(Vec::new());
        }
        let in_the_way = record.all_reasons().filter(|reason| reason.outcome == Outcome::Violation);
        let rules: BTreeSet<&RuleId> = in_the_way.map(|reason| &reason.rule).collect();
        let inputs = &record.inputs;
        let subjects: BTreeSet<Digest> = std::iter::once(inputs.subject.digest).chain(inputs.all_subjects()).collect();
        let mut found = Vec::new();
        for subject in subjects.into_iter().take(MAX_ASKED_FOR_SUBJECTS) {
            let (subject, environment) = (Some(subject), Some(inputs.environment.clone()));
            let choice = OverrideChoice { subject, environment, ..OverrideChoice::default() };
            let page = Page { limit: MAX_ASKED_FOR_LOOKED_AT, cursor: None };
            let asked = self.overrides(&inputs.project, &choice, page).await?;
            found.extend(asked.items.into_iter().filter(|one| rules.contains(&one.rule)));
        }
        Ok(told(&found))
    }
}

/// Of each rule what somebody can still do something about; else what became of the last.
fn told(found: &[OverrideReply]) -> Vec<AskedReply> {
    let alive = |one: &OverrideReply| [State::Pending, State::InForce].iter().any(|state| state.as_str() == one.state);
    let of = |one: &OverrideReply, other: &OverrideReply| (one.subject, &one.rule) == (other.subject, &other.rule);
    let is_told = |(place, one): &(usize, &OverrideReply)| {
        let (place, one) = (*place, *one);
        alive(one) || {
            let others = found.iter().enumerate().filter(|(_, other)| of(one, other));
            // Newest first: one before this is newer.
            others.into_iter().all(|(at, other)| !alive(other) && at >= place)
        }
    };
    found.iter().enumerate().filter(is_told).map(|(_, one)| AskedReply::from(one)).collect()
}

impl From<&OverrideReply> for AskedReply {
    fn from(one: &OverrideReply) -> Self {
        Self {
            id: one.id,
            subject: one.subject,
            rule: one.rule.clone(),
            state: one.state.clone(),
            expires: one.expires,
            approved_by: one.approved_by.clone(),
            quorum: one.quorum,
            waiting_for: one.waiting_for.clone(),
            missing: one.missing.clone(),
        }
    }
}

impl AskedReply {
    /// Whether it waits for somebody to approve it.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.state == State::Pending.as_str()
    }

    /// Whether it is in force.
    #[must_use]
    pub fn is_in_force(&self) -> bool {
        self.state == State::InForce.as_str()
    }

    /// The same at `now`: its time ends by itself.
    pub(super) fn at(&self, now: Timestamp) -> Self {
        let mut asked = self.clone();
        if (asked.is_pending() || asked.is_in_force()) && asked.expires <= now {
            State::Expired.as_str().clone_into(&mut asked.state);
            asked.missing = format!("it expired at {}", asked.expires);
            asked.waiting_for.clear();
        }
        asked
    }
}
