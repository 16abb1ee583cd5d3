//! In whose name the log's checkpoints are signed, the checkpoints that were, and what witnesses said of them.

use futures_util::FutureExt as _;

use super::Store;
use super::backup::Since;
use super::change::Change;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::log::{append, size_now};
use super::loss::RESTORED_HERE;
use super::row::Columns;
use super::session::{Row, Session, Sql, sql, values};
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_LOG_CHECKPOINTS;
use crate::domain::log::{EntryKind, Origin};
use crate::domain::time::Timestamp;

/// Why the log has this origin and key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogBecause {
    /// It began.
    First,
    /// A backup was restored, which may know less than was said already.
    Restored,
    /// Its key was replaced; the origin is the same.
    Rotated,
}

impl LogBecause {
    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Restored => "restored",
            Self::Rotated => "rotated",
        }
    }

    /// What the log itself says of it; nothing where it begins.
    const fn kind(self) -> Option<EntryKind> {
        match self {
            Self::First => None,
            Self::Restored => Some(EntryKind::Origin),
            Self::Rotated => Some(EntryKind::LogKey),
        }
    }
}

/// An origin and a key of the log, from when on they count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogOrigin {
    /// Which one, from 1.
    pub number: u64,
    /// The name.
    pub origin: Origin,
    /// The public key.
    pub key: PublicKey,
    /// Why.
    pub because: LogBecause,
    /// How many leaves there were.
    pub size: u64,
    /// Since when.
    pub began_at: Timestamp,
    /// The last checkpoint that is known from before.
    pub last: Option<String>,
    /// Where the key changed: a checkpoint that both keys signed.
    pub bridge: Option<String>,
}

/// A checkpoint as it was signed, with every cosignature that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCheckpoint {
    /// How many leaves it speaks of.
    pub size: u64,
    /// The signed note, cosignatures included.
    pub note: String,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// The keys of the witnesses that cosigned it.
    pub witnesses: Vec<String>,
}

const ORIGINS: Sql =
    sql!("SELECT number, origin, key, because, size, began_at, last, bridge FROM log_origin ORDER BY number");
const BEGIN: Sql = sql!(
    "INSERT INTO log_origin (number, origin, key, because, size, began_at, last, bridge)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"
);
const NO_LONGER_RESTORED: Sql = sql!("UPDATE log_head SET restored = 0 WHERE one = 1");
pub(super) const RESTORED: Sql = sql!("UPDATE log_head SET restored = 1 WHERE one = 1");
const CHECKPOINTS: Sql =
    sql!("SELECT size, note, signed_at FROM log_checkpoint WHERE origin = $1 ORDER BY size DESC LIMIT $2");
const COSIGNATURES: Sql =
    sql!("SELECT witness, line FROM log_cosignature WHERE origin = $1 AND size = $2 ORDER BY witness");
const PUT_CHECKPOINT: Sql = sql!(
    "INSERT INTO log_checkpoint (origin, size, note, signed_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (origin, size) DO NOTHING"
);
const PUT_COSIGNATURE: Sql = sql!(
    "INSERT INTO log_cosignature (origin, size, witness, line) VALUES ($1, $2, $3, $4)
    ON CONFLICT (origin, size, witness) DO NOTHING"
);
const KEPT_FROM: Sql = sql!("SELECT size FROM log_checkpoint WHERE origin = $1 ORDER BY size DESC LIMIT 1 OFFSET $2");
const FORGET_CHECKPOINTS: Sql = sql!("DELETE FROM log_checkpoint WHERE origin = $1 AND size < $2");
const FORGET_COSIGNATURES: Sql = sql!("DELETE FROM log_cosignature WHERE origin = $1 AND size < $2");

impl Store {
    /// Every origin and key that the log ever had, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`], or any error of a read.
    pub async fn log_origins(&self) -> Result<Vec<LogOrigin>, StoreError> {
        let mut read = self.database.read().await?;
        let found = origins(read.session()).await;
        read.finish(found)
    }

    /// Lets the log go on in this name and under this key; the log itself says so, too.
    ///
    /// * `new.size` is not looked at: it is how many leaves there are when this is committed.
    /// * `named` — what the entry in the log names.
    ///
    /// # Errors
    ///
    /// [`Conflict::Taken`] when another one began meanwhile, or any error of a write.
    pub async fn begin_log_origin(&self, new: &LogOrigin, named: Digest) -> Result<(), StoreError> {
        self.write(Change::BeginLogOrigin, (new.clone(), named), |session, (new, named)| {
            begin(session, new, *named).boxed()
        })
        .await?;
        // Whoever signs for the log signs under the new name.
        self.ring().await;
        Ok(())
    }

    /// The newest checkpoints of an origin that were signed, at most `limit`, newest first.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn log_checkpoints(&self, origin: &Origin, limit: u64) -> Result<Vec<StoredCheckpoint>, StoreError> {
        let mut read = self.database.read().await?;
        let found = checkpoints(read.session(), origin.as_str(), limit).await;
        read.finish(found)
    }

    /// Keeps a signed checkpoint, and forgets those that are too old to matter. The one that came first stays.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn put_log_checkpoint(
        &self,
        origin: &Origin,
        size: u64,
        note: &str,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let checkpoint = (origin.clone(), size, note.to_owned(), at);
        let put = self.write(Change::PutLogCheckpoint, checkpoint, |session, (origin, size, note, at)| {
            put_checkpoint(session, origin.as_str(), *size, note, *at).boxed()
        });
        put.await
    }

    /// Keeps what a witness said of a checkpoint.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn put_log_cosignature(
        &self,
        origin: &Origin,
        size: u64,
        witness: &str,
        line: &str,
    ) -> Result<(), StoreError> {
        let line = (origin.clone(), size, witness.to_owned(), line.to_owned());
        let put = self.write(Change::PutLogCosignature, line, |session, (origin, size, witness, line)| {
            let put = async move {
                session.execute(PUT_COSIGNATURE, values![origin.as_str(), *size, witness, line]).await.map(drop)
            };
            put.boxed()
        });
        put.await
    }

    /// Notes that this record is from a backup: what was signed since it was made is not known here. Where something else may have
    /// been recorded since, nothing stands until somebody has said so.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub(super) async fn mark_log_restored(&self, since: Since) -> Result<(), StoreError> {
        self.write(Change::MarkLogRestored, since, |session, since| restored(session, *since).boxed()).await
    }
}

/// The same in a transaction.
pub(super) async fn restored(session: &mut Session, since: Since) -> Result<(), Failure> {
    session.execute(RESTORED, values![]).await?;
    match since {
        // The record may itself be of a backup of which nobody has said that yet.
        Since::Nothing => Ok(()),
        Since::Perhaps => session.execute(RESTORED_HERE, values![]).await.map(drop),
    }
}

pub(super) async fn origins(session: &mut Session) -> Result<Vec<LogOrigin>, Failure> {
    session.rows(ORIGINS, values![]).await?.iter().map(origin).collect()
}

fn origin(row: &Row) -> Result<LogOrigin, Failure> {
    let mut columns = Columns::of(row);
    let (number, origin) = (columns.count()?, columns.parsed()?);
    let key = PublicKey::from_spki_der(columns.plain()?);
    let key = key.map_err(|error| Failure::Corrupt(format!("a key of the log: {error}")))?;
    let because = match columns.plain::<&str>()? {
        "first" => LogBecause::First,
        "restored" => LogBecause::Restored,
        "rotated" => LogBecause::Rotated,
        other => return Err(Failure::Corrupt(format!("an origin of the log because of `{other}`"))),
    };
    let (size, began_at) = (columns.count()?, columns.time()?);
    Ok(LogOrigin { number, origin, key, because, size, began_at, last: columns.plain()?, bridge: columns.plain()? })
}

async fn begin(session: &mut Session, new: &LogOrigin, named: Digest) -> Result<(), Failure> {
    let size = size_now(session).await?;
    let newest = origins(session).await?.last().map_or(0, |newest| newest.number);
    if newest.saturating_add(1) != new.number {
        return Err(Conflict::Taken { what: format!("origin {} of the log", new.number) }.into());
    }
    if let Some(kind) = new.because.kind() {
        append(session, kind, named, new.began_at);
    }
    session.execute(NO_LONGER_RESTORED, values![]).await?;
    let row = values![
        new.number,
        new.origin.as_str(),
        new.key.spki_der(),
        new.because.as_str(),
        size,
        new.began_at,
        new.last.as_deref(),
        new.bridge.as_deref()
    ];
    session.execute(BEGIN, row).await.map(drop)
}

pub(super) async fn checkpoints(
    session: &mut Session,
    origin: &str,
    limit: u64,
) -> Result<Vec<StoredCheckpoint>, Failure> {
    let mut found = Vec::new();
    for row in session.rows(CHECKPOINTS, values![origin, limit]).await? {
        let mut columns = Columns::of(&row);
        let (size, mut note, signed_at): (u64, String, _) = (columns.count()?, columns.plain()?, columns.time()?);
        let mut witnesses = Vec::new();
        for row in session.rows(COSIGNATURES, values![origin, size]).await? {
            let mut columns = Columns::of(&row);
            witnesses.push(columns.plain()?);
            note.push_str(columns.plain()?);
        }
        found.push(StoredCheckpoint { size, note, signed_at, witnesses });
    }
    Ok(found)
}

async fn put_checkpoint(
    session: &mut Session,
    origin: &str,
    size: u64,
    note: &str,
    at: Timestamp,
) -> Result<(), Failure> {
    session.execute(PUT_CHECKPOINT, values![origin, size, note, at]).await?;
    let Some(row) = session.row(KEPT_FROM, values![origin, MAX_LOG_CHECKPOINTS]).await? else { return Ok(()) };
    let kept_from: u64 = Columns::of(&row).count()?;
    session.execute(FORGET_CHECKPOINTS, values![origin, kept_from]).await?;
    session.execute(FORGET_COSIGNATURES, values![origin, kept_from]).await.map(drop)
}
