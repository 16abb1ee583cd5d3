//! A run: one durable attempt to decide one promotion.
//!
//! The event log is the truth; a state is only its fold. Live execution and recovery after a crash both go through
//! [`RunState::apply`], so there is no recovery code to test apart from the ordinary path.
//!
//! Who may append is said by a [`Lease`]; where the time went is read from the log by [`split`].

mod again;
mod awaited;
mod lease;
mod phases;
pub mod rooms;
mod waiting;

use std::fmt::{self, Write as _};

use serde::{Deserialize, Serialize};

use super::decision::{ReadyFrom, Verdict};
use super::digest::Digest;
use super::fault::{Fault, Retried};
use super::time::Timestamp;

pub use again::{Because, asks_again, looks_again};
pub use awaited::{Awaited, Patience};
pub use lease::{Fenced, Held, Lease, LeaseTerm, ParseLeaseTermError};
pub use phases::{Phase, split};
pub use waiting::{News, looks_at_all};

/// How far a run has come.
///
/// `pending` → `initializing` → `running` → `verifying` → `ready` | `not-ready` | `failed` | `cancelled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunState {
    /// It was asked for, and nobody works on it yet.
    Pending,
    /// Its inputs are being pinned.
    Initializing,
    /// Evidence is being collected.
    Running,
    /// Signatures and rules are being checked.
    Verifying,
    /// It decided: ready.
    Ready,
    /// It decided: not ready.
    NotReady,
    /// It could not find out; its decision, where there is one, is `unknown`.
    Failed,
    /// Somebody stopped it before it decided.
    Cancelled,
}

impl RunState {
    /// Every state, in the order of a run's life.
    pub const ALL: [Self; 8] = [
        Self::Pending,
        Self::Initializing,
        Self::Running,
        Self::Verifying,
        Self::Ready,
        Self::NotReady,
        Self::Failed,
        Self::Cancelled,
    ];

    /// The state's name, as every surface shows it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Initializing => "initializing",
            Self::Running => "running",
            Self::Verifying => "verifying",
            Self::Ready => "ready",
            Self::NotReady => "not-ready",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state of that name; `None` when there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// Whether nothing can happen to the run any more.
    #[must_use]
    pub const fn is_terminal(self) -> bool {
        matches!(self, Self::Ready | Self::NotReady | Self::Failed | Self::Cancelled)
    }

    /// Whether another request for the same is answered by this run: it has read nothing yet, so whatever was there
    /// when the request came, it will see.
    #[must_use]
    pub const fn can_be_joined(self) -> bool {
        matches!(self, Self::Pending)
    }

    /// The state after `event`, or an error if `event` cannot happen here.
    ///
    /// Going back to `initializing` is legal from every state before the end: what an interrupted process had
    /// collected was lost with it, so whoever takes the run over pins its inputs anew. `ready` follows only on
    /// `verifying`; `not-ready` also earlier, since a run may be refused before there is anything to verify.
    /// A run that waits is `initializing`: one of its inputs is not there yet, and all of them are pinned anew after.
    ///
    /// # Errors
    ///
    /// [`IllegalEvent`] with both sides.
    pub fn apply(self, event: &RunEvent) -> Result<Self, IllegalEvent> {
        use RunEvent as Event;
        match (self, event) {
            (Self::Pending | Self::Initializing | Self::Running | Self::Verifying, Event::Initializing { .. }) => {
                Ok(Self::Initializing)
            }
            (Self::Initializing, Event::Collecting { .. })
            | (Self::Initializing | Self::Running | Self::Verifying, Event::Waiting { .. }) => Ok(Self::Initializing),
            (Self::Initializing | Self::Running, Event::Running { .. }) => Ok(Self::Running),
            (Self::Running | Self::Verifying, Event::Verifying { .. }) => Ok(Self::Verifying),
            (Self::Verifying, Event::Decided { verdict: Verdict::Ready, .. }) => Ok(Self::Ready),
            (
                Self::Initializing | Self::Running | Self::Verifying,
                Event::Decided { verdict: Verdict::NotReady, .. },
            ) => Ok(Self::NotReady),
            (Self::Pending | Self::Initializing | Self::Running | Self::Verifying, Event::Failed { .. }) => {
                Ok(Self::Failed)
            }
            (Self::Pending | Self::Initializing | Self::Running | Self::Verifying, Event::Cancelled { .. }) => {
                Ok(Self::Cancelled)
            }
            (state, event) => Err(IllegalEvent { state: Some(state), event: event.kind() }),
        }
    }

    /// The state that a whole log leads to; the log begins with [`RunEvent::Requested`].
    ///
    /// # Errors
    ///
    /// [`IllegalEvent`] for the first event that cannot happen where it stands, or for an empty log.
    pub fn fold<'a>(events: impl IntoIterator<Item = &'a RunEvent>) -> Result<Self, IllegalEvent> {
        let mut events = events.into_iter();
        let first = match events.next() {
            Some(RunEvent::Requested { .. }) => Self::Pending,
            other => return Err(IllegalEvent { state: None, event: other.map_or("nothing", RunEvent::kind) }),
        };
        events.try_fold(first, Self::apply)
    }

    /// The one step that may follow this state: where an interrupted run is taken up again.
    #[must_use]
    pub const fn next_step(self) -> Step {
        match self {
            // Only the log outlives a process. What was collected or verified did not, so it is done again.
            Self::Pending | Self::Initializing | Self::Running | Self::Verifying => Step::Pin,
            Self::Ready | Self::NotReady | Self::Failed | Self::Cancelled => Step::Stop,
        }
    }
}

impl fmt::Display for RunState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What to do with a run that nobody works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Pin its inputs, and go on from there.
    Pin,
    /// Nothing: it has ended.
    Stop,
}

/// Something that happened to a run. Recorded with its time, never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RunEvent {
    /// Somebody asked for it. The first event of every run, and of none again.
    Requested {
        /// What it has the patience to wait for; absent where it waits for no time, and in what was recorded before a run
        /// could: how long it waits for approvals, its place in the queue tells as well.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        patience: Option<Patience>,
    },
    /// Its inputs are being pinned.
    Initializing {
        /// Which input, in words.
        what: String,
    },
    /// A place is being asked which evidence there is. Nothing it has to say is known yet.
    Collecting {
        /// The place, in words.
        from: String,
    },
    /// Something that it needs is not there yet, and is on its way. Nobody works on the run until then.
    Waiting {
        /// What that is.
        on: Awaited,
        /// It goes on at this instant at the latest, with whatever is there.
        until: Timestamp,
    },
    /// Evidence is being collected.
    Running {
        /// Bundles known to exist so far.
        found: u64,
        /// Of these, how many have been read.
        fetched: u64,
        /// What had to be asked again, and why; empty where every answer came at once.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        retried: Vec<Retried>,
        /// The same place by place, in the order of their names; empty in what was recorded before it was told.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        from: Vec<ReadFrom>,
    },
    /// Signatures and rules are being checked.
    Verifying {
        /// Bundles checked so far.
        done: u64,
        /// Bundles to check.
        total: u64,
        /// The rules; absent where none are asked, and in what was recorded before it was told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rules: Option<RulesAsked>,
    },
    /// The decision was committed, in the same transaction as this event. Never `unknown`: that is a failure.
    Decided {
        /// Its id.
        decision: Digest,
        /// `ready` or `not-ready`.
        verdict: Verdict,
        /// What the decision before said, where that was the other one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        flipped_from: Option<Verdict>,
        /// From when it would be ready by the clock alone, where nothing else was missing as it stood then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ready_from: Option<ReadyFrom>,
    },
    /// The gate could not find out.
    Failed {
        /// The decision `unknown`, where one was committed.
        decision: Option<Digest>,
        /// What failed, in words.
        what: String,
        /// The dependency that could not be asked, where it was one.
        fault: Option<Fault>,
    },
    /// Somebody stopped it.
    Cancelled {
        /// What was done and stays.
        done: String,
        /// What was not done, and may be repeated.
        not_done: String,
    },
}

impl RunEvent {
    /// The event's name, as it is stored.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Requested { .. } => "requested",
            Self::Initializing { .. } => "initializing",
            Self::Collecting { .. } => "collecting",
            Self::Waiting { .. } => "waiting",
            Self::Running { .. } => "running",
            Self::Verifying { .. } => "verifying",
            Self::Decided { .. } => "decided",
            Self::Failed { .. } => "failed",
            Self::Cancelled { .. } => "cancelled",
        }
    }

    /// The decision that this event committed, where it did.
    #[must_use]
    pub const fn decision(&self) -> Option<Digest> {
        match self {
            Self::Decided { decision, .. } => Some(*decision),
            Self::Failed { decision, .. } => *decision,
            Self::Requested { .. }
            | Self::Initializing { .. }
            | Self::Collecting { .. }
            | Self::Waiting { .. }
            | Self::Running { .. }
            | Self::Verifying { .. }
            | Self::Cancelled { .. } => None,
        }
    }

    /// Whether the run ends with it.
    #[must_use]
    pub const fn is_terminal(&self) -> bool {
        matches!(self, Self::Decided { .. } | Self::Failed { .. } | Self::Cancelled { .. })
    }
}

impl fmt::Display for RunEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Requested { patience } => {
                f.write_str("requested")?;
                patience.map_or(Ok(()), |patience| write!(f, "{patience}"))
            }
            Self::Initializing { what } => write!(f, "pinning {what}"),
            Self::Collecting { from } => write!(f, "asking {from} for evidence"),
            Self::Waiting { on, until } => write!(f, "waiting for {on}, until {until} at the latest"),
            Self::Running { found, fetched, retried, from } => {
                write!(f, "evidence: {found} found, {fetched} fetched")?;
                if from.len() > 1 {
                    let from: Vec<String> = from.iter().map(ToString::to_string).collect();
                    write!(f, " ({})", from.join("; "))?;
                }
                retried.iter().try_for_each(|retried| write!(f, "; {retried}"))
            }
            Self::Verifying { done, total, rules } => {
                write!(f, "checked {done} of {total}")?;
                rules.map_or(Ok(()), |rules| write!(f, ", rules {} of {}", rules.done, rules.total))
            }
            Self::Decided { decision, verdict, flipped_from, ready_from } => {
                write!(f, "{verdict}, decision {}", decision.short())?;
                flipped_from.map_or(Ok(()), |before| write!(f, "; it was {before} before"))?;
                let later = |from: &ReadyFrom| write!(f, "; as it stands, ready from {} on", from.at);
                ready_from.as_ref().map_or(Ok(()), later)
            }
            Self::Failed { what, .. } => write!(f, "could not find out: {what}"),
            Self::Cancelled { done, not_done } => write!(f, "cancelled: {done}; {not_done}"),
        }
    }
}

/// How far one place has been read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadFrom {
    /// The place, in words.
    pub place: String,
    /// Bundles known to lie there so far.
    pub found: u64,
    /// Of these, how many have been read.
    pub fetched: u64,
}

impl fmt::Display for ReadFrom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} of {}", self.place, self.fetched, self.found)
    }
}

/// How many of the rules have answered: about the subject, and about each part of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulesAsked {
    /// Answers there are.
    pub done: u64,
    /// Answers there will be.
    pub total: u64,
}

/// What was done and stays, and what was not done and may be repeated, when a run with this log is stopped before its
/// end. Both in words.
#[must_use]
pub fn ending<'a>(events: impl IntoIterator<Item = &'a RunEvent>) -> (String, String) {
    let (mut state, mut read, mut checked) = (RunState::Pending, None, None);
    for event in events {
        state = state.apply(event).unwrap_or(state);
        match event {
            // Whatever was collected before is collected again.
            RunEvent::Initializing { .. } => (read, checked) = (None, None),
            RunEvent::Running { found, fetched, .. } => read = Some((*found, *fetched)),
            RunEvent::Verifying { done, total, .. } => checked = Some((*done, *total)),
            _ => {}
        }
    }
    let mut done = format!("the run was {state}");
    if let Some((found, fetched)) = read {
        let _ = write!(done, "; of {found} bundles found, {fetched} had been read");
    }
    if let Some((checks, total)) = checked {
        let _ = write!(done, "; of {total} checks, {checks} had been made");
    }
    (done, "no decision was made, nothing was published; the request may be repeated".to_owned())
}

/// An event that cannot happen where the run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a run that is {} cannot be {event}", .state.map_or("not yet requested", RunState::as_str))]
pub struct IllegalEvent {
    /// Where the run stands; `None` before its first event.
    pub state: Option<RunState>,
    /// What was to happen.
    pub event: &'static str,
}

#[cfg(test)]
mod tests {
    use super::super::fault::FaultClass;
    use super::*;
    use proptest::prelude::*;

    fn decided(verdict: Verdict) -> RunEvent {
        RunEvent::Decided { decision: Digest::of(b"record"), verdict, flipped_from: None, ready_from: None }
    }

    fn staging() -> Awaited {
        Awaited::Environment { environment: "staging".parse().unwrap(), run: uuid::Uuid::nil() }
    }

    fn retried() -> Retried {
        Retried { dependency: "registry registry.example.com".into(), class: FaultClass::Throttled, times: 3 }
    }

    fn every_event() -> Vec<RunEvent> {
        vec![
            RunEvent::Requested { patience: None },
            RunEvent::Initializing { what: "the policy".into() },
            RunEvent::Collecting { from: "registry.example.com".into() },
            RunEvent::Waiting { on: staging(), until: "2026-06-01T00:00:00Z".parse().unwrap() },
            RunEvent::Running { found: 2, fetched: 1, retried: vec![retried()], from: vec![] },
            RunEvent::Verifying { done: 1, total: 2, rules: None },
            decided(Verdict::Ready),
            decided(Verdict::NotReady),
            decided(Verdict::Unknown),
            RunEvent::Failed { decision: None, what: "the registry".into(), fault: None },
            RunEvent::Cancelled { done: "nothing".into(), not_done: "the decision".into() },
        ]
    }

    #[test]
    fn exactly_twenty_four_transitions_are_legal() {
        let legal = RunState::ALL
            .iter()
            .flat_map(|state| every_event().into_iter().map(|event| state.apply(&event)))
            .flatten()
            .count();
        assert_eq!((legal, RunState::ALL.len() * every_event().len()), (24, 88));
    }

    #[test]
    fn nothing_happens_to_a_run_that_has_ended() {
        for state in RunState::ALL.into_iter().filter(|state| state.is_terminal()) {
            assert_eq!(state.next_step(), Step::Stop);
            for event in every_event() {
                assert_eq!(state.apply(&event), Err(IllegalEvent { state: Some(state), event: event.kind() }));
            }
        }
    }

    #[test]
    fn a_run_is_ready_only_after_it_verified() {
        for state in RunState::ALL {
            assert_eq!(state.apply(&decided(Verdict::Ready)).is_ok(), state == RunState::Verifying, "{state}");
            assert!(state.apply(&decided(Verdict::Unknown)).is_err(), "{state}");
        }
    }

    #[test]
    fn an_interrupted_run_is_taken_up_from_the_start_and_can_still_end() {
        for state in RunState::ALL.into_iter().filter(|state| !state.is_terminal()) {
            assert_eq!(state.next_step(), Step::Pin);
            let again = state.apply(&RunEvent::Initializing { what: "again".into() }).unwrap();
            assert_eq!(again.apply(every_event().last().unwrap()), Ok(RunState::Cancelled));
        }
    }

    #[test]
    fn an_event_says_in_words_what_happened() {
        let words: Vec<String> = every_event().iter().map(ToString::to_string).collect();
        for expected in [
            "asking registry.example.com for evidence",
            "waiting for `staging`, which run 00000000-0000-0000-0000-000000000000 decides, until 2026-06-01T00:00:00Z at the latest",
            "evidence: 2 found, 1 fetched; registry registry.example.com: throttled 3 times, asked again",
        ] {
            assert!(words.iter().any(|words| words == expected), "{words:#?}");
        }
    }

    #[test]
    fn a_run_that_is_stopped_says_what_its_last_attempt_had_done() {
        let [requested, pinning, _, _, running, verifying, ..] = &every_event()[..] else { panic!() };
        let (done, not_done) = ending([requested, pinning, running, verifying]);
        assert_eq!(done, "the run was verifying; of 2 bundles found, 1 had been read; of 2 checks, 1 had been made");
        assert!(not_done.starts_with("no decision was made, nothing was published"), "{not_done}");
        assert_eq!(ending([requested, pinning, running, verifying, pinning]).0, "the run was initializing");
        assert_eq!(ending([requested]).0, "the run was pending");
    }

    #[test]
    fn a_log_begins_with_the_request() {
        assert_eq!(RunState::fold(&[RunEvent::Requested { patience: None }]), Ok(RunState::Pending));
        let none = RunState::fold(&[]).unwrap_err();
        assert_eq!(none.to_string(), "a run that is not yet requested cannot be nothing");
        let twice = RunState::fold(&[RunEvent::Requested { patience: None }, RunEvent::Requested { patience: None }])
            .unwrap_err();
        assert_eq!(twice.to_string(), "a run that is pending cannot be requested");
        assert!(RunState::fold(&[decided(Verdict::Ready)]).is_err());
    }

    #[test]
    fn an_event_is_stored_under_its_own_name_and_read_strictly() {
        for event in every_event() {
            let text = serde_json::to_string(&event).unwrap();
            assert!(text.starts_with(&format!("{{\"kind\":\"{}\"", event.kind())), "{text}");
            assert_eq!(serde_json::from_str::<RunEvent>(&text).unwrap(), event);
        }
        assert!(serde_json::from_str::<RunEvent>(r#"{"kind":"running","found":1,"fetched":1,"lost":1}"#).is_err());
        // As versions wrote it that did not count what they asked again.
        let old: RunEvent = serde_json::from_str(r#"{"kind":"running","found":1,"fetched":1}"#).unwrap();
        assert_eq!(old, RunEvent::Running { found: 1, fetched: 1, retried: vec![], from: vec![] });
        assert_eq!(serde_json::to_string(&old).unwrap(), r#"{"kind":"running","found":1,"fetched":1}"#);
        for state in RunState::ALL {
            assert_eq!(RunState::from_name(state.as_str()), Some(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
    }

    proptest! {
        /// Whatever happens in whatever order, an ended run stays as it ended, and its end names its decision.
        #[test]
        fn a_run_ends_once(picks in prop::collection::vec(0usize..11, 0..40)) {
            let events = every_event();
            let mut state = RunState::Pending;
            let mut ends = 0;
            for event in picks.into_iter().filter_map(|pick| events.get(pick)) {
                if let Ok(next) = state.apply(event) {
                    prop_assert!(!state.is_terminal());
                    prop_assert_eq!(next.is_terminal(), event.is_terminal());
                    ends += usize::from(next.is_terminal());
                    state = next;
                }
            }
            prop_assert_eq!(ends, usize::from(state.is_terminal()));
        }
    }
}
