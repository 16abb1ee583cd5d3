//! The gate's own record, asked again where it was away for a moment: a connection that was cut, a server that starts anew.

use std::time::{Duration, Instant};

use super::GateError;
use crate::domain::fault::Fault;
use crate::domain::limits::{MAX_TRIES, RECORD_PAUSE_MILLISECONDS};
use crate::registry::jittered;

/// How often one attempt at a run has found it away.
#[derive(Debug, Default)]
pub(super) struct OwnRecord {
    tries: u32,
    since: Option<Instant>,
}

impl OwnRecord {
    /// Ends when the record may be asked once more; twice as late each time.
    ///
    /// # Errors
    ///
    /// `error` where asking again does not help, or where the record was asked as often as a registry is; that says how often.
    pub(super) async fn may_be_back(&mut self, error: GateError) -> Result<(), GateError> {
        tokio::time::sleep(jittered(self.pause(error)?)).await;
        Ok(())
    }

    /// How long it waits for that at most.
    fn pause(&mut self, error: GateError) -> Result<Duration, GateError> {
        let fault = match error {
            GateError::Fault(fault) if fault.is_away() => fault,
            error => return Err(error),
        };
        self.tries = self.tries.saturating_add(1);
        let elapsed = self.since.get_or_insert_with(Instant::now).elapsed();
        if self.tries >= MAX_TRIES {
            let elapsed_ms = fault.elapsed_ms.saturating_add(u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
            return Err(Fault { tries: self.tries, elapsed_ms, ..fault }.into());
        }
        tracing::debug!(tries = self.tries, "the record is asked again: {fault}");
        let doubled = 2_u32.saturating_pow(self.tries.saturating_sub(1));
        Ok(Duration::from_millis(RECORD_PAUSE_MILLISECONDS).saturating_mul(doubled))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::FaultClass;
    use crate::store::StoreError;

    fn fault(dependency: &str, class: FaultClass, detail: &str) -> GateError {
        let (dependency, detail) = (dependency.to_owned(), detail.to_owned());
        let retry = class.retry();
        Fault { dependency, class, tries: 1, elapsed_ms: 0, retry_after_s: None, retry, detail }.into()
    }

    #[test]
    fn a_record_that_is_away_is_asked_as_often_as_a_registry_and_what_is_no_such_thing_not_again() {
        let cut = || fault("database 127.0.0.1:5432/gate", FaultClass::Unavailable, "terminating connection");
        let mut record = OwnRecord::default();
        for _ in 1..MAX_TRIES {
            record.pause(cut()).unwrap();
        }
        let error = record.pause(cut()).unwrap_err();
        assert!(matches!(&error, GateError::Fault(fault) if fault.tries == MAX_TRIES), "{error}");
        for lasting in [
            StoreError::Full { path: "gate.db".into() }.into(),
            fault("database gate.db", FaultClass::Corrupt, "it has lost what was acknowledged"),
            fault("registry registry.example.com", FaultClass::Unavailable, "connection refused"),
            GateError::internal("a defect"),
        ] {
            assert_eq!(OwnRecord::default().pause(lasting.clone()), Err(lasting));
        }
    }
}
