//! Lists and shows what is recorded, and exports it for tools that are not ours.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::check::read_record;
use super::reply::{DecisionReply, RunReply};
use super::{Gate, GateError};
use crate::domain::bundle::UntrustedBundle;
use crate::domain::digest::Digest;
use crate::domain::limits::MAX_PAGE;
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::store::StoredDecision;

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

/// Which decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecisionFilter {
    /// About this subject.
    pub subject: Option<Digest>,
    /// For this environment.
    pub environment: Option<EnvironmentName>,
}

/// What is exported of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportForm {
    /// The canonical record: the bytes that the id names.
    Record,
    /// The evidence it was made from: the bundles, one JSON line each.
    Evidence,
    /// The VSA as a Sigstore bundle.
    Vsa,
    /// The VSA as a bare DSSE envelope, as slsa-verifier reads it.
    VsaDsse,
}

/// Whether the gate can answer, part by part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadinessReply {
    /// Whether all parts can.
    pub ready: bool,
    /// Each part: `ok`, or what is wrong.
    pub components: BTreeMap<String, String>,
}

impl Gate {
    pub(super) async fn stored_decision(&self, id: &str) -> Result<StoredDecision, GateError> {
        let missing = || GateError::NotFound {
            what: format!("decision {}", id.chars().take(80).collect::<String>()),
            hint: Some("countersign decision list".into()),
        };
        let hex = id.strip_prefix("sha256:").unwrap_or(id);
        let digest = match Digest::from_hex(hex) {
            Ok(digest) => digest,
            Err(_) => match self.store().decisions_by_prefix(hex).await?.as_slice() {
                [] => return Err(missing()),
                [only] => *only,
                [_, ..] => {
                    return Err(GateError::usage(format!("more than one decision begins with `{hex}`: give more of it")));
                }
            },
        };
        self.store().decision(digest).await?.ok_or_else(missing)
    }

    /// A decision, and how it stands today. An earlier decision for the same subject and environment shows how it
    /// would stand if it were the newest.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`]; [`GateError::Usage`] for the beginning of more than one id.
    pub async fn decision(&self, id: &str) -> Result<DecisionReply, GateError> {
        let stored = self.stored_decision(id).await?;
        self.reply_to(stored).await
    }

    async fn reply_to(&self, stored: StoredDecision) -> Result<DecisionReply, GateError> {
        let record = read_record(&stored.record)?;
        let inputs = &record.inputs;
        let pack = self.active_pack(&inputs.project).await?;
        let publication = self.store().publication(stored.id).await?;
        let stand = if record.verdict == crate::domain::decision::Verdict::Unknown {
            super::check::as_recorded(record.verdict)
        } else {
            self.stand(&inputs.project, inputs.subject.digest, &inputs.environment, Some(&record), &pack).await?
        };
        self.decision_reply(&stored, record, stand, publication).await
    }

    /// Decisions of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn decisions(
        &self,
        project: &ProjectName,
        filter: DecisionFilter,
        page: Page,
    ) -> Result<Listing<DecisionReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let limit = page.limit.clamp(1, MAX_PAGE);
        let (stored, next) = self
            .store()
            .decisions(project, filter.subject, filter.environment.as_ref(), before, limit)
            .await?;
        let mut items = Vec::with_capacity(stored.len());
        for decision in stored {
            items.push(self.reply_to(decision).await?);
        }
        Ok(Listing { items, next_cursor: next.map(|n| n.to_string()) })
    }

    /// Runs of a project, newest first.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for a cursor that is none of ours.
    pub async fn runs(&self, project: &ProjectName, page: Page) -> Result<Listing<RunReply>, GateError> {
        let before = cursor(page.cursor.as_deref())?;
        let (ids, next) = self.store().runs(project, before, page.limit.clamp(1, MAX_PAGE)).await?;
        let mut items = Vec::with_capacity(ids.len());
        for id in ids {
            items.push(self.run(id).await?);
        }
        Ok(Listing { items, next_cursor: next.map(|n| n.to_string()) })
    }

    /// Runs that are not at their end, oldest first: what a service goes on with after a restart.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn unfinished_runs(&self) -> Result<Vec<Uuid>, GateError> {
        Ok(self.store().unfinished_runs().await?)
    }

    /// What a decision leaves for others.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for the decision, for the VSA of an `unknown`, and for bundles no longer stored.
    pub async fn export(&self, id: &str, form: ExportForm) -> Result<Vec<u8>, GateError> {
        let stored = self.stored_decision(id).await?;
        match form {
            ExportForm::Record => Ok(stored.record),
            ExportForm::Vsa => vsa(&stored),
            ExportForm::VsaDsse => {
                let parsed = UntrustedBundle::parse(&vsa(&stored)?)
                    .map_err(|rejection| GateError::internal(format!("a stored VSA does not parse: {rejection}")))?;
                parsed.dsse_envelope_json().ok_or_else(|| GateError::internal("a stored VSA is no DSSE envelope"))
            }
            ExportForm::Evidence => self.evidence_lines(&stored).await,
        }
    }

    async fn evidence_lines(&self, stored: &StoredDecision) -> Result<Vec<u8>, GateError> {
        let record = read_record(&stored.record)?;
        let mut lines = Vec::new();
        let seen = record.inputs.evidence.iter().map(|facts| facts.digest);
        let refused = record.inputs.rejected.iter().map(|bundle| bundle.digest);
        for digest in seen.chain(refused) {
            let bytes = self.store().bundle(digest).await?.ok_or_else(|| GateError::NotFound {
                what: format!("bundle {digest}"),
                hint: None,
            })?;
            lines.extend(bytes.iter().filter(|byte| !matches!(byte, b'\n' | b'\r')));
            lines.push(b'\n');
        }
        Ok(lines)
    }

    /// Whether the gate can answer: its store is readable, and the pack in force loads.
    pub async fn readiness(&self) -> ReadinessReply {
        let database = self.store().ping().await.err().map(|error| error.to_string());
        let policy = self.active_pack(&ProjectName::default()).await.err().map(|error| error.to_string());
        let components: BTreeMap<String, String> = [("database", database), ("policy", policy)]
            .into_iter()
            .map(|(name, trouble)| (name.to_owned(), trouble.unwrap_or_else(|| "ok".into())))
            .collect();
        ReadinessReply { ready: components.values().all(|state| state == "ok"), components }
    }
}

fn vsa(stored: &StoredDecision) -> Result<Vec<u8>, GateError> {
    stored.vsa.clone().ok_or_else(|| GateError::NotFound {
        what: format!("a VSA of decision {}", stored.id.short()),
        hint: Some("an `unknown` says nothing about the subject and has none".into()),
    })
}

fn cursor(text: Option<&str>) -> Result<Option<i64>, GateError> {
    let Some(text) = text else { return Ok(None) };
    text.parse().map(Some).map_err(|_| GateError::Usage {
        detail: "expected a cursor as the page before gave it".into(),
        hint: Some("leave it out for the first page".into()),
    })
}
