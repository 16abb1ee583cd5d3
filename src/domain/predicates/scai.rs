//! SCAI reports: attributes of an artifact, and what they rest on.

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/scai/v0.3`, and v0.2, which had another name.
pub(super) fn report(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let attribute = |entry: &Value| {
        let name = entry.get("attribute")?.as_str()?;
        let evidence = entry.get("evidence").is_some_and(|evidence| !evidence.is_null());
        Some(json!({"attribute": name, "has_evidence": evidence}))
    };
    let attributes: Option<Vec<Value>> = predicate.required_list("/attributes")?.iter().map(attribute).collect();
    let attributes = attributes.ok_or_else(|| predicate.malformed("/attributes", "a list of attributes by name"))?;
    let producer = match predicate.text("/producer/uri")? {
        Some(uri) => Some(uri),
        None => predicate.text("/producer/name")?,
    };
    Ok(json!({"kind": "scai", "attributes": attributes, "producer": producer}))
}
