//! What somebody has accepted to be lost.

use futures_util::FutureExt as _;
use uuid::Uuid;

use super::Store;
use super::change::Change;
use super::due::note_all_ready;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::log::{append, take_head};
use super::log_names::RESTORED;
use super::row::Columns;
use super::session::{Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PAGE;
use crate::domain::log::{EntryKind, Tree};
use crate::domain::time::Timestamp;

/// A loss that somebody accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLoss {
    /// What is said: canonical JSON.
    pub statement: Vec<u8>,
    /// The log, as whoever accepts it has seen it.
    pub found: Tree,
    /// When.
    pub at: Timestamp,
}

/// A loss that somebody has accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredLoss {
    /// Which one, from 1.
    pub number: u64,
    /// SHA-256 of what was said, which a leaf of the log names.
    pub digest: Digest,
    /// What was said: canonical JSON.
    pub statement: String,
    /// How many leaves the log had: what was decided in one of them was decided before.
    pub size: u64,
    /// When.
    pub accepted_at: Timestamp,
    /// The row of the newest run there was: whoever asked for one of those did not know of it.
    runs: i64,
}

const INSERT: Sql = sql!(
    "INSERT INTO loss (number, digest, statement, size, accepted_at, runs)
    VALUES ($1, $2, $3, $4, $5, (SELECT coalesce(max(id), 0) FROM run))"
);
const COUNT: Sql = sql!("UPDATE log_head SET losses = $1 WHERE one = 1");
const LIST: Sql =
    sql!("SELECT number, digest, statement, size, accepted_at, runs FROM loss ORDER BY number DESC LIMIT $1");
/// That a backup was put here: what was acknowledged after it was made may be missing, and nobody knows of what.
pub(super) const RESTORED_HERE: Sql = sql!("UPDATE log_head SET restored_size = size WHERE one = 1");
const RESTORED_WHOLE: Sql = sql!("UPDATE log_head SET restored_size = NULL WHERE one = 1");
const RUN: Sql = sql!("SELECT id FROM run WHERE uuid = $1");

impl Store {
    /// Records that the database has lost something, and that it goes on from what it has. From then on what is remembered of
    /// it elsewhere counts no more, and the log goes on under another origin.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when the log is another than `new.found` by now, or any error of a write.
    pub async fn accept_loss(&self, new: &NewLoss) -> Result<(), StoreError> {
        self.write(Change::AcceptLoss, new.clone(), |session, new| accept(session, new).boxed()).await?;
        self.ring().await;
        Ok(())
    }

    /// Every loss that was accepted, newest first, at most a page.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn losses(&self) -> Result<Vec<StoredLoss>, StoreError> {
        let mut read = self.database.read().await?;
        let found = losses(read.session(), u64::from(MAX_PAGE)).await;
        read.finish(found)
    }

    /// The loss that was accepted last; most often none ever was.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn last_loss(&self) -> Result<Option<StoredLoss>, StoreError> {
        let mut read = self.database.read().await?;
        let found = losses(read.session(), 1).await;
        Ok(read.finish(found)?.pop())
    }

    /// Whether a run was there already when a loss was accepted, so that whoever asked for it cannot have known of that.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn is_run_of_before(&self, run: Uuid, loss: &StoredLoss) -> Result<bool, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().row(RUN, values![&run]).await;
        let row = read.finish(found.and_then(|row| row.map(|row| Columns::of(&row).plain::<i64>()).transpose()))?;
        Ok(row.is_none_or(|row| row <= loss.runs))
    }
}

async fn accept(session: &mut Session, new: &NewLoss) -> Result<(), Failure> {
    let head = take_head(session).await?;
    if head.tree() != new.found {
        return Err(Conflict::Taken { what: "what the log had when its loss was accepted".to_owned() }.into());
    }
    // More than anybody remembers: what is there may be of before a loss that was accepted in what is gone.
    let remembered = session.log.keeper.as_ref().and_then(|keeper| keeper.mark()).map_or(0, |mark| mark.losses);
    let number = head.losses.max(remembered).saturating_add(1);
    let digest = Digest::of(&new.statement);
    let text = std::str::from_utf8(&new.statement).map_err(|error| Failure::Corrupt(error.to_string()))?;
    session.execute(INSERT, values![number, &digest, text, new.found.size, new.at]).await?;
    session.execute(COUNT, values![number]).await?;
    session.execute(RESTORED, values![]).await?;
    session.execute(RESTORED_WHOLE, values![]).await?;
    append(session, EntryKind::Loss, digest, new.at);
    // Whoever was told that something is ready is told that nobody knows any more: each is decided again, and not as `ready`.
    note_all_ready(session, new.at).await?;
    Ok(())
}

pub(super) async fn losses(session: &mut Session, limit: u64) -> Result<Vec<StoredLoss>, Failure> {
    let mut found = Vec::new();
    for row in session.rows(LIST, values![limit]).await? {
        let mut columns = Columns::of(&row);
        let (number, digest, statement) = (columns.count()?, columns.digest()?, columns.plain::<String>()?);
        if Digest::of(statement.as_bytes()) != digest {
            return Err(Failure::Corrupt(format!("loss {number} says something else than was accepted")));
        }
        let (size, accepted_at) = (columns.count()?, columns.time()?);
        let runs = columns.plain::<Option<i64>>()?.unwrap_or(0);
        found.push(StoredLoss { number, digest, statement, size, accepted_at, runs });
    }
    Ok(found)
}
