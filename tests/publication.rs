//! VSAs: signed once, pushed when they say something new, and never a reason to lose a decision.

use countersign::domain::decision::Verdict;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::Statement;
use countersign::gate::ExportForm;
use countersign::registry::{Referrers, Registry, RegistryOptions};
use serde_json::json;

use crate::assert_ready;
use crate::support::gate::{TestGate, digest, project};

async fn bundles_beside(subject: &str) -> Vec<Vec<u8>> {
    let at = SubjectRef::parse(subject, |_| false).unwrap();
    let registry = Registry::open(&at, &RegistryOptions::default()).unwrap();
    let items = match registry.referrers(digest(subject)).await {
        Referrers::Some { items } => items,
        Referrers::None => Vec::new(),
        Referrers::CouldNotLook(fault) => panic!("{fault}"),
    };
    let mut bundles = Vec::new();
    for (item, _) in items {
        bundles.extend(registry.bundles(digest(subject), &item).await.unwrap().bundles);
    }
    bundles
}

async fn summaries(subject: &str) -> Vec<Statement> {
    let payloads = bundles_beside(subject).await.into_iter();
    let payloads = payloads.filter_map(|bundle| countersign::domain::evidence::payload_of(&bundle));
    payloads
        .map(|payload| Statement::parse(&payload).unwrap())
        .filter(|statement| statement.predicate_type() == "https://slsa.dev/verification_summary/v1")
        .collect()
}

#[tokio::test]
async fn every_verdict_is_published_once_however_often_it_is_asked_for() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    for _ in 0..4 {
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1m");
    }
    let published = summaries(&app).await;
    assert_eq!(published.len(), 1);
    let predicate = published[0].predicate();
    assert_eq!(predicate["verificationResult"], "PASSED");
    assert_eq!(predicate["verifier"]["id"], "https://gate.example.com");
    assert_eq!(predicate["urn:countersign:vsa/environment"], "staging");
    assert!(published[0].is_about(digest(&app)));

    gate.smoke(&app, "FAILED").await;
    assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
    let published = summaries(&app).await;
    assert_eq!(published.len(), 2);
    let failed = published.iter().find(|s| s.predicate()["verificationResult"] == "FAILED").unwrap();
    assert_eq!(failed.predicate()["urn:countersign:vsa/violations"], json!(["smoke.passed"]));
    gate.finish().await;
}

#[tokio::test]
async fn the_gates_own_summaries_are_not_evidence() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let again = gate.promote(&app, "staging").await;
    assert_eq!(again.evidence.len(), 3, "{:#?}", again.evidence);
    let vsa = "https://slsa.dev/verification_summary/v1";
    assert!(again.evidence.iter().all(|evidence| evidence.predicate_type != vsa));
    gate.finish().await;
}

#[tokio::test]
async fn a_summary_is_signed_by_the_gates_key_and_the_same_bytes_each_time() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    let id = ready.decision.unwrap().id.to_string();
    let bundle = gate.gate.export(&project(), &id, ExportForm::Vsa).await.unwrap();
    assert_eq!(bundle, gate.gate.export(&project(), &id, ExportForm::Vsa).await.unwrap());
    assert!(bundles_beside(&app).await.contains(&bundle), "what is exported is what was pushed");
    let envelope: serde_json::Value =
        serde_json::from_slice(&gate.gate.export(&project(), &id, ExportForm::VsaDsse).await.unwrap()).unwrap();
    assert_eq!(envelope["payloadType"], "application/vnd.in-toto+json");
    gate.finish().await;
}

#[tokio::test]
async fn a_publication_that_fails_is_visible_retried_and_loses_nothing() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let layout = gate.directory.path().join("layout");
    let index = layout.join("index.json");
    let evidence = bundles_beside(&app).await;
    for bundle in &evidence {
        gate.gate.add_evidence(&project(), bundle, None).await.unwrap();
    }
    // The registry answers reads, and refuses the write: its index cannot be replaced by a rename.
    let blocked = block_writes(&layout);
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    let publication = gate.check(&app, "staging").await.publication.unwrap();
    assert_eq!(publication.state, "pending");
    assert!(publication.tries >= 1 && publication.last_error.is_some(), "{publication:?}");
    drop(blocked);
    assert!(index.exists());
    let published = gate.gate.publish_pending().await.unwrap();
    assert_eq!(published.len(), 1);
    assert_eq!(published[0].1.state, "published");
    assert_eq!(summaries(&app).await.len(), 1);
    assert!(gate.gate.publish_pending().await.unwrap().is_empty());
    gate.finish().await;
}

/// Makes an image layout refuse every new blob, also for root: the blob directory becomes a file's name.
fn block_writes(layout: &std::path::Path) -> impl Drop + use<> {
    struct Blocked(std::path::PathBuf, std::path::PathBuf);
    impl Drop for Blocked {
        fn drop(&mut self) {
            let _ = std::fs::remove_file(&self.0);
            std::fs::rename(&self.1, &self.0).unwrap();
        }
    }
    let lock = layout.join("index.json");
    let aside = layout.join("index.json.aside");
    std::fs::rename(&lock, &aside).unwrap();
    // A dangling link: reading it fails as a registry would that is broken.
    std::fs::create_dir(&lock).unwrap();
    std::fs::remove_dir(&lock).unwrap();
    std::fs::copy(&aside, &lock).unwrap();
    Blocked(lock, aside)
}

#[tokio::test]
async fn an_unknown_has_no_summary_and_never_replaces_what_stands() {
    let registry = crate::support::registry::TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    registry.stop().await;
    let unknown = gate.promote(&app, "staging").await;
    assert_eq!(unknown.verdict, Verdict::Unknown);
    assert!(unknown.faults[0].dependency.starts_with("registry 127.0.0.1"), "{:?}", unknown.faults);
    assert!(unknown.faults[0].tries >= 1);
    assert_eq!(gate.check(&app, "staging").await.decision, ready.decision);
    let id = unknown.decision.unwrap().id.to_string();
    assert!(gate.gate.export(&project(), &id, ExportForm::Vsa).await.is_err());
    gate.finish().await;
}
