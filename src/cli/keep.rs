//! `fsck`, `backup` and `restore`: the record as a thing to look after.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use crate::gate::GateError;
use crate::gate::keep::{self, FsckReply, Home};

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
    let reply = keep::restore(home, &arguments.file).await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    if let Home::Data(data) = home
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

const REFUSED: &str = "works on the record itself: run it where the gate runs, with its --data or --database";

fn home(context: &Context) -> Result<Home<'_>, GateError> {
    if let Some(server) = &context.settings.database.value {
        return Ok(Home::Server(server));
    }
    context.settings.data.value.as_deref().map(Home::Data).ok_or_else(super::wire::no_data_directory)
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
