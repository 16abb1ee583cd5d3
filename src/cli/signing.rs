//! What the signing commands have in common.

use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use crate::domain::reference::SubjectRef;
use crate::gate::GateError;
use crate::gate::sign::{Destination, SignRequest, Signed};
use crate::registry::RegistryOptions;
use crate::sigstore::Signer;

/// Subject, key and destination of a signature.
#[derive(Clone, Debug, clap::Args)]
pub struct SigningArgs {
    /// What to speak about
    pub subject: String,
    /// The private key: a PEM file, env://NAME, or a program that signs, exec:PROGRAM[?ARG&…]; COUNTERSIGN_KEY_PASSWORD
    /// (or COSIGN_PASSWORD) opens an encrypted one
    #[arg(long, value_name = "FILE|env://NAME|exec:PROGRAM")]
    pub key: String,
    /// Write the bundle to this file, which must not exist, instead of beside the subject
    #[arg(long, value_name = "FILE")]
    pub bundle: Option<PathBuf>,
}

/// The loaded form of [`SigningArgs`].
pub struct Signing {
    at: SubjectRef,
    signer: Box<dyn Signer>,
    registry: RegistryOptions,
    to: Destination,
}

impl Signing {
    /// Parses the subject and loads the key, before anything is done.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for the subject or `--server`, [`GateError::Configuration`] for the key,
    /// [`GateError::Fault`] for a program that should sign and does not answer.
    pub async fn load(context: &Context, arguments: &SigningArgs) -> Result<Self, GateError> {
        context.check_outputs(TEXT_OR_JSON)?;
        context.refuse_server("signs with a key on this machine and asks no server")?;
        Ok(Self {
            at: context.subject(&arguments.subject)?,
            signer: context.signer(&arguments.key).await?,
            registry: context.registry(),
            to: arguments.bundle.clone().map_or(Destination::Registry, Destination::File),
        })
    }

    /// The request to the gate.
    #[must_use]
    pub fn request(&self, context: &Context) -> SignRequest<'_> {
        SignRequest {
            at: &self.at,
            signer: self.signer.as_ref(),
            registry: &self.registry,
            to: self.to.clone(),
            now: context.now(),
        }
    }
}

/// Prints what was signed.
///
/// # Errors
///
/// As [`Context::emit`].
pub fn emit(context: &Context, signed: &Signed) -> Result<Exit, GateError> {
    context.emit(signed, |paint| text(signed, paint))?;
    Ok(Exit::Done)
}

/// What was signed, for people.
#[must_use]
pub fn text(signed: &Signed, paint: Paint) -> String {
    let place = match (&signed.referrer, &signed.file) {
        (_, Some(file)) => format!("in {}", safe(&file.display().to_string())),
        (Some(referrer), None) => format!("beside the subject, manifest {}", referrer.short()),
        (None, None) => "nowhere".into(),
    };
    format!(
        "{}  {}\n{} {}\n{} {}, {place}\n{}",
        paint.good("signed"),
        safe(&signed.reference),
        paint.faint("says   "),
        safe(&signed.predicate_type),
        paint.faint("bundle "),
        signed.bundle.short(),
        signed.key.map(|key| format!("{} {}\n", paint.faint("key    "), key.short())).unwrap_or_default(),
    )
}
