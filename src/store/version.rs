//! Whether anything was committed since somebody looked: by this process or by another one.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use super::Store;
use super::sqlite::{Connection, Opening, Waits};

/// A state of the store, as one process sees it: what was read at a version is what would be read now, as long as the
/// store is still at that version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StoreVersion(u64);

impl StoreVersion {
    /// One of many versions, for tests of what is kept under them.
    #[cfg(test)]
    pub(crate) const fn numbered(number: u64) -> Self {
        Self(number)
    }
}

/// A connection that does nothing but look whether others have committed.
pub(super) struct Watch {
    opening: Opening,
    looked: Mutex<Looked>,
}

#[derive(Default)]
struct Looked {
    connection: Option<Connection>,
    /// What the connection said last.
    said: Option<i64>,
    /// How that is told to others.
    number: u64,
    closed: bool,
}

/// Counts over all connections that look, so that no two states ever have one number.
static NEXT: AtomicU64 = AtomicU64::new(1);

impl Watch {
    pub(super) fn new(opening: Opening) -> Self {
        Self { opening, looked: Mutex::default() }
    }

    /// The version now; `None` where that cannot be told, as while another process holds the file.
    pub(super) fn look(&self) -> Option<StoreVersion> {
        let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
        if looked.closed {
            return None;
        }
        if looked.connection.is_none() {
            looked.connection = Connection::open(&self.opening, Waits::Outside).ok();
            looked.said = None;
        }
        let Ok(said) = looked.connection.as_ref()?.data_version() else {
            // What another connection will say cannot be compared with what this one said.
            looked.connection = None;
            return None;
        };
        if looked.said != Some(said) {
            (looked.said, looked.number) = (Some(said), NEXT.fetch_add(1, Ordering::Relaxed));
        }
        Some(StoreVersion(looked.number))
    }

    pub(super) fn close(&self) {
        *self.looked.lock().unwrap_or_else(PoisonError::into_inner) = Looked { closed: true, ..Looked::default() };
    }
}

impl Store {
    /// Which state the store is in; `None` where that cannot be told without reading, and whoever wants to know must
    /// read.
    ///
    /// Equal versions mean that nothing was committed between the two looks, by whatever process. The other way round
    /// says nothing.
    #[must_use]
    pub fn version(&self) -> Option<StoreVersion> {
        self.database.version()
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::digest::Digest;
    use crate::store::{Store, StoreOptions};

    #[tokio::test]
    async fn every_commit_of_whatever_connection_changes_the_version_and_nothing_else_does() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("gate.db");
        let store = Store::open(&path, &StoreOptions::default()).await.unwrap();
        let other = Store::open(&path, &StoreOptions::default()).await.unwrap();
        let mut seen = vec![store.version().unwrap()];
        for number in 0..20_u8 {
            let by = if number % 2 == 0 { &store } else { &other };
            by.put_bundle(Digest::of(&[number]), &[number]).await.unwrap();
            let now = store.version().unwrap();
            assert!(!seen.contains(&now), "a version that there was before");
            seen.push(now);
            // Whoever reads, and whoever is refused, changes nothing.
            assert!(store.bundle(Digest::of(&[number])).await.unwrap().is_some());
            store.put_bundle(Digest::of(b"other"), &[number]).await.unwrap_err();
            assert_eq!(store.version(), Some(now));
        }
        other.close().await.unwrap();
        store.close().await.unwrap();
        assert_eq!(store.version(), None);
    }

    #[tokio::test]
    async fn versions_of_two_stores_are_never_equal() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("gate.db");
        let store = Store::open(&path, &StoreOptions::default()).await.unwrap();
        let other = Store::open(&path, &StoreOptions::default()).await.unwrap();
        assert_ne!(store.version().unwrap(), other.version().unwrap());
    }
}
