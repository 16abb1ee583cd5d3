//! One connection to the file, asked on the thread that calls.
//!
//! A statement takes SQLite microseconds; to hand it to another thread and wait for its answer takes ten times as
//! long, and as long again where the processors are busy. So whoever reads asks SQLite itself, and the one who writes,
//! and waits for the disk, has a thread of its own ([`super::writer`]).

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, OpenFlags, ToSql};
use sqlx::error::{DatabaseError, ErrorKind};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::failure::Failure;
use super::session::Value;

/// Statements that a connection keeps prepared: more than the store has.
const STATEMENTS_KEPT: usize = 128;

/// How the file is opened.
#[derive(Clone, Debug)]
pub(super) struct Opening {
    pub(super) path: PathBuf,
    /// What may be done with it.
    pub(super) access: Access,
    /// How long a statement waits while another process holds the file.
    pub(super) busy_timeout: Duration,
    /// What is set on each connection.
    pub(super) pragmas: Vec<String>,
}

/// What a connection may do with the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// Read and write it, and its log and its index beside it.
    Writes,
    /// Read it, by the log and the index of whoever has it open.
    Reads,
    /// Read the file alone, which has no log: whoever begins to write it makes one first.
    ReadsAlone,
}

/// One connection.
#[derive(Debug)]
pub(super) struct Connection {
    raw: rusqlite::Connection,
    patience: Duration,
}

/// How a statement waits for its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waits {
    /// It holds its thread.
    Here,
    /// It comes back with "busy", and is asked again.
    Outside,
}

impl Connection {
    /// Connects. The file must be there and have its schema.
    pub(super) fn open(opening: &Opening, waits: Waits) -> Result<Self, sqlx::Error> {
        let (flags, path) = match opening.access {
            Access::Writes => (OpenFlags::SQLITE_OPEN_READ_WRITE, Cow::Borrowed(&opening.path)),
            Access::Reads => (OpenFlags::SQLITE_OPEN_READ_ONLY, Cow::Borrowed(&opening.path)),
            Access::ReadsAlone => {
                (OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI, Cow::Owned(unchanging(&opening.path)))
            }
        };
        let open = || {
            let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let raw = rusqlite::Connection::open_with_flags(path.as_path(), flags)?;
            raw.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
            // Else a statement is prepared anew each time that a value is bound to its `LIMIT`, which the planner looks at.
            raw.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
            raw.busy_timeout(opening.busy_timeout)?;
            for pragma in &opening.pragmas {
                raw.execute_batch(pragma)?;
            }
            if waits == Waits::Outside {
                raw.busy_timeout(Duration::ZERO)?;
            }
            Ok(raw)
        };
        let patience = if waits == Waits::Outside { opening.busy_timeout } else { Duration::ZERO };
        open().map(|raw| Self { raw, patience }).map_err(failed)
    }

    /// How long whoever is told that the file is held should go on asking.
    pub(super) const fn patience(&self) -> Duration {
        self.patience
    }

    /// Runs a statement, and says how many rows it changed.
    pub(super) fn execute(&self, text: &str, values: &[Value<'_>]) -> Result<u64, sqlx::Error> {
        let run = || self.bound(text, values)?.raw_execute();
        run().map(|changed| u64::try_from(changed).unwrap_or(u64::MAX)).map_err(failed)
    }

    /// Sets something about this connection. Such a statement does its work when it is prepared, so one that is kept does it
    /// once and never again.
    pub(super) fn set(&self, pragma: &str) -> Result<(), sqlx::Error> {
        self.raw.execute_batch(pragma).map_err(failed)
    }

    /// The first rows of the answer, at most `rows_max`.
    pub(super) fn rows(&self, text: &str, values: &[Value<'_>], rows_max: usize) -> Result<Vec<Cells>, sqlx::Error> {
        let read = || {
            let mut statement = self.bound(text, values)?;
            let columns = statement.column_count();
            let mut rows = statement.raw_query();
            let mut found = Vec::new();
            while found.len() < rows_max
                && let Some(row) = rows.next()?
            {
                let cells: Result<Cells, _> = (0..columns).map(|column| row.get_ref(column).map(Cell::of)).collect();
                found.push(cells?);
            }
            Ok(found)
        };
        read().map_err(failed)
    }

    /// The statement, prepared once, with `values` for its parameters `$1`, `$2` and so on.
    fn bound(&self, text: &str, values: &[Value<'_>]) -> rusqlite::Result<CachedStatement<'_>> {
        let mut statement = self.raw.prepare_cached(text)?;
        // SQLite numbers parameters of this form as they come; their own numbers are their names.
        for index in 1..=statement.parameter_count() {
            let number = statement.parameter_name(index).and_then(|name| name.get(1..)?.parse::<usize>().ok());
            let value = number.and_then(|number| values.get(number.checked_sub(1)?));
            let Some(value) = value else {
                return Err(rusqlite::Error::InvalidParameterCount(values.len(), statement.parameter_count()));
            };
            statement.raw_bind_parameter(index, value)?;
        }
        Ok(statement)
    }

    /// A number that is another one as soon as another connection, of whatever process, has committed something. Those
    /// of two connections cannot be compared.
    pub(super) fn data_version(&self) -> Result<i64, sqlx::Error> {
        let version = || self.raw.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0));
        version().map_err(failed)
    }

    /// Closes the file.
    pub(super) fn close(self) -> Result<(), sqlx::Error> {
        self.raw.close().map_err(|(_, error)| failed(error))
    }
}

/// The file as SQLite takes it that nobody writes meanwhile: without locks, and without anything beside it.
fn unchanging(path: &Path) -> PathBuf {
    let mut text = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => text.push(char::from(*byte)),
            other => {
                let _ = write!(text, "%{other:02x}");
            }
        }
    }
    PathBuf::from(text + "?immutable=1")
}

/// The connections that can only read: made when they are needed, kept for whoever reads next.
pub(super) struct Readers {
    opening: Opening,
    places: Arc<Semaphore>,
    places_max: u32,
    idle: Arc<Mutex<Vec<Connection>>>,
}

/// A place among those who read, to be given back with the connection.
pub(super) struct Seat {
    idle: Arc<Mutex<Vec<Connection>>>,
    _place: OwnedSemaphorePermit,
}

impl Seat {
    /// Leaves the connection to whoever reads next. A statement is over when it has answered, so whatever it answered,
    /// the connection is as good as before.
    pub(super) fn give_back(self, connection: Connection) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    }
}

impl Readers {
    /// None yet, and at most so many at the same time.
    pub(super) fn new(opening: Opening, places_max: u32) -> Self {
        let places = usize::try_from(places_max).unwrap_or(usize::MAX);
        Self { opening, places: Arc::new(Semaphore::new(places)), places_max, idle: Arc::default() }
    }

    /// One of them, as soon as there is one; who does not give it back has closed it.
    ///
    /// # Errors
    ///
    /// [`sqlx::Error::PoolTimedOut`], [`sqlx::Error::PoolClosed`], or why none can be made.
    pub(super) async fn lend(&self) -> Result<(Connection, Seat), sqlx::Error> {
        let place = if let Ok(place) = Arc::clone(&self.places).try_acquire_owned() {
            place
        } else {
            let place = Arc::clone(&self.places).acquire_owned();
            match tokio::time::timeout(self.opening.busy_timeout, place).await {
                Ok(place) => place.map_err(|_| sqlx::Error::PoolClosed)?,
                Err(_) => return Err(sqlx::Error::PoolTimedOut),
            }
        };
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => Connection::open(&self.opening, Waits::Outside)?,
        };
        Ok((connection, Seat { idle: Arc::clone(&self.idle), _place: place }))
    }

    /// How to connect for reading alone.
    pub(super) const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// Closes all of them, when nobody reads any more; nobody gets one afterwards.
    pub(super) async fn close(&self) {
        let all = self.places.acquire_many(self.places_max).await;
        self.places.close();
        drop(all);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Self::Number(number) => number.map_or(ValueRef::Null, ValueRef::Integer),
            Self::Text(text) => text.map_or(ValueRef::Null, |text| ValueRef::Text(text.as_bytes())),
            Self::Bytes(content) => content.map_or(ValueRef::Null, ValueRef::Blob),
        }))
    }
}

/// One row of an answer.
pub(super) type Cells = Vec<Cell>;

/// One value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Null,
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
    /// What this program never writes: a number with a fraction, a text that is none.
    Foreign,
}

impl Cell {
    fn of(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Null => Self::Null,
            ValueRef::Integer(number) => Self::Number(number),
            ValueRef::Text(text) => std::str::from_utf8(text).map_or(Self::Foreign, |text| Self::Text(text.to_owned())),
            ValueRef::Blob(content) => Self::Bytes(content.to_vec()),
            ValueRef::Real(_) => Self::Foreign,
        }
    }
}

/// What a column is read as; anything else than what was written there is damage.
pub(super) trait FromCell<'r>: Sized {
    /// The value, or `None` when the cell holds something else.
    fn from_cell(cell: &'r Cell) -> Option<Self>;
}

impl FromCell<'_> for i64 {
    fn from_cell(cell: &Cell) -> Option<Self> {
        if let Cell::Number(number) = cell { Some(*number) } else { None }
    }
}

impl<'r> FromCell<'r> for &'r str {
    fn from_cell(cell: &'r Cell) -> Option<Self> {
        if let Cell::Text(text) = cell { Some(text) } else { None }
    }
}

impl FromCell<'_> for String {
    fn from_cell(cell: &Cell) -> Option<Self> {
        <&str>::from_cell(cell).map(str::to_owned)
    }
}

impl<'r> FromCell<'r> for &'r [u8] {
    fn from_cell(cell: &'r Cell) -> Option<Self> {
        if let Cell::Bytes(content) = cell { Some(content) } else { None }
    }
}

impl FromCell<'_> for Vec<u8> {
    fn from_cell(cell: &Cell) -> Option<Self> {
        <&[u8]>::from_cell(cell).map(<[u8]>::to_vec)
    }
}

impl<'r, T: FromCell<'r>> FromCell<'r> for Option<T> {
    fn from_cell(cell: &'r Cell) -> Option<Self> {
        if *cell == Cell::Null { Some(None) } else { T::from_cell(cell).map(Some) }
    }
}

/// The column of a row, or what is wrong with it.
pub(super) fn column<'r, T: FromCell<'r>>(cells: &'r [Cell], column: usize) -> Result<T, Failure> {
    let cell = cells.get(column).ok_or_else(|| Failure::Corrupt(format!("a row without a column {column}")))?;
    T::from_cell(cell).ok_or_else(|| {
        let found = match cell {
            Cell::Null => "nothing",
            Cell::Number(_) => "a number",
            Cell::Text(_) => "a text",
            Cell::Bytes(_) => "bytes",
            Cell::Foreign => "what was never written",
        };
        Failure::Corrupt(format!("column {column} of a row holds {found}"))
    })
}

/// An answer of SQLite that is no.
#[derive(Debug, thiserror::Error)]
#[error("(code: {code}) {message}")]
pub(super) struct Refused {
    /// SQLite's extended result code.
    pub(super) code: i32,
    pub(super) message: String,
}

/// The error as the rest of the store classifies it, whichever database it came from.
fn failed(error: rusqlite::Error) -> sqlx::Error {
    match error {
        rusqlite::Error::SqliteFailure(failure, message) => {
            let message = message.unwrap_or_else(|| failure.to_string());
            sqlx::Error::Database(Box::new(Refused { code: failure.extended_code, message }))
        }
        other => sqlx::Error::Protocol(other.to_string()),
    }
}

impl DatabaseError for Refused {
    fn message(&self) -> &str {
        &self.message
    }

    fn code(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.code.to_string()))
    }

    fn as_error(&self) -> &(dyn std::error::Error + Send + Sync + 'static) {
        self
    }

    fn as_error_mut(&mut self) -> &mut (dyn std::error::Error + Send + Sync + 'static) {
        self
    }

    fn into_error(self: Box<Self>) -> Box<dyn std::error::Error + Send + Sync + 'static> {
        self
    }

    fn kind(&self) -> ErrorKind {
        ErrorKind::Other
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;

    #[test]
    fn a_statement_is_prepared_once_whatever_its_limit_is() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("some.db");
        drop(rusqlite::Connection::open(&path).unwrap());
        let (access, busy_timeout) = (Access::Writes, Duration::from_secs(1));
        let opening = Opening { path, access, busy_timeout, pragmas: Vec::new() };
        let connection = Connection::open(&opening, Waits::Here).unwrap();
        connection
            .set("CREATE TABLE some (number INTEGER PRIMARY KEY); INSERT INTO some VALUES (1), (2), (3)")
            .unwrap();
        let text = "SELECT number FROM some ORDER BY number LIMIT $1";
        for limit in [1, 2, 1, 3] {
            let found = connection.rows(text, &[Value::from(i64::from(limit))], usize::MAX).unwrap();
            assert_eq!(found.len(), usize::try_from(limit).unwrap());
        }
        let statement = connection.raw.prepare_cached(text).unwrap();
        assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
    }
}
