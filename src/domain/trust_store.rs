//! Trust stores: named collections of certificates, by what they are trusted for.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::certificate::Certificate;
use super::digest::Digest;

/// What the certificates of a store are trusted for (Notary Project, "Trust Store").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum StoreKind {
    /// To say who a signer is.
    Ca,
    /// To sign for others, and to say when.
    SigningAuthority,
    /// To say when a signature was there.
    Tsa,
}

impl StoreKind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Ca, Self::SigningAuthority, Self::Tsa];

    /// As trust policies and directories of trust stores spell it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ca => "ca",
            Self::SigningAuthority => "signingAuthority",
            Self::Tsa => "tsa",
        }
    }
}

/// The name of a trust store: its type and its own name.
///
/// Text form: `ca:acme`, `signingAuthority:acme`, `tsa:acme`; the name is of letters, digits, `.`, `_` and `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoreName {
    kind: StoreKind,
    name: String,
}

/// A text is not the name of a trust store.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a trust store such as `ca:NAME`, `signingAuthority:NAME` or `tsa:NAME`, found `{found}`")]
pub struct StoreNameError {
    /// The beginning of what was given.
    pub found: String,
}

impl StoreName {
    /// What the store is trusted for.
    #[must_use]
    pub const fn kind(&self) -> StoreKind {
        self.kind
    }

    /// Its own name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl FromStr for StoreName {
    type Err = StoreNameError;

    fn from_str(text: &str) -> Result<Self, StoreNameError> {
        let error = || StoreNameError { found: text.chars().take(80).collect::<String>().escape_debug().to_string() };
        let (kind, name) = text.split_once(':').ok_or_else(error)?;
        let kind = StoreKind::ALL.into_iter().find(|known| known.as_str() == kind).ok_or_else(error)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if name.is_empty() || name.len() > 128 || name.starts_with('.') || !name.chars().all(plain) {
            return Err(error());
        }
        Ok(Self { kind, name: name.to_owned() })
    }
}

impl std::fmt::Display for StoreName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.kind.as_str(), self.name)
    }
}

/// The certificates of all trust stores in force, by what they are trusted for. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Anchors(Arc<BTreeMap<(StoreKind, Digest), Certificate>>);

impl Anchors {
    /// The anchors of these certificates.
    #[must_use]
    pub fn new(certificates: impl IntoIterator<Item = (StoreKind, Certificate)>) -> Self {
        let by_digest =
            |(kind, certificate): (StoreKind, Certificate)| ((kind, certificate.fingerprint()), certificate);
        Self(Arc::new(certificates.into_iter().map(by_digest).collect()))
    }

    /// Whether nobody is trusted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The certificates of one kind.
    pub fn of(&self, kind: StoreKind) -> impl Iterator<Item = &Certificate> {
        self.0.iter().filter(move |((k, _), _)| *k == kind).map(|(_, certificate)| certificate)
    }

    /// The fingerprints of those among `chain` that are anchors of that kind, ascending.
    pub(super) fn among(&self, kind: StoreKind, chain: &[Certificate]) -> Vec<Digest> {
        let held = |certificate: &&Certificate| self.0.contains_key(&(kind, certificate.fingerprint()));
        let mut found: Vec<Digest> = chain.iter().filter(held).map(Certificate::fingerprint).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
