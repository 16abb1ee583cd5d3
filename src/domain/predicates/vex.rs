//! OpenVEX: what an author says of vulnerabilities.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::read::{Malformed, Reader};

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
        // Before v0.2 what is within the products was named beside them.
        let of_all = components_of(entry);
        let mut about: Vec<Value> = products
            .iter()
            .map(|product| {
                let components = components_of(product).or_else(|| of_all.clone());
                json!({"digests": digests_of(product), "components": components})
            })
            .collect();
        if about.is_empty() {
            about.push(json!({"digests": [], "components": of_all}));
        }
        known.then(|| {
            json!({
                "id": id, "aliases": aliases_of(named), "status": status, "justification": text("justification"),
                "products": products.len(), "digests": digests, "about": about,
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
        // Not a time, it is none: the document is as old as it says it was made.
        "document_updated": document.time("/last_updated").ok().flatten(),
        "document_version": document.any("/version").and_then(Value::as_u64),
        "statements": statements?,
    }))
}

/// By which other names the vulnerability goes, as the author says.
fn aliases_of(vulnerability: &Value) -> BTreeSet<&str> {
    let names = vulnerability.get("aliases").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    names.iter().filter_map(Value::as_str).collect()
}

/// The package URLs of the components that a statement is restricted to; `None` where it names none, and is about all of it.
/// A component that has no package URL restricts the statement, too: to something that nobody can be shown to be.
fn components_of(named: &Value) -> Option<Vec<&str>> {
    let components = named.get("subcomponents").filter(|components| !components.is_null())?;
    let entries = components.as_array().map_or(&[][..], Vec::as_slice);
    let names = entries.iter().flat_map(|entry| {
        let identifiers = entry.get("identifiers").and_then(Value::as_object).into_iter().flat_map(Map::values);
        std::iter::once(entry).chain(entry.get("@id")).chain(identifiers).filter_map(Value::as_str)
    });
    // An empty list restricts nothing, as the specification writes it.
    let is_list = components.is_array();
    (!is_list || !entries.is_empty()).then(|| names.filter(|name| name.starts_with("pkg:")).collect())
}

/// By which digests a product is named: among its hashes, or within an identifier, as a package URL has it
/// (`pkg:oci/app@sha256:…`, the colon perhaps escaped). Each as `ALGORITHM:HEX` in lower case, whichever algorithm and
/// however long: what is named by a digest that cannot be this subject's is something else.
fn digests_of(product: &Value) -> Vec<String> {
    let algorithm = |name: &str| match name.to_lowercase().as_str() {
        "sha-256" => "sha256".to_owned(),
        other => other.to_owned(),
    };
    let hashes = product.get("hashes").and_then(Value::as_object).into_iter().flatten();
    let hashes =
        hashes.map(|(name, hash)| format!("{}:{}", algorithm(name), hash.as_str().unwrap_or_default().to_lowercase()));
    let identifiers = product.get("identifiers").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let names = product.get("@id").into_iter().chain(identifiers).chain(std::iter::once(product));
    hashes.chain(names.filter_map(Value::as_str).flat_map(digests_in)).collect()
}

/// The digests that a text contains.
fn digests_in(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace("%3a", ":");
    let mut found = Vec::new();
    for mark in ["sha1:", "sha256:", "sha384:", "sha512:"] {
        for (_, rest) in text.match_indices(mark).filter_map(|(at, _)| text.split_at_checked(at)) {
            let hex = rest.chars().skip(mark.len()).take_while(char::is_ascii_hexdigit);
            found.push(mark.chars().chain(hex).collect());
        }
    }
    found
}
