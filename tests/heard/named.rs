//! The same of those whom a keyless certificate names: without a time that holds nobody can say when it was used, so that
//! it shows nothing; and a no in that name is not passed over.

use countersign::domain::certificate::Certificate;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::statement::statement_v1;
use countersign::domain::time::Span;
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::Trust;
use countersign::gate::reply::DecisionReply;
use serde_json::json;

use super::{attach, changed, comes_out_again, failed, unreadable};
use crate::attacker::{TEST_RESULT, activate_with, smoke};
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::der::{self, Key};
use crate::support::gate::{TestGate, digest};
use crate::support::instance::{IDENTITY, ISSUER, Instance, Parts, hours};
use crate::{assert_not_ready, assert_ready};

/// A gate on which smoke tests are by the signer of the instance, and what she said about `app`: it passed.
pub(super) async fn given(instance: &Instance) -> TestGate {
    let gate = revocable(TestGate::start().await).await;
    gate.clock.to_today();
    gate.gate.replace_trust(Trust::from(instance.trust()));
    activate_with(&gate, &[], |pack| {
        let mut signer = toml_edit::InlineTable::new();
        signer.insert("issuer", ISSUER.into());
        signer.insert("identity", IDENTITY.into());
        let smoke = &mut pack["signers"]["smoke"];
        smoke["identities"] = toml_edit::value(toml_edit::Array::from_iter([toml_edit::Value::from(signer)]));
    })
    .await;
    gate
}

/// An artifact that has passed.
pub(super) async fn tested(gate: &TestGate, instance: &Instance, content: &str) -> String {
    let app = gate.push_artifact(content).await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let said = smoke("PASSED", &instance.now.to_string());
    let passed = statement_v1("app", digest(&app), TEST_RESULT, &said).unwrap();
    attach(&app, &instance.signed_with(&Key::new(), passed, &instance.signer()).bundle()).await;
    assert_ready!(gate.promote(&app, "staging").await);
    app
}

/// What is wrong with the witnesses of a bundle.
fn disguises(instance: &Instance, parts: &Parts) -> Vec<(&'static str, Vec<u8>)> {
    let stranger = Instance { log: Key::new(), ..Instance::new() };
    let with = |change: &dyn Fn(&mut Parts)| {
        let mut parts = parts.clone();
        change(&mut parts);
        parts.bundle()
    };
    vec![
        ("nobody says when", with(&|parts| (parts.entries, parts.stamps) = (vec![], vec![]))),
        ("a log that nobody knows", with(&|parts| parts.entries = vec![stranger.logged(&parts.body())])),
        ("no entry", with(&|parts| parts.entries.clear())),
        ("an entry of something else", with(&|parts| parts.entries = vec![instance.logged(b"{}")])),
        ("a timestamp of nobody", with(&|parts| parts.stamps = vec![stranger.stamped(&parts.signature, instance.now)])),
        ("a timestamp over something else", with(&|parts| parts.stamps = vec![instance.stamped(b"x", instance.now)])),
        (
            "a timestamp from after its end",
            with(&|parts| {
                parts.stamps = vec![instance.stamped(&parts.signature, instance.now.after(Span::from_seconds(1200)))];
            }),
        ),
        ("a field that nobody reads", changed(&parts.bundle(), |b| b["note"] = json!("x"))),
        ("a second signature", {
            changed(&parts.bundle(), |b| {
                b["dsseEnvelope"]["signatures"].as_array_mut().unwrap().insert(0, json!({"sig": "AAAA"}));
            })
        }),
    ]
}

fn says(reply: &DecisionReply, words: &str) -> bool {
    reply.reasons.iter().any(|reason| reason.found.contains(words))
}

/// A1, A5, A17: the log's next shard that this gate does not know yet, a service that was down, a witness that somebody broke.
#[tokio::test]
async fn a_no_in_an_accepted_name_is_heard_whatever_became_of_its_witness() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let count = disguises(&instance, &instance.signed(Digest::of(b"x"), &instance.signer()).1).len();
    for n in 0..count {
        let app = tested(&gate, &instance, &format!("app {n}")).await;
        gate.clock.advance("1m");
        let key = Key::new();
        let said = |text: &str| instance.signed_with(&key, text.as_bytes().to_vec(), &instance.signer());
        let no = failed(&gate, &app);
        // In the same disguise a yes adds nothing and takes nothing.
        let (what, yes) = disguises(&instance, &said(&no.replace("FAILED", "PASSED"))).remove(n);
        let yes = attach(&app, &yes).await;
        let reply = gate.promote(&app, "staging").await;
        assert_ready!(reply);
        let shown = reply.evidence.iter().find(|item| item.digest == yes).unwrap();
        assert!(!shown.accepted && shown.rejection.is_some(), "{what}: {shown:?}");

        let bundle = attach(&app, &disguises(&instance, &said(&no)).remove(n).1).await;
        let reply = gate.promote(&app, "staging").await;
        assert_not_ready!(reply, ["smoke.passed"]);
        assert!(says(&reply, "(certificate-unwitnessed)"), "{what}: {:#?}", reply.reasons);
        assert!(says(&reply, &format!("countersign revoke {bundle}")), "{what}: {:#?}", reply.reasons);
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        comes_out_again(&gate, &reply).await;
        // Who may takes it out of the way.
        revoke(&gate, bundle).await;
        let reply = gate.promote(&app, "staging").await;
        assert_ready!(reply);
        comes_out_again(&gate, &reply).await;
    }
    gate.finish().await;
}

/// F8: whom only a root names that has run out may have said it, and may not; a stranger stands in nobody's way.
#[tokio::test]
async fn what_may_be_a_no_in_a_name_of_which_only_an_expired_root_knows_is_unknown() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let root = TrustedRoot::parse(&serde_json::to_vec(&instance.document()).unwrap()).unwrap().called("instance");
    let root = root.until(gate.clock.now().after(Span::from_seconds(60)));
    gate.gate.replace_trust(Trust::from(TrustSet::new(vec![root])));
    gate.clock.advance("2m");
    let no = failed(&gate, &app).into_bytes();
    let said = |signer: &der::Profile| {
        let mut parts = instance.signed_with(&Key::new(), no.clone(), signer);
        (parts.entries, parts.stamps) = (vec![], vec![]);
        parts.bundle()
    };
    let mut stranger = instance.signer();
    stranger.extensions[2] = der::alternative_names(&[der::uri("https://example.com/mallory")]);
    attach(&app, &said(&stranger)).await;
    assert_ready!(gate.promote(&app, "staging").await);
    attach(&app, &said(&instance.signer())).await;
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown, "{reply:#?}");
    assert!(reply.faults[0].detail.contains("whom only a trusted root names that has run out"), "{:?}", reply.faults);
    // The decisions of before were made by the root as it was then, which is in force no more.
}

/// A58: whoever revokes a clock, or whoever is above it, says nothing about those whose signatures it saw.
#[tokio::test]
async fn a_no_in_an_accepted_name_stands_in_the_way_whoever_is_revoked_above_its_clock() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let app = gate.push_artifact("seen by a clock").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    // What passed has the log's promise for a clock, so that it stands on none.
    let passed = statement_v1("app", digest(&app), TEST_RESULT, &smoke("PASSED", &instance.now.to_string())).unwrap();
    let mut parts = instance.signed_with(&Key::new(), passed, &instance.signer());
    parts.entries = vec![instance.promised(&parts.envelope_body(), instance.now)];
    parts.stamps.clear();
    attach(&app, &parts.bundle()).await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1m");
    let no = failed(&gate, &app).into_bytes();
    attach(&app, &instance.signed_with(&Key::new(), no, &instance.signer()).bundle()).await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);

    let key = |der: &[u8]| Certificate::from_der(der).unwrap().key_fingerprint();
    let (clock, above) = (&instance.stamps.der, &instance.stamp_root.der);
    for (what, thing) in [
        ("the key of the clock", key(clock)),
        ("the certificate of the clock", Digest::of(clock)),
        ("the key of the authority above the clock", key(above)),
        ("the certificate of the authority above the clock", Digest::of(above)),
    ] {
        let made = revoke(&gate, thing).await;
        let reply = gate.promote(&app, "staging").await;
        assert_not_ready!(reply, ["smoke.passed", "gate.revoked"]);
        assert!(says(&reply, "in the way stands what is no proof by itself"), "{what}: {:#?}", reply.reasons);
        comes_out_again(&gate, &reply).await;
        file(&gate, &undone(made.id), &gate.people.alice).await.unwrap();
    }
    gate.finish().await;
}

/// By such a statement alone nothing is shown: it is refused as it ever was.
#[tokio::test]
async fn a_yes_in_an_accepted_name_without_its_witness_shows_nothing() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let app = gate.push_artifact("never tested").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let passed = failed(&gate, &app).replace("FAILED", "PASSED").into_bytes();
    let parts = instance.signed_with(&Key::new(), passed, &instance.signer());
    for (what, bundle) in disguises(&instance, &parts) {
        attach(&app, &bundle).await;
        let reply = gate.promote(&app, "staging").await;
        let violated = crate::support::gate::rules(&reply, countersign::domain::decision::Outcome::Violation);
        assert_eq!(violated, ["smoke.passed", "smoke.fresh"], "{what}");
    }
    gate.finish().await;
}

/// A7, A22: nobody is heard whose name no authority of a root in force gave, or who is not the one that is named.
#[tokio::test]
async fn nobody_else_s_no_is_heard() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let app = tested(&gate, &instance, "somebody's").await;
    gate.clock.advance("1m");
    let no = failed(&gate, &app).into_bytes();
    let bare = |parts: Parts| Parts { entries: vec![], stamps: vec![], ..parts }.bundle();
    let signed = |profile| bare(instance.signed_with(&Key::new(), no.clone(), &profile));
    let (other, good) = (Instance::new(), instance.signed_with(&Key::new(), no.clone(), &instance.signer()));
    let mut of_somebody_else = instance.signer();
    of_somebody_else.extensions[2] = der::alternative_names(&[der::uri("https://example.com/evil")]);
    let mut of_two = instance.signer();
    of_two.extensions[2] = der::alternative_names(&[der::uri(IDENTITY), der::uri("https://example.com/evil")]);
    let mut for_servers = instance.signer();
    for_servers.extensions[1] = der::extended_key_usage(der::TIME_STAMPING);
    let mut before_its_authority = instance.signer();
    before_its_authority.from = hours(instance.now, -24 * 400);
    for (what, bundle) in [
        ("a name that nobody accepts", signed(of_somebody_else)),
        ("two names", signed(of_two)),
        ("a certificate for something else", signed(for_servers)),
        ("a certificate from before its authority", signed(before_its_authority)),
        ("another authority", bare(other.signed_with(&Key::new(), no.clone(), &other.signer()))),
        ("another key", bare(Parts { signature: Key::new().sign(b"x"), ..good.clone() })),
        ("another statement", bare(Parts { payload: [&no[..], b" "].concat(), ..good.clone() })),
    ] {
        attach(&app, &bundle).await;
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, Verdict::Ready, "{what}: {:#?}", reply.reasons);
    }
    // Hers is.
    attach(&app, &bare(good)).await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}

/// A key that was to live for minutes and did not end can say no as often as it likes: until its certificate is revoked.
#[tokio::test]
async fn a_leaked_key_of_a_certificate_is_taken_out_of_the_way_by_its_certificate() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let app = tested(&gate, &instance, "leaked").await;
    let key = Key::new();
    let profile = instance.signer();
    let mut leaf = None;
    for round in 0..2 {
        gate.clock.advance("1m");
        let mut parts = instance.signed_with(&key, failed(&gate, &app).into_bytes(), &profile);
        (parts.entries, parts.stamps) = (vec![], vec![]);
        // The certificate is one and the same each time.
        let chain = leaf.get_or_insert(parts.chain.clone()).clone();
        attach(&app, &Parts { chain: chain.clone(), ..parts }.bundle()).await;
        if round == 0 {
            assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
            revoke(&gate, Certificate::from_der(&chain[0]).unwrap().fingerprint()).await;
        }
        let reply = gate.promote(&app, "staging").await;
        assert_ready!(reply);
        comes_out_again(&gate, &reply).await;
    }
    gate.finish().await;
}

#[tokio::test]
async fn what_cannot_be_read_in_an_accepted_name_is_in_the_way_without_its_witness_too() {
    let instance = Instance::new();
    let gate = given(&instance).await;
    let app = tested(&gate, &instance, "unread").await;
    gate.clock.advance("1m");
    let (_, statement) = unreadable(&failed(&gate, &app)).into_iter().next().unwrap();
    let mut parts = instance.signed_with(&Key::new(), statement.into_bytes(), &instance.signer());
    (parts.entries, parts.stamps) = (vec![], vec![]);
    // It is no statement that could be filed: it lies beside the artifact.
    let bundle = attach(&app, &parts.bundle()).await;
    let reply = gate.promote(&app, "staging").await;
    assert_not_ready!(reply, ["gate.unread"]);
    assert!(says(&reply, IDENTITY), "{:#?}", reply.reasons);
    revoke(&gate, bundle).await;
    let reply = gate.promote(&app, "staging").await;
    assert_ready!(reply);
    comes_out_again(&gate, &reply).await;
    gate.finish().await;
}
