//! Sigstore bundles as bytes from outside: their shape, and nothing more.
//!
//! The bytes are read twice, by this strict reader and by the verifier's own. Strictness is what makes
//! that safe: duplicate keys, unknown fields, a second spelling of a field or of base64 would be places
//! where two readers see two bundles.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::digest::Digest;
use super::evidence::rejection::{Rejection, shown};
use super::json;
use super::limits::{MAX_BUNDLE_BYTES, MAX_BUNDLE_PARTS, MAX_JSON_DEPTH, MAX_PROOF_HASHES};
use super::statement::IN_TOTO_PAYLOAD_TYPE;

/// The media types of bundles that are read: v0.1 to v0.3, v0.3 in both of its spellings.
pub const MEDIA_TYPES: [&str; 4] = [
    "application/vnd.dev.sigstore.bundle+json;version=0.1",
    "application/vnd.dev.sigstore.bundle+json;version=0.2",
    "application/vnd.dev.sigstore.bundle+json;version=0.3",
    MEDIA_TYPE_V0_3,
];
/// The media type of the bundles that are written.
pub const MEDIA_TYPE_V0_3: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";

/// The DSSE payload types of simple signing documents: the layer's own, and the one that Tekton Chains began with.
const SIMPLE_SIGNING_PAYLOAD_TYPES: [&str; 2] =
    ["application/vnd.dev.cosign.simplesigning.v1+json", "application/vnd.dev.cosign.simple.signing.v1+json"];

/// A bundle that has the shape of one. Nothing it says is believed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntrustedBundle<'b> {
    bytes: &'b [u8],
    content: Content,
    material: Material,
    entries: usize,
    timestamps: usize,
}

/// What was signed, and the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// An in-toto statement in a DSSE envelope with exactly one signature.
    Statement {
        /// The statement's bytes.
        payload: Vec<u8>,
        /// The signature over its pre-authentication encoding.
        signature: Vec<u8>,
    },
    /// A simple signing document in a DSSE envelope with exactly one signature, as Tekton Chains writes it.
    SimpleSigning {
        /// The document's bytes.
        payload: Vec<u8>,
        /// The envelope's payload type.
        payload_type: String,
        /// The signature, over the pre-authentication encoding or the document.
        signature: Vec<u8>,
    },
    /// A signature over the artifact's own bytes.
    Message {
        /// The SHA-256 that the bundle gives for the artifact, as bytes; a hint.
        digest: Option<Vec<u8>>,
        /// The signature over the artifact.
        signature: Vec<u8>,
    },
}

impl Content {
    /// SHA-256 of what the envelope carries; of the artifact, which is `subject`, where the signature covers that.
    #[must_use]
    pub fn payload_digest(&self, subject: Digest) -> Digest {
        match self {
            Self::Statement { payload, .. } | Self::SimpleSigning { payload, .. } => Digest::of(payload),
            Self::Message { .. } => subject,
        }
    }
}

/// What the signature is to be checked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Material {
    /// The signer's certificate first, and in v0.1 and v0.2 perhaps its intermediates; DER, at least one.
    Certificates(Vec<Vec<u8>>),
    /// A key that the verifier must have already.
    Key {
        /// Which key, by the producer's word.
        hint: String,
    },
}

impl<'b> UntrustedBundle<'b> {
    /// Reads the shape of a bundle.
    ///
    /// # Errors
    ///
    /// [`Rejection::Malformed`] with the JSON pointer, [`Rejection::TooLarge`], [`Rejection::Unsupported`],
    /// [`Rejection::PayloadType`]; and for log entries that cannot be any, [`Rejection::InclusionProofInvalid`] and
    /// [`Rejection::CheckpointInvalid`].
    pub fn parse(bytes: &'b [u8]) -> Result<Self, Rejection> {
        if bytes.len() > MAX_BUNDLE_BYTES {
            return Err(Rejection::TooLarge { what: "bytes of a bundle", limit: MAX_BUNDLE_BYTES, found: bytes.len() });
        }
        let value = json::parse_bounded(bytes).map_err(|error| Rejection::Malformed {
            pointer: String::new(),
            expected: format!("strict JSON, at most {MAX_JSON_DEPTH} levels deep"),
            found: shown(&error.to_string()),
        })?;
        let root = At::root(&value, String::new());
        if value.get("mediaType").is_none() && value.get("payloadType").is_some() {
            return Err(Rejection::Unsupported {
                expected: "a Sigstore bundle",
                found: "a bare DSSE envelope, which carries neither certificate nor key".to_owned(),
            });
        }
        let media_type = root.need("mediaType")?.text()?;
        if !MEDIA_TYPES.contains(&media_type) {
            return Err(Rejection::Unsupported {
                expected: "a Sigstore bundle v0.1, v0.2 or v0.3",
                found: shown(media_type),
            });
        }
        root.only(&["mediaType", "verificationMaterial", "dsseEnvelope", "messageSignature"])?;
        let content = match root.one_of(["dsseEnvelope", "messageSignature"])? {
            (0, envelope) => read_envelope(&envelope)?,
            (_, message) => read_message(&message)?,
        };
        let material = root.need("verificationMaterial")?;
        material.only(&[
            "certificate",
            "x509CertificateChain",
            "publicKey",
            "tlogEntries",
            "timestampVerificationData",
        ])?;
        let entries = material.list("tlogEntries")?;
        entries.iter().try_for_each(read_entry)?;
        let timestamps = read_timestamps(&material)?;
        Ok(Self { bytes, content, material: read_material(&material)?, entries: entries.len(), timestamps })
    }

    /// What was signed, and the signature.
    #[must_use]
    pub const fn content(&self) -> &Content {
        &self.content
    }

    /// What the signature is to be checked with.
    #[must_use]
    pub const fn material(&self) -> &Material {
        &self.material
    }

    /// Whether somebody else than the signer is said to have seen it: a log, a timestamp authority.
    #[must_use]
    pub const fn has_witness(&self) -> bool {
        self.entries > 0 || self.timestamps > 0
    }

    /// The same, as if nobody but the signer had seen it.
    pub(super) const fn without_witness(mut self) -> Self {
        (self.entries, self.timestamps) = (0, 0);
        self
    }

    /// The bundle with its envelope's signature as one over bytes of this digest: the form in which a payload type
    /// that the verifier does not know can be verified.
    pub(super) fn as_message(&self, signature: &[u8], over: Digest) -> Result<Vec<u8>, Rejection> {
        let mut value = json::parse(self.bytes).map_err(|error| unwritable(&error))?;
        let message = json!({
            "messageDigest": {"algorithm": "SHA2_256", "digest": STANDARD.encode(over.as_bytes())},
            "signature": STANDARD.encode(signature),
        });
        if let Value::Object(fields) = &mut value {
            fields.remove("dsseEnvelope");
            fields.insert("messageSignature".to_owned(), message);
        }
        json::canonical(&value).map_err(|error| unwritable(&error))
    }

    /// The same bytes in the verifier's own form.
    pub(super) fn to_sigstore(&self) -> Result<sigstore_types::Bundle, Rejection> {
        let text = std::str::from_utf8(self.bytes).map_err(|error| unwritable(&error))?;
        sigstore_types::Bundle::from_json(text).map_err(|error| unwritable(&error))
    }
}

fn unwritable(found: &dyn std::fmt::Display) -> Rejection {
    Rejection::Malformed {
        pointer: String::new(),
        expected: "a Sigstore bundle".to_owned(),
        found: shown(&found.to_string()),
    }
}

fn read_envelope(envelope: &At<'_>) -> Result<Content, Rejection> {
    envelope.only(&["payload", "payloadType", "signatures"])?;
    let payload_type = envelope.need("payloadType")?.text()?;
    let simple_signing = SIMPLE_SIGNING_PAYLOAD_TYPES.contains(&payload_type);
    if payload_type != IN_TOTO_PAYLOAD_TYPE && !simple_signing {
        return Err(Rejection::PayloadType { expected: IN_TOTO_PAYLOAD_TYPE, found: shown(payload_type) });
    }
    let signatures = envelope.list("signatures")?;
    // One signature, because certificate, timestamps and log entries vouch for one.
    let [signature] = signatures.as_slice() else {
        let found = format!("{} signatures", signatures.len());
        return Err(envelope.field("signatures").malformed("exactly one signature", found));
    };
    signature.only(&["sig", "keyid"])?;
    signature.optional("keyid").map(|keyid| keyid.text().map(drop)).transpose()?;
    let (payload, signature) = (envelope.need("payload")?.base64()?, signature.need("sig")?.base64()?);
    Ok(if simple_signing {
        Content::SimpleSigning { payload, payload_type: payload_type.to_owned(), signature }
    } else {
        Content::Statement { payload, signature }
    })
}

fn read_message(message: &At<'_>) -> Result<Content, Rejection> {
    message.only(&["messageDigest", "signature"])?;
    let digest = match message.optional("messageDigest") {
        None => None,
        Some(digest) => {
            digest.only(&["algorithm", "digest"])?;
            // Both may be absent: an ed25519 signature has no digest to name, and cosign then writes `{}`.
            let algorithm = digest.optional("algorithm").map(|at| at.text()).transpose()?;
            let bytes = digest.optional("digest").map(|at| at.base64()).transpose()?;
            bytes.filter(|_| algorithm == Some("SHA2_256"))
        }
    };
    Ok(Content::Message { digest, signature: message.need("signature")?.base64()? })
}

fn read_material(material: &At<'_>) -> Result<Material, Rejection> {
    let certificate = |at: &At<'_>| {
        at.only(&["rawBytes"])?;
        at.need("rawBytes")?.base64()
    };
    match material.one_of(["publicKey", "certificate", "x509CertificateChain"])? {
        (0, key) => {
            key.only(&["hint"])?;
            let hint = key.optional("hint").map(|hint| hint.text()).transpose()?.unwrap_or_default();
            Ok(Material::Key { hint: hint.to_owned() })
        }
        (1, leaf) => Ok(Material::Certificates(vec![certificate(&leaf)?])),
        (_, chain) => {
            chain.only(&["certificates"])?;
            let certificates = chain.list("certificates")?;
            if certificates.is_empty() {
                return Err(chain.field("certificates").malformed("at least one certificate", "none".to_owned()));
            }
            Ok(Material::Certificates(certificates.iter().map(certificate).collect::<Result<_, _>>()?))
        }
    }
}

fn read_entry(entry: &At<'_>) -> Result<(), Rejection> {
    entry.only(&[
        "logIndex",
        "logId",
        "kindVersion",
        "integratedTime",
        "inclusionPromise",
        "inclusionProof",
        "canonicalizedBody",
    ])?;
    for index in ["logIndex", "integratedTime"] {
        entry.optional(index).map(|at| at.natural()).transpose()?;
    }
    let id = entry.need("logId")?;
    id.only(&["keyId"])?;
    id.need("keyId")?.base64()?;
    let kind = entry.need("kindVersion")?;
    kind.only(&["kind", "version"])?;
    entry.need("canonicalizedBody")?.base64()?;
    let promise = entry.optional("inclusionPromise");
    if let Some(promise) = &promise {
        promise.only(&["signedEntryTimestamp"])?;
        promise.need("signedEntryTimestamp")?.base64()?;
    }
    let Some(proof) = entry.optional("inclusionProof") else {
        // An entry that nobody vouches for is no entry; it must not ride along with one.
        let found = format!("neither proof nor promise at `{}`", entry.pointer);
        return if promise.is_some() { Ok(()) } else { Err(Rejection::InclusionProofInvalid { found }) };
    };
    proof.only(&["logIndex", "rootHash", "treeSize", "hashes", "checkpoint"])?;
    for index in ["logIndex", "treeSize"] {
        proof.optional(index).map(|at| at.natural()).transpose()?;
    }
    proof.optional("rootHash").map(|hash| hash.base64()).transpose()?;
    let hashes = proof.list_up_to("hashes", MAX_PROOF_HASHES)?;
    hashes.iter().try_for_each(|hash| hash.base64().map(drop))?;
    read_checkpoint(&proof)
}

fn read_checkpoint(proof: &At<'_>) -> Result<(), Rejection> {
    let Some(checkpoint) = proof.optional("checkpoint") else {
        return Err(Rejection::CheckpointInvalid { found: "none".to_owned() });
    };
    checkpoint.only(&["envelope"])?;
    let note = sigstore_types::Checkpoint::from_text(checkpoint.need("envelope")?.text()?);
    note.map(drop).map_err(|error| Rejection::CheckpointInvalid { found: shown(&error.to_string()) })
}

fn read_timestamps(material: &At<'_>) -> Result<usize, Rejection> {
    let Some(data) = material.optional("timestampVerificationData") else { return Ok(0) };
    data.only(&["rfc3161Timestamps"])?;
    let timestamps = data.list("rfc3161Timestamps")?;
    for timestamp in &timestamps {
        timestamp.only(&["signedTimestamp"])?;
        timestamp.need("signedTimestamp")?.base64()?;
    }
    Ok(timestamps.len())
}

/// A value and where it stands, so that a refusal can point at it.
///
/// `null` is absent, as protobuf's JSON mapping has it.
pub(super) struct At<'v> {
    value: &'v Value,
    pointer: String,
}

impl<'v> At<'v> {
    /// The whole of a document, which `pointer` leads to.
    pub(super) const fn root(value: &'v Value, pointer: String) -> Self {
        Self { value, pointer }
    }

    pub(super) fn malformed(&self, expected: impl Into<String>, found: String) -> Rejection {
        Rejection::Malformed { pointer: self.pointer.clone(), expected: expected.into(), found }
    }

    pub(super) fn wrong(&self, expected: &str) -> Rejection {
        self.malformed(expected, shown(&json_excerpt(self.value)))
    }

    pub(super) fn field(&self, name: &str) -> Self {
        self.below(name, name)
    }

    /// The field `name`, pointed at as `shown_as`.
    pub(super) fn below(&self, name: &str, shown_as: &str) -> Self {
        let value = self.value.get(name).unwrap_or(&Value::Null);
        Self { value, pointer: format!("{}/{shown_as}", self.pointer) }
    }

    /// Where it stands.
    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Refuses what is no object, and fields that no reader of ours looks at.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), Rejection> {
        let Value::Object(fields) = self.value else { return Err(self.wrong("an object")) };
        match fields.keys().find(|name| !known.contains(&name.as_str())) {
            Some(unknown) => {
                let expected = format!("only the fields {}", known.join(", "));
                Err(self.malformed(expected, format!("`{}`", shown(unknown))))
            }
            None => Ok(()),
        }
    }

    pub(super) fn optional(&self, name: &str) -> Option<Self> {
        Some(self.field(name)).filter(|at| !at.value.is_null())
    }

    pub(super) fn need(&self, name: &str) -> Result<Self, Rejection> {
        self.optional(name).ok_or_else(|| self.field(name).malformed("a value", "nothing".to_owned()))
    }

    /// The one field of `names` that is there, and its place in `names`.
    fn one_of<const N: usize>(&self, names: [&str; N]) -> Result<(usize, Self), Rejection> {
        let mut there = names.iter().enumerate().filter_map(|(i, name)| Some((i, self.optional(name)?)));
        let expected = || format!("exactly one of {}", names.join(", "));
        match (there.next(), there.next()) {
            (Some(one), None) => Ok(one),
            (None, _) => Err(self.malformed(expected(), "none of them".to_owned())),
            (Some(_), Some(_)) => Err(self.malformed(expected(), "more than one".to_owned())),
        }
    }

    /// A list of parts, each of them once: who counts witnesses must not count one twice.
    pub(super) fn list(&self, name: &str) -> Result<Vec<Self>, Rejection> {
        let items = self.list_up_to(name, MAX_BUNDLE_PARTS)?;
        for (index, item) in items.iter().enumerate() {
            if items.iter().take(index).any(|before| before.value == item.value) {
                return Err(item.malformed("each part once", "one that was there before".to_owned()));
            }
        }
        Ok(items)
    }

    fn list_up_to(&self, name: &str, limit: usize) -> Result<Vec<Self>, Rejection> {
        let Some(list) = self.optional(name) else { return Ok(Vec::new()) };
        let Value::Array(items) = list.value else { return Err(list.wrong("a list")) };
        if items.len() > limit {
            return Err(Rejection::TooLarge { what: "parts of one kind in a bundle", limit, found: items.len() });
        }
        let item = |(i, value)| Self { value, pointer: format!("{}/{i}", list.pointer) };
        Ok(items.iter().enumerate().map(item).collect())
    }

    pub(super) fn is_object(&self) -> bool {
        self.value.is_object()
    }

    pub(super) fn text(&self) -> Result<&'v str, Rejection> {
        self.value.as_str().ok_or_else(|| self.wrong("a text"))
    }

    pub(super) fn base64(&self) -> Result<Vec<u8>, Rejection> {
        let bytes = STANDARD
            .decode(self.text()?)
            .map_err(|error| self.malformed("standard base64 with padding", shown(&error.to_string())))?;
        if bytes.is_empty() {
            return Err(self.malformed("base64 of at least one byte", "nothing".to_owned()));
        }
        Ok(bytes)
    }

    /// A protobuf 64-bit integer that is not negative: a text of digits, or a number.
    pub(super) fn natural(&self) -> Result<i64, Rejection> {
        let number = match self.value {
            // One spelling each: no sign, no zeros before it.
            Value::String(text) if text.bytes().all(|b| b.is_ascii_digit()) => {
                text.parse::<i64>().ok().filter(|number| number.to_string() == *text)
            }
            other => other.as_i64(),
        };
        number.filter(|n| *n >= 0).ok_or_else(|| self.wrong("a whole number that is not negative"))
    }
}

/// The beginning of a value's text, without writing all of a large one.
fn json_excerpt(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(fields) => format!("an object of {} fields", fields.len()),
        Value::String(text) => format!("`{}`", text.chars().take(80).collect::<String>()),
        other => other.to_string(),
    }
}

/// What a bundle's payload says it is, unverified: to name what was rejected, never to believe it.
///
/// Empty when it cannot be read. A signature over an artifact's bytes has the type that verification gives it.
#[must_use]
pub fn claimed_predicate_type(bundle: &[u8]) -> String {
    let Ok(value) = bounded(bundle) else { return String::new() };
    if value.get("messageSignature").is_some() {
        return super::statement::predicate_type::MESSAGE_SIGNATURE.to_owned();
    }
    payload_in(&value)
        .and_then(|payload| bounded(&payload).ok())
        .map(|payload| claimed_by(&payload))
        .unwrap_or_default()
}

/// What a signed payload says it is: the type of a statement, or that of a signature of an image.
pub(super) fn claimed_by(payload: &Value) -> String {
    if payload.get("critical").is_some() {
        return super::statement::predicate_type::COSIGN_SIGN_V1.to_owned();
    }
    shown(payload.get("predicateType").and_then(Value::as_str).unwrap_or_default())
}

/// The signed payload of a bundle's envelope, unverified: to show it, never to believe it.
#[must_use]
pub fn payload_of(bundle: &[u8]) -> Option<Vec<u8>> {
    payload_in(&bounded(bundle).ok()?)
}

/// The first signature of a bundle's envelope, unverified: to put it into another bundle, never to believe it.
#[must_use]
pub fn signature_of(bundle: &[u8]) -> Option<Vec<u8>> {
    let value = bounded(bundle).ok()?;
    let signature =
        value.pointer("/dsseEnvelope/signatures/0/sig").or_else(|| value.pointer("/messageSignature/signature"));
    STANDARD.decode(signature.and_then(Value::as_str)?).ok()
}

/// The fingerprint of the key that a bundle says it was signed with, unverified; absent for one with a certificate.
#[must_use]
pub fn key_of(bundle: &[u8]) -> Option<Digest> {
    let value = bounded(bundle).ok()?;
    let hint = value.pointer("/verificationMaterial/publicKey/hint").and_then(Value::as_str)?;
    STANDARD.decode(hint).ok()?.try_into().ok().map(Digest::from_bytes)
}

/// The bare DSSE envelope in a bundle, as its own JSON: what tools read that know no bundles.
#[must_use]
pub fn dsse_envelope_of(bundle: &[u8]) -> Option<Vec<u8>> {
    let value = bounded(bundle).ok()?;
    json::canonical(value.get("dsseEnvelope")?).ok()
}

fn payload_in(bundle: &Value) -> Option<Vec<u8>> {
    let payload = bundle.get("dsseEnvelope").and_then(|e| e.get("payload")).and_then(Value::as_str)?;
    STANDARD.decode(payload).ok()
}

fn bounded(bytes: &[u8]) -> Result<Value, ()> {
    if bytes.len() > MAX_BUNDLE_BYTES { Err(()) } else { json::parse_bounded(bytes).map_err(drop) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bundle() -> Value {
        json!({
            "mediaType": MEDIA_TYPE_V0_3,
            "verificationMaterial": {"publicKey": {"hint": "h"}},
            "dsseEnvelope": {
                "payload": "e30=", "payloadType": IN_TOTO_PAYLOAD_TYPE, "signatures": [{"sig": "AAAA", "keyid": ""}],
            },
        })
    }

    fn parse(value: &Value) -> Result<(Content, Material), Rejection> {
        let bytes = serde_json::to_vec(value).unwrap();
        UntrustedBundle::parse(&bytes).map(|bundle| (bundle.content, bundle.material))
    }

    #[test]
    fn each_media_type_in_use_is_read() {
        for media_type in MEDIA_TYPES {
            let mut value = bundle();
            value["mediaType"] = json!(media_type);
            let (content, material) = parse(&value).unwrap();
            assert_eq!(content, Content::Statement { payload: b"{}".to_vec(), signature: vec![0; 3] });
            assert_eq!(material, Material::Key { hint: "h".into() });
        }
    }

    #[test]
    fn what_is_malformed_is_pointed_at() {
        type Change = fn(&mut Value);
        let cases: [(Change, &str); 5] = [
            (|b| b["dsseEnvelope"]["signatures"][0]["sig"] = json!("A"), "/dsseEnvelope/signatures/0/sig"),
            (|b| b["dsseEnvelope"]["payload"] = json!(7), "/dsseEnvelope/payload"),
            (|b| b["dsseEnvelope"]["signatures"] = json!({}), "/dsseEnvelope/signatures"),
            (|b| b["verificationMaterial"] = json!({"certificate": {}}), "/verificationMaterial/certificate/rawBytes"),
            (|b| b["verificationMaterial"]["tlogEntries"] = json!([{}]), "/verificationMaterial/tlogEntries/0/logId"),
        ];
        for (change, pointed) in cases {
            let mut value = bundle();
            change(&mut value);
            let Err(Rejection::Malformed { pointer, .. }) = parse(&value) else { panic!("{pointed}") };
            assert_eq!(pointer, pointed);
        }
    }

    #[test]
    fn null_is_absent() {
        let mut value = bundle();
        value["messageSignature"] = Value::Null;
        value["verificationMaterial"]["timestampVerificationData"] = Value::Null;
        assert!(parse(&value).is_ok());
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = UntrustedBundle::parse(&bytes);
            let _ = claimed_predicate_type(&bytes);
            let _ = payload_of(&bytes);
        }

        #[test]
        fn no_broken_bundle_makes_the_readers_panic(at in 0..300_usize, byte: u8) {
            let mut bytes = serde_json::to_vec(&bundle()).unwrap();
            if let Some(place) = bytes.get_mut(at) {
                *place = byte;
            }
            let _ = UntrustedBundle::parse(&bytes);
            let _ = claimed_predicate_type(&bytes);
        }
    }
}
