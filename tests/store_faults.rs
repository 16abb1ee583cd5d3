//! What the record does when the world breaks: held, full, read-only, damaged, newer, killed half-way.

mod processes;

use std::path::{Path, PathBuf};
use std::time::Duration;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::fault::{FaultClass, Retry};
use countersign::domain::run::{RunEvent, RunState};
use countersign::store::{
    Claim, DecisionRun, Hold, NewDecision, NewPublication, RequestedRun, Store, StoreError, StoreOptions,
};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use uuid::Uuid;

use crate::store::{
    Scratch, assert_sound, at, decide, decision, digest, environment, new_run, open, project, record, verifying,
};

/// A store that does not wait long.
async fn impatient(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, &StoreOptions { busy_timeout: Duration::from_millis(30), ..StoreOptions::default() }).await
}

/// Somebody else with the same file.
pub(crate) async fn stranger(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).create_if_missing(true).connect().await.unwrap()
}

pub(crate) async fn run_sql(connection: &mut SqliteConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(connection).await.unwrap();
}

/// Edits the file as somebody who ignores every rule of it.
pub(crate) async fn tamper(path: &Path, sql: &str) {
    let mut connection = SqliteConnectOptions::new().filename(path).foreign_keys(false).connect().await.unwrap();
    run_sql(&mut connection, sql).await;
    connection.close().await.unwrap();
}

// Held ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_database_that_another_process_holds_is_waited_for_and_then_named() {
    let scratch = Scratch::new().await;
    let store = impatient(&scratch.path()).await.unwrap();
    let id = decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    let mut other = stranger(&scratch.path()).await;
    run_sql(&mut other, "BEGIN EXCLUSIVE").await;
    let run = new_run("app", "staging");
    let busy = store.request_run(&run).await.unwrap_err();
    let StoreError::Busy { waited_ms, .. } = busy else { panic!("{busy}") };
    assert!(waited_ms >= 30, "{waited_ms}");
    let path = scratch.path().display().to_string();
    assert!(busy.to_string().starts_with(&format!("database `{path}` is held by another process, waited ")));
    let fault = busy.fault();
    assert_eq!(
        (fault.dependency, fault.class, fault.retry),
        (format!("database {path}"), FaultClass::Timeout, Retry::Safe)
    );
    // Who only reads does not notice, and neither does who opens the file.
    assert!(store.decision(id).await.unwrap().is_some());
    assert!(impatient(&scratch.path()).await.unwrap().decision(id).await.unwrap().is_some());
    run_sql(&mut other, "ROLLBACK").await;
    assert_eq!(store.request_run(&run).await.unwrap(), RequestedRun::New);
}

#[tokio::test]
async fn a_new_file_that_another_process_holds_is_waited_for_too() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("gate.db");
    let mut other = stranger(&path).await;
    run_sql(&mut other, "BEGIN EXCLUSIVE").await;
    let busy = impatient(&path).await.unwrap_err();
    assert!(matches!(busy, StoreError::Busy { .. }), "{busy}");
    run_sql(&mut other, "ROLLBACK").await;
    assert_sound(&impatient(&path).await.unwrap()).await;
}

#[tokio::test]
async fn who_waits_within_the_process_is_told_the_same() {
    let scratch = Scratch::new().await;
    let store = impatient(&scratch.path()).await.unwrap();
    let mut other = stranger(&scratch.path()).await;
    run_sql(&mut other, "BEGIN EXCLUSIVE").await;
    let tasks: Vec<_> = (0..8)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move { store.request_run(&new_run(&format!("app {n}"), "staging")).await })
        })
        .collect();
    for task in tasks {
        let refused = task.await.unwrap().unwrap_err();
        assert!(matches!(refused, StoreError::Busy { .. }), "{refused}");
    }
    run_sql(&mut other, "ROLLBACK").await;
    assert_eq!(store.unfinished_runs().await.unwrap(), []);
}

// Full ---------------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_full_database_refuses_to_write_loses_nothing_and_still_answers() {
    let Scratch { directory, store, .. } = Scratch::new().await;
    let path = directory.path().join("gate.db");
    let kept = decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    store.close().await.unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    let options = StoreOptions { bytes_max: Some(size + 64 * 1024), ..StoreOptions::default() };
    let store = Store::open(&path, &options).await.unwrap();
    let run = new_run("big", "staging");
    verifying(&store, &run).await;
    let mut big = decision(&run, Verdict::Ready, "p1");
    let content = vec![b'x'; 1024 * 1024];
    big.bundles = vec![(Digest::of(&content), content.clone())].into();
    let full = store.commit_decision(&big).await.unwrap_err();
    let expected =
        format!("no space is left for database `{}`; nothing was written: free some, and try again", path.display());
    assert_eq!(full.to_string(), expected);
    assert_eq!((full.fault().class, full.fault().retry), (FaultClass::Unavailable, Retry::After));
    // Nothing half-written, reads go on, and what fits is still written.
    assert_eq!(store.decision(big.id()).await.unwrap(), None);
    assert_eq!(store.bundle(Digest::of(&content)).await.unwrap(), None);
    assert_eq!(store.run(run.id).await.unwrap().unwrap().head.state, RunState::Verifying);
    assert!(store.decision(kept).await.unwrap().is_some());
    big.bundles = std::sync::Arc::default();
    store.commit_decision(&big).await.unwrap();
    assert_sound(&store).await;
}

// Not a database of ours ---------------------------------------------------------------------------------------------

#[tokio::test]
async fn what_cannot_be_opened_is_named_with_what_to_do() {
    let directory = crate::support::directory::tempdir().unwrap();
    let missing = directory.path().join("missing/gate.db");
    let file = directory.path().join("file");
    std::fs::write(&file, "").unwrap();
    let table = [
        (missing, "its directory does not exist; create it first"),
        (directory.path().to_owned(), "it is a directory, a file was expected"),
        (file.join("gate.db"), "Not a directory"),
    ];
    for (path, expected) in table {
        let error = open(&path).await.unwrap_err();
        let StoreError::Unavailable { path: shown, detail } = error else { panic!("{error}") };
        assert_eq!(shown, path.display().to_string());
        assert!(detail.contains(expected), "{detail}");
    }
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1, "nothing is left behind");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_not_touched() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("notes.txt");
    let text = "not a database\n".repeat(1_000);
    std::fs::write(&path, &text).unwrap();
    let error = open(&path).await.unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[tokio::test]
async fn a_database_of_another_program_is_not_touched() {
    let directory = crate::support::directory::tempdir().unwrap();
    let path = directory.path().join("other.db");
    let mut other = stranger(&path).await;
    run_sql(&mut other, "CREATE TABLE theirs (a INTEGER)").await;
    other.close().await.unwrap();
    let error = open(&path).await.unwrap_err();
    assert!(error.to_string().contains("it is a database of another program"), "{error}");
    let mut other = stranger(&path).await;
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_schema").fetch_one(&mut other).await.unwrap();
    assert_eq!(tables, 1);
}

#[tokio::test]
async fn a_database_that_a_newer_version_wrote_is_refused_with_both_versions() {
    let Scratch { directory, store, .. } = Scratch::new().await;
    store.close().await.unwrap();
    let path = directory.path().join("gate.db");
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9000, 'from the future', TRUE, x'00', 0)";
    tamper(&path, newer).await;
    let error = open(&path).await.unwrap_err();
    let StoreError::NewerSchema { found, known, .. } = error else { panic!("{error}") };
    assert!(found == 9_000 && known < found, "{found} {known}");
    assert!(error.to_string().contains("has schema 9000, this version of countersign knows"), "{error}");
    assert_eq!(error.fault().retry, Retry::Pointless);
    tamper(&path, "DELETE FROM _sqlx_migrations WHERE version = 9000").await;
    assert_sound(&open(&path).await.unwrap()).await;
}

#[tokio::test]
async fn a_schema_that_was_never_released_is_refused() {
    let Scratch { directory, store, .. } = Scratch::new().await;
    store.close().await.unwrap();
    let path = directory.path().join("gate.db");
    tamper(&path, "UPDATE _sqlx_migrations SET checksum = x'00'").await;
    let error = open(&path).await.unwrap_err();
    assert!(error.to_string().contains("was made by an unreleased version"), "{error}");
}

// Damaged ------------------------------------------------------------------------------------------------------------

/// A closed database with two decisions, one of which has a bundle and a VSA.
async fn two_decisions() -> (crate::support::directory::TempDir, PathBuf, [Digest; 2]) {
    let Scratch { directory, store, .. } = Scratch::new().await;
    let run = new_run("app", "staging");
    verifying(&store, &run).await;
    let mut first = decision(&run, Verdict::NotReady, "p1");
    first.bundles = vec![(digest("the bundle"), b"the bundle".to_vec())].into();
    let vsa = b"the signed summary".to_vec();
    first.publication = Some(NewPublication { vsa: vsa.into(), publish_to: Some("r/app".into()), waivers: vec![] });
    store.commit_decision(&first).await.unwrap();
    let second = decide(&store, "other", "staging", Verdict::Ready, "p1").await;
    store.close().await.unwrap();
    let path = directory.path().join("gate.db");
    (directory, path, [first.id(), second])
}

fn corrupt<T: std::fmt::Debug>(outcome: Result<T, StoreError>) -> String {
    match outcome {
        Err(error @ StoreError::Corrupt { .. }) => error.to_string(),
        other => panic!("expected corruption, found {other:?}"),
    }
}

#[tokio::test]
async fn a_changed_record_is_never_an_answer() {
    let (_directory, path, [first, second]) = two_decisions().await;
    let found = std::fs::read(&path).unwrap();
    // The attacker's dream: one word in the record, well-formed before and after.
    let (before, after) = (b"null,\"verdict\":\"not-ready\"", b"null,\"verdict\":\"ready\"    ");
    let at = found.windows(before.len()).position(|bytes| bytes == before).unwrap();
    let mut changed = found.clone();
    changed[at..at + after.len()].copy_from_slice(after);
    std::fs::write(&path, changed).unwrap();
    let store = open(&path).await.unwrap();
    let message = corrupt(store.decision(first).await);
    assert!(message.contains(&format!("decision {first} has content with digest sha256:")), "{message}");
    assert!(message.ends_with("stop, run `countersign fsck`, and restore a backup"), "{message}");
    corrupt(store.latest_decision(&project(), digest("app"), &environment("staging"), digest("p1")).await);
    assert!(store.decision(second).await.unwrap().is_some(), "the others are still there");
    let report = store.fsck().await.unwrap();
    assert_eq!((report.checked["decisions"], report.problems.len()), (2, 1), "{report:?}");
}

#[tokio::test]
async fn a_record_filed_under_what_it_does_not_say_is_never_an_answer() {
    let elsewhere = format!("subject = x'{}'", digest("victim").hex());
    for change in [
        "verdict = 'ready'",
        "environment = 'production'",
        "project = 'other'",
        &elsewhere,
        "pack = zeroblob(32)",
        "decided_at = decided_at + 1",
    ] {
        let (_directory, path, [first, _]) = two_decisions().await;
        tamper(&path, &format!("UPDATE decision SET {change} WHERE id = 1")).await;
        let store = open(&path).await.unwrap();
        let message = corrupt(store.decision(first).await);
        assert!(message.contains("is filed under something that its record does not say"), "{change}: {message}");
        assert!(!store.fsck().await.unwrap().is_sound(), "{change}");
    }
}

#[tokio::test]
async fn whatever_is_edited_is_noticed_when_it_is_read_and_by_fsck() {
    let table = [
        ("UPDATE bundle SET bytes = x'00'", "bundle"),
        ("DELETE FROM bundle", "bundle"),
        ("UPDATE publication SET vsa = x'00'", "VSA"),
        ("UPDATE run SET state = 'ready' WHERE id = 1", "the log of run"),
        ("UPDATE run_event SET event = '{}' WHERE sequence = 2", "does not parse"),
        ("DELETE FROM run_event WHERE sequence = 3", "the log of run"),
        (
            "UPDATE decision SET run = 3 WHERE id = 1; INSERT INTO run (id, uuid, project, subject,
            subject_name, environment, body_digest, requested_at, version, state)
            SELECT 3, zeroblob(16), project, subject, subject_name, environment, body_digest, 0, 1, 'pending'
            FROM run WHERE id = 1",
            "leads to nothing",
        ),
        ("UPDATE run SET state = 'pending' WHERE id = 1", "in no queue"),
        ("UPDATE decision_bundle SET bundle = zeroblob(32)", "leads to nothing in `bundle`"),
    ];
    for (change, expected) in table {
        let (_directory, path, _) = two_decisions().await;
        tamper(&path, change).await;
        let report = open(&path).await.unwrap().fsck().await.unwrap();
        let found = report.problems.iter().any(|problem| problem.contains(expected));
        assert!(found || (expected == "leads to nothing" && !report.is_sound()), "{change}: {report:?}");
    }
}

#[tokio::test]
async fn overwritten_pages_are_an_error_and_no_panic() {
    let (_directory, path, ids) = two_decisions().await;
    let sound = std::fs::read(&path).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 20, "{pages}");
    let mut noticed = 0;
    for page in 0..pages {
        let mut damaged = sound.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0xa5);
        std::fs::write(&path, damaged).unwrap();
        let Ok(store) = open(&path).await else {
            noticed += 1;
            continue;
        };
        for id in ids {
            // Either what was written, or an error; never something else.
            if let Ok(Some(decision)) = store.decision(id).await {
                assert_eq!(Digest::of(&decision.bytes), id);
            }
        }
        match store.fsck().await {
            Ok(report) if report.is_sound() => {}
            Ok(_) | Err(StoreError::Corrupt { .. }) => noticed += 1,
            Err(other) => panic!("page {page}: {other}"),
        }
    }
    // A page that was never used, or is free, holds nothing that could be missed.
    assert!(noticed + 2 >= pages, "{noticed} of {pages}");
}

#[tokio::test]
async fn a_truncated_file_is_refused_or_reported() {
    let (_directory, path, _) = two_decisions().await;
    let sound = std::fs::read(&path).unwrap();
    for length in [100, 4_096, sound.len() / 2, sound.len() - 3 * 4_096, sound.len() - 4_096] {
        std::fs::write(&path, &sound[..length]).unwrap();
        match open(&path).await {
            Ok(store) => match store.fsck().await {
                Ok(report) => assert!(!report.is_sound(), "{length}"),
                Err(error) => drop(corrupt::<()>(Err(error))),
            },
            Err(error) => drop(corrupt::<()>(Err(error))),
        }
    }
}

#[tokio::test]
async fn a_truncated_write_ahead_log_loses_whole_transactions_and_never_a_half() {
    let scratch = Scratch::new().await;
    let mut ids = Vec::new();
    for n in 0..4 {
        ids.push(decide(&scratch.store, &format!("app {n}"), "staging", Verdict::Ready, "p1").await);
    }
    let (file, log) = (std::fs::read(scratch.path()).unwrap(), scratch.directory.path().join("gate.db-wal"));
    let log = std::fs::read(log).unwrap();
    assert!(log.len() > 100_000, "{}", log.len());
    let mut counts = Vec::new();
    for part in 0..=8 {
        let copy = crate::support::directory::tempdir().unwrap();
        let path = copy.path().join("gate.db");
        std::fs::write(&path, &file).unwrap();
        std::fs::write(copy.path().join("gate.db-wal"), &log[..log.len() * part / 8]).unwrap();
        let store = open(&path).await.unwrap();
        let mut present = Vec::new();
        for id in &ids {
            present.push(store.decision(*id).await.unwrap().is_some());
        }
        assert!(present.is_sorted_by(|a, b| a >= b), "an earlier one is never lost before a later one: {present:?}");
        assert_sound(&store).await;
        counts.push(present.into_iter().filter(|present| *present).count());
    }
    assert!(counts.is_sorted() && counts.last() == Some(&4), "{counts:?}");
}

/// What is not waited for is in the log before what is waited for next, so the disk has it with that or not at all.
#[tokio::test]
async fn a_crash_of_the_machine_takes_the_end_of_what_nobody_waited_for_and_nothing_before() {
    let scratch = Scratch::new().await;
    let (store, run) = (&scratch.store, new_run("app", "staging"));
    let log = scratch.directory.path().join("gate.db-wal");
    store.request_run(&run).await.unwrap();
    let claim = store.claim_run(run.id, Uuid::from_u128(1), at(10)).await.unwrap();
    let Claim::Taken(lease) = claim else { panic!("{claim:?}") };
    // So much of the log is on the disk at least.
    let waited_for = std::fs::metadata(&log).unwrap().len();
    let hold = Hold { run: run.id, fence: lease.fence, version: 1 };
    let begun = RunEvent::Initializing { what: "the policy".into() };
    let version = store.append_progress(hold, &[(at(11), begun)]).await.unwrap();
    let stranger = open(&scratch.path()).await.unwrap();
    assert_eq!(stranger.run(run.id).await.unwrap().unwrap().head.version, version, "whoever looks sees it at once");
    let seen = std::fs::metadata(&log).unwrap().len();
    assert!(seen > waited_for);
    let hold = Hold { version, ..hold };
    let record = record(&run, Verdict::NotReady, "p1", at(12));
    let decision = NewDecision::of(record, DecisionRun::Held(hold), at(12)).unwrap();
    store.commit_decision(&decision).await.unwrap();
    let (file, log) = (std::fs::read(scratch.path()).unwrap(), std::fs::read(log).unwrap());
    for (kept, versions) in [(waited_for, 1), (seen - 1, 1), (seen, 2), (u64::try_from(log.len()).unwrap(), 3)] {
        let copy = crate::support::directory::tempdir().unwrap();
        let path = copy.path().join("gate.db");
        std::fs::write(&path, &file).unwrap();
        std::fs::write(copy.path().join("gate.db-wal"), &log[..usize::try_from(kept).unwrap()]).unwrap();
        let after = open(&path).await.unwrap();
        assert_eq!(after.run(run.id).await.unwrap().unwrap().head.version, versions, "{kept}");
        assert_eq!(after.decision(decision.id()).await.unwrap().is_some(), versions == 3, "{kept}");
        assert_sound(&after).await;
        // It is where it was before, and whoever claims it goes on.
        let claim = after.claim_run(run.id, Uuid::from_u128(2), at(1_000)).await.unwrap();
        assert_eq!(matches!(claim, Claim::Taken(_)), versions < 3, "{claim:?}");
    }
}

// Half-way -----------------------------------------------------------------------------------------------------------

#[tokio::test]
async fn a_commit_that_is_dropped_half_way_is_there_whole_or_not_at_all() {
    let scratch = Scratch::new().await;
    let store = &scratch.store;
    let (mut absent, mut present) = (0, 0);
    for polls in 0..60 {
        let run = new_run(&format!("app {polls}"), "staging");
        verifying(store, &run).await;
        let mut decision = decision(&run, Verdict::Ready, "p1");
        let content = format!("bundle {polls}").into_bytes();
        decision.bundles = vec![(Digest::of(&content), content.clone())].into();
        let done = {
            let mut commit = Box::pin(store.commit_decision(&decision));
            let mut done = false;
            for _ in 0..polls {
                let poll = std::future::poll_fn(|context| std::task::Poll::Ready(commit.as_mut().poll(context))).await;
                if poll.is_ready() {
                    done = true;
                    break;
                }
                tokio::task::yield_now().await;
            }
            done
        };
        // Whoever comes next gets a clean connection at once, whatever became of the one before.
        store.put_bundle(digest("next"), b"next").await.unwrap();
        let found = store.decision(decision.id()).await.unwrap().is_some();
        assert!(found || !done, "acknowledged and lost");
        let ended = store.run(run.id).await.unwrap().unwrap().head.state == RunState::Ready;
        let bundle = store.bundle(Digest::of(&content)).await.unwrap().is_some();
        assert_eq!((found, found), (ended, bundle));
        if found { present += 1 } else { absent += 1 }
    }
    assert!(absent > 0, "{absent} absent, {present} present");
    assert_sound(store).await;
}
