//! Gates this very program, from signing to promotion.

use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use crate::gate::GateError;

/// Gate this very program, from signing to promotion, in a directory of its own.
#[derive(Clone, Debug, clap::Args)]
pub struct DemoArgs {
    /// Where to work; made afresh each time
    #[arg(long, value_name = "DIR", default_value = "./countersign-demo")]
    pub dir: PathBuf,
}

/// Runs the demonstration.
///
/// # Errors
///
/// [`GateError`] of the first step that could not be done.
#[expect(clippy::unused_async, reason = "the demonstration awaits")]
pub async fn run(_context: &Context, _arguments: DemoArgs) -> Result<Exit, GateError> {
    Err(GateError::internal("stub"))
}
