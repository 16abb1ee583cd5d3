//! The one way to name bytes.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest as _, Sha256};

/// The SHA-256 digest that names an artifact, a bundle, a policy or a decision.
///
/// Text form: `sha256:` and 64 lowercase hex digits (OCI image-spec, "Digests").
/// Other algorithms and upper-case hex are refused, so one digest has one
/// spelling and equal digests are equal bytes. A value of this type is
/// well-formed by construction; nothing downstream checks it again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// Why a text is not a digest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseDigestError {
    /// The text does not begin with `sha256:`.
    #[error("expected `sha256:` and 64 lowercase hex digits, found `{found}`")]
    Algorithm {
        /// The beginning of what was given.
        found: String,
    },
    /// The hex part is too short or too long.
    #[error("expected {expected} hex digits after `sha256:`, found {found}")]
    Length {
        /// Hex digits of a SHA-256.
        expected: usize,
        /// Bytes given.
        found: usize,
    },
    /// A character is not one of `0-9a-f`.
    #[error("expected lowercase hex digits after `sha256:`, found `{found}`")]
    NotLowercaseHex {
        /// The first character that is not.
        found: char,
    },
}

impl Digest {
    /// The digest of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest whose 32 bytes are already known.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The 64 hex digits, without the algorithm.
    #[must_use]
    pub fn hex(&self) -> String {
        hex::encode(self.0)
    }

    /// Algorithm and the first twelve hex digits, for people; never parsed.
    #[must_use]
    pub fn short(&self) -> String {
        let mut text = self.to_string();
        text.truncate("sha256:".len() + 12);
        text
    }

    /// Reads the 64 lowercase hex digits of in-toto's `digest.sha256`.
    ///
    /// # Errors
    ///
    /// [`ParseDigestError`] when the text is not exactly that.
    pub fn from_hex(hex: &str) -> Result<Self, ParseDigestError> {
        if hex.len() != 64 {
            return Err(ParseDigestError::Length { expected: 64, found: hex.len() });
        }
        if let Some(found) = hex.chars().find(|c| !matches!(c, '0'..='9' | 'a'..='f')) {
            return Err(ParseDigestError::NotLowercaseHex { found });
        }
        let mut bytes = [0; 32];
        match hex::decode_to_slice(hex, &mut bytes) {
            Ok(()) => Ok(Self(bytes)),
            Err(_) => Err(ParseDigestError::Length { expected: 64, found: hex.len() }),
        }
    }
}

impl FromStr for Digest {
    type Err = ParseDigestError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.strip_prefix("sha256:") {
            Some(hex) => Self::from_hex(hex),
            None => Err(ParseDigestError::Algorithm { found: text.chars().take(16).collect() }),
        }
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sha256:{}", self.hex())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A digest of bytes that come in pieces.
#[derive(Clone, Debug, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    /// Takes the next piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The digest of all pieces in order.
    #[must_use]
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_digest_has_only_one_spelling() {
        let digest = Digest::of(b"abc");
        let text = digest.to_string();
        assert_eq!(text.parse(), Ok(digest));
        assert_eq!(
            text.to_uppercase().parse::<Digest>(),
            Err(ParseDigestError::Algorithm { found: text.to_uppercase().chars().take(16).collect() })
        );
        let upper = format!("sha256:{}", digest.hex().to_uppercase());
        assert!(matches!(upper.parse::<Digest>(), Err(ParseDigestError::NotLowercaseHex { .. })));
    }

    #[test]
    fn another_algorithm_is_refused() {
        let sha512 = format!("sha512:{}", "0".repeat(128));
        assert_eq!(sha512.parse::<Digest>(), Err(ParseDigestError::Algorithm { found: "sha512:000000000".into() }));
    }

    #[test]
    fn pieces_hash_like_the_whole() {
        let mut hasher = Hasher::default();
        hasher.update(b"ab");
        hasher.update(b"c");
        assert_eq!(hasher.finish(), Digest::of(b"abc"));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text: String) {
            let _ = text.parse::<Digest>();
        }

        #[test]
        fn what_parses_prints_as_it_was(bytes: [u8; 32]) {
            let digest = Digest::from_bytes(bytes);
            prop_assert_eq!(digest.to_string().parse(), Ok(digest));
        }
    }
}
