//! The client's side of overrides: what is signed is signed here, and only the signed statement goes to the server.

use std::time::Instant;

use reqwest::Method;

use super::config::require_gate;
use super::override_terms::{OverrideInHand, signed_terms};
use super::remote::Remote;
use crate::domain::digest::Digest;
use crate::domain::fault::FaultClass;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::{Debt, State, Way};
use crate::domain::policy::Pack;
use crate::gate::{
    GateError, Listing, OverrideChoice, OverrideReply, OverrideRequest, OverrideStep, OverrideTerms, Page,
};
use crate::sigstore::Signer;

/// See the methods of the same names on [`crate::gate::Gate`].
#[expect(clippy::missing_errors_doc, reason = "each fails as on the gate, and with a fault when the server does")]
impl Remote {
    /// On which terms an override is granted.
    async fn override_terms(
        &self,
        project: &ProjectName,
        environment: &EnvironmentName,
        rule: &RuleId,
        way: Way,
    ) -> Result<OverrideTerms, GateError> {
        let mut query = vec![
            ("project", project.to_string()),
            ("environment", environment.to_string()),
            ("rule", rule.to_string()),
        ];
        if way == Way::BreakGlass {
            query.push(("way", "break-glass".to_owned()));
        }
        let began = Instant::now();
        let terms: OverrideTerms = self.json(self.request(Method::GET, "v1/overrides/terms", &query)?).await?;
        let asked = [project.to_string(), environment.to_string(), rule.to_string()];
        let found = [terms.project.to_string(), terms.environment.to_string(), terms.rule.to_string()];
        self.same(began, "terms", &asked.iter().zip(&found).collect::<Vec<_>>())?;
        Ok(terms)
    }

    /// What is to be signed to ask for an override: made here, on the terms that the server tells.
    pub async fn override_to_request(&self, request: &OverrideRequest) -> Result<Vec<u8>, GateError> {
        let began = Instant::now();
        let terms = self.override_terms(&request.project, &request.environment, &request.rule, request.way).await?;
        // Until when it lasts is counted from there.
        self.of_now(began, terms.as_of)?;
        require_gate(&self.gate_id, &terms.gate)?;
        request.statement(&terms)
    }

    /// Asks for an override by what [`Remote::override_to_request`] gave.
    pub async fn request_override(
        &self,
        request: OverrideRequest,
        payload: Vec<u8>,
    ) -> Result<OverrideReply, GateError> {
        let bundle = request.signer.sign_statement(&payload).await?;
        let reply = self.send_statement("v1/overrides", &request.project, Digest::of(&payload), bundle).await?;
        request.signer.stored();
        Ok(reply)
    }

    /// The override that `id` names, as its requester signed it: the server only hands the bytes on, and they are those of
    /// which `id` is the digest.
    pub async fn override_in_hand(
        &self,
        project: &ProjectName,
        id: &str,
        step: &OverrideStep,
    ) -> Result<OverrideInHand, GateError> {
        // What is signed is what this names: of a beginning, whoever answers would choose which.
        let whole = Digest::from_hex(id.strip_prefix("sha256:").unwrap_or(id)).is_ok();
        let permits = step.permits();
        if !whole && permits {
            return Err(GateError::Usage {
                detail: format!(
                    "expected the whole digest of the override, since a server is asked, found `{}`",
                    id.chars().take(80).collect::<String>()
                ),
                hint: Some("whoever asked for it has it; countersign override show ID says what it permits".into()),
            });
        }
        // Which one it is is what its beginning led to.
        let over = self.override_by(project, id).await?;
        let began = Instant::now();
        let query = [("project", project.to_string())];
        let path = format!("v1/overrides/{}/request", over.id);
        let terms = match self.send(self.request(Method::GET, &path, &query)?).await {
            Ok(bundle) => Some(signed_terms(&bundle).map_err(|detail| self.not_that(began, over.id, &detail))?),
            // An older server hands nothing on. To take away and to refuse is allowed all the same.
            Err(GateError::NotFound { .. }) if !permits => None,
            Err(error) => return Err(error),
        };
        if let Some(terms) = &terms {
            let (found, asked) = ((terms.id, &terms.permits.project), (over.id, project));
            self.same(
                began,
                "signed request",
                &[(&asked.0.to_string(), &found.0.to_string()), (&asked.1.to_string(), &found.1.to_string())],
            )?;
        }
        // Whose gate it is meant for is what the requester signed.
        let in_hand = OverrideInHand { told: over, terms };
        require_gate(&self.gate_id, in_hand.gate())?;
        Ok(in_hand)
    }

    /// The pack in whose words somebody approves: that which the signature names, made of its files here, and no other. No other
    /// step names one, and then it is shown if it can be had.
    ///
    /// * `named` — the pack that the server would have signed.
    pub async fn pack_to_sign(
        &self,
        project: &ProjectName,
        named: Option<Digest>,
        step: &OverrideStep,
    ) -> Result<Option<Pack>, GateError> {
        let began = Instant::now();
        let shown = self.policy(project, None).await;
        if !matches!(step, OverrideStep::Approve) {
            return Ok(shown.ok());
        }
        let (shown, Some(named)) = (shown?, named) else {
            let detail = "does not say in the words of which pack the override would be signed".to_owned();
            return Err(GateError::Fault(self.fault(FaultClass::Corrupt, began, detail)));
        };
        let found = shown.reference().digest;
        // Another one came into force in between, or somebody lies: either way nobody has read what would be signed.
        if found != named {
            return Err(GateError::Conflict {
                detail: format!(
                    "the server shows pack {found}, and would have {named} signed: nothing was signed; if another pack is \
                     coming into force, ask again"
                ),
            });
        }
        Ok(Some(shown))
    }

    fn not_that(&self, began: Instant, id: Digest, detail: &str) -> GateError {
        let detail = format!("answered with something that is not the request of override {id}: {detail}");
        GateError::Fault(self.fault(FaultClass::Corrupt, began, detail))
    }

    /// Says something about an override.
    pub async fn say_of_override(
        &self,
        project: &ProjectName,
        over: &OverrideInHand,
        step: &OverrideStep,
        by: &dyn Signer,
    ) -> Result<OverrideReply, GateError> {
        let id = over.told.id;
        let payload = step.statement(over.gate(), project, id, over.told.policy)?;
        let bundle = by.sign_statement(&payload).await?;
        let path = format!("v1/overrides/{id}/{}", step.verb());
        let reply = self.send_statement(&path, project, id, bundle).await?;
        by.stored();
        Ok(reply)
    }

    async fn send_statement(
        &self,
        path: &str,
        project: &ProjectName,
        id: Digest,
        bundle: Vec<u8>,
    ) -> Result<OverrideReply, GateError> {
        let began = Instant::now();
        let request = self.request(Method::POST, path, &[("project", project.to_string())])?;
        let request = request.header("content-type", "application/json").body(bundle);
        let reply: OverrideReply = self.json(request).await?;
        self.same(began, "override", &[(&id.to_string(), &reply.id.to_string())])?;
        Ok(reply)
    }

    /// An override.
    pub async fn override_by(&self, project: &ProjectName, id: &str) -> Result<OverrideReply, GateError> {
        let hex = id.strip_prefix("sha256:").unwrap_or(id);
        if hex.is_empty() || !hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            let found: String = id.chars().take(80).collect();
            return Err(GateError::usage(format!(
                "expected the digest of an override or its beginning, found `{found}`"
            )));
        }
        let began = Instant::now();
        let query = [("project", project.to_string())];
        let reply: OverrideReply = self.json(self.request(Method::GET, &format!("v1/overrides/{id}"), &query)?).await?;
        let found = reply.id.hex();
        let beginning = found.chars().take(hex.len()).collect::<String>();
        self.same(
            began,
            "override",
            &[(&hex.to_owned(), &beginning), (&project.to_string(), &reply.project.to_string())],
        )?;
        Ok(reply)
    }

    /// Overrides, newest first.
    pub async fn overrides(
        &self,
        project: &ProjectName,
        choice: &OverrideChoice,
        page: &Page,
    ) -> Result<Listing<OverrideReply>, GateError> {
        let mut query = vec![("project", project.to_string()), ("limit", page.limit.to_string())];
        query.extend(page.cursor.clone().map(|cursor| ("cursor", cursor)));
        query.extend(choice.subject.map(|subject| ("subject", subject.to_string())));
        query.extend(choice.environment.as_ref().map(|environment| ("environment", environment.to_string())));
        query.extend(choice.state.map(|state| ("state", State::as_str(state).to_owned())));
        query.extend(choice.expiring.then(|| ("expiring", "true".to_owned())));
        query.extend(choice.unreviewed.then(|| ("unreviewed", "true".to_owned())));
        self.json(self.request(Method::GET, "v1/overrides", &query)?).await
    }

    /// How much is waived.
    pub async fn override_debt(&self, project: &ProjectName) -> Result<Debt, GateError> {
        let query = [("project", project.to_string())];
        self.json(self.request(Method::GET, "v1/overrides/debt", &query)?).await
    }
}
