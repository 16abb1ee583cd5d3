//! Sigstore bundles: what they claim, and which proof their material calls for.

use serde_json::Value;

use super::rejection::{Rejection, shown};
use super::{Claimed, Established, Proof, Signed, certified, cosign, keyed, keyless};
use crate::domain::bundle::{Content, Material, UntrustedBundle};
use crate::domain::digest::Digest;
use crate::domain::keys::{PublicKey, signature_name};
use crate::domain::statement::{Statement, predicate_type};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::TrustSet;

/// Verifies a bundle, in the order of the Sigstore client specification, "Verification".
pub(super) fn establish(
    bundle: &[u8],
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Established, Rejection> {
    // 0. It is a bundle, and what it carries is a statement. Nothing is believed yet.
    establish_parsed(&UntrustedBundle::parse(bundle)?, subject, trust, keys, seen_at)
}

/// Verifies what one of `keys` signed, and asks no log and no clock that is said to have seen it.
pub(super) fn establish_by_key(
    bundle: &[u8],
    subject: Digest,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Established, Rejection> {
    let untrusted = UntrustedBundle::parse(bundle)?.without_witness();
    if !matches!((untrusted.material(), untrusted.content()), (Material::Key { .. }, Content::Statement { .. })) {
        let found = "one with a certificate, or over something else".to_owned();
        return Err(Rejection::Unsupported { expected: "a statement signed by a key", found });
    }
    establish_parsed(&untrusted, subject, &TrustSet::empty(), keys, seen_at)
}

fn establish_parsed(
    untrusted: &UntrustedBundle<'_>,
    subject: Digest,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Established, Rejection> {
    let claim = match untrusted.content() {
        Content::Statement { payload, .. } => Claim::read(payload)?,
        Content::Message { digest, .. } => Claim::Message { digest: digest.clone() },
        Content::SimpleSigning { payload, payload_type, signature } => {
            let envelope = cosign::Enveloped { payload, payload_type, signature };
            return cosign::establish_enveloped(untrusted, &envelope, subject, trust, keys, seen_at);
        }
    };

    // 1–5. Time, chain, signer, signature, log entry.
    let proof = prove(untrusted, Signed::Digest(subject), trust, keys, seen_at)
        .map_err(|rejection| claim.explain(rejection, subject))?;

    // 6. The statement is about the artifact that we were asked about.
    claim.require_subject(subject)?;

    let payload = untrusted.content().payload_digest(subject);
    let signature = match untrusted.content() {
        Content::Statement { signature, .. } => Some(signature_name(signature)),
        Content::Message { .. } | Content::SimpleSigning { .. } => None,
    };
    Ok(match claim {
        Claim::Statement(statement) => Established {
            payload,
            claimed_at: None,
            signature,
            statement: statement.value().clone(),
            predicate_type: statement.predicate_type().to_owned(),
            predicate: statement.predicate().clone(),
            proof,
        },
        Claim::Message { .. } => Established {
            payload,
            claimed_at: None,
            signature,
            statement: Value::Null,
            predicate_type: predicate_type::MESSAGE_SIGNATURE.to_owned(),
            predicate: Value::Null,
            proof,
        },
    })
}

/// What a bundle claims, unverified.
pub(super) fn claimed(bundle: &[u8]) -> Result<Claimed, Rejection> {
    match UntrustedBundle::parse(bundle)?.content() {
        Content::Statement { payload, .. } => {
            let statement = read_statement(payload)?;
            Ok(Claimed {
                predicate_type: statement.predicate_type().to_owned(),
                subjects: statement.subjects().iter().filter_map(|subject| subject.digest).collect(),
            })
        }
        Content::Message { .. } => {
            let predicate_type = predicate_type::MESSAGE_SIGNATURE.to_owned();
            Ok(Claimed { predicate_type, subjects: Vec::new() })
        }
        Content::SimpleSigning { payload, .. } => cosign::claimed_by(payload, "/dsseEnvelope/payload#"),
    }
}

/// Proves who signed, and when: against certificate and roots, or against keys.
pub(super) fn prove(
    bundle: &UntrustedBundle<'_>,
    signed: Signed<'_>,
    trust: &TrustSet,
    keys: &[PublicKey],
    seen_at: Timestamp,
) -> Result<Proof, Rejection> {
    match bundle.material() {
        // Without any witness a public instance has nothing to say; a root of somebody's own may.
        Material::Certificates(chain) if !bundle.has_witness() && !trust.private_roots().is_empty() => {
            match certified::prove(bundle, chain, signed, trust.private_roots(), seen_at) {
                // Of none of theirs: whose it is instead is said by the roots of public instances, which refuse it. Where it says
                // itself that it is of theirs, what is wrong with it they know best.
                Err(own @ Rejection::ChainInvalid { .. }) if !trust.roots().is_empty() => {
                    let is_theirs = certified::names_one_of(chain, trust.private_roots());
                    keyless::prove(bundle, chain, signed, trust, seen_at)
                        .map_err(|public| if is_theirs { own } else { public })
                }
                proof => proof,
            }
        }
        Material::Certificates(chain) => keyless::prove(bundle, chain, signed, trust, seen_at),
        Material::Key { hint } => keyed::prove(bundle, hint, signed, trust, keys, seen_at),
    }
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
    fn read(payload: &[u8]) -> Result<Self, Rejection> {
        let statement = read_statement(payload)?;
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

/// A well-formed statement, or where it is not.
pub(super) fn read_statement(payload: &[u8]) -> Result<Statement, Rejection> {
    Statement::parse(payload).map_err(|error| match error.pointer.as_str() {
        // No subject at all is an attack with a name of its own; see also below.
        "/subject" if matches!(error.found.as_str(), "nothing" | "[]") => {
            Rejection::SubjectMissing { found: "no subject".to_owned() }
        }
        pointer => Rejection::Malformed {
            pointer: format!("/dsseEnvelope/payload#{pointer}"),
            expected: error.expected.clone(),
            found: shown(&error.found),
        },
    })
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
