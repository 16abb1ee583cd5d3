//! What a run waits for: the environment before, approvals, or a time; and that it is given back meanwhile.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::super::evaluation::apart;
use super::super::parts::Before;
use super::super::{Gate, GateError};
use super::{Journey, Step};
use crate::domain::decision::{
    Outcome, ReadyFrom, Record, Severity, Verdict, by_the_clock, in_the_way, without_unlisted,
};
use crate::domain::facts::Signer;
use crate::domain::limits::{
    BY_THE_CLOCK_MILLISECONDS_MAX, BY_THE_CLOCK_PATIENT_MILLISECONDS_MAX, MAX_APPROVED_EVENTS, RUN_SECONDS_MAX,
    WAITING_FOR_TIME_LOOK_SECONDS_MAX, WAITING_LOOK_SECONDS_MAX, WAITING_WHOLE_LOOK_SECONDS,
};
use crate::domain::names::RuleId;
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::Pack;
use crate::domain::run::{Awaited, News, Patience, RunEvent, looks_at_all};
use crate::domain::time::{Span, Timestamp};
use crate::store::RunHead;

impl Journey<'_> {
    /// What comes before anything is looked at: whether there is something to look at, and a clock to decide by.
    pub(super) async fn may_begin(&mut self, stored: &RunHead, pack: &Pack, started: Timestamp) -> Result<(), Step> {
        // What comes while it is looked at is no part of what was seen.
        self.waits = self.gate.store().waits(self.hold.run).await?;
        self.go_on_waiting(stored, pack).await?;
        self.gate.require_clock(started).await?;
        self.started = started;
        Ok(())
    }

    /// Gives the run back at once where what it waited for last is still not there: nothing else is looked at then.
    async fn go_on_waiting(&mut self, stored: &RunHead, pack: &Pack) -> Result<(), Step> {
        let Some((_, RunEvent::Waiting { on, until })) = self.log.last().cloned() else { return Ok(()) };
        match &on {
            Awaited::Environment { .. } => {
                let before = self.gate.before(&stored.project, stored.subject, &stored.environment, pack).await?;
                self.wait_for_environment(stored, before.as_ref()).await
            }
            Awaited::Approval { rule, request } => {
                let (gate, now) = (self.gate, self.gate.now());
                let asked = gate.overrides_for(&stored.project, stored.subject, &stored.environment, pack).await?;
                let pending = asked.iter().find(|asked| asked.id == *request);
                if !pending.is_some_and(|asked| is_pending(asked, pack, now, &[])) {
                    return Ok(());
                }
                // It waits for its rules and not for this one request: anything else may satisfy them, too.
                let in_force =
                    |one: &OverrideFacts| one.permits.rule == *rule && one.shortfall(pack, now, &[]).is_none();
                let news = self.news(asked.iter().any(in_force));
                self.wait_or_look(news, on, until).await
            }
            // That the time has come says only that it is to be looked at.
            Awaited::Time { at, .. } => {
                let news = if *at <= self.gate.now() { News::There } else { self.news(false) };
                self.wait_or_look(news, on, until).await
            }
        }
    }

    /// Goes on waiting, or looks at everything before what it waits for is there.
    async fn wait_or_look(&mut self, news: News, on: Awaited, until: Timestamp) -> Result<(), Step> {
        let now = self.gate.now();
        if !looks_at_all(&self.log, news, now) {
            return self.wait(&[], on, until).await;
        }
        // What is over is not waited for any longer, whatever this look comes to.
        self.early = Some((on, until)).filter(|(_, until)| *until > now);
        Ok(())
    }

    /// What has happened since this run has looked at everything.
    fn news(&self, is_there: bool) -> News {
        match &self.waits {
            Some(waits) if waits.seen.as_ref() == Some(&waits.known) => News::None,
            _ if is_there => News::There,
            _ => News::Other,
        }
    }

    /// Goes on waiting where this look was taken before what it waits for is there, and has not found out how it stands: that is
    /// no reason to end.
    pub(super) async fn wait_still(&mut self) -> Result<(), Step> {
        match self.early.take() {
            Some((on, until)) => self.wait(&[], on, until).await,
            None => Ok(()),
        }
    }

    /// Gives the run back while the environment before is being decided, unless it is ready already.
    pub(super) async fn wait_for_environment(&mut self, stored: &RunHead, before: Option<&Before>) -> Result<(), Step> {
        let Some(prior) = before.map(|before| &before.prior).filter(|prior| prior.verdict != Verdict::Ready) else {
            return Ok(());
        };
        let (gate, now) = (self.gate, self.gate.now());
        let environment = prior.environment.clone();
        let other = gate.store().unfinished_about(&stored.project, stored.subject, &environment, now).await?;
        let Some(run) = other else { return Ok(()) };
        let longest = Span::from_seconds(i64::try_from(RUN_SECONDS_MAX).unwrap_or(i64::MAX));
        self.wait(&[], Awaited::Environment { environment, run }, now.after(longest)).await
    }

    /// Gives the run back where nothing is missing but approvals that were asked for, and whoever asked for the run has
    /// the patience: also where time is missing besides, and she would wait for that, too. The approvals come first.
    ///
    /// * `before_ends` — as for [`Self::wait_for_time`].
    pub(super) async fn wait_for_approval(
        &mut self,
        record: &Record,
        pack: &Arc<Pack>,
        before_ends: Option<Timestamp>,
        verified: &(Timestamp, RunEvent),
    ) -> Result<(), Step> {
        let Patience { approval: Some(until), time } = self.patience() else { return Ok(()) };
        let now = record.inputs.now;
        let authors = record.inputs.authors_of(record.inputs.subject.digest);
        let pending = |rule: &RuleId| {
            let asked = record.inputs.overrides.iter().filter(|asked| asked.permits.rule == *rule);
            asked.into_iter().find(|asked| is_pending(asked, pack, now, &authors))
        };
        let missing = record
            .reasons
            .iter()
            .filter(|reason| reason.outcome == Outcome::Violation && reason.severity == Severity::Required);
        let (asked, others): (Vec<_>, Vec<_>) = missing.map(|reason| pending(&reason.rule)).partition(Option::is_some);
        let asked: Vec<&OverrideFacts> = asked.into_iter().flatten().collect();
        let Some(first) = asked.first() else { return Ok(()) };
        if !others.is_empty() {
            // What is asked for ends, and a certificate of whoever asks may.
            let ends = asked.iter().map(|asked| asked.permits.expires).chain(before_ends).min();
            let but_for = asked.iter().map(|asked| asked.permits.rule.clone()).collect();
            let Some(time) = time else { return Ok(()) };
            let at_most = Duration::from_millis(BY_THE_CLOCK_PATIENT_MILLISECONDS_MAX);
            let from = self.gate.ready_from(record, pack, (but_for, ends), at_most).await;
            if from.is_none_or(|from| from.at > time) {
                return Ok(());
            }
        }
        let on = Awaited::Approval { rule: first.permits.rule.clone(), request: first.id };
        self.wait(std::slice::from_ref(verified), on, until).await
    }

    /// Gives the run back where nothing is missing but time, and whoever asked for the run has the patience for that. What it
    /// came to by the clock alone stays known: where it is not waited for, the decision says it.
    ///
    /// * `before_ends` — until when the environment before is ready by what is decided there; absent where that has no end.
    pub(super) async fn wait_for_time(
        &mut self,
        record: &Record,
        pack: &Arc<Pack>,
        before_ends: Option<Timestamp>,
        verified: &(Timestamp, RunEvent),
    ) -> Result<(), Step> {
        let until = self.patience().time;
        let milliseconds =
            if until.is_some() { BY_THE_CLOCK_PATIENT_MILLISECONDS_MAX } else { BY_THE_CLOCK_MILLISECONDS_MAX };
        let at_most = Duration::from_millis(milliseconds);
        self.ready_from = self.gate.ready_from(record, pack, (BTreeSet::new(), before_ends), at_most).await;
        let Some(ReadyFrom { at, rules }) = self.ready_from.clone() else { return Ok(()) };
        // A run that waits has to end, too, and that must fit into its log.
        let fits = u64::try_from(self.log.len()).unwrap_or(u64::MAX) < MAX_APPROVED_EVENTS;
        if fits && until.is_some_and(|until| at <= until) {
            self.wait(std::slice::from_ref(verified), Awaited::Time { at, rules }, at).await?;
            // It has come while it was looked for.
            return Err(Step::Again);
        }
        Ok(())
    }

    /// What this run waits for, as whoever asked for it said.
    fn patience(&self) -> Patience {
        let approval = self.waits.as_ref().map(|waits| waits.until);
        match self.log.first() {
            Some((_, RunEvent::Requested { patience: Some(patience) })) => *patience,
            _ => Patience { approval, time: None },
        }
    }

    /// Gives the run back, to be claimed again when what it waits for is there. Who brings that about wakes it; it also
    /// looks by itself, the less often the longer it waits. Goes on when it has waited for that until its end.
    ///
    /// `happened` is what happened just before, and is not written yet.
    async fn wait(&mut self, happened: &[(Timestamp, RunEvent)], on: Awaited, until: Timestamp) -> Result<(), Step> {
        let now = self.gate.now();
        let waited = self.log.iter().find_map(|(at, event)| match event {
            RunEvent::Waiting { on: before, until } if before.is_like(&on) => Some((*at, *until)),
            _ => None,
        });
        let (since, until, pause) = match &on {
            // For the time that was found out last, which brings itself about.
            Awaited::Time { .. } => {
                let since = waited.map_or(now, |(since, _)| since);
                (since, until, (WAITING_WHOLE_LOOK_SECONDS, WAITING_FOR_TIME_LOOK_SECONDS_MAX))
            }
            _ => {
                let (since, until) = waited.unwrap_or((now, until));
                (since, until, (1, WAITING_LOOK_SECONDS_MAX))
            }
        };
        if until <= now {
            return Ok(());
        }
        let mut events = [self.unwritten.as_slice(), happened].concat();
        let goes_on_waiting = matches!(self.log.last(), Some((_, RunEvent::Waiting { on: last, .. })) if *last == on);
        if !goes_on_waiting {
            events.push((now, RunEvent::Waiting { on, until }));
        }
        let passed = now.unix_seconds().saturating_sub(since.unix_seconds());
        let pause = Span::from_seconds((passed / 4).clamp(pause.0, pause.1));
        // Without another look nothing more was seen than before.
        let looked = matches!(self.log.last(), Some((_, event)) if !matches!(event, RunEvent::Waiting { .. }));
        let seen = self.waits.as_ref().filter(|_| looked).map(|waits| waits.known.as_str());
        self.gate.store().give_back_having_seen(self.hold, &events, until.min(now.after(pause)), seen).await?;
        self.written(&events);
        Err(Step::Waits)
    }
}

impl Gate {
    /// From when what was decided would be ready by the clock alone; `None` where something else is missing, where no such time was
    /// found, and where finding it takes longer than `at_most`.
    ///
    /// * `but_for` — rules that are taken to hold, until the instant beside them if there is one.
    async fn ready_from(
        &self,
        record: &Record,
        pack: &Arc<Pack>,
        (but_for, ends): (BTreeSet<RuleId>, Option<Timestamp>),
        at_most: Duration,
    ) -> Option<ReadyFrom> {
        in_the_way(record, pack, &but_for)?;
        let places = self.settings().places.get(&record.inputs.project);
        // What lies in no place that is listed makes nothing ready at any time.
        if places.is_some_and(|places| without_unlisted(&record.inputs, places).is_some()) {
            return None;
        }
        let (record, pack) = (record.clone(), Arc::clone(pack));
        let found = apart(move || {
            let began = Instant::now();
            by_the_clock(record, &pack, &but_for, ends, || began.elapsed() < at_most)
        });
        found.await.unwrap_or_else(|error: GateError| {
            tracing::debug!("no time was looked for: {error}");
            None
        })
    }
}

/// Whether an override lacks nothing but approvals.
fn is_pending(asked: &OverrideFacts, pack: &Pack, now: Timestamp, authors: &[&Signer]) -> bool {
    asked.shortfall(pack, now, authors).is_some_and(|lack| lack.is_pending())
}
