//! Puts a policy pack in force: decides the standing subjects again first, then switches, all at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::policy_ref;
use super::collect::Found;
use super::evaluation::decide_apart;
use super::parts::{Before, Circumstances, FoundPart, Stands};
use super::promote::engine;
use super::reply::PolicyRef;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Part, Prior, Record, Verdict, is_index};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::limits::MAX_ACTIVATION_PASSES;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::time::Timestamp;
use crate::store::{Conflict, DecisionRun, NewDecision, NewRun, StandingSubject, StoreError, StoredDecision};

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
    /// [`GateError::Configuration`] with every load error, with every check that a protected environment lets be weaker
    /// without saying why, or naming trusted roots that the pack counts on and that
    /// are not in force here; [`GateError::Fault`] when one of those in force has expired; [`GateError::Conflict`] for a version that does not
    /// grow, or when another activation, or too many other decisions, came in between.
    pub async fn activate_pack(&self, project: &ProjectName, files: PackFiles) -> Result<ActivationReply, GateError> {
        let pack = Arc::new(Pack::load(&files)?);
        self.require_roots(&pack)?;
        require_reasons(&pack)?;
        for _ in 0..MAX_ACTIVATION_PASSES {
            if let Some(reply) = self.try_activate(project, &pack, &files).await? {
                return Ok(reply);
            }
        }
        let detail = format!("in each of {MAX_ACTIVATION_PASSES} tries something else was decided meanwhile");
        Err(GateError::Conflict { detail })
    }

    /// Activates once; `None` when somebody decided something meanwhile that the new decisions do not know of.
    async fn try_activate(
        &self,
        project: &ProjectName,
        pack: &Arc<Pack>,
        files: &PackFiles,
    ) -> Result<Option<ActivationReply>, GateError> {
        let store = self.store();
        let reference = pack.reference();
        let in_force = store.pack_in_force(project).await?;
        let previous = self.active_pack(project).await?;
        let mut reply = ActivationReply {
            policy: policy_ref(&reference),
            previous: Some(policy_ref(&previous.reference())),
            decided_again: Vec::new(),
        };
        if in_force == Some(reference.digest) {
            return Ok(Some(reply));
        }
        let stood = store.standing_subjects(project).await?;
        let decisions = self.decide_again(&stood, &previous, pack, &mut reply.decided_again).await?;
        store.put_pack(reference.digest, &reference.name, reference.version, &files.clone().into_map()).await?;
        match store.activate_pack(project, reference.digest, self.now(), in_force, &stood, &decisions).await {
            Ok(_) => {}
            Err(StoreError::Conflict(Conflict::Standing { .. })) => return Ok(None),
            Err(error) => return Err(error.into()),
        }
        for decision in &decisions {
            self.publish_one(decision.id()).await?;
        }
        Ok(Some(reply))
    }

    /// The decisions under `pack` about all that stands; environments in the order of promotion, so that each sees
    /// the new verdict of the one before.
    ///
    /// What has lapsed does not stand, and is not decided again: that would renew it without anybody looking. But
    /// what stands after it was let in while it held, so it is judged under the new pack as of its own time, to be
    /// the environment before and nothing else.
    async fn decide_again(
        &self,
        stood: &[StandingSubject],
        previous: &Pack,
        pack: &Arc<Pack>,
        told: &mut Vec<DecidedAgain>,
    ) -> Result<Vec<NewDecision>, GateError> {
        let mut standing = Vec::new();
        for found in stood {
            standing.extend(self.store().decision(found.decision).await?);
        }
        standing.sort_by_key(|stored| {
            let inputs = &stored.record.inputs;
            (pack.depth(&inputs.environment), inputs.subject.digest)
        });

        let mut made: BTreeMap<(Digest, EnvironmentName), Before> = BTreeMap::new();
        let mut decisions = Vec::new();
        for StoredDecision { id, record: old, .. } in standing {
            // An environment that the new pack does not have is decided by nobody: nothing stands there.
            let Some(environment) = pack.environment(&old.inputs.environment) else { continue };
            let (subject, name) = (old.inputs.subject.digest, environment.name.clone());
            let before = environment.after.as_ref().map(|before| {
                made.get(&(subject, before.clone())).cloned().unwrap_or_else(|| {
                    let (environment, verdict) = (before.clone(), Verdict::NotReady);
                    let prior = Prior { environment, verdict, decided_at: None, decision: None };
                    Before::new(prior, None::<&Record>, Stands::Otherwise)
                })
            });
            let project = &old.inputs.project;
            let stands = self.stand(project, subject, &name, Some(&old), previous).await?.changed_because.is_empty();
            let now = if stands { self.now() } else { old.inputs.now };
            let (record, bytes) = self.decide_one_again(&old, pack, before, now).await?;
            let mut judged = Prior {
                environment: name.clone(),
                verdict: record.verdict,
                decided_at: Some(record.inputs.now),
                decision: Some(id),
            };
            let parts = record.platforms.clone();
            if stands {
                told.push(DecidedAgain {
                    subject,
                    environment: name.clone(),
                    before: old.verdict,
                    after: record.verdict,
                });
                let run = DecisionRun::Whole(Box::new(run_for(&record)));
                let mut new = self.new_decision(record, run, None).await?;
                new.bundles = bytes.into();
                judged.decision = Some(new.id());
                decisions.push(new);
            }
            made.insert((subject, name), Before { prior: judged, parts });
        }
        Ok(decisions)
    }

    pub(super) async fn decide_one_again(
        &self,
        old: &Record,
        pack: &Arc<Pack>,
        before: Option<Before>,
        now: Timestamp,
    ) -> Result<(Record, Vec<(Digest, Vec<u8>)>), GateError> {
        let inputs = &old.inputs;
        let subject = inputs.subject.digest;
        let stored = self.stored_bundles(subject, &inputs.evidence, &inputs.rejected, &[]).await?;
        let seen = self.first_seen(&inputs.project, subject, &stored).await?;
        let trust = self.trust_for(pack);
        let verified = self.verify_found(subject, pack, &stored, &seen, &trust).await?;
        if let Some(fault) = verified.faults.into_iter().next() {
            // Not knowing is no reason to let something fall that stands: then the pack in force stays.
            return Err(GateError::Fault(fault));
        }
        let overrides = self.overrides_for(&inputs.project, subject, &inputs.environment, pack).await?;
        let mut bytes = verified.bytes;
        // An index that was decided before anybody looked at its platforms: none of them is known, and none is asked
        // for here.
        let index = inputs.subject.media_type.as_deref().is_some_and(is_index);
        let mut platforms = (index || inputs.platforms.is_some()).then(Vec::new);
        let (project, environment) = (&inputs.project, &inputs.environment);
        let circumstances = Circumstances { project, environment, pack, before: before.as_ref(), trust: &trust };
        for part in inputs.parts() {
            let about = part.subject.digest;
            let mut found = self.stored_bundles(about, &part.evidence, &part.rejected, &part.unsigned).await?;
            found.referrers.clone_from(&part.referrers);
            let found = FoundPart { subject: part.subject.clone(), platform: part.platform.clone(), found };
            let part = self.verify_part(found, circumstances, &mut bytes).await?;
            if let Some(fault) = part.faults.into_iter().next() {
                return Err(GateError::Fault(fault));
            }
            platforms.get_or_insert_default().push(Part { faults: Vec::new(), ..part });
        }
        for digest in &inputs.manifests {
            bytes.push((*digest, self.still_stored(*digest, subject).await?));
        }
        let mut about = inputs.subject.clone();
        // A version that did not ask whether the digest may be an index: now it is asked.
        about.unseen |= about.media_type.is_none();
        let again = Inputs {
            run: Uuid::now_v7(),
            subject: about,
            now,
            engine: engine(),
            policy: pack.reference(),
            trust_set: trust.digest(),
            evidence: verified.evidence,
            rejected: verified.rejected,
            faults: Vec::new(),
            retried: Vec::new(),
            prior: before.map(|before| before.prior),
            overrides,
            platforms,
            ..inputs.clone()
        };
        Ok((decide_apart(again, Arc::clone(pack)).await?, bytes))
    }

    /// The bundles that an earlier decision looked at, about the whole or about one part.
    async fn stored_bundles(
        &self,
        subject: Digest,
        evidence: &[Facts],
        rejected: &[RejectedBundle],
        unsigned: &[Facts],
    ) -> Result<Found, GateError> {
        let mut stored = Found::default();
        stored.not_kept.extend(rejected.iter().filter(|bundle| bundle.not_kept).cloned());
        let seen = evidence.iter().chain(unsigned).map(|facts| (facts.digest, facts.source));
        let refused = rejected.iter().filter(|bundle| !bundle.not_kept).map(|bundle| (bundle.digest, bundle.source));
        for (digest, source) in seen.chain(refused) {
            stored.bundles.insert(digest, (self.still_stored(digest, subject).await?, source));
        }
        Ok(stored)
    }

    /// What was looked at for `subject`. What is gone could be what fails.
    async fn still_stored(&self, digest: Digest, subject: Digest) -> Result<Vec<u8>, GateError> {
        self.store().bundle(digest).await?.ok_or_else(|| GateError::Configuration {
            detail: format!("bundle {digest}, which was looked at for {subject}, is no longer stored"),
            hint: Some("countersign fsck".into()),
        })
    }
}

/// Refuses a pack that lets a check be weaker in a protected environment without saying why.
fn require_reasons(pack: &Pack) -> Result<(), GateError> {
    let unexplained: Vec<String> = pack.manifest().unexplained().iter().map(ToString::to_string).collect();
    if unexplained.is_empty() {
        return Ok(());
    }
    Err(GateError::Configuration {
        detail: format!("pack `{}` is not put in force: {}", pack.reference().name, unexplained.join("; ")),
        hint: Some(
            "leave the weaker check out, or say why it is meant: accepted-weakenings = { NAME = \"reason\" }".into(),
        ),
    })
}

/// The run of a decision that nobody asked for: the gate decided again by itself.
pub(super) fn run_for(record: &Record) -> NewRun {
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
