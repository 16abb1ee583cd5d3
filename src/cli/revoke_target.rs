//! What is revoked: what the words on the command line name.

use std::path::Path;

use super::backend::Backend;
use super::context::Context;
use super::render::safe;
use crate::domain::certificate::Certificate;
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_CERTIFICATE_ROOTS_BYTES;
use crate::domain::revocation::{NamedSigner, Target};
use crate::gate::{GateError, read_bounded};

const PEM_BEGIN: &str = "-----BEGIN ";
const PUBLIC_KEY_END: &str = "-----END PUBLIC KEY-----";
/// How a file is revoked that is a subject, whatever it holds.
const BY_DIGEST: &str = "where the file itself is the subject, name it by its digest: sha256:…";

/// The gate that is asked; to see what a revocation would do, none is made.
pub(super) async fn backend_for(context: &Context, signs: bool) -> Result<Backend, GateError> {
    if signs { context.backend_in_use().await } else { context.backend_to_read().await }
}

/// What `what` names, or the identity that it is as `issuer` vouches for it.
///
/// # Errors
///
/// [`GateError::Usage`] for what names nothing that can be revoked; as the look-up of a decision or of a tag.
///
/// * `signs` — whether something is to be revoked, and not only shown.
pub(super) async fn target(
    context: &Context,
    (what, issuer): (&str, Option<String>),
    signs: bool,
) -> Result<Target, GateError> {
    if let Some(issuer) = issuer {
        if what.contains('*') || what.trim().is_empty() {
            return Err(GateError::Usage {
                detail: format!("expected one identity, exactly as certificates name it, found `{}`", safe(what)),
                hint: Some("revoke each by itself; a pattern of a pack is tightened in the pack".into()),
            });
        }
        return Ok(Target::Signer(NamedSigner { identity: what.to_owned(), issuer }));
    }
    if let Ok(digest) = what.parse::<Digest>() {
        return Ok(Target::Digest(digest));
    }
    let path = Path::new(what);
    if let Some(key) = public_key_in(path)? {
        context.note(&format!("{what} is the key {}", key.fingerprint()));
        return Ok(Target::Digest(key.fingerprint()));
    }
    if let Some(certificate) = certificate_file(context, path)? {
        return Ok(certificate);
    }
    let is_beginning = what.len() >= 8 && what.len() < 64 && what.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_beginning && !path.exists() {
        let project = &context.settings.project.value;
        let decision = backend_for(context, signs).await?.decision(project, what).await?;
        let id = decision.decision.map(|decision| decision.id);
        return id.map(Target::Digest).ok_or_else(|| GateError::internal("a decision without an id"));
    }
    match context.pin(what).await {
        Ok((digest, _)) => Ok(Target::Digest(digest)),
        Err(GateError::Usage { detail, .. }) if what.contains("://") || what.contains('@') => Err(GateError::Usage {
            detail,
            hint: Some("an identity is revoked with its issuer: countersign revoke IDENTITY --issuer ISSUER".into()),
        }),
        Err(error) => Err(error),
    }
}

/// The one public key in a PEM file. None for any other file, and for that of a certificate.
///
/// # Errors
///
/// [`GateError::Usage`] for what is PEM and neither of the two: by the digest of the file's bytes, which is all that is left
/// then, nobody's signature would be revoked, and it would look as if somebody's were.
fn public_key_in(path: &Path) -> Result<Option<PublicKey>, GateError> {
    let bytes = path.is_file().then(|| read_bounded(path, MAX_CERTIFICATE_ROOTS_BYTES).ok()).flatten();
    let Some(text) = bytes.as_deref().and_then(|bytes| std::str::from_utf8(bytes).ok()) else { return Ok(None) };
    let label = |line: &str| line.trim_start().strip_prefix(PEM_BEGIN)?.split("-----").next().map(str::to_owned);
    let blocks: Vec<String> = text.lines().filter_map(label).collect();
    let refused = |found: &str, hint: String| GateError::Usage {
        detail: format!("expected one public key or one certificate in `{}`, found {found}", path.display()),
        hint: Some(hint),
    };
    match blocks.as_slice() {
        // Of certificates there may be more than one, which is told where they are read.
        certificates if certificates.iter().all(|label| label == "CERTIFICATE") => Ok(None),
        [only] if only == "PUBLIC KEY" => {
            let begins = text.find(PEM_BEGIN).unwrap_or_default();
            // What tools write before it (`Bag Attributes`) and behind it names nobody.
            let (block, _) = text.get(begins..).and_then(|rest| rest.split_once(PUBLIC_KEY_END)).unwrap_or_default();
            let key = PublicKey::from_pem(&format!("{block}{PUBLIC_KEY_END}"));
            key.map(Some).map_err(|error| refused(&error.to_string(), BY_DIGEST.to_owned()))
        }
        private if private.iter().any(|label| label.ends_with("PRIVATE KEY")) => {
            let beside = path.with_extension("pub");
            let public = if beside.is_file() {
                format!("its public half lies beside it: countersign revoke {}", beside.display())
            } else {
                "a key is revoked by its public half, which `countersign keygen` wrote beside it as .pub, and which \
                 `openssl pkey -in FILE -pubout` writes"
                    .to_owned()
            };
            Err(refused("a private key", public))
        }
        [only] => Err(refused(&format!("`{}`", safe(only)), BY_DIGEST.to_owned())),
        several => {
            Err(refused(&format!("{} PEM blocks", several.len()), format!("revoke each by itself; {BY_DIGEST}")))
        }
    }
}

/// What the file of a certificate names: the certificate. Its key may have others.
fn certificate_file(context: &Context, path: &Path) -> Result<Option<Target>, GateError> {
    let bytes = path.is_file().then(|| read_bounded(path, MAX_CERTIFICATE_ROOTS_BYTES).ok()).flatten();
    let Some(bytes) = bytes else { return Ok(None) };
    let Ok(certificates) = Certificate::read_file(&bytes) else { return Ok(None) };
    let [certificate] = certificates.as_slice() else {
        return Err(GateError::Usage {
            detail: format!("expected one certificate in `{}`, found {}", path.display(), certificates.len()),
            hint: Some("revoke each by itself".into()),
        });
    };
    let (fingerprint, key) = (certificate.fingerprint(), certificate.key_fingerprint());
    context.note(&format!(
        "{} is the certificate {fingerprint}; every certificate of its key is revoked by the key: {key}",
        path.display()
    ));
    Ok(Some(Target::Digest(fingerprint)))
}
