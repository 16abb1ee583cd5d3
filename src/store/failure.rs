//! What the database said, and what that means.

use std::path::Path;

use sqlx::postgres::{PgConnectOptions, PgDatabaseError};

use sqlx::error::DatabaseError as _;
use sqlx::sqlite::SqliteError;

use super::direct::Refused;
use super::error::{Conflict, StoreError, bounded, printable};

/// Which database it is.
#[derive(Clone, Debug)]
pub(super) struct Place {
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    File,
    Server,
}

impl Place {
    pub(super) fn file(path: &Path) -> Self {
        Self { name: printable(path), kind: Kind::File }
    }

    /// `HOST:PORT/NAME`, and never a password.
    pub(super) fn server(options: &PgConnectOptions) -> Self {
        let host =
            options.get_socket().map_or_else(|| options.get_host().to_owned(), |path| path.display().to_string());
        let database = options.get_database().unwrap_or_else(|| options.get_username());
        Self { name: bounded(&format!("{host}:{}/{database}", options.get_port())), kind: Kind::Server }
    }

    /// How people know it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    fn classify(&self, error: &sqlx::Error, waited_ms: u64) -> StoreError {
        match self.kind {
            Kind::File => classify_file(error, self.name.clone(), waited_ms),
            Kind::Server => classify_server(error, self.name.clone(), waited_ms),
        }
    }

    /// What a failed `COMMIT` means.
    ///
    /// Of a file, busy and full are known to have written nothing that counts: SQLite appends the frame that makes a
    /// transaction valid last, and with either answer it did not get that far. Of a server, so is a refusal for the sake
    /// of another transaction or of a constraint. After any other answer (an I/O error, a failed fsync, a connection
    /// that broke) the record of the commit may be on disk or not, and a later recovery decides; so nobody may assume
    /// either.
    pub(super) fn failed_commit(&self, error: &sqlx::Error, waited_ms: u64) -> StoreError {
        let nothing_written = match self.kind {
            Kind::File => matches!(primary_code(error), Some(code::BUSY | code::LOCKED | code::FULL)),
            Kind::Server => server_code(error).is_some_and(|code| matches!(code.get(..2), Some("40" | "23" | "25"))),
        };
        if nothing_written {
            return self.classify(error, waited_ms);
        }
        StoreError::Unknown { path: self.name.clone(), detail: bounded(&error.to_string()) }
    }
}

/// What a statement came to, before the path of the database is known to the message.
#[derive(Debug)]
pub(super) enum Failure {
    /// The database library failed.
    Sql(sqlx::Error),
    /// A stored value cannot be what was written.
    Corrupt(String),
    /// A newer version has been here since the database was opened.
    Newer {
        /// The newest migration in the database.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
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
        matches!(self, Self::Refused(_) | Self::Newer { .. })
    }

    /// Whether the same may succeed when it is done again: it was given up for the sake of another transaction.
    pub(super) fn is_worth_another_try(&self) -> bool {
        let Self::Sql(error) = self else { return false };
        // The last: what it leads to was removed as old at that very moment, and is written again.
        matches!(server_code(error).as_deref(), Some("40001" | "40P01" | "23505" | "23503"))
    }

    /// Whether the file was held by somebody else.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Sql(error) if is_busy(error))
    }

    /// What it means when the commit failed so.
    pub(super) fn of_commit(&self, place: &Place, waited_ms: u64) -> StoreError {
        match self {
            Self::Sql(error) => place.failed_commit(error, waited_ms),
            other => other.at(place, waited_ms),
        }
    }

    /// The error with the place in it. `waited_ms` is what a `Busy` reports.
    pub(super) fn at(&self, place: &Place, waited_ms: u64) -> StoreError {
        match self {
            Self::Refused(error) => error.clone(),
            Self::Newer { found, known } => {
                StoreError::NewerSchema { path: place.name.clone(), found: *found, known: *known }
            }
            Self::Corrupt(detail) => StoreError::Corrupt { path: place.name.clone(), detail: bounded(detail) },
            Self::Sql(error) => place.classify(error, waited_ms),
        }
    }
}

/// What a server answered, as <https://www.postgresql.org/docs/current/errcodes-appendix.html> names it.
fn server_code(error: &sqlx::Error) -> Option<String> {
    let error = error.as_database_error()?.try_downcast_ref::<PgDatabaseError>()?;
    Some(error.code().to_owned())
}

fn classify_server(error: &sqlx::Error, path: String, waited_ms: u64) -> StoreError {
    let detail = bounded(&error.to_string());
    let Some(code) = server_code(error) else {
        return match error {
            sqlx::Error::PoolTimedOut => StoreError::Busy { path, waited_ms, by: None },
            sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) | sqlx::Error::RowNotFound => {
                StoreError::Corrupt { path, detail }
            }
            sqlx::Error::Configuration(_) => StoreError::Unavailable { path, detail },
            _ => StoreError::Unreachable { path, detail },
        };
    };
    match code.as_str() {
        // Not got: a lock, an answer in time, or the place of one that was given up for another.
        "55P03" | "57014" | "25P03" | "40001" | "40P01" => StoreError::Busy { path, waited_ms, by: None },
        "53100" => StoreError::Full { path },
        "25006" => {
            let detail = format!("{detail}; a standby was asked, or the database is set to be read only");
            StoreError::ReadOnly { path, detail }
        }
        "28000" | "28P01" | "42501" => StoreError::Denied { path, detail },
        "XX001" | "XX002" => StoreError::Corrupt { path, detail },
        // The database takes nobody at the moment.
        "55000" => StoreError::Unreachable { path, detail },
        code if matches!(code.get(..2), Some("08" | "53" | "57" | "58")) => StoreError::Unreachable { path, detail },
        _ => StoreError::Unavailable { path, detail },
    }
}

/// SQLite's primary result codes, as <https://sqlite.org/rescode.html> numbers them.
mod code {
    pub(super) const BUSY: u32 = 5;
    pub(super) const LOCKED: u32 = 6;
    pub(super) const READONLY: u32 = 8;
    pub(super) const IOERR: u32 = 10;
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
    let error = error.as_database_error()?;
    if let Some(refused) = error.try_downcast_ref::<Refused>() {
        return u32::try_from(refused.code).ok();
    }
    error.try_downcast_ref::<SqliteError>()?.code()?.parse().ok()
}

/// Whether the database was held by somebody else.
pub(super) fn is_busy(error: &sqlx::Error) -> bool {
    matches!(primary_code(error), Some(code::BUSY | code::LOCKED))
}

/// What the system said about a file that cannot be written, and what to do.
pub(super) fn unwritable(detail: &str) -> String {
    format!("{detail}; check the permissions of the file and of its directory")
}

/// Whether what was read cannot be what was written.
pub(super) fn is_damage(error: &sqlx::Error) -> bool {
    if let Some(code) = server_code(error) {
        return matches!(code.as_str(), "XX001" | "XX002");
    }
    match primary_code(error) {
        Some(code) => matches!(code, code::CORRUPT | code::NOTADB),
        None => matches!(error, sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) | sqlx::Error::RowNotFound),
    }
}

fn classify_file(error: &sqlx::Error, path: String, waited_ms: u64) -> StoreError {
    let detail = bounded(&error.to_string());
    match (primary_code(error), error) {
        (Some(code::BUSY | code::LOCKED), _) | (None, sqlx::Error::PoolTimedOut) => {
            StoreError::Busy { path, waited_ms, by: None }
        }
        (Some(code::READONLY), _) => StoreError::ReadOnly { path, detail: unwritable(&detail) },
        (Some(code::FULL), _) => StoreError::Full { path },
        // Outside a commit this is as harmless as the other; of a commit it leaves open what is on disk.
        _ if extended_code(error) == Some(code::IOERR_SHMSIZE) => StoreError::Full { path },
        // Whoever looks after the machine can bring it back; nothing that is configured is wrong.
        (Some(code::IOERR), _) => StoreError::Unreachable {
            detail: format!("{detail}; the disk or its file system fails, see what the system has logged"),
            path,
        },
        _ if is_damage(error) => StoreError::Corrupt { path, detail },
        (Some(code::CANTOPEN), _) => StoreError::Unavailable {
            detail: format!("{detail}; check that its directory exists and may be written"),
            path,
        },
        _ => StoreError::Unavailable { path, detail },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a statement that SQLite refuses with `code` means.
    fn of_file(code: i32) -> StoreError {
        let refused = Refused { code, message: "said so".to_owned() };
        classify_file(&sqlx::Error::Database(Box::new(refused)), "record.db".to_owned(), 7)
    }

    #[test]
    fn each_answer_of_a_file_is_a_fault_of_the_moment_or_something_to_be_put_right() {
        // SQLITE_BUSY, FULL, IOERR_READ, IOERR_FSYNC, IOERR_SHMSIZE.
        for (code, word) in [
            (5, "held by another process"),
            (13, "no space is left"),
            (0x010a, "the disk or its file system fails"),
            (0x040a, "the disk or its file system fails"),
            (0x130a, "no space is left"),
        ] {
            let error = of_file(code);
            let of_the_moment =
                matches!(error, StoreError::Busy { .. } | StoreError::Full { .. } | StoreError::Unreachable { .. });
            assert!(of_the_moment, "{code}: {error}");
            let fault = error.fault();
            assert!(fault.detail.contains(word), "{code}: {}", fault.detail);
            assert_eq!(fault.dependency, "database record.db", "{code}");
        }
        assert!(matches!(of_file(8), StoreError::ReadOnly { .. }));
        assert!(matches!(of_file(14), StoreError::Unavailable { .. }));
        for damaged in [11, 26] {
            assert!(matches!(of_file(damaged), StoreError::Corrupt { .. }), "{damaged}");
        }
    }
}
