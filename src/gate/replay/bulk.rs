//! Computes many past decisions again and compares their bytes: that the record is what the gate would say, every one of
//! it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::first_mismatch;
use crate::domain::decision::{Record, Verdict, decide_again};
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_REPLAYS_NAMED;
use crate::domain::mismatch::Mismatch;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::policy::Pack;
use crate::domain::time::Timestamp;
use crate::gate::promote::engine;
use crate::gate::through::Progress;
use crate::gate::{Gate, GateError};
use crate::store::{DecisionRange, RecordedDecision};

/// What replaying many decisions showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulkReplayReply {
    /// Decisions that were replayed.
    pub decisions: u64,
    /// Of those: what came out byte for byte.
    pub same: u64,
    /// Of those: what another version of the gate had decided.
    pub other_engines: u64,
    /// The version that replayed them.
    pub running_engine: String,
    /// What came out otherwise, in the order of the record; at most [`MAX_REPLAYS_NAMED`].
    pub differing: Vec<Differing>,
    /// How many more there are.
    pub more_differing: u64,
    /// What could not be replayed: a record that is damaged, a pack that is not there.
    pub failed: Vec<Failed>,
    /// How many more there are.
    pub more_failed: u64,
}

impl BulkReplayReply {
    /// Whether every decision came out as recorded.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.same == self.decisions
    }
}

/// A decision that came out otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Differing {
    /// Which.
    pub decision: Digest,
    /// What it was about.
    pub subject: Digest,
    /// Where that was to go.
    pub environment: EnvironmentName,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// The version that decided it.
    pub recorded_engine: String,
    /// The verdict on record.
    pub recorded_verdict: Verdict,
    /// The verdict that came out.
    pub computed_verdict: Verdict,
    /// The first field that differs.
    pub first: Mismatch,
}

/// A decision that could not be replayed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failed {
    /// Which.
    pub decision: Digest,
    /// Why not.
    pub detail: String,
}

/// What one look came to.
struct Looked {
    other_engine: bool,
    outcome: Outcome,
}

enum Outcome {
    Same,
    Differs(Box<Differing>),
    Failed(Failed),
}

/// The packs of a step; of one that does not load, why.
pub(in crate::gate) type Packs = BTreeMap<Digest, Result<Arc<Pack>, String>>;

impl Gate {
    /// Computes every decision of `range` again, and compares bytes.
    ///
    /// What differs or cannot be replayed is an answer, and no error.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn replay_all(
        &self,
        project: &ProjectName,
        range: &DecisionRange,
        progress: Progress<'_>,
    ) -> Result<BulkReplayReply, GateError> {
        let running = engine();
        let mut reply = BulkReplayReply { running_engine: running.clone(), ..BulkReplayReply::default() };
        self.through(
            (project, range),
            progress,
            async |step| self.packs_of(step).await,
            move |decision, packs| look(&decision, packs, &running),
            async |looked| {
                for one in looked {
                    reply.add(one);
                }
                Ok(())
            },
        )
        .await?;
        Ok(reply)
    }

    /// The packs that a step needs. One that is not there is said of its decisions; a store that cannot be asked is said
    /// of all.
    pub(in crate::gate) async fn packs_of(&self, step: &[RecordedDecision]) -> Result<Packs, GateError> {
        let mut packs = Packs::new();
        for decision in step {
            if packs.contains_key(&decision.pack) {
                continue;
            }
            let pack = match self.pack(decision.pack).await {
                Ok(pack) => Ok(pack),
                Err(error @ GateError::Fault(_)) => return Err(error),
                Err(error) => Err(error.to_string()),
            };
            packs.insert(decision.pack, pack);
        }
        Ok(packs)
    }
}

impl BulkReplayReply {
    fn add(&mut self, looked: Looked) {
        let more = |count: &mut u64| *count = count.saturating_add(1);
        more(&mut self.decisions);
        if looked.other_engine {
            more(&mut self.other_engines);
        }
        match looked.outcome {
            Outcome::Same => more(&mut self.same),
            Outcome::Differs(_) if self.differing.len() >= MAX_REPLAYS_NAMED => more(&mut self.more_differing),
            Outcome::Differs(differing) => self.differing.push(*differing),
            Outcome::Failed(_) if self.failed.len() >= MAX_REPLAYS_NAMED => more(&mut self.more_failed),
            Outcome::Failed(failed) => self.failed.push(failed),
        }
    }
}

fn look(decision: &RecordedDecision, packs: &Packs, running: &str) -> Looked {
    let failed = |detail: String| Outcome::Failed(Failed { decision: decision.id, detail });
    let record = match decision.open() {
        Ok(record) => record,
        Err(error) => return Looked { other_engine: false, outcome: failed(error.to_string()) },
    };
    let other_engine = record.inputs.engine != running;
    let outcome = match packs.get(&decision.pack) {
        Some(Ok(pack)) => compare(decision, record, pack).unwrap_or_else(failed),
        Some(Err(detail)) => failed(detail.clone()),
        None => failed(format!("policy pack {} was not looked for", decision.pack)),
    };
    Looked { other_engine, outcome }
}

fn compare(decision: &RecordedDecision, record: Record, pack: &Pack) -> Result<Outcome, String> {
    let recorded_verdict = record.verdict;
    let computed = decide_again(record, pack).map_err(|fault| fault.to_string())?;
    let bytes = computed.canonical().map_err(|error| error.to_string())?;
    if bytes == decision.bytes {
        return Ok(Outcome::Same);
    }
    let Some(first) = first_mismatch(&decision.bytes, &bytes) else {
        return Err("its bytes are not canonical: they say the same in other words".to_owned());
    };
    // The inputs are those on record: nothing but what follows from them is computed.
    let inputs = computed.inputs;
    Ok(Outcome::Differs(Box::new(Differing {
        decision: decision.id,
        subject: inputs.subject.digest,
        environment: inputs.environment,
        decided_at: inputs.now,
        recorded_engine: inputs.engine,
        recorded_verdict,
        computed_verdict: computed.verdict,
        first,
    })))
}
