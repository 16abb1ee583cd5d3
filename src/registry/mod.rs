//! Floor 2: where artifacts and their evidence lie.
//!
//! One struct, [`Registry`], is one repository: over HTTP(S) by the OCI distribution specification, or an OCI image
//! layout on disk. What differs between the two ends in `remote` and `layout`; what a referrer is, how a bundle is
//! attached and how a path becomes an artifact is written once, above them.
//!
//! The listing of referrers is the most security-relevant read of the gate, so its answer has three values, and
//! [`Referrers::None`] means that the registry was asked by every scheme and said so.

mod address;
mod attach;
mod auth;
mod client;
mod connections;
mod cosign;
mod credentials;
mod document;
mod error;
#[doc(hidden)]
pub mod fuzzing;
mod hosts;
mod index;
mod layout;
mod push;
mod realm;
mod remote;
mod tries;
mod untold;
mod upload;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::domain::digest::Digest;
use crate::domain::facts::Source;
use crate::domain::fault::Fault;
use crate::domain::limits::{
    BREAKER_MILLISECONDS, CONNECT_SECONDS_MAX, HELPER_SECONDS_MAX, LAYOUT_LOCK_SECONDS_MAX, MAX_BUNDLE_BYTES,
    MAX_REFERRERS, REQUEST_SECONDS_MAX, RETRY_AFTER_SECONDS_MAX, RETRY_MILLISECONDS, STALL_SECONDS_MAX,
};
use crate::domain::reference::{SubjectRef, Target};
use crate::domain::time::Timestamp;

pub use connections::{Connections, Meter};
pub use cosign::OlderStorage;
pub use error::RegistryError;
pub use hosts::HostTrouble;
pub use index::{Child, children, document_type, statements};
pub use tries::Retries;
pub(crate) use tries::jittered;

pub(crate) use document::FILE_TYPE;
use document::{DocumentError, ImageManifest, holds_evidence, names_another_kind};
use layout::Layout;
use remote::Remote;

/// Whether the network may be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offline {
    /// It may.
    #[default]
    Allowed,
    /// No connection is ever opened, to a loopback address neither; layouts on disk still work.
    Forbidden,
}

/// Which hosts may be asked on the word of whoever names a subject.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Askable {
    /// Any: whoever names it is on this machine, and could ask it herself.
    #[default]
    Any,
    /// Callers are elsewhere, and must not learn through us what answers on this machine, or on the link of its own: only
    /// these of such hosts (with port where they have one), which the configuration names.
    NotHere {
        /// The hosts.
        but: Vec<String>,
    },
}

impl Askable {
    /// Whether a host (with or without port) may be asked, by its spelling: what a name resolves to is looked at when it is
    /// asked.
    #[must_use]
    pub fn allows(&self, host: &str) -> bool {
        self.lists(host) || !address::is_here(host)
    }

    /// Whether it may be asked wherever it leads.
    fn lists(&self, host: &str) -> bool {
        match self {
            Self::Any => true,
            Self::NotHere { but } => but.iter().any(|listed| listed == host),
        }
    }
}

/// Where registry credentials are read from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CredentialSource {
    /// The files that container tools use, found through the environment: `REGISTRY_AUTH_FILE`,
    /// `XDG_RUNTIME_DIR/containers/auth.json`, `DOCKER_CONFIG/config.json`, `~/.docker/config.json`.
    #[default]
    Environment,
    /// This file and no other.
    File(PathBuf),
    /// None: every request is anonymous.
    Anonymous,
}

/// How a registry is spoken to. The defaults are the limits of [`crate::domain::limits`].
#[derive(Clone, Debug)]
pub struct RegistryOptions {
    /// Hosts (with port where they have one) that may be spoken to over plain HTTP; loopback addresses always may.
    pub plain_http: Vec<String>,
    /// Whether the network may be used.
    pub offline: Offline,
    /// Which hosts may be asked.
    pub askable: Askable,
    /// Where credentials are read from.
    pub credentials: CredentialSource,
    /// Longest that one call may take in all: every request, try and pause of it.
    pub deadline: Option<Duration>,
    /// When every call is to be at its end, whenever it began.
    pub ends_at: Option<Instant>,
    /// Longest until a connection stands.
    pub connect_timeout: Duration,
    /// Longest for one request, to the last byte of a manifest; larger bodies get more by their size.
    pub request_timeout: Duration,
    /// Longest without a byte.
    pub stall_timeout: Duration,
    /// Longest `Retry-After` that is waited for.
    pub retry_after_max: Duration,
    /// Pause before the second try, twice as long before each further one, less a random part.
    pub retry_pause: Duration,
    /// How long a host that failed several times in a row is left alone the first time.
    pub breaker_pause: Duration,
    /// Where credential helpers are looked for; `PATH` when absent.
    pub helper_directory: Option<PathBuf>,
    /// Longest that a credential helper may take.
    pub helper_timeout: Duration,
    /// Longest to wait for another process that is writing the same layout.
    pub lock_timeout: Duration,
    /// The connections that stand; clones share them.
    pub connections: Connections,
    /// What had to be asked again; clones count together.
    pub retries: Retries,
    /// Where signatures lie beside the subject's own repository, and where new ones go.
    pub signatures: Option<SignatureRepository>,
}

impl Default for RegistryOptions {
    fn default() -> Self {
        Self {
            plain_http: Vec::new(),
            offline: Offline::Allowed,
            askable: Askable::Any,
            credentials: CredentialSource::Environment,
            deadline: None,
            ends_at: None,
            connect_timeout: Duration::from_secs(CONNECT_SECONDS_MAX),
            request_timeout: Duration::from_secs(REQUEST_SECONDS_MAX),
            stall_timeout: Duration::from_secs(STALL_SECONDS_MAX),
            retry_after_max: Duration::from_secs(RETRY_AFTER_SECONDS_MAX),
            retry_pause: Duration::from_millis(RETRY_MILLISECONDS),
            breaker_pause: Duration::from_millis(BREAKER_MILLISECONDS),
            helper_directory: None,
            helper_timeout: Duration::from_secs(HELPER_SECONDS_MAX),
            lock_timeout: Duration::from_secs(LAYOUT_LOCK_SECONDS_MAX),
            connections: Connections::default(),
            retries: Retries::default(),
            signatures: None,
        }
    }
}

/// A repository of signatures about images that lie elsewhere, as `COSIGN_REPOSITORY` names it for cosign.
///
/// Text form: `HOST/REPOSITORY`, without tag and digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureRepository {
    host: String,
    repository: String,
}

impl SignatureRepository {
    /// Its host, with the port where it has one.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }
}

impl std::str::FromStr for SignatureRepository {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("expected HOST/REPOSITORY, found `{}`", error::shown(text, 120));
        // A tag of its own would be a second one, so that only a bare name is read.
        match SubjectRef::parse(&format!("{text}:signatures"), |_| false) {
            Ok(SubjectRef::Registry { host, repository, target: Target::Tag(tag) }) if tag == "signatures" => {
                Ok(Self { host, repository })
            }
            _ => Err(wrong()),
        }
    }
}

impl std::fmt::Display for SignatureRepository {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.host, self.repository)
    }
}

/// What an OCI document says about another one: its type, digest and size.
///
/// The digest is checked whenever the bytes are read. The rest is the writer's word: it helps to choose what to
/// fetch, and is evidence of nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    /// Media type of the bytes.
    pub media_type: String,
    /// Their digest.
    pub digest: Digest,
    /// How many there are.
    pub size: u64,
    /// What kind of artifact a manifest says it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub artifact_type: Option<String>,
    /// Free texts.
    #[serde(default, deserialize_with = "document::or_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
}

/// What refers to a subject. "Nothing" and "could not look" are different answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Referrers {
    /// Asked by every scheme there is, the storage answered that there is nothing.
    None,
    /// What there is, each digest once, and by which scheme it was found first.
    Some {
        /// In the order in which they are to be read.
        items: Vec<(Descriptor, Source)>,
    },
    /// The answer is not known, or only a part of it is.
    CouldNotLook(Fault),
}

/// The bundles of one referrer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// The bytes of each bundle layer, and each layer of cosign's written down; empty when the referrer holds none.
    pub bundles: Vec<Vec<u8>>,
    /// Why a referrer that was listed was passed over, where that is worth saying.
    pub note: Option<String>,
}

/// Takes out of what was listed what is not read where there is too much of it: what names itself as of a kind that holds no
/// evidence. Says how many; none where there is room for all.
pub fn pass_over(items: &mut Vec<(Descriptor, Source)>) -> usize {
    let before = items.len();
    if before > MAX_REFERRERS {
        items.retain(|(item, _)| !names_another_kind(item));
    }
    before.saturating_sub(items.len())
}

/// One repository: in a registry, or an OCI image layout on disk. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Registry {
    place: Place,
    name: String,
    /// Another repository for what is said about what lies here.
    elsewhere: Option<(Arc<Remote>, String)>,
}

#[derive(Clone, Debug)]
enum Place {
    Remote(Arc<Remote>),
    Layout(Arc<Layout>),
}

impl Registry {
    /// The repository that `at` lies in. Nothing is read, no connection is opened.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Invalid`] when `at` names no repository (a file, a bare digest).
    pub fn open(at: &SubjectRef, options: &RegistryOptions) -> Result<Self, RegistryError> {
        let mut elsewhere = None;
        let place = match at {
            SubjectRef::Registry { host, repository, .. } => {
                let own = |other: &&SignatureRepository| (&other.host, &other.repository) == (host, repository);
                if let Some(other) = options.signatures.as_ref().filter(|other| !own(other)) {
                    let remote = Remote::open(&other.host, &other.repository, options)?;
                    elsewhere = Some((Arc::new(remote), other.to_string()));
                }
                Place::Remote(Arc::new(Remote::open(host, repository, options)?))
            }
            SubjectRef::Layout { directory, .. } => {
                Place::Layout(Arc::new(Layout::new(directory.clone(), options.lock_timeout)))
            }
            SubjectRef::File { .. } | SubjectRef::Digest(_) => {
                let detail = format!("expected a subject in a registry or layout, found `{at}`, which lies in neither");
                return Err(RegistryError::Invalid { detail });
            }
        };
        Ok(Self { place, name: at.name(), elsewhere })
    }

    /// The other repository in which signatures about what lies here are looked for, and into which new ones go.
    #[must_use]
    pub fn elsewhere(&self) -> Option<Self> {
        let (remote, name) = self.elsewhere.clone()?;
        Some(Self { place: Place::Remote(remote), name, elsewhere: None })
    }

    /// `HOST/REPO` or `oci:DIR`.
    #[must_use]
    pub fn name(&self) -> String {
        self.name.clone()
    }

    /// The descriptor of a manifest, from its own bytes: a tag's digest is computed, never believed.
    ///
    /// # Errors
    ///
    /// [`RegistryError::NotFound`] when there is no such manifest, [`RegistryError::Fault`] when that could not be
    /// found out.
    pub async fn resolve(&self, target: &Target) -> Result<Descriptor, RegistryError> {
        Ok(self.read_manifest(target).await?.0)
    }

    /// A manifest or index and its descriptor.
    ///
    /// # Errors
    ///
    /// As [`Registry::resolve`]; bytes that do not have `digest` are a fault of class `corrupt`.
    pub async fn manifest(&self, digest: Digest) -> Result<(Descriptor, Vec<u8>), RegistryError> {
        self.read_manifest(&Target::Digest(digest)).await
    }

    async fn read_manifest(&self, target: &Target) -> Result<(Descriptor, Vec<u8>), RegistryError> {
        match &self.place {
            Place::Remote(remote) => remote.manifest(&remote.call(), target).await,
            Place::Layout(layout) => {
                let (layout, target) = (Arc::clone(layout), target.clone());
                layout::off_thread(move || layout.manifest(&target)).await
            }
        }
    }

    /// A blob of at most `bytes_max` bytes.
    ///
    /// # Errors
    ///
    /// As [`Registry::manifest`]; a larger blob is a fault of class `too-much`.
    pub async fn blob(&self, digest: Digest, bytes_max: usize) -> Result<Vec<u8>, RegistryError> {
        match &self.place {
            Place::Remote(remote) => remote.blob(&remote.call(), digest, bytes_max).await,
            Place::Layout(layout) => {
                let layout = Arc::clone(layout);
                layout::off_thread(move || layout.blob(digest, bytes_max)).await
            }
        }
    }

    /// Everything that refers to `subject`: through the referrers API and under the fallback tag, merged.
    ///
    /// Both are always read: a registry that learnt the API later may hold older entries under the tag, and some
    /// answer the API with an empty list although they do not have it.
    ///
    /// They come in the order in which they are to be read: what most likely holds evidence first, newest first. That
    /// is by the writers' own words, so it decides only what is read sooner, never what is believed.
    pub async fn referrers(&self, subject: Digest) -> Referrers {
        let listed = match &self.place {
            Place::Remote(remote) => remote.referrers(&remote.call(), subject).await,
            Place::Layout(layout) => {
                let layout = Arc::clone(layout);
                layout::off_thread(move || layout.referrers(subject)).await
            }
        };
        let items = match listed {
            Ok(items) => items,
            Err(error) => return Referrers::CouldNotLook(error.into_fault(&self.dependency())),
        };
        let mut seen = BTreeSet::new();
        let mut items: Vec<_> = items.into_iter().filter(|(item, _)| seen.insert(item.digest)).collect();
        // What names another kind is read where there is room, so that a heap of it keeps nobody from the evidence.
        let to_read = items.iter().filter(|(item, _)| !names_another_kind(item)).count();
        if to_read > MAX_REFERRERS {
            let detail = format!("{to_read} referrers that may hold evidence, more than the limit of {MAX_REFERRERS}");
            return Referrers::CouldNotLook(error::too_much(&self.dependency(), detail));
        }
        items.sort_by_cached_key(|(item, _)| document::reading_order(item));
        if items.is_empty() { Referrers::None } else { Referrers::Some { items } }
    }

    /// The Sigstore bundles of one referrer of `subject`, and the layers that cosign's "oci-1-1" mode writes.
    ///
    /// Nothing that the descriptor says is used: whether something is a bundle is decided by the layers of the manifest
    /// itself, by their types or, of small ones, by their content; and whose it is by the manifest's `subject`.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Fault`] when the referrer could not be read, including when it was listed and is not there.
    pub async fn bundles(&self, subject: Digest, item: &Descriptor) -> Result<Fetched, RegistryError> {
        let (described, bytes) = self.manifest(item.digest).await.map_err(|error| self.listed_but_absent(error))?;
        let manifest = match ImageManifest::parse(&bytes) {
            Ok(manifest) => manifest,
            // An index has no layers, whatever it is beside the subject for.
            Err(DocumentError::Kind { found, .. }) if document::is_index(&found) => return Ok(Fetched::default()),
            Err(error) => {
                let note = Some(format!("referrer {} is no image manifest: {error}", item.digest.short()));
                return Ok(Fetched { bundles: Vec::new(), note });
            }
        };
        if let Some(found) = manifest.subject.filter(|found| found.digest != subject) {
            let note = format!("referrer {} is about {}, not {subject}", item.digest.short(), found.digest);
            return Ok(Fetched { bundles: Vec::new(), note: Some(note) });
        }
        let mut bundles = Vec::new();
        let (evidence, others): (Vec<Descriptor>, _) =
            manifest.layers.into_iter().partition(|layer| holds_evidence(&layer.media_type));
        let (cosign, others): (Vec<Descriptor>, Vec<Descriptor>) = others.into_iter().partition(cosign::is_layer);
        for layer in evidence {
            let bytes = self.blob(layer.digest, MAX_BUNDLE_BYTES).await;
            bundles.extend(self.bundles_in(&layer, bytes.map_err(|error| self.listed_but_absent(error))?)?);
        }
        let place = format!("referrer {}", item.digest.short());
        bundles.extend(self.cosign_layers(&cosign, &place).await?.0);
        let artifact_type = described.artifact_type.as_deref();
        let (told, left) = self.told_by_content(&others, artifact_type, &place).await?;
        bundles.extend(told);
        // A bundle of a kind that is not known yet is not the same as no bundle.
        let unread = others.iter().find(|layer| bundles.is_empty() && layer.media_type.contains("bundle"));
        let note = unread.map(|layer| {
            let kind = error::shown(&layer.media_type, 100);
            format!("referrer {} holds a `{kind}`, which is not a bundle version that is read", item.digest.short())
        });
        Ok(Fetched { bundles, note: note.or(left) })
    }

    /// Stores a Sigstore bundle as a referrer of `subject`, and gives the digest of its manifest: in this repository, or
    /// in the one for signatures ([`Self::elsewhere`]).
    ///
    /// Where the registry has no referrers API, the fallback index is extended too, without losing what other
    /// writers add at the same time. The same bytes give the same manifest: repeating it changes nothing.
    ///
    /// * `predicate_type` and `created` become annotations, which help other tools to list; nothing trusts them.
    ///
    /// # Errors
    ///
    /// [`RegistryError::NotFound`] when the subject is not there, [`RegistryError::Fault`] when the storage failed.
    pub async fn attach_bundle(
        &self,
        subject: Digest,
        bundle: &[u8],
        predicate_type: &str,
        created: Option<Timestamp>,
    ) -> Result<Digest, RegistryError> {
        attach::attach_bundle(self, subject, bundle, predicate_type, created).await
    }

    /// Stores a file, a directory or an OCI layout as an artifact, and gives its descriptor.
    ///
    /// A file or directory becomes a manifest with one layer per file, sorted, titled by its relative path and
    /// without any time: the same content has the same digest everywhere. That manifest is the subject from then on
    /// (`file:PATH` names the bytes of the file itself, which is another digest). Of an OCI layout, the one manifest
    /// in its index is copied as it is, with all it refers to; several are copied together under their index.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Invalid`] when the path holds what cannot be stored (a symbolic link, a device, nothing at
    /// all, more than the limits allow), [`RegistryError::Fault`] when the storage failed.
    pub async fn push_path(&self, path: &Path, tag: Option<&str>) -> Result<Descriptor, RegistryError> {
        push::push_path(self, path, tag).await
    }

    /// Stores a manifest that is at hand, with the blobs that it names.
    ///
    /// # Errors
    ///
    /// [`RegistryError::Invalid`] for a tag that is none or a manifest that is too large or no manifest,
    /// [`RegistryError::Fault`] when the storage failed.
    pub async fn push_manifest(
        &self,
        manifest: &[u8],
        blobs: Vec<Vec<u8>>,
        tag: Option<&str>,
    ) -> Result<Descriptor, RegistryError> {
        push::push_manifest(self, manifest, blobs, tag).await
    }

    /// What a fault about this repository names: `registry HOST` or `layout DIR`.
    fn dependency(&self) -> String {
        match &self.place {
            Place::Remote(remote) => remote.dependency(),
            Place::Layout(layout) => layout.dependency(),
        }
    }

    /// A part of a listing that is missing makes the listing incomplete: that is a fault, not an absence.
    fn listed_but_absent(&self, error: RegistryError) -> RegistryError {
        match error {
            RegistryError::NotFound { what } => {
                let detail = format!("{what} is listed among the referrers, but is not there");
                RegistryError::Fault(error::corrupt(&self.dependency(), detail))
            }
            other => other,
        }
    }
}

/// The time budget of one call: every request, try and pause of it together.
#[derive(Clone, Debug)]
struct Call {
    ends_at: Option<Instant>,
}

impl Call {
    fn begin(options: &RegistryOptions) -> Self {
        let own = options.deadline.and_then(|deadline| Instant::now().checked_add(deadline));
        Self { ends_at: [own, options.ends_at].into_iter().flatten().min() }
    }

    /// `wanted`, or what is left if that is less.
    fn allow(&self, wanted: Duration) -> Duration {
        self.ends_at.map_or(wanted, |end| wanted.min(end.saturating_duration_since(Instant::now())))
    }
}
