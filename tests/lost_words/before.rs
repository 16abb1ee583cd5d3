//! What was decided before something was lost: it stands by nobody's word until somebody asks again.

use super::*;

/// Does once what a service does over and over: makes runs of what is due, and works on them. Says how many it made.
async fn serve_once(gate: &TestGate) -> usize {
    let made = gate.gate.make_due_runs(8).await.unwrap();
    for claimed in gate.gate.claim_runs(8).await.unwrap() {
        drop(gate.gate.execute_claimed(claimed).await);
    }
    made
}

/// An artifact that is ready, and a record of before that was told somebody something that it has lost.
async fn that_has_lost_something() -> (TestGate, String, PathBuf) {
    let mut gate = Box::pin(TestGate::start_in_a_file()).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.gate.close().await;
    let copy = gate.directory.path().join("old.db");
    std::fs::copy(record(&gate), &copy).unwrap();
    gate.reopen().await;
    lose(&mut gate, &copy, "other").await;
    (gate, app, copy)
}

/// Something is decided, and forgotten.
async fn lose(gate: &mut TestGate, copy: &Path, decides: &str) {
    let other = gate.good_artifact(decides).await;
    assert_ready!(gate.promote(&other, "staging").await);
    gate.gate.close().await;
    put_back(copy, &record(gate));
    gate.reopen().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_stood_before_a_loss_is_ready_again_when_somebody_asks_and_never_by_the_gate_itself() {
    let (gate, app, _) = Box::pin(that_has_lost_something()).await;
    gate.gate.accept_loss("the disk is gone").await.unwrap();
    let before = gate.check(&app, "staging").await;
    assert_not_ready!(before, ["gate.lost"]);
    // Whoever was told that it is ready is told that it is not, by a decision of its own.
    assert_eq!(serve_once(&gate).await, 1);
    let told = gate.check(&app, "staging").await;
    assert_not_ready!(told, ["gate.lost"]);
    assert!(told.standing.changed_because.is_empty() && told.publication.is_some(), "{told:?}");
    assert_ne!(told.decision.as_ref().unwrap().id, before.decision.unwrap().id);
    let again = gate.gate.replay(&project(), &told.decision.unwrap().id.to_string(), ReplayDepth::Recorded).await;
    assert!(again.unwrap().same);
    // Whatever anybody gives, and whatever pack comes into force: nobody has asked.
    gate.clock.advance("1m");
    let given = gate.smoke_bundle(&app).await;
    assert_eq!(gate.gate.add_evidence(&project(), &given, None).await.unwrap().new, 1);
    assert_eq!(serve_once(&gate).await, 1);
    assert_not_ready!(gate.check(&app, "staging").await, ["gate.lost"]);
    let mut pack = gate.start_pack();
    set_version(&mut pack, 1000);
    gate.activate(&pack).await.unwrap();
    assert_not_ready!(gate.check(&app, "staging").await, ["gate.lost"]);
    assert_ready!(gate.promote(&app, "staging").await);
    // From then on it is as any other.
    gate.clock.advance("1m");
    let given = gate.smoke_bundle(&app).await;
    assert_eq!(gate.gate.add_evidence(&project(), &given, None).await.unwrap().new, 1);
    assert_eq!(serve_once(&gate).await, 1);
    assert_ready!(gate.check(&app, "staging").await);
    gate.finish().await;
}

/// Who asked before it was accepted cannot have known of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_of_before_a_loss_makes_nothing_ready_after_it() {
    let mut gate = Box::pin(TestGate::start_in_a_file()).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let open = gate.gate.request_run(gate.run_request(&app, "staging")).await.unwrap();
    gate.gate.close().await;
    let copy = gate.directory.path().join("old.db");
    std::fs::copy(record(&gate), &copy).unwrap();
    gate.reopen().await;
    lose(&mut gate, &copy, "other").await;
    gate.gate.accept_loss("the disk is gone").await.unwrap();
    gate.clock.advance("1h");
    let run = gate.gate.execute_run(open.id, None).await.unwrap();
    assert_not_ready!(run.decision.unwrap(), ["gate.lost"]);
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_loss_that_comes_again_is_accepted_again_and_a_clock_that_was_ahead_holds_up_nothing() {
    let (mut gate, app, copy) = Box::pin(that_has_lost_something()).await;
    gate.clock.advance("365d");
    gate.gate.accept_loss("the disk is gone").await.unwrap();
    gate.clock.back("365d");
    gate.gate.accept_clock("the clock was a year ahead").await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(gate.check(&app, "staging").await);
    for decides in ["one more", "yet another"] {
        lose(&mut gate, &copy, decides).await;
        let fault = fault_of(gate.gate.check(&project(), digest(&app), &environment("staging")).await.map(drop));
        assert_names_the_loss(&fault);
        gate.gate.accept_loss("the disk is gone again").await.unwrap();
        assert_not_ready!(gate.check(&app, "staging").await, ["gate.lost"]);
        assert_ready!(gate.promote(&app, "staging").await);
    }
    assert!(gate.gate.verify_log(None).await.unwrap().sound);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_exported_of_a_record_that_has_lost_something_says_so() {
    let (gate, app, _) = Box::pin(that_has_lost_something()).await;
    let page = Page { limit: 50, cursor: None };
    let all = gate.gate.decisions(&project(), &DecisionFilter::default(), page).await.unwrap();
    let id = all.items[0].decision.as_ref().unwrap().id.to_string();
    let known = KnownGate { key: Some(gate.gate.public_key()), id: None };
    let asked = async || {
        let bytes = gate.gate.export(&project(), &id, ExportForm::Archive).await.unwrap();
        check_export(Export::read(&bytes).unwrap(), &known, gate.clock.now()).unwrap()
    };
    let lost = asked().await;
    assert_eq!(lost.verdict, Verdict::Unknown, "{lost:?}");
    assert!(lost.standing.changed_because.iter().any(|rule| rule.as_str() == "gate.lost"), "{lost:?}");
    gate.gate.accept_loss("the disk is gone").await.unwrap();
    assert_not_ready!(asked().await, ["gate.lost"]);
    assert_not_ready!(gate.check(&app, "staging").await, ["gate.lost"]);
    gate.finish().await;
}
