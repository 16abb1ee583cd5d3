//! Whoever writes waits here, and as many as wait are committed together.
//!
//! A commit waits for the disk, however little it writes. So a task takes all operations that are waiting, in the order
//! they came, runs each between savepoints of one transaction, commits once, and then answers everybody. How a
//! transaction begins and ends is its [`Hand`]'s: of a file ([`super::file_hand`]) or on a server ([`super::postgres`]).
//!
//! * Nobody is told `Ok` before the commit that says so is durable, but for what need not be ([`Change::is_durable`]).
//! * An operation that is refused undoes itself alone; the others do not notice.
//! * Where the database fails in the middle, or an operation has a defect, the transaction is given up and each
//!   operation is done again in one of its own: so each gets the answer that is its own, and no other's.
//! * A commit that fails is everybody's failure, also of those who were refused: they were refused because of what
//!   may not have been written.
//! * Who stops waiting before its turn has written nothing. Who stops waiting afterwards has written all or nothing.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::sync::{Mutex, RwLock, mpsc, oneshot};

use super::change::Change;
use super::database::milliseconds_since;
use super::error::StoreError;
use super::failure::{Failure, Place};
use super::session::{Session, Sql, sql};
use crate::domain::limits::{MAX_GROUP_WRITES, MAX_WAITING_WRITES};

const SAVEPOINT: Sql = sql!("SAVEPOINT operation");
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

/// The same while it grows; shared by everything that writes to one database.
#[derive(Debug, Default)]
pub(super) struct Counters {
    begun: AtomicU64,
    commits: AtomicU64,
    operations: AtomicU64,
    largest_group: AtomicU64,
    failed_commits: AtomicU64,
    /// Whether the last commit failed.
    is_failing: AtomicBool,
}

impl Counters {
    pub(super) fn read(&self) -> WriteCounts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        WriteCounts {
            begun: read(&self.begun),
            commits: read(&self.commits),
            operations: read(&self.operations),
            largest_group: read(&self.largest_group),
            failed_commits: read(&self.failed_commits),
        }
    }

    /// The turn of an operation came.
    pub(super) fn begun(&self) {
        self.begun.fetch_add(1, Ordering::Relaxed);
    }

    /// So many operations were committed together.
    pub(super) fn committed(&self, operations: u64) {
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.operations.fetch_add(operations, Ordering::Relaxed);
        self.largest_group.fetch_max(operations, Ordering::Relaxed);
        if self.is_failing.load(Ordering::Relaxed) && self.is_failing.swap(false, Ordering::Relaxed) {
            tracing::info!("the database takes what is written again");
        }
    }

    /// A commit failed, or its outcome is not known. Said once for each trouble, to whoever looks after the machine; each
    /// who wrote is told by itself.
    pub(super) fn failed(&self, error: &StoreError) {
        self.failed_commits.fetch_add(1, Ordering::Relaxed);
        if !self.is_failing.swap(true, Ordering::Relaxed) {
            tracing::error!("a commit failed: {error}");
        }
    }
}

/// What the commit of a transaction waits for. Decided before it begins, since neither database takes it later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The disk.
    Durable,
    /// Nothing: others see it, and it is on the disk when the next commit is that waits for it.
    Visible,
}

impl End {
    /// Of a transaction for all of these.
    pub(super) fn of(changes: impl IntoIterator<Item = Change>) -> Self {
        if changes.into_iter().any(Change::is_durable) { Self::Durable } else { Self::Visible }
    }
}

/// Who begins and ends transactions.
pub(super) trait Hand: Send + 'static {
    /// Begins a transaction for several operations, when it is our turn.
    fn begin(&mut self, end: End) -> impl Future<Output = Result<Session, Failure>> + Send;

    /// Commits what these changes have written, and passes their fail points.
    fn commit(&mut self, changes: &[Change], session: Session) -> impl Future<Output = Result<(), Failure>> + Send;

    /// Ends a transaction in which nothing was done.
    fn undo(&mut self, session: Session) -> impl Future<Output = ()> + Send;

    /// Does each in a transaction of its own, and answers it.
    fn each_alone(&mut self, group: Vec<Box<dyn Work>>) -> impl Future<Output = ()> + Send;

    /// Closes what it has.
    fn close(&mut self) -> Result<(), sqlx::Error>;
}

/// Where operations are handed in.
pub(super) struct Writer {
    place: Place,
    busy_timeout: Duration,
    queue: mpsc::Sender<Message>,
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
    /// A queue, and a task for each hand: each takes all that waits while the others are busy, until the queue is closed or
    /// dropped. Whoever calls has them run.
    pub(super) fn new<H: Hand, const N: usize>(
        place: &Place,
        busy_timeout: Duration,
        hands: [H; N],
        counters: &Arc<Counters>,
    ) -> (Self, [impl Future<Output = ()> + Send + use<H, N>; N]) {
        let (queue, messages) = mpsc::channel(MAX_WAITING_WRITES);
        let (messages, at_work) = (Arc::new(Mutex::new(messages)), Arc::<RwLock<()>>::default());
        let tasks = hands.map(|hand| {
            let (messages, at_work) = (Arc::clone(&messages), Arc::clone(&at_work));
            Task { place: place.clone(), hand, counters: Arc::clone(counters), messages, at_work }.serve()
        });
        (Self { place: place.clone(), busy_timeout, queue }, tasks)
    }

    /// Does `operation` on `args` in a transaction, and answers when that is durable, or visible where that is enough.
    pub(super) async fn write<A, T>(&self, change: Change, args: A, operation: Operation<A, T>) -> Result<T, StoreError>
    where
        A: Send + Sync + 'static,
        T: Send + 'static,
    {
        let (job, mut answered) = Job::new(change, args, operation);
        let submitted = job.submitted;
        // Dropped when the caller is, and then nobody begins with it any more.
        let waiting = Waiting(job.turn.clone());
        self.hand_in(job).await?;
        let patience = self.busy_timeout.saturating_sub(submitted.elapsed());
        let outcome = match tokio::time::timeout(patience, &mut answered).await {
            Ok(outcome) => outcome,
            Err(_) if waiting.0.withdraw() => return Err(self.busy(submitted)),
            // It has begun, so it will end.
            Err(_) => answered.await,
        };
        outcome.unwrap_or_else(|_| Err(gone(&self.place)))
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
        let (job, _nobody) = Job::new(change, args, operation);
        self.hand_in(Job { answer: None, ..job }).await
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

    fn busy(&self, since: Instant) -> StoreError {
        StoreError::Busy { path: self.place.name().to_owned(), waited_ms: milliseconds_since(since), by: None }
    }
}

/// Nobody is left to answer.
pub(super) fn gone(place: &Place) -> StoreError {
    let detail = "this process ended while it wrote".to_owned();
    StoreError::Unknown { path: place.name().to_owned(), detail }
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
pub(super) enum Ran {
    Done,
    /// The answer is no; the connection is as good as before.
    Refused,
    /// The connection is not used again.
    Broken,
}

/// An operation of whatever type.
pub(super) trait Work: Send {
    /// What it is for.
    fn change(&self) -> Change;
    /// Whether somebody still wants it done; from then on it is done.
    fn begin(&self) -> bool;
    fn run<'s>(&'s mut self, session: &'s mut Session) -> BoxFuture<'s, Ran>;
    /// Whether it was given up for the sake of another transaction, and may succeed when it is done again.
    fn is_worth_another_try(&self) -> bool;
    /// Tells its own outcome.
    fn answer(self: Box<Self>, place: &Place);
    /// Tells another outcome; the error is made for the milliseconds that it waited.
    fn fail(self: Box<Self>, error: &dyn Fn(u64) -> StoreError);
}

/// An operation on its way, and whom to tell.
pub(super) struct Job<A, T> {
    change: Change,
    turn: Turn,
    submitted: Instant,
    args: A,
    operation: Operation<A, T>,
    outcome: Option<Result<T, Failure>>,
    /// Absent where nobody waits.
    answer: Option<oneshot::Sender<Result<T, StoreError>>>,
}

/// Where the outcome of a job comes.
pub(super) type Answered<T> = oneshot::Receiver<Result<T, StoreError>>;

impl<A, T> Job<A, T> {
    pub(super) fn new(change: Change, args: A, operation: Operation<A, T>) -> (Self, Answered<T>) {
        let (answer, answered) = oneshot::channel();
        let (turn, submitted) = (Turn::default(), Instant::now());
        (Self { change, turn, submitted, args, operation, outcome: None, answer: Some(answer) }, answered)
    }

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

    fn is_worth_another_try(&self) -> bool {
        matches!(&self.outcome, Some(Err(failure)) if failure.is_worth_another_try())
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

/// The one that does what waits.
struct Task<H> {
    place: Place,
    hand: H,
    counters: Arc<Counters>,
    messages: Arc<Mutex<mpsc::Receiver<Message>>>,
    /// Held for reading by each that works on something.
    at_work: Arc<RwLock<()>>,
}

impl<H: Hand> Task<H> {
    async fn serve(mut self) {
        let (queue, all) = (Arc::clone(&self.messages), Arc::clone(&self.at_work));
        let mut waiting = Vec::new();
        loop {
            let mut messages = queue.lock().await;
            if messages.recv_many(&mut waiting, MAX_GROUP_WRITES).await == 0 {
                return;
            }
            let at_work = all.read().await;
            let mut group: Vec<Box<dyn Work>> = Vec::with_capacity(waiting.len());
            let mut batch = std::mem::take(&mut waiting).into_iter();
            while let Some(message) = batch.next() {
                match message {
                    Message::Work(work) if work.begin() => {
                        self.counters.begun();
                        group.push(work);
                    }
                    Message::Work(_) => {}
                    Message::Close(done) => {
                        self.commit(group).await;
                        drop(at_work);
                        // What the others have in hand was asked for before.
                        let _nobody_is = all.write().await;
                        let closed = self.hand.close();
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
            drop(messages);
            self.commit(group).await;
        }
    }

    /// Does everything of a group, and answers everybody.
    async fn commit(&mut self, group: Vec<Box<dyn Work>>) {
        let group = if group.len() > 1 { self.together(group).await } else { group };
        if !group.is_empty() {
            self.hand.each_alone(group).await;
        }
    }

    /// Does everything in one transaction; what it returns has still to be done, each in one of its own.
    async fn together(&mut self, mut group: Vec<Box<dyn Work>>) -> Vec<Box<dyn Work>> {
        let mut session = match self.hand.begin(End::of(group.iter().map(|work| work.change()))).await {
            Ok(session) => session,
            Err(failure) => {
                fail_all(group, &self.place, &failure);
                return Vec::new();
            }
        };
        if session.execute(SAVEPOINT, &[]).await.is_err() {
            return group;
        }
        let mut done = 0_u64;
        for work in &mut group {
            match up_to_the_next_savepoint(&mut session, work.as_mut()).await {
                Ran::Done => done = done.saturating_add(1),
                Ran::Refused => {}
                // Dropped, the transaction is rolled back.
                Ran::Broken => return group,
            }
        }
        // Whoever holds the edge of the log waits for nothing but its disk, however slow that is. Dropped, as above.
        if session.wait_longer().await.is_err() || super::log::flush(&mut session).await.is_err() {
            return group;
        }
        end(&mut self.hand, session, (group, done), (&self.place, &self.counters)).await;
        Vec::new()
    }
}

/// Ends a transaction in which `done` operations of a group were done, and answers everybody.
pub(super) async fn end<H: Hand>(
    hand: &mut H,
    session: Session,
    (group, done): (Vec<Box<dyn Work>>, u64),
    (place, counters): (&Place, &Counters),
) {
    if done == 0 {
        // What was refused was not to be written anyhow.
        hand.undo(session).await;
        for work in group {
            work.answer(place);
        }
        return;
    }
    let changes: Vec<Change> = group.iter().map(|work| work.change()).collect();
    match hand.commit(&changes, session).await {
        Ok(()) => {
            counters.committed(done);
            for work in group {
                work.answer(place);
            }
        }
        Err(failure) => {
            counters.failed(&failure.of_commit(place, 0));
            let failed = |waited_ms| failure.of_commit(place, waited_ms);
            for work in group {
                work.fail(&failed);
            }
        }
    }
}

/// Tells everybody that there was no transaction.
pub(super) fn fail_all(group: impl IntoIterator<Item = Box<dyn Work>>, place: &Place, failure: &Failure) {
    for work in group {
        work.fail(&|waited_ms| failure.at(place, waited_ms));
    }
}

/// Runs one of several operations of a transaction from a savepoint on, so that it can be undone alone; the next begins
/// at a savepoint again.
async fn up_to_the_next_savepoint(session: &mut Session, work: &mut dyn Work) -> Ran {
    let mark = session.log.mark();
    let ran = work.run(session).await;
    let moved = match ran {
        Ran::Done => session.move_savepoint().await,
        Ran::Refused => {
            session.log.back_to(mark);
            session.execute(UNDO, &[]).await.map(drop)
        }
        Ran::Broken => Ok(()),
    };
    if moved.is_ok() { ran } else { Ran::Broken }
}
