//! The gate's own clock: whether anything can be decided by it, and what somebody says who knows that it is right.

use serde::{Deserialize, Serialize};

use super::accepted::reason_of;
use super::{Gate, GateError};
use crate::domain::clock::{behind, is_before};
use crate::domain::digest::Digest;
use crate::domain::time::Timestamp;
use crate::store::AcceptedClock;

/// What is kept of a clock that was accepted, with why and when.
#[derive(Serialize)]
struct Ahead {
    /// When the record was written last, by a clock that was ahead.
    recorded: Timestamp,
}

const SCHEMA: &str = "urn:countersign:clock/v1";

/// A clock that was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockReply {
    /// What the log names.
    pub digest: Digest,
    /// Why.
    pub reason: String,
    /// When, by the clock that is accepted.
    pub accepted_at: Timestamp,
    /// When the record was written last, by the clock that was ahead.
    pub recorded: Timestamp,
}

impl Gate {
    /// Refuses to decide anything by a clock that lies before what this gate has recorded already: an override that has expired
    /// would permit again, and a test that has grown old would be young. Nothing is recorded of the attempt that is dated by it.
    ///
    /// * `now` — what the clock says.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] that names the clock; or when the store cannot be read.
    pub(super) async fn require_clock(&self, now: Timestamp) -> Result<(), GateError> {
        match self.store().recorded_last().await? {
            Some(recorded) if is_before(now, recorded) => Err(GateError::Fault(behind(now, recorded))),
            _ => Ok(()),
        }
    }

    /// Goes on by the clock of now, since it was ahead when the record was written last.
    ///
    /// What was decided by that clock is not taken back by it: what is not ready stays so, and what is ready is `unknown` until
    /// it is decided again, or that time has come. The log says in a leaf who was believed.
    ///
    /// * `reason` — 1 to [`crate::domain::limits::MAX_TEXT_CHARS`] characters.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for such a reason, and where the clock is not before the record; [`GateError::Conflict`] when
    /// something was recorded meanwhile; [`GateError::Fault`] when the store cannot be used.
    pub async fn accept_clock(&self, reason: &str) -> Result<ClockReply, GateError> {
        let reason = reason_of(reason)?;
        let now = self.now();
        let Some(recorded) = self.store().recorded_last().await?.filter(|recorded| is_before(now, *recorded)) else {
            return Err(GateError::Usage {
                detail: format!(
                    "expected a clock that is before what was recorded last, found {now}: there is nothing to accept"
                ),
                hint: Some("countersign promote SUBJECT --to ENVIRONMENT decides by this clock".to_owned()),
            });
        };
        let (statement, digest) = self.acceptance(SCHEMA, reason, now, &Ahead { recorded })?;
        self.store().accept_clock(&AcceptedClock { statement, recorded, at: now }).await?;
        Ok(ClockReply { digest, reason: reason.to_owned(), accepted_at: now, recorded })
    }
}
