//! What the gate costs, beside what nobody could save: ratios within one run, since machines differ.
//!
//! * `check`: a warm question over HTTP, beside a bare route that answers the same bytes.
//! * `cold`: a whole decision with 1, 10 and 100 bundles, beside fetching and verifying the same bundles.
//! * `process`: the program from its start to its end, verifying one bundle; and until the service answers.

#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a benchmark that fails stops")]

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, unused_macros, reason = "the stories use more of it")]
mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use futures_util::StreamExt as _;
use serde_json::json;
use support::gate::{TestGate, digest};
use support::registry::TestRegistry;

use countersign::domain::evidence::{Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::PublicKey;
use countersign::domain::limits::MAX_FETCHES_IN_FLIGHT;
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::Gate;
use countersign::http::{self, Guard};
use countersign::registry::{Referrers, Registry, RegistryOptions};

const PROGRAM: &str = env!("CARGO_BIN_EXE_countersign");
/// Who signed the conformance suite's bundles.
const IDENTITY: &str = "https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main";
const ISSUER: &str = "https://token.actions.githubusercontent.com";

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

fn check(criterion: &mut Criterion) {
    let runtime = runtime();
    let (gate, app) = runtime.block_on(async {
        let gate = TestGate::start().await;
        let app = gate.good_artifact("app").await;
        gate.promote(&app, "staging").await;
        (gate, app)
    });
    let path = format!("/v1/check?subject={}&environment=staging", digest(&app));
    let real = runtime.block_on(service(gate.gate.clone()));
    let client = reqwest::Client::new();
    let body =
        runtime.block_on(async { client.get(format!("{real}{path}")).send().await.unwrap().bytes().await.unwrap() });
    let same = body.clone();
    let bare = axum::Router::new().route("/v1/check", axum::routing::get(async move || same.clone()));
    let bare = runtime.block_on(serve(bare));

    let mut group = criterion.benchmark_group("check");
    for (name, base) in [("a bare route with the same body", bare), ("the gate", real)] {
        let url = format!("{base}{path}");
        group.bench_function(BenchmarkId::new("one at a time", name), |bencher| {
            bencher
                .to_async(&runtime)
                .iter(async || client.get(&url).send().await.unwrap().bytes().await.unwrap().len());
        });
        group.bench_function(BenchmarkId::new("32 at once", name), |bencher| {
            bencher.to_async(&runtime).iter(async || {
                let all =
                    (0..32).map(|_| async { client.get(&url).send().await.unwrap().bytes().await.unwrap().len() });
                futures_util::future::join_all(all).await
            });
        });
    }
    group.finish();
}

/// The whole service, as `serve` runs it.
async fn service(gate: Gate) -> String {
    let service = http::bind(gate, "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
    let base = format!("http://{}", service.address());
    tokio::spawn(service.run(std::future::pending()));
    base
}

async fn serve(app: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    format!("http://{address}")
}

fn cold(criterion: &mut Criterion) {
    let runtime = runtime();
    let mut group = criterion.benchmark_group("cold decision");
    group.sample_size(10).measurement_time(Duration::from_secs(5));
    for bundles in [1_usize, 10, 100] {
        let registry = TestRegistry::start_blocking();
        let gate = runtime.block_on(TestGate::start_on(&registry.host()));
        let app = runtime.block_on(attested(&gate, "app", bundles));
        // The first decision leaves its summary beside the subject: from then on both sides read the same bundles.
        runtime.block_on(gate.promote(&app, "staging"));
        let mut keys = runtime.block_on(gate.gate.active_pack(&support::gate::project())).unwrap().keys();
        keys.push(gate.gate.public_key());
        let options = gate.gate.settings().registry.clone();
        group.bench_function(BenchmarkId::new("transfer and cryptography alone", bundles), |bencher| {
            bencher.to_async(&runtime).iter(async || {
                assert_eq!(fetch_and_verify(&app, &keys, &options).await, bundles + 1);
            });
        });
        group.bench_function(BenchmarkId::new("the whole decision", bundles), |bencher| {
            bencher.to_async(&runtime).iter(|| gate.promote(&app, "staging"));
        });
        let mut fresh = 0;
        group.bench_function(BenchmarkId::new("the first one, its summary pushed", bundles), |bencher| {
            bencher.iter_custom(|times| {
                let once = |_| {
                    fresh += 1;
                    let app = runtime.block_on(attested(&gate, &format!("app {fresh}"), bundles));
                    let began = Instant::now();
                    runtime.block_on(gate.promote(&app, "staging"));
                    began.elapsed()
                };
                (0..times).map(once).sum()
            });
        });
    }
    group.finish();
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
async fn fetch_and_verify(app: &str, keys: &[PublicKey], options: &RegistryOptions) -> usize {
    let at = SubjectRef::parse(app, |_| false).unwrap();
    let registry = Registry::open(&at, options).unwrap();
    let subject = digest(app);
    let Referrers::Some { items } = registry.referrers(subject).await else { return 0 };
    let fetches = futures_util::stream::iter(&items).map(|(item, _)| registry.bundles(subject, item));
    let fetched: Vec<_> = fetches.buffered(MAX_FETCHES_IN_FLIGHT).collect().await;
    let now = "2026-11-01T00:00:00Z".parse().unwrap();
    let bundles = fetched.into_iter().flat_map(|fetched| fetched.unwrap().bundles);
    let sighting = || Sighting { received_at: now, source: Source::Referrer };
    bundles.filter(|bundle| verify(bundle, subject, &TrustSet::empty(), keys, sighting()).is_ok()).count()
}

fn process(criterion: &mut Criterion) {
    let directory = tempfile::TempDir::new().unwrap();
    let run = |arguments: &[&str]| {
        let output = Command::new(PROGRAM).args(arguments).current_dir(&directory).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    };
    std::fs::write(directory.path().join("app"), "app").unwrap();
    run(&["keygen", "--out", "ci"]);
    run(&["sign", "file:app", "--key", "ci.key", "--bundle", "app.json"]);
    let mut group = criterion.benchmark_group("process");
    group.sample_size(30);
    group.bench_function("nothing but its start", |bencher| bencher.iter(|| run(&["--version"])));
    group.bench_function("verify one bundle, signed with a key", |bencher| {
        bencher.iter(|| run(&["verify", "file:app", "--bundle", "app.json", "--key", "ci.pub"]));
    });
    if let Some(corpora) = support::corpora() {
        let assets = corpora.join("sigstore-conformance/assets/bundle-verify");
        let artifact = format!("file:{}", assets.join("a.txt").display());
        let bundle = assets.join("happy-path-v0.3/bundle.sigstore.json").display().to_string();
        group.bench_function("verify one bundle, signed with a certificate", |bencher| {
            bencher.iter(|| {
                run(&["verify", &artifact, "--bundle", &bundle, "--identity", IDENTITY, "--issuer", ISSUER]);
            });
        });
    }
    group.bench_function("serve until it listens", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| until_it_listens(directory.path())).sum());
    });
    group.finish();
}

fn until_it_listens(directory: &std::path::Path) -> Duration {
    let started = Instant::now();
    let mut child = Command::new(PROGRAM)
        .args(["serve", "--listen", "127.0.0.1:0", "--data", "gate"])
        .current_dir(directory)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    let listening = lines.any(|line| line.unwrap().contains("listening on"));
    let elapsed = started.elapsed();
    assert!(listening, "the service did not start");
    child.kill().unwrap();
    child.wait().unwrap();
    elapsed
}

criterion_group!(benches, check, cold, process);
criterion_main!(benches);
