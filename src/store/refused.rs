//! Whether the database takes what is written: since when not, and what it said last.
//!
//! A full disk takes nothing and is read as before: whoever asks how the gate is would be told that all is well, while everything
//! that is asked of it fails.

use std::sync::{Mutex, PoisonError};

use super::error::StoreError;
use crate::domain::time::Timestamp;

/// Writes that fail, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WritesRefused {
    /// Since when, by the machine's clock.
    pub since: Timestamp,
    /// When the last of them failed.
    pub last: Timestamp,
    /// What that said.
    pub error: StoreError,
}

/// What became of the writes of this process.
#[derive(Default)]
pub(super) struct Refused(Mutex<Option<WritesRefused>>);

impl Refused {
    /// Takes note of how a write ended.
    pub(super) fn note<T>(&self, outcome: &Result<T, StoreError>) {
        let error = match outcome {
            Ok(_) => None,
            Err(
                error @ (StoreError::Full { .. }
                | StoreError::ReadOnly { .. }
                | StoreError::Unavailable { .. }
                | StoreError::Unreachable { .. }),
            ) => Some(error),
            // Whatever else is wrong is wrong with this write, or tells nothing of the next one.
            Err(_) => return,
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now: Timestamp = jiff::Timestamp::now().into();
        *known = error.map(|error| WritesRefused {
            since: known.as_ref().map_or(now, |known| known.since),
            last: now,
            error: error.clone(),
        });
    }

    pub(super) fn now(&self) -> Option<WritesRefused> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
