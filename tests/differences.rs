//! Between two decisions it is told what differs, and which of it made the verdict another.

use std::process::{Command, Stdio};

use countersign::domain::decision::{Aspect, Difference, Outcome, RuleChange};
use countersign::gate::reply::DecisionReply;
use serde_json::{Value, json};

use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, project};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

fn id(reply: &DecisionReply) -> String {
    reply.decision.as_ref().unwrap().id.to_string()
}

async fn between(gate: &TestGate, from: &DecisionReply, to: &DecisionReply) -> Difference {
    let found = gate.gate.difference(&project(), &id(from), &id(to)).await.unwrap();
    assert!(found.as_recorded, "{found:#?}");
    // Taken the other way round, what flips it there flips it back.
    let back = gate.gate.difference(&project(), &id(to), &id(from)).await.unwrap();
    assert_eq!(found.flipped_by.is_empty(), back.flipped_by.is_empty(), "{back:#?}");
    assert_eq!(aspects(&found), aspects(&back));
    found
}

fn aspects(found: &Difference) -> Vec<Aspect> {
    found.changes.iter().map(|change| change.aspect).collect()
}

fn rule<'d>(found: &'d Difference, name: &str) -> &'d RuleChange {
    let change = found.rules.iter().find(|change| change.rule.as_str() == name);
    change.unwrap_or_else(|| panic!("{name} in {found:#?}"))
}

fn details(found: &Difference, aspect: Aspect) -> String {
    found
        .changes
        .iter()
        .find(|change| change.aspect == aspect)
        .map(|change| change.details.join("\n"))
        .unwrap_or_default()
}

#[tokio::test]
async fn evidence_that_came_is_what_made_it_ready() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let before = gate.promote(&app, "staging").await;
    assert_not_ready!(before, ["smoke.passed", "smoke.fresh"]);
    gate.clock.advance("1m");
    gate.smoke(&app, "PASSED").await;
    let after = gate.promote(&app, "staging").await;
    assert_ready!(after);
    let found = between(&gate, &before, &after).await;
    assert_eq!(
        (aspects(&found), found.flipped_by.clone()),
        (vec![Aspect::Evidence, Aspect::Clock], vec![Aspect::Evidence])
    );
    let told = details(&found, Aspect::Evidence);
    assert!(
        told.contains("new: ") && told.contains("https://in-toto.io/attestation/test-result/v0.1 by key"),
        "{told}"
    );
    let smoke = rule(&found, "smoke.passed");
    assert_eq!(smoke.because, [Aspect::Evidence]);
    assert_eq!(smoke.to.as_ref().unwrap().outcome, Outcome::Shown);
    gate.finish().await;
}

#[tokio::test]
async fn the_clock_alone_can_take_it_back() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let before = gate.promote(&app, "staging").await;
    assert_ready!(before);
    gate.clock.advance("90d");
    let after = gate.promote(&app, "staging").await;
    assert_not_ready!(after, ["smoke.fresh"]);
    let found = between(&gate, &before, &after).await;
    assert_eq!(found.flipped_by, [Aspect::Clock], "{found:#?}");
    assert_eq!(rule(&found, "smoke.fresh").because, [Aspect::Clock]);
    gate.finish().await;
}

#[tokio::test]
async fn a_change_of_the_policy_is_told_rule_by_rule() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let before = gate.promote(&app, "staging").await;
    let mut stricter = gate.start_pack();
    set_version(&mut stricter, 1000);
    let rule_of_acme = "\n[rules.\"acme.ticket\"]\ntitle = \"Names a ticket\"\nowner = \"acme\"\nseverity = \"required\"\nfix = \"say\"\n\n[data]\n";
    replace(&mut stricter, "\n[data]\n", rule_of_acme);
    let rego = "package countersign.rules.acme.ticket\n\nshown if {\n\tsome e in input.signed.builder\n\te.predicate_type == \"https://example.com/ticket/v1\"\n}\n";
    stricter.insert("rules/acme/ticket.rego".into(), rego.into());
    gate.activate(&stricter).await.unwrap();
    let after = gate.promote(&app, "staging").await;
    assert_not_ready!(after, ["acme.ticket"]);
    let found = between(&gate, &before, &after).await;
    assert_eq!(found.flipped_by, [Aspect::Policy], "{found:#?}");
    assert!(details(&found, Aspect::Policy).contains("rule acme.ticket is new"), "{found:#?}");
    let ticket = rule(&found, "acme.ticket");
    assert!(ticket.from.is_none() && ticket.because == [Aspect::Policy], "{ticket:#?}");
    gate.finish().await;
}

#[tokio::test]
async fn a_key_that_the_policy_came_to_know_is_a_change_of_the_policy() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.attest(&app, &gate.people.mallory, "urn:countersign:review/v1", &json!({"result": "APPROVED"})).await;
    assert_ready!(gate.promote(&app, "staging").await);
    let before = gate.promote(&app, "production").await;
    assert_not_ready!(before, ["review.approved"]);
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    let old = gate.people.reviewer.public_key().to_pem().into_bytes();
    let file = draft.iter().find(|(_, content)| **content == old).map(|(path, _)| path.clone()).unwrap();
    draft.insert(file, gate.people.mallory.public_key().to_pem().into_bytes());
    gate.activate(&draft).await.unwrap();
    let after = gate.promote(&app, "production").await;
    assert_ready!(after);
    let found = between(&gate, &before, &after).await;
    assert_eq!(found.flipped_by, [Aspect::Policy], "{found:#?}");
    let told = details(&found, Aspect::Policy);
    assert!(told.contains("signer set reviewers has other members"), "{told}");
    assert!(told.contains("before: ") && told.contains("is refused (key-untrusted)"), "{told}");
    gate.finish().await;
}

#[tokio::test]
async fn an_override_in_force_is_what_made_it_ready() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let before = gate.promote(&app, "production").await;
    assert_not_ready!(before, ["review.approved"]);
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), person).await.unwrap();
    }
    let after = gate.promote(&app, "production").await;
    assert_ready!(after);
    let found = between(&gate, &before, &after).await;
    assert_eq!(found.flipped_by, [Aspect::Overrides], "{found:#?}");
    let review = rule(&found, "review.approved");
    assert_eq!(review.to.as_ref().unwrap().outcome, Outcome::Waived);
    gate.finish().await;
}

#[tokio::test]
async fn what_is_only_enough_together_is_named_together() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let before = gate.promote(&app, "production").await;
    assert_not_ready!(before, ["review.approved", "environment.before"]);
    gate.review(&app).await;
    assert_ready!(gate.promote(&app, "staging").await);
    let after = gate.promote(&app, "production").await;
    assert_ready!(after);
    let found = between(&gate, &before, &after).await;
    assert_eq!(found.flipped_by, [Aspect::Evidence, Aspect::EnvironmentBefore], "{found:#?}");
    assert_eq!(rule(&found, "environment.before").because, [Aspect::EnvironmentBefore]);
    assert!(details(&found, Aspect::EnvironmentBefore).contains("staging was ready, decided 20"), "{found:#?}");
    // Ready then and ready now are told apart by when.
    gate.clock.advance("1h");
    assert_ready!(gate.promote(&app, "staging").await);
    let later = gate.promote(&app, "production").await;
    let told = details(&between(&gate, &after, &later).await, Aspect::EnvironmentBefore);
    let (now, then) = told.split_once("; before: ").unwrap();
    assert!(now != then && [now, then].iter().all(|side| side.contains("staging was ready, decided 20")), "{told}");
    // A decision beside itself.
    let none = between(&gate, &after, &after).await;
    assert!(none.changes.is_empty() && none.flipped_by.is_empty() && none.rules.is_empty(), "{none:#?}");
    gate.finish().await;
}

#[tokio::test]
async fn another_subject_is_told_with_everything_beside_it() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    let bare = gate.push_artifact("bare").await;
    let refused = gate.promote(&bare, "staging").await;
    let found = between(&gate, &ready, &refused).await;
    assert_eq!((aspects(&found), found.flipped_by.clone()), (vec![Aspect::Subject], vec![Aspect::Subject]));
    gate.finish().await;
}

#[tokio::test]
async fn the_command_tells_it_to_people_to_machines_and_in_a_comment_and_a_server_tells_the_same() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let before = gate.promote(&app, "staging").await;
    gate.clock.advance("90d");
    let after = gate.promote(&app, "staging").await;
    let (from, to) = (id(&before), id(&after));
    let here = gate.options();
    let told = |place: [&str; 2], more: &[&str], code: i32| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", gate.directory.path()).stdin(Stdio::null());
        let output = command.args(["decision", "diff"]).args(more).args(place).output().unwrap();
        let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert_eq!(output.status.code(), Some(code), "{out}{said}");
        out + &said
    };
    let here = [here[0].as_str(), here[1].as_str()];
    let text = told(here, &[&from, &to[..20]], 0);
    for words in
        ["ready → not ready  flipped by the clock", "● the clock", "smoke.fresh  shown → violation  by the clock"]
    {
        assert!(text.contains(words), "`{words}` in\n{text}");
    }
    let markdown = told(here, &[&from, &to, "--output", "markdown"], 0);
    assert!(markdown.starts_with("## ready → not ready\n\n**flipped by the clock**"), "{markdown}");
    let json = told(here, &[&from, &to, "--output", "json"], 0);
    let shape: Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&shape["schema"], &shape["flipped_by"]), (&json!("countersign.difference/v1"), &json!(["clock"])));
    told(here, &[&from, "sha256:0000000000000000000000000000000000000000000000000000000000000000"], 2);
    told(here, &[&from, &to, "--output", "sarif"], 2);

    let served = Served::start_over(gate).await;
    let url = format!("http://{}", served.address);
    let home = served.gate.directory.path().to_owned();
    let remote = tokio::task::spawn_blocking(move || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home).stdin(Stdio::null());
        command.args(["decision", "diff", &from, &to, "--output", "json", "--server", &url]).output().unwrap()
    });
    assert_eq!(String::from_utf8(remote.await.unwrap().stdout).unwrap(), json);
    served.finish().await;
}
