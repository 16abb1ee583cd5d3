//! Trust anchors: whose certificates, logs and timestamps count, and from when until when.

mod chains;
mod instance;
mod parties;
mod set;
mod tenure;

use std::sync::{Arc, OnceLock};

use serde_json::Value;
use sigstore_trust_root::{CertificateAuthority, TimeRange, TimestampAuthority, TransparencyLog, TsaAuthority};
use sigstore_types::LogKeyId;
use sigstore_verify::Verifier;
use x509_cert::der::{Decode, Encode};

use chains::Chains;
pub(super) use chains::Link;
use instance::Instance;
pub use parties::Party;
pub use set::TrustSet;
pub(super) use tenure::within;

use super::digest::Digest;
use super::evidence::rejection::shown;
use super::json;
use super::limits::MAX_TRUSTED_ROOT_BYTES;
use super::time::Timestamp;

/// A Sigstore trusted root that has loaded: every key and certificate in it parses, every window has a beginning.
///
/// Cheap to clone.
#[derive(Clone)]
pub struct TrustedRoot {
    root: Arc<Root>,
    /// What the configuration or the pack calls it; another place may call the same root otherwise.
    handle: Arc<str>,
    /// When whoever publishes it no longer vouches for it; absent for one that was embedded or given as a file.
    expires: Option<Timestamp>,
}

struct Root {
    name: String,
    digest: Digest,
    // Of an embedded root written when first asked for: hardly anybody does.
    canonical: OnceLock<Vec<u8>>,
    /// What `canonical` is made of where it is not there yet.
    text: &'static str,
    anchors: sigstore_trust_root::TrustedRoot,
    // Prepared when first used: a process that verifies nothing does not pay for it.
    prepared: OnceLock<Result<Prepared, String>>,
    chains: OnceLock<Chains>,
}

struct Prepared {
    verifier: Verifier,
    /// Its certificate authorities, each for as long as its own certificates are valid.
    issuers: Vec<CertificateAuthority>,
    /// Each timestamp authority with the SHA-256 of its key.
    stamps: Vec<(Digest, TsaAuthority)>,
}

/// Why bytes are not a trusted root.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustedRootError {
    /// More bytes than are read.
    #[error("expected a trusted root of at most {limit} bytes, found {found}")]
    TooLarge {
        /// The limit.
        limit: usize,
        /// Bytes given.
        found: usize,
    },
    /// Not a document of the kind.
    #[error("expected a Sigstore trusted root, found {found}")]
    Malformed {
        /// What it is instead.
        found: String,
    },
    /// Nothing in it that anything could be verified with.
    #[error("expected at least one authority or log, found a trusted root that is empty")]
    Empty,
    /// A key, certificate or window in it is unusable.
    #[error("expected keys, certificates and validity windows that can be used, found {found}")]
    Unusable {
        /// What cannot be used.
        found: String,
    },
}

impl TrustedRoot {
    /// Reads a trusted root (Sigstore protobuf-specs `TrustedRoot`, as JSON).
    ///
    /// A window that lacks its beginning, a chain without certificates, two logs under one id, a key that does not
    /// parse: each refuses the whole file, so that a damaged root is never half of one.
    ///
    /// # Errors
    ///
    /// [`TrustedRootError`] says what is wrong.
    pub fn parse(bytes: &[u8]) -> Result<Self, TrustedRootError> {
        let root = Self::read(bytes)?;
        root.verifier().map_err(|found| TrustedRootError::Unusable { found: found.to_owned() })?;
        Ok(root)
    }

    /// The same root under the name by which environments of packs name it.
    #[must_use]
    pub fn called(self, handle: &str) -> Self {
        Self { handle: handle.into(), ..self }
    }

    /// The same root, vouched for until `expires` and no longer.
    #[must_use]
    pub fn until(self, expires: Timestamp) -> Self {
        Self { expires: Some(expires), ..self }
    }

    /// The trusted root of Sigstore's public good instance, as of this release.
    ///
    /// # Errors
    ///
    /// None in a build whose tests passed.
    pub fn production() -> Result<Self, TrustedRootError> {
        Self::embedded(Instance::Production)
    }

    /// The trusted root of Sigstore's staging instance, as of this release.
    ///
    /// # Errors
    ///
    /// None in a build whose tests passed.
    pub fn staging() -> Result<Self, TrustedRootError> {
        Self::embedded(Instance::Staging)
    }

    /// The trusted root of GitHub's own instance (attestations of private repositories), as of this release.
    ///
    /// # Errors
    ///
    /// None in a build whose tests passed.
    pub fn github() -> Result<Self, TrustedRootError> {
        Self::embedded(Instance::GitHub)
    }

    /// The strict reader has read it in the tests, where its digest was compared too: that is not repeated at every
    /// start.
    fn embedded(instance: Instance) -> Result<Self, TrustedRootError> {
        let (name, text) = (instance.name().to_owned(), instance.json());
        let digest = instance.digest().parse().map_err(|error| malformed(&error))?;
        let root = Root::new((name, digest), (OnceLock::new(), text), anchors(text)?);
        Ok(Self { root: Arc::new(root), handle: instance.handle().into(), expires: None })
    }

    fn read(bytes: &[u8]) -> Result<Self, TrustedRootError> {
        if bytes.len() > MAX_TRUSTED_ROOT_BYTES {
            return Err(TrustedRootError::TooLarge { limit: MAX_TRUSTED_ROOT_BYTES, found: bytes.len() });
        }
        let value = json::parse(bytes).map_err(|error| malformed(&error))?;
        let media_type = value.get("mediaType").and_then(Value::as_str).unwrap_or("no media type");
        if !media_type.starts_with("application/vnd.dev.sigstore.trustedroot") {
            return Err(malformed(&media_type));
        }
        let canonical = json::canonical(&value).map_err(|error| malformed(&error))?;
        let anchors = anchors(std::str::from_utf8(bytes).map_err(|error| malformed(&error))?)?;
        let name = name_of(&anchors);
        let (handle, digest) = (name.as_str().into(), Digest::of(&canonical));
        let root = Root::new((name, digest), (canonical.into(), ""), anchors);
        Ok(Self { root: Arc::new(root), handle, expires: None })
    }

    /// SHA-256 of the canonical JSON: two files that say the same have one digest.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.root.digest
    }

    /// The document in canonical JSON: what [`Self::digest`] is the digest of, and what [`Self::recognize`] reads.
    #[must_use]
    pub fn canonical_json(&self) -> &[u8] {
        self.root.canonical.get_or_init(|| {
            let canonical = json::parse(self.root.text.as_bytes()).and_then(|value| json::canonical(&value));
            // None is without a canonical form in a build whose tests passed; its readers would refuse any other.
            canonical.unwrap_or_else(|_| self.root.text.as_bytes().to_vec())
        })
    }

    /// As [`Self::parse`], and an embedded root is known again by its digest: it has the name then that it has when
    /// it is not read from a file.
    ///
    /// # Errors
    ///
    /// As [`Self::parse`].
    pub fn recognize(bytes: &[u8]) -> Result<Self, TrustedRootError> {
        let read = Self::parse(bytes)?;
        let embedded = Instance::ALL.into_iter().filter_map(|instance| Self::embedded(instance).ok());
        Ok(embedded.into_iter().find(|root| root.digest() == read.digest()).unwrap_or(read))
    }

    /// What to call it: the instance it belongs to, or the first authority it names.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.root.name
    }

    /// What the configuration or the pack calls it: how an environment names it.
    #[must_use]
    pub fn handle(&self) -> &str {
        &self.handle
    }

    /// When whoever publishes it no longer vouches for it; absent for one that was embedded or given as a file.
    #[must_use]
    pub const fn expires(&self) -> Option<Timestamp> {
        self.expires
    }

    /// The anchors as they stand in the file.
    pub(super) fn anchors(&self) -> &sigstore_trust_root::TrustedRoot {
        &self.root.anchors
    }

    /// The verifier with these anchors, prepared once.
    pub(super) fn verifier(&self) -> Result<&Verifier, &str> {
        self.prepared().map(|prepared| &prepared.verifier)
    }

    /// Its certificate authorities, each for as long as its own certificates are valid too.
    ///
    /// None where they cannot be prepared: then nothing verifies with this root either.
    pub(super) fn issuers(&self) -> &[CertificateAuthority] {
        self.prepared().map_or(&[], |prepared| &prepared.issuers)
    }

    /// Its timestamp authorities, each with the SHA-256 of its key (SPKI DER).
    ///
    /// None where they cannot be prepared: then nothing verifies with this root either.
    pub(super) fn timestamp_authorities(&self) -> &[(Digest, TsaAuthority)] {
        self.prepared().map_or(&[], |prepared| &prepared.stamps)
    }

    fn chains(&self) -> &Chains {
        self.root.chains.get_or_init(|| Chains::of(&self.root.anchors))
    }

    fn prepared(&self) -> Result<&Prepared, &str> {
        let prepared = self.root.prepared.get_or_init(|| Prepared::of(&self.root.anchors));
        prepared.as_ref().map_err(String::as_str)
    }

    /// The transparency log with this id.
    pub(super) fn log(&self, id: &LogKeyId) -> Option<&TransparencyLog> {
        self.root.anchors.tlogs.iter().find(|log| log.log_id.key_id == *id)
    }

    /// Whether the instance keeps a transparency log at all (GitHub's own does not).
    pub(super) fn has_logs(&self) -> bool {
        !self.root.anchors.tlogs.is_empty()
    }

    /// Whether the instance's certificates are shown to certificate transparency logs.
    pub(super) fn has_certificate_logs(&self) -> bool {
        !self.root.anchors.ctlogs.is_empty()
    }

    /// A log or timestamp authority of this root that begins only after `now`, and when.
    ///
    /// There is none unless this machine's clock is behind, or the root is from the future.
    pub(super) fn begins_after(&self, now: Timestamp) -> Option<Timestamp> {
        let logs = self.root.anchors.tlogs.iter().map(|log| log.public_key.valid_for);
        let authorities = self.root.anchors.timestamp_authorities.iter().map(|tsa| tsa.valid_for);
        logs.chain(authorities).flatten().map(|window| Timestamp::from(window.start)).find(|start| *start > now)
    }
}

/// The key of a transparency log: SHA-256 of it (SPKI DER).
pub(super) fn log_key(log: &TransparencyLog) -> Digest {
    Digest::of(log.public_key.raw_bytes.as_bytes())
}

/// The anchors of a document; at least one.
fn anchors(text: &str) -> Result<sigstore_trust_root::TrustedRoot, TrustedRootError> {
    let anchors = sigstore_trust_root::TrustedRoot::from_json(text).map_err(|error| malformed(&error))?;
    if anchors.certificate_authorities.is_empty()
        && anchors.timestamp_authorities.is_empty()
        && anchors.tlogs.is_empty()
    {
        return Err(TrustedRootError::Empty);
    }
    Ok(anchors)
}

fn malformed(error: &dyn std::fmt::Display) -> TrustedRootError {
    TrustedRootError::Malformed { found: shown(&error.to_string()) }
}

impl Root {
    fn new(
        (name, digest): (String, Digest),
        (canonical, text): (OnceLock<Vec<u8>>, &'static str),
        anchors: sigstore_trust_root::TrustedRoot,
    ) -> Self {
        let (prepared, chains) = (OnceLock::new(), OnceLock::new());
        Self { name, digest, canonical, text, anchors, prepared, chains }
    }
}

impl Prepared {
    fn of(anchors: &sigstore_trust_root::TrustedRoot) -> Result<Self, String> {
        let narrowed = tenure::narrowed(anchors)?;
        let verifier = Verifier::new(&narrowed).map_err(|error| shown(&error.to_string()))?;
        let stamps: Result<Vec<_>, String> = narrowed.timestamp_authorities.iter().map(timestamp_authority).collect();
        Ok(Self { verifier, issuers: narrowed.certificate_authorities, stamps: stamps? })
    }
}

/// An authority whole, whenever its window begins: that it has begun, the library has seen to.
fn timestamp_authority(authority: &TimestampAuthority) -> Result<(Digest, TsaAuthority), String> {
    let chain = authority.cert_chain.certificates.as_slice();
    let (leaf, between, root) = match chain {
        [] => return Err("a timestamp authority without certificates".to_owned()),
        [root] => (root, &[][..], root),
        [leaf, between @ .., root] => (leaf, between, root),
    };
    let between = between.iter().map(|certificate| certificate.raw_bytes.clone()).collect();
    let key = certificate_key(leaf.raw_bytes.as_bytes())?;
    Ok((key, TsaAuthority::new(leaf.raw_bytes.clone(), between, root.raw_bytes.clone(), authority.valid_for)))
}

/// SHA-256 of a certificate's key (SPKI DER): the authority itself, whatever it is called.
pub(super) fn certificate_key(der: &[u8]) -> Result<Digest, String> {
    let unusable = |error: x509_cert::der::Error| shown(&format!("a certificate that does not parse: {error}"));
    let certificate = x509_cert::Certificate::from_der(der).map_err(unusable)?;
    Ok(Digest::of(&certificate.tbs_certificate.subject_public_key_info.to_der().map_err(unusable)?))
}

impl PartialEq for TrustedRoot {
    fn eq(&self, other: &Self) -> bool {
        (self.digest(), self.handle(), self.expires) == (other.digest(), other.handle(), other.expires)
    }
}

impl Eq for TrustedRoot {}

impl std::fmt::Debug for TrustedRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({}) {}", self.handle, self.name(), self.digest())
    }
}

/// A validity window in words.
pub(super) fn window_text(window: TimeRange) -> String {
    let start = Timestamp::from(window.start);
    window.end.map_or_else(|| format!("from {start}"), |end| format!("from {start} to {}", Timestamp::from(end)))
}

fn name_of(anchors: &sigstore_trust_root::TrustedRoot) -> String {
    let authority = anchors.certificate_authorities.first().map(|ca| ca.uri.as_str());
    let log = anchors.tlogs.first().map(|log| log.base_url.as_str());
    shown(authority.or(log).filter(|uri| !uri.is_empty()).unwrap_or("a trusted root without a name"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    type Change = Box<dyn FnOnce(&mut Value)>;

    fn changed(change: impl FnOnce(&mut Value)) -> Result<TrustedRoot, TrustedRootError> {
        let mut value: Value = serde_json::from_str(Instance::Production.json()).unwrap();
        change(&mut value);
        TrustedRoot::parse(&serde_json::to_vec(&value).unwrap())
    }

    #[test]
    fn the_embedded_roots_load_and_can_verify() {
        for root in [TrustedRoot::production(), TrustedRoot::staging(), TrustedRoot::github()] {
            assert!(root.unwrap().verifier().is_ok());
        }
    }

    #[test]
    fn an_embedded_root_is_what_the_strict_reader_reads_of_its_document() {
        for instance in Instance::ALL {
            let embedded = TrustedRoot::embedded(instance).unwrap();
            let read = TrustedRoot::parse(instance.json().as_bytes()).unwrap();
            assert_eq!(embedded.digest(), read.digest(), "a renewed root has another digest");
            assert_eq!(embedded.canonical_json(), read.canonical_json());
            assert_eq!(TrustedRoot::recognize(embedded.canonical_json()).unwrap().name(), instance.name());
        }
    }

    #[test]
    fn the_digest_does_not_depend_on_how_the_file_is_written() {
        let root = TrustedRoot::production().unwrap();
        let rewritten = changed(|_| ()).unwrap();
        assert_eq!(root.digest(), rewritten.digest());
        assert_ne!(root.digest(), TrustedRoot::staging().unwrap().digest());
    }

    #[test]
    fn a_window_without_a_beginning_refuses_the_whole_root() {
        for window in [json!({"end": "2030-01-01T00:00:00Z"}), json!({}), json!({"start": "yesterday"})] {
            let result = changed(|root| root["tlogs"][0]["publicKey"]["validFor"] = window);
            assert!(matches!(result, Err(TrustedRootError::Malformed { .. })), "{result:?}");
        }
    }

    #[test]
    fn a_part_that_cannot_be_used_refuses_the_whole_root() {
        let backwards = json!({"start": "2030-01-01T00:00:00Z", "end": "2020-01-01T00:00:00Z"});
        let changes: Vec<Change> = vec![
            Box::new(move |root| root["tlogs"][0]["publicKey"]["validFor"] = backwards),
            Box::new(|root| root["certificateAuthorities"][0]["certChain"]["certificates"] = json!([])),
            Box::new(|root| root["tlogs"][0]["publicKey"]["rawBytes"] = json!("AAAA")),
            Box::new(|root| {
                let log = root["tlogs"][0].clone();
                root["tlogs"].as_array_mut().unwrap().push(log);
            }),
        ];
        for (index, change) in changes.into_iter().enumerate() {
            let result = changed(change);
            assert!(matches!(result, Err(TrustedRootError::Unusable { .. })), "change {index}: {result:?}");
        }
    }

    #[test]
    fn what_is_no_trusted_root_is_refused() {
        let media_type = "application/vnd.dev.sigstore.trustedroot+json;version=0.1";
        let empty = serde_json::to_vec(&json!({ "mediaType": media_type })).unwrap();
        assert_eq!(TrustedRoot::parse(&empty).unwrap_err(), TrustedRootError::Empty);
        for bad in [&b"{}"[..], b"", b"{\"mediaType\":\"a\",\"mediaType\":\"a\"}", b"[]"] {
            assert!(matches!(TrustedRoot::parse(bad), Err(TrustedRootError::Malformed { .. })));
        }
        let large = vec![b' '; MAX_TRUSTED_ROOT_BYTES + 1];
        assert!(matches!(TrustedRoot::parse(&large), Err(TrustedRootError::TooLarge { .. })));
    }
}
