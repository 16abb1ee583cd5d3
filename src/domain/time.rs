//! Instants and spans, read and written in one way.
//!
//! The pure floor never asks what time it is: every function that needs to know takes `now`.

use std::fmt;
use std::str::FromStr;

/// An instant, to the second or finer; printed as RFC 3339 in upper case with `Z`.
///
/// Only upper-case `T` and `Z` are read: other policy engines disagree about the
/// lower-case form, so it must not reach a rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self(jiff::Timestamp::UNIX_EPOCH);

    /// The last instant there is.
    pub const LAST: Self = Self(jiff::Timestamp::MAX);

    /// The instant `seconds` after 1970-01-01T00:00:00Z; `None` outside the years −9999 to 9999.
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        jiff::Timestamp::from_second(seconds).ok().map(Self)
    }

    /// Seconds since 1970-01-01T00:00:00Z, rounded towards zero.
    #[must_use]
    pub fn unix_seconds(self) -> i64 {
        self.0.as_second()
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix_milliseconds(self) -> i64 {
        self.0.as_millisecond()
    }

    /// Whether rules can reckon with it: they count nanoseconds since 1970 in 64 bits, which ends in 1677 and in 2262.
    #[must_use]
    pub fn is_countable(&self) -> bool {
        i64::try_from(self.0.as_nanosecond()).is_ok()
    }

    /// This instant and `span` later; the last representable instant if that is beyond it.
    #[must_use]
    pub fn after(self, span: Span) -> Self {
        let seconds = self.0.as_second().saturating_add(span.seconds());
        let moved = jiff::Timestamp::new(seconds, self.0.subsec_nanosecond());
        Self(moved.unwrap_or(jiff::Timestamp::MAX))
    }

    /// The instant `span` before this one; the first representable instant if that is before it.
    #[must_use]
    pub fn before(self, span: Span) -> Self {
        let seconds = self.0.as_second().saturating_sub(span.seconds());
        let moved = jiff::Timestamp::new(seconds, self.0.subsec_nanosecond());
        Self(moved.unwrap_or(jiff::Timestamp::MIN))
    }

    /// The same instant without the part finer than a millisecond.
    #[must_use]
    pub fn to_millisecond(self) -> Self {
        Self(jiff::Timestamp::from_millisecond(self.0.as_millisecond()).unwrap_or(self.0))
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self(instant)
    }
}

impl From<Timestamp> for jiff::Timestamp {
    fn from(instant: Timestamp) -> Self {
        instant.0
    }
}

/// A text is not an RFC 3339 instant in upper case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected an RFC 3339 time such as `2026-01-31T12:00:00Z`, found `{found}`")]
pub struct ParseTimestampError {
    /// The beginning of what was given.
    pub found: String,
}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseTimestampError { found: text.chars().take(40).collect() };
        let bytes = text.as_bytes();
        let upper = bytes.get(10) == Some(&b'T') && !text.contains(['t', 'z', '[', ' ']);
        let zone = text.ends_with('Z') || matches!(bytes.iter().rev().nth(5), Some(b'+' | b'-'));
        if !upper || !zone {
            return Err(error());
        }
        text.parse().map(Self).map_err(|_| error())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A length of time in whole seconds.
///
/// Text form: a whole number and one of `s`, `m`, `h`, `d`, `w` (`90s`, `24h`, `7d`).
/// Months and years have no fixed length and are refused.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(i64);

impl Span {
    /// So many seconds.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// So many days of 24 hours.
    #[must_use]
    pub const fn from_days(days: i64) -> Self {
        Self(days.saturating_mul(86_400))
    }

    /// The whole length in seconds.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0
    }

    /// The same length for the standard library; zero if negative.
    #[must_use]
    pub fn to_duration(self) -> std::time::Duration {
        std::time::Duration::from_secs(u64::try_from(self.0).unwrap_or(0))
    }
}

/// A text is not a length of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a whole number and a unit s, m, h, d or w (such as `24h`), found `{found}`")]
pub struct ParseSpanError {
    /// The beginning of what was given.
    pub found: String,
}

impl FromStr for Span {
    type Err = ParseSpanError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseSpanError { found: text.chars().take(40).collect() };
        let number = text.trim_end_matches(['s', 'm', 'h', 'd', 'w']);
        let unit = match text.strip_prefix(number) {
            Some("s") => 1,
            Some("m") => 60,
            Some("h") => 3_600,
            Some("d") => 86_400,
            Some("w") => 604_800,
            _ => return Err(error()),
        };
        if number.is_empty() || !number.bytes().all(|b| b.is_ascii_digit()) {
            return Err(error());
        }
        let seconds = number.parse::<i64>().ok().and_then(|n| n.checked_mul(unit));
        seconds.map(Self).ok_or_else(error)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            n if n != 0 && n % 86_400 == 0 => write!(f, "{}d", n / 86_400),
            n if n != 0 && n % 3_600 == 0 => write!(f, "{}h", n / 3_600),
            n if n != 0 && n % 60 == 0 => write!(f, "{}m", n / 60),
            n => write!(f, "{n}s"),
        }
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Span {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_upper_case_rfc_3339_with_a_zone_is_an_instant() {
        assert!("2026-01-31T12:00:00Z".parse::<Timestamp>().is_ok());
        assert!("2026-01-31T12:00:00.25+01:00".parse::<Timestamp>().is_ok());
        for bad in [
            "",
            "2026-01-31t12:00:00z",
            "2026-01-31T12:00:00z",
            "2026-01-31 12:00:00Z",
            "2026-01-31T12:00:00",
            "2026-01-31",
            "2026-01-31T12:00:00Z[UTC]",
        ] {
            assert!(bad.parse::<Timestamp>().is_err(), "{bad}");
        }
    }

    #[test]
    fn spans_are_read_and_written_in_the_largest_whole_unit() {
        for (text, seconds, printed) in
            [("90s", 90, "90s"), ("24h", 86_400, "1d"), ("2w", 1_209_600, "14d"), ("60m", 3_600, "1h")]
        {
            let span: Span = text.parse().unwrap();
            assert_eq!(span.seconds(), seconds);
            assert_eq!(span.to_string(), printed);
        }
        for bad in ["", "7", "d", "-1d", "1.5h", "1y", "1dd", "99999999999999999999d", "7 d"] {
            assert!(bad.parse::<Span>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parsers_panic(text: String) {
            let _ = text.parse::<Timestamp>();
            let _ = text.parse::<Span>();
        }

        #[test]
        fn an_instant_prints_as_it_is_read(milliseconds in 0i64..4_000_000_000_000) {
            let instant = Timestamp(jiff::Timestamp::from_millisecond(milliseconds).unwrap());
            prop_assert_eq!(instant.to_string().parse(), Ok(instant));
        }
    }
}
