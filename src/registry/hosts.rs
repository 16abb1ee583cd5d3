//! What this process knows about each host, shared by everything that asks it.
//!
//! The rules are those of [`crate::domain::breaker`]; here are the clock, the lock and the waiting.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use super::error::shown;
use super::tries::{Failure, jittered};
use super::{Call, RegistryOptions};
use crate::domain::breaker::{Admission, Breaker, Outcome, Refusal, Sent};
use crate::domain::fault::{FaultClass, Retry};
use crate::domain::limits::{MAX_HOSTS_REMEMBERED, PROBE_WAIT_MILLISECONDS};
use crate::domain::time::Timestamp;

/// The hosts that were asked, by name.
#[derive(Default)]
pub(super) struct Hosts(Mutex<BTreeMap<String, Arc<Host>>>);

impl Hosts {
    /// What is known about `name`; nothing yet when it was never asked.
    pub(super) fn host(&self, name: &str, pause: Duration) -> Arc<Host> {
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = hosts.get(name) {
            return Arc::clone(host);
        }
        if hosts.len() >= MAX_HOSTS_REMEMBERED {
            hosts.retain(|_, host| !host.is_clear());
        }
        let host = Arc::new(Host::new(pause));
        // So many that fail at once are no reason to remember without bound: one more is on its own then.
        if hosts.len() < MAX_HOSTS_REMEMBERED {
            hosts.insert(name.to_owned(), Arc::clone(&host));
        }
        host
    }

    /// Every host that was asked, with what is held against it.
    pub(super) fn asked(&self) -> Vec<(String, Option<HostTrouble>)> {
        let hosts: Vec<(String, Arc<Host>)> = {
            let hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            hosts.iter().map(|(name, host)| (name.clone(), Arc::clone(host))).collect()
        };
        hosts.into_iter().map(|(name, host)| (name, host.trouble())).collect()
    }
}

/// A host that did not answer when it was asked last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostTrouble {
    /// Since when.
    pub since: Timestamp,
    /// What kind of failure it was.
    pub class: FaultClass,
    /// How often in a row.
    pub failures: u32,
    /// The last failure, in words.
    pub last_error: String,
    /// Whether its breaker is open: nobody asks it for a while.
    pub left_alone: bool,
}

/// One host, as this process has met it.
pub(super) struct Host {
    known: Mutex<Known>,
    /// Told when a probe has come back.
    news: Notify,
    origin: Instant,
}

struct Known {
    breaker: Breaker,
    /// The last failure, in words.
    last: String,
}

/// Leave to send one request. What became of it must be told; dropped without that, nothing is known.
pub(super) struct Permit<'a> {
    host: &'a Host,
    sent: Sent,
    outcome: Outcome,
}

impl Host {
    fn new(pause: Duration) -> Self {
        let known = Known { breaker: Breaker::new(pause), last: String::new() };
        Self { known: Mutex::new(known), news: Notify::new(), origin: Instant::now() }
    }

    fn now(&self) -> Duration {
        self.origin.elapsed()
    }

    fn is_clear(&self) -> bool {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).breaker.is_clear(self.now())
    }

    /// Waits until the host may be asked, or says why it is not.
    ///
    /// A pause that the host asked for is waited for as long as a `Retry-After` would be; another request's probe for
    /// a moment, which is enough where the host is back.
    pub(super) async fn admit(&self, call: &Call, options: &RegistryOptions) -> Result<Permit<'_>, Failure> {
        let began = self.now();
        loop {
            // Registered before the look: what comes between the two is not lost.
            let news = self.news.notified();
            let now = self.now();
            let (admission, last) = {
                let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
                (known.breaker.ask(now), known.last.clone())
            };
            let waited = now.saturating_sub(began);
            match admission {
                Admission::Go => return Ok(Permit::new(self, now, false)),
                Admission::Probe => return Ok(Permit::new(self, now, true)),
                Admission::Quiet { until } => {
                    let pause = until.saturating_sub(now);
                    let in_all = waited.saturating_add(pause);
                    if in_all > options.retry_after_max || pause >= call.allow(Duration::MAX) {
                        return Err(quiet(pause));
                    }
                    // Those who waited together do not come back together.
                    tokio::time::sleep(pause.saturating_add(jittered(options.retry_pause))).await;
                }
                Admission::Probing(refusal) => {
                    let longest = Duration::from_millis(PROBE_WAIT_MILLISECONDS).saturating_sub(waited);
                    if tokio::time::timeout(call.allow(longest), news).await.is_err() {
                        return Err(self.refused(refusal, &last, "another request is finding out whether it is back"));
                    }
                }
                Admission::Open(refusal) => {
                    let probe_in = seconds_up(refusal.probe_at.saturating_sub(now));
                    return Err(self.refused(refusal, &last, &format!("next probe in {probe_in} s")));
                }
            }
        }
    }

    fn trouble(&self) -> Option<HostTrouble> {
        let (trouble, last) = {
            let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            (known.breaker.trouble()?, shown(&known.last, 200))
        };
        Some(HostTrouble {
            since: self.on_the_clock(trouble.since),
            class: trouble.class,
            failures: trouble.failures,
            last_error: last,
            left_alone: trouble.left_alone,
        })
    }

    /// An instant of this host's own count as one that people read.
    fn on_the_clock(&self, instant: Duration) -> Timestamp {
        let wall = jiff::Timestamp::now();
        let ago = jiff::SignedDuration::try_from(self.now().saturating_sub(instant)).ok();
        Timestamp::from(ago.and_then(|ago| wall.checked_sub(ago).ok()).unwrap_or(wall)).to_millisecond()
    }

    fn refused(&self, refusal: Refusal, last: &str, next: &str) -> Failure {
        let now = self.now();
        let since = self.on_the_clock(refusal.since);
        let detail = format!(
            "its circuit breaker is open since {since}, after {} failures in a row (the last: {}); {next}",
            refusal.failures,
            shown(last, 200)
        );
        let wait = refusal.probe_at.saturating_sub(now).max(Duration::from_secs(1));
        let retry_after = Some(Duration::from_secs(seconds_up(wait)));
        Failure { retry: Retry::After, retry_after, sent: false, ..Failure::lasting(refusal.class, detail) }
    }
}

fn quiet(pause: Duration) -> Failure {
    let seconds = seconds_up(pause);
    let detail = format!("it asked this process for quiet, for {seconds} s more");
    let retry_after = Some(Duration::from_secs(seconds));
    Failure { retry_after, sent: false, ..Failure::lasting(FaultClass::Throttled, detail) }
}

fn seconds_up(duration: Duration) -> u64 {
    duration.as_secs().saturating_add(u64::from(duration.subsec_nanos() > 0))
}

impl<'a> Permit<'a> {
    const fn new(host: &'a Host, at: Duration, as_probe: bool) -> Self {
        Self { host, sent: Sent { at, as_probe }, outcome: Outcome::Abandoned }
    }

    /// The host answered, whatever it said.
    pub(super) fn answered(mut self) {
        self.outcome = Outcome::Answered;
    }

    /// The request came to nothing.
    ///
    /// * `pause` — how long a host that throttles without saying for how long is left alone.
    pub(super) fn failed(mut self, failure: &Failure, pause: Duration) {
        self.outcome = match failure.class {
            FaultClass::Throttled => Outcome::Throttled(failure.retry_after.unwrap_or(pause).max(pause)),
            // What no repetition would cure says nothing about how the host is.
            FaultClass::Unavailable | FaultClass::Timeout if failure.again => Outcome::Failed(failure.class),
            _ => Outcome::Answered,
        };
        if !matches!(self.outcome, Outcome::Answered) {
            let mut known = self.host.known.lock().unwrap_or_else(PoisonError::into_inner);
            known.last.clone_from(&failure.detail);
        }
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let now = self.host.now();
        let mut known = self.host.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.breaker.tell(self.sent, now, self.outcome);
        drop(known);
        self.host.news.notify_waiters();
    }
}
