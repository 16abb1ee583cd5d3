//! Who may work on a run: one worker at a time, for a time, under a number that only grows.
//!
//! A worker claims a run for a [`LeaseTerm`] and renews while it works. One that is gone (killed, cut off, paused by
//! its machine) simply does not renew, and somebody else claims the run. The clocks of several machines never agree, so
//! the time only says when somebody else *may try*, by the clock of the server that they share; what keeps a late worker from
//! writing is the fence: whatever it
//! appends carries the number it claimed with, and the record refuses every number but the newest.

use uuid::Uuid;

use crate::domain::limits::{LEASE_SECONDS, LEASE_SLACK_SECONDS, MAX_LEASES_LOST, WAITING_SECONDS_MAX};
use crate::domain::time::{Span, Timestamp};

/// For how long a worker claims a run at a time: 1 to [`LEASE_SECONDS`] seconds, the longest unless it is told otherwise.
///
/// Text form: as any duration, `3s`. Replicas need not agree on it: each lease says when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaseTerm(Span);

/// Why a text is no term.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected 1s to {LEASE_SECONDS}s, found `{found}`")]
pub struct ParseLeaseTermError {
    found: String,
}

impl LeaseTerm {
    /// When a lease that begins at `now` ends.
    #[must_use]
    pub fn end(self, now: Timestamp) -> Timestamp {
        now.after(self.0)
    }

    /// How long it is.
    #[must_use]
    pub fn to_duration(self) -> std::time::Duration {
        self.0.to_duration()
    }
}

impl Default for LeaseTerm {
    fn default() -> Self {
        Self(Span::from_seconds(LEASE_SECONDS))
    }
}

impl std::str::FromStr for LeaseTerm {
    type Err = ParseLeaseTermError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let span = text.parse::<Span>().ok().filter(|span| (1..=LEASE_SECONDS).contains(&span.seconds()));
        span.map(Self).ok_or_else(|| ParseLeaseTermError { found: text.chars().take(60).collect() })
    }
}

impl std::fmt::Display for LeaseTerm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Who holds a run, and when somebody else may claim it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    /// The worker that holds it; absent when nobody does.
    pub holder: Option<Uuid>,
    /// From this instant on it may be claimed: a holder's time is over, or what the run waits for was to be there.
    pub until: Timestamp,
    /// How often it was claimed: the number that the holder's writes carry.
    pub fence: u64,
    /// How often a holder's time ran out without a word of it.
    pub lost: u64,
    /// When something happened that its holder may have looked too early to see; absent when nothing did.
    pub woken: Option<Timestamp>,
}

/// A run that somebody else holds, or that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it cannot be claimed before {until}")]
pub struct Held {
    /// Until when.
    pub until: Timestamp,
}

/// A write of somebody who no longer holds the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("claim {found} is the newest, this was claim {held}")]
pub struct Fenced {
    /// The number that the writer had claimed with.
    pub held: u64,
    /// The number that is in force.
    pub found: u64,
}

impl Lease {
    /// Of a run that nobody has claimed yet, and anybody may from `at` on.
    #[must_use]
    pub const fn free(at: Timestamp) -> Self {
        Self { holder: None, until: at, fence: 0, lost: 0, woken: None }
    }

    /// The lease after `worker` has claimed the run at `now`, by its own clock, for `term`.
    ///
    /// A lease that ends later than any lease can is that of a worker whose clock is wrong, and holds nobody up: the
    /// fence, not the clock, keeps two workers apart. A worker may claim what it holds itself: it has forgotten it.
    ///
    /// # Errors
    ///
    /// [`Held`] while somebody else's time is not over.
    pub fn claim(self, worker: Uuid, now: Timestamp, term: LeaseTerm) -> Result<Self, Held> {
        let longest = if self.holder.is_some() { LEASE_SECONDS + LEASE_SLACK_SECONDS } else { WAITING_SECONDS_MAX };
        let believable = self.until <= now.after(Span::from_seconds(longest));
        if self.until > now && believable && self.holder != Some(worker) {
            return Err(Held { until: self.until });
        }
        let lost = self.lost.saturating_add(u64::from(self.holder.is_some_and(|holder| holder != worker)));
        let fence = self.fence.saturating_add(1);
        Ok(Self { holder: Some(worker), until: term.end(now), fence, lost, woken: None })
    }

    /// Whether `worker` holds the run and has just claimed it: so much of its `term` is left at `now` that it need not claim
    /// it again to go on.
    #[must_use]
    pub fn is_fresh(self, worker: Uuid, now: Timestamp, term: LeaseTerm) -> bool {
        let half = Span::from_seconds(term.0.seconds() / 2);
        self.holder == Some(worker) && self.until > now.after(half) && self.until <= term.end(now)
    }

    /// The lease after its holder has renewed it at `now` for another `term`.
    ///
    /// # Errors
    ///
    /// [`Fenced`] for anybody but the newest holder, and for one that has given it back.
    pub fn renew(self, fence: u64, now: Timestamp, term: LeaseTerm) -> Result<Self, Fenced> {
        self.admit(fence)?;
        Ok(Self { until: term.end(now), ..self })
    }

    /// The lease after its holder has given the run back, to be claimed from `until` on, or at once where something has
    /// happened since it was claimed: the holder may have looked for that before it was there.
    ///
    /// # Errors
    ///
    /// As [`Lease::renew`].
    pub fn release(self, fence: u64, until: Timestamp) -> Result<Self, Fenced> {
        self.admit(fence)?;
        let until = self.woken.map_or(until, |woken| until.min(woken));
        Ok(Self { holder: None, until, woken: None, ..self })
    }

    /// The lease after something has happened at `at` that the run may wait for. A run that is held is not taken from its
    /// holder; it is looked at once more when that one gives it back.
    #[must_use]
    pub fn wake(self, at: Timestamp) -> Self {
        match self.holder {
            Some(_) => Self { woken: Some(at), ..self },
            None => Self { until: self.until.min(at), ..self },
        }
    }

    /// Whether a write that carries `fence` is the present holder's.
    ///
    /// # Errors
    ///
    /// [`Fenced`] with both numbers when it is not.
    pub const fn admit(self, fence: u64) -> Result<(), Fenced> {
        if self.holder.is_some() && self.fence == fence {
            return Ok(());
        }
        Err(Fenced { held: fence, found: self.fence })
    }

    /// Whether so many workers were lost over the run that it must be what loses them. It is not worked on again.
    #[must_use]
    pub const fn is_spent(self) -> bool {
        self.lost >= MAX_LEASES_LOST
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERM: LeaseTerm = LeaseTerm(Span::from_seconds(LEASE_SECONDS));

    fn at(second: i64) -> Timestamp {
        Timestamp::from_unix_seconds(second).unwrap()
    }

    fn worker(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    #[test]
    fn a_run_is_claimed_by_one_worker_until_its_time_is_over() {
        let free = Lease::free(at(100));
        assert_eq!(free.claim(worker(1), at(99), TERM), Err(Held { until: at(100) }));
        let first = free.claim(worker(1), at(100), TERM).unwrap();
        assert_eq!(
            first,
            Lease { holder: Some(worker(1)), until: at(100 + LEASE_SECONDS), fence: 1, lost: 0, woken: None }
        );
        let last_moment = at(99 + LEASE_SECONDS);
        assert_eq!(first.claim(worker(2), last_moment, TERM), Err(Held { until: first.until }));
        let second = first.claim(worker(2), first.until, TERM).unwrap();
        assert_eq!((second.fence, second.lost), (2, 1));
    }

    #[test]
    fn only_the_newest_holder_renews_writes_and_gives_back() {
        let first = Lease::free(at(0)).claim(worker(1), at(0), TERM).unwrap();
        assert_eq!(first.renew(1, at(3), TERM).unwrap().until, at(3 + LEASE_SECONDS));
        let second = first.claim(worker(2), at(LEASE_SECONDS), TERM).unwrap();
        let late = Err(Fenced { held: 1, found: 2 });
        assert_eq!(second.admit(1), late);
        assert_eq!(second.renew(1, at(0), TERM).map(drop), late);
        assert_eq!(second.release(1, at(0)).map(drop), late);
        assert_eq!(second.admit(2), Ok(()));
        let given_back = second.release(2, at(50)).unwrap();
        assert_eq!((given_back.holder, given_back.until, given_back.lost), (None, at(50), 1));
        assert_eq!(given_back.admit(2), Err(Fenced { held: 2, found: 2 }), "who has given it back writes nothing");
        assert_eq!(given_back.claim(worker(1), at(50), TERM).unwrap().lost, 1, "what was given back was not lost");
    }

    #[test]
    fn only_who_has_just_claimed_a_run_goes_on_without_claiming_it_again() {
        let lease = Lease::free(at(0)).claim(worker(1), at(0), TERM).unwrap();
        let half = LEASE_SECONDS / 2;
        assert!(lease.is_fresh(worker(1), at(0), TERM) && lease.is_fresh(worker(1), at(half - 1), TERM));
        assert!(!lease.is_fresh(worker(1), at(LEASE_SECONDS), TERM), "it is over");
        assert!(!lease.is_fresh(worker(1), at(LEASE_SECONDS - half), TERM), "it would be over before it is renewed");
        assert!(!lease.is_fresh(worker(1), at(-1), TERM), "a clock was put back");
        assert!(!lease.is_fresh(worker(2), at(0), TERM), "it is somebody else's");
        let given_back = lease.release(1, at(LEASE_SECONDS)).unwrap();
        assert!(!given_back.is_fresh(worker(1), at(0), TERM), "it is nobody's");
    }

    #[test]
    fn what_happens_while_a_run_is_held_lets_it_be_claimed_as_soon_as_it_is_given_back() {
        let waits = Lease::free(at(90));
        assert_eq!(waits.wake(at(20)).until, at(20));
        assert_eq!(waits.wake(at(95)).until, at(90), "waking never makes it later");
        let held = waits.claim(worker(1), at(90), TERM).unwrap().wake(at(92));
        assert_eq!((held.holder, held.until), (Some(worker(1)), at(90 + LEASE_SECONDS)), "it is not taken away");
        let back = held.release(1, at(200)).unwrap();
        assert_eq!((back.until, back.woken), (at(92), None));
        let again = back.claim(worker(1), at(92), TERM).unwrap();
        assert_eq!(again.release(2, at(200)).unwrap().until, at(200), "it is looked at once more, not for ever");
    }

    #[test]
    fn a_run_that_loses_worker_after_worker_is_given_up() {
        let mut lease = Lease::free(at(0));
        for n in 0..=MAX_LEASES_LOST {
            assert!(!lease.is_spent(), "after {n}");
            lease = lease.claim(worker(u128::from(n) + 1), lease.until, TERM).unwrap();
        }
        assert!(lease.is_spent());
    }

    #[test]
    fn a_worker_claims_again_at_once_what_it_holds_itself() {
        let first = Lease::free(at(0)).claim(worker(1), at(0), TERM).unwrap();
        let again = first.claim(worker(1), at(1), TERM).unwrap();
        assert_eq!((again.fence, again.lost), (2, 0));
    }

    #[test]
    fn a_clock_that_is_a_year_ahead_holds_nobody_up() {
        let year = 365 * 86_400;
        let ahead = Lease::free(at(0)).claim(worker(1), at(year), TERM).unwrap();
        assert_eq!(ahead.claim(worker(2), at(5), TERM).unwrap().fence, 2);
        let waits = Lease::free(at(WAITING_SECONDS_MAX));
        assert!(waits.claim(worker(2), at(0), TERM).is_err());
        assert!(Lease::free(at(year)).claim(worker(2), at(0), TERM).is_ok());
    }

    #[test]
    fn a_term_is_a_second_to_ten_and_ten_unless_said_otherwise() {
        for (text, seconds) in [("1s", 1), ("3s", 3), ("10s", 10)] {
            let term: LeaseTerm = text.parse().unwrap();
            assert_eq!((term.end(at(0)), term.to_string().as_str()), (at(seconds), text));
        }
        for text in ["0s", "11s", "1m", "soon", ""] {
            assert!(text.parse::<LeaseTerm>().is_err(), "{text}");
        }
        assert_eq!(LeaseTerm::default(), TERM);
    }
}
