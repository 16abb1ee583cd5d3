//! Trying again: when, how often, after how long, and what is said at the end.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::client::{Answer, Caches};
use super::error::shown;
use super::{Call, RegistryOptions};
use crate::domain::fault::{Fault, FaultClass, Retried, Retry};
use crate::domain::limits::{MAX_DETAIL_CHARS, MAX_TRIES};

/// Why one try gave no answer.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) class: FaultClass,
    pub(super) detail: String,
    pub(super) retry: Retry,
    pub(super) retry_after: Option<Duration>,
    /// Whether the same request may be sent again now.
    pub(super) again: bool,
    /// Whether anything was sent at all.
    pub(super) sent: bool,
    /// The dependency, where it is another one than the registry.
    pub(super) dependency: Option<String>,
}

impl Failure {
    /// One that asking again at once may cure.
    pub(super) fn passing(class: FaultClass, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        Self { class, detail, retry: class.retry(), retry_after: None, again: true, sent: true, dependency: None }
    }

    /// One that it does not.
    pub(super) fn lasting(class: FaultClass, detail: impl Into<String>) -> Self {
        Self { again: false, ..Self::passing(class, detail) }
    }

    /// One that no repetition of the same request can cure.
    pub(super) fn pointless(class: FaultClass, detail: impl Into<String>) -> Self {
        Self { retry: Retry::Pointless, ..Self::lasting(class, detail) }
    }
}

/// What had to be asked again, by dependency and kind of failure. Cheap to clone; clones count together.
///
/// What no repetition can cure is not asked again, and so not counted.
#[derive(Clone, Debug, Default)]
pub struct Retries(Arc<Mutex<BTreeMap<(String, FaultClass), u64>>>);

impl Retries {
    fn count(&self, dependency: &str, class: FaultClass) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let times = counts.entry((dependency.to_owned(), class)).or_default();
        *times = times.saturating_add(1);
    }

    /// So far, in the order of the dependencies' names.
    #[must_use]
    pub fn counts(&self) -> Vec<Retried> {
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let retried = |((dependency, class), times): (&(String, FaultClass), &u64)| Retried {
            dependency: dependency.clone(),
            class: *class,
            times: *times,
        };
        counts.iter().map(retried).collect()
    }
}

/// Counts the tries of one piece of work and waits between them.
pub(super) struct Tries<'a> {
    dependency: String,
    options: &'a RegistryOptions,
    call: &'a Call,
    started: Instant,
    count: u32,
    corrupt: u32,
    /// What the try before came to, in words.
    last: Option<String>,
}

impl<'a> Tries<'a> {
    /// The first try begins now.
    pub(super) fn begin(dependency: String, options: &'a RegistryOptions, call: &'a Call) -> Self {
        Self { dependency, options, call, started: Instant::now(), count: 1, corrupt: 0, last: None }
    }

    /// The answer, with what it took to get it.
    pub(super) fn answered(&self, mut answer: Answer) -> Answer {
        answer.tries = self.count;
        answer.elapsed = self.started.elapsed();
        answer
    }

    /// How the try now beginning is to treat caches on the way.
    pub(super) const fn caches(&self) -> Caches {
        if self.corrupt > 0 { Caches::Bypassed } else { Caches::Welcome }
    }

    /// Waits for the next try, or says what was wrong when there is none.
    pub(super) async fn next(&mut self, failure: Failure) -> Result<(), Fault> {
        let corrupt = failure.class == FaultClass::Corrupt;
        let doubled = 2u32.saturating_pow(self.count.saturating_sub(1));
        // Never sooner than by itself: "again in 0 s" is no invitation to hammer.
        let own = jittered(self.options.retry_pause.saturating_mul(doubled));
        let pause = failure.retry_after.unwrap_or(own).max(own);
        let too_long = failure.retry_after.is_some_and(|asked| asked > self.options.retry_after_max)
            || pause >= self.call.allow(Duration::MAX);
        // Wrong bytes are fetched once more, past the caches on the way; twice the same is no accident.
        if !failure.again || too_long || self.count >= MAX_TRIES || (corrupt && self.corrupt > 0) {
            return Err(self.fault(failure));
        }
        self.corrupt = self.corrupt.saturating_add(u32::from(corrupt));
        self.count = self.count.saturating_add(1);
        self.options.connections.meter().retries.add_one(failure.class.as_str());
        self.last = Some(failure.detail);
        self.options.retries.count(failure.dependency.as_ref().unwrap_or(&self.dependency), failure.class);
        tokio::time::sleep(pause).await;
        Ok(())
    }

    fn fault(&self, failure: Failure) -> Fault {
        let tries = if failure.sent { self.count } else { self.count.saturating_sub(1) };
        let detail = match &self.last {
            Some(last) if !failure.sent => {
                let last = shown(last, 200);
                // What is known of the host is mostly the same failure: it is said once.
                let why = failure.detail.replacen(&format!(" (the last: {last})"), "", 1);
                format!("{last}; then not asked again: {why}")
            }
            _ if !failure.sent => format!("not asked: {}", failure.detail),
            _ => failure.detail,
        };
        Fault {
            dependency: failure.dependency.unwrap_or_else(|| self.dependency.clone()),
            class: failure.class,
            tries,
            elapsed_ms: milliseconds(self.started.elapsed()),
            retry_after_s: failure.retry_after.map(|wait| wait.as_secs()),
            retry: failure.retry,
            detail: shown(&detail, MAX_DETAIL_CHARS),
        }
    }
}

/// Seconds, or an HTTP date (RFC 9110, "Retry-After").
pub(super) fn retry_after(text: &str) -> Option<Duration> {
    let text = text.trim();
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    let seconds = date.as_second().saturating_sub(jiff::Timestamp::now().as_second());
    Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
}

/// Between half of `pause` and all of it, so that many who failed together do not come back together.
pub(crate) fn jittered(pause: Duration) -> Duration {
    // The standard library seeds each of these at random: enough for spreading, and no further dependency.
    let draw = RandomState::new().hash_one(0u8) % 1024;
    let part = u32::try_from(draw).unwrap_or(0);
    pause / 2 + pause.saturating_mul(part) / 2048
}

pub(super) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        assert_eq!(retry_after(" 30 "), Some(Duration::from_secs(30)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::ZERO));
        let far = retry_after("Sat, 06 Nov 2094 08:49:37 GMT").unwrap();
        assert!(far > Duration::from_hours(24 * 365));
        assert_eq!(retry_after("soon"), None);
        assert_eq!(retry_after("-1"), None);
        assert_eq!(retry_after(&"9".repeat(40)), Some(Duration::from_secs(u64::MAX)));
    }

    /// Why it is left alone is mostly what was met just before: said twice it hides what else there is to know.
    #[tokio::test]
    async fn the_failure_after_which_a_host_is_left_alone_is_said_once() {
        let options = RegistryOptions { retry_pause: Duration::ZERO, ..RegistryOptions::default() };
        let call = Call::begin(&options);
        let left_alone = || Failure {
            sent: false,
            ..Failure::lasting(
                FaultClass::Unavailable,
                "left alone after 3 (the last: answered 503); next probe in 5 s",
            )
        };
        for (met, said) in [
            ("answered 503", "answered 503; then not asked again: left alone after 3; next probe in 5 s"),
            (
                "answered 500",
                "answered 500; then not asked again: left alone after 3 (the last: answered 503); next probe in 5 s",
            ),
        ] {
            let mut tries = Tries::begin("registry r".into(), &options, &call);
            tries.next(Failure::passing(FaultClass::Unavailable, met)).await.unwrap();
            assert_eq!(tries.next(left_alone()).await.unwrap_err().detail, said);
        }
    }

    #[test]
    fn a_pause_is_spread_but_never_longer_than_asked() {
        let pause = Duration::from_secs(1);
        let drawn: Vec<_> = (0..64).map(|_| jittered(pause)).collect();
        assert!(drawn.iter().all(|d| *d >= pause / 2 && *d <= pause));
        assert!(drawn.iter().any(|d| d != drawn.first().unwrap()));
    }
}
