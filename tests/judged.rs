//! What changed is judged: whatever was given, whoever stops what, and whatever a registry says meanwhile.

use std::time::Duration;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::{MAX_REEVALUATION_TRIES, MAX_UPLOADS_OF_STRANGERS, MAX_WRAPPINGS};
use countersign::gate::reply::RunReply;
use countersign::gate::{Gate, GateError, Page, RunFilter};
use serde_json::json;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::policy_activation::{replace, set_version};
use crate::support::gate::{Shared, TestGate, digest, project};
use crate::support::index::{Pushed, push};
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::{assert_not_ready, assert_ready};

/// Longer than anything here takes, so that what hangs fails.
const LONG: Duration = Duration::from_mins(1);

/// A gate of each kind, with artifacts in a registry of its own.
pub(crate) async fn on_each() -> Vec<(TestRegistry, TestGate)> {
    let mut each = Vec::new();
    for shared in [Some(None), Shared::new().await.map(Some)].into_iter().flatten() {
        let registry = TestRegistry::start().await;
        let gate = TestGate::start_sharing_on(&registry.host(), shared).await;
        each.push((registry, gate));
    }
    each
}

/// What a story gives a gate lies in no registry.
pub(crate) async fn give(gate: &TestGate, bundle: &[u8]) -> Result<u64, GateError> {
    gate.gate.add_evidence(&project(), bundle, None).await.map(|added| added.new)
}

pub(crate) async fn failed_test(gate: &TestGate, subject: &str) -> Vec<u8> {
    gate.smoke_bundle_by(subject, "FAILED", &gate.people.pipeline).await
}

pub(crate) fn execute(gate: &Gate, run: &RunReply) -> JoinHandle<Result<RunReply, GateError>> {
    let (gate, run) = (gate.clone(), run.id);
    tokio::spawn(async move { tokio::time::timeout(LONG, gate.execute_run(run, None)).await.unwrap() })
}

/// A request to the registry that is held back until somebody lets it go.
pub(crate) struct HeldBack<'r> {
    registry: &'r TestRegistry,
    path: String,
    asked: usize,
    go: watch::Sender<bool>,
}

impl<'r> HeldBack<'r> {
    pub(crate) fn at(registry: &'r TestRegistry, path: String) -> Self {
        let (go, gone) = watch::channel(false);
        registry.script(Rule::on(&path, Answer::Until(gone)));
        let asked = registry.requests(&path).len();
        Self { registry, path, asked, go }
    }

    /// Ends when it was asked for.
    pub(crate) async fn is_asked(&self) {
        let look = async {
            while self.registry.requests(&self.path).len() == self.asked {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(LONG, look).await.unwrap_or_else(|_| panic!("`{}` is not asked for", self.path));
    }

    pub(crate) fn let_go(&self) {
        self.go.send(true).unwrap();
    }
}

/// Does once what a service does over and over: makes runs of what is due, and works on them. Says how many it made.
pub(crate) async fn serve_once(gate: &TestGate) -> usize {
    let made = gate.gate.make_due_runs(8).await.unwrap();
    for claimed in gate.gate.claim_runs(8).await.unwrap() {
        // What cannot be decided is a run that failed, which is what the story is about.
        drop(gate.gate.execute_claimed(claimed).await);
    }
    made
}

pub(crate) async fn newest_run(gate: &TestGate) -> RunReply {
    gate.gate.runs(&project(), &RunFilter::default(), Page::default()).await.unwrap().items.remove(0)
}

// The first decision -----------------------------------------------------------------------------------------------------

#[tokio::test]
async fn evidence_that_was_taken_before_a_decision_is_committed_is_in_that_decision_also_where_it_is_the_first() {
    for (registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        let failed = failed_test(&gate, &app).await;
        let held = HeldBack::at(&registry, format!("/manifests/{}", digest(&app)));
        let run = gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap();
        let working = execute(&gate.gate, &run);
        held.is_asked().await;
        // What was given before is read already.
        assert_eq!(give(&gate, &failed).await.unwrap(), 1);
        held.let_go();
        let decision = working.await.unwrap().unwrap().decision.unwrap();
        assert_not_ready!(decision, ["smoke.passed"]);
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_is_given_about_a_platform_while_its_index_is_first_decided_is_in_that_decision_too() {
    for (registry, gate) in on_each().await {
        let Pushed { index, parts } =
            push(&gate, "first", |layout| vec![layout.platform("linux", "amd64", "amd64")]).await;
        for subject in [&index, &parts[0]] {
            gate.sign(subject).await;
            gate.provenance(subject, json!({})).await;
            gate.smoke(subject, "PASSED").await;
        }
        let failed = failed_test(&gate, &parts[0]).await;
        // The platform is asked about after what was given about it was read.
        let held = HeldBack::at(&registry, format!("/referrers/{}", digest(&parts[0])));
        let run = gate.gate.request_run(gate.run_request(&index, "staging")).await.unwrap();
        let working = execute(&gate.gate, &run);
        held.is_asked().await;
        assert_eq!(give(&gate, &failed).await.unwrap(), 1);
        held.let_go();
        let decision = working.await.unwrap().unwrap().decision.unwrap();
        assert_eq!((decision.verdict, decision.platforms[0].verdict), (Verdict::NotReady, Verdict::NotReady));
        let seen = |bundle: Digest| decision.evidence.iter().any(|one| one.digest == bundle && one.accepted);
        assert!(seen(Digest::of(&failed)));
        gate.finish().await;
    }
}

// Until it is judged -----------------------------------------------------------------------------------------------------

#[tokio::test]
async fn what_changed_is_looked_at_until_somebody_has_judged_it_whatever_the_registry_says_meanwhile() {
    for (registry, gate) in on_each().await {
        for (content, answer) in [("denied", 403), ("gone", 404)] {
            let app = gate.good_artifact(content).await;
            assert_ready!(gate.promote(&app, "staging").await);
            gate.clock.advance("1s");
            assert_eq!(gate.check(&app, "staging").await.standing.unjudged_since, None);
            // What speaks against it lies where nobody can look, and what was given says nothing of that.
            gate.smoke(&app, "FAILED").await;
            let (given_at, given) =
                (gate.clock.now(), gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await);
            for path in ["manifests", "referrers"] {
                registry.script(Rule::on(&format!("/{path}/{}", digest(&app)), Answer::status(answer)));
            }
            assert_eq!(give(&gate, &given).await.unwrap(), 1);
            // However often; the pauses double, and are an hour at most.
            for tries in 0..MAX_REEVALUATION_TRIES + 3 {
                assert_eq!(serve_once(&gate).await, 1, "{content}, {tries} times in vain");
                assert_eq!(newest_run(&gate).await.state, "failed");
                let stands = gate.check(&app, "staging").await;
                assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::Ready, Some(given_at)));
                assert_eq!(serve_once(&gate).await, 0, "not without a pause");
                gate.clock.advance(if tries == 0 { "60s" } else { "1h" });
            }
            // Giving the same once more is no news, and need not be.
            assert_eq!(give(&gate, &given).await.unwrap(), 0);
            registry.reset();
            assert_eq!(serve_once(&gate).await, 1);
            let stands = gate.check(&app, "staging").await;
            assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::NotReady, None), "{content}");
            gate.clock.advance("1d");
            assert_eq!(serve_once(&gate).await, 0, "it is judged");
        }
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_changed_is_looked_at_until_somebody_has_judged_it_whoever_stops_a_run() {
    for (_registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1s");
        // What speaks against it lies where nobody has looked since.
        gate.smoke(&app, "FAILED").await;
        let given = gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await;
        assert_eq!(give(&gate, &given).await.unwrap(), 1);
        for pause in ["60s", "60s", "60s"] {
            assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
            let run = newest_run(&gate).await;
            // Nobody but the gate has asked for it: there is no request to take back.
            let refused = gate.gate.cancel_run(run.id).await.unwrap_err().to_string();
            assert!(refused.contains("the gate asked for run") && refused.contains("--reason"), "{refused}");
            let ended = gate.gate.cancel_run_for_all(run.id, "it keeps the registry busy").await.unwrap();
            let said = &ended.events.last().unwrap().detail;
            assert!(ended.state == "cancelled" && said.contains("because: it keeps the registry busy"), "{said}");
            assert_eq!(serve_once(&gate).await, 0);
            assert!(gate.check(&app, "staging").await.standing.unjudged_since.is_some());
            gate.clock.advance(pause);
        }
        // A worker that is lost over it again and again ends no note either.
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
        loop {
            let Some(claimed) = gate.another().await.claim_runs(8).await.unwrap().pop() else { break };
            if claimed.lease.is_spent() {
                drop(gate.gate.execute_claimed(claimed).await);
                break;
            }
            gate.clock.advance("10s");
        }
        assert_eq!(newest_run(&gate).await.state, "failed");
        gate.clock.advance("1h");
        assert_eq!(serve_once(&gate).await, 1);
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_changes_while_the_change_before_is_judged_is_judged_as_well() {
    for (registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        assert_eq!(give(&gate, &gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await).await.unwrap(), 1);
        assert_eq!(gate.gate.make_due_runs(8).await.unwrap(), 1);
        gate.clock.advance("1s");
        let failed = failed_test(&gate, &app).await;
        let held = HeldBack::at(&registry, format!("/manifests/{}", digest(&app)));
        let working = execute(&gate.gate, &newest_run(&gate).await);
        held.is_asked().await;
        assert_eq!(give(&gate, &failed).await.unwrap(), 1);
        held.let_go();
        assert_not_ready!(working.await.unwrap().unwrap().decision.unwrap(), ["smoke.passed"]);
        let stands = gate.check(&app, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::NotReady, None));
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_is_known_to_speak_against_it_is_judged_also_where_nobody_answers() {
    for (registry, gate) in on_each().await {
        for (content, answer) in [("denied", 403), ("gone", 404)] {
            let app = gate.good_artifact(content).await;
            assert_ready!(gate.promote(&app, "staging").await);
            gate.clock.advance("1s");
            let failed = failed_test(&gate, &app).await;
            registry.script(Rule::on(&format!("/manifests/{}", digest(&app)), Answer::status(answer)));
            assert_eq!(give(&gate, &failed).await.unwrap(), 1);
            assert_eq!(serve_once(&gate).await, 1);
            let stands = gate.check(&app, "staging").await;
            assert_not_ready!(stands, ["smoke.passed"]);
            assert_eq!(
                (newest_run(&gate).await.state.as_str(), stands.standing.unjudged_since.is_some()),
                ("not-ready", true)
            );
            // Something newer may lie there: as soon as somebody answers, that is looked at as well.
            registry.reset();
            gate.clock.advance("1m");
            gate.smoke(&app, "PASSED").await;
            gate.clock.advance("1h");
            assert_eq!(serve_once(&gate).await, 1);
            let stands = gate.check(&app, "staging").await;
            assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::Ready, None), "{content}");
        }
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_is_decided_again_is_looked_for_where_it_was_decided_from_and_not_where_a_stranger_says() {
    for (_registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        let ready = gate.promote(&app, "staging").await;
        assert_ready!(ready);
        let nowhere = format!("127.0.0.1:1/x@{}", digest(&app));
        let strange = gate.gate.request_run(gate.run_request(&nowhere, "staging")).await.unwrap();
        assert_eq!(gate.gate.execute_run(strange.id, None).await.unwrap().state, "failed");
        assert_eq!(give(&gate, &failed_test(&gate, &app).await).await.unwrap(), 1);
        assert_eq!(serve_once(&gate).await, 1);
        let run = newest_run(&gate).await;
        assert_eq!((run.state.as_str(), run.subject.name.as_str()), ("not-ready", ready.subject.name.as_str()));
        let stands = gate.check(&app, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::NotReady, None));
        gate.finish().await;
    }
}

/// A place that it was ready from and that cannot be asked any more is not passed over: what lies there may speak against it.
#[tokio::test]
async fn what_is_decided_again_is_not_ready_by_what_others_keep_where_its_owner_s_place_is_silent() {
    for (registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        assert_ready!(gate.promote(&digest(&app).to_string(), "staging").await);
        gate.clock.advance("1s");
        let passed = gate.smoke_bundle_by(&app, "PASSED", &gate.people.pipeline).await;
        registry.script(Rule::on(&format!("/manifests/{}", digest(&app)), Answer::status(403)));
        assert_eq!(give(&gate, &passed).await.unwrap(), 1);
        assert_eq!(serve_once(&gate).await, 1);
        let run = newest_run(&gate).await;
        assert_eq!(run.state, "failed", "{run:?}");
        let stands = gate.check(&app, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since.is_some()), (Verdict::Ready, true));
        // Something newer lies there, and somebody answers again.
        registry.reset();
        gate.clock.advance("1m");
        gate.smoke(&app, "FAILED").await;
        gate.clock.advance("1h");
        assert_eq!(serve_once(&gate).await, 1);
        let stands = gate.check(&app, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::NotReady, None));
        gate.finish().await;
    }
}

// Seen, not given --------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn what_a_look_for_one_environment_finds_is_judged_for_every_other_as_if_it_had_been_given() {
    for (_registry, gate) in on_each().await {
        let app = gate.artifact_for_production("app").await;
        assert_ready!(gate.promote(&app, "production").await);
        gate.clock.advance("1s");
        gate.smoke(&app, "FAILED").await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        let seen_at = Some(gate.clock.now());
        let staging = gate.check(&app, "staging").await;
        assert_eq!((staging.verdict, staging.standing.unjudged_since), (Verdict::NotReady, None), "it has judged that");
        assert_eq!(gate.check(&app, "production").await.standing.unjudged_since, seen_at);
        assert_eq!(serve_once(&gate).await, 1);
        let production = gate.check(&app, "production").await;
        assert_eq!((production.verdict, production.standing.unjudged_since), (Verdict::NotReady, None));
        gate.clock.advance("1d");
        assert_eq!(serve_once(&gate).await, 0, "and that is all");
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_a_look_finds_that_could_not_see_everything_is_judged_or_noted_and_never_forgotten() {
    for (registry, gate) in on_each().await {
        let denied = |app: &str| Rule::on(&format!("/manifests/{}", digest(app)), Answer::status(403));
        // It suffices.
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1s");
        gate.smoke(&app, "FAILED").await;
        registry.script(denied(&app));
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        registry.reset();
        // It does not: what stands stays, and is looked at again.
        let other = gate.good_artifact("other").await;
        assert_ready!(gate.promote(&other, "staging").await);
        gate.clock.advance("60s");
        while serve_once(&gate).await > 0 {}
        gate.attest(&other, &gate.people.pipeline, "https://example.com/scan/v1", &json!({"found": 0})).await;
        registry.script(denied(&other));
        let run = gate.gate.request_run(gate.run_request(&other, "staging")).await.unwrap();
        assert_eq!(gate.gate.execute_run(run.id, None).await.unwrap().state, "failed");
        let stands = gate.check(&other, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::Ready, Some(gate.clock.now())));
        registry.reset();
        gate.clock.advance("60s");
        assert_eq!(serve_once(&gate).await, 1);
        let stands = gate.check(&other, "staging").await;
        assert_eq!((stands.verdict, stands.standing.unjudged_since), (Verdict::Ready, None));
        gate.finish().await;
    }
}

// Strangers --------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn however_much_strangers_give_what_an_accepted_signer_gives_is_taken_and_judged() {
    for (_registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1s");
        let by_mallory = gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await;
        let again = |bundle: &[u8], times: usize| [bundle, "\n".repeat(times).as_bytes()].concat();
        for times in 0..MAX_UPLOADS_OF_STRANGERS {
            assert_eq!(give(&gate, &again(&by_mallory, times)).await.unwrap(), 1);
        }
        let refused = give(&gate, &again(&by_mallory, 1_000)).await.unwrap_err().to_string();
        assert!(refused.contains("MAX_UPLOADS_OF_STRANGERS"), "{refused}");
        // What somebody whom the pack knows signed takes a few places, in however many bytes a stranger wraps it.
        let passed = gate.smoke_bundle(&app).await;
        for times in 0..50 {
            match give(&gate, &again(&passed, times)).await {
                Ok(new) => assert_eq!((new, times < MAX_WRAPPINGS), (1, true), "the same in other bytes"),
                Err(error) => assert!(
                    times >= MAX_WRAPPINGS
                        && error.to_string().contains("MAX_WRAPPINGS")
                        && error.to_string().contains("evidence held"),
                    "{error}"
                ),
            }
        }
        gate.clock.advance("1s");
        assert_eq!(give(&gate, &failed_test(&gate, &app).await).await.unwrap(), 1);
        assert_eq!(serve_once(&gate).await, 1);
        let stands = gate.check(&app, "staging").await;
        assert_not_ready!(stands, ["smoke.passed"]);
        assert_eq!(stands.standing.unjudged_since, None);
        gate.finish().await;
    }
}

// Activations --------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn an_activation_looks_nowhere_and_so_makes_nothing_any_younger() {
    for (_registry, gate) in on_each().await {
        let lasting = |version: u64, span: &str| {
            let mut files = gate.start_pack();
            set_version(&mut files, version);
            let lifetime = format!("[environments.staging]\ndecision-lifetime = \"{span}\"");
            replace(&mut files, "[environments.staging]", &lifetime);
            files
        };
        gate.activate(&lasting(1000, "20s")).await.unwrap();
        let app = gate.good_artifact("app").await;
        let first = gate.promote(&app, "staging").await.decision.unwrap();
        let after = |span: &str| Some(first.decided_at.after(span.parse().unwrap()));
        assert_eq!(first.valid_until, after("20s"));
        gate.clock.advance("10s");
        // However often, and however long it may last by the new pack: it counts from when somebody looked.
        for (version, span) in [(1001, "20s"), (1002, "20s"), (1003, "1h"), (1004, "15s")] {
            gate.activate(&lasting(version, span)).await.unwrap();
            let stands = gate.check(&app, "staging").await;
            assert_ready!(stands);
            assert_eq!(stands.decision.unwrap().valid_until, after(span), "{span}");
        }
        // Where it would have been looked at by now, it is not ready until it was.
        let reply = gate.activate(&lasting(1005, "5s")).await.unwrap();
        let told: Vec<_> = reply.decided_again.iter().map(|one| (one.before, one.after)).collect();
        assert_eq!(told, [(Verdict::Ready, Verdict::NotReady)]);
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        assert_eq!(serve_once(&gate).await, 1);
        assert_ready!(gate.check(&app, "staging").await);
        gate.finish().await;
    }
}

// Requests -------------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn who_stops_waiting_stops_only_her_own_request() {
    for (_registry, gate) in on_each().await {
        let app = gate.good_artifact("app").await;
        let mut asked = Vec::new();
        for _ in 0..3 {
            asked.push(gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap());
        }
        assert!(asked.iter().all(|run| run.id == asked[0].id));
        for (name, left) in [("one", 2), ("another", 1), ("one", 1)] {
            let goes_on = gate.gate.cancel_run_as(asked[0].id, Some(name)).await.unwrap();
            assert_eq!((goes_on.state.as_str(), goes_on.requests), ("pending", left));
        }
        assert_ready!(execute(&gate.gate, &asked[0]).await.unwrap().unwrap().decision.unwrap());
        // The last one ends it.
        let other = gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap();
        assert_eq!(gate.gate.cancel_run(other.id).await.unwrap().state, "cancelled");
        assert_eq!(gate.gate.cancel_run(other.id).await.unwrap().state, "cancelled", "as before");
        // Whoever has a reason ends it for all, and tells them.
        for _ in 0..2 {
            gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap();
        }
        let run = newest_run(&gate).await;
        assert!(matches!(gate.gate.cancel_run_for_all(run.id, " ").await, Err(GateError::Usage { .. })));
        let ended = gate.gate.cancel_run_for_all(run.id, "the registry is down").await.unwrap();
        let said = &ended.events.last().unwrap().detail;
        assert!(said.contains("the registry is down") && said.contains("it answered 2 requests"), "{said}");
        gate.finish().await;
    }
}
