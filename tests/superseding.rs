//! A run's result stays what it was; who asks for it again learns what stands now.

use std::process::Output;

use countersign::domain::decision::Verdict;
use countersign::gate::RunRequest;
use countersign::gate::reply::RunReply;
use reqwest::Method;
use serde_json::{Value, json};

use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

/// The run that the key `deploy` names.
async fn by_key(gate: &TestGate, subject: &str) -> RunReply {
    let request = RunRequest { idempotency_key: Some("deploy".into()), ..gate.run_request(subject, "staging") };
    let run = gate.gate.request_run(request).await.unwrap();
    gate.gate.execute_run(run.id, None).await.unwrap()
}

#[tokio::test]
async fn a_run_that_was_ready_says_so_no_more_when_a_later_decision_is_not() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = gate.good_artifact("app").await;
        let ready = by_key(&gate, &app).await;
        assert_ready!(ready.decision.as_ref().unwrap());
        assert_eq!(ready.superseded_by, None);
        gate.clock.advance("1m");
        gate.smoke(&app, "FAILED").await;
        let refused = gate.promote(&app, "staging").await;

        let again = by_key(&gate, &app).await;
        assert_eq!((again.id, again.state.as_str()), (ready.id, "ready"), "the run is the same, and so is its result");
        let later = again.superseded_by.clone().unwrap();
        let decision = refused.decision.as_ref().unwrap();
        assert_eq!((later.decision, later.run, later.verdict), (decision.id, decision.run, Verdict::NotReady));
        let shown = again.decision.clone().unwrap();
        assert_not_ready!(shown, ["gate.superseded"]);
        assert_eq!(shown.decision, ready.decision.unwrap().decision, "it is still the run's own decision");
        assert!(shown.reasons[0].found.contains(&decision.id.short()), "{}", shown.reasons[0].found);
        assert_eq!(gate.gate.run(ready.id).await.unwrap().superseded_by, again.superseded_by);

        // The other way round nothing is taken back, and the later one is named.
        gate.clock.advance("1m");
        gate.smoke(&app, "PASSED").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let old = gate.gate.run(decision.run).await.unwrap();
        assert_not_ready!(old.decision.unwrap(), ["smoke.passed"]);
        assert_eq!(old.superseded_by.unwrap().verdict, Verdict::Ready);
        assert_ready!(by_key(&gate, &app).await.decision.unwrap());
        gate.finish().await;
    }
}

fn countersign(gate: &TestGate, arguments: &[&str]) -> Output {
    gate.command(arguments).output().unwrap()
}

#[tokio::test]
async fn the_command_line_exits_by_what_stands_and_its_first_line_does_not_say_ready() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    gate.clock.back("2m");
    let app = gate.good_artifact("app").await;
    let promote = ["promote", &app, "--to", "staging", "--idempotency-key", "deploy"];
    let ready = countersign(&gate, &promote);
    assert_eq!(ready.status.code(), Some(0), "{}", String::from_utf8_lossy(&ready.stderr));
    gate.clock.set();
    gate.smoke(&app, "FAILED").await;
    assert_eq!(countersign(&gate, &["promote", &app, "--to", "staging"]).status.code(), Some(1));
    let again = countersign(&gate, &promote);
    let (out, err) = (String::from_utf8(again.stdout).unwrap(), String::from_utf8(again.stderr).unwrap());
    assert_eq!(again.status.code(), Some(1), "{out}{err}");
    assert!(out.starts_with("not ready") && out.contains("gate.superseded"), "{out}");
    assert!(err.contains("was decided before") && err.contains("stands, and is not ready"), "{err}");
    let asked = countersign(&gate, &[&promote[..], &["--no-wait"]].concat());
    let out = String::from_utf8(asked.stdout).unwrap();
    assert!(out.contains("superseded by decision") && out.contains("not ready"), "{out}");
}

/// Who reads in a list that something is not ready promotes it once more: what came later is said, where that is ready.
#[tokio::test]
async fn a_run_that_stands_no_more_is_listed_with_the_later_decision_by_which_its_subject_is_ready() {
    let gate = TestGate::start_in_a_file().await;
    gate.clock.set();
    gate.clock.back("2m");
    let app = gate.good_artifact("app").await;
    let first = gate.promote(&app, "staging").await;
    assert_ready!(first);
    let mut files = gate.gate.active_pack(&project()).await.unwrap().files().clone().into_map();
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    gate.clock.set();
    assert_ready!(gate.check(&app, "staging").await);
    let listed = countersign(&gate, &["run", "list"]);
    let out = String::from_utf8(listed.stdout).unwrap();
    let marks: Vec<bool> = out.lines().map(|line| line.ends_with("  ready now, by a later decision")).collect();
    assert_eq!(marks, [false, true], "{out}");
    let shown = countersign(&gate, &["run", "show", &first.decision.unwrap().run.to_string()]);
    let out = String::from_utf8(shown.stdout).unwrap();
    assert!(out.lines().next().unwrap().ends_with("  ready now, by a later decision"), "{out}");
    gate.finish().await;
}

#[tokio::test]
async fn over_http_the_same_key_answers_with_what_stands() {
    let served = Served::start().await;
    let gate = &served.gate;
    let app = gate.good_artifact("app").await;
    let ready = by_key(gate, &app).await;
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    let refused = gate.promote(&app, "staging").await;
    let found: Value = served.get(&format!("/v1/runs/{}", ready.id)).await.json().await.unwrap();
    assert_eq!((&found["state"], &found["decision"]["verdict"]), (&json!("ready"), &json!("not-ready")));
    assert_eq!(found["superseded_by"]["decision"], json!(refused.decision.unwrap().id));
    // A digest alone: what the gate has seen is enough to answer, and the key is another request's.
    let body = json!({"subject": digest(&app), "environment": "staging"});
    let create = served.request(Method::POST, "/v1/runs?wait=30s").header("idempotency-key", "k").json(&body);
    let run: Value = create.send().await.unwrap().json().await.unwrap();
    assert_eq!((&run["decision"]["verdict"], &run["superseded_by"]), (&json!("not-ready"), &Value::Null));
    served.finish().await;
}
