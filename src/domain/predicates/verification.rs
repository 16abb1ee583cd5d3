//! Results of verifiers: SLSA verification summaries and simple verification results, as input.
//!
//! Who may be believed is the pack's to say: the pair of signer and `verifier_id`.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::read::{Malformed, Reader};
use crate::domain::vsa::field;

/// `https://slsa.dev/verification_summary/v1`, with what ours say beside it: a decision for one environment of one
/// project, until then.
pub(super) fn vsa(predicate: Reader<'_>) -> Result<Value, Malformed> {
    let result = predicate.one_of("/verificationResult", &["PASSED", "FAILED"], "`PASSED` or `FAILED`")?;
    let (levels, properties) = levels(predicate, "/verifiedLevels")?;
    if result == "PASSED" && properties.iter().any(|property| property == "FAILED") {
        return Err(predicate.malformed("/verifiedLevels", "no `FAILED` beside `PASSED`"));
    }
    Ok(json!({
        "kind": "vsa",
        "verifier_id": predicate.required("/verifier/id")?,
        "result": result,
        "levels": levels,
        "properties": properties,
        "policy_uri": predicate.text("/policy/uri")?,
        "policy_digest": predicate.text("/policy/digest/sha256")?,
        "resource_uri": predicate.required("/resourceUri")?,
        "time_verified": predicate.time("/timeVerified")?,
        "input_attestations": predicate.count("/inputAttestations")?,
        "environment": predicate.text(&pointer_to(field::ENVIRONMENT))?,
        "project": predicate.text(&pointer_to(field::PROJECT))?,
        "valid_until": predicate.time(&pointer_to(field::VALID_UNTIL))?,
    }))
}

/// The pointer to a field whose name is a URI (RFC 6901).
fn pointer_to(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// `https://in-toto.io/attestation/svr/v0.1`.
pub(super) fn svr_v0_1(predicate: Reader<'_>) -> Result<Value, Malformed> {
    svr(predicate, "v0.1")
}

/// `https://in-toto.io/attestation/svr/v0.2`, which must name the policies.
pub(super) fn svr_v0_2(predicate: Reader<'_>) -> Result<Value, Malformed> {
    predicate.required_list("/verifier/policies")?;
    svr(predicate, "v0.2")
}

fn svr(predicate: Reader<'_>, version: &str) -> Result<Value, Malformed> {
    predicate.required_list("/properties")?;
    let (levels, properties) = levels(predicate, "/properties")?;
    let policies = predicate.list("/verifier/policies")?;
    let uri = |policy: &Value| policy.get("uri").and_then(Value::as_str).map(str::to_owned);
    Ok(json!({
        "kind": "svr",
        "version": version,
        "verifier_id": predicate.required("/verifier/id")?,
        "levels": levels,
        "properties": properties,
        "policies": policies.iter().filter_map(uri).collect::<Vec<_>>(),
        "time_created": predicate.time("/timeCreated")?,
    }))
}

/// The SLSA level of each track, and everything else as it is written.
///
/// One track has one level: where a statement gives two, no rule should have to choose.
fn levels(predicate: Reader<'_>, pointer: &str) -> Result<(BTreeMap<String, u64>, Vec<String>), Malformed> {
    let (mut levels, mut properties) = (BTreeMap::new(), Vec::new());
    for text in predicate.texts(pointer)? {
        match level(text) {
            Some((track, level)) => {
                if levels.insert(track.to_owned(), level).is_some_and(|other| other != level) {
                    return Err(predicate.malformed(pointer, "one level for each track"));
                }
            }
            None => properties.push(text.to_owned()),
        }
    }
    Ok((levels, properties))
}

/// `SLSA_BUILD_LEVEL_3`: track and level.
fn level(text: &str) -> Option<(&str, u64)> {
    let (track, level) = text.strip_prefix("SLSA_")?.rsplit_once("_LEVEL_")?;
    let digits = !level.is_empty() && level.bytes().all(|byte| byte.is_ascii_digit());
    Some((track, level.parse().ok().filter(|_| digits)?))
}
