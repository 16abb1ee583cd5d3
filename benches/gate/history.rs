//! What it costs to go through the whole record: to replay it, and to try a draft on it.

use std::time::Instant;

use countersign::domain::digest::Digest;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::gate::DecisionRange;
use serde_json::{Value, json};
use sqlx::{Connection as _, Row as _};
use uuid::Uuid;

use super::runtime;
use super::support::gate::{TestGate, project};
use super::turns::Goal;

/// Decisions that are gone through when nothing else is said.
const DECISIONS: u64 = 100_000;

/// Replays all decisions, and tries a draft on them.
pub fn history() -> Vec<Goal> {
    let decisions = std::env::var("COUNTERSIGN_BENCH_HISTORY").map_or(DECISIONS, |given| given.parse().unwrap());
    let runtime = runtime();
    let gate = runtime.block_on(recorded(decisions));
    gate.directory.is_spared("replaying them is what is measured");
    let mut goals = Vec::new();

    let began = Instant::now();
    let (project, all) = (project(), DecisionRange::default());
    let replayed = runtime.block_on(gate.gate.replay_all(&project, &all, &|_, _| {})).unwrap();
    let seconds = began.elapsed().as_secs_f64();
    assert!(replayed.is_same() && replayed.decisions >= decisions, "{replayed:?}");
    println!("  {} decisions replayed in {seconds:.1} s", replayed.decisions);
    #[expect(clippy::cast_precision_loss, reason = "a count for people")]
    let a_second = replayed.decisions as f64 / seconds;
    goals.push(Goal {
        what: "history: decisions replayed a second".into(),
        measured: a_second,
        bound: 2_000.0,
        more: true,
    });

    // With one rule more, and with a library in other words: then every rule is asked again.
    let (one_more, mut reworded) = (draft(&gate), draft(&gate));
    reworded.get_mut("lib/evidence.rego").unwrap().extend_from_slice(b"\n# In other words.\n");
    for (files, what) in [(one_more, "one rule changed"), (reworded, "all rules changed")] {
        let began = Instant::now();
        let draft = Pack::load(&PackFiles::new(files).unwrap()).unwrap();
        let preview = runtime.block_on(gate.gate.preview(&project, draft, all.clone(), &|_, _| {})).unwrap().preview;
        let seconds = began.elapsed().as_secs_f64();
        assert_eq!(preview.newly_refused, preview.decisions, "{preview:?}");
        let (asked, known) = (preview.answers_asked, preview.answers_taken_over);
        println!(
            "  a draft tried on {} decisions in {seconds:.1} s, {what}: {asked} answers asked for, {known} taken over; {}",
            preview.decisions,
            most_memory()
        );
        #[expect(clippy::cast_precision_loss, reason = "a count for people")]
        let of_all = seconds * DECISIONS as f64 / preview.decisions as f64;
        let what = format!("history: seconds that a preview of {DECISIONS} decisions takes, {what}");
        goals.push(Goal { what, measured: of_all, bound: 60.0, more: false });
    }
    goals
}

/// The pack in force with one more rule, which nothing satisfies.
fn draft(gate: &TestGate) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let rule = "\n[rules.\"acme.ticket\"]\ntitle = \"Names a ticket\"\nowner = \"acme\"\nseverity = \"required\"\nfix = \"say\"\n\n[data]\n";
    files.insert("pack.toml".into(), manifest.replacen("\n[data]\n", rule, 1).into_bytes());
    let rego = "package countersign.rules.acme.ticket\n\nshown if {\n\tsome e in input.signed.builder\n\te.predicate_type == \"https://example.com/ticket/v1\"\n}\n";
    files.insert("rules/acme/ticket.rego".into(), rego.into());
    files
}

fn most_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: not known here");
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A gate with so many decisions on record, in pairs: one subject to staging, then to production. Each is a real one in
/// the name of another run.
async fn recorded(decisions: u64) -> TestGate {
    let gate = TestGate::start().await;
    let app = gate.artifact_for_production("app").await;
    gate.promote(&app, "production").await;
    let path = gate.data().join("countersign.db");
    let mut database = sqlx::SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.unwrap();
    let rows = sqlx::query("SELECT record FROM decision ORDER BY id").fetch_all(&mut database).await.unwrap();
    assert_eq!(rows.len(), 2, "one decision for each environment");
    let read = |row: &sqlx::sqlite::SqliteRow| serde_json::from_slice::<Value>(&row.get::<Vec<u8>, _>(0)).unwrap();
    let (staging, production) = (read(&rows[0]), read(&rows[1]));
    println!("  a record of {} bytes", production.to_string().len());
    let mut writing = database.begin().await.unwrap();
    for _ in 0..decisions.div_ceil(2) {
        let (mut first, mut second) = (staging.clone(), production.clone());
        let id = insert(&mut writing, &mut first).await;
        second["inputs"]["prior"]["decision"] = json!(id);
        insert(&mut writing, &mut second).await;
    }
    writing.commit().await.unwrap();
    database.close().await.unwrap();
    gate
}

/// Stores this record as the decision of a run of its own; answers its id.
async fn insert(database: &mut sqlx::SqliteConnection, record: &mut Value) -> Digest {
    let run = Uuid::now_v7();
    record["inputs"]["run"] = json!(run);
    let bytes = serde_json_canonicalizer::to_vec(record).unwrap();
    let id = Digest::of(&bytes);
    let inputs = &record["inputs"];
    let digest = |value: &Value| value.as_str().unwrap().parse::<Digest>().unwrap().as_bytes().to_vec();
    let subject = digest(&inputs["subject"]["digest"]);
    let environment = inputs["environment"].as_str().unwrap().to_owned();
    let now: countersign::domain::time::Timestamp = inputs["now"].as_str().unwrap().parse().unwrap();
    let made = sqlx::query(
        "INSERT INTO run (uuid, project, subject, subject_name, environment, body_digest, requested_at, version, state)
        VALUES ($1, 'default', $2, '', $3, zeroblob(32), $4, 5, 'ready')",
    );
    let made = made.bind(run.as_bytes().to_vec()).bind(subject.clone()).bind(environment.clone());
    let row = made.bind(now.unix_milliseconds()).execute(&mut *database).await.unwrap().last_insert_rowid();
    let decided = sqlx::query(
        "INSERT INTO decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing, record)
        VALUES ($1, 'default', $2, $3, $4, $5, $6, $7, '{}', $8)",
    );
    let decided = decided.bind(id.as_bytes().to_vec()).bind(subject).bind(environment);
    let decided =
        decided.bind(digest(&inputs["policy"]["digest"])).bind(record["verdict"].as_str().unwrap().to_owned());
    decided.bind(now.unix_milliseconds()).bind(row).bind(bytes).execute(&mut *database).await.unwrap();
    id
}
