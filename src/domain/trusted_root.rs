//! Trusted roots (stub until the verifier lands).
#![allow(missing_docs)]

use super::digest::Digest;

#[derive(Clone, Debug)]
pub struct TrustedRoot(Digest);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct TrustedRootError {
    pub detail: String,
}

impl TrustedRoot {
    pub fn parse(json: &[u8]) -> Result<Self, TrustedRootError> {
        Ok(Self(Digest::of(json)))
    }
    pub fn production() -> Result<Self, TrustedRootError> {
        Ok(Self(Digest::of(b"production")))
    }
    pub fn staging() -> Result<Self, TrustedRootError> {
        Ok(Self(Digest::of(b"staging")))
    }
    pub fn digest(&self) -> Digest {
        self.0
    }
}

#[derive(Clone, Debug)]
pub struct TrustSet(Vec<TrustedRoot>);

impl TrustSet {
    pub fn new(roots: Vec<TrustedRoot>) -> Self {
        Self(roots)
    }
    pub fn digest(&self) -> Digest {
        self.0.first().map_or_else(|| Digest::of(b""), TrustedRoot::digest)
    }
}
