//! `completions`: a script for a shell.

use clap::CommandFactory as _;

use super::args::Cli;
use super::exit::Exit;
use super::output;
use crate::gate::GateError;

/// Print a completion script for a shell.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// Prints the script.
///
/// # Errors
///
/// As [`output::write_stdout`].
pub fn run(arguments: &Args) -> Result<Exit, GateError> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "countersign", &mut script);
    output::write_stdout(&script)?;
    Ok(Exit::Done)
}
