//! Image indexes as builders leave them: an OCI layout on disk with platforms, and what lies beside them.

use std::path::Path;

use countersign::domain::digest::Digest;
use countersign::domain::reference::SubjectRef;
use serde_json::{Value, json};

use super::directory::TempDir;
use super::gate::TestGate;
use super::registry::quick;

pub const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
pub const INDEX: &str = "application/vnd.oci.image.index.v1+json";
const CONFIG: &str = "application/vnd.oci.image.config.v1+json";
const IN_TOTO: &str = "application/vnd.in-toto+json";

/// A layout in the making.
pub struct ImageLayout<'a>(pub &'a Path);

impl ImageLayout<'_> {
    fn blob(&self, bytes: &[u8]) -> Value {
        let digest = Digest::of(bytes);
        let directory = self.0.join("blobs/sha256");
        std::fs::create_dir_all(&directory).unwrap();
        std::fs::write(directory.join(digest.hex()), bytes).unwrap();
        json!({"digest": digest, "size": bytes.len()})
    }

    fn document(&self, media_type: &str, document: &Value) -> Value {
        with(self.blob(document.to_string().as_bytes()), &json!({"mediaType": media_type}))
    }

    /// An image for one platform, as an index names it.
    pub fn platform(&self, os: &str, architecture: &str, content: &str) -> Value {
        let config = self.document(CONFIG, &json!({"os": os, "architecture": architecture, "content": content}));
        let layer =
            with(self.blob(content.as_bytes()), &json!({"mediaType": "application/vnd.oci.image.layer.v1.tar"}));
        let image = json!({"schemaVersion": 2, "mediaType": MANIFEST, "config": config, "layers": [layer]});
        let entry = self.document(MANIFEST, &image);
        with(entry, &json!({"platform": {"os": os, "architecture": architecture}}))
    }

    /// What BuildKit puts beside a platform: a manifest of unsigned statements about it.
    pub fn attestation(&self, about: &Value, statements: &[&[u8]]) -> Value {
        let layers: Vec<Value> = statements.iter().map(|statement| self.statement_layer(statement)).collect();
        self.attestation_of_layers(about, &layers)
    }

    /// A layer that is an unsigned statement.
    pub fn statement_layer(&self, statement: &[u8]) -> Value {
        let value: Value = serde_json::from_slice(statement).unwrap_or_default();
        let kind = value["predicateType"].as_str().unwrap_or("unreadable");
        let annotations = json!({"annotations": {"in-toto.io/predicate-type": kind}, "mediaType": IN_TOTO});
        with(self.blob(statement), &annotations)
    }

    /// The same, of whatever layers: what calls itself an attestation need not be one.
    pub fn attestation_of_layers(&self, about: &Value, layers: &[Value]) -> Value {
        let digests: Vec<&Value> = layers.iter().map(|layer| &layer["digest"]).collect();
        let rootfs = json!({"type": "layers", "diff_ids": digests});
        let config =
            self.document(CONFIG, &json!({"architecture": "unknown", "os": "unknown", "config": {}, "rootfs": rootfs}));
        let manifest = json!({"schemaVersion": 2, "mediaType": MANIFEST, "config": config, "layers": layers});
        let entry = self.document(MANIFEST, &manifest);
        let annotations = json!({"vnd.docker.reference.digest": about["digest"], "vnd.docker.reference.type": "attestation-manifest"});
        with(entry, &json!({"annotations": annotations, "platform": {"os": "unknown", "architecture": "unknown"}}))
    }

    /// A layer that a container would run.
    pub fn runnable_layer(&self, content: &str) -> Value {
        with(self.blob(content.as_bytes()), &json!({"mediaType": "application/vnd.oci.image.layer.v1.tar"}))
    }

    /// An index of these entries, as an entry of another.
    pub fn index(&self, entries: &[Value]) -> Value {
        self.document(INDEX, &json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": entries}))
    }

    /// Makes the layout one of this index and nothing else.
    pub fn finish(&self, index: &Value) {
        std::fs::write(self.0.join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).unwrap();
        let document = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": [index]});
        std::fs::write(self.0.join("index.json"), document.to_string()).unwrap();
    }
}

/// The digest of an entry.
pub fn digest_of(entry: &Value) -> Digest {
    entry["digest"].as_str().unwrap().parse().unwrap()
}

fn with(mut value: Value, changes: &Value) -> Value {
    for (key, change) in changes.as_object().unwrap() {
        value[key] = change.clone();
    }
    value
}

/// An index in the gate's place, and what it names.
pub struct Pushed {
    pub index: String,
    pub parts: Vec<String>,
}

/// Makes an index of `entries`, and pushes it to where the gate looks.
pub async fn push(gate: &TestGate, tag: &str, entries: impl Fn(&ImageLayout<'_>) -> Vec<Value>) -> Pushed {
    let directory = TempDir::new().unwrap();
    let layout = ImageLayout(directory.path());
    let entries = entries(&layout);
    layout.finish(&layout.index(&entries));
    let to = SubjectRef::parse(&format!("{}:{tag}", gate.place), |_| false).unwrap();
    let index = countersign::gate::push::push(directory.path(), &to, &quick()).await.unwrap().subject;
    let parts = entries.iter().map(|entry| format!("{}@{}", gate.place, digest_of(entry))).collect();
    Pushed { index, parts }
}
