//! `man`: the manual pages.

use std::path::PathBuf;

use clap::CommandFactory as _;

use super::args::Cli;
use super::context::Context;
use super::exit::Exit;
use super::output;
use crate::gate::GateError;

/// Write the manual pages into a directory.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The directory; made when it is not there
    #[arg(value_name = "DIR")]
    pub directory: PathBuf,
}

/// Writes one page a command.
///
/// # Errors
///
/// [`GateError::Configuration`] when the directory cannot be written.
pub fn run(context: &Context, arguments: &Args) -> Result<Exit, GateError> {
    std::fs::create_dir_all(&arguments.directory)
        .map_err(|error| GateError::unwritable(format_args!("`{}`", arguments.directory.display()), &error))?;
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let pages = write_pages(&command, &arguments.directory)?;
    context.note(&format!("wrote {pages} pages to {}", arguments.directory.display()));
    Ok(Exit::Done)
}

/// The page of `command` and those of everything below it.
fn write_pages(command: &clap::Command, directory: &std::path::Path) -> Result<usize, GateError> {
    let page = clap_mangen::Man::new(command.clone());
    let mut bytes = Vec::new();
    page.render(&mut bytes).map_err(|error| GateError::internal(format!("a manual page does not render: {error}")))?;
    output::replace_file(&directory.join(page.get_filename()), &bytes)?;
    let mut pages = 1_usize;
    for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
        pages = pages.saturating_add(write_pages(below, directory)?);
    }
    Ok(pages)
}
