//! A decision as a SLSA Verification Summary: readable by anybody's tools.

use serde_json::{Value, json};

use super::decision::{PartVerdict, Record, Verdict};
use super::digest::Digest;
use super::json::{JsonError, canonical};
use super::statement::{predicate_type, statement_v1};

/// Extension fields of our VSAs, named by URIs as SLSA v1.2 demands.
pub mod field {
    /// The environment that the decision is about.
    pub const ENVIRONMENT: &str = "urn:countersign:vsa/environment";
    /// The project whose decision it is.
    pub const PROJECT: &str = "urn:countersign:vsa/project";
    /// The decision's id.
    pub const DECISION: &str = "urn:countersign:vsa/decision";
    /// The overrides that the decision used, with their rules.
    pub const WAIVERS: &str = "urn:countersign:vsa/waivers";
    /// The required rules that were not shown to hold.
    pub const VIOLATIONS: &str = "urn:countersign:vsa/violations";
    /// From then on the decision no longer holds.
    pub const VALID_UNTIL: &str = "urn:countersign:vsa/valid-until";
    /// What became of each platform of an index.
    pub const PLATFORMS: &str = "urn:countersign:vsa/platforms";
    /// The id that follows the change.
    pub const CORRELATION_ID: &str = "urn:countersign:vsa/correlation-id";
}

/// The statement that says what `record` decided (SLSA v1.2, "Verification Summary Attestation"), as the bytes to sign.
///
/// `id` is the decision's, which the caller has computed already to store it. `gate` is the configured `gate.id`; the
/// consumer trusts the pair of that id and the gate's key. An `unknown` has no summary: it says nothing about the
/// subject.
///
/// The levels: a gate that only checks rules establishes no SLSA build level, so a passed summary claims level 0
/// and nothing more.
///
/// # Errors
///
/// [`JsonError`] when the record has no canonical form.
pub fn statement(
    record: &Record,
    id: Digest,
    gate: &str,
    correlation_id: Option<&str>,
) -> Result<Option<Vec<u8>>, JsonError> {
    let (result, levels) = match record.verdict {
        Verdict::Ready => ("PASSED", json!(["SLSA_BUILD_LEVEL_0"])),
        Verdict::NotReady => ("FAILED", json!([])),
        Verdict::Unknown => return Ok(None),
    };
    let inputs = &record.inputs;
    let mut predicate = json!({
        "verifier": {"id": gate, "version": {"countersign": inputs.engine}},
        "timeVerified": inputs.now,
        "resourceUri": resource_uri(record),
        "policy": {
            "uri": format!("urn:countersign:pack:{}:{}", inputs.policy.name, inputs.policy.version),
            "digest": {"sha256": inputs.policy.digest.hex()},
        },
        "inputAttestations": input_attestations(record),
        "verificationResult": result,
        "verifiedLevels": levels,
        "slsaVersion": "1.2",
    });
    if let Some(map) = predicate.as_object_mut() {
        map.insert(field::ENVIRONMENT.into(), json!(inputs.environment));
        map.insert(field::PROJECT.into(), json!(inputs.project));
        map.insert(field::DECISION.into(), json!(id));
        map.insert(field::WAIVERS.into(), waivers(record));
        map.insert(field::VIOLATIONS.into(), violations(record));
        map.insert(field::VALID_UNTIL.into(), json!(record.valid_until));
        map.insert(field::CORRELATION_ID.into(), json!(correlation_id));
        map.extend(platforms(record).map(|platforms| (field::PLATFORMS.to_owned(), platforms)));
    }
    let name = if inputs.subject.name.is_empty() { "subject" } else { &inputs.subject.name };
    statement_v1(name, inputs.subject.digest, predicate_type::VSA_V1, &predicate).map(Some)
}

/// What a VSA says that an earlier one may have said already: verdict, pack, waivers.
///
/// Two decisions with the same value need only one VSA in the registry.
///
/// # Errors
///
/// [`JsonError`] never in practice: the parts all have canonical forms.
pub fn says<F>(record: &Record<F>) -> Result<Digest, JsonError> {
    let mut parts = json!({
        "verdict": record.verdict,
        "policy": record.inputs.policy.digest,
        "waivers": waivers(record),
    });
    if let (Some(platforms), Some(map)) = (platforms(record), parts.as_object_mut()) {
        map.insert("platforms".into(), platforms);
    }
    canonical(&parts).map(|bytes| Digest::of(&bytes))
}

/// Where the consumer fetches the subject: `oci://HOST/REPO`, or the name it was given.
fn resource_uri(record: &Record) -> String {
    let subject = &record.inputs.subject;
    match subject.name.as_str() {
        "" => subject.digest.to_string(),
        local if local.starts_with("oci:") || !local.contains('/') => local.to_owned(),
        repository => format!("oci://{repository}"),
    }
}

/// All attestations that the rules saw: if the list is there at all, it must be complete.
fn input_attestations(record: &Record) -> Value {
    record
        .inputs
        .all_evidence()
        .map(|facts| json!({"uri": facts.predicate_type, "digest": {"sha256": facts.digest.hex()}}))
        .collect()
}

fn waivers<F>(record: &Record<F>) -> Value {
    record
        .all_reasons()
        .filter_map(|reason| reason.waived_by.map(|id| json!({"rule": reason.rule, "override": id})))
        .collect()
}

/// What became of each part of an index; `None` for what is no index.
fn platforms<F>(record: &Record<F>) -> Option<Value> {
    let part = |part: &PartVerdict| json!({"digest": {"sha256": part.digest.hex()}, "platform": part.platform, "verdict": part.verdict});
    (!record.platforms.is_empty()).then(|| record.platforms.iter().map(part).collect())
}

fn violations(record: &Record) -> Value {
    record
        .reasons
        .iter()
        .filter(|reason| reason.outcome == super::decision::Outcome::Violation)
        .map(|reason| json!(reason.rule))
        .collect()
}
