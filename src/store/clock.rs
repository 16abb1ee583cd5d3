//! What the record knows of the time: when it was written last, and what somebody has accepted about that.

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::log::{append, take_head};
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
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

// The newest decision and the newest leaf: what is recorded without being decided is dated, too, but not refused where the
// clock is behind, so the leaf alone does not suffice. What was there when somebody accepted the clock says nothing more.
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
        let mut read = self.database.read().await?;
        let found = recorded(read.session()).await;
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

async fn recorded(session: &mut Session) -> Result<Option<Timestamp>, Failure> {
    let row = session.row(RECORDED, values![]).await?;
    row.map_or(Ok(None), |row| Columns::of(&row).time_or_null())
}

async fn accept(session: &mut Session, new: &AcceptedClock) -> Result<(), Failure> {
    // Nothing is added to the log, and so nothing decided, until this is committed.
    let head = take_head(session).await?;
    if recorded(session).await? != Some(new.recorded) {
        return Err(Conflict::Taken { what: "the record, as it was when its clock was accepted".to_owned() }.into());
    }
    let digest = Digest::of(&new.statement);
    let text = std::str::from_utf8(&new.statement).map_err(|error| Failure::Corrupt(error.to_string()))?;
    session.execute(INSERT, values![&digest, text, head.frontier.size(), new.at]).await?;
    append(session, EntryKind::ClockAcceptance, digest, new.at);
    Ok(())
}
