//! A no in an envelope that others read, wherever it lies and whatever it is called: it is heard, and so it stays.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::limits::{MAX_EVIDENCE, MAX_WRAPPINGS};
use countersign::domain::reference::SubjectRef;
use countersign::domain::statement::{IN_TOTO_PAYLOAD_TYPE, pae, statement_v1};
use countersign::store::{Counts, NewSighting};
use serde_json::{Value, json};

use super::{attach, beside, comes_out_again, failed};
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::gate::{TestGate, digest, project};
use crate::support::registry::TestRegistry;
use crate::{assert_not_ready, assert_ready};

/// A payload in an envelope of this type, by the pipeline.
pub(super) fn envelope(gate: &TestGate, kind: &str, payload: &[u8]) -> Value {
    let signature = gate.people.pipeline.sign(&pae(kind, payload)).unwrap();
    json!({"payload": STANDARD.encode(payload), "payloadType": kind, "signatures": [{"sig": STANDARD.encode(signature)}]})
}

pub(super) fn bundle(gate: &TestGate, envelope: &Value) -> String {
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
        assert_eq!(reply.verdict, Verdict::Ready, "{what}: {:#?}", reply.reasons);
        attach(&app, written(&gate, &no).remove(n).1.as_bytes()).await;
        is_refused(&gate, &app, "smoke.passed", what).await;
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
            put(&app, (kind, kind), no.clone(), no.len()).await;
            let reply = gate.promote(&app, "staging").await;
            assert_eq!(reply.verdict, Verdict::NotReady, "{kind}");
            assert_not_ready!(reply, ["smoke.passed"]);
        }
        // What is something else, is not there, or is larger than is looked into keeps nobody from anything.
        let app = gate.good_artifact("other things").await;
        let report = format!("{{\"payload\":\"{}\"}}", "x".repeat(100)).into_bytes();
        put(&app, ("application/vnd.acme.report+json", "application/vnd.acme.report+json"), report, 114).await;
        let large = [b"{\"x\":\"".to_vec(), vec![b'x'; 1 << 20], b"\"}".to_vec()].concat();
        put(&app, ("application/vnd.acme.thing", "application/octet-stream"), large.clone(), large.len()).await;
        assert_ready!(gate.promote(&app, "staging").await);
        let at = SubjectRef::parse(&app, |_| false).unwrap();
        let notes = gate.gate.list_evidence(&project(), &at).await.unwrap().notes;
        assert!(notes.iter().any(|note| note.contains("was not looked into")), "{notes:?}");
        gate.finish().await;
    }
}

/// As the README says it of both.
#[tokio::test]
async fn what_is_no_image_manifest_is_named_and_what_says_that_it_is_something_else_is_not_looked_into() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    let at = SubjectRef::parse(&app, |_| false).unwrap();
    let no = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, failed(&gate, &app).as_bytes()).to_string().into_bytes();
    put(&app, ("application/vnd.acme.thing", "text/html"), no.clone(), no.len()).await;
    let notes = gate.gate.list_evidence(&project(), &at).await.unwrap().notes;
    assert_eq!(notes, Vec::<String>::new());
    let (described, _) = beside(&app).manifest(digest(&app)).await.unwrap();
    let kind = "application/vnd.dsse.envelope.v1+json";
    let manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {"mediaType": "application/vnd.oci.empty.v1+json", "digest": Digest::of(b"{}"), "size": 2},
        "layers": [{"mediaType": kind, "digest": format!("sha512:{}", "0".repeat(128)), "size": no.len()}],
        "subject": {"mediaType": described.media_type, "digest": described.digest, "size": described.size}});
    beside(&app).push_manifest(manifest.to_string().as_bytes(), vec![b"{}".to_vec()], None).await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    let notes = gate.gate.list_evidence(&project(), &at).await.unwrap().notes;
    assert!(notes.len() == 1 && notes[0].contains("is no image manifest"), "{notes:?}");
    gate.finish().await;
}

/// A referrer of `app` of this type, with one layer of that one.
pub(super) async fn put(app: &str, (artifact, kind): (&str, &str), layer: Vec<u8>, size: usize) {
    let (described, _) = beside(app).manifest(digest(app)).await.unwrap();
    let empty = json!({"mediaType": "application/vnd.oci.empty.v1+json", "digest": Digest::of(b"{}"), "size": 2});
    let manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "config": empty,
        "artifactType": artifact, "layers": [{"mediaType": kind, "digest": Digest::of(&layer), "size": size}],
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

/// A23, A46: as a file is attached by who says what it is of the artifact and nothing of the layer, or nothing at all.
#[tokio::test]
async fn a_no_is_heard_in_a_layer_that_says_nothing_beside_an_artifact_that_does_or_does_not() {
    let gate = TestGate::start().await;
    for (artifact, kind, lies) in [
        (super::BUNDLE, "application/vnd.oci.image.layer.v1.tar", 0),
        ("application/vnd.in-toto+json", "text/plain", 0),
        ("application/vnd.acme.thing", "application/octet-stream", 0),
        ("application/vnd.acme.thing", "application/json", 10 << 20),
    ] {
        let app = gate.good_artifact(&format!("{artifact} {kind}")).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let no = bundle(&gate, &envelope(&gate, IN_TOTO_PAYLOAD_TYPE, failed(&gate, &app).as_bytes())).into_bytes();
        put(&app, (artifact, kind), no.clone(), no.len() + lies).await;
        let reply = gate.promote(&app, "staging").await;
        assert_eq!(reply.verdict, Verdict::NotReady, "{artifact} {kind}");
        assert_not_ready!(reply, ["smoke.passed"]);
    }
    // What says that it is something else is not read.
    let app = gate.good_artifact("a bill of materials").await;
    put(&app, ("application/spdx+json", "application/octet-stream"), vec![b'x'; 100], 100).await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}

/// What else somebody says about the same, in an envelope.
pub(super) fn other(gate: &TestGate, app: &str) -> Value {
    let said = statement_v1("app", digest(app), "https://example.com/other/v1", &json!({"a": 1})).unwrap();
    envelope(gate, IN_TOTO_PAYLOAD_TYPE, &said)
}

/// How two words may lie in one layer, by what the layer is called.
fn several(gate: &TestGate, one: &Value, two: &Value) -> Vec<(&'static str, String)> {
    let [first, second] = [one, two].map(|envelope| bundle(gate, envelope));
    let inner = |bundle: &str| bundle.strip_prefix('{').unwrap().strip_suffix('}').unwrap().to_owned();
    let strange = of_nobody(20);
    vec![
        ("application/vnd.in-toto.bundle", format!("{one}\n{two}\n")),
        ("application/vnd.dsse.envelope.v1+json", format!("{one}\n{two}\n")),
        ("application/vnd.in-toto.bundle", format!("{strange}{one}\n{two}")),
        ("application/vnd.in-toto.bundle", format!("{{\"x\":NaN}}\n{one}\n{two}")),
        (super::BUNDLE, format!("{first}\n{second}")),
        (super::BUNDLE, format!("{{\"attestations\":[{{\"bundle\":{first}}},{{\"bundle\":{second}}}]}}")),
        (super::BUNDLE, format!("[{first},{second}]")),
        (super::BUNDLE, format!("{{{},{}}}", inner(&first), inner(&second))),
    ]
}

/// So many lines of envelopes that nobody signed who is known.
pub(super) fn of_nobody(count: usize) -> String {
    let envelope = |n: usize| {
        let payload = STANDARD.encode(format!("{{\"n\":{n}}}"));
        json!({"payload": payload, "payloadType": IN_TOTO_PAYLOAD_TYPE, "signatures": [{"sig": "AAAA"}]})
    };
    (0..count).flat_map(|n| [envelope(n).to_string(), "\n".to_owned()]).collect()
}

/// A22, A25: as the statements of one build are kept in one file.
#[tokio::test]
async fn a_no_is_heard_behind_whatever_else_its_signer_says_in_the_same_layer() {
    let server = TestRegistry::start().await;
    for gate in [TestGate::start().await, TestGate::start_on(&server.host()).await] {
        for n in 0..8 {
            let app = gate.good_artifact(&format!("app {n}")).await;
            assert_ready!(gate.promote(&app, "staging").await);
            gate.clock.advance("1h");
            let no = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, failed(&gate, &app).as_bytes());
            let (kind, layer) = several(&gate, &other(&gate, &app), &no).remove(n);
            put(&app, (kind, kind), layer.clone().into_bytes(), layer.len()).await;
            is_refused(&gate, &app, "smoke.passed", &layer).await;
        }
        gate.finish().await;
    }
}

/// What was attached last makes it not ready by this rule, and a replay says the same.
pub(super) async fn is_refused(gate: &TestGate, app: &str, rule: &str, what: &str) {
    let reply = gate.promote(app, "staging").await;
    assert_eq!(reply.verdict, Verdict::NotReady, "{what}");
    assert_not_ready!(reply, [rule]);
    comes_out_again(gate, &reply).await;
}

/// What may stand around a no in one layer, or before it.
fn around(gate: &TestGate, app: &str, no: &Value) -> Vec<(&'static str, String)> {
    let bare = statement_v1("app", digest(app), "https://spdx.dev/Document", &json!({"a": 1})).unwrap();
    let (bare, other) = (String::from_utf8(bare).unwrap(), other(gate, app));
    let (in_toto, dsse) = ("application/vnd.in-toto+json", "application/vnd.dsse.envelope.v1+json");
    vec![
        (in_toto, format!("{bare}\n{no}")),
        (super::BUNDLE, format!("{bare}\n{}", bundle(gate, no))),
        (in_toto, format!("{bare}\n{other}\n{no}")),
        (in_toto, format!("[{no}]")),
        (dsse, format!("[{bare},{no}]")),
        (super::BUNDLE, format!("[{other},{no}]")),
        ("application/octet-stream", format!("{{\"envelopes\":[{other},{no}]}}")),
        (in_toto, format!("{other}{no}")),
        (dsse, format!("\u{1e}{other}\n\u{1e}{no}\n")),
        (in_toto, format!("junk\n{other:#}\n{no:#}")),
    ]
}

/// A22, A25: beside what nobody signed, in a list, behind one another on a line.
#[tokio::test]
async fn a_no_is_heard_whatever_stands_around_it_in_its_layer() {
    let gate = TestGate::start().await;
    for n in 0..10 {
        let app = gate.good_artifact(&format!("app {n}")).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let no = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, failed(&gate, &app).as_bytes());
        let (kind, layer) = around(&gate, &app, &no).remove(n);
        put(&app, (kind, kind), layer.clone().into_bytes(), layer.len()).await;
        is_refused(&gate, &app, "smoke.passed", &layer).await;
    }
    gate.finish().await;
}

/// A layer of several words that an older version has kept as one, of which it had heard the first.
async fn kept_as_one(gate: &TestGate, app: &str) -> Digest {
    let no = envelope(gate, IN_TOTO_PAYLOAD_TYPE, failed(gate, app).as_bytes());
    let content = several(gate, &other(gate, app), &no).remove(0).1.into_bytes();
    let bundle = Digest::of(&content);
    let sighting = NewSighting { bundle, content, counts: Counts::Verified, place: None, is_news: false, signer: None };
    let store = gate.record().await;
    store.see(&project(), digest(app), vec![sighting], None, gate.clock.now()).await.unwrap();
    store.close().await.unwrap();
    bundle
}

/// A25: what was seen before words were told apart.
#[tokio::test]
async fn each_word_is_heard_of_what_an_older_version_has_kept_as_one() {
    let gate = revocable(TestGate::start_in_a_file().await).await;
    let [app, other] = [gate.good_artifact("app").await, gate.good_artifact("other").await];
    for app in [&app, &other] {
        assert_ready!(gate.promote(app, "staging").await);
    }
    gate.clock.advance("1h");
    kept_as_one(&gate, &app).await;
    let reply = gate.promote(&app, "staging").await;
    assert_not_ready!(reply, ["smoke.passed"]);
    comes_out_again(&gate, &reply).await;
    // From then on it is a word of its own.
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed"]);
    // What was revoked as one stays so.
    revoke(&gate, kept_as_one(&gate, &other).await).await;
    assert_ready!(gate.promote(&other, "staging").await);
    gate.finish().await;
}

/// A yes that is one of several is a yes, where each is whole; and more than are looked at are no yes and no silence.
#[tokio::test]
async fn each_of_several_in_one_layer_is_what_it_is_alone_and_too_many_are_a_fault() {
    let gate = TestGate::start().await;
    let app = gate.push_artifact("app").await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh"]);
    let passed = failed(&gate, &app).replace("FAILED", "PASSED");
    let passed = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, passed.as_bytes());
    let (kind, layer) = several(&gate, &other(&gate, &app), &passed).remove(0);
    put(&app, (kind, kind), layer.clone().into_bytes(), layer.len()).await;
    let reply = gate.promote(&app, "staging").await;
    assert_ready!(reply);
    comes_out_again(&gate, &reply).await;
    let many = of_nobody(MAX_EVIDENCE + 1);
    put(&app, (kind, kind), many.clone().into_bytes(), many.len()).await;
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown);
    assert!(reply.faults.iter().any(|fault| fault.detail.contains("envelopes")), "{:?}", reply.faults);
    gate.finish().await;
}

/// A22: what others read in whatever letters it is written.
#[tokio::test]
async fn a_no_is_heard_in_every_encoding() {
    let gate = TestGate::start().await;
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for n in 0..3 {
        let app = gate.good_artifact(&format!("app {n}")).await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let no = failed(&gate, &app);
        let plain = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, no.as_bytes());
        let mut in_hex = plain.clone();
        in_hex["payload"] = json!(hex::encode(&no));
        let (bytes, rule) = vec![
            (utf16(&bundle(&gate, &plain)), "smoke.passed"),
            (bundle(&gate, &in_hex).into_bytes(), "smoke.passed"),
            (bundle(&gate, &envelope(&gate, IN_TOTO_PAYLOAD_TYPE, &utf16(&no))).into_bytes(), "gate.unread"),
        ]
        .swap_remove(n);
        attach(&app, &bytes).await;
        is_refused(&gate, &app, rule, &n.to_string()).await;
    }
    gate.finish().await;
}

/// A25: a stranger has wrapped the first no in as many ways as are kept, and the second is signed anew.
#[tokio::test]
async fn a_no_that_is_signed_again_is_no_further_wrapping_of_the_first() {
    let gate = TestGate::start().await;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let no = statement_v1(
        "app",
        digest(&app),
        super::TEST_RESULT,
        &json!({"result": "FAILED", "name": "starts",
        "configuration": [{"name": "true"}]}),
    )
    .unwrap();
    let broken = |envelope: &Value, n: usize| {
        let stamp = json!({"rfc3161Timestamps": [{"signedTimestamp": STANDARD.encode(format!("junk {n}"))}]});
        let mut bundle: Value = serde_json::from_str(&bundle(&gate, envelope)).unwrap();
        bundle["verificationMaterial"]["timestampVerificationData"] = stamp;
        bundle.to_string().into_bytes()
    };
    gate.clock.advance("1h");
    let first = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, &no);
    for n in 0..MAX_WRAPPINGS {
        gate.gate.add_evidence(&project(), &broken(&first, n), None).await.unwrap();
    }
    assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh"]);
    gate.clock.advance("1h");
    gate.smoke(&app, "PASSED").await;
    assert_ready!(gate.promote(&app, "staging").await);
    gate.clock.advance("1h");
    let again = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, &no);
    assert_ne!(first, again, "who signs the same words again makes another signature");
    gate.gate.add_evidence(&project(), &broken(&again, 1_000_000), None).await.unwrap();
    for _ in 0..2 {
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh"]);
    }
    gate.finish().await;
}

/// A34, A46: a layout in which somebody has put what is two kinds of document at once.
#[tokio::test]
async fn a_no_is_heard_beside_a_document_that_nobody_can_read_and_others_are_left_alone() {
    let gate = TestGate::start().await;
    let (app, next) = (gate.good_artifact("app").await, gate.good_artifact("next").await);
    let directory = std::path::Path::new(gate.place.strip_prefix("oci:").unwrap());
    let both = json!({"schemaVersion": 2, "layers": [], "manifests": [], "subject": {"mediaType": "a/b",
        "digest": digest(&app), "size": 1}})
    .to_string();
    let named = Digest::of(both.as_bytes());
    std::fs::write(directory.join("blobs/sha256").join(named.hex()), &both).unwrap();
    let mut index: Value = serde_json::from_slice(&std::fs::read(directory.join("index.json")).unwrap()).unwrap();
    let entry = json!({"mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": named, "size": both.len()});
    index["manifests"].as_array_mut().unwrap().push(entry);
    std::fs::write(directory.join("index.json"), index.to_string()).unwrap();

    assert_ready!(gate.promote(&next, "staging").await);
    let reply = gate.promote(&app, "staging").await;
    assert_eq!(reply.verdict, Verdict::Unknown);
    assert!(reply.faults.iter().any(|fault| fault.detail.contains(&named.to_string())), "{:?}", reply.faults);
    gate.clock.advance("1h");
    gate.smoke(&app, "FAILED").await;
    let reply = gate.promote(&app, "staging").await;
    assert!(reply.reasons.iter().any(|reason| reason.found.contains("FAILED")), "{:#?}", reply.reasons);
    gate.finish().await;
}

/// A25: a layer that an older version took for one, and that was revoked as one, is read in pieces where it lies.
#[tokio::test]
async fn what_was_revoked_as_one_is_revoked_in_pieces_wherever_they_are_read() {
    for is_kept_first in [true, false] {
        let gate = revocable(TestGate::start_in_a_file().await).await;
        let app = gate.push_artifact("app").await;
        gate.sign(&app).await;
        gate.provenance(&app, json!({})).await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh"]);
        // The first word in it has always been heard, and revoked with it.
        let mut content = gate.smoke_bundle(&app).await;
        content.push(b'\n');
        gate.clock.advance("1m");
        content.extend(gate.smoke_bundle(&app).await);
        let (whole, at) = (Digest::of(&content), gate.clock.now());
        let kept = NewSighting {
            bundle: whole,
            content: content.clone(),
            counts: Counts::Refused,
            place: None,
            is_news: false,
            signer: None,
        };
        let keep = async || {
            let store = gate.record().await;
            store.see(&project(), digest(&app), vec![kept.clone()], None, at).await.unwrap();
            store.close().await.unwrap();
        };
        // It was known here, or was seen only afterwards.
        if is_kept_first {
            keep().await;
        }
        let revocation = revoke(&gate, whole).await;
        if !is_kept_first {
            keep().await;
        }
        attach(&app, &content).await;
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
        file(&gate, &undone(revocation.id), &gate.people.bob).await.unwrap();
        assert_ready!(gate.promote(&app, "staging").await);
        gate.finish().await;
    }
}

/// A25, A58: where only the first signer that is known is heard, the others' no is gone with her key, or with what she may say.
#[tokio::test]
async fn what_several_have_signed_is_the_word_of_each_also_when_one_of_them_is_revoked() {
    for reviewer_first in [true, false] {
        let gate = revocable(TestGate::start().await).await;
        let app = gate.good_artifact("app").await;
        assert_ready!(gate.promote(&app, "staging").await);
        gate.clock.advance("1h");
        let payload = failed(&gate, &app);
        let mut no = envelope(&gate, IN_TOTO_PAYLOAD_TYPE, payload.as_bytes());
        let by_reviewer = gate.people.reviewer.sign(&pae(IN_TOTO_PAYLOAD_TYPE, payload.as_bytes())).unwrap();
        let signatures = no["signatures"].as_array_mut().unwrap();
        signatures.insert(usize::from(!reviewer_first), json!({"sig": STANDARD.encode(by_reviewer)}));
        let layer = no.to_string().into_bytes();
        put(&app, ("application/x", "application/vnd.dsse.envelope.v1+json"), layer.clone(), layer.len()).await;
        is_refused(&gate, &app, "smoke.passed", "signed by two").await;
        assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed"]);
        revoke(&gate, gate.people.reviewer.public_key().fingerprint()).await;
        let reply = gate.promote(&app, "staging").await;
        assert_not_ready!(reply, ["smoke.passed", "gate.revoked"]);
        comes_out_again(&gate, &reply).await;
        gate.finish().await;
    }
}
