//! F13, F20: `kill -9` of the real program before and after every commit, on both stores.

mod log;
mod notices;
mod overrides;
mod past;
mod releases;
mod revoking;
mod waiting;

use std::collections::BTreeSet;

use super::house::{Acknowledged, Ended, House, Service, until, write_key};
use crate::policy_activation::set_version;
use crate::support::gate::digest;
use crate::support::registry::{Answer, Rule};
use countersign::domain::decision::Verdict;
use countersign::store::Change;
use rustix::process::Signal;

/// What a promotion commits, step by step.
const OF_A_PROMOTION: [Change; 5] =
    [Change::RequestRun, Change::AppendProgress, Change::SeeBundles, Change::CommitDecision, Change::MarkPublished];
/// What the first command on an empty store commits.
const OF_A_FIRST_USE: [Change; 2] = [Change::Migrate, Change::PutPack];
/// What other commands commit.
const OF_COMMANDS: [Change; 9] = [
    Change::ActivatePack,
    Change::PutOverride,
    Change::SignOverride,
    Change::PutUpload,
    Change::AppendEvents,
    Change::ClaimRun,
    Change::AppendHeld,
    Change::GiveBack,
    Change::MarkPublicationFailed,
];
/// What a service commits by itself.
const OF_A_SERVICE: [Change; 6] = [
    Change::ClaimRuns,
    Change::MakeDueRuns,
    Change::NoteDue,
    Change::AppendHeldLater,
    Change::RenewClaim,
    Change::GiveAllBack,
];
/// What a restored backup is committed with, where it is not a file that is put in its place whole.
const OF_A_RESTORE: [Change; 1] = [Change::Restore];
/// What no command asks for: methods of the store for those who build on it. Each is one of the operations above, in a
/// transaction of the same writer, which `tests/store.rs` repeats.
const OF_NOBODY: [Change; 4] = [Change::AddUpload, Change::AppendEventsLater, Change::KeepBundle, Change::KeepCreated];

/// What is asked for several components together.
const OF_A_RELEASE: [Change; 2] = [Change::RequestRelease, Change::RetryReleasePart];
/// What is said to others, and what is removed when it is old.
const OF_NOTICES: [Change; 4] = [Change::ClaimNotices, Change::MarkNotice, Change::TellAgain, Change::SweepNotices];
/// What is removed. An index is made for it; on a server outside any transaction.
const OF_REMOVING: [Change; 2] = [Change::MakeIndex, Change::Sweep];
/// What takes permission away.
const OF_REVOKING: [Change; 4] = [Change::Revoke, Change::NoteDependants, Change::EndOverrides, Change::RemoveEvidence];
/// What the log is signed and witnessed with, and goes on from when it comes from a backup.
const OF_THE_LOG: [Change; 6] = [
    Change::AcceptClock,
    Change::AcceptLoss,
    Change::BeginLogOrigin,
    Change::PutLogCheckpoint,
    Change::PutLogCosignature,
    Change::MarkLogRestored,
];
/// What is brought along from an earlier version.
const OF_THE_PAST: [Change; 2] = [Change::BringIntoLog, Change::BringDependencies];

/// Both sides of a commit.
fn both(change: Change) -> [String; 2] {
    ["before", "after"].map(|moment| format!("{}.{moment}", change.as_str()))
}

#[test]
fn every_commit_has_fail_points_and_a_process_is_killed_at_them_or_the_commit_is_named() {
    let told = [&OF_A_PROMOTION[..], &OF_A_FIRST_USE, &OF_COMMANDS, &OF_A_SERVICE, &OF_A_RESTORE, &OF_A_RELEASE];
    let later = [&OF_NOTICES[..], &OF_REMOVING, &OF_REVOKING, &OF_THE_LOG, &OF_THE_PAST];
    let killed = [told.concat(), later.concat(), OF_NOBODY.to_vec()].concat();
    let all: BTreeSet<Change> = Change::ALL.iter().copied().collect();
    assert_eq!((killed.len(), killed.into_iter().collect::<BTreeSet<_>>()), (all.len(), all));
    // Nothing in the store commits without passing the points: whoever commits is in one of these files, and each of
    // them passes one before and one after every commit that it has.
    let store = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
    let mut commits = 0;
    for file in std::fs::read_dir(store).unwrap().map(|entry| entry.unwrap().path()) {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        let here = text.matches(".commit().await").count() + text.matches("sql!(\"COMMIT\")").count();
        let after = text.matches("Moment::After)").count();
        let passed = text.matches("Moment::Before)").count();
        assert_eq!((passed, after), (here, here), "{}: its commits, and those with fail points", file.display());
        commits += here;
    }
    assert_eq!(commits, 5, "the two stores, the schema of each, and a backup");
}

/// A promotion of a new subject that is killed at this point, asked for again, and then looked at; where it was killed,
/// or `None` when it came to its end.
async fn killed_once(house: &House, point: &str, acknowledged: &mut Vec<Acknowledged>) -> Option<String> {
    let subject = house.good_artifact(&format!("app {point}")).await;
    let promote = ["promote", &subject, "--to", "staging", "--idempotency-key", point, "--output", "json"];
    let ended = house.run_to(point, &promote).await;
    let Some(point) = ended.killed_at() else {
        assert_eq!(ended.code(), Some(0), "{ended:?}");
        return None;
    };
    // Nothing was told, so all that must hold is that there is a whole decision or none; and reads go on.
    assert_eq!(ended.stdout, "", "{point}");
    house.promises_are_kept(acknowledged).await;
    let found = house.decisions_about(&subject, "staging").await.len();
    let ready = house.check(&subject, "staging").await.verdict == Verdict::Ready;
    assert_eq!(found, usize::from(ready), "{point}");
    let is_committed = ["commit-decision.after", "mark-published.before", "mark-published.after"].contains(&point);
    assert_eq!(ready, is_committed, "{point}");
    // The same again is the same run, which whoever comes takes over.
    let again = house.run(&promote).await;
    assert_eq!(again.code(), Some(0), "{point}: {again:?}");
    let runs = house.runs_about(&subject).await;
    assert_eq!((runs.len(), runs[0].state.as_str()), (1, "ready"), "{point}: {runs:#?}");
    let decided = house.decisions_about(&subject, "staging").await;
    let [decision] = decided.as_slice() else { panic!("{point}: {} decisions", decided.len()) };
    assert_eq!(decision.publication.as_ref().unwrap().state, "published", "{point}");
    let made = decision.decision.as_ref().unwrap();
    acknowledged.push(Acknowledged { run: made.run, decision: made.id });
    Some(point.to_owned())
}

/// Kills a promotion at its first commit, at its second and so on, until one comes to its end.
async fn killed_again_and_again(house: &House) {
    let (mut points, mut acknowledged) = (BTreeSet::new(), Vec::new());
    for nth in 1.. {
        let Some(point) = killed_once(house, &format!("any:{nth}"), &mut acknowledged).await else { break };
        points.insert(point);
    }
    // What shares a commit with others one time, and not the next, may have been passed over.
    for point in OF_A_PROMOTION.into_iter().flat_map(both).filter(|point| !points.contains(point)) {
        assert_eq!(killed_once(house, &point, &mut acknowledged).await, Some(point));
    }
    assert!(house.gate.unfinished_runs().await.unwrap().is_empty());
    house.promises_are_kept(&acknowledged).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promotion_killed_at_any_commit_to_a_file_is_whole_or_absent_and_is_made_once() {
    let house = House::on(None).await;
    killed_again_and_again(&house).await;
    house.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promotion_killed_at_any_commit_to_a_server_is_whole_or_absent_and_is_made_once() {
    let Some(shared) = crate::support::gate::Shared::new().await else { return };
    let house = House::on(Some(shared)).await;
    killed_again_and_again(&house).await;
    house.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_use_killed_at_any_commit_begins_anew() {
    let house = House::on(None).await;
    let subject = house.story.push_artifact("app").await;
    house.done(&["keygen", "--out", "replica"]).await;
    for point in OF_A_FIRST_USE.into_iter().flat_map(both) {
        for server in [None, crate::support::postgres::postgres()] {
            // An empty store each time.
            let data = house.path(&format!("fresh {point}"));
            let mut options = vec!["--data".to_owned(), data.display().to_string()];
            if let Some(server) = server {
                let database = server.database().await;
                house.story.directory.records_at(&database);
                options.extend(["--database".to_owned(), database]);
            }
            options.extend(["promote", &subject, "--to", "staging"].map(str::to_owned));
            let promote: Vec<&str> = options.iter().map(String::as_str).collect();
            let to = async |point: Option<&str>| {
                let mut command = house.command(&promote);
                command.envs(point.map(|point| ("COUNTERSIGN_FAIL_POINT", point)));
                if server.is_some() {
                    command.env("COUNTERSIGN_GATE_KEY", house.path("replica.key"));
                }
                House::ends(command).await
            };
            let ended = to(Some(&point)).await;
            assert_eq!(ended.killed_at(), Some(point.as_str()), "{ended:?}");
            // Not ready, since the pack that every gate begins with has no signers.
            let again = to(None).await;
            assert_eq!(again.code(), Some(1), "{point}: {again:?}");
        }
    }
}

/// Commands that are killed before and after their commit, each given again.
async fn killed_and_given_again(house: &House, change: Change, commands: [&[&str]; 2]) {
    for (point, command) in both(change).into_iter().zip(commands) {
        let killed = house.run_to(&point, command).await;
        assert_eq!(killed.killed_at(), Some(point.as_str()), "{command:?}: {killed:?}");
        assert_eq!(killed.stdout, "", "{point}: it told something");
        house.promises_are_kept(&[]).await;
        let again = house.run(command).await;
        // What is done already is said to be, in whatever way; it is never done twice.
        assert!(again.code() == Some(0) || again.stderr.contains("already"), "{point}: {again:?}");
    }
}

/// Edits the record as nobody may, to make what is in it old.
async fn age(house: &House, sql: &str) {
    match &house.story.shared {
        Some(shared) => {
            let mut stranger = crate::support::postgres::Postgres::stranger(&shared.url).await;
            sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned())).execute(&mut stranger).await.unwrap();
        }
        None => crate::store_faults::tamper(&house.story.data().join("countersign.db"), sql).await,
    }
}

/// The pack in force, with another version, as a directory of this name.
fn next_pack(house: &House, name: &str, version: u64) {
    let mut pack = house.story.start_pack();
    set_version(&mut pack, version);
    for (path, content) in &pack {
        let file = house.path(name).join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, content).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_killed_around_its_commit_may_be_given_again() {
    for house in House::on_each().await {
        let subject = house.good_artifact("app").await;
        let bundle = house.path("smoke.json");
        std::fs::write(&bundle, house.story.smoke_bundle(&subject).await).unwrap();
        let add = ["evidence", "add", bundle.to_str().unwrap()];
        killed_and_given_again(&house, Change::PutUpload, [&add, &add]).await;

        next_pack(&house, "pack1", 1000);
        next_pack(&house, "pack2", 1001);
        let activate = [&["policy", "activate", "pack1"][..], &["policy", "activate", "pack2"]];
        killed_and_given_again(&house, Change::ActivatePack, activate).await;
        assert_eq!(house.check(&subject, "staging").await.verdict, Verdict::NotReady, "nothing was decided");

        overrides_killed_and_given_again(&house).await;
        runs_of_others_killed_and_taken_up(&house).await;

        for point in both(Change::MarkPublicationFailed) {
            let subject = house.good_artifact(&point).await;
            house.registry.script(Rule::on("/blobs/uploads", Answer::status(403)));
            let killed = house.run_to(&point, &["promote", &subject, "--to", "staging"]).await;
            assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
            house.registry.reset();
            assert_eq!(house.check(&subject, "staging").await.verdict, Verdict::Ready, "it is decided");
        }
        house.promises_are_kept(&[]).await;
        house.finish().await;
    }
}

/// A run that somebody asked for and left is claimed, and one ends without a decision, since its subject is not there.
async fn runs_of_others_killed_and_taken_up(house: &House) {
    let absent = format!("{}/app@sha256:{}", house.registry.host(), "0".repeat(64));
    // That it is not there, whoever looks is told; and of whoever looked, whoever asks for that run.
    for (change, codes) in [(Change::ClaimRun, &[0][..]), (Change::AppendHeld, &[2, 3])] {
        for point in both(change) {
            let subject = if change == Change::ClaimRun { house.good_artifact(&point).await } else { absent.clone() };
            let promote = ["promote", &subject, "--to", "staging", "--idempotency-key", &point];
            house.done(&[&promote[..], &["--no-wait"]].concat()).await;
            let killed = house.run_to(&point, &promote).await;
            assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
            house.promises_are_kept(&[]).await;
            let again = house.run(&promote).await;
            assert!(again.code().is_some_and(|code| codes.contains(&code)), "{point}: {again:?}");
        }
    }
    assert!(house.gate.unfinished_runs().await.unwrap().is_empty());
}

/// An override is asked for, waited for, no longer waited for, and approved.
async fn overrides_killed_and_given_again(house: &House) {
    let people = &house.story.people;
    for (name, key) in [("dev.key", &people.dev), ("alice.key", &people.alice), ("bob.key", &people.bob)] {
        write_key(&house.path(name), key);
    }
    let other = house.good_artifact("unreviewed").await;
    house.done(&["promote", &other, "--to", "staging"]).await;
    let request = ["override", "request", &other, "--environment", "production", "--rule", "review.approved"];
    let request = [&request[..], &["--reason", "the sky falls", "--expires", "7d", "--key", "dev.key"]].concat();
    killed_and_given_again(house, Change::PutOverride, [&request, &request]).await;

    // Approvals are missing, so whoever has patience waits, and holds nothing meanwhile.
    for point in both(Change::GiveBack) {
        let wait = ["promote", &other, "--to", "production", "--wait-for-approval", "1h", "--idempotency-key", &point];
        let killed = house.run_to(&point, &wait).await;
        assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
        house.promises_are_kept(&[]).await;
    }
    let waiting = house.gate.unfinished_runs().await.unwrap();
    let ids: Vec<String> = waiting.iter().map(ToString::to_string).collect();
    let [one, two] = ids.as_slice() else { panic!("{ids:?}") };
    killed_and_given_again(house, Change::AppendEvents, [&["run", "cancel", one], &["run", "cancel", two]]).await;
    assert!(house.gate.unfinished_runs().await.unwrap().is_empty());

    let listed: serde_json::Value =
        serde_json::from_str(&house.done(&["override", "list", "--output", "json"]).await).unwrap();
    let id = listed["items"][0]["id"].as_str().unwrap_or_else(|| panic!("{listed}"));
    let approve = ["alice.key", "bob.key"].map(|key| ["override", "approve", id, "--key", key]);
    killed_and_given_again(house, Change::SignOverride, [&approve[0], &approve[1]]).await;
}

/// A service that is killed at this point over this subject, and how it ended.
async fn service_killed_at(house: &House, change: Change, point: &str, subject: &str) -> Ended {
    let listing = format!("/referrers/{}", digest(subject));
    let mut command = house.command(&["serve", "--listen", "127.0.0.1:0"]);
    command.env("COUNTERSIGN_FAIL_POINT", point);
    if change == Change::NoteDue {
        // What was refused under other roots is looked at again.
        house.story.smoke(subject, "FAILED").await;
        assert_eq!(house.run(&["promote", subject, "--to", "staging"]).await.code(), Some(1));
        house.story.clock.advance("1s");
        house.story.smoke(subject, "PASSED").await;
        return Service::start(command.env("COUNTERSIGN_TRUST_ROOTS", "staging")).await.ended().await;
    }
    if change == Change::MakeDueRuns {
        house.done(&["promote", subject, "--to", "staging"]).await;
    }
    let service = Service::start(&mut command).await;
    match change {
        Change::ClaimRuns => drop(house.done(&["promote", subject, "--to", "staging", "--no-wait"]).await),
        Change::MakeDueRuns => {
            // What was decided is decided again, since there is new evidence.
            let bundle = house.path("again.json");
            let _ = std::fs::remove_file(&bundle);
            std::fs::write(&bundle, house.story.smoke_bundle(subject).await).unwrap();
            house.done(&["evidence", "add", bundle.to_str().unwrap()]).await;
        }
        _ => {
            house.registry.script(Rule::on(&listing, Answer::Stall));
            // Whoever stored the evidence has asked, too.
            let asked_before = house.registry.requests(&listing).len();
            // It may be gone before it has answered.
            drop(service.request(point, subject, "staging", "").await);
            until("the question", async || (house.registry.requests(&listing).len() > asked_before).then_some(()))
                .await;
            if change == Change::GiveAllBack {
                service.signal(Signal::TERM);
                until("its farewell", async || service.said().contains("stopping: ").then_some(())).await;
                service.signal(Signal::TERM);
            }
        }
    }
    service.ended().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_killed_around_any_of_its_commits_is_followed_by_another_that_ends_its_work() {
    for house in House::on_each().await {
        for (change, point) in OF_A_SERVICE.into_iter().flat_map(|change| both(change).map(|point| (change, point))) {
            let subject = house.good_artifact(&point).await;
            let killed = service_killed_at(&house, change, &point, &subject).await;
            assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
            house.promises_are_kept(&[]).await;
            house.registry.reset();
            let next = house.serve_by(if change == Change::NoteDue { "staging" } else { "production" }).await;
            let ready = async || (house.check(&subject, "staging").await.verdict == Verdict::Ready).then_some(());
            Box::pin(until(&point, ready)).await;
            house.every_run_ends().await;
            next.stop().await;
            house.promises_are_kept(&[]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_killed_around_its_commit_leaves_a_server_with_all_of_it_or_nothing() {
    let Some(server) = crate::support::postgres::postgres() else { return };
    let house = House::on(None).await;
    let subject = house.good_artifact("app").await;
    house.done(&["promote", &subject, "--to", "staging"]).await;
    house.done(&["backup", "backup.db"]).await;
    house.done(&["keygen", "--out", "replica"]).await;
    for (point, is_there) in both(Change::Restore).into_iter().zip([false, true]) {
        let url = server.database().await;
        house.story.directory.records_at(&url);
        let to = async |point: Option<&str>, arguments: &[&str]| {
            let mut command = house.command(&[&["--database", &url], arguments].concat());
            command.env("COUNTERSIGN_GATE_KEY", house.path("replica.key"));
            command.envs(point.map(|point| ("COUNTERSIGN_FAIL_POINT", point)));
            House::ends(command).await
        };
        let killed = to(Some(&point), &["restore", "--nothing-lost", "backup.db"]).await;
        assert_eq!(killed.killed_at(), Some(point.as_str()), "{killed:?}");
        let sound = to(None, &["fsck"]).await;
        assert_eq!(sound.code(), Some(0), "{sound:?}");
        let check = to(None, &["check", &digest(&subject).to_string(), "--environment", "staging"]).await;
        assert_eq!(check.code(), Some(i32::from(!is_there)), "{point}: {check:?}");
        let again = to(None, &["restore", "--nothing-lost", "backup.db"]).await;
        assert_eq!(again.code() == Some(0), !is_there, "{point}: {again:?}");
        let check = to(None, &["check", &digest(&subject).to_string(), "--environment", "staging"]).await;
        assert_eq!(check.code(), Some(0), "{point}: {check:?}");
    }
    house.finish().await;
}
