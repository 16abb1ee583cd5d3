//! The manifest of a pack, `pack.toml`: who may sign, who may approve, where subjects go, which rules there are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::signers::Members;
use super::weakening::Weakening;
use crate::domain::certificate::Certificate;
use crate::domain::decision::Severity;
use crate::domain::facts::Signer;
use crate::domain::names::{ApproverSetName, EnvironmentName, PackName, RuleId, SignerSetName};
use crate::domain::time::{Span, Timestamp};
use crate::domain::trust_store::StoreName;
use crate::domain::trusted_root::TrustedRoot;

/// A manifest that has been read and is consistent in itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The pack's name.
    pub name: PackName,
    /// Its version, from 1; it only grows.
    pub version: u64,
    /// Who answers for the pack.
    pub owner: String,
    /// Certificates that vouch for signers with Notation, by the name that signer sets use.
    pub trust_stores: BTreeMap<StoreName, Vec<Certificate>>,
    /// Whose evidence rules see, by the name that they use.
    pub signers: BTreeMap<SignerSetName, Members>,
    /// Who may approve overrides.
    pub approvers: BTreeMap<ApproverSetName, Approvers>,
    /// The way for emergencies; absent where the pack has none.
    pub break_glass: Option<BreakGlass>,
    /// The environments, in the manifest's order.
    pub environments: Vec<Environment>,
    /// The rules, in the manifest's order.
    pub rules: Vec<Rule>,
    /// Constants for the rules: `data.pack`.
    pub data: Value,
    /// In which direction a constant asks for more, where the pack says so.
    pub tighter_when: BTreeMap<String, Direction>,
    /// The trusted roots that the pack brings, each called by its path.
    pub roots: Vec<TrustedRoot>,
}

/// In which direction a constant asks for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A list that names less: what is accepted.
    Fewer,
    /// None: what is there is meant, also where it is nothing yet.
    Fixed,
    /// A larger number: how many must be there.
    Higher,
    /// A smaller number: how old or how bad something may be.
    Lower,
    /// A list that names more: what is demanded.
    More,
}

/// A group of people, some number of whom must approve an override.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Approvers {
    /// How many people must approve: at least one, and at most all where anybody is named.
    pub quorum: u32,
    /// The people by name; no identity and no key belongs to two of them.
    pub people: BTreeMap<String, Person>,
}

impl Approvers {
    /// The person who `signer` is, if one of this group.
    #[must_use]
    pub fn person(&self, signer: &Signer) -> Option<&str> {
        self.people.iter().find(|(_, person)| person.holds.contain(signer)).map(|(name, _)| name.as_str())
    }
}

/// A person who may approve, and the identities and keys that are hers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What she signs with.
    pub holds: Members,
}

/// The way for emergencies: one person waives what can be waived, for a short time, and somebody else looks at it
/// afterwards (`[break-glass]`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BreakGlass {
    /// One person of them suffices.
    pub approvers: ApproverSetName,
    /// One person of them looks at it afterwards.
    pub reviewers: ApproverSetName,
    /// How long it lasts at most.
    pub max_lifetime: Span,
    /// Where.
    pub environments: BTreeSet<EnvironmentName>,
}

/// A place a subject may enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// Its name.
    pub name: EnvironmentName,
    /// Where the subject must be ready before.
    pub after: Option<EnvironmentName>,
    /// Whether a check may be weaker here only where the pack says why: what is not explained is a load error.
    pub protected: bool,
    /// How long a decision holds; absent when it does not age.
    pub decision_lifetime: Option<Span>,
    /// How long an override may last here at most; absent: as long as the gate lets any.
    pub max_override_lifetime: Option<Span>,
    /// Whether key-signed evidence needs a witness of its time.
    pub log_entry: LogEntry,
    /// Whether what is said about an index is said about its platforms too.
    pub index_evidence: IndexEvidence,
    /// Whether what nobody signed may count, because it lies in an index that somebody signed.
    pub unsigned_statements: UnsignedStatements,
    /// Where it may: whose signature answers for which types of statements. Empty where the pack names none: then any
    /// signer set's for what builders leave there (see [`Environment::answers_for`]).
    pub unsigned_by: BTreeMap<SignerSetName, BTreeSet<String>>,
    /// Whether a subject may be ready of which nobody could see that it is no index.
    pub unseen_subjects: UnseenSubjects,
    /// The checks that are weaker here on purpose, each with the reason for it.
    pub accepted_weakenings: BTreeMap<Weakening, String>,
    /// The trusted roots that count here: names that the gate's configuration gives, or paths of the pack
    /// (`roots/….json`). Absent: each root of the gate's configuration, and none of the pack's own.
    pub trusted_roots: Option<BTreeSet<String>>,
    /// How many distinct transparency logs must stand behind each piece of evidence.
    pub log_entries: usize,
    /// How many distinct timestamp authorities must stand behind each piece of evidence.
    pub timestamps: usize,
}

impl Environment {
    /// Whether what this root vouches for counts here.
    #[must_use]
    pub fn accepts_root(&self, root: &str) -> bool {
        match &self.trusted_roots {
            Some(named) => named.contains(root),
            None => !is_of_pack(root),
        }
    }
}

/// Whether unsigned in-toto statements that an index holds count where an accepted signer signed the index.
///
/// Builders (BuildKit) leave their attestations so: the index names a manifest, and that the statements, each by its
/// digest. Who signs the index signs them with it, whether he has read them or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnsignedStatements {
    /// They are shown and never believed.
    #[default]
    Rejected,
    /// Whoever signed the index answers for them (`unsigned-in-signed-index = true`, or a table of signer sets, each with
    /// the types of statements that it answers for).
    OfSignedIndex,
}

/// Whether a digest may be ready although nobody saw what it is the digest of.
///
/// It could be an index, and then its platforms are what runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnseenSubjects {
    /// It must be known to be no index: by its bytes, or by the word of an accepted signer.
    #[default]
    Refused,
    /// The digest suffices (`unseen-subjects = true`).
    Accepted,
}

/// Whether a root's name is a path within a pack, and not one that the gate's configuration gives.
pub(super) fn is_of_pack(root: &str) -> bool {
    root.starts_with("roots/")
}

/// Whether evidence about an image index counts for the platforms that it names; the other way round it never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IndexEvidence {
    /// It says nothing of them: each platform shows for itself.
    #[default]
    IndexOnly,
    /// Whoever signed the index answers for all that it names (`evidence-for-index-covers-platforms = true`).
    CoversPlatforms,
}

/// Whether key-signed evidence needs a transparency log entry or a trusted timestamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogEntry {
    /// The key and the signature suffice.
    Optional,
    /// Without a witness it is not accepted.
    Required,
}

/// One named requirement, as the manifest describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its id.
    pub id: RuleId,
    /// The rule in a few words.
    pub title: String,
    /// Who answers for it.
    pub owner: String,
    /// Whether it can block, before [`Self::effective_on`].
    pub severity: Severity,
    /// From this day on (UTC) a warning is required.
    pub effective_on: Option<Timestamp>,
    /// Where it applies; absent for everywhere.
    pub environments: Option<BTreeSet<EnvironmentName>>,
    /// What to do when it is not shown; `{subject}` and `{environment}` stand for those of the question.
    pub fix: String,
    /// Who may permit a violation; absent when nobody may.
    pub overridable_by: Option<ApproverSetName>,
    /// How long that may last at most; absent: as long as the environment lets any.
    pub max_override_lifetime: Option<Span>,
    /// Where more is said about the rule: an `https://` address.
    pub documentation: Option<String>,
    /// Whether a pack that extends this one may ask less of it here.
    pub loosenable: bool,
}

impl Rule {
    /// Whether the rule applies in `environment`.
    #[must_use]
    pub fn applies_to(&self, environment: &EnvironmentName) -> bool {
        self.environments.as_ref().is_none_or(|names| names.contains(environment))
    }

    /// Whether the rule can block at `now`.
    #[must_use]
    pub fn severity_at(&self, now: Timestamp) -> Severity {
        match self.effective_on {
            Some(day) if day <= now => Severity::Required,
            _ => self.severity,
        }
    }

    /// [`Self::fix`] with the subject, the environment and the one before it filled in, so that it can be run.
    #[must_use]
    pub fn fix_for(&self, subject: &str, environment: &Environment) -> String {
        let before = environment.after.as_ref().map_or("the environment before", EnvironmentName::as_str);
        self.fix
            .replace("{subject}", subject)
            .replace("{environment}", environment.name.as_str())
            .replace("{before}", before)
    }
}

impl Manifest {
    /// The environment of that name.
    #[must_use]
    pub fn environment(&self, name: &EnvironmentName) -> Option<&Environment> {
        self.environments.iter().find(|environment| environment.name == *name)
    }

    /// The rule of that id.
    #[must_use]
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }
}
