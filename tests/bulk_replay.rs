//! The whole record is computed again in one command, and what comes out otherwise is named to the field.

use std::process::Stdio;

use countersign::domain::digest::Digest;
use countersign::gate::DecisionRange;
use countersign::store::DecisionFilter;
use serde_json::{Value, json};

use crate::assert_ready;
use crate::support::gate::{TestGate, project};

async fn replayed(gate: &TestGate, range: DecisionRange) -> countersign::gate::BulkReplayReply {
    gate.gate.replay_all(&project(), &range, &|_, _| {}).await.unwrap()
}

/// Rewrites the newest record in the database, and files it under its new digest, as somebody who can write there.
async fn forge(gate: &TestGate, change: impl Fn(&mut Value)) {
    let store = gate.record().await;
    let newest = store.decisions(&project(), &DecisionFilter::default(), None, 1).await.unwrap().items.remove(0).id;
    let mut record = serde_json::to_value(store.decision(newest).await.unwrap().unwrap().record).unwrap();
    store.close().await.unwrap();
    change(&mut record);
    let bytes = serde_json_canonicalizer::to_vec(&record).unwrap();
    let [id, newest] = [Digest::of(&bytes), newest].map(|id| gate.literal(id.as_bytes()));
    let forged = gate.literal(&bytes);
    gate.tamper(&format!("UPDATE decision SET digest = {id}, record = {forged} WHERE digest = {newest}")).await;
}

#[tokio::test]
async fn every_decision_on_record_comes_out_byte_for_byte() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    gate.clock.advance("1h");
    let since = gate.clock.now();
    let bad = gate.push_artifact("bad").await;
    gate.promote(&bad, "staging").await;
    let found = replayed(&gate, DecisionRange::default()).await;
    assert!(found.is_same() && found.decisions == 3 && found.other_engines == 0, "{found:?}");
    let found = replayed(&gate, DecisionRange { since: Some(since), ..DecisionRange::default() }).await;
    assert_eq!((found.decisions, found.same), (1, 1));
    gate.finish().await;
}

#[tokio::test]
async fn progress_is_told_in_the_order_of_the_record_up_to_its_end() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    for _ in 0..5 {
        gate.clock.advance("1m");
        gate.promote(&app, "staging").await;
    }
    let told = std::sync::Mutex::new(Vec::new());
    let tell = |done, all| told.lock().unwrap().push((done, all));
    let found = gate.gate.replay_all(&project(), &DecisionRange::default(), &tell).await.unwrap();
    let told = told.into_inner().unwrap();
    assert!(told.is_sorted() && told.last() == Some(&(found.decisions, found.decisions)), "{told:?}");
    gate.finish().await;
}

#[tokio::test]
async fn a_record_that_says_something_else_is_named_with_the_first_field_that_differs() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.gate.close().await;
    forge(&gate, |record| record["reasons"][0]["found"] = json!("whatever")).await;
    gate.directory.is_spared("a record in it was forged");
    let mut gate = gate;
    gate.reopen().await;
    let found = replayed(&gate, DecisionRange::default()).await;
    assert_eq!((found.decisions, found.same, found.differing.len()), (1, 0, 1), "{found:?}");
    let first = &found.differing[0].first;
    assert_eq!((first.field.as_str(), first.recorded.as_str()), ("/reasons/0/found", "\"whatever\""));

    let replay = |arguments: &[&str]| {
        let output =
            gate.command(&[&["decision", "replay"], arguments].concat()).stdin(Stdio::null()).output().unwrap();
        let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (output.status.code().unwrap(), out, said)
    };
    let (code, out, _) = replay(&["--all"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("/reasons/0/found: recorded \"whatever\", computed"), "{out}");
    // Of one decision it is told the same way.
    let id = found.differing[0].decision.to_string();
    let (code, out, _) = replay(&[&id, "--output", "json"]);
    let one: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, one["first"]["field"].as_str()), (1, Some("/reasons/0/found")), "{one}");
    let (code, _, said) = replay(&["--all", "--since", "2100-01-01T00:00:00Z"]);
    assert_eq!(code, 0);
    assert!(said.contains("no decisions to replay"), "{said}");
    for bad in [vec!["--all", "--reverify"], vec!["--all", &id], vec!["--since", "7d"], vec![]] {
        assert_eq!(replay(&bad).0, 2, "{bad:?}");
    }
}

/// What holds for the whole suite: no story can leave a decision behind that comes out otherwise.
#[tokio::test]
async fn a_directory_with_a_decision_that_comes_out_otherwise_fails_its_story() {
    for is_forged in [false, true] {
        let gate = TestGate::start().await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.gate.close().await;
        if is_forged {
            forge(&gate, |record| record["reasons"][0]["found"] = json!("whatever")).await;
        }
        let TestGate { directory, .. } = gate;
        let ended = std::thread::spawn(move || drop(directory)).join();
        assert_eq!(ended.is_err(), is_forged);
    }
}

#[tokio::test]
async fn a_record_that_is_damaged_is_named_and_the_others_are_replayed() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    gate.promote(&app, "staging").await;
    gate.clock.advance("1m");
    gate.promote(&app, "staging").await;
    gate.gate.close().await;
    // Filed for another environment than it is about.
    forge(&gate, |record| record["inputs"]["environment"] = json!("production")).await;
    gate.directory.is_spared("a record in it was forged");
    let mut gate = gate;
    gate.reopen().await;
    let found = replayed(&gate, DecisionRange::default()).await;
    assert_eq!((found.decisions, found.same, found.failed.len()), (2, 1, 1), "{found:?}");
    assert!(found.failed[0].detail.contains("filed under something that its record does not say"), "{found:?}");
}
