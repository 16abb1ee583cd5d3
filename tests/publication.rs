//! VSAs: signed once, pushed when they say something new, and never a reason to lose a decision.

use axum::http::Method;
use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::facts::Source;
use countersign::domain::fault::FaultClass;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::Statement;
use countersign::gate::{ExportForm, Gate, Settings};
use countersign::registry::{Referrers, Registry};
use serde_json::json;

use crate::assert_ready;
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::gate::{Shared, TestGate, digest, project};
use crate::support::registry::{Answer, Rule, TestRegistry, quick};

async fn bundles_beside(subject: &str) -> Vec<Vec<u8>> {
    let at = SubjectRef::parse(subject, |_| false).unwrap();
    let registry = Registry::open(&at, &quick()).unwrap();
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

pub(crate) async fn summaries(subject: &str) -> Vec<Statement> {
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
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/manifests/", Answer::status(503)).method(Method::PUT));
    assert_ready!(gate.promote(&app, "staging").await);
    let publication = gate.check(&app, "staging").await.publication.unwrap();
    assert_eq!(publication.state, "pending");
    assert!(publication.tries >= 1 && publication.last_error.unwrap().contains("503"));
    assert!(summaries(&app).await.is_empty());

    registry.reset();
    let published = gate.gate.publish_pending().await.unwrap();
    assert_eq!(published.len(), 1);
    assert_eq!(published[0].publication.state, "published");
    assert_eq!(summaries(&app).await.len(), 1);
    assert!(gate.gate.publish_pending().await.unwrap().is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn what_could_not_be_published_is_pushed_by_the_next_decision_that_says_the_same() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/manifests/", Answer::status(503)).method(Method::PUT));
    let first = gate.promote(&app, "staging").await.decision.unwrap().id;
    assert!(summaries(&app).await.is_empty());
    registry.reset();
    assert_ready!(gate.promote(&app, "staging").await);
    let published = summaries(&app).await;
    assert_eq!(published.len(), 1);
    assert_eq!(published[0].predicate()["urn:countersign:vsa/decision"], first.to_string());
    gate.finish().await;
}

/// Gates of both kinds, whose artifacts lie in this registry.
async fn gates_on(registry: &TestRegistry) -> Vec<TestGate> {
    let mut gates = vec![TestGate::start_sharing_on(&registry.host(), None).await];
    if let Some(shared) = Shared::new().await {
        gates.push(TestGate::start_sharing_on(&registry.host(), Some(shared)).await);
    }
    gates
}

#[tokio::test]
async fn a_summary_is_never_pushed_after_one_that_supersedes_it() {
    let registry = TestRegistry::start().await;
    for (number, gate) in gates_on(&registry).await.into_iter().enumerate() {
        let app = gate.good_artifact(&format!("app {number}")).await;
        registry.script(Rule::on("/manifests/", Answer::status(503)).method(Method::PUT));
        let ready = gate.promote(&app, "staging").await;
        assert_eq!(ready.publication.as_ref().unwrap().state, "pending");
        registry.reset();
        gate.smoke(&app, "FAILED").await;
        assert_eq!(gate.promote(&app, "staging").await.publication.unwrap().state, "published");

        assert!(gate.gate.publish_pending().await.unwrap().is_empty());
        let said: Vec<_> = summaries(&app).await.iter().map(|s| s.predicate()["verificationResult"].clone()).collect();
        assert_eq!(said, ["FAILED"]);
        let id = ready.decision.unwrap().id.to_string();
        let earlier = gate.gate.decision(&project(), &id).await.unwrap().publication.unwrap();
        assert_eq!((earlier.state.as_str(), earlier.referrer), ("superseded", None));
        assert_eq!(gate.gate.backlog().await.unwrap().publications, 0);
        gate.finish().await;
    }
}

#[tokio::test]
async fn wherever_a_digest_was_called_ready_it_is_told_when_it_no_longer_is() {
    let registry = TestRegistry::start().await;
    for (number, mut gate) in gates_on(&registry).await.into_iter().enumerate() {
        let mut lying = Vec::new();
        for place in ["one", "two", "elsewhere"] {
            gate.place = format!("{}/{place}{number}", registry.host());
            lying.push(gate.good_artifact("app").await);
        }
        let [one, two, elsewhere] = lying.try_into().unwrap();
        for place in [&one, &two] {
            assert_ready!(gate.promote(place, "staging").await);
        }
        // It is pushed there when that can be done, and keeps nobody from being told where it was asked for.
        registry.script(Rule::on(&format!("/two{number}/manifests/"), Answer::status(503)).method(Method::PUT));
        gate.smoke(&elsewhere, "FAILED").await;
        let failed = gate.promote(&elsewhere, "staging").await;
        assert_eq!((failed.verdict, failed.publication.unwrap().state.as_str()), (Verdict::NotReady, "published"));
        assert_eq!(gate.gate.backlog().await.unwrap().publications, 1);
        registry.reset();
        let pushed = gate.gate.publish_pending().await.unwrap();
        assert_eq!((pushed.len(), pushed[0].subject.name.as_str()), (1, two.split('@').next().unwrap()));

        for (place, expected) in [(&one, "FAILED PASSED"), (&two, "FAILED PASSED"), (&elsewhere, "FAILED")] {
            let said = summaries(place).await;
            let mut words: Vec<_> =
                said.iter().map(|s| s.predicate()["verificationResult"].as_str().unwrap()).collect();
            words.sort_unstable();
            assert_eq!(words.join(" "), expected, "{place}");
            // Whoever looks it up compares where it lies.
            let here = format!("oci://{}", place.split('@').next().unwrap());
            assert!(said.iter().all(|summary| summary.predicate()["resourceUri"] == here), "{said:?}");
        }
        // Said once: it is known there by now.
        assert_eq!(gate.promote(&elsewhere, "staging").await.verdict, Verdict::NotReady);
        assert_eq!(summaries(&one).await.len(), 2);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_registry_without_the_referrers_api_serves_the_whole_story() {
    let registry = TestRegistry::start().await.without_referrers_api();
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.artifact_for_production("app").await;
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    assert!(ready.evidence.iter().all(|evidence| evidence.source == Source::Tag), "{:?}", ready.evidence);
    assert_eq!(summaries(&app).await.len(), 2);
    gate.finish().await;
}

/// Whatever goes wrong while evidence is collected, the answer is `unknown` and names the registry and the class;
/// the decision that stood still stands.
#[tokio::test]
async fn no_fault_of_a_registry_is_ever_taken_for_missing_evidence() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    let cases = [
        ("referrers: 401", "/referrers/", Answer::status(401), FaultClass::Denied),
        ("referrers: 403", "/referrers/", Answer::status(403), FaultClass::Denied),
        ("referrers: 429", "/referrers/", Answer::status(429), FaultClass::Throttled),
        ("referrers: 500", "/referrers/", Answer::status(500), FaultClass::Unavailable),
        ("referrers: no JSON", "/referrers/", Answer::status(200).body("<html>"), FaultClass::Corrupt),
        ("blob: 500", "/blobs/", Answer::status(500), FaultClass::Unavailable),
        ("blob: other bytes", "/blobs/", Answer::status(200).body("other bytes"), FaultClass::Corrupt),
        ("blob: gone", "/blobs/", Answer::status(404), FaultClass::Corrupt),
        ("manifest: 503", "/manifests/", Answer::status(503), FaultClass::Unavailable),
    ];
    for (name, path, answer, class) in cases {
        registry.script(Rule::on(path, answer).method(Method::GET));
        let reply = gate.promote(&app, "staging").await;
        registry.reset();
        assert_eq!(reply.verdict, Verdict::Unknown, "{name}: {:#?}", reply.reasons);
        let fault = &reply.faults[0];
        assert_eq!(fault.class, class, "{name}: {fault:?}");
        assert!(fault.dependency.contains(&registry.host()), "{name}: {fault:?}");
        assert!(fault.tries >= 1 && !fault.detail.is_empty(), "{name}: {fault:?}");
        assert!(reply.reasons.iter().all(|reason| reason.outcome != Outcome::Violation), "{name}");
        assert_eq!(gate.check(&app, "staging").await.decision, ready.decision, "{name}");
    }
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn an_unknown_has_no_summary_and_never_replaces_what_stands() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    drop(registry);
    let unknown = gate.promote(&app, "staging").await;
    assert_eq!(unknown.verdict, Verdict::Unknown);
    assert!(unknown.faults[0].dependency.starts_with("registry 127.0.0.1"), "{:?}", unknown.faults);
    assert!(unknown.faults[0].tries >= 1);
    assert_eq!(gate.check(&app, "staging").await.decision, ready.decision);
    let id = unknown.decision.unwrap().id.to_string();
    assert!(gate.gate.export(&project(), &id, ExportForm::Vsa).await.is_err());
    gate.finish().await;
}

#[tokio::test]
async fn what_was_signed_with_a_key_that_is_revoked_before_it_was_pushed_is_pushed_to_nobody() {
    let registry = TestRegistry::start().await;
    let mut gate = revocable(TestGate::start_on(&registry.host()).await).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/manifests/", Answer::status(503)).method(Method::PUT));
    assert_ready!(gate.promote(&app, "staging").await);
    let revocation = revoke(&gate, gate.gate.public_key().fingerprint()).await;
    registry.reset();
    let held = gate.gate.publish_pending().await.unwrap();
    let publication = &held[0].publication;
    assert_eq!((held.len(), publication.state.as_str()), (1, "held-back"));
    let why = publication.last_error.as_deref().unwrap();
    assert!(why.starts_with("held back: key ") || why.starts_with("held back: sha256:"), "{why}");
    let undo = format!("countersign revoke --undo {}", revocation.id.short());
    assert!(why.contains("which signed it, was revoked") && why.contains("it is not pushed"), "{why}");
    assert!(why.contains("countersign promote") && why.contains(&undo), "{why}");
    assert!(summaries(&app).await.is_empty());
    // Said once, counted apart from what waits, and shown.
    let again = gate.gate.publish_pending().await.unwrap();
    assert_eq!(again[0].publication, *publication, "another look is no other try");
    let backlog = gate.gate.backlog().await.unwrap();
    assert_eq!((backlog.publications, backlog.held_back), (0, 1));
    let health = gate.gate.readiness().await;
    let outbox =
        health.dependencies.iter().find(|one| one.last_error.as_ref().is_some_and(|words| words.contains("held back")));
    assert!(
        outbox.unwrap().last_error.as_ref().unwrap().contains("1 not pushed any more; the last: held back: "),
        "{outbox:?}"
    );

    // With another key it is said again, and only that is pushed.
    let key = countersign::sigstore::SigningKey::generate(countersign::domain::keys::KeyKind::Ed25519).unwrap();
    let settings = Settings { key: Some(std::sync::Arc::new(key)), ..gate.gate.settings().clone() };
    let first = std::mem::replace(&mut gate.gate, Gate::open(settings).await.unwrap());
    assert_ready!(gate.promote(&app, "staging").await);
    gate.gate.publish_pending().await.unwrap();
    assert_eq!(summaries(&app).await.len(), 1);
    let told = gate.gate.readiness().await;
    let held_back = |words: &String| words.contains("held back");
    assert!(!told.dependencies.iter().any(|one| one.state != "ok" && one.last_error.as_ref().is_some_and(held_back)));

    // It was superseded by that, so nothing comes after it when the revocation is taken back.
    file(&gate, &undone(revocation.id), &gate.people.bob).await.unwrap();
    assert!(first.publish_pending().await.unwrap().is_empty());
    assert_eq!(summaries(&app).await.len(), 1);
}

#[tokio::test]
async fn what_was_held_back_is_pushed_when_the_revocation_is_taken_back() {
    let registry = TestRegistry::start().await;
    let gate = revocable(TestGate::start_on(&registry.host()).await).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/manifests/", Answer::status(503)).method(Method::PUT));
    assert_ready!(gate.promote(&app, "staging").await);
    let revocation = revoke(&gate, gate.gate.public_key().fingerprint()).await;
    registry.reset();
    assert_eq!(gate.gate.publish_pending().await.unwrap()[0].publication.state, "held-back");
    file(&gate, &undone(revocation.id), &gate.people.bob).await.unwrap();
    assert_eq!(gate.gate.publish_pending().await.unwrap()[0].publication.state, "published");
    assert_eq!(summaries(&app).await.len(), 1);
}
