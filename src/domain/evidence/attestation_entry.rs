//! The log entry `intoto` 0.0.1, by which cosign before 2.2 and Tekton Chains log an attestation.
//!
//! The verifier library does not know this kind. It holds no signature, but the digest of the whole envelope with the
//! signature in it, that of the payload, and the key: together as tight a bond as the other kinds have (CVE-2022-36056).
//! There is never a proof beside it, only the log's promise, so it is a trusted time and no more.

use serde_json::json;
use sigstore_types::{LogKeyId, SignatureBytes};
use sigstore_verify::crypto::VerificationKey;

use super::rejection::{Rejection, shown};
use crate::domain::bundle::At;
use crate::domain::cosign_layer::AttestationPromise;
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::keys::PublicKey;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustedRoot, log_key, window_text};

/// What the entry must be about.
pub(super) struct Attested<'a> {
    /// The envelope's bytes, as they lie in the layer.
    pub(super) envelope: &'a [u8],
    /// The statement's bytes.
    pub(super) payload: &'a [u8],
    /// The key that made the signature.
    pub(super) key: &'a PublicKey,
}

/// When a log of `root` took the entry, which is about `attested` and nothing else; and the log's key.
///
/// * `seen_at` — when the gate first saw it: what the log took later it cannot have seen.
pub(super) fn time(
    promise: &AttestationPromise,
    attested: &Attested<'_>,
    root: &TrustedRoot,
    seen_at: Timestamp,
) -> Result<(Timestamp, Digest), Rejection> {
    let (time, log) = promised_by(root, promise)?;
    if time > seen_at {
        let found = format!("a log entry of {time}, which is in the future; this machine's clock says {seen_at}");
        return Err(Rejection::TimestampInvalid { found });
    }
    require_about(&promise.body, attested)?;
    Ok((time, log))
}

/// The time that the log's signature covers, if it is that of a log of `root` whose key was valid then.
fn promised_by(root: &TrustedRoot, promise: &AttestationPromise) -> Result<(Timestamp, Digest), Rejection> {
    let id = hex::encode(&promise.log);
    let Some(log) = root.log(&LogKeyId::new(promise.log.clone())) else {
        let (expected, found) = (format!("a log of {}", root.name()), format!("log {id}"));
        return Err(Rejection::LogUnknown { expected, found });
    };
    let invalid = |found: &dyn std::fmt::Display| Rejection::TimestampInvalid { found: shown(&found.to_string()) };
    let key = VerificationKey::from_spki(&log.public_key.raw_bytes).map_err(|error| invalid(&error))?;
    let signed = json!({
        "body": base64(&promise.body),
        "integratedTime": promise.integrated_time,
        "logID": id,
        "logIndex": promise.index,
    });
    let signed = json::canonical(&signed).map_err(|error| invalid(&error))?;
    if key.verify(&signed, &SignatureBytes::new(promise.signature.clone())).is_err() {
        return Err(invalid(&"a promise that the log did not sign"));
    }
    let Some(time) = Timestamp::from_unix_seconds(promise.integrated_time) else {
        return Err(invalid(&format!("a time that is none: {}", promise.integrated_time)));
    };
    match log.public_key.valid_for.filter(|window| !window.contains(time.into())) {
        Some(window) => Err(Rejection::LogKeyExpired { signed_at: time, valid: window_text(window) }),
        None => Ok((time, log_key(log))),
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// The entry is about this envelope, this payload and this key.
fn require_about(body: &[u8], attested: &Attested<'_>) -> Result<(), Rejection> {
    let pointer = "/annotations/dev.sigstore.cosign~1bundle#/Payload/body#".to_owned();
    let value = json::parse(body).map_err(|error| Rejection::Malformed {
        pointer: pointer.clone(),
        expected: "strict JSON".to_owned(),
        found: shown(&error.to_string()),
    })?;
    let root = At::root(&value, pointer);
    root.only(&["apiVersion", "kind", "spec"])?;
    let spec = root.need("spec")?;
    spec.only(&["content", "publicKey"])?;
    let content = spec.need("content")?;
    content.only(&["hash", "payloadHash"])?;
    for (name, bytes) in [("hash", attested.envelope), ("payloadHash", attested.payload)] {
        let hash = content.need(name)?;
        hash.only(&["algorithm", "value"])?;
        let (algorithm, value) = (hash.need("algorithm")?.text()?, hash.need("value")?.text()?);
        if algorithm != "sha256" || value != Digest::of(bytes).hex() {
            return Err(Rejection::LogEntryMismatch { found: shown(&format!("{name} {algorithm}:{value}")) });
        }
    }
    let key = spec.need("publicKey")?.base64()?;
    let key = std::str::from_utf8(&key).ok().and_then(|pem| PublicKey::from_pem(pem).ok());
    if key.as_ref() == Some(attested.key) {
        return Ok(());
    }
    let found = key.map_or_else(|| "no key that can be read".to_owned(), |key| format!("key {}", key.fingerprint()));
    Err(Rejection::LogEntryMismatch { found })
}
