//! JSON read strictly, and written in one way.

mod canonical;
mod numbers;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

use super::limits::{MAX_JSON_DEPTH, MAX_JSON_OBJECTS, MAX_JSON_VALUES, MAX_OWN_JSON_DEPTH};

/// How names begin by which serde_json, and with it the engine of the rules, passes numbers and texts to itself (its
/// `number.rs` and `raw.rs`). An object with such a name is read back as what the name stands for, or not at all: what was
/// verified would not be what is on record.
const MARKED: &str = "$serde_json::private::";

/// Why bytes are not the JSON document we accept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{detail} (line {line}, column {column})")]
pub struct JsonError {
    /// What is wrong, in words.
    pub detail: String,
    /// Line of the document, from 1; 0 where the parser knows none.
    pub line: usize,
    /// Column, from 1; 0 where the parser knows none.
    pub column: usize,
}

/// Reads one JSON document as strictly as RFC 8259 and I-JSON (RFC 7493) allow.
///
/// Refused: duplicate keys (parsers disagree about which wins), nesting deeper
/// than [`MAX_JSON_DEPTH`], a byte order mark, bytes after the document, lone
/// surrogates, integers beyond 64 bits, numbers that are not finite, and names that the library below takes for its own.
/// A number is read as what it will be written as (RFC 8785), `1.0` as `1`: what rules see is what the record says.
///
/// # Errors
///
/// [`JsonError`] with line and column.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonError> {
    scan(bytes, Bounds { depth: MAX_JSON_DEPTH, objects: usize::MAX, values: usize::MAX })?;
    read(bytes)
}

/// Reads one JSON document that a gate wrote: as [`parse`], and as much deeper as it may hold what others wrote.
///
/// # Errors
///
/// [`JsonError`] with line and column.
pub fn parse_own(bytes: &[u8]) -> Result<Value, JsonError> {
    scan(bytes, Bounds { depth: MAX_OWN_JSON_DEPTH, objects: usize::MAX, values: usize::MAX })?;
    read(bytes)
}

/// Reads one JSON document that a gate wrote into `T`; see [`parse_own`].
///
/// # Errors
///
/// As [`parse_as`].
pub fn parse_own_as<T: de::DeserializeOwned>(bytes: &[u8]) -> Result<T, JsonError> {
    let value = parse_own(bytes)?;
    T::deserialize(value).map_err(|e| describe(&e))
}

/// Reads one JSON document that somebody else wrote and that may be large: as [`parse`], and of bounded size in memory.
///
/// A byte of text can become a hundred in memory: 16 MiB of `{"a":1}` would take over a gigabyte.
///
/// # Errors
///
/// [`JsonError`] with line and column; also for more than [`MAX_JSON_OBJECTS`] objects or [`MAX_JSON_VALUES`] values.
pub fn parse_bounded(bytes: &[u8]) -> Result<Value, JsonError> {
    scan(bytes, Bounds { depth: MAX_JSON_DEPTH, objects: MAX_JSON_OBJECTS, values: MAX_JSON_VALUES })?;
    read(bytes)
}

fn read(bytes: &[u8]) -> Result<Value, JsonError> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let value = Strict.deserialize(&mut deserializer).map_err(|e| describe(&e))?;
    deserializer.end().map_err(|e| describe(&e))?;
    Ok(value)
}

/// Reads one JSON document strictly into `T`; see [`parse`].
///
/// # Errors
///
/// [`JsonError`]; line and column are 0 when the document is well-formed but is no `T`.
pub fn parse_as<T: de::DeserializeOwned>(bytes: &[u8]) -> Result<T, JsonError> {
    let value = parse(bytes)?;
    T::deserialize(value).map_err(|e| describe(&e))
}

/// The canonical bytes of `value` (RFC 8785): what is hashed and signed.
///
/// # Errors
///
/// [`JsonError`] when `value` has no JSON form (a map with keys that are not texts, a name that is there twice).
pub fn canonical<T: serde::Serialize>(value: &T) -> Result<Vec<u8>, JsonError> {
    canonical::to_vec(value).map_err(|e| describe(&e))
}

fn describe(error: &serde_json::Error) -> JsonError {
    let mut detail = error.to_string();
    if let Some(at) = detail.rfind(" at line ") {
        detail.truncate(at);
    }
    JsonError { detail: bounded(&detail), line: error.line(), column: error.column() }
}

fn bounded(text: &str) -> String {
    text.chars().take(200).collect()
}

/// How deep a document may be, and how much it may hold.
#[derive(Clone, Copy)]
struct Bounds {
    depth: usize,
    objects: usize,
    values: usize,
}

/// Counts outside strings, before anything recursive sees the document.
fn scan(bytes: &[u8], bounds: Bounds) -> Result<(), JsonError> {
    let (mut depth, mut objects, mut values) = (0usize, 0usize, 0usize);
    outside_strings(bytes, |offset, byte| {
        match byte {
            b'[' | b'{' => depth = depth.saturating_add(1),
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        objects = objects.saturating_add(usize::from(byte == b'{'));
        values = values.saturating_add(usize::from(matches!(byte, b',' | b'[')));
        let too_many = if depth > bounds.depth {
            format!("nested deeper than {} levels", bounds.depth)
        } else if objects > bounds.objects {
            format!("more than {} objects", bounds.objects)
        } else if values > bounds.values {
            format!("more than {} values", bounds.values)
        } else {
            return Ok(());
        };
        Err(at(bytes, offset, too_many))
    })
}

/// Shows every byte that is not within a string, with its offset. Strings, most of a bundle, are leapt over.
fn outside_strings(bytes: &[u8], mut look: impl FnMut(usize, u8) -> Result<(), JsonError>) -> Result<(), JsonError> {
    let mut offset = 0usize;
    while let Some(byte) = bytes.get(offset) {
        if *byte == b'"' {
            offset = end_of_string(bytes, offset);
        } else {
            look(offset, *byte)?;
        }
        offset = offset.saturating_add(1);
    }
    Ok(())
}

/// Where the string that begins at `start` ends: at its closing quotation mark, or with the document.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut from = start.saturating_add(1);
    while let Some(found) = bytes.get(from..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        let at = from.saturating_add(found);
        if bytes.get(at) == Some(&b'"') {
            return at;
        }
        // What is escaped ends nothing.
        from = at.saturating_add(2);
    }
    bytes.len()
}

fn at(bytes: &[u8], offset: usize, detail: String) -> JsonError {
    let before = bytes.get(..offset).unwrap_or(bytes);
    let line = before.iter().filter(|b| **b == b'\n').count().saturating_add(1);
    let column = before.iter().rev().take_while(|b| **b != b'\n').count().saturating_add(1);
    JsonError { detail, line, column }
}

struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Value, E> {
        numbers::signed(value).map(Value::Number).map_err(E::custom)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Value, E> {
        numbers::unsigned(value).map(Value::Number).map_err(E::custom)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        numbers::double(value).map(Value::Number).map_err(E::custom)
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Self)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Self)?;
            if map.contains_key(&key) {
                return Err(de::Error::custom(format!("duplicate key `{}`", bounded(&key))));
            }
            if key.starts_with(MARKED) {
                return Err(de::Error::custom(format!("a key that begins with `{MARKED}`")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_from_outside_has_a_bounded_size_in_memory() {
        let list = |item: &str, count: usize| format!("[{}]", vec![item; count].join(","));
        assert!(parse_bounded(list(r#"{"a":1}"#, MAX_JSON_OBJECTS).as_bytes()).is_ok());
        let error = parse_bounded(list(r#"{"a":1}"#, MAX_JSON_OBJECTS + 1).as_bytes()).unwrap_err();
        assert!(error.detail.contains("objects"), "{error}");
        let error = parse_bounded(list("0", MAX_JSON_VALUES + 1).as_bytes()).unwrap_err();
        assert!(error.detail.contains("values"), "{error}");
        // What stands in a text is no value.
        assert!(parse_bounded(list(r#""{,[""#, 10).as_bytes()).is_ok());
    }
    use proptest::prelude::*;

    fn refused(text: &str) -> String {
        parse(text.as_bytes()).unwrap_err().detail
    }

    /// Each byte looked at by itself: slow, and easy to see through.
    fn one_by_one(bytes: &[u8]) -> Vec<usize> {
        let (mut in_string, mut escaped, mut seen) = (false, false, Vec::new());
        for (offset, byte) in bytes.iter().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' => in_string = !in_string,
                _ if in_string => {}
                _ => seen.push(offset),
            }
        }
        seen
    }

    proptest! {
        #[test]
        fn no_byte_outside_strings_is_passed_over(text in r#"["\\\\a{\[,é]{0,40}"#) {
            let mut seen = Vec::new();
            outside_strings(text.as_bytes(), |offset, byte| {
                assert_eq!(text.as_bytes()[offset], byte);
                seen.push(offset);
                Ok(())
            }).unwrap();
            prop_assert_eq!(seen, one_by_one(text.as_bytes()));
        }
    }

    #[test]
    fn a_duplicate_key_is_refused_wherever_it_stands() {
        assert_eq!(refused(r#"{"a":1,"a":1}"#), "duplicate key `a`");
        assert_eq!(refused(r#"[{"x":{"b":1,"c":2,"b":3}}]"#), "duplicate key `b`");
        assert!(refused("{\"a\":1,\"\\u0061\":2}").contains("duplicate"));
        assert!(parse(br#"{"a":1,"A":1}"#).is_ok());
    }

    #[test]
    fn a_key_by_which_an_object_would_be_read_back_as_something_else_is_refused() {
        let read_back: Value = serde_json::from_str(r#"{"$serde_json::private::RawValue":"[1]"}"#).unwrap();
        assert_eq!(read_back, serde_json::json!([1]), "this is what such a key does");
        for name in ["RawValue", "Number", "Another"] {
            for document in [r#"{"KEY":"[1]"}"#, r#"[{"a":{"b":1,"KEY":"1"}}]"#] {
                let document = document.replace("KEY", &format!("$serde_json::private::{name}"));
                assert_eq!(refused(&document), "a key that begins with `$serde_json::private::`");
                assert_eq!(refused(&document.replace('$', "\\u0024")), refused(&document));
            }
        }
        assert!(parse(br#"{"$serde_json":"$serde_json::private::RawValue"}"#).is_ok());
    }

    #[test]
    fn nesting_ends_at_the_limit_and_says_where() {
        let nested = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(parse(nested(64).as_bytes()).is_ok());
        let error = parse(nested(65).as_bytes()).unwrap_err();
        assert_eq!((error.detail.as_str(), error.line, error.column), ("nested deeper than 64 levels", 1, 65));
        assert!(parse(nested(100_000).as_bytes()).is_err());
        assert!(parse(format!("\"{}\"", "[".repeat(100)).as_bytes()).is_ok());
    }

    #[test]
    fn what_parsers_disagree_about_is_refused() {
        for bad in
            ["\u{feff}{}", "{} {}", "{}x", "1e999", "18446744073709551616", r#""\ud800""#, "NaN", "[1,]", "'a'", ""]
        {
            assert!(parse(bad.as_bytes()).is_err(), "{bad}");
        }
        assert_eq!(parse(b"-9223372036854775808").unwrap().as_f64(), Some(-9_223_372_036_854_775_808.0));
    }

    #[test]
    fn an_integer_that_a_double_does_not_have_is_read_as_it_will_be_written() {
        for (text, written) in [
            ("9007199254740993", "9007199254740992"),
            ("-9007199254740993", "-9007199254740992"),
            ("9223372036854775807", "9223372036854776000"),
            ("-9223372036854775808", "-9223372036854776000"),
            ("18446744073709550591", "18446744073709550000"),
        ] {
            assert_eq!(canonical(&parse(text.as_bytes()).unwrap()).unwrap(), written.as_bytes(), "{text}");
        }
        // The next double is 2⁶⁴: written so, nobody here would read it again.
        assert!(refused("18446744073709550592").contains("beyond 64 bits"));
        assert!(refused("18446744073709551615").contains("beyond 64 bits"));
    }

    #[test]
    fn canonical_bytes_do_not_depend_on_the_order_of_keys() {
        let a = parse(br#"{"b":[1,2.50],"a":"\u00e9"}"#).unwrap();
        assert_eq!(canonical(&a).unwrap(), "{\"a\":\"é\",\"b\":[1,2.5]}".as_bytes());
    }

    proptest! {
        #[test]
        fn what_is_read_is_read_again_from_what_is_written(
            number in "-?(0|[1-9][0-9]{0,20}|184467440737095[0-9]{5}|92233720368547[0-9]{5})(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,2})?"
        ) {
            if let Ok(value) = parse(number.as_bytes()) {
                let written = canonical(&value).unwrap();
                let again = parse(&written).unwrap();
                prop_assert_eq!(value.as_f64(), again.as_f64());
                prop_assert_eq!(written, canonical(&again).unwrap());
            }
        }

        #[test]
        fn no_bytes_make_the_parser_panic(bytes: Vec<u8>) {
            let _ = parse(&bytes);
        }
    }
}
