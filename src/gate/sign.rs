//! Signs and attests a subject, and puts the bundle beside it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::GateError;
use crate::domain::decision::Subject;
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, Rejection, Sighting};
use crate::domain::facts::{Facts, Source};
use crate::domain::fault::FaultClass;
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_WITNESS_BYTES};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::statement::{Described, Statement, predicate_type, statement_v1};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::registry::{self, Referrers, Registry, RegistryError, RegistryOptions};
use crate::sigstore::{Signer, SigningKey, Unsent, sign_statement};

/// Where a bundle goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Beside the subject, as a referrer.
    Registry,
    /// Into a file that does not exist yet.
    File(PathBuf),
    /// To whoever asked, who gives it to a gate: [`Signed::to_give`].
    Gate,
}

/// What signing needs, whatever is said about the subject.
pub struct SignRequest<'a> {
    /// The subject.
    pub at: &'a SubjectRef,
    /// The signer.
    pub signer: &'a dyn Signer,
    /// How registries are asked.
    pub registry: &'a RegistryOptions,
    /// The trusted roots that our own work must verify by, where anybody but a key vouches for it.
    pub trust: &'a TrustSet,
    /// Where the bundle goes.
    pub to: Destination,
    /// The time that counts as now.
    pub now: Timestamp,
}

/// What was signed, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The subject's digest.
    pub subject: Digest,
    /// The subject as it may be named from now on: `NAME@sha256:…`.
    pub reference: String,
    /// What was said about it.
    pub predicate_type: String,
    /// SHA-256 of the bundle.
    pub bundle: Digest,
    /// SHA-256 of the signer's public key; absent for a signer who has a new one each time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Digest>,
    /// Who signed, by the certificate; absent for a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// Who says that it was them; absent for a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// When, by a log or a timestamp authority; absent where neither was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<Timestamp>,
    /// The manifest that carries the bundle; absent when it went into a file.
    pub referrer: Option<Digest>,
    /// The file that holds the bundle; absent when it went into a registry.
    pub file: Option<PathBuf>,
    /// Whether a gate was given it, and keeps it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub given: bool,
    /// The bundle, for [`Destination::Gate`] alone.
    #[serde(skip)]
    pub to_give: Option<Vec<u8>>,
    /// Whether an earlier command had signed it, and could not store it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub resumed: bool,
}

/// Signs `request.at`: a statement with an empty predicate, as cosign v3 writes it.
///
/// # Errors
///
/// See [`attest`].
pub async fn sign(request: SignRequest<'_>) -> Result<Signed, GateError> {
    attest(request, predicate_type::COSIGN_SIGN_V1, &json!({})).await
}

/// Says `predicate` about `request.at`, signed, and puts it where the request says.
///
/// The bundle is verified before it leaves. Repeating it with the same key changes nothing. An identity signs anew each
/// time, since the time is part of what it says; but what was interrupted goes on where it stopped.
///
/// # Errors
///
/// [`GateError::NotFound`] for a subject that is not there, [`GateError::Usage`] for a file without a place for
/// bundles or a destination that exists, [`GateError::Fault`] for a registry that cannot be used.
pub async fn attest(request: SignRequest<'_>, predicate_type: &str, predicate: &Value) -> Result<Signed, GateError> {
    let subject = resolve(request.at, request.registry).await?;
    attest_resolved(request, &subject, (predicate_type, predicate), None).await
}

/// As [`attest`], about a subject that is known.
///
/// * `unsent` — where a statement that is never the same twice is kept until it is stored.
pub(super) async fn attest_resolved(
    request: SignRequest<'_>,
    subject: &Subject,
    (predicate_type, predicate): (&str, &Value),
    unsent: Option<&Unsent>,
) -> Result<Signed, GateError> {
    destination_is_usable(request.at, &request.to)?;
    let name = if subject.name.is_empty() { "subject" } else { &subject.name };
    // Whoever is given this digest alone could not know that it is no index. Of what lies in a registry, that is asked.
    let is_file = matches!(request.at, SubjectRef::File { .. });
    let media_type = subject.media_type.as_deref().filter(|_| is_file);
    let payload = statement_v1(Described { name, media_type }, subject.digest, predicate_type, predicate)
        .map_err(|error| GateError::usage(format!("the predicate: {error}")))?;
    let registry = match &request.to {
        Destination::File(_) | Destination::Gate => None,
        Destination::Registry => Some(Registry::open(&pinned(request.at, subject.digest), request.registry)?),
    };
    if let Some(registry) = &registry
        && let Some((facts, referrer)) = already_there(registry, subject.digest, &payload, &request).await?
    {
        return Ok(Signed { referrer: Some(referrer), ..answer(subject, &facts) });
    }
    let (bundle, facts) = signed_under(request.trust, request.signer, subject.digest, &payload, request.now).await?;
    let mut answer = answer(subject, &facts);
    match (&request.to, &registry) {
        (Destination::File(path), _) => {
            write_new(path, &bundle)?;
            answer.file = Some(path.clone());
        }
        (Destination::Gate, _) => answer.to_give = Some(bundle),
        (Destination::Registry, Some(registry)) => {
            // Before it is on its way: whatever ends the command then, the next one finds it.
            unsent.inspect(|unsent| unsent.keep(&bundle));
            let attached = registry.attach_bundle(subject.digest, &bundle, predicate_type, None).await;
            answer.referrer = Some(attached.map_err(|error| not_stored(error, unsent))?);
            unsent.inspect(|unsent| unsent.forget());
        }
        (Destination::Registry, None) => return Err(GateError::internal("a registry that was not opened")),
    }
    request.signer.stored();
    Ok(answer)
}

/// Stores what an earlier command like this one had signed and could not store; `None` where there is nothing, or nothing
/// that this signer would stand by.
///
/// Gives the predicate too: what was found out then.
///
/// * `fits` — whether a predicate is what this command would find out.
///
/// # Errors
///
/// As [`attest`]; it is kept still.
pub(super) async fn deliver(
    request: &SignRequest<'_>,
    subject: &Subject,
    predicate_type: &str,
    unsent: &Unsent,
    fits: impl Fn(&Value) -> bool,
) -> Result<Option<(Signed, Value)>, GateError> {
    if request.to != Destination::Registry {
        return Ok(None);
    }
    let Some(bundle) = unsent.read() else { return Ok(None) };
    let key = request.signer.public_key();
    let facts = verify_own(&bundle, subject.digest, key.as_ref(), request.trust, request.now);
    let Some(facts) = facts.ok().filter(|facts| facts.predicate_type == predicate_type && fits(&facts.predicate))
    else {
        unsent.forget();
        return Ok(None);
    };
    let registry = Registry::open(&pinned(request.at, subject.digest), request.registry)?;
    let attached = registry.attach_bundle(subject.digest, &bundle, predicate_type, None).await;
    let referrer = Some(attached.map_err(|error| not_stored(error, Some(unsent)))?);
    unsent.forget();
    Ok(Some((Signed { referrer, resumed: true, ..answer(subject, &facts) }, facts.predicate)))
}

/// A failure to store what was signed, with what becomes of it.
fn not_stored(error: RegistryError, unsent: Option<&Unsent>) -> GateError {
    match (GateError::from(error), unsent) {
        (GateError::Fault(mut fault), Some(_)) => {
            fault.detail += "; what was signed is kept for a day, and the same command stores it";
            GateError::Fault(fault)
        }
        (error, _) => error,
    }
}

/// What was signed about `subject`, nowhere yet.
fn answer(subject: &Subject, facts: &Facts) -> Signed {
    Signed {
        subject: subject.digest,
        reference: subject.reference(),
        predicate_type: facts.predicate_type.clone(),
        bundle: facts.digest,
        key: facts.signer.key,
        identity: facts.signer.identity.clone(),
        issuer: facts.signer.issuer.clone(),
        signed_at: facts.signed_at,
        referrer: None,
        file: None,
        given: false,
        to_give: None,
        resumed: false,
    }
}

/// The digest and name of what `at` names, a tag resolved once.
///
/// # Errors
///
/// [`GateError::NotFound`] when nothing is there, [`GateError::Fault`] when the registry cannot be asked.
pub async fn resolve(at: &SubjectRef, options: &RegistryOptions) -> Result<Subject, GateError> {
    match at {
        SubjectRef::Digest(digest) => Ok(Subject::unseen(*digest, String::new())),
        SubjectRef::File { path } => {
            let digest = super::push::digest_of_file(path)?;
            Ok(Subject::unseen(digest, at.name()).seen_as(super::push::media_type_of_file(path, digest)?))
        }
        SubjectRef::Registry { target, .. } | SubjectRef::Layout { target, .. } => {
            let descriptor = Registry::open(at, options)?.resolve(target).await?;
            Ok(Subject::unseen(descriptor.digest, at.name()).seen_as(Some(descriptor.media_type)))
        }
    }
}

/// The same place, with the digest that a tag was resolved to.
pub(super) fn pinned(at: &SubjectRef, digest: Digest) -> SubjectRef {
    let mut pinned = at.clone();
    if let SubjectRef::Registry { target, .. } | SubjectRef::Layout { target, .. } = &mut pinned {
        *target = Target::Digest(digest);
    }
    pinned
}

/// Refuses before anything is signed what could not be stored afterwards.
pub(super) fn destination_is_usable(at: &SubjectRef, to: &Destination) -> Result<(), GateError> {
    match (at, to) {
        (_, Destination::File(path)) if path.exists() => Err(GateError::Usage {
            detail: format!("`{}` exists; a bundle never overwrites a file", path.display()),
            hint: Some("name another file with --bundle".into()),
        }),
        (SubjectRef::File { .. } | SubjectRef::Digest(_), Destination::Registry) => Err(GateError::Usage {
            detail: "a file or a bare digest has no place beside it for a bundle".into(),
            hint: Some(
                "add --give, and the gate keeps it; or --bundle FILE; or push it first: countersign push PATH oci:DIR:TAG"
                    .into(),
            ),
        }),
        _ => Ok(()),
    }
}

/// Has a statement signed, and verifies the work before it leaves: signature, and by the roots of `trust` certificate,
/// SCT, log entries and timestamps. Nothing that a service gave is believed for having been asked for.
pub(super) async fn signed_under(
    trust: &TrustSet,
    signer: &dyn Signer,
    subject: Digest,
    payload: &[u8],
    now: Timestamp,
) -> Result<(Vec<u8>, Facts), GateError> {
    require_readable(payload)?;
    let bundle = signer.sign_statement(payload).await?;
    match verify_own(&bundle, subject, signer.public_key().as_ref(), trust, now) {
        Ok(facts) => Ok((bundle, facts)),
        Err(rejection) => Err(match signer.refused(&rejection) {
            Some(fault) => GateError::Fault(fault),
            None => GateError::internal(format!("our own signature does not verify: {rejection}")),
        }),
    }
}

/// Refuses before anything is signed what no reader of ours would read afterwards.
fn require_readable(payload: &[u8]) -> Result<(), GateError> {
    let wrong = |detail: String| GateError::Usage {
        detail: format!("the statement to be signed: {detail}"),
        hint: Some("attest less of it, or the digest of a file that holds the rest".into()),
    };
    let room = (MAX_BUNDLE_BYTES.saturating_sub(MAX_WITNESS_BYTES) / 4).saturating_mul(3);
    if payload.len() > room {
        return Err(wrong(format!(
            "expected at most {room} bytes, so that its bundle is read, found {}",
            payload.len()
        )));
    }
    match Statement::parse(payload) {
        Ok(_) => Ok(()),
        Err(error) => Err(wrong(format!("expected {}, found {}", error.expected, error.found))),
    }
}

/// As [`signed_under`], with a key that is here.
pub(super) fn signed(key: &SigningKey, subject: Digest, payload: &[u8], now: Timestamp) -> Result<Vec<u8>, GateError> {
    let bundle = sign_statement(key, payload)?;
    verify_own(&bundle, subject, Some(&key.public_key()), &TrustSet::empty(), now)
        .map_err(|rejection| GateError::internal(format!("our own signature does not verify: {rejection}")))?;
    Ok(bundle)
}

fn verify_own(
    bundle: &[u8],
    subject: Digest,
    key: Option<&PublicKey>,
    trust: &TrustSet,
    now: Timestamp,
) -> Result<Facts, Rejection> {
    let sighting = Sighting { received_at: now, source: Source::Upload };
    let keys: &[PublicKey] = key.map_or(&[], std::slice::from_ref);
    let facts = evidence::verify(bundle, subject, trust, keys, sighting)?.into_facts();
    // With roots, a bundle of somebody's identity verifies too; it is true, and not what this key signed.
    match key.map(PublicKey::fingerprint) {
        expected if expected == facts.signer.key => Ok(facts),
        expected => Err(Rejection::KeyUntrusted {
            expected: expected.map_or_else(|| "an identity".to_owned(), |key| format!("the key {key}")),
            found: facts.signer.to_string(),
        }),
    }
}

/// A bundle by the same key over the same statement, witnessed if that is asked for. An ECDSA signature is different
/// each time, so that without this look a repeated command would leave a second bundle; a bare ed25519 one is the same
/// bytes anyway.
async fn already_there(
    registry: &Registry,
    subject: Digest,
    payload: &[u8],
    request: &SignRequest<'_>,
) -> Result<Option<(Facts, Digest)>, GateError> {
    let Some(key) = request.signer.public_key() else { return Ok(None) };
    let witnessed = request.signer.is_witnessed();
    if key.kind() == KeyKind::Ed25519 && !witnessed {
        return Ok(None);
    }
    // Where a new one would go.
    let elsewhere = registry.elsewhere();
    let registry = elsewhere.as_ref().unwrap_or(registry);
    let items = match registry.referrers(subject).await {
        Referrers::None => return Ok(None),
        Referrers::Some { mut items } => {
            registry::pass_over(&mut items);
            items
        }
        // Not to know whether it is there is no reason to write it twice.
        Referrers::CouldNotLook(fault) => return Err(fault.into()),
    };
    for (item, _) in items {
        let fetched = match registry.bundles(subject, &item).await {
            Ok(fetched) => fetched,
            // What is broken is none of ours, and must keep nobody from signing.
            Err(RegistryError::Fault(fault)) if fault.class != FaultClass::Corrupt => return Err(fault.into()),
            Err(_) => continue,
        };
        for bundle in fetched.bundles {
            if evidence::payload_of(&bundle).is_none_or(|found| found != payload) {
                continue;
            }
            let facts = verify_own(&bundle, subject, Some(&key), request.trust, request.now).ok();
            if let Some(facts) = facts.filter(|facts| !witnessed || facts.signed_at.is_some()) {
                return Ok(Some((facts, item.digest)));
            }
        }
    }
    Ok(None)
}

/// Writes a file that does not exist yet, whole or not at all.
///
/// # Errors
///
/// [`GateError::Usage`] when it exists, [`GateError::Configuration`] when it cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), GateError> {
    let failed = |error: std::io::Error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return GateError::Usage {
                detail: format!("`{}` exists, and is not overwritten", path.display()),
                hint: Some("name another file".into()),
            };
        }
        GateError::unwritable(format_args!("`{}`", path.display()), &error)
    };
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = directory.join(format!(".{name}.{}", std::process::id()));
    let written = std::fs::File::create_new(&temporary)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        // A link, not a rename: it fails where the file has come into being meanwhile.
        .and_then(|()| std::fs::hard_link(&temporary, path));
    let _ = std::fs::remove_file(&temporary);
    written.map_err(failed)
}
