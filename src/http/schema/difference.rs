//! The shapes of what is between two decisions.

use utoipa::ToSchema;

use super::{Policy, Reason, Verdict};

/// What is between two decisions (`countersign.difference/v1`).
#[derive(ToSchema)]
pub(in crate::http) struct Difference {
    /// `countersign.difference/v1`.
    pub(in crate::http) schema: String,
    /// The first decision.
    pub(in crate::http) from: DifferenceSide,
    /// The second.
    pub(in crate::http) to: DifferenceSide,
    /// Every kind of input that differs.
    pub(in crate::http) changes: Vec<AspectChange>,
    /// The smallest set that was found to make the second verdict of the first; empty where both are the same.
    pub(in crate::http) flipped_by: Vec<Aspect>,
    /// The rules that came to something else.
    pub(in crate::http) rules: Vec<RuleChange>,
    /// Whether both came out as they are on record when they were decided again.
    pub(in crate::http) as_recorded: bool,
}

/// One of the two decisions.
#[derive(ToSchema)]
pub(in crate::http) struct DifferenceSide {
    /// Which decision.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) decision: String,
    /// What was decided.
    pub(in crate::http) verdict: Verdict,
    /// What it was about.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// Where that lies; empty when only the digest was given.
    pub(in crate::http) name: String,
    /// Where it was to go.
    pub(in crate::http) environment: String,
    /// When.
    #[schema(format = DateTime)]
    pub(in crate::http) decided_at: String,
    /// The policy.
    pub(in crate::http) policy: Policy,
    /// The digest of the trusted roots.
    pub(in crate::http) trust_set: String,
}

/// One kind of what a decision is made from.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(in crate::http) enum Aspect {
    /// What was asked about.
    Subject,
    /// Where it was to go.
    Environment,
    /// The bundles that were there.
    Evidence,
    /// Whether the same bundles verify.
    TrustedRoot,
    /// The policy pack.
    Policy,
    /// How the environment before stood.
    EnvironmentBefore,
    /// The overrides in force.
    Overrides,
    /// What was revoked.
    Revocations,
    /// The time that counted as now.
    Clock,
    /// What could not be asked.
    Dependencies,
}

/// One kind of input that differs.
#[derive(ToSchema)]
pub(in crate::http) struct AspectChange {
    /// Which.
    pub(in crate::http) aspect: Aspect,
    /// What differs, one sentence each.
    pub(in crate::http) details: Vec<String>,
    /// How many more there are.
    pub(in crate::http) more: u64,
    /// The verdict of the first decision with this alone taken from the second.
    pub(in crate::http) verdict_alone: Verdict,
    /// The verdict of the second decision with this taken from the first.
    pub(in crate::http) verdict_without: Verdict,
}

/// One rule that came to something else.
#[derive(ToSchema)]
pub(in crate::http) struct RuleChange {
    /// Which rule.
    pub(in crate::http) rule: String,
    /// About which part of an index; null for the whole.
    pub(in crate::http) part: Option<String>,
    /// What it came to in the first; null where it was not asked.
    pub(in crate::http) from: Option<Reason>,
    /// What it came to in the second; null where it was not asked.
    pub(in crate::http) to: Option<Reason>,
    /// The kinds of input each of which alone makes it come out as in the second.
    pub(in crate::http) because: Vec<Aspect>,
}
