//! Lists and shows what is recorded, and exports it for tools that are not ours.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::reply::{DecisionReply, RUN_SCHEMA, RunEventReply, RunReply, SubjectReply, WaitingReply};
use super::superseded::Instead;
use super::{Gate, GateError};
use crate::domain::bundle_file::line_of;
use crate::domain::decision::{ReadyFrom, Record, Verdict};
use crate::domain::digest::Digest;
use crate::domain::facts::{Attributed, FactsHead};
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::ProjectName;
use crate::domain::revocation::Revocable;
use crate::domain::run::{Patience, RunEvent, RunState, split};
use crate::domain::time::Timestamp;
use crate::store::{ByPrefix, Cursor, NewRun, PREFIX_CHARS_MIN, RecordedEvent, StoredDecision, StoredRun};

pub use crate::store::{DecisionFilter, RunFilter};

/// Which page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Items at most; never more than [`MAX_PAGE`].
    pub limit: u32,
    /// Where the page before ended; opaque.
    pub cursor: Option<String>,
}

impl Default for Page {
    fn default() -> Self {
        Self { limit: 50, cursor: None }
    }
}

/// One page, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next page begins; absent on the last.
    pub next_cursor: Option<String>,
}

/// What is exported of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    /// The decision with everything it was made from, in one file ([`crate::domain::export`]).
    Archive,
    /// The canonical record: the bytes that the id names.
    Record,
    /// The evidence it was made from: the bundles, one JSON line each.
    Evidence,
    /// The VSA as a Sigstore bundle.
    Vsa,
    /// The VSA as a bare DSSE envelope, as slsa-verifier reads it.
    VsaDsse,
    /// The `input` that its rules saw, for `opa eval` and for fixtures.
    PolicyInput,
    /// The `data` that its rules saw beside it.
    PolicyData,
}

impl Gate {
    pub(super) async fn stored_decision(&self, project: &ProjectName, id: &str) -> Result<StoredDecision, GateError> {
        let missing = || GateError::NotFound {
            what: format!("decision {}", id.chars().take(80).collect::<String>()),
            hint: Some("countersign decision list".into()),
        };
        let digest = match id.parse::<Digest>() {
            Ok(digest) => digest,
            Err(_) if !is_beginning(id) => return Err(no_beginning("decision", id)),
            Err(_) => self.store().decision_by_prefix(project, id).await?.one("decision", id)?.ok_or_else(missing)?,
        };
        self.store().decision(digest).await?.filter(|d| d.record.inputs.project == *project).ok_or_else(missing)
    }

    /// A decision, and how it stands today. An earlier decision for the same subject and environment names the one that
    /// stands instead, and is not ready where that is not.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Usage`] for the beginning of more than one id.
    pub async fn decision(&self, project: &ProjectName, id: &str) -> Result<DecisionReply, GateError> {
        let stored = self.stored_decision(project, id).await?;
        Box::pin(self.reply_to(stored, &mut Instead::default())).await
    }

    pub(super) async fn reply_to<F: Revocable + Attributed + Into<FactsHead> + Send + Sync>(
        &self,
        stored: StoredDecision<F>,
        instead: &mut Instead,
    ) -> Result<DecisionReply, GateError> {
        let record = &stored.record;
        let inputs = &record.inputs;
        let stand = if record.verdict == Verdict::Unknown {
            super::check::as_recorded(record.verdict)
        } else {
            let pack = self.active_pack(&inputs.project).await?;
            let decided = Some((stored.id, record));
            self.stand(&inputs.project, inputs.subject.digest, &inputs.environment, decided, &pack).await?
        };
        let asked_for = self.asked_for(record).await?;
        let foreseen = self.foreseen(stored.id, record).await?;
        let mut reply = self.decision_reply(stored, stand).await?;
        reply.overrides = asked_for;
        self.supersede(&mut reply, instead).await?;
        if reply.superseded_by.is_none() {
            reply.foresee(foreseen.as_ref());
        }
        Ok(reply)
    }

    /// From when a decision would be ready by the clock alone, as the run that made it has found out; absent where it found nothing,
    /// where that run is no longer there, and where something is known since that nobody has judged.
    ///
    /// * `id` — of `record`.
    pub(super) async fn foreseen<F: Sync>(
        &self,
        id: Digest,
        record: &Record<F>,
    ) -> Result<Option<ReadyFrom>, GateError> {
        if record.verdict != Verdict::NotReady {
            return Ok(None);
        }
        let inputs = &record.inputs;
        let foreseen = match self.store().run_head(inputs.run).await?.map(|run| run.last) {
            Some(RunEvent::Decided { decision, ready_from: Some(from), .. }) if decision == id => from,
            _ => return Ok(None),
        };
        // Whoever reads that nothing is missing but time would not look at what has come.
        let about = (&inputs.project, inputs.subject.digest, &inputs.environment);
        let is_judged = self.store().unjudged_since(about.0, about.1, about.2).await?.is_none();
        Ok(Some(foreseen).filter(|_| is_judged))
    }

    /// Decisions of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn decisions(
        &self,
        project: &ProjectName,
        filter: &DecisionFilter,
        page: Page,
    ) -> Result<Listing<DecisionReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let limit = page.limit.clamp(1, MAX_PAGE);
        let heads = self.store().decisions(project, filter, before, limit).await?;
        let mut items = Vec::with_capacity(heads.items.len());
        let places = heads.items.iter().map(|head| (head.subject, head.environment.clone()));
        let mut instead = self.instead_of(project, places).await?;
        for head in heads.items {
            if let Some(stored) = self.store().shown_decision(head.id).await? {
                items.push(Box::pin(self.reply_to(stored, &mut instead)).await?);
            }
        }
        Ok(Listing { items, next_cursor: heads.next.map(|n| n.to_string()) })
    }

    /// A run as everybody sees it.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`].
    pub async fn run(&self, run: Uuid) -> Result<RunReply, GateError> {
        self.run_reply(self.stored_run(run).await?).await
    }

    /// A run that was just read, as everybody sees it.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn run_reply(&self, stored: StoredRun) -> Result<RunReply, GateError> {
        self.run_reply_among(stored, &mut Instead::default()).await
    }

    /// The same, as one of a list.
    async fn run_reply_among(&self, stored: StoredRun, instead: &mut Instead) -> Result<RunReply, GateError> {
        let place = match stored.head.state {
            RunState::Pending => Some(self.store().place(stored.head.id).await?),
            _ => None,
        };
        self.run_reply_at(stored, place, instead).await
    }

    /// The same, of which somebody knows how many runs are taken before it.
    pub(super) async fn run_reply_at(
        &self,
        StoredRun { head, events }: StoredRun,
        place: Option<u64>,
        instead: &mut Instead,
    ) -> Result<RunReply, GateError> {
        let run = head.id;
        let stored = match head.decision() {
            None => None,
            Some(id) => self.store().shown_decision(id).await?,
        };
        let decision = match stored {
            None => None,
            // On the heap, as its future is large and every caller's would hold it.
            Some(stored) => Some(Box::pin(self.reply_to(stored, instead)).await?),
        };
        let superseded_by = decision.as_ref().and_then(|decision| decision.superseded_by.clone());
        // How long a run that is at its end took to be published, its decision says.
        let now = (!head.state.is_terminal()).then(|| self.now());
        let spent = split(events.iter().map(|recorded| (recorded.at, &recorded.event)), now);
        let waiting = match &head.last {
            RunEvent::Waiting { on, until } => Some(WaitingReply { on: on.to_string(), until: *until }),
            _ => None,
        };
        Ok(RunReply {
            schema: RUN_SCHEMA.into(),
            id: run,
            state: head.state.to_string(),
            subject: SubjectReply { digest: head.subject, name: head.name },
            project: head.project,
            environment: head.environment,
            correlation_id: head.correlation_id,
            events: events.iter().map(RunEventReply::from).collect(),
            decision,
            timing_ms: spent.into_iter().map(|(phase, spent)| (phase.as_str().to_owned(), spent)).collect(),
            waiting,
            place,
            requests: head.requests,
            again: head.again,
            superseded_by,
        })
    }

    /// Runs of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn runs(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        page: Page,
    ) -> Result<Listing<RunReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let limit = page.limit.clamp(1, MAX_PAGE);
        let heads = self.store().runs(project, filter, before, limit).await?;
        let mut items = Vec::with_capacity(heads.items.len());
        let places = heads.items.iter().map(|head| (head.subject, head.environment.clone()));
        let mut instead = self.instead_of(project, places).await?;
        for head in heads.items {
            items.push(self.run_reply_among(self.stored_run(head.id).await?, &mut instead).await?);
        }
        Ok(Listing { items, next_cursor: heads.next.map(|n| n.to_string()) })
    }

    /// Runs that are not at their end, oldest first: what a service goes on with after a restart.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn unfinished_runs(&self) -> Result<Vec<Uuid>, GateError> {
        Ok(self.store().unfinished_runs().await?.into_iter().map(|head| head.id).collect())
    }

    /// What a decision leaves for others.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for the decision, for the VSA of an `unknown`, for bundles or a pack no longer stored,
    /// and for what rules saw where there was nobody to ask: the pack had no such environment.
    pub async fn export(&self, project: &ProjectName, id: &str, form: ExportForm) -> Result<Vec<u8>, GateError> {
        let stored = self.stored_decision(project, id).await?;
        match form {
            ExportForm::Archive => Box::pin(self.export_whole(stored)).await,
            ExportForm::Record => Ok(stored.bytes),
            ExportForm::Vsa => self.vsa(stored.id).await,
            ExportForm::VsaDsse => {
                let bundle = self.vsa(stored.id).await?;
                let envelope = crate::domain::bundle::dsse_envelope_of(&bundle);
                envelope.ok_or_else(|| GateError::internal("a stored VSA is no DSSE envelope"))
            }
            ExportForm::Evidence => {
                let bundles = self.store().decision_bundles(stored.id).await?;
                // The manifests of an index say what there is, and are evidence of nothing.
                let manifests = &stored.record.inputs.manifests;
                let bundles = bundles.iter().filter(|(digest, _)| !manifests.contains(digest));
                Ok(bundles.flat_map(|(_, bundle)| line_of(bundle)).collect())
            }
            ExportForm::PolicyInput => {
                let inputs = &stored.record.inputs;
                let pack = self.pack(inputs.policy.digest).await?;
                let environment = pack.environment(&inputs.environment).ok_or_else(|| GateError::NotFound {
                    what: format!("what rules saw: decision {} asked none", stored.id.short()),
                    hint: Some(format!("the pack has no environment `{}`", inputs.environment)),
                })?;
                Ok(document(&pack.input_json(&inputs.question(environment))))
            }
            ExportForm::PolicyData => {
                let pack = self.pack(stored.record.inputs.policy.digest).await?;
                Ok(document(&pack.data_json()))
            }
        }
    }

    pub(super) async fn vsa(&self, decision: Digest) -> Result<Vec<u8>, GateError> {
        let published = self.store().publication(decision).await?;
        published.map(|publication| publication.vsa).ok_or_else(|| GateError::NotFound {
            what: format!("a VSA of decision {}", decision.short()),
            hint: Some("an `unknown` says nothing about the subject and has none".into()),
        })
    }
}

/// A run that was just recorded, as everybody sees it.
pub(super) fn requested(new: NewRun, patience: Option<Patience>) -> RunReply {
    let state = RunState::Pending;
    RunReply {
        schema: RUN_SCHEMA.into(),
        id: new.id,
        state: state.to_string(),
        subject: SubjectReply { digest: new.subject, name: new.name },
        project: new.project,
        environment: new.environment,
        correlation_id: new.correlation_id,
        events: vec![event_reply(1, &RunEvent::Requested { patience }, state, new.at)],
        decision: None,
        timing_ms: BTreeMap::new(),
        waiting: None,
        place: None,
        requests: 1,
        again: new.again,
        superseded_by: None,
    }
}

/// One transition, in words.
pub(super) fn event_reply(sequence: u64, event: &RunEvent, state: RunState, at: Timestamp) -> RunEventReply {
    RunEventReply { sequence, at, state: state.to_string(), detail: event.to_string() }
}

impl From<&RecordedEvent> for RunEventReply {
    fn from(recorded: &RecordedEvent) -> Self {
        event_reply(recorded.sequence, &recorded.event, recorded.state, recorded.at)
    }
}

/// JSON as a file.
fn document(value: &serde_json::Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

/// Whether a text may be the beginning of a digest, long enough to be looked for.
pub(super) fn is_beginning(id: &str) -> bool {
    let hex = id.strip_prefix("sha256:").unwrap_or(id);
    (PREFIX_CHARS_MIN..=64).contains(&hex.len()) && hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

pub(super) fn no_beginning(what: &str, id: &str) -> GateError {
    let one = if what.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    GateError::Usage {
        detail: format!(
            "expected the digest of {one} {what}, or its first {PREFIX_CHARS_MIN} to 64 lowercase hex digits, found `{}`",
            id.chars().take(80).collect::<String>()
        ),
        hint: Some(format!("countersign {what} list")),
    }
}

impl ByPrefix {
    /// The one id that begins so; `None` when none does.
    pub(super) fn one(self, what: &str, prefix: &str) -> Result<Option<Digest>, GateError> {
        match self {
            Self::None => Ok(None),
            Self::One(id) => Ok(Some(id)),
            Self::Several => {
                Err(GateError::usage(format!("more than one {what} begins with `{prefix}`: give more of it")))
            }
        }
    }
}

pub(super) fn cursor(text: Option<&str>) -> Result<Option<Cursor>, GateError> {
    text.map(str::parse).transpose().map_err(|error: crate::store::ParseCursorError| GateError::Usage {
        detail: error.to_string(),
        hint: Some("leave it out for the first page".into()),
    })
}
