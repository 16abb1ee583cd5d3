//! What is kept of a refresh: the metadata itself, to be verified again whenever it is read.

use serde::{Deserialize, Serialize};

use super::{Files, TufError};
use crate::domain::json;
use crate::domain::limits::MAX_TUF_KEPT_BYTES;
use crate::domain::time::Timestamp;

const SCHEMA: &str = "countersign.tuf/v1";

/// One accepted state of a repository, whole: a single document, so that it is written and replaced as one.
///
/// It is not believed when it is read back: [`Kept::verify`] goes the whole way from the pinned root again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    schema: String,
    /// Where it was fetched.
    pub mirror: String,
    /// When the repository was last asked with success.
    pub updated_at: Timestamp,
    /// The root metadata it began with, where that is not embedded in a release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bootstrap: Option<String>,
    roots: Vec<String>,
    timestamp: String,
    snapshot: String,
    targets: String,
    target: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    signing_config: Option<String>,
}

/// Why bytes are not what a refresh kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected what `trust update` keeps ({SCHEMA}), found {found}")]
pub struct KeptError {
    /// What it is instead.
    pub found: String,
}

impl Kept {
    pub(super) fn of(
        files: Files,
        mirror: &str,
        bootstrap: Option<&[u8]>,
        updated_at: Timestamp,
    ) -> Result<Self, TufError> {
        // Each of them has been read as JSON, which is UTF-8.
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).map_err(|_| TufError::malformed("targets", "no UTF-8"));
        Ok(Self {
            schema: SCHEMA.to_owned(),
            mirror: mirror.to_owned(),
            updated_at,
            bootstrap: bootstrap.map(|bytes| text(bytes.to_vec())).transpose()?,
            roots: files.roots.into_iter().map(text).collect::<Result<_, _>>()?,
            timestamp: text(files.timestamp)?,
            snapshot: text(files.snapshot)?,
            targets: text(files.targets)?,
            target: text(files.target)?,
            signing_config: files.signing_config.map(text).transpose()?,
        })
    }

    /// Reads it back.
    ///
    /// # Errors
    ///
    /// [`KeptError`] for other bytes.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeptError> {
        if bytes.len() > MAX_TUF_KEPT_BYTES {
            return Err(KeptError { found: format!("{} bytes, more than {MAX_TUF_KEPT_BYTES}", bytes.len()) });
        }
        let kept: Self = json::parse_as(bytes).map_err(|error| KeptError { found: error.to_string() })?;
        if kept.schema != SCHEMA {
            return Err(KeptError { found: "another schema".to_owned() });
        }
        Ok(kept)
    }

    /// The form that is written.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        // Texts and lists of texts always have a JSON form.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The root metadata it began with, where that is not embedded in a release.
    #[must_use]
    pub fn bootstrap(&self) -> Option<&[u8]> {
        self.bootstrap.as_ref().map(String::as_bytes)
    }

    /// The version of the newest root that it leads to, as it says; absent where it has none but the pinned one.
    #[must_use]
    pub fn newest_root(&self) -> Option<u64> {
        super::root_version(self.roots.last()?.as_bytes())
    }

    pub(super) fn roots(&self) -> &[String] {
        &self.roots
    }

    pub(super) fn timestamp(&self) -> &str {
        &self.timestamp
    }

    pub(super) fn snapshot(&self) -> &str {
        &self.snapshot
    }

    pub(super) fn targets(&self) -> &str {
        &self.targets
    }

    pub(super) fn target(&self) -> &str {
        &self.target
    }

    pub(super) fn signing_config(&self) -> Option<&str> {
        self.signing_config.as_deref()
    }
}
