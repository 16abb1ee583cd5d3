//! What is known to speak against something is judged, whatever its runs meet.

use std::collections::BTreeMap;

use countersign::domain::decision::Verdict;
use countersign::domain::export::Export;
use countersign::domain::limits::{KNOWN_SECONDS_MAX, REEVALUATION_RETRY_SECONDS};
use countersign::domain::places::Places;
use countersign::domain::time::Span;
use countersign::gate::exported::{KnownGate, check_export};
use countersign::gate::{DecisionFilter, ExportForm, Gate, Page, Settings};

use crate::judged::{HeldBack, execute, failed_test, give, newest_run, on_each, serve_once};
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::{Answer, Rule};
use crate::{assert_not_ready, assert_ready};

fn seconds(seconds: i64) -> String {
    Span::from_seconds(seconds).to_string()
}

/// What a service does over and over, a few times: how much falls.
async fn judge_overdue(gate: &TestGate) -> u64 {
    let mut fell = 0;
    for _ in 0..6 {
        fell += gate.gate.judge_overdue().await.unwrap();
    }
    fell
}

/// Is not ready in staging, by what was given; and is looked at with everything else as soon as somebody can.
async fn assert_judged(gate: &TestGate, app: &str) {
    let stands = gate.check(app, "staging").await;
    assert_not_ready!(stands, ["smoke.passed"]);
    assert!(stands.standing.unjudged_since.is_some());
}

#[tokio::test]
async fn whoever_stops_what_the_gate_looks_at_by_itself_keeps_no_known_no_away() {
    for (registry, gate) in on_each().await {
        // Before anybody has begun with it.
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        give(&gate, &failed_test(&gate, &app).await).await.unwrap();
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
        let run = newest_run(&gate).await;
        let cancelling = Box::pin(gate.gate.cancel_run_for_all(run.id, "not needed"));
        assert_eq!(cancelling.await.unwrap().state, "cancelled");
        assert_judged(&gate, &app).await;
        // While somebody works on it.
        let other = gate.good_artifact("other").await;
        assert_ready!(gate.promote(&other, "staging").await);
        give(&gate, &failed_test(&gate, &other).await).await.unwrap();
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
        let held = HeldBack::at(&registry, format!("/manifests/{}", digest(&other)));
        let run = newest_run(&gate).await;
        let working = execute(&gate.gate, &run);
        held.is_asked().await;
        let another = gate.another().await;
        Box::pin(another.cancel_run_for_all(run.id, "not needed")).await.unwrap();
        assert_judged(&gate, &other).await;
        held.let_go();
        working.await.unwrap().unwrap_err();
        // Whoever takes back the last request for one that somebody else has asked for.
        let third = gate.good_artifact("third").await;
        assert_ready!(gate.promote(&third, "staging").await);
        let run = gate.gate.request_run(gate.run_request(&third, "staging")).await.unwrap();
        give(&gate, &failed_test(&gate, &third).await).await.unwrap();
        assert_eq!(Box::pin(gate.gate.cancel_run(run.id)).await.unwrap().state, "cancelled");
        assert_judged(&gate, &third).await;
        gate.finish().await;
    }
}

/// A place that may not be asked any more keeps its own evidence back, and not what is here.
#[tokio::test]
async fn where_the_gate_may_not_look_any_more_what_it_knows_is_judged() {
    let mut gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    give(&gate, &failed_test(&gate, &app).await).await.unwrap();
    let places = Places::new(vec!["registry.example.com/team/*".parse().unwrap()]);
    let settings = Settings { places: BTreeMap::from([(project(), places)]), ..gate.gate.settings().clone() };
    gate.gate = Box::pin(Gate::open(settings)).await.unwrap();
    assert_eq!(serve_once(&gate).await, 1);
    assert_judged(&gate, &app).await;
    gate.finish().await;
}

#[tokio::test]
async fn a_run_over_which_worker_after_worker_is_lost_ends_by_what_is_known() {
    for (_registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        give(&gate, &failed_test(&gate, &app).await).await.unwrap();
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
        loop {
            let claimed = gate.another().await.claim_runs(8).await.unwrap().pop().unwrap();
            if claimed.lease.is_spent() {
                drop(gate.gate.execute_claimed(claimed).await);
                break;
            }
            gate.clock.advance("10s");
        }
        assert_judged(&gate, &app).await;
        gate.finish().await;
    }
}

/// Whether its run hangs at a slow place, waits for room or was never made: what is known waits so long and no longer.
#[tokio::test]
async fn what_is_known_is_judged_in_time_however_long_its_run_takes() {
    for (registry, gate) in on_each().await {
        let [slow, unmade] = [gate.good_artifact("slow").await, gate.good_artifact("unmade").await];
        let benign = gate.good_artifact("benign").await;
        for app in [&slow, &unmade, &benign] {
            assert_ready!(gate.promote(app, "staging").await);
        }
        gate.clock.advance("1s");
        give(&gate, &failed_test(&gate, &slow).await).await.unwrap();
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
        let held = HeldBack::at(&registry, format!("/manifests/{}", digest(&slow)));
        let working = execute(&gate.gate, &newest_run(&gate).await);
        held.is_asked().await;
        give(&gate, &failed_test(&gate, &unmade).await).await.unwrap();
        give(&gate, &gate.smoke_bundle_by(&benign, "PASSED", &gate.people.mallory).await).await.unwrap();
        // The ordinary run has its time.
        assert_eq!(judge_overdue(&gate).await, 0);
        gate.clock.advance(&seconds(KNOWN_SECONDS_MAX));
        assert_eq!(judge_overdue(&gate).await, 2);
        assert_judged(&gate, &slow).await;
        assert_judged(&gate, &unmade).await;
        assert_eq!(gate.check(&benign, "staging").await.verdict, Verdict::Ready);
        // Nothing falls twice, and what comes next is judged as well.
        assert_eq!(judge_overdue(&gate).await, 0);
        give(&gate, &failed_test(&gate, &benign).await).await.unwrap();
        assert_eq!(judge_overdue(&gate).await, 1);
        assert_judged(&gate, &benign).await;
        held.let_go();
        let looked = working.await.unwrap().unwrap();
        assert_eq!(looked.state, "not-ready", "it looks once more at what was decided meanwhile: {looked:?}");
        assert_eq!(gate.check(&slow, "staging").await.standing.unjudged_since, None);
        gate.finish().await;
    }
}

/// To stop a run tries nothing, so what is not known yet is looked for soon again, however often somebody does that.
#[tokio::test]
async fn whoever_stops_what_the_gate_looks_at_makes_it_look_no_less_often() {
    for (registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        // What speaks against it lies where nobody has looked, and what was given says nothing of that.
        gate.smoke(&app, "FAILED").await;
        give(&gate, &gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await).await.unwrap();
        for times in 0..6 {
            assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1, "{times}");
            let run = newest_run(&gate).await;
            gate.gate.cancel_run_for_all(run.id, "not needed").await.unwrap();
            assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 0, "not without a pause");
            gate.clock.advance(&seconds(REEVALUATION_RETRY_SECONDS));
        }
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::Ready);
        // What fails has been tried.
        let refuses = || Rule::on(&format!("/manifests/{}", digest(&app)), Answer::status(403));
        registry.script(refuses());
        for _ in 0..2 {
            serve_once(&gate).await;
            gate.clock.advance(&seconds(REEVALUATION_RETRY_SECONDS));
        }
        registry.reset();
        gate.clock.advance(&seconds(8 * REEVALUATION_RETRY_SECONDS));
        serve_once(&gate).await;
        let stands = gate.check(&app, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::NotReady, None));
        gate.finish().await;
    }
}

/// What a command of a gate ends with, and all that it says.
fn command(gate: &TestGate, arguments: &[&str]) -> (Option<i32>, String) {
    let (code, answer, beside) = run(gate, arguments);
    (code, answer + &beside)
}

/// The program on the data directory of a gate: its exit code, its answer, and what it says beside that.
fn run(gate: &TestGate, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = gate.command(arguments).output().unwrap();
    let [answer, beside] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    (output.status.code(), answer, beside)
}

/// Where no service runs, nobody may look for a long time.
#[tokio::test]
async fn what_is_given_on_the_command_line_is_judged_at_once_by_what_is_known() {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let bundle = gate.directory.path().join("failed.json");
    std::fs::write(&bundle, failed_test(&gate, &app).await).unwrap();
    let (code, said) = command(&gate, &["evidence", "add", bundle.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains(&format!("{} was ready in `staging` and is not-ready", digest(&app))), "{said}");
    assert_judged(&gate, &app).await;
    gate.finish().await;
}

/// A look for one environment may find what speaks against another, and where no service runs nobody comes by for that one.
#[tokio::test]
async fn what_a_promotion_on_the_command_line_finds_is_judged_wherever_else_its_subject_stands() {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let app = gate.good_artifact("app").await;
    gate.review(&app).await;
    for environment in ["staging", "production"] {
        assert_ready!(gate.promote(&app, environment).await);
    }
    gate.smoke(&app, "FAILED").await;
    let (code, said) = command(&gate, &["promote", &app, "--to", "staging"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&format!("{} was ready in `production` and is not-ready", digest(&app))), "{said}");
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// Nobody may have judged it yet, or nobody is there who would; the answer is by what is known, and writes nothing.
#[tokio::test]
async fn a_look_on_the_command_line_goes_by_what_is_known_also_where_nobody_has_judged_it() {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let [app, benign] = [gate.good_artifact("app").await, gate.good_artifact("benign").await];
    for app in [&app, &benign] {
        assert_ready!(gate.promote(app, "staging").await);
    }
    give(&gate, &failed_test(&gate, &app).await).await.unwrap();
    give(&gate, &gate.smoke_bundle_by(&benign, "PASSED", &gate.people.mallory).await).await.unwrap();
    let page = || Page { limit: 50, cursor: None };
    let decided =
        async || gate.gate.decisions(&project(), &DecisionFilter::default(), page()).await.unwrap().items.len();
    let before = decided().await;
    let look = |app| command(&gate, &["check", app, "--environment", "staging"]);
    let (code, said) = look(&app);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("smoke.passed") && !said.contains("✓ smoke.passed"), "{said}");
    let (code, said) = look(&benign);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(decided().await, before);
    gate.finish().await;
}

/// A file outlives whoever would judge what is known, and so does what is read from a list.
#[tokio::test]
async fn a_decision_is_exported_and_shown_by_what_is_known_also_where_nobody_has_judged_it() {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let [app, benign] = [gate.good_artifact("app").await, gate.good_artifact("benign").await];
    // The first is ready in the second, too.
    let mut ids = Vec::new();
    for app in [&app, &app, &benign] {
        let ready = gate.promote(app, "staging").await;
        assert_ready!(ready);
        ids.push(ready.decision.unwrap().id.to_string());
    }
    give(&gate, &failed_test(&gate, &app).await).await.unwrap();
    give(&gate, &gate.smoke_bundle_by(&benign, "PASSED", &gate.people.mallory).await).await.unwrap();
    let known = KnownGate { key: Some(gate.gate.public_key()), id: None };
    let written = async |id: &str| gate.gate.export(&project(), id, ExportForm::Archive).await.unwrap();
    let read = |bytes: &[u8]| check_export(Export::read(bytes).unwrap(), &known, gate.clock.now()).unwrap();
    for id in &ids[..2] {
        let reply = read(&written(id).await);
        assert_not_ready!(reply, ["smoke.passed"]);
        assert_eq!(reply.decided, Some(Verdict::Ready));
        let told = reply.reasons.iter().filter(|reason| reason.rule.as_str() == "smoke.passed").count();
        assert_eq!(told, 1, "what was shown then and is known not to hold is told once");
    }
    assert_ready!(read(&written(&ids[2]).await));

    for (id, code, verdict) in [(&ids[0], 1, "not-ready"), (&ids[1], 1, "not-ready"), (&ids[2], 0, "ready")] {
        let (found, answer, said) = run(&gate, &["decision", "show", id, "--output", "json"]);
        assert_eq!((found, verdict_in(&answer)), (Some(code), verdict.to_owned()), "{said}");
        let (_, answer, _) = run(&gate, &["decision", "list", "--output", "json"]);
        let list: serde_json::Value = serde_json::from_str(&answer).unwrap();
        let listed = list["items"].as_array().unwrap().iter().find(|item| item["decision"]["id"] == **id).unwrap();
        assert_eq!(listed["verdict"], verdict);
    }
    let file = gate.directory.path().join("summary.json");
    let (_, said) = command(&gate, &["decision", "export", &ids[1], file.to_str().unwrap(), "--as", "vsa"]);
    assert!(said.contains("it was decided ready, and is not ready"), "{said}");
    gate.finish().await;
}

fn verdict_in(answer: &str) -> String {
    let reply: serde_json::Value = serde_json::from_str(answer).unwrap();
    reply["verdict"].as_str().unwrap().to_owned()
}

/// What is asked for next is built on what is known of the environment before, and not on what nobody has judged there.
#[tokio::test]
async fn nothing_is_built_on_a_ready_that_what_is_known_speaks_against() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.review(&app).await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1s");
    give(&gate, &failed_test(&gate, &app).await).await.unwrap();
    let promoted = gate.promote(&app, "production").await;
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    assert_eq!(promoted.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// Whoever runs the test gives its result in the same breath.
#[tokio::test]
async fn a_failed_test_that_is_given_as_it_is_signed_is_judged_at_once() {
    let gate = TestGate::start().await;
    gate.clock.set();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let key = gate.directory.path().join("pipeline.key");
    std::fs::write(&key, gate.people.pipeline.to_pem(None).unwrap().as_bytes()).unwrap();
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let subject = digest(&app).to_string();
    let (code, _, said) =
        run(&gate, &["smoke", &subject, "--name", "starts", "--key", "pipeline.key", "--give", "--", "false"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&format!("{subject} was ready in `staging` and is not-ready")), "{said}");
    gate.clock.set();
    assert_judged(&gate, &app).await;
    gate.finish().await;
}

/// A failed test that is found on the way to one environment speaks against what stands in every other.
#[tokio::test]
async fn what_a_promotion_on_the_command_line_finds_is_judged_for_every_environment_at_once() {
    let gate = TestGate::start().await;
    gate.clock.set();
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    gate.smoke(&app, "FAILED").await;
    let (code, _, said) = run(&gate, &["promote", &app, "--to", "production"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&format!("{} was ready in `staging` and is not-ready", digest(&app))), "{said}");
    gate.clock.set();
    assert_judged(&gate, &app).await;
    // What the run came to stays what it was, and beside it stands that it is over.
    let (code, shown, _) = run(&gate, &["run", "show", &ready.decision.unwrap().run.to_string()]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.starts_with("ready  run ") && shown.lines().next().unwrap().ends_with("  not ready now"), "{shown}");
    gate.finish().await;
}
