//! The shapes of runs, and of how long they took.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use super::{Decision, Subject, Verdict};

/// A run (`countersign.run/v1`).
#[derive(ToSchema)]
pub(in crate::http) struct Run {
    /// `countersign.run/v1`.
    pub(super) schema: String,
    /// Its id (UUIDv7).
    #[schema(format = "uuid")]
    pub(super) id: String,
    /// `pending`, `initializing`, `running`, `verifying`, `ready`, `not-ready`, `failed` or `cancelled`.
    pub(super) state: String,
    /// What is asked about.
    pub(super) subject: Subject,
    /// Whose run it is.
    pub(super) project: String,
    /// Where it is to go.
    pub(super) environment: String,
    /// The id that follows the change.
    pub(super) correlation_id: Option<String>,
    /// Every transition with its time, oldest first.
    pub(super) events: Vec<RunEvent>,
    /// The decision, once there is one.
    pub(super) decision: Option<Decision>,
    /// Milliseconds by phase, up to its end or to now; a phase that it never entered is absent.
    pub(super) timing_ms: BTreeMap<String, u64>,
    /// What it waits for; absent while it does not wait.
    #[schema(required = false)]
    pub(super) waiting: Option<Waiting>,
    /// How many runs are taken before it; absent when somebody works on it, or it is at its end.
    #[schema(required = false)]
    pub(super) place: Option<u64>,
    /// How many requests it answers: the same, asked again before anybody had begun, is not done twice.
    pub(super) requests: u64,
    /// The platforms of an index that it asks about again, and after which decision; absent where it asks about all.
    #[schema(required = false)]
    pub(super) again: Option<PartsAgain>,
    /// The decision that stands since, where a later one does; absent where this run's does.
    #[schema(required = false)]
    pub(super) superseded_by: Option<SupersededBy>,
}

/// A later decision about the same subject in the same environment.
#[derive(ToSchema)]
pub(in crate::http) struct SupersededBy {
    /// The decision.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) decision: String,
    /// The run that made it.
    #[schema(format = "uuid")]
    pub(super) run: String,
    /// When it was made.
    #[schema(format = DateTime)]
    pub(super) decided_at: String,
    /// How it stands now.
    pub(super) verdict: Verdict,
}

/// Which platforms of an index are asked about again, and after which decision.
#[derive(ToSchema)]
pub(in crate::http) struct PartsAgain {
    /// The decision `unknown` that could not find out about them.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) decision: String,
    /// The run that made it.
    #[schema(format = "uuid")]
    pub(super) run: String,
    /// Which try this is; the first asked about the whole index.
    pub(super) attempt: u64,
    /// The platforms, by digest, in the order of the index.
    pub(super) parts: Vec<String>,
}

/// Which platforms of an index were asked about again, and what became of all else that it names.
#[derive(ToSchema)]
pub(in crate::http) struct Again {
    /// What was to be asked again.
    pub(super) asked: PartsAgain,
    /// What became of the rest.
    pub(super) rest: RestOfIndex,
}

/// What became of that which was not to be asked again.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(in crate::http) enum RestOfIndex {
    /// Nothing of it was asked: its evidence is what the earlier decision had read.
    TakenOver {
        /// When the oldest of it was read.
        #[schema(format = DateTime)]
        looked_at: String,
    },
    /// It was asked again, too.
    AskedToo {
        /// What had changed meanwhile.
        because: String,
    },
}

/// Something that a run needs and that is on its way.
#[derive(ToSchema)]
pub(in crate::http) struct Waiting {
    /// What it is, in words.
    pub(super) r#for: String,
    /// It goes on at this instant at the latest.
    #[schema(format = DateTime)]
    pub(super) until: String,
}

/// One transition of a run.
#[derive(ToSchema)]
pub(in crate::http) struct RunEvent {
    /// From 1.
    pub(super) sequence: u64,
    /// When.
    #[schema(format = DateTime)]
    pub(super) at: String,
    /// The state it led to.
    pub(super) state: String,
    /// What happened, in words.
    pub(super) detail: String,
}

/// How long the last runs took that came to a verdict (`countersign.timings/v1`).
#[derive(ToSchema)]
pub(in crate::http) struct Timings {
    /// `countersign.timings/v1`.
    pub(super) schema: String,
    /// Whose runs.
    pub(super) project: String,
    /// To this environment only; null: to all.
    pub(super) environment: Option<String>,
    /// About this subject only; null: about all.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(super) subject: Option<String>,
    /// How many runs were looked at, the newest first.
    pub(super) runs: u64,
    /// From the request to the verdict; null where no run came to one.
    pub(super) total: Option<Quantiles>,
    /// The same for each phase that any of them had.
    pub(super) phases: Vec<PhaseTimings>,
}

/// Quantiles of measured times in milliseconds, by nearest rank.
#[derive(serde::Serialize, ToSchema)]
pub(in crate::http) struct Quantiles {
    /// How many were measured.
    pub(super) count: u64,
    /// Half of them were no longer.
    pub(super) p50_ms: u64,
    /// Nine of ten were no longer.
    pub(super) p90_ms: u64,
    /// Ninety-nine of a hundred were no longer.
    pub(super) p99_ms: u64,
    /// None was longer.
    pub(super) max_ms: u64,
}

/// How long one phase took.
#[derive(serde::Serialize, ToSchema)]
pub(in crate::http) struct PhaseTimings {
    /// `queued`, `pinning`, `fetching`, `verifying`, `deciding`, `waiting` or `publishing`.
    pub(super) phase: String,
    /// Over the runs that had it.
    #[serde(flatten)]
    pub(super) quantiles: Quantiles,
}

/// One page of runs.
#[derive(ToSchema)]
pub(in crate::http) struct Runs {
    /// The runs, newest first.
    pub(super) items: Vec<Run>,
    /// Where the next page begins; null on the last.
    pub(super) next_cursor: Option<String>,
}
