//! A decision as a SLSA Verification Summary: readable by anybody's tools.

use serde_json::{Value, json};

use super::decision::{PartVerdict, Reason, Record, Verdict};
use super::digest::Digest;
use super::json::{JsonError, canonical};
use super::log::Origin;
use super::overrides::Way;
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
    /// The waiver of an environment before that the decision rests on, where there is one.
    pub const RESTS_ON: &str = "urn:countersign:vsa/rests-on";
    /// The required rules that were not shown to hold.
    pub const VIOLATIONS: &str = "urn:countersign:vsa/violations";
    /// From then on the decision no longer holds.
    pub const VALID_UNTIL: &str = "urn:countersign:vsa/valid-until";
    /// What became of each platform of an index.
    pub const PLATFORMS: &str = "urn:countersign:vsa/platforms";
    /// The name of the decision log that the decision is in.
    pub const LOG_ORIGIN: &str = "urn:countersign:vsa/log-origin";
    /// Its place there, from 0.
    pub const LOG_INDEX: &str = "urn:countersign:vsa/log-index";
    /// The id that follows the change.
    pub const CORRELATION_ID: &str = "urn:countersign:vsa/correlation-id";
}

/// What stands for the place in the log until that is known.
const PLACE: u64 = 9_007_199_254_740_991;

/// The bytes of a VSA, but for the decision's place in the log: that is known only when the decision is written, while
/// everybody waits, so everything else is made before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    before: Vec<u8>,
    after: Option<Vec<u8>>,
}

impl Statement {
    fn of(bytes: Vec<u8>, in_log: bool) -> Self {
        let field = format!("\"{}\":", field::LOG_INDEX);
        let place = format!("{field}{PLACE}");
        // Within a text a quotation mark is escaped, so this is the field itself and nothing that somebody wrote.
        let found = in_log.then(|| memchr::memmem::find(&bytes, place.as_bytes())).flatten();
        let split = found.and_then(|at| {
            let (before, rest) = bytes.split_at_checked(at.checked_add(field.len())?)?;
            let after = rest.split_at_checked(place.len().checked_sub(field.len())?)?.1;
            Some((before.to_vec(), after.to_vec()))
        });
        match split {
            Some((before, after)) => Self { before, after: Some(after) },
            None => Self { before: bytes, after: None },
        }
    }

    /// Whether the place of the decision in the log is part of it.
    #[must_use]
    pub const fn names_a_leaf(&self) -> bool {
        self.after.is_some()
    }

    /// The bytes to sign for a decision at this place in the log.
    #[must_use]
    pub fn at(&self, leaf: u64) -> Vec<u8> {
        match &self.after {
            Some(after) => [self.before.as_slice(), leaf.to_string().as_bytes(), after].concat(),
            None => self.before.clone(),
        }
    }
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
/// * `place` — where it is said: that of the subject, or another one where it was called ready before. Whoever looks a
///   subject up compares where it lies.
/// * `log` — the decision log that it will be in; absent where the gate has none in its own name.
///
/// # Errors
///
/// [`JsonError`] when the record has no canonical form.
pub fn statement(
    place: &str,
    record: &Record,
    id: Digest,
    gate: &str,
    correlation_id: Option<&str>,
    log: Option<&Origin>,
) -> Result<Option<Statement>, JsonError> {
    let (result, levels) = match record.verdict {
        Verdict::Ready => ("PASSED", json!(["SLSA_BUILD_LEVEL_0"])),
        Verdict::NotReady => ("FAILED", json!([])),
        Verdict::Unknown => return Ok(None),
    };
    let inputs = &record.inputs;
    let mut predicate = json!({
        "verifier": {"id": gate, "version": {"countersign": inputs.engine}},
        "timeVerified": inputs.now,
        "resourceUri": resource_uri(place, inputs.subject.digest),
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
        map.extend(inputs.rests_on().map(|rests_on| (field::RESTS_ON.to_owned(), json!(rests_on))));
        map.insert(field::VIOLATIONS.into(), violations(record));
        map.insert(field::VALID_UNTIL.into(), json!(record.valid_until));
        map.insert(field::CORRELATION_ID.into(), json!(correlation_id));
        if let Some(origin) = log {
            map.insert(field::LOG_ORIGIN.into(), json!(origin.as_str()));
            map.insert(field::LOG_INDEX.into(), json!(PLACE));
        }
        map.extend(platforms(record).map(|platforms| (field::PLATFORMS.to_owned(), platforms)));
    }
    let name = if place.is_empty() { "subject" } else { place };
    let bytes = statement_v1(name, inputs.subject.digest, predicate_type::VSA_V1, &predicate)?;
    Ok(Some(Statement::of(bytes, log.is_some())))
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
    if let Some(map) = parts.as_object_mut() {
        map.extend(platforms(record).map(|platforms| ("platforms".to_owned(), platforms)));
        map.extend(record.inputs.rests_on().map(|rests_on| ("rests_on".to_owned(), json!(rests_on))));
    }
    canonical(&parts).map(|bytes| Digest::of(&bytes))
}

/// Where the consumer fetches the subject: `oci://HOST/REPO`, or the name it was given.
fn resource_uri(place: &str, subject: Digest) -> String {
    match place {
        "" => subject.to_string(),
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

/// Each waiver with its rule, and that the glass was broken by it: whoever has the summary alone is told, too.
fn waivers<F>(record: &Record<F>) -> Value {
    let way = |id| record.inputs.all_overrides().find(|one| one.id == id).map(|one| one.permits.way);
    let waiver = |reason: &Reason| {
        let id = reason.waived_by?;
        Some(match way(id) {
            Some(Way::BreakGlass) => json!({"rule": reason.rule, "override": id, "way": Way::BreakGlass}),
            _ => json!({"rule": reason.rule, "override": id}),
        })
    };
    record.all_reasons().filter_map(waiver).collect()
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
