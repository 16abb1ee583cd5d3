//! Every error of the API: `application/problem+json` (RFC 9457).
//!
//! | type `urn:countersign:problem:…` | status | means |
//! |---|---|---|
//! | `usage` | 400 | the request itself is wrong |
//! | `pack` | 400 | the pack that was given does not load, or needs more than it may use |
//! | `not-allowed` | 403 | the caller may not do this |
//! | `not-found` | 404 | what was named does not exist |
//! | `method-not-allowed` | 405 | the route has other methods |
//! | `conflict` | 409 | something else happened first |
//! | `cancelled` | 409 | the run was cancelled |
//! | `too-large` | 413 | the body is over its limit |
//! | `unsupported-media-type` | 415 | the body is of another type |
//! | `internal` | 500 | a defect of the gate |
//! | `configuration` | 500 | configuration, key or policy of the gate does not load |
//! | `busy` | 503 | too many runs wait for their turn, or too many clients are connected or follow runs |
//! | `dependency` | 503 | a dependency could not be asked |
//! | `timeout` | 503 | the gate was too slow |
//! | `timeout` | 408 | the body was too slow |

use std::time::Duration;

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::domain::decision::Verdict;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::policy::LoadError;
use crate::gate::{GateError, OTHER_REQUEST};

/// An error on its way to the caller; a box, since almost every answer is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem(Box<Body>);

/// An error as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Body {
    /// `urn:countersign:problem:NAME`, stable.
    #[serde(rename = "type")]
    pub kind: String,
    /// The kind in words.
    pub title: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// What happened, with expected and found.
    pub detail: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What would have been accepted, where that is one thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What there was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// `unknown`, where the question about the subject got no answer: no caller may take it for a yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The dependency that could not be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// What is wrong with a pack, error by error.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<PackError>,
    /// What a cancelled run did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<String>,
    /// What it did not do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_done: Option<String>,
    /// Seconds after which to try again.
    #[serde(skip)]
    pub retry_after_s: Option<u64>,
}

/// One thing that is wrong with a pack, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PackError {
    /// The file within the pack.
    pub file: String,
    /// Line, from 1; absent where the whole file is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// Column, from 1; absent where the whole line is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// What is wrong, with expected and found.
    pub detail: String,
    /// What to do about it; absent where the place says all that there is to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
}

impl From<LoadError> for PackError {
    fn from(error: LoadError) -> Self {
        let said = |number: u32| Some(number).filter(|number| *number > 0);
        let (fix, line, column) = (error.fix(), said(error.line), said(error.column));
        Self { file: error.file, line, column, detail: error.detail, fix }
    }
}

/// What to do about a problem where nobody who knows more has said it.
fn usual_hint(name: &str) -> &'static str {
    match name {
        "cancelled" => "ask again if it is wanted still: POST /v1/runs",
        "configuration" => "whoever runs this gate mends it; GET /readyz says what is amiss",
        "conflict" => "look at what is there now, and ask again if that is still meant",
        "dependency" => "ask again; GET /readyz says how what the gate depends on is",
        "internal" => "this is a defect of the gate; please report it with the request that showed it",
        "method-not-allowed" => "GET /openapi.json says which methods each route has",
        "not-allowed" => "ask as somebody who may, or whoever runs this gate",
        "not-found" => "GET /openapi.json lists the routes; the list of its kind shows what there is",
        "pack" => "`countersign policy lint DIR` says the same of the pack where it is made",
        "timeout" => "send all of it at once, or ask again",
        "too-large" => "send less; what belongs apart may be sent apart",
        "unsupported-media-type" => "send JSON, and say so: Content-Type: application/json",
        _ => "GET /openapi.json says what this route takes",
    }
}

/// What a reader of parameters or of a body says is wrong, with both sides wherever it names only one.
pub(super) fn both_sides(words: &str) -> String {
    let named = || words.split('`').nth(1).unwrap_or_default();
    if words.contains("missing field") {
        format!("{words}: expected it, found none")
    } else if words.contains("duplicate field") {
        format!("{words}: expected it once, found it again")
    } else if words.contains("unknown field") || words.contains("unknown variant") {
        format!("{words}, found `{}`", named())
    } else if words.contains("invalid digit found") || words.contains("integer from empty string") {
        let (whose, _) = words.rsplit_once(": ").unwrap_or((words, ""));
        format!("{whose}: expected a whole number, found something else")
    } else {
        words.to_owned()
    }
}

/// The list in which whoever asks over HTTP finds what the command of the same name lists.
fn list_of(hint: &str) -> Option<&'static str> {
    let lists = [
        ("countersign decision list", "/v1/decisions"),
        ("countersign evidence held", "/v1/evidence"),
        ("countersign override list", "/v1/overrides"),
        ("countersign policy history", "/v1/policies/history"),
        ("countersign revoke --list", "/v1/revocations"),
        ("countersign run list", "/v1/runs"),
        ("countersign run releases", "/v1/releases"),
        ("countersign webhook list", "/v1/notices"),
    ];
    lists.into_iter().find(|(command, _)| hint.starts_with(command)).map(|(_, route)| route)
}

/// Seconds to wait where nobody said how many.
const RETRY_AFTER_S: u64 = 5;

impl Problem {
    fn new(name: &str, status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Self(Box::new(Body {
            kind: format!("urn:countersign:problem:{name}"),
            title,
            status: status.as_u16(),
            detail: detail.into(),
            hint: Some(usual_hint(name).to_owned()),
            expected: None,
            found: None,
            verdict: None,
            fault: None,
            errors: Vec::new(),
            done: None,
            not_done: None,
            retry_after_s: None,
        }))
    }

    /// The same with what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    fn sides(mut self, expected: impl Into<String>, found: impl Into<String>) -> Self {
        self.0.expected = Some(expected.into());
        self.0.found = Some(found.into());
        self
    }

    fn unknown_until(mut self, retry_after_s: Option<u64>) -> Self {
        self.0.verdict = Some(Verdict::Unknown);
        self.0.retry_after_s = retry_after_s;
        self
    }

    /// The request is wrong.
    #[must_use]
    pub fn usage(detail: impl Into<String>) -> Self {
        Self::new("usage", StatusCode::BAD_REQUEST, "wrong request", detail)
    }

    /// One parameter or field is wrong.
    #[must_use]
    pub fn parameter(name: &str, expected: &str, found: &str) -> Self {
        let found: String = found.chars().take(100).collect();
        Self::usage(format!("`{name}`: expected {expected}, found `{found}`")).sides(expected, found)
    }

    /// No route of that path.
    #[must_use]
    pub fn no_such_route() -> Self {
        Self::new("not-found", StatusCode::NOT_FOUND, "does not exist", "this route does not exist")
            .hint("GET /openapi.json lists the routes")
    }

    /// The route has other methods.
    #[must_use]
    pub fn method_not_allowed() -> Self {
        let detail = "this route does not have this method; `Allow` names those it has";
        Self::new("method-not-allowed", StatusCode::METHOD_NOT_ALLOWED, "wrong method", detail)
    }

    /// The body is over its limit.
    #[must_use]
    pub fn too_large(limit: usize) -> Self {
        let detail = format!("expected a body of at most {limit} bytes, found a larger one");
        Self::new("too-large", StatusCode::PAYLOAD_TOO_LARGE, "too large", detail)
            .sides(format!("at most {limit} bytes"), "more")
    }

    /// The body is of another type.
    #[must_use]
    pub fn media_type(expected: &str, found: &str) -> Self {
        let found: String = found.chars().take(100).collect();
        let detail = format!("expected a body of type {expected}, found `{found}`");
        Self::new("unsupported-media-type", StatusCode::UNSUPPORTED_MEDIA_TYPE, "wrong type", detail)
            .sides(expected, found)
    }

    /// The request speaks of another host or origin.
    #[must_use]
    pub fn not_from_here(what: &str) -> Self {
        let detail = format!("the request's {what} is not this machine, and there is no authentication yet");
        Self::new("not-allowed", StatusCode::FORBIDDEN, "not allowed", detail)
            .hint("ask through a loopback address, or put the gate behind a proxy that authenticates")
    }

    /// Too many runs wait.
    #[must_use]
    pub fn busy(limit: usize) -> Self {
        let detail = format!("{limit} runs wait for their turn already; nothing was recorded");
        Self::new("busy", StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
            .hint("try again later")
            .unknown_until(Some(RETRY_AFTER_S))
    }

    /// All connections are taken.
    #[must_use]
    pub fn crowded() -> Self {
        let detail = "as many clients are connected as there are places for; nothing was recorded";
        Self::new("busy", StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
            .hint("try again later; `GET /v1/check` is answered all the same")
            .unknown_until(Some(RETRY_AFTER_S))
    }

    /// Too many follow runs.
    #[must_use]
    pub fn too_many_streams(limit: usize) -> Self {
        let detail = format!("{limit} clients follow runs already");
        let mut problem = Self::new("busy", StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
            .hint("try again later, or look at the run now and then: GET /v1/runs/{id}");
        problem.0.retry_after_s = Some(RETRY_AFTER_S);
        problem
    }

    /// Too many drafts are tried.
    #[must_use]
    pub fn too_many_previews(limit: usize) -> Self {
        let detail = format!("{limit} drafts are tried already");
        let mut problem = Self::new("busy", StatusCode::SERVICE_UNAVAILABLE, "busy", detail)
            .hint("try again later, or where the gate's data is: countersign policy preview, without --server");
        problem.0.retry_after_s = Some(RETRY_AFTER_S);
        problem
    }

    /// The body was too slow.
    #[must_use]
    pub fn slow_body(limit: Duration) -> Self {
        let detail = format!("expected the whole body within {} s, found only a part of it", limit.as_secs());
        Self::new("timeout", StatusCode::REQUEST_TIMEOUT, "too slow", detail)
    }

    /// The gate was too slow.
    #[must_use]
    pub fn out_of_time(limit: Duration) -> Self {
        let detail = format!("no answer within {} s", limit.as_secs());
        Self::new("timeout", StatusCode::SERVICE_UNAVAILABLE, "too slow", detail)
            .hint("try again; a run that was begun goes on")
            .unknown_until(Some(RETRY_AFTER_S))
    }

    /// A handler panicked. What it said is in the log, not in the answer.
    #[must_use]
    pub fn defect() -> Self {
        Self::new("internal", StatusCode::INTERNAL_SERVER_ERROR, "internal error", "a defect of the gate; see its log")
            .unknown_until(None)
    }
}

impl From<GateError> for Problem {
    fn from(error: GateError) -> Self {
        let (status, title) = match &error {
            GateError::Usage { .. } => (StatusCode::BAD_REQUEST, "wrong request"),
            GateError::NotFound { .. } => (StatusCode::NOT_FOUND, "does not exist"),
            GateError::NotAllowed { .. } => (StatusCode::FORBIDDEN, "not allowed"),
            GateError::Fault(_) => (StatusCode::SERVICE_UNAVAILABLE, "a dependency could not be asked"),
            GateError::Configuration { .. } => (StatusCode::INTERNAL_SERVER_ERROR, "the gate is not configured"),
            GateError::Pack { .. } => (StatusCode::BAD_REQUEST, "the pack does not load"),
            GateError::Conflict { .. } => (StatusCode::CONFLICT, "conflict"),
            GateError::Cancelled { .. } => (StatusCode::CONFLICT, "cancelled"),
            GateError::Internal { .. } => (StatusCode::INTERNAL_SERVER_ERROR, "internal error"),
        };
        let mut problem = Self::new(error.problem(), status, title, error.to_string());
        problem.0.hint = error.hint().or(problem.0.hint);
        if let (GateError::NotFound { .. }, Some(hint)) = (&error, &mut problem.0.hint)
            && let Some(route) = list_of(hint)
        {
            *hint = format!("GET {route}, or {hint}");
        }
        if matches!(&error, GateError::Conflict { detail } if detail.starts_with(OTHER_REQUEST)) {
            problem.0.hint =
                Some("another request needs an Idempotency-Key of its own; look at what this one made".to_owned());
        }
        match error {
            GateError::Fault(fault) => {
                // A request that asks less of a dependency is another request; waiting helps with all the others.
                let wait = match fault.class {
                    FaultClass::TooMuch => None,
                    _ => Some(fault.retry_after_s.unwrap_or(RETRY_AFTER_S)),
                };
                problem = problem.unknown_until(wait);
                problem.0.fault = Some(fault);
            }
            GateError::Cancelled { done, not_done } => {
                problem.0.done = Some(done);
                problem.0.not_done = Some(not_done);
            }
            GateError::Internal { detail } => {
                tracing::error!(detail, "internal error");
                problem = problem.unknown_until(None);
            }
            GateError::Configuration { .. } => problem = problem.unknown_until(None),
            GateError::Pack { errors, .. } => problem.0.errors = errors.into_iter().map(PackError::from).collect(),
            GateError::Usage { .. }
            | GateError::NotFound { .. }
            | GateError::NotAllowed { .. }
            | GateError::Conflict { .. } => {}
        }
        problem
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let retry_after_s = self.0.retry_after_s;
        let mut response = (status, Json(self.0)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = retry_after_s {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
