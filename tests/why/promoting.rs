//! Environments, their order, and time.

use countersign::cli::paint::Paint;
use countersign::cli::render::text::{self, Fold};

use super::Home;
use crate::policy_activation::{replace, set_version};
use crate::support::gate::TestGate;
use crate::{assert_not_ready, assert_ready};

const PIPELINE: &[(&str, &str)] = &[("KEY", "keys/pipeline.key"), ("NAME", "greets"), ("CMD", "grep -q hello app.txt")];

#[test]
fn the_environment_before_is_not_ready() {
    let home = Home::new();
    home.done(&super::PROVE.replace("countersign promote $S --to staging", "true"));
    let says =
        ["environment.before", "ready in staging", "no decision there yet", "release-engineering", "--to staging"];
    let screen = home.run("countersign promote $S --to production").is("environment-before-not-ready", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn a_decision_about_another_environment() {
    let home = Home::proved();
    let says =
        ["gate.undecided", "a decision for `production`", "no decision was made", "gate", "next countersign promote"];
    let screen = home.run("countersign check $S --environment production").is("another-environment", 1, &says);
    home.follow(screen, PIPELINE);
}

#[test]
fn an_exported_decision_about_another_environment() {
    let home = Home::proved();
    home.done(
        "ID=$(countersign decision list --output json | sed -n 's/.*\"id\": *\"\\(sha256:[0-9a-f]*\\)\".*/\\1/p' | head -n 1)
         countersign decision export $ID decision.tar",
    );
    let says = ["gate.undecided", "for production of project default", "for staging of project default", "gate"];
    let ask = "countersign check $S --environment production --from decision.tar --gate-key gate/gate.pub";
    let screen = home.run(ask).is("exported-for-another-environment", 1, &says);
    assert!(screen.commands()[0].starts_with("countersign check "), "{:?}", screen.commands());
    home.follow(screen, PIPELINE);
}

#[test]
fn a_decision_of_a_gate_that_is_not_known_here() {
    let home = Home::proved();
    home.done(
        "ID=$(countersign decision list --output json | sed -n 's/.*\"id\": *\"\\(sha256:[0-9a-f]*\\)\".*/\\1/p' | head -n 1)
         countersign decision export $ID decision.tar && countersign keygen --out keys/other",
    );
    let says = ["gate.key-untrusted", "expected", "found", "--gate-key GATE.pub", "trust show"];
    let ask = "countersign check $D --environment staging --from decision.tar --gate-key keys/other.pub";
    let screen = home.run(ask).is("another-gate", 1, &says);
    home.done(&super::fill(&screen.commands()[0], &[("FILE", "decision.tar"), ("GATE.pub", "gate/gate.pub")]));
}

#[test]
fn an_environment_that_no_policy_has() {
    let home = Home::proved();
    let says = ["gate.no-policy", "the environment `canary`", "does not have it", "countersign policy activate DIR"];
    let screen = home.run("countersign check $S --environment canary").is("no-such-environment", 1, &says);
    home.edit(
        "policy/pack.toml",
        "[environments.staging]",
        "[environments.canary]\nlog-entry = \"optional\"\n\n[environments.staging]",
    );
    home.edit("policy/pack.toml", "version = ", "version = 7 # ");
    home.follow(screen, &[("DIR", "policy")]);
}

/// A gate of last spring, under a policy whose evidence lasts for years; `edits` are made to it.
async fn last_spring(edits: &[(&str, &str)]) -> TestGate {
    let gate = TestGate::start_in_a_file().await;
    let mut files = gate.start_pack();
    let rules = [("soak.long", "rules/soak/long.rego"), ("freeze.open", "rules/freeze/open.rego")];
    for (_, path) in rules.iter().filter(|(rule, _)| edits.iter().any(|(_, to)| to.contains(rule))) {
        let quality = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("policies/quality").join(path);
        files.insert((*path).to_owned(), std::fs::read(quality).unwrap());
    }
    set_version(&mut files, 1000);
    replace(&mut files, "max_smoke_age_hours = 24", "max_smoke_age_hours = 240000");
    for (from, to) in edits {
        replace(&mut files, from, to);
    }
    gate.activate(&files).await.unwrap();
    gate
}

#[tokio::test]
async fn a_decision_that_expired() {
    let gate = last_spring(&[]).await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let home = Home::of(&gate, &app);
    let says =
        ["gate.decision-expired", "expected  a decision valid at", "found     valid until", "next countersign promote"];
    let screen = home.run("countersign check $S --environment production").is("decision-expired", 1, &says);
    home.follow(screen, PIPELINE);
}

#[tokio::test]
async fn the_decision_of_the_environment_before_expired() {
    let gate = last_spring(&[("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"1d\"")]).await;
    let app = gate.artifact_for_production("app").await;
    let home = Home::of(&gate, &app);
    let says = ["environment.before", "ready in staging", "not-ready since", "release-engineering", "--to staging"];
    let screen = home.run("countersign promote $S --to production").is("environment-before-expired", 1, &says);
    home.follow(screen, PIPELINE);
}

#[tokio::test]
async fn an_override_that_expired() {
    let gate = last_spring(&[]).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let waiver = gate.request_override(&app, "review.approved", "3d").await;
    for approver in [&gate.people.alice, &gate.people.bob] {
        let id = waiver.id.to_string();
        gate.gate.approve_override(&crate::support::gate::project(), &id, approver).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    let home = Home::of(&gate, &app);
    home.write("review.json", "{\"result\": \"APPROVED\"}");
    let says =
        ["gate.waiver-expired", "an override of `review.approved` in force", "expired at", "then countersign promote"];
    let screen = home.run("countersign check $S --environment production").is("expired-override", 1, &says);
    home.follow(screen, &[("KEY", "keys/reviewer.key")]);
}

#[tokio::test]
async fn a_soak_that_is_not_over() {
    let gate = last_spring(&[
        ("[rules.\"environment.before\"]", "[rules.\"soak.long\"]\ntitle = \"It ran long enough in the environment before\"\nowner = \"release-engineering\"\nseverity = \"required\"\nenvironments = [\"production\"]\nfix = \"wait, and ask again: countersign promote {subject} --to {environment}\"\n\n[rules.\"environment.before\"]"),
        ("[data]\n", "[data]\nsoak_hours_min = 24\n"),
    ])
    .await;
    let app = gate.artifact_for_production("app").await;
    let early = gate.promote(&app, "production").await;
    assert_not_ready!(early, ["soak.long"]);
    let text = text::decision(&early, Paint::Plain, Fold::Closed);
    let says = [
        "soak.long",
        "ready in staging for 24 h",
        "wait, and ask again",
        "release-engineering",
        "as it stands now, ready from",
    ];
    let screen = super::Screen { code: 1, text }.is("soak-not-over", 1, &says);
    // The wait is over by now.
    Home::of(&gate, &app).follow(screen, PIPELINE);
}

#[tokio::test]
async fn a_freeze() {
    let freeze = "freezes = [{ from = \"2026-05-01T00:00:00Z\", until = \"2026-06-01T00:00:00Z\", why = \"spring\" }]";
    let gate = last_spring(&[
        ("[rules.\"environment.before\"]", "[rules.\"freeze.open\"]\ntitle = \"Nothing is frozen\"\nowner = \"release-engineering\"\nseverity = \"required\"\nenvironments = [\"production\"]\nfix = \"wait until the freeze of data.pack.freezes is over\"\n\n[rules.\"environment.before\"]"),
        ("[data]\n", &format!("[data]\n{freeze}\n")),
    ])
    .await;
    let app = gate.artifact_for_production("app").await;
    let early = gate.promote(&app, "production").await;
    assert_not_ready!(early, ["freeze.open"]);
    let text = text::decision(&early, Paint::Plain, Fold::Closed);
    let says = [
        "freeze.open",
        "a time outside of every freeze",
        "spring until 2026-06-01",
        "wait until the freeze",
        "ready from 2026-06-01T00:00:00Z on",
    ];
    let screen = super::Screen { code: 1, text }.is("freeze", 1, &says);
    Home::of(&gate, &app).follow(screen, PIPELINE);
}
