//! Runs: request, look, cancel.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::extract::{OptionalJson, Parameters, RunId, StrictJson};
use super::problem::Problem;
use super::{App, schema};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_NAME_CHARS, MAX_PAGE, MAX_RUNS_QUEUED, MAX_TEXT_CHARS, WAIT_SECONDS_MAX};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::run::RunState;
use crate::domain::time::{Span, Timestamp};
use crate::domain::trace_parent::TraceParent;
use crate::gate::reply::RunReply;
use crate::gate::{Attempt, Begin, GateError, Listing, Page, RunFilter, RunRequest, RunTerms};

/// What `POST /v1/runs` takes.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewRun {
    /// `sha256:…`, or `HOST/REPO@sha256:…` where the registry is to be asked for evidence.
    subject: String,
    /// The environment it is to enter.
    #[schema(value_type = String, example = "production")]
    environment: EnvironmentName,
    /// Whose run it is.
    #[serde(default)]
    #[schema(value_type = String, default = "default")]
    project: ProjectName,
    /// The id that follows the change from commit to runtime; where absent, the trace of `traceparent`.
    correlation_id: Option<String>,
    /// Wait so long for approvals of overrides that were requested, where nothing else is missing; absent: decide at
    /// once.
    #[schema(value_type = Option<String>, example = "30m")]
    wait_for_approval: Option<Span>,
    /// Wait so long (at most 14 days) for the time from which it is ready by the clock alone (a soak, a freeze), where nothing else
    /// is missing; absent, or where that time is later: decide at once.
    #[schema(value_type = Option<String>, example = "1d")]
    wait_until_ready: Option<Span>,
}

/// What `POST /v1/runs/{id}/cancel` takes; it may be left out.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CancelRun {
    /// Why it ends for everybody who waits for it; without one, only your own request is taken back.
    #[serde(default)]
    #[schema(required = false)]
    reason: Option<String>,
}

/// What `POST /v1/runs/{id}/retry` takes; it may be left out.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct RetryRun {
    /// Of an index, only the platforms of these names (`linux/arm64`) or digests, which could not be asked about; what was
    /// read of the others is taken over. Empty: all of it.
    #[serde(default)]
    #[schema(required = false)]
    parts: Vec<String>,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CreateQuery {
    /// Wait so long for the decision, at most 60s; without it, the answer comes at once.
    #[param(value_type = Option<String>, example = "30s")]
    wait: Option<Span>,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListQuery {
    /// Whose runs.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// About this digest only.
    #[param(value_type = Option<String>)]
    subject: Option<Digest>,
    /// To this environment only.
    #[param(value_type = Option<String>)]
    environment: Option<EnvironmentName>,
    /// In this state only.
    #[param(value_type = Option<String>, example = "pending")]
    state: Option<RunState>,
    /// Asked for at this instant (RFC 3339) or later only.
    #[param(value_type = Option<String>, example = "2026-11-26T00:00:00Z")]
    since: Option<Timestamp>,
    /// Items at most, 1 to 200.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// Request a run.
///
/// It is recorded before it is answered, begun as soon as there is room, and survives the end of this process. The same
/// `Idempotency-Key` with the same body is the same run; with another body it is a conflict. Without a key, the same
/// request is answered by a run that nobody has begun with yet, and so reads whatever the caller knows; one that has
/// begun pinned its inputs before, and is not what the caller asks for. Tags, `oci:` and `file:`
/// subjects are refused: the caller resolves a tag, once, and a server reads no files of its callers.
#[utoipa::path(post, path = "/v1/runs", tag = "runs", operation_id = "createRun",
    params(CreateQuery, ("Idempotency-Key" = Option<String>, Header, description = "1 to 128 printable characters"),
        ("traceparent" = Option<String>, Header, description = "W3C Trace Context; its trace is the correlation id where the body has none")),
    request_body = NewRun,
    responses(
        (status = 200, description = "The run at its end", body = schema::Run),
        (status = 202, description = "The run, going on", body = schema::Run, headers(("Location" = String))),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn create(
    State(app): State<App>,
    Parameters(query): Parameters<CreateQuery>,
    headers: HeaderMap,
    StrictJson(body): StrictJson<NewRun>,
) -> Result<Response, Problem> {
    let wait = waiting_time(query.wait)?;
    let request = RunRequest {
        project: body.project,
        subject: subject(&body.subject)?,
        environment: body.environment,
        correlation_id: bounded("correlation_id", body.correlation_id)?,
        idempotency_key: idempotency_key(&headers)?,
    };
    let terms = RunTerms {
        trace: trace_of(&headers),
        wait_for_approval: body.wait_for_approval,
        wait_until_ready: body.wait_until_ready,
        ..RunTerms::default()
    };
    let (run, execution) = admit(&app, request, terms).await?;
    if run.has_ended() {
        return Ok(answer(StatusCode::OK, run));
    }
    let Some(wait) = wait else { return Ok(answer(StatusCode::ACCEPTED, run)) };
    let outcome = tokio::select! {
        outcome = end_of(&app, run.id, execution) => Some(outcome?),
        () = tokio::time::sleep(wait) => None,
        () = app.workers.stopping() => None,
    };
    match outcome {
        Some(Ok(run)) => Ok(answer(StatusCode::OK, run)),
        // Cancelled by somebody else while we waited: its end is the answer.
        Some(Err(GateError::Cancelled { .. })) => Ok(answer(StatusCode::OK, app.gate.run(run.id).await?)),
        Some(Err(error)) => Err(error.into()),
        None => Ok(answer(StatusCode::ACCEPTED, app.gate.run(run.id).await?)),
    }
}

/// The trace that a request says it is part of.
pub(super) fn trace_of(headers: &HeaderMap) -> Option<TraceParent> {
    headers.get("traceparent").and_then(|value| value.to_str().ok()?.parse().ok())
}

/// Records a run and begins with it where there is room; otherwise it is queued, unless too many are.
async fn admit(app: &App, request: RunRequest, terms: RunTerms) -> Result<(RunReply, Option<Execution>), Problem> {
    let room = app.workers.room(&request.subject.name());
    // Asked before the run is recorded: one that nobody has room for must not look accepted.
    if room.is_none() && app.gate.is_queue_full(MAX_RUNS_QUEUED).await? {
        return Err(Problem::busy(MAX_RUNS_QUEUED));
    }
    let begin = if room.is_some() { Begin::AtOnce } else { Begin::Whoever };
    let (run, claimed) = app.gate.request_run_on(request, RunTerms { begin, ..terms }).await?;
    let execution = claimed.zip(room).map(|(claimed, room)| app.workers.begin(claimed, room));
    if execution.is_none() {
        app.workers.wake();
    }
    Ok((run, execution))
}

type Execution = JoinHandle<Result<Attempt, GateError>>;

/// The end of a run, whoever works on it.
async fn end_of(app: &App, run: Uuid, execution: Option<Execution>) -> Result<Result<RunReply, GateError>, Problem> {
    if let Some(execution) = execution {
        match execution.await.map_err(|_| Problem::defect())? {
            Ok(Attempt::Ended(run)) => return Ok(app.gate.run_reply(*run).await),
            Ok(Attempt::Elsewhere) => {}
            Err(error) => return Ok(Err(error)),
        }
    }
    Ok(app.gate.run_at_its_end(run).await)
}

/// Runs, newest first.
///
/// With a filter, one page looks through 10 000 runs: it may hold fewer than `limit`, even none, while `next_cursor` says
/// where to go on.
#[utoipa::path(get, path = "/v1/runs", tag = "runs", operation_id = "listRuns", params(ListQuery),
    responses(
        (status = 200, description = "One page", body = schema::Runs),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    Parameters(query): Parameters<ListQuery>,
) -> Result<Json<Listing<RunReply>>, Problem> {
    let page = page(query.limit, query.cursor)?;
    let ListQuery { project, subject, environment, state, since, .. } = query;
    let filter = RunFilter { subject, environment, state, since };
    Ok(Json(app.gate.runs(&project, &filter, page).await?))
}

/// A run: its state, every step with its time, and its decision once there is one.
#[utoipa::path(get, path = "/v1/runs/{id}", tag = "runs", operation_id = "getRun",
    params(("id" = String, Path, description = "The run (UUID)")),
    responses(
        (status = 200, description = "The run", body = schema::Run),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn show(State(app): State<App>, RunId(id): RunId) -> Result<Json<RunReply>, Problem> {
    Ok(Json(app.gate.run(id).await?))
}

/// Take your request for a run back. Where it answers nobody else it ends now: what was collected is dropped, nothing
/// half-done stays. Otherwise it goes on for the others, of whom `requests` says how many there are.
///
/// To say it again is no error and takes nothing more back: under the same `Idempotency-Key`, and without one from anybody who
/// gives none. The gate does not know one caller from another, so whoever shares a run with others names her cancel.
///
/// With a `reason` it ends for all of them, and says why.
#[utoipa::path(post, path = "/v1/runs/{id}/cancel", tag = "runs", operation_id = "cancelRun",
    params(("id" = String, Path, description = "The run (UUID)"),
        ("Idempotency-Key" = Option<String>, Header, description = "1 to 128 printable characters; the same again takes nothing more back, and all who give none take one request back together")),
    request_body(content = Option<CancelRun>),
    responses(
        (status = 200, description = "The run: `cancelled`, or going on for others", body = schema::Run),
        (status = "default", description = "No answer; 409 when it came to another end already, or nobody but the gate asked for it", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn cancel(
    State(app): State<App>,
    RunId(id): RunId,
    headers: HeaderMap,
    OptionalJson(body): OptionalJson<CancelRun>,
) -> Result<Json<RunReply>, Problem> {
    Ok(Json(match body.reason {
        Some(reason) => app.gate.cancel_run_for_all(id, &reason).await?,
        None => app.gate.cancel_run_as(id, idempotency_key(&headers)?.as_deref()).await?,
    }))
}

/// Ask again for what a run that is at its end asked for: a run of its own.
///
/// Of an index, `parts` names the platforms that are asked about again alone. The decision says which those were, on which
/// try, and from which decision the rest was taken over; or why all of it was asked again.
#[utoipa::path(post, path = "/v1/runs/{id}/retry", tag = "runs", operation_id = "retryRun",
    params(("id" = String, Path, description = "The run (UUID)"),
        ("Idempotency-Key" = Option<String>, Header, description = "1 to 128 printable characters; the same again is the same new run")),
    request_body(content = Option<RetryRun>),
    responses(
        (status = 202, description = "The new run", body = schema::Run, headers(("Location" = String))),
        (status = "default", description = "No answer; 409 when the run goes on, or asking again alone changes nothing", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn retry(
    State(app): State<App>,
    RunId(id): RunId,
    headers: HeaderMap,
    OptionalJson(body): OptionalJson<RetryRun>,
) -> Result<Response, Problem> {
    if app.gate.is_queue_full(MAX_RUNS_QUEUED).await? {
        return Err(Problem::busy(MAX_RUNS_QUEUED));
    }
    let terms = RunTerms { trace: trace_of(&headers), ..RunTerms::default() };
    let (run, _) = app.gate.retry_run_as(id, &body.parts, idempotency_key(&headers)?, terms).await?;
    app.workers.wake();
    Ok(answer(StatusCode::ACCEPTED, run))
}

/// The page that a list was asked for.
pub(super) fn page(limit: Option<u32>, cursor: Option<String>) -> Result<Page, Problem> {
    let limit = limit.unwrap_or(Page::default().limit);
    if !(1..=MAX_PAGE).contains(&limit) {
        return Err(Problem::parameter("limit", &format!("1 to {MAX_PAGE}"), &limit.to_string()));
    }
    Ok(Page { limit, cursor: bounded("cursor", cursor)? })
}

fn answer(status: StatusCode, run: RunReply) -> Response {
    let location = HeaderValue::from_str(&format!("/v1/runs/{}", run.id));
    let mut response = (status, Json(run)).into_response();
    if let Ok(location) = location {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

pub(super) fn waiting_time(wait: Option<Span>) -> Result<Option<Duration>, Problem> {
    let Some(span) = wait else { return Ok(None) };
    let duration = span.to_duration();
    if duration.as_secs() > WAIT_SECONDS_MAX {
        return Err(Problem::parameter("wait", &format!("at most {WAIT_SECONDS_MAX}s"), &span.to_string()));
    }
    Ok(Some(duration))
}

/// A digest, bare or in a registry.
pub(super) fn subject(text: &str) -> Result<SubjectRef, Problem> {
    let expected = "`sha256:…` or `HOST/REPO@sha256:…`";
    // Nothing exists here for the caller: a path is never looked at.
    let parsed = SubjectRef::parse(text, |_| false);
    match parsed {
        Ok(at @ (SubjectRef::Digest(_) | SubjectRef::Registry { target: Target::Digest(_), .. })) => Ok(at),
        Ok(SubjectRef::Registry { target: Target::Tag(_), .. }) => Err(Problem::parameter("subject", expected, text)
            .hint("resolve the tag once, at the caller, and send the digest")),
        Ok(SubjectRef::Layout { .. } | SubjectRef::File { .. }) => Err(Problem::parameter("subject", expected, text)
            .hint("a server reads no `oci:` or `file:` subject of its callers; send the digest")),
        Err(error) => Err(Problem::usage(format!("`subject`: {error}"))),
    }
}

pub(super) fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let mut given = headers.get_all("idempotency-key").iter();
    let Some(value) = given.next() else { return Ok(None) };
    if given.next().is_some() {
        return Err(Problem::parameter("Idempotency-Key", "one", "several"));
    }
    let text = value.to_str().unwrap_or_default();
    if text.is_empty() || text.len() > MAX_NAME_CHARS || text.chars().any(char::is_control) {
        let expected = format!("1 to {MAX_NAME_CHARS} printable characters");
        return Err(Problem::parameter("Idempotency-Key", &expected, &text.escape_default().to_string()));
    }
    Ok(Some(text.to_owned()))
}

/// A text of the caller's own, which is kept or looked for as it is.
pub(super) fn bounded(name: &str, text: Option<String>) -> Result<Option<String>, Problem> {
    match text {
        Some(text) if text.chars().count() > MAX_TEXT_CHARS => {
            Err(Problem::parameter(name, &format!("at most {MAX_TEXT_CHARS} characters"), &text))
        }
        // A server cannot keep all of them, and none of them is read by anybody.
        Some(text) if text.chars().any(char::is_control) => {
            Err(Problem::parameter(name, "no control characters", &text.escape_default().to_string()))
        }
        text => Ok(text),
    }
}
