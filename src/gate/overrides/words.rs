//! Which words of a rule were meant. Whoever asks for an override, or approves one, has read what the rule says; where it says
//! something else later, nobody has permitted that.

use std::collections::{BTreeMap, BTreeSet};

use super::shown_by;
use super::step::{Opened, conflict};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::Signer;
use crate::domain::names::RuleId;
use crate::domain::overrides::{OverrideFacts, Way};
use crate::domain::policy::{HandedOn, Pack, People, PeopleOverTime, same_words};
use crate::domain::statement::Statement;
use crate::domain::trusted_root::TrustSet;
use crate::gate::{Gate, GateError};
use crate::store::{OverrideSignature, StoredOverride};

/// Of the packs that overrides were filed under, which have other words for which rule than the one in force, and whom they name.
#[derive(Default)]
pub(super) struct Rewritten {
    words: BTreeMap<(Digest, RuleId), bool>,
    people: BTreeMap<Digest, People>,
    /// The people of the one in force.
    now: People,
}

/// The packs that overrides and approvals were filed under, each with the rule, where it is not the one in force.
#[derive(Debug)]
pub(super) struct Filed(BTreeSet<(Digest, RuleId)>);

/// An override as it was signed, read back through the verifier once.
pub(super) struct ReadBack {
    /// It in whatever words of its rule.
    pub(super) as_signed: OverrideFacts,
    /// It as far as it was asked for, and approved, in the words that its rule has now, by people who are still who they were.
    pub(super) counting: OverrideFacts,
    /// Who signed each approval that is stored, in their order; nothing of one that counts for nothing now.
    pub(super) approving: Vec<Option<Signer>>,
    /// Whether something of it was said in other words than its rule has now.
    pub(super) rewritten: bool,
    /// Whose approvals count for nobody, since what she gave them with, or her name, is somebody else's by now.
    pub(super) handed_on: Vec<HandedOn>,
}

impl Filed {
    pub(super) fn of(stored: &[StoredOverride], in_force: &Pack) -> Self {
        let now = in_force.reference().digest;
        let mut filed = BTreeSet::new();
        for one in stored {
            let all = one.approvals.iter().map(read_under).chain([asked_under(one)]);
            filed.extend(all.flatten().filter(|then| *then != now).map(|then| (then, one.rule.clone())));
        }
        Self(filed)
    }
}

impl Rewritten {
    fn of(now: &Pack) -> Self {
        Self { now: People::in_force(now), ..Self::default() }
    }

    /// Whether what an approval was given with, or who gave it, is somebody else's in the pack in force than in the one that its signer
    /// has signed. What a row says of that is no word of hers.
    pub(super) fn handed_on(&self, approval: &[u8], signer: &Signer, who: &PeopleOverTime) -> Option<HandedOn> {
        let signed: Option<Digest> = signed_policy(approval).and_then(|text| text.parse().ok());
        let under = signed.and_then(|then| self.people.get(&then));
        who.handed_on(signer, under, &self.now)
    }

    /// Whether what was filed under this pack was about other words. Nobody knows of what was filed before that was kept: it
    /// counts as it did.
    pub(super) fn since(&self, filed_under: Option<Digest>, rule: &RuleId) -> bool {
        filed_under.is_some_and(|pack| self.words.get(&(pack, rule.clone())).copied().unwrap_or(false))
    }
}

impl ReadBack {
    /// * `who` — who is whom, where that is known.
    pub(super) fn of(
        stored: &StoredOverride,
        (pack, trust): (&Pack, &TrustSet),
        rewritten: &Rewritten,
        who: &PeopleOverTime,
    ) -> Result<Self, GateError> {
        let (mut as_signed, approving) = Gate::request_and_approvals(stored, pack, trust)?;
        as_signed.asked_as = who.known_as(&as_signed.requester, pack);
        let then = |filed_under| rewritten.since(filed_under, &stored.rule);
        let mut in_these_words = OverrideFacts { asked_otherwise: then(asked_under(stored)), ..as_signed.clone() };
        let (mut counting, mut handed_on) = (in_these_words.clone(), Vec::new());
        if stored.way == Way::BreakGlass
            && let Some(gone) = rewritten.handed_on(&stored.bundle, &as_signed.requester, who)
        {
            // Nor does whoever has it now answer for what somebody else has asked with it.
            counting.asked_otherwise = true;
            handed_on.push(gone);
        }
        for (approval, (vouching, signer)) in stored.approvals.iter().zip(&approving).filter_map(both) {
            as_signed.add_approval(vouching.clone(), signer.clone());
            if then(read_under(approval)) {
                continue;
            }
            in_these_words.add_approval(vouching.clone(), signer.clone());
            match rewritten.handed_on(&approval.bundle, signer, who) {
                Some(gone) => handed_on.push(gone),
                None => counting.add_approval(vouching.clone(), signer.clone()),
            }
        }
        let rewritten = in_these_words != as_signed;
        let approving = approving.into_iter().map(|one| one.map(|(_, signer)| signer)).collect();
        Ok(Self { as_signed, counting, approving, rewritten, handed_on })
    }

    /// Whoever asked for it or approved it, by the packs that were in force then and by the one that is: people of `pack`.
    pub(super) fn taking_part(
        &self,
        stored: &StoredOverride,
        (pack, trust): (&Pack, &TrustSet),
        who: &PeopleOverTime,
    ) -> BTreeSet<String> {
        let mut names = self.as_signed.requesting_people(pack);
        let keys = who.keys();
        for (approval, known) in stored.approvals.iter().zip(&self.approving) {
            // With a key that no longer counts she has approved it all the same.
            let then = || shown_by(&approval.bundle, stored.id, (&keys, trust), approval.at).ok().map(|it| it.signer);
            if let Some(signer) = known.clone().or_else(then) {
                names.extend(pack.people_who_are(&signer));
                names.extend(who.known_as(&signer, pack));
            }
        }
        pack.people_named(names)
    }
}

/// Why an approval counts for nobody, and what is to be done.
pub(super) fn counts_for_nobody(gone: &HandedOn, id: Digest) -> String {
    let named = |names: &BTreeSet<String>| names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
    let (then, now) = (named(&gone.then), named(&gone.now));
    format!(
        "what was signed with a key or an identity that an earlier pack has for {then}, and the one in force for {now}, counts for nobody; \
         who still approves it signs anew: countersign override approve {id} --key FILE"
    )
}

fn both<A, B>((one, other): (A, &Option<B>)) -> Option<(A, &B)> {
    Some((one, other.as_ref()?))
}

/// The pack in whose words a request reads the rule: the one that its signer has signed, and where she has signed none, the one that it
/// is filed under.
fn asked_under(stored: &StoredOverride) -> Option<Digest> {
    let signed = signed_policy(&stored.bundle).and_then(|text| text.parse().ok());
    signed.or(stored.filed_under)
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
        let mut found = Rewritten::of(pack);
        found.people.insert(pack.reference().digest, found.now.clone());
        for (then, rule) in filed.0 {
            let other = match Box::pin(self.pack(then)).await {
                Ok(before) => {
                    found.people.entry(then).or_insert_with(|| People::in_force(&before));
                    !same_words(&before, pack, &rule)
                }
                Err(GateError::NotFound { .. } | GateError::Configuration { .. } | GateError::Pack { .. }) => true,
                Err(fault) => return Err(fault),
            };
            found.words.insert((then, rule), other);
        }
        Ok(found)
    }

    /// Refuses an approval that counts for nobody from the beginning: by the pack in whose words its signer has read the rule it is by
    /// somebody else than by the one in force.
    pub(super) async fn require_still_hers(
        &self,
        over: &Opened,
        bundle: &[u8],
        signer: &Signer,
    ) -> Result<(), GateError> {
        let (pack, rule) = (&over.pack, over.facts.permits.rule.clone());
        let then: Option<Digest> = signed_policy(bundle).and_then(|text| text.parse().ok());
        let filed =
            Filed(then.filter(|then| *then != pack.reference().digest).map(|then| (then, rule)).into_iter().collect());
        match self.rewritten_since(filed, pack).await?.handed_on(bundle, signer, &over.who) {
            None => Ok(()),
            Some(gone) => Err(conflict(
                over,
                &format!("cannot be approved by this: {}", counts_for_nobody(&gone, over.stored.id)),
            )),
        }
    }

    /// The pack in whose words somebody asks or approves: the one that is signed, and where none is, the one in force. Refused where
    /// the rule says something else now than in that.
    ///
    /// * `again` — what to do then.
    ///
    /// # Errors
    ///
    /// [`GateError::Conflict`] for other words; [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn require_these_words(
        &self,
        bundle: &[u8],
        rule: &RuleId,
        pack: &Pack,
        again: &str,
    ) -> Result<Digest, GateError> {
        let now = pack.reference();
        let Some(text) = signed_policy(bundle) else { return Ok(now.digest) };
        let then =
            text.parse::<Digest>().map_err(|error| GateError::usage(format!("`policy` of a statement: {error}")))?;
        let filed =
            Filed(BTreeSet::from([(then, rule.clone())]).into_iter().filter(|(then, _)| *then != now.digest).collect());
        if !self.rewritten_since(filed, pack).await?.since(Some(then), rule) {
            return Ok(then);
        }
        let detail = format!(
            "it is about what rule `{rule}` says in pack {}, and in the one in force, `{}` version {} ({}), it says something \
             else; to be read and {again}",
            then.short(),
            now.name,
            now.version,
            now.digest.short(),
        );
        Err(GateError::Conflict { detail })
    }
}
