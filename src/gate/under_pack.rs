//! What stands, decided again under a pack that is to come into force: subject by subject, so that of what others decide
//! meanwhile no more than that has to be decided once more.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::activate::{ActivationReply, DecidedAgain, run_for};
use super::fetch_pack::PackWord;
use super::parts::{Before, Stands};
use super::stood::{Anew, Stood};
use super::{Gate, GateError};
use crate::domain::decision::{Prior, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_CAUGHT_UP;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::store::{
    Because, DecidedUpTo, DecisionRun, Due, Follows, KnownUpTo, NewDecision, RevokedUpTo, StoredDecision,
};

/// How far that has come.
pub(super) struct UnderPack {
    gate: Gate,
    project: ProjectName,
    /// What is in force still.
    previous: Arc<Pack>,
    /// What comes.
    pack: Arc<Pack>,
    subjects: BTreeMap<Digest, Again>,
    /// Of how much there is no decision under the pack that comes, since there is too much.
    left: u64,
    begun: Option<Begun>,
    /// Whose word puts the pack in force; absent of a directory.
    word: Option<PackWord>,
    /// Why it could not go on, where whoever asked cannot be told.
    pub(super) failed: Option<GateError>,
}

/// What was read before the first of the decisions was made that are there.
#[derive(Clone, Copy)]
struct Begun {
    seen: DecidedUpTo,
    revocation: Option<Digest>,
}

/// What became of one subject, in every environment where something stood.
#[derive(Default)]
struct Again {
    decisions: Vec<NewDecision>,
    /// What somebody has to look at again before it can stand.
    over: Vec<Due>,
    told: Vec<DecidedAgain>,
    no_longer_waiving: Vec<Digest>,
}

impl UnderPack {
    pub(super) fn new(
        gate: &Gate,
        project: &ProjectName,
        (previous, pack): (Arc<Pack>, Arc<Pack>),
        word: Option<PackWord>,
    ) -> Self {
        let (gate, project) = (gate.clone(), project.clone());
        Self { gate, project, previous, pack, subjects: BTreeMap::new(), left: 0, begun: None, word, failed: None }
    }

    /// Decides what stands, or, of that, what somebody has decided since the last time. What was revoked meanwhile may be
    /// about anything: then all of it is decided anew.
    pub(super) async fn catch_up(&mut self) -> Result<(), GateError> {
        let gate = self.gate.clone();
        let store = gate.store();
        // Both are read first: what comes after them is looked at the next time.
        let revocation = store.newest_revocation(&self.project).await?;
        // What was revoked since the pack was fetched is found here; what is from now on, by whoever switches.
        gate.require_no_revoked_pack(&self.project, &self.pack.reference()).await?;
        if let Some(word) = &self.word {
            gate.require_word(&self.project, word).await?;
        }
        let seen = store.decided_up_to(&self.project).await?;
        let since = match self.begun.take() {
            Some(begun) if begun.revocation == revocation => {
                store.decided_since(&self.project, begun.seen, MAX_CAUGHT_UP.saturating_add(1)).await?
            }
            _ => None,
        };
        match since {
            Some(subjects) => {
                for subject in subjects {
                    let stood = store.standing_of(&self.project, subject, self.pack.reference().digest).await?;
                    let records = self.records(&stood).await?;
                    self.judge(subject, records).await?;
                }
            }
            None => self.judge_all().await?,
        }
        self.begun = Some(Begun { seen, revocation });
        Ok(())
    }

    /// How far the project had been decided before.
    pub(super) fn seen(&self) -> DecidedUpTo {
        self.begun.map_or_else(DecidedUpTo::default, |begun| begun.seen)
    }

    /// The same, and the newest that had been filed about revoking then.
    pub(super) fn known(&self) -> KnownUpTo {
        let revoked = self.begun.map(|begun| RevokedUpTo(begun.revocation));
        KnownUpTo { decided: self.seen(), revoked }
    }

    /// The decisions, environments in the order of promotion.
    pub(super) fn decisions(&self) -> Vec<NewDecision> {
        let mut all: Vec<NewDecision> = self.subjects.values().flat_map(|again| again.decisions.clone()).collect();
        all.sort_by_key(|new| {
            let inputs = &new.record().inputs;
            (self.pack.depth(&inputs.environment), inputs.subject.digest)
        });
        all
    }

    /// What is to be looked at again by somebody.
    pub(super) fn over(&self) -> impl Iterator<Item = &Due> {
        self.subjects.values().flat_map(|again| &again.over)
    }

    /// Says in `reply` what became of what stood.
    pub(super) fn tell(&self, reply: &mut ActivationReply) {
        reply.left = self.left;
        reply.decided_again = self.subjects.values().flat_map(|again| again.told.clone()).collect();
        reply.decided_again.sort_by_key(|told| (self.pack.depth(&told.environment), told.subject));
        for waiver in self.subjects.values().flat_map(|again| &again.no_longer_waiving) {
            if !reply.no_longer_waiving.contains(waiver) {
                reply.no_longer_waiving.push(*waiver);
            }
        }
    }

    async fn judge_all(&mut self) -> Result<(), GateError> {
        let Stood { decisions, left } = self.gate.stood(&self.project, self.pack.reference().digest).await?;
        (self.subjects, self.left) = (BTreeMap::new(), left);
        // Those about one subject follow one another.
        let mut about: Vec<StoredDecision> = Vec::new();
        for decision in decisions {
            let Some(stored) = self.gate.store().decision(decision).await? else { continue };
            let subject = about.first().map(|first| first.record.inputs.subject.digest);
            if let Some(subject) = subject.filter(|subject| *subject != stored.record.inputs.subject.digest) {
                self.judge(subject, std::mem::take(&mut about)).await?;
            }
            about.push(stored);
        }
        if let Some(subject) = about.first().map(|first| first.record.inputs.subject.digest) {
            self.judge(subject, about).await?;
        }
        Ok(())
    }

    async fn records(&self, decisions: &[Digest]) -> Result<Vec<StoredDecision>, GateError> {
        let mut found = Vec::with_capacity(decisions.len());
        for decision in decisions {
            found.extend(self.gate.store().decision(*decision).await?);
        }
        Ok(found)
    }

    async fn judge(&mut self, subject: Digest, standing: Vec<StoredDecision>) -> Result<(), GateError> {
        // On the heap, as its future is large and every caller's would hold it.
        let again = Box::pin(self.again(standing)).await?;
        self.subjects.insert(subject, again);
        Ok(())
    }

    /// The decisions about all that stands of one subject; environments in the order of promotion, so that each sees the new
    /// verdict of the one before.
    ///
    /// What has lapsed does not stand, and is not decided again: that would renew it without anybody looking. But
    /// what stands after it was let in while it held, so it is judged under the new pack as of its own time, to be
    /// the environment before and nothing else.
    async fn again(&self, mut standing: Vec<StoredDecision>) -> Result<Again, GateError> {
        standing.sort_by_key(|stored| self.pack.depth(&stored.record.inputs.environment));
        let (mut made, mut again) = (BTreeMap::<EnvironmentName, Before>::new(), Again::default());
        for StoredDecision { id, record: old, .. } in standing {
            // An environment that the new pack does not have is decided by nobody: nothing stands there.
            let Some(environment) = self.pack.environment(&old.inputs.environment) else { continue };
            let name = environment.name.clone();
            let before = environment.after.as_ref().map(|before| {
                made.get(before).cloned().unwrap_or_else(|| {
                    let (environment, verdict) = (before.clone(), Verdict::NotReady);
                    let prior = Prior {
                        environment,
                        verdict,
                        decided_at: None,
                        decision: None,
                        rests_on: None,
                        ready_since: None,
                    };
                    Before::new(prior, None::<&Record>, Stands::Otherwise)
                })
            });
            let before = self.again_in((id, &old), (&name, before), &mut again).await?;
            made.insert(name, before);
        }
        Ok(again)
    }

    /// The same in one environment, and how the next one sees it.
    async fn again_in(
        &self,
        (id, old): (Digest, &Record),
        (name, before): (&EnvironmentName, Option<Before>),
        again: &mut Again,
    ) -> Result<Before, GateError> {
        let (gate, project, subject) = (&self.gate, &self.project, old.inputs.subject.digest);
        // What is committed follows what was read here: nothing may be revoked meanwhile.
        let follows = gate.store().to_follow(project, subject, name).await?;
        let decided = Some((id, old));
        let stood = gate.stand(project, subject, name, decided, &self.previous).await?.changed_because.is_empty();
        // What a pack that comes back has decided itself would stand again with it, and nobody would have looked since.
        let stands = stood || gate.stand(project, subject, name, decided, &self.pack).await?.changed_because.is_empty();
        let now = if stands { gate.now() } else { old.inputs.now };
        let decided = Anew::of(old, stood || !stands);
        let (record, bytes) = gate.decide_one_again(decided, &self.pack, before, &follows, now).await?;
        let mut judged = Prior {
            environment: name.clone(),
            verdict: record.verdict,
            decided_at: Some(record.inputs.now),
            decision: Some(id),
            rests_on: record.rests_on().map(Box::new),
            ready_since: (record.verdict == Verdict::Ready).then(|| record.ready_since()),
        };
        let parts = record.platforms.clone();
        // Under this pack it would have been looked for again by now: it is not ready until somebody does.
        let is_over = record.valid_until.is_some_and(|until| until <= now);
        if stands {
            let waiving: BTreeSet<Digest> = record.all_reasons().filter_map(|reason| reason.waived_by).collect();
            let waived = old.all_reasons().filter_map(|reason| reason.waived_by);
            again.no_longer_waiving.extend(waived.filter(|waiver| !waiving.contains(waiver)));
            again.told.push(DecidedAgain {
                subject,
                environment: name.clone(),
                before: if stood { old.verdict } else { Verdict::NotReady },
                after: if is_over { Verdict::NotReady } else { record.verdict },
            });
        }
        if stands && is_over {
            let (project, environment) = (project.clone(), name.clone());
            let (about, because) = (old.inputs.subject.name.clone(), Because::Changed);
            again.over.push(Due { project, subject, environment, name: about, because, at: now, tries: 0 });
        } else if stands {
            let run = DecisionRun::Whole(Box::new(run_for(&record)));
            let follows = Follows { pack: Some(self.pack.reference().digest), ..follows };
            let mut new = gate.new_decision(record, run, None, follows).await?;
            new.bundles = bytes.into();
            judged.decision = Some(new.id());
            again.decisions.push(new);
        }
        Ok(Before { prior: judged, parts, ends: None })
    }
}
