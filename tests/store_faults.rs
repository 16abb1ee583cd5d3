//! What the record does when the world breaks: held, full, read-only, damaged, newer, killed half-way.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::fault::{FaultClass, Retry};
use countersign::domain::run::{RunEvent, RunState};
use countersign::store::{NewPublication, RequestedRun, Store, StoreError, StoreOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use crate::store::{
    Scratch, assert_sound, at, decide, decision, digest, environment, new_run, open, project, verifying,
};

/// A store that does not wait long.
async fn impatient(path: &Path) -> Result<Store, StoreError> {
    Store::open(path, &StoreOptions { busy_timeout: Duration::from_millis(30), bytes_max: None }).await
}

/// Somebody else with the same file.
async fn stranger(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).create_if_missing(true).connect().await.unwrap()
}

async fn run_sql(connection: &mut SqliteConnection, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(connection).await.unwrap();
}

/// Edits the file as somebody who ignores every rule of it.
async fn tamper(path: &Path, sql: &str) {
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
    assert!((30..5_000).contains(&waited_ms), "{waited_ms}");
    let path = scratch.path().display().to_string();
    assert!(busy.to_string().starts_with(&format!("database `{path}` is held by another process, waited ")));
    let fault = busy.fault();
    assert_eq!((fault.dependency, fault.class, fault.retry), (format!("database {path}"), FaultClass::Timeout, Retry::Safe));
    // Who only reads does not notice, and neither does who opens the file.
    assert!(store.decision(id).await.unwrap().is_some());
    assert!(impatient(&scratch.path()).await.unwrap().decision(id).await.unwrap().is_some());
    run_sql(&mut other, "ROLLBACK").await;
    assert_eq!(store.request_run(&run).await.unwrap(), RequestedRun::New);
}

#[tokio::test]
async fn a_new_file_that_another_process_holds_is_waited_for_too() {
    let directory = tempfile::tempdir().unwrap();
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
    let Scratch { directory, store } = Scratch::new().await;
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
    big.bundles = vec![(Digest::of(&content), content.clone())];
    let full = store.commit_decision(&big).await.unwrap_err();
    let expected = format!(
        "no space is left for database `{}`; nothing was written: free some, and try again",
        path.display()
    );
    assert_eq!(full.to_string(), expected);
    assert_eq!((full.fault().class, full.fault().retry), (FaultClass::Unavailable, Retry::After));
    // Nothing half-written, reads go on, and what fits is still written.
    assert_eq!(store.decision(big.id()).await.unwrap(), None);
    assert_eq!(store.bundle(Digest::of(&content)).await.unwrap(), None);
    assert_eq!(store.run(run.id).await.unwrap().unwrap().head.state, RunState::Verifying);
    assert!(store.decision(kept).await.unwrap().is_some());
    big.bundles.clear();
    store.commit_decision(&big).await.unwrap();
    assert_sound(&store).await;
}

#[test]
fn a_write_that_the_disk_refuses_half_way_is_in_doubt_and_the_store_goes_on() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("gate.db");
    // The file may not grow beyond this limit: the kernel refuses the write, as it does for a disk that fails.
    let limited = r#"trap "" XFSZ; ulimit -f 2000 && exec "$0" "$@""#;
    let Some(output) = run_child(Command::new("sh").arg("-c").arg(limited), "disk-error", &path) else { return };
    assert!(output.contains("child: refused: Unknown"), "{output}");
    assert!(output.contains("child: and then reads"), "{output}");
    let kept = acknowledged(&output);
    assert!(!kept.is_empty(), "{output}");
    block_on(async {
        let store = open(&path).await.unwrap();
        for id in kept {
            assert!(store.decision(id).await.unwrap().is_some(), "{id} was acknowledged");
        }
        assert_sound(&store).await;
        decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    });
}

// Read-only ----------------------------------------------------------------------------------------------------------

#[test]
fn a_file_that_may_not_be_written_is_read_and_its_writer_told() {
    let Some((directory, id)) = foreign_database() else { return };
    set_mode(directory.path(), 0o777);
    let path = directory.path().join("gate.db");
    set_mode(&path, 0o444);
    let Some(output) = run_child(&mut as_nobody(), "read-only", &path) else { return };
    assert!(output.contains(&format!("child: found {id}")), "{output}");
    assert!(output.contains("cannot be written"), "{output}");
    assert!(output.contains("check the permissions of the file and of its directory"), "{output}");
}

#[test]
fn a_directory_that_may_not_be_written_is_named() {
    let Some((directory, _)) = foreign_database() else { return };
    set_mode(directory.path(), 0o555);
    for (mode, file) in [(0o444, "gate.db"), (0o444, "new.db")] {
        let path = directory.path().join(file);
        if path.exists() {
            set_mode(&path, mode);
        }
        let Some(output) = run_child(&mut as_nobody(), "read-only", &path) else { return };
        assert!(output.contains(&format!("database `{}` cannot be", path.display())), "{output}");
        assert!(output.contains("directory"), "{output}");
    }
    set_mode(directory.path(), 0o755);
}

// Not a database of ours ---------------------------------------------------------------------------------------------

#[tokio::test]
async fn what_cannot_be_opened_is_named_with_what_to_do() {
    let directory = tempfile::tempdir().unwrap();
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
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("notes.txt");
    let text = "not a database\n".repeat(1_000);
    std::fs::write(&path, &text).unwrap();
    let error = open(&path).await.unwrap_err();
    assert!(matches!(error, StoreError::Corrupt { .. }), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[tokio::test]
async fn a_database_of_another_program_is_not_touched() {
    let directory = tempfile::tempdir().unwrap();
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
    let Scratch { directory, store } = Scratch::new().await;
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
    let Scratch { directory, store } = Scratch::new().await;
    store.close().await.unwrap();
    let path = directory.path().join("gate.db");
    tamper(&path, "UPDATE _sqlx_migrations SET checksum = x'00'").await;
    let error = open(&path).await.unwrap_err();
    assert!(error.to_string().contains("was made by an unreleased version"), "{error}");
}

// Damaged ------------------------------------------------------------------------------------------------------------

/// A closed database with two decisions, one of which has a bundle and a VSA.
async fn two_decisions() -> (tempfile::TempDir, PathBuf, [Digest; 2]) {
    let Scratch { directory, store } = Scratch::new().await;
    let run = new_run("app", "staging");
    verifying(&store, &run).await;
    let mut first = decision(&run, Verdict::NotReady, "p1");
    first.bundles = vec![(digest("the bundle"), b"the bundle".to_vec())];
    let vsa = b"the signed summary".to_vec();
    first.publication = Some(NewPublication { vsa, publish_to: Some("r/app".into()), waivers: vec![] });
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
        ("UPDATE decision SET run = 3 WHERE id = 1; INSERT INTO run SELECT 3, zeroblob(16), project, subject,
            subject_name, environment, NULL, NULL, body_digest, 0, 1, 'pending' FROM run WHERE id = 1", "leads to nothing"),
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
        let copy = tempfile::tempdir().unwrap();
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
        decision.bundles = vec![(Digest::of(&content), content.clone())];
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

#[test]
fn what_was_acknowledged_survives_kill_9_and_the_rest_is_whole_or_absent() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("gate.db");
    let mut all = Vec::new();
    for acknowledgements in [0, 1, 2, 5, 9] {
        let mut child = spawn_child(&mut Command::new(this_test()), "decide-for-ever", &path).unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut known = Vec::new();
        while let Some(Ok(line)) = lines.next() {
            known.extend(acknowledged(&line));
            if line.contains("child: opening") && acknowledgements == 0 || known.len() > acknowledgements {
                break;
            }
        }
        child.kill().unwrap();
        child.wait().unwrap();
        known.extend(lines.map_while(Result::ok).flat_map(|line| acknowledged(&line)));
        all.append(&mut known);
    }
    assert!(all.len() > 15, "{}", all.len());
    block_on(async {
        let store = open(&path).await.unwrap();
        for id in &all {
            let decision = store.decision(*id).await.unwrap().unwrap();
            let run = store.run(decision.record.inputs.run).await.unwrap().unwrap();
            assert_eq!(run.head.decision(), Some(*id));
        }
        // Whatever was interrupted can be brought to its end.
        let interrupted = store.unfinished_runs().await.unwrap();
        assert!(interrupted.len() <= 5, "{interrupted:?}");
        for run in interrupted {
            let failed = RunEvent::Failed { decision: None, what: "interrupted".into(), fault: None };
            store.append_event(run.id, run.version, &failed, at(99)).await.unwrap();
        }
        assert_sound(&store).await;
    });
}

// Other processes ----------------------------------------------------------------------------------------------------

const TASK: &str = "COUNTERSIGN_TEST_STORE_TASK";
const DATABASE: &str = "COUNTERSIGN_TEST_STORE_PATH";

/// The other process: this test, started again by the tests above. By itself it does nothing.
#[test]
fn child() {
    let (Ok(task), Ok(path)) = (std::env::var(TASK), std::env::var(DATABASE)) else { return };
    let path = PathBuf::from(path);
    say("opening");
    block_on(async move {
        match task.as_str() {
            "decide-for-ever" => decide_for_ever(&path).await,
            "disk-error" => until_the_disk_refuses(&path).await,
            "read-only" => read_then_write(&path).await,
            other => panic!("{other}"),
        }
    });
}

async fn decide_for_ever(path: &Path) {
    let store = open(path).await.unwrap();
    for n in 0.. {
        let id = decide(&store, &format!("app {n}"), "staging", Verdict::Ready, "p1").await;
        say(&format!("acknowledged {id}"));
    }
}

async fn until_the_disk_refuses(path: &Path) {
    let store = open(path).await.unwrap();
    for n in 0..1_000 {
        let run = new_run(&format!("app {n}"), "staging");
        verifying(&store, &run).await;
        let mut decision = decision(&run, Verdict::Ready, "p1");
        let content = vec![u8::try_from(n % 251).unwrap(); 60_000 + n];
        decision.bundles = vec![(Digest::of(&content), content)];
        match store.commit_decision(&decision).await {
            Ok(()) => say(&format!("acknowledged {}", decision.id())),
            Err(error) => {
                let variant = format!("{error:?}");
                say(&format!("refused: {}: {error}", variant.split(' ').next().unwrap()));
                // The store says so again, or works; and it reads all the time.
                let again = store.put_bundle(digest("next"), b"next").await;
                say(&format!("and then {}", if again.is_ok() { "writes" } else { "does not write" }));
                assert!(store.run(run.id).await.unwrap().is_some());
                say("and then reads");
                return;
            }
        }
    }
}

async fn read_then_write(path: &Path) {
    let store = match open(path).await {
        Ok(store) => store,
        Err(error) => return say(&format!("open: {error}")),
    };
    match store.latest_decision(&project(), digest("app"), &environment("staging"), digest("p1")).await {
        Ok(found) => say(&format!("found {}", found.unwrap().id)),
        Err(error) => say(&format!("read: {error}")),
    }
    match store.put_bundle(digest("next"), b"next").await {
        Ok(()) => say("written"),
        Err(error) => say(&format!("write: {error}")),
    }
}

fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "child: {what}").unwrap();
    out.flush().unwrap();
}

fn acknowledged(output: &str) -> Vec<Digest> {
    output.lines().filter_map(|line| line.split_once("child: acknowledged ")?.1.trim().parse().ok()).collect()
}

fn this_test() -> PathBuf {
    std::env::current_exe().unwrap()
}

/// Starts `command` with the arguments that make this test binary run [`child`].
fn spawn_child(command: &mut Command, task: &str, path: &Path) -> std::io::Result<Child> {
    if Path::new(command.get_program()) != this_test() {
        command.arg(this_test());
    }
    command
        .args(["--exact", "store_faults::child", "--nocapture"])
        .envs([(TASK, task), (DATABASE, path.to_str().unwrap())])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// What the child said, or `None`, said aloud, where it cannot be started in this way.
fn run_child(command: &mut Command, task: &str, path: &Path) -> Option<String> {
    let mut child = match spawn_child(command, task, path) {
        Ok(child) => child,
        Err(error) => {
            eprintln!("not possible here: {task} ({error}); this test shows nothing");
            return None;
        }
    };
    let mut output = String::new();
    child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut output).unwrap();
    let status = child.wait().unwrap();
    assert!(status.success(), "{output}");
    Some(output)
}

/// The same program as somebody whom permissions bind: the super-user ignores them.
fn as_nobody() -> Command {
    let mut command = Command::new(this_test());
    if rustix::process::geteuid().is_root() {
        command.uid(65_534).gid(65_534);
    }
    command
}

/// A closed database with one decision, which somebody else may reach.
fn foreign_database() -> Option<(tempfile::TempDir, Digest)> {
    if !may_run_as_nobody() {
        eprintln!("not possible here: another user cannot run this test; this test shows nothing");
        return None;
    }
    let directory = tempfile::tempdir().unwrap();
    let id = block_on(async {
        let store = open(&directory.path().join("gate.db")).await.unwrap();
        let id = decide(&store, "app", "staging", Verdict::Ready, "p1").await;
        store.close().await.unwrap();
        id
    });
    Some((directory, id))
}

fn may_run_as_nobody() -> bool {
    as_nobody().arg("--list").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(work)
}
