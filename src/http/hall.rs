//! The rooms for runs of this process, and who waits for one: [`Rooms`] says who may have which.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::domain::run::rooms::{Left, Openings, Plan, Rooms, Where};
use crate::gate::AskedBy;

/// Cheap to clone; clones are one hall.
#[derive(Clone)]
pub(super) struct Hall(Arc<Inner>);

struct Inner {
    rooms: Mutex<Rooms>,
    /// Who waits for them.
    asked: AskedBy,
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
    pub(super) fn new(plan: Plan, asked: AskedBy) -> Self {
        let rooms = Mutex::new(Rooms::new(plan));
        Self(Arc::new(Inner { rooms, asked, freed: Notify::new(), left: Notify::new() }))
    }

    fn rooms(&self) -> MutexGuard<'_, Rooms> {
        self.0.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It is known from before that these hosts answer soon.
    pub(super) fn answer_soon<'h>(&self, hosts: impl IntoIterator<Item = &'h str>) {
        let mut rooms = self.rooms();
        for host in hosts {
            rooms.answers_soon(host);
        }
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
    /// The run takes long, or does still, and goes aside where there is a place; says whether it has gone.
    pub(super) fn takes_long(&mut self) -> bool {
        let before = self.at;
        self.at = self.hall.rooms().takes_long(&self.host, before);
        if self.at != before {
            self.hall.0.freed.notify_one();
        }
        self.at == Where::Aside
    }

    /// Whose runs wait for this room, and the host of the one that has it.
    pub(super) fn line(&self) -> (AskedBy, &str) {
        (self.hall.0.asked, &self.host)
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
