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

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::task::Poll;

    use super::*;
    use crate::domain::time::Timestamp;
    use crate::sigstore::made::Verifier;

    fn time(seconds: i64) -> Timestamp {
        Timestamp::from_unix_seconds(seconds).unwrap()
    }

    fn made() -> Made {
        let verifier =
            Verifier::Certificate { der: vec![1, 2], expires_at: time(600), authority: "https://f.example".into() };
        let entries = vec![("https://log.example/".to_owned(), serde_json::json!({"logIndex": "0"}))];
        Made { payload: b"{}".to_vec(), signature: vec![3], verifier, timestamps: Vec::new(), entries }
    }

    async fn open(directory: &Path, name: &[u8]) -> Kept {
        Kept::open(directory, Digest::of(name), &ServiceOptions::default()).await.unwrap()
    }

    #[tokio::test]
    async fn a_signature_that_was_begun_is_there_for_the_next_command_and_gone_when_it_is_stored() {
        let home = tempfile::tempdir().unwrap();
        let directory = home.path().join("signing");
        let kept = open(&directory, b"a").await;
        assert_eq!(kept.read(), None);
        kept.keep(&made());
        drop(kept);
        assert_eq!(open(&directory, b"b").await.read(), None);
        let kept = open(&directory, b"a").await;
        assert_eq!(kept.read(), Some(made()));
        assert_eq!(made().bundle(), kept.read().unwrap().bundle());
        kept.forget();
        assert_eq!(open(&directory, b"a").await.read(), None);
    }

    #[tokio::test]
    async fn what_is_torn_too_large_or_of_another_time_is_no_signature() {
        let home = tempfile::tempdir().unwrap();
        let kept = open(home.path(), b"a").await;
        kept.keep(&made());
        let whole = fs::read(&kept.path).unwrap();
        fs::write(&kept.path, &whole[..whole.len() / 2]).unwrap();
        assert_eq!(kept.read(), None);
        fs::write(&kept.path, [&b"{\"later\":1,"[..], &whole[1..]].concat()).unwrap();
        assert_eq!(kept.read(), None);
        File::create(&kept.path).unwrap().set_len(MAX_KEPT_SIGNATURE_BYTES + 1).unwrap();
        assert_eq!(kept.read(), None);
    }

    #[tokio::test]
    async fn two_commands_that_sign_the_same_do_it_one_after_the_other() {
        let home = tempfile::tempdir().unwrap();
        let first = open(home.path(), b"a").await;
        let hurried = ServiceOptions { total: Duration::from_millis(120), ..ServiceOptions::default() };
        let refused = Kept::open(home.path(), Digest::of(b"a"), &hurried.beginning_now()).await;
        assert_eq!(refused.err().map(|error| error.kind()), Some(io::ErrorKind::TimedOut));
        let mut second = pin!(open(home.path(), b"a"));
        assert!(poll_fn(|context| Poll::Ready(second.as_mut().poll(context).is_pending())).await);
        first.forget();
        let second = second.await;
        second.keep(&made());
        assert!(second.lock.exists() && second.read().is_some());
    }

    #[tokio::test]
    async fn what_nobody_came_back_for_in_a_week_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let kept = open(home.path(), b"a").await;
        kept.keep(&made());
        let old = SystemTime::now() - Duration::from_hours(24 * KEPT_SIGNATURE_DAYS_MAX + 1);
        File::options().write(true).open(&kept.path).unwrap().set_modified(old).unwrap();
        drop(open(home.path(), b"b").await);
        assert!(!kept.path.exists());
    }

    #[test]
    fn a_certificate_that_expired_unwitnessed_is_worth_nothing() {
        let mut made = made();
        assert!(made.is_usable(time(599)) && !made.is_usable(time(600)));
        made.timestamps.push(("https://tsa.example".into(), "AA==".into()));
        assert!(made.is_usable(time(10_000)));
        made.verifier = Verifier::Key { spki: vec![1] };
        made.timestamps.clear();
        assert!(made.is_usable(time(10_000)));
    }
}
