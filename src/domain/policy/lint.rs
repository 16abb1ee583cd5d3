//! What a pack may not contain, although the engine would take it.
//!
//! Every check here stands for a way in which a rule could end the process, run without end, be widened from
//! elsewhere, or hold without anything having been shown. All findings are collected: a pack is repaired once.

use std::collections::{BTreeMap, BTreeSet};

use super::builtins;
use super::closure::Closures;
use super::errors::{LoadError, bounded};
use super::files::PackFiles;
use super::findings::{Findings, Output, Reads, TestRule};
use super::flat::{Flat, With};
use super::graph::{Graph, Target, spelled};
use super::manifest::Manifest;
use super::manifest_file::Places;
use super::syntax::{self, At, Clause, Complete, Module, Shape};
use super::uses::{Call, Reference};
use super::{misspelt, negations, vain};
use crate::domain::decision::Severity;
use crate::domain::limits::MAX_REGO_DEFINITIONS;
use crate::domain::names::RuleId;

/// The fields of `input`, and of those of its fields that have fixed ones.
const INPUT: &[(&str, &[&str])] = &[
    ("change", &[]),
    ("deployments", &[]),
    ("environment", &["after", "name", "protected"]),
    ("now", &[]),
    ("prior", &["decided_at", "decision", "ready_since", "verdict"]),
    ("project", &[]),
    ("rejected", &[]),
    ("signed", &[]),
    ("subject", &["digest", "media_type", "name", "parent", "platform"]),
];

/// The package of a rule.
pub(super) fn rule_package(id: &RuleId) -> Vec<String> {
    ["countersign", "rules"].into_iter().chain(id.as_str().split('.')).map(str::to_owned).collect()
}

/// The package of a module that could not be read, as its path tells it; for a library all that is certain is where
/// libraries are.
fn package_of(file: &str) -> String {
    match file.strip_prefix("rules/") {
        Some(rule) => format!("countersign.rules.{}", rule.trim_end_matches(".rego").replace('/', ".")),
        None => "countersign.lib.".to_owned(),
    }
}

/// Checks all modules of `files` against each other and, where it could be read, against the manifest.
pub(super) fn check(files: &PackFiles, manifest: Option<&(Manifest, Places)>, errors: &mut Vec<LoadError>) -> Findings {
    let mut modules = Vec::new();
    let mut unread = Vec::new();
    for (file, text) in files.rego_files() {
        match syntax::read(file, text) {
            Ok(module) => modules.push(module),
            Err(error) => {
                errors.push(error);
                unread.push(package_of(file));
            }
        }
    }
    // A module that speaks of one that could not be read would only be told that it is missing.
    let speaks_of_unread = |file: &str| {
        let text = files.rego_files().find(|(path, _)| *path == file).map_or("", |(_, text)| text);
        unread.iter().any(|package| text.contains(package.as_str()))
    };
    modules.retain(|module| !speaks_of_unread(&module.file));
    let definitions = modules.iter().map(|module| module.clauses.len()).sum::<usize>();
    if definitions > MAX_REGO_DEFINITIONS {
        let detail =
            format!("expected at most {MAX_REGO_DEFINITIONS} rules and helpers in all modules, found {definitions}");
        errors.push(LoadError::file("pack.toml", detail));
        return Findings::default();
    }
    let mut lint = Lint { graph: Graph::new(&modules), manifest, errors };
    for module in &modules {
        lint.package(module);
        lint.module(module);
    }
    lint.packages_apart(&modules);
    lint.graph.check_recursion(lint.errors);
    let mut findings = Findings::default();
    if let Some((manifest, places)) = manifest {
        lint.rules(files, &modules, manifest, places, &mut findings);
        findings.closures = Closures::new(&lint.graph, &modules, manifest.rules.iter().map(|rule| &rule.id));
    }
    if lint.errors.is_empty() {
        match Flat::new(&modules, &files.rego_files().collect(), With::Rules) {
            Ok(flat) => findings.flat = flat,
            Err(error) => lint.errors.push(error),
        }
    }
    findings.negations = negations::doubtful(&lint.graph, &modules);
    findings.misspelt = misspelt::misspelt(&modules);
    findings.vain = vain::vain(&modules, manifest.map(|(manifest, _)| manifest));
    for module in modules.iter().filter(|module| module.is_test()) {
        for clause in module.clauses.iter().filter(|clause| clause.name.starts_with("test_")) {
            let path = format!("data.{}.{}", module.package_name(), clause.name);
            findings.tests.push(TestRule { path, file: module.file.clone(), line: clause.at.0 });
        }
    }
    findings
}

struct Lint<'a, 'e> {
    graph: Graph<'a>,
    manifest: Option<&'a (Manifest, Places)>,
    errors: &'e mut Vec<LoadError>,
}

impl<'a> Lint<'a, '_> {
    /// A module's package follows from its path, so nothing can speak in a rule's name from elsewhere.
    fn package(&mut self, module: &Module) {
        let stem = module.file.strip_suffix(".rego").unwrap_or(&module.file);
        let expected = if stem.starts_with("rules/") {
            format!("countersign.{}", stem.replace('/', "."))
        } else {
            let package = module.package_name();
            let is_lib = package.strip_prefix("countersign.lib.").is_some_and(|name| !name.is_empty());
            if is_lib && package.ends_with("_test") == module.is_test() {
                return;
            }
            format!("countersign.lib.…{}", if module.is_test() { "_test" } else { "" })
        };
        if module.package_name() != expected {
            let found = bounded(&module.package_name(), 120);
            self.error(module, module.package_at, format!("expected `package {expected}`, found `package {found}`"));
        }
    }

    /// No package lies below a rule's, and none has the name of another's rule.
    fn packages_apart(&mut self, modules: &[Module]) {
        let packages: BTreeSet<Vec<String>> = self.graph.packages().cloned().collect();
        for module in modules {
            for length in 1..module.package.len() {
                let (above, below) = module.package.split_at(length);
                if !packages.contains(above) {
                    continue;
                }
                let is_rule = above.get(1).is_some_and(|area| area == "rules");
                let taken = below.first().is_some_and(|name| self.graph.rule(above, name).is_some());
                if is_rule || taken {
                    let detail =
                        format!("expected no package below `{}`, found `{}`", above.join("."), module.package_name());
                    self.error(module, module.package_at, detail);
                }
            }
        }
    }

    fn module(&mut self, module: &'a Module) {
        for (alias, (path, at)) in &module.imports {
            self.import(module, alias, path, *at);
        }
        let mut shapes: BTreeMap<&str, &Clause> = BTreeMap::new();
        for clause in &module.clauses {
            self.name(module, &clause.name, clause.at, "a rule");
            if module.imports.contains_key(&clause.name) {
                self.error(module, clause.at, format!("`{}` is imported and defined here too", clause.name));
            }
            let first = shapes.entry(&clause.name).or_insert(clause);
            if !agree(&first.shape, &clause.shape) {
                let detail = format!("`{}` is defined in another way at line {}", clause.name, first.at.0);
                self.error(module, clause.at, detail);
            }
            self.clause(module, clause);
        }
    }

    fn import(&mut self, module: &Module, alias: &str, path: &[String], at: At) {
        self.name(module, alias, at, "an import");
        let parts: Vec<&str> = path.iter().map(String::as_str).collect();
        let allowed = match parts.as_slice() {
            ["input", ..] | ["data", "countersign", "lib", ..] => true,
            ["data", "fixtures", ..] | ["data", "countersign", "rules", ..] => module.is_test(),
            _ => false,
        };
        if !allowed {
            let found = bounded(&path.join("."), 120);
            self.error(module, at, format!("expected an import of `data.countersign.lib.…`, found `{found}`"));
        } else if let Some(package) = path.strip_prefix(&["data".to_owned()]) {
            let is_fixture = package.first().is_some_and(|first| first == "fixtures");
            let is_rule = package.split_last().is_some_and(|(name, package)| self.graph.rule(package, name).is_some());
            if !is_fixture && !is_rule && !self.graph.has_package(package) {
                let found = bounded(&path.join("."), 120);
                self.error(module, at, format!("expected a package of this pack, found `{found}`"));
            }
        }
    }

    /// Names that would stand before something else are refused, whoever would win.
    fn name(&mut self, module: &Module, name: &str, at: At, what: &str) {
        if matches!(name, "input" | "data") || builtins::is_taken(name) {
            self.error(module, at, format!("{what} may not be called `{name}`: that shadows a builtin"));
        }
    }

    fn clause(&mut self, module: &'a Module, clause: &'a Clause) {
        for (name, at) in &clause.uses.locals {
            let rule = self.graph.rule(&module.package, name).is_some();
            if matches!(name.as_str(), "input" | "data") || rule || module.imports.contains_key(name) {
                self.error(module, *at, format!("the local `{name}` shadows a rule, an import or a document"));
            }
        }
        if !module.is_test() {
            for at in &clause.uses.withs {
                self.error(module, *at, "expected no `with` outside of tests: it replaces what was pinned");
            }
        }
        for reference in &clause.uses.references {
            self.reference(module, clause, reference);
        }
        for call in &clause.uses.calls {
            self.call(module, clause, call);
        }
    }

    fn reference(&mut self, module: &'a Module, clause: &Clause, reference: &Reference) {
        match self.graph.resolve(module, &reference.root, &reference.path) {
            Target::Local | Target::Fixtures => {}
            Target::Wrong(detail) => self.error(module, reference.at, detail),
            Target::Rule(rule) => {
                if self.graph.nodes.get(rule).is_some_and(|node| is_function(node.shape)) {
                    self.error(
                        module,
                        reference.at,
                        format!("expected a call, found the function `{}`", reference.root),
                    );
                }
                self.edge(module, clause, rule);
            }
            Target::Input(path) => self.input(module, clause, reference, &path),
            Target::Pack(path) => self.pack(module, clause, reference.at, &path),
        }
    }

    /// `input` is read field by field, and the signer sets by name: so it is known what a rule looks at.
    fn input(&mut self, module: &Module, clause: &Clause, reference: &Reference, path: &[Option<String>]) {
        if module.is_test() {
            return;
        }
        let found = spelled("input", path);
        let Some((Some(field), rest)) = path.split_first() else {
            return self.error(
                module,
                reference.at,
                format!("expected a field of `input` by its name, found `{found}`"),
            );
        };
        // Also what is misspelt: it is wrong, and all the same something that the rule looks at.
        let literal = path.iter().map_while(Clone::clone).take(2).collect();
        if let Some(node) = self.graph.rule(&module.package, &clause.name).and_then(|i| self.graph.nodes.get_mut(i)) {
            node.input.insert(literal);
        }
        let Some((_, fields)) = INPUT.iter().find(|(name, _)| name == field) else {
            let known: Vec<_> = INPUT.iter().map(|(name, _)| *name).collect();
            let detail = format!("expected one of the fields {} of `input`, found `{found}`", known.join(", "));
            return self.error(module, reference.at, detail);
        };
        let next = rest.first();
        if !fields.is_empty() && next.is_some_and(|next| next.as_deref().is_none_or(|next| !fields.contains(&next))) {
            let detail =
                format!("expected one of the fields {} of `input.{field}`, found `{found}`", fields.join(", "));
            return self.error(module, reference.at, detail);
        }
        if field == "signed" {
            let Some(Some(set)) = next else {
                let detail = format!("expected a signer set by its name after `input.signed`, found `{found}`");
                return self.error(module, reference.at, detail);
            };
            let known = self.manifest.is_none_or(|(manifest, _)| manifest.signers.contains_key(set.as_str()));
            if !known {
                let detail = format!("expected a signer set of pack.toml, found `{}`", bounded(set, 60));
                return self.error(module, reference.at, detail);
            }
        }
        let is_list = field == "signed" && path.len() == 2;
        if reference.alone && (is_list || path.len() == 1) {
            self.error(module, reference.at, format!("`{found}` is always there: alone it shows nothing"));
        }
    }

    fn pack(&mut self, module: &Module, clause: &Clause, at: At, path: &[Option<String>]) {
        if module.is_test() {
            return;
        }
        let Some(Some(key)) = path.first() else {
            let found = spelled("data.pack", path);
            return self.error(module, at, format!("expected a constant of [data] by its name, found `{found}`"));
        };
        let known = self.manifest.is_none_or(|(manifest, _)| manifest.data.get(key).is_some());
        if !known {
            let found = bounded(key, 60);
            return self.error(module, at, format!("expected a constant of [data] in pack.toml, found `{found}`"));
        }
        if let Some(node) = self.graph.rule(&module.package, &clause.name).and_then(|i| self.graph.nodes.get_mut(i)) {
            node.pack.insert(key.clone());
        }
    }

    fn call(&mut self, module: &'a Module, clause: &Clause, call: &Call) {
        let name = call.function.join(".");
        let Some((root, path)) = call.function.split_first() else {
            return self.error(module, call.at, "expected a function by its name, found something computed");
        };
        let path: Vec<_> = path.iter().cloned().map(Some).collect();
        let target = self.graph.resolve(module, root, &path);
        if let Target::Rule(rule) = target {
            let shape = self.graph.nodes.get(rule).map(|node| node.shape);
            match shape {
                Some(Shape::Function { arity } | Shape::Default { arity, .. }) if *arity == call.arguments.len() => {}
                Some(Shape::Function { arity }) => {
                    self.error(module, call.at, wrong_arity(&name, *arity, call.arguments.len()));
                }
                _ => self.error(module, call.at, format!("expected a function, found the rule `{name}`")),
            }
            return self.edge(module, clause, rule);
        }
        if let (Target::Wrong(detail), true) =
            (&target, matches!(root.as_str(), "data") || module.imports.contains_key(root))
        {
            return self.error(module, call.at, detail);
        }
        let Some(arity) = builtins::arity(&name) else {
            return self.error(
                module,
                call.at,
                format!("expected a function that is offered, found `{}`", bounded(&name, 80)),
            );
        };
        if arity != call.arguments.len() {
            return self.error(module, call.at, wrong_arity(&name, arity, call.arguments.len()));
        }
        if let Some(argument) = builtins::literal_argument(&name).and_then(|index| call.arguments.get(index)) {
            match &argument.literal {
                None => self.error(
                    module,
                    argument.at,
                    format!("expected a literal text for `{name}`, found something computed"),
                ),
                Some(text) => {
                    if let Err(detail) = builtins::check_literal(&name, text) {
                        self.error(module, argument.at, detail);
                    }
                }
            }
        }
    }

    fn edge(&mut self, module: &Module, clause: &Clause, rule: usize) {
        if let Some(node) = self.graph.rule(&module.package, &clause.name).and_then(|i| self.graph.nodes.get_mut(i)) {
            node.edges.insert(rule);
        }
    }

    /// The rules of the manifest and those in Rego are the same, and nothing that the manifest says is without effect.
    fn rules(
        &mut self,
        files: &PackFiles,
        modules: &[Module],
        manifest: &Manifest,
        places: &Places,
        findings: &mut Findings,
    ) {
        let mut decisive = BTreeMap::new();
        let mut read = BTreeSet::new();
        for rule in &manifest.rules {
            let package = rule_package(&rule.id);
            let path = format!("rules/{}.rego", rule.id.as_str().replace('.', "/"));
            let Some(module) = modules.iter().find(|module| module.package == package) else {
                // A module that is there and does not parse has been reported as such.
                if files.text(&path).is_none() {
                    let detail = format!("expected the rule `{}` in {path}, found no such file", rule.id);
                    self.errors.push(LoadError::at("pack.toml", places.of("rules", rule.id.as_str()), detail));
                }
                continue;
            };
            findings.outputs.insert(rule.id.clone(), self.outputs(module));
            let shown = self.reached(&package, "shown");
            for name in ["shown", "expected", "found", "used", "until"] {
                read.extend(self.reached(&package, name));
            }
            if !shown.is_empty() && !self.nodes(&shown).any(|node| !node.input.is_empty()) {
                let at = module.clauses.iter().find(|clause| clause.name == "shown").map_or((0, 0), |clause| clause.at);
                self.error(module, at, "vacuous: `shown` does not depend on `input`, so nothing can violate it");
            }
            let deciding = &shown | &self.reached(&package, "until");
            findings.reads.insert(rule.id.clone(), self.reads(modules, &deciding));
            decisive.insert(rule.id.clone(), shown);
        }
        for module in modules.iter().filter(|module| module.file.starts_with("rules/") && !module.is_test()) {
            if !manifest.rules.iter().any(|rule| rule_package(&rule.id) == module.package) {
                let id = module.package.get(2..).unwrap_or_default().join(".");
                let detail = format!("expected [rules.\"{}\"] in pack.toml, found no such rule", bounded(&id, 80));
                self.error(module, module.package_at, detail);
            }
        }
        for module in modules.iter().filter(|module| module.file.starts_with("rules/") && module.is_test()) {
            let tested = module.file.replace("_test.rego", ".rego");
            if files.text(&tested).is_none() {
                self.error(
                    module,
                    module.package_at,
                    format!("expected the rule under test in {tested}, found no such file"),
                );
            }
        }
        // What a missing rule would have read is unknown: only once all are there can something be without effect.
        if decisive.len() == manifest.rules.len() {
            self.without_effect(manifest, places, &decisive, &read, findings);
        }
    }

    fn nodes<'s>(&'s self, indices: &'s BTreeSet<usize>) -> impl Iterator<Item = &'s super::graph::Node<'a>> {
        indices.iter().filter_map(|index| self.graph.nodes.get(*index))
    }

    /// All that `name` of `package` rests on, itself included; nothing where there is no such rule.
    fn reached(&self, package: &[String], name: &str) -> BTreeSet<usize> {
        self.graph.rule(package, name).map(|start| self.graph.reach(start)).unwrap_or_default()
    }

    /// What the rules at `indices` rest on. A package may lie in several modules, any of which may add to a rule.
    fn reads(&self, modules: &[Module], indices: &BTreeSet<usize>) -> Reads {
        let own: BTreeSet<&str> = self.nodes(indices).map(|node| node.file).collect();
        let packages: BTreeSet<&[String]> = modules
            .iter()
            .filter(|module| own.contains(module.file.as_str()))
            .map(|module| module.package.as_slice())
            .collect();
        let files = modules.iter().filter(|module| packages.contains(module.package.as_slice()));
        let sets = self.nodes(indices).flat_map(|node| node.input.iter()).filter_map(|path| match path.as_slice() {
            [field, set] if field == "signed" => set.parse().ok(),
            _ => None,
        });
        Reads {
            files: files.map(|module| module.file.clone()).collect(),
            sets: sets.collect(),
            data: self.nodes(indices).flat_map(|node| node.pack.iter().cloned()).collect(),
        }
    }

    /// A constraint that is accepted and never evaluated is worse than one that is missing: somebody relies on it.
    fn without_effect(
        &mut self,
        manifest: &Manifest,
        places: &Places,
        decisive: &BTreeMap<RuleId, BTreeSet<usize>>,
        read: &BTreeSet<usize>,
        findings: &mut Findings,
    ) {
        let mut found = Vec::new();
        let mut report = |kind: &str, name: &str, detail: String| {
            found.push(LoadError::at("pack.toml", places.of(kind, name), detail));
        };
        let shown: BTreeSet<usize> = decisive.values().flatten().copied().collect();
        for set in manifest.signers.keys() {
            let path = ["signed".to_owned(), set.to_string()];
            if !self.nodes(&shown).any(|node| node.input.contains(path.as_slice())) {
                report(
                    "signers",
                    set.as_str(),
                    format!("no rule reads `input.signed.{set}`: the signer set has no effect"),
                );
            }
        }
        let constants = manifest.data.as_object().into_iter().flat_map(serde_json::Map::keys);
        findings.idle.extend(constants.filter(|key| !self.nodes(read).any(|node| node.pack.contains(*key))).cloned());
        for group in manifest.approvers.keys() {
            let of_glass = manifest
                .break_glass
                .as_ref()
                .is_some_and(|glass| [&glass.approvers, &glass.reviewers].contains(&group));
            if !of_glass && !manifest.rules.iter().any(|rule| rule.overridable_by.as_ref() == Some(group)) {
                report(
                    "approvers",
                    group.as_str(),
                    format!("no rule is overridable by `{group}`: the group has no effect"),
                );
            }
        }
        for environment in &manifest.environments {
            let name = &environment.name;
            let required = || manifest.rules.iter().filter(|r| r.severity == Severity::Required && r.applies_to(name));
            if required().next().is_none() {
                report("environments", name.as_str(), format!("vacuous: no required rule applies to `{name}`"));
            }
        }
        let reads_prior = |indices: &BTreeSet<usize>| {
            self.nodes(indices).any(|node| node.input.iter().any(|path| path.first().is_some_and(|f| f == "prior")))
        };
        let ask_before = decisive.iter().filter(|(_, indices)| reads_prior(indices)).map(|(rule, _)| rule.clone());
        findings.ask_before = ask_before.collect();
        self.errors.extend(found);
    }

    /// The outputs of a rule have the shapes that the gate asks for.
    fn outputs(&mut self, module: &Module) -> BTreeSet<Output> {
        let mut outputs = BTreeSet::new();
        let mut has_shown = false;
        for clause in &module.clauses {
            let complete = matches!(clause.shape, Shape::Complete(_) | Shape::Default { arity: 0, .. });
            match clause.name.as_str() {
                "shown" => {
                    has_shown |= clause.shape == Shape::Complete(Complete::Condition);
                    self.shown(module, clause);
                }
                "used" if clause.shape == Shape::Set => drop(outputs.insert(Output::Used)),
                "used" => self.error(module, clause.at, "expected `used contains … if { … }`"),
                "expected" if complete => drop(outputs.insert(Output::Expected)),
                "found" if complete => drop(outputs.insert(Output::Found)),
                "until" if complete => drop(outputs.insert(Output::Until)),
                name @ ("expected" | "found" | "until") => {
                    self.error(module, clause.at, format!("expected one value for `{name}`"));
                }
                _ => {}
            }
        }
        if !has_shown {
            self.error(module, module.package_at, "expected `shown if { … }`, found none");
        }
        outputs
    }

    fn shown(&mut self, module: &Module, clause: &Clause) {
        match &clause.shape {
            Shape::Complete(Complete::Condition) | Shape::Default { is_false: true, arity: 0 } => {}
            _ => self.error(module, clause.at, "expected `shown if { … }` or `default shown := false`"),
        }
    }

    fn error(&mut self, module: &Module, at: At, detail: impl AsRef<str>) {
        self.errors.push(LoadError::at(&module.file, at, detail));
    }
}

fn wrong_arity(name: &str, expected: usize, found: usize) -> String {
    let plural = if expected == 1 { "" } else { "s" };
    format!("expected {expected} argument{plural} of `{name}`, found {found}")
}

fn is_function(shape: &Shape) -> bool {
    matches!(shape, Shape::Function { .. } | Shape::Default { arity: 1.., .. })
}

/// Whether two clauses of one name can belong to one rule.
fn agree(first: &Shape, second: &Shape) -> bool {
    match (first, second) {
        (
            Shape::Complete(_) | Shape::Default { arity: 0, .. },
            Shape::Complete(_) | Shape::Default { arity: 0, .. },
        ) => true,
        (
            Shape::Function { arity: a } | Shape::Default { arity: a, .. },
            Shape::Function { arity: b } | Shape::Default { arity: b, .. },
        ) => a == b,
        (Shape::Object | Shape::Default { arity: 0, .. }, Shape::Object | Shape::Default { arity: 0, .. }) => true,
        (first, second) => first == second,
    }
}
