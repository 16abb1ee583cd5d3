//! The rooms for runs of this process, and who waits for one: [`Rooms`] says who may have which.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::domain::run::rooms::{Left, Openings, Plan, Rooms, Where};

/// Cheap to clone; clones are one hall.
#[derive(Clone)]
pub(super) struct Hall(Arc<Inner>);

struct Inner {
    rooms: Mutex<Rooms>,
    /// Told when one more may enter.
    freed: Notify,
    /// Told when somebody has left.
    left: Notify,
}

/// A place for one run; given back when it is dropped.
pub(super) struct Room {
    hall: Hall,
    host: String,
    at: Where,
    how: Left,
}

impl Hall {
    pub(super) fn new(plan: Plan) -> Self {
        Self(Arc::new(Inner { rooms: Mutex::new(Rooms::new(plan)), freed: Notify::new(), left: Notify::new() }))
    }

    fn rooms(&self) -> MutexGuard<'_, Rooms> {
        self.0.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A room for a run of `host` at this moment, if there is one.
    pub(super) fn enter(&self, host: &str) -> Option<Room> {
        self.rooms().enter(host).then(|| self.room(host))
    }

    /// A room for a run of `host` that is claimed already; it had one when it was looked for.
    pub(super) fn take(&self, host: &str) -> Room {
        self.rooms().take(host);
        self.room(host)
    }

    fn room(&self, host: &str) -> Room {
        Room { hall: self.clone(), host: host.to_owned(), at: Where::Room, how: Left::Otherwise }
    }

    /// Which runs may be begun with now.
    pub(super) fn openings(&self) -> Openings {
        self.rooms().openings()
    }

    /// Ends when one more may enter than before.
    pub(super) async fn freed(&self) {
        self.0.freed.notified().await;
    }

    /// Ends when nobody is there.
    pub(super) async fn empty(&self) {
        loop {
            let left = self.0.left.notified();
            if self.rooms().is_empty() {
                return;
            }
            left.await;
        }
    }
}

impl Room {
    /// The run takes long, and makes room for another one where it can.
    pub(super) fn takes_long(&mut self) {
        self.at = self.hall.rooms().takes_long(&self.host);
        self.hall.0.freed.notify_one();
    }

    /// The run has been decided.
    pub(super) const fn decided(&mut self) {
        self.how = Left::Quickly;
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        self.hall.rooms().leave(&self.host, self.at, self.how);
        self.hall.0.freed.notify_one();
        self.hall.0.left.notify_waiters();
    }
}
