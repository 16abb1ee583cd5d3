//! Computes a past decision again, from its record or from its stored bundles, and compares.

mod bulk;
mod index;

pub(super) use bulk::Packs;
pub use bulk::{BulkReplayReply, Differing, Failed};

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::collect::{Candidate, not_proved, unbound};
use super::evaluation::decide_again_apart;
use super::promote::engine;
use super::statements::{counts_unsigned, is_of_index};
use super::verifying::verify_all;
use super::{Gate, GateError};
use crate::domain::decision::{Inputs, Part, Reason, Record, Verdict, is_set_aside};
use crate::domain::digest::Digest;
use crate::domain::evidence::{self, CERTIFICATE_EXPIRED, Sighting};
use crate::domain::facts::{Facts, RejectedBundle};
use crate::domain::keys::PublicKey;
use crate::domain::mismatch::Mismatch;
use crate::domain::names::ProjectName;
use crate::domain::policy::Pack;
use crate::domain::revocation::{Revocation, refused, refused_unread, unwitnessed};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;
use crate::store::StoredOverride;

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
    /// The first field of the record that came out otherwise; absent where none did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Mismatch>,
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
        let pack = self.pack(stored.record.inputs.policy.digest).await?;
        let material = match depth {
            ReplayDepth::Recorded => None,
            ReplayDepth::Reverify => Some(self.material(&stored.record, &pack).await?),
        };
        replay_record(stored.record, stored.id, pack, material).await
    }

    /// What a decision was made from, as far as it is still stored.
    async fn material(&self, recorded: &Record, pack: &Pack) -> Result<Material, GateError> {
        let inputs = &recorded.inputs;
        let trust = Some(self.trust_for(pack));
        let (bundles, overrides) = (BTreeMap::new(), Vec::new());
        let mut material = Material { trust, gate_key: self.own_key()?, bundles, overrides, prior: None };
        for digest in inputs.all_kept() {
            material.bundles.extend(self.store().bundle(digest).await?.map(|bytes| (digest, bytes)));
        }
        for then in inputs.distinct_overrides() {
            material.overrides.extend(self.store().override_by_id(then.id).await?);
        }
        if let Some(id) = inputs.prior.as_ref().and_then(|prior| prior.decision) {
            material.prior = self.store().decision(id).await?.map(|stored| stored.record);
        }
        Ok(material)
    }
}

/// What a decision was made from, wherever it is kept.
pub(super) struct Material {
    /// The trusted roots; `None` where they are not known.
    pub(super) trust: Option<TrustSet>,
    /// The gate's own key.
    pub(super) gate_key: PublicKey,
    /// The bundles that were looked at.
    pub(super) bundles: BTreeMap<Digest, Vec<u8>>,
    /// The overrides that were in force.
    pub(super) overrides: Vec<StoredOverride>,
    /// The decision about the environment before.
    pub(super) prior: Option<Record>,
}

/// Computes `recorded` again and compares; from `material`, where it is given, every signature too.
pub(super) async fn replay_record(
    recorded: Record,
    id: Digest,
    pack: Arc<Pack>,
    material: Option<Material>,
) -> Result<ReplayReply, GateError> {
    let mut differences = Vec::new();
    let mut reverified = None;
    if let Some(material) = material {
        reverified = Some(reverify(&recorded, &pack, material, &mut differences).await?);
    }
    let computed = decide_again_apart(recorded.clone(), pack).await?;
    compare(&recorded, &computed, &mut differences);
    let bytes = |record: &Record| record.canonical().map_err(|error| GateError::internal(error.to_string()));
    let computed_bytes = bytes(&computed)?;
    let computed_id = Digest::of(&computed_bytes);
    let first = if computed_id == id { None } else { first_mismatch(&bytes(&recorded)?, &computed_bytes) };
    if differences.is_empty() && computed_id != id {
        differences.push(format!("the record's digest: recorded {id}, computed {computed_id}"));
    }
    Ok(ReplayReply {
        decision: id,
        same: differences.is_empty(),
        recorded_verdict: recorded.verdict,
        computed_verdict: computed.verdict,
        recorded_engine: recorded.inputs.engine,
        running_engine: engine(),
        differences,
        reverified,
        first,
    })
}

/// The first field in which two records in canonical bytes differ.
fn first_mismatch(recorded: &[u8], computed: &[u8]) -> Option<Mismatch> {
    let read = |bytes: &[u8]| serde_json::from_slice(bytes).ok();
    Mismatch::first(&read(recorded)?, &read(computed)?)
}

/// Verifies everything that a decision was made from again, and compares it with the record.
async fn reverify(
    recorded: &Record,
    pack: &Pack,
    mut material: Material,
    differences: &mut Vec<String>,
) -> Result<u64, GateError> {
    let inputs = &recorded.inputs;
    let trust = material.trust.take().unwrap_or_else(|| {
        differences.push("the trusted roots of that time are not here".to_owned());
        TrustSet::empty()
    });
    if trust.digest() != inputs.trust_set {
        differences.push(format!(
            "the trusted roots: recorded {}, in force {}",
            inputs.trust_set.short(),
            trust.digest().short()
        ));
    }
    let mut count = reverify_bundles(Looked::at_whole(inputs, &trust), pack, &material, differences).await?;
    let counts = pack.environment(&inputs.environment).is_some_and(counts_unsigned);
    for part in inputs.parts() {
        let looked = Looked { counts_unsigned: counts, ..Looked::at_part(inputs, part, &trust) };
        count = count.saturating_add(reverify_bundles(looked, pack, &material, differences).await?);
    }
    index::reverify(inputs, &material.bundles, differences);
    reverify_overrides(recorded, pack, (&material.overrides, &trust), differences);
    reverify_prior(recorded, material.prior.as_ref(), differences);
    Ok(count)
}

async fn reverify_bundles(
    looked: Looked<'_>,
    pack: &Pack,
    material: &Material,
    differences: &mut Vec<String>,
) -> Result<u64, GateError> {
    let seen = looked.evidence.iter().chain(looked.unsigned).map(|f| (f.digest, f.source, f.received_at));
    let refused = looked.rejected.iter().filter(|r| !r.not_kept).map(|r| (r.digest, r.source, looked.now));
    let mut work = Vec::new();
    for (digest, source, received_at) in seen.chain(refused) {
        match material.bundles.get(&digest) {
            Some(bytes) => work.push(Candidate { digest, bytes: bytes.clone(), source, received_at }),
            None => differences.push(format!("bundle {digest} is no longer stored")),
        }
    }
    let count = u64::try_from(work.len()).unwrap_or(u64::MAX);
    let mut keys = pack.keys();
    keys.push(material.gate_key.clone());
    for (candidate, outcome) in verify_all(work, looked.subject, looked.trust.clone(), keys).await? {
        if !looked.agrees_with(&candidate, &outcome) {
            differences.push(format!("bundle {}: {}", candidate.digest, describe(&outcome)));
        }
    }
    Ok(count)
}

/// Verifies the signatures over each recorded override again. More approvals may have come since; none of those that are
/// recorded may be missing.
fn reverify_overrides(
    recorded: &Record,
    pack: &Pack,
    (kept, trust): (&[StoredOverride], &TrustSet),
    differences: &mut Vec<String>,
) {
    for then in recorded.inputs.distinct_overrides() {
        let Some(stored) = kept.iter().find(|stored| stored.id == then.id) else {
            differences.push(format!("override {} is no longer stored", then.id));
            continue;
        };
        let shown = Gate::override_facts(stored, pack, trust).is_ok_and(|now| {
            (now.subject, &now.permits, &now.requester) == (then.subject, &then.permits, &then.requester)
                && then.approvals.iter().all(|approval| now.approvals.contains(approval))
        });
        if !shown {
            differences.push(format!("override {}: its signatures do not show what was recorded", then.id));
        }
    }
}

/// Looks at the decision about the environment before again: a `ready` there must be one, of the whole and of each part.
fn reverify_prior(recorded: &Record, kept: Option<&Record>, differences: &mut Vec<String>) {
    let inputs = &recorded.inputs;
    let whole = inputs.prior.as_ref().map(|prior| (prior, None));
    let parts = inputs.parts().iter().filter_map(|part| Some((part.prior.as_ref()?, Some(part))));
    for (prior, part) in whole.into_iter().chain(parts).filter(|(prior, _)| prior.verdict == Verdict::Ready) {
        // Whole and parts were built on one decision, about the same index.
        let kept = kept.filter(|kept| prior.decision.is_some() && kept.id().ok() == prior.decision);
        let same = kept.is_some_and(|kept| {
            let before = &kept.inputs;
            let verdict = match part {
                None => Some(kept.verdict),
                Some(part) => kept.part(part.subject.digest, part.platform.as_deref()).map(|part| part.verdict),
            };
            // Versions that did not record on what that rests leave it out.
            let rests_on = prior.rests_on.as_deref().is_none_or(|then| {
                kept.rests_on().is_some_and(|now| then.agrees_with(&now) && (now.glass || !then.glass))
            });
            verdict == Some(Verdict::Ready)
                && rests_on
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
}

/// What one subject of a decision was judged from: the whole, or a part.
struct Looked<'a> {
    subject: Digest,
    evidence: &'a [Facts],
    rejected: &'a [RejectedBundle],
    unsigned: &'a [Facts],
    /// Whether the environment lets a signature over the index answer for what is unsigned in it.
    counts_unsigned: bool,
    now: Timestamp,
    trust: &'a TrustSet,
    /// What was revoked then.
    revocations: &'a [Revocation],
}

impl<'a> Looked<'a> {
    fn at_whole(inputs: &'a Inputs, trust: &'a TrustSet) -> Self {
        let Inputs { subject, evidence, rejected, now, revocations, .. } = inputs;
        let (unsigned, counts_unsigned) = (&[], false);
        Self { subject: subject.digest, evidence, rejected, unsigned, counts_unsigned, now: *now, trust, revocations }
    }

    fn at_part(inputs: &'a Inputs, part: &'a Part, trust: &'a TrustSet) -> Self {
        let Part { subject, evidence, rejected, unsigned, .. } = part;
        let (counts_unsigned, now, revocations) = (false, inputs.now, inputs.revocations.as_slice());
        Self { subject: subject.digest, evidence, rejected, unsigned, counts_unsigned, now, trust, revocations }
    }

    /// Whether what verifies is on record as such; or as revoked, where it was.
    fn shows(&self, facts: &Facts, recorded: &[Facts]) -> bool {
        if unwitnessed(facts, self.revocations).is_some_and(|left| recorded.iter().any(|one| left.agrees_with(one))) {
            return true;
        }
        // Versions that took what had lost its witness for revoked as a whole recorded it so.
        match refused(facts, self.revocations) {
            // Versions that did not record who had signed it leave that out.
            Some(refused) => {
                let unnamed = RejectedBundle { signer: None, ..refused.clone() };
                self.rejected.iter().any(|recorded| *recorded == refused || *recorded == unnamed)
            }
            None => recorded.iter().any(|recorded| facts.agrees_with(recorded)),
        }
    }

    /// Whether what is refused is on record as such, or as revoked; by versions that heard nobody without who signed it.
    fn refuses(&self, rejected: &RejectedBundle) -> bool {
        let now = refused_unread(rejected, self.revocations);
        let now = now.as_ref().unwrap_or(rejected);
        let unheard = RejectedBundle { unread: None, expired_signer: None, ..rejected.clone() };
        let untold = RejectedBundle { expired_signer: None, ..now.clone() };
        self.rejected.iter().any(|recorded| [now, &unheard, &untold].into_iter().any(|now| is_like(recorded, now)))
    }

    /// Whether one bundle comes out as it is on record.
    fn agrees_with(&self, candidate: &Candidate, outcome: &Result<Facts, Box<RejectedBundle>>) -> bool {
        let rejected = match outcome {
            // Versions that heard nobody recorded a word that is no proof as any other refusal.
            Ok(facts) => {
                let mut refusals = not_proved(facts).into_iter().chain(unbound(facts));
                let as_refused =
                    refusals.any(|refusal| self.rejected.iter().any(|recorded| is_like(recorded, &refusal)));
                // What lies in no place that counts verifies all the same.
                let is_set_aside = self.rejected.iter().any(|recorded| is_set_aside(recorded, facts));
                return is_set_aside || as_refused || self.shows(facts, self.evidence);
            }
            Err(rejected) => rejected,
        };
        if !self.counts_unsigned || !is_of_index(rejected) {
            return self.refuses(rejected);
        }
        let sighting = Sighting { received_at: candidate.received_at, source: candidate.source };
        match evidence::unsigned(&candidate.bytes, self.subject, sighting) {
            Ok(facts) => self.shows(&facts, self.unsigned),
            Err(rejection) => {
                let again = RejectedBundle { rejection: rejection.report(), ..(**rejected).clone() };
                self.rejected.contains(&again)
            }
        }
    }
}

/// Whether two refusals are one: of one that was too late, not at which instant somebody looked, nor whether that was when it was seen
/// first or when it was decided. Until when the certificate is valid stands in the bundle, whose bytes are the same.
fn is_like(recorded: &RejectedBundle, now: &RejectedBundle) -> bool {
    let mut now = now.clone();
    if now.rejection.code == CERTIFICATE_EXPIRED && recorded.rejection.code == CERTIFICATE_EXPIRED {
        now.rejection.clone_from(&recorded.rejection);
    }
    *recorded == now
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
