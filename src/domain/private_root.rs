//! Roots of somebody's own certificates: an organisation that says by itself whose key is whose.

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, TrustAnchor};

use super::certificate::{Certificate, Window};
use super::digest::Digest;
use super::evidence::rejection::shown;
use super::limits::{MAX_CERTIFICATE_ROOTS, MAX_CERTIFICATE_ROOTS_BYTES};

/// A certificate that is trusted to say who signs. It has parsed; whether it is
/// still valid is looked at when it is used.
#[derive(Clone, PartialEq, Eq)]
pub struct PrivateRoot {
    name: String,
    digest: Digest,
    key: Digest,
    window: Window,
    is_authority: bool,
    path_length_max: Option<usize>,
    anchor: TrustAnchor<'static>,
}

/// Why a text holds no roots.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected}, found {found}")]
pub struct PrivateRootError {
    /// What belongs there.
    pub expected: String,
    /// What is there, bounded.
    pub found: String,
}

impl PrivateRoot {
    /// Reads the certificates of a PEM file, one or several.
    ///
    /// # Errors
    ///
    /// [`PrivateRootError`] for a file without certificates, with more than [`MAX_CERTIFICATE_ROOTS`], or with one that
    /// does not parse.
    pub fn all_from_pem(pem: &[u8]) -> Result<Vec<Self>, PrivateRootError> {
        let expected = || format!("1 to {MAX_CERTIFICATE_ROOTS} certificates in PEM");
        let bad = |found: String| PrivateRootError { expected: expected(), found: shown(&found) };
        if pem.len() > MAX_CERTIFICATE_ROOTS_BYTES {
            return Err(bad(format!("{} bytes", pem.len())));
        }
        let mut roots = Vec::new();
        for certificate in CertificateDer::pem_slice_iter(pem).take(MAX_CERTIFICATE_ROOTS.saturating_add(1)) {
            let certificate = certificate.map_err(|error| bad(error.to_string()))?;
            let certificate = Certificate::from_der(&certificate).map_err(|error| bad(error.to_string()))?;
            roots.push(Self::of(&certificate).map_err(bad)?);
        }
        if roots.is_empty() || roots.len() > MAX_CERTIFICATE_ROOTS {
            return Err(bad(if roots.is_empty() { "none".into() } else { "more".into() }));
        }
        Ok(roots)
    }

    /// The root that this certificate is.
    ///
    /// # Errors
    ///
    /// Why it can be none, in words that continue "found …".
    pub fn of(certificate: &Certificate) -> Result<Self, String> {
        let der = CertificateDer::from(certificate.der());
        let anchor = webpki::anchor_from_trusted_cert(&der).map_err(|error| error.to_string())?.to_owned();
        let (name, digest) = (certificate.subject_text(), certificate.fingerprint());
        let (is_authority, path_length_max) = (certificate.is_authority(), certificate.path_length_max());
        let (key, window) = (certificate.key_fingerprint(), certificate.window());
        Ok(Self { name, digest, key, window, is_authority, path_length_max, anchor })
    }

    /// Its subject, as a distinguished name (RFC 4514).
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// SHA-256 of the certificate.
    #[must_use]
    pub const fn digest(&self) -> Digest {
        self.digest
    }

    /// SHA-256 of its public key (SPKI DER).
    #[must_use]
    pub const fn key(&self) -> Digest {
        self.key
    }

    /// When it is valid.
    #[must_use]
    pub const fn window(&self) -> Window {
        self.window
    }

    /// Why it does not stand for `leaf` although it issued it, with `between` authorities between them; in words that
    /// continue "found …".
    ///
    /// Path validation takes an anchor for an authority because it is trusted. A certificate that only signs for itself
    /// can be trusted too, and whoever has its key could issue others in anybody's name.
    pub(super) fn disowns(&self, leaf: &Certificate, between: usize) -> Option<String> {
        if !self.is_authority && self.digest != leaf.fingerprint() {
            return Some(format!("one issued by `{}`, which is no authority", self.name));
        }
        let most = self.path_length_max.filter(|most| *most < between)?;
        Some(format!("{between} authorities below `{}`, which allows {most}", self.name))
    }

    pub(super) const fn anchor(&self) -> &TrustAnchor<'static> {
        &self.anchor
    }
}

impl std::fmt::Debug for PrivateRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.name, self.digest)
    }
}
