//! `trust`: whom this gate trusts, and the key it signs with.

use std::fmt::Write as _;

use serde::Serialize;

use super::config_explain::root_name;
use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use super::wire;
use crate::domain::digest::Digest;
use crate::gate::GateError;

/// Show whom this gate trusts, and the key it signs with.
#[derive(Clone, Copy, Debug, clap::Subcommand)]
pub enum Command {
    /// Print the gate's public key and the trusted roots in force
    Show,
}

#[derive(Serialize)]
struct Reply {
    gate_id: String,
    public_key: String,
    fingerprint: Digest,
    trust_set: Digest,
    roots: Vec<Root>,
}

#[derive(Serialize)]
struct Root {
    name: String,
    digest: Digest,
}

/// Prints key and roots.
///
/// # Errors
///
/// As [`wire::gate`].
pub async fn run(context: &Context) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let key = context.gate().await?.public_key();
    let names = &context.settings.roots.value;
    let roots: Result<Vec<Root>, GateError> = names
        .iter()
        .map(|name| Ok(Root { name: root_name(name), digest: wire::trusted_root(name)?.digest() }))
        .collect();
    let reply = Reply {
        gate_id: context.settings.gate_id.value.clone(),
        public_key: key.to_pem(),
        fingerprint: key.fingerprint(),
        trust_set: wire::trust(&context.settings)?.digest(),
        roots: roots?,
    };
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::Done)
}

fn in_words(reply: &Reply, paint: Paint) -> String {
    let mut out = format!("{} {}\n", paint.faint("gate       "), safe(&reply.gate_id));
    let _ = writeln!(out, "{} {}", paint.faint("fingerprint"), reply.fingerprint);
    out.push_str(&reply.public_key);
    let _ = writeln!(out, "{} {}", paint.faint("trust set  "), reply.trust_set);
    for root in &reply.roots {
        let words = match root.name.as_str() {
            "production" => "the public Sigstore instance (embedded)",
            "staging" => "Sigstore's staging instance (embedded)",
            file => file,
        };
        let _ = writeln!(out, "  {}  {}", safe(words), paint.faint(&root.digest.short()));
    }
    if reply.roots.is_empty() {
        out.push_str("  no root: only key-signed evidence can be verified\n");
    }
    out
}
