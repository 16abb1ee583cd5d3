//! Transactions of a file: one connection, owned by the thread that writes.
//!
//! It is kept only after a clean end. Whatever else happens closes it, and the next transaction opens a new one
//! ([`super::sqlite`] says why).

use std::sync::Arc;

use super::change::Change;
use super::direct::{Connection, Opening, Waits};
use super::fail_point::{self, Moment};
use super::failure::{Failure, Place};
use super::mark::Keeper;
use super::session::{Session, Sql, sql};
use super::writer::{Counters, End, Hand, Ran, Work, end, fail_all};

const BEGIN: Sql = sql!("BEGIN IMMEDIATE");
const COMMIT: Sql = sql!("COMMIT");
const ROLLBACK: Sql = sql!("ROLLBACK");
/// Each commit waits for the disk; how each connection that writes begins.
const WAIT: &str = "PRAGMA synchronous = FULL";
/// No commit does, but the log is on the disk before any of it is brought into the file: whatever a crash takes is the end
/// of the log, from the first commit on that nobody waited for.
const DO_NOT_WAIT: &str = "PRAGMA synchronous = NORMAL";

/// The one that owns the connection.
pub(super) struct FileHand {
    place: Place,
    opening: Opening,
    /// Absent when the last one was in doubt.
    connection: Option<Connection>,
    /// What its commits wait for.
    end: End,
    counters: Arc<Counters>,
    keeper: Arc<Keeper>,
}

impl FileHand {
    /// Writes on `connection`, and connects again whenever that is in doubt.
    pub(super) const fn new(
        place: Place,
        opening: Opening,
        connection: Connection,
        counters: Arc<Counters>,
        keeper: Arc<Keeper>,
    ) -> Self {
        Self { place, opening, connection: Some(connection), end: End::Durable, counters, keeper }
    }

    fn keep(&mut self, session: Session) {
        if let Some(connection) = session.into_direct() {
            self.connection = Some(connection);
        }
    }

    /// Does one thing in the transaction that has begun.
    async fn alone(&mut self, mut session: Session, mut work: Box<dyn Work>) {
        let done = match work.run(&mut session).await {
            Ran::Done => match super::log::flush(&mut session).await {
                Ok(()) => 1,
                Err(failure) => return work.fail(&|waited_ms| failure.at(&self.place, waited_ms)),
            },
            Ran::Refused => 0,
            // Dropped, the connection closes and with it the transaction.
            Ran::Broken => return work.answer(&self.place),
        };
        let (place, counters) = (self.place.clone(), Arc::clone(&self.counters));
        end(self, session, (vec![work], done), (&place, &counters)).await;
    }
}

impl Hand for FileHand {
    async fn begin(&mut self, end: End) -> Result<Session, Failure> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => {
                self.end = End::Durable;
                Connection::open(&self.opening, Waits::Here)?
            }
        };
        if self.end != end {
            connection.set(if end == End::Durable { WAIT } else { DO_NOT_WAIT })?;
            self.end = end;
        }
        let mut session = Session::from(connection);
        session.log.keeper = Some(Arc::clone(&self.keeper));
        match session.execute(BEGIN, &[]).await {
            Ok(_) => Ok(session),
            Err(failure) => {
                // Not to get its turn leaves a connection as it was. After anything else it is not used again.
                if failure.is_busy() {
                    self.keep(session);
                }
                Err(failure)
            }
        }
    }

    async fn commit(&mut self, changes: &[Change], mut session: Session) -> Result<(), Failure> {
        fail_point::pass_all(changes, Moment::Before);
        session.execute(COMMIT, &[]).await?;
        session.log.committed();
        fail_point::pass_all(changes, Moment::After);
        self.keep(session);
        Ok(())
    }

    async fn undo(&mut self, mut session: Session) {
        if session.execute(ROLLBACK, &[]).await.is_ok() {
            self.keep(session);
        }
    }

    /// One after the other: there is one connection, and one that writes at a time.
    async fn each_alone(&mut self, group: Vec<Box<dyn Work>>) {
        let mut left = group.into_iter();
        while let Some(work) = left.next() {
            match self.begin(End::of([work.change()])).await {
                Ok(session) => self.alone(session, work).await,
                Err(failure) => return fail_all(std::iter::once(work).chain(left), &self.place, &failure),
            }
        }
    }

    fn close(&mut self) -> Result<(), sqlx::Error> {
        self.connection.take().map_or(Ok(()), Connection::close)
    }
}
