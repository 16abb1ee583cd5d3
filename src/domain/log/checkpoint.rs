//! Checkpoints: how large a log is and which root it has, signed in the name of its origin (C2SP tlog-checkpoint).

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::note::{NoteError, NoteKey, SignedNote, is_name};
use crate::domain::digest::Digest;
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_LOG_LEAVES;

/// The name of a log, which is the name of the key that signs its checkpoints too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(String);

impl Origin {
    /// The origin of a new log of the gate `gate_id`: that, and the beginning of the key's fingerprint, since two gates
    /// may have one id by default and never one log.
    #[must_use]
    pub fn of(gate_id: &str, key: &PublicKey) -> Self {
        let id = gate_id.replace('+', "%2B");
        let key = key.fingerprint().hex();
        Self(format!("{}/log/{}", id.trim_end_matches('/'), key.get(..16).unwrap_or_default()))
    }

    /// The origin under which the log goes on when it may have lost what its checkpoints have said already: named by
    /// the last that is known, or by `fresh` where none is.
    #[must_use]
    pub fn after(&self, last: Option<Digest>, fresh: Digest) -> Self {
        let base = self.0.split("/after/").next().unwrap_or_default();
        let named = last.unwrap_or(fresh).hex();
        Self(format!("{base}/after/{}", named.get(..16).unwrap_or_default()))
    }

    /// That of a log whose checkpoints nobody has signed yet.
    #[must_use]
    pub fn unnamed() -> Self {
        Self("urn:countersign:log/unnamed".to_owned())
    }

    /// Its text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = CheckpointError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if is_name(text) { Ok(Self(text.to_owned())) } else { Err(CheckpointError::Malformed("its origin is no name")) }
    }
}

/// Why a note is no checkpoint, or not one to believe.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// Its text is not that of a checkpoint.
    #[error("expected a checkpoint of origin, size and root: {0}")]
    Malformed(&'static str),
    /// It is of another log.
    #[error("expected a checkpoint of `{expected}`, found one of `{found}`")]
    Origin {
        /// The log that was asked.
        expected: Origin,
        /// The log it speaks of.
        found: Origin,
    },
    /// Its signatures are not as they should be.
    #[error(transparent)]
    Note(#[from] NoteError),
}

/// How large a log is and which root it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: Origin,
    /// How many leaves it has.
    pub size: u64,
    /// Its root.
    pub root: Digest,
}

impl Checkpoint {
    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, STANDARD.encode(self.root.as_bytes()))
    }

    /// Reads the text of a checkpoint. What follows the root is ignored, as the specification says.
    ///
    /// # Errors
    ///
    /// [`CheckpointError::Malformed`].
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let malformed = CheckpointError::Malformed;
        let mut lines = text.strip_suffix('\n').ok_or(malformed("it is cut off"))?.split('\n');
        let (Some(origin), Some(size), Some(root)) = (lines.next(), lines.next(), lines.next()) else {
            return Err(malformed("it has fewer than three lines"));
        };
        if lines.any(str::is_empty) {
            return Err(malformed("it has an empty line"));
        }
        let number: u64 = size.parse().map_err(|_| malformed("its size is no number"))?;
        if number.to_string() != size || number > MAX_LOG_LEAVES {
            return Err(malformed("its size has another spelling, or is beyond what a log can have"));
        }
        let root = STANDARD.decode(root).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        let root = root.ok_or(malformed("its root is no SHA-256 in base64"))?;
        Ok(Self { origin: origin.parse()?, size: number, root: Digest::from_bytes(root) })
    }

    /// Reads a signed checkpoint that one of `keys` must have signed, in the name of its origin.
    ///
    /// # Errors
    ///
    /// [`CheckpointError`].
    pub fn open(note: &[u8], keys: &[NoteKey]) -> Result<(Self, SignedNote), CheckpointError> {
        let note = SignedNote::parse(note)?;
        let checkpoint = Self::parse(&note.text)?;
        let own: Vec<NoteKey> = keys.iter().filter(|key| key.name() == checkpoint.origin.as_str()).cloned().collect();
        note.verify(if own.is_empty() { keys } else { &own })?;
        if own.is_empty() {
            let found = checkpoint.origin;
            let expected = keys.first().map_or_else(|| Ok(found.clone()), |key| key.name().parse())?;
            return Err(CheckpointError::Origin { expected, found });
        }
        Ok((checkpoint, note))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    #[test]
    fn the_example_of_the_specification_reads_back() {
        let checkpoint = Checkpoint::parse(TEXT).unwrap();
        assert_eq!((checkpoint.size, checkpoint.text().as_str()), (20_852_163, TEXT));
        assert_eq!(Checkpoint::parse(&format!("{TEXT}an extension\n")).unwrap(), checkpoint);
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        for broken in [
            TEXT.replace("20852163", "020852163"),
            TEXT.replace("20852163", "-1"),
            TEXT.replace("20852163", "18446744073709551615"),
            TEXT.replace("CsUY", "CsU"),
            TEXT.replace("example.com/behind-the-sofa", ""),
            TEXT.replace("behind-the", "behind the"),
            TEXT.trim_end().to_owned(),
            format!("{TEXT}\n"),
            "a\n1\n".to_owned(),
        ] {
            assert!(Checkpoint::parse(&broken).is_err(), "{broken:?}");
        }
    }

    #[test]
    fn a_log_that_goes_on_after_a_loss_has_another_name_each_time() {
        let first: Origin = "gate.example/log/0123".parse().unwrap();
        let (last, fresh) = (Digest::of(b"last"), Digest::of(b"fresh"));
        let second = first.after(Some(last), fresh);
        assert_eq!(second.as_str(), format!("gate.example/log/0123/after/{}", &last.hex()[..16]));
        assert_eq!(second.after(None, fresh).as_str(), format!("gate.example/log/0123/after/{}", &fresh.hex()[..16]));
    }
}
