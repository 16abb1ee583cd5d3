//! One look at a build: the CI's claims, the checkout, the lockfiles, the time.

use std::path::{Path, PathBuf};

use super::ci::{self, Claims};
use super::git::{Git, WorkTree};
use super::variables::Variables;
use super::{HostError, files, shown_path, word};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_NAME_CHARS, MAX_VARIABLE_CHARS};
use crate::domain::provenance::{BuildFacts, Workflow};
use crate::domain::test_result::NamedDigest;
use crate::domain::time::Timestamp;

/// The variable that carries the correlation id where `--correlation-id` does not.
pub const CORRELATION_ID: &str = "COUNTERSIGN_CORRELATION_ID";

/// What the caller says of a build, where it is not observed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// When the build began; else what the CI says, else nothing.
    pub started_on: Option<Timestamp>,
    /// The id that follows the change; else [`CORRELATION_ID`], else nothing.
    pub correlation_id: Option<String>,
    /// Who built; else a builder id that claims no more than is known.
    pub builder_id: Option<String>,
}

/// Observes the build that ran in `directory`, in the environment `variables`.
///
/// That git is absent, or silent, or knows no commit, is no error: the facts say so. Nothing is changed, and nothing
/// is asked over the network.
///
/// * `clock` — asked once, at the end: when the build had ended.
///
/// # Errors
///
/// [`HostError`] when the directory is none, a limit is reached, a file cannot be read, a text that the caller said is
/// unusable, or the start lies after the end.
pub async fn observe(
    directory: &Path,
    variables: &Variables,
    said: Said,
    clock: impl Fn() -> Timestamp,
) -> Result<BuildFacts, HostError> {
    if !directory.is_dir() {
        return Err(HostError::NotADirectory { path: shown_path(directory) });
    }
    let correlation_id = said.correlation_id.or_else(|| variables.text(CORRELATION_ID).map(str::to_owned));
    let correlation_id = correlation_id.map(|id| word("a correlation id", id, MAX_NAME_CHARS)).transpose()?;
    let builder_id = said.builder_id.map(|id| word("a builder id", id, MAX_VARIABLE_CHARS)).transpose()?;
    let claims = ci::claims(variables);
    let git = Git::new(directory, variables);
    let (checkout, tree) = git.checkout().await;
    let workflow = workflow(&git, &claims, tree.as_ref()).await?;
    let lockfiles = lockfiles(directory.to_owned(), tree).await?;
    let (started_on, finished_on) = (said.started_on.or(claims.started_on), clock());
    if let Some(started_on) = started_on.filter(|started_on| *started_on > finished_on) {
        return Err(HostError::StartsAfterItsEnd { started_on, finished_on });
    }
    Ok(BuildFacts {
        platform: claims.platform,
        checkout,
        workflow,
        lockfiles,
        variables: claims.allowed,
        variables_omitted: claims.omitted,
        correlation_id,
        builder_id,
        // Where no CI names the invocation, it is named here, so that two provenances never seem to be of one build.
        invocation_id: claims.invocation_id.unwrap_or_else(|| format!("urn:uuid:{}", uuid::Uuid::now_v7())),
        started_on,
        finished_on,
    })
}

/// The workflow file as the commit has it that the platform names; else, as it lies in the checkout.
async fn workflow(git: &Git<'_>, claims: &Claims, tree: Option<&WorkTree>) -> Result<Option<Workflow>, HostError> {
    let (Some((path, commit)), Some(tree)) = (&claims.workflow, tree) else { return Ok(None) };
    if let Some(commit) = commit
        && let Some(bytes) = git.file_at(commit, path).await
    {
        let file = NamedDigest { name: path.clone(), digest: Digest::of(&bytes) };
        return Ok(Some(Workflow { file, commit: Some(commit.clone()) }));
    }
    let digest = files::digest(&tree.top.join(path))?;
    Ok(digest.map(|digest| Workflow { file: NamedDigest { name: path.clone(), digest }, commit: None }))
}

async fn lockfiles(directory: PathBuf, tree: Option<WorkTree>) -> Result<Vec<NamedDigest>, HostError> {
    let reading = tokio::task::spawn_blocking(move || files::lockfiles(&directory, tree.as_ref()));
    reading.await.map_err(|e| HostError::Task { what: "reading the lockfiles".to_owned(), detail: e.to_string() })?
}
