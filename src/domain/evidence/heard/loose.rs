//! Envelopes wherever they lie, however they are written: read as leniently as it takes to see what somebody may have signed.
//!
//! What others read, they read each in their own way: of a field that is there twice some take the first and some the last, and
//! some pass over what they cannot read. The signature tells which way was meant.

use std::borrow::Cow;
use std::collections::BTreeSet;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::super::Form;
use super::objects::{Met, Parts, walk};
use super::spelling;
use crate::domain::limits::{
    MAX_BUNDLE_BYTES, MAX_BUNDLE_PARTS, MAX_ENVELOPES_TRIED, MAX_EVIDENCE, MAX_SIGNATURES_TRIED, MAX_WITNESS_BYTES,
    MIN_TEXT_BYTES,
};

/// What may have been signed, and by which signatures.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Envelope {
    /// Payload types and payloads, each pair once.
    pub(super) contents: Vec<(String, Vec<u8>)>,
    /// Each once, in their order.
    pub(super) signatures: Vec<Vec<u8>>,
}

/// What is found in bytes: at least one envelope.
pub(super) struct Found {
    pub(super) envelopes: Vec<Envelope>,
    /// Signers' certificates, each first among those that it may lead by.
    pub(super) chains: Vec<Vec<Vec<u8>>>,
    /// Whether they are one envelope and nothing else.
    pub(super) is_alone: bool,
}

impl Found {
    /// The envelopes of a bundle of any version, of a layer of cosign's, or on their own; the outermost of several.
    pub(super) fn in_bytes(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_BUNDLE_BYTES || Form::of(bytes) == Form::NotationCose {
            return None;
        }
        let plain = spelling::as_utf8(bytes);
        let outermost = Outermost::of(&plain);
        if !outermost.envelopes.is_empty() {
            return Some(outermost.with(chains_in(&plain)));
        }
        let payload = spelling::as_utf8(&payload_of_layer(&plain)?).into_owned();
        let in_layer = Outermost::of(&payload);
        let chains = || [vec![beside_layer(&plain)], chains_in(&payload)].concat();
        (!in_layer.envelopes.is_empty()).then(|| Self { is_alone: false, ..in_layer.with(chains()) })
    }

    /// Every envelope in bytes that are UTF-8, each once, wherever it lies and however many there are; `None` where there are more
    /// than are looked at. They come without what cosign's layers have beside them.
    pub(super) fn every_in(bytes: &[u8]) -> Option<Self> {
        let mut envelopes = BTreeSet::new();
        each_envelope(bytes, |envelope| {
            if envelopes.len() <= MAX_EVIDENCE {
                envelopes.insert(envelope);
            }
        });
        let envelopes: Vec<Envelope> = envelopes.into_iter().collect();
        (envelopes.len() <= MAX_EVIDENCE).then(|| Self { envelopes, chains: chains_in(bytes), is_alone: false })
    }
}

/// The envelopes that lie least deep.
#[derive(Default)]
struct Outermost {
    /// Each with how many objects and lists it lies in.
    envelopes: Vec<(usize, Envelope)>,
    /// The first of them is all that there is.
    is_alone: bool,
}

impl Outermost {
    fn of(bytes: &[u8]) -> Self {
        let (mut found, whole) = (Self::default(), without_mark(bytes).trim_ascii());
        walk(bytes, &mut |met| {
            let Met::Object(object) = met else { return };
            let Some(envelope) = object.envelope.as_ref().and_then(Envelope::of) else { return };
            let Self { envelopes, is_alone } = &mut found;
            // What has an envelope of its own is a bundle as well.
            *is_alone = object.bytes == whole && !object.is_bundle;
            let behind = envelopes.partition_point(|(level, _)| *level <= object.level);
            envelopes.insert(behind, (object.level, envelope));
            envelopes.truncate(if *is_alone { 1 } else { MAX_ENVELOPES_TRIED });
        });
        found
    }

    fn with(self, mut chains: Vec<Vec<Vec<u8>>>) -> Found {
        chains.retain(|chain| !chain.is_empty());
        let envelopes = self.envelopes.into_iter().map(|(_, envelope)| envelope).collect();
        Found { envelopes, chains, is_alone: self.is_alone }
    }
}

impl Envelope {
    fn of(parts: &Parts<'_>) -> Option<Self> {
        // In hexadecimal it may be base64 as well: the signature tells.
        let decoded_any = |raw: &[u8]| decoded(raw).into_iter().chain(spelling::from_hex(&spelling::text(raw)));
        let payloads: Vec<Vec<u8>> = parts.payloads.each().flat_map(decoded_any).collect();
        let kinds = parts.kinds.each().map(|raw| spelling::text(raw).into_owned());
        let contents = kinds.flat_map(|kind| payloads.iter().map(move |payload| (kind.clone(), payload.clone())));
        let mut contents: Vec<(String, Vec<u8>)> = contents.collect();
        contents.sort();
        contents.dedup();
        let mut signatures: Vec<Vec<u8>> = Vec::new();
        for signature in parts.signatures.iter().filter_map(|raw| decoded(raw)) {
            if signatures.len() < MAX_SIGNATURES_TRIED && !signatures.contains(&signature) {
                signatures.push(signature);
            }
        }
        (!contents.is_empty() && !signatures.is_empty()).then_some(Self { contents, signatures })
    }
}

/// Tells each envelope in bytes, the inner before the outer.
fn each_envelope(bytes: &[u8], mut tell: impl FnMut(Envelope)) {
    walk(bytes, &mut |met| {
        if let Met::Object(object) = met
            && let Some(envelope) = object.envelope.as_ref().and_then(Envelope::of)
        {
            tell(envelope);
        }
    });
}

/// The bundles in bytes that are UTF-8 within which no other lies, as far as they hold an envelope; one more than are looked at
/// where there are too many.
pub(super) fn bundles_in(bytes: &[u8]) -> Vec<(&[u8], Found)> {
    let mut found = Vec::new();
    walk(bytes, &mut |met| {
        if let Met::Object(object) = met
            && object.is_bundle
            && !object.holds_bundles
            && found.len() <= MAX_EVIDENCE
        {
            let inner = Found::every_in(object.bytes).filter(|inner| !inner.envelopes.is_empty());
            found.extend(inner.map(|inner| (object.bytes, inner)));
        }
    });
    found
}

/// What there is in bytes that are UTF-8, before any of it is looked at.
pub(super) struct Survey {
    /// How many envelopes.
    pub(super) envelopes: usize,
    /// Whether one of them may have several signatures.
    pub(super) is_co_signed: bool,
    /// Documents with an envelope that stand there as texts: as JSON within JSON, in base64 on a line of their own, or all in base64.
    /// What stands in such a text once more is read by nobody.
    pub(super) texts: Vec<Vec<u8>>,
}

impl Survey {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut found = Self { envelopes: 0, is_co_signed: false, texts: Vec::new() };
        walk(bytes, &mut |met| match met {
            Met::Object(object) => {
                found.envelopes = found.envelopes.saturating_add(usize::from(object.envelope.is_some()));
                found.is_co_signed |= object.envelope.as_ref().is_some_and(|parts| parts.signatures.len() > 1);
            }
            Met::Text(text) => found.texts.extend(document_in(text)),
            Met::Certificate(_) => {}
        });
        if !bytes.contains(&b'"') {
            // In lines it may be one in all, or one on each.
            let lines = bytes.split(|byte| *byte == b'\n');
            found.texts.extend(std::iter::once(bytes).chain(lines).filter_map(document_in));
        }
        found
    }
}

/// The document with an envelope that a text is.
fn document_in(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.len() < MIN_TEXT_BYTES {
        return None;
    }
    let document = if raw.contains(&b'"') || !raw.iter().all(|byte| byte.is_ascii_whitespace() || is_digit(*byte)) {
        // A document has marks of quotation, which are escaped in a text.
        let Cow::Owned(document) = spelling::text(raw) else { return None };
        document.into_bytes()
    } else {
        let begin = decoded(raw.get(..MIN_TEXT_BYTES)?)?;
        // What is in base64 most often is a certificate, a signature, a digest.
        if !matches!(begin.first(), Some(b'{' | b'[' | b' ' | b'\n' | b'\r' | b'\t' | 0xef | 0xfe | 0xff | 0)) {
            return None;
        }
        decoded(raw)?
    };
    let plain = spelling::as_utf8(&document);
    holds_any(&plain).then(|| plain.into_owned())
}

fn holds_any(bytes: &[u8]) -> bool {
    let mut found = false;
    walk(bytes, &mut |met| found |= matches!(met, Met::Object(object) if object.envelope.is_some()));
    found
}

/// Whether a byte may stand in base64 in a text: digits of either alphabet, what fills up, and what is escaped.
const fn is_digit(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'-' | b'_' | b'=' | b'\\')
}

/// What a layer of cosign's carries, as the collector writes one down.
fn payload_of_layer(bytes: &[u8]) -> Option<Vec<u8>> {
    #[derive(Deserialize)]
    struct Layer {
        payload: String,
    }
    decoded(first_in::<Layer>(bytes)?.payload.as_bytes())
}

/// The bytes without a mark of their order.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

// Certificates --------------------------------------------------------------------------------------------------------------

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

/// The certificates in a bundle.
fn chains_in(bytes: &[u8]) -> Vec<Vec<Vec<u8>>> {
    let LooseCertificates { material } = first_in(bytes).unwrap_or_default();
    let LooseMaterial { certificate, chain } = material.unwrap_or_default();
    let der = |certificate: &LooseCertificate| decoded(certificate.der.as_bytes());
    let chain = chain.unwrap_or_default().certificates.iter().take(MAX_BUNDLE_PARTS).filter_map(der).collect();
    let alone = certificate.iter().filter_map(der).collect();
    let mut chains: Vec<Vec<Vec<u8>>> = vec![alone, chain];
    if chains.iter().all(Vec::is_empty) {
        let mut all = Vec::new();
        walk(bytes, &mut |met| {
            if let Met::Certificate(text) = met
                && all.len() < MAX_BUNDLE_PARTS
            {
                all.extend(decoded(text));
            }
        });
        chains = each_first(&all);
    }
    chains.retain(|chain| !chain.is_empty());
    chains
}

/// Certificates of which nothing says which is a signer's, each first once; in their order alone where they are larger than those
/// of a signer and all above her are.
fn each_first(certificates: &[Vec<u8>]) -> Vec<Vec<Vec<u8>>> {
    let bytes: usize = certificates.iter().map(Vec::len).sum();
    let tried = if bytes > MAX_WITNESS_BYTES { certificates.len().min(1) } else { certificates.len() };
    let first = |one: usize| {
        let mut chain = certificates.to_vec();
        chain.swap(0, one);
        chain
    };
    (0..tried).map(first).collect()
}

/// The certificates in the annotations of a layer.
fn beside_layer(bytes: &[u8]) -> Vec<Vec<u8>> {
    let LooseBeside { annotations } = first_in(bytes).unwrap_or_default();
    annotations.certificates()
}

impl LooseAnnotations {
    fn certificates(&self) -> Vec<Vec<u8>> {
        let blocks =
            [&self.certificate, &self.chain].into_iter().flat_map(|pem| pem.split("-----BEGIN CERTIFICATE-----"));
        let bodies = blocks.filter_map(|block| block.split_once("-----END CERTIFICATE-----"));
        let texts = bodies.map(|(body, _)| body.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>());
        texts.filter_map(|text| decoded(text.as_bytes())).take(MAX_BUNDLE_PARTS).collect()
    }
}

/// The first JSON value in bytes, whatever follows it, with a mark of their order before it or without.
fn first_in<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    serde_json::Deserializer::from_slice(without_mark(bytes)).into_iter::<T>().next()?.ok()
}

/// Base64 in either alphabet, padded or not (DSSE, "Envelope": a reader takes both), in one line or in several, with whatever else
/// stands between its digits and in the bits behind the last, which most readers pass over.
fn decoded(raw: &[u8]) -> Option<Vec<u8>> {
    let mut digits: Vec<u8> = spelling::text(raw)
        .bytes()
        .filter_map(|byte| match byte {
            b'-' => Some(b'+'),
            b'_' => Some(b'/'),
            b'+' | b'/' => Some(byte),
            _ => Some(byte).filter(u8::is_ascii_alphanumeric),
        })
        .collect();
    // One digit alone says nothing.
    if digits.len() % 4 == 1 {
        digits.pop();
    }
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    GeneralPurpose::new(&STANDARD, lenient).decode(digits).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::domain::statement::IN_TOTO_PAYLOAD_TYPE;

    /// What is found in the first envelope.
    fn one_in(bytes: &[u8]) -> Option<(String, Vec<u8>, Vec<Vec<u8>>)> {
        let found = Found::in_bytes(bytes)?;
        let envelope = found.envelopes.into_iter().next()?;
        let (kind, payload) = envelope.contents.into_iter().next()?;
        Some((kind, payload, envelope.signatures))
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
        let layer_of_a_list = {
            let payload = base64::engine::general_purpose::STANDARD.encode(format!("[{envelope}]"));
            json!({"annotations": {}, "mediaType": "x", "payload": payload})
        };
        let of_two_forms = format!(r#"{{"protected":"x","dsseEnvelope":{envelope}}}"#).into_bytes();
        assert_eq!(Form::of(&of_two_forms), Form::NotationJws);
        assert!(Found::in_bytes(&of_two_forms).is_some());
        for bytes in
            [bundle, other_spelling, layer, layer_of_a_list, envelope].map(|value| value.to_string().into_bytes())
        {
            let found = one_in(&bytes).unwrap();
            assert_eq!(found, (IN_TOTO_PAYLOAD_TYPE.to_owned(), b"{}".to_vec(), vec![vec![0xff, 0xef]]));
        }
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
            format!(r#"{{"dsseEnvelope":null,"dsseEnvelope":{one}}}"#),
            format!("\u{feff}{{\"dsseEnvelope\":{one}}}"),
            format!(r#"{{"dsseEnvelope":{one}}}{{}} and more"#),
            format!(r#"{{"dsseEnvelope":{one},"x":NaN}}"#),
            format!(r#"{{"x":NaN,"dsseEnvelope":{one}}}"#),
            format!(r#"{{"\ud800":1,"dsseEnvelope":{one}}}"#),
            format!(r#"[{{"dsseEnvelope" : {one}}}]"#),
            format!(r#"{{"attestations":[{{"bundle":{{"dsseEnvelope":{one}}}}}]}}"#),
            format!("{{}}\n{{\"dsseEnvelope\":{one}}}"),
            format!("{{}}\n{one}\n"),
            format!("{}{one}\n", "{}\n".repeat(100)),
            format!("{{\"_type\":\"x\"}}\n{one}"),
            format!("[{{\"_type\":\"x\"}},{one}]"),
            format!("{{}}{one}"),
            format!("{{\"envelopes\":[{one}]}}"),
            format!("it's \"odd {{\"dsseEnvelope\":{one}}}"),
            envelope(&format!("null,{sig}"), "e30="),
            envelope(&format!("5,\"x\",{{\"sig\":5}},[[]],{sig}"), "e30="),
            envelope(&format!(r#"{{"keyid":"x"}},{sig}"#), "e30="),
            envelope(sig, "e3\\n0=\\n"),
            one.replace(&format!("[{sig}]"), sig),
            one.replace(sig, r#"{"sig":5,"sig":"_-8"}"#),
            one.replace(r#""payloadType""#, r#""x":"\ud800","payloadType""#),
        ] {
            let found = one_in(text.as_bytes()).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.1, found.2), (b"{}".to_vec(), vec![vec![0xff, 0xef]]), "{text}");
        }
        assert!(Found::in_bytes(br#"{"_type":"https://in-toto.io/Statement/v1","subject":[]}"#).is_none());
    }

    #[test]
    fn of_a_field_that_is_there_twice_the_first_and_the_last_may_be_meant() {
        let text = r#"{"payload":"AA==","payload":"AQ==","payload":"Ag==","payloadType":"a","payload_type":"b",
            "signatures":[{"sig":"AA==","sig":"AQ=="}]}"#;
        let found = Found::in_bytes(text.as_bytes()).unwrap();
        let envelope = &found.envelopes[0];
        let contents: Vec<(&str, u8)> = envelope.contents.iter().map(|(kind, one)| (kind.as_str(), one[0])).collect();
        assert_eq!(contents, [("a", 0), ("a", 2), ("b", 0), ("b", 2)]);
        assert_eq!(envelope.signatures, [[0], [1]]);
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
        let broken = r#"[{"x":NaN,"verificationMaterial":{"certificate":{"rawBytes":"AAEC"}}}]"#;
        assert_eq!(chains_in(broken.as_bytes()), [[[0, 1, 2]]]);
        // Where it is there twice, either may be the signer's.
        let twice = r#"{"verificationMaterial":{"certificate":{"rawBytes":"AAEC"}},"verificationMaterial":{"certificate":
            {"rawBytes":"AAED"}}}"#;
        assert_eq!(chains_in(twice.as_bytes()), [[[0, 1, 2], [0, 1, 3]], [[0, 1, 3], [0, 1, 2]]]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = Found::in_bytes(&bytes);
        }
    }
}
