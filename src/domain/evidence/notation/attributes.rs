//! The signed attributes, alike for both forms of the envelope.

use aws_lc_rs::signature::{self, VerificationAlgorithm};

use super::malformed;
use crate::domain::certificate::CertificateKey;
use crate::domain::evidence::rejection::{Rejection, shown};
use crate::domain::facts::NotationScheme;
use crate::domain::statement::predicate_type;
use crate::domain::time::Timestamp;

/// The one type of payload that is read.
pub(super) const PAYLOAD_TYPE: &str = predicate_type::NOTATION;

pub(super) const SIGNING_SCHEME: &str = "io.cncf.notary.signingScheme";
pub(super) const SIGNING_TIME: &str = "io.cncf.notary.signingTime";
pub(super) const AUTHENTIC_SIGNING_TIME: &str = "io.cncf.notary.authenticSigningTime";
pub(super) const EXPIRY: &str = "io.cncf.notary.expiry";
/// Names that begin so belong to the specification; one that is not known may mean anything.
const RESERVED: &str = "io.cncf.notary.";

/// The six algorithms, each of which one kind of key makes (specification, "Algorithm Selection").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Es256,
    Es384,
    Es512,
    Ps256,
    Ps384,
    Ps512,
}

impl Algorithm {
    pub(super) const fn of_key(key: CertificateKey) -> Option<Self> {
        match key {
            CertificateKey::P256 => Some(Self::Es256),
            CertificateKey::P384 => Some(Self::Es384),
            CertificateKey::P521 => Some(Self::Es512),
            CertificateKey::Rsa { bits: 2048 } => Some(Self::Ps256),
            CertificateKey::Rsa { bits: 3072 } => Some(Self::Ps384),
            CertificateKey::Rsa { bits: 4096 } => Some(Self::Ps512),
            CertificateKey::Rsa { .. } => None,
        }
    }

    /// By its name in JWS.
    pub(super) fn by_name(name: &str) -> Option<Self> {
        Some(match name {
            "ES256" => Self::Es256,
            "ES384" => Self::Es384,
            "ES512" => Self::Es512,
            "PS256" => Self::Ps256,
            "PS384" => Self::Ps384,
            "PS512" => Self::Ps512,
            _ => return None,
        })
    }

    /// By its number in COSE.
    pub(super) const fn by_number(number: i128) -> Option<Self> {
        Some(match number {
            -7 => Self::Es256,
            -35 => Self::Es384,
            -36 => Self::Es512,
            -37 => Self::Ps256,
            -38 => Self::Ps384,
            -39 => Self::Ps512,
            _ => return None,
        })
    }

    pub(super) fn verification(self) -> &'static dyn VerificationAlgorithm {
        match self {
            Self::Es256 => &signature::ECDSA_P256_SHA256_FIXED,
            Self::Es384 => &signature::ECDSA_P384_SHA384_FIXED,
            Self::Es512 => &signature::ECDSA_P521_SHA512_FIXED,
            Self::Ps256 => &signature::RSA_PSS_2048_8192_SHA256,
            Self::Ps384 => &signature::RSA_PSS_2048_8192_SHA384,
            Self::Ps512 => &signature::RSA_PSS_2048_8192_SHA512,
        }
    }
}

impl std::fmt::Display for Algorithm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es512 => "ES512",
            Self::Ps256 => "PS256",
            Self::Ps384 => "PS384",
            Self::Ps512 => "PS512",
        })
    }
}

/// The signed attributes, complete and consistent.
#[derive(Debug)]
pub(super) struct SignedAttributes {
    pub(super) algorithm: Algorithm,
    pub(super) scheme: NotationScheme,
    /// The signer's word.
    pub(super) signing_time: Option<Timestamp>,
    /// A signing authority's word: there for its scheme, and only there.
    pub(super) authentic_signing_time: Option<Timestamp>,
    pub(super) expiry: Option<Timestamp>,
}

/// What the protected headers say, one by one, before they are seen together.
#[derive(Debug, Default)]
pub(super) struct Headers {
    pub(super) algorithm: Option<Algorithm>,
    pub(super) content_type: Option<String>,
    pub(super) scheme: Option<String>,
    pub(super) signing_time: Option<Timestamp>,
    pub(super) authentic_signing_time: Option<Timestamp>,
    pub(super) expiry: Option<Timestamp>,
    /// The attributes that must be understood, by name.
    pub(super) critical: Vec<String>,
    /// Those of the signer's own, by name.
    pub(super) extended: Vec<String>,
}

impl Headers {
    /// Sees them together: what must be there is, what must be critical is, and nothing critical is unknown.
    pub(super) fn check(self) -> Result<SignedAttributes, Rejection> {
        let missing = |name: &str| malformed("/protected", format!("the attribute `{name}`"), "none");
        let algorithm = self.algorithm.ok_or_else(|| missing("alg"))?;
        let content_type = self.content_type.ok_or_else(|| missing("cty"))?;
        if content_type != PAYLOAD_TYPE {
            return Err(Rejection::PayloadType { expected: PAYLOAD_TYPE, found: shown(&content_type) });
        }
        let scheme = match self.scheme.as_deref().ok_or_else(|| missing(SIGNING_SCHEME))? {
            "notary.x509" => NotationScheme::X509,
            "notary.x509.signingAuthority" => NotationScheme::SigningAuthority,
            other => {
                let expected = "a signing scheme `notary.x509` or `notary.x509.signingAuthority`";
                return Err(Rejection::Unsupported { expected, found: format!("`{}`", shown(other)) });
            }
        };
        let (required, refused) = match scheme {
            NotationScheme::X509 => {
                ((SIGNING_TIME, self.signing_time), (AUTHENTIC_SIGNING_TIME, self.authentic_signing_time))
            }
            NotationScheme::SigningAuthority => {
                ((AUTHENTIC_SIGNING_TIME, self.authentic_signing_time), (SIGNING_TIME, self.signing_time))
            }
        };
        if required.1.is_none() {
            return Err(missing(required.0));
        }
        if refused.1.is_some() {
            let expected = format!("no attribute `{}` in this signing scheme", refused.0);
            return Err(malformed("/protected", expected, "one"));
        }
        if let Some(name) = self.extended.iter().find(|name| name.starts_with(RESERVED)) {
            let expected = "attributes of the specification that are known (verification plugins are not run)";
            return Err(Rejection::Unsupported { expected, found: format!("`{}`", shown(name)) });
        }
        let mut must_be_critical = vec![SIGNING_SCHEME];
        must_be_critical.extend(self.authentic_signing_time.map(|_| AUTHENTIC_SIGNING_TIME));
        must_be_critical.extend(self.expiry.map(|_| EXPIRY));
        check_critical(&self.critical, &must_be_critical)?;
        Ok(SignedAttributes {
            algorithm,
            scheme,
            signing_time: self.signing_time,
            authentic_signing_time: self.authentic_signing_time,
            expiry: self.expiry,
        })
    }
}

/// Every attribute that must be critical is, once; and nothing else is, since nothing else is understood.
fn check_critical(critical: &[String], must_be: &[&str]) -> Result<(), Rejection> {
    for (index, name) in critical.iter().enumerate() {
        if critical.iter().skip(index.saturating_add(1)).any(|other| other == name) {
            return Err(malformed("/protected#/crit", "each attribute once", format!("`{name}` twice")));
        }
        if !must_be.contains(&name.as_str()) {
            let expected = "critical attributes that are known, and are there";
            return Err(Rejection::Unsupported { expected, found: format!("`{}`", shown(name)) });
        }
    }
    match must_be.iter().find(|name| !critical.iter().any(|found| found == *name)) {
        Some(name) => Err(malformed("/protected#/crit", format!("`{name}` among the critical attributes"), "none")),
        None => Ok(()),
    }
}
