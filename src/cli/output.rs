//! Where an answer goes: `--output FORMAT[=FILE]`, read once and checked before any work is done.

use std::fmt;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use crate::gate::GateError;

/// The shapes an answer can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Workflow commands, and a summary where the runner asks for one.
    Github,
    /// The frozen JSON shape.
    Json,
    /// One test case a rule.
    Junit,
    /// For a comment or a page.
    Markdown,
    /// SARIF 2.1.0.
    Sarif,
    /// For people.
    Text,
}

/// All of them, for decisions.
pub const ALL: &[Format] =
    &[Format::Text, Format::Json, Format::Markdown, Format::Junit, Format::Sarif, Format::Github];
/// What every command can do.
pub const TEXT_OR_JSON: &[Format] = &[Format::Text, Format::Json];

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Github => "github",
            Self::Json => "json",
            Self::Junit => "junit",
            Self::Markdown => "markdown",
            Self::Sarif => "sarif",
            Self::Text => "text",
        })
    }
}

/// One format and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// The shape.
    pub format: Format,
    /// The file; absent for stdout.
    pub file: Option<PathBuf>,
}

/// A text is not `FORMAT` or `FORMAT=FILE`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected text, json, markdown, junit, sarif or github, or one of them with =FILE, found `{found}`")]
pub struct ParseOutputError {
    /// The beginning of what was given.
    pub found: String,
}

impl FromStr for Output {
    type Err = ParseOutputError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseOutputError { found: text.chars().take(60).collect() };
        let (name, file) = text.split_once('=').map_or((text, None), |(name, file)| (name, Some(file)));
        let format = ALL.iter().copied().find(|format| format.to_string() == name).ok_or_else(error)?;
        match file {
            Some("") => Err(error()),
            file => Ok(Self { format, file: file.map(PathBuf::from) }),
        }
    }
}

impl fmt::Display for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{}={}", self.format, file.display()),
            None => write!(f, "{}", self.format),
        }
    }
}

/// What a command that has only the forms in `possible` makes of outputs that were asked for whatever the command is: those
/// that it has, and text where nothing else would come to stdout.
#[must_use]
pub fn possible_of(outputs: &[Output], possible: &[Format]) -> Vec<Output> {
    let mut kept: Vec<Output> = outputs.iter().filter(|output| possible.contains(&output.format)).cloned().collect();
    let lacks_stdout = outputs.iter().any(|output| output.file.is_none()) && kept.iter().all(|one| one.file.is_some());
    if kept.is_empty() || lacks_stdout {
        kept.push(Output { format: Format::Text, file: None });
    }
    kept
}

/// Refuses what the command cannot write, before it does anything.
///
/// # Errors
///
/// [`GateError::Usage`] for a format the command does not have, two outputs to stdout, or one file twice.
pub fn check(outputs: &[Output], possible: &[Format]) -> Result<(), GateError> {
    if let Some(output) = outputs.iter().find(|output| !possible.contains(&output.format)) {
        let names: Vec<String> = possible.iter().map(ToString::to_string).collect();
        return Err(GateError::usage(format!(
            "this command has no {} output; it has {}",
            output.format,
            names.join(", ")
        )));
    }
    for (index, output) in outputs.iter().enumerate() {
        if outputs.iter().skip(index.saturating_add(1)).any(|other| other.file == output.file) {
            let place = output.file.as_ref().map_or("stdout".to_owned(), |file| format!("`{}`", file.display()));
            return Err(GateError::Usage {
                detail: format!("two outputs go to {place}"),
                hint: Some("give all but one a file of their own: --output json=FILE".into()),
            });
        }
    }
    Ok(())
}

/// Refuses files that cannot be written, before the command does anything: what it then did would be told to nobody.
///
/// # Errors
///
/// [`GateError::Configuration`] naming the first such file.
pub fn require_places(outputs: &[Output]) -> Result<(), GateError> {
    for path in outputs.iter().filter_map(|output| output.file.as_ref()) {
        let failed = |error: &dyn fmt::Display| GateError::Configuration {
            detail: format!("`{}` cannot be written: {error}", path.display()),
            hint: Some("nothing was done yet; name a file in a directory that is there, --output FORMAT=FILE".into()),
        };
        match path.metadata() {
            Ok(found) if found.is_dir() => return Err(failed(&"it is a directory")),
            // To look whether a pipe can be opened would be to open it.
            Ok(found) if !found.is_file() => {}
            _ => {
                let temporary = beside(path);
                std::fs::File::create(&temporary).map_err(|error| failed(&error))?;
                // Best effort: the answer itself takes the same name, and goes away from it.
                let _ = std::fs::remove_file(&temporary);
            }
        }
    }
    Ok(())
}

/// Where a file is written before it is moved to its place, a link followed.
fn beside(path: &Path) -> PathBuf {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    directory.join(format!(".{}.{}", path.file_name().unwrap_or_default().to_string_lossy(), std::process::id()))
}

/// Writes `text` to its place: a file whole or not at all, or stdout.
///
/// # Errors
///
/// [`GateError::Configuration`] when the file or stdout cannot be written. A reader of stdout that went away early
/// is no error: it has seen what it wanted.
pub fn write(output: &Output, text: &str) -> Result<(), GateError> {
    match &output.file {
        Some(file) => replace_file(file, text.as_bytes()),
        None => write_stdout(text.as_bytes()),
    }
}

/// Writes bytes to stdout; see [`write()`].
///
/// # Errors
///
/// As [`write()`].
pub fn write_stdout(bytes: &[u8]) -> Result<(), GateError> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(GateError::unwritable("stdout", &error)),
    }
}

/// Writes a file beside its place and then moves it there, so that nobody ever reads half of it.
///
/// A device or a pipe is written into, as a shell would: moving a file over `/dev/stdout` would put the device away.
/// A link stays, and what it leads to is replaced.
///
/// # Errors
///
/// [`GateError::Configuration`] naming the file.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), GateError> {
    let failed = |error: &io::Error| GateError::unwritable(format_args!("`{}`", path.display()), error);
    match path.metadata() {
        Ok(found) if found.is_dir() => {
            let detail = format!("`{}` cannot be written: it is a directory", path.display());
            return Err(GateError::Configuration { detail, hint: Some("name a file".into()) });
        }
        Ok(found) if !found.is_file() => {
            let written = std::fs::OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(bytes));
            return written.map_err(|error| failed(&error));
        }
        _ => {}
    }
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let temporary = beside(path);
    let written = std::fs::File::create(&temporary)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&temporary, path));
    written.map_err(|error| {
        // Best effort: the message about the real trouble matters more.
        let _ = std::fs::remove_file(&temporary);
        failed(&error)
    })
}

/// What became of a text that was to be added to a file.
pub(super) enum Appended {
    /// All of it is there.
    Whole,
    /// None of it: the file would have become too large.
    Nothing,
}

/// Adds `text` to a file, unless it would have more than `limit` bytes then.
pub(super) fn append_within(path: &Path, text: &str, limit: u64) -> io::Result<Appended> {
    let mut file = std::fs::OpenOptions::new().append(true).create(true).open(path)?;
    let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
    if file.metadata()?.len().saturating_add(bytes) > limit {
        return Ok(Appended::Nothing);
    }
    file.write_all(text.as_bytes())?;
    Ok(Appended::Whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outputs(texts: &[&str]) -> Vec<Output> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn an_output_is_a_format_and_perhaps_a_file() {
        assert_eq!("json".parse::<Output>().unwrap().file, None);
        assert_eq!("sarif=a=b.json".parse::<Output>().unwrap().file, Some("a=b.json".into()));
        for bad in ["", "yaml", "JSON", "json=", "=file"] {
            assert!(bad.parse::<Output>().is_err(), "{bad}");
        }
    }

    #[test]
    fn two_outputs_never_share_a_place() {
        assert!(check(&outputs(&["text", "json=a", "junit=b"]), ALL).is_ok());
        assert!(check(&outputs(&["text", "json"]), ALL).unwrap_err().to_string().contains("stdout"));
        assert!(check(&outputs(&["text=a", "json=a"]), ALL).unwrap_err().to_string().contains("`a`"));
    }

    #[test]
    fn a_format_the_command_lacks_is_refused_with_those_it_has() {
        let error = check(&outputs(&["sarif"]), TEXT_OR_JSON).unwrap_err();
        assert_eq!(error.to_string(), "this command has no sarif output; it has text, json");
    }

    #[test]
    fn what_is_asked_of_every_command_is_text_where_one_has_nothing_better() {
        let said = |texts: &[&str], possible| {
            possible_of(&outputs(texts), possible).iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(said(&["github"], TEXT_OR_JSON), ["text"]);
        assert_eq!(said(&["github"], ALL), ["github"]);
        assert_eq!(said(&["sarif=a", "json=b"], TEXT_OR_JSON), ["json=b"]);
        assert_eq!(said(&["sarif=a"], TEXT_OR_JSON), ["text"]);
        assert_eq!(said(&["junit", "json=b"], TEXT_OR_JSON), ["json=b", "text"]);
    }

    #[test]
    fn a_link_stays_and_what_it_leads_to_is_replaced() {
        let directory = tempfile::tempdir().unwrap();
        let (file, link) = (directory.path().join("file"), directory.path().join("link"));
        std::fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink("file", &link).unwrap();
        replace_file(&link, b"new").unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), b"new");
        assert!(link.symlink_metadata().unwrap().is_symlink());
    }

    #[test]
    fn a_place_that_cannot_be_written_is_found_out_before_anything_is_done() {
        let directory = tempfile::tempdir().unwrap();
        let at = |name: &str| outputs(&[&format!("json={}", directory.path().join(name).display())]);
        std::fs::write(directory.path().join("old"), "old").unwrap();
        require_places(&[at("new"), at("old"), outputs(&["text", "json=/dev/stdout"])].concat()).unwrap();
        assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1);
        for name in ["no/such", "."] {
            let error = require_places(&at(name)).unwrap_err().to_string();
            assert!(error.contains("cannot be written"), "{error}");
        }
    }

    #[test]
    fn a_file_that_cannot_be_written_leaves_nothing_behind() {
        let directory = tempfile::tempdir().unwrap();
        let target = directory.path().join("taken");
        std::fs::create_dir(&target).unwrap();
        std::fs::write(target.join("x"), "x").unwrap();
        assert!(replace_file(&target, b"new").is_err());
        assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1);
    }
}
