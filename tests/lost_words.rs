//! A database that went back: to a standby that lagged, to a copy of its file, to nothing. It is sound, and what was
//! acknowledged since is gone; somebody remembers how large its log was.

mod before;
mod restored;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use countersign::domain::decision::Verdict;
use countersign::domain::export::Export;
use countersign::domain::fault::{Fault, FaultClass};
use countersign::domain::log::Mark;
use countersign::domain::run::RunEvent;
use countersign::gate::exported::{KnownGate, check_export};
use countersign::gate::log::LogSettings;
use countersign::gate::{DecisionFilter, ExportForm, Gate, GateError, Page, ReplayDepth, Settings};
use countersign::store::{Claim, Hold, Store, StoreError, StoreOptions};
use sqlx::{AssertSqlSafe, Connection as _, Row as _};

use crate::overrides::break_glass::glass_broken_by_alice;
use crate::overrides::unreviewed;
use crate::policy_activation::set_version;
use crate::store::{Scratch, at, connect, decide, environment, new_run, project};
use crate::support::gate::{Shared, TestGate, digest};
use crate::support::postgres::Postgres;
use crate::support::witness::TestWitness;
use crate::{assert_not_ready, assert_ready};

fn fault_of<T: std::fmt::Debug>(answer: Result<T, GateError>) -> Fault {
    match answer {
        Err(GateError::Fault(fault)) => fault,
        other => panic!("no fault: {other:?}"),
    }
}

fn assert_names_the_loss(fault: &Fault) {
    assert!(fault.dependency.starts_with("database "), "{fault:?}");
    assert_eq!(fault.class, FaultClass::Corrupt, "{fault:?}");
    for words in ["it has lost what was acknowledged", "log accept-loss --reason"] {
        assert!(fault.detail.contains(words), "{words}: {fault}");
    }
}

fn record(gate: &TestGate) -> PathBuf {
    gate.data().join("countersign.db")
}

/// Puts a copy in the place of the file, as somebody who restores it by hand.
fn put_back(copy: &Path, file: &Path) {
    for suffix in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{suffix}", file.display()));
    }
    let beside = file.with_extension("new");
    std::fs::copy(copy, &beside).unwrap();
    std::fs::rename(&beside, file).unwrap();
}

/// An artifact that was ready and is not any more, and a copy of the record of when it was.
async fn with_an_old_copy() -> (TestGate, String, PathBuf) {
    let mut gate = Box::pin(TestGate::start_in_a_file()).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.gate.publish_log_checkpoint().await.unwrap();
    gate.gate.close().await;
    let copy = gate.directory.path().join("old.db");
    std::fs::copy(record(&gate), &copy).unwrap();
    gate.reopen().await;
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.gate.publish_log_checkpoint().await.unwrap();
    (gate, app, copy)
}

/// Nothing is said of what is safe, nothing is signed and nothing is recorded, and what there is is read.
async fn assert_lost(gate: &TestGate, app: &str) {
    let place = environment("staging");
    let mut pack = gate.start_pack();
    set_version(&mut pack, 1000);
    let fault = fault_of(gate.gate.check(&project(), digest(app), &place).await.map(drop));
    assert_names_the_loss(&fault);
    assert!(fault.detail.contains("leaves, and had") && fault.detail.contains("remembered in"), "{fault}");
    for refused in [
        fault_of(gate.gate.check_json(&project(), digest(app), &place).await.map(drop)),
        fault_of(gate.gate.request_run(gate.run_request(app, "staging")).await.map(drop)),
        fault_of(gate.gate.publish_log_checkpoint().await.map(drop)),
        fault_of(gate.activate(&pack).await.map(drop)),
        fault_of(gate.gate.add_evidence(&project(), &gate.smoke_bundle(app).await, None).await.map(drop)),
    ] {
        assert_names_the_loss(&refused);
    }
    let readiness = gate.gate.readiness().await;
    assert!(readiness.ready && readiness.components["database"].contains("has lost"), "{readiness:?}");
    let database = readiness.dependencies.iter().find(|one| one.name == "database").unwrap();
    assert_eq!(database.state, "degraded");
    let page = Page { limit: 50, cursor: None };
    for decision in gate.gate.decisions(&project(), &DecisionFilter::default(), page).await.unwrap().items {
        assert_ne!(decision.verdict, Verdict::Ready, "history is read, and nothing in it is ready now");
    }
    let fsck = gate.gate.fsck().await.unwrap();
    assert!(fsck.problems.iter().any(|problem| problem.contains("truncated")), "{fsck:?}");
    let log = gate.gate.verify_log(None).await.unwrap();
    assert!(log.findings.iter().any(|finding| finding.code == "truncated"), "{log:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_copy_of_the_file_is_noticed_and_gone_on_from_only_when_somebody_accepts_that() {
    let (mut gate, app, copy) = with_an_old_copy().await;
    gate.gate.close().await;
    put_back(&copy, &record(&gate));
    gate.reopen().await;
    assert_lost(&gate, &app).await;
    assert!(matches!(gate.gate.accept_loss(" ").await, Err(GateError::Usage { .. })));
    let before = gate.gate.log_keys().await.unwrap();
    let accepted = gate.gate.accept_loss("the disk is gone, says ops").await.unwrap();
    assert!(accepted.size < accepted.had.unwrap(), "{accepted:?}");
    // What was decided before does not stand, whatever it said.
    assert_not_ready!(gate.check(&app, "staging").await, ["gate.lost"]);
    let page = Page { limit: 50, cursor: None };
    let shown = gate.gate.decisions(&project(), &DecisionFilter::default(), page).await.unwrap();
    assert!(shown.items.iter().all(|decision| decision.verdict != Verdict::Ready));
    // The gate decides and signs again, in another name.
    gate.clock.advance("1s");
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    let other = gate.good_artifact("other").await;
    assert_ready!(gate.promote(&other, "staging").await);
    gate.gate.publish_log_checkpoint().await.unwrap();
    let after = gate.gate.log_keys().await.unwrap();
    assert_eq!((before.len() + 1, after.last().unwrap().because.as_str()), (after.len(), "restored"));
    assert!(gate.gate.verify_log(None).await.unwrap().sound);
    assert!(matches!(gate.gate.accept_loss("again").await, Err(GateError::Usage { .. })), "nothing is lost any more");
    // And whoever opens it next goes on from there.
    gate.gate.close().await;
    gate.reopen().await;
    assert_ready!(gate.check(&other, "staging").await);
    gate.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_replaced_while_it_is_open_is_noticed_and_nothing_is_written_to_either() {
    let (mut gate, app, copy) = with_an_old_copy().await;
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    put_back(&copy, &record(&gate));
    let place = environment("staging");
    let ends = std::time::Instant::now() + Duration::from_secs(20);
    let fault = loop {
        match gate.gate.check(&project(), digest(&app), &place).await {
            Err(GateError::Fault(fault)) => break fault,
            // For as long as nobody has looked the answer is that of the file that was there, which is right.
            answer => assert_not_ready!(answer.unwrap(), ["smoke.passed"]),
        }
        assert!(std::time::Instant::now() < ends, "it is noticed");
        tokio::task::yield_now().await;
    };
    assert_names_the_loss(&fault);
    assert!(fault.detail.contains("another file lies in its place"), "{fault}");
    let refused = fault_of(gate.gate.request_run(gate.run_request(&app, "staging")).await.map(drop));
    assert_names_the_loss(&refused);
    gate.gate.close().await;
    gate.reopen().await;
    assert_lost(&gate, &app).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_record_that_begins_anew_beside_an_old_mark_is_one_that_lost_everything() {
    let (mut gate, app, _) = with_an_old_copy().await;
    let before = gate.gate.log_keys().await.unwrap().pop().unwrap().key;
    gate.gate.close().await;
    for suffix in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{suffix}", record(&gate).display()));
    }
    gate.reopen().await;
    let place = environment("staging");
    let fault = fault_of(gate.gate.check(&project(), digest(&app), &place).await.map(drop));
    assert!(fault.detail.contains("the decision log has 0 leaves, and had"), "{fault}");
    assert_names_the_loss(&fault_of(gate.activate(&gate.start_pack()).await.map(drop)));
    gate.gate.accept_loss("it is another gate now").await.unwrap();
    gate.activate(&gate.start_pack()).await.unwrap();
    let other = gate.good_artifact("other").await;
    assert_ready!(gate.promote(&other, "staging").await);
    gate.gate.publish_log_checkpoint().await.unwrap();
    let keys = gate.gate.log_keys().await.unwrap();
    assert!(keys.iter().all(|key| key.key != before), "two trees of one size are never signed in one name: {keys:?}");
    gate.finish().await;
}

/// What a standby had not got when its primary died was acknowledged, and is gone.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_standby_that_lagged_and_was_promoted_is_noticed_and_gone_on_from_only_when_somebody_accepts_that() {
    let Some(primary) = Postgres::alone("lagged_primary") else { return };
    let url = primary.database().await;
    let mut gate = Box::pin(TestGate::start_at(Shared::at(url.clone()))).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let standby = primary.standby("lagged_standby");
    let there = standby.url_of(&url);
    // Nothing reaches the standby from here on.
    cut_off(&there).await;
    gate.clock.advance("1m");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.gate.close().await;
    tell(&there, "SELECT pg_promote()").await;
    gate.shared.as_mut().unwrap().url = there.clone();
    gate.reopen().await;
    let place = environment("staging");
    for _ in 0..2 {
        let fault = fault_of(gate.gate.check(&project(), digest(&app), &place).await.map(drop));
        assert_names_the_loss(&fault);
    }
    assert_names_the_loss(&fault_of(gate.gate.request_run(gate.run_request(&app, "staging")).await.map(drop)));
    let readiness = gate.gate.readiness().await;
    assert!(readiness.ready && readiness.components["database"].contains("has lost"), "{readiness:?}");
    // Led back to the primary it goes on as if nothing had been.
    gate.gate.close().await;
    gate.shared.as_mut().unwrap().url = url;
    gate.reopen().await;
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    gate.gate.close().await;
    gate.shared.as_mut().unwrap().url = there;
    gate.reopen().await;
    // Another replica, with what it remembers of before: it goes on, too, once one of them has accepted that.
    let elsewhere = gate.directory.path().join("elsewhere.mark");
    std::fs::copy(mark_of(&gate), &elsewhere).unwrap();
    gate.gate.accept_loss("the primary burned down").await.unwrap();
    let log = LogSettings { mark: Some(elsewhere), ..LogSettings::default() };
    let other = Gate::open(Settings { log, ..gate.gate.settings().clone() }).await.unwrap();
    for one in [&gate.gate, &other] {
        let answer = one.check(&project(), digest(&app), &place).await.unwrap();
        assert_not_ready!(answer, ["gate.lost"]);
    }
    gate.clock.advance("1s");
    let app = gate.good_artifact("app after it").await;
    assert_ready!(gate.promote(&app, "staging").await);
    assert_ready!(other.check(&project(), digest(&app), &place).await.unwrap());
    other.close().await;
    gate.finish().await;
}

fn mark_of(gate: &TestGate) -> PathBuf {
    let files = std::fs::read_dir(gate.data()).unwrap().map(|entry| entry.unwrap().path());
    let marks: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "mark")).collect();
    let [mark] = &marks[..] else { panic!("{marks:?}") };
    mark.clone()
}

async fn tell(url: &str, statement: &str) {
    let mut stranger = Postgres::stranger(url).await;
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut stranger).await.unwrap();
    stranger.close().await.unwrap();
}

async fn cut_off(standby: &str) {
    let mut stranger = Postgres::stranger(standby).await;
    for statement in ["ALTER SYSTEM SET primary_conninfo = ''", "SELECT pg_reload_conf()"] {
        sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(&mut stranger).await.unwrap();
    }
    let receivers = "SELECT count(*) FROM pg_stat_wal_receiver";
    while sqlx::query_scalar::<_, i64>(receivers).fetch_one(&mut stranger).await.unwrap() > 0 {
        tokio::task::yield_now().await;
    }
    stranger.close().await.unwrap();
}

const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";

/// What is told of a store over connections of which the old ones were cut.
async fn told_anew<T>(mut ask: impl AsyncFnMut() -> Result<T, StoreError>) -> Result<T, StoreError> {
    loop {
        match ask().await {
            Err(error) if error.to_string().contains("terminating connection") => {}
            answer => return answer,
        }
    }
}

/// Nobody starts anew: the server goes back under those who are connected to it, and they are connected again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_connected_anew_to_a_server_that_went_back_notices_a_shorter_log_and_another_one() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    for n in 0..2 {
        decide(&scratch.store, &format!("app {n}"), "staging", Verdict::Ready, "p1").await;
    }
    let mut asked = Postgres::stranger(&url).await;
    let head = "SELECT size, encode(edge, 'hex') FROM log_head";
    let then = sqlx::query(AssertSqlSafe(head)).fetch_one(&mut asked).await.unwrap();
    let (size, edge): (i64, String) = (then.get(0), then.get(1));
    decide(&scratch.store, "app 2", "staging", Verdict::Ready, "p1").await;
    scratch.store.require_nothing_lost().await.unwrap();
    let back = format!(
        "SET session_replication_role = replica; DELETE FROM log_entry WHERE leaf >= {size};
        UPDATE log_head SET size = {size}, edge = decode('{edge}', 'hex')"
    );
    tell(&url, &back).await;
    tell(&url, CUT).await;
    let lost = told_anew(async || scratch.store.require_nothing_lost().await).await.unwrap_err();
    assert!(matches!(&lost, StoreError::Lost { detail, .. } if detail.contains("has 2 leaves, and had 3")), "{lost}");
    // Whoever was not there before writes on, and it is larger then than it ever was.
    let stranger = connect(&url).await.unwrap();
    for n in 3..6 {
        decide(&stranger, &format!("app {n}"), "staging", Verdict::Ready, "p1").await;
    }
    tell(&url, CUT).await;
    for _ in 0..2 {
        let lost = told_anew(async || scratch.store.require_nothing_lost().await).await.unwrap_err();
        assert!(
            matches!(&lost, StoreError::Lost { detail, .. } if detail.contains("is another than the one")),
            "{lost}"
        );
    }
    let run = new_run("app 9", "staging");
    let refused = told_anew(async || scratch.store.request_run(&run).await.map(drop)).await.unwrap_err();
    assert!(matches!(refused, StoreError::Lost { .. }), "{refused}");
}

#[tokio::test]
async fn what_another_process_remembers_in_the_file_counts_and_a_file_that_is_damaged_is_named() {
    let directory = crate::support::directory::tempdir().unwrap();
    let (file, mark) = (directory.path().join("gate.db"), directory.path().join("state/log.mark"));
    let options = StoreOptions { mark: Some(mark.clone()), ..StoreOptions::default() };
    let store = Store::open(&file, &options).await.unwrap();
    for n in 0..3 {
        decide(&store, &format!("app {n}"), "staging", Verdict::Ready, "p1").await;
    }
    store.close().await.unwrap();
    let kept: Mark = serde_json::from_slice(&std::fs::read(&mark).unwrap()).unwrap();
    assert_eq!((kept.size, kept.losses), (3, 0), "it is written before the store is closed");
    let beyond = Mark { size: 9, ..kept };
    std::fs::write(&mark, serde_json::to_vec(&beyond).unwrap()).unwrap();
    let store = Store::open(&file, &options).await.unwrap();
    let lost = store.require_nothing_lost().await.unwrap_err();
    assert!(lost.to_string().contains("has 3 leaves, and had 9 at"), "{lost}");
    store.close().await.unwrap();
    let kept: Mark = serde_json::from_slice(&std::fs::read(&mark).unwrap()).unwrap();
    assert_eq!(kept, beyond, "nobody takes back what is remembered");
    std::fs::write(&mark, "nonsense").unwrap();
    let refused = Store::open(&file, &options).await.unwrap_err();
    assert!(refused.to_string().contains("log.mark") && refused.to_string().contains("remove it"), "{refused}");
}

#[tokio::test]
async fn a_witness_that_says_more_than_there_is_stops_nothing_and_is_believed_by_whoever_accepts_the_loss() {
    let (mut gate, app, copy) = with_an_old_copy().await;
    gate.gate.close().await;
    let witness = TestWitness::start("witness.example/w1").await;
    let log = LogSettings { witnesses: vec![witness.witness()], ..LogSettings::default() };
    gate.gate = Gate::open(Settings { log: log.clone(), ..gate.gate.settings().clone() }).await.unwrap();
    witness.knows(&gate.gate.log_keys().await.unwrap().last().unwrap().key.parse().unwrap());
    assert!(gate.gate.publish_log_checkpoint().await.unwrap().witnesses[0].cosigned);
    gate.gate.close().await;
    put_back(&copy, &record(&gate));
    std::fs::remove_file(gate.data().join("log.mark")).unwrap();
    gate.gate = Gate::open(Settings { log, ..gate.gate.settings().clone() }).await.unwrap();
    // Nobody here knows of anything, until it is asked; and nobody has signed what it says, so that it stops nothing.
    let told = gate.gate.publish_log_checkpoint().await.unwrap().witnesses.remove(0);
    let why = told.error.unwrap();
    assert!(!told.cosigned && told.seen.is_some() && why.contains("log accept-loss --reason"), "{why}");
    assert_ready!(gate.check(&app, "staging").await);
    assert!(gate.gate.log_checkpoint().await.is_ok());
    let accepted = gate.gate.accept_loss("the disk is gone").await.unwrap();
    assert!(accepted.found.contains("witness.example/w1"), "{accepted:?}");
    assert_not_ready!(gate.check(&app, "staging").await, ["gate.lost"]);
}

/// What a server is told not to wait for is waited for all the same by those who acknowledge it.
#[tokio::test]
async fn whatever_a_server_is_told_not_to_wait_for_a_gate_waits_for_its_disk_and_its_standbys() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    let database = url.rsplit('/').next().unwrap();
    tell(
        &url,
        "CREATE TABLE told (setting text);
        CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO told VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$;
        CREATE TRIGGER tell AFTER INSERT ON decision FOR EACH ROW EXECUTE FUNCTION tell()",
    )
    .await;
    for (set, waits) in
        [("off", "on"), ("local", "on"), ("remote_write", "on"), ("on", "on"), ("remote_apply", "remote_apply")]
    {
        tell(&url, &format!("ALTER DATABASE {database} SET synchronous_commit = {set}; DELETE FROM told")).await;
        let store = connect(&url).await.unwrap();
        decide(&store, set, "staging", Verdict::Ready, "p1").await;
        let mut asked = Postgres::stranger(&url).await;
        let told: Vec<String> = sqlx::query_scalar("SELECT setting FROM told").fetch_all(&mut asked).await.unwrap();
        assert_eq!(told, [waits], "{set}");
        store.close().await.unwrap();
    }
}

/// How far a run has come is seen by every replica at once, and nothing is told that rests on it alone.
#[tokio::test]
async fn a_server_s_disk_is_waited_for_before_anything_is_acknowledged_and_not_for_how_far_a_run_has_come() {
    let Some(scratch) = Scratch::on_server().await else { return };
    let url = scratch.url.clone().unwrap();
    tell(
        &url,
        "CREATE TABLE told (id bigserial, setting text);
        CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO told (setting) VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$;
        CREATE TRIGGER tell AFTER INSERT ON run_event FOR EACH ROW EXECUTE FUNCTION tell()",
    )
    .await;
    let (store, run) = (connect(&url).await.unwrap(), new_run("app", "staging"));
    store.request_run(&run).await.unwrap();
    let claim = store.claim_run(run.id, uuid::Uuid::from_u128(1), at(10)).await.unwrap();
    let Claim::Taken(lease) = claim else { panic!("{claim:?}") };
    let hold = Hold { run: run.id, fence: lease.fence, version: 1 };
    let begun = RunEvent::Initializing { what: "the policy".into() };
    let version = store.append_progress(hold, &[(at(11), begun)]).await.unwrap();
    let replica = connect(&url).await.unwrap();
    assert_eq!(replica.run(run.id).await.unwrap().unwrap().head.version, version);
    let ended = RunEvent::Failed { decision: None, what: "it is not there".into(), fault: None };
    store.append_held(Hold { version, ..hold }, &[(at(12), ended)]).await.unwrap();
    let mut asked = Postgres::stranger(&url).await;
    let told: Vec<String> =
        sqlx::query_scalar("SELECT setting FROM told ORDER BY id").fetch_all(&mut asked).await.unwrap();
    assert_eq!(told, ["on", "off", "on"], "requested, begun, failed");
    for store in [store, replica] {
        store.close().await.unwrap();
    }
}

#[tokio::test]
async fn that_the_glass_was_broken_is_in_the_log_and_nobody_unsays_it_unseen() {
    for gate in [Some(Box::pin(TestGate::start_in_a_file()).await), Box::pin(TestGate::start_on_server()).await] {
        let Some(gate) = gate else { continue };
        let app = unreviewed(&gate, "app").await;
        glass_broken_by_alice(&gate, &app).await;
        let file = record(&gate);
        let url = gate.shared.as_ref().map(|shared| shared.url.clone());
        let problems = async || gate.gate.fsck().await.unwrap().problems;
        assert_eq!(problems().await, Vec::<String>::new());
        for (edit, says) in
            [("broken_at = NULL", "which is not in the record"), ("broken_at = 7", "which is not in the record")]
        {
            let kept = "CREATE TABLE kept AS SELECT digest AS id, broken_at AS at FROM override_request";
            let edit = format!("{kept}; UPDATE override_request SET {edit} WHERE broken_at IS NOT NULL");
            crate::log::tamper_at(url.as_deref(), &file, &edit).await;
            let found = problems().await;
            assert!(found.iter().any(|one| one.contains("broken glass") && one.contains(says)), "{found:?}");
            let undo =
                "UPDATE override_request SET broken_at = (SELECT at FROM kept WHERE id = digest); DROP TABLE kept";
            crate::log::tamper_at(url.as_deref(), &file, undo).await;
        }
        assert_eq!(problems().await, Vec::<String>::new());
        let forged = "DELETE FROM log_entry WHERE kind = 'glass-broken'";
        crate::log::tamper_at(url.as_deref(), &file, forged).await;
        let found = problems().await;
        assert!(found.iter().any(|one| one.contains("broken glass of override")), "{found:?}");
    }
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
    command.env_clear().env("HOME", home).current_dir(home).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
