//! What verification establishes about a bundle, in the form that is recorded and given to rules.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::digest::Digest;
use super::time::Timestamp;

/// Everything that a verified bundle says, and who says so.
///
/// Facts are recorded for every bundle that verified, accepted signer or not, so that a decision can
/// be computed again from its record alone. Only [`super::evidence::verify`] makes new facts; reading
/// them back from a decision's record is the one other way to hold some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// SHA-256 of the bundle's bytes as they were read.
    pub digest: Digest,
    /// The artifact it is about; equal to the subject that was asked for.
    pub subject: Digest,
    /// From the signed payload, never from an annotation.
    pub predicate_type: String,
    /// The claim itself.
    pub predicate: Value,
    /// The whole signed statement; `null` for a signature over the artifact's own bytes.
    pub statement: Value,
    /// Who signed.
    pub signer: Signer,
    /// The earliest time that a transparency log or a timestamp authority vouches for.
    pub signed_at: Option<Timestamp>,
    /// The time the statement itself gives (`finishedOn`, `timeVerified`): the signer's word, no more.
    pub claimed_at: Option<Timestamp>,
    /// Whether a transparency log's inclusion proof was verified.
    pub logged: bool,
    /// When the gate first saw it; never makes anything fresh.
    pub received_at: Timestamp,
    /// Where it was found.
    pub source: Source,
}

/// Facts without the claim itself: enough to show a decision, never enough to make one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FactsHead {
    /// As in [`Facts`].
    pub digest: Digest,
    /// As in [`Facts`].
    pub predicate_type: String,
    /// As in [`Facts`].
    pub signer: Signer,
    /// As in [`Facts`].
    pub signed_at: Option<Timestamp>,
    /// As in [`Facts`].
    pub logged: bool,
    /// As in [`Facts`].
    pub source: Source,
}

/// Whether somebody beside the signer vouches for the time of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Witness {
    /// Nobody does.
    Absent,
    /// A log or a timestamp authority does.
    Present,
}

impl Facts {
    /// Whether somebody beside the signer vouches for the time.
    #[must_use]
    pub const fn witness(&self) -> Witness {
        witness(self.logged, self.signed_at)
    }
}

impl FactsHead {
    /// Whether somebody beside the signer vouches for the time.
    #[must_use]
    pub const fn witness(&self) -> Witness {
        witness(self.logged, self.signed_at)
    }
}

const fn witness(logged: bool, signed_at: Option<Timestamp>) -> Witness {
    if logged || signed_at.is_some() { Witness::Present } else { Witness::Absent }
}

impl From<&Facts> for FactsHead {
    fn from(facts: &Facts) -> Self {
        let (predicate_type, signer) = (facts.predicate_type.clone(), facts.signer.clone());
        let Facts { digest, signed_at, logged, source, .. } = *facts;
        Self { digest, predicate_type, signer, signed_at, logged, source }
    }
}

impl From<Facts> for FactsHead {
    fn from(facts: Facts) -> Self {
        let Facts { digest, predicate_type, signer, signed_at, logged, source, .. } = facts;
        Self { digest, predicate_type, signer, signed_at, logged, source }
    }
}

/// The verified signer of a bundle: an identity in a certificate, or a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// The certificate's one subject alternative name.
    pub identity: Option<String>,
    /// The OIDC issuer that the certificate names.
    pub issuer: Option<String>,
    /// SHA-256 of the public key (SPKI DER), for key-signed bundles.
    pub key: Option<Digest>,
    /// All Fulcio claims of the certificate, by the names of Fulcio's own documentation.
    #[serde(default)]
    pub claims: BTreeMap<String, String>,
}

impl std::fmt::Display for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (&self.identity, &self.issuer, &self.key) {
            (Some(identity), Some(issuer), _) => write!(f, "{identity} (issuer {issuer})"),
            (Some(identity), None, _) => write!(f, "{identity} (no issuer)"),
            (None, _, Some(key)) => write!(f, "key {key}"),
            (None, _, None) => f.write_str("nobody"),
        }
    }
}

/// Where evidence was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// In an OCI image layout on disk.
    Layout,
    /// Through the registry's referrers API.
    Referrer,
    /// Under the registry's fallback tag.
    Tag,
    /// Given to the gate directly.
    Upload,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Layout => "layout",
            Self::Referrer => "referrer",
            Self::Tag => "tag",
            Self::Upload => "upload",
        })
    }
}

/// A referrer that was listed when evidence was collected, whatever it turned out to hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedReferrer {
    /// The digest of its manifest.
    pub digest: Digest,
    /// Where it was listed.
    pub source: Source,
}

/// A bundle that is not evidence, and why: an answer, not an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectedBundle {
    /// SHA-256 of the bytes as they were read.
    pub digest: Digest,
    /// What the payload says it is; not verified, empty when it could not be read.
    pub predicate_type: String,
    /// Where it was found.
    pub source: Source,
    /// Which check it failed, with both sides of the comparison.
    pub rejection: RejectionReport,
}

/// A rejection in the form that is recorded and shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectionReport {
    /// A stable kebab-case code: `subject-mismatch`, `signature-invalid`, `log-entry-mismatch`.
    pub code: String,
    /// What would have been accepted.
    pub expected: String,
    /// What was there.
    pub found: String,
}
