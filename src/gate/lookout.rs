//! Looks out for work while there is none: for runs, for notices that are to be told, for a log that has grown.
//!
//! Whoever makes work in this process rings, and over a server every other replica hears it. Beside that there is what
//! becomes work by itself (a lease that ends, a run that has waited long enough, a decision that lapses), whose hour
//! is known beforehand; and what another process writes to the same file, which moves the file's own counter. So an
//! idle service asks the database nothing, but now and then, in case that something was missed.

use std::time::{Duration, Instant};

use super::Gate;
use crate::domain::limits::{CLAIM_MILLISECONDS_MAX, IDLE_LOOK_SECONDS_MAX, QUIET_LOOK_SECONDS_MAX};
use crate::domain::time::Timestamp;
use crate::store::{Moment, Wakes};

/// What is looked out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LooksFor {
    /// Runs that may be claimed, and what is to be decided again.
    Runs,
    /// Notices that are to be told.
    Notices,
    /// Leaves of the decision log that nobody has signed for.
    Leaves,
}

/// One worker that looks out.
pub struct Lookout {
    gate: Gate,
    what: LooksFor,
    wakes: Wakes,
    /// When it looked last, by the record and by the clock.
    moment: Moment,
    looked: Instant,
}

impl Gate {
    /// Somebody who looks out for work of this kind.
    #[must_use]
    pub fn lookout(&self, what: LooksFor) -> Lookout {
        let (wakes, moment) = (self.store().wakes(), self.store().moment());
        Lookout { gate: self.clone(), what, wakes, moment, looked: Instant::now() }
    }
}

impl Lookout {
    /// To be called just before looking: what happens from now on is news.
    pub fn looks_now(&mut self) {
        (self.moment, self.looked) = (self.gate.store().moment(), Instant::now());
    }

    /// Ends when it is time to look again. May be dropped while it waits; nothing is lost.
    pub async fn sees_work(&mut self) {
        let store = self.gate.store();
        let next = match self.what {
            LooksFor::Runs => store.next_work_at(self.gate.now()).await,
            LooksFor::Notices => store.next_notice_at(&self.gate.settings().webhooks.names()).await,
            // It grows when somebody decides.
            LooksFor::Leaves => Ok(None),
        };
        let next = next.unwrap_or_else(|error| {
            tracing::debug!("when there will be work is not known: {error}");
            None
        });
        loop {
            if tokio::time::timeout(self.pause(next), self.wakes.next()).await.is_ok() || self.is_time(next) {
                return;
            }
        }
    }

    /// How long nothing can happen that it is not told of.
    fn pause(&self, next: Option<Timestamp>) -> Duration {
        let longest = Duration::from_millis(CLAIM_MILLISECONDS_MAX);
        let Some(next) = next else { return longest };
        let left = next.unix_milliseconds().saturating_sub(self.gate.now().unix_milliseconds());
        // One that is over already waits for something else; it is not looked for without a rest.
        u64::try_from(left)
            .ok()
            .filter(|left| *left > 0)
            .map_or(longest, |left| longest.min(Duration::from_millis(left)))
    }

    fn is_time(&self, next: Option<Timestamp>) -> bool {
        if next.is_some_and(|at| at <= self.gate.now()) {
            return true;
        }
        let moment = self.gate.store().moment();
        let hears_all = moment.is_known() || self.wakes.hears_others();
        if moment.is_known() && !self.moment.is_still(moment) {
            return true;
        }
        let longest = match self.what {
            LooksFor::Runs => IDLE_LOOK_SECONDS_MAX,
            LooksFor::Notices | LooksFor::Leaves => QUIET_LOOK_SECONDS_MAX,
        };
        !hears_all || self.looked.elapsed() >= Duration::from_secs(longest)
    }
}
