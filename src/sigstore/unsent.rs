//! A signed statement that is not where it was to go yet: kept on disk, so that a repeated command stores it instead of
//! finding out and signing again.
//!
//! For statements that are never the same twice, since they name their own time: what was built, and what a test showed.
//! An hour of testing must not be lost to a registry that is down for a minute.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::Serialize;

use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::limits::{MAX_BUNDLE_BYTES, UNSENT_HOURS_MAX};

/// The place of one statement.
#[derive(Clone, Debug)]
pub struct Unsent {
    path: PathBuf,
}

impl Unsent {
    /// The place of the statement below `directory` that a command with these words makes: all that the same command
    /// says again, and nothing that changes by itself. `None` where that has no JSON form.
    #[must_use]
    pub fn of(directory: &Path, words: &impl Serialize) -> Option<Self> {
        let name = Digest::of(&json::canonical(words).ok()?);
        Some(Self { path: directory.join(format!("unsent-{}.json", name.hex())) })
    }

    /// The bundle that lies here; `None` where there is none, or one that nobody came back for in [`UNSENT_HOURS_MAX`].
    #[must_use]
    pub fn read(&self) -> Option<Vec<u8>> {
        let metadata = fs::metadata(&self.path).ok()?;
        let oldest = SystemTime::now().checked_sub(Duration::from_hours(UNSENT_HOURS_MAX))?;
        let limit = u64::try_from(MAX_BUNDLE_BYTES).unwrap_or(u64::MAX);
        if metadata.len() > limit || metadata.modified().ok()? < oldest {
            self.forget();
            return None;
        }
        fs::read(&self.path).ok()
    }

    /// Keeps a bundle here. A disk that is full is no reason to stop: only a failure of what follows would cost something.
    pub fn keep(&self, bundle: &[u8]) {
        if let Err(error) = self.write(bundle) {
            tracing::warn!("`{}` cannot be written: {error}", self.path.display());
        }
    }

    /// Nothing need be kept any more.
    pub fn forget(&self) {
        let _ = fs::remove_file(&self.path);
    }

    fn write(&self, bundle: &[u8]) -> io::Result<()> {
        let directory = self.path.parent().unwrap_or(Path::new("."));
        fs::DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
        let temporary = self.path.with_extension(format!("new-{}", std::process::id()));
        let _ = fs::remove_file(&temporary);
        let mut file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&temporary)?;
        file.write_all(bundle)?;
        file.sync_all()?;
        fs::rename(&temporary, &self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    #[test]
    fn what_was_kept_is_there_for_the_same_words_until_it_is_stored_or_too_old() {
        let home = tempfile::tempdir().unwrap();
        let directory = home.path().join("signing");
        let unsent = Unsent::of(&directory, &("smoke", "a")).unwrap();
        assert_eq!(unsent.read(), None);
        unsent.keep(b"bundle");
        assert_eq!(Unsent::of(&directory, &("smoke", "a")).unwrap().read().as_deref(), Some(&b"bundle"[..]));
        assert_eq!(Unsent::of(&directory, &("smoke", "b")).unwrap().read(), None);
        let old = SystemTime::now() - Duration::from_hours(UNSENT_HOURS_MAX + 1);
        File::options().write(true).open(&unsent.path).unwrap().set_modified(old).unwrap();
        assert_eq!(unsent.read(), None);
        assert!(!unsent.path.exists());
        unsent.keep(b"bundle");
        unsent.forget();
        assert_eq!(unsent.read(), None);
    }

    #[test]
    fn a_place_that_cannot_be_written_stops_nobody() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("file"), "").unwrap();
        let unsent = Unsent::of(&home.path().join("file"), &"a").unwrap();
        unsent.keep(b"bundle");
        assert_eq!(unsent.read(), None);
    }
}
