//! `sign`: signs a subject.

use super::context::Context;
use super::exit::Exit;
use super::signing::{Signing, SigningArgs};
use crate::gate::{GateError, sign};

/// Sign a subject. The bundle is verified, then pushed beside the subject or written to a file.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Subject, key and destination.
    #[command(flatten)]
    pub signing: SigningArgs,
}

/// Signs.
///
/// # Errors
///
/// As [`sign::sign`].
pub async fn run(context: &Context, arguments: &Args) -> Result<Exit, GateError> {
    let signing = Signing::load(context, &arguments.signing).await?;
    let signed = sign::sign(signing.request(context)).await?;
    signing.end(context, signed).await
}
