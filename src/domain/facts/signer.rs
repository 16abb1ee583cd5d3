//! Who signed: a key, an identity that an instance vouches for, or whoever a hierarchy of somebody's own names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::digest::Digest;
use crate::domain::time::Timestamp;
use crate::domain::trust_store::StoreKind;

/// The verified signer of a bundle: an identity in a certificate, or a key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signer {
    /// The certificate's one subject alternative name.
    pub identity: Option<String>,
    /// The OIDC issuer that the certificate names.
    pub issuer: Option<String>,
    /// SHA-256 of the public key (SPKI DER), for key-signed bundles.
    pub key: Option<Digest>,
    /// All Fulcio claims of the certificate, by the names of Fulcio's own documentation.
    #[serde(default)]
    pub claims: BTreeMap<String, String>,
    /// The signer of a Notation signature, who is named here and nowhere else: a name in such a certificate must
    /// never pass for an identity that an OIDC issuer vouched for, nor its key for one that a pack lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notation: Option<Box<NotationSigner>>,
    /// The signer whom a certificate of somebody's own hierarchy names, with no log and no timestamp; named here and
    /// nowhere else, for the same reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<Box<CertificateSigner>>,
}

/// The verified signer by a certificate that nobody but its own hierarchy vouches for, and for how long it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateSigner {
    /// The certificate's one subject alternative name, or its subject (RFC 4514) where it has none.
    pub identity: String,
    /// The subject of the root that it leads to, as text to be shown.
    pub issuer: String,
    /// SHA-256 of the public key (SPKI DER).
    pub key: Digest,
    /// SHA-256 of the signing certificate.
    pub certificate: Digest,
    /// The trusted certificates that it leads to, by SHA-256, ascending.
    pub anchors: Vec<Digest>,
    /// When every certificate on the way to these began to be valid.
    pub valid_from: Timestamp,
    /// The last instant at which every one of them is valid.
    pub valid_until: Timestamp,
    /// What is known about revoked certificates.
    pub revocation: Revocation,
    /// The certificates on the way to the trusted ones, and the keys of all of these: SHA-256 of each, ascending. Absent
    /// in what was recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub behind: Vec<Digest>,
}

/// The verified signer of a Notation signature, and what decides for how long the signature counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotationSigner {
    /// The certificate's subject (RFC 4514).
    pub subject: String,
    /// Who issued the certificate, as text to be shown.
    pub issuer: String,
    /// SHA-256 of the public key (SPKI DER).
    pub key: Digest,
    /// SHA-256 of the signing certificate.
    pub certificate: Digest,
    /// What the signature rests on.
    pub scheme: NotationScheme,
    /// The certificates of its chain that lie in trust stores of the kind that the scheme calls for, by SHA-256.
    pub anchors: Vec<Digest>,
    /// When every certificate of the chain began to be valid.
    pub valid_from: Timestamp,
    /// The last instant at which every certificate of the chain is valid.
    pub valid_until: Timestamp,
    /// From then on the signer wants the signature not to be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The verified countersignature, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<NotationTimestamp>,
    /// What is known about revoked certificates.
    pub revocation: Revocation,
    /// The other certificates of its chain, and the keys of all of these: SHA-256 of each, ascending. Absent in what was
    /// recorded before it was told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub behind: Vec<Digest>,
}

/// When a timestamp authority saw a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotationTimestamp {
    /// Not before.
    pub earliest: Timestamp,
    /// Not after.
    pub latest: Timestamp,
    /// The certificates of its chain that lie in trust stores of type `tsa`, by SHA-256.
    pub anchors: Vec<Digest>,
}

/// What a Notation signature rests on (Notary Project, "Signing Scheme").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotationScheme {
    /// Certificates that a certificate authority issued to the signer.
    #[serde(rename = "notary.x509")]
    X509,
    /// An authority that signs for others, and says when.
    #[serde(rename = "notary.x509.signingAuthority")]
    SigningAuthority,
}

impl NotationScheme {
    /// The kind of trust store that its chain must lead to.
    #[must_use]
    pub const fn store(self) -> StoreKind {
        match self {
            Self::X509 => StoreKind::Ca,
            Self::SigningAuthority => StoreKind::SigningAuthority,
        }
    }
}

/// What is known about revoked certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Revocation {
    /// No certificate of the chain says where one could ask.
    NotOffered,
    /// One could ask, and nobody did.
    Unknown,
}

impl Signer {
    /// The authorities on the way from her certificate to those who are trusted, where a hierarchy of somebody's own
    /// names her.
    #[must_use]
    pub fn behind(&self) -> &[Digest] {
        let certified = self.certificate.as_ref().map(|by| by.behind.as_slice());
        certified.or(self.notation.as_ref().map(|by| by.behind.as_slice())).unwrap_or_default()
    }

    /// Whether it is the signer that was recorded, perhaps by a version that did not tell these authorities.
    #[must_use]
    pub fn agrees_with(&self, recorded: &Self) -> bool {
        if !recorded.behind().is_empty() || self.behind().is_empty() {
            return self == recorded;
        }
        let mut untold = self.clone();
        if let Some(by) = &mut untold.certificate {
            by.behind.clear();
        }
        if let Some(by) = &mut untold.notation {
            by.behind.clear();
        }
        untold == *recorded
    }
}

impl std::fmt::Display for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(signer) = &self.notation {
            return write!(f, "{} (issued by {})", signer.subject, signer.issuer);
        }
        if let Some(signer) = &self.certificate {
            return write!(f, "{} (by a certificate of {})", signer.identity, signer.issuer);
        }
        match (&self.identity, &self.issuer, &self.key) {
            (Some(identity), Some(issuer), _) => write!(f, "{identity} (issuer {issuer})"),
            (Some(identity), None, _) => write!(f, "{identity} (no issuer)"),
            (None, _, Some(key)) => write!(f, "key {key}"),
            (None, _, None) => f.write_str("nobody"),
        }
    }
}
