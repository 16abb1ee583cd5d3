//! Stores a file, a directory or an OCI layout as an artifact, by digest.

use std::io::Read as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::GateError;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_ARTIFACT_BYTES, MAX_BUNDLE_BYTES};
use crate::domain::reference::{SubjectRef, Target};
use crate::host::hashing::{Ahead, sha256};
use crate::registry::{self, Registry, RegistryOptions};

/// What was stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pushed {
    /// The subject as it may be named from now on: `NAME@sha256:…`.
    pub subject: String,
    /// The digest of its manifest.
    pub digest: Digest,
    /// The manifest's media type.
    pub media_type: String,
    /// Bytes of the manifest.
    pub size: u64,
}

/// Stores `path` at `to`. The same content gives the same digest; repeating it changes nothing.
///
/// # Errors
///
/// [`GateError::Usage`] for a path that is not there or a place that stores nothing, or when the content has
/// another digest than `to` names; [`GateError::Fault`] for a registry that cannot be used.
pub async fn push(path: &Path, to: &SubjectRef, options: &RegistryOptions) -> Result<Pushed, GateError> {
    let (SubjectRef::Registry { target, .. } | SubjectRef::Layout { target, .. }) = to else {
        return Err(GateError::Usage {
            detail: "expected a place to push to, found a file or a bare digest".into(),
            hint: Some("countersign push PATH HOST/REPO:TAG, or oci:DIR:TAG".into()),
        });
    };
    if !path.exists() {
        return Err(GateError::NotFound { what: format!("`{}`", path.display()), hint: None });
    }
    let (tag, expected) = match target {
        Target::Tag(tag) => (Some(tag.as_str()), None),
        Target::Digest(digest) => (None, Some(*digest)),
    };
    let descriptor = Registry::open(to, options)?.push_path(path, tag).await?;
    if let Some(expected) = expected.filter(|expected| *expected != descriptor.digest) {
        return Err(GateError::Usage {
            detail: format!("expected {expected}, but `{}` has the digest {}", path.display(), descriptor.digest),
            hint: Some("push to a tag, and use the digest that is printed".into()),
        });
    }
    Ok(Pushed {
        subject: format!("{}@{}", to.name(), descriptor.digest),
        digest: descriptor.digest,
        media_type: descriptor.media_type,
        size: descriptor.size,
    })
}

/// What a file is, for whoever is given its digest alone: the manifest or index that it holds, or a file like any other.
/// `None` where that cannot be told: others may read it as an index, or it is no longer what `digest` names.
///
/// # Errors
///
/// As [`digest_of_file`].
pub fn media_type_of_file(path: &Path, digest: Digest) -> Result<Option<String>, GateError> {
    let unreadable = |error: std::io::Error| GateError::usage(format!("`{}` cannot be read: {error}", path.display()));
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let limit = u64::try_from(MAX_BUNDLE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    file.take(limit).read_to_end(&mut bytes).map_err(unreadable)?;
    // A document that is too large for any reader here may still be one elsewhere.
    let told = if bytes.len() > MAX_BUNDLE_BYTES {
        (!bytes.trim_ascii_start().starts_with(b"{")).then_some(None)
    } else {
        registry::document_type(&bytes).ok().filter(|_| Digest::of(&bytes) == digest)
    };
    Ok(told.map(|found| found.unwrap_or_else(|| registry::FILE_TYPE.to_owned())))
}

/// The SHA-256 of a file's bytes.
///
/// # Errors
///
/// [`GateError::NotFound`]; [`GateError::Usage`] for what is no regular file, or is larger than
/// [`MAX_ARTIFACT_BYTES`].
pub fn digest_of_file(path: &Path) -> Result<Digest, GateError> {
    let unreadable = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => GateError::NotFound { what: format!("`{}`", path.display()), hint: None },
        _ => GateError::usage(format!("`{}` cannot be read: {error}", path.display())),
    };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let metadata = file.metadata().map_err(unreadable)?;
    if !metadata.is_file() {
        return Err(GateError::Usage {
            detail: format!("`{}` is no regular file", path.display()),
            hint: Some(
                "push a directory first (countersign push PATH oci:DIR:TAG), or verify a signed model with --bundle"
                    .into(),
            ),
        });
    }
    if metadata.len() > MAX_ARTIFACT_BYTES {
        return Err(GateError::usage(format!("`{}` is larger than {MAX_ARTIFACT_BYTES} bytes", path.display())));
    }
    // One byte more than the limit, for a file that grows meanwhile.
    let (digest, read) = sha256(&file, 0, MAX_ARTIFACT_BYTES.saturating_add(1), Ahead::Reader).map_err(unreadable)?;
    if read > MAX_ARTIFACT_BYTES {
        return Err(GateError::usage(format!("`{}` is larger than {MAX_ARTIFACT_BYTES} bytes", path.display())));
    }
    Ok(digest)
}
