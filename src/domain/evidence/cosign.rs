//! What cosign signs without a statement: a simple signing document that names an image by its digest.
//!
//! It is found as a layer of cosign's older storage, or in the envelope of a Sigstore bundle, as Tekton Chains writes
//! it. Either way the same library verifies it that verifies bundles, as a signature over bytes.

use serde_json::json;

use super::attestation_entry::{self, Attested};
use super::rejection::Rejection;
use super::{Claimed, Established, Proof, Signed, keyless, sigstore, vouching};
use crate::domain::bundle::UntrustedBundle;
use crate::domain::cosign_layer::{AttestationPromise, LayerContent, UntrustedLayer, statement_in};
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::simple_signing::SimpleSigning;
use crate::domain::statement::{pae, predicate_type};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};

/// Verifies a layer of cosign's older storage, as the bundle that says the same.
pub(super) fn establish(
    bytes: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Established, Rejection> {
    let layer = UntrustedLayer::parse(bytes)?;
    // As for a bundle: only a root of somebody's own judges a certificate that nobody saw in use.
    if layer.lacks_time() && trust.private_roots().is_empty() {
        let found = "a certificate with neither a log's promise nor a timestamp beside it".to_owned();
        return Err(Rejection::NoTrustedTime { found });
    }
    let bundle = layer.to_bundle()?;
    match layer.content() {
        LayerContent::Envelope(_) => {
            let mut established = sigstore::establish(&bundle, subject, trust, keys, seen_at)?;
            if let Some(promise) = layer.attestation_promise() {
                promised(&mut established.proof, promise, &layer, trust, keys, seen_at)?;
            }
            Ok(established)
        }
        LayerContent::Signed { .. } => {
            let document = SimpleSigning::parse(layer.payload(), "/payload#")?;
            let untrusted = UntrustedBundle::parse(&bundle)?;
            // The log entry, too, must be about exactly these bytes and not about the image.
            let proof = sigstore::prove(&untrusted, Signed::Bytes(layer.payload()), trust, keys, seen_at)?;
            about_image(&document, (subject, layer.payload()), proof)
        }
    }
}

/// Adds to `proof` the time at which a log took the attestation, by the roots that have that log.
///
/// As with every witness: one that is there must hold; and one root must vouch for all of them.
fn promised(
    proof: &mut Proof,
    promise: &AttestationPromise,
    layer: &UntrustedLayer,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<(), Rejection> {
    let payload = statement_in(layer.payload()).unwrap_or_default();
    let Some(key) = keys.iter().find(|key| Some(key.fingerprint()) == proof.signer.key) else {
        let found = "a signature by a key that was not given".to_owned();
        return Err(Rejection::VerificationFailed { found });
    };
    let attested = Attested { envelope: layer.payload(), payload: &payload, key };
    let (mut telling, mut taken): (Option<Rejection>, Option<Timestamp>) = (None, None);
    let (others, mut vouched) = (std::mem::take(&mut proof.vouched), Vec::new());
    for root in trust.roots() {
        match attestation_entry::time(promise, &attested, root, seen_at) {
            Ok((time, log)) if others.is_empty() => {
                taken = Some(time);
                vouched.push(vouching::by_promise(root, log));
            }
            Ok((time, log)) => {
                let same = others.iter().find(|by| by.root == root.handle() && by.root_digest == root.digest());
                taken = same.map(|_| time).or(taken);
                vouched.extend(same.map(|by| vouching::and_promise(by.clone(), log)));
            }
            Err(unknown @ Rejection::LogUnknown { .. }) => telling = telling.or(Some(unknown)),
            Err(rejection) => telling = Some(rejection),
        }
    }
    if let Some(time) = taken {
        proof.vouched = vouched;
        proof.signed_at = Some(proof.signed_at.map_or(time, |before| before.min(time)));
        return Ok(());
    }
    let held = |root: &&TrustedRoot| attestation_entry::time(promise, &attested, root, seen_at).is_ok();
    if let Some(root) = trust.expired().iter().find(held) {
        return Err(keyless::expired(root, proof.signer.clone()));
    }
    Err(telling.unwrap_or_else(|| Rejection::LogUnknown {
        expected: "a trusted root for its log entry".to_owned(),
        found: "no trusted root in force".to_owned(),
    }))
}

/// What a layer claims, unverified.
pub(super) fn claimed(bytes: &[u8]) -> Result<Claimed, Rejection> {
    let layer = UntrustedLayer::parse(bytes)?;
    match layer.content() {
        LayerContent::Envelope(_) => sigstore::claimed(&layer.to_bundle()?),
        LayerContent::Signed { .. } => claimed_by(layer.payload(), "/payload#"),
    }
}

/// The digest of what a layer carries, unverified.
pub(super) fn payload_digest(bytes: &[u8]) -> Option<Digest> {
    let layer = UntrustedLayer::parse(bytes).ok()?;
    match layer.content() {
        LayerContent::Envelope(_) => statement_in(layer.payload()).map(|payload| Digest::of(&payload)),
        LayerContent::Signed { .. } => Some(Digest::of(layer.payload())),
    }
}

/// What a simple signing document claims, unverified.
pub(super) fn claimed_by(payload: &[u8], at: &str) -> Result<Claimed, Rejection> {
    let document = SimpleSigning::parse(payload, at)?;
    Ok(Claimed { predicate_type: predicate_type::COSIGN_SIGN_V1.to_owned(), subjects: vec![document.image()] })
}

/// A simple signing document in an envelope: its payload, its type, and the signature.
pub(super) struct Enveloped<'b> {
    pub(super) payload: &'b [u8],
    pub(super) payload_type: &'b str,
    pub(super) signature: &'b [u8],
}

/// Verifies a bundle whose envelope holds a simple signing document.
///
/// An envelope's signature covers its pre-authentication encoding. Versions of Tekton Chains put the signature over
/// the document itself there, as it would lie in a layer; that is the same statement by the same signer, so it counts.
pub(super) fn establish_enveloped(
    bundle: &UntrustedBundle<'_>,
    envelope: &Enveloped<'_>,
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Established, Rejection> {
    let document = SimpleSigning::parse(envelope.payload, "/dsseEnvelope/payload#")?;
    let over = |signed: &[u8]| {
        let message = bundle.as_message(envelope.signature, Digest::of(signed))?;
        sigstore::prove(&UntrustedBundle::parse(&message)?, Signed::Bytes(signed), trust, keys, seen_at)
    };
    let encoded = pae(envelope.payload_type, envelope.payload);
    let proof = match over(&encoded) {
        Err(refused @ (Rejection::SignatureInvalid { .. } | Rejection::KeyUntrusted { .. })) => {
            over(envelope.payload).map_err(|_| refused)?
        }
        other => other?,
    };
    about_image(&document, (subject, envelope.payload), proof)
}

fn about_image(
    document: &SimpleSigning,
    (subject, payload): (Digest, &[u8]),
    proof: Proof,
) -> Result<Established, Rejection> {
    if document.image() != subject {
        return Err(Rejection::SubjectMismatch { expected: subject, found: document.image().to_string() });
    }
    Ok(Established {
        payload: Digest::of(payload),
        claimed_at: None,
        signature: None,
        predicate_type: predicate_type::COSIGN_SIGN_V1.to_owned(),
        predicate: json!({"docker-reference": document.docker_reference(), "optional": document.optional()}),
        statement: document.value().clone(),
        proof,
    })
}
