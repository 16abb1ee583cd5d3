//! Who of a trusted root may stand behind what it vouches for, each by its certificates and keys.

use std::collections::BTreeSet;

use sigstore_trust_root::CertificateTransparencyLog;

use super::{TrustedRoot, certificate_key, log_key};
use crate::domain::digest::Digest;

/// Those of a trusted root who vouch for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Party {
    /// The transparency logs, which say that a signature was made, and when.
    Logs,
    /// The authorities that issue certificates to signers, and the logs that those were shown to.
    Issuers,
    /// The timestamp authorities, and those above them.
    Clocks,
}

impl Party {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Logs, Self::Issuers, Self::Clocks];

    /// It in words: who one of them is.
    #[must_use]
    pub const fn in_words(self) -> &'static str {
        match self {
            Self::Logs => "a transparency log",
            Self::Issuers => "a certificate authority or certificate log",
            Self::Clocks => "a timestamp authority",
        }
    }
}

impl TrustedRoot {
    /// What these are named by: SHA-256 of each certificate, and of each key (SPKI DER).
    #[must_use]
    pub fn names_of(&self, party: Party) -> BTreeSet<Digest> {
        let certificates = match party {
            Party::Logs => return self.root.anchors.tlogs.iter().map(log_key).collect(),
            Party::Issuers => self.issuer_chains(),
            Party::Clocks => self.clock_chains(),
        };
        let mut names: BTreeSet<Digest> = BTreeSet::new();
        for der in certificates.into_iter().flatten() {
            names.insert(Digest::of(der));
            names.extend(certificate_key(der));
        }
        if party == Party::Issuers {
            names.extend(self.root.anchors.ctlogs.iter().map(certificate_log_key));
        }
        names
    }

    /// The certificates of each authority that issues to signers, the one that does so first.
    pub(in crate::domain) fn issuer_chains(&self) -> Vec<Vec<&[u8]>> {
        let chains = self.root.anchors.certificate_authorities.iter().map(|authority| &authority.cert_chain);
        chains.map(|chain| chain.certificates.iter().map(|one| one.raw_bytes.as_bytes()).collect()).collect()
    }

    /// The certificates of each timestamp authority, the one that signs first.
    pub(in crate::domain) fn clock_chains(&self) -> Vec<Vec<&[u8]>> {
        let chains = self.root.anchors.timestamp_authorities.iter().map(|authority| &authority.cert_chain);
        chains.map(|chain| chain.certificates.iter().map(|one| one.raw_bytes.as_bytes()).collect()).collect()
    }

    /// The keys of the certificate logs that are named in a certificate. A log is named by SHA-256 (RFC 6962, 3.2), which
    /// nobody finds there by chance: so the bytes are looked for, and their frame is left to who has verified it.
    pub(in crate::domain) fn certificate_logs_in(&self, certificate: &[u8]) -> Vec<Digest> {
        let is_in = |log: &&CertificateTransparencyLog| {
            let id = log.log_id.key_id.as_bytes();
            !id.is_empty() && certificate.windows(id.len()).any(|bytes| bytes == id)
        };
        self.root.anchors.ctlogs.iter().filter(is_in).map(certificate_log_key).collect()
    }
}

fn certificate_log_key(log: &CertificateTransparencyLog) -> Digest {
    Digest::of(log.public_key.raw_bytes.as_bytes())
}
