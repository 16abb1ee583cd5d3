//! What is known of the look at what stands, since other trusted roots are in force: how far it has come, and at what it could
//! not look. Each process looks for itself, and forgets with its end: the next one looks again when it starts.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use super::GateError;
use crate::domain::digest::Digest;
use crate::domain::limits::{LOOK_SECONDS_MAX, MAX_DETAIL_CHARS, MAX_LOOKED_REMEMBERED, MAX_NOT_LOOKED_AT};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::time::{Span, Timestamp};

/// Where something stands.
pub(super) type Place = (Digest, EnvironmentName);

/// That something was not looked at, since when and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotLookedAt {
    /// Since when, as far as this process knows.
    pub since: Timestamp,
    /// Why.
    pub why: String,
}

/// What of the look concerns one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// That it could not be looked at.
    failed: Option<NotLookedAt>,
    /// Since when nobody has got there yet.
    pending: Option<Timestamp>,
}

impl Look {
    /// Why it is not known at `now` what the roots of now say of it; `None` where it is, or may soon be.
    pub(super) fn trouble(&self, now: Timestamp) -> Option<NotLookedAt> {
        let late = |since: &Timestamp| since.after(Span::from_seconds(LOOK_SECONDS_MAX)) <= now;
        let pending = self.pending.filter(late).map(|since| NotLookedAt {
            since,
            why: format!("the look at what stands has not come to it within {LOOK_SECONDS_MAX} s"),
        });
        self.failed.clone().or(pending)
    }
}

/// At how much nobody could look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LooksReply {
    /// Decisions that could not be looked at.
    pub decisions: u64,
    /// Projects of which nothing could be looked at, or of which so much could not that it is not told one by one.
    pub projects: u64,
    /// Since when that of them is so that has been so for the longest.
    pub oldest: Option<NotLookedAt>,
    /// Since when a look is on its way; absent where none is.
    pub on_its_way_since: Option<Timestamp>,
    /// Places that were decided by other roots since the last look, as a replica does that has not read its own again, and
    /// that are still to be looked at.
    pub by_other_roots: u64,
}

#[derive(Default)]
pub(super) struct Looks {
    state: Mutex<State>,
    /// Told when something is met that other roots decided.
    met: Notify,
}

#[derive(Default)]
struct State {
    /// By which roots is looked: their digest and names, as one.
    by: Option<Digest>,
    /// Since when a look is on its way.
    since: Option<Timestamp>,
    /// How far each project has been looked through.
    reached: BTreeMap<ProjectName, Digest>,
    done: BTreeSet<ProjectName>,
    failed: BTreeMap<ProjectName, OfProject>,
    /// Decisions by other roots that these have looked at: the beginnings of their ids, since there may be many.
    looked: HashSet<u64>,
    /// Where something stands by other roots that nobody has looked at, and since when that is known.
    met: BTreeMap<(ProjectName, Place), Timestamp>,
}

#[derive(Default)]
struct OfProject {
    whole: Option<NotLookedAt>,
    places: BTreeMap<Place, NotLookedAt>,
}

impl Looks {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A look by these roots is on its way; one that was interrupted goes on where it was.
    pub(super) fn begin(&self, by: Digest, now: Timestamp) {
        let mut state = self.lock();
        if state.by != Some(by) {
            state.looked.clear();
        }
        // The look comes to them all.
        state.met.clear();
        if state.by != Some(by) || state.since.is_none() {
            (state.by, state.since) = (Some(by), Some(state.since.unwrap_or(now)));
            state.reached.clear();
            state.done.clear();
        }
    }

    /// Nothing is left to be looked at but what is named.
    pub(super) fn end(&self) {
        let mut state = self.lock();
        state.since = None;
        state.reached.clear();
        state.done.clear();
    }

    pub(super) fn is_done(&self, project: &ProjectName) -> bool {
        self.lock().done.contains(project)
    }

    /// The last subject of a project that was looked at.
    pub(super) fn reached(&self, project: &ProjectName) -> Option<Digest> {
        self.lock().reached.get(project).copied()
    }

    pub(super) fn reach(&self, project: &ProjectName, subject: Digest) {
        self.lock().reached.insert(project.clone(), subject);
    }

    /// All of a project was looked at, but for the places that are named.
    pub(super) fn project_done(&self, project: &ProjectName) {
        let mut state = self.lock();
        state.done.insert(project.clone());
        if let Some(failed) = state.failed.get_mut(project) {
            failed.whole = None;
            if failed.places.is_empty() {
                state.failed.remove(project);
            }
        }
    }

    pub(super) fn project_failed(&self, project: &ProjectName, error: &GateError, now: Timestamp) {
        let mut state = self.lock();
        let whole = &mut state.failed.entry(project.clone()).or_default().whole;
        *whole = Some(again(whole.take(), error, now));
    }

    pub(super) fn looked_at(&self, project: &ProjectName, place: &Place) {
        let mut state = self.lock();
        state.met.remove(&(project.clone(), place.clone()));
        if let Some(failed) = state.failed.get_mut(project) {
            failed.places.remove(place);
        }
    }

    /// The roots in force have looked at a decision that was made by others.
    pub(super) fn looked_at_decision(&self, id: Digest) {
        let looked = &mut self.lock().looked;
        // What is forgotten is looked at again.
        if looked.len() >= MAX_LOOKED_REMEMBERED {
            looked.clear();
        }
        looked.insert(beginning(id));
    }

    /// What of the look concerns one place where a decision by other roots stands. One that was made since the last look is
    /// to be looked at: whoever made it had other roots in force.
    pub(super) fn of_other_roots(&self, project: &ProjectName, place: &Place, id: Digest, now: Timestamp) -> Look {
        let look = self.of(project, place);
        let mut state = self.lock();
        // Who has never looked keeps no roots, and who is looking comes to it.
        let is_kept = state.by.is_some() && state.since.is_none();
        if look.failed.is_some() || !is_kept || state.looked.contains(&beginning(id)) {
            return look;
        }
        let known = (project.clone(), place.clone());
        let since = match state.met.get(&known) {
            Some(since) => *since,
            None if state.met.len() < MAX_NOT_LOOKED_AT => {
                state.met.insert(known, now);
                self.met.notify_one();
                now
            }
            // One of many: as long as the one that has waited for the longest.
            None => state.met.values().min().copied().unwrap_or(now),
        };
        Look { pending: Some(since), ..look }
    }

    /// Waits until something is met that other roots decided.
    pub(super) async fn meets_other_roots(&self) {
        self.met.notified().await;
    }

    pub(super) fn failed_at(&self, project: &ProjectName, place: &Place, error: &GateError, now: Timestamp) {
        let mut state = self.lock();
        let failed = state.failed.entry(project.clone()).or_default();
        let before = failed.places.remove(place);
        if failed.places.len() < MAX_NOT_LOOKED_AT {
            failed.places.insert(place.clone(), again(before, error, now));
        } else {
            // Not one by one any more: of the whole project it is not known.
            failed.whole = Some(again(failed.whole.take(), error, now));
        }
    }

    /// What of it concerns one place.
    pub(super) fn of(&self, project: &ProjectName, place: &Place) -> Look {
        let state = self.lock();
        let failed = state.failed.get(project).and_then(|of| of.places.get(place).or(of.whole.as_ref()));
        let pending = state.since.filter(|_| !state.done.contains(project));
        Look { failed: failed.cloned(), pending }
    }

    /// The places that could not be looked at, at most `limit`, and the projects of which nothing could.
    pub(super) fn to_look_at(&self, limit: usize) -> (Vec<(ProjectName, Digest)>, Vec<ProjectName>) {
        let state = self.lock();
        let subjects: BTreeSet<(ProjectName, Digest)> = state
            .failed
            .iter()
            .flat_map(|(project, of)| of.places.keys().map(move |(subject, _)| (project.clone(), *subject)))
            .collect();
        let met = state.met.keys().map(|(project, (subject, _))| (project.clone(), *subject));
        let subjects: BTreeSet<(ProjectName, Digest)> = subjects.into_iter().chain(met).collect();
        let whole = state.failed.iter().filter(|(_, of)| of.whole.is_some()).map(|(project, _)| project.clone());
        (subjects.into_iter().take(limit).collect(), whole.collect())
    }

    pub(super) fn reply(&self) -> LooksReply {
        let state = self.lock();
        let whole = state.failed.values().filter_map(|of| of.whole.as_ref());
        let places = state.failed.values().flat_map(|of| of.places.values());
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        LooksReply {
            decisions: count(places.clone().count()),
            projects: count(whole.clone().count()),
            oldest: whole.chain(places).min_by_key(|one| one.since).cloned(),
            on_its_way_since: state.since,
            by_other_roots: count(state.met.len()),
        }
    }
}

fn beginning(id: Digest) -> u64 {
    id.as_bytes().first_chunk().copied().map_or(0, u64::from_be_bytes)
}

fn again(before: Option<NotLookedAt>, error: &GateError, now: Timestamp) -> NotLookedAt {
    let why = error.to_string().chars().take(MAX_DETAIL_CHARS).collect();
    NotLookedAt { since: before.map_or(now, |before| before.since), why }
}
