//! Whether the server that a connection leads to may be believed: it is no standby, and its clock is ours.
//!
//! A standby answers every read, of whatever time its copy is: a digest that was revoked since is ready there. So each
//! connection is asked when it is made, and again when it was not used or nobody was asked for a while. One that leads to a
//! standby is not used; whoever waits for a connection is told at once, and does not wait for one that will not come. One that
//! leads to a server which has less than is remembered of the log is used for reading history alone ([`super::mark`]).

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use sqlx::PgConnection;
use sqlx::pool::PoolConnectionMetadata;
use tokio::sync::watch;

use super::database::milliseconds_since;
use super::error::StoreError;
use super::failure::Place;
use super::mark::Keeper;
use crate::domain::limits::CLOCK_SKEW_SECONDS_MAX;
use crate::domain::time::Span;

/// A connection that was not used for so long is asked before it is used, and any when nobody was asked for so long.
const TRUSTED_IDLE: Duration = Duration::from_secs(1);

// Where a commit is not to wait for the disk, or not for the standbys that the server waits for, it is to wait for us.
const FIT: &str = "SELECT pg_is_in_recovery(), (extract(epoch FROM clock_timestamp()) * 1000)::int8,
    CASE WHEN current_setting('synchronous_commit') NOT IN ('on', 'remote_apply') THEN set_config('synchronous_commit', 'on', false) END";

/// What is known of the server.
pub(super) struct Fitness {
    place: Place,
    since: Instant,
    /// When a connection was asked last, in milliseconds since then.
    asked: AtomicU64,
    /// By how many seconds the server's clock was ahead of ours then.
    ahead: AtomicI64,
    refusals: watch::Sender<Option<StoreError>>,
    keeper: Arc<Keeper>,
}

impl Fitness {
    pub(super) fn of(place: &Place, keeper: Arc<Keeper>) -> Self {
        Self {
            place: place.clone(),
            since: Instant::now(),
            asked: AtomicU64::new(0),
            ahead: AtomicI64::new(0),
            refusals: watch::Sender::new(None),
            keeper,
        }
    }

    /// Asks a connection that was just made. Where it is not to be used, everybody who waits for one is told.
    pub(super) async fn admit(&self, connection: &mut PgConnection) -> Result<(), sqlx::Error> {
        match ask(connection, &self.place).await? {
            Ok(ahead) => {
                self.keeper.hold_connection(connection).await?;
                self.ahead.store(ahead.seconds(), Ordering::Relaxed);
                self.asked.store(milliseconds_since(self.since), Ordering::Relaxed);
                Ok(())
            }
            Err(refusal) => {
                let words = refusal.to_string();
                self.refusals.send_replace(Some(refusal));
                Err(sqlx::Error::Protocol(words))
            }
        }
    }

    /// By how much the server's clock is ahead of ours, as it was seen last. Leases go by it: the clocks of replicas that agree
    /// with it may differ from each other by twice as much, and each would find the leases of the others over, or unbelievable.
    pub(super) fn ahead(&self) -> Span {
        Span::from_seconds(self.ahead.load(Ordering::Relaxed))
    }

    /// Whether a connection that waited to be used may be. One of which that is not known is closed, and another is made.
    pub(super) async fn is_still(&self, connection: &mut PgConnection, meta: PoolConnectionMetadata) -> bool {
        let asked = Duration::from_millis(self.asked.load(Ordering::Relaxed));
        let lately = self.since.elapsed().saturating_sub(asked) < TRUSTED_IDLE;
        (lately && meta.idle_for < TRUSTED_IDLE) || self.admit(connection).await.is_ok()
    }

    /// What `wanted` comes to, or why no connection is to be had. On the heap, so that whoever waits is small.
    pub(super) fn unless_refused<'w, T: Send + 'w>(
        &self,
        wanted: impl Future<Output = Result<T, sqlx::Error>> + Send + 'w,
    ) -> BoxFuture<'w, Result<Result<T, sqlx::Error>, StoreError>> {
        let mut refusals = self.refusals.subscribe();
        Box::pin(async move {
            tokio::select! {
                biased;
                got = wanted => Ok(got),
                refusal = refused(&mut refusals) => Err(refusal),
            }
        })
    }
}

/// The next refusal.
async fn refused(refusals: &mut watch::Receiver<Option<StoreError>>) -> StoreError {
    loop {
        if refusals.changed().await.is_err() {
            return std::future::pending().await;
        }
        if let Some(refusal) = refusals.borrow_and_update().clone() {
            return refusal;
        }
    }
}

/// Asks the server behind a connection what it is; within is by how much its clock is ahead of ours, or why it is not to be
/// used.
///
/// # Errors
///
/// Where it does not answer.
pub(super) async fn ask(connection: &mut PgConnection, place: &Place) -> Result<Result<Span, StoreError>, sqlx::Error> {
    let before = Timestamp::now().as_millisecond();
    let (standby, theirs, _): (bool, i64, Option<String>) = sqlx::query_as(FIT).fetch_one(connection).await?;
    let after = Timestamp::now().as_millisecond();
    let unreachable = |detail: String| StoreError::Unreachable { path: place.name().to_owned(), detail };
    if standby {
        let detail = "a standby was asked, which knows nothing of what its primary was told since: name the primary";
        return Ok(Err(unreachable(detail.to_owned())));
    }
    let apart = theirs.saturating_sub(after).max(before.saturating_sub(theirs)) / 1_000;
    if apart > CLOCK_SKEW_SECONDS_MAX {
        let shown = |at: i64| Timestamp::from_millisecond(at).map_or_else(|_| at.to_string(), |at| at.to_string());
        return Ok(Err(unreachable(format!(
            "its clock says {}, and that of this machine {}: more than {CLOCK_SKEW_SECONDS_MAX} s apart, so that nobody \
             can tell what has run out; set both right",
            shown(theirs),
            shown(after)
        ))));
    }
    let ahead = theirs.saturating_sub(before.midpoint(after)).saturating_add(500).div_euclid(1_000);
    Ok(Ok(Span::from_seconds(ahead)))
}
