//! What differs between two packs, in words: rule by rule, and what they rest on.
//!
//! Which of it asks less is another question ([`super::loosenings`]); this one is for whoever looks for what made a
//! decision come out otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use serde_json::Value;

use super::errors::bounded;
use super::manifest::{Environment, Rule};
use super::pack::Pack;
use super::unchanged::Unchanged;
use crate::domain::decision::Severity;
use crate::domain::limits::MAX_LOAD_ERROR_CHARS;
use crate::domain::names::{EnvironmentName, RuleId};

/// What is otherwise in `after` than in `before` for `environment`, one sentence each; empty where nothing is.
#[must_use]
pub fn changes(before: &Pack, after: &Pack, environment: &EnvironmentName) -> Vec<String> {
    let mut found = Vec::new();
    let (old, new) = (before.reference(), after.reference());
    if old.name != new.name {
        found.push(format!("pack {} instead of {}", new.name, old.name));
    }
    match (before.environment(environment), after.environment(environment)) {
        (Some(old), Some(new)) => of_environment(old, new, &mut found),
        (Some(_), None) => found.push(format!("environment {environment} is gone")),
        (None, Some(_)) => found.push(format!("environment {environment} is new")),
        (None, None) => {}
    }
    let applying = |pack: &Pack| {
        let rules = pack.rules().iter().filter(|rule| rule.applies_to(environment));
        rules.map(|rule| (rule.id.clone(), rule.clone())).collect::<BTreeMap<RuleId, Rule>>()
    };
    let (old, new) = (applying(before), applying(after));
    for id in union(old.keys(), new.keys()) {
        match (old.get(id), new.get(id)) {
            (None, Some(_)) => found.push(format!("rule {id} is new")),
            (Some(_), None) => found.push(format!("rule {id} is no longer asked")),
            (Some(old), Some(new)) => {
                of_rule(old, new, &mut found);
                if before.decides(id) != after.decides(id) {
                    found.push(format!("rule {id} was rewritten"));
                }
            }
            (None, None) => {}
        }
    }
    let (old, new) = (before.manifest(), after.manifest());
    named("signer set", &old.signers, &new.signers, &mut found);
    named("trust store", &old.trust_stores, &new.trust_stores, &mut found);
    named("group of approvers", &old.approvers, &new.approvers, &mut found);
    let constants = |data: &Value| {
        let constants = data.as_object().into_iter().flatten();
        constants.map(|(name, value)| (name.clone(), value.clone())).collect::<BTreeMap<String, Value>>()
    };
    let (old_data, new_data) = (constants(&old.data), constants(&new.data));
    for name in union(old_data.keys(), new_data.keys()) {
        let shown = |value: Option<&Value>| value.map_or_else(|| "nothing".to_owned(), Value::to_string);
        if old_data.get(name) != new_data.get(name) {
            let (was, is) = (shown(old_data.get(name)), shown(new_data.get(name)));
            found.push(format!("constant {name} is {is}, and was {was}"));
        }
    }
    if old.roots != new.roots {
        found.push("the pack brings other trusted roots".to_owned());
    }
    found
}

/// What is otherwise in `after` than in `before` anywhere but in the environments `only`, one sentence each, with the
/// environment; empty where nothing is.
///
/// What cannot be seen to be the same counts: every rule is given all signer sets and all constants, whether it reads them or not.
#[must_use]
pub fn changes_elsewhere(before: &Pack, after: &Pack, only: &BTreeSet<EnvironmentName>) -> Vec<String> {
    let all = before.environments().chain(after.environments()).map(|environment| &environment.name);
    let others: BTreeSet<&EnvironmentName> = all.filter(|name| !only.contains(*name)).collect();
    let in_one = |environment: &EnvironmentName| {
        let mut found = changes(before, after, environment);
        if found.is_empty() {
            found = beside_changes(before, after, environment);
        }
        let said = |what: &String| bounded(&format!("{environment}: {what}"), MAX_LOAD_ERROR_CHARS);
        found.iter().map(said).collect::<Vec<_>>()
    };
    others.into_iter().flat_map(in_one).collect()
}

impl Pack {
    /// The environments that come after one of `these`, near or far, and are none of them, in the manifest's order.
    #[must_use]
    pub fn after_all(&self, these: &BTreeSet<EnvironmentName>) -> Vec<&EnvironmentName> {
        let before = |name: &EnvironmentName| self.environment(name).and_then(|environment| environment.after.as_ref());
        let others = self.environments().map(|environment| &environment.name).filter(|name| !these.contains(*name));
        let follows = |name: &EnvironmentName| {
            std::iter::successors(before(name), |name| before(name)).any(|earlier| these.contains(earlier))
        };
        others.filter(|name| follows(name)).collect()
    }
}

/// What [`changes`] has no sentence for: it makes no decision come out otherwise, or not by itself.
fn beside_changes(before: &Pack, after: &Pack, environment: &EnvironmentName) -> Vec<String> {
    let mut found = Vec::new();
    if before.manifest().break_glass != after.manifest().break_glass {
        found.push("who may break the glass, and how, is otherwise".to_owned());
    }
    let same = Unchanged::between(before, after, environment);
    for rule in after.applying(environment) {
        let everywhere = |rule: &Rule| Rule { environments: None, ..rule.clone() };
        if before.rule(&rule.id).map(everywhere) != Some(everywhere(rule)) {
            found.push(format!("rule {} is described otherwise", rule.id));
        } else if !same.contains(&rule.id, true) {
            found.push(format!("rule {} rests on something that is otherwise", rule.id));
        }
    }
    found
}

fn of_environment(old: &Environment, new: &Environment, found: &mut Vec<String>) {
    let name = &old.name;
    let before = |environment: &Environment| {
        environment.after.as_ref().map_or_else(|| "nothing".to_owned(), ToString::to_string)
    };
    if old.after != new.after {
        found.push(format!("environment {name} comes after {}, and came after {}", before(new), before(old)));
    }
    if (&Environment { after: new.after.clone(), ..old.clone() }) != new {
        found.push(format!("the settings of environment {name} are others"));
    }
}

fn of_rule(old: &Rule, new: &Rule, found: &mut Vec<String>) {
    let id = &old.id;
    let word = |severity: Severity| if severity == Severity::Required { "required" } else { "a warning" };
    if old.severity != new.severity {
        found.push(format!("rule {id} is {}, and was {}", word(new.severity), word(old.severity)));
    }
    if old.effective_on != new.effective_on {
        let day = |rule: &Rule| rule.effective_on.map_or_else(|| "never".to_owned(), |day| day.to_string());
        found.push(format!("rule {id} becomes required on {}, and was to on {}", day(new), day(old)));
    }
    if old.overridable_by != new.overridable_by {
        let group = |rule: &Rule| rule.overridable_by.as_ref().map_or_else(|| "nobody".to_owned(), ToString::to_string);
        found.push(format!("rule {id} can be waived by {}, and could by {}", group(new), group(old)));
    }
    if old.owner != new.owner {
        found.push(format!("rule {id} is owned by {}, and was by {}", new.owner, old.owner));
    }
}

/// What is there by name on both sides, and is not the same.
fn named<N: Ord + Display, T: PartialEq>(
    kind: &str,
    old: &BTreeMap<N, T>,
    new: &BTreeMap<N, T>,
    found: &mut Vec<String>,
) {
    for name in union(old.keys(), new.keys()) {
        match (old.get(name), new.get(name)) {
            (None, Some(_)) => found.push(format!("{kind} {name} is new")),
            (Some(_), None) => found.push(format!("{kind} {name} is gone")),
            (Some(old), Some(new)) if old != new => found.push(format!("{kind} {name} has other members")),
            _ => {}
        }
    }
}

fn union<'n, N: Ord>(old: impl Iterator<Item = &'n N>, new: impl Iterator<Item = &'n N>) -> BTreeSet<&'n N> {
    old.chain(new).collect()
}
