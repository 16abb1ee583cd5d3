//! The gate's signatures without a gate behind them: the entrances compile and are tested against these.
#![allow(missing_docs, unused_imports, clippy::pedantic)]

use crate::domain::decision::Verdict;
use crate::domain::fault::Fault;
use std::collections::BTreeMap;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::GateError;
use super::reply::*;
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::names::{EnvironmentName, PackName, ProjectName, RuleId};
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::reference::SubjectRef;
use crate::domain::time::{Span, Timestamp};
use crate::domain::trusted_root::TrustSet;
use crate::registry::RegistryOptions;
use crate::sigstore::SigningKey;
use activate::ActivationReply;
use evidence::{EvidenceAdded, EvidenceListing};
use file_override::{OverrideReply, OverrideRequest};
use promote::{Observer, RunRequest};
use replay::{ReplayDepth, ReplayReply};
use show::{DecisionFilter, ExportForm, Listing, Page, ReadinessReply};
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
    pub async fn export(&self, _: &str, _: ExportForm) -> Result<Vec<u8>, GateError> {
        stub()
    }
    pub async fn replay(&self, _: &str, _: ReplayDepth) -> Result<ReplayReply, GateError> {
        stub()
    }
    pub async fn add_evidence(&self, _: &ProjectName, _: &[u8], _: Option<Digest>) -> Result<EvidenceAdded, GateError> {
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
    pub async fn publish_pending(&self) -> Result<Vec<(Digest, Publication)>, GateError> {
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
        ReadinessReply { ready: true, components: std::iter::once(("database".to_owned(), "ok".to_owned())).collect() }
    }
}

pub mod activate {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// What an activation did.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct ActivationReply {
        /// What is in force now.
        pub policy: PolicyRef,
        /// What was in force before.
        pub previous: Option<PolicyRef>,
        /// The subjects that stood, and how they stand under the new pack.
        pub decided_again: Vec<DecidedAgain>,
    }

    /// One subject that was decided again.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct DecidedAgain {
        /// The subject.
        pub subject: Digest,
        /// Where.
        pub environment: EnvironmentName,
        /// How it stood.
        pub before: Verdict,
        /// How it stands.
        pub after: Verdict,
    }
}

pub mod evidence {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// What was taken.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct EvidenceAdded {
        /// SHA-256 of the bundle.
        pub bundle: Digest,
        /// What its payload says it is. Not verified: that happens for each decision.
        pub predicate_type: String,
        /// The subjects it speaks of, by SHA-256.
        pub subjects: Vec<Digest>,
        /// How many of these associations are new.
        pub new: u64,
    }

    /// Everything that the gate would look at for a subject.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct EvidenceListing {
        /// The subject.
        pub subject: SubjectReply,
        /// Each bundle, verified or rejected; `accepted` says that it verified.
        pub evidence: Vec<EvidenceReply>,
        /// What could not be asked.
        pub faults: Vec<Fault>,
        /// What was passed over, in words.
        pub notes: Vec<String>,
    }
}

pub mod file_override {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// A request that one rule need not hold for one subject in one environment.
    pub struct OverrideRequest {
        /// Whose.
        pub project: ProjectName,
        /// The one subject.
        pub subject: Digest,
        /// The one environment.
        pub environment: EnvironmentName,
        /// The one rule.
        pub rule: RuleId,
        /// Why.
        pub reason: String,
        /// A reference into the requester's own records.
        pub ticket: Option<String>,
        /// How long, from now.
        pub lasts: Span,
        /// Who asks.
        pub key: SigningKey,
    }

    /// An override as it is shown.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct OverrideReply {
        /// SHA-256 of the signed payload.
        pub id: Digest,
        /// Whose.
        pub project: ProjectName,
        /// The one subject.
        pub subject: Digest,
        /// The one environment.
        pub environment: EnvironmentName,
        /// The pack whose rule it is.
        pub pack: PackName,
        /// The one rule.
        pub rule: RuleId,
        /// Why.
        pub reason: String,
        /// A reference into the requester's own records.
        pub ticket: Option<String>,
        /// From then on it permits nothing.
        pub expires: Timestamp,
        /// Who asked.
        pub requester: SignerReply,
        /// The people who approved, each once.
        pub approved_by: Vec<String>,
        /// How many people must.
        pub quorum: u32,
        /// `pending`, `in-force`, `expired`, `revoked`, or `void` when the pack in force knows no such override.
        pub state: String,
        /// What is missing, in words; empty when nothing is.
        pub missing: String,
    }
}

pub mod replay {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// How deep a replay goes.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ReplayDepth {
        /// Reasons and verdict from the recorded facts.
        Recorded,
        /// The stored bundles verified again, too.
        Reverify,
    }

    /// What a replay showed.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct ReplayReply {
        /// Which decision.
        pub decision: Digest,
        /// Whether every byte came out as recorded.
        pub same: bool,
        /// The verdict on record.
        pub recorded_verdict: Verdict,
        /// The verdict that came out.
        pub computed_verdict: Verdict,
        /// The version that made the decision.
        pub recorded_engine: String,
        /// The version that replayed it.
        pub running_engine: String,
        /// What came out otherwise, in words; empty when nothing did.
        pub differences: Vec<String>,
        /// Bundles verified again; absent when that was not asked.
        pub reverified: Option<u64>,
    }
}

pub mod show {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// Which page of a list.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Page {
        /// Items at most; never more than [`MAX_PAGE`].
        pub limit: u32,
        /// Where the page before ended; opaque.
        pub cursor: Option<String>,
    }

    /// One page, newest first.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Listing<T> {
        /// The items.
        pub items: Vec<T>,
        /// Where the next page begins; absent on the last.
        pub next_cursor: Option<String>,
    }

    /// Which decisions.
    #[derive(Clone, Debug, Default, PartialEq, Eq)]
    pub struct DecisionFilter {
        /// About this subject.
        pub subject: Option<Digest>,
        /// For this environment.
        pub environment: Option<EnvironmentName>,
    }

    /// What is exported of a decision.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum ExportForm {
        /// The canonical record: the bytes that the id names.
        Record,
        /// The evidence it was made from: the bundles, one JSON line each.
        Evidence,
        /// The VSA as a Sigstore bundle.
        Vsa,
        /// The VSA as a bare DSSE envelope, as slsa-verifier reads it.
        VsaDsse,
    }

    /// Whether the gate can answer, part by part.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct ReadinessReply {
        /// Whether all parts can.
        pub ready: bool,
        /// Each part: `ok`, or what is wrong.
        pub components: BTreeMap<String, String>,
    }

    impl Default for Page {
        fn default() -> Self {
            Self { limit: 50, cursor: None }
        }
    }
}

pub mod promote {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// A request to decide one promotion.
    #[derive(Clone, Debug)]
    pub struct RunRequest {
        /// Whose run it is.
        pub project: ProjectName,
        /// What is to be promoted.
        pub subject: SubjectRef,
        /// Where to.
        pub environment: EnvironmentName,
        /// The id that follows the change.
        pub correlation_id: Option<String>,
        /// The same key with the same request is the same run.
        pub idempotency_key: Option<String>,
    }

    pub type Observer = Arc<dyn Fn(&RunEventReply) + Send + Sync>;
}

pub mod push {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// What was stored.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Pushed {
        /// The subject as it may be named from now on: `NAME@sha256:…`.
        pub subject: String,
        /// The digest of its manifest.
        pub digest: Digest,
        /// The manifest's media type.
        pub media_type: String,
        /// Bytes of the manifest.
        pub size: u64,
    }

    pub async fn push(_: &Path, _: &SubjectRef, _: &RegistryOptions) -> Result<Pushed, GateError> {
        stub()
    }
}

pub mod sign {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// Where a bundle goes.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Destination {
        /// Beside the subject, as a referrer.
        Registry,
        /// Into a file that does not exist yet.
        File(PathBuf),
    }

    /// What signing needs, whatever is said about the subject.
    pub struct SignRequest<'a> {
        /// The subject.
        pub at: &'a SubjectRef,
        /// The signer.
        pub key: &'a SigningKey,
        /// How registries are asked.
        pub registry: &'a RegistryOptions,
        /// Where the bundle goes.
        pub to: Destination,
        /// The time that counts as now.
        pub now: Timestamp,
    }

    /// What was signed, and where it is.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct Signed {
        /// The subject's digest.
        pub subject: Digest,
        /// The subject as it may be named from now on: `NAME@sha256:…`.
        pub reference: String,
        /// What was said about it.
        pub predicate_type: String,
        /// SHA-256 of the bundle.
        pub bundle: Digest,
        /// SHA-256 of the signer's public key.
        pub key: Digest,
        /// The manifest that carries the bundle; absent when it went into a file.
        pub referrer: Option<Digest>,
        /// The file that holds the bundle; absent when it went into a registry.
        pub file: Option<PathBuf>,
    }

    pub async fn sign(_: SignRequest<'_>) -> Result<Signed, GateError> {
        stub()
    }
    pub async fn attest(_: SignRequest<'_>, _: &str, _: &serde_json::Value) -> Result<Signed, GateError> {
        stub()
    }
    pub async fn resolve(at: &SubjectRef, _: &RegistryOptions) -> Result<crate::domain::decision::Subject, GateError> {
        match at {
            SubjectRef::Digest(digest) => {
                Ok(crate::domain::decision::Subject { digest: *digest, name: String::new(), media_type: None })
            }
            _ => stub(),
        }
    }
    pub fn write_new(_: &Path, _: &[u8]) -> Result<(), GateError> {
        stub()
    }
}

pub mod verify {
    use super::*;
    use serde::{Deserialize, Serialize};

    /// Who is accepted.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum Accept {
        /// A certificate for exactly this identity from exactly this issuer.
        Identity {
            /// The subject alternative name.
            identity: String,
            /// The OIDC issuer.
            issuer: String,
        },
        /// This key.
        Key(PublicKey),
    }

    /// What is to be verified.
    pub struct VerifyRequest<'a> {
        /// The subject.
        pub at: &'a SubjectRef,
        /// The one bundle to look at; without it, all that lie beside the subject.
        pub bundle: Option<PathBuf>,
        /// Who is accepted.
        pub accept: Accept,
        /// The one predicate type that counts; without it, any.
        pub predicate_type: Option<String>,
        /// The trusted roots.
        pub trust: TrustSet,
        /// How registries are asked.
        pub registry: &'a RegistryOptions,
        /// The time that counts as now.
        pub now: Timestamp,
    }

    /// What verified, and what did not and why.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub struct VerifyReply {
        /// The subject.
        pub subject: SubjectReply,
        /// Bundles by the accepted signer, of the type asked for.
        pub verified: Vec<EvidenceReply>,
        /// All others.
        pub rejected: Vec<EvidenceReply>,
        /// What could not be asked.
        pub faults: Vec<Fault>,
    }

    pub async fn verify(_: VerifyRequest<'_>) -> Result<VerifyReply, GateError> {
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

pub fn read_bounded(path: &Path, _: usize) -> Result<Vec<u8>, GateError> {
    std::fs::read(path).map_err(|error| GateError::usage(error.to_string()))
}
