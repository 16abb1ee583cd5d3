//! `promote`: asks for a promotion, follows it live, prints the decision. Ctrl-C cancels it, and so does the end of `--timeout`.

use std::cell::Cell;
use std::time::Duration;

use uuid::Uuid;

use super::backend::Backend;
use super::context::{CORRELATION_ID, Context};
use super::exit::Exit;
use super::judged::judge_after;
use super::leave::{self, Heard, Left};
use super::live::{Live, Stands};
use super::output::{ALL, TEXT_OR_JSON};
use super::render::{text, verdict_in_words};
use super::{Interrupts, Then};
use super::{release, telemetry};
use crate::domain::decision::fix::in_project;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::limits::PLACE_MILLISECONDS;
use crate::domain::names::EnvironmentName;
use crate::domain::reference::SubjectRef;
use crate::domain::shell;
use crate::domain::time::Span;
use crate::gate::reply::RunReply;
use crate::gate::{Begin, GateError, ReleaseRequest, RunFilter, RunRequest, RunTerms};

/// Ask that a subject be promoted to an environment: collect the evidence, judge it, record and publish the decision.
///
/// Several subjects are the components of a release: each is decided by itself, and the release is ready when all of them
/// are. What is not can be tried again alone: `countersign run retry RELEASE --part SUBJECT`.
///
/// Exits 0 when it is ready, 1 when it is not, 3 when a dependency could not be asked. Ctrl-C cancels the run and says
/// what was and was not done; a second one leaves at once.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The subject, or each component of a release; a tag is resolved once
    #[arg(required = true, value_name = "SUBJECT")]
    pub subjects: Vec<String>,
    /// The environment it is to enter
    #[arg(long, value_name = "ENVIRONMENT")]
    pub to: EnvironmentName,
    /// Follow the run to its decision (this is the default)
    #[arg(long, conflicts_with = "no_wait")]
    pub wait: bool,
    /// Only request the run, and print it
    #[arg(long)]
    pub no_wait: bool,
    /// The id that follows the change from commit to runtime [env: COUNTERSIGN_CORRELATION_ID] [default: the trace that
    /// TRACEPARENT names, if it does]
    #[arg(long, value_name = "ID")]
    pub correlation_id: Option<String>,
    /// The same key with the same request is the same run, however often it is asked for
    #[arg(long, value_name = "KEY")]
    pub idempotency_key: Option<String>,
    /// Wait so long for approvals of overrides that were requested, where nothing else is missing (at most a day); with
    /// --wait-until-ready also where time is missing besides
    #[arg(long, value_name = "DURATION")]
    pub wait_for_approval: Option<Span>,
    /// Wait so long for the time from which it is ready by the clock alone (a soak, a freeze), where nothing else is missing (at
    /// most 14 days); where that time is later, it is not waited for. Approvals are waited for with --wait-for-approval
    #[arg(long, value_name = "DURATION")]
    pub wait_until_ready: Option<Span>,
}

/// Runs to the same environment that say how long one takes.
const LIKE_RUNS: u32 = 50;
/// What it may cost to know that.
const EXPECTATION: Duration = Duration::from_millis(500);

/// Requests, follows and prints.
///
/// # Errors
///
/// [`GateError::Cancelled`] after Ctrl-C; as the methods of the gate.
pub async fn run(context: &Context, arguments: Args) -> Result<Exit, GateError> {
    context.check_outputs(match (arguments.no_wait, arguments.subjects.len()) {
        (true, _) => TEXT_OR_JSON,
        (false, 1) => ALL,
        (false, _) => release::OUTPUTS,
    })?;
    let mut interrupts = Interrupts::listen().within(&context.settings, arguments.when_out_of_time());
    let outcome = Box::pin(ask(context, arguments, &mut interrupts)).await;
    outcome.map_err(|error| interrupts.end_of(context, error))
}

impl Args {
    /// What is asked for is taken back where the time of the command is over. What is asked for under a key is whoever's who has
    /// the key: the same command follows it again.
    const fn when_out_of_time(&self) -> Then {
        if self.idempotency_key.is_none() { Then::TakeBack } else { Then::Leave }
    }
}

/// Asks for one run, or for a release.
async fn ask(context: &Context, arguments: Args, interrupts: &mut Interrupts) -> Result<Exit, GateError> {
    let mut subjects = Vec::new();
    for subject in &arguments.subjects {
        let (digest, pinned) = tokio::select! {
            pinned = context.pin(subject) => pinned?,
            _ = interrupts.next() => return Err(leave::nothing_began()),
        };
        subjects.push(match pinned {
            // A server reads no layout and no file of its callers; the digest is what it can judge.
            SubjectRef::Layout { .. } if context.settings.server.value.is_some() => SubjectRef::Digest(digest),
            SubjectRef::File { .. } => SubjectRef::Digest(digest),
            pinned => pinned,
        });
    }
    let backend = tokio::select! {
        backend = context.backend() => backend?,
        _ = interrupts.next() => return Err(leave::nothing_began()),
    };
    match <[SubjectRef; 1]>::try_from(subjects) {
        Ok([subject]) => one(context, &backend, subject, arguments, interrupts).await,
        Err(subjects) => Box::pin(several(context, &backend, subjects, arguments, interrupts)).await,
    }
}

/// A run about one subject.
async fn one(
    context: &Context,
    backend: &Backend,
    subject: SubjectRef,
    arguments: Args,
    interrupts: &mut Interrupts,
) -> Result<Exit, GateError> {
    let terms = terms(context, &arguments);
    let correlation_id = arguments.correlation_id.or_else(|| context.variable(CORRELATION_ID).map(str::to_owned));
    let request = RunRequest {
        project: context.settings.project.value.clone(),
        subject,
        environment: arguments.to,
        correlation_id,
        idempotency_key: arguments.idempotency_key,
    };
    let listed = leave::listed(&request.subject, &request.environment, &request.project);
    let run = tokio::select! {
        run = backend.request_run(request, terms) => run?,
        _ = interrupts.next() => return Err(leave::unconfirmed(&listed, interrupts.then())),
    };
    if arguments.no_wait {
        context.emit(&run, |paint| text::run(&run, paint, context.fold()))?;
        context.note(&format!("hint: countersign run watch {} follows it to its decision", run.id));
        return Ok(Exit::Done);
    }
    context.note(&format!("run {}", run.id));
    let ended = Box::pin(follow_or_cancel(context, backend, &run, interrupts)).await?;
    or_ask_again(emit_end(context, &ended), &run)
}

/// Whoever cancelled it wants to know how it is asked for again.
fn or_ask_again<T>(ended: Result<T, GateError>, run: &RunReply) -> Result<T, GateError> {
    ended.map_err(|error| match error {
        GateError::Cancelled { done, not_done } => {
            GateError::Cancelled { done, not_done: format!("{not_done}; {}", ask_again(run)) }
        }
        other => other,
    })
}

fn ask_again(run: &RunReply) -> String {
    in_project(&format!("ask again: countersign promote {} --to {}", subject_of(run), run.environment), &run.project)
}

/// The subject of a run as it can be pasted into a command.
fn subject_of(run: &RunReply) -> String {
    let name = &run.subject.name;
    let digest = run.subject.digest;
    if name.is_empty() { digest.to_string() } else { format!("{}@{digest}", shell::argument(name)) }
}

/// A release of several components.
async fn several(
    context: &Context,
    backend: &Backend,
    subjects: Vec<SubjectRef>,
    arguments: Args,
    interrupts: &mut Interrupts,
) -> Result<Exit, GateError> {
    let terms = terms(context, &arguments);
    let correlation_id = arguments.correlation_id.or_else(|| context.variable(CORRELATION_ID).map(str::to_owned));
    let request = ReleaseRequest {
        project: context.settings.project.value.clone(),
        subjects,
        environment: arguments.to,
        correlation_id,
        idempotency_key: arguments.idempotency_key,
    };
    let listed = leave::releases(&request.project);
    let asked = tokio::select! {
        asked = backend.request_release(request, terms) => asked?,
        _ = interrupts.next() => return Err(leave::unconfirmed(&listed, interrupts.then())),
    };
    if arguments.no_wait {
        context.emit_release(&asked)?;
        context.note(&format!("hint: countersign run watch {} follows it to its end", asked.id));
        return Ok(Exit::Done);
    }
    context.note(&format!("release {}", asked.id));
    let ended = Box::pin(release::follow_or_cancel(context, backend, &asked, interrupts)).await?;
    release::emit_end(context, &ended)
}

fn terms(context: &Context, arguments: &Args) -> RunTerms {
    let Args { wait_for_approval, wait_until_ready, no_wait, .. } = *arguments;
    RunTerms { begin: begin(no_wait), wait_for_approval, wait_until_ready, trace: telemetry::trace_parent(context) }
}

/// Whoever follows a run drives it, too: what lies on this disk a service elsewhere does not see. Of no meaning to a server.
pub(super) const fn begin(no_wait: bool) -> Begin {
    if no_wait { Begin::Whoever } else { Begin::AtOnce }
}

/// Follows the run; at the first Ctrl-C, and where the time is over, takes the request back, which ends a run that answers nobody
/// else; at the second, and after some more time, leaves.
pub(super) async fn follow_or_cancel(
    context: &Context,
    backend: &Backend,
    run: &RunReply,
    interrupts: &mut Interrupts,
) -> Result<RunReply, GateError> {
    let following = follow(context, backend, run);
    tokio::pin!(following);
    let why = tokio::select! {
        outcome = &mut following => return or_ask_again(outcome, run),
        why = interrupts.next() => why,
    };
    let left = Left { what: "run", id: run.id, project: &run.project };
    if leave::goes_on(why, interrupts.then()) {
        return Err(left.to_itself());
    }
    context.note(&left.words(why));
    let heard = Cell::new(Heard::Nothing);
    let cancelling = async {
        match backend.cancel_run(run.id, None).await {
            Ok(reply) if !reply.has_ended() => Err(GateError::Cancelled {
                done: format!("your request was taken back; run {} goes on for {}", run.id, others(reply.requests)),
                not_done: format!("nobody here waits for its decision any more; {}", ask_again(run)),
            }),
            Ok(_) => {
                heard.set(Heard::ThatItEnds);
                or_ask_again(following.await, run)
            }
            // It came to its end first; then its decision is the answer.
            Err(GateError::Conflict { .. }) => {
                heard.set(Heard::ThatItHadEnded);
                or_ask_again(following.await, run)
            }
            Err(error) => Err(left.untold(error)),
        }
    };
    tokio::select! {
        outcome = cancelling => outcome,
        _ = interrupts.next() => Err(left.where_it_was_to_end(heard.get())),
    }
}

fn others(requests: u64) -> String {
    if requests == 1 { "one other request".to_owned() } else { format!("{requests} other requests") }
}

/// Drives the run here, or watches it on the server, and shows it meanwhile.
pub(super) async fn follow(context: &Context, backend: &Backend, run: &RunReply) -> Result<RunReply, GateError> {
    let last = run.events.last().map(|event| event.detail.clone()).unwrap_or_default();
    let live = Live::of(context, (run.state.clone(), last), expected(context, backend, run).await);
    // On the heap, since everybody who waits for it would hold it.
    let following = Box::pin(backend.follow_run(run.id, live.observer()));
    let (stands, drawn) = (live.stands(), Live::is_drawn(context));
    let looking = Box::pin(async {
        if drawn {
            queued(backend, run.id, &stands).await;
        }
        std::future::pending::<()>().await;
    });
    let ended = live.until(async {
        tokio::select! {
            outcome = following => outcome,
            () = looking => Err(GateError::internal("nobody follows the run")),
        }
    });
    let ended = ended.await;
    // What was seen on the way to one environment may speak against what stands in another.
    judge_after(context, backend, std::iter::once(run).chain(&ended)).await;
    ended
}

/// Looks now and then how many runs are before this one, until somebody works on it. Its transitions do not tell.
async fn queued(backend: &Backend, run: Uuid, stands: &Stands) {
    loop {
        match backend.run(run).await {
            Ok(RunReply { place: Some(place), .. }) => stands.queued_behind(Some(place)),
            // Somebody works on it, or it is at its end.
            Ok(_) => return,
            // Whoever follows it says so, if it matters.
            Err(_) => {}
        }
        tokio::time::sleep(Duration::from_millis(PLACE_MILLISECONDS)).await;
    }
}

/// How long runs like this one took lately: half of them, at most. Nobody waits for longer than a moment to know it, and
/// where it cannot be known the run is followed all the same.
pub(super) async fn expected(context: &Context, backend: &Backend, run: &RunReply) -> Option<Duration> {
    if !Live::is_drawn(context) {
        return None;
    }
    let filter = RunFilter { environment: Some(run.environment.clone()), ..RunFilter::default() };
    let asking = backend.timings(&run.project, &filter, LIKE_RUNS);
    let timings = tokio::time::timeout(EXPECTATION, asking).await.ok()?.ok()?;
    timings.total.map(|total| Duration::from_millis(total.p50_ms))
}

/// Prints the decision of a run that is at its end.
pub(super) fn emit_end(context: &Context, run: &RunReply) -> Result<Exit, GateError> {
    let last = run.events.last().map(|event| event.detail.clone()).unwrap_or_default();
    match (&run.decision, run.state.as_str()) {
        (Some(decision), _) => {
            context.emit_decision(decision)?;
            if let Some(later) = &run.superseded_by {
                context.note(&format!(
                    "run {} was decided before: decision {} of {} stands, and is {}",
                    run.id,
                    later.decision.short(),
                    later.decided_at,
                    verdict_in_words(later.verdict)
                ));
            }
            Ok(Exit::from(decision.verdict))
        }
        (None, "cancelled") => {
            // The words of the last event, which say both.
            let words = last.strip_prefix("cancelled: ").unwrap_or(&last);
            let (done, rest) =
                words.split_once("; no decision was made").unwrap_or((words, ", the request may be repeated"));
            Err(GateError::Cancelled { done: done.to_owned(), not_done: format!("no decision was made{rest}") })
        }
        (None, "failed") => Err(GateError::Fault(Fault {
            dependency: format!("run {}", run.id),
            class: FaultClass::Unavailable,
            tries: 1,
            elapsed_ms: 0,
            retry_after_s: None,
            retry: Retry::Safe,
            detail: last,
        })),
        (None, state) => Err(GateError::internal(format!("run {} is {state} without a decision: {last}", run.id))),
    }
}
