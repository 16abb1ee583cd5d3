//! The answers of the gate, in the shape that every surface shows (`countersign.decision/v1` and its neighbours).
//!
//! One shape for the embedded gate, the HTTP service and the client that asks it: what a script reads does not
//! depend on where the gate runs. Adding a field is free; changing or removing one is a major version.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::decision::{Again, Inputs, PartVerdict, PartsAgain, ReadyFrom, Reason, RestsOn, Verdict};
use crate::domain::digest::Digest;
use crate::domain::evidence::{Form, UNSIGNED};
use crate::domain::facts::{
    Facts, FactsHead, KeptFrom, ListedReferrer, RejectedBundle, RejectionReport, Signer, Source, Vouched,
};
use crate::domain::fault::{Fault, Retried};
use crate::domain::names::{ApproverSetName, EnvironmentName, PackName, ProjectName, RuleId};
use crate::domain::overrides::Way;
use crate::domain::time::{Span, Timestamp};

/// The schema name of [`DecisionReply`].
pub const DECISION_SCHEMA: &str = "countersign.decision/v1";

/// The schema name of [`RunReply`].
pub const RUN_SCHEMA: &str = "countersign.run/v1";

/// A decision as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionReply {
    /// `countersign.decision/v1`.
    pub schema: String,
    /// How the subject stands now; the recorded verdict is the same unless `standing` says what changed.
    pub verdict: Verdict,
    /// The recorded verdict: what the decision was when it was made, however it stands now. Absent where there is no
    /// decision, and in answers of versions that did not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Verdict>,
    /// What was asked about.
    pub subject: SubjectReply,
    /// Whose decision it is.
    pub project: ProjectName,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// The id that follows the change from commit to runtime.
    pub correlation_id: Option<String>,
    /// The decision that stands; absent when there is none.
    pub decision: Option<DecisionRef>,
    /// The policy it was made under; absent when no policy is in force.
    pub policy: Option<PolicyRef>,
    /// The digest of the trusted roots it was made with.
    pub trust_set: Digest,
    /// Every rule that applied, in the pack's order, satisfied ones too.
    pub reasons: Vec<Reason>,
    /// The overrides that it used; absent where it used none. With any of them, `ready` is not plainly ready.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waived_by: Vec<WaiverReply>,
    /// The overrides that were asked for of rules that are in the way, and that it did not use; absent where there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<AskedReply>,
    /// The rules that only warn today and have a day from which they are required; absent where there is none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub upcoming: Vec<Upcoming>,
    /// Where more is said about a rule, for each that has such an address.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub documentation: BTreeMap<RuleId, String>,
    /// Who may permit that a rule in the way does not hold, for each that somebody may.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub overridable_by: BTreeMap<RuleId, ApproverSetName>,
    /// The waiver in an environment before that it rests on, with which it ends; absent where it rests on none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rests_on: Option<RestsOn>,
    /// Everything that was looked at, rejected or not.
    pub evidence: Vec<EvidenceReply>,
    /// What could not be asked.
    pub faults: Vec<Fault>,
    /// What had to be asked again, how often and why; empty where every answer came at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retried: Vec<Retried>,
    /// That only some platforms of an index were to be asked about again, and what became of the rest; absent where all of
    /// it was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Again>,
    /// What became of each platform of an index, in its order; absent for what is no index.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub platforms: Vec<PlatformReply>,
    /// What was listed beside the subject when evidence was collected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referrers: Vec<ListedReferrer>,
    /// Milliseconds by step.
    pub timing_ms: BTreeMap<String, u64>,
    /// How the recorded decision holds today.
    pub standing: Standing,
    /// The decision that stands instead, where a decision was asked for that is not the newest; absent elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<SupersededBy>,
    /// From when it would be ready by the clock alone, as everything stood when it was decided: a foresight, by which nothing is
    /// ready, and which once its time has come says that it is to be asked for again. Only where nothing else is missing, and while
    /// nothing has changed since that is known; absent elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_from: Option<ReadyFrom>,
    /// Whether the decision's VSA was stored and pushed; absent when there is nothing to publish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<Publication>,
}

impl DecisionReply {
    /// Says from when it would be ready, where it is not as it was decided and nothing else has come between.
    pub(super) fn foresee(&mut self, foreseen: Option<&ReadyFrom>) {
        if self.verdict == Verdict::NotReady && self.standing.changed_because.is_empty() {
            self.ready_from = foreseen.cloned();
        }
    }
}

/// An override that a decision used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaiverReply {
    /// Its id.
    #[serde(rename = "override")]
    pub id: Digest,
    /// The rule that it waives.
    pub rule: RuleId,
    /// The people who approved it, each once.
    pub approved_by: Vec<String>,
    /// Who asked for it.
    pub requester: SignerReply,
    /// Why.
    pub reason: String,
    /// A reference into the requester's own records.
    pub ticket: Option<String>,
    /// From then on the rule stands in the way again.
    pub until: Timestamp,
    /// `1h`, `1d` or `3d` before that; null before and after.
    pub ends_within: Option<Span>,
    /// `ordinary`, or `break-glass`: one person answers for it, and somebody else has to look at it afterwards.
    pub way: Way,
    /// That it permits nothing any more, and since when, in words; absent while it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

/// An override that somebody asked for, of a rule that is in the way: the decision did not use it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedReply {
    /// Its id.
    #[serde(rename = "override")]
    pub id: Digest,
    /// What it is about: the subject, or a platform of it.
    pub subject: Digest,
    /// The rule that it would waive.
    pub rule: RuleId,
    /// `pending`, `in-force` (since the decision), `refused`, `expired`, `revoked` or `void`.
    pub state: String,
    /// Until when it would permit that.
    pub expires: Timestamp,
    /// The people who approved it, each once.
    pub approved_by: Vec<String>,
    /// How many must.
    pub quorum: u32,
    /// Whose approval is being waited for; any of them counts.
    pub waiting_for: Vec<String>,
    /// What it lacks, in words; empty where it lacks nothing.
    pub missing: String,
}

/// A rule that will be required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upcoming {
    /// Which.
    pub rule: RuleId,
    /// From when on (the beginning of a day, UTC).
    pub required_from: Timestamp,
    /// Whether it would hold as things stand: for the subject, and for each platform of an index.
    pub holds: bool,
}

impl std::fmt::Display for Upcoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let from = self.required_from.to_string();
        write!(f, "will be required from {}", from.split('T').next().unwrap_or_default())
    }
}

/// The subject of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectReply {
    /// Its digest.
    pub digest: Digest,
    /// Where the caller said it lies; empty when only the digest was given.
    pub name: String,
}

/// Which decision, made when, holding until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionRef {
    /// SHA-256 of the record.
    pub id: Digest,
    /// The run that made it (UUIDv7).
    pub run: uuid::Uuid,
    /// When.
    pub decided_at: Timestamp,
    /// From then on it no longer holds; absent when it does not age.
    pub valid_until: Option<Timestamp>,
    /// Its place in the decision log; absent where there is no log.
    pub log_index: Option<u64>,
}

/// The policy pack of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyRef {
    /// Its name.
    pub pack: PackName,
    /// Its version.
    pub version: u64,
    /// The digest of its OCI manifest.
    pub digest: Digest,
}

/// One platform of an index, or one component of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlatformReply {
    /// Its digest.
    pub digest: Digest,
    /// What it is for (`linux/arm64/v8`); absent where the index does not say.
    pub platform: Option<String>,
    /// What follows from its reasons; never `ready` where the decision no longer holds.
    pub verdict: Verdict,
    /// Every rule that applied to it, in the pack's order, satisfied ones too.
    pub reasons: Vec<Reason>,
    /// What was listed beside it when evidence was collected.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referrers: Vec<ListedReferrer>,
    /// Whether it could not be asked about, and may be asked about again alone: `countersign run retry RUN --part PLATFORM`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retry_alone: bool,
}

/// One bundle that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceReply {
    /// SHA-256 of the bundle.
    pub digest: Digest,
    /// In which form it came.
    #[serde(default)]
    pub form: Form,
    /// What the payload says it is.
    pub predicate_type: String,
    /// Who signed; absent when that could not be verified.
    pub signer: Option<SignerReply>,
    /// A trusted time; absent when nobody but the signer vouches for one.
    pub signed_at: Option<Timestamp>,
    /// Where it was found.
    pub source: Source,
    /// Whether an accepted signer made it, so that rules saw it.
    pub accepted: bool,
    /// Why not, when not.
    pub rejection: Option<RejectionReport>,
    /// The trusted roots that vouch for signer and time, each with its authorities; empty where a key alone does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vouched: Vec<Vouched>,
    /// The platform of an index that it was looked at for; absent where that is the subject itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Digest>,
    /// Where it lay when it was seen first, where it was not found where this look was (`source` is `kept`) and that was
    /// noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_in: Option<String>,
    /// What people should know about it: `malformed`, and where, for a claim that does not fit its known type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The signer of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignerReply {
    /// The certificate's subject alternative name; with Notation, its subject.
    pub identity: Option<String>,
    /// The certificate's OIDC issuer; with Notation or a hierarchy of one's own, who issued it.
    pub issuer: Option<String>,
    /// SHA-256 of the public key.
    pub key: Option<Digest>,
}

/// How a recorded decision holds at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The instant.
    pub as_of: Timestamp,
    /// The gate's own reasons for which the verdict is not the recorded one; empty when it is.
    pub changed_because: Vec<RuleId>,
    /// Since when something is known to have changed that no decision has seen yet: evidence was given, somebody said
    /// something about an override, or other roots are trusted. Absent where nothing has, and outside `check`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unjudged_since: Option<Timestamp>,
}

/// What became of a decision's VSA.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// `published`, `pending` (not pushed yet; it is tried again), `held-back` (the key that signed it was revoked; it is
    /// pushed when that is taken back), `superseded` (it was not pushed before something newer was said in the same place,
    /// and is pushed no more), `not-needed` (it says nothing new).
    pub state: String,
    /// Tries so far.
    pub tries: u32,
    /// The digest of the pushed manifest, once it is there.
    pub referrer: Option<Digest>,
    /// The last failure, in words.
    pub last_error: Option<String>,
}

/// A run, as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunReply {
    /// `countersign.run/v1`.
    pub schema: String,
    /// Its id (UUIDv7).
    pub id: uuid::Uuid,
    /// `pending`, `initializing`, `running`, `verifying`, `ready`, `not-ready`, `failed` or `cancelled`.
    pub state: String,
    /// What is asked about.
    pub subject: SubjectReply,
    /// Whose run it is.
    pub project: ProjectName,
    /// Where it is to go.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// Every transition with its time, oldest first.
    pub events: Vec<RunEventReply>,
    /// The decision, once there is one.
    pub decision: Option<DecisionReply>,
    /// Milliseconds by phase (`queued`, `pinning`, `fetching`, `verifying`, `deciding`, `waiting`), up to its end or to
    /// now; a phase that it never entered is absent.
    #[serde(default)]
    pub timing_ms: BTreeMap<String, u64>,
    /// What it waits for; absent while it does not wait.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<WaitingReply>,
    /// How many runs are taken before it; absent when somebody works on it, or it is at its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u64>,
    /// How many requests it answers: the same, asked again before anybody had begun, is not done twice.
    #[serde(default = "one")]
    pub requests: u64,
    /// The platforms of an index that it asks about again, and after which decision; absent where it asks about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<PartsAgain>,
    /// The decision that stands since, where a later one does; the run's own result stays what it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<SupersededBy>,
}

/// A later decision about the same subject in the same environment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupersededBy {
    /// The decision.
    pub decision: Digest,
    /// The run that made it (UUIDv7).
    pub run: uuid::Uuid,
    /// When it was made.
    pub decided_at: Timestamp,
    /// How it stands now.
    pub verdict: Verdict,
}

impl RunReply {
    /// Whether nothing more happens to it.
    #[must_use]
    pub fn has_ended(&self) -> bool {
        matches!(self.state.as_str(), "ready" | "not-ready" | "failed" | "cancelled")
    }
}

const fn one() -> u64 {
    1
}

/// Something that a run needs and that is on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingReply {
    /// What it is, in words.
    #[serde(rename = "for")]
    pub on: String,
    /// It goes on at this instant at the latest.
    pub until: Timestamp,
}

/// One transition of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunEventReply {
    /// From 1.
    pub sequence: u64,
    /// When.
    pub at: Timestamp,
    /// The state it led to.
    pub state: String,
    /// What happened, in words.
    pub detail: String,
}

impl EvidenceReply {
    /// Everything that a decision looked at, about the subject and about each platform of it, with nothing held
    /// against what verified.
    #[must_use]
    pub fn looked_at(inputs: &Inputs) -> Vec<Self> {
        let mut items: Vec<Self> = inputs.evidence.iter().map(Self::from).collect();
        items.extend(inputs.rejected.iter().map(Self::from));
        for part in inputs.parts() {
            let about = Some(part.subject.digest);
            let unsigned = part.unsigned.iter().map(|facts| Self::unsigned(facts.into(), None));
            let beside =
                part.evidence.iter().map(Self::from).chain(unsigned).chain(part.rejected.iter().map(Self::from));
            items.extend(beside.map(|item| Self { subject: about, ..item }));
        }
        Self::say_where(&mut items, inputs.subject.digest, &inputs.kept_from);
        items
    }

    /// Says of what was seen before, and not found where this look was, in which place that was.
    ///
    /// * `subject` — what was asked about.
    pub(super) fn say_where(items: &mut [Self], subject: Digest, kept_from: &[KeptFrom]) {
        for item in items.iter_mut().filter(|item| item.source == Source::Kept) {
            let about = item.subject.unwrap_or(subject);
            let from = kept_from.iter().find(|from| (from.subject, from.bundle) == (about, item.digest));
            item.seen_in = from.map(|from| from.place.clone());
        }
    }

    /// A statement that nobody signed: it counts where an accepted `signature` over the index covers it.
    #[must_use]
    pub fn unsigned(facts: FactsHead, signature: Option<&Self>) -> Self {
        let bare = Self { signer: None, ..Self::from(facts) };
        match signature {
            Some(signature) => Self {
                signer: signature.signer.clone(),
                signed_at: signature.signed_at,
                note: Some(format!("unsigned itself; signature {} over the index covers it", signature.digest.short())),
                ..bare
            },
            None => Self {
                accepted: false,
                rejection: Some(RejectionReport {
                    code: UNSIGNED.to_owned(),
                    expected: "an accepted signer's signature over the index, which would cover it".to_owned(),
                    found: format!("an in-toto statement in layer {}, which nobody signed", bare.digest),
                }),
                ..bare
            },
        }
    }
}

impl From<PartVerdict> for PlatformReply {
    /// As it was judged.
    fn from(part: PartVerdict) -> Self {
        let PartVerdict { digest, platform, verdict, reasons } = part;
        Self { digest, platform, verdict, reasons, referrers: Vec::new(), retry_alone: false }
    }
}

impl From<&Facts> for EvidenceReply {
    /// Verified facts, with nothing held against them; whose evidence is accepted is the caller's to say.
    fn from(facts: &Facts) -> Self {
        FactsHead::from(facts).into()
    }
}

impl From<FactsHead> for EvidenceReply {
    /// As of the whole facts.
    fn from(facts: FactsHead) -> Self {
        let FactsHead { digest, form, predicate_type, signer, signed_at, source, vouched, malformed, refused, .. } =
            facts;
        let signer = Some(SignerReply::from(&signer));
        let (accepted, rejection) = (refused.is_none(), refused.map(|report| *report));
        let note = malformed.map(|why| format!("malformed: {why}"));
        Self {
            digest,
            form,
            predicate_type,
            signer,
            signed_at,
            source,
            accepted,
            rejection,
            vouched,
            subject: None,
            seen_in: None,
            note,
        }
    }
}

impl From<&RejectedBundle> for EvidenceReply {
    /// What was looked at and is no evidence: who signed it is known where it cannot be read.
    fn from(bundle: &RejectedBundle) -> Self {
        Self {
            digest: bundle.digest,
            form: bundle.form,
            predicate_type: bundle.predicate_type.clone(),
            signer: bundle.unread.as_ref().map(|unread| SignerReply::from(&unread.signer)),
            signed_at: None,
            source: bundle.source,
            accepted: false,
            rejection: Some(bundle.rejection.clone()),
            vouched: Vec::new(),
            subject: None,
            seen_in: None,
            note: None,
        }
    }
}

impl From<&Signer> for SignerReply {
    fn from(signer: &Signer) -> Self {
        // Only to be shown: whose signature counts is asked of the signer, who keeps the kinds apart.
        if let Some(notation) = &signer.notation {
            let (identity, issuer) = (Some(notation.subject.clone()), Some(notation.issuer.clone()));
            return Self { identity, issuer, key: Some(notation.key) };
        }
        if let Some(named) = &signer.certificate {
            let (identity, issuer) = (Some(named.identity.clone()), Some(named.issuer.clone()));
            return Self { identity, issuer, key: Some(named.key) };
        }
        Self { identity: signer.identity.clone(), issuer: signer.issuer.clone(), key: signer.key }
    }
}
