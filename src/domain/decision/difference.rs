//! Why one decision came out otherwise than another: found by deciding again with one input exchanged at a time.
//!
//! What two decisions were made from is told apart by its kind ([`Aspect`]). The first decision is made again with one
//! kind taken from the second: where that alone gives the second verdict, it is what flipped it. Where none does alone,
//! kinds are taken away from all of them together until none can be spared.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::mixture::mixed;
use super::{Inputs, Outcome, PackRef, Prior, Reason, Record, Verdict, decide};
use crate::domain::digest::Digest;
use crate::domain::fault::Fault;
use crate::domain::limits::MAX_CHANGES_NAMED;
use crate::domain::names::{EnvironmentName, RuleId};
use crate::domain::policy::{Pack, changes};
use crate::domain::time::Timestamp;

/// One kind of what a decision is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// What was asked about, and with it everything that lies beside it.
    Subject,
    /// Where it was to go.
    Environment,
    /// The bundles that were there.
    Evidence,
    /// Whether the same bundles verify: the trusted roots in force, or keys.
    TrustedRoot,
    /// The policy pack.
    Policy,
    /// How the environment before stood.
    EnvironmentBefore,
    /// The overrides in force.
    Overrides,
    /// What was revoked.
    Revocations,
    /// The time that counted as now.
    Clock,
    /// What could not be asked.
    Dependencies,
}

impl Aspect {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 10] = [
        Self::Subject,
        Self::Environment,
        Self::Evidence,
        Self::TrustedRoot,
        Self::Policy,
        Self::EnvironmentBefore,
        Self::Overrides,
        Self::Revocations,
        Self::Clock,
        Self::Dependencies,
    ];

    /// The name for people.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Subject => "the subject",
            Self::Environment => "the environment",
            Self::Evidence => "the evidence",
            Self::TrustedRoot => "the trusted roots",
            Self::Policy => "the policy",
            Self::EnvironmentBefore => "the environment before",
            Self::Overrides => "the overrides",
            Self::Revocations => "what was revoked",
            Self::Clock => "the clock",
            Self::Dependencies => "what could not be asked",
        }
    }
}

/// A decision on one side, with the pack that it was made under.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its id.
    pub id: Digest,
    /// What it says.
    pub record: &'a Record,
    /// The pack that its record names.
    pub pack: &'a Pack,
}

/// One side, as it is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SideHead {
    /// Which decision.
    pub decision: Digest,
    /// What was decided.
    pub verdict: Verdict,
    /// What it was about.
    pub subject: Digest,
    /// Where that lies; empty when only the digest was given.
    pub name: String,
    /// Where it was to go.
    pub environment: EnvironmentName,
    /// When.
    pub decided_at: Timestamp,
    /// The policy.
    pub policy: PackRef,
    /// The trusted roots.
    pub trust_set: Digest,
}

/// One kind of input that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AspectChange {
    /// Which.
    pub aspect: Aspect,
    /// What differs, one sentence each; at most [`MAX_CHANGES_NAMED`].
    pub details: Vec<String>,
    /// How many more there are.
    pub more: u64,
    /// The verdict of the first decision with this alone taken from the second.
    pub verdict_alone: Verdict,
    /// The verdict of the second decision with everything but this: with this taken from the first.
    pub verdict_without: Verdict,
}

/// One rule that came to something else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleChange {
    /// Which rule.
    pub rule: RuleId,
    /// About which part of an index; absent for the whole.
    pub part: Option<String>,
    /// What it came to in the first; absent where it was not asked.
    pub from: Option<Reason>,
    /// What it came to in the second; absent where it was not asked.
    pub to: Option<Reason>,
    /// The kinds of input each of which alone makes it come out as in the second.
    pub because: Vec<Aspect>,
}

/// What is between two decisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// `countersign.difference/v1`.
    pub schema: String,
    /// The first decision.
    pub from: SideHead,
    /// The second.
    pub to: SideHead,
    /// Every kind of input that differs, in the order of [`Aspect::ALL`].
    pub changes: Vec<AspectChange>,
    /// The smallest set that was found to make the second verdict of the first; empty where both are the same.
    pub flipped_by: Vec<Aspect>,
    /// The rules that came to something else, in the order of the second decision.
    pub rules: Vec<RuleChange>,
    /// Whether both came out as they are on record when they were decided again. If not, another version had decided
    /// them, and what is told is what this one decides.
    pub as_recorded: bool,
}

/// The schema name of [`Difference`].
pub const DIFFERENCE_SCHEMA: &str = "countersign.difference/v1";

/// What is between two decisions, and which of it made the verdict another.
///
/// Decides again with inputs exchanged, some twenty times. Must run on a thread with
/// [`crate::domain::limits::EVALUATION_STACK_BYTES`] of stack, for the rules.
///
/// # Errors
///
/// As [`decide`].
pub fn difference(from: Side<'_>, to: Side<'_>) -> Result<Difference, Fault> {
    let told = details(from, to);
    let differing: BTreeSet<Aspect> = told.keys().copied().collect();
    let with = |set: &BTreeSet<Aspect>| decide_mixed(from, to, set);
    let (first, second) = (with(&BTreeSet::new())?, with(&differing)?);
    let alone = differing.iter().map(|aspect| Ok((*aspect, with(&BTreeSet::from([*aspect]))?)));
    let alone: BTreeMap<Aspect, Record> = alone.collect::<Result<_, Fault>>()?;
    let without = |aspect: Aspect| with(&differing.iter().copied().filter(|other| *other != aspect).collect());
    let changes = told.into_iter().map(|(aspect, mut details)| {
        let more = details.len().saturating_sub(MAX_CHANGES_NAMED);
        details.truncate(MAX_CHANGES_NAMED);
        Ok(AspectChange {
            aspect,
            details,
            more: u64::try_from(more).unwrap_or(u64::MAX),
            verdict_alone: alone.get(&aspect).map_or(first.verdict, |record| record.verdict),
            verdict_without: without(aspect)?.verdict,
        })
    });
    Ok(Difference {
        schema: DIFFERENCE_SCHEMA.to_owned(),
        from: head(from),
        to: head(to),
        changes: changes.collect::<Result<_, Fault>>()?,
        flipped_by: flipped_by(&first, &second, &alone, with)?,
        rules: rules(&first, &second, &alone),
        as_recorded: first.verdict == from.record.verdict && second.verdict == to.record.verdict,
    })
}

fn head(side: Side<'_>) -> SideHead {
    let inputs = &side.record.inputs;
    SideHead {
        decision: side.id,
        verdict: side.record.verdict,
        subject: inputs.subject.digest,
        name: inputs.subject.name.clone(),
        environment: inputs.environment.clone(),
        decided_at: inputs.now,
        policy: inputs.policy.clone(),
        trust_set: inputs.trust_set,
    }
}

fn decide_mixed(from: Side<'_>, to: Side<'_>, taken: &BTreeSet<Aspect>) -> Result<Record, Fault> {
    let pack = if taken.contains(&Aspect::Policy) { to.pack } else { from.pack };
    decide(mixed(&from.record.inputs, &to.record.inputs, taken), pack)
}

/// One alone where one is enough; otherwise what is left when none can be spared any more.
fn flipped_by(
    first: &Record,
    second: &Record,
    alone: &BTreeMap<Aspect, Record>,
    with: impl Fn(&BTreeSet<Aspect>) -> Result<Record, Fault>,
) -> Result<Vec<Aspect>, Fault> {
    if first.verdict == second.verdict {
        return Ok(Vec::new());
    }
    if let Some((aspect, _)) = alone.iter().find(|(_, record)| record.verdict == second.verdict) {
        return Ok(vec![*aspect]);
    }
    let mut needed: BTreeSet<Aspect> = alone.keys().copied().collect();
    for aspect in alone.keys() {
        let fewer: BTreeSet<Aspect> = needed.iter().copied().filter(|other| other != aspect).collect();
        if with(&fewer)?.verdict == second.verdict {
            needed = fewer;
        }
    }
    Ok(needed.into_iter().collect())
}

/// Where a rule is asked: about the whole, or a part.
type Place = (Option<String>, RuleId);

fn reasons(record: &Record) -> Vec<(Place, &Reason)> {
    let whole = record.reasons.iter().map(|reason| ((None, reason.rule.clone()), reason));
    let parts = record
        .platforms
        .iter()
        .flat_map(|part| part.reasons.iter().map(move |reason| ((Some(part.label()), reason.rule.clone()), reason)));
    // What a part comes to is told of its own rules.
    let told = |place: &Place| record.platforms.is_empty() || place.1.as_str() != "gate.platform";
    whole.chain(parts).filter(|(place, _)| told(place)).collect()
}

/// Every rule whose outcome, or what was found, is another.
fn rules(first: &Record, second: &Record, alone: &BTreeMap<Aspect, Record>) -> Vec<RuleChange> {
    let (old, new) = (reasons(first), reasons(second));
    let said = |reason: &Reason| (reason.outcome, reason.found.clone(), reason.expected.clone());
    let came_to = |record: &Record, place: &Place| -> Option<Outcome> {
        reasons(record).into_iter().find(|(other, _)| other == place).map(|(_, reason)| reason.outcome)
    };
    let mut places: Vec<&Place> = new.iter().map(|(place, _)| place).collect();
    places.extend(old.iter().map(|(place, _)| place).filter(|place| !new.iter().any(|(other, _)| other == *place)));
    let mut found: Vec<RuleChange> = Vec::new();
    for place in places {
        let of = |all: &[(Place, &Reason)]| {
            all.iter().find(|(other, _)| other == place).map(|(_, reason)| (*reason).clone())
        };
        let (from, to) = (of(&old), of(&new));
        if from.as_ref().map(said) == to.as_ref().map(said)
            || found.iter().any(|known| (&known.part, &known.rule) == (&place.0, &place.1))
        {
            continue;
        }
        let (was, is) = (from.as_ref().map(|reason| reason.outcome), to.as_ref().map(|reason| reason.outcome));
        let because = alone.iter().filter(|(_, record)| was != is && came_to(record, place) == is);
        let because = because.map(|(aspect, _)| *aspect).collect();
        found.push(RuleChange { rule: place.1.clone(), part: place.0.clone(), from, to, because });
    }
    found
}

/// What was revoked for one of them and not for the other.
fn revoked(a: &Inputs, b: &Inputs) -> Vec<(Aspect, String)> {
    let only = |one: &Inputs, other: &Inputs| {
        one.revocations.iter().filter(|found| !other.revocations.contains(found)).cloned().collect::<Vec<_>>()
    };
    let new = only(b, a).into_iter().map(|found| format!("{} was {}", found.revokes, found.in_words()));
    let old = only(a, b).into_iter().map(|found| format!("{} is no longer revoked", found.revokes));
    new.chain(old).map(|words| (Aspect::Revocations, words)).collect()
}

/// What could not be asked for one of them and could for the other, and what was asked alone.
fn not_asked(a: &Inputs, b: &Inputs) -> Vec<(Aspect, String)> {
    let faults = |inputs: &Inputs| inputs.all_faults().map(|fault| fault.dependency.clone()).collect::<BTreeSet<_>>();
    let (old, new) = (faults(a), faults(b));
    let came = new.difference(&old).map(|dependency| format!("{dependency} could not be asked"));
    let went = old.difference(&new).map(|dependency| format!("{dependency} could be asked, and could not before"));
    let alone = b.again.as_ref().filter(|again| a.again.as_ref() != Some(*again)).map(|again| {
        let parts = b.parts().iter().filter(|part| again.asked.parts.contains(&part.subject.digest));
        let names = parts.map(|part| super::parts::label(part.platform.as_deref(), part.subject.digest));
        format!("{} was asked about again alone ({again})", names.collect::<Vec<_>>().join(", "))
    });
    came.chain(went).chain(alone).map(|words| (Aspect::Dependencies, words)).collect()
}

/// What differs, by its kind; a kind in which nothing does is not there.
fn details(from: Side<'_>, to: Side<'_>) -> BTreeMap<Aspect, Vec<String>> {
    let (a, b) = (&from.record.inputs, &to.record.inputs);
    let mut told: BTreeMap<Aspect, Vec<String>> = BTreeMap::new();
    let mut tell = |aspect, words: String| told.entry(aspect).or_default().push(words);
    if a.subject.digest == b.subject.digest {
        for (aspect, words) in super::mixture::bundles_told(a, b) {
            tell(aspect, words);
        }
        if a.subject != b.subject {
            tell(Aspect::Evidence, "what was seen of the subject itself is another".to_owned());
        }
    } else {
        tell(Aspect::Subject, format!("{}, and was {}", b.subject.digest, a.subject.digest));
    }
    if a.environment != b.environment {
        tell(Aspect::Environment, format!("{}, and was {}", b.environment, a.environment));
    }
    if a.trust_set != b.trust_set {
        tell(Aspect::TrustedRoot, format!("trust set {}, and was {}", b.trust_set.short(), a.trust_set.short()));
    }
    if a.policy.digest != b.policy.digest {
        let (old, new) = (&a.policy, &b.policy);
        let named = |pack: &PackRef| format!("{} version {} ({})", pack.name, pack.version, pack.digest.short());
        tell(Aspect::Policy, format!("{}, and was {}", named(new), named(old)));
        for words in changes(from.pack, to.pack, &b.environment) {
            tell(Aspect::Policy, words);
        }
    }
    if a.prior != b.prior {
        let stood = |inputs: &Inputs| match &inputs.prior {
            None => "no environment is before".to_owned(),
            Some(Prior { environment, verdict, decided_at: Some(at), .. }) => {
                format!("{environment} was {verdict}, decided {at}")
            }
            Some(prior) => format!("{} was {}", prior.environment, prior.verdict),
        };
        tell(Aspect::EnvironmentBefore, format!("{}; before: {}", stood(b), stood(a)));
    }
    let overrides = |inputs: &Inputs| {
        let all = inputs.distinct_overrides().into_iter();
        all.map(|one| (one.id, one.clone())).collect::<BTreeMap<_, _>>()
    };
    let (old, new) = (overrides(a), overrides(b));
    for id in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        match (old.get(id), new.get(id)) {
            (None, Some(one)) => tell(Aspect::Overrides, format!("{} of {} is new", id.short(), one.permits.rule)),
            (Some(one), None) => tell(Aspect::Overrides, format!("{} of {} is gone", id.short(), one.permits.rule)),
            (Some(old), Some(new)) if old != new => tell(
                Aspect::Overrides,
                format!(
                    "{} of {} has {} approvals, and had {}",
                    id.short(),
                    new.permits.rule,
                    new.approvals.len(),
                    old.approvals.len()
                ),
            ),
            _ => {}
        }
    }
    if a.now != b.now {
        tell(Aspect::Clock, format!("{}, and was {}", b.now, a.now));
    }
    for (aspect, words) in revoked(a, b).into_iter().chain(not_asked(a, b)) {
        tell(aspect, words);
    }
    told
}
