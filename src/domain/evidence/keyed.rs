//! Bundles signed with a key that we were given: there is no certificate, and perhaps no log or timestamp.

use sigstore_types::{Bundle, DerPublicKey};
use sigstore_verify::PublicKeyVerificationPolicy;

use super::rejection::{Rejection, shown};
use super::{Proof, Signed, keyless, log, vouching};
use crate::domain::bundle::{Content, UntrustedBundle};
use crate::domain::facts::Signer;
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_KEYS_NAMED, MAX_KEYS_TRIED};
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};

/// Proves which of `keys` signed.
///
/// Signature and subject suffice: that a statement must also stand in a log is for the environment to say
/// (`log-entry`). But a log entry or timestamp that is there must hold, or the whole bundle is refused: a broken
/// witness is no better than a forged one.
pub(super) fn prove(
    bundle: &UntrustedBundle<'_>,
    hint: &str,
    signed: Signed<'_>,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Proof, Rejection> {
    let key = signing_key(bundle.content(), hint, signed, keys)?;
    let signer = Signer { key: Some(key.fingerprint()), ..Signer::default() };
    if !bundle.has_witness() {
        return Ok(Proof { signer, signed_at: None, logged: false, vouched: Vec::new(), certified_for_s: None });
    }
    let bundle = bundle.to_sigstore()?;
    let (mut telling, mut proof): (Option<Rejection>, Option<Proof>) = (None, None);
    for root in trust.roots() {
        match (witness_by(root, &bundle, key, &signer, signed, seen_at), &mut proof) {
            (Ok(first), None) => proof = Some(first),
            (Ok(other), Some(proof)) => proof.join(other),
            (Err(rejection), None) if log::knows(root, &bundle) => telling = Some(rejection),
            (Err(rejection), None) => telling = telling.or(Some(rejection)),
            (Err(_), Some(_)) => {}
        }
    }
    if let Some(proof) = proof {
        return Ok(proof);
    }
    let witnessed = |root: &&TrustedRoot| witness_by(root, &bundle, key, &signer, signed, seen_at).is_ok();
    if let Some(root) = trust.expired().iter().find(witnessed) {
        return Err(keyless::expired(root, signer));
    }
    Err(telling.unwrap_or_else(|| Rejection::LogUnknown {
        expected: "a trusted root for its log entries and timestamps".to_owned(),
        found: "no trusted root in force".to_owned(),
    }))
}

/// The key among `keys` that made the signature.
///
/// The hint is the producer's word and decides nothing but which key is tried first: a hint that names another key
/// than the one that fits changes neither the signature nor who made it.
fn signing_key<'k>(
    content: &Content,
    hint: &str,
    signed: Signed<'_>,
    keys: &'k [PublicKey],
) -> Result<&'k PublicKey, Rejection> {
    let (hinted, others): (Vec<&PublicKey>, Vec<&PublicKey>) = keys.iter().partition(|key| key.hint() == hint);
    if let Some(key) = hinted.iter().find(|key| is_by(content, signed, key)) {
        return Ok(key);
    }
    // What was not tried is not known to be nobody's: no answer about the bundle, but a fault for whoever decides.
    if others.len() > MAX_KEYS_TRIED {
        return Err(Rejection::TooManyKeys { limit: MAX_KEYS_TRIED, found: others.len() });
    }
    if let Some(key) = others.iter().find(|key| is_by(content, signed, key)) {
        return Ok(key);
    }
    let by_digest = keys.iter().any(|key| key.kind().signs_digests());
    let digest_alone = matches!((content, signed), (Content::Message { .. }, Signed::Digest(_)));
    if digest_alone && !keys.is_empty() && !by_digest {
        return Err(Rejection::Unsupported {
            expected: "a signature that can be checked against a SHA-256 digest alone",
            found: "an ed25519 signature over the artifact's bytes".to_owned(),
        });
    }
    Err(match hinted.first() {
        Some(key) => Rejection::SignatureInvalid {
            expected: format!("the key {}, which the bundle names", key.fingerprint()),
            found: "a signature that it did not make over this content".to_owned(),
        },
        None => Rejection::KeyUntrusted {
            expected: key_names(keys),
            found: match hint {
                "" => "a signature by none of them".to_owned(),
                hint => format!("a signature by none of them, with the key hint `{}`", shown(hint)),
            },
        },
    })
}

fn is_by(content: &Content, signed: Signed<'_>, key: &PublicKey) -> bool {
    match (content, signed) {
        (Content::Statement { payload, signature }, _) => key.verifies(&pae(IN_TOTO_PAYLOAD_TYPE, payload), signature),
        (Content::Message { signature, .. }, Signed::Bytes(bytes)) => key.verifies(bytes, signature),
        (Content::Message { signature, .. }, Signed::Digest(digest)) => key.verifies_digest(digest, signature),
        // Its signed bytes are made from it first, and it comes here as a message.
        (Content::SimpleSigning { .. }, _) => false,
    }
}

fn key_names(keys: &[PublicKey]) -> String {
    let named: Vec<String> = keys.iter().take(MAX_KEYS_NAMED).map(|key| key.fingerprint().short()).collect();
    match keys.len() {
        0 => "an identity, as no key was given to verify with".to_owned(),
        count if count > MAX_KEYS_NAMED => format!("one of {count} keys ({}, …)", named.join(", ")),
        _ => format!("one of the keys {}", named.join(", ")),
    }
}

/// What the log and the timestamp authority say about a signature that is known to be good.
fn witness_by(
    root: &TrustedRoot,
    bundle: &Bundle,
    key: &PublicKey,
    signer: &Signer,
    signed: Signed<'_>,
    seen_at: Timestamp,
) -> Result<Proof, Rejection> {
    let verifier = root.verifier().map_err(|found| Rejection::VerificationFailed { found: found.to_owned() })?;
    let policy = PublicKeyVerificationPolicy::new(DerPublicKey::new(key.spki_der().to_vec()));
    // Without entries there is no inclusion to verify, and the library would demand one.
    let has_entries = !bundle.verification_material.tlog_entries.is_empty();
    let policy = if has_entries { policy } else { policy.skip_tlog_unsafe() };
    let result = verifier
        .verify(signed, bundle, &policy)
        .map_err(|error| log::stranger(root, bundle).unwrap_or_else(|| keyless::explain(error, root, seen_at)))?;
    let times = keyless::times(&result);
    log::require_valid_keys(bundle, root, &times, seen_at)?;
    Ok(Proof {
        signer: signer.clone(),
        signed_at: times.iter().min().copied(),
        logged: result.tlog_verified() && log::has_proof(bundle),
        vouched: vec![vouching::by(root, bundle)?],
        certified_for_s: None,
    })
}
