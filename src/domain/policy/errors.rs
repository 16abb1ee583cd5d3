//! Why a pack does not load: every reason, each with its place.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::domain::limits::{MAX_LOAD_ERROR_CHARS, MAX_LOAD_ERRORS_LISTED};

/// One reason why a pack does not load, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, thiserror::Error)]
pub struct LoadError {
    /// The file within the pack.
    pub file: String,
    /// Line, from 1; 0 where the whole file is meant.
    pub line: u32,
    /// Column, from 1; 0 where the whole line is meant.
    pub column: u32,
    /// What is wrong, with expected and found.
    pub detail: String,
}

impl LoadError {
    /// An error at one place of a file.
    pub(super) fn at(file: &str, (line, column): (u32, u32), detail: impl AsRef<str>) -> Self {
        Self { file: shown(file), line, column, detail: bounded(detail.as_ref(), MAX_LOAD_ERROR_CHARS) }
    }

    /// An error about a file as a whole.
    pub(super) fn file(file: &str, detail: impl AsRef<str>) -> Self {
        Self::at(file, (0, 0), detail)
    }
}

/// What to do about an error, by how its words begin or what they hold; what is expected says it in most of them.
const FIXES: &[(&str, &str)] = &[
    ("has no effect", "take it out, or have a rule use it"),
    ("vacuous", "have a required rule there ask for evidence: some e in input.signed.SET"),
    ("refers to itself", "take one of the references out: rules have no recursion"),
    ("shadows", "give it another name"),
    ("comes after itself", "take one `after` out"),
    ("alone it shows nothing", "compare it with something"),
    ("less than `", "ask as much, or have the parent say loosenable = true of these rules"),
    (
        "a manifest, found no such file",
        "name the directory that a pack.toml lies in, or begin a pack: countersign policy new DIR",
    ),
    ("to belong to somebody", "name it under [signers.NAME], or take the file away"),
    ("to count in some environment", "name it in trusted-roots of an environment, or take the file away"),
    ("to be in a trust store", "name it under [trust-stores], or take the file away"),
    ("missing field", "add it"),
    ("duplicate key", "say it once"),
    ("nested more than", "give an inner part a rule of its own"),
    ("operators in a row", "give a part of it a rule of its own"),
    ("unsafe", "bind the variable, or correct its name"),
    ("defined in another way", "define it in one way"),
    ("share ", "give each person identities and keys of her own"),
    ("is the gate's own", "begin the rule's id with another word"),
    ("rests on more than", "join some of the rules in between"),
    ("do not agree", "say in this pack which of them is meant"),
];

impl LoadError {
    /// What to do about it; absent where the place says all that there is to say.
    #[must_use]
    pub fn fix(&self) -> Option<String> {
        // Told by other readers in their own words: `unknown field `x`, expected one of …`.
        if let Some((_, expected)) = self.detail.split_once(", expected ") {
            return Some(format!("write {expected}"));
        }
        if let Some((_, fix)) = FIXES.iter().find(|(words, _)| self.detail.contains(words)) {
            return Some((*fix).to_owned());
        }
        let (_, expected) = self.detail.split_once("expected ")?;
        let expected = expected.split(", found").next().unwrap_or_default();
        Some(format!("make it {expected}"))
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (0, _) => write!(f, "{}: {}", self.file, self.detail),
            (line, 0) => write!(f, "{}:{line}: {}", self.file, self.detail),
            (line, column) => write!(f, "{}:{line}:{column}: {}", self.file, self.detail),
        }
    }
}

/// Every reason why a pack does not load, in the order of files and lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(transparent)]
pub struct LoadErrors(Vec<LoadError>);

impl LoadErrors {
    /// The errors, in the order of files and lines.
    #[must_use]
    pub fn all(&self) -> &[LoadError] {
        &self.0
    }

    /// Those of them that are listed at once, as its text lists them.
    #[must_use]
    pub fn listed(&self) -> &[LoadError] {
        self.0.get(..MAX_LOAD_ERRORS_LISTED).unwrap_or(&self.0)
    }

    /// `Ok` when there is none.
    pub(super) fn none_of(mut errors: Vec<LoadError>) -> Result<(), Self> {
        if errors.is_empty() {
            return Ok(());
        }
        errors.sort();
        errors.dedup();
        Err(Self(errors))
    }
}

impl From<LoadError> for LoadErrors {
    fn from(error: LoadError) -> Self {
        Self(vec![error])
    }
}

impl fmt::Display for LoadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.listed().iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fmt::Display::fmt(error, f)?;
        }
        match self.0.len().saturating_sub(MAX_LOAD_ERRORS_LISTED) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

/// `text` cut at `chars_max` characters, with control characters escaped: fit to be shown to people.
///
/// Direction marks count as control characters: they make a text read as another one.
pub(super) fn bounded(text: &str, chars_max: usize) -> String {
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == chars_max {
            shown.push('…');
            break;
        }
        let reorders = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if character.is_control() || reorders {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

fn shown(path: &str) -> String {
    bounded(path, 200)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_as_much_of_its_place_as_is_known() {
        let text = |at| LoadError::at("pack.toml", at, "x").to_string();
        assert_eq!(text((0, 0)), "pack.toml: x");
        assert_eq!(text((3, 0)), "pack.toml:3: x");
        assert_eq!(text((3, 7)), "pack.toml:3:7: x");
    }

    #[test]
    fn what_could_move_a_terminal_is_escaped_and_long_text_is_cut() {
        assert_eq!(bounded("a\u{1b}[2J\nb", 100), "a\\u{1b}[2J\\nb");
        assert_eq!(bounded("abc\u{202e}", 100), "abc\\u{202e}");
        assert_eq!(bounded("abcdef", 3), "abc…");
    }

    #[test]
    fn a_long_list_says_how_many_are_left_out() {
        let many: Vec<_> = (0..150).map(|line| LoadError::at("a.rego", (line + 1, 1), "x")).collect();
        let text = LoadErrors::none_of(many).unwrap_err().to_string();
        assert_eq!(text.lines().count(), 101);
        assert!(text.ends_with("and 50 more"));
    }
}
