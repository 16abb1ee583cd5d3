//! in-toto statements and the DSSE envelope they travel in.

use serde_json::{Value, json};

use super::digest::Digest;
use super::json::{self, JsonError};
use super::limits::MAX_STATEMENT_SUBJECTS;

/// The DSSE payload type of in-toto statements.
pub const IN_TOTO_PAYLOAD_TYPE: &str = "application/vnd.in-toto+json";
/// Statement v1, which we write.
pub const STATEMENT_V1: &str = "https://in-toto.io/Statement/v1";
/// Statement v0.1, which cosign's `attest` still writes and we read.
pub const STATEMENT_V0_1: &str = "https://in-toto.io/Statement/v0.1";

/// Predicate types by name.
pub mod predicate_type {
    /// SLSA provenance v1.
    pub const SLSA_PROVENANCE_V1: &str = "https://slsa.dev/provenance/v1";
    /// SLSA provenance v0.2.
    pub const SLSA_PROVENANCE_V0_2: &str = "https://slsa.dev/provenance/v0.2";
    /// SLSA verification summary: a decision for everybody's tools.
    pub const VSA_V1: &str = "https://slsa.dev/verification_summary/v1";
    /// in-toto test result: what a smoke test leaves.
    pub const TEST_RESULT_V0_1: &str = "https://in-toto.io/attestation/test-result/v0.1";
    /// A signature as a statement with an empty predicate (cosign v3).
    pub const COSIGN_SIGN_V1: &str = "https://sigstore.dev/cosign/sign/v1";
    /// A signature over the artifact's own bytes, without any statement.
    pub const MESSAGE_SIGNATURE: &str = "urn:countersign:message-signature/v1";
    /// A Notation signature, which covers a descriptor and says nothing beyond it (Notary Project, "Payload").
    pub const NOTATION: &str = "application/vnd.cncf.notary.payload.v1+json";
    /// Our override.
    pub const OVERRIDE_V1: &str = "urn:countersign:override/v1";
    /// The short names that cosign's users know.
    pub const ALIASES: &[(&str, &str)] = &[
        ("slsaprovenance", "https://slsa.dev/provenance/v0.2"),
        ("slsaprovenance02", "https://slsa.dev/provenance/v0.2"),
        ("slsaprovenance1", "https://slsa.dev/provenance/v1"),
        ("link", "https://in-toto.io/Link/v1"),
        ("spdx", "https://spdx.dev/Document"),
        ("spdxjson", "https://spdx.dev/Document"),
        ("cyclonedx", "https://cyclonedx.org/bom"),
        ("vuln", "https://cosign.sigstore.dev/attestation/vuln/v1"),
        ("openvex", "https://openvex.dev/ns"),
        ("custom", "https://cosign.sigstore.dev/attestation/v1"),
    ];
}

/// A well-formed in-toto statement and the payload bytes it was read from.
///
/// The bytes are kept because they are what was signed; the parsed form is never
/// written again in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    value: Value,
    predicate_type: String,
    subjects: Vec<StatementSubject>,
}

/// One entry of a statement's `subject` list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementSubject {
    /// The name the producer gave; not evidence of anything.
    pub name: Option<String>,
    /// The SHA-256, where the producer gave one; other algorithms never match.
    pub digest: Option<Digest>,
}

/// Why a payload is not a statement.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at `{pointer}`: expected {expected}, found {found}")]
pub struct StatementError {
    /// JSON pointer into the statement.
    pub pointer: String,
    /// What belongs there.
    pub expected: String,
    /// What is there, bounded.
    pub found: String,
}

impl StatementError {
    fn new(pointer: impl Into<String>, expected: impl Into<String>, found: Option<&Value>) -> Self {
        let found = found.map_or_else(|| "nothing".to_owned(), |v| v.to_string().chars().take(80).collect());
        Self { pointer: pointer.into(), expected: expected.into(), found }
    }
}

impl Statement {
    /// Reads the DSSE payload of an in-toto attestation (in-toto attestation framework v1, "Statement").
    ///
    /// Unknown fields are kept and ignored, as the specification's parsing rules demand.
    ///
    /// # Errors
    ///
    /// [`StatementError`] with the JSON pointer of what is wrong. A digest that is not lowercase
    /// SHA-256 hex under the key `sha256` is an error; other algorithms are passed over.
    pub fn parse(payload: &[u8]) -> Result<Self, StatementError> {
        let value = json::parse_bounded(payload).map_err(|e: JsonError| StatementError {
            pointer: String::new(),
            expected: "strict JSON".into(),
            found: e.to_string(),
        })?;
        match value.get("_type").and_then(Value::as_str) {
            Some(STATEMENT_V1 | STATEMENT_V0_1) => {}
            _ => return Err(StatementError::new("/_type", "in-toto Statement v1 or v0.1", value.get("_type"))),
        }
        let predicate_type = match value.get("predicateType").and_then(Value::as_str) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => return Err(StatementError::new("/predicateType", "a type URI", value.get("predicateType"))),
        };
        let subjects = match value.get("subject") {
            Some(Value::Array(list)) if list.len() > MAX_STATEMENT_SUBJECTS => {
                return Err(StatementError {
                    pointer: "/subject".into(),
                    expected: format!("at most {MAX_STATEMENT_SUBJECTS} subjects"),
                    found: list.len().to_string(),
                });
            }
            Some(Value::Array(list)) if !list.is_empty() => {
                list.iter().enumerate().map(|(i, v)| read_subject(i, v)).collect::<Result<_, _>>()?
            }
            other => return Err(StatementError::new("/subject", "at least one subject", other)),
        };
        Ok(Self { value, predicate_type, subjects })
    }

    /// What kind of claim this is.
    #[must_use]
    pub fn predicate_type(&self) -> &str {
        &self.predicate_type
    }

    /// The claim; `null` where the producer left it out.
    #[must_use]
    pub fn predicate(&self) -> &Value {
        self.value.get("predicate").unwrap_or(&Value::Null)
    }

    /// What the claim is about.
    #[must_use]
    pub fn subjects(&self) -> &[StatementSubject] {
        &self.subjects
    }

    /// The whole statement.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// Whether `digest` is among the subjects, by SHA-256 and nothing else.
    #[must_use]
    pub fn is_about(&self, digest: Digest) -> bool {
        self.subjects.iter().any(|s| s.digest == Some(digest))
    }
}

fn read_subject(index: usize, value: &Value) -> Result<StatementSubject, StatementError> {
    let Some(digests) = value.get("digest").and_then(Value::as_object) else {
        return Err(StatementError::new(format!("/subject/{index}/digest"), "a digest set", value.get("digest")));
    };
    let digest = match digests.get("sha256") {
        None => None,
        Some(found) => match found.as_str().map(Digest::from_hex) {
            Some(Ok(digest)) => Some(digest),
            _ => {
                let pointer = format!("/subject/{index}/digest/sha256");
                return Err(StatementError::new(pointer, "64 lowercase hex digits", Some(found)));
            }
        },
    };
    Ok(StatementSubject { name: value.get("name").and_then(Value::as_str).map(str::to_owned), digest })
}

/// What a statement says of its subject beside the digest (in-toto attestation framework v1, "ResourceDescriptor").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Described<'n> {
    /// Its name, for people.
    pub name: &'n str,
    /// What it is, where that is said.
    pub media_type: Option<&'n str>,
}

impl<'n> From<&'n str> for Described<'n> {
    fn from(name: &'n str) -> Self {
        Self { name, media_type: None }
    }
}

/// The bytes of a Statement v1 about one subject: the DSSE payload that is signed.
///
/// # Errors
///
/// [`JsonError`] when `predicate` has no JSON form.
pub fn statement_v1<'n>(
    described: impl Into<Described<'n>>,
    subject: Digest,
    predicate_type: &str,
    predicate: &Value,
) -> Result<Vec<u8>, JsonError> {
    let Described { name, media_type } = described.into();
    let mut about = json!({"name": name, "digest": {"sha256": subject.hex()}});
    if let (Some(media_type), Some(about)) = (media_type, about.as_object_mut()) {
        about.insert("mediaType".to_owned(), json!(media_type));
    }
    json::canonical(&json!({
        "_type": STATEMENT_V1,
        "subject": [about],
        "predicateType": predicate_type,
        "predicate": predicate,
    }))
}

/// DSSE v1 pre-authentication encoding: the bytes that a signature covers.
///
/// `"DSSEv1" SP LEN(type) SP type SP LEN(body) SP body` (DSSE protocol, "Signature Definition").
#[must_use]
pub fn pae(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let mut bytes = format!("DSSEv1 {} {} {} ", payload_type.len(), payload_type, payload.len()).into_bytes();
    bytes.extend_from_slice(payload);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(field: &str, replacement: Value) -> Vec<u8> {
        let mut value = json!({
            "_type": STATEMENT_V1, "subject": [{"name": "a", "digest": {"sha256": "0".repeat(64)}}],
            "predicateType": "https://example.com/p", "predicate": {}
        });
        value[field] = replacement;
        serde_json::to_vec(&value).unwrap()
    }

    #[test]
    fn what_we_write_we_read() {
        let digest = Digest::of(b"x");
        let bytes = statement_v1("app", digest, "https://example.com/p", &json!({"a": 1})).unwrap();
        let statement = Statement::parse(&bytes).unwrap();
        assert!(statement.is_about(digest));
        assert!(!statement.is_about(Digest::of(b"y")));
        assert_eq!(statement.predicate(), &json!({"a": 1}));
    }

    #[test]
    fn each_field_is_refused_by_its_pointer() {
        let cases = [
            ("_type", json!("https://in-toto.io/Statement/v2"), "/_type"),
            ("predicateType", json!(""), "/predicateType"),
            ("subject", json!([]), "/subject"),
            ("subject", json!([{"name": "a"}]), "/subject/0/digest"),
            ("subject", json!([{"digest": {"sha256": "AB"}}]), "/subject/0/digest/sha256"),
        ];
        for (field, value, pointer) in cases {
            assert_eq!(Statement::parse(&with(field, value)).unwrap_err().pointer, pointer);
        }
    }

    #[test]
    fn only_sha256_binds_a_subject() {
        let digest = Digest::of(b"x");
        let sha512 = with("subject", json!([{"digest": {"sha512": digest.hex()}}]));
        assert!(!Statement::parse(&sha512).unwrap().is_about(digest));
    }

    #[test]
    fn fifty_thousand_subjects_are_read_and_one_more_is_not() {
        let subjects = |n: usize| json!(vec![json!({"digest": {"sha256": "0".repeat(64)}}); n]);
        assert!(Statement::parse(&with("subject", subjects(50_000))).is_ok());
        let error = Statement::parse(&with("subject", subjects(50_001))).unwrap_err();
        assert_eq!(error.found, "50001");
    }

    #[test]
    fn the_pre_authentication_encoding_is_the_specifications_example() {
        let expected = b"DSSEv1 29 http://example.com/HelloWorld 11 hello world";
        assert_eq!(pae("http://example.com/HelloWorld", b"hello world"), expected);
    }
}
