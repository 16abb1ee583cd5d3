//! `verify`: signatures only, no policy.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::attest::predicate_type;
use super::config::RootName;
use super::context::Context;
use super::exit::Exit;
use super::notation::NotationArgs;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::{safe, text};
use super::roots;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_CERTIFICATE_ROOTS_BYTES, MAX_KEY_BYTES};
use crate::domain::model::ModelPath;
use crate::domain::private_root::PrivateRoot;
use crate::domain::trusted_root::TrustSet;
use crate::gate::model::{ModelReply, PathsReply};
use crate::gate::{GateError, read_bounded, verify};

/// Verify the signatures of a subject against one identity or one key. Exits 1 when nothing acceptable verifies.
///
/// This asks who signed, and no more: whether the subject is ready is asked with `check`. A directory is verified with its
/// OpenSSF model signature (DIR/model.sig, or --bundle), file by file.
#[derive(Clone, Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("signer").required(true).args(["identity", "key", "trust_store", "trust_policy"]))]
pub struct Args {
    /// What was signed
    pub subject: String,
    /// Look at the bundles of this file instead of those beside the subject; an exported decision is one too
    #[arg(long, visible_alias = "from", value_name = "FILE")]
    pub bundle: Option<PathBuf>,
    /// The certificate's identity, exactly; with --certificate-root its one name, or its subject (CN=…) if it has none
    #[arg(long, value_name = "IDENTITY")]
    pub identity: Option<String>,
    /// The certificate's OIDC issuer, exactly
    #[arg(long, value_name = "URL", requires = "identity")]
    pub issuer: Option<String>,
    /// The signer's public key (SPKI PEM): a file, or env://NAME
    #[arg(long, value_name = "FILE|env://NAME", conflicts_with = "identity")]
    pub key: Option<String>,
    /// Trust certificates that chain to one of these (PEM), and no others; their revocation is not asked. Repeatable
    #[arg(long, value_name = "FILE", requires = "identity", conflicts_with_all = ["issuer", "trusted_root"])]
    pub certificate_root: Vec<PathBuf>,
    /// Whose Notation signatures count.
    #[command(flatten)]
    pub notation: NotationArgs,
    /// Only statements of this type: one of cosign's aliases, or a URI
    #[arg(long = "type", value_name = "TYPE", value_parser = predicate_type)]
    pub predicate_type: Option<String>,
    /// A path within a model that need not be signed, and all below it; repeatable
    #[arg(long, value_name = "PATH")]
    pub ignore: Vec<ModelPath>,
    /// Trust this trusted_root.json and no other; repeatable
    #[arg(long, value_name = "FILE")]
    pub trusted_root: Vec<PathBuf>,
}

/// Verifies.
///
/// # Errors
///
/// As [`verify::verify`].
pub async fn run(context: &Context, arguments: Args) -> Result<Exit, GateError> {
    context.check_outputs(TEXT_OR_JSON)?;
    let at = context.subject(&arguments.subject)?;
    let private = !arguments.certificate_root.is_empty();
    let notation = if arguments.notation.is_given() { Some(arguments.notation.load(&at)?) } else { None };
    if let Some(note) = notation.as_ref().and_then(|loaded| loaded.note.as_ref()) {
        context.note(note);
    }
    let accept = match (arguments.identity, arguments.issuer, arguments.key) {
        (Some(identity), None, None) if private => verify::Accept::Certificate { identity },
        (Some(identity), Some(issuer), None) => verify::Accept::Identity { identity, issuer },
        (None, None, Some(source)) => verify::Accept::Key(public_key(context, &source)?),
        _ => {
            let Some(loaded) = &notation else {
                let expected =
                    "--identity with --issuer (or with --certificate-root), --key, --trust-store, or --trust-policy";
                return Err(GateError::usage(format!("expected {expected}")));
            };
            verify::Accept::Notation { members: Box::new(loaded.members.clone()), now: context.now() }
        }
    };
    let registry = context.registry();
    let configured = || roots::trust(&context.settings);
    let reply = verify::verify(verify::VerifyRequest {
        at: &at,
        bundle: arguments.bundle,
        accept,
        predicate_type: arguments.predicate_type,
        trust: if let Some(loaded) = notation {
            TrustSet::empty().with_stores(loaded.anchors).into()
        } else if private {
            private_roots(&arguments.certificate_root)?.into()
        } else if arguments.trusted_root.is_empty() {
            verify::Roots::WhenNeeded(&configured)
        } else {
            named_roots(context, &arguments.trusted_root)?.into()
        },
        registry: &registry,
        ignore: arguments.ignore.into_iter().collect(),
        now: context.now(),
    })
    .await?;
    context.emit(&reply, |paint| in_words(&reply, paint))?;
    Ok(Exit::done_if(|| !reply.verified.is_empty()))
}

fn named_roots(context: &Context, files: &[PathBuf]) -> Result<TrustSet, GateError> {
    let root = |file: &PathBuf| roots::load(&context.settings, &RootName::File(file.clone())).map(|loaded| loaded.root);
    let roots: Result<Vec<_>, _> = files.iter().map(root).collect();
    Ok(TrustSet::new(roots?))
}

/// A set of these roots alone: a certificate of a public instance must not pass for one of theirs.
fn private_roots(files: &[PathBuf]) -> Result<TrustSet, GateError> {
    let mut roots = Vec::new();
    for file in files {
        let pem = read_bounded(file, MAX_CERTIFICATE_ROOTS_BYTES)?;
        let read = PrivateRoot::all_from_pem(&pem).map_err(|error| GateError::Configuration {
            detail: format!("certificate roots `{}`: {error}", file.display()),
            hint: None,
        })?;
        roots.extend(read);
    }
    Ok(TrustSet::of_private_roots(roots))
}

const PUBLIC_KEY_HINT: &str = "give the PREFIX.pub that `countersign keygen` wrote, or any SPKI PEM";

/// Reads a public key from a file or `env://NAME`.
pub(super) fn public_key(context: &Context, source: &str) -> Result<PublicKey, GateError> {
    let wrong = |detail: &dyn std::fmt::Display| GateError::Configuration {
        detail: format!("public key `{}`: {detail}", source.chars().take(200).collect::<String>()),
        hint: Some(PUBLIC_KEY_HINT.into()),
    };
    let pem = match source.strip_prefix("env://") {
        Some(name) => context.variable(name).map(str::to_owned).ok_or_else(|| wrong(&"the variable is not set"))?,
        None => return public_key_file(Path::new(source)),
    };
    PublicKey::from_pem(&pem).map_err(|error| wrong(&error))
}

/// Reads a public key from a file.
pub(super) fn public_key_file(path: &Path) -> Result<PublicKey, GateError> {
    let wrong = |detail: &dyn std::fmt::Display| GateError::Configuration {
        detail: format!("public key `{}`: {detail}", path.display().to_string().chars().take(200).collect::<String>()),
        hint: Some(PUBLIC_KEY_HINT.into()),
    };
    let bytes = read_bounded(path, MAX_KEY_BYTES).map_err(|error| GateError::Configuration {
        detail: format!("the public key {error}"),
        hint: Some(PUBLIC_KEY_HINT.into()),
    })?;
    let pem = String::from_utf8(bytes).map_err(|_| wrong(&"expected PEM, found bytes that are no text"))?;
    PublicKey::from_pem(&pem).map_err(|error| wrong(&error))
}

fn in_words(reply: &verify::VerifyReply, paint: Paint) -> String {
    let words = if reply.verified.is_empty() { paint.bad("not verified") } else { paint.good("verified") };
    let mut out = format!("{words}  {}\n", reply.subject.digest);
    if !reply.subject.name.is_empty() {
        let _ = writeln!(out, "{}", paint.faint(&safe(&reply.subject.name)));
    }
    if let Some(model) = &reply.model {
        model_in_words(&mut out, model, paint);
    }
    if !reply.verified.is_empty() {
        out.push('\n');
    }
    for item in &reply.verified {
        text::evidence_line(&mut out, item, paint);
    }
    text::rejected(&mut out, &reply.rejected, paint);
    text::faults(&mut out, &reply.faults, paint);
    if reply.verified.is_empty() && reply.rejected.is_empty() && reply.faults.is_empty() {
        out.push_str("no signature of it was found there\n");
    }
    out
}

fn model_in_words(out: &mut String, model: &ModelReply, paint: Paint) {
    let name = if model.name.is_empty() { String::new() } else { format!("`{}`, ", safe(&model.name)) };
    let words = format!("{name}{} files, {} bytes, hashed as {}", model.files, model.bytes, model.method);
    let _ = writeln!(out, "{} {words}", paint.faint("model"));
    let paths = |paths: &PathsReply| {
        let named: Vec<String> = paths.named.iter().map(|path| safe(path)).collect();
        let more = if paths.count > named.len() { ", …" } else { "" };
        format!("{}{more}", named.join(", "))
    };
    for difference in &model.differences {
        let what = format!("{} {}", difference.paths.count, difference.what);
        let _ = writeln!(out, "  {}: {}", paint.bad(&what), paths(&difference.paths));
    }
    if model.not_covered.count > 0 {
        let what = format!("{} not covered by the signature", model.not_covered.count);
        let _ = writeln!(out, "  {}: {}", paint.warn(&what), paths(&model.not_covered));
    }
}
