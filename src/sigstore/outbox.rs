//! What has been obtained for a signature that is not stored yet: kept on disk, so that a repeated command goes on where
//! an interrupted one stopped. A signature is neither lost nor made twice.
//!
//! One file for each statement and signer below `DATA/signing`, removed when the bundle is where it was to go. Whoever
//! works on one holds its lock, so that two commands that say the same do it one after the other.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::made::{Keep, Made};
use super::service::ServiceOptions;
use crate::domain::digest::Digest;
use crate::domain::limits::{KEPT_SIGNATURE_DAYS_MAX, MAX_KEPT_SIGNATURE_BYTES, MAX_KEPT_SIGNATURES};

/// The place of one signature.
pub(super) struct Kept {
    path: PathBuf,
    lock: PathBuf,
    // Held as long as this is.
    _held: File,
}

impl Kept {
    /// The place for `name` below `directory`, once nobody else works on it.
    ///
    /// # Errors
    ///
    /// What the file system says; [`io::ErrorKind::TimedOut`] when somebody else still works on it at the end.
    pub(super) async fn open(directory: &Path, name: Digest, options: &ServiceOptions) -> io::Result<Self> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
        tidy(directory);
        let path = directory.join(format!("{}.json", hex::encode(name.as_bytes())));
        let lock = path.with_extension("lock");
        loop {
            let file = OpenOptions::new().create(true).truncate(false).write(true).mode(0o600).open(&lock)?;
            match file.try_lock() {
                // Whoever had it may have removed it meanwhile: then the lock is on a file that nobody else will find.
                Ok(()) if is_still(&file, &lock) => return Ok(Self { path, lock, _held: file }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => tokio::time::sleep(Duration::from_millis(50)).await,
                Err(TryLockError::Error(error)) => return Err(error),
            }
            if options.left().is_zero() {
                return Err(io::Error::new(io::ErrorKind::TimedOut, "another command signs the same"));
            }
        }
    }

    /// What was kept here; `None` where there is nothing, or nothing that can be read.
    pub(super) fn read(&self) -> Option<Made> {
        let size = fs::metadata(&self.path).ok()?.len();
        if size > MAX_KEPT_SIGNATURE_BYTES {
            return None;
        }
        serde_json::from_slice(&fs::read(&self.path).ok()?).ok()
    }

    /// Nothing need be kept any more.
    pub(super) fn forget(self) {
        let _ = fs::remove_file(&self.path);
        // While it is locked: who waits for it finds out that it is another file by then.
        let _ = fs::remove_file(&self.lock);
    }

    fn write(&self, made: &Made) -> io::Result<()> {
        let temporary = self.path.with_extension("new");
        let _ = fs::remove_file(&temporary);
        let bytes = serde_json::to_vec(made)?;
        let mut file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&temporary)?;
        file.write_all(&bytes)?;
        file.sync_all()?;
        fs::rename(&temporary, &self.path)
    }
}

impl Keep for Kept {
    /// A disk that is full is no reason to stop: only an interruption would cost something then.
    fn keep(&self, made: &Made) {
        if let Err(error) = self.write(made) {
            tracing::warn!("`{}` cannot be written: {error}", self.path.display());
        }
    }
}

/// Nowhere to keep anything.
impl Keep for Option<&Kept> {
    fn keep(&self, made: &Made) {
        if let Some(kept) = self {
            kept.keep(made);
        }
    }
}

fn is_still(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(found)) => (held.dev(), held.ino()) == (found.dev(), found.ino()),
        _ => false,
    }
}

/// Removes what nobody came back for: a statement that names its own time is never repeated.
fn tidy(directory: &Path) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    let oldest = SystemTime::now().checked_sub(Duration::from_hours(24 * KEPT_SIGNATURE_DAYS_MAX));
    for entry in entries.take(MAX_KEPT_SIGNATURES).flatten() {
        let modified = entry.metadata().and_then(|metadata| metadata.modified()).ok();
        if modified.zip(oldest).is_some_and(|(modified, oldest)| modified < oldest) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
