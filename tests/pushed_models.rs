//! Models in the gate: a pushed directory is what its OpenSSF signature says, layer by layer, or nothing is shown.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::facts::Source;
use countersign::domain::keys::KeyKind;
use countersign::domain::reference::SubjectRef;
use countersign::gate::reply::DecisionReply;
use countersign::registry::Registry;
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::{Value, json};

use crate::support::gate::{TestGate, digest, project};
use crate::support::openssl::OpenSsl;
use crate::support::registry::{TestRegistry, quick};
use crate::{assert_not_ready, assert_ready};

const SIGNATURE: &str = "https://model_signing/signature/v1.0";
pub(crate) const FILES: [(&str, &str); 3] =
    [("config.json", "{}\n"), ("sub/vocabulary.txt", "a b c\n"), ("weights.bin", "0123456789\n")];

/// A pack that lets a model through which `modelers` signed: whoever the text says they are.
fn pack(modelers: &str, more: &[(&str, Vec<u8>)]) -> BTreeMap<String, Vec<u8>> {
    let manifest = format!(
        r#"schema = "countersign.pack/v1"
name = "standard"
version = 99
owner = "models"

{modelers}

[environments.staging]

[rules."model.signed"]
title = "Signed by those who train"
owner = "models"
severity = "required"
fix = "sign it"
"#
    );
    // An entry that is needed nowhere is refused, and so is a set that no rule reads.
    let rule = "package countersign.rules.model.signed\n\nshown if {\n\tsome e in input.signed.modelers\n\te.predicate_type in {\"https://model_signing/signature/v1.0\", \"https://model_signing/Digests/v0.1\"}\n}\n";
    let mut files = BTreeMap::from([
        ("pack.toml".to_owned(), manifest.into_bytes()),
        ("rules/model/signed.rego".to_owned(), rule.as_bytes().to_vec()),
    ]);
    files.extend(more.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.clone())));
    files
}

pub(crate) struct Models {
    pub(crate) gate: TestGate,
    key: SigningKey,
}

impl Models {
    async fn trusting_a_key(gate: TestGate) -> Self {
        let key = SigningKey::generate(KeyKind::P256).unwrap();
        let modelers = "[signers.modelers]\nkeys = [\"keys/models.pub\"]\n";
        let mut files = pack(modelers, &[("keys/models.pub", key.public_key().to_pem().into_bytes())]);
        // By a key alone, as model-signing signs.
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        let manifest = manifest.replace("[environments.staging]", "[environments.staging]\nlog-entry = \"optional\"");
        files.insert("pack.toml".into(), manifest.into_bytes());
        gate.activate(&files).await.unwrap();
        Self { gate, key }
    }

    pub(crate) async fn start() -> Self {
        Self::trusting_a_key(TestGate::start().await).await
    }

    fn directory(&self) -> PathBuf {
        self.gate.directory.path().join("model")
    }

    /// Writes these files and no others, and pushes them.
    async fn push(&self, files: &[(&str, &[u8])]) -> String {
        let _ = std::fs::remove_dir_all(self.directory());
        for (name, bytes) in files {
            let path = self.directory().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        self.push_path(&self.directory()).await
    }

    async fn push_path(&self, path: &Path) -> String {
        let to = SubjectRef::parse(&format!("{}:model", self.gate.place), |_| false).unwrap();
        countersign::gate::push::push(path, &to, &quick()).await.unwrap().subject
    }

    pub(crate) fn signed(&self, statement: &Value) -> Vec<u8> {
        sign_statement(&self.key, statement.to_string().as_bytes()).unwrap()
    }

    /// The files, and the signature over the usual ones beside them.
    async fn push_signed(&self, files: &[(&str, &str)], statement: &Value) -> String {
        let signature = self.signed(statement);
        let mut all: Vec<(&str, &[u8])> = files.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        all.push(("model.sig", &signature));
        self.push(&all).await
    }

    pub(crate) async fn decide(&self, subject: &str) -> DecisionReply {
        self.gate.promote(subject, "staging").await
    }

    /// That it is not ready, since its signature was refused with this code; and what that says.
    pub(crate) async fn refused(&self, what: &str, subject: &str, code: &str) -> String {
        let reply = self.decide(subject).await;
        assert_eq!(reply.verdict, Verdict::NotReady, "{what}: {:#?}", reply.reasons);
        let rejection = reply.evidence.iter().find_map(|item| item.rejection.as_ref());
        let rejection = rejection.unwrap_or_else(|| panic!("{what}: nothing was looked at"));
        assert_eq!(rejection.code, code, "{what}: {rejection:?}");
        rejection.found.clone()
    }

    /// An artifact of the layout with this manifest.
    fn put_manifest(&self, manifest: &Value) -> String {
        let layout = PathBuf::from(self.gate.place.strip_prefix("oci:").unwrap());
        let bytes = manifest.to_string().into_bytes();
        let digest = Digest::of(&bytes);
        std::fs::write(layout.join("blobs/sha256").join(digest.hex()), &bytes).unwrap();
        let mut index: Value = serde_json::from_slice(&std::fs::read(layout.join("index.json")).unwrap()).unwrap();
        let entry = json!({"mediaType": manifest["mediaType"], "digest": digest, "size": bytes.len()});
        index["manifests"].as_array_mut().unwrap().push(entry);
        std::fs::write(layout.join("index.json"), index.to_string()).unwrap();
        format!("{}@{digest}", self.gate.place)
    }

    fn manifest_of(&self, subject: &str) -> Value {
        let layout = PathBuf::from(self.gate.place.strip_prefix("oci:").unwrap());
        let bytes = std::fs::read(layout.join("blobs/sha256").join(digest(subject).hex())).unwrap();
        serde_json::from_slice(&bytes).unwrap()
    }
}

/// What model-signing says about these files.
pub fn statement(files: &[(&str, &str)]) -> Value {
    let mut sorted = files.to_vec();
    sorted.sort_unstable();
    let digests: Vec<Digest> = sorted.iter().map(|(_, text)| Digest::of(text.as_bytes())).collect();
    let over_all: Vec<u8> = digests.iter().flat_map(|digest| *digest.as_bytes()).collect();
    let resource = |((name, _), digest): (&(&str, &str), &Digest)| json!({"name": name, "digest": digest.hex(), "algorithm": "sha256"});
    json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": "model", "digest": {"sha256": Digest::of(&over_all).hex()}}],
        "predicateType": SIGNATURE,
        "predicate": {
            "serialization": {
                "method": "files", "hash_type": "sha256", "allow_symlinks": false,
                "ignore_paths": ["model.sig", ".git", ".gitattributes", ".github", ".gitignore", "cache"],
            },
            "resources": sorted.iter().zip(&digests).map(resource).collect::<Vec<_>>(),
        },
    })
}

#[tokio::test]
async fn a_pushed_model_is_ready_by_the_signature_among_its_own_files() {
    let registry = TestRegistry::start().await;
    let gates =
        [(TestGate::start().await, Source::Layout), (TestGate::start_on(&registry.host()).await, Source::Artifact)];
    for (gate, source) in gates {
        let models = Models::trusting_a_key(gate).await;
        let subject = models.push_signed(&FILES, &statement(&FILES)).await;
        let reply = models.decide(&subject).await;
        assert_ready!(reply);
        let signed = reply.evidence.iter().find(|item| item.predicate_type == SIGNATURE).unwrap();
        assert_eq!((signed.accepted, signed.source), (true, source));
        assert_eq!(signed.signer.as_ref().unwrap().key, Some(models.key.public_key().fingerprint()));
        models.gate.finish().await;
    }
}

#[tokio::test]
async fn git_s_own_files_are_let_be_and_nothing_else_is() {
    let models = Models::start().await;
    let with_git = [&FILES[..], &[(".gitattributes", "*.bin lfs\n")]].concat();
    assert_ready!(models.decide(&models.push_signed(&with_git, &statement(&FILES)).await).await);
    models.gate.finish().await;
}

/// What is pushed: names and content.
type Files<'f> = Vec<(&'f str, &'f str)>;

#[tokio::test]
async fn whatever_is_not_exactly_what_was_signed_is_refused_and_named() {
    let models = Models::start().await;
    let [config, vocabulary, weights] = FILES;
    // What is pushed beside the signature over the usual files, and what is said about it.
    let cases: [(&str, Files, &str); 8] = [
        ("a file more", vec![config, vocabulary, weights, ("loader.py", "import os\n")], "1 not signed (loader.py)"),
        ("a file less", vec![config, weights], "1 missing (sub/vocabulary.txt)"),
        ("a changed file", vec![config, vocabulary, ("weights.bin", "0123456789!")], "1 changed (weights.bin)"),
        (
            "a renamed file",
            vec![config, vocabulary, ("weights.pkl", weights.1)],
            "1 missing (weights.bin); 1 not signed",
        ),
        ("another case", vec![config, vocabulary, ("Weights.bin", weights.1)], "1 not signed (Weights.bin)"),
        ("a moved file", vec![config, ("vocabulary.txt", vocabulary.1), weights], "1 not signed (vocabulary.txt)"),
        // Two files trade places: the digest over all of them stays the same in the older order.
        (
            "exchanged files",
            vec![("config.json", weights.1), vocabulary, ("weights.bin", config.1)],
            "2 changed (config.json, weights.bin)",
        ),
        (
            "weights where the signer did not look",
            vec![config, vocabulary, weights, ("cache/weights.bin", "evil")],
            "1 left out by the signer, and there (cache/weights.bin)",
        ),
    ];
    for (what, files, words) in cases {
        let subject = models.push_signed(&files, &statement(&FILES)).await;
        let found = models.refused(what, &subject, "model-mismatch").await;
        assert!(found.contains(words), "{what}: {found}");
    }
    models.gate.finish().await;
}

#[tokio::test]
async fn a_manifest_that_would_give_other_files_than_its_titles_say_is_refused() {
    let models = Models::start().await;
    let subject = models.push_signed(&FILES, &statement(&FILES)).await;
    let good = models.manifest_of(&subject);
    let signature = models.signed(&statement(&FILES));
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut manifest = good.clone();
        change(&mut manifest);
        manifest
    };
    let title = "org.opencontainers.image.title";
    let evil = Digest::of(b"evil");
    let cases = [
        (
            "a title twice, the last with other bytes",
            changed(&|m| {
                let mut again = m["layers"][0].clone();
                again["digest"] = json!(evil);
                m["layers"].as_array_mut().unwrap().push(again);
            }),
        ),
        ("a title that leads out", changed(&|m| m["layers"][0]["annotations"][title] = json!("../config.json"))),
        ("a title with a dot in it", changed(&|m| m["layers"][0]["annotations"][title] = json!("./config.json"))),
        (
            "a layer without a title",
            changed(&|m| {
                m["layers"].as_array_mut().unwrap().push(json!({"mediaType": "a/b", "digest": evil, "size": 4}));
            }),
        ),
        (
            "a layer that is unpacked by its annotation",
            changed(&|m| {
                m["layers"][0]["annotations"]["io.deis.oras.content.unpack"] = json!("true");
            }),
        ),
        (
            "a layer that is unpacked by its type",
            changed(&|m| {
                m["layers"][0]["mediaType"] = json!("application/vnd.oci.image.layer.v1.tar+gzip");
            }),
        ),
        ("a config that nobody signed", changed(&|m| m["config"]["digest"] = json!(evil))),
        ("a swapped digest", changed(&|m| m["layers"][0]["digest"] = json!(evil))),
    ];
    for (what, manifest) in cases {
        let subject = models.put_manifest(&manifest);
        // Given by hand: of what it has as its own layer nothing is read where the layers cannot be.
        models.gate.gate.add_evidence(&project(), &signature, Some(digest(&subject))).await.unwrap();
        models.refused(what, &subject, "model-mismatch").await;
    }
    models.gate.finish().await;
}

#[tokio::test]
async fn a_signature_beside_the_artifact_or_given_to_the_gate_counts_as_one_within() {
    let models = Models::start().await;
    let files: Vec<(&str, &[u8])> = FILES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let subject = models.push(&files).await;
    assert_not_ready!(models.decide(&subject).await, ["model.signed"]);
    let bundle = models.signed(&statement(&FILES));
    let at = SubjectRef::parse(&subject, |_| false).unwrap();
    Registry::open(&at, &quick()).unwrap().attach_bundle(digest(&subject), &bundle, SIGNATURE, None).await.unwrap();
    assert_ready!(models.decide(&subject).await);

    let other = [&files[..], &[(".gitignore", b"*.tmp\n")]].concat();
    let other = models.push(&other).await;
    assert_not_ready!(models.decide(&other).await, ["model.signed"]);
    let added = models.gate.gate.add_evidence(&project(), &bundle, Some(digest(&other))).await.unwrap();
    assert_eq!(added.subjects.len(), 2, "the model's own digest, and the artifact's");
    let reply = models.decide(&other).await;
    assert_ready!(reply);
    assert_eq!(reply.evidence[0].source, Source::Upload);
    models.gate.finish().await;
}

/// A signer may have followed links, and its statement says so; what is pushed has none, or is not pushed.
#[tokio::test]
async fn a_link_is_no_file_of_a_pushed_model_even_where_the_signer_allowed_links() {
    let models = Models::start().await;
    let mut lenient = statement(&FILES);
    lenient["predicate"]["serialization"]["allow_symlinks"] = json!(true);
    assert_ready!(models.decide(&models.push_signed(&FILES, &lenient).await).await);
    let weights = models.directory().join("weights.bin");
    std::fs::rename(&weights, models.gate.directory.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink("../elsewhere", &weights).unwrap();
    let to = SubjectRef::parse(&format!("{}:link", models.gate.place), |_| false).unwrap();
    let refused = countersign::gate::push::push(&models.directory(), &to, &quick()).await.unwrap_err();
    assert!(refused.to_string().contains("weights.bin"), "{refused}");
    models.gate.finish().await;
}

#[tokio::test]
async fn verify_takes_a_signature_in_a_file_for_an_artifact_as_for_a_directory() {
    let models = Models::start().await;
    let files: Vec<(&str, &[u8])> = FILES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let good = models.push(&files).await;
    let evil = models.push(&[&files[..], &[("loader.py", b"import os\n")]].concat()).await;
    let path = |name: &str| models.gate.directory.path().join(name);
    std::fs::write(path("model.sig"), models.signed(&statement(&FILES))).unwrap();
    std::fs::write(path("key.pub"), models.key.public_key().to_pem()).unwrap();
    let verify = |subject: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", models.gate.directory.path()).current_dir(models.gate.directory.path());
        let verify = ["verify", subject, "--bundle", "model.sig", "--key", "key.pub"];
        let output = command.args(verify).stdin(Stdio::null()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, said) = verify(&good);
    assert_eq!(code, Some(0), "{said}");
    let (code, said) = verify(&evil);
    assert!(code == Some(1) && said.contains("1 not signed (loader.py)"), "{said}");
    models.gate.finish().await;
}

#[tokio::test]
async fn a_stranger_s_signature_and_one_over_another_model_show_nothing() {
    let models = Models::start().await;
    let stranger = SigningKey::generate(KeyKind::P256).unwrap();
    let bundle = sign_statement(&stranger, statement(&FILES).to_string().as_bytes()).unwrap();
    let mut files: Vec<(&str, &[u8])> = FILES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    files.push(("model.sig", &bundle));
    let subject = models.push(&files).await;
    models.refused("a stranger", &subject, "key-untrusted").await;
    let other = [("config.json", "{}\n")];
    let subject = models.push_signed(&FILES, &statement(&other)).await;
    models.refused("another model", &subject, "model-mismatch").await;
    let subject = models.push_signed(&FILES, &json!({"_type": "https://in-toto.io/Statement/v1", "subject": [{"name": "x", "digest": {"sha256": Digest::of(b"x").hex()}}], "predicateType": "https://example.com/other", "predicate": {}})).await;
    models.refused("no model signature", &subject, "unsupported").await;
    models.gate.finish().await;
}

/// A record joins one manifest with one signature: with another manifest it is about that one.
#[tokio::test]
async fn a_record_of_another_artifact_is_refused_wherever_it_is_given() {
    let models = Models::start().await;
    let good = models.push_signed(&FILES, &statement(&FILES)).await;
    let manifest = models.manifest_of(&good);
    let bytes = serde_json::to_vec(&manifest).unwrap();
    let evil = models.push(&[("weights.bin", b"evil")]).await;
    for bytes in [bytes, manifest.to_string().into_bytes()] {
        let record = countersign::domain::model::record(&bytes, &models.signed(&statement(&FILES))).unwrap();
        models.gate.gate.add_evidence(&project(), &record, Some(digest(&evil))).await.unwrap();
    }
    models.refused("another artifact", &evil, "subject-mismatch").await;
    models.gate.finish().await;
}

/// Go's readers of JSON take names in another case for the same field, and the last one wins: they would pull other files
/// than those that were signed. What comes from a registry is refused for it, and so is a record that is given.
#[tokio::test]
async fn a_record_whose_manifest_others_read_otherwise_verifies_nothing() {
    let models = Models::start().await;
    let files: Vec<(&str, &[u8])> = FILES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    let good = models.manifest_of(&models.push(&files).await).to_string();
    let signature = models.signed(&statement(&FILES));
    let evil = Digest::of(b"evil");
    let other = models.push(&[("weights.bin", b"evil")]).await;
    let layers = models.manifest_of(&other)["layers"].to_string();
    let more = |field: &str| format!("{},{field}}}", good.strip_suffix('}').unwrap());
    // The first of several descriptors, with one field more behind the others.
    let within = |text: &str, field: &str| text.replacen("\"size\":", &format!("{field},\"size\":"), 1);
    let (config, list) = good.split_once("\"layers\":").unwrap();
    let cases = [
        ("the layers", more(&format!("\"Layers\":{layers}")), "`layers`"),
        ("the layers, by a letter that folds", more(&format!("\"layer\u{17f}\":{layers}")), "`layers`"),
        ("the type", more("\"mediatype\":\"application/vnd.oci.image.index.v1+json\""), "`mediaType`"),
        ("a list", more(&format!("\"Manifests\":{layers}")), "`manifests`"),
        (
            "the config",
            more(&format!("\"Config\":{{\"mediaType\":\"a/b\",\"digest\":\"{evil}\",\"size\":4}}")),
            "`config`",
        ),
        (
            "a layer's digest",
            format!("{config}\"layers\":{}", within(list, &format!("\"Digest\":\"{evil}\""))),
            "`digest`",
        ),
        ("the config's digest", within(&good, &format!("\"Digest\":\"{evil}\"")), "`digest`"),
        ("a layer's titles", format!("{config}\"layers\":{}", within(list, "\"Annotations\":{}")), "`annotations`"),
    ];
    let path = |name: &str| models.gate.directory.path().join(name);
    std::fs::write(path("key.pub"), models.key.public_key().to_pem()).unwrap();
    let verify = |manifest: &str| {
        let record = countersign::domain::model::record(manifest.as_bytes(), &signature).unwrap();
        std::fs::write(path("record"), &record).unwrap();
        let subject = format!("registry.example.com/m@{}", Digest::of(manifest.as_bytes()));
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.env_clear().env("HOME", models.gate.directory.path()).current_dir(models.gate.directory.path());
        let verify = ["verify", &subject, "--bundle", "record", "--key", "key.pub"];
        let output = command.args(verify).stdin(Stdio::null()).output().unwrap();
        (record, output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let mut wrong = Vec::new();
    for (what, manifest, field) in cases {
        assert!(serde_json::from_str::<Value>(&manifest).is_ok(), "{what}: {manifest}");
        let (record, code, said) = verify(&manifest);
        if code != Some(1) || !said.contains("model-mismatch") || !said.contains(field) {
            wrong.push(format!("{what}: verify {code:?} {said}"));
        }
        models.gate.gate.add_evidence(&project(), &record, None).await.unwrap();
        let reply = models.decide(&Digest::of(manifest.as_bytes()).to_string()).await;
        let codes: Vec<&str> = reply
            .evidence
            .iter()
            .filter_map(|item| item.rejection.as_ref())
            .map(|refused| refused.code.as_str())
            .collect();
        if reply.verdict != Verdict::NotReady || codes != ["model-mismatch"] {
            wrong.push(format!("{what}: promote {:?} {codes:?}", reply.verdict));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Names that are anybody's to choose are not fields: annotations, and what no specification knows.
    let annotated = good.replacen("\"annotations\":{", "\"annotations\":{\"Digest\":\"a\",\"digest\":\"b\",", 1);
    for manifest in [good.clone(), annotated, more("\"x-layers\":[]")] {
        let (record, code, said) = verify(&manifest);
        assert_eq!(code, Some(0), "{manifest}: {said}");
        models.gate.gate.add_evidence(&project(), &record, None).await.unwrap();
        assert_ready!(models.decide(&Digest::of(manifest.as_bytes()).to_string()).await);
    }
    models.gate.finish().await;
}

#[tokio::test]
async fn shards_bind_where_a_file_is_one_shard_and_are_said_to_be_too_many_elsewhere() {
    let models = Models::start().await;
    let sharded = |bytes: u64, ends: &dyn Fn(&str) -> Vec<u64>| {
        let mut statement = statement(&FILES);
        let mut over_all = Vec::new();
        let mut resources = Vec::new();
        for (name, text) in FILES {
            let mut start = 0;
            for end in ends(text) {
                let range = usize::try_from(start).unwrap()..usize::try_from(end).unwrap();
                let digest = Digest::of(&text.as_bytes()[range]);
                over_all.extend(digest.as_bytes());
                let algorithm = format!("sha256-sharded-{bytes}");
                resources.push(
                    json!({"name": format!("{name}:{start}:{end}"), "digest": digest.hex(), "algorithm": algorithm}),
                );
                start = end;
            }
        }
        statement["predicate"]["serialization"]["method"] = json!("shards");
        statement["predicate"]["serialization"]["shard_size"] = json!(bytes);
        statement["predicate"]["resources"] = json!(resources);
        statement["subject"][0]["digest"]["sha256"] = json!(Digest::of(&over_all).hex());
        statement
    };
    let length = |text: &str| u64::try_from(text.len()).unwrap();
    let whole = sharded(1_000, &|text| vec![length(text)]);
    assert_ready!(models.decide(&models.push_signed(&FILES, &whole).await).await);
    let empty = [&FILES[..], &[("empty.py", "")]].concat();
    let found = models.refused("an empty file", &models.push_signed(&empty, &whole).await, "model-mismatch").await;
    assert!(found.contains("1 not signed (empty.py)"), "{found}");
    let pieces = sharded(8, &|text| if length(text) > 8 { vec![8, length(text)] } else { vec![length(text)] });
    let found = models.refused("several shards", &models.push_signed(&FILES, &pieces).await, "unsupported").await;
    assert!(found.contains("shards of 8 bytes") && found.contains("weights.bin"), "{found}");
    models.gate.finish().await;
}

#[tokio::test]
async fn a_model_that_is_one_file_has_its_name_from_the_signature() {
    let models = Models::start().await;
    let weights = [(".", "0123456789\n")];
    let mut statement = statement(&weights);
    statement["subject"][0]["name"] = json!("weights.bin");
    let bundle = models.signed(&statement);
    for (name, expected) in [("weights.bin", Verdict::Ready), ("weights.pkl", Verdict::NotReady)] {
        let file = models.gate.directory.path().join(name);
        std::fs::write(&file, "0123456789\n").unwrap();
        let subject = models.push_path(&file).await;
        models.gate.gate.add_evidence(&project(), &bundle, Some(digest(&subject))).await.unwrap();
        let reply = models.decide(&subject).await;
        assert_eq!(reply.verdict, expected, "{name}: {:#?}", reply.evidence);
    }
    models.gate.finish().await;
}

/// A hierarchy that OpenSSL makes; `None`, said, on a machine without it.
struct Authority(OpenSsl);

impl Authority {
    fn new() -> Option<Self> {
        let this = Self(OpenSsl::new()?);
        for name in ["root", "other"] {
            this.0.root(name, &format!("/O=Acme/CN=Acme {name}"));
        }
        Some(this)
    }

    fn issue(&self, name: &str, email: &str, more: &str) {
        self.0.signer(name, email, more);
    }

    fn signed(&self, name: &str, statement: &Value) -> Vec<u8> {
        self.0.signed(name, statement)
    }

    fn pack(&self, root: &str, identity: &str, more: &str) -> BTreeMap<String, Vec<u8>> {
        let modelers = format!(
            "[trust-stores.\"ca:acme\"]\ncertificates = [\"certs/root.pem\"]\n\n[signers.modelers]\ncertificates = [{{ trust-stores = [\"ca:acme\"], identity = \"{identity}\"{more} }}]\n"
        );
        pack(&modelers, &[("certs/root.pem", std::fs::read(self.0.path(&format!("{root}.pem"))).unwrap())])
    }
}

async fn gate_of_today() -> TestGate {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    gate
}

#[tokio::test]
async fn a_model_signed_by_a_certificate_of_one_s_own_counts_as_long_as_the_certificate() {
    let Some(authority) = Authority::new() else { return };
    authority.issue("leaf", "train@acme.example", "");
    let bundle = authority.signed("leaf", &statement(&FILES));
    let gate = gate_of_today().await;
    gate.activate(&authority.pack("root", "train@acme.example", "")).await.unwrap();
    let key = SigningKey::generate(KeyKind::P256).unwrap();
    let models = Models { gate, key };
    let mut files: Vec<(&str, &[u8])> = FILES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    files.push(("model.sig", &bundle));
    let subject = models.push(&files).await;
    let reply = models.decide(&subject).await;
    assert_ready!(reply);
    let signer = reply.evidence[0].signer.clone().unwrap();
    assert_eq!(signer.identity.as_deref(), Some("train@acme.example"));
    assert_eq!(signer.issuer.as_deref(), Some("CN=Acme root,O=Acme"));
    let until = reply.decision.unwrap().valid_until.unwrap();
    models.gate.clock.advance("9d");
    assert_ready!(models.gate.check(&subject, "staging").await);
    models.gate.clock.advance("1d");
    assert!(until <= models.gate.clock.now(), "{until}");
    assert_eq!(models.gate.check(&subject, "staging").await.verdict, Verdict::NotReady);
    let again = models.decide(&subject).await;
    assert_not_ready!(again, ["model.signed"]);
    assert_eq!(again.evidence[0].rejection.as_ref().unwrap().code, "certificate-expired");
    models.gate.finish().await;
}

#[tokio::test]
async fn and_not_for_another_name_another_root_or_a_revocation_that_nobody_asked_for() {
    let Some(authority) = Authority::new() else { return };
    authority.issue("leaf", "train@acme.example", "");
    authority.issue("asking", "train@acme.example", "crlDistributionPoints=URI:http://crl.acme.example/");
    let cases = [
        ("leaf", "root", "Train@acme.example", "", Some("signer-not-accepted")),
        ("leaf", "other", "train@acme.example", "", Some("chain-invalid")),
        ("asking", "root", "train@acme.example", "", Some("revocation-unknown")),
        ("asking", "root", "train@acme.example", ", revocation = \"skip\"", None),
    ];
    for (leaf, root, identity, more, code) in cases {
        let gate = gate_of_today().await;
        gate.activate(&authority.pack(root, identity, more)).await.unwrap();
        let models = Models { gate, key: SigningKey::generate(KeyKind::P256).unwrap() };
        let bundle = authority.signed(leaf, &statement(&FILES));
        let mut files: Vec<(&str, &[u8])> = FILES.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
        files.push(("model.sig", &bundle));
        let subject = models.push(&files).await;
        match code {
            Some(code) => drop(models.refused(identity, &subject, code).await),
            None => assert_ready!(models.decide(&subject).await),
        }
        models.gate.finish().await;
    }
}
