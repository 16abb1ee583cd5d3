//! Puts a policy pack in force: decides the standing subjects again first, then switches, all at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::policy_ref;
use super::collect::Found;
use super::promote::{decide_apart, engine};
use super::reply::PolicyRef;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Prior, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::{Pack, PackFiles};
use crate::store::{DecisionRun, NewDecision, NewRun};

/// What an activation did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivationReply {
    /// What is in force now.
    pub policy: PolicyRef,
    /// What was in force before.
    pub previous: Option<PolicyRef>,
    /// The subjects that stood, and how they stand under the new pack.
    pub decided_again: Vec<DecidedAgain>,
}

/// One subject that was decided again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidedAgain {
    /// The subject.
    pub subject: Digest,
    /// Where.
    pub environment: EnvironmentName,
    /// How it stood.
    pub before: Verdict,
    /// How it stands.
    pub after: Verdict,
}

impl Gate {
    /// Puts `files` in force for `project`.
    ///
    /// First decides every standing subject again, from the stored bundles: they may now be signed by somebody
    /// accepted, or no longer. Then those decisions and the switch are committed in one transaction, so that an
    /// activation neither blocks everything nor lets anything stand that the new pack refuses.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] with every load error; [`GateError::Conflict`] for a version that does not
    /// grow, or when another activation came in between.
    pub async fn activate_pack(&self, project: &ProjectName, files: PackFiles) -> Result<ActivationReply, GateError> {
        let pack = Arc::new(Pack::load(&files)?);
        let reference = pack.reference();
        let previous = self.active_pack(project).await?.reference();
        let expected_previous = self.store().pack_in_force(project).await?;
        let mut reply = ActivationReply {
            policy: policy_ref(&reference),
            previous: Some(policy_ref(&previous)),
            decided_again: Vec::new(),
        };
        if expected_previous == Some(reference.digest) {
            return Ok(reply);
        }
        let decisions = self.decide_again(project, &pack, &mut reply.decided_again).await?;
        let store = self.store();
        store.put_pack(reference.digest, &reference.name, reference.version, &files.into_map()).await?;
        store.activate_pack(project, reference.digest, self.now(), expected_previous, &decisions).await?;
        for decision in &decisions {
            self.publish_one(decision.id()).await?;
        }
        Ok(reply)
    }

    /// The decisions of all standing subjects under `pack`; environments in the order of promotion, so that each
    /// sees the new verdict of the one before.
    async fn decide_again(
        &self,
        project: &ProjectName,
        pack: &Arc<Pack>,
        told: &mut Vec<DecidedAgain>,
    ) -> Result<Vec<NewDecision>, GateError> {
        let mut standing = Vec::new();
        for found in self.store().standing_subjects(project).await? {
            standing.extend(self.store().decision(found.decision).await?.map(|stored| stored.record));
        }
        standing.sort_by_key(|record| (pack.depth(&record.inputs.environment), record.inputs.subject.digest));

        let mut made: BTreeMap<(Digest, EnvironmentName), Prior> = BTreeMap::new();
        let mut decisions = Vec::new();
        for old in standing {
            // An environment that the new pack does not have is decided by nobody: nothing stands there.
            let Some(environment) = pack.environment(&old.inputs.environment) else { continue };
            let subject = old.inputs.subject.digest;
            let prior = environment.after.as_ref().map(|before| {
                made.get(&(subject, before.clone())).cloned().unwrap_or_else(|| Prior {
                    environment: before.clone(),
                    verdict: Verdict::NotReady,
                    decided_at: None,
                    decision: None,
                })
            });
            let (record, bytes) = self.decide_one_again(&old, pack, prior).await?;
            let run = DecisionRun::Whole(Box::new(run_for(&record)));
            let mut new = self.new_decision(record, run, None).await?;
            new.bundles = bytes;
            let record = new.record();
            let decided = Prior {
                environment: record.inputs.environment.clone(),
                verdict: record.verdict,
                decided_at: Some(record.inputs.now),
                decision: Some(new.id()),
            };
            told.push(DecidedAgain {
                subject,
                environment: record.inputs.environment.clone(),
                before: old.verdict,
                after: record.verdict,
            });
            made.insert((subject, record.inputs.environment.clone()), decided);
            decisions.push(new);
        }
        Ok(decisions)
    }

    async fn decide_one_again(
        &self,
        old: &Record,
        pack: &Arc<Pack>,
        prior: Option<Prior>,
    ) -> Result<(Record, Vec<(Digest, Vec<u8>)>), GateError> {
        let inputs = &old.inputs;
        let mut stored = Found::default();
        let seen = inputs.evidence.iter().map(|facts| (facts.digest, facts.source));
        let refused = inputs.rejected.iter().map(|bundle| (bundle.digest, bundle.source));
        for (digest, source) in seen.chain(refused) {
            if let Some(bytes) = self.store().bundle(digest).await? {
                stored.bundles.insert(digest, (bytes, source));
            }
        }
        let seen = self.first_seen(&inputs.project, inputs.subject.digest, &stored).await?;
        let verified = self.verify_found(inputs.subject.digest, pack, &stored, &seen).await?;
        let overrides = self.overrides_for(&inputs.project, inputs.subject.digest, &inputs.environment, pack).await?;
        let again = Inputs {
            run: Uuid::now_v7(),
            now: self.now(),
            engine: engine(),
            policy: pack.reference(),
            trust_set: self.settings().trust.digest(),
            evidence: verified.evidence,
            rejected: verified.rejected,
            faults: Vec::new(),
            prior,
            overrides,
            ..inputs.clone()
        };
        Ok((decide_apart(again, Arc::clone(pack)).await?, verified.bytes))
    }
}

/// The run of a decision that nobody asked for: the gate decided again by itself.
fn run_for(record: &Record) -> NewRun {
    let inputs = &record.inputs;
    NewRun {
        id: inputs.run,
        project: inputs.project.clone(),
        subject: inputs.subject.digest,
        name: inputs.subject.name.clone(),
        environment: inputs.environment.clone(),
        correlation_id: None,
        idempotency_key: None,
        body_digest: inputs.policy.digest,
        at: inputs.now,
    }
}
