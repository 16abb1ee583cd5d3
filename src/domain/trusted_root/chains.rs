//! The certificates of a trusted root as they are asked for again and again: each read once, when somebody first asks.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sigstore_trust_root::TrustedRoot;

use super::certificate_key;
use crate::domain::certificate::Certificate;
use crate::domain::digest::Digest;

/// The chains of a root, by what they vouch for. What each is named by is worked out by whoever asks first.
pub(super) struct Chains {
    pub(super) issuers: Vec<Vec<Link>>,
    pub(super) clocks: Vec<Vec<Link>>,
    /// What [`super::Party`]s are named by, each in its place.
    pub(super) names: [OnceLock<BTreeSet<Digest>>; 3],
}

/// One certificate of a chain.
pub(in crate::domain) struct Link {
    der: Box<[u8]>,
    read: OnceLock<Option<Certificate>>,
    names: OnceLock<(Digest, Option<Digest>)>,
}

impl Chains {
    pub(super) fn of(anchors: &TrustedRoot) -> Self {
        let issuers = anchors.certificate_authorities.iter().map(|authority| &authority.cert_chain.certificates);
        let clocks = anchors.timestamp_authorities.iter().map(|authority| &authority.cert_chain.certificates);
        Self {
            issuers: issuers
                .map(|chain| chain.iter().map(|one| Link::new(one.raw_bytes.as_bytes())).collect())
                .collect(),
            clocks: clocks.map(|chain| chain.iter().map(|one| Link::new(one.raw_bytes.as_bytes())).collect()).collect(),
            names: [const { OnceLock::new() }; 3],
        }
    }
}

impl Link {
    fn new(der: &[u8]) -> Self {
        Self { der: der.into(), read: OnceLock::new(), names: OnceLock::new() }
    }

    /// Its bytes.
    pub(in crate::domain) fn der(&self) -> &[u8] {
        &self.der
    }

    /// What is in it; `None` where it cannot be read.
    pub(in crate::domain) fn read(&self) -> Option<&Certificate> {
        self.read.get_or_init(|| Certificate::from_der(&self.der).ok()).as_ref()
    }

    /// SHA-256 of its key (SPKI DER), where it has one that can be read.
    pub(in crate::domain) fn key(&self) -> Option<Digest> {
        self.named().1
    }

    /// What it is named by: SHA-256 of it, and of its key.
    pub(in crate::domain) fn names(&self) -> impl Iterator<Item = Digest> {
        let (fingerprint, key) = self.named();
        std::iter::once(fingerprint).chain(key)
    }

    fn named(&self) -> (Digest, Option<Digest>) {
        *self.names.get_or_init(|| (Digest::of(&self.der), certificate_key(&self.der).ok()))
    }
}
