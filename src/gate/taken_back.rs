//! Who took a revocation back, and whether that counts: whoever it stands on may be revoked herself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::revoked::read;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Rejection, Sighting};
use crate::domain::facts::{Facts, Source};
use crate::domain::limits::{MAX_DEPENDANTS_PAGES, MAX_PAGE};
use crate::domain::names::ProjectName;
use crate::domain::revocation::{REVOCATION_UNDO_V1, Revocable as _, Said};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::store::{StoredRevocation, StoredSaid};

/// A word that would take a revocation back, and does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UndoneInVain {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// Why it was said.
    pub reason: String,
    /// Who signed it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why it does not count.
    pub because: String,
}

impl fmt::Display for UndoneInVain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { reason, by, at, because, .. } = self;
        write!(f, "taken back at {at} by {by} ({reason}), which does not count: {because}")
    }
}

/// Which revocations have been looked at on the way, and whether they were taken back: each is looked at once.
pub(super) type Weighed = BTreeMap<Digest, bool>;

impl Gate {
    /// What takes a revocation back: a statement that somebody signed who may, by the configuration of now, and whom
    /// nobody has revoked meanwhile. That another takes it back than who made it is as good.
    pub(super) async fn undone<'s>(
        &self,
        project: &ProjectName,
        stored: &'s StoredRevocation,
    ) -> Result<Option<(&'s StoredSaid, Said)>, GateError> {
        self.undone_weighing(project, stored, &mut Weighed::default()).await
    }

    /// The same. Whether its signer is revoked depends on what takes that back, and so on; where that leads in a circle,
    /// the revocation counts.
    pub(super) async fn undone_weighing<'s>(
        &self,
        project: &ProjectName,
        stored: &'s StoredRevocation,
        weighed: &mut Weighed,
    ) -> Result<Option<(&'s StoredSaid, Said)>, GateError> {
        weighed.insert(stored.said.id, false);
        for undo in &stored.undone {
            let Some((said, signed)) = self.taken_back_by(project, stored, undo) else { continue };
            let names = signed.stands_on();
            // Boxed: it may lead to others like it.
            if Box::pin(self.in_force_among(project, &names, weighed)).await?.is_empty() {
                weighed.insert(stored.said.id, true);
                return Ok(Some((undo, said)));
            }
        }
        Ok(None)
    }

    /// Each word that would take a revocation back and does not count, in the order they came, with why. What somebody was told is
    /// on record does not vanish when its signer is not named any more.
    pub(super) async fn undone_in_vain(
        &self,
        project: &ProjectName,
        stored: &StoredRevocation,
    ) -> Result<Vec<UndoneInVain>, GateError> {
        let mut in_vain = Vec::new();
        for undo in &stored.undone {
            let because = match self.taken_back_by(project, stored, undo) {
                None => {
                    let people = &self.settings().revokers;
                    if people.is_empty() {
                        "revocation.people of the configuration names nobody (any more)".to_owned()
                    } else {
                        format!("revocation.people of the configuration names {people}, and not the signer (any more)")
                    }
                }
                Some((_, signed)) => match self.revocations_in_force(project, &signed.stands_on()).await?.first() {
                    Some(revocation) => format!("its signer, or who vouches for it, was {}", revocation.in_words()),
                    None => continue,
                },
            };
            let reason = read(undo).map(|said| said.reason().to_owned()).unwrap_or_default();
            in_vain.push(UndoneInVain { id: undo.id, reason, by: undo.signer.clone(), at: undo.at, because });
        }
        Ok(in_vain)
    }

    /// The revocations that somebody took back who stands on this: whether they are in force may turn with it. So may those
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
                let by: BTreeSet<Digest> = signers.flat_map(|(_, signed)| signed.stands_on()).collect();
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
        let signed = self.revoker_of(&undo.bundle, said.subject(), undo.at).ok()?;
        let may = signed.predicate_type == REVOCATION_UNDO_V1 && self.settings().revokers.contain(&signed.signer);
        (meant && may).then_some((said, signed))
    }

    /// What the signature over such a statement about `subject` shows: who signed it.
    pub(super) fn revoker_of(&self, bundle: &[u8], subject: Digest, at: Timestamp) -> Result<Facts, Rejection> {
        let sighting = Sighting { received_at: at, source: Source::Upload };
        let keys = self.settings().revokers.keys.as_slice();
        // A key needs no root: that one has run out takes nobody's key away.
        let by_key = evidence::verify(bundle, subject, &TrustSet::empty(), keys, sighting);
        let shown = by_key.or_else(|_| evidence::verify(bundle, subject, &self.trust(), keys, sighting));
        shown.map(evidence::Evidence::into_facts)
    }
}
