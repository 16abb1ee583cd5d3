//! The one question that a pack answers, rule by rule: here, or by whoever evaluates its rules.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use regorus::Value;

use super::asking::{Against, Asking, Which, unanswered};
use super::engine::{Budget, EvaluationError, INEXACT, Pace, Session, Turn, computed};
use super::findings::Output;
use super::input::Question;
use super::judgement::{Ask, Judgement, decide, describe};
use super::manifest::Rule;
use super::pack::Pack;
use super::together::Answers;
use super::weighing;
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::{MAX_EVIDENCE, RULE_MILLISECONDS_MAX, SECOND_RULE_MILLISECONDS_MAX};
use crate::domain::names::{EnvironmentName, RuleId};

/// Who runs rules.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// The machine, and the interpreter where that has no answer.
    Whoever,
    /// The interpreter alone, which says whether they hold and nothing else.
    Interpreter,
    /// The same, each rule for itself: with all of them together would be one that has no answer.
    InterpreterOneByOne,
}

/// What is to be judged at once: some rules, of one input.
#[derive(Clone, Copy)]
struct Case<'c> {
    /// What they see.
    input: &'c Value,
    rules: &'c [&'c Rule],
    /// The question that it is a part of.
    asked: &'c Asking,
    which: Which<'c>,
    /// What it may cost.
    budget: &'c Budget,
}

/// A rule by itself costs about as much as so many that are asked together.
const FEW_RULES: usize = 3;

impl Pack {
    /// Judges every rule that applies to the environment, in the manifest's order.
    ///
    /// Pure but for the budget: the same question has the same answer, as long as no rule runs into its time limit.
    ///
    /// # Errors
    ///
    /// As [`Pack::judge_all`].
    pub fn judge(&self, question: &Question) -> Result<Vec<Judgement>, Fault> {
        Ok(self.judge_all(&[question])?.pop().unwrap_or_default())
    }

    /// Answers several questions of one decision, in their order: each as [`Pack::judge`] does, and all of them within
    /// one time limit, so that an index of many parts cannot hold the gate up.
    ///
    /// # Errors
    ///
    /// As [`Pack::judge_rest`].
    pub fn judge_all(&self, questions: &[&Question]) -> Result<Vec<Vec<Judgement>>, Fault> {
        self.judge_rest(questions, Vec::new())
    }

    /// The same, where some answers are known: `known` has those to each question, and may end before the questions do.
    ///
    /// # Errors
    ///
    /// [`Fault`] when somebody else evaluates the rules (see [`Pack::judged_by`]) and could not be asked, or answered
    /// something else than was asked. Here it never fails.
    pub fn judge_rest(
        &self,
        questions: &[&Question],
        known: Vec<BTreeMap<RuleId, Judgement>>,
    ) -> Result<Vec<Vec<Judgement>>, Fault> {
        let mut known = known.into_iter();
        let (mut all, mut asked) = (Vec::new(), Vec::new());
        for question in questions {
            let known = known.next().unwrap_or_default();
            let asking = self.asking(question, &known);
            all.push((&question.environment.name, known, asking.is_some()));
            asked.extend(asking);
        }
        let mut answers = if asked.is_empty() { Vec::new() } else { self.answered(asked)? }.into_iter();
        let merged = all.into_iter().map(|(environment, mut known, is_asked)| {
            let mut answered = is_asked.then(|| answers.next()).flatten().unwrap_or_default().into_iter();
            let applying = self.applying(environment);
            applying.filter_map(|rule| known.remove(&rule.id).or_else(|| answered.next())).collect()
        });
        Ok(merged.collect())
    }

    /// What whoever evaluates the rules says.
    fn answered(&self, asked: Vec<Asking>) -> Result<Vec<Vec<Judgement>>, Fault> {
        let Some(judge) = &self.judge else { return Ok(self.judge_here(asked, Which::All)) };
        let judged = judge.judge(self, &asked)?;
        // A rule that is missing among the answers would be one that nobody has to satisfy.
        if judged.len() == asked.len()
            && asked.iter().zip(&judged).all(|(asked, judged)| self.answers_all(asked, judged))
        {
            return Ok(judged);
        }
        let detail = format!("expected an answer for each rule of {self:?} that applies, found others");
        Err(unanswered(FaultClass::Corrupt, detail))
    }

    fn answers_all(&self, asked: &Asking, judged: &[Judgement]) -> bool {
        let answered = judged.iter().map(|judgement| &judgement.rule);
        self.rules().iter().filter(|rule| asked.asks(rule)).map(|rule| &rule.id).eq(answered)
    }

    /// The rules that apply to an environment, in the manifest's order.
    pub fn applying<'a>(&'a self, environment: &'a EnvironmentName) -> impl Iterator<Item = &'a Rule> {
        self.rules().iter().filter(move |rule| rule.applies_to(environment))
    }

    /// What the rules are asked with `question` whose answers are not known; `None` where all are.
    fn asking(&self, question: &Question, known: &BTreeMap<RuleId, Judgement>) -> Option<Asking> {
        let environment = &question.environment.name;
        let unknown = || self.applying(environment).map(|rule| &rule.id).filter(|rule| !known.contains_key(*rule));
        if !known.is_empty() && unknown().next().is_none() {
            return None;
        }
        let looked_at = question.evidence.len().saturating_add(question.rejected.len());
        let documents = self.documents(question);
        Some(Asking {
            environment: environment.clone(),
            only: (!known.is_empty()).then(|| unknown().cloned().collect()),
            now: question.now,
            evidence: question.evidence.iter().map(|facts| facts.digest).collect(),
            looked_at,
            // Without a value it is none: a rule about absence would hold of it.
            input: match documents.input {
                _ if looked_at > MAX_EVIDENCE => Value::Null,
                Value::Undefined => Value::Null,
                input => input,
            },
            against: documents.against,
            twice: self.twice,
        })
    }

    /// Judges in this process, whoever else may: what somebody does who was asked.
    ///
    /// An environment that the pack does not have has no rules.
    #[must_use]
    pub fn judge_here(&self, asked: Vec<Asking>, which: Which<'_>) -> Vec<Vec<Judgement>> {
        let budget = Budget::new();
        asked.into_iter().map(|asked| self.judge_within(asked, which, &budget.for_another_part())).collect()
    }

    fn judge_within(&self, mut asked: Asking, which: Which<'_>, budget: &Budget) -> Vec<Judgement> {
        let rules = self.rules().iter().filter(|rule| match which {
            Which::All => asked.asks(rule),
            Which::Only(only) => rule.id == *only && asked.asks(rule),
        });
        let rules: Vec<&Rule> = rules.collect();
        if asked.looked_at > MAX_EVIDENCE {
            let detail = format!("expected at most {MAX_EVIDENCE} bundles in one question, found {}", asked.looked_at);
            return rules.into_iter().map(|rule| Judgement::failed(rule, detail.clone())).collect();
        }
        if asked.input == Value::Null {
            let detail = "expected statements that the engine has a value for, found one that it has none for";
            return rules.into_iter().map(|rule| Judgement::failed(rule, detail.to_owned())).collect();
        }
        let input = std::mem::replace(&mut asked.input, Value::Null);
        let against = asked.against.take();
        let case = Case { input: &input, rules: &rules, asked: &asked, which, budget };
        let judged = self.judge_case(case);
        let Some(Against { input: with_all, evidence, alone }) = against else { return judged };
        let weighed = |judged: Vec<Judgement>, input: &Value, against: &[(Digest, String)]| {
            // Without a value it is no input: then nobody is asked, and nothing is shown.
            let with = match input {
                Value::Undefined => Vec::new(),
                input => self.judge_case(Case { input, rules: &weighing::asked_again(&rules, &judged), ..case }),
            };
            weighing::all(judged, with, against)
        };
        let mut judged = weighed(judged, &with_all, &evidence);
        // Together one may have hidden another: a rule that goes by the latest sees only that.
        for (piece, against) in alone.iter().zip(&evidence) {
            if weighing::asked_again(&rules, &judged).is_empty() {
                break;
            }
            judged = weighed(judged, &piece.with(&input), std::slice::from_ref(against));
        }
        judged
    }

    /// What its rules say.
    fn judge_case(&self, case: Case<'_>) -> Vec<Judgement> {
        let Case { input, rules, asked, budget, .. } = case;
        let judged = self.judge_by(By::Whoever, case);
        // Every test that decides anything compares the ways. What was late may be what no timer of the interpreter stops.
        if cfg!(debug_assertions) && !judged.iter().any(is_ended) {
            let one_by_one = |rule: &RuleId, asked| match self.path(rule, asked) {
                Some(path) => self.loaded.engine.value_of(input, &path, budget.next_rule()),
                None => Ok(None),
            };
            let began = computed();
            let apart = self.judged(rules, asked, &one_by_one);
            // A text that was late is left out without a word.
            let may_be_late = computed().saturating_sub(began) >= Duration::from_millis(RULE_MILLISECONDS_MAX / 2);
            debug_assert!(
                apart == judged || may_be_late || apart.iter().any(is_ended),
                "answered: {judged:?}, by the interpreter, one by one: {apart:?}"
            );
        }
        if !(asked.twice && self.loaded.engine.is_quick()) {
            return judged;
        }
        self.seconded(Case { budget: &budget.for_a_second_opinion(), ..case }, judged)
    }

    /// The same, where the interpreter says it too; it is asked about nothing that has failed for want of time or digits.
    fn seconded(&self, case: Case<'_>, judged: Vec<Judgement>) -> Vec<Judgement> {
        let rules = case.rules;
        // What the interpreter has said it need not say again.
        let is_asked = |rule: &Rule, quick: &Judgement| !is_ended(quick) && self.is_by_machine(rule);
        let again: Vec<&Rule> =
            rules.iter().zip(&judged).filter(|(rule, quick)| is_asked(rule, quick)).map(|(rule, _)| *rule).collect();
        let by = if judged.iter().any(is_ended) { By::InterpreterOneByOne } else { By::Interpreter };
        let mut slow = self.judge_by(by, Case { rules: &again, ..case }).into_iter();
        let both = rules.iter().zip(judged).map(|(rule, quick)| {
            if !is_asked(rule, &quick) {
                return quick;
            }
            match slow.next().filter(|slow| slow.rule == rule.id) {
                Some(slow) => agreed(rule, quick, &slow),
                None => Judgement::failed(rule, "it was not asked again".to_owned()),
            }
        });
        both.collect()
    }

    fn judge_by(&self, by: By, case: Case<'_>) -> Vec<Judgement> {
        let Some(session) = self.loaded.engine.session(case.input).filter(|_| by == By::Whoever) else {
            return self.interpreted(by, case);
        };
        let (quick, slow): (Vec<&Rule>, Vec<&Rule>) =
            case.rules.iter().copied().partition(|rule| self.is_by_machine(rule));
        let by_interpreter = || self.interpreted(by, Case { rules: &slow, ..case });
        let (quick, slow) = self.judged_quickly(session, Case { rules: &quick, ..case }, by_interpreter);
        let (mut quick, mut slow) = (quick.into_iter(), slow.into_iter());
        case.rules.iter().filter_map(|rule| if self.is_by_machine(rule) { quick.next() } else { slow.next() }).collect()
    }

    /// Whether the machine says of a rule whether it is shown.
    fn is_by_machine(&self, rule: &Rule) -> bool {
        self.loaded.numbers.get(&rule.id).is_some_and(|asked| asked.contains_key(&None))
    }

    /// What they say by the interpreter.
    fn interpreted(&self, by: By, case: Case<'_>) -> Vec<Judgement> {
        let Case { input, rules, asked, which, budget } = case;
        let engine = &self.loaded.engine;
        let alone = |rule: &RuleId, asked| match self.path(rule, asked) {
            Some(path) => engine.value_of(input, &path, budget.next_rule()),
            None => Ok(None),
        };
        // Together they share what they look at; a few of many are asked for less one by one.
        let all = self.applying(&asked.environment).count();
        let together = match which {
            Which::All if by != By::InterpreterOneByOne && rules.len().saturating_mul(FEW_RULES) >= all => {
                self.answers(input, &asked.environment, all, budget)
            }
            Which::All | Which::Only(_) => None,
        };
        let judged = |ask: Ask| match by {
            By::Whoever => self.judged(rules, asked, ask),
            By::Interpreter | By::InterpreterOneByOne => self.verdicts(rules, asked, ask),
        };
        match together {
            Some(answers) => judged(&|rule: &RuleId, asked| Ok(answers.value(rule, asked))),
            None => judged(&alone),
        }
    }

    /// What they say by the machine, one after the other in one run, and what `others` say, which are asked between its verdicts and its
    /// texts. The interpreter is asked about what has failed in it, and about nothing that has had its time.
    fn judged_quickly(
        &self,
        session: Session<'_>,
        case: Case<'_>,
        others: impl FnOnce() -> Vec<Judgement>,
    ) -> (Vec<Judgement>, Vec<Judgement>) {
        let Case { input, rules, asked, budget, .. } = case;
        let session = RefCell::new(session);
        let mut pace = Pace::new(budget);
        let ask = |turn: &Turn, rule: &RuleId, asked: Option<Output>| {
            let number = self.loaded.numbers.get(rule).and_then(|numbers| numbers.get(&asked));
            match number.and_then(|number| session.borrow_mut().value(*number, turn)) {
                // A text may have fewer digits.
                Some(Err(EvaluationError::Inexact)) if is_text(asked) => {}
                Some(answer) => return answer,
                None => {}
            }
            match self.path(rule, asked) {
                Some(path) => self.loaded.engine.value_of(input, &path, budget.next_rule()),
                None => Ok(None),
            }
        };
        // All verdicts before the first text: no text may cost a verdict its time.
        let mut judged: Vec<Judgement> = Vec::with_capacity(rules.len());
        for rule in rules {
            let turn = pace.turn();
            judged.push(decide(&|rule, asked| ask(&turn, rule, asked), rule, self.outputs(rule), asked.now));
            pace.ended(&turn);
        }
        let others = others();
        for (judgement, rule) in judged.iter_mut().zip(rules).filter(|(judgement, _)| !is_ended(judgement)) {
            let turn = pace.turn();
            describe(&|rule, asked| ask(&turn, rule, asked), judgement, self.outputs(rule), &asked.evidence);
            pace.ended(&turn);
        }
        (judged, others)
    }

    /// Everything that the rules say, from one evaluation by the interpreter; `None` where that failed, whatever failed in it.
    fn answers(&self, input: &Value, environment: &EnvironmentName, rules: usize, budget: &Budget) -> Option<Answers> {
        let (together, engine) = (&self.loaded.together, &self.loaded.engine);
        let path = together.path(environment)?;
        let value = engine.value_of(input, &path, budget.rules_together(rules)).ok()??;
        together.read(environment, &value)
    }

    fn outputs(&self, rule: &Rule) -> &BTreeSet<Output> {
        static NOTHING: BTreeSet<Output> = BTreeSet::new();
        self.loaded.findings.outputs.get(&rule.id).unwrap_or(&NOTHING)
    }

    fn judged(&self, rules: &[&Rule], asked: &Asking, ask: Ask) -> Vec<Judgement> {
        // All verdicts before the first text: no text may cost a verdict its time.
        let mut judged = self.verdicts(rules, asked, ask);
        for (judgement, rule) in judged.iter_mut().zip(rules) {
            describe(ask, judgement, self.outputs(rule), &asked.evidence);
        }
        judged
    }

    fn verdicts(&self, rules: &[&Rule], asked: &Asking, ask: Ask) -> Vec<Judgement> {
        rules.iter().map(|rule| decide(ask, rule, self.outputs(rule), asked.now)).collect()
    }
}

/// Whether it is shown to people and decides nothing.
fn is_text(asked: Option<Output>) -> bool {
    matches!(asked, Some(Output::Expected | Output::Found | Output::Used))
}

/// What both ways say of a rule; where they say something else, or the interpreter has nothing to say to what the machine has
/// shown, it has failed. A text that is only shown may be lost for want of time.
pub(super) fn agreed(rule: &Rule, quick: Judgement, slow: &Judgement) -> Judgement {
    let verdict = |judged: &Judgement| (judged.shown, judged.error.is_some(), judged.until);
    if verdict(&quick) == verdict(slow) || is_ended(&quick) {
        return quick;
    }
    if is_late(slow) {
        if !quick.shown {
            return quick;
        }
        let detail = format!(
            "{LATE} {SECOND_RULE_MILLISECONDS_MAX} ms of the interpreter, too, found none: by the machine it is shown, and nothing \
             becomes ready by one of them alone; let the rule look at less, or look at it less often"
        );
        return Judgement::failed(rule, detail);
    }
    let holds = |judgement: &Judgement| match (&judgement.error, judgement.shown) {
        (Some(error), _) => format!("fails ({error})"),
        (None, true) => "is shown".to_owned(),
        (None, false) => "is not shown".to_owned(),
    };
    let detail = format!(
        "expected the two ways to run rules to say the same, found that by the machine it {} and by the interpreter it {}: \
         a defect of this program, to be told to whoever makes it with the pack; nothing is ready by one of them alone",
        holds(&quick),
        holds(slow)
    );
    Judgement::failed(rule, detail)
}

/// Whether the machine has ended it, and the interpreter has nothing to say to it: there was not enough time, or not enough digits.
pub(super) fn is_ended(judgement: &Judgement) -> bool {
    is_late(judgement) || judgement.error.as_ref().is_some_and(|error| error.contains(INEXACT))
}

/// Whether there was not enough time.
fn is_late(judgement: &Judgement) -> bool {
    judgement.error.as_ref().is_some_and(|error| error.contains(LATE))
}

/// How an error begins for which there was not enough time.
const LATE: &str = "expected an answer within";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::PackFiles;

    #[test]
    fn a_rule_of_which_the_two_ways_say_something_else_has_failed_whichever_holds() {
        let pack = Pack::load(&PackFiles::standard()).unwrap();
        let rule = pack.rules().first().unwrap();
        let shown = Judgement { shown: true, ..Judgement::failed(rule, String::new()) };
        let shown = Judgement { error: None, ..shown };
        let not = Judgement { shown: false, ..shown.clone() };
        let other = Judgement { until: Some(crate::domain::time::Timestamp::EPOCH), ..shown.clone() };
        assert_eq!(agreed(rule, shown.clone(), &shown), shown);
        for (quick, slow) in [(&shown, &not), (&not, &shown), (&shown, &other)] {
            let judged = agreed(rule, quick.clone(), slow);
            assert!(!judged.shown && judged.error.is_some_and(|error| error.contains("a defect of this program")));
        }
        let late = Judgement::failed(rule, "expected an answer within 100 ms".into());
        assert_eq!(agreed(rule, late.clone(), &shown), late);
        assert_eq!(agreed(rule, not.clone(), &late), not);
        let alone = agreed(rule, shown, &late);
        assert!(
            !alone.shown && alone.error.is_some_and(|error| error.contains("of the interpreter, too")),
            "by one alone"
        );
    }
}
