//! in-toto releases: which version of which package an artifact is part of.

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/release/v0.1`. The package URL must name a version.
pub(super) fn v0_1(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let purl = predicate.required("/purl")?;
    let bare = purl.split(['?', '#']).next().unwrap_or(purl);
    let version = bare.rsplit_once('@').map(|(_, version)| version).filter(|v| !v.is_empty() && !v.contains('/'));
    let Some(version) = version.filter(|_| purl.starts_with("pkg:")) else {
        return Err(predicate.malformed("/purl", "a package URL with a version"));
    };
    let id = match predicate.any("/releaseId") {
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => predicate.text("/releaseId")?.map(str::to_owned),
    };
    Ok(json!({"kind": "release", "purl": purl, "version": version, "release_id": id}))
}
