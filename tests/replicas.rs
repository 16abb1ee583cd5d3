//! Replicas of one gate over PostgreSQL: they see the same, they decide once, and what breaks is named.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Duration;

use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::limits::QUIET_LOOK_SECONDS_MAX;
use countersign::domain::reference::SubjectRef;
use countersign::gate::{Attempt, LooksFor, RunRequest};
use countersign::store::{Conflict, DecisionFilter, DecisionRun, NewDecision, Store, StoreError};
use serde_json::json;
use sqlx::{AssertSqlSafe, Connection as _};

use crate::policy_activation::set_version;
use crate::store::{
    Scratch, assert_sound, at, connect, decide, digest, environment, new_run, project, record, verifying,
};
use crate::support::gate::{TestGate, rules};
use crate::support::postgres::{Postgres, postgres};
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

#[tokio::test]
async fn what_one_replica_decides_the_others_answer() {
    let Some(gate) = TestGate::start_on_server().await else { return };
    let other = gate.another().await;
    let app = gate.artifact_for_production("app").await;
    let production = gate.promote(&app, "production").await;
    assert_ready!(production);
    let place = environment("production");
    let seen = other.check(&project(), crate::support::gate::digest(&app), &place).await.unwrap();
    assert_eq!(seen.decision, production.decision);
    assert_eq!(other.public_key(), gate.gate.public_key(), "replicas sign with one key");
    other.close().await;
    let kept: Vec<_> = std::fs::read_dir(gate.data()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let is_mark = |path: &std::path::PathBuf| path.extension().is_some_and(|ending| ending == "mark");
    assert!(
        kept.len() == 1 && kept.iter().all(is_mark),
        "nothing is kept beside the database but how large its log is"
    );
    gate.finish().await;
}

#[tokio::test]
async fn an_override_and_a_new_pack_count_on_every_replica_at_once() {
    let Some(gate) = TestGate::start_on_server().await else { return };
    let other = gate.another().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        other.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    let ready = gate.promote(&app, "production").await;
    assert_ready!(ready);
    assert_eq!(rules(&ready, Outcome::Waived), ["review.approved"]);
    let mut pack = gate.start_pack();
    set_version(&mut pack, 1000);
    gate.activate(&pack).await.unwrap();
    let standing =
        other.check(&project(), crate::support::gate::digest(&app), &environment("production")).await.unwrap();
    assert_ready!(standing);
    assert_eq!(standing.policy.unwrap().version, 1000);
    gate.clock.advance("7d");
    let lapsed = other.check(&project(), crate::support::gate::digest(&app), &environment("production")).await.unwrap();
    assert_eq!(lapsed.verdict, Verdict::NotReady);
    gate.finish().await;
}

/// Decides about `subject` until it is not overtaken, and says what it came after.
async fn decide_after(
    store: &Store,
    subject: &str,
    text: &str,
) -> (NewDecision, Option<countersign::domain::digest::Digest>) {
    loop {
        let follows = store.to_follow(&project(), digest(subject), &environment("staging")).await.unwrap();
        let before = follows.newest;
        let mut run = new_run(subject, "staging");
        run.body_digest = digest(text);
        verifying(store, &run).await;
        let mut decision =
            NewDecision::of(record(&run, Verdict::Ready, text, at(4)), DecisionRun::At { version: 4 }, at(5)).unwrap();
        decision.follows = Some(follows);
        match store.commit_decision(&decision).await {
            Ok(()) => return (decision, before),
            Err(StoreError::Conflict(Conflict::Decided { .. })) => {}
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_decisions_made_at_the_same_time_each_knows_the_one_before() {
    for scratch in Scratch::on_each().await {
        let other = scratch.another().await;
        let tasks: Vec<_> = (0..24)
            .map(|n| {
                let store = if n % 2 == 0 { scratch.store.clone() } else { other.clone() };
                tokio::spawn(async move { decide_after(&store, "app", &format!("p{n}")).await })
            })
            .collect();
        let mut made = Vec::new();
        for task in tasks {
            made.push(task.await.unwrap());
        }
        let page = scratch.store.decisions(&project(), &DecisionFilter::default(), None, 100).await.unwrap();
        let order: Vec<_> = page.items.iter().rev().map(|decision| decision.id).collect();
        assert_eq!(order.len(), 24);
        let mut before = None;
        for id in order {
            let (_, knew) = made.iter().find(|(decision, _)| decision.id() == id).unwrap();
            assert_eq!(*knew, before, "a decision was put over one that it did not know");
            before = Some(id);
        }
        assert_sound(&scratch.store).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_acknowledged_is_there_when_connections_are_cut_again_and_again() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    let cutter = tokio::spawn(async move {
        let mut stranger = Postgres::stranger(&url).await;
        for _ in 0..40 {
            let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
            sqlx::raw_sql(cut).execute(&mut stranger).await.unwrap();
            sqlx::raw_sql("SELECT pg_sleep(0.01)").execute(&mut stranger).await.unwrap();
        }
    });
    let writers: Vec<_> = (0..6)
        .map(|n| {
            let store = scratch.store.clone();
            tokio::spawn(async move {
                let (mut known, mut refused) = (Vec::new(), 0);
                for round in 0..40 {
                    let mut run = new_run(&format!("app {n}"), "staging");
                    run.idempotency_key = Some(format!("{n} {round}"));
                    let record = record(&run, Verdict::Ready, "p1", at(4));
                    let whole = DecisionRun::Whole(Box::new(run));
                    let decision = NewDecision::of(record, whole, at(5)).unwrap();
                    match store.commit_decision(&decision).await {
                        Ok(()) => known.push(decision.id()),
                        Err(StoreError::Unreachable { .. } | StoreError::Unknown { .. } | StoreError::Busy { .. }) => {
                            refused += 1;
                        }
                        Err(other) => panic!("{other}"),
                    }
                }
                (known, refused)
            })
        })
        .collect();
    cutter.await.unwrap();
    let (mut acknowledged, mut refused) = (0, 0);
    for writer in writers {
        let (known, failed) = writer.await.unwrap();
        (acknowledged, refused) = (acknowledged + known.len(), refused + failed);
        for id in known {
            // A connection that was cut says so once, to whoever uses it within a second.
            let found =
                crate::faults::house::until("a connection that lives", async || scratch.store.decision(id).await.ok())
                    .await;
            assert!(found.is_some(), "acknowledged and not there");
        }
    }
    eprintln!("{acknowledged} acknowledged, {refused} in doubt or refused");
    assert!(acknowledged > 0 && refused > 0, "{acknowledged} acknowledged, {refused} refused");
    assert_sound(&scratch.store).await;
}

#[tokio::test]
async fn a_schema_that_is_newer_or_another_programs_is_refused() {
    let Some(server) = postgres() else { return };
    let url = server.database().await;
    let store = connect(&url).await.unwrap();
    decide(&store, "app", "staging", Verdict::Ready, "p1").await;
    store.close().await.unwrap();
    let mut stranger = Postgres::stranger(&url).await;
    let newer = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', true, '\\x00', 0)";
    sqlx::raw_sql(newer).execute(&mut stranger).await.unwrap();
    let refused = connect(&url).await.unwrap_err();
    assert!(matches!(refused, StoreError::NewerSchema { found: 9999, .. }), "{refused}");
    stranger.close().await.unwrap();

    let url = server.database().await;
    let mut stranger = Postgres::stranger(&url).await;
    sqlx::raw_sql("CREATE TABLE customers (name text)").execute(&mut stranger).await.unwrap();
    let refused = connect(&url).await.unwrap_err().to_string();
    assert!(refused.contains("it is a database of another program"), "{refused}");
    let tables: i64 = sqlx::query_scalar("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
        .fetch_one(&mut stranger)
        .await
        .unwrap();
    assert_eq!(tables, 1, "nothing was made beside it");
    stranger.close().await.unwrap();
}

#[tokio::test]
async fn what_a_server_refuses_is_named_with_its_class() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    let name = scratch.store.name().to_owned();
    assert!(name.starts_with("127.0.0.1:") && name.contains("/test_"), "{name}");
    let mut stranger = Postgres::stranger(&url).await;
    // A database that a failover left read only.
    let (_, database) = url.rsplit_once('/').unwrap();
    let read_only = format!("ALTER DATABASE {database} SET default_transaction_read_only = on");
    sqlx::raw_sql(AssertSqlSafe(read_only)).execute(&mut stranger).await.unwrap();
    let other = connect(&url).await.unwrap();
    let refused = other.request_run(&new_run("app", "staging")).await.unwrap_err();
    assert!(matches!(refused, StoreError::ReadOnly { .. }), "{refused}");
    assert_eq!(refused.fault().to_string().split(':').next(), Some("database 127.0.0.1"), "{}", refused.fault());
    assert!(refused.to_string().contains("a standby was asked"), "{refused}");
    // One that is held.
    sqlx::raw_sql("BEGIN; LOCK TABLE run IN ACCESS EXCLUSIVE MODE").execute(&mut stranger).await.unwrap();
    let impatient = countersign::store::StoreOptions {
        busy_timeout: Duration::from_millis(500),
        ..countersign::store::StoreOptions::default()
    };
    let third = Store::connect(&url.parse().unwrap(), &impatient).await.unwrap();
    let refused = third.unfinished_runs().await.unwrap_err();
    assert!(matches!(refused, StoreError::Busy { .. }), "{refused}");
    sqlx::raw_sql("ROLLBACK").execute(&mut stranger).await.unwrap();
    assert_eq!(third.unfinished_runs().await.unwrap(), []);
    // No such database, and nobody there.
    let absent = url.replace(database, "nowhere");
    let refused = connect(&absent).await.unwrap_err();
    assert!(refused.to_string().contains("/nowhere` cannot be used"), "{refused}");
    let refused = connect("postgres://gate@127.0.0.1:1/gate").await.unwrap_err();
    assert!(matches!(refused, StoreError::Unreachable { .. }), "{refused}");
    stranger.close().await.unwrap();
}

/// Idle services ask nothing, and what happens elsewhere wakes them long before they would look by themselves: over a server
/// they are told, and of a file they see its version.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_looks_out_for_notices_and_leaves_is_woken_by_what_another_process_decides() {
    let gates = [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await];
    for gate in gates.into_iter().flatten() {
        let replica = gate.another().await;
        for (n, what) in [LooksFor::Notices, LooksFor::Leaves].into_iter().enumerate() {
            let app = gate.good_artifact(&format!("app {n}")).await;
            let mut lookout = replica.lookout(what);
            // Until nothing is new, and it hears of what will be: from then on it looks once in a minute.
            let (quiet, soon) = (Duration::from_secs(3), Duration::from_secs(QUIET_LOOK_SECONDS_MAX / 2));
            for tries in 0.. {
                assert!(tries < 20, "{what:?}: it looks again and again, and nothing happens");
                lookout.looks_now();
                if tokio::time::timeout(quiet, lookout.sees_work()).await.is_err() {
                    break;
                }
            }
            let (seen, ()) = tokio::join!(tokio::time::timeout(soon, lookout.sees_work()), async {
                assert_ready!(gate.promote(&app, "staging").await);
            });
            assert!(seen.is_ok(), "{what:?} sleeps until it would look by itself");
        }
        replica.close().await;
        gate.finish().await;
    }
}

// The program ----------------------------------------------------------------------------------------------------------

fn run(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Eight replicas, each with connections of its own, and a queue that none of them could empty alone in that time.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_replicas_share_a_queue_and_no_run_is_decided_twice_or_lost() {
    const REPLICAS: usize = 8;
    let Some(gate) = TestGate::start_on_server().await else { return };
    let place = environment("staging");
    let mut asked = BTreeSet::new();
    for n in 0..240 {
        let subject = SubjectRef::Digest(digest(&format!("app {n}")));
        let request = RunRequest {
            project: project(),
            subject,
            environment: place.clone(),
            correlation_id: None,
            idempotency_key: None,
        };
        asked.insert(gate.gate.request_run(request).await.unwrap().id);
    }
    assert_eq!(asked.len(), 240);
    let all_have_begun = Arc::new(tokio::sync::Barrier::new(REPLICAS));
    let mut working = Vec::new();
    for _ in 0..REPLICAS {
        let (replica, begun) = (gate.another().await, Arc::clone(&all_have_begun));
        working.push(tokio::spawn(async move {
            let mut mine = Vec::new();
            loop {
                let claimed = replica.claim_runs(5).await.unwrap();
                if mine.is_empty() {
                    // Nobody is done before everybody has begun.
                    assert!(!claimed.is_empty(), "there is work for eight");
                    begun.wait().await;
                }
                if claimed.is_empty() {
                    replica.close().await;
                    return mine;
                }
                for claimed in claimed {
                    assert_eq!(claimed.lease.lost, 0, "nobody was lost over it");
                    mine.push(claimed.run);
                    let attempt = replica.execute_claimed(claimed).await.unwrap();
                    assert!(matches!(attempt, Attempt::Ended(_)), "{attempt:?}");
                }
            }
        }));
    }
    let mut done = Vec::new();
    for replica in working {
        let mine = replica.await.unwrap();
        assert!(!mine.is_empty());
        done.extend(mine);
    }
    assert_eq!(done.len(), 240, "no run was worked on twice");
    assert_eq!(done.into_iter().collect::<BTreeSet<_>>(), asked, "and none is left");
    assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
    // What the record says, whoever worked on it: a decision for each, and one.
    let store = connect(&gate.shared.as_ref().unwrap().url).await.unwrap();
    let (mut of, mut before) = (Vec::new(), None);
    loop {
        let page = store.decisions(&project(), &DecisionFilter::default(), before, 200).await.unwrap();
        of.extend(page.items.iter().map(|decision| decision.run));
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(of.len(), 240);
    assert_eq!(of.into_iter().collect::<BTreeSet<_>>(), asked);
    store.close().await.unwrap();
    gate.finish().await;
}

#[tokio::test]
async fn a_replica_has_the_key_of_all_or_does_not_begin() {
    let Some(server) = postgres() else { return };
    let url = server.database().await;
    let home = crate::support::directory::tempdir().unwrap();
    let check = ["check", &digest("app").to_string(), "--environment", "staging"];
    let refused = run(home.path(), &[&["--database", &url], check.as_slice()].concat());
    assert_eq!(refused.status.code(), Some(5), "{}", said(&refused));
    assert!(said(&refused).contains("every replica signs with the same key, and none is set"), "{}", said(&refused));
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0, "nothing was made on the spot");
    assert_eq!(run(home.path(), &["keygen", "--out", "gate"]).status.code(), Some(0));
    std::fs::write(home.path().join("config.toml"), format!("database = \"{url}\"\n[gate]\nkey = \"gate.key\"\n"))
        .unwrap();
    let answered = run(home.path(), &[&["--config", "config.toml"], check.as_slice()].concat());
    assert_eq!(answered.status.code(), Some(1), "{}", said(&answered));
    assert!(said(&answered).contains("gate.undecided"), "{}", said(&answered));
    let sound = run(home.path(), &["--config", "config.toml", "fsck"]);
    assert_eq!(sound.status.code(), Some(0), "{}", said(&sound));
}

#[test]
fn a_password_is_shown_to_nobody() {
    let home = crate::support::directory::tempdir().unwrap();
    let url = "postgres://gate:s3cret@127.0.0.1:1/gate";
    for arguments in [
        ["--database", url, "config", "explain"].as_slice(),
        &["--database", url, "fsck"],
        &["--database", "postgres://gate:s3cret@127.0.0.1:1/gate?sslmod=require", "fsck"],
    ] {
        let output = run(home.path(), arguments);
        assert!(!said(&output).contains("s3cret"), "{}", said(&output));
    }
    let explained = said(&run(home.path(), &["--database", url, "config", "explain"]));
    assert!(explained.contains("postgres://gate:***@127.0.0.1:1/gate"), "{explained}");
}

#[test]
fn a_database_that_is_not_there_is_unknown_and_named() {
    let home = crate::support::directory::tempdir().unwrap();
    assert_eq!(run(home.path(), &["keygen", "--out", "gate"]).status.code(), Some(0));
    std::fs::write(home.path().join("config.toml"), "[gate]\nkey = \"gate.key\"\n").unwrap();
    let url = "postgres://gate@127.0.0.1:1/gate";
    let subject = digest("app").to_string();
    let check = ["--config", "config.toml", "--database", url, "check", &subject, "--environment", "staging"];
    let output = run(home.path(), &check);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("database 127.0.0.1:1/gate"), "{}", said(&output));
}

/// Whoever asked, and through whichever replica: what waits in the queue is taken by a service that has room, and so is
/// what is to be decided again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_takes_what_waits_and_decides_again_what_has_changed() {
    let Some(gate) = TestGate::start_on_server().await else { return };
    let (app, place) = (gate.push_artifact("app").await, environment("staging"));
    let other = gate.another().await;
    let served = Served::start_over(gate).await;
    let request = RunRequest {
        project: project(),
        subject: SubjectRef::parse(&app, |_| false).unwrap(),
        environment: place.clone(),
        correlation_id: None,
        idempotency_key: None,
    };
    let asked = other.request_run(request).await.unwrap();
    assert_eq!(other.run_at_its_end(asked.id).await.unwrap().state, "not-ready");

    let gate = &served.gate;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let bundle = gate.smoke_bundle(&app).await;
    other.add_evidence(&project(), &bundle, None).await.unwrap();
    let subject = crate::support::gate::digest(&app);
    while other.check(&project(), subject, &place).await.unwrap().verdict != Verdict::Ready {
        tokio::task::yield_now().await;
    }
    served.finish().await;
}
