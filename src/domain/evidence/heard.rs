//! What somebody signed whose key is known, in bytes that are no evidence: read as leniently as it takes to see whose word
//! it is and about what, and believed in nothing.
//!
//! A strict reader before the signature is the right order to believe by, and the wrong one to refuse by: what it refuses
//! is as good as not there, and a statement that is not there withdraws nothing. So what was refused is looked at once
//! more, the other way round: whose signature is it, and may it be about the subject?

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::{DeserializeOwned, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::rejection::Rejection;
use super::{Form, Proof, Signed, named, sigstore};
use crate::domain::bundle::{Material, UntrustedBundle};
use crate::domain::cosign_layer::UntrustedLayer;
use crate::domain::digest::Digest;
use crate::domain::facts::{Signer, Unread, Vouched, signed_content};
use crate::domain::keys::PublicKey;
use crate::domain::limits::{
    MAX_BUNDLE_BYTES, MAX_BUNDLE_PARTS, MAX_SIGNATURE_ATTEMPTS, MAX_SIGNATURES_TRIED, MIN_SIGNATURES_TRIED,
};
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, Statement, pae};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// A word of somebody who is known.
pub(super) enum Word {
    /// A statement about the subject with this payload: what was refused is what stands beside it. By a key that is known,
    /// or by whom a certificate names that leads to these roots.
    Said(Statement, Digest, Signer, Vec<Vouched>),
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
    )
}

/// The word about `subject` in `bytes`, if there is one: by one of `keys`, or by whom a certificate names that leads to a
/// root of `trust`, whatever became of its witnesses.
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
    if statement.is_none()
        && let Some(proof) = certified(bytes, subject, trust, seen_at)
    {
        return Some(unread(proof.signer, proof.vouched));
    }
    let (signer, vouched) = envelope.signer(keys, trust, seen_at)?;
    Some(match statement {
        Some(statement) => Word::Said(statement, payload, signer, vouched),
        None => unread(signer, vouched),
    })
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

/// An envelope wherever it lies: its payload, which is to be an in-toto statement, some signatures, and the certificates
/// beside it.
struct Envelope {
    payload: Vec<u8>,
    /// Each once, in their order.
    signatures: Vec<Vec<u8>>,
    /// Signers' certificates, each first among those that it may lead by.
    chains: Vec<Vec<Vec<u8>>>,
}

// Names of fields in both spellings of the protobuf mapping: its readers take either.

/// The first envelope of what may have several.
#[derive(Default)]
struct LooseBundle {
    envelope: Option<LooseEnvelope>,
}

impl<'de> Deserialize<'de> for LooseBundle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FirstEnvelope)
    }
}

struct FirstEnvelope;

impl<'de> Visitor<'de> for FirstEnvelope {
    type Value = LooseBundle;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LooseBundle, A::Error> {
        let mut found = LooseBundle::default();
        while let Some(name) = map.next_key::<String>()? {
            if matches!(name.as_str(), "dsseEnvelope" | "dsse_envelope") && found.envelope.is_none() {
                found.envelope = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

#[derive(Deserialize)]
struct LooseEnvelope {
    payload: String,
    #[serde(rename = "payloadType", alias = "payload_type")]
    payload_type: String,
    signatures: Vec<Option<LooseSignature>>,
}

/// Beside one that holds there may be others that are none.
#[derive(Deserialize)]
struct LooseSignature {
    #[serde(default)]
    sig: Option<String>,
}

/// Read apart from the envelope: what is wrong with the material takes nothing away from the word of a key.
#[derive(Default, Deserialize)]
struct LooseCertificates {
    #[serde(default, rename = "verificationMaterial", alias = "verification_material")]
    material: Option<LooseMaterial>,
}

#[derive(Default, Deserialize)]
struct LooseMaterial {
    #[serde(default)]
    certificate: Option<LooseCertificate>,
    #[serde(default, rename = "x509CertificateChain", alias = "x509_certificate_chain")]
    chain: Option<LooseChain>,
}

#[derive(Default, Deserialize)]
struct LooseChain {
    #[serde(default)]
    certificates: Vec<LooseCertificate>,
}

#[derive(Deserialize)]
struct LooseCertificate {
    #[serde(rename = "rawBytes", alias = "raw_bytes")]
    der: String,
}

#[derive(Deserialize)]
struct LooseLayer {
    payload: String,
}

/// Read apart from the payload, as [`LooseCertificates`].
#[derive(Default, Deserialize)]
struct LooseBeside {
    #[serde(default)]
    annotations: LooseAnnotations,
}

#[derive(Default, Deserialize)]
struct LooseAnnotations {
    #[serde(default, rename = "dev.sigstore.cosign/certificate")]
    certificate: String,
    #[serde(default, rename = "dev.sigstore.cosign/chain")]
    chain: String,
}

impl Envelope {
    /// The envelope of a bundle of any version, of a layer of cosign's, or on its own.
    fn in_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_BUNDLE_BYTES {
            return None;
        }
        // Whatever stands beside an envelope, and whatever form that tells: it is looked for in each of them.
        let (loose, chains): (LooseEnvelope, _) = match Form::of(bytes) {
            Form::NotationCose => return None,
            _ => match first_in(bytes) {
                Some(LooseBundle { envelope: Some(envelope) }) => (envelope, chains_in(bytes)),
                // Of the many that nobody signed most have none, and are long.
                _ if Form::of(bytes) == Form::Statement => return None,
                _ => match first_in(bytes) {
                    Some(envelope) => (envelope, Vec::new()),
                    None => {
                        let LooseLayer { payload } = first_in(bytes)?;
                        let LooseBeside { annotations } = first_in(bytes).unwrap_or_default();
                        (first_in(&decoded(&payload)?)?, vec![annotations.certificates()])
                    }
                },
            },
        };
        if loose.payload_type != IN_TOTO_PAYLOAD_TYPE {
            return None;
        }
        let mut seen = BTreeSet::new();
        let signatures = loose.signatures.iter().flatten().filter_map(|signature| decoded(signature.sig.as_deref()?));
        Some(Self {
            payload: decoded(&loose.payload)?,
            signatures: signatures.filter(|signature| seen.insert(signature.clone())).collect(),
            chains,
        })
    }

    /// Who signed: whoever holds one of `keys`, or whom a certificate names that is known by `trust`.
    fn signer(&self, keys: &[PublicKey], trust: &TrustSet, seen_at: Timestamp) -> Option<(Signer, Vec<Vouched>)> {
        let encoded = pae(IN_TOTO_PAYLOAD_TYPE, &self.payload);
        let tried = self.signatures.get(..self.signatures_tried(keys.len())).unwrap_or(&self.signatures);
        let made = |key: &PublicKey| tried.iter().any(|signature| key.verifies(&encoded, signature));
        if let Some(key) = keys.iter().find(|key| made(key)) {
            return Some((Signer { key: Some(key.fingerprint()), ..Signer::default() }, Vec::new()));
        }
        self.chains.iter().find_map(|chain| named::by(chain, trust, seen_at, made))
    }

    /// How many signatures are tried with so many keys. Whoever wraps somebody's word in more has cut it off, as by leaving
    /// it out; to take what was not tried for a word would let anybody say no.
    fn signatures_tried(&self, keys: usize) -> usize {
        let attempts = MAX_SIGNATURE_ATTEMPTS.checked_div(keys).unwrap_or(MAX_SIGNATURES_TRIED);
        self.signatures.len().min(attempts.clamp(MIN_SIGNATURES_TRIED, MAX_SIGNATURES_TRIED))
    }
}

/// The certificates in a bundle.
fn chains_in(bytes: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let LooseCertificates { material } = first_in(bytes).unwrap_or_default();
    let LooseMaterial { certificate, chain } = material.unwrap_or_default();
    let der = |certificate: &LooseCertificate| decoded(&certificate.der);
    let chain = chain.unwrap_or_default().certificates.iter().take(MAX_BUNDLE_PARTS).filter_map(der).collect();
    let alone = certificate.iter().filter_map(der).collect();
    [alone, chain].into_iter().filter(|chain: &Vec<Vec<u8>>| !chain.is_empty()).collect()
}

impl LooseAnnotations {
    /// The certificates in the annotations of a layer.
    fn certificates(&self) -> Vec<Vec<u8>> {
        let blocks =
            [&self.certificate, &self.chain].into_iter().flat_map(|pem| pem.split("-----BEGIN CERTIFICATE-----"));
        let bodies = blocks.filter_map(|block| block.split_once("-----END CERTIFICATE-----"));
        let texts = bodies.map(|(body, _)| body.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>());
        texts.filter_map(|text| decoded(&text)).take(MAX_BUNDLE_PARTS).collect()
    }
}

/// The first JSON value in bytes, whatever follows it, with a mark of their order before it or without.
fn first_in<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::Deserializer::from_slice(bytes).into_iter::<T>().next()?.ok()
}

/// Base64 in either alphabet, padded or not (DSSE, "Envelope": a reader takes both), in one line or in several.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let text: Cow<'_, str> = if text.contains(|c: char| c.is_ascii_whitespace()) {
        text.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>().into()
    } else {
        text.into()
    };
    let lenient = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let mut readers = [&STANDARD, &URL_SAFE].into_iter().map(|alphabet| GeneralPurpose::new(alphabet, lenient));
    readers.find_map(|reader| reader.decode(text.as_ref()).ok())
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
        let other_spelling = json!({"media_type": "application/vnd.dev.sigstore.bundle.v0.3+json", "dsse_envelope":
            {"payload": "e30", "payload_type": IN_TOTO_PAYLOAD_TYPE, "signatures": [{"sig": "_-8"}, {"sig": "/+8="}]}});
        let layer = {
            let payload = base64::engine::general_purpose::STANDARD.encode(envelope.to_string());
            json!({"annotations": {}, "mediaType": "x", "payload": payload})
        };
        let of_two_forms = format!(r#"{{"protected":"x","dsseEnvelope":{envelope}}}"#).into_bytes();
        assert_eq!(Form::of(&of_two_forms), Form::NotationJws);
        assert!(Envelope::in_bytes(&of_two_forms).is_some());
        for bytes in [bundle, other_spelling, layer, envelope].map(|value| value.to_string().into_bytes()) {
            let found = Envelope::in_bytes(&bytes).unwrap();
            assert_eq!((found.payload, found.signatures), (b"{}".to_vec(), vec![vec![0xff, 0xef]]));
        }
        assert!(Envelope::in_bytes(br#"{"payload":"e30","payloadType":"text/plain","signatures":[]}"#).is_none());
    }

    #[test]
    fn an_envelope_is_found_whatever_stands_around_it() {
        let sig = r#"{"sig":"_-8"}"#;
        let envelope = |signatures: &str, payload: &str| {
            format!(r#"{{"payload":"{payload}","payloadType":"{IN_TOTO_PAYLOAD_TYPE}","signatures":[{signatures}]}}"#)
        };
        let one = envelope(sig, "e30=");
        for text in [
            format!(r#"{{"_type":"x","dsseEnvelope":{one}}}"#),
            format!(r#"{{"manifest":"","dsseEnvelope":{one}}}"#),
            format!(r#"{{"annotations":{{}},"dsseEnvelope":{one}}}"#),
            format!(r#"{{"dsseEnvelope":{one},"dsseEnvelope":{one}}}"#),
            format!(r#"{{"dsseEnvelope":{one},"dsse_envelope":{{}}}}"#),
            format!("\u{feff}{{\"dsseEnvelope\":{one}}}"),
            format!(r#"{{"dsseEnvelope":{one}}}{{}} and more"#),
            envelope(&format!("null,{sig}"), "e30="),
            envelope(&format!(r#"{{"keyid":"x"}},{sig}"#), "e30="),
            envelope(sig, "e3\\n0=\\n"),
        ] {
            let found = Envelope::in_bytes(text.as_bytes()).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.payload, found.signatures), (b"{}".to_vec(), vec![vec![0xff, 0xef]]), "{text}");
        }
        assert!(Envelope::in_bytes(br#"{"_type":"https://in-toto.io/Statement/v1","subject":[]}"#).is_none());
    }

    #[test]
    fn certificates_are_found_beside_the_envelope_however_they_are_written() {
        let pem = "-----BEGIN CERTIFICATE-----\nAAEC\n-----END CERTIFICATE-----\n";
        let annotations = LooseAnnotations { certificate: pem.into(), chain: format!("{pem}{pem}x") };
        assert_eq!(annotations.certificates(), vec![vec![0, 1, 2]; 3]);
        assert!(LooseAnnotations::default().certificates().is_empty());
        let in_bundle = |material: serde_json::Value| {
            chains_in(json!({"verificationMaterial": material, "more": 1}).to_string().as_bytes())
        };
        let one = json!({"rawBytes": "AAEC"});
        assert_eq!(in_bundle(json!({"certificate": one, "x": {}})), [[[0, 1, 2]]]);
        assert_eq!(
            in_bundle(json!({"x509_certificate_chain": {"certificates": [{"raw_bytes": "AAEC"}, one]}})),
            [[[0, 1, 2]; 2]]
        );
        assert!(in_bundle(json!({"certificate": 1})).is_empty() && in_bundle(json!(null)).is_empty());
    }

    #[test]
    fn the_more_keys_there_are_the_fewer_signatures_are_tried_with_each() {
        let envelope =
            |count: usize| Envelope { payload: Vec::new(), signatures: vec![Vec::new(); count], chains: Vec::new() };
        let tried = |count, keys| envelope(count).signatures_tried(keys);
        assert_eq!((tried(5, 1024), tried(300, 0), tried(300, 10), tried(300, 1024)), (5, 256, 256, 8));
        assert!(tried(300, 1024) * 1024 <= MAX_SIGNATURE_ATTEMPTS);
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = Envelope::in_bytes(&bytes);
            let _ = may_be_about(&bytes, Digest::of(b"x"));
        }
    }
}
