//! Files by their content: lockfiles, the workflow file, the program that a test runs.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::git::WorkTree;
use super::{HostError, shown_path};
use crate::domain::digest::{Digest, Hasher};
use crate::domain::limits::{LOCKFILE_DEPTH_MAX, MAX_LOCKFILE_BYTES, MAX_LOCKFILES, MAX_SEARCHED_ENTRIES};
use crate::domain::test_result::NamedDigest;

/// The names of files in which package managers pin what a build takes in.
const LOCKFILES: [&str; 20] = [
    "Cargo.lock",
    "Gemfile.lock",
    "MODULE.bazel.lock",
    "Package.resolved",
    "Pipfile.lock",
    "bun.lock",
    "bun.lockb",
    "composer.lock",
    "deno.lock",
    "flake.lock",
    "go.sum",
    "gradle.lockfile",
    "mix.lock",
    "npm-shrinkwrap.json",
    "package-lock.json",
    "packages.lock.json",
    "pnpm-lock.yaml",
    "poetry.lock",
    "uv.lock",
    "yarn.lock",
];

/// Directories that hold other people's files, with other people's lockfiles, even where they are committed.
const NOT_OURS: [&str; 2] = ["node_modules", "vendor"];
/// Directories of build outputs, where git does not say which files are the project's.
const OUTPUTS: [&str; 3] = ["dist", "target", "venv"];

/// The SHA-256 of a file, read in pieces; `None` if it is no regular file or is not there.
///
/// # Errors
///
/// [`HostError::TooMany`] beyond [`MAX_LOCKFILE_BYTES`], [`HostError::Io`] if it cannot be read.
pub fn digest(path: &Path) -> Result<Option<Digest>, HostError> {
    let io = |e: std::io::Error| HostError::Io { path: shown_path(path), detail: e.to_string() };
    // Asked before opening: opening a pipe would wait for somebody to write.
    match path.metadata() {
        Ok(metadata) if metadata.is_file() => {}
        Ok(_) => return Ok(None),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(io(e)),
    }
    let mut file = File::open(path).map_err(io)?.take(MAX_LOCKFILE_BYTES.saturating_add(1));
    let (mut hasher, mut total, mut buffer) = (Hasher::default(), 0u64, vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut buffer).map_err(io)?;
        if read == 0 {
            return Ok(Some(hasher.finish()));
        }
        total = total.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        if total > MAX_LOCKFILE_BYTES {
            let what = "bytes of a file that is hashed (MAX_LOCKFILE_BYTES)";
            return Err(HostError::TooMany { what, limit: MAX_LOCKFILE_BYTES, found: total });
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
}

/// The lockfiles of a build in `directory`, sorted by name.
///
/// In a repository: those that git knows or would add, below `directory`, named by their paths in the repository.
/// Elsewhere: those that are found at most [`LOCKFILE_DEPTH_MAX`] directories deep, links not followed.
///
/// # Errors
///
/// [`HostError`] beyond [`MAX_LOCKFILES`] or another limit, or if one cannot be read.
pub fn lockfiles(directory: &Path, tree: Option<&WorkTree>) -> Result<Vec<NamedDigest>, HostError> {
    let (base, mut names) = match tree {
        Some(WorkTree { top, prefix, files: Some(files) }) => {
            let below = |path: &&String| path.starts_with(prefix) && !in_others_directory(path) && is_lockfile(path);
            (top.as_path(), files.iter().filter(below).cloned().collect())
        }
        _ => (directory, search(directory)?),
    };
    names.sort_unstable();
    names.dedup();
    if names.len() > MAX_LOCKFILES {
        let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        let (limit, found) = (number(MAX_LOCKFILES), number(names.len()));
        return Err(HostError::TooMany { what: "lockfiles (MAX_LOCKFILES)", limit, found });
    }
    let mut lockfiles = Vec::new();
    for name in names {
        // One that git knows may have been deleted: the checkout then says that it is dirty.
        if let Some(digest) = digest(&base.join(&name))? {
            lockfiles.push(NamedDigest { name, digest });
        }
    }
    Ok(lockfiles)
}

fn is_lockfile(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| LOCKFILES.contains(&name))
}

fn in_others_directory(path: &str) -> bool {
    path.rsplit_once('/').is_some_and(|(directories, _)| directories.split('/').any(|d| NOT_OURS.contains(&d)))
}

fn search(directory: &Path) -> Result<Vec<String>, HostError> {
    let mut found = Vec::new();
    let mut looked_at = 0u64;
    let limit = u64::try_from(MAX_SEARCHED_ENTRIES).unwrap_or(u64::MAX);
    let mut waiting: Vec<(PathBuf, String, usize)> = vec![(directory.to_owned(), String::new(), 0)];
    while let Some((path, prefix, depth)) = waiting.pop() {
        let io = |e: std::io::Error| HostError::Io { path: shown_path(&path), detail: e.to_string() };
        for entry in path.read_dir().map_err(io)? {
            let entry = entry.map_err(io)?;
            looked_at = looked_at.saturating_add(1);
            if looked_at > limit {
                let what = "entries searched for lockfiles (MAX_SEARCHED_ENTRIES)";
                return Err(HostError::TooMany { what, limit, found: looked_at });
            }
            let Ok(name) = entry.file_name().into_string() else { continue };
            let kind = entry.file_type().map_err(io)?;
            if kind.is_file() && LOCKFILES.contains(&name.as_str()) {
                found.push(format!("{prefix}{name}"));
            } else if kind.is_dir() && depth < LOCKFILE_DEPTH_MAX && !is_passed_over(&name) {
                waiting.push((entry.path(), format!("{prefix}{name}/"), depth.saturating_add(1)));
            }
        }
    }
    Ok(found)
}

fn is_passed_over(name: &str) -> bool {
    name.starts_with('.') || NOT_OURS.contains(&name) || OUTPUTS.contains(&name)
}
