//! How a recorded decision holds today: computed each time, stored nowhere.

use serde::{Deserialize, Serialize};

use super::decide::own_rule;
use super::depends::standing_reasons;
use super::resting::ended;
use super::withdrawn::{
    CLOCK, LOST, Of, WAIVER_EXPIRED, before_a_loss, before_the_decision, before_the_record, expired, lost, no_policy,
    platforms_not_looked_at, policy_changed, revoked_before, subject_not_looked_at, trust_changed, undecided,
    waiver_over,
};
use super::{Hit, PackRef, Reason, Record, Verdict, is_index};
use crate::domain::clock;
use crate::domain::digest::Digest;
use crate::domain::fault::{Fault, FaultClass, Retry};
use crate::domain::names::EnvironmentName;
use crate::domain::time::Timestamp;

/// What a recorded decision is held against.
#[derive(Clone, Debug)]
pub struct Circumstances<'a> {
    /// The instant that is asked about.
    pub now: Timestamp,
    /// The policy in force; `None` when none is.
    pub policy: Option<&'a PackRef>,
    /// What it was built on: the decision about the environment before, as it was then, and those before that.
    pub built_on: &'a [Record],
    /// Overrides of it, or of what it was built on, that were revoked, with the time of it.
    pub revoked_overrides: &'a [(Digest, Timestamp)],
    /// Revocations that hit it, or what it was built on.
    pub revocations: &'a [Hit],
    /// That the trusted roots it rests on have changed, and nobody knows what those of now say of it; absent where they have
    /// not, or where somebody has looked.
    pub unvouched: Option<&'a Unvouched>,
    /// What is missing in the record that it was read from; absent where it is whole.
    pub missing: Option<&'a Missing>,
    /// The latest time that the record has had; absent where nobody knows.
    pub recorded: Option<Timestamp>,
}

/// That a record is not what it was: it went back to an earlier state of itself.
///
/// As JSON, `{"now":"…"}` or `{"accepted":"2026-…"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// It has lost something, in words, and nobody has accepted that.
    Now(String),
    /// Somebody has accepted that at this time, after the decision: what spoke against it may be among what is lost.
    Accepted(Timestamp),
}

/// That trusted roots have changed on which a decision rests, and it is not known what those of now say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unvouched {
    /// What has changed, in words.
    pub found: String,
    /// What is known of when it will be looked at, in words; empty where nothing is.
    pub look: String,
}

/// A verdict as it stands, and the gate's own reasons where it is not the recorded one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// `ready` or `not-ready`, for an `unknown` never stands; `unknown` where the clock is before the decision, so that
    /// nobody can tell whether it holds still.
    pub verdict: Verdict,
    /// Why it is not what was recorded; empty when it is.
    pub changed_because: Vec<Reason>,
}

impl Stand {
    /// What could not be relied on, where how it stands is not known.
    #[must_use]
    pub fn fault(&self) -> Option<Fault> {
        let of = |rule| self.changed_because.iter().find(|reason| reason.rule == own_rule(rule));
        let unknown = self.verdict == Verdict::Unknown;
        let (dependency, reason) = match (of(CLOCK), of(LOST).filter(|_| unknown)) {
            (Some(reason), _) => (clock::DEPENDENCY, reason),
            (None, Some(reason)) => ("database", reason),
            (None, None) => return None,
        };
        Some(Fault {
            dependency: dependency.to_owned(),
            class: FaultClass::Corrupt,
            tries: 1,
            elapsed_ms: 0,
            retry_after_s: None,
            retry: Retry::After,
            detail: format!("expected {}, found {}", reason.expected, reason.found),
        })
    }
}

/// How `recorded` stands under `circumstances`.
///
/// `recorded` is the newest decision for the subject and environment that was `ready` or `not-ready`, whatever
/// pack it was made under; `None` when there is none. Nothing that is not shown here to be ready is ready.
#[must_use]
pub fn standing<F>(
    recorded: Option<&Record<F>>,
    environment: &EnvironmentName,
    circumstances: &Circumstances<'_>,
) -> Stand {
    let Some(policy) = circumstances.policy else {
        return changed(vec![no_policy(environment)]);
    };
    let Some(record) = recorded.filter(|record| record.verdict != Verdict::Unknown) else {
        return changed(vec![undecided(environment)]);
    };
    let mut because = Vec::new();
    if record.inputs.policy.digest != policy.digest {
        because.push(policy_changed(&record.inputs.policy, policy));
    }
    if record.verdict == Verdict::Ready {
        if let Some(Missing::Now(words)) = circumstances.missing {
            return Stand { verdict: Verdict::Unknown, changed_because: vec![lost(words)] };
        }
        because.extend(lapsed(record, circumstances));
        // By such a clock nothing has run out, however long ago it did.
        let (decided_at, now) = (record.inputs.now, circumstances.now);
        if because.is_empty() && clock::is_before(now, decided_at) {
            return Stand { verdict: Verdict::Unknown, changed_because: vec![before_the_decision(decided_at, now)] };
        }
        let recorded = circumstances.recorded.filter(|recorded| clock::is_before(now, *recorded));
        if let Some(recorded) = recorded.filter(|_| because.is_empty()) {
            return Stand { verdict: Verdict::Unknown, changed_because: vec![before_the_record(recorded, now)] };
        }
    }
    if because.is_empty() { Stand { verdict: record.verdict, changed_because: because } } else { changed(because) }
}

fn changed(changed_because: Vec<Reason>) -> Stand {
    Stand { verdict: Verdict::NotReady, changed_because }
}

/// What has run out since a `ready`: waivers first, because they say more than the date they set.
fn lapsed<F>(record: &Record<F>, circumstances: &Circumstances<'_>) -> Vec<Reason> {
    let now = circumstances.now;
    let mut because: Vec<Reason> = standing_reasons(circumstances.revocations).collect();
    if let Some(Missing::Accepted(at)) = circumstances.missing {
        because.push(before_a_loss(*at));
    }
    because.extend(circumstances.unvouched.map(trust_changed));
    for reason in record.all_reasons() {
        let Some(id) = reason.waived_by else { continue };
        let expires = record.inputs.all_overrides().find(|o| o.id == id).map(|o| o.permits.expires);
        let revoked = circumstances.revoked_overrides.iter().find(|(revoked, _)| *revoked == id);
        let of = if record.reasons.contains(reason) { Of::Whole } else { Of::Part };
        if let Some((_, at)) = revoked {
            because.push(waiver_over(reason, id, of, ("gate.revoked", format!("was revoked at {at}"))));
        } else if expires.is_none_or(|expires| expires <= now) {
            let when = expires.map_or_else(|| "at an unknown time".to_owned(), |at| format!("at {at}"));
            because.push(waiver_over(reason, id, of, (WAIVER_EXPIRED, format!("expired {when}"))));
        }
    }
    for before in circumstances.built_on {
        for reason in before.all_reasons() {
            let revoked =
                circumstances.revoked_overrides.iter().find(|(revoked, _)| reason.waived_by == Some(*revoked));
            because.extend(revoked.map(|(id, at)| revoked_before(&before.inputs.environment, &reason.rule, *id, *at)));
        }
    }
    because.extend(record.inputs.rests_on().filter(|rests_on| rests_on.until <= now).map(ended));
    let index = record.inputs.subject.media_type.as_deref().is_some_and(is_index);
    if index && record.inputs.platforms.is_none() {
        because.push(platforms_not_looked_at());
    }
    if record.inputs.subject.media_type.is_none() && !record.inputs.subject.unseen {
        because.push(subject_not_looked_at());
    }
    match record.valid_until {
        Some(until) if until <= now && because.is_empty() => because.push(expired(until, now)),
        _ => {}
    }
    because
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decision::examples::{inputs, reason};
    use crate::domain::decision::{Outcome, Prior, RECORD_SCHEMA, RestsOn};
    use crate::domain::facts::Signer;
    use crate::domain::limits::CLOCK_SKEW_SECONDS_MAX;
    use crate::domain::overrides::{OverrideFacts, OverridePredicate, Way};
    use crate::domain::time::Span;

    fn record(verdict: Verdict, valid_until: Option<&str>) -> Record {
        let outcome = if verdict == Verdict::Ready { Outcome::Shown } else { Outcome::Violation };
        Record {
            schema: RECORD_SCHEMA.into(),
            inputs: inputs(),
            reasons: vec![reason("a.rule", outcome)],
            verdict,
            valid_until: valid_until.map(|text| text.parse().unwrap()),
            platforms: Vec::new(),
        }
    }

    fn ask(record: Option<&Record>, now: &str, revoked: &[(Digest, Timestamp)]) -> (Verdict, Vec<String>) {
        ask_after(None, record, now, revoked)
    }

    fn ask_after(
        recorded: Option<&str>,
        record: Option<&Record>,
        now: &str,
        revoked: &[(Digest, Timestamp)],
    ) -> (Verdict, Vec<String>) {
        let policy = inputs().policy;
        let circumstances = Circumstances {
            now: now.parse().unwrap(),
            policy: Some(&policy),
            built_on: &[],
            revoked_overrides: revoked,
            revocations: &[],
            unvouched: None,
            missing: None,
            recorded: recorded.map(|at| at.parse().unwrap()),
        };
        let stand = standing(record, &inputs().environment, &circumstances);
        (stand.verdict, stand.changed_because.iter().map(|reason| reason.rule.to_string()).collect())
    }

    const SOON: &str = "2026-06-01T00:00:01Z";
    const UNTIL: &str = "2026-06-08T00:00:00Z";

    #[test]
    fn a_decision_stands_as_it_was_made_until_the_instant_it_ends() {
        let ready = record(Verdict::Ready, Some(UNTIL));
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::Ready, vec![]));
        assert_eq!(ask(Some(&ready), "2026-06-07T23:59:59.999Z", &[]), (Verdict::Ready, vec![]));
        assert_eq!(ask(Some(&ready), UNTIL, &[]), (Verdict::NotReady, vec!["gate.decision-expired".into()]));
        let refused = record(Verdict::NotReady, None);
        assert_eq!(ask(Some(&refused), SOON, &[]), (Verdict::NotReady, vec![]));
    }

    #[test]
    fn what_rests_on_a_waiver_in_an_environment_before_ends_with_it_and_says_so() {
        let mut ready = record(Verdict::Ready, Some(UNTIL));
        let rests_on = RestsOn {
            waiver: Digest::of(b"waiver"),
            rule: "a.rule".parse().unwrap(),
            environment: "staging".parse().unwrap(),
            until: UNTIL.parse().unwrap(),
            glass: false,
        };
        ready.inputs.prior = Some(Prior {
            environment: "staging".parse().unwrap(),
            verdict: Verdict::Ready,
            decided_at: None,
            decision: None,
            rests_on: Some(Box::new(rests_on)),
            ready_since: None,
        });
        assert_eq!(ask(Some(&ready), "2026-06-07T23:59:59.999Z", &[]), (Verdict::Ready, vec![]));
        assert_eq!(ask(Some(&ready), UNTIL, &[]), (Verdict::NotReady, vec!["gate.waiver-expired".into()]));
    }

    #[test]
    fn whoevers_clock_is_before_the_decision_itself_does_not_know_how_it_stands() {
        let ready = record(Verdict::Ready, Some(UNTIL));
        let decided_at = ready.inputs.now;
        let before = |seconds: i64| decided_at.after(Span::from_seconds(-seconds)).to_string();
        let skew = CLOCK_SKEW_SECONDS_MAX;
        assert_eq!(ask(Some(&ready), &before(skew), &[]), (Verdict::Ready, vec![]), "clocks that work differ");
        assert_eq!(ask(Some(&ready), &before(skew + 1), &[]), (Verdict::Unknown, vec!["gate.clock".into()]));
        // Nor does one that is before what was recorded since, by which it may have run out.
        let clock = vec!["gate.clock".to_owned()];
        assert_eq!(ask_after(Some(UNTIL), Some(&ready), SOON, &[]), (Verdict::Unknown, clock));
        assert_eq!(ask_after(Some(UNTIL), Some(&ready), UNTIL, &[]).0, Verdict::NotReady);
        assert_eq!(ask_after(Some(SOON), Some(&ready), SOON, &[]), (Verdict::Ready, vec![]));
        // What is known whatever the time is remains so.
        let refused = record(Verdict::NotReady, None);
        assert_eq!(ask(Some(&refused), &before(skew + 1), &[]), (Verdict::NotReady, vec![]));
        let mut elsewhere = ready.clone();
        elsewhere.inputs.policy.digest = Digest::of(b"another pack");
        assert_eq!(
            ask(Some(&elsewhere), &before(skew + 1), &[]),
            (Verdict::NotReady, vec!["gate.policy-changed".into()])
        );
        let stand = Stand {
            verdict: Verdict::Unknown,
            changed_because: vec![before_the_decision(decided_at, SOON.parse().unwrap())],
        };
        let fault = stand.fault().unwrap();
        assert_eq!((fault.dependency.as_str(), fault.retry), ("clock", Retry::After));
        assert!(fault.detail.contains(&decided_at.to_string()), "{fault}");
        assert_eq!(Stand { verdict: Verdict::Ready, changed_because: vec![] }.fault(), None);
    }

    #[test]
    fn what_was_never_decided_or_not_found_out_is_undecided() {
        assert_eq!(ask(None, SOON, &[]), (Verdict::NotReady, vec!["gate.undecided".into()]));
        let unknown = record(Verdict::Unknown, None);
        assert_eq!(ask(Some(&unknown), SOON, &[]), (Verdict::NotReady, vec!["gate.undecided".into()]));
    }

    #[test]
    fn without_a_policy_or_under_another_nothing_is_ready() {
        let mut ready = record(Verdict::Ready, None);
        let none = Circumstances {
            now: SOON.parse().unwrap(),
            policy: None,
            built_on: &[],
            revoked_overrides: &[],
            revocations: &[],
            unvouched: None,
            missing: None,
            recorded: None,
        };
        let stand = standing(Some(&ready), &inputs().environment, &none);
        assert_eq!(stand.verdict, Verdict::NotReady);
        assert_eq!(stand.changed_because[0].rule.as_str(), "gate.no-policy");
        ready.inputs.policy.digest = Digest::of(b"another pack");
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::NotReady, vec!["gate.policy-changed".into()]));
    }

    #[test]
    fn an_index_of_which_only_the_index_was_looked_at_is_no_longer_ready() {
        let mut ready = record(Verdict::Ready, None);
        ready.inputs.subject.media_type = Some("application/vnd.oci.image.index.v1+json".into());
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::NotReady, vec!["gate.platform".into()]));
        ready.inputs.subject.media_type = Some("application/vnd.oci.image.manifest.v1+json".into());
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::Ready, vec![]));
    }

    #[test]
    fn a_digest_that_an_older_version_did_not_look_behind_is_no_longer_ready() {
        let mut ready = record(Verdict::Ready, None);
        ready.inputs.subject.media_type = None;
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::NotReady, vec!["gate.subject".into()]));
        // This version asks, and what it called ready is.
        ready.inputs.subject.unseen = true;
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::Ready, vec![]));
    }

    #[test]
    fn a_waiver_that_ended_or_was_revoked_is_named_instead_of_the_date_it_set() {
        let id = Digest::of(b"waiver");
        let mut ready = record(Verdict::Ready, Some(UNTIL));
        ready.reasons = vec![Reason { waived_by: Some(id), ..reason("a.rule", Outcome::Waived) }];
        ready.inputs.overrides = vec![OverrideFacts {
            id,
            subject: ready.inputs.subject.digest,
            asked_otherwise: false,
            permits: OverridePredicate {
                gate: "g".into(),
                project: ready.inputs.project.clone(),
                environment: ready.inputs.environment.clone(),
                pack: ready.inputs.policy.name.clone(),
                rule: "a.rule".parse().unwrap(),
                reason: "why".into(),
                ticket: None,
                expires: UNTIL.parse().unwrap(),
                nonce: "1".into(),
                requester_key: None,
                way: Way::Ordinary,
                policy: None,
            },
            requester: Signer::default(),
            approvals: Vec::new(),
            filed_at: None,
            asked_as: std::collections::BTreeSet::new(),
            made_as: std::collections::BTreeSet::new(),
            asked_on: Vec::new(),
            approved_on: Vec::new(),
        }];
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::Ready, vec![]));
        assert_eq!(ask(Some(&ready), UNTIL, &[]), (Verdict::NotReady, vec!["gate.waiver-expired".into()]));
        let revoked = [(id, SOON.parse().unwrap())];
        assert_eq!(ask(Some(&ready), SOON, &revoked), (Verdict::NotReady, vec!["gate.revoked".into()]));
        let another = [(Digest::of(b"another"), SOON.parse().unwrap())];
        assert_eq!(ask(Some(&ready), SOON, &another), (Verdict::Ready, vec![]));
        ready.inputs.overrides.clear();
        assert_eq!(ask(Some(&ready), SOON, &[]), (Verdict::NotReady, vec!["gate.waiver-expired".into()]));
    }
}
