//! Revocations by people who have no key, and of them.

use countersign::domain::decision::Verdict;
use countersign::domain::policy::{IdentityPattern, Members};
use countersign::domain::reference::SubjectRef;
use countersign::domain::revocation::{NamedSigner, Target};
use countersign::gate::revoke::sign_said;
use countersign::gate::sign::{Destination, SignRequest, attest};
use countersign::gate::{Gate, GateError, RevocationReply, Settings};
use serde_json::json;

use super::{follow, revoked, undone};
use crate::assert_ready;
use crate::policy_activation::set_version;
use crate::support::gate::{TestGate, digest, project};
use crate::support::identity::{Instance, Person};
use crate::support::registry::quick;

const ISSUER: &str = "https://accounts.acme.example";

/// A gate that trusts an instance, on which Carol may revoke, who has no key.
async fn gate() -> Option<(TestGate, Instance)> {
    let instance = Instance::new()?;
    let mut gate = TestGate::start().await;
    // The instance tells the time of this machine.
    let now = jiff::Timestamp::now().as_second() + 60;
    gate.clock.advance(&format!("{}s", now - gate.clock.now().unix_seconds()));
    let identities = vec![IdentityPattern::parse(ISSUER, "carol@acme.example").unwrap()];
    let revokers = Members { identities, ..Members::default() };
    let settings = Settings { revokers, trust: instance.trust(), ..gate.gate.settings().clone() };
    gate.gate = Gate::open(settings).await.unwrap();
    Some((gate, instance))
}

async fn file(
    gate: &TestGate,
    instance: &Instance,
    said: &countersign::domain::revocation::Said,
    by: &Person,
) -> Result<RevocationReply, GateError> {
    let bundle = sign_said(said, by, &instance.trust(), gate.clock.now()).await.unwrap();
    gate.gate.file_revocation(&project(), &bundle).await
}

#[tokio::test]
async fn an_identity_that_may_revokes_and_takes_it_back_and_another_one_does_neither() {
    let Some((gate, instance)) = gate().await else { return };
    let person = |name: &str, issuer: &str| instance.person(&format!("{name}@acme.example"), issuer);
    let carol = person("carol", ISSUER);
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let said = revoked(Target::Digest(digest(&app)), "1");
    // Somebody else, and the same name by the word of another issuer.
    for stranger in [person("dave", ISSUER), person("carol", "https://accounts.evil.example")] {
        let refused = file(&gate, &instance, &said, &stranger).await.unwrap_err();
        assert!(matches!(refused, GateError::NotAllowed { .. }), "{refused}");
        assert_ready!(gate.check(&app, "staging").await);
    }
    let made = file(&gate, &instance, &said, &carol).await.unwrap();
    assert_eq!(made.state, "in-force");
    assert!(made.by.contains("carol@acme.example"), "{}", made.by);
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    let refused = file(&gate, &instance, &undone(made.id), &person("dave", ISSUER)).await.unwrap_err();
    assert!(matches!(refused, GateError::NotAllowed { .. }), "{refused}");
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert_eq!(file(&gate, &instance, &undone(made.id), &carol).await.unwrap().state, "undone");
    assert_ready!(gate.check(&app, "staging").await);
    gate.finish().await;
}

/// That a revocation was taken back counts by the root that vouches for who did: without that root it counts no longer, and
/// no answer from before is given.
#[tokio::test]
async fn without_the_root_by_which_a_revocation_was_taken_back_it_counts_again_in_the_very_next_answer() {
    let Some((gate, instance)) = gate().await else { return };
    let carol = instance.person("carol@acme.example", ISSUER);
    let app = gate.good_artifact("app").await;
    assert_ready!(gate.promote(&app, "staging").await);
    let made = file(&gate, &instance, &revoked(Target::Digest(digest(&app)), "1"), &carol).await.unwrap();
    assert_eq!(file(&gate, &instance, &undone(made.id), &carol).await.unwrap().state, "undone");
    // Kept, where anything is.
    for _ in 0..3 {
        assert_ready!(gate.check(&app, "staging").await);
    }
    assert!(gate.gate.replace_trust(countersign::domain::trusted_root::TrustSet::empty().into()));
    assert_eq!(gate.check(&app, "staging").await.verdict, Verdict::NotReady);
    assert!(gate.gate.replace_trust(instance.trust().into()));
    assert_ready!(gate.check(&app, "staging").await);
}

#[tokio::test]
async fn what_stands_on_evidence_of_an_identity_falls_with_it_and_is_decided_again_without() {
    let Some((gate, instance)) = gate().await else { return };
    let mut files = gate.start_pack();
    set_version(&mut files, 1000);
    let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
    let accepted = format!("identities = [{{ issuer = \"{ISSUER}\", identity = \"builder@acme.example\" }}]");
    // That of the builder is the first.
    files.insert("pack.toml".into(), manifest.replacen("identities = []", &accepted, 1).into_bytes());
    gate.activate(&files).await.unwrap();

    // The signature is the identity's, everything else the pipeline's.
    let app = gate.push_artifact("app").await;
    gate.provenance(&app, json!({})).await;
    gate.smoke(&app, "PASSED").await;
    let builder = instance.person("builder@acme.example", ISSUER);
    let at = SubjectRef::parse(&app, |_| false).unwrap();
    let (registry, trust, to, now) = (quick(), instance.trust(), Destination::Registry, gate.clock.now());
    let request = SignRequest { at: &at, signer: &builder, registry: &registry, trust: &trust, to, now };
    attest(request, "https://sigstore.dev/cosign/sign/v1", &json!({})).await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);

    let carol = instance.person("carol@acme.example", ISSUER);
    let named =
        |issuer: &str| Target::Signer(NamedSigner { identity: "builder@acme.example".into(), issuer: issuer.into() });
    // The same name of another issuer is somebody else.
    file(&gate, &instance, &revoked(named("https://accounts.evil.example"), "1"), &carol).await.unwrap();
    assert_ready!(gate.check(&app, "staging").await);
    let made = file(&gate, &instance, &revoked(named(ISSUER), "2"), &carol).await.unwrap();
    let stands = gate.check(&app, "staging").await;
    let own: Vec<String> = stands.standing.changed_because.iter().map(ToString::to_string).collect();
    assert_eq!((stands.verdict, own), (Verdict::NotReady, vec!["gate.revoked".to_owned()]));
    assert!(stands.reasons[0].found.contains("builder@acme.example"), "{:#?}", stands.reasons[0]);
    let followed = follow(&gate).await;
    assert_eq!(followed.iter().map(|one| one.verdict).collect::<Vec<_>>(), [Verdict::NotReady]);
    let again = gate.check(&app, "staging").await;
    let withheld = again.evidence.iter().filter_map(|one| one.rejection.as_ref()).filter(|one| one.code == "revoked");
    assert_eq!(withheld.count(), 1, "{:#?}", again.evidence);
    assert!(again.reasons.iter().any(|reason| reason.rule.as_str() == "signature.present"));
    // Taken back, what is there counts again.
    file(&gate, &instance, &undone(made.id), &carol).await.unwrap();
    assert_ready!(gate.promote(&app, "staging").await);
    gate.finish().await;
}
