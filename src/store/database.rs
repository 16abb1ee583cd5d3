//! The database behind the store: a file that one gate has to itself, or a server that replicas share.
//!
//! What the methods of the store do is written once, over a [`Session`] of either kind. What differs is here and below:
//! how a connection is had, how a transaction begins and ends, and what an error means.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use sqlx::migrate::Migrator;
use sqlx::postgres::PgConnectOptions;
use tracing::Instrument as _;

use super::change::Change;
use super::direct::Seat;
use super::error::StoreError;
use super::failure::{Failure, Place};
use super::held::Patience;
use super::mark::Keeper;
use super::postgres::Server;
use super::session::{Session, Sql, sql};
use super::sqlite::File;
use super::writer::{Operation, WriteCounts};
use super::{Older, StoreOptions};

/// One database, open for reading and writing. Cheap to clone.
#[derive(Clone)]
pub(super) enum Database {
    File(Arc<File>),
    Server(Arc<Server>),
}

impl Database {
    /// Opens the file, makes it if it is not there, and brings its schema up to date.
    pub(super) async fn open_file(path: &Path, options: &StoreOptions) -> Result<(Self, Arc<Keeper>), StoreError> {
        let (file, keeper) = File::open(path, options).await?;
        Ok((Self::File(Arc::new(file)), keeper))
    }

    /// Opens a file that cannot be written here.
    pub(super) async fn open_file_to_read(
        path: &Path,
        options: &StoreOptions,
    ) -> Result<(Self, Arc<Keeper>), StoreError> {
        let (file, keeper) = File::open_to_read(path, options).await?;
        Ok((Self::File(Arc::new(file)), keeper))
    }

    /// Connects to a server, and brings the schema of the database up to date.
    pub(super) async fn connect(
        server: PgConnectOptions,
        options: &StoreOptions,
    ) -> Result<(Self, Arc<Keeper>), StoreError> {
        let keeper = Keeper::open(Place::server(&server), None, options.mark.as_deref())?;
        let server = Server::open(server, (options.busy_timeout, options.older), Arc::clone(&keeper)).await?;
        Ok((Self::Server(Arc::new(server)), keeper))
    }

    /// Does `operation` on `args` in a transaction, and answers when that is durable.
    pub(super) async fn write<A, T>(&self, change: Change, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        // Reads have none: they take microseconds, and there are many.
        let system = self.system();
        let span = tracing::info_span!(
            "store",
            otel.name = "write",
            otel.kind = "client",
            db.system.name = system,
            db.operation.name = change.as_str()
        );
        match self {
            Self::File(file) => file.writer().write(change, args, operation).instrument(span).await,
            Self::Server(server) => server.write(change, args, operation).instrument(span).await,
        }
    }

    /// The same without telling the outcome; it is done before whatever is asked for afterwards. On a server it is
    /// waited for: there the order of two transactions is the order in which the first ended.
    pub(super) async fn write_later<A, T>(
        &self,
        change: Change,
        args: A,
        operation: Operation<A, T>,
    ) -> Result<(), StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let server = match self {
            Self::File(file) => return file.writer().write_later(change, args, operation).await,
            Self::Server(server) => server,
        };
        match server.write(change, args, operation).await {
            Ok(_) => Ok(()),
            Err(error @ (StoreError::Busy { .. } | StoreError::Unreachable { .. })) => Err(error),
            Err(error) => {
                tracing::warn!("what nobody waited for was not written: {error}");
                Ok(())
            }
        }
    }

    /// Whether nothing can be written.
    pub(super) fn only_reads(&self) -> bool {
        match self {
            Self::File(file) => file.only_reads(),
            Self::Server(_) => false,
        }
    }

    /// How much was written.
    pub(super) fn counts(&self) -> WriteCounts {
        match self {
            Self::File(file) => file.counts(),
            Self::Server(server) => server.counts(),
        }
    }

    /// A connection that can only read.
    pub(super) async fn read(&self) -> Result<Read<'_>, StoreError> {
        let started = Instant::now();
        match self {
            Self::File(file) => {
                let (connection, seat) = file.read().await?;
                Ok(Read { database: self, started, session: Session::from(connection), seat: Some(seat) })
            }
            Self::Server(server) => self.read_from(server, Patience::Reads).await,
        }
    }

    async fn read_from(&self, server: &Server, patience: Patience) -> Result<Read<'_>, StoreError> {
        let started = Instant::now();
        let session = Session::from(server.read(patience).await?).by_a_clock_ahead(server.ahead());
        Ok(Read { database: self, started, session, seat: None })
    }

    /// The same, for what takes long: nobody else waits for it.
    pub(super) async fn read_for_long(&self) -> Result<Read<'_>, StoreError> {
        let started = Instant::now();
        match self {
            Self::File(file) => {
                let session = Session::from(file.alone_to_read().await?);
                Ok(Read { database: self, started, session, seat: None })
            }
            Self::Server(server) => self.read_from(server, Patience::Works).await,
        }
    }

    /// As the semantic conventions name it.
    const fn system(&self) -> &'static str {
        match self {
            Self::File(_) => "sqlite",
            Self::Server(_) => "postgresql",
        }
    }

    pub(super) fn place(&self) -> &Place {
        match self {
            Self::File(file) => file.place(),
            Self::Server(server) => server.place(),
        }
    }

    /// Closes every connection.
    pub(super) async fn close(&self) -> Result<(), StoreError> {
        match self {
            Self::File(file) => file.close().await,
            Self::Server(server) => {
                server.close().await;
                Ok(())
            }
        }
    }
}

/// A connection that can only read.
///
/// Reads need no transaction around them: what is read in two steps was only ever added to.
pub(super) struct Read<'d> {
    database: &'d Database,
    started: Instant,
    session: Session,
    /// Where a connection to the file goes back to.
    seat: Option<Seat>,
}

impl Read<'_> {
    pub(super) const fn session(&mut self) -> &mut Session {
        &mut self.session
    }

    /// The outcome, with the place in its error.
    pub(super) fn finish<T>(self, outcome: Result<T, Failure>) -> Result<T, StoreError> {
        if let (Some(connection), Some(seat)) = (self.session.into_direct(), self.seat) {
            seat.give_back(connection);
        }
        let read = outcome.map_err(|failure| failure.at(self.database.place(), milliseconds_since(self.started)))?;
        if let Database::File(file) = self.database {
            file.require_alone()?;
        }
        Ok(read)
    }
}

pub(super) fn milliseconds_since(started: Instant) -> u64 {
    u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Whether the migrations that were applied, with their checksums, are exactly those that this program knows.
///
/// * `older` — what becomes of a database that lacks some.
pub(super) fn is_newest(
    ours: &Migrator,
    applied: &[(i64, Vec<u8>)],
    (place, older): (&Place, Older),
) -> Result<bool, StoreError> {
    let (found, known) = (applied.last().map_or(0, |(version, _)| *version), newest_known(ours));
    let path = || place.name().to_owned();
    if found > known {
        return Err(StoreError::NewerSchema { path: path(), found, known });
    }
    for (version, checksum) in applied {
        let known = ours.iter().find(|migration| migration.version == *version);
        if known.is_none_or(|migration| *migration.checksum != **checksum) {
            let detail = format!("its schema {version} was made by an unreleased version of countersign");
            return Err(StoreError::Unavailable { path: path(), detail });
        }
    }
    // One may have come later than another with a higher number.
    match (applied.len() == ours.iter().count(), older) {
        (false, Older::Refused) => Err(StoreError::OlderSchema { path: path(), found, known }),
        (is_newest, _) => Ok(is_newest),
    }
}

/// The newest schema that the database has now, which may be newer than when it was opened.
pub(super) const NEWEST_APPLIED: Sql = sql!("SELECT coalesce(max(version), 0) FROM _sqlx_migrations WHERE success");

/// Refuses to go on under a schema that a newer version has made since the database was opened: what it means by what is
/// written is not known here.
pub(super) fn require_known(ours: &Migrator, found: i64) -> Result<(), Failure> {
    let known = newest_known(ours);
    if found > known { Err(Failure::Newer { found, known }) } else { Ok(()) }
}

/// The newest schema that this program knows.
fn newest_known(ours: &Migrator) -> i64 {
    ours.iter().map(|migration| migration.version).max().unwrap_or(0)
}
