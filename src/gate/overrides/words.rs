//! Which words of a rule were meant. Whoever asks for an override, or approves one, has read what the rule says; where it says
//! something else later, nobody has permitted that.

use std::collections::{BTreeMap, BTreeSet};

use super::step::Opened;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::names::RuleId;
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::{Pack, same_words};
use crate::domain::statement::Statement;
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

    /// The pack in whose words somebody approves: the one that is signed, and where none is, the one in force. Refused where the
    /// rule says something else now than in that.
    ///
    /// # Errors
    ///
    /// [`GateError::Conflict`] for other words; [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn require_these_words(&self, over: &Opened, bundle: &[u8]) -> Result<Digest, GateError> {
        let now = over.pack.reference();
        let payload = evidence::payload_of(bundle).unwrap_or_default();
        let statement = Statement::parse(&payload).ok();
        let signed = statement.as_ref().and_then(|statement| statement.predicate().get("policy")?.as_str());
        let Some(text) = signed else { return Ok(now.digest) };
        let then =
            text.parse::<Digest>().map_err(|error| GateError::usage(format!("`policy` of an approval: {error}")))?;
        let rule = over.facts.permits.rule.clone();
        let filed =
            Filed(BTreeSet::from([(then, rule.clone())]).into_iter().filter(|(then, _)| *then != now.digest).collect());
        if !self.rewritten_since(filed, &over.pack).await?.since(Some(then), &rule) {
            return Ok(then);
        }
        let detail = format!(
            "it approves what rule `{rule}` says in pack {}, and in the one in force, `{}` version {} ({}), it says something \
             else; to be read and approved anew: countersign override approve {} --key FILE",
            then.short(),
            now.name,
            now.version,
            now.digest.short(),
            over.stored.id
        );
        Err(GateError::Conflict { detail })
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
