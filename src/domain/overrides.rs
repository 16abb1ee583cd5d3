//! Signed permissions to waive one rule for one subject in one environment.

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::facts::Signer;
use super::names::{EnvironmentName, PackName, ProjectName, RuleId};
use super::time::Timestamp;

/// What an override permits, exactly as its requester signed it (predicate `urn:countersign:override/v1`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverridePredicate {
    /// The gate it is meant for (its configured `gate.id`).
    pub gate: String,
    /// The project it is meant for.
    pub project: ProjectName,
    /// The one environment.
    pub environment: EnvironmentName,
    /// The pack whose rule it is.
    pub pack: PackName,
    /// The one rule.
    pub rule: RuleId,
    /// Why, in the requester's words.
    pub reason: String,
    /// A reference into the requester's own records.
    pub ticket: Option<String>,
    /// From then on it permits nothing.
    pub expires: Timestamp,
    /// Makes two otherwise equal requests different overrides.
    pub nonce: String,
}

/// An override as a decision records it: what was asked, by whom, and who approved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverrideFacts {
    /// SHA-256 of the signed payload.
    pub id: Digest,
    /// The one subject.
    pub subject: Digest,
    /// What it permits.
    pub permits: OverridePredicate,
    /// Who asked, verified.
    pub requester: Signer,
    /// Whose signatures over the id were verified, in the order they came.
    pub approvals: Vec<Signer>,
}
