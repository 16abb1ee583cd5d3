//! The files of a signed model as they lie on disk: found without following a link, and hashed on all cores.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::hashing::{Ahead, sha256};
use super::{HostError, shown, shown_path};
use crate::domain::limits::{MAX_MODEL_DEPTH, MAX_MODEL_FILE_BYTES, MAX_MODEL_FILES};
use crate::domain::model::{ModelManifest, ModelPath, Observed, ObservedFile, Piece, Unsigned};

/// What is looked at, and with which eyes.
pub struct Look<'a> {
    /// The model's directory, or its one file. Links above it are followed, since the caller named it so.
    pub root: &'a Path,
    /// What is signed.
    pub manifest: &'a ModelManifest,
    /// Paths that need not be signed, by the caller's word.
    pub allowed: &'a BTreeSet<ModelPath>,
    /// The file that the signature was read from, which may lie among the model's.
    pub signature: &'a Path,
}

/// Finds every file below `look.root`, and hashes those that are signed.
///
/// Whoever may write there meanwhile can make the answer old, as for every file; but a link is followed at no time.
///
/// # Errors
///
/// [`HostError::Io`] for what cannot be read: not looked at is not the same as not there. [`HostError::TooMany`] beyond
/// [`MAX_MODEL_FILES`] files, [`MAX_MODEL_DEPTH`] levels, or [`MAX_MODEL_FILE_BYTES`] of one file.
pub fn observe(look: &Look<'_>) -> Result<Observed, HostError> {
    let mut walk = Walk { look, observed: Observed::default(), signed: Vec::new(), seen: 0 };
    if look.manifest.is_single_file() {
        let itself = look.manifest.files().map(|(path, _)| path.clone());
        walk.signed.extend(itself.map(|path| (path, look.root.to_owned())));
    } else {
        walk.directories()?;
    }
    let Walk { mut observed, signed, .. } = walk;
    for (path, file) in hash_all(look.manifest, signed)? {
        observed.files.insert(path, file);
    }
    Ok(observed)
}

struct Walk<'a> {
    look: &'a Look<'a>,
    observed: Observed,
    signed: Vec<(ModelPath, PathBuf)>,
    seen: usize,
}

impl Walk<'_> {
    fn directories(&mut self) -> Result<(), HostError> {
        if !self.look.root.is_dir() {
            return Err(HostError::NotADirectory { path: shown_path(self.look.root) });
        }
        // None where it is not on this machine's disks (a pipe): then it lies in no model.
        let signature = self.look.signature.canonicalize().ok();
        let root = self.look.root.canonicalize().map_err(|error| io(self.look.root, &error))?;
        let mut waiting = vec![(root, String::new(), 1_usize)];
        while let Some((directory, prefix, depth)) = waiting.pop() {
            if depth > MAX_MODEL_DEPTH {
                return Err(too_many("levels of a model (MAX_MODEL_DEPTH)", MAX_MODEL_DEPTH, depth));
            }
            for entry in directory.read_dir().map_err(|error| io(&directory, &error))? {
                let entry = entry.map_err(|error| io(&directory, &error))?;
                self.count()?;
                let place = entry.path();
                // Of the entry itself and not of what it leads to.
                let kind = entry.file_type().map_err(|error| io(&place, &error))?;
                let name = entry.file_name();
                let path = name.to_str().and_then(|name| format!("{prefix}{name}").parse::<ModelPath>().ok());
                let Some(path) = path else {
                    self.observed.unnameable.push(shown(&format!("{prefix}{}", name.to_string_lossy())));
                    continue;
                };
                if kind.is_dir() {
                    if self.enters(&path) {
                        waiting.push((place, format!("{path}/"), depth.saturating_add(1)));
                    }
                } else {
                    let kind = if kind.is_file() { Kind::File } else { Kind::Other };
                    self.entry(path, place, kind, signature.as_deref());
                }
            }
        }
        Ok(())
    }

    fn count(&mut self) -> Result<(), HostError> {
        self.seen = self.seen.saturating_add(1);
        if self.seen > MAX_MODEL_FILES {
            return Err(too_many("files and directories of a model (MAX_MODEL_FILES)", MAX_MODEL_FILES, self.seen));
        }
        Ok(())
    }

    /// Whether a directory is looked into; one that is let be as a whole is not.
    fn enters(&mut self, path: &ModelPath) -> bool {
        let let_be =
            matches!(self.look.manifest.judge_unsigned(path, self.look.allowed), Unsigned::Allowed | Unsigned::Git);
        if let_be && !self.look.manifest.reaches_into(path) {
            self.observed.passed_over.push(path.clone());
            return false;
        }
        true
    }

    fn entry(&mut self, path: ModelPath, place: PathBuf, kind: Kind, signature: Option<&Path>) {
        let signed = self.look.manifest.pieces(&path).is_some();
        let judged = self.look.manifest.judge_unsigned(&path, self.look.allowed);
        if !signed && (signature == Some(&place) || matches!(judged, Unsigned::Allowed | Unsigned::Git)) {
            self.observed.passed_over.push(path);
        } else if kind == Kind::Other {
            self.observed.not_files.insert(path);
        } else if signed {
            self.signed.push((path, place));
        } else {
            self.observed.unsigned.insert(path);
        }
    }
}

/// What an entry of a directory is, as far as it matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    /// A link, a device, a pipe, a socket.
    Other,
}

fn io(path: &Path, error: &std::io::Error) -> HostError {
    HostError::Io { path: shown_path(path), detail: error.to_string() }
}

fn too_many(what: &'static str, limit: usize, found: usize) -> HostError {
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    HostError::TooMany { what, limit: number(limit), found: number(found) }
}

/// One piece of one file, to be hashed.
struct Job<'a> {
    file: usize,
    piece: usize,
    place: &'a Path,
    range: Option<(u64, u64)>,
    /// Bytes to read, as far as is known: who begins with the largest ends first.
    weight: u64,
}

/// What became of a job: the file, the piece, and the file's length.
type Hashed = (usize, usize, Piece, u64);

fn hash_all(
    manifest: &ModelManifest,
    signed: Vec<(ModelPath, PathBuf)>,
) -> Result<Vec<(ModelPath, ObservedFile)>, HostError> {
    let mut jobs = Vec::new();
    for (file, (path, place)) in signed.iter().enumerate() {
        let length = place.metadata().map_or(0, |metadata| metadata.len());
        for (piece, signed) in manifest.pieces(path).unwrap_or_default().iter().enumerate() {
            let weight = signed.range.map_or(length, |(start, end)| end.saturating_sub(start));
            jobs.push(Job { file, piece, place, range: signed.range, weight });
        }
    }
    jobs.sort_by_key(|job| std::cmp::Reverse(job.weight));
    let mut hashed = on_all_cores(&jobs)?;
    hashed.sort_by_key(|(file, piece, ..)| (*file, *piece));
    let mut files: Vec<(ModelPath, ObservedFile)> =
        signed.into_iter().map(|(path, _)| (path, ObservedFile { bytes: 0, pieces: Vec::new() })).collect();
    for (file, _, piece, bytes) in hashed {
        if let Some((_, observed)) = files.get_mut(file) {
            observed.bytes = bytes;
            observed.pieces.push(piece);
        }
    }
    Ok(files)
}

fn on_all_cores(jobs: &[Job<'_>]) -> Result<Vec<Hashed>, HostError> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let workers = cores.min(jobs.len()).max(1);
    // With a core for each file to spare, its files are read ahead.
    let ahead = if jobs.len() < cores { Ahead::Reader } else { Ahead::Nobody };
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            match hash(job, ahead) {
                Ok(hashed) => done.push(hashed),
                Err(error) => {
                    // The others need not begin another one.
                    next.store(jobs.len(), Ordering::Relaxed);
                    return Err(error);
                }
            }
        }
        Ok(done)
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut all = work()?;
        for other in others {
            let lost = |_| HostError::Task { what: "hashing".into(), detail: "a thread ended early".into() };
            all.extend(other.join().map_err(lost)??);
        }
        Ok(all)
    })
}

fn hash(job: &Job<'_>, ahead: Ahead) -> Result<Hashed, HostError> {
    let failed = |error: std::io::Error| io(job.place, &error);
    let file = open(job.place).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    if length > MAX_MODEL_FILE_BYTES {
        let what = "bytes of a file of a model (MAX_MODEL_FILE_BYTES)";
        return Err(HostError::TooMany { what, limit: MAX_MODEL_FILE_BYTES, found: length });
    }
    let (start, end) = job.range.unwrap_or((0, MAX_MODEL_FILE_BYTES));
    let (digest, read) = sha256(&file, start, end, ahead).map_err(failed)?;
    // A piece that ends too early is another piece than the signed one.
    let range = job.range.map(|(start, _)| (start, start.saturating_add(read)));
    let length = if job.range.is_some() { length } else { read };
    Ok((job.file, job.piece, Piece { range, digest }, length))
}

/// A regular file, and nothing that a link of its name leads to.
fn open(path: &Path) -> std::io::Result<File> {
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    let flags = i32::try_from(flags.bits()).unwrap_or_default();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    if !file.metadata()?.is_file() {
        return Err(std::io::Error::other("it is no longer a regular file"));
    }
    Ok(file)
}
