//! The envelope in JWS: the flattened JSON serialisation (RFC 7515), and nothing beside what the specification names.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

use super::attributes::{AUTHENTIC_SIGNING_TIME, Algorithm, EXPIRY, Headers, SIGNING_SCHEME, SIGNING_TIME};
use super::{Envelope, certificates, malformed};
use crate::domain::evidence::rejection::{Rejection, shown};
use crate::domain::json;
use crate::domain::limits::MAX_BUNDLE_PARTS;
use crate::domain::time::Timestamp;

/// Headers that RFC 7515 and its kin give a meaning. The specification allows three of them; one of the others could
/// make another reader look for the key, or for the payload, somewhere else.
const REGISTERED: [&str; 14] =
    ["b64", "enc", "epk", "jku", "jwk", "kid", "nonce", "ppt", "typ", "x5c", "x5t", "x5t#S256", "x5u", "zip"];

pub(super) fn parse(bytes: &[u8]) -> Result<Envelope, Rejection> {
    let value = json::parse(bytes).map_err(|error| malformed("", "a JWS in JSON", error.to_string()))?;
    let Value::Object(fields) = value else { return Err(malformed("", "a JWS in JSON", "no object")) };
    let known = ["payload", "protected", "header", "signature"];
    if let Some(other) = fields.keys().find(|name| !known.contains(&name.as_str())) {
        return Err(malformed("", "a flattened JWS: payload, protected, header and signature", format!("`{other}`")));
    }
    let (protected_text, protected) = decoded(&fields, "protected")?;
    let (payload_text, payload) = decoded(&fields, "payload")?;
    let (_, signature) = decoded(&fields, "signature")?;
    let attributes = headers(&protected)?.check()?;
    let Some(Value::Object(header)) = fields.get("header") else {
        return Err(malformed("/header", "an object", "none"));
    };
    Ok(Envelope {
        attributes,
        payload,
        signed: format!("{protected_text}.{payload_text}").into_bytes(),
        signature,
        chain: chain(header)?,
        timestamp: timestamp(header)?,
    })
}

/// A field in base64url without padding: as text, and what it stands for.
fn decoded<'f>(fields: &'f Map<String, Value>, name: &str) -> Result<(&'f str, Vec<u8>), Rejection> {
    let pointer = format!("/{name}");
    let Some(text) = fields.get(name).and_then(Value::as_str) else {
        return Err(malformed(&pointer, "base64url", "none"));
    };
    match URL_SAFE_NO_PAD.decode(text) {
        Ok(bytes) if !bytes.is_empty() => Ok((text, bytes)),
        Ok(_) => Err(malformed(&pointer, "base64url", "nothing")),
        Err(error) => Err(malformed(&pointer, "base64url without padding", error.to_string())),
    }
}

fn headers(protected: &[u8]) -> Result<Headers, Rejection> {
    let at = |name: &str| format!("/protected#/{name}");
    let value = json::parse(protected).map_err(|error| malformed("/protected", "JSON", error.to_string()))?;
    let Value::Object(fields) = value else { return Err(malformed("/protected", "an object", "something else")) };
    let mut headers = Headers::default();
    for (name, value) in fields {
        let text = || value.as_str().ok_or_else(|| malformed(&at(&name), "a text", value.to_string()));
        let time = || -> Result<Timestamp, Rejection> {
            text()?.parse().map_err(|_| malformed(&at(&name), "an RFC 3339 time", value.to_string()))
        };
        match name.as_str() {
            "alg" => headers.algorithm = Some(algorithm(text()?)?),
            "cty" => headers.content_type = Some(text()?.to_owned()),
            "crit" => headers.critical = critical(&value)?,
            SIGNING_SCHEME => headers.scheme = Some(text()?.to_owned()),
            SIGNING_TIME => headers.signing_time = Some(time()?),
            AUTHENTIC_SIGNING_TIME => headers.authentic_signing_time = Some(time()?),
            EXPIRY => headers.expiry = Some(time()?),
            registered if REGISTERED.contains(&registered) => {
                return Err(malformed("/protected", "no registered header but alg, cty and crit", format!("`{name}`")));
            }
            _ => headers.extended.push(name),
        }
    }
    Ok(headers)
}

fn algorithm(name: &str) -> Result<Algorithm, Rejection> {
    Algorithm::by_name(name).ok_or_else(|| Rejection::Unsupported {
        expected: "an algorithm of PS256, PS384, PS512, ES256, ES384 and ES512",
        found: format!("`{}`", shown(name)),
    })
}

fn critical(value: &Value) -> Result<Vec<String>, Rejection> {
    let names = value.as_array().map(|list| list.iter().map(|name| name.as_str().map(str::to_owned)).collect());
    match names {
        Some(Some(names)) => Ok(names),
        _ => Err(malformed("/protected#/crit", "a list of names", value.to_string())),
    }
}

fn chain(header: &Map<String, Value>) -> Result<Vec<crate::domain::certificate::Certificate>, Rejection> {
    let pointer = "/header/x5c";
    let Some(list) = header.get("x5c").and_then(Value::as_array) else {
        return Err(malformed(pointer, "the chain of certificates", "none"));
    };
    if list.len() > MAX_BUNDLE_PARTS {
        return Err(Rejection::TooLarge { what: "certificates", limit: MAX_BUNDLE_PARTS, found: list.len() });
    }
    let der: Option<Vec<Vec<u8>>> = list.iter().map(|item| STANDARD.decode(item.as_str()?).ok()).collect();
    let Some(der) = der else { return Err(malformed(pointer, "certificates in base64", "something else")) };
    certificates(pointer, der.iter().map(Vec::as_slice))
}

fn timestamp(header: &Map<String, Value>) -> Result<Option<Vec<u8>>, Rejection> {
    let name = "io.cncf.notary.timestampSignature";
    let Some(value) = header.get(name) else { return Ok(None) };
    match value.as_str().and_then(|text| STANDARD.decode(text).ok()) {
        Some(token) => Ok(Some(token)),
        None => Err(malformed(&format!("/header/{name}"), "base64", value.to_string())),
    }
}
