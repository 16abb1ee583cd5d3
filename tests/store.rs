//! The record: what is written is there, once, whole, and is what it says it is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use countersign::domain::decision::{Inputs, Outcome, PackRef, RECORD_SCHEMA, Reason, Record, Severity, Subject, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::fault::{Fault, FaultClass, Retry};
use countersign::domain::limits::{MAX_EVIDENCE, MAX_OVERRIDE_SIGNATURES, MAX_PAGE, MAX_RUN_EVENTS};
use countersign::domain::names::{EnvironmentName, ProjectName};
use countersign::domain::run::{RunEvent, RunState, Step};
use countersign::domain::time::Timestamp;
use countersign::store::{
    Activated, ByPrefix, Conflict, DecisionFilter, DecisionRun, NewDecision, NewOverride, NewPublication, NewRun,
    OverrideFilter, PublicationState, RequestedRun, RunFilter, SignatureKind, Store, StoreError, StoreOptions,
};
use proptest::prelude::*;
use uuid::Uuid;

/// A store in a directory of its own.
pub(crate) struct Scratch {
    pub(crate) directory: tempfile::TempDir,
    pub(crate) store: Store,
}

impl Scratch {
    pub(crate) async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let store = open(&directory.path().join("gate.db")).await.unwrap();
        Self { directory, store }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path().join("gate.db")
    }
}

pub(crate) async fn open(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, &StoreOptions::default()).await
}

pub(crate) fn digest(text: &str) -> Digest {
    Digest::of(text.as_bytes())
}

pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(1_800_000_000 + seconds).unwrap()
}

pub(crate) fn project() -> ProjectName {
    ProjectName::default()
}

pub(crate) fn environment(name: &str) -> EnvironmentName {
    name.parse().unwrap()
}

pub(crate) fn new_run(subject: &str, environment_name: &str) -> NewRun {
    NewRun {
        id: Uuid::now_v7(),
        project: project(),
        subject: digest(subject),
        name: format!("registry.example.com/{subject}"),
        environment: environment(environment_name),
        correlation_id: Some("change-7".into()),
        idempotency_key: None,
        body_digest: digest(&format!("{subject} {environment_name}")),
        at: at(0),
    }
}

fn reason(verdict: Verdict) -> Reason {
    Reason {
        rule: "provenance.builder".parse().unwrap(),
        outcome: match verdict {
            Verdict::Ready => Outcome::Shown,
            Verdict::NotReady => Outcome::Violation,
            Verdict::Unknown => Outcome::Unknown,
        },
        severity: Severity::Required,
        title: "Built by a builder we accept".into(),
        owner: "platform-security".into(),
        expected: "a builder".into(),
        found: "none".into(),
        evidence: vec![],
        fix: String::new(),
        waived_by: None,
    }
}

pub(crate) fn fault() -> Fault {
    Fault {
        dependency: "registry registry.example.com".into(),
        class: FaultClass::Throttled,
        tries: 3,
        elapsed_ms: 4_100,
        retry_after_s: Some(30),
        retry: Retry::After,
        detail: "answered 429".into(),
    }
}

pub(crate) fn record(run: &NewRun, verdict: Verdict, pack: &str, now: Timestamp) -> Record {
    Record {
        schema: RECORD_SCHEMA.into(),
        inputs: Inputs {
            run: run.id,
            project: run.project.clone(),
            subject: Subject { digest: run.subject, name: run.name.clone(), media_type: None },
            environment: run.environment.clone(),
            now,
            engine: "0.1.0".into(),
            policy: PackRef { name: "standard".parse().unwrap(), version: 1, digest: digest(pack) },
            trust_set: digest("roots"),
            evidence: vec![],
            rejected: vec![],
            faults: if verdict == Verdict::Unknown { vec![fault()] } else { vec![] },
            prior: None,
            overrides: vec![],
        },
        reasons: vec![reason(verdict)],
        verdict,
        valid_until: None,
    }
}

/// A decision about a run that is at version 4, ready to be decided.
pub(crate) fn decision(run: &NewRun, verdict: Verdict, pack: &str) -> NewDecision {
    NewDecision::of(record(run, verdict, pack, at(4)), DecisionRun::At { version: 4 }, at(5)).unwrap()
}

pub(crate) fn way_to_the_decision() -> [RunEvent; 3] {
    [
        RunEvent::Initializing { what: "the policy".into() },
        RunEvent::Running { found: 1, fetched: 1 },
        RunEvent::Verifying { done: 1, total: 1 },
    ]
}

/// Requests a run and takes it as far as it goes without a decision: version 4.
pub(crate) async fn verifying(store: &Store, run: &NewRun) {
    assert_eq!(store.request_run(run).await.unwrap(), RequestedRun::New);
    for (version, event) in (1..).zip(way_to_the_decision()) {
        assert_eq!(store.append_event(run.id, version, &event, at(1)).await.unwrap(), version + 1);
    }
}

/// A run from its request to its decision.
pub(crate) async fn decide(store: &Store, subject: &str, place: &str, verdict: Verdict, pack: &str) -> Digest {
    let run = new_run(subject, place);
    verifying(store, &run).await;
    let decision = decision(&run, verdict, pack);
    store.commit_decision(&decision).await.unwrap();
    decision.id()
}

pub(crate) async fn assert_sound(store: &Store) {
    let report = store.fsck().await.unwrap();
    assert!(report.is_sound(), "{report:?}");
}

fn conflict<T: std::fmt::Debug>(outcome: Result<T, StoreError>) -> Conflict {
    match outcome {
        Err(StoreError::Conflict(conflict)) => conflict,
        other => panic!("expected a conflict, found {other:?}"),
    }
}

fn limit<T: std::fmt::Debug>(outcome: Result<T, StoreError>) -> &'static str {
    match outcome {
        Err(StoreError::TooMany { limit, .. }) => limit,
        other => panic!("expected a limit, found {other:?}"),
    }
}

// The file -----------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_new_database_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let scratch = Scratch::new().await;
    decide(&scratch.store, "app", "staging", Verdict::Ready, "p1").await;
    let mut files = 0;
    for entry in std::fs::read_dir(scratch.directory.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", entry.path());
        files += 1;
    }
    assert_eq!(files, 3, "the database, its write-ahead log and its index");
}

#[tokio::test]
async fn what_was_written_is_there_after_the_store_is_opened_again() {
    let Scratch { directory, store } = Scratch::new().await;
    let created = store.created_at(at(0)).await.unwrap();
    let id = decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    store.close().await.unwrap();
    let again = open(&directory.path().join("gate.db")).await.unwrap();
    assert_eq!(again.decision(id).await.unwrap().unwrap().id, id);
    assert_eq!(again.created_at(at(99)).await.unwrap(), created);
    assert_sound(&again).await;
}

#[tokio::test]
async fn sixteen_processes_may_make_the_same_database_at_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("gate.db");
    let opened = (0..16).map(|n| {
        let path = path.clone();
        tokio::spawn(async move { open(&path).await.unwrap().created_at(at(n)).await.unwrap() })
    });
    let mut times = Vec::new();
    for task in opened.collect::<Vec<_>>() {
        times.push(task.await.unwrap());
    }
    assert!(times.iter().all(|time| *time == times[0]), "{times:?}");
}

// Runs ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_run_is_its_log_and_the_log_is_in_order() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "production");
    verifying(&scratch.store, &run).await;
    let stored = scratch.store.run(run.id).await.unwrap().unwrap();
    assert_eq!((stored.head.state, stored.head.version), (RunState::Verifying, 4));
    assert_eq!((&stored.head.name, &stored.head.correlation_id), (&run.name, &run.correlation_id));
    let states: Vec<_> = stored.events.iter().map(|event| (event.sequence, event.state.as_str())).collect();
    assert_eq!(states, [(1, "pending"), (2, "initializing"), (3, "running"), (4, "verifying")]);
    assert_eq!(stored.events[0].at, at(0));
    assert_eq!(scratch.store.run(Uuid::now_v7()).await.unwrap(), None);
}

#[tokio::test]
async fn the_same_request_is_the_same_run() {
    let scratch = Scratch::new().await;
    let first = NewRun { idempotency_key: Some("build 7".into()), ..new_run("app", "staging") };
    assert_eq!(scratch.store.request_run(&first).await.unwrap(), RequestedRun::New);
    let again = NewRun { id: Uuid::now_v7(), at: at(60), ..first.clone() };
    assert_eq!(scratch.store.request_run(&again).await.unwrap(), RequestedRun::Existing(first.id));
    // After an unknown outcome the caller repeats exactly what it sent, key or no key.
    let keyless = new_run("app", "staging");
    assert_eq!(scratch.store.request_run(&keyless).await.unwrap(), RequestedRun::New);
    assert_eq!(scratch.store.request_run(&keyless).await.unwrap(), RequestedRun::Existing(keyless.id));
    // The key is the project's own.
    let elsewhere = NewRun { id: Uuid::now_v7(), project: "other".parse().unwrap(), ..first.clone() };
    assert_eq!(scratch.store.request_run(&elsewhere).await.unwrap(), RequestedRun::New);
}

#[tokio::test]
async fn the_same_key_with_another_request_is_refused_with_both_digests() {
    let scratch = Scratch::new().await;
    let first = NewRun { idempotency_key: Some("build\u{1b} 7".into()), ..new_run("app", "staging") };
    scratch.store.request_run(&first).await.unwrap();
    let other = NewRun { id: Uuid::now_v7(), body_digest: digest("other"), ..first.clone() };
    let refused = conflict(scratch.store.request_run(&other).await);
    let key = "build\\u{1b} 7".to_owned();
    assert_eq!(refused, Conflict::IdempotencyKey { key, existing: first.body_digest, given: digest("other") });
    assert_eq!(scratch.store.run(other.id).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_key_at_the_same_time_makes_exactly_one_run() {
    let scratch = Scratch::new().await;
    // Two stores on one file, as two processes would have it.
    let other = open(&scratch.path()).await.unwrap();
    let request = NewRun { idempotency_key: Some("key".into()), ..new_run("app", "staging") };
    let tasks: Vec<_> = (0..16)
        .map(|n| {
            let store = if n % 2 == 0 { scratch.store.clone() } else { other.clone() };
            let request = NewRun { id: Uuid::now_v7(), ..request.clone() };
            tokio::spawn(async move { (request.id, store.request_run(&request).await.unwrap()) })
        })
        .collect();
    let (mut made, mut named) = (Vec::new(), Vec::new());
    for task in tasks {
        match task.await.unwrap() {
            (id, RequestedRun::New) => made.push(id),
            (_, RequestedRun::Existing(id)) => named.push(id),
        }
    }
    assert_eq!((made.len(), named.len()), (1, 15));
    assert!(named.iter().all(|id| *id == made[0]));
}

#[tokio::test]
async fn an_event_that_cannot_happen_is_refused_and_leaves_no_trace() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    scratch.store.request_run(&run).await.unwrap();
    let early = RunEvent::Verifying { done: 0, total: 1 };
    let refused = scratch.store.append_event(run.id, 1, &early, at(1)).await.unwrap_err();
    assert_eq!(refused.to_string(), format!("run {}: a run that is pending cannot be verifying", run.id));
    let missing = scratch.store.append_event(Uuid::nil(), 1, &early, at(1)).await.unwrap_err();
    assert_eq!(missing.to_string(), format!("run {} does not exist", Uuid::nil()));
    assert_eq!(scratch.store.run(run.id).await.unwrap().unwrap().head.version, 1);
}

#[tokio::test]
async fn a_decision_cannot_be_claimed_without_its_record() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    verifying(&scratch.store, &run).await;
    for event in [
        RunEvent::Decided { decision: digest("none"), verdict: Verdict::Ready },
        RunEvent::Failed { decision: Some(digest("none")), what: "x".into(), fault: None },
    ] {
        let refused = scratch.store.append_event(run.id, 4, &event, at(5)).await.unwrap_err();
        assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
    }
    let failed = RunEvent::Failed { decision: None, what: "the disk".into(), fault: Some(fault()) };
    assert_eq!(scratch.store.append_event(run.id, 4, &failed, at(5)).await.unwrap(), 5);
}

#[tokio::test]
async fn a_log_has_a_limit_and_can_still_end() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    scratch.store.request_run(&run).await.unwrap();
    let [pin, progress, _] = way_to_the_decision();
    scratch.store.append_event(run.id, 1, &pin, at(1)).await.unwrap();
    for version in 2..MAX_RUN_EVENTS {
        scratch.store.append_event(run.id, version, &progress, at(1)).await.unwrap();
    }
    let refused = scratch.store.append_event(run.id, MAX_RUN_EVENTS, &progress, at(1)).await;
    assert_eq!(limit(refused), "MAX_RUN_EVENTS");
    let end = RunEvent::Cancelled { done: "nothing".into(), not_done: "all".into() };
    assert_eq!(scratch.store.append_event(run.id, MAX_RUN_EVENTS, &end, at(2)).await.unwrap(), MAX_RUN_EVENTS + 1);
}

#[tokio::test]
async fn an_interrupted_run_is_found_and_taken_up_and_an_ended_one_is_not() {
    let Scratch { directory, store } = Scratch::new().await;
    decide(&store, "done", "staging", Verdict::Ready, "p1").await;
    let (interrupted, pending) = (new_run("a", "staging"), new_run("b", "staging"));
    verifying(&store, &interrupted).await;
    store.request_run(&pending).await.unwrap();
    drop(store);
    let store = open(&directory.path().join("gate.db")).await.unwrap();
    let found = store.unfinished_runs().await.unwrap();
    assert_eq!(found.iter().map(|run| run.id).collect::<Vec<_>>(), [interrupted.id, pending.id]);
    assert_eq!(found[0].state.next_step(), Step::Pin);
    for (version, event) in (found[0].version..).zip(way_to_the_decision()) {
        store.append_event(interrupted.id, version, &event, at(9)).await.unwrap();
    }
    let record = record(&interrupted, Verdict::NotReady, "p1", at(9));
    let decision = NewDecision::of(record, DecisionRun::At { version: 7 }, at(9)).unwrap();
    store.commit_decision(&decision).await.unwrap();
    assert_eq!(store.unfinished_runs().await.unwrap().len(), 1);
    assert_sound(&store).await;
}

#[tokio::test]
async fn runs_are_listed_newest_first_in_pages_without_a_gap() {
    let scratch = Scratch::new().await;
    let mut made = Vec::new();
    for n in 0..7 {
        let run = new_run(if n % 2 == 0 { "even" } else { "odd" }, "staging");
        scratch.store.request_run(&run).await.unwrap();
        made.insert(0, run.id);
    }
    let (mut seen, mut cursor) = (Vec::new(), None);
    loop {
        let page = scratch.store.runs(&project(), &RunFilter::default(), cursor, 3).await.unwrap();
        seen.extend(page.items.iter().map(|run| run.id));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(seen, made);
    let even = RunFilter { subject: Some(digest("even")), ..RunFilter::default() };
    assert_eq!(scratch.store.runs(&project(), &even, None, 10).await.unwrap().items.len(), 4);
    let ready = RunFilter { state: Some(RunState::Ready), ..RunFilter::default() };
    assert!(scratch.store.runs(&project(), &ready, None, 10).await.unwrap().items.is_empty());
    let other = "other".parse().unwrap();
    assert!(scratch.store.runs(&other, &RunFilter::default(), None, 10).await.unwrap().items.is_empty());
    assert_eq!(limit(scratch.store.runs(&project(), &even, None, MAX_PAGE + 1).await), "MAX_PAGE");
}

// Decisions ----------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_decision_is_committed_whole_with_its_run_its_bundles_and_its_vsa() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "production");
    verifying(&scratch.store, &run).await;
    let mut decision = decision(&run, Verdict::Ready, "p1");
    decision.bundles = vec![(digest("two"), b"two".to_vec()), (digest("one"), b"one".to_vec())];
    decision.timing = BTreeMap::from([("fetching".to_owned(), 40)]);
    let (vsa, waivers) = (b"vsa".to_vec(), vec![digest("waiver")]);
    let publish_to = Some(run.name.clone());
    decision.publication = Some(NewPublication { vsa: vsa.clone(), publish_to: publish_to.clone(), waivers });
    scratch.store.commit_decision(&decision).await.unwrap();

    let stored = scratch.store.decision(decision.id()).await.unwrap().unwrap();
    assert_eq!((&stored.record, stored.timing["fetching"]), (decision.record(), 40));
    assert_eq!(Digest::of(&stored.bytes), decision.id());
    let ended = scratch.store.run(run.id).await.unwrap().unwrap();
    assert_eq!((ended.head.state, ended.head.decision()), (RunState::Ready, Some(decision.id())));
    assert_eq!(ended.events.last().unwrap().at, at(5));
    let mut bundles = decision.bundles.clone();
    bundles.sort();
    assert_eq!(scratch.store.decision_bundles(decision.id()).await.unwrap(), bundles);
    let publication = scratch.store.publication(decision.id()).await.unwrap().unwrap();
    assert_eq!((publication.vsa, publication.publish_to), (vsa, publish_to));
    assert_sound(&scratch.store).await;
}

#[tokio::test]
async fn nothing_of_a_refused_decision_is_visible() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "production");
    verifying(&scratch.store, &run).await;
    let record = record(&run, Verdict::Ready, "p1", at(4));
    let mut stale = NewDecision::of(record, DecisionRun::At { version: 3 }, at(5)).unwrap();
    stale.bundles = vec![(digest("one"), b"one".to_vec())];
    let refused = conflict(scratch.store.commit_decision(&stale).await);
    assert_eq!(refused, Conflict::Version { run: run.id, expected: 3, found: 4 });
    assert_eq!(scratch.store.decision(stale.id()).await.unwrap(), None);
    assert_eq!(scratch.store.bundle(digest("one")).await.unwrap(), None);
    assert_eq!(scratch.store.run(run.id).await.unwrap().unwrap().head.version, 4);
}

#[tokio::test]
async fn a_run_has_one_decision_however_often_it_is_committed() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "production");
    verifying(&scratch.store, &run).await;
    let decision = decision(&run, Verdict::Ready, "p1");
    scratch.store.commit_decision(&decision).await.unwrap();
    let again = conflict(scratch.store.commit_decision(&decision).await);
    assert_eq!(again, Conflict::Version { run: run.id, expected: 4, found: 5 });
    let late = NewDecision::of(record(&run, Verdict::NotReady, "p1", at(9)), DecisionRun::At { version: 5 }, at(9));
    let late = scratch.store.commit_decision(&late.unwrap()).await.unwrap_err();
    assert!(matches!(late, StoreError::Illegal { .. }), "{late}");
}

#[tokio::test]
async fn a_decision_about_something_else_does_not_end_the_run() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    verifying(&scratch.store, &run).await;
    for other in [
        NewRun { environment: environment("production"), ..run.clone() },
        NewRun { subject: digest("other"), ..run.clone() },
        NewRun { project: "other".parse().unwrap(), ..run.clone() },
    ] {
        let refused = scratch.store.commit_decision(&decision(&other, Verdict::Ready, "p1")).await.unwrap_err();
        assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
    }
    let other = NewRun { id: Uuid::now_v7(), ..run.clone() };
    let mismatch = NewDecision::of(record(&run, Verdict::Ready, "p", at(4)), DecisionRun::Whole(other), at(5));
    assert!(matches!(mismatch.unwrap_err(), StoreError::Inconsistent { .. }));
    let mut wrong = decision(&run, Verdict::Ready, "p1");
    wrong.bundles = vec![(digest("one"), b"two".to_vec())];
    let wrong = scratch.store.commit_decision(&wrong).await.unwrap_err();
    assert!(matches!(wrong, StoreError::Inconsistent { .. }), "{wrong}");
}

#[tokio::test]
async fn an_unknown_decision_fails_its_run_and_never_takes_the_place_of_an_answer() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let ready = decide(store, "app", "staging", Verdict::Ready, "p1").await;
    let unknown = decide(store, "app", "staging", Verdict::Unknown, "p1").await;
    let (subject, staging) = (digest("app"), environment("staging"));
    let latest = store.latest_decision(&project(), subject, &staging, digest("p1")).await.unwrap().unwrap();
    assert_eq!(latest.id, ready);
    let run = store.decision(unknown).await.unwrap().unwrap().record.inputs.run;
    let run = store.run(run).await.unwrap().unwrap();
    assert_eq!((run.head.state, run.head.decision()), (RunState::Failed, Some(unknown)));
    assert!(run.head.last.to_string().contains("registry registry.example.com: answered 429"), "{}", run.head.last);
    let only = decide(store, "fresh", "staging", Verdict::Unknown, "p1").await;
    assert_eq!(store.latest_decision(&project(), digest("fresh"), &staging, digest("p1")).await.unwrap(), None);
    assert_eq!(store.latest_for_any_pack(&project(), digest("fresh"), &staging).await.unwrap(), None);
    let listed = store.decisions(&project(), &DecisionFilter::default(), None, 10).await.unwrap();
    assert_eq!(listed.items.iter().map(|head| head.id).collect::<Vec<_>>(), [only, unknown, ready]);
}

#[tokio::test]
async fn an_unknown_decision_has_nothing_to_publish() {
    let scratch = Scratch::new().await;
    let run = new_run("app", "staging");
    verifying(&scratch.store, &run).await;
    let mut unknown = decision(&run, Verdict::Unknown, "p1");
    unknown.publication = Some(NewPublication { vsa: vec![1], publish_to: None, waivers: vec![] });
    let refused = scratch.store.commit_decision(&unknown).await.unwrap_err();
    assert_eq!(refused.to_string(), "refused to write: a decision `unknown` has nothing to publish");
}

#[tokio::test]
async fn the_latest_decision_is_the_one_of_its_own_project_subject_environment_and_pack() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let first = decide(store, "app", "staging", Verdict::NotReady, "p1").await;
    let second = decide(store, "app", "staging", Verdict::Ready, "p1").await;
    let production = decide(store, "app", "production", Verdict::NotReady, "p1").await;
    let other_pack = decide(store, "app", "staging", Verdict::NotReady, "p2").await;
    decide(store, "other", "staging", Verdict::NotReady, "p1").await;
    let (subject, staging) = (digest("app"), environment("staging"));
    let latest = |place: &'static str, pack: &'static str| async move {
        let found = store.latest_decision(&project(), digest("app"), &environment(place), digest(pack)).await;
        found.unwrap().map(|decision| decision.id)
    };
    assert_eq!(latest("staging", "p1").await, Some(second));
    assert_eq!(latest("production", "p1").await, Some(production));
    assert_eq!(latest("staging", "p2").await, Some(other_pack));
    assert_eq!(latest("production", "p2").await, None);
    let any = store.latest_for_any_pack(&project(), subject, &staging).await.unwrap().unwrap();
    assert_eq!(any.id, other_pack);
    let elsewhere = store.latest_decision(&"other".parse().unwrap(), subject, &staging, digest("p1")).await.unwrap();
    assert_eq!(elsewhere, None);
    let filter = DecisionFilter { subject: Some(subject), environment: Some(staging) };
    let listed = store.decisions(&project(), &filter, None, 10).await.unwrap();
    assert_eq!(listed.items.iter().map(|head| head.id).collect::<Vec<_>>(), [other_pack, second, first]);
}

#[tokio::test]
async fn the_newest_decision_is_the_last_committed_even_when_the_clock_jumps_back() {
    let scratch = Scratch::new().await;
    let mut last = None;
    for now in [at(100), at(50)] {
        let run = new_run("app", "staging");
        verifying(&scratch.store, &run).await;
        let record = record(&run, Verdict::Ready, "p1", now);
        let decision = NewDecision::of(record, DecisionRun::At { version: 4 }, now).unwrap();
        scratch.store.commit_decision(&decision).await.unwrap();
        last = Some(decision.id());
    }
    let latest = scratch.store.latest_decision(&project(), digest("app"), &environment("staging"), digest("p1")).await;
    assert_eq!(latest.unwrap().map(|decision| decision.id), last);
}

#[tokio::test]
async fn a_decision_is_found_by_the_beginning_of_its_id() {
    let scratch = Scratch::new().await;
    let id = decide(&scratch.store, "app", "staging", Verdict::Ready, "p1").await;
    let hex = id.hex();
    for length in [8, 9, 31, 64] {
        for prefix in [hex[..length].to_owned(), format!("sha256:{}", &hex[..length])] {
            assert_eq!(scratch.store.decision_by_prefix(&project(), &prefix).await.unwrap(), ByPrefix::One(id));
        }
    }
    let other = "other".parse().unwrap();
    assert_eq!(scratch.store.decision_by_prefix(&other, &hex).await.unwrap(), ByPrefix::None);
    for bad in ["", "1234567", "zzzzzzzz", "ABCDEF12", "sha256:", &format!("{hex}0"), "ääääääää"] {
        let refused = scratch.store.decision_by_prefix(&project(), bad).await.unwrap_err();
        assert!(refused.to_string().contains("which is not 8 to 64 lowercase hex digits"), "{refused}");
    }
}

// Packs --------------------------------------------------------------------------------------------------------------

async fn put(store: &Store, text: &str, version: u64) -> Digest {
    let files = BTreeMap::from([("pack.toml".to_owned(), text.as_bytes().to_vec())]);
    let name = "standard".parse().unwrap();
    store.put_pack(digest(text), &name, version, &files).await.unwrap();
    digest(text)
}

#[tokio::test]
async fn a_pack_is_in_force_only_once_it_is_activated() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let pack = put(store, "one", 1).await;
    put(store, "one", 1).await;
    assert_eq!(store.active_pack(&project()).await.unwrap(), None);
    assert_eq!(store.activate_pack(&project(), pack, at(0), None, &[]).await.unwrap(), Activated::Switched);
    assert_eq!(store.activate_pack(&project(), pack, at(1), None, &[]).await.unwrap(), Activated::Unchanged);
    let active = store.active_pack(&project()).await.unwrap().unwrap();
    assert_eq!((active.digest, active.version, &active.files["pack.toml"][..]), (pack, 1, &b"one"[..]));
    assert_eq!(store.active_pack(&"other".parse().unwrap()).await.unwrap(), None);
    let missing = store.activate_pack(&project(), digest("none"), at(0), None, &[]).await.unwrap_err();
    assert!(matches!(missing, StoreError::Missing { .. }), "{missing}");
    let renamed = store.put_pack(pack, &"other".parse().unwrap(), 1, &BTreeMap::new()).await;
    assert_eq!(conflict(renamed), Conflict::Taken { what: format!("pack {pack}") });
}

#[tokio::test]
async fn a_packs_version_only_grows() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (one, two, forged) = (put(store, "one", 1).await, put(store, "two", 2).await, put(store, "forged", 2).await);
    store.activate_pack(&project(), two, at(0), None, &[]).await.unwrap();
    for (given, version) in [(one, 1), (forged, 2)] {
        let refused = conflict(store.activate_pack(&project(), given, at(1), Some(two), &[]).await);
        let name = "standard".parse().unwrap();
        let expected =
            Conflict::PackVersion { name, given: version, given_digest: given, newest: 2, newest_digest: two };
        assert_eq!(refused, expected);
    }
    // A pack of another name does not make it forget.
    store.put_pack(digest("extra"), &"extra".parse().unwrap(), 1, &BTreeMap::new()).await.unwrap();
    store.activate_pack(&project(), digest("extra"), at(2), Some(two), &[]).await.unwrap();
    let refused = conflict(store.activate_pack(&project(), one, at(3), Some(digest("extra")), &[]).await);
    assert!(matches!(refused, Conflict::PackVersion { newest: 2, .. }), "{refused}");
    assert_eq!(
        store.activate_pack(&project(), two, at(3), Some(digest("extra")), &[]).await.unwrap(),
        Activated::Switched
    );
}

#[tokio::test]
async fn two_people_cannot_put_different_packs_in_force_at_once() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (one, two) = (put(store, "one", 1).await, put(store, "two", 2).await);
    store.activate_pack(&project(), one, at(0), None, &[]).await.unwrap();
    let stale = conflict(store.activate_pack(&project(), two, at(1), None, &[]).await);
    assert_eq!(stale, Conflict::PackInForce { project: project(), expected: None, found: Some(one) });
    assert_eq!(stale.to_string(), format!("the pack in force for project `default` is {one}, not none"));
}

#[tokio::test]
async fn a_pack_and_the_decisions_under_it_come_into_force_together() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (one, two) = (put(store, "one", 1).await, put(store, "two", 2).await);
    store.activate_pack(&project(), one, at(0), None, &[]).await.unwrap();
    let before = decide(store, "app", "staging", Verdict::Ready, "one").await;
    decide(store, "app", "staging", Verdict::Unknown, "one").await;
    let standing = store.standing_subjects(&project()).await.unwrap();
    assert_eq!(standing.iter().map(|one| (one.subject, one.decision)).collect::<Vec<_>>(), [(digest("app"), before)]);

    let run = new_run("app", "staging");
    let redecided = |verdict, pack| {
        NewDecision::of(record(&run, verdict, pack, at(9)), DecisionRun::Whole(run.clone()), at(9)).unwrap()
    };
    let wrong_pack = [redecided(Verdict::Ready, "one")];
    let refused = store.activate_pack(&project(), two, at(9), Some(one), &wrong_pack).await.unwrap_err();
    assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");

    // The second decision repeats the run of the first, so nothing of all this happens.
    let twice = [redecided(Verdict::NotReady, "two"), redecided(Verdict::Ready, "two")];
    let refused = conflict(store.activate_pack(&project(), two, at(9), Some(one), &twice).await);
    assert_eq!(refused, Conflict::Taken { what: format!("run {}", run.id) });
    assert_eq!(store.pack_in_force(&project()).await.unwrap(), Some(one));
    assert_eq!(store.run(run.id).await.unwrap(), None);

    let whole = [redecided(Verdict::Ready, "two")];
    assert_eq!(store.activate_pack(&project(), two, at(9), Some(one), &whole).await.unwrap(), Activated::Switched);
    let staging = environment("staging");
    let latest = store.latest_decision(&project(), digest("app"), &staging, two).await.unwrap().unwrap();
    assert_eq!(latest.id, whole[0].id());
    let states: Vec<_> = store.run(run.id).await.unwrap().unwrap().events.iter().map(|e| e.state.as_str()).collect();
    assert_eq!(states, ["pending", "initializing", "running", "verifying", "ready"]);
    assert_eq!(store.standing_subjects(&project()).await.unwrap()[0].decision, whole[0].id());
    // Repeated after an unknown outcome, it changes nothing.
    assert_eq!(store.activate_pack(&project(), two, at(9), Some(one), &whole).await.unwrap(), Activated::Unchanged);
    assert_sound(store).await;
}

// Bundles ------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_bundle_is_kept_under_its_digest_and_no_other() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    store.put_bundle(digest("one"), b"one").await.unwrap();
    store.put_bundle(digest("one"), b"one").await.unwrap();
    assert_eq!(store.bundle(digest("one")).await.unwrap().unwrap(), b"one");
    assert_eq!(store.bundle(digest("two")).await.unwrap(), None);
    let refused = store.put_bundle(digest("two"), b"one").await.unwrap_err();
    assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
}

#[tokio::test]
async fn an_upload_is_the_projects_own_and_counts_once() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    store.put_bundle(digest("one"), b"one").await.unwrap();
    for seconds in [0, 60] {
        store.add_upload(&project(), digest("app"), digest("one"), at(seconds)).await.unwrap();
    }
    assert_eq!(store.uploads(&project(), digest("app")).await.unwrap(), [(digest("one"), at(0))]);
    assert!(store.uploads(&"other".parse().unwrap(), digest("app")).await.unwrap().is_empty());
    let missing = store.add_upload(&project(), digest("app"), digest("two"), at(0)).await.unwrap_err();
    assert_eq!(missing.to_string(), format!("bundle {} does not exist", digest("two")));
}

#[tokio::test]
async fn too_many_uploads_are_refused_and_not_cut() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let add = |n: usize| async move {
        let text = n.to_string();
        store.put_bundle(digest(&text), text.as_bytes()).await.unwrap();
        store.add_upload(&project(), digest("app"), digest(&text), at(0)).await
    };
    for n in 0..MAX_EVIDENCE {
        add(n).await.unwrap();
    }
    assert_eq!(limit(add(MAX_EVIDENCE).await), "MAX_EVIDENCE");
    add(0).await.unwrap();
    assert_eq!(store.uploads(&project(), digest("app")).await.unwrap().len(), MAX_EVIDENCE);
}

#[tokio::test]
async fn the_first_sighting_counts_for_ever() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (project, bundles) = (project(), [digest("one"), digest("two")]);
    let seen = |seconds| store.first_seen_all(&project, digest("app"), &bundles, at(seconds));
    assert_eq!(store.first_seen(&project, digest("app"), digest("one"), at(10)).await.unwrap(), at(10));
    assert_eq!(seen(20).await.unwrap(), BTreeMap::from([(digest("one"), at(10)), (digest("two"), at(20))]));
    assert_eq!(seen(5).await.unwrap(), BTreeMap::from([(digest("one"), at(10)), (digest("two"), at(20))]));
    let other = store.first_seen(&project, digest("other"), digest("one"), at(30)).await.unwrap();
    assert_eq!(other, at(30), "the same bundle about another subject is another sighting");
}

// Outbox -------------------------------------------------------------------------------------------------------------

async fn published(store: &Store, subject: &str, publish_to: Option<&str>) -> Digest {
    let run = new_run(subject, "staging");
    verifying(store, &run).await;
    let mut decision = decision(&run, Verdict::Ready, "p1");
    let vsa = format!("vsa of {}", decision.id()).into_bytes();
    let waivers = vec![digest("waiver")];
    decision.publication = Some(NewPublication { vsa, publish_to: publish_to.map(str::to_owned), waivers });
    store.commit_decision(&decision).await.unwrap();
    decision.id()
}

#[tokio::test]
async fn a_vsa_is_pending_until_it_is_there_and_every_failure_is_visible() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (first, second) = (published(store, "a", Some("r/a")).await, published(store, "b", Some("r/b")).await);
    let kept = published(store, "c", None).await;
    let pending = || async {
        let pending = store.pending_publications(10).await.unwrap();
        pending.iter().map(|publication| publication.decision).collect::<Vec<_>>()
    };
    assert_eq!(pending().await, [first, second]);
    assert_eq!(store.publication(kept).await.unwrap().unwrap().state, PublicationState::Kept);
    store.mark_publication_failed(first, "registry r: 503\u{7}", at(6)).await.unwrap();
    assert_eq!(pending().await, [second, first], "one that fails does not hold up the rest");
    let failed = store.publication(first).await.unwrap().unwrap();
    assert_eq!((failed.tries, failed.last_error.as_deref()), (1, Some("registry r: 503\\u{7}")));

    store.mark_published(first, digest("manifest"), at(7)).await.unwrap();
    store.mark_published(first, digest("manifest"), at(8)).await.unwrap();
    store.mark_publication_failed(first, "late", at(9)).await.unwrap();
    let there = store.publication(first).await.unwrap().unwrap();
    assert_eq!(there.state, PublicationState::Published { referrer: digest("manifest"), at: at(7) });
    assert_eq!((there.tries, there.last_error), (2, None));
    assert_eq!(pending().await, [second]);
    let other = conflict(store.mark_published(first, digest("other"), at(9)).await);
    assert_eq!(other, Conflict::Taken { what: format!("the VSA of decision {first}") });
    let missing = store.mark_published(digest("none"), digest("m"), at(9)).await.unwrap_err();
    assert!(matches!(missing, StoreError::Missing { .. }), "{missing}");
}

#[tokio::test]
async fn what_was_said_last_counts_before_it_is_there() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (subject, staging) = (digest("app"), environment("staging"));
    assert_eq!(store.last_published(&project(), subject, &staging).await.unwrap(), None);
    published(store, "app", Some("r/app")).await;
    let newest = published(store, "app", Some("r/app")).await;
    decide(store, "app", "staging", Verdict::Ready, "p1").await;
    let last = store.last_published(&project(), subject, &staging).await.unwrap().unwrap();
    assert_eq!((last.decision, last.verdict, last.pack), (newest, Verdict::Ready, digest("p1")));
    assert_eq!((last.waivers, last.publish_to.as_deref()), (vec![digest("waiver")], Some("r/app")));
    assert_eq!(store.last_published(&project(), subject, &environment("production")).await.unwrap(), None);
}

// Overrides ----------------------------------------------------------------------------------------------------------

fn new_override(text: &str, subject: &str) -> NewOverride {
    NewOverride {
        id: digest(text),
        project: project(),
        subject: digest(subject),
        environment: environment("production"),
        rule: "sbom.present".parse().unwrap(),
        bundle: format!("request {text}").into_bytes(),
        expires: at(86_400),
        at: at(0),
    }
}

#[tokio::test]
async fn an_override_is_kept_with_every_signature_over_it() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let request = new_override("one", "app");
    store.put_override(&request).await.unwrap();
    store.put_override(&NewOverride { bundle: b"signed again".to_vec(), ..request.clone() }).await.unwrap();
    for signature in ["alice", "bob", "alice"] {
        let bundle = format!("approved by {signature}").into_bytes();
        let kind = SignatureKind::Approval;
        store.put_override_signature(request.id, kind, &bundle, signature, at(1)).await.unwrap();
    }
    store.put_override_signature(request.id, SignatureKind::Revocation, b"revoked", "carol", at(2)).await.unwrap();
    let scope = OverrideFilter { subject: Some(request.subject), environment: Some(request.environment.clone()) };
    let found = store.overrides(&project(), &scope).await.unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0].bundle, found[0].expires), (&request.bundle, at(86_400)));
    let signers: Vec<_> = found[0].approvals.iter().map(|approval| approval.signer.as_str()).collect();
    assert_eq!(signers, ["alice", "bob"]);
    assert_eq!(found[0].revocations[0].bundle, b"revoked");
    assert_eq!(store.override_by_id(request.id).await.unwrap().as_ref(), Some(&found[0]));
    let prefix = request.id.hex()[..10].to_owned();
    assert_eq!(store.override_by_prefix(&project(), &prefix).await.unwrap(), ByPrefix::One(request.id));
    assert_sound(store).await;
}

#[tokio::test]
async fn an_override_stays_in_its_own_scope() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    store.put_override(&new_override("one", "app")).await.unwrap();
    store.put_override(&new_override("two", "other")).await.unwrap();
    let elsewhere = NewOverride { subject: digest("other"), ..new_override("one", "app") };
    assert_eq!(conflict(store.put_override(&elsewhere).await), Conflict::Taken {
        what: format!("override {}", elsewhere.id)
    });
    let count = |filter: OverrideFilter| async move { store.overrides(&project(), &filter).await.unwrap().len() };
    assert_eq!(count(OverrideFilter::default()).await, 2);
    assert_eq!(count(OverrideFilter { subject: Some(digest("app")), environment: None }).await, 1);
    assert_eq!(count(OverrideFilter { subject: None, environment: Some(environment("staging")) }).await, 0);
    let page = store.override_page(&project(), &OverrideFilter::default(), None, 1).await.unwrap();
    assert_eq!((page.items.len(), page.items[0].id), (1, digest("two")));
    let rest = store.override_page(&project(), &OverrideFilter::default(), page.next, 1).await.unwrap();
    assert_eq!((rest.items[0].id, rest.next), (digest("one"), None));
    let missing = store.put_override_signature(digest("none"), SignatureKind::Approval, b"x", "x", at(0)).await;
    assert!(matches!(missing, Err(StoreError::Missing { .. })), "{missing:?}");
}

#[tokio::test]
async fn signatures_over_an_override_have_a_limit() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let request = new_override("one", "app");
    store.put_override(&request).await.unwrap();
    let sign = |n: usize| async move {
        let bundle = n.to_string().into_bytes();
        store.put_override_signature(digest("one"), SignatureKind::Approval, &bundle, "alice", at(1)).await
    };
    for n in 0..MAX_OVERRIDE_SIGNATURES {
        sign(n).await.unwrap();
    }
    assert_eq!(limit(sign(MAX_OVERRIDE_SIGNATURES).await), "MAX_OVERRIDE_SIGNATURES");
    assert_eq!(store.override_by_id(request.id).await.unwrap().unwrap().approvals.len(), MAX_OVERRIDE_SIGNATURES);
}

// Laws ---------------------------------------------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// However many writers have seen the same version, and in whatever order they come, one of them wins each step.
    #[test]
    fn of_all_appends_at_one_version_exactly_one_wins(rounds in prop::collection::vec(2usize..6, 1..5)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
        runtime.block_on(async {
            let scratch = Scratch::new().await;
            let other = open(&scratch.path()).await.unwrap();
            let run = new_run("app", "staging");
            scratch.store.request_run(&run).await.unwrap();
            for (version, writers) in (1..).zip(rounds) {
                let tasks: Vec<_> = (0..writers)
                    .map(|n| {
                        let store = if n % 2 == 0 { scratch.store.clone() } else { other.clone() };
                        let (event, run) = (RunEvent::Initializing { what: n.to_string() }, run.id);
                        tokio::spawn(async move { store.append_event(run, version, &event, at(1)).await })
                    })
                    .collect();
                let mut won = 0;
                for task in tasks {
                    match task.await.unwrap() {
                        Ok(next) => {
                            assert_eq!(next, version + 1);
                            won += 1;
                        }
                        Err(StoreError::Conflict(Conflict::Version { expected, found, .. })) => {
                            assert_eq!((expected, found), (version, version + 1));
                        }
                        Err(other) => panic!("{other}"),
                    }
                }
                assert_eq!(won, 1);
                assert_eq!(scratch.store.run(run.id).await.unwrap().unwrap().head.version, version + 1);
            }
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_writers_on_one_file_all_get_their_turn() {
    let scratch = Scratch::new().await;
    let mut stores = vec![scratch.store.clone()];
    for _ in 0..3 {
        stores.push(open(&scratch.path()).await.unwrap());
    }
    let tasks: Vec<_> = (0..16)
        .map(|n| {
            let store = stores[n % stores.len()].clone();
            tokio::spawn(async move {
                for round in 0..5 {
                    decide(&store, &format!("app {n} {round}"), "staging", Verdict::Ready, "p1").await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let page = scratch.store.decisions(&project(), &DecisionFilter::default(), None, MAX_PAGE).await.unwrap();
    assert_eq!(page.items.len(), 80);
    assert_sound(&scratch.store).await;
}

#[tokio::test]
async fn opening_a_database_that_exists_writes_nothing_and_is_quick() {
    let Scratch { directory, store } = Scratch::new().await;
    decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    store.close().await.unwrap();
    let path = directory.path().join("gate.db");
    let before = std::fs::read(&path).unwrap();
    let started = std::time::Instant::now();
    let again = open(&path).await.unwrap();
    let elapsed = started.elapsed();
    again.close().await.unwrap();
    assert!(std::fs::read(&path).unwrap() == before, "opening changed the file");
    // The budget is 20 ms on an idle machine; this only notices what is far beyond it.
    assert!(elapsed < Duration::from_secs(2), "{elapsed:?}");
    eprintln!("opening took {elapsed:?}");
}
