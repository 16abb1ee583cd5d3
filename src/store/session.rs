//! A connection as the store's logic sees it: statements in, rows out.

use sqlx::pool::PoolConnection;
use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Sqlite, SqliteConnection};

use super::error::Failure;
use super::row::{bytes, milliseconds, signed};
use crate::domain::digest::Digest;
use crate::domain::time::Timestamp;

/// A statement. Its parameters are `$1`, `$2` and so on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sql {
    pub(super) sqlite: &'static str,
}

/// A statement of one or more literals. One in brackets names the index that `SQLite` has to take, right behind the
/// table: its planner knows nothing of how the rows are distributed, and must not be left to guess.
macro_rules! sql {
    (sqlite: $sqlite:literal, postgres: $postgres:literal $(,)?) => {
        $crate::store::session::Sql { sqlite: $sqlite }
    };
    ($($text:literal $([$index:literal])?),+ $(,)?) => {
        $crate::store::session::Sql {
            sqlite: concat!($($text, $(" INDEXED BY ", $index, " ",)?)+),
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

impl<'v> From<&'v uuid::Uuid> for Value<'v> {
    fn from(id: &'v uuid::Uuid) -> Self {
        Self::Bytes(Some(id.as_bytes()))
    }
}

/// One row of an answer.
pub(super) enum Row {
    Sqlite(SqliteRow),
}

/// One connection, inside a transaction when it is one that writes.
pub(super) enum Session {
    /// The connection that writes.
    Sqlite(SqliteConnection),
    /// One of those that can only read.
    SqliteReader(PoolConnection<Sqlite>),
}

impl Session {
    /// Runs a statement, and says how many rows it changed.
    pub(super) async fn execute(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<u64, Failure> {
        let done = bound(sql, values).execute(self.sqlite()).await?;
        Ok(done.rows_affected())
    }

    /// Every row of the answer.
    pub(super) async fn rows(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Vec<Row>, Failure> {
        let rows = bound(sql, values).fetch_all(self.sqlite()).await?;
        Ok(rows.into_iter().map(Row::Sqlite).collect())
    }

    /// The only row of the answer, where there is one.
    pub(super) async fn row(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Option<Row>, Failure> {
        let row = bound(sql, values).fetch_optional(self.sqlite()).await?;
        Ok(row.map(Row::Sqlite))
    }

    /// The number that an answer of one row with one column is.
    pub(super) async fn number(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<i64, Failure> {
        let row = self.row(sql, values).await?.ok_or(sqlx::Error::RowNotFound)?;
        super::row::Columns::of(&row).plain()
    }

    pub(super) fn sqlite(&mut self) -> &mut SqliteConnection {
        match self {
            Self::Sqlite(connection) => connection,
            Self::SqliteReader(connection) => connection,
        }
    }
}

fn bound(sql: Sql, values: &[Value<'_>]) -> Query<'static, Sqlite, SqliteArguments> {
    values.iter().fold(sqlx::query(sql.sqlite), |query, value| match *value {
        Value::Number(number) => query.bind(number),
        Value::Text(text) => query.bind(text),
        Value::Bytes(content) => query.bind(content),
    })
}
