//! "Is this digest safe?": looks a decision up, and writes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::take;
use std::sync::Arc;

use super::held_against::HeldAgainst;
use super::kept::Kept;
use super::looks::Look;
use super::reply::{
    DECISION_SCHEMA, DecisionRef, DecisionReply, EvidenceReply, PlatformReply, PolicyRef, Publication, SignerReply,
    Standing, SubjectReply, Upcoming, WaiverReply,
};
use super::{Gate, GateError, paste};
use crate::domain::decision::{
    Backing, Hits, Outcome, PackRef, PartVerdict, Reason, Record, Stand, Verdict, not_found_out,
};
use crate::domain::digest::Digest;
use crate::domain::facts::{Attributed, FactsHead, RejectedBundle, is_signature};
use crate::domain::fault::Fault;
use crate::domain::limits::MAX_ENVIRONMENTS;
use crate::domain::names::{ApproverSetName, EnvironmentName, ProjectName, RuleId};
use crate::domain::overrides::ends_within;
use crate::domain::policy::{Environment, Pack, PackFiles};
use crate::domain::revocation::Revocable;
use crate::domain::run::Phase;
use crate::domain::time::Timestamp;
use crate::store::{DecisionFilter, PublicationHead, PublicationState, StoredDecision, StoredPublication};

/// What is known about a subject in an environment.
enum Stands {
    Decided(Arc<Kept>),
    /// `asked` — the newest `unknown`, where somebody has asked and nothing was ever found out.
    Undecided {
        policy: PackRef,
        against: Box<HeldAgainst>,
        asked: Option<Box<StoredDecision<FactsHead>>>,
    },
}

impl Gate {
    /// The decision that stands for `subject` in `environment`, and how it holds now.
    ///
    /// No side effect, and no registry is asked. A subject that nobody decided about is `not-ready` with the one
    /// reason `gate.undecided`: a caller that only reads the verdict cannot mistake it for permission. Where somebody has asked,
    /// and nothing could be found out, it says so, and names what did not answer.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn check(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<DecisionReply, GateError> {
        let stands = self.stands(project, subject, environment).await?;
        Ok(self.reply_to_check(&stands, project, subject, environment))
    }

    /// [`Gate::check`] as it is sent: JSON.
    ///
    /// # Errors
    ///
    /// As [`Gate::check`].
    pub async fn check_json(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Vec<u8>, GateError> {
        let stands = self.stands(project, subject, environment).await?;
        if let Stands::Decided(kept) = &stands
            && let Some(body) = kept.body(self.now())
        {
            return Ok(body);
        }
        let reply = self.reply_to_check(&stands, project, subject, environment);
        serde_json::to_vec(&reply).map_err(|error| GateError::internal(error.to_string()))
    }

    fn reply_to_check(
        &self,
        stands: &Stands,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> DecisionReply {
        match stands {
            Stands::Decided(kept) => kept.reply(self.now()),
            Stands::Undecided { policy, against, asked } => {
                let stand = against.stand(None::<&Record>, environment, self.now());
                // Of an environment that no policy has, it is known that nothing is ready.
                let Some(asked) = asked.as_ref().filter(|_| against.policy.is_some()) else {
                    return self.undecided_reply(project, subject, environment, policy, stand);
                };
                let inputs = &asked.record.inputs;
                let faults: Vec<Fault> = inputs.all_faults().cloned().collect();
                let stand = not_found_out(environment, (asked.id, inputs.now, &faults));
                DecisionReply { faults, ..self.undecided_reply(project, subject, environment, policy, stand) }
            }
        }
    }

    /// Everything that the answer follows from but for the clock: as it was found before, if nothing was committed
    /// since, by anybody; read from the store otherwise.
    async fn stands(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Stands, GateError> {
        self.store().require_none_known_lost().await?;
        let state = self.state();
        if let Some(kept) = self.inner.kept.find(state, (project, subject, environment)) {
            return Ok(Stands::Decided(kept));
        }
        let standard = PackFiles::standard_digest();
        let (in_force, stored) = self.store().standing_decision(project, subject, environment, standard).await?;
        let pack = self.pack(in_force).await?;
        let record = stored.as_ref().map(|stored| (stored.id, &stored.record));
        let mut against = self.held_against(project, subject, environment, record, &pack).await?;
        if let Some(stored) = &stored {
            against.asked_for = self.asked_for(&stored.record).await?;
            against.foreseen = self.foreseen(stored.id, &stored.record).await?;
            against.unjudged_since = self.store().unjudged_since(project, subject, environment).await?;
        }
        let asked = if stored.is_none() { self.asked_in_vain(project, subject, environment).await? } else { None };
        // Last, so that what was read is not of before what is looked at.
        self.store().require_nothing_lost().await?;
        let Some(stored) = stored else {
            let (policy, against) = (pack.reference(), Box::new(against));
            return Ok(Stands::Undecided { policy, against, asked: asked.map(Box::new) });
        };
        let made_under = self.pack(stored.record.inputs.policy.digest).await?;
        let kept = Arc::new(Kept::new(stored, against, made_under, self.now()));
        // What was read in several steps is of one state only if nothing was committed in between.
        if kept.is_light() && state.is_still(self.state()) {
            self.inner.kept.keep(state, (project, subject, environment), &kept);
        }
        Ok(Stands::Decided(kept))
    }

    /// The newest decision about a subject of which nothing stands: an `unknown`, if any.
    async fn asked_in_vain(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
    ) -> Result<Option<StoredDecision<FactsHead>>, GateError> {
        let there = DecisionFilter { subject: Some(subject), environment: Some(environment.clone()) };
        let newest = self.store().decisions(project, &there, None, 1).await?;
        let Some(newest) = newest.items.first().filter(|newest| newest.verdict == Verdict::Unknown) else {
            return Ok(None);
        };
        Ok(self.store().shown_decision(newest.id).await?)
    }

    /// How `record` stands at this moment.
    ///
    /// * `record` — with the decision's id.
    pub(super) async fn stand<F: Revocable + Sync>(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        record: Option<(Digest, &Record<F>)>,
        pack: &Pack,
    ) -> Result<Stand, GateError> {
        let against = self.held_against(project, subject, environment, record, pack).await?;
        Ok(against.stand(record.map(|(_, record)| record), environment, self.now()))
    }

    /// What `record` is held against.
    pub(super) async fn held_against<F: Revocable + Sync>(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        decided: Option<(Digest, &Record<F>)>,
        pack: &Pack,
    ) -> Result<HeldAgainst, GateError> {
        let record = decided.map(|(_, record)| record);
        let uses_waivers = record.is_some_and(|r| r.all_reasons().any(|reason| reason.waived_by.is_some()));
        let mut revoked = Vec::new();
        if uses_waivers {
            let parts = record.into_iter().flat_map(|record| record.inputs.all_subjects());
            for subject in std::iter::once(subject).chain(parts).collect::<BTreeSet<_>>() {
                revoked.extend(self.revoked_overrides(project, subject, environment).await?);
            }
        }
        let built_on = match record {
            Some(record) if record.verdict == Verdict::Ready => self.built_on(record, pack, &mut revoked).await?,
            _ => Vec::new(),
        };
        let hits = match decided {
            Some(decided) if decided.1.verdict == Verdict::Ready => self.revocation_hits(project, decided).await?,
            _ => Hits::new(),
        };
        let backing = match decided {
            Some((id, record)) if record.verdict == Verdict::Ready => {
                let (place, backing) = ((subject, environment.clone()), record.backing(&self.trust_for(pack)));
                let look = match backing {
                    // What another pack decided does not stand, so that nobody looks at it.
                    Backing::Changed { .. } if record.inputs.policy.digest == pack.reference().digest => {
                        self.inner.looks.of_other_roots(project, &place, id, self.now())
                    }
                    _ => self.inner.looks.of(project, &place),
                };
                (backing, look)
            }
            _ => (Backing::AsDecided, Look::default()),
        };
        let missing = match decided {
            Some((id, record)) if record.verdict == Verdict::Ready => self.missing(id).await?,
            _ => None,
        };
        let recorded = match decided {
            Some((_, record)) if record.verdict == Verdict::Ready => self.store().recorded_last().await?,
            _ => None,
        };
        // A pack that does not have the environment says nothing about it: then no policy is in force there.
        let policy = pack.environment(environment).is_some().then(|| pack.reference());
        let (unjudged_since, asked_for, foreseen) = (None, Vec::new(), None);
        Ok(HeldAgainst {
            policy,
            built_on,
            revoked,
            hits,
            unjudged_since,
            backing,
            missing,
            recorded,
            asked_for,
            foreseen,
        })
    }

    /// The decisions that `record` was built on, if any override in the environments before was revoked; most often
    /// none was, and then nothing is read. What was revoked there is added to `revoked`.
    async fn built_on<F: Sync>(
        &self,
        record: &Record<F>,
        pack: &Pack,
        revoked: &mut Vec<(Digest, Timestamp)>,
    ) -> Result<Vec<Record>, GateError> {
        let inputs = &record.inputs;
        let mut before = pack.environment(&inputs.environment);
        let mut revoked_before = Vec::new();
        // The environments have no cycle: a pack with one does not load.
        while let Some(name) = before.and_then(|environment| environment.after.as_ref()) {
            for subject in inputs.all_subjects().collect::<BTreeSet<_>>() {
                revoked_before.extend(self.revoked_overrides(&inputs.project, subject, name).await?);
            }
            before = pack.environment(name);
        }
        let mut built_on: Vec<Record> = Vec::new();
        if revoked_before.is_empty() {
            return Ok(built_on);
        }
        revoked.extend(revoked_before);
        // No longer than the way through a pack: each decision is about an environment before.
        while built_on.len() < MAX_ENVIRONMENTS {
            let prior = match built_on.last() {
                Some(last) => last.inputs.prior.as_ref(),
                None => inputs.prior.as_ref(),
            };
            let Some(id) = prior.and_then(|prior| prior.decision) else { break };
            let Some(stored) = self.store().decision(id).await? else { break };
            built_on.push(stored.record);
        }
        Ok(built_on)
    }

    /// The reply for a stored decision, with how it stands today.
    pub(super) async fn decision_reply<F: Into<FactsHead> + Attributed>(
        &self,
        stored: StoredDecision<F>,
        stand: Stand,
    ) -> Result<DecisionReply, GateError> {
        let pack = self.pack(stored.record.inputs.policy.digest).await?;
        Ok(reply_of(stored, stand, &pack, self.now()))
    }

    fn undecided_reply(
        &self,
        project: &ProjectName,
        subject: Digest,
        environment: &EnvironmentName,
        policy: &PackRef,
        stand: Stand,
    ) -> DecisionReply {
        let changed_because = stand.changed_because.iter().map(|reason| reason.rule.clone()).collect();
        let mut reasons = filled(stand.changed_because, &subject.to_string(), environment);
        paste::say_to_a_shell(&mut reasons, project, "");
        DecisionReply {
            schema: DECISION_SCHEMA.to_owned(),
            verdict: stand.verdict,
            decided: None,
            subject: SubjectReply { digest: subject, name: String::new() },
            project: project.clone(),
            environment: environment.clone(),
            correlation_id: None,
            decision: None,
            policy: Some(policy_ref(policy)),
            trust_set: self.trust().digest(),
            reasons,
            waived_by: Vec::new(),
            overrides: Vec::new(),
            upcoming: Vec::new(),
            documentation: BTreeMap::new(),
            overridable_by: BTreeMap::new(),
            rests_on: None,
            evidence: Vec::new(),
            faults: Vec::new(),
            retried: Vec::new(),
            again: None,
            platforms: Vec::new(),
            referrers: Vec::new(),
            timing_ms: whole_timing(BTreeMap::new(), None),
            standing: Standing { as_of: self.now(), changed_because, unjudged_since: None },
            superseded_by: None,
            ready_from: None,
            publication: None,
        }
    }
}

/// The parts as they were judged. Where the decision no longer holds, no part of it is ready either.
fn platform_replies(parts: Vec<PartVerdict>, stand: &Stand) -> Vec<PlatformReply> {
    let holds = stand.changed_because.is_empty();
    let fallen = if stand.verdict == Verdict::Unknown { Verdict::Unknown } else { Verdict::NotReady };
    let reply = |part: PartVerdict| {
        let verdict = if part.verdict == Verdict::Ready && !holds { fallen } else { part.verdict };
        PlatformReply { verdict, ..part.into() }
    };
    parts.into_iter().map(reply).collect()
}

/// Takes a `ready` back, and says why before everything else.
///
/// * `verdict` — what it is instead: `not-ready`, or `unknown` where that is how what stands instead stands.
pub(super) fn withdraw(reply: &mut DecisionReply, because: Reason, verdict: Verdict) {
    let name = &reply.subject.name;
    let digest = reply.subject.digest;
    let reference = if name.is_empty() { digest.to_string() } else { format!("{name}@{digest}") };
    reply.verdict = verdict;
    reply.standing.changed_because.insert(0, because.rule.clone());
    let mut own = filled(vec![because], &reference, &reply.environment);
    paste::say_to_a_shell(&mut own, &reply.project, name);
    reply.reasons = own_reasons_first(own, take(&mut reply.reasons));
    for part in reply.platforms.iter_mut().filter(|part| part.verdict == Verdict::Ready) {
        part.verdict = verdict;
    }
}

/// The reply for a decision, wherever it is kept, with how it stands at `now`.
pub(super) fn reply_of<F: Into<FactsHead> + Attributed>(
    stored: StoredDecision<F>,
    stand: Stand,
    pack: &Pack,
    now: Timestamp,
) -> DecisionReply {
    let record = stored.record;
    let alone: BTreeSet<Digest> = record.worth_asking_again().map(|part| part.subject.digest).collect();
    let waived_by = waivers(&record, pack, &stand, now);
    let decision = DecisionRef {
        id: stored.id,
        run: record.inputs.run,
        decided_at: record.inputs.now,
        valid_until: record.valid_until,
        log_index: stored.log_index,
    };
    let mut inputs = record.inputs;
    let environment = pack.environment(&inputs.environment);
    let mut evidence = evidence_replies(take(&mut inputs.evidence), &inputs.rejected, environment, pack, inputs.now);
    let accepted = evidence.iter().filter(|item| item.accepted && is_signature(&item.predicate_type));
    let signatures: Vec<EvidenceReply> = accepted.cloned().collect();
    for part in inputs.platforms.iter_mut().flatten() {
        let about = part.subject.digest;
        let mut beside = evidence_replies(take(&mut part.evidence), &part.rejected, environment, pack, inputs.now);
        beside.extend(
            take(&mut part.unsigned).into_iter().map(|facts| EvidenceReply::unsigned(facts.into(), signatures.first())),
        );
        evidence.extend(beside.into_iter().map(|item| EvidenceReply { subject: Some(about), ..item }));
    }
    EvidenceReply::say_where(&mut evidence, inputs.subject.digest, &inputs.kept_from);
    let mut platforms = platform_replies(record.platforms, &stand);
    for (reply, part) in platforms.iter_mut().zip(inputs.platforms.iter_mut().flatten()) {
        reply.referrers = take(&mut part.referrers);
        reply.retry_alone = alone.contains(&reply.digest);
    }
    let faults = inputs.all_faults().cloned().chain(stand.fault()).collect();
    let rests_on = inputs.rests_on().cloned();
    let reference = inputs.subject.reference();
    let changed_because = stand.changed_because.iter().map(|reason| reason.rule.clone()).collect();
    let upcoming = upcoming(pack, &inputs.environment, &record.reasons, &platforms, now);
    let documentation = documentation(pack, &record.reasons);
    let overridable_by = overridable_by(pack, &record.reasons, &platforms);
    paste::pasteable(
        pack,
        DecisionReply {
            schema: DECISION_SCHEMA.to_owned(),
            verdict: stand.verdict,
            decided: Some(record.verdict),
            waived_by,
            overrides: Vec::new(),
            upcoming,
            documentation,
            overridable_by,
            subject: SubjectReply { digest: inputs.subject.digest, name: inputs.subject.name },
            project: inputs.project,
            reasons: own_reasons_first(filled(stand.changed_because, &reference, &inputs.environment), record.reasons),
            environment: inputs.environment,
            correlation_id: stored.correlation_id,
            decision: Some(decision),
            policy: Some(policy_ref(&inputs.policy)),
            trust_set: inputs.trust_set,
            rests_on,
            evidence,
            faults,
            retried: inputs.retried,
            again: inputs.again,
            platforms,
            referrers: inputs.referrers,
            timing_ms: whole_timing(stored.timing, publishing(stored.publication.as_ref(), inputs.now)),
            standing: Standing { as_of: now, changed_because, unjudged_since: None },
            superseded_by: None,
            ready_from: None,
            publication: stored.publication.map(Publication::from),
        },
    )
}

/// The overrides that a decision used, for the whole and for its parts, each once for each rule.
fn waivers<F: Attributed>(record: &Record<F>, pack: &Pack, stand: &Stand, now: Timestamp) -> Vec<WaiverReply> {
    // The reason why it is over names the waiver as its evidence.
    let over = |id: Digest| stand.changed_because.iter().find(|reason| reason.evidence.contains(&id));
    let mut seen = BTreeSet::new();
    let used = record.all_reasons().filter_map(|reason| Some((reason.waived_by?, &reason.rule)));
    used.filter(|used| seen.insert(*used))
        .filter_map(|(id, rule)| {
            let facts = record.inputs.all_overrides().find(|facts| facts.id == id)?;
            let over = over(id).map(|reason| reason.found.clone());
            Some(WaiverReply {
                id,
                rule: rule.clone(),
                approved_by: record.inputs.approved_by(facts, pack).into_iter().collect(),
                requester: SignerReply::from(&facts.requester),
                reason: facts.permits.reason.clone(),
                ticket: facts.permits.ticket.clone(),
                until: facts.permits.expires,
                ends_within: ends_within(facts.permits.expires, now).filter(|_| over.is_none()),
                way: facts.permits.way,
                over,
            })
        })
        .collect()
}

/// What will be required, and is not yet: said in every answer, so that the day surprises nobody.
fn upcoming(
    pack: &Pack,
    environment: &EnvironmentName,
    reasons: &[Reason],
    platforms: &[PlatformReply],
    now: Timestamp,
) -> Vec<Upcoming> {
    let mut all: Vec<&Reason> = reasons.iter().collect();
    all.extend(platforms.iter().flat_map(|platform| &platform.reasons));
    let rules = pack.rules().iter().filter(|rule| rule.applies_to(environment));
    rules
        .filter_map(|rule| {
            let required_from = rule.effective_on.filter(|day| *day > now)?;
            let mut judged = all.iter().filter(|reason| reason.rule == rule.id).peekable();
            let holds = judged.peek().is_some() && judged.all(|reason| reason.outcome == Outcome::Shown);
            Some(Upcoming { rule: rule.id.clone(), required_from, holds })
        })
        .collect()
}

fn documentation(pack: &Pack, reasons: &[Reason]) -> BTreeMap<RuleId, String> {
    let documented =
        reasons.iter().filter_map(|reason| pack.rule(&reason.rule)?.documentation.clone().zip(Some(reason)));
    documented.map(|(address, reason)| (reason.rule.clone(), address)).collect()
}

/// Who may permit what is in the way. A rule that failed by itself can be overridden by nobody.
fn overridable_by(pack: &Pack, reasons: &[Reason], platforms: &[PlatformReply]) -> BTreeMap<RuleId, ApproverSetName> {
    let all = reasons.iter().chain(platforms.iter().flat_map(|platform| &platform.reasons));
    let in_the_way = all.filter(|reason| reason.outcome == Outcome::Violation && !reason.failed());
    in_the_way
        .filter_map(|reason| Some((reason.rule.clone(), pack.rule(&reason.rule)?.overridable_by.clone()?)))
        .collect()
}

/// How a decision that was just made stands: as it was made.
pub(super) fn as_recorded(verdict: Verdict) -> Stand {
    Stand { verdict, changed_because: Vec::new() }
}

/// The gate's own reasons, with the subject and the environment in their fixes.
fn filled(mut reasons: Vec<Reason>, subject: &str, environment: &EnvironmentName) -> Vec<Reason> {
    for reason in &mut reasons {
        reason.fix = paste::filled(&reason.fix, subject, environment);
    }
    reasons
}

fn own_reasons_first(mut own: Vec<Reason>, recorded: Vec<Reason>) -> Vec<Reason> {
    own.extend(recorded);
    own
}

/// The pack as replies name it.
pub(super) fn policy_ref(policy: &PackRef) -> PolicyRef {
    PolicyRef { pack: policy.name.clone(), version: policy.version, digest: policy.digest }
}

/// Everything that was looked at: verified and accepted, verified and not accepted, rejected.
fn evidence_replies<F: Into<FactsHead>>(
    evidence: Vec<F>,
    rejected: &[RejectedBundle],
    environment: Option<&Environment>,
    pack: &Pack,
    now: Timestamp,
) -> Vec<EvidenceReply> {
    let verified = evidence.into_iter().map(Into::into).map(|facts: FactsHead| {
        let sets = environment
            .map(|environment| pack.signer_sets(&facts.signer, facts.witness(), &facts.vouched, environment, now));
        let refusal = sets.and_then(Result::err);
        let shown = EvidenceReply::from(facts);
        // Which check a bundle has failed says more than that it failed one.
        let rejection = shown.rejection.or(refusal);
        EvidenceReply { accepted: rejection.is_none(), rejection, ..shown }
    });
    verified.chain(rejected.iter().map(EvidenceReply::from)).collect()
}

impl From<StoredPublication> for Publication {
    fn from(stored: StoredPublication) -> Self {
        let StoredPublication { tries, last_error, state, .. } = stored;
        PublicationHead { tries, last_error, state }.into()
    }
}

impl From<PublicationHead> for Publication {
    fn from(stored: PublicationHead) -> Self {
        let (state, referrer) = match stored.state {
            PublicationState::Kept => ("not-needed", None),
            PublicationState::Pending => ("pending", None),
            PublicationState::HeldBack => ("held-back", None),
            PublicationState::Superseded { .. } => ("superseded", None),
            PublicationState::Published { referrer, .. } => ("published", Some(referrer)),
        };
        Self { state: state.to_owned(), tries: stored.tries, referrer, last_error: stored.last_error }
    }
}

/// Milliseconds from a decision to its summary being where others read it; absent where it is not there.
fn publishing(publication: Option<&PublicationHead>, decided_at: Timestamp) -> Option<u64> {
    match publication?.state {
        PublicationState::Published { at, .. } => Some(milliseconds(decided_at, at)),
        _ => None,
    }
}

/// Every phase that each decision tells of, with nothing for one that did not take place; how long publishing took is known
/// where it is done.
pub(super) fn whole_timing(mut timing: BTreeMap<String, u64>, publishing: Option<u64>) -> BTreeMap<String, u64> {
    for phase in Phase::ALL.into_iter().filter(|phase| *phase != Phase::Waiting) {
        timing.entry(phase.as_str().to_owned()).or_default();
    }
    timing.extend(publishing.map(|spent| (Phase::Publishing.as_str().to_owned(), spent)));
    timing
}

/// Milliseconds from `start` to `end`; zero when the clock went back.
pub(super) fn milliseconds(start: Timestamp, end: Timestamp) -> u64 {
    u64::try_from(end.unix_milliseconds().saturating_sub(start.unix_milliseconds())).unwrap_or(0)
}
