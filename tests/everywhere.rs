//! A no at any place that a subject was ready from is found within the lifetime of a decision, whoever asks from where meanwhile; and
//! of one word a few wrappings are kept, so that nobody can make more of it than can be looked at.

use std::collections::BTreeMap;
use std::path::Path;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::{MAX_EVIDENCE, MAX_UPLOADS_OF_STRANGERS, MAX_WRAPPINGS};
use countersign::domain::places::Places;
use countersign::domain::reference::SubjectRef;
use countersign::gate::reply::DecisionReply;
use countersign::gate::{Effort, Gate, GateError, Settings, Sweep};
use countersign::store::{Counts, NewSighting};

use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::quick;
use crate::{assert_not_ready, assert_ready};

const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

async fn each() -> Vec<TestGate> {
    let gates = [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await];
    gates.into_iter().flatten().collect()
}

/// From now on a decision about staging holds for `span`.
async fn lasting(gate: &TestGate, span: &str) {
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let lifetime = format!("[environments.staging]\ndecision-lifetime = \"{span}\"");
    replace(&mut files, "[environments.staging]", &lifetime);
    gate.activate(&files).await.unwrap();
}

fn copy_all(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() {
            copy_all(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// What everybody can do: a copy of all that lies beside `subject`, in a place of her own.
fn copy(gate: &TestGate, subject: &str, name: &str) -> String {
    copy_all(&gate.directory.path().join("layout"), &gate.directory.path().join(name));
    format!("oci:{}@{}", gate.directory.path().join(name).display(), digest(subject))
}

/// Does once what a service does over and over. Says how many runs it made.
async fn serve_once(gate: &TestGate) -> usize {
    let made = gate.gate.make_due_runs(8).await.unwrap();
    for claimed in gate.gate.claim_runs(8).await.unwrap() {
        // What cannot be decided is a run that failed.
        drop(gate.gate.execute_claimed(claimed).await);
    }
    made
}

/// From now on the project's places are these.
async fn only_from(gate: &mut TestGate, places: &[&str]) {
    let listed = Places::new(places.iter().map(|place| place.parse().unwrap()).collect());
    let settings = Settings { places: BTreeMap::from([(project(), listed)]), ..gate.gate.settings().clone() };
    gate.gate = Box::pin(Gate::open(settings)).await.unwrap();
}

async fn verdict(gate: &TestGate, subject: &str) -> Verdict {
    gate.check(subject, "staging").await.verdict
}

// Who asks ----------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn who_asks_often_from_a_copy_keeps_the_gate_from_looking_nowhere() {
    let gates =
        each().await.into_iter().map(|gate| (true, gate)).chain(each().await.into_iter().map(|gate| (false, gate)));
    for (serves, gate) in gates {
        lasting(&gate, "100m").await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let copied = copy(&gate, &app, "copied");
        gate.clock.advance("1s");
        assert_ready!(gate.promote(&copied, "staging").await);
        gate.smoke(&app, "FAILED").await;
        for _ in 0..3 {
            gate.clock.advance("25m");
            assert_ready!(gate.promote(&copied, "staging").await);
        }
        // What was ready first would be looked at again by now.
        gate.clock.advance("15m");
        if serves {
            assert_eq!(serve_once(&gate).await, 1);
        } else {
            assert_not_ready!(gate.promote(&copied, "staging").await, ["smoke.passed"]);
        }
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_request_that_nobody_has_begun_is_no_look_at_every_place() {
    for gate in each().await {
        lasting(&gate, "100m").await;
        let app = gate.good_artifact("app").await;
        let copied = copy(&gate, &app, "copied");
        assert_ready!(gate.promote(&copied, "staging").await);
        gate.clock.advance("1m");
        assert_ready!(gate.promote(&app, "staging").await);
        gate.smoke(&app, "FAILED").await;
        gate.clock.advance("90m");
        // The same question that the gate would ask, which looks at one place.
        gate.gate.request_run(gate.run_request(&copied, "staging")).await.unwrap();
        for _ in 0..4 {
            serve_once(&gate).await;
        }
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_silent_place_of_a_stranger_blocks_nobody_who_names_another() {
    for gate in each().await {
        lasting(&gate, "100m").await;
        let app = gate.good_artifact("app").await;
        let copied = copy(&gate, &app, "copied");
        assert_ready!(gate.promote(&copied, "staging").await);
        assert_ready!(gate.promote(&app, "staging").await);
        std::fs::write(gate.directory.path().join("copied/index.json"), "no JSON").unwrap();
        for _ in 0..3 {
            gate.clock.advance("101m");
            assert_ready!(gate.promote(&app, "staging").await);
        }
        gate.finish().await;
    }
}

#[tokio::test]
async fn who_asks_from_a_copy_and_deletes_it_does_not_keep_what_stands_from_being_renewed() {
    for gate in each().await {
        lasting(&gate, "100m").await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let copied = copy(&gate, &app, "copied");
        gate.clock.advance("1s");
        assert_ready!(gate.promote(&copied, "staging").await);
        std::fs::remove_file(gate.directory.path().join("copied/blobs/sha256").join(digest(&app).hex())).unwrap();
        for _ in 0..3 {
            gate.clock.advance("91m");
            assert_eq!(serve_once(&gate).await, 1);
            gate.clock.advance("1m");
            assert_eq!(verdict(&gate, &app).await, Verdict::Ready);
        }
        gate.smoke(&app, "FAILED").await;
        gate.clock.advance("91m");
        assert_eq!(serve_once(&gate).await, 1);
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

// Places that are listed no more -----------------------------------------------------------------------------------------

#[tokio::test]
async fn a_no_about_what_lies_in_a_place_that_is_listed_no_more_is_judged() {
    for mut gate in each().await {
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        only_from(&mut gate, &["registry.example.com/new/**"]).await;
        gate.clock.advance("1m");
        let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
        gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
        assert_eq!(serve_once(&gate).await, 1);
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_stands_is_renewed_from_a_place_that_is_listed_whoever_asked_last_from_another() {
    for mut gate in each().await {
        lasting(&gate, "100m").await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        let copied = copy(&gate, &app, "copied");
        gate.clock.advance("1s");
        assert_ready!(gate.promote(&copied, "staging").await);
        let own = gate.place.clone();
        only_from(&mut gate, &[&own]).await;
        gate.clock.advance("91m");
        assert_eq!(serve_once(&gate).await, 1);
        gate.clock.advance("20m");
        assert_eq!(verdict(&gate, &app).await, Verdict::Ready);
        gate.finish().await;
    }
}

// What was removed -------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn the_places_that_something_was_ready_from_outlive_the_decisions_that_nobody_needs() {
    for gate in each().await {
        lasting(&gate, "6d").await;
        let app = gate.good_artifact("app").await;
        let copied = copy(&gate, &app, "copied");
        // A stranger was first, so that all that lies beside it was seen at her place.
        for place in [&copied, &app, &copied] {
            assert_ready!(gate.promote(place, "staging").await);
            gate.clock.advance("1s");
        }
        for _ in 0..5 {
            gate.clock.advance("20h");
            gate.promote(&gate.push_artifact("other").await, "staging").await;
        }
        let pruned = gate.gate.prune("1d".parse().unwrap(), Sweep::Remove, Effort::Whatever).await.unwrap();
        assert!(pruned.runs > 0, "{pruned:?}");
        gate.smoke(&app, "FAILED").await;
        gate.clock.advance("40h");
        serve_once(&gate).await;
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed", "smoke.fresh"]);
        gate.finish().await;
    }
}

// Many wrappings of one word -----------------------------------------------------------------------------------------------

fn padded(bundle: &[u8], bytes: usize) -> Vec<u8> {
    [bundle, " ".repeat(bytes).as_bytes()].concat()
}

async fn attach(subject: &str, bundle: &[u8]) {
    let at = SubjectRef::parse(subject, |_| false).unwrap();
    let beside = countersign::registry::Registry::open(&at, &quick()).unwrap();
    beside.attach_bundle(digest(subject), bundle, TEST_RESULT, None).await.unwrap();
}

fn looked_at(reply: &DecisionReply) -> usize {
    reply.evidence.iter().filter(|one| one.predicate_type == TEST_RESULT).count()
}

#[tokio::test]
async fn of_one_word_a_few_small_wrappings_are_kept_however_many_lie_beside_a_copy() {
    for gate in each().await {
        let app = gate.good_artifact("app").await;
        let first = gate.promote(&app, "staging").await;
        assert_ready!(first);
        let copied = copy(&gate, &app, "copied");
        gate.clock.advance("1s");
        let passed = gate.smoke_bundle(&app).await;
        attach(&app, &passed).await;
        for times in 1..40 {
            attach(&copied, &padded(&passed, times)).await;
        }
        for times in 0..4 {
            attach(&copied, &padded(&passed, (1 << 20) + times)).await;
        }
        assert_ready!(gate.promote(&copied, "staging").await);
        let later = gate.promote(&app, "staging").await;
        assert_ready!(later);
        // And the one that lies beside it, which was not there yet when the others were kept.
        assert!(looked_at(&later) <= looked_at(&first) + MAX_WRAPPINGS + 1, "{}", looked_at(&later));
        let large = Digest::of(&padded(&passed, (1 << 20) + 1));
        assert!(later.evidence.iter().all(|one| one.digest != large));
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_came_padded_first_makes_way_for_what_was_signed() {
    for gate in each().await {
        let app = gate.push_artifact("app").await;
        gate.sign(&app).await;
        gate.provenance(&app, serde_json::json!({})).await;
        let copied = copy(&gate, &app, "copied");
        let passed = gate.smoke_bundle(&app).await;
        let large = padded(&passed, 1 << 20);
        attach(&copied, &large).await;
        assert_ready!(gate.promote(&copied, "staging").await);
        attach(&app, &passed).await;
        assert_ready!(gate.promote(&app, "staging").await);
        let later = gate.promote(&app, "staging").await;
        assert_ready!(later);
        assert!(later.evidence.iter().all(|one| one.digest != Digest::of(&large)), "it is read no more");
        gate.finish().await;
    }
}

#[tokio::test]
async fn padding_is_refused_where_it_is_given_and_a_smaller_wrapping_takes_the_place_of_a_larger() {
    for gate in each().await {
        let app = gate.good_artifact("app").await;
        let passed = gate.smoke_bundle(&app).await;
        let give = async |bundle: &[u8]| gate.gate.add_evidence(&project(), bundle, None).await;
        let refused = give(&padded(&passed, 1 << 20)).await.unwrap_err();
        assert!(matches!(refused, GateError::Usage { .. }), "{refused}");
        assert!(refused.to_string().contains("most of which"), "{refused}");
        assert_eq!(give(&passed).await.unwrap().new, 1);
        for times in (1..=MAX_WRAPPINGS + 5).rev() {
            assert_eq!(give(&padded(&passed, times * 10)).await.unwrap().new, 1, "{times}");
        }
        let refused = give(&padded(&passed, 900)).await.unwrap_err().to_string();
        assert!(refused.contains("MAX_WRAPPINGS"), "{refused}");
        let read = gate.promote(&app, "staging").await;
        assert_ready!(read);
        assert!(looked_at(&read) <= 3 + MAX_WRAPPINGS, "{}", looked_at(&read));
        gate.finish().await;
    }
}

#[tokio::test]
async fn whatever_is_given_for_what_it_does_not_name_takes_the_places_of_strangers() {
    for gate in each().await {
        let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
        for count in 0..=MAX_UPLOADS_OF_STRANGERS {
            gate.clock.advance("1s");
            let passed = gate.smoke_bundle(&app).await;
            let given = gate.gate.add_evidence(&project(), &passed, Some(digest(&other))).await;
            match given {
                Ok(given) => assert!(given.new == 2 && count < MAX_UPLOADS_OF_STRANGERS, "{count}"),
                Err(error) => {
                    assert!(count == MAX_UPLOADS_OF_STRANGERS, "{count}");
                    assert!(error.to_string().contains("MAX_UPLOADS_OF_STRANGERS"), "{error}");
                }
            }
        }
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_no_that_is_known_takes_a_ready_away_however_much_else_cannot_be_looked_at() {
    let gate = TestGate::start_in_a_file().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1m");
    let store = gate.record().await;
    let sighting = |n: usize| {
        let content = n.to_string().into_bytes();
        let bundle = Digest::of(&content);
        NewSighting { bundle, content, counts: Counts::Verified, place: None, is_news: false, signer: None }
    };
    for part in (0..=MAX_EVIDENCE).collect::<Vec<_>>().chunks(1_000) {
        let part = part.iter().copied().map(sighting).collect();
        store.see(&project(), digest(&app), part, None, gate.clock.now()).await.unwrap();
    }
    store.close().await.unwrap();
    assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::Unknown);
    assert_eq!(verdict(&gate, &app).await, Verdict::Ready, "nobody has said no");
    let failed = gate.smoke_bundle_by(&app, "FAILED", &gate.people.pipeline).await;
    gate.gate.add_evidence(&project(), &failed, None).await.unwrap();
    assert_eq!(serve_once(&gate).await, 1);
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}
