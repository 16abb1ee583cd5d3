//! What somebody who begins, a script for a whole job and whoever runs the gate met, and meet no more.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use countersign::domain::decision::Verdict;
use serde_json::Value;

use crate::support::directory::TempDir;
use crate::support::gate::{TestGate, digest, project};
use crate::{assert_not_ready, assert_ready};

fn run(home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    command.envs(variables.iter().copied()).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn done(home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> String {
    let output = run(home, variables, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// A server that nobody listens at.
const NOWHERE: &str = "http://127.0.0.1:1";

// What is judged --------------------------------------------------------------------------------------------------------

/// Whoever can take a subject away from where it lies could keep what was given to the gate from ever being judged.
#[tokio::test]
async fn a_test_that_failed_counts_also_where_the_subject_is_not_there_any_more() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1m");
    let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
    let passed = gate.smoke_bundle(&app).await;
    std::fs::remove_dir_all(gate.directory.path().join("layout")).unwrap();
    gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
    gate.clock.advance("1m");
    let (followed, _) = gate.gate.decide_due().await.unwrap();
    assert_eq!(followed.len(), 1, "{followed:?}");
    assert_eq!(followed[0].verdict, Verdict::NotReady, "{followed:?}");
    let reply = gate.check(&app, "staging").await;
    assert_not_ready!(reply, ["smoke.passed"]);
    assert!(reply.standing.unjudged_since.is_some(), "somebody has to look at the rest");
    // Nothing gets ready by that: for anything better somebody has to look.
    gate.gate.add_evidence(&project(), &passed, None).await.unwrap();
    gate.clock.advance("1h");
    let _ = gate.gate.decide_due().await.unwrap();
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// What the gate has seen of a digest it knows still when only the digest is named.
#[tokio::test]
async fn a_digest_alone_is_decided_by_what_it_was_when_somebody_looked() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let bare = digest(&app).to_string();
    assert_eq!(gate.promote(&bare, "staging").await.verdict, Verdict::NotReady, "nobody has looked yet");
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(gate.promote(&bare, "staging").await);
    assert_ready!(gate.check(&bare, "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn every_decision_tells_of_all_six_phases() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    for reply in [gate.check(&app, "staging").await, gate.promote(&app, "staging").await] {
        let phases: Vec<&str> = reply.timing_ms.keys().map(String::as_str).collect();
        assert_eq!(phases, ["deciding", "fetching", "pinning", "publishing", "queued", "verifying"]);
    }
    gate.finish().await;
}

// The command line ------------------------------------------------------------------------------------------------------

#[test]
fn commands_on_keys_and_files_run_here_whatever_server_is_set() {
    let home = TempDir::new().unwrap();
    let server = [("COUNTERSIGN_SERVER", NOWHERE)];
    done(home.path(), &server, &["keygen", "--out", "k"]);
    std::fs::write(home.path().join("app.txt"), "app").unwrap();
    let app = done(home.path(), &server, &["push", "app.txt", "oci:registry:app"]);
    let app = app.trim();
    done(home.path(), &server, &["sign", app, "--key", "k.key"]);
    done(home.path(), &server, &["smoke", app, "--key", "k.key", "--", "true"]);
    done(home.path(), &server, &["verify", app, "--key", "k.pub"]);
    done(home.path(), &server, &["policy", "new", "pack", "--from", "standard", "--signer", "builder=k.pub"]);
    done(home.path(), &server, &["policy", "lint", "pack"]);
    done(home.path(), &server, &["policy", "publish", "pack", "oci:packs:v1", "--key", "k.key"]);
}

#[test]
fn a_server_that_the_environment_names_is_asked_by_nobody_who_names_something_else() {
    let home = TempDir::new().unwrap();
    let server = [("COUNTERSIGN_SERVER", NOWHERE)];
    let list = |variables: &[(&str, &str)], more: &[&str]| {
        run(home.path(), variables, &[&["decision", "list"], more].concat()).status.code()
    };
    assert_eq!(list(&server, &[]), Some(3));
    assert_eq!(list(&server, &["--data", "gate"]), Some(0));
    assert_eq!(list(&server, &["--server", ""]), Some(0));
    std::fs::write(home.path().join("c.toml"), format!("server = \"{NOWHERE}\"\n")).unwrap();
    assert_eq!(list(&[("COUNTERSIGN_CONFIG", "c.toml")], &[]), Some(3));
    assert_eq!(list(&[("COUNTERSIGN_CONFIG", "c.toml"), ("COUNTERSIGN_SERVER", "")], &[]), Some(0));
    assert_eq!(list(&[("COUNTERSIGN_CONFIG", "c.toml")], &["--data", "gate"]), Some(0));
    let refused = run(home.path(), &server, &["trust", "show"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("--data DIR"), "{}", text(&refused.stderr));
}

#[test]
fn a_form_that_is_set_for_a_whole_job_is_text_where_a_command_has_no_better() {
    let home = TempDir::new().unwrap();
    for form in ["github", "junit", "sarif", "markdown"] {
        let said = done(home.path(), &[("COUNTERSIGN_OUTPUT", form)], &["keygen", "--out", form]);
        assert!(said.contains("private key"), "{form}: {said}");
    }
    let refused = run(home.path(), &[], &["keygen", "--out", "k", "--output", "github"]);
    assert_eq!(refused.status.code(), Some(2));
}

/// An answer is pasted into a shell by whoever reads it.
#[test]
fn a_command_that_is_printed_names_its_project_and_quotes_the_place() {
    let home = TempDir::new().unwrap();
    std::fs::write(home.path().join("app.txt"), "app").unwrap();
    let app = done(home.path(), &[], &["push", "app.txt", "oci:a dir:app"]);
    for form in ["text", "json", "markdown", "junit", "github", "sarif"] {
        let asked = ["check", app.trim(), "--environment", "staging", "--project", "other", "--output", form];
        let output = run(home.path(), &[], &asked);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
        let said = text(&output.stdout).replace("&apos;", "'").replace("&#39;", "'");
        if form != "sarif" && form != "github" {
            assert!(said.contains("countersign promote --project other 'oci:a dir'@sha256:"), "{form}: {said}");
        }
        assert!(!said.contains("promote --project other oci:a dir@"), "{form}: {said}");
    }
}

#[test]
fn a_command_that_is_printed_asks_the_gate_that_was_asked() {
    let home = TempDir::new().unwrap();
    let sha = format!("sha256:{}", "a".repeat(64));
    std::fs::write(home.path().join("c.toml"), "project = \"default\"\n").unwrap();
    let check = ["check", &sha, "--environment", "staging"];
    let output = run(home.path(), &[], &[&check[..], &["--data", "a gate", "--config", "c.toml"]].concat());
    let words = text(&output.stdout);
    assert!(words.contains("countersign --config c.toml --data 'a gate' promote "), "{words}");
    // What holds for the next command too is not repeated, and nobody reads a command line out of JSON.
    let words = text(&run(home.path(), &[("COUNTERSIGN_DATA", "a gate")], &check).stdout);
    assert!(words.contains("countersign promote ") && !words.contains("--data"), "{words}");
    let words = text(&run(home.path(), &[], &[&check[..], &["--data", "g", "--output", "json"]].concat()).stdout);
    assert!(words.contains("countersign promote ") && !words.contains("--data"), "{words}");
    let refused = run(home.path(), &[], &["decision", "show", &sha, "--data", "a gate"]);
    let words = text(&refused.stderr);
    assert!(!words.contains("countersign decision"), "{words}");
    let both = run(home.path(), &[], &[&check[..], &["--data", "g", "--server", NOWHERE]].concat());
    assert_eq!(both.status.code(), Some(2));
    assert!(text(&both.stderr).contains("expected --data or --server, found both"), "{}", text(&both.stderr));
}

#[test]
fn a_run_is_shown_as_its_decision_in_every_form_of_one() {
    let home = TempDir::new().unwrap();
    let sha = format!("sha256:{}", "a".repeat(64));
    assert_eq!(run(home.path(), &[], &["promote", &sha, "--to", "staging"]).status.code(), Some(1));
    let listed: Value = serde_json::from_str(&done(home.path(), &[], &["run", "list", "--output", "json"])).unwrap();
    let id = listed["items"][0]["id"].as_str().unwrap();
    let decision = listed["items"][0]["decision"]["decision"]["id"].as_str().unwrap();
    for (form, words) in
        [("markdown", "not ready"), ("junit", "<testsuite"), ("sarif", "\"version\": \"2.1.0\""), ("github", "::error")]
    {
        let shown = run(home.path(), &[], &["run", "show", id, "--output", form]);
        assert_eq!(shown.status.code(), Some(0), "it is shown, whatever it says: {form}");
        assert!(text(&shown.stdout).contains(words), "{form}: {}", text(&shown.stdout));
    }
    // Whoever scripts it is told so, and what to go on by.
    let help = done(home.path(), &[], &["run", "show", "--help"]);
    assert!(help.contains("Exits 0 whatever it came to") && help.contains("`run watch`, `decision show`"), "{help}");
    assert_eq!(run(home.path(), &[], &["run", "watch", id]).status.code(), Some(1));
    assert_eq!(run(home.path(), &[], &["decision", "show", decision]).status.code(), Some(1));
    // By itself it is what it was.
    let shown = run(home.path(), &[], &["run", "show", id, "--output", "json"]);
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!((&shown["schema"], &shown["decision"]["verdict"]), (&"countersign.run/v1".into(), &"not-ready".into()));
}

#[test]
fn a_gate_without_signers_says_that_nobody_is_named_yet() {
    let home = TempDir::new().unwrap();
    std::fs::write(home.path().join("app.txt"), "app").unwrap();
    let app = done(home.path(), &[], &["push", "app.txt", "oci:registry:app"]);
    done(home.path(), &[], &["keygen", "--out", "k"]);
    done(home.path(), &[], &["sign", app.trim(), "--key", "k.key"]);
    let output = run(home.path(), &[], &["promote", app.trim(), "--to", "staging", "--output", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let reply: Value = serde_json::from_slice(&output.stdout).unwrap();
    let reasons = reply["reasons"].as_array().unwrap();
    let signature = reasons.iter().find(|reason| reason["rule"] == "signature.present").unwrap();
    assert!(signature["expected"].as_str().unwrap().contains("`builder` names nobody yet"), "{signature}");
    assert!(signature["fix"].as_str().unwrap().contains("countersign policy new DIR"), "{signature}");
    let told = reply["evidence"].to_string();
    let own = done(home.path(), &[], &["trust", "show", "--output", "json"]);
    let own: Value = serde_json::from_str(&own).unwrap();
    assert!(told.contains("names none yet"), "{told} {own}");
}

#[test]
fn a_demo_leaves_what_no_demo_made_and_minds_no_settings() {
    let home = TempDir::new().unwrap();
    let demo = home.path().join("demo");
    std::fs::create_dir_all(&demo).unwrap();
    std::fs::write(demo.join(".countersign-demo"), "made by").unwrap();
    std::fs::write(demo.join("mine.txt"), "keep").unwrap();
    let refused = run(home.path(), &[], &["demo", "--dir", "demo"]);
    assert_eq!(refused.status.code(), Some(2), "{}", text(&refused.stderr));
    assert!(text(&refused.stderr).contains("`mine.txt`"), "{}", text(&refused.stderr));
    assert_eq!(std::fs::read_to_string(demo.join("mine.txt")).unwrap(), "keep");
    let settings = [("COUNTERSIGN_OUTPUT", "json"), ("COUNTERSIGN_SERVER", NOWHERE), ("COUNTERSIGN_PROJECT", "x")];
    let said = done(home.path(), &settings, &["demo", "--dir", "other"]);
    assert!(said.contains("unset COUNTERSIGN_OUTPUT COUNTERSIGN_PROJECT COUNTERSIGN_SERVER"), "{said}");
}

#[test]
fn a_mistake_about_a_server_and_a_layout_is_no_defect() {
    let home = TempDir::new().unwrap();
    done(home.path(), &[], &["keygen", "--out", "k"]);
    done(home.path(), &[], &["policy", "new", "pack", "--from", "standard", "--signer", "builder=k.pub"]);
    done(home.path(), &[], &["policy", "publish", "pack", "oci:packs:v1", "--key", "k.key"]);
    let refused = run(home.path(), &[], &["policy", "activate", "oci:packs:v1", "--server", NOWHERE]);
    assert_eq!(refused.status.code(), Some(2), "{}", text(&refused.stderr));
}
