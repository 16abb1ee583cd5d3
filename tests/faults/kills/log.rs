//! What signs for the log, and what it goes on from, killed around its commits.

use countersign::domain::log::{Checkpoint, EntryKind, SignedNote};
use countersign::store::{Change, LogBecause};
use serde_json::Value;

use super::both;
use crate::faults::house::{House, write_key};
use crate::support::witness::TestWitness;

/// The size and the origin of a checkpoint that a command printed.
fn signed(output: &str) -> (u64, String) {
    let reply: Value = serde_json::from_str(output).unwrap();
    let note = SignedNote::parse(reply["note"].as_str().unwrap().as_bytes()).unwrap();
    let checkpoint = Checkpoint::parse(&note.text).unwrap();
    (checkpoint.size, checkpoint.origin.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_log_whose_signing_is_killed_begins_once_and_never_signs_two_things_of_one_size() {
    for house in House::on_each().await {
        let checkpoint = ["log", "checkpoint", "--output", "json"];
        if let Some(shared) = &house.story.shared {
            write_key(&house.path("log.key"), shared.log_key.as_ref().unwrap());
            house.configure("[decision-log]\nkey = \"log.key\"\n");
        }
        for point in both(Change::BeginLogOrigin) {
            let killed = house.run_to(&point, &checkpoint).await;
            // The log begins once: whoever comes after that goes on.
            let began = house.record().await.log_origins().await.unwrap();
            assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
            assert_eq!(began.len(), usize::from(point.ends_with("after")), "{point}");
        }
        let mut seen = vec![signed(&house.done(&checkpoint).await)];
        let witness = TestWitness::start("witness.example/w1").await;
        let mut is_witnessed = false;
        for change in [Change::PutLogCheckpoint, Change::PutLogCosignature] {
            if change == Change::PutLogCosignature {
                let shown: Value = serde_json::from_str(&house.done(&checkpoint).await).unwrap();
                witness.knows(&shown["key"].as_str().unwrap().parse().unwrap());
                let told = witness.witness();
                let table = if house.story.shared.is_some() { "" } else { "[decision-log]\n" };
                house
                    .configure(&format!("{table}witnesses = [{{ url = \"{}\", key = \"{}\" }}]\n", told.url, told.key));
                is_witnessed = true;
            }
            for point in both(change) {
                let subject = house.good_artifact(&point).await;
                house.done(&["promote", &subject, "--to", "staging"]).await;
                let killed = house.run_to(&point, &checkpoint).await;
                assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
                house.promises_are_kept(&[]).await;
                let again = house.done(&checkpoint).await;
                let (size, origin) = signed(&again);
                assert!(size > seen.last().unwrap().0, "{point}: it grew");
                if is_witnessed {
                    assert_eq!(witness.seen(), Some(size), "{point}");
                    assert!(again.contains("witness.example/w1"), "{point}: {again}");
                }
                seen.push((size, origin));
            }
        }
        assert!(seen.iter().all(|(_, origin)| *origin == seen[0].1), "one log from its beginning: {seen:?}");
        // Whoever saw the first of them can verify that the last continues it.
        let sizes = [seen[0].0, seen.last().unwrap().0].map(|size| size.to_string());
        house.done(&["log", "prove", &sizes[0], &sizes[1]]).await;
        house.done(&["log", "verify"]).await;
        house.promises_are_kept(&[]).await;
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_into_a_file_that_is_killed_leaves_none_and_a_whole_one_goes_on_under_another_origin() {
    let house = House::on(None).await;
    let subject = house.good_artifact("app").await;
    house.done(&["promote", &subject, "--to", "staging"]).await;
    let before = signed(&house.done(&["log", "checkpoint", "--output", "json"]).await);
    house.done(&["backup", "backup.db"]).await;
    for point in both(Change::MarkLogRestored) {
        let data = point.clone();
        let killed = house.run_to(&point, &["--data", &data, "restore", "--nothing-lost", "backup.db"]).await;
        assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
        assert!(!house.path(&data).join("countersign.db").exists(), "{point}: it is not put in its place");
        house.done(&["--data", &data, "restore", "--nothing-lost", "backup.db"]).await;
        for key in ["gate.key", "log.key"] {
            std::fs::copy(house.story.data().join(key), house.path(&data).join(key)).unwrap();
        }
        let after = signed(&house.done(&["--data", &data, "log", "checkpoint", "--output", "json"]).await);
        assert_ne!(after.1, before.1, "what was signed after the backup is not known to it");
        let store = crate::store::open(&house.path(&data).join("countersign.db")).await.unwrap();
        let because: Vec<LogBecause> = store.log_origins().await.unwrap().iter().map(|origin| origin.because).collect();
        assert_eq!(because, [LogBecause::First, LogBecause::Restored]);
        store.close().await.unwrap();
    }
    house.finish().await;
}

/// Who accepts a loss and is killed has accepted it or not; whoever asks again is told which.
#[tokio::test(flavor = "multi_thread")]
async fn a_loss_whose_acceptance_is_killed_is_accepted_once_or_not_at_all() {
    let house = House::on(None).await;
    let record = house.story.data().join("countersign.db");
    for (n, point) in both(Change::AcceptLoss).into_iter().enumerate() {
        let kept = house.path(&format!("kept-{n}.db"));
        house.done(&["backup", &kept.display().to_string()]).await;
        let subject = house.good_artifact(&point).await;
        house.done(&["promote", &subject, "--to", "staging"]).await;
        for suffix in ["-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{suffix}", record.display()));
        }
        std::fs::rename(&kept, &record).unwrap();
        let accept = ["log", "accept-loss", "--reason", "the disk is gone"];
        let killed = house.run_to(&point, &accept).await;
        assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
        let is_accepted = point.ends_with("after");
        assert_eq!(house.record().await.losses().await.unwrap().len(), n + usize::from(is_accepted), "{point}");
        let again = house.run(&accept).await;
        assert_eq!(again.code(), Some(if is_accepted { 2 } else { 0 }), "{again:?}");
        house.done(&["promote", &subject, "--to", "staging"]).await;
        house.done(&["fsck"]).await;
    }
}

/// Who accepts a clock and is killed has accepted it or not; whoever asks again is told which.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_whose_acceptance_is_killed_is_accepted_once_or_not_at_all() {
    let house = House::on(None).await;
    for point in both(Change::AcceptClock) {
        let subject = house.good_artifact(&point).await;
        // The clock is a week ahead, and something is decided by it.
        house.story.clock.set();
        house.story.clock.advance("7d");
        house.story.promote(&subject, "staging").await;
        house.story.clock.set();
        let refused = house.run(&["promote", &subject, "--to", "staging"]).await;
        assert_eq!(refused.code(), Some(3), "{refused:?}");
        assert!(refused.stderr.contains("gate.clock") && refused.stderr.contains("log accept-clock"), "{refused:?}");
        let accept = ["log", "accept-clock", "--reason", "the time server was wrong"];
        let killed = house.run_to(&point, &accept).await;
        assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
        let is_accepted = point.ends_with("after");
        let again = house.run(&accept).await;
        assert_eq!(again.code(), Some(if is_accepted { 2 } else { 0 }), "{again:?}");
        assert_eq!(house.leaves(EntryKind::ClockAcceptance).await, if is_accepted { 2 } else { 1 });
        house.run(&["promote", &subject, "--to", "staging"]).await.code().filter(|code| *code < 2).unwrap();
        house.done(&["fsck"]).await;
    }
}
