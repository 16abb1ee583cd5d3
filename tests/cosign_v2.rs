//! What cosign before version 3 and Tekton Chains leave: read wherever it lies, and attacked in every part.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::cosign_layer;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Form, Rejection, Sighting, claimed, claimed_predicate_type, verify};
use countersign::domain::facts::{Facts, Source, Witness};
use countersign::domain::fault::FaultClass;
use countersign::domain::json;
use countersign::domain::keys::PublicKey;
use countersign::domain::limits::MAX_BUNDLE_BYTES;
use countersign::domain::private_root::PrivateRoot;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae, predicate_type, statement_v1};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::GateError;
use countersign::gate::verify::{self as verify_gate, Accept, VerifyReply, VerifyRequest};
use countersign::registry::Registry;
use countersign::sigstore::SigningKey;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::corpora;
use crate::support::directory::TempDir;
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::{Answer, Rule, TestRegistry, quick};
use crate::{assert_not_ready, assert_ready};

pub(crate) const ARTIFACT: &[u8] = b"artifact";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/cosign-v2")
}

pub(crate) fn case(name: &str) -> Vec<u8> {
    std::fs::read(cases().join(format!("{name}.json"))).unwrap()
}

pub(crate) fn key(name: &str) -> PublicKey {
    PublicKey::from_pem(&std::fs::read_to_string(cases().join(format!("{name}.pub"))).unwrap()).unwrap()
}

pub(crate) fn trust() -> TrustSet {
    TrustSet::new(vec![TrustedRoot::parse(&std::fs::read(cases().join("trusted_root.json")).unwrap()).unwrap()])
}

fn check_by(bytes: &[u8], keys: &[PublicKey]) -> Result<Evidence, Rejection> {
    let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Tag };
    verify(bytes, Digest::of(ARTIFACT), &trust(), keys, sighting)
}

fn check(bytes: &[u8]) -> Result<Evidence, Rejection> {
    check_by(bytes, &[key("key"), key("ed25519")])
}

/// What a case shows that a certificate signed.
pub(crate) fn certified(name: &str) -> Facts {
    check_by(&case(name), &[]).unwrap().into_facts()
}

/// Every case that is refused, with its name.
pub(crate) fn attacks() -> Vec<(String, Vec<u8>)> {
    let files = std::fs::read_dir(cases()).unwrap().map(|entry| entry.unwrap().path());
    let named = files.filter_map(|path| Some((path.file_name()?.to_str()?.strip_suffix(".json")?.to_owned(), path)));
    let refused = named.filter(|(name, _)| name.contains('.') && !name.ends_with(".accepted"));
    refused.map(|(name, path)| (name, std::fs::read(path).unwrap())).collect()
}

#[test]
fn the_attack_files_are_rejected_for_the_reason_in_their_names() {
    let (mut accepted, mut rejected, mut wrong) = (0, 0, Vec::new());
    for entry in std::fs::read_dir(cases()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let Some((_, expected)) = name.strip_suffix(".json").and_then(|stem| stem.rsplit_once('.')) else { continue };
        let outcome = check(&std::fs::read(&path).unwrap());
        let found = outcome.as_ref().map_or_else(Rejection::code, |_| "accepted");
        if found != expected {
            wrong.push(format!("{name}: {found} {}", outcome.err().map(|r| r.to_string()).unwrap_or_default()));
        } else if found == "accepted" {
            accepted += 1;
        } else {
            rejected += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!((accepted, rejected), (16, 100));
}

#[test]
fn a_signature_by_key_says_who_about_what_and_shows_the_signers_words() {
    let bytes = case("signature-by-key.accepted");
    let facts = check(&bytes).unwrap().into_facts();
    assert_eq!((facts.digest, facts.subject), (Digest::of(&bytes), Digest::of(ARTIFACT)));
    assert_eq!(facts.predicate_type, predicate_type::COSIGN_SIGN_V1);
    let predicate = json!({"docker-reference": "registry.example.com/app", "optional": {"commit": "abc"}});
    assert_eq!(facts.predicate, predicate);
    assert_eq!(facts.signer.key, Some(key("key").fingerprint()));
    assert_eq!((facts.signed_at, facts.logged), (None, false));
}

#[test]
fn a_log_s_promise_is_a_trusted_time_and_no_proof() {
    for name in [
        "signature-by-key-with-promise.accepted",
        "signature-by-certificate.accepted",
        "attestation-by-key-with-promise.accepted",
        "attestation-with-an-intoto-entry.accepted",
        "attestation-by-certificate.accepted",
        "chains-signature-by-certificate.accepted",
    ] {
        let facts = check(&case(name)).unwrap().into_facts();
        assert_eq!(facts.signed_at, Some("2026-01-31T12:01:00Z".parse().unwrap()), "{name}");
        assert!(!facts.logged, "{name}");
        // What `log-entries` counts: logs that are shown to hold it.
        assert!(facts.vouched.len() == 1 && facts.vouched[0].logs.is_empty(), "{name}: {:?}", facts.vouched);
        assert_eq!(facts.witness(), Witness::Present, "{name}");
    }
}

#[test]
fn a_certificate_names_the_signer() {
    for name in ["signature-by-certificate.accepted", "attestation-by-certificate.accepted"] {
        let signer = check_by(&case(name), &[]).unwrap().into_facts().signer;
        assert_eq!(signer.identity.as_deref(), Some("builder@example.com"), "{name}");
        assert_eq!(signer.issuer.as_deref(), Some("https://issuer.example.com"), "{name}");
    }
}

#[test]
fn an_attestation_is_what_its_payload_says_and_not_its_layer() {
    for name in ["attestation-by-key.accepted", "attestation-as-a-simple-signing-layer.accepted"] {
        let facts = check(&case(name)).unwrap().into_facts();
        assert_eq!(facts.predicate_type, predicate_type::SLSA_PROVENANCE_V1, "{name}");
        assert_eq!(facts.form, Form::CosignLayer);
    }
    let facts = check(&case("layer-type-that-lies.accepted")).unwrap().into_facts();
    assert_eq!(facts.predicate_type, predicate_type::COSIGN_SIGN_V1);
}

#[test]
fn a_key_in_a_log_entry_or_in_an_annotation_is_nobody_s_key() {
    for name in ["signature-by-key.accepted", "signature-by-key-with-promise.accepted", "attestation-by-key.accepted"] {
        for keys in [vec![], vec![key("stranger")]] {
            assert_eq!(check_by(&case(name), &keys).unwrap_err().code(), "key-untrusted", "{name}");
        }
    }
}

#[test]
fn a_layer_is_evidence_only_about_its_own_image() {
    for entry in std::fs::read_dir(cases()).unwrap() {
        let path = entry.unwrap().path();
        let Some(name) = path.to_str().filter(|name| name.ends_with(".accepted.json")) else { continue };
        let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Tag };
        let bytes = std::fs::read(&path).unwrap();
        let outcome = verify(&bytes, Digest::of(b"another"), &trust(), &[key("key"), key("ed25519")], sighting);
        assert_eq!(outcome.unwrap_err().code(), "subject-mismatch", "{name}");
    }
}

#[test]
fn a_layer_as_large_as_a_bundle_may_be_is_read_and_one_more_byte_is_not() {
    let good = case("signature-by-key.accepted");
    let mut large = good.clone();
    large.resize(MAX_BUNDLE_BYTES + 1, b' ');
    assert_eq!(check(&large).unwrap_err().code(), "too-large");
    large.resize(20_000_000, b' ');
    assert_eq!(check(&large).unwrap_err().code(), "too-large");
    // At the limit it is read, and found to be no canonical JSON.
    large.truncate(MAX_BUNDLE_BYTES);
    assert_eq!(check(&large).unwrap_err().code(), "malformed");
}

#[test]
fn no_changed_byte_of_a_layer_changes_a_fact() {
    for name in [
        "signature-by-key-with-promise.accepted",
        "attestation-by-certificate.accepted",
        "attestation-with-an-intoto-entry.accepted",
    ] {
        let good = case(name);
        let facts = check(&good).unwrap().into_facts();
        for at in (0..good.len()).step_by(7) {
            for bit in [0x01, 0x20] {
                let mut changed = good.clone();
                changed[at] ^= bit;
                let Ok(evidence) = check(&changed) else { continue };
                // The media type is written down and decides nothing. An annotation of another name is an annotation
                // less: whoever may write here may as well leave a key's witness out.
                let found = evidence.into_facts();
                let by_key = facts.signer.key.is_some();
                let signed_at = if by_key { found.signed_at } else { facts.signed_at };
                let (digest, received_at) = (found.digest, found.received_at);
                let vouched = if signed_at.is_some() { facts.vouched.clone() } else { Vec::new() };
                let same = Facts { digest, received_at, signed_at, vouched, ..facts.clone() };
                assert!(signed_at.is_none() || signed_at == facts.signed_at, "{name} at {at}");
                assert_eq!(found, same, "{name} at {at}");
            }
        }
    }
}

#[test]
fn a_certificate_that_nobody_saw_in_use_is_judged_by_a_root_of_ones_own_and_only_in_its_time() {
    let root: Value = serde_json::from_slice(&std::fs::read(cases().join("trusted_root.json")).unwrap()).unwrap();
    let der = &root["certificateAuthorities"][0]["certChain"]["certificates"][0]["rawBytes"];
    let pem = format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", der.as_str().unwrap());
    let own = TrustSet::of_private_roots(PrivateRoot::all_from_pem(pem.as_bytes()).unwrap());
    let ask = |name: &str, at: &str| {
        let sighting = Sighting { received_at: at.parse().unwrap(), source: Source::Tag };
        verify(&case(name), Digest::of(ARTIFACT), &own, &[], sighting)
    };
    let bare = "certificate-without-a-time.no-trusted-time";
    let facts = ask(bare, "2026-01-31T12:05:00Z").unwrap().into_facts();
    assert_eq!(
        (facts.signer.certificate.as_ref().map(|signer| signer.identity.as_str()), facts.signed_at),
        (Some("builder@example.com"), None)
    );
    assert_eq!(ask(bare, "2026-01-31T12:11:00Z").unwrap_err().code(), "certificate-expired");
    // A witness must hold, and here nobody knows its log.
    assert_eq!(ask("signature-by-certificate.accepted", "2026-01-31T12:05:00Z").unwrap_err().code(), "chain-invalid");
}

/// Bundles of real builds, taken apart into the layers that cosign v2 would have written of them: real certificates,
/// real promises of a public log.
#[test]
fn a_real_promise_of_a_public_log_is_a_trusted_time() {
    let Some(corpora) = corpora() else { return };
    for (name, own_root) in [("happy-path-intoto-in-dsse-v3", false), ("intoto-with-custom-trust-root", true)] {
        let directory = corpora.join("sigstore-conformance/assets/bundle-verify").join(name);
        let bundle: Value =
            serde_json::from_slice(&std::fs::read(directory.join("bundle.sigstore.json")).unwrap()).unwrap();
        let root = if own_root {
            TrustedRoot::parse(&std::fs::read(directory.join("trusted_root.json")).unwrap())
        } else {
            TrustedRoot::production()
        };
        let trust = TrustSet::new(vec![root.unwrap()]);
        let layer = |change: &dyn Fn(&mut Value)| {
            let mut promise = promise_of(&bundle);
            change(&mut promise);
            real_layer(&bundle, &promise)
        };
        let statement = STANDARD.decode(bundle["dsseEnvelope"]["payload"].as_str().unwrap()).unwrap();
        let statement: Value = serde_json::from_slice(&statement).unwrap();
        let subject = format!("sha256:{}", statement["subject"][0]["digest"]["sha256"].as_str().unwrap());
        let ask = |bytes: &[u8]| {
            let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Tag };
            verify(bytes, subject.parse().unwrap(), &trust, &[], sighting)
        };
        let facts = ask(&layer(&|_| ())).unwrap().into_facts();
        assert!(facts.signed_at.is_some() && !facts.logged && facts.signer.identity.is_some(), "{name}: {facts:?}");
        let earlier: &dyn Fn(&mut Value) = &|promise| {
            let time = promise["Payload"]["integratedTime"].as_i64().unwrap();
            promise["Payload"]["integratedTime"] = json!(time - 1);
        };
        assert_eq!(ask(&layer(earlier)).unwrap_err().code(), "timestamp-invalid", "{name}");
    }
}

fn promise_of(bundle: &Value) -> Value {
    let entry = &bundle["verificationMaterial"]["tlogEntries"][0];
    let number = |name: &str| entry[name].as_str().unwrap().parse::<i64>().unwrap();
    json!({
        "SignedEntryTimestamp": entry["inclusionPromise"]["signedEntryTimestamp"],
        "Payload": {
            "body": entry["canonicalizedBody"],
            "integratedTime": number("integratedTime"),
            "logIndex": number("logIndex"),
            "logID": hex::encode(STANDARD.decode(entry["logId"]["keyId"].as_str().unwrap()).unwrap()),
        },
    })
}

fn real_layer(bundle: &Value, promise: &Value) -> Vec<u8> {
    let material = &bundle["verificationMaterial"];
    let pem = |certificate: &Value| {
        let base64 = certificate["rawBytes"].as_str().unwrap();
        format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n")
    };
    let certificates: Vec<String> = match material["x509CertificateChain"]["certificates"].as_array() {
        Some(chain) => chain.iter().map(pem).collect(),
        None => vec![pem(&material["certificate"])],
    };
    let mut annotations = std::collections::BTreeMap::from([
        (SIGNATURE.to_owned(), String::new()),
        ("dev.sigstore.cosign/certificate".to_owned(), certificates[0].clone()),
        ("dev.sigstore.cosign/bundle".to_owned(), promise.to_string()),
    ]);
    annotations.insert("dev.sigstore.cosign/chain".to_owned(), certificates[1..].concat());
    let stamped = &material["timestampVerificationData"]["rfc3161Timestamps"][0]["signedTimestamp"];
    if stamped.is_string() {
        let timestamp = json!({"SignedRFC3161Timestamp": stamped}).to_string();
        annotations.insert("dev.sigstore.cosign/rfc3161timestamp".to_owned(), timestamp);
    }
    let envelope = serde_json::to_vec(&bundle["dsseEnvelope"]).unwrap();
    cosign_layer::record(&annotations, ENVELOPE, &envelope).unwrap()
}

#[test]
fn what_was_rejected_can_still_be_named() {
    assert_eq!(claimed_predicate_type(&case("signature-flipped.key-untrusted")), predicate_type::COSIGN_SIGN_V1);
    let attestation = case("attestation-with-another-payload.key-untrusted");
    assert_eq!(claimed_predicate_type(&attestation), predicate_type::SLSA_PROVENANCE_V1);
    assert_eq!(claimed_predicate_type(&case("record-truncated.malformed")), "");
    let claim = claimed(&case("payload-of-another-image.subject-mismatch")).unwrap();
    assert_eq!(claim.subjects, [Digest::of(b"another artifact")]);
}

proptest! {
    #[test]
    fn no_annotation_makes_the_reader_panic(text in ".{0,200}", which in 0..5_usize) {
        let names = ["signature", "certificate", "chain", "bundle", "rfc3161timestamp"];
        let mut layer: Value = serde_json::from_slice(&case("signature-by-certificate.accepted")).unwrap();
        let prefix = if which == 0 { "dev.cosignproject.cosign" } else { "dev.sigstore.cosign" };
        layer["annotations"][format!("{prefix}/{}", names[which])] = json!(text);
        let _ = check(&json::canonical(&layer).unwrap());
    }
}

// ---- found where they lie --------------------------------------------------------------------------------------------

const SIMPLE_SIGNING: &str = "application/vnd.dev.cosign.simplesigning.v1+json";
const ENVELOPE: &str = "application/vnd.dsse.envelope.v1+json";
const SIGNATURE: &str = "dev.cosignproject.cosign/signature";

pub struct Layer {
    media_type: &'static str,
    payload: Vec<u8>,
    annotations: Value,
}

/// What `cosign sign --key` wrote before version 3.
pub fn signature(subject: Digest, key: &SigningKey) -> Layer {
    let payload = json!({
        "critical": {
            "identity": {"docker-reference": "registry.example.com/app"},
            "image": {"docker-manifest-digest": subject},
            "type": "cosign container image signature",
        },
        "optional": null,
    });
    let payload = serde_json::to_vec(&payload).unwrap();
    let signature = STANDARD.encode(key.sign(&payload).unwrap());
    Layer { media_type: SIMPLE_SIGNING, payload, annotations: json!({SIGNATURE: signature}) }
}

/// What `cosign attest --key` wrote before version 3; the annotation is whatever somebody put there.
fn attestation(subject: Digest, key: &SigningKey, predicate_type: &str, annotated: &str) -> Layer {
    let statement = statement_v1("app", subject, predicate_type, &json!({"a": 1})).unwrap();
    let signature = key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &statement)).unwrap();
    let envelope = json!({
        "payloadType": IN_TOTO_PAYLOAD_TYPE,
        "payload": STANDARD.encode(&statement),
        "signatures": [{"keyid": "", "sig": STANDARD.encode(signature)}],
    });
    let annotations = json!({SIGNATURE: "", "predicateType": annotated});
    Layer { media_type: ENVELOPE, payload: serde_json::to_vec(&envelope).unwrap(), annotations }
}

/// An image of layers as cosign writes it, alone in a layout of its own; `more` is merged over its manifest.
fn image(layers: &[Layer], more: &Value) -> (TempDir, Value) {
    let directory = TempDir::new().unwrap();
    let blobs = directory.path().join("blobs/sha256");
    std::fs::create_dir_all(&blobs).unwrap();
    std::fs::write(directory.path().join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).unwrap();
    let store = |bytes: &[u8], media_type: &str| {
        std::fs::write(blobs.join(Digest::of(bytes).hex()), bytes).unwrap();
        json!({"mediaType": media_type, "digest": Digest::of(bytes), "size": bytes.len()})
    };
    let config = store(b"{}", "application/vnd.oci.image.config.v1+json");
    let layers: Vec<Value> = layers
        .iter()
        .map(|layer| {
            let mut descriptor = store(&layer.payload, layer.media_type);
            descriptor["annotations"] = layer.annotations.clone();
            descriptor
        })
        .collect();
    let mut manifest = json!({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": config, "layers": layers,
    });
    for (name, value) in more.as_object().unwrap() {
        manifest[name] = value.clone();
    }
    let entry = store(&serde_json::to_vec(&manifest).unwrap(), "application/vnd.oci.image.manifest.v1+json");
    let index = json!({"schemaVersion": 2, "manifests": [entry]});
    std::fs::write(directory.path().join("index.json"), index.to_string()).unwrap();
    (directory, entry)
}

pub fn tag(subject: Digest, suffix: &str) -> String {
    format!("sha256-{}{suffix}", subject.hex())
}

/// Puts an image of layers under a tag.
pub async fn put(registry: &Registry, tag: &str, layers: &[Layer]) {
    let (image, _) = image(layers, &json!({}));
    registry.push_path(image.path(), Some(tag)).await.unwrap();
}

async fn ask(subject: &str, key: &SigningKey, kind: Option<&str>) -> Result<VerifyReply, GateError> {
    verify_gate::verify(VerifyRequest {
        at: &SubjectRef::parse(subject, |_| false).unwrap(),
        bundle: None,
        accept: Accept::Key(key.public_key()),
        predicate_type: kind.map(str::to_owned),
        trust: TrustSet::empty().into(),
        registry: &quick(),
        ignore: BTreeSet::new(),
        now: jiff::Timestamp::now().into(),
    })
    .await
}

pub fn open(subject: &str) -> Registry {
    Registry::open(&SubjectRef::parse(subject, |_| false).unwrap(), &quick()).unwrap()
}

async fn tell_the_whole_story(gate: &TestGate, source: Source) {
    let subject = gate.push_artifact("app").await;
    let digest = digest(&subject);
    let key = &gate.people.pipeline;
    gate.provenance(&subject, json!({})).await;
    gate.smoke(&subject, "PASSED").await;
    assert_not_ready!(gate.promote(&subject, "staging").await, ["signature.present"]);

    put(&open(&subject), &tag(digest, ".sig"), &[signature(digest, key), signature(digest, &gate.people.mallory)])
        .await;
    let lying = attestation(digest, key, "https://example.com/scan", "https://slsa.dev/provenance/v1");
    put(&open(&subject), &tag(digest, ".att"), &[lying]).await;
    let ready = gate.promote(&subject, "staging").await;
    assert_ready!(ready);
    let older: Vec<_> = ready.evidence.iter().filter(|item| item.form == Form::CosignLayer).collect();
    assert_eq!(older.len(), 3);
    assert!(older.iter().all(|item| item.source == source));

    let reply = ask(&subject, key, Some("https://example.com/scan")).await.unwrap();
    assert_eq!(reply.verified.len(), 1, "the payload's type counts, whatever the annotation says");
    let reply = ask(&subject, key, Some(predicate_type::COSIGN_SIGN_V1)).await.unwrap();
    assert_eq!(reply.verified.len(), 1);
    let codes: BTreeSet<&str> = reply.rejected.iter().map(|r| r.rejection.as_ref().unwrap().code.as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["key-untrusted", "predicate-type-mismatch"]));
    let at = SubjectRef::parse(&subject, |_| false).unwrap();
    let listing = gate.gate.list_evidence(&project(), &at).await.unwrap();
    assert_eq!(listing.evidence.iter().filter(|item| item.form == Form::CosignLayer).count(), 3);
}

#[tokio::test]
async fn what_cosign_v2_left_in_a_registry_counts_as_what_cosign_v3_leaves() {
    for server in [TestRegistry::start().await, TestRegistry::start().await.without_referrers_api()] {
        let gate = TestGate::start_on(&server.host()).await;
        tell_the_whole_story(&gate, Source::Tag).await;
        gate.finish().await;
    }
}

#[tokio::test]
async fn and_so_it_does_in_a_layout() {
    let gate = TestGate::start().await;
    tell_the_whole_story(&gate, Source::Layout).await;
    gate.finish().await;
}

/// Adds an image of layers to the layout that a gate pushes to.
fn add_to_layout(gate: &TestGate, layers: &[Layer], more: &Value, annotations: Value) {
    let (image, mut entry) = image(layers, more);
    let layout = PathBuf::from(gate.place.strip_prefix("oci:").unwrap());
    for blob in std::fs::read_dir(image.path().join("blobs/sha256")).unwrap() {
        let blob = blob.unwrap();
        std::fs::copy(blob.path(), layout.join("blobs/sha256").join(blob.file_name())).unwrap();
    }
    let mut index: Value = serde_json::from_slice(&std::fs::read(layout.join("index.json")).unwrap()).unwrap();
    entry["annotations"] = annotations;
    index["manifests"].as_array_mut().unwrap().push(entry);
    std::fs::write(layout.join("index.json"), index.to_string()).unwrap();
}

#[tokio::test]
async fn signatures_in_oci_1_1_mode_are_found_as_referrers() {
    let gate = TestGate::start().await;
    let subject = gate.push_artifact("app").await;
    let (digest, key) = (digest(&subject), &gate.people.pipeline);
    let (described, _) = open(&subject).manifest(digest).await.unwrap();
    for (kind, layer) in [
        ("application/vnd.dev.cosign.artifact.sig.v1+json", signature(digest, key)),
        ("application/vnd.dev.cosign.artifact.att.v1+json", attestation(digest, key, "urn:a", "urn:b")),
    ] {
        let about = json!({"mediaType": described.media_type, "digest": digest, "size": described.size});
        add_to_layout(&gate, &[layer], &json!({"artifactType": kind, "subject": about}), json!({}));
    }
    let server = TestRegistry::start().await;
    let layout = PathBuf::from(gate.place.strip_prefix("oci:").unwrap());
    server.open("app").push_path(&layout, Some("1")).await.unwrap();
    let there = format!("{}@{digest}", server.name("app"));
    for (place, source) in [(subject, Source::Layout), (there, Source::Referrer)] {
        let reply = ask(&place, key, None).await.unwrap();
        let found: BTreeSet<&str> = reply.verified.iter().map(|item| item.predicate_type.as_str()).collect();
        assert_eq!(found, BTreeSet::from([predicate_type::COSIGN_SIGN_V1, "urn:a"]), "{place}");
        assert!(reply.verified.iter().all(|item| item.source == source), "{place}");
    }
}

#[tokio::test]
async fn what_cosign_save_wrote_is_found_by_what_it_signs() {
    let gate = TestGate::start().await;
    let subject = gate.push_artifact("app").await;
    let key = &gate.people.pipeline;
    let layers = [signature(digest(&subject), key), signature(Digest::of(b"another"), key)];
    add_to_layout(&gate, &layers, &json!({}), json!({"kind": "dev.cosignproject.cosign/sigs"}));
    let reply = ask(&subject, key, None).await.unwrap();
    assert_eq!((reply.verified.len(), reply.rejected.len()), (1, 0));
}

#[tokio::test]
async fn a_tag_that_could_not_be_asked_is_never_taken_for_not_signed() {
    for suffix in [".sig", ".att"] {
        for status in [401, 403, 429, 500, 503] {
            let server = TestRegistry::start().await;
            let gate = TestGate::start_on(&server.host()).await;
            let subject = gate.good_artifact("app").await;
            assert_ready!(gate.promote(&subject, "staging").await);
            server.script(Rule::on(&tag(digest(&subject), suffix), Answer::status(status)));
            let reply = gate.promote(&subject, "staging").await;
            assert_eq!(reply.verdict, Verdict::Unknown, "{suffix} {status}");
            assert!(reply.faults.iter().all(|fault| fault.dependency.contains(&server.host())), "{:?}", reply.faults);
            assert!(matches!(ask(&subject, &gate.people.mallory, None).await, Err(GateError::Fault(_))), "{status}");
        }
    }
}

#[tokio::test]
async fn a_layer_that_is_not_there_or_too_large_makes_the_answer_unknown() {
    let server = TestRegistry::start().await;
    let gate = TestGate::start_on(&server.host()).await;
    let subject = gate.push_artifact("app").await;
    let layer = signature(digest(&subject), &gate.people.pipeline);
    let blob = Digest::of(&layer.payload).to_string();
    put(&open(&subject), &tag(digest(&subject), ".sig"), &[layer]).await;
    server.script(Rule::on(&blob, Answer::status(404)));
    assert_eq!(gate.promote(&subject, "staging").await.faults[0].class, FaultClass::Corrupt);
    server.reset();
    server.script(Rule::on(&blob, Answer::Endless));
    let reply = gate.promote(&subject, "staging").await;
    assert_eq!((reply.verdict, reply.faults[0].class), (Verdict::Unknown, FaultClass::TooMuch));
}

/// It changes no answer, so no decision waits for it.
#[tokio::test]
async fn only_who_lists_everything_asks_for_an_sbom_that_nobody_signed() {
    let server = TestRegistry::start().await;
    let gate = TestGate::start_on(&server.host()).await;
    let subject = gate.push_artifact("app").await;
    gate.promote(&subject, "staging").await;
    let asked = |suffix: &str| server.requests(&tag(digest(&subject), suffix)).len();
    assert_eq!((asked(".sig") > 0, asked(".sbom")), (true, 0));
    let at = SubjectRef::parse(&subject, |_| false).unwrap();
    gate.gate.list_evidence(&project(), &at).await.unwrap();
    assert_eq!(asked(".sbom"), 1);
}

#[tokio::test]
async fn what_is_no_signature_under_these_tags_is_passed_over_and_said() {
    let gate = TestGate::start().await;
    let subject = gate.push_artifact("app").await;
    let digest = digest(&subject);
    let tar = || Layer { media_type: "application/x-tar", payload: b"tar".to_vec(), annotations: json!({}) };
    put(&open(&subject), &tag(digest, ".sig"), &[tar(), signature(digest, &gate.people.pipeline)]).await;
    put(&open(&subject), &tag(digest, ".sbom"), &[tar()]).await;
    let at = SubjectRef::parse(&subject, |_| false).unwrap();
    let listing = gate.gate.list_evidence(&project(), &at).await.unwrap();
    assert_eq!((listing.evidence.len(), listing.faults.len()), (1, 0));
    let notes = listing.notes.join("\n");
    assert!(notes.contains("`application/x-tar`, which is not cosign's"), "{notes}");
    assert!(notes.contains(".sbom` holds an SBOM that nobody signed"), "{notes}");
}
