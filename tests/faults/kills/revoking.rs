//! What takes permission away, killed around its commits.

use countersign::domain::decision::Verdict;
use countersign::domain::log::EntryKind;
use countersign::store::Change;

use super::both;
use crate::faults::house::{House, Service, until, write_key};

#[tokio::test(flavor = "multi_thread")]
async fn a_revocation_killed_around_its_commit_counts_wholly_or_not_at_all() {
    for house in House::on_each().await {
        write_key(&house.path("alice.key"), &house.story.people.alice);
        let pem = house.story.people.alice.public_key().to_pem();
        std::fs::write(house.path("alice.pub"), pem).unwrap();
        house.configure("[revocation]\npeople = [\"alice.pub\"]\n");
        let mut filed = 0;
        for change in [Change::Revoke, Change::NoteDependants] {
            for point in both(change) {
                let subject = house.good_artifact(&point).await;
                house.done(&["promote", &subject, "--to", "staging"]).await;
                let revoke = ["revoke", &subject, "--reason", "it leaked", "--key", "alice.key"];
                let killed = house.run_to(&point, &revoke).await;
                assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
                let counts = point != "revoke.before";
                filed += usize::from(counts);
                assert_eq!(house.leaves(EntryKind::Revocation).await, filed, "{point}");
                let checked = house.run(&["check", &subject, "--environment", "staging"]).await;
                assert_eq!(checked.code(), Some(i32::from(counts)), "{point}: {checked:?}");
                // Given again it is the same word, and nothing is left to be noted.
                house.done(&revoke).await;
                filed += usize::from(!counts);
                assert_eq!(house.leaves(EntryKind::Revocation).await, filed, "{point}");
                let decided = house.decisions_about(&subject, "staging").await;
                assert_eq!(decided.len(), 2, "{point}: decided again, once");
                assert!(
                    decided.iter().all(|decision| decision.verdict == Verdict::NotReady),
                    "{point}: neither stands"
                );
                let record = house.record().await;
                assert!(!record.has_dependants_to_note().await.unwrap(), "{point}");
                record.close().await.unwrap();
                assert_eq!(house.gate.fsck().await.unwrap().problems, Vec::<String>::new());
            }
        }
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_end_of_an_override_is_noted_once_wherever_its_service_is_killed() {
    for house in House::on_each().await {
        for (ended, point) in both(Change::EndOverrides).into_iter().enumerate() {
            let subject = house.good_artifact(&point).await;
            house.done(&["promote", &subject, "--to", "staging"]).await;
            // Asked for a week ago, for a day.
            house.story.clock.back("7d");
            house.story.request_override(&subject, "review.approved", "1d").await;
            house.story.clock.set();
            let mut command = house.command(&["serve", "--listen", "127.0.0.1:0"]);
            let killed = Service::start(command.env("COUNTERSIGN_FAIL_POINT", &point)).await.ended().await;
            assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
            let is_noted = usize::from(point.ends_with("after"));
            assert_eq!(house.leaves(EntryKind::OverrideExpiry).await, ended + is_noted, "{point}");
            house.promises_are_kept(&[]).await;
            let next = house.serve().await;
            let ended = ended + 1;
            until(&point, async || (house.leaves(EntryKind::OverrideExpiry).await == ended).then_some(())).await;
            next.stop().await;
            house.promises_are_kept(&[]).await;
        }
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_out_is_gone_wholly_or_not_at_all_wherever_the_command_is_killed() {
    for house in House::on_each().await {
        write_key(&house.path("alice.key"), &house.story.people.alice);
        std::fs::write(house.path("alice.pub"), house.story.people.alice.public_key().to_pem()).unwrap();
        house.configure("[revocation]\npeople = [\"alice.pub\"]\n");
        let subject = house.good_artifact("app").await;
        house.done(&["promote", &subject, "--to", "staging"]).await;
        for (filed, point) in both(Change::RemoveEvidence).into_iter().enumerate() {
            for result in ["PASSED", "FAILED"] {
                let bundle = house.story.smoke_bundle_by(&subject, result, &house.story.people.mallory).await;
                std::fs::write(house.path("given.json"), bundle).unwrap();
                house.done(&["evidence", "add", house.path("given.json").to_str().unwrap()]).await;
            }
            let remove = ["evidence", "remove", &subject, "--uncounted", "--reason", "given", "--key", "alice.key"];
            let killed = house.run_to(&point, &remove).await;
            assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
            let is_done = usize::from(point.ends_with("after"));
            assert_eq!(house.leaves(EntryKind::EvidenceRemoval).await, filed + is_done, "{point}");
            house.promises_are_kept(&[]).await;
            house.done(&remove).await;
            assert_eq!(house.leaves(EntryKind::EvidenceRemoval).await, filed + 1, "{point}");
            assert_eq!(house.gate.fsck().await.unwrap().problems, Vec::<String>::new());
        }
        house.finish().await;
    }
}
