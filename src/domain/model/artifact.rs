//! A model in a registry: an artifact with a layer a file, and the signature over those files.
//!
//! The signature names files, and everybody else names the artifact by the digest of its manifest. What joins the two
//! is the manifest itself, so the collector writes both down in one document ([`record`]): whoever has it can verify,
//! now and years later, that the manifest is the subject's and that its layers are the signed files, one for one.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{ModelManifest, ModelPath, Observed, ObservedFile, Piece, SIGNATURE_NAME};
use crate::domain::bundle::{At, claimed_predicate_type};
use crate::domain::digest::Digest;
use crate::domain::evidence::rejection::{Rejection, shown};
use crate::domain::json::{self, JsonError};
use crate::domain::limits::{MAX_BUNDLE_BYTES, MAX_JSON_DEPTH, MAX_MANIFEST_BYTES, MAX_MODEL_FILES};
use crate::domain::oci_fields::{Misspelled, spelled_as_specified};

const MANIFEST_TYPE: &str = "application/vnd.oci.image.manifest.v1+json";
/// SHA-256 of `{}`: the config of an artifact that has none (OCI image-spec, "Guidance for an Empty Descriptor").
const EMPTY_CONFIG: &str = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
const TITLE: &str = "org.opencontainers.image.title";
/// By these, other tools than ours put a layer's bytes somewhere else than under its title.
const PLACES: [&str; 2] = ["io.deis.oras.content.unpack", "org.cncf.model.filepath"];
/// Words of a media type by which a layer's bytes are taken for a box of other files.
const BOXES: [&str; 6] = ["gzip", "tar", "tgz", "xz", "zip", "zstd"];

/// Writes a pushed model down: the bytes that are stored, named by their digest, and verified.
///
/// * `manifest` — the artifact's manifest, as it was read.
/// * `signature` — the Sigstore bundle over its files.
///
/// # Errors
///
/// None in practice: texts have a JSON form.
pub fn record(manifest: &[u8], signature: &[u8]) -> Result<Vec<u8>, JsonError> {
    json::canonical(&json!({"manifest": STANDARD.encode(manifest), "signature": STANDARD.encode(signature)}))
}

/// A pushed model that has the shape of one. Nothing it says is believed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UntrustedModel {
    manifest: Vec<u8>,
    signature: Vec<u8>,
}

impl UntrustedModel {
    /// Reads what [`record`] wrote.
    ///
    /// # Errors
    ///
    /// [`Rejection::Malformed`] with the JSON pointer, [`Rejection::TooLarge`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Rejection> {
        if bytes.len() > MAX_BUNDLE_BYTES {
            let (limit, found) = (MAX_BUNDLE_BYTES, bytes.len());
            return Err(Rejection::TooLarge { what: "bytes of a manifest and a signature", limit, found });
        }
        let value = json::parse_bounded(bytes).map_err(|error| Rejection::Malformed {
            pointer: String::new(),
            expected: format!("strict JSON, at most {MAX_JSON_DEPTH} levels deep"),
            found: shown(&error.to_string()),
        })?;
        let root = At::root(&value, String::new());
        root.only(&["manifest", "signature"])?;
        // One spelling: the digest of these bytes is the name of the evidence.
        if json::canonical(&value).ok().as_deref() != Some(bytes) {
            return Err(root.malformed("canonical JSON (RFC 8785)", "another spelling of it".to_owned()));
        }
        Ok(Self { manifest: root.need("manifest")?.base64()?, signature: root.need("signature")?.base64()? })
    }

    /// The artifact's manifest.
    #[must_use]
    pub fn manifest(&self) -> &[u8] {
        &self.manifest
    }

    /// The Sigstore bundle over its files.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }
}

/// What the signature of a pushed model says it is, unverified: to name what was rejected, never to believe it.
#[must_use]
pub fn claimed_type_of_pushed(bytes: &[u8]) -> String {
    UntrustedModel::parse(bytes).map_or_else(|_| String::new(), |model| claimed_predicate_type(&model.signature))
}

/// The layers of an artifact as files: what whoever pulls it gets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layers {
    files: BTreeMap<ModelPath, Layer>,
    /// Titles that no signature can have; escaped.
    unnameable: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Layer {
    digest: Digest,
    bytes: u64,
}

impl Layers {
    /// Reads the layers of an artifact's manifest.
    ///
    /// Refused is whatever would give another directory than the titles say: a layer without a title or with a place
    /// of its own, two of one title, a box of other files, blobs beside the layers, and a config, which is no file that
    /// anybody signed. So is a
    /// field that is specified in another spelling, which tools read that do not tell the cases of letters apart.
    ///
    /// # Errors
    ///
    /// [`Rejection::ModelMismatch`] with what is in the way.
    pub fn read(manifest: &[u8]) -> Result<Self, Rejection> {
        if manifest.len() > MAX_MANIFEST_BYTES {
            return Err(in_the_way("", &format!("a manifest of {} bytes", manifest.len())));
        }
        let value = json::parse(manifest).map_err(|error| in_the_way("", &error.to_string()))?;
        spelled_as_specified(&value).map_err(|Misspelled { expected, found, pointer }| {
            in_the_way(&pointer, &format!("`{expected}`, spelled `{found}`"))
        })?;
        let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
        match (text("/mediaType"), value.get("mediaType"), value.get("manifests")) {
            (Some(MANIFEST_TYPE), _, None) | (None, None, None) => {}
            (_, _, Some(_)) => return Err(in_the_way("/manifests", "an index")),
            (found, ..) => return Err(in_the_way("/mediaType", found.unwrap_or("no text"))),
        }
        // The artifact manifest that OCI took back named its files so, and some clients still fetch by it.
        if value.get("blobs").is_some() {
            return Err(in_the_way("/blobs", "files beside the layers, which other clients fetch in their place"));
        }
        if value.get("config").is_some() && text("/config/digest") != Some(EMPTY_CONFIG) {
            let found =
                format!("the config {}, which nobody signed", text("/config/digest").unwrap_or("without a digest"));
            return Err(in_the_way("/config", &found));
        }
        let layers = value.get("layers").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if layers.len() > MAX_MODEL_FILES {
            return Err(in_the_way("/layers", &format!("{} layers (MAX_MODEL_FILES {MAX_MODEL_FILES})", layers.len())));
        }
        let mut read = Self::default();
        for (index, layer) in layers.iter().enumerate() {
            read.add(layer, &format!("/layers/{index}"))?;
        }
        Ok(read)
    }

    fn add(&mut self, layer: &Value, pointer: &str) -> Result<(), Rejection> {
        let text = |name: &str| layer.get(name).and_then(Value::as_str);
        let annotation = |name: &str| layer.get("annotations").and_then(|all| all.get(name));
        let digest = text("digest").and_then(|digest| digest.parse::<Digest>().ok());
        let (Some(digest), Some(bytes)) = (digest, layer.get("size").and_then(Value::as_u64)) else {
            return Err(in_the_way(pointer, "a layer without a sha256 digest or a size"));
        };
        let media_type = text("mediaType").unwrap_or_default();
        if media_type.split(['/', '.', '+', '-']).any(|word| BOXES.contains(&word)) {
            return Err(in_the_way(
                pointer,
                &format!("a layer of type {media_type}, which is unpacked into other files"),
            ));
        }
        let Some(title) = annotation(TITLE).and_then(Value::as_str) else {
            return Err(in_the_way(pointer, "a layer without a title"));
        };
        if let Some(place) =
            PLACES.iter().find(|name| annotation(name).is_some_and(|place| place.as_str() != Some(title)))
        {
            return Err(in_the_way(pointer, &format!("a layer whose annotation {place} puts it elsewhere")));
        }
        match title.parse::<ModelPath>() {
            Ok(path) if !path.is_the_model_itself() => {
                if self.files.insert(path, Layer { digest, bytes }).is_some() {
                    return Err(in_the_way(pointer, &format!("a second layer with the title {title}")));
                }
            }
            _ => self.unnameable.push(shown(title)),
        }
        Ok(())
    }

    /// The layer that a model's signature lies in by its name, and how many bytes it says that it has.
    #[must_use]
    pub fn signature(&self) -> Option<(Digest, u64)> {
        let found = self.files.iter().find(|(path, _)| path.as_str() == SIGNATURE_NAME);
        found.map(|(_, layer)| (layer.digest, layer.bytes))
    }
}

fn in_the_way(pointer: &str, found: &str) -> Rejection {
    let at = if pointer.is_empty() { String::new() } else { format!(" at `{pointer}`") };
    let expected =
        "an artifact that is its files: a titled layer for each, none of them a box, and no config".to_owned();
    Rejection::ModelMismatch { expected, found: format!("{}{at}", shown(found)) }
}

impl ModelManifest {
    /// Requires that `layers` are the signed files, each with its bytes, and nothing else.
    ///
    /// * `signature` — the digest of the signature itself, which may lie among them under its own name.
    ///
    /// # Errors
    ///
    /// [`Rejection::ModelMismatch`] with every kind of difference; [`Rejection::Unsupported`] for files that were hashed
    /// in several pieces, which the digest of a whole layer cannot be compared with.
    pub fn require_layers(&self, layers: &Layers, signature: Digest) -> Result<(), Rejection> {
        if let Some((path, _)) = self.files().find(|(_, pieces)| pieces.len() > 1) {
            return Err(Rejection::Unsupported {
                expected: "a model whose files were each hashed as a whole, as the layers of an artifact are",
                found: format!("{}, so that `{}` has several digests", self.method(), shown(path.as_str())),
            });
        }
        let mut observed = Observed { unnameable: layers.unnameable.clone(), ..Observed::default() };
        for (path, layer) in &layers.files {
            match self.named_in_an_artifact(path) {
                Some((path, [piece])) => {
                    // The length that was signed is the layer's, where one was; whose bytes they are says the digest.
                    let range = piece.range.map(|_| (0, layer.bytes));
                    let pieces = vec![Piece { range, digest: layer.digest }];
                    observed.files.insert(path.clone(), ObservedFile { bytes: layer.bytes, pieces });
                }
                _ if path.as_str() == SIGNATURE_NAME && layer.digest == signature => {}
                _ => {
                    observed.unsigned.insert(path.clone());
                }
            }
        }
        let comparison = self.compare(observed, &std::collections::BTreeSet::new());
        let differences = comparison.differences();
        if differences.is_empty() {
            return Ok(());
        }
        Err(Rejection::ModelMismatch {
            expected: format!("the {} files that were signed, and no others", self.files().len()),
            found: differences.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        })
    }

    /// The signed file that a layer of this title is, and its pieces. A model that is one file has its name from the
    /// signature's subject.
    fn named_in_an_artifact(&self, title: &ModelPath) -> Option<(&ModelPath, &[Piece])> {
        if self.is_single_file() {
            return self.files().next().filter(|_| title.as_str() == self.name());
        }
        self.files.get_key_value(title).map(|(path, pieces)| (path, pieces.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layer(title: &str) -> Value {
        let digest = Digest::of(title.as_bytes());
        json!({"mediaType": "application/octet-stream", "digest": digest, "size": title.len(), "annotations": {TITLE: title}})
    }

    fn manifest(layers: &[Value]) -> Value {
        let config = json!({"mediaType": "application/vnd.oci.empty.v1+json", "digest": EMPTY_CONFIG, "size": 2});
        json!({"schemaVersion": 2, "mediaType": MANIFEST_TYPE, "config": config, "layers": layers})
    }

    fn read(manifest: &Value) -> Result<Layers, Rejection> {
        Layers::read(manifest.to_string().as_bytes())
    }

    #[test]
    fn a_record_is_read_back_and_has_one_spelling() {
        let written = record(b"m", b"s").unwrap();
        let model = UntrustedModel::parse(&written).unwrap();
        assert_eq!((model.manifest(), model.signature()), (&b"m"[..], &b"s"[..]));
        let text = String::from_utf8(written).unwrap();
        for other in
            [text.replace(',', ", "), text.replace('}', ",\"x\":\"\"}"), text.replace("\"manifest\"", "\"Manifest\"")]
        {
            assert_eq!(UntrustedModel::parse(other.as_bytes()).unwrap_err().code(), "malformed", "{other}");
        }
        let large = record(&vec![0; MAX_BUNDLE_BYTES], b"").unwrap();
        assert_eq!(UntrustedModel::parse(&large).unwrap_err().code(), "too-large");
    }

    #[test]
    fn whatever_would_give_other_files_than_the_titles_say_is_in_the_way() {
        assert_eq!(read(&manifest(&[layer("a"), layer("b/c")])).unwrap().files.len(), 2);
        let with = |name: &str, value: Value| {
            let mut changed = layer("a");
            changed[name] = value;
            manifest(&[changed])
        };
        let annotated = |name: &str, value: &str| {
            let mut changed = layer("a");
            changed["annotations"][name] = json!(value);
            manifest(&[changed])
        };
        let mut config = manifest(&[layer("a")]);
        config["config"]["digest"] = json!(Digest::of(b"config"));
        let mut docker = manifest(&[layer("a")]);
        docker["mediaType"] = json!("application/vnd.docker.distribution.manifest.v2+json");
        let mut index = manifest(&[layer("a")]);
        index["manifests"] = json!([]);
        let mut blobs = manifest(&[layer("a")]);
        blobs["blobs"] = json!([layer("b")]);
        let mut spelled = manifest(&[layer("a")]);
        spelled["Blobs"] = json!([layer("b")]);
        let cases = [
            ("blobs", blobs),
            ("blobs, spelled otherwise", spelled),
            ("a title twice", manifest(&[layer("a"), layer("a")])),
            ("no title", with("annotations", json!({}))),
            ("no digest", with("digest", json!("sha512:00"))),
            ("no size", with("size", json!("1"))),
            ("a tar", with("mediaType", json!("application/vnd.oci.image.layer.v1.tar"))),
            ("a tar of a model tool", with("mediaType", json!("application/vnd.cncf.model.weight.v1.tar+gzip"))),
            ("unpacked", annotated("io.deis.oras.content.unpack", "true")),
            ("elsewhere", annotated("org.cncf.model.filepath", "b")),
            ("a config", config),
            ("docker's", docker),
            ("an index", index),
        ];
        for (what, manifest) in cases {
            assert_eq!(read(&manifest).unwrap_err().code(), "model-mismatch", "{what}");
        }
        assert!(read(&annotated("org.cncf.model.filepath", "a")).is_ok());
        for title in ["../a", "/a", "a/../b", "a\nb", ".", ""] {
            assert_eq!(read(&manifest(&[layer(title)])).unwrap().unnameable.len(), 1, "{title}");
        }
    }
}
