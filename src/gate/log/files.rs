//! The log as files: each as it is served, and all of them as a directory (C2SP tlog-tiles).

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::super::{Gate, GateError, read_bounded};
use super::checkpoint::note_key;
use crate::domain::limits::MAX_LOG_FILE_BYTES;
use crate::domain::log::{Checkpoint, SignedNote, Tile, entry_bytes, hash_bytes};

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogExportReply {
    /// Where.
    pub directory: PathBuf,
    /// The name of the log.
    pub origin: String,
    /// How many leaves it has.
    pub size: u64,
    /// Files that were written; those that were there already are not counted.
    pub written: u64,
    /// The key that signed the checkpoint, as `NAME+ID+KEY`.
    pub key: String,
}

impl Gate {
    /// A tile or a bundle of entries; `None` where the log has none such yet.
    ///
    /// # Errors
    ///
    /// [`GateError::Fault`] when the store cannot be read.
    pub async fn log_file(&self, tile: Tile) -> Result<Option<Vec<u8>>, GateError> {
        if tile.level.is_some() {
            return Ok(self.store().log_tile(tile).await?.map(|hashes| hash_bytes(&hashes)));
        }
        let leaves = self.store().log_leaves(tile.begins(), tile.width).await?;
        if u64::try_from(leaves.len()) != Ok(tile.width) {
            return Ok(None);
        }
        let entries: Vec<Vec<u8>> = leaves.iter().map(|leaf| leaf.entry.bytes()).collect();
        Ok(Some(entry_bytes(entries.iter().map(Vec::as_slice))))
    }

    /// Writes the log as files into a directory, the checkpoint last. What is there of an earlier time is completed; a
    /// file with other content is left as it is, and is an error.
    ///
    /// # Errors
    ///
    /// [`GateError::Configuration`] for a directory that cannot be written; [`GateError::Conflict`] for one that holds another
    /// log; [`GateError::Configuration`] when the log is not whole.
    pub async fn export_log(&self, directory: &Path) -> Result<LogExportReply, GateError> {
        let name = self.named_log().await?;
        let note = self.publish_log_checkpoint().await?.note;
        let parsed =
            SignedNote::parse(note.as_bytes()).map_err(|error| super::checkpoint::broken(&error.to_string()))?;
        let checkpoint =
            Checkpoint::parse(&parsed.text).map_err(|error| super::checkpoint::broken(&error.to_string()))?;
        refuse_another(directory, &checkpoint)?;
        let mut written = 0_u64;
        for tile in Tile::all(checkpoint.size) {
            let content = self.log_file(tile).await?;
            let content = content.ok_or_else(|| super::checkpoint::broken(&format!("{} is not whole", tile.path())))?;
            written = written.saturating_add(u64::from(put(&directory.join(tile.path()), &content)?));
        }
        replace(&directory.join("checkpoint"), note.as_bytes())?;
        Ok(LogExportReply {
            directory: directory.to_owned(),
            origin: name.origin.to_string(),
            size: checkpoint.size,
            written: written.saturating_add(1),
            key: note_key(&name)?.to_string(),
        })
    }
}

/// A directory that holds a log under another name, or more of this one, is not written over.
fn refuse_another(directory: &Path, checkpoint: &Checkpoint) -> Result<(), GateError> {
    let file = directory.join("checkpoint");
    if !file.exists() {
        return Ok(());
    }
    let there = SignedNote::parse(&read_bounded(&file, MAX_LOG_FILE_BYTES)?).ok();
    let there = there.and_then(|note| Checkpoint::parse(&note.text).ok());
    if there.as_ref().is_some_and(|there| there.origin == checkpoint.origin && there.size <= checkpoint.size) {
        return Ok(());
    }
    let found = there
        .map_or_else(|| "something else".to_owned(), |there| format!("{} leaves of `{}`", there.size, there.origin));
    Err(GateError::Usage {
        detail: format!(
            "`{}` holds {found}, this log has {} of `{}`",
            directory.display(),
            checkpoint.size,
            checkpoint.origin
        ),
        hint: Some("name another directory".to_owned()),
    })
}

/// Writes a file that never changes; says whether it had to be.
fn put(path: &Path, content: &[u8]) -> Result<bool, GateError> {
    if !path.exists() {
        replace(path, content)?;
        return Ok(true);
    }
    if read_bounded(path, MAX_LOG_FILE_BYTES)? == content {
        return Ok(false);
    }
    Err(GateError::Conflict {
        detail: format!("`{}` is there with other content: it is of another log, or was changed", path.display()),
    })
}

/// Writes a file whole: under another name first.
fn replace(path: &Path, content: &[u8]) -> Result<(), GateError> {
    let write = || {
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let mut partial = path.as_os_str().to_owned();
        partial.push(format!(".{}.partial", std::process::id()));
        std::fs::write(&partial, content)?;
        std::fs::rename(&partial, path)
    };
    write().map_err(|error: std::io::Error| GateError::unwritable(format_args!("`{}`", path.display()), &error))
}
