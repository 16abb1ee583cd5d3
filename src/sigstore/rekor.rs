//! Having a signature logged: Rekor v2 (a hashedrekord over the DSSE encoding), and Rekor v1 (the DSSE envelope).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use serde_json::{Value, json};
use sigstore_rekor::LogEntry;
use sigstore_types::{KindVersion, TransparencyLogEntry};

use super::made::{Made, Verifier};
use super::service::{Ask, Reply, Service, ServiceOptions};
use super::signing_config::Endpoint;
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};

/// Has `made` logged: the entry as it belongs into a bundle; `None` when the log has it already, from a try whose answer
/// was lost, and does not give it again (Rekor v2; of a Rekor v1 it is fetched).
///
/// The entry is looked at only so far as to know that it is about this signature; its proof is verified with the whole
/// bundle, before it leaves.
///
/// # Errors
///
/// A fault that names this log.
pub(super) async fn log(endpoint: &Endpoint, made: &Made, options: &ServiceOptions) -> Result<Option<Value>, Fault> {
    let service = Service::new("Rekor", &endpoint.url, options)?;
    let (path, request) = match endpoint.version {
        1 => ("/api/v1/log/entries", dsse_request(made)),
        _ => ("/api/v2/log/entries", hashed_request(made)),
    };
    let body = request.to_string().into_bytes();
    let ask = Ask { method: Method::POST, path, headers: json_headers(), body, also: &[409] };
    let mut reply = service.ask(&ask).await?;
    if reply.status == 409 {
        let Some(existing) = fetch_existing(&service, &reply).await? else { return Ok(None) };
        reply = existing;
    }
    let entry = match endpoint.version {
        1 => read_v1(&service, &reply)?,
        _ => serde_json::from_slice::<TransparencyLogEntry>(&reply.body)
            .map_err(|error| service.corrupt(&reply, format!("expected a log entry, found {error}")))?,
    };
    require_about(&service, &reply, &entry, made)?;
    serde_json::to_value(&entry).map(Some).map_err(|error| service.corrupt(&reply, format!("the entry: {error}")))
}

fn json_headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers
}

fn hashed_request(made: &Made) -> Value {
    let (name, bytes) = match &made.verifier {
        Verifier::Certificate { der, .. } => ("x509Certificate", der),
        Verifier::Key { spki } => ("publicKey", spki),
    };
    // A certificate's key is always of this kind, and no other is sent here.
    let verifier = json!({name: {"rawBytes": STANDARD.encode(bytes)}, "keyDetails": "PKIX_ECDSA_P256_SHA_256"});
    let digest = Digest::of(&pae(IN_TOTO_PAYLOAD_TYPE, &made.payload));
    json!({"hashedRekordRequestV002": {
        "digest": STANDARD.encode(digest.as_bytes()),
        "signature": {"content": STANDARD.encode(&made.signature), "verifier": verifier},
    }})
}

fn dsse_request(made: &Made) -> Value {
    let envelope = json!({
        "payload": STANDARD.encode(&made.payload),
        "payloadType": IN_TOTO_PAYLOAD_TYPE,
        "signatures": [{"sig": STANDARD.encode(&made.signature)}],
    });
    json!({"apiVersion": "0.0.1", "kind": "dsse", "spec": {"proposedContent": {
        "envelope": envelope.to_string(), "verifiers": [STANDARD.encode(made.verifier.to_pem())],
    }}})
}

/// The entry that a log says it has already, at the address that it gives for it, on this same log.
async fn fetch_existing(service: &Service<'_>, reply: &Reply) -> Result<Option<Reply>, Fault> {
    let location = reply.headers.get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let id = location.rsplit('/').next().filter(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_hexdigit()));
    let Some(id) = id else { return Ok(None) };
    let path = format!("/api/v1/log/entries/{id}");
    let ask = Ask { method: Method::GET, path: &path, headers: json_headers(), body: Vec::new(), also: &[] };
    service.ask(&ask).await.map(Some)
}

/// `{UUID: ENTRY}`, with exactly one entry.
fn read_v1(service: &Service<'_>, reply: &Reply) -> Result<TransparencyLogEntry, Fault> {
    let wrong = |found: String| service.corrupt(reply, format!("expected one log entry, found {found}"));
    let entries: std::collections::BTreeMap<String, LogEntry> =
        serde_json::from_slice(&reply.body).map_err(|error| wrong(error.to_string()))?;
    let count = entries.len();
    match entries.into_values().next() {
        Some(entry) if count == 1 => {
            entry.to_bundle_entry(KindVersion::DsseV001).map_err(|error| wrong(error.to_string()))
        }
        _ => Err(wrong(format!("{count}"))),
    }
}

fn require_about(service: &Service<'_>, reply: &Reply, entry: &TransparencyLogEntry, made: &Made) -> Result<(), Fault> {
    let body: Value = serde_json::from_slice(entry.canonicalized_body.as_bytes()).unwrap_or_default();
    let pointer = match entry.kind_version {
        KindVersion::DsseV001 => "/spec/signatures/0/signature",
        _ => "/spec/hashedRekordV002/signature/content",
    };
    let logged = body.pointer(pointer).and_then(Value::as_str).unwrap_or("none");
    if logged == STANDARD.encode(&made.signature) {
        return Ok(());
    }
    Err(service.corrupt(reply, "expected a log entry about our signature, found one about another"))
}
