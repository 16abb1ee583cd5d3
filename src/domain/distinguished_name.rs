//! The names in certificates, as text and compared attribute by attribute.

use std::collections::BTreeMap;

use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Encode as _, Tag, Tagged as _};
use x509_cert::name::Name;

use super::limits::MAX_TEXT_CHARS;

/// The attribute types that have a name here (RFC 4514, and those that certificates of signers carry besides).
const NAMED: [(&str, ObjectIdentifier); 12] = [
    ("C", ObjectIdentifier::new_unwrap("2.5.4.6")),
    ("CN", ObjectIdentifier::new_unwrap("2.5.4.3")),
    ("DC", ObjectIdentifier::new_unwrap("0.9.2342.19200300.100.1.25")),
    ("EMAILADDRESS", ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.1")),
    ("L", ObjectIdentifier::new_unwrap("2.5.4.7")),
    ("O", ObjectIdentifier::new_unwrap("2.5.4.10")),
    ("OU", ObjectIdentifier::new_unwrap("2.5.4.11")),
    ("POSTALCODE", ObjectIdentifier::new_unwrap("2.5.4.17")),
    ("SERIALNUMBER", ObjectIdentifier::new_unwrap("2.5.4.5")),
    ("ST", ObjectIdentifier::new_unwrap("2.5.4.8")),
    ("STREET", ObjectIdentifier::new_unwrap("2.5.4.9")),
    ("UID", ObjectIdentifier::new_unwrap("0.9.2342.19200300.100.1.1")),
];

/// A distinguished name: attributes in the order of the text, the most specific first.
///
/// Text form: RFC 4514, with one attribute in each part (`CN=release,O=acme,ST=WA,C=US`). Types are in upper case;
/// one without a name here is written as its number and the DER of its value (`1.2.3.4=#0c0161`). A value is compared
/// letter by letter, case and all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DistinguishedName(Vec<(String, Value)>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Text(String),
    /// `#` and hex digits.
    Encoded(String),
}

/// Why something is no distinguished name that could be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct NameError {
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, bounded.
    pub found: String,
}

fn refused<T>(expected: &'static str, found: &str) -> Result<T, NameError> {
    Err(NameError { expected, found: format!("`{}`", found.chars().take(120).collect::<String>().escape_debug()) })
}

impl DistinguishedName {
    /// The name that a certificate carries.
    ///
    /// # Errors
    ///
    /// [`NameError`] for an empty name, for several attributes in one part (their order is nobody's), and for a value
    /// that is no plain text: a comparison would not see what a person sees.
    pub fn of(name: &Name) -> Result<Self, NameError> {
        let mut attributes = Vec::with_capacity(name.0.len());
        for part in name.0.iter().rev() {
            let mut items = part.0.iter();
            let (Some(attribute), None) = (items.next(), items.next()) else {
                return refused("one attribute in each part of a name", &part.to_string());
            };
            let named = NAMED.iter().find(|(_, oid)| *oid == attribute.oid).map(|(name, _)| *name);
            let Some(kind) = named else {
                let der = attribute.value.to_der().unwrap_or_default();
                attributes.push((attribute.oid.to_string(), Value::Encoded(format!("#{}", hex::encode(der)))));
                continue;
            };
            let Some(text) = text_of(attribute.value.tag(), attribute.value.value()).filter(|text| is_plain(text))
            else {
                return refused("names of plain text", &attribute.to_string());
            };
            attributes.push((kind.to_owned(), Value::Text(text)));
        }
        if attributes.is_empty() {
            return refused("a name", "");
        }
        Ok(Self(attributes))
    }

    /// The attributes by type, where no type occurs twice: two values of one type could not be told apart.
    fn by_type(&self) -> Option<BTreeMap<&str, &Value>> {
        let map: BTreeMap<&str, &Value> = self.0.iter().map(|(kind, value)| (kind.as_str(), value)).collect();
        (map.len() == self.0.len()).then_some(map)
    }

    /// Whether every attribute of `part` is in this name with exactly that value.
    ///
    /// A name in which a type occurs twice has no parts: which of the two is meant would be a guess.
    #[must_use]
    pub fn has_all_of(&self, part: &Self) -> bool {
        match (self.by_type(), part.by_type()) {
            (Some(whole), Some(part)) => part.iter().all(|(kind, value)| whole.get(kind) == Some(value)),
            _ => false,
        }
    }

    /// Whether one of the two is a part of the other, so that naming both says nothing more than naming one.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.has_all_of(other) || other.has_all_of(self)
    }

    /// Whether a type occurs twice.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        self.by_type().is_none()
    }

    /// Whether an attribute of this type is there.
    #[must_use]
    pub fn has(&self, kind: &str) -> bool {
        self.0.iter().any(|(k, _)| k == kind)
    }
}

/// The text of a value, of the string types that certificates use.
fn text_of(tag: Tag, bytes: &[u8]) -> Option<String> {
    match tag {
        Tag::PrintableString | Tag::Utf8String => std::str::from_utf8(bytes).ok().map(str::to_owned),
        Tag::Ia5String => std::str::from_utf8(bytes).ok().filter(|text| text.is_ascii()).map(str::to_owned),
        Tag::BmpString => {
            let units: Vec<u16> =
                bytes.chunks_exact(2).map(|pair| pair.iter().fold(0, |u, b| u << 8 | u16::from(*b))).collect();
            bytes.len().is_multiple_of(2).then(|| String::from_utf16(&units).ok())?
        }
        _ => None,
    }
}

fn is_plain(text: &str) -> bool {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    !text.is_empty() && text.chars().count() <= MAX_TEXT_CHARS && !text.chars().any(hidden)
}

impl std::fmt::Display for DistinguishedName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (index, (kind, value)) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            match value {
                Value::Encoded(hex) => write!(f, "{comma}{kind}={hex}")?,
                Value::Text(text) => write!(f, "{comma}{kind}={}", escaped(text))?,
            }
        }
        Ok(())
    }
}

fn escaped(text: &str) -> String {
    let last = text.chars().count().saturating_sub(1);
    let mut out = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        let special = matches!(character, '"' | '+' | ',' | ';' | '<' | '>' | '\\');
        let at_the_edge = (character == ' ' && (index == 0 || index == last)) || (character == '#' && index == 0);
        if special || at_the_edge {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

impl std::str::FromStr for DistinguishedName {
    type Err = NameError;

    /// Reads RFC 4514, with blanks allowed around each part (`C=US, ST=WA, O=acme`).
    fn from_str(text: &str) -> Result<Self, NameError> {
        if text.len() > MAX_TEXT_CHARS {
            return refused("a name of at most 4096 bytes", text);
        }
        let mut attributes = Vec::new();
        for part in parts(text) {
            let Some((kind, value)) = part.split_once('=') else {
                return refused("attributes such as `O=acme`, joined by commas", part);
            };
            let kind = kind.trim().to_ascii_uppercase();
            let kind = if kind == "S" { "ST".to_owned() } else { kind };
            let value = value.trim_start_matches(' ');
            let named = NAMED.iter().any(|(name, _)| *name == kind);
            if value.starts_with('#') {
                let hex = value.trim_end_matches(' ');
                let is_hex = hex.len() > 1 && hex.bytes().skip(1).all(|b| b.is_ascii_hexdigit());
                if named || ObjectIdentifier::new(&kind).is_err() || !is_hex {
                    return refused("`#` only before the DER of an attribute that is given by its number", part);
                }
                attributes.push((kind, Value::Encoded(hex.to_ascii_lowercase())));
                continue;
            }
            if !named {
                return refused(
                    "one of the attributes C, CN, DC, EMAILADDRESS, L, O, OU, POSTALCODE, SERIALNUMBER, ST, STREET, UID",
                    part,
                );
            }
            let value = unescaped(value)?;
            if !is_plain(&value) {
                return refused("a value of plain text", part);
            }
            attributes.push((kind, Value::Text(value)));
        }
        Ok(Self(attributes))
    }
}

/// The parts between commas that no backslash precedes.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut begin, mut escaped) = (Vec::new(), 0, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ',' => {
                parts.extend(text.get(begin..at));
                begin = at.saturating_add(1);
            }
            _ => {}
        }
    }
    parts.extend(text.get(begin..));
    parts
}

/// The value that an escaped text stands for. Blanks at its end count only when escaped.
fn unescaped(text: &str) -> Result<String, NameError> {
    let (mut bytes, mut kept) = (Vec::new(), 0);
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match (characters.next(), characters.clone().next()) {
                (Some(special @ (' ' | '"' | '#' | '+' | ',' | ';' | '<' | '=' | '>' | '\\')), _) => {
                    bytes.extend(special.to_string().bytes());
                }
                (Some(high), Some(low)) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    characters.next();
                    let digit = |c: char| c.to_digit(16).and_then(|d| u8::try_from(d).ok()).unwrap_or(0);
                    bytes.push(digit(high) << 4 | digit(low));
                }
                _ => return refused("`\\` before a special character or two hex digits", text),
            },
            '"' | '+' | ';' | '<' | '>' => return refused("`\"`, `+`, `;`, `<` and `>` only after a `\\`", text),
            ' ' => {
                bytes.push(b' ');
                continue;
            }
            other => bytes.extend(other.to_string().bytes()),
        }
        kept = bytes.len();
    }
    bytes.truncate(kept);
    String::from_utf8(bytes).or_else(|_| refused("a value in UTF-8", text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn name(text: &str) -> DistinguishedName {
        text.parse().unwrap()
    }

    #[test]
    fn blanks_around_the_parts_and_the_case_of_types_do_not_matter() {
        assert_eq!(name("c=US,  S=WA , O=acme "), name("C=US,ST=WA,O=acme"));
        assert_eq!(name(r"CN=a\, b\ , O=x").to_string(), r"CN=a\, b\ ,O=x");
        assert_eq!(name(r"CN=\c3\a9").to_string(), "CN=é");
    }

    #[test]
    fn what_a_name_does_not_say_plainly_is_refused() {
        for bad in [
            "",
            "CN",
            "CN=",
            "CN=a+O=b",
            "CN=a;O=b",
            "CN=a,,O=b",
            "FOO=a",
            "CN=\\",
            "CN=\\zz",
            "CN=#0c0161",
            "CN=\\00",
            "2.5.4.3=a",
            "CN=\\ff",
        ] {
            assert!(bad.parse::<DistinguishedName>().is_err(), "{bad}");
        }
    }

    #[test]
    fn every_attribute_that_is_given_must_be_there_and_equal() {
        let whole = name("CN=release,OU=tools,O=acme,ST=WA,C=US");
        for part in ["C=US,ST=WA,O=acme", "C=US,ST=WA,O=acme,OU=tools,CN=release"] {
            assert!(whole.has_all_of(&name(part)), "{part}");
        }
        for part in
            ["C=US,ST=WA,O=acme2", "C=US,ST=WA,O=Acme", "C=US,ST=WA,O=acme,L=Seattle", "C=US,ST=WA,O=acme,OU=tool"]
        {
            assert!(!whole.has_all_of(&name(part)), "{part}");
        }
    }

    #[test]
    fn a_name_with_two_values_of_one_type_has_no_parts() {
        let twice = name("OU=a,OU=b,O=acme,ST=WA,C=US");
        assert!(!twice.has_all_of(&name("C=US,ST=WA,O=acme")));
        assert!(!twice.has_all_of(&twice));
    }

    #[test]
    fn two_names_overlap_when_one_is_a_part_of_the_other() {
        let broad = name("C=US,ST=WA,O=acme");
        assert!(broad.overlaps(&name("C=US,ST=WA,O=acme,OU=tools")));
        assert!(name("C=US,ST=WA,O=acme,OU=tools").overlaps(&broad));
        assert!(!name("C=US,ST=WA,O=acme,OU=a").overlaps(&name("C=US,ST=WA,O=acme,OU=b")));
        assert!(!broad.overlaps(&name("C=US,ST=WA,O=other")));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text: String) {
            let _ = text.parse::<DistinguishedName>();
        }

        #[test]
        fn a_name_prints_as_it_is_read(values in proptest::collection::vec("[ #,;+<>=\\\\\"a-cé]{1,6}", 1..4)) {
            let kinds = ["CN", "O", "ST"];
            let attributes = kinds.iter().zip(values).map(|(k, v)| ((*k).to_owned(), Value::Text(v))).collect();
            let name = DistinguishedName(attributes);
            prop_assert_eq!(name.to_string().parse(), Ok(name));
        }
    }
}
