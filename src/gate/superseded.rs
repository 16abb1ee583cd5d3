//! A decision that another one has followed: its own verdict stays on record, and it is not shown as what stands.

use std::collections::BTreeMap;

use super::check::withdraw;
use super::reply::{DecisionRef, DecisionReply, SupersededBy};
use super::{Gate, GateError};
use crate::domain::decision::{Verdict, superseded};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, ProjectName};

/// What stands about the subjects of one list, of which each is asked once however many decisions were made about it.
#[derive(Default)]
pub(super) struct Instead {
    /// The newest decision of each that was read for all of them at once.
    newest: BTreeMap<(Digest, EnvironmentName), Digest>,
    /// How those stand that were asked.
    asked: BTreeMap<(Digest, EnvironmentName), DecisionReply>,
}

impl Gate {
    /// What stands about these subjects of a project, by one read.
    pub(super) async fn instead_of(
        &self,
        project: &ProjectName,
        places: impl Iterator<Item = (Digest, EnvironmentName)> + Send,
    ) -> Result<Instead, GateError> {
        let places: Vec<_> = places.collect();
        let newest = self.store().newest_about(project, &places).await?;
        Ok(Instead { newest, asked: BTreeMap::new() })
    }

    /// Names in `reply` the decision that stands instead, where another one does, and takes a `ready` back where that is not
    /// ready. Whoever asks for a decision, or for a run once more, as by its idempotency key, must not read `ready` of what is
    /// not ready any more.
    pub(super) async fn supersede(&self, reply: &mut DecisionReply, known: &mut Instead) -> Result<(), GateError> {
        let Some(own) = reply.decision.as_ref().filter(|_| reply.decided != Some(Verdict::Unknown)).map(|own| own.id)
        else {
            return Ok(());
        };
        let place = (reply.subject.digest, reply.environment.clone());
        let stands = self.stands_instead(&reply.project, place, own, known).await;
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
            reply.faults.extend(stands.faults.iter().filter(|_| unknown).cloned());
        }
        reply.superseded_by = Some(later);
        Ok(())
    }

    /// The decision that stands about a subject, where that is another one than `own`, and how it stands now.
    pub(super) async fn stands_instead<'k>(
        &self,
        project: &ProjectName,
        place: (Digest, EnvironmentName),
        own: Digest,
        known: &'k mut Instead,
    ) -> Result<Option<(SupersededBy, &'k DecisionReply)>, GateError> {
        let newest = match known.newest.get(&place) {
            Some(newest) => Some(*newest),
            None => self.store().to_follow(project, place.0, &place.1).await?.newest,
        };
        if newest == Some(own) {
            return Ok(None);
        }
        if !known.asked.contains_key(&place) {
            let stands = self.check(project, place.0, &place.1).await?;
            known.asked.insert(place.clone(), stands);
        }
        let Some(stands) = known.asked.get(&place) else { return Ok(None) };
        let later = stands.decision.as_ref().filter(|later| later.id != own);
        let Some(&DecisionRef { id, run, decided_at, .. }) = later else { return Ok(None) };
        Ok(Some((SupersededBy { decision: id, run, decided_at, verdict: stands.verdict }, stands)))
    }
}
