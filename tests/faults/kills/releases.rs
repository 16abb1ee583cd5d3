//! Releases and their retried parts, killed around their commits.

use countersign::gate::Page;
use countersign::gate::release::RELEASE_SCHEMA;
use countersign::store::Change;
use serde_json::Value;

use super::both;
use crate::faults::house::House;
use crate::support::gate::{digest, project};

#[tokio::test(flavor = "multi_thread")]
async fn a_release_killed_around_its_commit_is_all_there_or_not_at_all_and_is_one_release() {
    for house in House::on_each().await {
        for (n, point) in both(Change::RequestRelease).into_iter().enumerate() {
            let [a, b] = ["a", "b"].map(|name| format!("{name} {n}"));
            let (a, b) = (house.good_artifact(&a).await, house.good_artifact(&b).await);
            let ask = ["promote", &a, &b, "--to", "staging", "--idempotency-key", &point, "--output", "json"];
            let killed = house.run_to(&point, &ask).await;
            assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
            house.promises_are_kept(&[]).await;
            let found = house.gate.releases(&project(), Page::default()).await.unwrap().items;
            assert_eq!(found.len(), n + usize::from(point.ends_with("after")), "{point}");
            assert!(found.iter().all(|release| release.parts.len() == 2), "{found:#?}");
            let again: Value = serde_json::from_str(&house.done(&ask).await).unwrap();
            assert_eq!((again["schema"].as_str(), again["verdict"].as_str()), (Some(RELEASE_SCHEMA), Some("ready")));
            let found = house.gate.releases(&project(), Page::default()).await.unwrap().items;
            assert_eq!((found.len(), found[0].id.to_string()), (n + 1, again["id"].as_str().unwrap().to_owned()));
            for subject in [&a, &b] {
                assert_eq!(house.decisions_about(subject, "staging").await.len(), 1, "{point}: decided once");
            }
        }
        retried(&house).await;
        house.finish().await;
    }
}

/// One component has no evidence yet; it is tried again when it has.
async fn retried(house: &House) {
    for point in both(Change::RetryReleasePart) {
        let (good, bad) =
            (house.good_artifact(&format!("good {point}")).await, house.story.push_artifact(&point).await);
        let ask = ["promote", &good, &bad, "--to", "staging", "--output", "json"];
        let ended = house.run(&ask).await;
        assert_eq!(ended.code(), Some(1), "{ended:?}");
        let id = serde_json::from_str::<Value>(&ended.stdout).unwrap()["id"].as_str().unwrap().to_owned();
        house.good_artifact(&point).await;
        let retry = ["run", "retry", &id, "--part", &bad];
        let killed = house.run_to(&point, &retry).await;
        assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
        house.promises_are_kept(&[]).await;
        let release = house.gate.release(id.parse().unwrap()).await.unwrap();
        let attempts: Vec<u64> = release.parts.iter().map(|part| part.attempts).collect();
        assert_eq!(attempts, [1, 1 + u64::from(point.ends_with("after"))], "{point}");
        // Where the attempt is there it is followed; another one is refused while it goes on.
        let again =
            if point.ends_with("after") { house.run(&["run", "watch", &id]).await } else { house.run(&retry).await };
        assert_eq!(again.code(), Some(0), "{point}: {again:?}");
        let release = house.gate.release(id.parse().unwrap()).await.unwrap();
        assert_eq!(release.parts.iter().map(|part| part.attempts).collect::<Vec<_>>(), [1, 2], "{point}");
        assert_eq!(release.parts[1].subject.digest, digest(&bad));
        house.promises_are_kept(&[]).await;
    }
}
