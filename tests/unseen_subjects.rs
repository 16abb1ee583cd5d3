//! A digest that nobody looked behind may be an index: it is ready only where it is known to be none.

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::sign::{Destination, SignRequest};
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::{Value, json};

use crate::platforms::{show, two_platforms};
use crate::support::directory::TempDir;
use crate::support::gate::{TestGate, digest, project};
use crate::support::index::{ImageLayout, Pushed, digest_of, push};
use crate::support::registry::quick;
use crate::{assert_not_ready, assert_ready};

const SIGN: &str = "https://sigstore.dev/cosign/sign/v1";
const PROVENANCE: &str = "https://slsa.dev/provenance/v1";
const TEST_RESULT: &str = "https://in-toto.io/attestation/test-result/v0.1";

/// Gives the gate a statement about `at` (a file, or a digest) that lies in no registry.
pub async fn give(gate: &TestGate, at: &SubjectRef, key: &SigningKey, kind: &str, predicate: &Value) {
    let file = TempDir::new().unwrap().path().join("x").with_extension(Digest::of(kind.as_bytes()).hex());
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    let registry = quick();
    let trust = TrustSet::empty();
    let (to, now) = (Destination::File(file.clone()), gate.clock.now());
    let request = SignRequest { at, signer: key, registry: &registry, trust: &trust, to, now };
    countersign::gate::sign::attest(request, kind, predicate).await.unwrap();
    gate.gate.add_evidence(&project(), &std::fs::read(&file).unwrap(), None).await.unwrap();
    std::fs::remove_dir_all(file.parent().unwrap()).unwrap();
}

/// Everything that staging demands.
async fn give_all(gate: &TestGate, at: &SubjectRef) {
    let (key, now) = (&gate.people.pipeline, gate.clock.now());
    give(gate, at, key, SIGN, &json!({})).await;
    let provenance = crate::support::gate::good_provenance(now);
    give(gate, at, key, PROVENANCE, &provenance).await;
    let passed = json!({"result": "PASSED", "configuration": [{"name": "true"}], "name": "starts", "finishedOn": now});
    give(gate, at, key, TEST_RESULT, &passed).await;
}

/// An index of one platform with `content`, on disk; its digest, its bytes, and those of what it names.
fn an_index(content: &str) -> (Digest, Vec<u8>, Digest, Vec<u8>) {
    let directory = TempDir::new().unwrap();
    let layout = ImageLayout(directory.path());
    let platform = layout.platform("linux", "amd64", content);
    let index = layout.index(std::slice::from_ref(&platform));
    let read = |digest: Digest| std::fs::read(directory.path().join("blobs/sha256").join(digest.hex())).unwrap();
    let (index, platform) = (digest_of(&index), digest_of(&platform));
    (index, read(index), platform, read(platform))
}

/// The stories' pack with a line for each environment.
async fn activate_with(gate: &TestGate, version: i64, key: &str) {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    let mut document: toml_edit::DocumentMut = manifest.parse().unwrap();
    document["version"] = toml_edit::value(version);
    document["environments"]["staging"][key] = toml_edit::value(true);
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    gate.activate(&files).await.unwrap();
}

/// The wrong `ready` that this is about: an index whose platforms nobody has proved anything about, by its digest alone.
#[tokio::test]
async fn the_digest_of_an_index_is_not_ready_for_the_evidence_about_the_index() {
    let gate = TestGate::start().await;
    let (index, bytes, platform, platform_bytes) = an_index("unproved");
    let bare = index.to_string();
    give_all(&gate, &SubjectRef::Digest(index)).await;
    let reply = gate.promote(&bare, "staging").await;
    assert_not_ready!(reply, ["gate.subject"]);
    let reason = reply.reasons.iter().find(|reason| reason.rule.as_str() == "gate.subject").unwrap();
    assert!(reason.found.contains("it may be an index"), "{}", reason.found);
    assert!(reason.fix.contains("countersign evidence add") && reason.fix.contains("unseen-subjects = true"));
    assert_eq!(gate.check(&bare, "staging").await.verdict, Verdict::NotReady);

    // Given the index itself, the gate asks about what it names, and that too must be known to be no index.
    gate.gate.add_evidence(&project(), &bytes, None).await.unwrap();
    let known = gate.promote(&bare, "staging").await;
    assert_not_ready!(known, ["gate.platform"]);
    assert_eq!(known.platforms[0].digest, platform);
    give_all(&gate, &SubjectRef::Digest(platform)).await;
    let unseen = gate.promote(&bare, "staging").await;
    assert_not_ready!(unseen, ["gate.platform"]);
    let reason = unseen.reasons.iter().find(|reason| reason.rule.as_str() == "gate.platform").unwrap();
    assert_eq!(reason.found, "not ready: gate.subject");
    gate.gate.add_evidence(&project(), &platform_bytes, None).await.unwrap();
    assert_ready!(gate.promote(&bare, "staging").await);
    gate.finish().await;
}

/// A20: that a digest is of an index is remembered like what was seen beside it: by whatever name it is asked about, its platforms
/// count, where the pack lets digests through that nobody looked behind.
#[tokio::test]
async fn an_index_that_was_looked_into_is_one_by_its_digest_alone() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        activate_with(&gate, 1000, "unseen-subjects").await;
        let Pushed { index, parts } = push(&gate, "two", two_platforms).await;
        show(&gate, &index).await;
        show(&gate, &parts[0]).await;
        show(&gate, &parts[1]).await;
        assert_ready!(gate.promote(&index, "staging").await);
        let bare = digest(&index).to_string();
        assert_ready!(gate.promote(&bare, "staging").await);
        gate.clock.advance("1h");
        gate.smoke(&parts[1], "FAILED").await;
        assert_not_ready!(gate.promote(&index, "staging").await, ["gate.platform"]);
        assert_not_ready!(gate.promote(&bare, "staging").await, ["gate.platform"]);
        assert_eq!(gate.check(&bare, "staging").await.verdict, Verdict::NotReady);
        gate.clock.advance("1h");
        gate.smoke(&parts[1], "PASSED").await;
        assert_ready!(gate.promote(&index, "staging").await);
        assert_ready!(gate.promote(&bare, "staging").await);
        gate.finish().await;
    }
}

/// A file is ready by its digest with what our own commands say about it: they say what it is.
#[tokio::test]
async fn a_file_that_was_attested_here_is_known_to_be_one() {
    let gate = TestGate::start().await;
    let file = gate.directory.path().join("app.bin");
    std::fs::write(&file, "a file").unwrap();
    let at = SubjectRef::File { path: file };
    give_all(&gate, &at).await;
    assert_ready!(gate.promote(&Digest::of(b"a file").to_string(), "staging").await);
    gate.finish().await;
}

#[tokio::test]
async fn a_file_that_is_an_index_is_refused_whatever_the_pack_says() {
    let gate = TestGate::start().await;
    let (index, bytes, ..) = an_index("in a file");
    let file = gate.directory.path().join("index.json");
    std::fs::write(&file, &bytes).unwrap();
    give_all(&gate, &SubjectRef::File { path: file }).await;
    for version in [0, 1000] {
        if version > 0 {
            activate_with(&gate, version, "unseen-subjects").await;
        }
        let reply = gate.promote(&index.to_string(), "staging").await;
        assert_not_ready!(reply, ["gate.subject"]);
        let reason = reply.reasons.iter().find(|reason| reason.rule.as_str() == "gate.subject").unwrap();
        assert!(reason.found.contains("an index, as its signer says"), "{}", reason.found);
    }
    // What others may read as an index is not called a file either.
    let twice = br#"{"a":1,"a":2,"manifests":[]}"#;
    let file = gate.directory.path().join("twice.json");
    std::fs::write(&file, twice).unwrap();
    give_all(&gate, &SubjectRef::File { path: file }).await;
    let doubtful = gate.promote(&Digest::of(twice).to_string(), "staging").await;
    assert_eq!(doubtful.verdict, Verdict::Ready, "with unseen-subjects = true, as it is in force");
    gate.activate(&bumped(&gate, 1001)).await.unwrap();
    assert_not_ready!(gate.promote(&Digest::of(twice).to_string(), "staging").await, ["gate.subject"]);
    gate.finish().await;
}

fn bumped(gate: &TestGate, version: u32) -> std::collections::BTreeMap<String, Vec<u8>> {
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files.remove("pack.toml").unwrap()).unwrap();
    files.insert("pack.toml".into(), manifest.replace("version = 1", &format!("version = {version}")).into_bytes());
    files
}

#[tokio::test]
async fn only_the_word_of_an_accepted_signer_counts_and_only_one_that_rules_an_index_out() {
    let gate = TestGate::start().await;
    let (index, ..) = an_index("said to be a file");
    give_all(&gate, &SubjectRef::Digest(index)).await;
    let statement = |media_type: &str| {
        let about = json!([{"name": "x", "digest": {"sha256": index.hex()}, "mediaType": media_type}]);
        json!({"_type": "https://in-toto.io/Statement/v1", "subject": about, "predicateType": "urn:x", "predicate": {}})
    };
    let said = async |key: &SigningKey, media_type: &str| {
        let bundle = sign_statement(key, statement(media_type).to_string().as_bytes()).unwrap();
        gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
    };
    let bare = index.to_string();
    said(&gate.people.mallory, "application/octet-stream").await;
    said(&gate.people.pipeline, "application/json").await;
    assert_not_ready!(gate.promote(&bare, "staging").await, ["gate.subject"]);
    // One that names it twice, and says what it is once: the other time it may be an index.
    let mut twice = statement("application/octet-stream");
    let again = json!({"name": "again", "digest": {"sha256": index.hex()}});
    let mut index_too = again.clone();
    index_too["mediaType"] = json!("application/vnd.oci.image.index.v1+json");
    let file = twice["subject"][0].clone();
    for subjects in [json!([file, again]), json!([again, file])] {
        twice["subject"] = subjects;
        let bundle = sign_statement(&gate.people.pipeline, twice.to_string().as_bytes()).unwrap();
        gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
        assert_not_ready!(gate.promote(&bare, "staging").await, ["gate.subject"]);
    }
    said(&gate.people.pipeline, "application/octet-stream").await;
    assert_ready!(gate.promote(&bare, "staging").await);
    // Two accepted words that contradict each other, even within one statement: the one that forbids counts.
    twice["subject"] = json!([file, index_too]);
    let bundle = sign_statement(&gate.people.pipeline, twice.to_string().as_bytes()).unwrap();
    gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
    assert_not_ready!(gate.promote(&bare, "staging").await, ["gate.subject"]);
    gate.finish().await;
}

#[tokio::test]
async fn a_pack_for_files_says_that_the_digest_suffices() {
    let gate = TestGate::start().await;
    let model = Digest::of(b"a model of another tool");
    give_all(&gate, &SubjectRef::Digest(model)).await;
    let bare = model.to_string();
    assert_not_ready!(gate.promote(&bare, "staging").await, ["gate.subject"]);
    activate_with(&gate, 1000, "unseen-subjects").await;
    assert_ready!(gate.check(&bare, "staging").await);
    assert_ready!(gate.promote(&bare, "staging").await);
    gate.finish().await;
}
