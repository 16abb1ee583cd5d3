//! Revocations, and what stands on something. Who may revoke, the signature says.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use super::api::{PageQuery, ProjectQuery};
use super::extract::{BundleBytes, Parameters, RevocationId};
use super::problem::Problem;
use super::runs::{bounded, page};
use super::{App, schema};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::ProjectName;
use crate::domain::revocation::{NamedSigner, Target};
use crate::gate::{DependantsReply, Listing, RevocationReply};

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct DependantsQuery {
    /// In this project.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// The digest of a subject, a bundle, a key, a certificate, a pack or a decision.
    #[param(value_type = Option<String>)]
    digest: Option<Digest>,
    /// Instead of a digest: an identity, exactly as certificates name it, with its `issuer`.
    identity: Option<String>,
    /// Who vouches for the identity.
    issuer: Option<String>,
    /// Items at most, 1 to 200, which is what is listed without it.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// Revocations, newest first; those that were taken back, too.
#[utoipa::path(get, path = "/v1/revocations", tag = "revocations", operation_id = "listRevocations", params(PageQuery),
    responses(
        (status = 200, description = "One page", body = schema::Revocations),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    Parameters(query): Parameters<PageQuery>,
) -> Result<Json<Listing<RevocationReply>>, Problem> {
    let page = page(query.limit, query.cursor)?;
    Ok(Json(app.gate.revocations(&query.project, page).await?))
}

/// File a signed revocation, or the signed statement that takes one back. It counts from this answer on; what it hits is
/// decided again afterwards. The same again changes nothing.
#[utoipa::path(post, path = "/v1/revocations", tag = "revocations", operation_id = "fileRevocation", params(ProjectQuery),
    request_body(content = serde_json::Value, description = "A Sigstore bundle with an in-toto statement whose predicate type is `urn:countersign:revocation/v1` or `urn:countersign:revocation-undo/v1`"),
    responses(
        (status = 200, description = "The revocation as it is now", body = schema::Revocation),
        (status = "default", description = "Nothing was revoked; 403 where nobody signed who may", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn file(
    State(app): State<App>,
    Parameters(query): Parameters<ProjectQuery>,
    BundleBytes(bundle): BundleBytes,
) -> Result<Json<RevocationReply>, Problem> {
    let reply = app.gate.file_revocation(&query.project, &bundle).await?;
    // What it hits is noted and decided again by the workers.
    app.workers.wake();
    Ok(Json(reply))
}

/// One revocation.
#[utoipa::path(get, path = "/v1/revocations/{id}", tag = "revocations", operation_id = "getRevocation",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "The revocation", body = schema::Revocation),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn show(
    State(app): State<App>,
    RevocationId(id): RevocationId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<RevocationReply>, Problem> {
    Ok(Json(app.gate.revocation(&query.project, &id).await?))
}

/// What stands as `ready` on something, and would fall if that were revoked. Nothing is changed.
#[utoipa::path(get, path = "/v1/dependants", tag = "revocations", operation_id = "listDependants", params(DependantsQuery),
    responses(
        (status = 200, description = "One page", body = schema::Dependants),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn dependants(
    State(app): State<App>,
    Parameters(query): Parameters<DependantsQuery>,
) -> Result<Json<DependantsReply>, Problem> {
    let (identity, issuer) = (bounded("identity", query.identity)?, bounded("issuer", query.issuer)?);
    let page = page(query.limit.or(Some(MAX_PAGE)), query.cursor)?;
    let target = match (query.digest, identity, issuer) {
        (Some(digest), None, None) => Target::Digest(digest),
        (None, Some(identity), Some(issuer)) => Target::Signer(NamedSigner { identity, issuer }),
        _ => return Err(Problem::usage("expected either `digest`, or `identity` with its `issuer`")),
    };
    let limit = usize::try_from(page.limit).unwrap_or(usize::MAX);
    Ok(Json(app.gate.dependants_page(&query.project, &target, page.cursor.as_deref(), limit).await?))
}
