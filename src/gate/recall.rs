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
use crate::domain::facts::{KeptFrom, Source};
use crate::domain::fault::FaultClass;
use crate::domain::limits::{MAX_FAULTS, MAX_REFUSED_RECALLED};
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::registry;
use crate::store::{Counts, NewSighting, Seen, StoreError};

/// What the dependency is called that could not say what was looked at before.
pub(super) const THE_RECORD: &str = "the record of what was seen before";

impl Gate {
    /// Adds to `found` what was looked at before about `subject` and is not among it. What cannot be read of that is a
    /// fault: it may be what speaks against the subject.
    pub(super) async fn recall(&self, project: &ProjectName, subject: Digest, found: &mut Found) {
        let kept = match self.store().kept(project, subject).await {
            Ok(kept) => kept,
            Err(error) => return found.faults.push(error.fault()),
        };
        let (mut refused, mut passed_over) = (0, 0_usize);
        for one in kept.into_iter().filter(|one| one.bundle != subject) {
            if found.bundles.contains_key(&one.bundle) {
                continue;
            }
            if found.faults.len() >= MAX_FAULTS {
                return;
            }
            if one.counts == Some(Counts::Refused) {
                if refused >= MAX_REFUSED_RECALLED {
                    passed_over = passed_over.saturating_add(1);
                    continue;
                }
                refused = refused.saturating_add(1);
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
                let detail =
                    format!("{detail} were seen about {subject}, here and before; build it anew, and promote that");
                return found.faults.push(plain_fault(THE_RECORD.to_owned(), FaultClass::TooMuch, detail));
            }
            let (bundle, place) = (one.bundle, one.place);
            found.kept_from.extend(place.map(|place| KeptFrom { subject, bundle, place }));
        }
        if passed_over > 0 {
            found.notes.push(format!(
                "{passed_over} bundles that never verified were seen about {subject} elsewhere, and not tried again \
                 (MAX_REFUSED_RECALLED)"
            ));
        }
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
    /// wherever the subject is promoted from. Also says when each was seen first.
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
        let mut new = sightings(&verified, found, &known, &subject.name);
        // What an index is made of is not forgotten either.
        let index =
            found.manifests.iter().filter(|(digest, _)| *digest == subject.digest && !known.contains_key(digest));
        new.extend(index.map(|(bundle, content)| NewSighting {
            bundle: *bundle,
            content: content.clone(),
            counts: Counts::Verified,
            place: Some(subject.name.clone()).filter(|place| has_registry(place)),
        }));
        if !new.is_empty() {
            let noted = self.store().see(project, subject.digest, new, self.now()).await?;
            seen.extend(noted.into_iter().map(|(digest, seen)| (digest, seen.at)));
            // Somebody else may have seen it first meanwhile.
            for facts in &mut verified.evidence {
                facts.received_at = seen.get(&facts.digest).copied().unwrap_or(facts.received_at);
            }
        }
        Ok((verified, seen))
    }
}

/// What is to be noted of what was looked at: what nobody has seen before, and what turned out to be more than it was.
/// The gate's own summaries are not among what was looked at.
fn sightings(verified: &Verified, found: &Found, known: &BTreeMap<Digest, Seen>, place: &str) -> Vec<NewSighting> {
    let is_evidence: BTreeSet<Digest> = verified.evidence.iter().map(|facts| facts.digest).collect();
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
            new.push(NewSighting { bundle: *bundle, content: content.clone(), counts, place });
        }
    }
    new
}
