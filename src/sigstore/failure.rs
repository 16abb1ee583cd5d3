//! Why one try to reach a service gave no answer.

use std::fmt::Display;
use std::time::Duration;

use crate::domain::fault::{FaultClass, Retry};

/// One try that failed.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) class: FaultClass,
    pub(super) detail: String,
    pub(super) retry: Retry,
    /// What the service asked us to wait.
    pub(super) retry_after: Option<Duration>,
    /// Whether the same request may be sent again now.
    pub(super) again: bool,
}

impl Failure {
    /// One that asking again at once may cure.
    pub(super) fn passing(class: FaultClass, detail: impl Display) -> Self {
        Self { class, detail: detail.to_string(), retry: class.retry(), retry_after: None, again: true }
    }

    /// One that it does not.
    pub(super) fn lasting(class: FaultClass, detail: impl Display) -> Self {
        Self { again: false, ..Self::passing(class, detail) }
    }

    /// One that no repetition of the same request can cure.
    pub(super) fn pointless(class: FaultClass, detail: impl Display) -> Self {
        Self { retry: Retry::Pointless, ..Self::lasting(class, detail) }
    }
}
