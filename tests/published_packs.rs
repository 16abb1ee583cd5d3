//! A pack on its way to a gate: published by its digest, signed, put in force by the word of a pack signer and no
//! other, never one that asks less without a reason; and what was in force when can be asked for ever.

use std::collections::BTreeMap;

use axum::http::Method;
use countersign::domain::digest::Digest;
use countersign::domain::keys::PublicKey;
use countersign::domain::policy::{LooseningKind, Members, Pack, PackFiles};
use countersign::domain::reference::SubjectRef;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::activate::ActivationTerms;
use countersign::gate::history::Span;
use countersign::gate::publish_pack::{PublishedPack, publish_pack};
use countersign::gate::sign::{Destination, SignRequest};
use countersign::gate::{GateError, sign};
use countersign::sigstore::SigningKey;
use countersign::store::{Activated, Conflict, KnownUpTo, RevokedUpTo, StoreError};
use serde_json::json;

use crate::policy_activation::{replace, set_version};
use crate::revocation::{file, revocable, revoke, undone};
use crate::support::gate::{TestGate, project};
use crate::support::registry::{Answer, Rule, TestRegistry, quick};

pub type Files = BTreeMap<String, Vec<u8>>;

fn at(text: &str) -> SubjectRef {
    SubjectRef::parse(text, |_| false).unwrap()
}

pub async fn publish(
    gate: &TestGate,
    files: &Files,
    key: &SigningKey,
    place: &str,
) -> Result<PublishedPack, GateError> {
    let files = PackFiles::new(files.clone()).unwrap();
    let (at, registry, trust) = (at(place), quick(), TrustSet::empty());
    let request = SignRequest {
        at: &at,
        signer: key,
        registry: &registry,
        trust: &trust,
        to: Destination::Registry,
        now: gate.clock.now(),
    };
    publish_pack(&files, request).await
}

fn terms(keys: &[PublicKey], reason: Option<&str>) -> ActivationTerms {
    let signers = Members { keys: keys.to_vec(), ..Members::default() };
    ActivationTerms { signers, loosening: reason.map(str::to_owned), ..ActivationTerms::default() }
}

fn layout(gate: &TestGate) -> String {
    format!("oci:{}:pack", gate.directory.path().join("packs").display())
}

/// The stories' pack with another version and these edits of its manifest.
pub fn edited(gate: &TestGate, version: u64, edits: &[(&str, &str)]) -> Files {
    let mut files = gate.start_pack();
    set_version(&mut files, version);
    for (from, to) in edits {
        replace(&mut files, from, to);
    }
    files
}

#[tokio::test]
async fn a_published_pack_is_put_in_force_by_the_word_of_a_pack_signer() {
    let gate = TestGate::start().await;
    let alice = &gate.people.alice;
    let files = edited(&gate, 1000, &[]);
    let published = publish(&gate, &files, alice, &layout(&gate)).await.unwrap();
    assert_eq!(published.policy.digest, PackFiles::new(files.clone()).unwrap().digest());
    // The same again is the same digest and the same signature.
    let again = publish(&gate, &files, alice, &layout(&gate)).await.unwrap();
    assert_eq!(again, published);

    let terms = terms(&[alice.public_key()], None);
    let reply = gate.gate.activate_published(&project(), &at(&published.reference), &terms).await.unwrap();
    assert_eq!((reply.policy.version, reply.policy.digest), (1000, published.policy.digest));
    assert_eq!(reply.signed_by.unwrap(), format!("key {}", alice.public_key().fingerprint()));
    assert_eq!(reply.source.unwrap(), published.reference);
    assert_eq!(gate.gate.active_pack(&project()).await.unwrap().reference().version, 1000);
    gate.finish().await;
}

#[tokio::test]
async fn a_registry_carries_a_pack_as_a_layout_does() {
    let registry = TestRegistry::start().await;
    let gate = TestGate::start_on(&registry.host()).await;
    let place = format!("{}/policy/acme:v1000", registry.host());
    let published = publish(&gate, &edited(&gate, 1000, &[]), &gate.people.bob, &place).await.unwrap();
    let terms = terms(&[gate.people.alice.public_key(), gate.people.bob.public_key()], None);
    let reply = gate.gate.activate_published(&project(), &at(&published.reference), &terms).await.unwrap();
    assert_eq!(reply.policy.version, 1000);
    gate.finish().await;
}

#[tokio::test]
async fn what_no_pack_signer_signed_is_refused_whoever_else_speaks_for_it() {
    let gate = TestGate::start().await;
    let before = gate.gate.active_pack(&project()).await.unwrap().reference();
    let published = publish(&gate, &edited(&gate, 1000, &[]), &gate.people.mallory, &layout(&gate)).await.unwrap();
    let terms = terms(&[gate.people.alice.public_key()], Some("trust me"));
    let refused = |error: GateError| {
        assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
        let words = error.to_string();
        assert!(words.contains("expected a signature by a pack signer of this gate"), "{words}");
        assert!(error.hint().unwrap().contains("policy publish"));
    };
    refused(gate.gate.activate_published(&project(), &at(&published.reference), &terms).await.unwrap_err());

    // A pack signer who says something else about the pack has not signed it.
    let (pinned, registry, trust) = (at(&published.reference), quick(), TrustSet::empty());
    let request = SignRequest {
        at: &pinned,
        signer: &gate.people.alice,
        registry: &registry,
        trust: &trust,
        to: Destination::Registry,
        now: gate.clock.now(),
    };
    sign::attest(request, "urn:example:looked-at/v1", &json!({"verdict": "never use this"})).await.unwrap();
    refused(gate.gate.activate_published(&project(), &at(&published.reference), &terms).await.unwrap_err());
    assert_eq!(gate.gate.active_pack(&project()).await.unwrap().reference(), before);
    gate.finish().await;
}

/// Whoever found her key would say what is ready.
#[tokio::test]
async fn the_word_of_a_pack_signer_who_was_revoked_puts_nothing_in_force_until_that_is_taken_back() {
    let gate = revocable(TestGate::start().await).await;
    let mallory = &gate.people.mallory;
    let pack = publish(&gate, &edited(&gate, 1000, &[]), mallory, &layout(&gate)).await.unwrap();
    let activate = async |signers: &[PublicKey]| {
        gate.gate.activate_published(&project(), &at(&pack.reference), &terms(signers, None)).await
    };
    let refused = async |words: &[&str]| {
        let error = activate(&[mallory.public_key()]).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
        let said = error.to_string();
        assert!(words.iter().all(|words| said.contains(words)) && said.contains("it leaked"), "{said}");
        assert_eq!(gate.gate.active_pack(&project()).await.unwrap().reference().version, 1);
    };
    let key = mallory.public_key().fingerprint();
    let revocation = revoke(&gate, key).await;
    refused(&["whom nobody revoked", &key.to_string()]).await;
    // What somebody else signed too is taken by her word.
    publish(&gate, &edited(&gate, 1000, &[]), &gate.people.bob, &layout(&gate)).await.unwrap();
    let both = [mallory.public_key(), gate.people.bob.public_key()];
    let digest = pack.reference.rsplit_once('@').unwrap().1.parse().unwrap();
    let of_pack = revoke(&gate, digest).await;
    assert!(activate(&both).await.unwrap_err().to_string().contains(&digest.to_string()));
    for one in [of_pack.id, revocation.id] {
        file(&gate, &undone(one), &gate.people.alice).await.unwrap();
    }
    assert_eq!(activate(&[mallory.public_key()]).await.unwrap().policy.version, 1000);
    gate.finish().await;
}

#[tokio::test]
async fn a_gate_with_pack_signers_takes_no_directory_and_one_without_no_published_pack() {
    let gate = TestGate::start().await;
    let files = PackFiles::new(edited(&gate, 1000, &[])).unwrap();
    let governed = terms(&[gate.people.alice.public_key()], None);
    let error = gate.gate.activate_pack_on(&project(), files, &governed).await.unwrap_err();
    assert!(matches!(error, GateError::NotAllowed { .. }) && error.to_string().contains("packs.signers"), "{error}");

    let published = publish(&gate, &edited(&gate, 1000, &[]), &gate.people.alice, &layout(&gate)).await.unwrap();
    let nobody = terms(&[], None);
    let error = gate.gate.activate_published(&project(), &at(&published.reference), &nobody).await.unwrap_err();
    assert!(matches!(error, GateError::Usage { .. }) && error.hint().unwrap().contains("[packs]"), "{error}");
    let tag = at(&layout(&gate));
    let error = gate.gate.activate_published(&project(), &tag, &governed).await.unwrap_err();
    assert!(error.to_string().contains("expected a pack by its digest"), "{error}");
    gate.finish().await;
}

#[tokio::test]
async fn an_older_pack_is_refused_although_it_was_signed_once() {
    let gate = TestGate::start().await;
    let terms = terms(&[gate.people.alice.public_key()], Some("an experiment"));
    for (version, is_newer) in [(1000, true), (999, false), (1001, true)] {
        let files = edited(&gate, version, &[]);
        let published = publish(&gate, &files, &gate.people.alice, &layout(&gate)).await.unwrap();
        let outcome = gate.gate.activate_published(&project(), &at(&published.reference), &terms).await;
        assert_eq!(outcome.is_ok(), is_newer, "{version}: {outcome:?}");
        if let Err(error) = outcome {
            assert!(matches!(error, GateError::Conflict { .. }), "{error:?}");
        }
    }
    gate.finish().await;
}

#[tokio::test]
async fn a_pack_that_asks_less_of_production_needs_a_reason_which_the_history_keeps() {
    let gate = TestGate::start().await;
    let smoke = "title = \"The smoke test is recent\"\nowner = \"release-engineering\"\nseverity = \"required\"";
    let quieter = smoke.replace("\"required\"", "\"warning\"");
    let files = edited(&gate, 1000, &[(smoke, &quieter)]);
    let published = publish(&gate, &files, &gate.people.alice, &layout(&gate)).await.unwrap();
    let pack = at(&published.reference);
    let signers = [gate.people.alice.public_key()];

    let error = gate.gate.activate_published(&project(), &pack, &terms(&signers, None)).await.unwrap_err();
    assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
    let words = error.to_string();
    assert!(words.contains("production: rule smoke.fresh only warns, and was required"), "{words}");
    assert!(words.contains("staging: rule smoke.fresh only warns"), "production rests on staging: {words}");
    assert!(error.hint().unwrap().contains("--allow-loosening --reason"), "{:?}", error.hint());
    for empty in ["", "  ", "two\nlines"] {
        let refused = gate.gate.activate_published(&project(), &pack, &terms(&signers, Some(empty))).await;
        assert!(matches!(refused, Err(GateError::Usage { .. })), "{empty:?}: {refused:?}");
    }

    let began = gate.clock.now();
    gate.clock.advance("1h");
    let reason = "the smoke cluster moves until Friday";
    let reply = gate.gate.activate_published(&project(), &pack, &terms(&signers, Some(reason))).await.unwrap();
    let switched = gate.clock.now();
    let said: Vec<String> = reply.loosened.iter().map(ToString::to_string).collect();
    assert!(said.contains(&"staging: rule smoke.fresh only warns, and was required".to_owned()), "{said:?}");

    let history = gate.gate.policy_history(&project(), Span::Newest(10)).await.unwrap();
    let brought = Pack::load(&PackFiles::standard()).unwrap().reference().version;
    assert_eq!(history.iter().map(|one| one.policy.version).collect::<Vec<_>>(), [1000, 1, brought]);
    assert_eq!(history[0].reason.as_deref(), Some(reason));
    assert_eq!((history[0].from, history[0].until), (Some(switched), None));
    assert_eq!(history[0].source.as_deref(), Some(published.reference.as_str()));
    assert!(history[0].loosened.iter().all(|one| one.kind == LooseningKind::Loosened), "{:?}", history[0].loosened);
    assert_eq!((history[1].until, history[1].source.as_deref()), (Some(switched), None));
    assert_eq!((history[2].from, history[2].until), (None, history[1].from));

    // What was in force when: to the millisecond.
    for (time, version) in [(began, 1), (switched, 1000)] {
        let then = gate.gate.policy_history(&project(), Span::At(time)).await.unwrap();
        assert_eq!((then.len(), then[0].policy.version), (1, version), "{time}");
    }
    let early = gate.gate.policy_history(&project(), Span::At("2001-01-01T00:00:00Z".parse().unwrap())).await.unwrap();
    assert_eq!((early.len(), early[0].from), (1, None));
    gate.finish().await;
}

/// Otherwise the next version would ask anything of it, and nobody would be told.
#[tokio::test]
async fn a_pack_that_turns_the_direction_of_a_constant_needs_a_reason() {
    let gate = TestGate::start().await;
    let (lower, higher) = ("max_smoke_age_hours = \"lower\"", "max_smoke_age_hours = \"higher\"");
    let files = edited(&gate, 1000, &[(lower, higher)]);
    let error = gate.gate.activate_pack(&project(), PackFiles::new(files).unwrap()).await.unwrap_err();
    let told = "production: tighter-when says higher of max_smoke_age_hours, and said lower";
    assert!(error.to_string().contains(told), "{error}");
    gate.finish().await;
}

/// Staging is not protected by itself, and nothing is asked less of production by its own words.
#[tokio::test]
async fn what_a_protected_environment_rests_on_is_as_protected_as_itself() {
    let gate = TestGate::start().await;
    let smoke = "title = \"The smoke test passed\"\nowner = \"release-engineering\"\nseverity = \"required\"";
    let only_in_production = format!("{smoke}\nenvironments = [\"production\"]");
    let files = edited(&gate, 1000, &[(smoke, &only_in_production)]);
    let pack = publish(&gate, &files, &gate.people.alice, &layout(&gate)).await.unwrap();
    let signers = [gate.people.alice.public_key()];
    let pack = at(&pack.reference);
    let error = gate.gate.activate_published(&project(), &pack, &terms(&signers, None)).await.unwrap_err();
    assert!(matches!(error, GateError::NotAllowed { .. }), "{error:?}");
    let words = error.to_string();
    assert!(words.contains("staging: rule smoke.passed is no longer asked") && words.contains("rests on"), "{words}");
    gate.gate.activate_published(&project(), &pack, &terms(&signers, Some("staging moves"))).await.unwrap();
    gate.finish().await;
}

/// Whoever works on the data directory of an embedded gate puts a pack in force: where it surely asks less of production, she
/// says why.
#[tokio::test]
async fn a_directory_asks_less_of_production_only_with_a_reason() {
    let gate = TestGate::start().await;
    let activate = async |files: BTreeMap<String, Vec<u8>>, reason: Option<&str>| {
        let files = PackFiles::new(files).unwrap();
        gate.gate.activate_pack_on(&project(), files, &terms(&[], reason)).await
    };
    let later = edited(&gate, 1000, &[("max_smoke_age_hours = 24", "max_smoke_age_hours = 48")]);
    let open = edited(&gate, 1000, &[("protected = true", "protected = false")]);
    let first = edited(&gate, 1000, &[("after = \"staging\"\n", "")]);
    for (files, less) in [
        (&later, "production: max_smoke_age_hours is 48, and was 24"),
        (&open, "production: it is no longer protected"),
        (&first, "production: it comes after nothing, and came after staging"),
    ] {
        let error = activate(files.clone(), None).await.unwrap_err();
        assert!(matches!(error, GateError::NotAllowed { .. }) && error.to_string().contains(less), "{error:?}");
        assert!(error.hint().unwrap().contains("--allow-loosening --reason"), "{:?}", error.hint());
    }
    let reply = activate(later, Some("the smoke cluster moves")).await.unwrap();
    let said: Vec<String> = reply.loosened.iter().map(ToString::to_string).collect();
    assert!(said.contains(&"production: max_smoke_age_hours is 48, and was 24".to_owned()), "{said:?}");
    assert_eq!(reply.reason.as_deref(), Some("the smoke cluster moves"));
    let tighter = edited(&gate, 1001, &[("max_smoke_age_hours = 24", "max_smoke_age_hours = 12")]);
    assert_eq!(activate(tighter, None).await.unwrap().loosened, []);

    // Of what was rewritten nobody can tell; it is told.
    let mut rewritten = edited(&gate, 1002, &[("max_smoke_age_hours = 24", "max_smoke_age_hours = 12")]);
    let rule = rewritten.get_mut("rules/smoke/passed.rego").unwrap();
    rule.extend_from_slice(b"\n# In other words.\nshown if false\n");
    let reply = activate(rewritten, None).await.unwrap();
    assert!(reply.loosened.iter().all(|one| one.kind == LooseningKind::Rewritten), "{:?}", reply.loosened);
    assert!(!reply.loosened.is_empty());
    gate.finish().await;
}

#[tokio::test]
async fn a_manifest_that_publish_did_not_write_is_no_pack() {
    let gate = TestGate::start().await;
    let terms = terms(&[gate.people.pipeline.public_key()], None);
    let app = gate.push_artifact("no pack").await;
    gate.sign(&app).await;
    let error = gate.gate.activate_published(&project(), &at(&app), &terms).await.unwrap_err();
    assert!(
        error.to_string().contains("expected an artifact of type `application/vnd.countersign.pack.v1`"),
        "{error}"
    );
    gate.finish().await;
}

/// What is revoked while a pack is on its way to the gate is seen by whoever switches: its signer, or the pack.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_revoked_between_the_fetch_of_a_pack_and_the_switch_keeps_it_from_being_put_in_force() {
    for by_pack in [false, true] {
        let registry = TestRegistry::start().await;
        let gate = revocable(TestGate::start_on(&registry.host()).await).await;
        let before = gate.gate.active_pack(&project()).await.unwrap().reference();
        let files = edited(&gate, 1000, &[]);
        let place = format!("{}/policy/acme:v1000", registry.host());
        let signer = &gate.people.pipeline;
        let published = publish(&gate, &files, signer, &place).await.unwrap();
        let terms = terms(&[signer.public_key()], None);
        // Who signed is found out by then.
        let file_of_it = format!("blobs/{}", Digest::of(&files["pack.toml"]));
        let (go, waits) = tokio::sync::watch::channel(false);
        registry.reset();
        registry.script(Rule::on(&file_of_it, Answer::Until(waits)).method(Method::GET));
        let (own, reference) = (gate.gate.clone(), published.reference.clone());
        let activating = tokio::spawn(async move { own.activate_published(&project(), &at(&reference), &terms).await });
        while registry.requests(&file_of_it).is_empty() {
            tokio::task::yield_now().await;
        }
        let thing = if by_pack { published.policy.digest } else { signer.public_key().fingerprint() };
        revoke(&gate, thing).await;
        go.send(true).unwrap();
        let refused = activating.await.unwrap().unwrap_err();
        assert!(matches!(refused, GateError::NotAllowed { .. }), "{refused:?}");
        let words = if by_pack { "it was revoked at" } else { "found one that rests on" };
        assert!(refused.to_string().contains(words), "{refused}");
        assert_eq!(gate.gate.active_pack(&project()).await.unwrap().reference(), before);
        gate.finish().await;
    }
}

/// The last moment of all: it was looked at, and is not switched yet.
#[tokio::test]
async fn a_pack_is_not_put_in_force_over_what_was_filed_about_revoking_since_it_was_looked_at() {
    for gate in [Some(TestGate::start_in_a_file().await), TestGate::start_on_server().await].into_iter().flatten() {
        let gate = revocable(gate).await;
        let files = edited(&gate, 1000, &[]);
        let pack = PackFiles::new(files.clone()).unwrap();
        let loaded = Pack::load(&pack).unwrap().reference();
        let store = gate.record().await;
        store.put_pack(loaded.digest, &loaded.name, loaded.version, &files).await.unwrap();
        let in_force = store.pack_in_force(&project()).await.unwrap();
        let decided = store.decided_up_to(&project()).await.unwrap();
        let seen = KnownUpTo { decided, revoked: Some(RevokedUpTo(None)) };
        let filed = revoke(&gate, loaded.digest).await;
        let switch =
            async |seen| store.activate_pack(&project(), loaded.digest, gate.clock.now(), in_force, seen, &[]).await;
        let refused = switch(seen).await.unwrap_err();
        assert!(matches!(refused, StoreError::Conflict(Conflict::Revoked { .. })), "{refused:?}");
        let seen = KnownUpTo { decided, revoked: Some(RevokedUpTo(Some(filed.id))) };
        assert_eq!(switch(seen).await.unwrap(), Activated::Switched);
        store.close().await.unwrap();
    }
}
