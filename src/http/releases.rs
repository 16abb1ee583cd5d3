//! Releases: asked for, shown, tried again in part, ended. Each component has a run of its own, in the same queue.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::api::PageQuery;
use super::extract::{NoBody, Parameters, ReleaseId, StrictJson};
use super::problem::Problem;
use super::runs::{bounded, idempotency_key, page, subject, trace_of, waiting_time};
use super::{App, schema};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_RUNS_QUEUED;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::Span;
use crate::gate::{Listing, ReleaseReply, ReleaseRequest, RunTerms};

/// What `POST /v1/releases` takes.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewRelease {
    /// The components, 1 to 100, each once: `sha256:…`, or `HOST/REPO@sha256:…` where the registry is to be asked for
    /// evidence.
    subjects: Vec<String>,
    /// The environment they are to enter.
    #[schema(value_type = String, example = "production")]
    environment: EnvironmentName,
    /// Whose release it is.
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

/// What `POST /v1/releases/{id}/retry` takes.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Retry {
    /// Only the component of this digest; absent: all that are at their end and not ready.
    #[schema(value_type = Option<String>)]
    part: Option<Digest>,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CreateQuery {
    /// Wait so long until each component is decided, at most 60s; without it, the answer comes at once.
    #[param(value_type = Option<String>, example = "30s")]
    wait: Option<Span>,
}

/// Request a release of several components.
///
/// A run for each of them is recorded, all at once, before this is answered. Each is decided by itself; the release is
/// ready when all of them are. The same `Idempotency-Key` with the same body is the same release.
#[utoipa::path(post, path = "/v1/releases", tag = "releases", operation_id = "createRelease",
    params(CreateQuery, ("Idempotency-Key" = Option<String>, Header, description = "1 to 128 printable characters"),
        ("traceparent" = Option<String>, Header, description = "W3C Trace Context; its trace is the correlation id where the body has none")),
    request_body = NewRelease,
    responses(
        (status = 200, description = "The release, all of it at its end", body = schema::Release),
        (status = 202, description = "The release, going on", body = schema::Release, headers(("Location" = String))),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn create(
    State(app): State<App>,
    Parameters(query): Parameters<CreateQuery>,
    headers: HeaderMap,
    StrictJson(body): StrictJson<NewRelease>,
) -> Result<Response, Problem> {
    let wait = waiting_time(query.wait)?;
    let request = ReleaseRequest {
        project: body.project,
        subjects: body.subjects.iter().map(|text| subject(text)).collect::<Result<_, _>>()?,
        environment: body.environment,
        correlation_id: bounded("correlation_id", body.correlation_id)?,
        idempotency_key: idempotency_key(&headers)?,
    };
    require_room(&app).await?;
    let terms = RunTerms {
        trace: trace_of(&headers),
        wait_for_approval: body.wait_for_approval,
        wait_until_ready: body.wait_until_ready,
        ..RunTerms::default()
    };
    let release = app.gate.request_release(request, terms).await?;
    app.workers.wake();
    let id = release.id;
    let Some(wait) = wait else { return Ok(answer(release)) };
    tokio::select! {
        ended = all_at_their_end(&app, release) => ended?,
        () = tokio::time::sleep(wait) => {}
        () = app.workers.stopping() => {}
    }
    Ok(answer(app.gate.release(id).await?))
}

/// Releases, newest first.
#[utoipa::path(get, path = "/v1/releases", tag = "releases", operation_id = "listReleases", params(PageQuery),
    responses(
        (status = 200, description = "One page", body = schema::Releases),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    Parameters(query): Parameters<PageQuery>,
) -> Result<Json<Listing<ReleaseReply>>, Problem> {
    Ok(Json(app.gate.releases(&query.project, page(query.limit, query.cursor)?).await?))
}

/// A release: each component with its last run, and the verdict of the whole.
#[utoipa::path(get, path = "/v1/releases/{id}", tag = "releases", operation_id = "getRelease",
    params(("id" = String, Path, description = "The release (UUID)")),
    responses(
        (status = 200, description = "The release", body = schema::Release),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn show(State(app): State<App>, ReleaseId(id): ReleaseId) -> Result<Json<ReleaseReply>, Problem> {
    Ok(Json(app.gate.release(id).await?))
}

/// Try components again that are at their end and not ready.
///
/// Those that are ready stay as they were decided.
#[utoipa::path(post, path = "/v1/releases/{id}/retry", tag = "releases", operation_id = "retryRelease",
    params(("id" = String, Path, description = "The release (UUID)")),
    request_body = Retry,
    responses(
        (status = 202, description = "The release, going on", body = schema::Release, headers(("Location" = String))),
        (status = "default", description = "No answer; 409 when nothing is left to be tried again", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn retry(
    State(app): State<App>,
    ReleaseId(id): ReleaseId,
    headers: HeaderMap,
    StrictJson(body): StrictJson<Retry>,
) -> Result<Response, Problem> {
    require_room(&app).await?;
    let terms = RunTerms { trace: trace_of(&headers), ..RunTerms::default() };
    let release = app.gate.retry_release(id, body.part, terms).await?;
    app.workers.wake();
    Ok(answer(release))
}

/// End every run of a release that goes on and answers nobody else. What was decided stays decided.
///
/// To say it again is no error, and takes nobody else's request back.
#[utoipa::path(post, path = "/v1/releases/{id}/cancel", tag = "releases", operation_id = "cancelRelease",
    params(("id" = String, Path, description = "The release (UUID)"),
        ("Idempotency-Key" = Option<String>, Header, description = "1 to 128 printable characters; the same again ends nothing that was tried again meanwhile")),
    responses(
        (status = 200, description = "The release", body = schema::Release),
        (status = "default", description = "No answer; 409 when all of it came to another end already", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn cancel(
    State(app): State<App>,
    ReleaseId(id): ReleaseId,
    headers: HeaderMap,
    _: NoBody,
) -> Result<Json<ReleaseReply>, Problem> {
    Ok(Json(app.gate.cancel_release_as(id, idempotency_key(&headers)?.as_deref()).await?))
}

/// Refuses what would wait behind too many others.
async fn require_room(app: &App) -> Result<(), Problem> {
    if app.gate.is_queue_full(MAX_RUNS_QUEUED).await? { Err(Problem::busy(MAX_RUNS_QUEUED)) } else { Ok(()) }
}

/// Waits until each component is at its end, whoever works on it.
async fn all_at_their_end(app: &App, release: ReleaseReply) -> Result<(), Problem> {
    let going_on: Vec<Uuid> = release.going_on().map(|run| run.id).collect();
    for run in going_on {
        app.gate.run_at_its_end(run).await?;
    }
    Ok(())
}

fn answer(release: ReleaseReply) -> Response {
    let going_on = release.going_on().next().is_some();
    let status = if going_on { StatusCode::ACCEPTED } else { StatusCode::OK };
    let location = HeaderValue::from_str(&format!("/v1/releases/{}", release.id));
    let mut response = (status, Json(release)).into_response();
    if let Ok(location) = location {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}
