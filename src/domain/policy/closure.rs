//! What the answer of a rule can depend on beside its input: every text that the engine may look at for it.
//!
//! That is more than what the text of the rule refers to. To reach one rule of a library the engine evaluates its whole
//! package, and any other of it may fail. So a rule is taken with its package, the whole library, and every package that
//! one of these refers to.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Graph;
use super::lint::rule_package;
use super::pack::Pack;
use super::syntax::Module;
use crate::domain::names::RuleId;

/// What the rules of a pack can depend on.
#[derive(Clone, Debug, Default)]
pub(super) struct Closures {
    /// What all of them can: the library.
    pub(super) library: Closure,
    /// What each can beside that.
    pub(super) rules: BTreeMap<RuleId, Closure>,
}

/// Some texts of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Closure {
    /// The modules, by their files.
    pub(super) files: BTreeSet<String>,
    /// Whether one of them reads how the environment before judged.
    pub(super) prior: bool,
    /// Whether one of them reads the instant that counts as now.
    pub(super) now: bool,
}

type Package = [String];

struct Packages<'a> {
    files: BTreeMap<&'a Package, Vec<&'a str>>,
    /// The packages that each refers to.
    edges: BTreeMap<&'a Package, BTreeSet<&'a Package>>,
    /// Those that read `input.prior`.
    prior: BTreeSet<&'a Package>,
    /// Those that read `input.now`.
    now: BTreeSet<&'a Package>,
}

impl Closures {
    /// Those of `rules`, whose modules `graph` connects.
    pub(super) fn new<'r>(graph: &Graph<'_>, modules: &[Module], rules: impl Iterator<Item = &'r RuleId>) -> Self {
        let packages = Packages::new(graph, modules);
        let is_library = |package: &&&Package| package.get(1).is_some_and(|area| area == "lib");
        let library = packages.reached(packages.files.keys().filter(is_library).copied(), &BTreeSet::new());
        let of_rule = |id: &RuleId| {
            let package = rule_package(id);
            let own = packages.files.get_key_value(package.as_slice()).map(|(package, _)| *package);
            packages.closure(&packages.reached(own.into_iter(), &library))
        };
        Self { rules: rules.map(|id| (id.clone(), of_rule(id))).collect(), library: packages.closure(&library) }
    }
}

impl Pack {
    /// Whether the answer of a rule can be another at another time: it reads the instant that counts as now, or something does
    /// that it may read.
    #[must_use]
    pub fn reads_the_clock(&self, rule: &RuleId) -> bool {
        let closures = &self.loaded.findings.closures;
        closures.library.now || closures.rules.get(rule).is_some_and(|own| own.now)
    }
}

impl<'a> Packages<'a> {
    fn new(graph: &Graph<'_>, modules: &'a [Module]) -> Self {
        let (mut files, mut of_file) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::new());
        // No rule can refer to a test.
        for module in modules.iter().filter(|module| !module.is_test()) {
            files.entry(module.package.as_slice()).or_default().push(module.file.as_str());
            of_file.insert(module.file.as_str(), module.package.as_slice());
        }
        let (mut edges, mut prior, mut now) = (BTreeMap::<_, BTreeSet<_>>::new(), BTreeSet::new(), BTreeSet::new());
        for node in &graph.nodes {
            let Some(package) = of_file.get(node.file).copied() else { continue };
            let targets = node.edges.iter().filter_map(|edge| of_file.get(graph.nodes.get(*edge)?.file).copied());
            edges.entry(package).or_default().extend(targets);
            if node.input.iter().any(|path| path.first().is_some_and(|field| field == "prior")) {
                prior.insert(package);
            }
            if node.input.iter().any(|path| path.first().is_some_and(|field| field == "now")) {
                now.insert(package);
            }
        }
        Self { files, edges, prior, now }
    }

    /// Everything that can be come to from `start`, without what is `known`.
    fn reached(
        &self,
        start: impl Iterator<Item = &'a Package>,
        known: &BTreeSet<&'a Package>,
    ) -> BTreeSet<&'a Package> {
        let (mut reached, mut pending) = (BTreeSet::new(), start.collect::<Vec<_>>());
        while let Some(package) = pending.pop() {
            if !known.contains(package) && reached.insert(package) {
                pending.extend(self.edges.get(package).into_iter().flatten().copied());
            }
        }
        reached
    }

    fn closure(&self, packages: &BTreeSet<&'a Package>) -> Closure {
        let files = packages.iter().filter_map(|package| self.files.get(package)).flatten();
        Closure {
            files: files.map(|file| (*file).to_owned()).collect(),
            prior: packages.iter().any(|package| self.prior.contains(package)),
            now: packages.iter().any(|package| self.now.contains(package)),
        }
    }
}
