//! What hashing files costs, beside the hash alone over bytes in memory: ratios within one run, since machines differ.
//!
//! * `bytes`: SHA-256 of bytes in memory, by the implementation that is used and by the other one that is in the build.
//! * `file`: one file in the page cache, by one thread and with a second one that reads ahead.
//! * `model`: a signed model of eight files on all cores.
//!
//! The last lines say how many gigabytes a second a file and a model are read and hashed at, beside the goal, and beside what
//! the hash alone does in the turns between.

#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark that fails stops")]

#[path = "gate/turns.rs"]
#[allow(dead_code, reason = "another bench uses more of it")]
mod turns;

use std::collections::BTreeSet;
use std::fs::File;
use std::time::{Duration, Instant};

use countersign::domain::digest::Digest;
use countersign::domain::model::ModelManifest;
use countersign::host::hashing::{Ahead, sha256};
use countersign::host::model::{Look, observe};
use criterion::{Criterion, Throughput, criterion_group};
use serde_json::json;
use turns::{Goal, Turns, print_goals};

const BYTES: usize = 256 << 20;
const FILES: usize = 8;

fn bytes(criterion: &mut Criterion) {
    let bytes = vec![7_u8; BYTES];
    let mut group = criterion.benchmark_group("bytes");
    group.throughput(Throughput::Bytes(BYTES as u64));
    group.bench_function("as used", |bencher| bencher.iter(|| Digest::of(&bytes)));
    group.bench_function("aws-lc-rs", |bencher| {
        bencher.iter(|| aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &bytes));
    });
    group.finish();
}

fn file(criterion: &mut Criterion) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file");
    std::fs::write(&path, vec![7_u8; BYTES]).unwrap();
    let file = File::open(&path).unwrap();
    let mut group = criterion.benchmark_group("file");
    group.throughput(Throughput::Bytes(BYTES as u64));
    for (name, ahead) in [("one thread", Ahead::Nobody), ("read ahead", Ahead::Reader)] {
        group.bench_function(name, |bencher| bencher.iter(|| sha256(&file, 0, u64::MAX, ahead).unwrap()));
    }
    group.finish();
}

fn model(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("model");
    group.throughput(Throughput::Bytes(BYTES as u64));
    on_model(|look| {
        group.bench_function("all cores", |bencher| bencher.iter(&mut *look));
    });
    group.finish();
}

/// Has `measure` look at a signed model as often as it likes.
fn on_model(measure: impl FnOnce(&mut dyn FnMut())) {
    let directory = tempfile::tempdir().unwrap();
    let content = vec![7_u8; BYTES / FILES];
    let digest = Digest::of(&content);
    let name = |number: usize| format!("shard-{number}.bin");
    for number in 0..FILES {
        std::fs::write(directory.path().join(name(number)), &content).unwrap();
    }
    let subject = |number: usize| json!({"name": name(number), "digest": {"sha256": digest.hex()}});
    let statement = json!({
        "predicateType": "https://model_signing/Digests/v0.1",
        "subject": (0..FILES).map(subject).collect::<Vec<_>>(),
    });
    let manifest = ModelManifest::read(&statement).unwrap();
    let allowed = BTreeSet::new();
    let signature = directory.path().join("model.sig");
    let look = Look { root: directory.path(), manifest: &manifest, allowed: &allowed, signature: &signature };
    measure(&mut || {
        let comparison = manifest.compare(observe(&look).unwrap(), &allowed);
        assert!(comparison.differences().is_empty());
    });
}

fn timed(mut work: impl FnMut()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// A file and a model in turns with the hash alone over as many bytes in memory.
fn goals() -> Vec<Goal> {
    let content = vec![7_u8; BYTES];
    let alone = || {
        timed(|| {
            std::hint::black_box(Digest::of(&content));
        })
    };
    let mut goals = Vec::new();
    let mut turn_by_turn = |name: &'static str, look: &mut dyn FnMut()| {
        let mut turns = Turns::new("the hash alone", name);
        for _ in 0..turns::rounds(9) {
            turns.took(alone(), timed(&mut *look));
        }
        turns.report(name);
        let measured = f64::from(u32::try_from(BYTES).unwrap()) / 1e9 / turns.medians().1.as_secs_f64();
        goals.push(Goal { what: format!("hashing: GB a second, {name}"), measured, bound: 1.5, more: true });
        let what = format!("hashing: times as long as the hash alone, {name}");
        goals.push(Goal { what, measured: turns.ratio(), bound: 1.5, more: false });
    };
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("file");
    std::fs::write(&path, &content).unwrap();
    let file = File::open(&path).unwrap();
    turn_by_turn("a file", &mut || {
        sha256(&file, 0, u64::MAX, Ahead::Reader).unwrap();
    });
    on_model(|look| turn_by_turn("a model on all cores", look));
    goals
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
    targets = bytes, file, model
}

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // `cargo test --benches` starts it too, and there is nothing to measure.
    if std::env::args().any(|argument| argument == "--bench") {
        print_goals(&goals());
    }
}
