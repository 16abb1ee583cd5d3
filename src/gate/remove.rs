//! Takes out of the way what was given or seen about a subject and counts for nothing, by the signed word of somebody who
//! may revoke; and lists what is held about one.
//!
//! Nothing that may say no goes in this way: neither what somebody signed whom the pack in force knows, nor provenance by one of the
//! people of an earlier one, which says who made the change, nor what cannot be told; and what somebody signed whom it does not know is remembered, and counts with the pack that names her. Whoever wants that gone revokes it, which every answer says; what is revoked takes no place, and comes back with
//! whatever takes the revocation back.

use serde::{Deserialize, Serialize};

use super::collect::Candidate;
use super::recall::claimed_signer;
use super::revoke::signed_by_a_revoker;
use super::show::Listing;
use super::trust::faults_among;
use super::verifying::verify_all;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::evidence;
use crate::domain::facts::{Signer, Source};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_ACTIVATION_PASSES, MAX_KEYS_TRIED, MAX_PAGE};
use crate::domain::names::ProjectName;
use crate::domain::overrides::is_provenance;
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::removal::{EVIDENCE_REMOVAL_V1, Removal};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::sigstore;
use crate::store::{Conflict, Held, NewRemoval, StoreError};

/// What a bundle that is held about a subject is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// Nobody signed it whom the pack in force knows: it counts for nothing.
    Nobody,
    /// It is revoked by its own digest: it counts for nothing while that is not taken back.
    Revoked,
    /// Somebody signed it whom the pack in force knows, and it may be what says no; or it is provenance by somebody whom an earlier
    /// pack knew, and says who made the change.
    Known,
    /// It is by somebody whom the pack in force knows and cannot be read, which stands in the way.
    Unread,
    /// It is the subject's own manifest, which says what the subject is.
    Subject,
    /// Just now it cannot be told: its bytes are not there, or a trusted root has run out.
    Untold,
}

impl Worth {
    /// Whether it may be taken out.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        matches!(self, Self::Nobody | Self::Revoked)
    }

    /// What it is, in words.
    const fn in_words(self) -> &'static str {
        match self {
            Self::Nobody => "by nobody whom the pack in force knows",
            Self::Revoked => "a revoked one",
            Self::Known => {
                "one by a signer whom the pack in force knows, or provenance by one of the people of an earlier pack, which says who made \
                 the change"
            }
            Self::Unread => {
                "one by a signer whom the pack in force knows, which cannot be read and so stands in the way"
            }
            Self::Subject => "the subject's own manifest, which says what the subject is",
            Self::Untold => "one of which it cannot be told just now what it is",
        }
    }
}

/// A bundle that is held about a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldReply {
    /// SHA-256 of the bundle.
    pub bundle: Digest,
    /// What its payload says it is; empty where it says nothing.
    pub predicate_type: String,
    /// Who signed it, in words; absent where that could not be verified.
    pub signer: Option<String>,
    /// What it is worth under the pack in force.
    pub worth: Worth,
    /// Whether `evidence remove` takes it out.
    pub removable: bool,
    /// When it was given to the gate; absent where it was only seen.
    pub given_at: Option<Timestamp>,
    /// When it was looked at first; absent where it was not yet.
    pub seen_at: Option<Timestamp>,
}

/// What was taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceRemoved {
    /// SHA-256 of the signed payload; the log names it.
    pub id: Digest,
    /// Whose evidence.
    pub project: ProjectName,
    /// What it was about.
    pub subject: Digest,
    /// The bundles.
    pub bundles: Vec<Digest>,
    /// Why.
    pub reason: String,
    /// Who signed that.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// Has a removal signed, and verified as it will be whenever it is read.
///
/// * `trust` — the roots that vouch for an identity; a key needs none.
///
/// # Errors
///
/// [`GateError::Usage`] for a statement that would not be read as one; [`GateError::Configuration`] where an identity signs
/// and no root could vouch for it; as the signer.
pub async fn sign_removal(
    (subject, said): (Digest, &Removal),
    signer: &dyn sigstore::Signer,
    trust: &TrustSet,
    now: Timestamp,
) -> Result<Vec<u8>, GateError> {
    let payload = said.payload(subject).map_err(|error| GateError::internal(error.to_string()))?;
    // What is signed is what would be read: a reason that is missing is told before anybody signs.
    let read_back = Removal::parse(&payload).map_err(|error| GateError::usage(error.to_string()))?;
    if read_back != (subject, said.clone()) {
        return Err(GateError::internal("a removal that reads otherwise than it was written"));
    }
    signed_by_a_revoker(signer, subject, &payload, trust, now).await
}

impl Gate {
    /// Takes bundles about a subject out, as a signed statement says: all that it names, or none. Filing the same again
    /// changes nothing.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] for a statement that nobody signed who may, or that is meant for another gate or project,
    /// and for a bundle that may count; [`GateError::NotFound`] for one that is not held about the subject;
    /// [`GateError::Usage`] for what is no such statement.
    pub async fn remove_evidence(&self, project: &ProjectName, bundle: &[u8]) -> Result<EvidenceRemoved, GateError> {
        let payload = evidence::payload_of(bundle)
            .ok_or_else(|| GateError::usage("expected a bundle with an in-toto statement, found none"))?;
        let (subject, said) = Removal::parse(&payload).map_err(|error| GateError::usage(error.to_string()))?;
        let meant = ((said.gate.as_str(), &said.project), subject);
        let by = self.require_revoker(project, bundle, meant, (EVIDENCE_REMOVAL_V1, "evidence remove")).await?;
        let id = Digest::of(&payload);
        if let Some(filed) = self.store().removal(project, id).await? {
            let Removal { bundles, reason, .. } = said;
            let (project, by, at) = (project.clone(), filed.signer, filed.at);
            return Ok(EvidenceRemoved { id, project, subject, bundles, reason, by, at });
        }
        for _ in 0..MAX_ACTIVATION_PASSES {
            let new = self.removal_of(project, (subject, &said), (id, bundle, &by)).await?;
            let at = new.at;
            match self.store().remove_evidence(&new).await {
                Ok(_) => {
                    let (count, reason) = (said.bundles.len(), said.reason.as_str());
                    tracing::warn!(%id, %subject, count, by, reason, "bundles were taken out of the evidence");
                    let Removal { bundles, reason, .. } = said;
                    return Ok(EvidenceRemoved { id, project: project.clone(), subject, bundles, reason, by, at });
                }
                // By that pack they may count.
                Err(StoreError::Conflict(Conflict::PackInForce { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Err(GateError::Conflict {
            detail: format!(
                "packs are being put in force in `{project}` again and again; nothing was taken out, try again"
            ),
        })
    }

    /// What is to be taken out, when all of it may be.
    async fn removal_of(
        &self,
        project: &ProjectName,
        (subject, said): (Digest, &Removal),
        (id, bundle, by): (Digest, &[u8], &str),
    ) -> Result<NewRemoval, GateError> {
        let under = self.store().pack_in_force(project).await?;
        let pack = self.pack(under.unwrap_or_else(PackFiles::standard_digest)).await?;
        let held = self.store().held_among(project, subject, &said.bundles).await?;
        if let Some(missing) = said.bundles.iter().find(|bundle| !held.contains(bundle)) {
            return Err(GateError::NotFound {
                what: format!("bundle {missing} about {subject} in project `{project}`"),
                hint: Some(format!("countersign evidence held {subject}")),
            });
        }
        let mut new = NewRemoval {
            id,
            project: project.clone(),
            subject,
            gone: Vec::new(),
            revoked: Vec::new(),
            bundle: bundle.to_vec(),
            signer: by.to_owned(),
            at: self.now(),
            under,
        };
        for one in &said.bundles {
            let (worth, _, signer) = self.worth_of(project, subject, *one, &pack).await?;
            match worth {
                Worth::Nobody => {
                    let claimed = match signer {
                        Some(_) => None,
                        None => self.store().bundle(*one).await?.as_deref().and_then(claimed_signer),
                    };
                    new.gone.push((*one, signer.or(claimed)));
                }
                Worth::Revoked => new.revoked.push(*one),
                worth => return Err(may_count(*one, worth, signer.as_ref())),
            }
        }
        Ok(new)
    }

    /// What is held about a subject, in the order of its digests.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours; [`GateError::Fault`] when the store cannot be read.
    pub async fn held_evidence(
        &self,
        project: &ProjectName,
        subject: Digest,
        limit: u32,
        cursor: Option<&str>,
    ) -> Result<Listing<HeldReply>, GateError> {
        let after = cursor.map(str::parse::<Digest>).transpose().map_err(|_| {
            GateError::usage("expected a cursor that an earlier page gave, found another text".to_owned())
        })?;
        let limit = limit.clamp(1, MAX_PAGE);
        let pack = self.active_pack(project).await?;
        let held = self.store().held(project, subject, after, limit).await?;
        let full = u32::try_from(held.len()) == Ok(limit);
        let next_cursor = held.last().filter(|_| full).map(|last| last.bundle.to_string());
        let mut items = Vec::with_capacity(held.len());
        for Held { bundle, given_at, seen_at } in held {
            let (worth, predicate_type, signer) = self.worth_of(project, subject, bundle, &pack).await?;
            let (removable, signer) = (worth.is_nothing(), signer.map(|signer| signer.to_string()));
            items.push(HeldReply { bundle, predicate_type, signer, worth, removable, given_at, seen_at });
        }
        Ok(Listing { items, next_cursor })
    }

    /// What a bundle is worth, what it says it is, and who signed it as far as that is known.
    async fn worth_of(
        &self,
        project: &ProjectName,
        subject: Digest,
        bundle: Digest,
        pack: &Pack,
    ) -> Result<(Worth, String, Option<Signer>), GateError> {
        let Some(bytes) = self.store().bundle(bundle).await? else {
            return Ok((Worth::Untold, String::new(), None));
        };
        let predicate_type = evidence::claimed_predicate_type(&bytes);
        if bundle == subject {
            return Ok((Worth::Subject, predicate_type, None));
        }
        let now = self.now();
        let candidate = Candidate { digest: bundle, bytes, source: Source::Upload, received_at: now };
        let mut keys = pack.keys();
        keys.push(self.public_key());
        let trust = self.trust_for(pack);
        let outcome = verify_all(vec![candidate], subject, trust, keys).await?.pop().map(|(_, outcome)| outcome);
        let (mut worth, mut signer) = match outcome {
            None => (Worth::Untold, None),
            Some(Ok(facts)) if pack.is_nobody(&facts.signer, now) => (Worth::Nobody, Some(facts.signer)),
            Some(Ok(facts)) => (Worth::Known, Some(facts.signer)),
            Some(Err(rejected)) => {
                let rejected = std::slice::from_ref(rejected.as_ref());
                // Whoever is nobody here stands in nobody's way, readable or not.
                let unread = rejected.iter().find_map(|one| one.unread.as_ref());
                let stranger = unread.filter(|unread| pack.is_nobody(&unread.signer, now)).map(|it| it.signer.clone());
                let unread = unread.filter(|_| stranger.is_none());
                match unread {
                    Some(unread) => (Worth::Unread, Some(unread.signer.clone())),
                    None if !faults_among(rejected, |signer| !pack.is_nobody(signer, now)).is_empty() => {
                        (Worth::Untold, None)
                    }
                    None => {
                        let expired = rejected.iter().find_map(|one| one.expired_signer.as_deref());
                        (Worth::Nobody, stranger.or_else(|| expired.cloned()))
                    }
                }
            }
        };
        if worth == Worth::Nobody && is_provenance(&predicate_type) {
            (worth, signer) = self.worth_of_provenance((project, pack), (subject, bundle), signer).await?;
        }
        if matches!(worth, Worth::Known | Worth::Unread) {
            let revocations = self.revocations_in_force(project, &[bundle]).await?;
            if revocations.iter().any(|revocation| revocation.revokes.id() == bundle) {
                return Ok((Worth::Revoked, predicate_type, signer));
            }
        }
        Ok((worth, predicate_type, signer))
    }

    /// What provenance is worth that is by nobody whom the pack in force knows. That somebody's key was replaced makes nobody else of her:
    /// by what she signed with the old one she is known as who made the change, and approves nothing that it lacks.
    ///
    /// * `signer` — who signed it, where that could be verified.
    async fn worth_of_provenance(
        &self,
        (project, pack): (&ProjectName, &Pack),
        (subject, bundle): (Digest, Digest),
        signer: Option<Signer>,
    ) -> Result<(Worth, Option<Signer>), GateError> {
        // Where nobody can tell who was who, nobody can tell that it is by none of them.
        let Ok(people) = self.who_is_who(project).await? else { return Ok((Worth::Untold, signer)) };
        if let Some(signer) = signer {
            let worth = if people.know(&signer) { Worth::Known } else { Worth::Nobody };
            return Ok((worth, Some(signer)));
        }
        let Some(bytes) = self.store().bundle(bundle).await? else { return Ok((Worth::Untold, None)) };
        let trust = self.trust_for(pack);
        let mut work = vec![Candidate { digest: bundle, bytes, source: Source::Upload, received_at: self.now() }];
        // Those of now were tried, and whoever names one of them beside her signature is looked for among the others all the same.
        let now = pack.keys();
        let then: Vec<PublicKey> = people.keys().into_iter().filter(|key| !now.contains(key)).collect();
        // In portions: of more keys than are tried at once nobody would be found.
        for portion in then.chunks(MAX_KEYS_TRIED) {
            match verify_all(work, subject, trust.clone(), portion.to_vec()).await?.pop() {
                None => return Ok((Worth::Untold, None)),
                Some((_, Ok(facts))) => return Ok((Worth::Known, Some(facts.signer))),
                Some((candidate, Err(_))) => work = vec![candidate],
            }
        }
        Ok((Worth::Nobody, None))
    }
}

fn may_count(bundle: Digest, worth: Worth, signer: Option<&Signer>) -> GateError {
    let by = signer.map(|signer| format!(" ({signer})")).unwrap_or_default();
    let hint = match worth {
        Worth::Known | Worth::Unread => Some(format!(
            "revoke it, which every answer says: countersign revoke {bundle} --reason TEXT --key FILE; then it takes no place"
        )),
        Worth::Untold => Some("countersign trust show; countersign fsck".to_owned()),
        Worth::Nobody | Worth::Revoked | Worth::Subject => None,
    };
    GateError::NotAllowed {
        detail: format!(
            "only what counts for nothing is taken out: expected a bundle by nobody whom the pack in force knows, or a \
             revoked one, found {}{by}: {bundle}; nothing was taken out",
            worth.in_words()
        ),
        hint,
    }
}
