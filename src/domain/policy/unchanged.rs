//! Which rules of a draft answer as they did under another pack: those of which everything is the same that an answer
//! depends on.
//!
//! An answer is a function of the input, the constants, the texts and the engine. Whether the evidence and the engine are
//! those of a decision is for whoever has the decision to say; the rest is compared here. What is not known to be the same
//! has changed.

use std::collections::BTreeMap;

use super::closure::Closure;
use super::manifest::{Environment, Manifest};
use super::pack::Pack;
use super::signers::Members;
use crate::domain::certificate::Certificate;
use crate::domain::names::{EnvironmentName, RuleId, SignerSetName};
use crate::domain::trust_store::StoreName;
use crate::domain::trusted_root::TrustedRoot;

/// The rules that one environment has under two packs and whose answers to the same question are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unchanged {
    /// Each with whether it can depend on how the environment before judged.
    rules: BTreeMap<RuleId, bool>,
}

impl Unchanged {
    /// Compares two packs.
    #[must_use]
    pub fn between(then: &Pack, now: &Pack, environment: &EnvironmentName) -> Self {
        if !same_input(then, now, environment) || !same_texts((then, library(then)), (now, library(now))) {
            return Self::default();
        }
        let rules = now.applying(environment).filter(|rule| {
            let id = &rule.id;
            let closures = (then.loaded.findings.closures.rules.get(id), now.loaded.findings.closures.rules.get(id));
            // A rule that says nothing of what it expects has its title for that.
            let same_title = then.rule(id).is_some_and(|before| before.title == rule.title);
            matches!(closures, (Some(before), Some(after)) if same_title && same_texts((then, before), (now, after)))
        });
        let prior = |id: &RuleId| {
            let own = now.loaded.findings.closures.rules.get(id);
            library(now).prior || own.is_none_or(|closure| closure.prior)
        };
        Self { rules: rules.map(|rule| (rule.id.clone(), prior(&rule.id))).collect() }
    }

    /// Whether this rule answers the same question as it did.
    ///
    /// * `same_prior` — whether in both questions the environment before judged alike.
    #[must_use]
    pub fn contains(&self, rule: &RuleId, same_prior: bool) -> bool {
        self.rules.get(rule).is_some_and(|prior| same_prior || !prior)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rules.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }
}

fn library(pack: &Pack) -> &Closure {
    &pack.loaded.findings.closures.library
}

/// Everything of a manifest that has a say in what rules are given.
type Given<'p> = (
    &'p Environment,
    &'p BTreeMap<SignerSetName, Members>,
    &'p BTreeMap<StoreName, Vec<Certificate>>,
    &'p [TrustedRoot],
    &'p serde_json::Value,
);

/// Whether rules are given the same constants, and of the same facts the same input.
fn same_input(then: &Pack, now: &Pack, environment: &EnvironmentName) -> bool {
    given(then, environment).is_some_and(|before| given(now, environment) == Some(before))
}

fn given<'p>(pack: &'p Pack, environment: &EnvironmentName) -> Option<Given<'p>> {
    // What else a manifest may have one day is to be put on the one side or on the other.
    let Manifest {
        name: _,
        version: _,
        owner: _,
        trust_stores,
        signers,
        approvers: _,
        break_glass: _,
        environments: _,
        rules: _,
        data,
        tighter_when: _,
        roots,
    } = pack.manifest();
    Some((pack.environment(environment)?, signers, trust_stores, roots, data))
}

fn same_texts((then, before): (&Pack, &Closure), (now, after): (&Pack, &Closure)) -> bool {
    let same = |file: &String| {
        let text = then.whole_files().text(file);
        text.is_some() && text == now.whole_files().text(file)
    };
    before == after && before.files.iter().all(same)
}
