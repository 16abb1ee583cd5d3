//! Who of a trusted root may stand behind what it vouches for, each by its certificates and keys.

use std::collections::BTreeSet;

use sigstore_trust_root::CertificateTransparencyLog;

use super::chains::Link;
use super::{TrustedRoot, log_key};
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
    pub fn names_of(&self, party: Party) -> &BTreeSet<Digest> {
        let [logs, issuers, clocks] = &self.chains().names;
        let named = |chains: &[Vec<Link>]| chains.iter().flatten().flat_map(Link::names).collect::<BTreeSet<_>>();
        match party {
            Party::Logs => logs.get_or_init(|| self.root.anchors.tlogs.iter().map(log_key).collect()),
            Party::Issuers => issuers.get_or_init(|| {
                let mut names = named(self.issuer_chains());
                names.extend(self.root.anchors.ctlogs.iter().map(certificate_log_key));
                names
            }),
            Party::Clocks => clocks.get_or_init(|| named(self.clock_chains())),
        }
    }

    /// The certificates of each authority that issues to signers, the one that does so first.
    pub(in crate::domain) fn issuer_chains(&self) -> &[Vec<Link>] {
        &self.chains().issuers
    }

    /// The certificates of each timestamp authority, the one that signs first.
    pub(in crate::domain) fn clock_chains(&self) -> &[Vec<Link>] {
        &self.chains().clocks
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

#[cfg(test)]
mod tests {
    use super::super::certificate_key;
    use super::*;

    #[test]
    fn what_a_root_is_named_by_is_worked_out_once_and_is_what_its_certificates_say() {
        for root in [TrustedRoot::production(), TrustedRoot::staging(), TrustedRoot::github()] {
            let root = root.unwrap();
            let again = root.clone().called("another name");
            for party in Party::ALL {
                assert!(std::ptr::eq(root.names_of(party), again.names_of(party)), "{root:?}");
            }
            let chains = root.root.anchors.certificate_authorities.iter().map(|authority| &authority.cert_chain);
            let ders: Vec<&[u8]> =
                chains.flat_map(|chain| chain.certificates.iter().map(|one| one.raw_bytes.as_bytes())).collect();
            let mut expected: BTreeSet<Digest> = ders.iter().map(|der| Digest::of(der)).collect();
            expected.extend(ders.iter().map(|der| certificate_key(der).unwrap()));
            expected.extend(root.root.anchors.ctlogs.iter().map(certificate_log_key));
            assert_eq!(*root.names_of(Party::Issuers), expected, "{root:?}");
            let links: Vec<&Link> = root.issuer_chains().iter().flatten().collect();
            assert_eq!(links.iter().map(|link| link.der()).collect::<Vec<_>>(), ders, "in the order of the file");
            for link in links {
                assert!(std::ptr::eq(link.read().unwrap(), link.read().unwrap()), "a certificate is read once");
            }
        }
    }
}
