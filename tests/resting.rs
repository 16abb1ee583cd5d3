//! What was let in by a waiver in an environment before ends with that waiver, however far on it is.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::cli::output::Format;
use countersign::cli::paint::Paint;
use countersign::cli::render;
use countersign::cli::render::text::Fold;
use countersign::domain::decision::Verdict;
use countersign::domain::overrides::Way;
use countersign::gate::reply::DecisionReply;
use countersign::gate::{ExportForm, OverrideReply, OverrideRequest};
use serde_json::{Value, json};

use crate::support::gate::{TestGate, copy, digest, project};
use crate::{assert_not_ready, assert_ready};

/// The stories' pack with a rule of both environments that security may waive.
async fn may_be_waived(gate: &TestGate) {
    activate_with(gate, 1000, |_| {}).await;
}

async fn activate_with(gate: &TestGate, version: i64, change: impl FnOnce(&mut toml_edit::Item)) {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let mut document: toml_edit::DocumentMut = manifest.parse().unwrap();
    document["version"] = toml_edit::value(version);
    document["rules"]["provenance.builder"]["overridable-by"] = toml_edit::value("security");
    change(&mut document["rules"]["provenance.builder"]);
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    gate.activate(&files).await.unwrap();
}

/// A waiver of that rule, as two people have approved it.
async fn waived(gate: &TestGate, subject: &str, environment: &str, lasts: &str) -> OverrideReply {
    let request = OverrideRequest {
        project: project(),
        subject: digest(subject),
        environment: environment.parse().unwrap(),
        rule: "provenance.builder".parse().unwrap(),
        way: Way::Ordinary,
        reason: "another builder, this once".into(),
        ticket: None,
        lasts: lasts.parse().unwrap(),
        signer: Box::new(copy(&gate.people.dev)),
    };
    let asked = gate.gate.request_override(request).await.unwrap();
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &asked.id.to_string(), key).await.unwrap();
    }
    asked
}

/// What another builder has built, with all else that production demands.
async fn of_another_builder(gate: &TestGate) -> String {
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({"runDetails": {"builder": {"id": "https://builder.example.com"}}})).await;
    gate.smoke(&app, "PASSED").await;
    gate.review(&app).await;
    app
}

#[tokio::test]
async fn production_ends_with_the_waiver_by_which_staging_was_ready_and_says_so() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        may_be_waived(&gate).await;
        let app = of_another_builder(&gate).await;
        let staging = waived(&gate, &app, "staging", "1h").await;
        assert_ready!(gate.promote(&app, "staging").await);
        waived(&gate, &app, "production", "7d").await;
        let production = gate.promote(&app, "production").await;
        assert_ready!(production);
        assert_eq!(production.decision.unwrap().valid_until, Some(staging.expires), "no later than what it rests on");
        let rests_on = production.rests_on.unwrap();
        assert_eq!((rests_on.waiver, rests_on.environment.as_str()), (staging.id, "staging"));

        gate.clock.advance("59m");
        assert_ready!(gate.check(&app, "production").await);
        gate.clock.advance("1m");
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        let ended = gate.check(&app, "production").await;
        assert_eq!(ended.verdict, Verdict::NotReady);
        assert_eq!(ended.standing.changed_because[0].as_str(), "gate.waiver-expired");
        let reason = &ended.reasons[0];
        assert!(reason.found.contains("of `staging` expired at"), "{}", reason.found);
        assert_eq!(reason.fix, format!("countersign promote {app} --to staging"));
        assert_not_ready!(gate.promote(&app, "production").await, ["environment.before"]);

        // Another waiver in staging lets it in again, until that ends.
        let again = waived(&gate, &app, "staging", "2h").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let renewed = gate.promote(&app, "production").await;
        assert_ready!(renewed);
        assert_eq!(renewed.decision.unwrap().valid_until, Some(again.expires));
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_needs_no_waiver_before_rests_on_none() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    let production = gate.promote(&app, "production").await;
    assert_ready!(production);
    assert_eq!(production.rests_on, None);
    gate.finish().await;
}

/// What the statement of a summary has under `field`.
pub fn said_in(summary: &[u8], field: &str) -> Value {
    let envelope: Value = serde_json::from_slice(summary).unwrap();
    let payload = STANDARD.decode(envelope["payload"].as_str().unwrap()).unwrap();
    let statement: Value = serde_json::from_slice(&payload).unwrap();
    statement["predicate"][field].clone()
}

/// A63: what staging waived is in no answer about production plainly ready, and what broke the glass there is told as that.
#[tokio::test]
async fn what_was_waived_before_is_told_in_the_first_words_of_what_is_built_on_it() {
    let gate = TestGate::start().await;
    may_be_waived(&gate).await;
    let app = of_another_builder(&gate).await;
    waived(&gate, &app, "staging", "1h").await;
    assert_ready!(gate.promote(&app, "staging").await);
    // Production itself lacks nothing: it does not ask who built it.
    activate_with(&gate, 1001, |rule| {
        rule["environments"] = toml_edit::value(toml_edit::Array::from_iter(["staging"]));
    })
    .await;
    assert_ready!(gate.check(&app, "staging").await);
    let production = gate.promote(&app, "production").await;
    assert_ready!(production);
    assert!(production.waived_by.is_empty() && production.rests_on.is_some());
    let told = |production: &DecisionReply| {
        let text = render::decision(production, Format::Text, Paint::Plain, Fold::Closed).unwrap();
        text.lines().next().unwrap().to_owned()
    };
    assert!(
        told(&production).starts_with("ready with an override in an environment before  "),
        "{}",
        told(&production)
    );
    // And in the summary, which whoever runs it may have alone.
    let id = production.decision.as_ref().unwrap().id.to_string();
    let summary = gate.gate.export(&project(), &id, ExportForm::VsaDsse).await.unwrap();
    let said = said_in(&summary, "urn:countersign:vsa/rests-on");
    assert_eq!((&said["environment"], &said["rule"]), (&json!("staging"), &json!("provenance.builder")));
    let mut broken = production;
    broken.rests_on.as_mut().unwrap().glass = true;
    assert!(told(&broken).starts_with("ready by glass broken in an environment before  "), "{}", told(&broken));
    gate.finish().await;
}
