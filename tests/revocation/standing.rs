//! What stands on something that is revoked falls at once, and what is decided again says so.

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::log::EntryKind;
use countersign::domain::revocation::{NamedSigner, Target};
use countersign::domain::statement::Statement;
use countersign::gate::{ExportForm, Gate, Settings};
use countersign::store::{Conflict, StoreError};
use serde_json::json;

use super::{dependants, file, follow, gates, revocable, revoke, revoked, undone};
use crate::assert_ready;
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};

fn own(reply: &countersign::gate::reply::DecisionReply) -> Vec<String> {
    reply.standing.changed_because.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn whatever_is_revoked_of_a_decision_it_is_not_ready_at_once_and_ready_again_when_that_is_taken_back() {
    for gate in Box::pin(gates()).await {
        let app = gate.artifact_for_production("app").await;
        let production = gate.promote(&app, "production").await;
        assert_ready!(production);
        let staging = gate.check(&app, "staging").await;
        let pack = production.policy.as_ref().unwrap().digest;
        let bundle = production.evidence.iter().find(|one| one.accepted).unwrap().digest;
        let made = production.decision.as_ref().unwrap().id;
        let before = staging.decision.as_ref().unwrap().id;
        let things: [(Digest, &str, usize); 6] = [
            (digest(&app), "the subject", 2),
            (gate.people.pipeline.public_key().fingerprint(), "evidence, or who stands behind it", 2),
            (bundle, "evidence, or who stands behind it", 2),
            (pack, "the policy pack", 2),
            (made, "the decision", 1),
            (before, "the decision for `staging`", 2),
        ];
        for (thing, because, count) in things {
            let listed = dependants(&gate, thing).await;
            assert_eq!(listed.len(), count, "{thing}: {listed:?}");
            assert!(listed.iter().any(|(_, _, words)| words == because), "{thing} {because}: {listed:?}");
            let made = revoke(&gate, thing).await;
            assert_eq!((made.state.as_str(), made.undone.as_ref()), ("in-force", None));
            // Nothing was decided again: it is the look itself that sees it. Every process does.
            let other = Gate::open(gate.gate.settings().clone()).await.unwrap();
            for environment in ["staging", "production"] {
                let stands = gate.check(&app, environment).await;
                let elsewhere = other.check(&project(), digest(&app), &environment.parse().unwrap()).await.unwrap();
                if listed.iter().any(|(_, place, _)| place == environment) {
                    assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.revoked".into()]));
                    let reason = &stands.reasons[0];
                    assert!(
                        reason.found.contains("it leaked") && reason.fix.contains(&made.id.to_string()),
                        "{reason:#?}"
                    );
                } else {
                    assert_ready!(stands);
                }
                assert_eq!((elsewhere.verdict, own(&elsewhere)), (stands.verdict, own(&stands)));
            }
            assert!(dependants(&gate, thing).await.is_empty(), "nothing that is ready stands on it any more");
            let back = file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
            assert_eq!(back.state, "undone");
            assert_ready!(gate.check(&app, "staging").await);
            assert_ready!(gate.check(&app, "production").await);
        }
        let kinds: Vec<String> = leaves(&gate).await;
        let count = |kind: EntryKind| kinds.iter().filter(|found| *found == kind.as_str()).count();
        assert_eq!((count(EntryKind::Revocation), count(EntryKind::RevocationUndo)), (6, 6));
        gate.finish().await;
    }
}

fn made_of(reply: &countersign::gate::reply::DecisionReply) -> Digest {
    reply.decision.as_ref().unwrap().id
}

/// The kinds of all leaves of the log.
async fn leaves(gate: &TestGate) -> Vec<String> {
    let store = gate.record().await;
    let leaves = store.log_leaves(0, 256).await.unwrap();
    leaves.into_iter().map(|leaf| leaf.entry.kind).collect()
}

#[tokio::test]
async fn what_is_decided_again_says_so_and_its_summary_says_failed() {
    for gate in Box::pin(gates()).await {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "production").await);
        let key = gate.people.pipeline.public_key().fingerprint();
        let made = revoke(&gate, key).await;
        let followed = follow(&gate).await;
        let places: Vec<(&str, Verdict)> = followed.iter().map(|one| (one.environment.as_str(), one.verdict)).collect();
        assert_eq!(places, [("staging", Verdict::NotReady), ("production", Verdict::NotReady)]);
        for environment in ["staging", "production"] {
            let again = gate.check(&app, environment).await;
            assert!(again.standing.changed_because.is_empty(), "it was decided so");
            let own = again.reasons.iter().find(|reason| reason.rule.as_str() == "gate.revoked").unwrap();
            assert!(own.found.contains("it leaked") && !own.evidence.is_empty(), "{own:#?}");
            assert!(own.fix.contains(&format!("countersign promote {app} --to {environment}")), "{own:#?}");
            let withheld: Vec<_> = again.evidence.iter().filter(|one| one.rejection.is_some()).collect();
            assert!(withheld.iter().any(|one| one.rejection.as_ref().unwrap().code == "revoked"), "{withheld:#?}");
            assert_eq!(again.publication.as_ref().unwrap().state, "published");
            let id = made_of(&again).to_string();
            let envelope = gate.gate.export(&project(), &id, ExportForm::Vsa).await.unwrap();
            let payload = countersign::domain::evidence::payload_of(&envelope).unwrap();
            let statement = Statement::parse(&payload).unwrap();
            assert_eq!(statement.predicate()["verificationResult"], "FAILED");
        }
        // What is asked for anew is no better, and what was revoked is found again when that is taken back.
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
        file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
        assert_eq!(
            gate.check(&app, "staging").await.verdict,
            Verdict::NotReady,
            "decided so, until it is decided again"
        );
        let followed = follow(&gate).await;
        assert!(followed.iter().all(|one| one.verdict == Verdict::Ready) && followed.len() == 2, "{followed:#?}");
        assert_ready!(gate.check(&app, "production").await);
        assert!(gate.gate.fsck().await.unwrap().sound);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_subject_that_is_revoked_is_refused_whoever_signs_it_and_others_are_not() {
    let gate = revocable(TestGate::start().await).await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    revoke(&gate, digest(&app)).await;
    let refused = gate.promote(&app, "staging").await;
    assert_eq!(refused.verdict, Verdict::NotReady);
    let own: Vec<_> = refused.reasons.iter().filter(|reason| reason.rule.as_str() == "gate.revoked").collect();
    assert_eq!(own.len(), 1, "{:#?}", refused.reasons);
    assert!(own[0].found.contains(&digest(&app).to_string()), "{own:#?}");
    assert_ready!(gate.promote(&other, "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn a_signature_by_a_revoked_key_takes_nothing_away_from_what_others_have_signed() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    // Somebody whose key is revoked signs everything, so that nothing passes any more.
    gate.attest(&app, &gate.people.reviewer, "urn:countersign:review/v1", &json!({"result": "APPROVED"})).await;
    assert_ready!(gate.promote(&app, "staging").await);
    revoke(&gate, gate.people.reviewer.public_key().fingerprint()).await;
    // Which of the evidence it would hold without is not known before it is decided again.
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    let followed = follow(&gate).await;
    assert_eq!(followed.iter().map(|one| one.verdict).collect::<Vec<_>>(), [Verdict::Ready]);
    let stands = gate.check(&app, "staging").await;
    assert_ready!(stands);
    assert!(stands.reasons.iter().all(|reason| reason.rule.as_str() != "gate.revoked"));
    let codes = stands.evidence.iter().filter_map(|one| one.rejection.as_ref()).map(|why| why.code.as_str());
    assert_eq!(codes.collect::<Vec<_>>(), ["revoked"]);
    assert_eq!(gate.promote(&app, "production").await.verdict, Verdict::NotReady, "the review does not count there");
    gate.finish().await;
}

#[tokio::test]
async fn an_approval_by_somebody_who_is_revoked_waives_nothing() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let waiver = gate.request_override(&app, "review.approved", "7d").await;
        for key in [&gate.people.alice, &gate.people.bob] {
            gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
        }
        assert_ready!(gate.promote(&app, "production").await);
        let bob = gate.people.bob.public_key().fingerprint();
        assert_eq!(
            dependants(&gate, bob).await,
            [(digest(&app), "production".to_owned(), "an override, or who stands behind it".to_owned())]
        );
        revoke(&gate, bob).await;
        let stands = gate.check(&app, "production").await;
        assert_eq!((stands.verdict, own(&stands)), (Verdict::NotReady, vec!["gate.revoked".into()]));
        assert_ready!(gate.check(&app, "staging").await);
        follow(&gate).await;
        let again = gate.check(&app, "production").await;
        assert_eq!(again.verdict, Verdict::NotReady);
        assert!(
            again.reasons.iter().any(|reason| reason.rule.as_str() == "review.approved" && reason.waived_by.is_none())
        );
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_is_revoked_falls_under_another_pack_too() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    revoke(&gate, digest(&app)).await;
    let mut newer = gate.start_pack();
    set_version(&mut newer, 1000);
    let reply = gate.activate(&newer).await.unwrap();
    assert!(reply.decided_again.is_empty(), "what does not stand is not decided again: {reply:?}");
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
    assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[tokio::test]
async fn an_identity_is_revoked_by_its_name_and_its_issuer_and_no_other_depends_on_it() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let named = |identity: &str| {
        let issuer = "https://token.actions.githubusercontent.com".to_owned();
        Target::Signer(NamedSigner { identity: identity.to_owned(), issuer })
    };
    let target = named("https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main");
    let reply = file(&gate, &revoked(target.clone(), "1"), &gate.people.alice).await.unwrap();
    assert_eq!(reply.revokes, target);
    assert_ready!(gate.check(&app, "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn a_decision_from_before_a_revocation_is_not_committed_after_it() {
    let gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let store = gate.record().await;
    let environment = "staging".parse().unwrap();
    let before = store.to_follow(&project(), digest(&app), &environment).await.unwrap();
    assert_eq!(before.revocation, None);
    let made = revoke(&gate, digest(&app)).await;
    let after = store.to_follow(&project(), digest(&app), &environment).await.unwrap();
    assert_eq!(after.revocation, Some(made.id));
    // The decision that somebody had begun with when nothing was revoked yet.
    let id = made_of(&gate.check(&app, "staging").await);
    let mut record = store.decision(id).await.unwrap().unwrap().record;
    record.inputs.run = uuid::Uuid::now_v7();
    let subject = (record.inputs.subject.digest, record.inputs.subject.name.as_str());
    let mut run =
        countersign::store::NewRun::asking(&project(), subject, &environment, None, gate.clock.now()).unwrap();
    run.id = record.inputs.run;
    let whole = countersign::store::DecisionRun::Whole(Box::new(run));
    let mut late = countersign::store::NewDecision::of(record, whole, gate.clock.now()).unwrap();
    late.follows = Some(before);
    let error = store.commit_decision(&late).await.unwrap_err();
    let StoreError::Conflict(Conflict::Decided { expected: None, found, .. }) = error else { panic!("{error:?}") };
    assert_eq!(found, Some(made.id));
    late.follows = Some(after);
    store.commit_decision(&late).await.unwrap();
    store.close().await.unwrap();
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
}

#[tokio::test]
async fn without_its_own_key_the_gate_says_ready_of_nothing_and_signs_nothing_until_it_has_another() {
    let mut gate = revocable(TestGate::start().await).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let own = gate.gate.public_key().fingerprint();
    let listed = gate.gate.dependants(&project(), &Target::Digest(own), None).await.unwrap();
    assert!(listed.own_key);
    revoke(&gate, own).await;
    let revoked = gate.gate.own_keys_revoked(&project()).await.unwrap();
    assert_eq!(revoked.iter().map(|one| one.revokes.id()).collect::<Vec<_>>(), [own]);
    let stands = gate.check(&app, "staging").await;
    assert_eq!(stands.verdict, Verdict::NotReady);
    assert!(stands.reasons[0].fix.contains("gate.key"), "{:#?}", stands.reasons[0]);
    let other = gate.good_artifact("other").await;
    let error = gate.try_promote(&other, "staging").await.unwrap_err();
    assert!(error.to_string().contains("the key that this gate signs with"), "{error}");
    let key = countersign::sigstore::SigningKey::generate(countersign::domain::keys::KeyKind::Ed25519).unwrap();
    let settings = Settings { key: Some(std::sync::Arc::new(key)), ..gate.gate.settings().clone() };
    gate.gate = Gate::open(settings).await.unwrap();
    assert_ready!(gate.promote(&other, "staging").await);
    assert_ready!(gate.check(&app, "staging").await);
}

#[tokio::test]
async fn what_was_taken_back_by_somebody_who_is_revoked_is_decided_again_each_time_that_turns() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let first = revoke(&gate, digest(&app)).await;
        follow(&gate).await;
        file(&gate, &undone(first.id), &gate.people.bob).await.unwrap();
        follow(&gate).await;
        assert_ready!(gate.check(&app, "staging").await);
        // What Bob said counts no longer, so the revocation does again.
        let of_bob = revoke(&gate, gate.people.bob.public_key().fingerprint()).await;
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        let followed: Vec<Digest> = follow(&gate).await.iter().map(|one| one.subject).collect();
        assert_eq!(followed, [digest(&app)], "what it hits is decided again by itself");
        // And when Bob is believed again, so is what he said.
        file(&gate, &undone(of_bob.id), &gate.people.alice).await.unwrap();
        follow(&gate).await;
        assert_ready!(gate.check(&app, "staging").await);
        gate.finish().await;
    }
}

/// Alice had taken back what was said of Bob, and Bob what was said of the subject: whoever believes Alice no more believes
/// neither.
#[tokio::test]
async fn what_turns_by_way_of_others_who_took_something_back_is_decided_again_too() {
    for gate in Box::pin(gates()).await {
        let (alice, bob) = (&gate.people.alice, &gate.people.bob);
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let first = revoke(&gate, digest(&app)).await;
        file(&gate, &undone(first.id), bob).await.unwrap();
        let of_bob = revoke(&gate, bob.public_key().fingerprint()).await;
        file(&gate, &undone(of_bob.id), alice).await.unwrap();
        follow(&gate).await;
        assert_ready!(gate.check(&app, "staging").await);
        let of_alice = revoked(Target::Digest(alice.public_key().fingerprint()), "alice");
        file(&gate, &of_alice, bob).await.unwrap();
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        let followed: Vec<Digest> = follow(&gate).await.iter().map(|one| one.subject).collect();
        assert_eq!(followed, [digest(&app)], "what it hits by way of Bob is decided again by itself");
        gate.finish().await;
    }
}

/// By the same evidence and the same pack the same would come out: then nobody's word would have counted.
/// Two replicas, whose clocks differ as clocks do: who asked before the word was given did not know it, whatever the clocks say;
/// and who asks after it did, though it was given by a clock that was a year ahead.
#[tokio::test]
async fn whoever_asked_before_a_decision_was_revoked_does_not_make_it_again_whatever_the_clocks_say() {
    for gate in Box::pin(gates()).await {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let staging = gate.check(&app, "staging").await.decision.unwrap().id;
        let run = gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap().id;
        gate.clock.back("30s");
        revoke(&gate, staging).await;
        gate.clock.advance("30s");
        gate.gate.execute_run(run, None).await.unwrap();
        let stands = gate.check(&app, "staging").await;
        assert_eq!(stands.verdict, Verdict::NotReady, "{stands:#?}");
        assert!(stands.reasons.iter().any(|reason| reason.rule.as_str() == "gate.revoked"), "{stands:#?}");
        assert_ready!(gate.promote(&app, "staging").await);
        let again = gate.check(&app, "staging").await.decision.unwrap().id;
        gate.clock.advance("365d");
        revoke(&gate, again).await;
        gate.clock.back("365d");
        gate.gate.accept_clock("it was a year ahead").await.unwrap();
        assert_ready!(gate.promote(&app, "staging").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_decision_that_was_revoked_is_not_made_again_by_the_gate_itself_until_somebody_asks() {
    for gate in Box::pin(gates()).await {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "production").await);
        let staging = gate.check(&app, "staging").await.decision.unwrap().id;
        gate.clock.advance("1s");
        let revocation = revoke(&gate, staging).await;
        let verdicts: Vec<_> = follow(&gate).await.into_iter().map(|one| one.verdict).collect();
        assert_eq!(verdicts, [Verdict::NotReady; 2], "staging, and what was built on it");
        let stands = gate.check(&app, "staging").await;
        assert_eq!((stands.verdict, own(&stands).len()), (Verdict::NotReady, 0), "it was decided");
        let reason = stands.reasons.iter().find(|reason| reason.rule.as_str() == "gate.revoked").unwrap();
        assert!(reason.found.contains(&staging.to_string()) && reason.found.contains("it leaked"), "{reason:#?}");
        assert!(reason.fix.contains("countersign promote"), "{reason:#?}");
        let id = stands.decision.as_ref().unwrap().id.to_string();
        let envelope = gate.gate.export(&project(), &id, ExportForm::Vsa).await.unwrap();
        let said = countersign::domain::evidence::payload_of(&envelope).unwrap();
        assert_eq!(Statement::parse(&said).unwrap().predicate()["verificationResult"], "FAILED");
        // Whatever it looks at again by itself, and under whatever pack.
        let scan = gate.smoke_bundle(&app).await;
        gate.clock.advance("1s");
        gate.gate.add_evidence(&project(), &scan, None).await.unwrap();
        follow(&gate).await;
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        let mut newer = gate.start_pack();
        set_version(&mut newer, 1000);
        gate.activate(&newer).await.unwrap();
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        // Somebody asks, or the word is taken back.
        file(&gate, &undone(revocation.id), &gate.people.bob).await.unwrap();
        follow(&gate).await;
        assert_ready!(gate.check(&app, "staging").await);
        let again = gate.check(&app, "staging").await.decision.unwrap().id;
        gate.clock.advance("1s");
        revoke(&gate, again).await;
        follow(&gate).await;
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        assert_ready!(gate.promote(&app, "staging").await);
        assert!(follow(&gate).await.iter().all(|one| one.verdict == Verdict::Ready));
        assert_ready!(gate.check(&app, "staging").await);
        gate.finish().await;
    }
}
