//! X.509 certificates: read strictly, and asked whose signature is whose.

use std::sync::Arc;

use aws_lc_rs::signature::{self, VerificationAlgorithm};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _, Reader as _, SliceReader, Tag, Tagged as _};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use super::digest::Digest;
use super::evidence::rejection::shown;
use super::limits::{MAX_CERTIFICATE_BYTES, MAX_STORE_CERTIFICATES};
use super::time::Timestamp;

/// A certificate that parsed: version 3, strict DER, no extension twice. Nothing in it is trusted yet.
///
/// Cheap to clone; two are equal when their bytes are.
#[derive(Clone)]
pub struct Certificate(Arc<Parsed>);

struct Parsed {
    der: Vec<u8>,
    /// The part that its issuer signed, as it stands.
    signed: Vec<u8>,
    certificate: x509_cert::Certificate,
    fingerprint: Digest,
    key_fingerprint: Digest,
    window: Window,
}

/// From when until when something is valid, both instants included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first instant.
    pub from: Timestamp,
    /// The last.
    pub until: Timestamp,
}

impl Window {
    /// Whether `instant` is in it.
    #[must_use]
    pub fn contains(&self, instant: Timestamp) -> bool {
        self.from <= instant && instant <= self.until
    }

    /// What both have in common; it may contain no instant at all.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { from: self.from.max(other.from), until: self.until.min(other.until) }
    }
}

impl std::fmt::Display for Window {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "from {} to {}", self.from, self.until)
    }
}

/// Why bytes are no certificate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct CertificateError {
    /// What belongs there.
    pub expected: &'static str,
    /// What is there, bounded.
    pub found: String,
}

fn refused<T>(expected: &'static str, found: impl Into<String>) -> Result<T, CertificateError> {
    Err(CertificateError { expected, found: found.into() })
}

/// The kinds of public key that signatures are checked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateKey {
    /// ECDSA on P-256.
    P256,
    /// ECDSA on P-384.
    P384,
    /// ECDSA on P-521.
    P521,
    /// RSA, with the bits of its modulus.
    Rsa {
        /// How many.
        bits: u32,
    },
}

impl std::fmt::Display for CertificateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::P256 => f.write_str("an EC key on P-256"),
            Self::P384 => f.write_str("an EC key on P-384"),
            Self::P521 => f.write_str("an EC key on P-521"),
            Self::Rsa { bits } => write!(f, "an RSA key of {bits} bits"),
        }
    }
}

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const EC_PUBLIC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");
/// SHA-256, as an algorithm of its own.
pub(super) const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
/// SHA-384.
pub(super) const SHA_384: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.2");
/// SHA-512.
pub(super) const SHA_512: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.3");

impl Certificate {
    /// Reads one certificate in DER.
    ///
    /// # Errors
    ///
    /// [`CertificateError`] for other bytes, another version, an extension that occurs twice, and bytes behind it.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        let expected = "an X.509 certificate";
        if der.len() > MAX_CERTIFICATE_BYTES {
            return refused("a certificate of at most 65536 bytes", format!("{} bytes", der.len()));
        }
        let malformed = |error: x509_cert::der::Error| CertificateError { expected, found: shown(&error.to_string()) };
        let parsed = x509_cert::Certificate::from_der(der).map_err(malformed)?;
        if parsed.tbs_certificate.version != x509_cert::Version::V3 {
            return refused("an X.509 certificate of version 3", format!("{:?}", parsed.tbs_certificate.version));
        }
        if parsed.signature_algorithm != parsed.tbs_certificate.signature {
            return refused("a certificate that names one signature algorithm", "two");
        }
        let extensions = parsed.tbs_certificate.extensions.as_deref().unwrap_or_default();
        for (index, extension) in extensions.iter().enumerate() {
            if extensions.iter().skip(index.saturating_add(1)).any(|other| other.extn_id == extension.extn_id) {
                return refused("each extension once", format!("{} twice", extension.extn_id));
            }
        }
        let signed = signed_part(der).map_err(malformed)?;
        let key = parsed.tbs_certificate.subject_public_key_info.to_der().map_err(malformed)?;
        let Some(window) = validity(&parsed.tbs_certificate) else {
            return refused("a validity within the years 1970 to 9999", "another");
        };
        Ok(Self(Arc::new(Parsed {
            der: der.to_vec(),
            signed,
            fingerprint: Digest::of(der),
            key_fingerprint: Digest::of(&key),
            window,
            certificate: parsed,
        })))
    }

    /// Reads the certificates of a file: one in DER, or any number of PEM blocks `CERTIFICATE` and nothing else but
    /// text between them.
    ///
    /// # Errors
    ///
    /// [`CertificateError`] for a file without any, with too many, or with one that does not parse.
    pub fn read_file(bytes: &[u8]) -> Result<Vec<Self>, CertificateError> {
        if bytes.first() == Some(&0x30) {
            return Ok(vec![Self::from_der(bytes)?]);
        }
        let expected = "certificates in PEM or DER";
        let Ok(text) = std::str::from_utf8(bytes) else { return refused(expected, "other bytes") };
        let (mut found, mut rest) = (Vec::new(), text);
        while let Some((_, tail)) = rest.split_once("-----BEGIN ") {
            let Some(tail) = tail.strip_prefix("CERTIFICATE-----") else {
                let kind = tail.split("-----").next().unwrap_or_default();
                return refused("PEM blocks `CERTIFICATE` only", format!("`{}`", shown(kind)));
            };
            let Some((body, tail)) = tail.split_once("-----END CERTIFICATE-----") else {
                return refused("a PEM block that ends", "one that does not");
            };
            let base64: String = body.chars().filter(|c| !c.is_ascii_whitespace()).collect();
            let Ok(der) = STANDARD.decode(base64) else { return refused(expected, "invalid base64") };
            found.push(Self::from_der(&der)?);
            if found.len() > MAX_STORE_CERTIFICATES {
                return refused("at most 100 certificates in a file", "more");
            }
            rest = tail;
        }
        if found.is_empty() { refused(expected, "none") } else { Ok(found) }
    }

    /// The certificate's bytes.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.0.der
    }

    /// The certificate in PEM.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let text = STANDARD.encode(self.der());
        let lines: Vec<&str> = text.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
    }

    /// SHA-256 of the certificate's bytes.
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        self.0.fingerprint
    }

    /// SHA-256 of its public key (SPKI DER).
    #[must_use]
    pub fn key_fingerprint(&self) -> Digest {
        self.0.key_fingerprint
    }

    /// When it is valid.
    #[must_use]
    pub fn window(&self) -> Window {
        self.0.window
    }

    /// Whom it names, fit to be shown; never to be compared.
    #[must_use]
    pub fn subject_text(&self) -> String {
        shown(&self.fields().subject.to_string())
    }

    /// Who issued it, fit to be shown; never to be compared.
    #[must_use]
    pub fn issuer_text(&self) -> String {
        shown(&self.fields().issuer.to_string())
    }

    /// The parsed fields.
    pub(super) fn fields(&self) -> &x509_cert::TbsCertificate {
        &self.0.certificate.tbs_certificate
    }

    /// Whether it names itself as its issuer.
    #[must_use]
    pub fn names_itself(&self) -> bool {
        self.fields().subject == self.fields().issuer
    }

    /// Whether it says of itself that it may issue others: an authority whose key, where it says what that is for, signs
    /// certificates.
    #[must_use]
    pub fn is_authority(&self) -> bool {
        let constraints = self.fields().get::<BasicConstraints>();
        let usage = self.fields().get::<KeyUsage>();
        constraints.is_ok_and(|found| found.is_some_and(|(_, constraints)| constraints.ca))
            && usage.is_ok_and(|found| found.is_none_or(|(_, usage)| usage.key_cert_sign()))
    }

    /// How many authorities there may be between it and a signer, where it says so.
    #[must_use]
    pub fn path_length_max(&self) -> Option<usize> {
        let constraints = self.fields().get::<BasicConstraints>();
        constraints.ok().flatten().and_then(|(_, constraints)| constraints.path_len_constraint).map(usize::from)
    }

    /// Whether it names `issuer` as its issuer; who has that name may be several.
    pub(super) fn names_issuer(&self, issuer: &Self) -> bool {
        self.fields().issuer == issuer.fields().subject
    }

    /// Whether `issuer` is named as the issuer and made the signature.
    ///
    /// # Errors
    ///
    /// What is wrong, in words that continue "found …".
    pub fn issued_by(&self, issuer: &Self) -> Result<(), String> {
        if self.fields().issuer != issuer.fields().subject {
            return Err(format!("`{}`, which names another issuer than the next", self.subject_text()));
        }
        let Some(signature) = self.0.certificate.signature.as_bytes() else {
            return Err(format!("`{}`, whose signature is not of whole bytes", self.subject_text()));
        };
        let algorithm = &self.0.certificate.signature_algorithm;
        issuer
            .made_signature(algorithm, &self.0.signed, signature)
            .map_err(|why| format!("`{}`, whose signature {why}", self.subject_text()))
    }

    /// Whether this certificate's key made `signature` over `message`, by an X.509 algorithm.
    pub(super) fn made_signature(
        &self,
        algorithm: &AlgorithmIdentifierOwned,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), String> {
        let key = self.key().map_err(|found| format!("is by {found}"))?;
        let Some(algorithm) = x509_algorithm(algorithm, key) else {
            return Err(format!("is of an algorithm that is not accepted ({} by {key})", algorithm.oid));
        };
        if self.verifies(algorithm, message, signature) { Ok(()) } else { Err("its issuer did not make".to_owned()) }
    }

    /// Whether the key made `signature` over `message`, by exactly this algorithm.
    pub(super) fn verifies(
        &self,
        algorithm: &'static dyn VerificationAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> bool {
        let Some(key) = self.fields().subject_public_key_info.subject_public_key.as_bytes() else { return false };
        signature::UnparsedPublicKey::new(algorithm, key).verify(message, signature).is_ok()
    }

    /// The kind of its public key, where it is one that counts: RSA from 2048 bits to 8192, or EC on a NIST curve.
    ///
    /// # Errors
    ///
    /// What key it is instead.
    pub fn key(&self) -> Result<CertificateKey, String> {
        key_of(&self.fields().subject_public_key_info)
    }
}

impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.0.der == other.0.der
    }
}

impl Eq for Certificate {}

impl std::fmt::Debug for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.subject_text(), self.fingerprint())
    }
}

/// When a certificate says that it is valid; `None` for dates that are none.
pub(super) fn validity(fields: &x509_cert::TbsCertificate) -> Option<Window> {
    let instant = |time: x509_cert::time::Time| {
        i64::try_from(time.to_unix_duration().as_secs()).ok().and_then(Timestamp::from_unix_seconds)
    };
    let (from, until) = (instant(fields.validity.not_before)?, instant(fields.validity.not_after)?);
    Some(Window { from, until })
}

/// The bytes between the outer header and the signature algorithm.
fn signed_part(der: &[u8]) -> x509_cert::der::Result<Vec<u8>> {
    let outer = x509_cert::der::asn1::AnyRef::from_der(der)?;
    let mut reader = SliceReader::new(outer.value())?;
    Ok(reader.tlv_bytes()?.to_vec())
}

fn key_of(info: &SubjectPublicKeyInfoOwned) -> Result<CertificateKey, String> {
    let parameters = info.algorithm.parameters.as_ref();
    if info.algorithm.oid == EC_PUBLIC_KEY {
        let curve = parameters.and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
        return match curve {
            Some(P256) => Ok(CertificateKey::P256),
            Some(P384) => Ok(CertificateKey::P384),
            Some(P521) => Ok(CertificateKey::P521),
            _ => Err("an EC key on another curve".to_owned()),
        };
    }
    if info.algorithm.oid != RSA_ENCRYPTION {
        return Err(format!("a key of algorithm {}", info.algorithm.oid));
    }
    if parameters.is_none_or(|null| null.tag() != Tag::Null) {
        return Err("an RSA key with parameters".to_owned());
    }
    let modulus = info.subject_public_key.as_bytes().unwrap_or_default();
    match signature::RsaParameters::public_modulus_len(modulus) {
        Ok(bits @ 2048..=8192) => Ok(CertificateKey::Rsa { bits }),
        Ok(bits) => Err(format!("an RSA key of {bits} bits")),
        Err(_) => Err("an RSA key that does not parse".to_owned()),
    }
}

/// The algorithm that `identifier` names, where it fits the key; neither SHA-1 nor MD5 is among them.
fn x509_algorithm(
    identifier: &AlgorithmIdentifierOwned,
    key: CertificateKey,
) -> Option<&'static dyn VerificationAlgorithm> {
    let parameters = identifier.parameters.as_ref();
    let absent_or_null = parameters.is_none_or(|null| null.tag() == Tag::Null && null.value().is_empty());
    if identifier.oid == RSA_PSS {
        return pss_algorithm(&parameters?.to_der().ok()?).filter(|_| matches!(key, CertificateKey::Rsa { .. }));
    }
    if !absent_or_null {
        return None;
    }
    // The last number of sha256WithRSAEncryption and of ecdsa-with-SHA256, and their like.
    let text = identifier.oid.to_string();
    let hash = match text.as_str() {
        "1.2.840.113549.1.1.11" | "1.2.840.10045.4.3.2" => SHA_256,
        "1.2.840.113549.1.1.12" | "1.2.840.10045.4.3.3" => SHA_384,
        "1.2.840.113549.1.1.13" | "1.2.840.10045.4.3.4" => SHA_512,
        _ => return None,
    };
    let is_rsa = text.starts_with("1.2.840.113549.1.1.");
    (is_rsa == matches!(key, CertificateKey::Rsa { .. })).then(|| plain_algorithm(key, hash))?
}

/// The algorithm of a key and a hash: PKCS #1 v1.5 for RSA, DER for ECDSA.
pub(super) fn plain_algorithm(
    key: CertificateKey,
    hash: ObjectIdentifier,
) -> Option<&'static dyn VerificationAlgorithm> {
    Some(match (key, hash) {
        (CertificateKey::P256, SHA_256) => &signature::ECDSA_P256_SHA256_ASN1,
        (CertificateKey::P256, SHA_384) => &signature::ECDSA_P256_SHA384_ASN1,
        (CertificateKey::P256, SHA_512) => &signature::ECDSA_P256_SHA512_ASN1,
        (CertificateKey::P384, SHA_256) => &signature::ECDSA_P384_SHA256_ASN1,
        (CertificateKey::P384, SHA_384) => &signature::ECDSA_P384_SHA384_ASN1,
        (CertificateKey::P384, SHA_512) => &signature::ECDSA_P384_SHA512_ASN1,
        (CertificateKey::P521, SHA_256) => &signature::ECDSA_P521_SHA256_ASN1,
        (CertificateKey::P521, SHA_384) => &signature::ECDSA_P521_SHA384_ASN1,
        (CertificateKey::P521, SHA_512) => &signature::ECDSA_P521_SHA512_ASN1,
        (CertificateKey::Rsa { .. }, SHA_256) => &signature::RSA_PKCS1_2048_8192_SHA256,
        (CertificateKey::Rsa { .. }, SHA_384) => &signature::RSA_PKCS1_2048_8192_SHA384,
        (CertificateKey::Rsa { .. }, SHA_512) => &signature::RSA_PKCS1_2048_8192_SHA512,
        _ => return None,
    })
}

/// RSASSA-PSS by its parameters, of which three are known: one hash for all, and a salt of its length (RFC 4055).
fn pss_algorithm(parameters: &[u8]) -> Option<&'static dyn VerificationAlgorithm> {
    let known = |hash: &str, salt: &str| {
        hex::decode(format!(
            "3034a00f300d06096086480165030402{hash}0500a11c301a06092a864886f70d010108300d06096086480165030402{hash}0500a2030201{salt}"
        ))
    };
    let is = |hash, salt| known(hash, salt).is_ok_and(|known| known == parameters);
    if is("01", "20") {
        Some(&signature::RSA_PSS_2048_8192_SHA256)
    } else if is("02", "30") {
        Some(&signature::RSA_PSS_2048_8192_SHA384)
    } else if is("03", "40") {
        Some(&signature::RSA_PSS_2048_8192_SHA512)
    } else {
        None
    }
}
