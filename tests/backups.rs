//! The whole record as one file, and back, whichever kind of database it is from and goes to.

use std::path::Path;
use std::process::{Command, Output};

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::store::{Conflict, DecisionFilter, Since, Store, StoreError};

use crate::store::{Scratch, assert_sound, at, decide, decision, digest, new_run, open, project, verifying};
use crate::support::postgres::{parsed, postgres};

/// Some of everything; the decisions, in their order.
async fn furnish(store: &Store) -> Vec<Digest> {
    let mut made = Vec::new();
    for n in 0..5 {
        let run = new_run(&format!("app {n}"), "staging");
        verifying(store, &run).await;
        let mut decision = decision(&run, Verdict::Ready, "p1");
        let content = format!("bundle {n}").into_bytes();
        decision.bundles = vec![(Digest::of(&content), content)].into();
        store.commit_decision(&decision).await.unwrap();
        made.push(decision.id());
    }
    store.put_upload(&project(), &[digest("app 0")], (digest("given"), b"given"), at(7)).await.unwrap();
    store.created_at(at(3)).await.unwrap();
    store.request_run(&new_run("unfinished", "staging")).await.unwrap();
    made
}

/// Everything of `made` is there, in its order, and what comes afterwards comes behind it.
async fn assert_same(store: &Store, made: &[Digest]) {
    assert_sound(store).await;
    let page = store.decisions(&project(), &DecisionFilter::default(), None, 100).await.unwrap();
    let found: Vec<_> = page.items.iter().rev().map(|decision| decision.id).collect();
    assert_eq!(found, made);
    for id in made {
        assert_eq!(store.decision(*id).await.unwrap().unwrap().id, *id);
        assert_eq!(store.decision_bundles(*id).await.unwrap().len(), 1);
    }
    assert_eq!(store.uploads(&project(), digest("app 0")).await.unwrap(), [(digest("given"), at(7))]);
    assert_eq!(store.created_at(at(99)).await.unwrap(), at(3));
    assert_eq!(store.unfinished_runs().await.unwrap().len(), 1);
    let newer = decide(store, "app 0", "staging", Verdict::NotReady, "p1").await;
    let latest = store.latest_for_any_pack(&project(), digest("app 0"), &"staging".parse().unwrap()).await.unwrap();
    assert_eq!(latest.unwrap().id, newer);
}

#[tokio::test]
async fn a_backup_of_either_kind_restores_to_either_kind() {
    for scratch in Scratch::on_each().await {
        let made = furnish(&scratch.store).await;
        let backup = scratch.directory.path().join("backup");
        let report = scratch.store.backup(&backup).await.unwrap();
        assert!(report.is_sound() && report.checked["decisions"] == 5, "{report:?}");
        let file = scratch.directory.path().join("restored.db");
        Store::restore_file(&backup, &file, (Since::Nothing, None)).await.unwrap();
        assert_same(&open(&file).await.unwrap(), &made).await;
        if let Some(server) = postgres() {
            let url = server.database().await;
            Store::restore_server(&backup, &parsed(&url), Since::Nothing).await.unwrap();
            assert_same(&crate::store::connect(&url).await.unwrap(), &made).await;
            // A database in which something is recorded is never written over.
            let refused = Store::restore_server(&backup, &parsed(&url), Since::Nothing).await.unwrap_err();
            assert!(matches!(refused, StoreError::Conflict(Conflict::Taken { .. })), "{refused}");
        }
        let left: Vec<_> =
            std::fs::read_dir(scratch.directory.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().contains("partial")), "{left:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_made_while_others_write_and_is_of_one_moment() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, Ordering};
    for scratch in Scratch::on_each().await {
        let first = furnish(&scratch.store).await;
        let stop = Arc::new(AtomicBool::new(false));
        let writer = tokio::spawn({
            let (store, stop) = (scratch.store.clone(), Arc::clone(&stop));
            async move {
                let mut written = 0;
                while !stop.load(Ordering::Relaxed) {
                    decide(&store, &format!("later {written}"), "staging", Verdict::Ready, "p1").await;
                    written += 1;
                }
                written
            }
        });
        for n in 0..3 {
            let backup = scratch.directory.path().join(format!("backup {n}"));
            let report = scratch.store.backup(&backup).await.unwrap();
            assert!(report.is_sound(), "{report:?}");
            let copy = open(&backup).await.unwrap();
            for id in &first {
                assert!(copy.decision(*id).await.unwrap().is_some());
            }
            // Every run that it has is there with its decision, or has none.
            assert_sound(&copy).await;
        }
        stop.store(true, Ordering::Relaxed);
        assert!(writer.await.unwrap() > 0);
    }
}

#[tokio::test]
async fn what_is_no_backup_is_not_restored_and_nothing_is_overwritten() {
    let scratch = Scratch::new().await;
    furnish(&scratch.store).await;
    let directory = scratch.directory.path();
    let backup = directory.join("backup");
    scratch.store.backup(&backup).await.unwrap();
    let taken = scratch.store.backup(&backup).await.unwrap_err();
    assert!(matches!(taken, StoreError::Conflict(Conflict::Taken { .. })), "{taken}");
    let taken = Store::restore_file(&backup, &scratch.path(), (Since::Nothing, None)).await.unwrap_err();
    assert!(matches!(taken, StoreError::Conflict(Conflict::Taken { .. })), "{taken}");
    // A database in use: part of it is in its log.
    let live =
        Store::restore_file(&scratch.path(), &directory.join("new.db"), (Since::Nothing, None)).await.unwrap_err();
    assert!(live.to_string().contains("it is a database in use"), "{live}");
    std::fs::write(directory.join("text"), "not a database").unwrap();
    let other = Store::restore_file(&directory.join("text"), &directory.join("new.db"), (Since::Nothing, None))
        .await
        .unwrap_err();
    assert!(matches!(other, StoreError::Corrupt { .. }), "{other}");
    let mut edited = crate::store_faults::stranger(&backup).await;
    crate::store_faults::run_sql(&mut edited, "UPDATE bundle SET bytes = x'00' WHERE id = 1").await;
    sqlx::Connection::close(edited).await.unwrap();
    let unsound = Store::restore_file(&backup, &directory.join("new.db"), (Since::Nothing, None)).await.unwrap_err();
    assert!(unsound.to_string().contains("it is not sound"), "{unsound}");
    assert!(!directory.join("new.db").exists());
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn the_commands_check_back_up_and_restore_and_say_what_they_did() {
    let home = crate::support::directory::tempdir().unwrap();
    let subject = digest("app").to_string();
    let nothing = run(home.path(), &["--data", "gate", "fsck"]);
    assert_eq!(nothing.status.code(), Some(2), "{}", said(&nothing));
    assert!(!home.path().join("gate").exists(), "a check makes nothing");
    let promoted = run(home.path(), &["--data", "gate", "promote", &subject, "--to", "staging"]);
    assert_eq!(promoted.status.code(), Some(1), "{}", said(&promoted));
    let sound = run(home.path(), &["--data", "gate", "fsck"]);
    assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
    assert!(said(&sound).starts_with("sound  gate/countersign.db\n"), "{}", said(&sound));
    let kept = run(home.path(), &["--data", "gate", "backup", "gate.backup"]);
    assert_eq!(kept.status.code(), Some(0), "{}", said(&kept));
    assert!(said(&kept).contains("the gate's own key is not in it"), "{}", said(&kept));
    let again = run(home.path(), &["--data", "gate", "backup", "gate.backup"]);
    assert_eq!(again.status.code(), Some(2), "{}", said(&again));
    let over = run(home.path(), &["--data", "gate", "restore", "gate.backup"]);
    assert_eq!(over.status.code(), Some(2), "{}", said(&over));
    let restored = run(home.path(), &["--data", "other", "restore", "gate.backup"]);
    assert_eq!(restored.status.code(), Some(0), "{}", said(&restored));
    assert!(said(&restored).contains("put the gate's own key back as other/gate.key"), "{}", said(&restored));
    let ids = |data: &str| {
        let listed = run(home.path(), &["--data", data, "decision", "list", "--output", "json"]);
        let listed: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
        listed["items"][0]["decision"]["id"].as_str().expect("one decision").to_owned()
    };
    assert_eq!(ids("gate"), ids("other"));
    let json = run(home.path(), &["--data", "other", "fsck", "--output", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((json["sound"].as_bool(), json["checked"]["decisions"].as_u64()), (Some(true), Some(1)));
}
