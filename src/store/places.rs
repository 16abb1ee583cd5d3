//! Places in the queue: how many runs are taken before one, how many there are, how much is left to do.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Store;
use super::error::StoreError;
use super::failure::Failure;
use super::row::{Columns, signed};
use super::runs::uuid_list;
use super::session::{Session, Sql, sql, values};
use crate::domain::limits::{MAX_PLACE, REEVALUATION_AHEAD_SECONDS_MAX};
use crate::domain::time::{Span, Timestamp};

/// How much is left to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// Runs that have not ended.
    pub unfinished: u64,
    /// Of these, those that may wait for approvals.
    pub patient: u64,
    /// Of all, those that a worker holds.
    pub held: u64,
    /// Of the others, those that wait for something.
    pub waiting: u64,
    /// When the oldest that nobody holds was to be answered; absent when there is none.
    pub oldest_due: Option<Timestamp>,
    /// Decisions that are to be looked at again and whose time has come.
    pub due: u64,
}

const WAITING_BEFORE: Sql = sql!(
    "SELECT count(*) FROM (SELECT 1 FROM queue AS q"["queue_due"],
    " WHERE (q.due_at, q.run) < (SELECT mine.due_at, mine.run FROM queue AS mine JOIN run ON run.id = mine.run
        WHERE run.uuid = $1) AND q.holder IS NULL LIMIT $2) AS before"
);
// The same of several, given by their ids as a JSON list in hexadecimal.
const WAITING_BEFORE_EACH: Sql = sql!(
    sqlite: "SELECT run.uuid, (SELECT count(*) FROM (SELECT 1 FROM queue AS q INDEXED BY queue_due
        WHERE (q.due_at, q.run) < (mine.due_at, mine.run) AND q.holder IS NULL LIMIT $2) AS before)
    FROM run JOIN queue AS mine ON mine.run = run.id WHERE run.uuid IN (SELECT unhex(value) FROM json_each($1))",
    postgres: "SELECT run.uuid, (SELECT count(*) FROM (SELECT 1 FROM queue AS q
        WHERE (q.due_at, q.run) < (mine.due_at, mine.run) AND q.holder IS NULL LIMIT $2) AS before)
    FROM run JOIN queue AS mine ON mine.run = run.id
    WHERE run.uuid IN (SELECT decode(value, 'hex') FROM json_array_elements_text($1::json) AS given(value))"
);
// Those that may wait for people have places of their own.
const LENGTH: Sql = sql!("SELECT count(*) FROM (SELECT 1 FROM queue WHERE patience IS NULL LIMIT $1) AS found");
const COUNTS: Sql = sql!(
    "SELECT count(*), count(patience), count(holder), count(CASE WHEN holder IS NULL AND claim_from > $1 THEN 1 END),
        min(CASE WHEN holder IS NULL THEN due_at END), (SELECT count(*) FROM due WHERE due.at <= $1)
            + (SELECT count(*) FROM due WHERE (because = 'changed' OR tries > 0) AND due.at > $2) FROM queue"
);

impl Store {
    /// How many runs are taken before this one; at most [`MAX_PLACE`], which then means "or more".
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn place(&self, run: Uuid) -> Result<u64, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(WAITING_BEFORE, values![&run, MAX_PLACE]).await;
        read.finish(found).map(|count| u64::try_from(count).unwrap_or(0))
    }

    /// [`Store::place`] of several at once; one that is not in the queue is left out.
    ///
    /// # Errors
    ///
    /// [`StoreError::TooMany`] for more than [`crate::domain::limits::MAX_PARTS`], or any error of a read.
    pub async fn places(&self, runs: &[Uuid]) -> Result<BTreeMap<Uuid, u64>, StoreError> {
        let mut read = self.database.read().await?;
        let found = places(read.session(), runs).await;
        read.finish(found)
    }

    /// Whether `limit` runs or more have not ended; those that may wait for people are not counted.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn is_queue_full(&self, limit: u64) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().number(LENGTH, values![limit]).await;
        read.finish(found).map(|count| count >= signed(limit))
    }

    /// How much is left to do. Reads the whole queue: for people and for metrics.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn queue_counts(&self, now: Timestamp) -> Result<QueueCounts, StoreError> {
        let mut read = self.database.read().await?;
        let found = counts(read.session(), now).await;
        read.finish(found)
    }
}

async fn places(session: &mut Session, runs: &[Uuid]) -> Result<BTreeMap<Uuid, u64>, Failure> {
    let list = uuid_list(runs)?;
    let rows = session.rows(WAITING_BEFORE_EACH, values![&list, MAX_PLACE]).await?;
    let read = |row| {
        let mut columns = Columns::of(row);
        Ok((columns.uuid()?, columns.count()?))
    };
    rows.iter().map(read).collect()
}

async fn counts(session: &mut Session, now: Timestamp) -> Result<QueueCounts, Failure> {
    let ahead = now.after(Span::from_seconds(REEVALUATION_AHEAD_SECONDS_MAX));
    let Some(row) = session.row(COUNTS, values![now, ahead]).await? else { return Ok(QueueCounts::default()) };
    let mut columns = Columns::of(&row);
    Ok(QueueCounts {
        unfinished: columns.count()?,
        patient: columns.count()?,
        held: columns.count()?,
        waiting: columns.count()?,
        oldest_due: columns.time_or_null()?,
        due: columns.count()?,
    })
}
