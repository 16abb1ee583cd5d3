//! Verifies the OpenSSF signature of a model: a directory of files, or one file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::GateError;
use super::collect::{Candidate, proved};
use super::reply::{EvidenceReply, SubjectReply};
use super::trust::faults_among;
use super::verify::{Accept, VerifyReply, VerifyRequest, keys_of, not_accepted};
use super::verifying::verify_all;
use crate::domain::digest::Digest;
use crate::domain::evidence::{claimed_predicate_type, payload_of};
use crate::domain::facts::{Facts, RejectionReport, Source};
use crate::domain::model::{
    Comparison, MODEL_SIGNATURE_V1, ModelManifest, ModelPath, SIGNATURE_NAME, is_model_signature,
};
use crate::domain::statement::Statement;
use crate::host::model::{Look, observe};

/// What was found out about a model's files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelReply {
    /// What its signer called it.
    pub name: String,
    /// `files`, or `shards of N bytes`.
    pub method: String,
    /// Files that are what was signed.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// What is not as it was signed; empty when the model is the signed one.
    pub differences: Vec<DifferenceReply>,
    /// What is there, is not signed, and was let be: the signature itself, git's files, what `--ignore` named.
    pub not_covered: PathsReply,
}

/// Paths of which one thing is true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DifferenceReply {
    /// `changed`, `missing`, `not signed`, …
    pub what: String,
    /// The paths.
    #[serde(flatten)]
    pub paths: PathsReply,
}

/// Some paths, and how many there are in all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathsReply {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub named: Vec<String>,
}

/// A model's signature, and where it and the files are.
pub(super) struct Signature {
    /// The model's directory, or its one file.
    pub(super) root: PathBuf,
    /// The file that the bundle was read from.
    pub(super) file: PathBuf,
    /// The bundle.
    pub(super) bundle: Vec<u8>,
}

/// The signature that `verify` means for a directory when none is named.
///
/// # Errors
///
/// [`GateError::Usage`] when there is none.
pub fn signature_in(directory: &Path) -> Result<PathBuf, GateError> {
    let signature = directory.join(SIGNATURE_NAME);
    if signature.is_file() {
        return Ok(signature);
    }
    Err(GateError::Usage {
        detail: format!("`{}` is a directory, and no `{SIGNATURE_NAME}` is in it", directory.display()),
        hint: Some("name the OpenSSF model signature with --bundle FILE".into()),
    })
}

/// Whether the bundle is a model's signature that is to be checked against `path`, and not against its digest.
#[must_use]
pub fn is_about_files(path: &Path, bundle: &[u8]) -> bool {
    let claimed = claimed_predicate_type(bundle);
    // The older form names files by their digests, so that it also speaks of one file alone.
    path.is_dir() && is_model_signature(&claimed) || claimed == MODEL_SIGNATURE_V1
}

/// Verifies the signature, then every file.
///
/// In this order, since what the statement says about hashing is followed only when its signer is the accepted one.
///
/// # Errors
///
/// [`GateError::Usage`] for files that cannot be read: what could not be looked at is no difference. [`GateError::Fault`]
/// where only a trusted root that has expired could tell.
pub(super) async fn verify(request: VerifyRequest<'_>, signature: Signature) -> Result<VerifyReply, GateError> {
    let Signature { root, file, bundle } = signature;
    let claimed = claimed_subject(&bundle).unwrap_or_else(|| Digest::of(&bundle));
    let mut reply = VerifyReply {
        subject: SubjectReply { digest: claimed, name: request.at.name() },
        verified: Vec::new(),
        rejected: Vec::new(),
        faults: Vec::new(),
        model: None,
    };
    let candidate =
        Candidate { digest: Digest::of(&bundle), bytes: bundle, source: Source::Upload, received_at: request.now };
    let work = vec![candidate];
    let trust = request.trust.about(&work)?.at(request.now);
    let outcomes = verify_all(work, claimed, trust, keys_of(&request.accept)).await?;
    for (_, outcome) in outcomes {
        match proved(outcome) {
            Err(bundle) => {
                if let Some(fault) = faults_among(std::slice::from_ref(bundle.as_ref()), |_| true).into_iter().next() {
                    return Err(GateError::Fault(fault));
                }
                reply.rejected.push(EvidenceReply::from(bundle.as_ref()));
            }
            Ok(facts) => {
                let accepts = (&request.accept, request.predicate_type.as_deref());
                let judged = judge(&facts, accepts, &root, &file, request.ignore.clone()).await?;
                reply.model = judged.model;
                if let Some(digest) = judged.digest {
                    reply.subject.digest = digest;
                }
                match judged.rejection {
                    None => reply.verified.push(EvidenceReply::from(&facts)),
                    Some(rejection) => reply.rejected.push(EvidenceReply {
                        accepted: false,
                        rejection: Some(rejection),
                        ..EvidenceReply::from(&facts)
                    }),
                }
            }
        }
    }
    Ok(reply)
}

/// What verified facts are worth when the files are looked at.
#[derive(Default)]
struct Judged {
    digest: Option<Digest>,
    model: Option<ModelReply>,
    rejection: Option<RejectionReport>,
}

async fn judge(
    facts: &Facts,
    (accept, predicate_type): (&Accept, Option<&str>),
    path: &Path,
    signature: &Path,
    allowed: BTreeSet<ModelPath>,
) -> Result<Judged, GateError> {
    if let Some(rejection) = not_accepted(facts, accept, predicate_type) {
        return Ok(Judged { rejection: Some(rejection), ..Judged::default() });
    }
    let manifest = match ModelManifest::read(&facts.statement) {
        Ok(manifest) => manifest,
        Err(error) => {
            let rejection = RejectionReport {
                code: "model-malformed".into(),
                expected: format!("{} at `{}`", error.expected, error.pointer),
                found: error.found,
            };
            return Ok(Judged { rejection: Some(rejection), ..Judged::default() });
        }
    };
    if manifest.is_single_file() == path.is_dir() {
        let kind = |is_file: &bool| if *is_file { "one file" } else { "a directory" };
        let rejection = RejectionReport {
            code: "model-mismatch".into(),
            expected: format!("{}, as it was signed", kind(&manifest.is_single_file())),
            found: kind(&!path.is_dir()).into(),
        };
        return Ok(Judged { digest: Some(manifest.digest()), model: None, rejection: Some(rejection) });
    }
    let (root, signature) = (path.to_owned(), signature.to_owned());
    let looked = tokio::task::spawn_blocking(move || {
        let look = Look { root: &root, manifest: &manifest, allowed: &allowed, signature: &signature };
        observe(&look).map(|observed| (manifest.compare(observed, &allowed), manifest))
    });
    let (comparison, manifest) =
        looked.await.map_err(|error| GateError::internal(format!("hashing ended early: {error}")))??;
    let model = in_reply(&manifest, &comparison);
    let rejection = (!model.differences.is_empty()).then(|| RejectionReport {
        code: "model-mismatch".into(),
        expected: format!("the {} files that were signed, and no others", manifest.files().len()),
        found: comparison.differences().iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    });
    Ok(Judged { digest: Some(manifest.digest()), model: Some(model), rejection })
}

fn in_reply(manifest: &ModelManifest, comparison: &Comparison) -> ModelReply {
    let differences = comparison.differences().into_iter().map(|difference| DifferenceReply {
        what: difference.what.to_owned(),
        paths: PathsReply { count: difference.count, named: difference.named },
    });
    let not_covered = comparison.not_covered();
    ModelReply {
        name: manifest.name().to_owned(),
        method: manifest.method().to_string(),
        files: comparison.files,
        bytes: comparison.bytes,
        differences: differences.collect(),
        not_covered: PathsReply { count: not_covered.count, named: not_covered.named },
    }
}

/// The first subject that the statement claims: what its signature is checked against before anything is believed.
fn claimed_subject(bundle: &[u8]) -> Option<Digest> {
    let statement = Statement::parse(&payload_of(bundle)?).ok()?;
    statement.subjects().iter().find_map(|subject| subject.digest)
}
