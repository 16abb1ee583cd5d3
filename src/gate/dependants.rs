//! Lists what stands on something, and would fall if that were revoked.

use serde::{Deserialize, Serialize};

use super::reply::SubjectReply;
use super::show::cursor;
use super::{Gate, GateError};
use crate::domain::decision::{Record, Verdict, because_of, perhaps_because, untold};
use crate::domain::digest::Digest;
use crate::domain::facts::FactsHead;
use crate::domain::limits::{MAX_DEPENDANTS_LISTED, MAX_DEPENDANTS_STEPS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::revocation::{Revocable, Target};
use crate::domain::time::Timestamp;
use crate::store::StoredDecision;

/// A decision that stands as `ready`, and depends on what was asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DependantReply {
    /// The decision.
    pub decision: Digest,
    /// What it is about.
    pub subject: SubjectReply,
    /// Where it stands.
    pub environment: EnvironmentName,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// As what it depends on that, in words.
    pub because: Vec<String>,
}

/// What depends on something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DependantsReply {
    /// Which gate says so, and is named in a revocation.
    pub gate: String,
    /// In which project.
    pub project: ProjectName,
    /// What was asked about.
    pub revokes: Target,
    /// The decisions, newest first.
    pub items: Vec<DependantReply>,
    /// Where the next page begins; absent on the last.
    pub next_cursor: Option<String>,
    /// Whether it is the key that this gate signs with: without it nothing is ready.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_key: bool,
    /// As what it is known here: an authority of a trusted root, a key of the pack, a bundle, a decision. Empty where nothing
    /// known here has that name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub known_as: Vec<String>,
    /// Decisions of an earlier version of the gate that are still to be looked through, and may be missing here.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub not_looked_at: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_zero(count: &u64) -> bool {
    *count == 0
}

impl Gate {
    /// The decisions that stand as `ready` and depend on `thing`, or were built on one that does. A look-up: nothing is
    /// changed.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours; [`GateError::Fault`] when the store cannot be read.
    pub async fn dependants(
        &self,
        project: &ProjectName,
        thing: &Target,
        page: Option<&str>,
    ) -> Result<DependantsReply, GateError> {
        self.dependants_page(project, thing, page, MAX_DEPENDANTS_LISTED).await
    }

    /// [`Self::dependants`], at most `limit` of them on a page.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn dependants_page(
        &self,
        project: &ProjectName,
        thing: &Target,
        page: Option<&str>,
        limit: usize,
    ) -> Result<DependantsReply, GateError> {
        let limit = limit.clamp(1, MAX_DEPENDANTS_LISTED);
        let mut next = cursor(page)?;
        let pack = self.active_pack(project).await?;
        let beside = self.beside(project, thing).await?;
        let mut reply = DependantsReply {
            gate: self.settings().gate_id.clone(),
            project: project.clone(),
            revokes: thing.clone(),
            items: Vec::new(),
            next_cursor: None,
            own_key: thing.id() == self.public_key().fingerprint(),
            known_as: self.known_as(project, &pack, thing, &beside).await?,
            not_looked_at: self.store().depends_backlog().await?,
        };
        let taken = [vec![thing.id()], beside.also].concat();
        let things = [taken.clone(), beside.looked_at].concat();
        for _ in 0..MAX_DEPENDANTS_STEPS {
            let (found, further) = self.store().dependants(project, &things, next).await?;
            for (row, decision) in found {
                if reply.items.len() >= limit {
                    return Ok(reply);
                }
                reply.next_cursor = Some(row.to_string());
                let Some(stored) = self.store().shown_decision(decision).await? else { continue };
                reply.items.extend(self.dependant(project, &stored, &taken, &pack).await?);
            }
            next = further;
            reply.next_cursor = next.map(|next| next.to_string());
            if next.is_none() {
                break;
            }
        }
        Ok(reply)
    }

    /// A decision that was found by the beginning of a digest, looked at itself.
    async fn dependant(
        &self,
        project: &ProjectName,
        stored: &StoredDecision<FactsHead>,
        taken: &[Digest],
        pack: &crate::domain::policy::Pack,
    ) -> Result<Option<DependantReply>, GateError> {
        let (id, record) = (stored.id, &stored.record);
        let inputs = &record.inputs;
        let mut because = self.depends_because(project, (id, record), taken).await?;
        if because.is_empty() {
            for (id, before) in self.built_on_before(record).await? {
                let words = self.depends_because(project, (id, &before), taken).await?;
                let environment = &before.inputs.environment;
                because.extend(words.into_iter().map(|words| format!("{words} for `{environment}`")));
            }
        }
        because.dedup();
        if because.is_empty() {
            return Ok(None);
        }
        let (subject, environment) = (inputs.subject.digest, &inputs.environment);
        let stand = self.stand(project, subject, environment, Some((id, record)), pack).await?;
        Ok((stand.verdict == Verdict::Ready).then(|| DependantReply {
            decision: id,
            subject: SubjectReply { digest: subject, name: inputs.subject.name.clone() },
            environment: environment.clone(),
            decided_at: inputs.now,
            because,
        }))
    }

    /// As what a decision depends on any of these, in words.
    async fn depends_because<F: Revocable + Sync>(
        &self,
        project: &ProjectName,
        record: (Digest, &Record<F>),
        taken: &[Digest],
    ) -> Result<Vec<String>, GateError> {
        let perhaps = self.perhaps(project, untold(&record.1.inputs)).await?;
        let mut because = Vec::new();
        for thing in taken {
            because.extend(because_of(record, *thing));
            because.extend(perhaps_because(record.1, *thing, &perhaps));
        }
        Ok(because.iter().map(|because| because.in_words().to_owned()).collect())
    }
}
