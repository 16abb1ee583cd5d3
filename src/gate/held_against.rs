//! What a decision is held against when somebody asks whether it stands.

use super::looks::Look;
use super::reply::AskedReply;
use crate::domain::decision::{
    Backing, Circumstances, Hits, Missing, PackRef, ReadyFrom, Record, Stand, Unvouched, standing,
};
use crate::domain::digest::Digest;
use crate::domain::names::EnvironmentName;
use crate::domain::time::Timestamp;

/// What a decision is held against, but for the clock: all of it lies in the store.
pub(super) struct HeldAgainst {
    /// The policy in force; absent when none is.
    pub(super) policy: Option<PackRef>,
    pub(super) built_on: Vec<Record>,
    pub(super) revoked: Vec<(Digest, Timestamp)>,
    pub(super) hits: Hits,
    /// Since when something has changed that nobody has judged yet.
    pub(super) unjudged_since: Option<Timestamp>,
    /// How the trusted roots are that it rests on, and what is known of the look at it.
    pub(super) backing: (Backing, Look),
    /// What is missing in the record.
    pub(super) missing: Option<Missing>,
    /// The latest time that the record has had.
    pub(super) recorded: Option<Timestamp>,
    /// What was asked for of the rules in the way.
    pub(super) asked_for: Vec<AskedReply>,
    /// From when it would be ready by the clock alone, as was found out when it was decided.
    pub(super) foreseen: Option<ReadyFrom>,
}

impl HeldAgainst {
    /// A policy in force, and nothing revoked.
    #[cfg(test)]
    pub(super) fn unchanged(policy: PackRef) -> Self {
        let backing = (Backing::AsDecided, Look::default());
        Self {
            policy: Some(policy),
            built_on: Vec::new(),
            revoked: Vec::new(),
            hits: Hits::new(),
            unjudged_since: None,
            backing,
            missing: None,
            recorded: None,
            asked_for: Vec::new(),
            foreseen: None,
        }
    }

    /// The same, as if the trusted roots that it rests on were those of now.
    pub(super) fn whoever_vouches(self) -> Self {
        Self { backing: (Backing::AsDecided, Look::default()), ..self }
    }

    /// That it is not known what the trusted roots of now say of it.
    fn unvouched(&self, now: Timestamp) -> Option<Unvouched> {
        let (backing, look) = &self.backing;
        let trouble = look.trouble(now);
        let words = trouble.as_ref().map(|trouble| format!("not looked at since {}: {}", trouble.since, trouble.why));
        match (backing, words) {
            (Backing::AsDecided, _) | (Backing::Changed { .. }, None) => None,
            (Backing::Changed { root }, Some(words)) => {
                let look = "a service looks again by itself, and `/readyz` says how far it is".to_owned();
                Some(Unvouched { found: format!("{root} has changed, and it was {words}"), look })
            }
            (Backing::Gone { who }, _) => {
                let look = "a service decides it again by itself".to_owned();
                Some(Unvouched { found: format!("{who} vouched for it and is trusted no more"), look })
            }
        }
    }

    /// Whether no other record is needed to tell.
    pub(super) const fn is_light(&self) -> bool {
        self.built_on.is_empty()
    }

    /// How `record` stands at `now`.
    pub(super) fn stand<F>(&self, record: Option<&Record<F>>, environment: &EnvironmentName, now: Timestamp) -> Stand {
        let unvouched = self.unvouched(now);
        let circumstances = Circumstances {
            unvouched: unvouched.as_ref(),
            now,
            policy: self.policy.as_ref(),
            built_on: &self.built_on,
            revoked_overrides: &self.revoked,
            revocations: &self.hits,
            missing: self.missing.as_ref(),
            recorded: self.recorded,
        };
        standing(record, environment, &circumstances)
    }
}
