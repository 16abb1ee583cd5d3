//! The policy packs: what is in force where, what was, each by its digest, and putting a published one in force.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{FromRequest, Request, State};
use serde::Deserialize;
use tokio::sync::OwnedSemaphorePermit;

use super::api::ProjectQuery;
use super::extract::{DigestInPath, Parameters, StrictJson, pass_over};
use super::problem::Problem;
use super::runs::page;
use super::{App, schema};
use crate::domain::limits::{DRAFT_SECONDS_MAX, MAX_PACK_REQUEST_BYTES, MAX_PREVIEW_DECISIONS, MAX_PREVIEWS_AT_ONCE};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::time::Timestamp;
use crate::gate::activate::ActivationReply;
use crate::gate::history::{History, Span};
use crate::gate::policies::{PackReply, PolicyInForce, files_of};
use crate::gate::{DecisionRange, Listing, PreviewReply};

/// How many packs of the history are listed where nobody says.
const HISTORY_LISTED: u32 = 20;

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct HistoryQuery {
    /// Of this project.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// Only what was in force at this time (RFC 3339).
    #[param(value_type = Option<String>)]
    at: Option<Timestamp>,
    /// Without `at`: how many to list, from the newest; 1 to 200.
    limit: Option<u32>,
    /// Without `at`: where the page before ended.
    cursor: Option<String>,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct PoliciesQuery {
    /// The project that is listed whether or not something was decided for it.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// Items at most, 1 to 200. Without it, and without `cursor`, all are listed, up to 10 000; where there are more, that is
    /// an error, and pages are needed.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// A pack to put in force.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Activate {
    pack: String,
    #[serde(default)]
    project: ProjectName,
    #[serde(default)]
    environments: BTreeSet<EnvironmentName>,
}

/// A draft to try, and on which decisions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Draft {
    files: BTreeMap<String, String>,
    #[serde(default)]
    project: ProjectName,
    environment: Option<EnvironmentName>,
    since: Option<Timestamp>,
    against: Option<u64>,
}

/// A draft, and the place that it is tried in: while there is none, nobody's draft is kept, however large.
pub(super) struct PlacedDraft {
    place: OwnedSemaphorePermit,
    draft: Draft,
}

impl FromRequest<App> for PlacedDraft {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &App) -> Result<Self, Problem> {
        let limit = Duration::from_secs(DRAFT_SECONDS_MAX);
        let Ok(place) = Arc::clone(&app.previews).try_acquire_owned() else {
            pass_over(request, MAX_PACK_REQUEST_BYTES, limit);
            return Err(Problem::too_many_previews(MAX_PREVIEWS_AT_ONCE));
        };
        // Nobody holds a place by sending slowly.
        let read = StrictJson::<Draft, MAX_PACK_REQUEST_BYTES>::from_request(request, app);
        let StrictJson(draft) = tokio::time::timeout(limit, read).await.map_err(|_| Problem::slow_body(limit))??;
        Ok(Self { place, draft })
    }
}

/// What is in force where: the pack of each project that something was decided for, and of the one asked about.
#[utoipa::path(get, path = "/v1/policies", tag = "policies", operation_id = "listPolicies", params(PoliciesQuery),
    responses(
        (status = 200, description = "A row for each project", body = schema::Policies),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    Parameters(query): Parameters<PoliciesQuery>,
) -> Result<Json<Listing<PolicyInForce>>, Problem> {
    if query.limit.is_none() && query.cursor.is_none() {
        let items = app.gate.policies(&query.project).await?;
        return Ok(Json(Listing { items, next_cursor: None }));
    }
    let page = page(query.limit, query.cursor)?;
    Ok(Json(app.gate.policies_page(&query.project, page.limit, page.cursor.as_deref()).await?))
}

/// Which pack was in force when, who signed it, and what it asked less of than the one before.
#[utoipa::path(get, path = "/v1/policies/history", tag = "policies", operation_id = "policyHistory", params(HistoryQuery),
    responses(
        (status = 200, description = "The history", body = schema::PolicyHistory),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn history(
    State(app): State<App>,
    Parameters(query): Parameters<HistoryQuery>,
) -> Result<Json<History>, Problem> {
    Ok(Json(match query.at {
        Some(at) if query.limit.is_none() && query.cursor.is_none() => {
            let history = app.gate.policy_history(&query.project, Span::At(at)).await?;
            History { history, next_cursor: None }
        }
        Some(_) => return Err(Problem::usage("expected `at`, or `limit` and `cursor`, found both")),
        None => {
            let page = page(query.limit.or(Some(HISTORY_LISTED)), query.cursor)?;
            app.gate.policy_history_page(&query.project, &page).await?
        }
    }))
}

/// The pack in force for a project, with its files.
#[utoipa::path(get, path = "/v1/policies/active", tag = "policies", operation_id = "getActivePolicy", params(ProjectQuery),
    responses(
        (status = 200, description = "The pack", body = schema::Pack),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn active(
    State(app): State<App>,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<PackReply>, Problem> {
    Ok(Json(app.gate.policy(&query.project, None).await?))
}

/// A pack that is or was in force, with its files: together they have its digest.
#[utoipa::path(get, path = "/v1/policies/{digest}", tag = "policies", operation_id = "getPolicy",
    params(("digest" = String, Path, description = "The pack's digest"), ProjectQuery),
    responses(
        (status = 200, description = "The pack", body = schema::Pack),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    DigestInPath(digest): DigestInPath,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<PackReply>, Problem> {
    Ok(Json(app.gate.policy(&query.project, Some(digest)).await?))
}

/// Put the next version of the pack in force there in force, as it was published. One of the gate's pack signers must have
/// signed it; an older version is refused, and so is one that asks less of anything, and one of another name than the pack in
/// force for the project: the first one is put in force where the gate's data is.
#[utoipa::path(post, path = "/v1/policies/activate", tag = "policies", operation_id = "activatePolicy",
    request_body(content = schema::ActivatePolicy),
    responses(
        (status = 200, description = "What is in force, and what was decided again", body = schema::Activation),
        (status = "default", description = "What was in force stays so; 403 where nobody signed it who may, where it asks less, or where another pack is in force", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn activate(
    State(app): State<App>,
    StrictJson(body): StrictJson<Activate>,
) -> Result<Json<ActivationReply>, Problem> {
    let expected = "HOST/REPO@sha256:…";
    let at = SubjectRef::parse(&body.pack, |_| false).ok();
    // A server reads no directory for its callers.
    let at = at.filter(|at| matches!(at, SubjectRef::Registry { target: Target::Digest(_), .. }));
    let at = at.ok_or_else(|| Problem::parameter("pack", expected, &body.pack))?;
    Ok(Json(app.gate.activate_on_own_terms(&body.project, &at, body.environments).await?))
}

/// Try a draft on decisions that are on record: what would have come out otherwise. Nothing changes. Processes that may use
/// only so much load it and evaluate its rules; when the client goes away, or time is up, they stop.
#[utoipa::path(post, path = "/v1/policies/preview", tag = "policies", operation_id = "previewPolicy",
    request_body(content = schema::DraftPolicy),
    responses(
        (status = 200, description = "What would change", body = schema::PolicyPreview),
        (status = 400, description = "The draft does not load: each error with its file, line and column; or the request is wrong", body = schema::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Other drafts are tried already, or it took too long", body = schema::Problem, content_type = "application/problem+json"),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn preview(
    State(app): State<App>,
    PlacedDraft { place, draft }: PlacedDraft,
) -> Result<Json<PreviewReply>, Problem> {
    let Draft { files, project, environment, since, against } = draft;
    if let Some(other) = against.filter(|against| !(1..=MAX_PREVIEW_DECISIONS).contains(against)) {
        let expected = format!("1 to {MAX_PREVIEW_DECISIONS}");
        return Err(Problem::parameter("against", &expected, &other.to_string()));
    }
    let range = DecisionRange::to_try(environment, since, against);
    Ok(Json(app.gate.preview_draft(&project, &files_of(&files)?, range, place).await?))
}
