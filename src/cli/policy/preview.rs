//! `policy preview`: what a draft would have decided otherwise, before it is in force.

use super::confined::{self, MEBIBYTE, Share};
use super::extend::files;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::live::Counted;
use crate::cli::output::Format;
use crate::cli::render::preview;
use crate::cli::since::Since;
use crate::domain::limits::{MAX_CONFINED_BYTES, MAX_PREVIEW_DECISIONS, PREVIEW_CPU_SECONDS_MAX, PREVIEW_DECISIONS};
use crate::domain::names::EnvironmentName;
use crate::domain::policy::Pack;
use crate::domain::preview::Turns;
use crate::gate::{DecisionRange, GateError, PreviewReply};

// Which draft, and which decisions it is tried on.
#[derive(Clone, Debug, clap::Args)]
pub struct PreviewArgs {
    /// The draft: a directory, PLACE@sha256:…, or one that this program brings
    #[arg(default_value = ".")]
    pack: String,
    /// Only so many decisions, the newest
    #[arg(long, value_name = "N", help = format!("Only so many decisions, the newest; {PREVIEW_DECISIONS} when nothing else is said"), value_parser = clap::value_parser!(u64).range(1..=MAX_PREVIEW_DECISIONS))]
    against: Option<u64>,
    /// Only decisions from then on: a span such as 30d, or a time (RFC 3339)
    #[arg(long, value_name = "SPAN|TIME")]
    since: Option<Since>,
    /// Only decisions for this environment
    #[arg(long, value_name = "ENVIRONMENT")]
    environment: Option<EnvironmentName>,
    /// Seconds of processor time that it may take
    #[arg(long, value_name = "SECONDS", help = format!("Seconds of processor time that it may take, of all cores together [default: {PREVIEW_CPU_SECONDS_MAX}]"), value_parser = clap::value_parser!(u64).range(1..))]
    cpu_max: Option<u64>,
    /// MiB of address space that it may take
    #[arg(long, value_name = "MIB", help = format!("MiB of address space that it may take, the program itself among them [default: {}]", MAX_CONFINED_BYTES / MEBIBYTE), value_parser = clap::value_parser!(u64).range(1..))]
    memory_max: Option<u64>,
}

/// The outputs of this command.
pub(super) const FORMATS: &[Format] = &[Format::Text, Format::Json, Format::Markdown];

/// Shows what a draft would have decided otherwise, and what putting it in force now would do, in a process of its own or in
/// those of a server; exits 1 when something that was ready in a protected environment would be refused, or that is ready there
/// would not be any more.
///
/// # Errors
///
/// [`GateError::Configuration`] for a draft that does not load, or that uses up what it may; as
/// [`crate::gate::Gate::preview`].
pub(super) async fn preview(context: &Context, arguments: PreviewArgs) -> Result<Exit, GateError> {
    let since = arguments.since.map(|since| since.from(context.now()).to_millisecond());
    let range = DecisionRange::to_try(arguments.environment, since, arguments.against);
    if context.settings.server.value.is_some() {
        if arguments.cpu_max.or(arguments.memory_max).is_some() {
            context.refuse_server_but(
                "bounds a process here with --cpu-max and --memory-max: a server has its own bounds",
                "leave --cpu-max and --memory-max away",
            )?;
        }
        // Its processes load the draft and evaluate its rules; here its files are only read.
        let files = files(context, &arguments.pack).await?;
        return told(context, &context.backend().await?.preview(&context.settings.project.value, &files, range).await?);
    }
    let bytes = arguments.memory_max.map_or(MAX_CONFINED_BYTES, |most| most.saturating_mul(MEBIBYTE));
    let share = Share { cpu_seconds: arguments.cpu_max.unwrap_or(PREVIEW_CPU_SECONDS_MAX), bytes };
    if !confined::is_child(context) {
        return confined::again(&format!("the draft `{}`", arguments.pack), share).await;
    }
    confined::bound(share)?;
    let draft = Pack::load(&files(context, &arguments.pack).await?)?;
    let gate = context.gate_to_read().await?;
    let counted = Counted::new(context, "decisions");
    let progress = |done, all| counted.show(done, all);
    let reply = gate.preview(&context.settings.project.value, draft, range, &progress).await?;
    drop(counted);
    told(context, &reply)
}

fn told(context: &Context, reply: &PreviewReply) -> Result<Exit, GateError> {
    context.emit_as(reply, |format, paint| match format {
        Format::Markdown => preview::markdown(reply),
        _ => preview::text(reply, paint),
    })?;
    if reply.preview.decisions == 0 {
        context.note("no decisions to try it on; `countersign promote SUBJECT --to ENVIRONMENT` makes one");
    }
    let takes_down = reply.standing.as_ref().is_some_and(Turns::take_down_what_is_protected);
    Ok(Exit::done_if(|| reply.preview.newly_refused_protected == 0 && !takes_down))
}
