//! The decision: what is recorded, how it is named, and which one stands.

mod again;
mod before;
mod by_the_clock;
mod decide;
mod depends;
mod difference;
pub mod fix;
mod foresee;
mod mixture;
mod parts;
mod release;
mod resting;
mod root_changes;
mod seen;
mod standing;
mod unlisted;
mod unread;
pub mod way;
mod withdrawn;

pub use again::{Again, NotAgain, PartsAgain, Rest, Today, taken_over};
pub use by_the_clock::{ReadyFrom, by_the_clock, in_the_way};
pub use decide::{decide, decide_again};
pub use depends::{
    Dependence, Hit, Hits, Perhaps, because_of, built_on, dependencies, hits, own_key_hit, perhaps_because, untold,
    withhold_revoked,
};
pub use difference::{Aspect, AspectChange, Difference, RuleChange, Side, SideHead, difference};
pub use foresee::{Foreseen, Known, Priors, foresee};
pub use parts::{Part, PartVerdict, is_index};
pub use release::{whole, whole_state};
pub use resting::RestsOn;
pub use root_changes::{Backing, used};
pub use standing::{Circumstances, Missing, Stand, Unvouched, standing};
pub use unlisted::{PLACE_NOT_LISTED, is_set_aside, without_unlisted};
pub use withdrawn::{SUPERSEDED, key_untrusted, not_found_out, superseded};

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::facts::{Facts, KeptFrom, ListedReferrer, RejectedBundle};
use super::fault::{Fault, Retried};
use super::json::{self, JsonError};
use super::names::{EnvironmentName, PackName, ProjectName, RuleId};
use super::overrides::{Counting, OverrideFacts};
use super::policy::Weighing;
use super::revocation::Revocation;
use super::time::Timestamp;

/// The version of the gate that computes decisions, as records name it.
pub const ENGINE: &str = concat!("countersign/", env!("CARGO_PKG_VERSION"));

/// The gate's answer about one subject and one environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Every required rule was shown to hold, or was waived by a named override.
    Ready,
    /// At least one required rule was not shown to hold.
    NotReady,
    /// The gate could not find out; the decision names the dependency.
    Unknown,
}

impl Verdict {
    /// The verdict's name, as every surface shows it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not-ready",
            Self::Unknown => "unknown",
        }
    }
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What became of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was shown to hold.
    Shown,
    /// It is required and was not shown to hold.
    Violation,
    /// It was not shown to hold, and an override that is named permits that.
    Waived,
    /// It was not shown to hold, and is not required.
    Warning,
    /// It could not be judged, because a dependency could not be asked.
    Unknown,
}

/// Whether a rule can block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// A violation makes the subject not ready.
    Required,
    /// A violation is shown, and blocks nothing.
    Warning,
}

/// One rule's part of a decision: what was expected, what was found, whose rule it is, what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The rule's id; `gate.…` is the gate's own.
    pub rule: RuleId,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it can block.
    pub severity: Severity,
    /// The rule in a few words.
    pub title: String,
    /// Who answers for the rule.
    pub owner: String,
    /// What would have satisfied it.
    pub expected: String,
    /// What there was.
    pub found: String,
    /// Digests of the evidence that carried the rule.
    pub evidence: Vec<Digest>,
    /// A command or a sentence that would change the answer; empty when there is nothing to do.
    pub fix: String,
    /// The override that permits the violation.
    pub waived_by: Option<Digest>,
}

/// The decision about the environment before, as it stood when this one was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prior {
    /// Which environment that is.
    pub environment: EnvironmentName,
    /// What stood there; `not-ready` when nothing did.
    pub verdict: Verdict,
    /// When it was decided; absent when nothing stood.
    pub decided_at: Option<Timestamp>,
    /// The decision's id; absent when nothing stood.
    pub decision: Option<Digest>,
    /// The waiver that ends first of those that it rests on, there or in an environment before that; absent where there is
    /// none, and in records of versions that did not look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<Box<RestsOn>>,
    /// Since when the subject has been ready there without a break ([`Record::ready_since`]); absent where it is not, and in
    /// records of versions that did not look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_since: Option<Timestamp>,
}

/// The policy pack that a decision was made under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackRef {
    /// Its name.
    #[serde(rename = "pack")]
    pub name: PackName,
    /// Its version, which only grows.
    pub version: u64,
    /// The digest of its OCI manifest.
    pub digest: Digest,
}

/// Everything a decision was made from, pinned by digest or by value.
///
/// `F` is what is read of the evidence: all of it, or for showing a decision
/// [its head](super::facts::FactsHead).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inputs<F = Facts> {
    /// The run that made it (UUIDv7).
    pub run: uuid::Uuid,
    /// Whose decision it is.
    pub project: ProjectName,
    /// What was asked about.
    pub subject: Subject,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// The instant that counted as now.
    pub now: Timestamp,
    /// When what is judged was looked for, where it was taken over from an earlier decision and nobody looked again: what an
    /// environment's `decision-lifetime` counts from. Absent where that is `now`, and in records of versions that counted from
    /// `now` all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_at: Option<Timestamp>,
    /// The version of the gate that computed it.
    pub engine: String,
    /// The policy in force.
    pub policy: PackRef,
    /// The digest of the trusted roots in force.
    pub trust_set: Digest,
    /// Every bundle that verified, in ascending order of digest.
    pub evidence: Vec<F>,
    /// Every bundle that did not, in ascending order of digest.
    pub rejected: Vec<RejectedBundle>,
    /// What could not be asked, in the order met.
    pub faults: Vec<Fault>,
    /// What had to be asked again until it answered or did not: a verdict that took four tries says so. In the order of
    /// the dependencies' names; empty where every answer came at once, and in records of versions that did not count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retried: Vec<Retried>,
    /// What was listed beside the subject, in ascending order of digest: a registry that shows late what was written
    /// to it is found out by what is not in here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referrers: Vec<ListedReferrer>,
    /// Where bundles lay, when they were seen first, that were not found where this look was, in ascending order; empty
    /// where everything was found there, and in records of versions that looked nowhere else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept_from: Vec<KeptFrom>,
    /// How the environment before judged the same subject; absent where there is none before.
    pub prior: Option<Prior>,
    /// The overrides in force for this subject and environment, in ascending order of id.
    pub overrides: Vec<OverrideFacts>,
    /// What an index names, in its order, each with what was found about it; absent for what is no index, and in
    /// records of versions that did not look.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<Part<F>>>,
    /// The manifests by which it is known what the platforms are, stored beside the bundles: the index's own first, then
    /// that of each attestation that it names. Empty for what is no index, and in records of versions that did not keep
    /// them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub manifests: Vec<Digest>,
    /// The revocations in force that hit something of this, in ascending order of id; empty where none does, and in
    /// records of versions that knew none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revocations: Vec<Revocation>,
    /// That only some platforms were to be asked about again, and what became of the rest; absent for what was asked whole,
    /// and in records of versions that always did.
    #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
    pub again: Option<Again>,
    /// By which rules of the gate approvals of overrides were counted; absent where no override was considered, and in
    /// records of versions that did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counting: Option<Counting>,
    /// By which rules of the gate evidence was weighed that is no proof by itself; absent where there was none, and in records
    /// of versions that did not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighing: Option<Weighing>,
    /// The decision that stood here and was revoked, where nobody has asked for another since: the gate by itself decides the
    /// same again for nobody. Absent where none was, and in records of versions that did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_decision: Option<Digest>,
    /// The decision that stood here and was made before somebody accepted that the record has lost something, where nobody has
    /// asked for another since: the gate by itself makes nothing ready of it. Absent where none was, and in records of versions
    /// that did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before_loss: Option<BeforeLoss>,
    /// Since when the subject has been ready here without a break when this was decided; absent where it was not, where no
    /// environment comes after this one, and in records of versions that did not look.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_since: Option<Timestamp>,
}

/// A decision of before a loss that somebody has accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BeforeLoss {
    /// Its id.
    pub decision: Digest,
    /// When the loss was accepted.
    pub accepted_at: Timestamp,
}

/// What was asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// The digest that every check is about.
    pub digest: Digest,
    /// Where the caller said it lies (`registry.example.com/app`); empty when only the digest was given.
    pub name: String,
    /// The media type of what lies there, when it was seen.
    pub media_type: Option<String>,
    /// Whether nobody saw what it is the digest of: then it may be an index, of whose platforms nothing is known.
    /// Records leave it out where it was seen, and so did versions that did not ask.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unseen: bool,
}

impl Subject {
    /// A subject of which nobody has seen anything yet.
    #[must_use]
    pub const fn unseen(digest: Digest, name: String) -> Self {
        Self { digest, name, media_type: None, unseen: true }
    }

    /// The same, of this media type: somebody looked. Without one, nothing changes.
    #[must_use]
    pub fn seen_as(self, media_type: Option<String>) -> Self {
        match media_type {
            Some(media_type) => Self { media_type: Some(media_type), unseen: false, ..self },
            None => self,
        }
    }
}

/// The record of a decision: its inputs and what follows from them.
///
/// The decision's id is the digest of this record in canonical JSON. It holds nothing that the gate
/// learns afterwards: no log index, no timing, no VSA, nothing about how it stands today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record<F = Facts> {
    /// `countersign.record/v1`.
    pub schema: String,
    /// What it was made from.
    pub inputs: Inputs<F>,
    /// Every rule that applied, in the pack's order, satisfied ones too.
    pub reasons: Vec<Reason>,
    /// What follows from the reasons.
    pub verdict: Verdict,
    /// From then on it no longer holds: the earliest of the environment's lifetime, a rule's `until`
    /// and the expiry of a waiver used, over the whole and its parts.
    pub valid_until: Option<Timestamp>,
    /// What became of each part of an index, in its order; empty for what is no index.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<PartVerdict>,
}

/// The schema name of [`Record`].
pub const RECORD_SCHEMA: &str = "countersign.record/v1";

impl<F> Record<F> {
    /// Since when the subject has been ready without a break where this decision stands as ready: since it was decided, or since
    /// what stood before it and was ready when it was decided.
    #[must_use]
    pub fn ready_since(&self) -> Timestamp {
        self.inputs.ready_since.unwrap_or(self.inputs.now)
    }
}

impl Record {
    /// The canonical bytes, which are stored and hashed.
    ///
    /// # Errors
    ///
    /// [`JsonError`] when a fact has no JSON form, which reading it as JSON has excluded.
    pub fn canonical(&self) -> Result<Vec<u8>, JsonError> {
        json::canonical(self)
    }

    /// The decision's id.
    ///
    /// # Errors
    ///
    /// As [`Record::canonical`].
    pub fn id(&self) -> Result<Digest, JsonError> {
        self.canonical().map(|bytes| Digest::of(&bytes))
    }
}

#[cfg(test)]
pub(crate) mod examples {
    //! Records for the tests of this folder.

    use super::*;
    use crate::domain::evidence::Form;
    use crate::domain::facts::{Facts, Signer, Source};

    /// What a bundle about [`inputs`]' subject says that nobody signed whom anybody knows, and nobody dates.
    pub fn facts(name: &[u8], received_at: Timestamp) -> Facts {
        Facts {
            digest: Digest::of(name),
            form: Form::SigstoreBundle,
            subject: Digest::of(b"app"),
            predicate_type: "https://sigstore.dev/cosign/sign/v1".to_owned(),
            predicate: serde_json::Value::Null,
            statement: serde_json::Value::Null,
            signer: Signer::default(),
            signed_at: None,
            claimed_at: None,
            logged: false,
            received_at,
            source: Source::Referrer,
            vouched: Vec::new(),
            malformed: None,
            certified_for_s: None,
            signature: None,
            certified_until: None,
            named_by: Vec::new(),
            signed_content: None,
            refused: None,
        }
    }

    /// A subject and the circumstances of a decision about it, with nothing found and nothing wrong.
    pub fn inputs() -> Inputs {
        Inputs {
            run: uuid::Uuid::nil(),
            project: ProjectName::default(),
            subject: Subject::unseen(Digest::of(b"app"), "registry.example.com/app".into())
                .seen_as(Some("application/vnd.oci.image.manifest.v1+json".into())),
            environment: "production".parse().unwrap(),
            now: "2026-06-01T00:00:00Z".parse().unwrap(),
            looked_at: None,
            engine: "countersign/test".into(),
            policy: PackRef { name: "standard".parse().unwrap(), version: 1, digest: Digest::of(b"pack") },
            trust_set: Digest::of(b"trust"),
            evidence: Vec::new(),
            rejected: Vec::new(),
            faults: Vec::new(),
            retried: Vec::new(),
            referrers: Vec::new(),
            kept_from: Vec::new(),
            prior: None,
            overrides: Vec::new(),
            platforms: None,
            manifests: Vec::new(),
            revocations: Vec::new(),
            again: None,
            counting: None,
            weighing: None,
            revoked_decision: None,
            before_loss: None,
            ready_since: None,
        }
    }

    /// A reason with this outcome.
    pub fn reason(rule: &str, outcome: Outcome) -> Reason {
        Reason {
            rule: rule.parse().unwrap(),
            outcome,
            severity: if outcome == Outcome::Warning { Severity::Warning } else { Severity::Required },
            title: "a title".into(),
            owner: "an owner".into(),
            expected: "this".into(),
            found: "that".into(),
            evidence: Vec::new(),
            fix: String::new(),
            waived_by: None,
        }
    }
}
