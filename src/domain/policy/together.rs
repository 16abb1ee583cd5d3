//! All outputs of all rules that apply somewhere, asked for in one evaluation.
//!
//! Rules share helpers: which evidence is current, what its provenance says. Asked path by path, each path works them out
//! anew. A list that names every path has them worked out once; it stands in one module with all of the pack
//! ([`super::flat`]), where names are found quickest.
//!
//! What it gives is what the paths give one by one: a pack loads only where each reference is to one rule and never to a
//! package, nothing is replaced by `with`, and nothing is recursive; so a rule has one value for one input, whoever reads
//! it first. Where anything at all fails in it, none of it counts, and the same rules of the same module are asked one by one: a
//! broken rule is its own violation and no other's.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use regorus::Value;

use super::engine::Engine;
use super::findings::{Findings, Output};
use super::flat::{Flat, PACKAGE};
use super::manifest::{Environment, Manifest, Rule};
use crate::domain::limits::MAX_ANSWERS_TOGETHER;
use crate::domain::names::{EnvironmentName, RuleId};

const RULES: &str = "data.countersign.rules";

/// What is asked of a rule; `None` is whether it was shown.
type Asked = Option<Output>;

/// The path of one output of a rule.
pub(super) fn path(rule: &RuleId, asked: Asked) -> String {
    let output = match asked {
        None => "shown",
        Some(Output::Expected) => "expected",
        Some(Output::Found) => "found",
        Some(Output::Until) => "until",
        Some(Output::Used) => "used",
    };
    format!("{RULES}.{rule}.{output}")
}

/// Where the machine finds each output of each rule.
pub(super) type Numbers = BTreeMap<RuleId, BTreeMap<Asked, usize>>;

pub(super) fn numbers(manifest: &Manifest, findings: &Findings, engine: &Engine) -> Numbers {
    let of = |rule: &RuleId| {
        let outputs = findings.outputs.get(rule).into_iter().flatten().map(|output| Some(*output));
        let places = [None].into_iter().chain(outputs);
        places.filter_map(|asked| Some((asked, engine.number(&findings.flat.path(&path(rule, asked))?)?))).collect()
    };
    manifest.rules.iter().map(|rule| (rule.id.clone(), of(&rule.id))).collect()
}

/// The questions of a pack, by the environment in which they are asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Together {
    /// The number of the set of answers that an environment has; several with the same rules share one.
    sets: BTreeMap<EnvironmentName, usize>,
    /// What the places in each set mean.
    questions: Vec<Vec<(RuleId, Asked)>>,
}

/// What the rules of one environment answered, each output that is defined.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Answers(BTreeMap<RuleId, BTreeMap<Asked, Value>>);

impl Together {
    /// The questions of a pack; none for an environment whose rules are too many to be worth a module of their own.
    pub(super) fn new(manifest: &Manifest, findings: &Findings) -> Self {
        let mut together = Self::default();
        for environment in &manifest.environments {
            let questions = questions(environment, &manifest.rules, findings);
            let set = together.questions.iter().position(|known| *known == questions);
            let asked: usize = together.questions.iter().map(Vec::len).sum();
            if set.is_none() && asked.saturating_add(questions.len()) > MAX_ANSWERS_TOGETHER {
                continue;
            }
            let set = set.unwrap_or_else(|| {
                together.questions.push(questions);
                together.questions.len().saturating_sub(1)
            });
            together.sets.insert(environment.name.clone(), set);
        }
        together
    }

    /// The module that asks them, with all of the pack: one rule for each set, which is a list with a list for each question,
    /// of the one value or of none. A rule for each question would cost the engine as much as the question. `None` where
    /// a question has no name there.
    pub(super) fn module(&self, flat: &Flat) -> Option<String> {
        let mut text = flat.text.clone();
        for (set, questions) in self.questions.iter().enumerate() {
            let _ = write!(text, "\nset_{set} := [\n");
            for (rule, asked) in questions {
                let path = path(rule, *asked);
                let _ = writeln!(text, "\t[value | value := {}],", flat.name(path.strip_prefix("data.")?)?);
            }
            text.push_str("]\n");
        }
        Some(text)
    }

    /// The path that gives all answers for this environment.
    pub(super) fn path(&self, environment: &EnvironmentName) -> Option<String> {
        self.sets.get(environment).map(|set| format!("data.{PACKAGE}.set_{set}"))
    }

    /// What `value` of that path says; `None` where it is not what the module gives.
    pub(super) fn read(&self, environment: &EnvironmentName, value: &Value) -> Option<Answers> {
        let questions = self.questions.get(*self.sets.get(environment)?)?;
        let Value::Array(given) = value else { return None };
        if given.len() != questions.len() {
            return None;
        }
        let mut answers = Answers::default();
        for ((rule, asked), values) in questions.iter().zip(given.iter()) {
            let Value::Array(values) = values else { return None };
            let mut values = values.iter();
            if let Some(value) = values.next() {
                answers.0.entry(rule.clone()).or_default().insert(*asked, value.clone());
            }
            // One output with two values is no answer.
            if values.next().is_some() {
                return None;
            }
        }
        Some(answers)
    }
}

/// Verdicts first, then how long they hold, then the texts.
fn questions(environment: &Environment, rules: &[Rule], findings: &Findings) -> Vec<(RuleId, Asked)> {
    let applying = || rules.iter().filter(|rule| rule.applies_to(&environment.name)).map(|rule| &rule.id);
    let gives = |rule: &RuleId, output: Output| findings.outputs.get(rule).is_some_and(|given| given.contains(&output));
    let mut questions: Vec<(RuleId, Asked)> = applying().map(|rule| (rule.clone(), None)).collect();
    for outputs in [[Output::Until].as_slice(), &[Output::Expected, Output::Found, Output::Used]] {
        for rule in applying() {
            let given = outputs.iter().filter(|output| gives(rule, **output));
            questions.extend(given.map(|output| (rule.clone(), Some(*output))));
        }
    }
    questions
}

impl Answers {
    /// One output of a rule; `None` when it is undefined.
    pub(super) fn value(&self, rule: &RuleId, asked: Asked) -> Option<Value> {
        self.0.get(rule)?.get(&asked).cloned()
    }
}
