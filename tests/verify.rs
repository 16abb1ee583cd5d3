//! What is evidence and what is not: our own bundles attacked, and real ones changed field by field.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, claimed_predicate_type, payload_of, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::keys::{KeyKind, PublicKey};
use countersign::domain::limits::{MAX_BUNDLE_BYTES, MAX_KEYS};
use countersign::domain::statement::{STATEMENT_V0_1, STATEMENT_V1, pae, predicate_type, statement_v1};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::{Value, json};

use crate::support::corpora;

const ARTIFACT: &[u8] = b"artifact";
const IN_TOTO: &str = "application/vnd.in-toto+json";

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

/// What somebody without the key can do to a bundle: name, code of the rejection, bytes.
fn attacks_on_the_bundle(key: &SigningKey) -> Vec<Attack> {
    let t = |change: fn(&mut Value)| tampered(key, change);
    let good = tampered(key, |_| ());
    let text = String::from_utf8(good.clone()).unwrap();
    let with_entry = |entry: Value| tampered(key, |b| b["verificationMaterial"]["tlogEntries"] = json!([entry]));
    let entry = json!({
        "logIndex": "1", "logId": {"keyId": "AAAA"}, "kindVersion": {"kind": "dsse", "version": "0.0.1"},
        "integratedTime": "1", "canonicalizedBody": "e30=",
    });
    let negative = {
        let mut e = entry.clone();
        e["logIndex"] = json!("-1");
        e
    };
    vec![
        ("bare-envelope", "unsupported", {
            let bundle: Value = serde_json::from_slice(&good).unwrap();
            serde_json::to_vec(&bundle["dsseEnvelope"]).unwrap()
        }),
        (
            "base64-url-safe",
            "malformed",
            tampered(key, |b| {
                let sig = &mut b["dsseEnvelope"]["signatures"][0]["sig"];
                let mut bytes = STANDARD.decode(sig.as_str().unwrap()).unwrap();
                bytes[0] = 0xff;
                bytes[1] = 0xff;
                *sig = json!(URL_SAFE.encode(bytes));
            }),
        ),
        ("base64-with-newline", "malformed", t(|b| b["dsseEnvelope"]["payload"] = json!("e30=\n"))),
        ("base64-without-padding", "malformed", t(|b| b["dsseEnvelope"]["payload"] = json!("e30"))),
        ("byte-order-mark", "malformed", [b"\xef\xbb\xbf", good.as_slice()].concat()),
        (
            "certificate-and-key",
            "malformed",
            t(|b| {
                b["verificationMaterial"]["certificate"] = json!({"rawBytes": "MAAA"});
            }),
        ),
        (
            "certificate-chain-empty",
            "malformed",
            t(|b| {
                b["verificationMaterial"] = json!({"x509CertificateChain": {"certificates": []}});
            }),
        ),
        (
            "certificate-that-is-none",
            "chain-invalid",
            t(|b| {
                b["verificationMaterial"] = json!({"certificate": {"rawBytes": "MAAA"}});
            }),
        ),
        (
            "content-of-both-kinds",
            "malformed",
            t(|b| {
                b["messageSignature"] = json!({"signature": "AAAA"});
            }),
        ),
        (
            "content-of-no-kind",
            "malformed",
            t(|b| {
                b.as_object_mut().unwrap().remove("dsseEnvelope");
            }),
        ),
        ("duplicate-key", "malformed", text.replacen('{', "{\"mediaType\":\"x\",", 1).into_bytes()),
        ("duplicate-key-escaped", "malformed", text.replacen('{', "{\"media\\u0054ype\":\"x\",", 1).into_bytes()),
        ("empty", "malformed", vec![]),
        ("log-entry-nobody-vouches-for", "inclusion-proof-invalid", with_entry(entry)),
        ("log-index-negative", "malformed", with_entry(negative)),
        (
            "material-missing",
            "malformed",
            t(|b| {
                b["verificationMaterial"].as_object_mut().unwrap().remove("publicKey");
            }),
        ),
        (
            "media-type-missing",
            "malformed",
            t(|b| {
                b.as_object_mut().unwrap().remove("mediaType");
            }),
        ),
        (
            "media-type-v9",
            "unsupported",
            t(|b| {
                b["mediaType"] = json!("application/vnd.dev.sigstore.bundle.v9+json");
            }),
        ),
        ("not-an-object", "malformed", b"[]".to_vec()),
        ("not-json", "malformed", b"-----BEGIN CERTIFICATE-----".to_vec()),
        (
            "payload-of-another-statement",
            "key-untrusted",
            tampered(key, |b| {
                let mut other = statement();
                other["predicate"]["result"] = json!("FAILED");
                b["dsseEnvelope"]["payload"] = json!(STANDARD.encode(serde_json::to_vec(&other).unwrap()));
                b["verificationMaterial"]["publicKey"]["hint"] = json!("");
            }),
        ),
        ("payload-not-json", "malformed", t(|b| b["dsseEnvelope"]["payload"] = json!("bm9uZQ=="))),
        ("payload-type-changed", "payload-type", t(|b| b["dsseEnvelope"]["payloadType"] = json!("text/plain"))),
        (
            "payload-type-in-another-case",
            "payload-type",
            t(|b| {
                b["dsseEnvelope"]["payloadType"] = json!(IN_TOTO.to_uppercase());
            }),
        ),
        ("signature-empty", "malformed", t(|b| b["dsseEnvelope"]["signatures"][0]["sig"] = json!(""))),
        ("signature-flipped", "signature-invalid", t(|b| flip(&mut b["dsseEnvelope"]["signatures"][0]["sig"]))),
        ("signature-of-the-payload-alone", "signature-invalid", {
            let payload = serde_json::to_vec(&statement()).unwrap();
            let signature = STANDARD.encode(key.sign(&payload).unwrap());
            tampered(key, |b| {
                b["dsseEnvelope"]["payload"] = json!(STANDARD.encode(&payload));
                b["dsseEnvelope"]["signatures"][0]["sig"] = json!(signature);
            })
        }),
        (
            "signature-without-end",
            "signature-invalid",
            t(|b| {
                b["dsseEnvelope"]["signatures"][0]["sig"] = json!("AAAA");
            }),
        ),
        ("signatures-none", "malformed", t(|b| b["dsseEnvelope"]["signatures"] = json!([]))),
        (
            "signatures-two",
            "malformed",
            t(|b| {
                let signature = b["dsseEnvelope"]["signatures"][0].clone();
                b["dsseEnvelope"]["signatures"] = json!([signature, signature]);
            }),
        ),
        (
            "snake-case-field",
            "malformed",
            t(|b| {
                b["dsse_envelope"] = b["dsseEnvelope"].clone();
            }),
        ),
        (
            "timestamp-without-trusted-root",
            "log-unknown",
            t(|b| {
                let timestamps = json!({"rfc3161Timestamps": [{"signedTimestamp": "MAAA"}]});
                b["verificationMaterial"]["timestampVerificationData"] = timestamps;
            }),
        ),
        ("trailing-bytes", "malformed", [good.as_slice(), b"{}"].concat()),
        ("truncated", "malformed", good[..good.len() / 2].to_vec()),
        ("unknown-field", "malformed", t(|b| b["verificationMaterial"]["publicKey"]["key"] = json!("…"))),
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
        for (name, code, bytes) in [attacks_on_the_bundle(&key), attacks_by_the_signer(&key)].concat() {
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
    assert_eq!((accepted, rejected), (1, 46));
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
fn more_keys_than_the_limit_are_tried_only_where_the_hint_names_one() {
    let key = SigningKey::generate(KeyKind::Ed25519).unwrap();
    let mut keys: Vec<PublicKey> =
        (0..=MAX_KEYS).map(|_| SigningKey::generate(KeyKind::Ed25519).unwrap().public_key()).collect();
    keys.push(key.public_key());
    assert!(check(&signed(&key, &statement()), &keys).is_ok());
    let bundle = tampered(&key, |b| b["verificationMaterial"]["publicKey"]["hint"] = json!(""));
    assert_eq!(check(&bundle, &keys).unwrap_err().code(), "too-large");
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
    // Ed25519 signs bytes, and here there are none.
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

// Real bundles, from here on.

struct Case {
    name: String,
    bundle: Value,
    subject: Digest,
    root: Value,
    keys: Vec<PublicKey>,
}

impl Case {
    fn check(&self, bundle: &[u8]) -> Result<Facts, Rejection> {
        let root = TrustedRoot::parse(&serde_json::to_vec(&self.root).unwrap()).unwrap();
        self.check_with(bundle, &TrustSet::new(vec![root]))
    }

    fn check_with(&self, bundle: &[u8], trust: &TrustSet) -> Result<Facts, Rejection> {
        verify(bundle, self.subject, trust, &self.keys, sighting()).map(Evidence::into_facts)
    }

    fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(&self.bundle).unwrap()
    }
}

/// A case of the conformance suite that is to be accepted.
fn case(name: &str) -> Option<Case> {
    let assets = corpora()?.join("sigstore-conformance/assets/bundle-verify");
    let directory = assets.join(name);
    let json = |path: PathBuf| std::fs::read(path).ok().map(|bytes| serde_json::from_slice(&bytes).unwrap());
    let artifact = std::fs::read(directory.join("artifact")).or_else(|_| std::fs::read(assets.join("a.txt"))).unwrap();
    let production = || serde_json::from_str(sigstore_trust_root::SIGSTORE_PRODUCTION_TRUSTED_ROOT).unwrap();
    let key = std::fs::read_to_string(directory.join("key.pub")).ok();
    Some(Case {
        name: name.to_owned(),
        bundle: json(directory.join("bundle.sigstore.json")).unwrap(),
        subject: Digest::of(&artifact),
        root: json(directory.join("trusted_root.json")).unwrap_or_else(production),
        keys: key.iter().map(|pem| PublicKey::from_pem(pem).unwrap()).collect(),
    })
}

#[test]
fn a_log_key_that_was_retired_before_the_signing_is_refused() {
    for name in ["rekor2-happy-path", "rekor2-dsse-happy-path", "happy-path-v0.3", "managed-key-happy-path"] {
        let Some(mut case) = case(name) else { return };
        let facts = case.check(&case.bytes()).unwrap();
        assert!(facts.logged);
        let retired = json!({"start": "2020-01-01T00:00:00Z", "end": "2021-12-31T00:00:00Z"});
        for log in case.root["tlogs"].as_array_mut().unwrap() {
            log["publicKey"]["validFor"] = retired.clone();
        }
        let rejection = case.check(&case.bytes()).unwrap_err();
        // Rekor v1 entries carry a promise, whose key the verifier library looks up by time itself.
        let expected = if name.starts_with("rekor2") { "log-key-expired" } else { "timestamp-invalid" };
        assert_eq!(rejection.code(), expected, "{name}: {rejection}");
    }
}

#[test]
fn a_checkpoint_must_be_signed_by_the_log_that_the_entry_names() {
    let Some(mut case) = case("rekor2-happy-path") else { return };
    // Another log of the same root: trusted, but not the one that signed.
    let logs = case.root["tlogs"].as_array().unwrap();
    let named = &case.bundle["verificationMaterial"]["tlogEntries"][0]["logId"]["keyId"];
    let other = logs.iter().map(|log| log["logId"]["keyId"].clone()).find(|id| id != named);
    let Some(other) = other else { panic!("the root has one log only") };
    case.bundle["verificationMaterial"]["tlogEntries"][0]["logId"]["keyId"] = other;
    assert_eq!(case.check(&case.bytes()).unwrap_err().code(), "checkpoint-invalid");
}

#[test]
fn a_promise_without_a_proof_gives_a_time_but_is_not_logged() {
    let Some(mut case) = case("happy-path-v0.1") else { return };
    let before = case.check(&case.bytes()).unwrap();
    case.bundle["verificationMaterial"]["tlogEntries"][0].as_object_mut().unwrap().remove("inclusionProof");
    let facts = case.check(&case.bytes()).unwrap();
    assert_eq!((facts.signed_at, facts.logged), (before.signed_at, false));
    assert!(before.logged && before.signed_at.is_some());
}

#[test]
fn an_integrated_time_without_a_promise_is_no_time() {
    let Some(mut case) = case("happy-path-v0.3") else { return };
    case.bundle["verificationMaterial"]["tlogEntries"][0].as_object_mut().unwrap().remove("inclusionPromise");
    assert_eq!(case.check(&case.bytes()).unwrap_err().code(), "no-trusted-time");
}

#[test]
fn among_several_roots_the_one_that_knows_the_bundle_answers() {
    let Some(case) = case("happy-path-v0.3") else { return };
    let (production, staging) = (TrustedRoot::production().unwrap(), TrustedRoot::staging().unwrap());
    let both = TrustSet::new(vec![staging.clone(), production]);
    assert!(case.check_with(&case.bytes(), &both).is_ok());
    let mut broken = case.bundle.clone();
    flip(&mut broken["messageSignature"]["signature"]);
    let rejection = case.check_with(&serde_json::to_vec(&broken).unwrap(), &both).unwrap_err();
    assert_eq!(rejection.code(), "signature-invalid");
    let rejection = case.check_with(&case.bytes(), &TrustSet::new(vec![staging])).unwrap_err();
    assert_eq!(rejection.code(), "chain-invalid");
    assert!(rejection.to_string().contains("Sigstore public good"), "{rejection}");
    assert_eq!(case.check_with(&case.bytes(), &no_roots()).unwrap_err().code(), "chain-invalid");
}

#[test]
fn a_timestamp_outside_the_certificate_s_life_is_refused_for_that() {
    // The suite's own file is refused for its line breaks; without them it shows what it is meant to.
    let Some(mut case) = case("rekor2-timestamp-with-incorrect-time_fail") else { return };
    let data = &mut case.bundle["verificationMaterial"]["timestampVerificationData"];
    let timestamp = &mut data["rfc3161Timestamps"][0]["signedTimestamp"];
    *timestamp = json!(timestamp.as_str().unwrap().replace('\n', ""));
    assert_eq!(case.check(&case.bytes()).unwrap_err().code(), "certificate-expired");
}

/// Pointers into a bundle whose value is a hint that nobody signs and that decides nothing; `*` is any index.
///
/// A change there may go unseen, but changes no fact.
const UNSIGNED_HINTS: &[&str] = &[
    // Says how to read the rest; the shape of what follows is checked by itself.
    "/mediaType",
    // May be left out: the signature is checked against the subject that was asked for.
    "/messageSignature/messageDigest",
    // Which key to try first.
    "/verificationMaterial/publicKey/hint",
    // Never used: which key signed is for the certificate or the hint.
    "/dsseEnvelope/signatures/*/keyid",
];

/// The authority's certificate inside its token (the middle of ours lies there): the trusted root's own is used.
const TOKEN: &str = "/verificationMaterial/timestampVerificationData/rfc3161Timestamps/*/signedTimestamp";

/// For Rekor v2 entries only, copies of what the signed checkpoint and the entry say, which are what counts
/// (Rekor v2 client specification).
const REKOR_V2_COPIES: &[&str] = &[
    "/verificationMaterial/tlogEntries/*/inclusionProof/logIndex",
    "/verificationMaterial/tlogEntries/*/inclusionProof/rootHash",
    "/verificationMaterial/tlogEntries/*/inclusionProof/treeSize",
];

/// Witnesses that may be taken away where another is left or none is needed: what is left says less, never more.
const WITNESSES: &[&str] = &[
    "/verificationMaterial/timestampVerificationData",
    "/verificationMaterial/timestampVerificationData/rfc3161Timestamps",
    "/verificationMaterial/timestampVerificationData/rfc3161Timestamps/*",
    "/verificationMaterial/tlogEntries",
    "/verificationMaterial/tlogEntries/*",
    "/verificationMaterial/tlogEntries/*/inclusionPromise",
    "/verificationMaterial/tlogEntries/*/inclusionProof",
];

fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    if !at.is_empty() {
        out.push(at.to_owned());
    }
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, v)| pointers(v, &format!("{at}/{name}"), out)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| pointers(v, &format!("{at}/{i}"), out)),
        _ => {}
    }
}

/// Changes of one value: bits of base64, other numbers, other texts, nothing, twice.
fn mutants(value: &Value) -> Vec<(&'static str, Option<Value>)> {
    let mut mutants = vec![("removed", None), ("null", Some(Value::Null))];
    match value {
        Value::String(text) => {
            mutants.push(("emptied", Some(json!(""))));
            mutants.push(("nul", Some(json!(format!("{text}\0")))));
            if let Ok(number) = text.parse::<i64>() {
                mutants.push(("plus one", Some(json!((number + 1).to_string()))));
                mutants.push(("minus", Some(json!(format!("-{text}")))));
            } else if let (Ok(bytes), true) = (STANDARD.decode(text), text.len() > 8) {
                for (what, at) in [("first", 0), ("middle", bytes.len() / 2), ("last", bytes.len() - 1)] {
                    let mut bytes = bytes.clone();
                    bytes[at] ^= 1;
                    mutants.push((what, Some(json!(STANDARD.encode(bytes)))));
                }
                mutants.push(("one byte more", Some(json!(STANDARD.encode([bytes.as_slice(), b"\0"].concat())))));
            } else {
                mutants.push(("changed", Some(json!(format!("x{text}")))));
            }
        }
        Value::Number(number) => mutants.push(("plus one", Some(json!(number.as_i64().unwrap() + 1)))),
        Value::Array(items) => {
            mutants.push(("emptied", Some(json!([]))));
            let twice: Vec<&Value> = items.iter().chain(items.last()).collect();
            mutants.push(("last twice", Some(json!(twice))));
        }
        Value::Object(fields) => {
            let mut more = fields.clone();
            more.insert("extra".to_owned(), json!("x"));
            mutants.push(("a field more", Some(json!(more))));
        }
        _ => {}
    }
    mutants
}

fn replaced(document: &Value, pointer: &str, mutant: Option<Value>) -> Value {
    let mut document = document.clone();
    if let Some(value) = mutant {
        *document.pointer_mut(pointer).unwrap() = value;
        return document;
    }
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match document.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.remove(name)),
        Value::Array(items) => drop(items.remove(name.parse().unwrap())),
        _ => unreachable!(),
    }
    document
}

/// What must not change unseen: everything that rules are given, but the digest of the file.
fn believed(facts: &Facts) -> Facts {
    Facts { digest: Digest::of(b""), received_at: "2026-01-01T00:00:00Z".parse().unwrap(), ..facts.clone() }
}

/// A pointer without its indices.
fn general(pointer: &str) -> String {
    let parts = pointer.split('/').map(|part| if part.parse::<usize>().is_ok() { "*" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// Whether what was seen of a mutant is nothing that an attacker gains by.
fn is_harmless(case: &Case, pointer: &str, what: &str, seen: &Facts, facts: &Facts) -> bool {
    let general = general(pointer);
    let among = |list: &[&str]| list.contains(&general.as_str());
    let rekor2 = case.name.starts_with("rekor2");
    let token = rekor2 && general == TOKEN && what == "middle";
    let hint = among(UNSIGNED_HINTS) || token || (rekor2 && among(REKOR_V2_COPIES));
    // Protobuf's JSON leaves out what is zero or empty: another spelling of the same bundle.
    let value = case.bundle.pointer(pointer).unwrap();
    let default = ["removed", "null"].contains(&what) && [json!("0"), json!(0), json!([])].contains(value);
    if hint || default {
        return seen == facts;
    }
    let less = Facts { logged: facts.logged && seen.logged, signed_at: seen.signed_at, ..facts.clone() };
    let time = seen.signed_at.is_none_or(|time| facts.signed_at.is_some_and(|before| before <= time));
    among(WITNESSES) && ["removed", "null", "emptied"].contains(&what) && *seen == less && time
}

#[test]
fn no_field_of_a_real_bundle_can_be_changed_unseen_but_the_named_hints() {
    const NAMES: &[&str] = &[
        "happy-path-v0.1",
        "happy-path-v0.2",
        "happy-path-v0.3",
        "happy-path-intoto-in-dsse-v3",
        "intoto-with-custom-trust-root",
        "managed-key-happy-path",
        "rekor2-happy-path",
        "rekor2-dsse-happy-path",
        "rekor2-checkpoint-cosigned",
    ];
    let (mut tried, mut unseen) = (0_usize, BTreeMap::<String, BTreeSet<String>>::new());
    let mut harmless = BTreeSet::new();
    for name in NAMES {
        let Some(case) = case(name) else { return };
        let root = TrustedRoot::parse(&serde_json::to_vec(&case.root).unwrap()).unwrap();
        let trust = TrustSet::new(vec![root]);
        let facts = believed(&case.check_with(&case.bytes(), &trust).unwrap());
        let mut all = vec![];
        pointers(&case.bundle, "", &mut all);
        for pointer in all {
            for (what, mutant) in mutants(case.bundle.pointer(&pointer).unwrap()) {
                let mutant = replaced(&case.bundle, &pointer, mutant);
                if mutant == case.bundle {
                    continue;
                }
                tried += 1;
                let result = case.check_with(&serde_json::to_vec(&mutant).unwrap(), &trust);
                let Ok(seen) = result else { continue };
                if is_harmless(&case, &pointer, what, &believed(&seen), &facts) {
                    harmless.insert(general(&pointer));
                } else {
                    unseen.entry(format!("{pointer} {what}")).or_default().insert(case.name.clone());
                }
            }
        }
    }
    eprintln!("mutants: {tried}");
    assert!(unseen.is_empty(), "{unseen:#?}");
    assert!(tried > 2_000);
    let allowed = UNSIGNED_HINTS.iter().chain(REKOR_V2_COPIES).chain(WITNESSES).chain(&[TOKEN]);
    let needless: Vec<_> = allowed.filter(|pointer| !harmless.contains(**pointer)).collect();
    assert!(needless.is_empty(), "allowed, but never seen: {needless:?}");
}

#[test]
fn no_changed_byte_of_a_real_bundle_changes_a_fact() {
    for name in ["rekor2-dsse-happy-path", "happy-path-v0.1"] {
        let Some(case) = case(name) else { return };
        let root = TrustedRoot::parse(&serde_json::to_vec(&case.root).unwrap()).unwrap();
        let trust = TrustSet::new(vec![root]);
        let bytes = case.bytes();
        let facts = believed(&case.check_with(&bytes, &trust).unwrap());
        for at in (0..bytes.len()).step_by(5) {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << (at % 7);
            if let Ok(seen) = case.check_with(&changed, &trust) {
                assert_eq!(believed(&seen), facts, "{name} byte {at}");
            }
        }
    }
}
