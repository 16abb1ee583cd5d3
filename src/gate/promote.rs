//! Decides a promotion: pin, collect, verify, decide, commit, publish.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use tokio::sync::Notify;
use uuid::Uuid;

use super::check::milliseconds;
use super::collect::Found;
use super::parts::{Before, Circumstances, FoundPart, Stands};
use super::reply::{RunEventReply, RunReply, SubjectReply, WaitingReply};
use super::sign::resolve;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, PackRef, Prior, Record, Subject, Verdict, decide};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::json;
use crate::domain::limits::{EVALUATION_STACK_BYTES, MAX_RUN_PASSES};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::run::{RunEvent, RunState, ending, split};
use crate::domain::time::Timestamp;
use crate::domain::vsa;
use crate::store::{
    Conflict, DecisionRun, NewDecision, NewPublication, NewRun, RequestedRun, RunHead, StoreError, StoredRun,
};

/// A request to decide one promotion.
#[derive(Clone, Debug)]
pub struct RunRequest {
    /// Whose run it is.
    pub project: ProjectName,
    /// What is to be promoted.
    pub subject: SubjectRef,
    /// Where to.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// The same key with the same request is the same run.
    pub idempotency_key: Option<String>,
}

/// Told about every transition of a run, as it is stored.
pub type Observer = Arc<dyn Fn(&RunEventReply) + Send + Sync>;

impl Gate {
    /// Records a run, durably, and does not execute it.
    ///
    /// A tag is resolved here, once; from then on there is only the digest.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for an environment the pack does not have, [`GateError::NotFound`] for a subject that
    /// is not where the request says, [`GateError::Conflict`] for a known idempotency key with another request,
    /// [`GateError::Fault`] when a tag cannot be resolved.
    pub async fn request_run(&self, request: RunRequest) -> Result<RunReply, GateError> {
        let pack = self.active_pack(&request.project).await?;
        if pack.environment(&request.environment).is_none() {
            let known: Vec<String> = pack.environments().map(|e| format!("`{}`", e.name)).collect();
            return Err(GateError::Usage {
                detail: format!(
                    "pack `{}` has no environment `{}`; it has {}",
                    pack.reference().name,
                    request.environment,
                    known.join(", ")
                ),
                hint: Some("countersign policy show".into()),
            });
        }
        let subject = self.pin_subject(&request.subject).await?;
        let body = json::canonical(&serde_json::json!([
            request.project,
            subject.name,
            subject.digest,
            request.environment,
            request.correlation_id
        ]))
        .map_err(|error| GateError::internal(error.to_string()))?;
        let new = NewRun {
            id: Uuid::now_v7(),
            project: request.project,
            subject: subject.digest,
            name: subject.name,
            environment: request.environment,
            correlation_id: request.correlation_id,
            idempotency_key: request.idempotency_key,
            body_digest: Digest::of(&body),
            at: self.now(),
        };
        let id = match self.store().request_run(&new).await? {
            RequestedRun::New => new.id,
            RequestedRun::Existing(id) => id,
        };
        self.run(id).await
    }

    /// The digest and name that a run is about. A digest needs no registry to be pinned: whether something of that
    /// digest is there, the run finds out.
    async fn pin_subject(&self, at: &SubjectRef) -> Result<Subject, GateError> {
        match at.target() {
            Some(Target::Digest(digest)) => Ok(Subject { digest, name: at.name(), media_type: None }),
            Some(Target::Tag(_)) | None => resolve(at, &self.settings().registry).await,
        }
    }

    /// Drives a run to its end and returns it; a run that is at its end is returned as it is.
    ///
    /// Safe to call from any number of tasks and processes, and after any crash: every step may be repeated, and
    /// only one append per version wins.
    ///
    /// # Errors
    ///
    /// [`GateError::Cancelled`] when it was cancelled meanwhile; [`GateError::Fault`] when the gate's own store
    /// cannot be used. That a registry could not be asked is no error here but a run that `failed`.
    pub async fn execute_run(&self, run: Uuid, observer: Option<Observer>) -> Result<RunReply, GateError> {
        let executing = self.begin_executing(run);
        let cancelled = executing.signal.notified();
        let outcome = tokio::select! {
            biased;
            () = cancelled => Err(self.cancelled_error(run).await?),
            outcome = self.drive(run, observer.as_ref()) => outcome,
        };
        drop(executing);
        if let Err(error) = outcome {
            self.record_failure(run, &error).await;
            return Err(error);
        }
        self.run(run).await
    }

    /// Asks that a run end now. What was collected is dropped; nothing half-done stays.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Conflict`] when the run is at its end already.
    pub async fn cancel_run(&self, run: Uuid) -> Result<RunReply, GateError> {
        loop {
            let stored = self.stored_run(run).await?;
            let state = stored.head.state;
            if state.is_terminal() {
                let detail = format!("run {run} is {state} already; only a run that goes on can be cancelled");
                return Err(GateError::Conflict { detail });
            }
            let (done, not_done) = ending(stored.events.iter().map(|recorded| &recorded.event));
            let event = RunEvent::Cancelled { done, not_done };
            match self.store().append_event(run, stored.head.version, &event, self.now()).await {
                Ok(_) => break,
                Err(StoreError::Conflict(Conflict::Version { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
        if let Some(signal) = self.inner.executing.lock().unwrap_or_else(PoisonError::into_inner).get(&run) {
            signal.notify_waiters();
        }
        self.run(run).await
    }

    fn begin_executing(&self, run: Uuid) -> Executing<'_> {
        let mut executing = self.inner.executing.lock().unwrap_or_else(PoisonError::into_inner);
        Executing { gate: self, run, signal: Arc::clone(executing.entry(run).or_default()) }
    }

    /// Ends a run that cannot go on, so that nobody waits for it. Where that fails too, as with a full disk, the run
    /// stays open and is taken up again at the next start.
    async fn record_failure(&self, run: Uuid, error: &GateError) {
        let fault = match error {
            GateError::Cancelled { .. } => return,
            GateError::Fault(fault) => Some(fault.clone()),
            _ => None,
        };
        let Ok(Some(stored)) = self.store().run(run).await else { return };
        if !stored.head.state.is_terminal() {
            let event = RunEvent::Failed { decision: None, what: error.to_string(), fault };
            // Whoever was faster knows better.
            let _ = self.store().append_event(run, stored.head.version, &event, self.now()).await;
        }
    }

    async fn cancelled_error(&self, run: Uuid) -> Result<GateError, GateError> {
        let stored = self.stored_run(run).await?;
        let last = stored.events.iter().rev().find_map(|event| match &event.event {
            RunEvent::Cancelled { done, not_done } => Some((done.clone(), not_done.clone())),
            _ => None,
        });
        let (done, not_done) = last.unwrap_or_else(|| ("the run was stopped".into(), "no decision was made".into()));
        Ok(GateError::Cancelled { done, not_done })
    }

    pub(super) async fn stored_run(&self, run: Uuid) -> Result<StoredRun, GateError> {
        self.store().run(run).await?.ok_or_else(|| GateError::NotFound {
            what: format!("run {run}"),
            hint: Some("countersign run list".into()),
        })
    }

    async fn drive(&self, run: Uuid, observer: Option<&Observer>) -> Result<(), GateError> {
        for _ in 0..MAX_RUN_PASSES {
            let stored = self.stored_run(run).await?;
            match stored.head.state {
                RunState::Cancelled => return Err(self.cancelled_error(run).await?),
                state if state.is_terminal() => return Ok(()),
                _ => {}
            }
            let version = stored.head.version;
            let mut journey = Journey { gate: self, version, run, observer, found: 0 };
            match journey.travel(&stored.head).await {
                // It ended without us, or what we saw is no longer so. Look again.
                Err(Step::Lost) => {}
                Err(Step::Failed(error)) => return Err(error),
                Ok(()) => return Ok(()),
            }
        }
        Err(GateError::Fault(overtaken()))
    }
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
        detail: format!("the policy in force, or the decision that stands, changed in each of {MAX_RUN_PASSES} passes"),
    }
}

/// A place among those who execute a run in this process; the last one to leave takes the entry away.
struct Executing<'a> {
    gate: &'a Gate,
    run: Uuid,
    signal: Arc<Notify>,
}

impl Drop for Executing<'_> {
    fn drop(&mut self) {
        let mut executing = self.gate.inner.executing.lock().unwrap_or_else(PoisonError::into_inner);
        // Two are left: the map's and this one.
        if Arc::strong_count(&self.signal) <= 2 {
            executing.remove(&self.run);
        }
    }
}

/// Why a step of a run did not happen.
enum Step {
    /// The run ended without us, or what we saw is no longer so.
    Lost,
    Failed(GateError),
}

impl From<GateError> for Step {
    fn from(error: GateError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Step {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// One pass over a run, from wherever it stands to its decision. What an earlier pass collected is collected again:
/// a decision is made from what one pass saw, whole.
struct Journey<'a> {
    gate: &'a Gate,
    version: u64,
    run: Uuid,
    observer: Option<&'a Observer>,
    /// Bundles that this pass found.
    found: u64,
}

impl Journey<'_> {
    async fn travel(&mut self, stored: &RunHead) -> Result<(), Step> {
        let gate = self.gate;
        let started = gate.now();
        let mut timing = BTreeMap::from([("queued".to_owned(), milliseconds(stored.requested_at, started))]);

        let follows = gate.store().to_follow(&stored.project, stored.subject, &stored.environment).await?;
        let pack = gate.active_pack(&stored.project).await?;
        let reference = pack.reference();
        let what = format!("policy {} version {} ({})", reference.name, reference.version, reference.digest.short());
        self.append(&[RunEvent::Initializing { what }]).await?;
        let mut subject = Subject { digest: stored.subject, name: stored.name.clone(), media_type: None };
        let before = gate.before(&stored.project, subject.digest, &stored.environment, &pack).await?;
        let pinned = gate.now();
        timing.insert("pinning".into(), milliseconds(started, pinned));

        let mut found = gate.find(&stored.project, &subject).await?;
        if let Some(what) = found.missing.take() {
            return Err(self.missing(what).await);
        }
        subject.media_type.clone_from(&found.media_type);
        let parts = gate.find_parts(&stored.project, &subject, &mut found).await?;
        let beside = parts.iter().flatten().map(|part| part.found.bundles.len()).sum::<usize>();
        self.found = count(found.bundles.len().saturating_add(beside));
        let fetched = gate.now();
        timing.insert("fetching".into(), milliseconds(pinned, fetched));

        // What was fetched is verified at once: one transaction for both steps.
        let running = RunEvent::Running { found: self.found, fetched: self.found, retried: Vec::new() };
        self.append(&[running, RunEvent::Verifying { done: 0, total: self.found }]).await?;
        let (inputs, bytes) = self.verify(stored, subject, (found, parts), &pack, before).await?;
        let checked = inputs.now;
        timing.insert("verifying".into(), milliseconds(fetched, checked));

        let record = decide_apart(inputs, Arc::clone(&pack)).await?;
        timing.insert("deciding".into(), milliseconds(checked, gate.now()));
        let mut new = gate
            .new_decision(record, DecisionRun::At { version: self.version }, stored.correlation_id.as_deref())
            .await?;
        if follows.pack.is_none() {
            // Nobody activated the embedded pack, and the next version of the gate may have another.
            let PackRef { name, version, digest } = &new.record().inputs.policy;
            gate.store().put_pack(*digest, name, *version, &pack.files().clone().into_map()).await?;
        }
        (new.bundles, new.timing, new.follows) = (bytes.into(), timing, Some(follows));
        self.commit(&mut new).await?;
        gate.publish_last(&stored.project, stored.subject, &stored.environment).await?;
        Ok(())
    }

    /// Ends the run of a subject that is not where it should be.
    async fn missing(&mut self, what: String) -> Step {
        let event = RunEvent::Failed { decision: None, what: format!("{what} does not exist"), fault: None };
        if let Err(step) = self.append(&[event]).await {
            return step;
        }
        Step::Failed(GateError::NotFound { what, hint: Some("push it first, or correct the digest".into()) })
    }

    /// What was found becomes what is decided from, and the bytes of it.
    async fn verify(
        &self,
        stored: &RunHead,
        subject: Subject,
        (found, parts): (Found, Option<Vec<FoundPart>>),
        pack: &Pack,
        before: Option<Before>,
    ) -> Result<(Inputs, Vec<(Digest, Vec<u8>)>), Step> {
        let gate = self.gate;
        let seen = gate.first_seen(&stored.project, subject.digest, &found).await?;
        let trust = gate.trust_for(pack);
        let verified = gate.verify_found(subject.digest, pack, &found, &seen, &trust).await?;
        let mut faults = found.faults;
        faults.extend(verified.faults);
        if let Some(environment) = pack.environment(&stored.environment) {
            faults.extend(Gate::missing_roots(&trust, pack, environment));
        }
        let overrides = gate.overrides_for(&stored.project, subject.digest, &stored.environment, pack).await?;
        let mut bytes = verified.bytes;
        let mut platforms = parts.as_ref().map(|_| Vec::new());
        let circumstances = Circumstances {
            project: &stored.project,
            environment: &stored.environment,
            pack,
            before: before.as_ref(),
            trust: &trust,
        };
        for part in parts.into_iter().flatten() {
            let part = gate.verify_part(part, circumstances, &mut bytes).await?;
            platforms.get_or_insert_default().push(part);
        }
        let inputs = Inputs {
            run: self.run,
            project: stored.project.clone(),
            subject,
            environment: stored.environment.clone(),
            now: gate.now(),
            engine: engine(),
            policy: pack.reference(),
            trust_set: trust.digest(),
            evidence: verified.evidence,
            rejected: verified.rejected,
            faults,
            referrers: found.referrers,
            prior: before.map(|before| before.prior),
            overrides,
            platforms,
        };
        Ok((inputs, bytes))
    }

    /// Tells how far this pass is. Where somebody else works on the run too, the log is as well theirs to write: this
    /// pass goes on, and the first to commit decides. To begin anew each time would keep both from ever ending.
    async fn append(&mut self, events: &[RunEvent]) -> Result<(), Step> {
        let at = self.gate.now();
        match self.gate.store().append_events(self.run, self.version, events, at).await {
            Ok(version) => {
                for event in events {
                    self.version = self.version.saturating_add(1);
                    self.tell(event, at);
                }
                self.version = version;
                Ok(())
            }
            Err(StoreError::Conflict(Conflict::Version { .. }) | StoreError::Illegal { .. }) => {
                self.look_again().await.map(drop)
            }
            Err(error) => Err(Step::Failed(error.into())),
        }
    }

    /// Where the run is by now, unless it has ended.
    async fn look_again(&mut self) -> Result<RunState, Step> {
        let head = self.gate.stored_run(self.run).await?.head;
        if head.state.is_terminal() {
            return Err(Step::Lost);
        }
        self.version = head.version;
        Ok(head.state)
    }

    async fn commit(&mut self, new: &mut NewDecision) -> Result<(), Step> {
        for _ in 0..MAX_RUN_PASSES {
            let refused = match self.gate.store().commit_decision(new).await {
                Ok(()) => {
                    self.version = self.version.saturating_add(1);
                    self.tell(&new.event(), self.gate.now());
                    return Ok(());
                }
                Err(refused) => refused,
            };
            match refused {
                StoreError::Conflict(Conflict::Version { .. }) | StoreError::Illegal { .. } => {
                    self.catch_up().await?;
                    new.expect_version(self.version);
                }
                // What was decided meanwhile, or put in force, this pass has not seen; or the outcome is not known,
                // and the run itself says what happened.
                StoreError::Conflict(Conflict::Decided { .. } | Conflict::PackInForce { .. })
                | StoreError::Unknown { .. } => return Err(Step::Lost),
                error => return Err(error.into()),
            }
        }
        Err(Step::Lost)
    }

    /// Leads the log to where a decision may follow, from wherever somebody else has taken it.
    async fn catch_up(&mut self) -> Result<(), Step> {
        let state = self.look_again().await?;
        let missing = [
            RunEvent::Initializing { what: "what another executor had begun".into() },
            RunEvent::Running { found: self.found, fetched: self.found, retried: Vec::new() },
            RunEvent::Verifying { done: self.found, total: self.found },
        ];
        let done = match state {
            RunState::Pending => 0,
            RunState::Initializing => 1,
            RunState::Running => 2,
            _ => 3,
        };
        match missing.get(done..) {
            Some(behind) if !behind.is_empty() => self.append(behind).await,
            _ => Ok(()),
        }
    }

    fn tell(&self, event: &RunEvent, at: Timestamp) {
        if let Some(observer) = self.observer {
            let state = match event {
                RunEvent::Requested => RunState::Pending,
                RunEvent::Initializing { .. } | RunEvent::Collecting { .. } | RunEvent::Waiting { .. } => {
                    RunState::Initializing
                }
                RunEvent::Running { .. } => RunState::Running,
                RunEvent::Verifying { .. } => RunState::Verifying,
                RunEvent::Decided { verdict: Verdict::Ready, .. } => RunState::Ready,
                RunEvent::Decided { .. } => RunState::NotReady,
                RunEvent::Failed { .. } => RunState::Failed,
                RunEvent::Cancelled { .. } => RunState::Cancelled,
            };
            observer(&event_reply(self.version, event, state, at));
        }
    }
}

impl Gate {
    /// A decision as it is committed, with its VSA signed; bundles and timing are the caller's to add.
    pub(super) async fn new_decision(
        &self,
        record: Record,
        run: DecisionRun,
        correlation_id: Option<&str>,
    ) -> Result<NewDecision, GateError> {
        let now = self.now();
        let statement = vsa::statement(&record, &self.settings().gate_id, correlation_id)
            .map_err(|error| GateError::internal(error.to_string()))?;
        let publication = match statement {
            None => None,
            Some(payload) => Some(NewPublication {
                vsa: super::sign::signed(&self.inner.key, record.inputs.subject.digest, &payload, now)?,
                publish_to: self.where_to_publish(&record).await?,
                waivers: record.reasons.iter().filter_map(|reason| reason.waived_by).collect(),
            }),
        };
        let mut new = NewDecision::of(record, run, now)?;
        new.publication = publication;
        Ok(new)
    }

    /// How the environment before judges the same subject and its parts now; `None` where there is none before.
    pub(super) async fn before(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        pack: &Pack,
    ) -> Result<Option<Before>, GateError> {
        let Some(before) = pack.environment(environment).and_then(|environment| environment.after.clone()) else {
            return Ok(None);
        };
        let stored = self.standing_decision(project, subject, &before, &pack.reference()).await?;
        let record = stored.as_ref().map(|stored| &stored.record);
        let stand = self.stand(project, subject, &before, record, pack).await?;
        let prior = Prior {
            environment: before,
            verdict: stand.verdict,
            decided_at: record.map(|record| record.inputs.now),
            decision: stored.as_ref().map(|stored| stored.id),
        };
        let stands = if stand.changed_because.is_empty() { Stands::AsRecorded } else { Stands::Otherwise };
        Ok(Some(Before::new(prior, record, stands)))
    }

    /// A run as everybody sees it.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`].
    pub async fn run(&self, run: Uuid) -> Result<RunReply, GateError> {
        let StoredRun { head, events } = self.stored_run(run).await?;
        let stored = match head.decision() {
            None => None,
            Some(id) => self.store().shown_decision(id).await?,
        };
        let decision = match stored {
            None => None,
            Some(stored) => Some(self.reply_to(stored).await?),
        };
        // How long a run that is at its end took to be published, its decision says.
        let now = (!head.state.is_terminal()).then(|| self.now());
        let spent = split(events.iter().map(|recorded| (recorded.at, &recorded.event)), now);
        let waiting = match &head.last {
            RunEvent::Waiting { on, until } => Some(WaitingReply { on: on.to_string(), until: *until }),
            _ => None,
        };
        Ok(RunReply {
            schema: "countersign.run/v1".into(),
            id: run,
            state: head.state.to_string(),
            subject: SubjectReply { digest: head.subject, name: head.name },
            project: head.project,
            environment: head.environment,
            correlation_id: head.correlation_id,
            events: events.iter().map(|e| event_reply(e.sequence, &e.event, e.state, e.at)).collect(),
            decision,
            timing_ms: spent.into_iter().map(|(phase, spent)| (phase.as_str().to_owned(), spent)).collect(),
            waiting,
        })
    }
}

fn event_reply(sequence: u64, event: &RunEvent, state: RunState, at: Timestamp) -> RunEventReply {
    RunEventReply { sequence, at, state: state.to_string(), detail: event.to_string() }
}

/// The version of the gate that computes decisions.
pub(super) fn engine() -> String {
    format!("countersign/{}", env!("CARGO_PKG_VERSION"))
}

fn count(items: usize) -> u64 {
    u64::try_from(items).unwrap_or(u64::MAX)
}

/// Decides on a thread of its own, with the stack that evaluating rules may need.
pub(super) async fn decide_apart(inputs: Inputs, pack: Arc<Pack>) -> Result<Record, GateError> {
    let (answer, record) = tokio::sync::oneshot::channel();
    std::thread::Builder::new()
        .name("rules".into())
        .stack_size(EVALUATION_STACK_BYTES)
        .spawn(move || {
            // Nobody waits any more when the run was cancelled; the record is dropped then.
            let _ = answer.send(decide(inputs, &pack));
        })
        .map_err(|error| GateError::internal(format!("no thread for the rules: {error}")))?;
    record.await.map_err(|_| GateError::internal("the rules stopped without an answer"))
}
