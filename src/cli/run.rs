//! `run`: attempts to decide a promotion, past and present.

use std::fmt::Write as _;

use uuid::Uuid;

use super::context::Context;
use super::exit::Exit;
use super::output::{ALL, TEXT_OR_JSON};
use super::paint::Paint;
use super::promote;
use super::render::{safe, text, timing};
use crate::domain::limits::{MAX_PAGE, MAX_TIMED_RUNS};
use crate::domain::names::EnvironmentName;
use crate::domain::run::RunState;
use crate::domain::time::{Span, Timestamp};
use crate::gate::reply::RunReply;
use crate::gate::{GateError, Listing, Page, RunFilter};

/// Attempts to decide a promotion.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// List runs, newest first
    List(ListArgs),
    /// How long the last runs took that came to a verdict: quantiles of each phase
    Timings {
        /// Which runs.
        #[command(flatten)]
        filter: ScopeArgs,
        /// Over so many of the last
        #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=i64::from(MAX_TIMED_RUNS)))]
        last: u32,
    },
    /// Show a run, its steps and its decision
    Show {
        /// The run
        run: Uuid,
    },
    /// Follow a run to its decision; on a data directory, drive it there
    Watch {
        /// The run
        run: Uuid,
    },
    /// End a run now
    Cancel {
        /// The run
        run: Uuid,
    },
}

/// What runs are about, and where to.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ScopeArgs {
    /// Only about this subject; a tag is resolved
    #[arg(long, value_name = "SUBJECT")]
    pub subject: Option<String>,
    /// Only to this environment
    #[arg(long, value_name = "ENVIRONMENT")]
    pub environment: Option<EnvironmentName>,
}

/// Which runs.
#[derive(Clone, Debug, Default, clap::Args)]
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

/// Which runs, and which page of them.
#[derive(Clone, Debug, clap::Args)]
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

/// Which page of a list.
#[derive(Clone, Debug, clap::Args)]
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
    context.check_outputs(if matches!(command, Command::Watch { .. }) { ALL } else { TEXT_OR_JSON })?;
    let backend = context.backend().await?;
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
        Command::Watch { run } => {
            let found = backend.run(run).await?;
            let ended = promote::follow(context, &backend, &found).await?;
            return promote::emit_end(context, &ended);
        }
        Command::Show { run } => backend.run(run).await?,
        Command::Cancel { run } => backend.cancel_run(run).await?,
    };
    context.emit(&reply, |paint| text::run(&reply, paint))?;
    Ok(Exit::Done)
}

fn listing_in_words(listing: &Listing<RunReply>, paint: Paint) -> String {
    let mut out = String::new();
    for run in &listing.items {
        let name = if run.subject.name.is_empty() { String::new() } else { format!("  {}", safe(&run.subject.name)) };
        let _ = writeln!(
            out,
            "{}  {:<12} {}  {}{}",
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
