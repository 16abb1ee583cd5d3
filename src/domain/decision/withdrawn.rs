//! What is said of a decision that does not stand as it was made: which of the gate's own rules it no longer satisfies, and what
//! to do.

use super::decide::gates_own;
use super::standing::{Stand, Unvouched};
use super::{Inputs, Outcome, PackRef, Reason, Verdict};
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, LEAD_BACK};
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::time::Timestamp;

/// The reason of whoever asks by a clock that is before the decision.
pub(super) const CLOCK: &str = "gate.clock";
/// The reason of what relied on an override whose time is over.
pub(super) const WAIVER_EXPIRED: &str = "gate.waiver-expired";
/// The reason of whoever asks a record that has lost something, or that has gone on from less.
pub(super) const LOST: &str = "gate.lost";

/// Nobody whom the reader knows has signed the decision that a file holds.
#[must_use]
pub fn key_untrusted(expected: String, found: String) -> Reason {
    gates_own(
        "gate.key-untrusted",
        "Signed by a gate that is known here",
        expected,
        found,
        "have the gate's public key at hand, which `countersign trust show` prints where it runs: \
         countersign check {subject} --environment {environment} --from FILE --gate-key GATE.pub",
    )
}

/// The gate's own rule that a run's decision is the newest.
pub const SUPERSEDED: &str = "gate.superseded";

/// Another decision was made after this one, and is not ready.
#[must_use]
pub fn superseded(by: Digest, verdict: Verdict, decided_at: Timestamp) -> Reason {
    gates_own(
        SUPERSEDED,
        "It is the newest decision",
        "no later decision that is not ready".to_owned(),
        format!("decision {} of {decided_at} stands, and is {}", by.short(), in_words(verdict)),
        "countersign check {subject} --environment {environment}",
    )
}

const fn in_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "ready",
        Verdict::NotReady => "not ready",
        Verdict::Unknown => "unknown",
    }
}

pub(super) fn no_policy(environment: &EnvironmentName) -> Reason {
    gates_own(
        "gate.no-policy",
        "A policy is in force",
        format!("an active policy pack with the environment `{environment}`"),
        "the policy pack in force does not have it".to_owned(),
        "name one of the environments that `countersign policy show` lists, or put a pack in force that has it: \
         countersign policy activate DIR",
    )
}

pub(super) fn undecided(environment: &EnvironmentName) -> Reason {
    gates_own(
        "gate.undecided",
        "Somebody asked for this promotion",
        format!("a decision for `{environment}`"),
        "no decision was made".to_owned(),
        "countersign promote {subject} --to {environment}",
    )
}

/// How something stands about which nothing was ever found out: somebody asked, and a dependency did not answer. It is undecided, as
/// if nobody had, and says what happened.
///
/// * `asked` — the newest decision, which is `unknown`: its id, when it was made, and what could not be asked.
#[must_use]
pub fn not_found_out(environment: &EnvironmentName, (id, at, faults): (Digest, Timestamp, &[Fault])) -> Stand {
    let named = |fault: &Fault| format!("{} ({})", fault.dependency, fault.class);
    let what = faults.first().map_or_else(|| "a dependency did not answer".to_owned(), named);
    let reason = gates_own(
        "gate.undecided",
        "Somebody asked for this promotion, and it was found out",
        format!("a decision for `{environment}`"),
        format!("asked at {at} (decision {}), and it could not be found out: {what}", id.short()),
        "countersign promote {subject} --to {environment}",
    );
    Stand { verdict: Verdict::NotReady, changed_because: vec![reason] }
}

pub(super) fn policy_changed(then: &PackRef, now: &PackRef) -> Reason {
    gates_own(
        "gate.policy-changed",
        "Decided under the policy in force",
        format!("a decision under `{}` version {} ({})", now.name, now.version, now.digest.short()),
        format!("decided under `{}` version {} ({})", then.name, then.version, then.digest.short()),
        "countersign promote {subject} --to {environment}",
    )
}

/// A version of the gate that did not know of platforms called an index ready for what was shown of it alone.
pub(super) fn platforms_not_looked_at() -> Reason {
    gates_own(
        "gate.platform",
        "Every platform of the index was looked at",
        "a decision about each platform of the index".to_owned(),
        "a decision about the index alone".to_owned(),
        "countersign promote {subject} --to {environment}",
    )
}

/// A version of the gate that did not ask called a digest ready that may be an index.
pub(super) fn subject_not_looked_at() -> Reason {
    gates_own(
        "gate.subject",
        "It is known what the digest is of",
        "a decision that knows that the digest is of no index".to_owned(),
        "a decision about a digest that nobody looked behind".to_owned(),
        "countersign promote {subject} --to {environment}",
    )
}

pub(super) fn trust_changed(unvouched: &Unvouched) -> Reason {
    let look = if unvouched.look.is_empty() { String::new() } else { format!("{}; ", unvouched.look) };
    gates_own(
        "gate.trust-changed",
        "Those who vouched for it are trusted now",
        "the trusted roots that it was decided with, or a look at it by those of now".to_owned(),
        unvouched.found.clone(),
        &format!("{look}countersign promote {{subject}} --to {{environment}} decides it by the trusted roots of now"),
    )
}

pub(super) fn expired(until: Timestamp, now: Timestamp) -> Reason {
    gates_own(
        "gate.decision-expired",
        "The decision has not expired",
        format!("a decision valid at {now}"),
        format!("valid until {until}"),
        "countersign promote {subject} --to {environment}",
    )
}

pub(super) fn before_the_decision(decided_at: Timestamp, now: Timestamp) -> Reason {
    let own = gates_own(
        CLOCK,
        "The clock is not before the decision",
        format!("a time not before {decided_at}, when it was decided"),
        format!("{now}, by the clock of the gate that was asked"),
        "set the clocks right, that of the machine which was asked first (timedatectl), and ask again: \
         countersign check {subject} --environment {environment}; where it is right, and was ahead when this was decided, have it \
         decided again: countersign promote {subject} --to {environment}",
    );
    Reason { outcome: Outcome::Unknown, ..own }
}

pub(super) fn before_the_record(recorded: Timestamp, now: Timestamp) -> Reason {
    let own = gates_own(
        CLOCK,
        "The clock is not before the record",
        format!("a time not before {recorded}, the latest of this gate's record"),
        format!("{now}, by the clock of the gate that was asked: what has run out by then seems to hold still"),
        "set the clock of the gate right (timedatectl), and ask again: countersign check {subject} --environment \
         {environment}; where it is right, and was ahead when that was recorded: countersign log accept-clock --reason TEXT",
    );
    Reason { outcome: Outcome::Unknown, ..own }
}

pub(super) fn lost(words: &str) -> Reason {
    let own = gates_own(
        LOST,
        "The record has everything that was acknowledged",
        "the decision log as it was acknowledged".to_owned(),
        words.to_owned(),
        LEAD_BACK,
    );
    Reason { outcome: Outcome::Unknown, ..own }
}

pub(super) fn before_a_loss(at: Timestamp) -> Reason {
    gates_own(
        LOST,
        "The record has everything that was acknowledged",
        format!("a decision made since {at}, when it was accepted that the record has lost something"),
        "decided before that: what spoke against it may be among what is lost".to_owned(),
        "give again what was said against it, then: countersign promote {subject} --to {environment}",
    )
}

/// The reason why the gate by itself makes nothing ready of what was decided before a loss.
///
/// * `subject` — the whole, or the part that is judged: it is said of the whole.
pub(super) fn undecided_since_a_loss(inputs: &Inputs, subject: Digest) -> Option<Reason> {
    let before = inputs.before_loss.filter(|_| inputs.subject.digest == subject)?;
    let own = before_a_loss(before.accepted_at);
    let (at, id) = (before.accepted_at, before.decision.short());
    Some(Reason {
        expected: format!("somebody who asks since {at}, when it was accepted that the record has lost something"),
        found: format!(
            "nobody has asked since, and decision {id} was made before: what spoke against it may be among what is lost"
        ),
        ..own
    })
}

/// What a waived rule is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    Whole,
    Part,
}

/// The waiver `id`, by which the rule of `waived` did not have to hold, is over: expired, or revoked. Asking again alone helps
/// nobody: the rule has to hold, or somebody permits once more that it does not.
pub(super) fn waiver_over(waived: &Reason, id: Digest, of: Of, (own, how): (&str, String)) -> Reason {
    let rule = &waived.rule;
    let title = if own == WAIVER_EXPIRED {
        "The overrides it relied on are in force"
    } else {
        "The overrides it relied on were not revoked"
    };
    let another = format!(
        "ask for another override: countersign override request {{subject}} --environment {{environment}} --rule {rule} \
         --reason TEXT --expires DURATION --key KEY"
    );
    let fix = match (waived.fix.as_str(), of) {
        ("", Of::Whole) => another,
        ("", Of::Part) => "countersign promote {subject} --to {environment}".to_owned(),
        (fix, Of::Whole) => format!("{fix}; or {another}"),
        (fix, Of::Part) => fix.to_owned(),
    };
    let expected = format!("an override of `{rule}` in force, or the rule satisfied");
    let reason = gates_own(own, title, expected, format!("override {} {how}", id.short()), &fix);
    Reason { evidence: vec![id], ..reason }
}

pub(super) fn revoked_before(environment: &EnvironmentName, rule: &RuleId, id: Digest, at: Timestamp) -> Reason {
    gates_own(
        "gate.revoked",
        "The overrides it was built on were not revoked",
        format!("ready in `{environment}` without a revoked override of `{rule}`"),
        format!("override {} of `{environment}` was revoked at {at}", id.short()),
        &format!("countersign promote {{subject}} --to {environment}"),
    )
}
