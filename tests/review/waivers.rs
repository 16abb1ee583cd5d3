//! Attempts on overrides: by one person alone, for another gate, after a revocation, and made up.

use countersign::domain::decision::Verdict;
use countersign::domain::keys::KeyKind;
use countersign::gate::{Gate, GateError, OverrideRequest, ReplayDepth};
use countersign::sigstore::SigningKey;

use super::{edited, request};
use crate::support::gate::{TestGate, copy, digest, overrides, project};
use crate::{assert_not_ready, assert_ready};

fn key() -> SigningKey {
    SigningKey::generate(KeyKind::Ed25519).unwrap()
}

/// An artifact that lacks nothing for production but the review.
async fn unreviewed(gate: &TestGate, content: &str) -> String {
    let app = gate.good_artifact(content).await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    app
}

async fn ask_for(gate: &TestGate, subject: &str, key: &SigningKey) -> countersign::gate::OverrideReply {
    let request = OverrideRequest {
        project: project(),
        subject: digest(subject),
        environment: "production".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        way: countersign::domain::overrides::Way::Ordinary,
        reason: "the sky is falling".into(),
        ticket: None,
        lasts: "7d".parse().unwrap(),
        signer: Box::new(copy(key)),
    };
    gate.gate.request_override(request).await.unwrap()
}

/// A key that nobody knows is nobody in particular: it may well be the approver's other one.
#[tokio::test]
async fn one_person_cannot_ask_with_an_unknown_key_and_approve_alone() {
    let gate = TestGate::start().await;
    gate.activate(&edited(&gate, 1000, &[("quorum = 2", "quorum = 1")])).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = ask_for(&gate, &app, &key()).await;
    let id = waiver.id.to_string();
    let alone = gate.gate.approve_override(&project(), &id, &gate.people.alice).await.unwrap();
    assert_eq!((alone.state.as_str(), alone.quorum), ("pending", 2));
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let together = gate.gate.approve_override(&project(), &id, &gate.people.bob).await.unwrap();
    assert_eq!(together.state, "in-force");
    assert_ready!(gate.promote(&app, "production").await);

    // Whom the pack names as a person is not the one who approves: one other is enough.
    let named = ask_for(&gate, &unreviewed(&gate, "other").await, &gate.people.dev).await;
    let approved = gate.gate.approve_override(&project(), &named.id.to_string(), &gate.people.alice).await.unwrap();
    assert_eq!((approved.state.as_str(), approved.quorum), ("in-force", 1));
    gate.finish().await;
}

/// The same name in two groups is the same person, whichever key she asks with.
#[tokio::test]
async fn the_requester_is_the_same_person_in_every_group() {
    let gate = TestGate::start().await;
    let other_key = key();
    let mut files = edited(&gate, 1000, &[("quorum = 2", "quorum = 1")]);
    files.insert("keys/alice-of-operations.pub".into(), other_key.public_key().to_pem().into_bytes());
    let mut manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    manifest += "\n[approvers.operations]\nquorum = 1\n[approvers.operations.people.alice]\nkeys = [\"keys/alice-of-operations.pub\"]\n";
    manifest =
        manifest.replacen("fix = \"countersign smoke", "overridable-by = \"operations\"\nfix = \"countersign smoke", 1);
    files.insert("pack.toml".into(), manifest.into_bytes());
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = ask_for(&gate, &app, &other_key).await;
    let own = gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.alice).await;
    assert!(matches!(own, Err(GateError::NotAllowed { .. })), "{own:?}");
    let by_bob = gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.bob).await.unwrap();
    assert_eq!((by_bob.state.as_str(), by_bob.approved_by.len()), ("in-force", 1));
    gate.finish().await;
}

/// A configuration that changed is no defect, and an override for another gate permits nothing at this one.
#[tokio::test]
async fn an_override_for_another_gate_is_void_and_stops_nothing() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    let mut settings = gate.gate.settings().clone();
    settings.gate_id = "https://another.example.com".into();
    let renamed = Gate::open(settings).await.unwrap();
    let listed = overrides(&renamed).await;
    assert_eq!(listed[0].state, "void");
    assert!(listed[0].missing.contains("https://gate.example.com"), "{}", listed[0].missing);
    let run = request(&renamed, &app, "production").await;
    let decided = renamed.execute_run(run, None).await.unwrap().decision.unwrap();
    assert_not_ready!(decided, ["review.approved"]);
    gate.finish().await;
}

#[tokio::test]
async fn every_text_of_an_override_is_bounded() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let request = |ticket: &str| OverrideRequest {
        project: project(),
        subject: digest(&app),
        environment: "production".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        way: countersign::domain::overrides::Way::Ordinary,
        reason: "the sky is falling".into(),
        ticket: Some(ticket.into()),
        lasts: "7d".parse().unwrap(),
        signer: Box::new(copy(&gate.people.dev)),
    };
    let error = gate.gate.request_override(request(&"x".repeat(4_097))).await.unwrap_err();
    assert!(matches!(error, GateError::Usage { .. }) && error.to_string().contains("ticket"), "{error}");
    gate.gate.request_override(request(&"x".repeat(4_096))).await.unwrap();
    gate.finish().await;
}

/// The contract: the environment before is judged when deciding; afterwards only a revocation flows down.
#[tokio::test]
async fn a_revocation_flows_down_to_what_was_built_on_it() {
    let gate = TestGate::start().await;
    let in_staging = "title = \"Reviewed by a second person\"\nowner = \"platform-security\"\nseverity = \"required\"\nenvironments = [\"production\"]";
    let both = in_staging.replace("[\"production\"]", "[\"staging\"]");
    gate.activate(&edited(&gate, 1000, &[(in_staging, &both)])).await.unwrap();
    let app = gate.good_artifact("app").await;
    let request = OverrideRequest {
        project: project(),
        subject: digest(&app),
        environment: "staging".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        way: countersign::domain::overrides::Way::Ordinary,
        reason: "the sky is falling".into(),
        ticket: None,
        lasts: "1h".parse().unwrap(),
        signer: Box::new(copy(&gate.people.dev)),
    };
    let id = gate.gate.request_override(request).await.unwrap().id.to_string();
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &id, key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("59m");
    assert_ready!(gate.check(&app, "production").await);
    gate.gate.revoke_override(&project(), &id, &gate.people.alice).await.unwrap();
    let revoked = gate.check(&app, "production").await;
    assert_eq!(revoked.verdict, Verdict::NotReady);
    assert_eq!(revoked.standing.changed_because[0].as_str(), "gate.revoked");
    assert!(revoked.reasons[0].found.contains("staging"), "{}", revoked.reasons[0].found);
    gate.finish().await;
}

/// The approvals on record are signatures that are kept: a record that somebody made up does not verify again.
#[tokio::test]
async fn a_replay_verifies_overrides_and_the_environment_before_again() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    let id = ready.decision.unwrap().id.to_string();
    let replay = async || gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await.unwrap();
    assert!(replay().await.same);

    let keep = "DELETE FROM override_signature WHERE id = (SELECT max(id) FROM override_signature)";
    gate.tamper(keep).await;
    let made_up = replay().await;
    assert!(!made_up.same);
    assert!(made_up.differences[0].contains(&waiver.id.to_string()), "{:?}", made_up.differences);
    gate.tamper("DELETE FROM decision WHERE environment = 'staging'").await;
    let baseless = replay().await;
    assert!(baseless.differences.iter().any(|d| d.contains("`staging`")), "{:?}", baseless.differences);
}
