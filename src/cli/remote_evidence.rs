//! The client's side of evidence: what is given to a server, what it holds, and what is taken out there.

use std::time::Instant;

use reqwest::Method;

use super::remote::Remote;
use crate::domain::digest::Digest;
use crate::domain::names::ProjectName;
use crate::gate::{EvidenceAdded, EvidenceRemoved, GateError, HeldReply, Listing, Page};

/// See the methods of the same names on [`crate::gate::Gate`].
#[expect(clippy::missing_errors_doc, reason = "each fails as on the gate, and with a fault when the server does")]
impl Remote {
    /// Gives the gate a bundle.
    pub async fn add_evidence(
        &self,
        project: &ProjectName,
        bundle: &[u8],
        subject: Option<Digest>,
    ) -> Result<EvidenceAdded, GateError> {
        let mut query = vec![("project", project.to_string())];
        query.extend(subject.map(|subject| ("subject", subject.to_string())));
        let request = self.request(Method::POST, "v1/evidence", &query)?;
        let request = request.header("content-type", "application/json").body(bundle.to_vec());
        self.json(request).await
    }

    /// What is held about a subject.
    pub async fn held_evidence(
        &self,
        project: &ProjectName,
        subject: Digest,
        page: &Page,
    ) -> Result<Listing<HeldReply>, GateError> {
        let mut query =
            vec![("project", project.to_string()), ("subject", subject.to_string()), ("limit", page.limit.to_string())];
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        self.json(self.request(Method::GET, "v1/evidence", &query)?).await
    }

    /// Takes bundles out of what is held about a subject.
    pub async fn remove_evidence(&self, project: &ProjectName, bundle: &[u8]) -> Result<EvidenceRemoved, GateError> {
        let began = Instant::now();
        let request = self.request(Method::POST, "v1/evidence/remove", &[("project", project.to_string())])?;
        let request = request.header("content-type", "application/json").body(bundle.to_vec());
        let reply: EvidenceRemoved = self.json(request).await?;
        self.same(began, "removal", &[(&project.to_string(), &reply.project.to_string())])?;
        Ok(reply)
    }
}
