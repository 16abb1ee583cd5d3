//! Everything here that is valid evidence, of every form, with what it takes to verify it.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::certificate::Certificate;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::keys::{KeyKind, PublicKey};
use countersign::domain::trust_store::{Anchors, StoreKind};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::{Value, json};

use crate::notation_signatures::SUBJECT;
use crate::support::corpora;

const ARTIFACT: &[u8] = b"artifact";

/// A piece of valid evidence.
pub struct Specimen {
    pub name: String,
    /// `null` of what is no JSON.
    pub document: Value,
    bytes: Vec<u8>,
    subject: Digest,
    trust: TrustSet,
    keys: Vec<PublicKey>,
}

impl Specimen {
    /// What rules would be given of these bytes, but for what merely names the file and its arrival.
    pub fn believed(&self, bytes: &[u8]) -> Result<Facts, Rejection> {
        let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload };
        let facts = verify(bytes, self.subject, &self.trust, &self.keys, sighting).map(Evidence::into_facts)?;
        Ok(Facts { digest: Digest::of(b""), received_at: "2026-01-01T00:00:00Z".parse().unwrap(), ..facts })
    }

    /// The bytes that are mutated.
    pub fn bytes(&self) -> Vec<u8> {
        self.bytes.clone()
    }

    fn of(name: &str, document: Value, subject: Digest, trust: &TrustSet, keys: Vec<PublicKey>) -> Self {
        let bytes = serde_json::to_vec(&document).unwrap();
        Self { name: name.to_owned(), document, bytes, subject, trust: trust.clone(), keys }
    }

    /// Whether its log entries are of Rekor v2.
    pub fn is_rekor_v2(&self) -> bool {
        let kind = self.document.pointer("/verificationMaterial/tlogEntries/0/kindVersion/version");
        let statement = self.document.get("dsseEnvelope").is_some();
        let name = self.document.pointer("/verificationMaterial/tlogEntries/0/kindVersion/kind");
        kind == Some(&json!("0.0.2")) && (!statement || name == Some(&json!("hashedrekord")))
    }

    /// Whether a key signed it, and no certificate.
    pub fn is_by_key(&self) -> bool {
        !self.keys.is_empty()
    }
}

/// Of the conformance suite, one of each kind that is valid.
const CONFORMANCE: [&str; 12] = [
    "bundle-with-sct-with-extensions",
    "happy-path-intoto-in-dsse-v3",
    "happy-path-v0.1",
    "happy-path-v0.2",
    "happy-path-v0.3",
    "intoto-with-custom-trust-root",
    "managed-key-and-trusted-root",
    "managed-key-happy-path",
    "rekor2-checkpoint-cosigned",
    "rekor2-dsse-happy-path",
    "rekor2-happy-path",
    "rekor2-timestamp-with-embedded-cert",
];

fn conformance(corpora: &Path) -> Vec<Specimen> {
    let assets = corpora.join("sigstore-conformance/assets/bundle-verify");
    let specimen = |directory: &PathBuf| {
        let artifact = std::fs::read(directory.join("artifact")).or_else(|_| std::fs::read(assets.join("a.txt")));
        let root = std::fs::read(directory.join("trusted_root.json")).ok();
        let root = root.map_or_else(TrustedRoot::production, |bytes| TrustedRoot::parse(&bytes)).unwrap();
        let key = std::fs::read_to_string(directory.join("key.pub")).ok();
        Specimen::of(
            &directory.file_name().unwrap().to_string_lossy(),
            read(&directory.join("bundle.sigstore.json")),
            Digest::of(&artifact.unwrap()),
            &TrustSet::new(vec![root]),
            key.iter().map(|pem| PublicKey::from_pem(pem).unwrap()).collect(),
        )
    };
    CONFORMANCE.iter().map(|name| specimen(&assets.join(name))).collect()
}

/// A real build.
fn real(corpora: &Path) -> Vec<Specimen> {
    let specimen = |name: &str, artifact: &str| {
        let path = corpora.join("slsa-provenance-a").join(name);
        let subject = Digest::of(&std::fs::read(path.with_file_name(artifact)).unwrap());
        Specimen::of(name, read(&path), subject, &TrustSet::new(vec![TrustedRoot::production().unwrap()]), vec![])
    };
    let push = "binary-linux-amd64-push-v14.2";
    vec![specimen("gha_maven/v1.10.0/binary-linux-amd64-push-v14.2.build.slsa", push)]
}

/// The files under `tests/cases` that are accepted, and what is signed here and now.
fn ours() -> Vec<Specimen> {
    let file = |bundle: &str, key: &str| {
        let key = PublicKey::from_pem(&std::fs::read_to_string(cases().join(key)).unwrap()).unwrap();
        Specimen::of(bundle, read(&cases().join(bundle)), Digest::of(ARTIFACT), &TrustSet::empty(), vec![key])
    };
    let mut specimens = vec![
        file("bundles/good.accepted.json", "bundles/key.pub"),
        file("cosign/p256-attestation.json", "cosign/p256.pub"),
        file("cosign/p256-blob.json", "cosign/p256.pub"),
    ];
    for kind in [KeyKind::Ed25519, KeyKind::P256] {
        let key = SigningKey::generate(kind).unwrap();
        let statement = json!({
            "_type": "https://in-toto.io/Statement/v1",
            "subject": [{"name": "app", "digest": {"sha256": Digest::of(ARTIFACT).hex()}}],
            "predicateType": "https://in-toto.io/attestation/test-result/v0.1",
            "predicate": {"result": "PASSED", "configuration": [{"name": "true"}], "finishedOn": "2026-01-31T12:00:00Z"},
        });
        let bundle = sign_statement(&key, &serde_json::to_vec(&statement).unwrap()).unwrap();
        specimens.push(signed(&format!("statement by {kind}"), serde_json::from_slice(&bundle).unwrap(), &key));
    }
    let key = SigningKey::generate(KeyKind::P256).unwrap();
    let digest = json!({"algorithm": "SHA2_256", "digest": STANDARD.encode(Digest::of(ARTIFACT).as_bytes())});
    let message = json!({
        "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
        "verificationMaterial": {"publicKey": {"hint": key.public_key().hint()}},
        "messageSignature": {"messageDigest": digest, "signature": STANDARD.encode(key.sign(ARTIFACT).unwrap())},
    });
    specimens.push(signed("message by p256", message, &key));
    specimens
}

fn signed(name: &str, document: Value, key: &SigningKey) -> Specimen {
    Specimen::of(name, document, Digest::of(ARTIFACT), &TrustSet::empty(), vec![key.public_key()])
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The files of a directory of cases with such names, in order.
pub fn files(directory: &str, is_one: impl Fn(&str) -> bool) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(cases().join(directory)).unwrap().map(|entry| entry.unwrap().path());
    let named = entries.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path));
    let mut files: Vec<_> = named.filter(|(name, _)| is_one(name)).collect();
    files.sort();
    files
}

/// All bundles; without the corpora only our own.
pub fn bundles() -> Vec<Specimen> {
    let others = corpora().map(|corpora| [conformance(&corpora), real(&corpora)]);
    others.into_iter().flatten().flatten().chain(ours()).collect()
}

/// The cases of cosign's older storage that are accepted.
pub fn cosign_layers() -> Vec<Specimen> {
    let directory = cases().join("cosign-v2");
    let key = |name: &str| PublicKey::from_pem(&std::fs::read_to_string(directory.join(name)).unwrap()).unwrap();
    let root = TrustedRoot::parse(&std::fs::read(directory.join("trusted_root.json")).unwrap()).unwrap();
    let trust = TrustSet::new(vec![root]);
    // What Chains leaves is a bundle, and read as one.
    let files = files("cosign-v2", |name| name.ends_with(".accepted.json") && !name.starts_with("chains-"));
    let specimen = |(name, path): (String, PathBuf)| {
        Specimen::of(&name, read(&path), Digest::of(ARTIFACT), &trust, vec![key("key.pub"), key("ed25519.pub")])
    };
    files.into_iter().map(specimen).collect()
}

/// What Notation signed, of one of the two forms.
pub fn notation(form: &str) -> Vec<Specimen> {
    let anchor = |kind: StoreKind, file: &str| {
        let pem = std::fs::read(cases().join("notation").join(file)).unwrap();
        (kind, Certificate::read_file(&pem).unwrap().remove(0))
    };
    let anchors = [anchor(StoreKind::Ca, "ca.pem"), anchor(StoreKind::Tsa, "tsa.pem")];
    let trust = TrustSet::empty().with_stores(Anchors::new(anchors));
    let specimen = |(name, path): (String, PathBuf)| {
        let (bytes, subject) = (std::fs::read(path).unwrap(), SUBJECT.parse().unwrap());
        let document = serde_json::from_slice(&bytes).unwrap_or_default();
        Specimen { bytes, ..Specimen::of(&name, document, subject, &trust, vec![]) }
    };
    files("notation/made-by-notation", |name| name.ends_with(form)).into_iter().map(specimen).collect()
}
