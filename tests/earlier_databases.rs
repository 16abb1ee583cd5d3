//! What an earlier version recorded is opened by this one, and every decision in it replays.
//!
//! `tests/cases/databases/NNNN.sql` is a database as the schema NNNN had it, as text: a gate on which subjects were
//! promoted, refused, waived and given under two packs; `postgres/NNNN.sql` is the same on a server. A schema that is
//! released gets its case before the next one:
//!
//! ```text
//! cargo test --test stories -- --ignored a_case_is_written_of_the_newest_schema
//! ```

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use countersign::domain::decision::Verdict;
use countersign::domain::revocation::Target;
use countersign::gate::{DecisionFilter, Page, ReplayDepth};
use countersign::store::Store;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Row as _, TypeInfo as _, ValueRef as _};

use crate::assert_ready;
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, project};
use crate::support::postgres::{Postgres, parsed, postgres};

/// Where the cases of one kind of database lie.
fn home(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/databases").join(kind)
}

fn cases(kind: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(home(kind)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "sql")).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

async fn made_of(case: &Path, file: &Path) {
    let text = std::fs::read_to_string(case).unwrap();
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn every_decision_of_an_earlier_database_replays_and_stands() {
    for case in cases("") {
        eprintln!("{}", case.display());
        let mut gate = TestGate::start().await;
        gate.gate.close().await;
        std::fs::remove_dir_all(gate.data()).unwrap();
        std::fs::create_dir(gate.data()).unwrap();
        made_of(&case, &gate.data().join("countersign.db")).await;
        gate.reopen().await;
        every_decision_replays(&gate).await;
    }
}

/// The same on a server: its newer tables are added to a database in which an earlier version has worked.
#[tokio::test]
async fn every_decision_of_an_earlier_database_on_a_server_replays_and_stands() {
    let Some(server) = postgres() else { return };
    for case in cases("postgres") {
        eprintln!("{}", case.display());
        let Some(mut gate) = TestGate::start_on_server().await else { return };
        let shared = gate.shared.as_mut().unwrap();
        shared.url = server.database().await;
        let mut connection = Postgres::stranger(&shared.url).await;
        let text = std::fs::read_to_string(&case).unwrap();
        sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        gate.reopen().await;
        every_decision_replays(&gate).await;
    }
}

async fn every_decision_replays(gate: &TestGate) {
    let page = Page { limit: 50, cursor: None };
    let listing = gate.gate.decisions(&project(), &DecisionFilter::default(), page).await.unwrap();
    let verdicts: Vec<_> = listing.items.iter().map(|decision| decision.verdict).collect();
    for verdict in [Verdict::Ready, Verdict::NotReady, Verdict::Unknown] {
        assert!(verdicts.contains(&verdict), "{verdict} among {verdicts:?}");
    }
    for decision in &listing.items {
        let id = decision.decision.as_ref().unwrap().id.to_string();
        let reply = gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await.unwrap();
        assert!(reply.same, "decision {id} replays otherwise: {:?}", reply.differences);
    }
    let newest = listing.items.iter().find(|d| d.verdict == Verdict::Ready).unwrap();
    let standing = gate.gate.check(&project(), newest.subject.digest, &newest.environment).await.unwrap();
    assert_eq!(standing.decision, newest.decision);
    // What it depends on is found once it was looked through: by the subject, and by who signed.
    let key = newest.evidence.iter().find_map(|one| one.signer.as_ref()?.key).unwrap();
    for thing in [newest.subject.digest, key] {
        gate.gate.note_dependants(|_| {}).await.unwrap();
        let listed = gate.gate.dependants(&project(), &Target::Digest(thing), None).await.unwrap();
        assert!(listed.items.iter().any(|one| Some(one.decision) == newest.decision.as_ref().map(|made| made.id)));
        assert_eq!(listed.not_looked_at, 0);
    }
    assert!(gate.gate.fsck().await.unwrap().sound);
}

#[tokio::test]
async fn an_earlier_database_moves_to_a_server_by_its_backup() {
    let Some(server) = postgres() else { return };
    for case in cases("") {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("earlier.db");
        made_of(&case, &file).await;
        let url = server.database().await;
        let report = Store::restore_server(&file, &parsed(&url)).await.unwrap();
        assert!(report.is_sound() && report.checked["decisions"] > 3, "{report:?}");
    }
}

#[tokio::test]
#[ignore = "writes a case; see the head of this file"]
async fn a_case_is_written_of_the_newest_schema() {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    assert_ready!(gate.promote(&app, "production").await);
    let waived = gate.good_artifact("waived").await;
    gate.promote(&waived, "staging").await;
    gate.promote(&waived, "production").await;
    let waiver = gate.request_override(&waived, "review.approved", "7d").await;
    for key in [&gate.people.alice, &gate.people.bob] {
        gate.gate.approve_override(&project(), &waiver.id.to_string(), key).await.unwrap();
    }
    assert_ready!(gate.promote(&waived, "production").await);
    let bare = gate.push_artifact("bare").await;
    gate.promote(&bare, "staging").await;
    let bundle = gate.sign(&bare).await;
    std::fs::write(gate.directory.path().join("layout/blobs/sha256").join(bundle.hex()), "damaged").unwrap();
    assert_eq!(gate.promote(&bare, "staging").await.verdict, Verdict::Unknown);
    let mut pack = gate.start_pack();
    set_version(&mut pack, 1000);
    gate.activate(&pack).await.unwrap();
    assert_ready!(gate.check(&app, "production").await);
    let file = gate.data().join("countersign.db");
    gate.gate.close().await;
    let mut connection = SqliteConnectOptions::new().filename(&file).connect().await.unwrap();
    let version: i64 =
        sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(&mut connection).await.unwrap();
    let text = dump(&mut connection).await;
    connection.close().await.unwrap();
    let case = home("").join(format!("{version:04}.sql"));
    assert!(!case.exists(), "{} is released, and stays as it is", case.display());
    std::fs::write(case, text).unwrap();
    let url = postgres().expect("a case is written of both kinds").database().await;
    Store::restore_server(&file, &parsed(&url)).await.unwrap();
    std::fs::create_dir_all(home("postgres")).unwrap();
    std::fs::write(home("postgres").join(format!("{version:04}.sql")), dump_of_server(&url)).unwrap();
}

/// The whole database of a server as statements that make it.
fn dump_of_server(url: &str) -> String {
    let mut program = Command::new("pg_dump");
    program.args(["--inserts", "--no-owner", "--no-privileges", "--no-comments", "--dbname", url]);
    let output = program.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    // What is for psql and not for the server, and what says which version of the program it was.
    let statements = text.lines().filter(|line| !line.starts_with('\\') && !line.starts_with("--") && !line.is_empty());
    let head = "-- Written by `a_case_is_written_of_the_newest_schema` (tests/earlier_databases.rs).\n";
    statements.fold(head.to_owned(), |all, line| all + line + "\n")
}

/// The whole database as statements that make it.
async fn dump(connection: &mut SqliteConnection) -> String {
    let mut text =
        String::from("-- Written by `a_case_is_written_of_the_newest_schema` (tests/earlier_databases.rs).\n");
    let application: i64 = sqlx::query_scalar("PRAGMA application_id").fetch_one(&mut *connection).await.unwrap();
    writeln!(text, "PRAGMA application_id = {application};").unwrap();
    let schema = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        ORDER BY type DESC, rowid";
    for row in sqlx::query(schema).fetch_all(&mut *connection).await.unwrap() {
        let (kind, name, sql): (String, String, String) = (row.get(0), row.get(1), row.get(2));
        writeln!(text, "{sql};").unwrap();
        if kind == "table" {
            let rows = sqlx::query(AssertSqlSafe(format!("SELECT * FROM {name}")));
            for row in rows.fetch_all(&mut *connection).await.unwrap() {
                let values: Vec<String> = (0..row.len()).map(|column| literal(&row, column)).collect();
                writeln!(text, "INSERT INTO {name} VALUES ({});", values.join(", ")).unwrap();
            }
        }
    }
    text
}

/// One value as SQL; text where it is text, so that a person can read it.
fn literal(row: &SqliteRow, column: usize) -> String {
    let value = row.try_get_raw(column).unwrap();
    if value.is_null() {
        return "NULL".to_owned();
    }
    match value.type_info().name() {
        "TEXT" | "DATETIME" => quoted(row.get_unchecked::<&str, _>(column)),
        "BLOB" => {
            let content: Vec<u8> = row.get_unchecked(column);
            match std::str::from_utf8(&content) {
                Ok(text) if content.len() > 32 && !text.contains('\0') => format!("CAST({} AS BLOB)", quoted(text)),
                _ => format!("x'{}'", hex::encode(&content)),
            }
        }
        _ => row.get_unchecked::<i64, _>(column).to_string(),
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
