//! What an earlier version recorded is brought along, killed at each of its steps.

use countersign::store::Change;

use super::both;
use crate::earlier_databases::{home, made_of, made_of_on_server};
use crate::faults::house::House;
use crate::support::postgres::postgres;

#[tokio::test(flavor = "multi_thread")]
async fn a_record_of_an_earlier_version_is_brought_along_wherever_that_is_killed() {
    let house = House::on(None).await;
    house.done(&["keygen", "--out", "replica"]).await;
    for point in [both(Change::BringIntoLog), both(Change::BringDependencies)].concat() {
        for server in [None, postgres()] {
            // From before there was a log and an index of what depends on what; one each time.
            let mut options = vec!["--data".to_owned(), format!("earlier {point}")];
            let store = async |data: &str, url: Option<&str>| match url {
                Some(url) => crate::store::connect(url).await.unwrap(),
                None => crate::store::open(&house.path(data).join("countersign.db")).await.unwrap(),
            };
            let mut url = None;
            if let Some(server) = server {
                let database = server.database().await;
                made_of_on_server(&home("postgres").join("0002.sql"), &database).await;
                house.story.directory.records_at(&database);
                options.extend(["--database".to_owned(), database.clone()]);
                url = Some(database);
            } else {
                std::fs::create_dir(house.path(&options[1])).unwrap();
                made_of(&home("").join("0002.sql"), &house.path(&options[1]).join("countersign.db")).await;
            }
            let something = countersign::domain::digest::Digest::of(b"something").to_string();
            // What only reads brings nothing along.
            let works: &[(&[&str], i32)] = if point.starts_with("bring-into-log") {
                // What is no decision first, and those when somebody wants the whole log.
                &[(&["promote", &something, "--to", "staging"], 1), (&["log", "verify"], 0)]
            } else {
                &[(&["revoke", &something, "--reason", "it is tried", "--key", "replica.key"], 0)]
            };
            let to = async |work: &[&str], point: Option<&str>| {
                let all: Vec<&str> = options.iter().map(String::as_str).chain(work.iter().copied()).collect();
                let mut command = house.command(&all);
                command.envs(point.map(|point| ("COUNTERSIGN_FAIL_POINT", point)));
                command.env("COUNTERSIGN_GATE_KEY", house.path("replica.key"));
                command.env("COUNTERSIGN_DECISION_LOG_KEY", house.path("replica.key"));
                command.env("COUNTERSIGN_REVOCATION_PEOPLE", "replica.pub");
                House::ends(command).await
            };
            for (work, ends) in works {
                let killed = to(work, Some(&point)).await;
                assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
                let record = store(&options[1], url.as_deref()).await;
                crate::store::assert_sound(&record).await;
                record.close().await.unwrap();
                let again = to(work, None).await;
                assert_eq!(again.code(), Some(*ends), "{point}: {again:?}");
            }
            let record = store(&options[1], url.as_deref()).await;
            crate::store::assert_sound(&record).await;
            let is_done = if point.starts_with("bring-into-log") {
                !record.log_head().await.unwrap().backlog.is_open()
            } else {
                record.depends_backlog().await.unwrap() == 0
            };
            assert!(is_done, "{point}");
            record.close().await.unwrap();
        }
    }
    house.finish().await;
}
