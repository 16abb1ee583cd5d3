//! One pass over a run: pin, collect, verify, decide, commit, publish.

mod log;
mod telling;
mod waiting;

use std::collections::BTreeMap;
use std::sync::Arc;

use tracing::Instrument as _;
use uuid::Uuid;

use super::again::Taken;
use super::collect::{Allowance, Found, has_registry};
use super::elsewhere::{Elsewhere, next_place};
use super::evaluation::goes_on_from;
use super::parts::{Before, Circumstances, FoundPart, all_kept_from};
use super::promote::{Observer, engine};
use super::unjudged::Known;
use super::{Gate, GateError, trace};
use crate::domain::clock::is_before;
use crate::domain::decision::{Again, Inputs, PackRef, ReadyFrom, Subject, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::Retried;
use crate::domain::policy::{Pack, PackFiles};
use crate::domain::run::{Awaited, Phase, RunEvent, split};
use crate::domain::time::Timestamp;
use crate::store::{Conflict, DecisionRun, Follows, Hold, NewDecision, RunHead, StoreError, StoredRun, Waits};

/// Bundles whose signatures are checked within a few milliseconds.
const FEW_BUNDLES: u64 = 32;

/// Why a pass did not lead to a decision.
pub(super) enum Step {
    /// What it saw is no longer so, or the outcome of a write is not known: the run has to be looked at again.
    Again,
    /// It waits for something, and was given back.
    Waits,
    /// Somebody else holds the run.
    Lost,
    Failed(GateError),
}

impl From<GateError> for Step {
    fn from(error: GateError) -> Self {
        Self::Failed(error)
    }
}

impl From<StoreError> for Step {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict(Conflict::Fenced { .. }) => Self::Lost,
            // Somebody stopped it, or progress that was not waited for was not written; or what was decided meanwhile,
            // or put in force, this pass has not seen; or the outcome is not known. The run itself says what happened.
            StoreError::Conflict(
                Conflict::Version { .. }
                | Conflict::Decided { .. }
                | Conflict::Given { .. }
                | Conflict::PackInForce { .. },
            )
            | StoreError::Illegal { .. }
            | StoreError::Unknown { .. } => Self::Again,
            error => Self::Failed(error.into()),
        }
    }
}

/// One pass over a run, from wherever it stands to its decision. What an earlier pass collected is collected again:
/// a decision is made from what one pass saw, whole.
pub(super) struct Journey<'a> {
    gate: &'a Gate,
    hold: Hold,
    observer: Option<&'a Observer>,
    /// What happened to the run so far.
    log: Vec<(Timestamp, RunEvent)>,
    /// The last of it, which is not written yet: it is progress, and nothing without what follows.
    unwritten: Vec<(Timestamp, RunEvent)>,
    /// Bundles that this pass found.
    found: u64,
    /// Rules that it asks, about the subject and about each part.
    rules: u64,
    /// When it began, by the gate's clock.
    started: Timestamp,
    /// That it has the patience to wait for approvals or for a time, and what was known when this pass began.
    waits: Option<Waits>,
    /// What it waits for still, where this pass looks at everything before that is there.
    early: Option<(Awaited, Timestamp)>,
    /// From when it would be ready by the clock alone, as this pass has found.
    ready_from: Option<ReadyFrom>,
}

/// Everything that a pass has read about a subject.
struct Collected {
    subject: Subject,
    found: Found,
    parts: Option<Vec<FoundPart>>,
    retried: Vec<Retried>,
    /// What was asked alone, and what became of the rest.
    again: Option<Again>,
}

/// What was read, and where.
struct Gathered {
    /// The run, with the place that was asked.
    at: RunHead,
    collected: Collected,
    elsewhere: Elsewhere,
    allowance: Arc<Allowance>,
}

impl<'a> Journey<'a> {
    pub(super) fn new(gate: &'a Gate, hold: Hold, observer: Option<&'a Observer>, stored: &StoredRun) -> Self {
        let log = stored.events.iter().map(|recorded| (recorded.at, recorded.event.clone())).collect();
        let started = gate.now();
        let (waits, early, ready_from) = (None, None, None);
        let (unwritten, found, rules) = (Vec::new(), 0, 0);
        Self { gate, hold, observer, log, unwritten, found, rules, started, waits, early, ready_from }
    }

    /// How many events the run's log has, as far as this pass knows.
    pub(super) fn version(&self) -> u64 {
        self.hold.version.saturating_add(u64::try_from(self.unwritten.len()).unwrap_or(u64::MAX))
    }

    pub(super) async fn travel(&mut self, stored: &RunHead) -> Result<(), Step> {
        let gate = self.gate;
        let started = gate.now();
        // It may have been asked for where other places are listed.
        let mut places = gate.places_elsewhere(stored).await?;
        let asked_at = gate.place_to_ask(stored, &mut places)?;
        let mut follows = gate.store().to_follow(&stored.project, stored.subject, &stored.environment).await?;
        if stored.again.is_some() {
            // What has changed is judged by somebody who looks at all of it.
            follows.changes = None;
        }
        // The one that is compared when the decision is committed.
        let pack = gate.pack(follows.pack.unwrap_or_else(PackFiles::standard_digest)).await?;
        self.may_begin(stored, &pack, started).await?;
        let reference = pack.reference();
        let what = format!("policy {} version {} ({})", reference.name, reference.version, reference.digest.short());
        // Before anything is read: from now on a request for the same gets a run of its own, which sees what this may miss.
        self.begin(&[(started, RunEvent::Initializing { what })]).await?;
        gate.judge_known_before((&stored.project, stored.subject), &stored.environment, &pack).await;
        let before = gate.before(&stored.project, stored.subject, &stored.environment, &pack).await?;
        self.wait_for_environment(stored, before.as_ref()).await?;
        let before_ends = before_ends(before.as_ref(), &pack);
        let allowance = Allowance::for_decision(stored.subject, &stored.environment);
        let again = match &stored.again {
            Some(asked) => Some(gate.take_over(stored, asked, &pack, &allowance).await?),
            None => None,
        };
        let (places, everywhere) = gate.looked_at_now(stored, places).await?;
        let from = collected_from(stored, &places, again.as_ref().map(|(again, _)| again));
        self.progressed(&[(gate.now(), RunEvent::Collecting { from })]);

        let Some(asked_at) = asked_at else { return self.nowhere(stored, &pack, follows, None).await };
        let gathering = self.gather(asked_at, (places, again), &pack, allowance);
        let Gathered { at, mut collected, elsewhere, allowance } =
            Box::pin(gathering.instrument(trace::task("collect"))).await?;
        let stored = &at;
        if let Some(what) = collected.found.missing.take() {
            return self.nowhere(stored, &pack, follows, Some(what)).await;
        }
        follows.everywhere = everywhere && elsewhere.complete;
        collected.found.faults.extend(elsewhere.faults);
        let (found, retried, from) = (self.found, collected.retried.clone(), allowance.places.each());
        let running = RunEvent::Running { found, fetched: found, retried, from };
        let fetched = gate.now();
        self.rules = rules_to_ask(&pack, stored, collected.parts.as_deref());
        self.progressed(&[(fetched, running), (fetched, self.checks(0, 0))]);
        // Of more than a few, checking the signatures takes long enough to look on.
        if self.found > FEW_BUNDLES {
            self.tell_progress().await?;
        }
        let verifying = Self::verify((gate, self.hold.run), stored, collected, &pack, before, &follows);
        let verifying = verifying.instrument(trace::task("verify"));
        let (inputs, bytes) = Box::pin(self.while_checking(&allowance, verifying)).await?;
        if stored.again.is_none() {
            // What this look itself has brought to light is judged by it.
            follows.changes = allowance.judged(follows.changes);
        }

        let was = goes_on_from(&follows);
        let deciding = gate.decide_by_places(inputs, &elsewhere.seen, &pack, was);
        let record = Box::pin(self.while_asking(deciding.instrument(trace::task("decide")))).await?;
        Box::pin(self.wait_or_conclude(stored, &pack, follows, (record, bytes), before_ends)).await
    }

    /// Ends the run with what it came to, unless it waits for what is missing.
    async fn wait_or_conclude(
        &mut self,
        stored: &RunHead,
        pack: &Arc<Pack>,
        follows: Follows,
        (record, bytes): Known,
        before_ends: Option<Timestamp>,
    ) -> Result<(), Step> {
        let verified = (record.inputs.now, self.checks(self.found, self.rules));
        match record.verdict {
            Verdict::NotReady => {
                self.wait_for_approval(&record, pack, before_ends, &verified).await?;
                self.wait_for_time(&record, pack, before_ends, &verified).await?;
            }
            Verdict::Unknown => {
                if let Some(known) = self.gate.known_against(stored, pack, &follows).await? {
                    return self.conclude_by_what_is_known(stored, pack, follows, known).await;
                }
                self.wait_still().await?;
            }
            Verdict::Ready => {}
        }
        self.conclude(stored, pack, follows, (record, bytes)).await
    }

    /// Looks at all places, and reads everything at the one that is asked; where a run that the gate has made itself finds no such
    /// subject there, at the next that has it.
    async fn gather(
        &mut self,
        mut at: RunHead,
        (places, again): (Vec<String>, Option<(Again, Option<Taken>)>),
        pack: &Pack,
        mut allowance: Arc<Allowance>,
    ) -> Result<Gathered, Step> {
        let elsewhere = Box::pin(self.gate.look_elsewhere(&at, places, pack, &allowance)).await?;
        let mut collected = self.collect(&at, again, Arc::clone(&allowance)).await?;
        if collected.found.missing.is_some()
            && at.because.is_some()
            && let Some(next) = next_place(&at, &mut elsewhere.has_it.clone())
        {
            at = next;
            let seen_so_far = allowance.judged(None).unwrap_or(0);
            allowance = Allowance::for_decision(at.subject, &at.environment);
            allowance.noted(seen_so_far);
            collected = self.collect(&at, None, Arc::clone(&allowance)).await?;
        }
        Ok(Gathered { at, collected, elsewhere, allowance })
    }

    /// Ends a run that has found its subject nowhere: by what is known, where that says no.
    ///
    /// * `what` — what is not there; absent where there is no place that may be asked.
    async fn nowhere(
        &mut self,
        stored: &RunHead,
        pack: &Arc<Pack>,
        follows: Follows,
        what: Option<String>,
    ) -> Result<(), Step> {
        if let Some(known) = self.gate.known_against(stored, pack, &follows).await? {
            return self.conclude_by_what_is_known(stored, pack, follows, known).await;
        }
        let Some(what) = what else {
            self.gate.require_place(&stored.project, &stored.name)?;
            return Err(Step::Again);
        };
        self.wait_still().await?;
        Err(self.missing(what).await)
    }

    /// Ends the run with what is not ready by what the gate has already, whatever could not be asked now. That is asked again:
    /// what has changed stays noted.
    async fn conclude_by_what_is_known(
        &mut self,
        stored: &RunHead,
        pack: &Pack,
        follows: Follows,
        known: Known,
    ) -> Result<(), Step> {
        let looked_at = u64::try_from(known.1.len()).unwrap_or(u64::MAX);
        if !matches!(self.log.last(), Some((_, RunEvent::Verifying { .. }))) {
            let running =
                RunEvent::Running { found: looked_at, fetched: looked_at, retried: Vec::new(), from: Vec::new() };
            let verifying = RunEvent::Verifying { done: 0, total: looked_at, rules: None };
            self.progressed(&[(self.gate.now(), running), (self.gate.now(), verifying)]);
        }
        (self.found, self.rules) = (looked_at, 0);
        self.conclude(stored, pack, Follows { changes: None, ..follows }, known).await
    }

    /// Ends the run with its decision, and has that published.
    async fn conclude(
        &mut self,
        stored: &RunHead,
        pack: &Pack,
        follows: Follows,
        (record, bytes): Known,
    ) -> Result<(), Step> {
        let gate = self.gate;
        // Once more: it may have gone back while this was being decided, or have gone back and be right again.
        let now = gate.now();
        gate.require_clock(now).await?;
        if is_before(now, record.inputs.now) || is_before(record.inputs.now, self.started) {
            return Err(Step::Again);
        }
        let verified = (record.inputs.now, self.checks(self.found, self.rules));
        let (run, is_embedded) = (DecisionRun::Held(self.hold), follows.pack.is_none());
        let mut new = gate.new_decision(record, run, stored.correlation_id.as_deref(), follows).await?;
        self.keep_pack(is_embedded, &new, pack).await?;
        new.ready_from = self.ready_from.take();
        new.timing = self.timing(std::slice::from_ref(&verified));
        new.bundles = bytes.into();
        new.before = self.unwritten.iter().cloned().chain([verified]).collect();
        // What it is ready by may have run out while it was decided: then it is looked at without that.
        if gate.has_run_out(new.record()) {
            return Err(Step::Again);
        }
        self.commit(&new).instrument(trace::task("commit")).await?;
        let publishing = gate.publish_last(&stored.project, stored.subject, &stored.environment);
        publishing.instrument(trace::task("publish")).await?;
        Ok(())
    }

    /// How long each phase took so far, where `happened` is what happened last and is not in the log yet.
    fn timing(&self, happened: &[(Timestamp, RunEvent)]) -> BTreeMap<String, u64> {
        let log = self.log.iter().chain(happened).map(|(at, event)| (*at, event));
        let mut spent = split(log, Some(self.gate.now()));
        for phase in [Phase::Queued, Phase::Pinning, Phase::Fetching, Phase::Verifying, Phase::Deciding] {
            spent.entry(phase).or_default();
        }
        spent.into_iter().map(|(phase, spent)| (phase.as_str().to_owned(), spent)).collect()
    }

    /// Nobody activated the embedded pack, and the next version of the gate may have another.
    async fn keep_pack(&self, is_embedded: bool, new: &NewDecision, pack: &Pack) -> Result<(), Step> {
        if is_embedded {
            let PackRef { name, version, digest } = &new.record().inputs.policy;
            self.gate.store().put_pack(*digest, name, *version, &pack.files().clone().into_map()).await?;
        }
        Ok(())
    }

    // Collecting -------------------------------------------------------------------------------------------------------

    /// Reads everything about the subject and the parts of it, telling how far it is.
    ///
    /// * `again` — what was taken over, and from where, for a run that asks about some parts of an index alone.
    async fn collect(
        &mut self,
        stored: &RunHead,
        again: Option<(Again, Option<Taken>)>,
        allowance: Arc<Allowance>,
    ) -> Result<Collected, Step> {
        let gate = self.gate;
        let unseen = Subject::unseen(stored.subject, stored.name.clone());
        let (again, taken) = again.map_or((None, None), |(again, taken)| (Some(again), taken));
        let reading = async {
            if let Some(taken) = taken {
                let (index, found, parts) = gate.complete(&stored.project, taken, &allowance).await?;
                return Ok((index, found, Some(parts)));
            }
            let mut found = gate.find_within(&stored.project, &unseen, &allowance).await?;
            let subject = match &found.media_type {
                Some(_) => unseen.seen_as(found.media_type.clone()),
                // Nobody can look where no place is given: what was seen before is known still.
                None if !has_registry(&unseen.name) => gate.as_remembered(&stored.project, unseen).await?,
                None => unseen,
            };
            let parts = match found.missing {
                Some(_) => None,
                None => gate.find_parts(&stored.project, &subject, &mut found).await?,
            };
            Ok::<_, GateError>((subject, found, parts))
        };
        let (subject, found, parts) = self.while_reading(&allowance, Box::pin(reading)).await?;
        let beside = parts.iter().flatten().map(|part| part.found.bundles.len()).sum::<usize>();
        self.found = u64::try_from(found.bundles.len().saturating_add(beside)).unwrap_or(u64::MAX);
        Ok(Collected { subject, found, parts, retried: allowance.retries.counts(), again })
    }

    /// Ends the run of a subject that is not where it should be.
    async fn missing(&mut self, what: String) -> Step {
        let event = RunEvent::Failed { decision: None, what: format!("{what} does not exist"), fault: None };
        if let Err(step) = self.append(&[(self.gate.now(), event)]).await {
            return step;
        }
        Step::Failed(GateError::NotFound {
            what,
            hint: Some("push it first, or correct the digest: countersign push prints it".into()),
        })
    }

    /// What was found becomes what is decided from, and the bytes of it.
    async fn verify(
        (gate, run): (&Gate, Uuid),
        stored: &RunHead,
        collected: Collected,
        pack: &Pack,
        before: Option<Before>,
        follows: &Follows,
    ) -> Result<(Inputs, Vec<(Digest, Vec<u8>)>), Step> {
        let Collected { subject, found, parts, retried, again } = collected;
        let trust = gate.trust_for(pack);
        let (verified, _) = gate.look_at(&stored.project, &subject, &found, pack, &trust).await?;
        let kept_from = all_kept_from(&found, parts.iter().flatten());
        let mut faults = found.faults;
        faults.extend(verified.faults);
        if let Some(environment) = pack.environment(&stored.environment) {
            faults.extend(Gate::missing_roots(&trust, pack, environment));
        }
        let overrides = gate.overrides_for(&stored.project, subject.digest, &stored.environment, pack).await?;
        let mut bytes = verified.bytes;
        let mut platforms = parts.as_ref().map(|_| Vec::new());
        let circumstances = Circumstances {
            project: &stored.project,
            environment: &stored.environment,
            pack,
            before: before.as_ref(),
            trust: &trust,
        };
        for part in parts.into_iter().flatten() {
            let part = gate.verify_part(part, circumstances, &mut bytes).await?;
            platforms.get_or_insert_default().push(part);
        }
        let mut inputs = Inputs {
            run,
            project: stored.project.clone(),
            subject,
            environment: stored.environment.clone(),
            now: gate.now(),
            looked_at: None,
            engine: engine(),
            policy: pack.reference(),
            trust_set: trust.digest(),
            evidence: verified.evidence,
            rejected: verified.rejected,
            faults,
            retried,
            referrers: found.referrers,
            kept_from,
            prior: before.map(|before| before.prior),
            overrides,
            platforms,
            manifests: found.manifests.iter().map(|(digest, _)| *digest).collect(),
            revocations: Vec::new(),
            again,
            counting: None,
            weighing: None,
            revoked_decision: gate.revoked_before(&stored.project, follows, Some(stored)).await?,
            before_loss: gate.lost_before(follows, Some(stored)).await?,
            ready_since: gate.ready_since(stored, pack, follows).await?,
        };
        gate.say_who_is_who(&mut inputs, pack, &bytes).await?;
        inputs.say_counting();
        gate.withhold(&mut inputs, follows).await?;
        bytes.extend(found.manifests);
        Ok((inputs, bytes))
    }
}

/// Until when the environment before is ready by what is decided there, whoever decides it again meanwhile. That a decision
/// lives no longer than its environment lets it is no such end: with the same evidence it is as ready afterwards.
fn before_ends(before: Option<&Before>, pack: &Pack) -> Option<Timestamp> {
    let (prior, ends) = before.map(|before| (&before.prior, before.ends))?;
    let lifetime = pack.environment(&prior.environment).and_then(|environment| environment.decision_lifetime);
    let lives_until = prior.decided_at.zip(lifetime).map(|(decided, lifetime)| decided.after(lifetime));
    ends.filter(|ends| Some(*ends) != lives_until)
}

/// How many answers of rules a decision takes: about the subject, and about each part of an index.
fn rules_to_ask(pack: &Pack, run: &RunHead, parts: Option<&[FoundPart]>) -> u64 {
    let about_one = pack.applying(&run.environment).count();
    let about = parts.map_or(1, |parts| parts.len().saturating_add(1));
    u64::try_from(about_one.saturating_mul(about)).unwrap_or(u64::MAX)
}

/// Where a run looks, in words.
fn collected_from(run: &RunHead, elsewhere: &[String], again: Option<&Again>) -> String {
    let mut from = run.place().to_owned();
    if run.because.is_none() && !elsewhere.is_empty() {
        from.push_str(", and everywhere that it was ready from: ");
        from.push_str(&elsewhere.join(", "));
    }
    again.map(|again| format!("{from} ({again})")).unwrap_or(from)
}
