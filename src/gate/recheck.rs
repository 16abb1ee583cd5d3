//! Looks again at what stands as `ready` when other trusted roots are in force: what nobody we trust vouches for any
//! more falls. What cannot be looked at is named, and does not count as ready where its roots are not the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::activate::DecidedAgain;
use super::looks::{LooksReply, Place};
use super::parts::Before;
use super::stood::Anew;
use super::{Gate, GateError};
use crate::domain::decision::{Backing, Prior, Record, Verdict, used};
use crate::domain::digest::Digest;
use crate::domain::facts::Facts;
use crate::domain::limits::{MAX_ACTIVATION_PASSES, MAX_LOOK_STEP, MAX_LOOKED_AT_AGAIN};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::{Pack, PackFiles};
use crate::store::{Because, Due, Follows};

/// What a second look found.
#[derive(Debug, Default)]
pub struct Recheck {
    /// Decisions that were looked at.
    pub checked: u64,
    /// Those that stood as `ready` and no longer do.
    pub fallen: Vec<DecidedAgain>,
    /// Decisions that hold without somebody who vouched and is trusted no more: they are to be decided again.
    pub noted: u64,
    /// What could not be looked at: where its roots have changed, it is not ready until it could.
    pub failed: Vec<NotLooked>,
}

/// What could not be looked at, and why.
#[derive(Debug)]
pub struct NotLooked {
    /// Of which project.
    pub project: ProjectName,
    /// Which decision; absent for all of the project.
    pub place: Option<(Digest, EnvironmentName)>,
    /// Why.
    pub error: GateError,
}

impl std::fmt::Display for NotLooked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.place {
            Some((subject, environment)) => {
                write!(f, "{subject} in `{environment}` of project `{}`: {}", self.project, self.error)
            }
            None => write!(f, "project `{}`: {}", self.project, self.error),
        }
    }
}

/// Whether somebody who asked for what waives a rule of it, or approved that, did so as an identity: whose word that is, a
/// root says.
fn waived_by_identities(record: &Record) -> bool {
    used(record).flat_map(|one| std::iter::once(&one.requester).chain(&one.approvals)).any(|by| by.identity.is_some())
}

/// Whether everything that `then` stands by is vouched for in `now`: all evidence, about the whole and about each part of it,
/// and whoever asked for what waives a rule of it and approved that.
pub(super) fn still_vouched(then: &Record, now: &Record) -> bool {
    let facts: Vec<&Facts> = now.inputs.all_evidence().collect();
    let evidence = then.inputs.all_evidence().all(|then| facts.iter().any(|now| now.agrees_with(then)));
    let permitted = |then: &OverrideFacts| {
        now.inputs.all_overrides().any(|now| {
            (now.id, &now.requester) == (then.id, &then.requester)
                && then.approvals.iter().all(|approval| now.approvals.contains(approval))
        })
    };
    evidence && used(then).all(permitted)
}

/// What became of the decisions about one subject before, in one look: only a fall flows down.
type Fallen = BTreeMap<EnvironmentName, Before>;

impl Gate {
    /// Verifies the stored evidence of everything that stands as `ready` with the trusted roots in force now, and
    /// decides again what does not hold: a key that was revoked takes its decisions with it.
    ///
    /// Nothing becomes ready by this, and nothing that holds is renewed: newer evidence may lie where only a run
    /// looks. What cannot be verified because a root has expired stands, as it does while a registry is down.
    ///
    /// Project by project and subject by subject, a bounded number at a step; a look that was interrupted goes on where it
    /// was. What is in the way of one keeps it from no other.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn recheck_by_trust(&self) -> Result<Recheck, GateError> {
        self.begin_look();
        let mut found = Recheck::default();
        for project in self.store().projects().await? {
            if !self.inner.looks.is_done(&project) {
                self.look_through(&project, &mut found).await;
            }
        }
        self.inner.looks.end();
        self.note_change_beside_the_store();
        Ok(found)
    }

    /// Looks again at what could not be looked at, at most [`MAX_LOOKED_AT_AGAIN`] subjects of it; and at everything where a
    /// look was interrupted.
    ///
    /// # Errors
    ///
    /// As [`Gate::recheck_by_trust`].
    pub async fn recheck_the_rest(&self) -> Result<Recheck, GateError> {
        if self.looks().on_its_way_since.is_some() {
            return self.recheck_by_trust().await;
        }
        let mut found = Recheck::default();
        let (subjects, projects) = self.inner.looks.to_look_at(MAX_LOOKED_AT_AGAIN);
        for project in projects {
            self.look_through(&project, &mut found).await;
        }
        for (project, subject) in subjects {
            let looked = async {
                let places = self.store().decided_places_of(&project, subject).await?;
                let pack = self.active_pack(&project).await?;
                self.look_at_subject(&project, (subject, places), &pack, &mut found).await;
                Ok::<_, GateError>(())
            };
            if let Err(error) = looked.await {
                found.failed.push(NotLooked { project: project.clone(), place: None, error });
            }
        }
        self.note_change_beside_the_store();
        Ok(found)
    }

    /// What could not be looked at since other trusted roots are in force.
    #[must_use]
    pub fn looks(&self) -> LooksReply {
        self.inner.looks.reply()
    }

    /// Waits until something is met that was decided by other trusted roots than those in force, since the last look: it is
    /// to be looked at ([`Gate::recheck_the_rest`]).
    pub async fn meets_other_roots(&self) {
        self.inner.looks.meets_other_roots().await;
    }

    /// From now on what stands is to be looked at by the roots in force.
    pub(super) fn begin_look(&self) {
        let trust = self.trust();
        let names = format!("{} {:?}", trust.digest(), trust.names());
        self.inner.looks.begin(Digest::of(names.as_bytes()), self.now());
        self.note_change_beside_the_store();
    }

    async fn look_through(&self, project: &ProjectName, found: &mut Recheck) {
        match self.look_step_by_step(project, found).await {
            Ok(()) => self.inner.looks.project_done(project),
            Err(error) => {
                self.inner.looks.project_failed(project, &error, self.now());
                found.failed.push(NotLooked { project: project.clone(), place: None, error });
            }
        }
    }

    async fn look_step_by_step(&self, project: &ProjectName, found: &mut Recheck) -> Result<(), GateError> {
        loop {
            // Asked at each step: what was put in force meanwhile is what it stands under.
            let pack = self.active_pack(project).await?;
            let after = self.inner.looks.reached(project);
            let subjects = self.store().decided_subjects(project, after, MAX_LOOK_STEP).await?;
            let Some(last) = subjects.last().copied() else { return Ok(()) };
            for subject in subjects {
                let places = self.store().decided_places_of(project, subject).await?;
                self.look_at_subject(project, (subject, places), &pack, found).await;
            }
            self.inner.looks.reach(project, last);
        }
    }

    async fn look_at_subject(
        &self,
        project: &ProjectName,
        (subject, mut places): (Digest, Vec<EnvironmentName>),
        pack: &Pack,
        found: &mut Recheck,
    ) {
        places.sort_by_key(|environment| pack.depth(environment));
        let mut fallen = Fallen::new();
        for environment in places {
            let place = (subject, environment);
            match self.look_again_at(project, &place, &mut fallen, found).await {
                Ok(fell) => {
                    self.inner.looks.looked_at(project, &place);
                    found.fallen.extend(fell);
                }
                Err(error) => {
                    self.inner.looks.failed_at(project, &place, &error, self.now());
                    found.failed.push(NotLooked { project: project.clone(), place: Some(place), error });
                }
            }
        }
    }

    /// Looks at one place, again where something else was decided there meanwhile.
    async fn look_again_at(
        &self,
        project: &ProjectName,
        place: &Place,
        fallen: &mut Fallen,
        found: &mut Recheck,
    ) -> Result<Option<DecidedAgain>, GateError> {
        for _ in 0..MAX_ACTIVATION_PASSES {
            let pack = self.active_pack(project).await?;
            // On the heap: its future is large, and every caller's would hold it.
            match Box::pin(self.look_once(project, place, &pack, fallen, found)).await {
                Err(GateError::Conflict { .. }) => {}
                looked => return looked,
            }
        }
        let detail = format!("at each of {MAX_ACTIVATION_PASSES} looks something else was decided meanwhile");
        Err(GateError::Conflict { detail })
    }

    async fn look_once(
        &self,
        project: &ProjectName,
        (subject, environment): &Place,
        pack: &Arc<Pack>,
        fallen: &mut Fallen,
        found: &mut Recheck,
    ) -> Result<Option<DecidedAgain>, GateError> {
        // What is committed follows what was read here: whoever decides meanwhile wins.
        let follows = self.store().to_follow(project, *subject, environment).await?;
        let default = PackFiles::standard_digest();
        let (in_force, stands) = self.store().standing_decision(project, *subject, environment, default).await?;
        if in_force != pack.reference().digest {
            return Err(GateError::Conflict { detail: "another pack was put in force meanwhile".into() });
        }
        // It may be older than one under another pack, which was in force in between.
        let Some(stands) = stands.filter(|stands| stands.record.inputs.policy.digest == in_force) else {
            return Ok(None);
        };
        let Some(stored) = self.store().decision(stands.id).await? else { return Ok(None) };
        match stored.record.verdict {
            Verdict::Ready => {
                let fell = self.recheck_one((stored.id, &stored.record), follows, pack, fallen, found).await?;
                if !stored.record.decided_with(&self.trust_for(pack)) {
                    self.inner.looks.looked_at_decision(stored.id);
                }
                Ok(fell)
            }
            Verdict::NotReady if !stored.record.decided_with(&self.trust_for(pack)) => {
                // What is not ready may be by the word of the roots in force now.
                self.note_to_decide(&stored.record).await?;
                Ok(None)
            }
            Verdict::NotReady | Verdict::Unknown => Ok(None),
        }
    }

    async fn note_to_decide(&self, record: &Record) -> Result<(), GateError> {
        let inputs = &record.inputs;
        let due = Due {
            project: inputs.project.clone(),
            subject: inputs.subject.digest,
            environment: inputs.environment.clone(),
            name: inputs.subject.name.clone(),
            because: Because::Changed,
            at: self.now(),
            tries: 0,
        };
        Ok(self.store().note_due(&due).await?)
    }

    async fn recheck_one(
        &self,
        (id, old): (Digest, &Record),
        follows: Follows,
        pack: &Arc<Pack>,
        fallen: &mut Fallen,
        found: &mut Recheck,
    ) -> Result<Option<DecidedAgain>, GateError> {
        let inputs = &old.inputs;
        let (project, subject) = (&inputs.project, inputs.subject.digest);
        let Some(environment) = pack.environment(&inputs.environment) else { return Ok(None) };
        let before = environment.after.as_ref().and_then(|before| fallen.get(before).cloned());
        let trust = self.trust_for(pack);
        if before.is_none() && old.decided_with(&trust) && !waived_by_identities(old) {
            return Ok(None);
        }
        let against = self.held_against(project, subject, &environment.name, Some((id, old)), pack).await?;
        let stands = against.whoever_vouches().stand(Some(old), &environment.name, self.now());
        if !stands.changed_because.is_empty() {
            return Ok(None);
        }
        let before_fell = before.is_some();
        let before = before.or_else(|| Before::recorded(inputs));
        found.checked = found.checked.saturating_add(1);
        let (record, bytes) = self.decide_one_again(Anew::of(old, true), pack, before, &follows, self.now()).await?;
        // What only the clock has changed is for the decision's own end to say.
        if record.verdict != Verdict::NotReady || (still_vouched(old, &record) && !before_fell) {
            if matches!(old.backing(&trust), Backing::Gone { .. }) {
                self.note_to_decide(old).await?;
                found.noted = found.noted.saturating_add(1);
            }
            return Ok(None);
        }
        self.commit_fall((old.verdict, record, bytes), follows, pack, fallen).await.map(Some)
    }

    async fn commit_fall(
        &self,
        (before, record, bytes): (Verdict, Record, Vec<(Digest, Vec<u8>)>),
        follows: Follows,
        pack: &Arc<Pack>,
        fallen: &mut Fallen,
    ) -> Result<DecidedAgain, GateError> {
        let (subject, environment) = (record.inputs.subject.digest, record.inputs.environment.clone());
        let fell = DecidedAgain { subject, environment: environment.clone(), before, after: record.verdict };
        let decided_at = record.inputs.now;
        let new = self.commit_by_itself((record, bytes), follows, pack).await?;
        let (verdict, decision, parts) = (fell.after, Some(new.id()), new.record().platforms.clone());
        let (decided_at, rests_on) = (Some(decided_at), None);
        let prior =
            Prior { environment: environment.clone(), verdict, decided_at, decision, rests_on, ready_since: None };
        fallen.insert(environment, Before { prior, parts, ends: None });
        self.publish_one(new.id()).await?;
        Ok(fell)
    }
}
