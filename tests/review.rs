//! Attempts to make the gate wrong: by doing two things at once, by leaving something out, by letting time pass.

mod inputs;
mod waivers;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use countersign::domain::decision::Verdict;
use countersign::domain::policy::PackFiles;
use countersign::domain::reference::SubjectRef;
use countersign::gate::reply::RunEventReply;
use countersign::gate::{Gate, GateError, Observer, RunRequest};
use uuid::Uuid;

use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, project};
use crate::{assert_not_ready, assert_ready};

/// Holds somebody still at one place, until the story lets him go on.
struct Hold {
    reached: Receiver<()>,
    go: SyncSender<()>,
}

impl Hold {
    /// What is to be called at that place; only the first call waits.
    fn new() -> (impl Fn() + Send + Sync + 'static, Self) {
        let (at, reached) = sync_channel(1);
        let (go, may_go) = sync_channel::<()>(1);
        let once = Mutex::new(Some((at, may_go)));
        let place = move || {
            let first = once.lock().unwrap().take();
            if let Some((at, may_go)) = first {
                at.send(()).unwrap();
                // Whoever is held still may be the one who hears from the network for everybody else.
                tokio::task::block_in_place(|| may_go.recv().unwrap());
            }
        };
        (place, Self { reached, go })
    }

    fn reached(&self) {
        self.reached.recv().unwrap();
    }

    fn go_on(&self) {
        self.go.send(()).unwrap();
    }
}

/// Holds a run still once it has told that it is in `state`.
fn held_at(state: &'static str) -> (Observer, Hold) {
    let (place, hold) = Hold::new();
    let observer = move |event: &RunEventReply| {
        if event.state == state {
            place();
        }
    };
    (Arc::new(observer), hold)
}

async fn request(gate: &Gate, subject: &str, environment: &str) -> Uuid {
    let request = RunRequest {
        project: project(),
        subject: SubjectRef::parse(subject, |_| false).unwrap(),
        environment: environment.parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    gate.request_run(request).await.unwrap().id
}

/// Two that interrupt each other would begin anew for ever: each time as soon as the other has begun.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_executor_that_was_overtaken_goes_on_and_the_first_to_decide_decides() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let (observer, first) = held_at("running");
    let a = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(run, Some(observer)).await }
    });
    first.reached();
    let (observer, second) = held_at("initializing");
    let b = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(run, Some(observer)).await }
    });
    second.reached();
    first.go_on();
    let decided = a.await.unwrap().unwrap();
    second.go_on();
    let found = b.await.unwrap().unwrap();
    assert_eq!(decided.state, "ready");
    assert_eq!(decided.decision.unwrap().decision, found.decision.unwrap().decision);
    let begun = found.events.iter().filter(|event| event.state == "initializing").count();
    assert_eq!(begun, 2, "{:#?}", found.events);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_slow_run_does_not_put_what_it_saw_over_a_newer_decision() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let slow = request(&gate.gate, &app, "staging").await;
    let (observer, hold) = held_at("verifying");
    let running = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(slow, Some(observer)).await }
    });
    hold.reached();
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    hold.go_on();
    let late = running.await.unwrap().unwrap();
    assert_eq!(late.state, "not-ready");
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_run_that_began_under_the_pack_before_decides_under_the_pack_in_force() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let (observer, hold) = held_at("verifying");
    let running = tokio::spawn({
        let gate = gate.gate.clone();
        async move { gate.execute_run(run, Some(observer)).await }
    });
    hold.reached();
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    hold.go_on();
    let decision = running.await.unwrap().unwrap().decision.unwrap();
    assert_eq!((decision.verdict, decision.policy.unwrap().version), (Verdict::Ready, 1000));
    assert_ready!(gate.check(&app, "staging").await);
    gate.finish().await;
}

/// A run that nobody can carry on must not look as if somebody did.
#[tokio::test]
async fn a_run_that_cannot_go_on_ends_and_says_why() {
    let mut gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    gate.tamper(&format!("UPDATE pack_file SET bytes = {} WHERE path = 'pack.toml'", gate.literal(&[0]))).await;
    // A process that has not yet read the pack.
    gate.reopen().await;
    let error = gate.gate.execute_run(run, None).await.unwrap_err();
    assert!(error.to_string().contains("pack.toml"), "{error}");
    let ended = gate.gate.run(run).await.unwrap();
    assert_eq!(ended.state, "failed");
    assert!(ended.events.last().unwrap().detail.contains("pack.toml"), "{:?}", ended.events);
    assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
}

/// One who asks for a decision and leaves, a thousand times, leaves nothing behind; and a cancellation reaches
/// everybody who executes the run.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_cancellation_reaches_every_executor() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let run = request(&gate.gate, &app, "staging").await;
    let mut executors = Vec::new();
    for _ in 0..2 {
        let (observer, hold) = held_at("initializing");
        let gate = gate.gate.clone();
        let executor = tokio::spawn(async move { gate.execute_run(run, Some(observer)).await });
        hold.reached();
        executors.push((executor, hold));
    }
    assert_eq!(gate.gate.cancel_run(run).await.unwrap().state, "cancelled");
    for (executor, hold) in executors {
        hold.go_on();
        let error = executor.await.unwrap().unwrap_err();
        assert!(matches!(error, GateError::Cancelled { .. }), "{error:?}");
    }
    assert_eq!(gate.gate.run(run).await.unwrap().events.last().unwrap().state, "cancelled");
    gate.finish().await;
}

/// A second gate on the same data, whose clock stands still at one look; armed by the story.
async fn gate_with_held_clock(gate: &TestGate) -> (Gate, Arc<AtomicBool>, Hold) {
    let (place, hold) = Hold::new();
    let armed = Arc::new(AtomicBool::new(false));
    let (clock, now_armed) = (gate.clock.clone(), Arc::clone(&armed));
    let mut settings = gate.gate.settings().clone();
    settings.now = Arc::new(move || {
        if now_armed.load(Ordering::SeqCst) {
            place();
        }
        clock.now()
    });
    (Gate::open(settings).await.unwrap(), armed, hold)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_activation_does_not_put_what_it_saw_over_a_newer_decision() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let other = gate.good_artifact("decided while the activation goes on").await;
    let (second, armed, hold) = gate_with_held_clock(&gate).await;
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let files = PackFiles::new(files).unwrap();
    armed.store(true, Ordering::SeqCst);
    let activation = tokio::spawn(async move { second.activate_pack(&project(), files).await });
    hold.reached();
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    assert_ready!(gate.promote(&other, "staging").await);
    hold.go_on();
    let reply = activation.await.unwrap().unwrap();
    assert_eq!(reply.policy.version, 1000);
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    assert_ready!(gate.check(&other, "staging").await);
    gate.finish().await;
}

fn edited(gate: &TestGate, version: u64, edits: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut files = gate.start_pack();
    set_version(&mut files, version);
    for (from, to) in edits {
        replace(&mut files, from, to);
    }
    files
}

/// Otherwise a new version of the pack would bring back to life what nobody has looked at for months.
#[tokio::test]
async fn an_activation_does_not_renew_what_has_lapsed() {
    let gate = TestGate::start().await;
    let long = [
        ("max_smoke_age_hours = 24", "max_smoke_age_hours = 24000"),
        ("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"7d\""),
    ];
    gate.activate(&edited(&gate, 1000, &long)).await.unwrap();
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("8d");
    assert_eq!(gate.check(&app, "staging").await.standing.changed_because[0].as_str(), "gate.decision-expired");
    let reply = gate.activate(&edited(&gate, 1001, &long)).await.unwrap();
    assert_eq!(reply.decided_again, []);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

/// What stands in production was judged against staging as it was then; that staging has lapsed since takes nothing
/// away from it, but what the new pack would not have let into staging must not stay.
#[tokio::test]
async fn an_activation_judges_a_lapsed_environment_before_as_of_its_own_time() {
    let gate = TestGate::start().await;
    let short = [
        ("max_smoke_age_hours = 24", "max_smoke_age_hours = 24000"),
        ("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"1d\""),
    ];
    gate.activate(&edited(&gate, 1000, &short)).await.unwrap();
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("2d");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_ready!(gate.check(&app, "production").await);
    gate.activate(&edited(&gate, 1001, &short)).await.unwrap();
    assert_ready!(gate.check(&app, "production").await);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);

    let mut refusing = short.to_vec();
    refusing.push((
        "[rules.\"provenance.source\"]\ntitle = \"Built from a source we expect\"\nowner = \"platform-security\"\nseverity = \"required\"",
        "[rules.\"provenance.source\"]\ntitle = \"Built from a source we expect\"\nowner = \"platform-security\"\nseverity = \"required\"\nenvironments = [\"staging\"]",
    ));
    refusing.push((crate::support::gate::SOURCE, "git+https://example.com/acme/renamed"));
    gate.activate(&edited(&gate, 1002, &refusing)).await.unwrap();
    assert_not_ready!(gate.check(&app, "production").await, ["environment.before"]);
    gate.finish().await;
}

/// A bundle that is gone could be the failing one.
#[tokio::test]
async fn an_activation_stops_where_evidence_is_gone() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.clock.advance("1m");
    let failed = gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.tamper(&format!("DELETE FROM bundle WHERE digest = {}", gate.literal(failed.as_bytes()))).await;
    let error = gate.activate(&edited(&gate, 1000, &[])).await.unwrap_err();
    assert!(error.to_string().contains(&failed.to_string()), "{error}");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
}
