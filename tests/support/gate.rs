//! A gate on a data directory of its own, with a clock that a story moves, and people with keys.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::keys::KeyKind;
use countersign::domain::names::{EnvironmentName, ProjectName};
use countersign::domain::policy::PackFiles;
use countersign::domain::policy::start::{Start, Witness, standard_for};
use countersign::domain::reference::SubjectRef;
use countersign::domain::run::LeaseTerm;
use countersign::domain::time::{Span, Timestamp};
use countersign::domain::trusted_root::TrustSet;
use countersign::events::{Webhook, Webhooks};
use countersign::gate::activate::ActivationTerms;
use countersign::gate::reply::DecisionReply;
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::{
    Clock, DecisionFilter, Gate, GateError, OverrideChoice, OverrideReply, OverrideRequest, Page, ReplayDepth,
    RunRequest, Settings,
};
use countersign::sigstore::SigningKey;
use serde_json::{Value, json};

use super::directory::TempDir;
use super::people::{People, hold};
use super::postgres::postgres;
use super::prepared;
use super::registry::quick;

/// The source that the stories' provenance names and their policy expects.
pub const SOURCE: &str = "git+https://example.com/acme/app";
/// The builder that the stories' provenance names and their policy expects.
pub const BUILDER: &str = "urn:countersign:builder/local/v1";

const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

/// A clock that stands still until a story moves it.
#[derive(Clone)]
pub struct TestClock(Arc<AtomicI64>);

impl TestClock {
    pub fn advance(&self, span: &str) {
        let span: Span = span.parse().unwrap();
        self.0.fetch_add(span.seconds() * 1000, Ordering::SeqCst);
    }

    /// Puts it back, as somebody who sets a wrong time.
    pub fn back(&self, span: &str) {
        let span: Span = span.parse().unwrap();
        self.0.fetch_sub(span.seconds() * 1000, Ordering::SeqCst);
    }

    /// Puts it right: from now on it goes like this machine's, standing still between two looks.
    pub fn set(&self) {
        self.0.store(jiff::Timestamp::now().as_millisecond(), Ordering::SeqCst);
    }

    /// To this instant.
    pub fn set_to(&self, at: Timestamp) {
        self.0.store(at.unix_milliseconds(), Ordering::SeqCst);
    }

    /// To this machine's clock, for certificates that are made while the story is told.
    pub fn to_today(&self) {
        let now = jiff::Timestamp::now().as_second() + 60;
        self.advance(&format!("{}s", now - self.now().unix_seconds()));
    }

    pub fn now(&self) -> Timestamp {
        jiff::Timestamp::from_millisecond(self.0.load(Ordering::SeqCst)).unwrap().into()
    }
}

pub struct TestGate {
    pub directory: TempDir,
    pub gate: Gate,
    pub clock: TestClock,
    pub people: People,
    /// Where artifacts are pushed: `oci:DIR` or `HOST/REPO`.
    pub place: String,
    /// What replicas share; absent: the gate has a data directory to itself.
    pub shared: Option<Shared>,
}

/// What the replicas of a gate have in common.
#[derive(Clone)]
pub struct Shared {
    /// The address of the database.
    pub url: String,
    /// The gate's own key.
    pub key: Arc<SigningKey>,
    /// The key that signs for the decision log; absent: nobody does.
    pub log_key: Option<Arc<SigningKey>>,
}

impl Shared {
    /// A database and a key of their own, where there is a server.
    pub async fn new() -> Option<Self> {
        Some(Self::at(prepared::database(postgres()?).await))
    }

    /// The database at this address, and keys.
    pub fn at(url: String) -> Self {
        let [own, log] = [(), ()].map(|()| Arc::new(key(KeyKind::Ed25519)));
        Self { url, key: own, log_key: Some(log) }
    }
}

/// `COUNTERSIGN_TEST_STORE=postgres` tells every story of a gate on a server instead of in a data directory.
const TEST_STORE: &str = "COUNTERSIGN_TEST_STORE";

pub fn key(kind: KeyKind) -> SigningKey {
    SigningKey::generate(kind).unwrap()
}

impl TestGate {
    /// A gate with the standard pack in force, made the stories' own, and an OCI layout to push to.
    pub async fn start() -> Self {
        let directory = TempDir::new().unwrap();
        let place = format!("oci:{}", directory.path().join("layout").display());
        Self::start_in(directory, place).await
    }

    /// The same, with artifacts in a registry at `host`.
    pub async fn start_on(host: &str) -> Self {
        Self::start_in(TempDir::new().unwrap(), format!("{host}/app")).await
    }

    /// The same as [`Self::start`] with a data directory to itself, whatever the environment says.
    pub async fn start_in_a_file() -> Self {
        let directory = TempDir::new().unwrap();
        let place = format!("oci:{}", directory.path().join("layout").display());
        Self::start_sharing(directory, place, None).await
    }

    /// The same as [`Self::start`] on a server, where there is one.
    pub async fn start_on_server() -> Option<Self> {
        let shared = Shared::new().await?;
        let directory = TempDir::new().unwrap();
        let place = format!("oci:{}", directory.path().join("layout").display());
        Some(Self::start_sharing(directory, place, Some(shared)).await)
    }

    /// The same as [`Self::start_on`] on a server, or in a file whatever the environment says.
    pub async fn start_sharing_on(host: &str, shared: Option<Shared>) -> Self {
        Self::start_sharing(TempDir::new().unwrap(), format!("{host}/app"), shared).await
    }

    /// The same over this database.
    pub async fn start_at(shared: Shared) -> Self {
        let directory = TempDir::new().unwrap();
        let place = format!("oci:{}", directory.path().join("layout").display());
        Self::start_sharing(directory, place, Some(shared)).await
    }

    /// The same gate over the database at this address, as after its configuration was changed.
    pub async fn open_at(&self, url: &str) -> Result<Gate, GateError> {
        let shared = self.shared.clone().map(|shared| Shared { url: url.to_owned(), ..shared });
        open_sharing(self.directory.path(), &self.clock, shared.as_ref()).await
    }

    async fn start_in(directory: TempDir, place: String) -> Self {
        let shared = match std::env::var(TEST_STORE).as_deref() {
            Ok("postgres") => Some(Shared::new().await.expect("there is a server, since it was asked for")),
            _ => None,
        };
        Self::start_sharing(directory, place, shared).await
    }

    async fn start_sharing(directory: TempDir, place: String, shared: Option<Shared>) -> Self {
        let people = People::of_this_story();
        let clock = TestClock(Arc::new(AtomicI64::new(1_780_000_000_000)));
        if let Some(shared) = &shared {
            directory.records_at(&shared.url);
        } else {
            prepared::record_in(&directory.path().join("data")).await;
        }
        // On the heap: every story holds what it begins with.
        let gate = Box::pin(open_sharing(directory.path(), &clock, shared.as_ref())).await.unwrap();
        let this = Self { directory, gate, clock, people, place, shared };
        let pack = this.start_pack();
        hold(&pack);
        Box::pin(this.activate(&pack)).await.unwrap();
        this
    }

    /// The standard pack with the stories' signers, approvers, source and builder.
    pub fn start_pack(&self) -> BTreeMap<String, Vec<u8>> {
        self.start_pack_with(&[])
    }

    /// The same, with more people in its signer sets.
    pub fn start_pack_with(&self, more: &[(&str, &SigningKey)]) -> BTreeMap<String, Vec<u8>> {
        let people = &self.people;
        let approver = |name: &str, key: &SigningKey| ("security".parse().unwrap(), name.to_owned(), key.public_key());
        standard_for(&Start {
            signers: [("builder", &people.pipeline), ("smoke", &people.pipeline), ("reviewers", &people.reviewer)]
                .iter()
                .chain(more)
                .map(|(set, key)| (set.parse().unwrap(), key.public_key()))
                .collect(),
            approvers: vec![
                approver("alice", &people.alice),
                approver("bob", &people.bob),
                approver("dev", &people.dev),
            ],
            sources: vec![SOURCE.into()],
            builders: vec![BUILDER.into()],
            witness: Witness::Optional,
            ..Start::default()
        })
        .unwrap()
    }

    pub async fn activate(
        &self,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<countersign::gate::activate::ActivationReply, GateError> {
        let files = PackFiles::new(files.clone()).map_err(GateError::from)?;
        // What a story asks less of is what it is about, and said nowhere else.
        let terms =
            ActivationTerms { loosening: Some("the story goes on so".to_owned()), ..ActivationTerms::default() };
        self.gate.activate_pack_on(&project(), files, &terms).await
    }

    /// The same data directory, opened again, as after a restart.
    pub async fn reopen(&mut self) {
        self.gate = self.another().await;
    }

    /// The same gate once more, by this machine's clock.
    pub async fn by_the_real_clock(&self) -> Gate {
        let now: Clock = Arc::new(|| jiff::Timestamp::now().into());
        open_with(self.directory.path(), now, self.shared.as_ref(), Webhooks::default()).await.unwrap()
    }

    /// The same gate once more, by a clock that is a second further at each look.
    pub async fn by_a_clock_that_goes_on(&self) -> Gate {
        let clock = self.clock.clone();
        let now: Clock = Arc::new(move || {
            clock.advance("1s");
            clock.now()
        });
        open_with(self.directory.path(), now, self.shared.as_ref(), Webhooks::default()).await.unwrap()
    }

    /// The same gate once more, as another process or another replica has it.
    pub async fn another(&self) -> Gate {
        open_sharing(self.directory.path(), &self.clock, self.shared.as_ref()).await.unwrap()
    }

    /// Whether the record is a file, which a story edits past the gate. Where it is not, that is said by name.
    pub fn keeps_a_file(&self) -> bool {
        if self.shared.is_some() {
            super::shows_nothing("it edits the file of a record, and this one is on a server");
        }
        self.shared.is_none()
    }

    /// The same gate once more, with a configuration that names webhooks.
    pub async fn telling(&self, webhooks: Vec<Webhook>) -> Gate {
        let webhooks = Webhooks::new(webhooks);
        open_telling(self.directory.path(), &self.clock, self.shared.as_ref(), webhooks).await.unwrap()
    }

    pub fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }

    /// Pushes an artifact with this content, and answers `NAME@sha256:…`.
    pub async fn push_artifact(&self, content: &str) -> String {
        let file = self.directory.path().join("artifact");
        std::fs::write(&file, content).unwrap();
        let tag = format!("{}:t{}", self.place, &Digest::of(content.as_bytes()).hex()[..12]);
        let to = SubjectRef::parse(&tag, |_| false).unwrap();
        countersign::gate::push::push(&file, &to, &quick()).await.unwrap().subject
    }

    /// An artifact with everything that staging demands.
    pub async fn good_artifact(&self, content: &str) -> String {
        let subject = self.push_artifact(content).await;
        self.sign(&subject).await;
        self.provenance(&subject, json!({})).await;
        self.smoke(&subject, "PASSED").await;
        subject
    }

    /// An artifact with everything that production demands, and ready in staging.
    pub async fn artifact_for_production(&self, content: &str) -> String {
        let subject = self.good_artifact(content).await;
        self.review(&subject).await;
        assert_eq!(self.promote(&subject, "staging").await.verdict, Verdict::Ready);
        subject
    }

    pub async fn attest(&self, subject: &str, key: &SigningKey, predicate_type: &str, predicate: &Value) -> Digest {
        let at = SubjectRef::parse(subject, |_| false).unwrap();
        let registry = quick();
        let trust = TrustSet::empty();
        let (to, now) = (Destination::Registry, self.clock.now());
        let request = SignRequest { at: &at, signer: key, registry: &registry, trust: &trust, to, now };
        countersign::gate::sign::attest(request, predicate_type, predicate).await.unwrap().bundle
    }

    pub async fn sign(&self, subject: &str) -> Digest {
        self.attest(subject, &self.people.pipeline, "https://sigstore.dev/cosign/sign/v1", &json!({})).await
    }

    pub async fn review(&self, subject: &str) -> Digest {
        self.attest(subject, &self.people.reviewer, "urn:countersign:review/v1", &json!({"result": "APPROVED"})).await
    }

    /// Provenance as `countersign provenance` writes it, with `changes` merged over it.
    pub async fn provenance(&self, subject: &str, changes: Value) -> Digest {
        let predicate = merged(good_provenance(self.clock.now()), changes);
        self.attest(subject, &self.people.pipeline, "https://slsa.dev/provenance/v1", &predicate).await
    }

    pub async fn smoke(&self, subject: &str, result: &str) -> Digest {
        self.smoke_by(subject, result, &self.people.pipeline).await
    }

    pub async fn smoke_by(&self, subject: &str, result: &str, signer: &SigningKey) -> Digest {
        let predicate = self.smoke_predicate(result);
        self.attest(subject, signer, TEST_RESULT, &predicate).await
    }

    fn smoke_predicate(&self, result: &str) -> Value {
        json!({
            "result": result, "configuration": [{"name": "true"}], "name": "starts",
            "finishedOn": self.clock.now(), "attempts": [],
        })
    }

    /// The bundle of a smoke test that passed, which lies in no registry.
    pub async fn smoke_bundle(&self, subject: &str) -> Vec<u8> {
        self.smoke_bundle_by(subject, "PASSED", &self.people.pipeline).await
    }

    /// The bundle of a smoke test with this result, by the word of whoever has `signer`.
    pub async fn smoke_bundle_by(&self, subject: &str, result: &str, signer: &SigningKey) -> Vec<u8> {
        let at = SubjectRef::parse(subject, |_| false).unwrap();
        let (registry, trust, now) = (quick(), TrustSet::empty(), self.clock.now());
        let path = self.directory.path().join("smoke.json");
        // What is there is never overwritten.
        let _ = std::fs::remove_file(&path);
        let to = Destination::File(path.clone());
        let request = SignRequest { at: &at, signer, registry: &registry, trust: &trust, to, now };
        countersign::gate::sign::attest(request, TEST_RESULT, &self.smoke_predicate(result)).await.unwrap();
        std::fs::read(path).unwrap()
    }

    pub async fn try_promote(&self, subject: &str, environment: &str) -> Result<DecisionReply, GateError> {
        let run = self.gate.request_run(self.run_request(subject, environment)).await?;
        let run = self.gate.execute_run(run.id, None).await?;
        Ok(run.decision.expect("a run at its end has a decision"))
    }

    /// What a pipeline asks for.
    #[expect(clippy::unused_self, reason = "it is asked of this gate")]
    pub fn run_request(&self, subject: &str, environment: &str) -> RunRequest {
        RunRequest {
            project: project(),
            subject: SubjectRef::parse(subject, |_| false).unwrap(),
            environment: environment_named(environment),
            correlation_id: None,
            idempotency_key: None,
        }
    }

    pub async fn promote(&self, subject: &str, environment: &str) -> DecisionReply {
        self.try_promote(subject, environment).await.unwrap()
    }

    pub async fn check(&self, subject: &str, environment: &str) -> DecisionReply {
        self.gate.check(&project(), digest(subject), &environment_named(environment)).await.unwrap()
    }

    pub async fn request_override(&self, subject: &str, rule: &str, lasts: &str) -> OverrideReply {
        self.try_override(subject, rule, lasts, "the sky is falling").await.unwrap()
    }

    pub async fn try_override(
        &self,
        subject: &str,
        rule: &str,
        lasts: &str,
        reason: &str,
    ) -> Result<OverrideReply, GateError> {
        let request = OverrideRequest {
            project: project(),
            subject: digest(subject),
            environment: environment_named("production"),
            rule: rule.parse().unwrap(),
            way: countersign::domain::overrides::Way::Ordinary,
            reason: reason.into(),
            ticket: None,
            lasts: lasts.parse().unwrap(),
            signer: Box::new(copy(&self.people.dev)),
        };
        self.gate.request_override(request).await
    }

    /// Ends the story: every decision that it made is replayed from its record and from its bundles, and the store
    /// is whole.
    pub async fn finish(self) {
        let store = self.record().await;
        let mut replayed = 0;
        for project in store.projects().await.unwrap() {
            replayed += self.reverified(&project).await;
        }
        store.close().await.unwrap();
        eprintln!("replayed {replayed} decisions");
        assert_eq!(self.gate.fsck().await.unwrap().problems, Vec::<String>::new());
        self.directory.is_spared("it was replayed from its bundles");
    }

    /// Replays every decision of a project from its record and from its bundles, and says how many there are.
    async fn reverified(&self, project: &ProjectName) -> usize {
        let (mut cursor, mut replayed) = (None, 0);
        loop {
            let page = Page { limit: 50, cursor };
            let listing = self.gate.decisions(project, &DecisionFilter::default(), page).await.unwrap();
            for decision in listing.items {
                let id = decision.decision.expect("a stored decision has an id").id.to_string();
                let reply = self.gate.replay(project, &id, ReplayDepth::Reverify).await.unwrap();
                assert!(reply.same, "decision {id} replays otherwise: {:?}", reply.differences);
                replayed += 1;
            }
            cursor = listing.next_cursor;
            if cursor.is_none() {
                return replayed;
            }
        }
    }
}

pub async fn open(directory: &Path, clock: &TestClock) -> Result<Gate, GateError> {
    open_sharing(directory, clock, None).await
}

async fn open_sharing(directory: &Path, clock: &TestClock, shared: Option<&Shared>) -> Result<Gate, GateError> {
    open_telling(directory, clock, shared, Webhooks::default()).await
}

async fn open_telling(
    directory: &Path,
    clock: &TestClock,
    shared: Option<&Shared>,
    webhooks: Webhooks,
) -> Result<Gate, GateError> {
    let clock = clock.clone();
    open_with(directory, Arc::new(move || clock.now()), shared, webhooks).await
}

async fn open_with(
    directory: &Path,
    now: Clock,
    shared: Option<&Shared>,
    webhooks: Webhooks,
) -> Result<Gate, GateError> {
    Gate::open(Settings {
        data: directory.join("data"),
        database: shared.map(|shared| shared.url.parse().unwrap()),
        key: shared.map(|shared| Arc::clone(&shared.key)),
        webhooks,
        revokers: countersign::domain::policy::Members::default(),
        pack_signers: countersign::domain::policy::Members::default(),
        places: BTreeMap::new(),
        isolation: countersign::gate::Isolation::None,
        gate_id: "https://gate.example.com".into(),
        log: countersign::gate::LogSettings {
            key: shared.and_then(|shared| shared.log_key.clone()),
            ..countersign::gate::LogSettings::default()
        },
        registry: quick(),
        trust: TrustSet::new(vec![countersign::domain::trusted_root::TrustedRoot::production().unwrap()]),
        lease: LeaseTerm::default(),
        now,
    })
    .await
}

fn environment_named(name: &str) -> EnvironmentName {
    name.parse().unwrap()
}

/// A second handle on a key, for requests that take it whole.
pub fn copy(key: &SigningKey) -> SigningKey {
    SigningKey::from_pem(&key.to_pem(None).unwrap(), None).unwrap()
}

pub fn project() -> ProjectName {
    ProjectName::default()
}

/// All overrides, newest first.
pub async fn overrides(gate: &Gate) -> Vec<OverrideReply> {
    gate.overrides(&project(), &OverrideChoice::default(), Page::default()).await.unwrap().items
}

/// The digest at the end of `NAME@sha256:…`.
pub fn digest(subject: &str) -> Digest {
    subject.rsplit('@').next().unwrap().parse().unwrap()
}

pub fn good_provenance(now: Timestamp) -> Value {
    let source = json!({"uri": SOURCE, "digest": {"gitCommit": "0123456789012345678901234567890123456789"}});
    json!({
        "buildDefinition": {
            "buildType": "urn:countersign:build/local/v1",
            "externalParameters": {"source": source},
            "internalParameters": {"dirty": false},
            "resolvedDependencies": [source],
        },
        "runDetails": {
            "builder": {"id": BUILDER},
            "metadata": {"invocationId": "1", "startedOn": now, "finishedOn": now},
        },
    })
}

fn merged(mut base: Value, changes: Value) -> Value {
    match (&mut base, changes) {
        (Value::Object(base), Value::Object(changes)) => {
            for (key, change) in changes {
                let old = base.remove(&key).unwrap_or(Value::Null);
                base.insert(key, merged(old, change));
            }
        }
        (Value::Null, Value::Object(changes)) => return Value::Object(changes),
        (_, change) => return change,
    }
    base
}

/// The rules of a decision with this outcome, in its order.
pub fn rules(reply: &DecisionReply, outcome: Outcome) -> Vec<&str> {
    reply.reasons.iter().filter(|reason| reason.outcome == outcome).map(|reason| reason.rule.as_str()).collect()
}

#[macro_export]
macro_rules! assert_ready {
    ($reply:expr) => {{
        let reply = &$reply;
        assert_eq!(reply.verdict, countersign::domain::decision::Verdict::Ready, "{:#?}", reply.reasons);
    }};
}

#[macro_export]
macro_rules! assert_not_ready {
    ($reply:expr, $rules:expr) => {{
        let reply = &$reply;
        let found = $crate::support::gate::rules(reply, countersign::domain::decision::Outcome::Violation);
        assert_eq!(reply.verdict, countersign::domain::decision::Verdict::NotReady, "{:#?}", reply.reasons);
        assert_eq!(found, $rules, "{:#?}", reply.reasons);
        assert!(reply.reasons.iter().all(|reason| !reason.fix.contains("{subject}")), "{:#?}", reply.reasons);
    }};
}
