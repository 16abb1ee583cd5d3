//! Keeps the trusted roots of a running service as new as they can be had.

use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};

use super::config::Network;
use super::context::Context;
use super::roots::{self, Overrides};
use super::trust;
use crate::domain::limits::{LOOK_RETRY_SECONDS, REFRESH_RETRY_SECONDS};
use crate::domain::names::TrustedRootName;
use crate::gate::recheck::Recheck;
use crate::gate::{Gate, GateError};

/// Reads the roots again when it is told to, and asks their repositories now and then. Never on the way of a request:
/// those go on with the roots that are in force.
pub struct Keeper<'a> {
    context: &'a Context,
    gate: Gate,
    told: Signal,
}

/// What makes the keeper look.
enum Cause {
    /// Somebody sent SIGHUP.
    Told,
    /// It is time to ask the repositories.
    Time,
    /// It is time to look again at what could not be looked at.
    Look,
}

impl<'a> Keeper<'a> {
    /// From now on SIGHUP no longer ends the process.
    ///
    /// # Errors
    ///
    /// [`GateError::Internal`] when the signal cannot be had.
    pub fn new(context: &'a Context, gate: Gate) -> Result<Self, GateError> {
        let told = signal(SignalKind::hangup()).map_err(|error| GateError::internal(format!("SIGHUP: {error}")))?;
        Ok(Self { context, gate, told })
    }

    /// Keeps them, without end.
    pub async fn keep(mut self) {
        // What the repositories said last, by root: it stays said until they have been asked with success.
        let mut unrenewed: Vec<(TrustedRootName, String)> = Vec::new();
        let pause = self.pause();
        let mut next = pause.map(|_| tokio::time::Instant::now());
        // The configuration may have changed while nobody ran.
        recheck(&self.gate).await;
        loop {
            match self.cause(next).await {
                Cause::Look => {
                    told(self.gate.recheck_the_rest().await);
                    continue;
                }
                Cause::Told => tracing::info!("the trusted roots are read again"),
                Cause::Time => {
                    unrenewed = self.renew().await;
                    let soon = Duration::from_secs(REFRESH_RETRY_SECONDS);
                    let wait = pause.map(|pause| if unrenewed.is_empty() { pause } else { pause.min(soon) });
                    next = wait.and_then(|wait| tokio::time::Instant::now().checked_add(wait));
                }
            }
            if self.put_in_force(&unrenewed) {
                recheck(&self.gate).await;
            }
        }
    }

    /// How long to wait between two refreshes; `None` where the repositories are not asked.
    fn pause(&self) -> Option<Duration> {
        let settings = &self.context.settings;
        let pause = settings.refresh.value.map(crate::domain::time::Span::to_duration);
        pause.filter(|_| settings.network.value == Network::Allowed)
    }

    async fn cause(&mut self, next: Option<tokio::time::Instant>) -> Cause {
        let time = async {
            match next {
                Some(next) => tokio::time::sleep_until(next).await,
                None => std::future::pending().await,
            }
        };
        let looks = self.gate.looks();
        let is_left = looks.oldest.is_some() || looks.on_its_way_since.is_some() || looks.by_other_roots > 0;
        let look = async {
            if is_left {
                tokio::time::sleep(Duration::from_secs(LOOK_RETRY_SECONDS)).await;
            } else {
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            () = look => Cause::Look,
            () = self.gate.meets_other_roots() => Cause::Look,
            told = self.told.recv() => match told {
                Some(()) => Cause::Told,
                // No more signals can come: only time is left.
                None => std::future::pending().await,
            },
            () = time => Cause::Time,
        }
    }

    async fn renew(&self) -> Vec<(TrustedRootName, String)> {
        let mut unrenewed = Vec::new();
        for name in trust::with_repository(self.context) {
            let now = self.context.now().to_millisecond();
            match roots::refresh(&self.context.settings, &name, Overrides::default(), now).await {
                Ok(refreshed) => tracing::debug!(root = %name, digest = %refreshed.loaded.root.digest(), "refreshed"),
                Err(error) => {
                    tracing::warn!(root = %name, problem = error.problem(), "not refreshed: {error}");
                    unrenewed.push((name, error.to_string()));
                }
            }
        }
        unrenewed
    }

    /// Says whether anything changed.
    fn put_in_force(&self, unrenewed: &[(TrustedRootName, String)]) -> bool {
        let troubles =
            unrenewed.iter().map(|(name, error)| format!("`{name}` could not be renewed: {error}")).collect();
        let trust = roots::reload(&self.context.settings, &self.gate.trust(), troubles);
        let degraded = trust.degraded.clone();
        let changed = self.gate.replace_trust(trust);
        // Said when it is so.
        for words in degraded {
            tracing::warn!("trusted roots degraded: {words}");
        }
        if changed {
            tracing::info!(trust_set = %self.gate.trust().digest(), "other trusted roots are in force");
        }
        changed
    }
}

/// What stands as ready is looked at again with the new roots.
async fn recheck(gate: &Gate) {
    told(gate.recheck_by_trust().await);
}

fn told(looked: Result<Recheck, GateError>) {
    match looked {
        Ok(found) => {
            for fell in &found.fallen {
                tracing::warn!(subject = %fell.subject, environment = %fell.environment, "no longer ready");
            }
            for failed in &found.failed {
                tracing::warn!(
                    problem = failed.error.problem(),
                    "not looked at, and not ready where its trusted roots have changed: {failed}"
                );
            }
            let (checked, fallen, noted) = (found.checked, found.fallen.len(), found.noted);
            tracing::debug!(checked, fallen, noted, "looked again at what stands");
        }
        Err(error) => tracing::warn!(problem = error.problem(), "what stands was not looked at again: {error}"),
    }
}
