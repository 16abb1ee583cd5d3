//! What a pass writes into the log of its run, and when somebody else sees it.

use super::super::show::event_reply;
use super::{Journey, Step};
use crate::domain::run::{RunEvent, RunState};
use crate::domain::time::Timestamp;
use crate::store::NewDecision;

impl Journey<'_> {
    /// Writes that this pass has begun, and goes on when everybody sees it; the disk is waited for with the decision.
    pub(super) async fn begin(&mut self, events: &[(Timestamp, RunEvent)]) -> Result<(), Step> {
        let events = [self.unwritten.as_slice(), events].concat();
        self.gate.store().append_progress(self.hold, &events).await?;
        self.written(&events);
        Ok(())
    }

    /// Writes what happened, and goes on when it is durable.
    pub(super) async fn append(&mut self, events: &[(Timestamp, RunEvent)]) -> Result<(), Step> {
        let events = [self.unwritten.as_slice(), events].concat();
        self.gate.store().append_held(self.hold, &events).await?;
        self.written(&events);
        Ok(())
    }

    /// Takes note of progress. It is written with whatever is written next, in the same commit.
    pub(super) fn progressed(&mut self, events: &[(Timestamp, RunEvent)]) {
        for (at, event) in events {
            self.unwritten.push((*at, event.clone()));
            self.log.push((*at, event.clone()));
            self.show_last(self.version());
        }
    }

    /// Has progress written for whoever looks on, when what comes next takes its time. If it is refused, so is whatever
    /// this pass writes next.
    pub(super) async fn tell_progress(&mut self) -> Result<(), Step> {
        if !self.unwritten.is_empty() {
            let events = self.unwritten.clone();
            self.gate.store().append_held_later(self.hold, &events).await?;
            self.written(&events);
        }
        Ok(())
    }

    pub(super) async fn commit(&mut self, new: &NewDecision) -> Result<(), Step> {
        self.gate.store().commit_decision(new).await?;
        self.written(&new.before);
        self.written(&[(new.at(), new.event())]);
        self.gate.measures().took(&new.timing);
        Ok(())
    }

    /// Takes note that `events` were written, which begin with everything that was not.
    pub(super) fn written(&mut self, events: &[(Timestamp, RunEvent)]) {
        let noted = std::mem::take(&mut self.unwritten).len();
        for (place, (at, event)) in events.iter().enumerate() {
            self.hold.version = self.hold.version.saturating_add(1);
            if place >= noted {
                self.log.push((*at, event.clone()));
                self.show_last(self.hold.version);
            }
            self.gate.happened(self.hold.run, std::slice::from_ref(event));
        }
    }

    /// Tells who looks on in this process what happened last.
    fn show_last(&self, version: u64) {
        if let (Some(observer), Some((at, event))) = (self.observer, self.log.last()) {
            let state = RunState::fold(self.log.iter().map(|(_, event)| event)).unwrap_or(RunState::Failed);
            observer(&event_reply(version, event, state, *at));
        }
    }
}
