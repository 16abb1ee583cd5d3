//! Evidence that the gate has seen counts in every later decision about its subject, wherever that is promoted from: whoever
//! asks for a promotion says where the subject lies, and so could leave behind what speaks against it.

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::facts::{Signer, Source};
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::{MAX_EVIDENCE, MAX_REFUSED_RECALLED};
use countersign::domain::reference::SubjectRef;
use countersign::gate::reply::{DecisionReply, EvidenceReply};
use countersign::gate::{Effort, GateError, RunRequest, Sweep};
use countersign::sigstore::SigningKey;
use countersign::store::{Counts, NewSighting};
use serde_json::{Value, json};

use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project, rules};
use crate::support::index::{ImageLayout, Pushed, push};
use crate::{assert_not_ready, assert_ready};

const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

async fn each() -> Vec<TestGate> {
    [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten().collect()
}

/// From now on artifacts are pushed to another place.
fn go_elsewhere(gate: &mut TestGate) -> String {
    let other = format!("oci:{}", gate.directory.path().join("elsewhere").display());
    std::mem::replace(&mut gate.place, other)
}

/// A subject in two places: in the second lie its good bundles alone, in the first the smoke test that failed later.
struct Copied {
    first: String,
    first_place: String,
    second: String,
    failed: Digest,
}

async fn copied(gate: &mut TestGate, content: &str) -> Copied {
    let first_place = go_elsewhere(gate);
    let second = gate.good_artifact(content).await;
    let second_place = std::mem::replace(&mut gate.place, first_place.clone());
    gate.clock.advance("1m");
    let first = gate.good_artifact(content).await;
    gate.clock.advance("1m");
    let failed = gate.smoke(&first, "FAILED").await;
    gate.place = second_place;
    assert_eq!(digest(&first), digest(&second));
    Copied { first, first_place, second, failed }
}

fn kept(reply: &DecisionReply) -> Vec<&EvidenceReply> {
    reply.evidence.iter().filter(|item| item.source == Source::Kept).collect()
}

#[tokio::test]
async fn a_smoke_test_that_failed_counts_wherever_its_subject_is_promoted_from() {
    for mut gate in each().await {
        let Copied { first, first_place, second, failed } = copied(&mut gate, "app").await;
        assert_not_ready!(gate.promote(&first, "staging").await, ["smoke.passed"]);
        let elsewhere = gate.promote(&second, "staging").await;
        assert_not_ready!(elsewhere, ["smoke.passed"]);
        let found = kept(&elsewhere).into_iter().find(|item| item.digest == failed).unwrap();
        assert_eq!((found.accepted, found.seen_in.as_deref()), (true, Some(first_place.as_str())));
        assert_eq!(gate.check(&second, "staging").await.verdict, Verdict::NotReady);
        // The list says what a decision would look at.
        let at = SubjectRef::parse(&second, |_| false).unwrap();
        let listed = gate.gate.list_evidence(&project(), &at).await.unwrap();
        let listed = listed.evidence.iter().find(|item| item.digest == failed).unwrap();
        assert_eq!((listed.source, listed.seen_in.as_deref()), (Source::Kept, Some(first_place.as_str())));

        // By its digest alone it is the same subject.
        let bare = gate.promote(&digest(&first).to_string(), "staging").await;
        assert!(rules(&bare, Outcome::Violation).contains(&"smoke.passed"), "{:?}", bare.reasons);
        // It is no brand: what was put right is right, wherever that is shown.
        gate.clock.advance("1m");
        gate.smoke(&second, "PASSED").await;
        assert_ready!(gate.promote(&second, "staging").await);
        assert_ready!(gate.promote(&first, "staging").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_was_removed_from_its_place_counts_all_the_same_and_in_another_project_nothing_does() {
    for mut gate in each().await {
        let Copied { first, second, failed, .. } = copied(&mut gate, "app").await;
        assert_not_ready!(gate.promote(&first, "staging").await, ["smoke.passed"]);
        std::fs::remove_dir_all(gate.directory.path().join("layout")).unwrap();
        assert_not_ready!(gate.promote(&second, "staging").await, ["smoke.passed"]);
        let request = RunRequest { project: "other".parse().unwrap(), ..gate.run_request(&second, "staging") };
        let run = gate.gate.request_run(request).await.unwrap();
        let other = gate.gate.execute_run(run.id, None).await.unwrap().decision.unwrap();
        assert!(!other.evidence.iter().any(|item| item.digest == failed), "{:?}", other.evidence);
        gate.finish().await;
    }
}

fn two_platforms(layout: &ImageLayout<'_>) -> Vec<Value> {
    vec![layout.platform("linux", "amd64", "amd"), layout.platform("linux", "arm64", "arm")]
}

#[tokio::test]
async fn what_was_seen_about_a_platform_counts_for_each_index_that_names_it_and_for_it_alone() {
    let mut gate = TestGate::start().await;
    let show = async |gate: &TestGate| {
        let Pushed { index, parts } = push(gate, "two", two_platforms).await;
        for subject in std::iter::once(&index).chain(&parts) {
            gate.sign(subject).await;
            gate.provenance(subject, json!({})).await;
            gate.smoke(subject, "PASSED").await;
        }
        (index, parts)
    };
    let first_place = go_elsewhere(&mut gate);
    let (second, second_parts) = show(&gate).await;
    let second_place = std::mem::replace(&mut gate.place, first_place.clone());
    gate.clock.advance("1m");
    let (first, parts) = show(&gate).await;
    gate.clock.advance("1m");
    let failed = gate.smoke(&parts[1], "FAILED").await;
    assert_not_ready!(gate.promote(&first, "staging").await, ["gate.platform"]);
    gate.place = second_place;
    let elsewhere = gate.promote(&second, "staging").await;
    assert_not_ready!(elsewhere, ["gate.platform"]);
    assert_eq!(
        elsewhere.platforms.iter().map(|part| part.verdict).collect::<Vec<_>>(),
        [Verdict::Ready, Verdict::NotReady]
    );
    let found = kept(&elsewhere).into_iter().find(|item| item.digest == failed).unwrap();
    assert_eq!((found.subject, found.seen_in.as_deref()), (Some(digest(&parts[1])), Some(first_place.as_str())));
    assert_not_ready!(gate.promote(&second_parts[1], "staging").await, ["smoke.passed"]);
    assert_ready!(gate.promote(&second_parts[0], "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn a_pack_that_comes_into_force_judges_by_all_that_was_seen_and_given_since() {
    for mut gate in each().await {
        let Copied { first, second, .. } = copied(&mut gate, "app").await;
        assert_ready!(gate.promote(&second, "staging").await);
        // Seen on the way to another environment.
        assert_eq!(gate.promote(&first, "production").await.verdict, Verdict::NotReady);
        assert_ready!(gate.check(&second, "staging").await);
        let mut files = gate.start_pack();
        set_version(&mut files, 1000);
        let activated = gate.activate(&files).await.unwrap();
        let again: Vec<_> = activated.decided_again.iter().map(|one| (one.environment.as_str(), one.after)).collect();
        assert_eq!(again, [("staging", Verdict::NotReady), ("production", Verdict::NotReady)]);
        assert_not_ready!(gate.check(&second, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_cannot_be_read_of_what_was_seen_makes_the_answer_unknown_and_names_the_database() {
    let mut gate = TestGate::start_in_a_file().await;
    let Copied { first, second, failed, .. } = copied(&mut gate, "app").await;
    assert_not_ready!(gate.promote(&first, "staging").await, ["smoke.passed"]);
    let file = gate.data().join("countersign.db");
    let damage = format!("UPDATE bundle SET bytes = x'00' WHERE digest = x'{}'", failed.hex());
    crate::store_faults::tamper(&file, &damage).await;
    let unknown = gate.promote(&second, "staging").await;
    assert_eq!(unknown.verdict, Verdict::Unknown, "{:?}", unknown.reasons);
    let fault = &unknown.faults[0];
    assert_eq!(fault.class, FaultClass::Corrupt);
    assert!(fault.dependency.contains("countersign.db") && fault.detail.contains(&failed.to_string()), "{fault:?}");
    // What stands is what was known before.
    assert_eq!(gate.check(&second, "staging").await.verdict, Verdict::NotReady);
}

/// Sightings as many other promotions would have left them.
async fn seen(gate: &TestGate, subject: &str, counts: Counts, number: usize) {
    seen_by(gate, subject, counts, number, None).await;
}

/// The same, in the name of somebody whose key they say they were signed with.
async fn seen_by(gate: &TestGate, subject: &str, counts: Counts, number: usize, by: Option<&SigningKey>) {
    let store = gate.record().await;
    let sighting = |n: usize| {
        let content = format!("{n}{}", if by.is_some() { " in her name" } else { "" }).into_bytes();
        let signer = by.map(|by| Signer { key: Some(by.public_key().fingerprint()), ..Signer::default() });
        NewSighting {
            bundle: Digest::of(&content),
            content,
            counts,
            place: Some("oci:heap".into()),
            is_news: false,
            signer,
        }
    };
    for part in (0..number).collect::<Vec<_>>().chunks(1_000) {
        let part = part.iter().copied().map(sighting).collect();
        store.see(&project(), digest(subject), part, None, gate.clock.now()).await.unwrap();
    }
    store.close().await.unwrap();
}

#[tokio::test]
async fn more_evidence_than_is_looked_at_is_said_and_a_heap_of_what_never_verified_is_in_nobodys_way() {
    let gate = TestGate::start_in_a_file().await;
    let app = gate.good_artifact("app").await;
    seen(&gate, &app, Counts::Refused, MAX_REFUSED_RECALLED + 50).await;
    assert_ready!(gate.promote(&app, "staging").await);
    let at = SubjectRef::parse(&app, |_| false).unwrap();
    let notes = gate.gate.list_evidence(&project(), &at).await.unwrap().notes;
    assert!(notes.iter().any(|note| note.starts_with("50 bundles that never verified")), "{notes:?}");

    let other = gate.good_artifact("other").await;
    seen(&gate, &other, Counts::Verified, MAX_EVIDENCE + 1).await;
    let unknown = gate.promote(&other, "staging").await;
    assert_eq!(unknown.verdict, Verdict::Unknown);
    let fault = &unknown.faults[0];
    assert_eq!((fault.class, fault.dependency.as_str()), (FaultClass::TooMuch, "the record of what was seen before"));
    assert!(fault.detail.contains(&format!("more than {MAX_EVIDENCE} bundles")), "{fault:?}");
    // Whoever made it so holds up no pack.
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    gate.finish().await;
}

/// Who is named later is heard, however much others have heaped up since, in her name too.
#[tokio::test]
async fn a_no_by_somebody_whom_the_pack_names_later_is_found_behind_every_heap() {
    let mut gate = TestGate::start_in_a_file().await;
    let first_place = go_elsewhere(&mut gate);
    let second = gate.good_artifact("app").await;
    let second_place = std::mem::replace(&mut gate.place, first_place);
    gate.clock.advance("1m");
    let first = gate.good_artifact("app").await;
    gate.clock.advance("1m");
    gate.smoke_by(&first, "FAILED", &gate.people.mallory).await;
    gate.place = second_place;
    assert_ready!(gate.promote(&first, "staging").await);
    seen_by(&gate, &first, Counts::Refused, MAX_REFUSED_RECALLED + 50, Some(&gate.people.mallory)).await;
    seen(&gate, &first, Counts::Refused, MAX_REFUSED_RECALLED + 50).await;
    assert_ready!(gate.promote(&second, "staging").await);
    let mut files = gate.start_pack_with(&[("smoke", &gate.people.mallory)]);
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    assert_not_ready!(gate.check(&second, "staging").await, ["smoke.passed"]);
    assert_not_ready!(gate.promote(&second, "staging").await, ["smoke.passed"]);
    // What is not hers is tried once.
    let store = gate.record().await;
    let named = store.kept(&project(), digest(&second)).await.unwrap();
    let named = named.iter().filter(|one| one.counts == Some(Counts::Refused) && one.signer.is_some()).count();
    assert_eq!(named, 0, "nothing else is taken for hers still");
    store.close().await.unwrap();
    gate.finish().await;
}

/// A heap of what verifies, by somebody whom no pack names, is no evidence that anybody could miss.
#[tokio::test]
async fn what_verified_by_nobody_who_is_known_is_in_nobodys_way() {
    let gate = TestGate::start_in_a_file().await;
    // The gate's own key is one that it knows, and no pack names.
    let own = SigningKey::from_pem(&std::fs::read_to_string(gate.data().join("gate.key")).unwrap(), None).unwrap();
    let app = gate.good_artifact("app").await;
    for n in 0..3 {
        gate.attest(&app, &own, "https://example.com/heap/v1", &json!({ "n": n })).await;
    }
    assert_ready!(gate.promote(&app, "staging").await);
    let store = gate.record().await;
    let all = store.kept(&project(), digest(&app)).await.unwrap();
    let own = Some(own.public_key().fingerprint());
    let heap: Vec<_> = all.iter().filter(|one| one.signer.as_ref().is_some_and(|signer| signer.key == own)).collect();
    assert_eq!(heap.len(), 3, "{all:?}");
    assert!(heap.iter().all(|one| one.counts == Some(Counts::Refused)), "{heap:?}");
    store.close().await.unwrap();
    gate.finish().await;
}

#[tokio::test]
async fn what_verified_outlives_every_decision_that_looked_at_it_and_what_never_did_goes_with_them() {
    for mut gate in each().await {
        let Copied { first, second, failed, .. } = copied(&mut gate, "app").await;
        let stranger = gate.attest(&first, &gate.people.mallory, TEST_RESULT, &json!({"result": "FAILED"})).await;
        // Nobody knows what else is said, so nothing of it is needed later.
        let broken = gate.review(&first).await;
        let blob = gate.directory.path().join("layout/blobs/sha256").join(broken.hex());
        std::fs::write(&blob, "damaged").unwrap();
        assert_eq!(gate.promote(&first, "staging").await.verdict, Verdict::Unknown);
        for _ in 0..3 {
            gate.clock.advance("20h");
            gate.promote(&gate.push_artifact("other").await, "staging").await;
        }
        let pruned = gate.gate.prune("1d".parse().unwrap(), Sweep::Remove, Effort::Whatever).await.unwrap();
        assert_eq!((pruned.decisions, pruned.bundles), (1, Some(1)));
        let later = gate.promote(&second, "staging").await;
        let seen: Vec<Digest> = kept(&later).iter().map(|item| item.digest).collect();
        assert!(seen.contains(&failed) && !seen.contains(&stranger), "{seen:?}");
        assert!(rules(&later, Outcome::Violation).contains(&"smoke.passed"), "{:?}", later.reasons);
        gate.finish().await;
    }
}

/// A project of whose places the configuration says nothing takes evidence from any; one that lists some from these.
#[tokio::test]
async fn a_place_that_is_not_listed_is_refused_by_name_before_anything_is_looked_at() {
    let mut gate = TestGate::start().await;
    let first = gate.good_artifact("app").await;
    let listed = go_elsewhere(&mut gate);
    let second = gate.good_artifact("app").await;
    let waiting = gate.gate.request_run(gate.run_request(&second, "staging")).await.unwrap();
    let places = countersign::domain::places::Places::new(vec![listed.parse().unwrap()]);
    let settings = countersign::gate::Settings {
        places: std::collections::BTreeMap::from([(project(), places)]),
        ..gate.gate.settings().clone()
    };
    gate.gate = countersign::gate::Gate::open(settings).await.unwrap();

    let at = SubjectRef::parse(&second, |_| false).unwrap();
    let refused = [
        gate.gate.request_run(gate.run_request(&second, "staging")).await.map(drop),
        gate.gate.list_evidence(&project(), &at).await.map(drop),
        gate.gate.execute_run(waiting.id, None).await.map(drop),
    ];
    for refused in refused {
        let error = refused.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
        let (said, hint) = (error.to_string(), error.hint().unwrap());
        for words in ["projects.default.places", &listed, &gate.place] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(hint.contains("[projects.default] places = "), "{hint}");
    }
    // Whatever was asked for where other places are listed ends, and says why.
    let ended = gate.gate.run(waiting.id).await.unwrap();
    assert_eq!(ended.state, "failed");
    assert!(ended.events.last().unwrap().detail.contains("projects.default.places"), "{:?}", ended.events);
    assert_ready!(gate.promote(&first, "staging").await);
    // A digest alone has no place, and is decided by what the gate was given and has seen.
    assert_ready!(gate.promote(&digest(&first).to_string(), "staging").await);
    gate.finish().await;
}
