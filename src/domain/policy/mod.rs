//! Policy packs (stub until the policy floor lands).
#![allow(missing_docs)]

use std::collections::BTreeMap;

use super::decision::PackRef;
use super::digest::Digest;

#[derive(Clone, Debug)]
pub struct PackFiles(BTreeMap<String, Vec<u8>>);

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stub")]
pub struct LoadErrors;

impl PackFiles {
    pub fn new(files: BTreeMap<String, Vec<u8>>) -> Result<Self, LoadErrors> {
        Ok(Self(files))
    }
    pub fn standard() -> Self {
        Self(BTreeMap::new())
    }
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.0.iter()
    }
    pub fn digest(&self) -> Digest {
        Digest::of(b"")
    }
}

#[derive(Clone, Debug)]
pub struct Pack;

impl Pack {
    pub fn load(_files: &PackFiles) -> Result<Self, LoadErrors> {
        Err(LoadErrors)
    }
    pub fn reference(&self) -> PackRef {
        PackRef {
            #[allow(clippy::unwrap_used)]
            name: "standard".parse().unwrap(),
            version: 1,
            digest: Digest::of(b""),
        }
    }
}
