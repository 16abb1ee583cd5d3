//! What a trusted root says, authority by authority, for people to read.

use serde::{Deserialize, Serialize};
use sigstore_types::{LogKeyId, TimeRange};
use x509_cert::der::Decode as _;

use super::digest::Digest;
use super::evidence::rejection::shown;
use super::time::Timestamp;
use super::trusted_root::{TrustedRoot, certificate_key, within};

/// One authority of a trusted root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Authority {
    /// What it vouches for.
    pub role: Role,
    /// Its address, as the root gives it.
    pub name: String,
    /// Whom its certificate names; absent for a log, which has a bare key.
    pub subject: Option<String>,
    /// SHA-256 of its key (SPKI DER): the authority itself, whatever it is called.
    pub key: Digest,
    /// The id by which log entries and certificates name it, in hex; absent for an authority with certificates.
    pub id: Option<String>,
    /// From when its word counts; absent where the root does not say.
    pub from: Option<Timestamp>,
    /// Until when, that instant included; absent while nobody has ended it.
    pub until: Option<Timestamp>,
}

/// What an authority vouches for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Whose key it is: it issues certificates.
    CertificateAuthority,
    /// That certificates were issued in public.
    CertificateLog,
    /// That signatures were made in public.
    TransparencyLog,
    /// When a signature was made.
    TimestampAuthority,
}

impl TrustedRoot {
    /// Its authorities, in the order of [`Role`] and, within one, of the file.
    #[must_use]
    pub fn authorities(&self) -> Vec<Authority> {
        let anchors = self.anchors();
        let issuers = anchors.certificate_authorities.iter();
        let issuers = issuers.map(|ca| {
            let chain = ca.cert_chain.certificates.iter().map(|entry| entry.raw_bytes.as_bytes());
            chained(Role::CertificateAuthority, &ca.uri, chain, ca.valid_for)
        });
        let certificate_logs = anchors.ctlogs.iter().map(|log| {
            let key = &log.public_key;
            logged(Role::CertificateLog, &log.base_url, key.raw_bytes.as_bytes(), &log.log_id.key_id, key.valid_for)
        });
        let logs = anchors.tlogs.iter().map(|log| {
            let key = &log.public_key;
            logged(Role::TransparencyLog, &log.base_url, key.raw_bytes.as_bytes(), &log.log_id.key_id, key.valid_for)
        });
        let clocks = anchors.timestamp_authorities.iter().map(|tsa| {
            let uri = tsa.uri.as_deref().unwrap_or_default();
            let chain = tsa.cert_chain.certificates.iter().map(|entry| entry.raw_bytes.as_bytes());
            chained(Role::TimestampAuthority, uri, chain, tsa.valid_for)
        });
        issuers.chain(certificate_logs).chain(logs).chain(clocks).collect()
    }
}

fn logged(role: Role, name: &str, key: &[u8], id: &LogKeyId, window: Option<TimeRange>) -> Authority {
    let (from, until) = ends(window);
    let id = Some(hex::encode(id.as_bytes()));
    Authority { role, name: shown(name), subject: None, key: Digest::of(key), id, from, until }
}

/// An authority by the first certificate of its chain, the one that signs; for as long as all of them are valid.
fn chained<'c>(
    role: Role,
    name: &str,
    chain: impl Iterator<Item = &'c [u8]> + Clone,
    window: Option<TimeRange>,
) -> Authority {
    let der = chain.clone().next().unwrap_or_default();
    let window = within(window, chain).ok().flatten().or(window);
    let subject = x509_cert::Certificate::from_der(der).ok().map(|c| shown(&c.tbs_certificate.subject.to_string()));
    let (from, until) = ends(window);
    // A root whose certificates do not parse has not loaded; the digest of the bytes would still tell them apart.
    let key = certificate_key(der).unwrap_or_else(|_| Digest::of(der));
    Authority { role, name: shown(name), subject, key, id: None, from, until }
}

fn ends(window: Option<TimeRange>) -> (Option<Timestamp>, Option<Timestamp>) {
    window.map_or((None, None), |window| (Some(window.start.into()), window.end.map(Timestamp::from)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_authority_of_the_public_root_is_told_with_its_window() {
        let authorities = TrustedRoot::production().unwrap().authorities();
        let of = |role: Role| authorities.iter().filter(|authority| authority.role == role).count();
        assert!(of(Role::CertificateAuthority) >= 2 && of(Role::CertificateLog) >= 2 && of(Role::TransparencyLog) >= 1);
        assert!(authorities.iter().all(|authority| authority.from.is_some() && !authority.name.is_empty()));
        // Certificates end, whatever the root says of their authorities.
        let chained = |authority: &&Authority| authority.subject.is_some();
        assert!(authorities.iter().filter(chained).all(|authority| authority.until.is_some()));
        let ended = authorities.iter().filter(|authority| authority.until.is_some()).count();
        assert!(ended > 0 && ended < authorities.len());
        let issuer = authorities.iter().find(|authority| authority.role == Role::CertificateAuthority).unwrap();
        assert!(issuer.subject.as_deref().unwrap().contains("sigstore"), "{issuer:?}");
    }
}
