//! The record: what is written is there, once, whole, and is what it says it is.

mod content;
mod decisions;
mod judged;
mod queue;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::decision::{
    Inputs, Outcome, PackRef, RECORD_SCHEMA, Reason, Record, Severity, Subject, Verdict,
};
use countersign::domain::digest::Digest;
use countersign::domain::fault::{Fault, FaultClass, Retry};
use countersign::domain::limits::{MAX_EVIDENCE, MAX_OVERRIDE_SIGNATURES, MAX_PAGE, MAX_RUN_EVENTS};
use countersign::domain::names::{EnvironmentName, ProjectName};
use countersign::domain::run::{RunEvent, RunState, Step};
use countersign::domain::statement::{predicate_type, statement_v1};
use countersign::domain::time::Timestamp;
use countersign::store::{
    Activated, ByPrefix, Conflict, DecidedUpTo, DecisionFilter, DecisionRun, Elsewhere, NewDecision, NewOverride,
    NewPublication, NewRun, NewSignature, OverrideFilter, PublicationState, RequestedRun, RunFilter, SignatureKind,
    Store, StoreError, StoreOptions,
};
use proptest::prelude::*;
use serde_json::json;
use uuid::Uuid;

use crate::support::postgres::{parsed, postgres};

/// A store in a directory, or in a database, of its own.
pub(crate) struct Scratch {
    pub(crate) directory: crate::support::directory::TempDir,
    pub(crate) store: Store,
    /// The address of the database, where it is not the file in the directory.
    pub(crate) url: Option<String>,
}

impl Scratch {
    pub(crate) async fn new() -> Self {
        let directory = crate::support::directory::tempdir().unwrap();
        let store = open(&directory.path().join("gate.db")).await.unwrap();
        Self { directory, store, url: None }
    }

    /// The same on a server, where there is one.
    pub(crate) async fn on_server() -> Option<Self> {
        let url = postgres()?.database().await;
        let store = connect(&url).await.unwrap();
        Some(Self { directory: crate::support::directory::tempdir().unwrap(), store, url: Some(url) })
    }

    /// One of each kind: what a story says is true of both.
    pub(crate) async fn on_each() -> impl Iterator<Item = Self> {
        let each = [Some(Self::new().await), Self::on_server().await];
        // A story that fails shows what it printed, and so on which of them.
        each.into_iter().flatten().inspect(|scratch| eprintln!("on {}", scratch.store.name()))
    }

    /// Another store on the same database, as another process would have it.
    pub(crate) async fn another(&self) -> Store {
        match &self.url {
            Some(url) => connect(url).await.unwrap(),
            None => open(&self.path()).await.unwrap(),
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.directory.path().join("gate.db")
    }
}

pub(crate) async fn open(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, &StoreOptions::default()).await
}

pub(crate) async fn connect(url: &str) -> Result<Store, StoreError> {
    Store::connect(&parsed(url), &StoreOptions::default()).await
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

/// A statement with its id, in a bundle that nobody has signed: the store keeps what it is given.
pub(crate) fn saying(subject: Digest, predicate_type: &str, predicate: &serde_json::Value) -> (Digest, Vec<u8>) {
    let payload = statement_v1("subject", subject, predicate_type, predicate).unwrap();
    let bundle = serde_json::json!({"dsseEnvelope": {"payload": STANDARD.encode(&payload)}});
    (Digest::of(&payload), serde_json::to_vec(&bundle).unwrap())
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
        again: None,
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
            counting: None,
            weighing: None,
            revoked_decision: None,
            before_loss: None,
            ready_since: None,
            run: run.id,
            project: run.project.clone(),
            subject: Subject::unseen(run.subject, run.name.clone()).seen_as(Some("application/octet-stream".into())),
            environment: run.environment.clone(),
            now,
            looked_at: None,
            engine: "0.1.0".into(),
            policy: PackRef { name: "standard".parse().unwrap(), version: 1, digest: digest(pack) },
            trust_set: digest("roots"),
            evidence: vec![],
            rejected: vec![],
            faults: if verdict == Verdict::Unknown { vec![fault()] } else { vec![] },
            referrers: vec![],
            kept_from: vec![],
            prior: None,
            overrides: vec![],
            platforms: None,
            manifests: vec![],
            revocations: vec![],
            retried: vec![],
            again: None,
        },
        reasons: vec![reason(verdict)],
        verdict,
        valid_until: None,
        platforms: Vec::new(),
    }
}

/// A decision about a run that is at version 4, ready to be decided.
pub(crate) fn decision(run: &NewRun, verdict: Verdict, pack: &str) -> NewDecision {
    NewDecision::of(record(run, verdict, pack, at(4)), DecisionRun::At { version: 4 }, at(5)).unwrap()
}

pub(crate) fn way_to_the_decision() -> [RunEvent; 3] {
    [
        RunEvent::Initializing { what: "the policy".into() },
        RunEvent::Running { found: 1, fetched: 1, retried: vec![], from: vec![] },
        RunEvent::Verifying { done: 1, total: 1, rules: None },
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
    for scratch in Scratch::on_each().await {
        let store = &scratch.store;
        let created = store.created_at(at(0)).await.unwrap();
        let id = decide(store, "app", "staging", Verdict::Ready, "p1").await;
        store.close().await.unwrap();
        let again = scratch.another().await;
        assert_eq!(again.decision(id).await.unwrap().unwrap().id, id);
        assert_eq!(again.created_at(at(99)).await.unwrap(), created);
        assert_sound(&again).await;
    }
}

#[tokio::test]
async fn sixteen_openers_may_make_the_same_database_at_once() {
    let directory = crate::support::directory::tempdir().unwrap();
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
    for scratch in Scratch::on_each().await {
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
}

#[tokio::test]
async fn the_same_request_is_the_same_run() {
    for scratch in Scratch::on_each().await {
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
}

#[tokio::test]
async fn the_same_key_with_another_request_is_refused_with_what_it_was_used_for() {
    for scratch in Scratch::on_each().await {
        let first = NewRun { idempotency_key: Some("build\u{1b} 7".into()), ..new_run("app", "staging") };
        scratch.store.request_run(&first).await.unwrap();
        let other = NewRun { id: Uuid::now_v7(), body_digest: digest("other"), ..first.clone() };
        let refused = conflict(scratch.store.request_run(&other).await);
        let key = "build\\u{1b} 7".to_owned();
        assert!(refused.to_string().ends_with(&format!("was used for another request, which is run {}", first.id)));
        let (existing, given) = (first.body_digest, digest("other"));
        assert_eq!(refused, Conflict::IdempotencyKey { key, made: "run", first: first.id, existing, given });
        assert_eq!(scratch.store.run(other.id).await.unwrap(), None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_key_at_the_same_time_makes_exactly_one_run() {
    for scratch in Scratch::on_each().await {
        // Two stores on one file, as two processes would have it.
        let other = scratch.another().await;
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
}

#[tokio::test]
async fn an_event_that_cannot_happen_is_refused_and_leaves_no_trace() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "staging");
        scratch.store.request_run(&run).await.unwrap();
        let early = RunEvent::Verifying { done: 0, total: 1, rules: None };
        let refused = scratch.store.append_event(run.id, 1, &early, at(1)).await.unwrap_err();
        assert_eq!(refused.to_string(), format!("run {}: a run that is pending cannot be verifying", run.id));
        let missing = scratch.store.append_event(Uuid::nil(), 1, &early, at(1)).await.unwrap_err();
        assert_eq!(missing.to_string(), format!("run {} does not exist", Uuid::nil()));
        assert_eq!(scratch.store.run(run.id).await.unwrap().unwrap().head.version, 1);
    }
}

#[tokio::test]
async fn a_decision_cannot_be_claimed_without_its_record() {
    for scratch in Scratch::on_each().await {
        let run = new_run("app", "staging");
        verifying(&scratch.store, &run).await;
        for event in [
            RunEvent::Decided {
                decision: digest("none"),
                verdict: Verdict::Ready,
                flipped_from: None,
                ready_from: None,
            },
            RunEvent::Failed { decision: Some(digest("none")), what: "x".into(), fault: None },
        ] {
            let refused = scratch.store.append_event(run.id, 4, &event, at(5)).await.unwrap_err();
            assert!(matches!(refused, StoreError::Inconsistent { .. }), "{refused}");
        }
        let failed = RunEvent::Failed { decision: None, what: "the disk".into(), fault: Some(fault()) };
        assert_eq!(scratch.store.append_event(run.id, 4, &failed, at(5)).await.unwrap(), 5);
    }
}

#[tokio::test]
async fn a_log_has_a_limit_and_can_still_end() {
    for scratch in Scratch::on_each().await {
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
}

#[tokio::test]
async fn an_interrupted_run_is_found_and_taken_up_and_an_ended_one_is_not() {
    for scratch in Scratch::on_each().await {
        decide(&scratch.store, "done", "staging", Verdict::Ready, "p1").await;
        let (interrupted, pending) = (new_run("a", "staging"), new_run("b", "staging"));
        verifying(&scratch.store, &interrupted).await;
        scratch.store.request_run(&pending).await.unwrap();
        let store = scratch.another().await;
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
}

#[tokio::test]
async fn runs_are_listed_newest_first_in_pages_without_a_gap() {
    for scratch in Scratch::on_each().await {
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
}

// News ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_moment_passes_with_any_commit_of_anybody_and_with_nothing_else() {
    let scratch = Scratch::new().await;
    let other = scratch.another().await;
    let before = scratch.store.moment();
    assert!(before.is_still(scratch.store.moment()));
    scratch.store.unfinished_runs().await.unwrap();
    assert!(before.is_still(scratch.store.moment()), "reading changes nothing");
    scratch.store.request_run(&new_run("app", "staging")).await.unwrap();
    let after = scratch.store.moment();
    assert!(!before.is_still(after), "our own commit");
    other.request_run(&new_run("app", "staging")).await.unwrap();
    assert!(!after.is_still(scratch.store.moment()), "somebody else's");
}

#[tokio::test]
async fn whoever_waits_for_work_is_woken_by_a_request() {
    for scratch in Scratch::on_each().await {
        let mut wakes = scratch.store.wakes();
        scratch.store.request_run(&new_run("app", "staging")).await.unwrap();
        wakes.next().await;
    }
    // Of another replica, too. It is heard once both listen, so it is told until it is heard.
    let Some(scratch) = Scratch::on_server().await else { return };
    let other = scratch.another().await;
    let (mut wakes, _told) = (scratch.store.wakes(), other.wakes());
    let heard = async {
        // The first is for whatever was said before anybody listened.
        wakes.next().await;
        wakes.next().await;
    };
    let told = async {
        loop {
            other.request_run(&new_run("app", "staging")).await.unwrap();
        }
    };
    tokio::select! {
        () = heard => {}
        () = told => {}
    }
}

// Laws ---------------------------------------------------------------------------------------------------------------

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// However many writers have seen the same version, and in whatever order they come, one of them wins each step.
    #[test]
    fn of_all_appends_at_one_version_exactly_one_wins(rounds in prop::collection::vec(2usize..6, 1..5)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
        runtime.block_on(async {
            for scratch in Scratch::on_each().await {
            let other = scratch.another().await;
            let run = new_run("app", "staging");
            scratch.store.request_run(&run).await.unwrap();
            for (version, &writers) in (1..).zip(&rounds) {
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
            }
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_writers_on_one_database_all_get_their_turn() {
    for scratch in Scratch::on_each().await {
        let mut stores = vec![scratch.store.clone()];
        for _ in 0..3 {
            stores.push(scratch.another().await);
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
}

#[tokio::test]
async fn opening_a_database_that_exists_writes_nothing_and_is_quick() {
    let Scratch { directory, store, .. } = Scratch::new().await;
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
