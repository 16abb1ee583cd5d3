//! The same commands with a data directory and with a server: same flags, same answers, same exit codes.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use countersign::domain::overrides::Way;
use countersign::gate::{OverrideChoice, Page};
use serde_json::Value;

use super::{approve_both, unreviewed};
use crate::assert_ready;
use crate::http::{described, sent};
use crate::support::front::{Does, Front};
use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;

fn run(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).stdin(Stdio::null());
    command.args(arguments).output().unwrap()
}

/// The keys of three people, and a configuration that names another gate.
fn lay_out(gate: &TestGate, home: &Path) {
    for (name, key) in [("alice", &gate.people.alice), ("bob", &gate.people.bob), ("dev", &gate.people.dev)] {
        let path = home.join(format!("{name}.key"));
        std::fs::write(&path, key.to_pem(None).unwrap().as_bytes()).unwrap();
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    }
    std::fs::write(home.join("other.toml"), "[gate]\nid = \"https://other.example.com\"\n").unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_override_goes_its_way_over_a_server_with_keys_that_never_leave_their_place() {
    let served = Served::start().await;
    let gate = &served.gate;
    // Whoever asks holds an answer against a clock of her own.
    gate.clock.set();
    let app = digest(&unreviewed(gate, "app").await).to_string();
    let home = crate::support::directory::TempDir::new().unwrap();
    lay_out(gate, home.path());
    let server = format!("http://{}", served.address);
    let place = home.path().to_owned();
    let tell = move |arguments: Vec<String>| {
        let (place, server) = (place.clone(), server.clone());
        tokio::task::spawn_blocking(move || {
            let mut all: Vec<&str> = arguments.iter().map(String::as_str).collect();
            all.extend(["--server", &server]);
            let output = run(&place, &all);
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
            (output.status.code(), text(&output.stdout), text(&output.stderr))
        })
    };
    let ask = async |arguments: &[&str]| tell(arguments.iter().map(|word| (*word).to_owned()).collect()).await.unwrap();
    let request = |reason: &'static str| {
        let scope = ["override", "request", app.as_str(), "--environment", "production", "--rule", "review.approved"];
        [&scope[..], &["--reason", reason, "--expires", "1d", "--key", "dev.key"]].concat()
    };
    let (code, id, errors) = ask(&request("one")).await;
    assert_eq!(code, Some(0), "{errors}");
    let id = id.trim();
    assert!(errors.contains("waits for") && errors.contains("alice or bob"), "{errors}");
    let step = |verb: &'static str, key: &'static str| ["override", verb, id, "--key", key];
    assert_eq!(ask(&step("approve", "dev.key")).await.0, Some(4));
    // The server would choose which one such a beginning means.
    let (code, _, errors) = ask(&["override", "approve", &id[..12], "--key", "alice.key"]).await;
    assert_eq!(code, Some(2), "{errors}");
    assert!(errors.contains("expected the whole digest of the override"), "{errors}");
    assert_eq!(ask(&step("approve", "alice.key")).await.0, Some(0));
    let (code, text, errors) = ask(&step("approve", "bob.key")).await;
    assert_eq!(code, Some(0), "{errors}");
    assert!(text.contains("in force") && text.contains("it ends within 24 hours"), "{text}");
    let (_, second, _) = ask(&request("two")).await;
    let second = second.trim();
    let (code, text, _) = ask(&["override", "deny", second, "--reason", "once is enough", "--key", "bob.key"]).await;
    assert!(code == Some(0) && text.contains("refused") && text.contains("once is enough"), "{text}");
    assert_eq!(ask(&["override", "refuse", id, "--reason", "no", "--key", "bob.key"]).await.0, Some(2));
    let (_, listed, _) = ask(&["override", "list", "--output", "json", "--state", "in-force"]).await;
    let listed: Value = serde_json::from_str(&listed).unwrap();
    assert_eq!((listed["items"].as_array().unwrap().len(), listed["items"][0]["id"].as_str()), (1, Some(id)));
    let (_, text, _) = ask(&["override", "list", "--expiring"]).await;
    assert!(text.contains(id) && !text.contains(second), "{text}");
    let (_, text, _) = ask(&["override", "show", &id[..20]]).await;
    assert!(text.starts_with(id), "{text}");
    let (_, text, _) = ask(&["override", "debt"]).await;
    assert!(text.starts_with("1 in force, 0 pending, 2 asked for") && text.contains("review.approved"), "{text}");
    let (_, text, _) = ask(&["override", "debt", "--output", "markdown"]).await;
    assert!(
        text.starts_with("## Overrides") && text.contains("| `review.approved` | platform-security | 1 |"),
        "{text}"
    );
    let (code, text, _) = ask(&["override", "revoke", id, "--reason", "reviewed meanwhile", "--key", "dev.key"]).await;
    assert!(code == Some(0) && text.contains("reviewed meanwhile"), "{text}");
    for (arguments, code, words) in [
        (vec!["override", "list", "--state", "open"], 2, "expected one of pending"),
        (vec!["override", "list", "--limit", "0"], 2, "--limit"),
        (vec!["override", "show", "none"], 2, "none"),
        (vec!["override", "debt", "--output", "sarif"], 2, "no sarif output"),
        (vec!["override", "review", id, "--key", "bob.key"], 2, "--reason"),
        // Who names the gate that is meant signs for no other.
        (vec!["override", "approve", id, "--key", "alice.key", "--config", "other.toml"], 2, "the gate calls itself"),
        ([&request("three")[..], &["--config", "other.toml"]].concat(), 2, "the gate calls itself"),
    ] {
        let (found, _, errors) = ask(&arguments).await;
        assert!(found == Some(code) && errors.contains(words), "{arguments:?}: {found:?} {errors}");
    }
    served.finish().await;
}

#[tokio::test]
async fn the_openapi_document_describes_what_is_sent_about_overrides() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &waiver).await;
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    let used = serde_json::to_value(&ready.waived_by[0]).unwrap();
    let listing = gate.gate.overrides(&project(), &OverrideChoice::default(), Page::default()).await.unwrap();
    let listing = serde_json::to_value(listing).unwrap();
    let debt = serde_json::to_value(gate.gate.override_debt(&project()).await.unwrap()).unwrap();
    let (environment, rule) = ("production".parse().unwrap(), "review.approved".parse().unwrap());
    let terms = gate.gate.override_terms(&project(), &environment, &rule, Way::Ordinary).await.unwrap();
    for (name, value) in [
        ("Waiver", &used),
        ("Overrides", &listing),
        ("Override", &listing["items"][0]),
        ("OverrideDebt", &debt),
        ("RuleDebt", &debt["rules"][0]),
        ("MonthOfDebt", &debt["months"][0]),
        ("OverrideTerms", &serde_json::to_value(terms).unwrap()),
    ] {
        assert_eq!(described(name), sent(value), "{name}");
    }
    gate.finish().await;
}

/// Whoever answers may show one pack and have the word about another signed.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_approved_in_the_words_of_another_pack_than_the_one_that_was_shown() {
    let served = Served::start().await;
    let gate = &served.gate;
    gate.clock.set();
    let app = digest(&unreviewed(gate, "app").await).to_string();
    let home = crate::support::directory::TempDir::new().unwrap();
    lay_out(gate, home.path());
    let shown = served.get("/v1/policies/active?project=default").await.bytes().await.unwrap();
    let mut files = gate.start_pack();
    crate::policy_activation::set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    let front = Front::before_server(served.address);
    let server = format!("http://{}", front.host());
    let place = home.path().to_owned();
    let tell = move |arguments: Vec<String>| {
        let (place, server) = (place.clone(), server.clone());
        tokio::task::spawn_blocking(move || {
            let mut all: Vec<&str> = arguments.iter().map(String::as_str).collect();
            all.extend(["--server", &server]);
            let output = run(&place, &all);
            (output.status.code(), output.stdout, String::from_utf8(output.stderr).unwrap())
        })
    };
    let ask = async |arguments: &[&str]| tell(arguments.iter().map(|word| (*word).to_owned()).collect()).await.unwrap();
    let scope = ["override", "request", app.as_str(), "--environment", "production", "--rule", "review.approved"];
    let (code, id, errors) =
        ask(&[&scope[..], &["--reason", "one", "--expires", "1d", "--key", "dev.key"]].concat()).await;
    assert_eq!(code, Some(0), "{errors}");
    let id = String::from_utf8(id).unwrap();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", shown.len());
    front.does("/v1/policies/active", Does::Send([head.as_bytes(), shown.as_ref()].concat()));
    let (code, _, errors) = ask(&["override", "approve", id.trim(), "--key", "alice.key"]).await;
    assert!(code != Some(0) && errors.contains("nothing was signed") && front.met() > 0, "{code:?} {errors}");
    let open = gate.gate.override_by(&project(), id.trim()).await.unwrap();
    assert_eq!(open.approved_by, Vec::<String>::new());
    front.behaves();
    let (code, _, errors) = ask(&["override", "approve", id.trim(), "--key", "alice.key"]).await;
    assert_eq!(code, Some(0), "{errors}");
    served.finish().await;
}
