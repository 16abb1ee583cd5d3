//! Who may not revoke, cannot; and what is taken back was taken back by somebody who may.

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::MAX_REVOCATIONS_OF_ONE;
use countersign::domain::names::ProjectName;
use countersign::domain::policy::Members;
use countersign::domain::revocation::{
    REVOCATION_UNDO_V1, REVOCATION_V1, RevocationPredicate, Said, Target, UndoPredicate,
};
use countersign::domain::statement::statement_v1;
use countersign::gate::{Gate, GateError, Page, Settings};
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::json;

use super::{GATE, file, gates, revocable, revoke, revoked, signed, undone};
use crate::assert_ready;
use crate::support::gate::{TestGate, digest, project};

/// A signed statement, whatever it says.
fn raw(kind: &str, subject: Digest, predicate: &serde_json::Value, by: &SigningKey) -> Vec<u8> {
    sign_statement(by, &statement_v1("x", subject, kind, predicate).unwrap()).unwrap()
}

#[tokio::test]
async fn a_revocation_by_nobody_who_may_or_for_another_gate_or_project_is_refused_and_changes_nothing() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let target = Target::Digest(digest(&app));
        let said = |gate: &str, project: &str| {
            Said::Revoked(RevocationPredicate {
                gate: gate.into(),
                project: project.parse().unwrap(),
                revokes: target.clone(),
                reason: "why not".into(),
                nonce: "1".into(),
            })
        };
        let people = &gate.people;
        let good = json!({"gate": GATE, "project": "default", "revokes": {"digest": digest(&app)}, "reason": "r", "nonce": "n"});
        let mut without = good.clone();
        without["reason"] = json!(" ");
        let mut two = good.clone();
        two["revokes"] = json!({"digest": digest(&app), "signer": {"identity": "i", "issuer": "u"}});
        let bundle =
            |kind: &str, subject: Digest, predicate: &serde_json::Value| raw(kind, subject, predicate, &people.alice);
        let cases: Vec<(&str, Vec<u8>, &str)> = vec![
            (
                "by somebody else",
                signed(&gate, &said(GATE, "default"), &people.mallory).await,
                "expected a statement signed by",
            ),
            (
                "by the pipeline",
                signed(&gate, &said(GATE, "default"), &people.pipeline).await,
                "expected a statement signed by",
            ),
            ("for another gate", signed(&gate, &said("urn:other", "default"), &people.alice).await, "for the gate"),
            ("for another project", signed(&gate, &said(GATE, "other"), &people.alice).await, "and the project"),
            ("about another subject", bundle(REVOCATION_V1, Digest::of(b"other"), &good), "expected the one subject"),
            ("without a reason", bundle(REVOCATION_V1, digest(&app), &without), "expected a reason"),
            ("of two things", bundle(REVOCATION_V1, digest(&app), &two), "malformed"),
            (
                "of another kind",
                bundle("urn:countersign:override-revocation/v1", digest(&app), &good),
                "expected a statement of type",
            ),
            (
                "an undo of what is no revocation",
                bundle(REVOCATION_UNDO_V1, digest(&app), &json!({"gate": GATE, "project": "default", "reason": "r"})),
                "does not exist",
            ),
            ("no bundle", b"{}".to_vec(), "expected a bundle"),
            ("nothing", Vec::new(), "expected a bundle"),
        ];
        for (name, bundle, words) in cases {
            let error = gate.gate.file_revocation(&project(), &bundle).await.unwrap_err();
            assert!(error.to_string().contains(words), "{name}: {error}");
            assert!(!matches!(error, GateError::Internal { .. }), "{name}: {error:?}");
        }
        // Signed by Alice, and changed afterwards.
        let mut changed = signed(&gate, &said(GATE, "default"), &people.alice).await;
        let at = changed.len() / 2;
        changed[at] ^= 1;
        assert!(gate.gate.file_revocation(&project(), &changed).await.is_err());
        assert!(gate.gate.revocations(&project(), Page::default()).await.unwrap().items.is_empty());
        assert_ready!(gate.check(&app, "staging").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_gate_that_names_nobody_lets_nobody_revoke() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let error = file(&gate, &revoked(Target::Digest(digest(&app)), "1"), &gate.people.alice).await.unwrap_err();
    assert!(
        matches!(&error, GateError::NotAllowed { hint: Some(hint), .. } if hint.contains("[revocation]")),
        "{error:?}"
    );
    gate.finish().await;
}

#[tokio::test]
async fn what_was_taken_back_is_not_revoked_again_by_the_same_statement_nor_another_taken_back_by_an_old_one() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let said = revoked(Target::Digest(digest(&app)), "once");
        let first = file(&gate, &said, &gate.people.alice).await.unwrap();
        // The second run of the same command, and somebody else who says the same: it is revoked.
        let again = file(&gate, &revoked(Target::Digest(digest(&app)), "twice"), &gate.people.bob).await.unwrap();
        assert_eq!(again, first);
        let take_back = signed(&gate, &undone(first.id), &gate.people.bob).await;
        let back = gate.gate.file_revocation(&project(), &take_back).await.unwrap();
        assert_eq!(
            (back.state.as_str(), back.undone.as_ref().unwrap().reason.as_str()),
            ("undone", "it was another one")
        );
        assert_eq!(gate.gate.file_revocation(&project(), &take_back).await.unwrap(), back, "the same again");
        // Whoever kept Alice's statement gives it once more.
        assert_eq!(file(&gate, &said, &gate.people.alice).await.unwrap().state, "undone");
        assert_ready!(gate.check(&app, "staging").await);
        // A new one counts, and what took the first one back is about the first one.
        let second = revoke(&gate, digest(&app)).await;
        assert_ne!(second.id, first.id);
        gate.gate.file_revocation(&project(), &take_back).await.unwrap();
        assert_eq!(gate.gate.revocation(&project(), &second.id.to_string()).await.unwrap().state, "in-force");
        assert!(!gate.check(&app, "staging").await.standing.changed_because.is_empty());
        gate.finish().await;
    }
}

#[tokio::test]
async fn only_who_may_takes_back_and_no_longer_when_the_configuration_names_her_no_more() {
    let mut gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let made = revoke(&gate, digest(&app)).await;
    for (by, words) in [(&gate.people.mallory, "signed by"), (&gate.people.pipeline, "signed by")] {
        let error = file(&gate, &undone(made.id), by).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }) && error.to_string().contains(words), "{error}");
    }
    let elsewhere = Said::Undone(
        made.id,
        UndoPredicate { gate: "urn:other".into(), project: ProjectName::default(), reason: "r".into() },
    );
    assert!(matches!(file(&gate, &elsewhere, &gate.people.alice).await, Err(GateError::NotAllowed { .. })));
    assert!(!gate.check(&app, "staging").await.standing.changed_because.is_empty());
    file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
    assert_ready!(gate.check(&app, "staging").await);
    // Bob has left: what he took back is revoked again, and what he revoked stays so.
    let revokers = Members { keys: vec![gate.people.alice.public_key()], ..Members::default() };
    gate.gate = Gate::open(Settings { revokers, ..gate.gate.settings().clone() }).await.unwrap();
    assert_eq!(gate.gate.revocation(&project(), &made.id.to_string()).await.unwrap().state, "in-force");
    assert!(!gate.check(&app, "staging").await.standing.changed_because.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn who_is_revoked_herself_neither_revokes_nor_takes_that_back() {
    let gate = revocable(TestGate::start().await).await;
    let made = revoke(&gate, gate.people.bob.public_key().fingerprint()).await;
    let error = file(&gate, &undone(made.id), &gate.people.bob).await.unwrap_err();
    assert!(error.to_string().contains("who was revoked"), "{error}");
    let error = file(&gate, &revoked(Target::Digest(Digest::of(b"x")), "1"), &gate.people.bob).await.unwrap_err();
    assert!(matches!(error, GateError::NotAllowed { .. }), "{error}");
    file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
    file(&gate, &revoked(Target::Digest(Digest::of(b"x")), "1"), &gate.people.bob).await.unwrap();
    gate.finish().await;
}

/// What a stolen key has taken back is revoked again once that key is revoked, also where it was used before.
#[tokio::test]
async fn what_somebody_took_back_who_is_revoked_later_is_revoked_again() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let made = revoke(&gate, digest(&app)).await;
        file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
        assert_ready!(gate.check(&app, "staging").await);
        let stolen = revoke(&gate, gate.people.bob.public_key().fingerprint()).await;
        let fallen = gate.check(&app, "staging").await;
        assert_eq!(fallen.verdict, Verdict::NotReady);
        assert_eq!(fallen.standing.changed_because[0].as_str(), "gate.revoked");
        assert_eq!(gate.gate.revocation(&project(), &made.id.to_string()).await.unwrap().state, "in-force");
        // Said once more by somebody who counts, it is taken back; the very same words are told apart from nothing.
        let same = file(&gate, &undone(made.id), &gate.people.alice).await.unwrap_err();
        assert!(matches!(&same, GateError::Conflict { detail } if detail.contains("other words")), "{same:?}");
        let other = UndoPredicate { gate: GATE.into(), project: project(), reason: "I looked myself".into() };
        let back = file(&gate, &Said::Undone(made.id, other), &gate.people.alice).await.unwrap();
        assert_eq!((back.state.as_str(), back.undone.unwrap().reason.as_str()), ("undone", "I looked myself"));
        assert_ready!(gate.check(&app, "staging").await);
        // It was not stolen after all: what Bob has said counts as before.
        file(&gate, &undone(stolen.id), &gate.people.alice).await.unwrap();
        assert_eq!(gate.gate.revocation(&project(), &made.id.to_string()).await.unwrap().state, "undone");
        gate.finish().await;
    }
}

/// Two who revoke each other are both revoked, whoever takes it back for the other.
#[tokio::test]
async fn nobody_comes_back_by_the_word_of_somebody_who_is_revoked() {
    let gate = revocable(TestGate::start().await).await;
    let keys = [&gate.people.alice, &gate.people.bob].map(|key| key.public_key().fingerprint());
    let of_alice = file(&gate, &revoked(Target::Digest(keys[0]), "1"), &gate.people.bob).await.unwrap();
    file(&gate, &undone(of_alice.id), &gate.people.bob).await.unwrap();
    let of_bob = file(&gate, &revoked(Target::Digest(keys[1]), "2"), &gate.people.alice).await.unwrap();
    for (id, by) in [(of_alice.id, &gate.people.bob), (of_bob.id, &gate.people.alice)] {
        let other = UndoPredicate { gate: GATE.into(), project: project(), reason: "again".into() };
        let error = file(&gate, &Said::Undone(id, other), by).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
        assert_eq!(gate.gate.revocation(&project(), &id.to_string()).await.unwrap().state, "in-force");
    }
    gate.finish().await;
}

/// However often something was revoked and taken back, it can be revoked again: only the taking back has a bound.
#[tokio::test]
async fn what_was_taken_back_as_often_as_may_be_can_still_be_revoked() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let mut taken_back = 0_i64;
    loop {
        let made = revoke(&gate, digest(&app)).await;
        assert_eq!(made.state, "in-force");
        match file(&gate, &undone(made.id), &gate.people.bob).await {
            Ok(back) => assert_eq!(back.state, "undone"),
            Err(error) => break assert!(error.to_string().contains("MAX_REVOCATIONS_OF_ONE"), "{error}"),
        }
        taken_back += 1;
        assert!(taken_back <= MAX_REVOCATIONS_OF_ONE);
    }
    assert_eq!(taken_back, MAX_REVOCATIONS_OF_ONE / 2);
    assert_eq!(gate.check(&app, "staging").await.standing.changed_because[0].as_str(), "gate.revoked");
    gate.finish().await;
}
