//! What webhooks are told, and what became of it.

use axum::Json;
use axum::extract::State;
use serde::Deserialize;

use super::extract::{NoBody, NoticeId, Parameters};
use super::problem::Problem;
use super::runs::page;
use super::{App, schema};
use crate::domain::names::{ProjectName, WebhookName};
use crate::gate::{Listing, NoticeFilter, NoticeReply, NoticeState};

#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ListQuery {
    /// About decisions of this project.
    #[serde(default)]
    #[param(value_type = Option<String>)]
    project: ProjectName,
    /// To this webhook only.
    #[param(value_type = Option<String>)]
    webhook: Option<WebhookName>,
    /// In this state only: `pending`, `delivered`, `given-up` or `superseded`.
    #[param(value_type = Option<String>, example = "given-up")]
    state: Option<String>,
    /// Items at most, 1 to 200.
    limit: Option<u32>,
    /// Where the page before ended.
    cursor: Option<String>,
}

/// Notices to webhooks, newest first. Neither their addresses nor their secrets are in it.
#[utoipa::path(get, path = "/v1/notices", tag = "webhooks", operation_id = "listNotices", params(ListQuery),
    responses(
        (status = 200, description = "One page", body = schema::Notices),
        (status = "default", description = "No answer", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn list(
    State(app): State<App>,
    Parameters(query): Parameters<ListQuery>,
) -> Result<Json<Listing<NoticeReply>>, Problem> {
    let state = query.state.map(|name| {
        let known = NoticeState::ALL.map(NoticeState::as_str).join(", ");
        NoticeState::from_name(&name).ok_or_else(|| Problem::parameter("state", &format!("one of {known}"), &name))
    });
    let filter = NoticeFilter { webhook: query.webhook, state: state.transpose()? };
    let page = page(query.limit, query.cursor)?;
    Ok(Json(app.gate.notices(&query.project, &filter, page).await?))
}

/// Tell a notice again that was given up, or at once one that waits for its next try.
#[utoipa::path(post, path = "/v1/notices/{id}/retry", tag = "webhooks", operation_id = "retryNotice",
    params(("id" = String, Path, description = "The notice (UUID)")),
    responses(
        (status = 200, description = "The notice", body = schema::Notice),
        (status = "default", description = "No answer; 409 when it was delivered, or is superseded: its receiver was told something newer about the same", body = schema::Problem, content_type = "application/problem+json"),
    ))]
pub(super) async fn retry(
    State(app): State<App>,
    NoticeId(id): NoticeId,
    _: NoBody,
) -> Result<Json<NoticeReply>, Problem> {
    Ok(Json(app.gate.tell_again(id).await?))
}
