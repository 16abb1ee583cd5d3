//! What was revoked, of all that something depends on. Asked each time: nothing is kept that could be forgotten.

use std::collections::{BTreeMap, BTreeSet};

use super::{Gate, GateError};
use crate::domain::bundle::key_of;
use crate::domain::decision::{
    Hits, Inputs, LogKeys, Record, built_on, dependencies, hits, own_key_hit, untold_promises, withhold_revoked,
};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Rejection, Sighting};
use crate::domain::facts::{Facts, Source};
use crate::domain::limits::{MAX_DEPENDANTS_PAGES, MAX_ENVIRONMENTS, MAX_PAGE};
use crate::domain::names::ProjectName;
use crate::domain::revocation::{REVOCATION_UNDO_V1, Revocable, Revocation, Said, names_of};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};
use crate::store::{Follows, StoredRevocation, StoredSaid};

/// Which revocations have been looked at on the way, and whether they were taken back: each is looked at once.
type Weighed = BTreeMap<Digest, bool>;

impl Gate {
    /// The revocations in force that hit a decision, or one that it was built on, or the key that this gate signs with.
    pub(super) async fn revocation_hits<F: Revocable + Sync>(
        &self,
        project: &ProjectName,
        decided: (Digest, &Record<F>),
    ) -> Result<Hits, GateError> {
        // Most often nobody ever revoked anything, and then nothing more is read.
        if self.store().newest_revocation(project).await?.is_none() {
            return Ok(Hits::new());
        }
        let (id, record) = decided;
        let before = self.built_on_before(record).await?;
        let mut things: Vec<Digest> = dependencies(&record.inputs).into_iter().map(|(thing, _)| thing).collect();
        things.extend([id, self.public_key().fingerprint()]);
        for (id, record) in &before {
            things.push(*id);
            things.extend(dependencies(&record.inputs).into_iter().map(|(thing, _)| thing));
        }
        let mut untold = untold_promises(&record.inputs);
        untold.extend(before.iter().flat_map(|(_, record)| untold_promises(&record.inputs)));
        let logs = self.logs_of(project, &untold).await?;
        things.extend(logs.values().flatten());
        let revocations = self.revocations_in_force(project, &things).await?;
        if revocations.is_empty() {
            return Ok(Hits::new());
        }
        let own = self.public_key().fingerprint();
        let mut all: Hits =
            revocations.iter().filter(|revocation| revocation.revokes.id() == own).map(own_key_hit).collect();
        let mut found = vec![hits(decided, &revocations, &logs, None)];
        found.extend(
            before
                .iter()
                .map(|(id, record)| hits((*id, record), &revocations, &logs, Some(&record.inputs.environment))),
        );
        // Each once, where it is nearest.
        for hit in found.into_iter().flatten() {
            if !all.iter().any(|known| known.revocation.id == hit.revocation.id) {
                all.push(hit);
            }
        }
        Ok(all)
    }

    /// The keys of the logs of these roots, which are known by their digests or, where they were renewed, by their names.
    async fn logs_of(&self, project: &ProjectName, roots: &BTreeSet<(String, Digest)>) -> Result<LogKeys, GateError> {
        let mut logs = LogKeys::new();
        if roots.is_empty() {
            return Ok(logs);
        }
        let trust = self.trust_for(&*self.active_pack(project).await?);
        for (name, digest) in roots {
            let known = trust.roots().iter().chain(trust.expired());
            let same = known.filter(|root| root.digest() == *digest || root.handle() == name);
            logs.entry(*digest).or_default().extend(same.flat_map(TrustedRoot::log_keys));
        }
        Ok(logs)
    }

    /// The decisions that `record` was built on: that of the environment before, and those before that.
    pub(super) async fn built_on_before<F: Sync>(
        &self,
        record: &Record<F>,
    ) -> Result<Vec<(Digest, Record)>, GateError> {
        let mut found: Vec<(Digest, Record)> = Vec::new();
        // No longer than the way through a pack: each decision is about an environment before.
        while found.len() < MAX_ENVIRONMENTS {
            let next = match found.last() {
                Some((_, last)) => built_on(&last.inputs),
                None => built_on(&record.inputs),
            };
            let Some(id) = next else { break };
            // What it depended on is not known without it, and with it everything that may have been revoked.
            let Some(stored) = self.store().decision(id).await? else {
                return Err(GateError::Configuration {
                    detail: format!("decision {id}, on which another was built, is no longer stored"),
                    hint: Some("countersign fsck; then countersign promote the subject again".into()),
                });
            };
            found.push((id, stored.record));
        }
        Ok(found)
    }

    /// Takes away from what a decision is to be made from whatever was revoked of it.
    ///
    /// * `follows` — what the decision follows: where nobody had revoked anything, nothing is looked for. Something
    ///   that is revoked meanwhile is a conflict when it is committed.
    pub(super) async fn withhold(&self, inputs: &mut Inputs, follows: &Follows) -> Result<(), GateError> {
        if follows.revocation.is_none() {
            return Ok(());
        }
        let things: Vec<Digest> = dependencies(inputs).into_iter().map(|(thing, _)| thing).collect();
        let revocations = self.revocations_in_force(&inputs.project, &things).await?;
        withhold_revoked(inputs, revocations);
        Ok(())
    }

    /// Refuses to sign anything with a key that was revoked; `follows` as in [`Gate::withhold`].
    pub(super) async fn require_own_key(&self, project: &ProjectName, follows: &Follows) -> Result<(), GateError> {
        if follows.revocation.is_none() {
            return Ok(());
        }
        let own = self.public_key().fingerprint();
        match self.revocations_in_force(project, &[own]).await?.first() {
            None => Ok(()),
            Some(revocation) => Err(GateError::Configuration {
                detail: format!("the key that this gate signs with, {own}, was {}", revocation.in_words()),
                hint: Some(
                    "countersign keygen --out gate; then gate.key = \"gate.key\" in the configuration, or \
                     COUNTERSIGN_GATE_KEY"
                        .into(),
                ),
            }),
        }
    }

    /// The revocation in force of a key of this gate that is no project's own, in whichever project somebody signed it.
    pub(super) async fn revoked_anywhere(&self, key: Digest) -> Result<Option<Revocation>, GateError> {
        for project in self.store().projects_against(key).await? {
            if let Some(revocation) = self.revocations_in_force(&project, &[key]).await?.into_iter().next() {
                return Ok(Some(revocation));
            }
        }
        Ok(None)
    }

    /// Whether the key that one of our own bundles was signed with is revoked now, and by what.
    pub(super) async fn signer_revoked(
        &self,
        project: &ProjectName,
        bundle: &[u8],
    ) -> Result<Option<Revocation>, GateError> {
        if self.store().newest_revocation(project).await?.is_none() {
            return Ok(None);
        }
        let Some(key) = key_of(bundle) else { return Ok(None) };
        Ok(self.revocations_in_force(project, &[key]).await?.into_iter().next())
    }

    /// The revocations in force of any of these things, the oldest first.
    pub(super) async fn revocations_in_force(
        &self,
        project: &ProjectName,
        things: &[Digest],
    ) -> Result<Vec<Revocation>, GateError> {
        let mut weighed = Weighed::new();
        self.in_force_among(project, things, &mut weighed).await
    }

    async fn in_force_among(
        &self,
        project: &ProjectName,
        things: &[Digest],
        weighed: &mut Weighed,
    ) -> Result<Vec<Revocation>, GateError> {
        let mut in_force = Vec::new();
        for stored in self.store().revocations_among(project, things).await? {
            let known = weighed.get(&stored.said.id).copied();
            let is_undone = match known {
                Some(known) => known,
                None => self.undone_weighing(project, &stored, weighed).await?.is_some(),
            };
            if !is_undone {
                in_force.push(revocation_of(&stored)?);
            }
        }
        Ok(in_force)
    }

    /// What takes a revocation back: a statement that somebody signed who may, by the configuration of now, and whom
    /// nobody has revoked meanwhile. That another takes it back than who made it is as good.
    pub(super) async fn undone<'s>(
        &self,
        project: &ProjectName,
        stored: &'s StoredRevocation,
    ) -> Result<Option<(&'s StoredSaid, Said)>, GateError> {
        self.undone_weighing(project, stored, &mut Weighed::new()).await
    }

    /// The same. Whether its signer is revoked depends on what takes that back, and so on; where that leads in a circle,
    /// the revocation counts.
    async fn undone_weighing<'s>(
        &self,
        project: &ProjectName,
        stored: &'s StoredRevocation,
        weighed: &mut Weighed,
    ) -> Result<Option<(&'s StoredSaid, Said)>, GateError> {
        weighed.insert(stored.said.id, false);
        for undo in &stored.undone {
            let Some((said, signed)) = self.taken_back_by(project, stored, undo) else { continue };
            let names = names_of(&signed.signer);
            // Boxed: it may lead to others like it.
            if Box::pin(self.in_force_among(project, &names, weighed)).await?.is_empty() {
                weighed.insert(stored.said.id, true);
                return Ok(Some((undo, said)));
            }
        }
        Ok(None)
    }

    /// The revocations that somebody took back who has this name: whether they are in force may turn with it. So may those
    /// that were taken back by whoever one of these is about, and so on. What is beyond [`MAX_DEPENDANTS_PAGES`] pages is
    /// answered rightly at once, and decided again only when it is asked for.
    pub(super) async fn taken_back_by_name(
        &self,
        project: &ProjectName,
        name: Digest,
    ) -> Result<Vec<Digest>, GateError> {
        let (mut taken_back, mut cursor) = (Vec::new(), None);
        for _ in 0..MAX_DEPENDANTS_PAGES {
            let page = self.store().revocations(project, cursor, MAX_PAGE).await?;
            for stored in page.items.iter().filter(|stored| !stored.undone.is_empty()) {
                let signers = stored.undone.iter().filter_map(|undo| self.taken_back_by(project, stored, undo));
                let by: BTreeSet<Digest> = signers.flat_map(|(_, signed)| names_of(&signed.signer)).collect();
                taken_back.push((stored.said.id, stored.target, by));
            }
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        let (mut found, mut names) = (Vec::new(), BTreeSet::from([name]));
        loop {
            let (turns, others): (Vec<_>, Vec<_>) =
                taken_back.into_iter().partition(|(_, _, by)| !by.is_disjoint(&names));
            if turns.is_empty() {
                return Ok(found);
            }
            for (id, about, _) in turns {
                found.push(id);
                names.insert(about);
            }
            taken_back = others;
        }
    }

    /// What `undo` says, and who signed it, where it is somebody who may by the configuration of now.
    fn taken_back_by(
        &self,
        project: &ProjectName,
        stored: &StoredRevocation,
        undo: &StoredSaid,
    ) -> Option<(Said, Facts)> {
        let said = read(undo).ok()?;
        let meant = matches!(&said, Said::Undone(id, _) if *id == stored.said.id)
            && said.scope() == (self.settings().gate_id.as_str(), project);
        let signed = self.revoker_of(&undo.bundle, &said, undo.at).ok()?;
        let may = signed.predicate_type == REVOCATION_UNDO_V1 && self.settings().revokers.contain(&signed.signer);
        (meant && may).then_some((said, signed))
    }

    /// What the signature over such a statement shows: who signed it.
    pub(super) fn revoker_of(&self, bundle: &[u8], said: &Said, at: Timestamp) -> Result<Facts, Rejection> {
        let sighting = Sighting { received_at: at, source: Source::Upload };
        let (subject, keys) = (said.subject(), self.settings().revokers.keys.as_slice());
        // A key needs no root: that one has run out takes nobody's key away.
        let by_key = evidence::verify(bundle, subject, &TrustSet::empty(), keys, sighting);
        let shown = by_key.or_else(|_| evidence::verify(bundle, subject, &self.trust(), keys, sighting));
        shown.map(evidence::Evidence::into_facts)
    }
}

/// What was signed, read back: its payload must be the one that its id names.
pub(super) fn read(stored: &StoredSaid) -> Result<Said, GateError> {
    let corrupt = |detail: String| GateError::internal(format!("stored revocation {}: {detail}", stored.id));
    let payload = evidence::payload_of(&stored.bundle).unwrap_or_default();
    if Digest::of(&payload) != stored.id {
        return Err(corrupt("its signed content is not what it is stored as".to_owned()));
    }
    Said::parse(&payload).map_err(|error| corrupt(error.to_string()))
}

/// A stored revocation, as it is recorded and shown. Who signed it is not weighed again: refusing is always allowed.
pub(super) fn revocation_of(stored: &StoredRevocation) -> Result<Revocation, GateError> {
    match read(&stored.said)? {
        Said::Revoked(said) if said.revokes.id() == stored.target => Ok(Revocation {
            id: stored.said.id,
            revokes: said.revokes,
            reason: said.reason,
            by: stored.said.signer.clone(),
            at: stored.said.at,
        }),
        _ => Err(GateError::internal(format!("stored revocation {}: it revokes something else", stored.said.id))),
    }
}
