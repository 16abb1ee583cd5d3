//! Bundles signed with a certificate: whose key it was is said by an authority, and when by a log or timestamp.

use sigstore_trust_root::CertificateAuthority;
use sigstore_types::Bundle;
use sigstore_verify::{
    CertificateError, Error, TimestampError, TransparencyLogError, VerificationPolicy, VerificationResult,
};
use x509_cert::der::Decode;
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, SubjectKeyIdentifier};

use super::rejection::{Rejection, shown};
use super::{Proof, Signed, log, signer, vouching};
use crate::domain::bundle::UntrustedBundle;
use crate::domain::facts::Signer;
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot, window_text};

/// Proves who signed a bundle that carries the certificates `chain`, by the first root of `trust` that can.
///
/// When none can, the answer is that of the root which knows the bundle's authority or log, since the others can
/// only say that they do not.
pub(super) fn prove(
    bundle: &UntrustedBundle<'_>,
    chain: &[Vec<u8>],
    signed: Signed<'_>,
    trust: &TrustSet,
    seen_at: Timestamp,
) -> Result<Proof, Rejection> {
    // A chain may bring its own root, as old GitHub bundles do; it changes nothing, since a chain ends at an
    // anchor of the trusted root or nowhere.
    let leaf = chain.first().map_or(&[][..], Vec::as_slice);
    let bundle = bundle.to_sigstore()?;
    let (mut telling, mut proof): (_, Option<Proof>) = (None, None);
    for root in trust.roots() {
        if proof.is_some() && !knows(root, &bundle, chain) {
            continue;
        }
        match (prove_by(root, &bundle, leaf, signed, seen_at), &mut proof) {
            (Ok(first), None) => proof = Some(first),
            (Ok(other), Some(proof)) => proof.join(other),
            (Err(rejection), None) if knows(root, &bundle, chain) => telling = telling.or(Some(rejection)),
            (Err(_), _) => {}
        }
    }
    if let Some(proof) = proof {
        return Ok(proof);
    }
    let by_expired = |root| Some((root, prove_by(root, &bundle, leaf, signed, seen_at).ok()?.signer));
    if let Some((root, signer)) = trust.expired().iter().find_map(by_expired) {
        return Err(expired(root, signer));
    }
    Err(telling.unwrap_or_else(|| stranger(trust, &bundle, chain)))
}

/// The refusal of a bundle that only an expired root would have accepted, as signed by `signer`.
pub(super) fn expired(root: &TrustedRoot, signer: Signer) -> Rejection {
    // A root without an end never expires; were one here, its end would be long ago.
    let expired_at = root.expires().unwrap_or(jiff::Timestamp::UNIX_EPOCH.into());
    Rejection::TrustRootExpired { root: shown(root.handle()), expired_at, signer: Box::new(signer) }
}

fn prove_by(
    root: &TrustedRoot,
    bundle: &Bundle,
    leaf: &[u8],
    signed: Signed<'_>,
    seen_at: Timestamp,
) -> Result<Proof, Rejection> {
    let verifier = root.verifier().map_err(|found| Rejection::VerificationFailed { found: found.to_owned() })?;

    // 1. Establish when it was signed: timestamps, and the log's promise. First, since the rest needs it.
    // 2. The certificate chains to an authority of the root at every such time, for code signing,
    //    and was shown to a certificate log.
    // 3. The signature covers the content, by the certificate's key.
    // 4. Inclusion proof, checkpoint and promise of every log entry hold.
    // 5. The log entry describes this bundle and not another (CVE-2022-36056).
    // The library does these, over what `signed` says.
    let refused = |error| within_window(explain(error, root, seen_at), root, leaf);
    let result = verifier.verify(signed, bundle, &policy(root)).map_err(refused)?;
    let times = times(&result);

    // 4b. The logs' keys were valid then; the library looks at the beginning of their windows only.
    log::require_valid_keys(bundle, root, &times, seen_at)?;

    // 3b. The certificate names exactly one signer; the library takes the first of several.
    let certificate = result.certificate().filter(|_| result.certificate_verified());
    let Some(certificate) = certificate else {
        return Err(Rejection::VerificationFailed { found: "a certificate that was not verified".to_owned() });
    };
    Ok(Proof {
        signer: signer::read(leaf, certificate)?,
        signed_at: times.iter().min().copied(),
        logged: result.tlog_verified() && log::has_proof(bundle),
        vouched: vec![vouching::by(root, bundle)?],
        certified_for_s: signer::lasting(leaf),
    })
}

/// Any identity: whether the signer is welcome is for the policy pack to say.
///
/// An instance that keeps no log, or shows its certificates to none, says so by listing none in its trusted root;
/// its bundles then stand on its timestamp authority alone. The root decides that, never the bundle.
fn policy(root: &TrustedRoot) -> VerificationPolicy {
    let mut policy = VerificationPolicy::any_identity();
    if !root.has_certificate_logs() {
        policy = policy.skip_sct();
    }
    if !root.has_logs() {
        policy = policy.skip_tlog_unsafe();
    }
    policy
}

/// The trusted times that the library verified.
pub(super) fn times(result: &VerificationResult) -> Vec<Timestamp> {
    result.verified_timestamps().iter().copied().map(Timestamp::from).collect()
}

/// Whether `root` has the certificate's authority, or a log that the bundle names.
fn knows(root: &TrustedRoot, bundle: &Bundle, chain: &[Vec<u8>]) -> bool {
    log::knows(root, bundle) || chain.iter().any(|certificate| issued_by(root, certificate))
}

/// Whether the certificate says that an authority of `root` issued it: to explain a refusal, never to trust it.
fn issued_by(root: &TrustedRoot, leaf: &[u8]) -> bool {
    issuing_authority(root, leaf).is_some()
}

/// The authority that the certificate says it is from.
fn issuing_authority<'r>(root: &'r TrustedRoot, leaf: &[u8]) -> Option<&'r CertificateAuthority> {
    let leaf = x509_cert::Certificate::from_der(leaf).ok()?;
    let (_, AuthorityKeyIdentifier { key_identifier, .. }) = leaf.tbs_certificate.get().ok()??;
    let issuer = key_identifier?;
    let is_issuer = |der: &[u8]| {
        let authority = x509_cert::Certificate::from_der(der).ok();
        let id = authority.and_then(|a| a.tbs_certificate.get::<SubjectKeyIdentifier>().ok().flatten());
        id.is_some_and(|(_, id)| id.0 == issuer)
    };
    let mut authorities = root.issuers().iter();
    authorities.find(|ca| ca.cert_chain.certificates.iter().any(|entry| is_issuer(entry.raw_bytes.as_bytes())))
}

/// Adds the window of the authority that issued the certificate to a refusal of its chain: the library asks only
/// authorities that are trusted at the signing time, and passes over all others as if they were not there.
fn within_window(rejection: Rejection, root: &TrustedRoot, leaf: &[u8]) -> Rejection {
    let Rejection::ChainInvalid { expected, found } = rejection else { return rejection };
    match issuing_authority(root, leaf).and_then(|authority| authority.valid_for) {
        Some(window) => {
            let window = window_text(window);
            Rejection::ChainInvalid { expected, found: format!("{found}; its authority is trusted {window}") }
        }
        None => Rejection::ChainInvalid { expected, found },
    }
}

/// The refusal of a bundle that no root in force knows; says whose it is, when that is a public instance.
fn stranger(trust: &TrustSet, bundle: &Bundle, chain: &[Vec<u8>]) -> Rejection {
    let known = trust.absent_instances().find(|root| knows(root, bundle, chain));
    Rejection::ChainInvalid {
        expected: "a certificate authority and log of a trusted root in force",
        found: match known {
            Some(root) => format!("those of {}, which is not among the trusted roots", root.name()),
            None => "some that no trusted root knows".to_owned(),
        },
    }
}

/// The library's refusal in our words, by what it means and not by where it arose.
pub(super) fn explain(error: Error, root: &TrustedRoot, seen_at: Timestamp) -> Rejection {
    match error {
        Error::Certificate(error) => explain_certificate(error),
        Error::TransparencyLog(error) => explain_log(error, root, seen_at),
        Error::Timestamp(TimestampError::NoVerifiedTimestamp(detail)) => {
            Rejection::NoTrustedTime { found: with_clock(&detail, root, seen_at) }
        }
        Error::Timestamp(TimestampError::Invalid(detail)) => {
            Rejection::TimestampInvalid { found: with_clock(&detail, root, seen_at) }
        }
        Error::Timestamp(error) => Rejection::TimestampInvalid { found: shown(&error.to_string()) },
        Error::SignatureInvalid(detail) => {
            Rejection::SignatureInvalid { expected: "the certificate's key".to_owned(), found: shown(&detail) }
        }
        // The subject was looked at before: it is the log entry that is about another artifact.
        Error::ArtifactMismatch(detail) => Rejection::LogEntryMismatch { found: shown(&detail) },
        Error::UnsupportedArtifact(detail) => Rejection::Unsupported {
            expected: "a signature that can be checked against a SHA-256 digest alone",
            found: shown(&detail),
        },
        Error::UnsupportedBundle(detail) => Rejection::Unsupported {
            expected: "contents, keys and log entries of kinds that are known",
            found: shown(&detail),
        },
        Error::Bundle(error) => explain_shape(&error),
        Error::InvalidBundle(detail) => inconsistent(shown(&detail)),
        Error::Types(error) => inconsistent(shown(&error.to_string())),
        // The roots loaded, no identity was demanded, and no artifact was read: none of these can happen. Were
        // one to, or were the library to learn a new kind, it is a refusal all the same.
        error @ (Error::IdentityMismatch { .. }
        | Error::IssuerMismatch { .. }
        | Error::InvalidTrustRoot(_)
        | Error::TrustRoot(_)
        | Error::TrustedCertificate(_)
        | Error::ArtifactRead(_)
        | Error::Crypto(_)
        | _) => Rejection::VerificationFailed { found: shown(&error.to_string()) },
    }
}

fn explain_shape(error: &sigstore_bundle::Error) -> Rejection {
    use sigstore_bundle::Error;
    let found = shown(&error.to_string());
    match error {
        Error::MissingInclusionProof(_) | Error::MissingInclusionPromise(_) | Error::LogIndexOutOfRange { .. } => {
            Rejection::InclusionProofInvalid { found }
        }
        Error::MissingCheckpoint | Error::CheckpointRootMismatch => Rejection::CheckpointInvalid { found },
        Error::MissingTimestamp | Error::MissingSigningTimeEvidence => Rejection::NoTrustedTime { found },
        _ => inconsistent(found),
    }
}

fn inconsistent(found: String) -> Rejection {
    let expected = "a bundle that is consistent in itself".to_owned();
    Rejection::Malformed { pointer: String::new(), expected, found }
}

fn explain_certificate(error: CertificateError) -> Rejection {
    match error {
        CertificateError::NotYetValid { time, not_before } => Rejection::CertificateExpired {
            signed_at: time.into(),
            valid: format!("only from {}", Timestamp::from(not_before)),
        },
        CertificateError::Expired { time, not_after } => Rejection::CertificateExpired {
            signed_at: time.into(),
            valid: format!("only until {}", Timestamp::from(not_after)),
        },
        CertificateError::Sct(detail) => Rejection::SctInvalid { found: shown(&detail) },
        CertificateError::ChainInvalid(detail) => expired_in_chain(&detail).unwrap_or(Rejection::ChainInvalid {
            expected: "a certificate that chains to an authority of a trusted root",
            found: shown(&detail),
        }),
        // Malformed, NoValidAuthority, and whatever comes to be.
        error => Rejection::ChainInvalid {
            expected: "a certificate that chains to an authority of a trusted root",
            found: shown(&error.to_string()),
        },
    }
}

/// A certificate of the chain that was not valid at the signing time, which the library tells in its text alone:
/// `CertExpired { time: UnixTime(1), not_after: UnixTime(0) }`. Another text is merely less well explained.
fn expired_in_chain(detail: &str) -> Option<Rejection> {
    let after = detail.split_once("CertExpired").map(|(_, times)| ("only until", times));
    let (word, times) = after.or_else(|| Some(("only from", detail.split_once("CertNotValidYet")?.1)))?;
    let mut instants = times
        .split("UnixTime(")
        .skip(1)
        .filter_map(|text| Timestamp::from_unix_seconds(text.split_once(')')?.0.parse().ok()?));
    let (signed_at, bound) = (instants.next()?, instants.next()?);
    Some(Rejection::CertificateExpired { signed_at, valid: format!("{word} {bound}") })
}

fn explain_log(error: TransparencyLogError, root: &TrustedRoot, seen_at: Timestamp) -> Rejection {
    match error {
        TransparencyLogError::UnknownLog { log_id } => Rejection::LogUnknown {
            expected: format!("a log of {}", root.name()),
            found: shown(&format!("log {log_id}")),
        },
        TransparencyLogError::InclusionProof(detail) => Rejection::InclusionProofInvalid { found: shown(&detail) },
        TransparencyLogError::Checkpoint(detail) => Rejection::CheckpointInvalid { found: shown(&detail) },
        TransparencyLogError::EntryMismatch(detail) => Rejection::LogEntryMismatch { found: shown(&detail) },
        TransparencyLogError::InclusionPromise(detail) | TransparencyLogError::IntegratedTime(detail) => {
            Rejection::TimestampInvalid { found: with_clock(&detail, root, seen_at) }
        }
        TransparencyLogError::MalformedEntry(detail) => Rejection::Malformed {
            pointer: "/verificationMaterial/tlogEntries".to_owned(),
            expected: "a log entry that is consistent in itself".to_owned(),
            found: shown(&detail),
        },
        error => Rejection::VerificationFailed { found: shown(&error.to_string()) },
    }
}

/// Adds that the clock may be wrong, where that explains a refused time better than the bundle does.
///
/// The library passes over logs and authorities that begin in the future, and then says that there are none.
fn with_clock(detail: &str, root: &TrustedRoot, seen_at: Timestamp) -> String {
    let found = shown(detail);
    match root.begins_after(seen_at) {
        Some(start) => format!(
            "{found}; this machine's clock says {seen_at}, before a log or authority of {} began ({start}): is it wrong?",
            root.name()
        ),
        None if found.contains("in the future") => {
            format!("{found}; this machine's clock says {seen_at}: is it wrong?")
        }
        None => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expired_chain_is_told_with_its_times() {
        let text = "certificate chain validation failed: CertExpired { time: UnixTime(60), not_after: UnixTime(0) }";
        let told = explain_certificate(CertificateError::ChainInvalid(text.into()));
        assert_eq!(told.code(), "certificate-expired");
        assert_eq!(told.report().found, "signed at 1970-01-01T00:01:00Z");
        let other = explain_certificate(CertificateError::ChainInvalid("CertExpired { later: never }".into()));
        assert_eq!(other.code(), "chain-invalid");
    }

    #[test]
    fn a_clock_that_is_behind_is_named() {
        let root = TrustedRoot::production().unwrap();
        let past: Timestamp = "2000-01-01T00:00:00Z".parse().unwrap();
        let error = || Error::from(TimestampError::NoVerifiedTimestamp("none".into()));
        let told = explain(error(), &root, past).report().found;
        assert!(told.contains("this machine's clock says 2000-01-01T00:00:00Z"), "{told}");
        let now: Timestamp = "2099-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(explain(error(), &root, now).report().found, "none");
    }
}
