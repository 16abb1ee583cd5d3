//! Where an override stands: asked for, approved, refused, expired, revoked; who is being waited for, and how soon it ends.

use countersign::domain::decision::Verdict;
use countersign::domain::limits::MAX_OVERRIDES_OF_STRANGERS;
use countersign::domain::overrides::{State, Way};
use countersign::gate::{ExportForm, GateError, OverrideChoice, OverrideReply, OverrideRequest, OverrideStep, Page};
use countersign::sigstore::SigningKey;
use serde_json::{Value, json};

use super::{approve_both, unreviewed, words_of_log};
use crate::policy_activation::{replace, set_version};
use crate::revocation::{revocable, revoke};
use crate::support::gate::{TestGate, copy, digest, good_provenance, overrides, project};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

async fn say(
    gate: &TestGate,
    waiver: &OverrideReply,
    step: OverrideStep,
    by: &dyn countersign::sigstore::Signer,
) -> Result<OverrideReply, GateError> {
    gate.gate.say_of_override(&project(), &waiver.id.to_string(), step, by).await
}

async fn listed(gate: &TestGate, choice: OverrideChoice) -> Vec<OverrideReply> {
    gate.gate.overrides(&project(), &choice, Page::default()).await.unwrap().items
}

/// What somebody approved is what the rule said when she did.
#[tokio::test]
async fn an_override_counts_for_the_words_that_its_rule_had_and_no_others() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = unreviewed(&gate, "app").await;
        let waiver = gate.request_override(&app, "review.approved", "7d").await;
        approve_both(&gate, &waiver).await;
        assert_ready!(gate.promote(&app, "production").await);
        // Another version of the pack in which the rule says the same.
        let mut same = gate.start_pack();
        set_version(&mut same, 1000);
        gate.activate(&same).await.unwrap();
        assert_ready!(gate.promote(&app, "production").await);

        let mut other = same.clone();
        set_version(&mut other, 1001);
        other.get_mut("rules/review/approved.rego").unwrap().extend_from_slice(b"\n# And it holds no known malware.\n");
        let activated = gate.activate(&other).await.unwrap();
        assert_eq!((activated.no_longer_waiving, activated.left), (vec![waiver.id], 0));
        assert_not_ready!(gate.check(&app, "production").await, ["review.approved"]);
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        let anew = gate.gate.override_by(&project(), &waiver.id.to_string()).await.unwrap();
        assert_eq!((anew.state.as_str(), anew.approved_by.len()), ("pending", 0));
        assert!(anew.missing.contains("rule `review.approved` says was rewritten since"), "{}", anew.missing);
        assert_eq!(anew.waiting_for, ["alice", "bob"]);

        approve_both(&gate, &waiver).await;
        assert_ready!(gate.promote(&app, "production").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_refusal_ends_what_was_asked_for_and_only_an_approver_refuses() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = unreviewed(&gate, "app").await;
        let waiver = gate.request_override(&app, "review.approved", "7d").await;
        say(&gate, &waiver, OverrideStep::Approve, &gate.people.alice).await.unwrap();
        let no = || OverrideStep::Refuse("the review takes an hour: do it".into());
        let stranger = say(&gate, &waiver, no(), &gate.people.mallory).await.unwrap_err();
        assert!(matches!(stranger, GateError::NotAllowed { .. }), "{stranger:?}");
        let silent = say(&gate, &waiver, OverrideStep::Refuse(" ".into()), &gate.people.bob).await.unwrap_err();
        assert!(matches!(silent, GateError::Usage { .. }), "{silent:?}");
        let refused = say(&gate, &waiver, no(), &gate.people.bob).await.unwrap();
        assert_eq!((refused.state.as_str(), refused.waiting_for.len()), ("refused", 0));
        assert_eq!(refused.refused.unwrap().reason.as_deref(), Some("the review takes an hour: do it"));
        // Again it changes nothing, and no approval helps any more.
        assert_eq!(say(&gate, &waiver, no(), &gate.people.bob).await.unwrap().state, "refused");
        let late = say(&gate, &waiver, OverrideStep::Approve, &gate.people.bob).await.unwrap_err();
        assert!(matches!(late, GateError::Conflict { .. }), "{late:?}");
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        // What was refused may be asked for anew; what is in force is revoked and not refused.
        let second = gate.request_override(&app, "review.approved", "7d").await;
        approve_both(&gate, &second).await;
        let in_force = say(&gate, &second, no(), &gate.people.bob).await.unwrap_err();
        assert!(in_force.to_string().contains("override revoke"), "{in_force}");
        assert_ready!(gate.promote(&app, "production").await);
        let by_state =
            async |state| listed(&gate, OverrideChoice { state: Some(state), ..OverrideChoice::default() }).await;
        assert_eq!(by_state(State::Refused).await[0].id, waiver.id);
        assert_eq!(by_state(State::InForce).await[0].id, second.id);
        assert!(by_state(State::Pending).await.is_empty());
        let words = words_of_log(&gate).await;
        assert_eq!(words.iter().filter(|word| *word == "override-refusal").count(), 1, "{words:?}");
        gate.finish().await;
    }
}

#[tokio::test]
async fn who_is_being_waited_for_is_named_until_nobody_is() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    assert_eq!((waiver.quorum, waiver.waiting_for.as_slice()), (2, ["alice".to_owned(), "bob".to_owned()].as_slice()));
    let half = say(&gate, &waiver, OverrideStep::Approve, &gate.people.alice).await.unwrap();
    assert_eq!((half.approved_by, half.waiting_for), (vec!["alice".to_owned()], vec!["bob".to_owned()]));
    let whole = say(&gate, &waiver, OverrideStep::Approve, &gate.people.bob).await.unwrap();
    assert_eq!((whole.state.as_str(), whole.waiting_for.len()), ("in-force", 0));
    gate.finish().await;
}

#[tokio::test]
async fn an_override_that_ends_by_itself_is_a_leaf_of_the_log_once() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = unreviewed(&gate, "app").await;
        let brief = gate.request_override(&app, "review.approved", "1h").await;
        let revoked = gate.request_override(&app, "review.approved", "1h").await;
        say(&gate, &revoked, OverrideStep::Revoke(Some("not needed".into())), &gate.people.dev).await.unwrap();
        gate.clock.advance("59m");
        gate.gate.note_ended_overrides().await;
        assert!(!words_of_log(&gate).await.contains(&"override-expiry".to_owned()));
        gate.clock.advance("1m");
        gate.gate.note_ended_overrides().await;
        gate.gate.note_ended_overrides().await;
        let words = words_of_log(&gate).await;
        let counted = ["override-request", "override-revocation", "override-expiry"]
            .map(|word| words.iter().filter(|found| *found == word).count());
        assert_eq!(counted, [2, 1, 1], "{words:?}");
        let states: Vec<_> = overrides(&gate.gate).await.iter().map(|one| (one.id, one.state.clone())).collect();
        assert_eq!(states, [(revoked.id, "revoked".to_owned()), (brief.id, "expired".to_owned())]);
        gate.finish().await;
    }
}

/// The shortest time that the rule, the environment and the gate allow.
#[tokio::test]
async fn a_pack_says_how_long_an_override_may_last() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let long = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &long).await;
    assert_ready!(gate.promote(&app, "production").await);
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    replace(&mut files, "[environments.production]\n", "[environments.production]\nmax-override-lifetime = \"3d\"\n");
    gate.activate(&files).await.unwrap();
    // What was granted for longer than that is worth nothing any more.
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
    let void = &overrides(&gate.gate).await[0];
    assert_eq!(void.state, "void");
    assert!(void.missing.contains("may last 3d"), "{}", void.missing);
    let error = gate.try_override(&app, "review.approved", "73h", "a reason").await.unwrap_err();
    assert!(error.to_string().contains("1s to 3d"), "{error}");
    set_version(&mut files, 1001);
    replace(
        &mut files,
        "overridable-by = \"security\"\n",
        "overridable-by = \"security\"\nmax-override-lifetime = \"2h\"\n",
    );
    gate.activate(&files).await.unwrap();
    let error = gate.try_override(&app, "review.approved", "3h", "a reason").await.unwrap_err();
    assert!(error.to_string().contains("1s to 2h"), "{error}");
    approve_both(&gate, &gate.request_override(&app, "review.approved", "2h").await).await;
    assert_ready!(gate.promote(&app, "production").await);
    gate.finish().await;
}

#[tokio::test]
async fn every_answer_says_72_24_and_1_hours_before_that_a_waiver_ends() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    replace(&mut files, "decision-lifetime = \"7d\"", "decision-lifetime = \"30d\"");
    replace(&mut files, "max_smoke_age_hours = 24", "max_smoke_age_hours = 2400");
    gate.activate(&files).await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &waiver).await;
    assert_ready!(gate.promote(&app, "production").await);
    let expiring = OverrideChoice { expiring: true, ..OverrideChoice::default() };
    for (later, within) in
        [("1s", None), ("95h", None), ("59m", None), ("59s", Some("3d")), ("48h", Some("1d")), ("23h", Some("1h"))]
    {
        gate.clock.advance(later);
        let reply = gate.check(&app, "production").await;
        assert_ready!(reply);
        let used = &reply.waived_by[0];
        assert_eq!(used.ends_within.map(|span| span.to_string()).as_deref(), within, "after {later}");
        // The same over the wire, where answers are kept between two commits.
        let sent = gate.gate.check_json(&project(), digest(&app), &reply.environment).await.unwrap();
        assert_eq!(sent, serde_json::to_vec(&reply).unwrap(), "after {later}");
        let found = listed(&gate, expiring.clone()).await;
        assert_eq!(found.len(), usize::from(within.is_some()), "after {later}");
        assert_eq!(found.first().and_then(|one| one.ends_within).map(|span| span.to_string()).as_deref(), within);
    }
    gate.clock.advance("1h");
    let over = gate.check(&app, "production").await;
    assert_eq!((over.verdict, over.reasons[0].rule.as_str()), (Verdict::NotReady, "gate.waiver-expired"));
    assert!(listed(&gate, expiring).await.is_empty());
    gate.finish().await;
}

/// A63: who made the change answers for nothing that it lacks.
#[tokio::test]
async fn who_signed_the_provenance_of_a_change_cannot_approve_what_it_lacks() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &waiver).await;
    assert_ready!(gate.promote(&app, "production").await);
    // Bob turns out to have built it himself.
    gate.attest(&app, &gate.people.bob, "https://slsa.dev/provenance/v1", &good_provenance(gate.clock.now())).await;
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let found = &overrides(&gate.gate).await[0];
    assert_eq!((found.state.as_str(), found.approved_by.as_slice()), ("pending", ["alice".to_owned()].as_slice()));
    let second = gate.request_override(&app, "review.approved", "6d").await;
    assert_eq!(second.waiting_for, ["alice"]);
    let author = say(&gate, &second, OverrideStep::Approve, &gate.people.bob).await.unwrap_err();
    assert!(author.to_string().contains("signed the provenance"), "{author}");
    gate.finish().await;
}

/// That the key is revoked with which he built it makes nobody else of him.
#[tokio::test]
async fn who_built_it_with_a_key_that_is_revoked_meanwhile_still_cannot_approve_what_it_lacks() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let key = files.keys().find(|name| name.starts_with("keys/bob-")).unwrap().clone();
    // Bob has a second key.
    files.insert("keys/bob-2.pub".into(), gate.people.mallory.public_key().to_pem().into_bytes());
    let of_bob = format!("[approvers.security.people.bob]\nkeys = [\"{key}\"");
    replace(&mut files, &of_bob, &format!("{of_bob}, \"keys/bob-2.pub\""));
    gate.activate(&files).await.unwrap();
    let gate = revocable(gate).await;
    let app = unreviewed(&gate, "app").await;
    let provenance = good_provenance(gate.clock.now());
    gate.attest(&app, &gate.people.mallory, "https://slsa.dev/provenance/v1", &provenance).await;
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    revoke(&gate, gate.people.mallory.public_key().fingerprint()).await;
    // Asked for by Dev, and approved by Alice and by Bob before anybody has looked again.
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    say(&gate, &waiver, OverrideStep::Approve, &gate.people.alice).await.unwrap();
    let refused = say(&gate, &waiver, OverrideStep::Approve, &gate.people.bob).await.unwrap_err();
    assert!(refused.to_string().contains("signed the provenance"), "{refused}");
    let decided = gate.promote(&app, "production").await;
    assert_eq!(decided.verdict, Verdict::NotReady);
    let refused = say(&gate, &waiver, OverrideStep::Approve, &gate.people.bob).await.unwrap_err();
    assert!(refused.to_string().contains("signed the provenance"), "{refused}");
    gate.finish().await;
}

/// What a decision does not count is not shown as in force; and who has another key approves again with that.
#[tokio::test]
async fn an_approval_by_a_revoked_key_is_not_shown_as_one_and_is_given_again_with_another() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let key = files.keys().find(|name| name.starts_with("keys/bob-")).unwrap().clone();
    files.insert("keys/bob-2.pub".into(), gate.people.mallory.public_key().to_pem().into_bytes());
    let of_bob = format!("[approvers.security.people.bob]\nkeys = [\"{key}\"");
    replace(&mut files, &of_bob, &format!("{of_bob}, \"keys/bob-2.pub\""));
    gate.activate(&files).await.unwrap();
    let gate = revocable(gate).await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &waiver).await;
    assert_ready!(gate.promote(&app, "production").await);
    revoke(&gate, gate.people.bob.public_key().fingerprint()).await;
    assert_eq!(gate.promote(&app, "production").await.verdict, Verdict::NotReady);
    let found = &overrides(&gate.gate).await[0];
    assert_eq!((found.state.as_str(), found.approved_by.as_slice()), ("pending", ["alice".to_owned()].as_slice()));
    assert_eq!(found.waiting_for, ["bob"]);
    let again = say(&gate, &waiver, OverrideStep::Approve, &gate.people.mallory).await.unwrap();
    assert_eq!((again.state.as_str(), again.approved_by.join(" ").as_str()), ("in-force", "alice bob"));
    assert_ready!(gate.promote(&app, "production").await);
    // Whoever asked is revoked, and what was asked for with that.
    revoke(&gate, gate.people.dev.public_key().fingerprint()).await;
    let found = &overrides(&gate.gate).await[0];
    assert!(found.state == "revoked" && found.missing.contains("it leaked"), "{found:?}");
    assert_eq!(gate.promote(&app, "production").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[tokio::test]
async fn a_decision_that_used_an_override_says_who_why_and_until_when_and_so_does_its_summary() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &waiver).await;
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    let [used] = ready.waived_by.as_slice() else { panic!("{:?}", ready.waived_by) };
    assert_eq!((used.id, used.rule.as_str(), used.until), (waiver.id, "review.approved", waiver.expires));
    assert_eq!((used.approved_by.join(" ").as_str(), used.reason.as_str()), ("alice bob", "the sky is falling"));
    let id = ready.decision.unwrap().id.to_string();
    let vsa = gate.gate.export(&project(), &id, ExportForm::VsaDsse).await.unwrap();
    let vsa: Value = serde_json::from_slice(&vsa).unwrap();
    let payload = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, vsa["payload"].as_str().unwrap());
    let statement: Value = serde_json::from_slice(&payload.unwrap()).unwrap();
    let said = &statement["predicate"]["urn:countersign:vsa/waivers"];
    assert_eq!(*said, json!([{"override": waiver.id, "rule": "review.approved"}]));
    gate.finish().await;
}

#[tokio::test]
async fn the_debt_is_what_is_in_force_and_what_was_asked_for_whose_rules_and_since_when() {
    let served = Served::start().await;
    let gate = &served.gate;
    let app = unreviewed(gate, "app").await;
    let nothing = gate.gate.override_debt(&project()).await.unwrap();
    assert_eq!((nothing.in_force, nothing.asked, nothing.complete), (0, 0, true));
    let old = gate.request_override(&app, "review.approved", "30d").await;
    approve_both(gate, &old).await;
    gate.clock.advance("10d");
    gate.request_override(&app, "review.approved", "2d").await;
    let gone = gate.request_override(&app, "review.approved", "2d").await;
    say(gate, &gone, OverrideStep::Revoke(None), &gate.people.dev).await.unwrap();
    let debt = gate.gate.override_debt(&project()).await.unwrap();
    assert_eq!((debt.in_force, debt.pending, debt.asked, debt.median_age_days), (1, 1, 3, Some(10)));
    assert_eq!(debt.oldest, old.requested_at);
    let rule = &debt.rules[0];
    assert_eq!((rule.rule.as_str(), rule.owner.as_str(), rule.asked), ("review.approved", "platform-security", 3));
    let sent: Value = served.get("/v1/overrides/debt").await.json().await.unwrap();
    assert_eq!(sent, serde_json::to_value(&debt).unwrap());
    served.finish().await;
}

/// Where a group has nobody beyond its quorum all of it must approve; what that is worth is said, there and when it is linted.
#[tokio::test]
async fn a_group_of_two_says_what_it_cannot_make_up_for_when_somebody_asks_whom_nobody_knows() {
    let gate = TestGate::start().await;
    let mut two = gate.start_pack();
    set_version(&mut two, 1000);
    let manifest = String::from_utf8(two["pack.toml"].clone()).unwrap();
    let at = manifest.find("[approvers.security.people.dev]").unwrap();
    let rest = &manifest[at + 1..];
    let end = rest.find("\n[").map_or(manifest.len(), |end| at + 1 + end);
    two.insert("pack.toml".into(), format!("{}{}", &manifest[..at], &manifest[end..]).into_bytes());
    two.retain(|path, _| !path.starts_with("keys/dev-"));
    let pack =
        countersign::domain::policy::Pack::load(&countersign::domain::policy::PackFiles::new(two.clone()).unwrap());
    let advice = pack.unwrap().advice(gate.clock.now());
    let unreached = advice.iter().find(|one| one.detail.contains("needs 2 of its 2 people")).unwrap();
    assert!(unreached.detail.contains("the quorum is not reached; when somebody asks whom the pack does not know"));
    assert!(unreached.fix.contains("name one more under [approvers.security.people.NAME]"), "{}", unreached.fix);
    gate.activate(&two).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = ask_as(&gate, &app, &gate.people.mallory, "1").await.unwrap();
    assert_eq!((waiver.quorum, waiver.waiting_for.len()), (2, 2));
    assert!(waiver.missing.contains("the group has nobody more who could approve in her place"), "{}", waiver.missing);
    approve_both(&gate, &waiver).await;
    assert_ready!(gate.promote(&app, "production").await);
    // One of them who asks by her own key is not one who approves: it would never be reached, and nobody waits for it.
    let own = ask_as(&gate, &app, &gate.people.alice, "2").await.unwrap_err();
    assert!(own.to_string().contains("could never be approved") && own.to_string().contains("leaves bob"), "{own}");
    gate.finish().await;
}

/// Whoever nobody knows could be one of the approvers: it takes one more of them, or all.
#[tokio::test]
async fn for_a_requester_whom_nobody_knows_it_takes_one_approval_more() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let terms = gate
        .gate
        .override_terms(&project(), &"production".parse().unwrap(), &"review.approved".parse().unwrap(), Way::Ordinary)
        .await
        .unwrap();
    assert_eq!((terms.quorum, terms.people.len()), (2, 3));
    let known = gate.request_override(&app, "review.approved", "7d").await;
    assert_eq!(known.quorum, 2, "dev is one of the three");
    let waiver = ask_as(&gate, &app, &gate.people.mallory, "1").await.unwrap();
    assert_eq!((waiver.quorum, waiver.waiting_for.len()), (3, 3));
    approve_both(&gate, &waiver).await;
    let pending = gate.gate.override_by(&project(), &waiver.id.to_string()).await.unwrap();
    assert_eq!(pending.state, "pending");
    assert!(
        pending.missing.contains("2 of 3") && pending.missing.contains("does not know who asked"),
        "{}",
        pending.missing
    );
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let all = say(&gate, &waiver, OverrideStep::Approve, &gate.people.dev).await.unwrap();
    assert_eq!(all.state, "in-force");
    assert_ready!(gate.promote(&app, "production").await);
    gate.finish().await;
}

pub async fn ask_as(gate: &TestGate, app: &str, by: &SigningKey, reason: &str) -> Result<OverrideReply, GateError> {
    let request = OverrideRequest {
        project: project(),
        subject: digest(app),
        environment: "production".parse().unwrap(),
        rule: "review.approved".parse().unwrap(),
        way: Way::Ordinary,
        reason: reason.into(),
        ticket: None,
        lasts: "7d".parse().unwrap(),
        signer: Box::new(copy(by)),
    };
    gate.gate.request_override(request).await
}

/// Anybody can make keys and sign with them; that takes no place from those whom the pack knows.
#[tokio::test]
async fn however_much_strangers_ask_for_those_who_are_known_can_still_ask() {
    let gate = TestGate::start_in_a_file().await;
    let app = unreviewed(&gate, "app").await;
    for number in 0..MAX_OVERRIDES_OF_STRANGERS {
        ask_as(&gate, &app, &gate.people.mallory, &number.to_string()).await.unwrap();
    }
    let refused = ask_as(&gate, &app, &gate.people.mallory, "one more").await.unwrap_err();
    assert!(refused.to_string().contains("MAX_OVERRIDES_OF_STRANGERS"), "{refused}");
    assert!(refused.to_string().contains("somebody whom the pack knows may ask still"), "{refused}");
    assert!(!format!("{:?} {}", refused.hint(), refused).contains("evidence"), "{refused}");
    let known = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &known).await;
    assert_ready!(gate.promote(&app, "production").await);
    // What is over takes no place, as long as nobody has approved it.
    gate.clock.advance("7d");
    ask_as(&gate, &app, &gate.people.mallory, "a week later").await.unwrap();
}

/// Whoever may ask may make what she asks for long; whoever decides reads it.
#[tokio::test]
async fn a_request_for_an_override_has_so_many_bytes_and_no_more() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let bundle = vec![b' '; countersign::domain::limits::MAX_OVERRIDE_REQUEST_BYTES + 1];
    let refused = gate.gate.file_override(&project(), &bundle).await.unwrap_err();
    assert!(refused.to_string().contains("expected at most 65536 bytes, found 65537"), "{refused}");
    ask_as(&gate, &app, &gate.people.mallory, "short").await.unwrap();
    gate.finish().await;
}
