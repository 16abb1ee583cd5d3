//! Looks wherever else a subject has been ready from, when the gate decides about it by itself.
//!
//! Anybody may ask for a promotion from a place of her own, or by the digest alone, and what is ready by that stands. If the gate
//! then looked there and nowhere else, nobody would see what its owner pushes beside it from then on.

use std::time::Duration;

use super::collect::{Allowance, has_registry, plain_fault};
use super::{Gate, GateError};
use crate::domain::decision::Subject;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::COLLECT_SECONDS_MAX;
use crate::domain::policy::Pack;
use crate::store::RunHead;

impl Gate {
    /// Looks at every other place that the subject of `run` was ready from, or where evidence about it was seen, as far as the
    /// configuration allows places. What lies there is noted as seen: the look that follows recalls it. Where somebody has
    /// asked, nothing: she says where it lies.
    ///
    /// Gives back what could not be asked. A place that has no such subject any more has nothing to say.
    ///
    /// * `allowance` — learns how much of it was news about what is being decided.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be used.
    pub(super) async fn look_elsewhere(
        &self,
        run: &RunHead,
        pack: &Pack,
        allowance: &Allowance,
    ) -> Result<Vec<Fault>, GateError> {
        if run.because.is_none() {
            return Ok(Vec::new());
        }
        let places = self.store().places_of(&run.project, run.subject, &run.environment).await?;
        let is_elsewhere = |place: &&String| {
            **place != run.name && has_registry(place) && self.require_place(&run.project, place).is_ok()
        };
        let mut left: Vec<&String> = places.iter().filter(is_elsewhere).collect();
        let mut faults = Vec::new();
        let looking = async {
            while let Some(place) = left.first() {
                faults.extend(self.look_at_place(run, place, pack, allowance).await?);
                left.remove(0);
            }
            Ok::<_, GateError>(())
        };
        let limit = Duration::from_secs(COLLECT_SECONDS_MAX);
        match tokio::time::timeout(limit, Box::pin(looking)).await {
            Ok(looked) => looked?,
            Err(_) => faults.extend(left.iter().map(|place| {
                let detail = format!("it was not looked at within the limit of {limit:?} for all other places");
                Fault {
                    elapsed_ms: COLLECT_SECONDS_MAX.saturating_mul(1_000),
                    ..plain_fault(format!("registry {place}"), FaultClass::Timeout, detail)
                }
            })),
        }
        Ok(faults)
    }

    async fn look_at_place(
        &self,
        run: &RunHead,
        place: &str,
        pack: &Pack,
        allowance: &Allowance,
    ) -> Result<Vec<Fault>, GateError> {
        let trust = self.trust_for(pack);
        // What is kept for this look is dropped with it.
        let own = Allowance::for_decision(run.subject, &run.environment);
        let subject = Subject::unseen(run.subject, place.to_owned());
        let mut found = self.find_within(&run.project, &subject, &own).await?;
        if found.missing.is_some() {
            return Ok(Vec::new());
        }
        let subject = subject.seen_as(found.media_type.clone());
        let parts = self.find_parts(&run.project, &subject, &mut found).await?;
        self.look_at(&run.project, &subject, &found, pack, &trust).await?;
        let mut faults = found.faults;
        for part in parts.into_iter().flatten() {
            self.look_at(&run.project, &part.subject, &part.found, pack, &trust).await?;
            faults.extend(part.found.faults);
        }
        allowance.noted(own.judged(None).unwrap_or(0));
        Ok(faults)
    }
}
