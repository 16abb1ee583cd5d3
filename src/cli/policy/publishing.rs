//! `policy publish`, `activate` and `history`: a pack on its way to the gate that it is in force in.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::directory::{load, read};
use super::{confined, lint};
use crate::cli::backend::Backend;
use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::paint::Paint;
use crate::cli::render::{safe, verdict_in_words};
use crate::cli::run::more;
use crate::cli::signing::{self, SignerArgs, Signing, SigningArgs};
use crate::cli::wire;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::EnvironmentName;
use crate::domain::policy::{Loosening, LooseningKind, PackFiles};
use crate::domain::reference::SubjectRef;
use crate::domain::shell;
use crate::domain::time::Timestamp;
use crate::gate::activate::{ActivationReply, ActivationTerms};
use crate::gate::history::History;
use crate::gate::policies::PolicyInForce;
use crate::gate::{GateError, Listing, Page, publish_pack};

// Who signs a pack, and how.
#[derive(Clone, Debug, clap::Args)]
pub struct PublishArgs {
    /// Who signs.
    #[command(flatten)]
    signer: SignerArgs,
    /// With --key: have the signature logged and timestamped too, as an identity's always is
    #[arg(long, requires = "key")]
    log: bool,
    /// What they give must verify by this trusted_root.json; repeatable [default: trust.roots]
    #[arg(long, value_name = "FILE")]
    trusted_root: Vec<PathBuf>,
}

/// Pushes a pack and signs it.
///
/// # Errors
///
/// As [`publish_pack::publish_pack`].
pub(super) async fn publish(
    context: &Context,
    directory: &Path,
    subject: String,
    arguments: PublishArgs,
) -> Result<Exit, GateError> {
    if let Some(exit) = confined::refuses(context, directory).await? {
        return Ok(exit);
    }
    lint::advise(context, directory).await?;
    let (files, _) = load(directory)?;
    let PublishArgs { signer, log, trusted_root } = arguments;
    let signing =
        Signing::load(context, &SigningArgs { subject, signer, log, trusted_root, bundle: None, give: false }).await?;
    let published = publish_pack::publish_pack(&files, signing.request(context)).await?;
    context.emit(&published, |paint| {
        let policy = &published.policy;
        format!(
            "{}  {} version {}\n{}{} countersign policy activate {}\n",
            paint.good("published"),
            policy.pack,
            policy.version,
            signing::text(&published.signature, paint),
            paint.bold("next"),
            shell::argument(&safe(&published.reference))
        )
    })?;
    Ok(Exit::Done)
}

/// Puts a pack in force: of a directory, or a published one.
///
/// # Errors
///
/// As [`crate::gate::Gate::activate_pack_on`] and [`crate::gate::Gate::activate_published`].
pub(super) async fn activate(
    context: &Context,
    pack: &str,
    reason: Option<String>,
    only: BTreeSet<EnvironmentName>,
) -> Result<Exit, GateError> {
    let signers = wire::members("packs.signers", &context.settings.pack_signers.value)?;
    let terms = ActivationTerms { signers, loosening: reason, only };
    let project = &context.settings.project.value;
    let reply = if is_published(pack) {
        let (_, at) = context.pin(pack).await?;
        if matches!(at, SubjectRef::Layout { .. }) {
            context.refuse_server("cannot have a server read a layout on this machine: push the pack to a registry")?;
        }
        let backend = context.backend().await?;
        let reply = backend.activate_published(project, &at, &terms).await?;
        advise_after(context, &backend).await;
        reply
    } else {
        if let Some(exit) = confined::refuses(context, Path::new(pack)).await? {
            return Ok(exit);
        }
        lint::advise(context, Path::new(pack)).await?;
        let files = read(Path::new(pack))??;
        context.gate().await?.activate_pack_on(project, files, &terms).await?
    };
    context.emit(&reply, |paint| activation_in_words(&reply, paint))?;
    Ok(Exit::Done)
}

/// Says what may not be meant in the pack that is in force now. Of one that was published nobody evaluates anything before it is
/// known who signed it.
async fn advise_after(context: &Context, backend: &Backend) {
    let Backend::Data(gate) = backend else { return };
    if context.is_quiet() {
        return;
    }
    if let Ok(pack) = gate.active_pack(&context.settings.project.value).await {
        lint::say(context, &pack.advice(context.now()), "countersign policy lint, where it was written,");
    }
}

/// A directory that is there is meant, however it is called; what else names a place is one.
fn is_published(pack: &str) -> bool {
    !Path::new(pack).is_dir() && (pack.starts_with("oci:") || pack.contains('@') || pack.contains(':'))
}

fn activation_in_words(reply: &ActivationReply, paint: Paint) -> String {
    let policy = &reply.policy;
    let mut out =
        format!("{}  {} version {}  {}\n", paint.good("in force"), policy.pack, policy.version, policy.digest);
    if let Some(previous) = &reply.previous {
        // The one that is built in has the name and the version of what is made from it.
        let built_in = if previous.digest == PackFiles::standard_digest() { " (built in)" } else { "" };
        let before =
            format!("before: {} version {}{built_in}  {}", previous.pack, previous.version, previous.digest.short());
        let _ = writeln!(out, "{}", paint.faint(&before));
    }
    if let Some(signed_by) = &reply.signed_by {
        let _ = writeln!(out, "{}", paint.faint(&format!("signed by {}", safe(signed_by))));
    }
    loosened_in_words(&mut out, &reply.loosened, reply.reason.as_deref(), paint);
    for environment in &reply.dependent_environments {
        let words = "comes after: what enters there is judged by how it stands before, which this pack decides now";
        let _ = writeln!(out, "  {environment} {words}");
    }
    for waiver in &reply.no_longer_waiving {
        let _ = writeln!(
            out,
            "  override {}  waives nothing under this pack: countersign override show {0}",
            waiver.short()
        );
    }
    if reply.left > 0 {
        let _ = writeln!(out, "{} more are ready for nothing until `countersign promote` asks again", reply.left);
    }
    for one in &reply.decided_again {
        let (before, after) = (verdict_in_words(one.before), verdict_in_words(one.after));
        let words = if one.before == one.after { format!("still {after}") } else { format!("{before} → {after}") };
        let _ = writeln!(out, "  {}  {}  {words}", one.subject.short(), one.environment);
    }
    out
}

/// What less is asked of than before, where anything is.
fn loosened_in_words(out: &mut String, loosened: &[Loosening], reason: Option<&str>, paint: Paint) {
    for one in loosened {
        let word = match one.kind {
            LooseningKind::Filled | LooseningKind::Loosened => "asks less",
            LooseningKind::Rewritten => "may ask less",
        };
        let _ = writeln!(out, "  {} {}", paint.warn(word), safe(&one.to_string()));
    }
    if let Some(reason) = reason {
        let _ = writeln!(out, "  because {}", safe(reason));
    }
}

/// Lists what was in force when.
///
/// # Errors
///
/// As [`crate::gate::Gate::policy_history`].
pub(super) async fn history(context: &Context, at: Option<Timestamp>, page: Page) -> Result<Exit, GateError> {
    let history = context.backend_to_read().await?.policy_history(&context.settings.project.value, at, page).await?;
    context.emit(&history, |paint| history_in_words(&history, paint))?;
    Ok(Exit::Done)
}

/// Lists what is in force where.
///
/// # Errors
///
/// As [`crate::gate::Gate::policies`].
///
/// * `limit` and `cursor` — one page of it; neither: all of it.
pub(super) async fn list(context: &Context, limit: Option<u32>, cursor: Option<String>) -> Result<Exit, GateError> {
    let (backend, project) = (context.backend_to_read().await?, &context.settings.project.value);
    let policies = match (limit, &cursor) {
        (None, None) => Listing { items: backend.policies(project).await?, next_cursor: None },
        _ => backend.policies_page(project, Page { limit: limit.unwrap_or(MAX_PAGE), cursor }).await?,
    };
    context.emit(&policies, |paint| {
        let mut out = String::new();
        for PolicyInForce { project, in_force, environments } in &policies.items {
            let names: Vec<&str> = environments.iter().map(EnvironmentName::as_str).collect();
            let since = in_force.from.map_or_else(|| "the beginning".to_owned(), |from| from.to_string());
            let policy = &in_force.policy;
            let line = format!("{} version {}", policy.pack, policy.version);
            let _ = writeln!(out, "{}  {}  {}", paint.bold(project.as_str()), line, policy.digest);
            let _ = writeln!(out, "  in {}, since {since}", names.join(", "));
        }
        more(&mut out, policies.next_cursor.as_deref(), paint);
        out
    })?;
    Ok(Exit::Done)
}

fn history_in_words(history: &History, paint: Paint) -> String {
    let mut out = String::new();
    for one in &history.history {
        let from = one.from.map_or_else(|| "the beginning".to_owned(), |from| from.to_string());
        let until = one.until.map_or_else(|| paint.good("now"), |until| until.to_string());
        let policy = &one.policy;
        let _ = writeln!(out, "{} version {}  {}", paint.bold(policy.pack.as_str()), policy.version, policy.digest);
        let _ = writeln!(out, "  in force from {from} until {until}");
        for (word, text) in [("fetched from", &one.source), ("signed by", &one.signed_by)] {
            if let Some(text) = text {
                let _ = writeln!(out, "  {word} {}", safe(text));
            }
        }
        loosened_in_words(&mut out, &one.loosened, one.reason.as_deref(), paint);
    }
    more(&mut out, history.next_cursor.as_deref(), paint);
    out
}
