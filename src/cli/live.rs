//! Shows a run while it goes on: as one line that is drawn over and over on a terminal, as a line a transition elsewhere.

use std::future::Future;
use std::io::IsTerminal as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::config::Verbosity;
use super::context::Context;
use super::render::safe;
use super::render::timing::clock;
use crate::gate::Observer;
use crate::gate::reply::{RunEventReply, RunReply};

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

/// A run being shown.
pub(super) struct Live<'a> {
    context: &'a Context,
    manner: Manner,
    began: Instant,
    /// How long runs like it took; absent where none is known.
    expected: Option<Duration>,
    /// Where it stands: its state, and what happened last.
    stands: Arc<Mutex<(String, String)>>,
}

impl<'a> Live<'a> {
    pub(super) fn of(context: &'a Context, run: &RunReply, expected: Option<Duration>) -> Self {
        let last = run.events.last().map(|event| event.detail.clone()).unwrap_or_default();
        let stands = Arc::new(Mutex::new((run.state.clone(), last)));
        Self { context, manner: manner(context), began: Instant::now(), expected, stands }
    }

    /// Whether runs are drawn here.
    pub(super) fn is_drawn(context: &Context) -> bool {
        manner(context) == Manner::Drawn
    }

    /// What is told each transition.
    pub(super) fn observer(&self) -> Observer {
        let (stands, manner, verbosity) =
            (Arc::clone(&self.stands), self.manner, self.context.settings.verbosity.value);
        let status = Arc::clone(&self.context.status);
        Arc::new(move |event: &RunEventReply| {
            *stands.lock().unwrap_or_else(PoisonError::into_inner) = (event.state.clone(), event.detail.clone());
            // Where the line is drawn, each transition is one more line for those who want to see all of them.
            if manner == Manner::Lines || (manner == Manner::Drawn && verbosity >= Verbosity::Verbose) {
                status.say(&format!("  {}  {:<12} {}", event.at, safe(&event.state), safe(&event.detail)));
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
        let stands = self.stands.lock().unwrap_or_else(PoisonError::into_inner);
        let (state, last) = &*stands;
        let last = if last == "requested" { "waiting for its turn" } else { last };
        let expected = self.expected.map_or_else(String::new, |expected| format!(" of about {}", clock(expected)));
        // The time first: it is what must not be cut off.
        format!("{}{expected} · {} · {}", clock(elapsed), safe(state), safe(last))
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
