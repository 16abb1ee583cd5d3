//! What holds for a time is decided again before that is over; and a verdict that turns is an event.

use countersign::domain::decision::Verdict;
use countersign::domain::limits::MAX_PLACES_TOLD;
use countersign::domain::statement::Statement;

use crate::assert_ready;
use crate::policy_activation::{replace, set_version};
use crate::publication::summaries;
use crate::support::gate::{TestGate, digest};

/// Stories on both stores, with a pack whose decisions about staging hold for two hours.
async fn gates() -> Vec<TestGate> {
    let mut gates = Vec::new();
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let mut pack = gate.start_pack();
        set_version(&mut pack, 1000);
        replace(&mut pack, "[environments.staging]", "[environments.staging]\ndecision-lifetime = \"2h\"");
        gate.activate(&pack).await.unwrap();
        gates.push(gate);
    }
    gates
}

#[tokio::test]
async fn a_decision_that_ends_is_made_again_before_that_and_never_stops_being_ready_in_between() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        let first = gate.promote(&app, "staging").await;
        assert_ready!(first);
        let ends = first.decision.as_ref().unwrap().valid_until.unwrap();
        for _ in 0..3 {
            gate.clock.advance("1h");
            assert!(gate.gate.decide_due().await.unwrap().0.is_empty(), "it holds for long enough");
            gate.clock.advance("50m");
            let (again, all) = gate.gate.decide_due().await.unwrap();
            assert_eq!((again.len(), again[0].verdict, all), (1, Verdict::Ready, true));
            assert_ready!(gate.check(&app, "staging").await);
        }
        let last = gate.check(&app, "staging").await;
        assert!(last.decision.unwrap().valid_until.unwrap() > ends);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_verdict_that_turns_says_so_in_the_run_and_one_that_does_not_says_nothing() {
    for gate in Box::pin(gates()).await {
        let app = gate.good_artifact("app").await;
        let details = async |run| {
            let events = gate.gate.run(run).await.unwrap().events;
            events.last().unwrap().detail.clone()
        };
        let first = gate.promote(&app, "staging").await.decision.unwrap();
        assert!(!details(first.run).await.contains("before"));
        gate.clock.advance("1m");
        let same = gate.promote(&app, "staging").await.decision.unwrap();
        assert!(!details(same.run).await.contains("before"));
        gate.clock.advance("1m");
        gate.smoke(&app, "FAILED").await;
        let turned = gate.promote(&app, "staging").await;
        assert_eq!(turned.verdict, Verdict::NotReady);
        let words = details(turned.decision.unwrap().run).await;
        assert!(words.starts_with("not-ready") && words.ends_with("it was ready before"), "{words}");
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_ends_although_it_is_decided_again_is_not_ready_from_that_instant() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let first = gate.promote(&app, "staging").await;
    let ends = first.decision.as_ref().unwrap().valid_until.expect("a smoke test ages");
    let mut looks = 0;
    while gate.clock.now() < ends {
        assert_ready!(gate.check(&app, "staging").await);
        looks += gate.gate.decide_due().await.unwrap().0.len();
        gate.clock.advance("5m");
    }
    assert!((1..=4).contains(&looks), "{looks} looks ahead");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    let (last, _) = gate.gate.decide_due().await.unwrap();
    assert_eq!(
        last.iter().map(|one| (one.subject, one.verdict)).collect::<Vec<_>>(),
        [(digest(&app), Verdict::NotReady)]
    );
    gate.finish().await;
}

/// A25: the owner's failing test lies beside her image, and the last who asked named the digest alone.
#[tokio::test]
async fn what_is_renewed_is_looked_at_and_told_where_its_owner_keeps_it_whoever_asked_last() {
    for gate in Box::pin(gates()).await {
        let (app, failing) = (gate.good_artifact("app").await, gate.good_artifact("failing").await);
        for app in [&app, &failing] {
            assert_ready!(gate.promote(app, "staging").await);
        }
        gate.clock.advance("10m");
        for app in [&app, &failing] {
            let asked = gate.promote(&digest(app).to_string(), "staging").await;
            assert_ready!(asked);
            assert_eq!(asked.subject.name, "");
            assert_eq!(summaries(app).await.len(), 1, "that one holds for long enough");
        }
        gate.smoke(&failing, "FAILED").await;
        gate.clock.advance("110m");
        let (again, _) = gate.gate.decide_due().await.unwrap();
        let verdict = |app: &str| again.iter().find(|one| one.subject == digest(app)).map(|one| one.verdict);
        assert_eq!((verdict(&app), verdict(&failing)), (Some(Verdict::Ready), Some(Verdict::NotReady)));
        let told = |all: Vec<Statement>| -> Vec<String> {
            let result = |one: &Statement| one.predicate()["verificationResult"].as_str().unwrap().to_owned();
            let mut all: Vec<String> = all.iter().map(result).collect();
            all.sort();
            all
        };
        assert_eq!(told(summaries(&app).await), ["PASSED", "PASSED"]);
        assert_eq!(told(summaries(&failing).await), ["FAILED", "PASSED"]);
        gate.finish().await;
    }
}

/// However many places there are, and however many of them nobody may promote from any more: each summary is followed by a newer
/// one before it ends.
#[tokio::test]
async fn of_more_places_than_one_decision_tells_each_is_told_in_time() {
    let mut gate = Box::pin(gates()).await.remove(0);
    let own = gate.place.clone();
    let mut apps = Vec::new();
    for n in 0..MAX_PLACES_TOLD + 8 {
        gate.place = format!("{own}-{n}");
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        apps.push(app);
    }
    gate.clock.advance("110m");
    while !gate.gate.decide_due().await.unwrap().0.is_empty() {}
    for app in &apps {
        assert_eq!(summaries(app).await.len(), 2, "{app}");
    }
    assert_eq!(gate.check(&apps[0], "staging").await.standing.unjudged_since, None);
    gate.finish().await;
}
