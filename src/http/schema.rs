//! The shapes of the answers, for the OpenAPI document.
//!
//! They mirror the gate's replies, which know nothing of HTTP; a test compares each with a reply that has every field.
#![expect(dead_code, reason = "these types describe; the replies themselves are sent")]
#![expect(clippy::struct_field_names, reason = "the names are the contract's")]

mod difference;
mod evidence;
mod overrides;
mod policies;
mod preview;
mod releases;
mod revocations;
mod runs;

use std::collections::BTreeMap;

use utoipa::ToSchema;

pub(super) use difference::Difference;
pub(super) use evidence::{Evidence, EvidenceRemoved, HeldEvidence, Signer};
pub(super) use overrides::{AskedOverride, Override, OverrideDebt, OverrideTerms, Overrides, Waiver};
pub(super) use policies::{ActivatePolicy, Activation, Pack, Policies, PolicyHistory};
pub(super) use preview::{DraftPolicy, PolicyPreview};
pub(super) use releases::{Notice, Notices, Release, Releases};
pub(super) use revocations::{Dependants, Revocation, Revocations};
pub(super) use runs::{Again, Run, RunEvent, Runs, SupersededBy, Timings};

/// Ready, not ready, or unknown because a dependency could not be asked.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum Verdict {
    /// Every required rule was shown to hold, or was waived by a named override.
    Ready,
    /// At least one required rule was not shown to hold.
    NotReady,
    /// The gate could not find out; the faults name the dependency.
    Unknown,
}

/// A referrer that was listed when evidence was collected, whatever it turned out to hold.
#[derive(ToSchema)]
pub(super) struct ListedReferrer {
    /// The digest of its manifest.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) digest: String,
    /// Where it was listed.
    pub(super) source: Source,
}

/// What became of a rule.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum Outcome {
    /// It was shown to hold.
    Shown,
    /// It is required and was not shown to hold.
    Violation,
    /// An override that is named permits the violation.
    Waived,
    /// It was not shown to hold, and is not required.
    Warning,
    /// It could not be judged.
    Unknown,
}

/// Whether a rule can block.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum Severity {
    /// It can.
    Required,
    /// It cannot.
    Warning,
}

/// In which form evidence came.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum Form {
    /// A layer of cosign's older storage.
    CosignLayer,
    /// The signature of a pushed model, with the manifest of its files.
    ModelSignature,
    /// A Notation signature in COSE.
    NotationCose,
    /// A Notation signature in JWS.
    NotationJws,
    /// A Sigstore bundle.
    SigstoreBundle,
    /// An in-toto statement that nobody signed.
    Statement,
}

/// Where a bundle was found.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum Source {
    /// Within the artifact itself.
    Artifact,
    /// In a layer that an image index leads to.
    Index,
    /// Not where this look was: seen before, in another place or at another time.
    Kept,
    /// In an OCI image layout on disk.
    Layout,
    /// Through the referrers API.
    Referrer,
    /// Under the fallback tag, or a tag of cosign's older storage.
    Tag,
    /// Given to the gate directly.
    Upload,
}

/// What kind of failure it was.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum FaultClass {
    /// Other bytes than promised.
    Corrupt,
    /// Our credentials were refused.
    Denied,
    /// It asked us to slow down.
    Throttled,
    /// No answer in time.
    Timeout,
    /// More than a limit allows.
    TooMuch,
    /// Not reached, or failed by its own account.
    Unavailable,
}

/// Whether asking again can help.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(super) enum Retry {
    /// At once.
    Safe,
    /// Later.
    After,
    /// Not without a change.
    Pointless,
}

/// A decision (`countersign.decision/v1`).
#[derive(ToSchema)]
pub(super) struct Decision {
    /// `countersign.decision/v1`.
    pub(super) schema: String,
    /// How the subject stands now.
    pub(super) verdict: Verdict,
    /// What the decision was when it was made, however it stands now; absent where there is no decision.
    #[schema(required = false)]
    pub(super) decided: Option<Verdict>,
    /// What was asked about.
    pub(super) subject: Subject,
    /// Whose decision it is.
    pub(super) project: String,
    /// Where it was to go.
    pub(super) environment: String,
    /// The id that follows the change.
    pub(super) correlation_id: Option<String>,
    /// The decision that stands; null when there is none.
    pub(super) decision: Option<DecisionRef>,
    /// The policy it was made under.
    pub(super) policy: Option<Policy>,
    /// The trusted roots it was made with.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) trust_set: String,
    /// Every rule that applied, satisfied ones too.
    pub(super) reasons: Vec<Reason>,
    /// The overrides that it used; absent where it used none.
    #[schema(required = false)]
    pub(super) waived_by: Vec<Waiver>,
    /// The overrides that were asked for of rules that are in the way, and that it did not use; absent where there are none.
    #[schema(required = false)]
    pub(super) overrides: Vec<AskedOverride>,
    /// The rules that only warn today and have a day from which they are required; absent where there is none.
    #[schema(required = false)]
    pub(super) upcoming: Vec<Upcoming>,
    /// Where more is said about a rule, for each that has such an address.
    #[schema(required = false)]
    pub(super) documentation: BTreeMap<String, String>,
    /// Who may permit that a rule in the way does not hold, for each that somebody may.
    #[schema(required = false)]
    pub(super) overridable_by: BTreeMap<String, String>,
    /// The waiver in an environment before that it rests on, with which it ends; absent where it rests on none.
    #[schema(required = false)]
    pub(super) rests_on: Option<RestsOn>,
    /// Everything that was looked at, rejected or not.
    pub(super) evidence: Vec<Evidence>,
    /// What could not be asked.
    pub(super) faults: Vec<Fault>,
    /// What had to be asked again, how often and why; absent where every answer came at once.
    #[schema(required = false)]
    pub(super) retried: Vec<Retried>,
    /// That only some platforms of an index were to be asked about again, and what became of the rest; absent where all of
    /// it was asked.
    #[schema(required = false)]
    pub(super) again: Option<Again>,
    /// What became of each platform of an index; absent for what is no index.
    #[schema(required = false)]
    pub(super) platforms: Vec<Platform>,
    /// What was listed beside the subject when evidence was collected; absent when nothing was.
    #[schema(required = false)]
    pub(super) referrers: Vec<ListedReferrer>,
    /// Milliseconds by step.
    pub(super) timing_ms: BTreeMap<String, u64>,
    /// How the recorded decision holds today.
    pub(super) standing: Standing,
    /// The decision that stands instead, where a decision was asked for that is not the newest; absent elsewhere.
    #[schema(required = false)]
    pub(super) superseded_by: Option<SupersededBy>,
    /// From when it would be ready by the clock alone, as everything stood when it was decided: a foresight, by which nothing is
    /// ready, and which once its time has come says that it is to be asked for again. Only where nothing else is missing, and while
    /// nothing has changed since that is known.
    #[schema(required = false)]
    pub(super) ready_from: Option<ReadyFrom>,
    /// What became of its VSA; absent when there is nothing to publish.
    #[schema(required = false)]
    pub(super) publication: Option<Publication>,
}

/// From when a subject would be ready, if nothing changed but the time.
#[derive(ToSchema)]
pub(super) struct ReadyFrom {
    /// The instant.
    #[schema(value_type = String, format = DateTime)]
    pub(super) at: String,
    /// The rules that are in the way until then.
    pub(super) rules: Vec<String>,
}

/// A waiver by which the subject was ready in an environment before.
#[derive(ToSchema)]
pub(super) struct RestsOn {
    /// The override.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    #[serde(rename = "override")]
    pub(super) waiver: String,
    /// The rule that it waives there.
    pub(super) rule: String,
    /// The environment that it was given for.
    pub(super) environment: String,
    /// From then on the rule stands in the way there again.
    #[schema(format = DateTime)]
    pub(super) until: String,
    /// Whether the glass was broken for it in some environment before; left out where it was not.
    #[schema(required = false)]
    pub(super) glass: bool,
}

/// A rule that will be required.
#[derive(ToSchema)]
pub(super) struct Upcoming {
    /// Which.
    pub(super) rule: String,
    /// From when on (the beginning of a day, UTC).
    #[schema(format = DateTime)]
    pub(super) required_from: String,
    /// Whether it would hold as things stand.
    pub(super) holds: bool,
}

/// One platform of an index, or one component of a release.
#[derive(ToSchema)]
pub(super) struct Platform {
    /// Its digest.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) digest: String,
    /// What it is for (`linux/arm64/v8`); null where the index does not say.
    pub(super) platform: Option<String>,
    /// What follows from its reasons; never `ready` where the decision no longer holds.
    pub(super) verdict: Verdict,
    /// Every rule that applied to it, satisfied ones too.
    pub(super) reasons: Vec<Reason>,
    /// What was listed beside it when evidence was collected; absent when nothing was.
    #[schema(required = false)]
    pub(super) referrers: Vec<ListedReferrer>,
    /// Whether it could not be asked about, and may be asked about again alone; absent where not.
    #[schema(required = false)]
    pub(super) retry_alone: bool,
}

/// A subject.
#[derive(ToSchema)]
pub(super) struct Subject {
    /// Its digest.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) digest: String,
    /// Where it lies; empty when only the digest was given.
    pub(super) name: String,
}

/// Which decision, made when, holding until when.
#[derive(ToSchema)]
pub(super) struct DecisionRef {
    /// SHA-256 of the record.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) id: String,
    /// The run that made it.
    #[schema(format = "uuid")]
    pub(super) run: String,
    /// When.
    #[schema(format = DateTime)]
    pub(super) decided_at: String,
    /// From then on it no longer holds; null when it does not age.
    #[schema(format = DateTime)]
    pub(super) valid_until: Option<String>,
    /// Its place in the decision log; null where there is none.
    pub(super) log_index: Option<u64>,
}

/// A policy pack.
#[derive(serde::Serialize, ToSchema)]
pub(super) struct Policy {
    /// Its name.
    pub(super) pack: String,
    /// Its version.
    pub(super) version: u64,
    /// The digest of its manifest.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) digest: String,
}

/// One rule's part of a decision.
#[derive(ToSchema)]
pub(super) struct Reason {
    /// The rule; `gate.…` is the gate's own.
    pub(super) rule: String,
    /// What became of it.
    pub(super) outcome: Outcome,
    /// Whether it can block.
    pub(super) severity: Severity,
    /// The rule in a few words.
    pub(super) title: String,
    /// Who answers for it.
    pub(super) owner: String,
    /// What would have satisfied it.
    pub(super) expected: String,
    /// What there was.
    pub(super) found: String,
    /// The evidence that carried it, by digest.
    pub(super) evidence: Vec<String>,
    /// What to do; empty when nothing.
    pub(super) fix: String,
    /// The override that permits the violation.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) waived_by: Option<String>,
}

/// A dependency that could not be asked.
#[derive(ToSchema)]
pub(super) struct Fault {
    /// Which, by kind and name.
    pub(super) dependency: String,
    /// What kind of failure.
    pub(super) class: FaultClass,
    /// How often it was asked.
    pub(super) tries: u32,
    /// Milliseconds over all tries.
    pub(super) elapsed_ms: u64,
    /// Seconds it asked us to wait.
    pub(super) retry_after_s: Option<u64>,
    /// Whether asking again can help.
    pub(super) retry: Retry,
    /// What was seen, in words.
    pub(super) detail: String,
}

/// A dependency that failed and was asked again.
#[derive(ToSchema)]
pub(super) struct Retried {
    /// Which, by kind and name.
    pub(super) dependency: String,
    /// What kind of failure.
    pub(super) class: FaultClass,
    /// How often it was asked again because of that.
    pub(super) times: u64,
}

/// How a recorded decision holds at one instant.
#[derive(ToSchema)]
pub(super) struct Standing {
    /// The instant.
    #[schema(format = DateTime)]
    pub(super) as_of: String,
    /// Why the verdict is not the recorded one; empty when it is.
    pub(super) changed_because: Vec<String>,
    /// Since when something is known to have changed that no decision has seen yet; absent where nothing has.
    #[schema(format = DateTime)]
    pub(super) unjudged_since: Option<String>,
}

/// What became of a decision's VSA.
#[derive(ToSchema)]
pub(super) struct Publication {
    /// `published`, `pending`, `held-back`, `superseded` or `not-needed`.
    pub(super) state: String,
    /// Tries so far.
    pub(super) tries: u32,
    /// The pushed manifest, once it is there.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) referrer: Option<String>,
    /// The last failure, in words.
    pub(super) last_error: Option<String>,
}

/// One page of decisions.
#[derive(ToSchema)]
pub(super) struct Decisions {
    /// The decisions, newest first.
    pub(super) items: Vec<Decision>,
    /// Where the next page begins; null on the last.
    pub(super) next_cursor: Option<String>,
}

/// What replaying a decision showed.
#[derive(ToSchema)]
pub(super) struct Replay {
    /// Which decision.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) decision: String,
    /// Whether every byte came out as recorded.
    pub(super) same: bool,
    /// The verdict on record.
    pub(super) recorded_verdict: Verdict,
    /// The verdict that came out.
    pub(super) computed_verdict: Verdict,
    /// The version that made the decision.
    pub(super) recorded_engine: String,
    /// The version that replayed it.
    pub(super) running_engine: String,
    /// What came out otherwise, in words.
    pub(super) differences: Vec<String>,
    /// Bundles verified again; null when that was not asked.
    pub(super) reverified: Option<u64>,
    /// The first field of the record that came out otherwise; absent where none did.
    pub(super) first: Option<Mismatch>,
}

/// A field of a record that came out otherwise.
#[derive(ToSchema)]
pub(super) struct Mismatch {
    /// Which, as a JSON pointer.
    pub(super) field: String,
    /// What is on record there, in JSON.
    pub(super) recorded: String,
    /// What was computed.
    pub(super) computed: String,
}

/// The proof that a decision is in the log.
#[derive(ToSchema)]
pub(super) struct Inclusion {
    /// The decision.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) decision: String,
    /// Its place in the log, from 0.
    pub(super) log_index: u64,
    /// The name of the log.
    pub(super) origin: String,
    /// The entry, to the byte: canonical JSON of digest, kind and time.
    pub(super) entry: String,
    /// The hash of its leaf (RFC 6962), in base64.
    pub(super) leaf_hash: String,
    /// The hashes that lead from there to the root, in base64.
    pub(super) hashes: Vec<String>,
    /// The size of the tree that the proof is for.
    pub(super) tree_size: u64,
    /// The checkpoint of that tree, as a signed note.
    pub(super) checkpoint: String,
}

/// What was taken.
#[derive(ToSchema)]
pub(super) struct Added {
    /// SHA-256 of the bundle.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) bundle: String,
    /// What its payload says it is; not verified.
    pub(super) predicate_type: String,
    /// The subjects it speaks of.
    pub(super) subjects: Vec<String>,
    /// How many of these associations are new.
    pub(super) new: u64,
}

/// Whether the gate can answer.
#[derive(ToSchema)]
pub(super) struct Readiness {
    /// Whether all parts can.
    pub(super) ready: bool,
    /// Each part: `ok`, or what is wrong.
    pub(super) components: BTreeMap<String, String>,
    /// Each dependency, those that keep nobody from being answered too.
    pub(super) dependencies: Vec<Dependency>,
}

/// Something that the gate needs, and how it is.
#[derive(ToSchema)]
pub(super) struct Dependency {
    /// By kind and name: `database`, `registry registry.example.com`.
    pub(super) name: String,
    /// `ok`, `degraded` or `down`.
    pub(super) state: String,
    /// Since when it is so, as far as this process knows.
    #[schema(format = DateTime)]
    pub(super) since: String,
    /// What went wrong last, also where it is well again.
    pub(super) last_error: Option<String>,
}

/// One thing that is wrong with a pack, and where it stands.
#[derive(ToSchema)]
pub(super) struct PackError {
    /// The file within the pack.
    pub(super) file: String,
    /// Line, from 1; absent where the whole file is meant.
    pub(super) line: Option<u32>,
    /// Column, from 1; absent where the whole line is meant.
    pub(super) column: Option<u32>,
    /// What is wrong, with expected and found.
    pub(super) detail: String,
    /// What to do about it.
    pub(super) fix: Option<String>,
}

/// Why there is no answer (RFC 9457).
#[derive(ToSchema)]
pub(super) struct Problem {
    /// `urn:countersign:problem:NAME`, stable.
    pub(super) r#type: String,
    /// The kind in words.
    pub(super) title: String,
    /// The HTTP status.
    pub(super) status: u16,
    /// What happened, with expected and found.
    pub(super) detail: String,
    /// What to do.
    pub(super) hint: Option<String>,
    /// What would have been accepted.
    pub(super) expected: Option<String>,
    /// What there was.
    pub(super) found: Option<String>,
    /// `unknown` where the question about the subject got no answer.
    pub(super) verdict: Option<Verdict>,
    /// The dependency that could not be asked.
    pub(super) fault: Option<Fault>,
    /// What is wrong with a pack, error by error.
    pub(super) errors: Option<Vec<PackError>>,
    /// What a cancelled run did.
    pub(super) done: Option<String>,
    /// What it did not do.
    pub(super) not_done: Option<String>,
}
