//! Signatures of the Notary Project ("Notation"), in JWS and in COSE.
//!
//! Follows the Notary Project's signature specification and the steps "Validate Integrity" and "Validate
//! Authenticity" of its verification. What depends on who asks and when (trusted identities, expiry, whether the
//! certificates are still valid) is established here as facts, and judged where signer sets are matched
//! ([`crate::domain::policy`]), so that one verification serves every pack and a replay needs no clock.
//!
//! Revocation is not looked up: that takes a network. The facts say `unknown` where a certificate names a place to ask.

mod attributes;
pub(super) mod chain;
mod cose;
mod jws;
mod timestamp;

use serde_json::Value;

use super::rejection::{Rejection, shown};
use super::{Claimed, Established, Form, Proof};
use crate::domain::certificate::Certificate;
use crate::domain::digest::Digest;
use crate::domain::distinguished_name::DistinguishedName;
use crate::domain::facts::{NotationScheme, NotationSigner, NotationTimestamp, Signer};
use crate::domain::json;
use crate::domain::limits::MAX_NOTATION_ENVELOPE_BYTES;
use crate::domain::trust_store::{Anchors, StoreKind};

use attributes::{Algorithm, PAYLOAD_TYPE, SignedAttributes};
use chain::{Chain, Purpose};

/// What an envelope of either form carries; nothing of it is believed yet.
struct Envelope {
    attributes: SignedAttributes,
    payload: Vec<u8>,
    /// The bytes that the signature covers.
    signed: Vec<u8>,
    signature: Vec<u8>,
    /// The signing certificate first.
    chain: Vec<Certificate>,
    /// An RFC 3161 timestamp over the signature, where there is one.
    timestamp: Option<Vec<u8>>,
}

impl Envelope {
    fn parse(bytes: &[u8], form: Form) -> Result<Self, Rejection> {
        if bytes.len() > MAX_NOTATION_ENVELOPE_BYTES {
            let (limit, found) = (MAX_NOTATION_ENVELOPE_BYTES, bytes.len());
            return Err(Rejection::TooLarge { what: "bytes of a Notation signature", limit, found });
        }
        match form {
            Form::NotationCose => cose::parse(bytes),
            _ => jws::parse(bytes),
        }
    }
}

/// Verifies a signature, in the order of the specification.
///
/// * `anchors` — the certificates of all trust stores in force; a chain that leads to none of the kind that its
///   signing scheme calls for is refused.
pub(super) fn establish(
    bytes: &[u8],
    form: Form,
    subject: Digest,
    anchors: &Anchors,
) -> Result<Established, Rejection> {
    // Integrity. The envelope is well-formed, and its payload is of the one type.
    let envelope = Envelope::parse(bytes, form)?;
    let attributes = &envelope.attributes;
    let payload = Payload::read(&envelope.payload)?;

    // The chain: each certificate issued by the next, the last by itself, each fit for its place.
    let chain = Chain::check(&envelope.chain, Purpose::CodeSigning)?;

    // The algorithm is the one that the certificate's key makes, whatever the envelope says; then the signature.
    let leaf = chain.leaf();
    attributes.algorithm.require_key(leaf, form)?;
    if !leaf.verifies(attributes.algorithm.verification(), &envelope.signed, &envelope.signature) {
        return Err(Rejection::SignatureInvalid {
            expected: format!("the key of `{}`", leaf.subject_text()),
            found: "a signature that it did not make over this payload and these attributes".to_owned(),
        });
    }

    // Authenticity: the chain leads to a certificate of a trust store, of the kind that the scheme calls for.
    let kind = attributes.scheme.store();
    let trusted = anchors.among(kind, chain.certificates());
    if trusted.is_empty() {
        return Err(untrusted(kind, &chain, anchors));
    }

    // Trusted time.
    let timestamp = match (attributes.scheme, &envelope.timestamp) {
        (NotationScheme::X509, Some(token)) => timestamp::verify(token, &envelope.signature, anchors)?,
        // A signing authority states the time itself; the specification gives a countersignature no meaning there.
        _ => None,
    };
    let window = chain.window();
    if let Some(time) = attributes.authentic_signing_time.filter(|time| !window.contains(*time)) {
        return Err(Rejection::CertificateExpired { signed_at: time, valid: window.to_string() });
    }

    // The payload is about the artifact that we were asked about.
    payload.require_subject(subject)?;

    let signed_at = attributes.authentic_signing_time.or(timestamp.as_ref().map(|timestamp| timestamp.latest));
    let signer = signer(&chain, attributes, trusted, timestamp)?;
    Ok(Established {
        payload: Digest::of(&envelope.payload),
        predicate_type: PAYLOAD_TYPE.to_owned(),
        predicate: payload.value,
        statement: Value::Null,
        claimed_at: attributes.signing_time,
        signature: None,
        proof: Proof {
            signer: Signer { notation: Some(Box::new(signer)), ..Signer::default() },
            signed_at,
            logged: false,
            vouched: Vec::new(),
            certified_for_s: None,
        },
    })
}

fn signer(
    chain: &Chain,
    attributes: &SignedAttributes,
    anchors: Vec<Digest>,
    timestamp: Option<NotationTimestamp>,
) -> Result<NotationSigner, Rejection> {
    let leaf = chain.leaf();
    let subject = DistinguishedName::of(&leaf.fields().subject)
        .map_err(|error| Rejection::SignerAmbiguous { found: shown(&error.found) })?;
    let window = chain.window();
    Ok(NotationSigner {
        subject: subject.to_string(),
        issuer: leaf.issuer_text(),
        key: leaf.key_fingerprint(),
        certificate: leaf.fingerprint(),
        scheme: attributes.scheme,
        anchors,
        valid_from: window.from,
        valid_until: window.until,
        expires_at: attributes.expiry,
        timestamp,
        revocation: chain.revocation(),
        behind: super::behind::of_certificates(chain.certificates().iter().skip(1)),
    })
}

fn untrusted(kind: StoreKind, chain: &Chain, anchors: &Anchors) -> Rejection {
    let root = chain.root();
    let found = if anchors.is_empty() {
        format!("one that leads to `{}` ({}), and no trust store", root.subject_text(), root.fingerprint())
    } else {
        format!("one that leads to `{}` ({})", root.subject_text(), root.fingerprint())
    };
    let expected = match kind {
        StoreKind::Ca => "a chain that leads to a certificate of a trust store of type `ca`",
        StoreKind::SigningAuthority => {
            "a chain that leads to a certificate of a trust store of type `signingAuthority`"
        }
        StoreKind::Tsa => "a chain that leads to a certificate of a trust store of type `tsa`",
    };
    Rejection::ChainInvalid { expected, found }
}

/// The signed claim: a descriptor of the artifact.
struct Payload {
    value: Value,
    /// As it is written, by whatever algorithm.
    digest: String,
}

impl Payload {
    fn read(bytes: &[u8]) -> Result<Self, Rejection> {
        let malformed = |pointer: &str, expected: &str, found: &str| Rejection::Malformed {
            pointer: format!("/payload#{pointer}"),
            expected: expected.to_owned(),
            found: shown(found),
        };
        let value = json::parse(bytes).map_err(|error| malformed("", "JSON", &error.to_string()))?;
        let Some(target) = value.get("targetArtifact").and_then(Value::as_object) else {
            return Err(malformed("/targetArtifact", "a descriptor", "none"));
        };
        let text = |name: &str| target.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        if text("mediaType").is_none() {
            return Err(malformed("/targetArtifact/mediaType", "a media type", "none"));
        }
        if target.get("size").and_then(Value::as_u64).is_none() {
            return Err(malformed("/targetArtifact/size", "a number of bytes", "none"));
        }
        let digest = text("digest").ok_or_else(|| malformed("/targetArtifact/digest", "a digest", "none"))?.to_owned();
        Ok(Self { value, digest })
    }

    fn digest(&self) -> Option<Digest> {
        self.digest.parse().ok()
    }

    fn require_subject(&self, subject: Digest) -> Result<(), Rejection> {
        match self.digest() {
            Some(found) if found == subject => Ok(()),
            Some(found) => Err(Rejection::SubjectMismatch { expected: subject, found: found.to_string() }),
            None => Err(Rejection::SubjectMissing { found: format!("`{}`", shown(&self.digest)) }),
        }
    }
}

/// What a signature claims, unverified: to file it, never to believe it.
///
/// # Errors
///
/// [`Rejection`] when the bytes are no such signature, or name no artifact by SHA-256.
pub(super) fn claimed(bytes: &[u8], form: Form) -> Result<Claimed, Rejection> {
    let payload = Payload::read(&Envelope::parse(bytes, form)?.payload)?;
    let subject =
        payload.digest().ok_or_else(|| Rejection::SubjectMissing { found: format!("`{}`", shown(&payload.digest)) })?;
    Ok(Claimed { predicate_type: PAYLOAD_TYPE.to_owned(), subjects: vec![subject] })
}

/// The digest of what it signs, unverified.
pub(super) fn payload_digest(bytes: &[u8], form: Form) -> Option<Digest> {
    Envelope::parse(bytes, form).ok().map(|envelope| Digest::of(&envelope.payload))
}

/// What the payload says it is, unverified; empty when the envelope cannot be read.
pub(super) fn claimed_type(bytes: &[u8], form: Form) -> String {
    Envelope::parse(bytes, form).map_or_else(|_| String::new(), |_| PAYLOAD_TYPE.to_owned())
}

/// A part of an envelope that is not what belongs there.
fn malformed(pointer: &str, expected: impl Into<String>, found: impl AsRef<str>) -> Rejection {
    Rejection::Malformed { pointer: pointer.to_owned(), expected: expected.into(), found: shown(found.as_ref()) }
}

/// Reads the certificates of an envelope, in their order.
fn certificates<'a>(pointer: &str, chain: impl Iterator<Item = &'a [u8]>) -> Result<Vec<Certificate>, Rejection> {
    chain
        .enumerate()
        .map(|(index, der)| {
            let at = format!("{pointer}/{index}");
            Certificate::from_der(der).map_err(|error| malformed(&at, error.expected, error.found))
        })
        .collect()
}

impl Algorithm {
    /// Refuses an envelope that names another algorithm than the one that the certificate's key makes.
    fn require_key(self, leaf: &Certificate, form: Form) -> Result<(), Rejection> {
        let expected = "a certificate with an RSA key of 2048, 3072 or 4096 bits, or on P-256, P-384 or P-521";
        let key = leaf.key().map_err(|found| Rejection::Unsupported { expected, found })?;
        match Self::of_key(key) {
            Some(own) if own == self => Ok(()),
            Some(own) => {
                let pointer = if form == Form::NotationCose { "/protected/1" } else { "/protected#/alg" };
                Err(malformed(pointer, format!("{own}, which {key} makes"), self.to_string()))
            }
            None => Err(Rejection::Unsupported { expected, found: key.to_string() }),
        }
    }
}
