//! Rules that ask in vain: those that can never hold, and those that always do, as far as their own text shows it.

use std::collections::{BTreeMap, BTreeSet};

use super::lint::rule_package;
use super::manifest::Manifest;
use super::syntax::{At, Clause, Complete, Module, Shape};
use crate::domain::limits::MAX_NAMES_FOLLOWED;
use crate::domain::names::RuleId;

/// What is found, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Vain {
    pub(super) file: String,
    pub(super) at: At,
    pub(super) what: What,
}

/// What was meant otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A condition that is never true.
    Condition(String),
    /// A condition that is always true, beside others or in a helper.
    Idle(String),
    /// A rule that can never hold.
    Never(RuleId),
    /// A rule that always holds.
    Always(RuleId),
}

/// Everything of the kind, in the order of files and places.
pub(super) fn vain(modules: &[Module], manifest: Option<&Manifest>) -> Vec<Vain> {
    let mut found = Vec::new();
    for module in modules.iter().filter(|module| !module.is_test()) {
        let mut add = |at: At, what: What| found.push(Vain { file: module.file.clone(), at, what });
        for (at, text) in module.clauses.iter().flat_map(|clause| &clause.certain.never) {
            add(*at, What::Condition(text.clone()));
        }
        // Of a rule that holds by it alone the whole is told.
        let is_told = |clause: &&Clause| !(clause.name == "shown" && clause.certain.always);
        for (at, text) in module.clauses.iter().filter(is_told).flat_map(|clause| &clause.certain.idle) {
            add(*at, What::Idle(text.clone()));
        }
        let rules = manifest.into_iter().flat_map(|manifest| &manifest.rules);
        let Some(rule) = rules.into_iter().find(|rule| rule_package(&rule.id) == module.package) else { continue };
        let shown: Vec<&Clause> = of_name(module, "shown").collect();
        let Some(first) = shown.first() else { continue };
        if never(module).contains("shown") {
            add(first.at, What::Never(rule.id.clone()));
        } else if let Some(clause) = always(&shown) {
            add(clause.at, What::Always(rule.id.clone()));
        }
    }
    found
}

/// What gives a name a value, without its default.
fn of_name<'m>(module: &'m Module, name: &str) -> impl Iterator<Item = &'m Clause> {
    module.clauses.iter().filter(move |clause| clause.name == name && !matches!(clause.shape, Shape::Default { .. }))
}

/// The names of a module that are never true: in each of their bodies is something that never is.
fn never(module: &Module) -> BTreeSet<&str> {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    if module.clauses.iter().all(|clause| clause.certain.never.is_empty()) {
        return known;
    }
    let mut bodies: BTreeMap<&str, Vec<&Clause>> = BTreeMap::new();
    let mut held_by_default: BTreeSet<&str> = BTreeSet::new();
    for clause in &module.clauses {
        match clause.shape {
            Shape::Default { is_false: true, .. } => {}
            Shape::Default { .. } => drop(held_by_default.insert(&clause.name)),
            _ => bodies.entry(&clause.name).or_default().push(clause),
        }
    }
    // Each turn follows one name further.
    for _ in 0..MAX_NAMES_FOLLOWED {
        let more = bodies.iter().filter(|(name, bodies)| {
            !known.contains(*name)
                && !held_by_default.contains(*name)
                && bodies.iter().all(|clause| is_never(clause, &known))
        });
        let more: Vec<&str> = more.map(|(name, _)| *name).collect();
        if more.is_empty() {
            break;
        }
        known.extend(more);
    }
    known
}

fn is_never(clause: &Clause, known: &BTreeSet<&str>) -> bool {
    let is_local = |name: &str| clause.uses.locals.iter().any(|(local, _)| local == name);
    matches!(clause.shape, Shape::Complete(Complete::Condition | Complete::Value))
        && (!clause.certain.never.is_empty()
            || clause.certain.needs.iter().any(|name| known.contains(name.as_str()) && !is_local(name)))
}

/// The body that always holds, or the later one of two that are each other's opposite.
fn always<'m>(shown: &[&'m Clause]) -> Option<&'m Clause> {
    if let Some(alone) = shown.iter().find(|clause| clause.certain.always) {
        return Some(alone);
    }
    let mut seen = BTreeMap::new();
    for clause in shown {
        let Some((of, equal, than)) = &clause.certain.only else { continue };
        if seen.insert((of, than), equal).is_some_and(|before| before != equal) {
            return Some(clause);
        }
    }
    None
}
