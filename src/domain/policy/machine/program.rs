//! What a module is made into: rules and functions by number, names as places in a frame.

use std::collections::{BTreeMap, BTreeSet};

use regorus::Value;
use regorus::unstable::{ArithOp, BinOp, BoolOp};

use crate::domain::policy::builtins::Builtin;

/// A module as the machine runs it.
#[derive(Default)]
pub(super) struct Program {
    pub(super) rules: Vec<Rule>,
    pub(super) functions: Vec<Function>,
    /// The number of each rule.
    pub(super) names: BTreeMap<String, usize>,
    /// What each rule and function that was read needs.
    pub(super) needs: BTreeMap<Node, BTreeSet<Node>>,
    /// What is left to the interpreter: what was not read, and once all is read whatever needs that.
    pub(super) left: BTreeSet<Node>,
}

/// A rule or a function, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node {
    Rule(usize),
    Function(usize),
}

impl Program {
    /// Leaves to the interpreter whatever needs what is left to it already.
    pub(super) fn leave(&mut self) {
        let mut needed_by: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for (node, needs) in std::mem::take(&mut self.needs) {
            for need in needs {
                needed_by.entry(need).or_default().push(node);
            }
        }
        let mut pending: Vec<Node> = self.left.iter().copied().collect();
        while let Some(node) = pending.pop() {
            let new = needed_by.remove(&node).unwrap_or_default().into_iter().filter(|node| self.left.insert(*node));
            pending.extend(new);
        }
    }

    /// Whether the machine gives the value of a rule.
    pub(super) fn gives(&self, number: usize) -> bool {
        !self.left.contains(&Node::Rule(number))
    }
}

/// What the clauses of a rule give together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One value, the same of each clause that holds.
    One,
    /// All values.
    Set,
    /// A value for each key.
    Object,
}

pub(super) struct Rule {
    pub(super) kind: Kind,
    pub(super) clauses: Vec<Clause>,
    /// What it is where no clause holds.
    pub(super) otherwise: Option<Value>,
}

/// One clause of a rule: the first of its bodies that holds gives what it gives.
pub(super) struct Clause {
    pub(super) bodies: Vec<Body>,
    /// How many places its names take.
    pub(super) frame: usize,
}

#[derive(Default)]
pub(super) struct Function {
    /// For each clause, what its arguments must be.
    pub(super) clauses: Vec<(Vec<Pattern>, Clause)>,
    pub(super) otherwise: Option<Value>,
}

pub(super) struct Body {
    pub(super) steps: Vec<Step>,
    pub(super) key: Option<Expr>,
    /// Absent: `true`.
    pub(super) value: Option<Expr>,
    /// Whether it gives the same each time, so that once is enough.
    pub(super) is_constant: bool,
}

/// A statement, with the loops that stand around it.
pub(super) struct Step {
    pub(super) loops: Vec<Loop>,
    pub(super) statement: Statement,
}

/// `collection[index]` with an index that has no value yet, or one of an `every`.
pub(super) struct Loop {
    pub(super) collection: Expr,
    pub(super) index: Index,
    /// Where the item is put.
    pub(super) item: usize,
}

pub(super) enum Index {
    /// `_`
    Any,
    /// A name, which gets each index.
    Each(usize),
    /// A name that has a value: nothing is gone through, and there must be such an item.
    This(usize),
}

pub(super) enum Statement {
    Holds(Expr),
    Not(Expr),
    Is(Pattern, Expr),
    Equal(Expr, Expr),
    SomeIn { key: Option<Pattern>, value: Pattern, collection: Expr },
    Every { key: Option<usize>, value: usize, domain: Expr, steps: Vec<Step> },
    Nothing,
}

pub(super) enum Pattern {
    Any,
    Name(usize),
    Constant(Value),
    Equal(Expr),
    Array(Vec<Pattern>),
}

pub(super) enum Expr {
    Constant(Value),
    Local(usize),
    Input,
    Rule(usize),
    Field(Box<Expr>, Value),
    /// `of` what: whether a number may stand for a name, as it may in documents.
    At {
        of: Box<Expr>,
        index: Box<Expr>,
        is_document: bool,
    },
    Array(Vec<Expr>),
    Set(Vec<Expr>),
    Object(Vec<(Expr, Expr)>),
    ArrayOf(Box<Expr>, Vec<Step>),
    SetOf(Box<Expr>, Vec<Step>),
    ObjectOf(Box<(Expr, Expr)>, Vec<Step>),
    Call(usize, Vec<Expr>),
    Builtin(Builtin, Vec<Expr>),
    Arithmetic(ArithOp, Box<(Expr, Expr)>),
    Sets(BinOp, Box<(Expr, Expr)>),
    Compare(BoolOp, Box<(Expr, Expr)>),
    Member {
        key: Option<Box<Expr>>,
        value: Box<Expr>,
        collection: Box<Expr>,
    },
}
