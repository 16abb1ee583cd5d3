//! What became of one rule, from whatever can tell what its outputs are.

use std::collections::BTreeSet;

use regorus::Value;
use serde::{Deserialize, Serialize};

use super::engine::EvaluationError;
use super::errors::bounded;
use super::findings::Output;
use super::manifest::Rule;
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_RULE_TEXT_CHARS;
use crate::domain::names::RuleId;
use crate::domain::time::Timestamp;

/// What became of one rule, before any waiver.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgement {
    /// Which rule.
    pub rule: RuleId,
    /// Whether it was shown to hold.
    pub shown: bool,
    /// Why it could not be evaluated, with file, line and column; such a violation cannot be overridden.
    pub error: Option<String>,
    /// What would have satisfied it, when the rule says so.
    pub expected: Option<String>,
    /// What there was, when the rule says so.
    pub found: Option<String>,
    /// Digests of the evidence that carried it, ascending; always of evidence that was given.
    pub used: Vec<Digest>,
    /// From then on it no longer holds.
    pub until: Option<Timestamp>,
}

/// One output of a rule, `None` where it is undefined; asked of whoever can tell.
pub(super) type Ask<'a> = &'a dyn Fn(&RuleId, Option<Output>) -> Result<Option<Value>, EvaluationError>;

impl Judgement {
    fn new(rule: &Rule, shown: bool) -> Self {
        Self { rule: rule.id.clone(), shown, error: None, expected: None, found: None, used: Vec::new(), until: None }
    }

    /// The judgement about a rule that could not be evaluated: not shown, and nobody can waive it.
    #[must_use]
    pub fn failed(rule: &Rule, error: String) -> Self {
        Self { error: Some(error), ..Self::new(rule, false) }
    }
}

/// Whether the rule holds, and until when; everything else about it can wait.
pub(super) fn decide(ask: Ask, rule: &Rule, outputs: &BTreeSet<Output>, now: Timestamp) -> Judgement {
    match ask(&rule.id, None) {
        Ok(Some(Value::Bool(true))) if outputs.contains(&Output::Until) => hold_until(ask, rule, now),
        Ok(Some(Value::Bool(shown))) => Judgement::new(rule, shown),
        Ok(None) => Judgement::new(rule, false),
        Ok(Some(_)) => {
            Judgement::failed(rule, format!("expected `shown` of `{}` to be true, found another value", rule.id))
        }
        Err(error) => Judgement::failed(rule, error.to_string()),
    }
}

/// How long an answer holds is part of the answer: where that fails, nothing has been shown.
fn hold_until(ask: Ask, rule: &Rule, now: Timestamp) -> Judgement {
    let until = match ask(&rule.id, Some(Output::Until)) {
        Ok(None) => return Judgement::new(rule, true),
        Ok(Some(Value::String(text))) => text.parse::<Timestamp>().map_err(|error| error.to_string()),
        Ok(Some(_)) => Err("expected an RFC 3339 time, found a value that is no text".to_owned()),
        Err(error) => Err(error.to_string()),
    };
    match until {
        Ok(until) => Judgement { until: Some(until), ..Judgement::new(rule, until > now) },
        Err(error) => Judgement::failed(rule, format!("`until` of `{}`: {error}", rule.id)),
    }
}

/// Adds the texts, each of which may be lost without changing the verdict.
pub(super) fn describe(ask: Ask, judgement: &mut Judgement, outputs: &BTreeSet<Output>, evidence: &BTreeSet<Digest>) {
    let rule = judgement.rule.clone();
    let value = |output: Output| ask(&rule, Some(output)).ok().flatten();
    if outputs.contains(&Output::Expected) {
        judgement.expected = value(Output::Expected).map(|value| words(&value));
    }
    if outputs.contains(&Output::Found) {
        judgement.found = value(Output::Found).map(|value| words(&value));
    }
    if outputs.contains(&Output::Used)
        && let Some(Value::Set(items)) = value(Output::Used)
    {
        let digests = items.iter().filter_map(|item| item.as_string().ok()?.parse().ok());
        judgement.used = digests.filter(|digest: &Digest| evidence.contains(digest)).collect();
        judgement.used.sort();
    }
}

/// A text that a rule gives, fit to be shown; other values in JSON.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => bounded(text, MAX_RULE_TEXT_CHARS),
        Value::Array(_) | Value::Object(_) | Value::Set(_) => "a value that is no text".to_owned(),
        other => bounded(&other.to_string(), MAX_RULE_TEXT_CHARS),
    }
}
