//! When the gate asks again for what it asked for by itself and could not find out.

use crate::domain::fault::{Fault, Retry};
use crate::domain::limits::{MAX_REEVALUATION_TRIES, REEVALUATION_RETRY_SECONDS};
use crate::domain::time::{Span, Timestamp};

/// When to ask again, after `tries` times in vain before this one; `None` where that is pointless, or was tried often
/// enough. Twice as long after each time.
#[must_use]
pub fn asks_again(fault: &Fault, tries: u64, now: Timestamp) -> Option<Timestamp> {
    if fault.retry == Retry::Pointless || tries >= MAX_REEVALUATION_TRIES {
        return None;
    }
    let doubled = 2_i64.saturating_pow(u32::try_from(tries).unwrap_or(u32::MAX));
    Some(now.after(Span::from_seconds(REEVALUATION_RETRY_SECONDS.saturating_mul(doubled))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::FaultClass;

    #[test]
    fn what_may_still_be_found_out_is_asked_for_ever_less_often_and_not_for_ever() {
        let mut fault = Fault {
            dependency: "registry".into(),
            class: FaultClass::Unavailable,
            tries: 3,
            elapsed_ms: 1,
            retry_after_s: None,
            retry: Retry::Safe,
            detail: "503".into(),
        };
        let now = Timestamp::from_unix_seconds(1_000).unwrap();
        let seconds = |fault: &Fault, tries| asks_again(fault, tries, now).map(|at| at.unix_seconds() - 1_000);
        assert_eq!([0, 1, 2].map(|tries| seconds(&fault, tries)), [Some(60), Some(120), Some(240)]);
        assert!(seconds(&fault, MAX_REEVALUATION_TRIES - 1).is_some());
        assert_eq!(seconds(&fault, MAX_REEVALUATION_TRIES), None);
        fault.retry = Retry::Pointless;
        assert_eq!(seconds(&fault, 0), None);
    }
}
