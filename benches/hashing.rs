//! What hashing files costs, beside the hash alone over bytes in memory: ratios within one run, since machines differ.
//!
//! * `bytes`: SHA-256 of bytes in memory, by the implementation that is used and by the other one that is in the build.
//! * `file`: one file in the page cache, by one thread and with a second one that reads ahead.
//! * `model`: a signed model of eight files on all cores.

#![allow(missing_docs, reason = "criterion's macros write public functions without words")]
#![allow(clippy::unwrap_used, reason = "a benchmark that fails stops")]

use std::collections::BTreeSet;
use std::fs::File;
use std::time::Duration;

use countersign::domain::digest::Digest;
use countersign::domain::model::ModelManifest;
use countersign::host::hashing::{Ahead, sha256};
use countersign::host::model::{Look, observe};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::json;

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
    let mut group = criterion.benchmark_group("model");
    group.throughput(Throughput::Bytes(BYTES as u64));
    group.bench_function("all cores", |bencher| {
        bencher.iter(|| {
            let comparison = manifest.compare(observe(&look).unwrap(), &allowed);
            assert!(comparison.differences().is_empty());
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(3)).warm_up_time(Duration::from_secs(1));
    targets = bytes, file, model
}
criterion_main!(benches);
