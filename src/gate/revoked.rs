//! What was revoked, of all that something depends on. Asked each time: nothing is kept that could be forgotten.

use std::collections::BTreeSet;

use super::taken_back::Weighed;
use super::{Gate, GateError};
use crate::domain::bundle::key_of;
use crate::domain::decision::{
    Hits, Inputs, Perhaps, Record, built_on, dependencies, hits, own_key_hit, untold, withhold_revoked,
};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::limits::MAX_ENVIRONMENTS;
use crate::domain::names::ProjectName;
use crate::domain::revocation::{Revocable, Revocation, Said, Untold};
use crate::domain::trusted_root::TrustedRoot;
use crate::store::{Beside, Follows, RunHead, StoredRevocation, StoredSaid};

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
        let mut unnamed = untold(&record.inputs);
        unnamed.extend(before.iter().flat_map(|(_, record)| untold(&record.inputs)));
        let perhaps = self.perhaps(project, unnamed).await?;
        things.extend(perhaps.values().flatten());
        let revocations = self.revocations_in_force(project, &things).await?;
        if revocations.is_empty() {
            return Ok(Hits::new());
        }
        let own = self.public_key().fingerprint();
        let mut all: Hits = revocations.iter().filter(|revocation| revocation.takes(own)).map(own_key_hit).collect();
        let mut found = vec![hits(decided, &revocations, &perhaps, None)];
        found.extend(
            before
                .iter()
                .map(|(id, record)| hits((*id, record), &revocations, &perhaps, Some(&record.inputs.environment))),
        );
        // Each once, where it is nearest.
        for hit in found.into_iter().flatten() {
            if !all.iter().any(|known| known.revocation.id == hit.revocation.id) {
                all.push(hit);
            }
        }
        for hit in &mut all {
            let stored = self.store().revocation(project, hit.revocation.id).await?;
            let in_vain = match &stored {
                Some(stored) => self.undone_in_vain(project, stored).await?,
                None => Vec::new(),
            };
            hit.undo_in_vain = in_vain.last().map(ToString::to_string);
        }
        Ok(all)
    }

    /// Whom each of these may be: whoever the root has, which is known by its digest or, where it was renewed, by its name;
    /// and where the root is not on record, whoever any has.
    pub(super) async fn perhaps(&self, project: &ProjectName, untold: BTreeSet<Untold>) -> Result<Perhaps, GateError> {
        let mut perhaps = Perhaps::new();
        if untold.is_empty() {
            return Ok(perhaps);
        }
        let trust = self.trust_for(&*self.active_pack(project).await?);
        let known: Vec<&TrustedRoot> = trust.roots().iter().chain(trust.expired()).collect();
        for one in untold {
            let is_it = |root: &&&TrustedRoot| match &one.root {
                Some((name, digest)) => root.digest() == *digest || root.handle() == name,
                None => true,
            };
            let names = known.iter().filter(is_it).flat_map(|root| root.names_of(one.party)).copied().collect();
            perhaps.insert(one, names);
        }
        Ok(perhaps)
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

    /// The decision that stood where another is to be made, and was revoked; absent where none was, or where somebody has asked
    /// since. What stood then is not decided again by the gate as if nothing had been said: by the same evidence and the same
    /// pack the same would come out, and the revocation would have been for nothing.
    ///
    /// * `follows` — what the new decision follows: the newest, which is that or already said so.
    /// * `run` — the run that it is made for; absent where the gate decides without one.
    pub(super) async fn revoked_before(
        &self,
        project: &ProjectName,
        follows: &Follows,
        run: Option<&RunHead>,
    ) -> Result<Option<Digest>, GateError> {
        let (Some(_), Some(newest)) = (follows.revocation, follows.newest) else { return Ok(None) };
        let stored = self.store().shown_decision(newest).await?;
        let said = stored.and_then(|stored| stored.record.inputs.revoked_decision);
        let decisions: Vec<Digest> = std::iter::once(newest).chain(said).collect();
        let mut revocations = Vec::new();
        for revocation in self.revocations_in_force(project, &decisions).await? {
            let asked_since = match run.filter(|run| run.because.is_none()) {
                None => false,
                // Whose clock was ahead of whose says nothing of what was known to whom.
                Some(run) => match self.store().is_run_of_before_revocation(run.id, project, revocation.id).await? {
                    Some(before) => !before,
                    None => run.requested_at >= revocation.at,
                },
            };
            revocations.extend(Some(revocation).filter(|_| !asked_since));
        }
        let taken = |decision: &Digest| revocations.iter().any(|revocation| revocation.takes(*decision));
        Ok(decisions.into_iter().find(taken))
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
        let known: Vec<(Digest, usize)> = revocations.iter().map(|one| (one.id, one.also.len())).collect();
        withhold_revoked(inputs, revocations);
        for one in &inputs.revocations {
            // What the bundle says was not known here when it was revoked. From now on everybody knows.
            if !known.contains(&(one.id, one.also.len())) && !self.only_reads() {
                let beside = Beside { also: one.also.clone(), looked_at: Vec::new() };
                self.store().keep_beside(&inputs.project, one.id, &beside).await?;
            }
        }
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
        let mut weighed = Weighed::default();
        self.in_force_among(project, things, &mut weighed).await
    }

    pub(super) async fn in_force_among(
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
            also: stored.also.clone(),
        }),
        _ => Err(GateError::internal(format!("stored revocation {}: it revokes something else", stored.said.id))),
    }
}
