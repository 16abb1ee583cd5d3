//! What can go wrong with the record, said so that somebody can act on it.

use std::path::Path;

use uuid::Uuid;

use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::limits::MAX_DETAIL_CHARS;
use crate::domain::names::{PackName, ProjectName};
use crate::domain::run::IllegalEvent;

/// Why the record could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Another process, or another task of this one, held the database all the time that we may wait.
    #[error("database `{path}` is held by another process, waited {waited_ms} ms; nothing was written, try again")]
    Busy {
        /// The file.
        path: String,
        /// How long we waited.
        waited_ms: u64,
    },
    /// A newer version of the gate has written this database.
    #[error(
        "database `{path}` has schema {found}, this version of countersign knows {known}; use the newer version again, \
         or restore a backup that the older one made"
    )]
    NewerSchema {
        /// The file.
        path: String,
        /// The newest migration in the file.
        found: i64,
        /// The newest migration in this program.
        known: i64,
    },
    /// The file or its directory cannot be written.
    #[error("database `{path}` cannot be written ({detail}); check the permissions of the file and of its directory")]
    ReadOnly {
        /// The file.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// No space is left, on the disk or under the size that the database may have.
    #[error("no space is left for database `{path}`; nothing was written: free some, and try again")]
    Full {
        /// The file.
        path: String,
    },
    /// What is stored is not what was written.
    #[error("database `{path}` is corrupt: {detail}; stop, run `countersign fsck`, and restore a backup")]
    Corrupt {
        /// The file.
        path: String,
        /// What does not hold.
        detail: String,
    },
    /// Somebody else was first, or said something else under the same name.
    #[error("{0}")]
    Conflict(Conflict),
    /// The thing does not exist.
    #[error("{what} does not exist")]
    Missing {
        /// What was looked for.
        what: String,
    },
    /// A bound of the gate was reached; nothing was cut silently.
    #[error("more than {max} {what}: the limit is `{limit}`")]
    TooMany {
        /// Of what.
        what: String,
        /// The name of the limit.
        limit: &'static str,
        /// Its value.
        max: u64,
    },
    /// The event cannot happen where the run stands.
    #[error("run {run}: {illegal}")]
    Illegal {
        /// Which run.
        run: Uuid,
        /// Where it stands, and what was to happen.
        illegal: IllegalEvent,
    },
    /// What was to be written contradicts itself. A defect of the caller.
    #[error("refused to write: {detail}")]
    Inconsistent {
        /// Both sides.
        detail: String,
    },
    /// The commit failed in such a way that it may or may not have happened. Look again before doing anything.
    #[error("database `{path}`: a write may or may not have happened ({detail}); look again before repeating it")]
    Unknown {
        /// The file.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// The database cannot be used at all, or not now.
    #[error("database `{path}` cannot be used: {detail}")]
    Unavailable {
        /// The file.
        path: String,
        /// What the system said, and what to do where that is known.
        detail: String,
    },
}

/// Two sides that cannot both be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// Somebody else took the run a step further.
    #[error("run {run} is at version {found}, not {expected}: somebody else took this step")]
    Version {
        /// Which run.
        run: Uuid,
        /// The version that the caller had seen.
        expected: u64,
        /// The version that it has.
        found: u64,
    },
    /// Somebody else has claimed the run since: the writer was slow, or cut off, and its work is done again.
    #[error("run {run} was claimed again meanwhile: claim {found} is the newest, this was claim {held}")]
    Fenced {
        /// Which run.
        run: Uuid,
        /// The number that the writer had claimed with.
        held: u64,
        /// The number that is in force.
        found: u64,
    },
    /// The same idempotency key came with another request.
    #[error("idempotency key `{key}` was used for request {existing}, not {given}")]
    IdempotencyKey {
        /// The key.
        key: String,
        /// The digest of the request it was used for.
        existing: Digest,
        /// The digest of the request given now.
        given: Digest,
    },
    /// An older pack, or the same version with other content.
    #[error(
        "pack `{name}` version {given} ({given_digest}) is refused: version {newest} ({newest_digest}) was in force, \
         and a version only grows"
    )]
    PackVersion {
        /// The pack's name.
        name: PackName,
        /// The version given now.
        given: u64,
        /// Its digest.
        given_digest: Digest,
        /// The newest version that was ever in force for the project.
        newest: u64,
        /// Its digest.
        newest_digest: Digest,
    },
    /// Another pack is in force than the caller had seen.
    #[error("the pack in force for project `{project}` is {}, not {}", shown(.found.as_ref()), shown(.expected.as_ref()))]
    PackInForce {
        /// Which project.
        project: ProjectName,
        /// What the caller had seen.
        expected: Option<Digest>,
        /// What is in force.
        found: Option<Digest>,
    },
    /// Something else was decided about the subject since the caller looked.
    #[error("the newest decision about {what} is {}, not {}", shown(.found.as_ref()), shown(.expected.as_ref()))]
    Decided {
        /// What was asked about, and where it was to go.
        what: String,
        /// The newest decision that the caller had seen.
        expected: Option<Digest>,
        /// The newest decision.
        found: Option<Digest>,
    },
    /// Something else was decided in the project since the caller looked.
    #[error("what stands in project `{project}` is no longer what was decided again")]
    Standing {
        /// Which project.
        project: ProjectName,
    },
    /// The id is taken by something else.
    #[error("{what} is already there with other content")]
    Taken {
        /// What it is.
        what: String,
    },
}

fn shown(digest: Option<&Digest>) -> String {
    digest.map_or_else(|| "none".to_owned(), Digest::to_string)
}

impl StoreError {
    /// The same as a fault of a dependency, for a decision that could not be made because of it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        let (class, retry, elapsed_ms) = match self {
            Self::Busy { waited_ms, .. } => (FaultClass::Timeout, Retry::Safe, *waited_ms),
            Self::ReadOnly { .. } => (FaultClass::Denied, Retry::After, 0),
            Self::Corrupt { .. } => (FaultClass::Corrupt, Retry::After, 0),
            Self::TooMany { .. } => (FaultClass::TooMuch, Retry::Pointless, 0),
            Self::Conflict(_) => (FaultClass::Unavailable, Retry::Safe, 0),
            Self::NewerSchema { .. } | Self::Missing { .. } | Self::Illegal { .. } | Self::Inconsistent { .. } => {
                (FaultClass::Unavailable, Retry::Pointless, 0)
            }
            Self::Full { .. } | Self::Unknown { .. } | Self::Unavailable { .. } => {
                (FaultClass::Unavailable, Retry::After, 0)
            }
        };
        let dependency = self.path().map_or_else(|| "database".to_owned(), |path| format!("database {path}"));
        // The fault names the file, and how long it took, by itself.
        let detail = match self {
            Self::Busy { .. } => "held by another process; nothing was written".to_owned(),
            Self::Full { .. } => "no space is left; nothing was written: free some".to_owned(),
            Self::Unknown { detail, .. } => {
                format!("a write may or may not have happened ({detail}); look again before repeating it")
            }
            other => other.to_string(),
        };
        Fault { dependency, class, tries: 1, elapsed_ms, retry_after_s: None, retry, detail }
    }

    fn path(&self) -> Option<&str> {
        match self {
            Self::Busy { path, .. }
            | Self::NewerSchema { path, .. }
            | Self::ReadOnly { path, .. }
            | Self::Full { path }
            | Self::Corrupt { path, .. }
            | Self::Unknown { path, .. }
            | Self::Unavailable { path, .. } => Some(path),
            Self::Conflict(_)
            | Self::Missing { .. }
            | Self::TooMany { .. }
            | Self::Illegal { .. }
            | Self::Inconsistent { .. } => None,
        }
    }
}

impl From<Conflict> for StoreError {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(conflict)
    }
}

/// What a statement came to, before the path of the database is known to the message.
#[derive(Debug)]
pub(super) enum Failure {
    /// The database library failed.
    Sql(sqlx::Error),
    /// A stored value cannot be what was written.
    Corrupt(String),
    /// A refusal, complete as it is.
    Refused(StoreError),
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Refused(error)
    }
}

impl From<Conflict> for Failure {
    fn from(conflict: Conflict) -> Self {
        Self::Refused(StoreError::Conflict(conflict))
    }
}

impl Failure {
    /// Whether the connection is as good as before: the statement was answered, and the answer was no.
    pub(super) const fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused(_))
    }

    /// The error with the path in it. `waited_ms` is what a `Busy` reports.
    pub(super) fn at(&self, path: &Path, waited_ms: u64) -> StoreError {
        match self {
            Self::Refused(error) => error.clone(),
            Self::Corrupt(detail) => StoreError::Corrupt { path: printable(path), detail: bounded(detail) },
            Self::Sql(error) => classify(error, path, waited_ms),
        }
    }
}

/// SQLite's primary result codes, as <https://sqlite.org/rescode.html> numbers them.
mod code {
    pub(super) const BUSY: u32 = 5;
    pub(super) const LOCKED: u32 = 6;
    pub(super) const READONLY: u32 = 8;
    pub(super) const CORRUPT: u32 = 11;
    pub(super) const FULL: u32 = 13;
    pub(super) const CANTOPEN: u32 = 14;
    pub(super) const NOTADB: u32 = 26;
    /// Extended: the index of the write-ahead log cannot grow, for which readers need room as well.
    pub(super) const IOERR_SHMSIZE: u32 = 0x130a;
}

fn primary_code(error: &sqlx::Error) -> Option<u32> {
    Some(extended_code(error)? & 0xff)
}

fn extended_code(error: &sqlx::Error) -> Option<u32> {
    error.as_database_error()?.code()?.parse().ok()
}

/// Whether the database was held by somebody else.
pub(super) fn is_busy(error: &sqlx::Error) -> bool {
    matches!(primary_code(error), Some(code::BUSY | code::LOCKED))
}

/// Whether what was read cannot be what was written.
pub(super) fn is_damage(error: &sqlx::Error) -> bool {
    match primary_code(error) {
        Some(code) => matches!(code, code::CORRUPT | code::NOTADB),
        None => matches!(error, sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) | sqlx::Error::RowNotFound),
    }
}

fn classify(error: &sqlx::Error, path: &Path, waited_ms: u64) -> StoreError {
    let detail = bounded(&error.to_string());
    let path = printable(path);
    match (primary_code(error), error) {
        (Some(code::BUSY | code::LOCKED), _) | (None, sqlx::Error::PoolTimedOut) => {
            StoreError::Busy { path, waited_ms }
        }
        (Some(code::READONLY), _) => StoreError::ReadOnly { path, detail },
        (Some(code::FULL), _) => StoreError::Full { path },
        // Outside a commit this is as harmless as the other; of a commit it leaves open what is on disk.
        _ if extended_code(error) == Some(code::IOERR_SHMSIZE) => StoreError::Full { path },
        _ if is_damage(error) => StoreError::Corrupt { path, detail },
        (Some(code::CANTOPEN), _) => StoreError::Unavailable {
            detail: format!("{detail}; check that its directory exists and may be written"),
            path,
        },
        _ => StoreError::Unavailable { path, detail },
    }
}

/// What a failed `COMMIT` means.
///
/// Busy and full are known to have written nothing that counts: SQLite appends the frame that makes a transaction
/// valid last, and with either answer it did not get that far. After any other answer (an I/O error, a failed fsync,
/// a lost worker) the frame may be on disk or not, and a later recovery decides; so nobody may assume either.
pub(super) fn classify_commit(error: &sqlx::Error, path: &Path, waited_ms: u64) -> StoreError {
    match primary_code(error) {
        Some(code::BUSY | code::LOCKED | code::FULL) => classify(error, path, waited_ms),
        _ => StoreError::Unknown { path: printable(path), detail: bounded(&error.to_string()) },
    }
}

/// A path for people: bounded, control characters escaped.
pub(super) fn printable(path: &Path) -> String {
    bounded(&path.display().to_string())
}

/// A text from outside for people: bounded, control characters escaped.
pub(super) fn bounded(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(MAX_DETAIL_CHARS) {
        if c.is_control() { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_bounded_and_has_no_control_characters() {
        let hostile = format!("\u{1b}[2J{}", "a".repeat(10_000));
        let shown = bounded(&hostile);
        assert!(shown.starts_with("\\u{1b}[2J") && shown.len() < 700, "{shown}");
    }

    #[test]
    fn each_failure_says_whether_trying_again_can_help() {
        let path = || "gate.db".to_owned();
        let table = [
            (StoreError::Busy { path: path(), waited_ms: 5_000 }, FaultClass::Timeout, Retry::Safe),
            (StoreError::Full { path: path() }, FaultClass::Unavailable, Retry::After),
            (StoreError::ReadOnly { path: path(), detail: String::new() }, FaultClass::Denied, Retry::After),
            (StoreError::Corrupt { path: path(), detail: String::new() }, FaultClass::Corrupt, Retry::After),
            (StoreError::NewerSchema { path: path(), found: 2, known: 1 }, FaultClass::Unavailable, Retry::Pointless),
        ];
        for (error, class, retry) in table {
            let fault = error.fault();
            assert_eq!((fault.dependency.as_str(), fault.class, fault.retry), ("database gate.db", class, retry));
        }
        let busy = StoreError::Busy { path: path(), waited_ms: 5_000 }.fault().to_string();
        assert_eq!(busy, "database gate.db: held by another process; nothing was written (timeout, 1 try, 5000 ms)");
    }
}
