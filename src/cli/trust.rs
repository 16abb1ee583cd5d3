//! `trust`: whom this gate trusts, and the key it signs with.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde::Serialize;

use super::config::RootName;
use super::config_explain::root_name;
use super::context::Context;
use super::exit::Exit;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use super::roots::{self, LoadedRoot, Overrides, Refreshed, RootOrigin};
use crate::domain::authorities::{Authority, Role};
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::names::TrustedRootName;
use crate::domain::revocation::Revocation;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::domain::tuf::{self, Versions};
use crate::gate::GateError;
use crate::gate::log::rotate::LogKeyReply;

/// Show whom this gate trusts, and the key it signs with; ask the public repositories for their newest word.
#[derive(Clone, Debug, clap::Subcommand)]
#[command(defer = true)]
pub enum Command {
    /// Print the gate's public key and the trusted roots in force, authority by authority
    Show,
    /// Fetch what the TUF repositories of the trusted roots vouch for now
    Update(UpdateArgs),
}

/// Fetch what the TUF repositories of the trusted roots vouch for now, and keep it in the data directory.
///
/// Nothing is taken but what the repository's own keys have signed, never an older state than before, and nothing
/// that has expired. Where that fails, what was kept before stays in force until it expires. Verification itself never
/// asks the network.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct UpdateArgs {
    /// Which roots; without a name, those of trust.roots that have a repository
    #[arg(value_name = "NAME")]
    pub names: Vec<String>,
    /// Where the repository lies, instead of where it did [env: TUF_MIRROR, for `production`]
    #[arg(long, value_name = "URL")]
    pub mirror: Option<String>,
    /// The repository's root.json to begin with, for one that this release does not bring
    #[arg(long, value_name = "FILE")]
    pub root: Option<PathBuf>,
}

#[derive(Serialize)]
struct Reply {
    gate_id: String,
    /// Null while there is none: whatever the gate decides first makes it.
    public_key: Option<String>,
    fingerprint: Option<Digest>,
    /// Absent where a root does not load: then no set of them is in force.
    trust_set: Option<Digest>,
    roots: Vec<RootReply>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    broken: Vec<Broken>,
    /// Every key of the decision log, newest last.
    log_keys: Vec<LogKeyReply>,
    /// Those of these keys that are revoked in this project.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    revoked: Vec<Revocation>,
}

/// A root that does not load.
#[derive(Serialize)]
struct Broken {
    /// As the configuration writes it.
    name: String,
    error: String,
}

#[derive(Serialize)]
struct RootReply {
    /// As the configuration writes it.
    name: String,
    /// As environments of packs name it.
    called: String,
    digest: Digest,
    source: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mirror: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    versions: Option<Versions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_first: Option<&'static str>,
    in_force: bool,
    authorities: Vec<Authority>,
}

impl RootReply {
    fn of(loaded: &LoadedRoot, now: Timestamp) -> Self {
        let root = &loaded.root;
        let mut reply = Self {
            name: match &loaded.origin {
                RootOrigin::File(path) => path.display().to_string(),
                RootOrigin::Embedded | RootOrigin::Repository { .. } => root.handle().to_owned(),
            },
            called: root.handle().to_owned(),
            digest: root.digest(),
            source: "embedded",
            file: None,
            mirror: None,
            updated_at: None,
            versions: None,
            expires: root.expires(),
            expires_first: None,
            in_force: root.expires().is_none_or(|expires| now < expires),
            authorities: root.authorities(),
        };
        match &loaded.origin {
            RootOrigin::Embedded => {}
            RootOrigin::File(path) => {
                (reply.source, reply.file) = ("file", Some(path.display().to_string()));
            }
            RootOrigin::Repository { kept, vouched } => {
                reply.source = "tuf";
                (reply.mirror, reply.updated_at) = (Some(kept.mirror.clone()), Some(kept.updated_at));
                (reply.versions, reply.expires_first) = (Some(vouched.versions), Some(vouched.expires_first));
            }
        }
        reply
    }
}

/// Prints key and roots: those that load, and of each other one why it does not.
///
/// # Errors
///
/// [`GateError::Configuration`] for the first root that does not load, when all others are printed; as
/// [`Context::gate_if_there`].
pub async fn show(context: &Context) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let now = context.now();
    let (mut loaded, mut broken, mut first) = (Vec::new(), Vec::new(), None);
    for (name, root) in roots::each(&context.settings) {
        match root {
            Ok(root) => loaded.push(root),
            Err(error) => {
                broken.push(Broken { name: root_name(&name), error: error.to_string() });
                first = first.or(Some(error));
            }
        }
    }
    // Where one is broken nothing is decided, so that the gate opens for its key alone.
    let trust = if broken.is_empty() { roots::trust(&context.settings)? } else { TrustSet::empty() };
    let trust_set = broken.is_empty().then(|| trust.digest());
    let gate = context.gate_if_there(trust).await?;
    let key = match &gate {
        Some(gate) => gate.own_key().ok(),
        None => context.gate_key()?,
    };
    let (mut log_keys, mut revoked) = (Vec::new(), Vec::new());
    if let Some(gate) = &gate {
        (log_keys, revoked) = (gate.log_keys().await?, gate.own_keys_revoked(&context.settings.project.value).await?);
    }
    let reply = Reply {
        gate_id: context.settings.gate_id.value.clone(),
        public_key: key.as_ref().map(PublicKey::to_pem),
        fingerprint: key.as_ref().map(PublicKey::fingerprint),
        trust_set,
        roots: loaded.iter().map(|loaded| RootReply::of(loaded, now)).collect(),
        broken,
        log_keys,
        revoked,
    };
    context.emit(&reply, |paint| in_words(&reply, now, paint))?;
    if gate.is_none() {
        context.note(&context.no_gate_yet());
    }
    first.map_or(Ok(Exit::Done), Err)
}

fn in_words(reply: &Reply, now: Timestamp, paint: Paint) -> String {
    let mut out = format!("{} {}\n", paint.faint("gate       "), safe(&reply.gate_id));
    let none = || "none yet: whatever the gate decides first makes its key".to_owned();
    let fingerprint = reply.fingerprint.map_or_else(none, |fingerprint| fingerprint.to_string());
    let _ = writeln!(out, "{} {fingerprint}", paint.faint("fingerprint"));
    out.push_str(reply.public_key.as_deref().unwrap_or_default());
    let trust_set = reply.trust_set.map_or_else(|| "none in force: a root does not load".into(), |set| set.to_string());
    let _ = writeln!(out, "{} {trust_set}", paint.faint("trust set  "));
    for key in &reply.log_keys {
        let former = if key.current { String::new() } else { format!("  former, from leaf {}", key.since_leaf) };
        let _ = writeln!(out, "{} {}{}", paint.faint("log key    "), safe(&key.key), paint.faint(&former));
    }
    for revocation in &reply.revoked {
        let (own, words) = (reply.fingerprint == Some(revocation.revokes.id()), safe(&revocation.in_words()));
        let next = if own { "gate.key takes another" } else { "countersign log rotate" };
        let _ =
            writeln!(out, "{} {}, {words}; {next}", paint.bad("revoked    "), safe(&revocation.revokes.to_string()));
    }
    for root in &reply.roots {
        root_in_words(&mut out, root, now, paint);
    }
    for Broken { name, error } in &reply.broken {
        let _ = writeln!(out, "\n{}  {}\n  {}", paint.bold(&safe(name)), paint.bad("does not load"), safe(error));
    }
    if reply.roots.is_empty() && reply.broken.is_empty() {
        out.push_str("  no root: only key-signed evidence can be verified\n");
    }
    out
}

fn root_in_words(out: &mut String, root: &RootReply, now: Timestamp, paint: Paint) {
    let instance = match root.called.as_str() {
        "production" => ": the public Sigstore instance",
        "staging" => ": Sigstore's staging instance",
        "github" => ": GitHub's own instance",
        _ => "",
    };
    let instance = if root.source == "file" { "" } else { instance };
    let _ = writeln!(out, "\n{}{instance}  {}", paint.bold(&safe(&root.called)), paint.faint(&root.digest.short()));
    let _ = writeln!(out, "  from {}", safe(&source_in_words(root)));
    match (root.expires, root.expires_first) {
        (Some(expires), Some(first)) if root.in_force => {
            let _ = writeln!(out, "  vouched for until {expires}, when its {first} metadata expires");
        }
        (Some(expires), _) => {
            let words = format!("trust-root-expired: since {expires} it verifies nothing");
            let _ = writeln!(out, "  {}; renew it: countersign trust update {}", paint.bad(&words), safe(&root.name));
        }
        (None, _) => out.push_str("  in force for as long as it is configured: it has no expiry of its own\n"),
    }
    for (role, words) in [
        (Role::CertificateAuthority, "certificate authorities (whose key it is)"),
        (Role::CertificateLog, "certificate logs (that certificates were issued in public)"),
        (Role::TransparencyLog, "transparency logs (that signatures were made in public)"),
        (Role::TimestampAuthority, "timestamp authorities (when it was signed)"),
    ] {
        let mut authorities = root.authorities.iter().filter(|authority| authority.role == role).peekable();
        if authorities.peek().is_none() {
            let _ = writeln!(out, "  {words}: none");
            continue;
        }
        let _ = writeln!(out, "  {words}");
        for authority in authorities {
            authority_in_words(out, authority, now, paint);
        }
    }
}

fn source_in_words(root: &RootReply) -> String {
    match (&root.file, &root.mirror, root.updated_at, root.versions) {
        (Some(file), ..) => format!("the file {file}"),
        (None, Some(mirror), Some(at), Some(versions)) => format!(
            "the TUF repository {mirror}, last asked {at} (root {}, timestamp {}, snapshot {}, targets {})",
            versions.root, versions.timestamp, versions.snapshot, versions.targets
        ),
        _ => format!("this release ({})", concat!("countersign ", env!("CARGO_PKG_VERSION"))),
    }
}

fn authority_in_words(out: &mut String, authority: &Authority, now: Timestamp, paint: Paint) {
    let window = match (authority.from, authority.until) {
        (None, None) => "at any time".to_owned(),
        (Some(from), None) if from > now => format!("only from {from}"),
        (Some(from), None) => format!("since {from}"),
        (from, Some(until)) => {
            let from = from.map_or_else(|| "the beginning".to_owned(), |from| from.to_string());
            let ended = if until < now { ", ended: only for what was signed then" } else { "" };
            format!("from {from} to {until}{ended}")
        }
    };
    let name = if authority.name.is_empty() { "without an address" } else { &authority.name };
    let subject = authority.subject.as_ref().map_or_else(String::new, |subject| format!("  {}", safe(subject)));
    let _ = writeln!(out, "    {}{subject}  {window}  {}", safe(name), paint.faint(&authority.key.short()));
}

#[derive(Serialize)]
struct UpdateReply {
    roots: Vec<Updated>,
}

#[derive(Serialize)]
struct Updated {
    #[serde(flatten)]
    root: RootReply,
    /// Whether other authorities are trusted now than before.
    changed: bool,
    former: Option<Digest>,
}

/// Asks the repositories.
///
/// # Errors
///
/// The first that failed, after the others were asked too; as [`roots::refresh`].
pub async fn update(context: &Context, arguments: &UpdateArgs) -> Result<Exit, GateError> {
    context.refuse_server("works on the data directory only: run it where the gate runs")?;
    context.check_outputs(TEXT_OR_JSON)?;
    let names = named(context, arguments)?;
    let environment = context.variable("TUF_MIRROR");
    let now = context.now().to_millisecond();
    let (mut reply, mut failed) = (UpdateReply { roots: Vec::new() }, None);
    for name in &names {
        let of_environment = environment.filter(|_| name.as_str() == "production");
        let overrides =
            Overrides { mirror: arguments.mirror.as_deref().or(of_environment), root: arguments.root.as_deref() };
        match roots::refresh(&context.settings, name, overrides, now).await {
            Ok(refreshed) => reply.roots.push(updated(&refreshed, now)),
            Err(error) => {
                if names.len() > 1 || failed.is_some() {
                    context.note(&format!("`{name}` was not updated: {error}"));
                }
                failed = failed.or(Some(error));
            }
        }
    }
    if !reply.roots.is_empty() || failed.is_none() {
        context.emit(&reply, |paint| updates_in_words(&reply, paint))?;
    }
    for root in reply.roots.iter().filter(|updated| !is_configured(context, &updated.root.called)) {
        context.note(&format!("`{}` is kept and not in force: add it to trust.roots", root.root.name));
    }
    if reply.roots.iter().any(|updated| updated.changed && is_configured(context, &updated.root.called)) {
        recheck(context).await?;
    }
    failed.map_or(Ok(Exit::Done), Err)
}

/// What stands as ready in the data directory is looked at again with the new roots; where nothing was ever decided
/// there is nothing to look at.
async fn recheck(context: &Context) -> Result<(), GateError> {
    let decided = context.settings.data.value.as_ref().is_some_and(|data| data.join("countersign.db").exists());
    if !decided {
        return Ok(());
    }
    let found = context.gate().await?.recheck_by_trust().await?;
    for fell in &found.fallen {
        context.note(&format!("{} is no longer ready for {}", fell.subject, fell.environment));
    }
    for failed in &found.failed {
        context.note(&format!("not looked at again: {failed}"));
    }
    if found.noted > 0 {
        context.note(&format!(
            "{} decisions rest on somebody who is trusted no more: they are decided again by `countersign serve`, or when \
             they are promoted",
            found.noted
        ));
    }
    Ok(())
}

fn is_configured(context: &Context, name: &str) -> bool {
    context.settings.roots.value.iter().any(|root| roots::handle(root) == name)
}

fn updated(refreshed: &Refreshed, now: Timestamp) -> Updated {
    let former = refreshed.former.as_ref().map(crate::domain::trusted_root::TrustedRoot::digest);
    Updated {
        changed: former != Some(refreshed.loaded.root.digest()),
        root: RootReply::of(&refreshed.loaded, now),
        former,
    }
}

/// The roots that were named, or those of the configuration that have a repository.
fn named(context: &Context, arguments: &UpdateArgs) -> Result<Vec<TrustedRootName>, GateError> {
    let names: Result<Vec<TrustedRootName>, _> = arguments.names.iter().map(|name| name.parse()).collect();
    let mut names = names.map_err(|error: crate::domain::names::ParseNameError| GateError::usage(error.to_string()))?;
    if names.is_empty() {
        names = with_repository(context);
    }
    match names.as_slice() {
        [] => Err(GateError::Usage {
            detail: "none of trust.roots has a TUF repository: files are renewed by whoever writes them".into(),
            hint: Some("name one: countersign trust update production".into()),
        }),
        [_, _, ..] if arguments.mirror.is_some() || arguments.root.is_some() => Err(GateError::Usage {
            detail: format!("expected one name beside --mirror and --root, found {}", names.len()),
            hint: Some("countersign trust update NAME --root root.json --mirror URL".into()),
        }),
        _ => Ok(names),
    }
}

/// The roots of the configuration that a repository can renew: all that are not files.
pub(super) fn with_repository(context: &Context) -> Vec<TrustedRootName> {
    let names = context.settings.roots.value.iter().filter_map(|root| match root {
        RootName::Named(name) => Some(name.clone()),
        RootName::File(_) => None,
    });
    names.filter(|name| tuf::embedded(name.as_str()).is_some() || is_kept(context, name)).collect()
}

fn is_kept(context: &Context, name: &TrustedRootName) -> bool {
    let kept = context.settings.data.value.as_ref().map(|data| crate::sigstore::kept_path(data, name));
    context.settings.tuf.value.contains_key(name) || kept.is_some_and(|path| path.exists())
}

fn updates_in_words(reply: &UpdateReply, paint: Paint) -> String {
    let mut out = String::new();
    for Updated { root, changed, .. } in &reply.roots {
        let words = if *changed { paint.good("updated") } else { "unchanged".to_owned() };
        let _ = writeln!(out, "{}  {words}  {}", paint.bold(&safe(&root.name)), paint.faint(&root.digest.short()));
        let _ = writeln!(out, "  from {}", safe(&source_in_words(root)));
        if let (Some(expires), Some(first)) = (root.expires, root.expires_first) {
            let _ = writeln!(out, "  vouched for until {expires}, when its {first} metadata expires");
        }
    }
    out
}
