//! Whose Notation signatures count: trust stores, identities, and for how long.
//!
//! The words and their meaning are those of a Notation trust policy, one statement of which is one entry of a signer
//! set. What it says about registries (`registryScopes`) has no place here: a pack is in force for a project. Of its
//! levels there is one, `strict`: what would only be logged is no evidence. Revocation is the exception, since nobody
//! is asked yet: where a certificate says whom to ask, an entry must say `revocation = "skip"` for it to count.

use std::collections::BTreeSet;

use super::errors::bounded;
use crate::domain::certificate::Certificate;
use crate::domain::digest::Digest;
use crate::domain::distinguished_name::DistinguishedName;
use crate::domain::facts::{NotationScheme, NotationSigner, RejectionReport, Revocation};
use crate::domain::limits::MAX_RULE_TEXT_CHARS;
use crate::domain::time::{Span, Timestamp};
use crate::domain::trust_store::StoreKind;

/// A subject of certificates, in full or in part: `x509.subject: C=US, ST=WA, O=acme`.
///
/// Country, state and organisation are mandatory; a certificate is meant when all the attributes given here are in its
/// subject, with exactly these values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustedIdentity(DistinguishedName);

/// Why a text is no trusted identity.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct TrustedIdentityError {
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, bounded.
    pub found: String,
}

impl std::str::FromStr for TrustedIdentity {
    type Err = TrustedIdentityError;

    fn from_str(text: &str) -> Result<Self, TrustedIdentityError> {
        let refused = |expected| Err(TrustedIdentityError { expected, found: format!("`{}`", bounded(text, 120)) });
        let Some(name) = text.strip_prefix("x509.subject:") else {
            return refused("an identity such as `x509.subject: C=US, ST=WA, O=acme`");
        };
        let name: DistinguishedName = name.parse().map_err(|error: crate::domain::distinguished_name::NameError| {
            TrustedIdentityError { expected: error.expected, found: error.found }
        })?;
        if name.is_ambiguous() {
            return refused("each attribute once");
        }
        // Notation has no patterns; whoever writes one means something that would not happen.
        if text.contains('*') {
            return refused("an identity without `*`, which is no pattern here");
        }
        if !["C", "ST", "O"].iter().all(|kind| name.has(kind)) {
            return refused("an identity with at least C, ST and O");
        }
        Ok(Self(name))
    }
}

impl TrustedIdentity {
    /// Whether some certificate that one of the two means is always meant by the other as well.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.0.overlaps(&other.0)
    }
}

impl std::fmt::Display for TrustedIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "x509.subject: {}", self.0)
    }
}

/// Which signers of the trust stores are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrustedIdentities {
    /// Whoever has a certificate of theirs.
    Any,
    /// These, of which no two overlap.
    Listed(Vec<TrustedIdentity>),
}

/// When a timestamp is called for, where a trust store of type `tsa` is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerifyTimestamp {
    /// Once a certificate is no longer valid.
    AfterCertificateExpiry,
    /// Always.
    Always,
}

/// What is to happen with certificates that say whom to ask whether they were revoked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevocationCheck {
    /// They count only when it is known that they were not.
    Enforced,
    /// They count although nobody was asked.
    Skipped,
}

/// One entry of a signer set: who signs with Notation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotationMembers {
    /// The trust stores as the pack names them, to be shown.
    pub stores: Vec<String>,
    /// The certificates of these trust stores, by SHA-256 and by what they are trusted for.
    pub anchors: BTreeSet<(StoreKind, Digest)>,
    /// Which signers of theirs.
    pub identities: TrustedIdentities,
    /// When a timestamp is called for.
    pub verify_timestamp: VerifyTimestamp,
    /// Whether certificates count that may have been revoked.
    pub revocation: RevocationCheck,
}

/// What an entry says to a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It counts: until then, or without an end.
    Counts(Option<Timestamp>),
    /// The signer is somebody else.
    Other,
    /// The signer is meant, but this signature does not count, or does not any more.
    Not(RejectionReport),
}

impl Answer {
    /// The better of two answers: what counts longer, then what explains more.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Counts(None), _) | (_, Self::Counts(None)) => Self::Counts(None),
            (Self::Counts(Some(a)), Self::Counts(Some(b))) => Self::Counts(Some(a.max(b))),
            (counts @ Self::Counts(_), _) | (_, counts @ Self::Counts(_)) => counts,
            (Self::Other, other) => other,
            (not, _) => not,
        }
    }
}

impl NotationMembers {
    /// Whether the signature of `signer` counts at `now`.
    #[must_use]
    pub fn answer(&self, signer: &NotationSigner, now: Timestamp) -> Answer {
        if !self.has_anchor(signer.scheme.store(), &signer.anchors) || !self.names(&signer.subject) {
            return Answer::Other;
        }
        match self.valid(signer, now) {
            Ok(until) => Answer::Counts(until),
            Err(report) => Answer::Not(report),
        }
    }

    fn has_anchor(&self, kind: StoreKind, chain: &[Digest]) -> bool {
        chain.iter().any(|digest| self.anchors.contains(&(kind, *digest)))
    }

    fn has_timestamping(&self) -> bool {
        self.anchors.iter().any(|(kind, _)| *kind == StoreKind::Tsa)
    }

    fn names(&self, subject: &str) -> bool {
        match &self.identities {
            TrustedIdentities::Any => true,
            TrustedIdentities::Listed(identities) => subject
                .parse::<DistinguishedName>()
                .is_ok_and(|subject| identities.iter().any(|identity| subject.has_all_of(&identity.0))),
        }
    }

    /// Until when a signature by somebody who is meant counts, or why it does not.
    fn valid(&self, signer: &NotationSigner, now: Timestamp) -> Result<Option<Timestamp>, RejectionReport> {
        if let Some(end) = signer.expires_at.filter(|end| *end <= now) {
            return Err(report(
                "signature-expired",
                format!("a signature that its signer still wants used at {now}"),
                format!("one that expired at {end}"),
            ));
        }
        if signer.revocation == Revocation::Unknown && self.revocation == RevocationCheck::Enforced {
            return Err(report(
                "revocation-unknown",
                "certificates that are known not to be revoked, or an entry with `revocation = \"skip\"`",
                "certificates that say whom to ask, and nobody was asked",
            ));
        }
        let end = match signer.scheme {
            // When it was signed was compared with the certificates when it was verified.
            NotationScheme::SigningAuthority => None,
            NotationScheme::X509 => self.certificates_end(signer, now)?,
        };
        Ok([end, signer.expires_at].into_iter().flatten().min())
    }

    /// Until when the certificates carry the signature; `None` when a timestamp shows that they did when it was made.
    fn certificates_end(&self, signer: &NotationSigner, now: Timestamp) -> Result<Option<Timestamp>, RejectionReport> {
        let window = format!("from {} to {}", signer.valid_from, signer.valid_until);
        let valid_now = signer.valid_from <= now && now <= signer.valid_until;
        let timestamp = signer.timestamp.as_ref().filter(|stamp| self.has_anchor(StoreKind::Tsa, &stamp.anchors));
        match timestamp {
            Some(stamp) if signer.valid_from <= stamp.earliest && stamp.latest <= signer.valid_until => Ok(None),
            Some(stamp) => Err(report(
                "certificate-expired",
                format!("signed while every certificate was valid: {window}"),
                format!("signed between {} and {}", stamp.earliest, stamp.latest),
            )),
            None if self.has_timestamping() && (self.verify_timestamp == VerifyTimestamp::Always || !valid_now) => {
                Err(report(
                    "no-trusted-time",
                    format!("a timestamp of a trust store of type `tsa` ({})", self.stores.join(", ")),
                    "none",
                ))
            }
            // The last instant is one at which it still counts.
            None if valid_now => Ok(Some(signer.valid_until.after(Span::from_seconds(1)))),
            None => Err(report(
                "certificate-expired",
                format!("certificates that are valid ({window}), or a trusted timestamp of when they were"),
                format!("decided at {now}"),
            )),
        }
    }
}

impl std::fmt::Display for NotationMembers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.identities {
            TrustedIdentities::Any => f.write_str("anybody")?,
            TrustedIdentities::Listed(identities) => {
                let texts: Vec<String> = identities.iter().map(ToString::to_string).collect();
                f.write_str(&texts.join(" or "))?;
            }
        }
        write!(f, " (trust stores {})", self.stores.join(", "))
    }
}

pub(super) fn report(code: &str, expected: impl AsRef<str>, found: impl AsRef<str>) -> RejectionReport {
    let (expected, found) =
        (bounded(expected.as_ref(), MAX_RULE_TEXT_CHARS), bounded(found.as_ref(), MAX_RULE_TEXT_CHARS));
    RejectionReport { code: code.to_owned(), expected, found }
}

/// Whether a certificate may stand in a trust store of that kind: an authority, or one that signs for itself alone.
///
/// # Errors
///
/// What is wrong with it, in words that continue "found …".
pub fn check_anchor(kind: StoreKind, certificate: &Certificate) -> Result<(), String> {
    let is_root = certificate.issued_by(certificate).is_ok();
    let is_authority = certificate.is_authority();
    match kind {
        StoreKind::Tsa if !is_root => Err(format!("`{}`, which is no root", certificate.subject_text())),
        StoreKind::Ca | StoreKind::SigningAuthority if !is_root && !is_authority => {
            Err(format!("`{}`, which is neither an authority nor issued by itself", certificate.subject_text()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn signer() -> NotationSigner {
        NotationSigner {
            subject: "CN=release,O=acme,ST=WA,C=US".into(),
            issuer: "CN=root,O=acme,ST=WA,C=US".into(),
            key: Digest::of(b"key"),
            certificate: Digest::of(b"leaf"),
            scheme: NotationScheme::X509,
            anchors: vec![Digest::of(b"root")],
            valid_from: time("2026-01-01T00:00:00Z"),
            valid_until: time("2026-12-31T00:00:00Z"),
            expires_at: None,
            timestamp: None,
            revocation: Revocation::NotOffered,
            behind: Vec::new(),
        }
    }

    fn entry() -> NotationMembers {
        NotationMembers {
            stores: vec!["ca:acme".into()],
            anchors: BTreeSet::from([(StoreKind::Ca, Digest::of(b"root"))]),
            identities: TrustedIdentities::Listed(vec!["x509.subject: C=US, ST=WA, O=acme".parse().unwrap()]),
            verify_timestamp: VerifyTimestamp::Always,
            revocation: RevocationCheck::Enforced,
        }
    }

    fn stamped(at: &str) -> NotationSigner {
        let anchors = vec![Digest::of(b"tsa")];
        let timestamp = NotationTimestamp { earliest: time(at), latest: time(at), anchors };
        NotationSigner { timestamp: Some(timestamp), ..signer() }
    }

    fn with_timestamping() -> NotationMembers {
        let mut entry = entry();
        entry.anchors.insert((StoreKind::Tsa, Digest::of(b"tsa")));
        entry
    }

    use crate::domain::facts::NotationTimestamp;

    const NOW: &str = "2026-06-01T00:00:00Z";
    const LATER: &str = "2027-06-01T00:00:00Z";

    fn code(answer: Answer) -> String {
        match answer {
            Answer::Counts(_) => "counts".into(),
            Answer::Other => "other".into(),
            Answer::Not(report) => report.code,
        }
    }

    #[test]
    fn a_signature_counts_until_the_first_of_its_ends() {
        let end = time("2026-12-31T00:00:01Z");
        assert_eq!(entry().answer(&signer(), time(NOW)), Answer::Counts(Some(end)));
        assert_eq!(entry().answer(&signer(), time("2026-12-31T00:00:00Z")), Answer::Counts(Some(end)));
        assert_eq!(code(entry().answer(&signer(), end)), "certificate-expired");
        assert_eq!(code(entry().answer(&signer(), time("2025-12-31T23:59:59Z"))), "certificate-expired");
        let expires_at = Some(time("2026-07-01T00:00:00Z"));
        let expiring = NotationSigner { expires_at, ..signer() };
        assert_eq!(entry().answer(&expiring, time(NOW)), Answer::Counts(expires_at));
        assert_eq!(code(entry().answer(&expiring, time("2026-07-01T00:00:00Z"))), "signature-expired");
    }

    #[test]
    fn another_store_another_kind_of_store_or_another_identity_is_somebody_else() {
        let now = time(NOW);
        let other_root = NotationSigner { anchors: vec![Digest::of(b"other")], ..signer() };
        let other_scheme = NotationSigner { scheme: NotationScheme::SigningAuthority, ..signer() };
        let other_name = NotationSigner { subject: "CN=release,O=acme-evil,ST=WA,C=US".into(), ..signer() };
        let two_names = NotationSigner { subject: "CN=release,O=acme,O=evil,ST=WA,C=US".into(), ..signer() };
        for signer in [other_root, other_scheme, other_name, two_names] {
            assert_eq!(entry().answer(&signer, now), Answer::Other, "{signer:?}");
        }
    }

    #[test]
    fn a_trusted_timestamp_outlives_the_certificates() {
        assert_eq!(with_timestamping().answer(&stamped(NOW), time(LATER)), Answer::Counts(None));
        assert_eq!(code(entry().answer(&stamped(NOW), time(LATER))), "certificate-expired");
        // After the certificates, before them, or perhaps so.
        let around = |earliest: &str, latest: &str| {
            let (earliest, latest) = (time(earliest), time(latest));
            let stamp = NotationTimestamp { earliest, latest, ..stamped(NOW).timestamp.unwrap() };
            code(with_timestamping().answer(&NotationSigner { timestamp: Some(stamp), ..signer() }, time(NOW)))
        };
        assert_eq!(around("2026-01-01T00:00:00Z", "2026-12-31T00:00:00Z"), "counts");
        for (earliest, latest) in [
            (LATER, LATER),
            ("2025-12-31T23:59:59Z", NOW),
            (NOW, "2026-12-31T00:00:01Z"),
            ("2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z"),
        ] {
            assert_eq!(around(earliest, latest), "certificate-expired", "{earliest} to {latest}");
        }
        assert_eq!(code(with_timestamping().answer(&stamped(LATER), time(LATER))), "certificate-expired");
        let other = NotationTimestamp { anchors: vec![Digest::of(b"x")], ..stamped(NOW).timestamp.unwrap() };
        let elsewhere = NotationSigner { timestamp: Some(other), ..signer() };
        assert_eq!(code(with_timestamping().answer(&elsewhere, time(LATER))), "no-trusted-time");
    }

    #[test]
    fn a_store_of_timestamp_authorities_calls_for_a_timestamp() {
        assert_eq!(code(with_timestamping().answer(&signer(), time(NOW))), "no-trusted-time");
        let late = NotationMembers { verify_timestamp: VerifyTimestamp::AfterCertificateExpiry, ..with_timestamping() };
        assert_eq!(code(late.answer(&signer(), time(NOW))), "counts");
        assert_eq!(code(late.answer(&signer(), time(LATER))), "no-trusted-time");
        assert_eq!(late.answer(&stamped(NOW), time(LATER)), Answer::Counts(None));
    }

    #[test]
    fn certificates_that_may_have_been_revoked_count_only_where_that_is_spelled_out() {
        let unknown = NotationSigner { revocation: Revocation::Unknown, ..signer() };
        assert_eq!(code(entry().answer(&unknown, time(NOW))), "revocation-unknown");
        let skipping = NotationMembers { revocation: RevocationCheck::Skipped, ..entry() };
        assert_eq!(code(skipping.answer(&unknown, time(NOW))), "counts");
    }

    #[test]
    fn an_identity_has_country_state_and_organisation_and_nothing_twice() {
        for bad in [
            "x509.subject: C=US, ST=WA",
            "x509.subject: ST=WA, O=acme",
            "x509.subject:",
            "*",
            "C=US, ST=WA, O=acme",
            "x509.subject: C=US, ST=WA, O=acme, O=acme",
            "x509.subject: C=US, ST=WA, O=*",
        ] {
            assert!(bad.parse::<TrustedIdentity>().is_err(), "{bad}");
        }
    }
}
