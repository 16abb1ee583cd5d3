//! What a decision rests on in the environments before, and when that ends.
//!
//! The environment before is judged when somebody decides; that its evidence ages there afterwards is no matter here. But a
//! waiver is a permission with an end, and what was let in by one is let in no longer than that, however far on it is.

use serde::{Deserialize, Serialize};

use super::decide::gates_own;
use super::{Inputs, Reason, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::overrides::Way;
use crate::domain::time::Timestamp;

/// A waiver by which something was ready in an environment before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestsOn {
    /// The override.
    #[serde(rename = "override")]
    pub waiver: Digest,
    /// The rule that it waives there.
    pub rule: RuleId,
    /// The environment that it was given for.
    pub environment: EnvironmentName,
    /// From then on the rule stands in the way there again.
    pub until: Timestamp,
    /// Whether the glass was broken for it in some environment before, be it by an override that ends later than this one; left out
    /// where it was not, and in records of versions that did not say it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub glass: bool,
}

impl RestsOn {
    /// Whether it says the same as `other`; of the glass a version may not have said anything.
    #[must_use]
    pub fn agrees_with(&self, other: &Self) -> bool {
        Self { glass: other.glass, ..self.clone() } == *other
    }
}

impl std::fmt::Display for RestsOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { waiver, rule, environment, until, glass } = self;
        write!(f, "ready in `{environment}`, where override {} waives `{rule}` until {until}", waiver.short())?;
        if *glass { f.write_str("; the glass was broken before") } else { Ok(()) }
    }
}

impl<F> Record<F> {
    /// The waiver that ends first of those that this decision was made by, and that what it was built on was made by: what
    /// is built on this one ends with it. Absent where there is none, and where it is not ready, since then nothing is built
    /// on it.
    #[must_use]
    pub fn rests_on(&self) -> Option<RestsOn> {
        if self.verdict != Verdict::Ready {
            return None;
        }
        let used = self.all_reasons().filter_map(|reason| {
            let waiver = reason.waived_by?;
            let permits = &self.inputs.all_overrides().find(|one| one.id == waiver)?.permits;
            let (rule, environment) = (reason.rule.clone(), self.inputs.environment.clone());
            let (until, glass) = (permits.expires, permits.way == Way::BreakGlass);
            Some(RestsOn { waiver, rule, environment, until, glass })
        });
        let all: Vec<RestsOn> = used.chain(self.inputs.rests_on().cloned()).collect();
        let glass = all.iter().any(|one| one.glass);
        all.into_iter().min_by_key(|one| (one.until, one.waiver)).map(|first| RestsOn { glass, ..first })
    }
}

impl<F> Inputs<F> {
    /// The waiver that ends first of those in the environments before that this is built on.
    #[must_use]
    pub fn rests_on(&self) -> Option<&RestsOn> {
        let prior = self.prior.as_ref().filter(|prior| prior.verdict == Verdict::Ready)?;
        prior.rests_on.as_deref()
    }
}

/// The reason of a decision that stands no longer, since that on which it rests has ended.
pub(super) fn ended(rests_on: &RestsOn) -> Reason {
    let RestsOn { waiver, rule, environment, until, .. } = rests_on;
    gates_own(
        "gate.waiver-expired",
        "The overrides it was built on are in force",
        format!("ready in `{environment}` by an override of `{rule}` in force, or the rule satisfied there"),
        format!("override {} of `{environment}` expired at {until}", waiver.short()),
        &format!("countersign promote {{subject}} --to {environment}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::examples::{inputs, reason};
    use crate::domain::decision::{Outcome, Prior, RECORD_SCHEMA};
    use crate::domain::facts::Signer;
    use crate::domain::overrides::{OverrideFacts, OverridePredicate, Way};

    fn record(environment: &str, waivers: &[(&str, &str)], prior: Option<&Record>) -> Record {
        let mut inputs = inputs();
        inputs.environment = environment.parse().unwrap();
        let permitted = |(rule, until): &(&str, &str)| OverrideFacts {
            id: Digest::of(rule.as_bytes()),
            subject: inputs.subject.digest,
            permits: OverridePredicate {
                gate: "g".into(),
                project: inputs.project.clone(),
                environment: inputs.environment.clone(),
                pack: inputs.policy.name.clone(),
                rule: rule.parse().unwrap(),
                reason: "why".into(),
                ticket: None,
                expires: until.parse().unwrap(),
                nonce: "1".into(),
                requester_key: None,
                way: Way::Ordinary,
                policy: None,
            },
            requester: Signer::default(),
            approvals: Vec::new(),
            filed_at: None,
            asked_otherwise: false,
            asked_as: std::collections::BTreeSet::new(),
            made_as: std::collections::BTreeSet::new(),
            asked_on: Vec::new(),
            approved_on: Vec::new(),
        };
        inputs.overrides = waivers.iter().map(permitted).collect();
        inputs.prior = prior.map(|record| Prior {
            environment: record.inputs.environment.clone(),
            verdict: record.verdict,
            decided_at: None,
            decision: None,
            rests_on: record.rests_on().map(Box::new),
            ready_since: None,
        });
        let waived = |(rule, _): &(&str, &str)| Reason {
            waived_by: Some(Digest::of(rule.as_bytes())),
            ..reason(rule, Outcome::Waived)
        };
        let reasons = waivers.iter().map(waived).collect();
        let (schema, verdict) = (RECORD_SCHEMA.into(), Verdict::Ready);
        Record { schema, inputs, reasons, verdict, valid_until: None, platforms: Vec::new() }
    }

    const SOON: &str = "2026-06-02T00:00:00Z";
    const LATER: &str = "2026-06-03T00:00:00Z";

    #[test]
    fn what_ends_first_on_the_way_is_what_everything_after_it_rests_on() {
        let dev = record("dev", &[("one.rule", LATER), ("two.rule", SOON)], None);
        assert_eq!(dev.rests_on().unwrap().rule.as_str(), "two.rule");
        let staging = record("staging", &[("three.rule", LATER)], Some(&dev));
        let production = record("production", &[], Some(&staging));
        let rests_on = production.inputs.rests_on().unwrap();
        assert_eq!((rests_on.environment.as_str(), rests_on.until), ("dev", SOON.parse().unwrap()));
        assert_eq!(production.rests_on().as_ref(), Some(rests_on), "so does what is built on that");
        let said = rests_on.to_string();
        assert!(
            said.starts_with("ready in `dev`, where override") && said.contains("`two.rule` until 2026-06-02"),
            "{said}"
        );
    }

    #[test]
    fn nothing_rests_on_what_is_not_ready_or_needs_no_waiver() {
        assert_eq!(record("dev", &[], None).rests_on(), None);
        let refused = Record { verdict: Verdict::NotReady, ..record("dev", &[("one.rule", SOON)], None) };
        assert_eq!(refused.rests_on(), None);
        assert_eq!(record("staging", &[], Some(&refused)).inputs.rests_on(), None);
    }
}
