//! Signed notes: a text, and who signed it in what name (C2SP signed-note), witnesses too (C2SP tlog-cosignature).

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::domain::digest::Digest;
use crate::domain::keys::{KeyKind, PublicKey};
use crate::domain::limits::{MAX_NOTE_BYTES, MAX_NOTE_SIGNATURES};
use crate::domain::time::Timestamp;

/// SPKI of an ed25519 key up to its 32 bytes (RFC 8410).
const SPKI_PREFIX: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
/// The beginning of a signature's line: an em dash and a space.
const DASH: &str = "\u{2014} ";

/// What a key signs notes as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signs {
    /// The text itself (ed25519, type 0x01).
    Notes,
    /// That it saw the text at a time (cosignature/v1, type 0x04).
    Cosignatures,
}

impl Signs {
    const fn byte(self) -> u8 {
        match self {
            Self::Notes => 1,
            Self::Cosignatures => 4,
        }
    }
}

/// A key that signs notes, under a name. Text form: `NAME+ID+KEY`, as Go's `sumdb/note` writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteKey {
    name: String,
    signs: Signs,
    key: PublicKey,
}

/// Why a text is no signed note, no key of one, or not signed as it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It is not the form of a signed note.
    #[error("expected a signed note: {0}")]
    Malformed(&'static str),
    /// It is not the form of a key.
    #[error("expected a key NAME+ID+KEY of ed25519 or cosignature/v1: {0}")]
    Key(&'static str),
    /// A key's signature is there and does not verify.
    #[error("the signature by `{name}` does not verify")]
    Signature {
        /// Who is said to have signed.
        name: String,
    },
    /// None of the keys signed it.
    #[error("expected a signature by {expected}, found {found}")]
    Unsigned {
        /// The keys that were looked for.
        expected: String,
        /// The names under the note.
        found: String,
    },
}

/// Whether a text can name a key: not empty, no white space, no control character and no `+` (C2SP signed-note).
#[must_use]
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= 512 && !text.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}

impl NoteKey {
    /// The key under a name.
    ///
    /// # Errors
    ///
    /// [`NoteError::Key`] for a name that can be none, or another kind of key than ed25519.
    pub fn new(name: &str, signs: Signs, key: PublicKey) -> Result<Self, NoteError> {
        if !is_name(name) {
            return Err(NoteError::Key("its name is empty, too long, or has white space or a plus sign"));
        }
        if key.kind() != KeyKind::Ed25519 {
            return Err(NoteError::Key("it is no ed25519 key"));
        }
        Ok(Self { name: name.to_owned(), signs, key })
    }

    /// In whose name it signs.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The key itself.
    #[must_use]
    pub const fn key(&self) -> &PublicKey {
        &self.key
    }

    /// What it signs notes as.
    #[must_use]
    pub const fn signs(&self) -> Signs {
        self.signs
    }

    fn point(&self) -> &[u8] {
        self.key.spki_der().get(SPKI_PREFIX.len()..).unwrap_or_default()
    }

    /// The four bytes that lead a signature to its key.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        let bytes = [self.name.as_bytes(), b"\n", &[self.signs.byte()], self.point()].concat();
        Digest::of(&bytes).as_bytes().first_chunk().copied().unwrap_or_default()
    }

    /// What it signs, where it signs `text`; a cosignature says when.
    #[must_use]
    pub fn message(&self, text: &str, at: Timestamp) -> Vec<u8> {
        match self.signs {
            Signs::Notes => text.as_bytes().to_vec(),
            Signs::Cosignatures => cosigned(text, u64::try_from(at.unix_seconds()).unwrap_or(0)),
        }
    }

    /// The line of its signature over [`Self::message`].
    #[must_use]
    pub fn signed(&self, signature: &[u8], at: Timestamp) -> NoteSignature {
        let time = u64::try_from(at.unix_seconds()).unwrap_or(0).to_be_bytes();
        let bytes = match self.signs {
            Signs::Notes => signature.to_vec(),
            Signs::Cosignatures => [time.as_slice(), signature].concat(),
        };
        NoteSignature { name: self.name.clone(), key: self.id(), bytes }
    }

    /// Whether `signature` says that it is by this key.
    fn is_of(&self, signature: &NoteSignature) -> bool {
        self.name == signature.name && self.id() == signature.key
    }

    /// Whether `signature` is by this key and over `text`.
    #[must_use]
    pub fn verifies(&self, text: &str, signature: &NoteSignature) -> bool {
        if !self.is_of(signature) {
            return false;
        }
        match (self.signs, signature.bytes.split_first_chunk::<8>()) {
            (Signs::Notes, _) => self.key.verifies(text.as_bytes(), &signature.bytes),
            (Signs::Cosignatures, Some((time, signed))) => {
                self.key.verifies(&cosigned(text, u64::from_be_bytes(*time)), signed)
            }
            (Signs::Cosignatures, None) => false,
        }
    }
}

fn cosigned(text: &str, seconds: u64) -> Vec<u8> {
    format!("cosignature/v1\ntime {seconds}\n{text}").into_bytes()
}

impl fmt::Display for NoteKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = STANDARD.encode([&[self.signs.byte()], self.point()].concat());
        write!(f, "{}+{}+{key}", self.name, hex::encode(self.id()))
    }
}

impl FromStr for NoteKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.trim().splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key("it has not three parts"));
        };
        let bytes = STANDARD.decode(key).map_err(|_| NoteError::Key("its last part is no base64"))?;
        let (signs, point) = match bytes.split_first() {
            Some((1, point)) => (Signs::Notes, point),
            Some((4, point)) => (Signs::Cosignatures, point),
            _ => return Err(NoteError::Key("it is of another type")),
        };
        let spki = [&SPKI_PREFIX, point].concat();
        let key = PublicKey::from_spki_der(&spki).map_err(|_| NoteError::Key("it is no ed25519 key"))?;
        let key = Self::new(name, signs, key)?;
        if hex::encode(key.id()) == id { Ok(key) } else { Err(NoteError::Key("its id is another key's")) }
    }
}

/// One signature under a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteSignature {
    /// In whose name.
    pub name: String,
    /// By which of that one's keys.
    pub key: [u8; 4],
    /// The signature; of a cosignature, its time before it.
    pub bytes: Vec<u8>,
}

impl NoteSignature {
    /// When a cosignature was made, by its own word.
    #[must_use]
    pub fn cosigned_at(&self) -> Option<Timestamp> {
        let (time, signed) = self.bytes.split_first_chunk::<8>()?;
        let seconds = i64::try_from(u64::from_be_bytes(*time)).ok()?;
        if signed.len() == 64 { Timestamp::from_unix_seconds(seconds) } else { None }
    }

    fn parse(line: &str) -> Option<Self> {
        let (name, rest) = line.strip_prefix(DASH)?.split_once(' ')?;
        let bytes = STANDARD.decode(rest).ok().filter(|_| is_name(name))?;
        let (key, bytes) = bytes.split_first_chunk::<4>()?;
        (!bytes.is_empty()).then(|| Self { name: name.to_owned(), key: *key, bytes: bytes.to_vec() })
    }

    /// Reads lines of signatures, as a witness answers them.
    ///
    /// # Errors
    ///
    /// [`NoteError::Malformed`].
    pub fn lines(text: &str) -> Result<Vec<Self>, NoteError> {
        let lines = text.strip_suffix('\n').ok_or(NoteError::Malformed("it does not end with a line break"))?;
        if lines.split('\n').count() > MAX_NOTE_SIGNATURES {
            return Err(NoteError::Malformed("it has too many signatures"));
        }
        let read = |line| Self::parse(line).ok_or(NoteError::Malformed("a line is no signature"));
        lines.split('\n').map(read).collect()
    }
}

impl fmt::Display for NoteSignature {
    /// Its line, with the line break.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = STANDARD.encode([self.key.as_slice(), &self.bytes].concat());
        writeln!(f, "{DASH}{} {bytes}", self.name)
    }
}

/// A text and its signatures; none of them is verified by being here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedNote {
    /// What is signed, with the line break at its end.
    pub text: String,
    /// The signatures, in the order of the note.
    pub signatures: Vec<NoteSignature>,
}

impl SignedNote {
    /// Reads a note.
    ///
    /// # Errors
    ///
    /// [`NoteError::Malformed`].
    pub fn parse(bytes: &[u8]) -> Result<Self, NoteError> {
        if bytes.len() > MAX_NOTE_BYTES {
            return Err(NoteError::Malformed("it is too long"));
        }
        let note = std::str::from_utf8(bytes).map_err(|_| NoteError::Malformed("it is not UTF-8"))?;
        if note.chars().any(|c| c.is_control() && c != '\n') {
            return Err(NoteError::Malformed("it has control characters"));
        }
        let (text, signatures) =
            note.rsplit_once("\n\n").ok_or(NoteError::Malformed("no empty line parts text and signatures"))?;
        let signatures = NoteSignature::lines(signatures)?;
        Ok(Self { text: format!("{text}\n"), signatures })
    }

    /// Which of `keys` signed it. A signature by none of them says nothing, one that does not verify is an error.
    ///
    /// # Errors
    ///
    /// [`NoteError::Signature`], and [`NoteError::Unsigned`] when none did.
    pub fn verify<'k>(&self, keys: &'k [NoteKey]) -> Result<Vec<&'k NoteKey>, NoteError> {
        let mut found = Vec::new();
        for signature in &self.signatures {
            let Some(key) = keys.iter().find(|key| key.is_of(signature)) else { continue };
            if !key.verifies(&self.text, signature) {
                return Err(NoteError::Signature { name: signature.name.clone() });
            }
            if !found.contains(&key) {
                found.push(key);
            }
        }
        if !found.is_empty() {
            return Ok(found);
        }
        let list = |names: Vec<String>| if names.is_empty() { "nobody".to_owned() } else { names.join(", ") };
        Err(NoteError::Unsigned {
            expected: list(keys.iter().map(|key| format!("`{}` ({})", key.name, hex::encode(key.id()))).collect()),
            found: list(self.signatures.iter().map(|s| format!("`{}` ({})", s.name, hex::encode(s.key))).collect()),
        })
    }
}

impl fmt::Display for SignedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|signature| write!(f, "{signature}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of Go's `sumdb/note`.
    const VKEY: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const NOTE: &str = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem \
        is.\n\n\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    #[test]
    fn a_note_that_go_signed_verifies_and_is_written_as_it_was_read() {
        let key: NoteKey = VKEY.parse().unwrap();
        let note = SignedNote::parse(NOTE.as_bytes()).unwrap();
        assert_eq!(note.verify(std::slice::from_ref(&key)).unwrap(), [&key]);
        assert_eq!((note.to_string(), key.to_string()), (NOTE.to_owned(), VKEY.to_owned()));
    }

    #[test]
    fn a_changed_text_or_signature_is_refused_and_an_unknown_signer_is_nobody() {
        let key: NoteKey = VKEY.parse().unwrap();
        let keys = std::slice::from_ref(&key);
        let changed = SignedNote::parse(NOTE.replace("answer", "anthem").as_bytes()).unwrap();
        assert_eq!(changed.verify(keys), Err(NoteError::Signature { name: "PeterNeumann".into() }));
        let other = SignedNote::parse(NOTE.replace("\u{2014} Peter", "\u{2014} Pater").as_bytes()).unwrap();
        let told = other.verify(keys).unwrap_err().to_string();
        assert!(told.contains("`PeterNeumann` (c74f20a3)") && told.contains("`PaterNeumann`"), "{told}");
    }

    #[test]
    fn what_is_no_note_and_no_key_is_refused() {
        for broken in [
            "",
            "text\n",
            "text\n\n",
            "text\n\n\u{2014} name\n",
            "text\n\n- name AAAA\n",
            "text\n\n\u{2014} name AAAAAA=",
            "text\n\n\u{2014} na+me x08go/ZJ\n",
            "te\u{7}xt\n\n\u{2014} name x08go/ZJkuA=\n",
        ] {
            assert!(SignedNote::parse(broken.as_bytes()).is_err(), "{broken:?}");
        }
        for broken in [
            "",
            "a+b",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+AhpcQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "a b+00000000+AQ==",
        ] {
            assert!(broken.parse::<NoteKey>().is_err(), "{broken}");
        }
    }
}
