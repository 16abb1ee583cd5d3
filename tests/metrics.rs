//! What is told of the store and of the queue in numbers.

use countersign::domain::decision::Verdict;
use countersign::domain::limits::{MAX_RUNS_ASIDE, MAX_RUNS_IN_FLIGHT, RUN_SECONDS_MAX};
use serde_json::Value;

use crate::faults::house::in_time;
use crate::support::gate::{TestGate, project};
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::served::Served;
use crate::watching::{once_published, request};

/// More than can be in work or aside at one registry.
const MANY: usize = MAX_RUNS_IN_FLIGHT + MAX_RUNS_ASIDE + 1;

/// Every place is taken by a run whose registry does not answer, so that one waits; and then there is nothing to do.
#[tokio::test(flavor = "multi_thread")]
async fn the_metrics_tell_what_was_committed_together_what_is_late_and_what_is_decided_again() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::Ready);
    let mut others = Vec::new();
    for n in 0..MANY {
        others.push(gate.push_artifact(&format!("other {n}")).await);
    }
    let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
    gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
    assert_eq!(gate.gate.queue().await.unwrap().due, 1, "nobody has begun with it");
    let late = gate.gate.request_run(gate.run_request(&others[0], "staging")).await.unwrap();
    gate.clock.advance(&format!("{}s", RUN_SECONDS_MAX + 7));
    assert_eq!(gate.gate.queue().await.unwrap().late_seconds, Some(7), "nobody has taken it");
    gate.gate.execute_run(late.id, None).await.unwrap();

    let (go, held) = tokio::sync::watch::channel(false);
    registry.script(Rule::on("/manifests/", Answer::Until(held)));
    let asked = others.iter().map(|subject| gate.gate.request_run(gate.run_request(subject, "staging")));
    futures_util::future::try_join_all(asked).await.unwrap();
    let served = Served::start_over(gate).await;
    let number = async |name: &str| -> u64 {
        let page = served.get("/metrics").await.text().await.unwrap();
        let line = page.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{name} is not in\n{page}")).parse().unwrap()
    };
    let until = async |name: &str, expected: &dyn Fn(u64) -> bool| {
        in_time(name, async {
            while !expected(number(name).await) {
                tokio::task::yield_now().await;
            }
        })
        .await;
    };
    // Its own have places beside those of others.
    until("countersign_decisions_again_total", &|again| again == 1).await;
    until("countersign_decisions_due", &|due| due == 0).await;
    until("countersign_runs_held", &|held| held > MAX_RUNS_IN_FLIGHT as u64).await;
    served.gate.clock.advance("7s");
    assert_eq!(number("countersign_run_lateness_seconds").await, 0, "none is late before an attempt could have ended");
    assert_eq!(number("countersign_oldest_unfinished_run_age_seconds").await, 7);
    go.send_replace(true);
    until("countersign_run_lateness_seconds", &|late| late == 0).await;
    until("countersign_runs_held", &|held| held == 0).await;

    let [commits, operations] = ["countersign_store_commits_total", "countersign_store_operations_total"];
    let before = (number(commits).await, number(operations).await);
    let asked = others.iter().map(|subject| request(&served, subject));
    futures_util::future::join_all(asked).await;
    let after = (number(commits).await, number(operations).await);
    let (commits, operations) = (after.0 - before.0, after.1 - before.1);
    assert!(commits > 0 && operations >= others.len() as u64, "{before:?} {after:?}");
    assert!(operations >= commits, "each commit has an operation: {before:?} {after:?}");
    let largest = number("countersign_store_largest_group").await;
    assert!(largest >= after.1.div_ceil(after.0) && largest <= after.1, "no less than the mean: {largest} {after:?}");
    assert_eq!(number("countersign_store_commit_failures_total").await, 0);
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn how_long_publishing_took_is_told_over_many_runs_as_every_other_phase_is() {
    let served = Served::start().await;
    for name in ["one", "other"] {
        let app = served.gate.good_artifact(name).await;
        served.gate.promote(&app, "staging").await;
    }
    let timings: Value = served.get("/v1/runs/timings?environment=staging").await.json().await.unwrap();
    let publishing = timings["phases"].as_array().unwrap().iter().find(|phase| phase["phase"] == "publishing");
    assert_eq!(publishing.unwrap()["count"], 2, "{timings}");
    let metrics = once_published(&served, 2).await;
    let counted = "countersign_run_phase_duration_seconds_count{phase=\"queued\"} 2\n";
    assert!(metrics.contains(counted), "{metrics}");
    served.finish().await;
}
