//! An OCI image layout on disk (OCI image specification, "Image Layout"), the storage that needs nothing.
//!
//! Every file appears whole or not at all: written beside its place, synced, renamed. `index.json` is changed only
//! under a lock on the `oci-layout` file, read anew and merged under it, so that processes that write at the same
//! time lose nothing; readers need no lock. Referrers stand in `index.json` without a tag and are found by the
//! `subject` of their own manifest.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, Mode, OFlags, flock};

use super::Descriptor;
use super::document::{self, DocumentError, Index, fallback_tag};
use super::error::{RegistryError, corrupt, fault, shown, too_much};
use crate::domain::digest::{Digest, Hasher};
use crate::domain::facts::Source;
use crate::domain::fault::FaultClass;
use crate::domain::json;
use crate::domain::limits::{MAX_LAYOUT_ENTRIES, MAX_LAYOUT_INDEX_BYTES, MAX_MANIFEST_BYTES};
use crate::domain::reference::Target;

/// The file that makes a directory a layout.
pub(super) const MARKER: &str = "oci-layout";
const MARKER_BYTES: &[u8] = br#"{"imageLayoutVersion":"1.0.0"}"#;
const INDEX: &str = "index.json";
/// How often a lock that another process holds is tried.
const LOCK_PAUSE: Duration = Duration::from_millis(5);
/// Bytes that are copied at a time.
const COPY_BYTES: usize = 256 * 1024;

/// Runs file work where it may block.
pub(super) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, RegistryError> + Send + 'static,
) -> Result<T, RegistryError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(fault("disk", FaultClass::Unavailable, format!("the work was stopped: {error}")).into()),
    }
}

/// An OCI image layout, existing or to be made by the first write.
#[derive(Debug)]
pub(super) struct Layout {
    directory: PathBuf,
    lock_timeout: Duration,
    /// What each manifest of the index is about, learnt when it was first read. Bytes never change under their
    /// digest, so this never grows old; what matches is read again, and checked, every time.
    subjects: Mutex<BTreeMap<Digest, Option<Digest>>>,
}

impl Layout {
    pub(super) fn new(directory: PathBuf, lock_timeout: Duration) -> Self {
        Self { directory, lock_timeout, subjects: Mutex::default() }
    }

    pub(super) fn dependency(&self) -> String {
        format!("layout {}", shown(&self.directory.to_string_lossy(), 200))
    }

    pub(super) fn blob_path(&self, digest: Digest) -> PathBuf {
        self.directory.join("blobs").join("sha256").join(digest.hex())
    }

    fn absent(&self, what: &str) -> RegistryError {
        RegistryError::NotFound { what: format!("{what} in oci:{}", shown(&self.directory.to_string_lossy(), 200)) }
    }

    fn io_fault(&self, doing: &str, path: &Path, error: &io::Error) -> RegistryError {
        let class = match error.kind() {
            io::ErrorKind::PermissionDenied => FaultClass::Denied,
            io::ErrorKind::TimedOut => FaultClass::Timeout,
            _ => FaultClass::Unavailable,
        };
        let path = path.strip_prefix(&self.directory).ok().filter(|path| !path.as_os_str().is_empty()).unwrap_or(path);
        let detail = format!("could not {doing} `{}`: {error}", shown(&path.to_string_lossy(), 200));
        fault(&self.dependency(), class, detail).into()
    }

    /// A manifest by tag or digest, checked against its digest.
    pub(super) fn manifest(&self, target: &Target) -> Result<(Descriptor, Vec<u8>), RegistryError> {
        let index = self.index()?;
        let (digest, listed) = match target {
            Target::Digest(digest) => {
                let listed = index.descriptors().find(|entry| entry.digest == *digest);
                (*digest, listed.map(|entry| entry.media_type.clone()))
            }
            Target::Tag(tag) => {
                let entry = index.tagged(tag).ok_or_else(|| self.absent(&format!("tag `{tag}`")))?;
                (entry.digest, Some(entry.media_type.clone()))
            }
        };
        let bytes = self.blob(digest, MAX_MANIFEST_BYTES).map_err(|error| match error {
            RegistryError::NotFound { .. } => self.absent(&format!("manifest `{digest}`")),
            other => other,
        })?;
        let described = document::media_type(&bytes, listed.as_deref())
            .and_then(|media_type| document::describe(&bytes, media_type));
        match described {
            Ok(descriptor) => Ok((descriptor, bytes)),
            Err(error) if listed.is_some() => Err(self.corrupt_document("manifest", digest, &error)),
            // A blob that nobody called a manifest, named where one belongs. A registry keeps the two apart and has no such
            // manifest either: mostly it is the digest of a file, and not of the artifact that it was pushed as.
            Err(_) => Err(self.absent(&format!("manifest `{digest}` (a layer or a file has that digest)"))),
        }
    }

    fn corrupt_document(&self, what: &str, digest: Digest, error: &DocumentError) -> RegistryError {
        corrupt(&self.dependency(), format!("{what} `{digest}`: {error}")).into()
    }

    /// A blob of at most `bytes_max` bytes, checked against its digest.
    pub(super) fn blob(&self, digest: Digest, bytes_max: usize) -> Result<Vec<u8>, RegistryError> {
        let path = self.blob_path(digest);
        let bytes = match self.read(&path, bytes_max) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Err(self.absent(&format!("blob `{digest}`"))),
            Err(error) => return Err(error),
        };
        let found = Digest::of(&bytes);
        if found == digest {
            return Ok(bytes);
        }
        let detail = format!("expected bytes with digest {digest}, found {} bytes with {found}", bytes.len());
        Err(corrupt(&self.dependency(), detail).into())
    }

    /// A file of at most `bytes_max` bytes; `None` when there is none.
    fn read(&self, path: &Path, bytes_max: usize) -> Result<Option<Vec<u8>>, RegistryError> {
        let failed = |error: &io::Error| self.io_fault("read", path, error);
        let file = match open_plain(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(&error)),
        };
        let limit = u64::try_from(bytes_max).unwrap_or(u64::MAX);
        let mut bytes = Vec::new();
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| failed(&error))?;
        if bytes.len() > bytes_max {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            return Err(
                too_much(&self.dependency(), format!("`{name}` has more than the limit of {bytes_max} bytes")).into()
            );
        }
        Ok(Some(bytes))
    }

    /// The index, of a directory that is a layout of the version we know.
    pub(super) fn index(&self) -> Result<Index, RegistryError> {
        let marker = self.read(&self.directory.join(MARKER), 4096)?;
        let Some(marker) = marker else {
            let what = format!("OCI image layout `{}`", shown(&self.directory.to_string_lossy(), 200));
            return Err(RegistryError::NotFound { what });
        };
        let version = json::parse(&marker).ok();
        let version = version.as_ref().and_then(|value| value.get("imageLayoutVersion")).and_then(|v| v.as_str());
        if version != Some("1.0.0") {
            let found = shown(version.unwrap_or("nothing"), 40);
            let detail = format!("expected image layout version `1.0.0`, found `{found}`");
            return Err(corrupt(&self.dependency(), detail).into());
        }
        let Some(bytes) = self.read(&self.directory.join(INDEX), MAX_LAYOUT_INDEX_BYTES)? else {
            return Err(corrupt(&self.dependency(), format!("`{INDEX}` is missing")).into());
        };
        let index = Index::parse(&bytes).map_err(|error| corrupt(&self.dependency(), format!("`{INDEX}`: {error}")))?;
        if index.len() > MAX_LAYOUT_ENTRIES {
            let detail = format!("`{INDEX}` names more than the limit of {MAX_LAYOUT_ENTRIES} manifests");
            return Err(too_much(&self.dependency(), detail).into());
        }
        Ok(index)
    }

    /// What refers to `subject`: manifests in the index that say so themselves, and the fallback tag of other tools.
    pub(super) fn referrers(&self, subject: Digest) -> Result<Vec<(Descriptor, Source)>, RegistryError> {
        let index = self.index()?;
        let mut items = Vec::new();
        for entry in index.descriptors().filter(|entry| document::is_document(&entry.media_type)) {
            if self.is_known_to_be_about_another(subject, entry.digest) {
                continue;
            }
            let bytes = self.listed(entry.digest)?;
            match document::subject(&bytes) {
                Ok(found) => {
                    self.subjects.lock().unwrap_or_else(PoisonError::into_inner).insert(entry.digest, found);
                    if found == Some(subject) {
                        let item = document::describe(&bytes, entry.media_type.clone());
                        items.push((item.unwrap_or_else(|_| entry.clone()), Source::Layout));
                    }
                }
                // Whoever reads it says what is wrong with it, and everything beside it is read as well.
                Err(_) if document::may_be_about(&bytes, subject) => items.push((entry.clone(), Source::Layout)),
                Err(_) => {}
            }
        }
        if let Some(entry) = index.tagged(&fallback_tag(subject)) {
            let bytes = self.listed(entry.digest)?;
            let listed = Index::parse(&bytes).map_err(|error| self.corrupt_document("index", entry.digest, &error))?;
            items.extend(listed.descriptors().map(|item| (item.clone(), Source::Layout)));
        }
        Ok(items)
    }

    /// The images of signatures and attestations that `cosign save` put into the index, which it names by their kind.
    pub(super) fn saved_by_cosign(&self) -> Result<Vec<Digest>, RegistryError> {
        let saved = |entry: &&Descriptor| {
            let kind = entry.annotations.get("kind").map(String::as_str);
            matches!(kind, Some("dev.cosignproject.cosign/sigs" | "dev.cosignproject.cosign/atts"))
        };
        Ok(self.index()?.descriptors().filter(saved).map(|entry| entry.digest).collect())
    }

    fn is_known_to_be_about_another(&self, subject: Digest, manifest: Digest) -> bool {
        let subjects = self.subjects.lock().unwrap_or_else(PoisonError::into_inner);
        subjects.get(&manifest).is_some_and(|known| *known != Some(subject))
    }

    /// A manifest that the index names. Its absence leaves the answer incomplete, which is a fault.
    fn listed(&self, digest: Digest) -> Result<Vec<u8>, RegistryError> {
        self.blob(digest, MAX_MANIFEST_BYTES).map_err(|error| match error {
            RegistryError::NotFound { .. } => {
                corrupt(&self.dependency(), format!("manifest `{digest}` is in `{INDEX}`, but is not there")).into()
            }
            other => other,
        })
    }

    /// Stores a blob.
    pub(super) fn put_bytes(&self, bytes: &[u8]) -> Result<(), RegistryError> {
        let digest = Digest::of(bytes);
        self.create()?;
        let path = self.blob_path(digest);
        if Self::holds(&path, digest) {
            return Ok(());
        }
        self.write(&path, |file| file.write_all(bytes))
    }

    /// Stores the file `source`, which has `digest`, as a blob.
    pub(super) fn put_file(&self, source: &Path, digest: Digest) -> Result<(), RegistryError> {
        self.create()?;
        let path = self.blob_path(digest);
        if Self::holds(&path, digest) {
            return Ok(());
        }
        let mut from = File::open(source).map_err(|error| self.io_fault("read", source, &error))?;
        self.write(&path, |file| {
            let mut hasher = Hasher::default();
            copy(&mut from, |part| {
                hasher.update(part);
                file.write_all(part)
            })?;
            if hasher.finish() == digest {
                Ok(())
            } else {
                Err(io::Error::other("the file changed while it was copied"))
            }
        })
    }

    /// Stores a manifest and names it in the index, under `tag` or without one.
    pub(super) fn put_manifest(
        &self,
        bytes: &[u8],
        descriptor: &Descriptor,
        tag: Option<&str>,
    ) -> Result<(), RegistryError> {
        self.put_bytes(bytes)?;
        let _lock = self.lock()?;
        let mut index = self.index()?;
        let tagged = |tag: &str| index.tagged(tag).is_some_and(|entry| entry.digest == descriptor.digest);
        match tag {
            Some(tag) if tagged(tag) => return Ok(()),
            Some(tag) => index.tag(tag, descriptor),
            None if index.add(descriptor) => {}
            None => return Ok(()),
        }
        self.write_index(&index)
    }

    fn write_index(&self, index: &Index) -> Result<(), RegistryError> {
        let bytes = index.to_bytes().map_err(|error| RegistryError::Invalid { detail: error.to_string() })?;
        self.write(&self.directory.join(INDEX), |file| file.write_all(&bytes))
    }

    /// Whether the blob is there and whole; one that is damaged is written again.
    fn holds(path: &Path, digest: Digest) -> bool {
        let Ok(mut file) = open_plain(path) else { return false };
        let mut hasher = Hasher::default();
        let read = copy(&mut file, |part| {
            hasher.update(part);
            Ok(())
        });
        read.is_ok() && hasher.finish() == digest
    }

    /// Makes the directory a layout if it is not one. A directory with other things in it is left alone.
    fn create(&self) -> Result<(), RegistryError> {
        let marker = self.directory.join(MARKER);
        if marker.exists() && self.directory.join(INDEX).exists() {
            return Ok(());
        }
        let failed = |error: io::Error| self.io_fault("create", &self.directory, &error);
        fs::create_dir_all(&self.directory).map_err(failed)?;
        for entry in fs::read_dir(&self.directory).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            // What another process leaves that is creating the same layout just now.
            let ours = name == MARKER || name == INDEX || name == "blobs" || is_temporary(&name.to_string_lossy());
            if !ours {
                let detail = format!(
                    "expected an OCI image layout or an empty directory, found `{}` with `{}` in it",
                    shown(&self.directory.to_string_lossy(), 200),
                    shown(&name.to_string_lossy(), 100)
                );
                return Err(RegistryError::Invalid { detail });
            }
        }
        let blobs = self.directory.join("blobs").join("sha256");
        fs::create_dir_all(&blobs).map_err(|error| self.io_fault("create", &blobs, &error))?;
        self.mark(&marker)?;
        let _lock = self.lock()?;
        if self.directory.join(INDEX).exists() { Ok(()) } else { self.write_index(&Index::default()) }
    }

    /// Writes the marker, unless it is there. It is never replaced: the lock of the writers is on it, and a second one in its
    /// place would be a second lock.
    fn mark(&self, marker: &Path) -> Result<(), RegistryError> {
        if marker.exists() {
            return Ok(());
        }
        let temporary = self.directory.join(temporary_name());
        let fill = |path: &Path| -> io::Result<()> {
            let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
            file.write_all(MARKER_BYTES)?;
            file.sync_all()
        };
        let made = fill(&temporary).and_then(|()| match fs::hard_link(&temporary, marker) {
            // A file system without such links: whoever is first makes it, in its place.
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => fill(marker),
            other => other,
        });
        let _ = fs::remove_file(&temporary);
        match made.and_then(|()| File::open(&self.directory)?.sync_all()) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(self.io_fault("write", marker, &error)),
            _ => Ok(()),
        }
    }

    /// Waits for the other writers of the index. The lock ends with the file that is returned, or with the process.
    fn lock(&self) -> Result<File, RegistryError> {
        let path = self.directory.join(MARKER);
        let file = File::open(&path).map_err(|error| self.io_fault("open", &path, &error))?;
        let begun = Instant::now();
        loop {
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(file),
                Err(rustix::io::Errno::WOULDBLOCK) if begun.elapsed() < self.lock_timeout => {
                    std::thread::sleep(LOCK_PAUSE);
                }
                Err(rustix::io::Errno::WOULDBLOCK) => {
                    let detail = format!("another process has held its lock for {} ms", self.lock_timeout.as_millis());
                    return Err(fault(&self.dependency(), FaultClass::Timeout, detail).into());
                }
                Err(error) => return Err(self.io_fault("lock", &path, &error.into())),
            }
        }
    }

    /// Writes a file whole or not at all: beside its place, synced, renamed, and the directory synced.
    fn write(&self, path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> Result<(), RegistryError> {
        let parent = path.parent().unwrap_or(&self.directory);
        let temporary = parent.join(temporary_name());
        let written = (|| {
            let mut file = OpenOptions::new().write(true).create_new(true).open(&temporary)?;
            fill(&mut file)?;
            file.sync_all()?;
            fs::rename(&temporary, path)?;
            File::open(parent)?.sync_all()
        })();
        written.map_err(|error| {
            // The rename may have happened; then there is nothing left to remove.
            let _ = fs::remove_file(&temporary);
            self.io_fault("write", path, &error)
        })
    }
}

/// Opens what is a file and nothing else. A layout may come from anybody: a pipe in it would be waited for without end, a
/// device read without end.
fn open_plain(path: &Path) -> io::Result<File> {
    let file = File::from(rustix::fs::open(path, OFlags::RDONLY | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty())?);
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::other("it is no file")) }
}

fn temporary_name() -> String {
    format!(".tmp-{}", uuid::Uuid::now_v7())
}

fn is_temporary(name: &str) -> bool {
    name.starts_with(".tmp-")
}

/// Reads to the end in parts.
pub(super) fn copy(from: &mut File, mut to: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let mut buffer = vec![0; COPY_BYTES];
    loop {
        let count = match from.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        to(buffer.get(..count).unwrap_or_default())?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fault::Fault;

    fn layout(directory: &Path) -> Layout {
        Layout::new(directory.to_owned(), Duration::from_millis(20))
    }

    fn manifest(layers: &str) -> (Descriptor, Vec<u8>) {
        let bytes = format!(r#"{{"schemaVersion":2,"mediaType":"{}","layers":[{layers}]}}"#, document::IMAGE_MANIFEST);
        let descriptor = document::describe(bytes.as_bytes(), document::IMAGE_MANIFEST.to_owned()).unwrap();
        (descriptor, bytes.into_bytes())
    }

    fn fault_of<T: std::fmt::Debug>(outcome: Result<T, RegistryError>) -> Fault {
        match outcome.unwrap_err() {
            RegistryError::Fault(fault) => fault,
            other => panic!("expected a fault, found {other}"),
        }
    }

    #[test]
    fn writers_at_the_same_time_lose_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("new");
        std::thread::scope(|scope| {
            for writer in 0..8 {
                let path = &path;
                scope.spawn(move || {
                    let layout = Layout::new(path.clone(), Duration::from_mins(1));
                    for round in 0..5 {
                        let (descriptor, bytes) = manifest(&format!(
                            r#"{{"mediaType":"a/b","digest":"{}","size":1}}"#,
                            Digest::of(format!("{writer} {round}").as_bytes())
                        ));
                        layout.put_manifest(&bytes, &descriptor, Some(&format!("t{writer}-{round}"))).unwrap();
                    }
                });
            }
        });
        assert_eq!(layout(&path).index().unwrap().len(), 40);
        assert!(fs::read_dir(&path).unwrap().all(|entry| !is_temporary(&entry.unwrap().file_name().to_string_lossy())));
    }

    #[test]
    fn a_damaged_blob_is_a_fault_when_read_and_mended_when_written_again() {
        let directory = tempfile::tempdir().unwrap();
        let layout = layout(directory.path());
        let digest = Digest::of(b"bytes");
        layout.put_bytes(b"bytes").unwrap();
        fs::write(layout.blob_path(digest), b"bytez").unwrap();
        assert_eq!(fault_of(layout.blob(digest, 100)).class, FaultClass::Corrupt);
        layout.put_bytes(b"bytes").unwrap();
        assert_eq!(layout.blob(digest, 100).unwrap(), b"bytes");
        assert_eq!(fault_of(layout.blob(digest, 4)).class, FaultClass::TooMuch);
    }

    #[test]
    fn a_directory_with_other_things_in_it_is_left_alone() {
        let directory = tempfile::tempdir().unwrap();
        fs::write(directory.path().join("thesis.txt"), "x").unwrap();
        let error = layout(directory.path()).put_bytes(b"x").unwrap_err();
        assert!(matches!(&error, RegistryError::Invalid { detail } if detail.contains("thesis.txt")), "{error}");
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_layout_that_cannot_be_written_says_so_and_keeps_what_it_has() {
        let directory = tempfile::tempdir().unwrap();
        let layout = layout(directory.path());
        layout.put_bytes(b"first").unwrap();
        // A file where a directory belongs stops root too, which permissions do not.
        fs::remove_dir_all(directory.path().join("blobs")).unwrap();
        fs::write(directory.path().join("blobs"), b"").unwrap();
        let fault = fault_of(layout.put_bytes(b"second"));
        assert!(fault.detail.contains("could not write `blobs/sha256/"), "{fault}");
        assert!(layout.index().is_ok());
        // The directory itself has a name, too.
        let file = directory.path().join("blobs");
        let fault = fault_of(Layout::new(file.clone(), Duration::ZERO).put_bytes(b"third"));
        assert!(fault.detail.contains(&format!("`{}", file.display())), "{fault}");
    }

    #[test]
    fn a_lock_that_is_held_is_waited_for_and_then_named() {
        let directory = tempfile::tempdir().unwrap();
        let layout = layout(directory.path());
        let (descriptor, bytes) = manifest("");
        layout.put_bytes(&bytes).unwrap();
        let held = layout.lock().unwrap();
        let fault = fault_of(layout.put_manifest(&bytes, &descriptor, None));
        assert_eq!(fault.class, FaultClass::Timeout);
        drop(held);
        layout.put_manifest(&bytes, &descriptor, None).unwrap();
    }

    #[test]
    fn a_file_that_changes_while_it_is_copied_is_not_stored() {
        let directory = tempfile::tempdir().unwrap();
        let source = directory.path().join("source");
        fs::write(&source, b"after").unwrap();
        let layout = layout(&directory.path().join("layout"));
        let fault = fault_of(layout.put_file(&source, Digest::of(b"before")));
        assert!(fault.detail.contains("changed while"), "{fault}");
        assert!(!layout.blob_path(Digest::of(b"before")).exists());
        let left = fs::read_dir(layout.blob_path(Digest::of(b"x")).parent().unwrap()).unwrap().count();
        assert_eq!(left, 0);
    }

    #[test]
    fn a_manifest_that_the_index_names_and_that_is_gone_makes_the_listing_a_fault() {
        let directory = tempfile::tempdir().unwrap();
        let layout = layout(directory.path());
        let (descriptor, bytes) = manifest("");
        layout.put_manifest(&bytes, &descriptor, None).unwrap();
        fs::remove_file(layout.blob_path(descriptor.digest)).unwrap();
        assert_eq!(fault_of(layout.referrers(Digest::of(b"x"))).class, FaultClass::Corrupt);
    }

    #[test]
    fn a_blob_that_is_no_manifest_is_not_taken_for_one() {
        let directory = tempfile::tempdir().unwrap();
        let layout = layout(directory.path());
        layout.put_bytes(b"just bytes").unwrap();
        let target = Target::Digest(Digest::of(b"just bytes"));
        let error = layout.manifest(&target).unwrap_err();
        assert!(
            matches!(&error, RegistryError::NotFound { what } if what.contains("a layer or a file has that digest")),
            "{error}"
        );
        assert!(matches!(layout.manifest(&Target::Tag("none".into())), Err(RegistryError::NotFound { .. })));
        let elsewhere = Layout::new(directory.path().join("none"), Duration::ZERO);
        assert!(matches!(elsewhere.manifest(&target), Err(RegistryError::NotFound { .. })));
    }
}
