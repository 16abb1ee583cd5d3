//! From when a subject would be ready, if nothing changed but the time.
//!
//! Rules are functions of inputs, and the instant that counts as now is one of them. So nothing has to be known about a rule
//! that waits for something to be over: it is asked the same at later instants. What is found out so is said and waited for,
//! and decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::decide::decided;
use super::foresee::judgement;
use super::{Inputs, Outcome, Reason, Record, Severity, Verdict};
use crate::domain::limits::{BY_THE_CLOCK_SECONDS_FIRST, BY_THE_CLOCK_SECONDS_MAX, MAX_RULES_BY_THE_CLOCK};
use crate::domain::names::RuleId;
use crate::domain::policy::{Judgement, Pack};
use crate::domain::time::Timestamp;

/// From when a subject would be ready, as everything stood that a decision was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadyFrom {
    /// An instant at which it would be; in whole seconds, and the second before it would not.
    pub at: Timestamp,
    /// The rules that are in the way until then, in the pack's order.
    pub rules: Vec<RuleId>,
}

/// The rules that keep `record` from being ready, where it may be that nothing is missing but time; `None` where something
/// is: a reason of the gate's own, a rule that never looks at the clock, more than a few rules, or anything that could not be
/// asked.
///
/// * `but_for` — rules that are taken to hold of the whole.
#[must_use]
pub fn in_the_way(record: &Record, pack: &Pack, but_for: &BTreeSet<RuleId>) -> Option<Vec<RuleId>> {
    if record.verdict != Verdict::NotReady || record.inputs.all_faults().next().is_some() {
        return None;
    }
    let mut rules: Vec<RuleId> = Vec::new();
    let of_parts = record.platforms.iter().flat_map(|part| &part.reasons);
    let reasons = record.reasons.iter().filter(|reason| !but_for.contains(&reason.rule)).chain(of_parts);
    for reason in reasons.filter(|reason| is_in_the_way(reason)) {
        // What a part lacks is among the reasons of the part.
        let of_part = !record.platforms.is_empty() && reason.rule.as_str() == "gate.platform";
        if of_part || rules.contains(&reason.rule) {
            continue;
        }
        if reason.failed() || pack.rule(&reason.rule).is_none() || !pack.reads_the_clock(&reason.rule) {
            return None;
        }
        rules.push(reason.rule.clone());
    }
    (!rules.is_empty() && rules.len() <= MAX_RULES_BY_THE_CLOCK).then_some(rules)
}

/// From when what `record` was made from would be ready by the clock alone; `None` where no such time was found.
///
/// Ever later instants are tried, each twice as far away, up to [`BY_THE_CLOCK_SECONDS_MAX`]; between the last that is refused
/// and the first that is not, the time is found by halves. There all rules are asked once more. What is ready for a while only
/// and not at any of these instants is not found.
///
/// * `but_for` — rules that are taken to hold of the whole, as they would where somebody has waived them.
/// * `until` — from then on something among the inputs is no longer so, as far as that is known: nothing is found after.
/// * `may_go_on` — asked before each evaluation; no time is found where it says no.
///
/// Pure but for that. Must run on a thread with [`crate::domain::limits::EVALUATION_STACK_BYTES`] of stack, for the rules.
#[must_use]
pub fn by_the_clock(
    record: Record,
    pack: &Pack,
    but_for: &BTreeSet<RuleId>,
    until: Option<Timestamp>,
    mut may_go_on: impl FnMut() -> bool,
) -> Option<ReadyFrom> {
    let rules = in_the_way(&record, pack, but_for)?;
    let assumed = vec![assumed(&record, but_for)];
    let mut answers = answered(&record);
    for (whole, assumed) in answers.iter_mut().zip(&assumed) {
        whole.extend(assumed.clone());
    }
    let mut inputs = Some(record.inputs);
    let now = inputs.as_ref()?.now.unix_seconds();
    let mut is_ready = |second: i64, whole: Whole| {
        if !may_go_on() {
            return None;
        }
        let inputs_then = Inputs { now: Timestamp::from_unix_seconds(second)?, ..inputs.take()? };
        let record = match whole {
            Whole::InTheWay => decided(inputs_then, pack, answers.clone()),
            Whole::All => decided(inputs_then, pack, assumed.clone()),
        };
        let record = record.ok()?;
        let ready = record.verdict == Verdict::Ready;
        inputs = Some(record.inputs);
        Some(ready)
    };
    let last = now.saturating_add(BY_THE_CLOCK_SECONDS_MAX);
    let last = until.map_or(last, |until| last.min(until.unix_seconds().saturating_sub(1)));
    let (mut refused, mut step) = (now, BY_THE_CLOCK_SECONDS_FIRST);
    let mut ready = loop {
        let candidate = now.saturating_add(step).min(last);
        if candidate <= refused {
            return None;
        }
        if is_ready(candidate, Whole::InTheWay)? {
            break candidate;
        }
        (refused, step) = (candidate, step.saturating_mul(2));
    };
    while ready.saturating_sub(refused) > 1 {
        let half = refused.saturating_add(ready.saturating_sub(refused) / 2);
        if is_ready(half, Whole::InTheWay)? {
            ready = half;
        } else {
            refused = half;
        }
    }
    let at = Timestamp::from_unix_seconds(ready)?;
    is_ready(ready, Whole::All)?.then_some(ReadyFrom { at, rules })
}

/// Which rules are asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// Those that are in the way.
    InTheWay,
    /// All of them.
    All,
}

fn is_in_the_way(reason: &Reason) -> bool {
    reason.severity == Severity::Required && matches!(reason.outcome, Outcome::Violation | Outcome::Unknown)
}

/// That these rules hold of the whole.
fn assumed(record: &Record, but_for: &BTreeSet<RuleId>) -> BTreeMap<RuleId, Judgement> {
    let reasons = record.reasons.iter().filter(|reason| but_for.contains(&reason.rule));
    let holds = |reason: &Reason| judgement(&Reason { outcome: Outcome::Shown, ..reason.clone() });
    reasons.filter_map(|reason| Some((reason.rule.clone(), holds(reason)?))).collect()
}

/// What the rules that are not in the way said, about the whole and about each part.
fn answered(record: &Record) -> Vec<BTreeMap<RuleId, Judgement>> {
    let all = std::iter::once(&record.reasons).chain(record.platforms.iter().map(|part| &part.reasons));
    all.map(|reasons| {
        let known = reasons.iter().filter(|reason| !is_in_the_way(reason));
        known.filter_map(|reason| Some((reason.rule.clone(), judgement(reason)?))).collect()
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::super::decide::decide;
    use super::*;
    use crate::domain::decision::Prior;
    use crate::domain::decision::examples;
    use crate::domain::policy::PackFiles;

    /// A pack of one environment `production` after `staging`, with these rules (their ids and texts).
    fn pack(rules: &[(&str, &str)], data: &str) -> Pack {
        let mut manifest = "schema = \"countersign.pack/v1\"\nname = \"clock\"\nversion = 1\nowner = \"us\"\n\n\
            [environments.staging]\n\n[environments.production]\nafter = \"staging\"\n"
            .to_owned();
        let mut files = BTreeMap::new();
        for (rule, text) in rules {
            let words = "owner = \"us\"\nseverity = \"required\"\nfix = \"wait\"";
            let _ = writeln!(manifest, "\n[rules.\"{rule}\"]\ntitle = \"{rule}\"\n{words}");
            let path = format!("rules/{}.rego", rule.replace('.', "/"));
            files.insert(path, format!("package countersign.rules.{rule}\n\n{text}\n").into_bytes());
        }
        let _ = writeln!(manifest, "\n[data]\n{data}");
        files.insert("pack.toml".to_owned(), manifest.into_bytes());
        Pack::load(&PackFiles::new(files).unwrap()).unwrap()
    }

    const AFTER: &str = "shown if time.parse_rfc3339_ns(data.pack.from) <= time.parse_rfc3339_ns(input.now)";
    const BEFORE: &str = "shown if time.parse_rfc3339_ns(input.now) < time.parse_rfc3339_ns(data.pack.until)";
    const PRIOR: &str = "shown if input.prior.verdict == \"ready\"";
    const NEVER: &str = "shown if input.subject.name == input.now";
    const TIMELESS: &str = "shown if input.subject.name == \"somebody\"";

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// What is decided in production at noon of a day in June, half a second late.
    fn record(pack: &Pack) -> Record {
        let mut inputs = examples::inputs();
        inputs.now = at("2026-06-01T12:00:00.5Z");
        inputs.policy = pack.reference();
        inputs.prior = Some(Prior {
            environment: "staging".parse().unwrap(),
            verdict: Verdict::Ready,
            decided_at: Some(at("2026-06-01T11:00:00Z")),
            decision: None,
            rests_on: None,
            ready_since: None,
        });
        decide(inputs, pack).unwrap()
    }

    fn found(rules: &[(&str, &str)], from: &str, until: &str) -> Option<ReadyFrom> {
        let pack = pack(rules, &format!("from = \"{from}\"\nuntil = \"{until}\""));
        by_the_clock(record(&pack), &pack, &NOTHING, None, || true)
    }

    /// Nothing is taken to hold.
    const NOTHING: BTreeSet<RuleId> = BTreeSet::new();
    const NEXT_YEAR: &str = "2027-01-01T00:00:00Z";

    #[test]
    fn the_time_is_found_to_the_second_and_is_one_at_which_all_rules_hold() {
        let rules = [("soak.long", AFTER), ("smoke.fresh", BEFORE), ("before.ready", PRIOR)];
        for (from, until, expected) in [
            ("2026-06-01T12:00:01Z", NEXT_YEAR, Some("2026-06-01T12:00:01Z")),
            ("2026-06-01T12:00:01.25Z", NEXT_YEAR, Some("2026-06-01T12:00:02Z")),
            ("2026-06-01T12:01:00Z", NEXT_YEAR, Some("2026-06-01T12:01:00Z")),
            ("2026-06-02T11:00:00Z", NEXT_YEAR, Some("2026-06-02T11:00:00Z")),
            ("2026-06-15T12:00:00Z", NEXT_YEAR, Some("2026-06-15T12:00:00Z")),
            ("2026-06-15T12:00:01Z", NEXT_YEAR, None),
            // Then something else is missing.
            ("2026-06-02T11:00:00Z", "2026-06-02T11:00:00Z", None),
        ] {
            let ready = found(&rules, from, until);
            let expected =
                expected.map(|at_text| ReadyFrom { at: at(at_text), rules: vec!["soak.long".parse().unwrap()] });
            assert_eq!(ready, expected, "{from}");
        }
    }

    #[test]
    fn nothing_is_said_where_something_else_is_missing_that_no_time_brings() {
        let late = "2026-06-02T00:00:00Z";
        assert!(found(&[("soak.long", AFTER)], late, NEXT_YEAR).is_some());
        for other in [NEVER, TIMELESS] {
            assert_eq!(found(&[("soak.long", AFTER), ("other.rule", other)], late, NEXT_YEAR), None, "{other}");
        }
        // What is ready has no time from which it will be.
        assert_eq!(found(&[("soak.long", AFTER)], "2026-06-01T00:00:00Z", NEXT_YEAR), None);
    }

    #[test]
    fn what_somebody_may_waive_is_taken_to_hold_where_that_is_asked_and_nothing_else_is() {
        let pack = pack(&[("soak.long", AFTER), ("review.done", TIMELESS)], "from = \"2026-06-02T00:00:00Z\"");
        let but_for = |rules: &[&str]| {
            let rules = rules.iter().map(|rule| rule.parse().unwrap()).collect();
            by_the_clock(record(&pack), &pack, &rules, None, || true)
        };
        assert_eq!(but_for(&[]), None);
        let found = but_for(&["review.done"]).unwrap();
        assert_eq!((found.at, found.rules), (at("2026-06-02T00:00:00Z"), vec!["soak.long".parse().unwrap()]));
        assert_eq!(but_for(&["review.done", "soak.long"]), None, "there is no time to wait for");
    }

    #[test]
    fn nothing_is_found_after_the_end_of_what_it_rests_on_and_nothing_where_it_takes_too_long() {
        let pack = pack(&[("soak.long", AFTER)], "from = \"2026-06-02T00:00:00Z\"");
        let by = |until: Option<&str>, mut evaluations: u32| {
            let go_on = move || {
                let left = evaluations > 0;
                evaluations = evaluations.saturating_sub(1);
                left
            };
            by_the_clock(record(&pack), &pack, &NOTHING, until.map(at), go_on).map(|found| found.at)
        };
        let midnight = Some(at("2026-06-02T00:00:00Z"));
        assert_eq!(by(None, 60), midnight);
        assert_eq!(by(Some("2026-06-02T00:00:01Z"), 60), midnight);
        assert_eq!(by(Some("2026-06-02T00:00:00Z"), 60), None);
        assert_eq!(by(None, 12), None, "there was no time to find it to the second");
        assert_eq!(by(None, 0), None);
    }

    #[test]
    fn a_gate_that_could_not_find_out_foresees_nothing() {
        let pack = pack(&[("soak.long", AFTER)], "from = \"2026-06-02T00:00:00Z\"");
        let mut unknown = record(&pack);
        unknown.verdict = Verdict::Unknown;
        assert_eq!(by_the_clock(unknown, &pack, &NOTHING, None, || true), None);
        let mut own = record(&pack);
        own.reasons.push(examples::reason("gate.revoked", Outcome::Violation));
        assert_eq!(by_the_clock(own, &pack, &NOTHING, None, || true), None);
    }
}
