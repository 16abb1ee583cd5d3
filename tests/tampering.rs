//! Real bundles, changed: nothing in them can be altered unseen, but for a few hints that are named here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Evidence, Rejection, Sighting, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::keys::PublicKey;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use serde_json::{Value, json};

use crate::support::corpora;

fn sighting() -> Sighting {
    Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload }
}

fn flip(field: &mut Value) {
    let mut bytes = STANDARD.decode(field.as_str().unwrap()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    *field = json!(STANDARD.encode(bytes));
}

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
fn without_any_trusted_time_a_log_key_must_be_valid_when_the_bundle_is_seen() {
    let Some(mut case) = case("managed-key-happy-path") else { return };
    let material = &mut case.bundle["verificationMaterial"];
    material.as_object_mut().unwrap().remove("timestampVerificationData");
    material["tlogEntries"][0].as_object_mut().unwrap().remove("inclusionPromise");
    let facts = case.check(&case.bytes()).unwrap();
    assert_eq!((facts.signed_at, facts.logged), (None, true));
    for log in case.root["tlogs"].as_array_mut().unwrap() {
        log["publicKey"]["validFor"]["end"] = json!("2026-01-01T00:00:00Z");
    }
    let mut sighting = sighting();
    for (seen, accepted) in [("2025-12-31T00:00:00Z", true), ("2026-01-02T00:00:00Z", false)] {
        sighting.received_at = seen.parse().unwrap();
        let root = TrustedRoot::parse(&serde_json::to_vec(&case.root).unwrap()).unwrap();
        let result = verify(&case.bytes(), case.subject, &TrustSet::new(vec![root]), &case.keys, sighting);
        assert_eq!(result.as_ref().map_err(Rejection::code).err(), (!accepted).then_some("log-key-expired"), "{seen}");
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
fn a_log_that_no_trusted_root_has_is_named_as_unknown_also_where_the_root_has_no_log() {
    for name in ["managed-key-happy-path", "managed-key-and-trusted-root"] {
        let Some(mut case) = case(name) else { continue };
        let named = case.bundle["verificationMaterial"]["tlogEntries"][0]["logId"]["keyId"].clone();
        let logs = case.root["tlogs"].as_array_mut().unwrap();
        logs.retain(|log| log["logId"]["keyId"] != named);
        assert_eq!(case.check(&case.bytes()).unwrap_err().code(), "log-unknown", "{name}");
        case.root["tlogs"] = json!([]);
        assert_eq!(case.check(&case.bytes()).unwrap_err().code(), "log-unknown", "{name}");
    }
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
    assert_eq!(case.check_with(&case.bytes(), &TrustSet::new(vec![])).unwrap_err().code(), "chain-invalid");
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
        _ => panic!("`{pointer}` has no parent"),
    }
    document
}

/// What must not change unseen: everything that rules are given, but the digest of the file.
fn believed(facts: &Facts) -> Facts {
    Facts { digest: Digest::of(b""), received_at: "2026-01-01T00:00:00Z".parse().unwrap(), ..facts.clone() }
}

/// Whether the same roots vouch, and no authority does that did not before.
fn is_vouched_by_no_more(seen: &Facts, facts: &Facts) -> bool {
    seen.vouched.len() <= facts.vouched.len()
        && seen.vouched.iter().zip(&facts.vouched).all(|(now, before)| {
            (&now.root, now.root_digest) == (&before.root, before.root_digest)
                && now.logs.iter().all(|key| before.logs.contains(key))
                && now.timestamps.iter().all(|key| before.timestamps.contains(key))
        })
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
    let vouched = seen.vouched.clone();
    let less = Facts { logged: facts.logged && seen.logged, signed_at: seen.signed_at, vouched, ..facts.clone() };
    if !is_vouched_by_no_more(seen, facts) {
        return false;
    }
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
