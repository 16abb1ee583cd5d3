//! Removes what is old and needed by nothing that stands. What that is, [`crate::store::Sweep`]'s file says.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Gate, GateError};
use crate::domain::limits::{
    MAX_SWEPT_NOTICES, RETENTION_LEAP_SECONDS, RETENTION_SECONDS_MIN, SWEEP_PAUSE_MILLISECONDS,
};
use crate::domain::log::TILE_WIDTH;
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
            let step = self.store().sweep((before, row), PackFiles::standard_digest(), sweep).await?;
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

    /// The time that what is old is counted from: that of the newest leaf of the log, and never later than now. By the clock
    /// alone one that is a year ahead would have everything removed at once, for good.
    ///
    /// Where the log itself makes a leap, as it does when something is decided by such a clock, it is the leaf before that. A
    /// pause that was real looks the same, and only delays what is removed until there are a few hundred leaves after it.
    async fn time_by_the_record(&self) -> Result<Timestamp, GateError> {
        let now = self.now();
        let size = self.store().log_head().await?.tree().size;
        let leaves = self.store().log_leaves(size.saturating_sub(TILE_WIDTH), TILE_WIDTH).await?;
        let times: Vec<Timestamp> = leaves.iter().map(|leaf| leaf.entry.time).collect();
        Ok(before_any_leap(&times).map_or(now, |newest| newest.min(now)))
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

/// The last of these times, oldest first, before the newest leap among them; none of none.
fn before_any_leap(times: &[Timestamp]) -> Option<Timestamp> {
    let leap = Span::from_seconds(RETENTION_LEAP_SECONDS);
    let leapt = times.windows(2).rev().find_map(|pair| match pair {
        [before, after] if before.after(leap) < *after => Some(*before),
        _ => None,
    });
    leapt.or_else(|| times.last().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_old_is_counted_from_before_the_log_makes_a_leap() {
        let days = |days: &[i64]| {
            let at = |day: &i64| Timestamp::from_unix_seconds(day * 86_400).unwrap();
            let times: Vec<Timestamp> = days.iter().map(at).collect();
            before_any_leap(&times).map(|time| time.unix_seconds() / 86_400)
        };
        assert_eq!(days(&[]), None);
        assert_eq!(days(&[7]), Some(7));
        assert_eq!(days(&[7, 8, 9]), Some(9));
        // A clock that was a year ahead, however much was decided by it.
        assert_eq!(days(&[7, 8, 373, 373, 374]), Some(8));
        // And one that was set right again.
        assert_eq!(days(&[7, 8, 373, 9, 10]), Some(8));
        assert_eq!(days(&[7, 8, 373, 9, 10, 12]), Some(10));
    }
}
