//! What somebody signed whose key is known, in bytes that are no evidence: read as leniently as it takes to see whose word
//! it is and about what, and believed in nothing.
//!
//! A strict reader before the signature is the right order to believe by, and the wrong one to refuse by: what it refuses
//! is as good as not there, and a statement that is not there withdraws nothing. So what was refused is looked at once
//! more, the other way round: whose signature is it, and may it be about the subject?

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;
use std::collections::BTreeMap;

use super::rejection::Rejection;
use super::{Form, Proof, Signed, sigstore};
use crate::domain::bundle::{Material, UntrustedBundle};
use crate::domain::cosign_layer::UntrustedLayer;
use crate::domain::digest::Digest;
use crate::domain::facts::{Signer, Unread, Vouched, signed_content};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_SIGNATURES_TRIED};
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, Statement, pae};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// A word of somebody who is known.
pub(super) enum Word {
    /// A statement about the subject with this payload, by this key: what was refused is what stands beside it.
    Said(Statement, Digest, Signer),
    /// Something that may be about the subject, and that cannot be read.
    Unread(Unread),
}

/// Whether what was refused so may be somebody's word about the subject all the same. Where it cannot be, the statement
/// was read and is about another, or the signature was tried with every key; or it is a fault already.
pub(super) const fn may_hold_a_word(rejection: &Rejection) -> bool {
    !matches!(
        rejection,
        Rejection::KeyUntrusted { .. }
            | Rejection::SubjectMismatch { .. }
            | Rejection::TooManyKeys { .. }
            | Rejection::TrustRootExpired { .. }
            | Rejection::Unsigned { .. }
    )
}

/// The word about `subject` in `bytes`, if there is one: by one of `keys`, or, where it cannot be read, by whom a
/// certificate names that holds with all its witnesses.
pub(super) fn word(
    bytes: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Option<Word> {
    let envelope = Envelope::in_bytes(bytes)?;
    let statement = Statement::parse(&envelope.payload).ok();
    let about = statement.as_ref().map_or_else(|| may_be_about(&envelope.payload, subject), |s| s.is_about(subject));
    if !about {
        return None;
    }
    let payload = Digest::of(&envelope.payload);
    let unread = |signer: Signer, vouched: Vec<Vouched>| {
        Word::Unread(Unread { signed_content: signed_content(payload, &signer), signer, vouched })
    };
    match (envelope.signed_by(keys), statement) {
        (Some(signer), Some(statement)) => Some(Word::Said(statement, payload, signer)),
        (Some(signer), None) => Some(unread(signer, Vec::new())),
        // A certificate without its time and its log shows nobody: it was valid for minutes, once.
        (None, Some(_)) => None,
        (None, None) => certified(bytes, subject, trust, seen_at).map(|proof| unread(proof.signer, proof.vouched)),
    }
}

/// Whom the certificate in `bytes` names, if it holds with all that belongs to it over a payload that we do not read.
fn certified(bytes: &[u8], subject: Digest, trust: &TrustSet, seen_at: Timestamp) -> Option<Proof> {
    let layer = match Form::of(bytes) {
        Form::CosignLayer => Some(UntrustedLayer::parse(bytes).ok()?.to_bundle().ok()?),
        _ => None,
    };
    let bundle = UntrustedBundle::parse(layer.as_deref().unwrap_or(bytes)).ok()?;
    if !matches!(bundle.material(), Material::Certificates(_)) {
        return None;
    }
    sigstore::prove(&bundle, Signed::Digest(subject), trust, &[], seen_at).ok()
}

/// An envelope wherever it lies: its payload, which is to be an in-toto statement, and some signatures.
struct Envelope {
    payload: Vec<u8>,
    signatures: Vec<Vec<u8>>,
}

#[derive(Deserialize)]
struct LooseBundle {
    #[serde(rename = "dsseEnvelope")]
    envelope: Option<LooseEnvelope>,
}

#[derive(Deserialize)]
struct LooseLayer {
    payload: String,
}

#[derive(Deserialize)]
struct LooseEnvelope {
    payload: String,
    #[serde(rename = "payloadType")]
    payload_type: String,
    signatures: Vec<LooseSignature>,
}

#[derive(Deserialize)]
struct LooseSignature {
    sig: String,
}

impl Envelope {
    /// The envelope of a bundle of any version, of a layer of cosign's, or on its own.
    fn in_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_BUNDLE_BYTES {
            return None;
        }
        let loose = match Form::of(bytes) {
            Form::SigstoreBundle => match serde_json::from_slice(bytes) {
                Ok(LooseBundle { envelope: Some(envelope) }) => envelope,
                _ => serde_json::from_slice(bytes).ok()?,
            },
            Form::CosignLayer => {
                let LooseLayer { payload } = serde_json::from_slice(bytes).ok()?;
                serde_json::from_slice(&decoded(&payload)?).ok()?
            }
            Form::ModelSignature | Form::NotationCose | Form::NotationJws | Form::Statement => return None,
        };
        if loose.payload_type != IN_TOTO_PAYLOAD_TYPE {
            return None;
        }
        let signatures = loose.signatures.iter().take(MAX_SIGNATURES_TRIED);
        Some(Self {
            payload: decoded(&loose.payload)?,
            signatures: signatures.filter_map(|signature| decoded(&signature.sig)).collect(),
        })
    }

    fn signed_by(&self, keys: &[PublicKey]) -> Option<Signer> {
        let encoded = pae(IN_TOTO_PAYLOAD_TYPE, &self.payload);
        let made = |key: &&PublicKey| self.signatures.iter().any(|signature| key.verifies(&encoded, signature));
        let key = keys.iter().find(made)?;
        Some(Signer { key: Some(key.fingerprint()), ..Signer::default() })
    }
}

/// Base64 in either alphabet, padded or not (DSSE, "Envelope": a reader takes both).
fn decoded(text: &str) -> Option<Vec<u8>> {
    let lenient = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let mut readers = [&STANDARD, &URL_SAFE].into_iter().map(|alphabet| GeneralPurpose::new(alphabet, lenient));
    readers.find_map(|reader| reader.decode(text).ok())
}

#[derive(Deserialize)]
struct LooseStatement {
    #[serde(default)]
    subject: Vec<LooseSubject>,
}

#[derive(Deserialize)]
struct LooseSubject {
    #[serde(default)]
    digest: BTreeMap<String, String>,
}

/// Whether a payload that is no statement for us may be one about `subject` for others: by the subjects that it names,
/// where these can be told, and else by whether the digest stands in it at all. So nobody can put a garbled statement
/// about one artifact in the way of another.
fn may_be_about(payload: &[u8], subject: Digest) -> bool {
    let hex = subject.hex();
    let names = |text: &str| text.to_ascii_lowercase().contains(&hex);
    match serde_json::from_slice(payload) {
        Ok(LooseStatement { subject }) if !subject.is_empty() => {
            subject.iter().flat_map(|subject| subject.digest.values()).any(|digest| names(digest))
        }
        _ => names(&String::from_utf8_lossy(payload)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_cannot_be_read_is_about_what_it_names_and_about_nothing_that_it_mentions() {
        let (app, base) = (Digest::of(b"app"), Digest::of(b"base"));
        let payload = |subject: &str| {
            let (app, base) = (app.hex(), base.hex());
            let subject = subject.replace("APP", &app).replace("UPPER", &app.to_ascii_uppercase());
            format!(r#"{{"subject":{subject},"predicate":{{"n":18446744073709551616,"base":"{base}"}}}}"#).into_bytes()
        };
        let named = payload(r#"[{"name":"a","digest":{"sha256":"APP"}}]"#);
        assert!(may_be_about(&named, app));
        assert!(!may_be_about(&named, base), "a dependency is no subject");
        assert!(may_be_about(&payload(r#"[{"digest":{"sha256":"UPPER"}}]"#), app));
        assert!(may_be_about(&payload(r#"[{"digest":{"sha256":["APP"]}}]"#), app), "not told, and it stands there");
        assert!(!may_be_about(&payload(r#"[{"digest":{"sha256":["x"]}}]"#), app));
        assert!(may_be_about(&payload("[]"), base), "without a subject it may mean anything that it names");
        let deep = format!(
            r#"{{"subject":[{{"digest":{{"sha256":"{}"}}}}],"x":{}1{}}}"#,
            app.hex(),
            "[".repeat(500),
            "]".repeat(500)
        );
        assert!(may_be_about(deep.as_bytes(), app) && !may_be_about(deep.as_bytes(), base));
    }

    #[test]
    fn an_envelope_is_found_wherever_it_lies() {
        let envelope = json!({"payload": "e30", "payloadType": IN_TOTO_PAYLOAD_TYPE, "signatures": [{"sig": "_-8"}]});
        let bundle =
            json!({"mediaType": "application/vnd.dev.sigstore.bundle.v9+json", "more": [], "dsseEnvelope": envelope});
        let layer = {
            let payload = base64::engine::general_purpose::STANDARD.encode(envelope.to_string());
            json!({"annotations": {}, "mediaType": "x", "payload": payload})
        };
        for bytes in [bundle, layer, envelope].map(|value| value.to_string().into_bytes()) {
            let found = Envelope::in_bytes(&bytes).unwrap();
            assert_eq!((found.payload, found.signatures), (b"{}".to_vec(), vec![vec![0xff, 0xef]]));
        }
        assert!(Envelope::in_bytes(br#"{"payload":"e30","payloadType":"text/plain","signatures":[]}"#).is_none());
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = Envelope::in_bytes(&bytes);
            let _ = may_be_about(&bytes, Digest::of(b"x"));
        }
    }
}
