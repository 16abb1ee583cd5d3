//! The places that a project's evidence may come from are listed in the configuration of the gate, and another one is refused
//! at each entrance.

use std::collections::BTreeMap;
use std::process::{Command, Output};

use countersign::domain::places::Places;
use countersign::gate::{Gate, Settings};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::directory::TempDir;
use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;

fn run(home: &TempDir, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home.path()).current_dir(home.path()).args(["--config", "gate.toml"]);
    let Output { status, stdout, stderr } = command.args(arguments).output().unwrap();
    (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn the_command_line_names_rule_place_and_what_to_do_and_exits_with_4() {
    let home = TempDir::new().unwrap();
    let configuration =
        "data = \"gate\"\n[projects.default]\nplaces = [\"oci:listed\", \"registry.example.com/team/*\"]\n";
    std::fs::write(home.path().join("gate.toml"), configuration).unwrap();
    std::fs::write(home.path().join("app"), "app").unwrap();
    let push = |place: &str| {
        let (code, pushed, error) = run(&home, &["push", "app", &format!("{place}:app")]);
        assert_eq!(code, Some(0), "{error}");
        pushed.trim().to_owned()
    };
    let (listed, other) = (push("oci:listed"), push("oci:listed-not"));
    let said = "rule projects.default.places of the gate's configuration: expected a subject in oci:listed, \
                registry.example.com/team/*, found one in oci:listed-not";
    let commands: [&[&str]; 4] = [
        &["promote", &other, "--to", "staging"],
        &["promote", &other, "--to", "staging", "--no-wait"],
        &["promote", &listed, &other, "--to", "staging"],
        &["evidence", "list", &other],
    ];
    for command in commands {
        let (code, out, error) = run(&home, command);
        assert_eq!((code, out.as_str()), (Some(4), ""), "{command:?}: {error}");
        assert!(error.contains(said), "{command:?}: {error}");
        assert!(error.contains("hint: push it") && error.contains("[projects.default] places = "), "{error}");
    }
    assert_eq!(
        run(&home, &["promote", &listed, "--to", "staging"]).0,
        Some(1),
        "it is decided: nothing is shown of it"
    );
    // Another project lists none, and takes them from any.
    assert_eq!(run(&home, &["--project", "other", "promote", &other, "--to", "staging"]).0, Some(1));
    let (code, out, _) = run(&home, &["config", "explain"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("default: oci:listed, registry.example.com/team/*"), "{out}");
}

#[tokio::test]
async fn the_service_answers_403_and_records_nothing() {
    let mut gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let places = Places::new(vec!["registry.example.com/team/*".parse().unwrap()]);
    let settings = Settings { places: BTreeMap::from([(project(), places)]), ..gate.gate.settings().clone() };
    gate.gate = Box::pin(Gate::open(settings)).await.unwrap();
    let served = Box::pin(Served::start_over(gate)).await;
    for (place, status) in
        [("registry.example.com/team-evil/app", 403), ("registry.example.com.evil.example/team/app", 403)]
    {
        let subject = format!("{place}@{}", digest(&app));
        for (path, body) in [
            ("/v1/runs", json!({"subject": subject, "environment": "staging"})),
            ("/v1/releases", json!({"subjects": [subject], "environment": "staging"})),
        ] {
            let answer = served.request(Method::POST, path).json(&body).send().await.unwrap();
            assert_eq!(answer.status(), status, "{path} {place}");
            let problem: Value = answer.json().await.unwrap();
            assert_eq!(problem["type"], "urn:countersign:problem:not-allowed");
            let (detail, hint) = (problem["detail"].as_str().unwrap(), problem["hint"].as_str().unwrap());
            assert!(detail.contains("projects.default.places") && detail.contains(place), "{detail}");
            assert!(hint.contains("registry.example.com") || hint.contains(place), "{hint}");
        }
    }
    let runs: Value = served.get("/v1/runs").await.json().await.unwrap();
    assert_eq!(runs["items"], json!([]));
    served.finish().await;
}
