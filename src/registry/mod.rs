//! OCI registries and layouts (stub until the registry floor lands).
#![allow(missing_docs)]

use std::time::Duration;

use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::reference::{SubjectRef, Target};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    #[default]
    Allowed,
    Forbidden,
}

#[derive(Clone, Debug, Default)]
pub struct RegistryOptions {
    pub plain_http: Vec<String>,
    pub offline: Offline,
    pub deadline: Option<Duration>,
}

#[derive(Clone, Debug)]
pub struct Registry;

#[derive(Clone, Debug)]
pub struct Descriptor {
    pub media_type: String,
    pub digest: Digest,
    pub size: u64,
}

#[derive(Clone, Debug, thiserror::Error)]
pub enum RegistryError {
    #[error("{what} does not exist")]
    NotFound { what: String },
    #[error("{0}")]
    Fault(Fault),
    #[error("{detail}")]
    Invalid { detail: String },
}

impl Registry {
    pub fn open(_at: &SubjectRef, _options: &RegistryOptions) -> Result<Self, RegistryError> {
        Err(RegistryError::Invalid { detail: "stub".into() })
    }

    #[allow(clippy::unused_async)]
    pub async fn resolve(&self, _target: &Target) -> Result<Descriptor, RegistryError> {
        Err(RegistryError::Invalid { detail: "stub".into() })
    }
}
