//! What is missing is time alone: the gate says from when it is ready, a run that may waits for it, and looks again then.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::time::Timestamp;
use countersign::gate::reply::RunReply;
use countersign::gate::{Gate, GateError, RunTerms};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::judged::serve_once;
use crate::policies::files_below;
use crate::policy_activation::{replace, set_version};
use crate::runs::request;
use crate::support::gate::{TestGate, digest, project, rules};
use crate::support::registry::TestRegistry;
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

/// Longer than anything here takes, so that what hangs fails.
const LONG: Duration = Duration::from_mins(1);
const RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

fn patient(span: &str) -> RunTerms {
    RunTerms { wait_until_ready: Some(span.parse().unwrap()), ..RunTerms::default() }
}

/// The shipped pack `quality`, with the stories' people in it, whose smoke tests last for three days.
async fn quality(gate: TestGate, freezes: &str) -> TestGate {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies/quality");
    let mut files: BTreeMap<String, Vec<u8>> = files_below(&directory);
    files.retain(|path, _| !path.starts_with("fixtures/") && !path.ends_with("_test.rego"));
    for (set, people) in [
        ("smoke", vec![&gate.people.pipeline]),
        ("tester", vec![&gate.people.dev]),
        ("reviewers", vec![&gate.people.reviewer, &gate.people.alice]),
    ] {
        let mut names = Vec::new();
        for (place, key) in people.into_iter().enumerate() {
            names.push(format!("\"keys/{set}-{place}.pub\""));
            files.insert(format!("keys/{set}-{place}.pub"), key.public_key().to_pem().into_bytes());
        }
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        let manifest = manifest.replacen("identities = []", &format!("keys = [{}]", names.join(", ")), 1);
        files.insert("pack.toml".into(), manifest.into_bytes());
    }
    // Keys sign here, and nobody witnesses when.
    replace(&mut files, "[environments.staging]\n", "[environments.staging]\nlog-entry = \"optional\"\n");
    let production =
        "protected = true\nlog-entry = \"optional\"\naccepted-weakenings = { log-entry = \"keys of the stories\" }\n";
    replace(&mut files, "protected = true\n", production);
    replace(&mut files, "max_smoke_age_hours = 24", "max_smoke_age_hours = 72");
    replace(&mut files, "freezes = []", &format!("freezes = [{freezes}]"));
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    gate
}

/// An artifact that lacks nothing for production but time, ready in staging from now on.
async fn app_that_soaks(gate: &TestGate) -> String {
    let app = gate.push_artifact("app").await;
    gate.smoke(&app, "PASSED").await;
    for suite in ["unit", "integration"] {
        result(gate, &app, suite, "PASSED").await;
    }
    let coverage = json!({"name": "unit", "line_percent": 83.5, "finishedOn": gate.clock.now()});
    gate.attest(&app, &gate.people.dev, "urn:countersign:coverage/v1", &coverage).await;
    for reviewer in [&gate.people.reviewer, &gate.people.alice] {
        let review = json!({"result": "APPROVED", "reviewedOn": gate.clock.now()});
        gate.attest(&app, reviewer, "urn:countersign:review/v1", &review).await;
    }
    assert_ready!(gate.promote(&app, "staging").await);
    app
}

async fn result(gate: &TestGate, app: &str, suite: &str, result: &str) {
    let predicate = json!({
        "result": result, "configuration": [{"name": "true"}], "name": suite,
        "finishedOn": gate.clock.now(), "attempts": [],
    });
    gate.attest(app, &gate.people.dev, RESULT, &predicate).await;
}

/// A run that is worked on for as long as it takes.
struct Waiting {
    gate: Gate,
    run: RunReply,
    task: JoinHandle<Result<RunReply, GateError>>,
}

impl Waiting {
    /// Somebody wants `app` in production, and waits so long for the time; it has begun to.
    async fn on(gate: &TestGate, app: &str, span: &str) -> Self {
        let (run, _) = gate.gate.request_run_on(request(app, "production"), patient(span)).await.unwrap();
        let (gate, id) = (gate.gate.clone(), run.id);
        let worker = gate.clone();
        let task = tokio::spawn(async move { tokio::time::timeout(LONG, worker.execute_run(id, None)).await.unwrap() });
        let this = Self { gate, run, task };
        this.has_waited(1).await;
        this
    }

    /// The run, as soon as it has begun to wait so often.
    async fn has_waited(&self, times: usize) -> RunReply {
        self.has_waited_for("waiting for the time", times).await
    }

    async fn has_waited_for(&self, what: &str, times: usize) -> RunReply {
        let look = async {
            loop {
                let found = self.gate.run(self.run.id).await.unwrap();
                if found.events.iter().filter(|event| event.detail.contains(what)).count() >= times {
                    return found;
                }
                assert!(!found.has_ended(), "{found:#?}");
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LONG, look).await.unwrap_or_else(|_| panic!("it has not waited {times} times"))
    }

    async fn ended(self) -> RunReply {
        self.task.await.unwrap().unwrap()
    }
}

fn after(gate: &TestGate, span: &str) -> Timestamp {
    // To the second, as it is found out.
    let at = gate.clock.now().after(span.parse().unwrap());
    Timestamp::from_unix_seconds(at.unix_seconds()).unwrap()
}

fn looks(run: &RunReply) -> usize {
    run.events.iter().filter(|event| event.detail.starts_with("pinning")).count()
}

#[tokio::test]
async fn a_soak_is_waited_for_until_it_is_over_and_then_everything_is_looked_at() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    let over = after(&gate, "24h");
    gate.clock.advance("1h");
    let early = gate.promote(&app, "production").await;
    assert_not_ready!(early, ["soak.long"]);
    let from = early.ready_from.as_ref().unwrap();
    assert_eq!((from.at, from.rules[0].as_str(), from.rules.len()), (over, "soak.long", 1));
    assert_eq!(gate.check(&app, "production").await.ready_from, early.ready_from);
    let decided = early.decision.as_ref().unwrap().id.to_string();
    assert_eq!(gate.gate.decision(&project(), &decided).await.unwrap().ready_from, early.ready_from);

    // Who has an hour too little is told at once.
    let (hasty, _) = gate.gate.request_run_on(request(&app, "production"), patient("22h")).await.unwrap();
    let hasty = gate.gate.execute_run(hasty.id, None).await.unwrap();
    assert!(hasty.events.iter().all(|event| !event.detail.contains("waiting")), "{hasty:#?}");
    assert_eq!(hasty.decision.unwrap().ready_from.unwrap().at, over);

    let waiting = Waiting::on(&gate, &app, "23h").await;
    let waits = waiting.has_waited(1).await;
    let waits_for = waits.waiting.as_ref().unwrap();
    assert_eq!((waits.state.as_str(), waits_for.until), ("initializing", over));
    assert!(waits_for.on.contains("`soak.long` holds from"), "{waits_for:?}");
    assert!(waits.events[0].detail.contains("it waits until it is ready"), "{waits:#?}");
    let queue = gate.gate.queue().await.unwrap();
    assert_eq!((queue.patient, queue.waiting, queue.held), (1, 1, 0), "nobody works on it");
    gate.clock.advance("22h");
    gate.clock.advance("1h");
    let ended = waiting.ended().await;
    assert!(looks(&ended) >= 2, "{ended:#?}");
    let decided = ended.decision.as_ref().unwrap();
    assert_ready!(decided);
    assert!(decided.decision.as_ref().unwrap().decided_at >= over);
    assert!(ended.timing_ms["waiting"] >= 22 * 3_600_000, "{:?}", ended.timing_ms);
    gate.finish().await;
}

#[tokio::test]
async fn a_freeze_is_waited_for_with_the_soak_that_ends_in_it() {
    let gate = TestGate::start().await;
    let (begins, ends) = (after(&gate, "1h"), after(&gate, "30h"));
    let gate = quality(gate, &format!("{{ from = \"{begins}\", until = \"{ends}\", why = \"holidays\" }}")).await;
    let app = app_that_soaks(&gate).await;
    gate.clock.advance("2h");
    let waiting = Waiting::on(&gate, &app, "14d").await;
    let waits = waiting.has_waited(1).await.waiting.unwrap();
    assert_eq!(waits.until, ends);
    assert!(waits.on.contains("`soak.long`, `freeze.open` hold from"), "{waits:?}");
    gate.clock.advance("28h");
    assert_ready!(waiting.ended().await.decision.unwrap());
    gate.finish().await;
}

/// What stands is held against everything that is known now: a foresight that somebody may have overtaken is not said.
#[tokio::test]
async fn a_look_says_no_time_once_another_policy_is_in_force() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    assert!(gate.promote(&app, "production").await.ready_from.is_some());
    assert!(gate.check(&app, "production").await.ready_from.is_some());
    quality_after(&gate, "soak_hours_min = 24", "soak_hours_min = 48").await.unwrap();
    assert!(gate.check(&app, "production").await.ready_from.is_none());
    gate.finish().await;
}

/// Nor once something has come that nobody has judged yet: time alone may not bring what that takes.
#[tokio::test]
async fn a_look_says_no_time_once_something_has_come_that_nobody_has_judged() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    let decided = gate.promote(&app, "production").await;
    let id = decided.decision.as_ref().unwrap().id.to_string();
    let shown = async || gate.gate.decision(&project(), &id).await.unwrap();
    assert!(decided.ready_from.is_some() && shown().await.ready_from == decided.ready_from);
    let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
    gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
    let look = gate.check(&app, "production").await;
    assert!(look.standing.unjudged_since.is_some() && look.ready_from.is_none(), "{:?}", look.ready_from);
    assert!(shown().await.ready_from.is_none());
    gate.finish().await;
}

/// Nor of an environment that the policy in force does not have, or has again under another: nobody decides that again, so the
/// foresight stays where it is, of a policy that says nothing any more.
#[tokio::test]
async fn a_look_says_no_time_of_an_environment_that_no_policy_in_force_has() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    let decided = gate.promote(&app, "production").await;
    assert!(decided.ready_from.is_some());
    let id = decided.decision.as_ref().unwrap().id;
    let with = gate.gate.active_pack(&project()).await.unwrap().files().clone().into_map();
    let mut without = with.clone();
    let manifest = String::from_utf8(without["pack.toml"].clone()).unwrap();
    let manifest = manifest.replace("environments.production", "environments.live");
    without.insert("pack.toml".into(), manifest.replace("[\"production\"]", "[\"live\"]").into_bytes());
    for (mut files, version) in [(without, 1001), (with, 1002)] {
        set_version(&mut files, version);
        gate.activate(&files).await.unwrap();
        let shown = gate.gate.decision(&project(), &id.to_string()).await.unwrap();
        for look in [gate.check(&app, "production").await, shown] {
            assert_eq!(look.decision.as_ref().unwrap().id, id, "nobody has decided it again");
            assert!(!look.standing.changed_because.is_empty() && look.standing.unjudged_since.is_none());
            assert!(look.ready_from.is_none(), "{version}: {:?}", look.ready_from);
        }
    }
    gate.finish().await;
}

/// Once the gate has judged it by itself, it says so again.
#[tokio::test]
async fn what_the_gate_decides_again_by_itself_says_its_time_too() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    let decided = gate.promote(&app, "production").await;
    let passed = gate.smoke_bundle_by(&app, "PASSED", &gate.people.dev).await;
    gate.gate.add_evidence(&project(), &passed, None).await.unwrap();
    assert!(serve_once(&gate).await > 0);
    let look = gate.check(&app, "production").await;
    assert_ne!(look.decision.as_ref().unwrap().id, decided.decision.as_ref().unwrap().id);
    assert!(look.ready_from.is_some() && look.ready_from == decided.ready_from, "{:?}", look.ready_from);
    gate.finish().await;
}

/// Nobody has to ask twice, and to sit by until the one has come for which the other was not waited for.
#[tokio::test]
async fn approvals_and_a_time_that_are_both_missing_are_both_waited_for() {
    let gate = quality(TestGate::start().await, "").await;
    let pack = gate.gate.active_pack(&project()).await.unwrap();
    let mut files = pack.files().clone().into_map();
    replace(&mut files, "reviewers_min = 2", "reviewers_min = 3");
    let reviews = "title = \"Reviewed by as many people as we ask for\"\n";
    replace(&mut files, reviews, &format!("{reviews}overridable-by = \"security\"\n"));
    let people = [("bob", &gate.people.bob), ("mallory", &gate.people.mallory)];
    let mut security = "[approvers.security]\nquorum = 2\n".to_owned();
    for (name, key) in people {
        writeln!(security, "[approvers.security.people.{name}]\nkeys = [\"keys/{name}.pub\"]").unwrap();
        files.insert(format!("keys/{name}.pub"), key.public_key().to_pem().into_bytes());
    }
    replace(&mut files, "[environments.staging]\n", &format!("{security}[environments.staging]\n"));
    set_version(&mut files, 1001);
    gate.activate(&files).await.unwrap();
    let app = app_that_soaks(&gate).await;
    let over = after(&gate, "24h");
    let asked = gate.request_override(&app, "review.distinct", "2d").await;
    let both = |span: &str| RunTerms { wait_for_approval: Some("2h".parse().unwrap()), ..patient(span) };

    // Who would not wait for the time does not have people waited for in vain.
    let (hasty, _) = gate.gate.request_run_on(request(&app, "production"), both("22h")).await.unwrap();
    let hasty = gate.gate.execute_run(hasty.id, None).await.unwrap();
    assert_not_ready!(hasty.decision.unwrap(), ["soak.long", "review.distinct"]);
    assert!(hasty.events.iter().all(|event| !event.detail.contains("waiting for")), "{:#?}", hasty.events);

    let (run, _) = gate.gate.request_run_on(request(&app, "production"), both("1d")).await.unwrap();
    let worker = gate.gate.clone();
    let id = run.id;
    let task = tokio::spawn(async move { tokio::time::timeout(LONG, worker.execute_run(id, None)).await.unwrap() });
    let waiting = Waiting { gate: gate.gate.clone(), run, task };
    waiting.has_waited_for("waiting for approvals", 1).await;
    for (_, key) in people {
        gate.gate.approve_override(&project(), &asked.id.to_string(), key).await.unwrap();
    }
    let waits = waiting.has_waited(1).await.waiting.unwrap();
    assert_eq!(waits.until, over);
    gate.clock.advance("24h");
    let decided = waiting.ended().await.decision.unwrap();
    assert_ready!(decided);
    assert!(decided.reasons.iter().any(|reason| reason.waived_by == Some(asked.id)), "{:#?}", decided.reasons);
    gate.finish().await;
}

/// What was foreseen decides nothing: what has come to lie in the registry since, of which nobody was told, is seen.
#[tokio::test]
async fn a_test_that_fails_while_a_run_waits_for_a_soak_makes_it_not_ready() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    let waiting = Waiting::on(&gate, &app, "1d").await;
    gate.clock.advance("30s");
    result(&gate, &app, "unit", "FAILED").await;
    gate.clock.advance("1d");
    let ended = waiting.ended().await;
    let decided = ended.decision.unwrap();
    assert_not_ready!(decided, ["tests.passed"]);
    assert!(decided.ready_from.is_none());

    // What is given to the gate it is told of, and waits no longer.
    let gate = {
        gate.finish().await;
        quality(TestGate::start().await, "").await
    };
    let app = app_that_soaks(&gate).await;
    let waiting = Waiting::on(&gate, &app, "1d").await;
    gate.clock.advance("30s");
    let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
    gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
    let decided = waiting.ended().await.decision.unwrap();
    assert_eq!(decided.verdict, Verdict::NotReady);
    let missing = rules(&decided, Outcome::Violation);
    assert!(missing.contains(&"smoke.passed") && missing.contains(&"soak.long"), "{missing:?}");
    assert!(decided.ready_from.is_none(), "time alone does not bring that");
    gate.finish().await;
}

#[tokio::test]
async fn nothing_is_said_of_a_time_where_something_else_is_missing_or_is_over_by_then() {
    let gate = quality(TestGate::start().await, "").await;
    let app = app_that_soaks(&gate).await;
    let bare = gate.push_artifact("bare").await;
    assert!(gate.promote(&bare, "production").await.ready_from.is_none());
    // The smoke test of which both environments know grows old before the soak is over.
    let later = quality_after(&gate, "max_smoke_age_hours = 72", "max_smoke_age_hours = 20").await;
    assert!(later.is_ok(), "{later:?}");
    let early = gate.promote(&app, "production").await;
    assert_not_ready!(early, ["soak.long"]);
    assert!(early.ready_from.is_none(), "{:?}", early.ready_from);
    let fits = gate.gate.request_run_on(request(&app, "production"), patient("15d")).await;
    assert!(fits.unwrap_err().to_string().contains("at most"));
    gate.finish().await;
}

/// The next version of the pack in force, with something else in its manifest.
async fn quality_after(gate: &TestGate, from: &str, to: &str) -> Result<(), GateError> {
    let pack = gate.gate.active_pack(&project()).await.unwrap();
    let mut files = pack.files().clone().into_map();
    replace(&mut files, from, to);
    set_version(&mut files, 1001);
    gate.activate(&files).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn over_http_a_run_waits_for_a_soak_and_is_listed_with_what_it_waits_for() {
    let registry = TestRegistry::start().await;
    let gate = quality(TestGate::start_on(&registry.host()).await, "").await;
    let app = app_that_soaks(&gate).await;
    let over = after(&gate, "24h");
    let served = Served::start_over(gate).await;
    let body = json!({"subject": app, "environment": "production", "wait_until_ready": "2d"});
    let asked = served.request(Method::POST, "/v1/runs?wait=1s").json(&body).send().await.unwrap();
    assert_eq!(asked.status(), 202);
    let run: Value = asked.json().await.unwrap();
    let path = format!("/v1/runs/{}", run["id"].as_str().unwrap());
    let until = async |what: &str, is: &dyn Fn(&Value) -> bool| {
        let look = async {
            loop {
                let run: Value = served.get(&path).await.json().await.unwrap();
                if is(&run) {
                    return run;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LONG, look).await.unwrap_or_else(|_| panic!("{what} did not happen"))
    };
    let waits = until("waiting", &|run| run["waiting"].is_object()).await;
    assert_eq!(waits["waiting"]["until"], over.to_string(), "{waits}");
    let listed: Value = served.get("/v1/runs?state=initializing").await.json().await.unwrap();
    assert_eq!(listed["items"][0]["waiting"], waits["waiting"], "{listed}");
    let wrong = json!({"subject": app, "environment": "production", "wait_until_ready": "15d"});
    assert_eq!(served.request(Method::POST, "/v1/runs").json(&wrong).send().await.unwrap().status(), 400);
    served.gate.clock.advance("24h");
    let ended = until("its end", &|run| run["state"] == "ready").await;
    assert_eq!(ended["decision"]["verdict"], "ready");
    assert_eq!(served.gate.check(&app, "production").await.verdict, Verdict::Ready);
    assert_eq!(digest(&app).to_string(), ended["subject"]["digest"].as_str().unwrap());
    served.finish().await;
}
