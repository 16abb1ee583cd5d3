//! How much waits: counted, not listed, however much it is.

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::run::RunState;
use crate::domain::time::Timestamp;

// Both go through indexes that hold nothing but what waits.
pub(super) const UNFINISHED: Sql = sql!(
    "SELECT state, count(*), min(requested_at) FROM run"["run_unfinished"],
    " WHERE state IN ('pending', 'initializing', 'running', 'verifying') GROUP BY state"
);
pub(super) const PENDING: Sql = sql!(
    "SELECT count(*) FROM publication"["publication_pending"],
    " WHERE published_at IS NULL AND publish_to IS NOT NULL AND superseded_at IS NULL"
);
const HELD_BACK: Sql = sql!(
    "SELECT count(*) FROM publication"["publication_pending"],
    " WHERE published_at IS NULL AND publish_to IS NOT NULL AND superseded_at IS NULL AND last_error LIKE 'held back: %'"
);

impl Store {
    /// How many runs are not at their end, by state, and when the oldest of each was asked for.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn unfinished_counts(&self) -> Result<Vec<(RunState, u64, Timestamp)>, StoreError> {
        let mut read = self.database.read().await?;
        let counted = unfinished(read.session()).await;
        read.finish(counted)
    }

    /// How many VSAs are still to be pushed, and how many are held back, which nothing pushes for now.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn pending_count(&self) -> Result<(u64, u64), StoreError> {
        let mut read = self.database.read().await?;
        let counted = pending(read.session()).await;
        read.finish(counted)
    }
}

async fn pending(session: &mut Session) -> Result<(u64, u64), Failure> {
    let count = |count: i64| u64::try_from(count).unwrap_or(0);
    let all = count(session.number(PENDING, values![]).await?);
    let held_back = count(session.number(HELD_BACK, values![]).await?);
    Ok((all.saturating_sub(held_back), held_back))
}

async fn unfinished(session: &mut Session) -> Result<Vec<(RunState, u64, Timestamp)>, Failure> {
    let rows = session.rows(UNFINISHED, values![]).await?;
    let count = |row| {
        let mut columns = Columns::of(row);
        Ok((super::runs::state(&mut columns)?, columns.count()?, columns.time()?))
    };
    rows.iter().map(count).collect()
}
