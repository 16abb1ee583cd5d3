//! Overrides: listed and shown, and each step taken as the statement that somebody has signed. A signature is what a caller
//! shows; nothing here is signed by the gate.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::api::ProjectQuery;
use super::extract::{BundleBytes, OverrideId, Parameters};
use super::problem::Problem;
use super::runs::page;
use super::{App, schema};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::{Debt, State as OverrideState, Way};
use crate::gate::{Listing, OverrideChoice, OverrideReply, OverrideStep, OverrideTerms};

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct OverridesQuery {
    /// Whose overrides.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// For this digest only.
    #[param(value_type = Option<String>)]
    subject: Option<Digest>,
    /// For this environment only.
    #[param(value_type = Option<String>)]
    environment: Option<EnvironmentName>,
    /// In this state only: `pending`, `in-force`, `refused`, `expired`, `revoked` or `void`.
    #[param(value_type = Option<String>, example = "pending")]
    state: Option<String>,
    /// Only those that end within 72 hours.
    #[serde(default)]
    expiring: bool,
    /// Only those by which the glass was broken and that nobody has reviewed.
    #[serde(default)]
    unreviewed: bool,
    /// Items at most, 1 to 200.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// Overrides, newest first.
///
/// A page may hold fewer than `limit`: what is filtered out is looked at, too. Only one without `next_cursor` is the last.
#[utoipa::path(get, path = "/v1/overrides", tag = "overrides", operation_id = "listOverrides", params(OverridesQuery),
    responses(
        (status = 200, description = "One page", body = schema::Overrides),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    Parameters(query): Parameters<OverridesQuery>,
) -> Result<Json<Listing<OverrideReply>>, Problem> {
    let state = query.state.map(|name| {
        let known = OverrideState::ALL.map(OverrideState::as_str).join(", ");
        OverrideState::from_name(&name).ok_or_else(|| Problem::parameter("state", &format!("one of {known}"), &name))
    });
    let choice = OverrideChoice {
        subject: query.subject,
        environment: query.environment,
        state: state.transpose()?,
        expiring: query.expiring,
        unreviewed: query.unreviewed,
    };
    let page = page(query.limit, query.cursor)?;
    Ok(Json(app.gate.overrides(&query.project, &choice, page).await?))
}

/// An override: where it stands, who is being waited for, who said what.
#[utoipa::path(get, path = "/v1/overrides/{id}", tag = "overrides", operation_id = "getOverride",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The override", body = schema::Override),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    OverrideId(id): OverrideId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<OverrideReply>, Problem> {
    Ok(Json(app.gate.override_by(&query.project, &id).await?))
}

/// The request of an override, as its requester signed it: whoever is to approve it reads there what she approves. The
/// override's id is the SHA-256 of its payload.
#[utoipa::path(get, path = "/v1/overrides/{id}/request", tag = "overrides", operation_id = "getOverrideRequest",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "A Sigstore bundle over the request", body = serde_json::Value, content_type = "application/json"),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn request(
    State(app): State<App>,
    OverrideId(id): OverrideId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Response, Problem> {
    let bundle = app.gate.override_request_bundle(&query.project, &id).await?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, bundle).into_response())
}

/// How much is waived: how many, how old, whose rules, and how that changes.
#[utoipa::path(get, path = "/v1/overrides/debt", tag = "overrides", operation_id = "getOverrideDebt", params(ProjectQuery),
    responses(
        (status = 200, description = "The sum, as of now", body = schema::OverrideDebt),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn debt(
    State(app): State<App>,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<Debt>, Problem> {
    Ok(Json(app.gate.override_debt(&query.project).await?))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct TermsQuery {
    /// Whose override.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// The one environment.
    #[param(value_type = String)]
    environment: EnvironmentName,
    /// The one rule.
    #[param(value_type = String)]
    rule: RuleId,
    /// In which way: `ordinary` (the default) or `break-glass`.
    #[serde(default)]
    #[param(value_type = Option<String>, example = "break-glass")]
    way: Way,
}

/// On which terms an override is granted, and what its request has to name.
///
/// The request is an in-toto statement about the one digest, of the type `urn:countersign:override/v1`, whose predicate has
/// `gate`, `project`, `environment`, `pack`, `rule`, `reason`, `ticket`, `expires` (at most `longest` after `as_of`), `nonce`,
/// with a key `requester_key` (SPKI PEM), and `way` where that is `break-glass`.
#[utoipa::path(get, path = "/v1/overrides/terms", tag = "overrides", operation_id = "getOverrideTerms", params(TermsQuery),
    responses(
        (status = 200, description = "The terms", body = schema::OverrideTerms),
        (status = "default", description = "No answer; 400 for what cannot be overridden", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn terms(
    State(app): State<App>,
    Parameters(query): Parameters<TermsQuery>,
) -> Result<Json<OverrideTerms>, Problem> {
    Ok(Json(app.gate.override_terms(&query.project, &query.environment, &query.rule, query.way).await?))
}

/// Ask for an override, by a signed request.
///
/// Sending the same again changes nothing. It permits nothing until enough people have approved it.
#[utoipa::path(post, path = "/v1/overrides", tag = "overrides", operation_id = "requestOverride", params(ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle over the request", content_type = "application/json"),
    responses(
        (status = 201, description = "The override", body = schema::Override),
        (status = "default", description = "No answer; 403 where the signature does not verify", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn create(
    State(app): State<App>,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Response, Problem> {
    let reply = app.gate.file_override(&query.project, &bundle).await?;
    app.workers.wake();
    Ok((StatusCode::CREATED, Json(reply)).into_response())
}

/// Approve an override, by a signed statement about its id (`urn:countersign:override-approval/v1`).
#[utoipa::path(post, path = "/v1/overrides/{id}/approve", tag = "overrides", operation_id = "approveOverride",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle over the statement, whose predicate has `gate` and `project`", content_type = "application/json"),
    responses(
        (status = 200, description = "The override", body = schema::Override),
        (status = "default", description = "No answer; 403 for who may not, 409 for what is over", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn approve(
    State(app): State<App>,
    OverrideId(id): OverrideId,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<OverrideReply>, Problem> {
    step(&app, &query, &id, &OverrideStep::Approve, &bundle).await
}

/// Refuse an override that is not in force yet (`urn:countersign:override-refusal/v1`, with a `reason`). It never will be.
#[utoipa::path(post, path = "/v1/overrides/{id}/refuse", tag = "overrides", operation_id = "refuseOverride",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle over the statement, whose predicate has `gate`, `project` and `reason`", content_type = "application/json"),
    responses(
        (status = 200, description = "The override", body = schema::Override),
        (status = "default", description = "No answer; 403 for who may not, 409 for what is in force or over", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn refuse(
    State(app): State<App>,
    OverrideId(id): OverrideId,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<OverrideReply>, Problem> {
    step(&app, &query, &id, &OverrideStep::Refuse(String::new()), &bundle).await
}

/// Revoke an override, at once and for good (`urn:countersign:override-revocation/v1`).
#[utoipa::path(post, path = "/v1/overrides/{id}/revoke", tag = "overrides", operation_id = "revokeOverride",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle over the statement, whose predicate has `gate` and `project`, and may have a `reason`", content_type = "application/json"),
    responses(
        (status = 200, description = "The override", body = schema::Override),
        (status = "default", description = "No answer; 403 for who may not", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn revoke(
    State(app): State<App>,
    OverrideId(id): OverrideId,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<OverrideReply>, Problem> {
    step(&app, &query, &id, &OverrideStep::Revoke(None), &bundle).await
}

/// Say what was found about broken glass (`urn:countersign:override-review/v1`, with a `reason`).
#[utoipa::path(post, path = "/v1/overrides/{id}/review", tag = "overrides", operation_id = "reviewOverride",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle over the statement, whose predicate has `gate`, `project` and `reason`", content_type = "application/json"),
    responses(
        (status = 200, description = "The override", body = schema::Override),
        (status = "default", description = "No answer; 403 for who may not, 409 where no glass was broken", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn review(
    State(app): State<App>,
    OverrideId(id): OverrideId,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<OverrideReply>, Problem> {
    step(&app, &query, &id, &OverrideStep::Review(String::new()), &bundle).await
}

async fn step(
    app: &App,
    query: &ProjectQuery,
    id: &str,
    like: &OverrideStep,
    bundle: &[u8],
) -> Result<Json<OverrideReply>, Problem> {
    let reply = app.gate.file_override_step(&query.project, id, like, bundle).await?;
    // Somebody may have waited for it.
    app.workers.wake();
    Ok(Json(reply))
}
