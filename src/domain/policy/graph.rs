//! Who refers to whom: names resolved over all modules of a pack, cycles found, and what each rule reads.

use std::collections::{BTreeMap, BTreeSet};

use super::errors::LoadError;
use super::syntax::{At, Module, Shape};
use crate::domain::limits::{MAX_LOAD_ERRORS_LISTED, MAX_REGO_CHAIN};

/// Every rule of every module, and the references between them.
pub(super) struct Graph<'a> {
    packages: BTreeMap<Vec<String>, bool>,
    index: BTreeMap<(Vec<String>, String), usize>,
    pub(super) nodes: Vec<Node<'a>>,
}

/// One rule: all clauses of one name in one package.
pub(super) struct Node<'a> {
    pub(super) name: &'a str,
    pub(super) file: &'a str,
    pub(super) at: At,
    pub(super) shape: &'a Shape,
    pub(super) edges: BTreeSet<usize>,
    /// What the rule itself reads of `input` and of `data.pack`, as far as it is literal.
    pub(super) input: BTreeSet<Vec<String>>,
    pub(super) pack: BTreeSet<String>,
}

/// What a name stands for.
pub(super) enum Target {
    /// `data.fixtures`, for tests.
    Fixtures,
    /// `input` and the literal or computed segments after it.
    Input(Vec<Option<String>>),
    /// Nothing outside the clause: a local name.
    Local,
    /// `data.pack` and the segments after it.
    Pack(Vec<Option<String>>),
    /// A rule.
    Rule(usize),
    /// Something that may not be referred to, and why.
    Wrong(String),
}

impl<'a> Graph<'a> {
    /// Collects the rules of `modules`; references are added by [`Self::connect`].
    pub(super) fn new(modules: &'a [Module]) -> Self {
        let mut graph = Self { packages: BTreeMap::new(), index: BTreeMap::new(), nodes: Vec::new() };
        for module in modules {
            graph.packages.insert(module.package.clone(), module.is_test());
            for clause in &module.clauses {
                let key = (module.package.clone(), clause.name.clone());
                let next = graph.nodes.len();
                if *graph.index.entry(key).or_insert(next) == next {
                    graph.nodes.push(Node {
                        name: &clause.name,
                        file: &module.file,
                        at: clause.at,
                        shape: &clause.shape,
                        edges: BTreeSet::new(),
                        input: BTreeSet::new(),
                        pack: BTreeSet::new(),
                    });
                }
            }
        }
        graph
    }

    /// The rule `name` of `package`.
    pub(super) fn rule(&self, package: &[String], name: &str) -> Option<usize> {
        self.index.get(&(package.to_vec(), name.to_owned())).copied()
    }

    /// Whether `package` exists.
    pub(super) fn has_package(&self, package: &[String]) -> bool {
        self.packages.contains_key(package)
    }

    /// All packages.
    pub(super) fn packages(&self) -> impl Iterator<Item = &Vec<String>> {
        self.packages.keys()
    }

    /// What `root` and the segments after it stand for in `module`.
    pub(super) fn resolve(&self, module: &Module, root: &str, path: &[Option<String>]) -> Target {
        // What a module imports hides what another one of its package defines under the same name.
        if !module.imports.contains_key(root)
            && let Some(rule) = self.rule(&module.package, root)
        {
            return Target::Rule(rule);
        }
        match (root, module.imports.get(root)) {
            ("input", _) => Target::Input(path.to_vec()),
            ("data", _) => self.resolve_data(module, path),
            (_, Some((import, _))) => {
                let segments = import.iter().skip(1).cloned().map(Some).chain(path.iter().cloned()).collect::<Vec<_>>();
                match import.first().map(String::as_str) {
                    Some("input") => Target::Input(segments),
                    _ => self.resolve_data(module, &segments),
                }
            }
            (_, None) => Target::Local,
        }
    }

    fn resolve_data(&self, module: &Module, path: &[Option<String>]) -> Target {
        match path.first() {
            Some(Some(first)) if first == "pack" => return Target::Pack(path.iter().skip(1).cloned().collect()),
            Some(Some(first)) if first == "fixtures" && module.is_test() => return Target::Fixtures,
            Some(Some(first)) if first == "countersign" => {}
            _ => {
                let found = spelled("data", path);
                return Target::Wrong(format!(
                    "expected `data.pack.…` or a rule of `data.countersign`, found `{found}`"
                ));
            }
        }
        let literal: Vec<String> = path.iter().map_while(Clone::clone).collect();
        // The longest package that the path begins with; what follows is a rule of it.
        for length in (1..=literal.len()).rev() {
            let (package, rest) = literal.split_at(length);
            let Some(is_test) = self.packages.get(package) else { continue };
            if *is_test && !module.is_test() {
                break;
            }
            let Some(name) = rest.first() else { break };
            return match self.rule(package, name) {
                Some(rule) => Target::Rule(rule),
                None => Target::Wrong(format!("expected a rule of `{}`, found `{name}`", package.join("."))),
            };
        }
        let found = spelled("data", path);
        Target::Wrong(format!("expected one rule of a package, found a package or nothing as a value: `{found}`"))
    }

    /// All rules that `start` refers to, directly or not, and itself.
    pub(super) fn reach(&self, start: usize) -> BTreeSet<usize> {
        let (mut reached, mut pending) = (BTreeSet::new(), vec![start]);
        while let Some(node) = pending.pop() {
            if reached.insert(node) {
                pending.extend(self.nodes.get(node).iter().flat_map(|node| node.edges.iter().copied()));
            }
        }
        reached
    }

    /// Refuses cycles, which would end the process, and chains too long for the stack.
    pub(super) fn check_recursion(&self, errors: &mut Vec<LoadError>) {
        let mut removed = BTreeSet::new();
        let mut heights = self.heights(&removed);
        for (node, _) in
            self.nodes.iter().zip(&heights).filter(|(_, height)| height.is_some_and(|h| h > MAX_REGO_CHAIN))
        {
            let detail = format!("`{}` rests on more than {MAX_REGO_CHAIN} rules in a row", node.name);
            errors.push(LoadError::at(node.file, node.at, detail));
        }
        for _ in 0..MAX_LOAD_ERRORS_LISTED {
            let cycle = self.cycle(&heights);
            if cycle.is_empty() {
                return;
            }
            for node in cycle.iter().filter_map(|index| self.nodes.get(*index)) {
                errors.push(LoadError::at(node.file, node.at, format!("`{}` refers to itself", node.name)));
            }
            removed.extend(cycle);
            heights = self.heights(&removed);
        }
    }

    /// How many rules each rests on, itself included, leaves first; `None` for what is in a cycle or refers to one.
    ///
    /// The rules of `removed` count as leaves.
    fn heights(&self, removed: &BTreeSet<usize>) -> Vec<Option<usize>> {
        let mut users: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut open = vec![0usize; self.nodes.len()];
        for (index, (node, open)) in self.nodes.iter().zip(&mut open).enumerate().filter(|(i, _)| !removed.contains(i))
        {
            *open = node.edges.len();
            for edge in &node.edges {
                users.entry(*edge).or_default().push(index);
            }
        }
        let mut heights: Vec<Option<usize>> = vec![None; self.nodes.len()];
        let mut ready: Vec<(usize, usize)> =
            open.iter().enumerate().filter(|(_, open)| **open == 0).map(|(index, _)| (index, 1)).collect();
        let mut below = vec![0usize; self.nodes.len()];
        while let Some((index, own)) = ready.pop() {
            if let Some(height) = heights.get_mut(index) {
                *height = Some(own);
            }
            for user in users.get(&index).into_iter().flatten() {
                if let (Some(open), Some(below)) = (open.get_mut(*user), below.get_mut(*user)) {
                    *open = open.saturating_sub(1);
                    *below = own.max(*below);
                    if *open == 0 {
                        ready.push((*user, below.saturating_add(1)));
                    }
                }
            }
        }
        heights
    }

    /// The rules of one cycle; empty when there is none.
    fn cycle(&self, heights: &[Option<usize>]) -> Vec<usize> {
        let is_open = |index: &usize| heights.get(*index) == Some(&None);
        // Each rule without a height refers to another one, so a walk along them comes back to where it was.
        let mut way: Vec<usize> = Vec::new();
        let mut place: BTreeMap<usize, usize> = BTreeMap::new();
        let mut next = (0..self.nodes.len()).find(is_open);
        while let Some(index) = next {
            if let Some(begin) = place.insert(index, way.len()) {
                return way.split_off(begin);
            }
            way.push(index);
            next = self.nodes.get(index).and_then(|node| node.edges.iter().copied().find(is_open));
        }
        Vec::new()
    }
}

/// A path as somebody would write it.
pub(super) fn spelled(root: &str, path: &[Option<String>]) -> String {
    path.iter().fold(root.to_owned(), |text, segment| match segment {
        Some(name) => format!("{text}.{name}"),
        None => format!("{text}[…]"),
    })
}
