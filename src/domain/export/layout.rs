//! The parts of an export as an OCI image layout, and back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    DECISION_ARTIFACT_TYPE, Export, ExportError, ExportedOverride, FILED_AT, Filed, HANDLE, OVERRIDE,
    RECORD_MEDIA_TYPE, ROLE, malformed, missing, tar,
};
use crate::domain::decision::Record;
use crate::domain::digest::Digest;
use crate::domain::json;
use crate::domain::keys::PublicKey;
use crate::domain::limits::MAX_MANIFEST_BYTES;
use crate::domain::policy::{PACK_ARTIFACT_TYPE, PackFiles};
use crate::domain::time::Timestamp;
use crate::domain::trusted_root::{TrustSet, TrustedRoot};

const LAYOUT: &[u8] = br#"{"imageLayoutVersion":"1.0.0"}"#;
const INDEX_TYPE: &str = "application/vnd.oci.image.index.v1+json";
const MANIFEST_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";
const EMPTY_TYPE: &str = "application/vnd.oci.empty.v1+json";
const EMPTY: &[u8] = b"{}";
const KEY_TYPE: &str = "application/x-pem-file";
const ROOT_TYPE: &str = "application/vnd.dev.sigstore.trustedroot+json;version=0.1";
const BUNDLE_TYPE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";
const REVOCATIONS_TYPE: &str = "application/vnd.countersign.revocations.v1+json";
const LOST_TYPE: &str = "application/vnd.countersign.loss.v1+json";
const LATER_TYPE: &str = "application/vnd.countersign.superseded.v1+json";
const UNJUDGED_TYPE: &str = "application/vnd.countersign.unjudged.v1+json";
const BYTES_TYPE: &str = "application/octet-stream";
const REF_NAME: &str = "org.opencontainers.image.ref.name";
const TITLE: &str = "org.opencontainers.image.title";

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Entry {
    media_type: String,
    digest: Digest,
    size: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    artifact_type: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    annotations: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Index {
    manifests: Vec<Entry>,
}

#[derive(Deserialize)]
struct Manifest {
    layers: Vec<Entry>,
}

/// The blobs of a layout that is being made.
#[derive(Default)]
struct Blobs<'a>(BTreeMap<Digest, std::borrow::Cow<'a, [u8]>>);

impl<'a> Blobs<'a> {
    fn add(&mut self, media_type: &str, bytes: impl Into<std::borrow::Cow<'a, [u8]>>) -> Entry {
        let bytes = bytes.into();
        let entry = Entry {
            media_type: media_type.to_owned(),
            digest: Digest::of(&bytes),
            size: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            artifact_type: None,
            annotations: BTreeMap::new(),
        };
        self.0.insert(entry.digest, bytes);
        entry
    }

    fn part(&mut self, role: &str, media_type: &str, bytes: impl Into<std::borrow::Cow<'a, [u8]>>) -> Entry {
        with(self.add(media_type, bytes), ROLE, role)
    }
}

fn with(mut entry: Entry, key: &str, value: &str) -> Entry {
    entry.annotations.insert(key.to_owned(), value.to_owned());
    entry
}

/// What a bundle says it is, if it is one of Sigstore's; what else was looked at is bytes.
fn bundle_type(bytes: &[u8]) -> String {
    let value = json::parse(bytes).ok();
    let stated = value.as_ref().and_then(|value| value.get("mediaType")).and_then(serde_json::Value::as_str);
    let known = stated.filter(|stated| stated.starts_with("application/vnd.dev.sigstore.bundle"));
    known.filter(|stated| stated.len() < 80 && stated.is_ascii()).unwrap_or(BYTES_TYPE).to_owned()
}

pub(super) fn write(export: &Export) -> Result<Vec<u8>, ExportError> {
    let mut blobs = Blobs::default();
    let empty = blobs.add(EMPTY_TYPE, EMPTY);
    let mut layers = parts(export, &mut blobs)?;
    for exported in &export.overrides {
        let id = exported.id.to_string();
        let request = blobs.part("override", BUNDLE_TYPE, exported.request.as_slice());
        layers.push(with(request, OVERRIDE, &id));
        for (role, signatures) in [("approval", &exported.approvals), ("revocation", &exported.revocations)] {
            for Filed { bundle, at } in signatures {
                let entry = with(blobs.part(role, BUNDLE_TYPE, bundle.as_slice()), OVERRIDE, &id);
                layers.push(with(entry, FILED_AT, &at.to_string()));
            }
        }
    }
    if let Some(prior) = &export.prior {
        layers.push(blobs.part("prior", RECORD_MEDIA_TYPE, canonical(prior)?));
    }
    if !export.revocations.is_empty() {
        layers.push(blobs.part("revoked", REVOCATIONS_TYPE, canonical(&export.revocations)?));
    }
    if let Some(lost) = &export.lost {
        layers.push(blobs.part("lost", LOST_TYPE, canonical(lost)?));
    }
    if let Some(later) = &export.later {
        layers.push(blobs.part("superseded", LATER_TYPE, canonical(later)?));
    }
    if !export.unjudged.is_empty() {
        layers.push(blobs.part("unjudged", UNJUDGED_TYPE, canonical(&export.unjudged)?));
    }
    let decision = canonical(&json!({
        "schemaVersion": 2,
        "mediaType": MANIFEST_TYPE,
        "artifactType": DECISION_ARTIFACT_TYPE,
        "config": empty,
        "layers": layers,
    }))?;
    if decision.len() > MAX_MANIFEST_BYTES {
        let detail = format!("expected a manifest of at most {MAX_MANIFEST_BYTES} bytes, found {}", decision.len());
        return Err(malformed("the list of parts", &detail));
    }
    for (_, bytes) in export.pack.iter() {
        blobs.add(BYTES_TYPE, bytes);
    }
    let artifact = |entry: Entry, kind: &str| Entry { artifact_type: Some(kind.to_owned()), ..entry };
    let mut manifests = vec![
        with(artifact(blobs.add(MANIFEST_TYPE, decision), DECISION_ARTIFACT_TYPE), REF_NAME, "decision"),
        with(artifact(blobs.add(MANIFEST_TYPE, export.pack.manifest_bytes()), PACK_ARTIFACT_TYPE), REF_NAME, "pack"),
    ];
    if let Some((media_type, manifest)) = &export.subject_manifest {
        manifests.push(with(blobs.add(media_type, manifest.as_slice()), REF_NAME, "subject"));
    }
    let index = canonical(&json!({"schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": manifests}))?;
    let mut members: BTreeMap<String, &[u8]> =
        blobs.0.iter().map(|(digest, bytes)| (format!("blobs/sha256/{}", digest.hex()), bytes.as_ref())).collect();
    members.insert("index.json".to_owned(), &index);
    members.insert("oci-layout".to_owned(), LAYOUT);
    Ok(tar::write(&members))
}

/// The parts that every decision has, and its evidence.
fn parts<'a>(export: &'a Export, blobs: &mut Blobs<'a>) -> Result<Vec<Entry>, ExportError> {
    let mut layers = vec![blobs.part("record", RECORD_MEDIA_TYPE, canonical(&export.record)?)];
    layers.extend(export.vsa.as_ref().map(|vsa| blobs.part("vsa", BUNDLE_TYPE, vsa.as_slice())));
    layers.push(blobs.part("gate-key", KEY_TYPE, export.gate_key.to_pem().into_bytes()));
    for root in export.trust.iter().flat_map(TrustSet::roots) {
        layers.push(with(blobs.part("trusted-root", ROOT_TYPE, root.canonical_json()), HANDLE, root.handle()));
    }
    for bundle in export.evidence.values() {
        layers.push(blobs.part("evidence", &bundle_type(bundle), bundle.as_slice()));
    }
    Ok(layers)
}

fn canonical<T: Serialize>(value: &T) -> Result<Vec<u8>, ExportError> {
    json::canonical(value).map_err(|error| malformed("a document", &error))
}

/// The blobs of a layout that is being read.
struct Reader<'a>(BTreeMap<Digest, &'a [u8]>);

impl<'a> Reader<'a> {
    fn blob(&self, what: &'static str, entry: &Entry) -> Result<&'a [u8], ExportError> {
        self.0.get(&entry.digest).copied().ok_or_else(|| missing(format!("{what} ({})", entry.digest)))
    }
}

pub(super) fn read(members: &BTreeMap<String, &[u8]>) -> Result<Export, ExportError> {
    let member = |name: &str| members.get(name).copied().ok_or_else(|| missing(format!("`{name}`")));
    if member("oci-layout")? != LAYOUT {
        return Err(malformed("`oci-layout`", &"expected an image layout of version 1.0.0"));
    }
    let index = member("index.json")?;
    let mut blobs = BTreeMap::new();
    for (name, bytes) in members {
        let Some(expected) = name.strip_prefix("blobs/sha256/").and_then(|hex| Digest::from_hex(hex).ok()) else {
            continue;
        };
        let found = Digest::of(bytes);
        if found != expected {
            return Err(ExportError::Blob { expected, found });
        }
        blobs.insert(expected, *bytes);
    }
    let reader = Reader(blobs);
    let index: Index = document("`index.json`", index)?;
    let named = |name: &str| index.manifests.iter().find(|e| e.annotations.get(REF_NAME).is_some_and(|n| n == name));
    let manifest = |name: &str, what: &'static str| -> Result<Manifest, ExportError> {
        let entry = named(name).ok_or_else(|| missing(format!("the manifest `{name}`")))?;
        document(what, reader.blob(what, entry)?)
    };
    let layers = manifest("decision", "the manifest `decision`")?.layers;
    let pack = read_pack(&reader, &manifest("pack", "the manifest `pack`")?)?;
    let subject_manifest = match named("subject") {
        None => None,
        Some(entry) => Some((entry.media_type.clone(), reader.blob("the manifest `subject`", entry)?.to_vec())),
    };
    read_decision(&reader, &layers, pack, subject_manifest)
}

fn document<T: serde::de::DeserializeOwned>(what: &'static str, bytes: &[u8]) -> Result<T, ExportError> {
    if bytes.len() > MAX_MANIFEST_BYTES {
        let detail = format!("expected at most {MAX_MANIFEST_BYTES} bytes, found {}", bytes.len());
        return Err(malformed(what, &detail));
    }
    json::parse_as(bytes).map_err(|error| malformed(what, &error))
}

fn read_pack(reader: &Reader<'_>, manifest: &Manifest) -> Result<PackFiles, ExportError> {
    let mut files = BTreeMap::new();
    for layer in &manifest.layers {
        let path = layer.annotations.get(TITLE).ok_or_else(|| missing("the path of a file of the pack".into()))?;
        let bytes = reader.blob("a file of the policy pack", layer)?.to_vec();
        if files.insert(path.clone(), bytes).is_some() {
            return Err(malformed("the manifest `pack`", &"one path twice"));
        }
    }
    PackFiles::new(files).map_err(|errors| malformed("the policy pack", &errors))
}

fn read_decision(
    reader: &Reader<'_>,
    layers: &[Entry],
    pack: PackFiles,
    subject_manifest: Option<(String, Vec<u8>)>,
) -> Result<Export, ExportError> {
    let of =
        |role: &'static str| layers.iter().filter(move |layer| layer.annotations.get(ROLE).is_some_and(|r| r == role));
    let one = |role: &'static str| -> Result<Option<&[u8]>, ExportError> {
        of(role).next().map(|layer| reader.blob(role, layer)).transpose()
    };
    let record = one("record")?.ok_or_else(|| missing("the record".into()))?;
    let key = one("gate-key")?.ok_or_else(|| missing("the gate's key".into()))?;
    let key = std::str::from_utf8(key).map_err(|error| malformed("the gate's key", &error))?;
    let evidence = of("evidence").map(|layer| Ok((layer.digest, reader.blob("a bundle", layer)?.to_vec())));
    let record = read_record("the record", record)?;
    Ok(Export {
        trust: read_trust(reader, of("trusted-root"), &record)?,
        record,
        gate_key: PublicKey::from_pem(key).map_err(|error| malformed("the gate's key", &error))?,
        vsa: one("vsa")?.map(<[u8]>::to_vec),
        pack,
        subject_manifest,
        evidence: evidence.collect::<Result<_, ExportError>>()?,
        overrides: read_overrides(reader, layers)?,
        prior: one("prior")?.map(|bytes| read_record("the record about the environment before", bytes)).transpose()?,
        revocations: match one("revoked")? {
            Some(bytes) => document("what was revoked", bytes)?,
            None => Vec::new(),
        },
        lost: one("lost")?.map(|bytes| document("what is lost", bytes)).transpose()?,
        later: one("superseded")?.map(|bytes| document("what stands instead", bytes)).transpose()?,
        unjudged: match one("unjudged")? {
            Some(bytes) => document("what nobody had judged", bytes)?,
            None => Vec::new(),
        },
    })
}

/// A record, which must be canonical: its bytes are its name.
fn read_record(what: &'static str, bytes: &[u8]) -> Result<Record, ExportError> {
    let record: Record = json::parse_own_as(bytes).map_err(|error| malformed(what, &error))?;
    if canonical(&record)? == bytes {
        return Ok(record);
    }
    Err(malformed(what, &"expected canonical JSON, found other bytes"))
}

/// The trusted roots. A set of none has a digest too, and then there is nothing to be read.
fn read_trust<'e>(
    reader: &Reader<'_>,
    layers: impl Iterator<Item = &'e Entry>,
    record: &Record,
) -> Result<Option<TrustSet>, ExportError> {
    let mut roots = Vec::new();
    for layer in layers {
        let root = TrustedRoot::recognize(reader.blob("a trusted root", layer)?);
        let handle = layer.annotations.get(HANDLE).ok_or_else(|| missing("the name of a trusted root".into()))?;
        roots.push(root.map_err(|error| malformed("a trusted root", &error))?.called(handle));
    }
    let nobody_was_trusted = record.inputs.trust_set == TrustSet::empty().digest();
    Ok((!roots.is_empty() || nobody_was_trusted).then(|| TrustSet::new(roots)))
}

fn read_overrides(reader: &Reader<'_>, layers: &[Entry]) -> Result<Vec<ExportedOverride>, ExportError> {
    let mut overrides: Vec<ExportedOverride> = Vec::new();
    for layer in layers {
        let role = layer.annotations.get(ROLE).map_or("", String::as_str);
        if !matches!(role, "override" | "approval" | "revocation") {
            continue;
        }
        let bundle = reader.blob("a signature over an override", layer)?.to_vec();
        let text = |key: &str| layer.annotations.get(key).map(String::as_str).unwrap_or_default();
        let id: Digest = text(OVERRIDE).parse().map_err(|error| malformed("an override's id", &error))?;
        if role == "override" {
            overrides.push(ExportedOverride { id, request: bundle, approvals: Vec::new(), revocations: Vec::new() });
            continue;
        }
        let at: Timestamp = text(FILED_AT).parse().map_err(|error| malformed("the time of a signature", &error))?;
        let over = overrides.last_mut().filter(|over| over.id == id);
        let over = over.ok_or_else(|| ExportError::Foreign { what: format!("a signature over override {id}") })?;
        let signatures = if role == "approval" { &mut over.approvals } else { &mut over.revocations };
        signatures.push(Filed { bundle, at });
    }
    Ok(overrides)
}
