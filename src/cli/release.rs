//! A release of several components: followed live, cancelled, shown, tried again in part.

use std::cell::Cell;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::StreamExt as _;
use uuid::Uuid;

use super::Interrupts;
use super::backend::Backend;
use super::context::Context;
use super::exit::Exit;
use super::judged::judge_after;
use super::leave::{self, Heard, Left};
use super::live::{Live, Stands};
use super::output::{ALL, Format};
use super::promote::expected;
use crate::domain::limits::MAX_PARTS_FOLLOWED;
use crate::domain::run::RunState;
use crate::gate::reply::{RunEventReply, RunReply};
use crate::gate::{GateError, Observer, ReleasePartReply, ReleaseReply};

/// The shapes of a release.
pub(super) const OUTPUTS: &[Format] = ALL;

/// Follows a release to the end of each component; at the first Ctrl-C, and where the time is over, cancels it; at the second, and
/// after some more time, leaves.
///
/// # Errors
///
/// [`GateError::Cancelled`] at the second; as the methods of the gate.
pub(super) async fn follow_or_cancel(
    context: &Context,
    backend: &Backend,
    release: &ReleaseReply,
    interrupts: &mut Interrupts,
) -> Result<ReleaseReply, GateError> {
    let following = follow(context, backend, release);
    tokio::pin!(following);
    let why = tokio::select! {
        outcome = &mut following => return outcome,
        why = interrupts.next() => why,
    };
    let left = Left { what: "release", id: release.id, project: &release.project };
    if leave::goes_on(why, interrupts.then()) {
        return Err(left.to_itself());
    }
    context.note(&left.words(why));
    let heard = Cell::new(Heard::Nothing);
    let cancelling = async {
        match backend.cancel_release(release.id).await {
            Ok(_) => {
                heard.set(Heard::ThatItEnds);
                following.await
            }
            // It came to its end first; then what was decided is the answer.
            Err(GateError::Conflict { .. }) => {
                heard.set(Heard::ThatItHadEnded);
                following.await
            }
            Err(error) => Err(left.untold(error)),
        }
    };
    tokio::select! {
        outcome = cancelling => outcome,
        _ = interrupts.next() => Err(left.where_it_was_to_end(heard.get())),
    }
}

/// Drives the runs of a release here, or watches them on the server, and shows them meanwhile.
pub(super) async fn follow(
    context: &Context,
    backend: &Backend,
    release: &ReleaseReply,
) -> Result<ReleaseReply, GateError> {
    let Some(first) = release.parts.first() else { return backend.release(release.id).await };
    let live = Live::of(context, Progress::line_of(&release.parts), expected(context, backend, &first.run).await);
    let progress = Arc::new(Progress::of(release, live.stands()));
    let runs: Vec<RunReply> = release.going_on().cloned().collect();
    let following = futures_util::stream::iter(runs).map(|run| {
        let observer = progress.observer(&run, &live.observer());
        // On the heap, as there are many of them.
        Box::pin(async move { (run.id, backend.follow_run(run.id, observer).await) })
    });
    let following = following.buffer_unordered(MAX_PARTS_FOLLOWED).collect::<Vec<_>>();
    let ended = live.until(following).await;
    let now = backend.release(release.id).await?;
    judge_after(context, backend, now.parts.iter().map(|part| &part.run)).await;
    // Why a run could not be followed matters where it goes on: otherwise its own end says what became of it.
    let going_on: Vec<Uuid> = now.going_on().map(|run| run.id).collect();
    let lost = ended.into_iter().find(|(run, outcome)| outcome.is_err() && going_on.contains(run));
    match lost {
        Some((_, Err(error))) => Err(error),
        _ => Ok(now),
    }
}

/// Prints a release whose components are at their end.
pub(super) fn emit_end(context: &Context, release: &ReleaseReply) -> Result<Exit, GateError> {
    if release.state == RunState::Cancelled.as_str() {
        let kept = release.parts.iter().filter(|part| part.run.decision.is_some()).count();
        return Err(GateError::Cancelled {
            done: format!("{kept} of {} components were decided, and stay so", release.parts.len()),
            not_done: format!("the others may be tried again: countersign run retry {}", release.id),
        });
    }
    context.emit_release(release)?;
    Ok(Exit::from(release.verdict))
}

/// How far the components of a release are, as one line tells it.
struct Progress {
    names: Vec<(Uuid, String)>,
    states: Mutex<Vec<(Uuid, bool)>>,
    stands: Stands,
}

impl Progress {
    fn of(release: &ReleaseReply, stands: Stands) -> Self {
        let names = release.parts.iter().map(|part| (part.run.id, name_of(part))).collect();
        let states = release.parts.iter().map(|part| (part.run.id, is_over(&part.run.state))).collect();
        Self { names, states: Mutex::new(states), stands }
    }

    fn line_of(parts: &[ReleasePartReply]) -> (String, String) {
        let over = parts.iter().filter(|part| is_over(&part.run.state)).count();
        (format!("{over} of {} decided", parts.len()), "waiting for its turn".to_owned())
    }

    /// Tells each transition of one run with the name of the component, and how many are decided.
    fn observer(self: &Arc<Self>, run: &RunReply, tell: &Observer) -> Observer {
        let (progress, tell, run) = (Arc::clone(self), Arc::clone(tell), run.id);
        let name = progress.names.iter().find(|(id, _)| *id == run).map(|(_, name)| name.clone()).unwrap_or_default();
        Arc::new(move |event: &RunEventReply| {
            let named = RunEventReply { detail: format!("{name}: {}", event.detail), ..event.clone() };
            tell(&named);
            let mut states = progress.states.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(state) = states.iter_mut().find(|(id, _)| *id == run) {
                state.1 = is_over(&event.state);
            }
            let over = states.iter().filter(|(_, over)| *over).count();
            progress.stands.set(format!("{over} of {} decided", states.len()), named.detail);
        })
    }
}

/// What a component is called in a line: the last word of where it lies, and the beginning of its digest.
pub(super) fn name_of(part: &ReleasePartReply) -> String {
    let place = part.subject.name.rsplit('/').next().unwrap_or_default();
    if place.is_empty() { part.subject.digest.short() } else { format!("{place} {}", part.subject.digest.short()) }
}

fn is_over(state: &str) -> bool {
    RunState::from_name(state).is_some_and(RunState::is_terminal)
}
