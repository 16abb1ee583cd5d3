//! The envelope in COSE: `COSE_Sign1_Tagged` (RFC 9052), and nothing beside what the specification names.

use ciborium::Value;

use super::attributes::{AUTHENTIC_SIGNING_TIME, Algorithm, EXPIRY, Headers, SIGNING_SCHEME, SIGNING_TIME};
use super::{Envelope, certificates, malformed};
use crate::domain::evidence::rejection::Rejection;
use crate::domain::limits::{MAX_BUNDLE_PARTS, MAX_CBOR_DEPTH};
use crate::domain::time::Timestamp;

const COSE_SIGN1: u64 = 18;
const EPOCH_TIME: u64 = 1;
const TIMESTAMP_SIGNATURE: &str = "io.cncf.notary.timestampSignature";

/// A label of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Label {
    Number(i128),
    Name(String),
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Name(name) => f.write_str(name),
        }
    }
}

pub(super) fn parse(bytes: &[u8]) -> Result<Envelope, Rejection> {
    let expected = "a COSE_Sign1 with its tag";
    let Value::Tag(COSE_SIGN1, message) = read(bytes, "")? else {
        return Err(malformed("", expected, "something else"));
    };
    let parts = match *message {
        Value::Array(parts) => <[Value; 4]>::try_from(parts).ok(),
        _ => None,
    };
    let Some([Value::Bytes(protected), Value::Map(unprotected), Value::Bytes(payload), Value::Bytes(signature)]) =
        parts
    else {
        return Err(malformed("", "protected, unprotected, payload and signature", "something else"));
    };
    let attributes = headers(&protected)?.check()?;
    let (chain, timestamp) = unsigned(unprotected)?;
    Ok(Envelope { attributes, signed: to_be_signed(&protected, &payload)?, payload, signature, chain, timestamp })
}

/// Reads one item of CBOR in its one shortest form.
///
/// The reader accepts lengths left open, numbers longer than they need be, and bytes behind the item. So the item is
/// written again, which has one form (RFC 8949, "Preferred Serialization"), and must be the bytes that were read.
fn read(bytes: &[u8], pointer: &str) -> Result<Value, Rejection> {
    let value: Value = ciborium::de::from_reader_with_recursion_limit(bytes, MAX_CBOR_DEPTH)
        .map_err(|error| malformed(pointer, "CBOR", error.to_string()))?;
    let mut again = Vec::with_capacity(bytes.len());
    ciborium::into_writer(&value, &mut again).map_err(|error| malformed(pointer, "CBOR", error.to_string()))?;
    if again == bytes {
        Ok(value)
    } else {
        Err(malformed(pointer, "CBOR in its shortest form, with nothing behind it", "another form"))
    }
}

/// The entries of a map of headers: each label a number or a name, and each once.
fn labelled(map: Vec<(Value, Value)>, pointer: &str) -> Result<Vec<(Label, Value)>, Rejection> {
    let mut entries: Vec<(Label, Value)> = Vec::with_capacity(map.len());
    for (label, value) in map {
        let label =
            label_of(&label).ok_or_else(|| malformed(pointer, "labels that are numbers or names", "another"))?;
        if entries.len() >= MAX_BUNDLE_PARTS * 4 {
            return Err(Rejection::TooLarge { what: "headers", limit: MAX_BUNDLE_PARTS * 4, found: entries.len() });
        }
        if entries.iter().any(|(other, _)| *other == label) {
            return Err(malformed(pointer, "each label once", format!("`{label}` twice")));
        }
        entries.push((label, value));
    }
    Ok(entries)
}

fn label_of(value: &Value) -> Option<Label> {
    match value {
        Value::Integer(number) => Some(Label::Number((*number).into())),
        Value::Text(name) => Some(Label::Name(name.clone())),
        _ => None,
    }
}

fn headers(protected: &[u8]) -> Result<Headers, Rejection> {
    let Value::Map(map) = read(protected, "/protected")? else {
        return Err(malformed("/protected", "a map", "something else"));
    };
    let mut headers = Headers::default();
    for (label, value) in labelled(map, "/protected")? {
        let at = format!("/protected/{label}");
        match label {
            Label::Number(1) => headers.algorithm = Some(algorithm(&value, &at)?),
            Label::Number(2) => headers.critical = critical(value, &at)?,
            Label::Number(3) => headers.content_type = Some(text(value, &at)?),
            Label::Number(258) => {
                let expected = "a payload as it is (label 258 means a hash in its place)";
                return Err(Rejection::Unsupported { expected, found: "a COSE hash envelope".to_owned() });
            }
            Label::Number(other) => {
                return Err(malformed("/protected", "no label but 1, 2, 3 and names", other.to_string()));
            }
            Label::Name(name) => match name.as_str() {
                SIGNING_SCHEME => headers.scheme = Some(text(value, &at)?),
                SIGNING_TIME => headers.signing_time = Some(time(&value, &at)?),
                AUTHENTIC_SIGNING_TIME => headers.authentic_signing_time = Some(time(&value, &at)?),
                EXPIRY => headers.expiry = Some(time(&value, &at)?),
                _ => headers.extended.push(name),
            },
        }
    }
    Ok(headers)
}

fn algorithm(value: &Value, at: &str) -> Result<Algorithm, Rejection> {
    let Value::Integer(number) = value else { return Err(malformed(at, "a number", "something else")) };
    Algorithm::by_number((*number).into()).ok_or_else(|| Rejection::Unsupported {
        expected: "an algorithm of PS256, PS384, PS512, ES256, ES384 and ES512",
        found: format!("COSE algorithm {}", i128::from(*number)),
    })
}

/// The names of the critical headers. A number is kept as a name that no attribute has: those that we know are not
/// to be listed (RFC 9052 excludes them), and the others are not known.
fn critical(value: Value, at: &str) -> Result<Vec<String>, Rejection> {
    let Value::Array(list) = value else { return Err(malformed(at, "a list of labels", "something else")) };
    let names: Option<Vec<String>> = list.iter().map(|label| label_of(label).map(|label| label.to_string())).collect();
    names.ok_or_else(|| malformed(at, "a list of labels", "something else"))
}

fn text(value: Value, at: &str) -> Result<String, Rejection> {
    match value {
        Value::Text(text) => Ok(text),
        _ => Err(malformed(at, "a text", "something else")),
    }
}

/// Seconds since 1970 under tag 1. Fractions would be floating-point numbers, and are refused.
fn time(value: &Value, at: &str) -> Result<Timestamp, Rejection> {
    let seconds = match value {
        Value::Tag(EPOCH_TIME, seconds) => seconds.as_integer().and_then(|seconds| i64::try_from(seconds).ok()),
        _ => None,
    };
    seconds
        .and_then(Timestamp::from_unix_seconds)
        .ok_or_else(|| malformed(at, "a time in whole seconds under tag 1", "something else"))
}

type Unsigned = (Vec<crate::domain::certificate::Certificate>, Option<Vec<u8>>);

/// The chain and the timestamp. Other unprotected headers are nobody's word, and passed over.
fn unsigned(map: Vec<(Value, Value)>) -> Result<Unsigned, Rejection> {
    let (mut chain, mut timestamp) = (None, None);
    for (label, value) in labelled(map, "/unprotected")? {
        match label {
            Label::Number(33) => chain = Some(x5chain(value)?),
            // What must be signed is not read from here; where it stands, another reader may read it.
            Label::Number(number @ (1 | 2 | 3 | 258)) => {
                return Err(malformed(
                    "/unprotected",
                    "algorithm, crit and type among the signed headers",
                    number.to_string(),
                ));
            }
            Label::Name(name) if name == TIMESTAMP_SIGNATURE => match value {
                Value::Bytes(token) => timestamp = Some(token),
                _ => return Err(malformed("/unprotected", "a timestamp token as bytes", "something else")),
            },
            Label::Name(name)
                if [SIGNING_SCHEME, SIGNING_TIME, AUTHENTIC_SIGNING_TIME, EXPIRY].contains(&name.as_str()) =>
            {
                return Err(malformed("/unprotected", "the attributes among the signed headers", name));
            }
            Label::Number(_) | Label::Name(_) => {}
        }
    }
    let chain = chain.ok_or_else(|| malformed("/unprotected/33", "the chain of certificates", "none"))?;
    Ok((chain, timestamp))
}

fn x5chain(value: Value) -> Result<Vec<crate::domain::certificate::Certificate>, Rejection> {
    let pointer = "/unprotected/33";
    let Value::Array(list) = value else { return Err(malformed(pointer, "a list of certificates", "something else")) };
    if list.len() > MAX_BUNDLE_PARTS {
        return Err(Rejection::TooLarge { what: "certificates", limit: MAX_BUNDLE_PARTS, found: list.len() });
    }
    let der: Option<Vec<&[u8]>> = list.iter().map(|item| item.as_bytes().map(Vec::as_slice)).collect();
    let der = der.ok_or_else(|| malformed(pointer, "certificates as bytes", "something else"))?;
    certificates(pointer, der.into_iter())
}

/// `Sig_structure` of a COSE_Sign1 without external data (RFC 9052, "Signing and Verification Process").
fn to_be_signed(protected: &[u8], payload: &[u8]) -> Result<Vec<u8>, Rejection> {
    let structure = Value::Array(vec![
        Value::Text("Signature1".to_owned()),
        Value::Bytes(protected.to_vec()),
        Value::Bytes(Vec::new()),
        Value::Bytes(payload.to_vec()),
    ]);
    let mut bytes = Vec::with_capacity(protected.len().saturating_add(payload.len()).saturating_add(32));
    ciborium::into_writer(&structure, &mut bytes).map_err(|error| malformed("", "CBOR", error.to_string()))?;
    Ok(bytes)
}
