//! What a large record costs beside a small one: opening it, bringing its schema up to date and what whoever reads there meanwhile
//! waits, one page of a list, one answer, all that stands, and claiming runs.
//!
//! Both begin as a database of an earlier version (`tests/cases/databases`); into the large one so many runs and decisions
//! are put (`COUNTERSIGN_BENCH_ROWS`, a million when nothing is said). `COUNTERSIGN_BENCH_DATABASES=URL,URL` measures two
//! empty databases of a server instead of two files. Runs are claimed on a server of this machine's own, too, where one can be
//! started; `COUNTERSIGN_BENCH_ROWS=0` measures that alone. What is printed is the median of so many tries, small and large beside
//! each other, since machines differ.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, unused_macros, unused_imports, reason = "the stories use more of it")]
mod support;
#[path = "gate/turns.rs"]
#[allow(dead_code, reason = "another bench uses more of it")]
mod turns;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use countersign::domain::digest::Digest;
use countersign::domain::names::{EnvironmentName, ProjectName};
use countersign::domain::time::Timestamp;
use countersign::store::{AskedBy, DecisionFilter, NewRun, RunFilter, Store, StoreOptions};
use futures_util::future::Either;
use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;
use uuid::Uuid;

/// The schema that both are of before they are opened.
const EARLIER: &str = "0002.sql";
const ROWS: u64 = 1_000_000;
/// Different subjects among the rows.
const SUBJECTS: u64 = 1_000;
/// Runs that are claimed.
const CLAIMS: u32 = 4_000;

const FILL_FILE: &str = "
    PRAGMA foreign_keys = OFF;
    CREATE TEMP TABLE numbers AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ROWS) SELECT i FROM n;
    CREATE TEMP TABLE subjects AS SELECT i AS k, randomblob(32) AS s FROM numbers WHERE i <= SUBJECTS;
    CREATE UNIQUE INDEX temp.by_k ON subjects (k);
    CREATE TEMP TABLE base AS SELECT max(id) AS id FROM run;
    INSERT INTO run (id, uuid, project, subject, subject_name, environment, body_digest, requested_at, version, state)
        SELECT base.id + i, randomblob(16), 'default', subjects.s, 'registry.example.com/app', 'staging', zeroblob(32),
            1700000000000 + i, 1, 'ready' FROM numbers CROSS JOIN base JOIN subjects ON subjects.k = 1 + i % SUBJECTS;
    INSERT INTO run_event (run, sequence, project, at, event)
        SELECT run.id, 1, 'default', requested_at, '{\"kind\":\"requested\"}' FROM run, base WHERE run.id > base.id;
    INSERT INTO decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing, record)
        SELECT randomblob(32), 'default', subject, environment, (SELECT pack.digest FROM activation JOIN pack
            ON pack.id = activation.pack ORDER BY activation.id DESC LIMIT 1), 'ready', requested_at, run.id, '{}', x'7b7d'
        FROM run, base WHERE run.id > base.id;
";
const FILL_SERVER: &str = "
    SET synchronous_commit = on;
    CREATE TEMP TABLE base AS SELECT max(id) AS id FROM public.run;
    INSERT INTO public.run (id, uuid, project, subject, subject_name, environment, body_digest, requested_at, version, state)
        OVERRIDING SYSTEM VALUE
        SELECT base.id + i, decode(md5('u' || i), 'hex'), 'default',
            decode(md5('s' || i % SUBJECTS) || md5('t' || i % SUBJECTS), 'hex'), 'registry.example.com/app', 'staging',
            decode(repeat('00', 32), 'hex'), 1700000000000 + i, 1, 'ready' FROM generate_series(1, ROWS) AS i, base;
    INSERT INTO public.run_event (run, sequence, project, at, event)
        SELECT run.id, 1, 'default', requested_at, '{\"kind\":\"requested\"}' FROM public.run, base WHERE run.id > base.id;
    INSERT INTO public.decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing, record)
        SELECT decode(md5('d' || run.id) || md5('e' || run.id), 'hex'), 'default', subject, environment,
            (SELECT pack.digest FROM public.activation JOIN public.pack ON pack.id = activation.pack
                ORDER BY activation.id DESC LIMIT 1),
            'ready', requested_at, run.id, '{}', decode('7b7d', 'hex') FROM public.run, base WHERE run.id > base.id;
    SELECT setval(pg_get_serial_sequence('public.run', 'id'), (SELECT max(id) FROM public.run));
    ANALYZE;
";

/// A database that an earlier version has left, and how it is opened.
enum Place {
    File(PathBuf),
    Server(String),
}

impl Place {
    async fn open(&self) -> Store {
        match self {
            Self::File(path) => Store::open(path, &StoreOptions::default()).await.unwrap(),
            Self::Server(url) => Store::connect(&url.parse().unwrap(), &StoreOptions::default()).await.unwrap(),
        }
    }

    /// Reads what was decided last, as a replica does that is there already, again and again until it is told to stop: how often,
    /// and how long the slowest read took.
    async fn reading(&self) -> (Arc<AtomicBool>, JoinHandle<(u64, Duration)>) {
        const READ: &str = "SELECT count(*) FROM (SELECT verdict FROM decision ORDER BY id DESC LIMIT 1) AS newest";
        let done = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&done);
        let mut connection = match self {
            Self::File(path) => {
                let options = SqliteConnectOptions::new().filename(path).busy_timeout(Duration::from_mins(10));
                Either::Left(options.connect().await.unwrap())
            }
            Self::Server(url) => Either::Right(PgConnection::connect(url).await.unwrap()),
        };
        let reading = tokio::spawn(async move {
            let (mut reads, mut slowest) = (0_u64, Duration::ZERO);
            let mut turns = tokio::time::interval(Duration::from_millis(1));
            turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
            while !told.load(Ordering::SeqCst) {
                let began = Instant::now();
                let found: i64 = match &mut connection {
                    Either::Left(file) => sqlx::query_scalar(READ).fetch_one(file).await.unwrap(),
                    Either::Right(server) => sqlx::query_scalar(READ).fetch_one(server).await.unwrap(),
                };
                assert_eq!(found, 1);
                (reads, slowest) = (reads + 1, slowest.max(began.elapsed()));
                turns.tick().await;
            }
            (reads, slowest)
        });
        (done, reading)
    }

    /// Puts the earlier database there, and `rows` more into it.
    async fn make(&self, rows: u64) {
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/databases");
        let filled = |text: &str| text.replace("ROWS", &rows.to_string()).replace("SUBJECTS", &SUBJECTS.to_string());
        match self {
            Self::File(path) => {
                let options = SqliteConnectOptions::new().filename(path).create_if_missing(true).foreign_keys(false);
                let mut connection: SqliteConnection = options.connect().await.unwrap();
                let mut script = std::fs::read_to_string(case.join(EARLIER)).unwrap();
                // As the earlier version has left it.
                script.insert_str(0, "PRAGMA journal_mode = WAL;\n");
                if rows > 0 {
                    script += &filled(FILL_FILE);
                }
                sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
            Self::Server(url) => {
                let mut connection = PgConnection::connect(url).await.unwrap();
                let mut script = std::fs::read_to_string(case.join("postgres").join(EARLIER)).unwrap();
                if rows > 0 {
                    script += &filled(FILL_SERVER);
                }
                sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut connection).await.unwrap();
                connection.close().await.unwrap();
            }
        }
    }
}

/// The median of so many tries.
async fn median<F: Future>(tries: usize, mut work: impl FnMut() -> F) -> Duration {
    let mut times = Vec::new();
    for _ in 0..tries {
        let began = Instant::now();
        work().await;
        times.push(began.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}

/// What was measured, in the order in which it is printed.
async fn measure(place: &Place) -> Vec<(&'static str, Duration)> {
    let (project, staging): (ProjectName, EnvironmentName) = (ProjectName::default(), "staging".parse().unwrap());
    // Another replica, of the earlier version, answers meanwhile.
    let (done, reading) = place.reading().await;
    let began = Instant::now();
    let store = place.open().await;
    let mut figures = vec![("open, and bring the schema up to date", began.elapsed())];
    done.store(true, Ordering::SeqCst);
    let (reads, slowest) = reading.await.unwrap();
    println!("  {reads} reads of another connection meanwhile");
    figures.push(("the slowest read of another connection meanwhile", slowest));
    store.close().await.unwrap();
    let began = Instant::now();
    let store = place.open().await;
    figures.push(("open", began.elapsed()));
    let (store, project) = (&store, &project);
    let (decisions, runs) = (DecisionFilter::default(), RunFilter::default());
    let newest = store.latest_for_any_pack(project, subject_of(store, project).await, &staging).await.unwrap().unwrap();
    let subject = newest.record.inputs.subject.digest;
    let staging = &staging;
    let (decisions, runs) = (&decisions, &runs);
    figures.push((
        "an answer",
        median(
            200,
            || async move { store.standing_decision(project, subject, staging, Digest::of(b"")).await.unwrap() },
        )
        .await,
    ));
    figures.push((
        "50 decisions",
        median(50, || async move { store.decisions(project, decisions, None, 50).await.unwrap() }).await,
    ));
    figures.push(("50 runs", median(50, || async move { store.runs(project, runs, None, 50).await.unwrap() }).await));
    figures.push(("all that stands", median(5, || async move { walk(store, project).await }).await));
    figures.push((
        "what waits",
        median(50, || async move { store.has_claimable_runs(now(), AskedBy::Anybody).await.unwrap() }).await,
    ));
    let claims = claims(store).await;
    store.close().await.unwrap();
    println!(
        "  {CLAIMS} runs claimed, 16 at once by 4 workers: {:.0} claims/s",
        f64::from(CLAIMS) / claims.as_secs_f64()
    );
    figures
}

/// A subject of the earlier database that was decided about.
async fn subject_of(store: &Store, project: &ProjectName) -> Digest {
    let standing = store.standing_page(project, None, Digest::of(b"no pack")).await.unwrap();
    standing.first().expect("the case has decisions that stand").0.subject
}

/// Looks at everything that stands, in steps, as whoever changes what it rests on does.
async fn walk(store: &Store, project: &ProjectName) {
    let mut place = None;
    loop {
        let after = place.as_ref().map(|(subject, environment)| (*subject, environment));
        let page = store.standing_page(project, after, Digest::of(b"no pack")).await.unwrap();
        let Some((last, _)) = page.into_iter().last() else { return };
        place = Some((last.subject, last.environment));
    }
}

fn now() -> Timestamp {
    Timestamp::from_unix_seconds(1_900_000_000).unwrap()
}

/// How long it takes to claim as many runs as there are.
async fn claims(store: &Store) -> Duration {
    for n in 0..CLAIMS {
        let subject = Digest::of(&n.to_be_bytes());
        let about = (subject, "registry.example.com/app");
        let run = NewRun::asking(&ProjectName::default(), about, &"staging".parse().unwrap(), None, now()).unwrap();
        store.request_run(&run).await.unwrap();
    }
    let began = Instant::now();
    let workers = (0..4).map(|_| {
        let store = store.clone();
        tokio::spawn(async move {
            let worker = Uuid::now_v7();
            while !store.claim_runs(worker, now(), (AskedBy::Anybody, 16)).await.unwrap().is_empty() {}
        })
    });
    for worker in workers.collect::<Vec<_>>() {
        worker.await.unwrap();
    }
    began.elapsed()
}

fn main() {
    // `cargo test --benches` starts it too, and there is nothing to test.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let rows: u64 = std::env::var("COUNTERSIGN_BENCH_ROWS").map_or(ROWS, |given| given.parse().unwrap());
    let directory = tempfile::tempdir().unwrap();
    let (small, large) = match std::env::var("COUNTERSIGN_BENCH_DATABASES") {
        Ok(urls) => {
            let (small, large) = urls.split_once(',').expect("two addresses");
            (Place::Server(small.to_owned()), Place::Server(large.to_owned()))
        }
        Err(_) => (Place::File(directory.path().join("small.db")), Place::File(directory.path().join("large.db"))),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if rows > 0 {
        runtime.block_on(beside_each_other(&small, &large, rows));
    }
    turns::print_goals(&runtime.block_on(on_a_server()).into_iter().collect::<Vec<_>>());
}

/// How many runs a second are claimed on a server, by replicas with connections of their own.
async fn on_a_server() -> Option<turns::Goal> {
    let url = support::postgres::postgres()?.database().await;
    let store = Store::connect(&url.parse().unwrap(), &StoreOptions::default()).await.unwrap();
    let measured = f64::from(CLAIMS) / claims(&store).await.as_secs_f64();
    store.close().await.unwrap();
    Some(turns::Goal { what: "runs claimed a second on PostgreSQL".to_owned(), measured, bound: 5_000.0, more: true })
}

async fn beside_each_other(small: &Place, large: &Place, rows: u64) {
    {
        small.make(0).await;
        let began = Instant::now();
        large.make(rows).await;
        println!("{rows} runs and decisions stored in {:.1?}", began.elapsed());
        let (few, many) = (measure(small).await, measure(large).await);
        println!("{:<40} {:>12} {:>12}", "", "a few rows", "many");
        for ((what, small), (_, large)) in few.into_iter().zip(many) {
            println!("{what:<40} {:>12} {:>12}", format!("{small:.1?}"), format!("{large:.1?}"));
        }
    }
}
