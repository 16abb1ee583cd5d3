//! A connection as the store's logic sees it: statements in, rows out.

use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use futures_util::stream::{self, BoxStream};
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Postgres, Row as _, SqlSafeStr, Sqlite, SqliteConnection};

use super::database::{NEWEST_APPLIED, require_known};
use super::direct::{Cells, Connection};
use super::failure::{Failure, is_busy};
use super::held::{Held, Question};
use super::log::OpenLog;
use super::row::{bytes, milliseconds, signed};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::{Span, Timestamp};

/// A statement in the words of both databases. Its parameters are `$1`, `$2` and so on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sql {
    pub(super) sqlite: &'static str,
    pub(super) postgres: &'static str,
}

/// A statement of one or more literals, the same for both databases. One in brackets names the index that `SQLite` has
/// to take, right behind the table: its planner knows nothing of how the rows are distributed, and must not be left to
/// guess; the other's does. Where the words differ, both are given.
macro_rules! sql {
    (sqlite: $sqlite:literal, postgres: $postgres:literal $(,)?) => {
        $crate::store::session::Sql { sqlite: $sqlite, postgres: $postgres }
    };
    ($($text:literal $([$index:literal])?),+ $(,)?) => {
        $crate::store::session::Sql {
            sqlite: concat!($($text, $(" INDEXED BY ", $index, " ",)?)+),
            postgres: concat!($($text,)+),
        }
    };
}
pub(super) use sql;

/// What a parameter of a statement is bound to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'v> {
    Number(Option<i64>),
    Text(Option<&'v str>),
    Bytes(Option<&'v [u8]>),
}

/// The values of a statement's parameters, each as [`Value::from`] takes it.
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::store::session::Value::from($value)),*] };
}
pub(super) use values;

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<u64> for Value<'_> {
    fn from(count: u64) -> Self {
        Self::Number(Some(signed(count)))
    }
}

impl From<Timestamp> for Value<'_> {
    fn from(at: Timestamp) -> Self {
        Self::Number(Some(milliseconds(at)))
    }
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(Some(text))
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(text: &'v String) -> Self {
        Self::Text(Some(text))
    }
}

impl<'v> From<Option<&'v str>> for Value<'v> {
    fn from(text: Option<&'v str>) -> Self {
        Self::Text(text)
    }
}

impl From<Option<i64>> for Value<'_> {
    fn from(number: Option<i64>) -> Self {
        Self::Number(number)
    }
}

impl<'v> From<Option<&'v [u8]>> for Value<'v> {
    fn from(content: Option<&'v [u8]>) -> Self {
        Self::Bytes(content)
    }
}

impl<'v> From<&'v [u8]> for Value<'v> {
    fn from(content: &'v [u8]) -> Self {
        Self::Bytes(Some(content))
    }
}

impl<'v> From<&'v Digest> for Value<'v> {
    fn from(digest: &'v Digest) -> Self {
        Self::Bytes(Some(bytes(digest)))
    }
}

impl<'v> From<Option<&'v Digest>> for Value<'v> {
    fn from(digest: Option<&'v Digest>) -> Self {
        Self::Bytes(digest.map(bytes))
    }
}

impl<'v> From<&'v uuid::Uuid> for Value<'v> {
    fn from(id: &'v uuid::Uuid) -> Self {
        Self::Bytes(Some(id.as_bytes()))
    }
}

/// One row of an answer.
pub(super) enum Row {
    Direct(Cells),
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

/// What must not happen twice at the same time. `SQLite` has one writer, so nothing does; `PostgreSQL` has many.
///
/// Whoever takes more than one takes the project first.
#[derive(Clone, Copy, Debug)]
pub(super) enum Lock<'l> {
    /// Something is decided in a project; the pack in force stays.
    Deciding(&'l ProjectName),
    /// The pack in force changes, and nothing is decided meanwhile.
    Switching(&'l ProjectName),
    /// Bundles are given in a project, and nothing is decided meanwhile: a decision has seen what was given before it, and
    /// what is given after it finds it. One after the other, so that the later has the higher number.
    Giving(&'l ProjectName),
    /// A decision about a subject in an environment becomes the newest.
    Newest(&'l ProjectName, &'l Digest, &'l EnvironmentName),
    /// A request under an idempotency key becomes a run, or joins one.
    Request(&'l ProjectName, &'l str),
    /// A promotion of a subject to an environment is asked for: it becomes a run, or joins one.
    Asking(&'l ProjectName, &'l Digest, &'l EnvironmentName),
    /// The overrides of a scope are counted.
    Overrides(&'l ProjectName, &'l Digest, &'l EnvironmentName),
    /// The signatures over an override are counted.
    Signatures(&'l Digest),
}

impl Lock<'_> {
    /// The number by which the server knows it. Two that share one by chance wait for each other, and nothing else.
    fn key(self) -> i64 {
        let (kind, project, digest, name) = match self {
            Self::Deciding(project) | Self::Switching(project) | Self::Giving(project) => {
                ("project", Some(project), None, "")
            }
            Self::Newest(project, subject, place) => ("newest", Some(project), Some(subject), place.as_str()),
            Self::Request(project, key) => ("request", Some(project), None, key),
            Self::Asking(project, subject, place) => ("asking", Some(project), Some(subject), place.as_str()),
            Self::Overrides(project, subject, place) => ("overrides", Some(project), Some(subject), place.as_str()),
            Self::Signatures(id) => ("signatures", None, Some(id), ""),
        };
        let digest = digest.map(Digest::hex).unwrap_or_default();
        let text = format!("{kind}\n{}\n{digest}\n{name}", project.map_or("", ProjectName::as_str));
        let hash = *Digest::of(text.as_bytes()).as_bytes();
        hash.first_chunk().map_or(0, |first| i64::from_be_bytes(*first))
    }

    const fn function(self) -> &'static str {
        match self {
            Self::Deciding(_) => "pg_advisory_xact_lock_shared",
            _ => "pg_advisory_xact_lock",
        }
    }
}

/// One connection, inside a transaction when it is one that writes.
pub(super) struct Session {
    on: On,
    /// What this transaction adds to the log.
    pub(super) log: OpenLog,
    /// Whether it was seen here that no newer version was in the file: while one transaction writes nobody else does.
    knows_schema: bool,
    /// By how much the clock that leases go by is ahead of the one of this process.
    ahead: Span,
}

/// What a session is a connection of.
enum On {
    /// A connection to the file.
    Direct(Connection),
    /// A connection to the file with a thread of its own, for what takes long.
    Sqlite(SqliteConnection),
    /// A transaction on the server, or a connection to it that can only read.
    Postgres(Held),
}

/// The time between two tries of a read while another process holds the file.
const ASK_AGAIN: Duration = Duration::from_millis(5);

/// A connection of either kind.
enum Connected<'s> {
    Direct(&'s mut Connection),
    Sqlite(&'s mut SqliteConnection),
    Postgres(&'s mut Held),
}

impl From<Connection> for Session {
    fn from(connection: Connection) -> Self {
        Self::on(On::Direct(connection))
    }
}

impl From<SqliteConnection> for Session {
    fn from(connection: SqliteConnection) -> Self {
        Self::on(On::Sqlite(connection))
    }
}

impl From<Held> for Session {
    fn from(held: Held) -> Self {
        Self::on(On::Postgres(held))
    }
}

impl Session {
    fn on(on: On) -> Self {
        Self { on, log: OpenLog::default(), knows_schema: false, ahead: Span::from_seconds(0) }
    }

    /// The same, where leases go by a clock that is so much ahead of the one of this process: the server's, which all replicas
    /// share.
    pub(super) fn by_a_clock_ahead(self, ahead: Span) -> Self {
        Self { ahead, ..self }
    }

    /// What the clock says that leases go by when the one of this process says `at`.
    pub(super) fn shared(&self, at: Timestamp) -> Timestamp {
        at.after(self.ahead)
    }

    /// What the clock of this process says when the one that leases go by says `at`.
    pub(super) fn ours(&self, at: Timestamp) -> Timestamp {
        at.before(self.ahead)
    }

    /// The connection to the file, where it is one.
    pub(super) fn into_direct(self) -> Option<Connection> {
        if let On::Direct(connection) = self.on { Some(connection) } else { None }
    }

    /// The transaction on the server, where it is one.
    pub(super) fn into_transaction(self) -> Option<Held> {
        if let On::Postgres(transaction) = self.on { Some(transaction) } else { None }
    }

    /// Runs a statement, and says how many rows it changed.
    pub(super) async fn execute(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<u64, Failure> {
        match self.connected() {
            Connected::Direct(on) => Ok(on.execute(sql.sqlite, values)?),
            Connected::Sqlite(on) => Ok(for_sqlite(sql, values).execute(on).await?.rows_affected()),
            Connected::Postgres(on) => {
                let (on, mut question) = on.ask()?;
                Ok(question.answer(for_postgres(sql, values).execute(on)).await?.rows_affected())
            }
        }
    }

    /// Every row of the answer.
    pub(super) async fn rows(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Vec<Row>, Failure> {
        match self.connected() {
            Connected::Direct(on) => asked(on, sql.sqlite, values, usize::MAX).await,
            Connected::Sqlite(on) => {
                let rows = for_sqlite(sql, values).fetch_all(on).await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
            Connected::Postgres(on) => {
                let (on, mut question) = on.ask()?;
                let rows = question.answer(for_postgres(sql, values).fetch_all(on)).await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// The only row of the answer, where there is one.
    pub(super) async fn row(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Option<Row>, Failure> {
        match self.connected() {
            Connected::Direct(on) => Ok(asked(on, sql.sqlite, values, 1).await?.pop()),
            Connected::Sqlite(on) => Ok(for_sqlite(sql, values).fetch_optional(on).await?.map(Row::Sqlite)),
            Connected::Postgres(on) => {
                let (on, mut question) = on.ask()?;
                Ok(question.answer(for_postgres(sql, values).fetch_optional(on)).await?.map(Row::Postgres))
            }
        }
    }

    /// The number that an answer of one row with one column is.
    pub(super) async fn number(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<i64, Failure> {
        let row = self.row(sql, values).await?.ok_or(sqlx::Error::RowNotFound)?;
        super::row::Columns::of(&row).plain()
    }

    /// Refuses to write where a newer version has been here since; looked at once for all that one transaction of the file
    /// does.
    pub(super) async fn require_known_schema(&mut self) -> Result<(), Failure> {
        if self.knows_schema {
            return Ok(());
        }
        let found = self.number(NEWEST_APPLIED, &[]).await?;
        require_known(self.migrations(), found)?;
        // As long as a transaction of the file, or one read of it. On a server others write meanwhile.
        self.knows_schema = matches!(self.on, On::Direct(_));
        Ok(())
    }

    const fn migrations(&self) -> &'static Migrator {
        if self.is_file() { &super::sqlite::MIGRATIONS } else { &super::server_schema::MIGRATIONS }
    }

    /// Waits until nobody else holds the lock, and holds it until the transaction ends.
    ///
    /// Where a newer version has been here since, nothing is to be done under a lock any more.
    pub(super) async fn lock(&mut self, lock: Lock<'_>) -> Result<(), Failure> {
        self.locks(&[lock]).await
    }

    /// [`Session::lock`] of each, in this order, with one question.
    pub(super) async fn locks(&mut self, locks: &[Lock<'_>]) -> Result<(), Failure> {
        let ours = self.migrations();
        let Connected::Postgres(on) = self.connected() else { return self.require_known_schema().await };
        let calls: Vec<String> = (1..).zip(locks).map(|(n, lock)| format!("{}(${n}), ", lock.function())).collect();
        let text = format!("SELECT {}({})", calls.concat(), NEWEST_APPLIED.postgres);
        let query = sqlx::query(AssertSqlSafe(text));
        let (on, mut question) = on.ask()?;
        let asked = locks.iter().fold(query, |query, lock| query.bind(lock.key())).fetch_one(on);
        let row = question.answer(asked).await?;
        require_known(ours, row.try_get(locks.len())?)
    }

    /// Lets go of the savepoint of what is done, and begins another, with one question.
    pub(super) async fn move_savepoint(&mut self) -> Result<(), Failure> {
        if let Connected::Postgres(on) = self.connected() {
            return Ok(on.says("RELEASE operation; SAVEPOINT operation").await?);
        }
        self.execute(sql!("RELEASE operation"), &[]).await?;
        self.execute(sql!("SAVEPOINT operation"), &[]).await.map(drop)
    }

    /// Waits for locks as long as whoever works alone, from here to the end of the transaction.
    pub(super) async fn wait_longer(&mut self) -> Result<(), Failure> {
        if let Connected::Postgres(on) = self.connected() {
            on.says("SET LOCAL lock_timeout TO DEFAULT").await?;
        }
        Ok(())
    }

    /// [`Session::execute`] of a statement that is made of the names of tables.
    pub(super) async fn execute_text(&mut self, text: String, values: &[Value<'_>]) -> Result<(), Failure> {
        match self.connected() {
            Connected::Direct(on) => on.execute(&text, values).map(|_| ())?,
            Connected::Sqlite(on) => sqlite_query(AssertSqlSafe(text), values).execute(on).await.map(|_| ())?,
            Connected::Postgres(on) => {
                let (on, mut question) = on.ask()?;
                question.answer(postgres_query(AssertSqlSafe(text), values).execute(on)).await.map(|_| ())?;
            }
        }
        Ok(())
    }

    /// The rows of such a statement, one after the other.
    pub(super) fn stream(&mut self, text: String) -> BoxStream<'_, Result<Row, Failure>> {
        match self.connected() {
            // Whoever reads much has a connection with a thread of its own.
            Connected::Direct(on) => match on.rows(&text, &[], usize::MAX) {
                Ok(rows) => stream::iter(rows.into_iter().map(|row| Ok(Row::Direct(row)))).boxed(),
                Err(error) => stream::iter([Err(error.into())]).boxed(),
            },
            Connected::Sqlite(on) => {
                let rows = sqlx::query(AssertSqlSafe(text)).fetch(on);
                rows.map(|row| Ok(Row::Sqlite(row?))).boxed()
            }
            Connected::Postgres(on) => match on.ask() {
                Ok((on, question)) => {
                    let rows = sqlx::query(AssertSqlSafe(text)).fetch(on);
                    stream::unfold(Some((rows, question)), one_by_one).boxed()
                }
                Err(error) => stream::iter([Err(error.into())]).boxed(),
            },
        }
    }

    /// Whether a table has no rows.
    pub(super) async fn is_empty(&mut self, table: &str) -> Result<bool, Failure> {
        let mut first = self.stream(format!("SELECT 1 FROM {table} LIMIT 1"));
        Ok(first.next().await.transpose()?.is_none())
    }

    /// Whether it is a file that is asked, and no server.
    pub(super) const fn is_file(&self) -> bool {
        matches!(self.on, On::Direct(_) | On::Sqlite(_))
    }

    fn connected(&mut self) -> Connected<'_> {
        match &mut self.on {
            On::Direct(connection) => Connected::Direct(connection),
            On::Sqlite(connection) => Connected::Sqlite(connection),
            On::Postgres(held) => Connected::Postgres(held),
        }
    }
}

/// The next row of an answer of the server, and what is left of it. Nothing is left after an error.
async fn one_by_one(left: Option<Left<'_>>) -> Option<(Result<Row, Failure>, Option<Left<'_>>)> {
    let (mut rows, mut question) = left?;
    match question.answer(async { rows.next().await.transpose() }).await {
        Ok(row) => row.map(|row| (Ok(Row::Postgres(row)), Some((rows, question)))),
        Err(error) => Some((Err(error.into()), None)),
    }
}

/// Rows that are still to come.
type Left<'s> = (BoxStream<'s, Result<PgRow, sqlx::Error>>, Question<'s>);

/// Asks, and again while another process holds the file; between the tries the thread is free for others, and after
/// many answers too.
async fn asked(on: &mut Connection, text: &str, values: &[Value<'_>], rows_max: usize) -> Result<Vec<Row>, Failure> {
    tokio::task::coop::consume_budget().await;
    let started = Instant::now();
    loop {
        match on.rows(text, values, rows_max) {
            Err(error) if is_busy(&error) && started.elapsed() < on.patience() => {
                tokio::time::sleep(ASK_AGAIN).await;
            }
            outcome => return Ok(outcome?.into_iter().map(Row::Direct).collect()),
        }
    }
}

fn for_sqlite(sql: Sql, values: &[Value<'_>]) -> Query<'static, Sqlite, SqliteArguments> {
    sqlite_query(sql.sqlite, values)
}

fn for_postgres(sql: Sql, values: &[Value<'_>]) -> Query<'static, Postgres, PgArguments> {
    postgres_query(sql.postgres, values)
}

fn sqlite_query(text: impl SqlSafeStr, values: &[Value<'_>]) -> Query<'static, Sqlite, SqliteArguments> {
    values.iter().fold(sqlx::query(text), |query, value| match *value {
        Value::Number(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
        Value::Bytes(content) => query.bind(content),
    })
}

fn postgres_query(text: impl SqlSafeStr, values: &[Value<'_>]) -> Query<'static, Postgres, PgArguments> {
    values.iter().fold(sqlx::query(text), |query, value| match *value {
        Value::Number(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
        Value::Bytes(content) => query.bind(content),
    })
}
