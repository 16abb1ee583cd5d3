//! What something lay in is revoked, by a digest that nothing of what is kept has: a layer of several words or in another form, the
//! image of a layer, a file.

use std::collections::BTreeMap;

use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::policy::{Pack, PackFiles};
use countersign::domain::reference::SubjectRef;
use countersign::domain::revocation::Target;
use countersign::gate::reply::DecisionReply;
use countersign::gate::{DecisionRange, PreviewReply};
use countersign::registry::Registry;
use countersign::store::{Counts, NewSighting};
use serde_json::{Value, json};

use super::{dependants, file, follow, gates, revocable, revoke, undone};
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};
use crate::support::index::{ImageLayout, Pushed, push};
use crate::support::registry::{TestRegistry, quick};
use crate::{assert_not_ready, assert_ready};

const BUNDLE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";
const ENVELOPE: &str = "application/vnd.dsse.envelope.v1+json";
const LACKS: [&str; 2] = ["smoke.passed", "smoke.fresh"];

/// Smoke tests that passed, in one layer or under one tag: by its name what is done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Bundles, one a line.
    Lines,
    /// A list of bundles in a layer that says nothing of what it is.
    List,
    /// One envelope in a layer of cosign's older storage.
    Older,
    /// One bundle, as it is.
    Alone,
}

const FORMS: [Form; 4] = [Form::Lines, Form::List, Form::Older, Form::Alone];

/// What was laid beside a subject.
struct Laid {
    layer: Digest,
    image: Digest,
}

fn envelope_in(bundle: &[u8]) -> Vec<u8> {
    let read: Value = serde_json::from_slice(bundle).unwrap();
    read["dsseEnvelope"].to_string().into_bytes()
}

fn open(subject: &str) -> Registry {
    Registry::open(&SubjectRef::parse(subject, |_| false).unwrap(), &quick()).unwrap()
}

/// A subject that has all for staging but a smoke test, and smoke tests of it.
async fn lacking(gate: &TestGate, content: &str) -> (String, [Vec<u8>; 2]) {
    let app = gate.push_artifact(content).await;
    gate.sign(&app).await;
    gate.provenance(&app, json!({})).await;
    let first = gate.smoke_bundle(&app).await;
    gate.clock.advance("1m");
    let second = gate.smoke_bundle(&app).await;
    (app, [first, second])
}

async fn lay(form: Form, app: &str, [first, second]: &[Vec<u8>; 2]) -> Laid {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (kind, artifact, layer) = match form {
        Form::Lines => (BUNDLE, BUNDLE, format!("{}\n{}\n", text(first), text(second)).into_bytes()),
        Form::List => ("application/x", "application/x", format!("[{},{}]", text(first), text(second)).into_bytes()),
        Form::Older => (ENVELOPE, "", envelope_in(second)),
        Form::Alone => (BUNDLE, BUNDLE, second.clone()),
    };
    let (described, _) = open(app).manifest(digest(app)).await.unwrap();
    let empty = json!({"mediaType": "application/vnd.oci.empty.v1+json", "digest": Digest::of(b"{}"), "size": 2});
    let mut manifest = json!({"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": empty, "layers": [{"mediaType": kind, "digest": Digest::of(&layer), "size": layer.len()}]});
    let mut tag = None;
    if form == Form::Older {
        let annotations = json!({"dev.cosignproject.cosign/signature": "", "predicateType": "x"});
        manifest["layers"][0]["annotations"] = annotations;
        tag = Some(format!("sha256-{}.att", digest(app).hex()));
    } else {
        manifest["artifactType"] = json!(artifact);
        manifest["subject"] =
            json!({"mediaType": described.media_type, "digest": described.digest, "size": described.size});
    }
    let manifest = manifest.to_string().into_bytes();
    let laid = Laid { layer: Digest::of(&layer), image: Digest::of(&manifest) };
    open(app).push_manifest(&manifest, vec![layer, b"{}".to_vec()], tag.as_deref()).await.unwrap();
    laid
}

/// Digests of what does not count since it was revoked.
fn withheld(reply: &DecisionReply) -> usize {
    let refused = reply.evidence.iter().filter(|one| one.rejection.as_ref().is_some_and(|why| why.code == "revoked"));
    refused.count()
}

/// From now on artifacts are pushed to another place, where of those that were pushed nothing lies but themselves.
fn go_elsewhere(gate: &mut TestGate) {
    gate.place = format!("oci:{}", gate.directory.path().join("elsewhere").display());
}

#[tokio::test]
async fn what_lay_in_what_is_revoked_falls_at_once_and_wherever_it_is_read_until_that_is_taken_back() {
    for mut gate in Box::pin(gates()).await {
        let first_place = gate.place.clone();
        for (n, form) in FORMS.into_iter().enumerate() {
            for by_image in [false, true] {
                let content = format!("{n} {by_image}");
                let (app, bundles) = lacking(&gate, &content).await;
                let laid = lay(form, &app, &bundles).await;
                assert_ready!(gate.promote(&app, "staging").await);
                let thing = if by_image { laid.image } else { laid.layer };
                let listed = dependants(&gate, thing).await;
                let words = "evidence, or who stands behind it".to_owned();
                assert_eq!(listed, [(digest(&app), "staging".to_owned(), words)], "{form:?} {by_image}");
                let made = revoke(&gate, thing).await;
                let stands = gate.check(&app, "staging").await;
                assert_not_ready!(stands, ["gate.revoked"]);
                assert_eq!(follow(&gate).await.iter().map(|one| one.verdict).collect::<Vec<_>>(), [Verdict::NotReady]);
                let again = gate.promote(&app, "staging").await;
                assert_not_ready!(again, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
                assert!(withheld(&again) >= 1, "{form:?}: {:#?}", again.evidence);
                // It was seen, and counts as little where it does not lie.
                go_elsewhere(&mut gate);
                let copy = gate.push_artifact(&content).await;
                gate.sign(&copy).await;
                gate.provenance(&copy, json!({})).await;
                assert_not_ready!(
                    gate.promote(&copy, "staging").await,
                    ["smoke.passed", "smoke.fresh", "gate.revoked"]
                );
                gate.place.clone_from(&first_place);
                // Nor in other bytes.
                for bundle in &bundles {
                    let other = [bundle.as_slice(), b"\n"].concat();
                    if form == Form::Lines || form == Form::List || *bundle == bundles[1] {
                        gate.gate.add_evidence(&project(), &other, Some(digest(&app))).await.unwrap();
                    }
                }
                assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
                file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
                assert_ready!(gate.promote(&app, "staging").await);
                // And once more.
                revoke(&gate, thing).await;
                assert_not_ready!(gate.check(&app, "staging").await, ["gate.revoked"]);
                assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
                follow(&gate).await;
            }
        }
        assert!(gate.gate.fsck().await.unwrap().sound);
        gate.finish().await;
    }
}

/// What lies beside a platform turns every index that names it.
#[tokio::test]
async fn an_index_falls_with_the_layer_in_which_the_evidence_of_one_platform_lay() {
    for gate in Box::pin(gates()).await {
        let two = |layout: &ImageLayout<'_>| {
            vec![layout.platform("linux", "amd64", "amd"), layout.platform("linux", "arm64", "arm")]
        };
        let Pushed { index, parts } = push(&gate, "two", two).await;
        for subject in std::iter::once(&index).chain(&parts) {
            gate.sign(subject).await;
            gate.provenance(subject, json!({})).await;
        }
        gate.smoke(&index, "PASSED").await;
        gate.smoke(&parts[0], "PASSED").await;
        let first = gate.smoke_bundle(&parts[1]).await;
        gate.clock.advance("1m");
        let bundles = [first, gate.smoke_bundle(&parts[1]).await];
        let laid = lay(Form::Lines, &parts[1], &bundles).await;
        assert_ready!(gate.promote(&index, "staging").await);
        let made = revoke(&gate, laid.layer).await;
        assert_not_ready!(gate.check(&index, "staging").await, ["gate.revoked"]);
        assert_not_ready!(gate.promote(&index, "staging").await, ["gate.platform"]);
        file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
        assert_ready!(gate.promote(&index, "staging").await);
        // The same words in other bytes, and none that came later.
        revoke(&gate, laid.image).await;
        let again = [bundles[1].as_slice(), b"\n"].concat();
        gate.gate.add_evidence(&project(), &again, None).await.unwrap();
        assert_not_ready!(gate.promote(&index, "staging").await, ["gate.platform"]);
        gate.clock.advance("1m");
        gate.smoke(&parts[1], "PASSED").await;
        assert_ready!(gate.promote(&index, "staging").await);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_was_revoked_before_anybody_read_it_takes_what_lies_in_it() {
    let server = TestRegistry::start().await;
    for gate in [TestGate::start().await, TestGate::start_on(&server.host()).await] {
        let gate = revocable(gate).await;
        for (n, form) in FORMS.into_iter().enumerate() {
            for by_image in [false, true] {
                let (app, bundles) = lacking(&gate, &format!("{n} {by_image}")).await;
                let laid = lay(form, &app, &bundles).await;
                let thing = if by_image { laid.image } else { laid.layer };
                let made = revoke(&gate, thing).await;
                let reply = gate.promote(&app, "staging").await;
                assert_not_ready!(reply, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
                // By its own digest each is taken from then on.
                let bundle = [bundles[1].as_slice(), b" "].concat();
                gate.gate.add_evidence(&project(), &bundle, Some(digest(&app))).await.unwrap();
                let by_digest = digest(&app).to_string();
                assert!(rules_of(&gate.promote(&by_digest, "staging").await).contains(&"smoke.passed".to_owned()));
                file(&gate, &undone(made.id), &gate.people.bob).await.unwrap();
                assert_ready!(gate.promote(&app, "staging").await);
            }
        }
        gate.finish().await;
    }
}

fn rules_of(reply: &DecisionReply) -> Vec<String> {
    crate::support::gate::rules(reply, countersign::domain::decision::Outcome::Violation)
        .into_iter()
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_file_of_several_that_was_given_is_revoked_as_one_whether_before_or_after() {
    for gate in Box::pin(gates()).await {
        for before in [true, false] {
            for kind in ["lines", "answer"] {
                let (app, [first, second]) = lacking(&gate, &format!("{before} {kind}")).await;
                let [one, two] = [&first, &second].map(|bytes| String::from_utf8(bytes.clone()).unwrap());
                let whole = match kind {
                    "lines" => format!("{one}\n{two}\n"),
                    _ => format!("{{\"attestations\":[{{\"bundle\":{one}}},{{\"bundle\":{two}}}]}}"),
                };
                let thing = Digest::of(whole.as_bytes());
                let give = async || gate.gate.add_evidence(&project(), whole.as_bytes(), None).await.unwrap();
                if before {
                    revoke(&gate, thing).await;
                }
                let added = give().await.each();
                let taken: Vec<Digest> = added.iter().map(|one| one.bundle).collect();
                assert_eq!(taken, [Digest::of(&first), Digest::of(&second)]);
                if !before {
                    assert_ready!(gate.promote(&app, "staging").await);
                    assert_eq!(dependants(&gate, thing).await.len(), 1);
                    revoke(&gate, thing).await;
                    assert_not_ready!(gate.check(&app, "staging").await, ["gate.revoked"]);
                }
                // Given again, as one or one by one, it is as little.
                give().await;
                gate.gate.add_evidence(&project(), &second, None).await.unwrap();
                let reply = gate.promote(&app, "staging").await;
                assert_not_ready!(reply, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
                assert_eq!(withheld(&reply), 2, "{:#?}", reply.evidence);
                follow(&gate).await;
            }
        }
        // A wrong one among them leaves nothing behind.
        let (app, [first, _]) = lacking(&gate, "half").await;
        let whole = [first.as_slice(), b"\n{\"no\":\"bundle\"}\n"].concat();
        gate.gate.add_evidence(&project(), &whole, None).await.unwrap_err();
        assert_not_ready!(gate.promote(&app, "staging").await, LACKS);
        gate.finish().await;
    }
}

/// As where it is revoked in the very moment in which it is given: its revocation did not find what lay in it yet.
#[tokio::test]
async fn what_is_noted_to_lie_in_something_after_that_was_revoked_falls_with_the_next_look() {
    for gate in Box::pin(gates()).await {
        let (app, [first, second]) = lacking(&gate, "app").await;
        for bundle in [&first, &second] {
            gate.gate.add_evidence(&project(), bundle, None).await.unwrap();
        }
        let whole = Digest::of(b"a file of both");
        revoke(&gate, whole).await;
        assert_ready!(gate.promote(&app, "staging").await);
        let store = gate.record().await;
        store.note_wholes(&[&first, &second].map(|bundle| (whole, Digest::of(bundle)))).await.unwrap();
        store.close().await.unwrap();
        assert_not_ready!(gate.promote(&app, "staging").await, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
        gate.finish().await;
    }
}

#[tokio::test]
async fn what_a_revocation_would_take_says_how_much_lay_in_it() {
    let gate = revocable(TestGate::start().await).await;
    let (app, bundles) = lacking(&gate, "app").await;
    let laid = lay(Form::Lines, &app, &bundles).await;
    gate.promote(&app, "staging").await;
    for thing in [laid.layer, laid.image] {
        let reply = gate.gate.dependants(&project(), &Target::Digest(thing), None).await.unwrap();
        assert_eq!(reply.known_as, ["what 2 bundles lay in that were looked at; with it go all of them"]);
    }
    gate.finish().await;
}

async fn preview(gate: &TestGate, draft: &BTreeMap<String, Vec<u8>>) -> PreviewReply {
    let pack = Pack::load(&PackFiles::new(draft.clone()).unwrap()).unwrap();
    gate.gate.preview(&project(), pack, DecisionRange::default(), &|_, _| {}).await.unwrap()
}

/// As an earlier version kept it, and had it revoked: what lies in it was not told apart then.
#[tokio::test]
async fn a_preview_holds_what_was_revoked_as_one_against_its_pieces_and_notes_nothing() {
    let gate = revocable(TestGate::start_in_a_file().await).await;
    let (app, [first, second]) = lacking(&gate, "app").await;
    for bundle in [&first, &second] {
        gate.gate.add_evidence(&project(), bundle, None).await.unwrap();
    }
    assert_ready!(gate.promote(&app, "staging").await);
    let content = [first.as_slice(), b"\n", second.as_slice()].concat();
    let whole = Digest::of(&content);
    let made = revoke(&gate, whole).await;
    let store = gate.record().await;
    let signer = None;
    let kept = NewSighting { bundle: whole, content, counts: Counts::Refused, place: None, is_news: false, signer };
    store.see(&project(), digest(&app), vec![kept], None, gate.clock.now()).await.unwrap();

    let taken = async || store.revocation(&project(), made.id).await.unwrap().unwrap().also;
    let mut draft = gate.start_pack();
    set_version(&mut draft, 1000);
    let found = preview(&gate, &draft).await;
    let turns: Vec<Verdict> = found.standing.unwrap().turned.iter().map(|turn| turn.after).collect();
    assert_eq!(turns, [Verdict::NotReady]);
    assert_eq!(taken().await, Vec::<Digest>::new());
    // What is put in force says the same, and notes it.
    gate.activate(&draft).await.unwrap();
    assert_not_ready!(gate.check(&app, "staging").await, ["smoke.passed", "smoke.fresh", "gate.revoked"]);
    let noted = taken().await;
    assert!([&first, &second].iter().all(|bundle| noted.contains(&Digest::of(bundle))), "{noted:?}");
    store.close().await.unwrap();
    gate.finish().await;
}
