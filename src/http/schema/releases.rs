//! The shapes of releases, and of what webhooks are told.

use utoipa::ToSchema;

use super::{Run, Subject, Verdict, Waiver};

/// A release of several components (`countersign.release/v1`).
#[derive(ToSchema)]
pub(in crate::http) struct Release {
    /// `countersign.release/v1`.
    pub(in crate::http) schema: String,
    /// Its id (UUIDv7).
    #[schema(format = "uuid")]
    pub(in crate::http) id: String,
    /// That of the component that has come least far; once all are at their end, the end that keeps it from being ready.
    pub(in crate::http) state: String,
    /// `ready` when each component stands as ready, `unknown` when something could not be found out about any, otherwise
    /// `not-ready`; so also while components are undecided.
    pub(in crate::http) verdict: Verdict,
    /// Whose release it is.
    pub(in crate::http) project: String,
    /// Where its components are to go.
    pub(in crate::http) environment: String,
    /// The id that follows the change.
    pub(in crate::http) correlation_id: Option<String>,
    /// When it was asked for.
    #[schema(format = DateTime)]
    pub(in crate::http) requested_at: String,
    /// Its components, in the order of the request.
    pub(in crate::http) parts: Vec<ReleasePart>,
}

/// One component of a release.
#[derive(ToSchema)]
pub(in crate::http) struct ReleasePart {
    /// What it is.
    pub(in crate::http) subject: Subject,
    /// How it stands there now; null while nothing is decided, and when it was cancelled.
    pub(in crate::http) verdict: Option<Verdict>,
    /// The overrides by which it stands as ready; empty where it needs none.
    pub(in crate::http) waived_by: Vec<Waiver>,
    /// How often it was tried for this release.
    pub(in crate::http) attempts: u64,
    /// The last attempt.
    pub(in crate::http) run: Run,
}

/// One page of releases.
#[derive(ToSchema)]
pub(in crate::http) struct Releases {
    /// The releases, newest first.
    pub(in crate::http) items: Vec<Release>,
    /// Where the next page begins; null on the last.
    pub(in crate::http) next_cursor: Option<String>,
}

/// A notice to a webhook.
#[derive(ToSchema)]
pub(in crate::http) struct Notice {
    /// Its own id, which its receiver sees as `webhook-id`.
    #[schema(format = "uuid")]
    pub(in crate::http) id: String,
    /// Who is told.
    pub(in crate::http) webhook: String,
    /// `pending`, `delivered`, `given-up`, or `superseded`: it was given up, and its receiver was told something newer about the
    /// same since.
    pub(in crate::http) state: String,
    /// Whose decision or override it is about.
    pub(in crate::http) project: String,
    /// What that is about.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) subject: String,
    /// Where.
    pub(in crate::http) environment: String,
    /// The decision; null for a notice about an override.
    #[schema(pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) decision: Option<String>,
    /// What was decided; null for a notice about an override.
    pub(in crate::http) verdict: Option<Verdict>,
    /// The override; absent for a notice about a decision.
    #[schema(rename = "override", required = false, pattern = "^sha256:[0-9a-f]{64}$")]
    pub(in crate::http) over: Option<String>,
    /// Since when it is to be told.
    #[schema(format = DateTime)]
    pub(in crate::http) made_at: String,
    /// Tries so far.
    pub(in crate::http) tries: u32,
    /// When it is tried next; null when it is not.
    #[schema(format = DateTime)]
    pub(in crate::http) next_at: Option<String>,
    /// Since when it is told, or given up; null while it is pending.
    #[schema(format = DateTime)]
    pub(in crate::http) ended_at: Option<String>,
    /// How the last try failed, in words.
    pub(in crate::http) last_error: Option<String>,
}

/// One page of notices.
#[derive(ToSchema)]
pub(in crate::http) struct Notices {
    /// The notices, newest first.
    pub(in crate::http) items: Vec<Notice>,
    /// Where the next page begins; null on the last.
    pub(in crate::http) next_cursor: Option<String>,
}
