//! Says where a build output comes from: observes the build, and attests SLSA provenance.

use std::path::{Path, PathBuf};

use super::sign::{SignRequest, Signed, attest};
use super::{Clock, GateError};
use crate::domain::provenance::Checkout;
use crate::domain::statement::predicate_type::SLSA_PROVENANCE_V1;
use crate::domain::time::Timestamp;
use crate::host::git::Git;
use crate::host::observe::{Said, observe};
use crate::host::variables::Variables;

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
}

/// Observes the build that ran in `request.directory`, and attests it.
///
/// # Errors
///
/// As [`attest`]; [`GateError::Usage`] for a directory that is none or a text that is unusable.
pub async fn provenance(request: ProvenanceRequest<'_>) -> Result<Signed, GateError> {
    let said = Said {
        started_on: request.started_on,
        correlation_id: request.correlation_id,
        builder_id: request.builder_id,
    };
    let clock = request.clock;
    let facts = observe(&request.directory, &Variables::of_this_process(), said, || clock().to_millisecond()).await?;
    attest(request.sign, SLSA_PROVENANCE_V1, &facts.predicate()).await
}

/// The source that provenance of a build in `directory` would name; `None` without git or without a remote.
pub async fn source_of(directory: &Path) -> Option<String> {
    let variables = Variables::of_this_process();
    match Git::new(directory, &variables).checkout().await.0 {
        Checkout::Commit(checked_out) => checked_out.remote,
        _ => None,
    }
}
