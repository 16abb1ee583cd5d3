//! Rules that ask in vain: those that can never hold, and those that always do, as far as their own text shows it.

use std::collections::BTreeSet;

use super::certain::one_of_them_holds;
use super::lint::rule_package;
use super::manifest::Manifest;
use super::syntax::{At, Clause, Complete, Module, Shape};
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
    let candidates: BTreeSet<&str> = module.clauses.iter().map(|clause| clause.name.as_str()).collect();
    // Each turn finds one more, or is the last.
    for _ in 0..=candidates.len() {
        let before = known.len();
        for name in &candidates {
            let held_by_default = module
                .clauses
                .iter()
                .any(|clause| clause.name == *name && matches!(clause.shape, Shape::Default { is_false: false, .. }));
            let mut bodies = of_name(module, name).peekable();
            if !held_by_default && bodies.peek().is_some() && bodies.all(|clause| is_never(clause, &known)) {
                known.insert(name);
            }
        }
        if known.len() == before {
            break;
        }
    }
    known
}

fn is_never(clause: &Clause, known: &BTreeSet<&str>) -> bool {
    let is_local = |name: &str| clause.uses.locals.iter().any(|(local, _)| local == name);
    matches!(clause.shape, Shape::Complete(Complete::Condition | Complete::Value))
        && (!clause.certain.never.is_empty()
            || clause.certain.needs.iter().any(|name| known.contains(name.as_str()) && !is_local(name)))
}

/// The body that always holds, or one of two of which one always does.
fn always<'m>(shown: &[&'m Clause]) -> Option<&'m Clause> {
    let alone = shown.iter().find(|clause| clause.certain.always);
    let together = || {
        shown.iter().enumerate().find_map(|(index, one)| {
            let before = shown.iter().take(index).filter_map(|other| other.certain.only.as_ref());
            let only = one.certain.only.as_ref()?;
            before.into_iter().any(|other| one_of_them_holds(only, other)).then_some(one)
        })
    };
    alone.or_else(together).copied()
}
