//! Tells those who watch a run what happened to it.
//!
//! Whoever appends to a run in this process wakes its watchers at once. Another process may append too, and tells
//! nobody here, so a watcher also looks by itself, the less often the longer nothing happens.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use uuid::Uuid;

use super::reply::RunEventReply;
use super::{Gate, GateError};
use crate::domain::limits::{FOLLOW_MILLISECONDS, FOLLOW_MILLISECONDS_MAX};

/// The runs that somebody in this process watches.
#[derive(Default)]
pub(super) struct Followed(Mutex<HashMap<Uuid, Arc<Notify>>>);

impl Followed {
    /// Wakes who watches `run`.
    pub(super) fn tell(&self, run: Uuid) {
        if let Some(news) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&run) {
            news.notify_waiters();
        }
    }

    fn enter(&self, run: Uuid) -> Arc<Notify> {
        Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(run).or_default())
    }

    /// Takes the entry away with the last who watches.
    fn leave(&self, run: Uuid, news: &Arc<Notify>) {
        let mut followed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Two are left: the map's and this one.
        if Arc::strong_count(news) <= 2 {
            followed.remove(&run);
        }
    }
}

/// Somebody who watches one run.
pub struct Follower {
    gate: Gate,
    run: Uuid,
    news: Arc<Notify>,
    /// The last event that was handed over.
    seen: u64,
    /// Whether the run has ended and all of it was handed over.
    over: bool,
}

impl Gate {
    /// Watches a run from after its event `seen` on; 0 is from its beginning.
    ///
    /// Nothing is kept for a watcher but the number of the last event that it has seen: one that is slow or goes away
    /// costs nothing, and goes on later from there.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`].
    pub async fn follow_run(&self, run: Uuid, seen: u64) -> Result<Follower, GateError> {
        let head = self.stored_run(run).await?.head;
        // A number that the log never had is of a log that was restored from before: what comes next is new.
        let seen = seen.min(head.version);
        let over = head.state.is_terminal() && seen == head.version;
        Ok(Follower { gate: self.clone(), run, news: self.inner.followed.enter(run), seen, over })
    }
}

impl Follower {
    /// Whether nothing more will happen.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.over
    }

    /// Waits for what happens next: every event since the last that was handed over, oldest first. Empty at the end of
    /// the run, and only then. May be dropped while it waits; nothing is lost.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the gate's own store cannot be read.
    pub async fn next(&mut self) -> Result<Vec<RunEventReply>, GateError> {
        let mut pause = Duration::from_millis(FOLLOW_MILLISECONDS);
        while !self.over {
            // Registered before the look: what happens between the two is not lost.
            let news = self.news.notified();
            tokio::pin!(news);
            news.as_mut().enable();
            let stored = self.gate.stored_run(self.run).await?;
            let new: Vec<RunEventReply> =
                stored.events.iter().filter(|event| event.sequence > self.seen).map(RunEventReply::from).collect();
            self.over = stored.head.state.is_terminal();
            if let Some(last) = new.last() {
                self.seen = last.sequence;
                return Ok(new);
            }
            // Out of time is no news, and one more look is never wrong.
            let _ = tokio::time::timeout(pause, news).await;
            pause = (pause * 2).min(Duration::from_millis(FOLLOW_MILLISECONDS_MAX));
        }
        Ok(Vec::new())
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.gate.inner.followed.leave(self.run, &self.news);
    }
}
