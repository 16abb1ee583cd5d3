//! Whose signatures by certificate count, where no log and no timestamp but a hierarchy of somebody's own vouches.
//!
//! OpenSSF model signing makes such signatures. A certificate leads to a trust store of the pack, names exactly this
//! signer, and is valid: nobody says when the signature was made, so that it counts no longer than its certificates.

use std::collections::BTreeSet;

use super::notation::{Answer, RevocationCheck, report};
use crate::domain::digest::Digest;
use crate::domain::facts::{CertificateSigner, Revocation};
use crate::domain::time::{Span, Timestamp};

/// One entry of a signer set: who signs with a certificate of somebody's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateMembers {
    /// The trust stores as the pack names them, to be shown.
    pub stores: Vec<String>,
    /// The certificates of these trust stores, by SHA-256.
    pub anchors: BTreeSet<Digest>,
    /// The one name: a certificate's subject alternative name, or its subject (RFC 4514) where it has none.
    pub identity: String,
    /// Whether certificates count that may have been revoked.
    pub revocation: RevocationCheck,
}

impl CertificateMembers {
    /// Whether the signature of `signer` counts at `now`.
    #[must_use]
    pub fn answer(&self, signer: &CertificateSigner, now: Timestamp) -> Answer {
        if signer.identity != self.identity || !signer.anchors.iter().any(|anchor| self.anchors.contains(anchor)) {
            return Answer::Other;
        }
        if signer.revocation == Revocation::Unknown && self.revocation == RevocationCheck::Enforced {
            return Answer::Not(report(
                "revocation-unknown",
                "certificates that are known not to be revoked, or an entry with `revocation = \"skip\"`",
                "certificates that say whom to ask, and nobody was asked",
            ));
        }
        if now < signer.valid_from || signer.valid_until < now {
            let window = format!("from {} to {}", signer.valid_from, signer.valid_until);
            return Answer::Not(report(
                "certificate-expired",
                format!("certificates that are valid ({window}); nobody says that it was signed while they were"),
                format!("decided at {now}"),
            ));
        }
        // The last instant is one at which it still counts.
        Answer::Counts(Some(signer.valid_until.after(Span::from_seconds(1))))
    }
}

impl std::fmt::Display for CertificateMembers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (trust stores {})", self.identity, self.stores.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn signer() -> CertificateSigner {
        CertificateSigner {
            identity: "release@acme.example".into(),
            issuer: "CN=root".into(),
            key: Digest::of(b"key"),
            certificate: Digest::of(b"leaf"),
            anchors: vec![Digest::of(b"root")],
            valid_from: time("2026-01-01T00:00:00Z"),
            valid_until: time("2026-12-31T00:00:00Z"),
            revocation: Revocation::NotOffered,
            behind: Vec::new(),
        }
    }

    fn entry() -> CertificateMembers {
        CertificateMembers {
            stores: vec!["ca:acme".into()],
            anchors: BTreeSet::from([Digest::of(b"root")]),
            identity: "release@acme.example".into(),
            revocation: RevocationCheck::Enforced,
        }
    }

    fn code(answer: Answer) -> String {
        match answer {
            Answer::Counts(_) => "counts".into(),
            Answer::Other => "other".into(),
            Answer::Not(report) => report.code,
        }
    }

    #[test]
    fn a_signature_by_certificate_counts_as_long_as_its_certificates_and_no_longer() {
        let end = time("2026-12-31T00:00:01Z");
        assert_eq!(entry().answer(&signer(), time("2026-12-31T00:00:00Z")), Answer::Counts(Some(end)));
        for now in [end, time("2025-12-31T23:59:59Z")] {
            assert_eq!(code(entry().answer(&signer(), now)), "certificate-expired", "{now}");
        }
    }

    #[test]
    fn another_name_or_another_root_is_somebody_else_and_an_unasked_revocation_counts_for_nothing() {
        let now = time("2026-06-01T00:00:00Z");
        let renamed = CertificateSigner { identity: "Release@acme.example".into(), ..signer() };
        let elsewhere = CertificateSigner { anchors: vec![Digest::of(b"other")], ..signer() };
        for signer in [renamed, elsewhere] {
            assert_eq!(code(entry().answer(&signer, now)), "other");
        }
        let unknown = CertificateSigner { revocation: Revocation::Unknown, ..signer() };
        assert_eq!(code(entry().answer(&unknown, now)), "revocation-unknown");
        let skipping = CertificateMembers { revocation: RevocationCheck::Skipped, ..entry() };
        assert_eq!(code(skipping.answer(&unknown, now)), "counts");
    }
}
