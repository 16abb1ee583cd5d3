//! Whether something new was recorded: asked by whoever keeps something in memory, told to whoever waits for work.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::time::Duration;

use sqlx::postgres::{PgListener, PgPool};
use tokio::sync::{Notify, watch};

use super::Store;
use super::database::Database;
use super::direct::{Connection, Waits};
use super::error::StoreError;
use super::held::Patience;
use super::mark::Keeper;
use super::postgres::ServerHand;
use super::row::Columns;
use super::session::{Sql, sql, values};
use super::sqlite::File;
use crate::domain::limits::MAX_RUNS_AHEAD;
use crate::domain::time::Timestamp;

/// Where a server tells the replicas that there is work.
const CHANNEL: &str = "countersign_work";
/// Connections that watch a file: as many as may ask at the same moment without waiting for each other.
const WATCHES: usize = 4;
/// How long to wait before listening again, when the server has gone.
const LISTEN_AGAIN: Duration = Duration::from_secs(1);
/// How long after one message the next one waits for others.
const TELL_AGAIN: Duration = Duration::from_millis(20);
/// The first end of a lease or of a wait, and the first note that falls due.
pub(super) const NEXT_WORK: Sql = sql!(
    "SELECT (SELECT min(claim_from) FROM (SELECT claim_from FROM queue ORDER BY due_at, run LIMIT $2) AS ahead
        WHERE claim_from > $1), (SELECT at FROM due ORDER BY at LIMIT 1)"
);

/// A moment of the record, to be compared with a later one.
#[derive(Clone, Copy, Debug)]
pub struct Moment(Option<u64>);

impl Moment {
    /// One of many moments, for tests of what is kept since then.
    #[cfg(test)]
    pub(crate) const fn numbered(number: u64) -> Self {
        Self(Some(number))
    }

    /// One that cannot be told from others.
    #[cfg(test)]
    pub(crate) const fn unknown() -> Self {
        Self(None)
    }

    /// Whether it can be compared with others at all.
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.0.is_some()
    }

    /// Whether nothing at all was committed between the two, by nobody. `false` where that cannot be told: then ask.
    #[must_use]
    pub fn is_still(self, later: Self) -> bool {
        matches!((self.0, later.0), (Some(before), Some(now)) if before == now)
    }
}

/// The connections to a file on which its version is asked for, so that nobody waits for another one's answer.
///
/// The version that one connection tells means nothing to the others. What they share is a count of the changes that any
/// of them has noticed, and each counts what has changed since it looked last. So where two looks, through whichever
/// connections, find the same count, nothing was committed in between: the second look would have counted it, or some
/// look of the same connection before it.
pub(super) struct Watch {
    watching: [Mutex<Watching>; WATCHES],
    changes: AtomicU64,
    next: AtomicUsize,
    /// Who notices that the file is another one by now.
    keeper: Arc<Keeper>,
}

#[derive(Default)]
struct Watching {
    connection: Option<Connection>,
    /// What it told last; absent where it has told nothing yet.
    version: Option<i64>,
    closed: bool,
}

impl Watch {
    pub(super) fn new(keeper: Arc<Keeper>) -> Self {
        let (watching, changes, next) = (Default::default(), AtomicU64::new(0), AtomicUsize::new(0));
        Self { watching, changes, next, keeper }
    }

    fn moment(&self, file: &File) -> Moment {
        if !self.keeper.is_same_file() {
            return Moment(None);
        }
        let mut watching = self.one();
        if watching.closed {
            return Moment(None);
        }
        if watching.connection.is_none() {
            watching.version = None;
            watching.connection = Connection::open(file.read_opening(), Waits::Outside).ok();
        }
        let Some(connection) = &watching.connection else { return Moment(None) };
        let Ok(version) = connection.data_version() else {
            watching.connection = None;
            return Moment(None);
        };
        // One that has never looked does not know what it missed.
        if watching.version != Some(version) {
            watching.version = Some(version);
            self.changes.fetch_add(1, Ordering::SeqCst);
        }
        Moment(Some(self.changes.load(Ordering::SeqCst)))
    }

    /// One that nobody asks at this moment; where all are asked, whichever is next.
    fn one(&self) -> MutexGuard<'_, Watching> {
        let free = self.watching.iter().find_map(|watching| match watching.try_lock() {
            Ok(free) => Some(free),
            Err(TryLockError::Poisoned(free)) => Some(free.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        });
        free.unwrap_or_else(|| {
            let next = self.next.fetch_add(1, Ordering::Relaxed) % WATCHES;
            let [first, ..] = &self.watching;
            self.watching.get(next).unwrap_or(first).lock().unwrap_or_else(PoisonError::into_inner)
        })
    }

    pub(super) fn close(&self) {
        for watching in &self.watching {
            let mut watching = watching.lock().unwrap_or_else(PoisonError::into_inner);
            (watching.connection, watching.closed) = (None, true);
        }
    }
}

/// Somebody who waits for work.
#[derive(Debug)]
pub struct Wakes {
    rung: watch::Receiver<u64>,
    bell: Arc<Bell>,
}

impl Wakes {
    /// Ends when there may be new work. A wake-up may come for nothing, and one may be lost: whoever waits looks from
    /// time to time too.
    pub async fn next(&mut self) {
        if self.rung.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Whether the other replicas are heard at this moment. Of a file nobody is heard but this process.
    #[must_use]
    pub fn hears_others(&self) -> bool {
        self.bell.hears.load(Ordering::Acquire)
    }
}

/// Wakes whoever waits, in this process and, over a server, in the others.
#[derive(Debug, Default)]
pub(super) struct Bell {
    rung: watch::Sender<u64>,
    /// For the task that tells the others; many rings at once are one message.
    to_tell: Notify,
    /// Whether there is such a task.
    listening: AtomicBool,
    /// Whether it is connected.
    hears: AtomicBool,
}

impl Bell {
    fn ring(&self) {
        self.rung.send_modify(|count| *count = count.wrapping_add(1));
    }
}

impl Store {
    /// This moment of the record, by one question to the database's own counter. It sees the commits of other
    /// processes, too. Of a server there is no such counter, so its moments are never the same.
    #[must_use]
    pub fn moment(&self) -> Moment {
        match &self.database {
            Database::File(file) => file.watch().moment(file),
            Database::Server(_) => Moment(None),
        }
    }

    /// Says that there may be work, to whoever waits for it, here and in other replicas. Where it is not heard it is
    /// found by looking; so nothing is made of it when it cannot be said.
    pub(super) async fn ring(&self) {
        self.bell.ring();
        let Database::Server(server) = &self.database else { return };
        if self.bell.listening.load(Ordering::Acquire) {
            self.bell.to_tell.notify_one();
        } else if let Err(error) = server.hand().tell().await {
            // A command, which may be gone before a task of its own has said it.
            tracing::debug!("other replicas were not told: {error}");
        }
    }

    /// Wakes the caller when there may be work: at once when this process made it or, over a server, another replica.
    /// What another process does to a file is noticed by looking.
    #[must_use]
    pub fn wakes(&self) -> Wakes {
        let wakes = Wakes { rung: self.bell.rung.subscribe(), bell: Arc::clone(&self.bell) };
        if let Database::Server(server) = &self.database
            && !self.bell.listening.swap(true, Ordering::AcqRel)
        {
            tokio::spawn(listen(server.listener().clone(), server.hand().clone(), Arc::clone(&self.bell)));
        }
        wakes
    }

    /// When something becomes work by itself, as far as can be seen now: a lease that ends, a run that has waited, a
    /// decision that lapses. `None` where nothing does. Looks at the first [`MAX_RUNS_AHEAD`] runs of the queue.
    ///
    /// # Errors
    ///
    /// Any error of a read.
    pub async fn next_work_at(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        let mut read = self.database.read().await?;
        let row = read.session().row(NEXT_WORK, values![now, MAX_RUNS_AHEAD]).await;
        let at = row.and_then(|row| match row {
            Some(row) => {
                let mut columns = Columns::of(&row);
                Ok([columns.time_or_null()?, columns.time_or_null()?].into_iter().flatten().min())
            }
            None => Ok(None),
        });
        read.finish(at)
    }
}

/// Until the store is closed or dropped.
async fn listen(listener: PgPool, hand: ServerHand, bell: Arc<Bell>) {
    while !listener.is_closed() {
        let heard = pass_on(&listener, &hand, &bell).await;
        bell.hears.store(false, Ordering::Release);
        if let Err(error) = heard {
            tracing::debug!("other replicas are not heard for a moment: {error}");
        }
        tokio::time::sleep(LISTEN_AGAIN).await;
    }
}

/// Tells the others what happens here, and wakes those here when the others tell. Ends when the connection does.
async fn pass_on(pool: &PgPool, hand: &ServerHand, bell: &Bell) -> Result<(), sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.eager_reconnect(false);
    Patience::Reads.with(listener.listen(CHANNEL)).await?;
    bell.hears.store(true, Ordering::Release);
    // What was said before anybody listened.
    bell.ring();
    loop {
        tokio::select! {
            heard = listener.try_recv() => {
                if heard?.is_none() {
                    return Ok(());
                }
                bell.ring();
            }
            () = bell.to_tell.notified() => {
                hand.tell().await?;
                // Each message costs the server a lock that all of them share: what comes meanwhile is said together.
                tokio::time::sleep(TELL_AGAIN).await;
            }
            () = pool.close_event() => return Err(sqlx::Error::PoolClosed),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::digest::Digest;
    use crate::store::{Store, StoreOptions};

    #[tokio::test]
    async fn every_commit_of_whatever_connection_is_another_moment_and_nothing_else_is() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("gate.db");
        let store = Store::open(&path, &StoreOptions::default()).await.unwrap();
        let other = Store::open(&path, &StoreOptions::default()).await.unwrap();
        let mut seen = vec![store.moment()];
        for number in 0..20_u8 {
            let by = if number % 2 == 0 { &store } else { &other };
            by.put_bundle(Digest::of(&[number]), &[number]).await.unwrap();
            let now = store.moment();
            assert!(
                now.is_known() && !seen.iter().any(|before| before.is_still(now)),
                "a moment that there was before"
            );
            seen.push(now);
            // Whoever reads, and whoever is refused, changes nothing.
            assert!(store.bundle(Digest::of(&[number])).await.unwrap().is_some());
            store.put_bundle(Digest::of(b"other"), &[number]).await.unwrap_err();
            assert!(now.is_still(store.moment()));
        }
        other.close().await.unwrap();
        store.close().await.unwrap();
        assert!(!store.moment().is_known());
    }
}
