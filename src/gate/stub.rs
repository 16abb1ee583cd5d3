//! The gate's signatures without a gate behind them: the entrances compile and are tested against these.
#![allow(missing_docs, clippy::unused_async, clippy::missing_errors_doc)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::GateError;
use super::reply::*;
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::reference::SubjectRef;
use crate::domain::time::{Span, Timestamp};
use crate::domain::trusted_root::TrustSet;
use crate::registry::RegistryOptions;
use crate::sigstore::SigningKey;
use uuid::Uuid;

#[derive(Clone)]
pub struct Gate;

pub struct Settings {
    pub data: PathBuf,
    pub gate_id: String,
    pub registry: RegistryOptions,
    pub trust: TrustSet,
    pub now: Clock,
}
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;
pub type Observer = Arc<dyn Fn(&RunEventReply) + Send + Sync>;

pub struct RunRequest {
    pub project: ProjectName,
    pub subject: SubjectRef,
    pub environment: EnvironmentName,
    pub correlation_id: Option<String>,
    pub idempotency_key: Option<String>,
}
pub struct Page {
    pub limit: u32,
    pub cursor: Option<String>,
}
#[derive(serde::Serialize, serde::Deserialize)]
pub struct Listing<T> {
    pub items: Vec<T>,
    pub next_cursor: Option<String>,
}
#[derive(Default)]
pub struct DecisionFilter {
    pub subject: Option<Digest>,
    pub environment: Option<EnvironmentName>,
}
pub struct OverrideRequest {
    pub project: ProjectName,
    pub subject: Digest,
    pub environment: EnvironmentName,
    pub rule: RuleId,
    pub reason: String,
    pub ticket: Option<String>,
    pub lasts: Span,
    pub key: SigningKey,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    Record,
    Vsa,
    VsaDsse,
    Evidence,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplayDepth {
    Recorded,
    Reverify,
}

fn stub<T>() -> Result<T, GateError> {
    Err(GateError::internal("stub"))
}

impl Gate {
    pub async fn open(_settings: Settings) -> Result<Self, GateError> {
        Ok(Self)
    }
    pub fn public_key(&self) -> PublicKey {
        let pem = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt\n6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==\n-----END PUBLIC KEY-----\n";
        #[allow(clippy::unwrap_used)]
        PublicKey::from_pem(pem).unwrap()
    }
    pub async fn check(&self, _: &ProjectName, _: Digest, _: &EnvironmentName) -> Result<DecisionReply, GateError> {
        stub()
    }
    pub async fn request_run(&self, _: RunRequest) -> Result<RunReply, GateError> {
        stub()
    }
    pub async fn execute_run(&self, _: Uuid, _: Option<Observer>) -> Result<RunReply, GateError> {
        stub()
    }
    pub async fn cancel_run(&self, _: Uuid) -> Result<RunReply, GateError> {
        stub()
    }
    pub async fn run(&self, _: Uuid) -> Result<RunReply, GateError> {
        stub()
    }
    pub async fn runs(&self, _: &ProjectName, _: Page) -> Result<Listing<RunReply>, GateError> {
        stub()
    }
    pub async fn unfinished_runs(&self) -> Result<Vec<Uuid>, GateError> {
        Ok(Vec::new())
    }
    pub async fn decision(&self, _: &str) -> Result<DecisionReply, GateError> {
        stub()
    }
    pub async fn decisions(
        &self,
        _: &ProjectName,
        _: DecisionFilter,
        _: Page,
    ) -> Result<Listing<DecisionReply>, GateError> {
        stub()
    }
    pub async fn record(&self, _: &str) -> Result<(Digest, Vec<u8>), GateError> {
        stub()
    }
    pub async fn export(&self, _: &str, _: ExportForm) -> Result<Vec<u8>, GateError> {
        stub()
    }
    pub async fn replay(&self, _: &str, _: ReplayDepth) -> Result<ReplayReply, GateError> {
        stub()
    }
    pub async fn add_evidence(&self, _: &ProjectName, _: &[u8]) -> Result<EvidenceAdded, GateError> {
        stub()
    }
    pub async fn list_evidence(&self, _: &ProjectName, _: &SubjectRef) -> Result<EvidenceListing, GateError> {
        stub()
    }
    pub async fn active_pack(&self, _: &ProjectName) -> Result<Arc<Pack>, GateError> {
        stub()
    }
    pub async fn activate_pack(&self, _: &ProjectName, _: PackFiles) -> Result<ActivationReply, GateError> {
        stub()
    }
    pub async fn publish_pending(&self) -> Result<Vec<PublicationReply>, GateError> {
        Ok(Vec::new())
    }
    pub async fn request_override(&self, _: OverrideRequest) -> Result<OverrideReply, GateError> {
        stub()
    }
    pub async fn approve_override(&self, _: &str, _: &SigningKey) -> Result<OverrideReply, GateError> {
        stub()
    }
    pub async fn revoke_override(&self, _: &str, _: &SigningKey) -> Result<OverrideReply, GateError> {
        stub()
    }
    pub async fn overrides(&self, _: &ProjectName) -> Result<Vec<OverrideReply>, GateError> {
        stub()
    }
    pub async fn readiness(&self) -> ReadinessReply {
        ReadinessReply { ready: true, components: std::collections::BTreeMap::new() }
    }
}

pub mod sign {
    use super::*;
    #[derive(Clone)]
    pub enum Destination {
        Registry,
        File(PathBuf),
    }
    pub struct SignRequest<'a> {
        pub at: SubjectRef,
        pub key: &'a SigningKey,
        pub registry: &'a RegistryOptions,
        pub to: Destination,
    }
    #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
    pub struct Signed {
        pub subject: Digest,
        pub name: String,
        pub bundle: Digest,
        pub predicate_type: String,
        pub stored: String,
    }
    pub async fn sign(_: SignRequest<'_>) -> Result<Signed, GateError> {
        stub()
    }
    pub async fn attest(_: SignRequest<'_>, _: String, _: serde_json::Value) -> Result<Signed, GateError> {
        stub()
    }
}

pub mod push {
    use super::*;
    #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
    pub struct Pushed {
        pub subject: String,
        pub digest: Digest,
        pub media_type: String,
        pub size: u64,
    }
    pub async fn push(_: &Path, _: &SubjectRef, _: &RegistryOptions) -> Result<Pushed, GateError> {
        stub()
    }
}

pub mod provenance {
    use super::sign::{SignRequest, Signed};
    use super::*;
    pub struct ProvenanceRequest<'a> {
        pub sign: SignRequest<'a>,
        pub directory: PathBuf,
        pub builder_id: Option<String>,
        pub started_on: Option<Timestamp>,
        pub correlation_id: Option<String>,
    }
    pub async fn provenance(_: ProvenanceRequest<'_>) -> Result<Signed, GateError> {
        stub()
    }
}

pub mod smoke {
    use super::sign::{SignRequest, Signed};
    use super::*;
    use std::ffi::OsString;
    use std::time::Duration;
    pub struct SmokeRequest<'a> {
        pub sign: SignRequest<'a>,
        pub name: String,
        pub retries: u32,
        pub junit: Vec<String>,
        pub attempt_timeout: Duration,
        pub argv: Vec<OsString>,
    }
    #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
    pub struct Smoked {
        pub signed: Signed,
        pub passed: bool,
        pub attempts: u32,
    }
    pub async fn smoke(_: SmokeRequest<'_>, _: impl Future<Output = ()>) -> Result<Smoked, GateError> {
        stub()
    }
}

pub mod verify {
    use super::*;
    use crate::domain::fault::Fault;
    pub enum Accept {
        Identity { identity: String, issuer: String },
        Key(PublicKey),
    }
    pub struct VerifyRequest<'a> {
        pub at: SubjectRef,
        pub bundle: Option<PathBuf>,
        pub accept: Accept,
        pub predicate_type: Option<String>,
        pub trust: &'a TrustSet,
        pub registry: &'a RegistryOptions,
    }
    #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
    pub struct VerifyReply {
        pub subject: SubjectReply,
        pub verified: Vec<EvidenceReply>,
        pub rejected: Vec<EvidenceReply>,
        pub faults: Vec<Fault>,
    }
    pub async fn verify(_: VerifyRequest<'_>) -> Result<VerifyReply, GateError> {
        stub()
    }
}
