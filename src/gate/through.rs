//! Goes through many recorded decisions: reads them in steps, and has each step looked at on as many threads as there
//! are cores. What is in memory at a time is bounded by the steps, however many decisions there are.

use futures_util::StreamExt as _;
use futures_util::stream::FuturesOrdered;

use super::evaluation::{apart, at_once};
use super::{Gate, GateError};
use crate::domain::names::ProjectName;
use crate::store::{DecisionRange, Passage, RecordedDecision};

/// Told how far it is: decisions looked at, and decisions in all.
pub type Progress<'p> = &'p (dyn Fn(u64, u64) + Sync);

impl Gate {
    /// Has `look` look at each decision of `range`, and `take` take what it saw, step by step in the order in which they
    /// were committed.
    ///
    /// * `prepare` — told of each step before it is looked at; what it gives, `look` has beside the decision.
    ///
    /// # Errors
    ///
    /// The first of those of the store, of `prepare` and of `take`.
    pub(super) async fn through<P, T>(
        &self,
        (project, range): (&ProjectName, &DecisionRange),
        progress: Progress<'_>,
        mut prepare: impl AsyncFnMut(&[RecordedDecision]) -> Result<P, GateError>,
        look: impl Fn(RecordedDecision, &P) -> T + Clone + Send + 'static,
        mut take: impl AsyncFnMut(Vec<T>) -> Result<(), GateError>,
    ) -> Result<(), GateError>
    where
        P: Send + 'static,
        T: Send + 'static,
    {
        let mut passage: Passage = self.store().passage(project, range).await?;
        let (mut seen, mut ended) = (0_u64, false);
        let mut under_way = FuturesOrdered::new();
        loop {
            while !ended && under_way.len() < at_once() {
                let step = self.store().step(project, range, &mut passage).await?;
                ended = step.is_empty();
                if !ended {
                    let (prepared, look) = (prepare(&step).await?, look.clone());
                    under_way.push_back(apart(move || {
                        step.into_iter().map(|decision| look(decision, &prepared)).collect::<Vec<T>>()
                    }));
                }
            }
            let Some(looked) = under_way.next().await else { return Ok(()) };
            let looked = looked?;
            seen = seen.saturating_add(u64::try_from(looked.len()).unwrap_or(u64::MAX));
            take(looked).await?;
            progress(seen, passage.decisions);
        }
    }
}
