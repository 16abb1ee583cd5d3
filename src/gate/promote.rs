//! Asks for a promotion, and shows what became of it. How it is decided is `super::journey`'s, by whom
//! [`super::execute`]'s.

use std::sync::Arc;

use super::parts::{Before, Stands};
use super::reply::{RunEventReply, RunReply};
use super::show::requested;
use super::sign::resolve;
use super::{Gate, GateError, trace};
use crate::domain::decision::{ENGINE, Prior, Record, Subject, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{BY_THE_CLOCK_SECONDS_MAX, MAX_NAME_CHARS, WAITING_SECONDS_MAX};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::run::{Patience, RunEvent};
use crate::domain::statement;
use crate::domain::time::{Span, Timestamp};
use crate::domain::trace_parent::TraceParent;
use crate::domain::vsa::{self, Statement};
use crate::sigstore::{SigningKeyError, sign_statement};
use crate::store::{
    Claimed, DecisionRun, Elsewhere, Follows, NewDecision, NewPublication, NewRun, NewVsa, RequestedRun, Sharing,
    StoreError, Terms,
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

/// On what terms a run is asked for; the default is: whenever somebody has time, and without waiting for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunTerms {
    /// Who is to begin with it.
    pub begin: Begin,
    /// How long it waits for approvals that were asked for, where nothing else is missing; absent: it does not.
    pub wait_for_approval: Option<Span>,
    /// How long it waits for the time from which it is ready by the clock alone, where nothing else is missing; absent: it does
    /// not.
    pub wait_until_ready: Option<Span>,
    /// The trace that the request is part of; its id is the correlation id where the request names none.
    pub trace: Option<TraceParent>,
}

/// Who begins with a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Begin {
    /// Whoever claims it.
    #[default]
    Whoever,
    /// This process, at once, unless the same is being worked on.
    AtOnce,
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
        self.request_run_on(request, RunTerms::default()).await.map(|(reply, _)| reply)
    }

    /// [`Gate::request_run`] on terms of the caller's. A run that this process may begin at once comes with its claim.
    ///
    /// # Errors
    ///
    /// As [`Gate::request_run`], and [`GateError::Usage`] for more patience than [`WAITING_SECONDS_MAX`] or [`BY_THE_CLOCK_SECONDS_MAX`].
    pub async fn request_run_on(
        &self,
        request: RunRequest,
        terms: RunTerms,
    ) -> Result<(RunReply, Option<Claimed>), GateError> {
        require_plain(request.correlation_id.as_deref())?;
        self.require_environment(&request.project, &request.environment).await?;
        self.require_place(&request.project, &request.subject.name())?;
        let subject = self.pin_subject(&request.subject).await?;
        let (about, correlation_id) = ((subject.digest, subject.name.as_str()), request.correlation_id.as_deref());
        let mut new = NewRun::asking(&request.project, about, &request.environment, correlation_id, self.now())?;
        let key = request.idempotency_key;
        let approval = terms.wait_for_approval.map(|span| ("wait_for_approval", span.seconds()));
        let time = terms.wait_until_ready.map(|span| ("wait_until_ready", span.seconds()));
        new = match (approval, time) {
            (Some(approval), None) => new.named(key, &approval)?,
            (approval, Some(time)) => new.named(key, &(approval, time))?,
            (None, None) => NewRun { idempotency_key: key, ..new },
        };
        // Not part of what makes a request the same: it may be repeated from within another trace.
        let trace = terms.trace;
        new.correlation_id = new.correlation_id.or_else(|| trace.map(|parent| parent.trace_id()));
        self.ask(new, terms).await
    }

    /// Records a run, or finds the one that asks the same.
    pub(super) async fn ask(&self, new: NewRun, terms: RunTerms) -> Result<(RunReply, Option<Claimed>), GateError> {
        let trace = terms.trace;
        let terms = self.terms_of(terms)?;
        match self.store().request_run_on(&new, terms).await? {
            (RequestedRun::New, lease) => {
                let patience = terms.waits;
                self.happened(new.id, &[RunEvent::Requested { patience }]);
                self.inner.origins.keep(new.id, trace::current().or(trace));
                let (run, correlation_id) = (new.id, new.correlation_id.as_deref());
                tracing::info!(%run, correlation_id, environment = %new.environment, subject = %new.subject, "run requested");
                let claimed = lease.map(|lease| Claimed { run, lease });
                Ok((requested(new, patience), claimed))
            }
            (RequestedRun::Existing(id), _) => {
                self.inner.counts.joined();
                Ok((self.run(id).await?, None))
            }
        }
    }

    /// Refuses an environment that the pack in force does not have.
    pub(super) async fn require_environment(
        &self,
        project: &ProjectName,
        environment: &EnvironmentName,
    ) -> Result<(), GateError> {
        let pack = self.active_pack(project).await?;
        if pack.environment(environment).is_some() {
            return Ok(());
        }
        let known: Vec<String> = pack.environments().map(|e| format!("`{}`", e.name)).collect();
        let (name, known) = (pack.reference().name, known.join(", "));
        Err(GateError::Usage {
            detail: format!("pack `{name}` has no environment `{environment}`; it has {known}"),
            hint: Some("countersign policy show".into()),
        })
    }

    /// The terms of a request, as the store takes them: whoever asks the same may have the same run.
    pub(super) fn terms_of(&self, terms: RunTerms) -> Result<Terms, GateError> {
        let approval = self.patience(terms.wait_for_approval, ("for an approval", WAITING_SECONDS_MAX))?;
        let time = self.patience(terms.wait_until_ready, ("until it is ready", BY_THE_CLOCK_SECONDS_MAX))?;
        Ok(Terms {
            sharing: Sharing::Shared,
            holder: (terms.begin == Begin::AtOnce).then(|| self.worker()),
            patience: approval.max(time),
            waits: time.map(|_| Patience { approval, time }),
            ..Terms::default()
        })
    }

    /// Until when a run waits.
    fn patience(&self, span: Option<Span>, (what, most): (&str, i64)) -> Result<Option<Timestamp>, GateError> {
        match span {
            Some(span) if span.seconds() > most => Err(GateError::usage(format!(
                "expected to wait {what} for at most {}, found {span}",
                Span::from_seconds(most)
            ))),
            span => Ok(span.map(|span| self.now().after(span))),
        }
    }

    /// The digest and name that a run is about. A digest needs no registry to be pinned: whether something of that
    /// digest is there, the run finds out.
    pub(super) async fn pin_subject(&self, at: &SubjectRef) -> Result<Subject, GateError> {
        match at.target() {
            Some(Target::Digest(digest)) => Ok(Subject::unseen(digest, at.name())),
            Some(Target::Tag(_)) | None => resolve(at, &self.settings().registry).await,
        }
    }
}

impl Gate {
    /// A decision as it is committed, with its VSA signed; bundles and timing are the caller's to add.
    ///
    /// * `follows` — what must still be so when it is committed.
    pub(super) async fn new_decision(
        &self,
        record: Record,
        run: DecisionRun,
        correlation_id: Option<&str>,
        follows: Follows,
    ) -> Result<NewDecision, GateError> {
        let now = self.now();
        self.require_own_key(&record.inputs.project, &follows).await?;
        // First, since its id is part of what is signed.
        let mut new = NewDecision::of(record, run, now)?;
        let record = new.record();
        let log = self.log_origin().await?;
        let told_at = |place: &str| {
            vsa::statement(place, record, new.id(), &self.settings().gate_id, correlation_id, log.as_ref())
                .map_err(|error| GateError::internal(error.to_string()))
        };
        let subject = record.inputs.subject.digest;
        let notices = self.notices_of(record, new.id(), correlation_id, Some(&follows), now)?;
        if let Some(statement) = told_at(&record.inputs.subject.name)? {
            let waivers: Vec<Digest> = record.reasons.iter().filter_map(|reason| reason.waived_by).collect();
            let (publish_to, told) =
                (Box::pin(self.where_to_publish(record)).await?, Box::pin(self.who_else_is_told(record)).await?);
            let mut elsewhere = Elsewhere { said: Vec::with_capacity(told.places.len()), more: told.more };
            for place in told.places {
                let Some(statement) = told_at(&place)? else { continue };
                let vsa = self.signed_for_leaf(statement, subject, now)?;
                elsewhere.said.push(NewPublication { vsa, publish_to: Some(place), waivers: waivers.clone() });
            }
            let vsa = self.signed_for_leaf(statement, subject, now)?;
            (new.publication, new.elsewhere) = (Some(NewPublication { vsa, publish_to, waivers }), elsewhere);
        }
        (new.notices, new.follows) = (notices, Some(follows));
        self.inner.abouts.note(&new);
        Ok(new)
    }

    /// A VSA to be signed for the place in the log that the decision will have. What is signed while others wait for the
    /// log needs no second look: the statement is read here as whoever verifies it will, and the first signature of this
    /// process is made here too, and verified, so that the key is known to be good.
    fn signed_for_leaf(&self, statement: Statement, subject: Digest, now: Timestamp) -> Result<NewVsa, GateError> {
        let (in_log, payload) = (statement.names_a_leaf(), statement.at(0));
        if !in_log || self.inner.key_proven.get().is_none() {
            let first = super::sign::signed(self.inner.key.private()?, subject, &payload, now)?;
            self.inner.key_proven.get_or_init(|| ());
            if !in_log {
                return Ok(NewVsa::Signed(first));
            }
        } else if !statement::Statement::parse(&payload).is_ok_and(|read| read.is_about(subject)) {
            return Err(GateError::internal("our own summary cannot be read".to_owned()));
        }
        let key = Arc::clone(self.inner.key.private()?);
        let sign = move |leaf| {
            let inconsistent = |error: SigningKeyError| StoreError::Inconsistent { detail: error.to_string() };
            sign_statement(&key, &statement.at(leaf)).map_err(inconsistent)
        };
        Ok(NewVsa::ForLeaf(Arc::new(sign)))
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
        let stored = self.store().latest_for_any_pack(project, subject, &before).await?;
        let record = stored.as_ref().map(|stored| &stored.record);
        let decided = stored.as_ref().map(|stored| (stored.id, &stored.record));
        let stand = self.stand(project, subject, &before, decided, pack).await?;
        let prior = Prior {
            environment: before,
            verdict: stand.verdict,
            decided_at: record.map(|record| record.inputs.now),
            decision: stored.as_ref().map(|stored| stored.id),
            rests_on: record.filter(|_| stand.verdict == Verdict::Ready).and_then(Record::rests_on).map(Box::new),
            ready_since: record.filter(|_| stand.verdict == Verdict::Ready).map(Record::ready_since),
        };
        let stands = if stand.changed_because.is_empty() { Stands::AsRecorded } else { Stands::Otherwise };
        Ok(Some(Before::new(prior, record, stands)))
    }
}

/// Refuses an id that not every record can keep, and nobody could read: it goes on into events and summaries as it is.
pub(super) fn require_plain(correlation_id: Option<&str>) -> Result<(), GateError> {
    match correlation_id.filter(|id| id.chars().any(char::is_control)) {
        None => Ok(()),
        Some(id) => Err(GateError::usage(format!(
            "the correlation id: expected no control characters, found `{}`",
            id.escape_default().take(MAX_NAME_CHARS).collect::<String>()
        ))),
    }
}

/// The version of the gate that computes decisions.
pub(super) fn engine() -> String {
    ENGINE.to_owned()
}
