//! Signed permissions to waive one rule for one subject in one environment.
//!
//! Each step is a signed statement: somebody asks, people approve or refuse, somebody takes it back, and where the glass was
//! broken somebody else looks at it afterwards. Its state is never stored: it follows from the statements, the pack in
//! force and the clock.

mod counting;
mod debt;
mod ending;
mod terms;

pub use counting::Counting;
pub use debt::{Debt, LedgerRow, MonthOfDebt, RuleDebt};
pub use ending::{ends_within, turns};
pub use terms::{Shortfall, Terms, Way};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::facts::{RejectedBundle, Signer};
use super::names::{EnvironmentName, PackName, ProjectName, RuleId};
use super::revocation::{Untold, names_of};
use super::time::Timestamp;
use super::trusted_root::Party;

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
    /// The requester's public key (SPKI PEM), so that the request can be verified by whoever keeps it; absent for an
    /// identity, whose certificate comes with the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requester_key: Option<String>,
    /// In which way: the ordinary one, or by breaking the glass.
    #[serde(default, skip_serializing_if = "Way::is_ordinary")]
    pub way: Way,
    /// The pack in whose words whoever asks has read the rule; absent in requests that do not say it, as those of earlier
    /// versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Digest>,
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
    /// When the gate took it; absent in records of versions that did not keep that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filed_at: Option<Timestamp>,
    /// Whether its rule said something else when it was asked for than it does now, or what the glass was broken with is somebody else's
    /// now: who asks for the glass to be broken then does not answer for it by that alone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asked_otherwise: bool,
    /// As whom earlier packs knew her, where the one in force does not: with another key she is who asked all the same. Empty where
    /// they knew nobody, and in records of versions that did not look.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub asked_as: BTreeSet<String>,
    /// The same of whoever made the change: with another key they are its authors all the same.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub made_as: BTreeSet<String>,
    /// Who vouches for whoever asked, beside her name: the trusted root and its logs and authorities, each by its digest, in
    /// ascending order. Absent where a key signed, and in records of versions that did not keep that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked_on: Vec<Digest>,
    /// The same of each approval, in their order; absent where all are by keys, and in records of versions that did not keep
    /// that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub approved_on: Vec<Vec<Digest>>,
}

impl OverrideFacts {
    /// What is asked for, by nobody and approved by nobody.
    #[must_use]
    pub fn asked(id: Digest, subject: Digest, permits: OverridePredicate) -> Self {
        Self {
            id,
            subject,
            permits,
            requester: Signer::default(),
            approvals: Vec::new(),
            filed_at: None,
            asked_otherwise: false,
            asked_as: BTreeSet::new(),
            made_as: BTreeSet::new(),
            asked_on: Vec::new(),
            approved_on: Vec::new(),
        }
    }

    /// Everything by whose revocation nobody would have asked for it: her names, and whoever vouches for her.
    #[must_use]
    pub fn asked_for_by(&self) -> Vec<Digest> {
        [names_of(&self.requester), self.asked_on.clone()].concat()
    }

    /// The same of each approval, in their order.
    pub fn approved_by(&self) -> impl Iterator<Item = Vec<Digest>> {
        self.approvals.iter().enumerate().map(|(place, signer)| {
            let vouching = self.approved_on.get(place).cloned().unwrap_or_default();
            [names_of(signer), vouching].concat()
        })
    }

    /// Adds an approval, by whom and on whose word. The same one twice is one; by another's word it is another, since that one
    /// may come to count when this does not.
    pub fn add_approval(&mut self, vouching: Vec<Digest>, signer: Signer) {
        let is_known = self.approvals.iter().enumerate().any(|(place, known)| {
            *known == signer && self.approved_on.get(place).map_or(&[][..], Vec::as_slice) == vouching
        });
        if is_known {
            return;
        }
        // Where all are by keys there is nothing to tell.
        if !vouching.is_empty() || !self.approved_on.is_empty() {
            self.approved_on.resize(self.approvals.len(), Vec::new());
            self.approved_on.push(vouching);
        }
        self.approvals.push(signer);
    }

    /// Leaves out the approvals of whoever `is_gone`, and where she broke the glass, that she answers for it by having asked.
    pub fn leave_out_approvals(&mut self, is_gone: impl Fn(&Signer) -> bool) {
        self.asked_otherwise |= self.permits.way == Way::BreakGlass && is_gone(&self.requester);
        let (approvals, on) = (std::mem::take(&mut self.approvals), std::mem::take(&mut self.approved_on));
        for (place, signer) in approvals.into_iter().enumerate().filter(|(_, signer)| !is_gone(signer)) {
            self.add_approval(on.get(place).cloned().unwrap_or_default(), signer);
        }
    }

    /// Keeps the approvals of which `keeps` says so, by everything that they stand on.
    pub fn keep_approvals(&mut self, keeps: impl Fn(&[Digest]) -> bool) {
        let kept: Vec<bool> = self.approved_by().map(|things| keeps(&things)).collect();
        let keep = |place: &mut usize| {
            let kept = kept.get(*place).copied().unwrap_or_default();
            *place = place.saturating_add(1);
            kept
        };
        let (mut signer, mut vouching) = (0, 0);
        self.approvals.retain(|_| keep(&mut signer));
        self.approved_on.retain(|_| keep(&mut vouching));
    }

    /// Whoever it rests on without saying so, as versions recorded it that did not tell who vouches for an identity.
    #[must_use]
    pub fn untold(&self) -> Vec<Untold> {
        let untold =
            |signer: &Signer, on: Option<&Vec<Digest>>| signer.identity.is_some() && on.is_none_or(Vec::is_empty);
        let mut approvals = self.approvals.iter().enumerate();
        if untold(&self.requester, Some(&self.asked_on))
            || approvals.any(|(place, signer)| untold(signer, self.approved_on.get(place)))
        {
            return Party::ALL.into_iter().map(|party| Untold { root: None, party }).collect();
        }
        Vec::new()
    }
}

/// The predicate type of an approval: a signed statement whose subject is an override's id.
pub const APPROVAL_V1: &str = "urn:countersign:override-approval/v1";
/// The predicate type of a revocation: a signed statement whose subject is an override's id.
pub const REVOCATION_V1: &str = "urn:countersign:override-revocation/v1";
/// The predicate type of a refusal: a signed statement, with a `reason`, whose subject is an override's id.
pub const REFUSAL_V1: &str = "urn:countersign:override-refusal/v1";
/// The predicate type of a review: a signed statement, with a `reason`, whose subject is the id of an override by which
/// the glass was broken.
pub const REVIEW_V1: &str = "urn:countersign:override-review/v1";

/// Where an override stands, in the order of its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Too few people have approved it yet.
    Pending,
    /// It permits what it says.
    InForce,
    /// An approver said no before it was in force.
    Refused,
    /// Its time is over.
    Expired,
    /// It was taken back.
    Revoked,
    /// The pack in force, or this gate, knows no such override.
    Void,
}

impl State {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Pending, Self::InForce, Self::Refused, Self::Expired, Self::Revoked, Self::Void];

    /// Its name, as every surface shows it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::InForce => "in-force",
            Self::Refused => "refused",
            Self::Expired => "expired",
            Self::Revoked => "revoked",
            Self::Void => "void",
        }
    }

    /// The state of that name; `None` when there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// Whether two signatures are by one key, or by one identity of one issuer.
#[must_use]
pub fn same_signer(a: &Signer, b: &Signer) -> bool {
    (a.key.is_some() && a.key == b.key) || (a.identity.is_some() && a.identity == b.identity && a.issuer == b.issuer)
}

/// Who made the change, as far as the evidence about it says: whoever signed its provenance (SLSA, any version). That a
/// provenance no longer counts since its signer was revoked makes nobody else of its author.
///
/// * `evidence` — the type and the verified signer of each statement about the subject.
/// * `rejected` — what does not count, and who signed that where it was revoked.
#[must_use]
pub fn authors<'a>(
    evidence: impl Iterator<Item = (&'a str, &'a Signer)>,
    rejected: impl Iterator<Item = &'a RejectedBundle>,
) -> Vec<&'a Signer> {
    let revoked = rejected.filter_map(|one| Some((one.predicate_type.as_str(), one.signer.as_deref()?)));
    let provenance = evidence.chain(revoked).filter(|(kind, _)| is_provenance(kind));
    provenance.map(|(_, signer)| signer).collect()
}

/// Whether a statement of this type says who made something: SLSA's, in any version.
#[must_use]
pub fn is_provenance(predicate_type: &str) -> bool {
    predicate_type.starts_with("https://slsa.dev/provenance/")
}
