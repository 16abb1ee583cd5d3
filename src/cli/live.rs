//! Shows a run while it goes on: as one line that is drawn over and over on a terminal, as a line a transition elsewhere.

use std::future::Future;
use std::io::IsTerminal as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::config::Verbosity;
use super::context::Context;
use super::render::safe;
use super::render::timing::{clock, in_full};
use crate::domain::limits::MAX_PLACE;
use crate::gate::Observer;
use crate::gate::reply::RunEventReply;

/// Between two looks at the clock; the line is only written when it says something else.
const TICK: Duration = Duration::from_millis(100);

/// How a run is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// Not at all.
    Silent,
    /// A line a transition.
    Lines,
    /// One line, drawn over and over.
    Drawn,
}

/// Where something stands that is shown: its state, and what happened last.
#[derive(Clone, Default)]
pub(super) struct Stands(Arc<Mutex<Standing>>);

#[derive(Default)]
struct Standing {
    state: String,
    last: String,
    /// How many are before it in the queue; absent where it is in none, or that is not known.
    place: Option<u64>,
}

impl Stands {
    /// It has come to another state.
    pub(super) fn set(&self, state: String, last: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Standing { state, last, place: None };
    }

    /// It waits for its turn behind so many others.
    pub(super) fn queued_behind(&self, place: Option<u64>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).place = place;
    }

    fn words(&self) -> (String, String) {
        let standing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Whatever it has the patience for: it waits for its turn first.
        let is_requested = standing.last.starts_with("requested;");
        let last = if is_requested { "requested" } else { standing.last.as_str() };
        let last = match (last, standing.place) {
            ("requested" | "waiting for its turn", Some(0)) => "next in the queue".to_owned(),
            ("requested" | "waiting for its turn", Some(place)) => {
                let more = if place >= MAX_PLACE { " or more" } else { "" };
                format!("{place}{more} before it in the queue")
            }
            ("requested", None) => "waiting for its turn".to_owned(),
            (last, _) => safe(last),
        };
        (safe(&standing.state), last)
    }
}

/// A run being shown.
pub(super) struct Live<'a> {
    context: &'a Context,
    manner: Manner,
    began: Instant,
    /// How long runs like it took; absent where none is known.
    expected: Option<Duration>,
    stands: Stands,
}

impl<'a> Live<'a> {
    /// Shows what stands there: its state, and what happened last.
    pub(super) fn of(context: &'a Context, (state, last): (String, String), expected: Option<Duration>) -> Self {
        let stands = Stands::default();
        stands.set(state, last);
        Self { context, manner: manner(context), began: Instant::now(), expected, stands }
    }

    /// Where it stands, for whoever knows better than the transitions alone.
    pub(super) fn stands(&self) -> Stands {
        self.stands.clone()
    }

    /// Whether runs are drawn here.
    pub(super) fn is_drawn(context: &Context) -> bool {
        manner(context) == Manner::Drawn
    }

    /// What is told each transition.
    pub(super) fn observer(&self) -> Observer {
        let (stands, manner, verbosity) = (self.stands.clone(), self.manner, self.context.settings.verbosity.value);
        let status = Arc::clone(&self.context.status);
        Arc::new(move |event: &RunEventReply| {
            stands.set(event.state.clone(), event.detail.clone());
            // Where the line is drawn, each transition is one more line for those who want to see all of them.
            if manner == Manner::Lines || (manner == Manner::Drawn && verbosity >= Verbosity::Verbose) {
                status.say(&format!("  {}  {:<12} {}", in_full(event.at), safe(&event.state), safe(&event.detail)));
            }
        })
    }

    /// Shows the run until `following` is at its end, and takes the line away then.
    pub(super) async fn until<T>(&self, following: impl Future<Output = T>) -> T {
        if self.manner != Manner::Drawn {
            return following.await;
        }
        let _away = Away(self.context);
        let mut ticks = tokio::time::interval(TICK);
        tokio::pin!(following);
        loop {
            tokio::select! {
                biased;
                outcome = &mut following => return outcome,
                _ = ticks.tick() => self.context.status.draw(&self.line(self.began.elapsed())),
            }
        }
    }

    fn line(&self, elapsed: Duration) -> String {
        let (state, last) = self.stands.words();
        let expected = match self.expected.map(|expected| (clock(expected), elapsed <= expected)) {
            None => String::new(),
            Some((expected, true)) => format!(" of about {expected}"),
            // Whoever waits for longer than that sees that it is longer.
            Some((expected, false)) => format!(" (others took about {expected})"),
        };
        // The time first: it is what must not be cut off.
        format!("{}{expected} · {state} · {last}", clock(elapsed))
    }
}

/// Shows how far something is that goes through many of a kind, where a line is drawn; takes the line away at its end.
pub(super) struct Counted<'a> {
    context: &'a Context,
    drawn: bool,
    kind: &'a str,
}

impl<'a> Counted<'a> {
    /// Nothing shown yet.
    pub(super) fn new(context: &'a Context, kind: &'a str) -> Self {
        Self { context, drawn: Live::is_drawn(context), kind }
    }

    /// `12 of 100 decisions`
    pub(super) fn show(&self, done: u64, all: u64) {
        if self.drawn {
            self.context.status.draw(&format!("{done} of {all} {}", self.kind));
        }
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.context.status.clear();
    }
}

/// Takes the line away, also where nobody waits for the end any more.
struct Away<'a>(&'a Context);

impl Drop for Away<'_> {
    fn drop(&mut self) {
        self.0.status.clear();
    }
}

fn manner(context: &Context) -> Manner {
    let verbosity = context.settings.verbosity.value;
    let watched = std::io::stderr().is_terminal() && context.variable("TERM").is_none_or(|term| term != "dumb");
    match verbosity {
        Verbosity::Quiet => Manner::Silent,
        Verbosity::Normal | Verbosity::Verbose if watched => Manner::Drawn,
        Verbosity::Normal | Verbosity::Verbose => Manner::Lines,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_waits_says_how_many_are_before_it_until_somebody_works_on_it() {
        let stands = Stands::default();
        let last = |stands: &Stands| stands.words().1;
        stands.set("pending".into(), "requested".into());
        assert_eq!(last(&stands), "waiting for its turn");
        stands.set("pending".into(), "requested; it waits for approvals until then".into());
        assert_eq!(last(&stands), "waiting for its turn");
        for (place, words) in [(0, "next in the queue"), (7, "7 before it in the queue")] {
            stands.queued_behind(Some(place));
            assert_eq!(last(&stands), words);
        }
        stands.queued_behind(Some(MAX_PLACE));
        assert_eq!(last(&stands), format!("{MAX_PLACE} or more before it in the queue"));
        stands.set("initializing".into(), "pinning policy\u{1b}[2J".into());
        stands.queued_behind(Some(3));
        assert_eq!(last(&stands), "pinning policy\\u{1b}[2J", "what happened last, in words that command no terminal");
    }
}
