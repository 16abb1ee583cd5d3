//! What this gate has looked at about a subject counts in every later decision about it, wherever the subject is promoted
//! from: whoever asks for a promotion says where the subject lies, and so could leave behind what speaks against it.
//!
//! What is recalled is bytes. They are verified anew with the pack and the roots in force, and judged like what was just
//! found.

use std::collections::{BTreeMap, BTreeSet};

use super::collect::{Found, Verified, has_registry, plain_fault};
use super::{Gate, GateError};
use crate::domain::decision::{Subject, is_index};
use crate::domain::digest::Digest;
use crate::domain::evidence::Form;
use crate::domain::facts::{Facts, KeptFrom, RejectedBundle, Source};
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{MAX_FAULTS, MAX_KEPT_LOOKED_AT, MAX_REFUSED_RECALLED};
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::registry;
use crate::store::{Counts, Kept, NewSighting, Seen, StoreError};

/// What the dependency is called that could not say what was looked at before.
pub(super) const THE_RECORD: &str = "the record of what was seen before";

impl Gate {
    /// Adds to `found` what was looked at before about `subject` and is not among it. What cannot be read of that is a
    /// fault: it may be what speaks against the subject.
    ///
    /// * `set_aside` — what was given and is revoked: it is looked at last, if at all.
    pub(super) async fn recall(
        &self,
        project: &ProjectName,
        subject: Digest,
        set_aside: Vec<Digest>,
        found: &mut Found,
    ) {
        let kept = match self.kept_in_order(project, subject, set_aside).await {
            Ok(kept) => kept,
            Err(error) => return found.faults.push(fault_behind(error)),
        };
        let (mut last, mut passed_over) = (0, 0_usize);
        for (one, rank) in kept.into_iter().filter(|(one, _)| one.bundle != subject) {
            if found.bundles.contains_key(&one.bundle) {
                continue;
            }
            if found.faults.len() >= MAX_FAULTS {
                return;
            }
            if rank > Rank::First {
                // What is no evidence, or revoked, is shown where there is room, and never in the way of what is neither: here, or
                // of another part of the same index.
                if last >= MAX_REFUSED_RECALLED || !found.allowance.has_room() {
                    passed_over = passed_over.saturating_add(1);
                    continue;
                }
                last = last.saturating_add(1);
            }
            let bytes = match self.store().bundle(one.bundle).await {
                Ok(Some(bytes)) => bytes,
                Ok(None) => {
                    let detail = format!("bundle {} was seen about {subject} and is no longer stored", one.bundle);
                    found.faults.push(plain_fault(THE_RECORD.to_owned(), FaultClass::Corrupt, detail));
                    continue;
                }
                Err(error) => {
                    found.faults.push(error.fault());
                    continue;
                }
            };
            // Nobody signed it: what it is worth, the index says that holds it, where that is asked about.
            if Form::of(&bytes) == Form::Statement {
                continue;
            }
            if let Err(detail) = found.keep(bytes, Source::Kept) {
                let detail = format!("{detail} were seen about {subject}, here and before; {}", makes_room(subject));
                return found.faults.push(plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail));
            }
            let (bundle, place) = (one.bundle, one.place);
            found.kept_from.extend(place.map(|place| KeptFrom { subject, bundle, place }));
        }
        if passed_over > 0 {
            found.notes.push(format!(
                "{passed_over} bundles that never verified, or are revoked, were seen about {subject} elsewhere, and not \
                 tried again (MAX_REFUSED_RECALLED)"
            ));
        }
    }

    /// What was given to the gate about `subject`: what may count, and what is revoked.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn given_about(
        &self,
        project: &ProjectName,
        subject: Digest,
    ) -> Result<(Vec<Digest>, Vec<Digest>), GateError> {
        let given = self.store().uploads(project, subject).await?;
        let given: Vec<Digest> = given.into_iter().map(|(bundle, _)| bundle).collect();
        let mut revoked = self.revoked_by_name(project, &given).await?;
        // What the subject is stays, whoever revoked it: that is told of the decision itself.
        revoked.remove(&subject);
        let (set_aside, given) = given.into_iter().partition(|bundle| revoked.contains(bundle));
        Ok((given, set_aside))
    }

    /// What was looked at before about `subject`: what may count, then what is no evidence.
    async fn kept_in_order(
        &self,
        project: &ProjectName,
        subject: Digest,
        set_aside: Vec<Digest>,
    ) -> Result<Vec<(Kept, Rank)>, GateError> {
        let kept = self.store().kept(project, subject).await?;
        // What is beyond the bound of the record is no evidence, or it is not known what it is.
        if kept.len() > MAX_KEPT_LOOKED_AT && kept.last().is_some_and(|one| one.counts != Some(Counts::Refused)) {
            let detail =
                format!("more than {MAX_KEPT_LOOKED_AT} bundles were seen about {subject}; {}", makes_room(subject));
            return Err(plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail).into());
        }
        let all: Vec<Digest> = kept.iter().map(|one| one.bundle).collect();
        let revoked = self.revoked_by_name(project, &all).await?;
        let known: BTreeSet<Digest> = all.into_iter().collect();
        let given = set_aside.into_iter().filter(|bundle| !known.contains(bundle));
        let given = given.map(|bundle| (Kept { bundle, counts: None, place: None }, Rank::Revoked));
        let ranked = kept.into_iter().map(|one| {
            let rank = match one.counts {
                _ if revoked.contains(&one.bundle) => Rank::Revoked,
                Some(Counts::Refused) => Rank::Refused,
                _ => Rank::First,
            };
            (one, rank)
        });
        let mut ranked: Vec<(Kept, Rank)> = ranked.chain(given).collect();
        // The order within each is that of the record.
        ranked.sort_by_key(|(_, rank)| *rank);
        Ok(ranked)
    }

    /// Which of these bundles are revoked by their own digest. Nobody is asked where there are so few that they are in
    /// nobody's way: what is revoked of them is listed, and refused for that.
    async fn revoked_by_name(&self, project: &ProjectName, bundles: &[Digest]) -> Result<BTreeSet<Digest>, GateError> {
        if bundles.len() <= MAX_REFUSED_RECALLED {
            return Ok(BTreeSet::new());
        }
        let revocations = self.revocations_in_force(project, bundles).await?;
        let named: BTreeSet<Digest> = revocations.iter().map(|revocation| revocation.revokes.id()).collect();
        Ok(bundles.iter().copied().filter(|bundle| named.contains(bundle)).collect())
    }

    /// What the subject is, where only its digest is given and this gate has looked into it before as an index: what runs are
    /// its platforms then, and what counts for them counts, by whatever name it is asked about.
    pub(super) async fn recall_what_it_is(&self, project: &ProjectName, subject: Digest, found: &mut Found) {
        let bytes = match self.own_manifest(project, subject).await {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return,
            Err(error) => return found.faults.push(error.fault()),
        };
        if let Ok(Some(media_type)) = registry::document_type(&bytes)
            && is_index(&media_type)
        {
            let _ = found.see(THE_RECORD, media_type, subject, bytes);
        }
    }

    /// The manifest of `subject` itself, as far as the project has seen it.
    async fn own_manifest(&self, project: &ProjectName, subject: Digest) -> Result<Option<Vec<u8>>, StoreError> {
        let seen = self.store().seen(project, subject, &[subject]).await?;
        // Before that was noted, what was decided about was kept with the decision.
        if seen.is_empty() && self.store().decided_places_of(project, subject).await?.is_empty() {
            return Ok(None);
        }
        self.store().bundle(subject).await
    }

    /// Verifies what was found, and takes note of what was not seen before, with its bytes: from then on it counts,
    /// wherever the subject is promoted from, and whatever stands about it is to be looked at again. Also says when each was
    /// seen first.
    ///
    /// * `trust` — the trusted roots that count, the pack's own among them.
    pub(super) async fn look_at(
        &self,
        project: &ProjectName,
        subject: &Subject,
        found: &Found,
        pack: &Pack,
        trust: &TrustSet,
    ) -> Result<(Verified, BTreeMap<Digest, Timestamp>), GateError> {
        let own = found.manifests.iter().map(|(digest, _)| *digest).filter(|digest| *digest == subject.digest);
        let digests: Vec<Digest> = found.bundles.keys().copied().chain(own).collect();
        let known = self.store().seen(project, subject.digest, &digests).await?;
        let mut seen: BTreeMap<Digest, Timestamp> = known.iter().map(|(digest, seen)| (*digest, seen.at)).collect();
        let mut verified = self.verify_found(subject.digest, pack, found, &seen, trust).await?;
        // A word without its witness costs nothing to make: whoever is nobody here takes no place of evidence with it.
        let now = self.now();
        let is_somebody = |facts: &&Facts| facts.refused.is_none() || !pack.is_nobody(&facts.signer, now);
        let said = verified.evidence.iter().filter(is_somebody).map(|facts| facts.digest);
        // And what somebody said that cannot be read is not lost among what never verified.
        let is_unread = |one: &&RejectedBundle| one.unread.as_ref().is_some_and(|it| !pack.is_nobody(&it.signer, now));
        let unread = verified.rejected.iter().filter(is_unread).map(|one| one.digest);
        let is_evidence = said.chain(unread).collect();
        let mut new = sightings(&verified, &is_evidence, found, &known, &subject.name);
        // What an index is made of is not forgotten either.
        let index =
            found.manifests.iter().filter(|(digest, _)| *digest == subject.digest && !known.contains_key(digest));
        new.extend(index.map(|(bundle, content)| NewSighting {
            bundle: *bundle,
            content: content.clone(),
            counts: Counts::Verified,
            place: Some(subject.name.clone()).filter(|place| has_registry(place)),
            is_news: false,
        }));
        if !new.is_empty() {
            let deciding = found.allowance.deciding.clone();
            let sighted = self.store().see(project, subject.digest, new, deciding, self.now()).await?;
            found.allowance.noted(sighted.noted);
            seen.extend(sighted.seen.into_iter().map(|(digest, seen)| (digest, seen.at)));
            // Somebody else may have seen it first meanwhile.
            for facts in &mut verified.evidence {
                facts.received_at = seen.get(&facts.digest).copied().unwrap_or(facts.received_at);
            }
        }
        Ok((verified, seen))
    }
}

/// What is to be done where too much was given or seen about a subject to be judged.
pub(super) fn makes_room(subject: Digest) -> String {
    format!(
        "`countersign evidence remove {subject} --uncounted --reason TEXT` takes out what nobody signed who is known here; \
         `countersign revoke BUNDLE --reason TEXT` sets aside what need not count any more, which \
         `countersign evidence held {subject}` lists; or build it anew, and promote that"
    )
}

/// What could not be read, as a fault of the record.
fn fault_behind(error: GateError) -> Fault {
    match error {
        GateError::Fault(fault) => fault,
        other => plain_fault(THE_RECORD.to_owned(), FaultClass::Corrupt, other.to_string()),
    }
}

/// What is looked at first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// What may count.
    First,
    /// What never verified. A heap of it is in nobody's way.
    Refused,
    /// What is revoked.
    Revoked,
}

/// What is to be noted of what was looked at: what nobody has seen before, and what turned out to be more than it was.
/// The gate's own summaries are not among what was looked at.
fn sightings(
    verified: &Verified,
    is_evidence: &BTreeSet<Digest>,
    found: &Found,
    known: &BTreeMap<Digest, Seen>,
    place: &str,
) -> Vec<NewSighting> {
    let is_unread: BTreeSet<Digest> =
        verified.rejected.iter().filter(|one| one.unread.is_some()).map(|one| one.digest).collect();
    let counts = |digest: &Digest, content: &[u8]| {
        if is_evidence.contains(digest) {
            Counts::Verified
        } else if Form::of(content) == Form::Statement {
            Counts::Unsigned
        } else {
            Counts::Refused
        }
    };
    let mut new = Vec::new();
    for (bundle, content) in &verified.bytes {
        let counts = counts(bundle, content);
        if known.get(bundle).is_none_or(|seen| seen.is_outdone_by(counts)) {
            let lies = found.bundles.get(bundle).is_some_and(|(_, source)| *source != Source::Upload);
            let place = Some(place).filter(|place| lies && has_registry(place)).map(str::to_owned);
            // What was given was noted when it was given. What did not verify stands in nobody's way, unless it cannot be read.
            let is_news = lies && (counts == Counts::Verified || is_unread.contains(bundle));
            new.push(NewSighting { bundle: *bundle, content: content.clone(), counts, place, is_news });
        }
    }
    new
}
