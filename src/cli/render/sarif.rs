//! SARIF 2.1.0 (OASIS): one result a rule that did not hold, for code-scanning pages.
//!
//! What those pages demand beyond the standard is met too: a place with a URI in every result, texts of descriptors that
//! are short enough, not more results and bytes than they take. What is left out is said in the run.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{both_sides, named, outcome_name, safe, waiver_in_words, why};
use crate::domain::decision::{Outcome, Reason};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::{MAX_SARIF_BYTES, MAX_SARIF_RESULTS, MAX_SARIF_TEXT_CHARS};
use crate::domain::names::RuleId;
use crate::gate::reply::DecisionReply;

/// A decision as one run of one tool.
///
/// `executionSuccessful` is false for what could not be judged, so that a viewer does not show an empty list as
/// "nothing found".
#[must_use]
pub fn decision(reply: &DecisionReply) -> Value {
    let run = Run {
        decisions: vec![reply],
        undecided: Vec::new(),
        category: format!("countersign/{}/{}/", reply.project, reply.environment),
        properties: json!({
            "verdict": reply.verdict,
            "subject": reply.subject.digest,
            "environment": reply.environment,
            "decision": reply.decision.as_ref().map(|decision| decision.id),
            "toDo": to_do(reply).collect::<Vec<_>>(),
        }),
    };
    run.log()
}

/// What would make it ready, as commands.
pub(super) fn to_do(reply: &DecisionReply) -> impl Iterator<Item = String> {
    let commands: Vec<String> =
        why::way(reply).steps.iter().filter_map(|step| step.command.as_deref().map(safe)).collect();
    commands.into_iter()
}

/// One run of the tool: about one subject, or about the components of a release. A page takes few runs of one file, and
/// each for another category, so several components are one run.
pub(super) struct Run<'a> {
    pub(super) decisions: Vec<&'a DecisionReply>,
    /// What there is no decision about, and why.
    pub(super) undecided: Vec<String>,
    /// Uploads about several environments stand beside each other and do not replace one another.
    pub(super) category: String,
    pub(super) properties: Value,
}

impl Run<'_> {
    pub(super) fn log(&self) -> Value {
        // One rule may speak of several platforms and components; it is described once.
        let mut ids: Vec<&RuleId> = Vec::new();
        let mut rules: Vec<Value> = Vec::new();
        let mut unheld: Vec<(&DecisionReply, Digest, usize, &Reason)> = Vec::new();
        for reply in &self.decisions {
            let whole = reply.reasons.iter().map(|reason| (reason, reply.subject.digest));
            let parts = reply.platforms.iter().flat_map(|part| part.reasons.iter().map(|reason| (reason, part.digest)));
            for (reason, about) in whole.chain(parts) {
                let index = ids.iter().position(|id| **id == reason.rule).unwrap_or_else(|| {
                    ids.push(&reason.rule);
                    rules.push(rule(reply, reason));
                    ids.len().saturating_sub(1)
                });
                if reason.outcome != Outcome::Shown {
                    unheld.push((reply, about, index, reason));
                }
            }
        }
        let made = unheld.into_iter().map(|(reply, about, index, reason)| result(reply, about, index, reason));
        let (results, left_out) = bounded(made);
        let faults: Vec<&Fault> = self.decisions.iter().flat_map(|reply| why::way(reply).faults).collect();
        let asked = faults.is_empty() && self.undecided.is_empty();
        let mut notifications: Vec<Value> = faults.into_iter().map(could_not_be_asked).collect();
        let undecided = |words: &String| json!({"level": "error", "message": {"text": text(words)}});
        notifications.extend(self.undecided.iter().map(undecided));
        if left_out > 0 {
            let text = format!("{left_out} more results are left out: `countersign check` lists all of them");
            notifications.push(json!({"level": "warning", "message": {"text": text}}));
        }
        json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "countersign",
                    "version": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }},
                "automationDetails": {"id": self.category},
                "invocations": [{
                    "executionSuccessful": asked,
                    "toolExecutionNotifications": notifications,
                }],
                "results": results,
                "properties": self.properties,
            }],
        })
    }
}

/// As many results as a page takes, by number and by bytes, and how many more there are.
fn bounded(results: impl Iterator<Item = Value>) -> (Vec<Value>, usize) {
    let (mut kept, mut bytes, mut left_out) = (Vec::new(), 0_usize, 0_usize);
    for result in results {
        bytes = bytes.saturating_add(result.to_string().len());
        if kept.len() < MAX_SARIF_RESULTS && bytes <= MAX_SARIF_BYTES {
            kept.push(result);
        } else {
            left_out = left_out.saturating_add(1);
        }
    }
    (kept, left_out)
}

fn could_not_be_asked(fault: &Fault) -> Value {
    json!({"level": "error", "message": {"text": text(&fault.to_string())}})
}

fn rule(reply: &DecisionReply, reason: &Reason) -> Value {
    let title = if reason.title.is_empty() { reason.rule.to_string() } else { text(&reason.title) };
    let help = if reason.fix.is_empty() { "nothing to do".to_owned() } else { text(&reason.fix) };
    let mut rule = json!({
        "id": reason.rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},
        "help": {"text": help},
        "properties": {"owner": text(&reason.owner)},
    });
    if let (Some(address), Some(fields)) = (reply.documentation.get(&reason.rule), rule.as_object_mut()) {
        fields.insert("helpUri".into(), json!(address));
    }
    rule
}

/// * `about` — the subject, or the platform of it that the reason is about.
fn result(reply: &DecisionReply, about: Digest, index: usize, reason: &Reason) -> Value {
    // SARIF 3.27.9: a `kind` other than `fail` goes with the level `none`.
    let (level, kind) = match reason.outcome {
        Outcome::Violation | Outcome::Unknown => ("error", "fail"),
        Outcome::Warning => ("warning", "fail"),
        Outcome::Waived | Outcome::Shown => ("none", "informational"),
    };
    let sides = both_sides(reason);
    let said = if sides.is_empty() { reason.title.clone() } else { format!("{}: {sides}", reason.title) };
    let whole = reply.subject.digest;
    let name = named(reply).replace(&whole.to_string(), &about.to_string());
    let place = place(reply);
    let platform = reply.platforms.iter().find(|part| part.digest == about).map(super::platform_name);
    let same = format!("{place}:{}:{}:{}", reply.environment, reason.rule, platform.unwrap_or_default());
    let mut result = json!({
        "ruleId": reason.rule,
        "ruleIndex": index,
        "level": level,
        "kind": kind,
        "message": {"text": text(&format!("{}: {said}", outcome_name(reason.outcome)))},
        "locations": [{
            "physicalLocation": {
                "artifactLocation": {"uri": place},
                "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1},
            },
            "logicalLocations": [{"fullyQualifiedName": name, "kind": "resource"}],
        }],
        "partialFingerprints": {
            "rule/v1": format!("{about}:{}:{}", reply.environment, reason.rule),
            // The next build of the same thing has the same alert, not another one.
            "primaryLocationLineHash": format!("{}:1", Digest::of(same.as_bytes()).hex().get(..16).unwrap_or_default()),
        },
    });
    if let (Some(waiver), Some(fields)) = (reason.waived_by, result.as_object_mut()) {
        let by = format!("override {waiver}{}", waiver_in_words(reply, reason));
        fields.insert("suppressions".into(), json!([{"kind": "external", "justification": by}]));
    }
    result
}

/// Where the subject lies, as a relative URI reference (RFC 3986): a code-scanning page refuses a result without one.
fn place(reply: &DecisionReply) -> String {
    let name =
        if reply.subject.name.is_empty() { reply.subject.digest.to_string() } else { reply.subject.name.clone() };
    let mut uri = String::new();
    for byte in name.trim_start_matches('/').bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => {
                let _ = write!(uri, "%{other:02X}");
            }
        }
    }
    uri
}

/// A text of others as descriptors and messages take it.
fn text(text: &str) -> String {
    safe(text).chars().take(MAX_SARIF_TEXT_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_would_refuse_is_left_out_and_counted() {
        let (kept, left_out) = bounded(std::iter::repeat_n(json!({}), MAX_SARIF_RESULTS + 7));
        assert_eq!((kept.len(), left_out), (MAX_SARIF_RESULTS, 7));
        let large = json!("x".repeat(MAX_SARIF_BYTES / 2));
        let (kept, left_out) = bounded(std::iter::repeat_n(large, 3));
        assert_eq!((kept.len(), left_out), (1, 2));
    }
}
