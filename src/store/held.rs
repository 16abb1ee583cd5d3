//! A connection to the server while somebody uses it: every question has a bound, and a connection that has not answered within
//! it is used by nobody again.
//!
//! A server that is stopped, or a way to it that swallows what is sent, answers nothing and breaks nothing: whoever waits for
//! the connection to break waits for hours. So each answer is waited for as long as [`Patience`] says, and then the connection
//! is closed. What came of the question is as little known as after a connection that broke in the middle: of a commit, too.

use std::time::Duration;

use sqlx::Postgres;
use sqlx::pool::PoolConnection;
use sqlx::postgres::PgConnection;
use tokio::runtime::Handle;

use crate::domain::limits::{
    DATABASE_BUSY_MILLISECONDS, DATABASE_PARKED_SECONDS, DATABASE_READ_MILLISECONDS, DATABASE_SILENT_MILLISECONDS,
    DATABASE_STATEMENT_MILLISECONDS, DATABASE_WHOLE_SECONDS,
};

/// How long an answer of the server is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Patience {
    /// By whoever looks something up, mostly because somebody waits for that.
    Reads,
    /// By whoever writes, or reads much: longer than the server itself works on a statement, so that while it lives it is what
    /// says no.
    Works,
    /// By whoever reads all there is in one question, or changes the shape of it.
    Whole,
    /// By nobody any more: a commit that the server may make still.
    Parked,
}

impl Patience {
    const fn limit(self) -> Duration {
        match self {
            Self::Reads => Duration::from_millis(DATABASE_READ_MILLISECONDS),
            Self::Works => Duration::from_millis(DATABASE_STATEMENT_MILLISECONDS + DATABASE_SILENT_MILLISECONDS),
            Self::Whole => Duration::from_secs(DATABASE_WHOLE_SECONDS),
            Self::Parked => Duration::from_secs(DATABASE_PARKED_SECONDS),
        }
    }

    /// What the server answers, or that it has not.
    pub(super) async fn with<T>(self, answer: impl Future<Output = Result<T, sqlx::Error>>) -> Result<T, sqlx::Error> {
        tokio::time::timeout(self.limit(), answer).await.unwrap_or_else(|_| Err(self.over()))
    }

    fn over(self) -> sqlx::Error {
        let words = format!("it has not answered within {} s, and the connection was given up", self.limit().as_secs());
        sqlx::Error::Io(std::io::Error::new(std::io::ErrorKind::TimedOut, words))
    }
}

/// A connection of a pool.
pub(super) struct Held {
    /// Absent once it was given back.
    connection: Option<PoolConnection<Postgres>>,
    patience: Patience,
    /// In the middle of a transaction.
    is_open: bool,
    /// It was waited for in vain. Nothing is asked of it any more.
    is_silent: bool,
}

/// Something that a connection is being asked.
pub(super) struct Question<'h> {
    is_silent: &'h mut bool,
    patience: Patience,
}

impl Question<'_> {
    /// The answer, or the next piece of one that comes in pieces.
    pub(super) async fn answer<T>(
        &mut self,
        answer: impl Future<Output = Result<T, sqlx::Error>>,
    ) -> Result<T, sqlx::Error> {
        match tokio::time::timeout(self.patience.limit(), answer).await {
            Ok(outcome) => outcome,
            Err(_) => {
                *self.is_silent = true;
                Err(self.patience.over())
            }
        }
    }
}

impl Held {
    pub(super) const fn new(connection: PoolConnection<Postgres>, patience: Patience) -> Self {
        Self { connection: Some(connection), patience, is_open: false, is_silent: false }
    }

    /// The same connection in a transaction that `words` begin.
    pub(super) async fn begin(mut self, words: &'static str) -> Result<Self, sqlx::Error> {
        self.is_open = true;
        self.says(words).await?;
        Ok(self)
    }

    /// Asks for something that has no answer of its own.
    pub(super) async fn says(&mut self, words: &'static str) -> Result<(), sqlx::Error> {
        let (connection, mut question) = self.ask()?;
        question.answer(sqlx::raw_sql(words).execute(connection)).await.map(drop)
    }

    /// Ends the transaction so that what was done in it counts. Where this fails, whether it does is not known here.
    ///
    /// Where it is waited for no longer, the connection stays with the server until that has answered, and keeps its place in the pool: to
    /// close it ends no commit that waits for a standby, and each one that is opened in its place is one more of those that the server has.
    pub(super) async fn commit(mut self) -> Result<(), sqlx::Error> {
        let patience = std::mem::replace(&mut self.patience, Patience::Parked);
        let committing = tokio::spawn(self.committed());
        patience.with(async { committing.await.unwrap_or(Err(sqlx::Error::WorkerCrashed)) }).await
    }

    async fn committed(mut self) -> Result<(), sqlx::Error> {
        self.says("COMMIT").await?;
        self.is_open = false;
        Ok(())
    }

    /// Ends the transaction so that nothing of it counts. Where that fails the connection is closed, which is as good.
    pub(super) async fn roll_back(mut self) {
        self.is_open = self.says("ROLLBACK").await.is_err();
    }

    /// The connection to ask, and what its answer is waited for with.
    ///
    /// # Errors
    ///
    /// Where it was waited for in vain before.
    pub(super) fn ask(&mut self) -> Result<(&mut PgConnection, Question<'_>), sqlx::Error> {
        let Self { connection, patience, is_silent, .. } = self;
        match connection {
            Some(connection) if !*is_silent => Ok((connection, Question { is_silent, patience: *patience })),
            _ => Err(patience.over()),
        }
    }
}

impl Drop for Held {
    /// Gives it back to its pool, unless it was waited for in vain: then it is closed.
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take() else { return };
        match Handle::try_current() {
            Ok(runtime) if !self.is_silent => drop(runtime.spawn(give_back(connection, self.is_open))),
            _ => connection.close_on_drop(),
        }
    }
}

/// Gives a connection back that somebody may have stopped waiting for in the middle, once all that it was asked is answered.
///
/// The pool asks it once more, and would wait for that however long it takes: nobody else would have its place meanwhile.
/// Refused: to close whatever was left in the middle, which whoever hangs up could have done as often as she likes.
async fn give_back(mut connection: PoolConnection<Postgres>, is_open: bool) {
    let limit = Duration::from_millis(DATABASE_BUSY_MILLISECONDS);
    if is_open {
        let undone = tokio::time::timeout(limit, sqlx::raw_sql("ROLLBACK").execute(&mut *connection)).await;
        if !matches!(undone, Ok(Ok(_))) {
            return connection.close_on_drop();
        }
    }
    // Who is late is closed.
    let _ = tokio::time::timeout(limit, connection.return_to_pool()).await;
}
