//! The shapes of a draft that is tried, and of what it would change.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use super::{Policy, Reason, Severity, Verdict};

/// A draft to try, and on which decisions.
#[derive(ToSchema)]
pub(in crate::http) struct DraftPolicy {
    /// Its files by path, each in base64.
    pub(in crate::http) files: BTreeMap<String, String>,
    /// On decisions of this project; `default` when absent.
    #[schema(required = false)]
    pub(in crate::http) project: String,
    /// Only on decisions for this environment.
    #[schema(required = false)]
    pub(in crate::http) environment: String,
    /// Only on decisions from then on.
    #[schema(required = false, format = DateTime)]
    pub(in crate::http) since: String,
    /// Only on so many, the newest; 1000 without `since`.
    #[schema(required = false, minimum = 1, maximum = 1_000_000)]
    pub(in crate::http) against: u64,
}

/// What a draft would have changed (`countersign.preview/v1`).
#[derive(ToSchema)]
pub(in crate::http) struct PolicyPreview {
    /// `countersign.preview/v1`.
    pub(in crate::http) schema: String,
    /// The draft.
    pub(in crate::http) draft: Policy,
    /// The pack in force.
    pub(in crate::http) in_force: Policy,
    /// Only decisions for this environment.
    pub(in crate::http) environment: Option<String>,
    /// Only decisions from then on.
    #[schema(format = DateTime)]
    pub(in crate::http) since: Option<String>,
    /// Only so many, the newest.
    pub(in crate::http) against: u64,
    /// Decisions that were looked at.
    pub(in crate::http) decisions: u64,
    /// Of those: what nobody would see a difference of.
    pub(in crate::http) same: u64,
    /// Of those: what was unknown and could not be compared.
    pub(in crate::http) not_compared: u64,
    /// Of those: what was ready and would be refused.
    pub(in crate::http) newly_refused: u64,
    /// Of what would be refused: what was to go to a protected environment.
    pub(in crate::http) newly_refused_protected: u64,
    /// Of those: what was refused and would be ready.
    pub(in crate::http) newly_accepted: u64,
    /// Of those: what stays ready, with a warning that was not there.
    pub(in crate::http) newly_warned: u64,
    /// What would be refused, by the draft's rules.
    pub(in crate::http) refused: Vec<PreviewGroup>,
    /// What would be accepted, by the rules that were in the way.
    pub(in crate::http) accepted: Vec<PreviewGroup>,
    /// What would be warned of, by the draft's rules.
    pub(in crate::http) warned: Vec<PreviewGroup>,
    /// Groups that are counted above and not listed.
    pub(in crate::http) more_groups: u64,
    /// Answers that the draft's rules were asked for.
    pub(in crate::http) answers_asked: u64,
    /// Answers that are on record and were not asked for again: of rules of which everything is as it was.
    pub(in crate::http) answers_taken_over: u64,
    /// What putting it in force at this moment would do to what stands.
    #[schema(required = false)]
    pub(in crate::http) standing: Option<PreviewStanding>,
    /// What the draft asks less of than the pack in force, or may.
    pub(in crate::http) loosened: Vec<serde_json::Value>,
    /// What else is to be known: why it could not be put in force as it is.
    pub(in crate::http) notes: Vec<String>,
}

/// What putting a draft in force would do to what stands: every subject in every environment.
#[derive(ToSchema)]
pub(in crate::http) struct PreviewStanding {
    /// What stands and was looked at.
    pub(in crate::http) stand: u64,
    /// Of those: what is ready.
    pub(in crate::http) ready: u64,
    /// Of those: what is ready and would not be.
    pub(in crate::http) fall: u64,
    /// Of what would fall: what is ready in a protected environment.
    pub(in crate::http) fall_protected: u64,
    /// Of those: what is not ready and would be.
    pub(in crate::http) rise: u64,
    /// What is not looked at, since there is too much: none of it would be ready until somebody asks.
    pub(in crate::http) left: u64,
    /// What would turn, one by one: what falls first.
    pub(in crate::http) turned: Vec<PreviewTurn>,
    /// What would turn, is counted above and not listed.
    pub(in crate::http) more: u64,
}

/// One subject in one environment that would turn.
#[derive(ToSchema)]
pub(in crate::http) struct PreviewTurn {
    /// The decision that stands.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) decision: String,
    /// What it is about.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// Where that lies.
    pub(in crate::http) name: String,
    /// Where.
    pub(in crate::http) environment: String,
    /// How it stands.
    pub(in crate::http) before: Verdict,
    /// How it would.
    pub(in crate::http) after: Verdict,
    /// The rules that would be in the way; `gate.decision-expired` where it would have to be looked for again by now.
    pub(in crate::http) because: Vec<String>,
}

/// The decisions that one rule of one owner changes.
#[derive(ToSchema)]
pub(in crate::http) struct PreviewGroup {
    /// The rule.
    pub(in crate::http) rule: String,
    /// Who answers for it.
    pub(in crate::http) owner: String,
    /// The rule in a few words.
    pub(in crate::http) title: String,
    /// Whether it can block.
    pub(in crate::http) severity: Severity,
    /// How many decisions it changes.
    pub(in crate::http) decisions: u64,
    /// The same by environment.
    pub(in crate::http) environments: BTreeMap<String, u64>,
    /// The newest of them.
    pub(in crate::http) example: PreviewExample,
}

/// One decision of a group, with the rule under both packs.
#[derive(ToSchema)]
pub(in crate::http) struct PreviewExample {
    /// Which decision.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) decision: String,
    /// What it is about.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// Where that lies.
    pub(in crate::http) name: String,
    /// Where it was to go.
    pub(in crate::http) environment: String,
    /// When it was decided.
    #[schema(format = DateTime)]
    pub(in crate::http) decided_at: String,
    /// What the rule came to on record.
    pub(in crate::http) recorded: Option<Reason>,
    /// What it comes to under the draft.
    pub(in crate::http) computed: Option<Reason>,
}
