//! Publishes a policy pack: pushes it by its digest, and signs that.

use serde::{Deserialize, Serialize};

use super::GateError;
use super::reply::PolicyRef;
use super::sign::{SignRequest, Signed, sign};
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::reference::{SubjectRef, Target};
use crate::registry::Registry;

/// A pack where others can fetch it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPack {
    /// What it is called from now on: `PLACE@sha256:…`.
    pub reference: String,
    /// Which pack.
    pub policy: PolicyRef,
    /// The signature beside it.
    pub signature: Signed,
}

/// Pushes `files` to the place that `request.at` names, and signs the digest as `request` says. The same pack has the
/// same digest everywhere; publishing it again adds no more than what is missing.
///
/// # Errors
///
/// [`GateError::Configuration`] with every load error, or for a protected environment that is weaker without a reason;
/// [`GateError::Usage`] for a place that stores nothing, or that names another digest; as [`sign`].
pub async fn publish_pack(files: &PackFiles, request: SignRequest<'_>) -> Result<PublishedPack, GateError> {
    let pack = Pack::load(files)?;
    super::activate::require_reasons(&pack)?;
    pack.check_anew()?;
    let policy = super::check::policy_ref(&pack.reference());
    let (SubjectRef::Registry { target, .. } | SubjectRef::Layout { target, .. }) = request.at else {
        return Err(GateError::Usage {
            detail: "expected a place to publish to, found a file or a bare digest".into(),
            hint: Some("countersign policy publish DIR HOST/REPO:TAG --key KEY, or oci:DIR:TAG".into()),
        });
    };
    let tag = match target {
        Target::Tag(tag) => Some(tag.as_str()),
        Target::Digest(expected) if *expected == policy.digest => None,
        Target::Digest(expected) => {
            return Err(GateError::Usage {
                detail: format!("expected {expected}, but the pack has the digest {}", policy.digest),
                hint: Some("publish to a tag, and use the digest that is printed".into()),
            });
        }
    };
    let registry = Registry::open(request.at, request.registry)?;
    let blobs = files.iter().map(|(_, bytes)| bytes.to_vec()).collect();
    registry.push_manifest(&files.manifest_bytes(), blobs, tag).await?;
    let at = super::sign::pinned(request.at, policy.digest);
    let signature = sign(SignRequest { at: &at, ..request }).await?;
    Ok(PublishedPack { reference: format!("{}@{}", at.name(), policy.digest), policy, signature })
}
