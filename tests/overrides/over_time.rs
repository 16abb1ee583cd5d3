//! Who is whom while packs come and go: by all that were in force, whatever a row says and whether or not they load still.

use std::collections::BTreeMap;

use countersign::domain::overrides::Way;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::statement::statement_v1;
use countersign::gate::{DecisionRange, GateError, OverrideReply, OverrideStep};
use countersign::sigstore::{Signer, SigningKey};
use serde_json::json;

use super::break_glass::{emergency, with_glass};
use super::same_person::{another, refused, rotate, say};
use super::states::ask_as;
use super::unreviewed;
use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, digest, good_provenance, project};
use crate::{assert_not_ready, assert_ready};

type Files = BTreeMap<String, Vec<u8>>;

pub const PROVENANCE: &str = "https://slsa.dev/provenance/v1";

/// `files` with this key among the builders', so that what it signs is heard whatever it is of people.
fn builds_too(files: &mut Files, key: &SigningKey) {
    files.insert("keys/also.pub".to_owned(), key.public_key().to_pem().into_bytes());
    let builder = files.keys().find(|file| file.starts_with("keys/builder-")).unwrap().clone();
    replace(files, &format!("keys = [\"{builder}\"]"), &format!("keys = [\"{builder}\", \"keys/also.pub\"]"));
}

async fn state(gate: &TestGate, id: &str) -> OverrideReply {
    gate.gate.override_by(&project(), id).await.unwrap()
}

/// A request as versions signed it that did not say in which words.
async fn silent_request(gate: &TestGate, app: &str, by: &SigningKey) -> String {
    let predicate = json!({
        "gate": "https://gate.example.com", "project": "default", "environment": "production", "pack": "standard",
        "rule": "review.approved", "reason": "it burns", "ticket": null,
        "expires": gate.clock.now().after("7d".parse().unwrap()), "nonce": "1", "requester_key": by.public_key().to_pem(),
    });
    let payload = statement_v1("subject", digest(app), "urn:countersign:override/v1", &predicate).unwrap();
    let bundle = by.sign_statement(&payload).await.unwrap();
    gate.gate.file_override(&project(), &bundle).await.unwrap().id.to_string()
}

/// A63: by her old key she has built it, by her new one she would approve what it lacks. Whether the old one still counts for anything
/// changes nothing of that.
#[tokio::test]
async fn who_made_the_change_approves_it_with_no_later_key_of_hers_either() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        for (round, still_builds) in [(0, true), (2, false)] {
            let (mut files, later) = (gate.start_pack(), another());
            if still_builds {
                builds_too(&mut files, &gate.people.alice);
            }
            replace(&mut files, "quorum = 2", "quorum = 1");
            set_version(&mut files, 1000 + round);
            gate.activate(&files).await.unwrap();
            let app = unreviewed(&gate, &format!("app {round}")).await;
            gate.attest(&app, &gate.people.alice, PROVENANCE, &good_provenance(gate.clock.now())).await;
            assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
            rotate(&mut files, "alice", &later, 1001 + round);
            gate.activate(&files).await.unwrap();
            let asked = gate.request_override(&app, "review.approved", "7d").await;
            assert_eq!(asked.waiting_for, ["bob"]);
            let id = asked.id.to_string();
            refused(
                say(&gate, &id, OverrideStep::Approve, &later).await,
                "by earlier packs whoever signed the provenance of this subject is alice",
            );
            assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
            assert_eq!(say(&gate, &id, OverrideStep::Approve, &gate.people.bob).await.unwrap(), "in-force");
            assert_ready!(gate.promote(&app, "production").await);

            // Whoever is known as an author only after she approved counts for nothing from then on.
            let other = unreviewed(&gate, &format!("other {round}")).await;
            let asked = gate.request_override(&other, "review.approved", "7d").await.id.to_string();
            assert_eq!(say(&gate, &asked, OverrideStep::Approve, &later).await.unwrap(), "in-force");
            assert_ready!(gate.promote(&other, "production").await);
            gate.attest(&other, &gate.people.alice, PROVENANCE, &good_provenance(gate.clock.now())).await;
            assert_not_ready!(gate.promote(&other, "production").await, ["review.approved"]);
        }
        gate.finish().await;
    }
}

/// A63: one pack gives her another key, the next one another name.
#[tokio::test]
async fn who_asked_is_followed_from_pack_to_pack_by_her_keys_and_her_name() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let (mut files, later) = (gate.start_pack(), another());
    let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
    replace(&mut files, "quorum = 2", "quorum = 1");
    rotate(&mut files, "dev", &later, 1000);
    gate.activate(&files).await.unwrap();
    replace(&mut files, "people.dev]", "people.dev.smith]");
    replace(&mut files, "people.dev.smith]", "people.\"dev.smith\"]");
    set_version(&mut files, 1001);
    gate.activate(&files).await.unwrap();
    refused(say(&gate, &id, OverrideStep::Approve, &later).await, "by earlier packs whoever asked");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.finish().await;
}

/// Who asked takes it back with her next key, too, whatever group she is in.
#[tokio::test]
async fn who_asked_takes_it_back_with_a_later_key_of_hers() {
    let gate = TestGate::start().await;
    let (first, later) = (another(), another());
    // She may break the glass, and is nobody of those who approve.
    let mut files = with_glass(&gate);
    let alice = files.keys().find(|file| file.starts_with("keys/alice-")).unwrap().clone();
    let emergency = |name: &str, key: &str| format!("[approvers.emergency.people.{name}]\nkeys = [\"{key}\"]");
    replace(&mut files, &emergency("alice", &alice), &emergency("carol", "keys/carol.pub"));
    files.insert("keys/carol.pub".to_owned(), first.public_key().to_pem().into_bytes());
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let id = ask_as(&gate, &app, &first, "1").await.unwrap().id.to_string();
    files.insert("keys/carol.pub".to_owned(), later.public_key().to_pem().into_bytes());
    set_version(&mut files, 1001);
    gate.activate(&files).await.unwrap();
    let stranger = say(&gate, &id, OverrideStep::Revoke(None), &another()).await.unwrap_err();
    assert!(matches!(stranger, GateError::NotAllowed { .. }), "{stranger:?}");
    assert_eq!(say(&gate, &id, OverrideStep::Revoke(None), &later).await.unwrap(), "revoked");
    gate.finish().await;
}

/// A63, A64: what somebody asked in is what she has signed, and who she is all packs tell.
#[tokio::test]
async fn a_request_is_in_the_words_that_its_signer_has_signed_whatever_a_row_says() {
    let gate = TestGate::start_in_a_file().await;
    let mut files = with_glass(&gate);
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let glass = gate.gate.request_override(emergency(&app, &gate.people.alice)).await.unwrap();
    assert_eq!(glass.state, "in-force");
    let asked = ask_as(&gate, &app, &gate.people.dev, "1").await.unwrap().id.to_string();
    let later = another();
    files.get_mut("rules/review/approved.rego").unwrap().extend_from_slice(b"\n# And it holds no known malware.\n");
    replace(&mut files, "quorum = 2", "quorum = 1");
    rotate(&mut files, "dev", &later, 1001);
    gate.activate(&files).await.unwrap();
    let newest = "(SELECT pack.digest FROM pack ORDER BY id DESC LIMIT 1)";
    for row in ["filed_under = filed_under", "filed_under = NULL", &format!("filed_under = {newest}")] {
        gate.tamper(&format!("UPDATE override_request SET {row}")).await;
        // The glass was broken for what the rule said then, and nobody answers for what it says now.
        assert_eq!(state(&gate, &glass.id.to_string()).await.state, "pending", "{row}");
        refused(say(&gate, &asked, OverrideStep::Approve, &later).await, "by earlier packs whoever asked");
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    }
    gate.finish().await;
}

/// A64: whoever writes to the database has approvals of other words count for no rule whose words are the same, and has nobody overlook
/// that glass was broken.
#[tokio::test]
async fn a_row_that_names_another_rule_or_way_than_was_signed_permits_nothing() {
    let gate = TestGate::start_in_a_file().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    super::approve_both(&gate, &waiver).await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let rewritten = b"\n# And it holds no known malware.\n";
    files.get_mut("rules/review/approved.rego").unwrap().extend_from_slice(rewritten);
    gate.activate(&files).await.unwrap();
    assert_eq!(state(&gate, &waiver.id.to_string()).await.state, "pending");
    for (row, back) in [
        ("rule = 'smoke.passed'", "rule = 'review.approved'"),
        ("break_glass = 1 - break_glass", "break_glass = 1 - break_glass"),
    ] {
        gate.tamper(&format!("UPDATE override_request SET {row}")).await;
        let void = state(&gate, &waiver.id.to_string()).await;
        assert_eq!(void.state, "void", "{row}");
        assert!(void.missing.contains("its signed content is not what it is stored as"), "{}", void.missing);
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        gate.tamper(&format!("UPDATE override_request SET {back}")).await;
    }
    gate.finish().await;
}

/// What somebody read in another pack than the one in force is refused, unless the rule says the same in both.
#[tokio::test]
async fn a_request_about_other_words_than_those_in_force_is_refused() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let statement = async |nonce: &str| {
        let (environment, rule) = ("production".parse().unwrap(), "review.approved".parse().unwrap());
        let terms = gate.gate.override_terms(&project(), &environment, &rule, Way::Ordinary).await.unwrap();
        let mut request = emergency(&app, &gate.people.dev);
        (request.way, request.reason) = (Way::Ordinary, nonce.to_owned());
        let payload = request.statement(&terms).unwrap();
        gate.people.dev.sign_statement(&payload).await.unwrap()
    };
    let (first, second, filed) = (statement("1").await, statement("2").await, statement("3").await);
    gate.gate.file_override(&project(), &filed).await.unwrap();
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    assert_eq!(gate.gate.file_override(&project(), &first).await.unwrap().state, "pending");
    files.get_mut("rules/review/approved.rego").unwrap().extend_from_slice(b"\n# And more.\n");
    set_version(&mut files, 1001);
    gate.activate(&files).await.unwrap();
    let late = gate.gate.file_override(&project(), &second).await.unwrap_err();
    assert!(matches!(&late, GateError::Conflict { detail } if detail.contains("asked for anew")), "{late:?}");
    assert!(gate.gate.file_override(&project(), &filed).await.is_ok(), "what is filed is filed");
    gate.finish().await;
}

/// A pack that no longer loads, as after a version that has grown stricter, tells still whose key was whose.
#[tokio::test]
async fn a_pack_whose_rules_no_longer_load_tells_still_who_is_who() {
    let gate = TestGate::start_in_a_file().await;
    let app = unreviewed(&gate, "app").await;
    let (then, now) = (another(), another());
    let mut broken = gate.start_pack();
    rotate(&mut broken, "dev", &then, 500);
    broken.insert("rules/review/approved.rego".to_owned(), b"this is no Rego".to_vec());
    let broken = PackFiles::new(broken).unwrap();
    assert!(Pack::load(&broken).is_err());
    let was_in_force = broken.digest();
    let store = gate.record().await;
    store.put_pack(was_in_force, &"standard".parse().unwrap(), 500, &broken.into_map()).await.unwrap();
    drop(store);
    let mut files = gate.start_pack();
    replace(&mut files, "quorum = 2", "quorum = 1");
    rotate(&mut files, "dev", &now, 1000);
    gate.activate(&files).await.unwrap();
    // As if it had been the first.
    let put = "INSERT INTO activation (id, project, pack, activated_at) SELECT 0, 'default', id, 1 FROM pack WHERE version = 500";
    gate.tamper(put).await;
    let id = silent_request(&gate, &app, &then).await;
    refused(say(&gate, &id, OverrideStep::Approve, &now).await, "by earlier packs whoever asked");
    assert_eq!(state(&gate, &id).await.waiting_for, ["alice", "bob"]);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    for key in [&gate.people.alice, &gate.people.bob] {
        say(&gate, &id, OverrideStep::Approve, key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    gate.tamper("DELETE FROM activation WHERE id = 0").await;
    gate.finish().await;
}

/// Fail closed: where nobody can tell who was whom, no approval counts, and what was granted can still be taken back.
#[tokio::test]
async fn where_nobody_can_tell_who_was_who_no_override_permits_anything_and_says_why() {
    let mut gate = TestGate::start_in_a_file().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    super::approve_both(&gate, &waiver).await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    assert_ready!(gate.promote(&app, "production").await);
    let renamed = |from: &str, to: &str| {
        format!(
            "UPDATE pack_file SET path = replace(path, '{from}', '{to}') WHERE path LIKE 'keys/{from}%' \
             AND pack = (SELECT min(pack) FROM activation)"
        )
    };
    gate.tamper(&renamed("dev-", "nobody-")).await;
    gate.reopen().await;
    let id = waiver.id.to_string();
    let void = state(&gate, &id).await;
    assert_eq!(void.state, "void");
    assert!(void.missing.contains("nobody can tell who asked from who approved"), "{}", void.missing);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let late = gate.gate.approve_override(&project(), &id, &gate.people.alice).await.unwrap_err();
    assert!(matches!(&late, GateError::Conflict { detail } if detail.contains("nobody can tell")), "{late:?}");
    let asked = gate.try_override(&app, "review.approved", "1d", "again").await.unwrap_err();
    assert!(
        matches!(&asked, GateError::Configuration { detail, .. } if detail.contains("nobody can tell")),
        "{asked:?}"
    );
    assert_eq!(say(&gate, &id, OverrideStep::Revoke(None), &gate.people.bob).await.unwrap(), "revoked");
    gate.tamper(&renamed("nobody-", "dev-")).await;
    gate.finish().await;
}

/// A preview counts approvals as the activation will.
#[tokio::test]
async fn a_preview_tells_the_requester_from_who_approves_as_the_activation_does() {
    let gate = TestGate::start().await;
    let (mut files, second) = (gate.start_pack(), another());
    replace(&mut files, "quorum = 2", "quorum = 1");
    files.insert("keys/al.pub".to_owned(), second.public_key().to_pem().into_bytes());
    let before = files.clone();
    replace(
        &mut files,
        "[environments.production]\n",
        "[approvers.security.people.al]\nkeys = [\"keys/al.pub\"]\n\n[environments.production]\n",
    );
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
    for key in [&gate.people.alice, &second] {
        say(&gate, &id, OverrideStep::Approve, key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);

    // What was Al's key is the one that the developer has now.
    let mut draft = before;
    let file = draft.keys().find(|file| file.starts_with("keys/dev-")).unwrap().clone();
    draft.remove("keys/al.pub");
    draft.insert(file, second.public_key().to_pem().into_bytes());
    set_version(&mut draft, 1001);
    let pack = Pack::load(&PackFiles::new(draft.clone()).unwrap()).unwrap();
    let told = gate.gate.preview(&project(), pack, DecisionRange::default(), &|_, _| {}).await.unwrap();
    let refused: Vec<&str> = told.preview.refused.iter().map(|group| group.rule.as_str()).collect();
    assert_eq!(refused, ["review.approved"]);
    let reply = gate.activate(&draft).await.unwrap();
    let production = reply.decided_again.iter().find(|one| one.environment.as_str() == "production").unwrap();
    assert_eq!(production.after.as_str(), "not-ready");
    gate.finish().await;
}
