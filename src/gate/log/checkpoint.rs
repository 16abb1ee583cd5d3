//! Checkpoints: signed when the log has grown, never over a log that no longer continues what was signed before.

use futures_util::future::join_all;
use serde::{Deserialize, Serialize};

use super::super::{Gate, GateError};
use super::Witness;
use crate::domain::limits::MAX_LOG_CHECKPOINTS;
use crate::domain::log::{
    Checkpoint, Frontier, NoteKey, Proof, SignedNote, Signs, Tile, Tiles, consistency_tiles, frontier_tiles, witness,
};
use crate::registry::Offline;
use crate::sigstore::{WitnessAnswer, ask_witness};
use crate::store::{LogOrigin, StoredCheckpoint};

/// A checkpoint, and who cosigned it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckpointReply {
    /// The name of the log.
    pub origin: String,
    /// How many leaves it has.
    pub size: u64,
    /// The signed note, cosignatures included.
    pub note: String,
    /// The key that signed it, as `NAME+ID+KEY`.
    pub key: String,
    /// What each configured witness said.
    pub witnesses: Vec<WitnessReply>,
    /// Decisions from before the log that are not in it yet, at most.
    pub backlog: u64,
}

/// What a witness said of a checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WitnessReply {
    /// Its name.
    pub name: String,
    /// Whether it cosigned.
    pub cosigned: bool,
    /// Why not, where it did not.
    pub error: Option<String>,
    /// How many leaves it says that it has seen, where those are more than there are. Nobody has signed that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<u64>,
}

/// Why a witness did not cosign.
struct NotCosigned {
    why: String,
    /// More leaves than there are.
    seen: Option<u64>,
}

impl From<String> for NotCosigned {
    fn from(why: String) -> Self {
        Self { why, seen: None }
    }
}

impl Gate {
    /// The origin and key of the log.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] where nobody can sign for it.
    pub(in crate::gate) async fn named_log(&self) -> Result<LogOrigin, GateError> {
        self.find_log_origin().await?.ok_or_else(|| GateError::Configuration {
            detail: "nobody signs for the decision log: replicas share it, and no key is set".to_owned(),
            hint: Some(
                "countersign keygen --out log; then decision-log.key = \"log.key\" in the configuration of each \
                 replica, or COUNTERSIGN_DECISION_LOG_KEY"
                    .to_owned(),
            ),
        })
    }

    /// The newest signed checkpoint, as it is served; signed on the spot where none was published yet.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] where nobody can sign; [`GateError::Fault`] when the store cannot be read.
    pub async fn log_checkpoint(&self) -> Result<String, GateError> {
        let name = self.named_log().await?;
        match self.store().log_checkpoints(&name.origin, 1).await?.pop() {
            Some(newest) => Ok(newest.note),
            None => Ok(self.signed_checkpoint(&name, &self.store().log_head().await?.frontier).await?.to_string()),
        }
    }

    /// Signs a checkpoint of the log as it is now, unless the newest one is of that already, has every witness asked
    /// that has not cosigned it, and keeps what they say. A witness that is down is told in the answer and changes
    /// nothing else.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] where nobody can sign, and when the log no longer continues the newest checkpoint;
    /// [`GateError::Fault`] when the store cannot be used.
    pub async fn publish_log_checkpoint(&self) -> Result<CheckpointReply, GateError> {
        let name = self.sign_log_checkpoint().await?;
        let witnesses = self.have_log_witnessed().await?;
        let newest = self.store().log_checkpoints(&name.origin, 1).await?.pop();
        let newest = newest.ok_or_else(|| GateError::internal("a checkpoint was kept and is gone"))?;
        Ok(CheckpointReply {
            origin: name.origin.to_string(),
            size: newest.size,
            note: newest.note,
            key: note_key(&name)?.to_string(),
            witnesses,
            backlog: self.store().log_head().await?.backlog.left(),
        })
    }

    /// The first half of [`Gate::publish_log_checkpoint`]: signs, and asks nobody.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn sign_log_checkpoint(&self) -> Result<LogOrigin, GateError> {
        self.store().require_nothing_lost().await?;
        let name = self.named_log().await?;
        let head = self.store().log_head().await?;
        let newest = self.store().log_checkpoints(&name.origin, 1).await?.pop();
        if let Some(newest) = &newest {
            self.require_continued(newest, &head.frontier).await?;
        }
        if newest.is_none_or(|newest| newest.size < head.frontier.size()) {
            let mut note = self.signed_checkpoint(&name, &head.frontier).await?;
            for former in self.former_names(&name).await? {
                if self.private_log_key(&former)?.is_some() && self.log_key_trouble(&former).await?.is_none() {
                    note.signatures.extend(self.signed_checkpoint(&former, &head.frontier).await?.signatures);
                }
            }
            let note = note.to_string();
            self.store().put_log_checkpoint(&name.origin, head.frontier.size(), &note, self.now()).await?;
        }
        Ok(name)
    }

    /// The second half: has every witness asked that has not cosigned the newest checkpoint, all at the same time.
    ///
    /// # Errors
    ///
    /// As there.
    pub async fn have_log_witnessed(&self) -> Result<Vec<WitnessReply>, GateError> {
        let settings = self.settings();
        if settings.registry.offline == Offline::Forbidden {
            let offline = |witness: &Witness| WitnessReply {
                name: witness.key.name().to_owned(),
                cosigned: false,
                error: Some("offline: no connection may be opened".to_owned()),
                seen: None,
            };
            return Ok(settings.log.witnesses.iter().map(offline).collect());
        }
        if settings.log.witnesses.is_empty() {
            return Ok(Vec::new());
        }
        let name = self.named_log().await?;
        self.ask_witnesses(&name).await
    }

    /// The earlier keys of the same origin, newest first.
    async fn former_names(&self, name: &LogOrigin) -> Result<Vec<LogOrigin>, GateError> {
        let mut names = self.store().log_origins().await?;
        names.retain(|former| former.origin == name.origin && former.number < name.number && former.key != name.key);
        names.reverse();
        names.truncate(1);
        Ok(names)
    }

    /// Why nothing may be signed with a key of the log any more: somebody revoked it.
    pub(in crate::gate) async fn log_key_trouble(&self, name: &LogOrigin) -> Result<Option<String>, GateError> {
        let fingerprint = name.key.fingerprint();
        let revocation = self.revoked_anywhere(fingerprint).await?;
        Ok(revocation.map(|revocation| {
            let words = revocation.in_words();
            format!("the key that signs for the decision log, {fingerprint}, was {words}: nothing is signed with it any more")
        }))
    }

    /// Refuses to sign for the log with a key that was revoked. The log grows all the same.
    pub(in crate::gate) async fn require_log_key(&self, name: &LogOrigin) -> Result<(), GateError> {
        match self.log_key_trouble(name).await? {
            None => Ok(()),
            Some(detail) => Err(GateError::Configuration { detail, hint: Some(self.how_to_rotate()) }),
        }
    }

    /// How the log goes on under another key, here or where replicas share it.
    fn how_to_rotate(&self) -> String {
        match &self.settings().database {
            None => "countersign log rotate lets the log go on under another key".to_owned(),
            Some(_) => "countersign keygen --out log; then countersign log rotate --to log.key".to_owned(),
        }
    }

    /// Signs for a tree. Whoever signs for the log does it here, so that nothing is signed with a key that was revoked.
    pub(in crate::gate) async fn signed_checkpoint(
        &self,
        name: &LogOrigin,
        frontier: &Frontier,
    ) -> Result<SignedNote, GateError> {
        // Whoever signed again for a log that went back would show two trees of one size.
        self.store().require_nothing_lost().await?;
        self.require_log_key(name).await?;
        let known = note_key(name)?;
        let key = self.private_log_key(name)?.ok_or_else(|| GateError::Configuration {
            detail: format!("the key of the decision log is another than the one it goes by, {known}"),
            hint: Some("put that key back, or let the log go on under another one: countersign log rotate".to_owned()),
        })?;
        let (text, now) = (checkpoint_text(name, frontier), self.now());
        let signature = key.sign(&known.message(&text, now))?;
        Ok(SignedNote { signatures: vec![known.signed(&signature, now)], text })
    }

    /// Refuses to sign for a log that has lost or changed what was signed for.
    async fn require_continued(&self, newest: &StoredCheckpoint, now: &Frontier) -> Result<(), GateError> {
        let note = SignedNote::parse(newest.note.as_bytes()).map_err(|error| broken(&error.to_string()))?;
        let Checkpoint { size, root, .. } =
            Checkpoint::parse(&note.text).map_err(|error| broken(&error.to_string()))?;
        if now.size() < size {
            return Err(broken(&format!(
                "expected at least the {size} leaves that were signed for, found {}",
                now.size()
            )));
        }
        let then = if now.size() == size {
            now.clone()
        } else {
            let tiles = self.log_tiles(now.size(), frontier_tiles(size, now.size())).await?;
            tiles.frontier(size).map_err(|missing| broken(&missing.to_string()))?
        };
        if then.root() == root {
            return Ok(());
        }
        let (expected, found) = (root.hex(), then.root().hex());
        Err(broken(&format!("its first {size} leaves were signed for with root {expected}, they have {found}")))
    }

    /// Reads tiles of a tree of `size` leaves.
    pub(in crate::gate) async fn log_tiles(
        &self,
        size: u64,
        wanted: impl IntoIterator<Item = Tile>,
    ) -> Result<Tiles, GateError> {
        let mut tiles = Tiles::of(size);
        for tile in wanted {
            let hashes = self.store().log_tile(tile).await?;
            tiles.insert(tile, hashes.ok_or_else(|| broken(&format!("{} is not whole", tile.path())))?);
        }
        Ok(tiles)
    }

    /// Has every witness asked that has not cosigned the newest checkpoint, all at the same time.
    async fn ask_witnesses(&self, name: &LogOrigin) -> Result<Vec<WitnessReply>, GateError> {
        let kept = self.store().log_checkpoints(&name.origin, MAX_LOG_CHECKPOINTS).await?;
        let Some(newest) = kept.first() else { return Ok(Vec::new()) };
        let asked = self.settings().log.witnesses.iter().map(|witness| {
            let kept = &kept;
            async move {
                let key = witness.key.to_string();
                let not = if newest.witnesses.contains(&key) {
                    None
                } else {
                    let seen = kept.iter().find(|kept| kept.witnesses.contains(&key)).map_or(0, |kept| kept.size);
                    self.ask_one(name, newest, &witness.url, &witness.key, seen).await?
                };
                let name = witness.key.name().to_owned();
                let (cosigned, seen) = (not.is_none(), not.as_ref().and_then(|not| not.seen));
                Ok(WitnessReply { name, cosigned, error: not.map(|not| not.why), seen })
            }
        });
        join_all(asked).await.into_iter().collect()
    }

    /// Has one witness asked; the answer is why it did not cosign.
    async fn ask_one(
        &self,
        name: &LogOrigin,
        newest: &StoredCheckpoint,
        url: &url::Url,
        key: &NoteKey,
        mut seen: u64,
    ) -> Result<Option<NotCosigned>, GateError> {
        let not = |why: String| Ok(Some(NotCosigned::from(why)));
        // It is shown what we signed, and not what others said of it.
        let Ok(mut note) = SignedNote::parse(newest.note.as_bytes()) else {
            return not("the checkpoint does not parse".to_owned());
        };
        note.signatures.retain(|signature| signature.name == name.origin.as_str());
        for _ in 0..2 {
            let Some(proof) = self.consistency(seen, newest.size).await? else {
                // A number that nobody has signed stops nothing: whoever answers in its place could say any.
                let why = format!(
                    "it says that it has seen {seen} leaves of this log, which has {}: either that witness is wrong, or the \
                     record has lost what was acknowledged, revocations among it; lead the gate back to the database that has \
                     it, and where that is gone for good: countersign log accept-loss --reason TEXT, which asks it",
                    newest.size
                );
                tracing::error!(
                    witness = key.name(),
                    seen,
                    size = newest.size,
                    "a witness has seen more of the decision log than there is"
                );
                return Ok(Some(NotCosigned { why, seen: Some(seen) }));
            };
            let body = witness::request(seen, &proof, &note);
            match ask_witness(url, body, &self.settings().registry.plain_http).await {
                Ok(WitnessAnswer::Cosigned(answer)) => {
                    let Some(line) = witness::cosignature(key, &note.text, &answer) else {
                        return not(format!("its answer holds no cosignature by {key} that verifies"));
                    };
                    let (witness, line) = (key.to_string(), line.to_string());
                    self.store().put_log_cosignature(&name.origin, newest.size, &witness, &line).await?;
                    return Ok(None);
                }
                Ok(WitnessAnswer::Knows(size)) if size != seen => seen = size,
                Ok(WitnessAnswer::Knows(size)) => return not(format!("it insists on having seen {size} leaves")),
                Err(fault) => return not(fault.to_string()),
            }
        }
        not("it has seen another size at each try".to_owned())
    }

    /// The proof between two sizes; `None` when the first is the larger.
    pub(in crate::gate) async fn consistency(&self, smaller: u64, larger: u64) -> Result<Option<Proof>, GateError> {
        let tiles = self.log_tiles(larger, consistency_tiles(smaller, larger)).await?;
        tiles.consistency(smaller, larger).map_err(|missing| broken(&missing.to_string()))
    }
}

/// What is signed for a tree.
pub(in crate::gate) fn checkpoint_text(name: &LogOrigin, frontier: &Frontier) -> String {
    Checkpoint { origin: name.origin.clone(), size: frontier.size(), root: frontier.root() }.text()
}

/// The key of the log under its name.
pub(in crate::gate) fn note_key(name: &LogOrigin) -> Result<NoteKey, GateError> {
    NoteKey::new(name.origin.as_str(), Signs::Notes, name.key.clone()).map_err(|error| GateError::Configuration {
        detail: format!("the key of the decision log: {error}"),
        hint: Some("countersign keygen --out log".to_owned()),
    })
}

/// The log in the database is not what was signed for.
pub(in crate::gate) fn broken(detail: &str) -> GateError {
    GateError::Configuration {
        detail: format!("the decision log is not whole: {detail}"),
        hint: Some("countersign log verify says which leaf; a backup of before has what is missing".to_owned()),
    }
}
