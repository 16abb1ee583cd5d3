//! What is said to others, and what is removed when it is old, killed around its commits.

use std::os::unix::fs::OpenOptionsExt as _;

use base64::Engine as _;
use countersign::gate::{NoticeFilter, NoticeReply, NoticeState, Page};
use countersign::store::Change;

use super::{both, killed_and_given_again};
use crate::faults::house::House;
use crate::support::gate::project;
use crate::webhooks::{deliver, receiver, told, webhook};

async fn notices(house: &House, state: NoticeState) -> Vec<NoticeReply> {
    let filter = NoticeFilter { webhook: None, state: Some(state) };
    house.gate.notices(&project(), &filter, Page::default()).await.unwrap().items
}

/// The configuration of the same webhook that the stories of webhooks have.
fn configure(house: &House, url: &str) {
    let mut options = std::fs::OpenOptions::new();
    let mut file = options.write(true).create_new(true).mode(0o600).open(house.path("ci.secret")).unwrap();
    let secret = base64::engine::general_purpose::STANDARD.encode([7; 32]);
    std::io::Write::write_all(&mut file, secret.as_bytes()).unwrap();
    house
        .configure(&format!("[webhooks.ci]\nurl = \"{url}\"\nsecret = \"ci.secret\"\naddresses = [\"127.0.0.0/8\"]\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_killed_around_its_commits_is_told_at_least_once_and_never_lost() {
    for mut house in House::on_each().await {
        let server = receiver(&[]).await;
        let url = format!("{}/hook", server.uri());
        configure(&house, &url);
        // By the clock of this story a claim ends when the story says so.
        house.story.gate = house.story.telling(vec![webhook("ci", &url)]).await;
        let mut before = 0;
        for change in [Change::ClaimNotices, Change::MarkNotice] {
            for point in both(change) {
                let subject = house.good_artifact(&point).await;
                house.done(&["promote", &subject, "--to", "staging"]).await;
                let killed = house.run_to(&point, &["webhook", "deliver"]).await;
                assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
                house.promises_are_kept(&[]).await;
                let is_known_to_be_told = point == "mark-notice.after";
                assert_eq!(
                    notices(&house, NoticeState::Pending).await.len(),
                    usize::from(!is_known_to_be_told),
                    "{point}"
                );
                // Whoever claimed it is taken for dead a while later.
                house.story.clock.set();
                house.story.clock.advance("2m");
                deliver(&house.story.gate).await;
                house.story.clock.set();
                assert_eq!(notices(&house, NoticeState::Pending).await.len(), 0, "{point}");
                let events = told(&server).await;
                let ids: std::collections::BTreeSet<_> =
                    events[before..].iter().map(|event| event["id"].to_string()).collect();
                assert_eq!(ids.len(), 1, "{point}: one notice, however often it was told");
                assert_eq!(events.len() - before, if point == "mark-notice.before" { 2 } else { 1 }, "{point}");
                before = events.len();
            }
        }
        told_again_and_forgotten(&house, &url).await;
        house.finish().await;
    }
}

/// One that was given up is told again; and a year later nobody needs to know.
async fn told_again_and_forgotten(house: &House, url: &str) {
    let gone = receiver(&[410, 410]).await;
    let config = std::fs::read_to_string(house.path("config.toml")).unwrap();
    std::fs::write(house.path("config.toml"), config.replace(url, &format!("{}/hook", gone.uri()))).unwrap();
    let mut ids = Vec::new();
    for n in 0..2 {
        let subject = house.good_artifact(&format!("gone {n}")).await;
        house.done(&["promote", &subject, "--to", "staging"]).await;
        house.run(&["webhook", "deliver"]).await;
        ids.push(notices(house, NoticeState::GivenUp).await[0].id.to_string());
    }
    let [first, second] = ids.as_slice() else { panic!("{ids:?}") };
    let retry = [&["webhook", "retry", first][..], &["webhook", "retry", second]];
    killed_and_given_again(house, Change::TellAgain, retry).await;
    assert_eq!(notices(house, NoticeState::Pending).await.len(), 2);
    house.done(&["webhook", "deliver"]).await;
    assert_eq!(notices(house, NoticeState::Pending).await.len(), 0);

    // What ended long ago is removed.
    let record = house.record().await;
    let ended = notices(house, NoticeState::Delivered).await.len();
    record.close().await.unwrap();
    super::age(house, "UPDATE notice SET ended_at = ended_at - 80000000000").await;
    let prune: &[&str] = &["prune", "--keep", "365d"];
    let [before, after] = both(Change::SweepNotices);
    let killed = house.run_to(&before, prune).await;
    assert_eq!(killed.killed_at(), Some(before.as_str()), "{killed:?}");
    assert_eq!(notices(house, NoticeState::Delivered).await.len(), ended, "nothing is removed");
    let killed = house.run_to(&after, prune).await;
    assert_eq!(killed.killed_at(), Some(after.as_str()), "{killed:?}");
    assert_eq!(notices(house, NoticeState::Delivered).await.len(), 0, "all of it is");
    house.done(prune).await;
    house.promises_are_kept(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_old_is_removed_whole_or_not_at_all_wherever_removing_is_killed() {
    for house in House::on_each().await {
        // Refused first; what is said of it last is that it is ready.
        let subject = house.story.push_artifact("app").await;
        assert_eq!(house.run(&["promote", &subject, "--to", "staging"]).await.code(), Some(1));
        house.good_artifact("app").await;
        house.done(&["promote", &subject, "--to", "staging"]).await;
        let old = house.runs_about(&subject).await;
        super::age(&house, "UPDATE run SET requested_at = requested_at - 80000000000").await;
        let prune: &[&str] = &["prune", "--keep", "365d"];
        let left = async || house.runs_about(&subject).await.len();
        if house.story.shared.is_none() {
            for point in both(Change::MakeIndex) {
                let killed = house.run_to(&point, prune).await;
                assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
                house.promises_are_kept(&[]).await;
            }
        }
        let [before, after] = both(Change::Sweep);
        for (point, expected) in [(before, old.len()), (after, 1)] {
            let killed = house.run_to(&point, prune).await;
            assert_eq!((killed.killed_at(), killed.stdout.as_str()), (Some(point.as_str()), ""), "{killed:?}");
            house.promises_are_kept(&[]).await;
            assert_eq!(left().await, expected, "{point}: what stands stays, with what it needs");
        }
        house.done(prune).await;
        assert_eq!(left().await, 1);
        assert_eq!(house.leaves(countersign::domain::log::EntryKind::Removal).await, 1, "the log says so, once");
        house.promises_are_kept(&[]).await;
        house.finish().await;
    }
}
