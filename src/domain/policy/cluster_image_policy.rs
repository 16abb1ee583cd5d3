//! A `ClusterImagePolicy` of Sigstore's policy controller: read, and turned into a pack that means the same.
//!
//! What it means: an image that matches one of its globs is let in when any one of its authorities is satisfied; with the
//! controller's usual setting an image that no policy matches is not. What cannot be said in a pack is refused by name:
//! whatever lies in a cluster (secrets, config maps, trust roots), what asks a service, what rules in Rego and CUE say beyond
//! comparisons, and expressions whose names cannot be written out. A file that the controller would refuse is refused as such.

mod cue;
mod names;
mod read;
mod rego;
mod stands;
mod written;

use std::fmt;

use super::errors::LoadErrors;
use super::files::PackFiles;
use crate::domain::keys::PublicKey;
use crate::domain::names::{EnvironmentName, PackName};
use crate::domain::yaml::{self, Place};

/// What one file says, as far as a pack can say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClusterImagePolicy {
    /// Its name in the cluster.
    pub name: String,
    /// Which images it is about.
    pub images: Vec<ImageGlob>,
    /// Whether it refuses, or only warns.
    pub mode: Mode,
    /// Any one of them has to be satisfied.
    pub authorities: Vec<Authority>,
    /// Whether a signature needs an entry in a transparency log; absent where no authority asks for one by anybody.
    pub log: Option<Log>,
}

/// What becomes of an image that no authority stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// It is refused.
    #[default]
    Enforce,
    /// It is let in, with a warning.
    Warn,
}

/// Whether signatures must be in a transparency log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Log {
    /// No entry is looked for.
    NotAsked,
    /// An entry in a log that is trusted.
    Entry,
}

/// A pattern of image names, with the digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageGlob {
    /// As it was written.
    pub text: String,
    /// The same as a regular expression, anchored at both ends.
    pub regex: String,
}

/// One who may stand for an image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// What it is called.
    pub name: String,
    /// Whose signatures count.
    pub signer: AuthoritySigner,
    /// The attestations that it must have made, each once; none: a signature.
    pub attestations: Vec<Attestation>,
}

/// An attestation that is asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attestation {
    /// Its type, as a URI.
    pub predicate_type: String,
    /// What its statement has to say, where the policy asks for more than the type: any one of these, each a list of
    /// conditions in Rego.
    pub says: Option<Vec<Vec<String>>>,
}

/// Whose signatures count for an authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthoritySigner {
    /// One key.
    Key(PublicKey),
    /// Any of these identities, each with its issuer.
    Identities(Vec<(String, String)>),
    /// It stands for every image, and asks nobody (`static: pass`).
    Everything,
    /// It stands for none (`static: fail`).
    Nothing {
        /// What the policy says to whoever meets it.
        message: Option<String>,
    },
}

/// One thing that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Where in the file.
    pub at: Place,
    /// Which field (`spec.authorities[0].key.kms`).
    pub field: String,
    /// Expected and found, or what cannot be said and what to do.
    pub detail: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.at.line, self.at.column, self.field, self.detail)
    }
}

/// Why a file becomes no pack.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is no valid policy: the controller would not take it either.
    #[error("no valid ClusterImagePolicy:\n{}", lines(.0))]
    Invalid(Vec<Refusal>),
    /// It is valid, and says what no pack can say.
    #[error("a pack cannot say the same:\n{}", lines(.0))]
    Unsayable(Vec<Refusal>),
}

fn lines(refusals: &[Refusal]) -> String {
    let lines: Vec<String> = refusals.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

impl ClusterImagePolicy {
    /// Whether an authority stands for every image that a glob names.
    #[must_use]
    pub fn asks_nobody(&self) -> bool {
        self.authorities.iter().any(|one| one.signer == AuthoritySigner::Everything)
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`ImportError`] with everything that stands in the way, each with its place.
    pub fn read(text: &str) -> Result<Self, ImportError> {
        let document = yaml::read(text).map_err(|error| {
            ImportError::Invalid(vec![Refusal { at: error.at, field: "the file".to_owned(), detail: error.detail }])
        })?;
        read::policy(&document)
    }

    /// The pack that means the same, with tests.
    ///
    /// # Errors
    ///
    /// [`LoadErrors`] when it does not load: an owner that cannot stand in a manifest, patterns that are too large.
    pub fn to_pack(
        &self,
        name: &PackName,
        owner: &str,
        environment: &EnvironmentName,
    ) -> Result<PackFiles, LoadErrors> {
        written::pack(self, name, owner, environment)
    }
}
