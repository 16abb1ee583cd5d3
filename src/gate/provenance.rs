//! Says where a build output comes from: observes the build, and attests SLSA provenance.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::sign::{SignRequest, Signed, attest_resolved, deliver, resolve};
use super::{Clock, GateError};
use crate::domain::statement::predicate_type::SLSA_PROVENANCE_V1;
use crate::domain::time::Timestamp;
use crate::host::observe::{Said, observe};
use crate::host::variables::Variables;
use crate::sigstore::Unsent;

/// What provenance is made from, beside what is observed.
pub struct ProvenanceRequest<'a> {
    /// The subject, the signer, the place.
    pub sign: SignRequest<'a>,
    /// Where the build ran.
    pub directory: PathBuf,
    /// Who built, where the caller knows better than the environment.
    pub builder_id: Option<String>,
    /// When the build began, where the environment does not say.
    pub started_on: Option<Timestamp>,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// The time: asked once, when the build has been observed.
    pub clock: Clock,
    /// Where signed provenance is kept until it is stored; absent: nowhere.
    pub outbox: Option<PathBuf>,
}

/// Observes the build that ran in `request.directory`, and attests it.
///
/// What an earlier command like this one had signed, and a registry had not taken, is stored instead: it was observed when
/// the build was.
///
/// # Errors
///
/// As [`super::sign::attest`]; [`GateError::Usage`] for a directory that is none or a text that is unusable.
pub async fn provenance(request: ProvenanceRequest<'_>) -> Result<Signed, GateError> {
    let subject = resolve(request.sign.at, request.sign.registry).await?;
    let signer = request.sign.signer.public_key().map(|key| key.fingerprint());
    // Another checkout has the same short name.
    let directory = request.directory.canonicalize().unwrap_or_else(|_| request.directory.clone());
    let words = ("provenance", &subject.name, subject.digest, signer, &directory, &request.builder_id);
    let unsent = request.outbox.as_ref().and_then(|outbox| Unsent::of(outbox, &words));
    if let Some(unsent) = &unsent
        && let Some((signed, _)) = deliver(&request.sign, &subject, SLSA_PROVENANCE_V1, unsent, |_| true).await?
    {
        return Ok(signed);
    }
    let said =
        Said { started_on: request.started_on, correlation_id: request.correlation_id, builder_id: request.builder_id };
    let clock = request.clock;
    let facts = observe(&request.directory, &Variables::of_this_process(), said, || clock().to_millisecond()).await?;
    attest_resolved(request.sign, &subject, (SLSA_PROVENANCE_V1, &facts.predicate()), unsent.as_ref()).await
}

/// The source and the builder that provenance of a build in `directory` would name; the source is `None` without git or
/// without a remote.
///
/// # Errors
///
/// As [`provenance`].
pub async fn would_name(directory: &Path, clock: Clock) -> Result<(Option<String>, String), GateError> {
    let facts = observe(directory, &Variables::of_this_process(), Said::default(), || clock()).await?;
    let predicate = facts.predicate();
    let text = |pointer: &str| predicate.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    let builder = text("/runDetails/builder/id").unwrap_or_default();
    Ok((text("/buildDefinition/externalParameters/source/uri"), builder))
}
