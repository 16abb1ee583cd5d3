//! Computes a past decision again, from its record or from its stored bundles, and compares.

use serde::{Deserialize, Serialize};

use super::collect::{Candidate, verify_all};
use super::promote::{decide_apart, engine};
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Part, Reason, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// How deep a replay goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplayDepth {
    /// Reasons and verdict from the recorded facts.
    Recorded,
    /// The stored bundles verified again, too, the signatures over overrides, and the environment before.
    Reverify,
}

/// What a replay showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplayReply {
    /// Which decision.
    pub decision: Digest,
    /// Whether every byte came out as recorded.
    pub same: bool,
    /// The verdict on record.
    pub recorded_verdict: Verdict,
    /// The verdict that came out.
    pub computed_verdict: Verdict,
    /// The version that made the decision.
    pub recorded_engine: String,
    /// The version that replayed it.
    pub running_engine: String,
    /// What came out otherwise, in words; empty when nothing did.
    pub differences: Vec<String>,
    /// Bundles verified again; absent when that was not asked.
    pub reverified: Option<u64>,
}

impl Gate {
    /// Computes the decision `id` (or a unique beginning of it) again.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for a decision or a pack that is not stored; [`GateError::Configuration`] when the
    /// pack of that time does not load any more.
    pub async fn replay(&self, project: &ProjectName, id: &str, depth: ReplayDepth) -> Result<ReplayReply, GateError> {
        let stored = self.stored_decision(project, id).await?;
        let recorded = stored.record;
        let pack = self.pack(recorded.inputs.policy.digest).await?;
        let mut differences = Vec::new();
        let mut reverified = None;
        if depth == ReplayDepth::Reverify {
            reverified = Some(self.reverify(&recorded, &pack, &mut differences).await?);
        }
        let computed = decide_apart(recorded.inputs.clone(), pack).await?;
        compare(&recorded, &computed, &mut differences);
        let computed_id = computed.id().map_err(|error| GateError::internal(error.to_string()))?;
        if differences.is_empty() && computed_id != stored.id {
            differences.push(format!("the record's digest: recorded {}, computed {computed_id}", stored.id));
        }
        Ok(ReplayReply {
            decision: stored.id,
            same: differences.is_empty(),
            recorded_verdict: recorded.verdict,
            computed_verdict: computed.verdict,
            recorded_engine: recorded.inputs.engine,
            running_engine: engine(),
            differences,
            reverified,
        })
    }

    /// Verifies everything that a decision was made from again, and compares it with the record.
    async fn reverify(&self, recorded: &Record, pack: &Pack, differences: &mut Vec<String>) -> Result<u64, GateError> {
        let inputs = &recorded.inputs;
        let trust = self.trust_for(pack);
        if trust.digest() != inputs.trust_set {
            differences.push(format!(
                "the trusted roots: recorded {}, in force {}",
                inputs.trust_set.short(),
                trust.digest().short()
            ));
        }
        let mut count = self.reverify_bundles(Looked::at_whole(inputs, &trust), pack, differences).await?;
        for part in inputs.parts() {
            count = count
                .saturating_add(self.reverify_bundles(Looked::at_part(inputs, part, &trust), pack, differences).await?);
        }
        self.reverify_overrides(recorded, pack, differences).await?;
        self.reverify_prior(recorded, differences).await?;
        Ok(count)
    }

    async fn reverify_bundles(
        &self,
        looked: Looked<'_>,
        pack: &Pack,
        differences: &mut Vec<String>,
    ) -> Result<u64, GateError> {
        let seen = looked.evidence.iter().map(|f| (f.digest, f.source, f.received_at));
        let refused = looked.rejected.iter().map(|r| (r.digest, r.source, looked.now));
        let mut work = Vec::new();
        for (digest, source, received_at) in seen.chain(refused) {
            match self.store().bundle(digest).await? {
                Some(bytes) => work.push(Candidate { digest, bytes, source, received_at }),
                None => differences.push(format!("bundle {digest} is no longer stored")),
            }
        }
        let count = u64::try_from(work.len()).unwrap_or(u64::MAX);
        let mut keys = pack.keys();
        keys.push(self.public_key());
        for (candidate, outcome) in verify_all(work, looked.subject, looked.trust.clone(), keys).await? {
            let same = match &outcome {
                Ok(facts) => looked.evidence.iter().any(|recorded| facts.agrees_with(recorded)),
                Err(rejected) => looked.rejected.contains(rejected),
            };
            if !same {
                differences.push(format!("bundle {}: {}", candidate.digest, describe(&outcome)));
            }
        }
        Ok(count)
    }

    /// Verifies the signatures over each recorded override again. More approvals may have come since; none of those
    /// that are recorded may be missing.
    async fn reverify_overrides(
        &self,
        recorded: &Record,
        pack: &Pack,
        differences: &mut Vec<String>,
    ) -> Result<(), GateError> {
        for then in recorded.inputs.all_overrides() {
            let Some(stored) = self.store().override_by_id(then.id).await? else {
                differences.push(format!("override {} is no longer stored", then.id));
                continue;
            };
            let shown = Self::override_facts(&stored, pack).is_ok_and(|now| {
                (now.subject, &now.permits, &now.requester) == (then.subject, &then.permits, &then.requester)
                    && then.approvals.iter().all(|approval| now.approvals.contains(approval))
            });
            if !shown {
                differences.push(format!("override {}: its signatures do not show what was recorded", then.id));
            }
        }
        Ok(())
    }

    /// Looks the decision about the environment before up again: a `ready` there must be one, of the whole and of each
    /// part.
    async fn reverify_prior(&self, recorded: &Record, differences: &mut Vec<String>) -> Result<(), GateError> {
        let inputs = &recorded.inputs;
        let whole = inputs.prior.as_ref().map(|prior| (prior, None));
        let parts = inputs.parts().iter().filter_map(|part| Some((part.prior.as_ref()?, Some(part))));
        for (prior, part) in whole.into_iter().chain(parts).filter(|(prior, _)| prior.verdict == Verdict::Ready) {
            let found = match prior.decision {
                Some(id) => self.store().decision(id).await?,
                None => None,
            };
            let same = found.is_some_and(|found| {
                let before = &found.record.inputs;
                let verdict = match part {
                    None => Some(found.record.verdict),
                    Some(part) => {
                        let judged = found.record.part(part.subject.digest, part.platform.as_deref());
                        judged.map(|part| part.verdict)
                    }
                };
                verdict == Some(Verdict::Ready)
                    && before.subject.digest == inputs.subject.digest
                    && (&before.project, &before.environment) == (&inputs.project, &prior.environment)
            });
            if !same {
                let about = part.map(|part| format!(" about {}", part.subject.digest)).unwrap_or_default();
                let environment = &prior.environment;
                differences
                    .push(format!("the decision `ready` for `{environment}`{about} that it was built on is not there"));
            }
        }
        Ok(())
    }
}

/// What one subject of a decision was judged from: the whole, or a part.
struct Looked<'a> {
    subject: Digest,
    evidence: &'a [Facts],
    rejected: &'a [RejectedBundle],
    now: Timestamp,
    trust: &'a TrustSet,
}

impl<'a> Looked<'a> {
    fn at_whole(inputs: &'a Inputs, trust: &'a TrustSet) -> Self {
        let Inputs { subject, evidence, rejected, now, .. } = inputs;
        Self { subject: subject.digest, evidence, rejected, now: *now, trust }
    }

    fn at_part(inputs: &'a Inputs, part: &'a Part, trust: &'a TrustSet) -> Self {
        let Part { subject, evidence, rejected, .. } = part;
        Self { subject: subject.digest, evidence, rejected, now: inputs.now, trust }
    }
}

fn describe(outcome: &Result<Facts, Box<RejectedBundle>>) -> String {
    match outcome {
        Ok(facts) => format!("verifies now as signed by {}, recorded otherwise", facts.signer),
        Err(rejected) => format!("is refused now ({}), recorded otherwise", rejected.rejection.code),
    }
}

/// Names each reason that came out otherwise: more use than "the bytes differ".
fn compare(recorded: &Record, computed: &Record, differences: &mut Vec<String>) {
    if recorded.verdict != computed.verdict {
        differences.push(format!("the verdict: recorded {}, computed {}", recorded.verdict, computed.verdict));
    }
    if recorded.valid_until != computed.valid_until {
        differences.push("the time until which it is valid".into());
    }
    compare_reasons("", &recorded.reasons, &computed.reasons, differences);
    if recorded.platforms.len() != computed.platforms.len() {
        let (then, now) = (recorded.platforms.len(), computed.platforms.len());
        differences.push(format!("the platforms: recorded {then}, computed {now}"));
    }
    for (then, now) in recorded.platforms.iter().zip(&computed.platforms) {
        let whose = format!("{}: ", then.label());
        if (then.digest, &then.platform, then.verdict) != (now.digest, &now.platform, now.verdict) {
            differences.push(format!("{whose}recorded {}, computed {} of {}", then.verdict, now.verdict, now.label()));
        }
        compare_reasons(&whose, &then.reasons, &now.reasons, differences);
    }
}

/// One rule may be there several times: once for each platform that it is about.
fn compare_reasons(whose: &str, recorded: &[Reason], computed: &[Reason], differences: &mut Vec<String>) {
    for then in recorded.iter().filter(|then| !computed.contains(then)) {
        match computed.iter().find(|now| now.rule == then.rule && !recorded.contains(now)) {
            Some(now) => differences.push(format!(
                "{whose}rule {}: recorded {:?} (`{}`), computed {:?} (`{}`)",
                then.rule, then.outcome, then.found, now.outcome, now.found
            )),
            None => differences.push(format!("{whose}rule {}: recorded, not computed", then.rule)),
        }
    }
    let new = computed.iter().filter(|now| !recorded.iter().any(|then| then.rule == now.rule));
    differences.extend(new.map(|now| format!("{whose}rule {}: computed, not recorded", now.rule)));
}
