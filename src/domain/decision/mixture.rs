//! The inputs of one decision with some kinds of them taken from another.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Aspect;
use super::{Inputs, Part};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::revocation::REVOKED;

/// What became of one bundle.
#[derive(Clone, Copy, PartialEq)]
enum Seen<'a> {
    Verified(&'a Facts),
    Rejected(&'a RejectedBundle),
}

impl Seen<'_> {
    /// Whether it does not count since it was revoked.
    fn is_revoked(self) -> bool {
        matches!(self, Self::Rejected(bundle) if bundle.rejection.code == REVOKED)
    }
}

/// What lies beside one subject, by digest.
fn seen<'a>(evidence: &'a [Facts], rejected: &'a [RejectedBundle]) -> BTreeMap<Digest, Seen<'a>> {
    let verified = evidence.iter().map(|facts| (facts.digest, Seen::Verified(facts)));
    verified.chain(rejected.iter().map(|bundle| (bundle.digest, Seen::Rejected(bundle)))).collect()
}

/// The inputs of `a`, with the kinds that are `taken` from `b`; the pack goes with the policy, and is the caller's to
/// take.
///
/// Bundles that only one of them saw are evidence; whether a bundle that both saw verifies is a matter of the trusted
/// roots, or where those are the same, of the keys that the policy names.
pub(super) fn mixed(a: &Inputs, b: &Inputs, taken: &BTreeSet<Aspect>) -> Inputs {
    let from = |aspect: Aspect| if taken.contains(&aspect) { b } else { a };
    let other_subject = a.subject.digest != b.subject.digest;
    let beside = from(if other_subject { Aspect::Subject } else { Aspect::Evidence });
    let taking = Taking {
        evidence: taken.contains(&Aspect::Evidence),
        verification: taken.contains(&verification(a, b)),
        revocations: taken.contains(&Aspect::Revocations),
        taken,
    };
    let (evidence, rejected) = if other_subject {
        (beside.evidence.clone(), beside.rejected.clone())
    } else {
        taking.bundles((&a.evidence, &a.rejected), (&b.evidence, &b.rejected))
    };
    let platforms = beside.platforms.as_ref().map(|parts| {
        let part = |part: &Part| {
            let same = |inputs: &Inputs| {
                let mut all = inputs.parts().iter();
                all.find(|one| (one.subject.digest, &one.platform) == (part.subject.digest, &part.platform)).cloned()
            };
            match (same(a), same(b)) {
                (Some(a), Some(b)) if !other_subject => taking.part(&a, &b),
                _ => part.clone(),
            }
        };
        parts.iter().map(part).collect()
    });
    Inputs {
        run: a.run,
        project: a.project.clone(),
        subject: beside.subject.clone(),
        environment: from(Aspect::Environment).environment.clone(),
        now: from(Aspect::Clock).now,
        looked_at: from(Aspect::Clock).looked_at,
        engine: a.engine.clone(),
        policy: from(Aspect::Policy).policy.clone(),
        trust_set: from(Aspect::TrustedRoot).trust_set,
        evidence,
        rejected,
        faults: from(Aspect::Dependencies).faults.clone(),
        retried: from(Aspect::Dependencies).retried.clone(),
        referrers: beside.referrers.clone(),
        kept_from: beside.kept_from.clone(),
        prior: from(Aspect::EnvironmentBefore).prior.clone(),
        overrides: from(Aspect::Overrides).overrides.clone(),
        platforms,
        manifests: beside.manifests.clone(),
        revocations: from(Aspect::Revocations).revocations.clone(),
        again: from(Aspect::Dependencies).again.clone(),
        counting: from(Aspect::Overrides).counting,
        weighing: None,
        revoked_decision: None,
        before_loss: None,
        ready_since: None,
    }
}

/// What decides whether a bundle that both saw verifies.
fn verification(a: &Inputs, b: &Inputs) -> Aspect {
    if a.trust_set == b.trust_set && a.policy.digest != b.policy.digest { Aspect::Policy } else { Aspect::TrustedRoot }
}

struct Taking<'t> {
    /// Whether bundles are those that the second saw.
    evidence: bool,
    /// Whether they verify as they did for the second.
    verification: bool,
    /// Whether what was revoked is what was for the second.
    revocations: bool,
    taken: &'t BTreeSet<Aspect>,
}

impl Taking<'_> {
    fn bundles(
        &self,
        a: (&[Facts], &[RejectedBundle]),
        b: (&[Facts], &[RejectedBundle]),
    ) -> (Vec<Facts>, Vec<RejectedBundle>) {
        let (a, b) = (seen(a.0, a.1), seen(b.0, b.1));
        let (mut evidence, mut rejected) = (Vec::new(), Vec::new());
        for digest in a.keys().chain(b.keys()).collect::<BTreeSet<_>>() {
            let chosen = match (a.get(digest), b.get(digest)) {
                (Some(a), Some(b)) if a.is_revoked() || b.is_revoked() => Some(if self.revocations { b } else { a }),
                (Some(_), Some(b)) if self.verification => Some(b),
                (Some(a), Some(_)) => Some(a),
                (Some(a), None) => Some(a).filter(|_| !self.evidence),
                (None, b) => b.filter(|_| self.evidence),
            };
            match chosen {
                Some(Seen::Verified(facts)) => evidence.push((*facts).clone()),
                Some(Seen::Rejected(bundle)) => rejected.push((*bundle).clone()),
                None => {}
            }
        }
        (evidence, rejected)
    }

    fn part(&self, a: &Part, b: &Part) -> Part {
        let from = |aspect: Aspect| if self.taken.contains(&aspect) { b } else { a };
        let (evidence, rejected) = self.bundles((&a.evidence, &a.rejected), (&b.evidence, &b.rejected));
        let beside = from(Aspect::Evidence);
        Part {
            subject: beside.subject.clone(),
            platform: a.platform.clone(),
            evidence,
            rejected,
            faults: from(Aspect::Dependencies).faults.clone(),
            prior: from(Aspect::EnvironmentBefore).prior.clone(),
            overrides: from(Aspect::Overrides).overrides.clone(),
            referrers: beside.referrers.clone(),
            unsigned: beside.unsigned.clone(),
        }
    }
}

/// What differs in the bundles, each with the kind of input that it is.
pub(super) fn bundles_told(a: &Inputs, b: &Inputs) -> Vec<(Aspect, String)> {
    let mut told = Vec::new();
    let verifies = verification(a, b);
    compare(&seen(&a.evidence, &a.rejected), &seen(&b.evidence, &b.rejected), "", verifies, &mut told);
    let parts = |inputs: &Inputs| {
        let parts = inputs.parts().iter().cloned();
        parts.map(|part| ((part.subject.digest, part.platform.clone()), part)).collect::<BTreeMap<_, _>>()
    };
    let (old, new) = (parts(a), parts(b));
    for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        let label = super::parts::label(key.1.as_deref(), key.0);
        match (old.get(key), new.get(key)) {
            (Some(a), Some(b)) => {
                let (a_seen, b_seen) = (seen(&a.evidence, &a.rejected), seen(&b.evidence, &b.rejected));
                compare(&a_seen, &b_seen, &format!("{label}: "), verifies, &mut told);
            }
            (None, Some(_)) => told.push((Aspect::Evidence, format!("{label} is in the index"))),
            _ => told.push((Aspect::Evidence, format!("{label} is no longer in the index"))),
        }
    }
    told
}

fn compare(
    old: &BTreeMap<Digest, Seen<'_>>,
    new: &BTreeMap<Digest, Seen<'_>>,
    whose: &str,
    verifies: Aspect,
    told: &mut Vec<(Aspect, String)>,
) {
    for digest in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        match (old.get(digest), new.get(digest)) {
            (None, Some(seen)) => told.push((Aspect::Evidence, format!("{whose}new: {}", words(*digest, *seen)))),
            (Some(seen), None) => {
                told.push((Aspect::Evidence, format!("{whose}no longer there: {}", words(*digest, *seen))));
            }
            (Some(old), Some(new)) if old != new => {
                let words = format!("{whose}{}; before: {}", words(*digest, *new), words(*digest, *old));
                let revoked = new.is_revoked() || old.is_revoked();
                told.push((if revoked { Aspect::Revocations } else { verifies }, words));
            }
            _ => {}
        }
    }
}

fn words(digest: Digest, seen: Seen<'_>) -> String {
    match seen {
        Seen::Verified(facts) => format!("{} {} by {}", digest.short(), facts.predicate_type, facts.signer),
        Seen::Rejected(bundle) => format!("{} is refused ({})", digest.short(), bundle.rejection.code),
    }
}
