//! The client's questions about policy packs.

use std::time::Instant;

use reqwest::Method;
use serde_json::json;

use super::remote::{Remote, by_digest};
use crate::domain::digest::Digest;
use crate::domain::fault::FaultClass;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::ProjectName;
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::reference::SubjectRef;
use crate::domain::time::Timestamp;
use crate::gate::activate::{ActivationReply, ActivationTerms};
use crate::gate::history::History;
use crate::gate::policies::{PackReply, PolicyInForce, in_base64};
use crate::gate::{DecisionRange, GateError, Listing, Page, PreviewReply};

/// See the methods of the same names on [`crate::gate::Gate`].
#[expect(clippy::missing_errors_doc, reason = "each fails as on the gate, and with a fault when the server does")]
impl Remote {
    /// What is in force where: in pages only where a server has more projects than it tells of at once, since older ones
    /// know no pages.
    pub async fn policies(&self, project: &ProjectName) -> Result<Vec<PolicyInForce>, GateError> {
        let query = vec![("project", project.to_string())];
        let all: Result<Listing<PolicyInForce>, GateError> =
            self.json(self.request(Method::GET, "v1/policies", &query)?).await;
        match all {
            Err(GateError::Fault(fault)) if fault.class == FaultClass::TooMuch => {}
            other => return Ok(other?.items),
        }
        let (mut found, mut cursor) = (Vec::new(), None::<String>);
        loop {
            let mut query = query.clone();
            query.push(("limit", MAX_PAGE.to_string()));
            query.extend(cursor.take().map(|cursor| ("cursor", cursor)));
            let page: Listing<PolicyInForce> = self.json(self.request(Method::GET, "v1/policies", &query)?).await?;
            found.extend(page.items);
            match page.next_cursor {
                None => return Ok(found),
                next => cursor = next,
            }
        }
    }

    /// One page of what is in force where.
    pub async fn policies_page(&self, project: &ProjectName, page: &Page) -> Result<Listing<PolicyInForce>, GateError> {
        let mut query = vec![("project", project.to_string()), ("limit", page.limit.to_string())];
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        self.json(self.request(Method::GET, "v1/policies", &query)?).await
    }

    /// What was in force at this time, or one page of what was in force when.
    pub async fn policy_history(
        &self,
        project: &ProjectName,
        at: Option<Timestamp>,
        page: &Page,
    ) -> Result<History, GateError> {
        let mut query = vec![("project", project.to_string())];
        match at {
            Some(at) => query.push(("at", at.to_string())),
            None => query.push(("limit", page.limit.to_string())),
        }
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        self.json(self.request(Method::GET, "v1/policies/history", &query)?).await
    }

    /// The pack in force, or one that was: made of its files here, and so the one that its digest names.
    pub async fn policy(&self, project: &ProjectName, digest: Option<Digest>) -> Result<Pack, GateError> {
        let path = digest.map_or_else(|| "v1/policies/active".to_owned(), |digest| format!("v1/policies/{digest}"));
        let began = Instant::now();
        let reply: PackReply =
            self.json(self.request(Method::GET, &path, &[("project", project.to_string())])?).await?;
        let pack = reply.pack().map_err(|error| {
            let detail = format!("answered with files that are no pack: {error}");
            GateError::Fault(self.fault(FaultClass::Corrupt, began, detail))
        })?;
        let found = pack.reference().digest;
        let said = reply.policy.get("digest").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        let asked = digest.map_or(said, |digest| digest.to_string());
        self.same(began, "policy pack", &[(&asked, &found.to_string())])?;
        Ok(pack)
    }

    /// What a draft would have decided otherwise, as the server's processes make it out.
    pub async fn preview(
        &self,
        project: &ProjectName,
        draft: &PackFiles,
        range: &DecisionRange,
    ) -> Result<PreviewReply, GateError> {
        let body = json!({
            "files": in_base64(draft), "project": project, "environment": range.environment, "since": range.since,
            "against": range.newest,
        });
        let began = Instant::now();
        let reply: PreviewReply =
            self.json(self.request(Method::POST, "v1/policies/preview", &[])?.json(&body)).await?;
        self.same(began, "draft", &[(&draft.digest().to_string(), &reply.draft.digest.to_string())])?;
        Ok(reply)
    }

    /// Puts a published pack in force, on the server's own terms.
    pub async fn activate_published(
        &self,
        project: &ProjectName,
        at: &SubjectRef,
        terms: &ActivationTerms,
    ) -> Result<ActivationReply, GateError> {
        if terms.loosening.is_some() {
            return Err(GateError::Usage {
                detail: "a server lets nothing be asked less of, whatever the reason".into(),
                hint: Some("put such a pack in force where the gate's data is, without --server".into()),
            });
        }
        let mut body = json!({"pack": by_digest(at)?, "project": project});
        // Said only where it is meant: an older server refuses what it does not know, rather than pass over it.
        if let (Some(fields), false) = (body.as_object_mut(), terms.only.is_empty()) {
            fields.insert("environments".into(), json!(terms.only));
        }
        self.json(self.request(Method::POST, "v1/policies/activate", &[])?.json(&body)).await
    }
}
