//! The shapes of policy packs, and of what was in force when.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use super::{Policy, Verdict};

/// What is in force, by project.
#[derive(ToSchema)]
pub(in crate::http) struct Policies {
    /// A row for each project, in the order of their names.
    pub(in crate::http) items: Vec<PolicyInForce>,
    /// Where the next page begins; null on the last, and where all are listed.
    pub(in crate::http) next_cursor: Option<String>,
}

/// The pack in force for a project.
#[derive(serde::Serialize, ToSchema)]
pub(in crate::http) struct PolicyInForce {
    /// Whose.
    pub(in crate::http) project: String,
    /// Which pack, since when, and by whose word.
    #[serde(flatten)]
    pub(in crate::http) in_force: InForce,
    /// Its environments, in the order of the pack.
    pub(in crate::http) environments: Vec<String>,
}

/// What was in force, the newest first.
#[derive(ToSchema)]
pub(in crate::http) struct PolicyHistory {
    /// The packs.
    pub(in crate::http) history: Vec<InForce>,
    /// Where the next page begins; null on the last.
    pub(in crate::http) next_cursor: Option<String>,
}

/// A pack that was in force from one time to another.
#[derive(serde::Serialize, ToSchema)]
pub(in crate::http) struct InForce {
    /// Which.
    pub(in crate::http) policy: Policy,
    /// From when; null for the embedded pack.
    #[schema(format = DateTime)]
    pub(in crate::http) from: Option<String>,
    /// Until when; null for the one in force now.
    #[schema(format = DateTime)]
    pub(in crate::http) until: Option<String>,
    /// Where it was fetched from; null for a directory.
    pub(in crate::http) source: Option<String>,
    /// Who signed it; null for a directory.
    pub(in crate::http) signed_by: Option<String>,
    /// Why less may be asked than before.
    pub(in crate::http) reason: Option<String>,
    /// What less is asked of than before.
    pub(in crate::http) loosened: Vec<serde_json::Value>,
}

/// A pack with its files.
#[derive(ToSchema)]
pub(in crate::http) struct Pack {
    /// What it is and asks, as `policy show --output json` prints it.
    pub(in crate::http) policy: serde_json::Value,
    /// Its files by path, each in base64.
    pub(in crate::http) files: BTreeMap<String, String>,
}

/// A pack to put in force.
#[derive(ToSchema)]
pub(in crate::http) struct ActivatePolicy {
    /// `HOST/REPO@sha256:…`
    pub(in crate::http) pack: String,
    /// For this project; `default` when absent.
    #[schema(required = false)]
    pub(in crate::http) project: String,
    /// The environments that it may change anything for; all when absent. A pack that changes more is refused.
    #[schema(required = false)]
    pub(in crate::http) environments: Vec<String>,
}

/// What an activation did.
#[derive(ToSchema)]
pub(in crate::http) struct Activation {
    /// What is in force now.
    pub(in crate::http) policy: Policy,
    /// What was in force before.
    pub(in crate::http) previous: Option<Policy>,
    /// The subjects that stood, and how they stand under the new pack.
    pub(in crate::http) decided_again: Vec<DecidedAgain>,
    /// The overrides that waived something for what stood, and do not under this pack; absent for none.
    #[schema(required = false)]
    pub(in crate::http) no_longer_waiving: Vec<String>,
    /// The environments for which it was not to change anything, and whose answers rest all the same on how a subject stands where
    /// it was: they come after; absent for none.
    #[schema(required = false)]
    pub(in crate::http) dependent_environments: Vec<String>,
    /// How many subjects were not decided again, since there are too many; absent for none. None of them is ready until somebody
    /// asks.
    #[schema(required = false)]
    pub(in crate::http) left: u64,
    /// Where it was fetched from.
    #[schema(required = false)]
    pub(in crate::http) source: String,
    /// Who signed it.
    #[schema(required = false)]
    pub(in crate::http) signed_by: String,
    /// What less is asked of than before; absent where nothing is.
    #[schema(required = false)]
    pub(in crate::http) loosened: Vec<serde_json::Value>,
}

/// One subject that was decided again.
#[derive(ToSchema)]
pub(in crate::http) struct DecidedAgain {
    /// The subject.
    pub(in crate::http) subject: String,
    /// Where.
    pub(in crate::http) environment: String,
    /// How it stood.
    pub(in crate::http) before: Verdict,
    /// How it stands.
    pub(in crate::http) after: Verdict,
}
