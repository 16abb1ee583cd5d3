//! A no by an accepted key never vanishes: not for what stands beside it, not for how it is written, not for what it lies
//! in. And nobody without such a key can put anything in the way.

mod lenient;
mod named;
mod odd;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::decision::{Outcome, Verdict};
use countersign::domain::digest::Digest;
use countersign::domain::evidence::{Sighting, hear, verify};
use countersign::domain::facts::{Facts, Source};
use countersign::domain::keys::{KeyKind, PublicKey};
use countersign::domain::limits::MAX_PACK_KEYS;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::statement_v1;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::ReplayDepth;
use countersign::gate::reply::DecisionReply;
use countersign::registry::Registry;
use countersign::sigstore::{SigningKey, sign_statement};
use serde_json::{Value, json};

use crate::attacker::{TEST_RESULT, activate_with, smoke};
use crate::cosign_v2;
use crate::pushed_models::{FILES, Models, statement};
use crate::revocation::{revocable, revoke};
use crate::support::gate::{TestGate, digest, project};
use crate::support::instance::Instance;
use crate::support::registry::{TestRegistry, quick};
use crate::{assert_not_ready, assert_ready};

const BUNDLE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";

/// A smoke test about `subject` that failed now, as text.
fn failed(gate: &TestGate, subject: &str) -> String {
    let said = smoke("FAILED", &gate.clock.now().to_string());
    String::from_utf8(statement_v1("app", digest(subject), TEST_RESULT, &said).unwrap()).unwrap()
}

/// The same statement with something in it that no strict reader takes, and others do.
fn unreadable(statement: &str) -> [(&'static str, String); 4] {
    let with = |more: &str| statement.replacen("\"attempts\":[]", more, 1);
    let with = |more: &str| {
        let changed = with(more);
        if changed == statement {
            statement.replacen("\"result\":", &format!("{more},\"result\":"), 1)
        } else {
            changed
        }
    };
    [
        ("a number beyond 64 bits", with("\"n\":18446744073709551616")),
        ("65 levels", with(&format!("\"n\":{}{}", "[".repeat(65), "]".repeat(65)))),
        ("a field twice", with("\"n\":1,\"n\":2")),
        ("a digest in capitals", {
            let hex = statement.split("\"sha256\":\"").nth(1).unwrap().get(..64).unwrap();
            statement.replace(hex, &hex.to_ascii_uppercase())
        }),
    ]
}

fn beside(subject: &str) -> Registry {
    Registry::open(&SubjectRef::parse(subject, |_| false).unwrap(), &quick()).unwrap()
}

async fn attach(subject: &str, bundle: &[u8]) -> Digest {
    beside(subject).attach_bundle(digest(subject), bundle, TEST_RESULT, None).await.unwrap();
    Digest::of(bundle)
}

/// A bundle with a change that its signer need not have made: it leaves the signature as it is.
fn changed(bundle: &[u8], change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut bundle: Value = serde_json::from_slice(bundle).unwrap();
    change(&mut bundle);
    bundle.to_string().into_bytes()
}

/// That a decision comes out again as it was, from the record and from the bundles.
async fn comes_out_again(gate: &TestGate, reply: &DecisionReply) {
    let id = reply.decision.as_ref().unwrap().id.to_string();
    let again = gate.gate.replay(&project(), &id, ReplayDepth::Reverify).await.unwrap();
    assert!(again.same, "{again:#?}");
}

/// A25, A52.
#[tokio::test]
async fn a_statement_by_an_accepted_key_that_cannot_be_read_stands_in_the_way_of_the_one_before_it() {
    let gate = revocable(TestGate::start().await).await;
    for n in 0..4 {
        let app = gate.good_artifact(&format!("app {n}")).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let (what, statement) = unreadable(&failed(&gate, &app)).into_iter().nth(n).unwrap();
        // Somebody else's is nobody's word.
        let strange = sign_statement(&gate.people.mallory, statement.as_bytes()).unwrap();
        attach(&app, &strange).await;
        assert_ready!(gate.promote(&app, "staging").await);

        let bundle = attach(&app, &sign_statement(&gate.people.pipeline, statement.as_bytes()).unwrap()).await;
        let reply = gate.promote(&app, "staging").await;
        assert_not_ready!(reply, ["gate.unread"]);
        let reason = reply.reasons.iter().find(|reason| reason.rule.as_str() == "gate.unread").unwrap();
        assert_eq!((reason.owner.as_str(), reason.evidence.as_slice()), ("gate", [bundle].as_slice()), "{what}");
        let key = gate.people.pipeline.public_key().fingerprint();
        assert!(reason.found.contains(&format!("signed by key {key}")), "{what}: {}", reason.found);
        assert!(reason.fix.contains(&format!("countersign revoke {bundle}")), "{what}: {}", reason.fix);
        let shown = reply.evidence.iter().find(|item| item.digest == bundle).unwrap();
        assert_eq!((shown.accepted, shown.signer.as_ref().unwrap().key), (false, Some(key)), "{what}");
        // What was ready stands no longer.
        assert_not_ready!(gate.check(&app, "staging").await, ["gate.unread"]);
        comes_out_again(&gate, &reply).await;

        // Said again it is a plain no, and beside a yes that came later the unread one still is in the way.
        gate.clock.advance("1h");
        gate.smoke(&app, "PASSED").await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["gate.unread"]);
        revoke(&gate, bundle).await;
        let reply = gate.promote(&app, "staging").await;
        assert_ready!(reply);
        comes_out_again(&gate, &reply).await;
        // Nobody brings it back by wrapping it anew.
        let signed = sign_statement(&gate.people.pipeline, statement.as_bytes()).unwrap();
        for wrapped in [[signed.as_slice(), b"\n"].concat(), changed(&signed, |b| b["note"] = json!("anew"))] {
            attach(&app, &wrapped).await;
            let reply = gate.promote(&app, "staging").await;
            assert_ready!(reply);
            comes_out_again(&gate, &reply).await;
        }
    }
    gate.finish().await;
}

#[tokio::test]
async fn an_unreadable_statement_is_in_the_way_of_what_it_names_and_of_nothing_else() {
    let gate = TestGate::start().await;
    let (app, other) = (gate.good_artifact("app").await, gate.good_artifact("other").await);
    // It mentions the other as what it was built from.
    let statement = failed(&gate, &app).replacen(
        "\"result\":",
        &format!("\"n\":18446744073709551616,\"base\":\"{}\",\"result\":", digest(&other).hex()),
        1,
    );
    let bundle = sign_statement(&gate.people.pipeline, statement.as_bytes()).unwrap();
    attach(&other, &bundle).await;
    assert_ready!(gate.promote(&other, "staging").await);
    attach(&app, &bundle).await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["gate.unread"]);
    gate.finish().await;
}

/// A1, A44: the bundle that says whose it is, and the one that does not.
#[tokio::test]
async fn however_many_keys_a_pack_names_a_newer_failure_without_a_hint_stands_in_the_way() {
    let gate = TestGate::start().await;
    let people: Vec<(String, String)> = (0..70)
        .map(|n| {
            let key = SigningKey::generate(KeyKind::Ed25519).unwrap().public_key();
            (format!("person{n}"), key.to_pem())
        })
        .collect();
    let files: Vec<(String, Vec<u8>)> =
        people.iter().map(|(name, pem)| (format!("keys/{name}.pub"), pem.clone().into_bytes())).collect();
    let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(path, pem)| (path.as_str(), pem.clone())).collect();
    activate_with(&gate, &files, |pack| {
        for (name, _) in &people {
            let keys = toml_edit::Array::from_iter([format!("keys/{name}.pub")]);
            pack["approvers"]["security"]["people"][name]["keys"] = toml_edit::value(keys);
        }
    })
    .await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1h");
    let bundle = sign_statement(&gate.people.pipeline, failed(&gate, &app).as_bytes()).unwrap();
    let hintless = changed(&bundle, |b| b["verificationMaterial"]["publicKey"] = json!({}));
    attach(&app, &hintless).await;
    let reply = gate.promote(&app, "staging").await;
    assert_not_ready!(reply, ["smoke.passed"]);
    comes_out_again(&gate, &reply).await;
    gate.finish().await;
}

#[tokio::test]
async fn a_pack_with_more_keys_than_are_tried_does_not_load() {
    let gate = TestGate::start().await;
    let mut files = gate.start_pack();
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let mut document: toml_edit::DocumentMut = manifest.parse().unwrap();
    document["version"] = toml_edit::value(1000);
    for person in 0..=MAX_PACK_KEYS / 64 {
        let mut paths = toml_edit::Array::new();
        for n in 0..64 {
            let path = format!("keys/{person}-{n}.pub");
            let key = SigningKey::generate(KeyKind::Ed25519).unwrap().public_key();
            files.insert(path.clone(), key.to_pem().into_bytes());
            paths.push(path);
        }
        document["approvers"]["security"]["people"][&format!("p{person}")]["keys"] = toml_edit::value(paths);
    }
    files.insert("pack.toml".into(), document.to_string().into_bytes());
    let error = gate.activate(&files).await.unwrap_err().to_string();
    let expected = format!("expected at most {MAX_PACK_KEYS} distinct keys of signers and approvers, found ");
    assert!(error.contains(&expected), "{error}");
    gate.finish().await;
}

/// A3, A5, A17: what is put beside a signature, or around it.
pub fn disguises(instance: &Instance, bundle: &[u8]) -> [(&'static str, Vec<u8>); 8] {
    let entry = instance.promised(b"{}", instance.now);
    let entries = |entry: Value| move |b: &mut Value| b["verificationMaterial"]["tlogEntries"] = json!([entry]);
    let mut bare = entry.clone();
    bare.as_object_mut().unwrap().retain(|name, _| !name.starts_with("inclusion"));
    [
        ("an entry of a log that nobody knows", changed(bundle, entries(entry))),
        ("an entry that nobody vouches for", changed(bundle, entries(bare))),
        ("a timestamp of nobody", {
            changed(bundle, |b| {
                let stamps = json!({"rfc3161Timestamps": [{"signedTimestamp": "AAAA"}]});
                b["verificationMaterial"]["timestampVerificationData"] = stamps;
            })
        }),
        ("a version that does not exist", {
            changed(bundle, |b| b["mediaType"] = json!("application/vnd.dev.sigstore.bundle.v9.9+json"))
        }),
        ("a field that nobody reads", changed(bundle, |b| b["note"] = json!("x"))),
        ("a second signature", {
            changed(bundle, |b| {
                let more = json!({"sig": "AAAA", "keyid": "other"});
                b["dsseEnvelope"]["signatures"].as_array_mut().unwrap().insert(0, more);
            })
        }),
        ("a hundred signatures before it", {
            changed(bundle, |b| {
                let signatures = b["dsseEnvelope"]["signatures"].as_array_mut().unwrap();
                for n in 0..100_u8 {
                    signatures.insert(0, json!({"sig": STANDARD.encode([n; 70])}));
                }
            })
        }),
        ("the other spelling of its fields", {
            let text = String::from_utf8(bundle.to_vec()).unwrap();
            text.replace("mediaType", "media_type")
                .replace("dsseEnvelope", "dsse_envelope")
                .replace("payloadType", "payload_type")
                .into_bytes()
        }),
    ]
}

#[tokio::test]
async fn whose_key_is_known_cannot_lose_a_no_by_adding_a_witness() {
    let gate = TestGate::start().await;
    let instance = Instance::new();
    for n in 0..8 {
        let app = gate.good_artifact(&format!("app {n}")).await;
        let ready = gate.promote(&app, "staging").await;
        assert_ready!(ready);
        // Whoever holds no key can only copy what was said: a yes in the same disguise adds nothing, and takes nothing.
        let passed =
            sign_statement(&gate.people.pipeline, failed(&gate, &app).replace("FAILED", "PASSED").as_bytes()).unwrap();
        let (what, copy) = disguises(&instance, &passed).into_iter().nth(n).unwrap();
        let copied = attach(&app, &copy).await;
        let reply = gate.promote(&app, "staging").await;
        assert_ready!(reply);
        let shown = reply.evidence.iter().find(|item| item.digest == copied).unwrap();
        assert!(!shown.accepted && shown.rejection.is_some(), "{what}: {shown:?}");

        gate.clock.advance("1h");
        let no = sign_statement(&gate.people.pipeline, failed(&gate, &app).as_bytes()).unwrap();
        let strange = sign_statement(&gate.people.mallory, failed(&gate, &app).as_bytes()).unwrap();
        attach(&app, &disguises(&instance, &strange)[n].1).await;
        assert_ready!(gate.promote(&app, "staging").await);
        attach(&app, &disguises(&instance, &no)[n].1).await;
        let reply = gate.promote(&app, "staging").await;
        assert_not_ready!(reply, ["smoke.passed"]);
        comes_out_again(&gate, &reply).await;

        // A later yes of the same signer, with nothing wrong about it, takes the no back.
        gate.clock.advance("1h");
        gate.smoke(&app, "PASSED").await;
        assert_ready!(gate.promote(&app, "staging").await);
    }
    gate.finish().await;
}

/// What a disguise of a yes is worth: nothing, whoever signed it.
#[tokio::test]
async fn a_yes_in_a_bundle_that_does_not_hold_shows_nothing() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let passed = failed(&gate, &app).replace("FAILED", "PASSED");
    let bundle = sign_statement(&gate.people.pipeline, passed.as_bytes()).unwrap();
    for (what, disguised) in disguises(&Instance::new(), &bundle) {
        attach(&app, &disguised).await;
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, Verdict::NotReady, "{what}");
        let violated = crate::support::gate::rules(&reply, Outcome::Violation);
        assert_eq!(violated, ["smoke.passed", "smoke.fresh"], "{what}");
    }
    gate.finish().await;
}

fn heard(bytes: &[u8], keys: &[PublicKey]) -> Result<Facts, bool> {
    let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Tag };
    let subject = Digest::of(cosign_v2::ARTIFACT);
    let trust = cosign_v2::trust();
    let heard = hear(bytes, subject, &trust, keys, sighting).map_err(|refused| refused.unread.is_some());
    let verified = verify(bytes, subject, &trust, keys, sighting);
    // What verifies is the same either way, and what does not is never taken for a proof.
    assert_eq!(verified.is_ok(), heard.as_ref().is_ok_and(|facts| facts.refused.is_none()));
    heard
}

/// Every attack on cosign's attestations: with the key, what is refused is heard where the signature holds; without it,
/// nothing is.
#[test]
fn of_every_attack_on_an_attestation_the_word_of_its_signer_is_heard_and_nobody_else_s() {
    let keys = [cosign_v2::key("key"), cosign_v2::key("ed25519")];
    let stranger = [SigningKey::generate(KeyKind::P256).unwrap().public_key()];
    let (mut said, mut unread) = (Vec::new(), Vec::new());
    for (name, bytes) in cosign_v2::attacks() {
        match heard(&bytes, &keys) {
            Ok(facts) if facts.refused.is_some() => said.push(name.clone()),
            Err(true) => unread.push(name.clone()),
            Ok(_) | Err(false) => {}
        }
        // Without its key nobody is heard but whom a certificate names.
        let by_nobody = heard(&bytes, &stranger);
        let by_its_name = |facts: Facts| facts.refused.is_none() || facts.signer.identity.is_some();
        assert!(by_nobody.is_err() || by_nobody.is_ok_and(by_its_name), "{name}");
    }
    said.sort();
    unread.sort();
    assert_eq!((said.join("\n"), unread.join("\n")), (SAID.join("\n"), UNREAD.join("\n")));
}

/// Statements by the key, about the artifact, that are refused for what stands beside the signature.
const SAID: &[&str] = &[
    "attestation-by-certificate-with-an-intoto-entry.unsupported",
    "attestation-of-another-payload-type.payload-type",
    "attestation-with-a-key-twice.malformed",
    "attestation-with-a-promise-of-bytes.unsupported",
    "attestation-with-a-second-signature-beside-it.malformed",
    "attestation-with-an-intoto-entry-from-before-the-log.log-key-expired",
    "attestation-with-an-intoto-entry-of-a-log-nobody-knows.log-unknown",
    "attestation-with-an-intoto-entry-of-another-hash.log-entry-mismatch",
    "attestation-with-an-intoto-entry-of-another-index.timestamp-invalid",
    "attestation-with-an-intoto-entry-of-another-time.timestamp-invalid",
    "attestation-with-an-intoto-entry-of-the-future.timestamp-invalid",
    "attestation-with-an-intoto-entry-signed-by-another.timestamp-invalid",
    "attestation-with-an-intoto-entry-that-says-less.malformed",
    "attestation-with-an-intoto-entry-that-says-more.malformed",
    "attestation-with-the-intoto-entry-of-another-certificate.unsupported",
    "attestation-with-the-intoto-entry-of-another-envelope.log-entry-mismatch",
    "attestation-with-the-intoto-entry-of-another-key.log-entry-mismatch",
    "attestation-with-the-intoto-entry-of-another-payload.log-entry-mismatch",
    "attestation-with-the-promise-of-another-certificate.log-entry-mismatch",
    "attestation-with-the-promise-of-another-key.log-entry-mismatch",
    "attestation-with-the-promise-of-another-signature.log-entry-mismatch",
    "attestation-with-the-promise-of-another.log-entry-mismatch",
    "attestation-with-two-signatures.malformed",
    "statement-called-a-chains-signature.malformed",
];

/// What the key signed as a statement, and is none, and names the artifact.
const UNREAD: &[&str] = &["chains-signature-called-a-statement.malformed"];

/// A23, A46: classified by content.
#[tokio::test]
async fn whatever_a_referrer_calls_itself_a_bundle_layer_in_it_is_read() {
    let server = TestRegistry::start().await;
    let kinds = [
        None,
        Some("application/vnd.in-toto+json"),
        Some("application/vnd.acme.report.v1"),
        Some("text/spdx+json"),
        Some("application/vnd.cyclonedx+json"),
        Some("application/vnd.oci.image.index.v1+json"),
    ];
    for gate in [TestGate::start().await, TestGate::start_on(&server.host()).await] {
        for kind in kinds {
            let app = gate.good_artifact(kind.unwrap_or("nothing")).await;
            assert_ready!(gate.promote(&app, "staging").await);
            gate.clock.advance("1h");
            let bundle = sign_statement(&gate.people.pipeline, failed(&gate, &app).as_bytes()).unwrap();
            let (described, _) = beside(&app).manifest(digest(&app)).await.unwrap();
            let layer = json!({"mediaType": BUNDLE, "digest": Digest::of(&bundle), "size": bundle.len()});
            let empty =
                json!({"mediaType": "application/vnd.oci.empty.v1+json", "digest": Digest::of(b"{}"), "size": 2});
            let mut manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
                "config": empty, "layers": [layer],
                "subject": {"mediaType": described.media_type, "digest": described.digest, "size": described.size}});
            if let Some(kind) = kind {
                manifest["artifactType"] = json!(kind);
            }
            let blobs = vec![bundle, b"{}".to_vec()];
            beside(&app).push_manifest(manifest.to_string().as_bytes(), blobs, None).await.unwrap();
            assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        }
        gate.finish().await;
    }
}

/// Under a tag of cosign's older storage, too.
#[tokio::test]
async fn a_bundle_under_a_tag_of_the_older_storage_is_read() {
    let server = TestRegistry::start().await;
    for (gate, suffix) in [(TestGate::start().await, "att"), (TestGate::start_on(&server.host()).await, "sig")] {
        let app = gate.good_artifact("under a tag").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let bundle = sign_statement(&gate.people.pipeline, failed(&gate, &app).as_bytes()).unwrap();
        let layer = json!({"mediaType": BUNDLE, "digest": Digest::of(&bundle), "size": bundle.len()});
        let empty =
            json!({"mediaType": "application/vnd.oci.image.config.v1+json", "digest": Digest::of(b"{}"), "size": 2});
        let manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": empty, "layers": [layer]});
        let blobs = vec![bundle, b"{}".to_vec()];
        let tag = format!("sha256-{}.{suffix}", digest(&app).hex());
        beside(&app).push_manifest(manifest.to_string().as_bytes(), blobs, Some(&tag)).await.unwrap();
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
        gate.finish().await;
    }
}

/// The same for a version of bundles that nobody knows yet: it is looked at, and says what it is.
#[tokio::test]
async fn a_bundle_of_a_version_that_nobody_knows_is_looked_at_and_named() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    let kind = "application/vnd.dev.sigstore.bundle.v9+json";
    let bundle = json!({"mediaType": kind}).to_string().into_bytes();
    let (described, _) = beside(&app).manifest(digest(&app)).await.unwrap();
    let layer = json!({"mediaType": kind, "digest": Digest::of(&bundle), "size": bundle.len()});
    let manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "artifactType": kind, "layers": [layer],
        "subject": {"mediaType": described.media_type, "digest": described.digest, "size": described.size}});
    beside(&app).push_manifest(manifest.to_string().as_bytes(), vec![bundle.clone()], None).await.unwrap();
    let reply = gate.promote(&app, "staging").await;
    let shown = reply.evidence.iter().find(|item| item.digest == Digest::of(&bundle)).unwrap();
    let rejection = shown.rejection.as_ref().unwrap();
    assert_eq!((rejection.code.as_str(), rejection.found.as_str()), ("unsupported", kind));
    gate.finish().await;
}

#[test]
fn a_word_of_nobody_is_no_word_whoever_is_trusted() {
    let (key, other) = (SigningKey::generate(KeyKind::P256).unwrap(), SigningKey::generate(KeyKind::Ed25519).unwrap());
    let subject = Digest::of(b"app");
    let statement = statement_v1("app", subject, TEST_RESULT, &smoke("FAILED", "2026-01-01T00:00:00Z")).unwrap();
    let broken = changed(&sign_statement(&key, &statement).unwrap(), |b| b["note"] = json!(1));
    let sighting = Sighting { received_at: jiff::Timestamp::now().into(), source: Source::Upload };
    let ask = |bytes: &[u8], keys: &[PublicKey]| hear(bytes, subject, &TrustSet::empty(), keys, sighting);
    let facts = ask(&broken, &[other.public_key(), key.public_key()]).unwrap();
    assert_eq!((facts.digest, facts.signer.key), (Digest::of(&broken), Some(key.public_key().fingerprint())));
    assert_eq!((facts.signed_at, facts.logged, facts.refused.unwrap().code.as_str()), (None, false, "malformed"));
    assert!(ask(&broken, &[other.public_key()]).is_err());
    // Its signature covers every byte of the statement.
    let forged = changed(&broken, |b| {
        let other = statement_v1("app", subject, TEST_RESULT, &smoke("FAILED", "2027-01-01T00:00:00Z")).unwrap();
        b["dsseEnvelope"]["payload"] = json!(STANDARD.encode(other));
    });
    assert!(ask(&forged, &[key.public_key()]).is_err());
}

/// Renamed files have the same digest, and one of them may be run by its name.
#[tokio::test]
async fn a_model_s_own_digest_is_no_subject_since_renamed_files_have_it_too() {
    let models = Models::start().await;
    let renamed = [("a.py", FILES[0].1), ("b.sh", FILES[1].1), ("c.bin", FILES[2].1)];
    let digest_of = |statement: &Value| statement["subject"][0]["digest"]["sha256"].as_str().unwrap().to_owned();
    let own = digest_of(&statement(&FILES));
    assert_eq!(digest_of(&statement(&renamed)), own, "the names are not in it");
    let bundle = models.signed(&statement(&FILES));
    models.gate.gate.add_evidence(&project(), &bundle, None).await.unwrap();
    let found = models.refused("by its own digest", &format!("sha256:{own}"), "model-mismatch").await;
    assert!(found.contains("renamed files"), "{found}");
    comes_out_again(&models.gate, &models.decide(&format!("sha256:{own}")).await).await;
    models.gate.finish().await;
}
