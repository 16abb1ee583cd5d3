//! The server: a PostgreSQL database that any number of replicas share.
//!
//! *Writing.* The server commits together whatever is committed at the same time, so an operation has a transaction
//! and a connection of its own, and several go on at once. What must not overlap asks for a lock
//! ([`Session::lock`](super::session::Session::lock)) that ends with the transaction. A transaction that the server
//! gives up for the sake of another (a deadlock, the same row made twice) is done again.
//!
//! Decisions are the exception. Each adds to the log, whose edge is held until the commit is on the disk: whatever the
//! server does, one would wait for the disk after the other. So those that come at the same time share a transaction
//! ([`super::writer`]), and while one such group waits for the disk the next is written. Of several, none waits long for a
//! lock that somebody else has: each then goes on alone, and a group that an administrator's lock holds up leaves the way to
//! the next. Whoever did not get what it waited for is told which session has it.
//!
//! *Waiting.* Whoever waits for a connection, a lock or an answer does so for as long as `busy_timeout` says, and
//! a replica that stops in the middle of a transaction is thrown out of it by the server.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use tokio::sync::Semaphore;

use super::Older;
use super::change::Change;
use super::database::milliseconds_since;
use super::error::{StoreError, bounded};
use super::fail_point::{self, Moment};
use super::failure::{Failure, Place};
use super::fitness::{self, Fitness};
use super::held::{Held, Patience};
use super::mark::Keeper;
use super::server_schema::{check_and_migrate, check_server};
use super::session::Session;
use super::writer::{Answered, Counters, End, Hand, Job, Operation, Ran, Work, WriteCounts, Writer, gone};
use crate::domain::limits::{
    DATABASE_BUSY_MILLISECONDS, DATABASE_IDLE_TRANSACTION_MILLISECONDS, DATABASE_STATEMENT_MILLISECONDS,
    MAX_WRITE_TRIES,
};
use crate::domain::time::Span;

/// Connections that read. They are apart from those that write: a look-up never waits behind a decision.
const READERS: u32 = 4;
/// Connections that write. With those that read and the one that listens, eight replicas fit into the hundred
/// connections that a server has unless it is told otherwise.
const WRITERS: u32 = 6;
/// Decisions of one group that are done each alone at the same time, each on one of those connections.
const ALONE_AT_ONCE: usize = 2;
/// Groups that may be held up by somebody else's lock while others go on: connections are left for those.
const GROUPS_HELD_UP: usize = 1;
/// After so long a group is held up: what waits only for its disk is done by then.
const HELD_UP: Duration = Duration::from_millis(500);

/// Several that are committed together wait for a lock for so many milliseconds, before each goes on alone; for the edge of
/// the log they wait as long as anybody does. The setting ends with the transaction.
const BEGIN_GROUP: &str = "BEGIN; SET LOCAL lock_timeout = 200";
/// A transaction whose commit is seen by all, and whose place in the log of the server the disk is not waited for. What comes
/// after it in that log waits for both. The setting ends with the transaction.
const BEGIN_VISIBLE: &str = "BEGIN; SET LOCAL synchronous_commit = off";
/// Everything as it is now, for as long as it takes to read it.
const SNAPSHOT: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = 0";
/// Tells the replicas that there is work.
const TELL: &str = "SELECT pg_notify('countersign_work', '')";
const TRY_LOCK: &str = "SELECT pg_try_advisory_lock($1)";
const AS_LONG: &str = "SET statement_timeout = 0";
/// Whoever has held a lock in this database for as long as we waited, the one that began first. What our own replicas do
/// takes milliseconds.
const HOLDER: &str = "SELECT held.pid::int8, coalesce(whose.usename::text, '?'), coalesce(whose.application_name, ''),
        coalesce(whose.state, 'of another user'), coalesce(extract(epoch FROM now() - whose.xact_start)::int8, 0),
        max(held.relation::regclass::text)
    FROM pg_locks AS held JOIN pg_stat_activity AS whose ON whose.pid = held.pid
    WHERE held.granted AND held.pid <> pg_backend_pid()
        AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND held.locktype IN ('relation', 'advisory') AND held.mode <> 'AccessShareLock'
        AND coalesce(whose.xact_start < now() - make_interval(secs => $1::float8 / 1000), true)
    GROUP BY held.pid, whose.usename, whose.application_name, whose.state, whose.xact_start
    ORDER BY whose.xact_start NULLS LAST, held.pid LIMIT 1";
/// Held while an index is made: `CSGN` and the index.
const INDEX_LOCK: i64 = 0x4353_474e_0000_0002;

/// One database on a server.
pub(super) struct Server {
    hand: ServerHand,
    readers: PgPool,
    listener: PgPool,
    /// Where decisions wait for each other.
    decisions: Writer,
}

/// Who writes to it.
#[derive(Clone)]
pub(super) struct ServerHand {
    place: Place,
    busy_timeout: Duration,
    options: PgConnectOptions,
    writers: PgPool,
    counters: Arc<Counters>,
    fitness: Arc<Fitness>,
    /// The places of groups that somebody else's lock holds up.
    held_up: Arc<Semaphore>,
    keeper: Arc<Keeper>,
}

impl Server {
    /// Connects, and brings the schema up to date.
    pub(super) async fn open(
        options: PgConnectOptions,
        (busy_timeout, older): (Duration, Older),
        keeper: Arc<Keeper>,
    ) -> Result<Self, StoreError> {
        let place = Place::server(&options);
        let started = Instant::now();
        let failed = |failure: Failure| failure.at(&place, milliseconds_since(started));
        let milliseconds = |duration: Duration| duration.as_millis().max(1).to_string();
        let options = options.disable_statement_logging().options([
            ("lock_timeout", milliseconds(busy_timeout)),
            ("statement_timeout", DATABASE_STATEMENT_MILLISECONDS.to_string()),
            ("idle_in_transaction_session_timeout", DATABASE_IDLE_TRANSACTION_MILLISECONDS.to_string()),
            // Whatever the server has as its default: who has waited for a lock must see what its holder has written.
            ("default_transaction_isolation", "read committed".to_owned()),
        ]);
        let options = match options.get_application_name() {
            Some(_) => options,
            None => options.application_name("countersign"),
        };
        let mut connection = tokio::time::timeout(patience(busy_timeout), options.connect())
            .await
            .map_err(|_| unreachable(&place, silent_for(started.elapsed())))?
            .map_err(|error| failed(error.into()))?;
        check_server(&mut connection, &place, started).await?;
        check_and_migrate(&mut connection, (&place, older), started).await?;
        connection.close().await.map_err(|error| failed(error.into()))?;
        let reading = options.clone().options([("default_transaction_read_only", "on")]);
        let fitness = Arc::new(Fitness::of(&place, Arc::clone(&keeper)));
        let readers = pool(READERS, busy_timeout, &fitness).connect_lazy_with(reading);
        let writers = pool(WRITERS, busy_timeout, &fitness).connect_lazy_with(options.clone());
        let listener = pool(1, busy_timeout, &fitness).connect_lazy_with(options.clone());
        let counters = Arc::<Counters>::default();
        let held_up = Arc::new(Semaphore::new(GROUPS_HELD_UP));
        let hand = ServerHand {
            place: place.clone(),
            busy_timeout,
            options,
            writers,
            counters: Arc::clone(&counters),
            fitness,
            held_up,
            keeper,
        };
        let (decisions, tasks) = Writer::new(&place, busy_timeout, [hand.clone(), hand.clone()], &counters);
        for task in tasks {
            tokio::spawn(task);
        }
        Ok(Self { hand, readers, listener, decisions })
    }

    /// Does `operation` on `args` in a transaction, and answers when that is durable.
    pub(super) async fn write<A, T>(&self, change: Change, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let started = Instant::now();
        let outcome = if change.is_grouped() {
            self.decisions.write(change, args, operation).await
        } else {
            let (job, mut answered): (_, Answered<T>) = Job::new(change, args, operation);
            self.hand.counters.begun();
            self.hand.alone(Box::new(job)).await;
            answered.try_recv().unwrap_or_else(|_| Err(gone(&self.hand.place)))
        };
        match outcome {
            // Its turn did not come, perhaps since there is no server.
            Err(error @ StoreError::Busy { .. }) => Err(self.hand.why_busy(error, started).await),
            outcome => outcome,
        }
    }

    /// A connection that can only read.
    pub(super) async fn read(&self, patience: Patience) -> Result<Held, StoreError> {
        let started = Instant::now();
        match self.hand.fitness.unless_refused(self.readers.acquire()).await? {
            Ok(connection) => Ok(Held::new(connection, patience)),
            Err(error) => Err(self.hand.no_connection(error, started).await),
        }
    }

    /// By how much the clock of the server is ahead of the one of this machine.
    pub(super) fn ahead(&self) -> Span {
        self.hand.fitness.ahead()
    }

    /// A transaction that writes; whoever asks ends it.
    pub(super) async fn begin(&self) -> Result<Held, StoreError> {
        self.hand.transaction(End::Durable).await
    }

    /// A transaction that sees everything as it is now, for as long as it takes to read it all.
    pub(super) async fn snapshot(&self) -> Result<Held, StoreError> {
        let started = Instant::now();
        let begun = async { Held::new(self.readers.acquire().await?, Patience::Whole).begin(SNAPSHOT).await };
        match self.hand.fitness.unless_refused(begun).await? {
            Ok(transaction) => Ok(transaction),
            Err(error) => Err(self.hand.no_connection(error, started).await),
        }
    }

    /// Makes an index while others read and write. Where another replica makes it just now, that one will do.
    pub(super) async fn make_index(&self, name: &str, of: &str) -> Result<(), StoreError> {
        let started = Instant::now();
        let failed = |error: sqlx::Error| Failure::from(error).at(&self.hand.place, milliseconds_since(started));
        let mut connection = Patience::Works.with(self.hand.options.connect()).await.map_err(failed)?;
        let turn = sqlx::query_scalar(TRY_LOCK).bind(INDEX_LOCK).fetch_one(&mut connection);
        let turn = Patience::Works.with(turn).await.map_err(failed)?;
        if turn {
            // One that was left half made is in the way, and of no use.
            let drop_broken = format!("DROP INDEX CONCURRENTLY IF EXISTS {name}");
            let make = format!("CREATE INDEX CONCURRENTLY {name} ON {of}");
            for statement in [AS_LONG.to_owned(), drop_broken, make] {
                let done = sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut connection);
                Patience::Whole.with(done).await.map_err(failed)?;
            }
        }
        connection.close().await.map_err(failed)
    }

    pub(super) const fn place(&self) -> &Place {
        &self.hand.place
    }

    /// Who writes to it.
    pub(super) const fn hand(&self) -> &ServerHand {
        &self.hand
    }

    /// The connection that hears other replicas.
    pub(super) const fn listener(&self) -> &PgPool {
        &self.listener
    }

    pub(super) fn counts(&self) -> WriteCounts {
        self.hand.counters.read()
    }

    pub(super) async fn close(&self) {
        // What waits to be decided comes first. It has no connection of its own, so that nothing can go wrong.
        let _ = self.decisions.close().await;
        // Whoever listens lets go of its connection when it is told, and is told by the closing.
        let closed = async { tokio::join!(self.listener.close(), self.readers.close(), self.hand.writers.close()) };
        // But for what a server has not answered, which nobody waits for any more.
        let _ = tokio::time::timeout(Duration::from_millis(DATABASE_BUSY_MILLISECONDS), closed).await;
    }
}

impl Drop for Server {
    /// Whoever listens ends.
    fn drop(&mut self) {
        drop(self.listener.close());
        drop(self.readers.close());
        drop(self.hand.writers.close());
    }
}

impl ServerHand {
    async fn transaction(&self, end: End) -> Result<Held, StoreError> {
        self.begin(match end {
            End::Durable => "BEGIN",
            End::Visible => BEGIN_VISIBLE,
        })
        .await
    }

    /// A transaction that `words` begin.
    async fn begin(&self, words: &'static str) -> Result<Held, StoreError> {
        let started = Instant::now();
        let begun = async { Held::new(self.writers.acquire().await?, Patience::Works).begin(words).await };
        match self.fitness.unless_refused(begun).await? {
            Ok(transaction) => Ok(transaction),
            Err(error) => Err(self.no_connection(error, started).await),
        }
    }

    /// Tells the replicas that there is work.
    pub(super) async fn tell(&self) -> Result<(), sqlx::Error> {
        Held::new(self.writers.acquire().await?, Patience::Reads).says(TELL).await
    }

    fn session(&self, transaction: Held) -> Session {
        let mut session = Session::from(transaction).by_a_clock_ahead(self.fitness.ahead());
        session.log.keeper = Some(Arc::clone(&self.keeper));
        session
    }

    /// A transaction for several, or for one that gives it back where it would wait.
    async fn begin_group(&self) -> Result<Session, StoreError> {
        Ok(self.session(self.begin(BEGIN_GROUP).await?))
    }

    /// Does one thing in a transaction of its own, again where the server gives it up for the sake of another, and
    /// answers.
    async fn alone(&self, mut work: Box<dyn Work>) {
        let mut tries = 1;
        loop {
            let mut session = match self.transaction(End::of([work.change()])).await {
                Ok(transaction) => self.session(transaction),
                Err(error) => return work.fail(&|_| error.clone()),
            };
            let ran = work.run(&mut session).await;
            let (failure, again) = match ran {
                Ran::Done => match self.written(work.change(), session).await {
                    Ok(()) => return work.answer(&self.place),
                    Err((failure, true)) if !failure.is_worth_another_try() => {
                        return work.fail(&|waited_ms| failure.of_commit(&self.place, waited_ms));
                    }
                    Err((failure, _)) => {
                        let again = failure.is_worth_another_try();
                        (Some(failure), again)
                    }
                },
                Ran::Refused | Ran::Broken => {
                    roll_back(session).await;
                    (None, work.is_worth_another_try())
                }
            };
            if !again || tries >= MAX_WRITE_TRIES {
                return match failure {
                    Some(failure) => work.fail(&|waited_ms| failure.at(&self.place, waited_ms)),
                    None => work.answer(&self.place),
                };
            }
            tries += 1;
        }
    }

    /// Does one thing in a transaction of its own, unless that would wait for a lock or comes to nothing: then it gives it
    /// back.
    async fn at_once(&self, mut work: Box<dyn Work>) -> Option<Box<dyn Work>> {
        let mut session = match self.begin_group().await {
            Ok(session) => session,
            Err(error) => {
                work.fail(&|_| error.clone());
                return None;
            }
        };
        match work.run(&mut session).await {
            Ran::Done if session.wait_longer().await.is_ok() => match self.written(work.change(), session).await {
                Ok(()) => work.answer(&self.place),
                Err((failure, true)) if !failure.is_worth_another_try() => {
                    work.fail(&|waited_ms| failure.of_commit(&self.place, waited_ms));
                }
                Err(_) => return Some(work),
            },
            Ran::Refused => {
                roll_back(session).await;
                work.answer(&self.place);
            }
            Ran::Done | Ran::Broken => {
                roll_back(session).await;
                return Some(work);
            }
        }
        None
    }

    /// Ends a transaction in which one thing was done; where that fails, whether it was the commit that did.
    async fn written(&self, change: Change, mut session: Session) -> Result<(), (Failure, bool)> {
        if let Err(failure) = super::log::flush(&mut session).await {
            roll_back(session).await;
            return Err((failure, false));
        }
        let mut log = std::mem::take(&mut session.log);
        match commit(&[change], session.into_transaction()).await {
            Ok(()) => {
                log.committed();
                self.counters.committed(1);
                Ok(())
            }
            Err(failure) => {
                // One that was given up for another is done again.
                if !failure.is_worth_another_try() {
                    self.counters.failed(&failure.of_commit(&self.place, 0));
                }
                Err((failure, true))
            }
        }
    }

    /// Why an operation did not get its turn.
    async fn why_busy(&self, busy: StoreError, started: Instant) -> StoreError {
        match (self.no_connection(sqlx::Error::PoolTimedOut, started).await, busy) {
            (StoreError::Busy { by, .. }, StoreError::Busy { path, waited_ms, .. }) => {
                StoreError::Busy { path, waited_ms, by }
            }
            (StoreError::Busy { .. }, busy) => busy,
            (reason, _) => reason,
        }
    }

    /// Why there is no connection: all of them are in use, since somebody holds what they need, or there is none to be had.
    async fn no_connection(&self, error: sqlx::Error, started: Instant) -> StoreError {
        let waited_ms = milliseconds_since(started);
        if !matches!(error, sqlx::Error::PoolTimedOut) {
            return Failure::from(error).at(&self.place, waited_ms);
        }
        let patience = patience(self.busy_timeout);
        match tokio::time::timeout(patience, self.options.connect()).await {
            Ok(Ok(mut connection)) => {
                let asked = tokio::time::timeout(patience, fitness::ask(&mut connection, &self.place)).await;
                if let Ok(Ok(Err(refusal))) = asked {
                    return refusal;
                }
                let by = tokio::time::timeout(patience, holder(&mut connection, waited_ms)).await.ok().flatten();
                drop(connection.close().await);
                StoreError::Busy { path: self.place.name().to_owned(), waited_ms, by }
            }
            Ok(Err(error)) => Failure::from(error).at(&self.place, waited_ms),
            Err(_) => unreachable(&self.place, silent_for(started.elapsed())),
        }
    }
}

impl Hand for ServerHand {
    /// Only decisions come in groups, and those wait for the disk.
    async fn begin(&mut self, _: End) -> Result<Session, Failure> {
        Ok(self.begin_group().await?)
    }

    async fn commit(&mut self, changes: &[Change], mut session: Session) -> Result<(), Failure> {
        let mut log = std::mem::take(&mut session.log);
        commit(changes, session.into_transaction()).await?;
        log.committed();
        Ok(())
    }

    async fn undo(&mut self, session: Session) {
        roll_back(session).await;
    }

    /// Some at the same time: what one waits for is no reason for the others. Nor is what somebody else's lock holds up a
    /// reason for those that come later: it goes on by itself, and the hand takes what waits meanwhile.
    async fn each_alone(&mut self, group: Vec<Box<dyn Work>>) {
        let (hand, started) = (self.clone(), Instant::now());
        let mut all = tokio::spawn(async move {
            let hand = &hand;
            let each = |work: Box<dyn Work>, at_once: bool| async move {
                if started.elapsed() > hand.busy_timeout {
                    let path = hand.place.name();
                    work.fail(&|waited_ms| StoreError::Busy { path: path.to_owned(), waited_ms, by: None });
                } else if at_once {
                    return hand.at_once(work).await;
                } else {
                    hand.alone(work).await;
                }
                None
            };
            // First what nobody holds up, then what waits: that has all connections of this group for as long as it does.
            let mut left = group;
            for at_once in [true, false] {
                let turns: Vec<_> = left.into_iter().map(|work| each(work, at_once)).collect();
                let turns = futures_util::stream::iter(turns).buffer_unordered(ALONE_AT_ONCE);
                left = turns.collect::<Vec<_>>().await.into_iter().flatten().collect();
            }
        });
        if tokio::time::timeout(HELD_UP, &mut all).await.is_ok() {
            return;
        }
        match Arc::clone(&self.held_up).try_acquire_owned() {
            Ok(place) => drop(tokio::spawn(async move {
                let _ = all.await;
                drop(place);
            })),
            Err(_) => drop(all.await),
        }
    }

    fn close(&mut self) -> Result<(), sqlx::Error> {
        Ok(())
    }
}

/// Who has held something for as long as we waited, in words; nothing where nobody has, or the server does not tell.
async fn holder(connection: &mut PgConnection, waited_ms: u64) -> Option<String> {
    type Holder = (i64, String, String, String, i64, Option<String>);
    let waited = i64::try_from(waited_ms).unwrap_or(i64::MAX);
    let found: Option<Holder> = sqlx::query_as(HOLDER).bind(waited).fetch_optional(connection).await.ok()?;
    let (pid, user, program, state, seconds, table) = found?;
    let program = if program.is_empty() { String::new() } else { format!(" ({program})") };
    let what = table.map_or_else(|| "a lock".to_owned(), |table| format!("a lock on `{table}`"));
    Some(bounded(&format!(
        "session {pid} of `{user}`{program}, {state}, which has had {what} for {seconds} s: SELECT \
         pg_terminate_backend({pid}) ends it"
    )))
}

/// Where this fails the connection is closed, which is as good.
async fn roll_back(session: Session) {
    if let Some(transaction) = session.into_transaction() {
        transaction.roll_back().await;
    }
}

/// Commits what these changes have written.
pub(super) async fn commit(changes: &[Change], transaction: Option<Held>) -> Result<(), Failure> {
    let Some(transaction) = transaction else {
        let detail = "an operation gave its transaction away".to_owned();
        return Err(StoreError::Inconsistent { detail }.into());
    };
    fail_point::pass_all(changes, Moment::Before);
    transaction.commit().await?;
    fail_point::pass_all(changes, Moment::After);
    Ok(())
}

/// How long to wait for an answer to a connection. A server elsewhere takes longer to answer than a lock to be freed.
fn patience(busy_timeout: Duration) -> Duration {
    busy_timeout.max(Duration::from_secs(1))
}

fn silent_for(waited: Duration) -> String {
    format!("it did not answer within {} s", waited.as_secs().max(1))
}

fn unreachable(place: &Place, detail: String) -> StoreError {
    StoreError::Unreachable { path: place.name().to_owned(), detail }
}

fn pool(connections: u32, busy_timeout: Duration, fitness: &Arc<Fitness>) -> PgPoolOptions {
    let (made, used) = (Arc::clone(fitness), Arc::clone(fitness));
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(busy_timeout.max(Duration::from_millis(1)))
        .test_before_acquire(false)
        .before_acquire(move |connection, meta| {
            let fitness = Arc::clone(&used);
            Box::pin(async move { Ok(fitness.is_still(connection, meta).await) })
        })
        .after_connect(move |connection, _| {
            let fitness = Arc::clone(&made);
            Box::pin(async move { fitness.admit(connection).await })
        })
}
