//! Looks wherever else a subject has been ready from: when the gate decides about it by itself, and when somebody asks who names
//! no place.
//!
//! Anybody may ask for a promotion from a place of her own, or by the digest alone, and what is ready by that stands. If the gate
//! then looked there and nowhere else, nobody would see what its owner pushes beside it from then on. And who names the digest
//! alone would renew what is ready for ever, without anybody having looked.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

use super::collect::{Allowance, Found, has_registry, plain_fault};
use super::{Gate, GateError};
use crate::domain::decision::Subject;
use crate::domain::digest::Digest;
use crate::domain::facts::Source;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::COLLECT_SECONDS_MAX;
use crate::domain::policy::Pack;
use crate::store::RunHead;

/// What was seen at other places.
#[derive(Default)]
pub(super) struct Elsewhere {
    /// What could not be asked.
    pub(super) faults: Vec<Fault>,
    /// Where what lies there now does: by what it is about, and its digest.
    pub(super) seen: BTreeMap<(Digest, Digest), String>,
    /// The places that have the subject.
    pub(super) has_it: Vec<String>,
    /// Whether all of it could be asked.
    pub(super) complete: bool,
}

impl Elsewhere {
    fn saw(&mut self, subject: Digest, found: &Found, place: &str) {
        let lies = found.bundles.iter().filter(|(_, (_, source))| !matches!(source, Source::Kept | Source::Upload));
        for (bundle, _) in lies {
            self.seen.entry((subject, *bundle)).or_insert_with(|| place.to_owned());
        }
    }
}

impl Gate {
    /// Every other place that the subject of `run` was ready from, or where evidence about it was seen, as far as the
    /// configuration allows places.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be used.
    pub(super) async fn places_elsewhere(&self, run: &RunHead) -> Result<Vec<String>, GateError> {
        let mut places = self.store().places_of(&run.project, run.subject, &run.environment).await?;
        places.retain(|place| {
            *place != run.name && has_registry(place) && self.require_place(&run.project, place).is_ok()
        });
        Ok(places)
    }

    /// Which of these places are looked at by `run`, and whether that is all of them. Whoever asks says where it lies, and is
    /// answered by what is there; but the gate looks at all of them once in the lifetime of a decision, and where the time for that
    /// has come, she does it for the gate.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be used.
    pub(super) async fn looked_at_now(
        &self,
        run: &RunHead,
        places: Vec<String>,
    ) -> Result<(Vec<String>, bool), GateError> {
        if run.because.is_some() || !has_registry(&run.name) || places.is_empty() {
            return Ok((places, true));
        }
        let about = (&run.project, run.subject, &run.environment);
        if self.store().is_lapsing(about, self.now()).await? { Ok((places, true)) } else { Ok((Vec::new(), false)) }
    }

    /// Where the gate looks for the subject of `run`, which may be no place any more that the configuration allows. A run that the
    /// gate has made itself is about what stands, and goes on from the next place: that one is taken out of `places`. `None`
    /// where there is none.
    ///
    /// # Errors
    ///
    /// [`GateError::NotAllowed`] where somebody has asked.
    pub(super) fn place_to_ask(&self, run: &RunHead, places: &mut Vec<String>) -> Result<Option<RunHead>, GateError> {
        match self.require_place(&run.project, &run.name) {
            Ok(()) => Ok(Some(run.clone())),
            Err(refused) if run.because.is_none() => Err(refused),
            Err(_) => Ok(next_place(run, places)),
        }
    }

    /// Looks at these places. What lies there is noted as seen: the look that follows recalls it.
    ///
    /// A place that has no such subject any more has nothing to say; one that cannot be asked may hold a no.
    ///
    /// * `allowance` — learns how much of it was news about what is being decided.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be used.
    pub(super) async fn look_elsewhere(
        &self,
        run: &RunHead,
        places: Vec<String>,
        pack: &Pack,
        allowance: &Allowance,
    ) -> Result<Elsewhere, GateError> {
        let mut left: Vec<&String> = places.iter().collect();
        let mut elsewhere = Elsewhere::default();
        let looking = async {
            while let Some(place) = left.first() {
                self.look_at_place(run, place, (pack, allowance), &mut elsewhere).await?;
                left.remove(0);
            }
            Ok::<_, GateError>(())
        };
        let limit = Duration::from_secs(COLLECT_SECONDS_MAX);
        match tokio::time::timeout(limit, Box::pin(looking)).await {
            Ok(looked) => looked?,
            Err(_) => elsewhere.faults.extend(left.iter().map(|place| {
                let detail = format!("it was not looked at within the limit of {limit:?} for all other places");
                Fault {
                    elapsed_ms: COLLECT_SECONDS_MAX.saturating_mul(1_000),
                    ..plain_fault(format!("registry {place}"), FaultClass::Timeout, detail)
                }
            })),
        }
        if run.because.is_none() {
            elsewhere.faults.iter_mut().for_each(|fault| say_way_out(fault, run));
        }
        elsewhere.complete = elsewhere.faults.is_empty();
        // Who asks has said where it lies, and anybody may have asked before from a place that is silent now. Where places are
        // listed all of them are the project's own, and their silence counts.
        if run.because.is_none() && has_registry(&run.name) && !self.settings().places.contains_key(&run.project) {
            elsewhere.faults.clear();
        }
        Ok(elsewhere)
    }

    async fn look_at_place(
        &self,
        run: &RunHead,
        place: &str,
        (pack, allowance): (&Pack, &Allowance),
        elsewhere: &mut Elsewhere,
    ) -> Result<(), GateError> {
        let trust = self.trust_for(pack);
        // What is kept for this look is dropped with it.
        let own = allowance.beside(run.subject, &run.environment);
        let subject = Subject::unseen(run.subject, place.to_owned());
        let mut found = self.find_within(&run.project, &subject, &own).await?;
        if found.missing.is_some() {
            return Ok(());
        }
        let subject = subject.seen_as(found.media_type.clone());
        let parts = self.find_parts(&run.project, &subject, &mut found).await?;
        self.look_at(&run.project, &subject, &found, pack, &trust).await?;
        elsewhere.has_it.extend(found.media_type.is_some().then(|| place.to_owned()));
        elsewhere.saw(subject.digest, &found, place);
        elsewhere.faults.extend(found.faults);
        for part in parts.into_iter().flatten() {
            self.look_at(&run.project, &part.subject, &part.found, pack, &trust).await?;
            elsewhere.saw(part.subject.digest, &part.found, place);
            elsewhere.faults.extend(part.found.faults);
        }
        allowance.noted(own.judged(None).unwrap_or(0));
        Ok(())
    }
}

/// The same run, as if the next of these places had been named.
pub(super) fn next_place(run: &RunHead, places: &mut Vec<String>) -> Option<RunHead> {
    let name = if places.is_empty() { None } else { Some(places.remove(0)) };
    name.map(|name| RunHead { name, ..run.clone() })
}

/// Why a place was asked that nobody has named, and what to do where it does not answer any more.
fn say_way_out(fault: &mut Fault, run: &RunHead) {
    let RunHead { project, subject, environment, .. } = run;
    if has_registry(&run.name) {
        let _ = write!(
            fault.detail,
            "; it was ready from there, and once in the lifetime of a decision every place is asked that is listed: one that was given \
             up is left out of [projects.{project}] places"
        );
        return;
    }
    let _ = write!(
        fault.detail,
        "; no place was named, so every place is asked that it was ready from. To have it looked for in one place alone, name \
         that: countersign promote --project {project} PLACE@{subject} --to {environment}; a place that was given up is left out \
         of [projects.{project}] places"
    );
}
