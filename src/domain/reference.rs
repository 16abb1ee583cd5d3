//! Naming a subject (stub until the registry floor lands).
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use super::digest::Digest;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubjectRef {
    Registry { host: String, repository: String, target: Target },
    Layout { directory: PathBuf, target: Target },
    File { path: PathBuf },
    Digest(Digest),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Tag(String),
    Digest(Digest),
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected HOST/REPO@sha256:…, found `{found}`")]
pub struct ParseReferenceError {
    pub found: String,
}

impl ParseReferenceError {
    pub fn hint(&self) -> Option<String> {
        None
    }
}

impl SubjectRef {
    pub fn parse(text: &str, exists: impl Fn(&Path) -> bool) -> Result<Self, ParseReferenceError> {
        let error = || ParseReferenceError { found: text.chars().take(80).collect() };
        if text.starts_with("sha256:") {
            return text.parse().map(Self::Digest).map_err(|_| error());
        }
        if let Some(path) = text.strip_prefix("file:") {
            return Ok(Self::File { path: path.into() });
        }
        let (rest, target) = if let Some((rest, digest)) = text.split_once('@') {
            (rest, Target::Digest(digest.parse().map_err(|_| error())?))
        } else if exists(Path::new(text)) {
            return Ok(Self::File { path: text.into() });
        } else {
            let (rest, tag) = text.rsplit_once(':').ok_or_else(error)?;
            (rest, Target::Tag(tag.to_owned()))
        };
        if let Some(directory) = rest.strip_prefix("oci:") {
            return Ok(Self::Layout { directory: directory.into(), target });
        }
        let (host, repository) = rest.split_once('/').ok_or_else(error)?;
        Ok(Self::Registry { host: host.to_owned(), repository: repository.to_owned(), target })
    }

    pub fn name(&self) -> String {
        match self {
            Self::Registry { host, repository, .. } => format!("{host}/{repository}"),
            Self::Layout { directory, .. } => format!("oci:{}", directory.display()),
            Self::File { path } => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            Self::Digest(_) => String::new(),
        }
    }
}
