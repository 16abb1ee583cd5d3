//! What is signed about an override over a server is shown before, from the bytes that were signed; and a server that shows
//! other terms gets no signature.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::AsFd as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use countersign::gate::OverrideReply;
use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use serde_json::Value;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::unreviewed;
use crate::support::gate::{TestGate, digest, overrides, project};
use crate::support::served::Served;

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).env("TERM", "xterm").current_dir(home).args(arguments);
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
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    let (home, key) = (gate.directory.path().to_owned(), alice(&gate));
    let served = Served::start_over(gate).await;
    let (server, id) = (format!("http://{}", served.address), waiver.id.to_string());
    let step = |more: &[&str]| {
        let base = ["--server", &server, "override", "approve", &id, "--key", &key];
        run(&home, &[&base[..], more].concat())
    };
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
    assert!(overrides(&served.gate.gate).await[0].approved_by.is_empty());
    let subject = digest(&app).to_string();
    let done = step(&["--rule", "review.approved", "--environment", "production", "--subject", &subject]);
    let shown = errors(&done);
    assert_eq!(done.status.code(), Some(0), "{shown}");
    let expires = waiver.expires.to_string();
    for words in
        [id.as_str(), "review.approved", "production", &subject, &expires, &waiver.reason, "asked by", "it says"]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert_eq!(overrides(&served.gate.gate).await[0].approved_by, ["alice"]);
    served.finish().await;
}

/// At a terminal she is asked, and nothing is signed without a yes.
#[tokio::test(flavor = "multi_thread")]
async fn at_a_terminal_nothing_is_signed_without_a_yes() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    let (home, key) = (gate.directory.path().to_owned(), alice(&gate));
    let served = Served::start_over(gate).await;
    let (server, id) = (format!("http://{}", served.address), waiver.id.to_string());
    for (answer, code, approved) in [("n\n", 6, 0), ("\n", 6, 0), ("y\n", 0, 1)] {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let slave = rustix::fs::open(&name, OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let stdin = slave.as_fd().try_clone_to_owned().unwrap();
        let arguments = ["--server", &server, "override", "approve", &id, "--key", &key];
        let mut command = command(&home, &arguments);
        let mut child =
            command.stdin(Stdio::from(stdin)).stdout(Stdio::null()).stderr(Stdio::from(slave)).spawn().unwrap();
        // It holds the other end of the terminal.
        drop(command);
        let mut master = File::from(master);
        let (mut text, mut piece) = (String::new(), [0; 4096]);
        while !text.contains("[y/N]") {
            let read = master.read(&mut piece).unwrap();
            text.push_str(&String::from_utf8_lossy(&piece[..read]));
        }
        assert!(text.contains("review.approved") && text.contains(&digest(&app).to_string()), "{text}");
        master.write_all(answer.as_bytes()).unwrap();
        let status = tokio::task::spawn_blocking(move || child.wait().unwrap()).await.unwrap();
        assert_eq!(status.code(), Some(code), "{text}");
        assert_eq!(overrides(&served.gate.gate).await[0].approved_by.len(), approved);
    }
    served.finish().await;
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
