//! `keygen`: makes a key pair and overwrites nothing.

use std::path::PathBuf;

use serde::Serialize;

use super::context::{Context, KEY_PASSWORD};
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::render::safe;
use crate::domain::digest::Digest;
use crate::domain::keys::KeyKind;
use crate::gate::GateError;
use crate::sigstore::{KeyFileError, SigningKey, write_key_pair};

/// Make a key pair: PREFIX.key (PKCS#8 PEM, mode 0600, encrypted when COUNTERSIGN_KEY_PASSWORD is set) and PREFIX.pub.
///
/// Nothing that exists is overwritten.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// The kind of key
    #[arg(long = "type", value_enum, default_value_t = Kind::Ed25519)]
    pub kind: Kind,
    /// Where to write: PREFIX.key and PREFIX.pub
    #[arg(long, value_name = "PREFIX", default_value = "countersign")]
    pub out: PathBuf,
}

/// The kinds of key that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Ed25519
    Ed25519,
    /// ECDSA on P-256
    P256,
}

#[derive(Serialize)]
struct Reply {
    private_key: PathBuf,
    public_key: PathBuf,
    kind: String,
    fingerprint: Digest,
    encrypted: bool,
}

/// Makes the pair.
///
/// # Errors
///
/// [`GateError::Usage`] when a file exists, [`GateError::Configuration`] when one cannot be written; then none is.
pub fn run(context: &Context, arguments: &Args) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let kind = match arguments.kind {
        Kind::Ed25519 => KeyKind::Ed25519,
        Kind::P256 => KeyKind::P256,
    };
    let failed = |error: &dyn std::fmt::Display| GateError::Configuration {
        detail: format!("no key pair was written: {error}"),
        hint: Some("--out PREFIX names another place".into()),
    };
    if let Some(parent) = arguments.out.parent() {
        std::fs::create_dir_all(parent)
            .map_err(|error| failed(&format!("directory `{}` cannot be made: {error}", parent.display())))?;
    }
    let key = SigningKey::generate(kind).map_err(|error| failed(&error))?;
    let password = context.variable(KEY_PASSWORD);
    let written = write_key_pair(&arguments.out, &key, password);
    let (private_key, public_key) = written.map_err(|error| match error {
        // As for every other file that is there already: the request is wrong, not the machine.
        KeyFileError::Exists { path } => GateError::Usage {
            detail: format!("no key pair was written: `{path}` exists, and keys are never overwritten"),
            hint: Some("--out PREFIX names another place".into()),
        },
        error => failed(&error),
    })?;
    let fingerprint = key.public_key().fingerprint();
    let reply = Reply { private_key, public_key, kind: kind.to_string(), fingerprint, encrypted: password.is_some() };
    context.emit(&reply, |paint| {
        let secrecy = if reply.encrypted { "encrypted" } else { "not encrypted" };
        format!(
            "{} {} ({secrecy}; keep it secret)\n{} {}\n{} {}\n",
            paint.faint("private key"),
            safe(&reply.private_key.display().to_string()),
            paint.faint("public key "),
            safe(&reply.public_key.display().to_string()),
            paint.faint("fingerprint"),
            reply.fingerprint
        )
    })?;
    Ok(Exit::Done)
}
