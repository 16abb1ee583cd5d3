//! The OCI documents: what we read of them, and the ones we write. Pure.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::Descriptor;
use super::error::shown;
use crate::domain::digest::Digest;
use crate::domain::json::{self, JsonError};
use crate::domain::oci_fields::{Misspelled, spelled_as_specified};

/// Image manifest.
pub(super) const IMAGE_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
/// Image index.
pub(super) const IMAGE_INDEX: &str = "application/vnd.oci.image.index.v1+json";
const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
/// The config of an artifact that has none: `{}`.
pub(super) const EMPTY_TYPE: &str = "application/vnd.oci.empty.v1+json";
/// Its bytes.
pub(super) const EMPTY_BYTES: &[u8] = b"{}";
/// A Sigstore bundle v0.3.
pub(super) const BUNDLE_TYPE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";
/// An in-toto statement that nobody signed, as builders put it beside an image.
pub(super) const IN_TOTO_TYPE: &str = "application/vnd.in-toto+json";
/// What a pushed file or directory says it is.
pub(super) const ARTIFACT_TYPE: &str = "application/vnd.countersign.artifact.v1";
/// A file as it is.
pub(crate) const FILE_TYPE: &str = "application/octet-stream";
/// The annotation that carries a layer's file name.
pub(super) const TITLE: &str = "org.opencontainers.image.title";
/// The annotation that carries a tag in a layout's index.
pub(super) const REF_NAME: &str = "org.opencontainers.image.ref.name";
/// The annotation that says when something was made (RFC 3339, so that later is greater).
pub(super) const CREATED: &str = "org.opencontainers.image.created";
/// What a request for a manifest accepts.
pub(super) const ACCEPT_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json, \
    application/vnd.oci.image.index.v1+json, application/vnd.docker.distribution.manifest.v2+json, \
    application/vnd.docker.distribution.manifest.list.v2+json";

/// Why bytes are not the document that was expected.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum DocumentError {
    /// Not JSON as we read it.
    #[error("{0}")]
    Json(JsonError),
    /// Another kind of document.
    #[error("expected {expected}, found `{found}`")]
    Kind { expected: &'static str, found: String },
    /// A document that is two kinds at once, read differently by different tools (GHSA-qq97-vm5h-rrhg).
    #[error("expected either `manifests` or `layers`, found both")]
    Ambiguous,
    /// A list of manifests that calls itself something else than an index, and is one to others.
    #[error("expected the media type of an index on what lists `manifests`, found `{found}`")]
    Disguised { found: String },
    /// A field in another spelling than the specification's. Go's reader takes it for the same field, and the last one
    /// wins: it would see another document than we do.
    #[error("expected `{expected}`, found it spelled `{found}`")]
    Spelling { expected: &'static str, found: String },
    /// An entry that is no descriptor of ours.
    #[error("entry {entry}: {detail}")]
    Entry { entry: usize, detail: String },
}

impl From<Misspelled> for DocumentError {
    fn from(Misspelled { expected, found, .. }: Misspelled) -> Self {
        Self::Spelling { expected, found: shown(&found, 40) }
    }
}

impl From<JsonError> for DocumentError {
    fn from(error: JsonError) -> Self {
        Self::Json(error)
    }
}

/// The parts of an image manifest that we use.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ImageManifest {
    #[serde(default)]
    pub(super) config: Option<Descriptor>,
    #[serde(default, deserialize_with = "or_default")]
    pub(super) layers: Vec<Descriptor>,
    #[serde(default)]
    pub(super) subject: Option<Descriptor>,
}

/// Reads `null` as if nothing stood there, which some tools write for an empty list or map.
pub(super) fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}

impl ImageManifest {
    /// Reads an image manifest.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, DocumentError> {
        let value = json::parse(bytes)?;
        let found = kind(&value)?;
        if !is_manifest(&found) {
            return Err(DocumentError::Kind { expected: "an image manifest", found });
        }
        Self::deserialize(value).map_err(|error| json_error(&error))
    }
}

fn json_error(error: &serde_json::Error) -> DocumentError {
    DocumentError::Json(JsonError { detail: shown(&error.to_string(), 200), line: 0, column: 0 })
}

/// An index as it was read: every entry's own text is kept, so that writing it again loses nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    entries: Vec<(Descriptor, Value)>,
}

impl Index {
    /// Reads an OCI image index. Docker's list is accepted where a platform index may stand, never for referrers:
    /// nobody writes those in it.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, DocumentError> {
        let value = json::parse(bytes)?;
        let found = kind(&value)?;
        if !is_index(&found) {
            return Err(DocumentError::Kind { expected: "an image index", found });
        }
        let list = match value.get("manifests") {
            None | Some(Value::Null) => &[] as &[Value],
            Some(Value::Array(list)) => list.as_slice(),
            // What it lists is not known; it is not nothing.
            Some(other) => {
                let found = shown(&other.to_string(), 80);
                return Err(DocumentError::Kind { expected: "a list as `manifests`", found });
            }
        };
        let mut entries = Vec::with_capacity(list.len());
        for (entry, value) in list.iter().enumerate() {
            let descriptor = Descriptor::deserialize(value)
                .map_err(|error| DocumentError::Entry { entry, detail: shown(&error.to_string(), 200) })?;
            entries.push((descriptor, value.clone()));
        }
        Ok(Self { entries })
    }

    pub(super) fn descriptors(&self) -> impl Iterator<Item = &Descriptor> {
        self.entries.iter().map(|(descriptor, _)| descriptor)
    }

    /// Every entry with its own text.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&Descriptor, &Value)> {
        self.entries.iter().map(|(descriptor, value)| (descriptor, value))
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The entry that carries `tag` (image layouts only).
    pub(super) fn tagged(&self, tag: &str) -> Option<&Descriptor> {
        self.descriptors().find(|entry| entry.annotations.get(REF_NAME).is_some_and(|name| name == tag))
    }

    /// Adds an entry unless its digest is there already; says whether it did.
    pub(super) fn add(&mut self, descriptor: &Descriptor) -> bool {
        if self.descriptors().any(|entry| entry.digest == descriptor.digest) {
            return false;
        }
        self.entries.push((descriptor.clone(), json!(descriptor)));
        true
    }

    /// Makes `descriptor` the one entry that carries `tag`.
    pub(super) fn tag(&mut self, tag: &str, descriptor: &Descriptor) {
        let mut tagged = descriptor.clone();
        tagged.annotations.insert(REF_NAME.to_owned(), tag.to_owned());
        let held = |entry: &Descriptor| entry.annotations.get(REF_NAME).is_some_and(|name| name == tag);
        // What loses its tag stays listed, as what is pushed by digest does: a decision may be about it.
        for (entry, value) in &mut self.entries {
            if held(entry) && entry.digest != tagged.digest {
                entry.annotations.remove(REF_NAME);
                *value = json!(entry);
            }
        }
        self.entries.retain(|(entry, _)| {
            let bare = entry.digest == tagged.digest && !entry.annotations.contains_key(REF_NAME);
            !held(entry) && !bare
        });
        self.entries.push((tagged.clone(), json!(tagged)));
    }

    /// The bytes of the index.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, JsonError> {
        let manifests: Vec<&Value> = self.entries.iter().map(|(_, value)| value).collect();
        json::canonical(&json!({ "schemaVersion": 2, "mediaType": IMAGE_INDEX, "manifests": manifests }))
    }
}

/// The media type of a manifest's bytes: its own `mediaType`, checked against what the storage said it is.
///
/// * `said` — the `Content-Type` or the descriptor's type, where there is one.
pub(super) fn media_type(bytes: &[u8], said: Option<&str>) -> Result<String, DocumentError> {
    let value = json::parse(bytes)?;
    let own = kind(&value)?;
    let said = said.map(|said| said.split(';').next().unwrap_or(said).trim().to_ascii_lowercase());
    match said {
        Some(said) if (is_manifest(&said) || is_index(&said)) && said != own && value.get("mediaType").is_some() => {
            Err(DocumentError::Kind { expected: "the media type that the document itself states", found: said })
        }
        // A document that states no type of its own is what the storage says, if its shape agrees.
        Some(said) if is_manifest(&said) == is_manifest(&own) && is_index(&said) == is_index(&own) => Ok(said),
        _ => Ok(own),
    }
}

/// A descriptor of `bytes`, which are a manifest of type `media_type`, with what the document says about itself.
pub(super) fn describe(bytes: &[u8], media_type: String) -> Result<Descriptor, DocumentError> {
    let value = json::parse(bytes)?;
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
    // An image without `artifactType` is known by the type of its config (image-spec, "Guidelines for Artifact Usage").
    let artifact_type = text(value.get("artifactType"))
        .or_else(|| value.get("config").and_then(|config| text(config.get("mediaType"))).filter(|t| t != EMPTY_TYPE));
    let annotations = value.get("annotations").map_or_else(|| Ok(BTreeMap::new()), or_default);
    let annotations = annotations.map_err(|error| json_error(&error))?;
    Ok(Descriptor {
        media_type,
        digest: Digest::of(bytes),
        size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        artifact_type,
        annotations,
    })
}

/// The digest of what a manifest or index says it is about.
pub(super) fn subject(bytes: &[u8]) -> Result<Option<Digest>, DocumentError> {
    let value = json::parse(bytes)?;
    kind(&value)?;
    let Some(subject) = value.get("subject").filter(|subject| !subject.is_null()) else { return Ok(None) };
    Descriptor::deserialize(subject).map(|subject| Some(subject.digest)).map_err(|error| json_error(&error))
}

/// Whether what is no document of one kind may be about `subject` for others.
pub(super) fn may_be_about(bytes: &[u8], subject: Digest) -> bool {
    #[derive(Deserialize)]
    struct Loose {
        #[serde(default)]
        subject: Option<LooseSubject>,
    }
    #[derive(Deserialize)]
    struct LooseSubject {
        digest: String,
    }
    let hex = subject.hex();
    match serde_json::from_slice(bytes) {
        Ok(Loose { subject: Some(about) }) => about.digest.to_ascii_lowercase().contains(&hex),
        // Escaped it may stand in any letters.
        _ => {
            let text = String::from_utf8_lossy(bytes);
            text.contains("\\u") || text.to_ascii_lowercase().contains(&hex)
        }
    }
}

/// What kind of document it is: by `mediaType`, else by its shape. Never both kinds.
fn kind(value: &Value) -> Result<String, DocumentError> {
    spelled_as_specified(value)?;
    let index = value.get("manifests").is_some();
    let image = value.get("layers").is_some() || value.get("config").is_some();
    if index && image {
        return Err(DocumentError::Ambiguous);
    }
    match value.get("mediaType") {
        Some(Value::String(stated)) => {
            if (is_index(stated) && image) || (is_manifest(stated) && index) {
                return Err(DocumentError::Ambiguous);
            }
            // Runtimes pass over a type that they do not know, and go by the `Content-Type` and the fields: what lists
            // manifests runs as an index, whatever else it calls itself.
            if index && !is_index(stated) {
                return Err(DocumentError::Disguised { found: shown(stated, 80) });
            }
            Ok(shown(stated, 200))
        }
        Some(other) => {
            Err(DocumentError::Kind { expected: "a text as `mediaType`", found: shown(&other.to_string(), 80) })
        }
        None if index => Ok(IMAGE_INDEX.to_owned()),
        None if image => Ok(IMAGE_MANIFEST.to_owned()),
        None => {
            Err(DocumentError::Kind { expected: "an image manifest or index", found: shown(&value.to_string(), 80) })
        }
    }
}

pub(super) fn is_index(media_type: &str) -> bool {
    matches!(media_type, IMAGE_INDEX | DOCKER_LIST)
}

fn is_manifest(media_type: &str) -> bool {
    matches!(media_type, IMAGE_MANIFEST | DOCKER_MANIFEST)
}

/// Whether a descriptor is one of a manifest or an index.
pub(super) fn is_document(media_type: &str) -> bool {
    is_manifest(media_type) || is_index(media_type)
}

/// What Notation calls its signatures, as artifacts.
const NOTATION_TYPE: &str = "application/vnd.cncf.notary.signature";

/// Whether a layer of this type is evidence as it lies there: a Sigstore bundle of whatever version, or a Notation
/// signature. Which versions are read is for whoever reads it to say, and a version that is not is no less somebody's word.
pub(super) fn holds_evidence(media_type: &str) -> bool {
    let kind = essence(media_type);
    kind.contains("sigstore.bundle") || matches!(kind.as_str(), "application/jose+json" | "application/cose")
}

/// A media type as types are compared: without its parameters and in lower case (RFC 2045, 5.1; RFC 6838, 4.2).
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or(media_type).trim().to_ascii_lowercase()
}

/// Whether a layer of this type is one of cosign's older storage: a simple signing document, or an envelope.
pub(super) fn is_cosign_layer_type(media_type: &str) -> bool {
    matches!(
        essence(media_type).as_str(),
        "application/vnd.dev.cosign.simplesigning.v1+json" | "application/vnd.dsse.envelope.v1+json"
    )
}

/// What the types of artifacts have in their names that other tools put beside images in great numbers, and that are no
/// signatures: bills of materials, reports of scanners, charts, text.
const OTHER_KINDS: [&str; 7] = ["cyclonedx", "helm", "sarif", "spdx", "syft", "trivy", "text/"];

/// Whether a referrer names itself as of a kind that is known to hold no bundles. It is the word of whoever wrote it, so
/// that it is read as well where there is room for all: see [`crate::domain::limits::MAX_REFERRERS`].
///
/// A kind that is not known may hold some. Registries have been seen to put the config's type, the empty type or nothing
/// where the bundle's type belongs, and writers of bundles to put there whatever they liked.
pub(super) fn names_another_kind(item: &Descriptor) -> bool {
    let kind = item.artifact_type.as_deref().unwrap_or_default().to_ascii_lowercase();
    is_index(&item.media_type) || names_other_content(&kind)
}

/// Whether a type, in lower case, is one of these.
pub(super) fn names_other_content(kind: &str) -> bool {
    OTHER_KINDS.iter().any(|other| kind.contains(other))
}

/// Whether it is by its own word what holds evidence, or says nothing.
fn is_likely(item: &Descriptor) -> bool {
    let kind = item.artifact_type.as_deref().unwrap_or_default();
    matches!(kind, "" | EMPTY_TYPE | "application/vnd.oci.image.config.v1+json" | NOTATION_TYPE)
        || kind.contains("sigstore.bundle")
        || kind.starts_with("application/vnd.dev.cosign.")
}

/// Which of several referrers is read sooner: the smaller one. By hints of whoever wrote them, so it says nothing about
/// what they are worth.
pub(super) fn reading_order(item: &Descriptor) -> (bool, bool, bool, Reverse<String>) {
    let kind = item.artifact_type.as_deref().unwrap_or_default();
    let created = item.annotations.get(CREATED).map(|text| shown(text, 40)).unwrap_or_default();
    (names_another_kind(item), !is_likely(item), !kind.contains("sigstore.bundle"), Reverse(created))
}

/// Bytes of the manifest that holds one bundle about `subject`.
pub(super) fn bundle_manifest(
    subject: &Descriptor,
    bundle: &[u8],
    annotations: &BTreeMap<String, String>,
) -> Result<Vec<u8>, JsonError> {
    json::canonical(&json!({
        "schemaVersion": 2,
        "mediaType": IMAGE_MANIFEST,
        "artifactType": BUNDLE_TYPE,
        "config": plain(EMPTY_TYPE, EMPTY_BYTES),
        "layers": [plain(BUNDLE_TYPE, bundle)],
        "subject": { "mediaType": subject.media_type, "digest": subject.digest, "size": subject.size },
        "annotations": annotations,
    }))
}

/// Bytes of the manifest of a pushed file or directory.
pub(super) fn artifact_manifest(layers: &[Descriptor]) -> Result<Vec<u8>, JsonError> {
    json::canonical(&json!({
        "schemaVersion": 2,
        "mediaType": IMAGE_MANIFEST,
        "artifactType": ARTIFACT_TYPE,
        "config": plain(EMPTY_TYPE, EMPTY_BYTES),
        "layers": layers,
    }))
}

fn plain(media_type: &str, bytes: &[u8]) -> Descriptor {
    Descriptor {
        media_type: media_type.to_owned(),
        digest: Digest::of(bytes),
        size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        artifact_type: None,
        annotations: BTreeMap::new(),
    }
}

/// The tag under which the referrers of `subject` are listed where there is no API.
pub(super) fn fallback_tag(subject: Digest) -> String {
    format!("sha256-{}", subject.hex())
}

/// Whether a tag is one of those.
pub(super) fn is_fallback_tag(tag: &str) -> bool {
    tag.strip_prefix("sha256-").is_some_and(|hex| Digest::from_hex(hex).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(artifact_type: Option<&str>) -> Descriptor {
        let mut item = plain(IMAGE_MANIFEST, b"x");
        item.artifact_type = artifact_type.map(str::to_owned);
        item
    }

    #[test]
    fn the_empty_config_is_the_one_of_the_specification() {
        let empty = plain(EMPTY_TYPE, EMPTY_BYTES);
        assert_eq!(empty.digest.hex(), "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assert_eq!(empty.size, 2);
    }

    #[test]
    fn only_kinds_known_to_hold_no_bundle_are_read_last_or_not_at_all() {
        for open in [
            None,
            Some(""),
            Some(EMPTY_TYPE),
            Some(BUNDLE_TYPE),
            Some("application/vnd.oci.image.config.v1+json"),
            Some("application/vnd.dev.sigstore.bundle+json;version=0.1"),
            Some("application/vnd.cncf.notary.signature"),
            Some("application/vnd.in-toto+json"),
            Some("application/vnd.acme.thing"),
        ] {
            assert!(!names_another_kind(&item(open)), "{open:?}");
        }
        for other in ["text/spdx+json", "application/vnd.CycloneDX+json", "application/sarif+json", "text/plain"] {
            assert!(names_another_kind(&item(Some(other))), "{other}");
        }
        let index = Descriptor { media_type: IMAGE_INDEX.to_owned(), ..item(Some(BUNDLE_TYPE)) };
        assert!(names_another_kind(&index));
    }

    #[test]
    fn what_most_likely_holds_evidence_is_read_first_and_the_newest_of_it() {
        let made = |kind: Option<&str>, created: &str| {
            let mut item = item(kind);
            item.annotations.insert(CREATED.to_owned(), created.to_owned());
            item
        };
        let old = made(Some(BUNDLE_TYPE), "2026-01-01T00:00:00Z");
        let new = made(Some(BUNDLE_TYPE), "2026-06-01T00:00:00Z");
        let (unsaid, sbom) = (made(None, "2026-07-01T00:00:00Z"), made(Some("text/spdx+json"), "2026-08-01T00:00:00Z"));
        let own = made(Some("application/vnd.acme.thing"), "2026-09-01T00:00:00Z");
        let bare = item(Some(BUNDLE_TYPE));
        let mut items = vec![sbom.clone(), own.clone(), unsaid.clone(), old.clone(), bare.clone(), new.clone()];
        items.sort_by_cached_key(reading_order);
        assert_eq!(items, [new, old, bare, unsaid, own, sbom]);
    }

    #[test]
    fn every_spelling_and_version_of_the_bundle_type_is_read() {
        for kind in [
            "application/vnd.dev.sigstore.bundle.v0.3+json",
            "application/vnd.dev.sigstore.bundle+json; version=0.2",
            "application/vnd.dev.sigstore.bundle+json",
            "application/vnd.dev.sigstore.bundle.v9+json",
            "Application/Vnd.Dev.Sigstore.Bundle.V0.3+JSON",
        ] {
            assert!(holds_evidence(kind), "{kind}");
        }
        assert!(!holds_evidence("application/vnd.in-toto+json"));
    }

    #[test]
    fn a_document_that_is_manifest_and_index_at_once_is_refused() {
        let both = br#"{"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[],"manifests":[]}"#;
        assert_eq!(ImageManifest::parse(both).unwrap_err(), DocumentError::Ambiguous);
        assert_eq!(Index::parse(both).unwrap_err(), DocumentError::Ambiguous);
        let silent = br#"{"schemaVersion":2,"layers":[],"manifests":[]}"#;
        assert_eq!(ImageManifest::parse(silent).unwrap_err(), DocumentError::Ambiguous);
        assert_eq!(Index::parse(silent).unwrap_err(), DocumentError::Ambiguous);
        let lying = br#"{"mediaType":"application/vnd.oci.image.index.v1+json","layers":[]}"#;
        assert_eq!(media_type(lying, None).unwrap_err(), DocumentError::Ambiguous);
    }

    #[test]
    fn what_is_no_document_may_be_about_what_it_names_as_its_subject_or_names_at_all() {
        let (app, other) = (Digest::of(b"app"), Digest::of(b"other"));
        let both = |subject: &str| {
            let text = format!(r#"{{"layers":[{{"digest":"{other}"}}],"manifests":[],"subject":{subject}}}"#);
            [app, other].map(|one| may_be_about(text.as_bytes(), one))
        };
        assert_eq!(both(&format!(r#"{{"digest":"{app}"}}"#)), [true, false]);
        assert_eq!(both(&format!(r#""{app}""#)), [true, true]);
        assert_eq!(both("null"), [false, true]);
        assert_eq!(both(r#""\u0061""#), [true, true]);
    }

    #[test]
    fn the_storage_cannot_call_a_document_something_else_than_it_calls_itself() {
        let image = br#"{"mediaType":"application/vnd.oci.image.manifest.v1+json","layers":[]}"#;
        assert!(media_type(image, Some(IMAGE_INDEX)).is_err());
        assert_eq!(media_type(image, Some("text/plain")).unwrap(), IMAGE_MANIFEST);
        let silent = br#"{"schemaVersion":2,"layers":[]}"#;
        assert_eq!(media_type(silent, Some(DOCKER_MANIFEST)).unwrap(), DOCKER_MANIFEST);
        assert_eq!(media_type(silent, Some(IMAGE_INDEX)).unwrap(), IMAGE_MANIFEST);
    }

    #[test]
    fn rewriting_an_index_keeps_what_others_wrote_in_it() {
        let digest = Digest::of(b"other");
        let theirs = format!(
            r#"{{"schemaVersion":2,"manifests":[{{"mediaType":"a/b","digest":"{digest}","size":5,"platform":{{"os":"x"}}}}]}}"#
        );
        let mut index = Index::parse(theirs.as_bytes()).unwrap();
        assert!(index.add(&plain(IMAGE_MANIFEST, b"ours")));
        assert!(!index.add(&plain(IMAGE_MANIFEST, b"ours")));
        let written = String::from_utf8(index.to_bytes().unwrap()).unwrap();
        assert!(written.contains(r#""platform":{"os":"x"}"#), "{written}");
        assert_eq!(Index::parse(written.as_bytes()).unwrap().len(), 2);
    }

    #[test]
    fn a_tag_moves_and_what_it_left_stays_listed() {
        let (first, second) = (plain(IMAGE_MANIFEST, b"1"), plain(IMAGE_MANIFEST, b"2"));
        let mut index = Index::default();
        index.tag("v1", &first);
        index.tag("latest", &first);
        index.tag("latest", &second);
        assert_eq!(index.tagged("latest").unwrap().digest, second.digest);
        assert_eq!(index.tagged("v1").unwrap().digest, first.digest);
        index.tag("v1", &second);
        assert!(index.descriptors().any(|entry| entry.digest == first.digest));
    }

    #[test]
    fn manifests_that_are_no_list_are_not_an_empty_one() {
        for found in ["{}", "\"\"", "0", "false", "{\"digest\":\"x\"}"] {
            let text = format!("{{\"schemaVersion\":2,\"manifests\":{found}}}");
            let error = Index::parse(text.as_bytes()).unwrap_err();
            assert!(error.to_string().contains("a list as `manifests`"), "{error}");
        }
        for none in ["{\"schemaVersion\":2,\"manifests\":null}", "{\"schemaVersion\":2,\"manifests\":[]}"] {
            assert_eq!(Index::parse(none.as_bytes()).unwrap().len(), 0);
        }
    }

    #[test]
    fn an_entry_with_a_digest_we_cannot_address_is_an_error_not_an_absence() {
        let text = r#"{"manifests":[{"mediaType":"a/b","digest":"sha512:00","size":5}]}"#;
        assert!(matches!(Index::parse(text.as_bytes()), Err(DocumentError::Entry { entry: 0, .. })));
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_readers_panic(bytes: Vec<u8>) {
            let _ = ImageManifest::parse(&bytes);
            let _ = Index::parse(&bytes);
            let _ = media_type(&bytes, None);
        }
    }
}
