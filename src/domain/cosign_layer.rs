//! Layers of cosign's older storage: a payload, and beside it in annotations all that a Sigstore bundle holds in one
//! document.
//!
//! A layer has no bytes of its own, so the collector writes it down: canonical JSON (RFC 8785) of the annotations that
//! belong to it, its media type, and the payload in base64. The digest of these bytes names the evidence, and they
//! suffice to verify it again. From a layer a Sigstore bundle can be made that says the same; then one verifier
//! judges both.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::bundle::{At, claimed_by};
use super::digest::Digest;
use super::evidence::rejection::{Rejection, shown};
use super::json::{self, JsonError};
use super::limits::{MAX_BUNDLE_BYTES, MAX_BUNDLE_PARTS};

/// What the names of the annotations begin with that are kept; those of others are not ours to judge.
const PREFIXES: [&str; 2] = ["dev.cosignproject.cosign/", "dev.sigstore.cosign/"];
const SIGNATURE: &str = "dev.cosignproject.cosign/signature";
const CERTIFICATE: &str = "dev.sigstore.cosign/certificate";
const CHAIN: &str = "dev.sigstore.cosign/chain";
const LOG_ENTRY: &str = "dev.sigstore.cosign/bundle";
const TIMESTAMP: &str = "dev.sigstore.cosign/rfc3161timestamp";

/// The kind of log entry that is compared with its attestation here.
const ATTESTATION_ENTRY: (&str, &str) = ("intoto", "0.0.1");
/// The kinds of log entries, with their versions, that the verifier of bundles compares with what they are about.
const BUNDLED_ENTRIES: [(&str, &str); 3] = [("dsse", "0.0.1"), ("hashedrekord", "0.0.1"), ("intoto", "0.0.2")];

/// Whether any of these annotations is one that belongs to a signature.
#[must_use]
pub fn has_annotations(annotations: &BTreeMap<String, String>) -> bool {
    annotations.keys().any(|name| is_ours(name))
}

fn is_ours(name: &str) -> bool {
    PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// Writes a layer down: the bytes that are stored, named by their digest, and verified.
///
/// # Errors
///
/// None in practice: texts have a JSON form.
pub fn record(annotations: &BTreeMap<String, String>, media_type: &str, payload: &[u8]) -> Result<Vec<u8>, JsonError> {
    let annotations: BTreeMap<_, _> = annotations.iter().filter(|(name, _)| is_ours(name)).collect();
    json::canonical(&json!({
        "annotations": annotations,
        "mediaType": media_type,
        "payload": STANDARD.encode(payload),
    }))
}

/// A layer that has the shape of one. Nothing it says is believed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntrustedLayer {
    payload: Vec<u8>,
    content: LayerContent,
    certificates: Vec<Vec<u8>>,
    log_entry: Option<LogEntry>,
    timestamp: Option<Vec<u8>>,
}

/// A log's promise, by which of our ways it is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
enum LogEntry {
    /// As a bundle writes it: the verifier of bundles knows the kind.
    Bundled(Value),
    /// Of the kind that no bundle has.
    Attestation(AttestationPromise),
}

/// The promise of an entry `intoto` 0.0.1, by which cosign before 2.2 and Tekton Chains log an attestation. It names
/// the envelope by its digest and holds no signature, so that it is nothing to a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttestationPromise {
    /// The id of the log: SHA-256 of its key.
    pub log: Vec<u8>,
    /// The entry's place in the log.
    pub index: i64,
    /// When the log took it, in Unix seconds.
    pub integrated_time: i64,
    /// The entry, which is canonical JSON.
    pub body: Vec<u8>,
    /// The log's signature over all of these.
    pub signature: Vec<u8>,
}

/// What was signed: told by the payload itself, whatever the media type says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayerContent {
    /// A DSSE envelope, which holds its own signature.
    Envelope(Value),
    /// Anything else: the signature covers the payload's bytes and stands in an annotation.
    Signed {
        /// The signature.
        signature: Vec<u8>,
    },
}

impl UntrustedLayer {
    /// Reads what [`record`] wrote.
    ///
    /// # Errors
    ///
    /// [`Rejection::Malformed`] with the JSON pointer, [`Rejection::TooLarge`], [`Rejection::Unsupported`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Rejection> {
        if bytes.len() > MAX_BUNDLE_BYTES {
            let (limit, found) = (MAX_BUNDLE_BYTES, bytes.len());
            return Err(Rejection::TooLarge { what: "bytes of a cosign layer", limit, found });
        }
        let value = strict(bytes, "")?;
        let root = At::root(&value, String::new());
        root.only(&["annotations", "mediaType", "payload"])?;
        // One spelling: the digest of these bytes is the name of the evidence.
        if json::canonical(&value).ok().as_deref() != Some(bytes) {
            return Err(root.malformed("canonical JSON (RFC 8785)", "another spelling of it".to_owned()));
        }
        root.need("mediaType")?.text()?;
        let payload = root.need("payload")?.base64()?;
        let annotations = Annotations::read(&root)?;
        let content = match envelope_in(&payload) {
            Some(envelope) if annotations.signature.is_none() => LayerContent::Envelope(envelope),
            Some(_) => {
                let found = "a signature beside an envelope that has its own".to_owned();
                return Err(annotations.at(SIGNATURE).malformed("one signature", found));
            }
            None => LayerContent::Signed { signature: annotations.need_signature()? },
        };
        let layer = Self {
            content,
            payload,
            certificates: annotations.certificates()?,
            log_entry: annotations.log_entry()?,
            timestamp: annotations.timestamp()?,
        };
        // Its time is no bundle's, and a certificate can be judged only as part of a bundle.
        let by_key = matches!(layer.content, LayerContent::Envelope(_)) && layer.certificates.is_empty();
        if matches!(layer.log_entry, Some(LogEntry::Attestation(_))) && !by_key {
            return Err(unread_entry("intoto 0.0.1, which is verified for attestations by key alone"));
        }
        Ok(layer)
    }

    /// The promise that is to be judged beside the bundle, where there is one.
    #[must_use]
    pub const fn attestation_promise(&self) -> Option<&AttestationPromise> {
        match &self.log_entry {
            Some(LogEntry::Attestation(promise)) => Some(promise),
            Some(LogEntry::Bundled(_)) | None => None,
        }
    }

    /// The layer's own bytes.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// What was signed.
    #[must_use]
    pub const fn content(&self) -> &LayerContent {
        &self.content
    }

    /// Whether a certificate is to be judged, and nothing beside the signature says when it was used.
    #[must_use]
    pub const fn lacks_time(&self) -> bool {
        !self.certificates.is_empty() && self.log_entry.is_none() && self.timestamp.is_none()
    }

    /// The Sigstore bundle that says the same, as JSON, but for [`Self::attestation_promise`].
    ///
    /// It is one of version 0.1 where the log's promise stands in for a proof, as only that version has it so;
    /// otherwise 0.2, the last that may carry intermediates.
    ///
    /// # Errors
    ///
    /// [`Rejection::Malformed`] when there is no such bundle.
    pub fn to_bundle(&self) -> Result<Vec<u8>, Rejection> {
        let mut bundle = Map::new();
        let version = if let Some(LogEntry::Bundled(_)) = &self.log_entry { "0.1" } else { "0.2" };
        let media_type = format!("application/vnd.dev.sigstore.bundle+json;version={version}");
        bundle.insert("mediaType".to_owned(), Value::String(media_type));
        let (name, content) = match &self.content {
            LayerContent::Envelope(envelope) => ("dsseEnvelope", envelope.clone()),
            LayerContent::Signed { signature } => {
                let digest = STANDARD.encode(Digest::of(&self.payload).as_bytes());
                let digest = json!({"algorithm": "SHA2_256", "digest": digest});
                ("messageSignature", json!({"messageDigest": digest, "signature": STANDARD.encode(signature)}))
            }
        };
        bundle.insert(name.to_owned(), content);
        bundle.insert("verificationMaterial".to_owned(), self.material());
        json::canonical(&bundle).map_err(|error| Rejection::Malformed {
            pointer: String::new(),
            expected: "a layer that can be written as a bundle".to_owned(),
            found: shown(&error.to_string()),
        })
    }

    fn material(&self) -> Value {
        let mut material = Map::new();
        if self.certificates.is_empty() {
            material.insert("publicKey".to_owned(), json!({}));
        } else {
            let certificate = |der: &Vec<u8>| json!({"rawBytes": STANDARD.encode(der)});
            let certificates: Vec<Value> = self.certificates.iter().map(certificate).collect();
            material.insert("x509CertificateChain".to_owned(), json!({ "certificates": certificates }));
        }
        if let Some(LogEntry::Bundled(entry)) = &self.log_entry {
            material.insert("tlogEntries".to_owned(), json!([entry]));
        }
        if let Some(timestamp) = &self.timestamp {
            let timestamp = json!({"signedTimestamp": STANDARD.encode(timestamp)});
            material.insert("timestampVerificationData".to_owned(), json!({"rfc3161Timestamps": [timestamp]}));
        }
        Value::Object(material)
    }
}

/// What a layer's payload says it is, unverified: to name what was rejected, never to believe it.
#[must_use]
pub fn claimed_predicate_type(bytes: &[u8]) -> String {
    payload_of(bytes).and_then(|payload| json::parse_bounded(&payload).ok()).map(|p| claimed_by(&p)).unwrap_or_default()
}

/// The signed document in a layer, an envelope opened; unverified.
#[must_use]
pub fn payload_of(bytes: &[u8]) -> Option<Vec<u8>> {
    let value = if bytes.len() > MAX_BUNDLE_BYTES { None } else { json::parse_bounded(bytes).ok() }?;
    let payload = STANDARD.decode(value.get("payload")?.as_str()?).ok()?;
    if envelope_in(&payload).is_some() { statement_in(&payload) } else { Some(payload) }
}

/// The signed bytes in an envelope.
#[must_use]
pub fn statement_in(envelope: &[u8]) -> Option<Vec<u8>> {
    STANDARD.decode(envelope_in(envelope)?.get("payload")?.as_str()?).ok()
}

fn unread_entry(found: &str) -> Rejection {
    Rejection::Unsupported { expected: "a log entry hashedrekord 0.0.1 or dsse 0.0.1", found: shown(found) }
}

fn strict(bytes: &[u8], pointer: &str) -> Result<Value, Rejection> {
    json::parse_bounded(bytes).map_err(|error| Rejection::Malformed {
        pointer: pointer.to_owned(),
        expected: "strict JSON".to_owned(),
        found: shown(&error.to_string()),
    })
}

/// The payload, if it is a DSSE envelope. What is no JSON at all is none, and is refused by whoever reads it next.
fn envelope_in(payload: &[u8]) -> Option<Value> {
    let value = json::parse_bounded(payload).ok()?;
    (value.get("payloadType").is_some() || value.get("signatures").is_some()).then_some(value)
}

/// The annotations of a layer. An empty one is an absent one, as it is for cosign: Tekton Chains writes empty
/// certificates for keys.
struct Annotations<'v> {
    at: At<'v>,
    signature: Option<&'v str>,
    certificate: Option<&'v str>,
    chain: Option<&'v str>,
    log_entry: Option<&'v str>,
    timestamp: Option<&'v str>,
}

impl<'v> Annotations<'v> {
    fn read(root: &At<'v>) -> Result<Self, Rejection> {
        let at = root.need("annotations")?;
        let text = |name: &str| -> Result<Option<&'v str>, Rejection> {
            let text = at.optional(name).map(|at| at.text()).transpose()?;
            Ok(text.filter(|text| !text.is_empty()))
        };
        Ok(Self {
            signature: text(SIGNATURE)?,
            certificate: text(CERTIFICATE)?,
            chain: text(CHAIN)?,
            log_entry: text(LOG_ENTRY)?,
            timestamp: text(TIMESTAMP)?,
            at,
        })
    }

    /// The annotation of that name, to point at it (RFC 6901 writes `/` in a name as `~1`).
    fn at(&self, name: &str) -> At<'v> {
        self.at.below(name, &name.replace('/', "~1"))
    }

    fn need_signature(&self) -> Result<Vec<u8>, Rejection> {
        let at = self.at(SIGNATURE);
        if self.signature.is_none() {
            return Err(at.malformed("a signature", "nothing".to_owned()));
        }
        at.base64()
    }

    fn certificates(&self) -> Result<Vec<Vec<u8>>, Rejection> {
        let Some(leaf) = self.certificate else {
            let Some(_) = self.chain else { return Ok(Vec::new()) };
            let found = "one that leads to no certificate".to_owned();
            return Err(self.at(CHAIN).malformed("no chain without a certificate", found));
        };
        let mut certificates = pem_certificates(leaf, &self.at(CERTIFICATE))?;
        if certificates.len() != 1 {
            let found = format!("{} certificates", certificates.len());
            return Err(self.at(CERTIFICATE).malformed("exactly one certificate", found));
        }
        if let Some(chain) = self.chain {
            certificates.extend(pem_certificates(chain, &self.at(CHAIN))?);
        }
        Ok(certificates)
    }

    /// The log's promise.
    fn log_entry(&self) -> Result<Option<LogEntry>, Rejection> {
        let Some(text) = self.log_entry else { return Ok(None) };
        let pointer = format!("{}#", self.at(LOG_ENTRY).pointer());
        let value = strict(text.as_bytes(), &pointer)?;
        let root = At::root(&value, pointer);
        root.only(&["SignedEntryTimestamp", "Payload"])?;
        let promise = root.need("SignedEntryTimestamp")?;
        let signature = promise.base64()?;
        let payload = root.need("Payload")?;
        payload.only(&["body", "integratedTime", "logIndex", "logID"])?;
        let body = payload.need("body")?;
        let bytes = body.base64()?;
        let entry = strict(&bytes, &format!("{}#", body.pointer()))?;
        let entry = At::root(&entry, format!("{}#", body.pointer()));
        let (kind, version) = (entry.need("kind")?.text()?, entry.need("apiVersion")?.text()?);
        let id = payload.need("logID")?;
        let log = hex::decode(id.text()?).map_err(|_| id.wrong("hex digits"))?;
        let index = payload.need("logIndex")?.natural()?;
        let integrated_time = payload.need("integratedTime")?.natural()?;
        if (kind, version) == ATTESTATION_ENTRY {
            let promise = AttestationPromise { log, index, integrated_time, body: bytes, signature };
            return Ok(Some(LogEntry::Attestation(promise)));
        }
        if !BUNDLED_ENTRIES.contains(&(kind, version)) {
            return Err(unread_entry(&format!("{kind} {version}")));
        }
        Ok(Some(LogEntry::Bundled(json!({
            "logIndex": index.to_string(),
            "logId": {"keyId": STANDARD.encode(log)},
            "kindVersion": {"kind": kind, "version": version},
            "integratedTime": integrated_time.to_string(),
            "inclusionPromise": {"signedEntryTimestamp": promise.text()?},
            "canonicalizedBody": body.text()?,
        }))))
    }

    fn timestamp(&self) -> Result<Option<Vec<u8>>, Rejection> {
        let Some(text) = self.timestamp else { return Ok(None) };
        let pointer = format!("{}#", self.at(TIMESTAMP).pointer());
        let value = strict(text.as_bytes(), &pointer)?;
        let root = At::root(&value, pointer);
        root.only(&["SignedRFC3161Timestamp"])?;
        root.need("SignedRFC3161Timestamp")?.base64().map(Some)
    }
}

const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
const END: &str = "-----END CERTIFICATE-----";

/// The certificates of a text that holds such blocks and nothing else, DER.
fn pem_certificates(text: &str, at: &At<'_>) -> Result<Vec<Vec<u8>>, Rejection> {
    let wrong = |found: &str| at.malformed("PEM blocks `CERTIFICATE` and nothing else", shown(found));
    let mut certificates = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if certificates.len() >= MAX_BUNDLE_PARTS {
            let (what, limit) = ("certificates of one signature", MAX_BUNDLE_PARTS);
            return Err(Rejection::TooLarge { what, limit, found: certificates.len().saturating_add(1) });
        }
        let block = rest.strip_prefix(BEGIN).and_then(|block| block.split_once(END));
        let Some((body, after)) = block else { return Err(wrong(rest.lines().next().unwrap_or_default())) };
        let base64: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
        certificates.push(STANDARD.decode(base64).map_err(|_| wrong("invalid base64"))?);
        rest = after.trim_start();
    }
    Ok(certificates)
}
