//! Executes runs: claims one, drives it to its end under that claim, and hands it over when it is lost.
//!
//! Whoever wants a run at its end may call [`Gate::execute_run`], from any number of tasks and processes at once: one
//! of them holds the run and works, the others look on, and take over when it is gone.

use std::fmt::Write as _;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;
use tracing::Instrument as _;
use uuid::Uuid;

use super::journey::{Journey, Step};
use super::own_record::OwnRecord;
use super::promote::Observer;
use super::reply::{RunEventReply, RunReply};
use super::{Gate, GateError, trace};
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::limits::{
    HOLD_MILLISECONDS, LOOK_MILLISECONDS_MAX, MAX_LEASES_LOST, MAX_RUN_PASSES, MAX_TEXT_CHARS, RUN_SECONDS_MAX,
};
use crate::domain::run::{Lease, RunEvent, RunState, ending};
use crate::store::{Claim, Claimed, Conflict, Hold, RunHead, StoreError, StoredRun, TakenBack};

/// What became of an attempt at a run.
#[derive(Debug)]
pub enum Attempt {
    /// The run is at its end. What it came to is put together for whoever wants it ([`Gate::run_reply`]).
    Ended(Box<StoredRun>),
    /// Somebody else works on it, or it waits for something: this attempt is over, the run is not.
    Elsewhere,
}

/// What became of driving a run that this process holds.
enum Driven {
    Ended,
    Waits,
    /// Somebody else has claimed it.
    Lost,
}

impl Gate {
    /// Drives a run to its end and returns it; a run that is at its end is returned as it is.
    ///
    /// Safe to call from any number of tasks and processes, and after any crash: one at a time holds the run, and
    /// whoever is late finds its writes refused. The others look on.
    ///
    /// # Errors
    ///
    /// [`GateError::Cancelled`] when it was cancelled meanwhile; [`GateError::Fault`] when the gate's own store
    /// cannot be used. That a registry could not be asked is no error here but a run that `failed`.
    pub async fn execute_run(&self, run: Uuid, observer: Option<Observer>) -> Result<RunReply, GateError> {
        let mut seen = 0;
        loop {
            if let Attempt::Ended(stored) = self.attempt(run, observer.as_ref(), &mut seen).await? {
                return self.run_reply(*stored).await;
            }
            self.look_on(run, observer.as_ref(), &mut seen).await?;
        }
    }

    /// Claims a run and drives it, unless somebody else does.
    async fn attempt(&self, run: Uuid, observer: Option<&Observer>, seen: &mut u64) -> Result<Attempt, GateError> {
        let stored = self.stored_run(run).await?;
        match stored.head.state {
            RunState::Cancelled => return Err(cancelled(&stored)),
            state if state.is_terminal() => {
                // Whoever decided it may be gone before the summary was pushed.
                let RunHead { project, subject, environment, .. } = &stored.head;
                self.publish_last(project, *subject, environment).await?;
                return Ok(Attempt::Ended(Box::new(self.stored_run(run).await?)));
            }
            _ => {}
        }
        let Some(executing) = self.begin_executing(run) else { return Ok(Attempt::Elsewhere) };
        match self.own_or_new_claim(run).await? {
            Claim::Taken(lease) => self.execute(executing, (lease, Some(stored)), observer, seen).await,
            // Where it ended between the two looks, the next one says how.
            Claim::Held(_) | Claim::Ended => Ok(Attempt::Elsewhere),
        }
    }

    /// The claim with which this process asked for the run just now, or else a new one. Whoever executes it is alone in this
    /// process, so the claim is nobody else's; and where an earlier attempt has left something to be written, that finds the
    /// run further on, or this one does.
    async fn own_or_new_claim(&self, run: Uuid) -> Result<Claim, GateError> {
        let (worker, now) = (self.worker(), self.now());
        match self.store().lease(run).await? {
            Some(lease) if lease.is_fresh(worker, now, self.inner.settings.lease) => Ok(Claim::Taken(lease)),
            _ => Ok(self.store().claim_run(run, worker, now).await?),
        }
    }

    /// Drives a run that was claimed for this process.
    ///
    /// # Errors
    ///
    /// As [`Gate::execute_run`].
    pub async fn execute_claimed(&self, claimed: Claimed) -> Result<Attempt, GateError> {
        self.execute_read(claimed, None).await
    }

    /// [`Gate::execute_claimed`] of a run that the caller has read since it was claimed. What was written after that is found by
    /// the first thing that is written here.
    ///
    /// # Errors
    ///
    /// As [`Gate::execute_run`].
    pub async fn execute_read(&self, claimed: Claimed, read: Option<StoredRun>) -> Result<Attempt, GateError> {
        // Somebody in this process works on it under an older claim of ours, which is worth nothing any more.
        let executing = loop {
            match self.begin_executing(claimed.run) {
                Some(executing) => break executing,
                None if self.lease_is(claimed).await? => {
                    tokio::time::sleep(Duration::from_millis(HOLD_MILLISECONDS)).await;
                }
                None => return Ok(Attempt::Elsewhere),
            }
        };
        self.execute(executing, (claimed.lease, read), None, &mut 0).await
    }

    async fn lease_is(&self, claimed: Claimed) -> Result<bool, GateError> {
        let found = self.store().lease(claimed.run).await?;
        Ok(found.is_some_and(|lease| lease.admit(claimed.lease.fence).is_ok()))
    }

    /// * `read` — the run, where it was read just before it was claimed.
    async fn execute(
        &self,
        executing: Executing<'_>,
        (lease, read): (Lease, Option<StoredRun>),
        observer: Option<&Observer>,
        seen: &mut u64,
    ) -> Result<Attempt, GateError> {
        let run = executing.run;
        if lease.is_spent() {
            self.give_up(run, lease).await?;
            self.judge_known_and_publish(run).await;
            return Ok(Attempt::Ended(Box::new(self.stored_run(run).await?)));
        }
        let span = self.inner.origins.begin(run);
        let outcome = Box::pin(self.work(executing, (lease, read), observer, seen)).instrument(span.clone()).await;
        match &outcome {
            Ok(Attempt::Ended(stored)) => {
                let RunHead { state, correlation_id, .. } = &stored.head;
                tracing::info!(%run, correlation_id, state = state.as_str(), "run ended");
                trace::ended(&span, Ok(&stored.head.last));
            }
            Ok(Attempt::Elsewhere) => {}
            Err(error) => trace::ended(&span, Err(error)),
        }
        outcome
    }

    async fn work(
        &self,
        executing: Executing<'_>,
        (lease, read): (Lease, Option<StoredRun>),
        observer: Option<&Observer>,
        seen: &mut u64,
    ) -> Result<Attempt, GateError> {
        let run = executing.run;
        let limit = Duration::from_secs(RUN_SECONDS_MAX);
        let outcome = tokio::select! {
            biased;
            () = executing.signal.notified() => Ok(Driven::Lost),
            () = self.hold(run, lease.fence) => Ok(Driven::Lost),
            outcome = tokio::time::timeout(limit, self.drive((run, lease.fence), read, observer, seen)) => match outcome {
                Ok(outcome) => outcome,
                // A run that hangs must come to an end that everybody can see.
                Err(_) => Err(GateError::Fault(self.out_of_time(run).await?)),
            },
        };
        drop(executing);
        let is_lost = matches!(outcome, Ok(Driven::Lost));
        let attempt = self.concluded(run, lease.fence, outcome).await;
        // What has led to a verdict was judged by it; a run that failed may know of a no all the same.
        let is_decided =
            matches!(&attempt, Ok(Attempt::Ended(stored)) if matches!(stored.head.last, RunEvent::Decided { .. }));
        // Whoever has it now goes on with it.
        if !is_lost && !is_decided {
            self.judge_known_and_publish(run).await;
        }
        attempt
    }

    /// [`Gate::judge_known_after`], and has that published.
    async fn judge_known_and_publish(&self, run: Uuid) {
        if let Some(new) = Box::pin(self.judge_known_after(run)).await
            && let Err(error) = self.publish_one(new.id()).await
        {
            tracing::warn!(%run, problem = error.problem(), "what was judged is still to be published: {error}");
        }
    }

    /// Why a run ends whose time is over, and how far it had come: the gate could not find out, and nobody has stopped it.
    async fn out_of_time(&self, run: Uuid) -> Result<Fault, GateError> {
        let stored = self.stored_run(run).await?;
        let (done, not_done) = ending(stored.events.iter().map(|recorded| &recorded.event));
        let place = stored.head.place();
        Ok(Fault {
            dependency: "this gate's time for a run".into(),
            class: FaultClass::Timeout,
            tries: 1,
            elapsed_ms: RUN_SECONDS_MAX.saturating_mul(1_000),
            retry_after_s: None,
            retry: Retry::Safe,
            detail: format!("its time of {RUN_SECONDS_MAX} s was over while {place} was asked; {done}; {not_done}"),
        })
    }

    /// What an attempt came to, as its caller learns it.
    async fn concluded(&self, run: Uuid, fence: u64, outcome: Result<Driven, GateError>) -> Result<Attempt, GateError> {
        match outcome {
            Ok(Driven::Waits) => Ok(Attempt::Elsewhere),
            Ok(Driven::Ended | Driven::Lost) => {
                let stored = self.stored_run(run).await?;
                match stored.head.state {
                    RunState::Cancelled => Err(cancelled(&stored)),
                    state if state.is_terminal() => Ok(Attempt::Ended(Box::new(stored))),
                    _ => {
                        self.inner.counts.lost_claim();
                        Ok(Attempt::Elsewhere)
                    }
                }
            }
            Err(error) => {
                self.record_failure(run, fence, &error).await;
                Err(error)
            }
        }
    }

    /// Keeps the claim on a run, and ends when it is lost or the run was cancelled, by whichever process.
    async fn hold(&self, run: Uuid, fence: u64) {
        let third = self.inner.settings.lease.to_duration() / 3;
        let look = Duration::from_millis(HOLD_MILLISECONDS).min(third);
        let mut renewed = Instant::now();
        loop {
            tokio::time::sleep(look).await;
            match self.store().lease(run).await {
                Ok(Some(lease)) if lease.admit(fence).is_err() => return,
                // It has ended: by our own commit, of which we hear soon, or because somebody stopped it.
                Ok(None) => match self.store().run(run).await {
                    Ok(Some(stored)) if stored.head.state == RunState::Cancelled => return,
                    _ => continue,
                },
                // That it cannot be read just now says nothing about the claim.
                Ok(Some(_)) | Err(_) => {}
            }
            if renewed.elapsed() >= third {
                match self.store().renew_claim(run, fence, self.now()).await {
                    Ok(()) => renewed = Instant::now(),
                    // The next look says so, too.
                    Err(StoreError::Conflict(Conflict::Fenced { .. })) => {}
                    Err(error) => tracing::warn!(%run, "the claim could not be renewed: {error}"),
                }
            }
        }
    }

    /// * `read` — the run as it was before it was claimed. Whatever somebody has written since makes the first write a conflict,
    ///   and it is read again.
    async fn drive(
        &self,
        (run, fence): (Uuid, u64),
        mut read: Option<StoredRun>,
        observer: Option<&Observer>,
        seen: &mut u64,
    ) -> Result<Driven, GateError> {
        let mut record = OwnRecord::default();
        for _ in 0..MAX_RUN_PASSES {
            match self.pass((run, fence), read.take(), observer, seen).await {
                Ok(()) => return Ok(Driven::Ended),
                // What we saw is no longer so. Look again.
                Err(Step::Again) => {}
                Err(Step::Waits) => return Ok(Driven::Waits),
                Err(Step::Lost) => return Ok(Driven::Lost),
                Err(Step::Failed(error)) => record.may_be_back(error).await?,
            }
        }
        Err(GateError::Fault(overtaken()))
    }

    /// One pass, from wherever the run stands.
    async fn pass(
        &self,
        (run, fence): (Uuid, u64),
        read: Option<StoredRun>,
        observer: Option<&Observer>,
        seen: &mut u64,
    ) -> Result<(), Step> {
        let stored = match read {
            Some(read) => read,
            None => self.stored_run(run).await?,
        };
        if stored.head.state.is_terminal() {
            return Ok(());
        }
        Self::tell(&stored, observer, seen);
        trace::about(&stored.head);
        let hold = Hold { run, fence, version: stored.head.version };
        let mut journey = Journey::new(self, hold, observer, &stored);
        let outcome = Box::pin(journey.travel(&stored.head)).await;
        *seen = (*seen).max(journey.version());
        outcome
    }

    /// Looks on while somebody else works on a run or it waits, until it has ended or may be claimed.
    async fn look_on(&self, run: Uuid, observer: Option<&Observer>, seen: &mut u64) -> Result<(), GateError> {
        let mut follower = self.follow_run(run, *seen).await?;
        while !follower.is_over() {
            let lease = self.store().lease(run).await?;
            let is_ours = self.executing_here(run);
            if !is_ours
                && lease.is_some_and(|lease| lease.claim(self.worker(), self.now(), self.inner.settings.lease).is_ok())
            {
                return Ok(());
            }
            // News of the run comes by itself; that its holder is lost does not.
            let news = tokio::time::timeout(Duration::from_millis(LOOK_MILLISECONDS_MAX), follower.next()).await;
            for event in news.unwrap_or_else(|_| Ok(Vec::new()))? {
                *seen = (*seen).max(event.sequence);
                if let Some(observer) = observer {
                    observer(&event);
                }
            }
        }
        Ok(())
    }

    /// Waits until a run has ended, whoever works on it.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Fault`] when the store cannot be read.
    pub async fn run_at_its_end(&self, run: Uuid) -> Result<RunReply, GateError> {
        // Whatever happened before is of no interest here.
        let mut follower = self.follow_run(run, u64::MAX).await?;
        while !follower.is_over() {
            follower.next().await?;
        }
        self.run(run).await
    }

    /// Tells what happened to a run since `seen`.
    fn tell(stored: &StoredRun, observer: Option<&Observer>, seen: &mut u64) {
        for event in stored.events.iter().filter(|event| event.sequence > *seen) {
            if let Some(observer) = observer {
                observer(&RunEventReply::from(event));
            }
        }
        *seen = (*seen).max(stored.head.version);
    }

    /// Asks that a run end now, whoever works on it and whoever else waits for it. What was collected is dropped; nothing
    /// half-done stays.
    ///
    /// A worker in another process notices within [`HOLD_MILLISECONDS`], and can write nothing from this moment on. What the
    /// gate itself wants to know it asks again, and what it knows already is judged at once.
    ///
    /// * `reason` — why, for those who wait for it.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Conflict`] when the run came to another end already; [`GateError::Usage`] for a
    /// reason that is none.
    pub async fn cancel_run_for_all(&self, run: Uuid, reason: &str) -> Result<RunReply, GateError> {
        let reason = reason.trim();
        if reason.is_empty() || reason.chars().count() > MAX_TEXT_CHARS || reason.chars().any(char::is_control) {
            return Err(GateError::Usage {
                detail: format!("expected a reason on one line of 1 to {MAX_TEXT_CHARS} characters"),
                hint: Some(format!("countersign run cancel {run} --reason \"why nobody needs it\"")),
            });
        }
        self.stop(run, &format!("for all who wait for it, because: {reason}; ")).await?;
        Box::pin(self.judge_known_after(run)).await;
        self.run(run).await
    }

    /// Takes one request away from a run: who stops waiting stops only her own request. The last one ends the run, whoever
    /// works on it; what was collected is dropped, and nothing half-done stays.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Conflict`] when the run came to another end already, or when nobody but the gate
    /// has asked for it.
    pub async fn cancel_run(&self, run: Uuid) -> Result<RunReply, GateError> {
        self.cancel_run_as(run, None).await
    }

    /// [`Gate::cancel_run`] under a name of the caller's own. Said again it takes nothing more back, and is answered as before.
    /// All who give no name are one, since nobody knows one of them from another: together they take one request back.
    ///
    /// # Errors
    ///
    /// As [`Gate::cancel_run`].
    pub async fn cancel_run_as(&self, run: Uuid, key: Option<&str>) -> Result<RunReply, GateError> {
        self.cancel_run_named(run, &[key.unwrap_or(NOBODYS_NAME).to_owned()]).await
    }

    /// The same under several names: what was taken back under any of them is not taken back again.
    pub(super) async fn cancel_run_named(&self, run: Uuid, names: &[String]) -> Result<RunReply, GateError> {
        loop {
            let stored = self.stored_run(run).await?;
            // What was to be is so, whoever said it.
            if stored.head.state == RunState::Cancelled || self.is_taken_back(run, names).await? {
                break;
            }
            let (event, version) = (end_of(&stored, "")?, stored.head.version);
            match self.store().take_request_back_as(run, version, (&event, names), self.now()).await {
                Ok(TakenBack::Ended) => {
                    self.happened(run, &[event]);
                    self.signal(run);
                    Box::pin(self.judge_known_after(run)).await;
                    break;
                }
                Ok(TakenBack::GoesOn | TakenBack::Before) => break,
                Ok(TakenBack::NobodyElses) => {
                    return Err(GateError::Conflict {
                        detail: format!(
                            "the gate asked for run {run} by itself, so there is no request of yours to take back; to end it \
                             all the same, say why: countersign run cancel {run} --reason TEXT"
                        ),
                    });
                }
                Err(StoreError::Conflict(Conflict::Version { .. }) | StoreError::Illegal { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.run(run).await
    }

    /// Whether a request for a run was taken back under one of these names.
    pub(super) async fn is_taken_back(&self, run: Uuid, names: &[String]) -> Result<bool, GateError> {
        for name in names {
            if self.store().is_taken_back(run, name).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn stop(&self, run: Uuid, why: &str) -> Result<(), GateError> {
        loop {
            let stored = self.stored_run(run).await?;
            if stored.head.state == RunState::Cancelled {
                return Ok(());
            }
            let event = end_of(&stored, why)?;
            match self.store().append_event(run, stored.head.version, &event, self.now()).await {
                Ok(_) => break self.happened(run, &[event]),
                Err(StoreError::Conflict(Conflict::Version { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.signal(run);
        Ok(())
    }

    /// Tells the task of this process that works on a run, if there is one, that there is no more to do.
    fn signal(&self, run: Uuid) {
        if let Some(signal) = self.inner.executing.lock().unwrap_or_else(PoisonError::into_inner).get(&run) {
            signal.notify_one();
        }
    }

    /// Ends a run over which worker after worker was lost.
    async fn give_up(&self, run: Uuid, lease: Lease) -> Result<(), GateError> {
        let version = self.stored_run(run).await?.head.version;
        let what = format!("its worker was lost {MAX_LEASES_LOST} times; what it asks for may be what loses them");
        let event = RunEvent::Failed { decision: None, what, fault: None };
        let hold = Hold { run, fence: lease.fence, version };
        match self.store().append_held(hold, &[(self.now(), event.clone())]).await {
            Ok(_) => {
                self.happened(run, &[event]);
                Ok(())
            }
            // Whoever was faster knows better.
            Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Ends a run that cannot go on, so that nobody waits for it. Where that fails too, as with a full disk, the run
    /// stays open, and is claimed by somebody else once the claim has ended; at once where a newer version is here.
    async fn record_failure(&self, run: Uuid, fence: u64, error: &GateError) {
        let fault = match error {
            GateError::Cancelled { .. } => return,
            GateError::Fault(fault) => Some(fault.clone()),
            _ => None,
        };
        let Ok(Some(stored)) = self.store().run(run).await else { return };
        if !stored.head.state.is_terminal() {
            let event = RunEvent::Failed { decision: None, what: error.to_string(), fault };
            let hold = Hold { run, fence, version: stored.head.version };
            // Whoever was faster knows better.
            match self.store().append_held(hold, &[(self.now(), event.clone())]).await {
                Ok(_) => self.happened(run, &[event]),
                // Whoever knows what is written now goes on with it, and with everything else that we hold.
                Err(StoreError::NewerSchema { .. }) => self.give_runs_back().await,
                Err(_) => {}
            }
        }
    }

    pub(super) async fn stored_run(&self, run: Uuid) -> Result<StoredRun, GateError> {
        self.store().run(run).await?.ok_or_else(|| GateError::NotFound {
            what: format!("run {run}"),
            hint: Some("countersign run list".into()),
        })
    }

    /// A place as the one task of this process that works on `run`; `None` where there is one already.
    fn begin_executing(&self, run: Uuid) -> Option<Executing<'_>> {
        let mut executing = self.inner.executing.lock().unwrap_or_else(PoisonError::into_inner);
        if executing.contains_key(&run) {
            return None;
        }
        let signal = Arc::new(Notify::new());
        executing.insert(run, Arc::clone(&signal));
        Some(Executing { gate: self, run, signal })
    }

    fn executing_here(&self, run: Uuid) -> bool {
        self.inner.executing.lock().unwrap_or_else(PoisonError::into_inner).contains_key(&run)
    }
}

/// The place of the task that executes a run in this process; it leaves when it is done or dropped.
struct Executing<'a> {
    gate: &'a Gate,
    run: Uuid,
    signal: Arc<Notify>,
}

impl Drop for Executing<'_> {
    fn drop(&mut self) {
        self.gate.inner.executing.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.run);
    }
}

/// Under which name a request is taken back of whoever gives none; nobody else can give this one.
const NOBODYS_NAME: &str = "\t";

/// The event that ends a run before it is decided.
fn end_of(stored: &StoredRun, why: &str) -> Result<RunEvent, GateError> {
    let (run, state, requests) = (stored.head.id, stored.head.state, stored.head.requests);
    if state.is_terminal() {
        let detail = format!("run {run} is {state} already; only a run that goes on can be cancelled");
        return Err(GateError::Conflict { detail });
    }
    let (done, mut not_done) = ending(stored.events.iter().map(|recorded| &recorded.event));
    if requests > 1 {
        let _ = write!(not_done, "; it answered {requests} requests, which all end with it");
    }
    Ok(RunEvent::Cancelled { done: format!("{why}{done}"), not_done })
}

fn cancelled(stored: &StoredRun) -> GateError {
    let last = stored.events.iter().rev().find_map(|event| match &event.event {
        RunEvent::Cancelled { done, not_done } => Some((done.clone(), not_done.clone())),
        _ => None,
    });
    let (done, not_done) = last.unwrap_or_else(|| ("the run was stopped".into(), "no decision was made".into()));
    GateError::Cancelled { done, not_done }
}

/// The gate's own record never stood still long enough to decide on.
fn overtaken() -> Fault {
    let class = FaultClass::Unavailable;
    Fault {
        dependency: "database".into(),
        class,
        tries: MAX_RUN_PASSES,
        elapsed_ms: 0,
        retry_after_s: None,
        retry: Retry::Safe,
        detail: format!(
            "the policy in force, the decision that stands, or what was given about its subject, changed in each of \
             {MAX_RUN_PASSES} passes"
        ),
    }
}
