//! Attempts on what a decision is made from and what is said of it: too much, too old, under another name.

use countersign::cli::render;
use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::fault::FaultClass;
use countersign::domain::limits::MAX_EVIDENCE;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::reference::SubjectRef;
use countersign::gate::{GateError, RunRequest};
use countersign::sigstore::sign_statement;
use countersign::store::{Store, StoreOptions};

use super::{edited, request};
use crate::support::gate::{TestGate, digest, project, rules};
use crate::{assert_not_ready, assert_ready};

/// `effective-on` is a date from which a rule is required: a ready that passed over its violation ends there.
#[tokio::test]
async fn a_ready_with_a_warning_ends_when_the_warning_becomes_required() {
    let gate = TestGate::start().await;
    let review = "title = \"Reviewed by a second person\"\nowner = \"platform-security\"\nseverity = \"required\"\nenvironments = [\"production\"]";
    let soon =
        review.replace("\"required\"\n", "\"warning\"\neffective-on = 2026-05-29\n").replace("production", "staging");
    gate.activate(&edited(&gate, 1000, &[(review, &soon)])).await.unwrap();
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    assert_eq!(rules(&ready, Outcome::Warning), ["review.approved"]);
    // It is announced in every answer before.
    let checked = gate.check(&app, "staging").await;
    for answer in [&ready, &checked] {
        let [upcoming] = answer.upcoming.as_slice() else { panic!("{:?}", answer.upcoming) };
        assert_eq!((upcoming.rule.as_str(), upcoming.holds), ("review.approved", false));
        assert_eq!(upcoming.to_string(), "will be required from 2026-05-29");
    }
    let words = render::text::decision(&checked, countersign::cli::paint::Paint::Plain, render::text::Fold::Closed);
    assert!(words.contains("will be required from 2026-05-29"), "{words}");
    assert_eq!(ready.decision.unwrap().valid_until, Some("2026-05-29T00:00:00Z".parse().unwrap()));
    gate.clock.advance("4h");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_not_ready!(gate.promote(&app, "staging").await, ["review.approved"]);
    gate.finish().await;
}

#[tokio::test]
async fn a_rule_that_blocks_nothing_ends_nothing() {
    let gate = TestGate::start().await;
    let fresh = "title = \"The smoke test is recent\"\nowner = \"release-engineering\"\nseverity = \"required\"";
    let warning = fresh.replace("required", "warning");
    gate.activate(&edited(&gate, 1000, &[(fresh, &warning)])).await.unwrap();
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    assert_eq!(ready.decision.unwrap().valid_until, None);
    gate.clock.advance("2d");
    assert_ready!(gate.check(&app, "staging").await);
    let later = gate.promote(&app, "staging").await;
    assert_ready!(later);
    assert_eq!(rules(&later, Outcome::Warning), ["smoke.fresh"]);
    gate.finish().await;
}

/// Puts so many bundles that nobody signed beside `subject`, past the gate.
async fn fill(gate: &TestGate, subject: Digest, numbers: std::ops::Range<usize>) {
    let junk: Vec<_> = numbers.map(|n| format!("junk {n}").into_bytes()).collect();
    let rows = |row: &dyn Fn(&[u8]) -> String| junk.iter().map(|bytes| row(bytes)).collect::<Vec<_>>().join(", ");
    let id = |bytes: &[u8]| gate.literal(Digest::of(bytes).as_bytes());
    let bundles = rows(&|bytes| format!("({}, {})", id(bytes), gate.literal(bytes)));
    let subject = gate.literal(subject.as_bytes());
    let uploads = rows(&|bytes| format!("('default', {subject}, {}, 0)", id(bytes)));
    gate.tamper(&format!(
        "INSERT INTO bundle (digest, bytes) VALUES {bundles};
        INSERT INTO upload (project, subject, bundle, uploaded_at) VALUES {uploads}"
    ))
    .await;
}

/// What was uploaded counts against the limit like what lies beside the subject, and beyond it the gate does not know.
#[tokio::test]
async fn more_bundles_than_can_be_looked_at_are_unknown() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    fill(&gate, digest(&app), 0..MAX_EVIDENCE).await;
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown, "{:?}", reply.reasons);
    assert_eq!(reply.faults[0].class, FaultClass::TooMuch);
    assert!(reply.faults[0].detail.contains(&MAX_EVIDENCE.to_string()), "{:?}", reply.faults);
    gate.finish().await;
}

/// What the registry says is what was pushed last, not what was decided last and found to say nothing new.
#[tokio::test]
async fn a_summary_is_renewed_before_it_ends() {
    let gate = TestGate::start().await;
    let long = [
        ("max_smoke_age_hours = 24", "max_smoke_age_hours = 24000"),
        ("[environments.staging]", "[environments.staging]\ndecision-lifetime = \"7d\""),
    ];
    gate.activate(&edited(&gate, 1000, &long)).await.unwrap();
    let app = gate.good_artifact("app").await;
    let mut ends = Vec::new();
    for _ in 0..4 {
        let ready = gate.promote(&app, "staging").await;
        assert_ready!(ready);
        let publication = ready.publication.unwrap();
        if publication.state == "published" {
            ends.push(ready.decision.unwrap().valid_until.unwrap());
        }
        assert!(*ends.last().unwrap() > gate.clock.now(), "what was published has ended: {ends:?}");
        gate.clock.advance("3d");
    }
    assert_eq!(ends.len(), 2, "{ends:?}");
    gate.finish().await;
}

/// A pack that nobody activated is the embedded one; after an upgrade it is another, and old decisions still replay.
#[tokio::test]
async fn the_embedded_pack_is_kept_with_the_decisions_made_under_it() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let fresh = crate::support::directory::TempDir::new().unwrap();
    let other = crate::support::gate::open(fresh.path(), &gate.clock).await.unwrap();
    let run = request(&other, &app, "staging").await;
    let decided = other.execute_run(run, None).await.unwrap().decision.unwrap();
    assert_eq!(decided.verdict, Verdict::NotReady);
    let brought = decided.policy.unwrap();
    let standard = Pack::load(&PackFiles::standard()).unwrap().reference();
    assert_eq!((brought.digest, brought.version), (standard.digest, standard.version));
    let store = Store::open(&fresh.path().join("data/countersign.db"), &StoreOptions::default()).await.unwrap();
    assert_eq!(store.pack(brought.digest).await.unwrap().map(|pack| pack.version), Some(brought.version));
    assert_eq!(store.pack_in_force(&project()).await.unwrap(), None);
    gate.finish().await;
}

#[tokio::test]
async fn two_requests_are_the_same_only_if_every_part_of_them_is() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let request = |correlation_id: Option<&str>| RunRequest {
        project: project(),
        subject: SubjectRef::parse(&app, |_| false).unwrap(),
        environment: "staging".parse().unwrap(),
        correlation_id: correlation_id.map(str::to_owned),
        idempotency_key: Some("key".into()),
    };
    let first = gate.gate.request_run(request(None)).await.unwrap();
    assert_eq!(gate.gate.request_run(request(None)).await.unwrap().id, first.id);
    let other = gate.gate.request_run(request(Some(""))).await.unwrap_err();
    assert!(matches!(other, GateError::Conflict { .. }), "{other:?}");
    gate.finish().await;
}

/// A file's name is its own affair: it is not where the gate looks for evidence, or pushes to.
#[tokio::test]
async fn a_file_whose_name_looks_like_a_layout_is_a_file() {
    let gate = TestGate::start().await;
    let file = gate.directory.path().join("oci:layout");
    std::fs::write(&file, "content").unwrap();
    let reply = gate.promote(&format!("file:{}", file.display()), "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady, "{:?}", reply.faults);
    gate.finish().await;
}

/// One bundle may name 50 000 subjects: it is taken whole, in one transaction, or not at all.
#[tokio::test]
async fn a_bundle_is_taken_for_all_its_subjects_or_for_none() {
    let gate = TestGate::start().await;
    let digests: Vec<Digest> = (0..3_000_u32).map(|n| Digest::of(&n.to_be_bytes())).collect();
    let subjects: Vec<_> =
        digests.iter().map(|d| serde_json::json!({"name": "subject", "digest": {"sha256": d.hex()}})).collect();
    let statement = |kind: &str| {
        serde_json::json!({
            "_type": "https://in-toto.io/Statement/v1", "subject": subjects, "predicateType": kind, "predicate": {},
        })
    };
    let bundle = |kind: &str| {
        let payload = serde_json::to_vec(&statement(kind)).unwrap();
        sign_statement(&gate.people.pipeline, &payload).unwrap()
    };
    let added = gate.gate.add_evidence(&project(), &bundle("https://example.com/one"), None).await.unwrap();
    assert_eq!((added.new, added.subjects.len()), (3_000, 3_000));

    let last = *digests.iter().max().unwrap();
    fill(&gate, last, 1..MAX_EVIDENCE).await;
    let two = bundle("https://example.com/two");
    let error = gate.gate.add_evidence(&project(), &two, None).await.unwrap_err();
    assert!(error.to_string().contains("MAX_EVIDENCE"), "{error}");
    let listed = gate.gate.list_evidence(&project(), &SubjectRef::Digest(digests[0])).await.unwrap();
    assert_eq!(listed.evidence.len(), 1, "of the second bundle nothing was taken");
}
