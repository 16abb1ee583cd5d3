//! `run`: attempts to decide a promotion, past and present.

use std::fmt::Write as _;

use uuid::Uuid;

use super::context::Context;
use super::exit::Exit;
use super::output::{ALL, TEXT_OR_JSON};
use super::paint::Paint;
use super::promote;
use super::render::{safe, text};
use crate::domain::limits::MAX_PAGE;
use crate::gate::reply::RunReply;
use crate::gate::{GateError, Listing, Page};

/// Attempts to decide a promotion.
#[derive(Clone, Debug, clap::Subcommand)]
pub enum Command {
    /// List runs, newest first
    List(PageArgs),
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
        Command::List(page) => {
            let listing = backend.runs(&context.settings.project.value, page.into()).await?;
            context.emit(&listing, |paint| listing_in_words(&listing, paint))?;
            if listing.items.is_empty() {
                context.note("no runs; `countersign promote SUBJECT --to ENVIRONMENT` requests one");
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
