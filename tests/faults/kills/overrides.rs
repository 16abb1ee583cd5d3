//! What people say of an override, killed around its commit: it is said wholly, and once, or not at all.

use countersign::domain::log::EntryKind;
use countersign::store::Change;

use super::both;
use crate::faults::house::{House, write_key};
use crate::overrides::break_glass::with_glass;
use crate::support::gate::project;

/// A house with its people's keys, in which Alice may break the glass.
async fn people(house: &House) {
    let people = &house.story.people;
    for (name, key) in [("dev.key", &people.dev), ("alice.key", &people.alice), ("bob.key", &people.bob)] {
        write_key(&house.path(name), key);
    }
    house.story.activate(&with_glass(&house.story)).await.unwrap();
}

/// Something that is ready but for a review.
async fn unreviewed(house: &House, content: &str) -> String {
    let subject = house.good_artifact(content).await;
    house.done(&["promote", &subject, "--to", "staging"]).await;
    subject
}

/// An override that is asked for: by whoever has this key, and with these words more.
async fn asked(house: &House, subject: &str, key: &str, more: &[&str]) -> String {
    let request = ["override", "request", subject, "--environment", "production", "--rule", "review.approved"];
    let why = ["--reason", "the sky falls", "--expires", "4h", "--key", key];
    house.done(&[&request[..], &why, more].concat()).await.trim().to_owned()
}

async fn state(house: &House, id: &str) -> String {
    house.gate.override_by(&project(), id).await.unwrap().state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_a_revocation_and_a_review_killed_around_their_commit_may_be_given_again() {
    for house in House::on_each().await {
        people(&house).await;
        let subject = unreviewed(&house, "said").await;
        for (verb, kind, before, after) in [
            ("refuse", EntryKind::OverrideRefusal, "pending", "refused"),
            ("revoke", EntryKind::OverrideRevocation, "pending", "revoked"),
            ("review", EntryKind::OverrideReview, "in-force", "in-force"),
        ] {
            for (filed, point) in both(Change::SignOverride).into_iter().enumerate() {
                let id = match verb {
                    "review" => asked(&house, &subject, "alice.key", &["--break-glass", "--ticket", "INC-7"]).await,
                    _ => asked(&house, &subject, "dev.key", &[]).await,
                };
                assert_eq!(state(&house, &id).await, before, "{verb}");
                let leaves = house.leaves(kind).await;
                let say = ["override", verb, &id, "--reason", "this is why", "--key", "bob.key"];
                let killed = house.run_to(&point, &say).await;
                assert_eq!(
                    (killed.killed_at(), killed.stdout.as_str()),
                    (Some(point.as_str()), ""),
                    "{verb}: {killed:?}"
                );
                assert_eq!(house.leaves(kind).await, leaves + filed, "{verb} at {point}");
                let stands = house.gate.override_by(&project(), &id).await.unwrap();
                assert_eq!(stands.state, if filed == 1 { after } else { before }, "{verb} at {point}");
                if verb == "review" {
                    assert_eq!(stands.needs_review, filed == 0, "{point}");
                }
                // Given again, it is the same word, and once.
                house.done(&say).await;
                let stands = house.gate.override_by(&project(), &id).await.unwrap();
                assert_eq!((stands.state.as_str(), stands.needs_review), (after, false), "{verb} at {point}");
                assert_eq!(house.leaves(kind).await, leaves + 1, "{verb} at {point}");
                house.promises_are_kept(&[]).await;
            }
        }
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_refusal_and_the_last_approval_one_counts_wherever_the_other_is_killed() {
    for house in House::on_each().await {
        people(&house).await;
        for (first, second) in [("refuse", "approve"), ("approve", "refuse")] {
            for (filed, point) in both(Change::SignOverride).into_iter().enumerate() {
                let subject = unreviewed(&house, &format!("{first} {point}")).await;
                let id = asked(&house, &subject, "dev.key", &[]).await;
                house.done(&["override", "approve", &id, "--key", "alice.key"]).await;
                let refuse = ["override", "refuse", &id, "--reason", "do the review", "--key", "alice.key"];
                let approve = ["override", "approve", &id, "--key", "bob.key"];
                let say = |verb| if verb == "refuse" { &refuse[..] } else { &approve[..] };
                let told = |verb| if verb == "refuse" { "is in force" } else { "is refused" };
                let killed = house.run_to(&point, say(first)).await;
                assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
                let other = house.run(say(second)).await;
                let (won, lost) = if filed == 1 { (first, second) } else { (second, first) };
                if filed == 1 {
                    assert!(
                        other.code() == Some(2) && other.stderr.contains(told(second)),
                        "{first} {point}: {other:?}"
                    );
                } else {
                    assert_eq!(other.code(), Some(0), "{first} {point}: {other:?}");
                }
                // Whoever was killed asks again, and is told how it stands.
                let again = house.run(say(lost)).await;
                assert!(again.code() == Some(2) && again.stderr.contains(told(lost)), "{first} {point}: {again:?}");
                assert_eq!(house.run(say(won)).await.code(), Some(0), "what counts may be said again");
                let (stands, code) = if won == "approve" { ("in-force", 0) } else { ("refused", 1) };
                assert_eq!(state(&house, &id).await, stands, "{first} {point}");
                let promoted = house.run(&["promote", &subject, "--to", "production"]).await;
                assert_eq!(promoted.code(), Some(code), "{first} {point}: {promoted:?}");
                house.promises_are_kept(&[]).await;
            }
        }
        house.finish().await;
    }
}
