//! Who asked, who approved and who broke the glass is the same person with another key, and under another name.

use std::collections::BTreeMap;

use countersign::domain::decision::Record;
use countersign::domain::keys::KeyKind;
use countersign::gate::{ExportForm, GateError, OverrideStep};
use countersign::sigstore::{Signer, SigningKey};

use super::break_glass::{emergency, with_glass};
use super::states::ask_as;
use super::unreviewed;
use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, copy, project};
use crate::{assert_not_ready, assert_ready};

pub fn another() -> SigningKey {
    SigningKey::generate(KeyKind::Ed25519).unwrap()
}

/// In `files`, which are a version later then, whoever is called `name` has this key and no other.
pub fn rotate(files: &mut BTreeMap<String, Vec<u8>>, name: &str, key: &SigningKey, version: u64) {
    let file = files.keys().find(|file| file.starts_with(&format!("keys/{name}-"))).unwrap().clone();
    files.insert(file, key.public_key().to_pem().into_bytes());
    set_version(files, version);
}

pub async fn say(gate: &TestGate, id: &str, step: OverrideStep, by: &dyn Signer) -> Result<String, GateError> {
    Ok(gate.gate.say_of_override(&project(), id, step, by).await?.state)
}

pub fn refused(said: Result<String, GateError>, words: &str) {
    let error = said.unwrap_err();
    assert!(matches!(&error, GateError::NotAllowed { detail, .. } if detail.contains(words)), "{error:?}");
}

/// A63.
#[tokio::test]
async fn who_asked_approves_it_with_no_later_key_of_hers_either() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = unreviewed(&gate, "app").await;
        let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
        let (mut files, later) = (gate.start_pack(), another());
        rotate(&mut files, "dev", &later, 1000);
        replace(&mut files, "quorum = 2", "quorum = 3");
        gate.activate(&files).await.unwrap();
        refused(
            say(&gate, &id, OverrideStep::Approve, &later).await,
            "by earlier packs whoever asked for this override is dev",
        );
        for key in [&gate.people.alice, &gate.people.bob] {
            assert_eq!(say(&gate, &id, OverrideStep::Approve, key).await.unwrap(), "pending");
        }
        let asked = gate.gate.override_by(&project(), &id).await.unwrap();
        assert_eq!((asked.quorum, asked.waiting_for.as_slice()), (3, [].as_slice()), "{}", asked.missing);
        let reply = gate.promote(&app, "production").await;
        assert_not_ready!(reply, ["review.approved"]);
        let record = reply.decision.unwrap().id.to_string();
        let record = gate.gate.export(&project(), &record, ExportForm::Record).await.unwrap();
        let record: Record = serde_json::from_slice(&record).unwrap();
        assert_eq!(record.inputs.overrides[0].asked_as, ["dev".to_owned()].into());

        // Whose name was handed on may be anybody of the others, so that it takes them all, or one whom the pack knows asks.
        replace(&mut files, "quorum = 3", "quorum = 2");
        set_version(&mut files, 1001);
        gate.activate(&files).await.unwrap();
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        let again = ask_as(&gate, &app, &later, "with her new key").await.unwrap().id.to_string();
        for key in [&gate.people.alice, &gate.people.bob] {
            say(&gate, &again, OverrideStep::Approve, key).await.unwrap();
        }
        assert_ready!(gate.promote(&app, "production").await);
        gate.finish().await;
    }
}

/// A63: who asked has another name and another key now, and somebody else has her name.
#[tokio::test]
async fn whose_name_somebody_else_has_now_does_not_approve_what_she_asked_for() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
    let (mut files, successor, later) = (gate.start_pack(), another(), another());
    rotate(&mut files, "dev", &successor, 1000);
    rotate(&mut files, "alice", &later, 1000);
    for (quorum, approving) in [("quorum = 1", vec![&later]), ("quorum = 2", vec![&later, &gate.people.bob])] {
        replace(&mut files, if quorum == "quorum = 1" { "quorum = 2" } else { "quorum = 1" }, quorum);
        set_version(&mut files, if quorum == "quorum = 1" { 1000 } else { 1001 });
        gate.activate(&files).await.unwrap();
        for key in approving {
            let _ = say(&gate, &id, OverrideStep::Approve, key).await;
        }
        let asked = gate.gate.override_by(&project(), &id).await.unwrap();
        assert_eq!(asked.state, "pending", "{}", asked.missing);
        assert!(asked.quorum > u32::try_from(asked.approved_by.len()).unwrap(), "{asked:?}");
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    }
    gate.finish().await;
}

/// A63: two names of whom somebody has all keys are one person's, and approve once.
#[tokio::test]
async fn two_names_whose_keys_a_third_has_are_one_approval() {
    let gate = TestGate::start().await;
    let mut files = with_glass(&gate);
    let key = |name: &str| files.keys().find(|file| file.starts_with(&format!("keys/{name}-"))).unwrap().clone();
    let (alice, bob) = (key("alice"), key("bob"));
    let both = format!("[approvers.emergency.people.duty]\nkeys = [\"{alice}\", \"{bob}\"]");
    replace(&mut files, &format!("[approvers.emergency.people.alice]\nkeys = [\"{alice}\"]"), &both);
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let id = ask_as(&gate, &app, &gate.people.dev, "1").await.unwrap().id.to_string();
    for key in [&gate.people.alice, &gate.people.bob] {
        assert_eq!(say(&gate, &id, OverrideStep::Approve, key).await.unwrap(), "pending");
    }
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.finish().await;
}

/// A63: a quorum counts people, and nobody is two of them by being in two groups.
#[tokio::test]
async fn two_names_that_share_a_key_are_one_person() {
    let gate = TestGate::start().await;
    let (mut files, key) = (with_glass(&gate), another());
    let alice = files.keys().find(|file| file.starts_with("keys/alice-")).unwrap().clone();
    files.insert("keys/al.pub".to_owned(), key.public_key().to_pem().into_bytes());
    let by_another_name = format!("[approvers.emergency.people.al]\nkeys = [\"{alice}\", \"keys/al.pub\"]");
    replace(&mut files, &format!("[approvers.emergency.people.alice]\nkeys = [\"{alice}\"]"), &by_another_name);
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let asked = ask_as(&gate, &app, &key, "1").await.unwrap();
    assert_eq!((asked.quorum, asked.waiting_for.as_slice()), (2, ["bob".to_owned(), "dev".to_owned()].as_slice()));
    let id = asked.id.to_string();
    refused(say(&gate, &id, OverrideStep::Approve, &gate.people.alice).await, "alice asked for this override");
    assert_eq!(say(&gate, &id, OverrideStep::Approve, &gate.people.bob).await.unwrap(), "pending");
    assert_eq!(say(&gate, &id, OverrideStep::Approve, &gate.people.dev).await.unwrap(), "in-force");
    assert_ready!(gate.promote(&app, "production").await);
    gate.finish().await;
}

/// A63.
#[tokio::test]
async fn who_broke_the_glass_does_not_look_at_it_with_a_later_key_of_hers() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let mut files = with_glass(&gate);
        gate.activate(&files).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        let (alice, later) = (copy(&gate.people.alice), another());
        let asked = gate.gate.request_override(emergency(&app, &alice)).await.unwrap().id.to_string();
        // What another asks for, she breaks the glass for by approving it.
        let approved = gate.gate.request_override(emergency(&app, &gate.people.dev)).await.unwrap().id.to_string();
        assert_eq!(say(&gate, &approved, OverrideStep::Approve, &alice).await.unwrap(), "in-force");
        rotate(&mut files, "alice", &later, 1001);
        gate.activate(&files).await.unwrap();
        for id in [&asked, &approved] {
            let seen = || OverrideStep::Review("it was needed".to_owned());
            refused(say(&gate, id, seen(), &later).await, "by earlier packs whoever broke the glass is alice");
            assert!(gate.gate.override_by(&project(), id).await.unwrap().needs_review);
            say(&gate, id, seen(), &gate.people.bob).await.unwrap();
            assert!(!gate.gate.override_by(&project(), id).await.unwrap().needs_review);
        }
        gate.finish().await;
    }
}

/// Who made the change is not among those of whom an answer says that they approved.
#[tokio::test]
async fn an_answer_names_nobody_as_an_approver_who_counts_for_nothing() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    replace(&mut files, "quorum = 2", "quorum = 1");
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    super::approve_both(&gate, &waiver).await;
    let provenance = crate::support::gate::good_provenance(gate.clock.now());
    gate.attest(&app, &gate.people.bob, "https://slsa.dev/provenance/v1", &provenance).await;
    let reply = gate.promote(&app, "production").await;
    assert_ready!(reply);
    assert_eq!(reply.waived_by[0].approved_by, ["alice"]);
    gate.finish().await;
}

/// A64: by what is signed, and not by what a row says of it.
#[tokio::test]
async fn an_approval_is_for_the_words_that_its_signer_has_signed_whatever_a_row_says() {
    let gate = TestGate::start_in_a_file().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    super::approve_both(&gate, &waiver).await;
    let mut other = gate.start_pack();
    set_version(&mut other, 1000);
    other.get_mut("rules/review/approved.rego").unwrap().extend_from_slice(b"\n# And it holds no known malware.\n");
    gate.activate(&other).await.unwrap();
    for row in ["filed_under = NULL", "filed_under = (SELECT digest FROM pack ORDER BY id DESC LIMIT 1)"] {
        gate.tamper(&format!("UPDATE override_signature SET {row}")).await;
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    }
    gate.finish().await;
}
