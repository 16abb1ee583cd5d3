//! What it costs to make a decision durable: alone, and together with others that come at the same time.
//!
//! `COUNTERSIGN_BENCH_DATABASE=postgres://…` measures a server instead of a file; the database must be empty.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use countersign::domain::decision::{Inputs, PackRef, RECORD_SCHEMA, Record, Subject, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::time::Timestamp;
use countersign::store::{DecisionRun, NewDecision, NewRun, Store, StoreOptions};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use futures_util::StreamExt as _;
use uuid::Uuid;

fn now() -> Timestamp {
    Timestamp::from_unix_seconds(1_800_000_000).unwrap()
}

/// A decision that the gate makes again by itself, about something of its own.
fn decision() -> NewDecision {
    let id = Uuid::now_v7();
    let subject = Digest::of(id.as_bytes());
    let run = NewRun {
        id,
        project: "default".parse().unwrap(),
        subject,
        name: "registry.example.com/app".into(),
        environment: "production".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
        body_digest: subject,
        at: now(),
        again: None,
    };
    let record = Record {
        schema: RECORD_SCHEMA.into(),
        inputs: Inputs {
            counting: None,
            weighing: None,
            revoked_decision: None,
            before_loss: None,
            ready_since: None,
            run: id,
            project: run.project.clone(),
            subject: Subject::unseen(subject, run.name.clone()),
            environment: run.environment.clone(),
            now: now(),
            looked_at: None,
            engine: "0.1.0".into(),
            policy: PackRef { name: "standard".parse().unwrap(), version: 1, digest: Digest::of(b"pack") },
            trust_set: Digest::of(b"roots"),
            evidence: vec![],
            rejected: vec![],
            faults: vec![],
            retried: vec![],
            referrers: vec![],
            kept_from: vec![],
            prior: None,
            overrides: vec![],
            platforms: None,
            manifests: vec![],
            revocations: vec![],
            again: None,
        },
        reasons: vec![],
        verdict: Verdict::Ready,
        valid_until: None,
        platforms: Vec::new(),
    };
    NewDecision::of(record, DecisionRun::Whole(Box::new(run)), now()).unwrap()
}

/// How long it takes to commit so many decisions, with so many on their way at the same time.
async fn commit(store: &Store, decisions: u64, at_once: usize) -> Duration {
    let made: Vec<NewDecision> = (0..decisions).map(|_| decision()).collect();
    let started = Instant::now();
    let commits = futures_util::stream::iter(made).map(|decision| {
        let store = store.clone();
        tokio::spawn(async move { store.commit_decision(&decision).await })
    });
    let mut outcomes = commits.buffer_unordered(at_once);
    while let Some(outcome) = outcomes.next().await {
        outcome.unwrap().unwrap();
    }
    started.elapsed()
}

fn store(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let directory = tempfile::tempdir().unwrap();
    let store = runtime.block_on(async {
        match std::env::var("COUNTERSIGN_BENCH_DATABASE") {
            Ok(url) => Store::connect(&url.parse().unwrap(), &StoreOptions::default()).await.unwrap(),
            Err(_) => Store::open(&directory.path().join("gate.db"), &StoreOptions::default()).await.unwrap(),
        }
    });
    let mut group = criterion.benchmark_group("commit");
    group.throughput(Throughput::Elements(1));
    for at_once in [1, 8, 64, 256] {
        group.bench_function(format!("decisions, {at_once} at once"), |bencher| {
            bencher.iter_custom(|iterations| runtime.block_on(commit(&store, iterations, at_once)));
        });
    }
    group.finish();
    let counts = store.write_counts();
    println!("{} operations in {} commits, at most {} in one", counts.operations, counts.commits, counts.largest_group);
    runtime.block_on(store.close()).unwrap();
}

criterion_group!(benches, store);
criterion_main!(benches);
