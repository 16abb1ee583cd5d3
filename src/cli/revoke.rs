//! `revoke`: says that nobody may rely on something any more, lists what stands on it, and takes it back.

use std::fmt::Write as _;

use serde::Serialize;
use uuid::Uuid;

use super::backend::Backend;
use super::config::require_gate;
use super::consent::{self, Ask};
use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::{safe, text, verdict_in_words};
use super::revoke_target::{backend_for, target};
use super::roots;
use super::run::{PageArgs, more};
use super::signing::{SignerArgs, plain_signer};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_DEPENDANTS_PAGES, MAX_PROJECTS_NAMED};
use crate::domain::names::ProjectName;
use crate::domain::revocation::{RevocationPredicate, Said, Target, UndoPredicate};
use crate::domain::trusted_root::TrustSet;
use crate::gate::revoke::{FollowedReply, sign_said};
use crate::gate::{DependantReply, GateError, Listing, RevocationReply};
use crate::sigstore::Signer;

/// What is said where the gate's own key is meant.
const OWN_KEY: &str = "it is the key that this gate signs with: without another one (gate.key) nothing is ready here";

/// Say that nobody may rely on something any more: every decision that stands on it is not ready from then on.
///
/// Whom the gate's configuration names under `[revocation]` may sign that. New signatures of a revoked key or identity do
/// not count either.
#[derive(Clone, Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Args {
    /// What: a subject, the file of a public key or of a certificate, any digest (of a bundle, a key, a certificate, a pack, a
    /// decision), the beginning of a decision's id, or with --issuer an identity
    #[arg(value_name = "WHAT", required_unless_present_any = ["undo", "list"], conflicts_with_all = ["undo", "list"])]
    pub what: Option<String>,
    /// Revoke the identity WHAT, as this issuer vouches for it
    #[arg(long, value_name = "ISSUER", requires = "what")]
    pub issuer: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT", required_unless_present_any = ["dry_run", "list"])]
    pub reason: Option<String>,
    /// Revoke it in each project that something was decided for, by a statement for each; one that begins later is not among
    /// them
    #[arg(long, requires = "what")]
    pub all_projects: bool,
    /// List what stands on it, and revoke nothing
    #[arg(long, conflicts_with_all = ["undo", "list"])]
    pub dry_run: bool,
    /// Take back the revocation with this id, or a unique beginning of it
    #[arg(long, value_name = "ID", conflicts_with = "list")]
    pub undo: Option<String>,
    /// List revocations, newest first
    #[arg(long, conflicts_with = "reason")]
    pub list: bool,
    /// Which page of the list.
    #[command(flatten)]
    pub page: PageArgs,
    /// Do not ask at a terminal whether what is shown is to be signed
    #[arg(long)]
    pub yes: bool,
    /// Who signs: a key, or the identity that is here.
    #[command(flatten)]
    pub signer: SignerArgs,
}

/// What is said, and by whom.
#[derive(Clone, Copy)]
struct Saying<'a> {
    reason: &'a str,
    signer: &'a SignerArgs,
    ask: Ask,
}

/// What was revoked, or would be.
#[derive(Serialize)]
struct Reply {
    project: ProjectName,
    revokes: Target,
    /// Absent where nothing was revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    revocation: Option<RevocationReply>,
    /// As what it is known here; empty where nothing known here has that name.
    known_as: Vec<String>,
    /// What stood on it, newest first.
    dependants: Vec<DependantReply>,
    /// Whether there are more than are listed.
    more_dependants: bool,
    /// What was decided again; a server does that by itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    decided_again: Vec<FollowedReply>,
}

/// The same in several projects.
#[derive(Serialize)]
struct Replies {
    projects: Vec<Reply>,
}

/// Revokes, lists, or takes back.
///
/// # Errors
///
/// As the methods of the gate.
pub async fn run(context: &Context, arguments: Args) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let project = &context.settings.project.value;
    if arguments.list {
        return list(context, project, arguments.page).await;
    }
    let reason = arguments.reason.unwrap_or_default();
    let ask = if arguments.yes { Ask::Nobody } else { Ask::WhoeverIsThere };
    let saying = Saying { reason: &reason, signer: &arguments.signer, ask };
    match (arguments.undo, arguments.what) {
        (Some(id), _) => undo(context, project, &id, saying).await,
        (None, what) => {
            let named = (what.unwrap_or_default(), arguments.issuer);
            let target = target(context, (named.0.as_str(), named.1), !arguments.dry_run).await?;
            let signing = (!arguments.dry_run).then_some(saying);
            if arguments.all_projects {
                return revoke_everywhere(context, project, &target, signing).await;
            }
            revoke(context, project, &target, signing).await
        }
    }
}

/// In one project; where there are others, that it counts in none of them.
async fn revoke(
    context: &Context,
    project: &ProjectName,
    target: &Target,
    signing: Option<Saying<'_>>,
) -> Result<Exit, GateError> {
    let revoked = signing.is_some();
    let backend = backend_for(context, revoked).await?;
    show_first(context, &backend, std::slice::from_ref(project), target, signing).await?;
    let (reply, own_key) = revoke_in(context, &backend, project, target, signing).await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    told_beside(context, own_key, revoked);
    // That nobody can say which others there are keeps nobody from revoking.
    let others = projects(&backend, project).await.unwrap_or_default();
    let others: Vec<&str> = others.iter().filter(|other| *other != project).map(ProjectName::as_str).collect();
    if !others.is_empty() {
        let what = if revoked { "it counts" } else { "this looked" };
        let others = named(&others);
        context.note(&format!("{what} in project `{project}`, and not in {others}: --all-projects reaches them"));
    }
    Ok(Exit::Done)
}

/// The names of projects, some of them one by one.
fn named(projects: &[&str]) -> String {
    let first: Vec<String> = projects.iter().take(MAX_PROJECTS_NAMED).map(|name| format!("`{name}`")).collect();
    match projects.len().saturating_sub(MAX_PROJECTS_NAMED) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

/// In every project, one after the other: each has a statement of its own, and its own list. What is in the way in one of
/// them keeps it from no other.
async fn revoke_everywhere(
    context: &Context,
    project: &ProjectName,
    target: &Target,
    signing: Option<Saying<'_>>,
) -> Result<Exit, GateError> {
    let backend = backend_for(context, signing.is_some()).await?;
    let all = projects(&backend, project).await?;
    show_first(context, &backend, &all, target, signing).await?;
    let revoked = signing.is_some();
    let (mut replies, mut own_key, mut failed) = (Replies { projects: Vec::new() }, false, Vec::new());
    for project in &all {
        match revoke_in(context, &backend, project, target, signing).await {
            Ok((reply, own)) => {
                own_key |= own;
                replies.projects.push(reply);
            }
            Err(error) => failed.push((project.as_str(), error)),
        }
    }
    context.emit(&replies, |paint| {
        let each = |reply: &Reply| {
            format!("{}\n{}", paint.bold(&format!("project {}", reply.project)), in_words(reply, paint))
        };
        replies.projects.iter().map(each).collect()
    })?;
    told_beside(context, own_key, revoked);
    let what = if revoked { "it counts" } else { "this looked" };
    let (left, errors): (Vec<&str>, Vec<GateError>) = failed.into_iter().unzip();
    let Some(first) = errors.into_iter().next() else { return Ok(Exit::Done) };
    context.note(&format!(
        "{what} in {} of {} projects, and not in {}; what was in the way in the first of these is said next, and once it is \
         not, the same command does the rest",
        replies.projects.len(),
        all.len(),
        named(&left)
    ));
    Err(first)
}

/// Shows somebody at a terminal what would turn, as `--dry-run` does, and asks; a script goes on as it is.
async fn show_first(
    context: &Context,
    backend: &Backend,
    projects: &[ProjectName],
    target: &Target,
    signing: Option<Saying<'_>>,
) -> Result<(), GateError> {
    let asks = signing.is_some_and(|saying| saying.ask == Ask::WhoeverIsThere) && consent::somebody_is_there();
    if !asks {
        return Ok(());
    }
    let mut words = String::new();
    for project in projects {
        let _ = writeln!(words, "project {project}");
        match revoke_in(context, backend, project, target, None).await {
            Ok((reply, own_key)) => {
                words.push_str(&in_words(&reply, Paint::Plain));
                if own_key {
                    let _ = writeln!(words, "{OWN_KEY}");
                }
            }
            // What cannot be listed can be revoked all the same.
            Err(error) => {
                let _ = writeln!(words, "what stands on it is not known: {error}");
            }
        }
    }
    consent::show(context, "revoke it", &words, Ask::WhoeverIsThere).await
}

/// What is to be known beside the answer.
fn told_beside(context: &Context, own_key: bool, revoked: bool) {
    if own_key {
        context.note(OWN_KEY);
    }
    if !revoked {
        context.note("nothing was revoked (--dry-run)");
    }
}

/// The projects that something was decided for, and this one.
async fn projects(backend: &Backend, project: &ProjectName) -> Result<Vec<ProjectName>, GateError> {
    Ok(backend.policies(project).await?.into_iter().map(|row| row.project).collect())
}

async fn revoke_in(
    context: &Context,
    backend: &Backend,
    project: &ProjectName,
    target: &Target,
    signing: Option<Saying<'_>>,
) -> Result<(Reply, bool), GateError> {
    prepare(context, backend).await?;
    // Before anything is revoked: afterwards nothing stands on it any more.
    let Standing { gate, own_key, known_as, dependants, more: more_dependants } =
        dependants(backend, project, target).await?;
    let mut reply = Reply {
        project: project.clone(),
        revokes: target.clone(),
        revocation: None,
        known_as,
        dependants,
        more_dependants,
        decided_again: Vec::new(),
    };
    if let Some(Saying { reason, signer, .. }) = signing {
        require_gate(&context.settings.gate_id, &gate)?;
        let nonce = Uuid::now_v7().to_string();
        let (project_of, revokes) = (project.clone(), target.clone());
        let said =
            Said::Revoked(RevocationPredicate { gate, project: project_of, revokes, reason: reason.to_owned(), nonce });
        let revocation = file(context, backend, project, &said, signer).await?;
        reply.revocation = Some(revocation);
        reply.decided_again = follow(context, backend).await;
    }
    Ok((reply, own_key))
}

async fn undo(context: &Context, project: &ProjectName, id: &str, saying: Saying<'_>) -> Result<Exit, GateError> {
    let backend = context.backend_in_use().await?;
    // What is signed is what this names: of a beginning, whoever answers would choose which comes back.
    let whole = Digest::from_hex(id.strip_prefix("sha256:").unwrap_or(id)).is_ok();
    if !whole && matches!(backend, Backend::Server(_)) {
        return Err(GateError::Usage {
            detail: format!("expected the whole id of the revocation, since a server is asked, found `{}`", safe(id)),
            hint: Some("countersign revoke --list".into()),
        });
    }
    let known = backend.revocation(project, id).await?;
    // Which gate it is, every look at a digest says.
    let Standing { gate, .. } = dependants(&backend, project, &Target::Digest(known.id)).await?;
    require_gate(&context.settings.gate_id, &gate)?;
    if saying.ask == Ask::WhoeverIsThere && consent::somebody_is_there() {
        let mut words = String::new();
        revocation_in_words(&mut words, &known, Paint::Plain);
        consent::show(context, "take it back", &words, saying.ask).await?;
    }
    let reason = saying.reason.to_owned();
    let said = Said::Undone(known.id, UndoPredicate { gate, project: project.clone(), reason });
    let revocation = file(context, &backend, project, &said, saying.signer).await?;
    let mut reply = Reply {
        project: project.clone(),
        revokes: revocation.revokes.clone(),
        revocation: Some(revocation),
        known_as: Vec::new(),
        dependants: Vec::new(),
        more_dependants: false,
        decided_again: Vec::new(),
    };
    reply.decided_again = follow(context, &backend).await;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::Done)
}

async fn list(context: &Context, project: &ProjectName, page: PageArgs) -> Result<Exit, GateError> {
    let listing = context.backend_to_read().await?.revocations(project, page.into()).await?;
    context.emit(&listing, |paint| listing_in_words(&listing, paint))?;
    if listing.items.is_empty() {
        context.note("nothing was ever revoked here");
    }
    Ok(Exit::Done)
}

/// What a gate of an earlier version decided is looked through first, so that nothing is missing in the list.
async fn prepare(context: &Context, backend: &Backend) -> Result<(), GateError> {
    match backend {
        // What is not looked through yet is counted, and told with the list.
        Backend::Data(gate) if gate.only_reads() => Ok(()),
        Backend::Data(gate) => {
            let tell = |left: u64| context.note(&format!("looking through what was decided before: {left} to go"));
            gate.note_dependants(tell).await
        }
        Backend::Server(_) => Ok(()),
    }
}

/// What stands on something, of the pages that one command reads.
struct Standing {
    /// Which gate says so.
    gate: String,
    own_key: bool,
    known_as: Vec<String>,
    dependants: Vec<DependantReply>,
    /// Whether there are more.
    more: bool,
}

async fn dependants(backend: &Backend, project: &ProjectName, target: &Target) -> Result<Standing, GateError> {
    let mut page = backend.dependants(project, target, None).await?;
    let mut all = std::mem::take(&mut page.items);
    for _ in 1..MAX_DEPENDANTS_PAGES {
        let Some(cursor) = page.next_cursor.take() else { break };
        page = backend.dependants(project, target, Some(&cursor)).await?;
        all.append(&mut page.items);
    }
    let more = page.next_cursor.is_some() || page.not_looked_at > 0;
    Ok(Standing { gate: page.gate, own_key: page.own_key, known_as: page.known_as, dependants: all, more })
}

async fn file(
    context: &Context,
    backend: &Backend,
    project: &ProjectName,
    said: &Said,
    arguments: &SignerArgs,
) -> Result<RevocationReply, GateError> {
    let signer: Box<dyn Signer> = plain_signer(context, arguments).await?;
    let trust = if signer.public_key().is_some() { TrustSet::empty() } else { roots::trust(&context.settings)? };
    let bundle = sign_said(said, signer.as_ref(), &trust, context.now()).await?;
    let filed = backend.file_revocation(project, &bundle).await?;
    signer.stored();
    Ok(filed)
}

/// Decides again what is hit, where no service does that. It is revoked already, so what cannot be done is said and left.
async fn follow(context: &Context, backend: &Backend) -> Vec<FollowedReply> {
    let Backend::Data(gate) = backend else { return Vec::new() };
    let done = async {
        gate.note_dependants(|_| {}).await?;
        gate.decide_due().await
    };
    match done.await {
        Ok((followed, true)) => followed,
        Ok((followed, false)) => {
            context.note("more is to be decided again than one command does: countersign serve does the rest");
            followed
        }
        Err(error) => {
            context.note(&format!("it counts already; what it hits was not decided again: {error}"));
            Vec::new()
        }
    }
}

fn in_words(reply: &Reply, paint: Paint) -> String {
    let mut out = String::new();
    match &reply.revocation {
        Some(revocation) => revocation_in_words(&mut out, revocation, paint),
        None => {
            let _ = writeln!(out, "{}  {}", paint.warn("would revoke"), safe(&reply.revokes.to_string()));
        }
    }
    let would = if reply.revocation.is_some() { "stood on it" } else { "stands on it" };
    if !reply.known_as.is_empty() {
        text::labelled(&mut out, paint, "known as", &reply.known_as.join("; "));
    }
    let taken_back = reply.revocation.as_ref().is_some_and(|made| made.undone.is_some());
    if reply.dependants.is_empty() && !taken_back {
        let _ = writeln!(out, "nothing that is ready {would}");
        let refused = if reply.revocation.is_some() { "is" } else { "would be" };
        let digest = matches!(reply.revokes, Target::Digest(_));
        if reply.known_as.is_empty() && digest {
            let _ = writeln!(
                out,
                "nothing known here has this digest: it {refused} refused if it ever comes. A bundle that was never given to \
                 the gate {refused} refused in these very bytes alone; `countersign evidence add` first makes it known. An \
                 authority is revoked by the digest of its key or certificate, which `countersign trust show` lists"
            );
        } else {
            let _ = writeln!(out, "what rests on it {refused} refused from now on");
        }
    }
    for one in &reply.dependants {
        let name = if one.subject.name.is_empty() { String::new() } else { format!("{}@", one.subject.name) };
        let _ = writeln!(
            out,
            "  {}{}  {}  {}",
            safe(&name),
            one.subject.digest,
            one.environment,
            paint.faint(&safe(&one.because.join(", ")))
        );
    }
    if reply.more_dependants {
        let _ = writeln!(out, "  {}", paint.warn("and more"));
    }
    if !reply.decided_again.is_empty() {
        let _ = writeln!(out, "{}", paint.bold("decided again"));
    }
    for one in &reply.decided_again {
        let words = one.error.as_ref().map_or_else(String::new, |error| format!("  {}", safe(error)));
        let _ = writeln!(out, "  {}  {}  {}{words}", one.subject, one.environment, verdict_in_words(one.verdict));
    }
    if let Some(revocation) = reply.revocation.as_ref().filter(|made| made.undone.is_none()) {
        let _ = writeln!(
            out,
            "{} countersign revoke --undo {} --reason TEXT --key FILE takes it back",
            paint.faint("undo "),
            revocation.id
        );
    }
    out
}

fn revocation_in_words(out: &mut String, revocation: &RevocationReply, paint: Paint) {
    let state = if revocation.undone.is_some() { paint.faint("taken back") } else { paint.bad("revoked") };
    let _ = writeln!(out, "{state}  {}", safe(&revocation.revokes.to_string()));
    text::labelled(out, paint, "id", &revocation.id.to_string());
    text::labelled(out, paint, "by", &format!("{}, {}", revocation.by, revocation.at));
    text::labelled(out, paint, "reason", &revocation.reason);
    if let Some(undone) = &revocation.undone {
        text::labelled(out, paint, "undone", &format!("by {}, {}: {}", undone.by, undone.at, undone.reason));
    }
    for undo in &revocation.undone_in_vain {
        text::labelled(out, paint, "in vain", &undo.to_string());
    }
}

fn listing_in_words(listing: &Listing<RevocationReply>, paint: Paint) -> String {
    let mut out = String::new();
    for revocation in &listing.items {
        revocation_in_words(&mut out, revocation, paint);
    }
    more(&mut out, listing.next_cursor.as_deref(), paint);
    out
}
