//! The decision log of a gate: in whose name it is, and what was decided before there was one.

pub mod accept;
pub mod checkpoint;
pub mod files;
pub mod proof;
pub mod rotate;
pub mod verify;

use std::path::PathBuf;
use std::sync::Arc;

use super::{Gate, GateError, made_on_first_use};
use crate::domain::digest::Digest;
use crate::domain::log::{NoteKey, Origin, SignedNote};
use crate::sigstore::SigningKey;
use crate::store::{Backlog, Conflict, LogBecause, LogHead, LogOrigin, StoreError};

/// How a gate signs its log.
#[derive(Clone, Default)]
pub struct LogSettings {
    /// The key that signs checkpoints; absent: the one in the data directory, made on first use. With a database on a
    /// server it is never made on the spot: without one the log grows all the same, and nobody signs for it.
    pub key: Option<Arc<SigningKey>>,
    /// Who is asked to cosign checkpoints.
    pub witnesses: Vec<Witness>,
    /// The file, outside the database, in which it is remembered how large the log is; absent: one in the data directory.
    pub mark: Option<PathBuf>,
}

/// A witness of the log (C2SP tlog-witness).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    /// Its address; `add-checkpoint` is below it.
    pub url: url::Url,
    /// Its key, which cosigns.
    pub key: NoteKey,
}

impl Gate {
    /// The key that signs checkpoints; `None` where replicas share the record and none is configured.
    pub(super) fn log_key(&self) -> Result<Option<Arc<SigningKey>>, GateError> {
        let settings = self.settings();
        match (&settings.log.key, &settings.database) {
            (Some(key), _) => Ok(Some(Arc::clone(key))),
            (None, Some(_)) => Ok(None),
            (None, None) => Ok(Some(Arc::new(made_on_first_use(&settings.data, "log")?))),
        }
    }

    /// The name of the log; `None` while nobody can sign for it.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a key that does not load; [`GateError::Fault`] when the store cannot be used.
    pub async fn log_origin(&self) -> Result<Option<Origin>, GateError> {
        if let Some(known) = self.inner.log_origin.get() {
            return Ok(Some(known.clone()));
        }
        let Some(found) = self.find_log_origin().await? else { return Ok(None) };
        Ok(Some(self.inner.log_origin.get_or_init(async || found.origin).await.clone()))
    }

    /// The origin and key that count now; begun, where the log has none yet or is from a backup.
    pub(super) async fn find_log_origin(&self) -> Result<Option<LogOrigin>, GateError> {
        loop {
            let known = self.store().log_origins().await?;
            let LogHead { restored, losses, .. } = self.store().log_head().await?;
            if let Some(newest) = known.last().filter(|_| !restored) {
                return Ok(Some(newest.clone()));
            }
            let known_key = known.last().map(|before| self.private_log_key(before)).transpose()?.flatten();
            let Some(key) = known_key.map_or_else(|| self.log_key(), |key| Ok(Some(key)))? else { return Ok(None) };
            let (next, named) = self.next_log_origin(known.last(), &key, (restored, losses)).await?;
            match self.store().begin_log_origin(&next, named).await {
                // Another process was quicker; then its own counts.
                Ok(()) | Err(StoreError::Conflict(Conflict::Taken { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The first origin, or the one after a backup: named by the last checkpoint that is known, since what was signed
    /// after it is not.
    async fn next_log_origin(
        &self,
        before: Option<&LogOrigin>,
        key: &SigningKey,
        (restored, losses): (bool, u64),
    ) -> Result<(LogOrigin, Digest), GateError> {
        let (key, began_at) = (key.public_key(), self.now());
        let fresh = Digest::of(uuid::Uuid::now_v7().as_bytes());
        let Some(before) = before else {
            let origin = Origin::of(&self.settings().gate_id, &key);
            if restored {
                // It began before, in a database that is gone, and under this very origin.
                let (because, origin) = (LogBecause::Restored, origin.after(None, fresh));
                let next = LogOrigin { number: 1, origin, key, because, size: 0, began_at, last: None, bridge: None };
                return Ok((next, fresh));
            }
            let (because, named) = (LogBecause::First, key.fingerprint());
            let first = LogOrigin { number: 1, origin, key, because, size: 0, began_at, last: None, bridge: None };
            return Ok((first, named));
        };
        let last = self.store().log_checkpoints(&before.origin, 1).await?.pop();
        let text = last.as_ref().and_then(|last| SignedNote::parse(last.note.as_bytes()).ok()).map(|note| note.text);
        let named = text.map(|text| Digest::of(text.as_bytes()));
        let next = LogOrigin {
            number: before.number.saturating_add(1),
            // Of several copies that lag each may go on from the same checkpoint.
            origin: before.origin.after(named.filter(|_| losses == 0), fresh),
            key,
            because: LogBecause::Restored,
            size: 0,
            began_at,
            last: last.map(|last| last.note),
            bridge: None,
        };
        Ok((next, named.unwrap_or(fresh)))
    }

    /// Brings what was decided before there was a log into it, one step at a time, and tells how much is left after
    /// each. It may stop at any moment and goes on where it ended.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn bring_into_log(&self, mut tell: impl FnMut(Backlog)) -> Result<(), GateError> {
        if !self.store().log_head().await?.backlog.is_open() {
            return Ok(());
        }
        loop {
            let backlog = self.store().bring_into_log().await?;
            tracing::info!(left = backlog.left(), "brought decisions from before the log into it");
            tell(backlog);
            if !backlog.is_open() {
                return Ok(());
            }
        }
    }
}
