//! Which words of a rule were meant. Whoever asks for an override, or approves one, has read what the rule says; where it says
//! something else later, nobody has permitted that.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::digest::Digest;
use crate::domain::names::RuleId;
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::{Pack, same_words};
use crate::domain::trusted_root::TrustSet;
use crate::gate::{Gate, GateError};
use crate::store::StoredOverride;

/// Of the packs that overrides were filed under, which have other words for which rule than the one in force.
#[derive(Debug, Default)]
pub(super) struct Rewritten(BTreeMap<(Digest, RuleId), bool>);

/// The packs that overrides and approvals were filed under, each with the rule, where it is not the one in force.
#[derive(Debug)]
pub(super) struct Filed(BTreeSet<(Digest, RuleId)>);

impl Filed {
    pub(super) fn of(stored: &[StoredOverride], in_force: &Pack) -> Self {
        let now = in_force.reference().digest;
        let mut filed = BTreeSet::new();
        for one in stored {
            let all = one.approvals.iter().map(|approval| approval.filed_under).chain([one.filed_under]);
            filed.extend(all.flatten().filter(|then| *then != now).map(|then| (then, one.rule.clone())));
        }
        Self(filed)
    }
}

impl Rewritten {
    /// Whether what was filed under this pack was about other words. Nobody knows of what was filed before that was kept: it
    /// counts as it did.
    fn since(&self, filed_under: Option<Digest>, rule: &RuleId) -> bool {
        filed_under.is_some_and(|pack| self.0.get(&(pack, rule.clone())).copied().unwrap_or(false))
    }
}

impl Gate {
    /// Compares the packs that overrides were filed under with `pack`. Of one that no longer loads nobody knows what it said:
    /// what was approved then is to be approved again.
    pub(super) async fn rewritten_since(&self, filed: Filed, pack: &Pack) -> Result<Rewritten, GateError> {
        let mut found = BTreeMap::new();
        for (then, rule) in filed.0 {
            let other = match Box::pin(self.pack(then)).await {
                Ok(before) => !same_words(&before, pack, &rule),
                Err(GateError::NotFound { .. } | GateError::Configuration { .. } | GateError::Pack { .. }) => true,
                Err(fault) => return Err(fault),
            };
            found.insert((then, rule), other);
        }
        Ok(Rewritten(found))
    }

    /// An override as far as it was asked for, and approved, in the words that its rule has now.
    pub(super) fn facts_in_these_words(
        stored: &StoredOverride,
        pack: &Pack,
        trust: &TrustSet,
        rewritten: &Rewritten,
    ) -> Result<OverrideFacts, GateError> {
        let then = |filed_under| rewritten.since(filed_under, &stored.rule);
        let mut meant = stored.clone();
        meant.approvals.retain(|approval| !then(approval.filed_under));
        let facts = Self::override_facts(&meant, pack, trust)?;
        Ok(OverrideFacts { asked_otherwise: then(stored.filed_under), ..facts })
    }
}
