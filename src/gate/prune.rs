//! Removes what is old and needed by nothing that stands. What that is, [`crate::store::Sweep`]'s file says.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Gate, GateError};
#[cfg(doc)]
use crate::domain::clock::RecordTime;
use crate::domain::limits::{MAX_SWEPT_NOTICES, RETENTION_SECONDS_MIN, SWEEP_PAUSE_MILLISECONDS};
use crate::domain::policy::PackFiles;
use crate::domain::time::{Span, Timestamp};
use crate::store::{Effort, Sweep, Swept};

/// The schema name of [`PruneReply`].
pub const PRUNE_SCHEMA: &str = "countersign.prune/v1";

/// What a sweep removed, or would remove.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PruneReply {
    /// `countersign.prune/v1`.
    pub schema: String,
    /// Whether nothing was removed, only counted.
    pub dry_run: bool,
    /// What was asked for before that is old.
    pub before: Timestamp,
    /// Runs that were looked at.
    pub looked_at: u64,
    /// Old runs that stay: a decision that stands needs them.
    pub needed: u64,
    /// Runs that were removed, with their logs.
    pub runs: u64,
    /// Their decisions.
    pub decisions: u64,
    /// Bundles that nothing names any more; absent where nothing was removed, since others may name them.
    pub bundles: Option<u64>,
    /// Notices to webhooks that had come to their end.
    pub notices: u64,
    /// Why nothing was done; absent when it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_done: Option<String>,
}

impl Gate {
    /// Removes what was asked for more than `keep` before the newest leaf of the log and that nothing needs, in small steps: others read and write
    /// between them, and it may be stopped anywhere.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for less than [`RETENTION_SECONDS_MIN`]; [`GateError::Fault`] when the store cannot be used.
    pub async fn prune(&self, keep: Span, sweep: Sweep, effort: Effort) -> Result<PruneReply, GateError> {
        if keep.seconds() < RETENTION_SECONDS_MIN {
            let least = Span::from_seconds(RETENTION_SECONDS_MIN);
            return Err(GateError::usage(format!("expected to keep at least {least}, found {keep}")));
        }
        let before = self.time_by_the_record().await?.before(keep);
        let mut reply = PruneReply {
            schema: PRUNE_SCHEMA.into(),
            dry_run: sweep == Sweep::Count,
            before,
            looked_at: 0,
            needed: 0,
            runs: 0,
            decisions: 0,
            bundles: None,
            notices: 0,
            not_done: None,
        };
        if sweep == Sweep::Remove && !self.store().prepare_to_remove(effort).await? {
            reply.not_done = Some(
                "what names a bundle is not indexed yet, and to index so many rows makes others wait: \
                 `countersign prune` does it when that suits"
                    .into(),
            );
            return Ok(reply);
        }
        let (mut all, mut after) = (Swept::default(), Some(0));
        while let Some(row) = after {
            let step = self.store().sweep((before, self.now(), row), PackFiles::standard_digest(), sweep).await?;
            if sweep == Sweep::Remove {
                self.measures().removed.add(&step);
            }
            after = step.next;
            all = all.and(step);
            tokio::time::sleep(Duration::from_millis(SWEEP_PAUSE_MILLISECONDS)).await;
        }
        reply.notices = self.prune_notices(before, sweep).await?;
        (reply.looked_at, reply.needed) = (all.looked_at, all.needed);
        (reply.runs, reply.decisions) = (all.runs, all.decisions);
        reply.bundles = (sweep == Sweep::Remove).then_some(all.bundles);
        Ok(reply)
    }

    /// The time that what is old is counted from, and never later than now: see [`RecordTime::steady`].
    async fn time_by_the_record(&self) -> Result<Timestamp, GateError> {
        let now = self.now();
        Ok(self.store().record_time().await?.map_or(now, |time| time.steady().min(now)))
    }

    async fn prune_notices(&self, before: Timestamp, sweep: Sweep) -> Result<u64, GateError> {
        let mut notices = 0_u64;
        loop {
            let step = self.store().sweep_notices(before, sweep).await?;
            notices = notices.saturating_add(step);
            if sweep == Sweep::Count || step < MAX_SWEPT_NOTICES {
                return Ok(notices);
            }
            tokio::time::sleep(Duration::from_millis(SWEEP_PAUSE_MILLISECONDS)).await;
        }
    }
}
