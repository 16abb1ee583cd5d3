//! The file: opened, migrated, and written by one connection at a time.
//!
//! Two things are decided here once for all methods of the store.
//!
//! *Writing.* A process has one connection that writes, and one thread that owns it ([`super::writer`]). It is kept only
//! after a clean end. Whatever else happens (an error, a failed commit) closes it, which rolls back, and the next
//! transaction opens a new one. So nobody ever goes on with a connection whose state is in doubt: not after a failed
//! fsync, after which the page cache no longer tells the truth, and not after an error in which SQLite rolled back by
//! itself while the library still counts a transaction.
//!
//! *Waiting.* A transaction that writes begins with `BEGIN IMMEDIATE`. One that begins by reading and then wants to
//! write cannot wait for its turn: SQLite refuses it at once when somebody else has written in between.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::StoreOptions;
use super::error::{Failure, StoreError, classify_commit, is_busy, printable};
use super::session::Session;
use super::sqlite::{Connection, Opening, Waits};
use super::version::{StoreVersion, Watch};
use super::writer::{Operation, WriteCounts, Writer};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// `CSGN`: the mark in the file's header that the first migration sets.
const APPLICATION_ID: i32 = 1_129_531_214;
/// Connections that read at the same time. Reads take microseconds; more threads would only wait for the same cores.
const READERS: usize = 4;
/// Bytes that the write-ahead log keeps on disk after a checkpoint, however large one transaction made it.
const WAL_BYTES_KEPT: &str = "67108864";
/// Bytes of one page of the file; SQLite's own default, stated because `bytes_max` is counted in it.
const PAGE_BYTES: u32 = 4096;
/// Milliseconds between two tries of what SQLite itself cannot wait for.
const RETRY_MILLISECONDS: u64 = 5;

const BEGIN: &str = "BEGIN IMMEDIATE";
const JOURNAL_MODE: &str = "PRAGMA journal_mode";
const APPLICATION: &str = "PRAGMA application_id";
const TABLES: &str = "SELECT count(*) FROM sqlite_schema";
const APPLIED: &str = "SELECT version, checksum FROM _sqlx_migrations WHERE success ORDER BY version";

/// What is set on every connection.
const EVERYWHERE: [&str; 3] = [
    "PRAGMA foreign_keys = ON",
    // The schema's own text must not be able to call functions, should somebody else have edited the file.
    "PRAGMA trusted_schema = OFF",
    // Finds some damage to a page when it is read, instead of trusting its offsets.
    "PRAGMA cell_size_check = ON",
];

/// One SQLite file, open for reading and writing.
#[derive(Clone)]
pub(super) struct Database(Arc<Inner>);

struct Inner {
    path: PathBuf,
    writer: Writer,
    readers: Readers,
    watch: Watch,
}

/// The connections that can only read: made when they are needed, kept for whoever reads next.
struct Readers {
    opening: Opening,
    places: Semaphore,
    idle: Mutex<Vec<Connection>>,
}

impl Database {
    /// Opens the file, makes it if it is not there, and brings its schema up to date.
    pub(super) async fn open(path: &Path, options: &StoreOptions) -> Result<Self, StoreError> {
        create_private(path).await?;
        let started = Instant::now();
        let busy_timeout = options.busy_timeout;
        let failed = |failure: Failure| failure.at(path, milliseconds_since(started));
        let made = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(false)
            .foreign_keys(true)
            .busy_timeout(busy_timeout)
            .pragma("trusted_schema", "OFF")
            .page_size(PAGE_BYTES)
            .journal_mode(SqliteJournalMode::Wal)
            .disable_statement_logging();
        let mut first = connect(&made, busy_timeout).await.map_err(failed)?;
        check_and_migrate(&mut first, path, started).await?;

        let opening = |more: &[String]| Opening {
            path: path.to_owned(),
            busy_timeout,
            pragmas: EVERYWHERE.iter().copied().map(str::to_owned).chain(more.iter().cloned()).collect(),
        };
        let mut for_writing =
            vec!["PRAGMA synchronous = FULL".to_owned(), format!("PRAGMA journal_size_limit = {WAL_BYTES_KEPT}")];
        if let Some(bytes_max) = options.bytes_max {
            let pages = bytes_max.div_ceil(u64::from(PAGE_BYTES));
            for_writing.push(format!("PRAGMA max_page_count = {pages}"));
        }
        let for_writing = opening(&for_writing);
        let writer = Connection::open(&for_writing, Waits::Here).map_err(|error| failed(error.into()))?;
        // Looks into the file before the first connection closes, so that the log of what was written stays.
        writer.run(JOURNAL_MODE).map_err(|error| failed(error.into()))?;
        first.close().await.map_err(|error| failed(error.into()))?;
        let writer = Writer::start(for_writing, writer).map_err(|error| StoreError::Unavailable {
            path: printable(path),
            detail: format!("no thread to write it: {error}"),
        })?;
        let for_reading = opening(&["PRAGMA query_only = ON".to_owned()]);
        let watch = Watch::new(for_reading.clone());
        let readers = Readers { opening: for_reading, places: Semaphore::new(READERS), idle: Mutex::default() };
        Ok(Self(Arc::new(Inner { path: path.to_owned(), writer, readers, watch })))
    }

    /// Does `operation` on `args` in a transaction, and answers when that is durable.
    pub(super) async fn write<A, T>(&self, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.0.writer.write(args, operation).await
    }

    /// The same without waiting for the outcome; it is done before whatever is asked for afterwards.
    pub(super) async fn write_later<A, T>(&self, args: A, operation: Operation<A, T>) -> Result<(), StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.0.writer.write_later(args, operation).await
    }

    /// How much was written.
    pub(super) fn counts(&self) -> WriteCounts {
        self.0.writer.counts()
    }

    /// A connection that can only read.
    pub(super) async fn read(&self) -> Result<Read<'_>, StoreError> {
        let started = Instant::now();
        let (path, readers) = (&self.0.path, &self.0.readers);
        let place = match readers.places.try_acquire() {
            Ok(place) => place,
            Err(_) => match tokio::time::timeout(readers.opening.busy_timeout, readers.places.acquire()).await {
                Ok(Ok(place)) => place,
                Ok(Err(_)) => {
                    let detail = "it was closed".to_owned();
                    return Err(StoreError::Unavailable { path: printable(path), detail });
                }
                Err(_) => {
                    return Err(StoreError::Busy { path: printable(path), waited_ms: milliseconds_since(started) });
                }
            },
        };
        let connection = match readers.idle.lock().unwrap_or_else(PoisonError::into_inner).pop() {
            Some(connection) => connection,
            None => Connection::open(&readers.opening, Waits::Outside)
                .map_err(|error| Failure::from(error).at(path, milliseconds_since(started)))?,
        };
        Ok(Read { path, started, session: Session::Sqlite(connection), readers, place })
    }

    /// Which state the file is in.
    pub(super) fn version(&self) -> Option<StoreVersion> {
        self.0.watch.look()
    }

    /// Where the file is.
    pub(super) fn path(&self) -> &Path {
        &self.0.path
    }

    /// Closes every connection, after which the write-ahead log is part of the file.
    pub(super) async fn close(&self) -> Result<(), StoreError> {
        let started = Instant::now();
        let readers = &self.0.readers;
        // Whoever still reads has a place; nobody gets one afterwards.
        let all = u32::try_from(READERS).unwrap_or(u32::MAX);
        let read_out = readers.places.acquire_many(all).await;
        readers.places.close();
        drop(read_out);
        readers.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.0.watch.close();
        self.0.writer.close().await.map_err(|e| Failure::from(e).at(&self.0.path, milliseconds_since(started)))
    }
}

/// A connection that can only read.
///
/// Reads need no transaction around them: what is read in two steps was only ever added to.
pub(super) struct Read<'a> {
    path: &'a Path,
    started: Instant,
    session: Session,
    readers: &'a Readers,
    place: SemaphorePermit<'a>,
}

impl Read<'_> {
    pub(super) const fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    /// The outcome, with the path in its error. A connection that failed is not used again, and neither is that of
    /// somebody who stopped half-way.
    pub(super) fn finish<T>(self, outcome: Result<T, Failure>) -> Result<T, StoreError> {
        match outcome {
            Ok(found) => {
                let Session::Sqlite(connection) = self.session;
                self.readers.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
                // Not before, or the next one would make a connection more.
                drop(self.place);
                Ok(found)
            }
            Err(failure) => Err(failure.at(self.path, milliseconds_since(self.started))),
        }
    }
}

pub(super) fn milliseconds_since(started: Instant) -> u64 {
    u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Makes the file if it is not there, for its owner alone. SQLite gives its side files the same mode.
async fn create_private(path: &Path) -> Result<(), StoreError> {
    let shown = printable(path);
    let mut options = tokio::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    let Err(error) = options.open(path).await else { return Ok(()) };
    let detail = match error.kind() {
        std::io::ErrorKind::AlreadyExists if path.is_dir() => "it is a directory, a file was expected".to_owned(),
        std::io::ErrorKind::AlreadyExists => return Ok(()),
        std::io::ErrorKind::NotFound if !path.parent().is_some_and(Path::exists) => {
            "its directory does not exist; create it first".to_owned()
        }
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            return Err(StoreError::Full { path: shown });
        }
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            return Err(StoreError::ReadOnly { path: shown, detail: error.to_string() });
        }
        _ => error.to_string(),
    };
    Err(StoreError::Unavailable { path: shown, detail })
}

/// Connects, and waits for what SQLite cannot wait for itself: the switch of a new file to the write-ahead log.
pub(super) async fn connect(
    options: &SqliteConnectOptions,
    busy_timeout: Duration,
) -> Result<SqliteConnection, Failure> {
    let started = Instant::now();
    loop {
        match options.connect().await {
            Err(error) if is_busy(&error) && started.elapsed() < busy_timeout => {
                tokio::time::sleep(Duration::from_millis(RETRY_MILLISECONDS)).await;
            }
            outcome => return outcome.map_err(Failure::from),
        }
    }
}

/// Refuses what is not ours or newer than we are, and applies what is missing.
///
/// An up-to-date file is only read: opening it never waits for another process that writes.
async fn check_and_migrate(writer: &mut SqliteConnection, path: &Path, started: Instant) -> Result<(), StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(path, milliseconds_since(started));
    let unusable = |detail: &str| StoreError::Unavailable { path: printable(path), detail: detail.to_owned() };
    let mode: String = sqlx::query_scalar(JOURNAL_MODE).fetch_one(&mut *writer).await.map_err(failed)?;
    if mode != "wal" {
        return Err(unusable(
            "its file system has no shared memory, which the write-ahead log needs; use a local disk",
        ));
    }
    if is_current(writer, path, started).await? {
        return Ok(());
    }
    let mut transaction = writer.begin_with(BEGIN).await.map_err(failed)?;
    // Another process may have done it while we waited for our turn.
    if !is_current(&mut transaction, path, started).await? {
        MIGRATIONS.run_direct(None, &mut *transaction, false).await.map_err(|error| match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => failed(error),
            other => unusable(&other.to_string()),
        })?;
    }
    transaction.commit().await.map_err(|error| classify_commit(&error, path, milliseconds_since(started)))
}

/// Whether the file has exactly the schema of this program.
async fn is_current(connection: &mut SqliteConnection, path: &Path, started: Instant) -> Result<bool, StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(path, milliseconds_since(started));
    let unusable = |detail: String| StoreError::Unavailable { path: printable(path), detail };
    // In this order: another process that is making the file commits both at once.
    let tables: i64 = sqlx::query_scalar(TABLES).fetch_one(&mut *connection).await.map_err(failed)?;
    let application: i32 = sqlx::query_scalar(APPLICATION).fetch_one(&mut *connection).await.map_err(failed)?;
    if tables == 0 {
        return Ok(false);
    }
    if application != APPLICATION_ID {
        return Err(unusable("it is a database of another program".to_owned()));
    }
    let applied: Vec<(i64, Vec<u8>)> = sqlx::query_as(APPLIED).fetch_all(&mut *connection).await.map_err(failed)?;
    let (found, known) = (applied.last().map_or(0, |(version, _)| *version), newest_known());
    if found > known {
        return Err(StoreError::NewerSchema { path: printable(path), found, known });
    }
    for (version, checksum) in &applied {
        let ours = MIGRATIONS.iter().find(|migration| migration.version == *version);
        if ours.is_none_or(|migration| *migration.checksum != **checksum) {
            return Err(unusable(format!("its schema {version} was made by an unreleased version of countersign")));
        }
    }
    Ok(found == known)
}

/// The newest schema that this program knows.
pub(super) fn newest_known() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0)
}
