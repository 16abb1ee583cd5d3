//! What the gate costs, beside what nobody could save: ratios within one run, since machines differ.
//!
//! * `check`: a warm question over HTTP with a million decisions stored, beside a bare route that answers the same
//!   bytes; and how long `serve` takes to start on that database.
//! * `cold`: a whole decision with 1, 10, 100 and 1 000 referrers, beside fetching and verifying the same bundles; signed by
//!   a key, and by identities with certificates, log entries and timestamps.
//! * `again`: decisions a second about subjects whose bundles are stored, one at a time and many at once; and as a service
//!   makes them again by itself.
//! * `service`: the program from its start until it answers, and how much memory it takes then. What `verify` takes as a
//!   whole process is another benchmark (`process`).
//! * `history`: a hundred thousand decisions replayed, and a draft tried on them, on all cores together
//!   (`COUNTERSIGN_BENCH_HISTORY` says how many).
//!
//! The two sides are measured in turns, so that whatever else the machine does befalls both alike, and what counts is
//! the median of the ratios of neighbouring turns. `cargo bench --bench gate -- check cold` measures these two;
//! `COUNTERSIGN_BENCH_DECISIONS=10000000` stores ten million decisions instead of one, and
//! `COUNTERSIGN_BENCH_MORE=10000000` asks a second record with so many in turns with the first.

#![allow(missing_docs, reason = "the macros of the stories have no words")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark that fails stops"
)]

#[path = "../../tests/support/mod.rs"]
#[allow(dead_code, unused_macros, reason = "the stories use more of it")]
mod support;

mod client;
mod history;
mod turns;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use countersign::domain::evidence::{Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::limits::{MAX_FETCHES_IN_FLIGHT, MAX_REFERRERS};
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::statement_v1;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::{Begin, Gate, RunRequest, RunTerms};
use countersign::http::{self, Guard};
use countersign::registry::{Referrers, Registry, RegistryOptions};
use countersign::sigstore::{Signer, SignerError, sign_statement};
use countersign::store::{Because, Due, Store, StoreOptions};
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use serde_json::json;
use sqlx::{AssertSqlSafe, Connection as _};

use client::{Client, at_once};
use support::der::Key;
use support::gate::{TestGate, digest, project};
use support::instance::Instance;
use support::registry::TestRegistry;
use turns::{Goal, Turns, microseconds, print_goals};

const PROGRAM: &str = env!("CARGO_BIN_EXE_countersign");
/// Measures something, and says which goals it met.
type Measure = fn() -> Vec<Goal>;

/// Decisions that are stored when nothing else is said.
const DECISIONS: u64 = 1_000_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --benches` starts it too, and there is nothing to test.
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    let named: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    let mut goals = Vec::new();
    let all: [(&str, Measure); 5] =
        [("check", check), ("cold", cold), ("again", again), ("service", served), ("history", history::history)];
    for (name, measure) in all {
        if named.is_empty() || named.iter().any(|one| *one == name) {
            println!("{name}");
            goals.extend(measure());
        }
    }
    print_goals(&goals);
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn check() -> Vec<Goal> {
    let decisions = std::env::var("COUNTERSIGN_BENCH_DECISIONS").map_or(DECISIONS, |given| given.parse().unwrap());
    let runtime = runtime();
    let (gate, app) = runtime.block_on(async {
        let gate = TestGate::start().await;
        let app = gate.good_artifact("app").await;
        gate.promote(&app, "staging").await;
        (gate, app)
    });
    let began = Instant::now();
    runtime.block_on(fill(&gate, decisions));
    println!("  {decisions} decisions stored in {:.1?}", began.elapsed());
    let path = format!("/v1/check?subject={}&environment=staging", digest(&app));
    let real = runtime.block_on(service(gate.gate.clone()));
    let mut goals = runtime.block_on(async {
        let mut goals = Vec::new();
        let body = Client::connect(&real, &path).await.body().await;
        println!("  a body of {} bytes", body.len());
        let bare = axum::Router::new().route("/v1/check", axum::routing::get(async move || body.clone()));
        let bare = serve(bare).await;
        for (clients, each, name) in [(1, 200, "one at a time"), (32, 20, "32 at once")] {
            let mut asked_bare = Client::connect_many(&bare, &path, clients).await;
            let mut asked_gate = Client::connect_many(&real, &path, clients).await;
            let mut turns = Turns::new("a bare route", "the gate");
            let before = answered(&real).await;
            let mut latencies = Vec::new();
            for _ in 0..turns::rounds(150) {
                let (base, _) = at_once(&mut asked_bare, each).await;
                let (ours, waited) = at_once(&mut asked_gate, each).await;
                turns.took(base, ours);
                latencies.extend(waited);
            }
            turns.report(name);
            let what = format!("check: its speed beside a bare route, {name}");
            goals.push(Goal { what, measured: 1.0 / turns.ratio(), bound: 0.8, more: true });
            latencies.sort_unstable();
            let at = |share: usize| microseconds(latencies[latencies.len() * share / 1000]);
            println!("    as its clients see it: p50 {}, p99 {}, p99.9 {}", at(500), at(990), at(999));
            let measured = quantile(&before, &answered(&real).await, 0.99) * 1_000.0;
            let what = format!("check: p99 in ms as the service measures it, {name}");
            goals.push(Goal { what, measured, bound: 1.0, more: false });
        }
        goals
    });
    goals.extend(more_decisions(&runtime, (&real, &path), decisions));
    let empty = support::directory::TempDir::new().unwrap();
    until_it_listens(empty.path());
    let mut turns = Turns::new("no decision stored", "all of them");
    for _ in 0..turns::rounds(10) {
        turns.took(until_it_listens(empty.path()), until_it_listens(&gate.data()));
    }
    turns.report("serve until it listens");
    let what = "serve until it listens: all decisions beside none".to_owned();
    goals.push(Goal { what, measured: turns.ratio(), bound: 1.5, more: false });
    goals
}

/// How many answers to the question the service gave within each time, by the ends of its histogram in seconds.
async fn answered(address: &str) -> Vec<(f64, f64)> {
    let page = Client::connect(address, "/metrics").await.body().await;
    let page = String::from_utf8(page.to_vec()).unwrap();
    let lines = page.lines().filter(|line| {
        line.starts_with("countersign_http_request_duration_seconds_bucket{") && line.contains("route=\"/v1/check\"")
    });
    let bucket = |line: &str| {
        let (_, end) = line.split_once("le=\"").unwrap();
        let end = end.split_once('"').unwrap().0.parse().unwrap_or(f64::INFINITY);
        (end, line.rsplit(' ').next().unwrap().parse().unwrap())
    };
    lines.map(bucket).collect()
}

/// The end of the bucket within which this share of the answers between two looks was given, in seconds.
fn quantile(before: &[(f64, f64)], after: &[(f64, f64)], share: f64) -> f64 {
    let at = |looks: &[(f64, f64)], end: f64| {
        looks.iter().find(|look| look.0.total_cmp(&end).is_eq()).map_or(0.0, |look| look.1)
    };
    let given = |end: f64| at(after, end) - at(before, end);
    let all = given(f64::INFINITY);
    assert!(all > 0.0, "the service counts what it answers");
    after.iter().map(|look| look.0).find(|end| given(*end) >= share * all).unwrap()
}

/// The same question of a record with more decisions, in turns with the first: what it costs must not grow with them.
fn more_decisions(runtime: &tokio::runtime::Runtime, first: (&str, &str), decisions: u64) -> Option<Goal> {
    let more: u64 = std::env::var("COUNTERSIGN_BENCH_MORE").ok()?.parse().unwrap();
    runtime.block_on(async {
        let gate = TestGate::start_in_a_file().await;
        let app = gate.good_artifact("app").await;
        gate.promote(&app, "staging").await;
        let began = Instant::now();
        fill(&gate, more).await;
        println!("  {more} decisions stored in {:.1?}", began.elapsed());
        let path = format!("/v1/check?subject={}&environment=staging", digest(&app));
        let (mut few, mut many) = (
            Client::connect_many(first.0, first.1, 1).await,
            Client::connect_many(&service(gate.gate.clone()).await, &path, 1).await,
        );
        let mut turns = Turns::new("some decisions", "more of them");
        for _ in 0..turns::rounds(150) {
            let (base, _) = at_once(&mut few, 200).await;
            let (ours, _) = at_once(&mut many, 200).await;
            turns.took(base, ours);
        }
        turns.report("one at a time");
        let what = format!("check: with {more} decisions beside {decisions}");
        Some(Goal { what, measured: turns.ratio(), bound: 1.5, more: false })
    })
}

/// Stores so many decisions, each about a subject of its own. Their records are only as large as they need be to be
/// found: what is measured is finding one among them. So nobody can replay them.
///
/// They are stored in the order of their ids, a million in each transaction, and the other indexes are made anew once all are
/// there: to put each into each index at a place of its own writes the same pages over and over.
async fn fill(gate: &TestGate, decisions: u64) {
    gate.directory.is_spared("decisions without a record were put beside those that were made");
    let path = gate.data().join("countersign.db");
    let mut database = sqlx::SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
    let pack = gate.gate.active_pack(&project()).await.unwrap().reference().digest.hex();
    let indexes: Vec<(String, String)> = sqlx::query_as(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('run', 'decision') AND sql IS NOT NULL",
    )
    .fetch_all(&mut database)
    .await
    .unwrap();
    for pragma in ["foreign_keys = OFF", "synchronous = OFF", "cache_size = -500000"] {
        execute(&mut database, format!("PRAGMA {pragma}")).await;
    }
    for (name, _) in &indexes {
        execute(&mut database, format!("DROP INDEX {name}")).await;
    }
    // Ids that ascend, and are as far apart as those of so many digests.
    let apart = i64::MAX / i64::try_from(decisions.max(1)).unwrap();
    for begins in (0..decisions).step_by(1_000_000) {
        let ends = decisions.min(begins + 1_000_000);
        execute(&mut database, "BEGIN IMMEDIATE".to_owned()).await;
        execute(
            &mut database,
            format!(
                "INSERT INTO run (uuid, project, subject, subject_name, environment, body_digest, requested_at, version, state)
                WITH RECURSIVE n (i) AS (SELECT {begins} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {ends})
                SELECT CAST(unhex(printf('%016x', i * {apart})) || randomblob(8) AS BLOB), 'default', randomblob(32), '', 'staging',
                    zeroblob(32), 1780000000000, 5, 'ready' FROM n"
            ),
        )
        .await;
        execute(
            &mut database,
            format!(
                "INSERT INTO decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing, record)
                SELECT CAST(uuid || randomblob(16) AS BLOB), project, subject, environment, unhex('{pack}'), 'ready', requested_at, id,
                    '{{}}', zeroblob(200) FROM run WHERE id > (SELECT max(run) FROM decision)"
            ),
        )
        .await;
        execute(&mut database, "COMMIT".to_owned()).await;
    }
    for (_, made) in indexes {
        execute(&mut database, made).await;
    }
    execute(&mut database, "PRAGMA wal_checkpoint(TRUNCATE)".to_owned()).await;
    database.close().await.unwrap();
}

async fn execute(database: &mut sqlx::SqliteConnection, statement: String) {
    sqlx::query(AssertSqlSafe(statement)).execute(database).await.unwrap();
}

/// The whole service, as `serve` runs it.
async fn service(gate: Gate) -> String {
    let service = http::bind(gate, "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
    let address = service.address().to_string();
    tokio::spawn(service.run(std::future::pending()));
    address
}

async fn serve(app: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

fn cold() -> Vec<Goal> {
    let mut goals = cold_by(&By::Key);
    goals.extend(cold_by(&By::Identities(Box::new(Instance::new()))));
    goals
}

/// Whose signatures are verified: those of a key, or of identities with a certificate, a log entry and a timestamp each.
enum By {
    Key,
    Identities(Box<Instance>),
}

impl By {
    const fn name(&self) -> &'static str {
        match self {
            Self::Key => "bundles",
            Self::Identities(_) => "bundles with certificates",
        }
    }

    fn trust(&self) -> TrustSet {
        match self {
            Self::Key => TrustSet::empty(),
            Self::Identities(instance) => instance.trust(),
        }
    }

    /// An artifact with so many bundles beside it.
    async fn attested(&self, gate: &TestGate, content: &str, bundles: usize) -> String {
        let Self::Identities(instance) = self else { return attested(gate, content, bundles).await };
        let app = gate.push_artifact(content).await;
        let at = SubjectRef::parse(&app, |_| false).unwrap();
        let (registry, trust, now) = (&gate.gate.settings().registry, self.trust(), gate.clock.now());
        for number in 0..bundles {
            let request = SignRequest {
                at: &at,
                signer: &Certified(instance),
                registry,
                trust: &trust,
                to: Destination::Registry,
                now,
            };
            let predicate = json!({"number": number});
            countersign::gate::sign::attest(request, "https://example.com/number/v1", &predicate).await.unwrap();
        }
        app
    }
}

/// One who signs as an identity, with another key each time.
struct Certified<'i>(&'i Instance);

impl Signer for Certified<'_> {
    fn public_key(&self) -> Option<PublicKey> {
        None
    }

    fn sign_statement<'a>(&'a self, payload: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignerError>> {
        let parts = self.0.signed_with(&Key::new(), payload.to_vec(), &self.0.signer());
        Box::pin(std::future::ready(Ok(parts.bundle())))
    }
}

fn cold_by(by: &By) -> Vec<Goal> {
    let mut goals = Vec::new();
    let runtime = runtime();
    let (name, trust) = (by.name(), by.trust());
    // The last with the gate's own summary beside them: as many as there may be.
    for bundles in [1_usize, 10, 100, MAX_REFERRERS - 1] {
        let registry = TestRegistry::start_blocking();
        let gate = runtime.block_on(TestGate::start_on(&registry.host()));
        gate.clock.set();
        if let By::Identities(_) = by {
            gate.gate.replace_trust(trust.clone().into());
        }
        let app = runtime.block_on(by.attested(&gate, "app", bundles));
        // The first decision leaves its summary beside the subject: from then on both sides read the same bundles.
        runtime.block_on(promoted(&gate, &app));
        let mut keys = runtime.block_on(gate.gate.active_pack(&project())).unwrap().keys();
        keys.push(gate.gate.public_key());
        let options = gate.gate.settings().registry.clone();
        let mut turns = Turns::new("transfer and cryptography", "the decision");
        let mut asked = Turns::new("and that there is no more", "the decision");
        let mut first = Turns::new("transfer and cryptography", "and its summary pushed");
        for round in 0..turns::rounds(if bundles < 100 { 60 } else { 20 }) {
            let base = timed(&runtime, async {
                assert_eq!(fetch_and_verify(&app, (&keys, &trust), &options).await, bundles + 1);
            });
            let ours = timed(&runtime, promoted(&gate, &app));
            let whole = timed(&runtime, Box::pin(ask_for_everything(&app, (&keys, &trust), &options)));
            turns.took(base, ours);
            asked.took(whole, ours);
            // Each needs as many fresh bundles, whose making would take longer than all that is measured.
            if round % 4 == 0 && bundles <= 100 {
                let fresh = runtime.block_on(by.attested(&gate, &format!("app {round}"), bundles));
                first.took(base, timed(&runtime, promoted(&gate, &fresh)));
            }
        }
        turns.report(&format!("{bundles} {name}"));
        let what = format!("cold, {bundles} {name}: times transfer and cryptography");
        goals.push(Goal { what, measured: turns.ratio(), bound: 1.5, more: false });
        asked.report(&format!("{bundles} {name}"));
        if bundles <= 100 {
            first.report(&format!("{bundles} {name}, the first decision"));
        }
    }
    goals
}

/// A decision as `promote` and the service have it made: whoever asks begins at once.
async fn promoted(gate: &TestGate, subject: &str) {
    decided_as(gate.gate.clone(), gate.run_request(subject, "staging")).await;
}

async fn decided_as(gate: Gate, request: RunRequest) {
    let terms = RunTerms { begin: Begin::AtOnce, ..RunTerms::default() };
    let (run, _) = gate.request_run_on(request, terms).await.unwrap();
    let run = gate.execute_run(run.id, None).await.unwrap();
    assert!(run.decision.is_some());
}

fn timed<T>(runtime: &tokio::runtime::Runtime, work: impl Future<Output = T>) -> Duration {
    runtime.block_on(async {
        let began = Instant::now();
        drop(work.await);
        began.elapsed()
    })
}

/// An artifact with so many bundles beside it, all by one key.
async fn attested(gate: &TestGate, content: &str, bundles: usize) -> String {
    let app = gate.push_artifact(content).await;
    for number in 0..bundles {
        let predicate = json!({"number": number});
        gate.attest(&app, &gate.people.reviewer, "https://example.com/number/v1", &predicate).await;
    }
    app
}

/// What no gate can save: the listing, every bundle, and its signature. Answers how many verified.
async fn fetch_and_verify(app: &str, by: (&[PublicKey], &TrustSet), options: &RegistryOptions) -> usize {
    let at = SubjectRef::parse(app, |_| false).unwrap();
    let registry = Registry::open(&at, options).unwrap();
    let subject = digest(app);
    let Referrers::Some { items } = registry.referrers(subject).await else { return 0 };
    let fetches = futures_util::stream::iter(&items).map(|(item, _)| registry.bundles(subject, item));
    let fetched: Vec<_> = fetches.buffered(MAX_FETCHES_IN_FLIGHT).collect().await;
    let now = jiff::Timestamp::now().into();
    let bundles = fetched.into_iter().flat_map(|fetched| fetched.unwrap().bundles);
    let sighting = || Sighting { received_at: now, source: Source::Referrer };
    bundles.filter(|bundle| verify(bundle, subject, by.1, by.0, sighting()).is_ok()).count()
}

/// The same, and the requests that tell what the subject is and that nothing lies where older tools put it.
async fn ask_for_everything(app: &str, by: (&[PublicKey], &TrustSet), options: &RegistryOptions) -> usize {
    let at = SubjectRef::parse(app, |_| false).unwrap();
    let registry = Registry::open(&at, options).unwrap();
    let subject = digest(app);
    let (manifest, older, verified) =
        tokio::join!(registry.manifest(subject), registry.older_storage(subject), fetch_and_verify(app, by, options));
    assert!(manifest.is_ok() && older.faults.is_empty());
    verified
}

fn again() -> Vec<Goal> {
    const SUBJECTS: usize = 128;
    let runtime = runtime();
    let gate = runtime.block_on(TestGate::start());
    let subjects: Vec<String> = (0..SUBJECTS).map(|number| runtime.block_on(uploaded(&gate, number))).collect();
    // From then on a decision says nothing new: what is decided again is the same.
    runtime.block_on(decided(&gate, &subjects, SUBJECTS));
    let mut turns = Turns::new("one at a time", "64 at once");
    for _ in 0..turns::rounds(20) {
        let alone = runtime.block_on(decided(&gate, &subjects, 1));
        let together = runtime.block_on(decided(&gate, &subjects, 64));
        turns.took(alone, together);
    }
    turns.report("a run from its request to its durable decision");
    let a_second = |time: Duration| 1.0 / time.as_secs_f64();
    let (alone, together) = turns.medians();
    println!("    {:.0} decisions/s one at a time, {:.0} decisions/s together", a_second(alone), a_second(together));
    let what = "again: durable decisions a second, 64 at once".to_owned();
    let mut goals = vec![Goal { what, measured: a_second(together), bound: 5_000.0, more: true }];
    let mut by_itself = Turns::new("64 at once", "by the service itself");
    for _ in 0..turns::rounds(20) {
        let together = runtime.block_on(decided(&gate, &subjects, 64));
        by_itself.took(together, runtime.block_on(judged_again(&gate, &subjects)));
    }
    by_itself.report("a decision that is made again since something has changed");
    let drained = a_second(by_itself.medians().1);
    println!("    {drained:.0} decisions/s by the service itself");
    let what = "again: durable decisions a second, by the service itself".to_owned();
    goals.push(Goal { what, measured: drained, bound: 5_000.0, more: true });
    goals
}

/// Notes that something has changed about each subject, and has a service judge all of it; answers the time for one, from the
/// start of its workers on.
async fn judged_again(gate: &TestGate, subjects: &[String]) -> Duration {
    let path = gate.data().join("countersign.db");
    let store = Store::open(&path, &StoreOptions::default()).await.unwrap();
    for subject in subjects {
        let due = Due {
            project: project(),
            subject: subject.parse().unwrap(),
            environment: "staging".parse().unwrap(),
            name: String::new(),
            because: Because::Changed,
            at: gate.clock.now(),
            tries: 0,
        };
        store.note_due(&due).await.unwrap();
    }
    store.close().await.unwrap();
    let mut database = sqlx::SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
    let service = http::bind(gate.gate.clone(), "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let began = Instant::now();
    let serving = tokio::spawn(service.run(async move { drop(stopped.await) }));
    let mut looks = tokio::time::interval(Duration::from_millis(1));
    let left = "SELECT count(*) FROM due WHERE because = 'changed'";
    while sqlx::query_scalar::<_, i64>(left).fetch_one(&mut database).await.unwrap() > 0 {
        looks.tick().await;
    }
    let took = began.elapsed();
    drop(stop);
    serving.await.unwrap().unwrap();
    database.close().await.unwrap();
    took / u32::try_from(subjects.len()).unwrap()
}

/// A subject that lies nowhere, with a bundle that was given to the gate.
async fn uploaded(gate: &TestGate, number: usize) -> String {
    let subject = countersign::domain::digest::Digest::of(format!("subject {number}").as_bytes());
    let predicate = json!({"number": number});
    let payload = statement_v1("subject", subject, "https://example.com/number/v1", &predicate).unwrap();
    let bundle = sign_statement(&gate.people.reviewer, &payload).unwrap();
    gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
    subject.to_string()
}

/// Decides about each subject, so many at the same time, each in a task of its own as in the service; answers the time for
/// one.
async fn decided(gate: &TestGate, subjects: &[String], at_once: usize) -> Duration {
    let began = Instant::now();
    let requests = subjects.iter().map(|subject| (gate.gate.clone(), gate.run_request(subject, "staging")));
    let runs = futures_util::stream::iter(requests).map(|(gate, request)| tokio::spawn(decided_as(gate, request)));
    let decided = runs.buffer_unordered(at_once).map(Result::unwrap).count().await;
    began.elapsed() / u32::try_from(decided).unwrap()
}

fn served() -> Vec<Goal> {
    let directory = support::directory::TempDir::new().unwrap();
    let nothing = || {
        let began = Instant::now();
        assert!(Command::new(PROGRAM).arg("--version").stdout(Stdio::null()).status().unwrap().success());
        began.elapsed()
    };
    let mut turns = Turns::new("nothing but its start", "serve until it listens");
    for _ in 0..turns::rounds(20) {
        turns.took(nothing(), until_it_listens(directory.path()));
    }
    turns.report("the service");
    let mut served = start(directory.path());
    let status = std::fs::read_to_string(format!("/proc/{}/status", served.0.id())).unwrap_or_default();
    let resident = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or("VmRSS: not known here");
    println!("  idle: {}", resident.split_whitespace().collect::<Vec<_>>().join(" "));
    let kib = resident.split_whitespace().nth(1).and_then(|number| number.parse::<f64>().ok());
    served.0.kill().unwrap();
    served.0.wait().unwrap();
    let what = "service: milliseconds until it listens".to_owned();
    let mut goals = vec![Goal { what, measured: turns.medians().1.as_secs_f64() * 1000.0, bound: 50.0, more: false }];
    let what = "service: MiB that are resident while it is idle".to_owned();
    goals.extend(kib.map(|kib| Goal { what, measured: kib / 1024.0, bound: 64.0, more: false }));
    goals
}

/// Starts the service on the data directory `data`, and waits until it listens. Answers how long that took.
fn start(data: &Path) -> (Child, Duration) {
    let started = Instant::now();
    let mut child = Command::new(PROGRAM)
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(data)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let listening = lines.any(|line| line.unwrap().contains("listening on"));
    let elapsed = started.elapsed();
    assert!(listening, "the service did not start");
    (child, elapsed)
}

fn until_it_listens(data: &Path) -> Duration {
    let (mut child, elapsed) = start(data);
    child.kill().unwrap();
    child.wait().unwrap();
    elapsed
}
