//! `evidence`: bundles that lie in no registry, and everything the gate would look at.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::{safe, text};
use crate::domain::digest::Digest;
use crate::gate::verify::read_bundles;
use crate::gate::{EvidenceAdded, EvidenceListing, GateError};

/// Give the gate bundles that lie in no registry, or list what there is.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Give the gate bundles from files; each counts for every subject its statement names
    Add {
        /// Sigstore bundles: one in a file, one a line, or an answer of GitHub's attestation API
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The subject, for a bundle that signs bytes and names none
        #[arg(long, value_name = "sha256:…")]
        subject: Option<Digest>,
    },
    /// List every bundle the gate would look at for a subject, accepted or not
    List {
        /// The subject
        subject: String,
    },
}

/// Adds or lists.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    match command {
        Command::Add { files, subject } => add(context, &files, subject).await,
        Command::List { subject } => list(context, &subject).await,
    }
}

async fn add(context: &Context, files: &[PathBuf], subject: Option<Digest>) -> Result<Exit, GateError> {
    // All are read and parsed before the first is given: a wrong file among them leaves nothing half-done.
    let mut bundles = Vec::new();
    for file in files {
        for bundle in read_bundles(file)? {
            crate::gate::evidence::parse(&bundle, subject).map_err(|error| name_the_file(error, file))?;
            bundles.push((file, bundle));
        }
    }
    let backend = context.backend().await?;
    let mut added = Vec::new();
    for (file, bundle) in bundles {
        let one = backend.add_evidence(&context.settings.project.value, &bundle, subject).await;
        added.push(one.map_err(|error| name_the_file(error, file))?);
    }
    context.emit(&added, |paint| added.iter().map(|one| added_in_words(one, paint)).collect())?;
    Ok(Exit::Done)
}

fn name_the_file(error: GateError, file: &std::path::Path) -> GateError {
    match error {
        GateError::Usage { detail, hint } => {
            GateError::Usage { detail: format!("`{}`: {detail}", file.display()), hint }
        }
        other => other,
    }
}

fn added_in_words(added: &EvidenceAdded, paint: Paint) -> String {
    let news = if added.new > 0 { paint.good("added") } else { paint.faint("known") };
    let mut out = format!("{news}  {}  {}\n", added.bundle.short(), safe(&added.predicate_type));
    for subject in &added.subjects {
        let _ = writeln!(out, "       {} {subject}", paint.faint("about"));
    }
    out
}

async fn list(context: &Context, subject: &str) -> Result<Exit, GateError> {
    let gate = context.gate().await?;
    let at = context.subject(subject)?;
    let listing = gate.list_evidence(&context.settings.project.value, &at).await?;
    context.emit(&listing, |paint| listing_in_words(&listing, paint))?;
    if listing.evidence.is_empty() && listing.faults.is_empty() {
        context.note("no evidence; `countersign sign`, `attest`, `provenance`, `smoke` and `evidence add` bring some");
    }
    // What could not be looked at may hold anything.
    Ok(if listing.faults.is_empty() { Exit::Done } else { Exit::Unknown })
}

/// What there is about a subject, as people read it: what verified, what did not and why, what could not be asked.
#[must_use]
pub fn listing_in_words(listing: &EvidenceListing, paint: Paint) -> String {
    let mut out = format!("{}\n", listing.subject.digest);
    for item in listing.evidence.iter().filter(|item| item.accepted) {
        text::evidence_line(&mut out, item, paint);
    }
    text::rejected(&mut out, &listing.evidence, paint);
    text::faults(&mut out, &listing.faults, paint);
    for note in &listing.notes {
        let _ = writeln!(out, "  {}", paint.faint(&safe(note)));
    }
    out
}
