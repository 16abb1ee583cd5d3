//! Looking into a predicate: what is absent is `None`, what is of another kind than it should be is an error.

use serde_json::Value;

use crate::domain::evidence::rejection::shown;
use crate::domain::limits::MAX_TYPED_ITEMS;
use crate::domain::time::Timestamp;

/// A predicate of a known type that does not fit it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at `{pointer}`: expected {expected}, found {found}")]
pub(super) struct Malformed {
    pointer: String,
    expected: &'static str,
    found: String,
}

/// A place in a predicate.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    value: &'a Value,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(value: &'a Value) -> Self {
        Self { value }
    }

    /// What lies at `pointer`; a `null` is nothing, as producers write it for "not given".
    pub(super) fn any(self, pointer: &str) -> Option<&'a Value> {
        self.value.pointer(pointer).filter(|value| !value.is_null())
    }

    pub(super) fn malformed(self, pointer: &str, expected: &'static str) -> Malformed {
        let found = self.value.pointer(pointer).map_or_else(
            || "nothing".to_owned(),
            |value| match value {
                // The beginning says what kind of thing it is; the whole may be megabytes.
                Value::Object(_) => "an object".to_owned(),
                Value::Array(items) => format!("a list of {}", items.len()),
                value => shown(&value.to_string()),
            },
        );
        Malformed { pointer: pointer.to_owned(), expected, found }
    }

    pub(super) fn text(self, pointer: &str) -> Result<Option<&'a str>, Malformed> {
        match self.any(pointer) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.malformed(pointer, "a text")),
        }
    }

    /// A text that must be there and say something.
    pub(super) fn required(self, pointer: &str) -> Result<&'a str, Malformed> {
        self.text(pointer)?.filter(|text| !text.is_empty()).ok_or_else(|| self.malformed(pointer, "a text"))
    }

    /// A text that must be there and be one of these; `expected` says so in words.
    pub(super) fn one_of(self, pointer: &str, words: &[&str], expected: &'static str) -> Result<&'a str, Malformed> {
        let text = self.required(pointer)?;
        if words.contains(&text) { Ok(text) } else { Err(self.malformed(pointer, expected)) }
    }

    /// A time, in the one spelling that rules compare: RFC 3339 in UTC.
    pub(super) fn time(self, pointer: &str) -> Result<Option<Timestamp>, Malformed> {
        let Some(text) = self.text(pointer)?.filter(|text| !text.is_empty()) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| self.malformed(pointer, "a time in RFC 3339"))
    }

    /// A list, bounded; empty where there is none.
    pub(super) fn list(self, pointer: &str) -> Result<&'a [Value], Malformed> {
        match self.any(pointer) {
            None => Ok(&[]),
            Some(Value::Array(items)) if items.len() <= MAX_TYPED_ITEMS => Ok(items),
            Some(Value::Array(_)) => Err(self.malformed(pointer, "no more items than the limit MAX_TYPED_ITEMS")),
            Some(_) => Err(self.malformed(pointer, "a list")),
        }
    }

    /// A list that must be there, empty or not.
    pub(super) fn required_list(self, pointer: &str) -> Result<&'a [Value], Malformed> {
        if self.any(pointer).is_none() { Err(self.malformed(pointer, "a list")) } else { self.list(pointer) }
    }

    /// How many items a list has, of any length.
    pub(super) fn count(self, pointer: &str) -> Result<Option<usize>, Malformed> {
        match self.any(pointer) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items.len())),
            Some(_) => Err(self.malformed(pointer, "a list")),
        }
    }

    /// A list of texts.
    pub(super) fn texts(self, pointer: &str) -> Result<Vec<&'a str>, Malformed> {
        let items = self.list(pointer)?.iter().map(Value::as_str).collect::<Option<Vec<_>>>();
        items.ok_or_else(|| self.malformed(pointer, "a list of texts"))
    }

    /// The place itself must be an object.
    pub(super) fn object(self) -> Result<(), Malformed> {
        if self.value.is_object() { Ok(()) } else { Err(self.malformed("", "an object")) }
    }
}
