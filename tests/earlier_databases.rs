//! What an earlier version recorded is opened by this one, and every decision in it replays.
//!
//! `tests/cases/databases/NNNN.sql` is a database as the schema NNNN had it, as text: a gate on which subjects were
//! promoted, refused, waived and given under two packs; `postgres/NNNN.sql` is the same on a server. A schema that is
//! released gets its case before the next one, told by the program of that version: this one, or the one that
//! `COUNTERSIGN_CASE_PROGRAM` names, and as the file that `COUNTERSIGN_CASE_NAME` names.
//!
//! ```text
//! cargo test --test stories -- --ignored a_case_is_written_by_the_program_of_a_version
//! ```
//!
//! Migrations were not always merged in the order of their numbers: `0004.sql` has 0001, 0002, 0004 and 0005, `0006.sql`
//! has all but 0007.
//!
//! 0010 to 0012, 0014 and 0016 were in use for hours, and no program of theirs told a case. Theirs are made of the next case that
//! was told (0013, 0015, 0017): the frozen migrations up to the number, and of each row the columns that there were by then.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::revocation::Target;
use countersign::gate::{DecisionFilter, Page, ReplayDepth};
use countersign::store::{Since, Store, StoreError, StoreOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Row as _, TypeInfo as _, ValueRef as _};

use crate::faults::house::write_key;
use crate::support::gate::{BUILDER, SOURCE, TestGate, project};
use crate::support::postgres::{Postgres, parsed, postgres};

/// The program that tells a case, where it is not this one.
const PROGRAM: &str = "COUNTERSIGN_CASE_PROGRAM";
/// The file that it becomes, where it is not named by the newest schema.
const NAME: &str = "COUNTERSIGN_CASE_NAME";

/// Where the cases of one kind of database lie.
pub(crate) fn home(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/databases").join(kind)
}

fn cases(kind: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(home(kind)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "sql")).collect();
    files.sort();
    assert!(!files.is_empty());
    files
}

pub(crate) async fn made_of(case: &Path, file: &Path) {
    let text = std::fs::read_to_string(case).unwrap();
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(text)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// The same on a server, into an empty database.
pub(crate) async fn made_of_on_server(case: &Path, url: &str) {
    let mut connection = Postgres::stranger(url).await;
    let text = std::fs::read_to_string(case).unwrap();
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
        gate.gate.close().await;
        // What is remembered there is of another database.
        std::fs::remove_dir_all(gate.data()).unwrap();
        let shared = gate.shared.as_mut().unwrap();
        shared.url = server.database().await;
        gate.directory.records_at(&shared.url);
        made_of_on_server(&case, &shared.url).await;
        gate.reopen().await;
        every_decision_replays(&gate).await;
    }
}

/// Replicas of an earlier version answer and record while several of this one begin at once and bring the schema up to date: nobody
/// is refused for that, and nothing that was written meanwhile is lost.
#[tokio::test(flavor = "multi_thread")]
async fn while_a_record_on_a_server_is_brought_up_to_date_others_read_and_write_it() {
    let Some(server) = postgres() else { return };
    for case in cases("postgres") {
        let url = server.database().await;
        made_of_on_server(&case, &url).await;
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let begun = Arc::new(tokio::sync::Barrier::new(5));
        let others: Vec<_> = (0..4)
            .map(|number| tokio::spawn(read_and_write(url.clone(), number, (Arc::clone(&begun), stopped.clone()))))
            .collect();
        begun.wait().await;
        let (address, options) = (parsed(&url), StoreOptions::default());
        let opened = futures_util::future::join_all((0..3).map(|_| Store::connect(&address, &options))).await;
        stop.send_replace(true);
        let mut written = Vec::new();
        for other in others {
            written.extend(other.await.unwrap());
        }
        for store in opened {
            let store = store.unwrap_or_else(|error| panic!("{}: {error}", case.display()));
            for digest in &written {
                assert!(store.bundle(*digest).await.unwrap().is_some(), "{}", case.display());
            }
            store.close().await.unwrap();
        }
    }
}

/// What an earlier version does all day, past this one, until it is told to stop: what it has written.
async fn read_and_write(
    url: String,
    number: u8,
    (begun, stop): (Arc<tokio::sync::Barrier>, tokio::sync::watch::Receiver<bool>),
) -> Vec<Digest> {
    let mut connection = Postgres::stranger(&url).await;
    let mut written = Vec::new();
    while !*stop.borrow() {
        let content = format!("{number} {}", written.len()).into_bytes();
        let digest = Digest::of(&content);
        let put = sqlx::query("INSERT INTO bundle (digest, bytes) VALUES ($1, $2)");
        put.bind(digest.as_bytes().as_slice()).bind(&content).execute(&mut connection).await.unwrap();
        let decided: i64 =
            sqlx::query_scalar("SELECT count(*) FROM decision").fetch_one(&mut connection).await.unwrap();
        assert!(decided > 0);
        written.push(digest);
        if written.len() == 1 {
            begun.wait().await;
        }
    }
    written
}

async fn every_decision_replays(gate: &TestGate) {
    let list = async || {
        let page = Page { limit: 50, cursor: None };
        gate.gate.decisions(&project(), &DecisionFilter::default(), page).await.unwrap()
    };
    // They are asked about when they were made: nobody whose clock is before that knows how they stand.
    let made = list().await.items.into_iter().filter_map(|one| Some(one.decision?.decided_at)).max();
    gate.clock.set_to(made.unwrap());
    let listing = list().await;
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
    gate.clock.set_to(newest.decision.as_ref().unwrap().decided_at);
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
        let directory = crate::support::directory::tempdir().unwrap();
        let file = directory.path().join("earlier.db");
        made_of(&case, &file).await;
        let url = server.database().await;
        let report = Store::restore_server(&file, &parsed(&url), Since::Perhaps).await.unwrap();
        assert!(report.is_sound() && report.checked["decisions"] > 3, "{report:?}");
    }
}

/// How many migrations a file has.
async fn schema_of(file: &Path) -> i64 {
    let mut connection = SqliteConnectOptions::new().filename(file).connect().await.unwrap();
    let found =
        sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    found
}

/// A service of that version may run on it still, and would be stopped by a look.
#[tokio::test]
async fn whoever_only_reads_leaves_an_earlier_database_as_it_is_and_says_what_brings_it_up_to_date() {
    let (case, home) = (home("").join("0017.sql"), crate::support::directory::tempdir().unwrap());
    let (data, file) = (home.path().join("old"), home.path().join("old/countersign.db"));
    std::fs::create_dir(&data).unwrap();
    made_of(&case, &file).await;
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", home.path()).current_dir(home.path()).args(["--data", "old"]).args(arguments);
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let nobodys = format!("sha256:{}", "1".repeat(64));
    let looks: [&[&str]; 6] = [
        &["check", &nobodys, "--environment", "staging"],
        &["fsck"],
        &["run", "list"],
        &["decision", "list"],
        &["log", "verify"],
        &["prune", "--keep", "90d", "--dry-run"],
    ];
    for look in looks {
        let (code, said) = run(look);
        assert_eq!(code, Some(5), "{look:?}: {said}");
        for words in ["has schema 17, of an earlier version", "left as it is", "serve", "promote", "backup FILE"] {
            assert!(said.contains(words), "{look:?}: {words}: {said}");
        }
        assert_eq!(schema_of(&file).await, 17, "{look:?}");
    }
    // A backup before the upgrade is one that the earlier version restores.
    let (code, said) = run(&["backup", "before"]);
    assert_eq!(
        (code, schema_of(&home.path().join("before")).await, schema_of(&file).await),
        (Some(0), 17, 17),
        "{said}"
    );
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 2, "the copy that was checked is gone");
    let (code, said) = run(&["promote", &nobodys, "--to", "staging"]);
    assert_eq!((code, schema_of(&file).await > 17), (Some(1), true), "{said}");
    assert_eq!(run(&["check", &nobodys, "--environment", "staging"]).0, Some(1));
    let restored = home.path().join("restored.db");
    Store::restore_file(&home.path().join("before"), &restored, (Since::Perhaps, None)).await.unwrap();
    assert_eq!(schema_of(&restored).await, schema_of(&file).await);
}

#[tokio::test]
async fn whoever_only_reads_leaves_an_earlier_database_on_a_server_as_it_is() {
    let Some(server) = postgres() else { return };
    let url = server.database().await;
    made_of_on_server(&home("postgres").join("0017.sql"), &url).await;
    for _ in 0..2 {
        let refused = Store::connect_to_read(&parsed(&url), &StoreOptions::default()).await.unwrap_err();
        assert!(matches!(refused, StoreError::OlderSchema { found: 17, .. }), "{refused}");
    }
    Store::connect(&parsed(&url), &StoreOptions::default()).await.unwrap();
    Store::connect_to_read(&parsed(&url), &StoreOptions::default()).await.unwrap();
}

#[tokio::test]
#[ignore = "writes a case; see the head of this file"]
async fn a_case_is_written_by_the_program_of_a_version() {
    let program = std::env::var(PROGRAM).unwrap_or_else(|_| env!("CARGO_BIN_EXE_countersign").to_owned());
    let gate = TestGate::start().await;
    gate.clock.set();
    let teller = Teller { program: program.clone(), gate: &gate, server: None };
    teller.tell().await;
    let mut connection = SqliteConnectOptions::new().filename(gate.directory.path().join("old/countersign.db"));
    connection = connection.create_if_missing(false);
    let mut connection = connection.connect().await.unwrap();
    let versions: Vec<i64> = sqlx::query_scalar("SELECT version FROM _sqlx_migrations ORDER BY installed_on, version")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let newest = format!("{:04}.sql", versions.iter().max().unwrap());
    let name = std::env::var(NAME).unwrap_or(newest);
    let text = dump(&mut connection).await;
    connection.close().await.unwrap();
    let case = home("").join(&name);
    assert!(!case.exists(), "{} is released, and stays as it is", case.display());
    std::fs::write(case, text).unwrap();
    let url = postgres().expect("a case is written of both kinds").database().await;
    let gate = TestGate::start().await;
    gate.clock.set();
    Teller { program, gate: &gate, server: Some(url.clone()) }.tell().await;
    std::fs::write(home("postgres").join(name), dump_of_server(&url)).unwrap();
    eprintln!("schemas {versions:?}");
}

/// The story of a case, told by commands that every version has had, and some that only later ones have.
struct Teller<'g> {
    program: String,
    /// Whose people and artifacts they are; its own record is another.
    gate: &'g TestGate,
    server: Option<String>,
}

impl Teller<'_> {
    /// What a command says that ends with this code.
    fn run(&self, code: i32, arguments: &[&str]) -> String {
        let output = self.output(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn output(&self, arguments: &[&str]) -> std::process::Output {
        let home = self.gate.directory.path();
        let mut command = Command::new(&self.program);
        command.env_clear().env("HOME", home).current_dir(home).args(["--config", "case.toml", "--data", "old"]);
        if let Some(url) = &self.server {
            command.args(["--database", url]);
            command.env("COUNTERSIGN_GATE_KEY", "alice.key").env("COUNTERSIGN_DECISION_LOG_KEY", "dev.key");
        }
        command.args(arguments).output().unwrap()
    }

    fn knows(&self, command: &[&str]) -> bool {
        self.output(&[command, &["--help"]].concat()).status.success()
    }

    async fn tell(&self) {
        let (gate, home) = (self.gate, self.gate.directory.path());
        let mut config = "[gate]\nid = \"https://gate.example.com\"\n".to_owned();
        if self.knows(&["webhook", "list"]) {
            config += "[webhooks.ci]\nurl = \"https://ci.example\"\nsecret = \"env://CI\"\n";
        }
        if self.knows(&["revoke"]) {
            config += "[revocation]\npeople = [\"alice.pub\"]\n";
        }
        std::fs::write(home.join("case.toml"), config).unwrap();
        let people = &gate.people;
        for (name, key) in [
            ("alice", &people.alice),
            ("bob", &people.bob),
            ("dev", &people.dev),
            ("pipeline", &people.pipeline),
            ("reviewer", &people.reviewer),
        ] {
            write_key(&home.join(format!("{name}.key")), key);
            std::fs::write(home.join(format!("{name}.pub")), key.public_key().to_pem()).unwrap();
        }
        for pack in ["pack", "next"] {
            let signers = ["builder=pipeline.pub", "smoke=pipeline.pub", "reviewers=reviewer.pub"];
            let approvers = ["security/alice=alice.pub", "security/bob=bob.pub", "security/dev=dev.pub"];
            let mut new = vec!["policy", "new", pack, "--from", "standard", "--without-log"];
            new.extend(signers.iter().flat_map(|signer| ["--signer", signer]));
            new.extend(approvers.iter().flat_map(|approver| ["--approver", approver]));
            new.extend(["--source", SOURCE, "--builder", BUILDER]);
            self.run(0, &new);
        }
        self.run(0, &["policy", "activate", "pack"]);

        let app = gate.good_artifact("app").await;
        gate.review(&app).await;
        self.run(0, &["promote", &app, "--to", "staging"]);
        self.run(0, &["promote", &app, "--to", "production"]);
        let waived = gate.good_artifact("waived").await;
        self.run(0, &["promote", &waived, "--to", "staging"]);
        self.run(1, &["promote", &waived, "--to", "production"]);
        let request = ["override", "request", &waived, "--environment", "production", "--rule", "review.approved"];
        let asked = |reason| [&request[..], &["--reason", reason, "--expires", "7d", "--key", "dev.key"]].concat();
        let id = self.run(0, &asked("the sky falls")).trim().to_owned();
        for key in ["alice.key", "bob.key"] {
            self.run(0, &["override", "approve", &id, "--key", key]);
        }
        self.run(0, &["promote", &waived, "--to", "production"]);
        let bare = gate.push_artifact("bare").await;
        self.run(1, &["promote", &bare, "--to", "staging"]);
        let bundle = gate.sign(&bare).await;
        std::fs::write(home.join("layout/blobs/sha256").join(bundle.hex()), "damaged").unwrap();
        self.run(3, &["promote", &bare, "--to", "staging"]);

        self.tell_what_came_later(&asked).await;
        let manifest = home.join("next/pack.toml");
        let text = std::fs::read_to_string(&manifest).unwrap();
        std::fs::write(manifest, text.replacen("version = 1 ", "version = 1000 ", 1)).unwrap();
        self.run(0, &["policy", "activate", "next"]);
        self.run(0, &["promote", &app, "--to", "staging"]);
        self.run(0, &["promote", &app, "--to", "production"]);
        self.run(0, &["fsck"]);
    }

    /// What the first versions did not know.
    async fn tell_what_came_later<'a>(&self, asked: &impl Fn(&'a str) -> Vec<&'a str>) {
        let gate = self.gate;
        if self.knows(&["override", "refuse"]) {
            let id = self.run(0, &asked("it falls again")).trim().to_owned();
            self.run(0, &["override", "refuse", &id, "--reason", "it does not", "--key", "alice.key"]);
        }
        if self.knows(&["run", "releases"]) {
            let (one, two) = (gate.good_artifact("one").await, gate.good_artifact("two").await);
            self.run(0, &["promote", &one, &two, "--to", "staging"]);
        }
        if self.knows(&["revoke"]) {
            let leaked = gate.good_artifact("leaked").await;
            self.run(0, &["promote", &leaked, "--to", "staging"]);
            self.run(0, &["revoke", &leaked, "--reason", "it leaked", "--key", "alice.key"]);
        }
        if self.knows(&["log", "checkpoint"]) {
            self.run(0, &["log", "checkpoint"]);
        }
    }
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
    let head = "-- Written by `a_case_is_written_by_the_program_of_a_version` (tests/earlier_databases.rs).\n";
    statements.fold(head.to_owned(), |all, line| all + line + "\n")
}

/// The whole database as statements that make it.
async fn dump(connection: &mut SqliteConnection) -> String {
    let mut text =
        String::from("-- Written by `a_case_is_written_by_the_program_of_a_version` (tests/earlier_databases.rs).\n");
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
