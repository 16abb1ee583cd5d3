//! What was revoked, of all that something depends on. Asked each time: nothing is kept that could be forgotten.

use super::{Gate, GateError};
use crate::domain::decision::{Hits, Inputs, Record, built_on, dependencies, hits, own_key_hit, withhold_revoked};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Rejection, Sighting};
use crate::domain::facts::{Facts, Source};
use crate::domain::limits::MAX_ENVIRONMENTS;
use crate::domain::names::ProjectName;
use crate::domain::revocation::{REVOCATION_UNDO_V1, Revocable, Revocation, Said};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::store::{StoredRevocation, StoredSaid};

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
        let revocations = self.revocations_in_force(project, &things).await?;
        if revocations.is_empty() {
            return Ok(Hits::new());
        }
        let own = self.public_key().fingerprint();
        let mut all: Hits =
            revocations.iter().filter(|revocation| revocation.revokes.id() == own).map(own_key_hit).collect();
        let mut found = vec![hits(decided, &revocations, None)];
        found.extend(
            before.iter().map(|(id, record)| hits((*id, record), &revocations, Some(&record.inputs.environment))),
        );
        // Each once, where it is nearest.
        for hit in found.into_iter().flatten() {
            if !all.iter().any(|known| known.revocation.id == hit.revocation.id) {
                all.push(hit);
            }
        }
        Ok(all)
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
            let Some(stored) = self.store().decision(id).await? else { break };
            found.push((id, stored.record));
        }
        Ok(found)
    }

    /// Takes away from what a decision is to be made from whatever was revoked of it.
    pub(super) async fn withhold(&self, inputs: &mut Inputs) -> Result<(), GateError> {
        if self.store().newest_revocation(&inputs.project).await?.is_none() {
            return Ok(());
        }
        let things: Vec<Digest> = dependencies(inputs).into_iter().map(|(thing, _)| thing).collect();
        let revocations = self.revocations_in_force(&inputs.project, &things).await?;
        withhold_revoked(inputs, revocations);
        Ok(())
    }

    /// Refuses to sign anything with a key that was revoked.
    pub(super) async fn require_own_key(&self, project: &ProjectName) -> Result<(), GateError> {
        if self.store().newest_revocation(project).await?.is_none() {
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

    /// The revocations in force of any of these things, the oldest first.
    pub(super) async fn revocations_in_force(
        &self,
        project: &ProjectName,
        things: &[Digest],
    ) -> Result<Vec<Revocation>, GateError> {
        let stored = self.store().revocations_among(project, things).await?;
        stored.iter().filter(|stored| self.undone(project, stored).is_none()).map(revocation_of).collect()
    }

    /// What takes a revocation back: a statement that somebody signed who may, by the configuration of now. That another
    /// takes it back than who made it is as good.
    pub(super) fn undone<'s>(
        &self,
        project: &ProjectName,
        stored: &'s StoredRevocation,
    ) -> Option<(&'s StoredSaid, Said)> {
        stored.undone.iter().find_map(|undo| {
            let said = read(undo).ok()?;
            let meant = matches!(&said, Said::Undone(id, _) if *id == stored.said.id)
                && said.scope() == (self.settings().gate_id.as_str(), project);
            let signed = self.revoker_of(&undo.bundle, &said, undo.at).ok()?;
            let may = signed.predicate_type == REVOCATION_UNDO_V1 && self.settings().revokers.contain(&signed.signer);
            (meant && may).then_some((undo, said))
        })
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
