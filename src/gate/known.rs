//! What is known is judged, whatever a run meets.
//!
//! A run that is to judge what has changed may end without a verdict in many ways: somebody stops it, its time is over, its
//! place is silent or may not be asked any more, its workers are lost, there is no room for it. What the gate has already needs
//! none of that. So whatever leads to no decision passes here, and what is not judged within [`KNOWN_SECONDS_MAX`] is judged
//! without a run. What could not be looked at is looked for all the same: the change stays noted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Mutex;
use uuid::Uuid;

use super::activate::{DecidedAgain, run_for};
use super::check::withdraw;
use super::recheck::still_vouched;
use super::reply::{DecisionReply, RunReply};
use super::unjudged::Known;
use super::{DecisionFilter, Gate, GateError, Listing, Page, RunFilter};
use crate::domain::decision::{Outcome, Reason, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{
    KNOWN_SECONDS_MAX, KNOWN_TURN_MILLISECONDS_MAX, MAX_ACTIVATION_PASSES, MAX_ENVIRONMENTS, MAX_KNOWN_REMEMBERED,
    MAX_PAGE, REEVALUATION_RETRY_SECONDS,
};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::time::{Span, Timestamp};
use crate::store::{Conflict, DecisionRun, Follows, NewDecision, StoreError, Unjudged};

/// A decision that stands, and of which project.
type Place = (ProjectName, Digest, EnvironmentName);

/// How far the gate is in judging what is overdue: it goes round and round, and judges nothing twice where nothing has changed.
#[derive(Default)]
pub(super) struct Round(Mutex<Seen>);

#[derive(Default)]
struct Seen {
    after: Option<Unjudged>,
    /// By what each was judged last, in this round and in the one before: the decision that stands, and how many changes.
    this: BTreeMap<Place, (Digest, u64)>,
    before: BTreeMap<Place, (Digest, u64)>,
    /// Until when those rest that could not be judged.
    failed: BTreeMap<Place, Timestamp>,
}

impl Seen {
    fn is_judged(&mut self, one: &Unjudged) -> bool {
        let (place, by) = (place_of(one), (one.stands, one.changes));
        let is_judged = [&self.this, &self.before].iter().any(|round| round.get(&place) == Some(&by));
        if is_judged {
            self.judged(one);
        }
        is_judged
    }

    fn judged(&mut self, one: &Unjudged) {
        self.failed.remove(&place_of(one));
        // Of more than this some are judged once more, which changes nothing.
        if self.this.len() < MAX_KNOWN_REMEMBERED {
            self.this.insert(place_of(one), (one.stands, one.changes));
        }
    }

    fn failed(&mut self, one: &Unjudged, until: Timestamp) {
        if self.failed.len() >= MAX_KNOWN_REMEMBERED {
            self.failed.clear();
        }
        self.failed.insert(place_of(one), until);
    }

    fn rests(&self, one: &Unjudged, now: Timestamp) -> bool {
        self.failed.get(&place_of(one)).is_some_and(|until| now < *until)
    }

    fn begins_anew(&mut self) {
        self.after = None;
        self.before = std::mem::take(&mut self.this);
    }
}

fn place_of(one: &Unjudged) -> Place {
    (one.project.clone(), one.subject, one.environment.clone())
}

impl Gate {
    /// Judges by what is known what stands as `ready`, where something is known to have changed and no decision has judged it:
    /// it is decided again without looking anywhere, and falls where that says so. Says what fell.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used, or nothing can be decided by the clock; [`GateError::Conflict`] where
    /// others decide all the time.
    pub(super) async fn judge_known(
        &self,
        (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
    ) -> Result<Option<NewDecision>, GateError> {
        for _ in 0..MAX_ACTIVATION_PASSES {
            let follows = self.store().to_follow(project, subject, environment).await?;
            if follows.changes.is_none() || follows.verdict != Some(Verdict::Ready) {
                return Ok(None);
            }
            let pack = self.active_pack(project).await?;
            let place = (project, subject, environment);
            // On the heap, as its future is large and every caller's would hold it.
            let Some(known) = Box::pin(self.known_to_speak_against(place, &pack, &follows)).await? else {
                return Ok(None);
            };
            // What could not be looked at stays to be looked for.
            let follows = Follows { changes: None, ..follows };
            match Box::pin(self.commit_by_itself(known, follows, &pack)).await {
                Ok(new) => {
                    tracing::info!(%subject, %environment, decision = %new.id(), "not ready by what is known");
                    return Ok(Some(new));
                }
                Err(GateError::Conflict { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let detail = format!("in each of {MAX_ACTIVATION_PASSES} passes something else was decided meanwhile");
        Err(GateError::Conflict { detail })
    }

    /// Judges by what is known what a run was about that has led to no decision, or not yet. That this fails changes nothing
    /// about the run: the change stays noted.
    pub(super) async fn judge_known_after(&self, run: Uuid) -> Option<NewDecision> {
        let judging = async {
            let head = self.stored_run(run).await?.head;
            if head.last.decision().is_some() {
                return Ok(None);
            }
            self.judge_known((&head.project, head.subject, &head.environment)).await
        };
        Box::pin(judging).await.unwrap_or_else(|error| {
            tracing::warn!(%run, problem = error.problem(), "what is known was not judged: {error}");
            None
        })
    }

    /// Judges by what is known what stands as `ready` although something has changed for longer than [`KNOWN_SECONDS_MAX`], as
    /// much of it as fits into one turn, and says how much of it fell. To be called over and over.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn judge_overdue(&self) -> Result<u64, GateError> {
        let began = Instant::now();
        let known_by = self.now().after(Span::from_seconds(KNOWN_SECONDS_MAX.saturating_neg()));
        let mut seen = self.inner.known.0.lock().await;
        let mut fell = 0_u64;
        loop {
            let page = self.store().unjudged_ready(known_by, seen.after.as_ref(), MAX_PAGE).await?;
            if page.is_empty() {
                seen.begins_anew();
                return Ok(fell);
            }
            for one in page {
                if !seen.is_judged(&one) && !seen.rests(&one, self.now()) {
                    match self.judge_known((&one.project, one.subject, &one.environment)).await {
                        Ok(new) => {
                            fell = fell.saturating_add(u64::from(new.is_some()));
                            seen.judged(&one);
                        }
                        // What is in the way of one keeps it from no other, and may be gone when it is asked again.
                        Err(error) => {
                            let Unjudged { subject, environment, .. } = &one;
                            tracing::warn!(%subject, %environment, "what is known was not judged: {error}");
                            let after = self.now().after(Span::from_seconds(REEVALUATION_RETRY_SECONDS));
                            seen.failed(&one, after);
                        }
                    }
                }
                seen.after = Some(one);
                if began.elapsed() > Duration::from_millis(KNOWN_TURN_MILLISECONDS_MAX) {
                    return Ok(fell);
                }
            }
        }
    }

    /// Judges by what is known, now, what stands as `ready` about `subjects` and about indexes of which they are parts, where
    /// something has changed; and has that published. For whoever changes something where no service looks at it.
    ///
    /// # Errors
    ///
    /// As [`Gate::judge_overdue`].
    pub async fn judge_what_changed(
        &self,
        project: &ProjectName,
        subjects: &BTreeSet<Digest>,
    ) -> Result<Vec<DecidedAgain>, GateError> {
        let mut places = BTreeSet::new();
        for subject in subjects {
            places.extend(self.store().unjudged_about(project, *subject).await?);
        }
        let mut fell = Vec::new();
        // What one environment rests on may fall with this very look: so once more for each that may rest on another.
        for _ in 0..MAX_ENVIRONMENTS {
            let before = fell.len();
            for (subject, environment) in &places {
                if let Some(new) = self.judge_known((project, *subject, environment)).await? {
                    let (before, after) = (Verdict::Ready, new.record().verdict);
                    fell.push(DecidedAgain { subject: *subject, environment: environment.clone(), before, after });
                    self.publish_one(new.id()).await?;
                }
            }
            if fell.len() == before {
                break;
            }
        }
        Ok(fell)
    }

    /// Judges by what is known whatever `environment` comes after, for `subject`: what has changed there may not have been judged
    /// yet, and nothing is to be built on it meanwhile.
    pub(super) async fn judge_known_before(
        &self,
        (project, subject): (&ProjectName, Digest),
        environment: &EnvironmentName,
        pack: &Pack,
    ) {
        let after = |name: &EnvironmentName| pack.environment(name).and_then(|environment| environment.after.clone());
        let way: Vec<EnvironmentName> =
            std::iter::successors(after(environment), after).take(MAX_ENVIRONMENTS).collect();
        for before in way.iter().rev() {
            // On the heap, as its future is large and every caller's would hold it.
            if let Err(error) = Box::pin(self.judge_known((project, subject, before))).await {
                tracing::warn!(%subject, environment = %before, "what is known was not judged: {error}");
            }
        }
    }

    /// [`Gate::check`] where perhaps no service looks at what changes, or at what stands by the trusted roots of now: what is known
    /// to speak against a `ready`, and was judged by nobody, is asked here. Nothing is decided by that.
    ///
    /// # Errors
    ///
    /// As [`Gate::check`].
    pub async fn check_by_what_is_known(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<DecisionReply, GateError> {
        let mut reply = self.check(project, subject, environment).await?;
        self.withdraw_by_what_is_known(&mut reply).await?;
        Ok(reply)
    }

    /// [`Gate::decision`] as [`Gate::check_by_what_is_known`].
    ///
    /// # Errors
    ///
    /// As [`Gate::decision`].
    pub async fn decision_by_what_is_known(&self, project: &ProjectName, id: &str) -> Result<DecisionReply, GateError> {
        let mut reply = self.decision(project, id).await?;
        self.withdraw_by_what_is_known(&mut reply).await?;
        Ok(reply)
    }

    /// [`Gate::run`] as [`Gate::check_by_what_is_known`].
    ///
    /// # Errors
    ///
    /// As [`Gate::run`].
    pub async fn run_by_what_is_known(&self, run: Uuid) -> Result<RunReply, GateError> {
        let mut reply = self.run(run).await?;
        self.withdraw_of_run(&mut reply).await?;
        Ok(reply)
    }

    /// [`Gate::runs`] as [`Gate::check_by_what_is_known`].
    ///
    /// # Errors
    ///
    /// As [`Gate::runs`].
    pub async fn runs_by_what_is_known(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        page: Page,
    ) -> Result<Listing<RunReply>, GateError> {
        let mut listing = self.runs(project, filter, page).await?;
        for reply in &mut listing.items {
            self.withdraw_of_run(reply).await?;
        }
        Ok(listing)
    }

    pub(super) async fn withdraw_of_run(&self, reply: &mut RunReply) -> Result<(), GateError> {
        match &mut reply.decision {
            Some(decision) => self.withdraw_by_what_is_known(decision).await,
            None => Ok(()),
        }
    }

    /// [`Gate::decisions`] as [`Gate::check_by_what_is_known`].
    ///
    /// # Errors
    ///
    /// As [`Gate::decisions`].
    pub async fn decisions_by_what_is_known(
        &self,
        project: &ProjectName,
        filter: &DecisionFilter,
        page: Page,
    ) -> Result<Listing<DecisionReply>, GateError> {
        let mut listing = self.decisions(project, filter, page).await?;
        for reply in &mut listing.items {
            self.withdraw_by_what_is_known(reply).await?;
        }
        Ok(listing)
    }

    async fn withdraw_by_what_is_known(&self, reply: &mut DecisionReply) -> Result<(), GateError> {
        let Some(decision) = reply.decision.as_ref().filter(|_| reply.verdict == Verdict::Ready) else { return Ok(()) };
        let place = (&reply.project, reply.subject.digest, &reply.environment);
        let stands = reply.superseded_by.as_ref().map_or(decision.id, |later| later.decision);
        let against = self.unjudged_against(place, stands).await?;
        reply.reasons.retain(|reason| against.iter().all(|known| known.rule != reason.rule));
        for reason in against.into_iter().rev() {
            withdraw(reply, reason, Verdict::NotReady);
        }
        Ok(())
    }

    /// What is known to speak against a `ready`, and was judged by nobody; nothing where it is not what stands, or where that
    /// cannot be told.
    ///
    /// * `ready` — the decision; it is held against the trusted roots in force, too.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn unjudged_against(
        &self,
        (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
        ready: Digest,
    ) -> Result<Vec<Reason>, GateError> {
        let pack = self.active_pack(project).await?;
        let follows = self.store().to_follow(project, subject, environment).await?;
        let is_judged = follows.changes.is_none();
        if follows.newest != Some(ready) {
            return Ok(Vec::new());
        }
        if is_judged {
            let stored = self.store().shown_decision(ready).await?;
            if stored.is_none_or(|stored| stored.record.decided_with(&self.trust_for(&pack))) {
                return Ok(Vec::new());
            }
        }
        let follows = Follows { changes: follows.changes.or(Some(0)), ..follows };
        let known = Box::pin(self.known_to_speak_against((project, subject, environment), &pack, &follows)).await;
        let record = match known {
            Ok(Some((record, _))) => record,
            Ok(None) => return Ok(Vec::new()),
            // Not knowing is no reason to let anything fall; that something has changed the answer says by itself.
            Err(error) => {
                tracing::warn!(%subject, %environment, "what is known was not judged: {error}");
                return Ok(Vec::new());
            }
        };
        // Where nothing but roots has changed, what only the clock says is for the decision's own end to say, as everywhere.
        if is_judged
            && let Some(old) = self.store().decision(ready).await?
            && still_vouched(&old.record, &record)
        {
            return Ok(Vec::new());
        }
        Ok(record.all_reasons().filter(|reason| reason.outcome == Outcome::Violation).cloned().collect())
    }

    /// Commits what the gate has decided by itself, with a run of its own that nobody asked for.
    ///
    /// # Errors
    ///
    /// [`GateError::Conflict`] when something else was decided meanwhile, or another pack was put in force;
    /// [`GateError::Fault`] when the store cannot be used, or nothing can be decided by the clock.
    pub(super) async fn commit_by_itself(
        &self,
        (record, bytes): Known,
        follows: Follows,
        pack: &Arc<Pack>,
    ) -> Result<NewDecision, GateError> {
        self.require_clock(record.inputs.now).await?;
        if follows.pack.is_none() {
            let reference = &record.inputs.policy;
            let files = pack.files().clone().into_map();
            self.store().put_pack(reference.digest, &reference.name, reference.version, &files).await?;
        }
        let run = DecisionRun::Whole(Box::new(run_for(&record)));
        let mut new = self.new_decision(record, run, None, follows).await?;
        new.bundles = bytes.into();
        match self.store().commit_decision(&new).await {
            Ok(()) => Ok(new),
            Err(StoreError::Conflict(
                Conflict::Decided { .. } | Conflict::PackInForce { .. } | Conflict::Given { .. },
            )) => Err(GateError::Conflict { detail: "something else was decided meanwhile".into() }),
            Err(error) => Err(error.into()),
        }
    }
}
