//! Evidence: a statement whose signer, time and subject have been verified.
//!
//! [`verify`] is the only maker of [`Evidence`]. What a bundle is worth is not decided here: verification
//! says who signed what about which subject and when; the pack's rules say whether that suffices.

#[doc(hidden)]
pub mod fuzzing;
mod keyed;
mod keyless;
mod log;
pub(crate) mod rejection;
mod signer;

use serde_json::Value;

pub use super::bundle::{claimed_predicate_type, payload_of};
pub use rejection::Rejection;

use super::bundle::{Content, Material, UntrustedBundle};
use super::digest::Digest;
use super::facts::{Facts, Signer, Source};
use super::keys::PublicKey;
use super::statement::{Statement, predicate_type};
use super::time::Timestamp;
use super::trusted_root::TrustSet;
use rejection::shown;

/// A bundle that has been verified: holding one proves that the check was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence(Facts);

impl Evidence {
    /// What verification established.
    #[must_use]
    pub const fn facts(&self) -> &Facts {
        &self.0
    }

    /// What verification established, to be recorded.
    #[must_use]
    pub fn into_facts(self) -> Facts {
        self.0
    }
}

/// How the gate came by a bundle. Nothing in it makes the bundle better evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// When the gate first saw it.
    pub received_at: Timestamp,
    /// Where.
    pub source: Source,
}

/// What the signature, certificate, log and timestamps prove together.
struct Proof {
    signer: Signer,
    /// The earliest trusted time.
    signed_at: Option<Timestamp>,
    /// Whether an inclusion proof was verified.
    logged: bool,
}

/// Turns an untrusted bundle into evidence about `subject`, or says why not.
///
/// Follows the Sigstore client specification, "Verification". Its steps 1 to 5 for certificates are in
/// `keyless.rs`; a bundle signed with a key has no certificate to check and takes the shorter way of `keyed.rs`.
///
/// * `bundle` — Sigstore bundle JSON v0.1 to v0.3, at most [`super::limits::MAX_BUNDLE_BYTES`].
/// * `trust` — the trusted roots in force; the first that verifies the bundle settles it.
/// * `keys` — public keys that a key-signed bundle may have been made with.
/// * `sighting` — when and where the gate saw it; recorded, and used to tell a wrong clock from a wrong bundle.
///
/// Says who signed, not whether that signer is welcome: the pack's signer sets decide that.
///
/// No network. The one clock is the verifier library's, which refuses what lies in the future and nothing else: a
/// bundle that verified once verifies at any later time.
///
/// # Errors
///
/// [`Rejection`] says which step failed and holds both sides of the comparison. A rejection is an answer about the
/// bundle, never a fault of the gate: callers record it as a reason and go on to the next bundle.
pub fn verify(
    bundle: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    sighting: Sighting,
) -> Result<Evidence, Rejection> {
    // 0. It is a bundle, and what it carries is a statement. Nothing is believed yet.
    let untrusted = UntrustedBundle::parse(bundle)?;
    let claim = Claim::read(&untrusted)?;

    // 1–5. Time, chain, signer, signature, log entry: against certificate and roots, or against keys.
    let proof = match untrusted.material() {
        Material::Certificates(chain) => keyless::prove(&untrusted, chain, subject, trust, sighting.received_at),
        Material::Key { hint } => keyed::prove(&untrusted, hint, subject, trust, keys, sighting.received_at),
    }
    .map_err(|rejection| claim.explain(rejection, subject))?;

    // 6. The statement is about the artifact that we were asked about.
    claim.require_subject(subject)?;

    let (statement, predicate_type, predicate) = match claim {
        Claim::Statement(statement) => {
            (statement.value().clone(), statement.predicate_type().to_owned(), statement.predicate().clone())
        }
        Claim::Message { .. } => (Value::Null, predicate_type::MESSAGE_SIGNATURE.to_owned(), Value::Null),
    };
    Ok(Evidence(Facts {
        digest: Digest::of(bundle),
        subject,
        claimed_at: claimed_at(&predicate_type, &predicate),
        predicate_type,
        predicate,
        statement,
        signer: proof.signer,
        signed_at: proof.signed_at,
        logged: proof.logged,
        received_at: sighting.received_at,
        source: sighting.source,
    }))
}

/// What a bundle claims.
enum Claim {
    Statement(Statement),
    /// The signature covers the artifact itself, which it may name by its SHA-256, and claims nothing else.
    Message {
        digest: Option<Vec<u8>>,
    },
}

impl Claim {
    fn read(bundle: &UntrustedBundle<'_>) -> Result<Self, Rejection> {
        let payload = match bundle.content() {
            Content::Statement { payload, .. } => payload,
            Content::Message { digest, .. } => return Ok(Self::Message { digest: digest.clone() }),
        };
        let statement = Statement::parse(payload).map_err(|error| match error.pointer.as_str() {
            // No subject at all is an attack with a name of its own; see also below.
            "/subject" if matches!(error.found.as_str(), "nothing" | "[]") => {
                Rejection::SubjectMissing { found: "no subject".to_owned() }
            }
            pointer => Rejection::Malformed {
                pointer: format!("/dsseEnvelope/payload#{pointer}"),
                expected: error.expected.clone(),
                found: shown(&error.found),
            },
        })?;
        if statement.subjects().iter().all(|subject| subject.digest.is_none()) {
            let subjects = statement.subjects().len();
            return Err(Rejection::SubjectMissing { found: format!("{subjects} subjects, none with a sha256") });
        }
        Ok(Self::Statement(statement))
    }

    /// The better explanation of a refusal: a statement about something else can fail in many places before its
    /// subject is looked at (its log entry is not about our subject either), and they all mean this.
    fn explain(&self, rejection: Rejection, subject: Digest) -> Rejection {
        let by_claim = match (self, &rejection) {
            (_, Rejection::LogEntryMismatch { .. })
            | (Self::Message { .. }, Rejection::KeyUntrusted { .. } | Rejection::SignatureInvalid { .. }) => {
                self.require_subject(subject)
            }
            _ => Ok(()),
        };
        by_claim.err().unwrap_or(rejection)
    }

    fn require_subject(&self, subject: Digest) -> Result<(), Rejection> {
        match self {
            Self::Message { digest: None } => Ok(()),
            Self::Message { digest: Some(digest) } if digest.as_slice() == subject.as_bytes() => Ok(()),
            Self::Message { digest: Some(digest) } => {
                let found = format!("sha256:{}", hex::encode(digest.get(..32).unwrap_or(digest)));
                Err(Rejection::SubjectMismatch { expected: subject, found })
            }
            Self::Statement(statement) if statement.is_about(subject) => Ok(()),
            Self::Statement(statement) => {
                Err(Rejection::SubjectMismatch { expected: subject, found: subjects_text(statement) })
            }
        }
    }
}

/// The subjects of a statement in few words.
fn subjects_text(statement: &Statement) -> String {
    let mut digests = statement.subjects().iter().filter_map(|subject| subject.digest);
    let first = digests.next().map_or_else(|| "no sha256".to_owned(), |digest| digest.to_string());
    match digests.count() {
        0 => first,
        more => format!("{first} and {more} more"),
    }
}

/// The time that a statement gives itself: its signer's word, and no more.
fn claimed_at(predicate_type: &str, predicate: &Value) -> Option<Timestamp> {
    let pointer = match predicate_type {
        predicate_type::TEST_RESULT_V0_1 => "/finishedOn",
        predicate_type::SLSA_PROVENANCE_V1 => "/runDetails/metadata/finishedOn",
        predicate_type::SLSA_PROVENANCE_V0_2 => "/metadata/buildFinishedOn",
        predicate_type::VSA_V1 => "/timeVerified",
        _ => return None,
    };
    predicate.pointer(pointer)?.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_statement_s_own_time_is_read_where_its_type_puts_it() {
        let time = "2026-01-31T12:00:00Z";
        let cases = [
            (predicate_type::TEST_RESULT_V0_1, json!({"finishedOn": time})),
            (predicate_type::SLSA_PROVENANCE_V1, json!({"runDetails": {"metadata": {"finishedOn": time}}})),
            (predicate_type::SLSA_PROVENANCE_V0_2, json!({"metadata": {"buildFinishedOn": time}})),
            (predicate_type::VSA_V1, json!({"timeVerified": time})),
        ];
        for (kind, predicate) in &cases {
            assert_eq!(claimed_at(kind, predicate), time.parse().ok(), "{kind}");
            assert_eq!(claimed_at("https://example.com/other", predicate), None);
        }
        assert_eq!(claimed_at(predicate_type::VSA_V1, &json!({"timeVerified": "soon"})), None);
        assert_eq!(claimed_at(predicate_type::VSA_V1, &Value::Null), None);
    }
}
