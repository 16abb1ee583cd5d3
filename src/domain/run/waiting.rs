//! When a run that waits for approvals or for a time looks at everything again.

use super::{Awaited, RunEvent};
use crate::domain::limits::{
    MAX_APPROVED_EVENTS, MAX_NEWS_EVENTS, MAX_WAITING_EVENTS, WAITING_FOR_TIME_LOOK_SECONDS_MAX,
    WAITING_WHOLE_LOOK_SECONDS, WAITING_WHOLE_LOOK_SECONDS_MAX,
};
use crate::domain::time::Timestamp;

/// What has happened since a run has looked at everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// What it waits for: a request for the rule is in force now, or the time has come. That may be all that is missing.
    There,
    /// Something else that a decision goes by.
    Other,
    /// Nothing that anybody has told.
    None,
}

/// Whether a run that waits looks at everything again at `now`.
///
/// Whatever anybody does about its subject is news, so news is looked at at once only until the run's log has
/// [`MAX_NEWS_EVENTS`]; from there on as seldom as when nobody tells it of anything, and from [`MAX_WAITING_EVENTS`] on only
/// for what it waits for, up to [`MAX_APPROVED_EVENTS`]: a run that waits has to end, too, and that must fit into
/// its log.
///
/// * `log` — what happened to it so far.
#[must_use]
pub fn looks_at_all(log: &[(Timestamp, RunEvent)], news: News, now: Timestamp) -> bool {
    let events = u64::try_from(log.len()).unwrap_or(u64::MAX);
    match news {
        News::There => return events < MAX_APPROVED_EVENTS,
        News::Other if events < MAX_NEWS_EVENTS => return true,
        News::Other | News::None if events >= MAX_WAITING_EVENTS => return false,
        News::Other | News::None => {}
    }
    let waited = |(at, event): &(Timestamp, RunEvent)| match event {
        RunEvent::Waiting { on: Awaited::Environment { .. }, .. } => None,
        RunEvent::Waiting { on, .. } => Some((*at, on.clone())),
        _ => None,
    };
    let on = log.iter().rev().find_map(waited).map(|(_, on)| on);
    let first = log.iter().filter_map(waited).find(|(_, first)| on.as_ref().is_some_and(|on| on.is_like(first)));
    let most = match on {
        // What brings it about comes by itself.
        Some(Awaited::Time { .. }) => WAITING_FOR_TIME_LOOK_SECONDS_MAX,
        _ => WAITING_WHOLE_LOOK_SECONDS_MAX,
    };
    let last = log.iter().rfind(|(_, event)| matches!(event, RunEvent::Initializing { .. }));
    let (Some((since, _)), Some((looked, _))) = (first, last) else { return true };
    let seconds = |from: Timestamp, to: Timestamp| to.unix_seconds().saturating_sub(from.unix_seconds());
    let pause = (seconds(since, *looked) / 4).clamp(WAITING_WHOLE_LOOK_SECONDS, most);
    seconds(*looked, now) >= pause
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::digest::Digest;
    use crate::domain::limits::{MAX_RUN_EVENTS, WAITING_SECONDS_MAX};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_unix_seconds(second).unwrap()
    }

    fn look(at: Timestamp) -> Vec<(Timestamp, RunEvent)> {
        let waits = Awaited::Approval { rule: "review.approved".parse().unwrap(), request: Digest::of(b"request") };
        let initializing = RunEvent::Initializing { what: "the policy".into() };
        let collecting = RunEvent::Collecting { from: "registry.example.com".into() };
        let running = RunEvent::Running { found: 1, fetched: 1, retried: vec![], from: vec![] };
        let verifying = RunEvent::Verifying { done: 1, total: 1, rules: None };
        let waiting = RunEvent::Waiting { on: waits, until: at.after("1d".parse().unwrap()) };
        [initializing, collecting, running, verifying.clone(), verifying, waiting].map(|event| (at, event)).into()
    }

    /// Somebody does something about its subject every second of a day, and approves at its end.
    #[test]
    fn whoever_makes_news_all_the_time_keeps_no_run_from_looking_and_from_what_it_waits_for() {
        let (mut log, mut looks) = (look(at(0)), 0);
        for second in 1..WAITING_SECONDS_MAX {
            if looks_at_all(&log, News::Other, at(second)) {
                looks += 1;
                log.extend(look(at(second)));
            }
        }
        let last = log.last().unwrap().0.unix_seconds();
        assert!(last > WAITING_SECONDS_MAX / 2, "it has looked {looks} times, the last after {last} s");
        let room = MAX_RUN_EVENTS - u64::try_from(log.len()).unwrap();
        assert!(room > 100, "{room}");
        assert!(looks_at_all(&log, News::There, at(WAITING_SECONDS_MAX)));
    }

    #[test]
    fn what_nobody_tells_is_looked_for_now_and_then() {
        let log = look(at(0));
        assert!(!looks_at_all(&log, News::None, at(WAITING_WHOLE_LOOK_SECONDS - 1)));
        assert!(looks_at_all(&log, News::None, at(WAITING_WHOLE_LOOK_SECONDS)));
        assert!(looks_at_all(&log, News::Other, at(1)));
    }
}
