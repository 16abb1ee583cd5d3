//! What a draft would have decided: decisions on record beside the same ones under another pack, rule by rule.
//!
//! Nothing is weighed here. A decision flips, or it does not, and what stands in the way of it is told in the words of
//! the pack that puts it there: of the draft for what it would refuse, of the old one for what it would let in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::decision::{Foreseen, Outcome, Reason, Record, Severity, Verdict};
use super::digest::Digest;
use super::limits::MAX_PREVIEW_GROUPS;
use super::names::{EnvironmentName, RuleId};
use super::time::Timestamp;

/// What becomes of a decision under a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It was ready and would not be.
    Refused,
    /// It was not ready and would be.
    Accepted,
    /// It was ready and would be, with a warning that was not there.
    Warned,
    /// Nothing that anybody would see.
    Same,
    /// It was unknown, since a dependency could not be asked: no pack can tell.
    NotCompared,
}

/// One decision beside what a draft makes of it: what is told of it, and nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    example: Example,
    change: Change,
    /// The rules that make the difference: as they are told, and as they were before.
    rules: Vec<Pair>,
}

/// A rule under both packs; at least one is there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pair {
    recorded: Option<Reason>,
    computed: Option<Reason>,
}

/// Answers of rules that a preview needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    asked: u64,
    taken_over: u64,
}

impl Answers {
    /// Those that one decision took.
    #[must_use]
    pub const fn of(foreseen: &Foreseen) -> Self {
        Self { asked: foreseen.asked, taken_over: foreseen.taken_over }
    }
}

impl Compared {
    /// Compares the decision `id` as it is on record with what was computed from the same inputs under a draft.
    #[must_use]
    pub fn of(id: Digest, recorded: &Record, computed: &Record) -> Self {
        let change = change(recorded, computed);
        let rules = match change {
            Change::Refused => pairs(&in_the_way(computed), recorded, Side::Computed),
            Change::Accepted => pairs(&in_the_way(recorded), computed, Side::Recorded),
            Change::Warned => pairs(&new_warnings(recorded, computed), recorded, Side::Computed),
            Change::Same | Change::NotCompared => Vec::new(),
        };
        let inputs = &recorded.inputs;
        let example = Example {
            decision: id,
            subject: inputs.subject.digest,
            name: inputs.subject.name.clone(),
            environment: inputs.environment.clone(),
            decided_at: inputs.now,
            recorded: None,
            computed: None,
        };
        Self { example, change, rules }
    }

    /// Where the decision was to let something in.
    #[must_use]
    pub const fn environment(&self) -> &EnvironmentName {
        &self.example.environment
    }
}

fn change(recorded: &Record, computed: &Record) -> Change {
    match (recorded.verdict, computed.verdict) {
        (Verdict::Unknown, _) => Change::NotCompared,
        (Verdict::Ready, Verdict::Ready) if new_warnings(recorded, computed).is_empty() => Change::Same,
        (Verdict::Ready, Verdict::Ready) => Change::Warned,
        // What is unknown is not ready.
        (Verdict::Ready, Verdict::NotReady | Verdict::Unknown) => Change::Refused,
        (Verdict::NotReady, Verdict::Ready) => Change::Accepted,
        (Verdict::NotReady, Verdict::NotReady | Verdict::Unknown) => Change::Same,
    }
}

/// The reasons that keep a decision from being ready, each rule once: those of the parts themselves, where it is parts.
fn in_the_way(record: &Record) -> Vec<&Reason> {
    let blocks = |reason: &&Reason| matches!(reason.outcome, Outcome::Violation | Outcome::Unknown);
    let mut found: Vec<&Reason> = Vec::new();
    for reason in record.all_reasons().filter(blocks) {
        if !found.iter().any(|known| known.rule == reason.rule) {
            found.push(reason);
        }
    }
    let others = found.iter().any(|reason| reason.rule.as_str() != "gate.platform");
    found.retain(|reason| !others || reason.rule.as_str() != "gate.platform");
    found
}

fn new_warnings<'r>(recorded: &Record, computed: &'r Record) -> Vec<&'r Reason> {
    let warns = |reason: &&Reason| reason.outcome == Outcome::Warning;
    let known: Vec<&RuleId> = recorded.all_reasons().filter(warns).map(|reason| &reason.rule).collect();
    let mut found: Vec<&Reason> = Vec::new();
    for reason in computed.all_reasons().filter(warns) {
        if !known.contains(&&reason.rule) && !found.iter().any(|one| one.rule == reason.rule) {
            found.push(reason);
        }
    }
    found
}

/// Whose reasons are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Recorded,
    Computed,
}

fn pairs(told: &[&Reason], other: &Record, side: Side) -> Vec<Pair> {
    let counterpart = |reason: &Reason| other.all_reasons().find(|other| other.rule == reason.rule).cloned();
    let pair = |reason: &&Reason| {
        let (one, other) = (Some((*reason).clone()), counterpart(reason));
        match side {
            Side::Recorded => Pair { recorded: one, computed: other },
            Side::Computed => Pair { recorded: other, computed: one },
        }
    };
    told.iter().map(pair).collect()
}

/// One decision of a group, with the rule under both packs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// Which decision.
    pub decision: Digest,
    /// What it is about.
    pub subject: Digest,
    /// Where that lies; empty when only the digest was given.
    pub name: String,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// When it was decided, which is the time that both packs see.
    pub decided_at: Timestamp,
    /// What the rule came to on record; absent where the rule was not there.
    pub recorded: Option<Reason>,
    /// What it comes to under the draft; absent where the rule is not there.
    pub computed: Option<Reason>,
}

/// The decisions that one rule of one owner changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The rule.
    pub rule: RuleId,
    /// Who answers for it.
    pub owner: String,
    /// The rule in a few words.
    pub title: String,
    /// Whether it can block.
    pub severity: Severity,
    /// How many decisions it changes; one that several rules change is counted with each.
    pub decisions: u64,
    /// The same by environment.
    pub environments: BTreeMap<EnvironmentName, u64>,
    /// The newest of them.
    pub example: Example,
}

/// What a draft would have changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// Decisions that were looked at.
    pub decisions: u64,
    /// Of those: what nobody would see a difference of.
    pub same: u64,
    /// Of those: what was unknown and could not be compared.
    pub not_compared: u64,
    /// Of those: what was ready and would be refused.
    pub newly_refused: u64,
    /// Of what would be refused: what was to go to a protected environment.
    pub newly_refused_protected: u64,
    /// Of those: what was refused and would be ready.
    pub newly_accepted: u64,
    /// Of those: what stays ready, with a warning that was not there.
    pub newly_warned: u64,
    /// What would be refused, by the draft's rules; most decisions first.
    pub refused: Vec<Group>,
    /// What would be accepted, by the rules that were in the way.
    pub accepted: Vec<Group>,
    /// What would be warned of, by the draft's rules: what they refuse from the day on which they are required.
    pub warned: Vec<Group>,
    /// Groups beyond [`MAX_PREVIEW_GROUPS`] that are counted above and not listed.
    pub more_groups: u64,
    /// Answers that the draft's rules were asked for; 0 from versions that did not count.
    #[serde(default)]
    pub answers_asked: u64,
    /// Answers that are on record and were not asked for again: of rules of which everything is as it was.
    #[serde(default)]
    pub answers_taken_over: u64,
}

/// What putting a draft in force at one moment would do to what stands then: every subject in every environment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turns {
    /// What stands and was looked at.
    pub stand: u64,
    /// Of those: what is ready.
    pub ready: u64,
    /// Of those: what is ready and would not be.
    pub fall: u64,
    /// Of what would fall: what is ready in a protected environment.
    pub fall_protected: u64,
    /// Of those: what is not ready and would be.
    pub rise: u64,
    /// What is not looked at, since there is too much: with the draft none of it would be ready until somebody asks.
    pub left: u64,
    /// What would turn, one by one: what falls first.
    pub turned: Vec<Turn>,
    /// What would turn beyond [`MAX_PREVIEW_GROUPS`], counted above and not listed.
    pub more: u64,
}

/// One subject in one environment that would turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The decision that stands.
    pub decision: Digest,
    /// What it is about.
    pub subject: Digest,
    /// Where that lies; empty when only the digest was given.
    pub name: String,
    /// Where.
    pub environment: EnvironmentName,
    /// How it stands.
    pub before: Verdict,
    /// How it would.
    pub after: Verdict,
    /// The rules that would be in the way; `gate.decision-expired` where it would have to be looked for again by now.
    pub because: Vec<RuleId>,
}

impl Turns {
    /// Takes note of what would become of one thing that stands.
    pub fn add(&mut self, turn: Turn, protection: Protection) {
        let more = |count: &mut u64| *count = count.saturating_add(1);
        more(&mut self.stand);
        if turn.before == Verdict::Ready {
            more(&mut self.ready);
        }
        let falls = match (turn.before, turn.after) {
            (Verdict::Ready, Verdict::Ready) => return,
            (Verdict::Ready, _) => true,
            (_, Verdict::Ready) => false,
            _ => return,
        };
        more(if falls { &mut self.fall } else { &mut self.rise });
        if falls && protection == Protection::Protected {
            more(&mut self.fall_protected);
        }
        let fallen = self.turned.iter().filter(|turn| turn.before == Verdict::Ready).count();
        match (self.turned.len() < MAX_PREVIEW_GROUPS, falls) {
            (true, true) => self.turned.insert(fallen, turn),
            (true, false) => self.turned.push(turn),
            (false, true) if fallen < self.turned.len() => {
                // What falls is told before what rises.
                self.turned.pop();
                self.turned.insert(fallen, turn);
                more(&mut self.more);
            }
            (false, _) => more(&mut self.more),
        }
    }

    /// Whether something that is ready in a protected environment would not be, or may not: of what is left, nobody knows.
    #[must_use]
    pub const fn take_down_what_is_protected(&self) -> bool {
        self.fall_protected > 0 || self.left > 0
    }
}

/// A preview that is still being made.
#[derive(Debug, Default)]
pub struct PreviewMaker {
    preview: Preview,
    groups: BTreeMap<(Change, RuleId, String), Group>,
}

/// Whether an environment is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    /// Nothing may be asked less of it without a reason.
    Protected,
    /// Not that.
    Open,
}

impl PreviewMaker {
    /// Counts one more decision, which is newer than those before.
    pub fn add(&mut self, compared: Compared, answers: Answers, protection: Protection) {
        let Compared { example, change, rules } = compared;
        let preview = &mut self.preview;
        preview.answers_asked = preview.answers_asked.saturating_add(answers.asked);
        preview.answers_taken_over = preview.answers_taken_over.saturating_add(answers.taken_over);
        let more = |count: &mut u64| *count = count.saturating_add(1);
        more(&mut preview.decisions);
        match change {
            Change::Refused => {
                more(&mut preview.newly_refused);
                if protection == Protection::Protected {
                    more(&mut preview.newly_refused_protected);
                }
            }
            Change::Accepted => more(&mut preview.newly_accepted),
            Change::Warned => more(&mut preview.newly_warned),
            Change::Same => more(&mut preview.same),
            Change::NotCompared => more(&mut preview.not_compared),
        }
        for pair in rules {
            self.group(&example, change, pair);
        }
    }

    fn group(&mut self, example: &Example, change: Change, pair: Pair) {
        // Each is told in the words of the pack that puts it in the way.
        let told = if change == Change::Accepted { &pair.recorded } else { &pair.computed };
        let Some(told) = told.clone() else { return };
        let key = (change, told.rule.clone(), told.owner.clone());
        let example = Example { recorded: pair.recorded, computed: pair.computed, ..example.clone() };
        if !self.groups.contains_key(&key) && self.groups.len() >= MAX_PREVIEW_GROUPS {
            self.preview.more_groups = self.preview.more_groups.saturating_add(1);
            return;
        }
        let group = self.groups.entry(key).or_insert_with(|| Group {
            rule: told.rule,
            owner: told.owner,
            title: told.title,
            severity: told.severity,
            decisions: 0,
            environments: BTreeMap::new(),
            example: example.clone(),
        });
        group.decisions = group.decisions.saturating_add(1);
        let of_environment = group.environments.entry(example.environment.clone()).or_default();
        *of_environment = of_environment.saturating_add(1);
        group.example = example;
    }

    /// What was found.
    #[must_use]
    pub fn finish(self) -> Preview {
        let Self { mut preview, groups } = self;
        for ((change, ..), group) in groups {
            match change {
                Change::Refused => preview.refused.push(group),
                Change::Accepted => preview.accepted.push(group),
                Change::Warned => preview.warned.push(group),
                Change::Same | Change::NotCompared => {}
            }
        }
        for groups in [&mut preview.refused, &mut preview.accepted, &mut preview.warned] {
            groups.sort_by_key(|group| std::cmp::Reverse(group.decisions));
        }
        preview
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::decision::RECORD_SCHEMA;
    use crate::domain::decision::examples::{inputs, reason};

    fn record(verdict: Verdict, reasons: Vec<Reason>) -> Record {
        let (schema, platforms) = (RECORD_SCHEMA.to_owned(), Vec::new());
        Record { schema, inputs: inputs(), reasons, verdict, valid_until: None, platforms }
    }

    fn compared(then: (Verdict, Outcome), now: (Verdict, Outcome)) -> Compared {
        let one =
            |(verdict, outcome)| record(verdict, vec![reason("a.rule", outcome), reason("b.rule", Outcome::Shown)]);
        Compared::of(Digest::of(b"decision"), &one(then), &one(now))
    }

    const READY: (Verdict, Outcome) = (Verdict::Ready, Outcome::Shown);
    const WARNED: (Verdict, Outcome) = (Verdict::Ready, Outcome::Warning);
    const REFUSED: (Verdict, Outcome) = (Verdict::NotReady, Outcome::Violation);
    const UNKNOWN: (Verdict, Outcome) = (Verdict::Unknown, Outcome::Unknown);

    #[test]
    fn each_pair_of_verdicts_is_one_change() {
        let table = [
            (READY, READY, Change::Same),
            (READY, REFUSED, Change::Refused),
            (READY, UNKNOWN, Change::Refused),
            (READY, WARNED, Change::Warned),
            (WARNED, WARNED, Change::Same),
            (WARNED, REFUSED, Change::Refused),
            (REFUSED, READY, Change::Accepted),
            (REFUSED, WARNED, Change::Accepted),
            (REFUSED, REFUSED, Change::Same),
            (UNKNOWN, READY, Change::NotCompared),
            (UNKNOWN, REFUSED, Change::NotCompared),
        ];
        for (then, now, expected) in table {
            assert_eq!(compared(then, now).change, expected, "{then:?} {now:?}");
        }
    }

    #[test]
    fn a_group_names_the_rule_in_the_way_under_both_packs_and_the_newest_example() {
        let mut maker = PreviewMaker::default();
        maker.add(compared(READY, REFUSED), Answers { asked: 2, taken_over: 3 }, Protection::Open);
        let mut newest = compared(READY, REFUSED);
        newest.example.decision = Digest::of(b"newest");
        maker.add(newest, Answers::default(), Protection::Protected);
        maker.add(compared(READY, READY), Answers { asked: 5, taken_over: 0 }, Protection::Protected);
        let preview = maker.finish();
        assert_eq!((preview.decisions, preview.newly_refused, preview.newly_refused_protected), (3, 2, 1));
        assert_eq!((preview.answers_asked, preview.answers_taken_over), (7, 3));
        let [group] = preview.refused.as_slice() else { panic!("{preview:?}") };
        assert_eq!((group.rule.as_str(), group.decisions), ("a.rule", 2), "a rule that holds is in nobody's way");
        assert_eq!(group.example.decision, Digest::of(b"newest"));
        let outcome = |reason: &Option<Reason>| reason.as_ref().map(|reason| reason.outcome);
        let (then, now) = (outcome(&group.example.recorded), outcome(&group.example.computed));
        assert_eq!((then, now), (Some(Outcome::Shown), Some(Outcome::Violation)));
    }

    #[test]
    fn what_would_fall_is_counted_and_told_before_what_would_rise_and_what_stays_is_not_told() {
        use Verdict::{NotReady, Ready, Unknown};
        let turn = |before, after| Turn {
            decision: Digest::of(b"decision"),
            subject: Digest::of(b"app"),
            name: String::new(),
            environment: "production".parse().unwrap(),
            before,
            after,
            because: Vec::new(),
        };
        let mut turns = Turns::default();
        for (before, after, protection) in [
            (NotReady, Ready, Protection::Protected),
            (Ready, Ready, Protection::Protected),
            (Ready, NotReady, Protection::Open),
            (NotReady, NotReady, Protection::Protected),
        ] {
            turns.add(turn(before, after), protection);
        }
        assert!(!turns.take_down_what_is_protected(), "{turns:?}");
        turns.add(turn(Ready, Unknown), Protection::Protected);
        assert_eq!((turns.stand, turns.ready, turns.fall, turns.fall_protected, turns.rise), (5, 3, 2, 1, 1));
        let told: Vec<Verdict> = turns.turned.iter().map(|turn| turn.before).collect();
        assert_eq!((told, turns.more), (vec![Ready, Ready, NotReady], 0));
        assert!(turns.take_down_what_is_protected());
        assert!(Turns { left: 1, ..Turns::default() }.take_down_what_is_protected(), "nobody has looked at it");
    }

    proptest! {
        #[test]
        fn every_decision_is_counted_exactly_once(all in prop::collection::vec((0_usize..4, 0_usize..4), 0..40)) {
            let kinds = [READY, WARNED, REFUSED, UNKNOWN];
            let mut maker = PreviewMaker::default();
            for (then, now) in &all {
                maker.add(compared(kinds[*then], kinds[*now]), Answers::default(), Protection::Open);
            }
            let found = maker.finish();
            let sum = found.same + found.not_compared + found.newly_refused + found.newly_accepted + found.newly_warned;
            prop_assert_eq!(found.decisions, u64::try_from(all.len()).unwrap());
            prop_assert_eq!(sum, found.decisions);
            prop_assert_eq!(found.newly_refused > 0, !found.refused.is_empty());
        }
    }
}
