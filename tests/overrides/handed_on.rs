//! What somebody signs with passes to somebody else by a pack: who approved, asked or built is who had it then, and whoever has it now has
//! signed nothing.

use std::collections::BTreeMap;

use countersign::domain::digest::Digest;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::removal::Removal;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::remove::sign_removal;
use countersign::gate::{DecisionRange, GateError, OverrideReply, OverrideStep, Worth};
use countersign::sigstore::{Signer, SigningKey};

use super::break_glass::{emergency, with_glass};
use super::same_person::{another, refused, rotate, say};
use super::unreviewed;
use crate::policy_activation::{replace, set_version};
use crate::revocation::{GATE, gates};
use crate::support::gate::{TestGate, digest, good_provenance, project};
use crate::{assert_not_ready, assert_ready};

type Files = BTreeMap<String, Vec<u8>>;

const NOBODYS: &str = "counts for nobody";

/// `files` of this version, in which `name` has this key beside her own, and nobody else has it.
fn on_duty(mut files: Files, name: &str, key: &SigningKey, version: u64) -> Files {
    let own = files.keys().find(|file| file.starts_with(&format!("keys/{name}-"))).unwrap().clone();
    files.insert("keys/duty.pub".to_owned(), key.public_key().to_pem().into_bytes());
    replace(&mut files, &format!("keys = [\"{own}\"]"), &format!("keys = [\"{own}\", \"keys/duty.pub\"]"));
    set_version(&mut files, version);
    files
}

async fn state(gate: &TestGate, id: &str) -> OverrideReply {
    gate.gate.override_by(&project(), id).await.unwrap()
}

/// A63: one person is no quorum of two, whoever has by now what she approved with.
#[tokio::test]
async fn an_approval_is_not_that_of_whoever_has_its_key_later() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let (alice, bob, duty) = (&gate.people.alice, &gate.people.bob, another());
        gate.activate(&on_duty(gate.start_pack(), "alice", &duty, 1000)).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
        assert_eq!(say(&gate, &id, OverrideStep::Approve, &duty).await.unwrap(), "pending");
        assert_eq!(state(&gate, &id).await.approved_by, ["alice"]);

        gate.activate(&on_duty(gate.start_pack(), "bob", &duty, 1001)).await.unwrap();
        let now = state(&gate, &id).await;
        assert_eq!((now.state.as_str(), now.approved_by.len()), ("pending", 0), "{}", now.missing);
        assert_eq!(now.waiting_for, ["alice", "bob"]);
        assert!(
            now.missing.contains(NOBODYS)
                && now.missing.contains("an earlier pack has for alice, and the one in force for bob"),
            "{}",
            now.missing
        );
        assert_eq!(say(&gate, &id, OverrideStep::Approve, alice).await.unwrap(), "pending");
        let reply = gate.promote(&app, "production").await;
        assert_not_ready!(reply, ["review.approved"]);
        assert_eq!(reply.overrides[0].approved_by, ["alice"]);
        let why = &reply.overrides[0].missing;
        assert!(why.contains(NOBODYS) && why.contains(&format!("countersign override approve {id}")), "{why}");

        // Whoever has it now approves with it, having read what she approves.
        assert_eq!(say(&gate, &id, OverrideStep::Approve, &duty).await.unwrap(), "in-force");
        assert_eq!(state(&gate, &id).await.approved_by, ["alice", "bob"]);
        assert_ready!(gate.promote(&app, "production").await);
        // And by the pack after that it is nobody's again, which takes what rested on it along.
        gate.activate(&on_duty(gate.start_pack(), "dev", &duty, 1002)).await.unwrap();
        assert_eq!(state(&gate, &id).await.approved_by, ["alice"]);
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        assert_eq!(say(&gate, &id, OverrideStep::Approve, bob).await.unwrap(), "in-force");
        assert_ready!(gate.promote(&app, "production").await);
        gate.finish().await;
    }
}

/// A63: what was signed in the words of another pack is by whoever it was there, and what says no pack is by nobody else than ever.
#[tokio::test]
async fn nobody_brings_later_what_was_signed_with_a_key_while_it_was_anothers() {
    let gate = TestGate::start().await;
    let duty = another();
    let first = gate.activate(&on_duty(gate.start_pack(), "alice", &duty, 1000)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let id = gate.request_override(&app, "review.approved", "7d").await.id;
    let signed = async |policy: Option<Digest>| {
        let payload = OverrideStep::Approve.statement(GATE, &project(), id, policy).unwrap();
        duty.sign_statement(&payload).await.unwrap()
    };
    gate.activate(&on_duty(gate.start_pack(), "bob", &duty, 1001)).await.unwrap();
    let id = id.to_string();
    // The pack before the first knows nobody by it.
    let standard = PackFiles::standard_digest();
    for policy in [Some(first.policy.digest), None, Some(standard)] {
        let late = gate.gate.file_override_step(&project(), &id, &OverrideStep::Approve, &signed(policy).await).await;
        let late = late.unwrap_err();
        assert!(matches!(&late, GateError::Conflict { .. }), "{policy:?}: {late:?}");
    }
    assert_eq!(state(&gate, &id).await.approved_by.len(), 0);
    gate.finish().await;
}

/// Whoever broke the glass answers for it, and nobody to whom her key goes.
#[tokio::test]
async fn nobody_answers_for_glass_that_was_broken_with_a_key_before_it_was_his() {
    let gate = TestGate::start().await;
    let duty = another();
    let shared = |name: &str, version| {
        let mut files = with_glass(&gate);
        let alice = files.keys().find(|file| file.starts_with("keys/alice-")).unwrap().clone();
        let bob = files.keys().find(|file| file.starts_with("keys/bob-")).unwrap().clone();
        files.insert("keys/duty.pub".to_owned(), duty.public_key().to_pem().into_bytes());
        let (of_alice, of_bob) =
            if name == "alice" { (", \"keys/duty.pub\"", "") } else { ("", ", \"keys/duty.pub\"") };
        replace(
            &mut files,
            &format!("[approvers.emergency.people.alice]\nkeys = [\"{alice}\"]"),
            &format!(
                "[approvers.emergency.people.alice]\nkeys = [\"{alice}\"{of_alice}]\n\
                 [approvers.emergency.people.bob]\nkeys = [\"{bob}\"{of_bob}]"
            ),
        );
        set_version(&mut files, version);
        files
    };
    gate.activate(&shared("alice", 1000)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let id = gate.gate.request_override(emergency(&app, &duty)).await.unwrap().id.to_string();
    let broken = state(&gate, &id).await;
    assert_eq!((broken.state.as_str(), broken.approved_by.as_slice()), ("in-force", ["alice".to_owned()].as_slice()));
    gate.activate(&shared("bob", 1001)).await.unwrap();
    let now = state(&gate, &id).await;
    assert_eq!((now.state.as_str(), now.approved_by.len(), now.needs_review), ("pending", 0, true), "{}", now.missing);
    assert!(now.missing.contains(NOBODYS), "{}", now.missing);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.finish().await;
}

/// A preview counts approvals as the activation will.
#[tokio::test]
async fn a_preview_gives_nobody_the_approval_of_whoever_had_his_key_before() {
    let gate = TestGate::start().await;
    let duty = another();
    let of = |name: &str, version| {
        let mut files = on_duty(gate.start_pack(), name, &duty, version);
        replace(&mut files, "quorum = 2", "quorum = 1");
        files
    };
    gate.activate(&of("alice", 1000)).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let id = gate.request_override(&app, "review.approved", "7d").await.id;
    say(&gate, &id.to_string(), OverrideStep::Approve, &duty).await.unwrap();
    assert_ready!(gate.promote(&app, "production").await);
    let draft = of("bob", 1001);
    let pack = Pack::load(&PackFiles::new(draft.clone()).unwrap()).unwrap();
    let told = gate.gate.preview(&project(), pack, DecisionRange::default(), &|_, _| {}).await.unwrap();
    let refused: Vec<&str> = told.preview.refused.iter().map(|group| group.rule.as_str()).collect();
    assert_eq!(refused, ["review.approved"]);
    let reply = gate.activate(&draft).await.unwrap();
    let production = reply.decided_again.iter().find(|one| one.environment.as_str() == "production").unwrap();
    assert_eq!(production.after.as_str(), "not-ready");
    assert_eq!(reply.no_longer_waiving, [id]);
    gate.finish().await;
}

/// A63: by what was taken out nobody would be known any more as who made the change.
#[tokio::test]
async fn no_cleaning_forgets_who_made_the_change() {
    const PROVENANCE: &str = "https://slsa.dev/provenance/v1";
    for gate in Box::pin(gates()).await {
        let (mut files, later) = (gate.start_pack(), another());
        replace(&mut files, "quorum = 2", "quorum = 1");
        set_version(&mut files, 1000);
        gate.activate(&files).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let hers = gate.attest(&app, &gate.people.alice, PROVENANCE, &good_provenance(gate.clock.now())).await;
        let other = gate.attest(&app, &gate.people.mallory, PROVENANCE, &good_provenance(gate.clock.now())).await;
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        let asked = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
        rotate(&mut files, "alice", &later, 1001);
        gate.activate(&files).await.unwrap();

        let held = gate.gate.held_evidence(&project(), digest(&app), 200, None).await.unwrap().items;
        let worth = |bundle| held.iter().find(|one| one.bundle == bundle).map(|one| (one.worth, one.removable));
        assert_eq!(worth(hers), Some((Worth::Known, false)));
        assert_eq!(worth(other), Some((Worth::Nobody, true)));
        let remove = async |bundle: Digest| {
            let (reason, nonce) = ("in the way".to_owned(), bundle.to_string());
            let said = Removal { gate: GATE.into(), project: project(), bundles: vec![bundle], reason, nonce };
            let by = &gate.people.alice;
            let signed = sign_removal((digest(&app), &said), by, &TrustSet::empty(), gate.clock.now()).await.unwrap();
            gate.gate.remove_evidence(&project(), &signed).await
        };
        let kept = remove(hers).await.unwrap_err();
        let told = |error: &GateError| error.to_string().contains("says who made the change");
        assert!(matches!(&kept, GateError::NotAllowed { .. }) && told(&kept), "{kept:?}");
        remove(other).await.unwrap();
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        refused(
            say(&gate, &asked, OverrideStep::Approve, &later).await,
            "whoever signed the provenance of this subject is alice",
        );
        gate.finish().await;
    }
}
