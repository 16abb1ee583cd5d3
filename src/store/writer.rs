//! Whoever writes waits here, and as many as wait are committed together.
//!
//! A commit waits for the disk, however little it writes. So one thread owns the connection that writes: it takes the
//! operations that are waiting, in the order they came, runs each between savepoints of one transaction, commits
//! once, and then answers everybody.
//!
//! * Nobody is told `Ok` before the commit that says so is durable.
//! * An operation that is refused undoes itself alone; the others do not notice.
//! * Where the database fails in the middle, or an operation has a defect, the transaction is given up and each
//!   operation is done again in one of its own: so each gets the answer that is its own, and no other's.
//! * A commit that fails is everybody's failure, also of those who were refused: they were refused because of what
//!   may not have been written.
//! * Who stops waiting before its turn has written nothing. Who stops waiting afterwards has written all or nothing.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};

use super::change::Change;
use super::database::milliseconds_since;
use super::direct::{Connection, Opening, Waits};
use super::error::StoreError;
use super::fail_point::{self, Moment};
use super::failure::{Failure, Place};
use super::session::{Session, Sql, sql};
use crate::domain::limits::{MAX_GROUP_WRITES, MAX_WAITING_WRITES};

const BEGIN: Sql = sql!("BEGIN IMMEDIATE");
const COMMIT: Sql = sql!("COMMIT");
const ROLLBACK: Sql = sql!("ROLLBACK");
const SAVEPOINT: Sql = sql!("SAVEPOINT operation");
const RELEASE: Sql = sql!("RELEASE operation");
const UNDO: Sql = sql!("ROLLBACK TO operation");

/// Something to do in a transaction that writes, to `A`. It may be done again, when the first time came to nothing.
pub(super) type Operation<A, T> = for<'s> fn(&'s mut Session, &'s A) -> BoxFuture<'s, Result<T, Failure>>;

/// How much was written since this process opened the database.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriteCounts {
    /// Operations whose turn came, whatever became of them.
    pub begun: u64,
    /// Transactions that were committed.
    pub commits: u64,
    /// Operations in them.
    pub operations: u64,
    /// The most operations that one commit had.
    pub largest_group: u64,
    /// Commits that failed, or whose outcome is not known.
    pub failed_commits: u64,
}

#[derive(Default)]
struct Counters {
    begun: AtomicU64,
    commits: AtomicU64,
    operations: AtomicU64,
    largest_group: AtomicU64,
    failed_commits: AtomicU64,
}

/// Where operations are handed in.
pub(super) struct Writer {
    place: Place,
    busy_timeout: Duration,
    queue: mpsc::Sender<Message>,
    counters: Arc<Counters>,
}

enum Message {
    Work(Box<dyn Work>),
    /// Close the connection, once everything before is done.
    Close(oneshot::Sender<Result<(), sqlx::Error>>),
}

impl Message {
    /// Answers what came after the end.
    fn refuse(self, place: &Place) {
        match self {
            Self::Work(work) => work.fail(&|_| closed(place)),
            // It is closed.
            Self::Close(done) => drop(done.send(Ok(()))),
        }
    }
}

fn closed(place: &Place) -> StoreError {
    StoreError::Unavailable { path: place.name().to_owned(), detail: "it was closed".to_owned() }
}

impl Writer {
    /// Begins to write on `connection`, and connects again whenever that is in doubt. Fails when the machine gives no
    /// thread for it.
    pub(super) fn start(place: Place, opening: Opening, connection: Connection) -> std::io::Result<Self> {
        let (queue, messages) = mpsc::channel(MAX_WAITING_WRITES);
        let counters = Arc::new(Counters::default());
        let (busy_timeout, connection) = (opening.busy_timeout, Some(connection));
        let task = Task { place: place.clone(), opening, connection, counters: Arc::clone(&counters) };
        // A thread of its own, since it waits for the disk.
        let runtime = tokio::runtime::Handle::current();
        let thread = std::thread::Builder::new().name("database".into());
        thread.spawn(move || runtime.block_on(task.serve(messages)))?;
        Ok(Self { place, busy_timeout, queue, counters })
    }

    /// Does `operation` on `args` in a transaction, and answers when that is durable.
    pub(super) async fn write<A, T>(&self, change: Change, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let (answer, mut answered) = oneshot::channel();
        let turn = Turn::default();
        let submitted = Instant::now();
        // Dropped when the caller is, and then nobody begins with it any more.
        let waiting = Waiting(turn.clone());
        self.hand_in(Job { change, turn, submitted, args, operation, outcome: None, answer: Some(answer) }).await?;
        let patience = self.busy_timeout.saturating_sub(submitted.elapsed());
        let outcome = match tokio::time::timeout(patience, &mut answered).await {
            Ok(outcome) => outcome,
            Err(_) if waiting.0.withdraw() => return Err(self.busy(submitted)),
            // It has begun, so it will end.
            Err(_) => answered.await,
        };
        outcome.unwrap_or_else(|_| Err(self.gone()))
    }

    /// Does `operation` before every operation that is handed in after this returns, and tells nobody how it went;
    /// who depends on it sees when the next operation finds things otherwise.
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
        let (turn, submitted) = (Turn::default(), Instant::now());
        self.hand_in(Job { change, turn, submitted, args, operation, outcome: None, answer: None }).await
    }

    async fn hand_in<A, T>(&self, job: Job<A, T>) -> Result<(), StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let submitted = job.submitted;
        match tokio::time::timeout(self.busy_timeout, self.queue.reserve()).await {
            Ok(Ok(place)) => place.send(Message::Work(Box::new(job))),
            Ok(Err(_)) => return Err(closed(&self.place)),
            Err(_) => return Err(self.busy(submitted)),
        }
        Ok(())
    }

    /// Closes the connection after everything that was handed in before.
    pub(super) async fn close(&self) -> Result<(), sqlx::Error> {
        let (done, closed) = oneshot::channel();
        if self.queue.send(Message::Close(done)).await.is_err() {
            return Ok(());
        }
        closed.await.unwrap_or(Ok(()))
    }

    pub(super) fn counts(&self) -> WriteCounts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        WriteCounts {
            begun: read(&self.counters.begun),
            commits: read(&self.counters.commits),
            operations: read(&self.counters.operations),
            largest_group: read(&self.counters.largest_group),
            failed_commits: read(&self.counters.failed_commits),
        }
    }

    fn busy(&self, since: Instant) -> StoreError {
        StoreError::Busy { path: self.place.name().to_owned(), waited_ms: milliseconds_since(since) }
    }

    fn gone(&self) -> StoreError {
        let detail = "this process ended while it wrote".to_owned();
        StoreError::Unknown { path: self.place.name().to_owned(), detail }
    }
}

/// Whose turn an operation is: begun by the writer or withdrawn by whoever waits, never both.
#[derive(Clone, Default)]
struct Turn(Arc<AtomicU8>);

impl Turn {
    const WAITING: u8 = 0;
    const BEGUN: u8 = 1;
    const WITHDRAWN: u8 = 2;

    fn begin(&self) -> bool {
        self.0.compare_exchange(Self::WAITING, Self::BEGUN, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }

    fn withdraw(&self) -> bool {
        self.0.compare_exchange(Self::WAITING, Self::WITHDRAWN, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }
}

/// Somebody who waits, and withdraws when it no longer does.
struct Waiting(Turn);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.withdraw();
    }
}

/// What became of an operation, before its commit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ran {
    Done,
    /// The answer is no; the connection is as good as before.
    Refused,
    /// The connection is not used again.
    Broken,
}

/// An operation of whatever type.
trait Work: Send {
    /// What it is for.
    fn change(&self) -> Change;
    /// Whether somebody still wants it done; from then on it is done.
    fn begin(&self) -> bool;
    fn run<'s>(&'s mut self, session: &'s mut Session) -> BoxFuture<'s, Ran>;
    /// Tells its own outcome.
    fn answer(self: Box<Self>, place: &Place);
    /// Tells another outcome; the error is made for the milliseconds that it waited.
    fn fail(self: Box<Self>, error: &dyn Fn(u64) -> StoreError);
}

struct Job<A, T> {
    change: Change,
    turn: Turn,
    submitted: Instant,
    args: A,
    operation: Operation<A, T>,
    outcome: Option<Result<T, Failure>>,
    /// Absent where nobody waits.
    answer: Option<oneshot::Sender<Result<T, StoreError>>>,
}

impl<A, T> Job<A, T> {
    fn tell(self, outcome: Result<T, StoreError>) {
        match (self.answer, outcome) {
            // Whoever has gone meanwhile will look again.
            (Some(answer), outcome) => drop(answer.send(outcome)),
            (None, Ok(_)) => {}
            (None, Err(error)) => tracing::warn!("what nobody waited for was not written: {error}"),
        }
    }
}

impl<A, T> Work for Job<A, T>
where
    A: Send + Sync + 'static,
    T: Send + 'static,
{
    fn change(&self) -> Change {
        self.change
    }

    fn begin(&self) -> bool {
        self.turn.begin()
    }

    fn run<'s>(&'s mut self, session: &'s mut Session) -> BoxFuture<'s, Ran> {
        let done = async {
            let outcome = AssertUnwindSafe((self.operation)(session, &self.args)).catch_unwind().await;
            let (ran, outcome) = match outcome {
                Ok(Ok(value)) => (Ran::Done, Ok(value)),
                Ok(Err(failure)) if failure.is_refusal() => (Ran::Refused, Err(failure)),
                Ok(Err(failure)) => (Ran::Broken, Err(failure)),
                // Caught, since this thread writes for everybody. It has been reported where it happened.
                Err(_) => {
                    let detail = "a defect of countersign itself; its log says where".to_owned();
                    (Ran::Broken, Err(StoreError::Inconsistent { detail }.into()))
                }
            };
            self.outcome = Some(outcome);
            ran
        };
        done.boxed()
    }

    fn answer(mut self: Box<Self>, place: &Place) {
        if let Some(outcome) = self.outcome.take() {
            let waited_ms = milliseconds_since(self.submitted);
            self.tell(outcome.map_err(|failure| failure.at(place, waited_ms)));
        }
    }

    fn fail(self: Box<Self>, error: &dyn Fn(u64) -> StoreError) {
        let waited_ms = milliseconds_since(self.submitted);
        self.tell(Err(error(waited_ms)));
    }
}

/// The one that owns the connection.
struct Task {
    place: Place,
    opening: Opening,
    /// Absent when the last one was in doubt.
    connection: Option<Connection>,
    counters: Arc<Counters>,
}

impl Task {
    async fn serve(mut self, mut messages: mpsc::Receiver<Message>) {
        let mut waiting = Vec::new();
        while messages.recv_many(&mut waiting, MAX_GROUP_WRITES).await > 0 {
            let mut group: Vec<Box<dyn Work>> = Vec::with_capacity(waiting.len());
            let mut batch = std::mem::take(&mut waiting).into_iter();
            while let Some(message) = batch.next() {
                match message {
                    Message::Work(work) if work.begin() => {
                        self.counters.begun.fetch_add(1, Ordering::Relaxed);
                        group.push(work);
                    }
                    Message::Work(_) => {}
                    Message::Close(done) => {
                        self.commit(group).await;
                        let closed = match self.connection.take() {
                            Some(connection) => connection.close(),
                            None => Ok(()),
                        };
                        // Whoever comes now is told at once; whoever was quicker has written nothing either.
                        messages.close();
                        batch.for_each(|late| late.refuse(&self.place));
                        while let Ok(late) = messages.try_recv() {
                            late.refuse(&self.place);
                        }
                        let _ = done.send(closed);
                        return;
                    }
                }
            }
            self.commit(group).await;
        }
    }

    /// Does everything of a group, and answers everybody.
    async fn commit(&mut self, group: Vec<Box<dyn Work>>) {
        let group = if group.len() > 1 { self.together(group).await } else { group };
        let mut left = group.into_iter();
        while let Some(work) = left.next() {
            match self.begin().await {
                Ok(session) => self.alone(session, work).await,
                Err(failure) => return self.fail_all(std::iter::once(work).chain(left), &failure),
            }
        }
    }

    /// Does everything in one transaction; what it returns has still to be done, each in one of its own.
    async fn together(&mut self, mut group: Vec<Box<dyn Work>>) -> Vec<Box<dyn Work>> {
        let mut session = match self.begin().await {
            Ok(session) => session,
            Err(failure) => {
                self.fail_all(group, &failure);
                return Vec::new();
            }
        };
        let mut done = 0_u64;
        for work in &mut group {
            match between_savepoints(&mut session, work.as_mut()).await {
                Ran::Done => done = done.saturating_add(1),
                Ran::Refused => {}
                // Dropped, the connection closes and with it the transaction.
                Ran::Broken => return group,
            }
        }
        // Dropped, as above.
        if super::log::flush(&mut session).await.is_err() {
            return group;
        }
        self.end(session, group, done).await;
        Vec::new()
    }

    /// Does one thing in the transaction that has begun.
    async fn alone(&mut self, mut session: Session, mut work: Box<dyn Work>) {
        match work.run(&mut session).await {
            Ran::Done => match super::log::flush(&mut session).await {
                Ok(()) => self.end(session, vec![work], 1).await,
                Err(failure) => work.fail(&|waited_ms| failure.at(&self.place, waited_ms)),
            },
            Ran::Refused => self.end(session, vec![work], 0).await,
            Ran::Broken => work.answer(&self.place),
        }
    }

    /// Begins a transaction that writes, when it is our turn.
    async fn begin(&mut self) -> Result<Session, Failure> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => Connection::open(&self.opening, Waits::Here)?,
        };
        let mut session = Session::from(connection);
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

    /// Commits, where something was done, and answers everybody.
    async fn end(&mut self, mut session: Session, group: Vec<Box<dyn Work>>, done: u64) {
        let end = if done > 0 { COMMIT } else { ROLLBACK };
        let pass = |moment| group.iter().filter(|_| done > 0).for_each(|work| fail_point::pass(work.change(), moment));
        pass(Moment::Before);
        match session.execute(end, &[]).await {
            Ok(_) => {
                pass(Moment::After);
                self.keep(session);
                self.count(done);
                for work in group {
                    work.answer(&self.place);
                }
            }
            // What was refused was not to be written anyhow.
            Err(_) if done == 0 => group.into_iter().for_each(|work| work.answer(&self.place)),
            Err(failure) => {
                self.counters.failed_commits.fetch_add(1, Ordering::Relaxed);
                let failed = |waited_ms| failure.of_commit(&self.place, waited_ms);
                for work in group {
                    work.fail(&failed);
                }
            }
        }
    }

    fn keep(&mut self, session: Session) {
        if let Some(connection) = session.into_direct() {
            self.connection = Some(connection);
        }
    }

    fn count(&self, done: u64) {
        if done > 0 {
            self.counters.commits.fetch_add(1, Ordering::Relaxed);
            self.counters.operations.fetch_add(done, Ordering::Relaxed);
            self.counters.largest_group.fetch_max(done, Ordering::Relaxed);
        }
    }

    fn fail_all(&self, group: impl IntoIterator<Item = Box<dyn Work>>, failure: &Failure) {
        group.into_iter().for_each(|work| work.fail(&|waited_ms| failure.at(&self.place, waited_ms)));
    }
}

/// Runs one of several operations of a transaction, so that it can be undone alone.
async fn between_savepoints(session: &mut Session, work: &mut dyn Work) -> Ran {
    if session.execute(SAVEPOINT, &[]).await.is_err() {
        return Ran::Broken;
    }
    let mark = session.log.as_ref().map(super::log::OpenLog::mark);
    let ran = work.run(session).await;
    if ran == Ran::Refused {
        super::log::undo(session, mark);
    }
    let ends: &[Sql] = match ran {
        Ran::Done => &[RELEASE],
        Ran::Refused => &[UNDO, RELEASE],
        Ran::Broken => &[],
    };
    for end in ends {
        if session.execute(*end, &[]).await.is_err() {
            return Ran::Broken;
        }
    }
    ran
}
