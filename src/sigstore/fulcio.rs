//! Asking Fulcio for a certificate: it binds a key that was made a moment ago to the identity of a token.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::Method;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde::Deserialize;
use serde_json::json;
use url::Url;
use x509_cert::der::{Decode as _, Encode as _};

use super::identity::IdentityToken;
use super::service::{Ask, Reply, Service, ServiceOptions};
use super::signer::SignerError;
use super::signing_key::SigningKey;
use crate::domain::fault::Fault;
use crate::domain::limits::MAX_BUNDLE_PARTS;
use crate::domain::time::Timestamp;

/// A certificate as it came, for a key of ours.
pub(super) struct Certificate {
    pub(super) der: Vec<u8>,
    pub(super) expires_at: Timestamp,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    signed_certificate_embedded_sct: Option<Chain>,
    signed_certificate_detached_sct: Option<Chain>,
}

#[derive(Deserialize)]
struct Chain {
    chain: Certificates,
}

#[derive(Deserialize)]
struct Certificates {
    certificates: Vec<String>,
}

/// Has `key` certified for the identity of `token`.
///
/// What comes back is looked at only so far as to know that it is about our key and in the name that the token gives; chain
/// and SCT are verified with the whole bundle, before it leaves.
///
/// # Errors
///
/// A fault that names this Fulcio. Its own words are repeated, the token never.
pub(super) async fn certify(
    fulcio: &Url,
    token: &IdentityToken,
    key: &SigningKey,
    options: &ServiceOptions,
) -> Result<Certificate, SignerError> {
    let service = Service::new("Fulcio", fulcio, options)?.hiding(token.secret());
    let proof = key.sign(token.proved().as_bytes())?;
    let request = json!({
        "credentials": {"oidcIdentityToken": token.secret()},
        "publicKeyRequest": {
            "publicKey": {"algorithm": "ECDSA", "content": key.public_key().to_pem()},
            "proofOfPossession": STANDARD.encode(proof),
        },
    });
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    let body = request.to_string().into_bytes();
    let ask = Ask { method: Method::POST, path: "/api/v2/signingCert", headers, body, also: &[] };
    let reply = service.ask(&ask).await?;
    let certificate = read(&service, &reply, key)?;
    // A signature in the name of somebody else would be true, and not what was asked for.
    token.require_named(&certificate.der).map_err(|differs| service.corrupt(&reply, differs))?;
    Ok(certificate)
}

fn read(service: &Service<'_>, reply: &Reply, key: &SigningKey) -> Result<Certificate, Fault> {
    let wrong = |found: &str| service.corrupt(reply, format!("expected a certificate for our key, found {found}"));
    let answer: Answer =
        serde_json::from_slice(&reply.body).map_err(|_| wrong("an answer that is no certificate response"))?;
    let Some(chain) = answer.signed_certificate_embedded_sct.or(answer.signed_certificate_detached_sct) else {
        return Err(wrong("none"));
    };
    let certificates = chain.chain.certificates;
    if certificates.len() > MAX_BUNDLE_PARTS {
        return Err(wrong(&format!("a chain of {} certificates", certificates.len())));
    }
    let pem = certificates.first().ok_or_else(|| wrong("an empty chain"))?;
    let (label, der) = pkcs8::der::pem::decode_vec(pem.trim().as_bytes()).map_err(|_| wrong("one that is not PEM"))?;
    if label != "CERTIFICATE" {
        return Err(wrong("another kind of PEM"));
    }
    let certificate = x509_cert::Certificate::from_der(&der).map_err(|_| wrong("one that does not parse"))?;
    let certified = certificate.tbs_certificate.subject_public_key_info.to_der().unwrap_or_default();
    if certified != key.public_key().spki_der() {
        return Err(wrong("one for another key"));
    }
    let not_after = certificate.tbs_certificate.validity.not_after.to_unix_duration().as_secs();
    let expires_at = i64::try_from(not_after).ok().and_then(Timestamp::from_unix_seconds);
    let expires_at = expires_at.ok_or_else(|| wrong("one that never expires"))?;
    Ok(Certificate { der, expires_at })
}
