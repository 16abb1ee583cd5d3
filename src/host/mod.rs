//! Floor 2: this machine. What git says of a checkout, what the CI environment claims, what lies in files, and what a
//! command does when it is run.

pub mod ci;
pub mod files;
pub mod git;
pub mod hashing;
pub mod judges;
pub mod model;
pub mod observe;
pub mod process;
pub mod reports;
pub mod smoke;
pub mod variables;

use crate::domain::time::Timestamp;

/// Why this machine could not be asked, or the command not be run.
///
/// All but [`HostError::Io`] and [`HostError::Task`] are for the caller to put right: a wrong request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// No command was given.
    #[error("expected a command to run, found none")]
    NoCommand,
    /// The program does not exist.
    #[error("`{program}` cannot be started: {looked}")]
    NoSuchProgram {
        /// As it was given, bounded.
        program: String,
        /// Where it was looked for.
        looked: String,
    },
    /// The program is there, but the system refuses to run it.
    #[error("`{program}` cannot be started: {detail}")]
    CannotStart {
        /// As it was given, bounded.
        program: String,
        /// What the system said.
        detail: String,
    },
    /// A directory that was named is none.
    #[error("expected a directory, found none at `{path}`")]
    NotADirectory {
        /// As it was given, bounded.
        path: String,
    },
    /// More of something than we take.
    #[error("expected at most {limit} {what}, found {found}")]
    TooMany {
        /// What was counted, and the name of the limit.
        what: &'static str,
        /// The limit.
        limit: u64,
        /// How many there were, or one more than the limit where counting stopped.
        found: u64,
    },
    /// A text that has to be short and printable is not.
    #[error("expected {what} of 1 to {chars_max} printable characters, found `{found}`")]
    NotAWord {
        /// What the text is for.
        what: &'static str,
        /// The limit.
        chars_max: usize,
        /// The beginning of the text, escaped.
        found: String,
    },
    /// A build that ends before it begins.
    #[error("expected a start before the end at {finished_on}, found {started_on}")]
    StartsAfterItsEnd {
        /// The start that was given or reported.
        started_on: Timestamp,
        /// The end.
        finished_on: Timestamp,
    },
    /// A pattern for report files does not parse.
    #[error("expected a glob pattern, found `{pattern}`: {detail}")]
    Pattern {
        /// As it was given, bounded.
        pattern: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A file could not be read.
    #[error("`{path}` cannot be read: {detail}")]
    Io {
        /// The file, bounded.
        path: String,
        /// What the system said.
        detail: String,
    },
    /// The system lost track of something we started.
    #[error("`{what}` was started, but its end was not seen: {detail}")]
    Task {
        /// What was running.
        what: String,
        /// What the system said.
        detail: String,
    },
}

/// The beginning of `text` with control characters escaped: fit for a terminal.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars().take(200) {
        if c.is_control() {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    shown
}

/// As [`shown`], for a path.
pub(crate) fn shown_path(path: &std::path::Path) -> String {
    shown(&path.to_string_lossy())
}

/// `text`, if it is short and printable.
fn word(what: &'static str, text: String, chars_max: usize) -> Result<String, HostError> {
    let printable = !text.is_empty() && !text.chars().any(char::is_control);
    if printable && text.chars().count() <= chars_max {
        return Ok(text);
    }
    Err(HostError::NotAWord { what, chars_max, found: shown(&text) })
}
