//! Decisions, evidence and health.

use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::extract::{DecisionId, NoBody, Parameters};
use super::problem::Problem;
use super::runs::page;
use super::{App, schema};
use crate::domain::decision::Difference;
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::gate::reply::DecisionReply;
use crate::gate::{DecisionFilter, ExportForm, Listing, ReplayDepth, ReplayReply};

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CheckQuery {
    /// The subject, as `sha256:` and 64 lower-case hex digits.
    #[param(value_type = String)]
    subject: Digest,
    /// Where it is to run.
    #[param(value_type = String)]
    environment: EnvironmentName,
    /// Whose decision.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
}

impl CheckQuery {
    /// The query of nearly everybody, which needs nothing decoded: letters that mean themselves, each parameter once.
    /// `None` for any other; the general reader takes it, or says what is wrong with it.
    fn plain(query: &str) -> Option<Self> {
        if query.contains(['%', '+']) {
            return None;
        }
        let (mut subject, mut environment, mut project) = (None, None, None);
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=')?;
            let before = match name {
                "subject" => subject.replace(value),
                "environment" => environment.replace(value),
                "project" => project.replace(value),
                _ => return None,
            };
            if before.is_some() {
                return None;
            }
        }
        let project = project.map_or(Some(ProjectName::default()), |project| project.parse().ok())?;
        Some(Self { subject: subject?.parse().ok()?, environment: environment?.parse().ok()?, project })
    }
}

impl<S: Sync> FromRequestParts<S> for CheckQuery {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        match parts.uri.query().and_then(Self::plain) {
            Some(query) => Ok(query),
            None => Parameters::<Self>::from_request_parts(parts, state).await.map(|Parameters(query)| query),
        }
    }
}

/// Is this digest safe?
///
/// 200 with `ready`, `not-ready` or `unknown`. Has no side effect, and no registry is asked. An undecided subject is
/// `not-ready` with the reason `gate.undecided`, never 404: a caller that only looks at the body must not mistake "I
/// do not know it" for "it is allowed". Where somebody has asked and nothing could be found out, the faults name what did
/// not answer.
#[utoipa::path(get, path = "/v1/check", tag = "decisions", operation_id = "check", params(CheckQuery),
    responses(
        (status = 200, description = "The decision that stands", body = schema::Decision),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn check(State(app): State<App>, query: CheckQuery) -> Result<Response, Problem> {
    let reply = app.gate.check_json(&query.project, query.subject, &query.environment).await?;
    // How it stands changes with the clock, overrides and revocations: nobody in between may keep it.
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, reply).into_response())
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct DecisionsQuery {
    /// Whose decisions.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// About this digest only.
    #[param(value_type = Option<String>)]
    subject: Option<Digest>,
    /// For this environment only.
    #[param(value_type = Option<String>)]
    environment: Option<EnvironmentName>,
    /// Items at most, 1 to 200.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// Decisions, newest first.
#[utoipa::path(get, path = "/v1/decisions", tag = "decisions", operation_id = "listDecisions", params(DecisionsQuery),
    responses(
        (status = 200, description = "One page", body = schema::Decisions),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn decisions(
    State(app): State<App>,
    Parameters(query): Parameters<DecisionsQuery>,
) -> Result<Json<Listing<DecisionReply>>, Problem> {
    let page = page(query.limit, query.cursor)?;
    let filter = DecisionFilter { subject: query.subject, environment: query.environment };
    Ok(Json(app.gate.decisions(&query.project, &filter, page).await?))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ProjectQuery {
    /// Of this project.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub(super) project: ProjectName,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct PageQuery {
    /// Of this project.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    pub(super) project: ProjectName,
    /// Items at most, 1 to 200.
    pub(super) limit: Option<u32>,
    /// Where the page before ended.
    pub(super) cursor: Option<String>,
}

/// A decision, and how it stands today.
#[utoipa::path(get, path = "/v1/decisions/{id}", tag = "decisions", operation_id = "getDecision",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The decision", body = schema::Decision),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn decision(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<DecisionReply>, Problem> {
    Ok(Json(app.gate.decision(&query.project, &id).await?))
}

#[derive(Clone, Copy, Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum VsaFormat {
    /// A Sigstore bundle.
    #[default]
    Bundle,
    /// The bare DSSE envelope.
    Dsse,
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct VsaQuery {
    /// Whose decision.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// `bundle` (the default) or `dsse`, the bare envelope.
    #[serde(default)]
    #[param(inline)]
    format: VsaFormat,
}

/// The decision as a signed SLSA verification summary, which needs nothing of ours to be checked.
#[utoipa::path(get, path = "/v1/decisions/{id}/vsa", tag = "decisions", operation_id = "getVsa",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), VsaQuery),
    responses(
        (status = 200, description = "The bundle or the envelope", body = serde_json::Value),
        (status = "default", description = "No answer; 404 for an `unknown`, which has none", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn vsa(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<VsaQuery>,
) -> Result<Response, Problem> {
    let (form, kind) = match query.format {
        VsaFormat::Bundle => (ExportForm::Vsa, "application/vnd.dev.sigstore.bundle.v0.3+json"),
        VsaFormat::Dsse => (ExportForm::VsaDsse, "application/vnd.dsse.envelope.v1+json"),
    };
    Ok(([(header::CONTENT_TYPE, kind)], app.gate.export(&query.project, &id, form).await?).into_response())
}

/// The canonical record: the bytes whose SHA-256 is the decision's id.
#[utoipa::path(get, path = "/v1/decisions/{id}/record", tag = "decisions", operation_id = "getRecord",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The record", body = serde_json::Value),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn record(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Response, Problem> {
    let bytes = app.gate.export(&query.project, &id, ExportForm::Record).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], bytes).into_response())
}

/// The decision with everything it was made from: an OCI image layout in a tar file, for those who have no gate.
#[utoipa::path(get, path = "/v1/decisions/{id}/archive", tag = "decisions", operation_id = "getArchive",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/x-tar"),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn archive(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Response, Problem> {
    let bytes = app.gate.export(&query.project, &id, ExportForm::Archive).await?;
    Ok(([(header::CONTENT_TYPE, "application/x-tar")], bytes).into_response())
}

/// The bundles it was made from, one a line.
#[utoipa::path(get, path = "/v1/decisions/{id}/evidence", tag = "decisions", operation_id = "getDecisionEvidence",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "Bundles, one JSON document a line", body = String, content_type = "application/jsonl"),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn decision_evidence(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Response, Problem> {
    let bytes = app.gate.export(&query.project, &id, ExportForm::Evidence).await?;
    Ok(([(header::CONTENT_TYPE, "application/jsonl")], bytes).into_response())
}

/// The `input` that its rules saw.
///
/// Any implementation of Rego answers `data.countersign.rules.RULE.shown` for it, given the pack's modules and its
/// `policy-data`.
#[utoipa::path(get, path = "/v1/decisions/{id}/policy-input", tag = "decisions", operation_id = "getPolicyInput",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The document", body = serde_json::Value),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn policy_input(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Response, Problem> {
    let bytes = app.gate.export(&query.project, &id, ExportForm::PolicyInput).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], bytes).into_response())
}

/// The `data` that its rules saw: `{"pack": …}`, the constants of the pack.
#[utoipa::path(get, path = "/v1/decisions/{id}/policy-data", tag = "decisions", operation_id = "getPolicyData",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The document", body = serde_json::Value),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn policy_data(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Response, Problem> {
    let bytes = app.gate.export(&query.project, &id, ExportForm::PolicyData).await?;
    Ok(([(header::CONTENT_TYPE, "application/json")], bytes).into_response())
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ReplayQuery {
    /// Whose decision.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// Verify the stored bundles again, too.
    #[serde(default)]
    reverify: bool,
}

/// Compute a decision again from its record, and compare.
#[utoipa::path(post, path = "/v1/decisions/{id}/replay", tag = "decisions", operation_id = "replayDecision",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ReplayQuery),
    responses(
        (status = 200, description = "What came out", body = schema::Replay),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn replay(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ReplayQuery>,
    _: NoBody,
) -> Result<Json<ReplayReply>, Problem> {
    let depth = if query.reverify { ReplayDepth::Reverify } else { ReplayDepth::Recorded };
    Ok(Json(app.gate.replay(&query.project, &id, depth).await?))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct DifferenceQuery {
    /// Whose decisions.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// The second decision: its digest, or a unique beginning of it.
    to: String,
}

/// What is between two decisions, and which of it made the verdict another.
#[utoipa::path(get, path = "/v1/decisions/{id}/diff", tag = "decisions", operation_id = "diffDecisions",
    params(("id" = String, Path, description = "The first: its digest, or a unique beginning of it"), DifferenceQuery),
    responses(
        (status = 200, description = "What is between them", body = schema::Difference),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn difference(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<DifferenceQuery>,
) -> Result<Json<Difference>, Problem> {
    Ok(Json(app.gate.difference(&query.project, &id, &query.to).await?))
}

/// The process lives.
#[utoipa::path(get, path = "/livez", tag = "health", operation_id = "livez",
    responses((status = 200, description = "`ok`", body = String, content_type = "text/plain")))]
pub(super) async fn livez() -> &'static str {
    "ok\n"
}

/// Whether the gate can answer, part by part: 200 when it can, 503 when it cannot.
///
/// It can while its database is read and the policy in force loads. A registry that is down, a trusted root that ran out
/// or a summary that cannot be pushed is told under `dependencies`, with since when and the last error, and takes no
/// replica out of service: what stands is answered without them.
#[utoipa::path(get, path = "/readyz", tag = "health", operation_id = "readyz",
    responses(
        (status = 200, description = "Every part can answer", body = schema::Readiness),
        (status = 503, description = "A part cannot", body = schema::Readiness),
    ))]
pub(super) async fn readyz(State(app): State<App>) -> Response {
    let reply = app.gate.readiness().await;
    let status = if reply.ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, [(header::CACHE_CONTROL, "no-store")], Json(reply)).into_response()
}

/// This document.
#[utoipa::path(get, path = "/openapi.json", tag = "health", operation_id = "openapi",
    responses((status = 200, description = "OpenAPI 3.1", body = serde_json::Value)))]
pub(super) async fn openapi(State(app): State<App>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], app.openapi.clone()).into_response()
}

#[cfg(test)]
mod tests {
    use axum::extract::Query;

    use super::*;

    #[test]
    fn a_plain_query_is_read_as_the_general_reader_reads_it_or_left_to_it() {
        let digest = format!("sha256:{}", "a".repeat(64));
        let encoded = digest.replace(':', "%3A");
        let lines = [
            (format!("subject={digest}&environment=staging"), true),
            (format!("environment=staging&subject={digest}&project=team-a"), true),
            (format!("subject={encoded}&environment=staging"), false),
            (format!("subject={digest}&environment=staging&"), false),
            (format!("subject={digest}&environment=staging&project="), false),
            (format!("subject={digest}&environment=a+b"), false),
            (format!("subject={digest}&environment=Staging"), false),
            (format!("subject={digest}&environment=staging&environment=production"), false),
            (format!("subject={digest}&environment=staging&colour=red"), false),
            (format!("subject={digest}&environment"), false),
            (format!("subject={digest}"), false),
            ("subject=sha256:AA&environment=staging".to_owned(), false),
            (String::new(), false),
        ];
        for (line, plain) in lines {
            let general = Query::<CheckQuery>::try_from_uri(&format!("/v1/check?{line}").parse().unwrap());
            let read = CheckQuery::plain(&line);
            assert_eq!(read.is_some(), plain, "{line}");
            if let Some(read) = read {
                assert_eq!(format!("{read:?}"), format!("{:?}", general.unwrap().0), "{line}");
            }
        }
    }
}
