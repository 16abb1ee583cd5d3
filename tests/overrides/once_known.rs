//! Who is whom by packs that name keys of their parents, that come back, and of which somebody's provenance was refused for another reason.

use std::collections::BTreeMap;

use countersign::domain::policy::PackFiles;
use countersign::domain::statement::statement_v1;
use countersign::gate::OverrideStep;
use countersign::sigstore::Signer as _;

use super::over_time::PROVENANCE;
use super::same_person::{another, refused, rotate, say};
use super::{approve_both, unreviewed};
use crate::policy_activation::{replace, set_version};
use crate::support::gate::{TestGate, digest, good_provenance, project};
use crate::{assert_not_ready, assert_ready};

/// A pack may name a key that lies only with its parent: whose it is can be told from then on.
#[tokio::test]
async fn a_pack_that_names_keys_of_its_parent_tells_who_is_who() {
    let gate = TestGate::start().await;
    let parent = PackFiles::new(gate.start_pack()).unwrap();
    let manifest = String::from_utf8(gate.start_pack()["pack.toml"].clone()).unwrap();
    let is_ours = |section: &&str| section.starts_with("approvers.");
    let groups: Vec<String> = manifest.split("\n[").filter(is_ours).map(|section| format!("\n[{section}\n")).collect();
    let groups = groups.concat();
    assert!(groups.contains("keys/alice-"), "{groups}");
    let mut child: BTreeMap<String, Vec<u8>> =
        parent.iter().map(|(path, bytes)| (format!("parents/standard/{path}"), bytes.to_vec())).collect();
    let manifest = format!(
        "schema = \"countersign.pack/v1\"\nname = \"standard-of-acme\"\nversion = 1\nowner = \"acme\"\n\
         extends = [\"standard@{}\"]\n{groups}",
        parent.digest()
    );
    child.insert("pack.toml".into(), manifest.into_bytes());
    gate.activate(&child).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    approve_both(&gate, &waiver).await;
    assert_ready!(gate.promote(&app, "production").await);
    gate.finish().await;
}

/// A63: a hint is signed by nobody, so that she can name whom she likes in it.
#[tokio::test]
async fn who_made_the_change_is_known_whatever_key_her_bundle_names() {
    let gate = TestGate::start().await;
    let (mut files, later) = (gate.start_pack(), another());
    replace(&mut files, "quorum = 2", "quorum = 1");
    set_version(&mut files, 1000);
    gate.activate(&files).await.unwrap();
    let app = unreviewed(&gate, "app").await;
    let predicate = good_provenance(gate.clock.now());
    let payload = statement_v1("subject", digest(&app), PROVENANCE, &predicate).unwrap();
    let bundle = String::from_utf8(gate.people.alice.sign_statement(&payload).await.unwrap()).unwrap();
    let hint = |key: &countersign::sigstore::SigningKey| serde_json::to_string(&key.public_key().hint()).unwrap();
    let named = bundle.replace(&hint(&gate.people.alice), &hint(&gate.people.bob));
    assert_ne!(named, bundle);
    gate.gate.add_evidence(&project(), named.as_bytes(), None).await.unwrap();
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    rotate(&mut files, "alice", &later, 1001);
    gate.activate(&files).await.unwrap();
    let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
    refused(say(&gate, &id, OverrideStep::Approve, &later).await, "whoever signed the provenance of this subject");
    assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
    assert_eq!(say(&gate, &id, OverrideStep::Approve, &gate.people.bob).await.unwrap(), "in-force");
    assert_ready!(gate.promote(&app, "production").await);
    gate.finish().await;
}

/// A63: between two packs that name her by one key lay one that named her by another.
#[tokio::test]
async fn who_made_the_change_is_followed_through_a_pack_that_came_back() {
    for gate in [Some(TestGate::start().await), TestGate::start_on_server().await].into_iter().flatten() {
        let (mut first, later) = (gate.start_pack(), another());
        replace(&mut first, "quorum = 2", "quorum = 1");
        set_version(&mut first, 1000);
        let mut between = first.clone();
        rotate(&mut between, "alice", &later, 1000);
        replace(&mut between, "name = \"standard\"", "name = \"standard-for-now\"");
        gate.activate(&first).await.unwrap();
        gate.activate(&between).await.unwrap();
        let app = unreviewed(&gate, "app").await;
        gate.attest(&app, &later, PROVENANCE, &good_provenance(gate.clock.now())).await;
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        gate.activate(&first).await.unwrap();
        replace(&mut first, "people.alice]", "people.al]");
        set_version(&mut first, 1001);
        gate.activate(&first).await.unwrap();
        let id = gate.request_override(&app, "review.approved", "7d").await.id.to_string();
        let said = say(&gate, &id, OverrideStep::Approve, &gate.people.alice).await;
        refused(said, "whoever signed the provenance of this subject is al");
        assert_not_ready!(gate.promote(&app, "production").await, ["review.approved"]);
        gate.finish().await;
    }
}
