//! What is signed about an override is shown before, from the bytes that were signed, by the gate here as over a server; and a
//! server that shows other terms gets no signature.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use countersign::domain::digest::Digest;
use countersign::gate::{GateError, OverrideReply, OverrideStep};
use serde_json::Value;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::unreviewed;
use crate::support::gate::{TestGate, digest, overrides, project};
use crate::support::served::Served;
use crate::support::terminal::{CTRL_C, answered, answered_after};

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).env("TERM", "xterm").current_dir(home).args(arguments);
    command.env("COUNTERSIGN_GATE_ID", "https://gate.example.com");
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    command(home, arguments).stdin(Stdio::null()).output().unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Alice's key, where the commands run.
fn alice(gate: &TestGate) -> String {
    let key = gate.directory.path().join("alice.key");
    std::fs::write(&key, gate.people.alice.to_pem(None).unwrap().as_bytes()).unwrap();
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    key.display().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approver_is_shown_what_was_signed_and_signs_nothing_that_is_not_what_she_names() {
    let gate = TestGate::start().await;
    let served = Served::start_over(gate).await;
    let server = format!("http://{}", served.address);
    shown_before_it_is_signed(&served.gate, &["--server", &server]).await;
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_gate_here_shows_an_approver_what_a_server_would() {
    let gate = TestGate::start_in_a_file().await;
    let data = gate.data();
    shown_before_it_is_signed(&gate, &["--data", data.to_str().unwrap()]).await;
    gate.finish().await;
}

async fn shown_before_it_is_signed(gate: &TestGate, place: &[&str]) {
    gate.clock.set();
    let app = unreviewed(gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    let (home, key, id) = (gate.directory.path().to_owned(), alice(gate), waiver.id.to_string());
    let step = |more: &[&str]| run(&home, &[place, &["override", "approve", &id, "--key", &key], more].concat());
    let other = format!("sha256:{}", "a".repeat(64));
    for (flag, value) in [("--rule", "smoke.passed"), ("--environment", "staging"), ("--subject", other.as_str())] {
        let refused = step(&[flag, value]);
        assert_eq!(refused.status.code(), Some(2), "{}", errors(&refused));
        assert!(
            errors(&refused).contains("nothing was signed") && errors(&refused).contains(value),
            "{}",
            errors(&refused)
        );
    }
    assert!(overrides(&gate.gate).await[0].approved_by.is_empty());
    let subject = digest(&app).to_string();
    let done = step(&["--rule", "review.approved", "--environment", "production", "--subject", &subject]);
    let shown = errors(&done);
    assert_eq!(done.status.code(), Some(0), "{shown}");
    let expires = waiver.expires.to_string();
    let by = gate.people.dev.public_key().fingerprint().to_string();
    let terms = ["signing, to approve it:", &id, "review.approved", "production", &subject, &expires, &waiver.reason];
    for words in terms.into_iter().chain(["it says", &by, "by nobody; 0 of 2 needed", "alice or bob"]) {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert_eq!(overrides(&gate.gate).await[0].approved_by, ["alice"]);
    // To take it away again is shown, too.
    let revoked = run(&home, &[place, &["override", "revoke", &id, "--key", &key]].concat());
    let shown = errors(&revoked);
    assert_eq!(revoked.status.code(), Some(0), "{shown}");
    assert!(shown.contains("signing, to revoke it:") && shown.contains(&subject), "{shown}");
    // And whoever asks sees what the statement says that is made of it.
    let scope = ["override", "request", &subject, "--environment", "production", "--rule", "review.approved"];
    let asked = run(&home, &[place, &scope, &["--reason", "again", "--expires", "1d", "--key", &key]].concat());
    let shown = errors(&asked);
    assert_eq!(asked.status.code(), Some(0), "{shown}");
    assert!(shown.contains("signing, to ask for it:") && shown.contains("https://gate.example.com"), "{shown}");
}

/// At a terminal she is asked, and nothing is signed without a yes.
#[tokio::test(flavor = "multi_thread")]
async fn at_a_terminal_nothing_is_signed_without_a_yes() {
    let served = Served::start().await;
    let server = format!("http://{}", served.address);
    Box::pin(asked_at_a_terminal(&served.gate, &["--server", &server])).await;
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn at_a_terminal_the_gate_here_signs_nothing_without_a_yes_either() {
    let gate = TestGate::start_in_a_file().await;
    let data = gate.data();
    Box::pin(asked_at_a_terminal(&gate, &["--data", data.to_str().unwrap()])).await;
    gate.finish().await;
}

async fn asked_at_a_terminal(gate: &TestGate, place: &[&str]) {
    gate.clock.set();
    let app = unreviewed(gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    let (home, key, id) = (gate.directory.path().to_owned(), alice(gate), waiver.id.to_string());
    // Whoever presses Ctrl-C has answered.
    for (answer, code, approved) in [("n\n", 6, 0), ("\n", 6, 0), (CTRL_C, 6, 0), ("y\n", 0, 1)] {
        let arguments = [place, &["override", "approve", &id, "--key", &key]].concat();
        let (text, ended) = answered(command(&home, &arguments), answer).await;
        assert!(text.contains("review.approved") && text.contains(&digest(&app).to_string()), "{text}");
        assert_eq!(ended, Some(code), "{text}");
        assert_eq!(overrides(&gate.gate).await[0].approved_by.len(), approved);
    }
}

/// A `y` that was typed for something else, or by whoever pressed it too often, is no yes to what is shown afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_before_the_question_is_no_answer_to_it() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    let app = unreviewed(&gate, "app").await;
    let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
    let (home, data, key) = (gate.directory.path().to_owned(), gate.data(), alice(&gate));
    let place = ["--data", data.to_str().unwrap()];
    for (answer, code, approved) in [("n\n", 6, 0), ("y\n", 0, 1)] {
        let arguments = [&place[..], &["override", "approve", &id, "--key", &key]].concat();
        let (text, ended) = answered_after(command(&home, &arguments), "y\ny\n", answer).await;
        assert_eq!(ended, Some(code), "{text}");
        assert_eq!(overrides(&gate.gate).await[0].approved_by.len(), approved);
    }
    gate.finish().await;
}

/// Who reads takes a while, and meanwhile the rule may come to say something else.
#[tokio::test]
async fn what_was_read_in_another_pack_than_the_one_in_force_is_not_approved() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    let (id, read) = (waiver.id.to_string(), Some(Digest::of(b"the pack before")));
    let alice = &gate.people.alice;
    let say = async |step, read| gate.gate.say_of_override_as_read(&project(), &id, step, read, alice).await;
    let refused = say(OverrideStep::Approve, read).await.unwrap_err();
    assert!(matches!(&refused, GateError::Conflict { detail } if detail.contains("nothing was signed")), "{refused}");
    assert!(overrides(&gate.gate).await[0].approved_by.is_empty());
    assert_eq!(say(OverrideStep::Approve, waiver.policy).await.unwrap().approved_by, ["alice"]);
    // To take it back names no words.
    say(OverrideStep::Revoke(None), read).await.unwrap();
    gate.finish().await;
}

/// A server that shows one override and hands on another.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_hands_on_another_request_than_its_id_names_gets_no_signature() {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let harmless = gate.request_override(&app, "review.approved", "1d").await;
    let wide = gate.request_override(&app, "review.approved", "7d").await;
    let (home, key) = (gate.directory.path().to_owned(), alice(&gate));
    let bundle_of =
        async |over: &OverrideReply| gate.gate.override_request_bundle(&project(), &over.id.to_string()).await.unwrap();
    let mut rewritten: Value = serde_json::from_slice(&bundle_of(&harmless).await).unwrap();
    let engine = base64::engine::general_purpose::STANDARD;
    let payload = rewritten["dsseEnvelope"]["payload"].as_str().unwrap();
    let changed = String::from_utf8(engine.decode(payload).unwrap()).unwrap().replace("production", "staging");
    rewritten["dsseEnvelope"]["payload"] = engine.encode(changed).into();
    let answers = [bundle_of(&harmless).await, serde_json::to_vec(&rewritten).unwrap(), b"{}".to_vec()];
    for answer in answers {
        // It says that `wide` is for a day, and hands on what is.
        let shown = OverrideReply { expires: harmless.expires, ..wide.clone() };
        let server = MockServer::start().await;
        let at = format!("/v1/overrides/{}", wide.id);
        let reply = ResponseTemplate::new(200).set_body_json(&shown);
        Mock::given(method("GET")).and(path(&at)).respond_with(reply).mount(&server).await;
        let reply = ResponseTemplate::new(200).set_body_raw(answer, "application/json");
        Mock::given(method("GET")).and(path(format!("{at}/request"))).respond_with(reply).mount(&server).await;
        let (home, key, id, uri) = (home.clone(), key.clone(), wide.id.to_string(), server.uri());
        let output = tokio::task::spawn_blocking(move || {
            run(&home, &["--server", &uri, "override", "approve", &id, "--key", &key])
        });
        let output = output.await.unwrap();
        assert_eq!(output.status.code(), Some(3), "{}", errors(&output));
        assert!(errors(&output).contains("server http://"), "{}", errors(&output));
        let asked = server.received_requests().await.unwrap();
        assert!(asked.iter().all(|request| request.method.as_str() == "GET"), "nothing was signed and sent");
    }
    gate.finish().await;
}
