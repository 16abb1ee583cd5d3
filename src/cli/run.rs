//! `run`: attempts to decide a promotion, past and present.

use std::fmt::Write as _;

use uuid::Uuid;

use super::backend::Backend;
use super::context::Context;
use super::exit::Exit;
use super::judged::judge_after;
use super::output::{ALL, TEXT_OR_JSON};
use super::paint::Paint;
use super::render::release::standing;
use super::render::{safe, text, timing, verdict_in_words};
use super::{promote, release, telemetry};
use crate::domain::decision::Verdict;
use crate::domain::limits::{MAX_PAGE, MAX_TIMED_RUNS};
use crate::domain::names::EnvironmentName;
use crate::domain::run::RunState;
use crate::domain::time::{Span, Timestamp};
use crate::gate::reply::RunReply;
use crate::gate::{GateError, Listing, Page, ReleaseReply, RunFilter, RunTerms};

/// Attempts to decide a promotion.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// List runs, newest first
    List(ListArgs),
    /// Show how long the last runs took that came to a verdict: quantiles of each phase
    Timings {
        /// Which runs.
        #[command(flatten)]
        filter: ScopeArgs,
        /// Over so many of the last
        #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_TIMED_RUNS)))]
        last: u32,
    },
    /// Show a run, its steps and its decision; or a release and its components. Exits 0 whatever it came to
    ///
    /// By the verdict exit `run watch`, `decision show` and `check`: go on by one of these.
    Show {
        /// The run, or the release
        #[arg(value_parser = id)]
        run: Uuid,
    },
    /// Follow a run to its decision, or a release to its end; on a data directory, drive it there
    Watch {
        /// The run, or the release
        #[arg(value_parser = id)]
        run: Uuid,
    },
    /// End a run, or what goes on of a release, now
    ///
    /// A run that answers several requests, or that the gate asked for by itself, ends for all of them: that takes a reason.
    Cancel {
        /// The run, or the release
        #[arg(value_parser = id)]
        run: Uuid,
        /// Why the run ends for all who wait for it
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Ask again for what a run asked for, or for those parts of a release that are not ready, and follow it
    ///
    /// Of an index, --part asks again only about a platform that could not be asked about; what was read of the others is
    /// taken over, unless something has changed meanwhile that it went by: then all of it is asked again, and the decision
    /// says why.
    Retry {
        /// The run, or the release; it is at its end
        #[arg(value_parser = id)]
        run: Uuid,
        /// Only this component of the release (a tag is resolved), or this platform of the index (linux/arm64, or its
        /// digest; more than once for several)
        #[arg(long, value_name = "PART")]
        part: Vec<String>,
        /// Only request it, and print it
        #[arg(long)]
        no_wait: bool,
    },
    /// List releases of several components, newest first
    Releases {
        /// Which page.
        #[command(flatten)]
        page: PageArgs,
    },
}

// What runs are about, and where to.
#[derive(Clone, Debug, Default, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct ScopeArgs {
    /// Only about this subject; a tag is resolved
    #[arg(long, value_name = "SUBJECT")]
    pub subject: Option<String>,
    /// Only to this environment
    #[arg(long, value_name = "ENVIRONMENT")]
    pub environment: Option<EnvironmentName>,
}

// Which runs.
#[derive(Clone, Debug, Default, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct FilterArgs {
    /// What they are about, and where to.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Only in this state: pending, initializing, running, verifying, ready, not-ready, failed or cancelled
    #[arg(long, value_name = "STATE", value_parser = state)]
    pub state: Option<RunState>,
    /// Only those asked for since then: an instant (RFC 3339), or how long ago, such as 24h
    #[arg(long, value_name = "WHEN", value_parser = since)]
    pub since: Option<Since>,
}

/// An instant, by itself or before now.
#[derive(Clone, Copy, Debug)]
pub enum Since {
    /// This one.
    At(Timestamp),
    /// So long ago.
    Ago(Span),
}

fn since(text: &str) -> Result<Since, String> {
    let ago = text.parse().map(Since::Ago);
    ago.or_else(|_| text.parse().map(Since::At))
        .map_err(|_| "expected an RFC 3339 instant, or a time such as 24h".into())
}

// Which runs, and which page of them.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct ListArgs {
    /// Which runs.
    #[command(flatten)]
    pub filter: FilterArgs,
    /// Which page.
    #[command(flatten)]
    pub page: PageArgs,
}

fn state(text: &str) -> Result<RunState, String> {
    let known = RunState::ALL.map(RunState::as_str).join(", ");
    RunState::from_name(text).ok_or_else(|| format!("expected one of {known}"))
}

impl ScopeArgs {
    async fn filter(self, context: &Context) -> Result<RunFilter, GateError> {
        let subject = match &self.subject {
            None => None,
            Some(subject) => Some(context.pin(subject).await?.0),
        };
        Ok(RunFilter { subject, environment: self.environment, ..RunFilter::default() })
    }
}

impl FilterArgs {
    async fn filter(self, context: &Context) -> Result<RunFilter, GateError> {
        let since = self.since.map(|since| match since {
            Since::At(instant) => instant,
            Since::Ago(span) => context.now().before(span),
        });
        Ok(RunFilter { state: self.state, since, ..self.scope.filter(context).await? })
    }
}

// Which page of a list.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct PageArgs {
    /// How many at most
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_PAGE)))]
    pub limit: u32,
    /// Where the page before ended
    #[arg(long, value_name = "CURSOR")]
    pub cursor: Option<String>,
}

impl From<PageArgs> for Page {
    fn from(arguments: PageArgs) -> Self {
        Self { limit: arguments.limit, cursor: arguments.cursor }
    }
}

/// Lists, shows, follows or cancels.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(match &command {
        Command::Watch { .. } | Command::Retry { no_wait: false, .. } => ALL,
        // Of a release, or of the decision of a run; what there is not, is refused once that is known.
        Command::Show { .. } => release::OUTPUTS,
        _ => TEXT_OR_JSON,
    })?;
    let backend = match &command {
        Command::Cancel { .. } | Command::Retry { .. } => context.backend_in_use().await?,
        _ => context.backend_to_read().await?,
    };
    let reply = match command {
        Command::List(ListArgs { filter, page }) => {
            let filter = filter.filter(context).await?;
            let listing = backend.runs(&context.settings.project.value, &filter, page.into()).await?;
            context.emit(&listing, |paint| listing_in_words(&listing, paint))?;
            if listing.items.is_empty() && listing.next_cursor.is_some() {
                context.note("none among those that were looked through; --cursor goes on with older ones");
            } else if listing.items.is_empty() && filter != RunFilter::default() {
                context.note("no such runs; `countersign run list` lists all");
            } else if listing.items.is_empty() {
                context.note("no runs; `countersign promote SUBJECT --to ENVIRONMENT` requests one");
            }
            return Ok(Exit::Done);
        }
        Command::Timings { filter, last } => {
            let filter = filter.filter(context).await?;
            let timings = backend.timings(&context.settings.project.value, &filter, last).await?;
            context.emit(&timings, |paint| timing::table(&timings, paint))?;
            if timings.total.is_none() {
                context.note("no such run has come to a verdict yet");
            }
            return Ok(Exit::Done);
        }
        Command::Releases { page } => return releases(context, &backend, page).await,
        Command::Watch { run } => return watch(context, backend, run).await,
        Command::Retry { run, part, no_wait } => return Box::pin(retry(context, &backend, run, part, no_wait)).await,
        Command::Show { run } => match found(&backend, run).await? {
            Found::Run(run) => {
                if run.decision.is_none() {
                    context.check_outputs(TEXT_OR_JSON)?;
                }
                context.emit_run(&run)?;
                return Ok(Exit::Done);
            }
            Found::Release(release) => {
                context.emit_release(&release)?;
                return Ok(Exit::Done);
            }
        },
        Command::Cancel { run, reason } => match found(&backend, run).await? {
            Found::Run(run) => cancel(&backend, &run, reason.as_deref()).await?,
            Found::Release(release) => return cancel_release(context, &backend, release.id, reason.as_deref()).await,
        },
    };
    context.check_outputs(TEXT_OR_JSON)?;
    context.emit(&reply, |paint| text::run(&reply, paint, context.fold()))?;
    Ok(Exit::Done)
}

/// Ends a run; without a reason only where nobody else waits for it.
async fn cancel(backend: &Backend, run: &RunReply, reason: Option<&str>) -> Result<RunReply, GateError> {
    if reason.is_none() && !run.has_ended() && run.requests > 1 {
        return Err(GateError::Usage {
            detail: format!("run {} answers {} requests, which would all end with it", run.id, run.requests),
            hint: Some(format!("if that is meant, say why: countersign run cancel {} --reason TEXT", run.id)),
        });
    }
    backend.cancel_run(run.id, reason).await
}

/// Takes the request of a release back.
async fn cancel_release(
    context: &Context,
    backend: &Backend,
    release: Uuid,
    reason: Option<&str>,
) -> Result<Exit, GateError> {
    if reason.is_some() {
        return Err(GateError::Usage {
            detail: format!("release {release} takes no reason: its runs go on for whoever else waits for them"),
            hint: Some("leave --reason out, or name one of its runs".into()),
        });
    }
    context.emit_release(&backend.cancel_release(release).await?)?;
    Ok(Exit::Done)
}

/// Reads the id of a run or a release.
fn id(text: &str) -> Result<Uuid, String> {
    let found: String = text.chars().take(80).collect();
    text.parse().map_err(|_| {
        format!(
            "expected the id of a run or a release, such as 01a21d89-849f-74f6-9cab-8b8adbba04c3, found `{found}`; \
             `countersign run list` and `countersign run releases` show them"
        )
    })
}

/// What an id names.
enum Found {
    Run(Box<RunReply>),
    Release(Box<ReleaseReply>),
}

/// The run of that id, or the release: ids are made so that no two are the same.
async fn found(backend: &Backend, id: Uuid) -> Result<Found, GateError> {
    match backend.run(id).await {
        Ok(run) => return Ok(Found::Run(Box::new(run))),
        Err(GateError::NotFound { .. }) => {}
        Err(error) => return Err(error),
    }
    match backend.release(id).await {
        Ok(release) => Ok(Found::Release(Box::new(release))),
        Err(GateError::NotFound { .. }) => Err(GateError::NotFound {
            what: format!("a run or a release {id}"),
            hint: Some("countersign run list, or countersign run releases".into()),
        }),
        Err(error) => Err(error),
    }
}

/// What is at its end is read; whatever goes on is driven from here, where no server does that.
async fn watch(context: &Context, read: Backend, id: Uuid) -> Result<Exit, GateError> {
    let found = found(&read, id).await?;
    let has_ended = match &found {
        Found::Run(run) => run.has_ended(),
        Found::Release(release) => release.going_on().next().is_none(),
    };
    let backend = if has_ended { read } else { context.backend().await? };
    match found {
        Found::Run(run) => follow_run(context, &backend, &run).await,
        Found::Release(release) => follow_release(context, &backend, &release).await,
    }
}

async fn follow_run(context: &Context, backend: &Backend, run: &RunReply) -> Result<Exit, GateError> {
    let ended = promote::follow(context, backend, run).await?;
    judge_after(context, backend, std::iter::once(&ended)).await;
    promote::emit_end(context, &ended)
}

async fn follow_release(context: &Context, backend: &Backend, release: &ReleaseReply) -> Result<Exit, GateError> {
    context.check_outputs(release::OUTPUTS)?;
    let ended = release::follow(context, backend, release).await?;
    judge_after(context, backend, ended.parts.iter().map(|part| &part.run)).await;
    release::emit_end(context, &ended)
}

/// Asks again, and follows what was asked for.
async fn retry(
    context: &Context,
    backend: &Backend,
    id: Uuid,
    parts: Vec<String>,
    no_wait: bool,
) -> Result<Exit, GateError> {
    let trace = telemetry::trace_parent(context);
    let terms = RunTerms { begin: promote::begin(no_wait), trace, ..RunTerms::default() };
    match found(backend, id).await? {
        Found::Run(run) => {
            let parts: Vec<String> = parts.iter().map(|part| platform(part)).collect();
            let again = backend.retry_run(run.id, &parts, terms).await?;
            if no_wait {
                context.emit(&again, |paint| text::run(&again, paint, context.fold()))?;
                return Ok(Exit::Done);
            }
            context.note(&format!("run {}", again.id));
            follow_run(context, backend, &again).await
        }
        Found::Release(release) => {
            context.check_outputs(if no_wait { TEXT_OR_JSON } else { release::OUTPUTS })?;
            let part = match parts.as_slice() {
                [] => None,
                [subject] => Some(context.pin(subject).await?.0),
                several => {
                    return Err(GateError::Usage {
                        detail: format!("expected one component of release {}, found {}", release.id, several.len()),
                        hint: Some(format!("countersign run retry {}, which tries all that are not ready", release.id)),
                    });
                }
            };
            let again = backend.retry_release(release.id, part, terms).await?;
            if no_wait {
                context.emit_release(&again)?;
                return Ok(Exit::Done);
            }
            follow_release(context, backend, &again).await
        }
    }
}

/// A platform as the gate takes it: by its name, or by its digest alone.
fn platform(part: &str) -> String {
    part.rsplit_once('@').map_or(part, |(_, digest)| digest).to_owned()
}

async fn releases(context: &Context, backend: &Backend, page: PageArgs) -> Result<Exit, GateError> {
    let listing = backend.releases(&context.settings.project.value, page.into()).await?;
    context.emit(&listing, |paint| releases_in_words(&listing, paint))?;
    if listing.items.is_empty() {
        context.note("no releases; `countersign promote SUBJECT SUBJECT… --to ENVIRONMENT` requests one");
    }
    Ok(Exit::Done)
}

fn releases_in_words(listing: &Listing<ReleaseReply>, paint: Paint) -> String {
    let mut out = String::new();
    for release in &listing.items {
        let ready = release.parts.iter().filter(|part| part.verdict == Some(Verdict::Ready)).count();
        let parts = format!("{ready} of {} ready", release.parts.len());
        // How it stands comes first; how it was decided is said where that is something else.
        let fallen = release.state == RunState::Ready.as_str() && release.verdict != Verdict::Ready;
        let (state, decided) = if fallen {
            (verdict_in_words(release.verdict).to_owned(), "  decided ready")
        } else {
            (safe(&release.state), "")
        };
        let how = standing(release);
        let how = how.strip_prefix("ready ").map(|how| format!("  {how}")).unwrap_or_default();
        let _ = writeln!(
            out,
            "{}  {state:<12} {:<12} {}  {}{decided}{how}",
            release.id,
            release.environment,
            parts,
            paint.faint(&release.requested_at.to_string())
        );
    }
    more(&mut out, listing.next_cursor.as_deref(), paint);
    out
}

fn listing_in_words(listing: &Listing<RunReply>, paint: Paint) -> String {
    let mut out = String::new();
    for run in &listing.items {
        let name = if run.subject.name.is_empty() { String::new() } else { format!("  {}", safe(&run.subject.name)) };
        let now = text::now(run, paint);
        let _ = writeln!(
            out,
            "{}  {:<12} {}  {}{}{now}",
            run.id,
            safe(&run.state),
            run.subject.digest.short(),
            run.environment,
            paint.faint(&name)
        );
    }
    more(&mut out, listing.next_cursor.as_deref(), paint);
    out
}

/// Says how to see the rest of a list.
pub(super) fn more(out: &mut String, next_cursor: Option<&str>, paint: Paint) {
    if let Some(cursor) = next_cursor {
        let _ = writeln!(out, "{}", paint.faint(&format!("more: --cursor {}", safe(cursor))));
    }
}
