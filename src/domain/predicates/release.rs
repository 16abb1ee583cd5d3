//! in-toto releases: which version of which package an artifact is part of.

use serde_json::{Value, json};

use super::read::{Malformed, Reader};

/// `https://in-toto.io/attestation/release/v0.1` and `/v0.2`. The package URL must name a version.
///
/// What v0.1 calls `releaseId`, v0.2 calls `packageId`, and its own examples do under the type of v0.1 too.
pub(super) fn release(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let purl = predicate.required("/purl")?;
    let bare = purl.split(['?', '#']).next().unwrap_or(purl);
    let version = bare.rsplit_once('@').map(|(_, version)| version).filter(|v| !v.is_empty() && !v.contains('/'));
    let Some(version) = version.filter(|_| purl.starts_with("pkg:")) else {
        return Err(predicate.malformed("/purl", "a package URL with a version"));
    };
    let id = match id(predicate, "/releaseId")? {
        None => id(predicate, "/packageId")?,
        id => id,
    };
    Ok(json!({"kind": "release", "purl": purl, "version": version, "release_id": id}))
}

/// An identifier, which registries write as a number too.
fn id(predicate: Reader<'_>, pointer: &str) -> Result<Option<String>, Malformed> {
    match predicate.any(pointer) {
        Some(Value::Number(number)) => Ok(Some(number.to_string())),
        _ => Ok(predicate.text(pointer)?.map(str::to_owned)),
    }
}
