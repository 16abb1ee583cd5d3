//! A run that waits for people waits for its rules and not for one request of them; and it takes no place from others.

use std::time::Duration;

use countersign::domain::digest::Digest;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::{
    MAX_RUNS_PATIENT, MAX_RUNS_PATIENT_ABOUT_ONE, MAX_RUNS_QUEUED, WAITING_WHOLE_LOOK_SECONDS,
};
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::reply::RunReply;
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::{Gate, GateError, RunRequest, RunTerms};
use countersign::store::{RequestedRun, Sharing, StoreError, Terms};
use futures_util::future::join_all;
use serde_json::json;
use tokio::task::JoinHandle;

use crate::runs::request;
use crate::store::{Scratch, at, new_run};
use crate::support::gate::{TestGate, project};
use crate::support::registry::{Answer, Rule, TestRegistry, quick};
use crate::{assert_not_ready, assert_ready};

/// Longer than anything here takes, so that what hangs fails.
const LONG: Duration = Duration::from_mins(1);

fn patient(span: &str) -> RunTerms {
    RunTerms { wait_for_approval: Some(span.parse().unwrap()), ..RunTerms::default() }
}

/// A run that is worked on for as long as it takes.
struct Working {
    gate: Gate,
    run: RunReply,
    task: JoinHandle<Result<RunReply, GateError>>,
}

impl Working {
    /// Somebody wants `app` in production, and waits two hours for whoever has to approve.
    async fn on(gate: &TestGate, app: &str) -> Self {
        let (run, _) = gate.gate.request_run_on(request(app, "production"), patient("2h")).await.unwrap();
        let (gate, id) = (gate.gate.clone(), run.id);
        let worker = gate.clone();
        let task = tokio::spawn(async move { tokio::time::timeout(LONG, worker.execute_run(id, None)).await.unwrap() });
        let this = Self { gate, run, task };
        this.has_waited(1).await;
        this
    }

    /// The run, as soon as it has begun to wait so often.
    async fn has_waited(&self, times: usize) -> RunReply {
        let look = async {
            loop {
                let found = self.gate.run(self.run.id).await.unwrap();
                let waits = found.events.iter().filter(|event| event.detail.contains("waiting for approvals")).count();
                if waits >= times {
                    return found;
                }
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LONG, look).await.unwrap_or_else(|_| panic!("it has not waited {times} times"))
    }

    async fn ended(self) -> RunReply {
        self.task.await.unwrap().unwrap()
    }
}

/// The review that is missing, as a bundle that lies in no registry.
async fn review_bundle(gate: &TestGate, app: &str) -> Vec<u8> {
    let at = SubjectRef::parse(app, |_| false).unwrap();
    let (registry, trust, now) = (quick(), TrustSet::empty(), gate.clock.now());
    let path = gate.directory.path().join("review.json");
    let to = Destination::File(path.clone());
    let request = SignRequest { at: &at, signer: &gate.people.reviewer, registry: &registry, trust: &trust, to, now };
    let approved = json!({"result": "APPROVED"});
    countersign::gate::sign::attest(request, "urn:countersign:review/v1", &approved).await.unwrap();
    std::fs::read(path).unwrap()
}

/// `app` is ready in staging, and an override was asked for of what is missing for production.
async fn app_that_waits(gate: &TestGate) -> (String, Digest) {
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let asked = gate.request_override(&app, "review.approved", "1d").await;
    (app, asked.id)
}

#[tokio::test]
async fn a_run_that_waits_for_approvals_goes_on_when_what_was_missing_is_given() {
    let gate = TestGate::start().await;
    let (app, _) = app_that_waits(&gate).await;
    let working = Working::on(&gate, &app).await;
    let review = review_bundle(&gate, &app).await;
    gate.gate.add_evidence(&project(), &review, None).await.unwrap();
    let ended = working.ended().await;
    let decided = ended.decision.unwrap();
    assert_ready!(decided);
    assert!(decided.reasons.iter().all(|reason| reason.waived_by.is_none()), "nobody had to permit anything");
    gate.finish().await;
}

/// Anybody may ask for the same once more. Whichever of them is approved, the rule is waived.
#[tokio::test]
async fn a_run_that_waits_for_approvals_goes_on_when_another_request_of_the_same_rule_is_approved() {
    let gate = TestGate::start().await;
    let (app, first) = app_that_waits(&gate).await;
    let second = gate.try_override(&app, "review.approved", "1d", "the sky is still falling").await.unwrap().id;
    let working = Working::on(&gate, &app).await;
    let waits = working.has_waited(1).await.waiting.unwrap();
    let other = if waits.on.contains(&first.short()) { second } else { first };
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &other.to_string(), person).await.unwrap();
    }
    let decided = working.ended().await.decision.unwrap();
    assert_ready!(decided);
    let waived_by: Vec<_> = decided.reasons.iter().filter_map(|reason| reason.waived_by).collect();
    assert_eq!(waived_by, [other]);
    gate.finish().await;
}

#[tokio::test]
async fn what_comes_to_lie_in_the_registry_is_seen_by_a_run_that_waits_though_nobody_is_told_of_it() {
    let gate = TestGate::start().await;
    let (app, _) = app_that_waits(&gate).await;
    let working = Working::on(&gate, &app).await;
    gate.review(&app).await;
    gate.clock.advance(&format!("{WAITING_WHOLE_LOOK_SECONDS}s"));
    assert_ready!(working.ended().await.decision.unwrap());
    gate.finish().await;
}

#[tokio::test]
async fn a_run_that_waits_looks_at_everything_again_only_when_something_has_happened() {
    let gate = TestGate::start().await;
    let (app, asked) = app_that_waits(&gate).await;
    let working = Working::on(&gate, &app).await;
    // Somebody approves, one of two. It is looked at, and the run waits on, as long as it was told to.
    gate.gate.approve_override(&project(), &asked.to_string(), &gate.people.alice).await.unwrap();
    let waits = working.has_waited(2).await;
    assert_eq!(waits.waiting.unwrap().until, gate.clock.now().after("2h".parse().unwrap()));
    let looks = waits.events.iter().filter(|event| event.state == "verifying").count();
    for _ in 0..10 {
        gate.clock.advance("1s");
        tokio::task::yield_now().await;
    }
    gate.gate.approve_override(&project(), &asked.to_string(), &gate.people.bob).await.unwrap();
    let ended = working.ended().await;
    let more = ended.events.iter().filter(|event| event.state == "verifying").count();
    assert_eq!(more, looks / 2 * 3, "{:#?}", ended.events);
    assert_ready!(ended.decision.unwrap());
    gate.finish().await;
}

#[tokio::test]
async fn a_run_that_waits_ends_when_its_time_is_over_and_not_when_a_look_finds_nothing_out() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let (app, _) = app_that_waits(&gate).await;
    let working = Working::on(&gate, &app).await;
    registry.script(Rule::on("/v2/", Answer::status(503)));
    // Something has happened, and cannot be judged just now.
    gate.try_override(&app, "review.approved", "1d", "once more").await.unwrap();
    gate.clock.advance(&format!("{WAITING_WHOLE_LOOK_SECONDS}s"));
    let waits = working.has_waited(2).await;
    assert!(waits.decision.is_none() && waits.waiting.is_some(), "{waits:#?}");
    registry.reset();
    gate.clock.advance("2h");
    let decided = working.ended().await.decision.unwrap();
    assert_not_ready!(decided, ["review.approved"]);
    gate.finish().await;
}

fn no_place<T: std::fmt::Debug>(outcome: Result<T, GateError>, limit: &str) {
    match outcome.unwrap_err() {
        GateError::Fault(fault) => {
            assert_eq!((fault.dependency.as_str(), fault.class), ("queue", FaultClass::Throttled));
            assert!(fault.detail.contains(limit) && fault.detail.contains("wait for approvals"), "{fault}");
            assert!(fault.retry_after_s.is_some() && fault.whose().is_some(), "{fault:?}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn those_that_wait_for_people_about_one_subject_have_so_many_places_and_take_none_from_the_others() {
    let gate = TestGate::start().await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    let keyed = |n: u64| RunRequest { idempotency_key: Some(format!("key {n}")), ..request(&app, "staging") };
    for n in 0..MAX_RUNS_PATIENT_ABOUT_ONE {
        gate.gate.request_run_on(keyed(n), patient("23h")).await.unwrap();
    }
    let full = keyed(MAX_RUNS_PATIENT_ABOUT_ONE);
    no_place(gate.gate.request_run_on(full, patient("23h")).await, "MAX_RUNS_PATIENT_ABOUT_ONE");
    // The same request again is no further one.
    gate.gate.request_run_on(keyed(0), patient("23h")).await.unwrap();
    gate.gate.request_run_on(request(&other, "staging"), patient("23h")).await.unwrap();
    assert!(
        !gate.gate.is_queue_full(1).await.unwrap(),
        "none of these takes a place from those that only want to know"
    );
    assert_eq!(gate.gate.queue().await.unwrap().patient, MAX_RUNS_PATIENT_ABOUT_ONE + 1);
    assert_ready!(gate.promote(&other, "staging").await);
    gate.gate.request_run(request(&app, "staging")).await.unwrap();
    assert!(gate.gate.is_queue_full(1).await.unwrap());
    gate.finish().await;
}

#[tokio::test]
async fn all_that_wait_for_people_have_so_many_places_together() {
    for scratch in Scratch::on_each().await {
        let terms = Terms { sharing: Sharing::Shared, patience: Some(at(80_000)), ..Terms::default() };
        let runs: Vec<_> = (0..MAX_RUNS_PATIENT).map(|n| new_run(&format!("app {n}"), "staging")).collect();
        for some in runs.chunks(100) {
            let asked = join_all(some.iter().map(|run| scratch.store.request_run_on(run, terms))).await;
            assert!(asked.iter().all(Result::is_ok), "{asked:?}");
        }
        let one_more = new_run("one more", "staging");
        match scratch.store.request_run_on(&one_more, terms).await.unwrap_err() {
            StoreError::NoPlace { limit, max, .. } => assert_eq!((limit, max), ("MAX_RUNS_PATIENT", MAX_RUNS_PATIENT)),
            other => panic!("{other:?}"),
        }
        assert!(scratch.store.run(one_more.id).await.unwrap().is_none(), "nothing was recorded");
        let queued = u64::try_from(MAX_RUNS_QUEUED).unwrap();
        assert!(!scratch.store.is_queue_full(queued).await.unwrap());
        let (asked, _) = scratch.store.request_run_on(&one_more, Terms::default()).await.unwrap();
        assert_eq!(asked, RequestedRun::New);
    }
}

#[tokio::test]
async fn whoever_has_people_waited_for_about_a_few_subjects_leaves_room_for_all_others() {
    for scratch in Scratch::on_each().await {
        let terms = Terms { patience: Some(at(80_000)), ..Terms::default() };
        let mut had = 0;
        for _ in 0..MAX_RUNS_PATIENT_ABOUT_ONE {
            let runs: Vec<_> = (0..20).map(|n| new_run(&format!("hers {n}"), "staging")).collect();
            let asked = join_all(runs.iter().map(|run| scratch.store.request_run_on(run, terms))).await;
            had += asked.iter().filter(|asked| asked.is_ok()).count();
        }
        assert!(had < 850, "{had}");
        for n in 0..100 {
            let other = new_run(&format!("other {n}"), "staging");
            scratch.store.request_run_on(&other, terms).await.unwrap();
        }
    }
}

/// The contract: the same key with another request is a conflict, and how long it waits is part of the request.
#[tokio::test]
async fn under_one_key_there_is_one_request_with_its_terms_one_retry_and_one_cancel() {
    let gate = TestGate::start().await;
    let (app, _) = app_that_waits(&gate).await;
    let keyed = || RunRequest { idempotency_key: Some("pipeline 7".into()), ..request(&app, "production") };
    let (waits, _) = gate.gate.request_run_on(keyed(), patient("2h")).await.unwrap();
    let (again, _) = gate.gate.request_run_on(keyed(), patient("2h")).await.unwrap();
    assert_eq!(again.id, waits.id);
    for terms in [patient("3h"), RunTerms::default()] {
        let refused = gate.gate.request_run_on(keyed(), terms).await.unwrap_err();
        assert!(matches!(refused, GateError::Conflict { .. }), "{refused:?}");
    }
    // Three callers share a run, and one of them sends her cancel three times.
    let first = gate.gate.request_run(request(&app, "staging")).await.unwrap();
    for _ in 0..2 {
        assert_eq!(gate.gate.request_run(request(&app, "staging")).await.unwrap().id, first.id);
    }
    for _ in 0..3 {
        let goes_on = gate.gate.cancel_run_as(first.id, Some("mine")).await.unwrap();
        assert_eq!((goes_on.state.as_str(), goes_on.requests), ("pending", 2));
    }
    assert_eq!(gate.gate.cancel_run_as(first.id, Some("another's")).await.unwrap().requests, 1);
    // Without a name nobody knows who says it: all who say it so take one request back together.
    assert_eq!(gate.gate.request_run(request(&app, "staging")).await.unwrap().requests, 2);
    for _ in 0..3 {
        let goes_on = gate.gate.cancel_run(first.id).await.unwrap();
        assert_eq!((goes_on.state.as_str(), goes_on.requests), ("pending", 1));
    }
    assert_eq!(gate.gate.cancel_run_as(first.id, Some("the last")).await.unwrap().state, "cancelled");
    assert_eq!(gate.gate.cancel_run_as(first.id, Some("mine")).await.unwrap().state, "cancelled");
    let retry = async |key: Option<&str>| {
        let key = key.map(str::to_owned);
        gate.gate.retry_run_as(first.id, &[], key, RunTerms::default()).await.unwrap().0.id
    };
    let once = retry(Some("once more")).await;
    assert_eq!(retry(Some("once more")).await, once);
    assert_eq!(retry(Some("and once more")).await, once, "whoever asks the same while it goes on shares it");
    let other = gate.gate.retry_run_as(first.id, &[], Some("pipeline 7".into()), RunTerms::default()).await;
    assert!(matches!(other, Err(GateError::Conflict { .. })), "{other:?}");
    gate.finish().await;
}
