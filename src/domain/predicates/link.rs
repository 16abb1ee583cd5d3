//! in-toto links: one step of a supply chain.

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/link/v0.3`, and the older `https://in-toto.io/Link/v1`, which cosign writes.
pub(super) fn link(predicate: Reader<'_>) -> Result<Value, Malformed> {
    // A list of descriptors in the one, a map by name in the other.
    let materials = match predicate.any("/materials") {
        Some(Value::Object(map)) => Some(map.len()),
        _ => predicate.count("/materials")?,
    };
    Ok(json!({
        "kind": "link",
        "name": predicate.required("/name")?,
        "command": predicate.texts("/command")?,
        "materials": materials,
    }))
}
