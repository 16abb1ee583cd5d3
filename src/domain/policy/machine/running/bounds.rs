//! How long a run goes on, and how much it compares and keeps.

use std::time::Duration;

use regorus::Value;

use super::{Answer, Known, NoAnswer, Run, holds_others};
use crate::domain::limits::{MAX_ITEMS_MADE, MAX_PARTS_COMPARED, TIMER_STEPS_MAX};
use crate::domain::policy::engine::{computed, on_the_wall};
use crate::domain::policy::machine::Stopped;
use crate::domain::policy::sharing::parts_of;

impl Run<'_> {
    /// The next rule is asked, with bounds of its own.
    pub(in crate::domain::policy::machine) fn begin(&mut self, ends: (Duration, Duration)) {
        self.kept = self.kept.saturating_add(self.made);
        if self.kept > MAX_ITEMS_MADE {
            self.forget();
        }
        (self.made, self.compared, self.inexact, self.ends) = (0, 0, false, ends);
    }

    /// What was begun and not ended is as it was before.
    pub(in crate::domain::policy::machine) fn leave_off(&mut self) {
        for known in &mut self.rules {
            if matches!(known, Known::Begun) {
                *known = Known::Nothing;
            }
        }
        self.places.clear();
        (self.base, self.depth) = (0, 0);
    }

    /// Nothing is known of any rule.
    pub(in crate::domain::policy::machine) fn forget(&mut self) {
        self.rules.fill_with(|| Known::Nothing);
        self.leave_off();
        self.kept = 0;
    }

    /// Why nobody has an answer to what was asked last; `None` where the interpreter may have one.
    pub(in crate::domain::policy::machine) fn stopped(&self) -> Option<Stopped> {
        if self.compared > MAX_PARTS_COMPARED || self.made > MAX_ITEMS_MADE {
            Some(Stopped::Spent)
        } else if self.inexact {
            Some(Stopped::Inexact)
        } else if self.is_late() {
            Some(Stopped::Late)
        } else {
            None
        }
    }

    /// One of many steps: now and then the time is looked at.
    pub(in crate::domain::policy::machine) fn tick(&mut self) -> Answer<()> {
        self.steps = self.steps.wrapping_add(1);
        if self.steps.is_multiple_of(TIMER_STEPS_MAX) && self.is_late() { Err(NoAnswer) } else { Ok(()) }
    }

    /// Whether it has computed for longer than it may.
    fn is_late(&self) -> bool {
        let (ends, on_the_wall_at_least) = self.ends;
        // The clock on the wall costs less to look at, and nobody computes longer than it goes.
        on_the_wall() > on_the_wall_at_least && computed() > ends
    }

    /// Whether it has compared more than it may.
    fn is_spent(&self) -> bool {
        self.compared > MAX_PARTS_COMPARED
    }

    /// Accounts for comparing a value so many times with others, part by part; what holds nothing costs nothing.
    ///
    /// A value may hold another more than once, and each of those a third, so that a few lines make one that is compared for ever.
    pub(in crate::domain::policy::machine) fn weigh(&mut self, value: &Value, times: usize) -> Answer<()> {
        if !holds_others(value) {
            return Ok(());
        }
        let left = MAX_PARTS_COMPARED.saturating_sub(self.compared).checked_div(times).unwrap_or(MAX_PARTS_COMPARED);
        let parts = parts_of(std::slice::from_ref(value), left);
        self.compared = self.compared.saturating_add(parts.unwrap_or(MAX_PARTS_COMPARED).saturating_mul(times));
        if parts.is_none() {
            self.compared = MAX_PARTS_COMPARED.saturating_add(1);
        }
        if self.is_spent() { Err(NoAnswer) } else { Ok(()) }
    }

    /// One item more.
    pub(in crate::domain::policy::machine) fn make(&mut self) -> Answer<()> {
        self.made = self.made.saturating_add(1);
        if self.made > MAX_ITEMS_MADE { Err(NoAnswer) } else { Ok(()) }
    }
}
