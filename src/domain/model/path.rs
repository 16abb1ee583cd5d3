//! The name of a file within a model.

use std::str::FromStr;

use crate::domain::limits::MAX_MODEL_PATH_CHARS;

/// The path of a file within a model: plain names with `/` between them, or `.` for a model that is one file.
///
/// Compared byte by byte: neither case nor the forms of Unicode are made equal, since a file system may tell them apart.
/// A value of this type leads to nothing outside of the model's directory.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModelPath(String);

/// Why a text is not the name of a file within a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    /// It leads out of the model, or to the same file as another text.
    #[error("a relative path of plain names, without `.`, `..` and empty ones")]
    NotPlain,
    /// Control characters, which would hide what it says.
    #[error("a path without control characters")]
    Control,
    /// Longer than any file's.
    #[error("a path of at most {MAX_MODEL_PATH_CHARS} characters")]
    TooLong,
}

impl FromStr for ModelPath {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.len() > MAX_MODEL_PATH_CHARS {
            return Err(PathError::TooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(PathError::Control);
        }
        let plain = text.split('/').all(|name| !matches!(name, "" | "." | ".."));
        if plain || text == "." { Ok(Self(text.to_owned())) } else { Err(PathError::NotPlain) }
    }
}

impl ModelPath {
    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the one file that a model consists of.
    #[must_use]
    pub fn is_the_model_itself(&self) -> bool {
        self.0 == "."
    }

    /// Whether this is `directory` or something in it.
    #[must_use]
    pub fn is_at_or_below(&self, directory: &Self) -> bool {
        self.0.strip_prefix(&directory.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl std::fmt::Display for ModelPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_stays_within_the_model() {
        for good in ["a", "a/b.bin", ".", ".git", "a b", "ä", "..a", "a\\b", "a:b"] {
            assert_eq!(good.parse::<ModelPath>().unwrap().as_str(), good);
        }
        for bad in ["", "/", "/etc/passwd", "..", "../a", "a/..", "a/../b", "a//b", "a/", "./a", "a/.", "a/./b"] {
            assert_eq!(bad.parse::<ModelPath>(), Err(PathError::NotPlain), "{bad}");
        }
        assert_eq!("a\nb".parse::<ModelPath>(), Err(PathError::Control));
        assert_eq!("a".repeat(MAX_MODEL_PATH_CHARS + 1).parse::<ModelPath>(), Err(PathError::TooLong));
    }

    #[test]
    fn what_is_below_a_directory_is_told_by_whole_names() {
        let path = |text: &str| text.parse::<ModelPath>().unwrap();
        assert!(path("a/b").is_at_or_below(&path("a")) && path("a").is_at_or_below(&path("a")));
        assert!(!path("ab").is_at_or_below(&path("a")) && !path("a").is_at_or_below(&path("a/b")));
    }

    proptest! {
        #[test]
        fn no_text_leads_out_of_the_model(text in "[./a\\\\]{0,12}") {
            if let Ok(path) = text.parse::<ModelPath>() {
                let joined = std::path::Path::new("/model").join(path.as_str());
                let plain = |c: std::path::Component<'_>| !matches!(c, std::path::Component::ParentDir);
                prop_assert!(joined.starts_with("/model") && joined.components().all(plain));
            }
        }
    }
}
