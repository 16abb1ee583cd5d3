//! What this gate has looked at about a subject counts in every later decision about it, wherever the subject is promoted
//! from: whoever asks for a promotion says where the subject lies, and so could leave behind what speaks against it.
//!
//! What is recalled is bytes. They are verified anew with the pack and the roots in force, and judged like what was just
//! found.

use std::collections::{BTreeMap, BTreeSet};

use super::collect::{Found, Verified, has_registry, plain_fault};
use super::wrappings::too_many;
use super::{Gate, GateError};
use crate::domain::bundle::key_of;
use crate::domain::decision::Subject;
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Form};
use crate::domain::facts::{Facts, KeptFrom, RejectedBundle, Signer, Source};
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{MAX_EVIDENCE, MAX_FAULTS, MAX_KEPT_LOOKED_AT, MAX_REFUSED_RECALLED};
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::store::{Counts, Kept, NewSighting, Seen};

/// What the dependency is called that could not say what was looked at before.
pub(super) const THE_RECORD: &str = "the record of what was seen before";

impl Gate {
    /// Adds to `found` what was looked at before about `subject` and is not among it. What cannot be read of that is a
    /// fault: it may be what speaks against the subject.
    ///
    /// * `set_aside` — what was given and is revoked: it is looked at last, if at all.
    /// * `pack` — by which it will be judged; absent: by the one in force.
    pub(super) async fn recall(
        &self,
        (project, subject): (&ProjectName, Digest),
        set_aside: Vec<Digest>,
        pack: Option<&Pack>,
        found: &mut Found,
    ) {
        let kept = match self.store().kept(project, subject).await {
            Ok(kept) => kept,
            Err(error) => return found.faults.push(error.fault()),
        };
        found.faults.extend(beyond_the_record(subject, &kept));
        // Most often nothing is anybody's whom a pack could name.
        let may_be_named = pack.is_none() && kept.iter().any(|one| one.signer.is_some() || one.is_removed);
        let in_force = if may_be_named { Some(self.active_pack(project).await) } else { None };
        let in_force = match in_force.transpose() {
            Ok(pack) => pack,
            Err(error) => return found.faults.push(fault_behind(error)),
        };
        let pack = pack.or(in_force.as_deref());
        let ordered = self.in_order(project, kept, set_aside, pack).await;
        let Ok(kept) = ordered.map_err(|error| found.faults.push(fault_behind(error))) else { return };
        let (mut last, mut passed_over, mut disowned, mut aside) = (0, 0_usize, Vec::new(), 0);
        for (one, rank) in kept.into_iter().filter(|(one, _)| one.bundle != subject) {
            if found.bundles.contains_key(&one.bundle) {
                continue;
            }
            if found.faults.len() >= MAX_FAULTS {
                return;
            }
            // Whoever took it out was told that nobody hears it: nobody does, but for whom a pack that came later names.
            let rank = self.rank_of_removed((&one, rank), subject, pack, &mut aside).await;
            let Some(rank) = rank.unwrap_or_else(|fault| found.unknown(fault)) else { continue };
            if rank > Rank::Named {
                // What is no evidence, or revoked, is shown where there is room, and never in the way of what is neither: here, or
                // of another part of the same index.
                if last >= MAX_REFUSED_RECALLED || !found.allowance.has_room() {
                    passed_over = passed_over.saturating_add(1);
                    continue;
                }
                last = last.saturating_add(1);
            }
            let bytes = self.kept_bytes((&one, rank), subject, pack, &mut disowned).await;
            let Some(bytes) = bytes.unwrap_or_else(|fault| found.unknown(fault)) else { continue };
            match self.keep_recalled((project, subject), (&one, rank), bytes, found).await {
                Ok(left) => passed_over = passed_over.saturating_add(left),
                Err(fault) => return found.faults.push(fault),
            }
        }
        if passed_over > 0 {
            found.notes.push(format!(
                "{passed_over} bundles that never verified, are by nobody who is known here, or are revoked, were seen about \
                 {subject} elsewhere, and not tried again (MAX_REFUSED_RECALLED)"
            ));
        }
        if !found.allowance.is_trial {
            self.disown((project, subject), &disowned).await;
        }
    }

    /// Keeps each word in what was seen before, and says how many are left out: those are nobody's, and a heap of them is in nobody's
    /// way.
    ///
    /// # Errors
    ///
    /// [`Fault`] where there is no more room for what may count.
    async fn keep_recalled(
        &self,
        (project, subject): (&ProjectName, Digest),
        (one, rank): (&Kept, Rank),
        bytes: Vec<u8>,
        found: &mut Found,
    ) -> Result<usize, Fault> {
        let is_nobodys = rank > Rank::Named;
        let words = match self.words_in(project, (one.bundle, bytes), found.allowance.is_trial).await {
            Err(fault) if is_nobodys && fault.class == FaultClass::TooMuch => return Ok(1),
            words => words.unwrap_or_else(|fault| found.unknown(fault).unwrap_or_default()),
        };
        let mut left = 0_usize;
        for bytes in words {
            if is_nobodys && !found.allowance.has_room() {
                left = left.saturating_add(1);
                continue;
            }
            let bundle = Digest::of(&bytes);
            let is_new = !found.bundles.contains_key(&bundle);
            found.keep(bytes, Source::Kept).map_err(|detail| {
                let detail = format!("{detail} were seen about {subject}, here and before; {}", makes_room(subject));
                plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail)
            })?;
            let place = one.place.clone().filter(|_| is_new);
            found.kept_from.extend(place.map(|place| KeptFrom { subject, bundle, place }));
        }
        Ok(left)
    }

    /// Each word in what is kept here: an older version took what holds several for one, and heard the first of them. What is
    /// revoked under its own name stays one, and so does all in it, wherever else that is read.
    ///
    /// * `is_trial` — by a pack that is perhaps never in force, so that nothing is noted.
    ///
    /// # Errors
    ///
    /// [`Fault`] where there are more than are looked at, or the store cannot be read.
    pub(super) async fn words_in(
        &self,
        project: &ProjectName,
        (digest, bytes): (Digest, Vec<u8>),
        is_trial: bool,
    ) -> Result<Vec<Vec<u8>>, Fault> {
        let words = match evidence::apart(bytes) {
            Ok(words) if words.len() < 2 => return Ok(words),
            words => words,
        };
        let revoked = self.revocations_in_force(project, &[digest]).await.map_err(fault_behind)?;
        if !revoked.is_empty() {
            if let Ok(words) = &words
                && !is_trial
            {
                self.revoke_each(project, &revoked, words).await.map_err(fault_behind)?;
            }
            let whole = self.store().bundle(digest).await.map_err(|error| error.fault())?;
            return Ok(whole.into_iter().collect());
        }
        words.map_err(|error| {
            let advice = format!("countersign revoke {digest} --reason TEXT sets it aside");
            let detail = format!("bundle {digest}, which was seen or given before: {error}; {advice}");
            plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail)
        })
    }

    /// Notes which bundles are not by whom they say.
    async fn disown(&self, (project, subject): (&ProjectName, Digest), disowned: &[Digest]) {
        if disowned.is_empty() {
            return;
        }
        if let Err(error) = self.store().disown(project, subject, disowned).await {
            // Then they are tried once more the next time.
            tracing::debug!("what is not by whom it says could not be noted: {error}");
        }
    }

    /// The bytes of what was looked at before, where they may be somebody's word; a bundle that is not by whom it says is added
    /// to `disowned`.
    async fn kept_bytes(
        &self,
        (one, rank): (&Kept, Rank),
        subject: Digest,
        pack: Option<&Pack>,
        disowned: &mut Vec<Digest>,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let Some(bytes) = self.store().bundle(one.bundle).await.map_err(|error| error.fault())? else {
            let detail = format!("bundle {} was seen about {subject} and is no longer stored", one.bundle);
            return Err(plain_fault(THE_RECORD.to_owned(), FaultClass::Corrupt, detail));
        };
        // Nobody signed it: what it is worth, the index says that holds it, where that is asked about. What was noted as
        // somebody's word is that, whatever it looks like.
        if one.counts.is_none() && Form::of(&bytes) == Form::Statement {
            return Ok(None);
        }
        // Anybody can write another's key into a bundle: what is not hers is no longer looked at first.
        if let Some(pack) = pack.filter(|_| rank == Rank::Named)
            && !self.is_by_its_key(one, subject, &bytes, pack).await.map_err(fault_behind)?
        {
            disowned.push(one.bundle);
            return Ok(None);
        }
        Ok(Some(bytes))
    }

    /// Where what was taken out is looked at; `None` where it is not. Most often it names nobody, or says somebody else than
    /// signed it.
    ///
    /// * `tried` — how many were looked at for that.
    async fn rank_of_removed(
        &self,
        (one, rank): (&Kept, Rank),
        subject: Digest,
        pack: Option<&Pack>,
        tried: &mut usize,
    ) -> Result<Option<Rank>, Fault> {
        if rank != Rank::Refused || !one.is_removed {
            return Ok(Some(rank));
        }
        let Some(pack) = pack.filter(|_| *tried < MAX_EVIDENCE) else { return Ok(None) };
        *tried = tried.saturating_add(1);
        let is_somebodys = self.is_somebodys_after_all(one.bundle, subject, pack).await.map_err(fault_behind)?;
        Ok(is_somebodys.then_some(Rank::First))
    }

    /// Whether a bundle that names a key as its signer's may be that one's word. What anybody else signed was verified when it
    /// was noted.
    async fn is_by_its_key(&self, one: &Kept, subject: Digest, bytes: &[u8], pack: &Pack) -> Result<bool, GateError> {
        if one.signer.as_ref().is_none_or(|signer| signer.key.is_none()) {
            return Ok(true);
        }
        self.may_be_somebodys((one.bundle, bytes.to_vec()), subject, pack).await
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
    async fn in_order(
        &self,
        project: &ProjectName,
        kept: Vec<Kept>,
        set_aside: Vec<Digest>,
        pack: Option<&Pack>,
    ) -> Result<Vec<(Kept, Rank)>, GateError> {
        let all: Vec<Digest> = kept.iter().map(|one| one.bundle).collect();
        let revoked = self.revoked_by_name(project, &all).await?;
        let known: BTreeSet<Digest> = all.into_iter().collect();
        let given = set_aside.into_iter().filter(|bundle| !known.contains(bundle));
        let revoked_one = |bundle| Kept { bundle, counts: None, place: None, signer: None, is_removed: false };
        let given = given.map(|bundle| (revoked_one(bundle), Rank::Revoked));
        let now = self.now();
        let is_named = |one: &Kept| match (&one.signer, pack) {
            (Some(signer), Some(pack)) => !pack.is_nobody(signer, now),
            _ => false,
        };
        let ranked = kept.into_iter().map(|one| {
            let rank = match one.counts {
                _ if revoked.contains(&one.bundle) => Rank::Revoked,
                Some(Counts::Refused) if is_named(&one) => Rank::Named,
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
        // What is seen now is verified as of that very instant: until it is noted a certificate may end.
        let at = self.now();
        let mut first = seen.clone();
        for digest in found.bundles.keys() {
            first.entry(*digest).or_insert(at);
        }
        let mut verified = self.verify_found(subject.digest, pack, found, &first, trust).await?;
        if found.allowance.is_trial {
            return Ok((verified, seen));
        }
        // A word costs nothing to make, and an identity little: whoever is nobody here takes no place of evidence with it.
        let now = self.now();
        let is_somebody = |facts: &&Facts| !pack.is_nobody(&facts.signer, now);
        let said = verified.evidence.iter().filter(is_somebody).map(|facts| facts.digest);
        // And what somebody said that cannot be read is not lost among what never verified.
        let is_unread = |one: &&RejectedBundle| one.unread.as_ref().is_some_and(|it| !pack.is_nobody(&it.signer, now));
        let unread = verified.rejected.iter().filter(is_unread).map(|one| one.digest);
        let is_evidence: BTreeSet<Digest> = said.chain(unread).collect();
        // Of what says the same a few wrappings are noted; what is there of more is read no more from now on.
        let too_many = too_many(&verified, &seen, &is_evidence);
        let mut new = sightings(&verified, &is_evidence, found, &known, &subject.name);
        new.retain(|one| !too_many.contains(&one.bundle));
        let counted = |digest: &&Digest| {
            let given = found.bundles.get(*digest).is_some_and(|(_, source)| *source == Source::Upload);
            given || known.get(*digest).is_some_and(|seen| seen.counts != Some(Counts::Refused))
        };
        let aside: Vec<Digest> = too_many.iter().filter(counted).copied().collect();
        self.store().set_wrappings_aside(project, subject.digest, &aside, now).await?;
        // What an index is made of is not forgotten either.
        let index =
            found.manifests.iter().filter(|(digest, _)| *digest == subject.digest && !known.contains_key(digest));
        new.extend(index.map(|(bundle, content)| NewSighting {
            bundle: *bundle,
            content: content.clone(),
            counts: Counts::Verified,
            place: Some(subject.name.clone()).filter(|place| has_registry(place)),
            is_news: false,
            signer: None,
        }));
        if !new.is_empty() {
            let deciding = found.allowance.deciding.clone();
            let sighted = self.store().see(project, subject.digest, new, deciding, at).await?;
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

/// What is beyond the bound of the record is no evidence, or it is not known what it is. The newest is looked at all the same.
fn beyond_the_record(subject: Digest, kept: &[Kept]) -> Option<Fault> {
    let is_unknown = kept.last().is_some_and(|one| one.counts != Some(Counts::Refused));
    let detail = format!("more than {MAX_KEPT_LOOKED_AT} bundles were seen about {subject}; {}", makes_room(subject));
    (kept.len() > MAX_KEPT_LOOKED_AT && is_unknown)
        .then(|| plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail))
}

/// Whose key a bundle says that it was signed with.
pub(super) fn claimed_signer(content: &[u8]) -> Option<Signer> {
    key_of(content).map(|key| Signer { key: Some(key), ..Signer::default() })
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
    /// What counted for nobody when it was looked at, and is the word of somebody whom this pack names, or says so.
    Named,
    /// What never verified, or is by nobody whom the pack knows. A heap of it is in nobody's way.
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
    // Whose word it is that counts for nobody: with another pack it may.
    let signer = |digest: &Digest, content: &[u8]| {
        let said = verified.evidence.iter().find(|facts| facts.digest == *digest).map(|facts| &facts.signer);
        let rejected = || verified.rejected.iter().find(|one| one.digest == *digest);
        let unread = || rejected()?.unread.as_ref().map(|unread| &unread.signer);
        let expired = || rejected()?.expired_signer.as_deref();
        said.or_else(unread).or_else(expired).cloned().or_else(|| claimed_signer(content))
    };
    let mut new = Vec::new();
    for (bundle, content) in &verified.bytes {
        let counts = counts(bundle, content);
        if known.get(bundle).is_none_or(|seen| seen.is_outdone_by(counts)) {
            let lies = found.bundles.get(bundle).is_some_and(|(_, source)| *source != Source::Upload);
            // What an older version has kept in one was seen where that was.
            let kept = || found.kept_from.iter().find(|kept| kept.bundle == *bundle).map(|kept| kept.place.as_str());
            let is_kept = found.bundles.get(bundle).is_some_and(|(_, source)| *source == Source::Kept);
            let place = if is_kept { kept() } else { Some(place) };
            let place = place.filter(|place| lies && has_registry(place)).map(str::to_owned);
            // What was given was noted when it was given. What did not verify stands in nobody's way, unless it cannot be read.
            let is_news = lies && (counts == Counts::Verified || is_unread.contains(bundle));
            let signer = if counts == Counts::Refused { signer(bundle, content) } else { None };
            new.push(NewSighting { bundle: *bundle, content: content.clone(), counts, place, is_news, signer });
        }
    }
    new
}
