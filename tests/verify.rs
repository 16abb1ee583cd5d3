//! What is evidence and what is not: our own bundles attacked, and real ones changed field by field.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, claimed_predicate_type, payload_of, verify};
use countersign::domain::facts::Source;
use countersign::domain::keys::{KeyKind, PublicKey};
use countersign::domain::limits::{MAX_BUNDLE_BYTES, MAX_KEYS_TRIED};
use countersign::domain::statement::{
    IN_TOTO_PAYLOAD_TYPE, STATEMENT_V0_1, STATEMENT_V1, pae, predicate_type, statement_v1,
};
use countersign::domain::trusted_root::TrustSet;
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::{Value, json};

use crate::support::corpora;

const ARTIFACT: &[u8] = b"artifact";

fn sighting() -> Sighting {
    Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload }
}

fn no_roots() -> TrustSet {
    TrustSet::new(vec![])
}

fn check(bundle: &[u8], keys: &[PublicKey]) -> Result<Evidence, Rejection> {
    verify(bundle, Digest::of(ARTIFACT), &no_roots(), keys, sighting())
}

fn statement() -> Value {
    json!({
        "_type": STATEMENT_V1,
        "subject": [{"name": "app", "digest": {"sha256": Digest::of(ARTIFACT).hex()}}],
        "predicateType": predicate_type::TEST_RESULT_V0_1,
        "predicate": {"result": "PASSED", "finishedOn": "2026-01-31T12:00:00Z"},
    })
}

fn signed(key: &SigningKey, statement: &Value) -> Vec<u8> {
    sign_statement(key, &serde_json::to_vec(statement).unwrap()).unwrap()
}

/// The statement with a change, truly signed by `key`.
fn signed_with(key: &SigningKey, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut statement = statement();
    change(&mut statement);
    signed(key, &statement)
}

/// A good bundle with a change that its signer did not make.
fn tampered(key: &SigningKey, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut bundle: Value = serde_json::from_slice(&signed(key, &statement())).unwrap();
    change(&mut bundle);
    serde_json::to_vec(&bundle).unwrap()
}

fn flip(field: &mut Value) {
    let mut bytes = STANDARD.decode(field.as_str().unwrap()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    *field = json!(STANDARD.encode(bytes));
}

#[test]
fn a_statement_signed_with_a_key_is_evidence_about_its_subject() {
    for kind in [KeyKind::Ed25519, KeyKind::P256] {
        let key = SigningKey::generate(kind).unwrap();
        let bundle = signed(&key, &statement());
        let facts = check(&bundle, &[key.public_key()]).unwrap().into_facts();
        let statement = statement();
        assert_eq!(facts.digest, Digest::of(&bundle));
        assert_eq!(facts.subject, Digest::of(ARTIFACT));
        assert_eq!(facts.predicate_type, predicate_type::TEST_RESULT_V0_1);
        assert_eq!((&facts.predicate, &facts.statement), (&statement["predicate"], &statement));
        assert_eq!(facts.signer.key, Some(key.public_key().fingerprint()));
        assert_eq!((facts.signer.identity, facts.signer.issuer), (None, None));
        assert_eq!((facts.signed_at, facts.logged), (None, false));
        assert_eq!(facts.claimed_at, "2026-01-31T12:00:00Z".parse().ok());
        assert_eq!(facts.source, Source::Upload);
    }
}

#[test]
fn an_ed25519_bundle_is_the_same_bytes_each_time() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let payload = statement_v1("app", Digest::of(ARTIFACT), "https://example.com/p", &json!({})).unwrap();
    let bundle = sign_statement(&key, &payload).unwrap();
    assert_eq!(sign_statement(&key, &payload).unwrap(), bundle);
    let text = String::from_utf8(bundle).unwrap();
    let order =
        ["mediaType", "verificationMaterial", "publicKey", "hint", "dsseEnvelope", "payload", "payloadType", "sig"];
    let places: Vec<usize> = order.iter().map(|name| text.find(&format!("\"{name}\"")).unwrap()).collect();
    assert!(places.is_sorted(), "{text}");
    assert!(!text.contains("keyid"));
}

#[test]
fn cosign_s_older_statement_is_read_too() {
    let key = SigningKey::generate(KeyKind::P256).unwrap();
    let bundle = signed_with(&key, |s| s["_type"] = json!(STATEMENT_V0_1));
    assert!(check(&bundle, &[key.public_key()]).is_ok());
}

type Attack = (&'static str, &'static str, Vec<u8>);

/// What somebody without the key can do to a signature: name, code of the rejection, bytes.
///
/// What can be done to the shape of a bundle lies as files under `tests/cases/bundles`.
fn attacks_on_the_signature(key: &SigningKey) -> Vec<Attack> {
    let sig = |bundle: &mut Value, bytes: &[u8]| {
        bundle["dsseEnvelope"]["signatures"][0]["sig"] = json!(STANDARD.encode(bytes));
    };
    let payload = serde_json::to_vec(&statement()).unwrap();
    let good: Value = serde_json::from_slice(&signed(key, &statement())).unwrap();
    let signature = STANDARD.decode(good["dsseEnvelope"]["signatures"][0]["sig"].as_str().unwrap()).unwrap();
    let mut other = statement();
    other["predicate"]["result"] = json!("FAILED");
    let other = serde_json::to_vec(&other).unwrap();
    vec![
        ("flipped", "signature-invalid", tampered(key, |b| flip(&mut b["dsseEnvelope"]["signatures"][0]["sig"]))),
        ("all zero", "signature-invalid", tampered(key, |b| sig(b, &[0; 64]))),
        ("one byte more", "signature-invalid", tampered(key, |b| sig(b, &[signature.as_slice(), b"\0"].concat()))),
        ("one byte less", "signature-invalid", tampered(key, |b| sig(b, &signature[..signature.len() - 1]))),
        ("of the payload alone", "signature-invalid", tampered(key, |b| sig(b, &key.sign(&payload).unwrap()))),
        (
            "of another type",
            "signature-invalid",
            tampered(key, |b| {
                sig(b, &key.sign(&pae("text/plain", &payload)).unwrap());
            }),
        ),
        (
            "of another statement",
            "signature-invalid",
            tampered(key, |b| {
                sig(b, &key.sign(&pae(IN_TOTO_PAYLOAD_TYPE, &other)).unwrap());
            }),
        ),
        (
            "under another statement",
            "signature-invalid",
            tampered(key, |b| {
                b["dsseEnvelope"]["payload"] = json!(STANDARD.encode(&other));
            }),
        ),
        (
            "under another statement, no hint",
            "key-untrusted",
            tampered(key, |b| {
                b["dsseEnvelope"]["payload"] = json!(STANDARD.encode(&other));
                b["verificationMaterial"]["publicKey"]["hint"] = json!("");
            }),
        ),
    ]
}

/// What somebody with the key can sign that is still no evidence about our artifact.
fn attacks_by_the_signer(key: &SigningKey) -> Vec<Attack> {
    let s = |change: fn(&mut Value)| signed_with(key, change);
    let other = Digest::of(b"another artifact").hex();
    vec![
        (
            "predicate-type-missing",
            "malformed",
            s(|s| {
                s.as_object_mut().unwrap().remove("predicateType");
            }),
        ),
        ("statement-of-unknown-version", "malformed", s(|s| s["_type"] = json!("https://in-toto.io/Statement/v2"))),
        ("statement-with-duplicate-key", "malformed", {
            let text = statement().to_string().replacen('{', "{\"subject\":[],", 1);
            sign_statement(key, text.as_bytes()).unwrap()
        }),
        (
            "subject-digest-in-upper-case",
            "malformed",
            s(|s| {
                s["subject"][0]["digest"]["sha256"] = json!(Digest::of(ARTIFACT).hex().to_uppercase());
            }),
        ),
        (
            "subject-digest-truncated",
            "malformed",
            s(|s| {
                s["subject"][0]["digest"]["sha256"] = json!(&Digest::of(ARTIFACT).hex()[..32]);
            }),
        ),
        ("subject-list-empty", "subject-missing", s(|s| s["subject"] = json!([]))),
        (
            "subject-missing",
            "subject-missing",
            s(|s| {
                s.as_object_mut().unwrap().remove("subject");
            }),
        ),
        (
            "subject-of-another-artifact",
            "subject-mismatch",
            signed_with(key, |s| {
                s["subject"][0]["digest"]["sha256"] = json!(other);
            }),
        ),
        ("subject-only-by-name", "malformed", s(|s| s["subject"] = json!([{"name": "app"}]))),
        (
            "subject-only-by-sha512",
            "subject-missing",
            s(|s| {
                s["subject"][0]["digest"] = json!({"sha512": "0".repeat(128)});
            }),
        ),
        (
            "subject-sha256-under-another-name",
            "subject-missing",
            s(|s| {
                s["subject"][0]["digest"] = json!({"sha1": Digest::of(ARTIFACT).hex()});
            }),
        ),
    ]
}

#[test]
fn every_attack_on_a_bundle_is_rejected_for_its_own_reason() {
    for kind in [KeyKind::Ed25519, KeyKind::P256] {
        let key = SigningKey::generate(kind).unwrap();
        let keys = [key.public_key()];
        for (name, code, bytes) in [attacks_on_the_signature(&key), attacks_by_the_signer(&key)].concat() {
            let rejection = check(&bytes, &keys).expect_err(name);
            assert_eq!(rejection.code(), code, "{name}: {rejection}");
            let report = rejection.report();
            assert!(!report.expected.is_empty() && !report.found.is_empty(), "{name}: {report:?}");
            assert!(report.found.chars().count() < 400, "{name}: {report:?}");
        }
    }
}

#[test]
fn the_attack_files_are_rejected_for_the_reason_in_their_names() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/bundles");
    let key = PublicKey::from_pem(&std::fs::read_to_string(directory.join("key.pub")).unwrap()).unwrap();
    let (mut rejected, mut accepted) = (0, 0);
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let Some((_, code)) = name.strip_suffix(".json").and_then(|stem| stem.rsplit_once('.')) else { continue };
        match check(&std::fs::read(&path).unwrap(), std::slice::from_ref(&key)) {
            Ok(_) => {
                assert_eq!(code, "accepted", "{name}");
                accepted += 1;
            }
            Err(rejection) => {
                assert_eq!(rejection.code(), code, "{name}: {rejection}");
                rejected += 1;
            }
        }
    }
    assert_eq!((accepted, rejected), (1, 48));
}

#[test]
fn a_bundle_as_large_or_as_deep_as_the_limit_is_read_and_one_more_is_not() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let keys = [key.public_key()];
    let mut bundle = signed(&key, &statement());
    bundle.resize(MAX_BUNDLE_BYTES, b' ');
    assert!(check(&bundle, &keys).is_ok());
    bundle.push(b' ');
    let rejection = check(&bundle, &keys).unwrap_err();
    let found = MAX_BUNDLE_BYTES + 1;
    assert_eq!(rejection, Rejection::TooLarge { what: "bytes of a bundle", limit: MAX_BUNDLE_BYTES, found });
    assert_eq!(check(&vec![b'['; 20_000_000], &keys).unwrap_err().code(), "too-large");

    let nested = |levels: usize| {
        signed_with(&key, |s| {
            // Statement and predicate are two levels of their own.
            let text = format!("{}{}", "[".repeat(levels - 2), "]".repeat(levels - 2));
            s["predicate"] = json!({"deep": serde_json::from_str::<Value>(&text).unwrap()});
        })
    };
    assert!(check(&nested(64), &keys).is_ok());
    let rejection = check(&nested(65), &keys).unwrap_err();
    assert_eq!(rejection.code(), "malformed");
    assert!(rejection.to_string().contains("64 levels"), "{rejection}");
}

#[test]
fn seventeen_parts_of_one_kind_are_too_many() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let bundle = tampered(&key, |b| {
        let timestamps = json!({"rfc3161Timestamps": vec![json!({"signedTimestamp": "MAAA"}); 17]});
        b["verificationMaterial"]["timestampVerificationData"] = timestamps;
    });
    assert_eq!(check(&bundle, &[key.public_key()]).unwrap_err().code(), "too-large");
}

#[test]
fn another_key_and_no_key_at_all_are_told_with_both_sides() {
    let (key, other) = (SigningKey::generate(KeyKind::P256).unwrap(), SigningKey::generate(KeyKind::P256).unwrap());
    let bundle = signed(&key, &statement());
    let report = check(&bundle, &[other.public_key()]).unwrap_err().report();
    assert_eq!(report.code, "key-untrusted");
    assert!(report.expected.contains(&other.public_key().fingerprint().short()), "{report:?}");
    assert!(report.found.contains(&key.public_key().hint()), "{report:?}");
    assert_eq!(check(&bundle, &[]).unwrap_err().code(), "key-untrusted");
}

#[test]
fn a_key_hint_decides_nothing() {
    let (key, other) = (SigningKey::generate(KeyKind::P256).unwrap(), SigningKey::generate(KeyKind::P256).unwrap());
    let keys = [other.public_key(), key.public_key()];
    for hint in [json!(""), json!("nonsense"), json!(other.public_key().hint())] {
        let bundle = tampered(&key, |b| b["verificationMaterial"]["publicKey"]["hint"] = hint.clone());
        let facts = check(&bundle, &keys).unwrap().into_facts();
        assert_eq!(facts.signer.key, Some(key.public_key().fingerprint()), "{hint}");
    }
}

#[test]
fn more_keys_than_are_tried_are_a_fault_and_no_answer_but_where_the_hint_names_one() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let mut keys: Vec<PublicKey> =
        (0..=MAX_KEYS_TRIED).map(|_| SigningKey::generate(KeyKind::Ed25519).unwrap().public_key()).collect();
    keys.push(key.public_key());
    assert!(check(&signed(&key, &statement()), &keys).is_ok());
    let bundle = tampered(&key, |b| b["verificationMaterial"]["publicKey"]["hint"] = json!(""));
    assert_eq!(check(&bundle, &keys).unwrap_err().code(), "too-many-keys");
    // The last of as many as are tried is.
    assert!(check(&bundle, &keys[2..]).is_ok());
}

#[test]
fn a_signature_over_the_artifact_itself_is_evidence_of_a_signature_and_no_more() {
    let key = SigningKey::generate(KeyKind::P256).unwrap();
    let message = |signature: Vec<u8>| {
        let digest = json!({"algorithm": "SHA2_256", "digest": STANDARD.encode(Digest::of(ARTIFACT).as_bytes())});
        serde_json::to_vec(&json!({
            "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
            "verificationMaterial": {"publicKey": {"hint": key.public_key().hint()}},
            "messageSignature": {"messageDigest": digest, "signature": STANDARD.encode(signature)},
        }))
        .unwrap()
    };
    let bundle = message(key.sign(ARTIFACT).unwrap());
    let keys = [key.public_key()];
    let facts = check(&bundle, &keys).unwrap().into_facts();
    assert_eq!(facts.predicate_type, predicate_type::MESSAGE_SIGNATURE);
    assert_eq!((facts.predicate, facts.statement), (Value::Null, Value::Null));
    let other = verify(&bundle, Digest::of(b"other"), &no_roots(), &keys, sighting()).unwrap_err();
    assert_eq!(other.code(), "subject-mismatch");
    let wrong = check(&message(key.sign(b"other").unwrap()), &keys).unwrap_err();
    assert_eq!(wrong.code(), "signature-invalid");
    // Ed25519 signs bytes, and here there are none; cosign then leaves the digest empty.
    let ed25519 = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let unsupported = check(&message(ed25519.sign(ARTIFACT).unwrap()), &[ed25519.public_key()]).unwrap_err();
    assert_eq!(unsupported.code(), "unsupported");
}

#[test]
fn a_statement_about_many_is_evidence_about_each() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let subjects: Vec<Value> = (0..49_999)
        .map(|i: u32| json!({"name": "n", "digest": {"sha256": Digest::of(&i.to_be_bytes()).hex()}}))
        .chain([json!({"name": "n", "digest": {"sha256": Digest::of(ARTIFACT).hex()}})])
        .collect();
    let bundle = signed_with(&key, |s| s["subject"] = json!(subjects));
    let keys = [key.public_key()];
    assert!(check(&bundle, &keys).is_ok());
    let rejection = verify(&bundle, Digest::of(b"none of them"), &no_roots(), &keys, sighting()).unwrap_err();
    assert!(rejection.report().found.ends_with("and 49999 more"), "{rejection}");
}

#[test]
fn what_was_rejected_can_still_be_named() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let bundle = signed(&key, &statement());
    assert_eq!(claimed_predicate_type(&bundle), predicate_type::TEST_RESULT_V0_1);
    assert_eq!(payload_of(&bundle), Some(serde_json::to_vec(&statement()).unwrap()));
    let escape = signed_with(&key, |s| s["predicateType"] = json!("\u{1b}]0;owned\u{7}"));
    assert_eq!(claimed_predicate_type(&escape), "\\u{1b}]0;owned\\u{7}");
    for nothing in [&b""[..], b"{}", b"[]", b"\xff", b"{\"dsseEnvelope\":{\"payload\":\"!\"}}"] {
        assert_eq!(claimed_predicate_type(nothing), "");
        assert_eq!(payload_of(nothing), None);
    }
}

#[test]
fn dsse_test_vectors_have_their_answers() {
    let Some(corpora) = corpora() else { return };
    let vectors: Value = serde_json::from_slice(&std::fs::read(corpora.join("dsse/vectors.json")).unwrap()).unwrap();
    let prefix = hex::decode("302a300506032b6570032100").unwrap();
    let spki = |name: &str| {
        let public = hex::decode(vectors["keys"][name]["public"].as_str().unwrap()).unwrap();
        PublicKey::from_spki_der(&[prefix.as_slice(), &public].concat()).unwrap()
    };
    let mut answered = 0;
    for vector in vectors["vectors"].as_array().unwrap() {
        let envelope = &vector["envelope"];
        let decode = |value: &Value| {
            let text = value.as_str().unwrap();
            STANDARD.decode(text).or_else(|_| URL_SAFE.decode(text)).unwrap()
        };
        let payload_type = envelope["payloadType"].as_str().unwrap();
        let encoded = pae(payload_type, &decode(&envelope["payload"]));
        let keys = vector["trustedKeys"].as_array().unwrap().iter().map(|name| spki(name.as_str().unwrap()));
        let signatures: Vec<Vec<u8>> =
            envelope["signatures"].as_array().unwrap().iter().map(|s| decode(&s["sig"])).collect();
        // Keys are counted, not signatures.
        let signers = keys.filter(|key| signatures.iter().any(|signature| key.verifies(&encoded, signature))).count();
        let supported = vector["supportedPayloadTypes"].as_array().unwrap().contains(&json!(payload_type));
        let accepted = supported && signers >= usize::try_from(vector["threshold"].as_u64().unwrap()).unwrap();
        assert_eq!(accepted, vector["expect"] == "accept", "{}", vector["id"]);
        if accepted {
            assert_eq!(hex::encode(&encoded), vector["pae"], "{}", vector["id"]);
        }
        answered += 1;
    }
    eprintln!("dsse: {answered} vectors");
    assert_eq!(answered, 9);
}

fn check_by_cosign(kind: &str, what: &str) -> Result<Evidence, Rejection> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/cosign");
    let pem = std::fs::read_to_string(directory.join(format!("{kind}.pub"))).unwrap();
    let bundle = std::fs::read(directory.join(format!("{kind}-{what}.json"))).unwrap();
    check(&bundle, &[PublicKey::from_pem(&pem).unwrap()])
}

#[test]
fn what_cosign_signs_with_a_p256_key_is_evidence() {
    let facts = check_by_cosign("p256", "attestation").unwrap().into_facts();
    assert_eq!(facts.predicate_type, "https://example.com/p");
    assert_eq!(facts.predicate, json!({"a": 1}));
    let facts = check_by_cosign("p256", "blob").unwrap().into_facts();
    assert_eq!(facts.predicate_type, predicate_type::MESSAGE_SIGNATURE);
}

/// Cosign v3.1.2 makes these with Ed25519ph, and without a digest; `cosign verify-blob-attestation` and
/// `cosign verify-blob` refuse them as well. What we sign with ed25519, it accepts.
#[test]
fn what_cosign_signs_with_an_ed25519_key_is_refused_as_cosign_refuses_it() {
    assert_eq!(check_by_cosign("ed25519", "attestation").unwrap_err().code(), "signature-invalid");
    assert_eq!(check_by_cosign("ed25519", "blob").unwrap_err().code(), "unsupported");
}
