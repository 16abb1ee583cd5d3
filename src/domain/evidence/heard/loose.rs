//! Envelopes wherever they lie, however they are written: read as leniently as it takes to see what somebody may have signed.
//!
//! What others read, they read each in their own way: of a field that is there twice some take the first and some the last, and
//! some pass over what they cannot read. The signature tells which way was meant.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::de::{DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::super::Form;
use super::objects::{Object, objects};
use super::spelling;
use crate::domain::limits::{
    MAX_BUNDLE_BYTES, MAX_BUNDLE_PARTS, MAX_ENVELOPES_TRIED, MAX_EVIDENCE, MAX_SIGNATURES_TRIED, MAX_TIMES_SCANNED,
    MAX_WITNESS_BYTES,
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

// Names of fields in both spellings of the protobuf mapping: its readers take either.
const ENVELOPE: [&str; 2] = ["dsseEnvelope", "dsse_envelope"];
const CERTIFICATE: [&str; 2] = ["rawBytes", "raw_bytes"];
const PAYLOAD: [&str; 1] = ["payload"];
const PAYLOAD_TYPE: [&str; 2] = ["payloadType", "payload_type"];
const SIGNATURES: [&str; 1] = ["signatures"];
const SIGNATURE: [&str; 1] = ["sig"];

impl Found {
    /// The envelopes of a bundle of any version, of a layer of cosign's, or on their own.
    pub(super) fn in_bytes(bytes: &[u8]) -> Option<Self> {
        let form = Form::of(bytes);
        if bytes.len() > MAX_BUNDLE_BYTES || form == Form::NotationCose {
            return None;
        }
        let plain = spelling::as_utf8(bytes);
        let bytes = plain.as_ref();
        // Whatever stands beside an envelope, and whatever form that tells: it is looked for in each of them.
        let read = Self::of(&fields_in(bytes), || chains_in(bytes));
        // Of the many that nobody signed most have none, and are long.
        if read.is_some() || (form == Form::Statement && !may_be_one(bytes)) {
            return read;
        }
        let alone = read_as_envelope(bytes);
        let in_layer = || {
            let payload = spelling::as_utf8(&alone.as_ref()?.texts(&PAYLOAD).last().and_then(decoded)?).into_owned();
            Self::of(&anywhere_in(&payload).0, || vec![beside_layer(bytes)])
        };
        let by_itself = Self::of(alone.as_slice(), Vec::new).map(|found| Self { is_alone: true, ..found });
        let scanned = || Self::of(&anywhere_in(bytes).0, || chains_in(bytes));
        by_itself.or_else(in_layer).or_else(scanned)
    }

    /// Every envelope in bytes that are UTF-8, each once, wherever it lies and however many there are; `None` where there are more
    /// than are looked at. They come without what cosign's layers have beside them.
    pub(super) fn every_in(bytes: &[u8]) -> Option<Self> {
        let (loose, true) = anywhere_in(bytes) else { return None };
        let mut envelopes: Vec<Envelope> = loose.iter().filter_map(Envelope::of).collect();
        envelopes.sort();
        envelopes.dedup();
        (envelopes.len() <= MAX_EVIDENCE).then(|| Self { envelopes, chains: chains_in(bytes), is_alone: false })
    }

    /// Those of `loose` that are envelopes.
    fn of(loose: &[Loose], chains: impl FnOnce() -> Vec<Vec<Vec<u8>>>) -> Option<Self> {
        let envelopes: Vec<Envelope> = loose.iter().filter_map(Envelope::of).take(MAX_ENVELOPES_TRIED).collect();
        (!envelopes.is_empty()).then(|| Self { envelopes, chains: chains(), is_alone: false })
    }
}

impl Envelope {
    fn of(loose: &Loose) -> Option<Self> {
        // In hexadecimal it may be base64 as well: the signature tells.
        let decoded_any = |text| decoded(text).into_iter().chain(spelling::from_hex(text));
        let payloads: Vec<Vec<u8>> = ends(loose.texts(&PAYLOAD)).flat_map(decoded_any).collect();
        let kinds = ends(loose.texts(&PAYLOAD_TYPE));
        let contents = kinds.flat_map(|kind| payloads.iter().map(move |payload| (kind.to_owned(), payload.clone())));
        let mut contents: Vec<(String, Vec<u8>)> = contents.collect();
        contents.sort();
        contents.dedup();
        let listed = loose.values(&SIGNATURES).flat_map(|list| match list {
            Loose::List(list) => list.as_slice(),
            // One without a list around it.
            alone => std::slice::from_ref(alone),
        });
        let mut signatures: Vec<Vec<u8>> = Vec::new();
        for signature in listed.flat_map(|signature| signature.texts(&SIGNATURE)).filter_map(decoded) {
            if signatures.len() < MAX_SIGNATURES_TRIED && !signatures.contains(&signature) {
                signatures.push(signature);
            }
        }
        (!contents.is_empty() && !signatures.is_empty()).then_some(Self { contents, signatures })
    }
}

/// The last and the first of what may be there several times: one of these most readers take.
fn ends<'t>(texts: impl Iterator<Item = &'t str>) -> impl Iterator<Item = &'t str> {
    let all: Vec<&str> = texts.collect();
    let (last, first) = (all.last().copied(), all.first().copied());
    last.into_iter().chain(first.filter(|first| last != Some(*first)))
}

// JSON, as far as it belongs to an envelope -------------------------------------------------------------------------------

/// A value, with all that is said of the fields that make an envelope.
enum Loose {
    Text(String),
    List(Vec<Self>),
    Object(Vec<(&'static str, Self)>),
    Other,
}

impl Loose {
    fn values(&self, names: &'static [&'static str]) -> impl Iterator<Item = &Self> {
        let fields = match self {
            Self::Object(fields) => fields.as_slice(),
            _ => &[],
        };
        fields.iter().filter(|(name, _)| names.contains(name)).map(|(_, value)| value)
    }

    fn texts(&self, names: &'static [&'static str]) -> impl Iterator<Item = &str> {
        self.values(names).filter_map(|value| match value {
            Self::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

/// What a field of an envelope or of its signatures is called; `None` for all others.
fn known(name: &[u8]) -> Option<&'static str> {
    let all = PAYLOAD.iter().chain(&PAYLOAD_TYPE).chain(&SIGNATURES).chain(&SIGNATURE);
    all.copied().find(|known| known.as_bytes() == name)
}

/// Reads a value of so many levels; what is deeper is passed over.
#[derive(Clone, Copy)]
struct Levels(usize);

/// An envelope, its signatures, one of them, and what it says.
const LEVELS: Levels = Levels(3);

impl Levels {
    fn below(self) -> Option<Self> {
        self.0.checked_sub(1).map(Self)
    }
}

impl<'de> DeserializeSeed<'de> for Levels {
    type Value = Loose;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Loose, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        LEVELS.deserialize(deserializer)
    }
}

impl<'de> Visitor<'de> for Levels {
    type Value = Loose;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Loose, E> {
        Ok(Loose::Text(text.to_owned()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_unit<E>(self) -> Result<Loose, E> {
        Ok(Loose::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Loose, A::Error> {
        let mut list = Vec::new();
        if let Some(below) = self.below() {
            while list.len() < MAX_SIGNATURES_TRIED.saturating_mul(4) {
                let Some(item) = items.next_element_seed(below)? else { return Ok(Loose::List(list)) };
                list.push(item);
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Loose::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Loose, A::Error> {
        let mut fields = Vec::new();
        while let Some(Name(name)) = entries.next_key()? {
            match (known(&name), self.below()) {
                (Some(name), Some(below)) => fields.push((name, entries.next_value_seed(below)?)),
                _ => {
                    entries.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Loose::Object(fields))
    }
}

/// The name of a field, whatever bytes make it.
struct Name(Vec<u8>);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Name;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a name")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Name, E> {
                Ok(Name(bytes.to_vec()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Name, E> {
                Ok(Name(text.as_bytes().to_vec()))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// Collects the envelopes among the fields of an object, also where reading ends in an error.
struct Fields<'f> {
    found: &'f mut Vec<Loose>,
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = entries.next_key()? {
            if ENVELOPE.iter().any(|envelope| envelope.as_bytes() == name) && self.found.len() <= MAX_EVIDENCE {
                self.found.push(entries.next_value_seed(LEVELS)?);
            } else {
                entries.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

fn fields_in(bytes: &[u8]) -> Vec<Loose> {
    let mut found = Vec::new();
    let mut reader = serde_json::Deserializer::from_slice(without_mark(bytes));
    // What cannot be read has been passed over, or is looked for in another way.
    let _ = reader.deserialize_map(Fields { found: &mut found });
    found
}

fn read_as_envelope(bytes: &[u8]) -> Option<Loose> {
    LEVELS.deserialize(&mut serde_json::Deserializer::from_slice(without_mark(bytes))).ok()
}

/// The bytes without a mark of their order.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// What may be an envelope in bytes, wherever it lies, and whether that is all of it: what lies within each other is read over and
/// over, and only so often.
fn anywhere_in(bytes: &[u8]) -> (Vec<Loose>, bool) {
    let (mut found, mut left) = (Vec::new(), bytes.len().saturating_mul(MAX_TIMES_SCANNED));
    let own = bundles_and_envelopes(bytes).into_iter().filter(|object| object.is_envelope).map(|object| object.bytes);
    // Behind a quotation mark that is none of JSON's an envelope is found by its name.
    for from in own.chain(after_each(bytes, &ENVELOPE)) {
        let mut reader = serde_json::Deserializer::from_slice(from).into_iter::<Loose>();
        let read = reader.next().and_then(Result::ok);
        let Some(rest) = left.checked_sub(if read.is_some() { reader.byte_offset() } else { from.len() }) else {
            return (found, false);
        };
        left = rest;
        found.extend(read.filter(|read| matches!(read, Loose::Object(_))));
    }
    (found, true)
}

/// The objects in bytes that are an envelope or hold one by their own fields.
pub(super) fn bundles_and_envelopes(bytes: &[u8]) -> Vec<Object<'_>> {
    objects(bytes, &SIGNATURES, &ENVELOPE)
}

/// Whether bytes that are UTF-8 may hold an envelope.
fn may_be_one(bytes: &[u8]) -> bool {
    after_each(bytes, &SIGNATURES).next().is_some() || has_escapes(bytes)
}

/// Whether bytes that are UTF-8 may hold more than one envelope.
pub(super) fn may_be_several(bytes: &[u8]) -> bool {
    after_each(bytes, &SIGNATURES).nth(1).is_some() || has_escapes(bytes)
}

fn has_escapes(bytes: &[u8]) -> bool {
    let escape = b"\\u";
    bytes.windows(escape.len()).any(|window| window == escape)
}

/// What follows each field of one of these names in a text that may be no JSON as a whole.
fn after_each<'b>(bytes: &'b [u8], names: &'static [&'static str]) -> impl Iterator<Item = &'b [u8]> {
    let quotes = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'"').map(|(at, _)| at.saturating_add(1));
    quotes.filter_map(move |at| {
        let rest = bytes.get(at..)?;
        let rest = names.iter().find_map(|name| rest.strip_prefix(name.as_bytes())?.strip_prefix(b"\""))?;
        Some(rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start())
    })
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
    let der = |certificate: &LooseCertificate| decoded(&certificate.der);
    let chain = chain.unwrap_or_default().certificates.iter().take(MAX_BUNDLE_PARTS).filter_map(der).collect();
    let alone = certificate.iter().filter_map(der).collect();
    let mut chains: Vec<Vec<Vec<u8>>> = vec![alone, chain];
    if chains.iter().all(Vec::is_empty) {
        let scanned = after_each(bytes, &CERTIFICATE).filter_map(|text| decoded(&first_in::<String>(text)?));
        chains = each_first(&scanned.take(MAX_BUNDLE_PARTS).collect::<Vec<_>>());
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
        texts.filter_map(|text| decoded(&text)).take(MAX_BUNDLE_PARTS).collect()
    }
}

/// The first JSON value in bytes, whatever follows it, with a mark of their order before it or without.
fn first_in<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    serde_json::Deserializer::from_slice(without_mark(bytes)).into_iter::<T>().next()?.ok()
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
