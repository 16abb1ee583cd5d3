//! Gives the gate bundles that lie in no registry, and lists what it would look at.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::collect::Found;
use super::recall::makes_room;
use super::reply::{EvidenceReply, SubjectReply};
use super::wrappings::{is_padded, says};
use super::{Gate, GateError};
use crate::domain::decision::Subject;
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Claimed};
use crate::domain::facts::Source;
use crate::domain::fault::Fault;
use crate::domain::names::ProjectName;
use crate::domain::policy::{Pack, Weighing};
use crate::domain::reference::SubjectRef;
use crate::domain::removal::Removal;
use crate::registry::{self, Registry};
use crate::store::{Giver, StoreError, StoredSaid};

/// What was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceAdded {
    /// SHA-256 of the bundle.
    pub bundle: Digest,
    /// What its payload says it is. Not verified: that happens for each decision.
    pub predicate_type: String,
    /// The subjects it speaks of, by SHA-256.
    pub subjects: Vec<Digest>,
    /// How many of these associations are new.
    pub new: u64,
}

/// Everything that the gate would look at for a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceListing {
    /// The subject.
    pub subject: SubjectReply,
    /// Each bundle, verified or rejected, about the subject and about each platform of an index; `accepted` says that it
    /// verified.
    pub evidence: Vec<EvidenceReply>,
    /// What could not be asked.
    pub faults: Vec<Fault>,
    /// What was passed over, in words.
    pub notes: Vec<String>,
}

impl Gate {
    /// Takes a bundle for every subject that its statement names, or for `subject` when it has no statement; also the
    /// manifest or index of a subject that lies where the gate cannot look, which is no evidence but says what it is.
    ///
    /// Repeating it changes nothing. What it is worth is found out by each decision anew: who is accepted depends on the policy
    /// in force then.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for bytes that are no bundle, or that name no subject by SHA-256; [`GateError::Fault`] when the
    /// store cannot be used, when nobody whom the pack in force knows signed it and there is no more room for those, or when
    /// it wraps what an accepted signer signed once in more ways than a few ([`crate::domain::limits::MAX_WRAPPINGS`]).
    pub async fn add_evidence(
        &self,
        project: &ProjectName,
        bundle: &[u8],
        subject: Option<Digest>,
    ) -> Result<EvidenceAdded, GateError> {
        let (predicate_type, subjects) = parse(bundle, subject)?;
        let digest = Digest::of(bundle);
        let pack = self.active_pack(project).await?;
        // Who gives it may say that it is about something else than it says itself: that is looked at by itself.
        let named = evidence::claimed(bundle).map(|claimed| claimed.subjects).unwrap_or_default();
        let is_named = |subject: &&Digest| named.is_empty() || named.contains(subject);
        let (named, others): (Vec<&Digest>, Vec<&Digest>) = subjects.iter().partition(is_named);
        let mut given = Vec::new();
        for about in [others, named].into_iter().filter(|about| !about.is_empty()) {
            let about: Vec<Digest> = about.into_iter().copied().collect();
            let giver = self.giver((digest, bundle), &about, &pack).await?;
            given.push((about, giver));
        }
        let mut new = 0_u64;
        for (about, giver) in given {
            if let Giver::Known { says } = giver {
                for subject in &about {
                    if !self.make_way((project, *subject), (digest, bundle, says), &pack).await? {
                        return Err(full(StoreError::too_many_wrappings(), &about));
                    }
                }
            }
            let put = self.store().put_upload_of(project, &about, (digest, bundle, giver), self.now()).await;
            new = new.saturating_add(put.map_err(|error| full(error, &about))?);
        }
        Ok(EvidenceAdded { bundle: digest, predicate_type, subjects, new })
    }

    /// Whether somebody signed it whom the pack in force accepts in any environment. It decides nothing but for whom there is
    /// room.
    async fn giver(
        &self,
        (digest, bundle): (Digest, &[u8]),
        subjects: &[Digest],
        pack: &Pack,
    ) -> Result<Giver, GateError> {
        // A subject's own manifest can be given once.
        if subjects == [digest] {
            return Ok(Giver::Known { says: digest });
        }
        let Some(subject) = subjects.first() else { return Ok(Giver::Stranger) };
        let now = self.now();
        let mut found = Found::default();
        found.bundles.insert(digest, (bundle.to_vec(), Source::Upload));
        let verified =
            self.verify_found(*subject, pack, &found, &BTreeMap::from([(digest, now)]), &self.trust_for(pack)).await?;
        let accepted = verified.evidence.into_iter().find(|facts| {
            let sets = |environment| pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment, now);
            // What is no proof and may take one away has its place as well.
            let heard =
                |environment| pack.hears(&facts.signer, &facts.vouched, environment, (now, Weighing::default()));
            pack.environments().any(|environment| sets(environment).is_ok() || heard(environment))
        });
        match accepted {
            Some(facts) if is_padded(&facts, bundle, now) => Err(GateError::Usage {
                detail: format!(
                    "expected a bundle that is little larger than what was signed, found {} bytes, most of which say nothing",
                    bundle.len()
                ),
                hint: Some("give it as whoever signed it wrote it, without what somebody has added".into()),
            }),
            Some(facts) => Ok(Giver::Known { says: says(&facts, bundle)? }),
            None => Ok(Giver::Stranger),
        }
    }

    /// Lists what a decision about `at` would look at now. Nothing is decided, nothing is stored.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for a tag or file that is not there; [`GateError::NotAllowed`] for a place that the project
    /// takes no evidence from.
    pub async fn list_evidence(&self, project: &ProjectName, at: &SubjectRef) -> Result<EvidenceListing, GateError> {
        self.require_place(project, &at.name())?;
        let pack = self.active_pack(project).await?;
        let subject: Subject = super::sign::resolve(at, &self.settings().registry).await?;
        let mut found = self.find(project, &subject).await?;
        let parts = self.find_parts(project, &subject, &mut found).await?.unwrap_or_default();
        let mut listing = EvidenceListing {
            subject: SubjectReply { digest: subject.digest, name: subject.name.clone() },
            evidence: Vec::new(),
            faults: Vec::new(),
            notes: Vec::new(),
        };
        self.list_found(None, &subject, found, &pack, &mut listing).await?;
        for part in parts {
            self.list_found(Some(part.subject.digest), &part.subject, part.found, &pack, &mut listing).await?;
        }
        for StoredSaid { id, bundle, signer, at } in self.store().removals(project, listing.subject.digest).await? {
            let said = evidence::payload_of(&bundle).and_then(|payload| Removal::parse(&payload).ok());
            let (count, reason) = said.map_or((0, String::new()), |(_, said)| (said.bundles.len(), said.reason));
            listing.notes.push(format!("{count} bundles were taken out at {at} by {signer}: {reason} ({id})"));
        }
        Ok(listing)
    }

    /// Adds what was found about one subject; `platform` is it, where it is a part of the one that was asked about.
    async fn list_found(
        &self,
        platform: Option<Digest>,
        subject: &Subject,
        found: Found,
        pack: &Pack,
        listing: &mut EvidenceListing,
    ) -> Result<(), GateError> {
        let digest = subject.digest;
        let verified = self.verify_found(digest, pack, &found, &BTreeMap::new(), &self.trust_for(pack)).await?;
        let accepted = verified.evidence.iter().map(EvidenceReply::from);
        let items = accepted.chain(verified.rejected.iter().map(EvidenceReply::from));
        let mut items: Vec<_> = items.map(|item| EvidenceReply { subject: platform, ..item }).collect();
        EvidenceReply::say_where(&mut items, digest, &found.kept_from);
        listing.evidence.extend(items);
        listing.faults.extend(found.faults.into_iter().chain(verified.faults));
        listing.notes.extend(found.notes);
        let own = self.registry_of(subject)?;
        let elsewhere = own.as_ref().and_then(Registry::elsewhere);
        for registry in own.iter().chain(&elsewhere) {
            listing.notes.extend(registry.unsigned_sbom(digest).await);
        }
        Ok(())
    }
}

/// There is no room for more: what makes some.
fn full(error: StoreError, subjects: &[Digest]) -> GateError {
    let Some(subject) = subjects.first() else { return error.into() };
    let advice = match &error {
        // Room would not help: what it says is there.
        StoreError::TooMany { limit: "MAX_WRAPPINGS", .. } => format!(
            "`countersign evidence held {subject}` lists what is there of it, and who signed it may sign it anew"
        ),
        StoreError::TooMany { .. } => makes_room(*subject),
        _ => return error.into(),
    };
    let fault = error.fault();
    GateError::Fault(Fault { detail: format!("{}; {advice}", fault.detail), ..fault })
}

/// The predicate type of a bundle, and every subject that it counts for: those of its statement, and `subject`.
///
/// # Errors
///
/// As [`Gate::add_evidence`], which begins with this: a caller with several bundles learns of a wrong one before it
/// has given the first.
pub fn parse(bundle: &[u8], subject: Option<Digest>) -> Result<(String, Vec<Digest>), GateError> {
    // The manifest or index of a subject that lies where the gate cannot look: it is about what it is.
    if let Ok(Some(media_type)) = registry::document_type(bundle) {
        return Ok((media_type, vec![Digest::of(bundle)]));
    }
    let Claimed { predicate_type, mut subjects } = evidence::claimed(bundle).map_err(|rejection| GateError::Usage {
        detail: format!("not a Sigstore bundle: {rejection}"),
        hint: Some(
            "fetch it whole again (a bundle v0.1 to v0.3, as this program or cosign writes it), or make another: \
             countersign sign SUBJECT --key KEY --give"
                .into(),
        ),
    })?;
    subjects.extend(subject);
    subjects.sort_unstable();
    subjects.dedup();
    if subjects.is_empty() {
        return Err(GateError::Usage {
            detail: "the bundle names no subject by SHA-256".into(),
            hint: Some("a signature over bytes needs the subject: countersign evidence add --subject".into()),
        });
    }
    Ok((predicate_type, subjects))
}
