//! Why a repository gave no answer.

use std::error::Error;

use crate::domain::fault::{Fault, FaultClass};
use crate::domain::limits::MAX_DETAIL_CHARS;

/// Why a repository gave no answer. "It is not there" and "it could not be asked" are never the same variant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RegistryError {
    /// The repository was asked and has no such thing.
    #[error("{what} does not exist")]
    NotFound {
        /// What was looked for, and where.
        what: String,
    },
    /// The repository could not be asked, or answered with something unusable.
    #[error("{0}")]
    Fault(Fault),
    /// What was asked for makes no sense; nothing was sent.
    #[error("{detail}")]
    Invalid {
        /// What is wrong, with expected and found.
        detail: String,
    },
}

impl From<Fault> for RegistryError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl RegistryError {
    /// The same as a fault of `dependency`, for callers to whom an absence is one.
    pub(super) fn into_fault(self, dependency: &str) -> Fault {
        match self {
            Self::Fault(fault) => fault,
            Self::NotFound { .. } | Self::Invalid { .. } => corrupt(dependency, self.to_string()),
        }
    }
}

/// A fault seen at the first try.
pub(super) fn fault(dependency: &str, class: FaultClass, detail: impl Into<String>) -> Fault {
    Fault {
        dependency: dependency.to_owned(),
        class,
        tries: 1,
        elapsed_ms: 0,
        retry_after_s: None,
        retry: class.retry(),
        detail: shown(&detail.into(), MAX_DETAIL_CHARS),
    }
}

/// Bytes that are not what was promised, or do not parse.
pub(super) fn corrupt(dependency: &str, detail: impl Into<String>) -> Fault {
    fault(dependency, FaultClass::Corrupt, detail)
}

/// A limit of ours was reached.
pub(super) fn too_much(dependency: &str, detail: impl Into<String>) -> Fault {
    fault(dependency, FaultClass::TooMuch, detail)
}

/// Text from outside in a form that can be shown: control bytes escaped, at most `max` characters.
pub(super) fn shown(text: &str, max: usize) -> String {
    let mut shown = String::new();
    for (count, c) in text.chars().enumerate() {
        if count >= max {
            shown.push('…');
            break;
        }
        if c.is_control() || is_invisible(c) { shown.extend(c.escape_unicode()) } else { shown.push(c) }
    }
    shown
}

/// Characters that change how the text around them is shown.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// An error and its sources on one line, bounded.
pub(super) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    // Libraries chain at most a few errors; the bound is against a cycle.
    for _ in 0..8 {
        let Some(error) = source else { break };
        let part = error.to_string();
        if !text.contains(&part) {
            text.push_str(": ");
            text.push_str(&part);
        }
        source = error.source();
    }
    shown(&text, 300)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_cannot_move_the_cursor_or_run_on() {
        assert_eq!(shown("a\u{1b}[2Jb\r\n", 100), "a\\u{1b}[2Jb\\u{d}\\u{a}");
        assert_eq!(shown("abc\u{202e}def", 5), "abc\\u{202e}d…");
        assert_eq!(shown("abc", 3), "abc");
    }
}
