//! Pushes a decision's VSA beside its subject. After the commit, and never a reason to lose the decision.

use serde::{Deserialize, Serialize};

use super::check::milliseconds;
use super::collect::{fault_of, has_registry};
use super::reply::{Publication, SubjectReply};
use super::{Gate, GateError};
use crate::domain::decision::Record;
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_PAGE, MAX_PUBLISH_TRIES};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::reference::SubjectRef;
use crate::domain::statement::predicate_type;
use crate::domain::vsa;
use crate::registry::Registry;
use crate::store::{PublicationState, StoredPublication};

/// A VSA that was still to be pushed, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicationReply {
    /// The decision that it says.
    pub decision: Digest,
    /// What that is about, and where the VSA is pushed.
    pub subject: SubjectReply,
    /// Where it stands now.
    pub publication: Publication,
}

impl Gate {
    /// Where the VSA of `record` is to be pushed; `None` when the subject lies in no registry, or when the last one
    /// pushed there says the same and holds long enough.
    pub(super) async fn where_to_publish(&self, record: &Record) -> Result<Option<String>, GateError> {
        let inputs = &record.inputs;
        if !has_registry(&inputs.subject.name) {
            return Ok(None);
        }
        let here = Some(inputs.subject.name.clone());
        let Some(last) =
            self.store().last_published(&inputs.project, inputs.subject.digest, &inputs.environment).await?
        else {
            return Ok(here);
        };
        // Nobody believes what was said with a key that is revoked: it is said again with another.
        if let Some(said) = self.store().publication(last.decision).await?
            && self.signer_revoked(&inputs.project, &said.vsa).await?.is_some()
        {
            return Ok(here);
        }
        let Some(earlier) = self.store().shown_decision(last.decision).await? else { return Ok(here) };
        let earlier = earlier.record;
        let elsewhere = earlier.inputs.subject.name != inputs.subject.name;
        let (says, said) = (vsa::says(record), vsa::says(&earlier));
        let same = matches!((says, said), (Ok(a), Ok(b)) if a == b);
        Ok(if same && holds(&earlier, record) && !elsewhere { None } else { here })
    }

    /// Pushes what was said last about a subject, if that is still to be pushed: a decision that says the same again
    /// publishes nothing, and must not leave the earlier one behind.
    pub(super) async fn publish_last(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<(), GateError> {
        match self.store().last_published(project, subject, environment).await? {
            Some(last) => self.publish_one(last.decision).await,
            None => Ok(()),
        }
    }

    /// Pushes one decision's VSA, if it is still to be pushed. A failure is recorded and visible, and is no error.
    pub(super) async fn publish_one(&self, decision: Digest) -> Result<(), GateError> {
        let Some(waiting) = self.store().publication(decision).await? else { return Ok(()) };
        if !matches!(waiting.state, PublicationState::Pending | PublicationState::HeldBack) {
            return Ok(());
        }
        if let Some(revocation) = self.signer_revoked(&waiting.project, &waiting.vsa).await? {
            if waiting.state == PublicationState::HeldBack {
                // Said once; it is looked at again in case that is taken back.
                return Ok(());
            }
            let why = format!(
                "{}, which signed it, was {}: it is not pushed; `countersign promote` the subject again says it with \
                 another key, and `countersign revoke --undo {}` lets this one go",
                revocation.revokes,
                revocation.in_words(),
                revocation.id.short()
            );
            return Ok(self.store().mark_held_back(decision, &why, self.now()).await?);
        }
        if waiting.state == PublicationState::HeldBack {
            let last = self.store().last_published(&waiting.project, waiting.subject, &waiting.environment).await?;
            if last.is_some_and(|last| last.decision != decision) {
                // Something else was said since: whoever reads what lies there would take this for the newer word.
                return Ok(self.store().keep_unpublished(decision, self.now()).await?);
            }
        }
        for _ in 0..MAX_PUBLISH_TRIES {
            match self.push_vsa(&waiting).await {
                Ok(referrer) => {
                    self.store().mark_published(decision, referrer, self.now()).await?;
                    return Ok(());
                }
                Err(error) => {
                    self.store().mark_publication_failed(decision, &error.to_string(), self.now()).await?;
                    // The registry has retried by itself what can be retried at once.
                    if !matches!(error, GateError::Fault(ref f) if f.retry == crate::domain::fault::Retry::Safe) {
                        return Ok(());
                    }
                }
            }
        }
        Ok(())
    }

    async fn push_vsa(&self, waiting: &StoredPublication) -> Result<Digest, GateError> {
        let place = waiting.publish_to.as_deref().unwrap_or_default();
        let at = SubjectRef::parse(&format!("{place}@{}", waiting.subject), |_| false)?;
        let registry = Registry::open(&at, &self.settings().registry)?;
        let manifest = registry.attach_bundle(waiting.subject, &waiting.vsa, predicate_type::VSA_V1, None).await;
        manifest.map_err(|error| GateError::Fault(fault_of(&registry.name(), error)))
    }

    /// Tries again to push what could not be pushed; answers what became of each.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the gate's own store cannot be used.
    pub async fn publish_pending(&self) -> Result<Vec<PublicationReply>, GateError> {
        let mut answers = Vec::new();
        let mut all = self.store().pending_publications(MAX_PAGE).await?;
        // What holds them back may have been taken back. The others are looked at when their subjects are decided again.
        all.extend(self.store().held_back_publications(MAX_PAGE).await?);
        for waiting in all {
            self.publish_one(waiting.decision).await?;
            if let Some(now) = self.store().publication(waiting.decision).await? {
                let subject = SubjectReply { digest: now.subject, name: now.publish_to.clone().unwrap_or_default() };
                answers.push(PublicationReply { decision: waiting.decision, subject, publication: now.into() });
            }
        }
        Ok(answers)
    }
}

/// Whether the end that `said` gives will do for `record`: not later than its own, since nobody else would tell, and
/// more than half of the time still to go, so that it is renewed before it ends.
fn holds<F>(said: &Record<F>, record: &Record) -> bool {
    let now = record.inputs.now;
    match (said.valid_until, record.valid_until) {
        (None, end) => end.is_none(),
        (Some(said_end), end) => {
            let later = end.is_some_and(|end| end < said_end);
            !later && milliseconds(now, said_end) > milliseconds(said.inputs.now, now)
        }
    }
}
