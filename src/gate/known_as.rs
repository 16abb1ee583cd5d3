//! As what something is known here that somebody revokes, and what it takes with it beside its name.

use super::{Gate, GateError};
use crate::domain::decision::Inputs;
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Sighting};
use crate::domain::facts::{FactsHead, Source, signed_content};
use crate::domain::limits::MAX_DEPENDANTS_ASKED;
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::revocation::{Revocable, Revocation, Target, Untold, unread_also};
use crate::domain::trusted_root::{Party, TrustSet, TrustedRoot};
use crate::store::{Beside, DecisionFilter};

impl Gate {
    /// What a revocation of `target` hits beside what it names: of a bundle all that says the same, and what may rest on an
    /// authority without saying so.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn beside(&self, project: &ProjectName, target: &Target) -> Result<Beside, GateError> {
        let Target::Digest(thing) = target else { return Ok(Beside::default()) };
        // That a pack does not load keeps nobody from revoking.
        let pack = self.active_pack(project).await.ok();
        let trust = pack.as_ref().map_or_else(|| self.trust(), |pack| self.trust_for(pack));
        let of_party = |party: Party| {
            let has_it = known(&trust).filter(|root| root.names_of(party).contains(thing));
            Untold::looked_at(party, has_it.map(|root| (root.handle(), root.digest())))
        };
        let mut looked_at: Vec<Digest> = Party::ALL.into_iter().flat_map(of_party).collect();
        let said = self.said_in(project, *thing, pack.as_deref(), &trust).await?;
        // What was decided before words had other names is found by that of then.
        looked_at.extend(said.content);
        let mut also = said.names;
        if let Some(bytes) = self.store().bundle(*thing).await?
            && let Ok(words) = evidence::apart(bytes)
        {
            also.extend(self.names_of_each(&words, pack.as_deref(), &trust));
        }
        also.sort_unstable();
        also.dedup();
        Ok(Beside { also, looked_at })
    }

    /// By what names each of several words goes that lay somewhere as one: its own, and that of what it says. None where it is
    /// one word.
    fn names_of_each(&self, words: &[Vec<u8>], pack: Option<&Pack>, trust: &TrustSet) -> Vec<Digest> {
        let several = words.iter().filter(|_| words.len() > 1);
        several.flat_map(|word| [vec![Digest::of(word)], self.said_by(word, pack, trust).names].concat()).collect()
    }

    /// Takes note that a revocation of what lies somewhere as one takes each word in it: read from another place, it comes in
    /// pieces that have other names. An older version revoked it by the one name alone.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub(super) async fn revoke_each(
        &self,
        project: &ProjectName,
        revocations: &[Revocation],
        words: &[Vec<u8>],
    ) -> Result<(), GateError> {
        let named = |revocation: &&Revocation| !words.iter().all(|word| revocation.takes(Digest::of(word)));
        let Some(revocation) = revocations.iter().find(named).filter(|_| !self.only_reads()) else { return Ok(()) };
        let pack = self.active_pack(project).await?;
        let also = self.names_of_each(words, Some(&pack), &self.trust_for(&pack));
        Ok(self.store().keep_beside(project, revocation.id, &Beside { also, looked_at: Vec::new() }).await?)
    }

    /// By what names goes what the bundle `thing` says; none where it is no bundle that is stored here, or none that verifies.
    async fn said_in(
        &self,
        project: &ProjectName,
        thing: Digest,
        pack: Option<&Pack>,
        trust: &TrustSet,
    ) -> Result<Said, GateError> {
        let Some(bytes) = self.store().bundle(thing).await? else { return Ok(Said::default()) };
        let mut untold = None;
        // It may have verified once and not any more: what was decided from it knows who signed it.
        for id in self.store().some_dependants(project, thing).await? {
            let Some(stored) = self.store().shown_decision(id).await? else { continue };
            let unread = stored.record.inputs.all_rejected().find(|one| one.digest == thing);
            if let Some(unread) = unread.and_then(|one| one.unread.as_deref()) {
                return Ok(Said { content: unread.signed_content, names: unread_also(unread) });
            }
            let Some((subject, facts)) = told_of(&stored.record.inputs, thing) else { continue };
            let read = || signed_content(evidence::payload_digest(&bytes, subject)?, &facts.signer);
            let content = facts.signed_content.or_else(read);
            let said = Said::by(&FactsHead { signed_content: content, ..facts.clone() });
            // By which signing it is was not always told: the bundle itself tells, as long as it verifies.
            if facts.is_of_minutes() && facts.signing().is_none() {
                untold = Some(said);
                break;
            }
            if content.is_some() {
                return Ok(said);
            }
        }
        let said = self.said_by(&bytes, pack, trust);
        Ok(Some(said).filter(|said| said.content.is_some()).or(untold).unwrap_or_default())
    }

    /// The same of bytes, as far as they verify.
    fn said_by(&self, bytes: &[u8], pack: Option<&Pack>, trust: &TrustSet) -> Said {
        let mut keys = pack.map(Pack::keys).unwrap_or_default();
        keys.push(self.public_key());
        let sighting = Sighting { received_at: self.now(), source: Source::Upload };
        let asked = usize::try_from(MAX_DEPENDANTS_ASKED).unwrap_or(usize::MAX);
        let verified = evidence::perhaps_about(bytes)
            .into_iter()
            .take(asked)
            .find_map(|subject| evidence::verify(bytes, subject, trust, &keys, sighting).ok());
        verified.map(|evidence| Said::by(&evidence.into_facts())).unwrap_or_default()
    }

    /// As what `target` is known here, in words; empty where nobody knows it.
    ///
    /// * `beside` — what it takes with it.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn known_as(
        &self,
        project: &ProjectName,
        pack: &Pack,
        target: &Target,
        beside: &Beside,
    ) -> Result<Vec<String>, GateError> {
        let Target::Digest(thing) = target else { return Ok(Vec::new()) };
        let trust = self.trust_for(pack);
        let mut words = Vec::new();
        for root in known(&trust) {
            if root.digest() == *thing {
                words.push(format!("the trusted root `{}`", root.handle()));
            }
            let parties = Party::ALL.into_iter().filter(|party| root.names_of(*party).contains(thing));
            words.extend(parties.map(|party| format!("{} of the trusted root `{}`", party.in_words(), root.handle())));
        }
        let private = trust.private_roots().iter().filter(|root| [root.digest(), root.key()].contains(thing));
        words.extend(private.map(|root| format!("the root of certificates `{}`", root.name())));
        if self.public_key().fingerprint() == *thing {
            words.push("the key that this gate signs with".to_owned());
        }
        if pack.keys().iter().any(|key| key.fingerprint() == *thing) {
            words.push("a key that the policy pack in force names".to_owned());
        }
        if pack.reference().digest == *thing {
            words.push("the policy pack in force".to_owned());
        }
        if !beside.also.is_empty() {
            words
                .push("a bundle; with it goes all that says the same by the same signer, in whatever bytes".to_owned());
        } else if self.store().bundle(*thing).await?.is_some() {
            words.push("a bundle".to_owned());
        }
        if self.store().shown_decision(*thing).await?.is_some() {
            words.push("a decision".to_owned());
        }
        let about = DecisionFilter { subject: Some(*thing), environment: None };
        if !self.store().decisions(project, &about, None, 1).await?.items.is_empty() {
            words.push("a subject that was decided about".to_owned());
        }
        Ok(words)
    }
}

/// By what names goes what a bundle says.
#[derive(Debug, Default)]
struct Said {
    /// The name that tells neither signings nor hierarchies apart.
    content: Option<Digest>,
    /// What a revocation of it takes.
    names: Vec<Digest>,
}

impl Said {
    fn by(facts: &impl Revocable) -> Self {
        Self { content: facts.signed_content(), names: facts.also() }
    }
}

fn known(trust: &TrustSet) -> impl Iterator<Item = &TrustedRoot> {
    trust.roots().iter().chain(trust.expired())
}

/// What was established about a bundle, and about which artifact.
fn told_of(inputs: &Inputs<FactsHead>, bundle: Digest) -> Option<(Digest, &FactsHead)> {
    let whole = inputs.evidence.iter().map(|facts| (inputs.subject.digest, facts));
    let of_parts =
        inputs.parts().iter().flat_map(|part| part.evidence.iter().map(|facts| (part.subject.digest, facts)));
    whole.chain(of_parts).find(|(_, facts)| facts.digest == bundle)
}
