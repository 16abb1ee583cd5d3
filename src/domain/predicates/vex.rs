//! OpenVEX: what an author says of vulnerabilities.

use serde_json::{Value, json};

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
        let products = entry.get("products").and_then(Value::as_array).map_or(0, Vec::len);
        known.then(|| json!({"id": id, "status": status, "justification": text("justification"), "products": products}))
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
