//! From pinned inputs to a record: the one place where a verdict is made.

use super::{Inputs, Outcome, RECORD_SCHEMA, Reason, Record, Severity, Subject, Verdict};
use crate::domain::digest::Digest;
use crate::domain::names::RuleId;
use crate::domain::overrides::OverrideFacts;
use crate::domain::policy::{Environment, Judgement, Pack, Question, Rule};
use crate::domain::time::Timestamp;

/// Decides: a function of `inputs` and the pack they name, and of nothing else.
///
/// * With a fault among the inputs the collection is incomplete, and the verdict is `unknown`: a piece of
///   evidence that was not seen could be the newer, failing one.
/// * Otherwise the subject is ready exactly when every required rule was shown to hold or is waived, and there
///   is at least one required rule.
///
/// Must run on a thread with [`crate::domain::limits::EVALUATION_STACK_BYTES`] of stack, for the rules.
#[must_use]
pub fn decide(inputs: Inputs, pack: &Pack) -> Record {
    let Some(environment) = pack.environment(&inputs.environment) else {
        let reasons = vec![no_such_environment(&inputs, pack)];
        return finish(inputs, reasons, None);
    };
    let judgements = pack.judge(&inputs.question(environment)).into_iter();
    let judged: Vec<(&Rule, Judgement)> =
        judgements.filter_map(|judgement| Some((pack.rule(&judgement.rule)?, judgement))).collect();
    let mut reasons: Vec<Reason> =
        judged.iter().map(|(rule, judgement)| reason(rule, judgement, &inputs, environment, pack)).collect();
    if !reasons.iter().any(|reason| reason.severity == Severity::Required) {
        reasons.push(nothing_required(environment, pack));
    }
    let valid_until = earliest_end(&inputs, environment, pack, &judged, &reasons);
    finish(inputs, reasons, valid_until)
}

fn finish(inputs: Inputs, reasons: Vec<Reason>, valid_until: Option<Timestamp>) -> Record {
    let verdict = if !inputs.faults.is_empty() {
        Verdict::Unknown
    } else if reasons.iter().all(|r| matches!(r.outcome, Outcome::Shown | Outcome::Waived | Outcome::Warning)) {
        Verdict::Ready
    } else {
        Verdict::NotReady
    };
    let valid_until = valid_until.filter(|_| verdict == Verdict::Ready);
    Record { schema: RECORD_SCHEMA.to_owned(), inputs, reasons, verdict, valid_until }
}

fn reason(rule: &Rule, judgement: &Judgement, inputs: &Inputs, environment: &Environment, pack: &Pack) -> Reason {
    let severity = rule.severity_at(inputs.now);
    let waiver =
        if judgement.shown || judgement.error.is_some() { None } else { waiver(rule, inputs, environment, pack) };
    let outcome = match (judgement.shown, severity, waiver) {
        (true, ..) => Outcome::Shown,
        (false, ..) if !inputs.faults.is_empty() => Outcome::Unknown,
        (false, Severity::Warning, _) => Outcome::Warning,
        (false, Severity::Required, Some(_)) => Outcome::Waived,
        (false, Severity::Required, None) => Outcome::Violation,
    };
    let found = match (&judgement.error, &judgement.found) {
        (Some(error), _) => format!("the rule itself failed: {error}"),
        (None, Some(found)) => found.clone(),
        (None, None) if judgement.shown => "shown".to_owned(),
        (None, None) => "not shown".to_owned(),
    };
    Reason {
        rule: rule.id.clone(),
        outcome,
        severity,
        title: rule.title.clone(),
        owner: rule.owner.clone(),
        expected: judgement.expected.clone().unwrap_or_else(|| rule.title.clone()),
        found,
        evidence: judgement.used.clone(),
        fix: if judgement.shown { String::new() } else { rule.fix_for(&inputs.subject.reference(), environment) },
        waived_by: waiver.filter(|_| outcome == Outcome::Waived).map(|waiver| waiver.id),
    }
}

/// The override that permits `rule` not to hold; of several, the one that ends first: the strictest wins.
fn waiver<'a>(rule: &Rule, inputs: &'a Inputs, environment: &Environment, pack: &Pack) -> Option<&'a OverrideFacts> {
    inputs
        .overrides
        .iter()
        .filter(|candidate| {
            candidate.permits.rule == rule.id
                && candidate.subject == inputs.subject.digest
                && candidate.permits.environment == environment.name
                && candidate.permits.project == inputs.project
                && candidate.shortfall(pack, inputs.now).is_none()
        })
        .min_by_key(|candidate| (candidate.permits.expires, candidate.id))
}

fn earliest_end(
    inputs: &Inputs,
    environment: &Environment,
    pack: &Pack,
    judged: &[(&Rule, Judgement)],
    reasons: &[Reason],
) -> Option<Timestamp> {
    let lifetime = environment.decision_lifetime.map(|span| inputs.now.after(span));
    let rules = judged.iter().filter_map(|(rule, judgement)| end_by(rule, judgement, inputs.now));
    let used: Vec<Digest> = reasons.iter().filter_map(|reason| reason.waived_by).collect();
    let waivers = inputs.overrides.iter().filter(|o| used.contains(&o.id)).map(|o| o.permits.expires);
    // Which evidence a rule would still hold without is not known: the first that no longer counts ends it.
    let signers = inputs.evidence.iter().filter_map(|facts| pack.membership_end(&facts.signer, inputs.now));
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
fn own_rule(rule: &str) -> RuleId {
    rule.parse().expect("a literal of this module")
}

impl Inputs {
    /// What the rules are asked; `environment` is the pack's own of that name.
    #[must_use]
    pub fn question<'a>(&'a self, environment: &'a Environment) -> Question<'a> {
        Question {
            now: self.now,
            subject: &self.subject,
            environment,
            project: &self.project,
            evidence: &self.evidence,
            rejected: &self.rejected,
            prior: self.prior.as_ref(),
        }
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
    use crate::domain::fault::{Fault, FaultClass};

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
            let before = finish(inputs(), reasons.clone(), None).verdict;
            reasons.insert(at.min(reasons.len()), example("one.more", Outcome::Violation));
            let after = finish(inputs(), reasons, None).verdict;
            prop_assert_eq!(after, Verdict::NotReady);
            prop_assert_ne!(before, Verdict::Unknown);
        }

        #[test]
        fn with_a_fault_nothing_is_known_whatever_was_shown(reasons in reasons()) {
            let mut inputs = inputs();
            inputs.faults.push(fault());
            let record = finish(inputs, reasons, Some("2026-07-01T00:00:00Z".parse().unwrap()));
            prop_assert_eq!(record.verdict, Verdict::Unknown);
            prop_assert_eq!(record.valid_until, None);
        }

        #[test]
        fn a_decision_has_one_id_and_every_input_is_in_it(reasons in reasons(), name in "[a-z]{1,8}") {
            let record = finish(inputs(), reasons.clone(), None);
            prop_assert_eq!(record.id().unwrap(), finish(inputs(), reasons.clone(), None).id().unwrap());
            let mut other = inputs();
            other.subject.name = name;
            prop_assert_ne!(record.id().unwrap(), finish(other, reasons, None).id().unwrap());
        }
    }

    #[test]
    fn each_outcome_alone_has_its_verdict() {
        let verdict = |outcome| finish(inputs(), vec![example("a.rule", outcome)], None).verdict;
        assert_eq!(verdict(Outcome::Shown), Verdict::Ready);
        assert_eq!(verdict(Outcome::Waived), Verdict::Ready);
        assert_eq!(verdict(Outcome::Warning), Verdict::Ready);
        assert_eq!(verdict(Outcome::Violation), Verdict::NotReady);
        assert_eq!(verdict(Outcome::Unknown), Verdict::NotReady);
    }

    #[test]
    fn a_record_is_read_back_as_it_was_written() {
        let record = finish(inputs(), vec![example("a.rule", Outcome::Shown)], None);
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
            "gate.policy-changed",
        ];
        assert!(own.iter().all(|rule| own_rule(rule).is_gates_own()));
    }
}
