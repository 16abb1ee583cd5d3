//! F9, F15, F25: what the gate stands on breaks: the database's server, the registry, the clock.

use std::time::{Duration, Instant};

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::{DATABASE_BUSY_MILLISECONDS, LEASE_SECONDS};
use countersign::gate::{DecisionFilter, Page};
use countersign::store::StoreError;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use sqlx::AssertSqlSafe;
use tokio::sync::watch;

use super::house::{Acknowledged, House, in_time, until};
use crate::support::gate::{Shared, TestGate, digest, project};
use crate::support::postgres::Postgres;
use crate::support::registry::{Answer, Rule, TestRegistry};
use crate::support::served::Served;

// The database's server ------------------------------------------------------------------------------------------------

/// Asks until there is a decision: under one key for as long as its run goes on, and under another one once that has
/// failed, since a run that has ended stays as it is. What a pipeline does.
pub async fn insists(service: &super::house::Service, key: &str, subject: &str) -> (Acknowledged, u64) {
    let (mut refused, mut failed) = (0, 0);
    let told = until("a decision", async || {
        let attempt = format!("{key} {failed}");
        let answer = service.request(&attempt, subject, "staging", "?wait=20s").await.ok()?;
        let run: Value = if answer.status().is_success() { answer.json().await.unwrap() } else { Value::Null };
        let told = Acknowledged::by(&run);
        failed += u64::from(told.is_none() && run["state"] == "failed");
        refused += u64::from(told.is_none());
        told
    });
    (told.await, refused)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_server_that_crashes_again_and_again_loses_nothing_and_decides_nothing_twice() {
    let Some(server) = Postgres::alone("crashes") else { return };
    let url = server.database().await;
    let house = House::on(Some(Shared::at(url.clone()))).await;
    let mut subjects = Vec::new();
    for n in 0..4 {
        subjects.push(house.good_artifact(&format!("app {n}")).await);
    }
    let service = house.serve().await;
    let crashes = async {
        for crash in 0..5 {
            // One of its processes is killed in the middle of whatever it does: the server throws everybody out, and
            // recovers from its log, as after a power cut.
            let victim = until("a server that answers", async || {
                let mut stranger = Postgres::try_stranger(&url).await?;
                // Whoever works for the gate just now; where nobody does, one of the server's own.
                let busy = "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()
                    AND (datname = current_database() OR backend_type = 'background writer')
                    ORDER BY (backend_type <> 'client backend'), (state = 'idle'), query_start DESC LIMIT 1";
                sqlx::query_scalar::<_, i32>(busy).fetch_optional(&mut stranger).await.ok().flatten()
            });
            kill_process(Pid::from_raw(victim.await).unwrap(), Signal::KILL).unwrap();
            if crash == 0 {
                // Its own life does not depend on it.
                let alive = service.get("/livez").await;
                assert_eq!(alive.unwrap_or_else(|error| panic!("{error:?}: {}", service.said())).status(), 200);
            }
        }
    };
    let asking = futures_util::future::join_all((0..12).map(async |n: usize| {
        let mut told = Vec::new();
        let mut refused = 0;
        for round in 0..3 {
            let subject = &subjects[(n + round) % subjects.len()];
            let (one, again) = insists(&service, &format!("{n} {round}"), subject).await;
            told.push(one);
            refused += again;
        }
        (told, refused)
    }));
    let ((), answers) = tokio::join!(crashes, asking);
    let refused: u64 = answers.iter().map(|(_, refused)| refused).sum();
    let told: Vec<Acknowledged> = answers.into_iter().flat_map(|(told, _)| told).collect();
    eprintln!("{} acknowledged, {refused} refused or in doubt, and asked again", told.len());
    house.every_run_ends().await;
    house.promises_are_kept(&told).await;
    service.stop().await;
    house.finish().await;
}

/// What does not answer is waited for once, not once for each of the things that lie in it.
#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_hangs_how_the_gate_is_and_its_numbers_are_told_all_the_same() {
    let Some(shared) = Shared::new().await else { return };
    let gate = TestGate::start_at(shared.clone()).await;
    let mut stranger = Postgres::stranger(&shared.url).await;
    sqlx::raw_sql("BEGIN").execute(&mut stranger).await.unwrap();
    for table in ["activation", "publication", "log_origin", "override_request", "due", "notice"] {
        let lock = format!("LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE");
        sqlx::raw_sql(AssertSqlSafe(lock)).execute(&mut stranger).await.unwrap();
    }
    let served = Served::start_over(gate).await;
    let once = Duration::from_millis(DATABASE_BUSY_MILLISECONDS);
    let asked = Instant::now();
    let (readiness, metrics) = tokio::join!(served.get("/readyz"), served.get("/metrics"));
    let took = asked.elapsed();
    assert_eq!((readiness.status().as_u16(), metrics.status().as_u16()), (503, 200));
    let readiness: Value = readiness.json().await.unwrap();
    let named = readiness["dependencies"].as_array().unwrap().iter().find(|one| one["name"] == "database").unwrap();
    assert_eq!(named["state"], "down", "{readiness}");
    assert!(metrics.text().await.unwrap().contains("\ncountersign_up 0\n"));
    // For a connection, and for what it asks.
    assert!(took < 3 * once, "waited {took:?} for what does not come within {once:?}");
    sqlx::raw_sql("ROLLBACK").execute(&mut stranger).await.unwrap();
    assert_eq!(served.get("/readyz").await.status(), 200);
    served.finish().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_away_nothing_is_ready_and_the_process_lives_and_then_it_goes_on() {
    let Some(shared) = Shared::new().await else { return };
    let house = House::on(Some(shared)).await;
    let url = house.story.shared.as_ref().unwrap().url.clone();
    let (base, database) = url.rsplit_once('/').unwrap();
    let subject = house.good_artifact("app").await;
    let service = house.serve().await;
    let (before, _) = insists(&service, "before", &subject).await;
    let mut admin = Postgres::stranger(&format!("{base}/postgres")).await;
    let closed = format!("ALTER DATABASE {database} ALLOW_CONNECTIONS false");
    let cut = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
    for sql in [closed, cut] {
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut admin).await.unwrap();
    }
    let check = format!("/v1/check?subject={}&environment=staging", digest(&subject));
    let refused = service.get(&check).await.unwrap();
    assert_eq!(refused.status(), 503, "a decision that cannot be read is none");
    let problem: Value = refused.json().await.unwrap();
    assert_eq!(problem["verdict"], "unknown", "{problem}");
    assert!(problem["fault"]["dependency"].as_str().unwrap().starts_with("database"), "{problem}");
    assert_eq!(service.request("during", &subject, "staging", "").await.unwrap().status(), 503);
    assert_eq!(service.get("/livez").await.unwrap().status(), 200);
    assert_eq!(service.get("/readyz").await.unwrap().status(), 503);
    sqlx::raw_sql(AssertSqlSafe(format!("ALTER DATABASE {database} ALLOW_CONNECTIONS true")))
        .execute(&mut admin)
        .await
        .unwrap();
    let (during, _) = insists(&service, "during", &subject).await;
    assert_eq!(service.get("/readyz").await.unwrap().status(), 200);
    // Each connection of ours that was cut says so once to whoever uses it within a second.
    let live = until("connections that live", async || {
        for _ in 0..20 {
            house.story.gate.decisions(&project(), &DecisionFilter::default(), Page::default()).await.ok()?;
        }
        Some(())
    });
    Box::pin(live).await;
    house.promises_are_kept(&[before, during]).await;
    service.stop().await;
    house.finish().await;
}

/// A machine that is paused, a disk that does not answer: the server breaks no connection and says nothing. It is not waited for
/// as long as a network would, and whoever asks is told what is away.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_server_that_stands_still_in_the_middle_is_named_in_time_and_then_all_goes_on() {
    let Some(server) = Postgres::alone("still") else { return };
    let url = server.database().await;
    let house = House::on(Some(Shared::at(url.clone()))).await;
    let (old, new) = (house.good_artifact("old").await, house.good_artifact("new").await);
    let service = house.serve().await;
    let (before, _) = insists(&service, "before", &old).await;
    // In the middle of a question for certain: it waits for a lock.
    let mut stranger = Postgres::stranger(&url).await;
    sqlx::raw_sql("BEGIN; LOCK TABLE decision IN ACCESS EXCLUSIVE MODE").execute(&mut stranger).await.unwrap();
    let mut onlooker = Postgres::stranger(&url).await;
    let check = format!("/v1/check?subject={}&environment=staging", digest(&old));
    let broken = async {
        until("a question in the middle", async || {
            let waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
            let waiting: i64 = sqlx::query_scalar(waits).fetch_one(&mut onlooker).await.unwrap();
            (waiting > 0).then_some(())
        })
        .await;
        let still = server.stand_still();
        assert_eq!(service.get("/livez").await.unwrap().status(), 200);
        let unknown = async |asked: reqwest::Result<reqwest::Response>| {
            let answer = asked.unwrap();
            assert_eq!(answer.status(), 503);
            let problem: Value = answer.json().await.unwrap();
            let named = problem["fault"]["dependency"].as_str().unwrap_or_default();
            assert!(problem["verdict"] == "unknown" && named.starts_with("database"), "{problem}");
        };
        let (readiness, checked, asked) =
            tokio::join!(service.get("/readyz"), service.get(&check), service.request("during", &new, "staging", ""));
        unknown(checked).await;
        unknown(asked).await;
        let readiness = readiness.unwrap();
        assert_eq!(readiness.status(), 503);
        let readiness: Value = readiness.json().await.unwrap();
        let named = readiness["dependencies"].as_array().unwrap().iter().find(|one| one["name"] == "database");
        assert_eq!(named.unwrap()["state"], "down", "{readiness}");
        assert_eq!(service.get("/livez").await.unwrap().status(), 200);
        drop(still);
    };
    let (in_the_middle, ()) = tokio::join!(service.get(&check), broken);
    let status = in_the_middle.unwrap().status();
    assert_eq!(status, 503, "what waited when it stopped is unknown");
    sqlx::raw_sql("ROLLBACK").execute(&mut stranger).await.unwrap();
    let (during, _) = insists(&service, "during", &new).await;
    assert_eq!(service.get("/readyz").await.unwrap().status(), 200);
    // Every connection there may be, at the same time.
    let all = futures_util::future::join_all((0..16).map(|_| service.checks(&old, "staging"))).await;
    assert!(all.iter().all(|verdict| verdict == "ready"), "{all:?}");
    house.every_run_ends().await;
    house.promises_are_kept(&[before, during]).await;
    service.stop().await;
    house.finish().await;
}

/// A standby that the server waits for is away: it commits, and says so to nobody.
#[tokio::test(flavor = "multi_thread")]
async fn a_commit_that_is_never_confirmed_is_in_doubt_within_the_limit_and_holds_nobody_up() {
    let Some(server) = Postgres::alone("unconfirmed") else { return };
    let url = server.database().await;
    let store = crate::store::connect(&url).await.unwrap();
    let mut admin = Postgres::stranger(&url).await;
    for sql in ["ALTER SYSTEM SET synchronous_standby_names = 'away'", "SELECT pg_reload_conf()"] {
        sqlx::raw_sql(sql).execute(&mut admin).await.unwrap();
    }
    // It takes that to heart when it likes.
    let mut somebody = Postgres::stranger(&url).await;
    let held_up = tokio::spawn(async move {
        for n in 0.. {
            let commits = format!("CREATE TABLE committed_{n} ()");
            sqlx::raw_sql(AssertSqlSafe(commits)).execute(&mut somebody).await.unwrap();
        }
    });
    until("a commit that waits", async || {
        let waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
        let waiting: i64 = sqlx::query_scalar(waits).fetch_one(&mut admin).await.unwrap();
        (waiting > 0).then_some(())
    })
    .await;
    let put = async |n: u8| store.put_bundle(Digest::of(&[n]), &[n]).await;
    let outcomes = in_time("the end of what is in doubt", futures_util::future::join_all((0..8).map(put))).await;
    let in_doubt = outcomes.iter().filter(|outcome| matches!(outcome, Err(StoreError::Unknown { .. }))).count();
    // The others had no connection.
    assert!(in_doubt > 0 && outcomes.iter().all(Result::is_err), "{outcomes:?}");
    assert_eq!(store.bundle(Digest::of(&[0])).await, Ok(None), "reads go on, of what is confirmed");
    for sql in ["ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()"] {
        sqlx::raw_sql(sql).execute(&mut admin).await.unwrap();
    }
    // Every connection was given up, and has another in its place. What was in doubt is there, or it is not, and may be repeated.
    let outcomes = in_time("as many again", futures_util::future::join_all((0..8).map(put))).await;
    assert!(outcomes.iter().all(Result::is_ok), "{outcomes:?}");
    held_up.abort();
    store.close().await.unwrap();
}

/// A proxy that is restarted, a server that fails over: each connection says once that it is gone. What a registry may do three
/// times is no reason to give a run up either, and no pipeline is told that nobody could find out.
#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_connections_to_the_database_are_cut_goes_on_and_is_decided() {
    let Some(shared) = Shared::new().await else { return };
    let house = House::on(Some(shared)).await;
    let url = house.story.shared.as_ref().unwrap().url.clone();
    let service = house.serve().await;
    let mut admin = Postgres::stranger(&url).await;
    let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
    let mut told = Vec::new();
    for n in 0..4 {
        let subject = house.good_artifact(&format!("app {n}")).await;
        let ((go, held), listing) = (watch::channel(false), format!("/referrers/{}", digest(&subject)));
        house.registry.script(Rule::on(&listing, Answer::Until(held)).times(1));
        let asked_before = house.registry.requests(&listing).len();
        let asked = service.request(&format!("key {n}"), &subject, "staging", "").await.unwrap();
        let run: Value = asked.json().await.unwrap();
        until("the question", async || (house.registry.requests(&listing).len() > asked_before).then_some(())).await;
        // All connections were just used, so that nobody asks them first whether they live.
        let used = futures_util::future::join_all((0..16).map(|_| service.get("/v1/runs"))).await;
        assert!(used.iter().all(Result::is_ok));
        sqlx::raw_sql(cut).execute(&mut admin).await.unwrap();
        go.send_replace(true);
        let ended = until("the end of the run", async || {
            let answer = service.get(&format!("/v1/runs/{}", run["id"].as_str()?)).await.ok()?;
            let run: Value = answer.json().await.ok()?;
            ["ready", "not-ready", "failed"].contains(&run["state"].as_str()?).then_some(run)
        });
        let ended = ended.await;
        assert_eq!(ended["state"], "ready", "{ended}");
        told.push(Acknowledged::by(&ended).unwrap());
    }
    house.promises_are_kept(&told).await;
    service.stop().await;
    house.finish().await;
}

// The registry ---------------------------------------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn while_the_registry_is_away_what_stands_is_answered_and_nothing_new_is_ready() {
    for house in House::on_each().await {
        let (old, new) = (house.good_artifact("old").await, house.good_artifact("new").await);
        let service = house.serve().await;
        let (before, _) = insists(&service, "before", &old).await;
        house.registry.script(Rule::on("/v2/", Answer::status(503)));
        let answer = service.request("during", &new, "staging", "?wait=60s").await.unwrap();
        let run: Value = answer.json().await.unwrap();
        assert_eq!((run["state"].as_str(), run["decision"]["verdict"].as_str()), (Some("failed"), Some("unknown")));
        let told = run["decision"]["faults"][0]["dependency"].as_str().unwrap();
        assert!(told.contains(&house.registry.host()), "{told}");
        assert_eq!(service.checks(&old, "staging").await, "ready", "what stood still stands");
        assert_eq!(service.checks(&new, "staging").await, "not-ready", "what was never decided is not ready");
        assert_eq!(service.get("/livez").await.unwrap().status(), 200);
        house.registry.reset();
        let ready = until("a decision", async || {
            let key = format!("after {}", uuid::Uuid::now_v7());
            let answer = service.request(&key, &new, "staging", "?wait=60s").await.unwrap();
            let run: Value = answer.json().await.unwrap();
            (run["state"] == "ready").then(|| Acknowledged::by(&run).unwrap())
        });
        let told = [before, ready.await];
        house.promises_are_kept(&told).await;
        service.stop().await;
        house.finish().await;
    }
}

// The clock ------------------------------------------------------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_a_year_ahead_and_back_holds_no_run_up_and_makes_nothing_ready() {
    let registry = TestRegistry::start().await;
    let shares = [None, Shared::new().await];
    for (n, shared) in shares.into_iter().enumerate().filter(|(n, shared)| *n == 0 || shared.is_some()) {
        let gate = TestGate::start_sharing_on(&registry.host(), shared).await;
        let app = gate.good_artifact(&format!("app {n}")).await;
        let first = gate.promote(&app, "staging").await;
        assert_eq!(first.verdict, Verdict::Ready);
        gate.clock.advance("366d");
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady, "its test has grown old");
        assert_eq!(gate.promote(&app, "staging").await.verdict, Verdict::NotReady);
        // By this clock a worker claims a run, and is never seen again.
        let request = countersign::gate::RunRequest {
            project: project(),
            subject: countersign::domain::reference::SubjectRef::parse(&app, |_| false).unwrap(),
            environment: "staging".parse().unwrap(),
            correlation_id: None,
            idempotency_key: Some("lost".into()),
        };
        let run = gate.gate.request_run(request).await.unwrap();
        let lost = gate.another().await;
        assert_eq!(lost.claim_runs(1).await.unwrap().len(), 1);
        gate.clock.back("366d");
        // What was decided lies a year ahead: until somebody says which clock is right, nothing more is decided.
        let other = gate.good_artifact(&format!("other {n}")).await;
        let refused = gate.try_promote(&other, "staging").await.unwrap_err();
        assert!(
            matches!(&refused, countersign::gate::GateError::Fault(fault) if fault.dependency == "clock"),
            "{refused}"
        );
        gate.gate.accept_clock("the clock was a year ahead").await.unwrap();
        // Its lease ends in a year, which is longer than any lease: nobody waits for it.
        let ended = gate.gate.execute_run(run.id, None).await.unwrap();
        let decided = ended.decision.clone().unwrap_or_else(|| panic!("{ended:#?}"));
        assert_eq!(decided.verdict, Verdict::Ready, "the evidence is fresh by the right clock: {:#?}", decided.reasons);
        // The newest is the one that was committed last, whatever its clock said.
        let listed = gate.gate.decisions(&project(), &DecisionFilter::default(), Page::default()).await.unwrap();
        assert_eq!(listed.items[0].decision, decided.decision);
        assert_eq!(gate.check(&app, "staging").await.decision, decided.decision);
        gate.clock.back("10m");
        // A clock from before the decision cannot tell whether it holds still.
        let unknown = gate.check(&app, "staging").await;
        assert_eq!((unknown.verdict, unknown.faults[0].dependency.as_str()), (Verdict::Unknown, "clock"));
        gate.clock.advance(&format!("{LEASE_SECONDS}s"));
        gate.clock.advance("10m");
        assert!(gate.gate.unfinished_runs().await.unwrap().is_empty());
        gate.finish().await;
    }
}
