//! OpenVEX: what an author says of vulnerabilities.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::read::{Malformed, Reader};
use crate::domain::digest::Digest;

/// `https://openvex.dev/ns`, in the shapes of v0.0.1 and v0.2.0.
pub(super) fn openvex(document: Reader<'_>) -> Result<Value, Malformed> {
    let malformed = || document.malformed("/statements", "a list of statements, each about a vulnerability");
    let statement = |entry: &Value| {
        let named = entry.get("vulnerability")?;
        let id = named.as_str().or_else(|| named.get("name")?.as_str())?;
        let status = entry.get("status")?.as_str()?;
        let known = matches!(status, "not_affected" | "affected" | "fixed" | "under_investigation");
        let text = |key: &str| entry.get(key).and_then(Value::as_str);
        let products = entry.get("products").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let digests: BTreeSet<String> = products.iter().flat_map(digests_of).collect();
        known.then(|| {
            json!({
                "id": id, "status": status, "justification": text("justification"), "products": products.len(),
                "digests": digests,
            })
        })
    };
    let statements: Result<Vec<Value>, Malformed> =
        document.required_list("/statements")?.iter().map(|entry| statement(entry).ok_or_else(malformed)).collect();
    Ok(json!({
        "kind": "vex",
        "author": document.required("/author")?,
        "document_created": document.time("/timestamp")?,
        "document_id": document.text("/@id")?,
        "statements": statements?,
    }))
}

/// By which SHA-256 digests a product is named: among its hashes, or within an identifier, as a package URL has it
/// (`pkg:oci/app@sha256:…`, the colon perhaps escaped).
fn digests_of(product: &Value) -> Vec<String> {
    let hashes = product.get("hashes").and_then(|hashes| hashes.get("sha-256").or_else(|| hashes.get("sha256")));
    let hashes = hashes.and_then(Value::as_str).into_iter().filter_map(|hex| Digest::from_hex(hex).ok());
    let identifiers = product.get("identifiers").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let names = product.get("@id").into_iter().chain(identifiers).chain(std::iter::once(product));
    let named =
        names.filter_map(Value::as_str).flat_map(|name| ["sha256:", "sha256%3A", "sha256%3a"].map(|mark| (name, mark)));
    let named = named.filter_map(|(name, mark)| Digest::from_hex(name.split_once(mark)?.1.get(..64)?).ok());
    hashes.chain(named).map(|digest| digest.to_string()).collect()
}
