//! Reports of vulnerability scanners.

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
        // The text of the specification has one level more than its example.
        let entry = entry.get("vulnerability").unwrap_or(entry);
        let id = entry.get("id")?.as_str()?;
        let severity = match entry.get("severity") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(scores)) => scores.iter().map(score).collect::<Option<Vec<_>>>()?,
            Some(text @ Value::String(_)) => vec![json!({"method": null, "score": text})],
            Some(_) => return None,
        };
        Some(json!({"id": id, "severity": severity}))
    };
    predicate.list("/scanner/result")?.iter().map(|entry| finding(entry).ok_or_else(malformed)).collect()
}

fn score(score: &Value) -> Option<Value> {
    let (method, score) = (score.get("method")?.as_str()?, score.get("score")?);
    let score = score.as_str().map_or_else(|| score.as_number().map(ToString::to_string), |s| Some(s.to_owned()))?;
    Some(json!({"method": method, "score": score}))
}
