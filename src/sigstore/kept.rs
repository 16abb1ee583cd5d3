//! What a refresh keeps on disk: one file for each root, written whole or not at all.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use crate::domain::limits::MAX_TUF_KEPT_BYTES;
use crate::domain::names::TrustedRootName;
use crate::domain::tuf::Kept;

/// The directory of kept roots below a data directory.
const DIRECTORY: &str = "trust";

/// Why what is kept cannot be read or written. What was there before is there still.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeptFileError {
    /// The disk, or its permissions.
    #[error("`{path}` cannot be {done}: {detail}")]
    Io {
        /// Which file.
        path: String,
        /// `read` or `written`.
        done: &'static str,
        /// What the system says.
        detail: String,
    },
    /// It is not what was written.
    #[error("`{path}`: {detail}")]
    Corrupt {
        /// Which file.
        path: String,
        /// What it is instead.
        detail: String,
    },
    /// Somebody else is refreshing the same root.
    #[error("another process is updating `{name}`")]
    Busy {
        /// Which root.
        name: String,
    },
}

/// Where the root `name` is kept.
#[must_use]
pub fn kept_path(data: &Path, name: &TrustedRootName) -> PathBuf {
    // A name is of a-z, 0-9 and `-`: it leads nowhere else.
    data.join(DIRECTORY).join(format!("{name}.json"))
}

/// Reads what is kept of `name`; `None` where nothing is.
///
/// # Errors
///
/// [`KeptFileError`] when it is there and cannot be read: then it is not known what was trusted.
pub fn read_kept(data: &Path, name: &TrustedRootName) -> Result<Option<Kept>, KeptFileError> {
    let path = kept_path(data, name);
    let unreadable = |error: &std::io::Error| io(&path, "read", error);
    let file = match File::open(&path) {
        Ok(file) => file,
        // Where the data directory is no directory, its own opening says so better.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
        Err(error) => return Err(unreadable(&error)),
    };
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_TUF_KEPT_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    let corrupt = |error: crate::domain::tuf::KeptError| KeptFileError::Corrupt {
        path: path.display().to_string(),
        detail: error.to_string(),
    };
    Kept::parse(&bytes).map(Some).map_err(corrupt)
}

/// The right to write what is kept of one root, held from before it is read until after it is written: of two
/// refreshes the slower must not put an older state over a newer one. The system takes it back when the process ends.
#[derive(Debug)]
pub struct KeptLock {
    path: PathBuf,
    _held: File,
}

impl KeptLock {
    /// Takes the lock of `name`, and makes the directory where it is not there yet.
    ///
    /// # Errors
    ///
    /// [`KeptFileError::Busy`] when another process holds it; [`KeptFileError::Io`] where nothing can be written.
    pub fn take(data: &Path, name: &TrustedRootName) -> Result<Self, KeptFileError> {
        let path = kept_path(data, name);
        let directory = path.parent().unwrap_or(data);
        std::fs::create_dir_all(directory).map_err(|error| io(directory, "written", &error))?;
        let lock = path.with_extension("lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&lock);
        let file = file.map_err(|error| io(&lock, "written", &error))?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => Ok(Self { path, _held: file }),
            Err(rustix::io::Errno::WOULDBLOCK) => Err(KeptFileError::Busy { name: name.to_string() }),
            Err(error) => Err(io(&lock, "written", &error.into())),
        }
    }

    /// Puts `kept` in the place of what was there: beside it first, on the disk, then under its name.
    ///
    /// # Errors
    ///
    /// [`KeptFileError::Io`]; what was there before is there still.
    pub fn write(&self, kept: &Kept) -> Result<(), KeptFileError> {
        // Whoever was killed in the middle of this left one behind under the same name, and nobody else writes here.
        let beside = self.path.with_extension("new");
        let written = File::create(&beside)
            .and_then(|mut file| file.write_all(&kept.to_bytes()).and_then(|()| file.sync_all()))
            .and_then(|()| std::fs::rename(&beside, &self.path));
        if let Err(error) = written {
            let _ = std::fs::remove_file(&beside);
            return Err(io(&self.path, "written", &error));
        }
        // That the name is durable too: without it a crash brings the former state back, which is a state as well.
        let directory = self.path.parent().map(File::open);
        if let Some(Ok(directory)) = directory {
            let _ = directory.sync_all();
        }
        Ok(())
    }
}

fn io(path: &Path, done: &'static str, error: &std::io::Error) -> KeptFileError {
    KeptFileError::Io { path: path.display().to_string(), done, detail: error.to_string() }
}
