//! What speaks against something that stands, and could not be judged with everything that is to be looked at.
//!
//! Whoever asks for a promotion says where its subject lies, and a place can be silent for as long as somebody likes. What is known
//! here need not wait for that.

use std::sync::Arc;

use super::evaluation::decide_apart;
use super::stood::Anew;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::store::{Follows, RunHead};

/// What is decided, and the bytes of what it was decided by.
pub(super) type Known = (Record, Vec<(Digest, Vec<u8>)>);

impl Gate {
    /// What the gate has already says that what stands as `ready` is not: it is judged again by that, as when another pack comes
    /// into force. Absent where nothing has changed that nobody has judged, where nothing stands, or where what is known does not
    /// suffice: not knowing is no reason to let anything fall.
    ///
    /// * `run` — the run that could not ask for everything, and of which this is the decision.
    /// * `follows` — what that has seen.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub(super) async fn known_against(
        &self,
        run: &RunHead,
        pack: &Arc<Pack>,
        follows: &Follows,
    ) -> Result<Option<Known>, GateError> {
        let (project, environment) = (&run.project, &run.environment);
        let place = (project, run.subject, environment);
        let known = match self.known_to_speak_against(place, pack, follows).await {
            Ok(known) => known,
            // The run says what it has found out all the same, and the change stays noted.
            Err(error) => {
                let subject = run.subject;
                tracing::warn!(%subject, %environment, "what is known could not be judged without the rest: {error}");
                None
            }
        };
        let Some((mut record, bytes)) = known else { return Ok(None) };
        // Whoever has asked since a loss is to have an answer to that, and not that nobody has asked.
        if record.inputs.before_loss.is_some() && self.lost_before(follows, Some(run)).await?.is_none() {
            return Ok(None);
        }
        record.inputs.run = run.id;
        Ok(Some((record, bytes)))
    }

    /// The same where nobody asks: as a decision of the gate's own.
    ///
    /// # Errors
    ///
    /// As [`Gate::known_against`], and where it cannot be judged: that nothing speaks against it is not known then.
    pub(super) async fn known_to_speak_against(
        &self,
        (project, subject, environment): (&ProjectName, Digest, &EnvironmentName),
        pack: &Arc<Pack>,
        follows: &Follows,
    ) -> Result<Option<Known>, GateError> {
        let (Some(newest), Some(Verdict::Ready), Some(_)) = (follows.newest, follows.verdict, follows.changes) else {
            return Ok(None);
        };
        let Some(stands) = self.store().decision(newest).await? else { return Ok(None) };
        let old = &stands.record;
        if old.inputs.policy.digest != pack.reference().digest {
            return Ok(None);
        }
        let before = self.before(project, subject, environment, pack).await?;
        // On the heap, as its future is large and every caller's would hold it.
        let deciding = Box::pin(self.decide_one_again(Anew::of(old, true), pack, before, follows, self.now()));
        let (mut record, bytes) = deciding.await?;
        // More than can be looked at is known: what was looked at is what stands was decided by, and the newest of what came since.
        // Where that says no, the rest need not be asked.
        if record.verdict == Verdict::Unknown && has_too_much(&mut record.inputs) {
            let was = Some((old.verdict, old.inputs.policy.digest));
            record = decide_apart(record.inputs, pack, was).await?;
        }
        Ok(Some((record, bytes)).filter(|(record, _)| record.verdict == Verdict::NotReady))
    }
}

/// Leaves out of `inputs` that something was too much to be looked at, and says whether anything was.
fn has_too_much(inputs: &mut Inputs) -> bool {
    let platforms = inputs.platforms.iter_mut().flatten().map(|part| &mut part.faults);
    let mut any = false;
    for faults in std::iter::once(&mut inputs.faults).chain(platforms) {
        let before = faults.len();
        faults.retain(|fault: &Fault| fault.class != FaultClass::TooMuch);
        any |= faults.len() < before;
    }
    any
}
