//! What is known to speak against something is judged, whatever its runs meet.

use std::collections::BTreeMap;

use countersign::domain::decision::Verdict;
use countersign::domain::limits::{KNOWN_SECONDS_MAX, REEVALUATION_RETRY_SECONDS};
use countersign::domain::places::Places;
use countersign::domain::time::Span;
use countersign::gate::{Gate, Settings};

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

/// Where no service runs, nobody may look for a long time.
#[tokio::test]
async fn what_is_given_on_the_command_line_is_judged_at_once_by_what_is_known() {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let bundle = gate.directory.path().join("failed.json");
    std::fs::write(&bundle, failed_test(&gate, &app).await).unwrap();
    let added = gate.command(&["evidence", "add", "failed.json"]).output().unwrap();
    let said = String::from_utf8(added.stderr).unwrap();
    assert_eq!(added.status.code(), Some(0), "{said}");
    assert!(said.contains(&format!("{} was ready in `staging` and is not-ready", digest(&app))), "{said}");
    assert_judged(&gate, &app).await;
    gate.finish().await;
}
