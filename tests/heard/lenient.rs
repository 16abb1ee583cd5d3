//! A no that no strict reader takes and some lenient one does; and what is one word for a strict reader, whatever stands in it.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::cosign_layer;
use countersign::domain::digest::Digest;
use countersign::domain::limits::{KNOWN_SECONDS_MAX, MAX_EVIDENCE};
use countersign::domain::statement::IN_TOTO_PAYLOAD_TYPE;
use countersign::domain::time::Span;
use countersign::store::{Counts, NewSighting};
use serde_json::{Value, json};

use super::odd::{bundle, envelope, is_refused, of_nobody, other, put};
use super::{BUNDLE, attach, failed, named};
use crate::revocation::decided_before;
use crate::support::der::Key;
use crate::support::gate::{TestGate, digest, project};
use crate::support::instance::Instance;
use crate::{assert_not_ready, assert_ready};

const IN_TOTO: &str = "application/vnd.in-toto+json";
const DSSE: &str = "application/vnd.dsse.envelope.v1+json";

/// An envelope of the pipeline's about `app`: it failed.
fn no(gate: &TestGate, app: &str) -> Value {
    let mut said = failed(gate, app);
    // So long that bits are left in the last digit of its base64.
    said.extend(std::iter::repeat_n(' ', (4 - said.len() % 3) % 3));
    envelope(gate, IN_TOTO_PAYLOAD_TYPE, said.as_bytes())
}

/// How it may be written that some reader takes, by what the layer is called.
fn written(gate: &TestGate, app: &str) -> Vec<(&'static str, &'static str, String)> {
    let envelope = no(gate, app);
    let (no, payload) = (envelope.to_string(), envelope["payload"].as_str().unwrap());
    let with = |from: &str, to: &str| {
        assert!(no.contains(from), "{no}");
        no.replacen(from, to, 1)
    };
    let digits = payload.strip_suffix("==").unwrap();
    let (all_but_one, last) = digits.split_at(digits.len() - 1);
    let next = char::from(last.as_bytes()[0] + 1);
    let in_base64 = |text: &str| STANDARD.encode(text);
    vec![
        ("names in capitals", DSSE, no.replace("payloadType", "PayloadType").replace("signatures", "SIGNATURES")),
        ("a name with a long s", DSSE, with("\"signatures", "\"\u{17f}ignatures")),
        ("bits behind the last digit", DSSE, with(payload, &format!("{all_but_one}{next}=="))),
        ("what is no digit among digits", BUNDLE, bundle(gate, &envelope).replace("\"sig\":\"", "\"sig\":\"!")),
        ("a number that is none", DSSE, with("{", "{\"x\":NaN,")),
        (
            "a number that is none within a signature",
            BUNDLE,
            bundle(gate, &envelope).replace("{\"sig", "{\"x\":-Infinity,\"sig"),
        ),
        ("a comma too many", DSSE, format!("{},}}", no.strip_suffix('}').unwrap())),
        ("a tab in a text", DSSE, with("{", "{\"x\":\"a\tb\",")),
        ("a payload that is no text before it", DSSE, with("{", "{\"payload\":1e999,")),
        ("in base64, on a line", IN_TOTO, format!("\"{}\"\n", in_base64(&no))),
        ("a bundle in base64", BUNDLE, format!("\"{}\"", in_base64(&bundle(gate, &envelope)))),
        ("behind another, in base64", IN_TOTO, format!("{}\n\"{}\"\n", other(gate, app), in_base64(&no))),
        ("all in base64", "application/octet-stream", in_base64(&no)),
        ("lines of base64", IN_TOTO, format!("{}\n{}\n", in_base64("{\"a\":1}"), in_base64(&no))),
        ("as a text", IN_TOTO, json!(no).to_string()),
        ("as one of several texts", IN_TOTO, json!({"envelopes": [other(gate, app).to_string(), no]}).to_string()),
    ]
}

/// A22, A25, A46.
#[tokio::test]
async fn a_no_is_heard_however_lenient_the_reader_is_that_takes_it() {
    let gate = TestGate::start().await;
    for n in 0..16 {
        let app = gate.good_artifact(&format!("app {n}")).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let (what, kind, layer) = written(&gate, &app).swap_remove(n);
        put(&app, (kind, kind), layer.clone().into_bytes(), layer.len()).await;
        is_refused(&gate, &app, "smoke.passed", what).await;
    }
    gate.finish().await;
}

/// A46: a log of a failed test is long, and what says how large it is is not always true.
#[tokio::test]
async fn a_no_is_heard_however_large_its_layer_is_or_says_that_it_is() {
    let gate = TestGate::start().await;
    for (kind, log, lies) in [(IN_TOTO, 900 << 10, 0), ("application/octet-stream", 0, 10 << 20)] {
        let app = gate.good_artifact(kind).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let said =
            failed(&gate, &app).replacen("\"result\":", &format!("\"log\":\"{}\",\"result\":", "x".repeat(log)), 1);
        let no = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, said.as_bytes()).to_string().into_bytes();
        put(&app, ("application/vnd.acme.thing", kind), no.clone(), no.len() + lies).await;
        is_refused(&gate, &app, "smoke.passed", kind).await;
    }
    gate.finish().await;
}

/// A46: a bundle in a layer of a type of cosign's, which holds bare envelopes most often.
#[tokio::test]
async fn a_no_is_heard_by_the_certificate_in_a_bundle_whatever_its_layer_is_called() {
    let instance = Instance::new();
    let gate = named::given(&instance).await;
    let app = named::tested(&gate, &instance, "app").await;
    gate.clock.advance("1m");
    let no = instance.signed_with(&Key::new(), failed(&gate, &app).into_bytes(), &instance.signer()).bundle();
    put(&app, (DSSE, DSSE), no.clone(), no.len()).await;
    is_refused(&gate, &app, "smoke.passed", "a bundle").await;
    gate.finish().await;
}

/// A44: what a stranger gives takes one place, whatever she writes into the part of it that says nothing.
#[tokio::test]
async fn what_a_strict_reader_takes_for_one_is_one_however_many_envelopes_stand_in_it() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    for n in [MAX_EVIDENCE + 1, MAX_EVIDENCE - 100] {
        let envelopes: Vec<Value> = of_nobody(n).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let document = json!({"critical": {"identity": {"docker-reference": "example.com/app"}, "image":
            {"docker-manifest-digest": digest(&app)}, "type": "cosign container image signature"}, "optional":
            {"of": n, "all": envelopes}});
        let document = document.to_string();
        let signature = STANDARD.encode(gate.people.mallory.sign(document.as_bytes()).unwrap());
        let annotations = BTreeMap::from([("dev.cosignproject.cosign/signature".to_owned(), signature)]);
        let kind = "application/vnd.dev.cosign.simplesigning.v1+json";
        let layer = cosign_layer::record(&annotations, kind, document.as_bytes()).unwrap();
        gate.gate.add_evidence(&project(), &layer, None).await.unwrap();
        let reply = gate.promote(&app, "staging").await;
        assert_ready!(reply);
        assert!(reply.evidence.len() < 10, "it is one: {}", reply.evidence.len());
    }
    gate.clock.advance("1h");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}

/// A25: a decision of an older version refused a layer as one of which it had not heard the last word.
#[tokio::test]
async fn what_an_older_decision_refused_as_one_is_heard_word_by_word_where_nobody_looks() {
    let gate = TestGate::start_in_a_file().await;
    let app = gate.good_artifact("app").await;
    // It is refused for the same reason.
    attach(&app, b"{\"a\":1}\n{\"b\":1}\n").await;
    gate.clock.advance("1h");
    let reply = gate.promote(&app, "staging").await;
    assert_ready!(reply);
    let content = format!("{}{}", of_nobody(5), no(&gate, &app)).into_bytes();
    let whole = Digest::of(&content);
    let sighting =
        NewSighting { bundle: whole, content, counts: Counts::Refused, place: None, is_news: false, signer: None };
    let store = gate.record().await;
    store.see(&project(), digest(&app), vec![sighting], None, gate.clock.now()).await.unwrap();
    store.close().await.unwrap();
    decided_before(&gate, &reply, |inputs| inputs.rejected[0].digest = whole).await;
    assert_ready!(gate.check(&app, "staging").await);
    let benign = gate.smoke_bundle_by(&app, "PASSED", &gate.people.mallory).await;
    gate.gate.add_evidence(&project(), &benign, None).await.unwrap();
    gate.clock.advance(&Span::from_seconds(KNOWN_SECONDS_MAX).to_string());
    assert_eq!(gate.gate.judge_overdue().await.unwrap(), 1);
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}

/// A44: of what strangers have left in an earlier version's record, so much is looked at as there is room for, and the rest is told.
#[tokio::test]
async fn what_nobody_signed_and_was_kept_as_one_is_in_nobody_s_way_however_much_it_holds() {
    let gate = TestGate::start_in_a_file().await;
    let app = gate.good_artifact("app").await;
    let store = gate.record().await;
    for (n, signature) in [(MAX_EVIDENCE + 1, "AAAA"), (MAX_EVIDENCE - 1, "AAAB")] {
        let content = of_nobody(n).replace("AAAA", signature).into_bytes();
        let bundle = Digest::of(&content);
        let sighting =
            NewSighting { bundle, content, counts: Counts::Refused, place: None, is_news: false, signer: None };
        store.see(&project(), digest(&app), vec![sighting], None, gate.clock.now()).await.unwrap();
    }
    store.close().await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1h");
    gate.smoke(&app, "FAILED").await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    gate.finish().await;
}
