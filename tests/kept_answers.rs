//! What `check` keeps in memory is never older than the store, whoever wrote there, and never older than the clock.

use countersign::domain::decision::Verdict;
use countersign::domain::names::EnvironmentName;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::reply::DecisionReply;
use serde_json::json;

use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};
use crate::{assert_not_ready, assert_ready};

/// The answer of the gate, which may have kept it; a gate that has kept nothing must say the very same.
async fn asked(gate: &TestGate, app: &str, environment: &str) -> DecisionReply {
    let environment: EnvironmentName = environment.parse().unwrap();
    let said = gate.gate.check_json(&project(), digest(app), &environment).await.unwrap();
    let other = gate.another().await;
    let anew = other.check_json(&project(), digest(app), &environment).await.unwrap();
    assert_eq!(other.answer_counts().kept, 0);
    assert_eq!(String::from_utf8_lossy(&said), String::from_utf8_lossy(&anew));
    serde_json::from_slice(&said).unwrap()
}

/// Whether answers are kept: only where the record itself tells at once whether anybody has written there. Over a server each is read.
fn keeps(gate: &TestGate) -> bool {
    gate.shared.is_none()
}

/// Asks until the answer is one that was kept, where any is.
async fn kept(gate: &TestGate, app: &str, environment: &str) -> DecisionReply {
    if !keeps(gate) {
        let answer = asked(gate, app, environment).await;
        let counts = gate.gate.answer_counts();
        assert_eq!((counts.kept, counts.in_memory), (0, 0), "{counts:?}");
        return answer;
    }
    for _ in 0..3 {
        let before = gate.gate.answer_counts().kept;
        let answer = asked(gate, app, environment).await;
        if gate.gate.answer_counts().kept > before {
            return answer;
        }
    }
    panic!("nothing is kept: {:?}", gate.gate.answer_counts());
}

/// An artifact that lacks nothing for production but the review, which an override in force stands in for.
async fn waived(gate: &TestGate, lasts: &str) -> (String, String) {
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let waiver = gate.request_override(&app, "review.approved", lasts).await.id.to_string();
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver, key).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "production").await);
    (app, waiver)
}

#[tokio::test]
async fn a_new_decision_is_the_next_answer() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_eq!(asked(&gate, &app, "staging").await.standing.changed_because[0].as_str(), "gate.undecided");
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(kept(&gate, &app, "staging").await);
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    // Evidence alone decides nothing.
    assert_ready!(kept(&gate, &app, "staging").await);
    let refused = gate.promote(&app, "staging").await;
    let answer = asked(&gate, &app, "staging").await;
    assert_eq!((answer.verdict, answer.decision), (Verdict::NotReady, refused.decision));
    assert_eq!(kept(&gate, &app, "staging").await.verdict, Verdict::NotReady);
    gate.finish().await;
}

#[tokio::test]
async fn an_override_that_is_revoked_is_missing_from_the_next_answer() {
    let gate = TestGate::start().await;
    let (app, waiver) = waived(&gate, "7d").await;
    assert_ready!(kept(&gate, &app, "production").await);
    gate.gate.revoke_override(&project(), &waiver, &gate.people.alice).await.unwrap();
    let answer = asked(&gate, &app, "production").await;
    assert_eq!(answer.verdict, Verdict::NotReady);
    assert_eq!(answer.standing.changed_because[0].as_str(), "gate.revoked");
    gate.finish().await;
}

#[tokio::test]
async fn what_is_kept_lapses_at_its_hour_without_anything_being_written() {
    let gate = TestGate::start().await;
    let (app, _) = waived(&gate, "1h").await;
    assert_ready!(kept(&gate, &app, "production").await);
    gate.clock.advance("59m");
    let holds = kept(&gate, &app, "production").await;
    assert_ready!(holds);
    assert_eq!(holds.standing.as_of, gate.clock.now());
    gate.clock.advance("1m");
    let lapsed = kept(&gate, &app, "production").await;
    assert_eq!(lapsed.verdict, Verdict::NotReady);
    assert_eq!(lapsed.standing.changed_because[0].as_str(), "gate.waiver-expired");
    // The clock is put back: what was kept is as good as before.
    gate.clock.back("1m");
    assert_ready!(kept(&gate, &app, "production").await);
    gate.finish().await;
}

#[tokio::test]
async fn the_trusted_roots_are_put_together_when_one_of_them_runs_out_and_not_for_each_answer() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let (ends, given) = (gate.clock.now().after("1h".parse().unwrap()), gate.gate.trust());
    let roots = vec![TrustedRoot::production().unwrap().until(ends), TrustedRoot::staging().unwrap()];
    gate.gate.replace_trust(TrustSet::new(roots).into());
    let in_force = || {
        let [set, again] = [gate.gate.trust(), gate.gate.trust()];
        assert!(std::ptr::eq(set.roots(), again.roots()), "the same question has had two sets made");
        set
    };
    // Whether the answer was one that was kept; another gate on the same file would be a reason to read it anew.
    let (staging, subject) = ("staging".parse::<EnvironmentName>().unwrap(), digest(&app));
    let is_kept = async || {
        let before = gate.gate.answer_counts().kept;
        assert_ready!(gate.gate.check(&project(), subject, &staging).await.unwrap());
        gate.gate.answer_counts().kept > before
    };
    let before = in_force();
    assert_eq!(before.roots().len(), 2);
    assert!(!is_kept().await, "other roots were put in force");
    assert_eq!(is_kept().await, keeps(&gate));
    gate.clock.advance("59m");
    assert!(std::ptr::eq(in_force().roots(), before.roots()));
    assert_eq!(is_kept().await, keeps(&gate));
    gate.clock.advance("1m");
    assert!(!is_kept().await, "one root is over: what was answered by both is no answer any more");
    let over = in_force();
    assert_eq!((over.roots().len(), over.expired().len()), (1, 1));
    assert_eq!(is_kept().await, keeps(&gate));
    gate.clock.back("1m");
    assert!(!is_kept().await, "it is in force again");
    assert_eq!(in_force().roots().len(), 2);
    assert_ready!(asked(&gate, &app, "staging").await);
    gate.gate.replace_trust(given.into());
    gate.finish().await;
}

#[tokio::test]
async fn another_pack_in_force_is_in_the_next_answer() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let before = kept(&gate, &app, "staging").await.policy.unwrap();
    let mut files = gate.start_pack();
    set_version(&mut files, before.version + 1);
    gate.activate(&files).await.unwrap();
    let answer = asked(&gate, &app, "staging").await;
    assert_eq!(answer.policy.as_ref().unwrap().version, before.version + 1);
    assert_ready!(answer);
    gate.finish().await;
}

#[tokio::test]
async fn what_another_process_commits_is_the_next_answer() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let first = gate.promote(&app, "staging").await;
    assert_eq!(kept(&gate, &app, "staging").await.decision, first.decision);
    gate.clock.advance("1m");
    let output = gate.command(&["promote", &app, "--to", "staging", "--output", "json"]).output().unwrap();
    let said: DecisionReply = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    assert_ne!(said.decision, first.decision);
    assert_eq!(asked(&gate, &app, "staging").await.decision, said.decision);
}

#[tokio::test]
async fn what_another_gate_on_the_same_database_commits_is_the_next_answer_each_time() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let mut other = TestGate { ..gate };
    let first = other.gate.clone();
    other.reopen().await;
    for result in ["FAILED", "PASSED", "FAILED", "PASSED"] {
        let before = first.check(&project(), digest(&app), &"staging".parse().unwrap()).await.unwrap();
        other.clock.advance("1m");
        other.smoke(&app, result).await;
        let decided = other.promote(&app, "staging").await;
        let after = first.check(&project(), digest(&app), &"staging".parse().unwrap()).await.unwrap();
        assert_ne!(after.decision, before.decision);
        assert_eq!((after.decision, after.verdict), (decided.decision, decided.verdict));
    }
    other.finish().await;
}

#[tokio::test]
async fn what_nobody_decided_about_takes_no_memory() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_not_ready!(asked(&gate, &app, "staging").await, ["gate.undecided"]);
    assert_eq!(gate.gate.answer_counts().in_memory, 0);
    let predicate = json!({"number": 1});
    gate.attest(&app, &gate.people.mallory, "https://example.com/number/v1", &predicate).await;
    gate.promote(&app, "staging").await;
    kept(&gate, &app, "staging").await;
    assert_eq!(gate.gate.answer_counts().in_memory, u64::from(keeps(&gate)));
    gate.finish().await;
}

/// Somebody asks all the time, while somebody else decides again and again.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_answer_is_older_than_a_decision_that_was_told_before_it_was_asked_for() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let newest = std::sync::Arc::new(std::sync::Mutex::new(gate.promote(&app, "staging").await.decision.unwrap()));
    let done = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    let mut askers = Vec::new();
    for _ in 0..3 {
        let (gate, app) = (gate.gate.clone(), digest(&app));
        let (newest, done) = (std::sync::Arc::clone(&newest), std::sync::Arc::clone(&done));
        askers.push(tokio::spawn(async move {
            let mut asked = 0_u32;
            while !done.load(std::sync::atomic::Ordering::SeqCst) {
                let told = newest.lock().unwrap().clone();
                let answer = gate.check(&project(), app, &"staging".parse().unwrap()).await.unwrap();
                let answered = answer.decision.unwrap();
                assert!(answered.decided_at >= told.decided_at, "{answered:?} after {told:?} was told");
                asked += 1;
                tokio::task::yield_now().await;
            }
            asked
        }));
    }
    for _ in 0..60 {
        gate.clock.advance("1s");
        let decided = gate.promote(&app, "staging").await.decision.unwrap();
        *newest.lock().unwrap() = decided;
    }
    done.store(true, std::sync::atomic::Ordering::SeqCst);
    for asker in askers {
        assert!(asker.await.unwrap() > 0);
    }
    assert_eq!(gate.gate.answer_counts().kept > 0, keeps(&gate), "{:?}", gate.gate.answer_counts());
    gate.finish().await;
}
