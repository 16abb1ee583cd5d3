//! Notation signatures: what real `notation` wrote verifies, and attacks on it do not.
//!
//! The files under `tests/cases/notation` are described there.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use countersign::domain::certificate::Certificate;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{self, Rejection, Sighting};
use countersign::domain::facts::{Facts, NotationScheme, Revocation, Source};
use countersign::domain::reference::SubjectRef;
use countersign::domain::time::{Span, Timestamp};
use countersign::domain::trust_store::{Anchors, StoreKind};
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::replay::ReplayDepth;
use countersign::gate::reply::DecisionReply;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::der::{self, Holder, Key, Profile, Stamp};
use crate::support::gate::{TestGate, good_provenance, project};
use crate::support::instance;
use crate::unseen_subjects::give;
use crate::{assert_not_ready, assert_ready};

pub const SUBJECT: &str = "sha256:2df37bdc48f4a249d131e00cb4cae7395c43ce38a3a09146b6083fd925137f4c";
const PAYLOAD_TYPE: &str = "application/vnd.cncf.notary.payload.v1+json";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/notation")
}

fn store(kind: StoreKind, file: &str) -> TrustSet {
    let certificates = Certificate::read_file(&std::fs::read(cases().join(file)).unwrap()).unwrap();
    TrustSet::empty().with_stores(Anchors::new(certificates.into_iter().map(|certificate| (kind, certificate))))
}

/// The root of all signatures among the cases, trusted to say who a signer is.
pub fn root_of_all() -> Vec<(StoreKind, Certificate)> {
    let certificates = Certificate::read_file(&std::fs::read(cases().join("ca.pem")).unwrap()).unwrap();
    certificates.into_iter().map(|certificate| (StoreKind::Ca, certificate)).collect()
}

fn verify(bytes: &[u8], subject: Digest, trust: &TrustSet) -> Result<Facts, Rejection> {
    let sighting = Sighting { received_at: "2026-11-26T12:00:00Z".parse().unwrap(), source: Source::Referrer };
    evidence::verify(bytes, subject, trust, &[], sighting).map(evidence::Evidence::into_facts)
}

fn files(directory: &str) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(cases().join(directory)).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut files: Vec<_> = entries.map(|path| (name(&path), std::fs::read(&path).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn what_notation_signed_is_evidence_with_every_algorithm_in_both_forms() {
    let (trust, subject) = (store(StoreKind::Ca, "ca.pem"), SUBJECT.parse().unwrap());
    let found = files("made-by-notation");
    assert_eq!(found.len(), 17);
    for (name, bytes) in found {
        let facts = verify(&bytes, subject, &trust).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!(facts.predicate_type, PAYLOAD_TYPE, "{name}");
        assert_eq!((facts.subject, facts.signed_at, facts.logged), (subject, None, false), "{name}");
        assert!(facts.claimed_at.is_some(), "{name}");
        let signer = &facts.signer;
        // Nothing of it is where identities of OIDC issuers and keys of packs are looked for.
        assert_eq!((&signer.identity, &signer.issuer, signer.key), (&None, &None, None), "{name}");
        let notation = signer.notation.as_deref().unwrap();
        assert!(notation.subject.ends_with(",OU=tools,O=acme,ST=WA,C=US"), "{name}: {}", notation.subject);
        assert_eq!(notation.scheme, NotationScheme::X509, "{name}");
        assert_eq!(notation.revocation, Revocation::NotOffered, "{name}");
        assert_eq!(notation.expires_at.is_some(), name.starts_with("expiring"), "{name}");
        assert_eq!(notation.anchors.len(), 1, "{name}");
    }
}

#[test]
fn a_signature_about_something_else_or_by_somebody_else_is_none() {
    let (trust, subject) = (store(StoreKind::Ca, "ca.pem"), SUBJECT.parse().unwrap());
    for (name, bytes) in files("made-by-notation") {
        let code = |result: Result<Facts, Rejection>| result.unwrap_err().code();
        assert_eq!(code(verify(&bytes, Digest::of(b"other"), &trust)), "subject-mismatch", "{name}");
        assert_eq!(code(verify(&bytes, subject, &store(StoreKind::Ca, "other-ca.pem"))), "chain-invalid", "{name}");
        // The right certificate, trusted for something else.
        for kind in [StoreKind::SigningAuthority, StoreKind::Tsa] {
            assert_eq!(code(verify(&bytes, subject, &store(kind, "ca.pem"))), "chain-invalid", "{name}");
        }
        assert_eq!(code(verify(&bytes, subject, &TrustSet::empty())), "chain-invalid", "{name}");
    }
}

/// Each file of `attacks`, and the code of the rejection that must follow.
const ATTACKS: &[(&str, &[&str])] = &[
    (
        "chain-invalid",
        &[
            "chain-in-another-order.jws",
            "chain-with-a-gap.jws",
            "chain-with-a-stranger-at-the-end.jws",
            "chain-with-the-root-twice.jws",
            "chain-without-its-root.jws",
            "issued-by-a-namesake-of-the-root.jws",
            "issued-by-an-authority-for-servers.jws",
            "issued-by-no-authority.jws",
            "leaf-for-code-and-servers.jws",
            "leaf-for-servers.jws",
            "leaf-for-timestamps.jws",
            "leaf-is-an-authority.jws",
            "leaf-that-may-issue.jws",
            "leaf-with-an-unknown-critical-extension.jws",
            "leaf-with-key-usage-not-critical.jws",
            "leaf-without-key-usage.jws",
            "path-longer-than-allowed.jws",
            "root-of-the-same-name.jws",
            "self-made.jws",
            "signed-by-an-authority.jws",
            "signing-authority-of-a-ca-store.jws",
            "signing-authority-before-its-certificate.jws",
        ],
    ),
    (
        "malformed",
        &[
            "algorithm-of-another-key.jws",
            "both-signing-times.jws",
            "bytes-behind-it.cose",
            "chain-of-another-signer.jws",
            "critical-missing.jws",
            "critical-twice.jws",
            "critical-without-the-scheme.jws",
            "expiry-not-critical.jws",
            "key-in-the-header.jws",
            "many-signatures.jws",
            "payload-without-a-type.jws",
            "payload-without-an-artifact.jws",
            "protected-with-a-key-twice.jws",
            "scheme-missing.jws",
            "signature-empty.jws",
            "signing-time-missing.jws",
            "unencoded-payload.jws",
            "length-left-open.cose",
            "without-its-tag.cose",
        ],
    ),
    ("payload-type", &["payload-of-another-type.jws"]),
    (
        "signature-invalid",
        &["payload-changed.cose", "payload-exchanged.jws", "signature-in-der.jws", "signature-of-zeros.jws"],
    ),
    ("signer-ambiguous", &["leaf-with-a-control-character.jws", "leaf-with-two-names-in-one-part.jws"]),
    ("subject-mismatch", &["payload-about-another-artifact.jws"]),
    ("subject-missing", &["digest-by-another-algorithm.jws"]),
    ("timestamp-invalid", &["timestamp-that-is-none.jws"]),
    (
        "unsupported",
        &[
            "algorithm-hs256.jws",
            "algorithm-none.jws",
            "algorithm-rs256.jws",
            "critical-algorithm.jws",
            "critical-not-there.jws",
            "critical-unknown.jws",
            "leaf-on-another-curve.jws",
            "leaf-rsa-1024.jws",
            "leaf-rsa-2056.jws",
            "scheme-unknown.jws",
            "verification-plugin-not-critical.jws",
            "verification-plugin.jws",
        ],
    ),
];

#[test]
fn every_attack_is_refused_with_the_code_that_names_it() {
    let (trust, subject) = (store(StoreKind::Ca, "ca.pem"), SUBJECT.parse().unwrap());
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (name, bytes) in files("attacks") {
        let code = verify(&bytes, subject, &trust).map_or_else(|rejection| rejection.code(), |_| "accepted");
        // Made by the same means, and sound: the others fail for what their names say.
        let sound = ["good-by-hand.jws", "leaf-with-two-organisations.jws", "two-artifacts.jws"];
        let known = ATTACKS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(code, _)| *code);
        let expected = if sound.contains(&name.as_str()) { "accepted" } else { known.unwrap_or("a code in the table") };
        if code != expected {
            wrong.push(format!(
                "{name}: expected {expected}, found {code}: {:?}",
                verify(&bytes, subject, &trust).err()
            ));
        }
        seen += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen, ATTACKS.iter().map(|(_, names)| names.len()).sum::<usize>() + 3);
}

#[test]
fn a_signing_authority_s_own_time_must_be_within_its_certificates() {
    let (trust, subject) = (store(StoreKind::SigningAuthority, "ca.pem"), SUBJECT.parse().unwrap());
    let read = |name: &str| std::fs::read(cases().join("attacks").join(name)).unwrap();
    let facts = verify(&read("signing-authority-of-a-ca-store.jws"), subject, &trust).unwrap();
    assert_eq!(facts.signed_at, Some("2026-11-26T12:00:00Z".parse().unwrap()));
    let early = verify(&read("signing-authority-before-its-certificate.jws"), subject, &trust).unwrap_err();
    assert_eq!(early.code(), "certificate-expired");
}

#[test]
fn a_timestamp_tells_when_where_its_authority_is_trusted_and_refuses_what_it_was_not_made_for() {
    let subject = SUBJECT.parse().unwrap();
    let read = |file: &str| std::fs::read(cases().join(file)).unwrap();
    let anchors = [(StoreKind::Ca, "ca.pem"), (StoreKind::Tsa, "tsa.pem")]
        .map(|(kind, file)| (kind, Certificate::read_file(&read(file)).unwrap().remove(0)));
    let trust = TrustSet::empty().with_stores(Anchors::new(anchors));
    for name in ["timestamped.jws", "timestamped.cose"] {
        let facts = verify(&read(&format!("made-by-notation/{name}")), subject, &trust).unwrap();
        assert_eq!(facts.signed_at, Some("2026-11-26T01:02:13Z".parse().unwrap()), "{name}");
        let stamp = facts.signer.notation.unwrap().timestamp.unwrap();
        assert_eq!((stamp.anchors.len(), stamp.latest), (1, facts.signed_at.unwrap()), "{name}");
    }
    // The same token beside another signature, with and without trust in its authority.
    let name = "io.cncf.notary.timestampSignature";
    let stamped: Value = serde_json::from_slice(&read("made-by-notation/timestamped.jws")).unwrap();
    let mut other: Value = serde_json::from_slice(&read("made-by-notation/ec256.jws")).unwrap();
    other["header"][name] = stamped["header"][name].clone();
    let other = serde_json::to_vec(&other).unwrap();
    for trust in [&trust, &store(StoreKind::Ca, "ca.pem")] {
        assert_eq!(verify(&other, subject, trust).unwrap_err().code(), "timestamp-invalid");
    }
}

/// A real signature with another timestamp beside it, by an authority in a trust store of type `tsa`.
fn stamped(token: &[u8], authority: &Holder) -> Result<Facts, Rejection> {
    let read = |file: &str| std::fs::read(cases().join(file)).unwrap();
    let mut envelope: Value = serde_json::from_slice(&read("made-by-notation/ec256.jws")).unwrap();
    envelope["header"]["io.cncf.notary.timestampSignature"] = json!(STANDARD.encode(token));
    let anchors = [
        (StoreKind::Ca, Certificate::read_file(&read("ca.pem")).unwrap().remove(0)),
        (StoreKind::Tsa, Certificate::from_der(&authority.der).unwrap()),
    ];
    let trust = TrustSet::empty().with_stores(Anchors::new(anchors));
    verify(&serde_json::to_vec(&envelope).unwrap(), SUBJECT.parse().unwrap(), &trust)
}

/// The bytes that a timestamp of that signature is over.
fn stamped_signature() -> Vec<u8> {
    let bytes = std::fs::read(cases().join("made-by-notation/ec256.jws")).unwrap();
    let envelope: Value = serde_json::from_slice(&bytes).unwrap();
    URL_SAFE_NO_PAD.decode(envelope["signature"].as_str().unwrap()).unwrap()
}

#[test]
fn a_timestamp_counts_only_while_every_certificate_of_its_authority_is_valid() {
    let at: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
    let signature = stamped_signature();
    // Valid from so many seconds after the timestamp until so many: the authority's own certificate, or its root's.
    let told = |who: &str, from: i64, until: i64| {
        let within = |of: &str, mut profile: Profile| {
            if of == who {
                (profile.from, profile.until) =
                    (at.after(Span::from_seconds(from)), at.after(Span::from_seconds(until)));
            }
            profile
        };
        let root = Holder::root(&within("root", instance::authority("stamp root", at)));
        let authority = root.issue(&within("authority", instance::stamping("stamps", at)));
        let embedded = [authority.der.as_slice(), root.der.as_slice()];
        let stamp = Stamp {
            over: &signature,
            time: at,
            hash: der::SHA_256,
            content: der::TST_INFO,
            embedded: &embedded,
            named: None,
        };
        stamped(&stamp.by(&authority, &root.name), &root)
    };
    for who in ["authority", "root"] {
        for (from, until) in [(-100, 100), (0, 100), (-100, 0)] {
            let facts = told(who, from, until).unwrap_or_else(|why| panic!("{who} {from} {until}: {why}"));
            assert_eq!(facts.signed_at, Some(at), "{who} {from} {until}");
        }
        for (from, until) in [(1, 100), (-100, -1)] {
            let rejection = told(who, from, until).expect_err("a timestamp by nobody at that time");
            assert_eq!(rejection.code(), "timestamp-invalid", "{who} {from} {until}");
            let found = rejection.report().found;
            assert!(found.contains("one of 2026-11-26T12:00:00Z, when its authority was not valid"), "{found}");
        }
    }
}

/// What is done with a timestamp before `authority`, whom `root` issued, has signed it, and what is said of it then.
type Forged = (&'static str, &'static str, fn(&Stamp<'_>, &Holder, &Holder) -> Vec<u8>);

const FORGED_STAMPS: &[Forged] = &[
    ("as it should be", "accepted", |stamp, authority, root| stamp.by(authority, &root.name)),
    ("by SHA-512", "accepted", |stamp, authority, root| {
        Stamp { hash: der::SHA_512, ..*stamp }.by(authority, &root.name)
    }),
    ("over another signature", "made for another signature", |stamp, authority, root| {
        Stamp { over: b"another", ..*stamp }.by(authority, &root.name)
    }),
    ("by SHA-1", "a hash that is not accepted", |stamp, authority, root| {
        Stamp { hash: der::SHA_1, ..*stamp }.by(authority, &root.name)
    }),
    ("as plain data", "states no time", |stamp, authority, root| {
        Stamp { content: der::DATA, ..*stamp }.by(authority, &root.name)
    }),
    ("by a certificate for code", "not time stamping", |stamp, _, root| {
        let mut profile = instance::stamping("stamps", stamp.time);
        profile.extensions[1] = der::extended_key_usage(der::CODE_SIGNING);
        let signer = root.issue(&profile);
        Stamp { embedded: &[&signer.der, &root.der], ..*stamp }.by(&signer, &root.name)
    }),
    ("signed twice", "not one signature", |stamp, authority, root| {
        let info = stamp.signer_info(authority, &root.name);
        stamp.signed(&[info.clone(), info])
    }),
    ("signed for another time", "another statement of time", |stamp, authority, root| {
        let other = Stamp { time: stamp.time.after(Span::from_seconds(-60)), ..*stamp };
        stamp.signed(&[other.signer_info(authority, &root.name)])
    }),
    ("signed as something else", "something else than a statement of time", |stamp, authority, root| {
        stamp.signed(&[Stamp { content: der::DATA, ..*stamp }.signer_info(authority, &root.name)])
    }),
    ("in the name of another certificate", "names another certificate than its own", |stamp, authority, root| {
        Stamp { named: Some(&root.der), ..*stamp }.by(authority, &root.name)
    }),
    ("by a stranger under its serial", "did not make", |stamp, authority, root| {
        let stranger = Holder { name: authority.name.clone(), key: Key::new(), der: authority.der.clone() };
        let mut info = stamp.signer_info(&stranger, &root.name);
        let (from, to) = (der::serial(&stranger.key.spki()), der::serial(&authority.key.spki()));
        let at = info.windows(from.len()).position(|window| window == from).unwrap();
        info[at..at + to.len()].copy_from_slice(&to);
        stamp.signed(&[info])
    }),
];

#[test]
fn a_timestamp_that_was_not_made_for_this_signature_by_this_authority_refuses_it() {
    let at: Timestamp = "2026-11-26T12:00:00Z".parse().unwrap();
    let signature = stamped_signature();
    let root = Holder::root(&instance::authority("stamp root", at));
    let authority = root.issue(&instance::stamping("stamps", at));
    let embedded = [authority.der.as_slice(), root.der.as_slice()];
    for (name, words, forge) in FORGED_STAMPS {
        let stamp = Stamp { time: at, embedded: &embedded, ..instance::stamp_over(&signature, at) };
        match stamped(&forge(&stamp, &authority, &root), &root) {
            Ok(facts) => assert_eq!((*words, facts.signed_at), ("accepted", Some(at)), "{name}"),
            Err(rejection) => {
                assert_eq!(rejection.code(), "timestamp-invalid", "{name}");
                let found = rejection.report().found;
                assert!(found.contains(words), "{name}: {found}");
            }
        }
    }
}

#[test]
fn no_single_changed_byte_of_an_envelope_changes_what_it_proves() {
    let (trust, subject) = (store(StoreKind::Ca, "ca.pem"), SUBJECT.parse().unwrap());
    for name in ["ec256.cose", "ec256.jws"] {
        let bytes = std::fs::read(cases().join("made-by-notation").join(name)).unwrap();
        let sound = verify(&bytes, subject, &trust).unwrap();
        for index in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[index] ^= 1;
            if let Ok(facts) = verify(&changed, subject, &trust) {
                // Unsigned and unread: the name of the program that signed.
                assert_eq!((&facts.signer, &facts.predicate), (&sound.signer, &sound.predicate), "{name} at {index}");
                let agent = b"notation-go/";
                let near = bytes.windows(agent.len()).position(|window| window == agent).unwrap();
                assert!(index.abs_diff(near) < 60, "{name}: byte {index} means nothing");
            }
        }
    }
}

/// The image, and the signature of that name as notation stores it, in the layout that a gate pushes to.
async fn image_signed_with(gate: &TestGate, name: &str) -> String {
    gate.push_artifact("something else").await;
    let layout = PathBuf::from(gate.place.strip_prefix("oci:").unwrap());
    let store = |bytes: &[u8]| {
        let digest = Digest::of(bytes);
        std::fs::write(layout.join("blobs/sha256").join(digest.hex()), bytes).unwrap();
        digest
    };
    let read = |file: &str| std::fs::read(cases().join(file)).unwrap();
    let image = read("image/image.json");
    let envelope = read(&format!("made-by-notation/{name}"));
    let mut manifest: Value = serde_json::from_slice(&read("image/signature.json")).unwrap();
    manifest["layers"][0]["digest"] = json!(store(&envelope));
    manifest["layers"][0]["size"] = json!(envelope.len());
    let manifest = serde_json::to_vec(&manifest).unwrap();
    let mut index: Value = serde_json::from_slice(&std::fs::read(layout.join("index.json")).unwrap()).unwrap();
    let entries = index["manifests"].as_array_mut().unwrap();
    for (bytes, kind) in [
        (&image, "application/vnd.docker.distribution.manifest.v2+json"),
        (&manifest, "application/vnd.oci.image.manifest.v1+json"),
    ] {
        entries.push(json!({"mediaType": kind, "digest": store(bytes), "size": bytes.len()}));
    }
    std::fs::write(layout.join("index.json"), index.to_string()).unwrap();
    format!("{}@{SUBJECT}", gate.place)
}

/// A gate whose pack takes the signatures of `organisation` with a certificate that leads to the root in `file`.
pub async fn gate_that_trusts(organisation: &str, file: &str) -> TestGate {
    let gate = TestGate::start().await;
    // The signatures are from November 2026.
    gate.clock.advance("190d");
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let entry = format!(
        "[signers.builder]\nnotation = [{{ trust-stores = [\"ca:acme\"], trusted-identities = [\"x509.subject: C=US, ST=WA, O={organisation}\"] }}]\n"
    );
    let header = manifest.lines().find(|line| line.starts_with("[signers.builder]")).unwrap();
    let manifest = manifest.replacen(&format!("{header}\n"), &entry, 1).replacen("version = 1", "version = 9", 1);
    let stores = "[trust-stores.\"ca:acme\"]\ncertificates = [\"certs/ca.pem\"]\n\n[signers.builder]";
    files.insert("pack.toml".into(), manifest.replacen("[signers.builder]", stores, 1).into_bytes());
    files.insert("certs/ca.pem".into(), std::fs::read(cases().join(file)).unwrap());
    gate.activate(&files).await.unwrap();
    gate
}

pub async fn promoted(gate: &TestGate, name: &str) -> (String, DecisionReply) {
    let subject = image_signed_with(gate, name).await;
    gate.provenance(&subject, json!({})).await;
    gate.smoke(&subject, "PASSED").await;
    let reply = gate.promote(&subject, "staging").await;
    (subject, reply)
}

#[tokio::test]
async fn an_image_that_notation_signed_is_ready_where_a_pack_names_the_signer() {
    for name in ["ec256.jws", "rsa3072.cose"] {
        let gate = gate_that_trusts("acme", "ca.pem").await;
        let (_, reply) = promoted(&gate, name).await;
        assert_eq!(reply.verdict, Verdict::Ready, "{name}: {:#?}", reply.reasons);
        let signed = reply.evidence.iter().find(|item| item.predicate_type == PAYLOAD_TYPE).unwrap();
        assert!(signed.accepted, "{name}");
        let signer = signed.signer.as_ref().unwrap();
        assert!(signer.identity.as_deref().unwrap().ends_with(",OU=tools,O=acme,ST=WA,C=US"), "{name}");
        let id = reply.decision.unwrap().id.to_string();
        let replay = gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await.unwrap();
        assert!(replay.same, "{name}: {:?}", replay.differences);
        gate.finish().await;
    }
}

/// What `notation blob sign` writes beside a file has the same two forms. It lies in no registry: it is given to the gate.
#[tokio::test]
async fn a_file_that_notation_signed_is_ready_by_the_signature_that_was_given_to_the_gate() {
    let gate = gate_that_trusts("acme", "ca.pem").await;
    let (file, other) = (cases().join("image/image.json"), cases().join("image/signature.json"));
    let now = gate.clock.now();
    let passed = json!({"result": "PASSED", "configuration": [{"name": "true"}], "name": "starts", "finishedOn": now});
    for path in [&file, &other] {
        let at = SubjectRef::parse(&format!("file:{}", path.display()), |_| true).unwrap();
        let key = &gate.people.pipeline;
        give(&gate, &at, key, "https://slsa.dev/provenance/v1", &good_provenance(now)).await;
        give(&gate, &at, key, "https://in-toto.io/attestation/test-result/v0.1", &passed).await;
    }
    let promote = async |path: &Path| gate.promote(&format!("file:{}", path.display()), "staging").await;
    assert_not_ready!(promote(&file).await, ["signature.present"]);
    for name in ["rsa2048.cose", "ec256.jws"] {
        let signature = std::fs::read(cases().join("made-by-notation").join(name)).unwrap();
        gate.gate.add_evidence(&project(), &signature, None).await.unwrap();
    }
    assert_ready!(promote(&file).await);
    // It is about that file and no other.
    assert_not_ready!(promote(&other).await, ["signature.present"]);
    gate.finish().await;
}

#[tokio::test]
async fn and_not_ready_for_another_organisation_or_another_root() {
    for (organisation, file, code) in
        [("evil", "ca.pem", "signer-not-accepted"), ("acme", "other-ca.pem", "chain-invalid")]
    {
        let gate = gate_that_trusts(organisation, file).await;
        let (_, reply) = promoted(&gate, "ec256.jws").await;
        assert_eq!(reply.verdict, Verdict::NotReady, "{organisation} {file}");
        let signed = reply.evidence.iter().find(|item| item.predicate_type == PAYLOAD_TYPE).unwrap();
        assert_eq!(signed.rejection.as_ref().map(|rejection| rejection.code.as_str()), Some(code));
        gate.finish().await;
    }
}

#[tokio::test]
async fn a_signature_past_its_expiry_is_shown_and_does_not_count() {
    let gate = gate_that_trusts("acme", "ca.pem").await;
    let (_, reply) = promoted(&gate, "expiring.cose").await;
    assert_eq!(reply.verdict, Verdict::NotReady);
    let signed = reply.evidence.iter().find(|item| item.predicate_type == PAYLOAD_TYPE).unwrap();
    assert_eq!(signed.rejection.as_ref().map(|rejection| rejection.code.as_str()), Some("signature-expired"));
    gate.finish().await;
}

proptest! {
    #[test]
    fn no_bytes_make_the_readers_panic(bytes: Vec<u8>, cut in 0_usize..4096) {
        let (trust, subject) = (TrustSet::empty(), Digest::of(b"x"));
        let _ = verify(&[&[0xd2, 0x84][..], &bytes].concat(), subject, &trust);
        let _ = verify(&[br#"{"protected":""#, bytes.as_slice()].concat(), subject, &trust);
        let real = std::fs::read(cases().join("made-by-notation/ec256.cose")).unwrap();
        let mut spliced = real.get(..cut.min(real.len())).unwrap().to_vec();
        spliced.extend(bytes);
        let _ = verify(&spliced, subject, &trust);
    }
}
