//! Trust anchors: whose certificates, logs and timestamps count, and from when until when.

use std::sync::{Arc, OnceLock};

use serde_json::Value;
use sigstore_trust_root::{
    SIGSTORE_GITHUB_TRUSTED_ROOT, SIGSTORE_PRODUCTION_TRUSTED_ROOT, SIGSTORE_STAGING_TRUSTED_ROOT, TimeRange,
    TransparencyLog,
};
use sigstore_types::LogKeyId;
use sigstore_verify::Verifier;

use super::digest::Digest;
use super::evidence::rejection::shown;
use super::json;
use super::limits::MAX_TRUSTED_ROOT_BYTES;
use super::time::Timestamp;

/// A Sigstore trusted root that has loaded: every key and certificate in it parses, every window has a beginning.
///
/// Cheap to clone.
#[derive(Clone)]
pub struct TrustedRoot(Arc<Root>);

struct Root {
    name: String,
    digest: Digest,
    canonical: Vec<u8>,
    anchors: sigstore_trust_root::TrustedRoot,
    // Prepared when first used: a process that verifies nothing does not pay for it.
    verifier: OnceLock<Result<Verifier, String>>,
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
        let root = Self::read(bytes, None)?;
        root.verifier().map_err(|found| TrustedRootError::Unusable { found: found.to_owned() })?;
        Ok(root)
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

    fn embedded(instance: Instance) -> Result<Self, TrustedRootError> {
        Self::read(instance.json().as_bytes(), Some(instance.name()))
    }

    fn read(bytes: &[u8], name: Option<&str>) -> Result<Self, TrustedRootError> {
        if bytes.len() > MAX_TRUSTED_ROOT_BYTES {
            return Err(TrustedRootError::TooLarge { limit: MAX_TRUSTED_ROOT_BYTES, found: bytes.len() });
        }
        let malformed =
            |error: &dyn std::fmt::Display| TrustedRootError::Malformed { found: shown(&error.to_string()) };
        let value = json::parse(bytes).map_err(|error| malformed(&error))?;
        let media_type = value.get("mediaType").and_then(Value::as_str).unwrap_or("no media type");
        if !media_type.starts_with("application/vnd.dev.sigstore.trustedroot") {
            return Err(malformed(&media_type));
        }
        let canonical = json::canonical(&value).map_err(|error| malformed(&error))?;
        let text = std::str::from_utf8(bytes).map_err(|error| malformed(&error))?;
        let anchors = sigstore_trust_root::TrustedRoot::from_json(text).map_err(|error| malformed(&error))?;
        if anchors.certificate_authorities.is_empty()
            && anchors.timestamp_authorities.is_empty()
            && anchors.tlogs.is_empty()
        {
            return Err(TrustedRootError::Empty);
        }
        let name = name.map_or_else(|| name_of(&anchors), str::to_owned);
        let digest = Digest::of(&canonical);
        Ok(Self(Arc::new(Root { name, digest, canonical, anchors, verifier: OnceLock::new() })))
    }

    /// SHA-256 of the canonical JSON: two files that say the same have one digest.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.0.digest
    }

    /// The document in canonical JSON: what [`Self::digest`] is the digest of, and what [`Self::recognize`] reads.
    #[must_use]
    pub fn canonical_json(&self) -> &[u8] {
        &self.0.canonical
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
        &self.0.name
    }

    /// The verifier with these anchors, prepared once.
    pub(super) fn verifier(&self) -> Result<&Verifier, &str> {
        let prepared =
            self.0.verifier.get_or_init(|| Verifier::new(&self.0.anchors).map_err(|error| shown(&error.to_string())));
        prepared.as_ref().map_err(String::as_str)
    }

    /// The transparency log with this id.
    pub(super) fn log(&self, id: &LogKeyId) -> Option<&TransparencyLog> {
        self.0.anchors.tlogs.iter().find(|log| log.log_id.key_id == *id)
    }

    /// Whether the instance keeps a transparency log at all (GitHub's own does not).
    pub(super) fn has_logs(&self) -> bool {
        !self.0.anchors.tlogs.is_empty()
    }

    /// Whether the instance's certificates are shown to certificate transparency logs.
    pub(super) fn has_certificate_logs(&self) -> bool {
        !self.0.anchors.ctlogs.is_empty()
    }

    /// The certificates of its authorities, DER.
    pub(super) fn authority_certificates(&self) -> impl Iterator<Item = &[u8]> {
        let authorities = self.0.anchors.certificate_authorities.iter();
        authorities.flat_map(|ca| &ca.cert_chain.certificates).map(|certificate| certificate.raw_bytes.as_bytes())
    }

    /// A log or timestamp authority of this root that begins only after `now`, and when.
    ///
    /// There is none unless this machine's clock is behind, or the root is from the future.
    pub(super) fn begins_after(&self, now: Timestamp) -> Option<Timestamp> {
        let logs = self.0.anchors.tlogs.iter().map(|log| log.public_key.valid_for);
        let authorities = self.0.anchors.timestamp_authorities.iter().map(|tsa| tsa.valid_for);
        logs.chain(authorities).flatten().map(|window| Timestamp::from(window.start)).find(|start| *start > now)
    }
}

impl std::fmt::Debug for TrustedRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.0.name, self.0.digest)
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

/// The public instances whose roots are embedded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Instance {
    GitHub,
    Production,
    Staging,
}

impl Instance {
    const ALL: [Self; 3] = [Self::GitHub, Self::Production, Self::Staging];

    const fn name(self) -> &'static str {
        match self {
            Self::GitHub => "GitHub's own Sigstore",
            Self::Production => "Sigstore public good",
            Self::Staging => "Sigstore staging",
        }
    }

    const fn json(self) -> &'static str {
        match self {
            Self::GitHub => SIGSTORE_GITHUB_TRUSTED_ROOT,
            Self::Production => SIGSTORE_PRODUCTION_TRUSTED_ROOT,
            Self::Staging => SIGSTORE_STAGING_TRUSTED_ROOT,
        }
    }
}

/// The trusted roots in force, as one thing with one digest. Cheap to clone.
#[derive(Clone, Debug)]
pub struct TrustSet(Arc<(Vec<TrustedRoot>, Digest)>);

impl TrustSet {
    /// The set of `roots`; their order decides only which is asked first.
    #[must_use]
    pub fn new(roots: Vec<TrustedRoot>) -> Self {
        let mut digests: Vec<String> = roots.iter().map(|root| format!("\"{}\"", root.digest())).collect();
        digests.sort_unstable();
        digests.dedup();
        // Canonical JSON: digests need no escapes, so the list is written as it stands.
        let digest = Digest::of(format!("[{}]", digests.join(",")).as_bytes());
        Self(Arc::new((roots, digest)))
    }

    /// The set that trusts nobody: for statements that only a key vouches for.
    #[must_use]
    pub fn empty() -> Self {
        Self::new(Vec::new())
    }

    /// SHA-256 of the canonical list of the roots' digests, sorted: the order of the roots does not change it.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.0.1
    }

    /// The roots, in the order they are asked.
    #[must_use]
    pub fn roots(&self) -> &[TrustedRoot] {
        &self.0.0
    }

    /// The embedded instances that are not in the set: to say whose a bundle is that nobody here knows.
    pub(super) fn absent_instances(&self) -> impl Iterator<Item = TrustedRoot> {
        let names: Vec<&str> = self.roots().iter().map(TrustedRoot::name).collect();
        let absent = Instance::ALL.into_iter().filter(move |instance| !names.contains(&instance.name()));
        let roots: Vec<TrustedRoot> = absent.filter_map(|instance| TrustedRoot::embedded(instance).ok()).collect();
        roots.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    type Change = Box<dyn FnOnce(&mut Value)>;

    fn changed(change: impl FnOnce(&mut Value)) -> Result<TrustedRoot, TrustedRootError> {
        let mut value: Value = serde_json::from_str(SIGSTORE_PRODUCTION_TRUSTED_ROOT).unwrap();
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

    #[test]
    fn a_trust_set_is_named_by_its_roots_and_not_by_their_order() {
        let (a, b) = (TrustedRoot::production().unwrap(), TrustedRoot::staging().unwrap());
        let both = TrustSet::new(vec![a.clone(), b.clone()]);
        assert_eq!(both.digest(), TrustSet::new(vec![b.clone(), a.clone(), b.clone()]).digest());
        assert_ne!(both.digest(), TrustSet::new(vec![a.clone()]).digest());
        let mut list = vec![a.digest(), b.digest()];
        list.sort_unstable();
        assert_eq!(both.digest(), Digest::of(&json::canonical(&list).unwrap()));
        assert_eq!(TrustSet::new(vec![]).digest(), Digest::of(b"[]"));
    }
}
