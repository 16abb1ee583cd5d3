//! Why a bundle is not evidence: an answer with both sides of the comparison.

use crate::domain::digest::Digest;
use crate::domain::facts::{RejectionReport, Signer};
use crate::domain::time::Timestamp;

/// The code of [`Rejection::TrustRootExpired`]: the one rejection that is no answer about the bundle. Whoever decides
/// takes it for what it is, a dependency that could not be asked.
pub const TRUST_ROOT_EXPIRED: &str = "trust-root-expired";
/// The code of what was signed when its certificate was not valid.
pub const CERTIFICATE_EXPIRED: &str = "certificate-expired";

/// The code of [`Rejection::TooManyKeys`]: as little an answer about the bundle.
pub const TOO_MANY_KEYS: &str = "too-many-keys";

/// The code of [`Rejection::Unsigned`].
pub const UNSIGNED: &str = "unsigned";
/// What an unsigned statement lacks.
pub(super) const UNSIGNED_EXPECTED: &str = "a signature that covers it";

/// Why a bundle is not evidence.
///
/// A rejection is an answer about the bundle, never a fault of the gate. What comes out of the bundle is bounded and
/// its control characters are escaped, so that a rejection may be shown anywhere.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// Signed before the certificate was valid, or after it expired.
    #[error("signed at {signed_at}, but the certificate was valid {valid}")]
    CertificateExpired {
        /// When, by a trusted time.
        signed_at: Timestamp,
        /// From or until when it was valid.
        valid: String,
    },
    /// The certificate does not lead to an authority of a trusted root.
    #[error("expected {expected}, found {found}")]
    ChainInvalid {
        /// What would have been accepted.
        expected: &'static str,
        /// What is wrong with the chain.
        found: String,
    },
    /// The log's signed tree head does not hold.
    #[error("expected a checkpoint signed by the log, found {found}")]
    CheckpointInvalid {
        /// What is wrong with it.
        found: String,
    },
    /// The entry is not shown to be in the log.
    #[error("expected a proof that the entry is in the log, found {found}")]
    InclusionProofInvalid {
        /// What is wrong with it.
        found: String,
    },
    /// No key that we were given made the signature.
    #[error("expected a signature by {expected}, found {found}")]
    KeyUntrusted {
        /// The keys that were tried.
        expected: String,
        /// What the bundle says about its key.
        found: String,
    },
    /// The log entry describes something else than this bundle (CVE-2022-36056).
    #[error("expected a log entry about this bundle, found {found}")]
    LogEntryMismatch {
        /// What differs.
        found: String,
    },
    /// The log's key was not, or no longer, to be used when this was signed.
    #[error("signed at {signed_at}, but the log's key was valid {valid}")]
    LogKeyExpired {
        /// When, by a trusted time (or when it was first seen, where there is none).
        signed_at: Timestamp,
        /// From when until when the key was valid.
        valid: String,
    },
    /// No trusted root has this log.
    #[error("expected {expected}, found {found}")]
    LogUnknown {
        /// What would have been accepted.
        expected: String,
        /// Which log the entry names.
        found: String,
    },
    /// The bytes are not a well-formed bundle.
    #[error("malformed bundle{}: expected {expected}, found {found}", at(pointer))]
    Malformed {
        /// JSON pointer; `/dsseEnvelope/payload#/subject` points into the signed payload.
        pointer: String,
        /// What belongs there.
        expected: String,
        /// What is there.
        found: String,
    },
    /// A statement about a model that is none that can be followed.
    #[error("malformed model signature{}: expected {expected}, found {found}", at(pointer))]
    ModelMalformed {
        /// JSON pointer into the signed statement.
        pointer: String,
        /// What belongs there.
        expected: String,
        /// What is there.
        found: String,
    },
    /// A true statement about other files than the artifact has.
    #[error("expected {expected}, found {found}")]
    ModelMismatch {
        /// What was signed.
        expected: String,
        /// What is there.
        found: String,
    },
    /// Nobody trusted says when it was signed.
    #[error("expected a time from a trusted log or timestamp authority, found {found}")]
    NoTrustedTime {
        /// What there is instead.
        found: String,
    },
    /// The envelope carries something else than an in-toto statement.
    #[error("expected payload type `{expected}`, found `{found}`")]
    PayloadType {
        /// The one type that is read.
        expected: &'static str,
        /// The type that the envelope gives.
        found: String,
    },
    /// The certificate was not shown to a certificate transparency log.
    #[error("expected a timestamp of a trusted certificate transparency log, found {found}")]
    SctInvalid {
        /// What is wrong with it.
        found: String,
    },
    /// The signature does not cover the content.
    #[error("expected a signature by {expected}, found {found}")]
    SignatureInvalid {
        /// Whose signature it should be.
        expected: String,
        /// What is there.
        found: String,
    },
    /// The certificate names nobody, more than one, or somebody that cannot be named safely.
    #[error("expected a certificate that names one signer, found {found}")]
    SignerAmbiguous {
        /// What the certificate says.
        found: String,
    },
    /// A true statement about something else.
    #[error("expected a statement about {expected}, found one about {found}")]
    SubjectMismatch {
        /// The subject that was asked for.
        expected: Digest,
        /// What it is about.
        found: String,
    },
    /// A statement that binds nothing: no subject, or none by SHA-256.
    #[error("expected a subject named by sha256, found {found}")]
    SubjectMissing {
        /// How it names its subjects, if it has any.
        found: String,
    },
    /// A timestamp that no trusted authority made, made for this, or made in its time.
    #[error("expected a timestamp of a trusted authority over this signature, found {found}")]
    TimestampInvalid {
        /// What is wrong with it.
        found: String,
    },
    /// More than a limit allows.
    #[error("expected at most {limit} {what}, found {found}")]
    TooLarge {
        /// Of what there is too much.
        what: &'static str,
        /// The limit.
        limit: usize,
        /// How much there is.
        found: usize,
    },
    /// More keys than are tried, and the bundle does not say which of them.
    #[error("expected at most {limit} keys to try, found {found}")]
    TooManyKeys {
        /// The limit.
        limit: usize,
        /// How many there are.
        found: usize,
    },
    /// It would verify with a trusted root that nobody vouches for any more: neither a yes nor a no can be given.
    #[error("expected a trusted root that is vouched for, found `{root}`, which expired at {expired_at}")]
    TrustRootExpired {
        /// The root, as the configuration names it.
        root: String,
        /// The end of what its repository vouched for.
        expired_at: Timestamp,
        /// Who signed, by the word of that root: whether anything depends on it is known by that.
        signer: Box<Signer>,
    },
    /// A statement that nobody signed.
    #[error("expected {UNSIGNED_EXPECTED}, found {found}")]
    Unsigned {
        /// What it is, and where it lies.
        found: String,
    },
    /// Well-formed, but of a kind that cannot be verified here.
    #[error("expected {expected}, found {found}")]
    Unsupported {
        /// What can be verified.
        expected: &'static str,
        /// What it is.
        found: String,
    },
    /// The verifier refused it for a reason that has no name of its own yet.
    #[error("expected a bundle that verifies, found {found}")]
    VerificationFailed {
        /// The verifier's words.
        found: String,
    },
}

impl Rejection {
    /// The stable name of the reason.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::CertificateExpired { .. } => CERTIFICATE_EXPIRED,
            Self::ChainInvalid { .. } => "chain-invalid",
            Self::CheckpointInvalid { .. } => "checkpoint-invalid",
            Self::InclusionProofInvalid { .. } => "inclusion-proof-invalid",
            Self::KeyUntrusted { .. } => "key-untrusted",
            Self::LogEntryMismatch { .. } => "log-entry-mismatch",
            Self::LogKeyExpired { .. } => "log-key-expired",
            Self::LogUnknown { .. } => "log-unknown",
            Self::Malformed { .. } => "malformed",
            Self::ModelMalformed { .. } => "model-malformed",
            Self::ModelMismatch { .. } => "model-mismatch",
            Self::NoTrustedTime { .. } => "no-trusted-time",
            Self::PayloadType { .. } => "payload-type",
            Self::SctInvalid { .. } => "sct-invalid",
            Self::SignatureInvalid { .. } => "signature-invalid",
            Self::SignerAmbiguous { .. } => "signer-ambiguous",
            Self::SubjectMismatch { .. } => "subject-mismatch",
            Self::SubjectMissing { .. } => "subject-missing",
            Self::TimestampInvalid { .. } => "timestamp-invalid",
            Self::TooLarge { .. } => "too-large",
            Self::TooManyKeys { .. } => TOO_MANY_KEYS,
            Self::TrustRootExpired { .. } => TRUST_ROOT_EXPIRED,
            Self::Unsigned { .. } => UNSIGNED,
            Self::Unsupported { .. } => "unsupported",
            Self::VerificationFailed { .. } => "verification-failed",
        }
    }

    /// The form that is recorded and shown: code, and both sides of the comparison.
    #[must_use]
    pub fn report(&self) -> RejectionReport {
        let (expected, found) = self.sides();
        RejectionReport { code: self.code().to_owned(), expected, found }
    }

    /// Who signed by the word of a trusted root that has run out; nobody for every other refusal.
    #[must_use]
    pub fn expired_signer(&self) -> Option<&Signer> {
        match self {
            Self::TrustRootExpired { signer, .. } => Some(signer),
            _ => None,
        }
    }

    fn sides(&self) -> (String, String) {
        let side = |expected: &str, found: &String| (expected.to_owned(), found.clone());
        match self {
            Self::CertificateExpired { signed_at, valid } => {
                (format!("signed while the certificate was valid: {valid}"), format!("signed at {signed_at}"))
            }
            Self::LogKeyExpired { signed_at, valid } => {
                (format!("signed while the log's key was valid: {valid}"), format!("signed at {signed_at}"))
            }
            Self::Malformed { pointer, expected, found } | Self::ModelMalformed { pointer, expected, found } => {
                (format!("{expected}{}", at(pointer)), found.clone())
            }
            Self::TooLarge { what, limit, found } => (format!("at most {limit} {what}"), found.to_string()),
            Self::TooManyKeys { limit, found } => (format!("at most {limit} keys to try"), found.to_string()),
            Self::SubjectMismatch { expected, found } => (expected.to_string(), found.clone()),
            Self::KeyUntrusted { expected, found } | Self::SignatureInvalid { expected, found } => {
                (format!("a signature by {expected}"), found.clone())
            }
            Self::LogUnknown { expected, found } | Self::ModelMismatch { expected, found } => side(expected, found),
            Self::ChainInvalid { expected, found }
            | Self::PayloadType { expected, found }
            | Self::Unsupported { expected, found } => side(expected, found),
            Self::Unsigned { found } => side(UNSIGNED_EXPECTED, found),
            Self::CheckpointInvalid { found } => side("a checkpoint signed by the log", found),
            Self::InclusionProofInvalid { found } => side("a proof that the entry is in the log", found),
            Self::LogEntryMismatch { found } => side("a log entry about this bundle", found),
            Self::NoTrustedTime { found } => side("a time from a trusted log or timestamp authority", found),
            Self::SctInvalid { found } => side("a timestamp of a trusted certificate transparency log", found),
            Self::SignerAmbiguous { found } => side("a certificate that names one signer", found),
            Self::SubjectMissing { found } => side("a subject named by sha256", found),
            Self::TimestampInvalid { found } => side("a timestamp of a trusted authority over this signature", found),
            Self::TrustRootExpired { root, expired_at, .. } => {
                (format!("the trusted root `{root}` vouched for"), format!("it expired at {expired_at}"))
            }
            Self::VerificationFailed { found } => side("a bundle that verifies", found),
        }
    }
}

/// Where in the bundle, or nothing where the whole of it is meant.
fn at(pointer: &str) -> String {
    if pointer.is_empty() { String::new() } else { format!(" at `{pointer}`") }
}

/// Text from outside as it may be shown: at most 200 characters, control characters escaped.
///
/// Escaped are also the characters that reorder or hide what stands beside them (Unicode "bidi" controls).
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == 200 {
            shown.push('…');
            break;
        }
        match character {
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => {
                shown.extend(character.escape_unicode());
            }
            c if c.is_control() => shown.extend(c.escape_default()),
            c => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_comes_from_a_bundle_cannot_move_the_cursor() {
        assert_eq!(shown("a\u{1b}[31mred\u{0}\u{202e}"), "a\\u{1b}[31mred\\u{0}\\u{202e}");
        assert_eq!(shown(&"x".repeat(1_000)).chars().count(), 201);
    }

    #[test]
    fn a_report_has_both_sides() {
        let subject = Digest::of(b"a");
        let report = Rejection::SubjectMismatch { expected: subject, found: "sha256:…".into() }.report();
        assert_eq!(report.code, "subject-mismatch");
        assert_eq!(report.expected, subject.to_string());
        assert_eq!(report.found, "sha256:…");
    }

    proptest! {
        #[test]
        fn no_text_is_shown_with_control_characters(text: String) {
            prop_assert!(!shown(&text).chars().any(char::is_control));
        }
    }
}
