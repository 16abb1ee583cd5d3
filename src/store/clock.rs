//! What the record knows of the time: when it was written last, and what somebody has accepted about that.

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::log::{append, take_head};
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::clock::{Leap, RecordTime};
use crate::domain::digest::Digest;
use crate::domain::log::EntryKind;
use crate::domain::time::Timestamp;

/// That somebody says which of two clocks was right: the one of now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AcceptedClock {
    /// What is said: canonical JSON.
    pub statement: Vec<u8>,
    /// When the record was written last, as whoever accepts has seen it.
    pub recorded: Timestamp,
    /// When.
    pub at: Timestamp,
}

const TIME: Sql = sql!("SELECT newest_at, leapt_from, leapt_to FROM log_head WHERE one = 1");
// Of a record to which an older version has added last: the newest decision and the newest leaf. What was there when somebody
// accepted the clock says nothing more.
pub(super) const RECORDED: Sql = sql!(
    "SELECT max(told.at) FROM (
        SELECT (SELECT decided_at FROM decision
            WHERE id > coalesce((SELECT decision FROM clock_acceptance ORDER BY number DESC LIMIT 1), 0)
            ORDER BY id DESC LIMIT 1) AS at
        UNION ALL
        SELECT (SELECT at FROM log_entry
            WHERE leaf >= coalesce((SELECT size FROM clock_acceptance ORDER BY number DESC LIMIT 1), 0)
            ORDER BY leaf DESC LIMIT 1)) AS told"
);
const GO_ON_FROM: Sql = sql!("UPDATE log_head SET newest_at = $1, leapt_from = NULL, leapt_to = NULL WHERE one = 1");
const INSERT: Sql = sql!(
    "INSERT INTO clock_acceptance (number, digest, statement, decision, size, accepted_at)
    VALUES ((SELECT coalesce(max(number), 0) + 1 FROM clock_acceptance), $1, $2,
        (SELECT coalesce(max(id), 0) FROM decision), $3, $4)"
);

impl Store {
    /// When the record was written last, by the clock of whoever wrote it; absent where nothing was, or nothing since somebody
    /// accepted the clock.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn recorded_last(&self) -> Result<Option<Timestamp>, StoreError> {
        Ok(self.record_time().await?.map(|time| time.newest))
    }

    /// How the time of the record went on; absent where nothing was recorded.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn record_time(&self) -> Result<Option<RecordTime>, StoreError> {
        let mut read = self.database.read().await?;
        let found = record_time(read.session()).await;
        read.finish(found)
    }

    /// Records that the clock of now is right, and what was recorded before says nothing of the time any more. The log says so
    /// in a leaf.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when something was recorded meanwhile, or any error of a write.
    pub async fn accept_clock(&self, new: &AcceptedClock) -> Result<(), StoreError> {
        self.write(Change::AcceptClock, new.clone(), |session, new| accept(session, new).boxed()).await?;
        self.ring().await;
        Ok(())
    }
}

/// How the time of the record went on, inside a read or a write.
async fn record_time(session: &mut Session) -> Result<Option<RecordTime>, Failure> {
    let row = session.row(TIME, values![]).await?;
    match row.map_or(Ok(None), |row| read_time(&mut Columns::of(&row)))? {
        Some(time) => Ok(Some(time)),
        None => time_of_older(session).await,
    }
}

/// The columns of it, as they come next.
pub(super) fn read_time(columns: &mut Columns<'_>) -> Result<Option<RecordTime>, Failure> {
    let (newest, from, to) = (columns.time_or_null()?, columns.time_or_null()?, columns.time_or_null()?);
    Ok(newest.map(|newest| RecordTime { newest, leap: from.zip(to).map(|(from, to)| Leap { from, to }) }))
}

/// The same of a record to which an older version has added last.
pub(super) async fn time_of_older(session: &mut Session) -> Result<Option<RecordTime>, Failure> {
    let row = session.row(RECORDED, values![]).await?;
    let newest = row.map_or(Ok(None), |row| Columns::of(&row).time_or_null())?;
    Ok(newest.map(RecordTime::begins))
}

/// Where a leap begins and ends, as columns take it.
pub(super) fn leap_columns(time: Option<RecordTime>) -> (Option<i64>, Option<i64>) {
    let leap = time.and_then(|time| time.leap);
    (leap.map(|leap| leap.from.unix_milliseconds()), leap.map(|leap| leap.to.unix_milliseconds()))
}

async fn accept(session: &mut Session, new: &AcceptedClock) -> Result<(), Failure> {
    // Nothing is added to the log, and so nothing decided, until this is committed.
    let head = take_head(session).await?;
    if record_time(session).await?.map(|time| time.newest) != Some(new.recorded) {
        return Err(Conflict::Taken { what: "the record, as it was when its clock was accepted".to_owned() }.into());
    }
    let digest = Digest::of(&new.statement);
    let text = std::str::from_utf8(&new.statement).map_err(|error| Failure::Corrupt(error.to_string()))?;
    session.execute(INSERT, values![&digest, text, head.frontier.size(), new.at]).await?;
    // From here on the record goes by the clock of now.
    session.execute(GO_ON_FROM, values![new.at]).await?;
    append(session, EntryKind::ClockAcceptance, digest, new.at);
    Ok(())
}
