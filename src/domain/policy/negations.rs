//! Where `not` stands before something that may have no value: there this engine and OPA answer differently.
//!
//! Of `not x > y` without a `y`, OPA evaluates `y` before the `not`, and the body is undefined (issue 1622 there); the engine
//! takes the comparison for undefined, and `not` of it holds. A rule that a team tests with one of them and the gate
//! evaluates with the other must not be one that they read in two ways.

use super::builtins;
use super::errors::bounded;
use super::graph::{Graph, Target};
use super::syntax::{At, Module, Shape};
use super::uses::Negated;

/// The fields that every piece of evidence has.
pub(super) const EVIDENCE: &[&str] = &[
    "claimed_at",
    "digest",
    "lasting",
    "logged",
    "predicate",
    "predicate_type",
    "received_at",
    "signed_at",
    "signer",
    "source",
    "statement",
    "subject",
    "typed",
];

/// Every such place: the file, where in it, and what may have no value.
pub(super) fn doubtful(graph: &Graph, modules: &[Module]) -> Vec<(String, At, String)> {
    let mut found = Vec::new();
    for module in modules.iter().filter(|module| !module.is_test()) {
        let negated = module.clauses.iter().flat_map(|clause| &clause.uses.negated);
        let doubtful = negated.filter(|part| may_be_undefined(graph, module, part));
        found.extend(doubtful.map(|part| (module.file.clone(), part.at, bounded(&part.text, 60))));
    }
    found
}

/// Whether a part of a negated expression can be without a value, as far as its name tells.
fn may_be_undefined(graph: &Graph, module: &Module, part: &Negated) -> bool {
    let function = |path: &[Option<String>]| {
        path.iter().flatten().fold(part.root.clone(), |name, segment| format!("{name}.{segment}"))
    };
    match graph.resolve(module, &part.root, &part.path) {
        // A function of the engine has a value where what it is given has one.
        Target::Local if part.is_call => builtins::arity(&function(&part.path)).is_none(),
        Target::Local => match part.path.as_slice() {
            [] => false,
            [Some(field)] => !EVIDENCE.contains(&field.as_str()),
            _ => true,
        },
        // Of `input` and the constants, what has a name of its own is always there.
        Target::Input(path) => path.len() > 2 || path.contains(&None),
        Target::Pack(path) => path.len() != 1,
        Target::Rule(rule) => {
            let shape = graph.nodes.get(rule).map(|node| node.shape);
            !matches!(shape, Some(Shape::Set | Shape::Object | Shape::Default { .. }))
        }
        Target::Fixtures | Target::Wrong(_) => false,
    }
}
