//! Lists in pages, newest first.

use std::fmt;
use std::str::FromStr;

use super::error::StoreError;
use super::failure::Failure;
use crate::domain::limits::MAX_PAGE;

/// Where the next page begins. Opaque to whoever is given one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor(i64);

/// A text is not a cursor of ours.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a cursor that an earlier page gave, found `{found}`")]
pub struct ParseCursorError {
    /// The beginning of what was given.
    pub found: String,
}

impl FromStr for Cursor {
    type Err = ParseCursorError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let error = || ParseCursorError { found: text.chars().take(24).collect() };
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        text.parse().ok().filter(|_| plain).map(Self).ok_or_else(error)
    }
}

impl Cursor {
    /// What is older than this row.
    pub(super) const fn before(id: i64) -> Self {
        Self(id)
    }

    /// The row that the next page is older than.
    pub(super) const fn row(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// Newest first.
    pub items: Vec<T>,
    /// Where the rest begins; absent at the end.
    pub next: Option<Cursor>,
}

/// What a page's query is bound to: rows older than `before`, one more than asked, to know whether there is a next.
#[derive(Clone, Copy)]
pub(super) struct Window {
    pub(super) before: i64,
    pub(super) rows: i64,
    limit: usize,
}

impl Window {
    /// Refuses pages beyond [`MAX_PAGE`].
    pub(super) fn of(cursor: Option<Cursor>, limit: u32) -> Result<Self, Failure> {
        if limit > MAX_PAGE {
            let what = "items of one page".to_owned();
            return Err(StoreError::TooMany { what, limit: "MAX_PAGE", max: u64::from(MAX_PAGE) }.into());
        }
        let before = cursor.map_or(i64::MAX, |cursor| cursor.0);
        let limit = limit.max(1);
        Ok(Self { before, rows: i64::from(limit).saturating_add(1), limit: usize::try_from(limit).unwrap_or(1) })
    }

    /// The page of what the query returned, with each row's `id`.
    pub(super) fn page<T>(self, mut rows: Vec<(i64, T)>) -> Page<T> {
        let more = rows.len() > self.limit;
        rows.truncate(self.limit);
        let next = rows.last().filter(|_| more).map(|(id, _)| Cursor(*id));
        Page { items: rows.into_iter().map(|(_, item)| item).collect(), next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_makes_the_cursor_panic_and_what_parses_prints_alike(text: String, id in 0i64..) {
            let _ = text.parse::<Cursor>();
            prop_assert_eq!(Cursor(id).to_string().parse(), Ok(Cursor(id)));
        }
    }

    #[test]
    fn a_cursor_is_digits_and_nothing_else() {
        for bad in ["", "-1", "+1", " 1", "1 ", "abc", "99999999999999999999"] {
            assert!(bad.parse::<Cursor>().is_err(), "{bad}");
        }
    }
}
