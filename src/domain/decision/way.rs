//! The way to ready: the smallest set of things to do that would turn a "no" into a "yes".
//!
//! Each required rule that was not shown to hold must come to hold, so none of them can be left out. What can be left out
//! is to say one thing twice: several rules may be settled by one command; what a platform lacks is said again by the
//! reason of the whole; and what only time or another policy took away comes back by asking again, which has to be done
//! anyway. Doing exactly these makes it ready, and leaving one of them out does not: both are properties, tested below.

use std::borrow::Cow;

use super::decide::COVERS;
use super::depends::only_says_why;
use super::fix::{self, Fix};
use super::{Outcome, Reason, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::names::EnvironmentName;

/// One thing that was judged: the subject, or a platform of it.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// Which.
    pub about: Digest,
    /// What became of it.
    pub verdict: Verdict,
    /// Every rule that applied to it.
    pub reasons: &'a [Reason],
}

/// An answer, as far as the way out of it depends on it.
#[derive(Clone, Debug)]
pub struct Answer<'a> {
    /// The subject.
    pub whole: Judged<'a>,
    /// Its platforms; empty for what is no index.
    pub parts: Vec<Judged<'a>>,
    /// Where it is to go.
    pub environment: &'a EnvironmentName,
    /// Whether evidence can be put beside it.
    pub place: Place,
    /// What could not be asked.
    pub faults: &'a [Fault],
}

/// Whether it is known where the subject lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a registry or a layout: evidence lies beside it.
    Known,
    /// Only its digest is known: the gate keeps evidence that it is given.
    Unknown,
}

/// A reason in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unmet<'a> {
    /// The subject, or the platform of it that lacks something.
    pub about: Digest,
    /// What it lacks.
    pub reason: &'a Reason,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// What to see to before the command, or instead of one; empty where the command is all.
    pub first: Vec<&'a str>,
    /// A command of this program that can be copied once its placeholders are filled in.
    pub command: Option<Cow<'a, str>>,
    /// What would do as well, or is to be done too; each a sentence.
    pub beside: Vec<&'a str>,
    /// What it settles: at least one reason, the one that says most first.
    pub settles: Vec<Unmet<'a>>,
}

/// What to do, and then to ask again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way<'a> {
    /// The things to do, each once; no two of them by the same command.
    pub steps: Vec<Step<'a>>,
    /// What asking again settles by itself.
    pub again: Vec<Unmet<'a>>,
    /// Dependencies to be asked again, each once.
    pub faults: Vec<&'a Fault>,
    /// What would do instead for everything that a platform lacks; absent where nothing would.
    pub instead: Option<&'a str>,
}

impl<'a> Way<'a> {
    /// The way from `answer` to ready; empty where it is ready.
    #[must_use]
    pub fn from(answer: &Answer<'a>) -> Self {
        let mut way = Self::default();
        if answer.whole.verdict == Verdict::Ready {
            return way;
        }
        for fault in answer.faults {
            if !way.faults.iter().any(|known| known.dependency == fault.dependency && known.class == fault.class) {
                way.faults.push(fault);
            }
        }
        for reason in unmet(&answer.whole) {
            if said_by_a_part(reason, answer) {
                way.instead = way.instead.or_else(|| reason.fix.find(COVERS).and_then(|at| reason.fix.get(at..)));
            } else {
                way.add(answer, Unmet { about: answer.whole.about, reason });
            }
        }
        for part in &answer.parts {
            for reason in unmet(part) {
                way.add(answer, Unmet { about: part.about, reason });
            }
        }
        // Beside what lacks the evidence, that some was revoked is no thing of its own to do.
        if way.steps.iter().any(|step| !step.only_says_why()) {
            let says_why = |step: &mut Step<'a>| step.only_says_why();
            way.again.extend(way.steps.extract_if(.., says_why).flat_map(|step| step.settles));
        }
        // It can be asked for elsewhere only when there is something to be asked about.
        way.steps.sort_by_key(Step::promotes);
        way
    }

    fn add(&mut self, answer: &Answer<'a>, unmet: Unmet<'a>) {
        let whole = answer.whole.about;
        let mut fix = Fix::parse(&unmet.reason.fix);
        if fix.command.as_deref().is_some_and(fix::promotes) {
            // A part enters an environment with its index, never by itself.
            fix = fix.about(unmet.about, whole);
        }
        if answer.place == Place::Unknown {
            fix = fix.kept_apart();
        }
        if fix.asks_again(whole, answer.environment) {
            if fix.first.is_empty() {
                self.again.push(unmet);
                return;
            }
            fix.command = None;
        }
        match self.steps.iter_mut().find(|step| step.is_done_by(&fix)) {
            Some(step) => step.take(fix, unmet),
            None => self.steps.push(Step::by(fix, unmet)),
        }
    }
}

impl<'a> Step<'a> {
    fn by(fix: Fix<'a>, unmet: Unmet<'a>) -> Self {
        let Fix { first, command, beside } = fix;
        let first = Some(first).filter(|first| !first.is_empty()).into_iter().collect();
        Self { first, command, beside, settles: vec![unmet] }
    }

    /// Whether it is to ask for another promotion.
    #[must_use]
    pub fn promotes(&self) -> bool {
        self.command.as_deref().is_some_and(fix::promotes)
    }

    fn only_says_why(&self) -> bool {
        self.settles.iter().all(|unmet| only_says_why(unmet.reason))
    }

    fn is_done_by(&self, fix: &Fix) -> bool {
        match (&self.command, &fix.command) {
            (Some(ours), Some(theirs)) => ours == theirs,
            (None, None) => !fix.first.is_empty() && self.first == [fix.first],
            _ => false,
        }
    }

    /// One that needs nothing but the command says most: what the others ask for is looked at once it is there.
    fn take(&mut self, fix: Fix<'a>, unmet: Unmet<'a>) {
        match (self.first.is_empty(), fix.first.is_empty()) {
            (false, true) => {
                self.settles.insert(0, unmet);
                self.first.clear();
                self.beside = fix.beside;
                return;
            }
            (true, false) => {}
            (true, true) | (false, false) => {
                add_once(&mut self.first, Some(fix.first).filter(|first| !first.is_empty()));
                add_once(&mut self.beside, fix.beside);
            }
        }
        self.settles.push(unmet);
    }
}

fn add_once<'a>(all: &mut Vec<&'a str>, more: impl IntoIterator<Item = &'a str>) {
    for sentence in more {
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
}

/// What is in the way; what could not be judged is for the dependency that could not be asked.
fn unmet<'a>(judged: &Judged<'a>) -> impl Iterator<Item = &'a Reason> + use<'a> {
    judged.reasons.iter().filter(|reason| reason.outcome == Outcome::Violation)
}

/// Whether `reason` only repeats what a part of the index lacks.
fn said_by_a_part(reason: &Reason, answer: &Answer) -> bool {
    let of = |part: &Judged| unmet(part).next().is_some() && reason.expected.contains(&part.about.to_string());
    reason.rule.as_str() == "gate.platform" && answer.parts.iter().any(of)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::super::decide::{part_reason, verdict};
    use super::super::examples::{inputs, reason as example};
    use super::super::parts::PartVerdict;
    use super::*;
    use crate::domain::policy::{Pack, PackFiles};

    /// A gate's answer in the making: what each thing that was judged lacks.
    #[derive(Clone, Debug)]
    struct Story {
        whole: Vec<Reason>,
        parts: Vec<Vec<Reason>>,
    }

    fn digest(part: usize) -> Digest {
        Digest::of(&[u8::try_from(part).unwrap()])
    }

    fn subject() -> Digest {
        inputs().subject.digest
    }

    /// The fixes that packs and the gate give, about the thing that is judged.
    fn fix(which: u8, about: Digest) -> String {
        match which {
            0 => format!("countersign sign {about} --key KEY"),
            1 => format!("countersign provenance {about} --key KEY"),
            2 => format!("build it elsewhere, and there: countersign provenance {about} --key KEY; or change the pack"),
            3 => format!("countersign promote {about} --to staging"),
            4 => format!("countersign promote {} --to production", subject()),
            5 => format!("wait, and ask again: countersign promote {} --to production", subject()),
            6 => "wait until the freeze is over".to_owned(),
            _ => String::new(),
        }
    }

    fn reasons(about: Digest) -> impl Strategy<Value = Vec<Reason>> {
        let outcome = prop_oneof![
            3 => Just(Outcome::Violation), 1 => Just(Outcome::Shown), 1 => Just(Outcome::Waived), 1 => Just(Outcome::Warning)
        ];
        let one = (outcome, 0_u8..8, 0_u8..30);
        prop::collection::vec(one, 1..8).prop_map(move |all| {
            let made = all.into_iter().map(|(outcome, which, rule)| Reason {
                fix: fix(which, about),
                ..example(&format!("a.rule_{rule}"), outcome)
            });
            made.collect()
        })
    }

    prop_compose! {
        fn story()(parts in 0_usize..4)
            (whole in reasons(subject()), parts in (0..parts).map(|part| reasons(digest(part))).collect::<Vec<_>>())
            -> Story
        {
            Story { whole, parts }
        }
    }

    impl Story {
        /// As the gate puts it together.
        fn told(&self) -> (Vec<Reason>, Vec<PartVerdict>, Verdict) {
            static PACK: LazyLock<Pack> = LazyLock::new(|| Pack::load(&PackFiles::standard()).unwrap());
            let environment = PACK.environment(&inputs().environment).unwrap();
            let parts: Vec<PartVerdict> = self
                .parts
                .iter()
                .enumerate()
                .map(|(at, reasons)| PartVerdict {
                    digest: digest(at),
                    platform: None,
                    verdict: verdict(reasons, std::iter::empty::<()>()),
                    reasons: reasons.clone(),
                })
                .collect();
            let mut whole = self.whole.clone();
            whole.extend(parts.iter().filter_map(|part| part_reason(part, environment)));
            let verdict = verdict(&whole, std::iter::empty::<()>());
            (whole, parts, verdict)
        }

        /// What becomes of it when these, and nothing else, are settled.
        fn after(&self, settled: &[(Digest, Reason)]) -> Verdict {
            let mut later = self.clone();
            let all = std::iter::once((subject(), &mut later.whole));
            let parts = later.parts.iter_mut().enumerate().map(|(at, reasons)| (digest(at), reasons));
            for (about, reasons) in all.chain(parts) {
                for reason in reasons.iter_mut() {
                    if settled.contains(&(about, reason.clone())) {
                        reason.outcome = Outcome::Shown;
                    }
                }
            }
            later.told().2
        }
    }

    /// Reasons, each about one thing.
    type Settled = Vec<(Digest, Reason)>;

    /// The way as somebody follows it: what each step settles, and what asking again does.
    fn follow(story: &Story) -> (Verdict, Vec<Settled>, Settled) {
        let (whole, parts, verdict) = story.told();
        let production = inputs().environment;
        let answer = Answer {
            whole: Judged { about: subject(), verdict, reasons: &whole },
            parts: parts
                .iter()
                .map(|part| Judged { about: part.digest, verdict: part.verdict, reasons: &part.reasons })
                .collect(),
            environment: &production,
            place: Place::Known,
            faults: &[],
        };
        let way = Way::from(&answer);
        let owned = |all: &[Unmet]| all.iter().map(|unmet| (unmet.about, unmet.reason.clone())).collect();
        (verdict, way.steps.iter().map(|step| owned(&step.settles)).collect(), owned(&way.again))
    }

    proptest! {
        #[test]
        fn doing_exactly_what_is_said_makes_it_ready(story in story()) {
            let (_, steps, again) = follow(&story);
            let all: Vec<_> = steps.into_iter().flatten().chain(again).collect();
            prop_assert_eq!(story.after(&all), Verdict::Ready);
        }

        #[test]
        fn leaving_one_thing_out_does_not(story in story()) {
            let (_, steps, again) = follow(&story);
            for left_out in 0..steps.len() {
                let others = steps.iter().enumerate().filter(|(at, _)| *at != left_out).flat_map(|(_, step)| step.clone());
                let all: Vec<_> = others.chain(again.clone()).collect();
                // The same rule twice about the same thing is one; it may stand in two steps of this made-up answer.
                let doubled = steps[left_out].iter().all(|unmet| all.contains(unmet));
                prop_assert!(doubled || story.after(&all) == Verdict::NotReady);
            }
        }

        #[test]
        fn there_is_something_to_do_exactly_where_it_is_not_ready(story in story()) {
            let (verdict, steps, again) = follow(&story);
            prop_assert_eq!(verdict == Verdict::Ready, steps.is_empty() && again.is_empty());
        }

        #[test]
        fn nothing_is_to_be_done_twice(story in story()) {
            let (whole, parts, verdict) = story.told();
            let production = inputs().environment;
            let judged = |about, verdict, reasons| Judged { about, verdict, reasons };
            let parts = parts.iter().map(|part| judged(part.digest, part.verdict, &part.reasons)).collect();
            let answer =
                Answer { whole: judged(subject(), verdict, &whole), parts, environment: &production, place: Place::Known, faults: &[] };
            let way = Way::from(&answer);
            let mut commands: Vec<_> = way.steps.iter().filter_map(|step| step.command.clone()).collect();
            let all = commands.len();
            commands.sort();
            commands.dedup();
            prop_assert_eq!(commands.len(), all);
        }
    }

    #[test]
    fn several_rules_that_one_command_settles_are_one_thing_to_do_and_the_plainest_speaks() {
        let (about, production) = (subject(), inputs().environment);
        let wanting = |rule: &str, which| Reason { fix: fix(which, about), ..example(rule, Outcome::Violation) };
        let reasons = [
            wanting("provenance.builder", 2),
            wanting("provenance.present", 1),
            wanting("before.it", 3),
            wanting("signed.by", 0),
        ];
        let whole = Judged { about, verdict: Verdict::NotReady, reasons: &reasons };
        let way =
            Way::from(&Answer { whole, parts: Vec::new(), environment: &production, place: Place::Known, faults: &[] });
        let rules: Vec<Vec<&str>> = way
            .steps
            .iter()
            .map(|step| step.settles.iter().map(|unmet| unmet.reason.rule.as_str()).collect())
            .collect();
        assert_eq!(rules, [vec!["provenance.present", "provenance.builder"], vec!["signed.by"], vec!["before.it"]]);
    }

    #[test]
    fn what_only_time_took_away_comes_back_by_asking_again() {
        let (about, production) = (subject(), inputs().environment);
        let expired = Reason { fix: fix(4, about), ..example("gate.expired", Outcome::Violation) };
        let reasons = [expired, example("a.rule", Outcome::Shown)];
        let whole = Judged { about, verdict: Verdict::NotReady, reasons: &reasons };
        let way =
            Way::from(&Answer { whole, parts: Vec::new(), environment: &production, place: Place::Known, faults: &[] });
        assert_eq!((way.steps.len(), way.again.len()), (0, 1));
    }
}
