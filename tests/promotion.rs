//! The gate's main story: what is shown to hold is ready, and nothing else is.

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::reference::SubjectRef;
use countersign::gate::{Begin, GateError, RunRequest, RunTerms};
use serde_json::json;

use crate::support::gate::{TestGate, digest, project, rules};
use crate::{assert_not_ready, assert_ready};

#[tokio::test]
async fn what_was_shown_is_ready_for_staging_and_then_for_production() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    let production = gate.promote(&app, "production").await;
    assert_ready!(production);
    assert!(rules(&production, Outcome::Shown).contains(&"environment.before"));
    assert_eq!(gate.check(&app, "production").await.decision, production.decision);
    gate.finish().await;
}

/// What happens on the way is written with what comes next.
#[tokio::test]
async fn a_decision_is_its_request_its_claim_its_beginning_and_itself_and_no_fifth_write() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    // The first says something, and the second sees what it said; from then on nothing is new.
    gate.promote(&app, "staging").await;
    gate.promote(&app, "staging").await;
    let writes = async || {
        let before = gate.gate.write_counts().operations;
        gate.promote(&app, "staging").await;
        gate.gate.write_counts().operations - before
    };
    assert_eq!(fewest(writes).await, 4);
    let decided = gate.check(&app, "staging").await;
    let run = gate.gate.run(decided.decision.unwrap().run).await.unwrap();
    let mut states: Vec<&str> = run.events.iter().map(|event| event.state.as_str()).collect();
    states.dedup();
    assert_eq!(states, ["pending", "initializing", "running", "verifying", "ready"]);
    gate.finish().await;
}

/// How often something is written, where nothing comes between: on a machine that has other things to do, how far a run has come is
/// told, and what is held is renewed. That adds writes, and takes none away.
async fn fewest(mut writes: impl AsyncFnMut() -> u64) -> u64 {
    let mut fewest = u64::MAX;
    for _ in 0..8 {
        fewest = fewest.min(writes().await);
    }
    fewest
}

/// As the command line and the service ask.
#[tokio::test]
async fn whoever_begins_at_once_claims_the_run_with_its_request_and_not_again() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let at_once = RunTerms { begin: Begin::AtOnce, ..RunTerms::default() };
    let decided = async || {
        let before = gate.gate.write_counts().operations;
        let (run, _) = gate.gate.request_run_on(gate.run_request(&app, "staging"), at_once).await.unwrap();
        let run = gate.gate.execute_run(run.id, None).await.unwrap();
        assert_ready!(run.decision.unwrap());
        gate.gate.write_counts().operations - before
    };
    assert_eq!(fewest(decided).await, 3, "its request, that it has begun, and its decision");
    // Whoever comes later, as after a pause of the machine, claims it anew.
    let later = async || {
        let (run, claimed) = gate.gate.request_run_on(gate.run_request(&app, "staging"), at_once).await.unwrap();
        assert_eq!(claimed.unwrap().lease.fence, 1);
        gate.clock.advance("2m");
        let before = gate.gate.write_counts().operations;
        gate.gate.execute_run(run.id, None).await.unwrap();
        gate.gate.write_counts().operations - before
    };
    assert_eq!(fewest(later).await, 3);
    gate.finish().await;
}

#[tokio::test]
async fn every_reason_is_reported_not_only_the_first() {
    let gate = TestGate::start().await;
    let bare = gate.push_artifact("nothing was said about it").await;
    let reply = gate.promote(&bare, "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady);
    let violated = rules(&reply, Outcome::Violation);
    for rule in ["signature.present", "provenance.present", "smoke.passed"] {
        assert!(violated.contains(&rule), "{rule} in {violated:?}");
    }
    for reason in reply.reasons.iter().filter(|reason| reason.outcome == Outcome::Violation) {
        for (what, text) in [("owner", &reason.owner), ("expected", &reason.expected), ("found", &reason.found)] {
            assert!(!text.is_empty(), "{} says no {what}", reason.rule);
        }
        assert!(reason.fix.contains(&bare) || !reason.fix.contains("{subject}"), "{}: {}", reason.rule, reason.fix);
    }
    gate.finish().await;
}

#[tokio::test]
async fn production_demands_ready_in_staging_for_the_same_digest() {
    let gate = TestGate::start().await;
    let first = gate.artifact_for_production("first").await;
    assert_ready!(gate.promote(&first, "production").await);
    let second = gate.good_artifact("second").await;
    gate.review(&second).await;
    assert_not_ready!(gate.promote(&second, "production").await, ["environment.before"]);
    gate.finish().await;
}

#[tokio::test]
async fn a_dirty_build_is_refused_for_production() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("dirty").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({"buildDefinition": {"internalParameters": {"dirty": true}}})).await;
    gate.smoke(&app, "PASSED").await;
    gate.review(&app).await;
    gate.promote(&app, "staging").await;
    let reply = gate.promote(&app, "production").await;
    assert_eq!(reply.verdict, Verdict::NotReady);
    assert!(rules(&reply, Outcome::Violation).contains(&"provenance.clean"), "{:?}", reply.reasons);
    gate.finish().await;
}

#[tokio::test]
async fn another_builder_or_source_is_refused_by_its_own_rule() {
    let gate = TestGate::start().await;
    let cases = [
        (json!({"runDetails": {"builder": {"id": "urn:example:somebody-elses-builder"}}}), "provenance.builder"),
        (
            json!({"buildDefinition": {"externalParameters": {"source": {"uri": "git+https://example.com/acme/app-evil"}}}}),
            "provenance.source",
        ),
    ];
    for (changes, rule) in cases {
        let app = gate.push_artifact(rule).await;
        gate.sign(&app).await;
        gate.provenance(&app, changes).await;
        gate.smoke(&app, "PASSED").await;
        assert_not_ready!(gate.promote(&app, "staging").await, [rule]);
    }
    gate.finish().await;
}

#[tokio::test]
async fn the_newest_smoke_test_wins_in_both_directions() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1h");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.clock.advance("1h");
    gate.smoke(&app, "PASSED").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn a_smoke_test_grows_old_without_any_job_having_to_run() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let ready = gate.promote(&app, "staging").await;
    assert_ready!(ready);
    assert!(ready.decision.as_ref().unwrap().valid_until.is_some());
    assert_ready!(gate.check(&app, "staging").await);
    gate.clock.advance("2w");
    let later = gate.check(&app, "staging").await;
    assert_eq!(later.verdict, Verdict::NotReady);
    assert_eq!(later.reasons[0].rule.as_str(), "gate.decision-expired");
    assert!(later.reasons[0].fix.contains(&app), "{}", later.reasons[0].fix);
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.fresh"]);
    gate.finish().await;
}

#[tokio::test]
async fn a_stranger_signature_is_shown_and_counts_for_nothing() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    let theirs = gate.attest(&app, &gate.people.mallory, "https://sigstore.dev/cosign/sign/v1", &json!({})).await;
    let reply = gate.promote(&app, "staging").await;
    assert!(rules(&reply, Outcome::Violation).contains(&"signature.present"));
    let seen = reply.evidence.iter().find(|evidence| evidence.digest == theirs).unwrap();
    assert!(!seen.accepted);
    assert_eq!(seen.rejection.as_ref().unwrap().code, "key-untrusted");
    gate.finish().await;
}

#[tokio::test]
async fn evidence_about_one_artifact_says_nothing_about_another() {
    let gate = TestGate::start().await;
    let good = gate.good_artifact("good").await;
    let other = gate.push_artifact("other").await;
    let ready = gate.promote(&good, "staging").await;
    assert_ready!(ready);
    for evidence in &ready.evidence {
        let id = ready.decision.as_ref().unwrap().id.to_string();
        let lines = gate.gate.export(&project(), &id, countersign::gate::ExportForm::Evidence).await.unwrap();
        for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            gate.gate.add_evidence(&project(), line, Some(digest(&other))).await.unwrap();
        }
        assert!(evidence.accepted);
    }
    let reply = gate.promote(&other, "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady);
    assert!(reply.evidence.iter().all(|evidence| !evidence.accepted));
    let codes: Vec<_> = reply.evidence.iter().map(|e| e.rejection.as_ref().unwrap().code.as_str()).collect();
    assert!(codes.iter().all(|code| *code == "subject-mismatch"), "{codes:?}");
    gate.finish().await;
}

#[tokio::test]
async fn what_the_rules_of_a_past_decision_saw_can_be_exported_and_stays_what_it_was() {
    use countersign::gate::ExportForm::{PolicyData, PolicyInput};
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let id = gate.promote(&app, "staging").await.decision.unwrap().id.to_string();
    let export = async |form| gate.gate.export(&project(), &id, form).await.unwrap();
    let before = (export(PolicyInput).await, export(PolicyData).await);
    let input: serde_json::Value = serde_json::from_slice(&before.0).unwrap();
    assert_eq!(input["subject"]["digest"], json!(digest(&app)));
    assert_eq!(input["environment"]["name"], "staging");
    assert_eq!(input["signed"]["smoke"].as_array().map(Vec::len), Some(3), "the key signed all of it");
    let data: serde_json::Value = serde_json::from_slice(&before.1).unwrap();
    assert!(data["pack"]["max_smoke_age_hours"].is_number(), "{data}");

    gate.clock.advance("1h");
    gate.smoke(&app, "FAILED").await;
    gate.promote(&app, "staging").await;
    assert_eq!(before, (export(PolicyInput).await, export(PolicyData).await));
    gate.finish().await;
}

#[tokio::test]
async fn an_undecided_subject_is_not_ready_with_one_reason_and_nothing_is_written() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    // Of a record on a server there is no file to compare.
    let file = || std::fs::read(gate.data().join("countersign.db")).ok();
    let before = file();
    assert_eq!(before.is_none(), gate.shared.is_some());
    let reply = gate.check(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady);
    assert_eq!(reply.reasons.len(), 1);
    assert_eq!(reply.reasons[0].rule.as_str(), "gate.undecided");
    assert!(reply.decision.is_none());
    assert_eq!(before, file());
    gate.finish().await;
}

#[tokio::test]
async fn a_bare_digest_is_decided_from_what_was_given_to_the_gate() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let bare = digest(&app).to_string();
    // It could be of an index, as long as nobody has looked.
    let unseen = gate.promote(&bare, "staging").await;
    assert!(unseen.reasons.iter().any(|reason| reason.rule.as_str() == "gate.subject"), "{:#?}", unseen.reasons);
    let ready = gate.promote(&app, "staging").await;
    let id = ready.decision.unwrap().id.to_string();
    let lines = gate.gate.export(&project(), &id, countersign::gate::ExportForm::Evidence).await.unwrap();
    for line in lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let first = gate.gate.add_evidence(&project(), line, None).await.unwrap();
        assert_eq!((first.subjects.as_slice(), first.new), ([digest(&app)].as_slice(), 1));
        assert_eq!(gate.gate.add_evidence(&project(), line, None).await.unwrap().new, 0);
    }
    // All evidence is there, and what the digest is of was seen at its place.
    assert_ready!(gate.promote(&bare, "staging").await);
    let manifest = std::fs::read(gate.directory.path().join("layout/blobs/sha256").join(digest(&app).hex())).unwrap();
    let added = gate.gate.add_evidence(&project(), &manifest, None).await.unwrap();
    assert_eq!((added.subjects, added.bundle, added.new), (vec![digest(&app)], digest(&app), 1));
    assert_ready!(gate.promote(&bare, "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn the_same_request_is_the_same_run_and_another_body_is_a_conflict() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let request = |environment: &str| RunRequest {
        project: project(),
        subject: SubjectRef::parse(&app, |_| false).unwrap(),
        environment: environment.parse().unwrap(),
        correlation_id: Some("change-7".into()),
        idempotency_key: Some("key".into()),
    };
    let first = gate.gate.request_run(request("staging")).await.unwrap();
    let second = gate.gate.request_run(request("staging")).await.unwrap();
    assert_eq!(first.id, second.id);
    let other = gate.gate.request_run(request("production")).await.unwrap_err();
    assert!(matches!(other, GateError::Conflict { .. }), "{other:?}");
    let (a, b) = tokio::join!(gate.gate.execute_run(first.id, None), gate.gate.execute_run(first.id, None));
    let id = |run: countersign::gate::reply::RunReply| run.decision.unwrap().decision.unwrap().id;
    assert_eq!(id(a.unwrap()), id(b.unwrap()));
    assert_eq!(gate.check(&app, "staging").await.correlation_id.as_deref(), Some("change-7"));
    gate.finish().await;
}

#[tokio::test]
async fn a_cancelled_run_decides_nothing_and_says_what_was_not_done() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let request = RunRequest {
        project: project(),
        subject: SubjectRef::parse(&app, |_| false).unwrap(),
        environment: "staging".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    let run = gate.gate.request_run(request).await.unwrap();
    let cancelled = gate.gate.cancel_run(run.id).await.unwrap();
    assert_eq!(cancelled.state, "cancelled");
    let error = gate.gate.execute_run(run.id, None).await.unwrap_err();
    let GateError::Cancelled { not_done, .. } = error else { panic!("{error:?}") };
    assert!(not_done.contains("no decision was made"), "{not_done}");
    assert_eq!(gate.check(&app, "staging").await.reasons[0].rule.as_str(), "gate.undecided");
    // To say it again is no error, and changes nothing.
    for again in [gate.gate.cancel_run(run.id).await, gate.gate.cancel_run_for_all(run.id, "again").await] {
        assert_eq!(again.unwrap(), cancelled);
    }
    gate.finish().await;
}

#[tokio::test]
async fn a_run_that_was_interrupted_is_finished_after_a_restart() {
    let mut gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let request = RunRequest {
        project: project(),
        subject: SubjectRef::parse(&app, |_| false).unwrap(),
        environment: "staging".parse().unwrap(),
        correlation_id: None,
        idempotency_key: None,
    };
    let run = gate.gate.request_run(request).await.unwrap();
    gate.reopen().await;
    assert_eq!(gate.gate.unfinished_runs().await.unwrap(), [run.id]);
    let done = gate.gate.execute_run(run.id, None).await.unwrap();
    assert_ready!(done.decision.unwrap());
    assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn an_environment_that_the_pack_does_not_have_is_named_with_those_it_has() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let error = gate.try_promote(&app, "qa").await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("`qa`") && text.contains("`staging`"), "{text}");
    gate.finish().await;
}

#[tokio::test]
async fn a_subject_that_is_not_there_does_not_exist_and_no_run_is_left_open() {
    let gate = TestGate::start().await;
    gate.good_artifact("app").await;
    for missing in [format!("{}:nope", gate.place), format!("{}@sha256:{}", gate.place, "0".repeat(64))] {
        let error = gate.try_promote(&missing, "staging").await.unwrap_err();
        assert!(matches!(error, GateError::NotFound { .. }), "{missing}: {error:?}");
    }
    assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
    gate.finish().await;
}
