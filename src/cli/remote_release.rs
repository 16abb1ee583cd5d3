//! The client's questions about releases and about what webhooks are told.

use reqwest::Method;
use serde_json::json;
use uuid::Uuid;

use super::remote::{Remote, by_digest};
use crate::domain::digest::Digest;
use crate::domain::names::ProjectName;
use crate::gate::reply::RunReply;
use crate::gate::{
    GateError, Listing, NoticeFilter, NoticeReply, NoticeState, Page, ReleaseReply, ReleaseRequest, RunTerms,
};

/// See the methods of the same names on [`crate::gate::Gate`].
#[expect(clippy::missing_errors_doc, reason = "each fails as on the gate, and with a fault when the server does")]
impl Remote {
    /// Asks again for what a run that is at its end asked for.
    pub async fn retry_run(&self, run: Uuid) -> Result<RunReply, GateError> {
        self.json(self.request(Method::POST, &format!("v1/runs/{run}/retry"), &[])?).await
    }

    /// Requests a release, whose runs the server begins with at once.
    pub async fn request_release(&self, request: ReleaseRequest, terms: RunTerms) -> Result<ReleaseReply, GateError> {
        let subjects = request.subjects.iter().map(by_digest).collect::<Result<Vec<_>, _>>()?;
        let mut body = json!({
            "subjects": subjects,
            "environment": request.environment,
            "project": request.project,
            "correlation_id": request.correlation_id,
        });
        self.ask_for("v1/releases", &mut body, request.idempotency_key, terms).await
    }

    /// A release.
    pub async fn release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        self.json(self.request(Method::GET, &format!("v1/releases/{id}"), &[])?).await
    }

    /// Releases, newest first.
    pub async fn releases(&self, project: &ProjectName, page: &Page) -> Result<Listing<ReleaseReply>, GateError> {
        self.json(self.request(Method::GET, "v1/releases", &paged(project, page))?).await
    }

    /// Tries components of a release again.
    pub async fn retry_release(&self, id: Uuid, part: Option<Digest>) -> Result<ReleaseReply, GateError> {
        let request = self.request(Method::POST, &format!("v1/releases/{id}/retry"), &[])?;
        self.json(request.json(&json!({"part": part}))).await
    }

    /// Ends what goes on of a release.
    pub async fn cancel_release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        self.json(self.request(Method::POST, &format!("v1/releases/{id}/cancel"), &[])?).await
    }

    /// Notices to webhooks, newest first.
    pub async fn notices(
        &self,
        project: &ProjectName,
        filter: &NoticeFilter,
        page: &Page,
    ) -> Result<Listing<NoticeReply>, GateError> {
        let mut query = paged(project, page);
        query.extend(filter.webhook.as_ref().map(|webhook| ("webhook", webhook.to_string())));
        query.extend(filter.state.map(|state| ("state", NoticeState::as_str(state).to_owned())));
        self.json(self.request(Method::GET, "v1/notices", &query)?).await
    }

    /// Has a notice told again.
    pub async fn tell_again(&self, id: Uuid) -> Result<NoticeReply, GateError> {
        self.json(self.request(Method::POST, &format!("v1/notices/{id}/retry"), &[])?).await
    }
}

fn paged(project: &ProjectName, page: &Page) -> Vec<(&'static str, String)> {
    let mut query = vec![("project", project.to_string()), ("limit", page.limit.to_string())];
    query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
    query
}
