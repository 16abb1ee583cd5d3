//! The file: opened, migrated, and written by one connection at a time.
//!
//! Two things are decided here once for all methods of the store.
//!
//! *Writing.* A process has one connection that writes, and one task that owns it ([`super::writer`]). It is kept only
//! after a clean end. Whatever else happens (an error, a failed commit) closes it, which rolls back, and the next
//! transaction opens a new one. So nobody ever goes on with a connection whose state is in doubt: not after a failed
//! fsync, after which the page cache no longer tells the truth, and not after an error in which SQLite rolled back by
//! itself while the library still counts a transaction.
//!
//! *Waiting.* A transaction that writes begins with `BEGIN IMMEDIATE`. One that begins by reading and then wants to
//! write cannot wait for its turn: SQLite refuses it at once when somebody else has written in between.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use tracing::Instrument as _;

use super::StoreOptions;
use super::error::{Failure, StoreError, classify_commit, is_busy, printable};
use super::session::Session;
use super::writer::{Operation, WriteCounts, Writer};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// `CSGN`: the mark in the file's header that the first migration sets.
const APPLICATION_ID: i32 = 1_129_531_214;
/// Connections that read at the same time. Reads take microseconds; more threads would only wait for the same cores.
const READERS: u32 = 4;
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

/// One SQLite file, open for reading and writing.
#[derive(Clone)]
pub(super) struct Database(Arc<Inner>);

struct Inner {
    path: PathBuf,
    writer: Writer,
    readers: SqlitePool,
}

impl Database {
    /// Opens the file, makes it if it is not there, and brings its schema up to date.
    pub(super) async fn open(path: &Path, options: &StoreOptions) -> Result<Self, StoreError> {
        let busy_timeout = options.busy_timeout;
        let base = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(false)
            .foreign_keys(true)
            .busy_timeout(busy_timeout)
            // The schema's own text must not be able to call functions, should somebody else have edited the file.
            .pragma("trusted_schema", "OFF")
            // Finds some damage to a page when it is read, instead of trusting its offsets.
            .pragma("cell_size_check", "ON")
            .disable_statement_logging();
        let mut write_options = base
            .clone()
            .page_size(PAGE_BYTES)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("journal_size_limit", WAL_BYTES_KEPT);
        if let Some(bytes_max) = options.bytes_max {
            let pages = bytes_max.div_ceil(u64::from(PAGE_BYTES));
            write_options = write_options.pragma("max_page_count", pages.to_string());
        }
        create_private(path).await?;
        let started = Instant::now();
        let failed = |failure: Failure| failure.at(path, milliseconds_since(started));
        let mut writer = connect(&write_options, busy_timeout).await.map_err(failed)?;
        check_and_migrate(&mut writer, path, started).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(busy_timeout.max(Duration::from_millis(1)))
            .test_before_acquire(false)
            .connect_lazy_with(base.pragma("query_only", "ON"));
        let path = path.to_owned();
        let writer = Writer::start(path.clone(), busy_timeout, write_options, writer);
        Ok(Self(Arc::new(Inner { path, writer, readers })))
    }

    /// Does `operation` on `args` in a transaction, and answers when that is durable.
    pub(super) async fn write<A, T>(&self, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        // Reads have none: they take microseconds, and there are many.
        let span = tracing::info_span!("store", otel.name = "write", otel.kind = "client", db.system.name = "sqlite");
        self.0.writer.write(args, operation).instrument(span).await
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
        match self.0.readers.acquire().await {
            Ok(connection) => Ok(Read { path: &self.0.path, started, session: Session::SqliteReader(connection) }),
            Err(error) => Err(Failure::from(error).at(&self.0.path, milliseconds_since(started))),
        }
    }

    /// Where the file is.
    pub(super) fn path(&self) -> &Path {
        &self.0.path
    }

    /// Closes every connection, after which the write-ahead log is part of the file.
    pub(super) async fn close(&self) -> Result<(), StoreError> {
        let started = Instant::now();
        self.0.readers.close().await;
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
}

impl Read<'_> {
    pub(super) const fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    /// The outcome, with the path in its error.
    pub(super) fn finish<T>(self, outcome: Result<T, Failure>) -> Result<T, StoreError> {
        outcome.map_err(|failure| failure.at(self.path, milliseconds_since(self.started)))
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
