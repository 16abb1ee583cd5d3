//! Decides a promotion: pin, collect, verify, decide, commit, publish.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use tokio::sync::Notify;
use tracing::Instrument as _;
use uuid::Uuid;

use super::check::milliseconds;
use super::collect::Found;
use super::evaluation::decide_apart;
use super::parts::{Before, Circumstances, FoundPart, Stands};
use super::reply::{RunEventReply, RunReply};
use super::show::{event_reply, requested};
use super::sign::resolve;
use super::{Gate, GateError, trace};
use crate::domain::decision::{Inputs, PackRef, Prior, Record, Subject, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::json;
use crate::domain::limits::MAX_RUN_PASSES;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::run::{RunEvent, RunState, ending};
use crate::domain::time::Timestamp;
use crate::domain::trace_parent::TraceParent;
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
        self.request_run_in(request, None).await
    }

    /// The same for a request that is part of a trace, whose id is the correlation id where the request names none.
    ///
    /// # Errors
    ///
    /// As [`Self::request_run`].
    pub async fn request_run_in(&self, request: RunRequest, trace: Option<TraceParent>) -> Result<RunReply, GateError> {
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
            // Not part of what makes a request the same: it may be repeated from within another trace.
            correlation_id: request.correlation_id.or_else(|| trace.map(|parent| parent.trace_id())),
            idempotency_key: request.idempotency_key,
            body_digest: Digest::of(&body),
            at: self.now(),
        };
        match self.store().request_run(&new).await? {
            RequestedRun::New => {
                self.happened(new.id, &[RunEvent::Requested]);
                self.inner.origins.keep(new.id, trace::current().or(trace));
                let (run, correlation_id) = (new.id, new.correlation_id.as_deref());
                tracing::info!(%run, correlation_id, environment = %new.environment, subject = %new.subject, "run requested");
                Ok(requested(new))
            }
            RequestedRun::Existing(id) => self.run(id).await,
        }
    }

    /// The digest and name that a run is about. A digest needs no registry to be pinned: whether something of that
    /// digest is there, the run finds out.
    async fn pin_subject(&self, at: &SubjectRef) -> Result<Subject, GateError> {
        match at.target() {
            Some(Target::Digest(digest)) => Ok(Subject::unseen(digest, at.name())),
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
        let span = self.inner.origins.begin(run);
        let outcome = self.execute(run, observer).instrument(span.clone()).await;
        trace::ended(&span, &outcome);
        if let Ok(RunReply { state, correlation_id, .. }) = &outcome {
            tracing::info!(%run, correlation_id, state, "run ended");
        }
        outcome
    }

    async fn execute(&self, run: Uuid, observer: Option<Observer>) -> Result<RunReply, GateError> {
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
                Ok(_) => break self.happened(run, &[event]),
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
            if self.store().append_event(run, stored.head.version, &event, self.now()).await.is_ok() {
                self.happened(run, &[event]);
            }
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
            trace::about(&stored.head);
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
        let subject = Subject::unseen(stored.subject, stored.name.clone());
        let before = gate.before(&stored.project, subject.digest, &stored.environment, &pack).await?;
        let pinned = gate.now();
        timing.insert("pinning".into(), milliseconds(started, pinned));

        let mut found = gate.find(&stored.project, &subject).instrument(trace::task("collect")).await?;
        if let Some(what) = found.missing.take() {
            return Err(self.missing(what).await);
        }
        let subject = subject.seen_as(found.media_type.clone());
        let parts =
            gate.find_parts(&stored.project, &subject, &mut found).instrument(trace::task("collect parts")).await?;
        let beside = parts.iter().flatten().map(|part| part.found.bundles.len()).sum::<usize>();
        self.found = count(found.bundles.len().saturating_add(beside));
        let fetched = gate.now();
        timing.insert("fetching".into(), milliseconds(pinned, fetched));

        // What was fetched is verified at once: one transaction for both steps.
        let running = RunEvent::Running { found: self.found, fetched: self.found, retried: Vec::new() };
        self.append(&[running, RunEvent::Verifying { done: 0, total: self.found }]).await?;
        let verifying = self.verify(stored, subject, (found, parts), &pack, before);
        let (inputs, bytes) = verifying.instrument(trace::task("verify")).await?;
        let checked = inputs.now;
        timing.insert("verifying".into(), milliseconds(fetched, checked));

        let record = decide_apart(inputs, Arc::clone(&pack)).instrument(trace::task("decide")).await?;
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
        self.commit(&mut new).instrument(trace::task("commit")).await?;
        let publishing = gate.publish_last(&stored.project, stored.subject, &stored.environment);
        publishing.instrument(trace::task("publish")).await?;
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
            manifests: found.manifests.iter().map(|(digest, _)| *digest).collect(),
        };
        bytes.extend(found.manifests);
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
                self.gate.happened(self.run, events);
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
                    self.gate.happened(self.run, &[new.event()]);
                    self.gate.measures().took(&new.timing);
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
        // First, since its id is part of what is signed.
        let mut new = NewDecision::of(record, run, now)?;
        let record = new.record();
        let statement = vsa::statement(record, new.id(), &self.settings().gate_id, correlation_id)
            .map_err(|error| GateError::internal(error.to_string()))?;
        if let Some(payload) = statement {
            new.publication = Some(NewPublication {
                vsa: super::sign::signed(&self.inner.key, record.inputs.subject.digest, &payload, now)?,
                publish_to: self.where_to_publish(record).await?,
                waivers: record.reasons.iter().filter_map(|reason| reason.waived_by).collect(),
            });
        }
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
}

/// The version of the gate that computes decisions.
pub(super) fn engine() -> String {
    format!("countersign/{}", env!("CARGO_PKG_VERSION"))
}

fn count(items: usize) -> u64 {
    u64::try_from(items).unwrap_or(u64::MAX)
}
