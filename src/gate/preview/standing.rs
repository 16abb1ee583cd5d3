//! What putting a draft in force would do at this moment to what stands: the other half of a preview.
//!
//! Beside it each decision is judged at its own time, and by that clock nothing grows old. An activation judges what stands by
//! the clock of now, from the stored bundles and from what was given since. So does this, in the order and by the rules of
//! [`super::super::under_pack`], and in the same words: only nothing is written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Trial;
use crate::domain::decision::{Outcome, Prior, Record, Verdict};
use crate::domain::names::{EnvironmentName, ProjectName, RuleId};
use crate::domain::policy::Pack;
use crate::domain::preview::{Protection, Turn, Turns};
use crate::gate::parts::{Before, Stands};
use crate::gate::stood::{Anew, Stood};
use crate::gate::{Gate, GateError};
use crate::store::StoredDecision;

/// Which rule says that a decision has to be looked for again by now.
const EXPIRED: &str = "gate.decision-expired";
/// Which rule says that nobody decides about an environment.
const NO_POLICY: &str = "gate.no-policy";

impl Gate {
    /// What would become of everything that stands, were the draft put in force now; nothing where it is in force already.
    ///
    /// * `only` — told of this environment alone; of all where none is given.
    pub(super) async fn turns(
        &self,
        project: &ProjectName,
        trial: &Trial,
        in_force: &Arc<Pack>,
        only: Option<&EnvironmentName>,
    ) -> Result<Turns, GateError> {
        let mut turns = Turns::default();
        if self.store().pack_in_force(project).await? == Some(trial.reference.digest) {
            return Ok(turns);
        }
        let Stood { decisions, left } = self.stood(project, trial.reference.digest).await?;
        turns.left = left;
        // Those about one subject follow one another.
        let mut about: Vec<StoredDecision> = Vec::new();
        for decision in decisions {
            let Some(stored) = self.store().decision(decision).await? else { continue };
            let subject = about.first().map(|first| first.record.inputs.subject.digest);
            if subject.is_some_and(|subject| subject != stored.record.inputs.subject.digest) {
                self.turns_of(project, trial, in_force, (std::mem::take(&mut about), only), &mut turns).await?;
            }
            about.push(stored);
        }
        self.turns_of(project, trial, in_force, (about, only), &mut turns).await?;
        Ok(turns)
    }

    /// The same of one subject; environments in the order of promotion, so that each sees what would become of the one before.
    async fn turns_of(
        &self,
        project: &ProjectName,
        trial: &Trial,
        in_force: &Arc<Pack>,
        (mut standing, only): (Vec<StoredDecision>, Option<&EnvironmentName>),
        turns: &mut Turns,
    ) -> Result<(), GateError> {
        standing.sort_by_key(|stored| trial.pack.depth(&stored.record.inputs.environment));
        let mut made = BTreeMap::<EnvironmentName, Before>::new();
        for StoredDecision { id, record: old, .. } in standing {
            let name = old.inputs.environment.clone();
            let protected = |pack: &Pack| pack.environment(&name).is_some_and(|environment| environment.protected);
            let protection =
                if protected(&trial.pack) || protected(in_force) { Protection::Protected } else { Protection::Open };
            let (subject, decided) = (old.inputs.subject.digest, Some((id, &old)));
            let stood = self.stand(project, subject, &name, decided, in_force).await?.changed_because.is_empty();
            let before = if stood { old.verdict } else { Verdict::NotReady };
            let turn = |after, because| Turn {
                decision: id,
                subject,
                name: old.inputs.subject.name.clone(),
                environment: name.clone(),
                before,
                after,
                because,
            };
            let told = only.is_none_or(|only| *only == name);
            let Some(environment) = trial.pack.environment(&name) else {
                // Nobody decides about it then: nothing is ready there.
                if stood && told {
                    turns.add(turn(Verdict::NotReady, rule(NO_POLICY)), protection);
                }
                continue;
            };
            // What a pack that comes back has decided itself would stand again with it.
            let stands =
                stood || self.stand(project, subject, &name, decided, &trial.pack).await?.changed_because.is_empty();
            let first =
                environment.after.as_ref().map(|before| made.get(before).cloned().unwrap_or_else(|| none(before)));
            let now = if stands { self.now() } else { old.inputs.now };
            let follows = self.store().to_follow(project, subject, &name).await?;
            let again = Anew::of(&old, stood || !stands).on_trial();
            // On the heap, as its future is large and every caller's would hold it.
            let deciding = Box::pin(self.decide_one_again(again, &trial.pack, first, &follows, now));
            let (record, _) = deciding.await?;
            let is_over = record.valid_until.is_some_and(|until| until <= now);
            let after = if is_over { Verdict::NotReady } else { record.verdict };
            if stands && told {
                let because = if is_over { rule(EXPIRED) } else { in_the_way(&record) };
                turns.add(turn(after, because), protection);
            }
            let prior = Prior {
                environment: name.clone(),
                verdict: record.verdict,
                decided_at: Some(now),
                decision: Some(id),
                rests_on: record.rests_on().map(Box::new),
                ready_since: (record.verdict == Verdict::Ready).then(|| record.ready_since()),
            };
            made.insert(name, Before { prior, parts: record.platforms, ends: None });
        }
        Ok(())
    }
}

/// That nothing stands in the environment before.
fn none(environment: &EnvironmentName) -> Before {
    let (environment, verdict) = (environment.clone(), Verdict::NotReady);
    let prior = Prior { environment, verdict, decided_at: None, decision: None, rests_on: None, ready_since: None };
    Before::new(prior, None::<&Record>, Stands::Otherwise)
}

fn rule(name: &str) -> Vec<RuleId> {
    name.parse().into_iter().collect()
}

/// The rules that keep it from being ready, each once.
fn in_the_way(record: &Record) -> Vec<RuleId> {
    let blocks = record.all_reasons().filter(|reason| matches!(reason.outcome, Outcome::Violation | Outcome::Unknown));
    let rules: BTreeSet<RuleId> = blocks.map(|reason| reason.rule.clone()).collect();
    rules.into_iter().collect()
}
