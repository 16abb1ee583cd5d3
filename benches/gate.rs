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
use serde_json::json;
use support::gate::{TestGate, digest};
use support::registry::{TestRegistry, quick};

use countersign::domain::evidence::{Sighting, verify};
use countersign::domain::facts::Source;
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::TrustSet;
use countersign::registry::{Referrers, Registry};

const PROGRAM: &str = env!("CARGO_BIN_EXE_countersign");

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
    let api = countersign::http::api(gate.gate.clone(), countersign::http::Guard::LoopbackOnly);
    let real = runtime.block_on(serve(api));
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
        let (gate, app) = runtime.block_on(async {
            let gate = TestGate::start_on(&registry.host()).await;
            let app = gate.push_artifact("app").await;
            for number in 0..bundles {
                let predicate = json!({"number": number});
                gate.attest(&app, &gate.people.pipeline, "https://example.com/number/v1", &predicate).await;
            }
            (gate, app)
        });
        let keys = runtime.block_on(gate.gate.active_pack(&support::gate::project())).unwrap().keys();
        group.bench_function(BenchmarkId::new("transfer and cryptography alone", bundles), |bencher| {
            bencher.to_async(&runtime).iter(|| fetch_and_verify(&app, &keys));
        });
        group.bench_function(BenchmarkId::new("the whole decision", bundles), |bencher| {
            bencher.to_async(&runtime).iter(|| gate.promote(&app, "staging"));
        });
    }
    group.finish();
}

/// What no gate can save: the listing, every bundle, and its signature.
async fn fetch_and_verify(app: &str, keys: &[countersign::domain::keys::PublicKey]) -> usize {
    let at = SubjectRef::parse(app, |_| false).unwrap();
    let registry = Registry::open(&at, &quick()).unwrap();
    let subject = digest(app);
    let Referrers::Some { items } = registry.referrers(subject).await else { return 0 };
    let fetches = items.iter().map(|(item, _)| registry.bundles(subject, item));
    let fetched = futures_util::future::join_all(fetches).await;
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
    group.bench_function("verify one bundle", |bencher| {
        bencher.iter(|| run(&["verify", "file:app", "--bundle", "app.json", "--key", "ci.pub"]));
    });
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
