//! Reports of vulnerability scanners.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/vulns/v0.1` and `/v0.2`. A list without entries means that nothing was found.
pub(super) fn in_toto(predicate: Reader<'_>) -> Result<Value, Malformed> {
    predicate.required_list("/scanner/result")?;
    scan(predicate, Some(&findings(predicate)?))
}

/// `https://cosign.sigstore.dev/attestation/vuln/v1`, which carries whatever the scanner printed: `findings` is `null`
/// where that is no list of entries with an id.
pub(super) fn cosign(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let found = match predicate.any("/scanner/result") {
        Some(Value::Array(_)) => findings(predicate).ok(),
        _ => None,
    };
    scan(predicate, found.as_deref())
}

fn scan(predicate: Reader<'_>, findings: Option<&[Value]>) -> Result<Value, Malformed> {
    Ok(json!({
        "kind": "vulnerabilities",
        "scanner": predicate.required("/scanner/uri")?,
        "scanner_version": predicate.text("/scanner/version")?,
        "db_uri": predicate.text("/scanner/db/uri")?,
        "db_version": predicate.text("/scanner/db/version")?,
        "db_updated": predicate.time("/scanner/db/lastUpdate")?,
        "started_at": predicate.time("/metadata/scanStartedOn")?,
        "scanned_at": predicate.time("/metadata/scanFinishedOn")?,
        "findings": findings,
    }))
}

fn findings(predicate: Reader<'_>) -> Result<Vec<Value>, Malformed> {
    let malformed = || predicate.malformed("/scanner/result", "a list of vulnerabilities, each with an id");
    let finding = |entry: &Value| {
        let mut components = components_of(entry);
        // The text of the specification has one level more than its example.
        let entry = entry.get("vulnerability").unwrap_or(entry);
        components.append(&mut components_of(entry));
        let id = entry.get("id")?.as_str()?;
        let severity = match entry.get("severity") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(scores)) => scores.iter().map(score).collect::<Option<Vec<_>>>()?,
            Some(text @ Value::String(_)) => vec![json!({"method": null, "score": text})],
            Some(_) => return None,
        };
        Some(json!({"id": id, "severity": severity, "components": components}))
    };
    predicate.list("/scanner/result")?.iter().map(|entry| finding(entry).ok_or_else(malformed)).collect()
}

/// The fields in which scanners say what has the vulnerability. The specification has none for it but annotations.
const PLACES: [&str; 8] =
    ["affected", "affects", "annotations", "artifact", "component", "package", "packages", "purl"];

/// The package URLs of what has the vulnerability, as far as the scanner says it.
fn components_of(entry: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut pending: Vec<&Value> = PLACES.iter().filter_map(|place| entry.get(place)).collect();
    // Its depth is bounded, as that of all JSON that is read.
    while let Some(value) = pending.pop() {
        match value {
            Value::String(text) if text.starts_with("pkg:") => drop(found.insert(text.as_str())),
            Value::Array(items) => pending.extend(items),
            Value::Object(fields) => pending.extend(fields.values()),
            _ => {}
        }
    }
    found
}

fn score(score: &Value) -> Option<Value> {
    let (method, score) = (score.get("method")?.as_str()?, score.get("score")?);
    let score = score.as_str().map_or_else(|| score.as_number().map(ToString::to_string), |s| Some(s.to_owned()))?;
    Some(json!({"method": method, "score": score}))
}
