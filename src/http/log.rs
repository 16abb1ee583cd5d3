//! The decision log as files (C2SP tlog-tiles), and the proof that a decision is in it.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use super::api::ProjectQuery;
use super::extract::{DecisionId, Parameters};
use super::problem::Problem;
use super::{App, schema};
use crate::domain::log::Tile;
use crate::gate::GateError;
use crate::gate::log::proof::InclusionReply;

/// The newest checkpoint of the decision log: a signed note, with the cosignatures of its witnesses.
#[utoipa::path(get, path = "/log/checkpoint", tag = "log", operation_id = "logCheckpoint",
    responses(
        (status = 200, description = "The signed note", body = String, content_type = "text/plain"),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn checkpoint(State(app): State<App>) -> Result<Response, Problem> {
    let note = app.gate.log_checkpoint().await?;
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    Ok((headers, note).into_response())
}

/// A tile of hashes (`0/x001/x234/067`) or a bundle of entries (`entries/000.p/17`). It never changes.
#[utoipa::path(get, path = "/log/tile/{*path}", tag = "log", operation_id = "logTile",
    params(("path" = String, Path, description = "LEVEL/INDEX or entries/INDEX, with .p/WIDTH at the right edge")),
    responses(
        (status = 200, description = "The bytes", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 404, description = "There is none such yet", body = schema::Problem, content_type = "application/problem+json"),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn tile(State(app): State<App>, Path(path): Path<String>) -> Result<Response, Problem> {
    let missing = || GateError::NotFound {
        what: format!("tile {}", path.chars().take(80).collect::<String>()),
        hint: Some("GET /log/checkpoint says how many leaves there are".to_owned()),
    };
    let tile = Tile::parse(&format!("tile/{path}")).map_err(|_| missing())?;
    let bytes = app.gate.log_file(tile).await?.ok_or_else(missing)?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, bytes).into_response())
}

/// The proof that a decision is in the log.
#[utoipa::path(get, path = "/v1/decisions/{id}/proof", tag = "decisions", operation_id = "getProof",
    params(("id" = String, Path, description = "Its digest, or a unique beginning of it"), ProjectQuery),
    responses(
        (status = 200, description = "Entry, hashes and checkpoint", body = schema::Inclusion),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn proof(
    State(app): State<App>,
    DecisionId(id): DecisionId,
    Parameters(query): Parameters<ProjectQuery>,
) -> Result<Json<InclusionReply>, Problem> {
    Ok(Json(app.gate.prove_decision(&query.project, &id).await?))
}
