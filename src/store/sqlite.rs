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
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, SqliteConnection};

use super::change::Change;
use super::database::{is_newest, milliseconds_since};
use super::direct::{Access, Connection, Opening, Readers, Seat, Waits};
use super::error::{StoreError, printable};
use super::fail_point::{self, Moment};
use super::failure::{Failure, Place, is_busy, unwritable};
use super::file_hand::FileHand;
use super::mark::Keeper;
use super::news::Watch;
use super::writer::{Counters, WriteCounts, Writer};
use super::{Older, StoreOptions};

pub(super) static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// `CSGN`: the mark in the file's header that the first migration sets.
const APPLICATION_ID: i32 = 1_129_531_214;
/// Connections that read at the same time. Reads take microseconds; more threads would only wait for the same cores.
const READERS: u32 = 4;
/// Bytes that the write-ahead log keeps on disk after a checkpoint, however large one transaction made it.
const WAL_BYTES_KEPT: &str = "67108864";
/// KiB of pages that the one connection that writes keeps in memory: SQLite's own 2 MiB are less than a group of decisions
/// changes, and what does not fit is written to the log of the file before its time, and again.
const WRITER_CACHE_KIB: u32 = 16 * 1024;
/// Pages in the log of the file from which on they are brought into the file itself, with two more waits for the disk:
/// SQLite's own 1000 are less than one group of decisions writes. Well below [`WAL_BYTES_KEPT`].
const CHECKPOINT_PAGES: u32 = 4096;
/// Bytes of one page of the file; SQLite's own default, stated because `bytes_max` is counted in it.
const PAGE_BYTES: u32 = 4096;
/// Milliseconds between two tries of what SQLite itself cannot wait for.
const RETRY_MILLISECONDS: u64 = 5;

const BEGIN: &str = "BEGIN IMMEDIATE";
const QUERY_ONLY: &str = "PRAGMA query_only = ON";
const VACUUM_INTO: &str = "VACUUM INTO $1";
const JOURNAL_MODE: &str = "PRAGMA journal_mode";
const APPLICATION: &str = "PRAGMA application_id";
const TABLES: &str = "SELECT count(*) FROM sqlite_schema";
const APPLIED: &str = "SELECT version, checksum FROM _sqlx_migrations WHERE success ORDER BY version";

/// What is set on every connection that the store's logic works on.
const EVERYWHERE: [&str; 3] = [
    "PRAGMA foreign_keys = ON",
    // The schema's own text must not be able to call functions, should somebody else have edited the file.
    "PRAGMA trusted_schema = OFF",
    // Finds some damage to a page when it is read, instead of trusting its offsets.
    "PRAGMA cell_size_check = ON",
];

/// One SQLite file, open for reading and writing.
pub(super) struct File {
    place: Place,
    busy_timeout: Duration,
    options: SqliteConnectOptions,
    read_options: SqliteConnectOptions,
    writer: Writer,
    counters: Arc<Counters>,
    readers: Readers,
    watch: Watch,
    /// The log that must not be there, where the file is read alone.
    log: Option<PathBuf>,
}

impl File {
    /// Opens the file, makes it if it is not there, and brings its schema up to date.
    pub(super) async fn open(path: &Path, options: &StoreOptions) -> Result<(Self, Arc<Keeper>), StoreError> {
        let busy_timeout = options.busy_timeout;
        let base = connecting(path, busy_timeout);
        let mut write_options = base
            .clone()
            .page_size(PAGE_BYTES)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("journal_size_limit", WAL_BYTES_KEPT);
        let pages_max = options.bytes_max.map(|bytes_max| bytes_max.div_ceil(u64::from(PAGE_BYTES)));
        if let Some(pages) = pages_max {
            write_options = write_options.pragma("max_page_count", pages.to_string());
        }
        create_private(path).await?;
        let started = Instant::now();
        let place = Place::file(path);
        let failed = |failure: Failure| failure.at(&place, milliseconds_since(started));
        let mut first = connect(&write_options, busy_timeout).await.map_err(failed)?;
        check_and_migrate(&mut first, (&place, options.older), started).await?;

        let opening = |pragmas: &[String]| opening(path, busy_timeout, Access::Writes, pragmas);
        let mut for_writing = vec![
            "PRAGMA synchronous = FULL".to_owned(),
            format!("PRAGMA journal_size_limit = {WAL_BYTES_KEPT}"),
            format!("PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}"),
            format!("PRAGMA cache_size = -{WRITER_CACHE_KIB}"),
            // To undo one operation of a group SQLite notes how each page was before it, from 64 KiB on in a file of its own.
            "PRAGMA temp_store = MEMORY".to_owned(),
        ];
        for_writing.extend(pages_max.map(|pages| format!("PRAGMA max_page_count = {pages}")));
        let for_writing = opening(&for_writing);
        let writer = Connection::open(&for_writing, Waits::Here).map_err(|error| failed(error.into()))?;
        // Looks into the file before the first connection closes, so that the log of what was written stays open.
        writer.rows(TABLES, &[], 1).map_err(|error| failed(error.into()))?;
        first.close().await.map_err(|error| failed(error.into()))?;
        let for_reading = opening(&[QUERY_ONLY.to_owned()]);
        let read_options = base.pragma("query_only", "ON");
        Self::over((path, options), place, (for_writing, writer), for_reading, (write_options, read_options))
    }

    /// Opens a file that cannot be written here: its directory is not ours, or the disk is full. Nothing is made beside it.
    ///
    /// What was written last may lie in its log. That is read by the index of whoever has the file open; where nobody has, there is
    /// no log, and the file is read alone.
    pub(super) async fn open_to_read(path: &Path, options: &StoreOptions) -> Result<(Self, Arc<Keeper>), StoreError> {
        let (started, place, log) = (Instant::now(), Place::file(path), log_of(path));
        let access = if holds_something(&log) { Access::Reads } else { Access::ReadsAlone };
        let refused = |error: StoreError| match error {
            error @ (StoreError::Corrupt { .. }
            | StoreError::Busy { .. }
            | StoreError::OlderSchema { .. }
            | StoreError::NewerSchema { .. }) => error,
            error if access == Access::ReadsAlone => error,
            error => StoreError::ReadOnly {
                path: place.name().to_owned(),
                detail: format!(
                    "what was written last is in `{}`, which is read where that directory can be written and has room, or \
                     beside a process that has the database open ({error})",
                    printable(&log)
                ),
            },
        };
        let failed = |failure: Failure| refused(failure.at(&place, milliseconds_since(started)));
        // A copy of it may be written elsewhere.
        let copy_options =
            connecting(path, options.busy_timeout).read_only(true).immutable(access == Access::ReadsAlone);
        let read_options = copy_options.clone().pragma("query_only", "ON");
        let mut first = connect(&read_options, options.busy_timeout).await.map_err(failed)?;
        if !is_current(&mut first, (&place, Older::Refused), started).await.map_err(refused)? {
            return Err(StoreError::ReadOnly {
                path: place.name().to_owned(),
                detail: "it holds nothing yet, and is made where it can be written".to_owned(),
            });
        }
        first.close().await.map_err(|error| failed(error.into()))?;
        let for_reading = opening(path, options.busy_timeout, access, &[QUERY_ONLY.to_owned()]);
        // What is to be written is refused by the file itself.
        let writer = Connection::open(&for_reading, Waits::Here).map_err(|error| failed(error.into()))?;
        let hand = (for_reading.clone(), writer);
        let (mut file, keeper) = Self::over((path, options), place, hand, for_reading, (copy_options, read_options))?;
        file.log = (access == Access::ReadsAlone).then_some(log);
        Ok((file, keeper))
    }

    /// Copies the whole file as it is, whatever its schema, into an empty one. Whoever has it open goes on.
    pub(super) async fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
        let (place, started) = (Place::file(from), Instant::now());
        let failed = |failure: Failure| failure.at(&place, milliseconds_since(started));
        let busy_timeout = StoreOptions::default().busy_timeout;
        let mut connection =
            connect(&connecting(from, busy_timeout).read_only(true), busy_timeout).await.map_err(failed)?;
        is_current(&mut connection, (&place, Older::BroughtUpToDate), started).await?;
        copy_into(&mut connection, to).await.map_err(failed)?;
        connection.close().await.map_err(|error| failed(error.into()))
    }

    /// The file, with a connection that writes and how to connect for everything else.
    fn over(
        (path, options): (&Path, &StoreOptions),
        place: Place,
        (for_writing, writer): (Opening, Connection),
        for_reading: Opening,
        (write_options, read_options): (SqliteConnectOptions, SqliteConnectOptions),
    ) -> Result<(Self, Arc<Keeper>), StoreError> {
        let busy_timeout = options.busy_timeout;
        let counters = Arc::<Counters>::default();
        let keeper = Keeper::open(place.clone(), Some(path), options.mark.as_deref())?;
        let hand = FileHand::new(place.clone(), for_writing, writer, Arc::clone(&counters), Arc::clone(&keeper));
        let (writer, [task]) = Writer::new(&place, busy_timeout, [hand], &counters);
        // A thread of its own, since it waits for the disk.
        let runtime = tokio::runtime::Handle::current();
        let thread = std::thread::Builder::new().name("database".into());
        thread.spawn(move || runtime.block_on(task)).map_err(|error| StoreError::Unavailable {
            path: place.name().to_owned(),
            detail: format!("no thread to write it: {error}"),
        })?;
        let readers = Readers::new(for_reading, READERS);
        let (watch, options) = (Watch::new(Arc::clone(&keeper)), write_options);
        let file = Self { place, busy_timeout, options, read_options, writer, counters, readers, watch, log: None };
        Ok((file, keeper))
    }

    /// Whether nothing can be written.
    pub(super) fn only_reads(&self) -> bool {
        self.readers.opening().access != Access::Writes
    }

    /// Whether what was read is what was there: a file that is read alone has been written by nobody meanwhile.
    pub(super) fn require_alone(&self) -> Result<(), StoreError> {
        if self.log.as_deref().is_some_and(holds_something) {
            let (path, waited_ms) = (self.place.name().to_owned(), 0);
            return Err(StoreError::Busy { path, waited_ms, by: None });
        }
        Ok(())
    }

    /// What writes to it.
    pub(super) const fn writer(&self) -> &Writer {
        &self.writer
    }

    pub(super) fn counts(&self) -> WriteCounts {
        self.counters.read()
    }

    /// A connection that can only read, and where it is given back.
    pub(super) async fn read(&self) -> Result<(Connection, Seat), StoreError> {
        let started = Instant::now();
        let lent = self.readers.lend().await;
        lent.map_err(|error| Failure::from(error).at(&self.place, milliseconds_since(started)))
    }

    /// A connection of its own, for what takes long: others read and write meanwhile.
    pub(super) async fn alone(&self) -> Result<SqliteConnection, StoreError> {
        let started = Instant::now();
        let connected = connect(&self.options, self.busy_timeout).await;
        connected.map_err(|failure| failure.at(&self.place, milliseconds_since(started)))
    }

    /// The same, which can only read.
    pub(super) async fn alone_to_read(&self) -> Result<SqliteConnection, StoreError> {
        let started = Instant::now();
        let connected = connect(&self.read_options, self.busy_timeout).await;
        connected.map_err(|failure| failure.at(&self.place, milliseconds_since(started)))
    }

    /// How to connect for reading alone.
    pub(super) const fn read_opening(&self) -> &Opening {
        self.readers.opening()
    }

    pub(super) const fn watch(&self) -> &Watch {
        &self.watch
    }

    pub(super) const fn place(&self) -> &Place {
        &self.place
    }

    /// Closes every connection, after which the write-ahead log is part of the file.
    pub(super) async fn close(&self) -> Result<(), StoreError> {
        let started = Instant::now();
        self.readers.close().await;
        self.watch.close();
        let closed = self.writer.close().await;
        closed.map_err(|error| Failure::from(error).at(&self.place, milliseconds_since(started)))
    }
}

/// How everybody connects.
fn connecting(path: &Path, busy_timeout: Duration) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .foreign_keys(true)
        .busy_timeout(busy_timeout)
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .disable_statement_logging()
}

fn opening(path: &Path, busy_timeout: Duration, access: Access, pragmas: &[String]) -> Opening {
    let pragmas = EVERYWHERE.iter().copied().map(str::to_owned).chain(pragmas.iter().cloned()).collect();
    Opening { path: path.to_owned(), access, busy_timeout, pragmas }
}

/// The write-ahead log of a file, as SQLite names it.
fn log_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

fn holds_something(log: &Path) -> bool {
    log.metadata().is_ok_and(|found| found.len() > 0)
}

/// Makes the file if it is not there, for its owner alone. SQLite gives its side files the same mode.
pub(super) async fn create_private(path: &Path) -> Result<(), StoreError> {
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
            return Err(StoreError::ReadOnly { path: shown, detail: unwritable(&error.to_string()) });
        }
        _ => error.to_string(),
    };
    Err(StoreError::Unavailable { path: shown, detail })
}

/// Writes everything that a connection sees into an empty file.
pub(super) async fn copy_into(connection: &mut SqliteConnection, to: &Path) -> Result<(), Failure> {
    sqlx::query(VACUUM_INTO).bind(to.display().to_string()).execute(connection).await?;
    Ok(())
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
async fn check_and_migrate(
    writer: &mut SqliteConnection,
    (place, older): (&Place, Older),
    started: Instant,
) -> Result<(), StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(place, milliseconds_since(started));
    let unusable = |detail: &str| StoreError::Unavailable { path: place.name().to_owned(), detail: detail.to_owned() };
    let mode: String = sqlx::query_scalar(JOURNAL_MODE).fetch_one(&mut *writer).await.map_err(failed)?;
    if mode != "wal" {
        return Err(unusable(
            "its file system has no shared memory, which the write-ahead log needs; use a local disk",
        ));
    }
    if is_current(writer, (place, older), started).await? {
        return Ok(());
    }
    let mut transaction = writer.begin_with(BEGIN).await.map_err(failed)?;
    // Another process may have done it while we waited for our turn.
    if !is_current(&mut transaction, (place, older), started).await? {
        MIGRATIONS.run_direct(None, &mut *transaction, false).await.map_err(|error| match error {
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => failed(error),
            other => unusable(&other.to_string()),
        })?;
    }
    fail_point::pass(Change::Migrate, Moment::Before);
    let committed = transaction.commit().await;
    committed.map_err(|error| place.failed_commit(&error, milliseconds_since(started)))?;
    fail_point::pass(Change::Migrate, Moment::After);
    Ok(())
}

/// Whether the file has exactly the schema of this program.
async fn is_current(
    connection: &mut SqliteConnection,
    (place, older): (&Place, Older),
    started: Instant,
) -> Result<bool, StoreError> {
    let failed = |error: sqlx::Error| Failure::from(error).at(place, milliseconds_since(started));
    let unusable = |detail: &str| StoreError::Unavailable { path: place.name().to_owned(), detail: detail.to_owned() };
    // In this order: another process that is making the file commits both at once.
    let tables: i64 = sqlx::query_scalar(TABLES).fetch_one(&mut *connection).await.map_err(failed)?;
    let application: i32 = sqlx::query_scalar(APPLICATION).fetch_one(&mut *connection).await.map_err(failed)?;
    if tables == 0 {
        return Ok(false);
    }
    if application != APPLICATION_ID {
        return Err(unusable("it is a database of another program"));
    }
    let applied: Vec<(i64, Vec<u8>)> = sqlx::query_as(APPLIED).fetch_all(&mut *connection).await.map_err(failed)?;
    is_newest(&MIGRATIONS, &applied, (place, older))
}
