//! Asks about some platforms of an index again alone, and takes over what was read of the rest.
//!
//! What is taken over is bytes: they are verified again with the pack and the roots in force, and judged at the instant of
//! the new decision, so nothing about them is believed because an earlier decision believed it. What is not done again is to
//! ask the registry for them. Which platforms may be asked alone, and when the rest may be taken over, says
//! [`crate::domain::decision::taken_over`].

use std::collections::BTreeSet;
use std::sync::Arc;

use futures_util::StreamExt as _;

use super::collect::{Allowance, Found, plain_fault};
use super::parts::FoundPart;
use super::promote::engine;
use super::reply::RunReply;
use super::{Gate, GateError};
use crate::domain::decision::{
    Again, Inputs, NotAgain, Part, PartsAgain, Record, Rest, Subject, Today, is_index, taken_over,
};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle, Source};
use crate::domain::fault::FaultClass;
use crate::domain::limits::{MAX_PARTS, MAX_PARTS_IN_FLIGHT};
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::store::{DecisionFilter, RunHead};

/// What an earlier decision had read of an index: all of it but what is to be asked again.
pub(super) struct Taken {
    index: Subject,
    found: Found,
    /// Each part, and whether it is to be asked about again.
    parts: Vec<(FoundPart, bool)>,
}

/// Which bundles are taken over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    All,
    /// Those that lie in the index itself, of which its digest tells everything.
    OfIndex,
}

impl Gate {
    /// What a run is to ask that asks again, alone, about the parts of an index that `named` names, by platform or digest.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] where there is no such part, or `run` was about no index; [`GateError::Conflict`] for what asking
    /// again cannot change, or not alone.
    pub(super) async fn parts_again(&self, run: &RunReply, named: &[String]) -> Result<PartsAgain, GateError> {
        let whole = format!("countersign run retry {}, which asks about all of it again", run.id);
        if named.len() > MAX_PARTS {
            return Err(GateError::usage(format!("expected at most {MAX_PARTS} parts, found {}", named.len())));
        }
        let id = run.decision.as_ref().and_then(|decision| decision.decision.as_ref()).map(|decision| decision.id);
        let stored = match id {
            Some(id) => self.store().decision(id).await?,
            None => None,
        };
        let Some(stored) = stored else {
            let detail = format!(
                "run {} ended without a decision, so nothing that it read can be taken over; instead: {whole}",
                run.id
            );
            return Err(GateError::Conflict { detail });
        };
        let parts = stored.record.parts_to_ask_again(stored.id, named).map_err(|refused| match refused {
            NotAgain::NoIndex { .. } => GateError::Usage {
                detail: format!(
                    "--part names a component of a release or a platform of an index, and {} is a run about one subject",
                    run.id
                ),
                hint: Some(whole),
            },
            NotAgain::NoSuchPart { .. } => GateError::usage(refused.to_string()),
            _ => GateError::Conflict { detail: format!("{refused}; once that has changed: {whole}") },
        })?;
        let before = stored.record.inputs.again.as_ref().map_or(1, |again| again.asked.attempt);
        Ok(PartsAgain { decision: stored.id, run: run.id, attempt: before.saturating_add(1), parts })
    }

    /// What of the earlier decision may be taken over now; nothing where something has changed that it went by.
    ///
    /// # Errors
    ///
    /// [`GateError`] when the gate's own store cannot be read.
    pub(super) async fn take_over(
        &self,
        stored: &RunHead,
        asked: &PartsAgain,
        pack: &Pack,
        allowance: &Arc<Allowance>,
    ) -> Result<(Again, Option<Taken>), GateError> {
        let (rest, taken) = match self.may_take_over(stored, asked, pack).await? {
            Ok((looked_at, record)) => match self.taken(&record.inputs, asked, allowance).await? {
                Ok(taken) => (Rest::TakenOver { looked_at }, Some(taken)),
                Err(because) => (Rest::AskedToo { because }, None),
            },
            Err(because) => (Rest::AskedToo { because }, None),
        };
        Ok((Again { asked: asked.clone(), rest }, taken))
    }

    /// The earlier decision and when it read what it went by, or what has changed since.
    async fn may_take_over(
        &self,
        stored: &RunHead,
        asked: &PartsAgain,
        pack: &Pack,
    ) -> Result<Result<(Timestamp, Box<Record>), String>, GateError> {
        let Some(then) = self.store().decision(asked.decision).await? else {
            return Ok(Err(format!("decision {} is no longer stored", asked.decision.short())));
        };
        let there = DecisionFilter { subject: Some(stored.subject), environment: Some(stored.environment.clone()) };
        let newest = self.store().decisions(&stored.project, &there, None, 1).await?;
        let since = newest.items.first().filter(|newest| newest.id != asked.decision);
        let since = since.map(|newest| (newest.id, newest.decided_at));
        let (now, engine) = (self.now(), engine());
        let (policy, trust_set) = (pack.reference(), self.trust_for(pack).digest());
        let today = Today { now, engine: &engine, policy: &policy, trust_set, since };
        let looked_at = match taken_over(&then.record.inputs, &today) {
            Ok(looked_at) => looked_at,
            Err(because) => return Ok(Err(because)),
        };
        if let Some(because) = self.given_since(&stored.project, &then.record.inputs, &asked.parts).await? {
            return Ok(Err(because));
        }
        Ok(Ok((looked_at, Box::new(then.record))))
    }

    /// What was given to the gate about the index, or a part that is not asked again, or was seen of it by another decision,
    /// and the earlier decision has not seen.
    async fn given_since(
        &self,
        project: &ProjectName,
        then: &Inputs,
        again: &[Digest],
    ) -> Result<Option<String>, GateError> {
        let whole = (then.subject.digest, then.evidence.as_slice(), then.rejected.as_slice(), [].as_slice());
        let parts = then.parts().iter().map(|part| {
            (part.subject.digest, part.evidence.as_slice(), part.rejected.as_slice(), part.unsigned.as_slice())
        });
        for (about, evidence, rejected, unsigned) in std::iter::once(whole).chain(parts) {
            if again.contains(&about) {
                continue;
            }
            // What was read beside another platform was not read of this one.
            let verified = evidence.iter().chain(unsigned).map(|one| one.digest);
            let seen: BTreeSet<Digest> = verified.chain(rejected.iter().map(|one| one.digest)).collect();
            for (given, _) in self.store().uploads(project, about).await? {
                // It may be the manifest itself that was given.
                if given != about && !seen.contains(&given) {
                    return Ok(Some(format!("{} was given for {about} since", given.short())));
                }
            }
            for kept in self.store().kept(project, about).await? {
                if kept.bundle != about && !seen.contains(&kept.bundle) {
                    return Ok(Some(format!("{} was seen about {about} since", kept.bundle.short())));
                }
            }
        }
        Ok(None)
    }

    /// Everything that is taken over, or what of it is no longer there.
    async fn taken(
        &self,
        then: &Inputs,
        asked: &PartsAgain,
        allowance: &Arc<Allowance>,
    ) -> Result<Result<Taken, String>, GateError> {
        let mut found = Found { allowance: Arc::clone(allowance), ..Found::default() };
        if let Err(because) = self.put_back(&mut found, (&then.evidence, &then.rejected, &[]), Which::All).await? {
            return Ok(Err(because));
        }
        found.media_type.clone_from(&then.subject.media_type);
        found.referrers.clone_from(&then.referrers);
        found.kept_from.clone_from(&then.kept_from);
        for digest in &then.manifests {
            match self.store().bundle(*digest).await? {
                Some(bytes) => found.keep_manifest("index", *digest, bytes),
                None => return Ok(Err(gone(*digest))),
            }
        }
        let mut parts = Vec::new();
        for part in then.parts() {
            let again = asked.parts.contains(&part.subject.digest);
            let Part { evidence, rejected, unsigned, .. } = part;
            let mut beside = Found { allowance: Arc::clone(allowance), ..Found::default() };
            let which = if again { Which::OfIndex } else { Which::All };
            if let Err(because) = self.put_back(&mut beside, (evidence, rejected, unsigned), which).await? {
                return Ok(Err(because));
            }
            if !again {
                beside.referrers.clone_from(&part.referrers);
                // What could not be asked then, and is not asked now, is as unknown as it was.
                beside.faults.clone_from(&part.faults);
            }
            let (subject, platform) = (part.subject.clone(), part.platform.clone());
            parts.push((FoundPart { subject, platform, found: beside }, again));
        }
        Ok(Ok(Taken { index: then.subject.clone(), found, parts }))
    }

    /// Puts what was looked at back where it would be if it had just been read.
    async fn put_back(
        &self,
        found: &mut Found,
        (evidence, rejected, unsigned): (&[Facts], &[RejectedBundle], &[Facts]),
        which: Which,
    ) -> Result<Result<(), String>, GateError> {
        let counts = |source: Source| which == Which::All || source == Source::Index;
        let too_large = rejected.iter().filter(|one| one.not_kept && counts(one.source));
        found.not_kept.extend(too_large.cloned());
        let verified = evidence.iter().chain(unsigned).map(|facts| (facts.digest, facts.source));
        let refused = rejected.iter().filter(|one| !one.not_kept).map(|one| (one.digest, one.source));
        for (digest, source) in verified.chain(refused).filter(|(_, source)| counts(*source)) {
            let Some(bytes) = self.store().bundle(digest).await? else { return Ok(Err(gone(digest))) };
            if let Err(detail) = found.keep(bytes, source) {
                found.faults.push(plain_fault("the record".to_owned(), FaultClass::TooMuch, detail));
            }
        }
        Ok(Ok(()))
    }

    /// Asks about the parts that are to be asked again, and puts them among what was taken over.
    pub(super) async fn complete(
        &self,
        project: &ProjectName,
        taken: Taken,
        allowance: &Arc<Allowance>,
    ) -> Result<(Subject, Found, Vec<FoundPart>), GateError> {
        let Taken { index, found, parts } = taken;
        let name = &index.name;
        let looks = futures_util::stream::iter(parts).map(|(part, again)| async move {
            if !again {
                return Ok(part);
            }
            let said = part.subject.media_type.clone().filter(|media_type| is_index(media_type));
            let subject = Subject::unseen(part.subject.digest, name.clone());
            let mut asked = self.find_part(project, (subject, part.platform), said, allowance).await?;
            asked.found.not_kept.extend(part.found.not_kept);
            for (digest, of_index) in part.found.bundles {
                asked.found.bundles.entry(digest).or_insert(of_index);
            }
            Ok(asked)
        });
        let looked: Vec<Result<FoundPart, GateError>> = looks.buffered(MAX_PARTS_IN_FLIGHT).collect().await;
        let parts = looked.into_iter().collect::<Result<Vec<_>, _>>()?;
        Ok((index, found, parts))
    }
}

fn gone(digest: Digest) -> String {
    format!("{}, which it had read, is no longer stored", digest.short())
}
