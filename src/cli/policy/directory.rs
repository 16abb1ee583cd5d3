//! A pack in a directory.

use std::collections::BTreeMap;
use std::path::Path;

use crate::domain::limits::{MAX_PACK_DEPTH, MAX_PACK_FILE_BYTES, MAX_PACK_FILES};
use crate::domain::policy::{LoadErrors, Pack, PackFiles};
use crate::domain::shell;
use crate::gate::{GateError, read_bounded};

/// Reads and loads a pack; the error lists everything that is wrong with it.
///
/// # Errors
///
/// [`GateError::NotFound`], or [`GateError::Configuration`].
pub(super) fn load(directory: &Path) -> Result<(PackFiles, Pack), GateError> {
    let loaded = read(directory)?.and_then(|files| Pack::load(&files).map(|pack| (files, pack)));
    loaded.map_err(|errors| GateError::Configuration {
        detail: format!("pack `{}` does not load:\n{errors}", directory.display()),
        hint: Some(format!(
            "`countersign policy lint {}` says the same as data",
            shell::argument(&directory.display().to_string())
        )),
    })
}

/// The files of a directory, every one of them: what has no place in a pack is refused, not passed over.
///
/// # Errors
///
/// [`GateError::NotFound`]; [`GateError::Configuration`] for what cannot be read or is no file.
pub(super) fn read(directory: &Path) -> Result<Result<PackFiles, LoadErrors>, GateError> {
    if directory.is_file() {
        return Err(GateError::Usage {
            detail: format!("`{}` is a file, and a policy pack is a directory", directory.display()),
            hint: Some("name the directory that its pack.toml lies in".into()),
        });
    }
    if !directory.is_dir() {
        let what = format!("policy pack directory `{}`", directory.display());
        return Err(GateError::NotFound { what, hint: Some("`countersign policy new DIR` begins one".into()) });
    }
    let mut files = BTreeMap::new();
    read_into(&mut files, directory, "", MAX_PACK_DEPTH)?;
    Ok(PackFiles::new(files))
}

fn read_into(
    files: &mut BTreeMap<String, Vec<u8>>,
    directory: &Path,
    prefix: &str,
    depth_left: usize,
) -> Result<(), GateError> {
    let wrong = |detail: String| GateError::Configuration { detail, hint: None };
    if depth_left == 0 {
        return Err(wrong(format!(
            "`{}`: expected at most {MAX_PACK_DEPTH} levels of directories",
            directory.display()
        )));
    }
    let unreadable = |error: std::io::Error| wrong(format!("`{}` cannot be read: {error}", directory.display()));
    for entry in std::fs::read_dir(directory).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().into_string().map_err(|name| {
            wrong(format!("`{}`: expected UTF-8 names, found `{}`", directory.display(), name.to_string_lossy()))
        })?;
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() {
            // A checkout's own directory is no part of the pack.
            if name != ".git" {
                read_into(files, &entry.path(), &path, depth_left.saturating_sub(1))?;
            }
        } else if kind.is_file() {
            if files.len() > MAX_PACK_FILES {
                return Err(wrong(format!("expected at most {MAX_PACK_FILES} files, found more")));
            }
            let bytes = read_bounded(&entry.path(), MAX_PACK_FILE_BYTES);
            files.insert(path, bytes.map_err(|error| wrong(error.to_string()))?);
        } else {
            return Err(wrong(format!("`{path}`: expected a file or a directory, found a link or a device")));
        }
    }
    Ok(())
}
