//! The client's questions about revocations.

use std::time::Instant;

use reqwest::Method;

use super::remote::Remote;
use crate::domain::names::ProjectName;
use crate::domain::revocation::Target;
use crate::gate::{DependantsReply, GateError, Listing, Page, RevocationReply};

/// See the methods of the same names on [`crate::gate::Gate`].
#[expect(clippy::missing_errors_doc, reason = "each fails as on the gate, and with a fault when the server does")]
impl Remote {
    /// What depends on something.
    pub async fn dependants(
        &self,
        project: &ProjectName,
        thing: &Target,
        page: Option<&str>,
    ) -> Result<DependantsReply, GateError> {
        let mut query = vec![("project", project.to_string())];
        match thing {
            Target::Digest(digest) => query.push(("digest", digest.to_string())),
            Target::Signer(named) => {
                query.extend([("identity", named.identity.clone()), ("issuer", named.issuer.clone())]);
            }
        }
        query.extend(page.map(|cursor| ("cursor", cursor.to_owned())));
        let began = Instant::now();
        let reply: DependantsReply = self.json(self.request(Method::GET, "v1/dependants", &query)?).await?;
        let asked = [thing.to_string(), project.to_string()];
        let found = [reply.revokes.to_string(), reply.project.to_string()];
        self.same(began, "dependants", &asked.iter().zip(&found).collect::<Vec<_>>())?;
        Ok(reply)
    }

    /// Files a signed revocation, or what takes one back.
    pub async fn file_revocation(&self, project: &ProjectName, bundle: &[u8]) -> Result<RevocationReply, GateError> {
        let request = self.request(Method::POST, "v1/revocations", &[("project", project.to_string())])?;
        self.json(request.header("content-type", "application/json").body(bundle.to_vec())).await
    }

    /// A revocation.
    pub async fn revocation(&self, project: &ProjectName, id: &str) -> Result<RevocationReply, GateError> {
        let plain = id.strip_prefix("sha256:").unwrap_or(id);
        if plain.is_empty() || plain.len() > 64 || !plain.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let found: String = id.chars().take(100).collect();
            return Err(GateError::usage(format!("expected a revocation's digest or its beginning, found `{found}`")));
        }
        let query = [("project", project.to_string())];
        let began = Instant::now();
        let path = format!("v1/revocations/{plain}");
        let reply: RevocationReply = self.json(self.request(Method::GET, &path, &query)?).await?;
        if !reply.id.hex().starts_with(plain) {
            self.same(began, "revocation", &[(&plain.to_owned(), &reply.id.to_string())])?;
        }
        Ok(reply)
    }

    /// Revocations, newest first.
    pub async fn revocations(&self, project: &ProjectName, page: &Page) -> Result<Listing<RevocationReply>, GateError> {
        let mut query = vec![("project", project.to_string()), ("limit", page.limit.to_string())];
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        self.json(self.request(Method::GET, "v1/revocations", &query)?).await
    }
}
