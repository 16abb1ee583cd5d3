//! A run that waits for a time, whose service is killed meanwhile.

use std::path::Path;

use countersign::domain::time::Timestamp;
use serde_json::Value;

use super::super::house::{House, until};
use crate::policy_activation::{replace, set_version};

const FREEZE: &str = "[rules.\"freeze.open\"]\ntitle = \"Nothing is frozen\"\nowner = \"release-engineering\"\n\
    severity = \"required\"\nenvironments = [\"staging\"]\nfix = \"wait\"\n\n[rules.\"environment.before\"]";

/// Puts a pack in force by which staging is frozen for so many seconds from now on, and says until when.
async fn freeze(house: &House, version: u64, seconds: i64) -> Timestamp {
    house.story.clock.set();
    let ends = Timestamp::from_unix_seconds(house.story.clock.now().unix_seconds() + seconds).unwrap();
    let mut files = house.story.start_pack();
    let rule = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies/quality/rules/freeze/open.rego");
    files.insert("rules/freeze/open.rego".into(), std::fs::read(rule).unwrap());
    replace(&mut files, "[rules.\"environment.before\"]", FREEZE);
    let freezes =
        format!("[data]\nfreezes = [{{ from = \"2026-01-01T00:00:00Z\", until = \"{ends}\", why = \"holidays\" }}]\n");
    replace(&mut files, "[data]\n", &freezes);
    set_version(&mut files, version);
    house.story.activate(&files).await.unwrap();
    ends
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_service_is_killed_while_it_waits_for_the_end_of_a_freeze_is_decided_after_it() {
    for house in House::on_each().await {
        let subject = house.good_artifact("app").await;
        let ends = freeze(&house, 1000, 8).await;
        let service = house.serve().await;
        let promote = ["promote", &subject, "--to", "staging", "--wait-until-ready", "5m", "--output", "json"];
        let asked =
            house.done(&[&["--server", service.url.as_str()][..], &promote[..], &["--no-wait"][..]].concat()).await;
        let run: Value = serde_json::from_str(&asked).unwrap();
        let path = format!("/v1/runs/{}", run["id"].as_str().unwrap());
        let waits = until("a run that waits", async || {
            Some(service.answer(&path).await).filter(|run| run["waiting"].is_object())
        });
        assert_eq!(waits.await["waiting"]["until"], ends.to_string());
        service.kill().await;
        let again = house.serve().await;
        let ready =
            until("its end", async || Some(again.answer(&path).await).filter(|run| run["state"] == "ready")).await;
        let decided: Timestamp = ready["decision"]["decision"]["decided_at"].as_str().unwrap().parse().unwrap();
        assert!(decided >= ends, "decided at {decided}, before {ends}");
        house.promises_are_kept(&[]).await;
        again.stop().await;

        // On the command line alone, too: whoever does not wait is told when, and whoever does is answered then.
        let other = house.good_artifact("other app").await;
        let ends = freeze(&house, 1001, 8).await;
        let told = house.run(&["promote", &other, "--to", "staging"]).await;
        assert_eq!(told.code(), Some(1), "{told:?}");
        assert!(told.stdout.contains(&format!("ready from {ends} on")), "{told:?}");
        let waited = house.run(&["promote", &other, "--to", "staging", "--wait-until-ready", "1m"]).await;
        assert_eq!(waited.code(), Some(0), "{waited:?}");
        assert!(waited.stderr.contains("waiting for the time: `freeze.open` holds from"), "{waited:?}");
        house.promises_are_kept(&[]).await;
        house.finish().await;
    }
}
