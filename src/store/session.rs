//! A connection as the store's logic sees it: statements in, rows out.

use std::time::{Duration, Instant};

use super::error::{Failure, is_busy};
use super::row::{bytes, milliseconds, signed};
use super::sqlite::{Cells, Connection};
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
    Sqlite(Cells),
}

/// One connection, inside a transaction when it is the one that writes.
pub(super) enum Session {
    Sqlite(Connection),
}

/// Milliseconds between two tries of a read while another process holds the file.
const RETRY_MILLISECONDS: u64 = 5;

impl Session {
    /// Runs a statement, and says how many rows it changed.
    #[expect(clippy::unused_async, reason = "another database is waited for")]
    pub(super) async fn execute(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<u64, Failure> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute(sql.sqlite, values)?),
        }
    }

    /// Every row of the answer.
    pub(super) async fn rows(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Vec<Row>, Failure> {
        self.first_rows(sql, values, usize::MAX).await
    }

    /// The only row of the answer, where there is one.
    pub(super) async fn row(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<Option<Row>, Failure> {
        Ok(self.first_rows(sql, values, 1).await?.pop())
    }

    /// The number that an answer of one row with one column is.
    pub(super) async fn number(&mut self, sql: Sql, values: &[Value<'_>]) -> Result<i64, Failure> {
        let row = self.row(sql, values).await?.ok_or(sqlx::Error::RowNotFound)?;
        super::row::Columns::of(&row).plain()
    }

    async fn first_rows(&mut self, sql: Sql, values: &[Value<'_>], rows_max: usize) -> Result<Vec<Row>, Failure> {
        match self {
            Self::Sqlite(connection) => {
                let rows = asked(connection, sql.sqlite, values, rows_max).await?;
                Ok(rows.into_iter().map(Row::Sqlite).collect())
            }
        }
    }
}

/// Asks, and again while another process holds the file; between the tries the thread is free for others, and after
/// many answers too.
async fn asked(
    connection: &mut Connection,
    text: &str,
    values: &[Value<'_>],
    rows_max: usize,
) -> Result<Vec<Cells>, sqlx::Error> {
    tokio::task::coop::consume_budget().await;
    let started = Instant::now();
    loop {
        match connection.rows(text, values, rows_max) {
            Err(error) if is_busy(&error) && started.elapsed() < connection.patience() => {
                tokio::time::sleep(Duration::from_millis(RETRY_MILLISECONDS)).await;
            }
            outcome => return outcome,
        }
    }
}
