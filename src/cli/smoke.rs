//! `smoke`: runs a smoke test and signs what came of it, every attempt counted.

use std::os::fd::AsFd as _;
use std::path::PathBuf;

use super::context::{Context, KEY_SECRETS};
use super::exit::Exit;
use super::render::safe;
use super::signing::{self, Signing, SigningArgs};
use super::{Interrupts, wire};
use crate::domain::limits::{MAX_SMOKE_ATTEMPTS, SMOKE_ATTEMPT_SECONDS};
use crate::domain::time::Span;
use crate::gate::{GateError, smoke};
use crate::host::smoke::Progress;
use crate::sigstore::SECRET_VARIABLES;

/// Run a smoke test and sign its outcome as an in-toto test result. Exits 0 when it passed and 1 when it failed.
///
/// The command runs with COUNTERSIGN_SUBJECT set; what it prints goes to stderr.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Subject, key and destination.
    #[command(flatten)]
    pub signing: SigningArgs,
    /// What the test is called: its next result under this name replaces this one
    #[arg(long, default_value = "smoke")]
    pub name: String,
    /// How often to try again after a failure; each attempt is recorded
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u32).range(..i64::from(MAX_SMOKE_ATTEMPTS)))]
    pub retries: u32,
    /// JUnit XML files the test writes; a failure in one is a failure
    #[arg(long, value_name = "GLOB")]
    pub junit: Option<String>,
    /// Where the command runs
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub directory: PathBuf,
    /// How long one attempt may take
    #[arg(long, value_name = "DURATION", default_value_t = Span::from_seconds(i64::try_from(SMOKE_ATTEMPT_SECONDS).unwrap_or(i64::MAX)))]
    pub attempt_timeout: Span,
    /// The command and its arguments
    #[arg(last = true, required = true, value_name = "CMD")]
    pub command: Vec<String>,
}

/// Runs, signs and stores.
///
/// # Errors
///
/// As [`smoke::smoke`].
pub async fn run(context: &Context, arguments: Args) -> Result<Exit, GateError> {
    let signing = Signing::load(context, &arguments.signing).await?;
    let output = std::io::stderr()
        .as_fd()
        .try_clone_to_owned()
        .map_err(|error| GateError::internal(format!("stderr cannot be handed on: {error}")))?;
    // The command under test has no business with the key that signs about it.
    let key_variable =
        arguments.signing.signer.key.as_ref().and_then(|key| key.strip_prefix("env://")).map(str::to_owned);
    let mut interrupts = Interrupts::listen();
    let request = smoke::SmokeRequest {
        sign: signing.request(context),
        name: arguments.name,
        command: arguments.command,
        directory: arguments.directory,
        retries: arguments.retries,
        attempt_timeout: Some(arguments.attempt_timeout.to_duration()),
        junit: arguments.junit,
        withheld: key_variable
            .into_iter()
            .chain(KEY_SECRETS.iter().chain(SECRET_VARIABLES).map(|name| (*name).to_owned()))
            .collect(),
        output,
        clock: wire::clock(),
        outbox: wire::outbox(&context.settings),
    };
    let mut smoked = smoke::smoke(
        request,
        async {
            let _ = interrupts.next().await;
        },
        |progress| match progress {
            Progress::Begins { number, of } => context.note(&format!("attempt {number} of at most {of}")),
            Progress::Ended(_) => {}
        },
    )
    .await?;
    if smoked.signed.resumed {
        let when = smoked.tested_at.map_or_else(String::new, |at| format!(", which ended at {at},"));
        context
            .note(&format!("no test was run: the result of an earlier one{when} was signed, and is stored only now"));
    }
    signing.give(context, &mut smoked.signed).await?;
    context.emit(&smoked, |paint| {
        let outcome = if smoked.passed { paint.good("passed") } else { paint.bad("failed") };
        let name = safe(&smoked.name);
        format!("{outcome}  `{name}`, {}\n{}", attempts(smoked.attempts), signing::text(&smoked.signed, paint))
    })?;
    Ok(Exit::done_if(|| smoked.passed))
}

fn attempts(count: u32) -> String {
    if count == 1 { "at the first attempt".into() } else { format!("after {count} attempts") }
}
