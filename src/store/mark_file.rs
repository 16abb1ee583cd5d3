//! The file in which it is remembered how large the log was.
//!
//! It is replaced whole, and on the disk before it counts. Who replaces it holds a lock on the one that is there, so that of
//! two processes neither puts back what the other has gone beyond.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use super::error::{StoreError, printable};
use crate::domain::limits::MAX_MARK_BYTES;
use crate::domain::log::Mark;

/// What a file remembers; nothing where there is none.
///
/// # Errors
///
/// [`StoreError::Unavailable`] for one that cannot be read or holds something else: to go on without it would be to forget.
pub(super) fn read(path: &Path) -> Result<Option<Mark>, StoreError> {
    let unusable = |error: Error| StoreError::Unavailable {
        path: printable(path),
        detail: format!(
            "it remembers how large the decision log was, and cannot be read: {error}; put it right, or remove it if you know \
             why it is so: what it remembered is lost with it"
        ),
    };
    match File::open(path) {
        Ok(mut file) => content(&mut file).map_err(unusable),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unusable(error)),
    }
}

/// Whoever makes the file makes it empty first, and then replaces it.
fn content(file: &mut File) -> Result<Option<Mark>, Error> {
    let mut bytes = Vec::new();
    file.take(MAX_MARK_BYTES).read_to_end(&mut bytes)?;
    if bytes.is_empty() { Ok(None) } else { Ok(Some(serde_json::from_slice(&bytes)?)) }
}

/// Writes what goes beyond what the file remembers; what does not changes nothing.
///
/// # Errors
///
/// What the system said.
pub(super) fn raise(path: &Path, mark: &Mark) -> Result<(), Error> {
    let mut held = lock(path)?;
    if content(&mut held)?.is_some_and(|there| !mark.is_beyond(&there)) {
        return Ok(());
    }
    let mut text = serde_json::to_vec(mark)?;
    text.push(b'\n');
    let next = beside(path);
    let mut file = private(OpenOptions::new().write(true).create(true).truncate(true)).open(&next)?;
    file.write_all(&text)?;
    file.sync_all()?;
    std::fs::rename(&next, path)?;
    let directory = path.parent().filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(directory)?.sync_all()
}

/// The file that is there, made where there is none, locked: others who replace it wait.
fn lock(path: &Path) -> Result<File, Error> {
    if let Some(directory) = path.parent().filter(|path| !path.as_os_str().is_empty()) {
        std::fs::create_dir_all(directory)?;
    }
    loop {
        let file = private(OpenOptions::new().read(true).write(true).create(true).truncate(false)).open(path)?;
        flock(&file, FlockOperation::LockExclusive)?;
        // Somebody may have replaced it while we waited.
        let (ours, there) = (file.metadata()?, std::fs::metadata(path));
        if there.is_ok_and(|there| (there.dev(), there.ino()) == (ours.dev(), ours.ino())) {
            return Ok(file);
        }
    }
}

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options.mode(0o600)
}

/// Under the lock nobody else has a file of this name.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".next");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::digest::Digest;

    fn mark(size: u64) -> Mark {
        Mark { losses: 0, size, root: Digest::of(b"root"), at: "2026-01-02T03:04:05Z".parse().unwrap() }
    }

    #[test]
    fn a_file_remembers_the_largest_whoever_writes_last() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("state/log.mark");
        assert_eq!(read(&path).unwrap(), None);
        raise(&path, &mark(7)).unwrap();
        raise(&path, &mark(3)).unwrap();
        assert_eq!(read(&path).unwrap(), Some(mark(7)));
        let after_a_loss = Mark { losses: 1, ..mark(2) };
        raise(&path, &after_a_loss).unwrap();
        assert_eq!(read(&path).unwrap(), Some(after_a_loss));
        let names: Vec<_> =
            std::fs::read_dir(path.parent().unwrap()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(names, ["log.mark"]);
    }

    #[test]
    fn many_who_write_at_once_leave_the_largest() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log.mark");
        std::thread::scope(|scope| {
            for n in 0..16 {
                let path = &path;
                scope.spawn(move || raise(path, &mark(n)).unwrap());
            }
        });
        assert_eq!(read(&path).unwrap(), Some(mark(15)));
    }

    #[test]
    fn a_file_that_holds_something_else_is_named_and_never_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log.mark");
        std::fs::write(&path, "{\"size\":").unwrap();
        let refused = read(&path).unwrap_err().to_string();
        assert!(refused.contains("log.mark") && refused.contains("remove it if you know why"), "{refused}");
        assert!(raise(&path, &mark(7)).is_err());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "{\"size\":");
    }
}
