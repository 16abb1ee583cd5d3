//! What one leaf of the log says: canonical JSON `{"digest":…,"kind":…,"time":…}`.

use serde::{Deserialize, Serialize};

use super::merkle::leaf_hash;
use crate::domain::digest::Digest;
use crate::domain::json::{self, canonical};
use crate::domain::limits::MAX_LOG_ENTRY_BYTES;
use crate::domain::time::Timestamp;

/// What was recorded, and so what the digest of an entry names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A pack was put in force; the digest of an [`activation`].
    Activation,
    /// Somebody said that the gate's clock is right, and was ahead before; the digest of what was said.
    ClockAcceptance,
    /// Something was decided; the decision's id.
    Decision,
    /// Bundles about a subject were taken out; the id of the statement that says so.
    EvidenceRemoval,
    /// The glass was broken by an override: it came into force; the override's id.
    GlassBroken,
    /// The log goes on under another key; the digest of the new public key (SPKI).
    LogKey,
    /// Somebody accepted that the database has lost what was acknowledged; the digest of what was said then.
    Loss,
    /// The log goes on under another origin; the digest of the last checkpoint of the one before.
    Origin,
    /// Somebody approved an override; the digest of the signed bundle.
    OverrideApproval,
    /// An override came to its end by itself; the override's id.
    OverrideExpiry,
    /// An approver refused an override; the digest of the signed bundle.
    OverrideRefusal,
    /// Somebody asked for an override; the override's id.
    OverrideRequest,
    /// Somebody looked at an override by which the glass was broken; the digest of the signed bundle.
    OverrideReview,
    /// Somebody took an override back; the digest of the signed bundle.
    OverrideRevocation,
    /// A decision was old, needed by nothing, and removed; the decision's id. Its time is the one before which everything
    /// was old.
    Removal,
    /// Something was revoked; the id of the statement that says so.
    Revocation,
    /// A revocation was taken back; the id of the statement that says so.
    RevocationUndo,
}

impl EntryKind {
    /// Every kind that this version writes.
    pub const ALL: [Self; 17] = [
        Self::Activation,
        Self::ClockAcceptance,
        Self::Decision,
        Self::EvidenceRemoval,
        Self::GlassBroken,
        Self::LogKey,
        Self::Loss,
        Self::Origin,
        Self::OverrideApproval,
        Self::OverrideExpiry,
        Self::OverrideRefusal,
        Self::OverrideRequest,
        Self::OverrideReview,
        Self::OverrideRevocation,
        Self::Removal,
        Self::Revocation,
        Self::RevocationUndo,
    ];

    /// Its word in an entry.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::ClockAcceptance => "clock-acceptance",
            Self::Decision => "decision",
            Self::EvidenceRemoval => "evidence-removal",
            Self::GlassBroken => "glass-broken",
            Self::LogKey => "log-key",
            Self::Loss => "loss",
            Self::Origin => "origin",
            Self::OverrideApproval => "override-approval",
            Self::OverrideExpiry => "override-expiry",
            Self::OverrideRefusal => "override-refusal",
            Self::OverrideRequest => "override-request",
            Self::OverrideReview => "override-review",
            Self::OverrideRevocation => "override-revocation",
            Self::Removal => "removal",
            Self::Revocation => "revocation",
            Self::RevocationUndo => "revocation-undo",
        }
    }
}

/// One entry. Its kind is a word, so that a reader of this version reads the log of a newer one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What the kind says: a decision's id, the digest of a bundle.
    pub digest: Digest,
    /// What was recorded; [`EntryKind`] lists the words of this version.
    pub kind: String,
    /// When, by the clock of the gate; a millisecond is the finest.
    pub time: Timestamp,
}

/// Why bytes are no entry.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// It is not the JSON of an entry.
    #[error("expected canonical JSON with digest, kind and time: {0}")]
    Malformed(String),
    /// It is the JSON of one, written in another way than the one.
    #[error("expected canonical JSON, found another spelling of the same entry")]
    NotCanonical,
    /// It is too long.
    #[error("expected at most {MAX_LOG_ENTRY_BYTES} bytes, found {0}")]
    TooLong(usize),
}

impl Entry {
    /// The entry of something that was recorded at `at`.
    #[must_use]
    pub fn new(kind: EntryKind, digest: Digest, at: Timestamp) -> Self {
        Self { digest, kind: kind.as_str().to_owned(), time: at.to_millisecond() }
    }

    /// Its bytes, as they are served and hashed.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        // Three texts always have a canonical form.
        canonical(self).unwrap_or_default()
    }

    /// The hash of its leaf.
    #[must_use]
    pub fn leaf_hash(&self) -> Digest {
        leaf_hash(&self.bytes())
    }

    /// Reads an entry, and refuses any spelling but the canonical one.
    ///
    /// # Errors
    ///
    /// [`EntryError`].
    pub fn parse(bytes: &[u8]) -> Result<Self, EntryError> {
        if bytes.len() > MAX_LOG_ENTRY_BYTES {
            return Err(EntryError::TooLong(bytes.len()));
        }
        let entry: Self = json::parse_as(bytes).map_err(|error| EntryError::Malformed(error.to_string()))?;
        if entry.bytes() == bytes { Ok(entry) } else { Err(EntryError::NotCanonical) }
    }
}

/// What the entry of an activation names: which pack came into force where, and when.
#[must_use]
pub fn activation(project: &str, pack: Digest, at: Timestamp) -> Digest {
    #[derive(Serialize)]
    struct Activation<'a> {
        activated_at: Timestamp,
        pack: Digest,
        project: &'a str,
    }
    let bytes = canonical(&Activation { activated_at: at.to_millisecond(), pack, project });
    Digest::of(&bytes.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry::new(EntryKind::Decision, Digest::of(b"record"), Timestamp::from_unix_seconds(1_780_000_000).unwrap())
    }

    #[test]
    fn an_entry_is_canonical_json_of_three_fields() {
        let text = String::from_utf8(entry().bytes()).unwrap();
        let digest = Digest::of(b"record");
        assert_eq!(text, format!(r#"{{"digest":"{digest}","kind":"decision","time":"2026-05-28T20:26:40Z"}}"#));
        assert_eq!(Entry::parse(text.as_bytes()), Ok(entry()));
    }

    #[test]
    fn an_entry_has_one_spelling() {
        let text = String::from_utf8(entry().bytes()).unwrap();
        for other in [text.replace(":\"decision", ": \"decision"), text.replace("decision", "\\u0064ecision")] {
            assert_eq!(Entry::parse(other.as_bytes()), Err(EntryError::NotCanonical), "{other}");
        }
        for broken in [text.replace('}', ",\"more\":1}"), text.replace("time", "tide"), String::new()] {
            assert!(matches!(Entry::parse(broken.as_bytes()), Err(EntryError::Malformed(_))), "{broken}");
        }
        let long = text.replace("decision", &"d".repeat(MAX_LOG_ENTRY_BYTES));
        assert!(matches!(Entry::parse(long.as_bytes()), Err(EntryError::TooLong(_))));
    }

    #[test]
    fn a_kind_of_a_newer_version_is_read() {
        let text = String::from_utf8(entry().bytes()).unwrap().replace("decision", "something-new");
        assert_eq!(Entry::parse(text.as_bytes()).unwrap().kind, "something-new");
    }
}
