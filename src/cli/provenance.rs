//! `provenance`: says how the subject was built, as far as this machine knows.

use std::path::PathBuf;

use super::context::{CORRELATION_ID, Context};
use super::exit::Exit;
use super::signing::{Signing, SigningArgs};
use super::wire;
use crate::domain::time::Timestamp;
use crate::gate::{GateError, provenance};

/// Sign SLSA provenance v1 from the CI environment this runs in, or from the local git checkout.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Subject, key and destination.
    #[command(flatten)]
    pub signing: SigningArgs,
    /// The source checkout
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub directory: PathBuf,
    /// Who built it, when the environment does not know better
    #[arg(long, value_name = "URI")]
    pub builder_id: Option<String>,
    /// When the build began (RFC 3339)
    #[arg(long, value_name = "TIME")]
    pub started_on: Option<Timestamp>,
    /// The id that follows the change from commit to runtime [env: COUNTERSIGN_CORRELATION_ID]
    #[arg(long, value_name = "ID")]
    pub correlation_id: Option<String>,
}

/// Observes, signs and stores.
///
/// # Errors
///
/// As [`provenance::provenance`].
pub async fn run(context: &Context, arguments: Args) -> Result<Exit, GateError> {
    let signing = Signing::load(context, &arguments.signing).await?;
    let correlation_id = arguments.correlation_id.or_else(|| context.variable(CORRELATION_ID).map(str::to_owned));
    let signed = provenance::provenance(provenance::ProvenanceRequest {
        sign: signing.request(context),
        directory: arguments.directory,
        builder_id: arguments.builder_id,
        started_on: arguments.started_on,
        correlation_id,
        clock: wire::clock(),
        outbox: wire::outbox(&context.settings),
    })
    .await?;
    signing.end(context, signed).await
}
