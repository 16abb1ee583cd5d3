//! From pinned inputs to a record: the one place where a verdict is made.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::parts::{Asked, Part, PartVerdict, earlier, label};
use super::{Inputs, Outcome, RECORD_SCHEMA, Reason, Record, Severity, Subject, Verdict, is_index};
use super::{before, depends, seen, unread, withdrawn};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::{MAX_FIXES_REPEATED, MAX_RULE_TEXT_CHARS};
use crate::domain::names::RuleId;
use crate::domain::overrides::{Counting, OverrideFacts, authors};
use crate::domain::policy::{
    Environment, IndexEvidence, Judgement, Pack, Question, Rule, UnsignedStatements, Weighing,
};
use crate::domain::time::Timestamp;

/// Decides: a function of `inputs` and the pack they name, and of nothing else.
///
/// * With a fault among the inputs the collection is incomplete, and the verdict is `unknown`: a piece of
///   evidence that was not seen could be the newer, failing one.
/// * Otherwise the subject is ready exactly when every required rule was shown to hold or is waived, there is at
///   least one required rule, and every part of an index is ready in the same way. A part that is not is a reason of
///   the whole: `gate.platform`.
///
/// Must run on a thread with [`crate::domain::limits::EVALUATION_STACK_BYTES`] of stack, for the rules.
///
/// # Errors
///
/// [`Fault`] when the rules are evaluated elsewhere and nobody there could be asked: no decision then, and no record.
pub fn decide(inputs: Inputs, pack: &Pack) -> Result<Record, Fault> {
    decided(inputs, pack, Vec::new())
}

/// The same, where some answers are known: those about the whole, then those about each part.
///
/// # Errors
///
/// As [`decide`].
pub(super) fn decided(inputs: Inputs, pack: &Pack, known: Vec<BTreeMap<RuleId, Judgement>>) -> Result<Record, Fault> {
    let counting = inputs.counting.unwrap_or_default();
    decide_by((counting, Weighing::default()), inputs, pack, known)
}

/// Decides again what is on record, by the rules of the gate that it was decided by.
///
/// A record that names none is of a version that counted approvals, and weighed what is no proof, by one of those that
/// were never recorded: by the one that comes to the same, and where none does by those of now.
///
/// # Errors
///
/// As [`decide`].
pub fn decide_again(recorded: Record, pack: &Pack) -> Result<Record, Fault> {
    if let Some(weighing) = recorded.inputs.weighing {
        return counted_again(recorded, pack, weighing);
    }
    if weighs(&recorded.inputs, pack).is_none() {
        return counted_again(recorded, pack, Weighing::default());
    }
    let then = counted_again(recorded.clone(), pack, Weighing::AsProof)?;
    if then == recorded { Ok(then) } else { counted_again(recorded, pack, Weighing::default()) }
}

fn counted_again(recorded: Record, pack: &Pack, weighing: Weighing) -> Result<Record, Fault> {
    if let Some(counting) = recorded.inputs.counting {
        return decide_by((counting, weighing), recorded.inputs, pack, Vec::new());
    }
    if recorded.inputs.all_overrides().next().is_some() {
        for counting in Counting::UNRECORDED {
            let computed = decide_by((counting, weighing), recorded.inputs.clone(), pack, Vec::new())?;
            if computed == recorded {
                return Ok(computed);
            }
        }
    }
    decide_by((Counting::default(), weighing), recorded.inputs, pack, Vec::new())
}

/// By which rules anything in `inputs` is weighed that is no proof by itself.
fn weighs(inputs: &Inputs, pack: &Pack) -> Option<Weighing> {
    let environment = pack.environment(&inputs.environment)?;
    let parts = inputs.parts().iter().map(|part| inputs.question_about(part, environment));
    std::iter::once(inputs.question(environment)).chain(parts).filter_map(|question| pack.weighs(&question)).max()
}

fn decide_by(
    (counting, weighing): (Counting, Weighing),
    mut inputs: Inputs,
    pack: &Pack,
    known: Vec<BTreeMap<RuleId, Judgement>>,
) -> Result<Record, Fault> {
    let Some(environment) = pack.environment(&inputs.environment) else {
        let reasons = vec![no_such_environment(&inputs, pack)];
        return Ok(finish(inputs, reasons, Vec::new(), None));
    };
    if weighing == Weighing::default() {
        inputs.weighing = weighs(&inputs, pack);
    }
    let asked: Vec<Asked> = std::iter::once(inputs.whole(environment, weighing))
        .chain(inputs.parts().iter().map(|part| inputs.part_of(part, environment, weighing)))
        .collect();
    let questions: Vec<&Question> = asked.iter().map(|asked| &asked.question).collect();
    let mut judged = asked.iter().zip(pack.judge_rest(&questions, known)?).map(|(asked, judgements)| {
        let judged: Vec<(&Rule, Judgement)> =
            judgements.into_iter().filter_map(|judgement| Some((pack.rule(&judgement.rule)?, judgement))).collect();
        let mut reasons: Vec<Reason> =
            judged.iter().map(|(rule, judgement)| reason(rule, judgement, asked, (pack, counting))).collect();
        if !reasons.iter().any(|reason| reason.severity == Severity::Required) {
            reasons.push(nothing_required(environment, pack));
        }
        reasons.extend(before::reason(asked, pack));
        reasons.extend(seen::unseen(asked, pack));
        reasons.extend(unread::reason(asked, pack));
        reasons.extend(depends::decided_reasons(&inputs, asked.question.subject.digest));
        reasons.extend(withdrawn::undecided_since_a_loss(&inputs, asked.question.subject.digest));
        reasons.extend(depends::withheld_reason(&reasons, &asked.question));
        let ends = earliest_end((asked, inputs.looked_at), pack, &judged, &reasons);
        (reasons, ends)
    });
    let (mut reasons, mut valid_until) = judged.next().unwrap_or_default();
    valid_until = earlier(valid_until, inputs.rests_on().map(|rests_on| rests_on.until));
    let mut platforms = Vec::new();
    for (part, (own, ends)) in inputs.parts().iter().zip(judged) {
        let outcome = part_verdict(part, own, &inputs, environment);
        reasons.extend(part_reason(&outcome, environment));
        valid_until = earlier(valid_until, ends);
        platforms.push(outcome);
    }
    if inputs.platforms.as_ref().is_some_and(Vec::is_empty) {
        reasons.push(no_platform(environment));
    }
    Ok(finish(inputs, reasons, platforms, valid_until))
}

/// What to do instead of all that the platforms of an index lack, as [`part_reason`] begins to say it.
pub(super) const COVERS: &str = "if whoever signs the index answers for its platforms";

/// How the words begin that say that a rule could not be evaluated.
const FAILED: &str = "the rule itself failed: ";

/// The verdict that follows from reasons, when everything could be looked at and when not.
pub(super) fn verdict(reasons: &[Reason], incomplete: impl Iterator) -> Verdict {
    if incomplete.count() > 0 {
        Verdict::Unknown
    } else if reasons.iter().all(|r| matches!(r.outcome, Outcome::Shown | Outcome::Waived | Outcome::Warning)) {
        Verdict::Ready
    } else {
        Verdict::NotReady
    }
}

fn finish(inputs: Inputs, reasons: Vec<Reason>, platforms: Vec<PartVerdict>, valid_until: Option<Timestamp>) -> Record {
    let verdict = verdict(&reasons, inputs.all_faults());
    let valid_until = valid_until.filter(|_| verdict == Verdict::Ready);
    Record { schema: RECORD_SCHEMA.to_owned(), inputs, reasons, verdict, valid_until, platforms }
}

fn part_verdict(part: &Part, mut reasons: Vec<Reason>, inputs: &Inputs, environment: &Environment) -> PartVerdict {
    if part.subject.media_type.as_deref().is_some_and(is_index) {
        reasons.push(index_in_index(part));
    }
    let answers = environment.index_evidence == IndexEvidence::CoversPlatforms
        || environment.unsigned_statements == UnsignedStatements::OfSignedIndex;
    let covering = inputs.faults.iter().filter(|_| answers);
    let verdict = verdict(&reasons, part.faults.iter().chain(covering));
    PartVerdict { digest: part.subject.digest, platform: part.platform.clone(), verdict, reasons }
}

/// What a part that is not ready is for the whole: its name, the rules in the way, and what to do about them.
pub(super) fn part_reason(part: &PartVerdict, environment: &Environment) -> Option<Reason> {
    if part.verdict == Verdict::Ready {
        return None;
    }
    let outcome = if part.verdict == Verdict::Unknown { Outcome::Unknown } else { Outcome::Violation };
    let in_the_way: Vec<&Reason> =
        part.reasons.iter().filter(|r| matches!(r.outcome, Outcome::Violation | Outcome::Unknown)).collect();
    let rules: Vec<&str> = in_the_way.iter().map(|reason| reason.rule.as_str()).collect();
    let found = match (part.verdict, rules.as_slice()) {
        (Verdict::Unknown, []) => "unknown: it could not be asked about everything".to_owned(),
        (Verdict::Unknown, rules) => format!("unknown, because not everything could be asked: {}", rules.join(", ")),
        (_, rules) => format!("not ready: {}", rules.join(", ")),
    };
    let mut fixes: Vec<&str> = Vec::new();
    for fix in in_the_way.iter().map(|reason| reason.fix.as_str()).filter(|fix| !fix.is_empty()) {
        if !fixes.contains(&fix) {
            fixes.push(fix);
        }
    }
    let more = fixes.len().saturating_sub(MAX_FIXES_REPEATED);
    fixes.truncate(MAX_FIXES_REPEATED);
    let mut fix = fixes.join("; ");
    if more > 0 {
        let _ = write!(fix, "; and {more} more, under `platforms`");
    }
    if part.verdict == Verdict::NotReady && environment.index_evidence == IndexEvidence::IndexOnly {
        let separator = if fix.is_empty() { "" } else { "; or, " };
        let _ = write!(
            fix,
            "{separator}{COVERS}: evidence-for-index-covers-platforms = true under [environments.{}] of the pack",
            environment.name
        );
    }
    let mut reason = gates_own(
        "gate.platform",
        &format!("Ready as a part of the index: {}", part.platform.as_deref().unwrap_or("a part without a platform")),
        format!("{} ready for `{}`", part.label(), environment.name),
        found.chars().take(MAX_RULE_TEXT_CHARS).collect(),
        &fix,
    );
    reason.outcome = outcome;
    Some(reason)
}

fn index_in_index(part: &Part) -> Reason {
    gates_own(
        "gate.platform",
        "A part of an index is no index itself",
        "one manifest for each platform".to_owned(),
        format!(
            "{}: an index within the index, which is not followed",
            label(part.platform.as_deref(), part.subject.digest)
        ),
        "name the platforms in one index, or promote the inner index by its own digest",
    )
}

fn no_platform(environment: &Environment) -> Reason {
    gates_own(
        "gate.platform",
        "An index names at least one platform",
        format!("at least one platform that is ready for `{}`", environment.name),
        "an index whose platforms are not known, or that names none".to_owned(),
        "countersign promote {subject} --to {environment}, with the index where its registry has it",
    )
}

fn reason(rule: &Rule, judgement: &Judgement, asked: &Asked, by: (&Pack, Counting)) -> Reason {
    let question = &asked.question;
    let severity = rule.severity_at(question.now);
    let waiver = if judgement.shown || judgement.error.is_some() { None } else { waiver(rule, asked, by) };
    let outcome = match (judgement.shown, severity, waiver) {
        (true, ..) => Outcome::Shown,
        (false, ..) if asked.incomplete => Outcome::Unknown,
        (false, Severity::Warning, _) => Outcome::Warning,
        (false, Severity::Required, Some(_)) => Outcome::Waived,
        (false, Severity::Required, None) => Outcome::Violation,
    };
    let found = match (&judgement.error, &judgement.found) {
        (Some(error), _) => format!("{FAILED}{error}"),
        (None, Some(found)) => found.clone(),
        (None, None) if judgement.shown => "shown".to_owned(),
        (None, None) => "not shown".to_owned(),
    };
    let fix =
        if judgement.shown { String::new() } else { rule.fix_for(&question.subject.reference(), question.environment) };
    Reason {
        rule: rule.id.clone(),
        outcome,
        severity,
        title: rule.title.clone(),
        owner: rule.owner.clone(),
        expected: judgement.expected.clone().unwrap_or_else(|| rule.title.clone()),
        found,
        evidence: judgement.used.clone(),
        fix,
        waived_by: waiver.filter(|_| outcome == Outcome::Waived).map(|waiver| waiver.id),
    }
}

/// The override that permits `rule` not to hold; of several, the one that ends first: the strictest wins.
fn waiver<'a>(rule: &Rule, asked: &Asked<'a>, (pack, counting): (&Pack, Counting)) -> Option<&'a OverrideFacts> {
    let question = &asked.question;
    // What an index's signer answers for without a signature of its own is there only in the question.
    let about = question.evidence.iter().map(|facts| (facts.predicate_type.as_str(), &facts.signer));
    let of_question = authors(about, question.rejected.iter());
    let covering =
        (question.environment.index_evidence == IndexEvidence::CoversPlatforms).then_some(question.parent).flatten();
    asked
        .overrides
        .iter()
        .copied()
        .filter(|candidate| {
            candidate.permits.rule == rule.id
                && (candidate.subject == question.subject.digest || Some(candidate.subject) == covering)
                && candidate.permits.environment == question.environment.name
                && candidate.permits.project == *question.project
                && {
                    let mut authors = match counting {
                        Counting::AllButMakers | Counting::ByPerson => asked.inputs.authors_of(candidate.subject),
                        Counting::AllButRequester | Counting::AllButAuthors => Vec::new(),
                    };
                    authors.extend(of_question.iter().filter(|_| counting != Counting::AllButRequester));
                    candidate.shortfall_by(counting, pack, question.now, &authors).is_none()
                }
        })
        .min_by_key(|candidate| (candidate.permits.expires, candidate.id))
}

/// * `looked_at` — when what is judged was looked for; absent: now.
fn earliest_end(
    (asked, looked_at): (&Asked, Option<Timestamp>),
    pack: &Pack,
    judged: &[(&Rule, Judgement)],
    reasons: &[Reason],
) -> Option<Timestamp> {
    let now = asked.question.now;
    let lifetime = asked.question.environment.decision_lifetime.map(|span| looked_at.unwrap_or(now).after(span));
    let rules = judged.iter().filter_map(|(rule, judgement)| end_by(rule, judgement, now));
    let used: Vec<Digest> = reasons.iter().filter_map(|reason| reason.waived_by).collect();
    let waivers = asked.overrides.iter().filter(|o| used.contains(&o.id)).map(|o| o.permits.expires);
    // Which evidence a rule would still hold without is not known: the first that no longer counts ends it.
    let signers = asked.question.evidence.iter().filter_map(|facts| pack.membership_end(&facts.signer, now));
    lifetime.into_iter().chain(rules).chain(waivers).chain(signers).min()
}

/// When `rule` will stand in the way: as soon as it both is required and no longer holds.
///
/// A rule that never blocks ends nothing; one that is a warning until its day does on that day, if it does not hold.
fn end_by(rule: &Rule, judgement: &Judgement, now: Timestamp) -> Option<Timestamp> {
    match (rule.severity_at(now), judgement.shown) {
        (Severity::Required, true) => judgement.until,
        // A violation already, or its waiver says when it ends.
        (Severity::Required, false) => None,
        (Severity::Warning, true) => Some(rule.effective_on?.max(judgement.until?)),
        (Severity::Warning, false) => rule.effective_on,
    }
}

fn no_such_environment(inputs: &Inputs, pack: &Pack) -> Reason {
    let known: Vec<&str> = pack.environments().map(|environment| environment.name.as_str()).collect();
    gates_own(
        "gate.no-policy",
        "A policy applies to this environment",
        format!("one of the environments of pack `{}`: {}", inputs.policy.name, known.join(", ")),
        format!("`{}`", inputs.environment),
        "name one of these environments, or add it to the pack",
    )
}

fn nothing_required(environment: &Environment, pack: &Pack) -> Reason {
    gates_own(
        "gate.no-policy",
        "A policy applies to this environment",
        format!("at least one required rule for `{}`", environment.name),
        format!("pack `{}` requires nothing there", pack.reference().name),
        "add a required rule for this environment to the pack",
    )
}

/// A reason that the gate itself gives: always required, never waived.
pub(super) fn gates_own(rule: &str, title: &str, expected: String, found: String, fix: &str) -> Reason {
    Reason {
        rule: own_rule(rule),
        outcome: Outcome::Violation,
        severity: Severity::Required,
        title: title.to_owned(),
        owner: "gate".to_owned(),
        expected,
        found,
        evidence: Vec::new(),
        fix: fix.to_owned(),
        waived_by: None,
    }
}

#[expect(clippy::expect_used, reason = "the names are literals of this module, and a test parses each of them")]
pub(super) fn own_rule(rule: &str) -> RuleId {
    rule.parse().expect("a literal of this module")
}

impl Reason {
    /// Whether the rule could not be evaluated: then its pack is to be repaired, and nobody may override it.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.found.starts_with(FAILED)
    }
}

impl Subject {
    /// The subject as a person would type it: `HOST/REPO@sha256:…`, or the digest alone.
    #[must_use]
    pub fn reference(&self) -> String {
        if self.name.is_empty() { self.digest.to_string() } else { format!("{}@{}", self.name, self.digest) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::decision::examples::{inputs, reason as example};
    use crate::domain::fault::FaultClass;

    fn fault() -> Fault {
        Fault {
            dependency: "registry registry.example.com".into(),
            class: FaultClass::Timeout,
            tries: 3,
            elapsed_ms: 1,
            retry_after_s: None,
            retry: FaultClass::Timeout.retry(),
            detail: "no answer".into(),
        }
    }

    fn outcome() -> impl Strategy<Value = Outcome> {
        prop_oneof![
            Just(Outcome::Shown),
            Just(Outcome::Violation),
            Just(Outcome::Waived),
            Just(Outcome::Warning),
            Just(Outcome::Unknown)
        ]
    }

    fn reasons() -> impl Strategy<Value = Vec<Reason>> {
        prop::collection::vec(outcome().prop_map(|outcome| example("a.rule", outcome)), 1..12)
    }

    proptest! {
        /// One more violation can only make things worse.
        #[test]
        fn a_further_violation_never_makes_a_subject_ready(mut reasons in reasons(), at in 0_usize..12) {
            let before = finish(inputs(), reasons.clone(), Vec::new(), None).verdict;
            reasons.insert(at.min(reasons.len()), example("one.more", Outcome::Violation));
            let after = finish(inputs(), reasons, Vec::new(), None).verdict;
            prop_assert_eq!(after, Verdict::NotReady);
            prop_assert_ne!(before, Verdict::Unknown);
        }

        #[test]
        fn with_a_fault_nothing_is_known_whatever_was_shown(reasons in reasons()) {
            let mut inputs = inputs();
            inputs.faults.push(fault());
            let record = finish(inputs, reasons, Vec::new(), Some("2026-07-01T00:00:00Z".parse().unwrap()));
            prop_assert_eq!(record.verdict, Verdict::Unknown);
            prop_assert_eq!(record.valid_until, None);
        }

        #[test]
        fn a_decision_has_one_id_and_every_input_is_in_it(reasons in reasons(), name in "[a-z]{1,8}") {
            let record = finish(inputs(), reasons.clone(), Vec::new(), None);
            prop_assert_eq!(record.id().unwrap(), finish(inputs(), reasons.clone(), Vec::new(), None).id().unwrap());
            let mut other = inputs();
            other.subject.name = name;
            prop_assert_ne!(record.id().unwrap(), finish(other, reasons, Vec::new(), None).id().unwrap());
        }
    }

    #[test]
    fn each_outcome_alone_has_its_verdict() {
        let verdict = |outcome| finish(inputs(), vec![example("a.rule", outcome)], Vec::new(), None).verdict;
        assert_eq!(verdict(Outcome::Shown), Verdict::Ready);
        assert_eq!(verdict(Outcome::Waived), Verdict::Ready);
        assert_eq!(verdict(Outcome::Warning), Verdict::Ready);
        assert_eq!(verdict(Outcome::Violation), Verdict::NotReady);
        assert_eq!(verdict(Outcome::Unknown), Verdict::NotReady);
    }

    #[test]
    fn a_record_is_read_back_as_it_was_written() {
        let record = finish(inputs(), vec![example("a.rule", Outcome::Shown)], Vec::new(), None);
        let bytes = record.canonical().unwrap();
        let read: Record = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(read, record);
        assert_eq!(read.canonical().unwrap(), bytes);
    }

    #[test]
    fn the_gates_own_rules_are_rule_ids() {
        let own = [
            "gate.undecided",
            "gate.no-policy",
            "gate.policy-error",
            "gate.decision-expired",
            "gate.waiver-expired",
            "gate.revoked",
            "gate.key-untrusted",
            "gate.lost",
            "gate.trust-changed",
            "gate.policy-changed",
            "gate.platform",
            "gate.subject",
            "gate.unread",
            "gate.superseded",
            "gate.clock",
            "gate.before",
        ];
        assert!(own.iter().all(|rule| own_rule(rule).is_gates_own()));
    }
}
