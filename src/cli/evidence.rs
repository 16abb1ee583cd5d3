//! `evidence`: bundles that lie in no registry, and everything the gate would look at.

use std::fmt::Write as _;
use std::path::PathBuf;

use uuid::Uuid;

use super::backend::Backend;
use super::config::require_gate;
use super::context::Context;
use super::exit::Exit;
use super::judged::judge;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::{safe, text};
use super::roots;
use super::run::{PageArgs, more};
use super::signing::{SignerArgs, plain_signer};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_KEPT_LOOKED_AT, MAX_PAGE, MAX_REMOVED_AT_ONCE};
use crate::domain::names::ProjectName;
use crate::domain::removal::Removal;
use crate::domain::revocation::Target;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::gate::remove::sign_removal;
use crate::gate::verify::read_bundles;
use crate::gate::{EvidenceAdded, EvidenceListing, EvidenceRemoved, GateError, HeldReply, Listing, Page, Worth};

/// Give the gate bundles that lie in no registry, list what there is, or take out what counts for nothing.
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
    /// List every bundle that was given or seen about a subject, and what each is worth; nothing is looked for elsewhere
    Held {
        /// The subject
        subject: String,
        /// Which page.
        #[command(flatten)]
        page: PageArgs,
    },
    /// Take bundles out that count for nothing: nobody signed them whom the policy pack knows, or they are revoked
    ///
    /// Whom the gate's configuration names under `[revocation]` may sign that. What may count is not taken out: it is revoked.
    Remove(RemoveArgs),
}

// What is taken out, and by whose word.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct RemoveArgs {
    /// The subject that they are about
    pub subject: String,
    /// The bundles
    #[arg(value_name = "BUNDLE", required_unless_present = "uncounted", conflicts_with = "uncounted")]
    pub bundles: Vec<Digest>,
    /// All that count for nothing, as `evidence held` lists them
    #[arg(long)]
    pub uncounted: bool,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    /// Who signs: a key, or the identity that is here.
    #[command(flatten)]
    pub signer: SignerArgs,
}

/// Adds, lists or takes out.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, command: Command) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    match command {
        Command::Add { files, subject } => add(context, &files, subject).await,
        Command::List { subject } => list(context, &subject).await,
        Command::Held { subject, page } => held(context, &subject, page).await,
        Command::Remove(arguments) => remove(context, arguments).await,
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
    let (mut added, mut failed) = (Vec::new(), None);
    for (file, bundle) in bundles {
        match backend.add_evidence(&context.settings.project.value, &bundle, subject).await {
            Ok(one) => added.push(one),
            Err(error) => {
                failed = Some(name_the_file(error, file));
                break;
            }
        }
    }
    // What was given before one was refused is given.
    judge(context, &backend, &added.iter().flat_map(|one: &EvidenceAdded| one.subjects.iter().copied()).collect())
        .await;
    if let Some(error) = failed {
        if !added.is_empty() {
            context.note(&format!("{} were given before that", added.len()));
        }
        return Err(error);
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
    let gate = context.gate_to_read().await?;
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

async fn held(context: &Context, subject: &str, page: PageArgs) -> Result<Exit, GateError> {
    let backend = context.backend_to_read().await?;
    let (digest, _) = context.pin(subject).await?;
    let listing = backend.held_evidence(&context.settings.project.value, digest, page.into()).await?;
    context.emit(&listing, |paint| held_in_words(&listing, paint))?;
    if listing.items.is_empty() {
        context.note("nothing was given or seen about it here");
    }
    Ok(Exit::Done)
}

fn held_in_words(listing: &Listing<HeldReply>, paint: Paint) -> String {
    let mut out = String::new();
    for one in &listing.items {
        let worth = match one.worth {
            Worth::Nobody => paint.faint("counts for nothing"),
            Worth::Revoked => paint.faint("revoked"),
            Worth::Known => paint.good("by a known signer"),
            Worth::Unread => paint.warn("by a known signer, cannot be read"),
            Worth::Subject => paint.good("the subject's manifest"),
            Worth::Untold => paint.warn("cannot be told just now"),
        };
        let _ = writeln!(out, "{}  {worth}  {}", one.bundle, safe(&one.predicate_type));
        text::labelled(&mut out, paint, "by", one.signer.as_deref().unwrap_or_default());
        let time = |time: Option<Timestamp>| time.map(|time| time.to_string()).unwrap_or_default();
        text::labelled(&mut out, paint, "given", &time(one.given_at));
        text::labelled(&mut out, paint, "seen", &time(one.seen_at));
    }
    more(&mut out, listing.next_cursor.as_deref(), paint);
    out
}

async fn remove(context: &Context, arguments: RemoveArgs) -> Result<Exit, GateError> {
    let backend = context.backend_in_use().await?;
    let project = &context.settings.project.value;
    let (subject, _) = context.pin(&arguments.subject).await?;
    let mut bundles = arguments.bundles;
    if arguments.uncounted {
        bundles = uncounted(&backend, project, subject).await?;
    }
    bundles.sort_unstable();
    bundles.dedup();
    if bundles.is_empty() {
        context.emit(&Vec::<EvidenceRemoved>::new(), |_| String::new())?;
        context.note("nothing that counts for nothing is held about it");
        return Ok(Exit::Done);
    }
    // Which gate it is, every look at a digest says.
    let gate = backend.dependants(project, &Target::Digest(subject), None).await?.gate;
    require_gate(&context.settings.gate_id, &gate)?;
    let signer = plain_signer(context, &arguments.signer).await?;
    let trust = if signer.public_key().is_some() { TrustSet::empty() } else { roots::trust(&context.settings)? };
    let mut removed: Vec<EvidenceRemoved> = Vec::new();
    for some in bundles.chunks(MAX_REMOVED_AT_ONCE) {
        let said = Removal {
            gate: gate.clone(),
            project: project.clone(),
            bundles: some.to_vec(),
            reason: arguments.reason.clone(),
            nonce: Uuid::now_v7().to_string(),
        };
        let bundle = sign_removal((subject, &said), signer.as_ref(), &trust, context.now()).await?;
        match backend.remove_evidence(project, &bundle).await {
            Ok(reply) => removed.push(reply),
            Err(error) => {
                let done: usize = removed.iter().map(|one| one.bundles.len()).sum();
                if done > 0 {
                    context.note(&format!("{done} of {} bundles were taken out before that", bundles.len()));
                }
                return Err(error);
            }
        }
    }
    signer.stored();
    context.emit(&removed, |paint| removed.iter().map(|one| removed_in_words(one, paint)).collect())?;
    context.note("what still lies beside the subject is seen again when it is promoted: take it away there, too");
    Ok(Exit::Done)
}

/// Everything that is held about a subject and counts for nothing.
async fn uncounted(backend: &Backend, project: &ProjectName, subject: Digest) -> Result<Vec<Digest>, GateError> {
    let (mut found, mut cursor) = (Vec::new(), None);
    loop {
        let listing = backend.held_evidence(project, subject, Page { limit: MAX_PAGE, cursor }).await?;
        // What is revoked is set aside already, but for what was given, which has a place among what is given.
        let nothing = |one: &&HeldReply| one.worth == Worth::Nobody || (one.removable && one.given_at.is_some());
        found.extend(listing.items.iter().filter(nothing).map(|one| one.bundle));
        cursor = listing.next_cursor;
        if cursor.is_none() || found.len() > MAX_KEPT_LOOKED_AT {
            return Ok(found);
        }
    }
}

fn removed_in_words(removed: &EvidenceRemoved, paint: Paint) -> String {
    let mut out = format!("{}  {} about {}\n", paint.good("taken out"), removed.bundles.len(), removed.subject);
    text::labelled(&mut out, paint, "id", &removed.id.to_string());
    text::labelled(&mut out, paint, "by", &format!("{}, {}", removed.by, removed.at));
    text::labelled(&mut out, paint, "reason", &removed.reason);
    out
}
