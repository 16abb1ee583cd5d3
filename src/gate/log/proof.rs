//! Proofs: that a decision is in the log, and that one checkpoint continues another.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::super::{Gate, GateError};
use super::checkpoint::broken;
use crate::domain::digest::Digest;
use crate::domain::log::{
    Checkpoint, Entry, SignedNote, consistency_tiles, frontier_tiles, inclusion_tiles, verify_consistency,
    verify_inclusion,
};
use crate::domain::names::ProjectName;
use crate::store::LogOrigin;

/// The proof that a decision is in the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InclusionReply {
    /// The decision.
    pub decision: Digest,
    /// Its place in the log.
    pub log_index: u64,
    /// The name of the log.
    pub origin: String,
    /// The entry, to the byte.
    pub entry: String,
    /// The hash of its leaf (RFC 6962), in base64.
    pub leaf_hash: String,
    /// The hashes that lead from there to the root, in base64.
    pub hashes: Vec<String>,
    /// The size of the tree that the proof is for.
    pub tree_size: u64,
    /// The checkpoint of that tree, as a signed note.
    pub checkpoint: String,
}

impl InclusionReply {
    /// Checks the proof itself: that the entry is about the decision, and that the hashes lead from it to the root of the
    /// checkpoint. Whether somebody may sign that checkpoint is not asked here.
    ///
    /// # Errors
    ///
    /// What does not hold, in words.
    pub fn check(&self) -> Result<Checkpoint, String> {
        let entry = Entry::parse(self.entry.as_bytes()).map_err(|error| error.to_string())?;
        if entry.digest != self.decision {
            return Err(format!(
                "expected an entry about decision {}, found one about {}",
                self.decision, entry.digest
            ));
        }
        let note = SignedNote::parse(self.checkpoint.as_bytes()).map_err(|error| error.to_string())?;
        let checkpoint = Checkpoint::parse(&note.text).map_err(|error| error.to_string())?;
        let hash = |text: &String| {
            let bytes = STANDARD.decode(text).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
            bytes.map(Digest::from_bytes).ok_or_else(|| "expected hashes in base64".to_owned())
        };
        let hashes: Vec<Digest> = self.hashes.iter().map(hash).collect::<Result<_, _>>()?;
        let (index, size) = (self.log_index, checkpoint.size);
        let proved = verify_inclusion(entry.leaf_hash(), index, size, &hashes, checkpoint.root);
        proved.map_err(|error| error.to_string()).map(|()| checkpoint)
    }

    /// The same as one text (C2SP tlog-proof), for tools that are not ours.
    #[must_use]
    pub fn to_tlog_proof(&self) -> String {
        let hashes = self.hashes.iter().map(|hash| format!("{hash}\n")).collect::<Vec<_>>().concat();
        format!("c2sp.org/tlog-proof@v1\nindex {}\n{hashes}\n{}", self.log_index, self.checkpoint)
    }
}

/// The proof that a tree continues a smaller one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsistencyReply {
    /// The name of the log.
    pub origin: String,
    /// The size of the smaller tree.
    pub old_size: u64,
    /// Its root, in base64.
    pub old_root: String,
    /// The size of the larger tree.
    pub new_size: u64,
    /// Its root, in base64.
    pub new_root: String,
    /// The hashes that lead from both to both (RFC 6962, section 2.1.2), in base64.
    pub hashes: Vec<String>,
}

impl Gate {
    /// Proves that a decision is in the log, against the newest checkpoint that has it.
    ///
    /// # Errors
    ///
    /// [`GateError::NotFound`] for no such decision, and for one that is not in the log yet;
    /// [`GateError::Configuration`] when the log is not whole, or nobody can sign for it.
    pub async fn prove_decision(&self, project: &ProjectName, id: &str) -> Result<InclusionReply, GateError> {
        let stored = self.stored_decision(project, id).await?;
        let index = stored.log_index.ok_or_else(|| GateError::NotFound {
            what: format!("decision {} in the log", stored.id.short()),
            hint: Some(
                "it is from before the log, and is brought into it by the service and by `countersign log`".to_owned(),
            ),
        })?;
        let name = self.named_log().await?;
        let (checkpoint, note) = self.checkpoint_with(&name, index).await?;
        let size = checkpoint.size;
        let tiles = self.log_tiles(size, inclusion_tiles(index, size)).await?;
        let missing = |missing: crate::domain::log::MissingTile| broken(&missing.to_string());
        let hashes = tiles.inclusion(index, size).map_err(missing)?.unwrap_or_default();
        let leaf = self.store().log_leaves(index, 1).await?.pop();
        let entry = leaf.filter(|leaf| leaf.leaf == index).map(|leaf| leaf.entry);
        let entry = entry.filter(|entry| entry.digest == stored.id);
        let entry = entry.ok_or_else(|| broken(&format!("leaf {index} is not about decision {}", stored.id)))?;
        verify_inclusion(entry.leaf_hash(), index, size, &hashes, checkpoint.root)
            .map_err(|error| broken(&format!("leaf {index}: {error}")))?;
        Ok(InclusionReply {
            decision: stored.id,
            log_index: index,
            origin: name.origin.to_string(),
            leaf_hash: base64(entry.leaf_hash()),
            entry: String::from_utf8_lossy(&entry.bytes()).into_owned(),
            hashes: hashes.into_iter().map(base64).collect(),
            tree_size: size,
            checkpoint: note.to_string(),
        })
    }

    /// The newest checkpoint that was published, where it has leaf `index`; else one that is signed here.
    async fn checkpoint_with(&self, name: &LogOrigin, index: u64) -> Result<(Checkpoint, SignedNote), GateError> {
        let malformed = |error: String| broken(&error);
        let newest = self.store().log_checkpoints(&name.origin, 1).await?.pop();
        let note = match newest.filter(|newest| newest.size > index) {
            Some(newest) => SignedNote::parse(newest.note.as_bytes()).map_err(|error| malformed(error.to_string()))?,
            None => self.signed_checkpoint(name, &self.store().log_head().await?.frontier).await?,
        };
        let checkpoint = Checkpoint::parse(&note.text).map_err(|error| malformed(error.to_string()))?;
        Ok((checkpoint, note))
    }

    /// Proves that the log with `new_size` leaves continues the one with `old_size`.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] for sizes that the log has not had; [`GateError::Configuration`] when it is not whole.
    pub async fn prove_consistency(&self, old_size: u64, new_size: u64) -> Result<ConsistencyReply, GateError> {
        let head = self.store().log_head().await?.frontier;
        if old_size > new_size || new_size > head.size() {
            return Err(GateError::Usage {
                detail: format!(
                    "expected two sizes, the smaller first, of a log with {} leaves, found {old_size} and {new_size}",
                    head.size()
                ),
                hint: Some("countersign log checkpoint prints the size of today".to_owned()),
            });
        }
        let name = self.named_log().await?;
        let mut wanted = consistency_tiles(old_size, new_size);
        wanted.extend(frontier_tiles(old_size, new_size));
        wanted.extend(frontier_tiles(new_size, new_size));
        let tiles = self.log_tiles(new_size, wanted).await?;
        let missing = |missing: crate::domain::log::MissingTile| broken(&missing.to_string());
        let old_root = tiles.frontier(old_size).map_err(missing)?.root();
        let new_root = tiles.frontier(new_size).map_err(missing)?.root();
        let hashes = tiles.consistency(old_size, new_size).map_err(missing)?.unwrap_or_default();
        verify_consistency(old_size, new_size, &hashes, old_root, new_root)
            .map_err(|error| broken(&error.to_string()))?;
        Ok(ConsistencyReply {
            origin: name.origin.to_string(),
            old_size,
            old_root: base64(old_root),
            new_size,
            new_root: base64(new_root),
            hashes: hashes.into_iter().map(base64).collect(),
        })
    }
}

fn base64(hash: Digest) -> String {
    STANDARD.encode(hash.as_bytes())
}
