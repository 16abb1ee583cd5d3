//! `webhook`: what is told to others about decisions, and what became of it.

use std::fmt::Write as _;

use uuid::Uuid;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use super::run::{PageArgs, more};
use crate::domain::decision::Verdict;
use crate::domain::names::WebhookName;
use crate::gate::{GateError, Listing, NoticeFilter, NoticeReply, NoticeState};

/// What is told to others about decisions.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// List notices, newest first, with what became of each
    List(ListArgs),
    /// Send now what is to be told, once; exits 3 when some still is. The service does so all the time
    Deliver,
    /// Tell a notice again that was given up, or sooner one that waits for its next try
    Retry {
        /// The notice
        notice: Uuid,
    },
}

// Which notices.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct ListArgs {
    /// Only to this webhook
    #[arg(long, value_name = "NAME")]
    pub webhook: Option<WebhookName>,
    /// Only in this state: pending, delivered, given-up or superseded
    #[arg(long, value_name = "STATE", value_parser = state)]
    pub state: Option<NoticeState>,
    /// Which page.
    #[command(flatten)]
    pub page: PageArgs,
}

fn state(text: &str) -> Result<NoticeState, String> {
    let known = NoticeState::ALL.map(NoticeState::as_str).join(", ");
    NoticeState::from_name(text).ok_or_else(|| format!("expected one of {known}"))
}

/// Lists, sends or sends again.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let project = &context.settings.project.value;
    match command {
        Command::List(ListArgs { webhook, state, page }) => {
            let filter = NoticeFilter { webhook, state };
            let listing = context.backend_to_read().await?.notices(project, &filter, page.into()).await?;
            context.emit(&listing, |paint| in_words(&listing, paint))?;
            if listing.items.is_empty() {
                context.note("no such notices; [webhooks.NAME] of the configuration says who is told");
            }
        }
        Command::Deliver => {
            let gate = context.gate_in_use().await?;
            let sent = gate.send_notices().await?;
            let filter = NoticeFilter { webhook: None, state: Some(NoticeState::Pending) };
            let listing = gate.notices(project, &filter, crate::gate::Page::default()).await?;
            context.emit(&listing, |paint| in_words(&listing, paint))?;
            let failed = match sent.tried.saturating_sub(sent.told) {
                0 => String::new(),
                failed => format!(", and {failed} could not be"),
            };
            context.note(&format!("{} were told{failed}; what is still to be told is listed", sent.told));
            // What waits does so for its receiver.
            let told = sent.told == sent.tried && listing.items.is_empty();
            return Ok(if told { Exit::Done } else { Exit::Unknown });
        }
        Command::Retry { notice } => {
            let reply = context.backend_in_use().await?.tell_again(notice).await?;
            context.emit(&reply, |paint| line(&reply, paint))?;
        }
    }
    Ok(Exit::Done)
}

fn in_words(listing: &Listing<NoticeReply>, paint: Paint) -> String {
    let mut out: String = listing.items.iter().map(|notice| line(notice, paint)).collect();
    more(&mut out, listing.next_cursor.as_deref(), paint);
    out
}

fn line(notice: &NoticeReply, paint: Paint) -> String {
    let state = match notice.state.as_str() {
        "delivered" => paint.good("delivered"),
        "given-up" => paint.bad("given-up "),
        "superseded" => paint.faint("superseded"),
        other => paint.warn(&format!("{:<9}", safe(other))),
    };
    let mut out = format!(
        "{}  {state} {}  {}  {}  {}\n",
        notice.id,
        notice.webhook,
        notice.verdict.map_or("override", Verdict::as_str),
        notice.subject.short(),
        notice.environment
    );
    let tries = if notice.tries == 1 { "1 try".to_owned() } else { format!("{} tries", notice.tries) };
    let next = notice.next_at.map(|next| format!(", next at {next}")).unwrap_or_default();
    if let Some(error) = &notice.last_error {
        let _ = writeln!(out, "  {}", paint.faint(&format!("{tries}{next}: {}", safe(error))));
    }
    out
}
