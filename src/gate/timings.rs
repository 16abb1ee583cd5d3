//! How long runs took lately: what somebody who waits for one may expect.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::check::milliseconds;
use super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::limits::{MAX_PAGE, MAX_TIMED_RUNS};
use crate::domain::names::{EnvironmentName, ProjectName};
use crate::domain::quantiles::Quantiles;
use crate::domain::run::{Phase, RunState, split};
use crate::domain::time::Timestamp;
use crate::store::{PublicationState, RunFilter, RunHead, StoredRun};

/// The schema name of [`TimingsReply`].
pub const TIMINGS_SCHEMA: &str = "countersign.timings/v1";

/// How long the last runs took that came to a verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimingsReply {
    /// `countersign.timings/v1`.
    pub schema: String,
    /// Whose runs.
    pub project: ProjectName,
    /// To this environment only; absent: to all.
    pub environment: Option<EnvironmentName>,
    /// About this subject only; absent: about all.
    pub subject: Option<Digest>,
    /// How many runs were looked at, the newest first.
    pub runs: u64,
    /// From the request to the verdict, without the publishing that follows; absent where no run came to one.
    pub total: Option<Quantiles>,
    /// The same for each phase that any of them had.
    pub phases: Vec<PhaseTimings>,
}

/// How long one phase took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseTimings {
    /// `queued`, `pinning`, `fetching`, `verifying`, `deciding`, `waiting` or `publishing`.
    pub phase: String,
    /// Over the runs that had it.
    #[serde(flatten)]
    pub quantiles: Quantiles,
}

impl Gate {
    /// How long the last runs took that came to a verdict.
    ///
    /// * `filter` — which runs; a state other than `ready` and `not-ready` leaves none.
    /// * `last` — how many of them at most, up to [`MAX_TIMED_RUNS`].
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn timings(
        &self,
        project: &ProjectName,
        filter: &RunFilter,
        last: u32,
    ) -> Result<TimingsReply, GateError> {
        let last = last.clamp(1, MAX_TIMED_RUNS);
        let (mut runs, mut total, mut cursor) = (0u64, Vec::new(), None);
        let mut phases: BTreeMap<Phase, Vec<u64>> = BTreeMap::new();
        // Runs without a verdict are passed over, and there may be many: twice as many are looked at, and no more.
        for _ in 0..last.saturating_mul(2).div_ceil(MAX_PAGE).max(1) {
            let page = self.store().runs(project, filter, cursor, MAX_PAGE.min(last)).await?;
            for head in page.items.into_iter().filter(|head| came_to_a_verdict(head.state)) {
                let Some(StoredRun { events, .. }) = self.store().run(head.id).await? else { continue };
                let mut spent = split(events.iter().map(|recorded| (recorded.at, &recorded.event)), None);
                total.push(spent.values().sum());
                if let Some(decided) = events.last().filter(|last| last.event.is_terminal()) {
                    spent.extend(self.publishing(&head, decided.at).await?.map(|spent| (Phase::Publishing, spent)));
                }
                for (phase, milliseconds) in spent {
                    phases.entry(phase).or_default().push(milliseconds);
                }
                runs = runs.saturating_add(1);
                if runs >= u64::from(last) {
                    break;
                }
            }
            cursor = page.next;
            if cursor.is_none() || runs >= u64::from(last) {
                break;
            }
        }
        let in_order = phases.into_iter().filter_map(|(phase, times_ms)| {
            let quantiles = Quantiles::of(times_ms)?;
            Some(PhaseTimings { phase: phase.as_str().to_owned(), quantiles })
        });
        Ok(TimingsReply {
            schema: TIMINGS_SCHEMA.into(),
            project: project.clone(),
            environment: filter.environment.clone(),
            subject: filter.subject,
            runs,
            total: Quantiles::of(total),
            phases: in_order.collect(),
        })
    }
}

impl Gate {
    /// Milliseconds from a run's verdict to its summary being where others read it; absent where it is not there.
    async fn publishing(&self, head: &RunHead, decided: Timestamp) -> Result<Option<u64>, GateError> {
        let Some(decision) = head.decision() else { return Ok(None) };
        let told = self.store().publication(decision).await?;
        Ok(told.and_then(|told| match told.state {
            PublicationState::Published { at, .. } => Some(milliseconds(decided, at)),
            _ => None,
        }))
    }
}

const fn came_to_a_verdict(state: RunState) -> bool {
    matches!(state, RunState::Ready | RunState::NotReady)
}
