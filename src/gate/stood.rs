//! What is decided again when a pack is put in force.

use std::mem;
use std::sync::Arc;

use super::collect::Allowance;
use super::{Gate, GateError};
use crate::domain::decision::{Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_STANDING_SUBJECTS;
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::store::{Follows, RunHead};

/// What was decided under the pack in force, or under the one that comes when that was in force before, as far as it is
/// decided again.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Stood {
    /// The newest decisions.
    pub(super) decisions: Vec<Digest>,
    /// How many more there are. Under the other pack they are ready for nothing.
    pub(super) left: u64,
}

/// Goes through everything, subject by subject. Anybody may ask about digests without end, and none of those becomes
/// ready: so where there are too many, what stands as ready comes first, with what it was built on.
#[derive(Default)]
struct Choice {
    all: Vec<Digest>,
    ready: Vec<Digest>,
    seen: u64,
}

impl Choice {
    /// Takes the decisions about one subject, in every environment.
    fn take(&mut self, about: Vec<Digest>, stands: bool, most: usize) {
        self.seen = self.seen.saturating_add(u64::try_from(about.len()).unwrap_or(u64::MAX));
        let fits = |list: &Vec<Digest>| list.len().saturating_add(about.len()) <= most;
        if stands && fits(&self.ready) {
            self.ready.extend(&about);
        }
        if fits(&self.all) {
            self.all.extend(about);
        }
    }

    fn made(self) -> Stood {
        let count = |list: &Vec<Digest>| u64::try_from(list.len()).unwrap_or(u64::MAX);
        let decisions = if count(&self.all) == self.seen { self.all } else { self.ready };
        let left = self.seen.saturating_sub(count(&decisions));
        Stood { decisions, left }
    }
}

/// What is decided again, and for what.
pub(super) struct Anew<'r> {
    pub(super) old: &'r Record,
    /// Since when it has been ready without a break; `None` where it is not.
    pub(super) ready_since: Option<Timestamp>,
    pub(super) allowance: Arc<Allowance>,
}

impl<'r> Anew<'r> {
    /// * `goes_on` — whether `old` stands when it is decided again, or nobody looks further than at its own time.
    pub(super) fn of(old: &'r Record, goes_on: bool) -> Self {
        let is_ready = goes_on && old.verdict == Verdict::Ready;
        Self { old, ready_since: is_ready.then(|| old.ready_since()), allowance: Arc::default() }
    }

    /// The same, of which nothing is noted.
    pub(super) fn on_trial(self) -> Self {
        Self { allowance: Allowance::for_trial(), ..self }
    }
}

impl Gate {
    /// Since when the subject of `run` has been ready where it is to go without a break; `None` where it is not now, and where
    /// nothing comes after that environment, so that nobody asks.
    pub(super) async fn ready_since(
        &self,
        run: &RunHead,
        pack: &Pack,
        follows: &Follows,
    ) -> Result<Option<Timestamp>, GateError> {
        let is_asked = pack.environments().any(|other| other.after.as_ref() == Some(&run.environment));
        let (Some(newest), Some(Verdict::Ready), true) = (follows.newest, follows.verdict, is_asked) else {
            return Ok(None);
        };
        let Some(stored) = self.store().shown_decision(newest).await? else { return Ok(None) };
        let decided = Some((newest, &stored.record));
        let stand = self.stand(&run.project, run.subject, &run.environment, decided, pack).await?;
        Ok((stand.verdict == Verdict::Ready).then(|| stored.record.ready_since()))
    }

    /// What is decided again when the pack `comes` is put in force.
    pub(super) async fn stood(&self, project: &ProjectName, comes: Digest) -> Result<Stood, GateError> {
        let (mut choice, mut about, mut stands) = (Choice::default(), Vec::new(), false);
        let mut place = None;
        loop {
            let after = place.as_ref().map(|(subject, environment)| (*subject, environment));
            let page = self.store().standing_page(project, after, comes).await?;
            if page.is_empty() {
                break;
            }
            for (found, verdict) in page {
                if place.as_ref().is_some_and(|(subject, _)| *subject != found.subject) {
                    choice.take(mem::take(&mut about), mem::take(&mut stands), MAX_STANDING_SUBJECTS);
                }
                stands |= verdict == Verdict::Ready && self.holds_now(found.decision).await?;
                about.push(found.decision);
                place = Some((found.subject, found.environment));
            }
        }
        choice.take(about, stands, MAX_STANDING_SUBJECTS);
        Ok(choice.made())
    }

    /// Whether a decision has not come to its own end.
    async fn holds_now(&self, decision: Digest) -> Result<bool, GateError> {
        let stored = self.store().shown_decision(decision).await?;
        Ok(stored.is_some_and(|stored| stored.record.valid_until.is_none_or(|until| until > self.now())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of each subject so many decisions, and whether it stands.
    fn chosen(subjects: &[(u8, usize, bool)], most: usize) -> (Vec<Digest>, u64) {
        let mut choice = Choice::default();
        for (subject, count, stands) in subjects {
            choice.take(vec![Digest::of(&[*subject]); *count], *stands, most);
        }
        let Stood { decisions, left } = choice.made();
        (decisions, left)
    }

    #[test]
    fn where_there_are_too_many_what_stands_is_decided_again_and_the_rest_falls() {
        let [a, b, c] = [1, 2, 3].map(|subject: u8| Digest::of(&[subject]));
        let subjects = [(1, 1, false), (2, 2, true), (3, 1, false)];
        assert_eq!(chosen(&subjects, 4), (vec![a, b, b, c], 0), "all of them, where they fit");
        assert_eq!(chosen(&subjects, 3), (vec![b, b], 2));
        assert_eq!(chosen(&subjects, 1), (vec![], 4), "a subject is taken with what it was built on, or not");
        assert_eq!(chosen(&[(1, 1, true), (2, 1, true)], 1), (vec![a], 1));
        assert_eq!(chosen(&[], 1), (vec![], 0));
    }
}
