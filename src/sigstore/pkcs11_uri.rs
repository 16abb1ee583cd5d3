//! The names of keys on tokens: `pkcs11:token=…;object=…?module-path=…&pin-source=…` (RFC 7512).

use std::path::PathBuf;

use super::percent::percent_decoded;

/// Which key on which token, and how to reach it.
///
/// Read of RFC 7512 are the attributes `token`, `serial`, `manufacturer`, `model`, `object`, `id`, `type=private`,
/// `slot-id`, and in the query `module-path` and `pin-source`. All others are refused: an attribute that is passed over
/// would name another key than was meant. A PIN itself is refused too, since everybody on the machine can read the
/// arguments of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pkcs11Uri {
    /// The token's label.
    pub token: Option<String>,
    /// The token's serial number.
    pub serial: Option<String>,
    /// The token's manufacturer.
    pub manufacturer: Option<String>,
    /// The token's model.
    pub model: Option<String>,
    /// The slot that the token is in.
    pub slot: Option<u64>,
    /// The key's label.
    pub object: Option<String>,
    /// The key's id.
    pub id: Option<Vec<u8>>,
    /// The library that speaks to the token.
    pub module: Option<PathBuf>,
    /// The file that holds the PIN.
    pub pin_file: Option<PathBuf>,
}

/// Why a text names no key on a token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct Pkcs11UriError {
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, bounded; never a PIN.
    pub found: String,
}

impl Pkcs11Uri {
    /// Reads what stands behind `pkcs11:`.
    ///
    /// # Errors
    ///
    /// [`Pkcs11UriError`] for an attribute that is not known, is there twice or is not percent-encoded text, and for a
    /// name that names neither an object nor an id.
    pub fn parse(text: &str) -> Result<Self, Pkcs11UriError> {
        let (path, query) = text.split_once('?').map_or((text, None), |(path, query)| (path, Some(query)));
        let mut uri = Self::default();
        let mut known: Vec<&str> = Vec::new();
        let path = path.split(';').filter(|part| !part.is_empty());
        let query = query.into_iter().flat_map(|query| query.split('&'));
        for attribute in path.chain(query) {
            let (name, value) = attribute.split_once('=').ok_or_else(|| wrong("NAME=VALUE", attribute))?;
            if known.contains(&name) {
                return Err(wrong("each attribute once", name));
            }
            known.push(name);
            let bytes = percent_decoded(value).ok_or_else(|| wrong("percent-encoded text", name))?;
            uri.set(name, bytes)?;
        }
        if uri.object.is_none() && uri.id.is_none() {
            return Err(wrong("an `object` or an `id` of a key", "neither"));
        }
        Ok(uri)
    }

    fn set(&mut self, name: &str, bytes: Vec<u8>) -> Result<(), Pkcs11UriError> {
        if name == "id" {
            self.id = Some(bytes);
            return Ok(());
        }
        let value = String::from_utf8(bytes).map_err(|_| wrong("UTF-8", name))?;
        match name {
            "token" => self.token = Some(value),
            "serial" => self.serial = Some(value),
            "manufacturer" => self.manufacturer = Some(value),
            "model" => self.model = Some(value),
            "object" => self.object = Some(value),
            "type" if value == "private" => {}
            "type" => return Err(wrong("type=private", &value)),
            "slot-id" => self.slot = Some(value.parse().map_err(|_| wrong("the number of a slot", &value))?),
            "module-path" => self.module = Some(PathBuf::from(value)),
            "pin-source" => {
                let path = value.strip_prefix("file://").or_else(|| value.strip_prefix("file:")).unwrap_or(&value);
                let is_file = path.starts_with('/') || !path.contains([':', '|']);
                self.pin_file = Some(PathBuf::from(path))
                    .filter(|_| is_file && !path.is_empty())
                    .ok_or_else(|| wrong("a file", name))
                    .map(Some)?;
            }
            "pin-value" => {
                return Err(wrong("a PIN in a file (pin-source) or in COUNTERSIGN_PKCS11_PIN", "one in the arguments"));
            }
            other => return Err(wrong("an attribute that is known", other)),
        }
        Ok(())
    }

    /// Whether a token of these names is meant.
    #[must_use]
    pub fn is_token(&self, label: &str, serial: &str, manufacturer: &str, model: &str, slot: u64) -> bool {
        let same = |wanted: &Option<String>, found: &str| wanted.as_deref().is_none_or(|wanted| wanted == found);
        same(&self.token, label)
            && same(&self.serial, serial)
            && same(&self.manufacturer, manufacturer)
            && same(&self.model, model)
            && self.slot.is_none_or(|wanted| wanted == slot)
    }
}

impl std::fmt::Display for Pkcs11Uri {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "pkcs11:token={}", self.token.as_deref().unwrap_or("*"))?;
        match (&self.object, &self.id) {
            (Some(object), _) => write!(f, ";object={object}"),
            (None, Some(id)) => write!(f, ";id={}", hex::encode(id)),
            (None, None) => Ok(()),
        }
    }
}

fn wrong(expected: &'static str, found: &str) -> Pkcs11UriError {
    Pkcs11UriError { expected, found: format!("`{}`", found.chars().take(60).collect::<String>()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_key_on_a_token_is_named_by_its_attributes() {
        let uri = Pkcs11Uri::parse(
            "token=Build%20keys;object=release;type=private;id=%01%ab?module-path=/usr/lib/hsm.so&pin-source=file:///run/pin",
        )
        .unwrap();
        assert_eq!(uri.token.as_deref(), Some("Build keys"));
        assert_eq!(uri.object.as_deref(), Some("release"));
        assert_eq!(uri.id, Some(vec![1, 0xab]));
        assert_eq!(uri.module, Some("/usr/lib/hsm.so".into()));
        assert_eq!(uri.pin_file, Some("/run/pin".into()));
        assert_eq!(uri.to_string(), "pkcs11:token=Build keys;object=release");
        assert!(uri.is_token("Build keys", "any", "any", "any", 0));
        assert!(!uri.is_token("Build keys 2", "any", "any", "any", 0));
    }

    #[test]
    fn what_would_name_another_key_is_refused() {
        let cases = [
            ("", "an `object` or an `id` of a key"),
            ("token=a", "an `object` or an `id` of a key"),
            ("object=a;object=b", "each attribute once"),
            ("object", "NAME=VALUE"),
            ("object=%zz", "percent-encoded text"),
            ("object=%ff", "UTF-8"),
            ("object=a;type=cert", "type=private"),
            ("object=a;slot-id=x", "the number of a slot"),
            ("object=a;x-vendor=1", "an attribute that is known"),
            ("object=a?pin-source=", "a file"),
            ("object=a?pin-source=|/bin/pin", "a file"),
            ("object=a?pin-source=https://pin.example", "a file"),
        ];
        for (text, expected) in cases {
            assert_eq!(Pkcs11Uri::parse(text).unwrap_err().expected, expected, "{text}");
        }
        let pin = Pkcs11Uri::parse("object=a?pin-value=1234").unwrap_err().to_string();
        assert!(pin.contains("COUNTERSIGN_PKCS11_PIN") && !pin.contains("1234"), "{pin}");
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text: String) {
            let _ = Pkcs11Uri::parse(&text);
        }
    }
}
