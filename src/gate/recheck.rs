//! Looks again at what stands as `ready` when other trusted roots are in force: what nobody we trust vouches for any
//! more falls.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::activate::{DecidedAgain, run_for};
use super::parts::Before;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Prior, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::Facts;
use crate::domain::limits::MAX_ACTIVATION_PASSES;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::Pack;
use crate::domain::trusted_root::TrustSet;
use crate::store::{Because, Conflict, DecisionRun, Due, Follows, StoreError};

/// What a second look found.
#[derive(Debug, Default)]
pub struct Recheck {
    /// Decisions that were looked at.
    pub checked: u64,
    /// Those that stood as `ready` and no longer do.
    pub fallen: Vec<DecidedAgain>,
    /// What could not be looked at; those decisions stand as they did.
    pub failed: Vec<GateError>,
}

/// Whether it was decided with these very roots, and what vouched is still called as it was: environments go by the names,
/// of which the digest of the set says nothing.
fn decided_with(inputs: &Inputs, trust: &TrustSet) -> bool {
    let names = trust.names();
    let mut vouched = inputs.all_evidence().flat_map(|facts| &facts.vouched);
    inputs.trust_set == trust.digest() && vouched.all(|by| names.contains(&(by.root.as_str(), by.root_digest)))
}

/// The overrides by which a rule of it was waived.
fn used(record: &Record) -> impl Iterator<Item = &OverrideFacts> {
    let used: BTreeSet<Digest> = record.all_reasons().filter_map(|reason| reason.waived_by).collect();
    record.inputs.all_overrides().filter(move |one| used.contains(&one.id))
}

/// Whether somebody who asked for what waives a rule of it, or approved that, did so as an identity: whose word that is, a
/// root says, and by which it was the record does not.
fn waived_by_identities(record: &Record) -> bool {
    used(record).flat_map(|one| std::iter::once(&one.requester).chain(&one.approvals)).any(|by| by.identity.is_some())
}

/// Whether everything that `then` stands by is vouched for in `now`: all evidence, about the whole and about each part of it,
/// and whoever asked for what waives a rule of it and approved that.
fn still_vouched(then: &Record, now: &Record) -> bool {
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

/// What became of the decisions before, in one pass: only a fall flows down.
type Fallen = BTreeMap<(Digest, EnvironmentName), Before>;

impl Gate {
    /// Verifies the stored evidence of everything that stands as `ready` with the trusted roots in force now, and
    /// decides again what does not hold: a key that was revoked takes its decisions with it.
    ///
    /// Nothing becomes ready by this, and nothing that holds is renewed: newer evidence may lie where only a run
    /// looks. What cannot be verified because a root has expired stands, as it does while a registry is down.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn recheck_by_trust(&self) -> Result<Recheck, GateError> {
        let mut found = Recheck::default();
        for project in self.store().projects().await? {
            for _ in 0..MAX_ACTIVATION_PASSES {
                if self.recheck_project(&project, &mut found).await? {
                    break;
                }
            }
        }
        Ok(found)
    }

    /// One pass; `false` when something else was decided meanwhile.
    async fn recheck_project(&self, project: &ProjectName, found: &mut Recheck) -> Result<bool, GateError> {
        let pack = self.active_pack(project).await?;
        let mut standing = Vec::new();
        for stood in self.store().standing_subjects(project).await? {
            // What is committed follows what was read here: whoever decides meanwhile wins.
            let follows = self.store().to_follow(project, stood.subject, &stood.environment).await?;
            if follows.newest != Some(stood.decision) {
                return Ok(false);
            }
            let stored = self.store().decision(stood.decision).await?;
            if let Some(stored) = &stored {
                self.reconsider_refusal(&stored.record, &pack).await?;
            }
            let ready = stored.filter(|stored| stored.record.verdict == Verdict::Ready);
            standing.extend(ready.map(|stored| (stored.record, follows)));
        }
        standing.sort_by_key(|(record, _)| (pack.depth(&record.inputs.environment), record.inputs.subject.digest));
        let (mut fallen, mut whole) = (Fallen::new(), true);
        for (record, follows) in standing {
            match self.recheck_one(&record, follows, &pack, &mut fallen, found).await {
                Ok(fell) => found.fallen.extend(fell),
                Err(GateError::Conflict { .. }) => whole = false,
                Err(error) => found.failed.push(error),
            }
        }
        Ok(whole)
    }

    /// What is not ready may be by the word of the roots in force now: it is queued to be decided again.
    async fn reconsider_refusal(&self, record: &Record, pack: &Pack) -> Result<(), GateError> {
        let inputs = &record.inputs;
        if record.verdict != Verdict::NotReady || decided_with(inputs, &self.trust_for(pack)) {
            return Ok(());
        }
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
        old: &Record,
        follows: Follows,
        pack: &Arc<Pack>,
        fallen: &mut Fallen,
        found: &mut Recheck,
    ) -> Result<Option<DecidedAgain>, GateError> {
        let inputs = &old.inputs;
        let (project, subject) = (&inputs.project, inputs.subject.digest);
        let Some(environment) = pack.environment(&inputs.environment) else { return Ok(None) };
        let before = environment.after.as_ref().and_then(|before| fallen.get(&(subject, before.clone())).cloned());
        if before.is_none() && decided_with(inputs, &self.trust_for(pack)) && !waived_by_identities(old) {
            return Ok(None);
        }
        let decided = follows.newest.map(|id| (id, old));
        if !self.stand(project, subject, &environment.name, decided, pack).await?.changed_because.is_empty() {
            return Ok(None);
        }
        let before_fell = before.is_some();
        let before = before.or_else(|| Before::recorded(inputs));
        found.checked = found.checked.saturating_add(1);
        let (record, bytes) = self.decide_one_again(old, pack, before, &follows, self.now()).await?;
        // What only the clock has changed is for the decision's own end to say.
        if record.verdict != Verdict::NotReady || (still_vouched(old, &record) && !before_fell) {
            return Ok(None);
        }
        if follows.pack.is_none() {
            let reference = &record.inputs.policy;
            let files = pack.files().clone().into_map();
            self.store().put_pack(reference.digest, &reference.name, reference.version, &files).await?;
        }
        let fell =
            DecidedAgain { subject, environment: environment.name.clone(), before: old.verdict, after: record.verdict };
        let (run, decided_at) = (DecisionRun::Whole(Box::new(run_for(&record))), record.inputs.now);
        let mut new = self.new_decision(record, run, None, follows).await?;
        new.bundles = bytes.into();
        match self.store().commit_decision(&new).await {
            Ok(()) => {}
            Err(StoreError::Conflict(Conflict::Decided { .. } | Conflict::PackInForce { .. })) => {
                return Err(GateError::Conflict { detail: "something else was decided meanwhile".into() });
            }
            Err(error) => return Err(error.into()),
        }
        let (environment, verdict) = (fell.environment.clone(), fell.after);
        let decision = Some(new.id());
        let parts = new.record().platforms.clone();
        let (decided_at, rests_on) = (Some(decided_at), None);
        let prior = Prior { environment: environment.clone(), verdict, decided_at, decision, rests_on };
        fallen.insert((subject, environment), Before { prior, parts });
        self.publish_one(new.id()).await?;
        Ok(Some(fell))
    }
}
