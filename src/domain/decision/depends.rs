//! What a decision depends on, and which revocations hit it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::decide::gates_own;
use super::{Inputs, Outcome, Reason, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_FIXES_REPEATED, MAX_RULE_TEXT_CHARS};
use crate::domain::names::EnvironmentName;
use crate::domain::policy::Question;
use crate::domain::revocation::{
    REVOKED, Revocable, Revocation, Untold, unread_also, unread_stands_on, withhold, withhold_overrides,
    withhold_unread,
};

/// As what a decision depends on something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependence {
    /// It is about that.
    Subject,
    /// It is about an index of which that is a part.
    Part,
    /// It is that decision itself.
    Decision,
    /// It was made under that policy pack.
    Pack,
    /// Evidence with this digest is that, or is signed or vouched for by that.
    Evidence(Digest),
    /// The override with this id is that, or was asked for or approved by that, and is used.
    Waiver(Digest),
    /// That is the gate's own key, which signs what the gate says.
    OwnKey,
}

impl Dependence {
    /// What was revoked, in words.
    #[must_use]
    pub const fn in_words(&self) -> &'static str {
        match self {
            Self::Subject => "the subject",
            Self::Part => "a part of the index",
            Self::Decision => "the decision",
            Self::Pack => "the policy pack",
            Self::Evidence(_) => "evidence, or who stands behind it",
            Self::Waiver(_) => "an override, or who stands behind it",
            Self::OwnKey => "the key that this gate signs with",
        }
    }
}

/// Everything that `inputs` depend on, and as what.
///
/// Of the evidence all that verified is meant, whoever the rules would accept: which of it a rule would hold without is
/// not known, and what is decided again is decided without what was revoked.
#[must_use]
pub fn dependencies<F: Revocable>(inputs: &Inputs<F>) -> Vec<(Digest, Dependence)> {
    let mut all = vec![(inputs.subject.digest, Dependence::Subject), (inputs.policy.digest, Dependence::Pack)];
    all.extend(inputs.revoked_decision.map(|decision| (decision, Dependence::Decision)));
    all.extend(inputs.parts().iter().map(|part| (part.subject.digest, Dependence::Part)));
    for facts in inputs.all_evidence().chain(inputs.all_unsigned()) {
        all.extend(facts.stands_on().into_iter().map(|thing| (thing, Dependence::Evidence(facts.digest()))));
    }
    // What cannot be read stands in the way until it is revoked, or whoever signed it.
    for one in inputs.all_rejected() {
        all.extend(unread_stands_on(one).into_iter().map(|thing| (thing, Dependence::Evidence(one.digest))));
    }
    for one in inputs.distinct_overrides() {
        let people = one.asked_for_by().into_iter().chain(one.approved_by().flatten());
        all.extend(std::iter::once(one.id).chain(people).map(|thing| (thing, Dependence::Waiver(one.id))));
    }
    all
}

/// A revocation that hits a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub revocation: Revocation,
    /// As what the decision depends on what was revoked, each once.
    pub because: Vec<Dependence>,
    /// The environment before whose decision it hits, on which this one was built; absent where it hits this one.
    pub before: Option<EnvironmentName>,
    /// That somebody took it back whose word does not count, in words; absent where nobody did.
    pub undo_in_vain: Option<String>,
}

/// Every revocation that hits a decision.
pub type Hits = Vec<Hit>;

/// As what the decision `record` depends on `thing`, each once; nothing where it does not.
///
/// * `id` — the decision's own.
#[must_use]
pub fn because_of<F: Revocable>((id, record): (Digest, &Record<F>), thing: Digest) -> Vec<Dependence> {
    let mut because: Vec<Dependence> = dependencies(&record.inputs)
        .into_iter()
        .chain([(id, Dependence::Decision)])
        .filter(|(found, because)| *found == thing && is_needed(record, because))
        .map(|(_, because)| because)
        .collect();
    because.sort();
    because.dedup();
    because
}

/// An override that nothing needed takes nothing along.
fn is_needed<F>(record: &Record<F>, because: &Dependence) -> bool {
    match because {
        Dependence::Waiver(waiver) => record.all_reasons().any(|reason| reason.waived_by == Some(*waiver)),
        _ => true,
    }
}

/// Whom each of these may be, by the trusted roots that are known: see [`Revocable::untold`].
pub type Perhaps = BTreeMap<Untold, BTreeSet<Digest>>;

/// Those on whom `inputs` rest, and it is not on record who they are.
#[must_use]
pub fn untold<F: Revocable>(inputs: &Inputs<F>) -> BTreeSet<Untold> {
    untold_of(inputs).into_iter().map(|(untold, _)| untold).collect()
}

fn untold_of<F: Revocable>(inputs: &Inputs<F>) -> Vec<(Untold, Dependence)> {
    let evidence = inputs.all_evidence().chain(inputs.all_unsigned());
    let evidence = evidence.flat_map(|facts| {
        let digest = facts.digest();
        facts.untold().into_iter().map(move |untold| (untold, Dependence::Evidence(digest)))
    });
    let waivers = inputs.distinct_overrides().into_iter();
    let waivers = waivers.flat_map(|one| one.untold().into_iter().map(|untold| (untold, Dependence::Waiver(one.id))));
    evidence.chain(waivers).collect()
}

/// As what `record` may depend on `thing`, as far as its record does not tell, each once.
#[must_use]
pub fn perhaps_because<F: Revocable>(record: &Record<F>, thing: Digest, perhaps: &Perhaps) -> Vec<Dependence> {
    let may = |untold: &Untold| perhaps.get(untold).is_some_and(|names| names.contains(&thing));
    let all =
        untold_of(&record.inputs).into_iter().filter(|(untold, because)| may(untold) && is_needed(record, because));
    let because: BTreeSet<Dependence> = all.map(|(_, because)| because).collect();
    because.into_iter().collect()
}

/// The revocations among `revocations` that hit the decision `record`, in their order.
///
/// * `perhaps` — whom each in [`untold`] may be: the revocation of any of them hits.
/// * `before` — set where `record` is not the decision in question but one that it was built on.
#[must_use]
pub fn hits<F: Revocable>(
    record: (Digest, &Record<F>),
    revocations: &[Revocation],
    perhaps: &Perhaps,
    before: Option<&EnvironmentName>,
) -> Hits {
    let of = |revocation: &Revocation| {
        let mut because = Vec::new();
        for thing in revocation.taken() {
            because.extend(because_of(record, thing));
            because.extend(perhaps_because(record.1, thing, perhaps));
        }
        because.sort();
        because.dedup();
        (!because.is_empty()).then(|| Hit {
            revocation: revocation.clone(),
            because,
            before: before.cloned(),
            undo_in_vain: None,
        })
    };
    revocations.iter().filter_map(of).collect()
}

/// Applies revocations to what a decision is to be made from: evidence and approvals of theirs no longer count. The
/// revocations that hit something of it stay in the record.
///
/// A bundle that is revoked and lies there takes every other with it that says the same: the record tells that too.
pub fn withhold_revoked(inputs: &mut Inputs, mut revocations: Vec<Revocation>) {
    let things: Vec<Digest> = dependencies(inputs).into_iter().map(|(thing, _)| thing).collect();
    revocations.retain(|revocation| things.iter().any(|thing| revocation.takes(*thing)));
    for revocation in &mut revocations {
        let revoked = inputs.all_evidence().filter(|facts| facts.digest == revocation.revokes.id());
        let unread = inputs.all_rejected().filter(|one| one.digest == revocation.revokes.id());
        let unread = unread.filter_map(|one| one.unread.as_deref()).flat_map(unread_also);
        let also: Vec<Digest> = revoked.flat_map(Revocable::also).chain(unread).collect();
        revocation.also.extend(also);
        revocation.also.sort_unstable();
        revocation.also.dedup();
    }
    revocations.sort_by_key(|revocation| revocation.id);
    revocations.dedup_by_key(|revocation| revocation.id);
    if revocations.is_empty() {
        return;
    }
    withhold_unread(&mut inputs.rejected, &revocations);
    withhold(&mut inputs.evidence, &mut inputs.rejected, &revocations);
    withhold_overrides(&mut inputs.overrides, &revocations);
    for part in inputs.platforms.iter_mut().flatten() {
        withhold_unread(&mut part.rejected, &revocations);
        withhold(&mut part.evidence, &mut part.rejected, &revocations);
        withhold(&mut part.unsigned, &mut part.rejected, &revocations);
        withhold_overrides(&mut part.overrides, &revocations);
    }
    inputs.revocations = revocations;
}

/// The reasons of a standing decision that revocations hit.
pub(super) fn standing_reasons(hits: &[Hit]) -> impl Iterator<Item = Reason> {
    hits.iter().map(|hit| {
        let words: Vec<&str> = {
            let mut words: Vec<&str> = hit.because.iter().map(Dependence::in_words).collect();
            words.dedup();
            words
        };
        let whose = hit.before.as_ref().map_or_else(String::new, |before| format!(" of the decision for `{before}`"));
        let expected = format!("{}{whose} not revoked", words.join(", "));
        let mut reason = revoked_reason(&hit.revocation, expected, &fix(hit));
        if let Some(undo) = &hit.undo_in_vain {
            reason.found = format!("{}; {undo}", reason.found).chars().take(MAX_RULE_TEXT_CHARS).collect();
        }
        let mut evidence = hit.because.iter().filter_map(|because| match because {
            Dependence::Evidence(digest) => Some(*digest),
            _ => None,
        });
        reason.evidence = evidence.by_ref().take(MAX_FIXES_REPEATED).collect();
        reason
    })
}

/// What mends that evidence is revoked: what lacks it says which.
const WITHHELD: &str =
    "have it signed by somebody who is not revoked; then countersign promote {subject} --to {environment}";

/// Whether `reason` only says why evidence is lacking, which another reason says is lacking: what mends that, mends it.
#[must_use]
pub fn only_says_why(reason: &Reason) -> bool {
    let (does, _) = WITHHELD.split_once(';').unwrap_or((WITHHELD, ""));
    reason.rule.as_str() == "gate.revoked" && reason.fix.starts_with(does)
}

fn fix(hit: &Hit) -> String {
    let own = |because: &Dependence| match because {
        Dependence::OwnKey => {
            "countersign keygen --out gate; then gate.key = \"gate.key\" in the configuration of each replica"
        }
        Dependence::Pack => {
            "countersign policy activate another pack; then countersign promote {subject} --to {environment}"
        }
        Dependence::Subject | Dependence::Part => "build it anew, and promote that",
        Dependence::Evidence(_) => WITHHELD,
        Dependence::Decision | Dependence::Waiver(_) => "countersign promote {subject} --to {environment}",
    };
    match (&hit.before, hit.because.first()) {
        (Some(before), Some(because)) => own(because).replace("{environment}", before.as_str()),
        (None, Some(because)) => own(because).to_owned(),
        (_, None) => String::new(),
    }
}

fn revoked_reason(revocation: &Revocation, expected: String, fix: &str) -> Reason {
    let undo = format!("countersign revoke --undo {} --reason TEXT --key FILE takes it back", revocation.id);
    let found = format!("{} was {}", revocation.revokes, revocation.in_words());
    gates_own(
        "gate.revoked",
        "Nothing that it depends on was revoked",
        expected,
        found.chars().take(MAX_RULE_TEXT_CHARS).collect(),
        &format!("{fix}; {undo}"),
    )
}

/// The reasons that revocations give when something is decided: of what is decided about, of the pack, or of the decision that
/// stood here.
///
/// * `subject` — the whole, or the part that is judged.
pub(super) fn decided_reasons(inputs: &Inputs, subject: Digest) -> Vec<Reason> {
    let whole = inputs.subject.digest == subject;
    let reason = |revocation: &Revocation| {
        let target = revocation.revokes.id();
        if target == subject {
            let expected = "a subject that nobody revoked".to_owned();
            Some(revoked_reason(revocation, expected, "build it anew, and promote that"))
        } else if whole && target == inputs.policy.digest {
            let expected = "a policy pack that nobody revoked".to_owned();
            Some(revoked_reason(revocation, expected, "countersign policy activate another pack"))
        } else if whole && inputs.revoked_decision.is_some_and(|decision| revocation.takes(decision)) {
            let expected = "a decision that nobody revoked, or somebody who asks for another".to_owned();
            let fix = "when what was wrong with it is mended: countersign promote {subject} --to {environment}";
            Some(revoked_reason(revocation, expected, fix))
        } else {
            None
        }
    };
    inputs.revocations.iter().filter_map(reason).collect()
}

/// Says of what is not ready that evidence was withheld from it, so that nobody looks for a signature that is there.
pub(super) fn withheld_reason(reasons: &[Reason], question: &Question) -> Option<Reason> {
    let environment = question.environment;
    let in_the_way = reasons.iter().any(|reason| reason.outcome == Outcome::Violation);
    let withheld = question.rejected.iter().map(|one| (one.digest, &one.rejection));
    let weakened = question.evidence.iter().filter_map(|facts| Some((facts.digest, facts.refused.as_deref()?)));
    let withheld: Vec<_> = withheld.chain(weakened).filter(|(_, report)| report.code == REVOKED).collect();
    let (_, first) = withheld.first().filter(|_| in_the_way)?;
    let mut found = first.found.clone();
    let more = withheld.len().saturating_sub(1);
    if more > 0 {
        let _ = write!(found, "; and {more} more, under `evidence`");
    }
    let mut reason = gates_own(
        "gate.revoked",
        "Nothing that it depends on was revoked",
        format!("evidence for `{}` that nobody revoked", environment.name),
        found.chars().take(MAX_RULE_TEXT_CHARS).collect(),
        WITHHELD,
    );
    reason.evidence = withheld.iter().map(|(digest, _)| *digest).take(MAX_FIXES_REPEATED).collect();
    Some(reason)
}

/// Whether a decision was built on the one before: only a `ready` there carried it.
#[must_use]
pub fn built_on<F>(inputs: &Inputs<F>) -> Option<Digest> {
    inputs.prior.as_ref().filter(|prior| prior.verdict == Verdict::Ready).and_then(|prior| prior.decision)
}

/// The hit by a revocation of the key that the gate signs with.
#[must_use]
pub fn own_key_hit(revocation: &Revocation) -> Hit {
    Hit { revocation: revocation.clone(), because: vec![Dependence::OwnKey], before: None, undo_in_vain: None }
}
