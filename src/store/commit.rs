//! A decision on its way into the record: whole or not at all.

use std::sync::Arc;

use futures_util::FutureExt as _;

use super::Store;
use super::bundles::{check_bundle, hex_list, keep_bundles, too_much_evidence};
use super::change::Change;
use super::depends::keep_dependencies;
use super::due::{note_changed, note_judged, note_lapse};
use super::due_parts::keep_parts;
use super::error::{Conflict, StoreError};
use super::failure::Failure;
use super::follows::{Follows, Looked, Unseen, require_still_so};
use super::log::append_decision;
use super::notices::{NewNotice, NoticeSubject, insert_notices};
use super::override_signatures::glass_broken;
use super::publications::{Elsewhere, NewPublication, Outgoing};
use super::queue::{Hold, admit};
use super::requests::{NewRun, insert, known};
use super::row::{Timing, write_json};
use super::runs::{OpenRun, append_to, open_run};
use super::session::{Lock, Session, Sql, sql, values};
use crate::domain::decision::{Inputs, ReadyFrom, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_COLLECTED_BYTES, MAX_EVIDENCE};
use crate::domain::run::{LeaseTerm, RunEvent, looks_again};
use crate::domain::time::Timestamp;

/// A decision on its way into the record. Made from its record alone, so nothing beside it can contradict it.
/// Cheap to clone but for its publication.
#[derive(Clone, Debug)]
pub struct NewDecision {
    id: Digest,
    bytes: Arc<[u8]>,
    record: Arc<Record>,
    run: DecisionRun,
    at: Timestamp,
    /// Milliseconds by step, for people; no part of the record.
    pub timing: Timing,
    /// The bundles that were looked at, each under the digest of its bytes.
    pub bundles: Arc<Vec<(Digest, Vec<u8>)>>,
    /// What it has to say to others, when that is something new.
    pub publication: Option<NewPublication>,
    /// The same for the places where its subject was called ready before, and is no longer.
    pub elsewhere: Elsewhere,
    /// Whom to tell of it, and what.
    pub notices: Vec<NewNotice>,
    /// What must still be so when it is committed; absent when nothing is.
    pub follows: Option<Follows>,
    /// From when it would be ready by the clock alone, where nothing else is missing; no part of the record.
    pub ready_from: Option<ReadyFrom>,
    /// What happened in the run just before, each with its time, and is not written yet.
    pub before: Vec<(Timestamp, RunEvent)>,
}

/// The run that a decision ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecisionRun {
    /// One that was requested before, and is still at this version.
    At {
        /// The version that the caller has seen.
        version: u64,
    },
    /// The same, by the worker that holds it: refused when somebody else has claimed it since.
    Held(Hold),
    /// One that nobody asked for: the gate decided again by itself. It is written whole, with its decision.
    Whole(Box<NewRun>),
}

impl NewDecision {
    /// The decision that `record` is, which ends `run` at the instant `at`.
    ///
    /// # Errors
    ///
    /// [`StoreError::Inconsistent`] when the record has no canonical form, or `run` is another one than the record's.
    pub fn of(record: Record, run: DecisionRun, at: Timestamp) -> Result<Self, StoreError> {
        let inconsistent = |detail: String| StoreError::Inconsistent { detail };
        if let DecisionRun::Whole(new) = &run
            && new.id != record.inputs.run
        {
            return Err(inconsistent(format!("a record of run {} with run {}", record.inputs.run, new.id)));
        }
        let bytes = record.canonical().map_err(|error| inconsistent(error.to_string()))?;
        let id = Digest::of(&bytes);
        let (timing, bundles, publication, follows, ready_from) = (Timing::new(), Arc::default(), None, None, None);
        let (bytes, record) = (bytes.into(), Arc::new(record));
        let (elsewhere, notices, before) = (Elsewhere::default(), Vec::new(), Vec::new());
        Ok(Self {
            id,
            bytes,
            record,
            run,
            at,
            timing,
            bundles,
            publication,
            elsewhere,
            notices,
            follows,
            ready_from,
            before,
        })
    }

    /// Its id: the SHA-256 of its record.
    #[must_use]
    pub const fn id(&self) -> Digest {
        self.id
    }

    /// When it ends its run.
    #[must_use]
    pub const fn at(&self) -> Timestamp {
        self.at
    }

    /// What it says.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The same, to be kept.
    #[must_use]
    pub fn shared_record(&self) -> Arc<Record> {
        Arc::clone(&self.record)
    }

    /// The event that ends its run.
    #[must_use]
    pub fn event(&self) -> RunEvent {
        if self.record.verdict != Verdict::Unknown {
            let verdict = self.record.verdict;
            let before = self.follows.as_ref().and_then(|follows| follows.verdict);
            let flipped_from = before.filter(|before| *before != verdict);
            let ready_from = self.ready_from.clone();
            return RunEvent::Decided { decision: self.id, verdict, flipped_from, ready_from };
        }
        let fault = self.record.inputs.all_faults().next().cloned();
        let what = fault.as_ref().map_or_else(|| "not every rule could be judged".to_owned(), ToString::to_string);
        RunEvent::Failed { decision: Some(self.id), what, fault }
    }

    /// What can be checked before anything is locked.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        if self.bundles.len() > MAX_EVIDENCE {
            return Err(too_much_evidence());
        }
        let total = self.bundles.iter().fold(0usize, |sum, (_, content)| sum.saturating_add(content.len()));
        if total > MAX_COLLECTED_BYTES {
            let max = u64::try_from(MAX_COLLECTED_BYTES).unwrap_or(u64::MAX);
            let what = "bytes of bundles in one decision".to_owned();
            return Err(StoreError::TooMany { what, limit: "MAX_COLLECTED_BYTES", max });
        }
        if self.record.verdict == Verdict::Unknown && self.publication.is_some() {
            return Err(StoreError::Inconsistent { detail: "a decision `unknown` has nothing to publish".to_owned() });
        }
        self.bundles.iter().try_for_each(|(digest, content)| check_bundle(*digest, content))
    }
}

const INSERT: Sql = sql!(
    "INSERT INTO decision (digest, project, subject, environment, pack, verdict, decided_at, run, timing,
        record)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id"
);
const INSERT_BUNDLES: Sql = sql!(
    sqlite: "INSERT INTO decision_bundle (decision, bundle, project)
    SELECT $1, unhex(value), $3 FROM json_each($2) WHERE true
    ON CONFLICT (decision, bundle) DO NOTHING",
    postgres: "INSERT INTO decision_bundle (decision, bundle, project)
    SELECT $1, decode(value, 'hex'), $3 FROM json_array_elements_text($2::json) AS given(value)
    ON CONFLICT (decision, bundle) DO NOTHING"
);

impl Store {
    /// Commits a decision: the record, the bundles it looked at, the end of its run, its leaf in the log and what it has to
    /// publish, in one transaction. Nothing of it is visible before; everything after it may be repeated.
    ///
    /// # Errors
    ///
    /// [`Conflict::Version`] when the run went on without the caller, [`Conflict::Fenced`] when somebody else holds it, [`StoreError::Illegal`] when it cannot be
    /// decided where it stands, [`Conflict::Decided`], [`Conflict::Given`] or [`Conflict::PackInForce`] when what it
    /// [follows](NewDecision::follows) is no longer so, [`StoreError::Inconsistent`] when the decision is not about what the run asks,
    /// [`StoreError::TooMany`] beyond [`MAX_EVIDENCE`] or [`MAX_COLLECTED_BYTES`], [`StoreError::Unknown`] when the
    /// run must be read again to know, or any other error of a write.
    pub async fn commit_decision(&self, decision: &NewDecision) -> Result<(), StoreError> {
        decision.check()?;
        let new = (decision.clone(), self.term);
        let commit = self.write(Change::CommitDecision, new, |session, (decision, term)| {
            insert_decision(session, decision, *term).boxed()
        });
        commit.await?;
        // What waited for this run may go on.
        self.ring().await;
        Ok(())
    }
}

/// Writes everything of a decision, in the transaction that `session` is in.
pub(super) async fn insert_decision(
    session: &mut Session,
    decision: &NewDecision,
    term: LeaseTerm,
) -> Result<(), Failure> {
    let inputs = &decision.record.inputs;
    let newest = Lock::Newest(&inputs.project, &inputs.subject.digest, &inputs.environment);
    session.locks(&[Lock::Deciding(&inputs.project), newest]).await?;
    insert_decision_alone(session, decision, term).await
}

/// [`insert_decision`] by whoever holds [`Lock::Switching`] of its project, so that nobody else decides there. A lock for
/// each of many decisions is more than the table of locks of a server takes.
pub(super) async fn insert_decision_alone(
    session: &mut Session,
    decision: &NewDecision,
    term: LeaseTerm,
) -> Result<(), Failure> {
    let inputs = &decision.record.inputs;
    let (mut open, before) = run_of(session, decision, term).await?;
    require_same_question(&open, inputs)?;
    let looked = match &decision.run {
        DecisionRun::At { .. } | DecisionRun::Held(_) => Looked::Everywhere,
        DecisionRun::Whole(_) => Looked::AtWhatIsStored,
    };
    let unseen = match &decision.follows {
        Some(follows) => require_still_so(session, inputs, (follows, looked)).await?,
        None => Unseen::Nothing,
    };
    let written = before.into_iter().map(|event| (decision.at, event));
    let end = (decision.at, decision.event());
    let log: Vec<_> = written.chain(decision.before.iter().cloned()).chain([end]).collect();
    append_to(session, inputs.run, &mut open, &log).await?;
    note_next_look(session, decision, looked).await?;
    let parts = inputs.parts().iter().map(|part| part.subject.digest);
    keep_parts(session, (&inputs.project, inputs.subject.digest, &inputs.environment), parts).await?;
    let said = NoticeSubject::Decision(decision.id, decision.record.verdict);
    let about = (&inputs.project, inputs.subject.digest, &inputs.environment);
    insert_notices(session, said, about, &decision.notices, decision.at).await?;
    let id: i64 = session
        .number(
            INSERT,
            values![
                &decision.id,
                inputs.project.as_str(),
                &inputs.subject.digest,
                inputs.environment.as_str(),
                &inputs.policy.digest,
                &decision.record.verdict.to_string(),
                inputs.now,
                open.id,
                &write_json(&decision.timing)?,
                decision.bytes.as_ref()
            ],
        )
        .await?;
    keep_looked_at(session, id, decision).await?;
    keep_dependencies(session, id, decision.id, &decision.record).await?;
    for waiver in decision.record.all_reasons().filter_map(|reason| reason.waived_by) {
        glass_broken(session, waiver, decision.at).await?;
    }
    let says = decision.publication.iter().chain(&decision.elsewhere.said).cloned().collect();
    append_decision(session, id, (decision.id, inputs.now), Outgoing::of(inputs, says));
    let is_answer = decision.record.verdict != Verdict::Unknown;
    // As many places as fit in one decision were told. The next decision tells the next ones.
    if decision.elsewhere.more || (is_answer && unseen == Unseen::OfStrangers) {
        note_changed(session, about, decision.at).await?;
    }
    Ok(())
}

/// A run asks one question, and its decision answers that one and no other.
fn require_same_question(open: &OpenRun, inputs: &Inputs) -> Result<(), StoreError> {
    if (&open.project, open.subject, &open.environment) == (&inputs.project, inputs.subject.digest, &inputs.environment)
    {
        return Ok(());
    }
    let detail = format!(
        "run {} asks about {} in `{}` of `{}`, its decision is about {} in `{}` of `{}`",
        inputs.run,
        open.subject,
        open.environment,
        open.project,
        inputs.subject.digest,
        inputs.environment,
        inputs.project
    );
    Err(StoreError::Inconsistent { detail })
}

/// Notes when a decision that may stand is to be looked at again, and which changes it has seen.
async fn note_next_look(session: &mut Session, decision: &NewDecision, looked: Looked) -> Result<(), Failure> {
    if decision.record.verdict == Verdict::Unknown {
        return Ok(());
    }
    let inputs = &decision.record.inputs;
    let about = (&inputs.project, inputs.subject.digest, &inputs.environment);
    let look_again = decision.record.valid_until.map(|until| looks_again(inputs.now, until));
    let everywhere = decision.follows.as_ref().is_none_or(|follows| follows.everywhere);
    let everywhere = everywhere && looked == Looked::Everywhere;
    note_lapse(session, about, (&inputs.subject.name, look_again), everywhere).await?;
    let judged = decision.follows.as_ref().and_then(|follows| follows.changes);
    match judged.filter(|_| looked == Looked::Everywhere) {
        Some(changes) => note_judged(session, about, changes).await,
        None => Ok(()),
    }
}

/// Keeps the bundles that the decision in row `id` looked at, and says that it did.
async fn keep_looked_at(session: &mut Session, id: i64, decision: &NewDecision) -> Result<(), Failure> {
    if decision.bundles.is_empty() {
        return Ok(());
    }
    let contents: Vec<_> = decision.bundles.iter().map(|(digest, content)| (*digest, content.as_slice())).collect();
    keep_bundles(session, &contents).await?;
    let bundles = hex_list(decision.bundles.iter().map(|(digest, _)| digest));
    let project = decision.record.inputs.project.as_str();
    session.execute(INSERT_BUNDLES, values![id, &bundles, project]).await.map(drop)
}

/// The run that the decision ends, and what happened in it before but is not written yet.
async fn run_of(
    session: &mut Session,
    decision: &NewDecision,
    term: LeaseTerm,
) -> Result<(OpenRun, Vec<RunEvent>), Failure> {
    let (record, run) = (&decision.record, decision.record.inputs.run);
    let new = match &decision.run {
        DecisionRun::At { version } => return Ok((open_run(session, run, *version).await?, Vec::new())),
        DecisionRun::Held(hold) => {
            let open = open_run(session, run, hold.version).await?;
            admit(session, run, open.id, hold.fence, term.end(decision.at)).await?;
            return Ok((open, Vec::new()));
        }
        DecisionRun::Whole(new) => new,
    };
    if known(session, new).await?.is_some() {
        return Err(Conflict::Taken { what: format!("run {run}") }.into());
    }
    // It is at its end in the same transaction, so it is in no queue.
    insert(session, new, (None, None)).await?;
    let open = open_run(session, run, 1).await?;
    let count = |list: usize| u64::try_from(list).unwrap_or(u64::MAX);
    let looked_at = count(record.inputs.all_evidence().count().saturating_add(record.inputs.all_rejected().count()));
    let rules = count(record.reasons.len());
    let events = [
        RunEvent::Initializing { what: format!("pack {}", record.inputs.policy.digest.short()) },
        RunEvent::Running { found: looked_at, fetched: looked_at, retried: Vec::new(), from: vec![] },
        RunEvent::Verifying { done: rules, total: rules, rules: None },
    ];
    Ok((open, events.to_vec()))
}
