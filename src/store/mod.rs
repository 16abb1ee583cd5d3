//! Floor 2: the durable record of runs, decisions, overrides and the packs in force, in one SQLite file.
//!
//! * **Durable.** What an `Ok` reported survives a crash of the process and of the machine: the write-ahead log is
//!   synced before a commit is answered.
//! * **All or nothing.** Each method is one transaction. Nothing of it is visible before it commits, to nobody.
//! * **Compare-and-append.** [`Store::append_event`] and [`Store::commit_decision`] succeed only while the run is
//!   still at the version that the caller had seen, even across processes.
//! * **Honest about doubt.** [`StoreError::Unknown`] means that the write may or may not have happened. The caller
//!   looks again; it never assumes either.
//! * **Content is checked when it is read.** A record, a bundle or a file of a pack that does not hash to its own
//!   name is [`StoreError::Corrupt`], never an answer.
//! * All methods may be called concurrently, by any number of tasks and processes.
//!
//! The file is trusted for *order* and for *presence*: who can write it can remove the newest decision. It is not
//! trusted for *content*: a changed record no longer has its id.

mod bundles;
mod database;
mod decisions;
mod error;
mod fsck;
mod overrides;
mod packs;
mod page;
mod publications;
mod row;
mod runs;

use std::path::Path;
use std::time::{Duration, Instant};

use crate::domain::limits::DATABASE_BUSY_MILLISECONDS;
use crate::domain::time::Timestamp;

pub use decisions::{ByPrefix, DecisionFilter, DecisionHead, DecisionRun, NewDecision, StandingSubject, StoredDecision};
pub use error::{Conflict, StoreError};
pub use fsck::FsckReport;
pub use overrides::{NewOverride, OverrideFilter, OverrideSignature, SignatureKind, StoredOverride};
pub use packs::{Activated, Activation, StoredPack};
pub use page::{Cursor, Page, ParseCursorError};
pub use publications::{LastPublication, NewPublication, PublicationState, StoredPublication};
pub use runs::{NewRun, RecordedEvent, RequestedRun, RunFilter, RunHead, StoredRun};

use database::Database;
use row::Columns;

/// The durable record of one gate. Cheap to clone; all clones share the same connections.
#[derive(Clone)]
pub struct Store {
    database: Database,
}

/// How a store behaves.
#[derive(Clone, Debug)]
pub struct StoreOptions {
    /// How long a read or a write waits for its turn before it is [`StoreError::Busy`].
    pub busy_timeout: Duration,
    /// The size that the file may reach, in bytes, beyond which a write is [`StoreError::Full`]; absent: the disk's.
    pub bytes_max: Option<u64>,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self { busy_timeout: Duration::from_millis(DATABASE_BUSY_MILLISECONDS), bytes_max: None }
    }
}

const KEEP_CREATED: &str = "INSERT INTO meta (name, value) VALUES ('created_at', ?1) ON CONFLICT (name) DO NOTHING";
const CREATED: &str = "SELECT value FROM meta WHERE name = 'created_at'";

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
        Database::open(path, options).await.map(|database| Self { database })
    }

    /// Closes the file, so that it can be copied alone. Dropping the store is as safe.
    ///
    /// # Errors
    ///
    /// Any [`StoreError`] of the last write to the file.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.database.close().await
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.database.path()
    }

    /// When this gate began: `now`, the first time that anybody asks, and the same instant ever after.
    ///
    /// # Errors
    ///
    /// Any [`StoreError`] of a read or a write.
    pub async fn created_at(&self, now: Timestamp) -> Result<Timestamp, StoreError> {
        if let Some(known) = self.known_created_at().await? {
            return Ok(known);
        }
        let mut write = self.database.write().await?;
        let text = now.to_millisecond().to_string();
        let kept = sqlx::query(KEEP_CREATED).bind(text).execute(write.connection()).await;
        write.finish(kept.map(|_| ()).map_err(error::Failure::from)).await?;
        self.known_created_at().await?.ok_or_else(|| {
            let detail = "the time of its creation is gone".to_owned();
            self.database.failed(error::Failure::Corrupt(detail), Instant::now())
        })
    }

    async fn known_created_at(&self) -> Result<Option<Timestamp>, StoreError> {
        let started = Instant::now();
        let mut read = self.database.read().await?;
        let row = sqlx::query(CREATED).fetch_optional(&mut *read).await.map_err(error::Failure::from);
        let parsed = row.and_then(|row| row.map(|row| Columns::of(&row).parsed()).transpose());
        parsed.map_err(|failure| self.database.failed(failure, started))
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path()).finish_non_exhaustive()
    }
}
