//! A decision in one file: written from what the gate keeps, read where there is no gate.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::check::{as_recorded, reply_of, whole_timing};
use super::replay::{Material, ReplayDepth, ReplayReply, replay_record};
use super::reply::{DecisionReply, SupersededBy};
use super::superseded::Instead;
use super::{Gate, GateError, read_bounded};
use crate::domain::decision::{Inputs, Missing, Outcome, Reason, Verdict, key_untrusted};
use crate::domain::digest::Digest;
use crate::domain::export::{Export, ExportError, ExportedOverride, Filed, Later};
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_EXPORT_BYTES;
use crate::domain::policy::Pack;
use crate::domain::revocation::Revocation;
use crate::domain::time::Timestamp;
use crate::registry::{Offline, RegistryError};
use crate::store::{OverrideSignature, StoreError, StoredDecision, StoredOverride};

/// Whom the reader of a file believes.
#[derive(Clone, Debug, Default)]
pub struct KnownGate {
    /// The gate's public key, from somewhere else than the file.
    pub key: Option<PublicKey>,
    /// The name that goes with it (`verifier.id`), where that is to be compared too.
    pub id: Option<String>,
}

impl Gate {
    /// A decision with everything it was made from, as one file.
    pub(super) async fn export_whole(&self, stored: StoredDecision) -> Result<Vec<u8>, GateError> {
        let record = stored.record;
        let inputs = &record.inputs;
        let pack = self.pack(inputs.policy.digest).await?;
        let trust = self.trust_for(&pack);
        let mut overrides = Vec::new();
        for then in inputs.distinct_overrides() {
            let kept = self.store().override_by_id(then.id).await?;
            overrides.push(exported(kept.ok_or_else(|| gone(&format!("override {}", then.id)))?));
        }
        let prior = match inputs.prior.as_ref().and_then(|prior| prior.decision) {
            None => None,
            Some(id) => {
                let kept = self.store().decision(id).await?;
                Some(kept.ok_or_else(|| gone(&format!("decision {id} about the environment before")))?.record)
            }
        };
        let revocations = match record.verdict {
            Verdict::Ready => self.revocation_hits(&inputs.project, (stored.id, &record)).await?,
            Verdict::NotReady | Verdict::Unknown => Vec::new(),
        };
        let mut revocations: Vec<Revocation> = revocations.into_iter().map(|hit| hit.revocation).collect();
        revocations.sort_by_key(|revocation| revocation.id);
        let lost = match record.verdict {
            // It is looked at now, and not only remembered: the file outlives this moment.
            Verdict::Ready => match self.store().require_nothing_lost().await {
                Ok(()) | Err(StoreError::Lost { .. }) => self.missing(stored.id).await?,
                Err(error) => return Err(error.into()),
            },
            Verdict::NotReady | Verdict::Unknown => None,
        };
        let (later, unjudged) = match (record.verdict, &lost) {
            // Of what has lost something nobody knows what stands, and the file says that already.
            (Verdict::Ready, None | Some(Missing::Accepted(_))) => self.later_than(stored.id, inputs).await?,
            _ => (None, Vec::new()),
        };
        let export = Export {
            revocations,
            lost,
            later,
            unjudged,
            gate_key: self.own_key()?,
            vsa: if record.verdict == Verdict::Unknown { None } else { Some(self.vsa(stored.id).await?) },
            pack: pack.files().clone(),
            // Those of another time are not those that it was made with.
            trust: (trust.digest() == inputs.trust_set).then_some(trust),
            subject_manifest: self.subject_manifest(inputs).await?,
            evidence: self.store().decision_bundles(stored.id).await?.into_iter().collect(),
            overrides,
            prior,
            record,
        };
        export.write().map_err(|error| GateError::Configuration {
            detail: format!("decision {} cannot be written whole: {error}", stored.id.short()),
            hint: Some("countersign fsck reads everything that is stored; --as record writes the record alone".into()),
        })
    }

    /// What takes a `ready` back: the decision that stands instead and is not ready, or what is known to speak against it and nobody
    /// has judged yet. The file outlives whoever would.
    async fn later_than(&self, id: Digest, inputs: &Inputs) -> Result<(Option<Later>, Vec<Reason>), GateError> {
        let Inputs { project, environment, subject, .. } = inputs;
        let (place, mut asked) = ((subject.digest, environment.clone()), Instead::default());
        let stands = match self.stands_instead(project, place, id, &mut asked).await? {
            // That it is ready still takes nothing back.
            Some((SupersededBy { decision, verdict: Verdict::Ready, .. }, _)) => decision,
            Some((SupersededBy { decision, decided_at, verdict, .. }, _)) => {
                return Ok((Some(Later { decision, decided_at, verdict }), Vec::new()));
            }
            None => id,
        };
        let unjudged = self.unjudged_against((project, subject.digest, environment), stands).await?;
        Ok((None, unjudged))
    }

    /// The subject's own manifest, where there is one and it may be asked for.
    async fn subject_manifest(&self, inputs: &Inputs) -> Result<Option<(String, Vec<u8>)>, GateError> {
        let remote = !inputs.subject.name.starts_with("oci:");
        if remote && self.settings().registry.offline == Offline::Forbidden {
            return Ok(None);
        }
        let Some(registry) = self.registry_of(&inputs.subject)? else { return Ok(None) };
        match registry.manifest(inputs.subject.digest).await {
            Ok((descriptor, bytes)) => Ok(Some((descriptor.media_type, bytes))),
            Err(RegistryError::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

fn gone(what: &str) -> GateError {
    GateError::Configuration { detail: format!("{what} is no longer stored"), hint: Some("countersign fsck".into()) }
}

fn exported(stored: StoredOverride) -> ExportedOverride {
    let filed = |signatures: Vec<OverrideSignature>| {
        signatures.into_iter().map(|signature| Filed { bundle: signature.bundle, at: signature.at }).collect()
    };
    // Who reads the file need not know which of the two words ended it.
    let ended = stored.revocations.into_iter().chain(stored.refusals).collect();
    let (approvals, revocations) = (filed(stored.approvals), filed(ended));
    ExportedOverride { id: stored.id, request: stored.bundle, approvals, revocations }
}

/// Reads the file of an exported decision; it is whole then.
///
/// # Errors
///
/// [`GateError::NotFound`]; [`GateError::Usage`] for a file that is none, or not whole.
pub fn read_export(path: &Path) -> Result<Export, GateError> {
    let bytes = read_bounded(path, MAX_EXPORT_BYTES)?;
    Export::read(&bytes).map_err(|error| no_export(path, &error))
}

pub(super) fn no_export(path: &Path, error: &ExportError) -> GateError {
    GateError::Usage {
        detail: format!("`{}` is no whole exported decision: {error}", path.display()),
        hint: Some("`countersign decision export ID FILE` writes one".into()),
    }
}

/// How an exported decision stands at `now`, as far as the file can say, to somebody who knows this gate.
///
/// The file is not believed for what it says of itself: a verdict counts when the summary in it is signed with the key
/// that the reader brings.
///
/// # Errors
///
/// [`GateError::Configuration`] when the pack in it does not load.
pub fn check_export(export: Export, known: &KnownGate, now: Timestamp) -> Result<DecisionReply, GateError> {
    let id = export.id().map_err(|error| GateError::internal(error.to_string()))?;
    let pack = Pack::load(&export.pack)?;
    let mut stand = match export.record.verdict {
        Verdict::Unknown => as_recorded(Verdict::Unknown),
        _ => export.stand(now),
    };
    if let Some((expected, found)) = export.is_of_another(known.key.as_ref(), known.id.as_deref())
        && stand.verdict != Verdict::Unknown
    {
        stand.verdict = Verdict::NotReady;
        stand.changed_because.insert(0, key_untrusted(expected, found));
    }
    let unjudged = export.unjudged;
    let stored = StoredDecision {
        id,
        record: export.record,
        bytes: Vec::new(),
        timing: BTreeMap::new(),
        correlation_id: None,
        publication: None,
        log_index: None,
    };
    let mut reply = reply_of(stored, stand, &pack, now);
    // A rule that was shown to hold and is known not to is told once.
    let is_told =
        |reason: &Reason| reason.outcome != Outcome::Violation && unjudged.iter().any(|no| no.rule == reason.rule);
    reply.reasons.retain(|reason| reply.verdict == Verdict::Ready || !is_told(reason));
    Ok(reply)
}

/// The times of a decision of which nobody here knows any: a record has none.
#[must_use]
pub fn untimed() -> BTreeMap<String, u64> {
    whole_timing(BTreeMap::new(), None)
}

/// Computes an exported decision again from the file alone; with [`ReplayDepth::Reverify`] every signature too.
///
/// # Errors
///
/// [`GateError::Configuration`] when the pack in it does not load.
pub async fn replay_export(export: Export, depth: ReplayDepth) -> Result<ReplayReply, GateError> {
    let id = export.id().map_err(|error| GateError::internal(error.to_string()))?;
    let pack = Arc::new(Pack::load(&export.pack)?);
    let Export { record, gate_key, trust, evidence, overrides, prior, .. } = export;
    let facts = record.inputs.distinct_overrides();
    let overrides =
        facts.into_iter().zip(overrides).map(|(facts, exported)| stored(facts, exported, record.inputs.now));
    let overrides = overrides.collect();
    let material = Material { trust, gate_key, bundles: evidence, overrides, prior };
    replay_record(record, id, pack, (depth == ReplayDepth::Reverify).then_some(material)).await
}

/// An override as a store would keep it. What is in it beside the signatures is compared with what they say.
fn stored(
    facts: &crate::domain::overrides::OverrideFacts,
    exported: ExportedOverride,
    now: Timestamp,
) -> StoredOverride {
    let signatures = |filed: Vec<Filed>| {
        filed
            .into_iter()
            .map(|Filed { bundle, at }| OverrideSignature {
                bundle_digest: Digest::of(&bundle),
                bundle,
                signer: String::new(),
                at,
                filed_under: None,
            })
            .collect()
    };
    StoredOverride {
        id: exported.id,
        project: facts.permits.project.clone(),
        subject: facts.subject,
        environment: facts.permits.environment.clone(),
        rule: facts.permits.rule.clone(),
        way: facts.permits.way,
        bundle_digest: Digest::of(&exported.request),
        bundle: exported.request,
        expires: facts.permits.expires,
        requested_at: now,
        filed_under: None,
        broken_at: None,
        approvals: signatures(exported.approvals),
        refusals: Vec::new(),
        revocations: signatures(exported.revocations),
        reviews: Vec::new(),
    }
}
