//! Verifies the signatures of a subject, and asks no policy.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::collect::{Candidate, Found, find_beside, proved};
use super::model::{self, ModelReply};
use super::reply::{EvidenceReply, SubjectReply};
use super::trust::faults_among;
use super::verifying::verify_all;
use super::{GateError, pushed_model};
use crate::domain::bundle_file::bundles_in;
use crate::domain::digest::Digest;
use crate::domain::evidence::rests_on_a_key;
use crate::domain::export::Export;
use crate::domain::facts::{Facts, RejectionReport, Source};
use crate::domain::fault::Fault;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_BUNDLE_FILE_BYTES, MAX_EXPORT_BYTES};
use crate::domain::model::ModelPath;
use crate::domain::policy::{Answer, Members, NotationMembers};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::registry::{Registry, RegistryOptions};

/// Who is accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accept {
    /// A certificate for exactly this identity from exactly this issuer.
    Identity {
        /// The subject alternative name.
        identity: String,
        /// The OIDC issuer.
        issuer: String,
    },
    /// A certificate for exactly this name, by whichever of the roots given.
    Certificate {
        /// The subject alternative name, or the subject's distinguished name where there is none.
        identity: String,
    },
    /// Anybody who is one of these by an identity or a key.
    AnyOf(Box<Members>),
    /// This key.
    Key(PublicKey),
    /// A Notation signature by one of these, at the time that counts as now.
    Notation {
        /// Who.
        members: Box<NotationMembers>,
        /// When.
        now: Timestamp,
    },
}

/// Trusted roots, and when they are read.
pub enum Roots<'a> {
    /// These.
    Loaded(TrustSet),
    /// Those that this reads, where a bundle rests on anything but a key that is at hand.
    WhenNeeded(&'a (dyn Fn() -> Result<TrustSet, GateError> + Sync)),
}

impl From<TrustSet> for Roots<'_> {
    fn from(set: TrustSet) -> Self {
        Self::Loaded(set)
    }
}

impl Roots<'_> {
    /// The roots that tell what these bundles are worth.
    pub(super) fn about(self, work: &[Candidate]) -> Result<TrustSet, GateError> {
        match self {
            Self::Loaded(set) => Ok(set),
            Self::WhenNeeded(_) if work.iter().all(|candidate| rests_on_a_key(&candidate.bytes)) => {
                Ok(TrustSet::empty())
            }
            Self::WhenNeeded(read) => read(),
        }
    }
}

/// What is to be verified.
pub struct VerifyRequest<'a> {
    /// The subject.
    pub at: &'a SubjectRef,
    /// The file whose bundles are looked at; without it, all that lie beside the subject.
    pub bundle: Option<PathBuf>,
    /// Who is accepted.
    pub accept: Accept,
    /// The one predicate type that counts; without it, any.
    pub predicate_type: Option<String>,
    /// The trusted roots.
    pub trust: Roots<'a>,
    /// How registries are asked.
    pub registry: &'a RegistryOptions,
    /// Paths within a model that need not be signed.
    pub ignore: BTreeSet<ModelPath>,
    /// The time that counts as now.
    pub now: Timestamp,
}

/// What verified, and what did not and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifyReply {
    /// The subject.
    pub subject: SubjectReply,
    /// Bundles by the accepted signer, of the type asked for.
    pub verified: Vec<EvidenceReply>,
    /// All others.
    pub rejected: Vec<EvidenceReply>,
    /// What could not be asked.
    pub faults: Vec<Fault>,
    /// How the files of a model compare with its signature; absent for every other subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<ModelReply>,
}

/// Verifies the bundles of a subject against one signer.
///
/// # Errors
///
/// [`GateError::NotFound`] for a subject or file that is not there. A registry that cannot be asked is a fault in
/// the reply where something else verified, and an error where nothing did: "none verified" must be known.
pub async fn verify(request: VerifyRequest<'_>) -> Result<VerifyReply, GateError> {
    Ok(verified(request).await?.0)
}

/// The same, with what verified as it is evidence; of a model nothing.
///
/// # Errors
///
/// As [`verify`].
pub(super) async fn verified(request: VerifyRequest<'_>) -> Result<(VerifyReply, Vec<Facts>), GateError> {
    let file = match named(&request)? {
        Named::Model(signature) => return Ok((model::verify(request, signature).await?, Vec::new())),
        Named::Bundles(file) => file,
    };
    let subject = match (&request.bundle, request.at) {
        (
            Some(_),
            SubjectRef::Registry { target: Target::Digest(digest), .. }
            | SubjectRef::Layout { target: Target::Digest(digest), .. },
        ) => {
            // The bundle is in our hands and the digest known: no registry is asked.
            crate::domain::decision::Subject::unseen(*digest, request.at.name())
        }
        _ => super::sign::resolve(request.at, request.registry).await?,
    };
    let found = bundles(&request, subject.digest, file).await?;
    if let Some(what) = found.missing {
        return Err(GateError::NotFound { what, hint: None });
    }
    let work = candidates(found.bundles, request.now);
    let keys = keys_of(&request.accept);
    let mut reply = VerifyReply {
        subject: SubjectReply { digest: subject.digest, name: subject.name.clone() },
        verified: Vec::new(),
        rejected: Vec::new(),
        faults: found.faults,
        model: None,
    };
    let (mut evidence, mut refused) = (Vec::new(), Vec::new());
    let trust = request.trust.about(&work)?.at(request.now);
    for (_, outcome) in verify_all(work, subject.digest, trust, keys).await? {
        match proved(outcome) {
            Ok(facts) => match not_accepted(&facts, &request.accept, request.predicate_type.as_deref()) {
                None => {
                    reply.verified.push(EvidenceReply::from(&facts));
                    evidence.push(facts);
                }
                Some(rejection) => reply.rejected.push(EvidenceReply {
                    accepted: false,
                    rejection: Some(rejection),
                    ..EvidenceReply::from(&facts)
                }),
            },
            Err(bundle) => {
                reply.rejected.push(EvidenceReply::from(bundle.as_ref()));
                refused.push(*bundle);
            }
        }
    }
    reply.faults.extend(faults_among(&refused, |_| true));
    match reply.faults.first() {
        Some(fault) if reply.verified.is_empty() => Err(GateError::Fault(fault.clone())),
        _ => Ok((reply, evidence)),
    }
}

/// The bundles to be verified: those of the file that is named, whose bytes `file` may be, or all beside the subject.
async fn bundles(request: &VerifyRequest<'_>, subject: Digest, file: Option<Vec<u8>>) -> Result<Found, GateError> {
    let mut found = Found::default();
    let registry = match request.at {
        SubjectRef::Registry { .. } | SubjectRef::Layout { .. } => Some(Registry::open(request.at, request.registry)?),
        SubjectRef::File { .. } | SubjectRef::Digest(_) => None,
    };
    match (&request.bundle, registry) {
        (Some(path), registry) => {
            let file = file.map_or_else(|| read_file(path), Ok)?;
            for bytes in bundles_of(path, &file)? {
                found.bundles.insert(Digest::of(&bytes), (bytes, Source::Upload));
            }
            if let Some(registry) = registry {
                pushed_model::join_given(&registry, subject, &mut found).await;
            }
        }
        (None, Some(registry)) => find_beside(&registry, subject, &mut found).await,
        (None, None) => return Err(no_bundles_beside()),
    }
    Ok(found)
}

/// What the file that `request` names, or means, turned out to be.
enum Named {
    /// The signature over the files of a model.
    Model(model::Signature),
    /// Bundles about a digest, in these bytes where they were read already.
    Bundles(Option<Vec<u8>>),
}

fn named(request: &VerifyRequest<'_>) -> Result<Named, GateError> {
    let mut read = None;
    if let SubjectRef::File { path } = request.at {
        let file = match &request.bundle {
            Some(bundle) => bundle.clone(),
            None if path.is_dir() => model::signature_in(path)?,
            None => return Err(no_bundles_beside()),
        };
        let bundle = read_file(&file)?;
        if model::is_about_files(path, &bundle) {
            return Ok(Named::Model(model::Signature { root: path.clone(), file, bundle }));
        }
        read = Some(bundle);
    }
    if request.ignore.is_empty() {
        return Ok(Named::Bundles(read));
    }
    let detail = "--ignore is for the files of a model, and this is none".into();
    Err(GateError::Usage { detail, hint: Some("verify DIR --bundle DIR/model.sig".into()) })
}

fn no_bundles_beside() -> GateError {
    GateError::Usage {
        detail: "a file or a bare digest has no bundles beside it".into(),
        hint: Some("add --bundle FILE".into()),
    }
}

/// The keys that a bundle may have been signed with.
pub(super) fn keys_of(accept: &Accept) -> Vec<PublicKey> {
    match accept {
        Accept::AnyOf(members) => members.keys.clone(),
        Accept::Key(key) => vec![key.clone()],
        Accept::Certificate { .. } | Accept::Identity { .. } | Accept::Notation { .. } => Vec::new(),
    }
}

fn candidates(bundles: BTreeMap<Digest, (Vec<u8>, Source)>, now: Timestamp) -> Vec<Candidate> {
    let candidate = |(digest, (bytes, source))| Candidate { digest, bytes, source, received_at: now };
    bundles.into_iter().map(candidate).collect()
}

/// Why verified facts are not what was asked for; `None` when they are.
pub(super) fn not_accepted(facts: &Facts, accept: &Accept, predicate_type: Option<&str>) -> Option<RejectionReport> {
    let signed_by = match accept {
        Accept::Certificate { identity } => {
            facts.signer.certificate.as_ref().is_some_and(|signer| signer.identity == *identity)
        }
        Accept::AnyOf(members) => members.contain(&facts.signer),
        Accept::Key(key) => facts.signer.key == Some(key.fingerprint()),
        Accept::Identity { identity, issuer } => {
            facts.signer.identity.as_deref() == Some(identity) && facts.signer.issuer.as_deref() == Some(issuer)
        }
        Accept::Notation { members, now } => {
            match facts.signer.notation.as_ref().map(|signer| members.answer(signer, *now)) {
                Some(Answer::Counts(_)) => true,
                Some(Answer::Not(report)) => return Some(report),
                Some(Answer::Other) | None => false,
            }
        }
    };
    if !signed_by {
        let expected = match accept {
            Accept::Certificate { identity } => identity.clone(),
            Accept::AnyOf(members) => members.to_string(),
            Accept::Key(key) => format!("key {}", key.fingerprint()),
            Accept::Identity { identity, issuer } => format!("{identity} (issuer {issuer})"),
            Accept::Notation { members, .. } => members.to_string(),
        };
        return Some(RejectionReport { code: "identity-mismatch".into(), expected, found: facts.signer.to_string() });
    }
    let other = predicate_type.filter(|expected| *expected != facts.predicate_type)?;
    Some(RejectionReport {
        code: "predicate-type-mismatch".into(),
        expected: other.to_owned(),
        found: facts.predicate_type.clone(),
    })
}

/// Reads the bundles of a file, bounded: one, one a line, or those of an answer of GitHub's attestation API.
///
/// # Errors
///
/// [`GateError::NotFound`]; [`GateError::Usage`] when the file is too large, cannot be read, or lacks a bundle.
pub fn read_bundles(path: &Path) -> Result<Vec<Vec<u8>>, GateError> {
    bundles_of(path, &read_file(path)?)
}

fn read_file(path: &Path) -> Result<Vec<u8>, GateError> {
    super::read_bounded(path, MAX_BUNDLE_FILE_BYTES.max(MAX_EXPORT_BYTES))
}

fn bundles_of(path: &Path, file: &[u8]) -> Result<Vec<Vec<u8>>, GateError> {
    if Export::looks_like_one(file) {
        let export = Export::read(file).map_err(|error| super::exported::no_export(path, &error))?;
        return Ok(export.evidence.into_values().collect());
    }
    if file.len() > MAX_BUNDLE_FILE_BYTES {
        return Err(GateError::usage(format!("`{}` is larger than {MAX_BUNDLE_FILE_BYTES} bytes", path.display())));
    }
    let bundles = bundles_in(file).map_err(|error| GateError::usage(format!("`{}`: {error}", path.display())))?;
    let large = bundles.iter().find(|bundle| bundle.len() > MAX_BUNDLE_BYTES);
    if let Some(bundle) = large {
        let what = if bundle.len() == file.len() { "" } else { "a bundle in " };
        return Err(GateError::usage(format!("{what}`{}` is larger than {MAX_BUNDLE_BYTES} bytes", path.display())));
    }
    Ok(bundles.into_iter().map(Cow::into_owned).collect())
}
