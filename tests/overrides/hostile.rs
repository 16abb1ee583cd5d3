//! What somebody who holds signatures of others, or makes statements of his own, can do with them: nothing.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::statement::statement_v1;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::{GateError, OverrideReply, OverrideStep, Trust};
use countersign::sigstore::{Signer, SigningKey};
use serde_json::{Value, json};

use super::{approve_both, unreviewed};
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, copy, digest, overrides, project};
use crate::support::instance::Instance;
use crate::support::served::Served;
use crate::{assert_not_ready, assert_ready};

const REQUEST: &str = "urn:countersign:override/v1";
const GATE: &str = "https://gate.example.com";

/// A request of the developer's that this gate would take.
fn good(gate: &TestGate) -> Value {
    json!({
        "gate": GATE, "project": "default", "environment": "production", "pack": "standard", "rule": "review.approved",
        "reason": "the sky is falling", "ticket": null,
        "expires": gate.clock.now().after("1d".parse().unwrap()), "nonce": "1",
        "requester_key": gate.people.dev.public_key().to_pem(),
    })
}

async fn signed(key: &SigningKey, subject: Digest, kind: &str, predicate: &Value) -> Vec<u8> {
    key.sign_statement(&statement_v1("subject", subject, kind, predicate).unwrap()).await.unwrap()
}

fn with(mut value: Value, field: &str, other: Value) -> Value {
    value[field] = other;
    value
}

/// A25, A63, A65.
#[tokio::test]
async fn a_request_for_anything_else_than_this_is_refused_whoever_brings_it() {
    let gate = TestGate::start().await;
    let app = digest(&unreviewed(&gate, "app").await);
    let ends = |span: &str| json!(gate.clock.now().after(span.parse().unwrap()));
    let rows: [(&str, Value, &str); 16] = [
        ("gate", json!("https://other.example"), "for the gate"),
        ("gate", json!(""), "for the gate"),
        ("project", json!("other"), "for the project"),
        ("pack", json!("other"), "for the pack"),
        ("environment", json!("elsewhere"), "has no environment"),
        ("environment", json!("*"), "expected a signed request"),
        ("rule", json!("signature.present"), "cannot be overridden"),
        ("rule", json!("*"), "expected a signed request"),
        ("rule", json!("gate.platform"), "has no rule"),
        ("reason", json!(" "), "expected a reason"),
        ("nonce", json!(""), "expected a nonce"),
        ("nonce", json!("n".repeat(129)), "expected a nonce"),
        ("expires", ends("367d"), "expected a length of time"),
        ("expires", json!(gate.clock.now()), "expected a length of time"),
        ("way", json!("break-glass"), "expected a ticket"),
        ("more", json!(1), "expected a signed request"),
    ];
    for (field, value, words) in rows {
        let bundle = signed(&gate.people.dev, app, REQUEST, &with(good(&gate), field, value.clone())).await;
        let error = gate.gate.file_override(&project(), &bundle).await.unwrap_err();
        let is_refusal = matches!(error, GateError::Usage { .. });
        assert!(is_refusal && error.to_string().contains(words), "{field} = {value}: {error:?}");
    }
    // Of another type, about several digests, of nobody, or of somebody else than it says.
    let payload = json!({
        "_type": "https://in-toto.io/Statement/v1", "predicateType": REQUEST, "predicate": good(&gate),
        "subject": [{"digest": {"sha256": app.hex()}}, {"digest": {"sha256": Digest::of(b"other").hex()}}],
    });
    let several = gate.people.dev.sign_statement(&serde_json::to_vec(&payload).unwrap()).await.unwrap();
    let another_type = signed(&gate.people.dev, app, "urn:countersign:override/v2", &good(&gate)).await;
    let by_another = signed(&gate.people.mallory, app, REQUEST, &good(&gate)).await;
    let mut edited = String::from_utf8(signed(&gate.people.dev, app, REQUEST, &good(&gate)).await).unwrap();
    let at = edited.find("\"sig\":").unwrap() + 12;
    edited.replace_range(at..=at, if &edited[at..=at] == "A" { "B" } else { "A" });
    for (what, bundle) in [
        ("several", several),
        ("type", another_type),
        ("another's key", by_another),
        ("an edited signature", edited.into_bytes()),
        ("garbage", b"{}".to_vec()),
        ("nothing", Vec::new()),
    ] {
        let error = gate.gate.file_override(&project(), &bundle).await.unwrap_err();
        assert!(matches!(error, GateError::Usage { .. } | GateError::NotAllowed { .. }), "{what}: {error:?}");
    }
    assert!(overrides(&gate.gate).await.is_empty());
    // As it is meant it is taken, and taken again it is the same.
    let bundle = signed(&gate.people.dev, app, REQUEST, &good(&gate)).await;
    let first = gate.gate.file_override(&project(), &bundle).await.unwrap();
    assert_eq!(first, gate.gate.file_override(&project(), &bundle).await.unwrap());
    gate.finish().await;
}

/// What people signed about one override counts for no other: not for the same of another digest, nor for the same again.
#[tokio::test]
async fn what_was_said_about_one_override_says_nothing_about_another() {
    let gate = TestGate::start().await;
    let (app, other) = (unreviewed(&gate, "app").await, unreviewed(&gate, "other").await);
    let one = gate.request_override(&app, "review.approved", "1d").await;
    let same = gate.request_override(&app, "review.approved", "1d").await;
    let another = gate.request_override(&other, "review.approved", "1d").await;
    let about = json!({"gate": GATE, "project": "default"});
    let approval = |of: &OverrideReply, about: Value| {
        let (key, id) = (copy(&gate.people.alice), of.id);
        async move { signed(&key, id, "urn:countersign:override-approval/v1", &about).await }
    };
    let of_one = approval(&one, about.clone()).await;
    let file = async |to: &OverrideReply, step: OverrideStep, bundle: &[u8]| {
        gate.gate.file_override_step(&project(), &to.id.to_string(), &step, bundle).await
    };
    for to in [&same, &another] {
        let error = file(to, OverrideStep::Approve, &of_one).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
    }
    // Nor as another word, nor from another gate or project, nor by another key than those of the pack.
    for step in [OverrideStep::Refuse("x".into()), OverrideStep::Revoke(None), OverrideStep::Review("x".into())] {
        let error = file(&one, step, &of_one).await.unwrap_err();
        assert!(matches!(error, GateError::Usage { .. }), "{error:?}");
    }
    for (field, value) in [("gate", "https://other.example"), ("project", "other"), ("gate", "")] {
        let bundle = approval(&one, with(about.clone(), field, json!(value))).await;
        let error = file(&one, OverrideStep::Approve, &bundle).await.unwrap_err();
        assert!(matches!(error, GateError::Usage { .. }), "{field}: {error:?}");
    }
    for (who, key) in [("a stranger", &gate.people.mallory), ("who asked", &gate.people.dev)] {
        let bundle = signed(key, one.id, "urn:countersign:override-approval/v1", &about).await;
        let error = file(&one, OverrideStep::Approve, &bundle).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{who}: {error:?}");
    }
    assert!(overrides(&gate.gate).await.iter().all(|one| one.approved_by.is_empty()));
    let taken = file(&one, OverrideStep::Approve, &of_one).await.unwrap();
    assert_eq!(taken.approved_by, ["alice"]);
    // The same signature twice, and another one of hers, are one person.
    assert_eq!(file(&one, OverrideStep::Approve, &of_one).await.unwrap().approved_by.len(), 1);
    let of_one_again = approval(&one, about).await;
    assert_eq!(file(&one, OverrideStep::Approve, &of_one_again).await.unwrap().state, "pending");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    gate.finish().await;
}

/// A gate that took the name of this one, and a second project of the same gate, take nothing over.
#[tokio::test]
async fn an_override_of_another_project_is_none_here() {
    let gate = TestGate::start().await;
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "1d").await;
    approve_both(&gate, &waiver).await;
    let elsewhere = "elsewhere".parse().unwrap();
    let missing = gate.gate.override_by(&elsewhere, &waiver.id.to_string()).await.unwrap_err();
    assert!(matches!(missing, GateError::NotFound { .. }), "{missing:?}");
    let step = OverrideStep::Revoke(None);
    let missing = gate.gate.say_of_override(&elsewhere, &waiver.id.to_string(), step, &gate.people.alice).await;
    assert!(matches!(missing, Err(GateError::NotFound { .. })), "{missing:?}");
    gate.finish().await;
}

#[tokio::test]
async fn the_service_takes_signed_statements_alone_and_says_why_it_takes_none() {
    let served = Served::start().await;
    let gate = &served.gate;
    let app = digest(&unreviewed(gate, "app").await);
    let post = async |path: &str, bundle: Vec<u8>| {
        let request = served.request(reqwest::Method::POST, path).header("content-type", "application/json");
        let answer = request.body(bundle).send().await.unwrap();
        (answer.status().as_u16(), answer.json::<Value>().await.unwrap())
    };
    let terms: Value =
        served.get("/v1/overrides/terms?environment=production&rule=review.approved").await.json().await.unwrap();
    assert_eq!((&terms["gate"], &terms["quorum"], &terms["longest"]), (&json!(GATE), &json!(2), &json!("366d")));
    assert_eq!(terms["people"], json!(["alice", "bob", "dev"]));
    let request = signed(&gate.people.dev, app, REQUEST, &good(gate)).await;
    assert_eq!(post("/v1/overrides?project=other", request.clone()).await.0, 400);
    let (status, filed) = post("/v1/overrides", request).await;
    assert_eq!((status, &filed["state"]), (201, &json!("pending")));
    let path = format!("/v1/overrides/{}", filed["id"].as_str().unwrap());
    let id: Digest = filed["id"].as_str().unwrap().parse().unwrap();
    let about = json!({"gate": GATE, "project": "default", "reason": "no"});
    let statement = async |key: &SigningKey, kind: &str| {
        signed(key, id, &format!("urn:countersign:override-{kind}/v1"), &about).await
    };
    let stranger = statement(&gate.people.mallory, "approval").await;
    assert_eq!(post(&format!("{path}/approve"), stranger).await.0, 403);
    let misused = statement(&gate.people.bob, "approval").await;
    assert_eq!(post(&format!("{path}/refuse"), misused).await.0, 400);
    assert_eq!(post(&format!("{path}/review"), statement(&gate.people.bob, "review").await).await.0, 409);
    let (status, refused) = post(&format!("{path}/refuse"), statement(&gate.people.bob, "refusal").await).await;
    assert_eq!((status, &refused["state"], &refused["refused"]["reason"]), (200, &json!("refused"), &json!("no")));
    assert_eq!(post(&format!("{path}/approve"), statement(&gate.people.alice, "approval").await).await.0, 409);
    assert_eq!(
        post(&format!("{path}/revoke"), statement(&gate.people.dev, "revocation").await).await.1["state"],
        "revoked"
    );
    for (path, status) in [
        ("/v1/overrides?state=refused", 200),
        ("/v1/overrides?expiring=true&environment=production", 200),
        ("/v1/overrides?state=open", 400),
        ("/v1/overrides?limit=0", 400),
        ("/v1/overrides/XYZ", 400),
        ("/v1/overrides/0000000000", 404),
        ("/v1/overrides/terms?environment=production&rule=signature.present", 400),
        ("/v1/overrides/terms?environment=production&rule=review.approved&way=break-glass", 400),
    ] {
        assert_eq!(served.get(path).await.status(), status, "{path}");
    }
    served.finish().await;
}

/// Approvals lie in every exported decision that used them, and anybody can bring them again, as they are or in other bytes. What
/// they approve is what their signers had read.
#[tokio::test]
async fn an_approval_that_somebody_brings_again_counts_for_no_words_that_its_signer_has_not_read() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let app = unreviewed(&gate, "app").await;
        let waiver = gate.request_override(&app, "review.approved", "7d").await;
        let file = async |bundle: &[u8]| {
            let id = waiver.id.to_string();
            gate.gate.file_override_step(&project(), &id, &OverrideStep::Approve, bundle).await
        };
        let approval = async |key: &SigningKey, policy: Option<Digest>| {
            let mut about = json!({"gate": GATE, "project": "default"});
            if let Some(policy) = policy {
                about["policy"] = json!(policy);
            }
            signed(&copy(key), waiver.id, "urn:countersign:override-approval/v1", &about).await
        };
        let first = waiver.policy.unwrap();
        // One that says in which words, and one of a version that did not.
        let brought = [approval(&gate.people.alice, Some(first)).await, approval(&gate.people.bob, None).await];
        for bundle in &brought {
            file(bundle).await.unwrap();
            assert!(file(bundle).await.is_ok(), "again it changes nothing");
        }
        assert_ready!(gate.promote(&app, "production").await);

        let mut other = gate.start_pack();
        set_version(&mut other, 1001);
        other.get_mut("rules/review/approved.rego").unwrap().extend_from_slice(b"\n# And it holds no known malware.\n");
        gate.activate(&other).await.unwrap();
        let in_other_bytes =
            |bundle: &[u8]| serde_json::to_vec_pretty(&serde_json::from_slice::<Value>(bundle).unwrap()).unwrap();
        let late = approval(&gate.people.dev, Some(first)).await;
        for bundle in brought.iter().flat_map(|one| [one.clone(), in_other_bytes(one)]).chain([late]) {
            let error = file(&bundle).await.unwrap_err();
            assert!(matches!(error, GateError::Conflict { .. }), "{error:?}");
            assert!(error.to_string().contains("countersign override approve"), "{error}");
        }
        let stands = gate.gate.override_by(&project(), &waiver.id.to_string()).await.unwrap();
        assert_eq!((stands.state.as_str(), stands.approved_by.len()), ("pending", 0));
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        // Whoever has read it signs anew.
        approve_both(&gate, &waiver).await;
        assert_ready!(gate.promote(&app, "production").await);
        gate.finish().await;
    }
}

/// A60: anybody can have a clock see his request before he files it, and clocks do not stay for ever. What he asked for stands by his
/// key as it did; and no request that nobody can tell anything of any more keeps a decision from being made.
#[tokio::test]
async fn a_clock_beside_a_request_that_is_gone_later_is_in_nobody_s_way() {
    let gate = TestGate::start().await;
    gate.clock.to_today();
    let (instance, other) = (Instance::new(), Instance::new());
    gate.gate.replace_trust(Trust::from(instance.trust()));
    let name = unreviewed(&gate, "app").await;
    let app = digest(&name);
    let seen = async |key: &SigningKey| {
        let request = with(good(&gate), "requester_key", json!(key.public_key().to_pem()));
        let mut bundle: Value = serde_json::from_slice(&signed(key, app, REQUEST, &request).await).unwrap();
        let signature = bundle["dsseEnvelope"]["signatures"][0]["sig"].as_str().unwrap().to_owned();
        let token = STANDARD.encode(instance.stamped(&STANDARD.decode(signature).unwrap(), instance.now));
        bundle["verificationMaterial"]["timestampVerificationData"] =
            json!({"rfc3161Timestamps": [{"signedTimestamp": token}]});
        serde_json::to_vec(&bundle).unwrap()
    };
    let stranger = seen(&gate.people.mallory).await;
    assert_eq!(gate.gate.file_override(&project(), &stranger).await.unwrap().state, "pending");
    let asked = gate.gate.file_override(&project(), &seen(&gate.people.dev).await).await.unwrap();
    approve_both(&gate, &asked).await;
    assert_ready!(gate.promote(&name, "production").await);

    // By other roots, and by none: the request is the same, whoever saw it.
    for trust in [other.trust(), TrustSet::empty()] {
        gate.gate.replace_trust(Trust::from(trust));
        let listed = overrides(&gate.gate).await;
        let states: Vec<&str> = listed.iter().map(|one| one.state.as_str()).collect();
        assert_eq!(states, ["in-force", "pending"], "{listed:#?}");
        assert_ready!(gate.promote(&name, "production").await);
        assert_ready!(gate.promote(&name, "staging").await);
    }
    // What speaks against it is judged.
    gate.clock.advance("1m");
    gate.smoke(&name, "FAILED").await;
    assert_not_ready!(gate.promote(&name, "staging").await, ["smoke.passed"]);
    // And whoever may takes the stranger's out.
    let id = overrides(&gate.gate).await[1].id.to_string();
    let step = OverrideStep::Revoke(None);
    let revoked = gate.gate.say_of_override(&project(), &id, step, &gate.people.alice).await.unwrap();
    assert_eq!(revoked.state, "revoked");
    // Its decisions were made by three sets of roots, so that they are not replayed by one.
    assert_eq!(gate.gate.fsck().await.unwrap().problems, Vec::<String>::new());
}
