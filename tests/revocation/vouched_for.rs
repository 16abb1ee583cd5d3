//! Overrides and revocations by identities: the word of whoever vouches for them counts as it does for evidence.

use countersign::domain::certificate::Certificate;
use countersign::domain::decision::Verdict;
use countersign::domain::digest::Digest;
use countersign::domain::policy::{IdentityPattern, Members};
use countersign::domain::revocation::{Said, Target};
use countersign::domain::trusted_root::{TrustSet, TrustedRoot};
use countersign::gate::revoke::sign_said;
use countersign::gate::{Gate, GateError, RevocationReply, Settings, Trust};

use super::{dependants, file, follow, revoked, undone};
use crate::support::gate::{TestGate, digest, overrides, project};
use crate::support::identity::{Instance, Person};
use crate::{assert_not_ready, assert_ready};

const ISSUER: &str = "https://accounts.acme.example";

/// Who of an instance stands behind whatever it vouches for: authority, clock, and the authority above the clock.
fn behind(root: &TrustedRoot) -> Vec<Digest> {
    let document: serde_json::Value = serde_json::from_slice(root.canonical_json()).unwrap();
    let certificates = ["certificateAuthorities", "timestampAuthorities"]
        .into_iter()
        .flat_map(|of| document[of][0]["certChain"]["certificates"].as_array().unwrap().clone());
    let mut all: Vec<Digest> = certificates
        .map(|certificate| {
            use base64::Engine as _;
            let der = base64::engine::general_purpose::STANDARD.decode(certificate["rawBytes"].as_str().unwrap());
            Certificate::from_der(&der.unwrap()).unwrap().key_fingerprint()
        })
        .collect();
    all.push(root.digest());
    all
}

struct Story {
    gate: TestGate,
    /// Vouches for Carol.
    one: Instance,
    /// Vouches for Dave.
    other: Instance,
}

impl Story {
    /// Carol and Dave approve as identities, each by the word of another instance; Alice and Bob revoke by their keys, Carol
    /// as an identity.
    async fn start() -> Option<Self> {
        let (one, other) = (Instance::new()?, Instance::new()?);
        let mut gate = TestGate::start().await;
        let now = jiff::Timestamp::now().as_second() + 60;
        gate.clock.advance(&format!("{}s", now - gate.clock.now().unix_seconds()));
        let trust = TrustSet::new(vec![one.root("one"), other.root("other")]);
        let keys = vec![gate.people.alice.public_key(), gate.people.bob.public_key()];
        let identities = vec![IdentityPattern::parse(ISSUER, "carol@acme.example").unwrap()];
        let revokers = Members { keys, identities, ..Members::default() };
        let settings = Settings { revokers, trust, ..gate.gate.settings().clone() };
        gate.gate = Gate::open(settings).await.unwrap();
        let mut files = gate.start_pack();
        let mut manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        manifest = manifest.replacen("version = 1", "version = 9", 1);
        for name in ["carol", "dave"] {
            let person = format!("identities = [{{ issuer = \"{ISSUER}\", identity = \"{name}@acme.example\" }}]\n");
            manifest.extend(["\n[approvers.security.people.", name, "]\n", &person]);
        }
        files.insert("pack.toml".into(), manifest.into_bytes());
        gate.activate(&files).await.unwrap();
        Some(Self { gate, one, other })
    }

    fn carol(&self) -> Person {
        self.one.person("carol@acme.example", ISSUER)
    }

    fn dave(&self) -> Person {
        self.other.person("dave@acme.example", ISSUER)
    }

    async fn file(&self, said: &Said, by: &Person) -> Result<RevocationReply, GateError> {
        let bundle = sign_said(said, by, &self.gate.gate.trust(), self.gate.clock.now()).await.unwrap();
        self.gate.gate.file_revocation(&project(), &bundle).await
    }
}

#[tokio::test]
async fn an_approval_falls_with_whoever_vouches_for_its_approver_and_another_takes_its_place() {
    let Some(story) = Story::start().await else { return };
    let gate = &story.gate;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let waiver = gate.request_override(&app, "review.approved", "7d").await;
    let id = waiver.id.to_string();
    gate.gate.approve_override(&project(), &id, &story.carol()).await.unwrap();
    gate.gate.approve_override(&project(), &id, &story.dave()).await.unwrap();
    assert_ready!(gate.promote(&app, "production").await);
    for thing in behind(&story.one.root("one")) {
        let words = "an override, or who stands behind it".to_owned();
        assert_eq!(dependants(gate, thing).await, [(digest(&app), "production".to_owned(), words)]);
        let made = file(gate, &revoked(Target::Digest(thing), &thing.to_string()), &gate.people.bob).await.unwrap();
        let stands = gate.check(&app, "production").await;
        assert_eq!(stands.standing.changed_because[0].as_str(), "gate.revoked");
        assert_ready!(gate.check(&app, "staging").await);
        follow(gate).await;
        assert_not_ready!(gate.check(&app, "production").await, ["review.approved"]);
        assert_eq!(overrides(&gate.gate).await[0].approved_by, ["dave"]);
        // Nor does she approve anew by that word.
        let refused = gate.gate.approve_override(&project(), &id, &story.carol()).await.unwrap_err();
        assert!(matches!(&refused, GateError::NotAllowed { detail, .. } if detail.contains("whom nobody revoked")));
        file(gate, &undone(made.id), &gate.people.alice).await.unwrap();
        follow(gate).await;
        assert_ready!(gate.check(&app, "production").await);
    }
    // Somebody of another instance vouches for her: then she counts, and what she said before does not.
    file(gate, &revoked(Target::Digest(story.one.root("one").digest()), "last"), &gate.people.bob).await.unwrap();
    let anew = story.other.person("carol@acme.example", ISSUER);
    assert_eq!(gate.gate.approve_override(&project(), &id, &anew).await.unwrap().state, "in-force");
    follow(gate).await;
    assert_ready!(gate.promote(&app, "production").await);
    story.gate.finish().await;
}

#[tokio::test]
async fn by_the_word_of_whoever_is_revoked_nobody_revokes_and_nobody_takes_that_back() {
    let Some(story) = Story::start().await else { return };
    let gate = &story.gate;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    for (round, thing) in behind(&story.one.root("one")).into_iter().enumerate() {
        let said = revoked(Target::Digest(digest(&app)), &format!("app {round}"));
        let made = file(gate, &said, &gate.people.alice).await.unwrap();
        assert_eq!(story.file(&undone(made.id), &story.carol()).await.unwrap().state, "undone");
        assert_ready!(gate.check(&app, "staging").await);
        // What she took back is revoked again when nobody vouches for her any more.
        let root = revoked(Target::Digest(thing), &format!("root {round}"));
        let root = file(gate, &root, &gate.people.bob).await.unwrap();
        assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
        let other = revoked(Target::Digest(Digest::of(b"something")), &format!("other {round}"));
        for said in [undone(made.id), other] {
            let refused = story.file(&said, &story.carol()).await.unwrap_err();
            assert!(matches!(refused, GateError::NotAllowed { .. }), "{refused}");
        }
        file(gate, &undone(root.id), &gate.people.alice).await.unwrap();
        assert_ready!(gate.check(&app, "staging").await);
        follow(gate).await;
    }
    story.gate.finish().await;
}

/// Refusing is always allowed: what somebody revoked stays revoked, whoever vouched for her then.
#[tokio::test]
async fn a_revocation_stays_in_force_when_whoever_vouched_for_it_is_revoked() {
    let Some(story) = Story::start().await else { return };
    let gate = &story.gate;
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let made = story.file(&revoked(Target::Digest(digest(&app)), "1"), &story.carol()).await.unwrap();
    file(gate, &revoked(Target::Digest(story.one.root("one").digest()), "2"), &gate.people.bob).await.unwrap();
    gate.gate.replace_trust(Trust::from(story.other.trust()));
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    let shown = gate.gate.revocation(&project(), &made.id.to_string()).await.unwrap();
    assert_eq!(shown.state, "in-force");
    let both = TrustSet::new(vec![story.one.root("one"), story.other.root("other")]);
    gate.gate.replace_trust(Trust::from(both));
    story.gate.finish().await;
}
