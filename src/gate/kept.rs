//! Answers of `check` that are kept for as long as nothing is committed, by anybody.
//!
//! An answer follows from what lies in the store and from the clock. What lies in the store is kept with the moment that
//! it was read at, and is looked at again only while nothing was committed since; the clock is looked at each time. So there is nothing to invalidate, and nothing that could be forgotten: a new decision, an
//! override that is revoked, another pack in force and what another process writes are all commits. What an answer follows
//! from and lies in no store, the trusted roots in force and the look at what stands by them, has a count of its changes
//! ([`super::trust`]), which is a part of the same state.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::Gate;
use super::check::reply_of;
use super::held_against::HeldAgainst;
use super::reply::DecisionReply;
use crate::domain::digest::Digest;
use crate::domain::facts::FactsHead;
use crate::domain::limits::{MAX_KEPT_ANSWERS, MAX_KEPT_ANSWERS_BYTES};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::overrides::turns;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::store::{Moment, StoredDecision};

/// Of which state an answer was read: what was committed, and what has changed that lies in no store.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    /// The store's.
    moment: Moment,
    /// How often the rest has changed.
    changes: u64,
}

impl State {
    /// Whether nothing has changed between the two.
    pub(super) fn is_still(self, later: Self) -> bool {
        self.changes == later.changes && self.moment.is_still(later.moment)
    }
}

/// What was asked.
type Asked<'a> = (&'a ProjectName, Digest, &'a EnvironmentName);

/// A decision that stands, and everything that says how it holds.
pub(super) struct Kept {
    stored: StoredDecision<FactsHead>,
    against: HeldAgainst,
    pack: Arc<Pack>,
    /// The answer while the decision holds as it was made.
    body: Option<Body>,
    /// Between which instants the answer announces what it announces: from the first on, and before the second.
    announces: (Option<Timestamp>, Option<Timestamp>),
    /// What all of it takes in memory, about.
    bytes: usize,
}

impl Kept {
    /// `pack` is the one that the decision was made under.
    pub(super) fn new(
        stored: StoredDecision<FactsHead>,
        against: HeldAgainst,
        pack: Arc<Pack>,
        now: Timestamp,
    ) -> Self {
        // What the answer is made of has been read from them.
        let stored = StoredDecision { bytes: Vec::new(), ..stored };
        let mut kept = Self { stored, against, pack, body: None, announces: (None, None), bytes: 0 };
        let reply = kept.reply(now);
        let days = reply.upcoming.iter().map(|one| one.required_from);
        let ends = reply.overrides.iter().map(|asked| asked.expires);
        let turns = reply.waived_by.iter().flat_map(|used| turns(used.until));
        let changes: Vec<Timestamp> = turns.chain(days).chain(ends).collect();
        kept.announces = (
            changes.iter().copied().filter(|change| *change <= now).max(),
            changes.iter().copied().filter(|change| *change > now).min(),
        );
        let text = serde_json::to_vec(&reply).unwrap_or_default();
        // Beside the text lies what it was made of, which is about as large.
        kept.bytes = text.len().saturating_mul(2);
        if reply.standing.changed_because.is_empty() {
            kept.body = Body::of(&text, reply.standing.as_of);
        }
        kept
    }

    /// Whether its size is that of its text: nothing that it was built on has to lie beside it.
    pub(super) const fn is_light(&self) -> bool {
        self.against.is_light()
    }

    /// The answer at `now`.
    pub(super) fn reply(&self, now: Timestamp) -> DecisionReply {
        let record = &self.stored.record;
        let stand = self.against.stand(Some(record), &record.inputs.environment, now);
        let mut reply = reply_of(self.stored.clone(), stand, &self.pack, now);
        reply.standing.unjudged_since = self.against.unjudged_since;
        reply.overrides = self.against.asked_for.iter().map(|asked| asked.at(now)).collect();
        reply.foresee(self.against.foreseen.as_ref());
        reply
    }

    /// The answer at `now` as it is sent; `None` where it has to be written anew.
    pub(super) fn body(&self, now: Timestamp) -> Option<Vec<u8>> {
        let record = &self.stored.record;
        let stand = self.against.stand(Some(record), &record.inputs.environment, now);
        // The body says what was recorded, so it is the answer only while that is how the decision stands.
        if stand.verdict != record.verdict || !stand.changed_because.is_empty() {
            return None;
        }
        let (from, until) = self.announces;
        if from.is_some_and(|from| now < from) || until.is_some_and(|until| until <= now) {
            return None;
        }
        self.body.as_ref()?.at(now)
    }
}

/// An answer without the instant that it is of.
struct Body {
    before: Vec<u8>,
    after: Vec<u8>,
}

impl Body {
    /// The same answer, which is of the instant `as_of`; `None` where it is not in it exactly once.
    fn of(text: &[u8], as_of: Timestamp) -> Option<Self> {
        let as_of = serde_json::to_vec(&as_of).ok()?;
        // Within a text of JSON every quotation mark has a backslash before it, so no text that somebody chose can be
        // taken for this; and the fields of an answer have names of ours.
        let mark: &[u8] = b"\"standing\":{\"as_of\":";
        let begins = text.windows(mark.len()).position(|window| window == mark)?.checked_add(mark.len())?;
        let (before, rest) = text.split_at_checked(begins)?;
        let after = rest.strip_prefix(as_of.as_slice())?;
        let only = !after.windows(mark.len()).any(|window| window == mark);
        only.then(|| Self { before: before.to_vec(), after: after.to_vec() })
    }

    fn at(&self, now: Timestamp) -> Option<Vec<u8>> {
        let as_of = serde_json::to_vec(&now).ok()?;
        Some([self.before.as_slice(), &as_of, &self.after].concat())
    }
}

/// How often `check` was asked since this gate was opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswerCounts {
    /// Answers for which nothing was read, since nothing had been committed since they were.
    pub kept: u64,
    /// Answers that were read from the store.
    pub read: u64,
    /// Answers that lie in memory.
    pub in_memory: u64,
}

impl Gate {
    /// What an answer that is read now follows from, but for the clock.
    pub(super) fn state(&self) -> State {
        State { moment: self.store().moment(), changes: self.changes_beside_the_store() }
    }

    /// How often `check` was asked, and what it could answer without reading.
    #[must_use]
    pub fn answer_counts(&self) -> AnswerCounts {
        let answers = &self.inner.kept;
        let in_memory = answers.kepts.lock().unwrap_or_else(PoisonError::into_inner).answers;
        AnswerCounts {
            kept: answers.found.load(Ordering::Relaxed),
            read: answers.read.load(Ordering::Relaxed),
            in_memory: u64::try_from(in_memory).unwrap_or(u64::MAX),
        }
    }
}

/// The answers that are kept.
#[derive(Default)]
pub(super) struct Answers {
    kepts: Mutex<Kepts>,
    found: AtomicU64,
    read: AtomicU64,
}

#[derive(Default)]
struct Kepts {
    /// Of which state all of them were read.
    since: Option<State>,
    by_subject: HashMap<Digest, Vec<(ProjectName, EnvironmentName, Arc<Kept>)>>,
    answers: usize,
    bytes: usize,
}

impl Answers {
    /// The answer that is still the same at `now`.
    pub(super) fn find(&self, now: State, asked: Asked<'_>) -> Option<Arc<Kept>> {
        let found = self.look_for(now, asked);
        let counter = if found.is_some() { &self.found } else { &self.read };
        counter.fetch_add(1, Ordering::Relaxed);
        found
    }

    fn look_for(&self, now: State, (project, subject, environment): Asked<'_>) -> Option<Arc<Kept>> {
        let kepts = self.kepts.lock().unwrap_or_else(PoisonError::into_inner);
        if !kepts.since.is_some_and(|since| since.is_still(now)) {
            return None;
        }
        let of_subject = kepts.by_subject.get(&subject)?;
        let found = of_subject.iter().find(|(p, e, _)| p == project && e == environment);
        found.map(|(_, _, kept)| Arc::clone(kept))
    }

    /// Keeps an answer that was read of `state`. Those of another go, and all of them when they become too many:
    /// what is asked for often is soon there again.
    pub(super) fn keep(&self, state: State, (project, subject, environment): Asked<'_>, kept: &Arc<Kept>) {
        let mut kepts = self.kepts.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = kept.bytes;
        let full = kepts.answers >= MAX_KEPT_ANSWERS || kepts.bytes.saturating_add(bytes) > MAX_KEPT_ANSWERS_BYTES;
        if !kepts.since.is_some_and(|since| since.is_still(state)) || full {
            *kepts = Kepts { since: Some(state), ..Kepts::default() };
        }
        let known = kepts
            .by_subject
            .get(&subject)
            .is_some_and(|all| all.iter().any(|(p, e, _)| p == project && e == environment));
        // Two who asked at the same time have read the same; and one that is larger than all may be is read each time.
        if known || bytes > MAX_KEPT_ANSWERS_BYTES {
            return;
        }
        (kepts.answers, kepts.bytes) = (kepts.answers.saturating_add(1), kepts.bytes.saturating_add(bytes));
        let answer = (project.clone(), environment.clone(), Arc::clone(kept));
        kepts.by_subject.entry(subject).or_default().push(answer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::examples::{inputs, reason};
    use crate::domain::decision::{Outcome, Record};
    use crate::domain::policy::PackFiles;

    const SOON: &str = "2026-06-01T00:00:00Z";

    fn pack() -> Arc<Pack> {
        Arc::new(Pack::load(&PackFiles::standard()).unwrap())
    }

    /// A decision whose texts are `words`, which holds under the pack that it names.
    fn kept(words: &str, pack: &Arc<Pack>) -> Arc<Kept> {
        let mut shown = reason("a.rule", Outcome::Shown);
        words.clone_into(&mut shown.found);
        let record = Record {
            schema: crate::domain::decision::RECORD_SCHEMA.to_owned(),
            inputs: inputs(),
            reasons: vec![shown],
            verdict: crate::domain::decision::Verdict::Ready,
            valid_until: None,
            platforms: Vec::new(),
        };
        let bytes = record.canonical().unwrap();
        let against = HeldAgainst::unchanged(record.inputs.policy.clone());
        let stored = StoredDecision {
            id: Digest::of(&bytes),
            record: serde_json::from_slice(&bytes).unwrap(),
            bytes,
            timing: std::collections::BTreeMap::new(),
            correlation_id: Some(words.to_owned()),
            publication: None,
            log_index: Some(7),
        };
        Arc::new(Kept::new(stored, against, Arc::clone(pack), SOON.parse().unwrap()))
    }

    #[test]
    fn what_is_kept_says_at_each_instant_what_would_be_written_anew() {
        let pack = pack();
        let chosen = r#"","standing":{"as_of":"2000-01-01T00:00:00Z","changed_because":[]},"#;
        for words in ["plain", chosen, r#"\"standing\":{\"as_of\":"#, "\u{2028}"] {
            let kept = kept(words, &pack);
            for now in [SOON, "2026-06-01T00:00:00.001Z", "2026-05-31T23:59:59.999Z"] {
                let now = now.parse().unwrap();
                let anew = serde_json::to_string(&kept.reply(now)).unwrap();
                assert_eq!(String::from_utf8(kept.body(now).unwrap()).unwrap(), anew);
            }
            // By a clock that is before the decision another answer is due.
            assert_eq!(kept.body("1999-12-31T23:59:59.999Z".parse().unwrap()), None);
        }
    }

    #[test]
    fn an_answer_of_another_moment_of_the_store_is_none() {
        let (answers, pack) = (Answers::default(), pack());
        let (project, environment) = (ProjectName::default(), "staging".parse().unwrap());
        let at = |moment| State { moment, changes: 3 };
        let [then, now] = [1, 2].map(|number| at(Moment::numbered(number)));
        let asked = (&project, Digest::of(b"app"), &environment);
        answers.keep(then, asked, &kept("then", &pack));
        assert!(answers.find(then, asked).is_some());
        assert!(answers.find(now, asked).is_none());
        assert!(answers.find(at(Moment::unknown()), asked).is_none());
        for changes in [2, 4] {
            assert!(answers.find(State { changes, ..then }, asked).is_none());
        }
        let (other_project, other) = ("other".parse().unwrap(), "production".parse().unwrap());
        assert!(answers.find(then, (&other_project, Digest::of(b"app"), &environment)).is_none());
        assert!(answers.find(then, (&project, Digest::of(b"app"), &other)).is_none());
        assert!(answers.find(then, (&project, Digest::of(b"other"), &environment)).is_none());
        answers.keep(now, (&project, Digest::of(b"other"), &environment), &kept("now", &pack));
        assert!(answers.find(now, asked).is_none());
        assert!(answers.find(then, asked).is_none());
    }

    #[test]
    fn an_answer_that_was_read_before_a_change_beside_the_store_is_none_after_it() {
        let (answers, pack) = (Answers::default(), pack());
        let (project, environment) = (ProjectName::default(), "staging".parse().unwrap());
        let asked = (&project, Digest::of(b"app"), &environment);
        let [before, after] = [1, 2].map(|changes| State { moment: Moment::numbered(1), changes });
        answers.keep(before, asked, &kept("before", &pack));
        assert!(answers.find(after, asked).is_none());
        answers.keep(after, asked, &kept("after", &pack));
        assert!(answers.find(after, asked).is_some());
        // Whoever was slow keeps what it has read for those alone who ask of the same state.
        answers.keep(before, asked, &kept("before", &pack));
        assert!(answers.find(after, asked).is_none());
    }

    #[test]
    fn answers_take_no_more_memory_than_their_limit() {
        let (answers, pack) = (Answers::default(), pack());
        let (project, environment) = (ProjectName::default(), "staging".parse().unwrap());
        let state = State { moment: Moment::numbered(1), changes: 0 };
        let large = kept(&"x".repeat(MAX_KEPT_ANSWERS_BYTES / 16), &pack);
        let huge = kept(&"x".repeat(MAX_KEPT_ANSWERS_BYTES), &pack);
        let small = kept("small", &pack);
        for number in 0..20_000_u32 {
            let subject = Digest::of(&number.to_le_bytes());
            let one = if number % 1_000 == 7 {
                &huge
            } else if number % 100 == 0 {
                &large
            } else {
                &small
            };
            answers.keep(state, (&project, subject, &environment), one);
            let kepts = answers.kepts.lock().unwrap();
            assert!(kepts.answers <= MAX_KEPT_ANSWERS && kepts.bytes <= MAX_KEPT_ANSWERS_BYTES);
            assert_eq!(kepts.by_subject.values().map(Vec::len).sum::<usize>(), kepts.answers);
        }
        // The same again takes no more.
        let before = answers.kepts.lock().unwrap().answers;
        let last = Digest::of(&19_999_u32.to_le_bytes());
        answers.keep(state, (&project, last, &environment), &small);
        assert_eq!(answers.kepts.lock().unwrap().answers, before);
    }
}
