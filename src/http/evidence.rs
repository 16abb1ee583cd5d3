//! Evidence that is given to the gate: taken, listed, and taken out by the signed word of somebody who may.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use super::api::ProjectQuery;
use super::extract::{BundleBytes, Parameters};
use super::problem::Problem;
use super::runs::page;
use super::{App, schema};
use crate::domain::digest::Digest;
use crate::domain::names::ProjectName;
use crate::gate::{EvidenceAdded, EvidenceRemoved, HeldReply, Listing};

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct EvidenceQuery {
    /// Whose evidence.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// The subject, for a bundle that signs bytes and names none.
    #[param(value_type = Option<String>)]
    subject: Option<Digest>,
}

/// Give the gate a bundle that lies in no registry.
///
/// It is not verified now: who is accepted depends on the policy in force when somebody decides. Repeating it changes
/// nothing.
#[utoipa::path(post, path = "/v1/evidence", tag = "evidence", operation_id = "addEvidence", params(EvidenceQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle, at most 16 MiB", content_type = "application/json"),
    responses(
        (status = 200, description = "What was taken", body = schema::Added),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn add(
    State(app): State<App>,
    Parameters(query): Parameters<EvidenceQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<EvidenceAdded>, Problem> {
    Ok(Json(app.gate.add_evidence(&query.project, &bundle, query.subject).await?))
}

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct HeldQuery {
    /// Whose evidence.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// What it is about.
    #[param(value_type = String)]
    subject: Digest,
    /// Items at most, 1 to 200.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// What is held about a subject: the bundles that were given or seen, and what each is worth under the pack in force.
#[utoipa::path(get, path = "/v1/evidence", tag = "evidence", operation_id = "listHeldEvidence", params(HeldQuery),
    responses(
        (status = 200, description = "One page, in the order of the digests", body = schema::HeldEvidence),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn held(
    State(app): State<App>,
    Parameters(query): Parameters<HeldQuery>,
) -> Result<Json<Listing<HeldReply>>, Problem> {
    let page = page(query.limit, query.cursor)?;
    let held = app.gate.held_evidence(&query.project, query.subject, page.limit, page.cursor.as_deref()).await?;
    Ok(Json(held))
}

/// Take bundles about a subject out that count for nothing: nobody signed them whom the pack in force knows, or they are
/// revoked.
///
/// All that the statement names, or none. What may count is not taken out: it is revoked. The same again changes nothing.
#[utoipa::path(post, path = "/v1/evidence/remove", tag = "evidence", operation_id = "removeEvidence", params(ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle over an in-toto statement about the subject, whose predicate type is `urn:countersign:evidence-removal/v1` and whose predicate has `gate`, `project`, `bundles` (1 to 200 digests in ascending order), `reason` and `nonce`, signed by somebody who may revoke", content_type = "application/json"),
    responses(
        (status = 200, description = "What was taken out", body = schema::EvidenceRemoved),
        (status = "default", description = "Nothing was taken out; 403 where nobody signed who may, or for a bundle that may count", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn remove(
    State(app): State<App>,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<EvidenceRemoved>, Problem> {
    let removed = app.gate.remove_evidence(&query.project, &bundle).await?;
    // What could not be decided since there was too much of it is tried again.
    app.workers.wake();
    Ok(Json(removed))
}
