//! SARIF 2.1.0: one result a rule that did not hold, for code-scanning pages.

use serde_json::{Value, json};

use super::{both_sides, outcome_name, reference, safe, waiver_in_words};
use crate::domain::decision::{Outcome, Reason};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_SARIF_RESULTS;
use crate::domain::names::RuleId;
use crate::gate::reply::DecisionReply;

/// A decision as one run of one tool.
///
/// `executionSuccessful` is false for what could not be judged, so that a viewer does not show an empty list as
/// "nothing found".
#[must_use]
pub fn decision(reply: &DecisionReply) -> Value {
    let whole = reply.reasons.iter().map(|reason| (reason, reply.subject.digest));
    let parts = reply.platforms.iter().flat_map(|part| part.reasons.iter().map(|reason| (reason, part.digest)));
    let all: Vec<(&Reason, Digest)> = whole.chain(parts).collect();
    // One rule may speak of several platforms; it is described once.
    let mut ids: Vec<&RuleId> = Vec::new();
    let mut rules: Vec<Value> = Vec::new();
    for (reason, _) in &all {
        if !ids.contains(&&reason.rule) {
            ids.push(&reason.rule);
            rules.push(rule(reason));
        }
    }
    let index = |reason: &Reason| ids.iter().position(|id| **id == reason.rule).unwrap_or_default();
    let results = all.iter().filter(|(reason, _)| reason.outcome != Outcome::Shown).take(MAX_SARIF_RESULTS);
    let results: Vec<Value> = results.map(|(reason, about)| result(reply, *about, index(reason), reason)).collect();
    let notifications: Vec<Value> = reply
        .faults
        .iter()
        .map(|fault| json!({"level": "error", "message": {"text": safe(&fault.to_string())}}))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "countersign",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "invocations": [{
                "executionSuccessful": reply.faults.is_empty(),
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
            "properties": {
                "verdict": reply.verdict,
                "subject": reply.subject.digest,
                "environment": reply.environment,
                "decision": reply.decision.as_ref().map(|decision| decision.id),
            },
        }],
    })
}

fn rule(reason: &Reason) -> Value {
    let title = if reason.title.is_empty() { reason.rule.to_string() } else { safe(&reason.title) };
    json!({
        "id": reason.rule,
        "shortDescription": {"text": title},
        "help": {"text": if reason.fix.is_empty() { "nothing to do".to_owned() } else { safe(&reason.fix) }},
        "properties": {"owner": safe(&reason.owner)},
    })
}

/// * `about` — the subject, or the platform of it that the reason is about.
fn result(reply: &DecisionReply, about: Digest, index: usize, reason: &Reason) -> Value {
    let level = match reason.outcome {
        Outcome::Violation | Outcome::Unknown => "error",
        Outcome::Warning => "warning",
        Outcome::Waived | Outcome::Shown => "note",
    };
    let sides = both_sides(reason);
    let text = if sides.is_empty() { safe(&reason.title) } else { format!("{}: {sides}", safe(&reason.title)) };
    let whole = reply.subject.digest;
    let name = reference(reply).replace(&whole.to_string(), &about.to_string());
    let mut result = json!({
        "ruleId": reason.rule,
        "ruleIndex": index,
        "level": level,
        "kind": if level == "note" { "informational" } else { "fail" },
        "message": {"text": format!("{}: {text}", outcome_name(reason.outcome))},
        "locations": [{"logicalLocations": [{"fullyQualifiedName": name, "kind": "resource"}]}],
        "partialFingerprints": {"rule/v1": format!("{about}:{}:{}", reply.environment, reason.rule)},
    });
    // SARIF: a `kind` other than `fail` goes with the level `none`.
    if level == "note"
        && let Some(fields) = result.as_object_mut()
    {
        fields.insert("level".into(), json!("none"));
    }
    if let (Some(waiver), Some(fields)) = (reason.waived_by, result.as_object_mut()) {
        let by = format!("override {waiver}{}", waiver_in_words(reply, reason));
        fields.insert("suppressions".into(), json!([{"kind": "external", "justification": by}]));
    }
    result
}
