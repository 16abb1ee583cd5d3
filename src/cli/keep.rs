//! `fsck`, `backup` and `restore`: the record as a thing to look after.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use crate::domain::time::Span;
use crate::gate::keep::{self, FsckReply, Home};
use crate::gate::{Effort, GateError, PruneReply, Since, Sweep};

/// Write the whole record of a gate into a new file, while it works, and check it there. The gate's own key is not in
/// it: a backup travels, a key does not. It is the same file whether the record is in a data directory or in PostgreSQL.
#[derive(Clone, Debug, clap::Args)]
pub struct BackupArgs {
    /// The new file; never overwritten
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Put the record of a backup where there is none yet: into the data directory, or with --database into an empty
/// database of a server, which is how a gate moves there. It is checked first.
#[derive(Clone, Debug, clap::Args)]
pub struct RestoreArgs {
    /// A file that `countersign backup` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Say that nothing was recorded after the backup was made, since the gate was stopped before: what it says stands. Without
    /// this what was ready is `unknown` here until `countersign log accept-loss`: a revocation may be missing
    #[arg(long)]
    nothing_lost: bool,
}

/// Checks everything that is recorded.
///
/// # Errors
///
/// As [`keep::fsck`].
pub async fn fsck(context: &Context) -> Result<Exit, GateError> {
    context.refuse_server(REFUSED)?;
    context.check_outputs(TEXT_OR_JSON)?;
    let reply = keep::fsck(home(context)?).await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    if let Some(lost) = &reply.lost {
        context.note(&safe(lost));
    }
    Ok(Exit::done_if(|| reply.sound))
}

/// Backs up.
///
/// # Errors
///
/// As [`keep::backup`].
pub async fn backup(context: &Context, arguments: &BackupArgs) -> Result<Exit, GateError> {
    context.refuse_server(REFUSED)?;
    context.check_outputs(TEXT_OR_JSON)?;
    let reply = keep::backup(home(context)?, &arguments.file).await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    if reply.sound {
        context.note("the gate's own key is not in it; keep that apart");
    } else {
        context.note("the record was not sound before it was copied: `countersign fsck` says the same of it");
    }
    Ok(Exit::done_if(|| reply.sound))
}

/// Restores.
///
/// # Errors
///
/// As [`keep::restore`].
pub async fn restore(context: &Context, arguments: &RestoreArgs) -> Result<Exit, GateError> {
    context.refuse_server(REFUSED)?;
    context.check_outputs(TEXT_OR_JSON)?;
    let home = home(context)?;
    let since = if arguments.nothing_lost { Since::Nothing } else { Since::Perhaps };
    let reply = keep::restore(home, &arguments.file, since).await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    if let Some(lost) = &reply.lost {
        context.note(&safe(lost));
    }
    if let Some(data) = home.data()
        && context.settings.gate_key.value.is_none()
        && !data.join("gate.key").exists()
    {
        context.note(&format!(
            "put the gate's own key back as {} before it is used, or it will make another",
            data.join("gate.key").display()
        ));
    }
    Ok(Exit::Done)
}

/// Remove runs that were asked for long ago, with their logs, decisions and the bundles that nothing else names. What a
/// decision that stands needs always stays: itself, its evidence, what it was built on, and what was said of it last.
/// Packs, overrides and uploaded evidence stay, too.
///
/// The first time an index is made, so that what names a bundle is found: who writes to a large file waits meanwhile.
#[derive(Clone, Debug, clap::Args)]
pub struct PruneArgs {
    /// Keep what was asked for since then, such as 90d; at least a day [default: retention.keep of the configuration]
    #[arg(long, value_name = "DURATION")]
    keep: Option<Span>,
    /// Only count; remove nothing
    #[arg(long)]
    dry_run: bool,
}

/// Removes what is old.
///
/// # Errors
///
/// [`GateError::Usage`] where nothing says how long to keep it; as [`crate::gate::Gate::prune`].
pub async fn prune(context: &Context, arguments: &PruneArgs) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let keep = arguments.keep.or(context.settings.retention.value).ok_or_else(|| GateError::Usage {
        detail: "nothing says how long to keep what is recorded".into(),
        hint: Some("--keep 90d, or keep = \"90d\" under [retention] of the configuration".into()),
    })?;
    let sweep = if arguments.dry_run { Sweep::Count } else { Sweep::Remove };
    let gate = if arguments.dry_run { context.gate_to_read().await? } else { context.gate_in_use().await? };
    let reply = gate.prune(keep, sweep, Effort::Whatever).await?;
    context.emit(&reply, |paint| pruned_in_words(&reply, paint))?;
    Ok(Exit::Done)
}

fn pruned_in_words(reply: &PruneReply, paint: Paint) -> String {
    let head = if reply.dry_run { "would be removed" } else { "removed" };
    let mut out = format!("{}  asked for before {}\n", paint.bold(head), reply.before);
    let bundles = reply.bundles.map(|bundles| ("bundles", bundles));
    let counts = [("runs", reply.runs), ("decisions", reply.decisions)].into_iter().chain(bundles);
    for (kind, count) in counts.chain([("notices", reply.notices)]) {
        let _ = writeln!(out, "  {count:>8} {}", paint.faint(kind));
    }
    let _ = writeln!(out, "{}  {} old runs that a decision which stands needs", paint.bold("kept"), reply.needed);
    out
}

const REFUSED: &str = "works on the record itself: run it where the gate runs, with its --data or --database";

fn home(context: &Context) -> Result<Home<'_>, GateError> {
    super::wire::require_no_database_offline(&context.settings)?;
    if let Some(server) = &context.settings.database.value {
        return Ok(Home::Server(server));
    }
    let data = context.settings.data.value.as_deref().ok_or_else(super::wire::no_data_directory)?;
    Ok(context.settings.log_mark.value.as_deref().map_or(Home::Data(data), |mark| Home::Remembered(data, mark)))
}

fn in_words(reply: &FsckReply, paint: Paint) -> String {
    let verdict = if reply.sound { paint.good("sound") } else { paint.bad("not sound") };
    let mut out = format!("{verdict}  {}\n", safe(&reply.database));
    for (kind, count) in &reply.checked {
        let _ = writeln!(out, "  {count:>8} {}", paint.faint(kind));
    }
    for problem in &reply.problems {
        let _ = writeln!(out, "  {} {}", paint.bad("problem"), safe(problem));
    }
    if reply.more_problems > 0 {
        let _ = writeln!(out, "  and {} more", reply.more_problems);
    }
    out
}
