//! The client's questions about releases and about what webhooks are told.

use std::time::Instant;

use reqwest::{Method, RequestBuilder};
use serde_json::json;
use uuid::Uuid;

use super::remote::{Remote, by_digest};
use crate::domain::decision::whole;
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
    pub async fn retry_run(&self, run: Uuid, parts: &[String]) -> Result<RunReply, GateError> {
        let began = Instant::now();
        let mut request = self.request(Method::POST, &format!("v1/runs/{run}/retry"), &[])?;
        // An older server takes no body, and would ask about all of it.
        if !parts.is_empty() {
            request = request.json(&json!({"parts": parts}));
        }
        let again: RunReply = self.json(request).await?;
        if !parts.is_empty() {
            let after = again.again.as_ref().map(|again| again.run.to_string()).unwrap_or_default();
            self.same(began, "run that is asked again in part", &[(&run.to_string(), &after)])?;
        }
        self.whole(began, again)
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
        let began = Instant::now();
        let release: ReleaseReply = self.ask_for("v1/releases", &mut body, request.idempotency_key, terms).await?;
        let digests = subjects.iter().map(|subject| subject.rsplit('@').next().unwrap_or_default());
        let asked =
            [request.environment.to_string(), request.project.to_string(), digests.collect::<Vec<_>>().join(" ")];
        let parts = release.parts.iter().map(|part| part.subject.digest.to_string());
        let found = [release.environment.to_string(), release.project.to_string(), parts.collect::<Vec<_>>().join(" ")];
        let pairs: Vec<_> = asked.iter().zip(&found).collect();
        self.same(began, "release", &pairs)?;
        self.whole_release(began, release)
    }

    /// The answer about one release, which is about that release.
    async fn release_by(&self, id: Uuid, request: RequestBuilder) -> Result<ReleaseReply, GateError> {
        let began = Instant::now();
        let release: ReleaseReply = self.json(request).await?;
        self.same(began, "release", &[(&id.to_string(), &release.id.to_string())])?;
        self.whole_release(began, release)
    }

    /// A release whose runs are about its components, and its verdict what theirs say.
    fn whole_release(&self, began: Instant, release: ReleaseReply) -> Result<ReleaseReply, GateError> {
        for part in &release.parts {
            let place = [release.environment.to_string(), release.project.to_string(), part.subject.digest.to_string()];
            let run = &part.run;
            let found = [run.environment.to_string(), run.project.to_string(), run.subject.digest.to_string()];
            let pairs: Vec<_> = place.iter().zip(&found).collect();
            self.same(began, "run of a component", &pairs)?;
            self.whole(began, run.clone())?;
        }
        let verdicts: Vec<_> = release.parts.iter().map(|part| part.verdict).collect();
        let (said, follows) = (release.verdict.to_string(), whole(&verdicts).to_string());
        self.same(began, "verdict of a release", &[(&follows, &said)])?;
        Ok(release)
    }

    /// A release.
    pub async fn release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        self.release_by(id, self.request(Method::GET, &format!("v1/releases/{id}"), &[])?).await
    }

    /// Releases, newest first.
    pub async fn releases(&self, project: &ProjectName, page: &Page) -> Result<Listing<ReleaseReply>, GateError> {
        self.json(self.request(Method::GET, "v1/releases", &paged(project, page))?).await
    }

    /// Tries components of a release again.
    pub async fn retry_release(&self, id: Uuid, part: Option<Digest>) -> Result<ReleaseReply, GateError> {
        let request = self.request(Method::POST, &format!("v1/releases/{id}/retry"), &[])?;
        self.release_by(id, request.json(&json!({"part": part}))).await
    }

    /// Ends what goes on of a release.
    pub async fn cancel_release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        let request = self.request(Method::POST, &format!("v1/releases/{id}/cancel"), &[])?;
        // Where it has to be sent again, it ends nothing that was tried again meanwhile.
        self.release_by(id, request.header("idempotency-key", Uuid::now_v7().to_string())).await
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
