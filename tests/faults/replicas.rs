//! F16, F17, F18: two processes over one record: asked at the same time, asked again, stopped and gone on.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use countersign::domain::limits::IDLE_LOOK_SECONDS_MAX;
use rustix::process::Signal;
use serde_json::{Value, json};
use tokio::sync::watch;

use super::house::{Acknowledged, House, Service, until};
use crate::store_faults::stranger;
use crate::support::gate::{Shared, digest};
use crate::support::postgres::Postgres;
use crate::support::registry::{Answer, Rule};

/// Whether others may write. A process that is stopped in the middle of a commit to a file holds the file, as SQLite
/// has it, for as long as it is stopped; from a server it is thrown out after a while.
async fn may_write(house: &House) -> Option<()> {
    if house.story.shared.is_some() {
        return Some(());
    }
    let mut stranger = stranger(&house.story.data().join("countersign.db")).await;
    let tried = sqlx::raw_sql("PRAGMA busy_timeout = 500; BEGIN IMMEDIATE; ROLLBACK").execute(&mut stranger).await;
    tried.ok().map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replica_that_was_stopped_past_its_lease_commits_nothing_when_it_goes_on() {
    for house in House::on_each().await {
        let subject = house.good_artifact("app").await;
        let first = house.serve().await;
        let second = house.serve().await;
        let ((go, held), listing) = (watch::channel(false), format!("/referrers/{}", digest(&subject)));
        house.registry.script(Rule::on(&listing, Answer::Until(held)).times(1));
        // Whoever stored the evidence has asked, too.
        let asked_before = house.registry.requests(&listing).len();
        let asked = first.request("key", &subject, "staging", "").await.unwrap();
        assert_eq!(asked.status(), 202);
        let run: Value = asked.json().await.unwrap();
        until("the question", async || (house.registry.requests(&listing).len() > asked_before).then_some(())).await;
        until("a stop between two commits", async || {
            first.signal(Signal::STOP);
            let free = may_write(&house).await;
            if free.is_none() {
                first.signal(Signal::CONT);
            }
            free
        })
        .await;
        // The other takes the run over when the lease is over, and ends it.
        let path = format!("/v1/runs/{}", run["id"].as_str().unwrap());
        let ended = until("the end of the run", async || {
            let run = second.answer(&path).await;
            (run["state"] == "ready").then_some(run)
        });
        let ended = ended.await;
        assert!(second.metric("countersign_runs_taken_over_total").await >= 1);
        // The first goes on where it was, with the answer that it was waiting for.
        let before = house.registry.requests("/v2/").len();
        go.send_replace(true);
        first.signal(Signal::CONT);
        // It goes on asking, and finds at its commit that it is too late; or it hears before that it was lost.
        until("what it does next", async || {
            let asks = house.registry.requests("/v2/").len() > before;
            (asks || first.metric("countersign_claims_lost_total").await > 0).then_some(())
        })
        .await;
        assert_eq!(first.answer(&path).await["decision"]["decision"], ended["decision"]["decision"]);
        // Who is asked to stop ends what it had begun, and so has tried to commit.
        first.stop().await;
        assert_eq!(house.decisions_about(&subject, "staging").await.len(), 1);
        house.promises_are_kept(&[Acknowledged::by(&ended).unwrap()]).await;
        second.stop().await;
        house.finish().await;
    }
}

/// The clock of a machine that is `AHEAD` seconds before those of others.
const AHEAD: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

int clock_gettime(clockid_t id, struct timespec *at) {
    int (*real)(clockid_t, struct timespec *) = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
    int answer = real(id, at);
    const char *ahead = getenv("AHEAD");
    if (answer == 0 && id == CLOCK_REALTIME && ahead != NULL) at->tv_sec += atol(ahead);
    return answer;
}
"#;

#[tokio::test(flavor = "multi_thread")]
async fn replicas_whose_clocks_differ_as_they_may_leave_each_other_what_they_hold() {
    for ahead in ["-20", "20"] {
        let Some(shared) = Shared::new().await else { return };
        let house = House::on(Some(shared)).await;
        let Some(library) = house.replacing("ahead", AHEAD) else { return };
        let subject = house.good_artifact("app").await;
        let others = [house.good_artifact("one").await, house.good_artifact("two").await];
        let right = house.serve().await;
        let ((go, held), listing) = (watch::channel(false), format!("/referrers/{}", digest(&subject)));
        house.registry.script(Rule::on(&listing, Answer::Until(held)).times(1));
        let asked_before = house.registry.requests(&listing).len();
        let asked = right.request("key", &subject, "staging", "").await.unwrap();
        let run: Value = asked.json().await.unwrap();
        until("the question", async || (house.registry.requests(&listing).len() > asked_before).then_some(())).await;
        // The other looks for what it may take, takes this and nothing else, and holds it in its turn.
        let mut other = house.command(&["serve", "--listen", "127.0.0.1:0"]);
        let other = Service::start(other.env("LD_PRELOAD", &library).env("AHEAD", ahead)).await;
        for (n, subject) in others.iter().enumerate() {
            let run = other.request(&format!("key {n}"), subject, "staging", "?wait=60s").await.unwrap();
            let run: Value = run.json().await.unwrap();
            assert_eq!(run["state"], "ready", "{ahead}: {run}");
        }
        go.send_replace(true);
        let path = format!("/v1/runs/{}", run["id"].as_str().unwrap());
        let ended = until("the end of the run", async || {
            let run = right.answer(&path).await;
            (run["state"] == "ready").then_some(run)
        });
        ended.await;
        for replica in [&right, &other] {
            assert_eq!(replica.metric("countersign_runs_taken_over_total").await, 0, "{ahead}");
            assert_eq!(replica.metric("countersign_claims_lost_total").await, 0, "{ahead}");
        }
        right.stop().await;
        other.stop().await;
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_that_are_repeated_and_come_in_any_order_to_two_replicas_are_decided_once() {
    for house in House::on_each().await {
        let replicas = [house.serve().await, house.serve().await];
        let subjects = [house.good_artifact("one").await, house.good_artifact("other").await];
        let ask = async |n: usize| {
            // Each key comes five times, to both replicas, in an order that nobody made.
            let (key, subject) = (n * 7 % 8, &subjects[n * 7 % 8 % 2]);
            let asked = replicas[n % 2].request(&format!("key {key}"), subject, "staging", "?wait=60s").await;
            let run: Value = asked.unwrap().json().await.unwrap();
            (key, Acknowledged::by(&run).unwrap_or_else(|| panic!("{run}")))
        };
        let answers = futures_util::future::join_all((0..40).map(ask)).await;
        let distinct: BTreeSet<_> = answers.iter().map(|(key, told)| (*key, told.run, told.decision)).collect();
        assert_eq!(distinct.len(), 8, "a key is one run and one decision, whoever is asked: {distinct:?}");
        let other = replicas[1].request("key 1", &subjects[0], "staging", "").await.unwrap();
        assert_eq!(other.status(), 409, "another request under the same key");
        let told: Vec<_> = answers.into_iter().map(|(_, told)| told).collect();
        // Whoever comes after the end is told the same.
        let late = replicas[0].request("key 0", &subjects[0], "staging", "?wait=60s").await.unwrap();
        let late = Acknowledged::by(&late.json().await.unwrap()).unwrap();
        assert!(told.iter().any(|told| (told.run, told.decision) == (late.run, late.decision)));
        house.promises_are_kept(&told).await;
        for replica in replicas {
            replica.stop().await;
        }
        house.finish().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_one_replica_records_another_begins_at_once_and_an_idle_one_asks_nothing() {
    let Some(shared) = Shared::new().await else { return };
    let house = House::on(Some(shared)).await;
    let url = house.story.shared.as_ref().unwrap().url.clone();
    let subjects = [house.good_artifact("one").await, house.good_artifact("two").await, house.good_artifact("3").await];
    let replica = house.serve().await;
    let other = house.serve().await;
    until("two that listen", async || (listening(&url).await == 2).then_some(())).await;
    // Both have looked, and have nothing to do. A command records a run and is gone; nothing but the news of it can
    // make anybody look before a whole pause of the idle is over.
    let mut waits = Vec::new();
    for subject in &subjects {
        house.done(&["promote", subject, "--to", "staging", "--no-wait"]).await;
        let recorded = Instant::now();
        until("the run", async || (replica.checks(subject, "staging").await == "ready").then_some(())).await;
        waits.push(recorded.elapsed());
    }
    let at_once = Duration::from_secs(IDLE_LOOK_SECONDS_MAX) / 2;
    assert!(waits.iter().any(|wait| *wait < at_once), "{waits:?}");
    // Idle replicas are quiet: nobody asks anything about the queue for longer than both together used to wait.
    until("quiet", async || (since_the_last_look(&url).await > 2_500).then_some(())).await;
    // Whoever hears nothing any more finds work by looking.
    let mut stranger = Postgres::stranger(&url).await;
    let deaf = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
        AND query LIKE 'LISTEN%'";
    sqlx::raw_sql(deaf).execute(&mut stranger).await.unwrap();
    let subject = house.good_artifact("late").await;
    house.done(&["promote", &subject, "--to", "staging", "--no-wait"]).await;
    until("the run", async || (other.checks(&subject, "staging").await == "ready").then_some(())).await;
    until("two that listen again", async || (listening(&url).await == 2).then_some(())).await;
    replica.stop().await;
    other.stop().await;
    house.promises_are_kept(&[]).await;
    house.finish().await;
}

async fn number(url: &str, sql: &'static str) -> i64 {
    let mut stranger = Postgres::stranger(url).await;
    sqlx::query_scalar(sql).fetch_one(&mut stranger).await.unwrap()
}

/// How many connections listen for news.
async fn listening(url: &str) -> i64 {
    let listening = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'";
    number(url, listening).await
}

/// Milliseconds since anybody looked for runs.
async fn since_the_last_look(url: &str) -> i64 {
    let last = "SELECT coalesce((extract(epoch FROM now() - max(query_start)) * 1000)::int8, 0) FROM pg_stat_activity
        WHERE datname = current_database() AND query LIKE '%FROM queue AS q%' AND pid <> pg_backend_pid()";
    number(url, last).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_replica_had_begun_another_ends_when_the_lease_is_over() {
    for house in House::on_each().await {
        let subject = house.good_artifact("app").await;
        let listing = format!("/referrers/{}", digest(&subject));
        house.registry.script(Rule::on(&listing, Answer::Stall).times(1));
        let (first, second) = (house.serve().await, house.serve().await);
        // Whoever stored the evidence has asked, too.
        let asked_before = house.registry.requests(&listing).len();
        let asked = first.request("key", &subject, "staging", "").await.unwrap();
        let run: Value = asked.json().await.unwrap();
        until("the question", async || (house.registry.requests(&listing).len() > asked_before).then_some(())).await;
        first.kill().await;
        // Nobody is told that it is gone: its time is over, and that hour is known.
        let answer = second.request("key", &subject, "staging", "?wait=60s").await.unwrap();
        let ended: Value = answer.json().await.unwrap();
        assert_eq!((&ended["id"], &ended["state"]), (&run["id"], &json!("ready")), "{ended}");
        house.promises_are_kept(&[Acknowledged::by(&ended).unwrap()]).await;
        second.stop().await;
        house.finish().await;
    }
}

/// Eight processes of the real program; in the middle of the work some are killed, some stopped past their leases, and the
/// connections of all are cut.
#[tokio::test(flavor = "multi_thread")]
async fn eight_processes_of_which_some_are_killed_and_some_stopped_lose_no_run_and_decide_none_twice() {
    // So many connections are a server's of its own.
    let Some(server) = Postgres::alone("eight") else { return };
    let url = server.database().await;
    let house = House::on(Some(Shared::at(url.clone()))).await;
    let mut subjects = Vec::new();
    for n in 0..6 {
        subjects.push(house.good_artifact(&format!("app {n}")).await);
    }
    let mut replicas: Vec<Service> = futures_util::future::join_all((0..8).map(|_| house.serve())).await;
    let (go, held) = watch::channel(false);
    house.registry.script(Rule::on("/referrers/", Answer::Until(held)));
    let ask = async |replicas: &[Service], round: usize| {
        let asked = (0..48).map(async |n: usize| {
            let (key, subject) = (format!("{round} {n}"), &subjects[n % subjects.len()]);
            // Who is refused since a connection is gone asks once more, under the same key.
            let run = until("a run", async || {
                let asked = replicas[n % replicas.len()].request(&key, subject, "staging", "").await.ok()?;
                let run: Value = asked.json().await.ok()?;
                Some(run["id"].as_str()?.to_owned())
            });
            let run = run.await;
            (key, run)
        });
        futures_util::future::join_all(asked).await
    };
    let mut asked = ask(&replicas, 0).await;
    let at_work = async || {
        let held = futures_util::future::join_all(replicas.iter().map(|one| one.metric("countersign_runs_held"))).await;
        held.into_iter().max().filter(|held| *held >= 6)
    };
    until("work that everybody has begun with", at_work).await;
    let stopped: Vec<Service> = replicas.drain(..2).collect();
    for replica in &stopped {
        replica.signal(Signal::STOP);
    }
    for killed in replicas.drain(..2) {
        killed.kill().await;
    }
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
        AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
    let mut stranger = Postgres::stranger(&url).await;
    sqlx::raw_sql(cut).execute(&mut stranger).await.unwrap();
    go.send_replace(true);
    asked.extend(ask(&replicas, 1).await);
    asked.extend(ask(&replicas, 0).await);
    house.every_run_ends().await;
    for replica in &stopped {
        replica.signal(Signal::CONT);
    }
    let mut of_key = BTreeMap::new();
    for (key, run) in asked {
        assert_eq!(of_key.entry(key).or_insert_with(|| run.clone()), &run, "a key is one run, whoever is asked");
    }
    assert_eq!(of_key.len(), 96);
    let mut told = Vec::new();
    for run in of_key.values() {
        let run = replicas[0].answer(&format!("/v1/runs/{run}")).await;
        assert_eq!(run["state"], "ready", "{run}");
        told.push(Acknowledged::by(&run).unwrap());
    }
    for replica in replicas.into_iter().chain(stopped) {
        replica.stop().await;
    }
    house.promises_are_kept(&told).await;
    house.finish().await;
}

/// A replica that serves sees no layout on the disk of whoever asks; whoever follows a run works on it, too.
#[tokio::test(flavor = "multi_thread")]
async fn what_lies_on_the_disk_of_whoever_asks_is_decided_there_whoever_else_serves() {
    let Some(shared) = Shared::new().await else { return };
    let house = House::on(Some(shared)).await;
    let service = house.serve().await;
    let elsewhere = crate::support::directory::tempdir().unwrap();
    for file in ["config.toml", "gate.key"] {
        std::fs::copy(house.path(file), elsewhere.path().join(file)).unwrap();
    }
    let there = async |arguments: &[&str]| {
        let mut command = house.command(arguments);
        command.current_dir(elsewhere.path());
        House::ends(command).await
    };
    for n in 0..5 {
        std::fs::write(elsewhere.path().join("app"), n.to_string()).unwrap();
        let pushed = there(&["push", "app", &format!("oci:layout:{n}")]).await;
        assert_eq!(pushed.code(), Some(0), "{pushed:?}");
        let subject = pushed.stdout.trim();
        let promoted = there(&["promote", subject, "--to", "staging", "--output", "json"]).await;
        assert_eq!(promoted.code(), Some(1), "nobody signed it, and that is known: {promoted:?}");
        let decision: Value = serde_json::from_str(&promoted.stdout).unwrap();
        let run = decision["decision"]["run"].as_str().unwrap();
        let again = there(&["run", "retry", run]).await;
        assert_eq!(again.code(), Some(1), "{again:?}");
    }
    service.stop().await;
    house.finish().await;
}
