//! `--since`: from when on.

use std::str::FromStr;

use crate::domain::time::{Span, Timestamp};

/// From when on: so long ago, or from an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// So long ago.
    Ago(Span),
    /// From this instant.
    At(Timestamp),
}

impl Since {
    /// The instant, seen from `now`.
    #[must_use]
    pub fn from(self, now: Timestamp) -> Timestamp {
        match self {
            Self::Ago(span) => now.before(span),
            Self::At(at) => at,
        }
    }
}

/// A text is neither a span nor a time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a span such as `7d`, or a time such as `2026-01-31T12:00:00Z`, found `{found}`")]
pub struct ParseSinceError {
    /// The beginning of what was given.
    pub found: String,
}

impl FromStr for Since {
    type Err = ParseSinceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let span = text.parse().map(Self::Ago);
        let found = || ParseSinceError { found: text.chars().take(40).collect() };
        span.or_else(|_| text.parse().map(Self::At)).map_err(|_| found())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_is_a_span_or_a_time_and_nothing_else() {
        let now: Timestamp = "2026-06-08T00:00:00Z".parse().unwrap();
        for text in ["7d", "168h", "2026-06-01T00:00:00Z"] {
            assert_eq!(text.parse::<Since>().unwrap().from(now).to_string(), "2026-06-01T00:00:00Z", "{text}");
        }
        for text in ["", "yesterday", "7", "2026-06-01", "-7d"] {
            assert!(text.parse::<Since>().is_err(), "{text}");
        }
    }
}
