//! Tells whoever looks on how far a step has come that takes its time: a bounded number of events, seldom enough to cost
//! nothing.

use std::time::Duration;

use super::super::GateError;
use super::super::collect::Allowance;
use super::{Journey, Step};
use crate::domain::limits::{MAX_CHECK_EVENTS, MAX_PROGRESS_EVENTS, PROGRESS_MILLISECONDS};
use crate::domain::run::{RulesAsked, RunEvent};

/// How a step is told of.
struct Telling {
    /// Milliseconds until the first word.
    first: u64,
    /// Events at most.
    most: u32,
    /// What was told already; absent: nothing.
    told: Option<RunEvent>,
}

impl Journey<'_> {
    /// How far checking has come: so many bundles, and so many rules.
    pub(super) fn checks(&self, bundles: u64, rules: u64) -> RunEvent {
        checks((bundles, self.found), (rules, self.rules))
    }

    /// Tells how far reading has come.
    pub(super) async fn while_reading<T>(
        &mut self,
        allowance: &Allowance,
        reading: impl Future<Output = Result<T, GateError>>,
    ) -> Result<T, Step> {
        let tell = || {
            let ((found, fetched), from) = (allowance.progress(), allowance.places.each());
            RunEvent::Running { found, fetched, retried: allowance.retries.counts(), from }
        };
        // Who looks on need not wait as long for the first word as for the next ones.
        let telling = Telling { first: PROGRESS_MILLISECONDS / 10, most: MAX_PROGRESS_EVENTS, told: Some(tell()) };
        self.while_telling(telling, tell, reading).await
    }

    /// Tells how far the checking of bundles has come.
    pub(super) async fn while_checking<T>(
        &mut self,
        allowance: &Allowance,
        checking: impl Future<Output = Result<T, Step>>,
    ) -> Result<T, Step> {
        let (total, rules) = (self.found, self.rules);
        let tell = || checks((allowance.checked().min(total), total), (0, rules));
        let told = Some(self.checks(0, 0));
        let telling = Telling { first: PROGRESS_MILLISECONDS, most: MAX_CHECK_EVENTS, told };
        self.while_telling(telling, tell, checking).await
    }

    /// Tells that the rules are being asked, where they take their time.
    pub(super) async fn while_asking<T>(
        &mut self,
        asking: impl Future<Output = Result<T, GateError>>,
    ) -> Result<T, Step> {
        let asked = self.checks(self.found, 0);
        let telling = Telling { first: PROGRESS_MILLISECONDS, most: 1, told: None };
        self.while_telling(telling, || asked.clone(), asking).await
    }

    async fn while_telling<T, E: Into<Step>>(
        &mut self,
        Telling { first, most, mut told }: Telling,
        tell: impl Fn() -> RunEvent,
        work: impl Future<Output = Result<T, E>>,
    ) -> Result<T, Step> {
        // On the heap, as it is large.
        let mut work = Box::pin(work);
        let mut pause = first;
        for _ in 0..=most {
            if let Ok(done) = tokio::time::timeout(Duration::from_millis(pause), &mut work).await {
                return done.map_err(Into::into);
            }
            let event = tell();
            if pause == PROGRESS_MILLISECONDS && told.as_ref() != Some(&event) {
                told = Some(event.clone());
                self.progressed(&[(self.gate.now(), event)]);
            }
            self.tell_progress().await?;
            pause = PROGRESS_MILLISECONDS;
        }
        work.await.map_err(Into::into)
    }
}

fn checks((done, total): (u64, u64), (rules_done, rules): (u64, u64)) -> RunEvent {
    let rules = (rules > 0).then_some(RulesAsked { done: rules_done, total: rules });
    RunEvent::Verifying { done, total, rules }
}
