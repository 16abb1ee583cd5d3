//! Which words of a rule were meant. Whoever asks for an override, or approves one, has read what the rule says; where it says
//! something else later, nobody has permitted that.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::shown_by;
use super::step::Opened;
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::names::RuleId;
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::{Pack, same_words};
use crate::domain::statement::Statement;
use crate::domain::trusted_root::TrustSet;
use crate::gate::{Gate, GateError};
use crate::store::{OverrideSignature, StoredOverride};

/// Of the packs that overrides were filed under, which have other words for which rule than the one in force, and those that
/// load still.
#[derive(Default)]
pub(super) struct Rewritten {
    words: BTreeMap<(Digest, RuleId), bool>,
    packs: BTreeMap<Digest, Arc<Pack>>,
}

/// The packs that overrides and approvals were filed under, each with the rule, where it is not the one in force.
#[derive(Debug)]
pub(super) struct Filed(BTreeSet<(Digest, RuleId)>);

impl Filed {
    pub(super) fn of(stored: &[StoredOverride], in_force: &Pack) -> Self {
        let now = in_force.reference().digest;
        let mut filed = BTreeSet::new();
        for one in stored {
            let all = one.approvals.iter().map(read_under).chain([one.filed_under]);
            filed.extend(all.flatten().filter(|then| *then != now).map(|then| (then, one.rule.clone())));
        }
        Self(filed)
    }
}

impl Rewritten {
    /// Whether what was filed under this pack was about other words. Nobody knows of what was filed before that was kept: it
    /// counts as it did.
    fn since(&self, filed_under: Option<Digest>, rule: &RuleId) -> bool {
        filed_under.is_some_and(|pack| self.words.get(&(pack, rule.clone())).copied().unwrap_or(false))
    }

    /// The same facts, with whom the pack that it was asked for under knew as the requester.
    pub(super) fn known_then(&self, stored: &StoredOverride, mut facts: OverrideFacts, now: &Pack) -> OverrideFacts {
        if let Some(then) = stored.filed_under.and_then(|filed_under| self.packs.get(&filed_under)) {
            let known = now.people_who_are(&facts.requester);
            facts.asked_as = then.people_who_are(&facts.requester).difference(&known).cloned().collect();
        }
        facts
    }

    /// Whoever asked for it or approved it, by the packs that they did so under and by the one in force.
    pub(super) fn taking_part(
        &self,
        stored: &StoredOverride,
        facts: &OverrideFacts,
        (now, trust): (&Pack, &TrustSet),
    ) -> BTreeSet<String> {
        let mut names = facts.requesting_people(now);
        names.extend(facts.asked_as.iter().cloned());
        names.extend(facts.approvals.iter().flat_map(|approval| now.people_who_are(approval)));
        for approval in &stored.approvals {
            let Some(then) = read_under(approval).and_then(|filed_under| self.packs.get(&filed_under)) else {
                continue;
            };
            if let Ok(shown) = shown_by(&approval.bundle, stored.id, (&then.keys(), trust), approval.at) {
                names.extend(then.people_who_are(&shown.signer));
            }
        }
        now.people_named(names)
    }
}

/// The pack in whose words an approval reads the rule: the one that its signer has signed, and where she has signed none, the one
/// that it is filed under.
fn read_under(approval: &OverrideSignature) -> Option<Digest> {
    let signed = signed_policy(&approval.bundle).and_then(|text| text.parse().ok());
    signed.or(approval.filed_under)
}

fn signed_policy(bundle: &[u8]) -> Option<String> {
    let statement = Statement::parse(&evidence::payload_of(bundle)?).ok()?;
    Some(statement.predicate().get("policy")?.as_str()?.to_owned())
}

impl Gate {
    /// Compares the packs that overrides were filed under with `pack`. Of one that no longer loads nobody knows what it said:
    /// what was approved then is to be approved again.
    pub(super) async fn rewritten_since(&self, filed: Filed, pack: &Pack) -> Result<Rewritten, GateError> {
        let mut found = Rewritten::default();
        for (then, rule) in filed.0 {
            let other = match Box::pin(self.pack(then)).await {
                Ok(before) => {
                    let other = !same_words(&before, pack, &rule);
                    found.packs.insert(then, before);
                    other
                }
                Err(GateError::NotFound { .. } | GateError::Configuration { .. } | GateError::Pack { .. }) => true,
                Err(fault) => return Err(fault),
            };
            found.words.insert((then, rule), other);
        }
        Ok(found)
    }

    /// The pack in whose words somebody approves: the one that is signed, and where none is, the one in force. Refused where the
    /// rule says something else now than in that.
    ///
    /// # Errors
    ///
    /// [`GateError::Conflict`] for other words; [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn require_these_words(&self, over: &Opened, bundle: &[u8]) -> Result<Digest, GateError> {
        let now = over.pack.reference();
        let Some(text) = signed_policy(bundle) else { return Ok(now.digest) };
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
        meant.approvals.retain(|approval| !then(read_under(approval)));
        let facts = rewritten.known_then(stored, Self::override_facts(&meant, pack, trust)?, pack);
        Ok(OverrideFacts { asked_otherwise: then(stored.filed_under), ..facts })
    }
}
