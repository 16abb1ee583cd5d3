//! One text in other spellings: in another encoding of Unicode, in hexadecimal, with characters escaped.
//!
//! What a strict reader refuses others read, and a no is one in whatever letters it stands.

use std::borrow::Cow;

/// The same text as UTF-8, where bytes are UTF-16 or UTF-32, by the mark at their beginning or by the zeros of a first
/// character that is ASCII, as JSON begins with (RFC 4627, 3); all else as it is.
pub(super) fn as_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let text = match bytes {
        [0xff, 0xfe, 0, 0, rest @ ..] => utf32(rest, u32::from_le_bytes),
        [0, 0, 0xfe, 0xff, rest @ ..] => utf32(rest, u32::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [1..=0xff, 0, 0, 0, ..] => utf32(bytes, u32::from_le_bytes),
        [0, 0, 0, 1..=0xff, ..] => utf32(bytes, u32::from_be_bytes),
        [1..=0xff, 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, 1..=0xff, ..] => utf16(bytes, u16::from_be_bytes),
        _ => return Cow::Borrowed(bytes),
    };
    Cow::Owned(text.into_bytes())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (units, _) = bytes.as_chunks::<2>();
    char::decode_utf16(units.iter().map(|bytes| unit(*bytes))).map(|read| read.unwrap_or('\u{fffd}')).collect()
}

fn utf32(bytes: &[u8], unit: fn([u8; 4]) -> u32) -> String {
    let (units, _) = bytes.as_chunks::<4>();
    units.iter().map(|bytes| char::from_u32(unit(*bytes)).unwrap_or('\u{fffd}')).collect()
}

/// What stands in hexadecimal; `None` for any other text.
pub(super) fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

/// The same with what JSON writes as `\u0061` written as `a` (RFC 8259, 7), also where it is no JSON as a whole.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    let mut parts = text.split("\\u");
    let first = parts.next().unwrap_or_default();
    if first.len() == text.len() {
        return Cow::Borrowed(text);
    }
    let mut plain = first.to_owned();
    for part in parts {
        let escaped = part.get(..4).and_then(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?));
        plain.extend(escaped);
        plain.push_str(if escaped.is_some() { part.get(4..).unwrap_or_default() } else { part });
    }
    Cow::Owned(plain)
}

/// What a text of JSON says that stands so between its quotation marks, as far as it can be told.
pub(super) fn text(raw: &[u8]) -> Cow<'_, str> {
    let raw = String::from_utf8_lossy(raw);
    if !raw.contains('\\') {
        return raw;
    }
    let mut plain = String::with_capacity(raw.len());
    let mut rest = raw.as_ref();
    while let Some((before, escape)) = rest.split_once('\\') {
        plain.push_str(before);
        let mut behind = escape.chars();
        let (character, taken) = match behind.next() {
            Some('u') => (of_unit(escape.get(1..5)).unwrap_or('\u{fffd}'), 5),
            Some('b') => ('\u{8}', 1),
            Some('f') => ('\u{c}', 1),
            Some('n') => ('\n', 1),
            Some('r') => ('\r', 1),
            Some('t') => ('\t', 1),
            Some(other) => (other, other.len_utf8()),
            None => {
                rest = "";
                break;
            }
        };
        plain.push(character);
        rest = escape.get(taken..).unwrap_or_default();
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// A character by its number of four digits.
fn of_unit(hex: Option<&str>) -> Option<char> {
    char::from_u32(u32::from_str_radix(hex?, 16).ok()?)
}

/// A name as those readers have it that do not tell capitals from other letters: `\u{17f}` is an `s` for Go's.
pub(super) fn folded(name: &str) -> String {
    let lower = name.chars().flat_map(char::to_lowercase);
    lower.map(|letter| if letter == '\u{17f}' { 's' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_is_the_same_in_every_encoding_of_unicode() {
        let text = "{\"a\":\"\u{e9}\u{1f600}\"}";
        let utf16 = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        let utf32 = |unit: fn(u32) -> [u8; 4]| text.chars().map(u32::from).flat_map(unit).collect::<Vec<u8>>();
        for (mark, bytes) in [
            (vec![0xff, 0xfe], utf16(u16::to_le_bytes)),
            (vec![0xfe, 0xff], utf16(u16::to_be_bytes)),
            (vec![0xff, 0xfe, 0, 0], utf32(u32::to_le_bytes)),
            (vec![0, 0, 0xfe, 0xff], utf32(u32::to_be_bytes)),
        ] {
            assert_eq!(as_utf8(&bytes), text.as_bytes());
            assert_eq!(as_utf8(&[mark, bytes].concat()), text.as_bytes());
        }
        assert_eq!(as_utf8(text.as_bytes()), text.as_bytes());
    }

    #[test]
    fn what_is_escaped_or_in_hexadecimal_is_read_and_nothing_else() {
        assert_eq!(unescaped("\\u0061b\\u00zz\\u006"), "ab00zz006");
        assert_eq!(unescaped("ab"), "ab");
        assert_eq!(from_hex("7b7D").as_deref(), Some(b"{}".as_slice()));
        assert!(from_hex("7b7").is_none() && from_hex("7g").is_none());
    }

    #[test]
    fn a_text_says_what_json_says_that_it_does() {
        for said in ["", "a/+=\u{e9}", "{\"a\\\":\u{8}\u{c}\n\r\t}"] {
            let written = serde_json::to_string(said).unwrap();
            assert_eq!(text(written.trim_matches('"').as_bytes()), said);
        }
        assert_eq!(text(br"a\/b\u002b\u00zz"), "a/b+\u{fffd}", "what is cut off or no number stands for nothing");
        assert_eq!(text(b"\xff\\"), "\u{fffd}");
        assert_eq!(folded("\u{17f}IG"), "sig");
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>, string: String) {
            let _ = as_utf8(&bytes);
            let _ = (from_hex(&string), unescaped(&string), text(string.as_bytes()), text(&bytes), folded(&string));
        }
    }
}
