//! Overrides by people without a key: an identity asks and identities approve, and a quorum still counts people.

use std::fmt::Write as _;

use countersign::domain::decision::Outcome;
use countersign::domain::overrides::Way;
use countersign::domain::statement::statement_v1;
use countersign::domain::trusted_root::TrustSet;
use countersign::gate::{GateError, OverrideReply, OverrideRequest, Trust};
use countersign::sigstore::Signer;

use crate::support::gate::{TestGate, digest, overrides, project, rules};
use crate::support::identity::{Instance, Person};
use crate::{assert_not_ready, assert_ready};

const ISSUER: &str = "https://accounts.acme.example";

struct Gate {
    gate: TestGate,
    instance: Instance,
}

impl Gate {
    /// Alice approves by her key and as an identity, Carol and Dave as identities alone.
    async fn start() -> Option<Self> {
        Self::start_with("").await
    }

    async fn start_with(line: &str) -> Option<Self> {
        let instance = Instance::new()?;
        let gate = TestGate::start().await;
        let now = jiff::Timestamp::now().as_second() + 60;
        gate.clock.advance(&format!("{}s", now - gate.clock.now().unix_seconds()));
        gate.gate.replace_trust(Trust::from(instance.trust()));
        let mut files = gate.start_pack();
        let manifest = String::from_utf8(files["pack.toml"].clone()).unwrap();
        let person =
            |name: &str| format!("identities = [{{ issuer = \"{ISSUER}\", identity = \"{name}@acme.example\" }}]\n");
        let alice = "\n[approvers.security.people.alice]\n";
        assert!(manifest.contains(alice), "{manifest}");
        let mut manifest = manifest.replace(alice, &format!("{alice}{}", person("alice")));
        manifest = manifest.replacen("version = 1", "version = 9", 1);
        manifest = manifest.replace("[environments.production]\n", &format!("[environments.production]\n{line}\n"));
        for name in ["carol", "dave"] {
            write!(manifest, "\n[approvers.security.people.{name}]\n{}", person(name)).unwrap();
        }
        manifest.push_str(
            "\n[break-glass]\napprovers = \"security\"\nreviewers = \"security\"\nmax-lifetime = \"7d\"\n\
             environments = [\"production\"]\n",
        );
        files.insert("pack.toml".into(), manifest.into_bytes());
        gate.activate(&files).await.unwrap();
        Some(Self { gate, instance })
    }

    fn person(&self, name: &str) -> Person {
        self.instance.person(&format!("{name}@acme.example"), ISSUER)
    }

    async fn unreviewed(&self) -> String {
        let app = self.gate.good_artifact("app").await;
        assert_ready!(self.gate.promote(&app, "staging").await);
        assert_not_ready!(self.gate.promote(&app, "production").await, ["review.approved"]);
        app
    }

    async fn request(&self, app: &str, by: impl Signer + 'static) -> Result<OverrideReply, GateError> {
        self.request_in(Way::Ordinary, app, by).await
    }

    async fn request_in(&self, way: Way, app: &str, by: impl Signer + 'static) -> Result<OverrideReply, GateError> {
        let request = OverrideRequest {
            project: project(),
            subject: digest(app),
            environment: "production".parse().unwrap(),
            rule: "review.approved".parse().unwrap(),
            way,
            reason: "the sky is falling".into(),
            ticket: Some("INC-7".into()),
            lasts: "7d".parse().unwrap(),
            signer: Box::new(by),
        };
        self.gate.gate.request_override(request).await
    }

    async fn approve(&self, waiver: &OverrideReply, by: &dyn Signer) -> Result<OverrideReply, GateError> {
        self.gate.gate.approve_override(&project(), &waiver.id.to_string(), by).await
    }
}

fn refused(result: Result<OverrideReply, GateError>, words: &str) {
    match result {
        Err(GateError::NotAllowed { detail, .. }) => assert!(detail.contains(words), "`{words}` is not in: {detail}"),
        other => panic!("expected a refusal with `{words}`, found {other:?}"),
    }
}

#[tokio::test]
async fn an_identity_asks_and_identities_approve() {
    let Some(gate) = Gate::start().await else { return };
    let app = gate.unreviewed().await;
    let waiver = gate.request(&app, gate.person("erin")).await.unwrap();
    assert_eq!((waiver.state.as_str(), waiver.requester.identity.as_deref()), ("pending", Some("erin@acme.example")));
    assert_eq!((waiver.requester.issuer.as_deref(), waiver.requester.key), (Some(ISSUER), None));
    assert_eq!(gate.approve(&waiver, &gate.person("carol")).await.unwrap().state, "pending");
    assert_not_ready!(gate.gate.promote(&app, "production").await, ["review.approved"]);
    // Nobody knows who Erin is: she could be one of them, so it takes one more than the quorum.
    let pending = gate.approve(&waiver, &gate.person("dave")).await.unwrap();
    assert_eq!(
        (pending.state.as_str(), pending.quorum, pending.approved_by.join(" ").as_str()),
        ("pending", 3, "carol dave")
    );
    let approved = gate.approve(&waiver, &gate.person("alice")).await.unwrap();
    assert_eq!((approved.state.as_str(), approved.approved_by.join(" ").as_str()), ("in-force", "alice carol dave"));
    let ready = gate.gate.promote(&app, "production").await;
    assert_ready!(ready);
    assert_eq!(rules(&ready, Outcome::Waived), ["review.approved"]);
    // Replayed from the record, and from the signatures by the roots in force.
    gate.gate.finish().await;
}

#[tokio::test]
async fn a_quorum_counts_people_however_they_sign() {
    let Some(gate) = Gate::start().await else { return };
    let app = gate.unreviewed().await;
    let waiver = gate.request(&app, gate.person("dave")).await.unwrap();
    // Another certificate each time, and a key: all of it Alice.
    for _ in 0..2 {
        let reply = gate.approve(&waiver, &gate.person("alice")).await.unwrap();
        assert_eq!((reply.state.as_str(), reply.approved_by.join(" ").as_str()), ("pending", "alice"));
    }
    let reply = gate.approve(&waiver, &gate.gate.people.alice).await.unwrap();
    assert_eq!((reply.state.as_str(), reply.approved_by.len()), ("pending", 1));
    assert_eq!(gate.approve(&waiver, &gate.gate.people.bob).await.unwrap().state, "in-force");
    gate.gate.finish().await;
}

#[tokio::test]
async fn who_asked_cannot_approve_in_any_of_her_forms_and_strangers_cannot_at_all() {
    let Some(gate) = Gate::start().await else { return };
    let app = gate.unreviewed().await;
    let waiver = gate.request(&app, gate.person("alice")).await.unwrap();
    refused(gate.approve(&waiver, &gate.person("alice")).await, "asked for this override");
    refused(gate.approve(&waiver, &gate.gate.people.alice).await, "asked for this override");
    refused(gate.approve(&waiver, &gate.person("mallory")).await, "is nobody of `security`");
    let elsewhere = gate.instance.person("carol@acme.example", "https://accounts.evil.example");
    refused(gate.approve(&waiver, &elsewhere).await, "is nobody of `security`");
    refused(gate.approve(&waiver, &gate.person("Carol")).await, "is nobody of `security`");
    assert!(overrides(&gate.gate.gate).await[0].approved_by.is_empty());
    // By her key she asked before; as an identity she is the same person.
    let by_key = gate.request(&app, crate::support::gate::copy(&gate.gate.people.alice)).await.unwrap();
    refused(gate.approve(&by_key, &gate.person("alice")).await, "asked for this override");
    gate.gate.finish().await;
}

#[tokio::test]
async fn an_identity_revokes_what_it_asked_for_and_nobody_else_s() {
    let Some(gate) = Gate::start().await else { return };
    let app = gate.unreviewed().await;
    let waiver = gate.request(&app, gate.person("erin")).await.unwrap();
    let revoke = |by: Person| async {
        let id = waiver.id.to_string();
        let by = by;
        gate.gate.gate.revoke_override(&project(), &id, &by).await
    };
    refused(revoke(gate.person("mallory")).await, "neither asked for this override");
    assert_eq!(revoke(gate.person("erin")).await.unwrap().state, "revoked");
    gate.gate.finish().await;
}

#[tokio::test]
async fn an_identity_counts_only_by_a_root_that_counts_in_the_environment() {
    let Some(gate) = Gate::start_with("trusted-roots = [\"acme\"]").await else { return };
    let app = gate.gate.good_artifact("app").await;
    let waiver = gate.request(&app, gate.person("erin")).await.unwrap();
    for name in ["carol", "dave", "alice"] {
        gate.approve(&waiver, &gate.person(name)).await.unwrap();
    }
    let state = async || overrides(&gate.gate.gate).await[0].state.clone();
    assert_eq!(state().await, "in-force");
    // Another instance under the name that the environment trusts: nobody vouches for those signatures any more.
    let other = Instance::new().unwrap();
    gate.gate.gate.replace_trust(Trust::from(other.trust()));
    assert_eq!(state().await, "void");
    let late = gate.approve(&waiver, &other.person("alice@acme.example", ISSUER)).await.unwrap_err();
    assert!(
        matches!(&late, GateError::Conflict { detail } if detail.contains("vouches for whoever asked")),
        "{late:?}"
    );
    // The same instance under another name: the request is whose it was, and the approvals do not count here.
    let renamed = TrustSet::new(vec![gate.instance.root("elsewhere")]);
    gate.gate.gate.replace_trust(Trust::from(renamed));
    assert_eq!(state().await, "pending");
    refused(gate.approve(&waiver, &gate.person("alice")).await, "does not count in `production`");
    gate.gate.gate.replace_trust(Trust::from(gate.instance.trust()));
    assert_eq!(state().await, "in-force");
}

/// What was let through by the word of identities stands on the root that vouches for them: it falls with that, as what stands
/// on evidence does.
#[tokio::test]
async fn what_identities_let_through_falls_when_no_root_that_counts_vouches_for_them_any_more() {
    let Some(gate) = Gate::start_with("trusted-roots = [\"acme\"]").await else { return };
    let app = gate.unreviewed().await;
    let waiver = gate.request(&app, gate.person("dave")).await.unwrap();
    for name in ["carol", "alice"] {
        gate.approve(&waiver, &gate.person(name)).await.unwrap();
    }
    let other = Instance::new().unwrap();
    let named =
        |acme: &Instance, corp: &Instance| Trust::from(TrustSet::new(vec![acme.root("acme"), corp.root("corp")]));
    let gone = || Trust::from(other.trust());
    let renamed = || named(&other, &gate.instance);
    for (what, trust) in [("the root is gone", gone()), ("its name is another's", renamed())] {
        gate.gate.gate.replace_trust(named(&gate.instance, &other));
        assert_ready!(gate.gate.promote(&app, "production").await);
        let looked = gate.gate.gate.recheck_by_trust().await.unwrap();
        assert_eq!((looked.fallen.len(), looked.failed.len()), (0, 0), "nothing has changed: {looked:?}");
        assert!(gate.gate.gate.replace_trust(trust), "{what}");
        let looked = gate.gate.gate.recheck_by_trust().await.unwrap();
        assert_eq!((looked.fallen.len(), looked.failed.len()), (1, 0), "{what}: {looked:?}");
        assert_not_ready!(gate.gate.check(&app, "production").await, ["review.approved"]);
    }
}

/// One signature asks and answers for it, so it counts as an approval does.
#[tokio::test]
async fn who_breaks_the_glass_as_an_identity_answers_for_it_by_a_root_that_counts_there() {
    let Some(gate) = Gate::start_with("trusted-roots = [\"acme\"]").await else { return };
    let app = gate.gate.good_artifact("app").await;
    let asked = gate.request_in(Way::BreakGlass, &app, gate.person("erin")).await.unwrap();
    assert_eq!(asked.state, "pending", "who is nobody of the pack breaks nothing");
    let broken = gate.request_in(Way::BreakGlass, &app, gate.person("carol")).await.unwrap();
    assert_eq!((broken.state.as_str(), broken.approved_by.join(" ").as_str()), ("in-force", "carol"));
    let state = async || overrides(&gate.gate.gate).await[0].state.clone();
    let renamed = TrustSet::new(vec![gate.instance.root("elsewhere")]);
    gate.gate.gate.replace_trust(Trust::from(renamed));
    assert_eq!(state().await, "void");
    gate.gate.gate.replace_trust(Trust::from(gate.instance.trust()));
    assert_eq!(state().await, "in-force");
    gate.gate.finish().await;
}

#[tokio::test]
async fn without_a_trusted_root_an_identity_is_told_to_bring_one() {
    let Some(gate) = Gate::start().await else { return };
    let app = gate.unreviewed().await;
    gate.gate.gate.replace_trust(Trust::from(TrustSet::empty()));
    let refused = gate.request(&app, gate.person("erin")).await.unwrap_err();
    assert!(
        matches!(&refused, GateError::Configuration { detail, .. } if detail.contains("no trusted root in force")),
        "{refused:?}"
    );
}

/// A request names a key only where it is signed with it: otherwise nobody could read it any more once no root vouches for
/// whoever signed it, and then nothing could be decided about its subject.
#[tokio::test]
async fn an_identity_that_names_a_key_which_did_not_sign_asks_for_nothing() {
    let Some(gate) = Gate::start().await else { return };
    let app = gate.unreviewed().await;
    let carol = gate.person("carol");
    for key in [gate.gate.people.dev.public_key().to_pem(), "no key".to_owned()] {
        let predicate = serde_json::json!({
            "gate": "https://gate.example.com", "project": "default", "environment": "production", "pack": "standard",
            "rule": "review.approved", "reason": "why not", "ticket": null, "nonce": "1", "requester_key": key,
            "expires": gate.gate.clock.now().after("1d".parse().unwrap()),
        });
        let payload = statement_v1("subject", digest(&app), "urn:countersign:override/v1", &predicate).unwrap();
        let bundle = carol.sign_statement(&payload).await.unwrap();
        let error = gate.gate.gate.file_override(&project(), &bundle).await.unwrap_err();
        let is_refusal = matches!(error, GateError::Usage { .. }) && error.to_string().contains("requester_key");
        assert!(is_refusal, "{error:?}");
    }
    assert!(overrides(&gate.gate.gate).await.is_empty());
    gate.gate.finish().await;
}
