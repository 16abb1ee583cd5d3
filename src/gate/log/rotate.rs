//! The log goes on under another key, and those who know the former one can go on, too.

use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::super::{Gate, GateError};
use super::checkpoint::{checkpoint_text, note_key};
use crate::domain::keys::KeyKind;
use crate::domain::log::SignedNote;
use crate::sigstore::{KeySource, SigningKey, load_key, write_key_pair};
use crate::store::{LogBecause, LogOrigin};

/// One key of the log, and since when it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogKeyReply {
    /// `NAME+ID+KEY`: what `log verify --key` takes.
    pub key: String,
    /// How many leaves the log had when it began to count.
    pub since_leaf: u64,
    /// `first`, `rotated` or `restored`.
    pub because: String,
    /// Whether new checkpoints are signed with it.
    pub current: bool,
    /// Why nothing is signed with it any more; absent for a key that nobody revoked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<String>,
}

/// What a rotation did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RotationReply {
    /// The key of today.
    pub key: LogKeyReply,
    /// The one before.
    pub former: LogKeyReply,
    /// Where the new private key lies; absent where it was given.
    pub file: Option<PathBuf>,
    /// A checkpoint that both keys signed; where the former one was revoked, the new one alone.
    pub bridge: String,
}

impl Gate {
    /// Every key that the log ever had, newest last; of a log that nobody has signed for, none.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn log_keys(&self) -> Result<Vec<LogKeyReply>, GateError> {
        let names = self.store().log_origins().await?;
        let newest = names.last().map(|newest| newest.number);
        let mut keys = Vec::with_capacity(names.len());
        for name in &names {
            let revoked = self.log_key_trouble(name).await?;
            keys.push(LogKeyReply { revoked, ..key_reply(name, newest == Some(name.number))? });
        }
        Ok(keys)
    }

    /// Lets the log go on under another key: `given`, or one that is made here in the data directory.
    ///
    /// The log says so in a leaf, and a checkpoint that both keys signed is kept. Where both private keys are here, both
    /// go on signing, so that whoever knows only the former one need not be told at once. One that was revoked signs
    /// nothing more, here neither.
    ///
    /// # Errors
    ///
    /// [`GateError::Usage`] where replicas share the record and no key is given, and for the key that counts already;
    /// [`GateError::Configuration`] for a key that was revoked;
    /// [`GateError::Conflict`] when somebody else was quicker.
    pub async fn rotate_log_key(&self, given: Option<SigningKey>) -> Result<RotationReply, GateError> {
        let former = self.named_log().await?;
        let (new, file) = match (given, &self.settings().database) {
            (Some(given), _) => (given, None),
            (None, Some(_)) => {
                return Err(GateError::Usage {
                    detail: "replicas share this log, so its key is not made on the spot".to_owned(),
                    hint: Some("countersign keygen --out log; countersign log rotate --to log.key".to_owned()),
                });
            }
            (None, None) => {
                let new = SigningKey::generate(KeyKind::Ed25519)?;
                let prefix = self.log_key_file(&new.public_key());
                write_key_pair(&prefix.with_extension(""), &new, None)?;
                (new, Some(prefix))
            }
        };
        if new.public_key() == former.key {
            return Err(GateError::usage("this is the key that the log goes by already".to_owned()));
        }
        self.require_log_key(&LogOrigin { key: new.public_key(), ..former.clone() }).await?;
        let frontier = self.store().log_head().await?.frontier;
        let mut bridge = match self.log_key_trouble(&former).await? {
            None => self.signed_checkpoint(&former, &frontier).await?,
            Some(_) => SignedNote { text: checkpoint_text(&former, &frontier), signatures: Vec::new() },
        };
        let began_at = self.now();
        let name = LogOrigin {
            number: former.number.saturating_add(1),
            key: new.public_key(),
            because: LogBecause::Rotated,
            began_at,
            last: None,
            bridge: None,
            ..former.clone()
        };
        let key = note_key(&name)?;
        let signature = new.sign(&key.message(&bridge.text, began_at))?;
        bridge.signatures.insert(0, key.signed(&signature, began_at));
        let bridge = bridge.to_string();
        let name = LogOrigin { bridge: Some(bridge.clone()), ..name };
        self.store().begin_log_origin(&name, name.key.fingerprint()).await?;
        let size = frontier.size();
        let current = key_reply(&LogOrigin { size, ..name }, true)?;
        Ok(RotationReply { key: current, former: key_reply(&former, false)?, file, bridge })
    }

    /// Where a key that the log went over to lies in the data directory.
    fn log_key_file(&self, key: &crate::domain::keys::PublicKey) -> PathBuf {
        let name = key.fingerprint().hex();
        self.settings().data.join(format!("log-{}.key", name.get(..16).unwrap_or_default()))
    }

    /// The private key of a name of the log, where it is here.
    pub(in crate::gate) fn private_log_key(&self, name: &LogOrigin) -> Result<Option<Arc<SigningKey>>, GateError> {
        let settings = self.settings();
        if let Some(key) = settings.log.key.as_ref().filter(|key| key.public_key() == name.key) {
            return Ok(Some(Arc::clone(key)));
        }
        if settings.database.is_some() {
            return Ok(None);
        }
        for file in [self.log_key_file(&name.key), settings.data.join("log.key")] {
            if file.exists() {
                let key = load_key(&KeySource::File(file), None)?;
                if key.public_key() == name.key {
                    return Ok(Some(Arc::new(key)));
                }
            }
        }
        Ok(None)
    }
}

fn key_reply(name: &LogOrigin, current: bool) -> Result<LogKeyReply, GateError> {
    let (key, because) = (note_key(name)?.to_string(), name.because.as_str().to_owned());
    Ok(LogKeyReply { key, since_leaf: name.size, because, current, revoked: None })
}
