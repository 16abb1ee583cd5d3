//! A database that is not what it was: a standby in place of the primary, a server whose clock is wrong, a newer version that
//! was here meanwhile. Nothing about what is safe is answered from it, and the trouble is named.

use countersign::domain::decision::Verdict;
use countersign::domain::fault::Fault;
use countersign::gate::{GateError, RunRequest};
use countersign::store::StoreError;
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection as _};

use crate::published_packs::edited;
use crate::store::{Scratch, connect, decide, digest, environment, project};
use crate::support::gate::{Shared, TestGate};
use crate::support::postgres::Postgres;
use crate::{assert_not_ready, assert_ready};

async fn tell(url: &str, statement: &str) {
    let mut stranger = Postgres::stranger(url).await;
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut stranger).await.unwrap();
    stranger.close().await.unwrap();
}

/// Every connection of the gates is cut: what they have next leads to what is there then.
const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";

/// From now on the server says this where a gate asks it.
async fn lies(url: &str, function: &str, returns: &str, body: &str) {
    let database = url.rsplit('/').next().unwrap();
    tell(
        url,
        &format!(
            "CREATE OR REPLACE FUNCTION public.{function}() RETURNS {returns} LANGUAGE sql AS $$ SELECT {body} $$;
            ALTER DATABASE {database} SET search_path = public, pg_catalog"
        ),
    )
    .await;
    tell(url, CUT).await;
}

async fn says_the_truth(url: &str, function: &str) {
    tell(url, &format!("DROP FUNCTION public.{function}()")).await;
    tell(url, CUT).await;
}

fn fault_of<T: std::fmt::Debug>(answer: Result<T, GateError>) -> Fault {
    match answer {
        Err(GateError::Fault(fault)) => fault,
        other => panic!("no fault: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_standby_however_fresh_it_looks_answers_nothing_about_what_is_safe() {
    let Some(primary) = Postgres::alone("primary") else { return };
    let url = primary.database().await;
    let gate = TestGate::start_at(Shared::at(url.clone())).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let standby = primary.standby("standby");
    let there = standby.url_of(&url);
    // What the standby knows ends here, and what it knows is that the digest is ready.
    tell(&there, "SELECT pg_wal_replay_pause()").await;
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    let fault = fault_of(gate.open_at(&there).await.map(drop));
    assert!(fault.detail.contains("a standby was asked"), "{fault}");
    assert!(fault.dependency.starts_with("database 127.0.0.1:"), "{fault}");
    let mut asked = Postgres::stranger(&url).await;
    let newest: String = sqlx::query_scalar("SELECT pg_current_wal_lsn()::text").fetch_one(&mut asked).await.unwrap();
    let mut follower = Postgres::stranger(&there).await;
    let has_it = "SELECT coalesce(pg_last_wal_receive_lsn() >= $1::text::pg_lsn, false)";
    while !sqlx::query_scalar::<_, bool>(has_it).bind(&newest).fetch_one(&mut follower).await.unwrap() {
        tokio::task::yield_now().await;
    }
    // Once it is the primary, it is one.
    tell(&there, "SELECT pg_promote()").await;
    let promoted = gate.open_at(&there).await.unwrap();
    let answer = promoted.check(&project(), crate::support::gate::digest(&app), &environment("staging")).await.unwrap();
    assert_not_ready!(answer, ["smoke.passed"]);
    promoted.close().await;
    gate.finish().await;
}

/// What leads to the database leads to a standby from now on, as after a failover that a proxy has not noticed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_led_to_a_standby_while_it_runs_answers_nothing_until_it_is_led_back() {
    let Some(shared) = Shared::new().await else { return };
    let url = shared.url.clone();
    let gate = TestGate::start_at(shared).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let (subject, place) = (crate::support::gate::digest(&app), environment("staging"));
    lies(&url, "pg_is_in_recovery", "boolean", "true").await;
    // Connections that were cut are a fault, too, until the last of them is used up.
    let fault = loop {
        let fault = fault_of(gate.gate.check(&project(), subject, &place).await);
        if !fault.detail.contains("terminating connection") {
            break fault;
        }
    };
    assert!(fault.detail.contains("a standby was asked"), "{fault}");
    assert!(fault.elapsed_ms < 2_000, "nobody waits for a connection that does not come: {fault}");
    let readiness = gate.gate.readiness().await;
    assert!(!readiness.ready && readiness.components["database"].contains("a standby was asked"), "{readiness:?}");
    let fault = loop {
        let fault = fault_of(gate.gate.request_run(request(&app, "a")).await);
        if !fault.detail.contains("terminating connection") {
            break fault;
        }
    };
    assert!(fault.detail.contains("a standby was asked"), "{fault}");
    says_the_truth(&url, "pg_is_in_recovery").await;
    assert_ready!(gate.check(&app, "staging").await);
    assert!(gate.gate.readiness().await.ready);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_clock_of_the_database_is_another_nothing_is_answered_and_both_clocks_are_named() {
    for (off, body) in [("behind", "now() - interval '1 hour'"), ("ahead", "now() + interval '62 seconds'")] {
        let Some(scratch) = Scratch::on_server().await else { return };
        let url = scratch.url.clone().unwrap();
        decide(&scratch.store, "app", "staging", Verdict::Ready, "p1").await;
        lies(&url, "clock_timestamp", "timestamptz", body).await;
        let (of, place) = (project(), environment("staging"));
        let newest = || scratch.store.latest_for_any_pack(&of, digest("app"), &place);
        // Connections that were cut are a fault, too, until the last of them is used up.
        let refused = loop {
            let refused = newest().await.map(drop).unwrap_err();
            if !refused.to_string().contains("terminating connection") {
                break refused;
            }
        };
        for refused in [refused, connect(&url).await.map(drop).unwrap_err()] {
            assert!(matches!(refused, StoreError::Unreachable { .. }), "{off}: {refused}");
            let said = refused.to_string();
            assert!(said.contains("its clock says") && said.contains("more than 60 s apart"), "{off}: {said}");
        }
        says_the_truth(&url, "clock_timestamp").await;
        assert!(newest().await.unwrap().is_some(), "{off}");
    }
}

const NEWER: &str = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
    VALUES (9000, 'from the future', TRUE, x'00', 0)";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn once_a_newer_version_has_been_here_no_older_one_decides() {
    let gates = [Some(Box::pin(TestGate::start_in_a_file()).await), Box::pin(TestGate::start_on_server()).await];
    for gate in gates.into_iter().flatten() {
        Box::pin(nothing_is_decided_under_a_newer_schema(gate)).await;
    }
}

/// Past the gate, as whatever else has this record open.
async fn told_to_the_record(gate: &TestGate, statement: &str) {
    match &gate.shared {
        Some(shared) => tell(&shared.url, &statement.replace("x'00'", "'\\x00'")).await,
        None => {
            let file = format!("sqlite://{}", gate.data().join("countersign.db").display());
            let mut stranger = SqliteConnection::connect(&file).await.unwrap();
            sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut stranger).await.unwrap();
            stranger.close().await.unwrap();
        }
    }
}

fn request(subject: &str, key: &str) -> RunRequest {
    RunRequest {
        project: project(),
        subject: countersign::domain::reference::SubjectRef::parse(subject, |_| false).unwrap(),
        environment: environment("staging"),
        correlation_id: None,
        idempotency_key: Some(key.to_owned()),
    }
}

async fn nothing_is_decided_under_a_newer_schema(gate: TestGate) {
    let app = Box::pin(gate.good_artifact("app")).await;
    assert_ready!(Box::pin(gate.promote(&app, "staging")).await);
    let other = Box::pin(gate.good_artifact("other")).await;
    let waits = Box::pin(gate.gate.request_run(request(&other, "a"))).await.unwrap();
    let claimed = gate.gate.claim_runs(1).await.unwrap();
    assert_eq!(claimed.len(), 1);
    told_to_the_record(&gate, NEWER).await;
    // Whoever had begun decides nothing, and leaves it to whoever knows the schema.
    let refused = Box::pin(gate.gate.execute_claimed(claimed[0])).await.unwrap_err();
    assert!(refused.to_string().contains("has schema 9000, this version of countersign knows"), "{refused}");
    let left = gate.gate.run(waits.id).await.unwrap();
    assert!(!["ready", "not-ready", "failed"].contains(&left.state.as_str()), "{left:?}");
    // Nor is anything asked, taken, given or put in force.
    let bundle = gate.smoke_bundle(&other).await;
    for refused in [
        Box::pin(gate.gate.request_run(request(&other, "b"))).await.map(drop).unwrap_err(),
        gate.gate.claim_runs(1).await.map(drop).unwrap_err(),
        Box::pin(gate.gate.add_evidence(&project(), &bundle, None)).await.map(drop).unwrap_err(),
        Box::pin(gate.activate(&edited(&gate, 1000, &[]))).await.map(drop).unwrap_err(),
    ] {
        assert!(refused.to_string().contains("has schema 9000"), "{refused}");
    }
    let readiness = gate.gate.readiness().await;
    assert!(!readiness.ready && readiness.components["database"].contains("schema 9000"), "{readiness:?}");
    // The record is there and can be read: nothing else is down for that, and what is told of it is what is there.
    for one in &readiness.dependencies {
        let expected = if one.name == "database" { "down" } else { "ok" };
        assert_eq!(one.state, expected, "{one:?}");
    }
    // What was decided before is what it was.
    assert_ready!(gate.check(&app, "staging").await);
    // The older version is alone again. What it had was given back, so that nobody waits for the end of a claim.
    told_to_the_record(&gate, "DELETE FROM _sqlx_migrations WHERE version = 9000").await;
    let again = gate.gate.claim_runs(1).await.unwrap();
    assert_eq!(again.iter().map(|claimed| claimed.run).collect::<Vec<_>>(), [waits.id]);
    Box::pin(gate.gate.execute_claimed(again[0])).await.unwrap();
    assert_eq!(gate.gate.run(waits.id).await.unwrap().state, "ready");
    gate.finish().await;
}

/// F9: the right clock says that the decision has run out, and one that is an hour behind would have it stand.
#[tokio::test]
async fn whoevers_clock_is_before_the_decision_says_unknown_and_names_the_clock() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.back("1h");
    let answer = gate.check(&app, "staging").await;
    assert_eq!(answer.verdict, Verdict::Unknown);
    assert_eq!(answer.standing.changed_because[0].as_str(), "gate.clock");
    assert_eq!((answer.reasons[0].rule.as_str(), answer.faults[0].dependency.as_str()), ("gate.clock", "clock"));
    let body = gate.gate.check_json(&project(), crate::support::gate::digest(&app), &environment("staging")).await;
    let body: serde_json::Value = serde_json::from_slice(&body.unwrap()).unwrap();
    assert_eq!(body["verdict"], "unknown");
    // What comes after it is not decided on something of which nobody knows how it stands.
    gate.review(&app).await;
    let refused = gate.try_promote(&app, "production").await.unwrap_err();
    assert!(matches!(&refused, GateError::Fault(fault) if fault.dependency == "clock"), "{refused}");
    gate.clock.advance("1h");
    assert_ready!(gate.check(&app, "staging").await);
    gate.finish().await;
}
