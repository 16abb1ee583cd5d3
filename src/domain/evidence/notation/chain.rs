//! The chain of certificates in an envelope: whole, in order, and each certificate fit for its place.
//!
//! The specification's "Certificate Requirements". Stricter than it in two points, each of which only refuses more:
//! a critical extension that is not known here refuses the certificate (RFC 5280 demands it; the specification passes
//! over it), and extended key usages, where there are any, must include the purpose, in authorities below the root too.

use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};

use crate::domain::certificate::{Certificate, Window};
use crate::domain::evidence::rejection::Rejection;
use crate::domain::facts::Revocation;
use crate::domain::limits::MAX_BUNDLE_PARTS;

const BASIC_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.19");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
const EXTENDED_KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37");
const SUBJECT_ALT_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");
const CERTIFICATE_POLICIES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.32");
/// What a certificate may call critical: what is checked here, and what only says more about a name that is compared
/// as a whole.
const KNOWN_CRITICAL: [ObjectIdentifier; 5] =
    [BASIC_CONSTRAINTS, KEY_USAGE, EXTENDED_KEY_USAGE, SUBJECT_ALT_NAME, CERTIFICATE_POLICIES];

/// What an authority may name (RFC 5280, 4.2.1.10). It must be critical there, and is then not known here; where it is not,
/// whoever wrote it meant it all the same, and a name that it excludes is not to pass.
const NAME_CONSTRAINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.30");

const CRL_DISTRIBUTION_POINTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.31");
const AUTHORITY_INFORMATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.1.1");

const ANY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.37.0");
const SERVER_AUTH: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.1");
const CLIENT_AUTH: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.2");
const CODE_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.3");
const EMAIL_PROTECTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.4");
const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const OCSP_SIGNING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.9");
/// Usages that no code signing certificate may have beside its own.
const NOT_FOR_CODE: [ObjectIdentifier; 6] =
    [ANY_USAGE, SERVER_AUTH, CLIENT_AUTH, EMAIL_PROTECTION, TIME_STAMPING, OCSP_SIGNING];

const EXPECTED: &str = "a chain of certificates in order, each fit for its place, that ends in a root";

/// What the first certificate of a chain is to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    CodeSigning,
    TimeStamping,
}

impl Purpose {
    const fn usage(self) -> ObjectIdentifier {
        match self {
            Self::CodeSigning => CODE_SIGNING,
            Self::TimeStamping => TIME_STAMPING,
        }
    }
}

/// A chain that has been checked: the signing certificate, its issuers in order, and at the end one that issued
/// itself. Whether anybody trusts that one is another question.
#[derive(Debug)]
pub(super) struct Chain<'a> {
    leaf: &'a Certificate,
    /// The last of the chain, which may be the first.
    root: &'a Certificate,
    certificates: &'a [Certificate],
}

impl<'a> Chain<'a> {
    pub(super) fn check(certificates: &'a [Certificate], purpose: Purpose) -> Result<Self, Rejection> {
        if certificates.len() > MAX_BUNDLE_PARTS {
            let (limit, found) = (MAX_BUNDLE_PARTS, certificates.len());
            return Err(Rejection::TooLarge { what: "certificates", limit, found });
        }
        let ([leaf, ..], [.., root]) = (certificates, certificates) else { return Err(invalid("no certificate")) };
        for certificate in certificates {
            check_extensions(certificate)?;
        }
        // Links first: what is no chain is not worth explaining further.
        for pair in certificates.windows(2) {
            let [certificate, issuer] = pair else { continue };
            // A root in the middle would make what follows it a chain of another's choosing.
            if certificate.issued_by(certificate).is_ok() {
                return Err(invalid(format!("`{}` before the end, which issued itself", certificate.subject_text())));
            }
            certificate.issued_by(issuer).map_err(invalid)?;
        }
        root.issued_by(root).map_err(|why| invalid(format!("an end that is no root: {why}")))?;
        check_leaf(leaf, purpose)?;
        for (below, authority) in certificates.iter().skip(1).enumerate() {
            let is_root = below.saturating_add(2) == certificates.len();
            check_authority(authority, below, purpose, (!is_root).then(|| purpose.usage()))?;
        }
        Ok(Self { leaf, root, certificates })
    }

    pub(super) const fn leaf(&self) -> &'a Certificate {
        self.leaf
    }

    pub(super) const fn root(&self) -> &'a Certificate {
        self.root
    }

    pub(super) const fn certificates(&self) -> &'a [Certificate] {
        self.certificates
    }

    /// When every certificate of the chain is valid.
    pub(super) fn window(&self) -> Window {
        let all = self.certificates.iter().map(Certificate::window);
        all.fold(self.leaf.window(), Window::and)
    }

    /// Whether anybody could be asked if a certificate was revoked. Nobody was.
    pub(super) fn revocation(&self) -> Revocation {
        revocation(self.certificates)
    }
}

/// What is known about revoked certificates among `certificates`, of which nobody asked.
pub(in crate::domain::evidence) fn revocation(certificates: &[Certificate]) -> Revocation {
    let says_where = |certificate: &Certificate| {
        let extensions = certificate.fields().extensions.as_deref().unwrap_or_default();
        extensions.iter().any(|e| [CRL_DISTRIBUTION_POINTS, AUTHORITY_INFORMATION].contains(&e.extn_id))
    };
    if certificates.iter().any(says_where) { Revocation::Unknown } else { Revocation::NotOffered }
}

fn invalid(found: impl Into<String>) -> Rejection {
    Rejection::ChainInvalid { expected: EXPECTED, found: found.into() }
}

fn unfit(certificate: &Certificate, why: &str) -> Rejection {
    invalid(format!("`{}`, {why}", certificate.subject_text()))
}

/// One extension of a certificate, decoded, and whether it is critical.
macro_rules! extension {
    ($certificate:expr, $kind:ty) => {
        $certificate
            .fields()
            .get::<$kind>()
            .map_err(|error| unfit($certificate, &format!("with a broken extension: {error}")))
    };
}

fn check_extensions(certificate: &Certificate) -> Result<(), Rejection> {
    let extensions = certificate.fields().extensions.as_deref().unwrap_or_default();
    let is_unknown = |e: &&Extension| e.critical && !KNOWN_CRITICAL.contains(&e.extn_id);
    match extensions.iter().find(|e| is_unknown(e) || e.extn_id == NAME_CONSTRAINTS) {
        Some(constraints) if !constraints.critical => Err(unfit(
            certificate,
            &format!("with constraints of names, which are not judged here ({NAME_CONSTRAINTS})"),
        )),
        Some(unknown) => {
            Err(unfit(certificate, &format!("with a critical extension that is not known ({})", unknown.extn_id)))
        }
        None => Ok(()),
    }
}

fn check_leaf(leaf: &Certificate, purpose: Purpose) -> Result<(), Rejection> {
    if extension!(leaf, BasicConstraints)?.is_some_and(|(_, constraints)| constraints.ca) {
        return Err(unfit(leaf, "an authority where a signer belongs"));
    }
    let Some((critical, usage)) = extension!(leaf, KeyUsage)? else {
        return Err(unfit(leaf, "without a key usage"));
    };
    if purpose == Purpose::CodeSigning && !critical {
        return Err(unfit(leaf, "with a key usage that is not critical"));
    }
    let more = usage.key_encipherment()
        || usage.data_encipherment()
        || usage.key_agreement()
        || usage.key_cert_sign()
        || usage.crl_sign()
        || usage.encipher_only()
        || usage.decipher_only();
    if !usage.digital_signature() || more {
        return Err(unfit(leaf, "whose key usage is not digital signature alone"));
    }
    let usages = extension!(leaf, ExtendedKeyUsage)?;
    match (purpose, usages) {
        (Purpose::CodeSigning, None) => Ok(()),
        (Purpose::CodeSigning, Some((_, usages))) => {
            let fits = usages.0.contains(&CODE_SIGNING) && !usages.0.iter().any(|usage| NOT_FOR_CODE.contains(usage));
            if fits { Ok(()) } else { Err(unfit(leaf, "whose extended key usage is not code signing alone")) }
        }
        // RFC 3161, 2.3: this usage, alone and critical.
        (Purpose::TimeStamping, Some((true, usages))) if usages.0 == [TIME_STAMPING] => Ok(()),
        (Purpose::TimeStamping, _) => {
            Err(unfit(leaf, "whose extended key usage is not time stamping, alone and critical"))
        }
    }
}

/// * `below` — the authorities between this one and the signing certificate.
/// * `usage` — what extended key usages must include, if there are any.
fn check_authority(
    authority: &Certificate,
    below: usize,
    purpose: Purpose,
    usage: Option<ObjectIdentifier>,
) -> Result<(), Rejection> {
    let Some((true, constraints)) = extension!(authority, BasicConstraints)? else {
        return Err(unfit(authority, "without critical basic constraints"));
    };
    if !constraints.ca {
        return Err(unfit(authority, "which is no authority, but issued another"));
    }
    if constraints.path_len_constraint.is_some_and(|most| usize::from(most) < below) {
        return Err(unfit(authority, &format!("which allows fewer than the {below} authorities below it")));
    }
    match extension!(authority, KeyUsage)? {
        None => return Err(unfit(authority, "without a key usage")),
        Some((false, _)) if purpose == Purpose::CodeSigning => {
            return Err(unfit(authority, "with a key usage that is not critical"));
        }
        Some((_, key_usage)) if !key_usage.key_cert_sign() => {
            return Err(unfit(authority, "whose key usage does not include signing certificates"));
        }
        Some(_) => {}
    }
    match (usage, extension!(authority, ExtendedKeyUsage)?) {
        (Some(usage), Some((_, usages))) if !usages.0.contains(&usage) && !usages.0.contains(&ANY_USAGE) => {
            Err(unfit(authority, "whose extended key usage excludes what it issued"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FREE: &[u8] = include_bytes!("../../../../tests/cases/notation/names-free.pem");
    const CONSTRAINED: &[u8] = include_bytes!("../../../../tests/cases/notation/names-constrained.pem");

    /// A company lets an authority name its own machines, and marks that as what may be passed over.
    #[test]
    fn names_that_an_authority_may_not_give_are_not_passed_over() {
        let checked = |pem| {
            let certificates = Certificate::read_file(pem).unwrap();
            Chain::check(&certificates, Purpose::CodeSigning).map(|_| ()).map_err(|why| why.report().found)
        };
        assert_eq!(checked(FREE), Ok(()));
        let why = checked(CONSTRAINED).unwrap_err();
        assert!(why.contains("constraints of names") && why.contains("2.5.29.30"), "{why}");
    }
}
