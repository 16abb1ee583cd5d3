//! The record went back, and goes on from where it is: somebody says so, and the log keeps that.

use serde::{Deserialize, Serialize};

use super::super::accepted::reason_of;
use super::super::{Gate, GateError};
use crate::domain::digest::Digest;
use crate::domain::log::Mark;
use crate::domain::time::Timestamp;
use crate::store::{NewLoss, StoreError};

/// What is kept of a loss that was accepted, with why and when.
#[derive(Serialize)]
struct Loss<'a> {
    /// What the log had.
    size: u64,
    root: Digest,
    /// What is remembered of it where it was accepted; absent where only somebody else has seen more of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    remembered: Option<Mark>,
    /// What was found to be missing, in words.
    found: &'a str,
}

const SCHEMA: &str = "urn:countersign:loss/v1";

/// A loss that was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LossReply {
    /// What the log names.
    pub digest: Digest,
    /// Why.
    pub reason: String,
    /// When.
    pub accepted_at: Timestamp,
    /// How many leaves the log has kept.
    pub size: u64,
    /// How many it is known to have had; absent where only somebody else knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub had: Option<u64>,
    /// Since when what was acknowledged may be lost: the time of the newest leaf that is left; absent where none is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// What was found to be missing, in words.
    pub found: String,
}

impl Gate {
    /// Goes on from what the record has, since what it has lost is not to be had back.
    ///
    /// Nothing that was decided before stands as `ready` from then on: what spoke against it may be among what is lost. The
    /// log says so in a leaf, and goes on under another origin, so that it never shows two trees of one size.
    ///
    /// * `reason` — 1 to [`crate::domain::limits::MAX_TEXT_CHARS`] characters.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for such a reason, and where nothing is lost, by what is remembered here or by what a witness says, and
    /// no backup was restored; [`GateError::Conflict`] when the log has grown meanwhile; [`GateError::Fault`] when the store cannot
    /// be used.
    pub async fn accept_loss(&self, reason: &str) -> Result<LossReply, GateError> {
        let reason = reason_of(reason)?;
        let (found, remembered) = match self.store().require_nothing_lost().await {
            Ok(()) => match self.seen_elsewhere().await? {
                Some(found) => (found, None),
                None => return Err(nothing_is_lost(self.store().name())),
            },
            Err(StoreError::Lost { detail, .. }) => (detail, self.store().log_mark()),
            Err(error) => return Err(error.into()),
        };
        let (tree, accepted_at) = (self.store().log_head().await?.tree(), self.now());
        let newest = self.store().log_leaves(tree.size.saturating_sub(1), 1).await?.pop();
        let loss = Loss { size: tree.size, root: tree.root, remembered, found: &found };
        let (statement, digest) = self.acceptance(SCHEMA, reason, accepted_at, &loss)?;
        self.store().accept_loss(&NewLoss { statement, found: tree, at: accepted_at }).await?;
        Ok(LossReply {
            digest,
            reason: reason.to_owned(),
            accepted_at,
            size: tree.size,
            had: remembered.map(|mark| mark.size),
            since: newest.map(|leaf| leaf.entry.time),
            found,
        })
    }
}

impl Gate {
    /// What a witness says of the log that is not there. Nothing stops for that alone; whoever accepts a loss believes it.
    async fn seen_elsewhere(&self) -> Result<Option<String>, GateError> {
        if self.settings().log.witnesses.is_empty() {
            return Ok(None);
        }
        // What there is must have been signed, or nothing can be shown to a witness.
        self.sign_log_checkpoint().await?;
        let size = self.store().log_head().await?.tree().size;
        let beyond = self.have_log_witnessed().await?.into_iter().find_map(|said| Some((said.seen?, said.name)));
        Ok(beyond.map(|(seen, name)| {
            format!("the decision log has {size} leaves, and witness {name} has seen {seen} of it")
        }))
    }
}

fn nothing_is_lost(name: &str) -> GateError {
    GateError::Usage {
        detail: format!("database `{name}` has everything that is remembered of it: there is no loss to accept"),
        hint: Some("countersign log verify compares the log with what is remembered, and with the record".to_owned()),
    }
}
