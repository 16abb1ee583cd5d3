//! Floor 2: the durable record of runs, decisions, overrides and the packs in force: in one SQLite file that a gate has
//! to itself, or in a PostgreSQL database that replicas of a gate share.
//!
//! What every method keeps, whichever of the two it is (`tests/store.rs` tells each story on both):
//!
//! * **Durable.** What an `Ok` reported survives a crash of the process and of the machine: the write-ahead log is
//!   synced before a commit is answered. Of [`Store::append_progress`] and [`Store::mark_published`] it survives the process,
//!   and the machine from the next commit on that is synced: what they say is found out again.
//! * **All or nothing.** Each method is one transaction, alone or with others that were asked for at the same time.
//!   Nothing of it is visible before it commits, to nobody, and no other that is refused or fails takes it along.
//! * **In order.** Within a project, subject and environment the newest decision is the one that was committed last,
//!   and in a project so is the pack in force, whatever the clocks said.
//! * **Compare-and-append.** [`Store::append_event`] and [`Store::commit_decision`] succeed only while the run is
//!   still at the version that the caller had seen, even across processes.
//! * **One holder.** A run is claimed by one worker at a time. What a holder writes ([`Store::append_held`], a commit
//!   with a [`Hold`]) is refused once somebody else has claimed the run, however late it comes.
//! * **Nothing that changed is forgotten.** What may change a decision notes in the same transaction that it is to be
//!   looked at again.
//! * **Honest about doubt.** [`StoreError::Unknown`] means that the write may or may not have happened. The caller
//!   looks again; it never assumes either.
//! * **Content is checked when it is read.** A record, a bundle or a file of a pack that does not hash to its own
//!   name is [`StoreError::Corrupt`], never an answer.
//! * All methods may be called concurrently, by any number of tasks and processes.
//!
//! The database is trusted for *order* and for *presence*: who can write it can remove the newest decision. It is not
//! trusted for *content*: a changed record no longer has its id.

mod backlog;
mod backup;
mod bundles;
mod change;
mod clock;
mod commit;
mod database;
mod decisions;
mod depends;
mod direct;
mod due;
mod due_parts;
mod error;
mod fail_point;
mod failure;
mod file_hand;
mod fitness;
mod follows;
mod fsck;
mod held;
mod log;
mod log_bytes;
mod log_check;
mod log_names;
mod log_rows;
mod loss;
mod mark;
mod mark_file;
mod news;
mod notices;
mod override_ledger;
mod override_signatures;
mod overrides;
mod packs;
mod page;
mod places;
mod postgres;
mod prefix;
mod projects;
mod publications;
mod queue;
mod refused;
mod releases;
mod removals;
mod requests;
mod retention;
mod revocations;
mod row;
mod runs;
mod server_schema;
mod server_url;
mod session;
mod sightings;
mod sqlite;
mod standing;
mod stood_at;
mod through;
mod turns;
mod unjudged;
mod waiting;
mod wrappings;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;

use crate::domain::limits::DATABASE_BUSY_MILLISECONDS;
use crate::domain::run::LeaseTerm;
use crate::domain::time::Timestamp;

pub use crate::domain::run::Because;
pub use backup::Since;
pub use bundles::Giver;
pub use change::Change;
pub use clock::AcceptedClock;
pub use commit::{DecisionRun, NewDecision};
pub use decisions::{DecisionFilter, DecisionHead, StoredDecision};
pub use due::{Due, MadeRun};
pub use error::{Conflict, OTHER_REQUEST, StoreError};
pub use follows::Follows;
pub use fsck::FsckReport;
pub use log::{Backlog, LogHead, StoredLeaf};
pub use log_names::{LogBecause, LogOrigin, StoredCheckpoint};
pub use loss::{NewLoss, StoredLoss};
pub use news::{Moment, Wakes};
pub use notices::{ClaimedNotice, NewNotice, NoticeHead, NoticeState, NoticeSubject, Told, Untold};
pub use override_ledger::LedgerEntry;
pub use override_signatures::{NewSignature, OverrideSignature, SignatureKind};
pub use overrides::{Asker, NewOverride, OverrideFilter, OverrideScope, StoredOverride};
pub use packs::{Activated, Activation, KnownUpTo, LastWord, RevokedUpTo, StoredActivation, StoredPack};
pub use page::{Cursor, Page, ParseCursorError};
pub use places::QueueCounts;
pub use prefix::{ByPrefix, PREFIX_CHARS_MIN};
pub use publications::{
    Elsewhere, LastPublication, NewPublication, NewVsa, PublicationHead, PublicationKey, PublicationState,
    StoredPublication,
};
pub use queue::{AskedBy, Claim, Claimed, Hold};
pub use releases::{NewRelease, PartAttempt, ReleasePart, RequestedRelease, StoredRelease};
pub use removals::{Held, NewRemoval};
pub use requests::{NewRun, RequestedRun, Sharing, TakenBack, Terms};
pub use retention::{Effort, Sweep, Swept};
pub use revocations::{Beside, NewRevocation, StoredRevocation, StoredSaid};
pub use runs::{RecordedEvent, RunFilter, RunHead, StoredRun};
pub use server_url::{ParseServerUrlError, ServerUrl};
pub use sightings::{BeingDecided, Counts, Kept, NewSighting, Seen, Sighted};
pub use standing::{DecidedUpTo, StandingSubject};
pub use through::{DecisionRange, Passage, RecordedDecision};
pub use unjudged::Unjudged;
pub use waiting::Waits;

use database::Database;
use failure::Failure;
use mark::Keeper;
use news::Bell;
use refused::Refused;
pub use refused::WritesRefused;
use row::Columns;
use session::{Session, Sql, sql, values};
use writer::Operation;
pub use writer::WriteCounts;

/// The durable record of one gate. Cheap to clone; all clones share the same connections.
#[derive(Clone)]
pub struct Store {
    database: Database,
    bell: Arc<Bell>,
    /// For how long its workers claim runs.
    term: LeaseTerm,
    /// Who remembers how large the log is.
    mark: Arc<Keeper>,
    /// Whether the last write was refused.
    refused: Arc<Refused>,
}

/// How a store behaves.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// How long a read or a write waits for its turn before it is [`StoreError::Busy`].
    pub busy_timeout: Duration,
    /// The size that the file may reach, in bytes, beyond which a write is [`StoreError::Full`]; absent: the disk's.
    pub bytes_max: Option<u64>,
    /// For how long a worker claims a run at a time.
    pub lease: LeaseTerm,
    /// The file, outside the database, in which it is remembered how large the log is; absent: it is in memory alone.
    pub mark: Option<PathBuf>,
    /// What becomes of a database that an earlier version has written.
    pub older: Older,
}

/// What becomes of a database with an older schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Older {
    /// It is brought up to date, for good: no earlier version can use it any more.
    #[default]
    BroughtUpToDate,
    /// It is left as it is, and not read either ([`StoreError::OlderSchema`]).
    Refused,
}

impl Default for StoreOptions {
    fn default() -> Self {
        let busy_timeout = Duration::from_millis(DATABASE_BUSY_MILLISECONDS);
        let older = Older::default();
        Self { busy_timeout, bytes_max: None, lease: LeaseTerm::default(), mark: None, older }
    }
}

const KEEP_CREATED: Sql =
    sql!("INSERT INTO meta (name, value) VALUES ('created_at', $1) ON CONFLICT (name) DO NOTHING");
const CREATED: Sql = sql!("SELECT value FROM meta WHERE name = 'created_at'");

impl Store {
    /// Opens the database at `path`, whose directory must exist. A new file has mode 0600.
    ///
    /// An older schema is brought up to date in one transaction. What an interrupted process left half-done is rolled
    /// back by SQLite when the file is opened; there is nothing else to recover.
    ///
    /// # Errors
    ///
    /// [`StoreError::NewerSchema`] for a file that a newer version has written, and [`StoreError::Corrupt`],
    /// [`StoreError::Busy`], [`StoreError::Full`], [`StoreError::ReadOnly`] or [`StoreError::Unavailable`].
    pub async fn open(path: &Path, options: &StoreOptions) -> Result<Self, StoreError> {
        let (database, mark) = Database::open_file(path, options).await?;
        Box::pin(
            Self { database, bell: Arc::default(), term: options.lease, mark, refused: Arc::default() }.looked_at(),
        )
        .await
    }

    /// Opens the database at `path` for reading, also where it cannot be opened for writing: in a directory that cannot be written,
    /// or on a full disk. Nothing is made or changed.
    ///
    /// # Errors
    ///
    /// [`StoreError::OlderSchema`] for a file of an earlier version; [`StoreError::ReadOnly`] where what was written last lies beside
    /// it and is in nobody's hands; as [`Store::open`].
    pub async fn open_to_read(path: &Path, options: &StoreOptions) -> Result<Self, StoreError> {
        let options = &StoreOptions { older: Older::Refused, ..options.clone() };
        let refused = match Self::open(path, options).await {
            // SQLite says that a file cannot be opened, too, where none can be made beside it.
            Err(error @ (StoreError::ReadOnly { .. } | StoreError::Full { .. } | StoreError::Unavailable { .. })) => {
                error
            }
            opened => return opened,
        };
        let (database, mark) = match Database::open_file_to_read(path, options).await {
            Ok(opened) => opened,
            Err(error @ (StoreError::ReadOnly { .. } | StoreError::OlderSchema { .. })) => return Err(error),
            Err(_) => return Err(refused),
        };
        let store = Self { database, bell: Arc::default(), term: options.lease, mark, refused: Arc::default() };
        match store.require_nothing_lost().await {
            Ok(()) | Err(StoreError::Lost { .. } | StoreError::Corrupt { .. }) => Ok(store),
            Err(error) => Err(error),
        }
    }

    /// [`Store::connect`] for whoever only reads.
    ///
    /// # Errors
    ///
    /// [`StoreError::OlderSchema`] for a database of an earlier version; as there.
    pub async fn connect_to_read(server: &ServerUrl, options: &StoreOptions) -> Result<Self, StoreError> {
        Self::connect(server, &StoreOptions { older: Older::Refused, ..options.clone() }).await
    }

    /// Connects to a database on a `PostgreSQL` server (15 or newer), which any number of gates may share.
    ///
    /// An older schema is brought up to date in one transaction, by whichever gate comes first.
    ///
    /// # Errors
    ///
    /// As [`Store::open`], and [`StoreError::Unreachable`] or [`StoreError::Denied`].
    pub async fn connect(server: &ServerUrl, options: &StoreOptions) -> Result<Self, StoreError> {
        let (database, mark) = Database::connect(server.options().clone(), options).await?;
        Box::pin(
            Self { database, bell: Arc::default(), term: options.lease, mark, refused: Arc::default() }.looked_at(),
        )
        .await
    }

    /// One that has lost something is opened all the same: what it has is read.
    async fn looked_at(self) -> Result<Self, StoreError> {
        match self.require_nothing_lost().await {
            // A head that cannot be read is told by whoever checks the record.
            Ok(()) | Err(StoreError::Lost { .. } | StoreError::Corrupt { .. }) => self.with_whole_log().await,
            Err(error) => Err(error),
        }
    }

    /// Closes every connection, after what was asked before; a file can be copied alone then. Dropping the store is as
    /// safe.
    ///
    /// # Errors
    ///
    /// Any [`StoreError`] of the last write to the file.
    pub async fn close(&self) -> Result<(), StoreError> {
        let closed = self.database.close().await;
        self.mark.close();
        closed
    }

    /// Does `operation` on `args` in a transaction of that name, and answers when that is durable, or visible where that is
    /// enough ([`Change::is_durable`]).
    async fn write<A, T>(&self, change: Change, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.require_writable(change).await?;
        let written = self.database.write(change, args, operation).await;
        self.refused.note(&written);
        written
    }

    /// Since when nothing can be written, where the last that was tried could not be.
    #[must_use]
    pub fn writes_refused(&self) -> Option<WritesRefused> {
        self.refused.now()
    }

    /// A database that has lost something is left as it is, but for what says that this is accepted. What adds to the log
    /// looks again by itself ([`log::flush`]).
    async fn require_writable(&self, change: Change) -> Result<(), StoreError> {
        let is_well = self.mark.is_same_file() && !self.mark.is_lost();
        if is_well || matches!(change, Change::AcceptLoss | Change::MarkLogRestored) {
            Ok(())
        } else {
            self.require_nothing_lost().await
        }
    }

    /// The same without telling the outcome.
    async fn write_later<A, T>(&self, change: Change, args: A, operation: Operation<A, T>) -> Result<(), StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        self.require_writable(change).await?;
        self.database.write_later(change, args, operation).await
    }

    /// Which database it is: the path of the file, or `HOST:PORT/NAME`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.database.place().name()
    }

    /// Whether it was opened for reading, since it cannot be written here.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        self.database.only_reads()
    }

    /// How much this process has written, and in how many commits.
    #[must_use]
    pub fn write_counts(&self) -> WriteCounts {
        self.database.counts()
    }

    /// Whether the schema is one that this program knows still: a newer version may have been here since it was opened.
    ///
    /// # Errors
    ///
    /// [`StoreError::NewerSchema`], or any error of a read.
    pub async fn require_known_schema(&self) -> Result<(), StoreError> {
        let mut read = self.database.read().await?;
        let known = read.session().require_known_schema().await;
        read.finish(known)
    }

    /// When this gate began: `now`, the first time that anybody asks, and the same instant ever after.
    ///
    /// # Errors
    ///
    /// Any [`StoreError`] of a read or a write.
    pub async fn created_at(&self, now: Timestamp) -> Result<Timestamp, StoreError> {
        let mut read = self.database.read().await?;
        let known = created_at(read.session()).await;
        if let Some(known) = read.finish(known)? {
            return Ok(known);
        }
        self.write(Change::KeepCreated, now, |session, now| keep_created_at(session, *now).boxed()).await
    }
}

/// The first process that asks decides; every other reads what it wrote.
async fn keep_created_at(session: &mut Session, now: Timestamp) -> Result<Timestamp, Failure> {
    let now = now.to_millisecond();
    session.execute(KEEP_CREATED, values![&now.to_string()]).await?;
    Ok(created_at(session).await?.unwrap_or(now))
}

async fn created_at(session: &mut Session) -> Result<Option<Timestamp>, Failure> {
    let row = session.row(CREATED, values![]).await?;
    row.map(|row| Columns::of(&row).parsed()).transpose()
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("database", &self.name()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::StreamExt as _;

    use super::session::Lock;
    use super::*;
    use crate::domain::names::ProjectName;

    /// Every read whose table grows with use, and the index that it must go through.
    const HOT: [(Sql, &str); 70] = [
        (backlog::UNFINISHED, "run_unfinished"),
        (backlog::PENDING, "publication_pending"),
        (runs::REACH, "run_newest (project=? AND id<?)"),
        (runs::REACH_OF_SUBJECT, "run_subject (project=? AND subject=? AND id<?)"),
        (decisions::LATEST, "decision_standing (project=? AND subject=? AND environment=? AND pack=?)"),
        (decisions::STANDS, "decision_standing (project=? AND subject=? AND environment=? AND pack=?)"),
        (decisions::LATEST_ANY, "decision_standing (project=? AND subject=? AND environment=?)"),
        (decisions::BY_ID, "sqlite_autoindex_decision_1 (digest=?)"),
        (follows::FOLLOWS, "decision_standing (project=? AND subject=? AND environment=?)"),
        (decisions::BY_PREFIX, "sqlite_autoindex_decision_1 (digest>? AND digest<?)"),
        (decisions::LIST, "decision_newest (project=? AND id<?)"),
        (decisions::LIST_OF_SUBJECT, "decision_standing (project=? AND subject=?)"),
        (decisions::NEWEST_ABOUT, "decision_standing (project=? AND subject=?)"),
        (through::EXTENT, "decision_newest (project=?)"),
        (through::LENGTHS, "decision_newest (project=? AND id>? AND id<?)"),
        (through::STEP, "decision_newest (project=? AND id>? AND id<?)"),
        (runs::HEAD, "sqlite_autoindex_run_1 (uuid=?)"),
        (runs::LIST, "run_newest (project=? AND id>? AND id<?)"),
        (runs::LIST_OF_SUBJECT, "run_subject (project=? AND subject=? AND id>? AND id<?)"),
        (runs::UNFINISHED, "run_unfinished"),
        (publications::PENDING, "publication_pending"),
        (revocations::PROJECTS_AGAINST, "revocation_target (project=? AND target=?)"),
        (publications::LAST, "publication_last (project=? AND subject=? AND environment=? AND publish_to=?)"),
        (publications::PENDING_ABOUT, "publication_last (project=? AND subject=? AND environment=?"),
        (publications::READY_AT, "publication_last (project=? AND subject=? AND environment=?"),
        (publications::SUPERSEDE, "publication_last (project=? AND subject=? AND environment=? AND publish_to=?)"),
        (overrides::ENDING, "override_ends (project=? AND expires_at>? AND expires_at<?)"),
        (overrides::BROKEN_UNREVIEWED, "override_broken"),
        (overrides::UNREVIEWED, "override_unreviewed (project=? AND id<?)"),
        (override_ledger::OVER, "override_open (expires_at<?)"),
        (overrides::LIST_OF_SUBJECT, "override_scope (project=? AND subject=?)"),
        (overrides::BY_PREFIX, "sqlite_autoindex_override_request_1 (digest>? AND digest<?)"),
        (queue::LEASE, "sqlite_autoindex_run_1 (uuid=?)"),
        (waiting::WAITS, "sqlite_autoindex_upload_1 (project=? AND subject=?)"),
        (queue::SAME, "queue_subject (project=? AND subject=? AND environment=?)"),
        (due::OLDEST, "due_at (at<?)"),
        (due::AHEAD, "due_tried (at>?)"),
        (unjudged::UNJUDGED_READY, "due_tried (at>?)"),
        (unjudged::UNJUDGED_ABOUT, "PRIMARY KEY (project=? AND part=?)"),
        (due::STOOD_AT, "decision_standing (project=? AND subject=? AND environment=?)"),
        (stood_at::READY_FROM, "decision_standing (project=? AND subject=? AND environment=?)"),
        (stood_at::LAY_AT, "sqlite_autoindex_sighting_1 (project=? AND subject=?)"),
        (due::INDEXES_OF_PART, "PRIMARY KEY (project=? AND part=?)"),
        (due_parts::NEXT_INDEXES, "PRIMARY KEY (project=? AND part=?"),
        (follows::GIVEN_SINCE, "upload_newest (project=? AND id>?)"),
        (follows::FOLLOWS, "upload_newest (project=?)"),
        (follows::NEWEST_ABOUT, "decision_standing (project=? AND subject=? AND environment=?)"),
        (releases::LIST, "release_newest (project=? AND id<?)"),
        (notices::DUE, "notice_due (next_at<?)"),
        (notices::ANY, "notice_due (next_at<?)"),
        (notices::ANY, "notice_due (next_at>?)"),
        (notices::BRING_BACK, "notice_due (next_at>?)"),
        (notices::LIST, "notice_newest (project=? AND id<?)"),
        (notices::UNTOLD, "notice_order"),
        (standing::STANDING_PAGE, "decision_standing (project=?"),
        (standing::READY_SINCE, "decision_newest (project=? AND id>?)"),
        (due::NEXT_ENVIRONMENT, "decision_standing (project=? AND subject=? AND environment>?)"),
        (sightings::SEEN, "sqlite_autoindex_sighting_1 (project=? AND subject=? AND bundle=?)"),
        (sightings::KEPT, "sqlite_autoindex_sighting_1 (project=? AND subject=?)"),
        (bundles::UPLOADS, "sqlite_autoindex_upload_1 (project=? AND subject=?)"),
        (removals::HELD, "sqlite_autoindex_sighting_1 (project=? AND subject=? AND bundle>?)"),
        (projects::PAGE, "(project>?)"),
        (projects::PAGE_WITH_PACKS, "(project>?)"),
        (removals::ABOUT, "removal_about (project=? AND subject=?)"),
        (depends::DEPENDANTS, "depends_thing (thing=? AND decision<?)"),
        (depends::REACH, "depends_thing (thing=? AND decision<?)"),
        (revocations::AMONG, "revocation_target (project=? AND target=?)"),
        (revocations::LIST, "revocation_newest (project=? AND id<?)"),
        (revocations::NEWEST, "revocation_newest (project=?)"),
        (revocations::BY_PREFIX, "sqlite_autoindex_revocation_1 (digest>? AND digest<?)"),
    ];

    #[tokio::test]
    async fn every_read_of_a_growing_table_goes_through_its_index() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&directory.path().join("gate.db"), &StoreOptions::default()).await.unwrap();
        let mut read = store.database.read().await.unwrap();
        for (statement, index) in HOT {
            let statement = statement.sqlite;
            let explain: &'static str = format!("EXPLAIN QUERY PLAN {statement}").leak();
            // No value is looked at: there are as many as any statement has.
            let none = [session::Value::Text(None); 8];
            let rows = read.session().rows(Sql { sqlite: explain, postgres: "" }, &none).await.unwrap();
            let detail = |row| {
                let mut columns = Columns::of(row);
                let (_id, _parent, _unused) =
                    (columns.count().unwrap(), columns.count().unwrap(), columns.count().unwrap());
                columns.plain::<String>().unwrap()
            };
            let plan: Vec<String> = rows.iter().map(detail).collect();
            assert!(plan.iter().any(|step| step.contains(index)), "{statement}\n{plan:#?}");
            // A scan is allowed only over partial indexes, which hold nothing but work that is left, and over the list
            // that was given, what a limit has left of one, or the projects, from each of which the next is looked up.
            let allowed = [
                index,
                "VIRTUAL TABLE",
                "CONSTANT ROW",
                "SCAN reach",
                "SCAN place",
                "SCAN found",
                "SCAN known",
                "SCAN eldest",
                "SCAN newest",
            ];
            let scans = plan
                .iter()
                .any(|step| step.starts_with("SCAN") && !allowed.iter().any(|allowed| step.contains(allowed)));
            assert!(!scans, "{statement}\n{plan:#?}");
        }
    }

    #[tokio::test]
    async fn what_is_promised_about_durability_is_set() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&directory.path().join("gate.db"), &StoreOptions::default()).await.unwrap();
        // Whatever came before and did not wait. A question of these words is answered when it is prepared, so each is another.
        for (place, change) in Change::ALL.iter().chain(Change::ALL.iter().rev()).enumerate() {
            let question = format!("PRAGMA synchronous -- {place}");
            let waits = store.write(*change, question, |session, question| {
                let asked = async move {
                    let mut rows = session.stream(question.clone());
                    let row = rows.next().await.ok_or(sqlx::Error::RowNotFound)??;
                    Columns::of(&row).plain::<i64>()
                };
                asked.boxed()
            });
            assert_eq!(waits.await.unwrap(), if change.is_durable() { 2 } else { 1 }, "{change:?}");
        }
        let set = store.write(Change::KeepCreated, (), |session, ()| {
            let set = async {
                let mut found = Vec::new();
                for pragma in [sql!("PRAGMA synchronous"), sql!("PRAGMA foreign_keys"), sql!("PRAGMA trusted_schema")] {
                    found.push(session.number(pragma, values![]).await?);
                }
                // Not durability, but what a group of decisions costs.
                for pragma in [sql!("PRAGMA temp_store"), sql!("PRAGMA cache_size"), sql!("PRAGMA wal_autocheckpoint")]
                {
                    found.push(session.number(pragma, values![]).await?);
                }
                Ok(found)
            };
            set.boxed()
        });
        let set = set.await.unwrap();
        assert_eq!(set[..3], [2, 1, 0], "synchronous = FULL, foreign keys on, no trust in the schema");
        assert_eq!(set[3..], [2, -16_384, 4_096], "undone in memory, 16 MiB of pages, a checkpoint each 16 MiB");
        let mut read = store.database.read().await.unwrap();
        let refused = read.session().execute(sql!("DELETE FROM meta"), values![]).await.unwrap_err();
        let refused = refused.at(store.database.place(), 0);
        assert!(matches!(refused, StoreError::ReadOnly { .. }), "{refused}");
    }

    const COME: Sql = sql!(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'newer', 1, x'00', 0)"
    );

    #[tokio::test]
    async fn whether_a_newer_version_was_here_is_looked_at_once_in_each_transaction() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::open(&directory.path().join("gate.db"), &StoreOptions::default()).await.unwrap();
        let project = ProjectName::default();
        let same = store.write(Change::KeepCreated, project.clone(), |session, project| {
            let twice = async move {
                session.lock(Lock::Deciding(project)).await?;
                // Nobody else can write this meanwhile, so this is the only way to see who looks.
                session.execute(COME, values![]).await?;
                session.lock(Lock::Deciding(project)).await?;
                session.execute(sql!("DELETE FROM _sqlx_migrations WHERE version = 9999"), values![]).await
            };
            twice.boxed()
        });
        assert_eq!(same.await.unwrap(), 1);
        let next = store.write(Change::KeepCreated, project, |session, project| {
            let looked = async move {
                session.execute(COME, values![]).await?;
                session.lock(Lock::Deciding(project)).await
            };
            looked.boxed()
        });
        let refused = next.await.unwrap_err();
        assert!(matches!(refused, StoreError::NewerSchema { found: 9999, .. }), "{refused}");
    }
}
