//! A backup that is put somewhere: what was recorded after it was made is not in it.

use countersign::domain::decision::Verdict;
use countersign::store::{NewLoss, Since, Store, StoreError, StoreOptions};

use super::{run, said};
use crate::store::{Scratch, at, decide, new_run};
use crate::support::postgres::parsed;

/// A restored backup is a loss that somebody wants; it is accepted all the same, where there was more.
#[test]
fn a_restored_backup_says_what_it_has_lost_and_the_commands_go_on_once_that_is_accepted() {
    let home = crate::support::directory::tempdir().unwrap();
    let (one, two) = (format!("sha256:{}", "1".repeat(64)), format!("sha256:{}", "2".repeat(64)));
    let gate = |arguments: &[&str]| run(home.path(), &[&["--data", "gate"], arguments].concat());
    assert_eq!(gate(&["promote", &one, "--to", "staging"]).status.code(), Some(1));
    assert_eq!(gate(&["backup", "kept"]).status.code(), Some(0));
    let nothing = gate(&["log", "accept-loss", "--reason", "why not"]);
    assert_eq!(nothing.status.code(), Some(2), "{}", said(&nothing));
    assert!(said(&nothing).contains("there is no loss to accept"), "{}", said(&nothing));
    assert_eq!(gate(&["promote", &two, "--to", "staging"]).status.code(), Some(1));
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(home.path().join(format!("gate/countersign.db{suffix}")));
    }
    // What was there is not answered for by an empty one.
    for reads in
        [&["check", &one, "--environment", "staging"][..], &["decision", "list"], &["fsck"], &["override", "list"]]
    {
        let asked = gate(reads);
        assert_eq!(asked.status.code(), Some(3), "{reads:?}: {}", said(&asked));
        assert!(
            ["the file is not there", "restore FILE` puts a backup there", "log.mark"]
                .iter()
                .all(|word| said(&asked).contains(word)),
            "{}",
            said(&asked)
        );
    }
    let restored = gate(&["restore", "kept"]);
    assert_eq!(restored.status.code(), Some(0), "{}", said(&restored));
    assert!(said(&restored).contains("has lost what was acknowledged"), "{}", said(&restored));
    let asked = gate(&["check", &one, "--environment", "staging"]);
    assert_eq!(asked.status.code(), Some(3), "{}", said(&asked));
    assert!(said(&asked).contains("countersign --data gate log accept-loss --reason TEXT"), "{}", said(&asked));
    assert_eq!(gate(&["fsck"]).status.code(), Some(1));
    let accepted = gate(&["log", "accept-loss", "--reason", "the disk is gone"]);
    assert_eq!(accepted.status.code(), Some(0), "{}", said(&accepted));
    for words in ["accepted", "the disk is gone", "countersign --data gate revoke", "countersign --data gate promote"] {
        assert!(said(&accepted).contains(words), "{words}: {}", said(&accepted));
    }
    assert_eq!(gate(&["check", &one, "--environment", "staging"]).status.code(), Some(1));
    assert_eq!(gate(&["promote", &two, "--to", "staging"]).status.code(), Some(1));
    for sound in [&["fsck"][..], &["log", "verify"]] {
        let output = gate(sound);
        assert_eq!(output.status.code(), Some(0), "{sound:?}: {}", said(&output));
    }
}

/// What was revoked after the backup was made would stand again where it is restored to another place: nobody there remembers more.
/// So nothing stands there, and nothing is recorded, until somebody has said what it is.
#[tokio::test]
async fn a_backup_that_is_restored_elsewhere_is_ready_for_nothing_until_somebody_says_what_it_lacks() {
    for scratch in Scratch::on_each().await {
        let app = decide(&scratch.store, "app", "staging", Verdict::Ready, "p1").await;
        let backup = scratch.directory.path().join("kept");
        scratch.store.backup(&backup).await.unwrap();
        let (file, mark) = (scratch.directory.path().join("elsewhere.db"), scratch.directory.path().join("log.mark"));
        let assert_unsaid = async |store: &Store| {
            for _ in 0..2 {
                let lost = store.require_nothing_lost().await.unwrap_err();
                for words in [
                    "a backup with 1 leaves was put here",
                    "restore --nothing-lost FILE",
                    "log accept-loss --reason TEXT",
                ] {
                    assert!(lost.to_string().contains(words), "{words}: {lost}");
                }
                let refused = store.request_run(&new_run("other", "staging")).await.unwrap_err();
                assert!(matches!(refused, StoreError::Lost { .. }), "{refused}");
            }
            assert!(store.decision(app).await.unwrap().is_some(), "history is read");
            assert!(store.fsck().await.unwrap().is_sound());
        };
        let assert_goes_on = async |store: &Store| {
            store.require_nothing_lost().await.unwrap();
            decide(store, "app", "staging", Verdict::Ready, "p1").await;
        };
        Store::restore_file(&backup, &file, (Since::Perhaps, Some(&mark))).await.unwrap();
        let options = StoreOptions { mark: Some(mark.clone()), ..StoreOptions::default() };
        let store = Store::open(&file, &options).await.unwrap();
        assert_unsaid(&store).await;
        // That nothing was recorded since says nothing of before.
        let unsaid = scratch.directory.path().join("unsaid");
        store.backup(&unsaid).await.unwrap();
        let moved = scratch.directory.path().join("moved unsaid.db");
        Store::restore_file(&unsaid, &moved, (Since::Nothing, None)).await.unwrap();
        assert_unsaid(&Store::open(&moved, &StoreOptions::default()).await.unwrap()).await;
        let found = store.log_head().await.unwrap().tree();
        store.accept_loss(&NewLoss { statement: b"{}".to_vec(), found, at: at(9) }).await.unwrap();
        assert_goes_on(&store).await;
        // What is remembered where it is put back says whether anything was recorded since.
        let whole = scratch.directory.path().join("whole");
        store.backup(&whole).await.unwrap();
        store.close().await.unwrap();
        let again = scratch.directory.path().join("again.db");
        Store::restore_file(&whole, &again, (Since::Perhaps, Some(&mark))).await.unwrap();
        let store = Store::open(&again, &options).await.unwrap();
        assert_goes_on(&store).await;
        store.close().await.unwrap();
        let once_more = scratch.directory.path().join("once more.db");
        Store::restore_file(&whole, &once_more, (Since::Perhaps, Some(&mark))).await.unwrap();
        let store = Store::open(&once_more, &options).await.unwrap();
        let lost = store.require_nothing_lost().await.unwrap_err();
        assert!(lost.to_string().contains("and had"), "what is remembered says more: {lost}");
        // Whoever moves a gate that was stopped says so.
        let moved = scratch.directory.path().join("moved.db");
        Store::restore_file(&backup, &moved, (Since::Nothing, None)).await.unwrap();
        assert_goes_on(&Store::open(&moved, &StoreOptions::default()).await.unwrap()).await;
        if let Some(server) = crate::support::postgres::postgres() {
            let [unsaid, moved] = [server.database().await, server.database().await].map(|url| parsed(&url));
            Store::restore_server(&backup, &unsaid, Since::Perhaps).await.unwrap();
            assert_unsaid(&Store::connect(&unsaid, &StoreOptions::default()).await.unwrap()).await;
            Store::restore_server(&backup, &moved, Since::Nothing).await.unwrap();
            assert_goes_on(&Store::connect(&moved, &StoreOptions::default()).await.unwrap()).await;
        }
    }
}

#[test]
fn the_commands_say_what_a_backup_that_is_restored_elsewhere_may_lack_and_what_to_say_about_it() {
    let home = crate::support::directory::tempdir().unwrap();
    let one = format!("sha256:{}", "1".repeat(64));
    let gate = |arguments: &[&str]| run(home.path(), arguments);
    assert_eq!(gate(&["--data", "gate", "promote", &one, "--to", "staging"]).status.code(), Some(1));
    assert_eq!(gate(&["--data", "gate", "backup", "kept"]).status.code(), Some(0));
    let restored = gate(&["--data", "restored", "restore", "kept"]);
    assert_eq!(restored.status.code(), Some(0), "{}", said(&restored));
    let asked = gate(&["--data", "restored", "check", &one, "--environment", "staging"]);
    let promoted = gate(&["--data", "restored", "promote", &one, "--to", "staging"]);
    assert_eq!((asked.status.code(), promoted.status.code()), (Some(3), Some(3)));
    let checked = gate(&["--data", "restored", "fsck"]);
    assert_eq!(checked.status.code(), Some(0), "what is there is sound: {}", said(&checked));
    for output in [&restored, &asked, &promoted, &checked] {
        for words in
            ["a backup with 1 leaves was put here", "--data restored log accept-loss --reason TEXT", "--nothing-lost"]
        {
            assert!(said(output).contains(words), "{words}: {}", said(output));
        }
    }
    let accepted = gate(&["--data", "restored", "log", "accept-loss", "--reason", "a revocation is lost"]);
    assert_eq!(accepted.status.code(), Some(0), "{}", said(&accepted));
    assert!(said(&accepted).contains("a revocation is lost"), "{}", said(&accepted));
    let again = gate(&["--data", "restored", "log", "accept-loss", "--reason", "once more"]);
    assert_eq!(again.status.code(), Some(2), "{}", said(&again));
    assert_eq!(gate(&["--data", "restored", "promote", &one, "--to", "staging"]).status.code(), Some(1));
    let moved = gate(&["--data", "moved", "restore", "--nothing-lost", "kept"]);
    assert!(!said(&moved).contains("accept-loss"), "{}", said(&moved));
    assert_eq!(gate(&["--data", "moved", "check", &one, "--environment", "staging"]).status.code(), Some(1));
    for data in ["restored", "moved"] {
        for sound in [&["--data", data, "fsck"][..], &["--data", data, "log", "verify"]] {
            let output = gate(sound);
            assert_eq!(output.status.code(), Some(0), "{sound:?}: {}", said(&output));
        }
    }
}
