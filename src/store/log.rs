//! The decision log: leaves that are written in the transaction of what they are about, and read as tiles.
//!
//! What a transaction adds to the log is written at its end, together: it takes the edge of the tree, holds it until it has
//! committed, and reads and writes it once, however many leaves there are. So indices are dense and in the order of the
//! commits, whoever else writes, and nobody waits for the edge while another still does something else.

use std::sync::Arc;

use futures_util::FutureExt as _;

use super::Store;
use super::change::Change;
use super::clock::{leap_columns, read_time, time_of_older};
use super::error::StoreError;
use super::failure::Failure;
use super::log_rows::{bring_others, others_due};
use super::mark::Keeper;
use super::publications::{Outgoing, insert_publications};
use super::row::{Columns, milliseconds, write_json};
use super::session::{Session, Sql, sql, values};
use crate::domain::clock::RecordTime;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_LOG_LEAVES, MAX_LOG_STEP};
use crate::domain::log::merkle::Node;
use crate::domain::log::tile::TILE_HEIGHT;
use crate::domain::log::{Entry, EntryKind, Frontier, TILE_WIDTH, Tile, Tree};
use crate::domain::time::Timestamp;

const HEAD: Sql = sql!(
    "SELECT size, edge, backlog_from, backlog_to, restored, losses, newest_at, leapt_from, leapt_to, restored_size
    FROM log_head WHERE one = 1"
);
const TAKE_HEAD: Sql = sql!(
    sqlite: "SELECT size, edge, backlog_from, backlog_to, restored, losses, newest_at, leapt_from, leapt_to, restored_size
    FROM log_head WHERE one = 1",
    postgres: "SELECT size, edge, backlog_from, backlog_to, restored, losses, newest_at, leapt_from, leapt_to, restored_size
    FROM log_head WHERE one = 1 FOR UPDATE",
);
const GROW: Sql =
    sql!("UPDATE log_head SET size = $1, edge = $2, newest_at = $3, leapt_from = $4, leapt_to = $5 WHERE one = 1");
// All of them, each as `[leaf, kind, digest, milliseconds, hash, the row of its decision]`.
const INSERT: Sql = sql!(
    sqlite: "INSERT INTO log_entry (leaf, kind, digest, at, hash, decision)
    SELECT value ->> 0, value ->> 1, unhex(value ->> 2), value ->> 3, unhex(value ->> 4), value ->> 5 FROM json_each($1)",
    postgres: "INSERT INTO log_entry (leaf, kind, digest, at, hash, decision)
    SELECT (value ->> 0)::bigint, value ->> 1, decode(value ->> 2, 'hex'), (value ->> 3)::bigint,
        decode(value ->> 4, 'hex'), (value ->> 5)::bigint
    FROM json_array_elements($1::json) AS given(value)",
);
const INSERT_NODE: Sql = sql!("INSERT INTO log_node (level, position, hash) VALUES ($1, $2, $3)");
pub(super) const LEAVES: Sql =
    sql!("SELECT leaf, kind, digest, at, hash FROM log_entry WHERE leaf >= $1 AND leaf < $2 ORDER BY leaf");
const NODES: Sql =
    sql!("SELECT position, hash FROM log_node WHERE level = $1 AND position >= $2 AND position < $3 ORDER BY position");
pub(super) const LEAF_OF_DECISION: Sql = sql!(
    "SELECT log_entry.leaf FROM decision JOIN log_entry ON log_entry.decision = decision.id WHERE decision.digest = $1"
);
const BACKLOG: Sql = sql!(
    "SELECT id, digest, decided_at FROM decision WHERE id > $1 AND id <= $2
        AND NOT EXISTS (SELECT 1 FROM log_entry WHERE log_entry.decision = decision.id)
    ORDER BY id LIMIT $3"
);
const BROUGHT: Sql = sql!("UPDATE log_head SET backlog_from = $1 WHERE one = 1");

/// Where the log stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogHead {
    /// The right edge of its tree.
    pub frontier: Frontier,
    /// What was decided before there was a log, and is not in it yet.
    pub backlog: Backlog,
    /// Whether a backup was restored, and the log must go on under another origin before anything is signed.
    pub restored: bool,
    /// How often somebody has accepted that the database has lost what was acknowledged.
    pub losses: u64,
    /// How its time went on; absent where this version has added nothing yet.
    pub time: Option<RecordTime>,
    /// How many leaves there were when a backup was put here of which nobody knows what it lacks; absent where none was, or
    /// somebody has said what was lost by that.
    pub restored_size: Option<u64>,
}

impl LogHead {
    /// The tree.
    #[must_use]
    pub fn tree(&self) -> Tree {
        Tree { losses: self.losses, size: self.frontier.size(), root: self.frontier.root() }
    }
}

/// Decisions from before the log, by their rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backlog {
    /// Up to this row they are in the log.
    pub from: i64,
    /// Up to this row they are from before it.
    pub to: i64,
}

impl Backlog {
    /// Whether something is still to be brought into the log.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.from < self.to
    }

    /// How many rows are still to be looked at; no more decisions than that are missing.
    #[must_use]
    pub fn left(self) -> u64 {
        u64::try_from(self.to.saturating_sub(self.from)).unwrap_or(0)
    }
}

/// A leaf as it is stored. The entry is made of its columns, so whoever edits one of them changes the entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredLeaf {
    /// Its place.
    pub leaf: u64,
    /// What it says.
    pub entry: Entry,
    /// The hash that was signed for.
    pub hash: Digest,
}

/// What a transaction adds to the log, and writes at its end.
#[derive(Default)]
pub(super) struct OpenLog {
    added: Vec<Added>,
    /// Who remembers how large the log is; absent where nobody writes through this session but a copy is made.
    pub(super) keeper: Option<Arc<Keeper>>,
    /// The tree that is there once this transaction is committed, where it has added to it.
    grown: Option<Tree>,
}

struct Added {
    entry: Entry,
    decision: Option<i64>,
    /// What is to be said to others of the decision, which names its place in the log.
    says: Option<Outgoing>,
}

impl OpenLog {
    /// What was added is committed.
    pub(super) fn committed(&mut self) {
        if let (Some(keeper), Some(grown)) = (&self.keeper, self.grown.take()) {
            keeper.committed(grown);
        }
    }

    /// How much was added so far, to come back to.
    pub(super) const fn mark(&self) -> usize {
        self.added.len()
    }

    /// Takes back what was added since.
    pub(super) fn back_to(&mut self, mark: usize) {
        self.added.truncate(mark);
    }
}

/// Adds a leaf in the transaction that `session` is in.
///
/// * `digest` — what the kind says that it is.
pub(super) fn append(session: &mut Session, kind: EntryKind, digest: Digest, at: Timestamp) {
    session.log.added.push(Added { entry: Entry::new(kind, digest, at), decision: None, says: None });
}

/// [`append`] of the decision in that row, and puts into the outbox what is to be said of it.
pub(super) fn append_decision(
    session: &mut Session,
    row: i64,
    (digest, at): (Digest, Timestamp),
    says: Option<Outgoing>,
) {
    let entry = Entry::new(EntryKind::Decision, digest, at);
    session.log.added.push(Added { entry, decision: Some(row), says });
}

/// The place of the next leaf, those of this transaction included; from here to the commit nobody else adds one.
pub(super) async fn size_now(session: &mut Session) -> Result<u64, Failure> {
    let before = take_head(session).await?.frontier.size();
    Ok(before.saturating_add(u64::try_from(session.log.mark()).unwrap_or(u64::MAX)))
}

/// Writes what the transaction has added, right before it commits: others wait for their turn to add a leaf until then.
///
/// # Errors
///
/// [`StoreError::Lost`] where what is there is not what was acknowledged, [`StoreError::TooMany`] beyond
/// [`MAX_LOG_LEAVES`], or any failure of a statement.
pub(super) async fn flush(session: &mut Session) -> Result<(), Failure> {
    let added = std::mem::take(&mut session.log.added);
    if added.is_empty() {
        return Ok(());
    }
    let keeper = session.log.keeper.clone();
    let before = keeper.as_ref().and_then(|keeper| keeper.mark());
    let head = take_head(session).await?;
    if let Some(keeper) = keeper {
        keeper.require(session, before, &head).await?;
    }
    let losses = head.losses;
    let mut time = match head.time {
        Some(time) => Some(time),
        None => time_of_older(session).await?,
    };
    let mut frontier = head.frontier;
    let (mut leaves, mut nodes, mut outgoing) = (Vec::with_capacity(added.len()), Vec::new(), Vec::new());
    for Added { entry, decision, says } in added {
        let (leaf, hash) = (frontier.size(), entry.leaf_hash());
        if leaf >= MAX_LOG_LEAVES {
            let what = "leaves of the decision log".to_owned();
            return Err(StoreError::TooMany { what, limit: "MAX_LOG_LEAVES", max: MAX_LOG_LEAVES }.into());
        }
        frontier.push(hash, |node: Node, hash| {
            if node.level > 0 && node.level.is_multiple_of(TILE_HEIGHT) {
                nodes.push((node, hash));
            }
        });
        time = Some(time.map_or(RecordTime::begins(entry.time), |time| time.goes_on(entry.time)));
        leaves.push((leaf, entry.kind, entry.digest.hex(), milliseconds(entry.time), hash.hex(), decision));
        if let (Some(decision), Some(says)) = (decision, says) {
            outgoing.push(((decision, leaf), says));
        }
    }
    session.execute(INSERT, values![&write_json(&leaves)?]).await?;
    for (place, says) in &outgoing {
        insert_publications(session, *place, says).await?;
    }
    for (node, hash) in &nodes {
        let level = i64::from(node.level / TILE_HEIGHT);
        session.execute(INSERT_NODE, values![level, node.index, hash]).await?;
    }
    let edge: Vec<u8> = frontier.roots().iter().flat_map(|root| root.as_bytes().iter().copied()).collect();
    let newest = time.map(|time| time.newest.unix_milliseconds());
    let (from, to) = leap_columns(time);
    session.execute(GROW, values![frontier.size(), edge.as_slice(), newest, from, to]).await?;
    session.log.grown = Some(Tree { losses, size: frontier.size(), root: frontier.root() });
    Ok(())
}

/// Where the log stands, inside a read or a write.
pub(super) async fn head_now(session: &mut Session) -> Result<LogHead, Failure> {
    head(session, HEAD).await
}

/// The same, held until the transaction ends.
pub(super) async fn take_head(session: &mut Session) -> Result<LogHead, Failure> {
    head(session, TAKE_HEAD).await
}

async fn head(session: &mut Session, sql: Sql) -> Result<LogHead, Failure> {
    let row = session.row(sql, values![]).await?;
    let row = row.ok_or_else(|| Failure::Corrupt("the head of the log is gone".to_owned()))?;
    let mut columns = Columns::of(&row);
    let (size, edge): (u64, &[u8]) = (columns.count()?, columns.plain()?);
    let backlog = Backlog { from: columns.plain()?, to: columns.plain()? };
    let (restored, losses) = (columns.plain::<i64>()? != 0, columns.count()?);
    let (time, restored_size) = (read_time(&mut columns)?, columns.count_or_null()?);
    let (hashes, rest) = edge.as_chunks::<32>();
    let roots = hashes.iter().copied().map(Digest::from_bytes).collect();
    let frontier = Frontier::of(size, roots).filter(|_| rest.is_empty()).ok_or_else(|| {
        Failure::Corrupt(format!("the head of the log has {} hashes for {size} leaves", hashes.len()))
    })?;
    Ok(LogHead { frontier, backlog, restored, losses, time, restored_size })
}

/// The leaves from `first` on, at most those of one tile; one that is missing is left out.
pub(super) async fn leaves(session: &mut Session, first: u64, count: u64) -> Result<Vec<StoredLeaf>, Failure> {
    let last = first.saturating_add(count.min(TILE_WIDTH));
    let read = |row| {
        let mut columns = Columns::of(row);
        let (leaf, kind, digest) = (columns.count()?, columns.plain()?, columns.digest()?);
        let entry = Entry { digest, kind, time: columns.time()? };
        Ok(StoredLeaf { leaf, entry, hash: columns.digest()? })
    };
    session.rows(LEAVES, values![first, last]).await?.iter().map(read).collect()
}

/// The hashes of a tile above the leaves, with their places; one that is missing is left out.
pub(super) async fn nodes(session: &mut Session, tile: Tile) -> Result<Vec<(u64, Digest)>, Failure> {
    let (level, first) = (i64::from(tile.level.unwrap_or(0)), tile.begins());
    let rows = session.rows(NODES, values![level, first, first.saturating_add(tile.width)]).await?;
    let read = |row| {
        let mut columns = Columns::of(row);
        Ok((columns.count()?, columns.digest()?))
    };
    rows.iter().map(read).collect()
}

impl Store {
    /// Where the log stands.
    ///
    /// # Errors
    ///
    /// [`StoreError::Corrupt`] when the head is none, or any error of a read.
    pub async fn log_head(&self) -> Result<LogHead, StoreError> {
        let mut read = self.database.read().await?;
        let found = head_now(read.session()).await;
        read.finish(found)
    }

    /// Leaves from `first` on, at most those of one tile. One that somebody removed is missing here.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn log_leaves(&self, first: u64, count: u64) -> Result<Vec<StoredLeaf>, StoreError> {
        let mut read = self.database.read().await?;
        let found = leaves(read.session(), first, count).await;
        read.finish(found)
    }

    /// The hashes of a tile, where all of them are there.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn log_tile(&self, tile: Tile) -> Result<Option<Vec<Digest>>, StoreError> {
        let mut read = self.database.read().await?;
        let found = if tile.level.unwrap_or(0) == 0 {
            let found = leaves(read.session(), tile.begins(), tile.width).await;
            found.map(|leaves| leaves.into_iter().map(|leaf| leaf.hash).collect::<Vec<_>>())
        } else {
            nodes(read.session(), tile).await.map(|nodes| nodes.into_iter().map(|(_, hash)| hash).collect())
        };
        let hashes = read.finish(found)?;
        Ok((u64::try_from(hashes.len()) == Ok(tile.width)).then_some(hashes))
    }

    /// The place of a decision in the log; absent where it is in none.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn log_leaf_of(&self, decision: Digest) -> Result<Option<u64>, StoreError> {
        let mut read = self.database.read().await?;
        let found = read.session().row(LEAF_OF_DECISION, values![&decision]).await;
        read.finish(found.and_then(|row| row.map(|row| Columns::of(&row).count()).transpose()))
    }

    /// Brings the next decisions from before the log into it, in their order, and says what is left. Safe to repeat,
    /// to stop at any moment and to do from several processes at once.
    ///
    /// # Errors
    ///
    /// Any error of a write.
    pub async fn bring_into_log(&self) -> Result<Backlog, StoreError> {
        self.write(Change::BringIntoLog, (), |session, ()| bring(session).boxed()).await
    }
}

impl Store {
    /// The store, once what an earlier version has kept out of the log is in it: from then on a row that no leaf names was
    /// written by nobody's gate. Only the first that opens it has something to do.
    pub(super) async fn with_whole_log(self) -> Result<Self, StoreError> {
        let mut read = self.database.read().await?;
        // A head that cannot be read is told by whoever checks the record.
        let mut due = others_due(read.session()).await.unwrap_or(false);
        read.finish(Ok::<(), Failure>(()))?;
        // Nothing is added to a log that has lost something; whoever accepts that opens it again.
        while due && !self.mark.is_lost() {
            due = self.write(Change::BringIntoLog, (), |session, ()| bring_others(session).boxed()).await?;
        }
        Ok(self)
    }
}

async fn bring(session: &mut Session) -> Result<Backlog, Failure> {
    // Earlier operations of the same transaction may have added leaves; the rows of the backlog are apart from theirs.
    let backlog = head(session, TAKE_HEAD).await?.backlog;
    if !backlog.is_open() {
        return Ok(backlog);
    }
    let rows = session.rows(BACKLOG, values![backlog.from, backlog.to, MAX_LOG_STEP]).await?;
    let mut last = backlog.to;
    for row in &rows {
        let mut columns = Columns::of(row);
        let (id, digest, at): (i64, _, _) = (columns.plain()?, columns.digest()?, columns.time()?);
        append_decision(session, id, (digest, at), None);
        last = id;
    }
    let is_full = u64::try_from(rows.len()) == Ok(MAX_LOG_STEP);
    let from = if is_full { last } else { backlog.to };
    session.execute(BROUGHT, values![from]).await?;
    Ok(Backlog { from, ..backlog })
}
