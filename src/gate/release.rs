//! Releases: several components that are promoted together, and each of which can be tried again alone.
//!
//! A component has a run and a decision of its own, so that whoever deploys it asks about its own digest. A release keeps
//! them together: its verdict is computed from how they stand, and nothing of it is stored twice. What was decided
//! `ready` stays decided when another component is tried again.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::promote::{RunTerms, require_plain};
use super::reply::{RunReply, SubjectReply, WaiverReply};
use super::show::{Listing, Page, cursor};
use super::{Claimed, Gate, GateError, trace};
use crate::domain::decision::{Subject, Verdict, whole, whole_state};
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::limits::{MAX_PAGE, MAX_PARTS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::SubjectRef;
use crate::domain::run::{RunEvent, RunState};
use crate::domain::time::Timestamp;
use crate::store::{
    Conflict, NewRelease, NewRun, PartAttempt, ReleasePart, RequestedRelease, RequestedRun, StoreError, StoredRelease,
    Terms,
};

/// The schema name of [`ReleaseReply`].
pub const RELEASE_SCHEMA: &str = "countersign.release/v1";

/// A request to decide the promotion of several components.
#[derive(Clone, Debug)]
pub struct ReleaseRequest {
    /// Whose release it is.
    pub project: ProjectName,
    /// What is to be promoted.
    pub subjects: Vec<SubjectRef>,
    /// Where to.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// The same key with the same request is the same release.
    pub idempotency_key: Option<String>,
}

/// A release, as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseReply {
    /// `countersign.release/v1`.
    pub schema: String,
    /// Its id (UUIDv7).
    pub id: Uuid,
    /// That of the component that has come least far; once all are at their end, the end that keeps it from being ready.
    pub state: String,
    /// `ready` when each component stands as ready, `unknown` when something could not be found out about any, otherwise
    /// `not-ready`; so also while components are undecided.
    pub verdict: Verdict,
    /// Whose release it is.
    pub project: ProjectName,
    /// Where its components are to go.
    pub environment: EnvironmentName,
    /// The id that follows the change.
    pub correlation_id: Option<String>,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// Its components, in the order of the request.
    pub parts: Vec<ReleasePartReply>,
}

/// One component of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleasePartReply {
    /// What it is.
    pub subject: SubjectReply,
    /// How it stands there now; absent while nothing is decided, and when it was cancelled.
    pub verdict: Option<Verdict>,
    /// The overrides by which it stands as ready; empty where it needs none.
    #[serde(default)]
    pub waived_by: Vec<WaiverReply>,
    /// How often it was tried for this release.
    pub attempts: u64,
    /// The last attempt.
    pub run: RunReply,
}

/// Whether a service looks at what changes, and at what stands by the trusted roots of now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    AService,
    /// Nobody, so that what is known is asked with each answer.
    Nobody,
}

impl ReleasePartReply {
    /// How far the last attempt has come.
    fn state(&self) -> RunState {
        RunState::from_name(&self.run.state).unwrap_or(RunState::Failed)
    }

    /// Whether another attempt can change anything: this one is at its end, and not ready.
    fn can_be_retried(&self) -> bool {
        self.state().is_terminal() && self.verdict != Some(Verdict::Ready)
    }
}

impl ReleaseReply {
    /// The runs that are not at their end.
    pub fn going_on(&self) -> impl Iterator<Item = &RunReply> {
        self.parts.iter().filter(|part| !part.state().is_terminal()).map(|part| &part.run)
    }
}

impl Gate {
    /// Records a release with a run for each component, durably and all at once, and executes none of them.
    ///
    /// A tag is resolved here, once.
    ///
    /// # Errors
    ///
    /// As [`Gate::request_run`], and [`GateError::Usage`] for no component, more than [`MAX_PARTS`], or one twice.
    pub async fn request_release(&self, request: ReleaseRequest, terms: RunTerms) -> Result<ReleaseReply, GateError> {
        require_plain(request.correlation_id.as_deref())?;
        self.require_environment(&request.project, &request.environment).await?;
        let subjects = self.pin_components(&request.project, &request.subjects).await?;
        let now = self.now();
        let (project, environment) = (&request.project, &request.environment);
        let trace = terms.trace;
        let correlation_id = request.correlation_id.or_else(|| trace.map(|parent| parent.trace_id()));
        let parts = subjects.iter().map(|subject| {
            let about = (subject.digest, subject.name.as_str());
            NewRun::asking(project, about, environment, correlation_id.as_deref(), now)
        });
        let parts: Vec<NewRun> = parts.collect::<Result<_, _>>()?;
        let named: Vec<String> = subjects.iter().map(Subject::reference).collect();
        let mut body = serde_json::json!([project, named, environment, correlation_id]);
        for (what, span) in
            [("wait_for_approval", terms.wait_for_approval), ("wait_until_ready", terms.wait_until_ready)]
        {
            if let (Some(span), Some(terms)) = (span, body.as_array_mut()) {
                terms.push(serde_json::json!({ what: span.seconds() }));
            }
        }
        let body = json::canonical(&body);
        let body = body.map_err(|error| GateError::internal(error.to_string()))?;
        let new = NewRelease {
            id: Uuid::now_v7(),
            project: project.clone(),
            environment: environment.clone(),
            correlation_id,
            idempotency_key: request.idempotency_key,
            body_digest: Digest::of(&body),
            at: now,
            parts,
        };
        // Nobody holds all of them from the beginning: they are taken one after the other.
        let shared = Terms { holder: None, ..self.terms_of(terms)? };
        let id = match self.store().request_release(&new, shared).await? {
            RequestedRelease::New(runs) => {
                for run in runs {
                    self.happened(run, &[RunEvent::Requested { patience: shared.waits }]);
                    self.inner.origins.keep(run, trace::current().or(trace));
                }
                let (release, components) = (new.id, new.parts.len());
                tracing::info!(%release, components, environment = %new.environment, "release requested");
                new.id
            }
            RequestedRelease::Existing(id) => id,
        };
        // On the heap, as its future is large and every caller's would hold it.
        Box::pin(self.release(id)).await
    }

    /// The digest and name of each component: at least one, not too many, and none twice.
    async fn pin_components(&self, project: &ProjectName, subjects: &[SubjectRef]) -> Result<Vec<Subject>, GateError> {
        if subjects.is_empty() || subjects.len() > MAX_PARTS {
            let found = subjects.len();
            return Err(GateError::usage(format!("expected 1 to {MAX_PARTS} components of a release, found {found}")));
        }
        let (mut pinned, mut seen) = (Vec::new(), BTreeSet::new());
        for subject in subjects {
            self.require_place(project, &subject.name())?;
            let subject = self.pin_subject(subject).await?;
            if !seen.insert(subject.digest) {
                let detail = format!("expected each component of a release once, found {} twice", subject.digest);
                return Err(GateError::usage(detail));
            }
            pinned.push(subject);
        }
        Ok(pinned)
    }

    /// A release, and how its components stand now.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`].
    pub async fn release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        self.release_as(id, Asked::AService).await
    }

    /// [`Gate::release`] as [`Gate::check_by_what_is_known`].
    ///
    /// # Errors
    ///
    /// As [`Gate::release`].
    pub async fn release_by_what_is_known(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        self.release_as(id, Asked::Nobody).await
    }

    async fn release_as(&self, id: Uuid, asked: Asked) -> Result<ReleaseReply, GateError> {
        let StoredRelease { id, project, environment, correlation_id, requested_at, parts } =
            self.store().release(id).await?.ok_or_else(|| no_release(id))?;
        let last: Vec<Uuid> = parts.iter().filter_map(ReleasePart::run).collect();
        let mut runs = self.store().runs_with_logs(&last).await?;
        let waiting: Vec<Uuid> =
            runs.values().map(|run| &run.head).filter(|run| run.state == RunState::Pending).map(|run| run.id).collect();
        let places = if waiting.is_empty() { BTreeMap::new() } else { self.store().places(&waiting).await? };
        let mut shown = Vec::with_capacity(parts.len());
        let about = runs.values().map(|run| (run.head.subject, run.head.environment.clone()));
        let mut instead = self.instead_of(&project, about).await?;
        for part in parts {
            let attempts = u64::try_from(part.runs.len()).unwrap_or(u64::MAX);
            // Two components never have the same run: they are about different subjects. Where one has none, the release was
            // removed between the two looks; without it the rest would seem to be another release.
            let run = part.run().and_then(|run| runs.remove(&run)).ok_or_else(|| no_release(id))?;
            let place = places.get(&run.head.id).copied();
            let mut run = self.run_reply_at(run, place, &mut instead).await?;
            if asked == Asked::Nobody {
                self.withdraw_of_run(&mut run).await?;
            }
            let (verdict, waived_by) = self.component_stands(&run, asked).await?;
            shown.push(ReleasePartReply { subject: run.subject.clone(), verdict, waived_by, attempts, run });
        }
        let verdicts: Vec<Option<Verdict>> = shown.iter().map(|part| part.verdict).collect();
        let states: Vec<RunState> = shown.iter().map(ReleasePartReply::state).collect();
        Ok(ReleaseReply {
            schema: RELEASE_SCHEMA.into(),
            id,
            state: whole_state(&states).to_string(),
            verdict: whole(&verdicts),
            project,
            environment,
            correlation_id,
            requested_at,
            parts: shown,
        })
    }

    /// How a component stands after its last attempt. What that attempt could not find out stays unknown, whatever was
    /// decided before it; otherwise the newest decision says, since something may have changed after the release.
    async fn component_stands(
        &self,
        run: &RunReply,
        asked: Asked,
    ) -> Result<(Option<Verdict>, Vec<WaiverReply>), GateError> {
        match RunState::from_name(&run.state) {
            Some(RunState::Failed) => Ok((Some(Verdict::Unknown), Vec::new())),
            Some(RunState::Ready | RunState::NotReady) => {
                let (project, subject, environment) = (&run.project, run.subject.digest, &run.environment);
                let standing = match asked {
                    Asked::AService => self.check(project, subject, environment).await?,
                    Asked::Nobody => self.check_by_what_is_known(project, subject, environment).await?,
                };
                Ok((Some(standing.verdict), standing.waived_by))
            }
            _ => Ok((None, Vec::new())),
        }
    }

    /// Releases of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn releases(&self, project: &ProjectName, page: Page) -> Result<Listing<ReleaseReply>, GateError> {
        self.releases_as(project, page, Asked::AService).await
    }

    /// [`Gate::releases`] as [`Gate::check_by_what_is_known`].
    ///
    /// # Errors
    ///
    /// As [`Gate::releases`].
    pub async fn releases_by_what_is_known(
        &self,
        project: &ProjectName,
        page: Page,
    ) -> Result<Listing<ReleaseReply>, GateError> {
        self.releases_as(project, page, Asked::Nobody).await
    }

    async fn releases_as(
        &self,
        project: &ProjectName,
        page: Page,
        asked: Asked,
    ) -> Result<Listing<ReleaseReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let ids = self.store().releases(project, before, page.limit.clamp(1, MAX_PAGE)).await?;
        let mut items = Vec::with_capacity(ids.items.len());
        for id in ids.items {
            items.push(self.release_as(id, asked).await?);
        }
        Ok(Listing { items, next_cursor: ids.next.map(|next| next.to_string()) })
    }

    /// Takes the release's request away from each of its runs that goes on; those that answer nobody else end now. What was
    /// decided stays decided. A release has one request for each of its runs, so that to say it again takes no other's back.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Conflict`] when all of it came to another end already.
    pub async fn cancel_release(&self, id: Uuid) -> Result<ReleaseReply, GateError> {
        self.cancel_release_as(id, None).await
    }

    /// [`Gate::cancel_release`] under a name of the caller's own: said again under the same name, it takes nothing back of what
    /// was tried again meanwhile either.
    ///
    /// # Errors
    ///
    /// As [`Gate::cancel_release`].
    pub async fn cancel_release_as(&self, id: Uuid, key: Option<&str>) -> Result<ReleaseReply, GateError> {
        let release = self.release(id).await?;
        // No caller can give a name like these.
        let own = format!("release\t{id}");
        let said = key.map(|key| format!("{own}\t{key}"));
        if let Some(said) = &said
            && self.was_release_cancelled(id, said).await?
        {
            return Ok(release);
        }
        let names: Vec<String> = [own].into_iter().chain(said).collect();
        let mut cancelled = release.state == RunState::Cancelled.as_str();
        for run in release.going_on() {
            match self.cancel_run_named(run.id, &names).await {
                Ok(_) => cancelled = true,
                // It came to its end first.
                Err(GateError::Conflict { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        for part in &release.parts {
            cancelled = cancelled || self.is_taken_back(part.run.id, &names).await?;
        }
        if !cancelled {
            let detail =
                format!("release {id} is {} already; only one of which a part goes on can be cancelled", release.state);
            return Err(GateError::Conflict { detail });
        }
        self.release(id).await
    }

    /// Whether any run that a release ever had was taken back under this name.
    async fn was_release_cancelled(&self, id: Uuid, name: &str) -> Result<bool, GateError> {
        let parts = self.store().release(id).await?.map(|stored| stored.parts).unwrap_or_default();
        for run in parts.iter().flat_map(|part| &part.runs) {
            if self.store().is_taken_back(*run, name).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Tries components of a release again: those that are at their end and not ready, or the one that `part` names.
    /// The others stay as they are.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for the release or the part; [`GateError::Conflict`] when the part goes on, when nothing
    /// is left to be tried again, or when somebody else has just done so.
    pub async fn retry_release(
        &self,
        id: Uuid,
        part: Option<Digest>,
        terms: RunTerms,
    ) -> Result<ReleaseReply, GateError> {
        let release = self.release(id).await?;
        self.require_environment(&release.project, &release.environment).await?;
        let chosen = chosen(&release, part)?;
        let shared = Terms { holder: None, ..self.terms_of(terms)? };
        let attempt = |(place, part): &(u64, &ReleasePartReply)| {
            Ok(PartAttempt { place: *place, attempts: part.attempts, run: self.again(&part.run)? })
        };
        let attempts = chosen.iter().map(attempt).collect::<Result<Vec<_>, GateError>>()?;
        let added = self.store().retry_release_parts(id, &attempts, shared).await;
        let added = added.map_err(|error| match error {
            StoreError::Conflict(Conflict::Taken { .. }) => {
                let parts: Vec<String> = chosen.iter().map(|(_, part)| part.subject.digest.short()).collect();
                GateError::Conflict { detail: format!("somebody else has just tried {} again", parts.join(" or ")) }
            }
            error => error.into(),
        })?;
        for (PartAttempt { run, .. }, asked) in attempts.iter().zip(added) {
            let (run, subject) = (if let RequestedRun::Existing(known) = asked { known } else { run.id }, run.subject);
            if asked == RequestedRun::New {
                self.happened(run, &[RunEvent::Requested { patience: shared.waits }]);
                self.inner.origins.keep(run, trace::current().or(terms.trace));
            }
            tracing::info!(release = %id, %run, %subject, "part of a release is tried again");
        }
        self.release(id).await
    }

    /// Asks again for what a run that is at its end asked for. It comes with its claim where this process may begin at
    /// once.
    ///
    /// * `parts` — of an index, only the platforms of these names or digests, of which the run could not find out; what it
    ///   read of the others is taken over. Empty: all that it is about.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Conflict`] when the run goes on, and for parts that cannot be found out by asking
    /// again alone; [`GateError::Usage`] for parts that there are not; as [`Gate::request_run`].
    pub async fn retry_run(
        &self,
        run: Uuid,
        parts: &[String],
        terms: RunTerms,
    ) -> Result<(RunReply, Option<Claimed>), GateError> {
        self.retry_run_as(run, parts, None, terms).await
    }

    /// [`Gate::retry_run`] under a name of the caller's own: asked again under the same name, it is the same run.
    ///
    /// # Errors
    ///
    /// As [`Gate::retry_run`], and [`GateError::Conflict`] for a name under which something else was asked for.
    pub async fn retry_run_as(
        &self,
        run: Uuid,
        parts: &[String],
        key: Option<String>,
        terms: RunTerms,
    ) -> Result<(RunReply, Option<Claimed>), GateError> {
        let run = self.run(run).await?;
        if !RunState::from_name(&run.state).is_some_and(RunState::is_terminal) {
            let detail = format!("run {} is {}; only one that is at its end can be tried again", run.id, run.state);
            return Err(GateError::Conflict { detail });
        }
        self.require_environment(&run.project, &run.environment).await?;
        let again = self.again(&run)?;
        let again = if parts.is_empty() { again } else { again.about_parts(self.parts_again(&run, parts).await?)? };
        self.ask(again.named(key, &("retry", run.id))?, terms).await
    }

    /// The run that asks again for what `run` asked for.
    fn again(&self, run: &RunReply) -> Result<NewRun, GateError> {
        self.require_place(&run.project, &run.subject.name)?;
        let about = (run.subject.digest, run.subject.name.as_str());
        Ok(NewRun::asking(&run.project, about, &run.environment, run.correlation_id.as_deref(), self.now())?)
    }
}

fn no_release(id: Uuid) -> GateError {
    GateError::NotFound { what: format!("release {id}"), hint: Some("countersign run releases".into()) }
}

/// The components that are tried again, each with its place.
fn chosen(release: &ReleaseReply, part: Option<Digest>) -> Result<Vec<(u64, &ReleasePartReply)>, GateError> {
    let all = || (1u64..).zip(&release.parts);
    let Some(digest) = part else {
        let chosen: Vec<_> = all().filter(|(_, part)| part.can_be_retried()).collect();
        if chosen.is_empty() {
            let detail =
                format!("nothing of release {} is left to be tried again: each part is ready or goes on", release.id);
            return Err(GateError::Conflict { detail });
        }
        return Ok(chosen);
    };
    let Some((place, part)) = all().find(|(_, part)| part.subject.digest == digest) else {
        return Err(GateError::NotFound {
            what: format!("part {digest} of release {}", release.id),
            hint: Some(format!("countersign run show {}", release.id)),
        });
    };
    if !part.state().is_terminal() {
        let detail = format!("part {digest} is {}; only one that is at its end can be tried again", part.run.state);
        return Err(GateError::Conflict { detail });
    }
    Ok(vec![(place, part)])
}
