//! How soon an override ends: said 72 hours, 24 hours and 1 hour before.

use crate::domain::limits::OVERRIDE_NOTICE_HOURS;
use crate::domain::time::{Span, Timestamp};

fn notices() -> impl Iterator<Item = Span> {
    OVERRIDE_NOTICE_HOURS.into_iter().map(|hours| Span::from_seconds(hours.saturating_mul(3_600)))
}

/// Within which of the announced times something ends that ends at `expires`: the shortest. `None` while none has begun, and
/// once it is over.
#[must_use]
pub fn ends_within(expires: Timestamp, now: Timestamp) -> Option<Span> {
    notices().filter(|notice| now < expires && expires <= now.after(*notice)).min()
}

/// When what is said of it changes: at the beginning of each announced time, and at its end.
pub fn turns(expires: Timestamp) -> impl Iterator<Item = Timestamp> {
    notices().map(move |notice| expires.before(notice)).chain([expires])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_announced_three_times_each_to_the_second() {
        let expires: Timestamp = "2026-06-08T00:00:00Z".parse().unwrap();
        let rows = [
            ("2026-06-04T23:59:59.999Z", None),
            ("2026-06-05T00:00:00Z", Some("3d")),
            ("2026-06-06T23:59:59Z", Some("3d")),
            ("2026-06-07T00:00:00Z", Some("1d")),
            ("2026-06-07T22:59:59.999Z", Some("1d")),
            ("2026-06-07T23:00:00Z", Some("1h")),
            ("2026-06-07T23:59:59.999Z", Some("1h")),
            ("2026-06-08T00:00:00Z", None),
            ("2027-01-01T00:00:00Z", None),
        ];
        for (now, within) in rows {
            let found = ends_within(expires, now.parse().unwrap()).map(|span| span.to_string());
            assert_eq!(found.as_deref(), within, "{now}");
        }
    }

    #[test]
    fn what_is_said_changes_at_its_turns_and_never_between() {
        let expires: Timestamp = "2026-06-08T00:00:00Z".parse().unwrap();
        let turns: Vec<Timestamp> = turns(expires).collect();
        for turn in turns {
            let before = turn.before(Span::from_seconds(1));
            assert_ne!(ends_within(expires, before), ends_within(expires, turn), "{turn}");
        }
    }
}
