//! What the lint found out about a pack that it has nothing against: what its rules give, read and rest on.

use std::collections::{BTreeMap, BTreeSet};

use super::closure::Closures;
use super::flat::Flat;
use super::misspelt::Misspelt;
use super::syntax::At;
use super::vain::Vain;
use crate::domain::names::{RuleId, SignerSetName};

/// What a rule may give beside `shown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Output {
    Expected,
    Found,
    Until,
    Used,
}

/// A test of a pack: the path of its rule, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TestRule {
    pub(super) path: String,
    pub(super) file: String,
    pub(super) line: u32,
}

/// What the answer of a rule rests on, as far as its text shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reads {
    /// The modules whose text takes part in the answer.
    pub(super) files: BTreeSet<String>,
    /// The signer sets.
    pub(super) sets: BTreeSet<SignerSetName>,
    /// The constants.
    pub(super) data: BTreeSet<String>,
}

/// What the lint found out about a pack that it has nothing against.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    pub(super) outputs: BTreeMap<RuleId, BTreeSet<Output>>,
    pub(super) reads: BTreeMap<RuleId, Reads>,
    /// The texts that each answer can depend on.
    pub(super) closures: Closures,
    /// All modules as one.
    pub(super) flat: Flat,
    /// Where `not` may stand before nothing: file, place, what it is.
    pub(super) negations: Vec<(String, At, String)>,
    /// Fields that evidence does not have.
    pub(super) misspelt: Vec<Misspelt>,
    /// What asks in vain.
    pub(super) vain: Vec<Vain>,
    pub(super) tests: Vec<TestRule>,
    /// The rules whose answer can depend on the environment before.
    pub(super) ask_before: BTreeSet<RuleId>,
    /// The constants that no rule reads.
    pub(super) idle: BTreeSet<String>,
}
