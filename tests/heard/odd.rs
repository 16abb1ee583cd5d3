//! A no in an envelope that others read, wherever it lies and whatever it is called: it is heard, and so it stays.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::digest::Digest;
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae};
use serde_json::{Value, json};

use super::{attach, beside, comes_out_again, failed};
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::TestRegistry;
use crate::{assert_not_ready, assert_ready};

/// A payload in an envelope of this type, by the pipeline.
fn envelope(gate: &TestGate, kind: &str, payload: &[u8]) -> Value {
    let signature = gate.people.pipeline.sign(&pae(kind, payload)).unwrap();
    json!({"payload": STANDARD.encode(payload), "payloadType": kind, "signatures": [{"sig": STANDARD.encode(signature)}]})
}

fn bundle(gate: &TestGate, envelope: &Value) -> String {
    let hint = gate.people.pipeline.public_key().hint();
    json!({"mediaType": super::BUNDLE, "verificationMaterial": {"publicKey": {"hint": hint}}, "dsseEnvelope": envelope})
        .to_string()
}

/// How the same may be written that others read.
fn written(gate: &TestGate, no: &str) -> Vec<(&'static str, String)> {
    let of_type = |kind| bundle(gate, &envelope(gate, kind, no.as_bytes()));
    let plain = of_type(IN_TOTO_PAYLOAD_TYPE);
    let with = |from: &str, to: &str| {
        assert!(plain.contains(from), "{plain}");
        plain.replacen(from, to, 1)
    };
    let mut one = envelope(gate, IN_TOTO_PAYLOAD_TYPE, no.as_bytes());
    one["signatures"] = one["signatures"][0].clone();
    vec![
        ("its predicate's own type", of_type("application/vnd.in-toto.test-result+json")),
        ("any type", of_type("application/json")),
        ("a payload twice", with("\"payload\":", "\"payload\":\"e30=\",\"payload\":")),
        ("a type twice", with("\"payloadType\":", "\"payloadType\":\"text/plain\",\"payloadType\":")),
        ("a signature twice", with("\"sig\":", "\"sig\":\"AAAA\",\"sig\":")),
        ("signatures that are none", with("\"signatures\":[", "\"signatures\":[5,\"x\",{\"sig\":5},")),
        ("one signature without a list", bundle(gate, &one)),
        ("a name that is no text", with("{", "{\"\\ud800\":1,")),
        ("a number that is none", with("{", "{\"x\":NaN,")),
        ("a list around it", format!("[{plain}]")),
        ("a line before it", format!("{{}}\n{plain}")),
        ("an object around it", format!("{{\"bundle\":{plain}}}")),
    ]
}

/// A22, A25.
#[tokio::test]
async fn a_no_is_heard_in_every_envelope_that_others_read() {
    let gate = TestGate::start().await;
    for n in 0..12 {
        let app = gate.good_artifact(&format!("app {n}")).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let no = failed(&gate, &app);
        // In the same envelope a yes takes nothing away.
        let (what, yes) = written(&gate, &no.replace("FAILED", "PASSED")).remove(n);
        attach(&app, yes.as_bytes()).await;
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, countersign::domain::decision::Verdict::Ready, "{what}: {:#?}", reply.reasons);
        attach(&app, written(&gate, &no).remove(n).1.as_bytes()).await;
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, countersign::domain::decision::Verdict::NotReady, "{what}");
        assert_not_ready!(reply, ["smoke.passed"]);
        comes_out_again(&gate, &reply).await;
    }
    gate.finish().await;
}

/// A23, A46: what a layer calls itself decides nothing, while it is small.
#[tokio::test]
async fn a_no_is_heard_whatever_the_layer_is_called_in_which_it_lies() {
    let server = TestRegistry::start().await;
    for gate in [TestGate::start().await, TestGate::start_on(&server.host()).await] {
        for (is_bundle, kind) in [
            (true, "application/json"),
            (true, "application/vnd.in-toto.bundle"),
            (false, "application/vnd.in-toto.test-result+dsse"),
            (false, "application/vnd.in-toto+json"),
            (false, "application/vnd.dsse.envelope.v1+json; charset=utf-8"),
            (false, "Application/vnd.DSSE.envelope.v1+json"),
        ] {
            let app = gate.good_artifact(kind).await;
            assert_ready!(gate.promote(&app, "staging").await);
            gate.clock.advance("1h");
            let no = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, failed(&gate, &app).as_bytes());
            let no = if is_bundle { bundle(&gate, &no) } else { no.to_string() }.into_bytes();
            put(&app, kind, no.clone(), no.len()).await;
            let reply = gate.promote(&app, "staging").await;
            assert_eq!(reply.verdict, countersign::domain::decision::Verdict::NotReady, "{kind}");
            assert_not_ready!(reply, ["smoke.passed"]);
        }
        // What is something else, is not there, or is larger than is looked into keeps nobody from anything.
        let app = gate.good_artifact("other things").await;
        put(&app, "application/vnd.acme.report+json", b"{\"payload\":1}".to_vec(), 13).await;
        let large = [b"{\"x\":\"".to_vec(), vec![b'x'; 1 << 20], b"\"}".to_vec()].concat();
        put(&app, "application/json", large.clone(), large.len()).await;
        assert_ready!(gate.promote(&app, "staging").await);
        let at = SubjectRef::parse(&app, |_| false).unwrap();
        let notes = gate.gate.list_evidence(&project(), &at).await.unwrap().notes;
        assert!(notes.iter().any(|note| note.contains("was not looked into")), "{notes:?}");
        gate.finish().await;
    }
}

/// A referrer of `app` with one layer of this type.
async fn put(app: &str, kind: &str, layer: Vec<u8>, size: usize) {
    let (described, _) = beside(app).manifest(digest(app)).await.unwrap();
    let empty = json!({"mediaType": "application/vnd.oci.empty.v1+json", "digest": Digest::of(b"{}"), "size": 2});
    let manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": empty,
        "artifactType": kind, "layers": [{"mediaType": kind, "digest": Digest::of(&layer), "size": size}],
        "subject": {"mediaType": described.media_type, "digest": described.digest, "size": described.size}});
    beside(app).push_manifest(manifest.to_string().as_bytes(), vec![layer, b"{}".to_vec()], None).await.unwrap();
}

/// What begins as a statement that nobody signed, and is somebody's word: from then on it counts from every place.
#[tokio::test]
async fn a_no_that_looks_unsigned_and_was_heard_where_it_lay_is_recalled_elsewhere() {
    let mut gate = TestGate::start().await;
    let without = gate.good_artifact("app").await;
    gate.place = format!("oci:{}", gate.directory.path().join("elsewhere").display());
    let with = gate.good_artifact("app").await;
    gate.clock.advance("1h");
    let no = bundle(&gate, &envelope(&gate, IN_TOTO_PAYLOAD_TYPE, failed(&gate, &with).as_bytes()));
    attach(&with, no.replacen('{', "{\"_type\":\"x\",", 1).as_bytes()).await;
    assert_not_ready!(gate.promote(&with, "staging").await, ["smoke.passed"]);
    assert_not_ready!(gate.promote(&without, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}
