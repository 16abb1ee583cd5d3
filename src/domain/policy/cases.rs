//! Tests of a pack as tables: what is there, and what each rule must say to it.
//!
//! ```json
//! { "schema": "countersign.cases/v1",
//!   "environment": "production",
//!   "input": {"signed": {"builder": [{"predicate_type": "https://slsa.dev/provenance/v1", "predicate": {…}}]}},
//!   "cases": [
//!     { "name": "another builder is refused",
//!       "data": {"builders": ["https://b"]},
//!       "input": {"now": "2026-06-01T00:00:00Z"},
//!       "expect": {"provenance.builder": "not-shown"},
//!       "found": {"provenance.builder": "https://b/evil"} } ] }
//! ```
//!
//! Each case is a whole question: what it does not say is as it is where nothing was found. `input` and `data` of a case
//! are laid over those of the file, field by field; a list replaces a list. Evidence needs no more than its type and its
//! predicate: `typed` is read from them as the gate reads it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::errors::{LoadError, bounded};
use super::files::PackFiles;
use super::manifest::Manifest;
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::limits::{MAX_CASES, MAX_EVIDENCE, MAX_TEXT_CHARS};
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::predicates::typed;

/// What marks a fixture as a table of cases.
const SCHEMA: &str = "countersign.cases/v1";

/// When a case is that does not say it.
const NOW: &str = "2026-01-01T00:00:00Z";

/// What became of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Expected {
    /// It could not be evaluated.
    Error,
    /// It was not shown to hold.
    NotShown,
    /// It was shown to hold.
    Shown,
}

impl Expected {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::NotShown => "not-shown",
            Self::Shown => "shown",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTable {
    #[serde(rename = "schema")]
    _schema: String,
    environment: Option<EnvironmentName>,
    #[serde(default)]
    input: Map<String, Value>,
    #[serde(default)]
    data: Map<String, Value>,
    cases: Vec<RawCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    name: String,
    environment: Option<EnvironmentName>,
    #[serde(default)]
    input: Map<String, Value>,
    #[serde(default)]
    data: Map<String, Value>,
    expect: BTreeMap<RuleId, Expected>,
    #[serde(default)]
    found: BTreeMap<RuleId, String>,
    #[serde(default)]
    expected: BTreeMap<RuleId, String>,
}

/// One case, whole.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Case {
    pub(super) name: String,
    pub(super) file: String,
    pub(super) line: u32,
    pub(super) input: Value,
    /// The constants, where the case has other ones than the pack.
    pub(super) data: Option<Value>,
    pub(super) expect: BTreeMap<RuleId, Expected>,
    pub(super) found: BTreeMap<RuleId, String>,
    pub(super) expected: BTreeMap<RuleId, String>,
}

/// Whether a fixture is a table of cases, and no data of the pack's own tests.
pub(super) fn is_table(fixture: &Map<String, Value>) -> bool {
    fixture.get("schema").and_then(Value::as_str).is_some_and(|schema| schema.starts_with("countersign.cases/"))
}

/// The cases of all tables among the fixtures, in the order of files and lines; what is wrong goes into `errors`.
pub(super) fn read(files: &PackFiles, manifest: &Manifest, errors: &mut Vec<LoadError>) -> Vec<Case> {
    let mut cases = Vec::new();
    for (file, text) in files.fixtures() {
        // What is no object is reported where fixtures are read.
        let Ok(Value::Object(fixture)) = json::parse(text.as_bytes()) else { continue };
        if !is_table(&fixture) {
            continue;
        }
        if fixture.get("schema").and_then(Value::as_str) != Some(SCHEMA) {
            let found = bounded(&fixture.get("schema").map(Value::to_string).unwrap_or_default(), 80);
            errors.push(LoadError::file(file, format!("expected schema `{SCHEMA}`, found {found}")));
            continue;
        }
        match RawTable::deserialize(Value::Object(fixture)) {
            Ok(table) => {
                Reader { file, text, manifest, errors: &mut *errors, seen: BTreeSet::new() }.table(table, &mut cases);
            }
            Err(error) => errors.push(LoadError::file(file, error.to_string())),
        }
    }
    if cases.len() > MAX_CASES {
        let detail = format!("expected at most {MAX_CASES} cases in all fixtures, found {}", cases.len());
        errors.push(LoadError::file("pack.toml", detail));
        cases.clear();
    }
    cases
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    manifest: &'a Manifest,
    errors: &'a mut Vec<LoadError>,
    seen: BTreeSet<String>,
}

impl Reader<'_> {
    fn table(&mut self, table: RawTable, cases: &mut Vec<Case>) {
        for case in table.cases {
            let line = self.line(&case.name);
            if case.name.is_empty() || case.name.len() > MAX_TEXT_CHARS || !self.seen.insert(case.name.clone()) {
                self.error(line, "expected a name of each case, and each another");
            }
            if case.expect.is_empty() {
                self.error(line, format!("case `{}` expects nothing of any rule", bounded(&case.name, 60)));
            }
            for rule in case.expect.keys().chain(case.found.keys()).chain(case.expected.keys()) {
                if self.manifest.rule(rule).is_none() {
                    self.error(line, format!("expected a rule of this pack, found `{rule}`"));
                }
            }
            let environment = case.environment.as_ref().or(table.environment.as_ref());
            let Some(mut input) = self.skeleton(environment, line) else { continue };
            overlay(&mut input, &table.input);
            overlay(&mut input, &case.input);
            self.evidence(&mut input, line);
            let mut data = self.manifest.data.clone();
            overlay(&mut data, &table.data);
            overlay(&mut data, &case.data);
            let unknown =
                data.as_object().into_iter().flat_map(Map::keys).find(|key| self.manifest.data.get(key).is_none());
            if let Some(unknown) = unknown {
                let found = bounded(unknown, 60);
                self.error(line, format!("expected constants of [data] in pack.toml, found `{found}`"));
            }
            cases.push(Case {
                name: case.name,
                file: self.file.to_owned(),
                line,
                input,
                data: (data != self.manifest.data).then_some(data),
                expect: case.expect,
                found: case.found,
                expected: case.expected,
            });
        }
    }

    /// The question of which nothing is known.
    fn skeleton(&mut self, environment: Option<&EnvironmentName>, line: u32) -> Option<Value> {
        let environment = match environment {
            None => self.manifest.environments.last()?,
            Some(name) => match self.manifest.environment(name) {
                Some(environment) => environment,
                None => {
                    self.error(line, format!("expected an environment of this pack, found `{name}`"));
                    return None;
                }
            },
        };
        let signed: Map<String, Value> =
            self.manifest.signers.keys().map(|set| (set.to_string(), Value::Array(Vec::new()))).collect();
        Some(json!({
            "now": NOW,
            "subject": {"digest": Digest::of(b"subject"), "name": "", "media_type": null, "platform": null, "parent": null},
            "environment": {
                "name": environment.name, "after": environment.after, "protected": environment.protected,
            },
            "project": "default",
            "signed": signed,
            "rejected": [],
            "prior": {"verdict": "none", "decided_at": null, "decision": null, "ready_since": null},
            "deployments": [],
            "change": {},
        }))
    }

    /// Completes each piece of evidence, and refuses signer sets that the pack does not have.
    fn evidence(&mut self, input: &mut Value, line: u32) {
        let subject = input.get("subject").and_then(|subject| subject.get("digest")).cloned().unwrap_or(Value::Null);
        let now = input.get("now").cloned().unwrap_or(Value::Null);
        let Some(signed) = input.get_mut("signed").and_then(Value::as_object_mut) else {
            return self.error(line, "expected `signed` to be an object of signer sets");
        };
        let mut wrong = Vec::new();
        for (set, list) in signed {
            if !self.manifest.signers.contains_key(set.as_str()) {
                wrong.push(format!("expected a signer set of pack.toml, found `{}`", bounded(set, 60)));
            }
            let Some(list) = list.as_array_mut().filter(|list| list.len() <= MAX_EVIDENCE) else {
                wrong.push(format!("expected a list of at most {MAX_EVIDENCE} pieces of evidence in `signed.{set}`"));
                continue;
            };
            for (index, item) in list.iter_mut().enumerate() {
                let digest = Digest::of(format!("{set}/{index}").as_bytes());
                let mut whole = json!({
                    "digest": digest, "subject": subject, "predicate_type": "", "predicate": {}, "statement": {},
                    "signer": {
                        "identity": null, "issuer": null, "key": null, "claims": {}, "notation": null,
                        "certificate": null,
                    },
                    "signed_at": null, "claimed_at": null, "received_at": now, "logged": false, "lasting": false,
                    "source": "upload",
                });
                let Some(said) = item.as_object() else {
                    wrong.push(format!("expected an object as evidence in `signed.{set}`"));
                    continue;
                };
                overlay(&mut whole, said);
                if whole.get("typed").is_none() {
                    let kind = whole.get("predicate_type").and_then(Value::as_str).unwrap_or_default();
                    let read =
                        whole.get("predicate").map_or(Value::Null, |predicate| typed(kind, predicate).into_json());
                    overlay(&mut whole, &Map::from_iter([("typed".to_owned(), read)]));
                }
                *item = whole;
            }
        }
        for detail in wrong {
            self.error(line, detail);
        }
    }

    /// The line on which a case has its name; 0 where it is written with escapes.
    fn line(&self, name: &str) -> u32 {
        let written = format!("\"name\": {}", Value::String(name.to_owned()));
        let at = self.text.lines().zip(1u32..).find(|(line, _)| line.contains(&written));
        at.map_or(0, |(_, number)| number)
    }

    fn error(&mut self, line: u32, detail: impl AsRef<str>) {
        self.errors.push(LoadError::at(self.file, (line, 0), detail));
    }
}

/// Lays `over` onto `under`: objects field by field, everything else as a whole.
fn overlay(under: &mut Value, over: &Map<String, Value>) {
    let Some(under) = under.as_object_mut() else { return };
    for (key, value) in over {
        match (under.get_mut(key), value) {
            (Some(known @ Value::Object(_)), Value::Object(over)) => overlay(known, over),
            _ => drop(under.insert(key.clone(), value.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_laid_over_replaces_lists_and_joins_objects() {
        let mut under = json!({"a": {"b": 1, "c": [1, 2]}, "d": null});
        overlay(&mut under, json!({"a": {"c": [3]}, "d": {"e": 1}, "f": null}).as_object().unwrap());
        assert_eq!(under, json!({"a": {"b": 1, "c": [3]}, "d": {"e": 1}, "f": null}));
    }
}
