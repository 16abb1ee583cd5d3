//! What bundles lay in where they were read, and what becomes of them when that is revoked.
//!
//! A layer that holds several words is read in pieces, one of cosign's is written down with what stands beside it, and each layer
//! is one of an image. All of these have digests, which other tools show and somebody revokes; what is kept has others. So what
//! was read is noted with what it lay in: a revocation of that takes it at once, and one that was there before takes it when it
//! is read.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::collect::{Allowance, Found, Verified};
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::names::ProjectName;
use crate::domain::revocation::{Revocable, Revocation, unread_also};
use crate::store::Beside;

/// Revocations with what they take in pieces: of a trial, which notes nothing.
#[derive(Debug, Default)]
pub(super) struct InPieces(Mutex<BTreeMap<Digest, Revocation>>);

impl InPieces {
    fn add(&self, revocation: &Revocation, also: Vec<Digest>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(revocation.id).or_insert_with(|| revocation.clone()).also.extend(also);
    }

    /// `revocations` with these beside them.
    pub(super) fn beside(&self, mut revocations: Vec<Revocation>) -> Vec<Revocation> {
        for (id, recalled) in self.0.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            match revocations.iter_mut().find(|revocation| revocation.id == *id) {
                Some(revocation) => revocation.also.extend(&recalled.also),
                None => revocations.push(recalled.clone()),
            }
        }
        revocations
    }
}

/// What lay in what, as pairs of that and the bundle, to be noted for whoever revokes that from now on. The gate's own summaries are
/// not among what was looked at.
pub(super) fn lay_in(found: &Found, verified: &Verified) -> Vec<(Digest, Digest)> {
    let wholes = |(bundle, _): &(Digest, Vec<u8>)| {
        let (bundle, wholes) = (*bundle, found.wholes.get(bundle));
        wholes.into_iter().flatten().map(move |whole| (*whole, bundle)).collect::<Vec<_>>()
    };
    verified.bytes.iter().flat_map(wholes).collect()
}

impl Gate {
    /// Has every revocation of what something was read from take what was read of it, by its bytes and by what it says.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub(super) async fn revoke_in_pieces(
        &self,
        project: &ProjectName,
        found: &Found,
        verified: &Verified,
    ) -> Result<(), GateError> {
        // Most often nobody ever revoked anything, and then nothing more is read.
        if found.bundles.is_empty() || self.store().newest_revocation(project).await?.is_none() {
            return Ok(());
        }
        let mut pairs: Vec<(Digest, Digest)> =
            found.wholes.iter().flat_map(|(bundle, all)| all.iter().map(|whole| (*whole, *bundle))).collect();
        // What was read where that lies no more, or was given, lay in it all the same: somebody may have revoked it in the moment
        // in which that was noted.
        pairs.extend(self.store().revoked_wholes(project, found.bundles.keys()).await?);
        let wholes: Vec<Digest> = pairs.iter().map(|(whole, _)| *whole).collect();
        for revocation in self.revocations_in_force(project, &wholes).await? {
            let lay_in = pairs.iter().filter(|(whole, _)| revocation.takes(*whole));
            let names = lay_in.flat_map(|(_, bundle)| names_of(*bundle, verified)).collect();
            self.take_also((project, &found.allowance), &revocation, names).await?;
        }
        Ok(())
    }

    /// Takes note that a revocation of what lies somewhere as one takes each word in it: read from another place, it comes in
    /// pieces that have other names. An older version revoked it by the one name alone.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub(super) async fn revoke_each(
        &self,
        (project, allowance): (&ProjectName, &Allowance),
        revocations: &[Revocation],
        words: &[Vec<u8>],
    ) -> Result<(), GateError> {
        let named = |revocation: &&Revocation| !words.iter().all(|word| revocation.takes(Digest::of(word)));
        let Some(revocation) = revocations.iter().find(named) else { return Ok(()) };
        let pack = self.active_pack(project).await?;
        let also = self.names_of_each(words, Some(&pack), &self.trust_for(&pack));
        self.take_also((project, allowance), revocation, also).await
    }

    /// Has `revocation` take all of `names`. That is noted, but for a trial, which has it for itself.
    async fn take_also(
        &self,
        (project, allowance): (&ProjectName, &Allowance),
        revocation: &Revocation,
        names: Vec<Digest>,
    ) -> Result<(), GateError> {
        if names.iter().all(|name| revocation.takes(*name)) {
            return Ok(());
        }
        if allowance.is_trial || self.only_reads() {
            allowance.recalled.add(revocation, names);
            return Ok(());
        }
        let beside = Beside { also: names, looked_at: Vec::new() };
        Ok(self.store().keep_beside(project, revocation.id, &beside).await?)
    }
}

/// By what names a bundle goes that was looked at: its own, and those of what it says.
fn names_of(bundle: Digest, verified: &Verified) -> Vec<Digest> {
    let said = verified.evidence.iter().filter(|facts| facts.digest == bundle).flat_map(Revocable::also);
    let rejected = verified.rejected.iter().filter(|one| one.digest == bundle);
    let unread = rejected.filter_map(|one| one.unread.as_deref()).flat_map(unread_also);
    std::iter::once(bundle).chain(said).chain(unread).collect()
}
