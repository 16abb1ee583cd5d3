//! On which occasions the same words were said, and when each of these was at the latest.
//!
//! A certificate of minutes is of one occasion, and so is a signature: nobody but the signer makes another one over the same
//! words. What is no proof has no time of its own. But it cannot be from later than this gate first met it in any wrapping, nor
//! from after the end of the certificate that signed it.

use std::collections::BTreeMap;

use super::input::Question;
use super::manifest::Environment;
use crate::domain::digest::Digest;
use crate::domain::facts::Facts;
use crate::domain::time::Timestamp;

/// When a piece of evidence is from, as rules are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dated {
    /// Since when somebody vouches for it.
    pub(super) signed_at: Option<Timestamp>,
    /// When the gate first saw it; at the latest its occasion, where that is told.
    pub(super) received_at: Timestamp,
}

impl Dated {
    /// As it is on record.
    pub(super) const fn of(facts: &Facts) -> Self {
        Self { signed_at: facts.signed_at, received_at: facts.received_at }
    }

    pub(super) const fn signed(signed_at: Option<Timestamp>, facts: &Facts) -> Self {
        Self { signed_at, received_at: facts.received_at }
    }
}

/// The latest that each occasion can be from, by the word and what tells the occasion.
#[derive(Debug, Default)]
pub(super) struct Occasions(BTreeMap<(Digest, Option<Digest>), Timestamp>);

impl Occasions {
    /// Those of everything that is looked at, whatever became of it.
    pub(super) fn of(question: &Question) -> Self {
        let mut latest: BTreeMap<(Digest, Option<Digest>), Timestamp> = BTreeMap::new();
        for facts in &question.evidence {
            let Some(word) = facts.signed_content else { continue };
            let seen = facts.signed_at.filter(|_| has_time_here(facts, question.environment));
            let at = [seen, facts.certified_until].into_iter().flatten().fold(facts.received_at, Timestamp::min);
            let known = latest.entry((word, facts.occasion())).or_insert(at);
            *known = at.min(*known);
        }
        Self(latest)
    }

    /// The latest that what `facts` say can be from.
    pub(super) fn latest(&self, facts: &Facts) -> Timestamp {
        let known = facts.signed_content.and_then(|word| self.0.get(&(word, facts.occasion())));
        known.copied().unwrap_or(facts.received_at)
    }

    /// When what is no proof is from.
    pub(super) fn of_no_proof(&self, facts: &Facts, environment: &Environment) -> Dated {
        let signed_at = facts.signed_at.filter(|_| has_time_here(facts, environment));
        Dated { signed_at, received_at: self.latest(facts) }
    }
}

/// Whether who vouches for the time of `facts` counts in `environment`: what other roots know of it is as if nobody did.
pub(super) fn has_time_here(facts: &Facts, environment: &Environment) -> bool {
    facts.vouched.is_empty() || facts.vouched.iter().any(|by| environment.accepts_root(&by.root))
}
