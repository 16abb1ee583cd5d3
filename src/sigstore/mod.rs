//! Keys that sign (stub until the verifier lands).
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use crate::domain::keys::{KeyKind, PublicKey};

pub struct SigningKey(PublicKey);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stub")]
pub struct SigningKeyError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeySource {
    File(PathBuf),
    Env(String),
}

impl KeySource {
    pub fn parse(text: &str) -> Self {
        text.strip_prefix("env://").map_or_else(|| Self::File(text.into()), |name| Self::Env(name.to_owned()))
    }
}

impl SigningKey {
    pub fn generate(_kind: KeyKind) -> Result<Self, SigningKeyError> {
        Err(SigningKeyError)
    }
    pub fn public_key(&self) -> PublicKey {
        self.0.clone()
    }
}

pub fn load_key(_source: &KeySource, _password: Option<&str>) -> Result<SigningKey, SigningKeyError> {
    Err(SigningKeyError)
}

pub fn write_key_pair(
    _prefix: &Path,
    _key: &SigningKey,
    _password: Option<&str>,
) -> Result<(PathBuf, PathBuf), SigningKeyError> {
    Err(SigningKeyError)
}
