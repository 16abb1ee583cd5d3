//! Decides recorded decisions again under a draft, from what they were made from: shows what a change of the policy would
//! have done before it does it.
//!
//! Nothing is written and no registry is asked. Each decision is judged at its own time, from its own facts; what stands is
//! judged at this moment, too. What the
//! environment before said is what the draft would have made of it. What was refused because nobody knew its key is
//! verified again where the draft names keys that the pack in force does not.
//!
//! A rule of which everything is as it was (see [`Unchanged`]) is not asked again where its answer is on record.

mod standing;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use super::activate::require_reasons;
use super::collect::{Candidate, unbound};
use super::evaluation::apart;
use super::overrides::{WhoIsWho, told_in};
use super::parts::{Before, Stands};
use super::promote::engine;
use super::replay::Packs;
use super::through::Progress;
use super::verifying::verify_all;
use super::{Gate, GateError};
use crate::domain::decision::{
    Foreseen, Inputs, Known, PackRef, Part, PartVerdict, Prior, Priors, Record, Verdict, foresee,
};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_EARLIER_DECISIONS, MAX_PREVIEW_DECISIONS, PREVIEW_DECISIONS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::{Loosening, Pack, PackFiles, People, Unchanged, loosenings};
use crate::domain::preview::{Answers, Compared, Group, Preview, PreviewMaker, Protection, Turns};
use crate::domain::time::Timestamp;
use crate::store::{DecisionFilter, DecisionRange, RecordedDecision, StoreError};

impl DecisionRange {
    /// The decisions that a draft is tried on: the newest `against` of them, or where nothing is said all `since`, or the
    /// newest [`PREVIEW_DECISIONS`].
    #[must_use]
    pub fn to_try(environment: Option<EnvironmentName>, since: Option<Timestamp>, against: Option<u64>) -> Self {
        let newest = against.or_else(|| since.is_none().then_some(PREVIEW_DECISIONS));
        Self { environment, since, newest }
    }
}

/// What a draft would have changed, and what was looked at to say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewReply {
    /// `countersign.preview/v1`.
    pub schema: String,
    /// The draft.
    pub draft: PackRef,
    /// The pack in force.
    pub in_force: PackRef,
    /// Only decisions for this environment; absent: for all.
    pub environment: Option<EnvironmentName>,
    /// Only decisions from then on; absent: from the first.
    pub since: Option<Timestamp>,
    /// Only so many, the newest.
    pub against: u64,
    /// What would have changed.
    #[serde(flatten)]
    pub preview: Preview,
    /// What putting it in force at this moment would do to what stands; absent in answers of versions that did not say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Turns>,
    /// What the draft asks less of than the pack in force, or may.
    pub loosened: Vec<Loosening>,
    /// What else is to be known: what is refused from a day on that is only warned of now, and why it could not be put in force as it is.
    pub notes: Vec<String>,
}

/// The schema name of [`PreviewReply`].
pub const PREVIEW_SCHEMA: &str = "countersign.preview/v1";

/// Codes of bundles that were refused because no key is known that made them; a hint to another's key makes the second of it.
const KEY_UNKNOWN: [&str; 2] = ["key-untrusted", "signature-invalid"];

impl Gate {
    /// Decides the decisions of `range` again under `draft`, and says which would have come out otherwise; and what would become
    /// of what stands, were the draft put in force now.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read or a record in it is damaged.
    pub async fn preview(
        &self,
        project: &ProjectName,
        draft: Pack,
        range: DecisionRange,
        progress: Progress<'_>,
    ) -> Result<PreviewReply, GateError> {
        let in_force = self.active_pack(project).await?;
        let against = range.newest.unwrap_or(MAX_PREVIEW_DECISIONS).min(MAX_PREVIEW_DECISIONS);
        let range = DecisionRange { newest: Some(against), ..range };
        let trial = Arc::new(Trial::new(draft, &in_force, self.who_is_who(project).await?));
        let mut maker = PreviewMaker::default();
        let protection = |name: &EnvironmentName| {
            let protected = |pack: &Pack| pack.environment(name).is_some_and(|environment| environment.protected);
            // What is protected now counts, too: that it no longer is would be one more thing that is asked less.
            if protected(&trial.pack) || protected(&in_force) { Protection::Protected } else { Protection::Open }
        };
        let looking = Arc::clone(&trial);
        self.through(
            (project, &range),
            progress,
            async |step| self.packs_of(step).await,
            move |decision, packs| looking.look(&decision, packs),
            async |looked| {
                for one in looked {
                    let (compared, answers) = match one? {
                        Looked::Done(compared, answers) => (*compared, answers),
                        Looked::Waits(id, record) => {
                            let foreseen = self.decide_under(&trial, id, &record).await?;
                            (Compared::of(id, &record, &foreseen.record), Answers::of(&foreseen))
                        }
                    };
                    let protection = protection(compared.environment());
                    maker.add(compared, answers, protection);
                }
                Ok(())
            },
        )
        .await?;
        let standing = Box::pin(self.turns(project, &trial, &in_force, range.environment.as_ref())).await?;
        let preview = maker.finish();
        let mut notes = becoming_required(&preview, &trial.pack, self.now());
        notes.extend(self.refusals(project, &trial.pack).await?);
        Ok(PreviewReply {
            schema: PREVIEW_SCHEMA.to_owned(),
            draft: trial.pack.reference(),
            in_force: in_force.reference(),
            environment: range.environment,
            since: range.since,
            against,
            preview,
            standing: Some(standing),
            loosened: loosenings(&in_force, &trial.pack, self.now()),
            notes,
        })
    }

    /// Why the draft could not be put in force as it is, one sentence each.
    async fn refusals(&self, project: &ProjectName, pack: &Pack) -> Result<Vec<String>, GateError> {
        let PackRef { name, version, digest } = pack.reference();
        let by_version = match self.store().check_version(project, digest, &name, version).await {
            Err(error @ StoreError::Conflict(_)) => Err(GateError::from(error)),
            other => Ok(other?),
        };
        let anew = pack.check_anew().map_err(GateError::from);
        let revoked = match self.require_no_revoked_pack(project, &pack.reference()).await {
            Err(error @ GateError::NotAllowed { .. }) => Err(error),
            other => Ok(other?),
        };
        let refused = [by_version, self.require_roots(pack), require_reasons(pack), anew, revoked];
        let sentence = |error| format!("not to be put in force: {error}");
        Ok(refused.into_iter().filter_map(Result::err).map(sentence).collect())
    }

    /// The same with the files of a draft, which processes that may use only so much load and evaluate, where there are any.
    /// It goes on for as long as somebody waits for it: dropped, it ends with what is evaluated at the moment.
    ///
    /// * `place` — held until nothing of it is at work any more.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a draft that does not load; as [`Self::preview`].
    pub async fn preview_draft(
        &self,
        project: &ProjectName,
        files: &PackFiles,
        range: DecisionRange,
        place: impl Send + Sync + 'static,
    ) -> Result<PreviewReply, GateError> {
        let (gate, project, files) = (self.clone(), project.clone(), files.clone());
        let (mut answer, answered) = oneshot::channel();
        let runtime = Handle::current();
        // On a thread of its own: what it holds between two steps stays on that thread.
        spawn_blocking(move || {
            runtime.block_on(async {
                let preview = async {
                    let draft = gate.draft_in(place, &files).await?;
                    gate.preview(&project, draft, range, &|_, _| {}).await
                };
                let reply = tokio::select! {
                    reply = Box::pin(preview) => reply,
                    () = answer.closed() => return,
                };
                // Whoever went away in this moment needs no answer.
                let _ = answer.send(reply);
            });
        });
        answered.await.map_err(|_| GateError::internal("the preview stopped without an answer"))?
    }

    /// Decides under the draft what needs more than its own record: the decision before it, or bundles.
    async fn decide_under(&self, trial: &Trial, id: Digest, record: &Record) -> Result<Foreseen, GateError> {
        let mut inputs = record.inputs.clone();
        let priors = Priors::of(&inputs);
        let verifies_more = trial.may_verify_more(&inputs);
        if verifies_more {
            self.verify_more(trial, &mut inputs).await?;
        }
        let before = match trial.before(&inputs) {
            Earlier::Known(before) => before,
            Earlier::Of(environment) => Box::pin(self.before_under(trial, &inputs, environment)).await?,
        };
        let then = self.pack(record.inputs.policy.digest).await.ok();
        let inputs = trial.inputs(inputs, before.as_ref(), then.as_deref());
        // With other evidence it is another question.
        let then = then.filter(|_| !verifies_more);
        let known = trial.known(record, then.as_deref(), &priors, &inputs);
        let pack = Arc::clone(&trial.pack);
        let foreseen = apart(move || foresee(inputs, &pack, known)).await??;
        trial.keep(id, record.verdict, &foreseen.record);
        Ok(foreseen)
    }

    /// What the draft makes of the decision about the environment before.
    async fn before_under(
        &self,
        trial: &Trial,
        inputs: &Inputs,
        environment: EnvironmentName,
    ) -> Result<Option<Before>, GateError> {
        let pinned = inputs.prior.as_ref().filter(|prior| prior.environment == environment);
        let id = match pinned {
            Some(prior) => prior.decision,
            None => self.earlier(inputs, &environment).await?,
        };
        let earlier = match id {
            Some(id) => self.store().decision(id).await?,
            None => None,
        };
        let Some(earlier) = earlier else {
            // Nothing stood there, or it is no longer on record: then what was pinned is all that is known.
            let verdict = Verdict::NotReady;
            let nothing =
                Prior { environment, verdict, decided_at: None, decision: None, rests_on: None, ready_since: None };
            let recorded = Before::recorded(inputs).filter(|_| pinned.is_some());
            return Ok(Some(recorded.unwrap_or_else(|| Before::new(nothing, None::<&Record>, Stands::Otherwise))));
        };
        let computed = self.decide_under(trial, earlier.id, &earlier.record).await?;
        let judged = Judged::of(earlier.record.verdict, &computed.record);
        let prior = pinned.cloned().unwrap_or(Prior {
            environment,
            verdict: earlier.record.verdict,
            decided_at: Some(earlier.record.inputs.now),
            decision: Some(earlier.id),
            rests_on: earlier.record.rests_on().map(Box::new),
            ready_since: (earlier.record.verdict == Verdict::Ready).then(|| earlier.record.ready_since()),
        });
        Ok(Some(judged.before(inputs, prior)))
    }

    /// The newest decision about the same subject in another environment that was there when `inputs` were decided.
    async fn earlier(&self, inputs: &Inputs, environment: &EnvironmentName) -> Result<Option<Digest>, GateError> {
        let filter = DecisionFilter { subject: Some(inputs.subject.digest), environment: Some(environment.clone()) };
        let heads = self.store().decisions(&inputs.project, &filter, None, MAX_EARLIER_DECISIONS).await?;
        let stood =
            heads.items.into_iter().find(|head| head.verdict != Verdict::Unknown && head.decided_at <= inputs.now);
        Ok(stood.map(|head| head.id))
    }

    /// Verifies again what was refused because nobody knew its key, with the keys of the draft.
    async fn verify_more(&self, trial: &Trial, inputs: &mut Inputs) -> Result<(), GateError> {
        let (subject, now) = (inputs.subject.digest, inputs.now);
        self.verify_again(trial, (subject, now), &mut inputs.evidence, &mut inputs.rejected).await?;
        for Part { subject, evidence, rejected, .. } in inputs.platforms.iter_mut().flatten() {
            self.verify_again(trial, (subject.digest, now), evidence, rejected).await?;
        }
        Ok(())
    }

    async fn verify_again(
        &self,
        trial: &Trial,
        (subject, received_at): (Digest, Timestamp),
        evidence: &mut Vec<Facts>,
        rejected: &mut Vec<RejectedBundle>,
    ) -> Result<(), GateError> {
        let mut work = Vec::new();
        for bundle in rejected.iter().filter(|bundle| is_of_unknown_key(bundle)) {
            if let Some(bytes) = self.store().bundle(bundle.digest).await? {
                work.push(Candidate { digest: bundle.digest, bytes, source: bundle.source, received_at });
            }
        }
        let trust = self.trust_for(&trial.pack);
        for (candidate, outcome) in verify_all(work, subject, trust, trial.pack.keys()).await? {
            rejected.retain(|bundle| bundle.digest != candidate.digest);
            match outcome.and_then(|facts| unbound(&facts).map_or(Ok(facts), |rejected| Err(Box::new(rejected)))) {
                Ok(facts) => evidence.push(facts),
                Err(bundle) => rejected.push(*bundle),
            }
        }
        evidence.sort_by_key(|facts| facts.digest);
        rejected.sort_by_key(|bundle| bundle.digest);
        Ok(())
    }
}

/// What the draft refuses from a day on: of that nothing turns now, and all of it then, whoever does nothing.
fn becoming_required(preview: &Preview, draft: &Pack, now: Timestamp) -> Vec<String> {
    let note = |group: &Group| {
        let day = draft.rule(&group.rule)?.effective_on.filter(|day| *day > now)?.to_string();
        let day = day.split('T').next().unwrap_or_default().to_owned();
        let places: Vec<String> =
            group.environments.iter().map(|(environment, count)| format!("{environment} {count}")).collect();
        Some(format!(
            "from {day} on {} is required: what it would warn of until then would not be ready ({})",
            group.rule,
            places.join(", ")
        ))
    };
    preview.warned.iter().filter_map(note).collect()
}

/// The inputs of a record, whose evidence is taken out of it: what is left says which decision it is, and what came of it.
fn taken_from(record: &mut Record) -> Inputs {
    let inputs = &mut record.inputs;
    let (evidence, platforms) = (std::mem::take(&mut inputs.evidence), inputs.platforms.take());
    Inputs { evidence, platforms, ..inputs.clone() }
}

fn is_of_unknown_key(bundle: &RejectedBundle) -> bool {
    // What nobody can read may be the word of a key that the draft names: then it stands in the way.
    let unread = bundle.rejection.code == "malformed" && bundle.unread.is_none() && bundle.signer.is_none();
    (KEY_UNKNOWN.contains(&bundle.rejection.code.as_str()) || unread) && !bundle.not_kept
}

/// A draft that is tried on decisions.
struct Trial {
    pack: Arc<Pack>,
    reference: PackRef,
    /// Whether the draft names keys that the pack in force does not.
    knows_more_keys: bool,
    /// Who is whom by the packs up to now: under the draft, too, whoever asks is who she was.
    who: WhoIsWho,
    /// The environments that come before others: what was decided there is kept.
    first: BTreeSet<EnvironmentName>,
    judged: Mutex<HashMap<Digest, Judged>>,
    /// The rules that are as they were, by the pack of then and the environment.
    unchanged: Mutex<HashMap<(Digest, EnvironmentName), Arc<Unchanged>>>,
}

/// What became of a decision under the draft: what the decision after it needs to know.
#[derive(Clone)]
struct Judged {
    recorded: Verdict,
    computed: Verdict,
    /// Without their reasons.
    parts: Vec<PartVerdict>,
}

/// What one look at a decision came to.
enum Looked {
    Done(Box<Compared>, Answers),
    /// More is needed than the record and what was judged before.
    Waits(Digest, Box<Record>),
}

/// What is known of the decision about the environment before.
enum Earlier {
    /// What it came to under the draft; `None` where no environment is before.
    Known(Option<Before>),
    /// It has to be judged first.
    Of(EnvironmentName),
}

impl Trial {
    fn new(pack: Pack, in_force: &Pack, who: WhoIsWho) -> Self {
        let known: BTreeSet<Digest> = in_force.keys().iter().map(PublicKey::fingerprint).collect();
        let knows_more_keys = pack.keys().iter().any(|key| !known.contains(&key.fingerprint()));
        let first = pack.environments().filter_map(|environment| environment.after.clone()).collect();
        let (reference, pack) = (pack.reference(), Arc::new(pack));
        Self { pack, reference, knows_more_keys, who, first, judged: Mutex::default(), unchanged: Mutex::default() }
    }

    /// Compares one decision, where its record and what was judged before are enough.
    ///
    /// * `packs` — those that are there of the packs that decisions were made under.
    fn look(&self, decision: &RecordedDecision, packs: &Packs) -> Result<Looked, GateError> {
        let mut record = decision.open()?;
        let before = match self.before(&record.inputs) {
            Earlier::Known(before) if !self.may_verify_more(&record.inputs) => before,
            _ => return Ok(Looked::Waits(decision.id, Box::new(record))),
        };
        let priors = Priors::of(&record.inputs);
        let then = packs.get(&decision.pack).and_then(|pack| pack.as_deref().ok());
        let inputs = self.inputs(taken_from(&mut record), before.as_ref(), then);
        let known = self.known(&record, then, &priors, &inputs);
        let foreseen = foresee(inputs, &self.pack, known)?;
        self.keep(decision.id, record.verdict, &foreseen.record);
        let compared = Compared::of(decision.id, &record, &foreseen.record);
        Ok(Looked::Done(Box::new(compared), Answers::of(&foreseen)))
    }

    /// The answers on record that the draft's rules would give again.
    ///
    /// * `then` — the pack that the decision was made under, where it is there.
    fn known(&self, record: &Record, then: Option<&Pack>, priors: &Priors, inputs: &Inputs) -> Known {
        let Some(then) = then.filter(|_| record.inputs.engine == engine()) else { return Known::default() };
        let key = (then.reference().digest, inputs.environment.clone());
        let unchanged = {
            let mut all = self.unchanged.lock().unwrap_or_else(PoisonError::into_inner);
            let between = || Arc::new(Unchanged::between(then, &self.pack, &inputs.environment));
            Arc::clone(all.entry(key).or_insert_with(between))
        };
        Known::of(record, priors, inputs, &unchanged)
    }

    /// Whether a bundle of this decision may count for the draft that nobody could verify then.
    fn may_verify_more(&self, inputs: &Inputs) -> bool {
        self.knows_more_keys && inputs.all_rejected().any(is_of_unknown_key)
    }

    fn before(&self, inputs: &Inputs) -> Earlier {
        let after = self.pack.environment(&inputs.environment).and_then(|environment| environment.after.as_ref());
        let Some(after) = after else { return Earlier::Known(None) };
        let Some(prior) = inputs.prior.as_ref().filter(|prior| prior.environment == *after) else {
            return Earlier::Of(after.clone());
        };
        let Some(id) = prior.decision else { return Earlier::Known(Before::recorded(inputs)) };
        let judged = self.judged.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        judged.map_or_else(
            || Earlier::Of(after.clone()),
            |judged| Earlier::Known(Some(judged.before(inputs, prior.clone()))),
        )
    }

    /// What the draft is asked: everything as it was pinned, but the pack and the environment before.
    ///
    /// * `then` — the pack that the decision was made under, where it is there.
    fn inputs(&self, inputs: Inputs, before: Option<&Before>, then: Option<&Pack>) -> Inputs {
        let again = |part: Part| {
            let of_part = |before: &Before| before.of_part(part.subject.digest, part.platform.as_deref());
            Part { prior: before.map(of_part), ..part }
        };
        let platforms = inputs.platforms.map(|parts| parts.into_iter().map(again).collect());
        let prior = before.map(|before| before.prior.clone());
        // Approvals are counted as they would be now.
        let mut inputs =
            Inputs { policy: self.reference.clone(), prior, platforms, counting: None, weighing: None, ..inputs };
        let any = inputs.all_overrides().next().is_some();
        if let Some(who) = self.who.as_ref().ok().filter(|_| any) {
            let (then, now) = (then.map(People::in_force), People::in_force(&self.pack));
            inputs.leave_out_approvals(|signer| who.handed_on(signer, then.as_ref(), &now).is_some());
        }
        told_in(&mut inputs, (&self.who, &self.pack), &BTreeMap::new());
        inputs
    }

    fn keep(&self, id: Digest, recorded: Verdict, computed: &Record) {
        if self.first.contains(&computed.inputs.environment) {
            let judged = Judged::of(recorded, computed);
            self.judged.lock().unwrap_or_else(PoisonError::into_inner).insert(id, judged);
        }
    }
}

impl Judged {
    fn of(recorded: Verdict, computed: &Record) -> Self {
        let bare = |part: &PartVerdict| PartVerdict { reasons: Vec::new(), ..part.clone() };
        Self { recorded, computed: computed.verdict, parts: computed.platforms.iter().map(bare).collect() }
    }

    /// What a decision that was built on this one sees of it. Where it no longer stood as it was decided (it had lapsed, or
    /// was revoked), that is so under any pack.
    fn before(self, inputs: &Inputs, prior: Prior) -> Before {
        if self.recorded != prior.verdict {
            let nothing = Before::new(prior, None::<&Record>, Stands::Otherwise);
            return Before::recorded(inputs).unwrap_or(nothing);
        }
        let ready_since = prior.ready_since.or(prior.decided_at).filter(|_| self.computed == Verdict::Ready);
        Before { prior: Prior { verdict: self.computed, ready_since, ..prior }, parts: self.parts, ends: None }
    }
}
