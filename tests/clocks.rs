//! F9: the gate's own clock is wrong for a while, and right again. What was noted meanwhile waits for no year, and nothing is
//! decided by a clock that is before what was decided.

use countersign::domain::decision::Verdict;
use countersign::domain::fault::Fault;
use countersign::domain::limits::{CLOCK_SKEW_SECONDS_MAX, NOTICE_AHEAD_SECONDS_MAX, REEVALUATION_AHEAD_SECONDS_MAX};
use countersign::domain::names::WebhookName;
use countersign::domain::overrides::State;
use countersign::gate::{GateError, OverrideChoice, Page};
use countersign::store::{Because, ClaimedNotice, DecisionRun, Due, NewDecision, NewNotice, Told};
use uuid::Uuid;

use crate::policy_activation::set_version;
use crate::store::{Scratch, at, digest, environment, new_run, project, record};
use crate::support::gate::TestGate;
use crate::{assert_not_ready, assert_ready};

const YEAR: i64 = 366 * 86_400;

#[tokio::test]
async fn what_a_clock_that_was_a_year_ahead_has_noted_is_decided_again_now_and_what_lapses_in_a_year_is_not() {
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let due = |subject: &str, because, second, tries| Due {
            project: project(),
            subject: digest(subject),
            environment: environment("staging"),
            name: String::new(),
            because,
            at: at(second),
            tries,
        };
        store.note_due(&due("lapses in a year", Because::Lapsed, YEAR, 0)).await.unwrap();
        assert!(!store.has_due(at(10)).await.unwrap());
        store.note_due(&due("changed", Because::Changed, 5, 0)).await.unwrap();
        // By the clock that is ahead a run is made of it, and comes to nothing.
        assert_eq!(store.make_due_runs(at(YEAR - 1), 8).await.unwrap().len(), 1);
        store.note_due(&due("tried again", Because::Lapsed, YEAR, 3)).await.unwrap();
        // The clock is right again.
        assert!(store.has_due(at(10)).await.unwrap());
        assert_eq!(store.queue_counts(at(10)).await.unwrap().due, 2);
        let made = store.make_due_runs(at(10), 8).await.unwrap();
        let mut subjects: Vec<_> = made.iter().map(|made| made.due.subject).collect();
        subjects.sort();
        let mut expected = [digest("changed"), digest("tried again")];
        expected.sort();
        assert_eq!(subjects, expected);
        assert!(!store.has_due(at(10)).await.unwrap(), "what is tried now is tried again in an hour at most");
        assert!(!store.has_due(at(9)).await.unwrap());
        // What is as far ahead as a pause is long is left where it is.
        let pause = due("paused", Because::Changed, REEVALUATION_AHEAD_SECONDS_MAX, 1);
        store.note_due(&pause).await.unwrap();
        assert!(!store.has_due(at(0)).await.unwrap());
        assert!(store.has_due(at(-1)).await.unwrap());
    }
}

/// Claims what is to be told.
async fn claimed(scratch: &Scratch, second: i64) -> Vec<ClaimedNotice> {
    let ci: WebhookName = "ci".parse().unwrap();
    scratch.store.claim_notices(&[ci], at(second), 8).await.unwrap()
}

#[tokio::test]
async fn a_notice_that_a_clock_a_year_ahead_has_put_off_is_told_now_and_holds_up_nothing() {
    for scratch in Scratch::on_each().await {
        let said = async |verdict, second| {
            let run = new_run("app", "staging");
            let record = record(&run, verdict, "p1", at(second));
            let mut decision = NewDecision::of(record, DecisionRun::Whole(Box::new(run)), at(second)).unwrap();
            let body = format!("{verdict} at {second}").into_bytes();
            decision.notices.push(NewNotice { id: Uuid::now_v7(), webhook: "ci".parse().unwrap(), body });
            scratch.store.commit_decision(&decision).await.unwrap();
        };
        said(Verdict::Ready, 1).await;
        let first = claimed(&scratch, YEAR).await.pop().unwrap();
        let put_off = Told::Failed { error: "it answered 503".into(), next_at: at(YEAR + 60) };
        scratch.store.told(&first, put_off, at(YEAR)).await.unwrap();
        // The clock is right again, and something newer is to be told about the same.
        said(Verdict::NotReady, 10).await;
        let ci: WebhookName = "ci".parse().unwrap();
        let again = claimed(&scratch, 20).await.pop().unwrap();
        assert_eq!((again.id, again.tries), (first.id, 2), "what is older goes first");
        assert!(scratch.store.next_notice_at(&[ci]).await.unwrap() < Some(at(YEAR)));
        scratch.store.told(&again, Told::Delivered, at(21)).await.unwrap();
        let newer = claimed(&scratch, 30).await.pop().unwrap();
        assert_eq!(newer.body, b"not-ready at 10");
        // What waits as long as it may is left alone.
        let put_off = Told::Failed { error: "it answered 503".into(), next_at: at(30 + NOTICE_AHEAD_SECONDS_MAX) };
        scratch.store.told(&newer, put_off, at(30)).await.unwrap();
        assert_eq!(claimed(&scratch, 30).await, []);
        assert_eq!(claimed(&scratch, 29).await.len(), 1);
    }
}

/// What `outcome` says of the gate's own clock.
fn of_the_clock<T: std::fmt::Debug>(outcome: Result<T, GateError>) -> Fault {
    let error = outcome.unwrap_err();
    assert!(error.hint().unwrap().contains("log accept-clock"), "{error:?}");
    match error {
        GateError::Fault(fault) if fault.dependency == "clock" => fault,
        other => panic!("{other:?}"),
    }
}

/// The override was over, by the log of the gate itself. Then its clock went back, and by that it permits again.
#[tokio::test]
async fn a_clock_that_went_back_decides_nothing_and_is_named_with_the_time_that_was_recorded_last() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.clock.advance("100000s");
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.fresh"]);
    let recorded = gate.clock.now();
    gate.clock.back("50000s");
    let fault = of_the_clock(gate.try_promote(&app, "staging").await);
    for words in ["gate.clock", &recorded.to_string(), &gate.clock.now().to_string(), "gate's own clock"] {
        assert!(fault.detail.contains(words), "{words}: {fault}");
    }
    // However often somebody asks: what fails so is no decision, and so no later time.
    of_the_clock(gate.try_promote(&app, "staging").await);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    let run = gate
        .gate
        .runs(&project(), &countersign::gate::RunFilter::default(), Page::default())
        .await
        .unwrap()
        .items
        .remove(0);
    assert_eq!((run.state.as_str(), run.decision.is_none()), ("failed", true));
    let told = gate.gate.readiness().await;
    let clock = told.dependencies.iter().find(|one| one.name == "clock").unwrap();
    assert!(
        told.ready && clock.state == "down" && clock.last_error.as_ref().unwrap().contains("timedatectl"),
        "{clock:?}"
    );
    // No pack comes into force by it either, since that decides.
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    of_the_clock(gate.activate(&files).await);
    // The clock is set right, and nobody has to say anything.
    gate.clock.set_to(recorded);
    gate.smoke(&app, "PASSED").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let told = gate.gate.readiness().await;
    assert!(told.dependencies.iter().all(|one| one.name != "clock"), "{told:?}");
    gate.finish().await;
}

#[tokio::test]
async fn clocks_that_differ_as_clocks_do_decide() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.clock.advance("2m");
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.back(&format!("{CLOCK_SKEW_SECONDS_MAX}s"));
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

/// What is recorded without being decided is dated, too.
#[tokio::test]
async fn a_clock_before_the_newest_leaf_of_whatever_kind_decides_nothing() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    gate.clock.advance("1h");
    gate.request_override(&app, "review.approved", "1d").await;
    gate.clock.back("30m");
    of_the_clock(gate.try_promote(&app, "production").await);
    gate.finish().await;
}

/// What is recorded without being decided is dated by whatever the clock says: it does not make the clock right.
#[tokio::test]
async fn what_anybody_files_by_a_clock_that_went_back_does_not_make_it_right() {
    let gate = TestGate::start().await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    assert_ready!(gate.promote(&app, "staging").await);
    let waived = gate.request_override(&app, "review.approved", "1h").await;
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waived.id.to_string(), person).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("2h");
    gate.gate.note_ended_overrides().await;
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
    gate.clock.back("90m");
    gate.request_override(&other, "review.approved", "1d").await;
    of_the_clock(gate.try_promote(&app, "production").await);
    let asked = gate.check(&app, "production").await;
    let why = asked.standing.changed_because.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!((asked.verdict, why), (Verdict::Unknown, vec!["gate.clock".to_owned()]));
    assert_eq!(asked.faults.first().map(|fault| fault.dependency.as_str()), Some("clock"));
    // Where the clock is right again, it is known how it stands.
    gate.clock.advance("90m");
    assert_eq!(gate.check(&app, "production").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// A decision has run out, by the record itself. By a clock that went back it has not yet: then nobody knows.
#[tokio::test]
async fn what_has_run_out_does_not_stand_again_by_a_clock_that_went_back() {
    let gate = TestGate::start().await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("60d");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    gate.promote(&other, "staging").await;
    gate.clock.back("1439h");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::Unknown);
    gate.finish().await;
}

/// The clock was ahead for a minute, and something was decided in it. The way out is one command, and the log has it.
#[tokio::test]
async fn where_the_clock_was_ahead_before_somebody_says_so_and_the_gate_goes_on() {
    let gate = TestGate::start().await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    let nothing = gate.gate.accept_clock("it was ahead").await.unwrap_err();
    assert!(
        matches!(nothing, GateError::Usage { .. }) && nothing.to_string().contains("nothing to accept"),
        "{nothing}"
    );
    gate.clock.advance("1h");
    assert_ready!(gate.promote(&other, "staging").await);
    gate.clock.advance("365d");
    let old = gate.promote(&app, "staging").await;
    assert_not_ready!(old, ["smoke.fresh"]);
    gate.smoke(&app, "PASSED").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let recorded = gate.clock.now();
    gate.clock.back("365d");
    of_the_clock(gate.try_promote(&app, "staging").await);
    for empty in ["", "  \n", &"x".repeat(100_000)] {
        assert!(matches!(gate.gate.accept_clock(empty).await, Err(GateError::Usage { .. })));
    }
    let accepted = gate.gate.accept_clock("the time server of the rack was wrong").await.unwrap();
    assert_eq!((accepted.recorded, accepted.accepted_at), (recorded, gate.clock.now()));
    // What is ready by the clock that was ahead is not taken for ready, and not taken back.
    assert_ready!(gate.check(&other, "staging").await);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::Unknown);
    gate.smoke(&app, "PASSED").await;
    let decided = gate.promote(&app, "staging").await;
    assert_eq!(gate.check(&app, "staging").await.decision, decided.decision);
    assert!(matches!(gate.gate.accept_clock("once more").await, Err(GateError::Usage { .. })), "there is nothing left");
    // And by an earlier one than that nothing is decided again.
    gate.clock.back("1h");
    of_the_clock(gate.try_promote(&other, "staging").await);
    gate.clock.advance("1h");
    let log = gate.gate.verify_log(None).await.unwrap();
    assert_eq!(format!("{:?}", log.findings), "[]");
    gate.finish().await;
}

/// What a clock that was ahead has noted of an override says nothing of whether it permits: that ends with the right clock.
#[tokio::test]
async fn an_override_in_force_is_listed_though_a_clock_that_was_ahead_has_noted_its_end() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    let (asked, taken_back) = (
        gate.request_override(&app, "review.approved", "2d").await,
        gate.try_override(&app, "review.approved", "2d", "once more").await.unwrap(),
    );
    for person in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &asked.id.to_string(), person).await.unwrap();
    }
    gate.clock.advance("30d");
    gate.gate.note_ended_overrides().await;
    gate.clock.back("30d");
    gate.gate.revoke_override(&project(), &taken_back.id.to_string(), &gate.people.dev).await.unwrap();
    let listed = async |choice: OverrideChoice| {
        let found = gate.gate.overrides(&project(), &choice, Page::default()).await.unwrap().items;
        found.iter().map(|over| over.id).collect::<Vec<_>>()
    };
    let in_force = OverrideChoice { state: Some(State::InForce), ..OverrideChoice::default() };
    assert_eq!(listed(in_force).await, [asked.id]);
    assert_eq!(listed(OverrideChoice { expiring: true, ..OverrideChoice::default() }).await, [asked.id]);
    gate.finish().await;
}
