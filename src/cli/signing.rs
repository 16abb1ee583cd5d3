//! What the signing commands have in common.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::backend::Backend;
use super::config::RootName;
use super::context::Context;
use super::exit::Exit;
use super::judged::judge;
use super::output::TEXT_OR_JSON;
use super::paint::Paint;
use super::render::safe;
use super::services::SigningConfigName;
use super::{roots, services};
use crate::domain::names::TrustedRootName;
use crate::domain::reference::SubjectRef;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};
use crate::gate::GateError;
use crate::gate::sign::{self, Destination, SignRequest, Signed};
use crate::registry::RegistryOptions;
use crate::sigstore::{IdentitySource, Keyless, MOUNTED_TOKEN, Signer, Surroundings, Witnessed, Witnesses};

// Who signs.
#[derive(Clone, Debug, clap::Args)]
#[expect(missing_docs, reason = "help would show it as what the command does")]
pub struct SignerArgs {
    /// The private key: a PEM file, env://NAME, a program that signs, exec:PROGRAM[?ARG&…], or one on a token, pkcs11:URI;
    /// COUNTERSIGN_KEY_PASSWORD (or COSIGN_PASSWORD) opens an encrypted one, COUNTERSIGN_PKCS11_PIN a token. Without it,
    /// the identity of the pipeline signs
    #[arg(long, value_name = "FILE|env://NAME|exec:PROGRAM|pkcs11:URI")]
    pub key: Option<String>,
    /// Sign as whom this OpenID Connect token names; better @FILE or COUNTERSIGN_IDENTITY_TOKEN, which no list of
    /// processes shows. Else SIGSTORE_ID_TOKEN, GitHub Actions, Buildkite, CircleCI, Google Cloud, a mounted file
    #[arg(long, value_name = "TOKEN|@FILE", conflicts_with = "key")]
    pub identity_token: Option<String>,
    /// The services that sign for an identity: production, staging, a root that `trust update` keeps, or a
    /// signing_config.json [env: COUNTERSIGN_SIGNING_CONFIG] [default: production]
    #[arg(long, value_name = "NAME|FILE")]
    pub signing_config: Option<String>,
}

/// Subject, signer and destination of a signature.
#[derive(Clone, Debug, clap::Args)]
pub struct SigningArgs {
    /// What to speak about
    pub subject: String,
    /// Who signs.
    #[command(flatten)]
    pub signer: SignerArgs,
    /// With --key: have the signature logged and timestamped too, as an identity's always is
    #[arg(long, requires = "key")]
    pub log: bool,
    /// What they give must verify by this trusted_root.json; repeatable [default: trust.roots]
    #[arg(long, value_name = "FILE")]
    pub trusted_root: Vec<PathBuf>,
    /// Write the bundle to this file, which must not exist, instead of beside the subject
    #[arg(long, value_name = "FILE")]
    pub bundle: Option<PathBuf>,
    /// Give the bundle to the gate, which keeps it, instead of putting it beside the subject: for what lies in no registry
    #[arg(long, conflicts_with = "bundle")]
    pub give: bool,
}

/// The loaded form of [`SigningArgs`].
pub struct Signing {
    at: SubjectRef,
    signer: Box<dyn Signer>,
    registry: RegistryOptions,
    trust: TrustSet,
    to: Destination,
    /// Who is given it.
    gate: Option<Backend>,
}

impl Signing {
    /// Parses the subject and finds the signer, before anything is done.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for the subject, or nobody to sign as; [`GateError::Configuration`] for the key,
    /// signing config or trusted root; [`GateError::NotAllowed`] for a token that is of no use; [`GateError::Fault`] for
    /// a program that should sign and does not answer.
    pub async fn load(context: &Context, arguments: &SigningArgs) -> Result<Self, GateError> {
        context.check_outputs(TEXT_OR_JSON)?;
        let at = context.subject(&arguments.subject)?;
        let (signer, trust) = signer(context, arguments).await?;
        // Before anything is run or signed: a gate that does not open would be found out only with the result in hand.
        let gate = if arguments.give { Some(context.backend().await?) } else { None };
        let to = match (&gate, arguments.bundle.clone()) {
            (Some(_), _) => Destination::Gate,
            (None, Some(file)) => Destination::File(file),
            (None, None) => Destination::Registry,
        };
        Ok(Self { at, signer, registry: context.registry(), trust, to, gate })
    }

    /// The request to the gate.
    #[must_use]
    pub fn request(&self, context: &Context) -> SignRequest<'_> {
        SignRequest {
            at: &self.at,
            signer: self.signer.as_ref(),
            registry: &self.registry,
            trust: &self.trust,
            to: self.to.clone(),
            now: context.now(),
        }
    }

    /// Gives the gate what was signed, where that was asked for.
    ///
    /// # Errors
    ///
    /// As [`Backend::add_evidence`]. What was signed is in a file then: a result that nobody holds could not be had again.
    pub async fn give(&self, context: &Context, signed: &mut Signed) -> Result<(), GateError> {
        let (Some(gate), Some(bundle)) = (&self.gate, signed.to_give.take()) else { return Ok(()) };
        // It names its subject itself.
        let added = match gate.add_evidence(&context.settings.project.value, &bundle, None).await {
            Ok(added) => added,
            Err(error) => return Err(kept_in_a_file(context, (signed, &bundle), error)),
        };
        signed.given = true;
        judge(context, gate, &added.subjects.into_iter().collect()).await;
        Ok(())
    }

    /// Gives the gate what was signed, where that was asked for, and prints it.
    ///
    /// # Errors
    ///
    /// As [`Self::give`] and [`Context::emit`].
    pub async fn end(&self, context: &Context, mut signed: Signed) -> Result<Exit, GateError> {
        self.give(context, &mut signed).await?;
        context.emit(&signed, |paint| text(&signed, paint))?;
        Ok(Exit::Done)
    }
}

/// That the gate did not take it, and where it is: a result that nobody holds could not be had again.
fn kept_in_a_file(context: &Context, (signed, bundle): (&Signed, &[u8]), error: GateError) -> GateError {
    let file = PathBuf::from(format!("{}.sigstore.json", signed.bundle.short()));
    match sign::write_new(&file, bundle) {
        Ok(()) => context
            .note(&format!("what was signed is in {0}: give it with countersign evidence add {0}", file.display())),
        Err(lost) => context.note(&format!("what was signed is lost: {lost}")),
    }
    error
}

/// Who signs, and by which roots what services give for it is verified.
async fn signer(context: &Context, arguments: &SigningArgs) -> Result<(Box<dyn Signer>, TrustSet), GateError> {
    if arguments.signer.key.is_some() && !arguments.log {
        return Ok((plain_signer(context, &arguments.signer).await?, TrustSet::empty()));
    }
    let signer: Box<dyn Signer> = match &arguments.signer.key {
        Some(key) => {
            let key = context.signer(key).await?;
            Box::new(Witnessed::new(key, witnesses(context, &arguments.signer)?)?)
        }
        None => plain_signer(context, &arguments.signer).await?,
    };
    Ok((signer, roots_of_services(context, arguments)?))
}

/// A key alone, or the identity of the pipeline with all that makes its signature last.
///
/// # Errors
///
/// As [`Signing::load`].
pub async fn plain_signer(context: &Context, arguments: &SignerArgs) -> Result<Box<dyn Signer>, GateError> {
    if let Some(key) = &arguments.key {
        return context.signer(key).await;
    }
    let around = Surroundings {
        named: arguments.identity_token.as_deref(),
        environment: &context.environment,
        mounted: Path::new(MOUNTED_TOKEN),
    };
    let identity = IdentitySource::find(&around).map_err(|error| GateError::Usage {
        detail: format!("no --key, and {error}"),
        hint: Some("sign with --key FILE, or run where the pipeline has an identity".into()),
    })?;
    identity.check(context.now())?;
    Ok(Box::new(Keyless::new(identity, witnesses(context, arguments)?)))
}

fn config_of(context: &Context, arguments: &SignerArgs) -> SigningConfigName {
    match &arguments.signing_config {
        Some(text) => SigningConfigName::from(text.as_str()),
        None => services::config_in_force(&context.settings),
    }
}

fn witnesses(context: &Context, arguments: &SignerArgs) -> Result<Witnesses, GateError> {
    services::witnesses(context, &config_of(context, arguments))
}

/// The roots that what the services give is verified by: those that are named, or those in force, and with a public
/// instance its own.
fn roots_of_services(context: &Context, arguments: &SigningArgs) -> Result<TrustSet, GateError> {
    let settings = &context.settings;
    let mut names: Vec<RootName> = arguments.trusted_root.iter().cloned().map(RootName::File).collect();
    if names.is_empty() {
        names.clone_from(&settings.roots.value);
        let config = config_of(context, &arguments.signer);
        let own = config.to_string().parse::<TrustedRootName>().ok().map(RootName::Named);
        names.extend(
            own.filter(|own| !matches!(config, SigningConfigName::File(_)) && !settings.roots.value.contains(own)),
        );
    }
    let roots: Result<Vec<TrustedRoot>, GateError> =
        names.iter().map(|name| roots::load(settings, name).map(|loaded| loaded.root)).collect();
    Ok(TrustSet::new(roots?))
}

/// What was signed, for people.
#[must_use]
pub fn text(signed: &Signed, paint: Paint) -> String {
    let place = match (&signed.referrer, &signed.file) {
        (_, Some(file)) => format!("in {}", safe(&file.display().to_string())),
        (Some(referrer), None) => format!("beside the subject, manifest {}", referrer.short()),
        (None, None) if signed.given => "given to the gate".into(),
        (None, None) => "nowhere".into(),
    };
    let mut lines = format!(
        "{}  {}\n{} {}\n{} {}, {place}\n",
        if signed.resumed { paint.good("stored, signed before") } else { paint.good("signed") },
        safe(&signed.reference),
        paint.faint("says   "),
        safe(&signed.predicate_type),
        paint.faint("bundle "),
        signed.bundle.short(),
    );
    let mut line = |name: &str, value: &str| {
        // Writing to a text cannot fail.
        let _ = writeln!(lines, "{} {}", paint.faint(name), safe(value));
    };
    if let Some(key) = signed.key {
        line("key    ", &key.short());
    }
    if let Some(identity) = &signed.identity {
        line("by     ", &format!("{identity} (issuer {})", signed.issuer.as_deref().unwrap_or("unknown")));
    }
    if let Some(signed_at) = signed.signed_at {
        line("at     ", &signed_at.to_string());
    }
    lines
}
