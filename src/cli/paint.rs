//! Colour, where there is somebody to see it.

/// Whether text carries colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// It does.
    Ansi,
    /// It does not.
    Plain,
}

impl Paint {
    /// Whether text carries colour.
    #[must_use]
    pub fn is_on(self) -> bool {
        self == Self::Ansi
    }

    fn with(self, code: &str, text: &str) -> String {
        match self {
            Self::Ansi => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
            Self::Plain => text.to_owned(),
        }
    }

    /// What is as it should be.
    #[must_use]
    pub fn good(self, text: &str) -> String {
        self.with("32", text)
    }

    /// What blocks.
    #[must_use]
    pub fn bad(self, text: &str) -> String {
        self.with("1;31", text)
    }

    /// What wants attention.
    #[must_use]
    pub fn warn(self, text: &str) -> String {
        self.with("33", text)
    }

    /// What may be skipped.
    #[must_use]
    pub fn faint(self, text: &str) -> String {
        self.with("2", text)
    }

    /// What to see first.
    #[must_use]
    pub fn bold(self, text: &str) -> String {
        self.with("1", text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_has_no_escape_sequence() {
        for paint in [Paint::good, Paint::bad, Paint::warn, Paint::faint, Paint::bold] {
            assert_eq!(paint(Paint::Plain, "x"), "x");
            assert!(paint(Paint::Ansi, "x").starts_with('\u{1b}'));
        }
    }
}
