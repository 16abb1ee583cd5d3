//! Overrides: signed, scoped, expiring, approved by enough people, and never silent.

pub mod break_glass;
mod commands;
mod handed_on;
mod hostile;
mod once_known;
mod over_time;
mod races;
mod same_person;
mod states;
mod terms;

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::log::{Entry, TILE_WIDTH, Tile};
use countersign::gate::{GateError, OverrideReply};

use crate::support::gate::{TestGate, copy, digest, overrides, project, rules};
use crate::{assert_not_ready, assert_ready};

/// An artifact that lacks nothing for production but the review.
pub async fn unreviewed(gate: &TestGate, content: &str) -> String {
    let app = gate.good_artifact(content).await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    app
}

/// Alice and Bob approve.
pub async fn approve_both(gate: &TestGate, waiver: &OverrideReply) {
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
}

/// What each leaf of the log is about, of those of its first tile.
pub async fn words_of_log(gate: &TestGate) -> Vec<String> {
    for width in (1..=TILE_WIDTH).rev() {
        let Some(tile) = Tile::within(width, None, 0) else { continue };
        if let Some(bytes) = gate.gate.log_file(tile).await.unwrap() {
            let entries = tile.entries(&bytes).unwrap();
            return entries.into_iter().map(|entry| Entry::parse(entry).unwrap().kind).collect();
        }
    }
    Vec::new()
}

#[tokio::test]
async fn an_override_lets_one_rule_pass_and_the_violation_stays_visible() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    assert_eq!(waiver.state, "pending");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);

    let id = waiver.id.to_string();
    assert_eq!(gate.gate.approve_override(&project(), &id, &gate.people.alice).await.unwrap().state, "pending");
    let approved = gate.gate.approve_override(&project(), &id, &gate.people.bob).await.unwrap();
    assert_eq!(
        (approved.state.as_str(), approved.approved_by.as_slice()),
        ("in-force", ["alice".into(), "bob".into()].as_slice())
    );

    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    assert_eq!(rules(&ready, Outcome::Waived), ["review.approved"]);
    let reason = ready.reasons.iter().find(|reason| reason.outcome == Outcome::Waived).unwrap();
    assert_eq!(reason.waived_by, Some(waiver.id));
    assert!(!reason.found.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn an_override_is_no_longer_in_force_at_its_expiry() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "1h").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    assert_eq!(ready.decision.unwrap().valid_until, Some(waiver.expires));
    gate.clock.advance("59m");
    assert_ready!(gate.check(&app, "production").await);
    gate.clock.advance("1m");
    let lapsed = gate.check(&app, "production").await;
    assert_eq!(lapsed.verdict, Verdict::NotReady);
    assert_eq!(lapsed.standing.changed_because[0].as_str(), "gate.waiver-expired");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let late = gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.alice).await.unwrap_err();
    assert!(matches!(late, GateError::Conflict { .. }), "{late:?}");
    gate.finish().await;
}

#[tokio::test]
async fn a_revoked_override_turns_check_at_once() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    let stranger =
        gate.gate.revoke_override(&project(), &waiver.id.to_string(), &gate.people.mallory).await.unwrap_err();
    assert!(matches!(stranger, GateError::NotAllowed { .. }), "{stranger:?}");
    assert_ready!(gate.check(&app, "production").await);
    assert_eq!(
        gate.gate.revoke_override(&project(), &waiver.id.to_string(), &gate.people.bob).await.unwrap().state,
        "revoked"
    );
    let revoked = gate.check(&app, "production").await;
    assert_eq!(revoked.standing.changed_because[0].as_str(), "gate.revoked");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.finish().await;
}

#[tokio::test]
async fn the_requester_and_strangers_cannot_approve() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for (who, key) in [("the requester", &gate.people.dev), ("a stranger", &gate.people.mallory)] {
        let error = gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{who}: {error:?}");
    }
    assert!(overrides(&gate.gate).await[0].approved_by.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn one_person_who_approves_twice_is_one_person() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for _ in 0..2 {
        let reply = gate.gate.approve_override(&project(), &waiver.id.to_string(), &gate.people.bob).await.unwrap();
        assert_eq!((reply.state.as_str(), reply.approved_by.len()), ("pending", 1));
    }
    gate.finish().await;
}

#[tokio::test]
async fn an_override_is_for_its_own_subject_rule_and_environment() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    // Approved as it is, it says nothing of another digest, and nothing of another rule of the same one.
    let another = unreviewed(&gate, "another").await;
    assert_not_ready!(gate.promote(&another, "production").await, ["review.approved"]);
    gate.clock.advance("30s");
    gate.smoke(&app, "FAILED").await;
    let other_rule = gate.promote(&app, "production").await;
    assert!(rules(&other_rule, Outcome::Violation).contains(&"smoke.passed"), "{:?}", other_rule.reasons);
    gate.finish().await;
}

/// A33: of two permissions for one thing the one that ends first is used, and the answer ends with it.
#[tokio::test]
async fn of_two_overrides_the_stricter_one_counts() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let lax = gate.request_override(&app, "review.approved", "6d").await;
    let strict = gate.request_override(&app, "review.approved", "6h").await;
    for waiver in [&lax, &strict] {
        for key in [&gate.people.alice, &gate.people.bob] {
            gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
        }
    }
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    let waived = ready.reasons.iter().find(|reason| reason.outcome == Outcome::Waived).unwrap();
    assert_eq!(waived.waived_by, Some(strict.id));
    assert_eq!(ready.decision.unwrap().valid_until, Some(strict.expires));
    gate.clock.advance("6h");
    let ended = gate.check(&app, "production").await;
    assert_eq!(ended.reasons[0].rule.as_str(), "gate.waiver-expired");
    assert_eq!(ended.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[tokio::test]
async fn what_cannot_be_overridden_cannot_be_asked_for() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let cases = [
        ("signature.present", "7d", "a reason", "cannot be overridden"),
        ("no.such_rule", "7d", "a reason", "has no rule"),
        ("review.approved", "7d", "  ", "expected a reason"),
        ("review.approved", "0s", "a reason", "length of time"),
        ("review.approved", "400d", "a reason", "length of time"),
    ];
    for (rule, lasts, reason, words) in cases {
        let error = gate.try_override(&app, rule, lasts, reason).await.unwrap_err();
        assert!(matches!(error, GateError::Usage { .. }) && error.to_string().contains(words), "{rule}: {error}");
    }
    assert!(overrides(&gate.gate).await.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn an_approver_whom_the_pack_no_longer_names_no_longer_counts() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    let mut files = gate.start_pack();
    let carol = countersign::sigstore::SigningKey::generate(countersign::domain::keys::KeyKind::Ed25519).unwrap();
    let bobs_file = files.keys().find(|name| name.starts_with("keys/bob-")).unwrap().clone();
    files.insert(bobs_file, carol.public_key().to_pem().into_bytes());
    crate::policy_activation::set_version(&mut files, 1000);
    let reply = gate.activate(&files).await.unwrap();
    let production = reply.decided_again.iter().find(|d| d.environment.as_str() == "production").unwrap();
    assert_eq!(
        (production.subject, production.before, production.after),
        (digest(&app), Verdict::Ready, Verdict::NotReady)
    );
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
    let _ = copy(&carol);
    gate.finish().await;
}
