//! Runs: one at a time works on each, whoever that is; everybody else looks on, joins, or waits.

use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use axum::response::IntoResponse as _;
use countersign::domain::decision::Verdict;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::LEASE_SECONDS;
use countersign::domain::reference::SubjectRef;
use countersign::gate::reply::RunReply;
use countersign::gate::{Gate, GateError, Page, RunFilter, RunRequest, RunTerms};
use countersign::http::{self, Guard};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::assert_ready;
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::{Answer, Rule, TestRegistry};

/// Longer than anything here takes, so that what hangs fails.
const LONG: Duration = Duration::from_mins(1);

pub(crate) fn request(subject: &str, environment: &str) -> RunRequest {
    RunRequest {
        project: project(),
        subject: SubjectRef::parse(subject, |_| false).unwrap(),
        environment: environment.parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    }
}

/// Another process on the same data directory, as far as the gate can tell.
async fn another(gate: &TestGate) -> Gate {
    gate.another().await
}

fn execute(gate: &Gate, run: &RunReply) -> JoinHandle<Result<RunReply, GateError>> {
    let (gate, run) = (gate.clone(), run.id);
    tokio::spawn(async move { tokio::time::timeout(LONG, gate.execute_run(run, None)).await.unwrap() })
}

/// Ends when the run has come so far, whoever works on it.
async fn reaches(gate: &Gate, run: &RunReply, words: &str) -> RunReply {
    let look = async {
        loop {
            let found = gate.run(run.id).await.unwrap();
            if found.events.iter().any(|event| event.detail.contains(words)) {
                return found;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(LONG, look).await.unwrap_or_else(|_| panic!("`{words}` did not happen"))
}

/// A service on the gate, until it is told to stop.
struct Serving {
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<(), GateError>>,
    url: String,
}

impl Serving {
    async fn start(gate: &Gate) -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let service = http::bind(gate.clone(), "127.0.0.1:0".parse().unwrap(), Guard::LoopbackOnly).await.unwrap();
        let url = format!("http://{}", service.address());
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(service.run(async move { drop(stopped.await) }));
        Self { stop, task, url }
    }

    async fn finish(self) {
        self.stop.send(()).unwrap();
        self.task.await.unwrap().unwrap();
    }
}

/// Ends when the gate says so about the subject, by itself.
async fn comes_to_stand(gate: &TestGate, subject: &str, environment: &str, verdict: Verdict) {
    let look = async {
        while gate.check(subject, environment).await.verdict != verdict {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(LONG, look).await.unwrap_or_else(|_| panic!("{subject} is not {verdict} in {environment}"));
}

// One holder ---------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn of_two_processes_one_works_and_the_other_looks_on_and_both_say_the_same() {
    let gate = TestGate::start().await;
    let other = another(&gate).await;
    let app = gate.good_artifact("app").await;
    let run = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let (here, there) = (execute(&gate.gate, &run), execute(&other, &run));
    let (here, there) = (here.await.unwrap().unwrap(), there.await.unwrap().unwrap());
    assert_eq!(here.decision.as_ref().unwrap().decision, there.decision.unwrap().decision);
    assert_ready!(here.decision.unwrap());
    let pinned = here.events.iter().filter(|event| event.detail.starts_with("pinning")).count();
    assert_eq!(pinned, 1, "{:#?}", here.events);
    gate.finish().await;
}

#[tokio::test]
async fn what_a_lost_process_had_begun_another_brings_to_its_end() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let run = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    registry.script(Rule::on("/v2/", Answer::Stall));
    let lost = execute(&gate.gate, &run);
    reaches(&gate.gate, &run, "asking").await;
    // It is gone in the middle of a request, and says nothing to anybody.
    lost.abort();
    registry.reset();
    let other = another(&gate).await;
    let taken = execute(&other, &run);
    gate.clock.advance(&format!("{LEASE_SECONDS}s"));
    assert_ready!(taken.await.unwrap().unwrap().decision.unwrap());
    gate.finish().await;
}

#[tokio::test]
async fn a_run_is_cancelled_by_another_process_within_a_second() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/v2/", Answer::Stall));
    let run = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let working = execute(&gate.gate, &run);
    reaches(&gate.gate, &run, "asking").await;
    let cancelled = another(&gate).await.cancel_run(run.id).await.unwrap();
    assert_eq!(cancelled.state, "cancelled");
    let ended = tokio::time::timeout(Duration::from_secs(1), working).await.unwrap().unwrap();
    let Err(GateError::Cancelled { done, not_done }) = ended else { panic!("{ended:?}") };
    assert!(done.contains("the run was initializing"), "{done}");
    assert!(not_done.contains("the request may be repeated"), "{not_done}");
    gate.finish().await;
}

// One piece of work --------------------------------------------------------------------------------------------------

/// A registry's answer that is held back until somebody lets it go; then it is "try again".
#[derive(Clone, Default)]
struct HeldBack(Arc<(Mutex<bool>, Condvar)>);

impl HeldBack {
    fn answer(&self) -> Answer {
        let held = self.clone();
        Answer::Call(Arc::new(move |_| {
            let (gone, told) = &*held.0;
            drop(told.wait_while(gone.lock().unwrap(), |gone| !*gone).unwrap());
            axum::http::StatusCode::SERVICE_UNAVAILABLE.into_response()
        }))
    }

    fn let_go(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }
}

#[tokio::test]
async fn however_many_ask_the_same_while_it_is_read_the_registry_is_read_once_more() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    let serving = Serving::start(&gate.gate).await;
    let listing = format!("/referrers/{}", digest(&app));
    let (held, before) = (HeldBack::default(), registry.requests(&listing).len());
    registry.script(Rule::on(&format!("/manifests/{}", digest(&app)), held.answer()).times(1));
    let client = reqwest::Client::new();
    let body = json!({"subject": app, "environment": "staging"});
    let ask = |path: &str| client.post(format!("{}{path}", serving.url)).json(&body);
    let first: RunReply = ask("/v1/runs").send().await.unwrap().json().await.unwrap();
    reaches(&gate.gate, &first, "asking").await;
    let others = (0..39).map(|n| {
        let request = ask("/v1/runs?wait=60s");
        // Half of them under a name of their own.
        let request = if n % 2 == 0 { request.header("Idempotency-Key", format!("key {n}")) } else { request };
        async move { request.send().await.unwrap().json::<RunReply>().await.unwrap() }
    });
    let others = tokio::spawn(futures_util::future::join_all(others));
    let all_are_in = async {
        loop {
            let runs = gate.gate.runs(&project(), &RunFilter::default(), Page::default()).await.unwrap();
            if runs.items.iter().map(|run| run.requests).sum::<u64>() == 40 {
                break;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(LONG, all_are_in).await.unwrap();
    held.let_go();
    let replies = others.await.unwrap();
    for reply in &replies {
        assert_ready!(reply.decision.as_ref().unwrap());
        assert_eq!((reply.id, reply.requests), (replies[0].id, 39));
    }
    assert_ne!(replies[0].id, first.id);
    assert_eq!(gate.gate.run(first.id).await.unwrap().state, "ready");
    // Once for each of the two runs, and once when the summary of the first was stored beside the subject.
    assert_eq!(registry.requests(&listing).len() - before, 3);
    drop(client);
    serving.finish().await;
    gate.finish().await;
}

#[tokio::test]
async fn who_leaves_does_not_take_the_others_with_it_and_who_cancels_for_all_does_and_says_so() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let first = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let second = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    assert_eq!((first.id, second.requests), (second.id, 2));
    // One of the two stops waiting.
    let leaves = tokio::time::timeout(Duration::ZERO, gate.gate.run_at_its_end(first.id)).await;
    assert!(leaves.is_err());
    assert_eq!(gate.gate.run(second.id).await.unwrap().state, "pending");
    let cancelled = gate.gate.cancel_run_for_all(second.id, "nobody needs it any more").await.unwrap();
    let last = &cancelled.events.last().unwrap().detail;
    assert!(last.contains("it answered 2 requests, which all end with it"), "{last}");
    gate.finish().await;
}

#[tokio::test]
async fn a_request_that_comes_when_reading_has_begun_gets_a_run_that_sees_what_is_newer() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    registry.script(Rule::on("/v2/", Answer::Stall));
    let first = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let working = execute(&gate.gate, &first);
    reaches(&gate.gate, &first, "asking").await;
    let second = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    assert_ne!(first.id, second.id);
    gate.gate.cancel_run(first.id).await.unwrap();
    assert!(working.await.unwrap().is_err());
    registry.reset();
    gate.provenance(&app, json!({})).await;
    gate.smoke(&app, "PASSED").await;
    assert_ready!(execute(&gate.gate, &second).await.unwrap().unwrap().decision.unwrap());
    gate.finish().await;
}

// Waiting ------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_run_waits_for_the_environment_before_while_that_is_being_decided_and_says_so() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    gate.review(&app).await;
    registry.script(Rule::on("/v2/", Answer::Stall));
    let staging = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let first = execute(&gate.gate, &staging);
    reaches(&gate.gate, &staging, "asking").await;
    let production = gate.gate.request_run(request(&app, "production")).await.unwrap();
    let second = execute(&another(&gate).await, &production);
    let waits = reaches(&gate.gate, &production, "waiting for").await;
    let waiting = waits.waiting.expect("it says what for");
    assert_eq!(waiting.on, format!("`staging`, which run {} decides", staging.id));
    assert_eq!((waits.state.as_str(), waiting.until > gate.clock.now()), ("initializing", true));
    // Nobody holds it meanwhile.
    assert_eq!(gate.gate.queue().await.unwrap().held, 1);
    first.abort();
    registry.reset();
    gate.clock.advance(&format!("{LEASE_SECONDS}s"));
    assert_ready!(execute(&another(&gate).await, &staging).await.unwrap().unwrap().decision.unwrap());
    gate.clock.advance("1s");
    let ended = second.await.unwrap().unwrap();
    assert!(ended.timing_ms["waiting"] >= 10_000, "{:?}", ended.timing_ms);
    assert!(ended.waiting.is_none());
    assert_ready!(ended.decision.unwrap());
    gate.finish().await;
}

#[tokio::test]
async fn a_run_that_waited_in_vain_goes_on_with_what_is_there() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/v2/", Answer::Stall).times(1));
    let staging = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let first = execute(&gate.gate, &staging);
    reaches(&gate.gate, &staging, "asking").await;
    let production = gate.gate.request_run(request(&app, "production")).await.unwrap();
    let second = execute(&another(&gate).await, &production);
    let until = reaches(&gate.gate, &production, "waiting for").await.waiting.unwrap().until;
    registry.reset();
    while gate.clock.now() < until {
        gate.clock.advance("60s");
    }
    assert_eq!(second.await.unwrap().unwrap().state, "not-ready");
    first.abort();
    gate.gate.cancel_run(staging.id).await.unwrap();
    gate.finish().await;
}

#[tokio::test]
async fn who_has_patience_gets_the_decision_when_the_override_is_approved() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.promote(&app, "staging").await;
    let asked = gate.request_override(&app, "review.approved", "1d").await;
    let terms = RunTerms { wait_for_approval: Some("2h".parse().unwrap()), ..RunTerms::default() };
    let (run, _) = gate.gate.request_run_on(request(&app, "production"), terms).await.unwrap();
    let working = execute(&gate.gate, &run);
    let waits = reaches(&gate.gate, &run, "waiting for approvals").await;
    assert_eq!(waits.waiting.unwrap().until, gate.clock.now().after("2h".parse().unwrap()));
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &asked.id.to_string(), person).await.unwrap();
    }
    let ended = working.await.unwrap().unwrap();
    assert_ready!(ended.decision.unwrap());
    // Without patience, the same is refused at once, as before.
    let refused = gate.gate.request_run_on(
        request(&app, "production"),
        RunTerms { wait_for_approval: Some("2d".parse().unwrap()), ..RunTerms::default() },
    );
    assert!(refused.await.unwrap_err().to_string().contains("at most"));
    gate.finish().await;
}

// Decided again ------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn what_was_decided_is_decided_again_when_evidence_comes_and_when_it_lapses() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
    let serving = Serving::start(&gate.gate).await;
    // Given to the gate, not to the registry, which nobody would look at again.
    let smoke = gate.smoke_bundle(&app).await;
    assert_eq!(gate.gate.add_evidence(&project(), &smoke, None).await.unwrap().new, 1);
    comes_to_stand(&gate, &app, "staging", Verdict::Ready).await;
    let first = gate.check(&app, "staging").await.decision.unwrap();
    assert_eq!(gate.gate.queue().await.unwrap().decided_again, 1);
    // The pack's smoke tests age.
    let until = first.valid_until.expect("a decision from a smoke test lapses");
    while gate.clock.now() < until {
        gate.clock.advance("1d");
    }
    let look = async {
        while gate.check(&app, "staging").await.decision.unwrap().id == first.id {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(LONG, look).await.unwrap();
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    serving.finish().await;
    gate.finish().await;
}

#[tokio::test]
async fn an_approval_and_a_revocation_are_decided_on_without_anybody_asking() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.promote(&app, "staging").await;
    assert_eq!(gate.promote(&app, "production").await.verdict, Verdict::NotReady);
    let serving = Serving::start(&gate.gate).await;
    let asked = gate.request_override(&app, "review.approved", "1d").await;
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &asked.id.to_string(), person).await.unwrap();
    }
    comes_to_stand(&gate, &app, "production", Verdict::Ready).await;
    let waived = gate.check(&app, "production").await.decision.unwrap();
    gate.gate.revoke_override(&project(), &asked.id.to_string(), &gate.people.alice).await.unwrap();
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady, "at once, by the look-up alone");
    let look = async {
        while gate.check(&app, "production").await.decision.unwrap().id == waived.id {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(LONG, look).await.unwrap();
    serving.finish().await;
    gate.finish().await;
}

// Said -----------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_verdict_that_took_several_tries_says_so() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on(&format!("/manifests/{}", digest(&app)), Answer::status(503)).times(2));
    let run = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let ended = execute(&gate.gate, &run).await.unwrap().unwrap();
    let said = ended.events.iter().find(|event| event.detail.contains("asked again")).expect("the run says so");
    assert!(said.detail.contains("unavailable 2 times, asked again"), "{}", said.detail);
    let decision = ended.decision.unwrap();
    assert_ready!(decision);
    let retried: Vec<_> = decision.retried.iter().map(|retried| (retried.class, retried.times)).collect();
    assert_eq!(retried, [(FaultClass::Unavailable, 2)]);
    gate.finish().await;
}

#[tokio::test]
async fn what_no_repetition_cures_is_not_asked_again() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let app = gate.good_artifact("app").await;
    registry.script(Rule::on("/v2/", Answer::status(403)));
    let decision = gate.promote(&app, "staging").await;
    assert_eq!((decision.verdict, decision.retried.len()), (Verdict::Unknown, 0));
    gate.finish().await;
}

#[tokio::test]
async fn every_moment_of_a_run_belongs_to_a_phase_of_it() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    gate.clock.advance("7s");
    assert_eq!(gate.gate.run(run.id).await.unwrap().timing_ms["queued"], 7_000);
    assert_eq!(gate.gate.run(run.id).await.unwrap().place, Some(0));
    let clock = gate.clock.clone();
    let observer: countersign::gate::Observer = Arc::new(move |event| {
        if event.detail.starts_with("pinning") {
            clock.advance("2s");
        }
    });
    let ended = gate.gate.execute_run(run.id, Some(observer)).await.unwrap();
    assert_eq!((ended.timing_ms["queued"], ended.timing_ms["pinning"]), (7_000, 2_000), "{:?}", ended.timing_ms);
    assert_eq!(ended.decision.unwrap().timing_ms["pinning"], 2_000);
    gate.finish().await;
}

#[tokio::test]
async fn whoever_looks_on_is_told_each_event_with_the_time_that_is_stored() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let (clock, noted) = (gate.clock.clone(), Arc::clone(&told));
    let observer: countersign::gate::Observer = Arc::new(move |event| {
        noted.lock().unwrap().push(event.clone());
        clock.advance("1s");
    });
    let ended = gate.gate.execute_run(run.id, Some(observer)).await.unwrap();
    assert_eq!(*told.lock().unwrap(), ended.events);
    gate.finish().await;
}
