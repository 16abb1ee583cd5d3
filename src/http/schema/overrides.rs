//! The shapes of answers about overrides.

use utoipa::ToSchema;

use super::Signer;

/// An override that a decision used.
#[derive(ToSchema)]
pub(in crate::http) struct Waiver {
    /// Its id.
    #[schema(rename = "override", pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) id: String,
    /// The rule that it waives.
    pub(in crate::http) rule: String,
    /// The people who approved it, each once.
    pub(in crate::http) approved_by: Vec<String>,
    /// Who asked for it.
    pub(in crate::http) requester: Signer,
    /// Why.
    pub(in crate::http) reason: String,
    /// A reference into the requester's own records.
    pub(in crate::http) ticket: Option<String>,
    /// From then on the rule stands in the way again.
    #[schema(format = DateTime)]
    pub(in crate::http) until: String,
    /// `1h`, `1d` or `3d` before that; null before and after.
    pub(in crate::http) ends_within: Option<String>,
    /// In which way it was granted.
    pub(in crate::http) way: Way,
    /// That it permits nothing any more, and since when, in words; absent while it does.
    #[schema(required = false)]
    pub(in crate::http) over: Option<String>,
}

/// An override that somebody asked for, of a rule that is in the way: the decision did not use it.
#[derive(ToSchema)]
pub(in crate::http) struct AskedOverride {
    /// Its id.
    #[schema(rename = "override", pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) id: String,
    /// What it is about: the subject, or a platform of it.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// The rule that it would waive.
    pub(in crate::http) rule: String,
    /// `pending`, `in-force` (since the decision), `refused`, `expired`, `revoked` or `void`.
    pub(in crate::http) state: String,
    /// Until when it would permit that.
    #[schema(format = DateTime)]
    pub(in crate::http) expires: String,
    /// The people who approved it.
    pub(in crate::http) approved_by: Vec<String>,
    /// How many must.
    pub(in crate::http) quorum: u32,
    /// Whose approval is being waited for; any of them counts.
    pub(in crate::http) waiting_for: Vec<String>,
    /// What it lacks, in words.
    pub(in crate::http) missing: String,
}

/// How an override comes into force.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(in crate::http) enum Way {
    /// Enough people approve it, and whoever asked is none of them.
    Ordinary,
    /// One person answers for it, and somebody else looks at it afterwards.
    BreakGlass,
}

/// An override.
#[derive(ToSchema)]
pub(in crate::http) struct Override {
    /// SHA-256 of the signed payload.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) id: String,
    /// The gate that it is meant for.
    pub(in crate::http) gate: String,
    /// Whose.
    pub(in crate::http) project: String,
    /// The one subject.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// The one environment.
    pub(in crate::http) environment: String,
    /// The pack whose rule it is.
    pub(in crate::http) pack: String,
    /// The one rule.
    pub(in crate::http) rule: String,
    /// In which way it was asked for.
    pub(in crate::http) way: Way,
    /// Why.
    pub(in crate::http) reason: String,
    /// A reference into the requester's own records.
    pub(in crate::http) ticket: Option<String>,
    /// When it was filed.
    #[schema(format = DateTime)]
    pub(in crate::http) requested_at: Option<String>,
    /// From then on it permits nothing.
    #[schema(format = DateTime)]
    pub(in crate::http) expires: String,
    /// `1h`, `1d` or `3d` before its end, while it is pending or in force; null before and after.
    pub(in crate::http) ends_within: Option<String>,
    /// Who asked.
    pub(in crate::http) requester: Signer,
    /// The people who approved, each once; where the glass is broken, who answers for it.
    pub(in crate::http) approved_by: Vec<String>,
    /// How many people must.
    pub(in crate::http) quorum: u32,
    /// Whose approval is being waited for; any of them counts.
    pub(in crate::http) waiting_for: Vec<String>,
    /// `pending`, `in-force`, `refused`, `expired`, `revoked` or `void`.
    pub(in crate::http) state: String,
    /// What is missing, in words; empty when nothing is.
    pub(in crate::http) missing: String,
    /// Who refused it; null where nobody did.
    pub(in crate::http) refused: Option<Said>,
    /// Who took it back; null where nobody did.
    pub(in crate::http) revoked: Option<Said>,
    /// Who looked at it afterwards; null where nobody did.
    pub(in crate::http) reviewed: Option<Said>,
    /// Whether the glass was broken by it and somebody still has to look at that.
    pub(in crate::http) needs_review: bool,
    /// The digest of the pack in force, in whose words its rule is approved: `policy` of what an approver signs.
    pub(in crate::http) policy: Option<String>,
}

/// What somebody said about an override.
#[derive(ToSchema)]
pub(in crate::http) struct Said {
    /// Who.
    pub(in crate::http) by: String,
    /// When it was filed.
    #[schema(format = DateTime)]
    pub(in crate::http) at: String,
    /// Why; null where that was not said.
    pub(in crate::http) reason: Option<String>,
}

/// One page of overrides.
#[derive(ToSchema)]
pub(in crate::http) struct Overrides {
    /// The overrides, newest first.
    pub(in crate::http) items: Vec<Override>,
    /// Where the next page begins; null on the last.
    pub(in crate::http) next_cursor: Option<String>,
}

/// On which terms an override is granted.
#[derive(ToSchema)]
pub(in crate::http) struct OverrideTerms {
    /// Who the gate is.
    pub(in crate::http) gate: String,
    /// Whose.
    pub(in crate::http) project: String,
    /// The one environment.
    pub(in crate::http) environment: String,
    /// The pack in force.
    pub(in crate::http) pack: String,
    /// The one rule.
    pub(in crate::http) rule: String,
    /// In which way.
    pub(in crate::http) way: Way,
    /// Who may approve.
    pub(in crate::http) approvers: String,
    /// Their names.
    pub(in crate::http) people: Vec<String>,
    /// How many of them must, where the pack knows who asks.
    pub(in crate::http) quorum: u32,
    /// How long it may last.
    #[schema(example = "7d")]
    pub(in crate::http) longest: String,
    /// The gate's clock.
    #[schema(format = DateTime)]
    pub(in crate::http) as_of: String,
    /// The pack in force, in whose words whoever asks reads the rule: a request may name it as its `policy`.
    pub(in crate::http) policy: String,
}

/// How much is waived.
#[derive(ToSchema)]
pub(in crate::http) struct OverrideDebt {
    /// The instant that it is of.
    #[schema(format = DateTime)]
    pub(in crate::http) as_of: String,
    /// Overrides that are in force now.
    pub(in crate::http) in_force: u64,
    /// Those that wait for approvals.
    pub(in crate::http) pending: u64,
    /// Those by which the glass was broken and that nobody has reviewed.
    pub(in crate::http) unreviewed: u64,
    /// All that were looked at.
    pub(in crate::http) asked: u64,
    /// Whether that is all there are.
    pub(in crate::http) complete: bool,
    /// When the oldest that is in force was filed; null where none is.
    #[schema(format = DateTime)]
    pub(in crate::http) oldest: Option<String>,
    /// Days that those in force have been there, in the middle; null where none is.
    pub(in crate::http) median_age_days: Option<u64>,
    /// Each rule, those most often in force first.
    pub(in crate::http) rules: Vec<RuleDebt>,
    /// The last months, the oldest first.
    pub(in crate::http) months: Vec<MonthOfDebt>,
}

/// The debt of one rule.
#[derive(ToSchema)]
pub(in crate::http) struct RuleDebt {
    /// The rule.
    pub(in crate::http) rule: String,
    /// Who answers for it; empty where the pack in force does not have it.
    pub(in crate::http) owner: String,
    /// Overrides of it that are in force now.
    pub(in crate::http) in_force: u64,
    /// Those that wait for approvals.
    pub(in crate::http) pending: u64,
    /// All that were asked for.
    pub(in crate::http) asked: u64,
    /// When the oldest that is in force was filed; null where none is.
    #[schema(format = DateTime)]
    pub(in crate::http) oldest: Option<String>,
}

/// What was asked for in one month (UTC).
#[derive(ToSchema)]
pub(in crate::http) struct MonthOfDebt {
    /// `2026-06`.
    pub(in crate::http) month: String,
    /// Overrides that were asked for.
    pub(in crate::http) asked: u64,
    /// Those of them by which the glass was to be broken.
    pub(in crate::http) break_glass: u64,
}
