//! Signed permissions to waive one rule for one subject in one environment.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::facts::Signer;
use super::names::{ApproverSetName, EnvironmentName, PackName, ProjectName, RuleId};
use super::policy::Pack;
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
    /// The requester's public key (SPKI PEM), so that the request can be verified by whoever keeps it; absent for an
    /// identity, whose certificate comes with the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requester_key: Option<String>,
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

/// The predicate type of an approval: a signed statement whose subject is an override's id.
pub const APPROVAL_V1: &str = "urn:countersign:override-approval/v1";
/// The predicate type of a revocation: a signed statement whose subject is an override's id.
pub const REVOCATION_V1: &str = "urn:countersign:override-revocation/v1";

/// What an override still lacks to be in force.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Shortfall {
    /// It was asked for under another pack.
    #[error("it names pack `{found}`, in force is `{expected}`")]
    OtherPack {
        /// The pack in force.
        expected: PackName,
        /// The pack it names.
        found: PackName,
    },
    /// The pack has no such rule.
    #[error("the pack has no rule `{rule}`")]
    NoSuchRule {
        /// What was named.
        rule: RuleId,
    },
    /// The rule cannot be overridden by anybody.
    #[error("rule `{rule}` cannot be overridden")]
    NotOverridable {
        /// The rule.
        rule: RuleId,
    },
    /// Its time is over.
    #[error("it expired at {expires}")]
    Expired {
        /// When.
        expires: Timestamp,
    },
    /// Nobody knows who asked, and too few people have approved it to be sure that one of them did not ask.
    #[error(
        "{found} of {needed} people of `{group}` have approved it: the pack does not know the requester, and one \
         of them could have asked"
    )]
    UnknownRequester {
        /// Who may approve.
        group: ApproverSetName,
        /// How many people must.
        needed: u32,
        /// How many have.
        found: u32,
    },
    /// Too few people have approved it.
    #[error("{found} of {quorum} people of `{group}` have approved it, the requester not counted")]
    Quorum {
        /// Who may approve.
        group: ApproverSetName,
        /// How many people must.
        quorum: u32,
        /// How many have.
        found: u32,
    },
}

impl OverrideFacts {
    /// What is missing for this override to be in force at `now`; `None` when it is.
    ///
    /// The quorum counts people, not keys: two keys of one person are one approval, and the requester's own
    /// approval counts for nothing, under whichever of her keys or identities it was given. A requester whom the pack
    /// does not know could be any of them, so then it takes at least two: one of them did not ask.
    #[must_use]
    pub fn shortfall(&self, pack: &Pack, now: Timestamp) -> Option<Shortfall> {
        let reference = pack.reference();
        if self.permits.pack != reference.name {
            return Some(Shortfall::OtherPack { expected: reference.name, found: self.permits.pack.clone() });
        }
        let id = &self.permits.rule;
        let Some(rule) = pack.rules().iter().find(|rule| rule.id == *id) else {
            return Some(Shortfall::NoSuchRule { rule: id.clone() });
        };
        let Some((group, approvers)) = rule.overridable_by.as_ref().and_then(|g| Some((g, pack.approvers(g)?))) else {
            return Some(Shortfall::NotOverridable { rule: id.clone() });
        };
        if self.permits.expires <= now {
            return Some(Shortfall::Expired { expires: self.permits.expires });
        }
        let people = self.approving_people(pack, group);
        let found = u32::try_from(people.len()).unwrap_or(u32::MAX);
        let (group, quorum, needed) = (group.clone(), approvers.quorum, self.people_needed(pack, group));
        if found < quorum {
            Some(Shortfall::Quorum { group, quorum: needed, found })
        } else {
            (found < needed).then_some(Shortfall::UnknownRequester { group, needed, found })
        }
    }

    /// How many people of `group` must approve.
    #[must_use]
    pub fn people_needed(&self, pack: &Pack, group: &ApproverSetName) -> u32 {
        let quorum = pack.approvers(group).map_or(0, |approvers| approvers.quorum);
        if self.requesting_people(pack).is_empty() { quorum.max(2) } else { quorum }
    }

    /// The people of the pack whose key or identity asked: the same name in two groups is the same person.
    #[must_use]
    pub fn requesting_people(&self, pack: &Pack) -> BTreeSet<String> {
        let groups = pack.manifest().approvers.keys();
        groups.filter_map(|group| pack.approver_person(group, &self.requester)).collect()
    }

    /// The people of `group` who approved, each once, the requester left out.
    #[must_use]
    pub fn approving_people(&self, pack: &Pack, group: &ApproverSetName) -> BTreeSet<String> {
        let requesting = self.requesting_people(pack);
        self.approvals
            .iter()
            .filter(|approval| !same_signer(approval, &self.requester))
            .filter_map(|approval| pack.approver_person(group, approval))
            .filter(|person| !requesting.contains(person))
            .collect()
    }
}

/// Whether two signatures are by one key, or by one identity of one issuer.
#[must_use]
pub fn same_signer(a: &Signer, b: &Signer) -> bool {
    (a.key.is_some() && a.key == b.key) || (a.identity.is_some() && a.identity == b.identity && a.issuer == b.issuer)
}
