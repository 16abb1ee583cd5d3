//! A decision that another one has followed: its own verdict stays on record, and it is not shown as what stands.

use super::check::withdraw;
use super::reply::{DecisionRef, DecisionReply, SupersededBy};
use super::{Gate, GateError};
use crate::domain::decision::{Verdict, superseded};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};

impl Gate {
    /// Names in `reply` the decision that stands instead, where another one does, and takes a `ready` back where that is not
    /// ready. Whoever asks for a decision, or for a run once more, as by its idempotency key, must not read `ready` of what is
    /// not ready any more.
    pub(super) async fn supersede(&self, reply: &mut DecisionReply) -> Result<(), GateError> {
        let Some(own) = reply.decision.as_ref().filter(|_| reply.decided != Some(Verdict::Unknown)).map(|own| own.id)
        else {
            return Ok(());
        };
        let stands = self.stands_instead(&reply.project, reply.subject.digest, &reply.environment, own).await;
        let stands = match stands {
            // Nothing is taken back here, and what cannot be read is not named.
            Err(_) if reply.verdict != Verdict::Ready => None,
            stands => stands?,
        };
        let Some((later, stands)) = stands else { return Ok(()) };
        if reply.verdict == Verdict::Ready && later.verdict != Verdict::Ready {
            withdraw(reply, superseded(later.decision, later.verdict, later.decided_at), later.verdict);
            // Why that is not known is what keeps this from being known.
            let unknown = later.verdict == Verdict::Unknown;
            reply.faults.extend(stands.faults.into_iter().filter(|_| unknown));
        }
        reply.superseded_by = Some(later);
        Ok(())
    }

    /// The decision that stands about a subject, where that is another one than `own`, and how it stands now.
    pub(super) async fn stands_instead(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        own: Digest,
    ) -> Result<Option<(SupersededBy, DecisionReply)>, GateError> {
        if self.store().to_follow(project, subject, environment).await?.newest == Some(own) {
            return Ok(None);
        }
        let stands = self.check(project, subject, environment).await?;
        let later = stands.decision.as_ref().filter(|later| later.id != own);
        let Some(&DecisionRef { id, run, decided_at, .. }) = later else { return Ok(None) };
        Ok(Some((SupersededBy { decision: id, run, decided_at, verdict: stands.verdict }, stands)))
    }
}
