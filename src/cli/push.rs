//! `push`: stores an artifact by digest.

use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::render::safe;
use crate::gate::{GateError, push};

/// Store a file, a directory or an OCI layout as an artifact, and print the digest it is named by from now on.
///
/// The same content gives the same digest; repeating it changes nothing.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The file, directory or OCI layout
    pub path: PathBuf,
    /// Where to: HOST/REPO:TAG or oci:DIR:TAG
    pub subject: String,
}

/// Pushes.
///
/// # Errors
///
/// As [`push::push`].
pub async fn run(context: &Context, arguments: &Args) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let to = context.subject(&arguments.subject)?;
    let pushed = push::push(&arguments.path, &to, &context.registry()).await?;
    context.emit(&pushed, |_| format!("{}\n", safe(&pushed.subject)))?;
    Ok(Exit::Done)
}
